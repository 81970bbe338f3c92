"""Spanish provincial newspaper: word ads ('anuncios por palabras'), the whole ad is one paragraph on the page of its province.

Hard: no page of its own for any ad (an anchor per paragraph), no labels at all, newspaper shorthand ('1/2 h', 'tel.', 'h y media'), an ad without a
name, an English one, room-to-let and 'girls wanted' lines between the ads of people, the same paragraphs for flats, cars, jobs, fortune-tellers and
lonely hearts, print and sorted copies, a province without ads, the newspaper's own numbers in head and foot.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.diariomeseta.example"
BASE = f"{ROOT}/anuncios/contactos"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def on(kind, value):
    return {"kind": kind, "value": value}


# page, reference, put up, framed, lead, text, truth
ADS = [
    ("valladolid", 20417, "09/06/2025", False, "VALLADOLID.", "Rosaura, 43 años, española, cariñosa y educada. Masaje relajante y trato de novia. Piso propio en Delicias, no hago salidas. 30 min 40 €, "
     "1 hora 70 €. De 10 a 20 h. Tel. 604 03 17 88.",
     dict(alias="Rosaura", age=43, city="Valladolid", nationality="ES", services=["massage", "gfe"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1, phones=["+34604031788"],
          prices=[eur(40, 30), eur(70, 60)])),
    ("valladolid", 20431, "10/06/2025", True, "VALLADOLID, centro.", "¡NOVEDAD! Leidy, colombiana de 25 añitos, 1,65, muy alegre. Bailes, striptease, besos. Recibo en piso discreto, también hoteles y domicilio. "
     "1/2 h 50 €, 1 h 90 €, salida 120 € la hora más taxi. WhatsApp 645.83.00.51, las 24 horas todos los días.",
     dict(alias="Leidy", age=25, city="Valladolid", nationality="CO", services=["dancing", "striptease", "kissing"], incall=True, outcall=True, hours="24/7", height_cm=165, max_duration_h=1,
          phones=["+34645830051"], handles=[on("whatsapp", "+34645830051")], prices=[eur(50, 30), eur(90, 60), eur(120, 60, "outcall")])),
    ("valladolid", 20388, "05/06/2025", False, "VALLADOLID, Parquesol.", "Dos amigas, Sonia (30) y Marta (34), juntas o por separado. Masaje a cuatro manos, dúplex, parejas. Os recibimos en nuestra casa. "
     "Una: 80 € la hora; las dos: 150 € la hora. 646 21 84 93.",
     dict(alias="Sonia", aliases_stated=["Sonia", "Marta"], age=30, ages_stated=[30, 34], audience="couple", city="Valladolid", services=["four_hands", "duo", "couples"], incall=True, max_duration_h=1,
          phones=["+34646218493"], prices=[eur(80, 60), eur(150, 60)])),
    ("valladolid?pag=2", 20352, "02/06/2025", False, "VALLADOLID.", "Caballero de 50 años, masajista titulado, para señoras y matrimonios. Voy a domicilio en toda la provincia. 45 € la hora. "
     "Preguntar por Julián. 640 150 658. Abstenerse hombres.",
     dict(alias="Julián", age=50, audience="man", city="Valladolid", services=["massage", "couples"], outcall=True, max_duration_h=1, phones=["+34640150658"], prices=[eur(45, 60)])),
    ("valladolid?pag=2", 20340, "31/05/2025", False, "MEDINA DEL CAMPO.", "Carol (29) y Bruno (33), pareja, se ofrecen para parejas y mujeres. Juegos de rol. Nos desplazamos, no tenemos sitio. 180 € la hora. "
     "Escribir a carolybruno@correo-meseta.example.",
     dict(alias="Carol", aliases_stated=["Carol", "Bruno"], age=29, ages_stated=[29, 33], audience="couple", city="Medina del Campo", services=["couples", "role_play"], incall=False, outcall=True,
          max_duration_h=1, handles=[on("email", "carolybruno@correo-meseta.example")], prices=[eur(180, 60)])),
    ("burgos", 20425, "10/06/2025", False, "BURGOS.", "Verónica, transexual, 32 años, 1,78, 68 kilos. Dominación suave, juegos de rol, fetichismo. Ático privado junto a la estación, solo con cita. 60 min 100 €. "
     "Llamar de 12:00 a 24:00. 738 60 69 94.",
     dict(alias="Verónica", age=32, audience="trans", city="Burgos", services=["domination", "role_play", "fetish"], incall=True, hours="12:00-24:00", weight_kg=68, height_cm=178, max_duration_h=1,
          phones=["+34738606994"], prices=[eur(100, 60)])),
    ("burgos", 20402, "07/06/2025", False, "BURGOS, Gamonal.", "Señora rumana, Adela, 39, habla español e italiano. Masajes y bañera, sin prisas. Recibo en casa de martes a sábado, 11-19 h. 1 h 60 €; 1 h y media 85 €. "
     "643-93-69-35.",
     dict(alias="Adela", age=39, city="Burgos", nationality="RO", languages_spoken=["es", "it"], services=["massage", "bath"], incall=True, hours="11:00-19:00", max_duration_h=1.5,
          phones=["+34643936935"], prices=[eur(60, 60), eur(85, 90)])),
    ("burgos", 20436, "11/06/2025", False, "ARANDA DE DUERO.", "Wendy, paraguaya. Estaré en Aranda de Duero del 13 al 15 de junio, apartamento céntrico donde recibo. Me encanta salir a cenar. Hora 80 €, noche 350 €. "
     "Wasap 641 27 19 16.",
     dict(alias="Wendy", city="Aranda de Duero", nationality="PY", services=["dinner_date"], incall=True, max_duration_h=12, tour=[{"city": "Aranda de Duero", "from": "2025-06-13", "to": "2025-06-15"}],
          phones=["+34641271916"], handles=[on("whatsapp", "+34641271916")], prices=[eur(80, 60), eur(350, 720)])),
    ("burgos", 20377, "04/06/2025", False, "MIRANDA DE EBRO.", "Joy from Ghana, 28 years old, new in town. I speak English and a little Spanish. Massage and good company at my flat, no outcalls. Half an hour 40 euros, "
     "one hour 70 euros. 695 56 13 74.",
     dict(alias="Joy", age=28, text_language="en", city="Miranda de Ebro", nationality="GH", languages_spoken=["en", "es"], services=["massage"], incall=True, outcall=False, max_duration_h=1,
          phones=["+34695561374"], prices=[eur(40, 30), eur(70, 60)])),
    ("leon", 20419, "09/06/2025", False, "LEÓN.", "Aitana, universitaria de 22 años, 55 kg, 1,70. Te acompaño a cenas, viajes y eventos de empresa. No recibo, voy a tu hotel. 2 horas 200 €, cuatro horas 350 €. "
     "Solo Telegram: @aitana_leon22.",
     dict(alias="Aitana", age=22, city="León", services=["dinner_date", "travel", "business"], incall=False, outcall=True, weight_kg=55, height_cm=170, max_duration_h=4,
          handles=[on("telegram", "aitana_leon22")], prices=[eur(200, 120), eur(350, 240)])),
    ("leon", 20395, "06/06/2025", True, "LEÓN.", "Agencia Bernesga presenta a Irina, rusa, 27 años, rubia, 1,74. Solo desplazamientos a hotel, nuestro chófer la acerca. 1 h 150 €, 24 h 900 €. Agencia: 615 87 86 29.",
     dict(alias="Irina", age=27, provider_kind="agency", city="León", nationality="RU", incall=False, outcall=True, height_cm=174, max_duration_h=24, phones=["+34615878629"],
          prices=[eur(150, 60), eur(900, 1440)])),
    ("leon", 20361, "03/06/2025", False, "PONFERRADA.", "Madurita, 54 años, viuda, particular, para señores mayores. Charla, mimos y abrazos. 30 € la hora. Fines de semana no. "
     "Llámame: siete seis cuatro, uno siete, siete tres, ocho seis.",
     dict(age=54, provider_kind="independent", city="Ponferrada", services=["cuddling"], max_duration_h=1, phones=["+34764177386"], prices=[eur(30, 60)])),
]
FILLER = {  # lines between the ads that advertise nobody
    "valladolid": [(20399, "HABITACIÓN", "para señoritas por semanas, centro de Valladolid, 250 € semana, limpieza incluida. 983 54 71 02.")],
    "valladolid?pag=2": [(20333, "SE NECESITAN", "chicas mayores de edad para piso de alto nivel, 50 %, alojamiento gratis. Preguntar por la encargada, 983 54 71 02.")],
    "burgos": [], "leon": [(20380, "TIENDA ERÓTICA", "La Manzana, 20 % en lencería todo junio. C/ Ancha, León. De lunes a sábado 10-14 y 17-21 h.")],
}
NAMES = {"valladolid": "Valladolid", "valladolid?pag=2": "Valladolid, página 2", "burgos": "Burgos", "leon": "León"}


def url(a):
    return f"{BASE}/{a[0]}#a{a[1]}"


def shell(title, body):
    return f"""<!DOCTYPE html>
