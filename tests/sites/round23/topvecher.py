"""Bulgarian top list and web ring: banners of other sites with their hits, and a small corner of paid adverts of its own.

Hard: windows-1251 without a charset in the header, banners whose alt text reads like an advert (a name, an age, a number: another site's), ranks and hits
in and out beside them, a page of figures for each member site, ring navigation (previous / random / next), HTML code for webmasters in a textarea,
adverts in nested FONT tables with the heading as a marquee, prices in leva and in euros, a number in words, 'sid' copies, a sort by hits out.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.top-vecher.example"
RAW = dict(content_type="text/html", encoding="windows-1251")
SID = "sid=b7e11f09c2"


def lev(amount, minutes=None, place=None, currency="BGN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, host, title, category, line, in, out, alt text of the banner
SITES = [
    (4, "nejni-dami.example", "Нежни дами БГ", "obiavi", "Най-големият каталог за обяви, над 900 профила в 28 града", 8123, 15410, "Вход тук!"),
    (9, "studio-orhideia.example", "Студио Орхидея", "agencii", "Масажно студио в Пловдив, работим от 10 до 22 часа", 5120, 4075, "Студио Орхидея, масаж 60 мин - 70 лв."),
    (2, "forum-ergeni.example", "Форум на ергените", "forumi", "Мнения и отзиви, 14 000 потребители", 4480, 9120, "Форум"),
    (17, "eli-lichna.example", "Ели, личен сайт", "lichni", "Независима дама в центъра на София", 2977, 3310, "Ели, 27 г., София, 0887 924 310"),
    (11, "vip-sofia-agency.example", "ВИП София", "agencii", "Агенция за придружителки, хотели и вили", 2410, 2204, "От 200 лв. на час! Обади се"),
    (23, "trans-bg.example", "Транс БГ", "obiavi", "Обяви на транс жени от цялата страна", 1890, 2660, "Trans BG"),
    (30, "masaj-varna.example", "Масаж Варна", "obiavi", "Само проверени масажисти по морето", 1204, 990, "Варна, море, масаж"),
    (35, "miss-denica.example", "Деница пътува", "lichni", "Дневник на едно момиче, всяка седмица в друг град", 866, 1405, "Деница, 23, тази седмица в Бургас"),
    (41, "kamera-na-jivo.example", "Камери на живо", "kameri", "Видеочат с българки", 640, 702, "LIVE"),
    (44, "spodeli-nosht.example", "Сподели нощта", "forumi", "Чат и запознанства", 310, 298, "18+"),
]
CATS = {"obiavi": "Каталози с обяви", "agencii": "Агенции и студия", "lichni": "Лични сайтове", "forumi": "Форуми и чат", "kameri": "Видеочат"}

# id, heading, name, age, town (English, Bulgarian), day, pictures, lines (label, value), prose, truth
V = [
    (118, "НОВА във Варна!!!", "Криси", 24, ("Varna", "Варна"), "10.06.2025", 3, [("Ръст/кг", "167/53"), ("Езици", "български, английски"), ("Телефон", "0876 618 557")],
     "Каня те в уютен апартамент до Морската градина. Масаж, целувки, обща вана. Половин час 70 лв., час 120 лв., два часа 220 лв. От 11 до 23 ч., на скрит номер не вдигам.",
     dict(height_cm=167, weight_kg=53, languages_spoken=["bg", "en"], services=["massage", "kissing", "bath"], incall=True, hours="11:00-23:00", max_duration_h=2, phones=["+359876618557"], prices=[lev(70, 30), lev(120, 60), lev(220, 120)])),
    (117, "Елегантна компания за вечеря", "Биляна", 35, ("Sofia", "София"), "09.06.2025", 2, [("Ръст/кг", "174/62"), ("Езици", "български, немски, френски"), ("Поща", "biliana@pismo-bg.example")],
     "Независима съм и имам друга професия. Вечеря, опера, служебно пътуване в Европа. Идвам при вас в хотела, у дома не каня. Вечер (4 часа) 300 евро, денонощие 800 евро.",
     dict(provider_kind="independent", height_cm=174, weight_kg=62, languages_spoken=["bg", "de", "fr"], services=["dinner_date", "travel"], incall=False, outcall=True, max_duration_h=24, handles=[{"kind": "email", "value": "biliana@pismo-bg.example"}],
          prices=[lev(300, 240, None, "EUR"), lev(800, 1440, None, "EUR")])),
    (115, "Две сестри по душа", "Ники и Поли", 26, ("Plovdiv", "Пловдив"), "08.06.2025", 4, [("Телефон", "089 877 66 11 (Viber)")],
     "Ники е на 26, Поли на 29. Приемаме заедно в Кършияка: масаж на четири ръце, дует, двойки. 250 лв. на час за двете. Поотделно не работим.",
     dict(alias="Ники", aliases_stated=["Ники", "Поли"], ages_stated=[26, 29], audience="couple", services=["four_hands", "duo", "couples"], incall=True, max_duration_h=1, phones=["+359898776611"], handles=[{"kind": "viber", "value": "+359898776611"}],
          prices=[lev(250, 60)])),
    (112, "Натали от Киев, гостувам в Бургас", "Натали", 28, ("Burgas", "Бургас"), "07.06.2025", 5, [("Ръст/кг", "170/57"), ("Националност", "украинка"), ("Езици", "украински, руски, английски"), ("Телефон", "+359 89 838 6333")],
     "Привет! Я Натали, отдыхаю и работаю на море. В Бургасе до 20 июня, потом с 21 по 30 июня в Варне. Массаж, тантра, стриптиз. Час 80 евро, ночь 350 евро. Приглашаю к себе или приеду в отель.",
     dict(text_language="ru", height_cm=170, weight_kg=57, nationality="UA", languages_spoken=["uk", "ru", "en"], services=["massage", "tantra", "striptease"], incall=True, outcall=True, max_duration_h=12, phones=["+359898386333"],
          tour=[{"city": "Burgas", "from": None, "to": "2025-06-20"}, {"city": "Varna", "from": "2025-06-21", "to": "2025-06-30"}], prices=[lev(80, 60, None, "EUR"), lev(350, 720, None, "EUR")])),
    (110, "Зряла жена, Русе", "Румяна", 50, ("Ruse", "Русе"), "04.06.2025", 1, [("Ръст/кг", "162/74"), ("Телефон", "нула осем седем седем, 983, 409")],
     "Спокойно, на чисто и без бързане. Класически масаж на специална кушетка: 45 мин. 50 лв., 60 мин. 60 лв. Само при мен. Приемам и хора с увреждания, има асансьор.",
     dict(height_cm=162, weight_kg=74, services=["massage", "disabled_guests"], incall=True, outcall=False, max_duration_h=1, phones=["+359877983409"], prices=[lev(50, 45), lev(60, 60)])),
    (107, "Агенция Кристал представя: Моника", "Моника", 22, ("Sofia", "София"), "02.06.2025", 6, [("Ръст/кг", "178/56"), ("Телефон", "088 441 16 17 - офис")],
     "Най-новото лице на агенцията. Моника танцува, придружава на партита и фирмени събития. Шофьорът ни я води до адрес в София, по всяко време, 24/7. 2 часа 350 лв., нощ 1 100 лв.",
     dict(provider_kind="agency", height_cm=178, weight_kg=56, services=["dancing", "party", "business"], outcall=True, hours="24/7", max_duration_h=12, phones=["+359884411617"], prices=[lev(350, 120), lev(1100, 720)])),
    (103, "Транс Мира - Стара Загора", "Мира", 31, ("Stara Zagora", "Стара Загора"), "30.05.2025", 2, [("Ръст/кг", "181/72"), ("Телефон", "0893 157 930"), ("Телеграм", "@mira_ts_zagora")],
     "Транс жена, женствена и дискретна. Ролеви игри, доминация, видеочат по уговорка. Час при мен 130 лв., в хотел 160 лв. В неделя почивам.",
     dict(audience="trans", height_cm=181, weight_kg=72, services=["role_play", "domination", "video_call"], incall=True, outcall=True, max_duration_h=1, phones=["+359893157930"], handles=[{"kind": "telegram", "value": "mira_ts_zagora"}],
          prices=[lev(130, 60, "incall"), lev(160, 60, "outcall")])),
    (98, "Масажист за дами", "Стефан", 37, ("Pleven", "Плевен"), "26.05.2025", 1, [("Ръст/кг", "186/85"), ("Телефон", "089 331 61 60, WhatsApp")],
     "Рехабилитатор с диплома. Посещавам дами и двойки по домовете в Плевен и Ловеч. Деветдесет лева за час и половина (90 лв.). Мъже не масажирам.",
     dict(audience="man", height_cm=186, weight_kg=85, services=["massage", "couples"], outcall=True, max_duration_h=1.5, phones=["+359893316160"], handles=[{"kind": "whatsapp", "value": "+359893316160"}], prices=[lev(90, 90)])),
]


def url(v):
    return f"{ROOT}/obiava.php?id={v[0]}"


def banner(s):
    return f'<a href="out.php?id={s[0]}" target=_blank><img src="http://{s[1]}/banner468.gif" width=468 height=60 border=0 alt="{s[7]}"></a>'


def page(title, body):
    ring = SITES[0], SITES[3], SITES[6]
    return f"""<html><head><title>{title} :: ТОП ВЕЧЕР</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><link rel="stylesheet" href="top.css"></head>
