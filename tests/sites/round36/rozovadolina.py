"""Small-town directory of the Bulgarian Rose Valley on a hand-made PHP system of about 2006, windows-1251, tables in tables.

Hard: the charset stands only in the meta tag, addresses are index.php?act=obqva&id=..., session ids in links, labels in bold inside running text,
prices both in leva and in euro (the year before the change), ages as 'год.', a hit counter and a shoutbox with numbers of others,
and the title of each page is the same. One ad is written in Latin letters ('shlyokavitsa').
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.rozovadolina-obiavi.example"
TOWN = {1: ("Казанлък", "Kazanlak"), 2: ("Карлово", "Karlovo"), 3: ("Стара Загора", "Stara Zagora"), 4: ("Сопот", "Sopot")}


def money(amount, minutes, place=None, currency="BGN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, town, heading, name, rows of bold label and value, text, phone as written, E.164, pictures, day, truth
ADS = [
    (418, 1, "Мая - масажи", "Мая", [("Възраст", "34 год."), ("Ръст", "167 см."), ("Тегло", "60 кг."), ("Работно време", "от 10:00 до 20:00 ч.")], "Здравейте, аз съм Мая от Казанлък. Правя релаксиращ масаж в самостоятелен апартамент до парка. Посрещам само с уговорка. Половин час - 60 лв., един час - 100 лв.", "0887 41 06 29", "+359887410629", 2, "09.06.2025",
     dict(age=34, height_cm=167, weight_kg=60, hours="10:00-20:00", services=["massage"], incall=True, prices=[money(60, 30), money(100, 60)], max_duration_h=1.0)),
    (415, 3, "Гергана Стара Загора", "Гергана", [("Възраст", "28 год."), ("Езици", "български, английски"), ("Услуги", "масаж, целувки, стриптийз")], "Мила и чистоплътна, без бързане. При мен: 1 час 120 лв. При теб или в хотел: 1 час 160 лв. Цяла нощ (10 часа) само в хотел: 600 лв. На скрити номера не вдигам.", "0896/55-20-13", "+359896552013", 3, "08.06.2025",
     dict(age=28, languages_spoken=["bg", "en"], services=["massage", "kissing", "striptease", "overnight"], incall=True, outcall=True, prices=[money(120, 60, "incall"), money(160, 60, "outcall"), money(600, 600, "outcall")], max_duration_h=10.0)),
    (409, 2, "Seksapilna brunetka", "Ivet", [("Възраст", "25 год."), ("Град", "Карлово")], "Zdraveite momcheta, kazvam se Ivet, na 25 godini. Priemam sama v chist apartament v Karlovo. 1 chas 110 lv. Pishete v Viber na sashtia nomer.", "0878 330 745", "+359878330745", 1, "07.06.2025",
     dict(age=25, incall=True, prices=[money(110, 60)], max_duration_h=1.0, handles=[{"kind": "viber", "value": "+359878330745"}], provider_kind="unknown")),
    (402, 1, "Зряла дама приема", "Станка", [("Възраст", "51 год."), ("Тегло", "82 кг.")], "Зряла дама, вдовица, приема дискретно мъже над 35. Казвам се Станка. Не ходя по адреси. Гушкане, разговор и масаж на гърба. Час - 50 лв.", "(0431) 6 27 90", "+35943162790", 0, "02.06.2025",
     dict(age=51, weight_kg=82, services=["cuddling", "massage"], incall=True, outcall=False, prices=[money(50, 60)], max_duration_h=1.0)),
    (399, 3, "Студио „Лотос“ - нова терапевтка", "Елена", [("Възраст", "30 год."), ("Услуги", "тантра масаж, масаж на четири ръце, вана"), ("Работно време", "11:00 - 22:00")], "Студио „Лотос“ представя Елена. Работим всеки ден. Тантра 90 минути - 180 лв. (92 €). Масаж на четири ръце с колежка 60 минути - 220 лв. (112 €).", "042/ 60 17 78", "+35942601778", 4, "01.06.2025",
     dict(age=30, services=["tantra", "four_hands", "bath", "massage"], hours="11:00-22:00", provider_kind="agency", prices=[money(180, 90), money(92, 90, None, "EUR"), money(220, 60), money(112, 60, None, "EUR")], max_duration_h=1.5)),
    (391, 4, "Две приятелки", "Поли", [("Възраст", "23 и 26 год.")], "Поли (23) и Вики (26), две приятелки от Сопот, винаги заедно. Идваме при вас в Карлово, Сопот и Калофер. Два часа за двете - 400 лв.", "0893 714 402", "+359893714402", 2, "30.05.2025",
     dict(age=23, ages_stated=[23, 26], aliases_stated=["Поли", "Вики"], audience="couple", outcall=True, services=["duo"], prices=[money(400, 120, "outcall")], max_duration_h=2.0)),
    (384, 3, "Транс Мишел гостува", "Мишел", [("Възраст", "29 год."), ("Ръст", "179 см."), ("Националност", "бразилка")], "Транс Мишел от Бразилия е в Стара Загора от 10.06 до 17.06.2025, после в Бургас от 18.06.2025 до 25.06.2025. Говоря португалски, испански и малко английски. 1 час - 200 лв.", "0877 920 316", "+359877920316", 5, "10.06.2025",
     dict(age=29, height_cm=179, nationality="BR", audience="trans", languages_spoken=["pt", "es", "en"], tour=[{"city": "Stara Zagora", "from": "2025-06-10", "to": "2025-06-17"}, {"city": "Burgas", "from": "2025-06-18", "to": "2025-06-25"}], prices=[money(200, 60)], max_duration_h=1.0)),
    (377, 1, "Компаньонка за вечеря", "Ралица", [("Възраст", "37 год."), ("Езици", "български, немски, руски")], "Компаньонка за вечеря, театър и пътуване с ценители на хубавото вино. Само при Вас или в хотел. Не съм от студио, сама си вдигам телефона. Цени - по договаряне.", "0885 09 44 61", "+359885094461", 2, "22.05.2025",
     dict(age=37, languages_spoken=["bg", "de", "ru"], services=["dinner_date", "travel"], incall=False, outcall=True, provider_kind="independent")),
    (370, 2, "Момче за дами", "Явор", [("Възраст", "27 год."), ("Ръст", "185 см."), ("Тегло", "84 кг.")], "Явор, спортист, за дами и семейни двойки от подбалкана. Идвам с кола. 2 часа - 150 лв.", "0899 601 287", "+359899601287", 1, "15.05.2025",
     dict(age=27, height_cm=185, weight_kg=84, audience="man", services=["couples"], outcall=True, prices=[money(150, 120)], max_duration_h=2.0)),
]


def url(a):
    return f"{ROOT}/index.php?act=obqva&id={a[0]}"


SHOUT = '<table width=150 border=1 cellpadding=3><tr><td bgcolor=#cc6699><b>Чат кутийка</b></td></tr><tr><td><small><b>kiro82:</b> Мая от вчера е супер<br><b>admin:</b> без обиди!<br><b>gost:</b> купувам зимни гуми, 0888 10 20 30<br><b>plamen:</b> дайте нещо в Павел баня</small></td></tr></table>'


def shell(body, sid=""):
    cats = "".join(f'<tr><td>&raquo; <a href="index.php?act=grad&amp;id={i}{sid}">{n}</a></td></tr>' for i, (n, _) in TOWN.items())
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Розова долина - обяви за възрастни</title><META NAME="keywords" CONTENT="обяви, казанлък, карлово, запознанства, масаж"><style>body,td{{font:12px Verdana}} a{{color:#903}}</style></head>
<body bgcolor="#fff0f5" topmargin=0><center><table width=780 cellspacing=0 cellpadding=4 border=0><tr><td colspan=3 bgcolor="#993366"><a href="index.php"><img src="img/logo.gif" width=300 height=60 border=0 alt="Розова долина"></a></td></tr>
<tr><td width=150 valign=top><table width=150 border=1 cellpadding=3><tr><td bgcolor=#cc6699><b>Градове</b></td></tr>{cats}</table><br><table width=150 border=1 cellpadding=3><tr><td bgcolor=#cc6699><b>Меню</b></td></tr><tr><td><a href="index.php?act=nova">Пусни обява</a><br><a href="index.php?act=pravila">Правила</a><br><a href="index.php?act=reklama">Реклама</a><br><a href="index.php?act=vrazki">Връзки</a></td></tr></table></td>
<td valign=top>{body}</td><td width=150 valign=top>{SHOUT}<br><a href="http://taxi-rosa.example"><img src="img/taxi.gif" border=0 alt="Такси Роза (0431) 6 66 66"></a></td></tr>
<tr><td colspan=3 align=center><small>&copy; 2006-2025 Розова долина. Само за лица над 18 години! Посетители днес: 212<br><script src="http://counter.example/c.js?id=8812"></script></small></td></tr></table></center></body></html>"""


