"""Czech directory of companions, as hand-made PHP pages of the early 2000s.

Hard: upper-case table lay-out with <FONT> and unquoted attributes, unclosed cells, windows-1250 bytes with the charset
only in a META tag, a right-hand column of similar ads, the directory's own phone in header and footer, letters O for
zeros in phones, prices in a small table with two columns (at hers / at yours), a print view and session ids.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.vltavske-spolecnice.example"
BASE = f"http://{HOST}/"
OPT = {"content_type": "text/html", "encoding": "cp1250"}


def price(amount, minutes, place):
    return {
        "amount": amount,
        "currency": "CZK",
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }


# label shown for a service -> id (None: not in the vocabulary)
MASAZ, TANTRA, SPOL, VECERE = (
    ("masáž", "massage"),
    ("tantra masáž", "tantra"),
    ("escort", "escort"),
    ("večeře ve dvou", "dinner_date"),
)
PARY, DUO, KOUPEL = ("páry vítány", "couples"), ("duo s kamarádkou", "duo"), ("společná koupel", "bath")
GFE, STRIP, CESTY = ("GFE", "gfe"), ("striptýz", "striptease"), ("doprovod na cesty", "travel")
ROLE, DOM, CTYRI = (
    ("hraní rolí", "role_play"),
    ("dominance", "domination"),
    ("masáž čtyřma rukama", "four_hands"),
)

CITIES = {
    "Praha": "Prague",
    "Brno": "Brno",
    "Ostrava": "Ostrava",
    "Plzeň": "Pilsen",
    "Olomouc": "Olomouc",
    "Liberec": "Liberec",
}
SLUG = {
    "Praha": "praha",
    "Brno": "brno",
    "Ostrava": "ostrava",
    "Plzeň": "plzen",
    "Olomouc": "olomouc",
    "Liberec": "liberec",
}
NAT = {
    "Čech": "CZ",
    "Češka": "CZ",
    "Slovenka": "SK",
    "Ukrajinka": "UA",
    "Maďarka": "HU",
    "Thajka": "TH",
    "Polka": "PL",
}
LANG = {
    "česky": "cs",
    "slovensky": "sk",
    "anglicky": "en",
    "německy": "de",
    "rusky": "ru",
    "ukrajinsky": "uk",
    "maďarsky": "hu",
    "polsky": "pl",
}

# rates: (label, minutes, at hers, at yours)
ADS = [
    dict(
        id=4102,
        name="Monika",
        city="Praha",
        part="Vinohrady",
        age=29,
        nat="Češka",
        h=170,
        w=58,
        langs=["česky", "anglicky"],
        sv=[MASAZ, TANTRA, KOUPEL],
        incall=True,
        outcall=False,
        hours=("denně 10 - 22 hod.", "10:00-22:00"),
        rates=[("30 min.", 30, 1500, None), ("1 hod.", 60, 2500, None), ("2 hod.", 120, 4800, None)],
        phone=("777 O97 449", "+420777097449"),
        date=("9. 6. 2025", "2025-06-09"),
        ver=True,
        imgs=4,
        text="Příjemná a usměvavá žena vás ráda přivítá ve svém bytě u parku. Na nic nespěchám, dám si s vámi i kávu. Prosím jen volat, na SMS neodpovídám.",
    ),
    dict(
        id=4107,
        name="Klaudie",
        city="Praha",
        part="Karlín",
        age=34,
        nat="Slovenka",
        h=165,
        w=None,
        langs=["slovensky", "česky", "německy"],
        sv=[SPOL, VECERE, CESTY, GFE],
        incall=False,
        outcall=True,
        hours=(None, None),
        rates=[("1 hod.", 60, None, 4000), ("2 hod.", 120, None, 7000), ("celá noc", 720, None, 20000)],
        phone=("+420 723.681.534", "+420723681534"),
        date=("včera", "2025-06-10"),
        ver=True,
        imgs=6,
        mail="klaudie.karlin@posta.example",
        text="Vysokoškolsky vzdělaná dáma pro pány, kteří ocení konverzaci. Přijedu do hotelu nebo do restaurace. Storno méně než 3 hodiny předem bohužel účtuji. Taxi v Praze 400 Kč platí klient.",
    ),
    dict(
        id=4111,
        name="Niky",
        city="Brno",
        part="střed",
        age=23,
        nat="Češka",
        h=172,
        w=55,
        langs=["česky"],
        sv=[MASAZ, STRIP, PARY],
        incall=True,
        outcall=True,
        hours=("nonstop", "24/7"),
        rates=[("1 hod.", 60, 2000, 2500), ("2 hod.", 120, 3800, 4500)],
        phone=("608/378 529", "+420608378529"),
        date=("7. 6. 2025", "2025-06-07"),
        ver=False,
        imgs=3,
        text="Ahoj, jsem Nikola, ale každý mi říká Niky. Studuju v Brně a přijímám v centru, pět minut od nádraží. Jsem nekuřačka, bez tetování.",
        more=["Nikola"],
    ),
    dict(
        id=4115,
        name="Žaneta a Bára",
        city="Ostrava",
        part="Poruba",
        age=27,
        ages=[27, 31],
        nat="Češka",
        h=None,
        w=None,
        langs=["česky", "polsky"],
        alias="Žaneta",
        more=["Bára"],
        sv=[CTYRI, DUO, MASAZ],
        incall=True,
        outcall=None,
        hours=("po - so 9:00 - 20:00", "09:00-20:00"),
        rates=[("60 min.", 60, 3500, None), ("90 min.", 90, 4900, None)],
        phone=("731 789 934", "+420731789934"),
        date=("1. 6. 2025", "2025-06-01"),
        ver=False,
        imgs=5,
        text="Dvě kamarádky, Žaneta (27) a Bára (31), nabízejí masáž čtyřma rukama v klidném soukromí. Parkování před domem.",
    ),
    dict(
        id=4118,
        name="Ilona",
        city="Plzeň",
        part=None,
        age=45,
        nat="Češka",
        h=168,
        w=72,
        langs=["česky", "německy"],
        sv=[MASAZ, ("mazlení", "cuddling")],
        incall=True,
        outcall=False,
        hours=("8 - 16 hod.", "08:00-16:00"),
        rates=[("1 hod.", 60, 1200, None)],
        phone=("sedm tři devět, 566 709", "+420739566709"),
        date=("28. 5. 2025", "2025-05-28"),
        ver=False,
        imgs=2,
        text="Zralá žena plnějších tvarů, rozvedená. Pracuji sama, žádná agentura. Vítám i starší a handicapované pány, byt je bezbariérový.",
        prov="independent",
        extra=["disabled_guests"],
    ),
    dict(
        id=4120,
        name="Lilien",
        city="Praha",
        part="Smíchov",
        age=25,
        nat="Maďarka",
        h=160,
        w=48,
        langs=["maďarsky", "anglicky"],
        sv=[GFE, ("líbání", "kissing"), KOUPEL],
        incall=True,
        outcall=True,
        hours=(None, None),
        rates=[("1 hod.", 60, 3000, 3500), ("3 hod.", 180, 8000, 9000)],
        phone=("00420 772 705 438", "+420772705438"),
        date=("10. 6. 2025", "2025-06-10"),
        ver=True,
        imgs=7,
        wa="+420772705438",
        lang="en",
        text="Hello, I am Lilien from Budapest, only for a few weeks in your beautiful city. I am sweet, slim and very easy to talk to. I will be in Brno after that, see my tour below. WhatsApp is best for me.",
        tour=[("Brno", "20. 6. - 25. 6. 2025", "2025-06-20", "2025-06-25")],
    ),
    dict(
        id=4123,
        name="Tereza",
        city="Olomouc",
        part=None,
        age=31,
        nat=None,
        h=175,
        w=64,
        langs=[],
        sv=[DOM, ROLE, ("fetiš", "fetish")],
        incall=True,
        outcall=False,
        hours=("po domluvě", None),
        rates=[("1 hod.", 60, 3000, None), ("2 hod.", 120, 5500, None)],
        phone=("736-765-428", "+420736765428"),
        date=("3. 6. 2025", "2025-06-03"),
        ver=True,
        imgs=3,
        text="Přísná, ale spravedlivá. Vybavené studio, diskrétní vchod ze dvora. Klasickou masáž ani společnost na noc nenabízím, prosím neptejte se.",
    ),
    dict(
        id=4126,
        name="Oksana",
        city="Liberec",
        part=None,
        age=38,
        nat="Ukrajinka",
        h=164,
        w=60,
        langs=["ukrajinsky", "rusky", "česky"],
        sv=[MASAZ],
        incall=True,
        outcall=None,
        hours=("10 - 19 hod.", "10:00-19:00"),
        rates=[("30 min.", 30, 900, None), ("1 hod.", 60, 1500, None)],
        phone=("603 830 470", "+420603830470"),
        date=("5. 6. 2025", "2025-06-05"),
        ver=False,
        imgs=1,
        text="Klasická i relaxační masáž, zdravotnické vzdělání. V Liberci žiji už deset let. O víkendu jen po předchozí dohodě.",
    ),
    dict(
        id=4129,
        name="Mei",
        city="Praha",
        part="Žižkov",
        age=30,
        nat="Thajka",
        h=156,
        w=47,
        langs=["anglicky"],
        eth=("asijský", "asian"),
        sv=[MASAZ, TANTRA, CTYRI],
        incall=True,
        outcall=None,
        hours=("11 - 23 hod.", "11:00-23:00"),
        rates=[("60 min.", 60, 1600, None), ("90 min.", 90, 2300, None)],
        phone=("722 817 O75", "+420722817075"),
        date=("8. 6. 2025", "2025-06-08"),
        ver=False,
        imgs=2,
        text="Thajská masáž od thajské masérky. Mluvím jen málo česky, domluvíme se anglicky. Na přání i s kolegyní čtyřma rukama.",
    ),
    dict(
        id=4131,
        name="Tom",
        city="Praha",
        part="Holešovice",
        age=28,
        nat="Čech",
        h=184,
        w=80,
        langs=["česky", "anglicky"],
        aud="man",
        sv=[VECERE, ("společník na party", "party"), MASAZ],
        incall=False,
        outcall=True,
        hours=(None, None),
        rates=[("1 hod.", 60, None, 2500), ("noc", 720, None, 12000)],
        phone=("775 973 9OO", "+420775973900"),
        date=("6. 6. 2025", "2025-06-06"),
        ver=False,
        imgs=4,
        text="Sportovní společník pro dámy. Doprovodím vás na večírek, na večeři i do divadla. Přijedu kamkoliv v Praze.",
    ),
]


def alias(a):
    return a.get("alias", a["name"])


def url(a):
    return f"{BASE}detail.php?id={a['id']}"


def truth(a):
    t = copy.deepcopy(AD)
    services = [s for _, s in a["sv"] if s] + a.get("extra", [])
    prices = [price(v, m, pl) for _, m, i, o in a["rates"] for v, pl in ((i, "incall"), (o, "outcall")) if v]
    if any(p["duration_min"] == 720 for p in prices):
        services.append("overnight")
    handles = []
    if a.get("mail"):
        handles.append({"kind": "email", "value": a["mail"]})
    if a.get("wa"):
        handles.append({"kind": "whatsapp", "value": a["wa"]})
    t.update(
        url=url(a),
        alias=alias(a),
        aliases_stated=[alias(a)] + a.get("more", []),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a.get("lang", "cs"),
        audience=a.get("aud", "woman"),
        provider_kind=a.get("prov"),
        city=CITIES[a["city"]],
        country="CZ",
        nationality=NAT.get(a["nat"]),
        ethnicity=a["eth"][1] if a.get("eth") else None,
        languages_spoken=[LANG[x] for x in a["langs"]],
        services=services,
        incall=a["incall"],
        outcall=a["outcall"],
        hours=a["hours"][1],
        weight_kg=a["w"],
        height_cm=a["h"],
        max_duration_h=max(m for _, m, _, _ in a["rates"]) / 60,
        tour=[{"city": c, "from": f, "to": to} for c, _, f, to in a.get("tour", [])],
        verified=a["ver"],
        n_images=a["imgs"],
        posted_at=a["date"][1],
        phones=[a["phone"][1]],
        handles=handles,
        prices=prices,
    )
    return t


def frame(title, body, side=""):
    return f"""<HTML><HEAD><TITLE>{title} - Vltavské společnice</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250">
