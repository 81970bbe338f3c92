"""Spanish general classifieds of the Mediterranean coast (flats, cars, jobs) with a section 'Contactos', on an Osclass theme.

Hard: facts are only in the sellers' own free words, often in capitals and with telephone figures spaced oddly, the price field of Osclass
says 'Consultar' for all, flats and jobs use the same card and the same page, related notices of other sections stand under each ad.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.tablonlevante.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, title, town, posted (as written), mark, pictures, seller, words, truth
ADS = [
    (551820, "carla-novedad-en-valencia", "CARLA NOVEDAD EN VALENCIA", "Valencia", ("2025-06-10", "10/06/2025"), "Destacado", 4, "Carla",
     "Hola soy CARLA, tengo 27 años, colombiana, 1,65 de altura. Recién llegada a Valencia, zona Ruzafa. Masajes, trato de novios, besos. Te recibo en mi piso, discreto, y también hago hotel y domicilio.<br>Media hora 60 €<br>1 hora 100 €<br>"
     "Hotel 1 hora 150 €<br><br>Llámame al 6 12  40 71  88 o WhatsApp al mismo número. 24 horas.",
     dict(alias="Carla", age=27, nationality="CO", height_cm=165, services=["massage", "gfe", "kissing"], incall=True, outcall=True, hours="24/7", phones=["+34612407188"], handles=[{"kind": "whatsapp", "value": "+34612407188"}],
          prices=[eur(60, 30), eur(100, 60), eur(150, 60, "outcall")], max_duration_h=1)),
    (551797, "senora-madura-alicante", "Señora madura y educada, Alicante centro", "Alicante", ("2025-06-09", "09/06/2025"), "", 2, "Mercedes",
     "Me llamo Mercedes, española, 52 años. Soy particular, sin agencias ni pisos. Recibo en mi casa, cerca de la plaza de los Luceros, de lunes a viernes de 10:00-14:00. Compañía, masaje relajante, una copa de vino y buena conversación. "
     "Una hora 80 euros, no hago medias horas. Solo llamadas, no contesto mensajes: 633 918 204.",
     dict(alias="Mercedes", age=52, provider_kind="independent", nationality="ES", services=["massage"], incall=True, hours="10:00-14:00", phones=["+34633918204"], prices=[eur(80, 60)], max_duration_h=1)),
    (551766, "masajes-tantra-castellon", "Masaje tántrico por chica asiática", "Castelló de la Plana", ("2025-06-08", "08/06/2025"), "", 3, "Lin",
     "Lin, 33 años. Masaje tántrico y baño en jacuzzi. Asiática, piel suave. Solo en mi centro, no salgo. 45 minutos: 70 €. 60 minutos: 90 €. Horario 11:00-21:00. Tel. 698-552-017. Hablo poco español, inglés sí.",
     dict(alias="Lin", age=33, ethnicity="asian", languages_spoken=["es", "en"], services=["tantra", "bath"], incall=True, outcall=False, hours="11:00-21:00", phones=["+34698552017"], prices=[eur(70, 45), eur(90, 60)], max_duration_h=1)),
    (551741, "chico-para-senoras", "Chico para señoras y parejas", "Valencia", ("2025-06-07", "07/06/2025"), "", 1, "Adrián",
     "Adrián. 31 años, 1,82 y 78 kilos. Acompañante para señoras y también parejas. Me desplazo a tu casa u hotel en Valencia y alrededores, no tengo sitio. Cena, baile, masaje. 120 € la hora, 200 € dos horas. Escríbeme por Telegram @adrian_vlc31.",
     dict(alias="Adrián", age=31, audience="man", height_cm=182, weight_kg=78, services=["couples", "dinner_date", "dancing", "massage"], incall=False, outcall=True, handles=[{"kind": "telegram", "value": "adrian_vlc31"}],
          prices=[eur(120, 60), eur(200, 120)], max_duration_h=2)),
    (551702, "casa-nueva-gandia-varias-chicas", "CASA NUEVA EN GANDIA. HOY: SOFÍA", "Gandia", ("2025-06-06", "06/06/2025"), "Destacado", 5, "Casa Nueva",
     "CASA NUEVA te presenta a SOFÍA, 24 AÑOS, RUMANA. AMBIENTE CLIMATIZADO, PARKING. MASAJE A CUATRO MANOS, DUO CON COMPAÑERA, FIESTA. ABIERTO 24 HORAS TODOS LOS DÍAS. 50 € MEDIA HORA, 90 € HORA, EN NUESTRA CASA O A DOMICILIO (TAXI APARTE). PREGUNTA EN RECEPCIÓN: 960 71 22 43",
     dict(alias="Sofía", age=24, provider_kind="agency", nationality="RO", services=["four_hands", "duo", "party"], incall=True, outcall=True, hours="24/7", phones=["+34960712243"], prices=[eur(50, 30), eur(90, 60)], max_duration_h=1)),
    (551688, "trans-brenda-benidorm", "Brenda trans, hasta el 20 de junio en Benidorm", "Benidorm", ("2025-06-05", "05/06/2025"), "", 6, "Brenda",
     "Brenda, chica trans brasileña, 29 añitos, 1.74 m. En Benidorm hasta el 20 de junio, después Murcia del 21 al 30 de junio. Cumplo fantasías: juegos de rol, dominación suave, striptease. Recibo sola. 100 la hora, toda la noche (8 horas) 500. Wasap 641 00 93 72 (no llamadas).",
     dict(alias="Brenda", age=29, audience="trans", nationality="BR", height_cm=174, services=["role_play", "domination", "striptease", "overnight"], incall=True, handles=[{"kind": "whatsapp", "value": "+34641009372"}],
          tour=[{"city": "Benidorm", "from": None, "to": "2025-06-20"}, {"city": "Murcia", "from": "2025-06-21", "to": "2025-06-30"}], prices=[eur(100, 60), eur(500, 480)], max_duration_h=8)),
    (551640, "dos-amigas-elche", "Dos amigas en Elche", "Elche", ("2025-06-03", "03/06/2025"), "", 2, "Noe y Paula",
     "Somos Noe (30) y Paula (34), dos amigas de aquí. Atendemos siempre juntas, dúo y masaje a cuatro manos. 180 € la hora. Recibimos en piso particular por las tardes, 16:00-22:00. Teléfono 677.310.945",
     dict(alias="Noe", aliases_stated=["Noe", "Paula"], age=30, ages_stated=[30, 34], audience="couple", services=["duo", "four_hands"], incall=True, hours="16:00-22:00", phones=["+34677310945"], prices=[eur(180, 60)], max_duration_h=1)),
    (551611, "english-lady-torrevieja", "English lady, Torrevieja", "Torrevieja", ("2025-06-02", "02/06/2025"), "", 0, "Gemma",
     "Gemma here, British, 45. I visit you at home in Torrevieja and Orihuela Costa, I do not receive. Massage, cuddling, dinner company, and I am patient with disabled guests. 100 euros an hour. Text me first, 722 145 906. English only, sorry!",
     dict(alias="Gemma", age=45, text_language="en", nationality="GB", languages_spoken=["en"], services=["massage", "cuddling", "dinner_date", "disabled_guests"], incall=False, outcall=True, phones=["+34722145906"], prices=[eur(100, 60)], max_duration_h=1)),
    (551574, "acompanante-viajes", "Acompañante para cenas y viajes", "Valencia", ("2025-05-30", "30/05/2025"), "Destacado", 3, "Inés",
     "Inés. Universitaria, elegante, 1,70. Cenas, eventos de empresa, viajes. Español, inglés e italiano. Solo hoteles. Cena y velada, 4 horas: 600 €. Reserva con un día: ines.velada@correolevante.example",
     dict(alias="Inés", languages_spoken=["es", "en", "it"], height_cm=170, services=["dinner_date", "business", "travel"], incall=False, outcall=True, handles=[{"kind": "email", "value": "ines.velada@correolevante.example"}], prices=[eur(600, 240)], max_duration_h=4)),
    (551530, "xiomara-25-murcia", "xiomara 25 añitos", "Murcia", ("2025-05-28", "28/05/2025"), "", 3, "xiomara",
     "ola amor soi xiomara latina de 25 años muy cariñosa t espero en mi apartamento todo el dia. masajito y ducha juntos. 40 media 70 la hora. yamame 6 3 1 4 4 8 2 6 0",
     dict(alias="Xiomara", age=25, ethnicity="latin", services=["massage", "bath"], incall=True, phones=["+34631448260"], prices=[eur(40, 30), eur(70, 60)], max_duration_h=1)),
]
OTHER = [
    ("pisos/alquiler", 551811, "piso-2-habitaciones-benimaclet", "Piso 2 habitaciones en Benimaclet", "Valencia", "850 €", "Se alquila piso de 65 m², 2 habitaciones, ascensor, sin muebles. Fianza de un mes. Llamar por la tarde al 655 20 81 37. No agencias."),
    ("motor/coches", 551803, "seat-ibiza-2014", "Seat Ibiza 2014 diésel", "Elche", "5.900 €", "Único dueño, 128.000 km, ITV hasta marzo. Se ve en Elche los sábados. 619 044 752, Paco."),
]


def url(a):
    return f"{ROOT}/contactos/{a[1]}_i{a[0]}"


def shell(title, crumbs, body, path):
    trail = "".join(f'<li itemscope itemtype="http://data-vocabulary.org/Breadcrumb"><a href="{h}" itemprop="url"><span itemprop="title">{w}</span></a></li>' for h, w in crumbs)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="es-ES"><head><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>{title} - Tablón Levante</title>
<link rel="canonical" href="{ROOT}{path}" /><script type="text/javascript">var sandalo = window.bender || {{}}; bender.base_url = '{ROOT}/index.php'; bender.langs = {{"delete":"Borrar","cancel":"Cancelar"}};</script></head>
<body class="bender has-searchbox item"><div id="header"><div class="clear"></div><div id="logo"><a href="/">Tablón Levante</a></div><ul class="nav"><li class="search"><a class="ico-search icons" data-bclass-toggle="display-search"></a></li><li><a id="login_open" href="/user/login">Acceder</a></li><li><a href="/user/register">Registro</a></li>
<li class="publish"><a href="/item/new">Publica tu anuncio gratis</a></li></ul></div><div class="wrapper wrapper-flash"><div class="breadcrumb"><ul>{trail}</ul></div></div>
<div class="wrapper" id="content"><div id="main">{body}</div></div>
<div id="responsive-trigger"></div><div id="footer"><div class="wrapper"><ul class="resp-toggle"><li><a href="/contact">Contacto</a></li><li><a href="/condiciones-p23">Condiciones de uso</a></li><li><a href="/tarifas-p24">Destaca tu anuncio</a></li></ul><div>Este sitio usa <a title="Osclass web" href="https://osclass.example/">Osclass</a>. Atención: 902 88 10 10</div></div></div></body></html>"""


