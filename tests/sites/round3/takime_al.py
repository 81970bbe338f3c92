"""An Albanian directory on WordPress: a custom post type, a row of Font Awesome icons without words, and custom fields.

Hard: age, height, weight, town, hours stand in `<ul class="meta">` with an icon class as the only label; prices, places and
refusals are raw custom fields printed by `the_meta()` with keys such as `cmimi_1_ore`, `pritje`, `nuk_ofroj`; one price is
in euro, the next in lek; numbers only behind icons (`tel:`, wa.me, viber://); related posts,
recent comments and a tag cloud with services that are nobody's; feeds of the theme author in the footer.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "takimepranvere.example"
BASE = f"https://{HOST}"

SVC = {
    "masazh": "massage",
    "darkë": "dinner_date",
    "shoqërim në evente": "escort",
    "udhëtime": "travel",
    "puthje": "kissing",
    "çifte": "couples",
    "natë e plotë": "overnight",
    "kërcim": "dancing",
    "tantra": "tantra",
    "vizitë në qytet": "city_guide",
    "përkëdhelje": "cuddling",
}
LANG = {
    "shqip": "sq",
    "anglisht": "en",
    "italisht": "it",
    "greqisht": "el",
    "gjermanisht": "de",
    "turqisht": "tr",
}
KEY = {30: "cmimi_30_min", 60: "cmimi_1_ore", 120: "cmimi_2_ore", 720: "cmimi_nate"}
MONTH = {5: "Maj", 6: "Qershor", 4: "Prill"}

ADS = [
    dict(
        n=1204,
        slug="era",
        name="Era",
        age=25,
        town="Tiranë",
        city="Tirana",
        cm=170,
        kg=56,
        langs=["shqip", "anglisht", "italisht"],
        hours=("11:00 – 23:00", "11:00-23:00"),
        yes=["masazh", "darkë", "puthje"],
        no=["çifte"],
        cur="EUR",
        prices={60: 100, 120: 180},
        inc="po",
        out="po",
        date="2025-06-09",
        pics=4,
        tel="+355697187917",
        wa=True,
        text="Përshëndetje! Jam Era, jetoj vetëm pranë Liqenit Artificial. Më pëlqejnë njerëzit e edukuar që dinë të bisedojnë. "
        "Para se të vini, më shkruani dy rreshta se kush jeni; kështu njihemi më lehtë.",
    ),
    dict(
        n=1187,
        slug="klea-durres",
        name="Klea",
        age=30,
        town="Durrës",
        city="Durrës",
        cm=165,
        kg=60,
        langs=["shqip", "italisht"],
        hours=None,
        yes=["masazh", "përkëdhelje"],
        no=[],
        cur="ALL",
        prices={30: 3000, 60: 5000},
        inc="po",
        out="jo",
        date="2025-06-02",
        pics=2,
        tel="+355676232501",
        text="Ju pres në apartamentin tim me pamje nga deti, dy hapa nga Vollga. Jam e qetë dhe e pastër, të njëjtën gjë kërkoj edhe nga ju. "
        "Mos pyesni për zbritje, ju lutem.",
    ),
    dict(
        n=1216,
        slug="alesia-shoqeruese",
        name="Alesia",
        age=28,
        town="Tiranë",
        city="Tirana",
        cm=177,
        kg=None,
        langs=["shqip", "anglisht", "gjermanisht"],
        hours=None,
        yes=["darkë", "shoqërim në evente", "udhëtime"],
        no=["masazh"],
        cur="EUR",
        prices={120: 300, 720: 800},
        inc="jo",
        out="po",
        date="2025-06-10",
        pics=3,
        tel=None,
        handle=(
            "instagram",
            "alesia.te.mbremjes",
            "fa-instagram",
            "https://www.instagram.com/alesia.te.mbremjes/",
        ),
        text="Shoqëroj biznesmenë në darka, dasma apo konferenca. Kam punuar tri vjet si stjuardesë, ndaj aeroportet dhe valixhet nuk më trembin. "
        "Më gjeni në Instagram, numrin e jap më vonë.",
    ),
    dict(
        n=1165,
        slug="xhesi-dhe-ambra",
        name="Xhesi dhe Ambra",
        age=23,
        town="Vlorë",
        city="Vlorë",
        cm=None,
        kg=None,
        langs=["shqip", "italisht", "anglisht"],
        hours=("18:00 – 03:00", "18:00-03:00"),
        yes=["kërcim", "masazh", "çifte"],
        no=["puthje"],
        cur="EUR",
        prices={60: 180},
        inc="jo",
        out="po",
        date="2025-05-21",
        pics=5,
        names=["Xhesi", "Ambra"],
        ages=[23, 26],
        extra=["duo"],
        tel="+355693144908",
        text="Dy shoqe, një mbrëmje (duo). Xhesi është 23 vjeç, Ambra 26. Vijmë në hotel ose në jaht, gjithmonë bashkë. Muzikën e zgjidhni ju.",
    ),
    dict(
        n=1149,
        slug="mirela",
        name="Mirela",
        age=43,
        town="Shkodër",
        city="Shkodër",
        cm=162,
        kg=71,
        langs=["shqip"],
        hours=("09:00 – 15:00", "09:00-15:00"),
        yes=["masazh"],
        no=["natë e plotë", "puthje", "udhëtime"],
        cur="ALL",
        prices={60: 4000},
        inc="po",
        out="jo",
        date="2025-04-28",
        pics=0,
        tel="+355684568870",
        viber=True,
        text="Grua e pjekur, masazh me vaj dhe bisedë pa ngut. Vetëm paradite, pasdite kam familjen. Foto nuk vendos, qyteti është i vogël.",
    ),
    dict(
        n=1220,
        slug="sofia-italiane",
        name="Sofia",
        age=33,
        town="Tiranë",
        city="Tirana",
        cm=168,
        kg=58,
        langs=["italisht", "anglisht"],
        hours=("24/7", "24/7"),
        lang="it",
        yes=["masazh", "tantra", "darkë"],
        no=[],
        cur="EUR",
        prices={60: 150, 120: 250, 720: 900},
        inc="po",
        out="po",
        date="2025-06-11",
        pics=4,
        nation=("Italiane", "IT"),
        tel="+355690865749",
        wa=True,
        tour=[
            ("Tiranë", "Tirana", "2025-06-10", "2025-06-18"),
            ("Prishtinë", "Pristina", "2025-06-19", "2025-06-23"),
        ],
        text="Ciao, sono Sofia, italiana di Bari. Resto a Tirana ancora qualche giorno e poi vado in Kosovo. Amo il tantra fatto con calma, "
        "la buona cucina e gli uomini che sorridono. Scrivetemi in italiano o in inglese.",
    ),
    dict(
        n=1201,
        slug="dea-prishtine",
        name="Dea",
        age=27,
        town="Prishtinë",
        city="Pristina",
        country="XK",
        cm=174,
        kg=62,
        langs=["shqip", "gjermanisht"],
        hours=("14:00 – 24:00", "14:00-24:00"),
        yes=["masazh", "puthje", "vizitë në qytet"],
        no=["çifte"],
        cur="EUR",
        prices={60: 80, 120: 150},
        inc="po",
        out="po",
        date="2025-06-06",
        pics=2,
        tel="+38344217845",
        text="E rritur në Shtutgart, tash prapë në Prishtinë. Nëse je këtu për punë dhe nuk e njeh qytetin, ta tregoj unë, e pastaj shohim. Diskrecion nga të dyja anët.",
    ),
    dict(
        n=1133,
        slug="ardi-per-zonja",
        name="Ardi",
        age=35,
        town="Elbasan",
        city="Elbasan",
        cm=183,
        kg=85,
        langs=["shqip", "greqisht"],
        hours=None,
        man=True,
        yes=["masazh", "darkë"],
        no=[],
        cur="ALL",
        prices={60: 3500},
        inc="jo",
        out="po",
        date="2025-05-15",
        pics=1,
        tel="+355688530138",
        text="Djalë serioz, vetëm për zonja. Masazh në shtëpinë tuaj ose një darkë e këndshme. Punoj si fizioterapist, kështu që duart e dinë rrugën.",
    ),
    dict(
        n=1211,
        slug="bora-trans",
        name="Bora",
        age=29,
        town="Tiranë",
        city="Tirana",
        cm=179,
        kg=68,
        langs=["shqip", "turqisht", "anglisht"],
        hours=("20:00 – 04:00", "20:00-04:00"),
        trans=True,
        yes=["masazh", "kërcim"],
        no=["darkë"],
        cur="EUR",
        prices={30: 50, 60: 90},
        inc="po",
        out="jo",
        date="2025-06-08",
        pics=3,
        tel="+355675332890",
        wa=True,
        text="Vajzë trans, e gjatë dhe me humor. Pranoj vetëm natën dhe vetëm me lajmërim. Kush vjen për të tallur, le të mos vijë.",
    ),
]


def url(a):
    return f"{BASE}/modele/{a['slug']}/"


def shell(title, body, classes, head=""):
    return f"""<!DOCTYPE html>
