"""Small-town directory from north-eastern Bulgaria on a hand-made PHP system: tables, `obiava.php?id=`, windows-1251 only on the old print view.

Hard: ads of two or three sentences, figures in leva and euro together, cities as a first word of the title, phones with 08 and slashes, a 'ВИП' row colour
with a word in a cell, dates as 10.06.2025 г., house-style names in quotes, men and trans in the same list, an id of a deleted ad that answers with status 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://grad18.example"
TOWN = {"Шумен": "Shumen", "Разград": "Razgrad", "Добрич": "Dobrich", "Варна": "Varna", "Търговище": "Targovishte"}


def lev(amount, minutes, place=None):
    return {"amount": amount, "currency": "BGN", "code_currency": None, "duration_min": minutes, "place": place}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# id, town, title, text, phone shown, e164, viber, vip, day, iso, pictures, truth
ADS = [
    (3391, "Шумен", "Симона - нова в Шумен", "Аз съм Симона, на 27 години, висока 168 см, 55 кг. Приемам в чист самостоятелен апартамент в центъра от 10:00 до 22:00. Масаж и много нежност. 1 час - 100 лв., 30 мин. - 60 лв. Без скрити номера.", "0888/55 31 07", "+359888553107", True, True, "10.06.2025", "2025-06-10", 3,
     dict(alias="Симона", age=27, height_cm=168, weight_kg=55, incall=True, hours="10:00-22:00", services=["massage"], prices=[lev(100, 60), lev(60, 30)], max_duration_h=1.0)),
    (3388, "Варна", "Ваня, зряла дама", "Зряла дама на 48 г., българка, без ангажименти. Релаксиращ масаж, разговор, кафе. Само на хотел или на адрес във Варна. Час 120 лв.", "0877 40 15 92", "+359877401592", False, False, "09.06.2025", "2025-06-09", 1,
     dict(alias="Ваня", age=48, nationality="BG", incall=False, outcall=True, services=["massage"], prices=[lev(120, 60)], max_duration_h=1.0)),
    (3385, "Добрич", "Две приятелки Криси и Мони", "Криси - 22 г. и Мони - 25 г. Две за цената на една и половина :) Само дуо, приемаме и двойки. 150 лв. за час. Денонощно.", "0895 77 20 46", "+359895772046", False, True, "08.06.2025", "2025-06-08", 4,
     dict(alias="Криси", aliases_stated=["Криси", "Мони"], age=22, ages_stated=[22, 25], audience="couple", incall=True, hours="24/7", services=["duo", "couples"], prices=[lev(150, 60)], max_duration_h=1.0)),
    (3381, "Варна", "Мария от Украйна", "Украинка, 30 години, блондинка. Говоря руски, украински и малко английски. Във Варна съм до 30 юни. Масаж, обща вана, съпровождане на вечеря. 150 лв. / 75 евро на час.", "0884 12 66 03", "+359884126603", True, False, "10.06.2025", "2025-06-10", 5,
     dict(alias="Мария", age=30, nationality="UA", languages_spoken=["ru", "uk", "en"], tour=[{"city": "Varna", "from": None, "to": "2025-06-30"}], services=["massage", "bath", "dinner_date"], prices=[lev(150, 60), eur(75, 60)], max_duration_h=1.0)),
    (3377, "Разград", "Бони", "Бони, 35 г. Приемам дискретно. Пет дни в седмицата, от 9 до 17 ч. За хора над 30 г. Не пишете, обадете се.", "0899/34 87 15", "+359899348715", False, False, "06.06.2025", "2025-06-06", 0,
     dict(alias="Бони", age=35, incall=True, hours="09:00-17:00")),
    (3370, "Търговище", "Транс Никол", "Никол, транс, 29 г., 176 см. Ролеви игри и доминация за начинаещи. Приемам и посещавам. При мен 120 лв. на час, при теб 160 лв. на час.", "0878 90 51 38", "+359878905138", True, False, "05.06.2025", "2025-06-05", 2,
     dict(alias="Никол", age=29, height_cm=176, audience="trans", incall=True, outcall=True, services=["role_play", "domination"], prices=[lev(120, 60, "incall"), lev(160, 60, "outcall")], max_duration_h=1.0)),
    (3366, "Варна", "Масажно студио „Лагуна“ - Диана", "Диана, на 33 години, е нашата специалистка по тантра и еротичен масаж. Студиото е в квартал Чайка. Сеанс 60 мин. - 140 лв., 90 мин. - 190 лв. Работи от вторник до събота, 12:00 - 20:00 ч.", "052 91 47 80", "+35952914780", False, True, "04.06.2025", "2025-06-04", 3,
     dict(alias="Диана", age=33, provider_kind="agency", services=["tantra", "massage"], incall=True, hours="12:00-20:00", prices=[lev(140, 60), lev(190, 90)], max_duration_h=1.5)),
    (3359, "Шумен", "Младеж за дами", "Стефан, 26 г., 185/82, спортист. Компания за самотни дами - вечеря, танци, масаж. Имам кола, идвам на адрес.", "0886 23 09 74", "+359886230974", False, False, "01.06.2025", "2025-06-01", 1,
     dict(alias="Стефан", age=26, height_cm=185, weight_kg=82, audience="man", services=["dinner_date", "massage"], outcall=True)),
    (3352, "Добрич", "Силвия - цяла нощ", "Силвия, 31 г. Цяла нощ (8 часа) - 500 лв., два часа - 180 лв. Само с предварителна уговорка, само нови хотели в Добрич и Албена. Не приемам у дома.", "0896 08 43 21", "+359896084321", True, False, "29.05.2025", "2025-05-29", 2,
     dict(alias="Силвия", age=31, services=["overnight"], incall=False, outcall=True, prices=[lev(500, 480), lev(180, 120)], max_duration_h=8.0)),
]


def url(a):
    return f"{ROOT}/obiava.php?id={a[0]}"


def shell(title, body, charset="utf-8"):
    left = "".join(f'<tr><td class="menu"><a href="grad.php?g={i}">&raquo; {t}</a></td></tr>' for i, t in enumerate(TOWN, 1))
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{title} :: Град18</title><link rel="stylesheet" type="text/css" href="style.css"></head>
<body bgcolor="#2b1a2f" text="#ffffff" link="#ffcc66"><center><table width="960" border="0" cellpadding="4" cellspacing="0"><tr><td colspan="3"><a href="index.php"><img src="img/logo18.gif" border="0" alt="Град18 - обяви"></a></td></tr>
<tr><td colspan="3" class="lenta"><marquee>Само за лица над 18 години! Безплатни обяви за Североизточна България</marquee></td></tr>
<tr valign="top"><td width="150"><table width="100%"><tr><td class="menu"><a href="index.php">Начало</a></td></tr>{left}<tr><td class="menu"><a href="dobavi.php">Добави обява</a></td></tr><tr><td class="menu"><a href="ceni.php">ВИП обява</a></td></tr><tr><td class="menu"><a href="pravila.php">Правила</a></td></tr></table></td>
<td>{body}</td><td width="130"><a href="http://gumi-shumen.example/" target="_blank"><img src="banners/gumi.gif" width="120" height="240" alt="Гуми втора употреба"></a><br><small>Реклама: Гуми от 40 лв. - тел. 054 80 22 11</small></td></tr>
<tr><td colspan="3" align="center"><small>Град18 &copy; 2007 - 2025 | <a href="kontakt.php">Контакт</a> | Онлайн: 14</small></td></tr></table></center></body></html>"""


