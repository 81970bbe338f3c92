"""Russian directory of private persons by metro station and district of Moscow: the usual script of such catalogues, a card of facts, a grid of services.

Hard: services stand in a list of all that exist, those not offered crossed out (`class="no"`); prices in a table of four cells (apartments, outcall, night) with dashes;
metro and district instead of a street; marks 'Фото проверено', 'VIP'; a phone written through a script in data attributes and as a link; other women below.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://u-metro-msk.example"
WORDS = {"massage": "Массаж", "striptease": "Стриптиз", "domination": "Доминация", "role_play": "Ролевые игры", "couples": "Семейная пара", "kissing": "Поцелуи", "bath": "Совместный душ", "dinner_date": "Ужин в ресторане", "tantra": "Тантра"}
LAND = {"RU": "русская", "UA": "украинка", "KZ": "казашка", "UZ": "узбечка", "TH": "тайка", None: ""}
TONGUE = {"ru": "русский", "en": "английский", "tr": "турецкий", "th": "тайский", "kk": "казахский"}

# id, name, age, metro, slug, district, cm, kg, land, tongues, services, (1h in, 2h in, 1h out, 2h out, night out), hours, phone, messenger, marks, pictures, text
PEOPLE = [
    (20418, "Алина", 24, "Таганская", "taganskaya", "Таганский", 170, 55, "RU", ["ru", "en"], ["massage", "kissing", "bath"], (6000, 11000, 8000, 14000, 30000), "12:00-24:00", "+7 (916) 204-38-71", "whatsapp", "VP", 5, "Приглашаю воспитанного мужчину в уютную квартиру в пяти минутах от метро. Фото мои, без обработки."),
    (20397, "Кристина", 29, "Войковская", "vojkovskaya", "Войковский", 166, 58, "RU", ["ru"], ["massage", "striptease", "role_play", "kissing"], (5000, 9000, None, None, None), "24/7", "+7 (903) 771-20-46", None, "P", 4, "Живу одна, встречу в халатике и накормлю чаем. Выезжать не люблю, только у меня."),
    (20385, "Оксана", 41, "Тушинская", "tushinskaya", "Покровское-Стрешнево", 163, 68, "UA", ["ru"], ["massage", "couples", "bath"], (4000, 7000, 5000, 9000, None), "10:00-21:00", "+7 (925) 418-05-93", "telegram", "", 2, "Женщина в теле, спокойная и добрая. Парам скидка."),
    (20362, "Жасмин", 23, "Курская", "kurskaya", "Басманный", 160, 47, "UZ", ["ru", "tr"], ["massage", "striptease"], (5000, 10000, 7000, 13000, 25000), "24/7", "+7 (968) 530-17-82", "whatsapp", "V", 6, "Весёлая, лёгкая на подъём. Недавно в Москве."),
    (20340, "Госпожа Эльза", 35, "Сокол", "sokol", "Аэропорт", 178, 64, "RU", ["ru", "en"], ["domination", "role_play"], (10000, 18000, None, None, None), "15:00-23:00", "+7 (985) 062-94-17", None, "P", 3, "Строгая госпожа с оборудованной комнатой. Запись накануне, без опозданий."),
    (20331, "Мадина", 27, "Таганская", "taganskaya", "Таганский", 168, 60, "KZ", ["ru", "kk"], ["massage", "kissing", "dinner_date"], (6000, 12000, 9000, 16000, 35000), "18:00-06:00", "+7 (977) 315-48-60", "telegram", "", 4, "Составлю компанию за ужином и после него. Апартаменты или отель в центре."),
    (20309, "Нок", 26, "Курская", "kurskaya", "Басманный", 155, 46, "TH", ["th", "en"], ["massage", "tantra", "bath"], (7000, 13000, None, None, None), "11:00-23:00", "+7 (929) 684-72-05", "whatsapp", "P", 3, "Настоящий тайский массаж, мягкие руки. По-русски понимаю мало, пишите по-английски."),
    (20288, "Вера и Лера", 25, "Войковская", "vojkovskaya", "Войковский", None, None, None, ["ru"], ["massage", "striptease", "couples"], (12000, 22000, 16000, 30000, None), None, "+7 (909) 147-33-58", None, "", 2, "Вере 25, Лере 28. Работаем только вдвоём, поодиночке не встречаемся."),
    (20260, "Снежана", 32, "Сокол", "sokol", "Аэропорт", 172, 61, "RU", ["ru"], ["massage", "kissing"], (5500, None, None, None, None), "09:00-18:00", "+7 (915) 803-26-14", None, "", 0, "Днём, пока все на работе. Без фото, объясню по телефону."),
    (20245, "Николь", 28, "Тушинская", "tushinskaya", "Покровское-Стрешнево", 181, 72, "RU", ["ru", "en"], ["massage", "role_play", "striptease"], (6000, 11000, 8000, 15000, 28000), "13:00-03:00", "+7 (926) 590-61-37", "telegram", "V", 4, "Транс-девушка, женственная и ухоженная. Приму у себя или приеду."),
]
NICK = {20385: "oksana_tushino", 20331: "madina_msk_eve", 20245: "nikol_ts_msk"}


def url(p):
    return f"{ROOT}/anketa/{p[0]}"


def digits(p):
    return "+" + "".join(c for c in p[13] if c.isdigit())


def money(x):
    return f"{x:,}".replace(",", " ") + " р." if x else "—"


def marks(p):
    return ('<span class="badge badge-vip">VIP</span>' if "V" in p[15] else "") + ('<span class="badge badge-check">Фото проверено</span>' if "P" in p[15] else "")


def card(p):
    img = f'<img src="/photo/{p[0]}/m_1.jpg" alt="" width="200" height="270">' if p[16] else '<img src="/img/nophoto.png" alt="" width="200" height="270">'
    return f"""<div class="anketa-item{' vip' if 'V' in p[15] else ''}"><a href="/anketa/{p[0]}" class="anketa-item__photo">{img}</a>{marks(p)}<div class="anketa-item__name"><a href="/anketa/{p[0]}">{p[1]}</a>, {p[2]}</div><div class="anketa-item__metro"><i class="ico-m"></i><a href="/metro/{p[4]}">{p[3]}</a></div>
