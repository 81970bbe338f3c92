"""Croatian private flats (Zagreb and Split) whose women change every week: a plan by week, a page for each woman, third person throughout.

Hard: the house number and the house prices are nobody's own, a woman's stay is written as a week ('24. tjedan, 9.–15. lipnja') or as days, some move from one flat to the other, facts stand
in one caption line with slashes and a flag, a table of days says when she works, women who left stay in the archive of the week without a page, the week page repeats captions of all, an
offer to rent a room to 'guests of the house', reviews of the house, a German copy of one page.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://stan-lavanda.example"
FLAG = {"HU": "Mađarica", "HR": "Hrvatica", "CZ": "Čehinja", "RS": "Srpkinja", "BR": "Brazilka", "UA": "Ukrajinka", "SI": "Slovenka"}
SPEAK = {"hr": "hrvatski", "en": "engleski", "hu": "mađarski", "de": "njemački", "cs": "češki", "sr": "srpski", "pt": "portugalski", "it": "talijanski", "uk": "ukrajinski", "ru": "ruski", "sl": "slovenski", "es": "španjolski"}
DOES = {"massage": "masaža", "bath": "zajedničko kupanje", "cuddling": "maženje", "gfe": "GFE, kao s djevojkom", "dinner_date": "večera u gradu", "couples": "prima parove", "striptease": "striptiz", "role_play": "igranje uloga",
        "tantra": "tantra", "kissing": "ljubljenje", "duo": "u dvoje (duo)", "dancing": "ples", "fetish": "fetiš", "four_hands": "masaža u četiri ruke"}
FLAT = {"Zagreb": ("Zagreb, Trešnjevka", "01 555 8204"), "Split": ("Split, Bačvice", "021 555 917")}


def p(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def stay(*rows):
    return [{"city": c, "from": a, "to": b} for c, a, b in rows]


# slug, name, flat now, week, age, cm, kg, nation, tongues, offers, stay in words, hours in words, pictures, text, truth
CURE = [
    ("dora", "Dora", "Zagreb", 24, 27, 168, 55, "HU", ["hu", "en"], ["massage", "bath", "gfe"], "24. tjedan, 9.–15. lipnja 2025.", "10–22 h", 3,
     "Dora nam se vratila iz Budimpešte! Nasmijana je, strpljiva i voli duge razgovore. Prima samo u našem stanu.",
     dict(hours="10:00-22:00", outcall=False, tour=stay(("Zagreb", "2025-06-09", "2025-06-15")))),
    ("lucija", "Lucija", "Zagreb", 24, 34, 172, 63, "HR", ["hr", "en", "it"], ["massage", "tantra", "couples"], "stalno kod nas", "utorkom i petkom 12–20 h", 2,
     "Lucija je jedina koja je uvijek tu. Terapeutkinja je s diplomom, a parove prima petkom. Možete joj pisati i izravno na WhatsApp: <a href=\"https://wa.me/385915520184\">091 552 0184</a>.",
     dict(hours="12:00-20:00", phones=["+385915520184"], handles=[{"kind": "whatsapp", "value": "+385915520184"}])),
    ("petra", "Petra", "Zagreb", 24, 22, 164, 50, "CZ", ["cs", "en", "de"], ["massage", "striptease", "dancing"], "24. tjedan, 9.–15. lipnja 2025.", "14–24 h", 4,
     "Nova cura u gradu. Petra dolazi iz Brna, pleše od svoje šeste godine, a kod nas je prvi put.",
     dict(hours="14:00-24:00", tour=stay(("Zagreb", "2025-06-09", "2025-06-15")))),
    ("jovana", "Jovana", "Zagreb", 24, 30, 175, 66, "RS", ["sr", "en"], ["dinner_date", "kissing", "massage"], "11.–14. lipnja 2025.", "od 16 do 23 h", 2,
     "Jovana ostaje samo četiri dana. Jedina ide i u hotele: sat s dolaskom 200 €, dva sata 370 €. Nakon Zagreba putuje u Split, gdje je od 16. do 22. lipnja.",
     dict(hours="16:00-23:00", outcall=True, max_duration_h=2, prices=[p(200, 60, "outcall"), p(370, 120, "outcall")], tour=stay(("Zagreb", "2025-06-11", "2025-06-14"), ("Split", "2025-06-16", "2025-06-22")))),
    ("camila", "Camila", "Split", 24, 29, 166, 58, "BR", ["pt", "es", "en"], ["massage", "dancing", "gfe"], "24. i 25. tjedan, 9.–22. lipnja 2025.", "10–22 h", 5,
     "Vruća krv na Bačvicama: Camila je latino ljepotica iz Recifea. Hrvatski ne govori, ali razumije sve što treba. Igranje uloga ne nudi.",
     dict(ethnicity="latin", hours="10:00-22:00", tour=stay(("Split", "2025-06-09", "2025-06-22")))),
    ("oksana-i-vera", "Oksana i Vera", "Split", 24, 25, None, None, "UA", ["uk", "ru", "en"], ["duo", "four_hands", "couples"], "24. tjedan, 9.–15. lipnja 2025.", "12–23 h", 4,
     "Dvije prijateljice iz Odese: Oksana (25) i Vera (28). Primaju samo zajedno, stoga nas nazovite dan ranije. Kod njih sat stoji 260 €, pola sata 150 €.",
     dict(alias="Oksana", aliases_stated=["Oksana", "Vera"], ages_stated=[25, 28], audience="couple", hours="12:00-23:00", max_duration_h=1, prices=[p(260, 60), p(150, 30)], tour=stay(("Split", "2025-06-09", "2025-06-15")))),
    ("mateja", "Mateja", "Split", 25, 38, 170, 70, "SI", ["sl", "hr", "de"], ["massage", "cuddling", "bath"], "25. tjedan, 16.–22. lipnja 2025.", "9–17 h", 1,
     "Zrela dama iz Kopra, naša gošća već treću godinu. Mateja radi samo preko dana i ne voli žurbu.",
     dict(hours="09:00-17:00", tour=stay(("Split", "2025-06-16", "2025-06-22")))),
    ("nika", "Nika", "Zagreb", 25, 24, 161, 48, "HR", ["hr"], ["role_play", "fetish", "massage"], "25. tjedan, 16.–22. lipnja 2025.", "0–24 h", 3,
     "Sitna, a opasna. Nika je studentica, dolazi nam iz Osijeka. Na poruke odgovara sama: Telegram @nika_lavanda.",
     dict(hours="24/7", handles=[{"kind": "telegram", "value": "nika_lavanda"}], tour=stay(("Zagreb", "2025-06-16", "2025-06-22")))),
    ("sasa", "Saša", "Zagreb", 25, 31, 178, 69, None, ["hr", "en"], ["massage", "role_play", "striptease"], "od 18. do 22. lipnja 2025.", "15–23 h", 2,
     "Saša je trans žena, visoka i profinjena. Prima u drugoj sobi, s vlastitim ulazom.",
     dict(audience="trans", hours="15:00-23:00", tour=stay(("Zagreb", "2025-06-18", "2025-06-22")))),
]
DE = {"title": "Dora aus Budapest", "text": "Dora ist wieder da! Sie empfängt nur in unserer Wohnung in Zagreb, vom 9. bis 15. Juni 2025, 10–22 Uhr.", "does": "Massage, gemeinsames Bad, GFE"}
DAYS = ("pon", "uto", "sri", "čet", "pet", "sub", "ned")


def url(c):
    return f"{ROOT}/cure/{c[0]}"


def shell(title, body, lang="hr"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Stan Lavanda</title><link rel="stylesheet" href="/templates/lavanda/bootstrap3.css"></head>
<body class="site com_content"><nav class="navbar navbar-inverse"><div class="container-fluid"><a class="navbar-brand" href="/">Stan Lavanda</a><ul class="nav navbar-nav"><li><a href="/tjedan/24">Ovaj tjedan</a></li><li><a href="/tjedan/25">Sljedeći tjedan</a></li>
<li><a href="/cijene">Cijene</a></li><li><a href="/dojmovi">Dojmovi</a></li><li><a href="/za-cure">Za cure</a></li><li><a href="/kontakt">Kontakt</a></li></ul><p class="navbar-text navbar-right">☎ Zagreb 01 555 8204 · Split 021 555 917</p></div></nav>
<div class="container"><div class="row"><div class="col-md-9">{body}</div><div class="col-md-3"><div class="panel panel-default"><div class="panel-heading">Domaćica</div><div class="panel-body">Javlja se Nada, svaki dan 9–24 h. Ulaz od 80 €.</div></div></div></div></div>
<footer class="container"><hr><p>Stan Lavanda · diskretno od 2016. · Samo za punoljetne</p></footer></body></html>"""


