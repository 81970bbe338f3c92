"""A big Ukrainian directory of advertisements (Kyiv, Lviv, Odesa).

Hard: facts stand as ``<li><b>Label</b> value</li>``; every ad carries the whole list of services, and only a class and a
tick say which ones are offered; a price table has two columns (own flat, visit) with dashes for what is not offered;
"added" and "updated" dates stand side by side; checked and VIP badges on some ads; side bars of similar ads with names,
ages and prices; the site's own phone in header and footer; phones in many forms (tel:, base64, wa.me).
"""

import base64
from copy import deepcopy
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vechirni-zustrichi.example"
BASE = f"https://{HOST}"

SERVICES = [
    ("Масаж класичний", "massage"), ("Тантра", "tantra"), ("Вечеря в ресторані", "dinner_date"),
    ("Подорожі разом", "travel"), ("Стриптиз", "striptease"), ("Рольові ігри", "role_play"),
    ("Поцілунки", "kissing"), ("Обійми", "cuddling"), ("Для пар", "couples"), ("Дует з подругою", "duo"),
    ("Спільна ванна", "bath"), ("Відеодзвінок", "video_call"), ("Екскурсія містом", "city_guide"), ("GFE", "gfe"),
]
CITIES = {"kyiv": ("Київ", "Києві", "Kyiv"), "lviv": ("Львів", "Львові", "Lviv"), "odesa": ("Одеса", "Одесі", "Odesa")}
DURATIONS = {30: "30 хвилин", 60: "1 година", 120: "2 години", 180: "3 години", 720: "Ніч"}
LANGS = {"uk": "українська", "en": "англійська", "ru": "російська", "pl": "польська", "de": "німецька", "fr": "французька"}


def b64(text: str) -> str:
    """How the site hides a number until the visitor clicks."""
    return base64.b64encode(text.encode()).decode()


