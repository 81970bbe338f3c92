"""An Icelandic massage and relaxation studio with two houses; its therapists stand all on one page per house.

Hard: iso-8859-1; no detail pages, the ads are `<a name=...>` anchors between horizontal rules; facts are 'label: value' lines
or half sentences, different from one therapist to the next as each wrote hers; the studio's own price list, telephone and
opening hours stand on the same page and belong to nobody; only two state prices of their own; two have their own number;
one is away on a tour of the country; treatments that they do not offer are said in the prose.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.nuddstofan-mosi.example"
BASE = f"https://{HOST}"
LATIN = {"content_type": "text/html; charset=iso-8859-1", "encoding": "iso-8859-1"}
RVK, KOP = BASE + "/nuddarar.htm", BASE + "/kopavogur.htm"


def kr(*pairs, place=None):
    return [
        {"amount": a, "currency": "ISK", "code_currency": None, "duration_min": d, "place": place}
        for a, d in pairs
    ]


def one(anchor, house, lines, pictures, alias, **truth):
    """A therapist: the lines as she wrote them and what they say."""
    t = deepcopy(AD)
    assert set(truth) <= set(AD), set(truth) - set(AD)
    t.update(
        url=f"{house}#{anchor}",
        alias=alias,
        aliases_stated=[alias],
        text_language="is",
        country="IS",
        incall=True,
        n_images=pictures,
        city="Reykjavík" if house == RVK else "Kópavogur",
        ages_stated=[truth["age"]] if truth.get("age") else [],
    )
    t.update(truth)
    return {"anchor": anchor, "house": house, "lines": lines, "pictures": pictures, "truth": t}


STAFF = [
    one(
        "soley",
        RVK,
        [
            "Aldur: 34 ára, hæð: 171 cm",
            "Tungumál: íslenska, enska, danska",
            "Vinnutími: mánudaga til fimmtudaga 12:00-20:00",
            "Sóley lærði nudd í Kaupmannahöfn og hefur verið hjá okkur frá upphafi. Hún býður sænskt nudd, tantranudd og fjórhent nudd með Birtu. "
            "Hún tekur aðeins á móti gestum á stofunni og fer ekki í heimahús.",
        ],
        2,
        "Sóley",
        age=34,
        height_cm=171,
        languages_spoken=["is", "en", "da"],
        hours="12:00-20:00",
        services=["massage", "tantra", "four_hands"],
        outcall=False,
    ),
    one(
        "birta",
        RVK,
        [
            "27 ára",
            "Talar íslensku og ensku",
            "Ljóshærð, 168 cm, 60 kg",
            "Ég heiti Birta og er yngst á stofunni. Hjá mér færðu rólegt slökunarnudd og gott spjall. Ég nudda líka pör. Ekkert tantra hjá mér, spurðu Sóleyju!",
        ],
        3,
        "Birta",
        age=27,
        height_cm=168,
        weight_kg=60,
        languages_spoken=["is", "en"],
        services=["massage", "couples"],
    ),
    one(
        "ewa",
        RVK,
        [
            "Aldur: 41",
            "Þjóðerni: pólsk",
            "Tungumál: pólska, enska, svolítil íslenska",
            "Vinnutími: alla daga 10-18",
            "Ewa kemur frá Gdansk og er með sterkar hendur. Hún mætir líka á hótel í miðbænum: 60 mínútur á hóteli 32.000 kr., 90 mínútur á hóteli 42.000 kr. "
            "Beint númer: 626 5774",
        ],
        1,
        "Ewa",
        age=41,
        nationality="PL",
        languages_spoken=["pl", "en", "is"],
        hours="10:00-18:00",
        services=["massage"],
        outcall=True,
        prices=kr((32000, 60), (42000, 90), place="outcall"),
        max_duration_h=1.5,
        phones=["+3546265774"],
    ),
    one(
        "malai",
        RVK,
        [
            "Taílensk, 38 ára",
            "Enska og taílenska",
            "Hæð 156 cm",
            "Malai kann ekta taílenskt nudd á dýnu og heitt olíunudd. Hún er feimin fyrst en hlær mikið. Tímar eftir klukkan 15 bókast fyrst.",
        ],
        2,
        "Malai",
        age=38,
        nationality="TH",
        languages_spoken=["en", "th"],
        height_cm=156,
        services=["massage"],
    ),
    one(
        "stormur",
        RVK,
        [
            "Karlmaður, 36 ára, 188 cm og 92 kg",
            "Íslenska, enska, þýska",
            "Föstudaga og laugardaga kl. 16:00-22:00",
            "Stormur er íþróttanuddari og gamall sundkappi. Konur, karlar og pör velkomin. Kemur heim ef þú býrð á höfuðborgarsvæðinu.",
        ],
        1,
        "Stormur",
        age=36,
        audience="man",
        height_cm=188,
        weight_kg=92,
        languages_spoken=["is", "en", "de"],
        hours="16:00-22:00",
        services=["massage", "couples"],
        outcall=True,
    ),
    one(
        "luna",
        RVK,
        [
            "Luna (29)",
            "Talar spænsku, ensku",
            "Hi, I am Luna, Chilean, born in Valparaíso. I give slow tantra and relaxing massage with warm stones, and after it there is always tea. "
            "I am new in the house, so please be patient with my Icelandic. WhatsApp: +354 837 4756",
        ],
        0,
        "Luna",
        age=29,
        text_language="en",
        languages_spoken=["es", "en"],
        services=["tantra", "massage"],
        phones=["+3548374756"],
        handles=[{"kind": "whatsapp", "value": "+3548374756"}],
        nationality="CL",
    ),
    one(
        "hekla",
        KOP,
        [
            "Aldur: 45 ára",
            "Hæð / þyngd: 174 cm / 77 kg",
            "Tungumál: íslenska, norska",
            "Vinnutími: þriðjudaga til laugardaga 09:00-17:00",
            "Hekla á stofuna í Kópavogi og nuddar sjálf. Djúpnudd, ilmolíur og langar, hljóðar stundir. Tekur ekki pör og fer ekki út úr húsi.",
        ],
        1,
        "Hekla",
        age=45,
        height_cm=174,
        weight_kg=77,
        languages_spoken=["is", "no"],
        hours="09:00-17:00",
        services=["massage"],
        outcall=False,
    ),
    one(
        "salka",
        KOP,
        [
            "31 árs, 165 cm",
            "íslenska, enska, franska",
            "Salka er jógakennari og tantranuddari. Hún ferðast með bekkinn sinn í júní: Akureyri 14.06.2025-19.06.2025, Hafnarfjörður 20.06.2025-24.06.2025. "
            "Heima í Kópavogi kostar tíminn (75 mínútur) hjá henni 25.000 kr. Netfang: salka@sporin.example",
        ],
        2,
        "Salka",
        age=31,
        height_cm=165,
        languages_spoken=["is", "en", "fr"],
        services=["massage", "tantra"],
        tour=[
            {"city": "Akureyri", "from": "2025-06-14", "to": "2025-06-19"},
            {"city": "Hafnarfjörður", "from": "2025-06-20", "to": "2025-06-24"},
        ],
        prices=kr((25000, 75), place="incall"),
        max_duration_h=1.25,
        handles=[{"kind": "email", "value": "salka@sporin.example"}],
    ),
    one(
        "asdis",
        KOP,
        [
            "Ásdís, 52 ára",
            "Á bara íslensku",
            "Reynslumesti nuddarinn okkar. Axlir, bak og fætur, ekkert bull. Hún vinnur kvöldvaktir frá 17 til 21 og á sunnudögum prjónar hún.",
        ],
        1,
        "Ásdís",
        age=52,
        languages_spoken=["is"],
        hours="17:00-21:00",
        services=["massage"],
    ),
]


def shell(title, body, extra=""):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="is"><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-1">
<title>{title} - Nuddstofan Mosi</title><link rel="stylesheet" href="mosi.css" type="text/css">{extra}</head>
<body>
<div id="haus"><a href="/"><img src="myndir/logo.gif" alt="Nuddstofan Mosi"></a><p>Sími 551 7742 &nbsp;|&nbsp; Opið alla daga 10-22 &nbsp;|&nbsp; Laugavegi 199, Reykjavík</p></div>
<div id="valmynd"><a href="nuddarar.htm">Nuddarar í Reykjavík</a> | <a href="kopavogur.htm">Kópavogur</a> | <a href="verd.htm">Verðskrá</a> | <a href="bokun.htm">Bóka tíma</a> |
<a href="gjafabref.htm">Gjafabréf</a> | <a href="spurningar.htm">Spurt og svarað</a> | <a href="samband.htm">Hafa samband</a></div>
<div id="efni">{body}</div>
<div id="fotur">Nuddstofan Mosi ehf., kt. 000000-0000, mosi@nuddstofan-mosi.example</div>
</body></html>"""


