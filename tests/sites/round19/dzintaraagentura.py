"""Latvian agency whose profiles stand in Latvian, some in Russian and English too (same ad, same canonical address).

Hard: three languages of labels and of values over one template, the price table has a column for her place and one for
yours with dashes, the agency's number stands beside each profile ('zvani un jautā ...') and is nobody's own, a 'you may also
like' row, page for applicants with pay, house-wide 'from 100 EUR' in the header.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.dzintara-agentura.example"

# label: Latvian, Russian, English
L = {
    "age": ("Vecums", "Возраст", "Age"), "size": ("Augums / svars", "Рост / вес", "Height / weight"),
    "from": ("Valsts", "Страна", "Country of origin"), "speaks": ("Valodas", "Языки", "Languages"), "town": ("Pilsēta", "Город", "City"),
    "hours": ("Pieejama", "Доступна", "Available"), "wishes": ("Piedāvā", "Предлагает", "Offers"), "not": ("Nepiedāvā", "Не предлагает", "Does not offer"),
    "added": ("Pievienota", "Добавлена", "Added"), "ours": ("Pie mums", "У нас", "At our place"), "yours": ("Pie jums", "У вас", "At yours"),
    "price": ("Laiks", "Время", "Time"), "ok": ("Foto pārbaudīti klātienē", "Фото проверены лично", "Photos checked in person"),
    "call": ("Zvani aģentūrai un jautā pēc vārda", "Звоните в агентство и назовите имя", "Call the agency and say the name"), "also": ("Tev varētu patikt", "Вам может понравиться", "You may also like"),
    "menu": ("Meitenes", "Девушки", "Ladies"), "about": ("Par aģentūru", "Об агентстве", "About the agency"), "job": ("Darbs", "Работа", "Work with us"),
    "head": ("Dzintara aģentūra – pavadones Latvijā", "Агентство «Dzintara» – спутницы в Латвии", "Dzintara agency – companions in Latvia"),
    "from_price": ("Cenas no 100 EUR", "Цены от 100 EUR", "Prices from 100 EUR"),
}
SERVICE = {
    "dinner_date": ("vakariņas restorānā", "ужин в ресторане", "dinner date"), "travel": ("pavadone ceļojumā", "спутница в поездке", "travel companion"),
    "massage": ("masāža", "массаж", "massage"), "overnight": ("visa nakts kopā", "вся ночь вместе", "overnight"), "tantra": ("tantra", "тантра", "tantra"),
    "dancing": ("dejas", "танцы", "dancing"), "striptease": ("striptīzs", "стриптиз", "striptease"), "party": ("ballītes", "вечеринки", "parties"),
    "city_guide": ("pilsētas gide", "гид по городу", "city guide"), "couples": ("pieņem pārus", "принимает пары", "couples welcome"),
    "role_play": ("lomu spēles", "ролевые игры", "role play"), "business": ("lietišķie pasākumi", "деловые мероприятия", "business events"),
    "four_hands": ("masāža četrām rokām", "массаж в четыре руки", "four hands massage"), "bath": ("kopīga vanna", "совместная ванна", "bath together"),
}
SPEAK = {"lv": ("latviešu", "латышский", "Latvian"), "ru": ("krievu", "русский", "Russian"), "en": ("angļu", "английский", "English"),
         "de": ("vācu", "немецкий", "German"), "lt": ("lietuviešu", "литовский", "Lithuanian"), "uk": ("ukraiņu", "украинский", "Ukrainian")}
LAND = {"LV": ("Latvija", "Латвия", "Latvia"), "LT": ("Lietuva", "Литва", "Lithuania"), "UA": ("Ukraina", "Украина", "Ukraine")}
TOWN = {"Riga": ("Rīga", "Рига", "Riga"), "Jelgava": ("Jelgava", "Елгава", "Jelgava"), "Daugavpils": ("Daugavpils", "Даугавпилс", "Daugavpils"),
        "Ventspils": ("Ventspils", "Вентспилс", "Ventspils")}
TIME = {30: ("30 min", "30 мин", "30 min"), 60: ("1 stunda", "1 час", "1 hour"), 120: ("2 stundas", "2 часа", "2 hours"),
        240: ("4 stundas", "4 часа", "4 hours"), 720: ("Nakts", "Ночь", "Night"), 1440: ("Diennakts", "Сутки", "24 hours")}

# slug, name, age, cm, kg, land, speaks, town, hours, services, refused, added, checked, pictures, {minutes: (ours, yours)}, texts, more truth
ADS = [
    ("elina", "Elīna", 26, 172, 57, "LV", ["lv", "ru", "en"], "Riga", "12:00-02:00", ["dinner_date", "travel", "massage", "overnight"], ["striptease"],
     "02.06.2025", True, 5, {60: (150, 180), 120: (280, 330), 720: (None, 950)},
     ("Elīna studē mākslas vēsturi un labprāt pavada vakaru teātrī vai jaukā restorānā. Viņa pieņem mūsu dzīvoklī Rīgas centrā un brauc arī uz viesnīcām.",
      "Изучает историю искусств и с удовольствием проведёт вечер в театре или хорошем ресторане. Принимает в нашей квартире в центре Риги и выезжает в гостиницы.",
      "She studies art history and loves an evening at the theatre or in a good restaurant. She receives you in our flat in the centre of Riga and visits hotels too."),
     dict(incall=True, outcall=True, max_duration_h=12)),
    ("sabine", "Sabīne", 31, 165, 60, "LV", ["lv", "de"], "Riga", "24/7", ["massage", "tantra", "bath"], [], "21.05.2025", False, 3,
     {30: (100, None), 60: (160, None)},
     ("Mierīga un gādīga. Sabīne pieņem tikai mūsu salonā, izbraukumos nedodas. No 16. līdz 20. jūnijam viņa būs Ventspilī.",
      "Спокойная и заботливая. Принимает только в нашем салоне, на выезд не ездит. С 16 по 20 июня она будет в Вентспилсе.", None),
     dict(incall=True, outcall=False, max_duration_h=1, tour=[{"city": "Ventspils", "from": "2025-06-16", "to": "2025-06-20"}])),
    ("katrina", "Katrīna", 23, 169, 52, "LV", ["lv", "ru", "en"], "Jelgava", None, ["dancing", "striptease", "party"], ["massage"], "09.06.2025", True, 6,
     {120: (None, 300), 240: (None, 520)},
     ("Bijusī dejotāja. Katrīna brauc uz vecpuišu ballītēm un privātiem vakariem, tikai izbraukums – pie sevis nepieņem.",
      "Бывшая танцовщица. Выезжает на мальчишники и частные вечера, только выезд – у себя не принимает.",
      "A former dancer. She comes to stag nights and private evenings, outcall only – she does not receive guests."),
     dict(incall=False, outcall=True, max_duration_h=4)),
    ("diana", "Diāna", 29, 175, 61, "LT", ["lt", "ru", "en"], "Riga", "10:00-22:00", ["business", "city_guide", "dinner_date"], [], None, True, 4,
     {120: (260, 260), 240: (450, 450), 1440: (None, 1400)},
     ("Mūsu viešņa no Viļņas. Diāna izskatās nevainojami arī konferencē un parādīs tev vecpilsētu. Telegram rezervācijām tieši pie viņas: @diana_no_vilnius.",
      "Наша гостья из Вильнюса. Безупречно смотрится на конференции и покажет вам старый город. Telegram для записи прямо у неё: @diana_no_vilnius.", None),
     dict(incall=True, outcall=True, max_duration_h=24, handles=[{"kind": "telegram", "value": "diana_no_vilnius"}])),
    ("alona", "Aļona", 34, 160, 55, "UA", ["uk", "ru"], "Daugavpils", "11:00-23:00", ["massage", "couples"], ["role_play"], "28.05.2025", False, 2,
     {60: (110, 130)},
     ("Ar Aļonu būs viegli sarunāties. Viņa strādā Daugavpilī, mūsu dzīvoklī pie stacijas, iespējams arī izbraukums pilsētas robežās.",
      "С ней легко разговаривать. Работает в Даугавпилсе, в нашей квартире у вокзала, возможен и выезд в пределах города.", None),
     dict(incall=True, outcall=True, max_duration_h=1)),
    ("viktorija", "Viktorija", 38, 170, 66, "LV", ["lv", "ru"], "Riga", None, ["role_play", "massage"], [], None, False, 3, {60: (140, 160), 120: (250, 290)},
     ("Nobriedusi dāma ar humora izjūtu. Viktorijas dzīvoklī Āgenskalnā vienmēr ir kafija. Brauc arī pie jums. Piezvani, ja Viktorijai nav laika, ieteiksim citu.", None, None),
     dict(incall=True, outcall=True, max_duration_h=2)),
    ("madara", "Madara", 21, 167, 50, "LV", ["lv", "en"], "Riga", "15:00-00:00", ["dinner_date", "party", "travel"], ["striptease", "tantra"], "10.06.2025", True, 7,
     {60: (170, 200), 720: (900, 1000)},
     ("Jauna mūsu aģentūrā. Madara ir 21 gadu veca, runīga un vienmēr smaidoša. Satikties var pie mums Skolas ielas rajonā vai jūsu viesnīcā.", None, None),
     dict(incall=True, outcall=True, max_duration_h=12)),
    ("ieva-un-zane", "Ieva", 27, None, None, "LV", ["lv", "ru"], "Riga", None, ["massage", "four_hands", "couples", "bath"], [], None, False, 4, {60: (280, 320), 120: (520, 580)},
     ("Divas draudzenes: Ieva (27) un Zane (30). Rezervējamas tikai kopā, pie mums vai pie jums. Cenas norādītas par abām.", None, None),
     dict(aliases_stated=["Ieva", "Zane"], ages_stated=[27, 30], audience="couple", incall=True, outcall=True, max_duration_h=2)),
    ("ruta", "Rūta", 45, 163, 64, "LV", ["lv", "ru", "de"], "Jelgava", "09:00-17:00", ["massage", "tantra"], [], "14.04.2025", True, 1, {30: (60, None), 60: (100, None)},
     ("Rūta masē jau piecpadsmit gadus. Viņas kabinets ir Jelgavā, Lielajā ielā; mājas vizītes nepiedāvā.", None, None),
     dict(incall=True, outcall=False, max_duration_h=1)),
]
DUO_HEAD = {"ieva-un-zane": "Ieva un Zane"}
PREFIX = ("", "/ru", "/en")
TAGS = ("lv", "ru", "en")


def url(a, t=0):
    return f"{ROOT}{PREFIX[t]}/meitenes/{a[0]}"


def shell(t, path, title, body):
    alts = "".join(f'<link rel="alternate" hreflang="{TAGS[i]}" href="{ROOT}{PREFIX[i]}{path}">' for i in range(3))
    p = PREFIX[t]
    return f"""<!DOCTYPE html><html lang="{TAGS[t]}"><head><meta charset="utf-8"><title>{title}</title>{alts}</head>
