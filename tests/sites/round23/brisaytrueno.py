"""Spanish directory of trans women and of men, with facets at the left that count by town, language, origin and price.

Hard: facts are icons whose meaning stands in aria-label or title only, the facets name every nation, language and price with counts, a facet in the path
(/trans/madrid) is a page and one in the query (?idioma=en) is a variant, a card in the list tells price and first line, the heading mixes name, town
and a slogan, '60' for euros without a word, a telephone only in tel: and WhatsApp with a prefilled text, a friend named with her age, an empty result, a blog, a cookie bar.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://brisaytrueno.example"
TOWN = {"madrid": ("Madrid", "Madrid"), "sevilla": ("Sevilla", "Seville"), "valencia": ("Valencia", "Valencia"), "bilbao": ("Bilbao", "Bilbao"), "malaga": ("Málaga", "Málaga"), "vigo": ("Vigo", "Vigo")}
WORD = {"massage": "Masaje", "couples": "Atiendo parejas", "role_play": "Juegos de rol", "domination": "Dominación", "fetish": "Fetichismo", "striptease": "Striptease", "dinner_date": "Cena", "travel": "Viajes", "bath": "Baño juntos", "video_call": "Videollamada", "kissing": "Besos",
        "overnight": "Noche completa", "tantra": "Tantra", "party": "Fiestas", "gfe": "Trato de novios", "cuddling": "Abrazos", "dancing": "Baile", "city_guide": "Guía por la ciudad"}
TONGUE = {"es": "español", "en": "inglés", "pt": "portugués", "it": "italiano", "fr": "francés", "gl": "gallego", "ca": "catalán", "ar": "árabe"}
LAND = {"ES": "España", "BR": "Brasil", "CO": "Colombia", "VE": "Venezuela", "MA": "Marruecos", "AR": "Argentina"}
TIME = {30: "30 min", 60: "1 hora", 90: "1 h 30", 120: "2 horas", 180: "3 horas", 720: "noche", 1440: "24 horas"}


def wa(n):
    return {"kind": "whatsapp", "value": n}


# id, slug, name, section, town, zone, slogan, age, cm, kg, land, tongues, hours, (in, out), verified, top, day, pictures, on, prices, tel, whatsapp, prose, truth
E = [
    (5120, "valeria-chamberi", "Valeria", "trans", "madrid", "Chamberí", "elegancia y risas", 29, 176, 64, "AR", ["es", "en", "it"], "12:00 a 02:00", (True, True), True, True, "10/06/2025", 5, ["massage", "gfe", "dinner_date", "kissing"],
     [(60, 150, None), (120, 280, None), (720, 800, None)], "649788833", True, "Hola, cielo. Soy Valeria, porteña, vivo en Madrid desde hace cinco años. Piso propio con ascensor y portero discreto. También voy a hoteles de cuatro y cinco estrellas.", {}),
    (5117, "samira-triana", "Samira", "trans", "sevilla", "Triana", "dulce y morena", 24, 170, 58, "MA", ["ar", "fr", "es"], "24 horas", (True, False), False, False, "09/06/2025", 3, ["massage", "striptease", "dancing"], [(30, 60, None), (60, 100, None)], "637421208", True,
     "Nueva en Sevilla. Bailo danza oriental solo para ti, en mi casa; no hago salidas. Si no contesto es que estoy ocupada, llama más tarde.", dict(hours="24/7")),
    (5111, "bruna-ruzafa", "Bruna", "trans", "valencia", "Ruzafa", "brasileira quente", 33, 182, 73, "BR", ["pt", "es", "en"], None, (True, True), True, True, "08/06/2025", 6, ["role_play", "domination", "fetish"], [(60, 120, "incall"), (60, 160, "outcall")], "749833597", False,
     "Oi, sou a Bruna, de Curitiba. Recebo em Ruzafa num apartamento muito limpo ou vou ao seu hotel. De 17 a 22 de junho estarei em Málaga. Instagram: bruna.vlc.ts", dict(text_language="pt", tour=[{"city": "Málaga", "from": "2025-06-17", "to": "2025-06-22"}], handles=[{"kind": "instagram", "value": "bruna.vlc.ts"}])),
    (5104, "noa-tetuan", "Noa", "trans", "madrid", "Tetuán", "tardes largas", 27, 171, 66, "ES", ["es"], "16:00 a 24:00", (True, None), False, False, "06/06/2025", 4, ["massage", "couples", "party"], [(60, 140, None)], "668981839", True,
     "Recibo en Tetuán a hombres y a parejas; para parejas la hora sale a 180. Mi amiga Lía, de 30 años, tiene su propio anuncio en otra web.", dict(extra=[(60, 180)])),
    (5099, "carla-casco-viejo", "Carla", "trans", "bilbao", "Casco Viejo", "madura y cariñosa", 46, 168, 75, "ES", ["es", "fr"], "10:00 a 18:00", (True, False), True, False, "04/06/2025", 2, ["cuddling", "massage", "bath"], [(60, 90, None), (90, 130, None)], None, False,
     "Soy Carla, mujer trans de 46 años, independiente, peluquera jubilada antes de tiempo. Atiendo sin prisa. Mi número, para que no lo copien los robots: siete dos cinco, 49, cincuenta, 20.", dict(provider_kind="independent", phones=["+34725495020"])),
    (5093, "yuleisy-centro", "Yuleisy", "trans", "malaga", "Centro", "latina de paso", 26, 174, 61, "VE", ["es"], None, (True, True), False, False, "02/06/2025", 3, ["striptease", "kissing", "video_call"], [(30, 70, None), (60, 110, None), (720, 500, None)], "721542021", True,
     "Llegué de Caracas, estoy en Málaga hasta el 15 de junio. Videollamada de prueba, 10 minutos 15 euros. No pido adelantos para la cita.", dict(ethnicity="latin", tour=[{"city": "Málaga", "from": None, "to": "2025-06-15"}], extra=[(10, 15)])),
    (5088, "hector-salamanca", "Héctor", "chicos", "madrid", "Salamanca", "acompañante para ellas", 35, 185, 80, "ES", ["es", "en", "fr"], None, (False, True), True, True, "10/06/2025", 4, ["dinner_date", "travel", "couples", "massage"], [(180, 300, "outcall"), (1440, 1000, "outcall")], "711253021", False,
     "Para mujeres y parejas. Bodas, cenas de empresa, fines de semana. Me desplazo por toda España; los gastos de viaje van aparte. hector@correo-libre.example", dict(handles=[{"kind": "email", "value": "hector@correo-libre.example"}])),
    (5081, "dani-gay-valencia", "Dani", "chicos", "valencia", "El Carmen", "masajista para chicos", 27, 178, 72, "CO", ["es", "en"], "11:00 a 21:00", (True, True), True, False, "07/06/2025", 3, ["massage", "tantra", "bath"], [(60, 60, "incall"), (90, 85, "incall"), (60, 80, "outcall")], "602784938", True,
     "Colombiano, titulado en quiromasaje. Camilla, aceites y música. Atiendo a hombres. Gabinete con aire acondicionado cerca de las Torres.", {}),
    (5075, "agencia-adonis-rui", "Rui", "chicos", "vigo", "Areal", "novedad en la agencia", 23, 180, 70, None, ["pt", "gl", "es"], "24 horas", (True, True), False, True, "05/06/2025", 5, ["party", "striptease", "massage"], [(60, 100, None), (120, 180, None)], "734099911", True,
     "Agencia Adonis presenta a Rui, portugués de Oporto, stripper en despedidas. Recibe en nuestro local o lo llevamos a tu domicilio. Atiende nuestra centralita.", dict(provider_kind="agency", nationality="PT", hours="24/7")),
    (5069, "manu-sevilla", "Manu", "chicos", "sevilla", "Nervión", "un café y ya veremos", 31, None, None, None, ["es"], None, (None, None), False, False, "01/06/2025", 1, ["city_guide", "cuddling"], [], None, False,
     "Treinta y un años, sevillano, de charla fácil. Te enseño la ciudad o vemos una película. Precio a convenir por Telegram: @manu_nervion", dict(handles=[{"kind": "telegram", "value": "manu_nervion"}])),
]


def url(e):
    return f"{ROOT}/{e[3]}/{e[4]}/{e[1]}-{e[0]}"


def head(e):
    return f"{e[2]}, {TOWN[e[4]][0]}: {e[6]}"


def cost(e):
    return next((x for m, x, _ in e[19] if m == 60), 0)


def facets(section):
    rows = [e for e in E if e[3] == section]

    def block(title, pairs):
        return f'<fieldset class="fct__g"><legend>{title}</legend>' + "".join(f'<a class="fct__o" href="{h}"><i class="fct__box"></i>{v} <small>({n})</small></a>' for v, n, h in pairs if n) + "</fieldset>"
    return ('<aside class="fct"><h2>Filtros</h2>' + block("Ciudad", [(v[0], sum(e[4] == k for e in rows), f"/{section}/{k}") for k, v in TOWN.items()])
            + block("Idioma", [(v, sum(k in e[11] for e in rows), f"/{section}?idioma={k}") for k, v in TONGUE.items()]) + block("Origen", [(v, sum(e[10] == k for e in rows), f"/{section}?origen={k.lower()}") for k, v in LAND.items()])
            + block("Precio por hora", [(t, sum(lo <= cost(e) <= hi for e in rows), f"/{section}?precio={lo}-{hi}") for t, lo, hi in (("Hasta 80 €", 1, 80), ("81 a 120 €", 81, 120), ("Más de 120 €", 121, 999))]) + block("Edad", [(t, sum(lo <= e[7] <= hi for e in rows), f"/{section}?edad={lo}-{hi}") for t, lo, hi in (("18 a 25", 18, 25), ("26 a 35", 26, 35), ("Más de 35", 36, 99))]) + "</aside>")


def shell(title, body, side=""):
    return f"""<!doctype html><html lang="es"><head><meta charset="utf-8"><title>{title} · Brisa y Trueno</title><link rel="stylesheet" href="/static/bt.6fa1.css"></head><body class="bt">
