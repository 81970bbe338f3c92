"""A Slovak directory that still looks as it did in 2003: nested tables, <font>, spacer images, ASP addresses, windows-1250.

Hard: four-cell rows (label, value, label, value), unclosed cells, tick and cross pictures (`alt`) that say what is offered,
a left column 'TOP' with ads on every page, old prices in crowns beside the euro (struck out), the phone sometimes with a
slash, the header without charset, a print page under another file name (it names its source).
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.spolocnicky-sk.example"
B = f"http://{HOST}"

SERVICES = {
    "massage": "masáž",
    "tantra": "tantra",
    "dinner_date": "spoločná večera",
    "overnight": "celá noc",
    "travel": "spoločníčka na cesty",
    "kissing": "bozkávanie",
    "cuddling": "maznanie",
    "couples": "pre páry",
    "striptease": "striptíz",
    "domination": "domina",
}
NATION = {
    "SK": "slovenská",
    "CZ": "česká",
    "HU": "maďarská",
    "UA": "ukrajinská",
    "BR": "brazílska",
    "NG": "nigérijská",
}
TYPE = {"european": "európsky typ", "latin": "latino typ", "african": "africký typ", "roma": "rómsky typ"}
LANG = {
    "sk": "slovensky",
    "cs": "česky",
    "hu": "maďarsky",
    "en": "anglicky",
    "de": "nemecky",
    "pt": "portugalsky",
    "uk": "ukrajinsky",
}

ADS = [
    dict(
        kod=112,
        name="Viki",
        age=24,
        city="Bratislava",
        cm=169,
        kg=55,
        nat="SK",
        typ="european",
        langs=["sk", "en"],
        yes=["massage", "kissing", "dinner_date"],
        incall=True,
        outcall=False,
        hours="10:00-20:00",
        hours_shown="Po-Ne 10.00 - 20.00",
        prices=[(30, 60), (60, 100), (120, 180)],
        date="2025-06-03",
        shown="3. 6. 2025",
        pics=4,
        top=True,
        checked=True,
        tel="0915 511 902",
        phones=["+421915511902"],
        text="Milá a pohodová baba ťa privíta v príjemnom byte v Ružinove. Diskrétnosť je samozrejmosť.",
    ),
    dict(
        kod=118,
        name="Laura",
        age=32,
        city="Košice",
        cm=175,
        kg=64,
        nat="SK",
        typ=None,
        langs=["sk", "hu", "de"],
        yes=["tantra", "massage", "couples"],
        incall=True,
        outcall=True,
        hours="24/7",
        hours_shown="nonstop",
        prices=[(60, 120), (120, 220), (720, 700)],
        date="2025-06-10",
        shown="včera",
        pics=3,
        top=True,
        checked=False,
        tel="+421 902 868 823",
        phones=["+421902868823"],
        extra_services=["overnight"],
        text="Som súkromníčka, nie agentúra. Certifikovaná v tantre, prijímam v Košiciach na Terase, prídem aj do hotela.",
    ),
    dict(
        kod=121,
        name="Žaneta",
        age=41,
        city="Žilina",
        cm=162,
        kg=70,
        nat="CZ",
        typ="european",
        langs=["cs", "sk"],
        yes=["massage", "cuddling"],
        incall=True,
        outcall=None,
        hours=None,
        hours_shown=None,
        prices=[(60, 70)],
        date="2025-05-30",
        shown="30. 5. 2025",
        pics=1,
        top=False,
        checked=False,
        tel="0948/947 012",
        phones=["+421948947012"],
        lang="cs",
        provider=None,
        text="Ahoj, jsem Češka a žiju v Žilině. Nabízím klidnou masáž a příjemné popovídání, na nic nespěchám. Volejte prosím odpoledne.",
    ),
    dict(
        kod=125,
        name="Nina a Eva",
        aliases=["Nina", "Eva"],
        age=26,
        ages=[26, 28],
        city="Nitra",
        cm=None,
        kg=None,
        nat="SK",
        typ=None,
        langs=["sk"],
        yes=["massage", "striptease", "couples"],
        incall=True,
        outcall=True,
        hours="18:00-02:00",
        hours_shown="18:00 - 02:00",
        prices=[(60, 200), (120, 350)],
        date="2025-06-07",
        shown="7. 6. 2025",
        pics=2,
        top=False,
        checked=True,
        tel="0948 354 435",
        phones=["+421948354435"],
        extra_services=["duo"],
        text="Dve kamarátky z Nitry, Nina (26) a Eva (28), robíme program vo dvojici - duo. Na rozlúčky so slobodou prídeme po celom kraji.",
    ),
    dict(
        kod=130,
        name="Marcela",
        age=37,
        city="Banská Bystrica",
        cm=168,
        kg=None,
        nat=None,
        typ="roma",
        langs=["sk", "hu"],
        yes=["massage", "dinner_date"],
        incall=False,
        outcall=True,
        hours=None,
        hours_shown=None,
        prices=[(60, 90)],
        date="2025-06-01",
        shown="1. 6. 2025",
        pics=2,
        top=False,
        checked=False,
        tel="O944 962 661",
        phones=["+421944962661"],
        text="Chodím iba na návštevy a do hotelov v Bystrici a okolí. Kontakt telefonicky alebo marcela37 (zavináč) posta.test",
        handles=[("email", "marcela37@posta.test")],
    ),
    dict(
        kod=133,
        name="Bianca",
        age=27,
        city="Bratislava",
        cm=172,
        kg=57,
        nat="BR",
        typ="latin",
        langs=["pt", "en"],
        yes=["massage", "kissing", "dinner_date", "travel"],
        incall=True,
        outcall=True,
        hours="24/7",
        hours_shown="24 hodín",
        prices=[(60, 150), (720, 900)],
        date="2025-06-09",
        shown="9. 6. 2025",
        pics=6,
        top=False,
        checked=True,
        tel="+421948974228 (WhatsApp)",
        phones=["+421948974228"],
        handles=[("whatsapp", "+421948974228")],
        lang="en",
        extra_services=["overnight"],
        tour=[("Bratislava", "2025-06-05", "2025-06-15"), ("Košice", "2025-06-16", "2025-06-20")],
        tour_shown="Bratislava 5. 6. - 15. 6. 2025, Košice 16. 6. - 20. 6. 2025",
        text="Hello gentlemen, I am a Brazilian dancer and I visit Slovakia for the first time. I am 27 and I love good food, walks and quiet evenings.",
    ),
    dict(
        kod=140,
        name="Dominika",
        age=35,
        city="Trnava",
        cm=178,
        kg=68,
        nat="SK",
        typ=None,
        langs=["sk", "en", "de"],
        yes=["domination"],
        incall=True,
        outcall=False,
        hours="09:00-17:00",
        hours_shown="Po-Pia 9.00-17.00",
        prices=[(60, 150), (90, 210)],
        date="2025-05-19",
        shown="19. 5. 2025",
        pics=3,
        top=False,
        checked=True,
        tel="0902 305 210",
        phones=["+421902305210"],
        text="Prísna dáma s vlastným štúdiom v Trnave, začiatočníci vítaní. Iba po telefonickej dohode, na SMS neodpovedám.",
    ),
    dict(
        kod=144,
        name="Ivett",
        age=29,
        city="Nové Zámky",
        cm=165,
        kg=59,
        nat="HU",
        typ=None,
        langs=["hu", "sk"],
        yes=["massage", "kissing", "cuddling"],
        incall=True,
        outcall=True,
        hours=None,
        hours_shown=None,
        prices=[(30, 40), (60, 70)],
        date="2025-06-08",
        shown="8. 6. 2025",
        pics=2,
        top=False,
        checked=False,
        tel="0915 387 238",
        phones=["+421915387238"],
        lang="hu",
        text="Szia! Kedves magyar lány vagyok Érsekújvárból, szívesen látlak nálam, de hotelbe is megyek. Hívj bátran, csak magyarul vagy szlovákul beszélek.",
    ),
    dict(
        kod=149,
        name="Robo",
        age=33,
        city="Prešov",
        cm=186,
        kg=84,
        nat="SK",
        typ=None,
        langs=["sk", "en"],
        yes=["massage", "dinner_date", "travel"],
        incall=None,
        outcall=True,
        hours=None,
        hours_shown=None,
        prices=[(60, 80)],
        date="2025-05-25",
        shown="25. 5. 2025",
        pics=1,
        top=False,
        checked=False,
        tel="0949 396 489",
        phones=["+421949396489"],
        audience="man",
        text="Spoločník pre dámy. Muž, 33 rokov, športovec, prídem za tebou kamkoľvek na východe.",
    ),
]


def url_of(a):
    return f"{B}/dievca.asp?kod={a['kod']}"


def small(a, width=90):
    return f'<a href="dievca.asp?kod={a["kod"]}"><img src="foto/{a["kod"]}_m.jpg" width={width} border=1><br><font face="Verdana" size=1>{a["name"]}, {a["age"]}<br>{a["city"]}</font></a>'


def page(title, body, top=True):
    left = "".join(f"<tr><td align=center>{small(a, 70)}<br><br>" for a in ADS if a["top"]) if top else ""
    return f"""<html><head><title>{title} | Spoločníčky SK</title>
