"""A Spanish forum on phpBB: topics where people present themselves or talk, and a bolted-on section of ads on own pages.

Hard: the topics look like ads (name, price, telephone in the first post) but are threads of posts with answers, signatures
and other people's numbers; the ad section is an extension with the same skin (`<dl class="details">`, `postbody`, `postprofile`)
whose pages are ads; the advertiser's forum account stands beside the name of the person; numbers are spaced out, in words or
with letters; the moderators' mark is a 'contrastada' row; session ids, `start=` and `view=print` variants; prices in euro or 'rosas'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "foro-tertulia.example"
BASE = f"https://{HOST}/"

SVC = {
    "masaje": "massage",
    "besos": "kissing",
    "cena": "dinner_date",
    "viajes": "travel",
    "parejas": "couples",
    "noche entera": "overnight",
    "tantra": "tantra",
    "baño juntos": "bath",
    "acompañamiento a eventos": "escort",
    "trato de novios": "gfe",
    "juegos de rol": "role_play",
    "fetichismo": "fetish",
    "baile": "dancing",
}
LANG = {
    "español": "es",
    "inglés": "en",
    "francés": "fr",
    "rumano": "ro",
    "italiano": "it",
    "catalán": "ca",
    "portugués": "pt",
}
NATION = {
    "española": "ES",
    "español": "ES",
    "colombiana": "CO",
    "rumana": "RO",
    "venezolana": "VE",
    "brasileña": "BR",
}
DUR = {"media hora": 30, "1 hora": 60, "hora y media": 90, "2 horas": 120, "cena (4 h)": 240, "noche": 720}

ADS = [
    dict(
        a=311,
        user="lola_madrid",
        name="Lola",
        age=35,
        town="Madrid",
        zone="Chamberí",
        nation="española",
        cm=166,
        kg=60,
        langs=["español", "francés"],
        who="particular",
        yes=["masaje", "besos", "cena"],
        own="sí",
        out="sí, hoteles",
        prices=[("media hora", 70), ("1 hora", 120), ("cena (4 h)", 350)],
        unit="€",
        hours=("de 11 a 21 h", "11:00-21:00"),
        ok=True,
        pics=3,
        when=("hoy, 09:41", "2025-06-11"),
        shown="616 38 85 89",
        phones=["+34616388589"],
        text="Hola a todos, soy Lola, la misma del foro de siempre. Recibo en piso propio, sola, sin portero cotilla. Soy de hablar mucho, avisados estáis. Por favor, nada de llamadas a las tres de la mañana.",
    ),
    dict(
        a=298,
        user="valen.bcn",
        name="Valentina",
        age=28,
        town="Barcelona",
        zone="Eixample",
        nation="colombiana",
        cm=163,
        kg=55,
        langs=["español", "inglés"],
        who="particular",
        yes=["masaje", "trato de novios", "baño juntos"],
        own="sí",
        out="no",
        prices=[("media hora", 80), ("1 hora", 140)],
        unit="rosas",
        hours=("24 horas", "24/7"),
        ok=False,
        pics=4,
        when=("ayer, 23:10", "2025-06-10"),
        shown="seis once 32 25 95",
        phones=["+34611322595"],
        wa=True,
        ethnic="latin",
        text="Latina cariñosa y sin relojes. Edificio discreto, entrada por la calle de atrás. Solo contesto a quien se presenta con su nombre y me dice cuándo quiere venir.",
    ),
    dict(
        a=287,
        user="casa_jazmin",
        name="Andreea",
        age=24,
        town="Valencia",
        zone="Ruzafa",
        nation="rumana",
        cm=171,
        kg=54,
        langs=["español", "rumano", "italiano"],
        who="agencia",
        yes=["masaje", "parejas"],
        own="sí",
        out="sí",
        prices=[("1 hora", 100), ("2 horas", 190), ("noche", 700)],
        unit="€",
        hours=("de 12 a 4 h", "12:00-04:00"),
        ok=True,
        pics=2,
        when=("08 Jun 2025, 12:30", "2025-06-08"),
        shown="7-2-2 13 08 06",
        phones=["+34722130806"],
        text="Andreea está con nosotros desde mayo. Es alta, delgada y muy puntual. Para salidas pedimos dos horas como mínimo. La reserva la lleva nuestra recepción en el número del anuncio.",
    ),
    dict(
        a=275,
        user="nuria.tantra",
        name="Núria",
        age=46,
        town="Barcelona",
        zone="Gràcia",
        nation="española",
        cm=168,
        kg=None,
        langs=["español", "catalán"],
        who="particular",
        yes=["tantra", "masaje"],
        no=["besos", "parejas"],
        own="sí",
        out="no",
        prices=[("hora y media", 130)],
        unit="€",
        hours=("de lunes a jueves, 10-19 h", "10:00-19:00"),
        ok=True,
        pics=1,
        when=("03 Jun 2025, 18:22", "2025-06-03"),
        shown=None,
        phones=[],
        email=("nuria arroba calma punto example", "nuria@calma.example"),
        text="Sesiones de tantra en una sala de verdad, con suelo de madera y sin prisa. Escribidme por correo, que el teléfono lo tengo apagado mientras trabajo.",
    ),
    dict(
        a=266,
        user="marc_acompana",
        name="Marc",
        age=39,
        town="Málaga",
        zone="",
        nation="español",
        cm=181,
        kg=78,
        langs=["español", "inglés"],
        who="particular",
        yes=["cena", "acompañamiento a eventos", "viajes"],
        man=True,
        own="no",
        out="sí",
        prices=[("cena (4 h)", 200)],
        unit="€",
        hours=None,
        ok=False,
        pics=2,
        when=("27 May 2025, 10:05", "2025-05-27"),
        shown="6II 14 15 65",
        phones=["+34611141565"],
        text="Caballero para señoras. Bodas, comuniones, cenas de empresa, una escapada a Lisboa. Conduzco, bailo lo justo y no ronco.",
    ),
    dict(
        a=305,
        user="gemelas_no",
        name="Carla y Noa",
        age=26,
        town="Zaragoza",
        zone="Delicias",
        nation=None,
        cm=None,
        kg=None,
        langs=["español"],
        who="particular",
        yes=["masaje", "parejas", "baile"],
        no=["fetichismo"],
        own="sí",
        out="sí",
        prices=[("1 hora", 220), ("2 horas", 400)],
        unit="€",
        hours=("de 17 a 1 h", "17:00-01:00"),
        ok=False,
        pics=3,
        when=("09 Jun 2025, 20:15", "2025-06-09"),
        shown="622.07.03.76",
        phones=["+34622070376"],
        names=["Carla", "Noa"],
        ages=[26, 27],
        extra=["duo"],
        text="No somos gemelas aunque lo parezcamos: Carla tiene 26 y Noa 27. Dúo siempre, por separado nunca. Piso con terraza, os invitamos a un refresco.",
    ),
    dict(
        a=252,
        user="samantha.ts",
        name="Samantha",
        age=33,
        town="Bilbao",
        zone="Indautxu",
        nation="venezolana",
        cm=177,
        kg=69,
        langs=["español", "inglés"],
        who="particular",
        yes=["juegos de rol", "masaje", "fetichismo"],
        trans=True,
        own="sí",
        out="sí",
        prices=[("media hora", 60), ("1 hora", 100), ("noche", 600)],
        unit="rosas",
        hours=("de 10 a 24 h", "10:00-24:00"),
        ok=True,
        pics=5,
        when=("20 May 2025, 11:48", "2025-05-20"),
        shown="+34 611 46 57 71",
        phones=["+34611465771"],
        wa=True,
        tour=[("Bilbao", "2025-05-20", "2025-06-20"), ("Granada", "2025-06-21", "2025-07-05")],
        text="Chica trans, alta y con guasa caribeña. Estoy en Bilbao hasta el veinte y luego me bajo al calor (fechas abajo). Educación por ambas partes y todo irá bien.",
    ),
    dict(
        a=244,
        user="isa-alicante",
        name="Isa",
        age=51,
        town="Alicante",
        zone="Playa de San Juan",
        nation="española",
        cm=160,
        kg=73,
        langs=["español"],
        who="particular",
        yes=["masaje"],
        own="sí",
        out="no",
        prices=[("1 hora", 60)],
        unit="€",
        hours=("de 9 a 14 h", "09:00-14:00"),
        ok=False,
        pics=0,
        when=("12 May 2025, 08:20", "2025-05-12"),
        shown="722 80 27 O3",
        phones=["+34722802703"],
        text="Madurita rellenita y alegre, 51 añazos muy bien llevados. Sin foto porque mis hijos saben buscar en internet. Solo mañanas, y los lunes cierro por mercado.",
    ),
]


def url(a):
    return f"{BASE}anuncios/ver.php?a={a['a']}"


def shell(title, body, crumbs=""):
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="es-es">
<head><meta charset="utf-8" /><title>{title} - Foro Tertulia</title><link href="/styles/prosilver/theme/stylesheet.css?assets_version=212" rel="stylesheet"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a>
<div id="page-header"><div class="headerbar" role="banner"><div class="inner"><div id="site-description"><h1>Foro Tertulia</h1><p>Charla, opiniones y anuncios para mayores de edad</p></div></div></div>
<div class="navbar"><ul id="nav-main" class="nav-main linklist"><li><a href="/index.php">Índice general</a></li><li><a href="/anuncios/">Anuncios</a></li><li><a href="/app.php/help/faq">FAQ</a></li>
<li class="rightside"><a href="/ucp.php?mode=login">Identificarse</a></li></ul><ul id="nav-breadcrumbs">{crumbs}</ul></div></div>
<div id="page-body" class="page-body" role="main">{body}</div>
<div id="page-footer" class="page-footer"><p>Desarrollado por phpBB&reg; Forum Software &copy; phpBB Limited | Publicidad: 910 487 731, publi@foro-tertulia.example</p></div></div></body></html>"""


