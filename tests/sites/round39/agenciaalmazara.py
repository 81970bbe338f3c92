"""Spanish agency in Seville and Málaga on WordPress with Elementor: few models, long prose in the third person, one desk number for all.

Hard: the agency's number and WhatsApp stand in each model's own column as well as in the header, tariffs are the same for a class ('Oro', 'Plata') and
stand on the model's page as an Elementor price list, measures are icon lists, one model is 'de vacaciones' until a day, texts praise the agency as much as
the woman, the gallery has lightbox links beside each picture, a Complianz cookie bar and a related-posts carousel name other models with ages.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://agenciaalmazara.example"
DESK = {"Sevilla": "+34611540273", "Málaga": "+34622719385"}
TARIFF = {"Oro": {60: 300, 120: 550, 180: 750, 720: 1500}, "Plata": {60: 200, 90: 280, 120: 380}}
LASTS = {60: "1 hora", 90: "Hora y media", 120: "2 horas", 180: "3 horas (cena incluida)", 720: "Noche completa (12 h)"}
TONGUE = {"es": "español", "en": "inglés", "fr": "francés", "it": "italiano", "ru": "ruso", "pt": "portugués", "de": "alemán", "uk": "ucraniano"}
SAY = {"dinner_date": "Cena con compañía", "gfe": "Trato de novia", "travel": "Viajes", "massage": "Masaje relajante", "couples": "Atención a parejas", "overnight": "Noches", "party": "Fiestas", "business": "Eventos de empresa", "duo": "Dúplex con otra señorita", "role_play": "Juegos de rol",
       "tantra": "Tantra", "city_guide": "Guía por la ciudad", "dancing": "Baile"}

# slug, name, age, city, class, land as written, code, cm, kg, tongues, services, hours, pictures, prose, more truth
ROWS = [
    ("carlota", "Carlota", 26, "Sevilla", "Oro", "Española", "ES", 172, 57, ["es", "en", "fr"], ["dinner_date", "gfe", "travel", "business", "overnight"], "10:00-02:00", 5,
     ["Carlota es sevillana de Triana y eso se nota en cuanto abre la boca. Ha estudiado Historia del Arte y es capaz de convertir un paseo por el barrio de Santa Cruz en la mejor parte de la velada.",
      "Quienes repiten, y son casi todos, destacan su puntualidad y su conversación. No acepta citas de última hora: le gusta arreglarse con calma. Se desplaza a hoteles de cuatro y cinco estrellas y, con un día de aviso, a Cádiz o a Córdoba."], dict(outcall=True)),
    ("yelena", "Yelena", 29, "Málaga", "Oro", "Ucraniana", "UA", 178, 60, ["uk", "ru", "en", "es"], ["dinner_date", "travel", "overnight", "party"], "12:00-04:00", 6,
     ["Alta, rubia y serena, Yelena llegó a la Costa del Sol hace seis años y ya no piensa marcharse. Habla cuatro idiomas y los usa todos en la misma cena.",
      "Es la acompañante que nos piden para los barcos de Puerto Banús. Recibe en un ático con vistas en el centro de Málaga y también acude a su hotel."], dict(incall=True, outcall=True)),
    ("noelia", "Noelia", 34, "Sevilla", "Plata", "Española", "ES", 163, 58, ["es"], ["gfe", "massage", "couples"], "11:00-21:00", 3,
     ["Noelia tiene 34 años y no los esconde. Es cariñosa, tranquila, de las que escuchan. Trabaja con nosotros desde 2019 y recibe únicamente en nuestro apartamento de Los Remedios, discreto y con aparcamiento al lado."], dict(incall=True, outcall=False)),
    ("thais", "Thaís", 24, "Málaga", "Plata", "Brasileña", "BR", 168, 59, ["pt", "es"], ["dancing", "gfe", "party", "massage"], "24/7", 4,
     ["Viene de Salvador de Bahía y lleva el ritmo puesto. Para una despedida elegante o para una noche en casa, Thaís es la alegría de la agencia. Disponible a cualquier hora del día y de la noche. Sólo salidas a hotel o domicilio."], dict(incall=False, outcall=True)),
    ("inés", "Inés", 41, "Sevilla", "Oro", "Portuguesa", "PT", 170, 63, ["pt", "es", "en"], ["dinner_date", "city_guide", "tantra", "overnight"], None, 3,
     ["Hay caballeros que no buscan una muchacha, buscan una mujer. Inés, lisboeta, fue profesora de yoga durante quince años. Atiende con cita previa de un día para otro en su propio estudio, una casa antigua con patio.",
      "Del 20 al 24 de junio estará en Málaga; las citas de esos días se reservan en el mismo número."], dict(incall=True, tour=[{"city": "Málaga", "from": "2025-06-20", "to": "2025-06-24"}])),
    ("alma-y-vega", "Alma y Vega", 27, "Málaga", "Oro", None, None, None, None, ["es", "it"], ["duo", "couples", "party"], None, 4,
     ["Amigas desde el instituto, Alma (27) y Vega (28) sólo aceptan citas juntas. La tarifa indicada es la de las dos. Ideal para parejas curiosas y para celebraciones."],
     dict(alias="Alma", aliases_stated=["Alma", "Vega"], ages_stated=[27, 28], audience="couple", prices=[(60, 550), (120, 1000)])),
    ("hugo", "Hugo", 32, "Sevilla", "Plata", "Español", "ES", 184, 80, ["es", "en", "de"], ["dinner_date", "couples", "business"], "18:00-01:00", 2,
     ["Nuestro único caballero, y con agenda llena. Hugo acompaña a señoras a bodas, congresos y al teatro, y atiende también a matrimonios. Moreno, 1,84, traje siempre impecable. Sólo desplazamientos."], dict(incall=False, outcall=True, audience="man")),
    ("marina", "Marina", 22, "Málaga", "Plata", "Rusa", "RU", 165, 50, ["ru", "en"], ["role_play", "gfe"], "14:00-23:00", 0,
     ["Marina acaba de incorporarse y todavía no tenemos su reportaje. Todavía habla poco español, así que convienen el inglés o la paciencia. Está de vacaciones hasta el 16 de junio."], dict(languages_spoken=["ru", "en"])),
]


def slug(r):
    return r[0].replace("é", "e")


def url(r):
    return f"{ROOT}/acompanantes/{slug(r)}/"


def spaced(phone):
    return f"{phone[3:6]} {phone[6:8]} {phone[8:10]} {phone[10:]}"


def cells(r):
    return dict(r[14].get("prices") or TARIFF[r[4]].items())


def card(r):
    return f'''<article class="elementor-post elementor-grid-item post type-acompanante"><a class="elementor-post__thumbnail__link" href="{url(r)}"><div class="elementor-post__thumbnail"><img width="300" height="400" src="{ROOT}/wp-content/uploads/2025/03/{slug(r)}-portada-300x400.jpg" class="attachment-medium" alt=""></div></a>
<div class="elementor-post__text"><h3 class="elementor-post__title"><a href="{url(r)}">{r[1]}</a></h3><div class="elementor-post__excerpt"><p>{r[3]} · {r[2]} años · Clase {r[4]}</p></div></div></article>'''


def shell(title, body, cls="page"):
    return f"""<!DOCTYPE html><html lang="es"><head><meta charset="UTF-8"><title>{title} - Agencia Almazara</title><meta name="generator" content="WordPress 6.8.1"><link rel="stylesheet" id="elementor-frontend-css" href="{ROOT}/wp-content/plugins/elementor/assets/css/frontend.min.css?ver=3.29.0">
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"Organization","name":"Agencia Almazara","url":"{ROOT}/"}}]}}</script></head><body class="wp-theme-hello-elementor {cls} elementor-default elementor-kit-7">
<header data-elementor-type="header" class="elementor elementor-21 elementor-location-header"><div class="elementor-widget-theme-site-logo"><a href="{ROOT}/"><img src="{ROOT}/wp-content/uploads/2021/01/logo-almazara.svg" alt="Almazara"></a></div>
<nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu"><li class="menu-item"><a class="elementor-item" href="{ROOT}/acompanantes/">Acompañantes</a></li><li class="menu-item"><a href="{ROOT}/sevilla/">Sevilla</a></li><li class="menu-item"><a href="{ROOT}/malaga/">Málaga</a></li><li class="menu-item"><a href="{ROOT}/tarifas/">Tarifas</a></li>
<li class="menu-item"><a href="{ROOT}/trabaja-con-nosotros/">Trabaja con nosotros</a></li><li class="menu-item"><a href="{ROOT}/contacto/">Contacto</a></li><li class="lang-item lang-item-en"><a href="{ROOT}/en/" hreflang="en-GB">English</a></li></ul></nav><span class="elementor-button-text">Sevilla 611 54 02 73 · Málaga 622 71 93 85</span></header>
<main id="content" class="site-main">{body}</main><footer class="elementor elementor-location-footer"><p>Agencia Almazara, señoritas de compañía de alto nivel en Andalucía desde 2011.</p><a href="{ROOT}/aviso-legal/">Aviso legal</a> <a href="{ROOT}/politica-de-cookies/">Cookies</a></footer>
<div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner"><div class="cmplz-title">Gestionar consentimiento</div><button class="cmplz-btn cmplz-accept">Aceptar</button><button class="cmplz-btn cmplz-deny">Denegar</button></div></div></body></html>"""


