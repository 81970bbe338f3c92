"""A Ukrainian catalogue of sites that also carries ads of its own: an old PHP engine in windows-1251.

Hard: half of the site is links to others (with descriptions that name people, towns, prices and phones of those sites),
half is ads as `<li><b>Label:</b> value`; a right column 'new ads' on the directory's pages; hit counters; labels with the
colon inside or outside the <b>; refused services as a line of their own; numbers spaced, dotted, in brackets or as links.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "putivnyk.example"
B = f"http://{HOST}"


def uah(amount, minutes, place=None, currency="UAH"):
    return {
        "amount": amount,
        "currency": currency,
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }


SECTIONS = {
    "agentstva": (
        "Агентства супроводу",
        [
            (
                "Lumiere Kyiv",
                "http://lumiere-kyiv.test/",
                "Агентство супроводу в Києві, 24 анкети, від 3000 грн. Менеджер Ольга, тел. 044 222 11 00.",
                412,
                "03.02.2025",
            ),
            (
                "Одеса-Тур Компаньйон",
                "http://odesa-kompanion.example/",
                "Супутниці для подорожей та яхт. Сайт трьома мовами.",
                190,
                "17.11.2024",
            ),
            (
                "Північна Зірка",
                "http://zirka-north.test/",
                "Агентство з Чернігова, приймає заявки лише через Telegram.",
                57,
                "28.04.2025",
            ),
        ],
    ),
    "masazh": (
        "Масажні салони",
        [
            (
                "Салон «Лотос»",
                "http://lotos-lviv.test/",
                "Львів, вул. Городоцька. Релакс-масаж від 800 грн за годину, 9 майстрів.",
                655,
                "12.08.2024",
            ),
            (
                "Tantra House",
                "http://tantrahouse.example/",
                "Тантра для пар у Києві. Заняття та індивідуальні сесії, провідна майстриня Анна, 35 років.",
                233,
                "01.03.2025",
            ),
            (
                "Сім пелюсток",
                "http://7peliustok.test/",
                "Дніпро. Цілодобово, парковка, фото майстринь.",
                120,
                "20.05.2025",
            ),
            ("Банний двір", "http://bannyi-dvir.example/", "Сауна і масаж у Полтаві.", 88, "30.09.2023"),
        ],
    ),
    "doshky": (
        "Дошки оголошень",
        [
            (
                "Doska-18",
                "http://doska18.test/",
                "Безкоштовні приватні оголошення з усіх областей, близько 5 000 анкет.",
                1930,
                "05.05.2023",
            ),
            (
                "Знайомства Плюс",
                "http://znplus.example/",
                "Дошка знайомств з фото, реєстрація за номером телефону.",
                745,
                "19.01.2024",
            ),
            (
                "Форум «Кав'ярня»",
                "http://kavyarnia-forum.test/",
                "Обговорення, відгуки, чорні списки. Лише для зареєстрованих.",
                1204,
                "11.11.2022",
            ),
        ],
    ),
}

# id, name in the list, town shown, label lines, prose, offers line, refuses line, prices as typed, contact mark-up, date shown, pictures, top, checked, truth
ADS = [
    (
        31,
        "Оксана, 28",
        "Київ",
        [
            ("Вік", "28"),
            ("Зріст", "167"),
            ("Вага", "54"),
            ("Мови", "українська, англійська"),
            ("У себе", "так"),
            ("Виїзд", "ні"),
        ],
        "Затишна квартира біля метро Печерська, чай, свічки, спокійна музика. Без поспіху.",
        "масаж, поцілунки, GFE",
        "тантра",
        ["1 година - 1500 грн", "2 години - 2800 грн"],
        "097 311 02 78",
        "вчора",
        4,
        True,
        True,
        dict(
            alias="Оксана",
            age=28,
            height_cm=167,
            weight_kg=54,
            city="Kyiv",
            languages_spoken=["uk", "en"],
            incall=True,
            outcall=False,
            services=["massage", "kissing", "gfe"],
            max_duration_h=2,
            prices=[uah(1500, 60), uah(2800, 120)],
            phones=["+380973110278"],
            posted_at="2025-06-10",
        ),
    ),
    (
        34,
        "Соломія, 33",
        "Львів",
        [
            ("Вік", "33 роки"),
            ("Зріст", "172 см"),
            ("Мови", "українська, польська, англійська"),
            ("Виїзд", "так"),
            ("У себе", "ні"),
        ],
        "Екскурсоводка і співрозмовниця. Вечеря в ресторані, прогулянка старим Львовом, поїздка в Карпати. Приватно, не агентство.",
        "вечеря, екскурсії містом, подорожі",
        None,
        ["3 години - 4500 грн"],
        '+38 (067) 702-29-74, <a href="https://t.me/solomiya_lviv">Telegram</a>',
        "02.06.2025",
        3,
        False,
        True,
        dict(
            alias="Соломія",
            age=33,
            height_cm=172,
            city="Lviv",
            languages_spoken=["uk", "pl", "en"],
            provider_kind="independent",
            incall=False,
            outcall=True,
            services=["dinner_date", "city_guide", "travel"],
            max_duration_h=3,
            prices=[uah(4500, 180)],
            phones=["+380677022974"],
            handles=[{"kind": "telegram", "value": "solomiya_lviv"}],
            posted_at="2025-06-02",
        ),
    ),
    (
        38,
        "Карина, 25",
        "Одеса",
        [("Возраст", "25"), ("Рост", "164"), ("Вес", "50"), ("Город", "Одесса")],
        "Летом у моря! Приглашаю в гости в Аркадию, могу приехать сама. Работаю с 14:00 до 02:00.",
        "массаж, танцы, на всю ночь",
        None,
        ["час 2000 грн у меня", "час 2500 грн у вас", "ночь 9000 грн"],
        "О97.845.14.70 (Viber)",
        "09.06.2025",
        5,
        True,
        False,
        dict(
            alias="Карина",
            age=25,
            height_cm=164,
            weight_kg=50,
            text_language="ru",
            city="Odesa",
            incall=True,
            outcall=True,
            hours="14:00-02:00",
            services=["massage", "dancing", "overnight"],
            max_duration_h=12,
            prices=[uah(2000, 60, "incall"), uah(2500, 60, "outcall"), uah(9000, 720)],
            phones=["+380978451470"],
            handles=[{"kind": "viber", "value": "+380978451470"}],
            posted_at="2025-06-09",
        ),
    ),
    (
        40,
        "Ліна та Віка",
        "Дніпро",
        [("Вік", "24 і 27"), ("Графік", "цілодобово"), ("У себе", "так"), ("Виїзд", "так, по місту")],
        "Дві подруги, Ліна та Віка, запрошують на масаж у чотири руки. Для пар знижка.",
        "масаж у чотири руки, для пар",
        "поцілунки",
        ["1 година - 2600 грн"],
        "073 844 19 04 (Ліна)",
        "30.05.2025",
        2,
        False,
        False,
        dict(
            alias="Ліна",
            aliases_stated=["Ліна", "Віка"],
            age=24,
            ages_stated=[24, 27],
            city="Dnipro",
            hours="24/7",
            incall=True,
            outcall=True,
            services=["four_hands", "couples"],
            max_duration_h=1,
            prices=[uah(2600, 60)],
            phones=["+380738441904"],
            posted_at="2025-05-30",
        ),
    ),
    (
        45,
        "Марина, 47",
        "Полтава",
        [("Вік", "47"), ("Вага", "75 кг"), ("У себе", "так")],
        "Зріла, лагідна жінка. Обійми, розмова, масаж. Телефон увімкнений лише з 9:00 до 18:00, іншим часом не дзвоніть.",
        "масаж, обійми",
        None,
        ["година - 700 грн"],
        "098-450-95-06",
        "18.05.2025",
        1,
        False,
        False,
        dict(
            alias="Марина",
            age=47,
            weight_kg=75,
            city="Poltava",
            incall=True,
            hours="09:00-18:00",
            services=["massage", "cuddling"],
            max_duration_h=1,
            prices=[uah(700, 60)],
            phones=["+380984509506"],
            posted_at="2025-05-18",
        ),
    ),
    (
        47,
        "Ариэль, транс",
        "Київ",
        [("Возраст", "29"), ("Рост", "178 см"), ("Вес", "66 кг"), ("Языки", "русский, английский, иврит")],
        "Транс-девушка, приехала из Тель-Авива. В Киеве с 8 по 18 июня 2025 года. Принимаю в апартаментах на Подоле. Цена в долларах, наличными.",
        "массаж, ролевые игры, ужин",
        None,
        ["1 час - $100", "2 часа - $180"],
        '<a href="https://wa.me/380634985528">WhatsApp</a>, Telegram @ariel_tlv',
        "08.06.2025",
        6,
        True,
        True,
        dict(
            alias="Ариэль",
            age=29,
            height_cm=178,
            weight_kg=66,
            audience="trans",
            text_language="ru",
            city="Kyiv",
            languages_spoken=["ru", "en", "he"],
            incall=True,
            services=["massage", "role_play", "dinner_date"],
            max_duration_h=2,
            prices=[uah(100, 60, None, "USD"), uah(180, 120, None, "USD")],
            tour=[{"city": "Kyiv", "from": "2025-06-08", "to": "2025-06-18"}],
            handles=[
                {"kind": "whatsapp", "value": "+380634985528"},
                {"kind": "telegram", "value": "ariel_tlv"},
            ],
            posted_at="2025-06-08",
        ),
    ),
    (
        52,
        "Назар, 31",
        "Чернівці",
        [("Вік", "31"), ("Зріст", "184"), ("Вага", "78"), ("Мови", "українська, румунська")],
        "Чоловік, масажист-реабілітолог. Приїжджаю до жінок і подружніх пар, зі своїм столом.",
        "масаж, для пар",
        None,
        ["1 година - 600 грн", "1,5 години - 850 грн"],
        "063 007 52 16",
        "11.04.2025",
        1,
        False,
        True,
        dict(
            alias="Назар",
            age=31,
            height_cm=184,
            weight_kg=78,
            audience="man",
            city="Chernivtsi",
            languages_spoken=["uk", "ro"],
            outcall=True,
            services=["massage", "couples"],
            max_duration_h=1.5,
            prices=[uah(600, 60), uah(850, 90)],
            phones=["+380630075216"],
            posted_at="2025-04-11",
        ),
    ),
    (
        53,
        "Emma from Prague",
        "Київ",
        [("Age", "30"), ("Height", "170 cm"), ("City", "Kyiv"), ("Nationality", "Czech")],
        "Business trips, receptions and quiet dinners. I come to your hotel; I do not receive at home. Instagram @emma.in.kyiv, mail emma@listy.test",
        "business events, dinner, overnight",
        None,
        ["2 hours - 200 EUR", "overnight - 900 EUR"],
        "+420 724 517 087",
        "сьогодні",
        3,
        False,
        True,
        dict(
            alias="Emma",
            age=30,
            height_cm=170,
            text_language="en",
            city="Kyiv",
            nationality="CZ",
            incall=False,
            outcall=True,
            services=["business", "dinner_date", "overnight"],
            max_duration_h=12,
            prices=[uah(200, 120, None, "EUR"), uah(900, 720, None, "EUR")],
            phones=["+420724517087"],
            handles=[
                {"kind": "instagram", "value": "emma.in.kyiv"},
                {"kind": "email", "value": "emma@listy.test"},
            ],
            posted_at="2025-06-11",
        ),
    ),
]
WORDS = {
    "uk": ("Пропоную", "Не пропоную", "Ціни", "Контакт"),
    "ru": ("Предлагаю", "Не предлагаю", "Цены", "Контакт"),
    "en": ("Offer", "No", "Rates", "Contact"),
}


def url_of(a):
    return f"{B}/anketa.php?id={a[0]}"


def page(title, body, column=True):
    fresh = (
        '<div class="right"><h4>Нові анкети</h4>'
        + "".join(
            f'<p><a href="anketa.php?id={a[0]}"><img src="mini/{a[0]}.jpg" width="60" alt=""></a><br><a href="anketa.php?id={a[0]}">{a[1]}</a><br>{a[2]}</p>'
            for a in (ADS[0], ADS[5], ADS[7])
        )
        + "</div>"
        if column
        else ""
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{title} :: Путівник</title><link rel="stylesheet" href="style.css" type="text/css"></head>
<body><div id="header"><a href="/">ПУТІВНИК</a> каталог сайтів для дорослих</div>
<div id="menu"><a href="/">Каталог</a> | <a href="ankety.php">Анкети</a> | <a href="add.php">Додати сайт</a> | <a href="reklama.php">Реклама</a> | <a href="login.php">Вхід</a></div>
<div id="left">{"".join(f'<a href="kat.php?r={k}">{v[0]}</a> ({len(v[1])})<br>' for k, v in SECTIONS.items())}</div>
<div id="center">{body}</div>{fresh}
<div id="footer">Адміністрація: admin@putivnyk.example, тел. (044) 333-22-11. Каталог не надає послуг і не відповідає за зміст сайтів.<br><img src="http://counter.test/hit.gif" width="88" height="31" alt=""> <img src="img/18plus.gif" alt="18+"></div></body></html>"""


