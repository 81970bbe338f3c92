"""Estonian directory in a Font Awesome theme: every fact is an icon and a value, with no word that says what it is.

Hard: a cake before '27', a ruler before '168', a house and a car with a tick or a cross, flags for languages, prices as rows of an hourglass with a house or a car, numbers behind icons of apps,
icons that count other things (eye, star, heart, camera) beside those that matter, a crown for paid places explained on the help page alone, whole cards on the lists, an AMP copy, a compare page,
ads in Estonian, Russian, English and Finnish.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://ohtuvalgus.example"
DO = {"massage": "massaaž", "tantra": "tantra", "dinner_date": "õhtusöök restoranis", "travel": "reisikaaslane", "overnight": "terve öö", "couples": "paarid teretulnud", "striptease": "striptiis", "bath": "ühine vann", "role_play": "rollimängud",
      "cuddling": "kaisutamine", "duo": "kahekesi", "four_hands": "neljakäemassaaž", "domination": "domineerimine", "party": "peod", "video_call": "videokõne", "dancing": "tants", "city_guide": "linnaekskursioon", "disabled_guests": "ligipääs ratastooliga"}
SPAN = {30: "30 min", 60: "1 h", 90: "1,5 h", 120: "2 h", 180: "3 h", 720: "öö", 1440: "24 h"}
FLAG = {"et": "ee", "ru": "ru", "en": "gb", "fi": "fi", "uk": "ua", "sv": "se", "es": "es", "lv": "lv"}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# key, name, age, town, part, cm, kg, tongues, house, car, clock, hours, offers, checked, crown, day, pictures, rows (minutes, house, car), buttons, prose, truth
ADS = [
    ("liis-2207", "Liis", 27, "Tallinn", "Kristiine", 168, 56, ["et", "en", "fi"], True, True, "11–22", "11:00-22:00", ["massage", "dinner_date", "bath"], True, True, "10.06.2025", 4, [(60, 130, 160), (120, 240, 290)], [("tel", "+37253018274"), ("wa", "37253018274")],
     "Tere! Olen rõõmsameelne ja hoolitsetud. Helista vähemalt tund aega varem, sõnumitele ma ei vasta.", {}),
    ("marika-2201", "Marika", 44, "Tartu", "Annelinn", 164, 70, ["et", "ru"], True, False, "9–17", "09:00-17:00", ["massage", "tantra", "disabled_guests"], True, False, "08.06.2025", 2, [(60, 60, None), (90, 85, None)], [("tel", "+37255671930")],
     "Töötan üksi, oma kabinetis esimesel korrusel. Diplomeeritud massöör, kaksteist aastat tööd.", dict(provider_kind="independent")),
    ("viktoria-2196", "Виктория", 33, "Narva", None, 170, 61, ["ru", "et"], True, None, None, None, ["massage", "role_play"], False, False, "06.06.2025", 3, [(30, 50, None), (60, 80, None)], [("tel", "+37258114027"), ("vb", "37258114027")],
     "Приветливая, аккуратная, без спешки. Живу одна у реки, чай с вареньем гарантирую. Пьяных не принимаю.", dict(text_language="ru")),
    ("kati-ja-mari-2190", "Kati", 25, "Tallinn", "Kesklinn", None, None, ["et", "en"], True, True, "18–04", "18:00-04:00", ["duo", "four_hands", "party", "couples"], False, True, "05.06.2025", 5, [(60, 260, 300), (180, 650, 720)], [("tg", "kati_mari_tln")],
     "Kati on 25 ja Mari 28. Käime alati koos, hinnad on meie mõlema eest.", dict(aliases_stated=["Kati", "Mari"], ages_stated=[25, 28], audience="couple", handles=[{"kind": "telegram", "value": "kati_mari_tln"}])),
    ("anneli-2184", "Anneli", 36, "Pärnu", "Mai", 172, 63, ["et", "fi", "sv"], False, True, None, None, ["dinner_date", "travel", "overnight", "dancing"], True, False, "01.06.2025", 3, [(180, None, 350), (720, None, 800), (1440, None, 1300)], [("mail", "anneli@ohtukaaslane.example")],
     "Seltsidaam Pärnust, lauluhäälega. Tulen spaahotelli või sõidan sinuga Helsingisse. Juuni keskel olen Kuressaares, 13.–16. juuni 2025.",
     dict(tour=[{"city": "Kuressaare", "from": "2025-06-13", "to": "2025-06-16"}], handles=[{"kind": "email", "value": "anneli@ohtukaaslane.example"}])),
    ("olena-2179", "Olena", 29, "Tallinn", "Lasnamäe", 166, 54, ["uk", "ru", "en"], True, True, "12–24", "12:00-24:00", ["massage", "cuddling"], False, False, "30.05.2025", 4, [(60, 100, 130), (120, 180, 230)], [("wa", "37256209441"), ("sg", "+37256209441")],
     "Hello, I am Olena from Ukraine. I speak English, Ukrainian and Russian, no Estonian yet. Please be gentle and clean, write first.", dict(text_language="en", nationality="UA")),
    ("marko-2170", "Marko", 39, "Tartu", None, 186, 84, ["et", "en"], False, True, "17–23", "17:00-23:00", ["massage", "couples", "dinner_date"], True, False, "26.05.2025", 1, [(60, None, 70), (120, None, 120)], [("tel", "+37253880146")],
     "Mees naistele ja paaridele, Tartus ja 30 km ümbruses. Massaažilaud on autos kaasas.", dict(audience="man")),
    ("aino-2163", "Aino", 31, "Tallinn", "Sadama", 167, 58, ["fi", "en", "et"], True, None, "10–20", "10:00-20:00", ["massage", "bath", "striptease"], False, True, "22.05.2025", 3, [(60, 150, None)], [("tel", "+37254402983"), ("ig", "aino.tallinnassa")],
     "Moi! Olen suomalainen ja asun Tallinnassa, kävelymatkan päässä satamasta. Otan vastaan vain ennalta sovittuna, en vastaa tuntemattomiin viesteihin.", dict(text_language="fi", nationality="FI")),
    ("agentuur-meri-kristel-2158", "Kristel", 24, "Tallinn", None, 176, 57, ["et", "en", "es"], False, True, "24/7", "24/7", ["party", "city_guide", "travel"], False, True, "20.05.2025", 6, [(120, None, 280), (720, None, 900)], [("tel", "+37256917730")],
     "Agentuur Meri esitleb: Kristel. Meie juht toob ta hotelli ukse ette ja viib pärast koju. Broneeringud võtab vastu meie administraator.", dict(provider_kind="agency")),
    ("kim-2149", "Kim", 28, "Tallinn", "Kalamaja", 178, 66, ["et", "ru", "lv"], True, False, "14–02", "14:00-02:00", ["domination", "role_play", "video_call"], True, False, "12.05.2025", 2, [(60, 140, None)], [("tg", "kim_kalamaja")],
     "Transnaine, rahulik ja kogenud. Stuudio hoovimajas, eraldi sissepääs. Videokõne 20 eurot, 15 minutit.", dict(audience="trans", handles=[{"kind": "telegram", "value": "kim_kalamaja"}])),
]
EXTRA = {"kim-2149": [eur(20, 15)]}
HEAD = {"kati-ja-mari-2190": "Kati & Mari"}
BUTTON = {"tel": ("tel:{}", "fas fa-phone-alt"), "wa": ("https://wa.me/{}", "fab fa-whatsapp"), "vb": ("viber://chat?number=%2B{}", "fab fa-viber"), "tg": ("https://t.me/{}", "fab fa-telegram-plane"), "sg": ("https://signal.me/#p/{}", "fas fa-comment-dots"),
          "ig": ("https://www.instagram.com/{}/", "fab fa-instagram"), "mail": ("mailto:{}", "fas fa-at")}
LAND = {"UA": "Ukraina", "FI": "Soome"}


def url(a):
    return f"{ROOT}/{a[0]}"


def name(a):
    return HEAD.get(a[0], a[1]).replace("&", "&amp;")


def icon(kind, value="", extra=""):
    return f'<span class="f{extra}"><i class="fas fa-{kind}" aria-hidden="true"></i> {value}</span> '


def mark(kind, yes):
    return "" if yes is None else f'<span class="f"><i class="fas fa-{kind}"></i><i class="fas fa-{"check ok" if yes else "times no"}"></i></span> '


def facts(a, short=False):
    key, _, age, town, part, cm, kg, tongues, house, car, clock, _, _, checked, crown, day, pics, rows, _, _, more = a
    line = ("" if key in HEAD else icon("birthday-cake", age)) + icon("map-marker-alt", town + (f", {part}" if part else "")) + (icon("ruler-vertical", cm) if cm else "") + (icon("weight", kg) if kg else "")
    if not short:
        line += (icon("globe", LAND[more["nationality"]]) if "nationality" in more else "") + icon("comments", "".join(f'<img class="flag" src="/flags/{FLAG[t]}.svg" alt="{t}">' for t in tongues)) + (icon("clock", clock) if clock else "")
    line += mark("home", house) + mark("car", car)
    seen = sum(map(ord, key)) * 3
    return line + (icon("calendar-plus", day) + icon("eye", seen) + icon("heart", seen % 90) + icon("star", f"4,{seen % 10}") if not short else icon("euro-sign", min(x for r in rows for x in r[1:] if x)) + icon("camera", pics))


def badges(a):
    return ('<i class="fas fa-check-circle badge-ok"></i>' if a[13] else "") + ('<i class="fas fa-crown badge-top"></i>' if a[14] else "")


def shell(title, body, extra=""):
    return f"""<!doctype html><html lang="et"><head><meta charset="utf-8"><title>{title} – Õhtuvalgus</title>{extra}<link rel="stylesheet" href="/css/fontawesome-all.min.css"><link rel="stylesheet" href="/css/theme.css"></head>
