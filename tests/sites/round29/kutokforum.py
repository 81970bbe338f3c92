"""Belarusian forum on XenForo: a node in which each advertiser opens a thread, whose first post is the advert, and nodes of talk beside it.

Hard: facts only in the prose of first posts, prefixes for the town in titles, user boxes with ages and places of guests, quotes that repeat the advert with another sum, signatures with
the number, an edit below the first post, a 'similar threads' table, posts in Russian and one in Polish, roubles, dollars and euro, an answer of a rival with her own number, a permalink to
one post, a page 2 with talk only, reactions, a sticky of rules, a wall for guests.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://kutok.example"


def s(amount, minutes, place=None, currency="BYN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def by(kind, value):
    return {"kind": kind, "value": value}


# guests: name -> title under the name, age and place as the box shows them
WHO = {"admin": ("Адміністратар", None, "Мінск"), "Лявон": ("Свой чалавек", 47, "Мінск"), "Sidar": ("Новы ўдзельнік", 33, "Барысаў"), "pan_Jan": ("Завсёгдатай", 55, "Ліда"), "Кастусь74": ("Завсёгдатай", 51, "Орша"), "Рамонак": ("Удзельнік", None, None)}
V, N, A = "Правераная аўтарка", "Аўтарка абвесткі", "Агенцтва"

# thread id, slug, prefix, title, advertiser, her title, day, hour, first post, signature, pictures, answers [(who, day, text)], truth
ADS = [
    (5521, "volia-masazh", "Мінск", "Воля, масаж і гарбата", "volia_m", V, "2025-06-09", "19:22", """Вітаю ўсіх! Мяне завуць Воля, мне 32 гады, рост 169, вага 60. Жыву ў Мінску каля станцыі метро «Пушкінская», там і прымаю, выездаў не раблю.<br>
Раблю агульны масаж і тантру, люблю пагаварыць па-беларуску і па-польску.<br>Гадзіна – 120 рублёў, паўтары гадзіны – 170 рублёў. Працую з 11:00 да 20:00 кожны дзень, акрамя панядзелка.""", "Воля · +375 29 318-44-07 · толькі званкі", 3,
     [("Лявон", "10.06.2025", "Быў у аўторак. Чыста, ветліва, раю."), ("Sidar", "10.06.2025", "<blockquote class='bbCodeBlock'>volia_m: Гадзіна – 120 рублёў</blockquote>У красавіку было 100! Зробіце скідку сталым?"), ("volia_m", "10.06.2025", "Скідак няма, прабачце :)")],
     dict(alias="Воля", age=32, city="Minsk", languages_spoken=["be", "pl"], services=["massage", "tantra"], incall=True, outcall=False, hours="11:00-20:00", height_cm=169, weight_kg=60, max_duration_h=1.5, verified=True, phones=["+375293184407"], prices=[s(120, 60), s(170, 90)])),
    (5530, "karalina-novaja", "Брэст", "Караліна, новая ў горадзе", "karalina21", N, "2025-06-10", "23:05", """Прывітанне, хлопцы! Караліна, 21 год, 165/50, студэнтка. Прыеду да цябе ў гатэль або на кватэру ў Брэсце, у сябе не прымаю.<br>GFE, стрыптыз, пацалункі.
<br>1 гадз. = 150 BYN, 2 гадз. = 270 BYN, ноч = 600 BYN. Тэлеграм: @karalina_brest""", "", 2, [("Рамонак", "11.06.2025", "А фота рэальныя?"), ("Кастусь74", "11.06.2025", "У Оршу прыедзеш? Дам 300.")],
     dict(alias="Караліна", age=21, city="Brest", services=["gfe", "striptease", "kissing"], incall=False, outcall=True, height_cm=165, weight_kg=50, max_duration_h=12, verified=False, handles=[by("telegram", "karalina_brest")], prices=[s(150, 60), s(270, 120), s(600, 720)])),
    (5498, "regina-grodno", "Гродна", "Регина, взрослая дама", "regina_gr", V, "2025-05-30", "10:40", """Добрый день. Регина, 49 лет, Гродно. Принимаю в своей квартире с 9 до 17 по будням. Массаж, ванна вместе, ролевые игры. Говорю по-русски, по-польски и по-литовски.<br>