HOUSE = """<table class="verd" border="1"><caption>Verðskrá hússins</caption><tr><td>Slökunarnudd 30 mín<td>11.900 kr.<tr><td>Slökunarnudd 60 mín<td>17.900 kr.
<tr><td>Tantranudd 90 mín<td>29.900 kr.<tr><td>Fjórhent nudd 60 mín<td>33.900 kr.</table>"""


def block(x):
    head, prose = x["lines"][:-1], x["lines"][-1]
    pics = "".join(
        f'<img src="myndir/{x["anchor"]}{n}.jpg" width="140" align="left" hspace="6" alt="{x["truth"]["alias"]}">'
        for n in range(1, x["pictures"] + 1)
    )
    return (
        f'<hr noshade><h2><a name="{x["anchor"]}">{x["truth"]["alias"]}</a></h2>{pics}<p>{"<br>".join(head)}</p><p>{prose}</p>'
        f'<p><a href="bokun.htm?nuddari={x["anchor"]}">Bóka tíma hjá {x["truth"]["alias"]}</a></p><br clear="all">'
    )


def team(house, title, intro, extra=""):
    staff = [x for x in STAFF if x["house"] == house]
    jump = " · ".join(f'<a href="#{x["anchor"]}">{x["truth"]["alias"]}</a>' for x in staff)
    return shell(
        title,
        f"<h1>{title}</h1><p>{intro}</p><p>{jump}</p>{''.join(block(x) for x in staff)}<hr noshade>{HOUSE}",
        extra,
    )