<html lang="sq">
<head>
<meta charset="UTF-8" />
<title>{title} &#8211; Takime Pranvere</title>
<link rel='stylesheet' id='font-awesome-css' href='{BASE}/wp-content/themes/rosette/css/font-awesome.min.css?ver=4.7.0' media='all' />
<link rel="alternate" type="application/rss+xml" title="Takime Pranvere &raquo; Feed" href="{BASE}/feed/" />
<meta name="generator" content="WordPress 5.8.2" />{head}
</head>
<body class="{classes}">
<div id="page" class="hfeed site"><header id="masthead"><p class="site-title"><a href="{BASE}/">Takime Pranvere</a></p>
<ul id="menu-kryesore" class="menu"><li class="menu-item"><a href="{BASE}/modele/">Modelet</a></li><li class="menu-item"><a href="{BASE}/qyteti/tirane/">Tiranë</a></li>
<li class="menu-item"><a href="{BASE}/regjistrohu/">Publiko profil</a></li><li class="menu-item"><a href="{BASE}/blog/keshilla-udhetimi/">Blog</a></li></ul></header>
<div id="content">{body}</div>
<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search"><input type="search" placeholder="Kërko &hellip;"></form></section>
<section class="widget widget_tag_cloud"><h2>Etiketa</h2><a href="{BASE}/tag/masazh/" class="tag-link-4">masazh</a> <a href="{BASE}/tag/fetish/" class="tag-link-9">fetish</a> <a href="{BASE}/tag/tantra/" class="tag-link-11">tantra</a></section>
<section class="widget widget_recent_comments"><h2>Komentet e fundit</h2><ul><li>Genti te <a href="{url(ADS[0])}#comment-88">Era</a></li><li>anonim te <a href="{url(ADS[4])}#comment-85">Mirela</a></li></ul></section></aside>
<footer id="colophon">Për reklama: <i class="fa fa-phone"></i> 042 254 817 | info@takimepranvere.example | Tema: Rosette nga <a href="https://tema-wp.example">ThemeBazaar</a></footer></div>
</body></html>"""


def meta(a, short=False):
    icons = [("birthday-cake", "-".join(map(str, a.get("ages", [a["age"]])))), ("map-marker", a["town"])]
    if not short:
        icons += [
            ("arrows-v", a["cm"]),
            ("balance-scale", a["kg"]),
            ("clock-o", a["hours"] and a["hours"][0]),
            ("language", ", ".join(a["langs"])),
            ("flag", a.get("nation", (None,))[0]),
        ]
    return (
        '<ul class="meta">'
        + "".join(f'<li><i class="fa fa-{i}" aria-hidden="true"></i> {v}</li>' for i, v in icons if v)
        + "</ul>"
    )


def summary(a):
    thumb = (
        f'<a class="post-thumbnail" href="{url(a)}"><img width="300" height="400" src="{BASE}/wp-content/uploads/2025/{a["slug"]}-1-300x400.jpg" class="wp-post-image" alt="" /></a>'
        if a["pics"]
        else ""
    )
    return (
        f'<article id="post-{a["n"]}" class="post-{a["n"]} model type-model status-publish hentry">{thumb}<h2 class="entry-title"><a href="{url(a)}" rel="bookmark">{a["name"]}</a></h2>'
        f"{meta(a, True)}</article>"
    )


def archive(title, ads, nav=""):
    return shell(
        title,
        f'<main id="main"><h1 class="page-title">{title}</h1>{"".join(summary(a) for a in ads)}<nav class="navigation pagination">{nav}</nav></main>',
        "archive post-type-archive-model",
    )


def single(a):
    d = a["date"]
    shown = f"{int(d[8:])} {MONTH[int(d[5:7])]} {d[:4]}"
    fields = (
        [("ofroj", ", ".join(a["yes"]))]
        + ([("nuk_ofroj", ", ".join(a["no"]))] if a["no"] else [])
        + [("pritje", a["inc"]), ("levizje", a["out"])]
    )
    fields += [
        (KEY[m], f"{v} €" if a["cur"] == "EUR" else f"{v:,} lekë".replace(",", " "))
        for m, v in a["prices"].items()
    ]
    fields += [
        (f"tur_{i}", f"{t}, {int(x[8:])}.{x[5:7]} deri {int(y[8:])}.{y[5:7]}.{y[:4]}")
        for i, (t, _, x, y) in enumerate(a.get("tour", []), 1)
    ]
    custom = (
        "<ul class='post-meta'>"
        + "".join(f"<li><span class='post-meta-key'>{k}:</span> {v}</li>" for k, v in fields)
        + "</ul>"
    )
    buttons = f'<a class="btn" href="tel:{a["tel"]}"><i class="fa fa-phone"></i></a>' if a["tel"] else ""
    buttons += (
        f'<a class="btn" href="https://wa.me/{a["tel"][1:]}"><i class="fa fa-whatsapp"></i></a>'
        if a.get("wa")
        else ""
    )
    buttons += (
        f'<a class="btn" href="viber://chat?number=%2B{a["tel"][1:]}"><i class="fa fa-volume-control-phone"></i> Viber</a>'
        if a.get("viber")
        else ""
    )
    buttons += (
        f'<a class="btn" href="{a["handle"][3]}" rel="nofollow"><i class="fa {a["handle"][2]}"></i></a>'
        if a.get("handle")
        else ""
    )
    gallery = "".join(
        f"<figure class='gallery-item'><a href='{BASE}/wp-content/uploads/2025/{a['slug']}-{n}.jpg'><img src='{BASE}/wp-content/uploads/2025/{a['slug']}-{n}-150x150.jpg' class='attachment-thumbnail' alt='' /></a></figure>"
        for n in range(1, a["pics"] + 1)
    )
    related = (
        "".join(
            f'<li><a href="{url(x)}">{x["name"]}, {x["town"]}</a></li>'
            for x in ADS
            if x is not a and x["city"] == a["city"]
        )
        or f'<li><a href="{url(ADS[2])}">Alesia, Tiranë</a></li>'
    )
    comments = (
        '<ol class="comment-list"><li id="comment-88" class="comment"><b class="fn">Genti</b> <time>10 Qershor 2025</time><p>Person korrekt, faleminderit për mbrëmjen.</p></li></ol>'
        if a["slug"] == "era"
        else ""
    )
    kind = " tag-trans" if a.get("trans") else " tag-meshkuj" if a.get("man") else ""
    head = f'\n<link rel="canonical" href="{url(a)}" />\n<meta property="og:type" content="article" /><meta property="og:title" content="{a["name"]} &#8211; Takime Pranvere" />'
    return shell(
        a["name"],
        f"""<main id="main"><article id="post-{a["n"]}" class="post-{a["n"]} model type-model{kind}"><header class="entry-header"><h1 class="entry-title">{a["name"]}</h1>