<body bgcolor=#220022 text=#ffffff link=#ffcc00 vlink=#ffcc00><center><table width=900 cellpadding=2 cellspacing=0 bgcolor=#330033><tr><td><a href="index.php"><img src="img/logo.gif" border=0 alt="ТОП ВЕЧЕР"></a></td><td align=right>{banner(SITES[4])}</td></tr>
<tr><td colspan=2 bgcolor=#550055><font size=2><a href="index.php">Класация</a> | <a href="obiavi.php">Малки обяви</a> | <a href="add.php">Добави сайт</a> | <a href="reklama.php">Реклама</a> | <a href="pravila.php">Правила</a> | <a href="kontakt.php">Контакт</a></font></td></tr>
<tr><td colspan=2>{body}</td></tr>
<tr><td colspan=2 align=center><table border=1 bordercolor=#ffcc00><tr><td><font size=1>Ринг „Вечерни сайтове“: <a href="ring.php?go=prev">&laquo; {ring[0][2]}</a> | <a href="ring.php?go=rand">случаен</a> | <a href="ring.php?go=next">{ring[1][2]} &raquo;</a></font></td></tr></table>
<font size=1>&copy; 2004-2025 Топ Вечер. Класацията се нулира всеки понеделник. Само за пълнолетни.</font></td></tr></table></center></body></html>"""


def chart(title, rows, start=1):
    lines = "".join(f"""<tr bgcolor={"#440044" if n % 2 else "#3a003a"}><td align=center><font size=4><b>{n}</b></font></td><td>{banner(s) if n <= 6 else ""}<br><a href="out.php?id={s[0]}" target=_blank><b>{s[2]}</b></a> <a href="info.php?id={s[0]}"><img src="img/stat.gif" border=0 alt="статистика"></a><br><font size=2>{s[4]}</font></td>
