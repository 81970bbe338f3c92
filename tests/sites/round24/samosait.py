"""Ukrainian free site builder: a duo, a few persons on their own, a florist and a tutor each have a small site of two or three pages below one host.

Hard: nested divs with hashed class names that differ from site to site, no labels and no lists (a text block for each sentence, figures in words or digits), the facts of one person are spread over her pages (home, /tsiny, /kontakty), each of which
repeats no more than the title in its menu, pictures as lazy ones with a second in noscript, warm-up JSON with the builder's plan and its own support number, 'зроблено на Самосайті' on every page, prices 'від' of the builder,
one duo whose two women have ages and numbers of their own, one page in Russian, one in English, a site that is switched off, templates with sample text ('Ваше ім'я, 25 років').
"""

import json
import zlib
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://samosait.example"


def uah(amount, minutes=None, place=None, currency="UAH"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# site, title, pictures, blocks of the home page, {page: (menu word, blocks)}, truth
P = [
    ("lilia-alina", "Ліля та Аліна", 4, ["Вітаємо! Ми Ліля та Аліна, дві подруги зі Львова.", "Лілі двадцять шість (26), Аліні 30. Працюємо тільки вдвох, для чоловіків і для пар.", "Масаж у чотири руки, спільна ванна, дует. Приймаємо у власній квартирі біля Стрийського парку."],
     {"tsiny": ("Ціни", ["Година з нами обома: 4 000 грн.", "Дві години: 7 500 грн.", "Виїзду немає."]), "kontakty": ("Контакти", ["Ліля: 067 406 81 79", "Аліна: 063 007 52 19", "Щодня з 12:00 до 22:00."])},
     dict(alias="Ліля", aliases_stated=["Ліля", "Аліна"], age=26, ages_stated=[26, 30], audience="couple", city="Lviv", services=["four_hands", "bath", "duo", "couples"], incall=True, outcall=False, hours="12:00-22:00", max_duration_h=2,
          phones=["+380674068179", "+380630075219"], prices=[uah(4000, 60), uah(7500, 120)])),
    ("vira-masazh", "Віра, масаж у Тернополі", 2, ["Мене звати Віра, мені 41 рік.", "П'ятнадцять років роблю масаж. Працюю сама, без адміністраторів.", "Класичний масаж і тантра у моєму кабінеті на вулиці Руській. Люди на візку можуть заїхати без сходів."],
     {"tsiny": ("Прайс", ["30 хвилин — 500 грн", "60 хвилин — 900 грн", "90 хвилин — 1 250 грн"]), "kontakty": ("Де я", ["Тернопіль, будні 9:00 – 18:00", "Телефон і Viber: +380 67 702 29 77"])},
     dict(alias="Віра", age=41, city="Ternopil", services=["massage", "tantra", "disabled_guests"], incall=True, hours="09:00-18:00", max_duration_h=1.5, phones=["+380677022977"], handles=[{"kind": "viber", "value": "+380677022977"}],
          prices=[uah(500, 30), uah(900, 60), uah(1250, 90)])),
    ("marta-kyiv", "Марта. Київ", 5, ["Марта, 27, зріст 173, вага 56.", "Супроводжую на вечері, ділові зустрічі та в подорожі. Говорю українською, англійською, польською.", "До себе не запрошую, зустрічаємося у вас або в готелі."],
     {"tsiny": ("Умови", ["Вечеря, три години: 9 000 грн", "Ніч: 20 000 грн", "Доба за кордоном: 600 євро"])},
     dict(alias="Марта", age=27, city="Kyiv", height_cm=173, weight_kg=56, languages_spoken=["uk", "en", "pl"], services=["dinner_date", "business", "travel"], incall=False, outcall=True, max_duration_h=24,
          handles=[{"kind": "telegram", "value": "marta_supovid"}], prices=[uah(9000, 180), uah(20000, 720), uah(600, 1440, None, "EUR")])),
    ("kira-dnepr", "Кира", 3, ["Привет! Я Кира, мне 23 года, рост 165, вес 49 кг.", "Живу в Днепре, приглашаю к себе на Победу или приеду в гостиницу.", "Стриптиз, танцы, массаж. Час 2000 грн, два часа 3800 грн, выезд плюс такси.", "Круглосуточно 24/7, пишите в WhatsApp: 050 968 06 78"], {},
     dict(alias="Кира", age=23, city="Dnipro", text_language="ru", height_cm=165, weight_kg=49, services=["striptease", "dancing", "massage"], incall=True, outcall=True, hours="24/7", max_duration_h=2, phones=["+380509680678"],
          handles=[{"kind": "whatsapp", "value": "+380509680678"}], prices=[uah(2000, 60), uah(3800, 120)])),
    ("oleh-dlia-pani", "Олег для пані", 1, ["Олег, 35 років, 185 см, 80 кг.", "Чоловік для жінок і подружніх пар: масаж, танці, гарна розмова за вечерею.", "Приїду сам по Полтаві та області, свого місця не маю."],
     {"kontakty": ("Зв'язок", ["oleh@lystonosha.example", "Година — 800 грн, вечір (4 години) — 2 500 грн."])},
     dict(alias="Олег", age=35, audience="man", city="Poltava", height_cm=185, weight_kg=80, services=["massage", "dancing", "dinner_date", "couples"], incall=False, outcall=True, max_duration_h=4, handles=[{"kind": "email", "value": "oleh@lystonosha.example"}],
          prices=[uah(800, 60), uah(2500, 240)])),
    ("stefania", "Стефанія", 3, ["Стефанія, трансжінка, 32 роки, метр сімдесят вісім.", "Рольові ігри та домінація в Чернівцях, вулиця Головна.", "Приймаю з 15:00 до 23:00, крім середи. З 20 по 24 червня 2025 року буду в Одесі."],
     {"tsiny": ("Ціни", ["45 хвилин: 1 500 грн", "година: 1 900 грн"]), "kontakty": ("Написати", ["Signal: 050 716 82 23"])},
     dict(alias="Стефанія", age=32, audience="trans", city="Chernivtsi", height_cm=178, services=["role_play", "domination"], incall=True, hours="15:00-23:00", max_duration_h=1, tour=[{"city": "Odesa", "from": "2025-06-20", "to": "2025-06-24"}],
          phones=["+380507168223"], handles=[{"kind": "signal", "value": "+380507168223"}], prices=[uah(1500, 45), uah(1900, 60)])),
    ("nina-odesa", "Nina in Odesa", 4, ["Hello, my name is Nina, I am 29.", "I am Georgian and I live in Odesa since 2023. I speak Georgian, Russian and English.", "City walks, dinner, cuddling and a warm evening. I can visit your hotel; I do not receive at home."],
     {"prices": ("Prices", ["2 hours 120 dollars", "4 hours 200 dollars"]), "contacts": ("Contacts", ["Instagram nina.odesa.walks", "Telegram @nina_od_walks"])},
     dict(alias="Nina", age=29, city="Odesa", text_language="en", nationality="GE", languages_spoken=["ka", "ru", "en"], services=["city_guide", "dinner_date", "cuddling"], incall=False, outcall=True, max_duration_h=4,
          handles=[{"kind": "instagram", "value": "nina.odesa.walks"}, {"kind": "telegram", "value": "nina_od_walks"}], prices=[uah(120, 120, None, "USD"), uah(200, 240, None, "USD")])),
    ("pani-halyna", "Пані Галина", 0, ["Галина, пані в літах, цього року виповнилося п'ятдесят чотири (54).", "Запрошую на чай і масаж у приватний будинок у Полтаві. Поспішати нам нікуди.", "Година 600 гривень. Дзвоніть: нуль шість сім, два чотири вісім, сім три, сім вісім."], {},
     dict(alias="Галина", age=54, city="Poltava", services=["massage"], incall=True, max_duration_h=1, phones=["+380672487378"], prices=[uah(600, 60)])),
]
BUTTON = {"marta-kyiv": ("https://t.me/marta_supovid", "Написати в Telegram")}
SHOPS = [
    ("kvity-olesi", "Квіти Олесі", ["Олеся, флористка з Луцька, 38 років.", "Букет троянд від 900 грн, весільний від 3 500 грн. Доставка щодня з 8:00 до 20:00.", "Замовлення: 050 722 39 10"]),
    ("repetytor-zno", "Репетитор з математики", ["Ігор Петрович, 30 років досвіду.", "Година заняття 400 грн, онлайн або у вас удома. Київ."]),
]


def url(p):
    return f"{ROOT}/{p[0]}"


def h(site, n):
    return "_" + format(zlib.crc32(f"{site}{n}".encode()) % 36**5, "05x")


def block(site, n, inner):
    return f'<div class="{h(site, n)} {h(site, "w")}" data-mesh-id="c{n}inlineContent"><div class="{h(site, "g")}"><div id="comp-{h(site, n)[1:]}" class="{h(site, "t")}" data-testid="richTextElement">{inner}</div></div></div>\n'


def frame(site, title, menu, blocks, lang="uk"):
    body = "".join(block(site, n, b) for n, b in enumerate(blocks))
    nav = "".join(f'<div class="{h(site, "m")}"><a data-testid="linkElement" href="{href}">{word}</a></div>' for href, word in menu)
    warm = json.dumps({"siteId": h(site, "id"), "plan": "free", "support": {"phone": "+380445550118", "mail": "help@samosait.example"}, "template": "sample-12"})
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="Samosait 4.2"></head><body class="{h(site, 'body')}"><div id="SITE_CONTAINER"><div class="{h(site, 'root')}"><header class="{h(site, 'hd')}"><div><div>{nav}</div></div></header>
<main id="PAGES_CONTAINER"><div class="{h(site, 'pg')}"><div class="{h(site, 'sec')}">{body}</div></div></main></div><div id="SAMO_ADS"><a href="{ROOT}/">Зроблено на Самосайті. Створіть свій сайт від 99 грн на місяць</a></div></div><script type="application/json" id="warmup">{warm}</script></body></html>"""


def menu(p):
    return [(f"/{p[0]}", p[1]), *[(f"/{p[0]}/{k}", v[0]) for k, v in p[4].items()]]


def lang(p):
    return p[5].get("text_language", "uk")


def home(p):
    shots = [f'<img data-src="https://static.samosait.example/m/{p[0]}_{n}.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><noscript><img src="https://static.samosait.example/m/{p[0]}_{n}.jpg" alt=""></noscript>' for n in range(1, p[2] + 1)]
    text = [f'<p class="font_8"><span style="font-size:18px">{b}</span></p>' for b in p[3]]
    button = [f'<a class="btn" href="{BUTTON[p[0]][0]}"><span>{BUTTON[p[0]][1]}</span></a>'] if p[0] in BUTTON else []
    return frame(p[0], p[1], menu(p), [f'<h1 class="font_0">{p[1]}</h1>', *shots[:1], *text, *shots[1:], *button], lang(p))


def sub(p, key):
    word, blocks = p[4][key]
    return frame(p[0], f"{word} | {p[1]}", menu(p), [f'<h2 class="font_2">{word}</h2>', *[f'<p class="font_8">{b}</p>' for b in blocks]], lang(p))


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), text_language="uk", provider_kind="independent", country="UA", n_images=p[2])
    row.update(deepcopy(p[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def own(path, title, blocks, kind="static", status=200, relevant=True, ads=()):
    return WrittenPage(ROOT + path, frame("samosait", title, [("/", "Самосайт"), ("/shablony", "Шаблони"), ("/tsiny-tarify", "Тарифи"), ("/vitryna", "Вітрина")], [f"<h1>{title}</h1>", *blocks]), kind, "uk", status=status, relevant=relevant, ads=ads)


PAGES = []
for p in P:
    tongue = lang(p)
    PAGES.append(WrittenPage(url(p), home(p), "ad", tongue, ads=(url(p),)))
    PAGES += [WrittenPage(f"{url(p)}/{k}", sub(p, k), "ad", tongue, ads=(url(p),)) for k in p[4]]
PAGES += [WrittenPage(f"{ROOT}/{s}", frame(s, t, [(f"/{s}", t)], [f"<h1>{t}</h1>", *[f"<p>{b}</p>" for b in bs]]), "static", "uk", relevant=False) for s, t, bs in SHOPS]
PAGES += [
    WrittenPage(f"{url(P[3])}?utm_source=ig&utm_medium=bio", home(P[3]), "ad", "ru", ads=(url(P[3]),), canonical=url(P[3])),
    own("/vitryna/osobyste", "Вітрина: особисте", [f'<a href="/{p[0]}"><img src="https://static.samosait.example/prev/{p[0]}.png" alt=""><span>{p[1]}</span></a>' for p in P], "listing", ads=tuple(map(url, P))),
    own("/", "Сайт за вечір, без програміста", ["<p>Перетягуйте блоки, пишіть текст, публікуйте. Уже 12 400 сайтів.</p>"], relevant=False),
    own("/tsiny-tarify", "Тарифи", ["<p>Безкоштовний: реклама внизу сторінки.</p>", "<p>Особистий: 99 грн на місяць. Бізнес: 249 грн на місяць.</p>"], relevant=False),
    own("/shablony/vizytka", "Шаблон «Візитка»", ["<p>Ваше ім'я, 25 років, ваше місто.</p>", "<p>Година: 000 грн. Телефон: 0XX XXX XX XX</p>"], relevant=False),
    own("/daryna-kharkiv", "Сайт вимкнено", ["<p>Власниця призупинила цей сайт або не оплатила тариф.</p>"], "error"),
]

SITE = WrittenSite("samosait.example", "UA", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