# id, slug, city, name, age, height, weight, languages, offered services, text, text language, own extras
PEOPLE: list[dict[str, Any]] = [
    dict(id=18340, slug="oksana", city="kyiv", name="Оксана", age=27, h=168, w=55, langs=["uk", "en"],
         sv=["massage", "dinner_date", "kissing", "gfe"], vip=True, ok=True, pics=4,
         text="Вітаю! Я спокійна, начитана і люблю довгі розмови. Зустрічаюся у затишній квартирі біля парку.", tl="uk",
         posted=("3 червня 2025", "2025-06-03"), upd="вчора, 18:40", own="самостійно", pk="independent",
         prices=[(60, 2500, 3000), (120, 4500, 5500), (720, 15000, 18000)], cur="грн",
         phone='<a class="ph" href="tel:+380961127623">096 112-76-23</a>', phones=["+380961127623"], handles=[],
         nat=("українка", "UA"), eth=("європейська", "european"), hours=("10:00–22:00", "10:00-22:00")),
    dict(id=18377, slug="marta", city="kyiv", name="Марта", age=33, h=172, w=62, langs=["uk", "pl"],
         sv=["massage", "tantra", "bath"], vip=False, ok=True, pics=2,
         text="Досвідчена майстриня, сертифікати покажу на місці. Заздалегідь домовляймося телефоном, без повідомлень.",
         tl="uk", posted=("28 травня 2025", "2025-05-28"), upd="10 червня 2025", own=None, pk=None,
         prices=[(60, 1800, None), (120, 3200, None)], cur="грн",
         phone='<span class="ph" data-p="' + b64("0958167896") + '">095 ••• •• •• <u>показати</u></span>',
         phones=["+380958167896"], handles=[], nat=None, eth=None, hours=None),
    dict(id=18391, slug="alina", city="kyiv", name="Алина", age=24, h=165, w=50, langs=["ru", "en", "uk"],
         sv=["dinner_date", "travel", "striptease", "kissing", "cuddling"], vip=True, ok=False, pics=5,
         text="Привет! Лёгкая в общении, всегда вовремя, умею слушать. Пишите в телеграм, отвечаю в течение часа.",
         tl="ru", posted=("1 червня 2025", "2025-06-01"), upd="сьогодні", own="від агенції «Аврора»", pk="agency",
         prices=[(60, None, 120), (180, None, 300), (720, None, 700)], cur="$",
         phone='<a class="tg" href="https://t.me/alina_kv24">@Alina_kv24</a>', phones=[],
         handles=[("telegram", "alina_kv24")], nat=None, eth=("європейська", "european"), hours=("цілодобово", "24/7")),
    dict(id=18402, slug="lin", city="kyiv", name="Лінь", age=29, h=160, w=48, langs=["en"],
         sv=["massage", "bath", "cuddling"], vip=False, ok=False, pics=3,
         text="Hello gentlemen, I moved here two years ago and I am a calm and tidy person. Please call, I do not read texts.",
         tl="en", posted=("22 травня 2025", "2025-05-22"), upd="22 травня 2025", own=None, pk=None,
         prices=[(30, 1200, None), (60, 2000, None)], cur="грн",
         phone='<a class="ph" href="tel:+380672487379">Зателефонувати</a>', phones=["+380672487379"], handles=[],
         nat=("тайка", "TH"), eth=("азійська", "asian"), hours=("12:00–23:00", "12:00-23:00")),
    dict(id=18415, slug="vira-i-zoia", city="kyiv", name="Віра та Зоя", age=26, h=None, w=None, langs=["uk"],
         sv=["duo", "couples", "massage", "striptease"], vip=True, ok=True, pics=6, also=["Віра", "Зоя"], ages=[26, 30],
         text="Ми подруги: Вірі 26, Зої 30. Приїжджаємо лише вдвох, окремо не зустрічаємося.", tl="uk",
         posted=("9 червня 2025", "2025-06-09"), upd="10 червня 2025", own="самостійно", pk="independent",
         prices=[(60, None, 6000), (120, None, 10000)], cur="грн",
         phone='<a class="ph" href="tel:0672493340">067-249-33-40</a> <a class="wa" href="https://wa.me/380672493340">WhatsApp</a>',
         phones=["+380672493340"], handles=[("whatsapp", "+380672493340")], nat=None, eth=None, hours=None),
    dict(id=18420, slug="sofiia", city="lviv", name="Софія", age=22, h=170, w=54, langs=["uk", "en", "de"],
         sv=["dinner_date", "city_guide", "travel", "gfe"], vip=False, ok=True, pics=3,
         text="Навчаюся, тому вільна здебільшого увечері. Тільки в готелях, до себе не запрошую.", tl="uk",
         posted=("10 червня 2025", "2025-06-10"), upd="10 червня 2025", own="самостійно", pk="independent",
         prices=[(120, None, 5000), (720, None, 16000)], cur="грн",
         phone='<a class="wa" href="https://wa.me/380959934967">Написати у WhatsApp</a>', phones=[],
         handles=[("whatsapp", "+380959934967")], nat=("українка", "UA"), eth=None, hours=("18:00–23:00", "18:00-23:00")),
    dict(id=18428, slug="halyna", city="lviv", name="Галина", age=41, h=164, w=68, langs=["uk"],
         sv=["massage", "cuddling", "kissing", "bath"], vip=False, ok=False, pics=1,
         text="Доросла, щира, без поспіху. Чистота і повага обов’язкові.", tl="uk",
         posted=("15 травня 2025", "2025-05-15"), upd="2 червня 2025", own=None, pk=None,
         prices=[(30, 700, None), (60, 1200, 1600)], cur="грн",
         phone="<span class=ph>+38 (099) 285 87 08</span>", phones=["+380992858708"], handles=[],
         nat=None, eth=None, hours=None),
    dict(id=18433, slug="denys", city="lviv", name="Денис", age=31, h=184, w=79, langs=["uk", "en", "fr"],
         sv=["massage", "couples", "dinner_date"], vip=False, ok=True, pics=2, aud=("чоловік", "man"),
         text="Спортивний, вихований. Зустрічі з жінками та парами.", tl="uk",
         posted=("30 травня 2025", "2025-05-30"), upd="8 червня 2025", own="самостійно", pk="independent",
         prices=[(60, 2000, 2400)], cur="грн",
         phone='<a class="ph" href="tel:+380952763619">0952763619</a> <a href="viber://chat?number=%2B380952763619">Viber</a>',
         phones=["+380952763619"], handles=[("viber", "+380952763619")], nat=None, eth=None, hours=None),
    dict(id=18440, slug="ilona", city="odesa", name="Ілона", age=25, h=175, w=58, langs=["uk", "ru"],
         sv=["striptease", "role_play", "dinner_date", "video_call"], vip=True, ok=True, pics=4,
         text="Модельна зовнішність, почуття гумору. Фото свіжі, без обробки.", tl="uk",
         posted=("7 червня 2025", "2025-06-07"), upd="сьогодні", own="від агенції «Маяк»", pk="agency",
         prices=[(60, 3500, 4000), (120, 6000, 7000)], cur="грн",
         phone='<a class="ph" href="tel:+380672222441">067 222 24 41</a> <a href="https://t.me/Ilona_od">телеграм</a>',
         phones=["+380672222441"], handles=[("telegram", "ilona_od")], nat=("молдованка", "MD"), eth=None,
         hours=("цілодобово", "24/7"), tour=[("Києві", "Kyiv", "20.06.2025", "25.06.2025", "2025-06-20", "2025-06-25")]),
    dict(id=18446, slug="tamila", city="odesa", name="Таміла", age=36, h=167, w=60, langs=["uk", "ru", "en"],
         sv=["tantra", "massage", "cuddling"], vip=False, ok=False, pics=2,
         text="Тантричні практики вчила за кордоном. Для новачків пояснюю кожен крок.", tl="uk",
         posted=("19 травня 2025", "2025-05-19"), upd="1 червня 2025", own=None, pk=None,
         prices=[(120, 4000, None), (180, 5500, None)], cur="грн",
         phone="<span class=ph>050.716.82.38</span>", phones=["+380507168238"], handles=[],
         nat=None, eth=None, hours=("11:00–20:00", "11:00-20:00")),
]
CODES = {"грн": "UAH", "$": "USD"}


