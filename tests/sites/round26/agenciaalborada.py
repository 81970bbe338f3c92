"""Spanish agency on WordPress (block theme, custom post type 'acompanante'): a page per companion, rates in a block table.

Hard: most companions have a table of their own, two only 'Tarifa B' or 'A' with a link to the house rates; the agency's number and a
WhatsApp link with the companion's name in the prefilled text stand on every page and are nobody's own; facts are one paragraph of '·' parts or a
two-column block; 'Novedad' and 'De viaje' labels; English twins under /en/; taxonomy pages by town; a shortlink ?p= and an embed copy.
"""

from copy import deepcopy
from urllib.parse import quote

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://agenciaalborada.example"
OFFICE, WHATS = "963 04 18 52", "34611204875"
ES = {"dinner_date": "cena", "travel": "viajes", "massage": "masaje", "gfe": "trato de novia", "party": "fiestas", "business": "eventos de empresa", "couples": "parejas", "role_play": "juegos de rol", "tantra": "tantra",
      "bath": "baño compartido", "duo": "dúo", "four_hands": "masaje a cuatro manos", "striptease": "striptease", "city_guide": "guía por la ciudad", "overnight": "noche completa"}
EN = {"dinner_date": "dinner dates", "travel": "travel", "massage": "massage", "gfe": "girlfriend experience", "business": "business events", "city_guide": "city guide"}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


SHOW = {60: "1 hora", 90: "1 hora y media", 120: "2 horas", 180: "3 horas", 720: "Noche (12 h)", 1440: "24 horas"}
SHOW_EN = {60: "1 hour", 90: "1.5 hours", 120: "2 hours", 180: "3 hours", 720: "Overnight (12 h)", 1440: "24 hours"}

