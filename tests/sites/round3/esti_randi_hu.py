"""A Hungarian directory from about 2004: a PHP script that prints nested tables, fonts and capital tags.

Hard: windows-1250 bytes while the server names no charset (only an upper-case META does); cells left open; labels and
values in the same cell with a BR between them or a colon only; refused services stand in the same table as the offered
ones under 'Nem vállalom'; a 'new advertisers' column on every page; session ids, a sort and a print view; phone numbers
in Hungarian habits (06-30, 20/..., words, letter O).
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.esti-randi.example"
BASE = f"http://{HOST}/"
CP = {"content_type": "text/html", "encoding": "cp1250"}

SVC = {
    "masszázs": "massage",
    "csók": "kissing",
    "közös fürdés": "bath",
    "vacsora kíséret": "dinner_date",
    "egész éjszaka": "overnight",
    "párokat is": "couples",
    "tantra": "tantra",
    "utazás": "travel",
    "sztriptíz": "striptease",
    "szerepjáték": "role_play",
    "barátnő élmény": "gfe",
    "városnézés": "city_guide",
    "négykezes masszázs": "four_hands",
    "escort": "escort",
    "fétis": "fetish",
    "összebújás": "cuddling",
}
LANG = {"magyar": "hu", "angol": "en", "német": "de", "orosz": "ru", "olasz": "it", "román": "ro"}
DUR = {"fél óra": 30, "1 óra": 60, "2 óra": 120, "másfél óra": 90, "éjszaka": 720}

# id, name, age, city shown, city, district, cm, kg, own place, goes out, hours shown, hours, languages, offered, refused,
# prices, phone shown, phones, more truth, number of pictures, date shown, date, prose
ROWS = [
    (
        4107,
        "Zita",
        27,
        "Budapest",
        "Budapest",
        "XIII. ker., Lehel tér",
        168,
        55,
        True,
        False,
        "10-20 óráig",
        "10:00-20:00",
        ["magyar", "angol"],
        ["masszázs", "csók", "közös fürdés"],
        ["párok", "fétis"],
        [("fél óra", 18000), ("1 óra", 30000)],
        "06-30-386-25-51",
        ["+36303862551"],
        {},
        3,
        "2025.06.03.",
        "2025-06-03",
        "Szia, Zita vagyok. Nem sietek és te se siess, nálam mindig van friss kávé meg tiszta törölköző. Rejtett számot nem "
        "veszek fel, sms-re nem mindig tudok válaszolni. Előre egy órával szólj!",
    ),
    (
        4112,
        "Barbi",
        31,
        "Debrecen",
        "Debrecen",
        "a Nagyerdő mellett",
        172,
        63,
        True,
        True,
        "hétköznap 9-től 17-ig",
        "09:00-17:00",
        ["magyar", "német"],
        ["masszázs", "vacsora kíséret", "tantra"],
        [],
        [("1 óra", 28000), ("másfél óra", 38000)],
        "20/119-71-81",
        ["+36201197181"],
        {},
        2,
        "2025.05.28.",
        "2025-05-28",
        "Nyugodt, nőies nő várja az igényes urakat. Sok évig Grazban dolgoztam masszőrként, a fogásokat onnan hoztam. "
        "Kérlek, ne kérdezz olyat, ami az adatlapon úgyis olvasható.",
    ),
    (
        4118,
        "Szonja és Réka",
        25,
        "Budapest",
        "Budapest",
        "Újbuda",
        165,
        None,
        True,
        True,
        "0-24",
        "24/7",
        ["magyar", "angol", "olasz"],
        ["négykezes masszázs", "párokat is", "sztriptíz"],
        ["csók"],
        [("1 óra", 60000), ("2 óra", 100000), ("éjszaka", 280000)],
        "+36 (70) 250 89 96",
        ["+36702508996"],
        {
            "aliases_stated": ["Szonja", "Réka"],
            "alias": "Szonja",
            "ages_stated": [25, 28],
            "extra_services": ["duo", "overnight"],
        },
        4,
        "tegnap",
        "2025-06-10",
        "Ketten vagyunk, barátnők a való életben is: Szonja 25, Réka 28 éves. Duó program csak közösen, külön nem dolgozunk. "
        "Éjszakára legalább egy nappal előbb jelentkezz.",
    ),
    (
        4121,
        "Mónika",
        44,
        "Szeged",
        "Szeged",
        "",
        160,
        70,
        True,
        False,
        "",
        None,
        ["magyar"],
        ["masszázs", "összebújás", "csók"],
        ["utazás", "egész éjszaka"],
        [("1 óra", 20000)],
        "nulla hat harminc, 2OO 31 71",
        ["+36302003171"],
        {},
        1,
        "2025.04.17.",
        "2025-04-17",
        "Érett, molett hölgy vagyok, nem fotómodell. Akit ez zavar, ne hívjon. Akinek egy jó beszélgetés és egy ölelés "
        "hiányzik, annak szívesen ajtót nyitok. Hétvégén unokázom, akkor nem érsz el.",
    ),
    (
        4126,
        "Dorina",
        23,
        "Győr",
        "Győr",
        "belváros",
        175,
        58,
        False,
        True,
        "18 órától hajnal 2-ig",
        "18:00-02:00",
        ["magyar", "angol"],
        ["escort", "vacsora kíséret", "utazás", "városnézés"],
        ["fétis"],
        [("2 óra", 70000), ("éjszaka", 200000)],
        "06 30 784 91 79",
        ["+36307849179"],
        {
            "extra_services": ["overnight"],
            "handles": [{"kind": "whatsapp", "value": "+36307849179"}],
            "note": " (WhatsApp is)",
        },
        3,
        "2025.06.08.",
        "2025-06-08",
        "Egyetem mellett vállalok kíséretet: vacsora, céges est, színház. Saját lakásom erre nincs, szállodába vagy hozzád megyek. "
        "Bécsbe és Pozsonyba is elkísérlek, az útiköltséget te állod.",
    ),
    (
        4130,
        "Ivana",
        34,
        "Budapest",
        "Budapest",
        "VII. kerület",
        170,
        60,
        True,
        True,
        "12-24 h",
        "12:00-24:00",
        ["magyar", "orosz", "angol"],
        ["masszázs", "barátnő élmény", "szerepjáték"],
        [],
        [("fél óra", 20000), ("1 óra", 35000), ("2 óra", 65000)],
        "06-30-162-1647",
        ["+36301621647"],
        {"nationality": "UA"},
        2,
        "2025.06.09.",
        "2025-06-09",
        "Ukrán hölgy, a magyarom nem tökéletes de tanulom :-) Szeretek nevetni, főzni és táncolni. Kedves legyél, én is az leszek. "
        "Alkoholosan ne gyere.",
    ),
    (
        4133,
        "Kata",
        38,
        "Kecskemét",
        "Kecskemét",
        "",
        163,
        59,
        True,
        False,
        "8-16 óra között",
        "08:00-16:00",
        ["magyar", "román"],
        ["masszázs", "tantra"],
        ["csók", "szerepjáték"],
        [("1 óra", 22000), ("másfél óra", 30000)],
        "70/ 969 6836",
        ["+36709696836"],
        {},
        0,
        "2025.03.02.",
        "2025-03-02",
        "Tantra és svéd masszázs külön szobában, meleg olajjal. Erdélyből jöttem, tíz éve élek itt. Képet magamról nem teszek fel, "
        "a munkám miatt érthető okból.",
    ),
    (
        4139,
        "Tina",
        29,
        "Pécs",
        "Pécs",
        "Kertváros",
        158,
        49,
        True,
        True,
        "0-24 órában",
        "24/7",
        ["magyar"],
        ["csók", "masszázs", "egész éjszaka"],
        ["párok"],
        [("1 óra", 25000), ("éjszaka", 150000)],
        "0670 / 4874 473",
        ["+36704874473"],
        {},
        2,
        "ma",
        "2025-06-11",
        "Pici vagyok, de hangos :) Az időpont foglaláskor fontos, késni ne késs, mert utánad más jön. 29 éves, nemdohányzó.",
    ),
    (
        4144,
        "Roland",
        33,
        "Budapest",
        "Budapest",
        "Óbuda",
        184,
        82,
        False,
        True,
        "",
        None,
        ["magyar", "angol", "német"],
        ["masszázs", "vacsora kíséret", "utazás"],
        [],
        [("1 óra", 30000)],
        "06 20 697-15-21",
        ["+36206971521"],
        {"audience": "man"},
        2,
        "2025.05.11.",
        "2025-05-11",
        "Sportos férfi hölgyeknek, csak házhoz vagy hotelbe. Diszkréció természetes, hiszen nekem is van polgári foglalkozásom.",
    ),
]


def ft(n):
    return f"{n:,}".replace(",", ".") + ",- Ft"


def url(i):
    return f"{BASE}adatlap.php?id={i}"


def shell(title, middle):
    """The frame that the script prints around everything: a table in a table in a table."""
    new = "".join(
        f'<TR><TD><A HREF="adatlap.php?id={r[0]}"><FONT SIZE=1>{r[1]} ({r[2]})</FONT></A>' for r in ROWS[-3:]
    )
    return f"""<HTML><HEAD><TITLE>{title} - Esti Randi</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250">
