"""Bulgarian sponsorship community on a blog engine with a social plug-in: members, friends, groups, fields in tables that are links to searches.

Hard: profiles are of kind `profile`, '@name' under the heading is a nick of the site and no handle elsewhere, the wanted partner's age and height stand
in the same table as one's own, support is per month, per evening or per hour in leva, contacts are slipped into prose, 'active 3 hours ago' and
'member since' are no posting days, photos are counted in the tab but shown in part, an English copy of one profile, writings in Russian and English.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://dobriapokrovitel.example"
TOWN = {"Sofia": "София", "Plovdiv": "Пловдив", "Varna": "Варна", "Burgas": "Бургас", "Ruse": "Русе", "Veliko Tarnovo": "Велико Търново"}


def bgn(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "BGN", "code_currency": None, "duration_min": minutes, "place": place}


def via(kind, value):
    return {"kind": kind, "value": value}


# nick, heading, town, marks, own fields, wanted fields, pictures shown, pictures in all, prose, truth
MEMBERS = [
    ("ralitsa_sf", "Ралица", "Sofia", "top ok", [("Аз съм", "Жена"), ("Възраст", "26"), ("Ръст", "170 см"), ("Тегло", "56 кг"), ("Езици", "Български, Английски, Испански"), ("Предлагам", "Вечери навън, Пътувания, Делови събития")], [("Търся", "Мъж"), ("На възраст", "35 – 55")], 4, 9,
     "Завърших туризъм, обичам планината и хубавото вино. Търся интелигентен мъж, с когото да се виждаме два пъти седмично. Месечната подкрепа, която си представям, е 2 000 лв. Пътувам с удоволствие, у нас не каня никого.",
     dict(age=26, height_cm=170, weight_kg=56, languages_spoken=["bg", "en", "es"], services=["dinner_date", "travel", "business"], incall=False, prices=[bgn(2000)])),
    ("vikinka22", "Виктория", "Plovdiv", "top", [("Аз съм", "Жена"), ("Възраст", "22"), ("Ръст", "1,65 м"), ("Езици", "Български, Немски"), ("Предлагам", "Танци, Партита, Видео разговори")], [("Търся", "Мъж"), ("На възраст", "30 – 50"), ("С ръст над", "180 см")], 5, 5,
     "Студентка втори курс, живея на квартира с котка. За една вечер с танци подаръкът е 250 лева. Пишете ми в инстаграм: viki.tepeto",
     dict(age=22, height_cm=165, languages_spoken=["bg", "de"], services=["dancing", "party", "video_call"], handles=[via("instagram", "viki.tepeto")], prices=[bgn(250)])),
    ("morska_sol", "Деница", "Varna", "ok", [("Аз съм", "Жена"), ("Възраст", "33"), ("Ръст", "168 см"), ("Тегло", "61 кг"), ("Езици", "Български, Руски"), ("Предлагам", "Масажи, Гушкане, Вана за двама")], [("Търся", "Мъж"), ("На възраст", "40 – 65")], 2, 6,
     "Масажистка с кабинет до Морската градина, работя сама за себе си. Каня те при мен, по хотели не ходя. Един час – 120 лв., два часа – 220 лв. Телефонът ми е нула осем осем девет, девет четири, тридесет и девет, осем две.",
     dict(age=33, height_cm=168, weight_kg=61, provider_kind="independent", languages_spoken=["bg", "ru"], services=["massage", "cuddling", "bath"], incall=True, outcall=False, max_duration_h=2, phones=["+359889943982"], prices=[bgn(120, 60), bgn(220, 120)])),
    ("gerry_bs", "Гергана", "Burgas", "", [("Аз съм", "Жена"), ("Възраст", "41"), ("Ръст", "164 см"), ("Тегло", "67 кг"), ("Предлагам", "Вечери навън, Гушкане")], [("Търся", "Мъж"), ("На възраст", "без значение")], 1, 1,
     "Разведена, с две големи деца (19 и 17), които вече не питат къде съм. Предпочитам да дойда аз при теб. За цяла нощ 500 лева, за по-малко не бързам. Вайбър: 0874 089 487",
     dict(age=41, height_cm=164, weight_kg=67, services=["dinner_date", "cuddling"], outcall=True, max_duration_h=12, phones=["+359874089487"], handles=[via("viber", "+359874089487")], prices=[bgn(500, 720)])),
    ("marto_fit", "Мартин", "Sofia", "ok", [("Аз съм", "Мъж"), ("Възраст", "28"), ("Ръст", "186 см"), ("Тегло", "83 кг"), ("Езици", "Български, Английски"), ("Предлагам", "Пътувания, Вечери навън, Масажи")], [("Търся", "Жена"), ("На възраст", "35 – 60")], 3, 3,
     "Треньор, не пия и не пуша. Търся щедра дама, мъжете моля да не ми пишат. Уикенд заедно 800 лв. Имейл: marto.fit@poshtata.example",
     dict(age=28, audience="man", height_cm=186, weight_kg=83, languages_spoken=["bg", "en"], services=["travel", "dinner_date", "massage"], max_duration_h=48, handles=[via("email", "marto.fit@poshtata.example")], prices=[bgn(800, 2880)])),
    ("ivet_i_boyana", "Ивет и Бояна", "Ruse", "", [("Аз съм", "Две приятелки"), ("Възраст", "24 и 25"), ("Езици", "Български, Румънски"), ("Предлагам", "Партита, Вечери навън, Дуо")], [("Търся", "Мъж, Двойка"), ("На възраст", "30 – 60")], 2, 4,
     "Ивет е на 24, Бояна на 25. Работим в един салон за красота и излизаме винаги двете. Може и в Букурещ, на един час път е. Телеграм t.me/ivet_boyana_ruse",
     dict(alias="Ивет", aliases_stated=["Ивет", "Бояна"], age=24, ages_stated=[24, 25], audience="couple", languages_spoken=["bg", "ro"], services=["party", "dinner_date", "duo"], handles=[via("telegram", "ivet_boyana_ruse")])),
    ("simona_trans", "Симона", "Sofia", "top ok", [("Аз съм", "Транс жена"), ("Възраст", "29"), ("Ръст", "177 см"), ("Тегло", "66 кг"), ("Езици", "Български, Английски, Италиански"), ("Предлагам", "Масажи, Ролеви игри, Стриптийз")], [("Търся", "Мъж"), ("На възраст", "30 – 60")], 6, 12,
     "Живяла съм десет години в Милано. Каня в апартамента си в Лозенец, идвам и в хотел. Час 200 лв. при мен, 260 лв. при теб. От 12 до 23 ч. съм на линия. WhatsApp +359 88 056 5470",
     dict(age=29, audience="trans", height_cm=177, weight_kg=66, languages_spoken=["bg", "en", "it"], services=["massage", "role_play", "striptease"], incall=True, outcall=True, hours="12:00-23:00", max_duration_h=1, phones=["+359880565470"], handles=[via("whatsapp", "+359880565470")],
          prices=[bgn(200, 60, "incall"), bgn(260, 60, "outcall")])),
    ("katya_od", "Катерина", "Varna", "ok", [("Аз съм", "Жена"), ("Възраст", "31"), ("Ръст", "173 см"), ("Националност", "Украинка"), ("Езици", "Украински, Руски"), ("Предлагам", "Разходки из града, Вечери навън")], [("Търся", "Мъж"), ("На възраст", "40 – 60")], 3, 3,
     "Я из Одессы, в Варне третий год, по-болгарски понимаю, но пишу пока с ошибками. Ищу доброго друга, который поможет с арендой. Сколько – решим при встрече. С 14 по 20 июня 2025 буду в Софии у сестры.",
     dict(age=31, text_language="ru", height_cm=173, nationality="UA", languages_spoken=["uk", "ru"], services=["city_guide", "dinner_date"], tour=[{"city": "Sofia", "from": "2025-06-14", "to": "2025-06-20"}])),
    ("elif_in_pld", "Elif", "Plovdiv", "", [("Аз съм", "Жена"), ("Възраст", "23"), ("Ръст", "162 см"), ("Тегло", "49 кг"), ("Националност", "Туркиня"), ("Езици", "Турски, Английски"), ("Предлагам", "Пътувания, Танци")], [("Търся", "Мъж"), ("На възраст", "28 – 45")], 4, 8,
     "Hi! I study dentistry in Plovdiv and come from Bursa in Turkey. I like belly dance, road trips and men who can cook. My wish is 1500 leva a month, or 300 leva for an evening. Please no calls, Signal only: 087 156 7959.",
     dict(age=23, text_language="en", height_cm=162, weight_kg=49, nationality="TR", languages_spoken=["tr", "en"], services=["travel", "dancing"], phones=["+359871567959"], handles=[via("signal", "+359871567959")], prices=[bgn(1500), bgn(300)])),
    ("mariya_vt", "Мария", "Veliko Tarnovo", "", [("Аз съм", "Жена"), ("Възраст", "52"), ("Предлагам", "Разходки из града, Гушкане, Гости с увреждания")], [("Търся", "Мъж"), ("На възраст", "50 – 75"), ("С ръст над", "165 см")], 0, 0,
     "Учителка по история. Ще ти покажа Царевец така, както никой екскурзовод не може. Имам къща с градина и каня приятели на чай. Ако си в количка, имам рампа. 088 709 0488, след 17 часа.",
     dict(age=52, services=["city_guide", "cuddling", "disabled_guests"], incall=True, phones=["+359887090488"])),
]
EN = {"Аз съм": "I am", "Възраст": "Age", "Ръст": "Height", "Тегло": "Weight", "Езици": "Languages", "Предлагам": "I offer", "Търся": "Looking for", "На възраст": "Aged", "С ръст над": "Taller than", "Жена": "Woman", "Мъж": "Man", "170 см": "170 cm", "56 кг": "56 kg",
      "Български, Английски, Испански": "Bulgarian, English, Spanish", "Вечери навън, Пътувания, Делови събития": "Dinners out, Travel, Business events", "Град": "Town", "Националност": "Nationality"}


def url(m):
    return f"{ROOT}/members/{m[0]}/"


def shell(title, body, lang="bg", kind="directory"):
    return f"""<!DOCTYPE html>