def entry(s, number):
    return f'<div class="site"><b>{number}. <a href="go.php?to={s[1]}" target="_blank">{s[0]}</a></b> <small>{s[1]}</small><br>{s[2]}<br><small>Переходів: {s[3]} | Додано: {s[4]} | <a href="site.php?n={s[1].split("/")[2]}">докладніше</a></small></div>'


def directory(title, sites):
    return page(title, f"<h1>{title}</h1>" + "".join(entry(s, i) for i, s in enumerate(sites, 1)))


def detail(a, printed=False):
    nr, name, town, lines, prose, offers, refuses, prices, contact, shown, n, top, checked, truth = a
    give, refuse, cost, call = WORDS[truth.get("text_language", "uk")]
    items = "".join(
        f"<li><b>{k}:</b> {v}\n" if i % 2 else f"<li><b>{k}</b>: {v}\n" for i, (k, v) in enumerate(lines)
    )
    items += f"<li><b>{give}:</b> {offers}\n" + (f"<li><b>{refuse}:</b> {refuses}\n" if refuses else "")
    pics = "".join(f'<img src="foto/{nr}_{i}.jpg" alt="" class="foto">' for i in range(1, n + 1))
    body = f"""<h1>{name}</h1><p>{town}{' | <span class="top">ТОП</span>' if top else ""}{' | <img src="img/check.gif" alt="Фото перевірено">' if checked else ""} | Додано: {shown} | Переглядів: {nr * 31}</p>
<div>{pics}</div><ul>{items}<li><b>{cost}:</b><ul>{"".join(f"<li>{x}" for x in prices)}</ul></ul>
<blockquote>{prose}</blockquote><p class="tel"><b>{call}:</b> {contact}</p>"""
    if printed:
        return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{name}</title></head><body>{body}</body></html>'
    k = ADS.index(a)
    near = "".join(
        f'<a href="anketa.php?id={x[0]}">{x[1]}, {x[2]}</a><br>'
        for x in (ADS[(k + 2) % len(ADS)], ADS[(k + 3) % len(ADS)])
    )
    return page(
        f"{name}, {town}",
        body + f'<p><a href="anketa.php?id={nr}&print=1">Версія для друку</a></p><h4>Схожі анкети</h4>{near}',
        column=False,
    )


