"""A Spanish massage house with three flats: one hand-made page (Dreamweaver template) per flat, all its ladies one after another.

Hard: several ladies on one page, told apart only by `<a name>` before a heading or by the id of a div; a lady is one heading and one paragraph of
prose, sometimes two; the house's price list and telephone stand in the side column of every page and belong to nobody, while some ladies have prices or
a number of their own in the text; weekly stays ('plaza') with dates; one lady works for herself in a rented room; 'hoy en casa' lists links to anchors;
template comments in odd places; a print page; refused services in the prose; a block in English and one in Portuguese.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "casa-azahar.test"
BASE = f"https://{HOST}"
HOUSES = {"valencia": ("Valencia", "Valencia", "zona Ruzafa, a cinco minutos de la estación", "960 110 482"),
          "murcia": ("Murcia", "Murcia", "junto al Jardín de Floridablanca", "868 070 915"),
          "elche": ("Elche", "Elche", "cerca del Palmeral", "865 770 238")}

# house, anchor, heading, pictures, html of the block, facts, prices (euro, minutes, place)
L = [
    dict(h="valencia", a="carla", head="Carla, 28 años", pics=3,
         text="Valenciana, 1,70 y 60 kilos muy bien puestos. Da un masaje relajante con aceite de romero y acaba con una ducha juntos, sin prisa. Le gusta besar. "
              "Está de lunes a viernes, de 12 a 20 h. No hace salidas.",
         f=dict(alias="Carla", age=28, height_cm=170, weight_kg=60, services=["massage", "bath", "kissing"], outcall=False, hours="12:00-20:00"), prices=[]),
    dict(h="valencia", a="yuliana", head="YULIANA (plaza del 9 al 22 de junio)", pics=4,
         text="Colombiana de 24 años, morena, latina cien por cien, 163 cm. Viene de Medellín y se queda dos semanas en nuestra casa. Trato de novia, masaje y mucha risa. "
              "También va a hoteles de la ciudad: 1 hora 180 €, 2 horas 320 €, taxi aparte.",
         f=dict(alias="Yuliana", age=24, nationality="CO", ethnicity="latin", height_cm=163, services=["gfe", "massage"], outcall=True, max_duration_h=2,
                tour=[{"city": "Valencia", "from": "2025-06-09", "to": "2025-06-22"}]), prices=[(180, 60, "outcall"), (320, 120, "outcall")]),
    dict(h="valencia", a="sra-amparo", head="Sra. Amparo", pics=1,
         text="Cuarenta y nueve años y ninguna tontería. Masaje terapéutico y descontracturante, abrazos, conversación. Sube quien quiera calma. Acostumbrada a atender a personas con "
              "movilidad reducida: el portal tiene rampa. Ella no ofrece besos ni tantra.",
         f=dict(alias="Sra. Amparo", age=49, services=["massage", "cuddling", "disabled_guests"]), prices=[]),
    dict(h="valencia", a="nadia-y-ines", head="Nadia (26) e Inés (31): el dúo", pics=5,
         text="Se conocieron aquí y desde entonces atienden juntas. Masaje a cuatro manos, bañera de burbujas, también para parejas. Juntas cobran lo suyo: una hora 220 euros, dos horas 400 euros. "
              "Nadia habla francés y árabe, Inés sólo español.",
         f=dict(alias="Nadia", aliases_stated=["Nadia", "Inés"], age=26, ages_stated=[26, 31], services=["duo", "four_hands", "massage", "bath", "couples"],
                languages_spoken=["fr", "ar", "es"], max_duration_h=2), prices=[(220, 60, None), (400, 120, None)]),
    dict(h="valencia", a="melissa", head="Melissa", pics=2, tl="en",
         text="Hi, I'm Melissa, 33, from Manchester. I rent a room in this house by the week and I work for myself, so please book with me and not with reception: WhatsApp 655 80 41 27. "
              "Tantra and slow massage, 90 minutes 160 €. I am happy to visit your hotel too. I speak English and a little Spanish.",
         f=dict(alias="Melissa", age=33, provider_kind="independent", services=["tantra", "massage"], outcall=True, max_duration_h=1.5, languages_spoken=["en", "es"],
                phones=["+34655804127"], handles=[{"kind": "whatsapp", "value": "+34655804127"}]), prices=[(160, 90, None)]),
    dict(h="valencia", a="lola", head="Lola, la más veterana", pics=2,
         text="Lleva en la casa desde que abrimos. Tiene 41 años, mide 1,58 y pesa 55 kg. Juegos de rol (la profe, la enfermera), fetichismo de pies y dominación suave. Nada de prisas. "
              "Tardes y noches hasta el cierre.",
         f=dict(alias="Lola", age=41, height_cm=158, weight_kg=55, services=["role_play", "fetish", "domination"]), prices=[]),
    dict(h="murcia", a="rocio", head="Rocío · 22 añitos", pics=3,
         text="Murciana, estudia por las mañanas y está en casa por las tardes, de 16:00 a 22:00 (domingos no). 1,74 m, 58 kg. Masaje con velas, besos y ninguna prisa.",
         f=dict(alias="Rocío", age=22, height_cm=174, weight_kg=58, services=["massage", "kissing"], hours="16:00-22:00"), prices=[]),
    dict(h="murcia", a="thais", head="Thaís · 29 anos", pics=4, tl="pt",
         text="Sou a Thaís, brasileira do Paraná, e moro em Murcia há três anos. Faço massagem relaxante e carinho de namorada. Também vou ao seu hotel, a noite inteira custa 700 €. "
              "Falo português, espanhol e italiano. O meu número: 6 4 1 - 0 7 2 - 9 5 3.",
         f=dict(alias="Thaís", age=29, nationality="BR", services=["massage", "gfe", "overnight"], outcall=True, max_duration_h=12, languages_spoken=["pt", "es", "it"],
                phones=["+34641072953"]), prices=[(700, 720, "outcall")]),
    dict(h="murcia", a="daniela", head="Daniela", pics=3,
         text="Chica trans, treinta años recién cumplidos, 1,80 sin tacones y un sentido del humor muy murciano. Striptease, masaje, parejas bienvenidas. Sólo en la casa, no se desplaza.",
         f=dict(alias="Daniela", age=30, audience="trans", height_cm=180, services=["striptease", "massage", "couples"], outcall=False), prices=[]),
    dict(h="elche", a="mei", head="Mei", pics=2,
         text="Asiática, menuda (155 cm, 46 kg). Masaje tailandés y japonés, media hora de pies incluida. Sus tarifas no son las de la casa: 45 minutos 60 €, una hora y cuarto 95 €. "
              "Habla chino y algo de español.",
         f=dict(alias="Mei", ethnicity="asian", height_cm=155, weight_kg=46, services=["massage"], max_duration_h=1.25, languages_spoken=["zh", "es"]),
         prices=[(60, 45, None), (95, 75, None)]),
    dict(h="elche", a="irina", head="Irina, 37", pics=3,
         text="Ucraniana, rubia, elegante, 1,72. Más que masajes, lo suyo son las cenas, los viajes de fin de semana y acompañar a empresarios en las ferias del calzado. Sólo salidas, con un día "
              "de aviso: cuatro horas 500 €, noche completa 1.100 €. Teléfono directo 699.31.50.84.",
         f=dict(alias="Irina", age=37, nationality="UA", height_cm=172, services=["dinner_date", "travel", "business", "overnight"], incall=False, outcall=True, max_duration_h=12,
                phones=["+34699315084"]), prices=[(500, 240, "outcall"), (1100, 720, "outcall")]),
    dict(h="elche", a="bruno", head="Bruno, para ellas", pics=1,
         text="Masajista titulado, 35 años, 1,83. Atiende a señoras y a parejas los jueves, de 10 a 14 h. Masaje relajante y conversación; nada más, y nada menos.",
         f=dict(alias="Bruno", age=35, audience="man", height_cm=183, hours="10:00-14:00", services=["massage", "couples"]), prices=[]),
]


def url(x):
    return f"{BASE}/{x['h']}.html#{x['a']}"


def truth(x):
    ad = deepcopy(AD)
    ad.update(url=url(x), text_language=x.get("tl", "es"), provider_kind="agency", city=HOUSES[x["h"]][1], country="ES", incall=True, n_images=x["pics"])
    ad.update(deepcopy(x["f"]))
    ad["aliases_stated"] = ad["aliases_stated"] or [ad["alias"]]
    ad["ages_stated"] = ad["ages_stated"] or ([ad["age"]] if ad["age"] else [])
    ad["prices"] = [dict(amount=a, currency="EUR", code_currency=None, duration_min=m, place=p) for a, m, p in x["prices"]]
    return ad


RATES = """<div class="caja"><h4>Tarifas de la casa</h4>
<ul class="tarifas"><li>Media hora <strong>60 &euro;</strong></li><li>45 minutos <strong>80 &euro;</strong></li><li>1 hora <strong>110 &euro;</strong></li><li>Hora y media <strong>160 &euro;</strong></li></ul>
<p class="mini">V&aacute;lidas para todas las se&ntilde;oritas salvo que ella diga otra cosa. Bizum y tarjeta.</p></div>"""


def shell(title, body, house=None, side=True):
    phone = HOUSES[house][3] if house else "900 808 114"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="es"><!-- InstanceBegin template="/Templates/azahar.dwt" codeOutsideHTMLIsLocked="false" -->
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<!-- InstanceBeginEditable name="doctitle" --><title>{title} - Casa Azahar, casa de masajes</title><!-- InstanceEndEditable -->
<link href="estilos/azahar.css" rel="stylesheet" type="text/css" />
</head>
<body>
<div id="contenedor">
  <div id="cabecera"><a href="index.html"><img src="img/azahar.gif" alt="Casa Azahar" width="240" height="80" /></a>
    <div id="telf">Recepci&oacute;n: <b>{phone}</b> &middot; WhatsApp de la casa 600 90 14 77</div></div>
  <div id="menu"><a href="valencia.html">Valencia</a> | <a href="murcia.html">Murcia</a> | <a href="elche.html">Elche</a> | <a href="hoy.html">Hoy en casa</a> | <a href="tarifas.html">Tarifas</a> | <a href="preguntas.html">Preguntas</a> | <a href="trabaja.html">Trabaja con nosotras</a> | <a href="contacto.html">Contacto</a></div>
  <div id="principal"><!-- InstanceBeginEditable name="contenido" -->
{body}
  <!-- InstanceEndEditable --></div>
  <div id="lateral">{RATES if side else ""}
    <div class="caja"><h4>Abierto</h4><p>Todos los d&iacute;as de 11 a 24 h</p></div>
    <div class="caja"><h4>Nuestras casas</h4><p><a href="valencia.html">Valencia</a><br /><a href="murcia.html">Murcia</a><br /><a href="elche.html">Elche</a></p></div></div>
  <div id="pie">Casa Azahar &middot; Espacio s&oacute;lo para adultos &middot; <a href="legal.html">Aviso legal</a> &middot; <a href="cookies.html">Cookies</a></div>
</div>
</body><!-- InstanceEnd --></html>"""