<span class="posted-on"><time class="entry-date published" datetime="{d}T18:22:01+02:00">{shown}</time></span></header>{meta(a)}
<div class="entry-content"><p>{a["text"]}</p><div class='gallery gallery-columns-4'>{gallery}</div>{custom}<p class="buttons">{buttons}</p></div></article>
<div class="yarpp-related"><h3>Të ngjashme</h3><ul>{related}</ul></div><div id="comments">{comments}</div></main>""",
        "model-template-default single single-model",
        head,
    )


def truth(a):
    t = deepcopy(AD)
    handles = [
        {"kind": k, "value": a["tel"]}
        for k, on in (("whatsapp", a.get("wa")), ("viber", a.get("viber")))
        if on
    ]
    handles += [{"kind": a["handle"][0], "value": a["handle"][1]}] if a.get("handle") else []
    t.update(
        url=url(a),
        alias=a.get("names", [a["name"]])[0],
        aliases_stated=a.get("names", [a["name"]]),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a.get("lang", "sq"),
        audience="man" if a.get("man") else "trans" if a.get("trans") else "woman",
        city=a["city"],
        country=a.get("country", "AL"),
        nationality=a.get("nation", (0, None))[1],
        languages_spoken=[LANG[x] for x in a["langs"]],
        services=sorted(
            {SVC[s] for s in a["yes"]}
            | set(a.get("extra", []))
            | ({"overnight"} if 720 in a["prices"] else set())
        ),
        incall=a["inc"] == "po",
        outcall=a["out"] == "po",
        hours=a["hours"] and a["hours"][1],
        weight_kg=a["kg"],
        height_cm=a["cm"],
        max_duration_h=max(a["prices"]) / 60,
        tour=[{"city": c, "from": x, "to": y} for _, c, x, y in a.get("tour", [])],
        n_images=a["pics"],
        posted_at=a["date"],
        phones=[a["tel"]] if a["tel"] else [],
        handles=handles,
        prices=[
            {"amount": v, "currency": a["cur"], "code_currency": None, "duration_min": m, "place": None}
            for m, v in a["prices"].items()
        ],
    )
    return t


def u(ads):
    return tuple(url(a) for a in ads)


A, B, TR = ADS[:5], ADS[5:], [a for a in ADS if a["city"] == "Tirana"]
NAV = f"<span class='page-numbers current'>1</span><a class='page-numbers' href='{BASE}/modele/page/2/'>2</a>"
PAGES = [
    WrittenPage(BASE + "/modele/", archive("Modelet", A, NAV), "listing", "sq", ads=u(A)),
    WrittenPage(
        BASE + "/modele/page/2/",
        archive("Modelet", B, f"<a class='prev' href='{BASE}/modele/'>Më parë</a>"),
        "listing",
        "sq",
        ads=u(B),
    ),
    WrittenPage(BASE + "/qyteti/tirane/", archive("Tiranë", TR), "listing", "sq", ads=u(TR)),
    *[WrittenPage(url(a), single(a), "ad", "sq", a.get("lang"), (url(a),)) for a in ADS],
    WrittenPage(
        url(ADS[1]) + "?utm_source=facebook&fbclid=IwAR2xyz",
        single(ADS[1]),
        "ad",
        "sq",
        ads=(url(ADS[1]),),
        canonical=url(ADS[1]),
    ),
    WrittenPage(
        url(ADS[6]) + "?replytocom=91#respond",
        single(ADS[6]),
        "ad",
        "sq",
        ads=(url(ADS[6]),),
        canonical=url(ADS[6]),
    ),
    WrittenPage(
        BASE + "/regjistrohu/",
        shell(
            "Publiko profil",
            "<main><h1>Publiko profil</h1><p>Publikimi kushton 20 € në muaj, 50 € për tre muaj. Pagesa me Western Union ose në "
            "zyrë. Duhet të jeni mbi 18 vjeç dhe të na dërgoni një selfie me datën.</p></main>",
            "page",
        ),
        "static",
        "sq",
    ),
    WrittenPage(
        BASE + "/blog/keshilla-udhetimi/",
        shell(
            "Këshilla për një fundjavë në Vlorë",
            "<main><article class='post'><h1>Këshilla për një fundjavë në Vlorë</h1><p>Nisuni herët, sepse rruga e "
            "Llogarasë mbushet me makina. Hani peshk në Radhimë, flini në qytet dhe mos harroni kremin e diellit. Hotelet e mira mbushen që në maj.</p></article></main>",
            "single single-post",
        ),
        "static",
        "sq",
    ),
    WrittenPage(
        BASE + "/kushtet/",
        shell(
            "Kushtet",
            "<main><h1>Kushtet e përdorimit</h1><p>Faqja është vetëm për të rritur. Ne nuk organizojmë takime dhe nuk marrim përqindje. Përgjegjësinë për "
            "përmbajtjen e ka ai që e publikon.</p></main>",
            "page",
        ),
        "static",
        "sq",
    ),
    WrittenPage(
        BASE + "/modele/ina/",
        shell(
            "Faqja nuk u gjet",
            "<main><section class='error-404 not-found'><h1>Ups! Kjo faqe nuk ekziston më.</h1><p>Ndoshta ju ndihmon kërkimi?</p></section></main>",
            "error404",
        ),
        "error",
        "sq",
    ),
]

SITE = WrittenSite(HOST, "AL", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__.split("\n\n")[1])
