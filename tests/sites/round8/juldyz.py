"""Жұлдыз: private announcements of Kazakhstan; the interface is Kazakh, most people write in Russian, some in Kazakh.

A one-page application behind a PHP server: the body is a loader and a `<noscript>`, all content is one object in a script,
as `json_encode` writes it (every Cyrillic letter a `\\u` escape, slashes escaped). What makes it hard: keys are Kazakh in
Latin letters, facts are pairs of a label and a value, older ads have Russian labels; services carry `bar` true or false
(offered or refused); amounts are '20 000 ₸', '20 мың', '25 тысяч'; the category tells men, trans people and pairs; the
state also holds similar ads, a VIP strip of other towns and the office's telephone; unknown addresses answer 200; one
number is Russian, and all share +7.
"""

import json
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "https://juldyz.example"
CITY = {"Алматы": "Almaty", "Астана": "Astana", "Шымкент": "Shymkent", "Атырау": "Atyrau", "Ақтау": "Aktau", "Павлодар": "Pavlodar", "Тараз": "Taraz"}
SERVICE = {
    "massage": "Массаж", "tantra": "Тантра", "dinner_date": "Кешкі асқа бірге бару", "travel": "Сапарға бірге шығу", "overnight": "Түнеп қалу",
    "city_guide": "Қала аралату", "couples": "Жұптарға", "bath": "Көбікті ванна", "cuddling": "Құшақтасып жату", "gfe": "GFE", "kissing": "Сүйісу",
    "four_hands": "Төрт қолды массаж", "striptease": "Стриптиз", "role_play": "Рөлдік ойындар", "escort": "Эскорт", "business": "Іскерлік кездесулер",
    "video_call": "Видеоқоңырау", "fetish": "Фетиш", "domination": "Доминация", "dancing": "Би", "group": "Топпен", "duo": "Дуэт",
}  # fmt: skip
DAY = {"2025-06-09": "9 маусым 2025", "2025-06-10": "кеше", "2025-06-11": "бүгін", "2025-06-01": "1 маусым 2025", "2025-05-27": "27 мамыр 2025",
       "2025-05-14": "14 мамыр 2025", "2025-06-06": "6 маусым 2025", "2025-04-30": "30 сәуір 2025"}  # fmt: skip
SPAN = {30: "30 минут", 60: "1 сағат", 120: "2 сағат", 180: "3 сағат", 720: "Түн", 1440: "Тәулік"}
PLACE = {(True, True): ("өзімде және шығу", "у себя и выезд"), (True, False): ("тек өзімде", "только у себя"),
         (False, True): ("тек шығу", "только выезд"), (None, None): (None, None)}  # fmt: skip
HOURS = {"24/7": "тәулік бойы", "10:00-22:00": "10:00–22:00", "12:00-00:00": "12:00–00:00", "09:00-18:00": "09:00–18:00"}
COUNTRY = {"KZ": ("Қазақстан", "Казахстан"), "RU": ("Ресей", "Россия"), "AZ": ("Әзербайжан", "Азербайджан"), "KG": ("Қырғызстан", "Киргизия")}
TYPE = {"asian": ("азиялық", "азиатка"), "european": ("еуропалық", "европейка"), "caucasus": ("кавказдық", "кавказская"), "mixed": ("метис", "метис")}
TONGUE = {"kk": "қазақша", "ru": "орысша", "en": "ағылшынша", "tr": "түрікше", "az": "әзербайжанша", "de": "немісше", "ky": "қырғызша"}
TONGUE_RU = {"kk": "казахский", "ru": "русский", "en": "английский", "tr": "турецкий", "az": "азербайджанский", "de": "немецкий"}


def row(minutes: int, inn: int | None, out: int | None) -> tuple[int, int | None, int | None]:
    return minutes, inn, out


