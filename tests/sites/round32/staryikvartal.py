"""Russian portal of 2004 in frames (here its inner pages, one by one): ASP addresses with numbers, windows-1251, tables in tables, <font>, spacer pictures.

Hard: an inner page has no heading of the site, no menu and no title but 'main'; facts stand in tables whose labels are the row above (age, height, weight, bust side by side), sums in a grid of
hour / two hours / night by 'апартаменты' / 'выезд', in thousands or with an apostrophe; what she does is marked by + and what not by a minus; the visitor's rating and 'анкета №' look like ages and sums;
numbers as 8-9xx without the country; the menu frame, the frameset itself and the news frame are pages too; a print page, a page by session number, an anketa in English, one of a flat with three women.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.stary-kvartal.example"
RAW = dict(content_type="text/html", encoding="windows-1251")
TOWN = {"Saint Petersburg": (1, "Санкт-Петербург"), "Kazan": (2, "Казань"), "Yekaterinburg": (3, "Екатеринбург"), "Samara": (4, "Самара")}
WORD = {"massage": "массаж", "striptease": "стриптиз", "role_play": "ролевые игры", "domination": "доминация", "couples": "семейным парам", "dinner_date": "сопровождение на ужин", "travel": "поездки", "bath": "ванна вдвоём",
        "four_hands": "массаж в четыре руки", "dancing": "приватный танец", "fetish": "фетиш", "tantra": "тантра"}


def rub(amount, minutes=None, place=None, currency="RUB"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, name, town, part of town, age, cm, kg, bust, day, star, checked, pictures, grid {minutes: (flat, visit)}, written as, plus, minus, number, words, truth
ADS = [
    (2291, "Инга", "Saint Petersburg", "м. Чернышевская", 33, 171, 60, 3, "09.06.2025", True, True, 4, {60: (6000, 8000), 120: (11000, 15000), 720: (30000, 35000)}, "plain", ["massage", "dinner_date", "bath"], ["domination", "couples"], "8-921-484-20-76",
     "Филолог по образованию, коренная петербурженка. Говорю по-английски и по-французски. Отвечаю на звонки с 11:00 до 23:00, предпочитаю знакомство за чаем.",
     dict(languages_spoken=["en", "fr"], hours="11:00-23:00", incall=True, outcall=True, max_duration_h=12, phones=["+79214842076"])),
    (2287, "Лейсан", "Kazan", "Вахитовский район", 26, 163, 52, 2, "08.06.2025", False, True, 3, {60: (4500, None), 120: (8500, None)}, "apostrophe", ["massage", "striptease", "dancing"], ["travel"], "8-987-484-61-09",
     "Говорю на русском и татарском. Принимаю у себя, выезда нет. В WhatsApp отвечаю быстрее: тот же номер.",
     dict(languages_spoken=["ru", "tt"], incall=True, outcall=False, max_duration_h=2, phones=["+79874846109"], handles=[{"kind": "whatsapp", "value": "+79874846109"}])),
    (2280, "Маргарита", "Yekaterinburg", "центр", 45, 168, 73, 5, "05.06.2025", False, False, 1, {60: (3000, 4000)}, "plain", ["massage", "role_play"], ["striptease"], "8 (982) 484-77-30",
     "Зрелая женщина, без спешки и без дурных вопросов. Живу одна, днём с 10:00 до 17:00. По вечерам занята внуками.",
     dict(hours="10:00-17:00", incall=True, outcall=True, max_duration_h=1, phones=["+79824847730"])),
    (2276, "Снежана", "Saint Petersburg", "Васильевский остров", 22, 176, 55, 2, "04.06.2025", True, False, 6, {120: (None, 14000), 720: (None, 40000), 1440: (None, 60000)}, "thousands", ["dinner_date", "travel", "dancing"], [], "",
     "Модель, без посредников, сама по себе. Загранпаспорт есть, в Москву и Сочи летаю с удовольствием. Связь только через Телеграм: @snezhana_vaska",
     dict(provider_kind="independent", incall=None, outcall=True, max_duration_h=24, handles=[{"kind": "telegram", "value": "snezhana_vaska"}])),
    (2270, "Аля и Вика", "Samara", "у вокзала", 24, None, None, None, "02.06.2025", False, False, 4, {60: (9000, 12000)}, "plain", ["four_hands", "massage", "couples"], [], "8-927-484-13-58",
     "Але 24 года, Вике 29 лет. Две подруги, один хороший вечер. По отдельности не встречаемся.",
     dict(alias="Аля", aliases_stated=["Аля", "Вика"], ages_stated=[24, 29], audience="couple", incall=True, outcall=True, max_duration_h=1, phones=["+79274841358"])),
    (2266, "Тимур", "Kazan", "выезд по городу", 36, 184, 82, None, "01.06.2025", False, True, 2, {60: (None, 3500), 120: (None, 6000)}, "plain", ["massage", "couples", "tantra"], [], "8-917-484-90-22",
     "Мужчина для женщин и семейных пар. Приеду со своим столом. Бензин за город 500 рублей.",
     dict(audience="man", incall=None, outcall=True, max_duration_h=2, phones=["+79174849022"])),
    (2259, "Госпожа Регина", "Saint Petersburg", "Петроградка", 41, 174, 66, 3, "28.05.2025", True, True, 0, {60: (10000, None), 120: (18000, None)}, "apostrophe", ["domination", "fetish", "role_play"], ["massage", "dinner_date"], "8-911-484-35-51",
     "Оборудованная студия. Новичкам расскажу правила. Моложе 25 лет не принимаю. Почта: regina (собака) nevapost.example",
     dict(alias="Регина", aliases_stated=["Регина"], incall=True, max_duration_h=2, phones=["+79114843551"], handles=[{"kind": "email", "value": "regina@nevapost.example"}])),
    (2251, "Nicole", "Saint Petersburg", "Nevsky pr.", 28, 167, 54, 2, "26.05.2025", False, False, 5, {60: (150, 190), 120: (280, 340)}, "euro", ["massage", "striptease", "dinner_date"], [], "+7 981 484 66 03",
     "Hello dear guests of Saint Petersburg! I am Nicole from Belarus, I speak English, Russian and Polish. In the city until 20 June 2025, then in Kazan from 22 to 28 June 2025. Please call, do not text.",
     dict(text_language="en", nationality="BY", languages_spoken=["en", "ru", "pl"], incall=True, outcall=True, max_duration_h=2, phones=["+79814846603"],
          tour=[{"city": "Saint Petersburg", "from": None, "to": "2025-06-20"}, {"city": "Kazan", "from": "2025-06-22", "to": "2025-06-28"}])),
    (2244, "Олеся (агентство «Ладога»)", "Saint Petersburg", "выезд в гостиницы", 25, 170, 56, 3, "24.05.2025", True, False, 3, {120: (None, 12000), 720: (None, 32000)}, "thousands", ["dinner_date", "dancing"], ["massage"], "8-812-309-40-18",
     "Наше агентство предлагает спутницу для деловых встреч и вечеров. Олесю привезёт водитель. Диспетчер принимает заказы круглосуточно.",
     dict(alias="Олеся", aliases_stated=["Олеся"], provider_kind="agency", services=["dinner_date", "dancing", "business"], incall=None, outcall=True, max_duration_h=12, phones=["+78123094018"])),
    (2238, "Ева, транс", "Yekaterinburg", "Уралмаш", 30, 182, 75, 3, "20.05.2025", False, True, 2, {60: (5000, 6500)}, "plain", ["massage", "role_play", "couples"], [], "8-950-484-08-47",
     "Транс-девушка, ухоженная, с чувством юмора. Студия с отдельным входом, без ступенек. Работаю круглосуточно, без выходных.",
     dict(alias="Ева", aliases_stated=["Ева"], audience="trans", hours="24/7", incall=True, outcall=True, max_duration_h=1, phones=["+79504840847"])),
]
TIME = {60: "час", 120: "2 часа", 720: "ночь", 1440: "сутки"}


def url(a):
    return f"{ROOT}/anketa.asp?id={a[0]}"


def said(x, how):
    if x is None:
        return "-"
    return {"plain": f"{x} р.", "apostrophe": f"{x // 1000}'{x % 1000:03d} р.", "thousands": f"{x // 1000} тыс.", "euro": f"{x} евро"}[how]


def inner(title, body):
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{title}</title><base target="main"></head>
<body bgcolor="#2b1a12" text="#f0dcb4" link="#ffcc66" vlink="#cc9944" leftmargin=0 topmargin=0 marginwidth=0><script>if(top==self)document.write('<a href="index.asp" target=_top>&laquo; в начало</a>')</script>
<table width="100%" cellpadding=8 border=0><tr><td width=12><img src="img/1x1.gif" width=12 height=1></td><td>{body}</td></tr></table></body></html>"""