</HEAD><BODY BGCOLOR="#330011" TEXT="#FFEECC" LINK="#FFCC00"><CENTER>
<TABLE WIDTH=900 BORDER=0 CELLPADDING=0><TR><TD COLSPAN=3><IMG SRC="kepek/fejlec.gif" WIDTH=900 HEIGHT=110 ALT="Esti Randi">
<TR><TD VALIGN=top WIDTH=140><TABLE BGCOLOR="#551122" WIDTH=140>
<TR><TD><A HREF="index.php">Főoldal</A><TR><TD><A HREF="budapest.php">Budapest</A>
<TR><TD><A HREF="videk.php">Vidék</A><TR><TD><A HREF="hirdetes.php">Hirdetésfeladás</A>
<TR><TD><A HREF="szabaly.php">Szabályzat</A><TR><TD><A HREF="kapcsolat.php">Kapcsolat</A></TABLE>
<!-- baloldal vege -->
<TD VALIGN=top>{middle}
<TD VALIGN=top WIDTH=130><TABLE BORDER=1><TR><TD BGCOLOR="#771133"><B>Új hirdetők</B>{new}</TABLE>
<IMG SRC="banner/webkamera.gif" ALT="reklám" WIDTH=120 HEIGHT=300>
<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>Ügyfélszolgálat hirdetőknek: (06 1) 327-4518, info@esti-randi.example - Csak 18 éven felülieknek!</FONT>
</TABLE></CENTER></BODY></HTML>"""


def detail(r):
    (
        i,
        name,
        age,
        shown,
        _c,
        district,
        cm,
        kg,
        own,
        out,
        hours,
        _h,
        langs,
        offered,
        refused,
        prices,
        phone,
        _p,
        more,
        pics,
        date,
        _d,
        prose,
    ) = r
    yes = {True: "<FONT COLOR=lime>igen</FONT>", False: "<FONT COLOR=red>nem</FONT>"}
    rows = [
        f"<TR><TD>Kora<TD>{age} éves" if "Réka" not in name else f"<TR><TD>Koruk<TD>{age} és 28 év",
        f"<TR><TD>Város<TD>{shown}" + (f"<BR><I>{district}</I>" if district else ""),
        f"<TR><TD>Magasság / súly<TD>{cm} cm / " + (f"{kg} kg" if kg else "-"),
        f"<TR><TD>Saját lakáson<TD>{yes[own]}",
        f"<TR><TD>Hozzád megy<TD>{yes[out]}",
    ]
    if hours:
        rows.append(f"<TR><TD>Elérhető<TD>{hours}")
    rows.append(f"<TR><TD>Beszél<TD>{', '.join(langs)}")
    table = "".join(f"<TR><TD>{k}<TD ALIGN=right><B>{ft(a)}</B>" for k, a in prices)
    imgs = "".join(
        f'<A HREF="kepek/{i}_{n}.jpg"><IMG SRC="kepek/{i}_{n}.jpg" WIDTH=120 BORDER=1></A> '
        for n in range(1, pics + 1)
    )
    no = "<BR><FONT COLOR=red>Nem vállalom:</FONT> " + ", ".join(refused) if refused else ""
    return shell(
        f"{name}, {shown}",
        f"""<TABLE WIDTH=100%><TR><TD COLSPAN=2><FONT SIZE=5 COLOR="#FFCC00">{name}</FONT>