def tenge(*pairs: tuple[int, int], currency: str = "KZT") -> list[dict[str, Any]]:
    """Prices that stand in her own words, without a place."""
    return [dict(amount=amount, currency=currency, code_currency=None, duration_min=minutes, place=None) for amount, minutes in pairs]


# What the state shows beyond the truth: path, town, words, contacts as (kind, shown), refused services, grid, how many
# amounts are written, whose ad, labels in Russian, badges. The truth's own keys stand beside them.
RAW: list[dict[str, Any]] = [
    dict(path="almaty/aizhan-1187", town="Алматы", names=["Айжан"], ages=[26], lang="kk", n=4, badge=["VIP", "Тексерілген"], day="2025-06-09",
         matin="Сәлеметсіз бе! Мен Айжан, Алматыда, Бостандық ауданында жалғыз тұрамын. Пәтерім таза әрі жылы, ауласында көлік қоятын орын бар. Асықпаймын, сағатқа қарамаймын. Бір сағат бұрын хабарласыңыз, жасырын нөмірге жауап бермеймін.",
         bailanys=[("tel", "8 (705) 090-51-19")], yes=["massage", "gfe", "kissing", "dinner_date"], no=["fetish", "group"],
         grid=[row(60, 20000, 25000), row(120, 35000, 45000), row(720, 100000, None)],
         facts=dict(height_cm=168, weight_kg=54, nationality="KZ", ethnicity="asian", languages_spoken=["kk", "ru"], hours="12:00-00:00", incall=True, outcall=True, phones=["+77050905119"])),
    dict(path="astana/dinara-1190", town="Астана", names=["Динара"], ages=[31], lang="ru", n=2, badge=[], day="2025-06-10",
         matin="Добрый день. Зовут Динара. Живу одна на левом берегу, приглашаю к себе; ни в гости, ни в отели не езжу. Встречаю спокойно, с чаем и без спешки. Час 25 тысяч, два часа 45 тысяч тенге, ночь не предлагаю. Пишите или звоните, WhatsApp на этом же номере: 8 778 757 98 71.",
         bailanys=[], yes=["massage", "cuddling"], no=["striptease"], grid=[], said=tenge((25000, 60), (45000, 120)),
         facts=dict(height_cm=163, weight_kg=60, languages_spoken=["ru", "kk"], hours="10:00-22:00", incall=True, outcall=False, max_duration_h=2,
                    phones=["+77787579871"], handles=[{"kind": "whatsapp", "value": "+77787579871"}])),
    dict(path="almaty/kamila-1203", town="Алматы", names=["Камила"], ages=[24, 25], lang="ru", n=6, badge=["VIP"], day="2025-06-06", russian=True,
         matin="Камила, 25 лет исполнилось в мае, анкету менять лень. Студентка, умею слушать и танцевать. Медео, Кок-Тобе, рестораны города покажу с удовольствием. С 20 по 25 июня 2025 года буду в Астане, запись на Астану уже открыта.",
         bailanys=[("tel", "+7 747 814 89 07"), ("telegram", "@Kamila_Alm")], yes=["city_guide", "dancing", "dinner_date", "travel"], no=[], mil=True,
         grid=[row(120, None, 60000), row(180, None, 80000), row(1440, None, 300000)],
         facts=dict(height_cm=172, weight_kg=53, nationality="KZ", languages_spoken=["ru", "kk", "en"], incall=False, outcall=True, phones=["+77478148907"],
                    handles=[{"kind": "telegram", "value": "kamila_alm"}], tour=[{"city": "Astana", "from": "2025-06-20", "to": "2025-06-25"}])),
    dict(path="shymkent/aruzhan-1211", town="Шымкент", names=["Аружан"], ages=[29], lang="kk", n=3, badge=["Тексерілген"], day="2025-06-01",
         matin="Шымкенттің қызымын, атым Аружан. Әңгімем тәтті, қолым жұмсақ. Массажды арнайы курста үйрендім. Үйге шақырмаймын, өзім келемін: қонақүйге де, пәтерге де. Тек Телеграмға жазыңыз, қоңырауға жауап бермеймін.",
         bailanys=[("telegram", "t.me/aruzhan_shym29")], yes=["massage", "tantra", "bath"], no=["overnight", "kissing"], grid=[row(60, None, 18000), row(120, None, 30000)],
         facts=dict(height_cm=165, languages_spoken=["kk", "ru", "tr"], incall=False, outcall=True, handles=[{"kind": "telegram", "value": "aruzhan_shym29"}])),
    dict(path="aqtau/victoria-1215", town="Ақтау", names=["Виктория"], ages=[34], lang="ru", n=5, badge=["VIP", "Тексерілген"], day="2025-05-27", russian=True,
         matin="Виктория, из Петербурга, на Каспии по работе до конца лета. Составлю компанию на деловом ужине, в командировке, в поездке по Мангистау. Говорю по-немецки. Принимаю в квартире у набережной и приезжаю в гостиницы. Цены только за время, торга нет. Номер российский: +7 (911) 395-22-58.",
         bailanys=[("email", "victoria.kaspi@pochta.example")], yes=["business", "travel", "dinner_date", "overnight"], no=["group"], grid=[row(60, 40000, 50000), row(720, 200000, 220000)],
         facts=dict(height_cm=176, weight_kg=62, nationality="RU", ethnicity="european", languages_spoken=["ru", "de", "en"], incall=True, outcall=True,
                    phones=["+79113952258"], handles=[{"kind": "email", "value": "victoria.kaspi@pochta.example"}])),
    dict(path="almaty/zhanna-saule-1222", town="Алматы", names=["Жанна", "Сәуле"], ages=[27, 30], lang="kk", n=4, badge=[], day="2025-06-11", sanat="Жұптар",
         matin="Екеуміз құрбымыз: Жанна мен Сәуле, жасымыз 27 және 30. Тек бірге қабылдаймыз, төрт қолды массаж жасаймыз, кейін қаласаңыз көбікті ванна. Алмалы ауданы, жаңа үй. Жұптар келсе де қуанамыз.",
         bailanys=[("whatsapp", "https://wa.me/77471766881")], yes=["four_hands", "massage", "bath", "couples", "duo"], no=[], grid=[row(60, 45000, None), row(120, 80000, None)],
         facts=dict(audience="couple", hours="24/7", incall=True, outcall=False, handles=[{"kind": "whatsapp", "value": "+77471766881"}])),
    dict(path="astana/timur-1230", town="Астана", names=["Тимур"], ages=[33], lang="ru", n=1, badge=[], day="2025-05-14", sanat="Жігіттер",
         matin="Тимур, для женщин и пар. Спортивный, спокойный, непьющий. Сделаю массаж, станцуем вальс. Час 15 тыс. тенге. Звонить после шести вечера: 8-7O1-19O-4O-19",
         bailanys=[], yes=["massage", "couples", "dancing"], no=["domination"], grid=[], said=tenge((15000, 60)),
         facts=dict(audience="man", height_cm=183, weight_kg=79, languages_spoken=["ru", "kk"], incall=None, outcall=None, max_duration_h=1, phones=["+77011904019"])),
    dict(path="almaty/milana-1238", town="Алматы", names=["Милана"], ages=[28], lang="ru", n=7, badge=["VIP"], day="2025-06-11", sanat="Транс",
         matin="Милана, транс-девушка, центр Алматы. Ухоженная, с юмором, без сюрпризов: на всех фото я. Новичков не боюсь и не тороплю. Жду у себя, в гости не выезжаю.",
         bailanys=[("tel", "+77070183256"), ("viber", "viber://chat?number=%2B77070183256"), ("instagram", "milana.almaty28")], yes=["role_play", "fetish", "kissing"], no=["couples"],
         grid=[row(30, 15000, None), row(60, 25000, None)],
         facts=dict(audience="trans", height_cm=174, weight_kg=63, ethnicity="mixed", languages_spoken=["ru", "en"], hours="24/7", incall=True, outcall=False, phones=["+77070183256"],
                    handles=[{"kind": "viber", "value": "+77070183256"}, {"kind": "instagram", "value": "milana.almaty28"}])),
    dict(path="atyrau/leila-1244", town="Атырау", names=["Лейла"], ages=[37], lang="ru", n=3, badge=["Тексерілген"], day="2025-06-06",
         matin="Лейла, взрослая женщина с чувством юмора. Родом из Баку, в Атырау пятый год. Ванна с пеной, чай с вареньем, долгие разговоры. Молодым людям до двадцати пяти прошу не звонить. Можно у меня, можно в гостинице.",
         bailanys=[("tel", "8 705 406 86 55")], yes=["bath", "cuddling", "gfe", "escort"], no=[], mil=True, grid=[row(60, 30000, 35000), row(120, 50000, 60000), row(720, 150000, None)],
         facts=dict(height_cm=161, weight_kg=66, nationality="AZ", ethnicity="caucasus", languages_spoken=["az", "ru", "tr"], incall=True, outcall=True, phones=["+77054068655"])),
    dict(path="taraz/togzhan-1251", town="Тараз", names=["Тоғжан"], ages=[42], lang="kk", n=1, badge=[], day="2025-04-30",
         matin="Таразда тұратын Тоғжан апаңызбын десем де болады, жасым қырықтан асты. Үйім тыныш, дастарқаным дайын. Массаж жасаймын, сырласамын. Бір сағат 12 мың теңге, екі сағат 20 мың. Көлігім жоқ, сондықтан өзіңіз келесіз.",
         bailanys=[("tel", "8 778 163 72 12")], yes=["massage", "cuddling", "video_call"], no=["escort"], grid=[], said=tenge((12000, 60), (20000, 120)),
         facts=dict(languages_spoken=["kk", "ru"], hours="09:00-18:00", incall=True, outcall=False, max_duration_h=2, phones=["+77781637212"])),
    dict(path="astana/madina-1260", town="Астана", names=["Мадина"], ages=[23], lang="ru", n=5, badge=["VIP", "Тексерілген"], day="2025-06-09", kim="«Сұңқар» агенттігі", russian=True,
         matin="Агентство представляет: Мадина, выпускница, манеры, вечернее платье, английский свободно. Сопровождение деловых встреч и поездок за рубеж. Минимальный заказ три часа. Предоплата 20 000 ₸ удерживается при отмене.",
         bailanys=[("tel", "+7 701 701 73 26"), ("email", "zakaz@sunqar.test")], yes=["business", "travel", "escort"], no=["massage"], grid=[row(180, None, 150000), row(1440, None, 600000)],
         facts=dict(provider_kind="agency", height_cm=178, weight_kg=56, nationality="KZ", ethnicity="asian", languages_spoken=["kk", "ru", "en"], incall=False, outcall=True,
                    phones=["+77017017326"], handles=[{"kind": "email", "value": "zakaz@sunqar.test"}])),
    dict(path="pavlodar/inna-1266", town="Павлодар", names=["Инна"], ages=[45], lang="ru", n=2, badge=[], day="2025-06-01", russian=True,
         matin="Инна, профессиональный массаж, кабинет на первом этаже, Павлодар. Қазақша түсінемін, сөйлеуім нашар, кешіріңіз. Спина, шея, всё тело; тантра по предварительной записи. На дом не хожу. Полчаса 7000, час 12000, полтора часа 17000 тг.",
         bailanys=[("tel", "8707 911 83 97")], yes=["massage", "tantra"], no=["kissing", "striptease", "overnight"], grid=[], said=tenge((7000, 30), (12000, 60), (17000, 90)),
         facts=dict(height_cm=169, weight_kg=74, ethnicity="european", languages_spoken=["ru"], hours="09:00-18:00", incall=True, outcall=False, max_duration_h=1.5, phones=["+77079118397"])),
]  # fmt: skip