# id, slug, name, published, town tag, layout (dots, columns, prose), facts in words, services, rates {minutes: (ours, yours)} or None, tariff letter, prose, pictures, truth, English (facts, prose) or None
G = [
    (412, "valentina", "Valentina", "2025-06-02", "valencia", "dots", ["28 años", "1,71 m", "57 kg", "Colombiana", "Español e inglés", "Talla 38"], ["dinner_date", "gfe", "travel"],
     {60: (180, 220), 120: (330, 400), 720: (None, 1200), 1440: (None, 1900)}, None, "Valentina recibe en nuestro piso de la calle Colón y también se desplaza a hoteles. Atiende todos los días de 12:00 a 24:00.", 6,
     dict(age=28, height_cm=171, weight_kg=57, nationality="CO", languages_spoken=["es", "en"], city="Valencia", incall=True, outcall=True, hours="12:00-24:00", max_duration_h=24),
     (["28 years", "1.71 m", "57 kg", "Colombian", "Spanish and English", "Size 38"], "Valentina receives in our flat in Calle Colón and visits hotels too. Available every day from 12:00 to 24:00.")),
    (409, "nuria", "Nuria", "2025-05-28", "valencia", "columns", [("Edad", "35"), ("Estatura", "166 cm"), ("Nacionalidad", "Española"), ("Idiomas", "Español, catalán, francés"), ("Horario", "De 10 a 18 h, de lunes a viernes")], ["massage", "tantra", "couples"],
     {60: (150, None), 90: (210, None)}, None, "Masajista titulada. Nuria solo recibe en nuestra sala de Ruzafa; no hace salidas.", 3,
     dict(age=35, height_cm=166, nationality="ES", languages_spoken=["es", "ca", "fr"], city="Valencia", incall=True, outcall=False, hours="10:00-18:00", max_duration_h=1.5), None),
    (405, "katia", "Katia", "2025-06-09", "alicante", "dots", ["24 años", "1,76 m", "54 kg", "Ucraniana", "Ucraniano, ruso e inglés"], ["dinner_date", "business", "city_guide"],
     {120: (None, 450), 180: (None, 600), 1440: (None, 2200)}, None, "Novedad en la agencia. Katia vive en Alicante y se desplaza a toda la Costa Blanca con nuestro chófer. No recibe.", 5,
     dict(age=24, height_cm=176, weight_kg=54, nationality="UA", languages_spoken=["uk", "ru", "en"], city="Alicante", incall=False, outcall=True, max_duration_h=24),
     (["24 years", "1.76 m", "54 kg", "Ukrainian", "Ukrainian, Russian and English"], "New in the agency. Katia lives in Alicante and travels all over the Costa Blanca with our driver. No incalls.")),
    (398, "paola", "Paola", "2025-04-30", "valencia", "prose", [], ["gfe", "bath", "massage"], None, "B",
     "A Paola la conocemos desde hace años: italiana de Bari, 31 años, morena y muy divertida. Mide 1,63 y habla italiano y español. Recibe en el piso de la calle Colón. Su tarifa es la B.", 4,
     dict(age=31, height_cm=163, nationality="IT", languages_spoken=["it", "es"], city="Valencia", incall=True), None),
    (391, "carmen", "Carmen", "2025-03-17", "castellon", "columns", [("Edad", "47"), ("Estatura", "1,60 m"), ("Peso", "65 kg"), ("Nacionalidad", "Española"), ("Idiomas", "Español"), ("Recibe", "Sí"), ("Salidas", "Sí")], ["role_play", "massage"],
     None, "A", "Señora elegante y paciente, en Castellón, para caballeros de más de 35 años. Tarifa A.", 2,
     dict(age=47, height_cm=160, weight_kg=65, nationality="ES", languages_spoken=["es"], city="Castellón de la Plana", incall=True, outcall=True), None),
    (388, "dani-trans", "Dani", "2025-05-05", "valencia", "dots", ["Chica trans", "29 años", "1,80 m", "72 kg", "Brasileña", "Portugués y español"], ["striptease", "party", "couples"],
     {60: (160, 200), 120: (300, 360)}, None, "Fiestas, parejas y mucha risa. Dani está en Valencia solo del 9 al 20 de junio de 2025; recibe en nuestro piso y sale a hoteles.", 4,
     dict(age=29, audience="trans", height_cm=180, weight_kg=72, nationality="BR", languages_spoken=["pt", "es"], city="Valencia", incall=True, outcall=True, max_duration_h=2,
          tour=[{"city": "Valencia", "from": "2025-06-09", "to": "2025-06-20"}]), None),
    (380, "lara-y-sofia", "Lara y Sofía", "2025-05-20", "valencia", "dots", ["26 y 29 años", "Españolas", "Español e inglés"], ["duo", "four_hands", "couples"], {60: (340, 400), 120: (620, 720)}, None,
     "Lara y Sofía trabajan siempre juntas, en nuestro piso o en tu hotel. El precio es por las dos.", 5,
     dict(alias="Lara", aliases_stated=["Lara", "Sofía"], age=26, ages_stated=[26, 29], audience="couple", nationality="ES", languages_spoken=["es", "en"], city="Valencia", incall=True, outcall=True, max_duration_h=2), None),
    (371, "alvaro", "Álvaro", "2025-02-11", "valencia", "columns", [("Edad", "33"), ("Estatura", "184 cm"), ("Idiomas", "Español, inglés, alemán"), ("Horario", "A partir de las 19 h")], ["dinner_date", "travel", "business"],
     {180: (None, 350), 720: (None, 900)}, None, "Acompañante para señoras y parejas. Álvaro se desplaza por toda la Comunidad Valenciana. Escríbele directamente por Telegram: @alvaro_alborada.", 3,
     dict(age=33, audience="man", height_cm=184, languages_spoken=["es", "en", "de"], city="Valencia", outcall=True, max_duration_h=12, handles=[{"kind": "telegram", "value": "alvaro_alborada"}]), None),
    (360, "ines", "Inés", "2025-01-15", "alicante", "prose", [], ["dinner_date", "overnight"], {60: (200, 240), 720: (1100, 1300)}, None,
     "Inés, 22 añitos, estudiante, 1,68 y 49 kilos. Recibe en su apartamento de la playa de San Juan y va a hoteles de Alicante. Pide hora con un día de antelación.", 4,
     dict(age=22, height_cm=168, weight_kg=49, city="Alicante", incall=True, outcall=True, max_duration_h=12), None),
]
TOWN = {"valencia": "Valencia", "alicante": "Alicante", "castellon": "Castellón"}
TAG = {388: "De viaje", 405: "Novedad"}


def url(g, en=False):
    return f"{ROOT}{'/en' if en else ''}/acompanante/{g[1]}/"