<TR><TD VALIGN=top><TABLE BORDER=0 CELLSPACING=2>{"".join(rows)}</TABLE>
<TD VALIGN=top>{imgs or "<I>nincs kép</I>"}
<TR><TD COLSPAN=2><P>{prose}<P>
<FONT COLOR=lime>Vállalom:</FONT> {", ".join(offered)}{no}
<TR><TD><TABLE BORDER=1><TR><TD COLSPAN=2 BGCOLOR="#771133">Tiszteletdíj{table}</TABLE>
<TD><B>Telefon</B><BR><FONT SIZE=4>{phone}</FONT>{more.get("note", "")}<BR><FONT SIZE=1>Feladva: {date} | Megtekintve: {i * 7 % 3000} alkalommal</FONT>
<TR><TD COLSPAN=2><A HREF="adatlap.php?id={i}&nyomtat=1">Nyomtatás</A> <A HREF="javascript:history.back()">Vissza</A></TABLE>""",
    )


def truth(r):
    (
        i,
        name,
        age,
        _s,
        city,
        _di,
        cm,
        kg,
        own,
        out,
        _hs,
        hours,
        langs,
        offered,
        _r,
        prices,
        _ph,
        phones,
        more,
        pics,
        _ds,
        date,
        _pr,
    ) = r
    t = deepcopy(AD)
    longest = max(DUR[k] for k, _ in prices)
    t.update(
        url=url(i),
        alias=more.get("alias", name),
        aliases_stated=more.get("aliases_stated", [name]),
        age=age,
        ages_stated=more.get("ages_stated", [age]),
        text_language="hu",
        audience=more.get("audience", "woman"),
        city=city,
        country="HU",
        nationality=more.get("nationality"),
        languages_spoken=[LANG[x] for x in langs],
        services=sorted(
            {SVC[x] for x in offered}
            | set(more.get("extra_services", []))
            | ({"overnight"} if longest == 720 else set())
        ),
        incall=own,
        outcall=out,
        hours=hours,
        weight_kg=kg,
        height_cm=cm,
        max_duration_h=longest / 60,
        n_images=pics,
        posted_at=date,
        phones=phones,
        handles=more.get("handles", []),
        prices=[
            {"amount": a, "currency": "HUF", "code_currency": None, "duration_min": DUR[k], "place": None}
            for k, a in prices
        ],
    )
    return t


def listing(title, rows, foot=""):
    cells = "".join(
        f'<TR BGCOLOR="{"#442222" if n % 2 else "#331111"}"><TD WIDTH=90>'
        + (
            f'<A HREF="adatlap.php?id={r[0]}"><IMG SRC="kepek/k{r[0]}.jpg" WIDTH=80></A>'
            if r[19]
            else "&nbsp;"
        )
        + f'<TD><A HREF="adatlap.php?id={r[0]}"><B>{r[1]}</B></A>, {r[2]}<BR>{r[3]} {r[5]}<TD NOWRAP>{r[16]}'
        for n, r in enumerate(rows)
    )
    return shell(
        title,
        f"""<FONT SIZE=4>{title}</FONT><BR>Rendezés: <A HREF="index.php?rend=nev">név</A> | <A HREF="index.php?rend=kor">kor</A>