def url(raw: dict[str, Any]) -> str:
    return f"{BASE}/{raw['path']}"


def truth(raw: dict[str, Any]) -> dict[str, Any]:
    prices = list(raw.get("said", ()))
    for minutes, inn, out in raw["grid"]:
        for amount, place in ((inn, "incall"), (out, "outcall")):
            if amount is not None:
                prices.append(dict(amount=amount, currency="KZT", code_currency=None, duration_min=minutes, place=place))
    longest = max((minutes for minutes, _, _ in raw["grid"]), default=0)
    return AD | dict(
        url=url(raw), alias=raw["names"][0], aliases_stated=raw["names"], age=raw["ages"][0], ages_stated=raw["ages"], text_language=raw["lang"],
        provider_kind="independent", city=CITY[raw["town"]], country="KZ", services=sorted(raw["yes"]), verified="Тексерілген" in raw["badge"],
        paid_placement="VIP" in raw["badge"], n_images=raw["n"], posted_at=raw["day"], prices=prices, max_duration_h=longest // 60 or None,
    ) | raw["facts"]  # fmt: skip


def money(amount: int | None, short: bool) -> str | None:
    if amount is None:
        return None
    return f"{amount // 1000} мың ₸" if short else f"{amount:,} ₸".replace(",", " ")


