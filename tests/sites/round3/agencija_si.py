"""A Slovenian agency on a bought Bootstrap 3 theme: panels, and label/value columns by grid classes.

Hard: label and value are sibling columns of a row, no table; services are one long list in which a glyphicon only says
whether each is offered (ok) or refused (remove), on some pages with the word 'ne' before it; prices in a table with a
column for the agency's apartment and one for the hotel, with a dash where not possible; the agency's number stands on every
page and is nobody's own, three ladies have a direct one; the interface in English by a parameter over Slovenian text.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.agencija-lipa.example"
BASE = f"https://{HOST}"

SVC = {
    "Masaža": "massage",
    "Poljubljanje": "kissing",
    "Večerja": "dinner_date",
    "Spremstvo na potovanju": "travel",
    "Pari": "couples",
    "Tantra": "tantra",
    "Igra vlog": "role_play",
    "Striptiz": "striptease",
    "Skupna kopel": "bath",
    "Poslovni dogodki": "business",
}
EN = {
    "Masaža": "Massage",
    "Poljubljanje": "Kissing",
    "Večerja": "Dinner",
    "Spremstvo na potovanju": "Travel",
    "Pari": "Couples",
    "Tantra": "Tantra",
    "Igra vlog": "Role play",
    "Striptiz": "Striptease",
    "Skupna kopel": "Bath together",
    "Poslovni dogodki": "Business events",
}
LANG = {
    "slovenščina": "sl",
    "angleščina": "en",
    "hrvaščina": "hr",
    "italijanščina": "it",
    "nemščina": "de",
    "srbščina": "sr",
    "španščina": "es",
    "češčina": "cs",
}
NATION = {
    "Slovenka": "SI",
    "Hrvatica": "HR",
    "Čehinja": "CZ",
    "Srbkinja": "RS",
    "Kolumbijka": "CO",
    None: None,
}
DUR = [("1 ura", 60), ("2 uri", 120), ("4 ure", 240), ("Cela noč", 720), ("Vikend", None)]

LADIES = [
    dict(
        slug="nika",
        name="Nika",
        age=26,
        city="Ljubljana",
        nation="Slovenka",
        cm=171,
        kg=57,
        langs=["slovenščina", "angleščina"],
        yes=["Masaža", "Večerja", "Poslovni dogodki", "Spremstvo na potovanju"],
        no=["Tantra", "Pari"],
        prices={60: (150, 180), 120: (280, 320), 720: (None, 900)},
        pics=4,
        hours=("vsak dan med 12. in 24. uro", "12:00-24:00"),
        new=True,
        text="Nika je študentka zadnjega letnika, ki ima rada gledališče in dobro vino. V družbi poslovnežev se znajde brez zadrege, z njo "
        "pogovor nikoli ne zastane. Prosimo, da jo rezervirate vsaj tri ure prej.",
    ),
    dict(
        slug="lorena",
        name="Lorena",
        age=32,
        city="Ljubljana",
        nation="Kolumbijka",
        cm=165,
        kg=60,
        langs=["španščina", "angleščina"],
        yes=["Masaža", "Poljubljanje", "Skupna kopel", "Igra vlog"],
        no=["Spremstvo na potovanju"],
        prices={60: (140, None), 120: (250, None)},
        pics=3,
        hours=("10.00 - 22.00", "10:00-22:00"),
        new=False,
        text="Topla in nasmejana dama iz Bogote. Gostov ne obiskuje, sprejema jih v našem stanovanju blizu BTC. Slovensko se šele uči.",
    ),
    dict(
        slug="tjasa",
        name="Tjaša",
        age=29,
        city="Maribor",
        nation="Slovenka",
        cm=168,
        kg=None,
        langs=["slovenščina", "nemščina"],
        yes=["Masaža", "Tantra", "Skupna kopel"],
        no=["Poljubljanje"],
        direct="031 007 264",
        phones=["+38631007264"],
        prices={60: (130, 160), 120: (240, 290)},
        pics=2,
        hours=("ponedeljek–petek 9–18 h", "09:00-18:00"),
        new=False,
        text="Tjaša je izučena maserka. Tantre se je učila v Gradcu in jo jemlje resno, zato pridite spočiti in brez naglice. Ob koncih tedna ne dela.",
    ),
    dict(
        slug="petra-k",
        name="Petra K.",
        age=41,
        city="Celje",
        nation="Slovenka",
        cm=174,
        kg=68,
        langs=["slovenščina", "hrvaščina", "angleščina"],
        yes=["Večerja", "Masaža", "Pari", "Striptiz"],
        no=[],
        prices={60: (None, 170), 240: (None, 520), 720: (None, 1000)},
        pics=2,
        hours=None,
        new=False,
        text="Zrela gospa za gospode, ki znajo ceniti izkušnje. Petra nima svojega prostora, pripelje se k vam domov ali v hotel po vsej Savinjski. "
        "Z veseljem sprejme tudi pare.",
    ),
    dict(
        slug="dijana",
        name="Dijana",
        age=24,
        city="Koper",
        nation="Hrvatica",
        cm=176,
        kg=59,
        langs=["hrvaščina", "italijanščina", "angleščina"],
        yes=["Večerja", "Spremstvo na potovanju", "Striptiz"],
        no=["Igra vlog", "Pari", "Tantra"],
        prices={120: (None, 350), 720: (None, 1100)},
        pics=5,
        hours=None,
        new=True,
        text="Manekenka z Reke, ki poletje preživlja na Obali. Z njo na jadrnico, v igralnico ali samo na sprehod po Portorožu. Govori tekoče italijansko.",
    ),
    dict(
        slug="mila-in-sara",
        name="Mila in Sara",
        age=27,
        city="Ljubljana",
        nation=None,
        cm=170,
        kg=None,
        langs=["srbščina", "angleščina"],
        yes=["Masaža", "Pari", "Skupna kopel"],
        no=["Poljubljanje"],
        names=["Mila", "Sara"],
        ages=[27, 30],
        extra=["duo"],
        prices={60: (260, 300), 120: (480, 560)},
        pics=3,
        hours=("od 16h do 2h", "16:00-02:00"),
        new=False,
        text="Prijateljici, ki nastopata le v dvoje (duo). Mila ima 27 let, Sara 30. Na željo pripravita masažo ob svečah. Za pare veljata isti ceni.",
    ),
    dict(
        slug="hana",
        name="Hana",
        age=35,
        city="Kranj",
        nation="Čehinja",
        cm=162,
        kg=52,
        langs=["češčina", "nemščina", "angleščina"],
        yes=["Masaža", "Poljubljanje"],
        no=[],
        direct="+386 (0)40 592 776",
        phones=["+38640592776"],
        prices={60: (120, 150)},
        pics=1,
        hours=("24 ur na dan", "24/7"),
        new=False,
        tour=[
            ("Maribor", "Maribor", "2025-06-16", "2025-06-20"),
            ("Gradec", "Graz", "2025-06-21", "2025-06-24"),
        ],
        text="Hana prihaja iz Brna in pri nas ostaja do konca poletja, vmes pa gostuje drugod (glej koledar). Prijetna, tiha, zelo natančna.",
    ),
    dict(
        slug="vanesa",
        name="Vanesa",
        age=30,
        city="Ljubljana",
        nation="Srbkinja",
        cm=178,
        kg=64,
        langs=["srbščina", "slovenščina", "nemščina"],
        trans=True,
        yes=["Masaža", "Igra vlog", "Večerja"],
        no=["Spremstvo na potovanju"],
        direct="WhatsApp: +386 41 717 275",
        phones=["+38641717275"],
        handles=["+38641717275"],
        prices={60: (160, 190), 720: (None, 950)},
        pics=3,
        hours=("po dogovoru", None),
        new=False,
        text="Vanesa je transspolna dama z odrskimi izkušnjami. Ljubi dolge večerje in kratke odgovore; najraje piše po WhatsAppu.",
    ),
]

T = {
    "sl": dict(
        age="Starost",
        years="let",
        city="Mesto",
        nation="Državljanstvo",
        cm="Višina",
        kg="Teža",
        langs="Jeziki",
        hours="Dosegljivost",
        about="O njej",
        services="Kaj rada počne",
        prices="Cenik",
        ours="Pri nas",
        yours="Hotel / dom",
        book="Rezervacije",
        direct="Direktna številka",
        home="Domov",
        ladies="Spremljevalke",
        job="Zaposlitev",
        contact="Kontakt",
        similar="Morda vas zanima",
        agency="agencija",
    ),
    "en": dict(
        age="Age",
        years="years",
        city="City",
        nation="Nationality",
        cm="Height",
        kg="Weight",
        langs="Languages",
        hours="Available",
        about="About her",
        services="What she likes",
        prices="Rates",
        ours="Incall",
        yours="Outcall",
        book="Booking",
        direct="Direct number",
        home="Home",
        ladies="Companions",
        job="Work with us",
        contact="Contact",
        similar="You may also like",
        agency="agency",
    ),
}


def url(x):
    return f"{BASE}/spremljevalke/{x['slug']}"


def shell(title, body, lang="sl"):
    t = T[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
  <meta charset="utf-8"><title>{title} | Agencija Lipa</title>
  <link href="/themes/velvet/css/bootstrap.min.css" rel="stylesheet"><link href="/themes/velvet/css/style.css" rel="stylesheet">
</head>
<body>
<nav class="navbar navbar-inverse navbar-fixed-top"><div class="container"><a class="navbar-brand" href="/">Agencija Lipa</a>
  <ul class="nav navbar-nav"><li><a href="/">{t["home"]}</a></li><li><a href="/spremljevalke">{t["ladies"]}</a></li><li><a href="/zaposlitev">{t["job"]}</a></li>
  <li><a href="/kontakt">{t["contact"]}</a></li></ul>
  <p class="navbar-text navbar-right"><span class="glyphicon glyphicon-earphone"></span> <a href="tel:+38612324417">01 232 44 17</a> <a href="?lang=en">EN</a></p></div></nav>
<div class="container" id="main">{body}</div>
<footer class="well well-sm text-center"><small>&copy; Agencija Lipa, Izmišljena ulica 8, Ljubljana &middot; rezervacije@agencija-lipa.example &middot; {t["book"]}: 01 232 44 17, 10-24h</small></footer>
<script src="/themes/velvet/js/bootstrap.min.js"></script></body></html>"""