<html lang="{'bg-BG' if lang == 'bg' else 'en-US'}"><head><meta charset="UTF-8"><title>{title} &#8211; Добрият покровител</title><link rel="stylesheet" href="/wp-content/plugins/buddypress/bp-templates/bp-nouveau/css/buddypress.min.css"><link rel="stylesheet" href="/wp-content/themes/sweetdate/assets/styles/foundation.css"></head>
<body class="bp-nouveau {kind} buddypress wp-theme"><div class="top-links"><ul><li>Над 6 400 членове</li><li><a href="/register/">Регистрация</a></li><li><a href="/wp-login.php">Вход</a></li></ul></div>
<header id="header"><a href="/" class="logo"><img src="/wp-content/uploads/logo.png" alt="Добрият покровител"></a><ul class="menu"><li><a href="/members/">Членове</a></li><li><a href="/groups/">Групи</a></li><li><a href="/abonament/">Абонамент</a></li><li><a href="/blog/">Блог</a></li><li><a href="/pomosht/">Помощ</a></li></ul></header>
<section class="with-sidebar"><div class="row"><div class="twelve columns"><div id="buddypress" class="buddypress-wrap round-avatars bp-dir-hori-nav">{body}</div></div></div></section>
<footer id="footer"><p>&copy; 2025 „Покровител Онлайн“ ЕООД, Пловдив. Само за лица над 18 г. поддръжка: help@dobriapokrovitel.example, 032 570 01 88</p></footer></body></html>"""


def table(rows, lang):
    out = ""
    for i, (k, v) in enumerate(rows, 1):
        linked = ", ".join(f'<a href="/members/?members_search={x.strip().replace(" ", "+")}" rel="nofollow">{x.strip()}</a>' for x in (EN[v] if lang == "en" and v in EN else v).split(","))
        out += f'<tr class="field_{i + 1} {"field_alt" if i % 2 else ""} optional-field visibility-public"><td class="label">{EN[k] if lang == "en" else k}</td><td class="data"><p>{linked if k not in ("Ръст", "Тегло") else (EN.get(v, v) if lang == "en" else v)}</p></td></tr>'
    return f'<table class="profile-fields bp-tables-user">{out}</table>'


def profile(m, lang="bg"):
    nick, name, town, marks, own, want, n, total, prose, _ = m
    w = (lambda b, e: e if lang == "en" else b)
    badge = (f'<span class="sd-badge ok"><i class="icon-ok"></i> {w("Потвърден профил", "Verified profile")}</span>' if "ok" in marks else "") + (f'<span class="sd-badge top">{w("Топ профил", "Top profile")}</span>' if "top" in marks else "")
    shots = "".join(f'<li class="rtmedia-list-item"><a href="/wp-content/uploads/rtMedia/{nick}/{i}.jpg"><img src="/wp-content/uploads/rtMedia/{nick}/{i}-320x240.jpg" alt=""></a></li>' for i in range(1, n + 1))
    i = MEMBERS.index(m)
    ago, since = 2 + i * 3, f"{1 + i * 2:02}.{1 + i:02}.2024"
    friends = "".join(f'<li><a href="{url(b)}"><img src="/wp-content/uploads/avatars/{b[0]}-bpthumb.jpg" alt=""> {b[1]}</a></li>' for b in (MEMBERS[i - 1], MEMBERS[i - 4]))
    town_row = ("Град", TOWN[town])
    return shell(name, f"""<div id="item-header" role="complementary" class="users-header single-headers"><div id="cover-image-container"><div id="header-cover-image"></div></div><div id="item-header-content"><h1 class="entry-title">{name}</h1><h2 class="user-nicename">@{nick}</h2>{badge}
