"""Kyrgyz notice board of all goods in Russian, a PHP script of twenty years ago: nested tables, `view.php?id=`, windows-1251 without a charset in the header.

Hard: the personals section is one rubric among goats, tyres and flats with the same lay-out; sellers write '25/170/55' or '170-55-25' or nothing of the sort; the price column of the list
holds a word ('дог.') or a sum with no duration; session ids, `pr=1` print views, `sort=`; the same text put up twice under two numbers by one seller is two ads; the form for answers under
each ad, a counter of views beside the number, attributes without quotes, cells that are never closed.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://doska-alatoo.example"
RAW = dict(content_type="text/html", encoding="windows-1251")
SID = "sid=9d03bb71c2"


def p(amount, minutes=None, place=None, currency="KGS"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# id, heading, town in Russian, day, seller as shown, price column, marked, pictures, text, phone cell, truth
ADS = [
    (50712, "Приглашу в гости, Бишкек, центр", "Бишкек", "10.06.2025 21:40", "Алия", "3000 сом", True, 2,
     "Мои параметры: 26 лет, рост 166, вес 53. Встречаю у себя, рядом с Цумом, никуда не выезжаю. Час 3000 сом, 2 часа 5500, ночь 15000 сом. Массаж, поцелуи. Отвечаю с 12:00 до 24:00", "0555 71-08-32 (WhatsApp)",
     dict(alias="Алия", age=26, city="Bishkek", height_cm=166, weight_kg=53, incall=True, outcall=False, services=["massage", "kissing"], hours="12:00-24:00", max_duration_h=12, phones=["+996555710832"], handles=[wa("+996555710832")],
          prices=[p(3000, 60), p(5500, 120), p(15000, 720)])),
    (50709, "массаж с выездом 24/7", "Бишкек", "10.06.2025 18:02", "Света", "дог.", False, 0,
     "света 35/164/70 (возраст/рост/вес). массажистка, опыт 9 лет. приеду домой, в сауну, в гостиницу круглосуточно. час 1800с, полтора часа 2500с. такси за ваш счет. у себя не принимаю", "0(700)44-19-06",
     dict(alias="Света", age=35, city="Bishkek", height_cm=164, weight_kg=70, incall=False, outcall=True, services=["massage"], hours="24/7", max_duration_h=1.5, phones=["+996700441906"], prices=[p(1800, 60), p(2500, 90)])),
    (50701, "Ищу спонсора, пишите", "Ош", "09.06.2025 09:15", "Нургуль", "дог.", False, 1,
     "Мне 23 года, живу в Оше, учусь на медика. Ищу щедрого друга старше 35. Могу составить компанию за ужином, съездить с вами на море. Знаю кыргызский, узбекский, русский. Сумму обсудим при встрече, звонить не надо.", "тел. не указан. Telegram: @nurgul_osh23",
     dict(alias="Нургуль", age=23, city="Osh", languages_spoken=["ky", "uz", "ru"], services=["dinner_date", "travel"], handles=[{"kind": "telegram", "value": "nurgul_osh23"}])),
    (50698, "2 подруги ждут вас", "Бишкек", "08.06.2025 23:51", "Лена и Зарина", "6000 сом", True, 3,
     "Лена 28/172/60, Зарина 25/168/54. Работаем вдвоем: дуэт, массаж в 4 руки, для пар тоже можно. Час с обеими 6000 сом. Квартира в Асанбае, есть парковка. Приезжаем и к вам, тогда 7000 за час.", "0770 30 62 18, 0553 30 62 19",
     dict(alias="Лена", aliases_stated=["Лена", "Зарина"], age=28, ages_stated=[28, 25], audience="couple", city="Bishkek", services=["duo", "four_hands", "couples"], incall=True, outcall=True, max_duration_h=1,
          phones=["+996770306218", "+996553306219"], prices=[p(6000, 60), p(7000, 60, "outcall")])),
    (50690, "Каракол. Отдых после гор", "Каракол", "07.06.2025 12:00", "Жанна", "2500 сом", False, 2,
     "Меня зовут Жанна, 41 год, казашка из Тараза. Баня, ванна вдвоем, спокойный массаж. Принимаю дома, дом отдельный. 1 час - 2500 сом. С 15 по 18 июня буду в Балыкчы.", "0507 28 15 60",
     dict(alias="Жанна", age=41, city="Karakol", nationality="KZ", services=["bath", "massage"], incall=True, max_duration_h=1, tour=[{"city": "Balykchy", "from": "2025-06-15", "to": "2025-06-18"}], phones=["+996507281560"],
          prices=[p(2500, 60)])),
    (50688, "ГОСПОЖА. Только послушные", "Бишкек", "07.06.2025 02:20", "Марго", "100 $", True, 1,
     "Марго, 33 года, 175 см. Доминация, фетиш, ролевые игры. У меня оборудованная комната. Массаж и поцелуи не предлагаю. Час 100 долларов, два часа 180 долларов. Новичкам скидок нет.", "WhatsApp 0708 55 03 71",
     dict(alias="Марго", age=33, city="Bishkek", height_cm=175, services=["domination", "fetish", "role_play"], incall=True, max_duration_h=2, phones=["+996708550371"], handles=[wa("+996708550371")],
          prices=[p(100, 60, None, "USD"), p(180, 120, None, "USD")])),
    (50671, "Parni dlya dam - Timur", "Бишкек", "05.06.2025 16:33", "Timur", "дог.", False, 1,
     "Salam, ya Timur, mne 29, rost 183 ves 80. Massaj dlya jenshin i semeinyh par, soprovojdenie v restoran. Vyezd po Bishkeku i v Kant. Chas 2000 som. Muzhchin ne bespokoit.", "nol pyat pyat nol, 61 24 97",
     dict(alias="Timur", age=29, audience="man", city="Bishkek", height_cm=183, weight_kg=80, services=["massage", "couples", "dinner_date"], outcall=True, max_duration_h=1, phones=["+996550612497"],
          prices=[p(2000, 60)])),
    (50655, "Агентство «Лейла»: сопровождение", "Бишкек", "04.06.2025 11:11", "агентство Лейла", "дог.", True, 4,
     "Наше агентство представляет: Камилла, 24 года, 176 см, модель. Языки: английский, русский. Деловые встречи, вечеринки, гид по городу. Только выезд по Бишкеку, водитель привезет и увезет. 3 часа 200 евро, сутки 700 евро. Запись через диспетчера.", "0312 97 55 04, e-mail: leila&#64;pochta-kg.example",
     dict(alias="Камилла", age=24, provider_kind="agency", city="Bishkek", height_cm=176, languages_spoken=["en", "ru"], services=["business", "party", "city_guide"], incall=False, outcall=True, max_duration_h=24,
          phones=["+996312975504"], handles=[{"kind": "email", "value": "leila@pochta-kg.example"}], prices=[p(200, 180, None, "EUR"), p(700, 1440, None, "EUR")])),
    (50640, "Массаж в Токмоке недорого", "Токмок", "02.06.2025 08:05", "Гульнара", "800 сом", False, 0,
     "Гульнара апа, 52 года. Массаж спины 40 мин 800 сом, общий массаж 1 час 1100 сом. С понедельника по субботу, с 9 до 18. Принимаю дома, возле базара. Интим не предлагать.", "0559 11 40 82",
     dict(alias="Гульнара", age=52, city="Tokmok", services=["massage"], incall=True, hours="09:00-18:00", max_duration_h=1, phones=["+996559114082"], prices=[p(800, 40), p(1100, 60)])),
    (50639, "Транс Айпери", "Бишкек", "01.06.2025 22:22", "Айпери", "4000 сом", False, 2,
     "Транс-девушка, 27 лет, 170-62. Стриптиз, массаж, видеозвонки. У меня 4000 сом/час, у вас 5000 сом/час. Видеозвонок 15 минут 400 сом.", "+996 (222) 80-15-93, вотсап тот же номер",
     dict(alias="Айпери", age=27, audience="trans", city="Bishkek", height_cm=170, weight_kg=62, services=["striptease", "massage", "video_call"], incall=True, outcall=True, max_duration_h=1, phones=["+996222801593"],
          handles=[wa("+996222801593")], prices=[p(4000, 60, "incall"), p(5000, 60, "outcall"), p(400, 15)])),
    (50622, "Приглашу в гости, Бишкек, центр", "Бишкек", "28.05.2025 21:38", "Алия", "3000 сом", False, 1,
     "Мои параметры: 24 года, рост 166, вес 53. Встречаю у себя, рядом с Цумом, никуда не выезжаю. Час 3000 сом, 2 часа 5500, ночь 15000 сом. Массаж, поцелуи. Отвечаю с 12:00 до 24:00", "0555 71-08-32",
     dict(alias="Алия", age=24, city="Bishkek", height_cm=166, weight_kg=53, incall=True, outcall=False, services=["massage", "kissing"], hours="12:00-24:00", max_duration_h=12, phones=["+996555710832"],
          prices=[p(3000, 60), p(5500, 120), p(15000, 720)])),
]
OTHER = [
    (50705, "Козел зааненский, 2 года", "Токмок", "09.06.2025 17:20", "Бакыт", "15000 сом", "Козел племенной, вес 80 кг, рост в холке 90. Звонить с 8 до 20. Обмен на баранов."),
    (50699, "Сдаю квартиру, 7 мкр", "Бишкек", "09.06.2025 08:00", "Елена", "25000 сом", "1-комнатная, 4 этаж, мебель, для семьи. Депозит 1 месяц. Сутки и часы не сдаю."),
    (50684, "Требуется массажист в СПА", "Бишкек", "06.06.2025 10:30", "СПА Нур", "35000 сом", "График 2/2, с 10 до 22, обучение. Девушки 20-40 лет с медкнижкой. Оплата каждую неделю."),
]


def url(number):
    return f"{ROOT}/view.php?id={number}"


def page(title, body):
    return f"""<html><head><title>{title} :: Доска Ала-Тоо</title></head>