<div class="ck" role="dialog"><p>Usamos cookies propias y de terceros. Al continuar declaras ser mayor de 18 años.</p><button>Aceptar</button><button>Rechazar</button></div>
<header class="hd"><a class="hd__l" href="/">brisa<em>y</em>trueno</a><nav><a href="/trans">Trans</a><a href="/chicos">Chicos</a><a href="/publicar">Publicar</a><a href="/revista">Revista</a><a href="/entrar">Entrar</a></nav></header>
<div class="ly">{side}<main class="ly__m">{body}</main></div><footer class="ft">Brisa y Trueno Medios SL · CIF B00000000 · <a href="mailto:ayuda@brisaytrueno.example">ayuda@brisaytrueno.example</a> · 910 60 21 77 (L-V 10-14) · <a href="/aviso-legal">Aviso legal</a></footer></body></html>"""


def price(e):
    return f"{cost(e)} €/h" if cost(e) else "consultar"


def cardbox(e):
    return f"""<li class="cd{" cd--top" if e[15] else ""}"><a class="cd__a" href="{url(e)}"><img class="cd__i" src="https://img.brisaytrueno.example/{e[0]}/p.jpg" alt=""><span class="cd__t">{head(e)}</span></a><span class="cd__p">{price(e)}</span><p class="cd__x">{e[22][:48]}…</p></li>