Полчаса 60 рублей, час 100 рублей. Моложе 35 не звоните.""", "тел. 8 (033) 671-20-95", 1, [("pan_Jan", "31.05.2025", "Dzień dobry, czy przyjmuje Pani w sobotę? Mam 55 lat.")],
     dict(alias="Регина", age=49, text_language="ru", city="Hrodna", languages_spoken=["ru", "pl", "lt"], services=["massage", "bath", "role_play"], incall=True, hours="09:00-17:00", max_duration_h=1, verified=True, phones=["+375336712095"], prices=[s(60, 30), s(100, 60)])),
    (5507, "dzve-siabrouki", "Мінск", "Дзве сяброўкі: Алеся і Яна", "alesia_jana", N, "2025-06-03", "16:30", """Мы Алеся (25 гадоў) і Яна (28 гадоў). Працуем толькі ўдзвюх: дуэт, масаж у чатыры рукі, запрашаем і пары. Кватэра ў раёне Камароўкі.<br>Гадзіна з дзвюма 300 руб., дзве гадзіны 550 руб. Вечарам, з 18:00 да 02:00.
<br>Viber: +375 44 590 17 36""", "", 4, [("Лявон", "04.06.2025", "Яна смяецца так, што суседзі чуюць :D")],
     dict(alias="Алеся", aliases_stated=["Алеся", "Яна"], age=25, ages_stated=[25, 28], audience="couple", city="Minsk", services=["duo", "four_hands", "couples"], incall=True, hours="18:00-02:00", max_duration_h=2, verified=False, phones=["+375445901736"],
          handles=[by("viber", "+375445901736")], prices=[s(300, 60), s(550, 120)])),
    (5476, "zmicier-masazhyst", "Мінск", "Зміцер, масажыст для спадарынь", "zmicier_ruki", "Правераны аўтар", "2025-05-18", "08:15", """Паважаныя спадарыні і пары! Зміцер, 37 гадоў, дыпламаваны масажыст. Прыязджаю дадому са сваім сталом, па Мінску і да 30 км ад МКАД.<br>Адна гадзіна 90 рублёў, дзве гадзіны 160 рублёў. Мужчынам не раблю.
<br><b>Праўка 01.06.2025:</b> цяпер працую і ў выходныя, 10:00–21:00.""", "zmicier@skrynka.example", 1, [("Рамонак", "20.05.2025", "Жонка задаволеная, дзякуй!")],
     dict(alias="Зміцер", age=37, audience="man", city="Minsk", services=["massage", "couples"], outcall=True, hours="10:00-21:00", max_duration_h=2, verified=True, handles=[by("email", "zmicier@skrynka.example")], prices=[s(90, 60), s(160, 120)])),
    (5533, "agentstva-nioman", "Мінск", "Агенцтва «Нёман» прапануе: Стэфанія", "nioman_agency", A, "2025-06-11", "09:00", """Агенцтва «Нёман» прадстаўляе новую спадарожніцу. Стэфанія, 26 гадоў, 176 см, 59 кг. Валодае англійскай, італьянскай і беларускай мовамі.<br>Дзелавыя сустрэчы, вячэры, паездкі за мяжу. Дзяўчыну прывозіць наш кіроўца.<br>
3 гадзіны – 250 $, суткі (24 гадзіны) – 900 $. Замова праз дыспетчара: +375 25 740 33 18""", "«Нёман»: дыскрэтна з 2013 года", 2, [("Sidar", "11.06.2025", "А тая Дар'я, што была ў маі, яшчэ працуе?")],
     dict(alias="Стэфанія", age=26, provider_kind="agency", city="Minsk", languages_spoken=["en", "it", "be"], services=["business", "dinner_date", "travel"], outcall=True, height_cm=176, weight_kg=59, max_duration_h=24, verified=False, phones=["+375257403318"],
          prices=[s(250, 180, None, "USD"), s(900, 1440, None, "USD")])),
    (5512, "milana-turnie", "Віцебск", "Мілана з Украіны, гастролі", "milana_ua", N, "2025-06-05", "14:48", """Мілана, украінка, 29 гадоў. Езджу па Беларусі: Віцебск 12–15 чэрвеня, Брэст 16–18 чэрвеня, Гродна 19–21 чэрвеня 2025 года. Усюды здымаю кватэру і прымаю ў сябе, да вас не еду.<br>Фетыш, дамінацыя, масаж. Гадзіна 80 еўра, дзве гадзіны 150 еўра.