def parameters(raw: dict[str, Any]) -> list[dict[str, str]]:
    """The pairs of label and value; an ad from before 2025 has Russian labels."""
    facts, ru = raw["facts"], raw.get("russian", False)
    ages = ", ".join(map(str, raw["ages"][: len(raw["names"])]))
    rows: list[tuple[str, str, str | None]] = [
        ("Жасы", "Возраст", ages), ("Бойы", "Рост", f"{facts['height_cm']} см" if "height_cm" in facts else None),
        ("Салмағы", "Вес", f"{facts['weight_kg']} кг" if "weight_kg" in facts else None),
        ("Азаматтығы", "Гражданство", COUNTRY[facts["nationality"]][ru] if "nationality" in facts else None),
        ("Типажы", "Типаж", TYPE[facts["ethnicity"]][ru] if "ethnicity" in facts else None),
        ("Тілдері", "Языки", ", ".join((TONGUE_RU if ru else TONGUE)[code] for code in facts["languages_spoken"]) if "languages_spoken" in facts else None),
        ("Жұмыс уақыты", "Время", HOURS[facts["hours"]] if "hours" in facts else None),
        ("Қайда", "Встречи", PLACE[facts["incall"], facts["outcall"]][ru]),
    ]  # fmt: skip
    return [{"atau": russian if ru else kazakh, "mani": value} for kazakh, russian, value in rows if value]