<body class="page"><header class="navbar"><div class="container"><a class="navbar-brand" href="{p}/">{L["head"][t]}</a>
<span class="badge bg-dark">{L["from_price"][t]}</span> <a href="tel:+37129306167">+371 29 306 167</a>
<ul class="nav"><li><a href="{p}/">{L["menu"][t]}</a></li><li><a href="{p}/par-mums">{L["about"][t]}</a></li><li><a href="{p}/darbs">{L["job"][t]}</a></li></ul>
<div class="lang"><a href="{path}">LV</a> | <a href="/ru{path}">RU</a> | <a href="/en{path}">EN</a></div></div></header>
<section class="container my-4">{body}</section>
<footer class="bg-light"><p>SIA Dzintara aģentūra, Rīga. 29306167, WhatsApp <a href="https://wa.me/37129306167">wa.me/37129306167</a>, birojs@dzintara-agentura.example</p></footer></body></html>"""


def money(x):
    return "&mdash;" if x is None else f"{x} &euro;"


def profile(a, t):
    slug, name, age, cm, kg, land, speaks, town, hours, services, refused, added, checked, pics, prices, texts, _ = a
    rows = [] if slug in DUO_HEAD else [(L["age"][t], age)]
    if cm:
        rows.append((L["size"][t], f"{cm} cm / {kg} kg" if t != 1 else f"{cm} см / {kg} кг"))
    rows += [(L["from"][t], LAND[land][t]), (L["speaks"][t], ", ".join(SPEAK[s][t] for s in speaks)), (L["town"][t], TOWN[town][t])]
    if hours:
        rows.append((L["hours"][t], hours.replace("-", "–")))
    rows.append((L["wishes"][t], ", ".join(SERVICE[s][t] for s in services)))
    if refused:
        rows.append((L["not"][t], ", ".join(SERVICE[s][t] for s in refused)))
    if added:
        rows.append((L["added"][t], added))
    dl = "".join(f'<dt class="col-sm-4">{k}</dt><dd class="col-sm-8">{v}</dd>' for k, v in rows)
    table = "".join(f"<tr><td>{TIME[m][t]}</td><td>{money(i)}</td><td>{money(o)}</td></tr>" for m, (i, o) in prices.items())
    mark = f'<span class="badge bg-success">&#10003; {L["ok"][t]}</span>' if checked else ""
    shots = "".join(f'<div class="col-4"><img class="img-fluid" src="/media/{slug}/{n}.webp" loading="lazy"></div>' for n in range(pics))
    n = ADS.index(a)
    also = "".join(f'<a class="card" href="{PREFIX[t]}/meitenes/{b[0]}"><img src="/media/{b[0]}/thumb.webp">{b[1]}, {b[2]}</a>' for b in (ADS[n - 3], ADS[n - 5]))
    body = f"""<h1>{DUO_HEAD.get(slug, name)}</h1>{mark}