<br>Мовы: украінская, руская. Пішыце ў WhatsApp +375 29 805 61 42""", "", 3, [("vera_vit", "06.06.2025", "Хлопцы, у Віцебску ёсць і мясцовыя! Вера, 35, тэл. 29 217 90 03"), ("pan_Jan", "07.06.2025", "Чакаем у Гродне.")],
     dict(alias="Мілана", age=29, city="Vitebsk", nationality="UA", languages_spoken=["uk", "ru"], services=["fetish", "domination", "massage"], incall=True, outcall=False, max_duration_h=2, verified=False, phones=["+375298056142"], handles=[by("whatsapp", "+375298056142")],
          tour=[{"city": "Vitebsk", "from": "2025-06-12", "to": "2025-06-15"}, {"city": "Brest", "from": "2025-06-16", "to": "2025-06-18"}, {"city": "Hrodna", "from": "2025-06-19", "to": "2025-06-21"}], prices=[s(80, 60, None, "EUR"), s(150, 120, None, "EUR")])),
    (5460, "ewelina-po-polsku", "Гродна", "Ewelina, po polsku", "ewelina_g", N, "2025-05-10", "20:20", """Dzień dobry Panom z Białegostoku i okolic. Ewelina, 36 lat, mieszkam w Grodnie, mówię po polsku, białorusku i rosyjsku. Spotykam się u siebie albo u Ciebie w hotelu.<br>Kolacja, przytulanie, masaż. U mnie godzina 40 euro, w hotelu 55 euro za godzinę. Czynne całą dobę, 24/7.
<br>Signal: +375 29 544 08 71""", "", 2, [("pan_Jan", "12.05.2025", "Bardzo miła pani, polecam.")],
     dict(alias="Ewelina", age=36, text_language="pl", city="Hrodna", languages_spoken=["pl", "be", "ru"], services=["dinner_date", "cuddling", "massage"], incall=True, outcall=True, hours="24/7", max_duration_h=1, verified=False, phones=["+375295440871"],
          handles=[by("signal", "+375295440871")], prices=[s(40, 60, "incall", "EUR"), s(55, 60, "outcall", "EUR")])),
]
PREFIX = ("Мінск", "Брэст", "Гродна", "Віцебск")
OFFER, TALK = ("abviestki.4", "Абвесткі"), ("razmovy.7", "Размовы")


def url(a):
    return f"{ROOT}/threads/{a[1]}.{a[0]}/"


def shell(title, crumbs, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}" />' if canonical else ""
    trail = "".join(f'<li itemprop="itemListElement"><a href="{p}"><span>{n}</span></a></li>' for p, n in crumbs)
    return f"""<!DOCTYPE html><html id="XF" lang="be" dir="LTR" data-app="public" class="has-no-js template-thread_view"><head><meta charset="utf-8" /><title>{title} | Куток</title>{link}<link rel="stylesheet" href="/css.php?css=public%3Anormalize.css" /></head>
<body data-template="thread_view"><div class="p-pageWrapper" id="top"><header class="p-header"><div class="p-header-logo"><a href="/">Куток</a></div></header><nav class="p-nav"><a class="p-navEl-link" href="/">Форумы</a><a class="p-navEl-link" href="/whats-new/">Што новага</a><a class="p-navEl-link" href="/login/">Увайсці</a><a class="p-navEl-link" href="/register/">Рэгістрацыя</a></nav>
<div class="p-body"><div class="p-body-inner"><ul class="p-breadcrumbs">{trail}</ul><div class="p-title"><h1 class="p-title-value">{title}</h1></div><div class="p-body-main">{body}</div></div></div>
<footer class="p-footer"><a href="/help/terms/">Умовы і правілы</a> <a href="/help/ads/">Рэклама</a> <a href="/misc/contact">Зваротная сувязь</a><div class="p-footer-copyright">Форумная платформа XenForo&trade; &copy; 2010-2025</div></footer></div></body></html>"""


def iso(day):
    return "-".join(reversed(day.split("."))) if "." in day else day


def post(n, who, rank, day, hour, text, sig="", pics=0, slug=""):
    title, age, place = WHO.get(who, (rank, None, None))
    extra = (f'<dl class="pairs pairs--justified"><dt>Узрост</dt><dd>{age}</dd></dl>' if age else "") + (f'<dl class="pairs pairs--justified"><dt>Адкуль</dt><dd>{place}</dd></dl>' if place else "")
    shots = "".join(f'<div class="bbImageWrapper"><img src="/attachments/{slug}-{i}-jpg.{n + i}/" class="bbImage" alt="" /></div>' for i in range(1, pics + 1))
    d = iso(day)
    return f"""<article class="message message--post js-post" data-author="{who}" data-content="post-{n}" id="js-post-{n}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><span class="avatar avatar--default">{who[0].upper()}</span><h4 class="message-name"><span class="username">{who}</span></h4><h5 class="userTitle message-userTitle">{title}</h5>{extra}</section></div>