def thumb(x):
    new = '<span class="label label-danger">NOVO</span>' if x["new"] else ""
    return f"""<div class="col-sm-4 col-xs-6"><div class="thumbnail"><a href="/spremljevalke/{x["slug"]}"><img src="/media/{x["slug"]}/thumb.jpg" alt="{x["name"]}"></a>
<div class="caption"><h4>{x["name"]} {new}</h4><p>{x["age"]} &middot; {x["city"]}</p></div></div></div>"""


def row(label, value):
    return f'<div class="row"><div class="col-xs-5 text-muted">{label}</div><div class="col-xs-7">{value}</div></div>'


def panel(title, body, style="default"):
    return f'<div class="panel panel-{style}"><div class="panel-heading"><h3 class="panel-title">{title}</h3></div><div class="panel-body">{body}</div></div>'


def detail(x, lang="sl"):
    t = T[lang]
    word = (lambda s: EN[s]) if lang == "en" else (lambda s: s)
    facts = [
        row(t["age"], " / ".join(map(str, x.get("ages", [x["age"]]))) + f" {t['years']}"),
        row(t["city"], x["city"]),
    ]
    facts += [row(t["nation"], x["nation"])] if x["nation"] else []
    facts += [row(t["cm"], f"{x['cm'] // 100},{x['cm'] % 100:02d} m")]
    facts += [row(t["kg"], f"{x['kg']} kg")] if x["kg"] else []
    facts += [row(t["langs"], ", ".join(x["langs"]))]
    facts += [row(t["hours"], x["hours"][0])] if x["hours"] else []
    prefix = "ne: " if lang == "sl" else "no "
    services = "".join(
        f'<li><span class="glyphicon glyphicon-ok text-success"></span> {word(s)}</li>' for s in x["yes"]
    )
    services += "".join(
        f'<li class="text-muted"><span class="glyphicon glyphicon-remove"></span> {prefix if n % 2 == 0 else ""}<s>{word(s)}</s></li>'
        for n, s in enumerate(x["no"])
    )

    def cell(v):
        return f"{v} €" if v else "–"

    prices = "".join(
        f"<tr><td>{k}</td><td>{cell(x['prices'][d][0])}</td><td>{cell(x['prices'][d][1])}</td></tr>"
        for k, d in DUR
        if d in x["prices"]
    )
    tour = ""
    if x.get("tour"):

        def day(iso):
            return f"{int(iso[8:])}. {int(iso[5:7])}. {iso[:4]}"

        tour = panel(
            "Gostovanja",
            "<ul>" + "".join(f"<li>{a}: {day(b)} – {day(c)}</li>" for a, _, b, c in x["tour"]) + "</ul>",
            "info",
        )
    direct = f"<p><strong>{t['direct']}:</strong> {x['direct']}</p>" if x.get("direct") else ""
    pics = "".join(
        f'<div class="col-xs-4"><a class="thumbnail fancybox" href="/media/{x["slug"]}/{n}.jpg"><img src="/media/{x["slug"]}/s{n}.jpg" alt=""></a></div>'
        for n in range(1, x["pics"] + 1)
    )
    others = "".join(thumb(o) for o in [y for y in LADIES if y is not x][:3])
    return shell(
        f"{x['name']} - {x['city']}",
        f"""<ol class="breadcrumb"><li><a href="/">{t["home"]}</a></li><li><a href="/spremljevalke">{t["ladies"]}</a></li><li class="active">{x["name"]}</li></ol>
<div class="page-header"><h1>{x["name"]} <small>{t["agency"]} Lipa</small></h1></div>
<div class="row"><div class="col-md-5"><div class="row">{pics}</div></div>
<div class="col-md-7">{panel(t["about"], "".join(facts) + "<hr><p>" + x["text"] + "</p>")}{panel(t["services"], f'<ul class="list-unstyled">{services}</ul>')}
{panel(t["prices"], f'<table class="table table-condensed"><thead><tr><th></th><th>{t["ours"]}</th><th>{t["yours"]}</th></tr></thead><tbody>{prices}</tbody></table>')}{tour}
{panel(t["book"], direct + '<p><a class="btn btn-danger btn-block" href="/kontakt?dama=' + x["slug"] + '">' + t["book"] + " - 01 232 44 17</a></p>", "danger")}</div></div>
<h3>{t["similar"]}</h3><div class="row">{others}</div>""",
        lang,
    )