<LINK REL=stylesheet HREF=/styl.css></HEAD>
<BODY BGCOLOR=#FFF4F4 TEXT=#330000 LEFTMARGIN=0>
<TABLE WIDTH=980 ALIGN=center CELLPADDING=4 BORDER=0><TR><TD COLSPAN=3 BGCOLOR=#990033>
<FONT SIZE=5 COLOR=white><B>Vltavské společnice</B></FONT> <FONT COLOR=white SIZE=1>katalog společnic a masérek z celé republiky - pouze 18+</FONT>
<FONT COLOR=yellow SIZE=2>Inzerce: 224 364 268</FONT>
<TR><TD COLSPAN=3 BGCOLOR=#FFCCCC><A HREF="index.php">Úvod</A> | <A HREF="praha.html">Praha</A> | <A HREF="cenik.php">Ceník inzerce</A> | <A HREF="podminky.php">Podmínky</A> | <A HREF="kontakt.php">Kontakt</A> | <A HREF="login.php">Přihlášení</A>
<TR VALIGN=top><TD WIDTH=130><FONT SIZE=2><B>Města</B><BR>{"<BR>".join(f'<A HREF="{page}.html">{c}</A>' for c, page in SLUG.items())}</FONT>
<TD>{body}
<TD WIDTH=170>{side}
<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>&copy; 2004-2025 Vltavské společnice, tel. 224 364 268, info@vltavske-spolecnice.example. Inzeráty zadávají samy inzerentky.</FONT>
</TABLE></BODY></HTML>"""


def similar(a):
    others = [b for b in ADS if b["id"] != a["id"]][a["id"] % 5 :][:3]
    return (
        "<FONT SIZE=2><B>Podobné inzeráty</B><BR>"
        + "<BR>".join(
            f'<A HREF="detail.php?id={b["id"]}"><IMG SRC="foto/m{b["id"]}_1.jpg" WIDTH=60 BORDER=0><BR>{b["name"]}, {b["age"]} let, {b["city"]}</A>'
            for b in others
        )
        + "</FONT>"
    )


def row(label, value):
    return (
        f"<TR><TD ALIGN=right BGCOLOR=#FFE0E0><FONT COLOR=#990000 SIZE=2>{label}:</FONT><TD><FONT SIZE=2>{value}</FONT>\n"
        if value
        else ""
    )


def yes(v):
    return {True: "ano", False: "ne", None: None}[v]


def body(a, printed=False):
    pics = "".join(f"<IMG SRC=foto/{a['id']}_{n}.jpg WIDTH=120 BORDER=1> " for n in range(1, a["imgs"] + 1))
    place = a["city"] + (f" - {a['part']}" if a["part"] else "")
    rates = "".join(
        f"<TR><TD>{l}<TD>{f'{i} Kč' if i else '-'}<TD>{f'{o} Kč' if o else '-'}\n"
        for l, _, i, o in a["rates"]
    )
    tour = "".join(f"<P><B>Tour:</B> {c} {shown}</P>" for c, shown, _, _ in a.get("tour", []))
    ver = (
        '<IMG SRC=/img/overeno.gif ALT="Ověřený inzerát"> <FONT COLOR=green SIZE=1>OVĚŘENO REDAKCÍ</FONT>'
        if a["ver"]
        else ""
    )
    contact = f"<FONT SIZE=4 COLOR=#990000>Tel.: {a['phone'][0]}</FONT>"
    contact += (
        f"<BR>E-mail: <A HREF=mailto:{a['mail']}>{a['mail'].replace('@', ' (zavináč) ')}</A>"
        if a.get("mail")
        else ""
    )
    contact += "<BR><FONT SIZE=2>na tomto čísle i WhatsApp</FONT>" if a.get("wa") else ""
    tools = (
        ""
        if printed
        else f"<FONT SIZE=1><A HREF=detail.php?id={a['id']}&tisk=1>Tisk</A> | <A HREF=nahlasit.php?id={a['id']}>Nahlásit</A></FONT>"
    )
    return f"""<H2><FONT COLOR=#990033>{a["name"]}, {place}</FONT></H2>{ver}
