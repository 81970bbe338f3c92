"""Page-builder site from Kyrgyzstan (Russian): every fact is an icon with a value and no label.

Hard: blocks with record numbers, a cake beside '24', a ruler beside '168', a house and a car with a tick or a cross, prices in two columns
headed by the pictures of a house and a car, numbers only in wa.me and tel: links behind picture buttons, the manager's chat button on
every page, product addresses (/tproduct/...), a tracking copy, an order form that asks for the visitor's phone.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vizit-kg.example"
TOWN = {"Bishkek": "Бишкек", "Osh": "Ош", "Karakol": "Каракол", "Tokmok": "Токмок"}
TIME = {30: "30 мин", 60: "1 час", 120: "2 часа", 180: "3 часа", 720: "ночь", 1440: "сутки"}
WISH = {"massage": "массаж", "dinner_date": "ужин в ресторане", "travel": "сопровождение в поездке", "overnight": "на всю ночь", "striptease": "стриптиз", "dancing": "восточные танцы",
        "couples": "для пар", "tantra": "тантра", "city_guide": "гид по городу", "bath": "ванна вместе", "role_play": "ролевые игры", "video_call": "видеозвонок", "gfe": "как с девушкой (GFE)",
        "four_hands": "массаж в 4 руки", "duo": "дуэт"}

# slug, name, age, cm, kg, town, part of town, tongues shown, hours, house, car, wishes, checked, pictures, {minutes: (house, car)}, buttons, prose, truth
ADS = [
    ("412233-aizada", "Айзада", 24, 168, 54, "Bishkek", "ЦУМ", "рус · кырг · англ", "12:00–03:00", True, True, ["massage", "gfe", "dinner_date"], True, 5,
     {60: (4000, 5000), 120: (7500, 9000), 720: (20000, 22000)}, [("wa", "996555408226"), ("tel", "+996555408226")],
     "Привет! Я лёгкая и весёлая, люблю кино и долгие разговоры. Живу одна, соседей не видно.",
     dict(languages_spoken=["ru", "ky", "en"], hours="12:00-03:00", max_duration_h=12, phones=["+996555408226"], handles=[{"kind": "whatsapp", "value": "+996555408226"}])),
    ("412240-meerim", "Мээрим", 29, 163, 58, "Bishkek", "Джал", "рус · кырг", "10:00–20:00", True, False, ["massage", "tantra"], True, 3,
     {30: (2000, None), 60: (3500, None)}, [("wa", "996555138543")],
     "Массажистка с медицинским образованием. Приходите без опозданий, пожалуйста.",
     dict(languages_spoken=["ru", "ky"], hours="10:00-20:00", max_duration_h=1, handles=[{"kind": "whatsapp", "value": "+996555138543"}])),
    ("412251-diana", "Диана", 22, 174, 55, "Bishkek", None, "рус · англ", None, False, True, ["dinner_date", "travel", "overnight"], False, 6,
     {180: (None, 15000), 720: (None, 30000), 1440: (None, 50000)}, [("tg", "diana_visit_kg")],
     "Модель, работаю на себя, без посредников. Полечу с вами на Иссык-Куль, в Алматы или Дубай. Пишите в телеграм, звонки не принимаю.",
     dict(provider_kind="independent", languages_spoken=["ru", "en"], max_duration_h=24, handles=[{"kind": "telegram", "value": "diana_visit_kg"}])),
    ("412266-karina-lola", "Карина и Лола", 25, None, None, "Bishkek", "Моссовет", "рус", "18:00–06:00", True, True, ["duo", "massage", "four_hands"], False, 4,
     {60: (8000, 10000)}, [("tel", "+996700145317")],
     "Мы подруги: Карине 25 лет, Лоле 27. Приглашаем к себе вдвоём или приедем вместе. Поодиночке не работаем.",
     dict(alias="Карина", aliases_stated=["Карина", "Лола"], ages_stated=[25, 27], audience="couple", languages_spoken=["ru"], hours="18:00-06:00", max_duration_h=1, phones=["+996700145317"])),
    ("412270-aziza", "Азиза", 31, 160, 61, "Osh", "Черёмушки", "рус · узб", None, True, None, ["dancing", "massage"], False, 2,
     {60: (3000, None), 120: (5500, None)}, [("wa", "996770935744"), ("tel", "+996770935744")],
     "Гражданка Узбекистана, в Оше живу третий год. Встречу вкусным чаем. О визите предупреждайте за три часа.",
     dict(nationality="UZ", languages_spoken=["ru", "uz"], max_duration_h=2, phones=["+996770935744"], handles=[{"kind": "whatsapp", "value": "+996770935744"}])),
    ("412281-kamila", "Камила", 27, 170, 59, "Karakol", None, "рус · англ · кырг", "24/7", True, True, ["city_guide", "massage", "bath"], True, 4,
     {60: (4500, 4500), 720: (18000, 18000)}, [("wa", "996770634641"), ("tg", "kamila_karakol")],
     "Летом живу у озера. С 20 по 25 июня буду в Бишкеке, записывайтесь заранее. Метиска: мама кореянка, папа русский.",
     dict(ethnicity="mixed", languages_spoken=["ru", "en", "ky"], hours="24/7", max_duration_h=12, tour=[{"city": "Bishkek", "from": "2025-06-20", "to": "2025-06-25"}],
          handles=[{"kind": "whatsapp", "value": "+996770634641"}, {"kind": "telegram", "value": "kamila_karakol"}])),
    ("412290-vera", "Вера", 43, 166, 72, "Bishkek", "Восток-5", "рус", "09:00–18:00", True, False, ["massage", "role_play"], True, 1,
     {60: (2500, None), 120: (4500, None)}, [("tel", "+996700731566")],
     "Взрослая женщина для взрослых мужчин. Моложе 30 лет просьба не беспокоить. Стаж 12 лет.",
     dict(languages_spoken=["ru"], hours="09:00-18:00", max_duration_h=2, phones=["+996700731566"])),
    ("412301-jasmine", "Jasmine", 26, 165, 50, "Bishkek", "Asia Mall", "англ · тур", "14:00–02:00", True, True, ["striptease", "massage", "gfe"], False, 5,
     {60: (6000, 8000), 120: (11000, 15000)}, [("wa", "996770527928")],
     "Hello, I am Jasmine from Turkey, new in Bishkek. I speak English and Turkish, no Russian. Please write, do not call. Deposit is not needed.",
     dict(text_language="en", nationality="TR", languages_spoken=["en", "tr"], hours="14:00-02:00", max_duration_h=2, handles=[{"kind": "whatsapp", "value": "+996770527928"}])),
    ("412315-emir", "Эмир", 33, 181, 79, "Bishkek", None, "рус · кырг · тур", None, False, True, ["massage", "couples", "dinner_date"], False, 2,
     {60: (None, 3000), 120: (None, 5000)}, [("wa", "996700508025"), ("tel", "+996700508025")],
     "Парень для женщин и семейных пар. Приеду с массажным столом, составлю компанию за ужином.",
     dict(audience="man", languages_spoken=["ru", "ky", "tr"], max_duration_h=2, phones=["+996700508025"], handles=[{"kind": "whatsapp", "value": "+996700508025"}])),
    ("412322-nurai", "Нурай", 21, 158, 47, "Tokmok", None, "кырг · рус", None, None, True, ["massage", "video_call"], False, 3,
     {60: (None, 3500)}, [("tg", "nurai_tokmok"), ("ig", "nurai.t21")],
     "Студентка, отвечаю после занятий. Приезжаю по Токмоку, такси за ваш счёт 200 сом. Видеозвонок 10 минут 500 сом.",
     dict(languages_spoken=["ky", "ru"], max_duration_h=1, handles=[{"kind": "telegram", "value": "nurai_tokmok"}, {"kind": "instagram", "value": "nurai.t21"}])),
]
EXTRA = {"412322-nurai": [(500, 10, None)]}  # said in the prose only


def url(ad):
    return f"{ROOT}/tproduct/{ad[0]}"


def shell(title, blocks):
    """Blocks with their record numbers, as the builder numbers them."""
    body = "".join(f'<div id="rec{730100 + 17 * n}" class="r t-rec t-rec_pt_45 t-rec_pb_45" data-record-type="{n * 7 + 121}"><!-- T{n + 396} -->\n{b}\n</div>\n' for n, b in enumerate(blocks))
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"/><title>{title}</title><meta property="og:title" content="{title}"/><meta property="og:site_name" content="VIZIT.KG"/></head>
<body class="t-body" style="margin:0;"><div id="allrecords" class="t-records" data-hook="blocks-collection-content-node">
<div id="rec730001" class="r t-rec" data-record-type="257"><div class="t228__maincontainer"><a href="/"><img src="/tild/logo.svg" alt=""></a>
<a class="t-menu__link-item" href="/">Каталог</a><a class="t-menu__link-item" href="/dostavka">Как это работает</a><a class="t-menu__link-item" href="/reklama">Разместиться</a><a class="t-menu__link-item" href="/contacts">Контакты</a></div></div>
{body}<div class="t898" data-manager="1"><a href="https://wa.me/996700955086" aria-label="Менеджер"><svg class="t898__icon"></svg></a></div>
<div class="t-popup"><form class="t-form"><input name="Phone" placeholder="+996 (___) ___-___"><button>Перезвоните мне</button></form></div></div>
<div class="t-tildalabel">Made on a builder</div></body></html>"""