def line(a):
    return f'<tr bgcolor="{"#663344" if a[7] else "#3a2540"}"><td width="90"><a href="obiava.php?id={a[0]}"><img src="{f"pics/{a[0]}_s1.jpg" if a[10] else "img/nofoto.gif"}" width="80" border="0"></a></td><td><a href="obiava.php?id={a[0]}"><b>{a[2]}</b></a>{" <font color=gold>ВИП</font>" if a[7] else ""}<br>{a[3][:70]}...</td><td nowrap>{a[1]}<br>{a[8]} г.</td></tr>'


def page(a, charset="utf-8"):
    no, town, title, text, phone, tel, viber, vip, day, iso, pics, t = a
    shots = " ".join(f'<a href="pics/{no}_{n}.jpg" target="_blank"><img src="pics/{no}_s{n}.jpg" width="140" border="0"></a>' for n in range(1, pics + 1))
    call = f'<tr><td class="l">Телефон:</td><td><b>{phone}</b>{" (има Viber)" if viber else ""}</td></tr>'
    return shell(title, f'<table width="100%" class="obiava"><tr><td colspan="2"><h2>{title}</h2>{"<font color=gold>ВИП обява</font>" if vip else ""}</td></tr><tr><td class="l">Град:</td><td>{town}</td></tr><tr><td class="l">Дата:</td><td>{day} г.</td></tr><tr><td colspan="2">{text}</td></tr>{call}<tr><td colspan="2">{shots}</td></tr></table>'
                 f'<p>Обява № {no} | Видяна {no % 700 + 31} пъти | <a href="print.php?id={no}">Печат</a> | <a href="signal.php?id={no}">Нередност</a></p><p>Подобни: <a href="obiava.php?id={ADS[ADS.index(a) - 1][0]}">{ADS[ADS.index(a) - 1][2]}</a></p>', charset)