def url_of(p: dict[str, Any]) -> str:
    return f"{BASE}/{p['city']}/anketa-{p['id']}-{p['slug']}.html"


def money(amount: int | None, cur: str) -> str:
    """A price as the table shows it."""
    if amount is None:
        return "—"
    text = f"{amount:,}".replace(",", "&nbsp;")
    return f"${text}" if cur == "$" else f"{text} {cur}"


def truth(p: dict[str, Any]) -> dict[str, Any]:
    ad = deepcopy(AD)
    has_in = any(row[1] is not None for row in p["prices"])
    has_out = any(row[2] is not None for row in p["prices"])
    night = any(row[0] == 720 for row in p["prices"])
    longest = max(row[0] for row in p["prices"])
    ad.update(
        url=url_of(p), alias=p["name"], aliases_stated=p.get("also", [p["name"]]), age=p["age"],
        ages_stated=p.get("ages", [p["age"]]), text_language=p["tl"], audience=p.get("aud", ("", "woman"))[1],
        provider_kind=p["pk"], city=CITIES[p["city"]][2], country="UA", nationality=p["nat"] and p["nat"][1],
        ethnicity=p["eth"] and p["eth"][1], languages_spoken=p["langs"],
        services=sorted(p["sv"] + (["overnight"] if night else [])), incall=has_in, outcall=has_out,
        hours=p["hours"] and p["hours"][1], weight_kg=p["w"], height_cm=p["h"], max_duration_h=longest // 60,
        tour=[{"city": t[1], "from": t[4], "to": t[5]} for t in p.get("tour", [])], verified=p["ok"],
        paid_placement=p["vip"], n_images=p["pics"], posted_at=p["posted"][1], phones=p["phones"],
        handles=[{"kind": k, "value": v} for k, v in p["handles"]],
        prices=[{"amount": a, "currency": CODES[p["cur"]], "code_currency": None, "duration_min": row[0], "place": place}
                for row in p["prices"] for a, place in ((row[1], "incall"), (row[2], "outcall")) if a is not None],
    )
    return ad


def shell(title: str, body: str, side: str = "") -> str:
    return f"""<!doctype html>
<html lang="uk"><head><meta charset="utf-8"><title>{title} | Вечірні зустрічі</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/css/main.css?v=41"></head><body>
<div id="agegate" class="modal"><p>Сайт лише для повнолітніх. Вам уже є 18 років?</p><button>Так, мені є 18</button> <a href="https://www.example.com/">Ні</a></div>
<header><a class="logo" href="/">Вечірні зустрічі</a><nav><ul><li><a href="/kyiv/">Київ</a></li><li><a href="/lviv/">Львів</a></li>
<li><a href="/odesa/">Одеса</a></li><li><a href="/reklama.html">Розмістити анкету</a></li><li><a href="/login.html">Увійти</a></li></ul></nav>
<span class="support">Підтримка: <a href="tel:+380445937712">044 593 77 12</a></span></header>
<div class="wrap"><main>{body}</main><aside>{side}</aside></div>
<footer><a href="/contact.html">Контакти</a> · <a href="/rules.html">Правила</a> · <a href="/faq.html">Питання</a> · <a href="/blog/poizd.html">Блог</a>
<p>© 2019–2025 Вечірні зустрічі, support@{HOST}, тел. 044 593 77 12, Telegram: @vz_support_bot</p></footer>
<div class="cookie">Ми використовуємо файли cookie. <button>Гаразд</button></div></body></html>"""