<div class="row"><div class="col-md-7"><div class="row g-1">{shots}</div></div>
<div class="col-md-5"><dl class="row">{dl}</dl><table class="table table-sm"><thead><tr><th>{L["price"][t]}</th><th>{L["ours"][t]}</th><th>{L["yours"][t]}</th></tr></thead><tbody>{table}</tbody></table></div></div>
<p class="lead">{texts[t]}</p>
<p class="cta">{L["call"][t]} {name}: <a href="tel:+37129306167">29 306 167</a></p>
<h4>{L["also"][t]}</h4><div class="related">{also}</div>"""
    return shell(t, f"/meitenes/{slug}", f"{DUO_HEAD.get(slug, name)} | {L['head'][t]}", body)


def truth(a):
    slug, name, age, cm, kg, land, speaks, town, hours, services, refused, added, checked, pics, prices, texts, more = a
    row = deepcopy(AD)
    cell = [(m, place, x) for m, pair in prices.items() for place, x in zip(("incall", "outcall"), pair) if x is not None]
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="lv", provider_kind="agency", city=town,
               country="LV", nationality=land, languages_spoken=list(speaks), services=list(services), hours=hours, height_cm=cm, weight_kg=kg,
               verified=checked, n_images=pics, posted_at="-".join(reversed(added.split("."))) if added else None,
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place} for m, place, x in cell])
    row.update(deepcopy(more))
    return row


def cards(rows, t):
    return "".join(f"""<div class="col-md-3"><div class="card"><a href="{PREFIX[t]}/meitenes/{a[0]}"><img src="/media/{a[0]}/thumb.webp" class="card-img-top"></a>