def listing(rows):
    body = "".join(
        f'<tr><td><a href="anketa.php?id={a[0]}"><img src="mini/{a[0]}.jpg" alt="" width="80"></a></td><td><a href="anketa.php?id={a[0]}"><b>{a[1]}</b></a>{" <i>ТОП</i>" if a[11] else ""}<br>{a[2]}, {a[9]}<br>{a[5]}</td></tr>'
        for a in rows
    )
    return page(
        "Анкети",
        f'<h1>Анкети</h1><p>Сортувати: <a href="ankety.php?sort=date">за датою</a>, <a href="ankety.php?sort=city">за містом</a></p><table>{body}</table><p>Сторінки: <a href="ankety.php">1</a> <a href="ankety.php?p=2">2</a></p>',
        column=False,
    )


def truth_of(a):
    t = deepcopy(AD)
    t.update(
        {
            "url": url_of(a),
            "country": "UA",
            "text_language": "uk",
            "n_images": a[10],
            "paid_placement": a[11],
            "verified": a[12],
            **a[13],
        }
    )
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


def text(title, *paragraphs):
    return page(title, f"<h1>{title}</h1>" + "".join(f"<p>{x}</p>" for x in paragraphs))


URLS = [url_of(a) for a in ADS]
pages = []


def put(path, html, kind, **kw):
    pages.append(
        WrittenPage(f"{B}/{path}", html, kind, "uk", content_type="text/html", encoding="windows-1251", **kw)
    )