def block(n, x):
    pics = "".join(f'<img src="fotos/{x["h"]}/{x["a"]}{i}.jpg" alt="" width="150" height="200" />' for i in range(1, x["pics"] + 1))
    if x["h"] == "elche":  # the newest page: a div with an id
        return f'<div class="ficha" id="{x["a"]}"><div class="fotos">{pics}</div><h3>{x["head"]}</h3>\n<p>{x["text"]}</p></div>'
    if x["h"] == "murcia":  # a table of two cells a lady
        return (f'<a name="{x["a"]}" id="{x["a"]}"></a>\n<table width="100%" border="0" cellpadding="4"><tr><td width="320" valign="top">{pics}</td><td valign="top"><span class="nombre">{x["head"]}</span><br />'
                f'{x["text"]}<br /><a href="#arriba">subir</a></td></tr></table>')
    parts = x["text"].split(". ", 1)
    return (f'<!-- chica {n} --><h3><a name="{x["a"]}"></a>{x["head"]}</h3>\n<p class="texto">{parts[0]}.</p>\n<p class="texto">{parts[1]}</p>\n<p>{pics}</p>\n<hr class="fina" />')


def ladies(h):
    return [x for x in L if x["h"] == h]


def house(h, printed=False):
    name, _, where, phone = HOUSES[h]
    mine = ladies(h)
    index = "" if printed else '<p class="indice">En esta p&aacute;gina: ' + ", ".join(f'<a href="#{x["a"]}">{x["f"]["alias"]}</a>' for x in mine) + "</p>"
    return shell(f"Nuestras chicas en {name}", f"""<a name="arriba"></a><h2>Casa Azahar {name}</h2>
<p>Recibimos en un piso discreto, {where}. Salvo que se diga otra cosa, todas te esperan aqu&iacute;. Pide cita en recepci&oacute;n, {phone}.</p>
{index}
{chr(10).join(block(n, x) for n, x in enumerate(mine, 1))}
{'' if printed else f'<p class="mini"><a href="{h}-imprimir.html">Versi&oacute;n para imprimir</a></p>'}""", h)