def item(icon, value):
    return f'<li class="t-icon__item"><img class="t-icon" src="/tild/ic/{icon}.svg"><div class="t-descr t-descr_xs">{value}</div></li>'


def tick(icon, yes):
    return "" if yes is None else item(icon, "&#10003;" if yes else "&#10007;")


def som(x):
    return "&ndash;" if x is None else f"{x:,}".replace(",", " ") + " сом"


BUTTON = {"wa": '<a class="t-btn" href="https://wa.me/{}"><img src="/tild/ic/wa.svg"></a>', "tel": '<a class="t-btn" href="tel:{}"><img src="/tild/ic/phone.svg"></a>',
          "tg": '<a class="t-btn" href="https://t.me/{}"><img src="/tild/ic/tg.svg"></a>', "ig": '<a class="t-btn" href="https://instagram.com/{}"><img src="/tild/ic/ig.svg"></a>'}


def product(ad):
    slug, name, age, cm, kg, town, part, tongues, hours, house, car, wishes, checked, pics, prices, buttons, prose, _ = ad
    icons = ("" if "karina" in slug else item("cake", age)) + (item("ruler", cm) + item("scales", kg) if cm else "") + item("pin", TOWN[town] + (f", {part}" if part else ""))
    icons += item("speech", tongues) + (item("clock", hours) if hours else "") + tick("house", house) + tick("car", car)
    table = '<div class="t-row"><div class="t-col"></div><div class="t-col"><img src="/tild/ic/house.svg"></div><div class="t-col"><img src="/tild/ic/car.svg"></div></div>'
    table += "".join(f'<div class="t-row"><div class="t-col">{TIME[m]}</div><div class="t-col">{som(i)}</div><div class="t-col">{som(o)}</div></div>' for m, (i, o) in prices.items())
    slides = "".join(f'<div class="t-slds__item"><img class="t-slds__img" src="https://static.vizit-kg.example/tild{slug[:6]}/{n}.jpg"></div>' for n in range(1, pics + 1))
    i = ADS.index(ad)
    more = "".join(f'<a class="t-store__card" href="/tproduct/{b[0]}"><div class="t-name">{b[1]}</div></a>' for b in (ADS[i - 1], ADS[i - 3]))
    return shell(f"{name} – VIZIT.KG", [
        f'<div class="t-slds">{slides}</div>',
        f'<div class="t-container"><h1 class="t-title">{name}{" <img src=/tild/ic/verified.svg title=Проверено>" if checked else ""}</h1><ul class="t-icons">{icons}</ul></div>',
        f'<div class="t-text t-text_md">{prose}</div>',
        '<div class="t-chips">' + "".join(f'<span class="t-chip">{WISH[w]}</span>' for w in wishes) + "</div>",
        f'<div class="t-table">{table}</div>',
        '<div class="t-btns">' + "".join(BUTTON[k].format(v) for k, v in buttons) + "</div>",
        f'<div class="t-uptitle">Смотрите также</div>{more}'])