def row(a):
    img = f'<img src="/download/file.php?id={a["a"]}1&amp;t=1" alt="">' if a["pics"] else "(sin foto)"
    return (
        f'<li class="row bg1"><dl class="row-item"><dt><div class="list-inner">{img} <a href="./ver.php?a={a["a"]}" class="topictitle">{a["name"]}, {a["age"]} - {a["town"]}</a><br>por '
        f'<a href="/memberlist.php?u={a["user"]}" class="username">{a["user"]}</a></div></dt><dd class="lastpost"><span>{a["when"][0]}</span></dd></dl></li>'
    )


def listing(title, ads, pages=""):
    return shell(
        title,
        f'<h2 class="forum-title">{title}</h2><div class="action-bar"><a href="./publicar.php" class="button">Publicar anuncio</a> {pages}</div><div class="forumbg"><ul class="topiclist topics">'
        f"{''.join(row(a) for a in ads)}</ul></div>",
        '<li><a href="/index.php">Índice</a> › Anuncios</li>',
    )


def detail(a):
    he = a.get("man")
    fields = [
        ("Edad", " y ".join(map(str, a.get("ages", [a["age"]]))) + " años"),
        ("Ciudad", a["town"] + (f" ({a['zone']})" if a["zone"] else "")),
    ]
    fields += [("Nacionalidad", a["nation"])] if a["nation"] else []
    fields += [("Altura", f"{a['cm']} cm")] if a["cm"] else []
    fields += [("Peso", f"{a['kg']} kilos")] if a["kg"] else []
    fields += [
        ("Idiomas", ", ".join(a["langs"])),
        ("Anunciante", a["who"]),
        ("Recibe", a["own"]),
        ("Se desplaza", a["out"]),
    ]
    fields += [("Horario", a["hours"][0])] if a["hours"] else []
    fields += [("Contrastad" + ("o" if he else "a"), "sí, por el equipo" if a["ok"] else "todavía no")]
    dl = "".join(f"<dt>{k}:</dt><dd>{v}</dd>" for k, v in fields)
    prices = "<br />".join(f"{k}: {v} {a['unit']}" for k, v in a["prices"])
    no = f"<br /><strong>NO:</strong> {', '.join('no ' + s for s in a['no'])}" if a.get("no") else ""
    tour = "<br />".join(
        f"{c}: del {x[8:]}/{x[5:7]}/{x[:4]} al {y[8:]}/{y[5:7]}/{y[:4]}" for c, x, y in a.get("tour", [])
    )
    pics = "".join(
        f'<dl class="file"><dt class="attach-image"><img src="/download/file.php?id={a["a"]}{n}" class="postimage" alt="" /></dt></dl>'
        for n in range(1, a["pics"] + 1)
    )
    contact = (
        f"<strong>Tel.:</strong> {a['shown']}{' (también WhatsApp)' if a.get('wa') else ''}"
        if a["shown"]
        else f"<strong>Correo:</strong> {a['email'][0]}"
    )
    others = "".join(
        f'<li><a href="./ver.php?a={x["a"]}">{x["name"]} ({x["town"]})</a></li>'
        for x in [y for y in ADS if y is not a][a["a"] % 5 :][:2]
    )
    return shell(
        f"{a['name']} en {a['town']}",
        f"""<h2 class="topic-title">{a["name"]} en {a["town"]}</h2><div class="post has-profile bg2"><div class="inner">
<dl class="postprofile"><dt><img class="avatar" src="/images/avatars/no_avatar.gif" alt="Avatar de Usuario"><a href="/memberlist.php?u={a["user"]}" class="username">{a["user"]}</a></dt><dd>Anunciante</dd></dl>
<div class="postbody"><p class="author">Publicado: {a["when"][0]}</p><dl class="left-box details">{dl}</dl><div class="content">{a["text"]}<br /><br /><strong>Ofrezco:</strong> {", ".join(a["yes"])}{no}<br /><br />{prices}
{"<br /><br />" + tour if tour else ""}<br /><br />{contact}</div>{pics}</div></div></div><div class="panel"><h3>Otros anuncios</h3><ul>{others}</ul></div>""",
        '<li><a href="/index.php">Índice</a> › <a href="/anuncios/">Anuncios</a></li>',
    )