def page(r):
    _, name, age, city, cls, land, code, cm, kg, tongues, offers, hours, pics, prose, more = r
    shots = "".join(f'<a class="e-gallery-item elementor-gallery-item" href="{ROOT}/wp-content/uploads/2025/03/{slug(r)}-{n}.jpg" data-elementor-open-lightbox="yes"><img class="e-gallery-image" src="{ROOT}/wp-content/uploads/2025/03/{slug(r)}-{n}.jpg" alt=""></a>' for n in range(1, pics + 1))
    icons = [(None if "ages_stated" in more else f"{age} años"), land, cm and f"{cm} cm".replace("cm", "cm de altura"), kg and f"{kg} kg", "Idiomas: " + ", ".join(TONGUE[t] for t in tongues), hours and ("Disponible 24 horas" if hours == "24/7" else "De {} a {} h".format(*hours.split("-")))]
    items = "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i class="fas fa-check"></i></span><span class="elementor-icon-list-text">{x}</span></li>' for x in icons if x)
    rates = "".join(f'<li class="elementor-price-list-item"><div class="elementor-price-list-header"><span class="elementor-price-list-title">{LASTS[m]}</span><span class="elementor-price-list-separator"></span><span class="elementor-price-list-price">{f"{x:,}".replace(",", ".")} €</span></div></li>' for m, x in cells(r).items())
    tel, i = DESK[city], ROWS.index(r)
    return shell(f"{name}, acompañante en {city}", f"""<div data-elementor-type="single-post" class="elementor elementor-311 elementor-location-single"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-50"><div class="elementor-gallery__container">{shots}</div></div>
<div class="elementor-column elementor-col-50"><h1 class="elementor-heading-title elementor-size-default">{name}</h1><h2 class="elementor-heading-title">Acompañante en {city} · Clase {cls}</h2><ul class="elementor-icon-list-items">{items}</ul><div class="elementor-widget-text-editor">{"".join(f"<p>{x}</p>" for x in prose)}</div>
<h4>Tarifas de {name}</h4><ul class="elementor-price-list">{rates}</ul><h4>Servicios</h4><p>{" · ".join(SAY[s] for s in offers)}</p><h4>Reservar con la agencia</h4><a class="elementor-button" href="tel:{tel}">{spaced(tel)}</a> <a class="elementor-button" href="https://api.whatsapp.com/send?phone={tel[1:]}">WhatsApp</a></div></div></section>
<section class="elementor-section"><h3>También le pueden gustar</h3><div class="elementor-posts-container elementor-grid">{card(ROWS[i - 1])}{card(ROWS[i - 3])}</div></section></div>""", "single single-acompanante")