<!-- foto -->{pics}
<TABLE BORDER=0 CELLSPACING=2>
{row("Věk", f"{a['age']} let")}{row("Národnost", a["nat"])}{row("Typ", a["eth"][0] if a.get("eth") else None)}{row("Výška", f"{a['h']} cm" if a["h"] else None)}{row("Váha", f"{a['w']} kg" if a["w"] else None)}{row("Domluvíte se", ", ".join(a["langs"]))}{row("U mne", yes(a["incall"]))}{row("Výjezd k vám", yes(a["outcall"]))}{row("Kdy", a["hours"][0])}{row("Nabízí", ", ".join(s for s, _ in a["sv"]))}</TABLE>
<P><FONT SIZE=2>{a["text"]}</FONT>{tour}
<TABLE BORDER=1><TR BGCOLOR=#FFCCCC><TD>Cena<TD>u mne<TD>u vás
{rates}</TABLE>
<P>{contact}<P><FONT SIZE=1>Vloženo: {a["date"][0]}</FONT> {tools}"""


def listing(ads, title, pager):
    rows = "".join(
        f"""<TR BGCOLOR={"#FFFFFF" if n % 2 else "#FFEEEE"}><TD><A HREF="detail.php?id={a["id"]}"><IMG SRC="foto/m{a["id"]}_1.jpg" WIDTH=80 BORDER=0></A>