def caption(c):
    bits = ([f"{c[4]} god."] if " i " not in c[1] else []) + ([f"{c[5]} cm / {c[6]} kg"] if c[5] else [])
    flag = f'<img class="flag" src="/images/flags/{c[7].lower()}.png" alt="{FLAG[c[7]]}" title="{FLAG[c[7]]}">' if c[7] else ""
    return f'<p class="caption">{" / ".join(bits)} {flag}</p>' if bits or flag else ""


def card(c):
    return f'<div class="col-sm-4"><div class="thumbnail"><a href="/cure/{c[0]}"><img src="/images/cure/{c[0]}/m.jpg" alt=""></a><div class="caption-b"><h3><a href="/cure/{c[0]}">{c[1]}</a></h3>{caption(c)}<p><span class="label label-info">{c[10]}</span></p></div></div></div>\n'


def person(c):
    shots = "".join(f'<a class="thumbnail" href="/images/cure/{c[0]}/{n}.jpg"><img src="/images/cure/{c[0]}/{n}_s.jpg" alt="{c[1]}"></a>' for n in range(1, c[12] + 1))
    place, phone = FLAT[c[2]]
    mates = "".join(f'<li><a href="/cure/{b[0]}">{b[1]}</a></li>' for b in CURE if b[2] == c[2] and b[3] == c[3] and b is not c)
    off = {"lucija": {0, 2, 3, 5, 6}, "jovana": {0, 1, 6}}.get(c[0], {0, 1} if c[0] == "sasa" else set())
    table = "<tr>" + "".join(f"<th>{d}</th>" for d in DAYS) + "</tr><tr>" + "".join(f"<td>{'–' if i in off else 'radi'}</td>" for i in range(7)) + "</tr>"
    return shell(c[1], f"""<div class="page-header"><h1>{c[1]}</h1>{caption(c)}</div><div class="gallery">{shots}</div><p><span class="label label-info">{c[10]}</span> <span class="label label-default">{place}</span></p>
<div class="item-text"><p>{c[13]}</p><p><em>Govori:</em> {", ".join(SPEAK[s] for s in c[8])}.<br><em>U ponudi:</em> {", ".join(DOES[s] for s in c[9])}.<br><em>Dostupna:</em> {c[11]}</p></div>
<table class="table table-condensed">{table}</table><div class="well">Dogovor preko domaćice, stan {c[2]}: {phone}. Vrijede <a href="/cijene">cijene kuće</a>.</div>{f"<h4>U istom tjednu i stanu</h4><ul>{mates}</ul>" if mates else ""}""")