def anketa(a, for_print=False):
    no, name, town, part, age, cm, kg, bust, day, star, ok, pics, grid, how, plus, minus, number, words, _ = a
    cells = ([("возраст", age), ("рост", cm), ("вес", kg)] + ([("грудь", bust)] if bust else [])) if cm else []
    facts = ("<table border=1 bordercolor=#664422 cellspacing=0 cellpadding=4><tr>" + "".join(f'<td align=center><font size=1 color="#aa8855">{k}</font></td>' for k, _ in cells) + "</tr><tr>"
             + "".join(f"<td align=center><b>{v}</b></td>" for _, v in cells) + "</tr></table>") if cells else ""
    money = ('<table border=0 cellpadding=3><tr><td></td>' + "".join(f"<td><font size=1>{TIME[m]}</font></td>" for m in grid) + "</tr>"
             + "".join(f'<tr><td><font size=2>{label}</font></td>' + "".join(f"<td><font color=#ffcc66>{said(p[i], how)}</font></td>" for p in grid.values()) + "</tr>" for i, label in enumerate(("апартаменты", "выезд")) if any(p[i] for p in grid.values())) + "</table>")
    wants = "<br>".join([f"<font color=#88cc66>+</font> {WORD[k]}" for k in plus] + [f"<font color=#cc6644>&#8722;</font> <font color=#887766>{WORD[k]}</font>" for k in minus])
    shots = "".join(f'<tr><td><img src="photo/{no}_{n}.jpg" width=220 vspace=3></td></tr>' for n in range(1, pics + 1)) or '<tr><td><font size=1>фото по запросу</font></td></tr>'
    body = f"""<table border=0 width=720><tr><td valign=top width=230><table>{shots}</table></td><td valign=top><font face="Times New Roman" size=6>{name}</font>{' <img src="img/star.gif" alt="VIP-анкета">' if star else ''}{' <img src="img/ok.gif" alt="фото проверено">' if ok else ''}<br>
<font size=2>{TOWN[town][1]}, {part}</font><br><br>{facts}<br>{money}<br><table width=100%><tr><td valign=top width=50%><font size=2>{wants}</font></td><td valign=top><font size=2><i>{words}</i></font></td></tr></table><br>
{f'<font size=5 color="#ffffff">{number}</font>' if number else ''}<br><font size=1 color="#aa8855">анкета № {no} / добавлена {day} / оценка гостей 4,{no % 10} из 5 (голосов: {no % 97})</font></td></tr></table>"""
    if for_print:
        return f"<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'><title>print</title></head><body onload=print()>{body}</body></html>"
    near = [b for b in ADS if b[2] == town and b is not a][:2]
    more = "".join(f'<a href="anketa.asp?id={b[0]}"><img src="photo/{b[0]}_s.jpg" width=60 border=0 alt=""></a> <a href="anketa.asp?id={b[0]}"><font size=1>{b[1]}</font></a> ' for b in near)
    return inner("main", f'{body}<hr color=#664422 width=720 align=left><font size=1>ещё в этом городе:</font> {more}<br><a href="print.asp?id={no}"><font size=1>версия для печати</font></a> <a href="list.asp?city={TOWN[town][0]}"><font size=1>назад к списку</font></a>')


