"""Kazakh directory of salons and private masters in Russian: Joomla with a content extension (extra fields, ratings, 'read N times').

Hard: prices are tables of duration by place (and of day by night), with spaces, 'тг', '₸' or 'тыс.', a salon's page lists its masters and its own house
prices and number, masters of a salon have no number of their own unless they say so, 'created' and 'last changed' days in words, other
items of the category, print and Kazakh copies, tags that repeat towns and services of others.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://salon-karta.example"
TOWN = {"Almaty": ("almaty", "Алматы"), "Astana": ("astana", "Астана"), "Shymkent": ("drugie-goroda", "Шымкент"), "Karagandy": ("drugie-goroda", "Караганда"), "Aktau": ("drugie-goroda", "Актау")}
MONTH = ("", "января", "февраля", "марта", "апреля", "мая", "июня")
WEEKDAY = {"2025-06-10": "Вторник", "2025-06-09": "Понедельник", "2025-06-07": "Суббота", "2025-06-05": "Четверг", "2025-06-02": "Понедельник", "2025-05-30": "Пятница", "2025-05-26": "Понедельник", "2025-05-21": "Среда", "2025-05-14": "Среда", "2025-04-28": "Понедельник", "2025-06-11": "Среда"}


def kzt(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "KZT", "code_currency": None, "duration_min": minutes, "place": place}


def table(rows):
    head, *rest = rows
    return '<table border="1" cellpadding="5" style="width: 100%;"><tbody><tr>' + "".join(f"<td><strong>{c}</strong></td>" for c in head) + "</tr>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rest) + "</tbody></table>"


# id, slug, name, town, salon, created, extra fields, pictures, text, truth
ADS = [
    (212, "ayva", "Айва", "Almaty", "lotos", "2025-06-10", {"Возраст": "26", "Рост": "166 см", "Вес": "54 кг", "Национальность": "Казахстан", "Языки": "казахский, русский"}, 4,
     "<p>Айва работает в нашем салоне «Лотос» с весны. Спокойная, внимательная, руки сильные. Смены: вторник – суббота, с 12:00 до 22:00. Принимает только в салоне.</p><p>Программы: классический массаж, тантра, ванна вдвоём.</p>" + table([("Время", "У Айвы"), ("30 минут", "12 000 тг"), ("1 час", "20 000 тг"), ("1,5 часа", "28 000 тг")]),
     dict(age=26, height_cm=166, weight_kg=54, nationality="KZ", languages_spoken=["kk", "ru"], services=["massage", "tantra", "bath"], incall=True, outcall=False, hours="12:00-22:00", max_duration_h=1.5, prices=[kzt(12000, 30), kzt(20000, 60), kzt(28000, 90)])),
    (210, "dinara-chastnaya", "Динара", "Almaty", None, "2025-06-09", {"Возраст": "31 год", "Рост": "170", "Вес": "60", "Языки": "русский, английский"}, 3,
     "<p>Частная мастерица, работаю на себя. Апартаменты в районе Абая – Розыбакиева, приеду и в гостиницу.</p>" + table([("", "Апартаменты", "Выезд"), ("1 час", "25 000 ₸", "35 000 ₸"), ("2 часа", "45 000 ₸", "60 000 ₸"), ("Ночь", "&ndash;", "150 000 ₸")]) + "<p>Массаж, объятия, ужин вдвоём. Звонить: 8 (747) 527-81-20</p>",
     dict(age=31, height_cm=170, weight_kg=60, languages_spoken=["ru", "en"], services=["massage", "cuddling", "dinner_date"], incall=True, outcall=True, max_duration_h=12, phones=["+77475278120"],
          prices=[kzt(25000, 60, "incall"), kzt(35000, 60, "outcall"), kzt(45000, 120, "incall"), kzt(60000, 120, "outcall"), kzt(150000, 720, "outcall")])),
    (207, "ksenia", "Ксения", "Astana", "severnoe-siyanie", "2025-06-07", {"Возраст": "24", "Рост": "174 см", "Национальность": "Россия", "Языки": "русский"}, 5,
     "<p>Ксения приехала к нам из Омска, танцовщица. В салоне «Северное сияние» каждый вечер с 18:00 до 06:00. С собой на выезд Ксению возит водитель салона.</p><p>Стриптиз, танцы, массаж.</p>" + table([("Время", "В салоне", "На выезде"), ("час", "30 тыс. тг", "40 тыс. тг"), ("два часа", "55 тыс. тг", "70 тыс. тг")]),
     dict(age=24, height_cm=174, nationality="RU", languages_spoken=["ru"], services=["striptease", "dancing", "massage"], incall=True, outcall=True, hours="18:00-06:00", max_duration_h=2,
          prices=[kzt(30000, 60, "incall"), kzt(40000, 60, "outcall"), kzt(55000, 120, "incall"), kzt(70000, 120, "outcall")])),
    (205, "gulnaz", "Гүлназ", "Shymkent", None, "2025-06-05", {"Возраст": "35 лет", "Рост": "160 см", "Вес": "66 кг", "Языки": "казахский, узбекский"}, 2,
     "<p>Сәлеметсіз бе! Мен Гүлназбын, Шымкентте тұрамын, 35 жастамын. Өз үйімде қабылдаймын, шығып қызмет көрсетпеймін. Массаж жасаймын, демалуға көмектесемін. Бір сағат 15 000 теңге. Сағат 10:00-ден 19:00-ге дейін хабарласыңыз, телефон мен WhatsApp: +7 747 769 58 51.</p>",
     dict(age=35, text_language="kk", height_cm=160, weight_kg=66, languages_spoken=["kk", "uz"], services=["massage"], incall=True, outcall=False, hours="10:00-19:00", max_duration_h=1, phones=["+77477695851"], handles=[{"kind": "whatsapp", "value": "+77477695851"}], prices=[kzt(15000, 60)])),
    (203, "liza-i-mila", "Лиза и Мила", "Almaty", "lotos", "2025-06-02", {"Возраст": "23 и 27", "Языки": "русский, корейский"}, 4,
     "<p>Дуэт мастеров салона «Лотос»: Лизе 23, Миле 27. Массаж в четыре руки, программа для пар. Отдельно не записываются. Лично девушкам можно написать в Telegram: @liza_mila_lotos</p>" + table([("", "Обе"), ("1 час", "45 000 тг"), ("2 часа", "80 000 тг")]),
     dict(alias="Лиза", aliases_stated=["Лиза", "Мила"], age=23, ages_stated=[23, 27], audience="couple", languages_spoken=["ru", "ko"], services=["duo", "four_hands", "couples"], incall=True, max_duration_h=2, handles=[{"kind": "telegram", "value": "liza_mila_lotos"}], prices=[kzt(45000, 60), kzt(80000, 120)])),
    (199, "timur", "Тимур", "Almaty", None, "2025-05-30", {"Возраст": "33", "Рост": "184 см", "Вес": "82 кг", "Языки": "русский, казахский, турецкий"}, 1,
     "<p>Мужчина-массажист для женщин и пар. Приезжаю по Алматы со своим столом, на дом или в отель; мужчинам отказываю.</p>" + table([("Сеанс", "Днём", "Вечером"), ("60 мин", "15 000", "18 000"), ("120 мин", "28 000", "34 000")]) + "<p>Цены в тенге. Почта: timur.stol@pochta-kz.example, тел. 87774316349</p>",
     dict(age=33, audience="man", height_cm=184, weight_kg=82, languages_spoken=["ru", "kk", "tr"], services=["massage", "couples"], outcall=True, max_duration_h=2, phones=["+77774316349"], handles=[{"kind": "email", "value": "timur.stol@pochta-kz.example"}],
          prices=[kzt(15000, 60), kzt(18000, 60), kzt(28000, 120), kzt(34000, 120)])),
    (196, "zarina-tur", "Зарина", "Karagandy", None, "2025-05-26", {"Возраст": "28", "Рост": "163 см", "Вес": "52 кг", "Национальность": "Кыргызстан", "Языки": "русский, кыргызский"}, 3,
     "<p>Девушка на колёсах :) График: Караганда 26 мая – 14 июня, Астана 15–20 июня 2025 г., Актау 22–25 июня 2025 г. В каждом городе снимаю квартиру и принимаю там. Как с девушкой (GFE), поцелуи, массаж. Час 30 000 тенге, два – 50 000 тенге. Только Telegram <a href='https://t.me/zarina_edet'>@zarina_edet</a>.</p>",
     dict(age=28, height_cm=163, weight_kg=52, nationality="KG", languages_spoken=["ru", "ky"], services=["gfe", "kissing", "massage"], incall=True, max_duration_h=2, handles=[{"kind": "telegram", "value": "zarina_edet"}],
          tour=[{"city": "Karagandy", "from": "2025-05-26", "to": "2025-06-14"}, {"city": "Astana", "from": "2025-06-15", "to": "2025-06-20"}, {"city": "Aktau", "from": "2025-06-22", "to": "2025-06-25"}], prices=[kzt(30000, 60), kzt(50000, 120)])),
    (190, "oy", "Ой", "Astana", "severnoe-siyanie", "2025-05-21", {"Возраст": "37", "Рост": "155 см", "Вес": "49 кг", "Национальность": "Таиланд", "Языки": "тайский, английский"}, 2,
     "<p>Мастер тайского массажа из Чиангмая. Ой живёт при салоне и принимает без выходных с 11:00 до 23:00. По-русски пока понимает только «больно» и «спасибо», администратор поможет.</p>" + table([("Программа", "Цена"), ("Тайский массаж, 60 мин", "18 000 тг"), ("Тайский массаж, 90 мин", "25 000 тг")]),
     dict(age=37, height_cm=155, weight_kg=49, nationality="TH", languages_spoken=["th", "en"], services=["massage"], incall=True, hours="11:00-23:00", max_duration_h=1.5, prices=[kzt(18000, 60), kzt(25000, 90)])),
    (184, "bella-trans", "Белла", "Almaty", None, "2025-05-14", {"Возраст": "29", "Рост": "178 см", "Вес": "68 кг", "Языки": "русский, английский"}, 3,
     "<p>Транс-девушка, метиска (мама татарка, папа кореец). Строгая госпожа: доминация, фетиш, ролевые игры, массажей не делаю. Свои апартаменты на Тимирязева, выезда нет. 1 час – 35 000 тенге. WhatsApp: <a href=\"https://wa.me/77774800527\">написать</a></p>",
     dict(age=29, audience="trans", height_cm=178, weight_kg=68, ethnicity="mixed", languages_spoken=["ru", "en"], services=["domination", "fetish", "role_play"], incall=True, outcall=False, max_duration_h=1, handles=[{"kind": "whatsapp", "value": "+77774800527"}], prices=[kzt(35000, 60)])),
    (171, "raisa", "Раиса", "Aktau", None, "2025-04-28", {"Возраст": "50 лет", "Рост": "164 см"}, 0,
     "<p>Женщина с опытом, дом у моря. Приму гостя на чай, массаж и разговор по душам; можно и с ограниченными возможностями, порогов нет. О цене договоримся. Телефон: восемь, семьсот семьдесят семь, 377, 98, 71.</p>",
     dict(age=50, height_cm=164, services=["massage", "disabled_guests"], incall=True, phones=["+77773779871"])),
]
SALONS = [
    ("lotos", "Лотос", "Almaty", "+7 727 355 04 18", "круглосуточно", [("Классика, 1 час", "20 000 тг"), ("Четыре руки, 1 час", "45 000 тг"), ("Сауна, 1 час", "10 000 тг")]),
    ("severnoe-siyanie", "Северное сияние", "Astana", "+7 7172 55 04 61", "с 11:00 до 06:00", [("Любая программа, 1 час", "от 18 000 тг"), ("Кальян", "6 000 тг")]),
]
HOUSE = {s[0]: s for s in SALONS}
KK = {"Возраст": "Жасы", "Рост": "Бойы", "Вес": "Салмағы", "Национальность": "Ұлты", "Языки": "Тілдері"}


def path(a):
    return f"/index.php/{'mastera' if a[4] else 'chastnye'}/{TOWN[a[3]][0]}/item/{a[0]}-{a[1]}"


def url(a):
    return ROOT + path(a)


def day(iso):
    year, month, number = iso.split("-")
    return f"{WEEKDAY[iso]}, {number} {MONTH[int(month)]} {year}"


def shell(title, body, lang="ru"):
    modules = "".join(f'<li><a class="moduleItemTitle" href="{path(a)}">{a[2]}</a><span class="moduleItemHits">{900 - a[0] * 3} просмотров</span></li>' for a in (ADS[4], ADS[7]))
    tags = "".join(f'<a href="/index.php/tag/{t}" style="font-size:{100 + 10 * i}%" title="{9 - i} материалов">{t}</a> ' for i, t in enumerate(("тайский массаж", "Актау", "стриптиз", "Караганда", "для пар", "24/7")))
    return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="{lang}-{lang}" lang="{lang}-{lang}" dir="ltr"><head><base href="{ROOT}/" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{title} - Салон-карта</title><link href="/templates/ja_purity_iii/css/template.css" rel="stylesheet" /></head>
<body><div id="t3-mainnav" class="wrap navbar"><div class="logo"><a href="/"><span>Салон-карта Казахстана</span></a></div><ul class="nav navbar-nav level0"><li class="item-101"><a href="/">Главная</a></li><li class="item-110"><a href="/index.php/salony">Салоны</a></li><li class="item-112"><a href="/index.php/mastera/almaty">Алматы</a></li><li class="item-113"><a href="/index.php/mastera/astana">Астана</a></li>
<li class="item-114"><a href="/index.php/chastnye/drugie-goroda">Другие города</a></li><li class="item-120"><a href="/index.php/reklama">Реклама</a></li><li class="item-121"><a href="/index.php/kontakty">Контакты</a></li></ul></div>
<div id="t3-mainbody" class="container t3-mainbody"><div class="row"><div id="t3-content" class="t3-content col-xs-12 col-sm-8"><div id="system-message-container"></div>{body}</div>
<div class="t3-sidebar t3-sidebar-right col-sm-4"><div class="t3-module module"><h3 class="module-title"><span>Популярное</span></h3><ul>{modules}</ul></div><div class="t3-module module"><h3 class="module-title"><span>Облако тегов</span></h3><div class="k2TagCloudBlock">{tags}</div></div>
<div class="t3-module module"><h3 class="module-title"><span>Вход</span></h3><form id="login-form"><input name="username" placeholder="Логин"><input type="password" name="password" placeholder="Пароль"><button>Войти</button></form></div></div></div></div>
<footer id="t3-footer"><p>&copy; 2014-2025 Салон-карта. Сайт не оказывает услуг и не посредничает. 18+. Админ: admin@salon-karta.example</p></footer></body></html>"""