def row(a, sid=""):
    pic = f'<img src="pics/s_{a[0]}.jpg" width=60 border=0>' if a[8] else '<img src="img/nopic.gif" width=60 border=0>'
    return f'<tr><td>{pic}</td><td><a href="index.php?act=obqva&amp;id={a[0]}{sid}"><b>{a[2]}</b></a><br>{TOWN[a[1]][0]}<br><font color=gray>{a[9]}</font></td><td>{a[5][:50]}...</td></tr>'


def page(a, sid=""):
    no, town, head, name, labels, text, tel, _, pics, day, _ = a
    shown = "".join(f"<b>{k}:</b> {v}<br>" for k, v in labels)
    photos = "".join(f'<a href="pics/{no}_{n}.jpg" target=_blank><img src="pics/{no}_{n}.jpg" width=180 border=0 hspace=3 vspace=3></a>' for n in range(1, pics + 1))
    return shell(f'<a href="index.php{sid and "?" + sid[5:]}">Начало</a> &gt; <a href="index.php?act=grad&amp;id={town}">{TOWN[town][0]}</a><hr size=1><font size=4 color="#993366">{head}</font><br><font color=gray>Обява No {no}, пусната на {day}</font><br><br><b>Име:</b> {name}<br>{shown}<p align=justify>{text}</p><b>Тел.:</b> <font size=3 color=red>{tel}</font><br><br>{photos}<br><hr size=1>[<a href="index.php?act=obqva&amp;id={no}&amp;print=1">За печат</a>] [<a href="javascript:window.close()">Затвори</a>]', sid)