def shell(title, body, en=False, cls="page", head=""):
    menu = '<a href="/acompanantes/">Acompañantes</a><a href="/tarifas/">Tarifas</a><a href="/normas/">Normas</a><a href="/trabaja-con-nosotros/">Trabaja con nosotros</a><a href="/blog/">Blog</a>' if not en else '<a href="/en/acompanantes/">Companions</a><a href="/tarifas/">Rates</a>'
    return f"""<!DOCTYPE html>
<html lang="{'en-GB' if en else 'es'}"><head><meta charset="UTF-8" /><title>{title} &#8211; Agencia Alborada</title>{head}<link rel='stylesheet' id='wp-block-library-css' href='/wp-includes/css/dist/block-library/style.min.css' /></head>
<body class="wp-singular {cls} wp-theme-twentytwentyfour"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignwide is-layout-flex"><p class="wp-block-site-title"><a href="/">Agencia Alborada</a></p>
<nav class="wp-block-navigation">{menu}</nav><p class="has-small-font-size"><a href="tel:+34963041852">{OFFICE}</a></p></div></header>
<main class="wp-block-group is-layout-constrained">{body}</main>
<footer class="wp-block-template-part"><div class="wp-block-group"><p>Alborada Acompañantes S.L. · Valencia · {OFFICE} · reservas@agenciaalborada.example</p><p><a href="/aviso-legal/">Aviso legal</a> · <a href="{url(G[0], True)}">English</a></p></div></footer></div></body></html>"""


def single(g, en=False, bare=False):
    num, slug, name, day, town, layout, facts, services, rates, tariff, prose, pics, _, english = g
    if en:
        facts, prose = english
    if layout == "dots":
        info = '<p class="has-text-align-center ficha-datos">' + " · ".join(facts) + "</p>"
    elif layout == "columns":
        info = "".join(f'<div class="wp-block-columns"><div class="wp-block-column"><p><strong>{k}</strong></p></div><div class="wp-block-column"><p>{v}</p></div></div>' for k, v in facts)
    else:
        info = ""
    words = EN if en else ES
    does = f'<p>{"Likes" if en else "Le gusta"}: {", ".join(words[s] for s in services)}.</p>'
    table = ""
    if rates:
        rows = "".join(f"<tr><td>{(SHOW_EN if en else SHOW)[m]}</td><td>{'–' if i is None else f'{i} €'}</td><td>{'–' if o is None else f'{o} €'}</td></tr>" for m, (i, o) in rates.items())
        head = ("Time", "Our place", "Your hotel") if en else ("Tiempo", "En nuestro piso" if slug != "ines" else "En su apartamento", "Hotel o domicilio")
        table = f'<figure class="wp-block-table is-style-stripes"><table><thead><tr>{"".join(f"<th>{h}</th>" for h in head)}</tr></thead><tbody>{rows}</tbody></table></figure>'
    elif tariff:
        table = f'<p><a href="/tarifas/#{tariff.lower()}">Ver tarifa {tariff}</a></p>'
    figs = "".join(f'<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2025/0{1 + num % 6}/{slug}-{n}-768x1024.jpg" alt="" class="wp-image-{num * 10 + n}"/></figure>' for n in range(1, pics + 1))
    flag = f'<p class="etiqueta">{TAG[num]}</p>' if num in TAG and not en else ""
    hint = quote(f"Hola, quiero reservar con {name}")
    book = f'<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://wa.me/{WHATS}?text={hint}">{"Book" if en else "Reservar con"} {name}</a></div></div><p>{"Call the agency" if en else "Llama a la agencia"}: {OFFICE}</p>'
    i = G.index(g)
    kin = "".join(f'<li><a href="{url(q)}">{q[2]}</a></li>' for q in (G[i - 1], G[i - 3]))
    body = f'<article><h1 class="wp-block-post-title">{name}</h1>{flag}<figure class="wp-block-gallery has-nested-images columns-3">{figs}</figure>{info}<p>{prose}</p>{does}{table}{book}<p class="wp-block-post-terms"><a href="/ciudad/{town}/">{TOWN[town]}</a></p></article>'
    if bare:
        return f'<html><head><title>{name}</title><link rel="canonical" href="{url(g)}"></head><body>{body}</body></html>'
    head = f'<link rel="canonical" href="{url(g)}" /><meta property="article:published_time" content="{day}T09:30:00+00:00" /><link rel="shortlink" href="{ROOT}/?p={num}" />' if not en else f'<link rel="alternate" hreflang="es" href="{url(g)}" />'
    return shell(name, body + f'<aside class="wp-block-group"><h2>{"See also" if en else "También te puede gustar"}</h2><ul>{kin}</ul></aside>', en, f"single-acompanante postid-{num}", head)


