"""An independent companion's own site in Valencia: WordPress with Gutenberg blocks, one-page home, a friend's page and a duo page.

Hard: the phone of the header IS hers (there is no other operator), prices in a table whose currency stands in the caption only, thousands with
a dot, a deposit beside the prices, e-mail with [arroba], tour dates in prose, an English view by parameter, an age gate over the content, blog posts
that name services and prices without being ads.
"""

import json

from tests.sites.written import AD, WrittenPage, WrittenSite

H = "https://clara-montiel.example"

NAV = [("/", "Inicio"), ("/#tarifas", "Tarifas"), ("/vera/", "Mi amiga Vera"), ("/duo-clara-y-vera/", "Dúo"), ("/etiqueta/", "Etiqueta"), ("/diario/", "Diario"), ("/contacto/", "Contacto")]


def wp(title, body, slug="page", lang="es-ES", ld=None, head_phone=True):
    nav = "".join(f'<li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="{u}"><span class="wp-block-navigation-item__label">{t}</span></a></li>' for u, t in NAV)
    phone = '<p class="has-small-font-size"><a href="tel:+34644182907">644 18 29 07</a></p>' if head_phone else ""
    jl = f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>' if ld else ""
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
<meta property="og:site_name" content="Clara Montiel"><meta property="og:title" content="{title}"><meta name="generator" content="WordPress 6.7.2">{jl}</head>
<body class="{slug} wp-embed-responsive"><div class="age-gate" role="dialog"><p>Este sitio es solo para mayores de 18 años.</p><button>Soy mayor de edad</button> <a href="https://www.google.com">Salir</a></div>
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Clara Montiel</a></p><nav><ul class="wp-block-navigation__container">{nav}</ul></nav>{phone}</header>
<main class="wp-block-group">{body}</main>
<footer class="wp-block-template-part"><p>© 2025 · <a href="/aviso-legal/">Aviso legal</a> · <a href="/cookies/">Cookies</a></p></footer></div>
<div id="cookie-law-info-bar">Usamos cookies propias y de terceros. <a>Aceptar</a></div></body></html>"""


def p(*t):
    return "".join(f"<p>{x}</p>" for x in t)


def gal(folder, k):
    return '<figure class="wp-block-gallery has-nested-images columns-3">' + "".join(
        f'<figure class="wp-block-image size-large"><img loading="lazy" src="/wp-content/uploads/2025/03/{folder}-{j}-819x1024.jpg" alt=""></figure>' for j in range(1, k + 1)) + "</figure>"


RATES = [("1 hora", "280", 60), ("90 minutos", "390", 90), ("2 horas", "500", 120), ("Cena y copa, 4 h", "850", 240), ("Noche completa (12 h)", "1.600", 720), ("Fin de semana, 48 h", "4.200", 2880)]


def home(en=False):
    if not en:
        intro = p("Hola, soy <strong>Clara</strong>, acompañante independiente en Valencia. Tengo 36 años, mido 1,71 y llevo el pelo castaño. Nací aquí, soy española, y hablo español, valenciano e inglés.",
                  "Me gustan las cenas largas, los museos y los viajes. Puedo acompañarte a una gala, enseñarte mi ciudad como la haría una amiga o pasar contigo la noche entera. También ofrezco masajes, tantra y trato de novia. No hago dominación ni citas en grupo.")
        where = p("Recibo en un apartamento discreto junto a la Alameda y me desplazo a hoteles de cuatro y cinco estrellas. Horario: de 11:00 a 23:00, siempre con cita.")
        cap, dep, tour, th = "Importes en euros", "Para reservas de más de dos horas pido un anticipo de 100 € por Bizum. Taxi fuera de Valencia: 40 €.", \
            "En junio estaré en Madrid (del 16 al 19 de junio de 2025) y en julio en Bilbao, del 3 al 6 de julio de 2025.", ("Sobre mí", "Dónde y cuándo", "Tarifas", "Próximos viajes", "Escríbeme")
        rates = RATES
        con = p('Por <a href="https://wa.me/34644182907">WhatsApp</a> o por teléfono. Telegram: @claramontiel_vlc. Correo: clara [arroba] clara-montiel.example. Estoy también en <a href="https://x.com/ClaraMontielVLC">X</a>.')
    else:
        intro = p("Hi, I am <strong>Clara</strong>, an independent companion in Valencia. I am 36, 171 cm tall, brown-haired, Spanish, and I speak Spanish, Valencian and English.",
                  "I love long dinners, museums and travelling. I can be your date for a gala, show you my city as a friend would or spend the whole night with you. I also offer massage, tantra and the girlfriend experience. No domination, no group dates.")
        where = p("I receive in a discreet flat by the Alameda and visit hotels (four and five stars). Hours: 11:00 to 23:00, by appointment.")
        cap, dep, tour, th = "Amounts in euros", "Bookings over two hours need a deposit of 100 €. Taxi outside Valencia: 40 €.", \
            "In June I will be in Madrid (16 to 19 June 2025) and in July in Bilbao, 3 to 6 July 2025.", ("About me", "Where and when", "Rates", "Next trips", "Write to me")
        rates = [(t, a, d) for t, (_x, a, d) in zip(("1 hour", "90 minutes", "2 hours", "Dinner date, 4 h", "Overnight (12 h)", "Weekend, 48 h"), RATES)]
        con = p('By <a href="https://wa.me/34644182907">WhatsApp</a> or phone. Telegram: @claramontiel_vlc. Mail: clara [at] clara-montiel.example. I am on <a href="https://x.com/ClaraMontielVLC">X</a> too.')
    tab = "".join(f"<tr><td>{t}</td><td>{a}</td></tr>" for t, a, _d in rates)
    body = f"""<div class="wp-block-cover"><img class="wp-block-cover__image-background" src="/wp-content/uploads/2025/03/portada-clara.jpg" alt="Clara"><div class="wp-block-cover__inner-container"><h1>Clara Montiel</h1></div></div>