def card(href, title, town, day, price, mark="", pics=1, cat="Contactos"):
    img = f'<a class="listing-thumb" href="{href}"><img src="/oc-content/uploads/{href[-6:]}_thumbnail.jpg" width="240" height="200"></a>' if pics else '<a class="listing-thumb" href="#"><img src="/oc-content/themes/bender/images/no_photo.gif"></a>'
    premium = ' premium' if mark else ''
    return (f'<li class="listing-card{premium}">{img}<div class="listing-detail"><div class="listing-cell"><div class="listing-data"><div class="listing-basicinfo"><a href="{href}" class="title">{title}</a>'
            f'<div class="listing-attributes"><span class="category">{cat}</span> - <span class="location">{town}</span> <span class="g-hide">-</span> {day} <span class="currency-value">{price}</span></div>{"<em>Destacado</em>" if mark else ""}</div></div></div></div></li>')


def ad_card(a):
    return card(url(a), a[2], a[3], a[4][1], "Consultar", a[5], a[6])


def other_card(o):
    return card(f"{ROOT}/{o[0]}/{o[2]}_i{o[1]}", o[3], o[4], "10/06/2025", o[5], cat=o[0].split("/")[0].capitalize())


def item(title, town, day, price, no, photos, words, seller, mark, related):
    pics = "".join(f'<a href="/oc-content/uploads/{no}_{n}.jpg" class="{"main-photo" if n == 1 else ""}" rel="image_group"><img src="/oc-content/uploads/{no}_{n}{"" if n == 1 else "_thumbnail"}.jpg" alt="{title}"></a>' for n in range(1, photos + 1))
    return (f'<div id="item-content"><h1>{title}</h1>{"<span class=premium-tag>Destacado</span>" if mark else ""}<div class="item-header"><div>{price}</div><div>Fecha de publicación: {day}</div></div><ul id="item_location"><li>Ubicación: <strong>{town}</strong></li></ul>'
            f'<div class="item-photos">{pics}</div><div id="description"><p>{words}</p><div id="custom_fields"></div><p class="contact_button"><a href="#contact" class="ui-button ui-button-middle ui-button-main resp-toggle">Contactar con el anunciante</a><a href="{ROOT}/item/send-friend/{no}">Compartir</a></p></div>'
            f'<div id="useful_info" class="well ui-rounded-corners"><h2>Información útil</h2><ul><li>Evita estafas: no pagues por adelantado con Western Union</li><li>Este sitio no participa en ninguna transacción</li></ul></div><div class="similar_ads"><h2>Anuncios relacionados</h2><ul class="listing-card-list">{related}</ul></div></div>'
            f'<div id="sidebar"><div id="contact" class="widget-box form-container"><h2>Contactar con el anunciante</h2><p class="name">Nombre: {seller}</p><form action="{ROOT}/index.php" method="post"><input name="yourName"><input name="phoneNumber"><textarea name="message"></textarea></form></div></div>')