def card(raw: dict[str, Any]) -> dict[str, Any]:
    amounts = [amount for _, inn, out in raw["grid"] for amount in (inn, out) if amount]
    return {"id": int(raw["path"].rsplit("-", 1)[1]), "at": " мен ".join(raw["names"]), "jas": raw["ages"][0], "qala": raw["town"], "silteme": "/" + raw["path"],
            "suret": f"/f/{raw['path'].rsplit('-', 1)[1]}/1_s.jpg", "bastap": money(min(amounts), False) if amounts else None, "belgi": raw["badge"]}  # fmt: skip


def state(route: str, **more: Any) -> dict[str, Any]:
    site = {"atau": "Жұлдыз", "uran": "Қазақстанның жеке хабарландырулары", "kense": "8 (727) 958-03-39", "poshta": "kense@juldyz.example", "menu": ["Барлығы", "Алматы", "Астана", "Ережелер", "Байланыс"]}
    return {"route": route, "locale": more.pop("locale", "kk"), "site": site, "jas18": True} | more


def shell(title: str, words: str, data: dict[str, Any], head: str = "") -> str:
    code = json.dumps(data, separators=(",", ":")).replace("/", "\\/")
    return (
        f'<!DOCTYPE html>\n<html lang="{data["locale"]}">\n<head>\n<meta charset="UTF-8">\n<title>{title}</title>\n<meta name="description" content="{words}">{head}\n'
        '<link rel="stylesheet" href="/build/app.7f3c1e.css">\n</head>\n<body>\n<noscript>Сайт жұмыс істеуі үшін JavaScript қосыңыз.</noscript>\n'
        f'<div id="app"><div class="loader">Жүктелуде…</div></div>\n<script>window.__STATE__={code};</script>\n<script src="/build/app.7f3c1e.js" defer></script>\n</body>\n</html>'
    )