<td align=center><font size=2>{s[5]}</font></td><td align=center><font size=2>{s[6]}</font></td></tr>\n""" for n, s in enumerate(rows, start))
    cats = " | ".join(f'<a href="index.php?cat={k}">{v}</a>' for k, v in CATS.items())
    return page(title, f'<h3>{title}</h3><font size=2>{cats}</font><table width=100% border=0 cellspacing=1><tr><th>№</th><th>Сайт</th><th>Влизания</th><th><a href="index.php?sort=out">Излизания</a></th></tr>{lines}</table>')


def info(s):
    week = "".join(f"<td align=center>{d}<br>{s[5] // 7 + k * 3}</td>" for k, d in enumerate(("пн", "вт", "ср", "чт", "пт", "сб", "нд")))
    return page(s[2], f"""<h3>{s[2]}</h3>{banner(s)}<p><font size=2>{s[4]}<br>Адрес: <a href="http://{s[1]}/">http://{s[1]}/</a><br>Категория: <a href="index.php?cat={s[3]}">{CATS[s[3]]}</a><br>В класацията от: 12.03.2019<br>Оценка: 4.2 (от 61 гласа)</font></p>
<table border=1><tr>{week}</tr></table><form action="vote.php"><input type=submit value="Гласувай"></form>""")


def advert(v):
    num, head, name, age, town, day, pics, lines, prose, _ = v
    rows = "".join(f'<tr><td align=right><font size=2 color=#ffcc99>{a}</font></td><td><font size=2>{b}</font></td></tr>' for a, b in [("Име", name)] + ([("Възраст", f"{age} г.")] if " и " not in name else []) + [("Град", town[1])] + lines + [("Пусната на", day)])
    shots = "".join(f'<td><a href="snimki/{num}_{n}.jpg"><img src="snimki/{num}_{n}t.jpg" width=130 border=1></a></td>' for n in range(1, pics + 1))
    i = V.index(v)
    more = "".join(f'<a href="obiava.php?id={x[0]}">{x[2]}, {x[4][1]}</a><br>' for x in (V[i - 1], V[i - 3]))
    return page(head, f"""<table width=100%><tr><td valign=top><marquee width=500><font size=4 color=#ffcc00>{head}</font></marquee><table cellpadding=3>{rows}</table><p><font size=2 face=Verdana>{prose}</font></p><table><tr>{shots}</tr></table></td>