def ad_page(a):
    i = ADS.index(a)
    return shell(a[2], [("/", "Tablón Levante"), ("/contactos", "Contactos"), (f"/contactos/{a[3].lower()}", a[3])], item(a[2], a[3], a[4][1], "Consultar precio", a[0], a[6], a[8], a[7], a[5], ad_card(ADS[i - 2]) + other_card(OTHER[i % 2])), url(a).removeprefix(ROOT))


def other_page(o):
    return shell(o[3], [("/", "Tablón Levante"), (f"/{o[0]}", o[0].split("/")[1].capitalize())], item(o[3], o[4], "10/06/2025", o[5], o[1], 3, o[6], "Particular", "", ""), f"/{o[0]}/{o[2]}_i{o[1]}")


def listing(rows, path, title, more=""):
    pager = f'<div class="paginate">{more}</div>'
    return shell(title, [("/", "Tablón Levante"), (path, title)], f'<div class="list-header"><h1>{title}</h1><p class="see_by">Ordenar por: <a href="?sOrder=dt_pub_date">Más recientes</a></p></div><ul class="listing-card-list" id="listing-card-list">{"".join(map(ad_card, rows))}</ul>{pager}', path)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, [("/", "Tablón Levante")], f"<h1>{title}</h1>{body}", path), kind, "es", status=status)


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="es", provider_kind="unknown", city=a[3], country="ES", n_images=a[6], posted_at=a[4][0], paid_placement=bool(a[5]))
    row.update(deepcopy(a[9]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


A, B, VLC = ADS[:6], ADS[6:], [a for a in ADS if a[3] == "Valencia"]
PAGES = [
    WrittenPage(f"{ROOT}/contactos", listing(A, "/contactos", "Contactos", '<span class="searchPaginationSelected">1</span><a href="/contactos/2">2</a>'), "listing", "es", ads=tuple(map(url, A))),
    WrittenPage(f"{ROOT}/contactos/2", listing(B, "/contactos/2", "Contactos", '<a href="/contactos">1</a><span class="searchPaginationSelected">2</span>'), "listing", "es", ads=tuple(map(url, B))),
    WrittenPage(f"{ROOT}/contactos?sOrder=dt_pub_date&iOrderType=desc", listing(A, "/contactos", "Contactos"), "listing", "es", ads=tuple(map(url, A)), canonical=f"{ROOT}/contactos"),
    WrittenPage(f"{ROOT}/contactos/valencia", listing(VLC, "/contactos/valencia", "Contactos en Valencia"), "listing", "es", ads=tuple(map(url, VLC))),
]
PAGES += [WrittenPage(url(a), ad_page(a), "ad", "es", text_language=a[9].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(A[0])}?utm_source=wa&utm_medium=share", ad_page(A[0]), "ad", "es", ads=(url(A[0]),), canonical=url(A[0])),
    *(WrittenPage(f"{ROOT}/{o[0]}/{o[2]}_i{o[1]}", other_page(o), "ad", "es", relevant=False) for o in OTHER),
    WrittenPage(f"{ROOT}/pisos", shell("Pisos", [("/", "Tablón Levante")], f'<h1>Pisos</h1><ul class="listing-card-list">{other_card(OTHER[0])}{card(ROOT + "/pisos/compra/atico-gandia_i551790", "Ático en Gandia playa", "Gandia", "09/06/2025", "189.000 €", cat="Pisos")}</ul>', "/pisos"), "listing", "es", relevant=False),
    plain("/condiciones-p23", "Condiciones de uso", "<p>La sección Contactos es solo para mayores de 18 años. Si sospechas que alguien actúa bajo coacción, llama al 900 10 50 90 o a la policía, 091.</p>"),
    plain("/tarifas-p24", "Destaca tu anuncio", "<p>Destacado 7 días: 12 €. Destacado 30 días: 35 €. Renovación: 2 €. Pago por Bizum o tarjeta.</p>"),
    plain("/contactos/lorena-sagunto_i549003", "Página no encontrada", "<p>Lo sentimos, el anuncio que buscas ya no existe o ha caducado.</p>", "error", 404),
]
SITE = WrittenSite("www.tablonlevante.example", "ES", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