<body topmargin=0 bgcolor=#f4f4ea><table width=100% cellpadding=0 cellspacing=0><tr><td bgcolor=#2d5c2d height=40>&nbsp;<a href=index.php?{SID}><font color=white size=4 face=Verdana>Доска Ала-Тоо</font></a>
<td bgcolor=#2d5c2d align=right><font color=white size=1 face=Verdana>Сегодня новых: 41 | Всего: 8211 | Админ: 0312 90 44 17&nbsp;</font></table>
<table width=100%><tr><td width=150 valign=top><font size=2 face=Verdana><a href=index.php?cat=1&{SID}>Животные</a><br><a href=index.php?cat=2&{SID}>Недвижимость</a><br><a href=index.php?cat=3&{SID}>Работа</a><br>
<a href=index.php?cat=9&{SID}>Знакомства, массаж</a><br><a href=add.php?{SID}>Подать</a><br><a href=rules.php>Правила</a><br><a href=vip.php>Услуги доски</a></font>
<td valign=top>{body}</table>
<hr size=1><center><font size=1 face=Verdana>&copy; 2004-2025 doska-alatoo. Администрация за содержание объявлений ответственности не несет. Страница за 0.031 сек.</font></center></body></html>"""


def view(ad, printed=False):
    number, head, town, day, seller, price, mark, pics, text, phone = ad[:10]
    shots = "".join(f"<a href=foto.php?f={number}_{n}><img src=foto/{number}_{n}s.jpg border=1></a> " for n in range(1, pics + 1))
    star = "<img src=i/star.gif alt='Выделенное объявление'> " if mark else ""
    body = f"""<table width=100% border=0 cellpadding=4><tr><td colspan=2 bgcolor=#dfe8d0><font face=Verdana size=3><b>{star}{head}</b></font>