def truth(a):
    t = deepcopy(AD)
    rosas = a["unit"] == "rosas"
    longest = max(DUR[k] for k, _ in a["prices"])
    handles = [{"kind": "whatsapp", "value": p} for p in a["phones"]] if a.get("wa") else []
    handles += [{"kind": "email", "value": a["email"][1]}] if a.get("email") else []
    t.update(
        url=url(a),
        alias=a.get("names", [a["name"]])[0],
        aliases_stated=a.get("names", [a["name"]]),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language="es",
        audience="man" if a.get("man") else "trans" if a.get("trans") else "woman",
        provider_kind={"particular": "independent", "agencia": "agency"}[a["who"]],
        city=a["town"],
        country="ES",
        nationality=NATION.get(a["nation"]),
        ethnicity=a.get("ethnic"),
        languages_spoken=[LANG[x] for x in a["langs"]],
        services=sorted(
            {SVC[s] for s in a["yes"]}
            | set(a.get("extra", []))
            | ({"overnight"} if longest == 720 else set())
        ),
        incall=a["own"].startswith("sí"),
        outcall=a["out"].startswith("sí"),
        hours=a["hours"] and a["hours"][1],
        weight_kg=a["kg"],
        height_cm=a["cm"],
        max_duration_h=longest / 60,
        tour=[{"city": c, "from": x, "to": y} for c, x, y in a.get("tour", [])],
        verified=a["ok"],
        n_images=a["pics"],
        posted_at=a["when"][1],
        phones=a["phones"],
        handles=handles,
        prices=[
            {
                "amount": v,
                "currency": None if rosas else "EUR",
                "code_currency": "roses" if rosas else None,
                "duration_min": DUR[k],
                "place": None,
            }
            for k, v in a["prices"]
        ],
    )
    return t


