"""Georgian directory in Russian: each town has its own path, the cards hold nearly everything, the profile pages say little more.

Hard: the card is the whole profile (chips, three prices, number, text cut at its end), the profile page repeats it with the text in full and a few rows; '/batumi/' and '/tbilisi/' differ in their order and carry
a block 'также в других городах' with full cards of another town; prices are lari in one town and dollars in another; the number is written otherwise in the profile than on
the card; a tour is told in a row or in the text only; a reduced mobile copy of one town under '/m/'; a map page, a page of districts without ads, an article on prices by town.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://goroda-gruzii.example"
CITY = {"tbilisi": ("Tbilisi", "Тбилиси", "в Тбилиси"), "batumi": ("Batumi", "Батуми", "в Батуми"), "kutaisi": ("Kutaisi", "Кутаиси", "в Кутаиси")}
SRV = {"massage": "массаж", "tantra": "тантра", "dinner_date": "ужин вдвоём", "travel": "поездки", "couples": "для пар", "cuddling": "объятия", "kissing": "поцелуи", "role_play": "ролевые игры", "domination": "доминирование", "striptease": "стриптиз", "bath": "совместная ванна",
       "four_hands": "массаж в 4 руки", "fetish": "фетиш", "city_guide": "прогулка по городу", "dancing": "танцы", "overnight": "на ночь"}
NAT = {"GE": "грузинка", "UA": "украинка", "RU": "россиянка", "KZ": "казашка", "AM": "армянка", "BY": "белоруска"}
LANG = {"ru": "русский", "ka": "грузинский", "en": "английский", "uk": "украинский", "tr": "турецкий", "hy": "армянский", "kk": "казахский"}
SIGN = {"GEL": "₾", "USD": "$"}
TIME = {60: "час", 120: "2 часа", 720: "ночь", 90: "1,5 часа", 30: "полчаса", 1440: "сутки"}

# number, town, names with ages, district, cm, kg, nation, languages, services, at hers, at yours, hours, currency, offers (minutes, amount), phone, app, added, pictures, checked, VIP, text, further row of the profile, further truth
P = [
    (508, "tbilisi", [("Тамуна", 30)], "Сабуртало", 168, 58, "GE", ["ka", "ru", "en"], ["massage", "bath", "cuddling"], True, False, "11:00–21:00", "GEL", [(60, 250), (120, 450)], "555 01 21 73", "whatsapp", "10.06.2025", 4, True, True, "Тёплая и домашняя. Чистая квартира с горячей водой, что у нас в районе бывает не у всех. Опоздал — позвони.", None, {}),
    (511, "tbilisi", [("Алина", 25)], "Ваке", 174, 54, "UA", ["uk", "ru", "en"], ["dinner_date", "travel", "overnight"], False, True, None, "USD", [(120, 300), (720, 800), (1440, 1200)], "571 14 44 81", "telegram:alina_vake", "09.06.2025", 6, True, True, "Ужин, беседа, поездка в Кахетию. Люблю мужчин, которые читают книги и не считают бокалы.", None, {}),
    (517, "tbilisi", [("Нана", 44)], "Глдани", 163, 76, None, ["ka", "ru"], ["massage"], True, None, "09:00–17:00", "GEL", [(30, 60), (60, 100)], "568 00 12 33", None, "07.06.2025", 1, False, False, "Массажистка с медицинским образованием. Больше ничего, прошу понять правильно.", ("Стаж", "19 лет"), {}),
    (520, "tbilisi", [("Лика", 27), ("Эка", 29)], "Вера", None, None, "GE", ["ka", "ru"], ["four_hands", "couples"], True, True, "18:00–24:00", "GEL", [(60, 500)], "591 20 45 02", "whatsapp", "05.06.2025", 3, True, False, "Работаем в паре, по одной не встречаемся. Рады парам. Фото настоящие.", None, {"audience": "couple"}),
    (523, "tbilisi", [("Арсен", 34)], "Исани", 182, 80, None, ["ru", "hy", "ka"], ["massage", "couples"], None, True, "16:00–23:00", "GEL", [(60, 120), (90, 170)], "559 88 31 06", None, "02.06.2025", 2, False, False, "Массаж для женщин и пар на дому. Приезжаю с маслами.", ("Пол", "мужчина"), {"audience": "man"}),
    (602, "batumi", [("Милана", 23)], "Новый бульвар", 170, 51, "RU", ["ru", "en"], ["striptease", "dancing", "kissing"], True, True, None, "USD", [(60, 100), (120, 180), (720, 450)], "551 73 02 84", "whatsapp", "10.06.2025", 5, False, True, "Первый сезон на море! В Батуми до 30 июня, потом уезжаю.", None, {"tour": [{"city": "Batumi", "from": None, "to": "2025-06-30"}]}),
    (605, "batumi", [("Айгерим", 28)], "Старый город", 165, 53, "KZ", ["kk", "ru", "tr"], ["massage", "role_play"], True, False, "12:00–24:00", "USD", [(60, 80), (90, 110)], "579 33 60 15", None, "08.06.2025", 3, True, False, "Из Алматы. Принимаю рядом с площадью Пьяцца, третий этаж, лифт. С 20 по 26 июня 2025 буду в Кутаиси.", ("Тур", "Кутаиси, 20–26 июня 2025"), {"tour": [{"city": "Kutaisi", "from": "2025-06-20", "to": "2025-06-26"}]}),
    (609, "batumi", [("Рената", 31)], "Аэропорт", 178, 67, None, ["ru", "en"], ["massage", "fetish"], True, None, None, "USD", [(60, 90)], "558 41 27 90", "telegram:renata_bat", "04.06.2025", 2, False, False, "Транс-девушка, ухоженная и спокойная. Только свои апартаменты с видом на море.", ("Пол", "транс"), {"audience": "trans"}),
    (701, "kutaisi", [("Ирма", 38)], "Центр", 167, 65, "GE", ["ka", "ru"], ["tantra", "massage", "cuddling"], True, True, "10:00–20:00", "GEL", [(60, 150), (120, 280)], "598 10 66 24", "whatsapp", "09.06.2025", 2, True, False, "Единственная тантра в Имерети, шучу. Пью чай с каждым гостем. В отель приеду за те же деньги.", None, {}),
    (704, "kutaisi", [("Жанна", 26)], "Белый мост", 172, 57, "BY", ["ru", "en"], ["dinner_date", "city_guide"], None, True, None, "GEL", [(120, 300)], "555 40 18 37", None, "01.06.2025", 4, False, True, "Агентство «Колхида» предлагает спутницу для ужина и прогулки по городу. Жанну привезёт наш водитель; заявки принимает администратор.", ("От кого", "агентство"), {"provider_kind": "agency"}),
]


def url(p):
    return f"{ROOT}/{p[1]}/anketa-{p[0]}/"


def names(p):
    return " и ".join(n for n, _ in p[2])


def shell(title, body, canonical=None, mobile=False):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{title}</title>{link}</head><body class="{'m' if mobile else 'd'}">
<header><a class="logo" href="/">Города Грузии</a><div class="towns">{" ".join(f'<a href="/{k}/">{v[1]}</a>' for k, v in CITY.items())}</div><div class="top-links"><a href="/karta/">Карта</a> <a href="/razmestit/">Разместить анкету</a> <a href="/pravila/">Правила</a></div></header>
<div class="wrap">{body}</div><footer>© Города Грузии, 2017–2025. 18+. Администрация: Telegram @goroda_gruzii_admin. Сайт не оказывает услуг.</footer></body></html>"""