def item(a, bare=False, lang="ru"):
    key, slug, name, town, salon, made, fields, n, text, _ = a
    label = (lambda k: KK[k]) if lang == "kk" else (lambda k: k)
    rows = [("Город" if lang == "ru" else "Қала", TOWN[town][1])] + [(label(k), v) for k, v in fields.items()] + ([("Салон", f'<a href="/index.php/salony/item/{salon}">{HOUSE[salon][1]}</a>')] if salon else [])
    extra = "".join(f'<li class="{("even", "odd")[i % 2]} typeTextfield group2"><span class="itemExtraFieldsLabel">{k}:</span> <span class="itemExtraFieldsValue">{v}</span></li>' for i, (k, v) in enumerate(rows))
    shots = "".join(f'<li class="sigProThumb"><a href="/media/k2/galleries/{key}/{i}.jpg" class="sigProLink"><img class="sigProImg" src="/media/k2/galleries/{key}/{i}.jpg" alt="" /></a></li>' for i in range(1, n + 1))
    i = ADS.index(a)
    before, after = ADS[i - 1], ADS[i - 2]
    tools = "" if bare else f'<div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">размер шрифта</span></li><li><a class="itemPrintLink" rel="nofollow" href="{path(a)}?tmpl=component&amp;print=1">Печать</a></li><li><a class="itemEmailLink" href="/component/mailto/">Эл. почта</a></li></ul></div><div class="itemRatingBlock"><span>Оцените материал</span><div id="itemRatingLog{key}" class="itemRatingLog">({key % 9} голосов)</div></div>'
    foot = "" if bare else f"""<div class="itemLinks"><div class="itemCategory"><span>{"Опубликовано в" if lang == "ru" else "Санаты"}</span> <a href="/index.php/mastera/{TOWN[town][0]}">{"Мастера" if salon else "Частные мастера"}</a></div></div><div class="itemNavigation"><span class="itemNavigationTitle">Другие материалы в этой категории:</span> <a class="itemPrevious" href="{path(before)}">&laquo; {before[2]}</a> <a class="itemNext" href="{path(after)}">{after[2]} &raquo;</a></div>"""
    body = f"""<div id="k2Container" class="itemView"><span id="startOfPageId{key}"></span><div class="itemHeader"><span class="itemDateCreated">{day(made)} 14:2{key % 10}</span><h2 class="itemTitle">{name}</h2><span class="itemAuthor">Автор <a rel="author" href="/index.php/itemlist/user/42">Super User</a></span></div>{tools}
<div class="itemBody"><div class="itemFullText">{text}</div><div class="itemExtraFields"><h3>{"Дополнительная информация" if lang == "ru" else "Қосымша ақпарат"}</h3><ul>{extra}</ul></div><div class="itemContentFooter"><span class="itemHits">Прочитано <b>{key * 11}</b> раз</span><span class="itemDateModified">Последнее изменение {day("2025-06-11")} 08:05</span></div></div>
{foot}<div class="itemImageGallery"><ul class="sigProContainer">{shots}</ul></div></div>"""
    if bare:
        return f'<!DOCTYPE html><html lang="ru-ru"><head><meta charset="utf-8"><title>{name}</title></head><body class="contentpane"><a class="itemPrintThisPage" href="#" onclick="window.print();return false;">Распечатать</a>{body}</body></html>'
    return shell(name, body, lang)