def side(skip: dict[str, Any] | None) -> str:
    """The right-hand column: other people's ads."""
    items = [p for p in PEOPLE if p is not skip][::3]
    cards = "".join(
        f'<li><a href="{url_of(p)}"><img src="/t/{p["id"]}_s.jpg" alt=""><b>{p["name"]}</b>, {p["age"]}</a>'
        f'<i>від {money(min(x for r in p["prices"] for x in r[1:] if x), p["cur"])}</i></li>' for p in items)
    return f'<h3>Схожі анкети</h3><ul class="mini">{cards}</ul><p class="bn"><a href="/reklama.html">Тут може бути ваш банер, 900 грн на тиждень</a></p>'


def ad_page(p: dict[str, Any], print_view: bool = False) -> str:
    names = CITIES[p["city"]]
    facts = [("Вік", p["age"]) if "ages" not in p else ("Вік", "26 та 30"), ("Зріст", p["h"] and f"{p['h']} см"),
             ("Вага", p["w"] and f"{p['w']} кг"), ("Стать", p.get("aud", (None,))[0]), ("Місто", names[0]),
             ("Національність", p["nat"] and p["nat"][0]), ("Зовнішність", p["eth"] and p["eth"][0]),
             ("Мови", ", ".join(LANGS[x] for x in p["langs"])), ("Працює", p["own"]),
             ("Години", p["hours"] and p["hours"][0])]
    rows = "".join(f"<li><b>{k}</b> {v}</li>" for k, v in facts if v)
    ticks = "".join(
        f'<li class="sv on"><i>✔</i> {label}</li>' if key in p["sv"] else f'<li class="sv off"><i>✘</i> {label}</li>'
        for label, key in SERVICES)
    table = "".join(f"<tr><th>{DURATIONS[d]}</th><td>{money(a, p['cur'])}</td><td>{money(b, p['cur'])}</td></tr>"
                    for d, a, b in p["prices"])
    pics = "".join(f'<a href="/f/{p["id"]}_{i}.jpg"><img src="/t/{p["id"]}_{i}.jpg" alt="{p["name"]}"></a>'
                   for i in range(1, p["pics"] + 1))
    badges = ('<span class="badge vip">VIP</span>' if p["vip"] else "") + \
        ('<span class="badge ok" title="Фото перевірено адміністрацією">Перевірено</span>' if p["ok"] else "")
    tour = "".join(f'<div class="tour"><b>Тур</b> у {t[0]}: {t[2]} – {t[3]}</div>' for t in p.get("tour", []))
    body = f"""<div class="crumbs"><a href="/">Головна</a> › <a href="/{p['city']}/">{names[0]}</a> › Анкета №{p['id']}</div>
<h1>{p['name']} {badges}</h1><div class="gal">{pics}</div><ul class="facts">{rows}</ul>{tour}
<h2>Про себе</h2><p class="about">{p['text']}</p><h2>Вартість</h2>
<table class="cost"><tr><th></th><th>У мене</th><th>Виїзд</th></tr>{table}</table><p class="hint">Таксі оплачується окремо.</p>
<h2>Послуги</h2><ul class="svc">{ticks}</ul><h2>Контакт</h2><p class="contact">{p['phone']}</p>
<p class="dates">Додано: {p['posted'][0]} · Оновлено: {p['upd']} · Переглядів: {p['id'] % 977}</p>
<p><a href="{url_of(p)}?print=1">Версія для друку</a> · <a href="/skarga?id={p['id']}">Поскаржитися</a></p>"""
    return shell(f"{p['name']} у {names[1]}, анкета {p['id']}", body, "" if print_view else side(p))


def listing(people: list[dict[str, Any]], city: str, page: int, pages: int) -> str:
    cards = "".join(
        f'<li class="card{" gold" if p["vip"] else ""}"><a href="{url_of(p)}"><img src="/t/{p["id"]}_1.jpg" alt=""><b>{p["name"]}</b></a>'
        f' <span>{p["age"]} р.</span> <em>від {money(min(x for r in p["prices"] for x in r[1:] if x), p["cur"])}</em></li>'
        for p in people)
    pager = " ".join(f"<b>{i}</b>" if i == page else f'<a href="/{city}/{"" if i == 1 else f"?page={i}"}">{i}</a>'
                     for i in range(1, pages + 1))
    return shell(f"Анкети у {CITIES[city][1]}", f"""<h1>Анкети у {CITIES[city][1]}</h1><p>Сортувати: <a href="/{city}/?sort=price">за ціною</a>
<a href="/{city}/?sort=date">за датою</a></p><ul class="cards">{cards}</ul><div class="pager">{pager}</div>""")


