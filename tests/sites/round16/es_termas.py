"""A massage salon's own site in Zaragoza (Elementor on WordPress): masseuses, house prices, rooms, gift vouchers, vacancies.

Hard: the salon's phone and WhatsApp stand in header, footer and a floating button and are nobody's own; the house tariff is repeated under every
masseuse; only some of them have a price of their own, in a sentence; three facts stand as icon boxes without labels; one page has two masseuses
together; the team page is the listing and its second page is loaded by '?e-page=2'; a page for a new job wants a masseuse 'de 20 a 40 años'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "termasdelebro.example"
B = f"https://{HOST}"
TEAM, PAGES = [], []
HOUSE = '<div class="elementor-price-list tarifa-casa"><h3>Tarifas de la casa</h3><ul>' + "".join(
    f'<li><span class="elementor-price-list-title">{a}</span><span class="elementor-price-list-separator"></span><span class="elementor-price-list-price">{b}</span></li>'
    for a, b in (("Relax 30 minutos", "60 €"), ("Sensitivo 45 minutos", "80 €"), ("Ritual Ebro 60 minutos", "100 €"), ("Jacuzzi (suplemento)", "20 €"))) + "</ul></div>"


def eur(a, m=None):
    return {"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None}


def masajista(slug, title, icons, words, pics, shifts, **t):
    a = deepcopy(AD)
    a.update(url=f"{B}/masajistas/{slug}/", alias=title, text_language="es", provider_kind="agency", city="Zaragoza", country="ES", incall=True, n_images=pics)
    a.update(t)
    a["aliases_stated"] = a["aliases_stated"] or [a["alias"]]
    a["ages_stated"] = a["ages_stated"] or ([a["age"]] if a["age"] else [])
    TEAM.append(dict(slug=slug, title=title, icons=icons, words=words, pics=pics, shifts=shifts, t=a))


masajista("noa", "Noa", ["28 años", "1,68 m", "castellano · inglés"],
          "Noa llegó al tantra desde la danza. Sus masajes son lentos, con aceite caliente de almendra y música baja. Con ella, el ritual de tantra de dos horas cuesta 220 €; las demás sesiones, según la carta de la casa.", 4,
          "De lunes a jueves, de 11 a 19 h", age=28, height_cm=168, languages_spoken=["es", "en"], services=["tantra", "massage"], hours="11:00-19:00", outcall=None, prices=[eur(220, 120)], max_duration_h=2)
masajista("iris", "Iris", ["34 años", "1,72 m", "63 kg"],
          "Fisioterapeuta de formación, Iris da un masaje de presión firme. Es la única del equipo que va a hoteles de la ciudad: avísanos con tres horas y contamos 40 € más por el taxi.", 3,
          "Martes a sábado, 15:00–22:00", age=34, height_cm=172, weight_kg=63, services=["massage"], hours="15:00-22:00", outcall=True)
masajista("yuki", "Yuki", ["31 años", "1,60 m", "japonés · español · inglés"],
          "Japonesa de Osaka y vecina de Zaragoza desde hace nueve años. Yuki enseña el baño japonés: agua, espuma, silencio y un masaje final. No hace salidas.", 5,
          "Viernes y sábado, 12-21 h", age=31, height_cm=160, nationality="JP", languages_spoken=["ja", "es", "en"], services=["bath", "massage"], hours="12:00-21:00", outcall=False)
masajista("carola", "Carola", ["47 años"],
          "La veterana. Cuarenta y siete años, veinte de ellos con las manos en aceite. Su masaje, largo y callado, es también para parejas, en la cabina grande, y para personas en silla de ruedas: la entrada no tiene escalones.", 2,
          "Todas las tardes de 16 a 20", age=47, services=["couples", "disabled_guests", "massage"], hours="16:00-20:00")
masajista("dalia-y-mar", "Dalia y Mar", ["26 y 29 años", "a cuatro manos"],
          "Dalia (26) y Mar (29) trabajan siempre juntas. El masaje a cuatro manos dura una hora y cuesta 180 € en total.", 2,
          "Solo con cita, de jueves a domingo", alias="Dalia", aliases_stated=["Dalia", "Mar"], age=26, ages_stated=[26, 29], audience="couple", services=["four_hands"], prices=[eur(180, 60)], max_duration_h=1)
masajista("leonor", "Leonor", ["23 años", "1,75 m", "gallego · portugués · castellano"],
          "Nuestra más joven: Leonor cumplió 23 en abril. Viene de Vigo, estudia por las mañanas. Abrazo consciente, masaje relajante y una charla si te apetece.", 3,
          "L-V 17.30 a 21.30", age=23, height_cm=175, languages_spoken=["gl", "pt", "es"], services=["cuddling", "massage"], hours="17:30-21:30")
masajista("samira", "Samira", ["36 años", "marroquí", "árabe · francés · español"],
          "Hammam, guante de kessa y masaje con argán. De origen árabe, nacida en Tetuán. Quien quiera saber si hay hueco hoy puede escribirle directamente por WhatsApp: 612 01 69 96.", 4,
          "Miércoles a domingo, de 10:00 a 18:00", age=36, nationality="MA", ethnicity="arab", languages_spoken=["ar", "fr", "es"], services=["bath", "massage"], hours="10:00-18:00",
          phones=["+34612016996"], handles=[{"kind": "whatsapp", "value": "+34612016996"}])
masajista("bruno", "Bruno", ["39 años", "1,84 m", "80 kg"],
          "El único hombre del equipo. Masaje deportivo y sensitivo para ellas, para ellos y para parejas. Su sesión larga, noventa minutos, son 130 €.", 2,
          "Lunes y martes, 10–20 h", age=39, height_cm=184, weight_kg=80, audience="man", services=["massage", "couples"], hours="10:00-20:00", prices=[eur(130, 90)], max_duration_h=1.5)
masajista("vega", "Vega", ["mujer trans · 30 años", "1,79 m"],
          "Vega combina masaje y baile: empieza con una pieza de diez minutos y termina con piedras calientes. En agosto estará de vacaciones.", 3,
          "Jueves, viernes y sábado de 18:00 a 23:00", age=30, height_cm=179, audience="trans", services=["massage", "dancing"], hours="18:00-23:00")


def frame(title, body, desc=""):
    return f"""<!doctype html><html lang="es"><head><meta charset="UTF-8"><title>{title} – Termas del Ebro, masajes en Zaragoza</title><meta name="description" content="{desc}">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"HealthAndBeautyBusiness","name":"Termas del Ebro","telephone":"+34 976 000 145","priceRange":"60-100 EUR","address":{{"@type":"PostalAddress","addressLocality":"Zaragoza","postalCode":"50003"}},"openingHours":"Mo-Su 10:00-23:00"}}</script></head>