<div class="item-meta"><span class="activity">{w(f"активен преди {ago} часа", f"active {ago} hours ago")}</span> <span>{w(f"член от {since}", f"member since {since}")}</span></div><div class="member-header-actions"><button>{w("Добави приятел", "Add friend")}</button><button>{w("Лично съобщение", "Private message")}</button></div></div></div>
<nav class="main-navs bp-navs single-screen-navs"><ul><li class="selected"><a href="{url(m)}profile/">{w("Профил", "Profile")}</a></li><li><a href="{url(m)}friends/">{w("Приятели", "Friends")} <span class="count">12</span></a></li><li><a href="{url(m)}media/">{w("Снимки", "Photos")} <span class="count">{total}</span></a></li></ul></nav>
<div id="item-body" class="item-body"><div class="bp-widget about-me"><h3 class="screen-heading">{w("За мен", "About me")}</h3>{table([*own[:2], town_row, *own[2:]], lang)}<div class="field_description"><p>{prose}</p></div></div>
<div class="bp-widget looking-for"><h3 class="screen-heading">{w("Какво търся", "What I look for")}</h3>{table(want, lang)}</div><div class="rtmedia-container"><ul class="rtmedia-list">{shots}</ul></div></div>
<div class="widget buddypress"><h4>{w("Приятели", "Friends")}</h4><ul class="item-list">{friends}</ul></div>""", lang, "bp-user my-profile")


def listing(rows, foot, title="Членове"):
    cards = "".join(f'<li class="item-entry odd is-online" data-bp-item-component="members"><div class="list-wrap"><div class="item-avatar"><a href="{url(m)}"><img src="/wp-content/uploads/avatars/{m[0]}-bpfull.jpg" class="avatar" alt=""></a></div><div class="item"><h2 class="list-title member-name"><a href="{url(m)}">{m[1]}</a></h2><p class="item-meta last-activity">{TOWN[m[2]]}, активен преди 3 часа</p></div></div></li>' for m in rows)
    return shell(title, f'<h1 class="page-title">{title}</h1><div class="subnav-filters filters"><select id="members-order-by"><option>Последно активни</option><option>Най-нови</option><option>По азбучен ред</option></select></div><ul id="members-list" class="item-list members-list bp-list grid">{cards}</ul><div class="bp-pagination bottom">{foot}</div>')


def truth(m):
    nick, name, town, marks, own, want, n, total, prose, more = m
    row = deepcopy(AD)
    row.update(url=url(m), alias=name, aliases_stated=[name], text_language="bg", provider_kind="unknown", city=town, country="BG", verified="ok" in marks, paid_placement="top" in marks, n_images=n)
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<article class="page hentry"><h1 class="page-title">{title}</h1><div class="article-content">{body}</div></article>', kind="page"), kind, "bg", **more)


ONE, TWO = MEMBERS[:6], MEMBERS[6:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
FOOT1, FOOT2 = 'Преглед 1 - 6 от 10 активни членове <span class="current">1</span> <a href="/members/?upage=2">2</a>', 'Преглед 7 - 10 от 10 активни членове <a href="/members/">1</a> <span class="current">2</span>'
SOFIA = [m for m in MEMBERS if m[2] == "Sofia"]
PAGES = [
    WrittenPage(f"{ROOT}/members/", listing(ONE, FOOT1), "listing", "bg", ads=U1),
    WrittenPage(f"{ROOT}/members/?orderby=newest", listing(list(reversed(ONE)), FOOT1), "listing", "bg", ads=U1, canonical=f"{ROOT}/members/"),
    WrittenPage(f"{ROOT}/members/?upage=2", listing(TWO, FOOT2), "listing", "bg", ads=U2),
    WrittenPage(f"{ROOT}/members/?members_search=%D0%A1%D0%BE%D1%84%D0%B8%D1%8F", listing(SOFIA, "Преглед 1 - 3 от 3", "Членове от София"), "listing", "bg", ads=tuple(map(url, SOFIA))),
    plain("/members/?members_search=%D0%92%D0%B8%D0%B4%D0%B8%D0%BD", "Членове", "<div id='message' class='bp-feedback info'><p>За съжаление не са открити членове.</p></div>", "listing"),
]
PAGES += [WrittenPage(url(m), profile(m), "profile", "bg", text_language=m[9].get("text_language"), ads=(url(m),)) for m in MEMBERS]
PAGES += [
    WrittenPage(f"{ROOT}/en/members/ralitsa_sf/", profile(MEMBERS[0], "en"), "profile", "en", text_language="bg", ads=(url(MEMBERS[0]),), canonical=url(MEMBERS[0])),
    WrittenPage(f"{url(MEMBERS[6])}?utm_source=fb&fbclid=IwAR3mm", profile(MEMBERS[6]), "profile", "bg", ads=(url(MEMBERS[6]),), canonical=url(MEMBERS[6])),
    plain("/", "Където щедростта среща красотата", "<p>Първата българска общност за покровители и техните музи. Регистрацията за дами е безплатна.</p><a href='/register/'>Започни сега</a>"),
    plain("/abonament/", "Абонамент", "<table><tr><td>1 месец</td><td>49 лв.</td></tr><tr><td>6 месеца</td><td>199 лв.</td></tr><tr><td>Топ профил за 7 дни</td><td>19 лв.</td></tr></table><p>Плащане с карта или ePay.</p>"),
    plain("/pomosht/", "Помощ", "<h3>Как да потвърдя профила си?</h3><p>Качи селфи с лична карта, отговаряме до 24 часа.</p><h3>Мога ли да дам телефон?</h3><p>Не в профила, само в лично съобщение.</p><h3>Някой е принуден?</h3><p>Обади се на 0800 20 100.</p>"),
    plain("/groups/", "Групи", "<ul><li><a href='/groups/morski-vecheri/'>Морски вечери</a> – 214 членове</li><li><a href='/groups/planina/'>Планина за двама</a> – 98 членове</li></ul>"),
    plain("/blog/parva-sreshta/", "Пет съвета за първата среща", "<p>Публикувано на 2 юни 2025 от Десислава (30). Избери людно място, кажи на приятелка. Вечеря за двама в центъра на София излиза около 120 лв.</p><h3>2 коментара</h3><p>Ники: аз съм на 46 и пак се притеснявам.</p>"),
    plain("/wp-login.php", "Вход", "<form><label>Потребител <input name='log'></label><label>Парола <input type='password' name='pwd'></label><button>Вход</button></form><p>Трябва да влезеш, за да четеш съобщения.</p>"),
    plain("/members/bella_87/", "Страницата не е намерена", "<p>Този член е закрил профила си или никога не го е имало.</p>", "error"),
]

SITE = WrittenSite("dobriapokrovitel.example", "BG", tuple(PAGES), tuple(truth(m) for m in MEMBERS), note=__doc__)