def ad_page(n: int) -> str:
    raw = RAW[n]
    number, name = raw["path"].rsplit("-", 1)[1], " мен ".join(raw["names"])
    short = raw.get("mil", False)
    anketa = {
        "id": int(number), "at": name, "sanat": raw.get("sanat", "Қыздар"), "kim": raw.get("kim", "жеке адам"), "qala": raw["town"], "belgi": raw["badge"], "kun": DAY[raw["day"]],
        "qaraldy": 137 * n + 58, "sipattama": parameters(raw), "matin": raw["matin"],
        "qyzmet": [{"atau": SERVICE[s], "bar": True} for s in raw["yes"]] + [{"atau": SERVICE[s], "bar": False} for s in raw["no"]],
        "baga": [{"uaqyt": SPAN[m], "ozinde": money(inn, short), "shyghu": money(out, short)} for m, inn, out in raw["grid"]],
        "bailanys": [{"tur": kind, "mani": shown} for kind, shown in raw["bailanys"]], "suretter": [f"/f/{number}/{k}.jpg" for k in range(1, raw["n"] + 1)],
    }  # fmt: skip
    data = state("anketa", anketa=anketa, uqsas=[card(RAW[(n + k) % len(RAW)]) for k in (1, 4, 6)], jarnama={"matin": "VIP орын: 5 000 ₸ / апта", "silteme": "/jarnama"})
    head = f'\n<link rel="canonical" href="{url(raw)}">\n<meta property="og:title" content="{name}, {raw["town"]}">\n<meta property="og:image" content="{BASE}/f/{number}/1.jpg">'
    return shell(f"{name}, {raw['ages'][0]} жас, {raw['town']} | Жұлдыз", f"{name}, {raw['town']}. Жеке хабарландыру №{number}.", data, head)


def listing(title: str, rows: list[dict[str, Any]], page: int, pages: int) -> str:
    strip = [card(raw) for raw in RAW if "VIP" in raw["badge"] and raw not in rows][:3]
    return shell(f"{title} | Жұлдыз", f"{title}: жеке хабарландырулар", state("tizim", taqyryp=title, tizim=[card(raw) for raw in rows], bet=page, bet_sany=pages, suryptau=["jana", "baga"], vip_jolaq=strip))


def plain(title: str, words: str, route: str = "bet", locale: str = "kk", **more: Any) -> str:
    return shell(f"{title} | Жұлдыз", title, state(route, locale=locale, bet={"taqyryp": title, "html": words}, **more))