def truth(a):
    t = deepcopy(AD)
    more = a[10]
    t.update(url=url(a), alias=a[3], aliases_stated=[a[3]], ages_stated=[more["age"]], text_language="bg", provider_kind="unknown", city=TOWN[a[1]][1], country="BG", n_images=a[8], posted_at="-".join(reversed(a[9].split("."))), phones=[a[7]])
    t.update(deepcopy(more))
    return t


def put(address, html, kind, text=None, ads=(), canonical=None, status=200):
    return WrittenPage(address, html, kind, "bg", text_language=text, ads=tuple(ads), canonical=canonical, status=status, content_type="text/html", encoding="windows-1251")


def listing(query, title, rows, foot="", sid="", canonical=None):
    body = f'<font size=4>{title}</font><br><table width="100%" border=0 cellpadding=4>{"".join(row(a, sid) for a in rows)}</table>{foot}'
    return put(f"{ROOT}/{query}", shell(body, sid), "listing", ads=[url(a) for a in rows], canonical=canonical)


def plain(query, title, body, kind="static"):
    return put(f"{ROOT}/{query}", shell(f"<font size=4>{title}</font><hr size=1>{body}"), kind)


FOOT = '<center>Страници: <b>1</b> <a href="index.php?p=2">2</a></center>'
SID = "&amp;PHPSESSID=9f1c02ab77"
PAGES = [listing("", "Последни обяви", ADS[:5], FOOT), listing("index.php?p=2", "Последни обяви", ADS[5:], '<center>Страници: <a href="index.php">1</a> <b>2</b></center>'), listing("?PHPSESSID=9f1c02ab77", "Последни обяви", ADS[:5], FOOT, SID, f"{ROOT}/")]
PAGES += [listing(f"index.php?act=grad&id={i}", f"Обяви от {TOWN[i][0]}", [a for a in ADS if a[1] == i]) for i in (1, 3)]
PAGES += [put(url(a), page(a), "ad", ads=[url(a)]) for a in ADS]
PAGES += [
    put(f"{url(ADS[4])}&print=1", f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Печат</title></head><body onload="window.print()"><b>{ADS[4][2]}</b><br>Име: {ADS[4][3]}<br>{"".join(f"{k}: {v}<br>" for k, v in ADS[4][4])}<p>{ADS[4][5]}</p>Тел.: {ADS[4][6]}<br>'
        + "".join(f'<img src="pics/399_{n}.jpg" width=180>' for n in range(1, 5)) + "</body></html>", "ad", ads=[url(ADS[4])], canonical=url(ADS[4])),
    plain("index.php?act=pravila", "Правила", "1. Обявите се пускат само от лица над 18 години.<br>2. Забранени са обяви за чужди лица без тяхно съгласие.<br>3. Админът трие без предупреждение.<br>4. Обявите стоят 60 дни."),
    plain("index.php?act=reklama", "Реклама в сайта", "Банер 150x100 - 20 лв. на месец.<br>Удебелена обява - 5 лв. на седмица.<br>За контакти: admin@rozovadolina-obiavi.example"),
    plain("index.php?act=nova", "Пусни обява", '<form method=post action="index.php?act=zapis">Заглавие: <input name=t size=40><br>Град: <select name=g><option>Казанлък<option>Карлово<option>Стара Загора<option>Сопот</select><br>Телефон: <input name=tel><br><textarea name=txt cols=40 rows=8></textarea><br><input type=submit value="Изпрати"></form>'),
    plain("index.php?act=vrazki", "Връзки", '<ul><li><a href="http://obiavi-sliven.example">Обяви Сливен</a> - същото, но за Сливен<li><a href="http://nosht-plovdiv.example">Нощен Пловдив</a> - масажи и компаньонки<li><a href="http://bgkompanionki.example">Компаньонки от цялата страна</a><li><a href="http://dami-burgas.example">Дами Бургас</a> - лятна директория</ul>', "directory"),
    plain("index.php?act=obqva&id=355", "Грешка", "Няма такава обява или е изтекъл срокът й.<br><a href=index.php>Към началото</a>", "error"),
]

SITE = WrittenSite("www.rozovadolina-obiavi.example", "BG", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