def rows(people):
    return "".join(f'<div class="itemContainer"><div class="catItemView groupPrimary"><div class="catItemHeader"><span class="catItemDateCreated">{day(a[5])}</span><h3 class="catItemTitle"><a href="{path(a)}">{a[2]}</a></h3></div><div class="catItemImageBlock"><a href="{path(a)}"><img src="/media/k2/items/cache/{a[0]}_S.jpg" alt="" /></a></div><div class="catItemReadMore"><a class="k2ReadMore" href="{path(a)}">Подробнее...</a></div></div></div>\n' for a in people)


def category(title, people, foot=""):
    return shell(title, f'<div id="k2Container" class="itemListView"><div class="itemListCategory"><h2>{title}</h2></div><div class="itemList"><div id="itemListPrimary">{rows(people)}</div></div><div class="k2Pagination">{foot}</div></div>')


def salon(s):
    slug, name, town, phone, opened, prices = s
    people = [a for a in ADS if a[4] == slug]
    body = f"""<div id="k2Container" class="itemView"><div class="itemHeader"><h2 class="itemTitle">Салон «{name}»</h2></div><div class="itemFullText"><p>Город: {TOWN[town][1]}. Мы открыты {opened}. Администратор: {phone}.</p>{table([("Программа", "Цена салона"), *prices])}<p>Парковка во дворе, оплата картой или переводом.</p></div><h3>Мастера салона</h3>{rows(people)}</div>"""
    return WrittenPage(f"{ROOT}/index.php/salony/item/{slug}", shell(f"Салон «{name}»", body), "listing", "ru", ads=tuple(map(url, people)))