<body><nav class="bar"><a href="/" class="logo"><i class="fas fa-moon"></i></a><a href="/" title="Kuulutused"><i class="fas fa-th"></i></a><a href="/vordle" title="Võrdle"><i class="fas fa-balance-scale"></i></a><a href="/abi" title="Abi"><i class="fas fa-question"></i></a><a href="/lisa" title="Lisa kuulutus"><i class="fas fa-plus"></i></a></nav>
<div class="page">{body}</div><footer><i class="far fa-copyright"></i> 2025 Õhtuvalgus OÜ <i class="fas fa-envelope"></i> abi@ohtuvalgus.example <i class="fas fa-phone"></i> 600 4417 <a href="/reeglid">Reeglid</a></footer></body></html>"""


def table(a):
    lines = ""
    for m, house, car in a[17]:
        cells = (f'<td><i class="fas fa-home"></i> {house} €</td>' if house else "<td></td>") + (f'<td><i class="fas fa-car"></i> {car} €</td>' if car else "<td></td>")
        lines += f'<tr><td><i class="fas fa-hourglass-half"></i> {SPAN[m]}</td>{cells}</tr>'
    return f'<table class="eur">{lines}</table>'


def buttons(a):
    return "".join(f'<a class="b" href="{BUTTON[k][0].format(v)}"><i class="{BUTTON[k][1]}"></i></a>' for k, v in a[18])


def detail(a):
    shots = "".join(f'<a href="/p/{a[0]}/{n}.jpg" data-lightbox="g"><img src="/p/{a[0]}/{n}_t.jpg" alt=""></a>' for n in range(1, a[16] + 1))
    i = ADS.index(a)
    near = "".join(f'<a class="mini" href="/{b[0]}"><img src="/p/{b[0]}/m.jpg" alt="">{name(b)}{icon("birthday-cake", b[2])}</a>' for b in (ADS[i - 1], ADS[i - 3]))
    return shell(f"{name(a)}, {a[3]}", f"""<h1>{name(a)} {badges(a)}</h1><div class="g">{shots}</div><div class="facts">{facts(a)}</div><p>{a[19]}</p>
