"""A Bulgarian hobby board of 2010 (phpBB-like, jQuery UI tabs, accordions and sliders) with reviews and a small catalogue of independents.

Hard: bytes in windows-1251 while the server says nothing; threads and reviews quote ages, prices and phones of persons who are not that page's ad;
a person's own card is split into tabs, a slider's value stands in ``data-value`` and a read-only input, prices in an accordion by place;
half of what counts is in the lady's own sentences; months are Roman numerals; sid and print duplicates; page 2 of a thread.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "klub-razgovori.example"
BASE = f"http://{HOST}/"
CITY = {"Sofia": "София", "Plovdiv": "Пловдив", "Varna": "Варна", "Burgas": "Бургас", "Ruse": "Русе"}


def leva(amount, minutes, place=None, currency="BGN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def head(title):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="bg"><head><meta http-equiv="content-type" content="text/html; charset=windows-1251"><title>{title} :: Клуб Разговори</title>
<link rel="stylesheet" href="/css/ui-darkness/jquery-ui-1.8.custom.css"><script src="/js/jquery-1.4.2.min.js"></script><script src="/js/jquery-ui-1.8.custom.min.js"></script>
<script>$(function(){{$("#tabs").tabs();$("#acc").accordion();$(".plz").each(function(){{$(this).slider({{disabled:true,min:+$(this).attr("data-min"),max:+$(this).attr("data-max"),value:+$(this).attr("data-value")}})}})}});</script></head>
<body><div id="wrap"><div id="logo"><a href="/forum/index.php">Клуб Разговори</a><p>Форум за приятни вечери. Администрация: 02 715 06 47</p></div>
<ul id="nav"><li><a href="/forum/index.php">Форум</a></li><li><a href="/katalog.php">Каталог на независимите дами</a></li><li><a href="/pravila.php">Правила</a></li><li><a href="/kontakt.php">Контакт</a></li><li><a href="/forum/ucp.php?mode=login">Вход</a></li></ul>"""


FOOT = '<div id="foot">Powered by a board &copy; 2010 | 18+ | тел. на администрацията 02 715 06 47 | страницата е направена за 0.118 сек.</div></div></body></html>'

# id, name, sliders (label, min, max, value, shown), languages line, services ticked, own words, accordion, contact, photos, truth
L = []


def lady(n, name, city, sliders, ticks, words, acc, contact, photos, posted, **facts):
    t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
    iso, shown = posted
    t.update(url=f"{BASE}katalog.php?dama={n}", alias=name, aliases_stated=[name], text_language="bg", provider_kind="independent", city=city, country="BG",
             n_images=photos, posted_at=iso, verified="проверена" in ticks)
    t.update(facts)
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    assert set(t) == set(AD), set(t) - set(AD)
    L.append((n, t, sliders, [x for x in ticks if x != "проверена"], words, acc, contact, shown))


lady(31, "Калина", "Sofia", [("Възраст", 18, 60, 29, "29 г."), ("Ръст", 140, 200, 167, "167 см"), ("Килограми", 40, 110, 56, "56 кг")], ["масаж", "вечеря", "проверена"],
     "Казвам се Калина и съм от София, кв. Лозенец. Приемам в собствен апартамент от 12 до 23 часа. При хубава компания оставам и за цяла нощ. Говоря български и английски.",
     [("При мен", "30 мин. - 80 лв.<br>1 час - 130 лв.<br>нощ (8 часа) - 700 лв."), ("При теб", "не посещавам адреси")], "тел. 0887 / 784 272", 4, ("2025-05-12", "12.V.2025"),
     age=29, height_cm=167, weight_kg=56, languages_spoken=["bg", "en"], services=["massage", "dinner_date", "overnight"], incall=True, outcall=False, hours="12:00-23:00",
     prices=[leva(80, 30, "incall"), leva(130, 60, "incall"), leva(700, 480, "incall")], max_duration_h=8, phones=["+359887784272"])
lady(33, "Рая", "Plovdiv", [], ["тантра", "вана за двама"],
     "Аз съм Рая, на 34 години, 172 сантиметра. Ходя само до хотели в Пловдив и Асеновград, а дома не каня никого. Работя, когато кажеш: денонощно. Часът е 150 лева, два часа са 280 лева.",
     [], 'тел. <a href="tel:00359881690551">покажи номера</a>, същият и във Viber', 2, ("2025-06-10", "вчера"),
     age=34, height_cm=172, services=["tantra", "bath"], incall=False, outcall=True, hours="24/7", prices=[leva(150, 60), leva(280, 120)], max_duration_h=2,
     phones=["+359881690551"], handles=[{"kind": "viber", "value": "+359881690551"}])