def truth(g):
    num, slug, name, day, town, layout, facts, services, rates, tariff, prose, pics, more, _ = g
    row = deepcopy(AD)
    row.update(url=url(g), alias=name, text_language="es", provider_kind="agency", country="ES", services=list(services), n_images=pics, posted_at=day,
               prices=[eur(x, m, p) for m, pair in (rates or {}).items() for x, p in zip(pair, ("incall", "outcall")) if x is not None])
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def grid(title, rows, en=False):
    items = "".join(f'<li class="wp-block-post post-{g[0]} type-acompanante"><figure class="wp-block-post-featured-image"><a href="{url(g, en)}"><img src="/wp-content/uploads/{g[1]}-300x400.jpg" alt=""></a></figure><h2 class="wp-block-post-title"><a href="{url(g, en)}">{g[2]}</a></h2>'
                    f'<div class="taxonomy-ciudad wp-block-post-terms"><a href="/ciudad/{g[4]}/">{TOWN[g[4]]}</a></div></li>' for g in rows)
    return shell(title, f'<h1 class="wp-block-query-title">{title}</h1><ul class="wp-block-post-template is-layout-grid columns-3">{items}</ul>', en, "archive")


def lst(path, title, rows, canonical=None, language="es"):
    return WrittenPage(ROOT + path, grid(title, rows, language == "en"), "listing", language, ads=tuple(url(g) for g in rows), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="wp-block-post-title">{title}</h1><div class="wp-block-post-content">{body}</div>'), kind, "es", status=status)


TWINS = [g for g in G if g[13]]
PAGES = [
    lst("/acompanantes/", "Acompañantes", G), lst("/ciudad/alicante/", "Ciudad: Alicante", [g for g in G if g[4] == "alicante"]), lst("/ciudad/castellon/", "Ciudad: Castellón", [G[4]]),
    lst("/en/acompanantes/", "Companions", TWINS, "/acompanantes/", "en"),
]
PAGES += [WrittenPage(url(g), single(g), "ad", "es", ads=(url(g),)) for g in G]
PAGES += [WrittenPage(url(g, True), single(g, True), "ad", "en", ads=(url(g),), canonical=url(g)) for g in TWINS]
PAGES += [
    WrittenPage(f"{ROOT}/?p=398", single(G[3]), "ad", "es", ads=(url(G[3]),), canonical=url(G[3])),
    WrittenPage(f"{url(G[5])}embed/", single(G[5], bare=True), "ad", "es", ads=(url(G[5]),), canonical=url(G[5])),
    plain("/", "Compañía con clase desde 2012", "<p>Agencia Alborada presenta a sus acompañantes en Valencia, Alicante y Castellón. Mínimo una hora, máxima discreción.</p><p><a href='/acompanantes/'>Conócelas</a></p>"),
    plain("/tarifas/", "Tarifas de la casa", "<figure class='wp-block-table'><table><tbody><tr><td></td><td>1 hora</td><td>2 horas</td></tr><tr id='a'><td>Tarifa A</td><td>140 €</td><td>260 €</td></tr><tr id='b'><td>Tarifa B</td><td>170 €</td><td>310 €</td></tr></tbody></table></figure><p>El taxi fuera de la ciudad se paga aparte (20 €).</p>"),
    plain("/normas/", "Normas", "<p>Pago en efectivo al comenzar. Cancelaciones con dos horas de antelación. No aceptamos números ocultos.</p>"),
    plain("/trabaja-con-nosotros/", "Trabaja con nosotros", "<p>¿Tienes entre 21 y 45 años y buena presencia? Envíanos tus fotos a empleo@agenciaalborada.example. Ofrecemos chófer, piso y un 60 % de la tarifa.</p>"),
    plain("/blog/restaurantes-con-vistas/", "Cinco restaurantes con vistas", "<p>Para una cena de dos en Valencia recomendamos cinco terrazas. El menú ronda los 45 € por persona.</p>"),
    plain("/aviso-legal/", "Aviso legal", "<p>Alborada Acompañantes S.L., CIF B00000000. Las tarifas remuneran únicamente el tiempo y la compañía. Todas nuestras acompañantes son mayores de edad.</p>"),
    plain("/acompanante/renata/", "¡Vaya! No se ha encontrado la página.", "<p>Parece que no hay nada en esta dirección.</p>", "error", 404),
]

SITE = WrittenSite("agenciaalborada.example", "ES", tuple(PAGES), tuple(truth(g) for g in G), note=__doc__)