<ul class="fa-ul">{"".join(f'<li><i class="fas fa-angle-right"></i> {DO[k]}</li>' for k in a[12])}</ul>{table(a)}<div class="bs">{buttons(a)}</div><div class="near">{near}</div>""", f'<link rel="amphtml" href="{url(a)}/amp">' if a is ADS[0] else "")


def amp(a):
    shots = "".join(f'<amp-img src="/p/{a[0]}/{n}.jpg" width="600" height="800" layout="responsive"></amp-img>' for n in range(1, a[16] + 1))
    return f"""<!doctype html><html amp lang="et"><head><meta charset="utf-8"><link rel="canonical" href="{url(a)}"><title>{name(a)}, {a[3]}</title><script async src="https://cdn.ampproject.example/v0.js"></script></head>
<body><h1>{name(a)} {badges(a)}</h1><amp-carousel>{shots}</amp-carousel><div class="facts">{facts(a)}</div><p>{a[19]}</p><ul>{"".join(f"<li>{DO[k]}</li>" for k in a[12])}</ul>{table(a)}{buttons(a)}</body></html>"""


def truth(a):
    key, alias, age, town, _, cm, kg, tongues, house, car, _, hours, offers, checked, crown, day, pics, rows, links, _, more = a
    cells = [eur(x, m, place) for m, *pair in rows for x, place in zip(pair, ("incall", "outcall")) if x] + EXTRA.get(key, [])
    kinds = {"wa": "whatsapp", "vb": "viber", "sg": "signal", "ig": "instagram"}
    row = deepcopy(AD)
    row.update(url=url(a), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="et", provider_kind="unknown", city=town, country="EE", languages_spoken=list(tongues), services=list(offers), incall=house, outcall=car, hours=hours,
               height_cm=cm, weight_kg=kg, max_duration_h=max(c["duration_min"] for c in cells) / 60, verified=checked, paid_placement=crown, n_images=pics, posted_at="-".join(reversed(day.split("."))),
               phones=[v for k, v in links if k == "tel"], handles=[{"kind": kinds[k], "value": v if k == "ig" or v.startswith("+") else f"+{v}"} for k, v in links if k in kinds], prices=cells)
    row.update(deepcopy(more))
    return row


def card(a):
    return f'<div class="card"><a href="/{a[0]}"><img src="/p/{a[0]}/m.jpg" alt=""></a><div><a href="/{a[0]}"><b>{name(a)}</b></a> {badges(a)}<br>{facts(a, True)}<br>{buttons(a)}</div></div>\n'


def listing(rows, title, foot):
    towns = "".join(f'<a href="/linn/{t.lower()}">{t}</a> ' for t in ("Tallinn", "Tartu", "Narva"))
    return shell(title, f'<h1>{title}</h1><div class="towns">{towns}<a href="?jrk=hind"><i class="fas fa-sort-amount-down"></i></a></div>{"".join(map(card, rows))}<div class="pg">{foot}</div>')


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1><p>{text}</p>"), kind, "et", status=status)


ONE, TWO = ADS[:6], ADS[6:]
TARTU = [a for a in ADS if a[3] == "Tartu"]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/", listing(ONE, "Kuulutused", '<b>1</b> <a href="/?lk=2">2</a>'), "listing", "et", ads=U1),
    WrittenPage(f"{ROOT}/?lk=2", listing(TWO, "Kuulutused", '<a href="/">1</a> <b>2</b>'), "listing", "et", ads=U2),
    WrittenPage(f"{ROOT}/?jrk=hind", listing(sorted(ONE, key=lambda a: min(x for r in a[17] for x in r[1:] if x)), "Kuulutused", '<b>1</b> <a href="/?lk=2">2</a>'), "listing", "et", ads=U1, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/linn/tartu", listing(TARTU, "Tartu", "<b>1</b>"), "listing", "et", ads=tuple(map(url, TARTU))),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "et", text_language=a[20].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}/amp", amp(ADS[0]), "ad", "et", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{url(ADS[4])}?utm_source=fb&utm_campaign=suvi", detail(ADS[4]), "ad", "et", ads=(url(ADS[4]),), canonical=url(ADS[4])),
    plain("/abi", "Abi", "<i class='fas fa-crown'></i> tasuline koht nimekirja alguses, 15 € nädalas. <i class='fas fa-check-circle'></i> meie kontrollitud pildid. <i class='fas fa-home'></i> võtab vastu enda juures. <i class='fas fa-car'></i> tuleb sinu juurde. <i class='fas fa-hourglass-half'></i> kestus ja hind."),
    plain("/lisa", "Lisa kuulutus", "Tavaline kuulutus 30 päeva 10 €, kroon 15 € nädalas, agentuuridele kümme kuulutust 80 € kuus. Maksta saab pangalingiga. Vanus alates 18."),
    plain("/reeglid", "Reeglid", "Pildid peavad olema sinu omad. Alaealiste ja sunnitud inimeste kuulutustest teatame politseile, telefon 112. Ühel inimesel üks kuulutus."),
    plain("/vordle", "Võrdle", "Sinu võrdlusnimekiri on tühi. Vajuta kaalude ikoonile mõne kuulutuse juures."),
    plain("/sisene", "Sisene", "<i class='fas fa-user'></i> <input name='u'> <i class='fas fa-key'></i> <input type='password' name='p'> <button><i class='fas fa-sign-in-alt'></i></button>"),
    plain("/lugu/kolm-sauna", "Kolm sauna kahele", "Suitsusaun metsas 90 €, linnasaun 45 €, laevasaun 120 € kaheks tunniks. Võta kaasa villased sokid ja keegi, kellega vaikida."),
    plain("/laura-1990", "Seda kuulutust enam ei ole", "Laura on kuulutuse maha võtnud. Vaata teisi.", "error"),
]

SITE = WrittenSite("ohtuvalgus.example", "EE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