lady(36, "Жулиета", "Varna", [("Възраст", 18, 60, 41, "41 г."), ("Килограми", 40, 110, 70, "70 кг")], ["прегръдки", "масаж", "за хора в неравностойно положение", "проверена"],
     "Спокойна зряла жена. Летният сезон съм във Варна, но от 20.VI.2025 до 25.VI.2025 съм в Бургас. Немски - свободно, руски - също.",
     [("При мен", "1 час - 100 лв."), ("При теб", "1 час - 140 лв.<br>2 часа - 250 лв.")], "0895.642.813", 3, ("2025-04-28", "28.IV.2025"),
     age=41, weight_kg=70, services=["cuddling", "massage", "disabled_guests"], languages_spoken=["de", "ru"], incall=True, outcall=True,
     tour=[{"city": "Burgas", "from": "2025-06-20", "to": "2025-06-25"}],
     prices=[leva(100, 60, "incall"), leva(140, 60, "outcall"), leva(250, 120, "outcall")], max_duration_h=2, phones=["+359895642813"])
lady(40, "Ния", "Sofia", [("Възраст", 18, 60, 23, "23 г."), ("Ръст", 140, 200, 175, "175 см")], ["танц", "стриптийз", "парти"],
     "Ния, студентка, танцувам от дете. За моминско или ергенско парти идвам с музика и костюм, където и да сте в София. Пиши в Телеграм: @niya_dance_sf. Едно представление от един час струва 120 евро.",
     [], "само Телеграм", 5, ("2025-06-03", "3.VI.2025"),
     age=23, height_cm=175, services=["dancing", "striptease", "party"], outcall=True, prices=[leva(120, 60, None, "EUR")], max_duration_h=1,
     handles=[{"kind": "telegram", "value": "niya_dance_sf"}])
lady(44, "Стела и Вики", "Burgas", [], ["дуо", "масаж на четири ръце"],
     "Стела е на 26, Вики е на 28. Работим заедно, в студио до морето, всеки ден 10:00 - 20:00. Цената е за двете: 220 лв. на час.",
     [], "Стела: 0878 106 832<br>Вики: 0878 893 958", 2, ("2025-05-25", "25.V.2025"),
     alias="Стела", aliases_stated=["Стела", "Вики"], audience="couple", age=26, ages_stated=[26, 28], services=["duo", "four_hands"], incall=True, hours="10:00-20:00",
     prices=[leva(220, 60)], max_duration_h=1, phones=["+359878106832", "+359878893958"])
lady(45, "Петра", "Ruse", [("Възраст", 18, 60, 37, "37 г."), ("Ръст", 140, 200, 169, "169 см"), ("Килограми", 40, 110, 63, "63 кг")], ["доминация", "ролеви игри", "фетиш"],
     "Строга госпожа с кабинет в Русе. Говоря румънски, защото живях в Гюргево. Не пътувам и не приемам след 19 часа; започвам в 9.",
     [("При мен", "60 мин. - 160 лв.<br>90 мин. - 220 лв.")], "осем осем седем, девет две четири, едно четири три (отпред с нула)", 0, ("2025-03-19", "19.III.2025"),
     age=37, height_cm=169, weight_kg=63, services=["domination", "role_play", "fetish"], languages_spoken=["ro"], incall=True, hours="09:00-19:00",
     prices=[leva(160, 60, "incall"), leva(220, 90, "incall")], max_duration_h=1.5, phones=["+359887924143"])
lady(48, "Алекс", "Sofia", [("Възраст", 18, 60, 27, "27 г."), ("Ръст", 140, 200, 178, "178 см")], ["видео разговор", "проверена"],
     "Алекс, транс, с мек характер. Обичам да разхождам гости из старата София, а вечерта - ресторант. Срещи при мен или в хотел. 100 евро за час.",
     [], 'WhatsApp: <a href="http://wa.me/359883369926">пиши ми</a>', 3, ("2025-06-08", "8.VI.2025"),
     audience="trans", age=27, height_cm=178, services=["video_call", "city_guide", "dinner_date"], incall=True, outcall=True, prices=[leva(100, 60, None, "EUR")],
     max_duration_h=1, handles=[{"kind": "whatsapp", "value": "+359883369926"}])
lady(50, "Ваня", "Plovdiv", [("Възраст", 18, 60, 32, "32 г.")], ["масаж", "целувки", "двойки"],
     "Българка, 32 години, черна коса. Приемам двойки и сами мъже. Делник от 17 до 22, друго време само с уговорка. Звънете на 0876-192-635, не връщам скрити номера.",
     [("При мен", "1 час - 110 лв.")], "виж в описанието", 2, ("2025-05-01", "1.V.2025"),
     age=32, nationality="BG", services=["massage", "kissing", "couples"], incall=True, hours="17:00-22:00", prices=[leva(110, 60, "incall")], max_duration_h=1, phones=["+359876192635"])