<meta http-equiv="content-type" content="text/html; charset=windows-1250">
</head><body bgcolor="#330011" text="#000000" link="#990033" topmargin=0 leftmargin=0>
<center><table width=760 border=0 cellpadding=0 cellspacing=0 bgcolor=white>
<tr><td colspan=3 bgcolor="#990033" height=60 align=center><font face="Times New Roman" size=6 color=white><i>Spoločníčky SK</i></font></td></tr>
<tr><td colspan=3 bgcolor="#ffccdd" align=center><font face="Verdana" size=1><a href="index.asp">Úvod</a> | <a href="zoznam.asp">Všetky dievčatá</a> | <a href="bratislava.asp">Bratislava</a> | <a href="kniha.asp">Kniha hostí</a> | <a href="cennik.asp">Inzercia</a> | <a href="kontakt.asp">Kontakt</a></font></td></tr>
<tr valign=top><td width=110 bgcolor="#ffeeee"><table width=110 border=0><tr><td align=center bgcolor="#990033"><font color=white size=2><b>TOP</b></font>{left}</table></td>
<td width=10><img src="img/blank.gif" width=10 height=1></td>
<td width=640><!-- obsah -->{body}<!-- /obsah --></td></tr>
<tr><td colspan=3 align=center bgcolor="#ffccdd"><font size=1 face="Verdana">Prevádzkovateľ: Inzert Media s.r.o., Nitra, IČO 36 555 019 - tel. 037/650 11 22 - web@spolocnicky-sk.example<br>Vstup iba pre osoby staršie ako 18 rokov</font></td></tr>
</table></center></body></html>"""


def detail(a, printed=False):
    cells = [("Vek", f"{a['age']} rokov"), ("Mesto", a["city"])]
    if a["cm"]:
        cells.append(("Výška", f"{a['cm']} cm"))
    if a["kg"]:
        cells.append(("Váha", f"{a['kg']} kg"))
    if a["nat"]:
        cells.append(("Národnosť", NATION[a["nat"]]))
    if a["typ"]:
        cells.append(("Vzhľad", TYPE[a["typ"]]))
    cells.append(("Jazyky", ", ".join(LANG[x] for x in a["langs"])))
    if a["hours_shown"]:
        cells.append(("Čas", a["hours_shown"]))
    for label, key in (("Prijímam u seba", "incall"), ("Prídem k tebe", "outcall")):
        if a[key] is not None:
            cells.append((label, "áno" if a[key] else "nie"))
    cells.append(("Vložené", a["shown"]))
    cells.append(("Zobrazené", f"{a['kod'] * 17}x"))
    rows = ""
    for i in range(0, len(cells), 2):
        rows += (
            f"<tr bgcolor={'#ffeeee' if i % 4 else '#ffffff'}>"
            + "".join(
                f'<td align=right width=110><font face="Verdana" size=1 color=#666666>{k}:</font><td width=200><font face="Verdana" size=2><b>{v}</b></font>'
                for k, v in cells[i : i + 2]
            )
            + "\n"
        )
    marks = "".join(
        f'<tr><td><img src="img/{"fajka" if s in a["yes"] else "krizik"}.gif" alt="{"áno" if s in a["yes"] else "nie"}" width=12 height=12> <font size=2>{SERVICES[s]}</font>\n'
        for s in SERVICES
        if s != "overnight"
    )
    dur = {30: "1/2 hod.", 60: "1 hod.", 90: "1,5 hod.", 120: "2 hod.", 720: "celá noc"}
    prices = "".join(
        f"<tr><td><font size=2>{dur[m]}</font><td align=right><font size=2><b>{eur} EUR</b> <strike>({round(eur * 30.126):d} Sk)</strike></font>\n"
        for m, eur in a["prices"]
    )
    pics = "".join(
        f'<img src="foto/{a["kod"]}_{i}.jpg" width=150 vspace=3> ' for i in range(1, a["pics"] + 1)
    )
    tour = f"<p><font size=2 color=red>Kde ma nájdeš: {a['tour_shown']}</font>" if "tour" in a else ""
    checked = '<img src="img/overene.gif" alt="Overené foto">' if a["checked"] else ""
    body = f"""<p><font face="Times New Roman" size=5 color="#990033">{a["name"]}</font> {checked}{"<font color=red size=1>TOP</font>" if a["top"] else ""}
