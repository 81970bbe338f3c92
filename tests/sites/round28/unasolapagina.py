"""Spanish maker of one-page sites: each independent person has one long page with sections and a menu of anchors, no two with the same sections.

Hard: a page is its own whole site (hero, '#sobre-mi', '#tarifas', '#agenda', '#contacto', '#preguntas') with facts in sentences or in cards of a landing template, counters that
are no facts ('+200 cafés'), tariffs as three pricing columns with 'Más pedido', questions and answers that repeat or limit what was offered, numbers written in words or parted with
dots, testimonials with ages and sums of guests, '/en' copies, a 'coming soon' page, the maker's own tariffs and number in the footer, a showcase with names only, a page closed by its owner.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://unasolapagina.example"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# path, title in the hero, line under it, sections (anchor, menu word, html), pictures, theme, truth
PAGES_OF = [
    ("vera", "Vera", "Compañía sin prisas en Valencia", [
        ("sobre-mi", "Sobre mí", "<p>Tengo 32 años, mido 1,70 y trabajo por mi cuenta desde hace cuatro. Hablo español, valenciano e inglés. Fuera de aquí soy traductora y lectora empedernida.</p><div class='counter'><b>+200</b> cafés compartidos</div>"),
        ("que-hago", "Qué hago", "<ul><li>Masaje relajante</li><li>Baño juntos</li><li>Cenas</li></ul><p>Te recibo en mi piso de Ruzafa. A hoteles de la ciudad también voy.</p>"),
        ("tarifas", "Tarifas", "<div class='pricing'><div class='plan'><h3>60 minutos</h3><span>150 €</span></div><div class='plan featured'><em>Más pedido</em><h3>90 minutos</h3><span>210 €</span></div><div class='plan'><h3>Noche entera</h3><span>900 €</span></div></div><p>En hotel, una hora son 190 €.</p>"),
        ("contacto", "Contacto", "<p>Llámame o escríbeme por WhatsApp: <a href='tel:+34634518207'>634 51 82 07</a>. De lunes a viernes, de 11:00 a 20:00.</p>")], 4, "lotus",
     dict(age=32, height_cm=170, languages_spoken=["es", "ca", "en"], city="Valencia", services=["massage", "bath", "dinner_date"], incall=True, outcall=True, hours="11:00-20:00", max_duration_h=12, phones=["+34634518207"], handles=[wa("+34634518207")],
          prices=[eur(150, 60), eur(210, 90), eur(900, 720), eur(190, 60, "outcall")])),
    ("irina-malaga", "Irina", "Русская душа, андалузское солнце", [
        ("sobre-mi", "Sobre mí", "<p>Soy rusa, tengo 38 años y llevo nueve en la Costa del Sol. Mido 175 cm y peso 62 kg.</p>"),
        ("idiomas", "Idiomas", "<p>Ruso, español, alemán.</p>"),
        ("servicios", "Servicios", "<div class='cards'><div class='card'><i class='fa fa-spa'></i><h4>Tantra</h4></div><div class='card'><i class='fa fa-heart'></i><h4>Caricias y abrazos</h4></div><div class='card'><i class='fa fa-user-friends'></i><h4>Parejas</h4></div></div>"),
        ("tarifas", "Tarifas", "<table><tr><td>1 hora</td><td>180 €</td></tr><tr><td>2 horas</td><td>330 €</td></tr></table>"),
        ("preguntas", "Preguntas", "<h4>¿Vienes a mi casa?</h4><p>No, solo recibo en mi estudio del centro de Málaga.</p><h4>¿Aceptas tarjeta?</h4><p>Efectivo o Bizum al llegar, nunca antes.</p>"),
        ("contacto", "Contacto", "<p>Telegram: <a href='https://t.me/irina_malaga_centro'>@irina_malaga_centro</a></p>")], 3, "onyx",
     dict(age=38, height_cm=175, weight_kg=62, nationality="RU", languages_spoken=["ru", "es", "de"], city="Malaga", services=["tantra", "cuddling", "couples"], incall=True, outcall=False, max_duration_h=2, handles=[{"kind": "telegram", "value": "irina_malaga_centro"}],
          prices=[eur(180, 60), eur(330, 120)])),
    ("carlota-viaja", "Carlota", "Hoy aquí, mañana donde me llames", [
        ("yo", "Yo", "<p>Madrileña de 27 años. Viajo con una maleta pequeña y muchas ganas de reír. Hablo español, francés y portugués.</p>"),
        ("agenda", "Agenda", "<ul class='agenda'><li><b>Madrid</b> hasta que diga lo contrario</li><li><b>Bilbao</b> del 13 al 16 de junio de 2025</li><li><b>Santander</b> del 17 al 19 de junio de 2025</li></ul>"),
        ("planes", "Planes contigo", "<p>Una cena, un viaje de fin de semana, una fiesta en la que no quieras llegar solo. No tengo piso: voy yo a tu hotel.</p><p>Tres horas, 400 euros. Fin de semana completo, 1.800 euros.</p>"),
        ("contacto", "Contacto", "<p>Escribe a hola@carlotaviaja.example y te contesto el mismo día.</p>")], 5, "lotus",
     dict(age=27, languages_spoken=["es", "fr", "pt"], city="Madrid", services=["dinner_date", "travel", "party"], incall=False, outcall=True, max_duration_h=48, tour=[{"city": "Bilbao", "from": "2025-06-13", "to": "2025-06-16"}, {"city": "Santander", "from": "2025-06-17", "to": "2025-06-19"}],
          handles=[{"kind": "email", "value": "hola@carlotaviaja.example"}], prices=[eur(400, 180), eur(1800, 2880)])),
    ("las-de-gracia", "Júlia i Noa", "Dos amigas en el barrio de Gràcia, Barcelona", [
        ("nosotras", "Nosotras", "<p>Júlia tiene 29 años, Noa 24. Nos conocimos bailando y trabajamos siempre las dos, sin jefe ni portero.</p>"),
        ("ofrecemos", "Ofrecemos", "<p>Masaje a cuatro manos, dúo, baile. Recibimos parejas con mucho gusto.</p>"),
        ("precio", "Precio", "<p>Con las dos: media hora 160 €, una hora 280 €.</p>"),
        ("dicen", "Dicen de nosotras", "<blockquote>«Volveré a mis 60 años como si tuviera 30». Ramón</blockquote><blockquote>«Pagué 300 con propina y me quedé corto». J.</blockquote>"),
        ("donde", "Dónde", "<p>En nuestro ático, metro Fontana. Abierto de 16:00 a 24:00. Llama al seis cinco siete, treinta y uno, cero ocho, noventa y cuatro.</p>")], 2, "onyx",
     dict(alias="Júlia", aliases_stated=["Júlia", "Noa"], age=29, ages_stated=[29, 24], audience="couple", city="Barcelona", services=["four_hands", "duo", "dancing", "couples"], incall=True, hours="16:00-24:00", max_duration_h=1, phones=["+34657310894"],
          prices=[eur(160, 30), eur(280, 60)])),
    ("maestra-olga", "Maestra Olga", "Disciplina con guante blanco", [
        ("normas", "Normas", "<ol><li>Se llega a la hora.</li><li>Se pregunta antes.</li><li>Menores de 25 años, no.</li></ol>"),
        ("sesiones", "Sesiones", "<p>Dominación, juegos de rol y fetichismo en mi gabinete privado de Zaragoza. Sesión de una hora: 200 €. Sesión de dos horas: 350 €. No me desplazo.</p>"),
        ("ficha", "Ficha", "<dl><dt>Edad</dt><dd>44</dd><dt>Altura</dt><dd>178 cm</dd><dt>Idiomas</dt><dd>español, italiano</dd></dl>"),
        ("cita", "Pedir cita", "<p>Solo Signal: 622.407.915</p>")], 2, "onyx",
     dict(age=44, height_cm=178, languages_spoken=["es", "it"], city="Zaragoza", services=["domination", "role_play", "fetish"], incall=True, outcall=False, max_duration_h=2, phones=["+34622407915"], handles=[{"kind": "signal", "value": "+34622407915"}], prices=[eur(200, 60), eur(350, 120)])),
    ("yolanda-masajes", "Yolanda", "Manos con oficio. Sevilla este", [
        ("quien-soy", "Quién soy", "<p>Sevillana, 53 años, autónoma, quiromasajista titulada. En mi casa hay ascensor y puerta ancha: las personas con silla de ruedas son bienvenidas.</p>"),
        ("masajes", "Masajes", "<p>Masaje de espalda, 30 minutos: 35 €. Masaje completo, 60 minutos: 55 €.</p>"),
        ("horario", "Horario", "<p>Todos los días de 9:00 a 14:00. Domingos cierro.</p>"),
        ("telefono", "Teléfono", "<p>Fijo 955 41 70 28 (contesto yo).</p>")], 1, "lotus",
     dict(age=53, city="Seville", services=["massage", "disabled_guests"], incall=True, hours="09:00-14:00", max_duration_h=1, phones=["+34955417028"], prices=[eur(35, 30), eur(55, 60)])),
    ("leo-para-ellas", "Leo", "Acompañante masculino en Madrid", [
        ("sobre-mi", "Sobre mí", "<p>36 años, 1,83 m, 79 kg. Profesor de baile por las mañanas. Idiomas: español e inglés.</p>"),
        ("contigo", "Contigo", "<p>Cenas, baile de salón, masaje. Para mujeres y para parejas, siempre en tu casa o en tu hotel.</p>"),
        ("tarifas", "Tarifas", "<div class='pricing'><div class='plan'><h3>2 h</h3><span>160 €</span></div><div class='plan'><h3>4 h</h3><span>280 €</span></div></div>"),
        ("contacto", "Contacto", "<p>Tel. 611 093 846 · Instagram <a href='https://www.instagram.com/leo.baila.mad/'>leo.baila.mad</a></p>")], 3, "lotus",
     dict(age=36, audience="man", height_cm=183, weight_kg=79, languages_spoken=["es", "en"], city="Madrid", services=["dinner_date", "dancing", "massage", "couples"], outcall=True, max_duration_h=4, phones=["+34611093846"],
          handles=[{"kind": "instagram", "value": "leo.baila.mad"}], prices=[eur(160, 120), eur(280, 240)])),
    ("abril-trans", "Abril", "Chica trans, canaria de corazón", [
        ("sobre-mi", "Sobre mí", "<p>Nací en Venezuela y vivo en Las Palmas. 25 años, 166 cm, 58 kilos.</p>"),
        ("conmigo", "Conmigo", "<p>Besos, masaje y trato de novia (GFE). Estoy disponible 24 horas, los 7 días. Ven a mi apartamento junto a Las Canteras o pídeme que vaya yo.</p>"),
        ("tarifas", "Tarifas", "<p>Mi casa: 100 € la hora. Tu casa: 130 € la hora.</p>"),
        ("contacto", "Contacto", "<p><a class='btn' href='https://wa.me/34698240571'>WhatsApp</a></p>")], 6, "onyx",
     dict(age=25, audience="trans", height_cm=166, weight_kg=58, nationality="VE", city="Las Palmas", services=["kissing", "massage", "gfe"], incall=True, outcall=True, hours="24/7", max_duration_h=1, handles=[wa("+34698240571")], prices=[eur(100, 60, "incall"), eur(130, 60, "outcall")])),
    ("amy-in-ibiza", "Amy", "Your calm companion in Ibiza", [
        ("about", "About", "<p>British, 30 years old, 5 ft 7 (170 cm). I work for myself and answer every message in person. English and a little Spanish.</p>"),
        ("together", "Together", "<p>Dinner, boat days, a party or a quiet massage. I come to your villa, hotel or boat.</p>"),
        ("rates", "Rates", "<ul><li>2 hours: €500</li><li>Dinner, 4 hours: €900</li><li>24 hours: €2,500</li></ul>"),
        ("contact", "Contact", "<p>WhatsApp <a href='https://wa.me/447700900418'>+44 7700 900418</a></p>")], 4, "lotus",
     dict(age=30, text_language="en", height_cm=170, nationality="GB", languages_spoken=["en", "es"], city="Ibiza", services=["dinner_date", "party", "massage"], outcall=True, max_duration_h=24, phones=["+447700900418"], handles=[wa("+447700900418")],
          prices=[eur(500, 120), eur(900, 240), eur(2500, 1440)])),
]
# the same page in English
ENGLISH = {
    "vera": ("Unhurried company in Valencia", [("about", "About", "<p>I am 32, 1.70 m tall and have worked for myself for four years. I speak Spanish, Valencian and English.</p>"), ("what", "What I do", "<ul><li>Relaxing massage</li><li>A bath together</li><li>Dinners</li></ul><p>I receive you in my flat in Ruzafa or come to hotels in town.</p>"),
             ("rates", "Rates", "<p>60 minutes 150 €, 90 minutes 210 €, whole night 900 €. At your hotel, one hour is 190 €.</p>"), ("contact", "Contact", "<p>Call or WhatsApp <a href='tel:+34634518207'>+34 634 51 82 07</a>, Monday to Friday, 11:00 to 20:00.</p>")]),
    "leo-para-ellas": ("Male companion in Madrid", [("about", "About", "<p>36 years, 1.83 m, 79 kg. Dance teacher in the mornings. Languages: Spanish and English.</p>"), ("with", "With you", "<p>Dinners, ballroom dancing, massage. For women and for couples, always at your home or hotel.</p>"),
                       ("rates", "Rates", "<p>2 h 160 €, 4 h 280 €</p>"), ("contact", "Contact", "<p>Phone +34 611 093 846 · Instagram <a href='https://www.instagram.com/leo.baila.mad/'>leo.baila.mad</a></p>")]),
}


def url(p):
    return f"{ROOT}/{p[0]}"


def onepage(p, english=False):
    slug, name, line, sections, pics, theme, more = p
    lang = "en" if english or more.get("text_language") == "en" else "es"
    if english:
        line, sections = ENGLISH[slug]
    menu = "".join(f'<a class="nav-link js-scroll" href="#{k}">{w}</a>' for k, w, _ in sections)
    slides = "".join(f'<div class="swiper-slide" data-swiper-slide-index="{n}"><picture><img src="https://media.unasolapagina.example/{slug}/{n:02d}.jpg" alt="{name}"></picture></div>' for n in range(1, pics + 1))
    if theme == "lotus":
        body = f'<section id="inicio" class="hero-fullscreen"><div class="overlay"><h1>{name}</h1><p class="typed">{line}</p></div></section>' + "".join(f'<section id="{k}" class="block" data-aos="fade-up"><div class="wrap"><h2>{w}</h2>{t}</div></section>\n' for k, w, t in sections) + f'<section id="galeria"><div class="swiper">{slides}</div></section>'
    else:
        body = f'<div class="split"><div class="split__pic"><div class="swiper">{slides}</div></div><div class="split__txt"><span class="kicker">{line}</span><h1 class="display">{name}</h1></div></div>' + "".join(f'<a name="{k}" id="{k}"></a><div class="row-alt"><h3 class="side">{w}</h3><div class="main">{t}</div></div>\n' for k, w, t in sections)
    switch = f'<a hreflang="es" href="/{slug}">ES</a> <a hreflang="en" href="/{slug}/en">EN</a>' if slug in ENGLISH else ""
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{name} · {line}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/t/{theme}/style.css"></head>
<body class="theme-{theme}" data-spy="scroll"><nav class="topbar"><a class="brand" href="#inicio">{name}</a>{menu}{switch}</nav>{body}
<footer class="made"><a href="/">Hecho con Una Sola Página</a> · web lista en un día desde 9 € al mes</footer></body></html>"""