<tr><td><table border=0 width=100%><tr><td><font size=1 face=Verdana color=gray>Объявление №{number} | {day} | просмотров: {number % 913}</font></table>
<table border=0><tr><td valign=top><font face=Verdana size=2>{text}</font><br>{shots}</table>
<td width=190 valign=top bgcolor=#eeeee0><font size=2 face=Verdana>Город:<br><b>{town}</b><br>Подал(а):<br><b>{seller}</b><br>Цена:<br><b>{price}</b><br>Телефон:<br><b>{phone}</b></font></table>"""
    if printed:
        return f"<html><head><title>{head}</title></head><body onload=print()>{body}</body></html>"
    return page(head, body + f"""<form action=answer.php method=post><font size=2 face=Verdana>Ответить: имя <input name=n size=10> телефон <input name=t size=12><br><textarea name=m rows=3 cols=50></textarea><input type=submit value=OK></font></form>
<font size=1 face=Verdana><a href=view.php?id={number}&pr=1>версия для печати</a> | <a href=abuse.php?id={number}>пожаловаться</a></font>""")


def goods(ad):
    number, head, town, day, seller, price, text = ad
    return view((number, head, town, day, seller, price, False, 1, text, "показать после входа"))


def truth(ad):
    number, head, town, day, seller, price, mark, pics, text, phone, more = ad
    row = deepcopy(AD)
    d, m, y = day.split()[0].split(".")
    row.update(url=url(number), text_language="ru", provider_kind="unknown", country="KG", paid_placement=mark, n_images=pics, posted_at=f"{y}-{m}-{d}")
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, title, foot=""):
    lines = "".join(f"<tr bgcolor={'#ffffff' if i % 2 else '#f0f0e4'}><td><font size=1 face=Verdana>{a[3]}</font><td><font size=2 face=Verdana><a href=view.php?id={a[0]}&{SID}>{a[1]}</a></font><td><font size=2 face=Verdana>{a[2]}</font>"
                    f"<td align=right><font size=2 face=Verdana>{a[5]}</font>\n" for i, a in enumerate(rows))
    return page(title, f"<font face=Verdana size=3><b>{title}</b></font><table width=100% cellspacing=1 cellpadding=3><tr bgcolor=#2d5c2d><td><font color=white size=1>Дата</font><td><font color=white size=1>Заголовок</font><td><font color=white size=1>Город</font>"
                f"<td><a href=index.php?cat=9&sort=price><font color=white size=1>Цена</font></a>{lines}</table><font size=2 face=Verdana>{foot}</font>")