def static(path: str, title: str, body: str, kind: str = "static") -> WrittenPage:
    return WrittenPage(f"{BASE}{path}", shell(title, f"<h1>{title}</h1>{body}"), kind, "uk")


KYIV = [p for p in PEOPLE if p["city"] == "kyiv"]
LVIV = [p for p in PEOPLE if p["city"] == "lviv"]
ODESA = [p for p in PEOPLE if p["city"] == "odesa"]


def urls(people: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(url_of(p) for p in people)


BY_PRICE = KYIV[:3][::-1]
PAGES = (
    static("/", "Вечірні зустрічі: каталог анкет", "<p>Оберіть місто.</p><ul><li><a href='/kyiv/'>Київ</a> (5)</li><li><a href='/lviv/'>Львів</a> (3)</li><li><a href='/odesa/'>Одеса</a> (2)</li></ul>"),
    WrittenPage(f"{BASE}/kyiv/", listing(KYIV[:3], "kyiv", 1, 2), "listing", "uk", ads=urls(KYIV[:3])),
    WrittenPage(f"{BASE}/kyiv/?page=2", listing(KYIV[3:], "kyiv", 2, 2), "listing", "uk", ads=urls(KYIV[3:])),
    WrittenPage(f"{BASE}/kyiv/?sort=price", listing(BY_PRICE, "kyiv", 1, 2), "listing", "uk", ads=urls(BY_PRICE), canonical=f"{BASE}/kyiv/"),
    WrittenPage(f"{BASE}/lviv/", listing(LVIV, "lviv", 1, 1), "listing", "uk", ads=urls(LVIV)),
    WrittenPage(f"{BASE}/odesa/", listing(ODESA, "odesa", 1, 1), "listing", "uk", ads=urls(ODESA)),
    *(WrittenPage(url_of(p), ad_page(p), "ad", "uk", text_language=None if p["tl"] == "uk" else p["tl"], ads=(url_of(p),))
      for p in PEOPLE),
    WrittenPage(url_of(PEOPLE[0]) + "?print=1", ad_page(PEOPLE[0], True), "ad", "uk", ads=(url_of(PEOPLE[0]),), canonical=url_of(PEOPLE[0])),
    WrittenPage(url_of(PEOPLE[8]) + "?utm_source=tg&utm_medium=post", ad_page(PEOPLE[8]), "ad", "uk", ads=(url_of(PEOPLE[8]),), canonical=url_of(PEOPLE[8])),
    static("/contact.html", "Контакти", f"<p>Підтримка щодня 9:00–21:00: 044 593 77 12, support@{HOST}. Скарги розглядаємо протягом доби.</p>"),
    static("/reklama.html", "Розмістити анкету", "<ul><li><b>Звичайна анкета</b> безкоштовно</li><li><b>VIP</b> 1 200 грн на місяць</li><li><b>Підняття</b> 50 грн за раз</li><li><b>Банер</b> 900 грн на тиждень</li></ul><p>Оплата карткою. Перевірка фото безкоштовна.</p>"),
    static("/faq.html", "Часті питання", "<h3>Що означає «Перевірено»?</h3><p>Адміністрація отримала фото з паперовим номером анкети.</p><h3>Як видалити анкету?</h3><p>У кабінеті або листом.</p>"),
    static("/blog/poizd.html", "Нічний потяг до Львова", "<p>Як обрати купе, що взяти з собою і де поснідати о сьомій ранку біля вокзалу. Квиток коштує від 600 грн, дорога триває вісім годин.</p><p>Радимо приїхати на дві доби й мешкати в центрі.</p>"),
    static("/lviv/anketa-17111-inna.html", "Анкету видалено", "<p>Анкету №17111 видалено на прохання власниці. Перегляньте <a href='/lviv/'>інші анкети у Львові</a>.</p>", "error"),
    static("/dnipro/", "Сторінку не знайдено", "<p>На жаль, такої сторінки немає. Поверніться на <a href='/'>головну</a>.</p>", "error"),
)
SITE = WrittenSite(HOST, "UA", PAGES, tuple(truth(p) for p in PEOPLE), "li/b facts, tick lists with services not offered, two-column prices, two dates, badges")