def maker(title, body):
    return f"""<!doctype html><html lang="es"><head><meta charset="utf-8"><title>{title} · Una Sola Página</title><link rel="stylesheet" href="/m.css"></head><body class="maker"><header><a href="/">Una Sola Página</a> <a href="/escaparate">Escaparate</a> <a href="/precios">Precios</a> <a href="/ayuda">Ayuda</a> <a href="/entrar">Entrar</a></header>
<main><h1>{title}</h1>{body}</main><footer>Una Sola Página S.L., C/ Mayor 3, Logroño · 941 20 57 83 · soporte@unasolapagina.example · <a href="/aviso-legal">Aviso legal</a></footer></body></html>"""


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), alias=p[1], text_language="es", provider_kind="independent", country="ES", n_images=p[4])
    row.update(deepcopy(p[6]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def shelf(people, foot):
    return maker("Escaparate", "<p>Páginas de personas adultas que trabajan por su cuenta y han querido salir aquí.</p><div class='shelf'>" + "".join(f'<a class="tile" href="/{p[0]}"><img src="https://media.unasolapagina.example/{p[0]}/mini.jpg" alt=""><b>{p[1]}</b><span>{p[2]}</span></a>' for p in people) + f"</div><p>{foot}</p>")


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, maker(title, body), kind, "es", **more)


ONE, TWO = PAGES_OF[:5], PAGES_OF[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/escaparate", shelf(ONE, '1 <a href="?pagina=2">2</a>'), "listing", "es", ads=U1),
    WrittenPage(f"{ROOT}/escaparate?pagina=2", shelf(TWO, '<a href="?pagina=1">1</a> 2'), "listing", "es", ads=U2),
    WrittenPage(f"{ROOT}/escaparate?orden=nuevas", shelf(ONE[::-1], '1 <a href="?pagina=2">2</a>'), "listing", "es", ads=U1, canonical=f"{ROOT}/escaparate"),
]
PAGES += [WrittenPage(url(p), onepage(p), "ad", p[6].get("text_language", "es"), ads=(url(p),)) for p in PAGES_OF]
PAGES += [WrittenPage(f"{url(p)}/en", onepage(p, True), "ad", "en", ads=(url(p),), canonical=url(p)) for p in PAGES_OF if p[0] in ENGLISH]
PAGES += [
    WrittenPage(f"{url(PAGES_OF[7])}?utm_source=twitter&utm_medium=bio", onepage(PAGES_OF[7]), "ad", "es", ads=(url(PAGES_OF[7]),), canonical=url(PAGES_OF[7])),
    plain("/", "Tu web en una sola página", "<p>Elige una plantilla, escribe tus secciones y publícala hoy. Sin comisiones, sin anuncios, sin intermediarios.</p><a class='btn' href='/precios'>Ver precios</a>"),
    plain("/precios", "Precios", "<div class='pricing'><div class='plan'><h3>Básica</h3><span>9 € al mes</span></div><div class='plan featured'><h3>Con dominio</h3><span>14 € al mes</span></div><div class='plan'><h3>Fotos en estudio, 1 hora</h3><span>120 €</span></div></div>"),
    plain("/ayuda", "Ayuda", "<h3>¿Cómo pongo mis tarifas?</h3><p>En Secciones, pulsa «Añadir tarifas». Ejemplo: 1 hora, 100 €.</p><h3>¿Puedo traducir mi página?</h3><p>Sí, crea la copia en inglés desde el menú.</p>"),
    plain("/aviso-legal", "Aviso legal", "<p>Una Sola Página S.L., CIF B00000000. Comprobamos el DNI de quien publica. Si sospechas que alguien actúa bajo coacción, llama al 900 10 50 90 (Policía Nacional).</p>"),
    plain("/entrar", "Entrar", "<form><input type='email' placeholder='Correo'><input type='password' placeholder='Contraseña'><button>Entrar</button></form>"),
    plain("/blog/cinco-errores", "Cinco errores al escribir tu página", "<p>Uno: no decir dónde estás. Dos: esconder las tarifas. Tres: veinte fotos iguales. Vera nos cuenta cómo ganó 40 visitas al día cambiando su primera frase.</p>"),
    plain("/nerea", "Muy pronto", "<p>Esta página está en obras. Su dueña todavía no la ha publicado.</p>"),
    plain("/sonia-bcn", "Página cerrada", "<p>La dueña de esta página la ha cerrado. Si eres tú, entra para volver a abrirla.</p>", "error"),
]

SITE = WrittenSite("unasolapagina.example", "ES", tuple(PAGES), tuple(truth(p) for p in PAGES_OF), note=__doc__)