def german(c):
    shots = "".join(f'<a class="thumbnail" href="/images/cure/{c[0]}/{n}.jpg"><img src="/images/cure/{c[0]}/{n}_s.jpg" alt="{c[1]}"></a>' for n in range(1, c[12] + 1))
    return shell(DE["title"], f'<div class="page-header"><h1>Dora</h1><p class="caption">27 J. / 168 cm / 55 kg, Ungarin</p></div><div class="gallery">{shots}</div><p>{DE["text"]}</p><p>Sie spricht Ungarisch und Englisch. Angebot: {DE["does"]}.</p>', "de")


def truth(c):
    row = deepcopy(AD)
    row.update(url=url(c), alias=c[1], aliases_stated=[c[1]], age=c[4], ages_stated=[c[4]], text_language="hr", provider_kind="agency", city=c[2], country="HR", nationality=c[7], languages_spoken=list(c[8]), services=list(c[9]), incall=True,
               height_cm=c[5], weight_kg=c[6], n_images=c[12])
    row.update(deepcopy(c[14]))
    return row


def week(n, dates, extra=""):
    rows = [c for c in CURE if c[3] == n]
    flats = "".join(f'<h2>{FLAT[f][0]}</h2><div class="row">{"".join(card(c) for c in rows if c[2] == f)}</div>' for f in FLAT)
    return shell(f"{n}. tjedan", f'<h1>{n}. tjedan: {dates}</h1>{flats}{extra}'), tuple(map(url, rows))


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<div class='page-header'><h1>{title}</h1></div>{body}"), kind, "hr")