<table width=620 border=0 cellpadding=2 cellspacing=1>
{rows}</table>{tour}
<p><font face="Verdana" size=2>{a["text"]}</font>
<table border=0 width=620><tr valign=top><td width=310><font color="#990033"><b>Ponuka</b></font><table border=0>
{marks}</table><td><font color="#990033"><b>Cena</b></font><table border=0 width=250>
{prices}</table></table>
<p align=center><font size=4 face="Verdana">Tel.: <b>{a["tel"]}</b></font><br><font size=1>Povedz, že voláš zo Spoločníčky SK</font>
<p>{pics}"""
    if printed:
        return f"<html><head><title>Tlač - {a['name']}</title><meta http-equiv='content-type' content='text/html; charset=windows-1250'></head><body onload='window.print()'>{body}<hr><font size=1>Zdroj: {url_of(a)}</font></body></html>"
    return page(
        f"{a['name']}, {a['city']}",
        body
        + f'<p><font size=1><a href="tlac.asp?kod={a["kod"]}">Vytlačiť</a> <a href="javascript:history.back()">Späť</a></font>',
    )


def listing(title, rows, nav=""):
    cells = "".join(
        ("<tr>" if i % 3 == 0 else "")
        + f"<td width=210 align=center valign=top>{small(a, 140)}<br><br></td>\n"
        for i, a in enumerate(rows)
    )
    return page(
        title,
        f'<p><font size=4 color="#990033">{title}</font> <font size=1>zoradiť: <a href="zoznam.asp?zorad=vek">vek</a> <a href="zoznam.asp?zorad=nove">najnovšie</a></font><table width=630 border=0>\n{cells}</table><p align=center>{nav}',
    )


def truth_of(a):
    t = deepcopy(AD)
    aliases = a.get("aliases", [a["name"]])
    t.update(
        url=url_of(a),
        alias=aliases[0],
        aliases_stated=aliases,
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a.get("lang", "sk"),
        audience=a.get("audience", "woman"),
        provider_kind="independent" if "súkromníčka" in a["text"] else None,
        city=a["city"],
        country="SK",
        nationality=a["nat"],
        ethnicity=a["typ"],
        languages_spoken=a["langs"],
        services=[*a["yes"], *a.get("extra_services", [])],
        incall=a["incall"],
        outcall=a["outcall"],
        hours=a["hours"],
        weight_kg=a["kg"],
        height_cm=a["cm"],
        max_duration_h={90: 1.5}.get(
            max(m for m, _ in a["prices"]), max(m for m, _ in a["prices"]) // 60 if a["prices"] else None
        ),
        tour=[{"city": c, "from": f, "to": u} for c, f, u in a.get("tour", [])],
        verified=a["checked"],
        paid_placement=a["top"],
        n_images=a["pics"],
        posted_at=a["date"],
        phones=a["phones"],
        handles=[{"kind": k, "value": v} for k, v in a.get("handles", [])],
        prices=[
            {"amount": eur, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None}
            for m, eur in a["prices"]
        ],
    )
    return t


URLS = [url_of(a) for a in ADS]
pages = []


def put(path, html, kind, **kw):
    pages.append(
        WrittenPage(f"{B}/{path}", html, kind, "sk", content_type="text/html", encoding="windows-1250", **kw)
    )


nav = '<font size=2>Strana: <a href="zoznam.asp">1</a> <a href="zoznam.asp?strana=2">2</a></font>'
put(
    "index.asp",
    page(
        "Úvod",
        '<center><p><font size=5 color="#990033">Vitajte!</font><p><font size=2>Stránka obsahuje inzeráty pre dospelých. Vstupom potvrdzujete, že máte 18 rokov.<p><a href="zoznam.asp"><b>VSTÚPIŤ</b></a></font></center>',
        top=False,
    ),
    "static",
)
put("zoznam.asp", listing("Všetky dievčatá", ADS[:6], nav), "listing", ads=tuple(URLS[:6]))
put("zoznam.asp?strana=2", listing("Všetky dievčatá", ADS[6:], nav), "listing", ads=tuple(URLS[6:]))
put(
    "zoznam.asp?zorad=vek",
    listing("Všetky dievčatá", sorted(ADS[:6], key=lambda a: a["age"]), nav),
    "listing",
    ads=tuple(URLS[:6]),
    canonical=f"{B}/zoznam.asp",
)
local = [a for a in ADS if a["city"] == "Bratislava"]
put("bratislava.asp", listing("Bratislava", local), "listing", ads=tuple(url_of(a) for a in local))
for a in ADS:
    put(url_of(a).removeprefix(B + "/"), detail(a), "ad", ads=(url_of(a),), text_language=a.get("lang"))
put("tlac.asp?kod=118", detail(ADS[1], True), "ad", ads=(URLS[1],), canonical=URLS[1])
put(
    "dievca.asp?kod=133&ASPSESSIONID=KFJDLSQA",
    detail(ADS[5]),
    "ad",
    ads=(URLS[5],),
    canonical=URLS[5],
    text_language="en",
)
put(
    "cennik.asp",
    page(
        "Inzercia",
        """<p><font size=4>Cenník inzercie</font><table border=1 cellpadding=4><tr><td>Základný inzerát<td>10 EUR / mesiac<tr><td>TOP v ľavom stĺpci<td>35 EUR / mesiac