def truth(ad):
    slug, name, age, cm, kg, town, part, tongues, hours, house, car, wishes, checked, pics, prices, buttons, prose, more = ad
    row = deepcopy(AD)
    cells = [(x, m, place) for m, pair in prices.items() for x, place in zip(pair, ("incall", "outcall")) if x is not None] + EXTRA.get(slug, [])
    row.update(url=url(ad), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="ru", provider_kind="unknown", city=town, country="KG",
               services=list(wishes), incall=house, outcall=car, height_cm=cm, weight_kg=kg, verified=checked, n_images=pics,
               prices=[{"amount": x, "currency": "KGS", "code_currency": None, "duration_min": m, "place": place} for x, m, place in cells])
    row.update(deepcopy(more))
    return row


def listing(rows, foot):
    cards = "".join(f'<div class="t-store__card"><a href="/tproduct/{a[0]}"><img src="https://static.vizit-kg.example/tild{a[0][:6]}/cover.jpg"><div class="t-name">{a[1]}</div></a>'
                    f'<div class="t-descr">{TOWN[a[5]]}</div></div>' for a in rows)
    return shell("Каталог – VIZIT.KG", ['<h1 class="t-title">Анкеты Бишкека и всей республики</h1>', f'<div class="t-store__grid">{cards}</div>', f'<div class="t-store__pagination">{foot}</div>'])