STATIC = {
    "bailanys": ("Байланыс", "<p>Кеңсе телефоны: 8 (727) 958-03-39, жұмыс күндері 10:00–18:00. Пошта: kense@juldyz.example</p><p>Біз жарнама берушілердің нөмірлерін таратпаймыз.</p>"),
    "erezheler": ("Ережелер", "<p>Сайт 18 жасқа толғандарға арналған. Хабарландыру мәтініне оны берген адам жауап береді. Бөгде адамның суретін қоюға тыйым салынады. Мәжбүрлеу белгісі байқалса, полицияға хабарлаймыз.</p>"),
    "jarnama": ("Жарнама бағасы", "<table><tr><td>Хабарландыру, 30 күн</td><td>3 000 ₸</td></tr><tr><td>VIP орын, бір апта</td><td>5 000 ₸</td></tr><tr><td>VIP орын, бір ай</td><td>15 000 ₸</td></tr><tr><td>Тексеру белгісі</td><td>тегін</td></tr></table>"),
    "suraqtar": ("Жиі қойылатын сұрақтар", "<h3>«Тексерілген» деген не?</h3><p>Адамды бейнеқоңырау арқылы көрдік.</p><h3>Хабарландыруды қалай өшіремін?</h3><p>Жеке кабинетке кіріп, «Өшіру» түймесін басыңыз.</p>"),
    "blog/almatyda-demalys": ("Алматыда екі күн", "<p>Таңертең Көктөбеге көтеріліп, түсте Жібек жолымен жүріп өтіңіз. Аспалы жолға билет 3 000 теңге тұрады. Кешке Медеуде салқын болады, жылы киім алыңыз.</p><p>Екінші күні базарға барып, құрт пен жаңғақ сатып алыңыз. Қонақүйлер 15 000 теңгеден басталады.</p>"),
    "kiru": ("Кіру", "<form><label>Телефон <input name='tel' placeholder='+7 (7__) ___-__-__'></label><label>Құпиясөз <input type='password'></label><button>Кіру</button></form>"),
}  # fmt: skip
ALMATY, ALL = [raw for raw in RAW if raw["town"] == "Алматы"], f"{BASE}/barlyq"


def urls(rows: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(map(url, rows))


PAGES = [
    WrittenPage(ALL, listing("Барлық хабарландырулар", RAW[:7], 1, 2), "listing", "kk", ads=urls(RAW[:7])),
    WrittenPage(f"{ALL}?bet=2", listing("Барлық хабарландырулар", RAW[7:], 2, 2), "listing", "kk", ads=urls(RAW[7:])),
    WrittenPage(f"{ALL}?sort=baga", listing("Барлық хабарландырулар", RAW[6::-1], 1, 2), "listing", "kk", ads=urls(RAW[6::-1]), canonical=ALL),
    WrittenPage(f"{BASE}/almaty", listing("Алматы", ALMATY, 1, 1), "listing", "kk", ads=urls(ALMATY)),
    *(WrittenPage(url(raw), ad_page(n), "ad", "kk", "ru" if raw["lang"] == "ru" else None, ads=(url(raw),)) for n, raw in enumerate(RAW)),
    WrittenPage(f"{url(RAW[1])}?yclid=8812043377190", ad_page(1), "ad", "kk", "ru", ads=(url(RAW[1]),), canonical=url(RAW[1])),
    *(WrittenPage(f"{BASE}/{path}", plain(*words), "static", "kk") for path, words in STATIC.items()),
    WrittenPage(f"{BASE}/bailanys?lang=ru", plain("Контакты", "<p>Телефон офиса: 8 (727) 958-03-39, по будням с 10 до 18. Почта: kense@juldyz.example</p><p>Номера тех, кто подаёт объявления, мы не передаём.</p>", locale="ru"), "static", "ru", canonical=f"{BASE}/bailanys"),
    WrittenPage(f"{BASE}/astana/gulnaz-1099", plain("Хабарландыру өшірілген", "<p>Гүлназ хабарландыруын алып тастады. Ұқсас хабарландыруларды қараңыз.</p>", "qate", uqsas=[card(RAW[1]), card(RAW[10])]), "error", "kk"),
    WrittenPage(f"{BASE}/almaty/asel-90210", plain("Бет табылмады", "<p>Мұндай бет жоқ. Мекенжайды тексеріңіз.</p>", "qate", kod=404), "error", "kk"),
]  # fmt: skip
SITE = WrittenSite(
    host="juldyz.example", region="KZ", pages=tuple(PAGES), ads=tuple(map(truth, RAW)),
    note="everything in one script object with \\u escapes and Kazakh keys; Kazakh interface, Russian and Kazakh words, refused services as bar:false",
)  # fmt: skip