<body class="elementor-default elementor-kit-12"><div id="top-bar" class="elementor-section"><a href="tel:+34976000145"><i class="fas fa-phone"></i> 976 000 145</a> <span>Abierto todos los días de 10 a 23 h</span></div>
<header data-elementor-type="header" class="elementor elementor-31"><a class="elementor-item" href="/">Inicio</a><a class="elementor-item" href="/masajistas/">Masajistas</a><a class="elementor-item" href="/cabinas/">Cabinas</a><a class="elementor-item" href="/bonos/">Bonos regalo</a><a class="elementor-item" href="/trabaja/">Trabaja aquí</a><a class="elementor-item" href="/contacto/">Contacto</a></header>
<div data-elementor-type="wp-page" class="elementor">{body}</div>
<a class="joinchat__button" href="https://wa.me/34711536236?text=Hola%20Termas"><img class="joinchat" src="/wp-content/plugins/joinchat/wa.svg" alt=""></a>
<footer class="elementor-location-footer"><p>Termas del Ebro · calle del Coso, Zaragoza · 976 000 145 · reservas@{HOST}</p><a href="/aviso-legal/">Aviso legal</a></footer><div id="cookie-notice">Cookies: <a>Aceptar</a></div></body></html>"""


def detail(m):
    icons = "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i class="fas fa-leaf"></i></span><span class="elementor-icon-list-text">{x}</span></li>' for x in m["icons"])
    pics = "".join(f'<figure class="swiper-slide"><img class="swiper-slide-image" src="/wp-content/uploads/2025/02/{m["slug"]}-{k}.webp" alt="{m["title"]}"></figure>' for k in range(1, m["pics"] + 1))
    k = [x["slug"] for x in TEAM].index(m["slug"])
    more = "".join(f'<a class="elementor-post__title" href="/masajistas/{o["slug"]}/">{o["title"]}</a> ' for o in (TEAM[k - 1], TEAM[k - 2]))
    return frame(m["title"], f"""<section class="elementor-section"><div class="elementor-column"><div class="elementor-main-swiper">{pics}</div></div><div class="elementor-column"><h1 class="elementor-heading-title">{m['title']}</h1>