def truth(a):
    no, town, title, text, phone, tel, viber, vip, day, iso, pics, t = a
    row = deepcopy(AD)
    row.update(url=url(a), text_language="bg", provider_kind="unknown", city=TOWN[town], country="BG", n_images=pics, posted_at=iso, paid_placement=vip, phones=[tel], handles=[{"kind": "viber", "value": tel}] if viber else [],
               aliases_stated=[t["alias"]], ages_stated=[t["age"]])
    row.update(deepcopy(t))
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h3>{title}</h3><table width="100%" cellspacing="2">{"".join(map(line, rows))}</table><p align="center">{foot}</p>')


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<h3>{title}</h3>{body}"), kind, "bg", status=status)


VARNA = [a for a in ADS if a[1] == "Варна"]
SHUMEN = [a for a in ADS if a[1] == "Шумен"]
FOOT1, FOOT2 = '[1] <a href="index.php?str=2">[2]</a>', '<a href="index.php">[1]</a> [2]'
OLD = "windows-1251"
PAGES = [
    WrittenPage(f"{ROOT}/index.php", listing(ADS[:5], "Последни обяви", FOOT1), "listing", "bg", ads=tuple(map(url, ADS[:5]))),
    WrittenPage(f"{ROOT}/index.php?str=2", listing(ADS[5:], "Последни обяви", FOOT2), "listing", "bg", ads=tuple(map(url, ADS[5:]))),
    WrittenPage(f"{ROOT}/grad.php?g=4", listing(VARNA, "Обяви - Варна"), "listing", "bg", ads=tuple(map(url, VARNA))),
    WrittenPage(f"{ROOT}/grad.php?g=1", listing(SHUMEN, "Обяви - Шумен"), "listing", "bg", ads=tuple(map(url, SHUMEN))),
    WrittenPage(f"{ROOT}/grad.php?g=4&sid=77ab10f3c5d2e9", listing(VARNA, "Обяви - Варна"), "listing", "bg", ads=tuple(map(url, VARNA)), canonical=f"{ROOT}/grad.php?g=4"),
    *[WrittenPage(url(a), page(a), "ad", "bg", ads=(url(a),)) for a in ADS],
    WrittenPage(f"{ROOT}/print.php?id=3391", page(ADS[0], OLD), "ad", "bg", ads=(url(ADS[0]),), canonical=url(ADS[0]), content_type="text/html", encoding=OLD),
    plain("ceni.php", "ВИП обява", "<p>ВИП за 7 дни - 6 лв., за 30 дни - 18 лв. Плащане с SMS или на каса. Обикновената обява е безплатна и стои 60 дни.</p>"),
    plain("pravila.php", "Правила", "<p>Забранени са обяви на и за лица под 18 години. Ако знаете за някого, който е принуждаван, обадете се на 112.</p>"),
    plain("kontakt.php", "Контакт", "<p>Пишете на admin@grad18.example. Отговаряме до два дни.</p>"),
    plain("dobavi.php", "Добави обява", "<form method='post'>Град: <select><option>Шумен</option><option>Варна</option></select><br>Заглавие: <input name='z'><br>Текст: <textarea name='t'></textarea><br>Код от картинката: <input name='k'><input type='submit' value='Прати'></form>"),
    plain("obiava.php?id=2904", "Няма такава обява", "<p><font color='red'>Обявата е изтрита или не съществува!</font></p>", "error"),
]

SITE = WrittenSite("grad18.example", "BG", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