def truth(x):
    t = deepcopy(AD)
    prices = [
        {"amount": v, "currency": "EUR", "code_currency": None, "duration_min": d, "place": place}
        for d, pair in x["prices"].items()
        for v, place in zip(pair, ("incall", "outcall"), strict=True)
        if v
    ]
    services = (
        {SVC[s] for s in x["yes"]}
        | set(x.get("extra", []))
        | ({"overnight"} if 720 in x["prices"] else set())
    )
    t.update(
        url=url(x),
        alias=x.get("names", [x["name"]])[0],
        aliases_stated=x.get("names", [x["name"]]),
        age=x["age"],
        ages_stated=x.get("ages", [x["age"]]),
        text_language="sl",
        audience="trans" if x.get("trans") else "woman",
        provider_kind="agency",
        city=x["city"],
        country="SI",
        nationality=NATION[x["nation"]],
        languages_spoken=[LANG[v] for v in x["langs"]],
        services=sorted(services),
        incall=any(a for a, _ in x["prices"].values()),
        outcall=any(b for _, b in x["prices"].values()),
        hours=x["hours"][1] if x["hours"] else None,
        weight_kg=x["kg"],
        height_cm=x["cm"],
        max_duration_h=max(x["prices"]) / 60,
        n_images=x["pics"],
        phones=x.get("phones", []),
        tour=[{"city": c, "from": a, "to": b} for _, c, a, b in x.get("tour", [])],
        handles=[{"kind": "whatsapp", "value": h} for h in x.get("handles", [])],
        prices=prices,
    )
    return t


