"""A Finnish dance-partner exchange: people look for partners with age, height, city and level; old table mark-up."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "tanssiparini.test"
BASE = f"http://{HOST}"

# id, nick, sex, age, height, weight, city, dances, level, seeks, phone, date, text
POSTS = [
    (
        1041,
        "Marika",
        "nainen",
        28,
        168,
        None,
        "Tampere",
        "bachata, kizomba",
        "keskitaso",
        "miestä 25-38 v, yli 175 cm",
        "040 8922061",
        "3.3.2024",
        (
            "Hei! Olen juuri muuttanut Tampereelle ja etsin viejää, jonka kanssa harjoitella kahdesti viikossa."
            " Kizombassa ollaan lähellä, joten hygienia kunnossa ja aikeet puhtaat: etsin tanssiparia, en poikaystävää."
            " Sali maksetaan puoliksi, 12 € / tunti."
        ),
    ),
    (
        1044,
        "Tangokuningas",
        "mies",
        61,
        182,
        84,
        "Seinäjoki",
        "tango, foksi, valssi",
        "kokenut",
        "naista lavoille, ikä vapaa",
        "050 3849197",
        "4.3.2024",
        (
            "Raitis leskimies ja hyvä auto. Haen ja vien kotiin. Kesällä kierretään lavat Seinäjoelta Kauhajoelle,"
            " bensat maksan minä. Hieno hame on plussaa, mutta askel ratkaisee."
        ),
    ),
    (
        1047,
        "Jenni & Salla",
        "nainen",
        33,
        165,
        None,
        "Helsinki",
        "lindy hop, balboa",
        "alkeet",
        "kahta kärsivällistä viejää",
        "045 9369845",
        "6.3.2024",
        (
            "Kaksi ystävystä etsii kahta viejää alkeiskurssille Kallioon. Me tuomme kahvit, te tuotte rytmin. Tunnit"
            " tiistaisin 18.30, kurssi 95 € / hlö, parihinta 170 €."
        ),
    ),
    (
        1050,
        "Kilpatanssija_Veera",
        "nainen",
        22,
        172,
        56,
        "Espoo",
        "vakiotanssit, latinalaiset",
        "A-luokka",
        "kilpaparia, mies 20-28 v, 182-190 cm",
        "040 5948090",
        "7.3.2024",
        (
            "Entinen parini muutti Kööpenhaminaan. Treenaan viisi kertaa viikossa, valmentaja ja puvut valmiina. Mitat"
            " puvun lainaajalle: 86-64-90, kenkä 38. Koetanssit Otaniemessä, lähetä video tai soita."
        ),
    ),
    (
        1052,
        "Pekka K.",
        "mies",
        45,
        178,
        92,
        "Oulu",
        "salsa, west coast swing",
        "keskitaso",
        "seuraajaa, ikä 30-55",
        "050 3767224",
        "9.3.2024",
        (
            "Matkustan työn takia: Oulu viikot 10-11, Rovaniemi viikko 12, Kemi viikko 13. Tanssisin jokaisessa"
            " kaupungissa. Hotellilla tylsää, siis sosiaalisiin tansseihin! Puhun suomea, englantia ja vähän espanjaa."
        ),
    ),
]
THREAD = [
    (
        "Aino52",
        "Kuinka lähellä kuuluu tanssia? Uusi parini puristaa bachatassa niin, etten saa henkeä. Olenko tosikko?",
    ),
    ("Tangokuningas", "Sano suoraan. Hyvä viejä vie rintakehällä eikä kourilla. Jos ei usko, vaihda paria."),
    (
        "Marika",
        (
            "Et ole tosikko. Minulle on tultu tarjoamaan rahaakin »yksityistunneista» hotellihuoneessa. Ilmoitin"
            " ylläpidolle, tunnus lähti samana päivänä."
        ),
    ),
    ("Ylläpito", "Muistutus: tämä on tanssiparipörssi. Seuranhaku- ja seksi-ilmoitukset poistetaan heti."),
    ("Pekka K.", "Ja miehillekin sama. Minua on nipistetty lavalla useammin kuin kehtaan kertoa."),
]
SCHOOLS = [
    ("Askelmerkki", "Helsinki, Vallila", "yksityistunti 60 min 75 €, 90 min 105 €", "045 1190208"),
    ("Lavatähti", "Lahti", "ryhmätunti 14 €, kymppikortti 120 €", "040 1690723"),
    ("Studio Sabor", "Turku", "tanssiparin vuokraus tunniksi 45 € (opettaja-assistentti)", "050 3852148"),
    ("Pohjolan Polkka", "Oulu", "intensiivi 2 h 60 €, illat ja viikonloput", "045 6882369"),
]


def page(title: str, body: str) -> str:
    return (
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<html lang="fi"><head><meta'
        f' http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><title>{title} |'
        ' Tanssiparini</title></head>\n<body bgcolor="#fff6e8" text="#332200" link="#a02020"><table width="760"'
        ' align="center" cellpadding="6"><tr><td colspan="2" bgcolor="#a02020"><font color="#ffffff" size="6"'
        ' face="Georgia">Tanssiparini</font><br><font color="#ffffff">Tanssiparipörssi vuodesta'
        ' 1999</font></td></tr><tr><td width="140" valign="top"><a href="/">Uusimmat</a><br><a'
        ' href="/haetaan.php?s=m">Viejiä haetaan</a><br><a href="/koulut.html">Koulut</a><br><a'
        ' href="/palsta.php?id=88">Palsta</a><br><a href="/ohjeet.html">Ohjeet</a></td><td'
        f' valign="top">\n{body}\n</td></tr></table></body></html>'
    )


def made(url: str, title: str, body: str, kind: str, **more: object) -> WrittenPage:
    return WrittenPage(
        f"{BASE}{url}",
        page(title, body),
        kind,
        "fi",
        content_type="text/html; charset=iso-8859-15",
        encoding="iso-8859-15",
        **more,
    )


def row(p: tuple) -> str:
    n, nick, sex, age, height, _, city, dances, level, seeks, _, date, _ = p
    return (
        f'<tr><td><img src="/kuvat/{n}s.jpg" width="60"></td><td><a href="/ilmo.php?id={n}"><b>{nick}</b></a>, {sex} '
        f"{age} v, {height} cm<br>{city}: {dances} ({level})<br><i>Etsii: {seeks}</i></td><td>{date}</td></tr>"
    )


def ad(p: tuple) -> WrittenPage:
    n, nick, sex, age, height, weight, city, dances, level, seeks, phone, date, text = p
    facts = [
        ("Ikä", f"{age} v"),
        ("Sukupuoli", sex),
        ("Pituus", f"{height} cm"),
        ("Paikkakunta", city),
        ("Tanssit", dances),
        ("Taso", level),
        ("Etsii", seeks),
        ("Puhelin", f"<b>{phone}</b>"),
        ("Jätetty", date),
    ]
    if weight:
        facts.insert(3, ("Paino", f"{weight} kg"))
    rows = "".join(
        f'<tr><td bgcolor="#f3dfc0"><font size="2">{k}</font></td><td><font size="2">{v}</font></td></tr>'
        for k, v in facts
    )
    body = (
        f"<h2>{nick} {age}v {city}</h2><table border=1 cellspacing=0 cellpadding=3>{rows}</table><p>{text}</p>"
        f'<img src="/kuvat/{n}a.jpg" width="220"> <img src="/kuvat/{n}b.jpg" width="220">'
        f'<p><a href="/vastaa.php?id={n}">Vastaa ilmoitukseen</a> | <a href="/ilmianna.php?id={n}">Ilmoita'
        " asiattomasta</a></p>"
    )
    return made(f"/ilmo.php?id={n}", f"{nick} etsii tanssiparia, {city}", body, "ad", relevant=False)


def member() -> WrittenPage:
    body = (
        '<h2>Jäsen: Aino52</h2><p><img src="/jasen/aino52.jpg" width=150 align=left>Nainen, 52 v, 160 cm, Jyväskylä.'
        " Sinkku, kaksi aikuista lasta, yksi kissa. Kielet: suomi ja ruotsi.</p><p>Aloitin tanssin eron jälkeen, ja se"
        " pelasti minut. Humppa on heikko kohtani, hidas valssi vahvuuteni. Tavattavissa Jyväskylän lavoilla lähes joka"
        " lauantai, punainen mekko.</p><table"
        " border=1><tr><td>Ilmoituksia</td><td>3</td></tr><tr><td>Suosituksia</td><td>11</td></tr><tr><td>Vahvistettu"
        " jäsen</td><td>kyllä, henkilökortti nähty 2.1.2024</td></tr></table>"
    )
    return made("/jasen.php?n=aino52", "Aino52", body, "profile", relevant=False)


LIST = (
    "<h2>Uusimmat ilmoitukset</h2><p>Ilmoittaminen on maksutonta. <b>TOP-paikka</b> etusivulla 5 € / viikko.</p>"
    '<table width="100%" border="0">' + "".join(row(p) for p in POSTS) + "</table>"
)
LEADS = (
    "<h2>Viejiä haetaan</h2><p>Näissä ilmoituksissa nainen etsii miestä. Pituus ratkaisee useammin kuin"
    " luulisi.</p><ul>"
    + "".join(
        f'<li><a href="/ilmo.php?id={p[0]}">{p[1]} ({p[3]}), {p[6]}</a>: {p[9]}. Puh. {p[10]}</li>'
        for p in POSTS
        if p[2] == "nainen"
    )
    + "</ul>"
)
TALK = "<h2>Palsta: kuinka lähellä?</h2>" + "".join(
    f'<table width="100%" bgcolor="{"#ffffff" if i % 2 else "#f3dfc0"}"><tr><td width="120"><b>{who}</b><br>'
    f"<font size=1>{i + 1}.3.2024 klo 2{i}.15</font></td><td>{text}</td></tr></table>"
    for i, (who, text) in enumerate(THREAD)
)
DIRECTORY = (
    "<h2>Tanssikoulut ja yksityisopettajat</h2><dl>"
    + "".join(f"<dt><b>{n}</b> ({c})</dt><dd>{what}. Puh. {tel}</dd>" for n, c, what, tel in SCHOOLS)
    + "</dl>"
)
RULES = (
    "<h2>Ohjeet</h2><ol><li>Yksi ilmoitus kerrallaan.</li><li>Ilmoitus vanhenee 60 päivässä.</li><li>Käytä omaa"
    " kuvaasi.</li><li>Kunnioita toisia.</li><li>Evästeitä käytetään vain kirjautumiseen.</li></ol>"
)

SITE = WrittenSite(
    host=HOST,
    region="FI",
    pages=(
        made("/", "Uusimmat", LIST, "listing", relevant=False),
        made("/haetaan.php?s=m", "Viejiä haetaan", LEADS, "listing", relevant=False),
        *(ad(p) for p in POSTS),
        member(),
        made("/palsta.php?id=88", "Kuinka lähellä?", TALK, "thread", relevant=False),
        made("/koulut.html", "Tanssikoulut", DIRECTORY, "directory", relevant=False),
        made("/ohjeet.html", "Ohjeet", RULES, "static"),
        made(
            "/ilmo.php?id=977",
            "Ilmoitusta ei ole",
            "<h2>Ilmoitusta ei löydy</h2><p>Se on vanhentunut tai poistettu.</p>",
            "error",
            status=404,
        ),
    ),
    note=(
        "Font and table page of 1999 in ISO-8859-15; partners with age, height, weight, measures and cities of a tour."
    ),
)