"""


def icon(name, label, value):
    return f'<li class="ic" title="{label}"><svg aria-label="{label}" role="img"><use href="/static/sp.svg#{name}"></use></svg><b>{value}</b></li>' if value else ""


def detail(e):
    num, slug, name, section, town, zone, slogan, age, cm, kg, land, tongues, hours, (inn, out), ok, top, day, pics, on, prices, tel, app, prose, _ = e
    yes = {True: "sí", False: "no", None: ""}
    icons = icon("cake", "Edad", age and f"{age} años") + icon("ruler", "Altura", cm and f"{cm / 100:.2f} m".replace(".", ",")) + icon("scale", "Peso", kg and f"{kg} kg") + icon("flag", "Origen", LAND.get(land)) + icon("chat", "Idiomas", " · ".join(TONGUE[t] for t in tongues))
    icons += icon("clock", "Horario", hours) + icon("home", "Recibe", yes[inn]) + icon("car", "Salidas", yes[out]) + icon("pin", "Zona", f"{zone}, {TOWN[town][0]}")
    shots = "".join(f'<button class="gl__b"><img src="https://img.brisaytrueno.example/{num}/{n}.jpg" alt="Foto {n} de {name}"></button>' for n in range(1, pics + 1))
    chips = "".join(f'<span class="ch">{WORD[o]}</span>' for o in on)
    money = "".join(f'<div class="pr"><span>{TIME[m]}{ {"incall": " (en mi casa)", "outcall": " (salida)", None: ""}[w]}</span><strong>{x}</strong></div>' for m, x, w in prices)
    call = (f'<a class="bt1" href="tel:+34{tel}">Llamar</a>' if tel else "") + (f'<a class="bt2" href="https://wa.me/34{tel}?text=Hola%2C%20te%20he%20visto%20en%20Brisa%20y%20Trueno">WhatsApp</a>' if app else "")
    i = E.index(e)
    return shell(head(e), f"""<nav class="br"><a href="/{section}">{section.capitalize()}</a> / <a href="/{section}/{town}">{TOWN[town][0]}</a></nav><h1 class="h1">{head(e)}</h1><p class="mk">{'<span class="mk__v">✔ Verificado por vídeo</span>' if ok else '<span class="mk__n">Sin verificar</span>'}{' <span class="mk__t">TOP</span>' if top else ''} <span class="mk__d">Publicado el {day}</span></p>