<div class="card-body"><a class="card-title h5" href="{PREFIX[t]}/meitenes/{a[0]}">{DUO_HEAD.get(a[0], a[1])}</a><p>{a[2]} &middot; {TOWN[a[7]][t]}</p></div></div></div>\n""" for a in rows)


IN_RU = [a for a in ADS if a[15][1]]
IN_EN = [a for a in ADS if a[15][2]]
ALL = tuple(map(url, ADS))
PAGES = [
    WrittenPage(f"{ROOT}/", shell(0, "/", L["head"][0], f'<h1>{L["menu"][0]}</h1><a href="?kartot=vecums">pēc vecuma</a><div class="row">{cards(ADS, 0)}</div>'), "listing", "lv", ads=ALL),
    WrittenPage(f"{ROOT}/?kartot=vecums", shell(0, "/", L["head"][0], f'<h1>{L["menu"][0]}</h1><div class="row">{cards(sorted(ADS, key=lambda a: a[2]), 0)}</div>'),
                "listing", "lv", ads=ALL, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/ru/", shell(1, "/", L["head"][1], f'<h1>{L["menu"][1]}</h1><div class="row">{cards(IN_RU, 1)}</div>'), "listing", "ru",
                ads=tuple(map(url, IN_RU)), canonical=f"{ROOT}/"),
]
PAGES += [WrittenPage(url(a), profile(a, 0), "ad", "lv", ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(url(a, 1), profile(a, 1), "ad", "ru", ads=(url(a),), canonical=url(a)) for a in IN_RU]
PAGES += [WrittenPage(url(a, 2), profile(a, 2), "ad", "en", ads=(url(a),), canonical=url(a)) for a in IN_EN]
PAGES += [
    WrittenPage(f"{ROOT}/par-mums", shell(0, "/par-mums", "Par aģentūru", """<h1>Par aģentūru</h1><p>Strādājam kopš 2014. gada. Visas mūsu pavadones ir pilngadīgas.