<div class="message-cell message-cell--main"><header class="message-attribution"><time class="u-dt" datetime="{d}T{hour}:00+0300">{d[8:]}.{d[5:7]}.{d[:4]} у {hour}</time> <a href="/posts/{n}/">#{n % 100}</a></header><div class="message-userContent"><article class="message-body"><div class="bbWrapper">{text}{shots}</div></article></div>{f'<aside class="message-signature"><div class="bbWrapper">{sig}</div></aside>' if sig else ""}<div class="reactionsBar">Падабаецца: {n % 7}</div></div></div></article>
"""


def thread(a, canonical=None):
    no, slug, prefix, title, who, rank, day, hour, text, sig, pics, said, _ = a
    rows = post(no * 10, who, rank, day, hour, text, sig, pics, slug) + "".join(post(no * 10 + i, w, rank if w == who else "Удзельнік", d, f"{9 + i}:1{i}".zfill(5), t, sig if w == who else "") for i, (w, d, t) in enumerate(said, 1))
    i = ADS.index(a)
    like = "".join(f'<tr class="dataList-row"><td><span class="label">{b[2]}</span> <a href="{url(b)[len(ROOT):]}">{b[3]}</a></td><td>{b[4]}</td></tr>' for b in (ADS[i - 1], ADS[i - 3]))
    return shell(f'{prefix} | {title}', (("/", "Форумы"), (f"/forums/{OFFER[0]}/", OFFER[1])), f'<div class="block block--messages"><div class="block-container"><div class="block-body js-replyNewMessageContainer">{rows}</div></div></div><div class="block"><h3>Падобныя тэмы</h3><table class="dataList">{like}</table></div><div class="block-outer">Каб адказаць, трэба ўвайсці або зарэгістравацца.</div>', url(a))


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="be", provider_kind="unknown", country="BY", n_images=a[10], posted_at=a[6])
    row.update(deepcopy(a[12]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def forum(path, rows, foot, canonical=None, sticky=True):
    pin = '<div class="structItem structItem--thread is-sticky"><div class="structItem-title"><a href="/threads/pravily-abviestak.11/">Правілы абвестак: прачытайце перад публікацыяй</a></div><div class="structItem-minor">admin · 01.02.2023</div></div>' if sticky else ""
    items = "".join(f'<div class="structItem structItem--thread js-threadListItem-{a[0]}" data-author="{a[4]}"><div class="structItem-title"><a href="/forums/{OFFER[0]}/?prefix_id={PREFIX.index(a[2]) + 1}" class="labelLink"><span class="label label--primary">{a[2]}</span></a> <a href="{url(a)[len(ROOT):]}">{a[3]}</a></div><div class="structItem-minor">{a[4]} · <time datetime="{a[6]}">{a[6][8:]}.{a[6][5:7]}.{a[6][:4]}</time> · Адказаў: {len(a[11])}</div></div>\n' for a in rows)
    return WrittenPage(ROOT + path, shell(OFFER[1], (("/", "Форумы"),), f'<div class="block-filterBar"><a href="?order=post_date">Па даце</a> <a href="?order=reply_count">Па адказах</a></div><div class="structItemContainer">{pin}{items}</div><nav class="pageNav">{foot}</nav>', canonical), "listing", "be", ads=tuple(map(url, rows)), canonical=canonical)


def talk(path, title, posts, foot="", **more):
    rows = "".join(post(90210 + i, w, "Удзельнік", d, "12:30", t) for i, (w, d, t) in enumerate(posts))
    return WrittenPage(ROOT + path, shell(title, (("/", "Форумы"), (f"/forums/{TALK[0]}/", TALK[1])), f'<div class="block block--messages">{rows}</div><nav class="pageNav">{foot}</nav>'), "thread", "be", **more)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, (("/", "Форумы"),), f'<div class="block"><div class="block-body">{body}</div></div>'), kind, "be", **more)


NEW, F = sorted(ADS, key=lambda a: a[6], reverse=True), f"/forums/{OFFER[0]}/"
PAGES = [
    plain("/", "Форумы", f'<div class="node"><h3 class="node-title"><a href="{F}">{OFFER[1]}</a></h3><div>Адна тэма на чалавека</div><dl><dt>Тэмы</dt><dd>8</dd></dl></div><div class="node"><h3 class="node-title"><a href="/forums/{TALK[0]}/">{TALK[1]}</a></h3><div>Пра ўсё на свеце</div><dl><dt>Тэмы</dt><dd>2</dd></dl></div><div>Удзельнікі анлайн: Лявон, pan_Jan, 31 госць</div>'),
    forum(F, NEW[:5], f'<b>1</b> <a href="{F}page-2">2</a>'), forum(f"{F}page-2", NEW[5:], f'<a href="{F}">1</a> <b>2</b>', sticky=False), forum(f"{F}?order=post_date", NEW[:5], f'<b>1</b> <a href="{F}page-2?order=post_date">2</a>', ROOT + F),
]
PAGES += [WrittenPage(url(a), thread(a), "ad", "be", text_language=a[12].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}post-55212", thread(ADS[0]), "ad", "be", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    talk("/threads/dzie-lepshaja-sauna.4410/", "Дзе лепшая лазня ў Мінску?", [("Лявон", "02.03.2025", "Шукаю лазню на чатырох, да 60 рублёў за гадзіну. Хто што параіць?"), ("Кастусь74", "02.03.2025", "На Лагойскім тракце добрая, 55 за гадзіну, да 23:00."), ("Sidar", "03.03.2025", "Вазьміце свой венік, іхні стары.")], '<b>1</b> <a href="/threads/dzie-lepshaja-sauna.4410/page-2">2</a>'),
    talk("/threads/dzie-lepshaja-sauna.4410/page-2", "Дзе лепшая лазня ў Мінску?", [("Лявон", "09.03.2025", "Былі, усё добра, дзякуй. Выйшла 220 на ўсіх."), ("Рамонак", "10.03.2025", "А басейн там ёсць?")], '<a href="/threads/dzie-lepshaja-sauna.4410/">1</a> <b>2</b>'),
    talk("/threads/vodhuki-pra-reginu.5001/", "Водгукі: Регина, Гродна", [("pan_Jan", "14.04.2025", "Быў у Регины тройчы. Спакойная, усміхаецца, гарбата з мёдам. 100 рублёў не шкада."), ("Кастусь74", "15.04.2025", "Я не дазваніўся, на мае 51 адказалі б?"), ("Рамонак", "19.04.2025", "Кватэра чыстая, пад'езд не вельмі.")]),
    talk("/threads/pravily-abviestak.11/", "Правілы абвестак: прачытайце перад публікацыяй", [("admin", "01.02.2023", "1. Толькі з 18 гадоў. 2. Адна тэма на чалавека. 3. Прадаплата забароненая. 4. Калі бачыце прымус, тэлефануйце 102.")]),
    plain(f"/forums/{TALK[0]}/", TALK[1], '<div class="structItemContainer"><div class="structItem"><a href="/threads/dzie-lepshaja-sauna.4410/">Дзе лепшая лазня ў Мінску?</a> Лявон</div><div class="structItem"><a href="/threads/vodhuki-pra-reginu.5001/">Водгукі: Регина, Гродна</a> pan_Jan</div></div>', "listing"),
    plain("/help/ads/", "Рэклама", "<p>Замацаваная тэма 40 рублёў на тыдзень, банер 150 рублёў на месяц. Статус «Правераная аўтарка» бясплатны: дашліце здымак з датай.</p>"),
    plain("/login/", "Увайсці", "<form><dl><dt>Імя карыстальніка або пошта</dt><dd><input name='login'></dd></dl><dl><dt>Пароль</dt><dd><input type='password'></dd></dl><button>Увайсці</button></form>"),
    plain("/members/volia_m.3077/", "Уваход абавязковы", "<div class='blockMessage'>Каб глядзець профілі ўдзельнікаў, трэба ўвайсці або зарэгістравацца.</div>", status=403),
    plain("/threads/sviatlana-mahilou.5204/", "Ой! Узніклі праблемы", "<div class='blockMessage'>Запытаная тэма не знойдзеная.</div>", "error", status=404),
]

SITE = WrittenSite("kutok.example", "BY", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