def chips(p):
    _, _, _, _, cm, kg, nation, tongues, _, inc, out, hours = p[:12]
    rows = [f"{cm} см" if cm else "", f"{kg} кг" if kg else "", NAT.get(nation, ""), ", ".join(LANG[x] for x in tongues), "принимаю" if inc else "не принимаю" if inc is False else "", "выезжаю" if out else "без выезда" if out is False else "", hours or ""]
    return "".join(f'<span class="chip">{x}</span>' for x in rows if x)


def money(p):
    return "".join(f'<div class="pr"><small>{TIME[m]}</small> <b>{x}&nbsp;{SIGN[p[12]]}</b></div>' for m, x in p[13])


def contacts(p, whole):
    a, b, c, d = p[14].split()
    text = f"+995 {p[14]}" if whole else f"({a}) {b}-{c}-{d}"
    app = p[15]
    more = "" if not app else '<a class="wa" href="https://wa.me/995' + p[14].replace(" ", "") + '">WhatsApp</a>' if app == "whatsapp" else f'<a class="tg" href="https://t.me/{app.split(":")[1]}">Telegram</a>'
    return f'<span class="tel">{text}</span> {more}'


def card(p):
    text = p[20] if len(p[20]) < 60 else p[20][:57] + "…"
    marks = ('<i class="ok">проверена</i>' if p[18] else "") + ('<i class="vip">VIP</i>' if p[19] else "")
    return f"""<div class="card" id="a{p[0]}"><a class="ph" href="/{p[1]}/anketa-{p[0]}/"><img src="/f/{p[0]}/1.jpg" alt=""></a><div class="cb"><a class="nm" href="/{p[1]}/anketa-{p[0]}/">{names(p)}</a>, <b>{" и ".join(str(a) for _, a in p[2])}</b> {marks}<div class="ds">{CITY[p[1]][1]}, {p[3]}</div><div class="chips">{chips(p)}</div>
<div class="srv">{", ".join(SRV[s] for s in p[8])}</div><div class="prs">{money(p)}</div><div class="ct">{contacts(p, False)}</div><p>{text}</p></div></div>"""