U = [x[1]["url"] for x in L]


def card(i):
    n, t, sliders, ticks, words, acc, contact, shown = L[i]
    s = "".join(f'<p><label>{a}</label> <input type="text" class="ui-corner-all" readonly value="{d}"><div class="plz" data-min="{lo}" data-max="{hi}" data-value="{v}"></div></p>' for a, lo, hi, v, d in sliders)
    tick = "".join(f'<li><span class="ui-icon ui-icon-check"></span>{x}</li>' for x in ticks)
    a = "".join(f'<h3><a href="#">{k}</a></h3><div>{v}</div>' for k, v in acc)
    pic = "".join(f'<img src="/galeria/{n}/{k}.jpg" width="140" alt="">' for k in range(1, t["n_images"] + 1))
    mark = '<span class="ui-state-highlight">проверена от екипа</span>' if t["verified"] else ""
    nb = L[(i + 1) % len(L)]
    return head(t["alias"]) + f"""<h2>{' и '.join(t['aliases_stated'])} - {CITY[t['city']]} {mark}</h2><div id="tabs"><ul><li><a href="#t1">Данни</a></li><li><a href="#t2">За мен</a></li><li><a href="#t3">Снимки</a></li><li><a href="#t4">Контакт</a></li></ul>
<div id="t1">{s}<ul class="usl">{tick}</ul><div id="acc">{a}</div></div><div id="t2"><p>{words}</p></div><div id="t3">{pic}</div><div id="t4"><p>{contact}</p><p>Добавена: {shown}</p></div></div>
<div class="right"><b>Още от каталога:</b> <a href="/katalog.php?dama={nb[0]}">{nb[1]['alias']}, {CITY[nb[1]['city']]}</a></div>""" + FOOT


def catalogue(ids, title):
    rows = "".join(f'<div class="ui-widget-content"><a href="/katalog.php?dama={L[i][0]}"><img src="/galeria/{L[i][0]}/s.jpg" width="60" alt=""> <b>{" и ".join(L[i][1]["aliases_stated"])}</b></a> {CITY[L[i][1]["city"]]}</div>' for i in ids)
    return head(title) + f'<h2>{title}</h2><p>Подреди по: <a href="/katalog.php?red=grad">град</a></p>{rows}' + FOOT


THREADS = {
    "412": ("Как се уговаряте по телефона?", [("stefan_pz", "Винаги питам за адреса чак накрая. А вие?"), ("Morski", "Аз пиша във Viber първо. Последната, Ния, вдигна веднага."), ("Gosho75", "На 0899 ... не вдигат след 20 ч. Плати се 130 лв. за час, всичко точно."), ("stefan_pz", "Благодаря, ще опитам.")]),
    "433": ("Калина от Лозенец - впечатления", [("Ivailo_S", "Бях миналата седмица. Точна, усмихната, на около 29-30. Масажът е бавен, както си пише."), ("kotka_v", "Потвърждавам. Цената е 130 лв., без изненади."), ("Ivailo_S", "Само паркирането е трудно.")]),
    "451": ("Пътуване до Варна през юли, препоръки", [("Burgazlia", "Ще бъда четири дни. Хотел до Морската градина?"), ("Morski", "Вземи квартира, по-тихо е. А за компания виж Жулиета в каталога."), ("Burgazlia", "Видях, че през юни е в Бургас. Ще звънна.")]),
    "466": ("Фалшиви обяви с капаро - списък", [("admin", "Пишете тук номера, от които искат капаро предварително."), ("kotka_v", "Една 'Моника' ми поиска 50 лв. с ваучер и изчезна."), ("admin", "Изтрита е от каталога.")]),
    "470": ("Търся партньорка за танци (салса)", [("dancer_so", "На 45 съм, София, искам да ходим на салса в сряда."), ("niki", "Това не е ли за друг раздел?"), ("dancer_so", "Извинявам се, модератор да го мести.")]),
}


def thread(tid, posts, title, pager=""):
    ps = "".join(f'<tr><td class="author"><b>{a}</b><br>Мнения: {40 + 7 * k}</td><td class="post" id="p{int(tid) * 10 + k}"><div class="small">Публ.: {2 + k}.VI.2025, 2{k % 4}:15</div>{b}</td></tr>' for k, (a, b) in enumerate(posts))
    return head(title) + f'<h2><a href="/forum/viewtopic.php?t={tid}">{title}</a></h2>{pager}<table class="forumline" cellspacing="1">{ps}</table><p><a href="/forum/posting.php?mode=reply&amp;t={tid}">Отговори</a></p>' + FOOT