def thread(title, posts, forum):
    body = "".join(
        f'<div id="p{n}" class="post has-profile bg{n % 2 + 1}"><div class="inner"><dl class="postprofile"><dt><a class="username">{who}</a></dt><dd><strong>Mensajes:</strong> {7 + n * 13}</dd></dl>'
        f'<div class="postbody"><h3><a href="#p{n}">{"Re: " if n > 1 else ""}{title}</a></h3><p class="author">por <strong>{who}</strong> » {when}</p><div class="content">{text}</div>'
        f"{f'<div class=signature>{sig}</div>' if sig else ''}</div></div></div>"
        for n, (who, when, text, sig) in enumerate(posts, 1)
    )
    return shell(
        title,
        f'<h2 class="topic-title">{title}</h2><div class="action-bar"><span>{len(posts)} mensajes • Página <strong>1</strong> de <strong>1</strong></span></div>{body}'
        '<form id="quickreply"><textarea></textarea><input type="submit" value="Enviar"></form>',
        f'<li><a href="/index.php">Índice</a> › {forum}</li>',
    )


THREADS = [
    (
        3,
        881,
        "Me presento: Estrella, masajista en Murcia",
        "Presentaciones",
        [
            (
                "estrella_mur",
                "02 Jun 2025, 17:02",
                "Buenas tardes, soy Estrella, tengo 38 años y doy masajes en Murcia, por la zona del Carmen. Una hora 60 euros. Me encontráis en el 722 02 04 33 por las tardes.",
                "",
            ),
            (
                "pepe_lui",
                "02 Jun 2025, 19:30",
                "Bienvenida Estrella. ¿Hay sitio para aparcar?",
                "El que no corre, vuela",
            ),
            (
                "estrella_mur",
                "03 Jun 2025, 09:15",
                "En la calle de atrás casi siempre, y si no hay un parking a dos minutos.",
                "",
            ),
        ],
    ),
    (
        3,
        874,
        "Noelia vuelve a Gijón en julio",
        "Presentaciones",
        [
            (
                "noelia.norte",
                "30 May 2025, 12:44",
                "Chicos, del 4 al 18 de julio estaré otra vez en Gijón. 29 años, las mismas tarifas que el año pasado: 100 la hora. Reservas por privado o en el 654 69 48 08.",
                "Noelia, sin prisas",
            ),
            (
                "asturcon",
                "30 May 2025, 22:01",
                "Qué buena noticia. El año pasado quedé encantado, muy maja.",
                "",
            ),
            ("tio_paco", "31 May 2025, 08:07", "¿Y en agosto no?", ""),
        ],
    ),
    (
        5,
        860,
        "Opiniones sobre Lola de Chamberí",
        "Opiniones",
        [
            (
                "viajante71",
                "18 May 2025, 23:50",
                "Estuve el jueves. Trato de diez, el piso limpísimo, cumple lo que dice. Repetiré. Le daría un 9 porque me tocó esperar en el portal.",
                "",
            ),
            (
                "manolo_g",
                "19 May 2025, 10:12",
                "Coincido. Y no te mete prisa, que es lo importante.",
                "Mi número no lo doy",
            ),
            (
                "lola_madrid",
                "19 May 2025, 13:33",
                "¡Gracias, guapos! Lo del portal fue culpa del ascensor.",
                "",
            ),
        ],
    ),
    (
        8,
        845,
        "¿Cómo evitáis los timos con bizum?",
        "Charla",
        [
            (
                "novato_2025",
                "05 May 2025, 16:20",
                "Me pidieron 50 euros de señal y luego desapareció. ¿Os ha pasado?",
                "",
            ),
            (
                "moderador",
                "05 May 2025, 16:41",
                "Nunca paguéis por adelantado. Reportad el anuncio con el botón y lo miramos.",
                "Normas del foro: leedlas",
            ),
            ("asturcon", "06 May 2025, 07:55", "Regla de oro: si no coge el teléfono, no existe.", ""),
        ],
    ),
]