def wp(path, html, kind, ads=(), **more):
    return WrittenPage(f"{ROOT}/{path}", html, kind, "ru", ads=tuple(ads), **more, **RAW)


def plain(path, title, text, kind="static"):
    return wp(path, page(title, f"<font face=Verdana size=3><b>{title}</b></font><p><font face=Verdana size=2>{text}</font>"), kind)


ONE, TWO = ADS[:7], ADS[7:]
U1, U2 = [url(a[0]) for a in ONE], [url(a[0]) for a in TWO]
F1 = f"Страницы: <b>1</b> <a href=index.php?cat=9&p=2&{SID}>2</a>"
PAGES = [
    wp("index.php?cat=9", listing(ONE, "Знакомства, массаж", F1), "listing", U1),
    wp("index.php?cat=9&p=2", listing(TWO, "Знакомства, массаж", "Страницы: <a href=index.php?cat=9>1</a> <b>2</b>"), "listing", U2),
    wp(f"index.php?cat=9&{SID}", listing(ONE, "Знакомства, массаж", F1), "listing", U1, canonical=f"{ROOT}/index.php?cat=9"),
    wp("index.php?cat=9&sort=price", listing(sorted(ONE, key=lambda a: a[5]), "Знакомства, массаж", F1), "listing", U1, canonical=f"{ROOT}/index.php?cat=9"),
]
PAGES += [wp(f"view.php?id={a[0]}", view(a), "ad", [url(a[0])]) for a in ADS]
PAGES += [
    wp("view.php?id=50698&pr=1", view(ADS[3], True), "ad", [url(50698)], canonical=url(50698)),
    wp(f"view.php?id=50655&{SID}", view(ADS[7]), "ad", [url(50655)], canonical=url(50655)),
    wp("index.php?cat=1", listing([OTHER[0]], "Животные"), "listing", relevant=False),
]
PAGES += [wp(f"view.php?id={o[0]}", goods(o), "ad", relevant=False) for o in OTHER]
PAGES += [
    plain("rules.php", "Правила доски", "1. Один телефон - не более трех объявлений. 2. Запрещены оружие, наркотики, реклама лиц моложе 18 лет. 3. Модератор удаляет без объяснений."),
    plain("vip.php", "Услуги доски", "<table border=1><tr><td>Выделить звездой<td>7 дней<td>150 сом<tr><td>Поднять наверх<td>1 раз<td>30 сом<tr><td>Баннер<td>месяц<td>4000 сом</table>Оплата через терминалы, счет 4417."),
    plain("add.php", "Подать объявление", "<form method=post>Имя <input name=n> Возраст <input name=a> Телефон <input name=t> Текст <textarea name=x></textarea> Код с картинки <input name=c><input type=submit value=Подать></form>"),
    plain("view.php?id=49002", "Ошибка", "Объявление №49002 не найдено: срок истек или снято модератором.", "error"),
]

SITE = WrittenSite("doska-alatoo.example", "KG", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