def truth(a):
    no, name, town, part, age, cm, kg, bust, day, star, ok, pics, grid, how, plus, minus, number, words, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="ru", provider_kind="unknown", city=town, country="RU", services=list(plus), height_cm=cm, weight_kg=kg, verified=ok, paid_placement=star, n_images=pics,
               posted_at="-".join(reversed(day.split("."))), prices=[rub(x, m, w, "EUR" if how == "euro" else "RUB") for m, p in grid.items() for x, w in zip(p, ("incall", "outcall")) if x])
    row.update(deepcopy(more))
    return row


def listing(title, rows, foot=""):
    lines = "".join(f'<tr><td><a href="anketa.asp?id={a[0]}"><img src="photo/{a[0]}_s.jpg" width=90 border=0 alt=""></a></td><td valign=top><a href="anketa.asp?id={a[0]}"><font size=4>{a[1]}</font></a><br><font size=2>{TOWN[a[2]][1]}, {a[3]}</font></td><td valign=bottom><font size=1>{a[8]}</font></td></tr>\n' for a in rows)
    return inner("main", f'<font size=5>{title}</font> <font size=1>сортировать: <a href="?sort=new">новые</a> <a href="?sort=name">по имени</a></font><table border=0 cellpadding=4>{lines}</table><font size=2>{foot}</font>')


def own(rows):
    return tuple(map(url, rows))


def plain(path, title, text, kind="static", canonical=None):
    return WrittenPage(f"{ROOT}/{path}", inner("main", f"<font size=5>{title}</font><br><br><font size=2>{text}</font>"), kind, "ru", canonical=canonical, **RAW)