def truth(a):
    key, slug, name, town, house, made, fields, n, text, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], text_language="ru", provider_kind="agency" if house else "independent", city=town, country="KZ", n_images=n, posted_at=made)
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(where, title, body, kind="static"):
    return WrittenPage(ROOT + where, shell(title, f'<div class="item-page"><div class="page-header"><h2 itemprop="headline">{title}</h2></div><div itemprop="articleBody">{body}</div></div>'), kind, "ru")


def own(people):
    return tuple(map(url, people))


ALMATY, ASTANA = [a for a in ADS if a[3] == "Almaty"], [a for a in ADS if a[3] == "Astana"]
REST = [a for a in ADS if TOWN[a[3]][0] == "drugie-goroda"]
KAZAKH = f"{ROOT}/kk{path(ADS[1])}"
PAGES = [
    WrittenPage(f"{ROOT}/", category("Новое на карте", ADS[:5], 'Страница 1 из 2 <a href="/?start=5">Вперед</a>'), "listing", "ru", ads=own(ADS[:5])),
    WrittenPage(f"{ROOT}/?start=5", category("Новое на карте", ADS[5:], '<a href="/">Назад</a> Страница 2 из 2'), "listing", "ru", ads=own(ADS[5:])),
    WrittenPage(f"{ROOT}/index.php/mastera/almaty", category("Мастера Алматы", ALMATY), "listing", "ru", ads=own(ALMATY)),
    WrittenPage(f"{ROOT}/index.php/mastera/almaty?utm_source=2gis", category("Мастера Алматы", ALMATY), "listing", "ru", ads=own(ALMATY), canonical=f"{ROOT}/index.php/mastera/almaty"),
    WrittenPage(f"{ROOT}/index.php/mastera/astana", category("Мастера Астаны", ASTANA), "listing", "ru", ads=own(ASTANA)),
    WrittenPage(f"{ROOT}/index.php/chastnye/drugie-goroda", category("Другие города", REST), "listing", "ru", ads=own(REST)),
]
PAGES += [WrittenPage(url(a), item(a), "ad", "ru", text_language=a[9].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    salon(SALONS[0]), salon(SALONS[1]),
    WrittenPage(f"{url(ADS[5])}?tmpl=component&print=1", item(ADS[5], True), "ad", "ru", ads=(url(ADS[5]),), canonical=url(ADS[5])),
    WrittenPage(KAZAKH, item(ADS[1], lang="kk"), "ad", "kk", text_language="ru", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    plain("/index.php/reklama", "Реклама на сайте", table([("Услуга", "Цена"), ("Карточка салона, месяц", "25 000 тг"), ("Карточка частного мастера, месяц", "7 000 тг"), ("Баннер в шапке, неделя", "40 000 тг")]) + "<p>Оплата по QR или на карту.</p>"),
    plain("/index.php/kontakty", "Контакты", "<p>Редакция: Алматы, пр. Достык. Телефон +7 727 355 00 12 по будням с 9:00 до 18:00, admin@salon-karta.example.</p>"),
    plain("/index.php/vakansii", "Вакансии", "<p>Салону «Лотос» требуются мастера 20–40 лет, обучение, доход от 400 000 тг в месяц, жильё предоставим. Нужна и уборщица, график 2/2, 150 000 тг. Писать администратору.</p>"),
    plain("/index.php/blog/item/33-kak-vybrat-salon", "Как выбрать салон", "<p>Смотрите на чистоту, на прайс и на то, отвечают ли на вопросы. Нормальная цена часа в Алматы – от 15 000 тенге. Наш редактор Жанна (34) проверила десять адресов.</p>"),
    plain("/index.php/pravila", "Правила", "<p>Размещаются только совершеннолетние. Если вы видите, что человека удерживают или заставляют, звоните 102 или 11616.</p>"),
    plain("/index.php/search?searchword=%D1%82%D0%B0%D1%80%D0%B0%D0%B7", "Поиск", "<form>Текст для поиска: <input name='searchword' value='тараз'></form><p>Всего: 0 результатов найдено.</p>", "listing"),
    plain("/index.php/mastera/almaty/item/120-sabina", "404 - Материал не найден", "<p>Возможно, он был удалён или ещё не опубликован.</p>", "error"),
]

SITE = WrittenSite("salon-karta.example", "KZ", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