<ul class="anketa-item__params"><li>1 час <b>{money(p[11][0])}</b></li><li>Выезд <b>{money(p[11][2])}</b></li></ul><button class="js-phone" data-id="{p[0]}">Показать телефон</button></div>"""


def shell(title, body, path):
    return f"""<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width"><link rel="canonical" href="{ROOT}{path}"><link rel="stylesheet" href="/css/style.css?v=118"><script src="/js/jquery-2.2.4.min.js"></script></head>
<body><div class="wrap"><header class="header"><a class="logo" href="/">У метро</a><ul class="menu"><li><a href="/">Все анкеты</a></li><li><a href="/metro">По метро</a></li><li><a href="/okrug">По районам</a></li><li><a href="/vip">VIP</a></li><li><a href="/reklama">Разместить анкету</a></li></ul></header>
<aside class="sidebar"><div class="sidebar__title">Цена за час</div><a href="/?cena=5000">до 5 000</a><a href="/?cena=10000">до 10 000</a><div class="sidebar__title">Метро</div><a href="/metro/taganskaya">Таганская</a><a href="/metro/vojkovskaya">Войковская</a><a href="/metro/tushinskaya">Тушинская</a><a href="/metro/kurskaya">Курская</a><a href="/metro/sokol">Сокол</a></aside>
<div class="content">{body}</div><footer class="footer">© u-metro-msk 2014—2025. Сайт для лиц старше 18 лет. <a href="/pravila">Правила</a> <a href="/kontakty">Связь с администрацией</a><!--LiveInternet counter--><img src="//counter.yadro.example/hit?t26.6" width="88" height="15" alt="" border="0"></footer></div>
<script>(function(m,e,t){{m.ymx=m.ymx||function(){{}}}})(window,document);ymx(48811203,"init",{{clickmap:true}});</script></body></html>"""


def page(p):
    shots = "".join(f'<a class="fancybox" rel="g" href="/photo/{p[0]}/b_{n}.jpg"><img src="/photo/{p[0]}/s_{n}.jpg" alt="" width="150"></a>' for n in range(1, p[16] + 1))
    facts = [("Возраст", "25 и 28" if p[0] == 20288 else p[2]), ("Рост", p[6]), ("Вес", p[7]), ("Национальность", LAND[p[8]]), ("Языки", ", ".join(TONGUE[t] for t in p[9])), ("Город", "Москва"), ("Метро", f'<a href="/metro/{p[4]}">{p[3]}</a>'), ("Район", p[5]), ("Время работы", "круглосуточно" if p[12] == "24/7" else p[12])]
    table = "".join(f'<tr><td class="param">{k}:</td><td>{v}</td></tr>' for k, v in facts if v)
    offers = "".join(f'<li class="{"yes" if s in p[10] else "no"}">{w if s in p[10] else f"<s>{w}</s>"}</li>' for s, w in WORDS.items())
    a = p[11]
    prices = f"""<table class="price"><tr><th></th><th>Апартаменты</th><th>Выезд</th></tr><tr><td>1 час</td><td>{money(a[0])}</td><td>{money(a[2])}</td></tr><tr><td>2 часа</td><td>{money(a[1])}</td><td>{money(a[3])}</td></tr><tr><td>Ночь (12 часов)</td><td>—</td><td>{money(a[4])}</td></tr></table>"""
    call = f'<a class="tel" href="tel:{digits(p)}" data-phone="{digits(p)}">{p[13]}</a>'
    call += f' <a class="wa" href="https://wa.me/{digits(p)[1:]}" target="_blank">WhatsApp</a>' if p[14] == "whatsapp" else f' <a class="tg" href="https://t.me/{NICK[p[0]]}" target="_blank">Telegram</a>' if p[14] == "telegram" else ""
    i = PEOPLE.index(p)
    return shell(f"{p[1]}, метро {p[3]}", f"""<div class="breadcrumbs"><a href="/">Москва</a> / <a href="/metro/{p[4]}">{p[3]}</a> / {p[1]}</div><div class="anketa" data-id="{p[0]}"><h1>{p[1]} {marks(p)}</h1><div class="anketa__photos">{shots}</div><div class="anketa__phone">{call}</div><table class="anketa__params">{table}</table>
{prices}<div class="anketa__about"><h2>О себе</h2><p>{p[17]}</p></div><div class="anketa__services"><h2>Предпочтения</h2><ul>{offers}</ul></div><a class="complain" href="/zhaloba/{p[0]}">Пожаловаться</a></div><h2>Рядом с вами</h2><div class="anketa-list anketa-list--mini">{card(PEOPLE[i - 1])}{card(PEOPLE[i - 2])}</div>""", f"/anketa/{p[0]}")


def rub(x, minutes, place):
    return {"amount": x, "currency": "RUB", "code_currency": None, "duration_min": minutes, "place": place}


def truth(p):
    row = deepcopy(AD)
    a = p[11]
    prices = [rub(x, m, place) for x, m, place in ((a[0], 60, "incall"), (a[1], 120, "incall"), (a[2], 60, "outcall"), (a[3], 120, "outcall")) if x]
    night = [{**rub(a[4], 720, "outcall"), "duration_min": 720}] if a[4] else []
    hands = {"whatsapp": lambda: [{"kind": "whatsapp", "value": digits(p)}], "telegram": lambda: [{"kind": "telegram", "value": NICK[p[0]]}], None: list}[p[14]]()
    row.update(url=url(p), alias=p[1], aliases_stated=[p[1]], age=p[2], ages_stated=[p[2]], text_language="ru", provider_kind="unknown", city="Moscow", country="RU", nationality=p[8], languages_spoken=list(p[9]), services=list(p[10]), incall=True, outcall=bool(a[2]),
               hours=p[12], height_cm=p[6], weight_kg=p[7], verified="P" in p[15], paid_placement="V" in p[15], n_images=p[16], phones=[digits(p)], handles=hands, prices=prices + night, max_duration_h=12.0 if night else max(x["duration_min"] for x in prices) / 60)
    if p[0] == 20288:
        row.update(alias="Вера", aliases_stated=["Вера", "Лера"], ages_stated=[25, 28], audience="couple", services=["duo", *p[10]])
    if p[0] == 20245:
        row.update(audience="trans")
    if p[0] == 20340:
        row.update(alias="Эльза", aliases_stated=["Эльза"])
    return row


def listing(rows, path, title, foot=""):
    return shell(title, f'<h1>{title}</h1><div class="anketa-list">{"".join(map(card, rows))}</div>{foot}', path)


def listed(path, rows, title, foot="", canonical=None):
    return WrittenPage(ROOT + path, listing(rows, canonical or path, title, foot), "listing", "ru", ads=tuple(map(url, rows)), canonical=ROOT + canonical if canonical else None)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", path), kind, "ru", status=status)


FOOT = '<div class="pager"><span>1</span> <a href="/?page=2">2</a></div>'
PAGES = [
    listed("/", PEOPLE[:6], "Анкеты у метро, Москва", FOOT),
    listed("/?from=push", PEOPLE[:6], "Анкеты у метро, Москва", FOOT, "/"),
    listed("/?page=2", PEOPLE[6:], "Анкеты у метро, Москва", '<div class="pager"><a href="/">1</a> <span>2</span></div>'),
    listed("/metro/taganskaya", [p for p in PEOPLE if p[4] == "taganskaya"], "Метро Таганская"),
    listed("/metro/sokol", [p for p in PEOPLE if p[4] == "sokol"], "Метро Сокол"),
    listed("/vip", [p for p in PEOPLE if "V" in p[15]], "VIP анкеты"),
]
PAGES += [WrittenPage(url(p), page(p), "ad", "ru", ads=(url(p),)) for p in PEOPLE]
PAGES += [
    WrittenPage(f"{url(PEOPLE[3])}?PHPSESSID=q81mf0c2v7", page(PEOPLE[3]), "ad", "ru", ads=(url(PEOPLE[3]),), canonical=url(PEOPLE[3])),
    plain("/metro", "Поиск по станциям метро", "<ul class='metro-list'><li><a href='/metro/vojkovskaya'>Войковская</a> 2</li><li><a href='/metro/kurskaya'>Курская</a> 2</li><li><a href='/metro/sokol'>Сокол</a> 2</li><li><a href='/metro/taganskaya'>Таганская</a> 2</li><li><a href='/metro/tushinskaya'>Тушинская</a> 2</li></ul>"),
    plain("/reklama", "Разместить анкету", "<p>Обычная анкета — 1 500 р. в неделю, VIP — 5 000 р. в неделю. Проверка фото бесплатно. Telegram: @umetro_admin</p>"),
    plain("/pravila", "Правила", "<p>Размещение только для лиц старше 18 лет. За чужие фотографии анкета удаляется. Администрация не получает денег от встреч.</p>"),
    plain("/anketa/19877", "Анкета не найдена", "<p>Такой анкеты нет или она отключена. <a href='/'>На главную</a></p>", "error", 404),
]

SITE = WrittenSite("u-metro-msk.example", "RU", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