def turl(f, t):
    return f"{BASE}viewtopic.php?f={f}&t={t}"


def u(ads):
    return tuple(url(a) for a in ads)


A, B = ADS[:5], ADS[5:]
LIST = BASE + "anuncios/"
PAGER = (
    '<div class="pagination">Página <strong>1</strong> de <strong>2</strong> <a href="./?start=5">2</a></div>'
)
PAGES = [
    WrittenPage(
        BASE + "index.php",
        shell(
            "Índice general",
            '<div class="forabg"><ul class="topiclist forums"><li class="row"><a href="/viewforum.php?f=3" class="forumtitle">Presentaciones</a><br>Para decir hola</li>'
            '<li class="row"><a href="/viewforum.php?f=5" class="forumtitle">Opiniones</a></li><li class="row"><a href="/viewforum.php?f=8" class="forumtitle">Charla</a></li></ul></div><p>En total hay '
            "23 usuarios conectados.</p>",
        ),
        "static",
        "es",
    ),
    WrittenPage(LIST, listing("Anuncios", A, PAGER), "listing", "es", ads=u(A)),
    WrittenPage(LIST + "?start=5", listing("Anuncios", B), "listing", "es", ads=u(B)),
    WrittenPage(
        LIST + "?sid=5be1d00c8f3e2a7d66aa",
        listing("Anuncios", A, PAGER),
        "listing",
        "es",
        ads=u(A),
        canonical=LIST,
    ),
    *[WrittenPage(url(a), detail(a), "ad", "es", ads=(url(a),)) for a in ADS],
    *[
        WrittenPage(turl(f, t), thread(title, posts, forum), "thread", "es")
        for f, t, title, forum, posts in THREADS
    ],
    WrittenPage(
        turl(3, 881) + "&sid=0c77ab19f4e2d1b3aa01",
        thread(THREADS[0][2], THREADS[0][4], THREADS[0][3]),
        "thread",
        "es",
        canonical=turl(3, 881),
    ),
    WrittenPage(
        url(ADS[0]) + "&view=print", detail(ADS[0]), "ad", "es", ads=(url(ADS[0]),), canonical=url(ADS[0])
    ),
    WrittenPage(
        BASE + "ucp.php?mode=login",
        shell(
            "Identificarse",
            '<form method="post" id="login"><h2 class="login-title">Identificarse</h2><label>Nombre de Usuario: <input name="username"></label><label>Contraseña: '
            '<input type="password" name="password"></label><input type="submit" value="Identificarse"></form>',
        ),
        "static",
        "es",
    ),
    WrittenPage(
        BASE + "anuncios/publicar.php",
        shell(
            "Publicar anuncio",
            "<h2>Publicar anuncio</h2><p>Los anuncios cuestan 10 € al mes por transferencia. Para aparecer como «contrastada» hay que mandar un vídeo corto al equipo. "
            "Los presentes en el foro con más de cien mensajes no pagan.</p>",
        ),
        "static",
        "es",
    ),
    WrittenPage(
        BASE + "viewtopic.php?f=3&t=12",
        shell(
            "Información",
            '<div class="panel" id="message"><div class="inner"><h2 class="message-title">Información</h2><p>El tema solicitado no existe.</p></div></div>',
        ),
        "error",
        "es",
    ),
    WrittenPage(
        BASE + "anuncios/ver.php?a=190",
        shell(
            "Anuncio retirado",
            '<div class="panel" id="message"><p>Este anuncio fue retirado por su autora.</p><p><a href="./">Volver a los anuncios</a></p></div>',
        ),
        "error",
        "es",
    ),
]

SITE = WrittenSite(HOST, "ES", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__.split("\n\n")[1])
