"""Spanish regional classifieds on ASP.NET WebForms of about 2009 (windows-1252, the server names no charset).

Hard: one template for a flat, a car, a job and a companion; ids like `ctl00_cphMain_fvAnuncio_lblLocalidad`, a view state
full of noise, cookieless session ids in the path (`/(S(...))/`), facts only in the advertisers' hurried prose; the price
field of the template is mostly 'A convenir'; the number is a link, or only the value of a hidden field behind a button,
or only in the text in words; the portal's telephone in the header; 'Anuncios parecidos' and a paid strip beside the ad;
a job advertisement for a spa that reads almost like an adult ad.
"""

from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "tablon-levantino.example"
BASE = f"http://www.{HOST}"
VS = "/wEPDwUKLTk2NTQ4Mjc3Ng9kFgJmD2QWAgIDD2QWBAIBDw8WAh4EVGV4dAUKQW51bmNpb3MgZGRk7f0Q2yq0N1xk2b4c9A=="


def eur(*rows):
    return [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": d, "place": p} for a, d, p in rows]


# ref, title, place as shown, advertiser type, price field, published, renewed, featured, pictures, phone mode, phone, prose, truth
ADS = [
    (410233, "Lidia, masajes relajantes en el centro", "Murcia (Murcia)", "Particular", "A convenir", "03/06/2025", "10/06/2025", True, 3, "link", "628804072",
     "Hola, soy Lidia, murciana de 34 años. Doy masajes relajantes en camilla y masaje tantra con calma y sin mirar el reloj. Te recibo sola en mi piso, cerca de la plaza "
     "Circular, de lunes a sábado de 10:00 a 21:00. No hago salidas.\n\n45 minutos 60 euros, 1 hora 80 euros, hora y media 110. Sólo atiendo llamadas, nada de números ocultos.",
     dict(alias="Lidia", age=34, city="Murcia", services=["massage", "tantra"], incall=True, outcall=False, hours="10:00-21:00", provider_kind="independent",
          max_duration_h=1.5, phones=["+34628804072"], prices=eur((60, 45, None), (80, 60, None), (110, 90, None)))),
    (410871, "VALERIA COLOMBIANA RECIEN LLEGADA", "Cartagena (Murcia)", "Particular", "A convenir", "07/06/2025", "", False, 4, "hidden", "686255118",
     "me llamo valeria tengo 26 añitos soy colombiana mido 165 y peso 56 kilos acabo de llegar a cartagena y estare hasta el 25 de junio!! cena, besos, trato de novia, "
     "masaje. voy a hoteles y domicilios, tambien recibo. en mi piso media hora 50, una hora 90, dos horas 160. para salidas la hora son 120 y el taxi lo pagas tu (15 euros). "
     "whatsap en el mismo numero",
     dict(alias="Valeria", age=26, city="Cartagena", nationality="CO", height_cm=165, weight_kg=56, services=["dinner_date", "kissing", "gfe", "massage"], incall=True, outcall=True,
          provider_kind="independent", max_duration_h=2, tour=[{"city": "Cartagena", "from": None, "to": "2025-06-25"}], phones=["+34686255118"],
          handles=[{"kind": "whatsapp", "value": "+34686255118"}],
          prices=eur((50, 30, "incall"), (90, 60, "incall"), (160, 120, "incall"), (120, 60, "outcall")))),
    (409155, "Irina y Oksana, dos amigas", "Torrevieja (Alicante)", "Particular", "A convenir", "22/05/2025", "", False, 2, "link", "787333113",
     "Somos Irina (29) y Oksana (33), dos amigas ucranianas. Hablamos español, ruso e inglés. Ofrecemos dúo, masaje a cuatro manos y compañía para fiestas. "
     "Recibimos en un chalet con aparcamiento en Torrevieja; no nos desplazamos.\n\nLas dos juntas: 1 hora 180 €, 2 horas 320 €. No atendemos por separado.",
     dict(alias="Irina", aliases_stated=["Irina", "Oksana"], age=29, ages_stated=[29, 33], audience="couple", city="Torrevieja", nationality="UA", languages_spoken=["es", "ru", "en"],
          services=["duo", "four_hands", "party"], incall=True, outcall=False, provider_kind="independent", max_duration_h=2, phones=["+34787333113"],
          prices=eur((180, 60, None), (320, 120, None)))),
    (411002, "Chico serio para señoras: Mario", "Alicante (Alicante)", "Particular", "60 €", "09/06/2025", "", False, 1, "words", "",
     "Me llamo Mario, 31 años, 1,83 m y 79 kg, deportista y educado. Acompaño a señoras a cenar, a bailar salsa y en viajes. Sólo hoteles y domicilios, no tengo sitio propio. "
     "El precio del anuncio es por una hora; una noche entera son 300 €.\n\nMi número, que aquí borran las cifras: seis sesenta y nueve, noventa y ocho, treinta y tres, noventa y siete.",
     dict(alias="Mario", age=31, audience="man", height_cm=183, weight_kg=79, city="Alicante", services=["dinner_date", "dancing", "travel"], incall=False, outcall=True,
          provider_kind="independent", max_duration_h=12, phones=["+34669983397"], prices=eur((60, 60, None), (300, 720, None)))),
    (410418, "Salma, dulce marroquí", "Elche (Alicante)", "Particular", "A convenir", "04/06/2025", "09/06/2025", False, 2, "link", "726000705",
     "Buenas, soy Salma, marroquí, 29 años. Hablo español, francés y árabe. Conmigo: charla, té, masaje de pies y espalda, ducha juntos. Sin prisa. Discreción total.\n"
     "Recibo de 12:00 a 24:00 todos los días. No busco pareja ni hago salidas, no insistas. Media hora: 45 €. Hora: 80 €.\nTelegram @salma_elx",
     dict(alias="Salma", age=29, city="Elche", nationality="MA", languages_spoken=["es", "fr", "ar"], services=["massage", "bath"], incall=True, outcall=False, hours="12:00-24:00",
          provider_kind="independent", max_duration_h=1, phones=["+34726000705"], handles=[{"kind": "telegram", "value": "salma_elx"}], prices=eur((45, 30, None), (80, 60, None)))),
    (410640, "Noelia - Agencia Palmeral", "Elche (Alicante)", "Agencia", "200 €", "06/06/2025", "", True, 5, "link", "714897071",
     "La agencia Palmeral presenta a Noelia, española de 24 años, estudiante, 1.70, 55 kg. Perfecta para cenas de empresa, congresos y viajes de fin de semana. Habla inglés y "
     "valenciano. Tarifa del anuncio: dos horas. Cena de 4 horas 350 €, noche completa (se ofrece con desayuno) 700 €. Sólo salidas a hotel en toda la provincia.\n"
     "Reserve con un día de antelación; se pide una señal de 50 €.",
     dict(alias="Noelia", age=24, city="Elche", nationality="ES", height_cm=170, weight_kg=55, languages_spoken=["en", "ca"], services=["dinner_date", "business", "travel", "overnight"],
          incall=False, outcall=True, provider_kind="agency", max_duration_h=12, phones=["+34714897071"],
          prices=eur((200, 120, None), (350, 240, None), (700, 720, None)))),
    (407999, "Señora madura, trato exquisito", "Lorca (Murcia)", "Particular", "A convenir", "11/05/2025", "01/06/2025", False, 0, "hidden", "648107569",
     "Soy Dulce, señora de 47 años, viuda, sin fotos por discreción. Me gusta recibir a caballeros mayores, tomar un café y dar un masaje. También atiendo a personas con "
     "discapacidad, mi casa no tiene escaleras. Mañanas de 9:00 a 14:00. La voluntad no: son 70 € la hora, siempre lo mismo. No contesto mensajes.",
     dict(alias="Dulce", age=47, city="Lorca", services=["massage", "disabled_guests"], incall=True, hours="09:00-14:00", provider_kind="independent", max_duration_h=1,
          phones=["+34648107569"], prices=eur((70, 60, None)))),
    (411090, "Nayara trans brasileña de paso", "Alicante (Alicante)", "Particular", "A convenir", "10/06/2025", "", True, 4, "link", "607200317",
     "Nayara, chica trans, brasileña, 30 años, 178 cm. En Alicante hasta el 15 de junio, del 16 al 22 de junio en Murcia y del 23 al 29 de junio en Lorca. Masaje, juegos de rol, parejas. "
     "Atiendo las 24 horas, todos los días, en apartamento con aire. 100 la hora, 60 la media. También videollamada. IG: nayara.viajera",
     dict(alias="Nayara", age=30, audience="trans", city="Alicante", nationality="BR", height_cm=178, services=["massage", "role_play", "couples", "video_call"], incall=True, hours="24/7",
          provider_kind="independent", max_duration_h=1,
          tour=[{"city": "Alicante", "from": None, "to": "2025-06-15"}, {"city": "Murcia", "from": "2025-06-16", "to": "2025-06-22"}, {"city": "Lorca", "from": "2025-06-23", "to": "2025-06-29"}],
          phones=["+34607200317"], handles=[{"kind": "instagram", "value": "nayara.viajera"}], prices=eur((100, 60, None), (60, 30, None)))),
    (410777, "Compañía por las tardes", "Orihuela (Alicante)", "", "A convenir", "06/06/2025", "", False, 1, "link", "667123431",
     "Candela. 38 años. Tardes y noches de 17:00 a 24:00. Paseos por la ciudad como guía, cena, abrazos. Ni masajes ni viajes. 50 € la hora en mi casa; si voy yo, 70 €. "
     "Escríbeme a candela.tardes@correo.example",
     dict(alias="Candela", age=38, city="Orihuela", services=["city_guide", "dinner_date", "cuddling"], incall=True, outcall=True, hours="17:00-24:00", provider_kind="unknown",
          max_duration_h=1, phones=["+34667123431"], handles=[{"kind": "email", "value": "candela.tardes@correo.example"}],
          prices=eur((50, 60, "incall"), (70, 60, "outcall")))),
]
FLAT = (398120, "Alquilo piso de 3 habitaciones", "Murcia (Murcia)", "Particular", "620 €", "02/06/2025", "", False, 3, "link", "622003869",
        "Piso de 95 metros, 3 habitaciones, 2 baños, ascensor, junto al tranvía. Calefacción. Se piden dos nóminas y un mes de fianza. Visitas de 17:00 a 20:00.")
CAR = (401777, "Seat León 1.6 TDI del 2014", "Lorca (Murcia)", "Particular", "7.300 €", "29/05/2025", "", False, 2, "link", "600201183",
       "148.000 km, ITV hasta 03/2026, dos llaves, siempre en garaje. No acepto cambios. Regalo juego de ruedas de invierno.")
JOB = (405230, "Se busca masajista titulada para spa de hotel", "Torrevieja (Alicante)", "Empresa", "A convenir", "05/06/2025", "", False, 0, "link", "662164778",
       "Hotel de 4 estrellas busca masajista con título para temporada de verano. Turno de 10:00 a 18:00, 1.250 € netos al mes, alta en seguridad social. Edad indiferente; se valora inglés.")
CATS = [("1", "Pisos y casas"), ("4", "Motor"), ("7", "Empleo"), ("12", "Segunda mano"), ("18", "Contactos y masajes (+18)")]


def url(ref, cat=18):
    return f"{BASE}/Anuncio.aspx?cat={cat}&ref={ref}"


def shell(title, body, path="Anuncios.aspx"):
    menu = "".join(f'<td class="AspNet-Menu-Leaf"><a id="ctl00_mnuCat_{c}" href="/Anuncios.aspx?cat={c}">{n}</a></td>' for c, n in CATS)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" >
<head id="ctl00_Head1"><title>
	{escape(title)} | El Tablón Levantino
</title><link href="App_Themes/Tablon/estilos.css" type="text/css" rel="stylesheet" /></head>
<body>
<form name="aspnetForm" method="post" action="{path}" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{VS}" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) {{ theForm.__EVENTTARGET.value = eventTarget; theForm.submit(); }}
//]]>
</script>
<table id="cabecera" width="980" cellpadding="0" cellspacing="0"><tr><td><a href="/Default.aspx"><img src="App_Themes/Tablon/logo.gif" alt="El Tablón Levantino" /></a></td>
<td align="right">Anuncie gratis desde 1998 &middot; Atención al anunciante: 968 75 09 91<br /><a href="/Publicar.aspx">Publicar anuncio</a> | <a href="/Acceso.aspx">Mi tablón</a></td></tr></table>
<table id="ctl00_mnuCat" class="AspNet-Menu"><tr>{menu}</tr></table>
{body}
<div id="pie">&copy; 1998-2025 Ediciones del Tablón Levantino, S.L. <a href="/AvisoLegal.aspx">Aviso legal</a> | <a href="/Tarifas.aspx">Publicidad y tarifas</a> | <a href="/Contacto.aspx">Contacto</a></div>
</form></body></html>"""


def phone_cell(mode, number):
    cid = "ctl00_cphMain_fvAnuncio"
    if mode == "hidden":
        return (f'<input type="hidden" name="ctl00$cphMain$fvAnuncio$hidTel" id="{cid}_hidTel" value="{number}" />'
                f'<input type="button" value="Ver teléfono" onclick="document.getElementById(\'{cid}_lblTel\').innerHTML=document.getElementById(\'{cid}_hidTel\').value" /> <span id="{cid}_lblTel"></span>')
    if mode == "words":
        return "Ver en el texto"
    return f'<a id="{cid}_lnkTel" href="tel:{number}">{number[:3]}.{number[3:6]}.{number[6:]}</a>'


def detail(a, cat, similar=()):
    ref, title, place, who, price, published, renewed, featured, n, mode, number, prose = a[:12]
    cid = "ctl00_cphMain_fvAnuncio"
    rows = [("Ref.", "lblRef", str(ref)), ("Localidad", "lblLocalidad", place), ("Precio", "lblPrecio", price), ("Anunciante", "lblTipo", who), ("Publicado", "lblFecha", published),
            ("Renovado", "lblRenovado", renewed), ("Visitas", "lblVisitas", str(ref % 977 + 40))]
    cells = "".join(f'<tr><td class="et">{lab}</td><td><span id="{cid}_{i}">{v}</span></td></tr>\n' for lab, i, v in rows if v)
    pics = "".join(f'<a href="/Foto.aspx?ref={ref}&amp;n={i}" target="foto"><img id="{cid}_rptFotos_ctl0{i}_img" src="/Miniatura.ashx?ref={ref}&amp;n={i}&amp;w=150" style="border-width:0px;" /></a>' for i in range(1, n + 1))
    mark = '<span class="dest">ANUNCIO DESTACADO</span>' if featured else ""
    sim = "".join(f'<li><a href="/Anuncio.aspx?cat={cat}&amp;ref={s[0]}">{s[1]}</a> - {s[2]}</li>' for s in similar)
    body = f"""<table width="980"><tr><td valign="top" width="690">
<div class="migas"><a href="/Default.aspx">Inicio</a> &gt; <a href="/Anuncios.aspx?cat={cat}">{dict(CATS)[str(cat)]}</a> &gt; Ref. {ref}</div>
<table cellspacing="0" border="0" id="{cid}" style="border-collapse:collapse;"><tr><td colspan="2">{mark}
<h1><span id="{cid}_lblTitulo">{title}</span></h1>
<table class="datos">{cells}<tr><td class="et">Teléfono</td><td>{phone_cell(mode, number)}</td></tr></table>
<p class="texto"><span id="{cid}_lblTexto">{prose.replace(chr(10), "<br />")}</span></p>
<div id="fotos">{pics}</div>
<a id="{cid}_lnkPrint" href="/Imprimir.aspx?cat={cat}&amp;ref={ref}">Imprimir</a> <a href="javascript:__doPostBack('ctl00$cphMain$fvAnuncio$lnkDenunciar','')">Denunciar</a> <a href="/Enviar.aspx?ref={ref}">Enviar a un amigo</a>
</td></tr></table></td>
<td valign="top" class="lateral"><b>Anuncios parecidos</b><ul>{sim}</ul><div class="pub"><a href="/Click.aspx?b=77">Seguros para tu coche desde 19 €/mes. Llama al 968 75 09 91</a></div></td></tr></table>"""
    return shell(title, body, f"Anuncio.aspx?cat={cat}&amp;ref={ref}")


def printed(a):
    ref, title, place, who, price, published, _, _, n, mode, number, prose = a[:12]
    return f"""<html><head><title>Imprimir anuncio {ref}</title></head><body onload="window.print()"><h3>{title}</h3><p>Ref. {ref} - {place} - {who} - Precio: {price} - Publicado: {published}</p>
<p>{prose}</p><p>Teléfono: {number or "ver en el texto"}</p>{"".join(f'<img src="/Miniatura.ashx?ref={ref}&amp;n={i}&amp;w=300" />' for i in range(1, n + 1))}<hr />www.{HOST}</body></html>"""


def grid(cat, rows, pager="", strip=()):
    trs = "".join(f"""<tr class="{'filaDest' if a[7] else 'fila' if i % 2 else 'filaAlt'}"><td>{f'<img src="/Miniatura.ashx?ref={a[0]}&amp;n=1&amp;w=80" />' if a[8] else 'sin foto'}</td>
<td><a id="ctl00_cphMain_gvAnuncios_ctl{i + 2:02}_lnkTitulo" href="/Anuncio.aspx?cat={cat}&amp;ref={a[0]}">{a[1]}</a><br /><span class="peq">{a[11][:120].replace(chr(10), ' ')}...</span></td>
<td>{a[2]}</td><td align="right">{a[4]}</td><td>{a[5]}</td></tr>\n""" for i, a in enumerate(rows))
    side = "".join(f'<li><a href="/Anuncio.aspx?cat=18&amp;ref={a[0]}">{a[1]}</a></li>' for a in strip)
    body = f"""<h1>{dict(CATS)[str(cat)]} en el Levante</h1><div>Ordenar: <a href="/Anuncios.aspx?cat={cat}&amp;orden=fecha">fecha</a> <a href="/Anuncios.aspx?cat={cat}&amp;orden=precio">precio</a></div>
<div><table class="rejilla" cellspacing="0" rules="all" border="1" id="ctl00_cphMain_gvAnuncios"><tr><th>&nbsp;</th><th>Anuncio</th><th>Localidad</th><th>Precio</th><th>Fecha</th></tr>
{trs}<tr class="pag"><td colspan="5">{pager}</td></tr></table></div>{f'<div class="lateral"><b>Escaparate</b><ul>{side}</ul></div>' if side else ''}"""
    return shell(dict(CATS)[str(cat)], body, f"Anuncios.aspx?cat={cat}")


def truth(a):
    t = a[12]
    made = dict(AD, url=url(a[0]), text_language="es", country="ES", aliases_stated=[t["alias"]], ages_stated=[t["age"]], n_images=a[8], paid_placement=a[7],
                posted_at="-".join(reversed(a[5].split("/"))))
    return {**made, **t}


def P(u, html, kind, **kw):
    return WrittenPage(u, html, kind, "es", content_type="text/html", encoding="windows-1252", **kw)


def text_page(path, title, body, kind="static", **kw):
    return P(f"{BASE}/{path}", shell(title, f'<div id="contenido"><h1>{title}</h1>{body}</div>', path), kind, **kw)


def urls(rows):
    return tuple(url(a[0]) for a in rows)


L18 = f"{BASE}/Anuncios.aspx?cat=18"
PAGER = '<span>1</span>&nbsp;<a href="/Anuncios.aspx?cat=18&amp;pag=2">2</a>'
FIRST, SECOND = ADS[:6], ADS[6:]
by_ref = {a[0]: a for a in ADS}
SITE = WrittenSite(HOST, "ES", (
    text_page("Default.aspx", "Anuncios gratis en Murcia y Alicante", "<p>" + " &middot; ".join(f'<a href="/Anuncios.aspx?cat={c}">{n}</a>' for c, n in CATS) + "</p><p>Más de 12.000 anuncios de particulares en el Levante.</p>"),
    P(L18, grid(18, FIRST, PAGER, [ADS[7]]), "listing", ads=urls(FIRST)),
    P(L18 + "&pag=2", grid(18, SECOND, '<a href="/Anuncios.aspx?cat=18">1</a>&nbsp;<span>2</span>', [ADS[0], ADS[5]]), "listing", ads=urls(SECOND)),
    P(L18 + "&orden=precio", grid(18, FIRST[::-1], PAGER), "listing", ads=urls(FIRST[::-1]), canonical=L18),
    *(P(url(a[0]), detail(a, 18, [b for b in ADS if b is not a][i % 5:i % 5 + 3]), "ad", ads=(url(a[0]),)) for i, a in enumerate(ADS)),
    P(f"{BASE}/(S(q2kx0z45mbyv5u55hl1gwd45))/Anuncio.aspx?cat=18&ref=410871", detail(by_ref[410871], 18, ADS[2:4]), "ad", ads=(url(410871),), canonical=url(410871)),
    P(f"{BASE}/Imprimir.aspx?cat=18&ref=410640", printed(by_ref[410640]), "ad", ads=(url(410640),), canonical=url(410640)),
    P(f"{BASE}/Anuncios.aspx?cat=1", grid(1, [FLAT]), "listing", relevant=False),
    P(url(FLAT[0], 1), detail(FLAT, 1), "ad", relevant=False),
    P(url(CAR[0], 4), detail(CAR, 4, [CAR]), "ad", relevant=False),
    P(url(JOB[0], 7), detail(JOB, 7), "ad", relevant=False),
    text_page("Tarifas.aspx", "Publicidad y tarifas", "<table><tr><td>Anuncio destacado 7 días</td><td>12 €</td></tr><tr><td>Escaparate lateral, un mes</td><td>60 €</td></tr><tr><td>Renovación diaria en Contactos</td><td>25 € / mes</td></tr></table><p>Pago con tarjeta o Bizum al 968 75 09 91.</p>"),
    text_page("Contacto.aspx", "Contacto", "<p>Ediciones del Tablón Levantino, S.L.<br />C/ Platería 41, 30001 Murcia<br />Tel. 968 75 09 91<br />tablon@tablon-levantino.example</p><p>Lunes a viernes de 9:00 a 14:00</p>"),
    P(url(401001), shell("Anuncio no disponible", '<div id="ctl00_cphMain_pnlBaja"><h2>El anuncio que busca ha sido dado de baja por su anunciante.</h2><a href="/Anuncios.aspx?cat=18">Volver a Contactos y masajes</a></div>'), "error"),
), tuple(truth(a) for a in ADS), "WebForms ids, hidden-field phones, one template for every category, cookieless session paths, windows-1252 without a charset")