<html lang="es-ES"><head><meta charset="utf-8"><title>{title} - Anuncios por palabras - Diario de la Meseta</title><link rel="stylesheet" href="/estaticos/css/anuncios.v31.css"></head>
<body class="seccion-anuncios"><header id="cab"><a class="logo" href="/">Diario de la Meseta</a><span class="fecha">Miércoles, 11 de junio de 2025</span><span class="tfno">Anúnciese: 983 45 10 00</span></header>
<nav id="secs"><a href="/anuncios/inmobiliaria">Inmobiliaria</a><a href="/anuncios/motor">Motor</a><a href="/anuncios/empleo">Empleo</a><a href="/anuncios/esoterismo">Esoterismo</a>
<a href="/anuncios/amistad">Amistad</a><a href="/anuncios/contactos">Contactos</a></nav><main>{body}</main>
<aside class="pub"><p>Publicidad</p><a href="https://toldosduero.example">Toldos Duero. Presupuesto sin compromiso</a></aside>
<footer><p>Editorial Meseta S.A., C/ Teresa Gil 4, Valladolid. Clasificados: 983 45 10 00, clasificados@diariomeseta.example</p><a href="/aviso-legal">Aviso legal</a> <a href="/tarifas">Tarifas</a></footer></body></html>"""


def para(a):
    mark = '<strong class="dest">DESTACADO</strong> ' if a[3] else ""
    return f'<p id="a{a[1]}" class="anuncio{" recuadro" if a[3] else ""}">{mark}<b>{a[4]}</b> {a[5]} <small>Ref. {a[1]}. Alta {a[2]}</small></p>\n'


def province(key, rows=None, plain_view=False):
    rows = rows or [a for a in ADS if a[0] == key]
    lines = [para(a) for a in rows]
    for number, lead, text in FILLER[key]:
        lines.insert(1, f'<p id="a{number}" class="anuncio"><b>{lead}</b> {text} <small>Ref. {number}</small></p>\n')
    if plain_view:
        return f"<html lang='es'><head><title>Contactos {NAMES[key]}</title></head><body><h2>Contactos {NAMES[key]}</h2>{''.join(lines)}</body></html>"
    foot = '<p class="pag"><a href="/anuncios/contactos/valladolid">1</a> <a href="/anuncios/contactos/valladolid?pag=2">2</a></p>' if "vall" in key else ""
    return shell(f"Contactos {NAMES[key]}", f'<h1>Contactos en {NAMES[key]}</h1><p class="ord">Ordenar: <a href="?orden=fecha">fecha</a> <a href="?imprimir=1">Imprimir</a></p>{"".join(lines)}{foot}')


def words(title, items):
    return shell(title, f"<h1>{title}</h1>" + "".join(f'<p id="a{n}" class="anuncio"><b>{lead}</b> {text} <small>Ref. {n}</small></p>\n' for n, lead, text in items))


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="es", provider_kind="unknown", country="ES", paid_placement=a[3], posted_at="-".join(reversed(a[2].split("/"))))
    row.update(deepcopy(a[6]))
    row["aliases_stated"] = row["aliases_stated"] or ([row["alias"]] if row["alias"] else [])
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def of(key):
    return tuple(url(a) for a in ADS if a[0] == key)


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "es", relevant=relevant)


def other(path, title, items):
    return WrittenPage(ROOT + path, words(title, items), "listing", "es", relevant=False)


LEON = [a for a in ADS if a[0] == "leon"]
PAGES = [WrittenPage(f"{BASE}/{k}", province(k), "listing", "es", ads=of(k)) for k in NAMES]
PAGES += [
    WrittenPage(f"{BASE}/leon?orden=fecha", province("leon", LEON[::-1]), "listing", "es", ads=of("leon"), canonical=f"{BASE}/leon"),
    WrittenPage(f"{BASE}/burgos?imprimir=1", province("burgos", None, True), "listing", "es", ads=of("burgos"), canonical=f"{BASE}/burgos"),
    WrittenPage(f"{BASE}/valladolid?utm_source=boletin", province("valladolid"), "listing", "es", ads=of("valladolid"), canonical=f"{BASE}/valladolid"),
    plain("/anuncios/contactos", "Contactos", "<p>Sección solo para mayores de 18 años. Elija provincia:</p><ul><li><a href='/anuncios/contactos/valladolid'>Valladolid (5)</a><li><a href='/anuncios/contactos/burgos'>Burgos (4)</a>"
          "<li><a href='/anuncios/contactos/leon'>León (3)</a><li><a href='/anuncios/contactos/soria'>Soria (0)</a></ul><p>El periódico no responde del contenido de los anuncios.</p>"),
    plain("/anuncios/contactos/soria", "Contactos en Soria", "<p>Hoy no hay ningún anuncio en esta sección. Pruebe en otra provincia o publique el suyo.</p>"),
    other("/anuncios/inmobiliaria", "Inmobiliaria", [(20410, "VALLADOLID.", "Piso de 3 habitaciones en La Rondilla, exterior, 78 m², 620 € al mes. 983 12 40 77."), (20401, "PALENCIA.", "Se vende huerta con pozo, 2.300 m², 18.000 €. Llamar noches."),
                                                     (20384, "LEÓN.", "Señora alquila habitación a estudiante, 220 €. Tel. 987 30 21 15.")]),
    other("/anuncios/motor", "Motor", [(20415, "SEAT LEÓN", "TDI 2012, 160.000 km, ITV al día, 5.900 €. Preguntar por Rubén, tardes."), (20390, "TRACTOR", "Ebro 6100 con pala, 9.500 € negociables. Burgos.")]),
    other("/anuncios/empleo", "Empleo", [(20421, "SE BUSCA", "masajista deportivo con título para balneario en Olmedo, contrato fijo, 1.250 € al mes."), (20416, "CAMARERA", "para bar en Benavente, 25 a 40 años, jornada de 17 a 1 h. 980 63 20 11.")]),
    other("/anuncios/esoterismo", "Esoterismo", [(20418, "ESMERALDA,", "vidente de nacimiento, 60 años de experiencia. Tarot 20 minutos 15 €. De 10 a 22 h. 806 000 000."), (20372, "SANADOR", "africano, maestro Bamba, retorno de la pareja en 3 días. Burgos.")]),
    other("/anuncios/amistad", "Amistad", [(20407, "SEÑOR", "viudo de 66 años, con casa propia en Tordesillas, busca señora de 55 a 65 para relación seria."), (20393, "GRUPO", "de senderismo de Burgos admite gente nueva, domingos, 30-50 años.")]),
    plain("/", "Portada", "<article><h2>La cosecha de cereal, un 20 % mejor que en 2024</h2><p>Los agricultores esperan buenos precios.</p></article><article><h2>Obras en la A-62</h2><p>Cortes de 23:00 a 6:00 h.</p></article>"),
    plain("/tarifas", "Tarifas de anuncios por palabras", "<table><tr><td>Hasta 15 palabras, 7 días</td><td>21 €</td></tr><tr><td>Palabra adicional</td><td>1,10 €</td></tr><tr><td>Destacado con recuadro</td><td>12 €</td></tr><tr><td>Contactos, recargo</td><td>30 %</td></tr></table>"),
    plain("/aviso-legal", "Aviso legal", "<p>Editorial Meseta S.A., CIF A00000000. El anunciante declara ser mayor de edad y actuar libremente. Ante cualquier indicio de trata llame al 900 10 50 90.</p>"),
    plain("/noticias/local/adios-anuncios-relax", "Los anuncios de contactos, cada vez menos en papel", "<p>De las dos páginas diarias de 2005 quedan doce anuncios. «Pagaba 300 € al mes por cuatro líneas», cuenta Lola, de 51 años, que dejó de anunciarse en 2019. Los periódicos los trasladan a la web.</p>"),
    plain("/acceso", "Acceso de suscriptores", "<form><label>Correo <input name='c'></label><label>Clave <input type='password' name='p'></label><button>Entrar</button></form>"),
    plain("/anuncios/contactos/segovia-capital", "Página no encontrada", "<p>La dirección ha cambiado o el contenido ya no está disponible.</p>", "error"),
]

SITE = WrittenSite("www.diariomeseta.example", "ES", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