<td width=190 valign=top bgcolor=#440044><font size=2><b>Още обяви</b><br>{more}<br>{banner(SITES[7]).replace("banner468", "banner120").replace("width=468 height=60", "width=120 height=240")}</font></td></tr></table>""")


def obiavi(rows):
    cells = "".join(f'<td align=center><a href="obiava.php?id={v[0]}&{SID}"><img src="snimki/{v[0]}_1t.jpg" width=110 border=0><br><b>{v[1]}</b></a><br><font size=1>{v[4][1]}, {v[5]}</font></td>{"</tr><tr>" if n % 4 == 3 else ""}' for n, v in enumerate(rows))
    return page("Малки обяви", f"<h3>Малки обяви</h3><table width=100%><tr>{cells}</tr></table>")


def truth(v):
    row = deepcopy(AD)
    row.update(url=url(v), alias=v[2], aliases_stated=[v[2]], age=v[3], ages_stated=[v[3]], text_language="bg", provider_kind="unknown", city=v[4][0], country="BG", n_images=v[6], posted_at="-".join(reversed(v[5].split("."))))
    row.update(deepcopy(v[9]))
    return row


def w(path, markup, kind, ads=(), canonical=None, text=None):
    return WrittenPage(f"{ROOT}/{path}", markup, kind, "bg", text_language=text, ads=tuple(map(url, ads)), canonical=canonical, **RAW)


def plain(path, title, text, kind="static"):
    return w(path, page(title, f"<h3>{title}</h3><font size=2>{text}</font>"), kind)


BY_OUT = sorted(SITES, key=lambda s: -s[6])
AGENCIES, OWN = [s for s in SITES if s[3] == "agencii"], [s for s in SITES if s[3] == "lichni"]
CODE = '&lt;a href="http://www.top-vecher.example/in.php?id=ВАШИЯТ_НОМЕР"&gt;&lt;img src="http://www.top-vecher.example/button88.gif" alt="Топ Вечер"&gt;&lt;/a&gt;'
PAGES = [
    w("index.php", chart("Топ 10 на седмицата", SITES), "directory"),
    w("index.php?sort=out", chart("Топ 10 на седмицата", BY_OUT), "directory", canonical=f"{ROOT}/index.php"),
    w("index.php?cat=agencii", chart(CATS["agencii"], AGENCIES), "directory"),
    w("index.php?cat=lichni", chart(CATS["lichni"], OWN), "directory"),
    w("info.php?id=17", info(SITES[3]), "directory"),
    w("info.php?id=9", info(SITES[1]), "directory"),
    w("obiavi.php", obiavi(V), "listing", V),
    w(f"obiavi.php?{SID}", obiavi(V), "listing", V, f"{ROOT}/obiavi.php"),
]
PAGES += [w(f"obiava.php?id={v[0]}", advert(v), "ad", [v], text=v[9].get("text_language")) for v in V]
PAGES += [
    w(f"obiava.php?id=112&{SID}", advert(V[3]), "ad", [V[3]], url(V[3]), "ru"),
    plain("add.php", "Добави сайт", f"Сложете бутона на началната си страница и ще влезете в класацията до 24 часа.<br><textarea cols=70 rows=3>{CODE}</textarea><form>Адрес <input name=u> Имейл <input name=m> <input type=submit value=Добави></form>"),
    plain("reklama.php", "Реклама", "Банер горе 468x60: 90 лв. на месец. Страничен банер: 50 лв. Обява със снимки: 25 лв. за 30 дни, плащане по ePay или на каса. Тел. 02 437 51 90, делнични дни 10-17 ч."),
    plain("pravila.php", "Правила", "Не приемаме сайтове с непълнолетни, с чужди снимки или с изскачащи прозорци. За съмнение за принуда: 0800 20 100. Накрутка на влизания води до изключване."),
    plain("kontakt.php", "Контакт", "Топ Вечер, София. Поща: admin@top-vecher.example, тел. 02 437 51 90."),
    plain("novini.php?n=7", "Топ Вечер на 20 години", "Започнахме през 2004 с 12 сайта. Днес в ринга членуват над сто. Благодарим на Ели и на Студио Орхидея, които са с нас от самото начало."),
    plain("login.php", "Вход за уебмастъри", "<form method=post>Номер <input name=id> Парола <input type=password name=p> <input type=submit value=Вход></form>"),
    plain("obiava.php?id=61", "Няма такава обява", "Обявата е изтекла или никога не е съществувала. <a href='obiavi.php'>Всички Малки обяви</a>", "error"),
]

SITE = WrittenSite("www.top-vecher.example", "BG", tuple(PAGES), tuple(truth(v) for v in V), note=__doc__)