<TD><A HREF="detail.php?id={a["id"]}"><B>{a["name"]}</B></A> ({a["age"]})<BR><FONT SIZE=1>{a["city"]}, vloženo {a["date"][0]}</FONT><TD><FONT SIZE=2>{a["text"][:60]}...</FONT>\n"""
        for n, a in enumerate(ads)
    )
    return frame(
        title,
        f"<H2>{title}</H2><FONT SIZE=1>Řadit: <A HREF=index.php?sort=vek>věk</A> <A HREF=index.php?sort=datum>datum</A></FONT><TABLE WIDTH=100%>{rows}</TABLE><CENTER>{pager}</CENTER>",
        "<FONT SIZE=2><B>Reklama</B><BR>Hotel U Mostu - pokoje na hodiny<BR>tel. 229 673 866</FONT>",
    )


def ad_page(a):
    return WrittenPage(
        url(a),
        frame(f"{a['name']} {a['city']}", body(a), similar(a)),
        "ad",
        "cs",
        a.get("lang"),
        (url(a),),
        **OPT,
    )


def static(name, title, text, kind="static"):
    return WrittenPage(BASE + name, frame(title, f"<H2>{title}</H2>{text}"), kind, "cs", **OPT)


P1, P2 = ADS[:6], ADS[6:]
PAGER = '<B>1</B> <A HREF="index.php?strana=2">2</A>'
PRAHA = [a for a in ADS if a["city"] == "Praha"]

PAGES = [ad_page(a) for a in ADS] + [
    WrittenPage(
        BASE + "index.php",
        listing(P1, "Nejnovější inzeráty", PAGER),
        "listing",
        "cs",
        None,
        tuple(map(url, P1)),
        **OPT,
    ),
    WrittenPage(
        BASE + "index.php?strana=2",
        listing(P2, "Nejnovější inzeráty", '<A HREF="index.php">1</A> <B>2</B>'),
        "listing",
        "cs",
        None,
        tuple(map(url, P2)),
        **OPT,
    ),
    WrittenPage(
        BASE + "praha.html",
        listing(PRAHA, "Praha", "<B>1</B>"),
        "listing",
        "cs",
        None,
        tuple(map(url, PRAHA)),
        **OPT,
    ),
    WrittenPage(
        BASE + "index.php?sort=datum&PHPSESSID=9f3a77c0b1d24e5f8a6b",
        listing(P1, "Nejnovější inzeráty", PAGER),
        "listing",
        "cs",
        None,
        tuple(map(url, P1)),
        BASE + "index.php",
        **OPT,
    ),
    WrittenPage(
        url(ADS[1]) + "&tisk=1",
        f'<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><TITLE>Tisk</TITLE></HEAD><BODY onLoad=window.print()>{body(ADS[1], True)}</BODY></HTML>',
        "ad",
        "cs",
        None,
        (url(ADS[1]),),
        url(ADS[1]),
        **OPT,
    ),
    WrittenPage(
        url(ADS[5]) + "&PHPSESSID=9f3a77c0b1d24e5f8a6b",
        frame("Lilien Praha", body(ADS[5]), similar(ADS[5])),
        "ad",
        "cs",
        "en",
        (url(ADS[5]),),
        url(ADS[5]),
        **OPT,
    ),
    static(
        "cenik.php",
        "Ceník inzerce",
        "<TABLE BORDER=1><TR><TD>Inzerát na 30 dní<TD>500 Kč<TR><TD>Inzerát na 90 dní<TD>1200 Kč<TR><TD>TOP pozice na týden<TD>800 Kč<TR><TD>Banner 468x60<TD>2500 Kč / měsíc</TABLE><P>Platba převodem nebo na pobočce, tel. 224 364 268. Ověření inzerátu redakcí je zdarma.",
    ),
    static(
        "podminky.php",
        "Podmínky",
        "<OL><LI>Inzerovat mohou jen osoby starší 18 let.<LI>Inzerentka odpovídá za pravdivost textu a fotografií.<LI>Redakce může inzerát bez udání důvodu smazat.<LI>Stížnosti vyřizujeme do 3 pracovních dnů.</OL>",
    ),
    static(
        "kontakt.php",
        "Kontakt",
        "<P>Vltavské společnice, redakce katalogu<BR>Nábřežní 12, Praha 5<BR>tel. 224 364 268 (po - pá 9 - 16)<BR>info@vltavske-spolecnice.example",
    ),
    static(
        "login.php",
        "Přihlášení inzerentek",
        "<FORM METHOD=post ACTION=login.php>Jméno: <INPUT NAME=u><BR>Heslo: <INPUT TYPE=password NAME=p><BR><INPUT TYPE=submit VALUE=Vstoupit></FORM><P><A HREF=registrace.php>Registrace nového inzerátu</A>",
    ),
    static(
        "detail.php?id=3877",
        "Inzerát byl smazán",
        "<P>Inzerát č. 3877 již není v nabídce, inzerentka jej zrušila dne 14. 5. 2025.<P><A HREF=index.php>Zpět na seznam</A>",
        "error",
    ),
    static(
        "detail.php?id=99999",
        "Chyba",
        "<P><FONT COLOR=red>Požadovaný inzerát nebyl nalezen. Zkontrolujte adresu.</FONT>",
        "error",
    ),
]

SITE = WrittenSite(HOST, "CZ", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