<TABLE WIDTH=100%>{cells}</TABLE><CENTER>{foot}</CENTER>""",
    )


FOOT = '<B>1</B> <A HREF="index.php?oldal=2">2</A> <A HREF="index.php?oldal=2">következő &gt;&gt;</A>'
FIRST, SECOND, BP = ROWS[:6], ROWS[6:], [r for r in ROWS if r[4] == "Budapest"]


def u(rows):
    return tuple(url(r[0]) for r in rows)


PAGES = [
    WrittenPage(
        BASE + "index.php",
        listing("Hölgyek és urak országszerte", FIRST, FOOT),
        "listing",
        "hu",
        ads=u(FIRST),
        **CP,
    ),
    WrittenPage(
        BASE + "index.php?rend=kor",
        listing("Hölgyek és urak országszerte", sorted(FIRST, key=lambda r: r[2]), FOOT),
        "listing",
        "hu",
        ads=u(FIRST),
        canonical=BASE + "index.php",
        **CP,
    ),
    WrittenPage(
        BASE + "index.php?oldal=2",
        listing("Hölgyek és urak országszerte", SECOND, '<A HREF="index.php">1</A> <B>2</B>'),
        "listing",
        "hu",
        ads=u(SECOND),
        **CP,
    ),
    WrittenPage(BASE + "budapest.php", listing("Budapest", BP), "listing", "hu", ads=u(BP), **CP),
    *[WrittenPage(url(r[0]), detail(r), "ad", "hu", ads=(url(r[0]),), **CP) for r in ROWS],
    WrittenPage(
        url(4107) + "&PHPSESSID=9f3c21ab77de0145c0aa61b2",
        detail(ROWS[0]),
        "ad",
        "hu",
        ads=(url(4107),),
        canonical=url(4107),
        **CP,
    ),
    WrittenPage(
        url(4126) + "&nyomtat=1",
        '<HTML><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><BODY>'
        + detail(ROWS[4]).split("<TD VALIGN=top>", 1)[1].split("<TD VALIGN=top WIDTH=130>")[0]
        + "</BODY></HTML>",
        "ad",
        "hu",
        ads=(url(4126),),
        canonical=url(4126),
        **CP,
    ),
    WrittenPage(
        BASE + "hirdetes.php",
        shell(
            "Hirdetésfeladás",
            "<H3>Hirdetési díjak</H3><TABLE BORDER=1><TR><TD>1 hónap adatlap<TD>6.900,- Ft"
            "<TR><TD>3 hónap adatlap<TD>17.900,- Ft<TR><TD>Kiemelt hely a főoldalon, 1 hét<TD>4.500,- Ft</TABLE>Fizetés banki átutalással "
            "vagy csekken. A képeket e-mailben kérjük.",
        ),
        "static",
        "hu",
        **CP,
    ),
    WrittenPage(
        BASE + "szabaly.php",
        shell(
            "Szabályzat",
            "<H3>Szabályzat</H3><OL><LI>Csak nagykorú személy adhat fel hirdetést.<LI>A hirdető felel "
            "az adatai valódiságáért.<LI>Más képét használni tilos.<LI>Az oldal nem közvetít, csak hirdetési felületet ad.</OL>",
        ),
        "static",
        "hu",
        **CP,
    ),
    WrittenPage(
        BASE + "kapcsolat.php",
        shell(
            "Kapcsolat",
            "<H3>Impresszum</H3>Esti Média Bt., 1134 Budapest, Képzelt utca 12.<BR>Telefon: "
            "(06 1) 327-4518<BR>E-mail: info@esti-randi.example<BR>Munkanapokon 9 és 16 óra között.",
        ),
        "static",
        "hu",
        **CP,
    ),
    WrittenPage(
        url(3988),
        shell(
            "Hiba",
            "<BR><BR><CENTER><FONT SIZE=4>Ez az adatlap már nem elérhető, a hirdető törölte.</FONT>"
            '<BR><A HREF="index.php">Vissza a főoldalra</A></CENTER>',
        ),
        "error",
        "hu",
        **CP,
    ),
]

SITE = WrittenSite(HOST, "HU", tuple(PAGES), tuple(truth(r) for r in ROWS), __doc__.split("\n\n")[1])