SPB = [a for a in ADS if a[2] == "Saint Petersburg"]
KZN = [a for a in ADS if a[2] == "Kazan"]
FRAMES = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Старый квартал - анкеты городов России</title></head>
<frameset rows="70,*" border=0><frame src="top.asp" name="top" scrolling=no noresize><frameset cols="180,*"><frame src="menu.asp" name="menu"><frame src="list.asp" name="main"></frameset>
<noframes><body>Ваш браузер не поддерживает фреймы. <a href="list.asp">Список анкет</a></body></noframes></frameset></html>"""
MENU = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>menu</title><base target="main"></head><body bgcolor="#1c100a" text="#f0dcb4" link="#ffcc66"><font size=2><b>Города</b><br><a href="list.asp?city=1">Санкт-Петербург</a> (5)<br>
<a href="list.asp?city=2">Казань</a> (2)<br><a href="list.asp?city=3">Екатеринбург</a> (2)<br><a href="list.asp?city=4">Самара</a> (1)<br><br><b>Разделы</b><br><a href="news.asp">Новости</a><br><a href="rules.asp">Правила</a><br><a href="reklama.asp">Реклама</a><br><a href="contact.asp">Связь</a><br>
<a href="guestbook.asp">Гостевая книга</a></font><br><br><a href="http://banner.okrug-reklama.example/c?id=17" target=_blank><img src="img/b88.gif" width=88 height=31 border=0 alt="Знакомства по всей стране"></a></body></html>"""
PAGES = [
    WrittenPage(f"{ROOT}/index.asp", FRAMES, "static", "ru", **RAW),
    WrittenPage(f"{ROOT}/menu.asp", MENU, "static", "ru", **RAW),
    WrittenPage(f"{ROOT}/list.asp", listing("Все города", ADS[:6], '[1] <a href="list.asp?p=2">[2]</a>'), "listing", "ru", ads=own(ADS[:6]), **RAW),
    WrittenPage(f"{ROOT}/list.asp?p=2", listing("Все города", ADS[6:], '<a href="list.asp">[1]</a> [2]'), "listing", "ru", ads=own(ADS[6:]), **RAW),
    WrittenPage(f"{ROOT}/list.asp?city=1", listing("Санкт-Петербург", SPB), "listing", "ru", ads=own(SPB), **RAW),
    WrittenPage(f"{ROOT}/list.asp?city=1&sort=name", listing("Санкт-Петербург", sorted(SPB, key=lambda a: a[1])), "listing", "ru", ads=own(SPB), canonical=f"{ROOT}/list.asp?city=1", **RAW),
    WrittenPage(f"{ROOT}/list.asp?city=2", listing("Казань", KZN), "listing", "ru", ads=own(KZN), **RAW),
]
PAGES += [WrittenPage(url(a), anketa(a), "ad", "ru", text_language=a[18].get("text_language"), ads=(url(a),), **RAW) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/print.asp?id=2291", anketa(ADS[0], True), "ad", "ru", ads=(url(ADS[0]),), canonical=url(ADS[0]), **RAW),
    WrittenPage(f"{url(ADS[2])}&ASPSESSIONID=QKBDNMFC", anketa(ADS[2]), "ad", "ru", ads=(url(ADS[2]),), canonical=url(ADS[2]), **RAW),
    plain("news.asp", "Новости портала", "<b>07.06.2025</b> Добавлен город Самара.<br><b>12.05.2025</b> Порталу двадцать один год, спасибо, что вы с нами.<br><b>03.03.2025</b> Закрыты анкеты без фотографий старше 90 дней."),
    plain("rules.asp", "Правила", "1. Только лица старше 18 лет.<br>2. Анкету размещает сама девушка или агентство с её согласия.<br>3. Портал не оказывает услуг и не берёт денег с гостей.<br>4. О принуждении сообщайте: 8-800-200-00-00."),
    plain("reklama.asp", "Реклама на портале", "<table border=1><tr><td>VIP-анкета, месяц</td><td>2000 р.</td></tr><tr><td>баннер 88x31</td><td>1500 р.</td></tr><tr><td>баннер 468x60</td><td>5000 р.</td></tr></table>"),
    plain("contact.asp", "Связь с администрацией", "Вебмастер: Пал Палыч, master@stary-kvartal.example, по будням с 10 до 18. Телефона у портала нет."),
    plain("guestbook.asp", "Гостевая книга", "<b>Игорь (39)</b>, 06.06.2025<br>Хороший сайт, но фреймы на телефоне не открываются.<hr><b>Света</b>, 01.06.2025<br>Как удалить анкету? Ответ: напишите с вашего номера.<hr><b>Гость</b>, 30.05.2025<br>Раньше час стоил 1500, эх."),
    plain("login.asp", "Вход для анкет", "<form>логин <input name=l><br>пароль <input type=password name=p><br><input type=submit value=войти></form>"),
    plain("anketa.asp?id=1877", "Нет такой анкеты", "Анкета удалена владелицей или ещё не проверена модератором.", "error"),
]

SITE = WrittenSite("www.stary-kvartal.example", "RU", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