<div class="gl">{shots}</div><ul class="ics">{icons}</ul><p class="tx">{prose}</p><div class="chs">{chips}</div>{f'<div class="prs"><h3>Tarifas (€)</h3>{money}</div>' if money else ''}<div class="ctas">{call}</div><a class="rp" href="/denunciar?id={num}">Denunciar</a>
<section class="sm"><h3>También te puede interesar</h3><ul>{cardbox(E[i - 1])}{cardbox(E[i - 2])}</ul></section>""")


def truth(e):
    num, slug, name, section, town, zone, slogan, age, cm, kg, land, tongues, hours, (inn, out), ok, top, day, pics, on, prices, tel, app, prose, more = e
    more = deepcopy(more)
    cells = [(m, x, w) for m, x, w in prices] + [(m, x, None) for m, x in more.pop("extra", [])]
    longest = max((m for m, _, _ in cells), default=0)
    full = f"+34{tel}" if tel else None
    row = deepcopy(AD)
    row.update(url=url(e), alias=name, aliases_stated=[name], age=age, ages_stated=[age] if age else [], text_language="es", audience="trans" if section == "trans" else "man", provider_kind="unknown", city=TOWN[town][1], country="ES", nationality=land, languages_spoken=list(tongues),
               services=list(on), incall=inn, outcall=out, hours=hours.replace(" a ", "-") if hours else None, weight_kg=kg, height_cm=cm, max_duration_h=(longest // 60 if longest % 60 == 0 else longest / 60) or None, verified=ok, paid_placement=top, n_images=pics,
               posted_at="-".join(reversed(day.split("/"))), phones=[full] if full else [], handles=([wa(full)] if app else []), prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": w} for m, x, w in cells])
    row["handles"] += more.pop("handles", [])
    row.update(more)
    return row


def listing(section, title, rows):
    body = f'<ul class="cds">{"".join(map(cardbox, rows))}</ul>' if rows else '<p class="nd">No hay anuncios que coincidan con tu búsqueda. Prueba con otra ciudad o quita algún filtro.</p>'
    return shell(title, f'<h1 class="h1">{title}</h1><div class="or">Ordenar: <a href="/{section}?orden=precio">precio</a> <a href="/{section}?orden=fecha">fecha</a></div>{body}', facets(section))


def w(path, markup, kind, rows=(), canonical=None):
    return WrittenPage(ROOT + path, markup, kind, "es", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static"):
    return w(path, shell(title, f'<h1 class="h1">{title}</h1>{body}'), kind)


TRANS, MEN = [e for e in E if e[3] == "trans"], [e for e in E if e[3] == "chicos"]
PAGES = [
    w("/trans", listing("trans", "Trans en España", TRANS), "listing", TRANS),
    w("/chicos", listing("chicos", "Chicos en España", MEN), "listing", MEN),
    w("/trans/madrid", listing("trans", "Trans en Madrid", [e for e in TRANS if e[4] == "madrid"]), "listing", [e for e in TRANS if e[4] == "madrid"]),
    w("/trans?idioma=en", listing("trans", "Trans en España", [e for e in TRANS if "en" in e[11]]), "listing", [e for e in TRANS if "en" in e[11]], f"{ROOT}/trans"),
    w("/trans?orden=fecha", listing("trans", "Trans en España", TRANS), "listing", TRANS, f"{ROOT}/trans"),
    w("/chicos/ceuta", listing("chicos", "Chicos en Ceuta", []), "listing"),
]
PAGES += [WrittenPage(url(e), detail(e), "ad", "es", text_language=e[23].get("text_language"), ads=(url(e),)) for e in E]
PAGES += [
    w(f"/{E[7][3]}/{E[7][4]}/{E[7][1]}-{E[7][0]}?utm_source=boletin", detail(E[7]), "ad", [E[7]], url(E[7])),
    plain("/", "Trans y chicos, sin intermediarios", "<p>Más de diez años poniendo en contacto a personas adultas. Elige sección: <a href='/trans'>Trans</a> o <a href='/chicos'>Chicos</a>.</p>"),
    plain("/publicar", "Publica tu anuncio", "<table><tr><td>Anuncio básico</td><td>gratis</td></tr><tr><td>TOP 7 días</td><td>15 €</td></tr><tr><td>TOP 30 días</td><td>45 €</td></tr></table><p>La verificación por vídeo dura cinco minutos y es gratuita. Agencias: 120 € al mes.</p>"),
    plain("/entrar", "Entrar", "<form><input type='email' placeholder='Correo'><input type='password' placeholder='Contraseña'><button>Entrar</button></form>"),
    plain("/aviso-legal", "Aviso legal", "<p>Brisa y Trueno Medios SL, calle Alcalá, Madrid. El portal es un tablón y no interviene en los acuerdos. Si sospechas de explotación, llama al 900 10 50 90.</p>"),
    plain("/revista/guia-orgullo", "Guía para el Orgullo", "<p>Del 28 de junio al 6 de julio, Madrid se llena. Una habitación doble cuesta unos 180 € la noche, así que reserva ya. Valeria y Noa nos cuentan sus rincones preferidos de Chueca.</p>"),
    plain("/trans/vigo/paola-areal-4870", "Anuncio no disponible", "<p>Este anuncio ha caducado o su titular lo ha retirado.</p>", "error"),
]

SITE = WrittenSite("brisaytrueno.example", "ES", tuple(PAGES), tuple(truth(e) for e in E), note=__doc__)