def profile(p):
    shots = "".join(f'<img src="/f/{p[0]}/{n}.jpg" alt="{names(p)}, фото {n}">' for n in range(1, p[17] + 1))
    marks = ('<i class="ok">проверена</i>' if p[18] else "") + ('<i class="vip">VIP</i>' if p[19] else "")
    extra = f'<tr><td>{p[21][0]}</td><td>{p[21][1]}</td></tr>' if p[21] else ""
    near = [q for q in P if q[1] == p[1] and q is not p][:2]
    others = "".join(f'<a href="/{q[1]}/anketa-{q[0]}/">{names(q)}, {q[2][0][1]}</a> ' for q in near)
    return shell(f"{names(p)}, {CITY[p[1]][1]} – анкета {p[0]}", f"""<p class="bc"><a href="/">Грузия</a> / <a href="/{p[1]}/">{CITY[p[1]][1]}</a> / {p[3]}</p><h1>{names(p)} {marks}</h1><div class="photos">{shots}</div><div class="chips"><span class="chip">{", ".join(str(a) for _, a in p[2])} лет</span>{chips(p)}</div>
<table class="t"><tr><td>Анкета</td><td>№ {p[0]}, добавлена {p[16]}</td></tr><tr><td>Услуги</td><td>{", ".join(SRV[s] for s in p[8])}</td></tr>{extra}</table><div class="prs">{money(p)}</div><p class="txt">{p[20]}</p><div class="ct">{contacts(p, True)}</div><p class="near">Ещё {CITY[p[1]][2]}: {others}</p>""")