def truth(r):
    _, name, age, city, cls, land, code, cm, kg, tongues, offers, hours, pics, prose, more = r
    row = deepcopy(AD)
    prices = [{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, x in cells(r).items()]
    row.update(url=url(r), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="es", provider_kind="agency", city={"Sevilla": "Seville"}.get(city, city), country="ES", nationality=code, languages_spoken=tongues, services=offers, hours=hours, weight_kg=kg, height_cm=cm,
               max_duration_h=max(cells(r)) / 60, n_images=pics, phones=[DESK[city]], handles=[{"kind": "whatsapp", "value": DESK[city]}])
    row.update(deepcopy({k: v for k, v in more.items() if k != "prices"}), prices=prices)
    return row


def grid(rows, title, more=""):
    return shell(title, f'<h1 class="elementor-heading-title">{title}</h1><div class="elementor-posts-container elementor-posts elementor-grid">{"".join(map(card, rows))}</div>{more}', "archive")


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="entry-title">{title}</h1><div class="page-content">{body}</div>'), kind, "es", status=status)


def lister(path, title, rows, canonical=None):
    return WrittenPage(ROOT + path, grid(rows, title), "listing", "es", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


SEV, MAL = [r for r in ROWS if r[3] == "Sevilla"], [r for r in ROWS if r[3] == "Málaga"]
PAGES = [lister("/", "Señoritas de compañía en Sevilla y Málaga", ROWS[:4]), lister("/acompanantes/", "Nuestras acompañantes", ROWS), lister("/sevilla/", "Acompañantes en Sevilla", SEV), lister("/malaga/", "Acompañantes en Málaga", MAL), lister("/malaga/?fbclid=IwAR1xk30Za", "Acompañantes en Málaga", MAL, "/malaga/")]
PAGES += [WrittenPage(url(r), page(r), "ad", "es", ads=(url(r),)) for r in ROWS]
PAGES += [
    WrittenPage(url(ROWS[1]) + "?print=pdf", page(ROWS[1]), "ad", "es", ads=(url(ROWS[1]),), canonical=url(ROWS[1])),
    plain("/tarifas/", "Tarifas", "<table><tr><th></th><th>Plata</th><th>Oro</th></tr><tr><td>1 hora</td><td>200 €</td><td>300 €</td></tr><tr><td>2 horas</td><td>380 €</td><td>550 €</td></tr><tr><td>Noche</td><td>-</td><td>1.500 €</td></tr></table><p>Desplazamientos fuera de la ciudad: taxi aparte.</p>"),
    plain("/trabaja-con-nosotros/", "Trabaja con nosotros", "<p>Si eres mayor de 21 años, educada y quieres decidir tus horarios, escríbenos con dos fotos recientes. Alojamiento disponible.</p><form class='elementor-form'><input name='nombre' placeholder='Nombre'><input name='edad' placeholder='Edad'><button>Enviar</button></form>"),
    plain("/contacto/", "Contacto", "<p>Sevilla: 611 54 02 73. Málaga: 622 71 93 85. reservas@agenciaalmazara.example. Atendemos de 10:00 a 4:00.</p>"),
    plain("/aviso-legal/", "Aviso legal", "<p>Las tarifas remuneran exclusivamente el tiempo de compañía. Todas las acompañantes son mayores de edad y actúan libremente.</p>"),
    plain("/acompanantes/rocio/", "Página no encontrada", "<p>Parece que no hay nada en esta dirección. ¿Probamos con una búsqueda?</p>", "error", 404),
]

SITE = WrittenSite("agenciaalmazara.example", "ES", tuple(PAGES), tuple(truth(r) for r in ROWS), note=__doc__)