REVIEWS = {
    "88": ("Рая, Пловдив", "5", "Morski", "4.VI.2025", "Дойде в хотела точно навреме. Разговорът беше приятен, ваната - още повече. Платих 280 лв. за два часа. На живо изглежда на 34, както пише."),
    "91": ("Петра, Русе", "3", "rusenec", "22.V.2025", "Кабинетът е добре обзаведен, но закъсня с двайсет минути. Иначе строга, както се иска."),
    "95": ("Ваня, Пловдив", "4", "Gosho75", "9.VI.2025", "Целува, смее се, не бърза. 110 лв. на час. Телефона вдига веднага."),
    "97": ("Алекс, София", "5", "anonim", "1.VI.2025", "Показа ми църквите и хубав ресторант на ул. Шишман. Препоръчвам за гости от чужбина."),
}


def review(r):
    who, stars, by, when, text = REVIEWS[r]
    return head(f"Отзив за {who}") + f"""<div class="hreview"><h2>Отзив за <span class="item"><span class="fn">{who}</span></span></h2><p>Оценка: <span class="rating">{stars}</span> от 5</p>
<p class="description">{text}</p><p>От <span class="reviewer">{by}</span>, <abbr class="dtreviewed">{when}</abbr></p></div><p>Беше ли полезен този отзив? <a href="#">да</a> / <a href="#">не</a></p>""" + FOOT


def page(path, html, kind, ads=(), canonical=None):
    return WrittenPage(BASE + path, html, kind, "bg", ads=tuple(ads), canonical=canonical, content_type="text/html", encoding="windows-1251")


INDEX = head("Начало") + "<table class='forumline'>" + "".join(f"<tr><td><a href='/forum/viewforum.php?f={k}'>{a}</a><br><small>{b}</small></td><td>{c} теми</td></tr>" for k, (a, b, c) in enumerate(
    (("Впечатления", "разкази и мнения", 310), ("Въпроси на новаци", "питайте спокойно", 122), ("Пътувания", "къде, кога и с кого", 64), ("Измами", "внимавайте", 41)))) + "</table>" + FOOT
PAGES = [page("forum/index.php", INDEX, "static"), page("katalog.php", catalogue(range(8), "Каталог на независимите дами"), "listing", U),
         page("katalog.php?red=grad", catalogue([4, 2, 1, 7, 5, 0, 3, 6], "Каталог на независимите дами"), "listing", [U[i] for i in (4, 2, 1, 7, 5, 0, 3, 6)], BASE + "katalog.php")]
PAGES += [page(f"katalog.php?dama={x[0]}", card(i), "ad", [U[i]]) for i, x in enumerate(L)]
PAGES += [page(f"forum/viewtopic.php?t={t}", thread(t, p, title, '<p>Страница 1 от 2 <a href="/forum/viewtopic.php?t=412&amp;start=15">2</a></p>' if t == "412" else ""), "thread") for t, (title, p) in THREADS.items()]
PAGES += [
    page("forum/viewtopic.php?t=412&start=15", thread("412", [("pesho", "И аз винаги питам накрая."), ("Morski", "Затварям темата, всичко е казано.")], THREADS["412"][0], "<p>Страница 2 от 2</p>"), "thread"),
    page("forum/viewtopic.php?t=433&sid=7c1a90fe33b24d0a8f5512c0e4b1aa93", thread("433", THREADS["433"][1], THREADS["433"][0]), "thread", (), BASE + "forum/viewtopic.php?t=433"),
    page("forum/viewtopic.php?t=451&view=print", thread("451", THREADS["451"][1], THREADS["451"][0]), "thread", (), BASE + "forum/viewtopic.php?t=451"),
]
PAGES += [page(f"otziv.php?r={r}", review(r), "review") for r in REVIEWS]
PAGES += [
    page("katalog.php?dama=29", head("Каталог") + "<h2>Съжаляваме</h2><p>Тази дама вече не е в каталога.</p>" + FOOT, "error"),
    page("forum/viewtopic.php?t=3", head("Информация") + "<p>Търсената от вас тема не съществува.</p>" + FOOT, "error"),
    page("pravila.php", head("Правила") + "<h2>Правила на клуба</h2><ol><li>Само за лица над 18 години.</li><li>Без обиди и без лични данни на трети лица.</li><li>Дамите в каталога са независими; клубът не взима комисиона.</li></ol>" + FOOT, "static"),
    page("kontakt.php", head("Контакт") + f"<h2>Контакт</h2><p>Администрация: 02 715 06 47<br>поща: admin@{HOST}</p>" + FOOT, "static"),
    page("forum/ucp.php?mode=login", head("Вход") + "<form method=post><label>Потребител <input name=username></label><label>Парола <input type=password name=password></label><input type=submit value=Вход></form>" + FOOT, "static"),
]
SITE = WrittenSite(HOST, "BG", tuple(PAGES), tuple(x[1] for x in L), note=__doc__ or "")