def W(path, html, kind, ads=(), **k):
    return WrittenPage(url=f"{BASE}/{path}", html=html, kind=kind, language="es", ads=tuple(ads), **k)


def plain(path, title, body, kind="static", **k):
    return W(path, shell(title, f"<h2>{title}</h2>\n{body}", **k), kind)


today = [L[0], L[1], L[3], L[6], L[9]]
pages = [
    *[W(f"{h}.html", house(h), "listing", map(url, ladies(h))) for h in HOUSES],
    W("valencia-imprimir.html", house("valencia", True), "listing", map(url, ladies("valencia")), canonical=f"{BASE}/valencia.html"),
    W("murcia.html?fbclid=IwAR0x91k", house("murcia"), "listing", map(url, ladies("murcia")), canonical=f"{BASE}/murcia.html"),
    W("hoy.html", shell("Hoy en casa", '<h2>Hoy, mi&eacute;rcoles 11 de junio</h2>\n<ul class="hoy">' + "\n".join(
        f'<li><a href="{x["h"]}.html#{x["a"]}"><img src="fotos/{x["h"]}/{x["a"]}1.jpg" width="60" height="80" alt="" /> {x["f"]["alias"]}</a> ({HOUSES[x["h"]][0]})</li>' for x in today) + "</ul>"), "listing", map(url, today)),
    plain("index.html", "Bienvenido a Casa Azahar", '<p><img src="img/salon.jpg" alt="sal&oacute;n" /></p><p>Desde 2007, tres pisos limpios, discretos y con aire acondicionado en <a href="valencia.html">Valencia</a>, '
          '<a href="murcia.html">Murcia</a> y <a href="elche.html">Elche</a>. Elige ciudad y conoce a las se&ntilde;oritas de esta semana.</p>'),
    plain("tarifas.html", "Tarifas", "<table border='1'><tr><th>Tiempo</th><th>Una chica</th><th>Dos chicas</th></tr><tr><td>30 min</td><td>60 &euro;</td><td>110 &euro;</td></tr><tr><td>1 hora</td><td>110 &euro;</td><td>200 &euro;</td></tr>"
          "<tr><td>Hora y media</td><td>160 &euro;</td><td>300 &euro;</td></tr></table><p>La segunda persona de la pareja paga 40 &euro; m&aacute;s.</p>", side=False),
    plain("preguntas.html", "Preguntas frecuentes", "<p><b>&iquest;Hay que pedir cita?</b> Es lo mejor, pero puedes llamar a la puerta.</p><p><b>&iquest;Puedo ducharme?</b> Antes y despu&eacute;s.</p><p><b>&iquest;Se puede fumar?</b> En la terraza.</p>"),
    plain("trabaja.html", "Trabaja con nosotras", "<p>Alquilamos habitaciones por semanas (280 &euro;, s&aacute;banas incluidas) a mujeres mayores de edad que trabajan por su cuenta. Nadie te pide el pasaporte y te vas cuando quieres.</p>"
          "<p>Pregunta por Encarna, 600 90 14 77, de 11 a 14 h.</p>"),
    plain("contacto.html", "Contacto", "<form method='post' action='enviar.php'><p>Nombre <input name='n' /></p><p>Mensaje <textarea name='m'></textarea></p><p><input type='submit' value='Enviar' /></p></form>"
          "<p>recepcion@casa-azahar.test<br />Valencia 960 110 482, Murcia 868 070 915, Elche 865 770 238</p>"),
    plain("legal.html", "Aviso legal", "<p>Titular: Azahar Bienestar S.L., CIF B00000000, domicilio en Valencia. Las im&aacute;genes son de las interesadas, que han dado su permiso y son mayores de edad.</p>"),
    plain("cookies.html", "Pol&iacute;tica de cookies", "<p>Usamos una cookie para recordar que eres mayor de edad y otra para contar visitas.</p>"),
    plain("blog-fallas.html", "Fallas sin prisas", "<p>Si vienes a Valencia en marzo, reserva hotel en enero. La mascletà empieza a las dos en punto; despu&eacute;s, nada mejor que una siesta y un buen masaje de pies.</p><p>Publicado por recepci&oacute;n.</p>"),
    plain("valencia-samantha.html", "Samantha ya no est&aacute; con nosotras", "<p>La se&ntilde;orita que buscas ha dejado la casa. Le deseamos lo mejor. Mira qui&eacute;n est&aacute; <a href='hoy.html'>hoy en casa</a>.</p>", "error"),
    plain("alicante.html", "P&aacute;gina no encontrada", "<p>Lo sentimos, esta p&aacute;gina no existe o ha cambiado de sitio. <a href='index.html'>Volver al inicio</a></p>", "error"),
]

SITE = WrittenSite(host=HOST, region="ES", pages=tuple(pages), ads=tuple(truth(x) for x in L),
                   note="several ladies a page by anchors in three lay-outs; house prices and house phone in the side column; own prices and numbers only in prose; stays with dates")