every = sorted((s for _, rows in SECTIONS.values() for s in rows), key=lambda s: -s[3])
put("", directory("Каталог сайтів", every), "directory")
put("?sid=7c1e22", directory("Каталог сайтів", every), "directory", canonical=f"{B}/")
for key, (title, sites) in SECTIONS.items():
    put(f"kat.php?r={key}", directory(title, sites), "directory")
lotos = SECTIONS["masazh"][1][0]
put(
    "site.php?n=lotos-lviv.test",
    page(
        lotos[0],
        f'<h1>{lotos[0]}</h1><img src="screens/lotos.jpg" alt="скріншот"><p>{lotos[2]}</p><p>Адреса: <a href="go.php?to={lotos[1]}">{lotos[1]}</a><br>Мова: українська<br>Переходів: {lotos[3]}<br>Додано: {lotos[4]}</p><p>Схожі сайти: <a href="go.php?to=http://7peliustok.test/">Сім пелюсток</a>, <a href="go.php?to=http://tantrahouse.example/">Tantra House</a></p>',
    ),
    "directory",
)
put("ankety.php", listing(ADS[:5]), "listing", ads=tuple(URLS[:5]))
put("ankety.php?p=2", listing(ADS[5:]), "listing", ads=tuple(URLS[5:]))
by_town = sorted(ADS[:5], key=lambda a: a[2])
put(
    "ankety.php?sort=city",
    listing(by_town),
    "listing",
    ads=tuple(url_of(a) for a in by_town),
    canonical=f"{B}/ankety.php",
)
for a in ADS:
    lang = a[13].get("text_language")
    put(url_of(a).removeprefix(B + "/"), detail(a), "ad", ads=(url_of(a),), text_language=lang)