def grid(title, ladies, pager=""):
    return shell(
        title,
        f'<h1>{title}</h1><div class="btn-group"><a class="btn btn-default btn-xs" href="?razvrsti=starost">po starosti</a>'
        f'<a class="btn btn-default btn-xs" href="?razvrsti=novo">najnovejše</a></div><div class="row">{"".join(thumb(x) for x in ladies)}</div>{pager}',
    )


def u(rows):
    return tuple(url(x) for x in rows)


ALL = f"{BASE}/spremljevalke"
LJ = [x for x in LADIES if x["city"] == "Ljubljana"]
FIRST, SECOND = LADIES[:6], LADIES[6:]
PAGER = '<ul class="pagination"><li class="active"><span>1</span></li><li><a href="/spremljevalke?stran=2">2</a></li></ul>'
PAGES = [
    WrittenPage(
        BASE + "/",
        shell(
            "Dobrodošli",
            '<div class="jumbotron"><h1>Agencija Lipa</h1><p>Diskretna družba v Ljubljani in drugod po Sloveniji že od leta '
            '2011.</p><p><a class="btn btn-lg btn-danger" href="/spremljevalke">Vstop, star sem 18 let</a> <a class="btn btn-lg btn-default" '
            'href="https://www.iskalnik.example">Izhod</a></p></div>',
        ),
        "static",
        "sl",
    ),
    WrittenPage(ALL, grid("Spremljevalke", FIRST, PAGER), "listing", "sl", ads=u(FIRST)),
    WrittenPage(ALL + "?stran=2", grid("Spremljevalke", SECOND), "listing", "sl", ads=u(SECOND)),
    WrittenPage(
        ALL + "?razvrsti=starost",
        grid("Spremljevalke", sorted(FIRST, key=lambda x: x["age"]), PAGER),
        "listing",
        "sl",
        ads=u(FIRST),
        canonical=ALL,
    ),
    WrittenPage(BASE + "/mesto/ljubljana", grid("Spremljevalke v Ljubljani", LJ), "listing", "sl", ads=u(LJ)),
    *[WrittenPage(url(x), detail(x), "ad", "sl", ads=(url(x),)) for x in LADIES],
    WrittenPage(
        url(LADIES[0]) + "?lang=en",
        detail(LADIES[0], "en"),
        "ad",
        "en",
        "sl",
        (url(LADIES[0]),),
        url(LADIES[0]),
    ),
    WrittenPage(
        BASE + "/zaposlitev",
        shell(
            "Zaposlitev",
            "<h1>Pridruži se nam</h1><p>Iščemo urejene polnoletne dame z znanjem vsaj enega tujega jezika. Nudimo "
            "prilagodljiv urnik, stanovanje in prevoz. Pošlji dve sliki na delo@agencija-lipa.example.</p>",
        ),
        "static",
        "sl",
    ),
    WrittenPage(
        BASE + "/kontakt",
        shell(
            "Kontakt",
            '<h1>Kontakt</h1><form class="form-horizontal"><div class="form-group"><label class="col-sm-2">Ime</label><input '
            'class="form-control"></div><div class="form-group"><label class="col-sm-2">Sporočilo</label><textarea class="form-control"></textarea></div></form>'
            "<p>Tel. 01 232 44 17, vsak dan od 10. do 24. ure.</p>",
        ),
        "static",
        "sl",
    ),
    WrittenPage(
        BASE + "/pogoji",
        shell(
            "Pogoji",
            "<h1>Splošni pogoji</h1><p>Rezervacija velja, ko jo potrdimo. Odpoved je mogoča do dve uri pred srečanjem. Potni stroški "
            "izven Ljubljane znašajo 0,50 € na kilometer.</p>",
        ),
        "static",
        "sl",
    ),
    WrittenPage(
        BASE + "/spremljevalke/eva",
        shell(
            "Ni najdeno", '<div class="alert alert-warning">Dama, ki jo iščete, ne sodeluje več z nami.</div>'
        ),
        "error",
        "sl",
    ),
]

SITE = WrittenSite(HOST, "SI", tuple(PAGES), tuple(truth(x) for x in LADIES), __doc__.split("\n\n")[1])