W24, U24 = week(24, "9.–15. lipnja 2025.", "<p>Camila ostaje i 25. tjedan.</p>")
W25, U25 = week(25, "16.–22. lipnja 2025.", "<p>Uz njih u Splitu ostaje Camila, a stiže i Jovana iz Zagreba.</p>")
ZG = [c for c in CURE if c[2] == "Zagreb"]
PAGES = [
    WrittenPage(f"{ROOT}/tjedan/24", W24, "listing", "hr", ads=U24),
    WrittenPage(f"{ROOT}/tjedan/25", W25, "listing", "hr", ads=U25),
    WrittenPage(f"{ROOT}/tjedan/24?print=1", W24, "listing", "hr", ads=U24, canonical=f"{ROOT}/tjedan/24"),
    WrittenPage(f"{ROOT}/stan/zagreb", shell("Stan Zagreb", f'<h1>Cure u Zagrebu</h1><div class="row">{"".join(map(card, ZG))}</div>'), "listing", "hr", ads=tuple(map(url, ZG))),
]
PAGES += [WrittenPage(url(c), person(c), "ad", "hr", ads=(url(c),)) for c in CURE]
PAGES += [
    WrittenPage(f"{ROOT}/de/cure/dora", german(CURE[0]), "ad", "de", ads=(url(CURE[0]),), canonical=url(CURE[0])),
    WrittenPage(f"{url(CURE[4])}?fbclid=PAZXh0bgN", person(CURE[4]), "ad", "hr", ads=(url(CURE[4]),), canonical=url(CURE[4])),
    plain("/", "Dobro došli u Lavandu", "<p>Dva mirna stana, svaki tjedan nove cure. Jeste li stariji od 18 godina?</p><a class='btn btn-primary' href='/tjedan/24'>Da, uđi</a> <a class='btn btn-default' href='https://trazilica.example'>Ne</a>"),
    plain("/tjedan/23", "23. tjedan: 2.–8. lipnja 2025. (arhiva)", "<p>Kod nas su bile: Tea (26), Sabina (33) i Kiki (29). Hvala, cure, vidimo se na jesen!</p>"),
    plain("/cijene", "Cijene kuće", "<table class='table'><tr><th>Trajanje</th><th>Jedna cura</th><th>Dvije cure</th></tr><tr><td>30 min</td><td>80 €</td><td>150 €</td></tr><tr><td>1 sat</td><td>140 €</td><td>260 €</td></tr><tr><td>2 sata</td><td>260 €</td><td>480 €</td></tr></table><p>Ručnik i piće uključeni.</p>"),
    plain("/dojmovi", "Dojmovi gostiju", "<blockquote><p>Uredno, čisto, domaćica ljubazna. Klima ne radi baš najbolje.</p><footer>Gost iz Siska, svibanj 2025.</footer></blockquote><blockquote><p>Parking je problem, sve ostalo za pet.</p><footer>Mirko, 51</footer></blockquote>"),
    plain("/za-cure", "Za cure", "<p>Iznajmljujemo sobu na tjedan dana: 350 € tjedno, čista posteljina, telefonistica, oglasi. Radiš kad želiš i koliko želiš. Minimalno 21 godina. Piši Nadi: nada@stan-lavanda.example.</p>"),
    plain("/kontakt", "Kontakt", "<p>Zagreb, Trešnjevka: 01 555 8204. Split, Bačvice: 021 555 917. E-pošta: nada@stan-lavanda.example. Točnu adresu dobivate telefonom.</p>"),
    plain("/pravila", "Kućni red", "<ol><li>Dolazak na vrijeme, kašnjenje najviše 15 minuta.</li><li>Bez alkohola i fotografiranja.</li><li>Cura uvijek smije reći ne.</li></ol>"),
    plain("/blog/lavanda-na-hvaru", "Kad cvate lavanda na Hvaru", "<p>Polja su najljepša oko 20. lipnja. Trajekt iz Splita vozi dva sata i stoji 6 €, a vrećica lavande 5 €. Baka Mare, 81, bere je cijeli život.</p>"),
    plain("/cure/tea", "Ups, ove cure trenutno nema", "<p>Stranica koju tražite ne postoji. Pogledajte <a href='/tjedan/24'>tko je ovaj tjedan kod nas</a>.</p>", "error"),
]

SITE = WrittenSite("stan-lavanda.example", "HR", tuple(PAGES), tuple(truth(c) for c in CURE), note=__doc__)