Zvaniet katru dienu no 10.00 līdz 02.00, latviski un krieviski. Avansu neprasām, par izbraukumu ārpus Rīgas rēķinām 0,60 EUR par kilometru.</p>"""), "static", "lv"),
    WrittenPage(f"{ROOT}/ru/par-mums", shell(1, "/par-mums", "Об агентстве", """<h1>Об агентстве</h1><p>Работаем с 2014 года. Все наши спутницы совершеннолетние.
Звоните каждый день с 10.00 до 02.00.</p>"""), "static", "ru", canonical=f"{ROOT}/par-mums"),
    WrittenPage(f"{ROOT}/darbs", shell(0, "/darbs", "Darbs", """<h1>Darbs aģentūrā</h1><p>Meklējam administratori birojā Rīgā: alga 1200 EUR mēnesī, maiņas 12 stundas.
CV sūtiet uz birojs@dzintara-agentura.example.</p>"""), "static", "lv"),
    WrittenPage(f"{ROOT}/blogs/ka-izveleties-restoranu", shell(0, "/blogs/ka-izveleties-restoranu", "Kā izvēlēties restorānu", """<h1>Kā izvēlēties restorānu</h1>
<p>Mūsu Diāna stāsta: galdu rezervējiet vismaz dienu iepriekš, un neizvēlieties vietu, kur mūzika ir skaļāka par sarunu. Vakariņas diviem vecpilsētā maksā ap 80 EUR.</p>"""), "static", "lv"),
    WrittenPage(f"{ROOT}/meitenes/kristiana", shell(0, "/meitenes/kristiana", "Lapa nav atrasta", "<h1>Lapa nav atrasta</h1><p>Iespējams, šī meitene pie mums vairs nestrādā. Atpakaļ uz <a href='/'>sākumu</a>.</p>"), "error", "lv"),
]

SITE = WrittenSite("www.dzintara-agentura.example", "LV", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