<tr><td>Overenie fotiek<td>zadarmo<tr><td>Banner 468x60<td>120 EUR / mesiac</table>""",
    ),
    "static",
)
put(
    "kontakt.asp",
    page(
        "Kontakt",
        "<p><font size=2>Inzert Media s.r.o.<br>Štefánikova 12, 949 01 Nitra<br>IČO: 36 555 019<br>Tel.: 037/650 11 22<br>web@spolocnicky-sk.example</font>",
    ),
    "static",
)
put(
    "podmienky.asp",
    page(
        "Podmienky",
        "<p><font size=2>Inzerovať môžu iba osoby staršie ako 18 rokov a iba samy za seba. Prevádzkovateľ nesprostredkúva služby a nezodpovedá za obsah inzerátov. Podozrenie na nútenie hláste na linku 0800 800 818.</font>",
    ),
    "static",
)
put(
    "dievca.asp?kod=101",
    page(
        "Inzerát neexistuje",
        "<p><font size=3><b>Tento inzerát bol zrušený.</b></font><p><font size=2>Pozrite si iné dievčatá v <a href='zoznam.asp'>zozname</a>.</font>",
    ),
    "error",
)
put(
    "dievca.asp?kod=abc",
    page(
        "Chyba",
        "<p><font face='Courier New' size=2>Microsoft VBScript runtime error '800a000d'<br>Type mismatch: '[string: \"abc\"]'<br>/dievca.asp, line 21</font>",
    ),
    "error",
)

SITE = WrittenSite(
    HOST,
    "SK",
    tuple(pages),
    tuple(truth_of(a) for a in ADS),
    "nested tables of 2003, four-cell rows, tick and cross pictures, struck-out crowns, windows-1250 undeclared by the server",
)
