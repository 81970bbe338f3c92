"""Spanish directory of independent women kept by themselves: a profile is one column of 'label: value' lines in a block broken by <br>.

Hard: no element holds a fact, only lines; every woman words her own labels ('Años', 'Nací en', 'Mido', 'Me muevo'), some lines have no label or run over into the next,
dots lead to the value, sums as '150', '150€', '150 euros' or in one line by bars, a line 'no hago', a line with the years of her trade beside her age, two days (put up, last touched), counters of visits,
a box of lines of the site itself (its own number, what a line costs), copies for the printer and by the counter's redirect, a province without anybody, soft 404.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://libretadetodas.example"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# key, name, province slug, place in words, put up, seal, bold, pictures, lines, truth
ADS = [
    ("rebeca-malasana", "Rebeca", "madrid", "Madrid (Malasaña)", "05-06-2025", True, True, 4,
     ["Años ............ 36", "Nací en .......... Zamora, España", "Mido ............. 1,69", "Peso ............. 62 kg", "Hablo ............ español, inglés y algo de portugués",
      "Recibo ........... sí, en piso propio", "Me muevo ......... sí, a hoteles de la M-30 para dentro", "Hago ............. masaje, trato de novia, cena en restaurante", "No hago .......... dúos, fiestas",
      "Media hora ....... 90€", "Una hora ......... 150€", "Dos horas ........ 280€", "Hotel, una hora .. 190€", "Horario .......... de 11:00 a 21:00", "Teléfono ......... 641 20 57 93"],
     dict(age=36, city="Madrid", nationality="ES", height_cm=169, weight_kg=62, languages_spoken=["es", "en", "pt"], incall=True, outcall=True, services=["massage", "gfe", "dinner_date"], hours="11:00-21:00", max_duration_h=2,
          phones=["+34641205793"], prices=[eur(90, 30), eur(150, 60), eur(280, 120), eur(190, 60, "outcall")])),
    ("marisa-masajes", "Marisa", "sevilla", "Sevilla, barrio de Nervión", "02-06-2025", True, False, 1,
     ["Marisa, 51 años, sevillana", "Altura: 1,62 m", "Oficio: masajista titulada desde 2004", "Ofrezco: masaje, tantra, baño juntos", "Acceso: sin escalones, las personas con discapacidad son bienvenidas",
      "Sitio: mi consulta. A domicilio no voy", "Precio: 60 min 80 euros", "Precio: 90 min 110 euros", "Citas: lunes a viernes, 10:00-14:00", "Móvil: 655.418.032 (solo llamadas)"],
     dict(age=51, city="Seville", height_cm=162, services=["massage", "tantra", "bath", "disabled_guests"], incall=True, outcall=False, hours="10:00-14:00", max_duration_h=1.5, phones=["+34655418032"],
          prices=[eur(80, 60), eur(110, 90)])),
    ("yulieth-paisa", "Yulieth", "valencia", "Valencia, cerca de la estación", "08-06-2025", False, True, 6,
     ["Me llamo: Yulieth", "Soy: colombiana, de Medellín, latina y risueña", "Edad: 27", "Estatura / peso: 164 / 57", "Idiomas: español", "Servicios: striptease, baile, mimos", "Cómo: en mi apartamento o voy a tu hotel",
      "Tarifa: 30 min 70 | 60 min 120 | 120 min 220 (euros)", "Ruta: Valencia hasta el 15-06-2025", "Ruta: Castellón del 16-06-2025 al 22-06-2025", "Disponible: 24 horas", "WhatsApp: +34 722 80 45 11"],
     dict(age=27, city="Valencia", nationality="CO", ethnicity="latin", height_cm=164, weight_kg=57, languages_spoken=["es"], services=["striptease", "dancing", "cuddling"], incall=True, outcall=True, hours="24/7", max_duration_h=2,
          tour=[{"city": "Valencia", "from": None, "to": "2025-06-15"}, {"city": "Castellón de la Plana", "from": "2025-06-16", "to": "2025-06-22"}], handles=[{"kind": "whatsapp", "value": "+34722804511"}],
          prices=[eur(70, 30), eur(120, 60), eur(220, 120)])),
    ("ainhoa-ria", "Ainhoa", "bizkaia", "Bilbao", "30-05-2025", True, False, 3,
     ["Nombre: Ainhoa", "Edad: 43 (abrí esta ficha en 2019)", "Lenguas: euskera, castellano, francés", "Altura: 174 cm", "Qué: acompañante para cenas, congresos y viajes",
      "Dónde: donde digas tú; casa para recibir no tengo", "Cena (3 horas): 400 €", "Noche entera: 1.000 €", "Fin de semana (48 horas): 2.200 €", "Correo: ainhoa (arroba) correo-ria (punto) example"],
     dict(age=43, city="Bilbao", languages_spoken=["eu", "es", "fr"], height_cm=174, services=["dinner_date", "business", "travel"], incall=False, outcall=True, max_duration_h=48,
          handles=[{"kind": "email", "value": "ainhoa@correo-ria.example"}], prices=[eur(400, 180), eur(1000, 720), eur(2200, 2880)])),
    ("irene-y-carla", "Irene", "madrid", "Madrid, Chamberí", "01-06-2025", False, False, 5,
     ["Somos: Irene y Carla, amigas de la facultad", "Edades: Irene 29, Carla 31", "Trabajamos: siempre las dos", "Proponemos: dúo, masaje a cuatro manos, atención a parejas", "Lugar: nuestro piso, ascensor directo",
      "1 hora: 260 €", "1 hora y media: 370 €", "Llámanos: 633 71 09 24"],
     dict(aliases_stated=["Irene", "Carla"], age=29, ages_stated=[29, 31], audience="couple", city="Madrid", services=["duo", "four_hands", "couples"], incall=True, max_duration_h=1.5, phones=["+34633710924"],
          prices=[eur(260, 60), eur(370, 90)])),
    ("senora-lola", "Lola", "zaragoza", "Zaragoza, el Tubo", "27-05-2025", False, False, 0,
     ["Lola", "Cumplo 58 en octubre, o sea que tengo 57", "En la profesión desde los 30", "Charla, caricias y masaje, sin mirar el reloj", "45 minutos, 50 euros", "Recibo por las tardes, de 16:00 a 20:00, en mi casa", "Apunta: seis tres cero, cuarenta y dos, dieciocho, cero siete"],
     dict(age=57, city="Zaragoza", services=["cuddling", "massage"], incall=True, hours="16:00-20:00", max_duration_h=0.75, phones=["+34630421807"], prices=[eur(50, 45)])),
    ("noa-trans", "Noa", "malaga", "Málaga capital, Teatinos", "09-06-2025", True, True, 4,
     ["Noa, chica trans", "Edad: treinta y dos", "Alta: 1,81", "Peso: 74", "Nacionalidad: argentina", "Idiomas: castellano, italiano", "Me gusta: juegos de rol, fetichismo, besos", "Recibo: sí", "Salgo: sí, hasta Marbella, taxi aparte",
      "Aquí: 1 h 130 €, 2 h 240 €", "Fuera: 1 h 170 €", "Telegram: @noa_teatinos", "Tel.: 687 33 40 95"],
     dict(age=32, audience="trans", city="Málaga", nationality="AR", height_cm=181, weight_kg=74, languages_spoken=["es", "it"], services=["role_play", "fetish", "kissing"], incall=True, outcall=True, max_duration_h=2,
          phones=["+34687334095"], handles=[{"kind": "telegram", "value": "noa_teatinos"}], prices=[eur(130, 60, "incall"), eur(240, 120, "incall"), eur(170, 60, "outcall")])),
    ("chloe-in-town", "Chloé", "madrid", "Madrid, Salamanca", "10-06-2025", True, True, 7,
     ["Name: Chloé", "Age: 33", "From: Lyon, France", "Languages: French, English, Spanish", "Height: 170 cm", "I love: dinner dates, travel, girlfriend experience", "I visit you, I do not receive", "Two hours: €500", "Four hours: €850", "Overnight: €1,600",
      "In Madrid from 9 to 19 June 2025", "Only by e-mail: chloe@cartas-chloe.example"],
     dict(age=33, text_language="en", city="Madrid", nationality="FR", languages_spoken=["fr", "en", "es"], height_cm=170, services=["dinner_date", "travel", "gfe"], incall=False, outcall=True, max_duration_h=12,
          tour=[{"city": "Madrid", "from": "2025-06-09", "to": "2025-06-19"}], handles=[{"kind": "email", "value": "chloe@cartas-chloe.example"}], prices=[eur(500, 120), eur(850, 240), eur(1600, 720)])),
    ("dona-elvira", "Elvira", "valencia", "Valencia, Ruzafa", "20-05-2025", False, False, 2,
     ["Nombre: Doña Elvira", "Edad: 46", "Hago: dominación y juegos de rol, con respeto y conversación previa", "No hago: masajes, viajes", "Estudio propio, insonorizado; no me desplazo", "Sesión de una hora: 180", "Sesión de dos horas: 320",
      "(importes en euros, en mano)", "Contacto: 616 05 72 38, también Signal"],
     dict(aliases_stated=["Elvira"], age=46, city="Valencia", services=["domination", "role_play"], incall=True, outcall=False, max_duration_h=2, phones=["+34616057238"],
          handles=[{"kind": "signal", "value": "+34616057238"}], prices=[eur(180, 60), eur(320, 120)])),
    ("sofia-videollamada", "Sofía", "madrid", "Getafe", "18-05-2025", True, False, 3,
     ["Nombre: Sofía", "Edad: 24", "Ciudad: Getafe, Madrid", "Estudio: Historia del Arte", "Hago: videollamada, nada más por ahora", "Precio: 30 minutos, 35 €", "Pago: Bizum", "Instagram: sofia.getafe.24"],
     dict(age=24, city="Getafe", services=["video_call"], max_duration_h=0.5, handles=[{"kind": "instagram", "value": "sofia.getafe.24"}], prices=[eur(35, 30)])),
]
PLACES = {"madrid": "Madrid", "sevilla": "Sevilla", "valencia": "Valencia", "bizkaia": "Bizkaia", "zaragoza": "Zaragoza", "malaga": "Málaga", "cuenca": "Cuenca"}
TITLE = {"irene-y-carla": "Irene y Carla", "dona-elvira": "Doña Elvira", "senora-lola": "La señora Lola"}


def url(a):
    return f"{ROOT}/ficha/{a[0]}"


def name(a):
    return TITLE.get(a[0], a[1])


def shell(title, body):
    return f"""<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>{title} · La libreta de todas</title><meta name="viewport" content="width=device-width"><style>body{{font:16px/1.5 Georgia;max-width:44em;margin:auto}} .hoja{{font-family:Courier,monospace;background:#fffbe8;padding:1em}}</style></head><body>
<p><a href="/"><b>La libreta de todas</b></a><br>Directorio de mujeres independientes, hecho por nosotras. Sin pisos, sin agencias.</p>
<p><a href="/todas">Todas</a> / <a href="/apuntarse">Apuntarse</a> / <a href="/normas">Normas</a> / <a href="/consejos">Consejos</a> / <a href="/escribenos">Escríbenos</a></p><hr>
{body}
<hr><p class="pie">La libreta: asociación sin ánimo de lucro<br>Teléfono de la asociación: 910 60 14 22 (martes, 17:00 a 19:00)<br>Línea en negrita: 12 € al mes<br>Solo para mayores de 18 años</p></body></html>"""


def card(a, with_print=False):
    key, _, prov, place, day, seal, bold, pics, lines, _ = a
    photos = "<br>\n".join(f'<img src="/fotos/{key}_{n}.jpg" width="320" alt="">' for n in range(1, pics + 1)) or "(sin fotos)"
    facts = "<br>\n".join([f"Zona: {place}"] + lines + [f"Sello: {'identidad comprobada en persona' if seal else 'pendiente de comprobar'}", f"Ficha: {'en negrita' if bold else 'sencilla'}", f"Puesta el: {day}", "Tocada por última vez el: 10-06-2025", f"Visitas: {1204 + 37 * len(key)}"])
    body = f'<h1>{name(a)}</h1>\n<div class="hoja">{facts}</div>\n<p>{photos}</p>'
    if with_print:
        return f'<html lang="es"><head><title>{name(a)}</title><link rel="canonical" href="{url(a)}"></head><body>{body}</body></html>'
    same = [b for b in ADS if b[2] == prov and b is not a][:2]
    near = "<br>".join(f'<a href="/ficha/{b[0]}">{name(b)}</a>, {b[3]}' for b in same) or "Nadie más por ahora."
    return shell(name(a), f'<p><a href="/todas">Todas</a> &gt; <a href="/en/{prov}">{PLACES[prov]}</a></p>{body}<p>En la misma provincia:<br>{near}</p><p><a href="/imprimir/{key}">Imprimir</a></p>')


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias=a[1], aliases_stated=[a[1]], text_language="es", provider_kind="independent", country="ES", verified=a[5], paid_placement=a[6], n_images=a[7], posted_at="-".join(reversed(a[4].split("-"))))
    row.update(deepcopy(a[9]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(title, rows, foot=""):
    items = "<br>\n".join(f'{"<b>" if a[6] else ""}<a href="/ficha/{a[0]}">{name(a)}</a>{"</b>" if a[6] else ""} ..... {a[3]} ..... {a[4]}' for a in rows)
    return shell(title, f"<h1>{title}</h1><p>Orden: <a href='?orden=fecha'>fecha</a>, <a href='?orden=nombre'>nombre</a></p><p>{items}</p><p>{foot}</p>")


def own(rows):
    return tuple(map(url, rows))


def plain(path, title, text, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1><p>{text}</p>"), kind, "es", **more)


MADRID = [a for a in ADS if a[2] == "madrid"]
PAGES = [
    WrittenPage(f"{ROOT}/todas", listing("Todas", ADS[:6], '1 <a href="/todas?hoja=2">2</a>'), "listing", "es", ads=own(ADS[:6])),
    WrittenPage(f"{ROOT}/todas?orden=fecha", listing("Todas", sorted(ADS[:6], key=lambda a: a[4][3:] + a[4][:2], reverse=True), '1 <a href="/todas?hoja=2">2</a>'), "listing", "es", ads=own(ADS[:6]), canonical=f"{ROOT}/todas"),
    WrittenPage(f"{ROOT}/todas?hoja=2", listing("Todas", ADS[6:], '<a href="/todas">1</a> 2'), "listing", "es", ads=own(ADS[6:])),
    WrittenPage(f"{ROOT}/en/madrid", listing("Madrid", MADRID), "listing", "es", ads=own(MADRID)),
    WrittenPage(f"{ROOT}/en/cuenca", shell("Cuenca", "<h1>Cuenca</h1><p>Todavía no hay nadie apuntada en Cuenca.<br>Prueba en <a href='/en/madrid'>Madrid</a> o en <a href='/en/valencia'>Valencia</a>.</p>"), "listing", "es"),
]
PAGES += [WrittenPage(url(a), card(a), "ad", "es", text_language=a[9].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/imprimir/{ADS[0][0]}", card(ADS[0], True), "ad", "es", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{url(ADS[6])}?desde=portada&utm_source=boletin", card(ADS[6]), "ad", "es", ads=(url(ADS[6]),), canonical=url(ADS[6])),
    plain("/", "Bienvenida a la libreta", "Empezamos en 2016 con una libreta de papel que pasaba de mano en mano.<br>Hoy somos más de cien en toda España.<br>Si tienes menos de 18 años, cierra esta página."),
    plain("/apuntarse", "Apuntarse", "Cada una escribe sus líneas como quiere.<br>Ficha sencilla: gratis<br>Ficha en negrita: 12 € al mes<br>Fotos: hasta ocho<br>Sello: nos tomamos un café contigo y miramos el DNI"),
    plain("/normas", "Normas", "Una ficha por persona<br>Nada de terceros: si alguien escribe por ti, la ficha se borra<br>Quien vea señales de coacción, que llame al 900 10 50 90<br>Las fotos, propias"),
    plain("/consejos/el-precio-de-una-hora", "El precio de una hora", "Nos preguntáis mucho por las tarifas.<br>En 2024 la media fue de 130 € la hora en las capitales y de 100 € en el resto.<br>Rebeca cobra el desplazamiento aparte; Marisa no se desplaza nunca.<br>Pon el precio que te deje dormir."),
    plain("/escribenos", "Escríbenos", "Correo: hola@libretadetodas.example<br>Teléfono: 910 60 14 22<br>Apartado: 28080 Madrid"),
    plain("/mi-ficha", "Entrar en mi ficha", "<form>Alias <input name='a'><br>Clave <input type='password' name='c'><br><button>Entrar</button></form>"),
    plain("/ficha/patri-vigo", "Esta hoja está arrancada", "La ficha que buscas ya no está en la libreta.<br>Su dueña la quitó o la cambió de nombre.", "error"),
]

SITE = WrittenSite("libretadetodas.example", "ES", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