put("anketa.php?id=34&print=1", detail(ADS[1], True), "ad", ads=(URLS[1],), canonical=URLS[1])
put(
    "anketa.php?id=47&sid=7c1e22", detail(ADS[5]), "ad", ads=(URLS[5],), canonical=URLS[5], text_language="ru"
)
put(
    "add.php",
    page(
        "Додати сайт",
        '<h1>Додати сайт</h1><form method="post">Назва <input name="n"><br>Адреса <input name="u" value="http://"><br>Опис <textarea name="d"></textarea><br><input type="submit" value="Надіслати"></form><p>Поставте на своєму сайті нашу кнопку 88x31.</p>',
    ),
    "static",
)
put(
    "reklama.php",
    text(
        "Реклама",
        "Сайт у каталозі: безкоштовно за зворотне посилання.",
        "Перше місце в розділі: 400 грн на місяць.",
        "Анкета: 150 грн на місяць, ТОП-анкета: 500 грн на місяць.",
        "Оплата на картку або USDT.",
    ),
    "static",
)
put(
    "login.php",
    page(
        "Вхід",
        '<h1>Вхід</h1><form method="post">Логін <input name="l"> Пароль <input type="password" name="p"> <input type="submit" value="Увійти"></form>',
    ),
    "static",
)
put(
    "anketa.php?id=12",
    page(
        "Анкету видалено",
        "<h1>Анкету видалено</h1><p>Власниця видалила анкету або закінчився оплачений термін.</p>",
    ),
    "error",
)
put("kat.php?r=zzz", page("Помилка", "<p>Розділ не знайдено.</p>"), "error")

SITE = WrittenSite(
    HOST,
    "UA",
    tuple(pages),
    tuple(truth_of(a) for a in ADS),
    "a directory of sites with ads of its own; windows-1251 undeclared by the server; labels in lists",
)