def truth(p):
    number, town, people, _, cm, kg, nation, tongues, services, inc, out, hours, cur, offers, phone, app, added, pics, ok, vip, text, _, more = p
    row = deepcopy(AD)
    tel = "+995" + phone.replace(" ", "")
    longest = max(m for m, _ in offers)
    row.update(url=url(p), alias=people[0][0], aliases_stated=[n for n, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language="ru", provider_kind="unknown", city=CITY[town][0], country="GE", nationality=nation, languages_spoken=list(tongues), services=list(services),
               incall=inc, outcall=out, hours=hours.replace("–", "-") if hours else None, weight_kg=kg, height_cm=cm, max_duration_h=longest / 60 if longest % 60 else longest // 60, verified=ok, paid_placement=vip, n_images=pics, posted_at="-".join(reversed(added.split("."))), phones=[tel],
               handles=[] if not app else [{"kind": "whatsapp", "value": tel}] if app == "whatsapp" else [{"kind": "telegram", "value": app.split(":")[1]}], prices=[{"amount": x, "currency": cur, "code_currency": None, "duration_min": m, "place": None} for m, x in offers])
    row.update(deepcopy(more))
    return row


def town(key, rows=None, sort="", mobile=False):
    rows = rows or [p for p in P if p[1] == key]
    other = next(p for p in P if p[1] != key and p[19])
    extra = f'<div class="elsewhere"><h3>Также в других городах</h3>{card(other)}</div>' if not mobile else ""
    return shell(f"Анкеты {CITY[key][2]}", f'<h1>Анкеты {CITY[key][2]}</h1><div class="sort"><a href="/{key}/?sort=price">по цене</a> <a href="/{key}/?sort=new">новые</a></div>{"".join(map(card, rows))}{extra}', f"{ROOT}/{key}/" if sort or mobile else None, mobile)


def ads(key):
    return tuple(url(p) for p in P if p[1] == key)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "ru", **more)


PAGES = [WrittenPage(f"{ROOT}/{k}/", town(k), "listing", "ru", ads=ads(k)) for k in CITY]
PAGES += [
    WrittenPage(f"{ROOT}/tbilisi/?sort=price", town("tbilisi", sorted([p for p in P if p[1] == "tbilisi"], key=lambda p: p[13][0][1]), "price"), "listing", "ru", ads=ads("tbilisi"), canonical=f"{ROOT}/tbilisi/"),
    WrittenPage(f"{ROOT}/m/batumi/", town("batumi", mobile=True), "listing", "ru", ads=ads("batumi"), canonical=f"{ROOT}/batumi/"),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "ru", ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{url(P[5])}?yclid=77120", profile(P[5]), "ad", "ru", ads=(url(P[5]),), canonical=url(P[5])),
    plain("/", "Выберите город", "<ul>" + "".join(f'<li><a href="/{k}/">{v[1]}</a></li>' for k, v in CITY.items()) + "</ul><p>Сайт для взрослых. Продолжая, вы подтверждаете, что вам есть 18 лет.</p>"),
    plain("/karta/", "Карта анкет", "<div id='map' data-lat='42.1' data-lng='43.5'></div><p>Карта загружается… Тбилиси, Батуми, Кутаиси.</p>"),
    plain("/tbilisi/rajony/", "Районы Тбилиси", "<ul><li>Ваке – зелёный и дорогой</li><li>Сабуртало – 12 минут на метро от центра</li><li>Глдани – далеко, зато дёшево</li></ul>"),
    plain("/razmestit/", "Разместить анкету", "<p>Обычная анкета бесплатно. VIP: 60 ₾ в неделю, 180 ₾ в месяц. Проверка по видео бесплатна.</p><form><input placeholder='Имя'><input placeholder='Телефон'><button>Отправить</button></form>"),
    plain("/pravila/", "Правила", "<p>Анкеты лиц до 18 лет удаляются сразу, данные передаются полиции (112). Одна анкета на одного человека.</p>"),
    plain("/blog/ceny-po-gorodam/", "Цены по городам: что изменилось за год", "<p>В Тбилиси час стоит в среднем 180 ₾, в Батуми летом – 90 $. Юля, 29 лет, рассказала нам, почему осенью всё дешевеет.</p>"),
    plain("/poti/", "Анкеты в Поти", "<p>В этом городе пока нет анкет. Посмотрите <a href='/batumi/'>Батуми</a>.</p>", "listing"),
    plain("/tbilisi/anketa-412/", "Анкета снята", "<p>Анкета № 412 снята владелицей. Перейдите к другим анкетам Тбилиси.</p>", "error"),
    plain("/batumi/anketa-9999/", "404", "<p>Такой страницы нет.</p>", "error", status=404),
]

SITE = WrittenSite("goroda-gruzii.example", "GE", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