def u(house):
    return tuple(x["truth"]["url"] for x in STAFF if x["house"] == house)


T1, I1 = (
    "Nuddarar í Reykjavík",
    "Á stofunni á Laugavegi taka þessir nuddarar á móti gestum. Allir gestir eru 18 ára eða eldri.",
)
T2, I2 = (
    "Nuddarar í Kópavogi",
    "Hér taka Hekla, Salka og Ásdís á móti gestum. Húsið er við Hamraborg, gengið inn frá bílastæðinu.",
)


def static(path, title, body, kind="static"):
    return WrittenPage(f"{BASE}/{path}", shell(title, f"<h1>{title}</h1>{body}"), kind, "is", **LATIN)


PAGES = [
    static(
        "",
        "Velkomin",
        "<p>Nuddstofan Mosi býður slökun í hlýju umhverfi síðan 2009. Veldu hús: <a href='nuddarar.htm'>Reykjavík</a> eða <a href='kopavogur.htm'>Kópavogur</a>.</p>"
        "<p><img src='myndir/stofa.jpg' alt='Stofan'></p>",
    ),
    WrittenPage(RVK, team(RVK, T1, I1), "listing", "is", ads=u(RVK), **LATIN),
    WrittenPage(KOP, team(KOP, T2, I2), "listing", "is", ads=u(KOP), **LATIN),
    WrittenPage(
        RVK + "?prenta=1",
        team(RVK, T1, I1, '<link rel="stylesheet" href="prentun.css" type="text/css">'),
        "listing",
        "is",
        ads=u(RVK),
        canonical=RVK,
        **LATIN,
    ),
    WrittenPage(
        KOP + "?utm_source=bref&utm_campaign=sumar",
        team(KOP, T2, I2),
        "listing",
        "is",
        ads=u(KOP),
        canonical=KOP,
        **LATIN,
    ),
    static("verd.htm", "Verðskrá", HOUSE + "<p>Eldri borgarar fá 10% afslátt á virkum dögum.</p>"),
    static(
        "bokun.htm",
        "Bóka tíma",
        "<form action='bokun.cgi' method='post'>Nafn <input name='nafn'><br>Sími <input name='simi'><br>Dagur <input name='dagur'><br>Nuddari <select name='n'>"
        + "".join(f"<option>{x['truth']['alias']}" for x in STAFF)
        + "</select><br><input type='submit' value='Senda'></form>",
    ),
    static(
        "gjafabref.htm",
        "Gjafabréf",
        "<p>Gjafabréf fást á stofunni fyrir 12.000, 18.000 eða 30.000 krónur og gilda í tvö ár. Við sendum þau líka í pósti.</p>",
    ),
    static(
        "spurningar.htm",
        "Spurt og svarað",
        "<h3>Þarf ég að koma með handklæði?</h3><p>Nei, allt er á staðnum.</p><h3>Hvað ef ég kemst ekki?</h3><p>Láttu vita með fjögurra tíma fyrirvara.</p>"
        "<h3>Má velja nuddara?</h3><p>Já, ef hún eða hann er á vakt.</p>",
    ),
    static(
        "samband.htm",
        "Hafa samband",
        "<p>Laugavegi 199, 105 Reykjavík<br>Hamraborg 99, 200 Kópavogur<br>Sími 551 7742<br>mosi@nuddstofan-mosi.example</p>",
    ),
    static(
        "um.htm",
        "Um okkur",
        "<p>Stofan var opnuð vorið 2009 í tveimur herbergjum. Nú eru herbergin átta, potturinn einn og kaffivélin alltaf í gangi.</p>",
    ),
    static(
        "skilmalar.htm",
        "Skilmálar",
        "<p>Gestir sýna starfsfólki virðingu. Ölvuðum er vísað frá. Greitt er áður en tíminn hefst, með korti eða reiðufé.</p>",
    ),
    static(
        "vinna.htm",
        "Laus störf",
        "<p>Við leitum að nuddurum með reynslu. Sendu umsókn á mosi@nuddstofan-mosi.example. Laun samkvæmt samkomulagi.</p>",
    ),
    static(
        "grein-ferdalag.htm",
        "Hvíld eftir langt flug",
        "<p>Eftir langt flug er best að drekka vatn, ganga í hálftíma og fara snemma að sofa. Heitur pottur gerir kraftaverk fyrir bakið, "
        "en ekki dvelja þar lengur en korter í senn.</p>",
    ),
    static(
        "nuddarar-eldri.htm",
        "Síða fannst ekki",
        "<p>Þessi síða er ekki lengur til. Farðu aftur á <a href='/'>forsíðu</a>.</p>",
        "error",
    ),
]

SITE = WrittenSite(HOST, "IS", tuple(PAGES), tuple(x["truth"] for x in STAFF), __doc__.split("\n\n")[1])