<ul class="elementor-icon-list-items">{icons}</ul><div class="elementor-widget-text-editor"><p>{m['words']}</p><p><em>Su horario:</em> {m['shifts']}</p></div><a class="elementor-button" href="/contacto/">Reservar en recepción</a></div></section>
<section>{HOUSE}</section><section class="otras"><h4>Otras manos de la casa</h4>{more}</section>""")


def team(rows, n):
    cards = "".join(f'<article class="elementor-post"><a class="elementor-post__thumbnail__link" href="/masajistas/{m["slug"]}/"><img src="/wp-content/uploads/2025/02/{m["slug"]}-1-300x300.webp" alt=""></a><h3 class="elementor-post__title"><a href="/masajistas/{m["slug"]}/">{m["title"]}</a></h3><div class="elementor-post__excerpt">{m["icons"][0]}. {m["shifts"]}.</div></article>' for m in rows)
    return frame("Masajistas", f'<h1>Nuestras masajistas</h1><div class="elementor-posts-container">{cards}</div><nav class="elementor-pagination"><a href="/masajistas/">1</a> <a href="/masajistas/?e-page=2">2</a></nav>{HOUSE}')


def add(path, html, kind, ads=(), canonical=None):
    PAGES.append(WrittenPage(B + path, html, kind, "es", ads=tuple(ads), canonical=canonical and B + canonical))


def simple(path, title, *paras, kind="static"):
    add(path, frame(title, f"<h1>{title}</h1>" + "".join(f"<p>{x}</p>" for x in paras)), kind)


U = [m["t"]["url"] for m in TEAM]
add("/", frame("Masajes en Zaragoza", f"<h1>Un respiro junto al río</h1><p>Siete cabinas, un jacuzzi y un equipo que trabaja sin prisa. Pide cita en recepción.</p>{HOUSE}"), "static")
add("/masajistas/", team(TEAM[:5], 1), "listing", U[:5])
add("/masajistas/?e-page=2", team(TEAM[5:], 2), "listing", U[5:])
add("/masajistas/?utm_source=gmb&utm_medium=organic", team(TEAM[:5], 1), "listing", U[:5], "/masajistas/")
for m in TEAM:
    add(f"/masajistas/{m['slug']}/", detail(m), "ad", [m["t"]["url"]])
add("/masajistas/noa/?amp=1&fbclid=IwAR3kz81", detail(TEAM[0]), "ad", [U[0]], "/masajistas/noa/")
simple("/cabinas/", "Cabinas", "Cabina Moncayo: futón y luz regulable. Cabina Pirineos: camilla y ducha. Cabina Delta, la grande, para dos personas.", "El jacuzzi se alquila por 20 € la media hora.")
simple("/bonos/", "Bonos regalo", "Bono de tres rituales: 270 €. Bono de cinco: 430 €. Caducan al año y no son nominativos.")
simple("/trabaja/", "Trabaja aquí", "Buscamos masajista de 20 a 40 años, autónoma, con o sin experiencia. El 60 % de cada servicio es para ti. Escribe a empleo@" + HOST + " o llama al 976 000 145.")
simple("/contacto/", "Contacto y reservas", "Recepción: 976 000 145. WhatsApp de recepción: 711 53 62 36.", "Estamos a cinco minutos de la plaza de España. Parking concertado: 2 € la hora.")
simple("/aviso-legal/", "Aviso legal", "Titular: Termas del Ebro (nombre ficticio). Solo mayores de edad. Los masajes no son terapéuticos.")
simple("/diario/como-elegir-tu-masaje/", "Cómo elegir tu masaje", "Si has viajado todo el día, pide presión firme. Si buscas calma, elige el ritual de agua. Noa recomienda no cenar antes.", "Publicado el 4 de mayo de 2025.")
simple("/masajistas/ainhoa/", "Vaya, esta página ya no está", "La masajista que buscas ya no forma parte del equipo. Mira quién está hoy.", kind="error")
SITE = WrittenSite(HOST, "ES", tuple(PAGES), tuple(m["t"] for m in TEAM), note=__doc__)