<h2 id="sobre-mi">{th[0]}</h2>{intro}{gal('clara', 5)}<h2>{th[1]}</h2>{where}<h2 id="tarifas">{th[2]}</h2>
<figure class="wp-block-table is-style-stripes"><table><tbody>{tab}</tbody></table><figcaption class="wp-element-caption">{cap}</figcaption></figure>{p(dep)}<h2>{th[3]}</h2>{p(tour)}<h2>{th[4]}</h2>{con}"""
    return wp("Clara Montiel · Acompañante independiente en Valencia" if not en else "Clara Montiel · Independent companion in Valencia", body, "home", "en-US" if en else "es-ES",
              {"@context": "https://schema.org", "@type": "Person", "name": "Clara Montiel", "url": H + "/", "telephone": "+34 644 182 907", "address": {"@type": "PostalAddress", "addressLocality": "Valencia", "addressCountry": "ES"}})


VERA = wp("Mi amiga Vera · Clara Montiel", "<h1>Mi amiga Vera</h1>" + p(
    "Muchos me preguntáis por ella, así que le presto una página. Vera tiene veintinueve años, es italiana (de Bolonia), rubia, 1,66 m y 55 kg, y trabaja por su cuenta en Castellón.",
    "Habla italiano, español y francés. Ofrece masaje, baile y compañía para cenar. No recibe: va siempre a tu hotel o a tu casa.") + gal("vera", 3) +
    '<ul class="wp-block-list"><li>Una hora: 220 €</li><li>Dos horas: 400 €</li></ul>' + p(
    "Escríbele directamente a ella, por favor, no a mí: 6-3-3 cero cinco 71 48, o en Instagram <a href='https://www.instagram.com/vera.cast_/'>@vera.cast_</a>."), head_phone=False)

DUO = wp("Dúo con Clara y Vera", "<h1>Clara &amp; Vera, las dos</h1>" + p(
    "Clara (36) y Vera (29) juntas, en Valencia, para un hombre o para una pareja. Masaje a cuatro manos, dúo, cena a tres. Solo en hotel.") + gal("duo", 2) +
    '<div class="wp-block-columns"><div class="wp-block-column"><h3>2 horas</h3><p>900 € las dos</p></div><div class="wp-block-column"><h3>4 horas</h3><p>1.500 € las dos</p></div></div>' +
    p('Se reserva conmigo: <a href="tel:+34644182907">llámame</a>.'))

POST1 = p("Cada vez más clientes me piden que viaje con ellos, y no todos saben cómo organizarlo. Primero: los billetes se compran a mi nombre. Segundo: dormimos en habitaciones dobles, pero necesito unas horas para mí.",
          "Una amiga de Lisboa cobra 2.000 € por un fin de semana; yo prefiero hablarlo antes. Tercero: el anticipo no se devuelve.")
POST2 = p("Valencia en junio: la Albufera al atardecer, un arroz en El Palmar y una copa en Ruzafa. Os dejo mis cinco sitios favoritos para una primera cita.")
TH = [("viajar-con-una-acompanante", "Viajar con una acompañante", "12 mayo 2025", POST1), ("cinco-sitios-en-valencia", "Cinco sitios en Valencia para una primera cita", "3 junio 2025", POST2)]


def post(slug, t, d, b):
    return wp(t + " · Clara Montiel", f'<article class="post"><h1>{t}</h1><time>{d}</time>{b}<h3>Deja un comentario</h3><form><textarea></textarea></form></article>', "single-post")


def ad(path, prices=(), handles=(), tour=(), **t):
    a = {**AD, **t, "url": H + path, "country": "ES", "text_language": "es", "provider_kind": "independent"}
    a["aliases_stated"] = t.get("aliases_stated") or [t["alias"]]
    a["ages_stated"] = t.get("ages_stated") or [t["age"]]
    a["prices"] = [dict(amount=x, currency="EUR", code_currency=None, duration_min=d, place=w) for x, d, w in prices]
    a["handles"] = [dict(kind=k, value=v) for k, v in handles]
    a["tour"] = [dict(city=c, **{"from": f, "to": o}) for c, f, o in tour]
    return a


ADS = (
    ad("/", alias="Clara", aliases_stated=["Clara", "Clara Montiel"], age=36, city="Valencia", nationality="ES", languages_spoken=["es", "ca", "en"], height_cm=171,
       services=["escort", "dinner_date", "travel", "city_guide", "overnight", "tantra", "massage", "gfe"], incall=True, outcall=True, hours="11:00-23:00", max_duration_h=48, n_images=6,
       phones=["+34644182907"], handles=[("whatsapp", "+34644182907"), ("telegram", "claramontiel_vlc"), ("email", "clara@clara-montiel.example"), ("x", "claramontielvlc")],
       prices=[(int(a.replace(".", "")), d, None) for _t, a, d in RATES], tour=[("Madrid", "2025-06-16", "2025-06-19"), ("Bilbao", "2025-07-03", "2025-07-06")]),
    ad("/vera/", alias="Vera", age=29, city="Castelló de la Plana", nationality="IT", languages_spoken=["it", "es", "fr"], height_cm=166, weight_kg=55, services=["massage", "dancing", "dinner_date"],
       incall=False, outcall=True, max_duration_h=2, n_images=3, phones=["+34633057148"], handles=[("instagram", "vera.cast_")], prices=[(220, 60, None), (400, 120, None)]),
    ad("/duo-clara-y-vera/", alias="Clara", aliases_stated=["Clara", "Vera"], age=36, ages_stated=[36, 29], audience="couple", city="Valencia", services=["four_hands", "duo", "dinner_date", "couples"],
       incall=False, outcall=True, max_duration_h=4, n_images=2, phones=["+34644182907"], prices=[(900, 120, None), (1500, 240, None)]),
)


def P(path, html, kind="static", **kw):
    return WrittenPage(H + path, html, kind, kw.pop("language", "es"), **kw)


PAGES = (
    P("/", home(), "ad", ads=(H + "/",)),
    P("/?utm_source=ig&utm_medium=bio", home(), "ad", ads=(H + "/",), canonical=H + "/"),
    P("/?lang=en", home(True), "ad", ads=(H + "/",), canonical=H + "/", language="en"),
    P("/vera/", VERA, "ad", ads=(H + "/vera/",)),
    P("/vera/?fbclid=IwAR0x9dK2v", VERA, "ad", ads=(H + "/vera/",), canonical=H + "/vera/"),
    P("/duo-clara-y-vera/", DUO, "ad", ads=(H + "/duo-clara-y-vera/",)),
    P("/etiqueta/", wp("Etiqueta · Clara Montiel", "<h1>Etiqueta</h1>" + p("Preséntate con tu nombre, la fecha y la duración. No atiendo números ocultos.", "El sobre se deja a la vista al empezar, sin hablar de ello.", "Si cancelas con menos de 24 horas, el anticipo queda para la próxima cita."))),
    P("/diario/", wp("Diario · Clara Montiel", "<h1>Diario</h1>" + "".join(f'<li class="wp-block-post"><h2><a href="/diario/{s}/">{t}</a></h2><time>{d}</time></li>' for s, t, d, _b in TH), "blog")),
    *(P(f"/diario/{s}/", post(s, t, d, b)) for s, t, d, b in TH),
    P("/contacto/", wp("Contacto · Clara Montiel", "<h1>Contacto</h1><form class='wpcf7-form'><label>Tu nombre <input name='your-name'></label><label>Fecha <input type='date'></label><label>Mensaje <textarea></textarea></label><input type='submit' value='Enviar'></form>" + p("Respondo de 11 a 23 h."))),
    P("/aviso-legal/", wp("Aviso legal", "<h1>Aviso legal</h1>" + p("En cumplimiento de la Ley 34/2002 (LSSI-CE) se informa de que el titular de este sitio puede ser contactado en legal@clara-montiel.example.", "Todas las fotografías tienen derechos reservados."))),
    P("/cookies/", wp("Política de cookies", "<h1>Política de cookies</h1>" + p("Una cookie es un pequeño fichero que se guarda en su navegador."))),
    P("/tarifas-2023/", wp("Página no encontrada · Clara Montiel", "<h1>Página no encontrada</h1>" + p("Parece que no hay nada en esta dirección. ¿Probamos una búsqueda?") + "<form role='search'><input type='search'><button>Buscar</button></form>", "error404"), "error"),
)
SITE = WrittenSite("clara-montiel.example", "ES", PAGES, ADS, "own site: header phone is hers, currency in a caption, age in words, dotted thousands, deposit, English by parameter")