def plain(path, title, text, kind="static"):
    return WrittenPage(ROOT + path, shell(title, [f'<h1 class="t-title">{title}</h1>', f'<div class="t-text">{text}</div>']), kind, "ru")


ONE, TWO = ADS[:6], ADS[6:]
HOME, NEXT = listing(ONE, '<b>1</b> <a href="/?page=2">2</a>'), listing(TWO, '<a href="/">1</a> <b>2</b>')
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/", HOME, "listing", "ru", ads=U1),
    WrittenPage(f"{ROOT}/?utm_source=instagram&utm_campaign=leto", HOME, "listing", "ru", ads=U1, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?page=2", NEXT, "listing", "ru", ads=U2),
]
PAGES += [WrittenPage(url(a), product(a), "ad", "ru", text_language=a[17].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[5])}?yclid=8841209973", product(ADS[5]), "ad", "ru", ads=(url(ADS[5]),), canonical=url(ADS[5])),
    plain("/dostavka", "Как это работает", "1. Выбираете анкету. 2. Пишете напрямую. 3. Встречаетесь. Мы не берём комиссию с гостей и не назначаем встречи. Сайт только для лиц старше 18 лет."),
    plain("/reklama", "Разместиться", "Анкета на месяц 1 500 сом, на три месяца 3 900 сом. Фотосессия в нашей студии 2 000 сом, час. Значок «Проверено» бесплатно: пришлите селфи менеджеру."),
    plain("/contacts", "Контакты", "Менеджер сайта: +996 700 955 086, пн–пт 10:00–19:00. Почта hello@vizit-kg.example. Бишкек, пр. Чуй."),
    plain("/privacy", "Политика конфиденциальности", "Мы храним телефон, который вы оставили в форме, 30 дней и не передаём его третьим лицам."),
    plain("/blog/kuda-shodit-v-bishkeke", "Куда сходить вдвоём в Бишкеке", "Пять ресторанов с видом на горы: средний чек на двоих 3 000 сом. Летом лучше бронировать террасу за день. Потом можно прогуляться по Дубовому парку."),
    plain("/tproduct/411870-samira", "404", "Упс! Товар не найден или снят с публикации. Вернитесь в каталог.", "error"),
]

SITE = WrittenSite("vizit-kg.example", "KG", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
