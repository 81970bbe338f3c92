"""Ukrainian web mirror of two Telegram channels with cards of women and men, in the widget mark-up of Telegram's own preview pages.

Hard: a card is one message of lines with emoji instead of labels, pictures are backgrounds of links, the channel signs each message with its administrator's
handle ('Розмістити анкету'), hashtags carry the town and the kind, notices stand among the cards, some cards are in Russian, prices are in hryvnia
or dollars with 'тис', views and 'edited' stand beside the time, and the page of one message shows nothing more than the message.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://tgvechir.example"
CHANNEL = {"vechir_kyiv": ("Вечір у Києві 🌆", "vechir_admin", "3 412"), "zakhid_zustrich": ("Захід | Зустрічі", "zakhid_adm", "1 908")}


def uah(amount, minutes, place=None, currency="UAH"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# channel, number, day, pictures, lines, truth
POSTS = [
    ("vechir_kyiv", 1207, "2025-06-10", 4, "⭐️ <b>ТОП анкета</b><br/><b>Аліна</b>, 25 років<br/>📍 Київ, Печерськ<br/>📏 170 см / 53 кг<br/>🗣 українська, англійська<br/><br/>У мене: 1 год — 3000 грн, 2 год — 5500 грн<br/>На виїзд: 1 год — 4000 грн<br/><br/>💆 масаж, GFE, спільна ванна<br/>🕐 12:00–23:00<br/>📞 067 318 24 95 (Viber, WhatsApp)<br/>✅ Перевірено адміном",
     dict(alias="Аліна", age=25, city="Kyiv", height_cm=170, weight_kg=53, languages_spoken=["uk", "en"], incall=True, outcall=True, services=["massage", "gfe", "bath"], hours="12:00-23:00", phones=["+380673182495"], handles=[{"kind": "viber", "value": "+380673182495"}, {"kind": "whatsapp", "value": "+380673182495"}],
          prices=[uah(3000, 60, "incall"), uah(5500, 120, "incall"), uah(4000, 60, "outcall")], max_duration_h=2.0, verified=True, paid_placement=True)),
    ("vechir_kyiv", 1204, "2025-06-09", 3, "<b>Злата</b>, 21<br/>📍 Київ, Оболонь<br/>Студентка, мила та весела. Приймаю у себе, квартира чиста, ліфт працює 😊<br/>💰 година 2500 грн, ніч (10 годин) 12 тис грн<br/>Пишіть тільки в Telegram 👉 <a href=\"https://t.me/zlata_obolon\">@zlata_obolon</a>",
     dict(alias="Злата", age=21, city="Kyiv", incall=True, services=["overnight"], handles=[{"kind": "telegram", "value": "zlata_obolon"}], prices=[uah(2500, 60), uah(12000, 600)], max_duration_h=10.0)),
    ("vechir_kyiv", 1201, "2025-06-08", 2, "<b>Марина</b>, 37 лет<br/>📍 Киев, Левобережная<br/>Взрослая женщина для взрослых мужчин. Массаж, тантра, объятия. Принимаю с 10:00 до 18:00, работаю сама на себя, выездов нет.<br/>1 час — 2000 грн, 1,5 часа — 2800 грн<br/>☎️ +38 (063) 740-51-86",
     dict(alias="Марина", age=37, text_language="ru", provider_kind="independent", city="Kyiv", services=["massage", "tantra", "cuddling"], incall=True, outcall=False, hours="10:00-18:00", phones=["+380637405186"], prices=[uah(2000, 60), uah(2800, 90)], max_duration_h=1.5)),
    ("vechir_kyiv", 1196, "2025-06-05", 2, "<b>Богдан</b>, 31 рік, 185 см, 80 кг<br/>📍 Київ<br/>Супровід для жінок і пар: вечеря, театр, поїздки. Тільки виїзд.<br/>💵 60$ година, 300$ ніч<br/>📲 <a href=\"https://t.me/bogdan_suprovid\">@bogdan_suprovid</a>",
     dict(alias="Богдан", age=31, height_cm=185, weight_kg=80, audience="man", city="Kyiv", services=["couples", "dinner_date", "travel", "overnight"], incall=False, outcall=True, prices=[uah(60, 60, None, "USD"), uah(300, 720, None, "USD")], max_duration_h=12.0, handles=[{"kind": "telegram", "value": "bogdan_suprovid"}])),
    ("vechir_kyiv", 1190, "2025-06-02", 5, "⭐️ <b>ТОП анкета</b><br/>Салон «Жасмин» 💐<br/>📍 Київ, Поділ<br/>Сьогодні на зміні: Ліза (23), Карина (28), Ніка (26)<br/>Масаж у чотири руки, тантра, розслаблення<br/>🕐 цілодобово<br/>1 година в салоні — 2800 грн<br/>📞 044 338 17 60<br/>✅ Перевірено адміном",
     dict(alias="Ліза", aliases_stated=["Ліза", "Карина", "Ніка"], age=23, ages_stated=[23, 28, 26], provider_kind="agency", city="Kyiv", services=["four_hands", "tantra"], incall=True, hours="24/7", phones=["+380443381760"], prices=[uah(2800, 60, "incall")], max_duration_h=1.0, verified=True, paid_placement=True)),
    ("zakhid_zustrich", 640, "2025-06-10", 3, "<b>Соломія</b> | 29 | Львів<br/>Зріст 167, вага 58<br/>Львів до 14 червня, далі Івано-Франківськ 15–19 червня 🚆<br/>Апартаменти в центрі або ваш готель<br/>Апартаменти: 2500 грн/год<br/>Готель: 3200 грн/год<br/>📞 0 98 405 72 13<br/>✅ Перевірено",
     dict(alias="Соломія", age=29, height_cm=167, weight_kg=58, city="Lviv", incall=True, outcall=True, tour=[{"city": "Lviv", "from": None, "to": "2025-06-14"}, {"city": "Ivano-Frankivsk", "from": "2025-06-15", "to": "2025-06-19"}], phones=["+380984057213"], prices=[uah(2500, 60, "incall"), uah(3200, 60, "outcall")], max_duration_h=1.0, verified=True)),
    ("zakhid_zustrich", 636, "2025-06-07", 1, "<b>Діана</b> | 33 | Тернопіль<br/>Трансдівчина, ніжна й спокійна. Рольові ігри, масаж, стриптиз.<br/>Приймаю після 17:00<br/>2000 грн — година<br/>Viber: +380 95 216 80 34",
     dict(alias="Діана", age=33, audience="trans", city="Ternopil", services=["role_play", "massage", "striptease"], incall=True, prices=[uah(2000, 60)], max_duration_h=1.0, handles=[{"kind": "viber", "value": "+380952168034"}])),
    ("zakhid_zustrich", 631, "2025-06-04", 2, "<b>Оля і Тарас</b> | 27 і 32 | Ужгород<br/>Пара для пар. Зустрічаємось на вашій території, у вихідні.<br/>Дві години — 5 тис грн<br/>✉️ para.uzh@poshta-zakhid.example",
     dict(alias="Оля", aliases_stated=["Оля", "Тарас"], age=27, ages_stated=[27, 32], audience="couple", city="Uzhhorod", services=["couples"], outcall=True, prices=[uah(5000, 120)], max_duration_h=2.0, handles=[{"kind": "email", "value": "para.uzh@poshta-zakhid.example"}])),
    ("zakhid_zustrich", 628, "2025-06-01", 3, "⭐️ <b>ТОП анкета</b><br/><b>Пані Рената</b> | 42 | Львів<br/>Домінація та рольові ігри в обладнаній кімнаті. Новачкам пояснюю все наперед.<br/>Пн–Сб 14:00–21:00<br/>Сесія 1 год — 4000 грн, 2 год — 7000 грн<br/>Українська, польська<br/>👉 <a href=\"https://t.me/pani_renata_lv\">@pani_renata_lv</a>",
     dict(alias="Пані Рената", age=42, city="Lviv", services=["domination", "role_play"], incall=True, hours="14:00-21:00", languages_spoken=["uk", "pl"], prices=[uah(4000, 60), uah(7000, 120)], max_duration_h=2.0, handles=[{"kind": "telegram", "value": "pani_renata_lv"}], paid_placement=True)),
    ("zakhid_zustrich", 622, "2025-05-28", 0, "<b>Віта</b> | 46 | Чернівці<br/>Без фото, дзвоніть: 0 50 661 29 47. Ціна при розмові.", dict(alias="Віта", age=46, city="Chernivtsi", phones=["+380506612947"])),
]
TAG = {"Kyiv": "київ", "Lviv": "львів", "Ternopil": "тернопіль", "Uzhhorod": "ужгород", "Chernivtsi": "чернівці"}
NOTICES = {("vechir_kyiv", 1199): "📢 Нагадуємо: ніколи не переказуйте передоплату на картку. Шахраїв надсилайте адміну.", ("zakhid_zustrich", 633): "📢 Розміщення анкети — 300 грн на тиждень, ТОП — 700 грн. Тільки 18+, тільки від себе."}


def url(p):
    return f"{ROOT}/{p[0]}/{p[1]}"


def bubble(channel, number, day, words, pics=0, edited=False):
    title, admin, _ = CHANNEL[channel]
    shots = "".join(f'<a class="tgme_widget_message_photo_wrap grouped_media_wrap blured js-message_photo" style="left:0;top:0;width:224px;background-image:url(\'https://cdn.tgvechir.example/file/{channel}{number}_{n}.jpg\')" href="{ROOT}/{channel}/{number}?single={n}"></a>' for n in range(1, pics + 1))
    group = f'<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap"><div class="tgme_widget_message_grouped js-message_grouped">{shots}</div></div>' if pics else ""
    return f"""<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="{channel}/{number}" data-view="eyJjIjot{number}"><div class="tgme_widget_message_user"><a href="{ROOT}/s/{channel}"><i class="tgme_widget_message_user_photo bgcolor2"><img src="https://cdn.tgvechir.example/avatar/{channel}.jpg"></i></a></div>
<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="{ROOT}/s/{channel}"><span dir="auto">{title}</span></a></div>{group}<div class="tgme_widget_message_text js-message_text" dir="auto">{words}</div>
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">{number % 7 + 1}.{number % 9}K</span>{"<span class='tgme_widget_message_meta'>змінено </span>" if edited else ""}<span class="copyonly"> views</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="{url((channel, number))}"><time datetime="{day}T18:{number % 50 + 10}:00+00:00" class="time">18:{number % 50 + 10}</time></a></span></div></div></div></div></div>"""


def card(p):
    channel, number, day, pics, words, more = p
    tags = f'<br/><br/><a href="?q=%23{TAG[more["city"]]}">#{TAG[more["city"]]}</a> <a href="?q=%23анкета">#анкета</a><br/>Розмістити анкету: <a href="https://t.me/{CHANNEL[channel][1]}">@{CHANNEL[channel][1]}</a>'
    return bubble(channel, number, day, words + tags, pics, number % 3 == 0)


def shell(title, body, channel=None):
    side = ""
    if channel:
        name, admin, count = CHANNEL[channel]
        side = f'<section class="tgme_right_column"><div class="tgme_channel_info"><div class="tgme_channel_info_header_title"><span dir="auto">{name}</span></div><div class="tgme_channel_info_header_username"><a href="https://t.me/{channel}">@{channel}</a></div><div class="tgme_channel_info_counters"><span class="counter_value">{count}</span> <span class="counter_type">підписників</span></div><div class="tgme_channel_info_description">Анкети 18+. Адмін <a href="https://t.me/{admin}">@{admin}</a></div></div></section>'
    return f"""<!DOCTYPE html><html class="theme_light" lang="uk"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta property="og:site_name" content="Telegram"><link href="/css/telegram-web.css?39" rel="stylesheet"><link href="/css/widget-frame.css?72" rel="stylesheet"></head>
<body class="widget_frame_base tgme_webpreview emoji_image"><div class="tgme_background_wrap"></div><header class="tgme_header search_collapsed"><div class="tgme_header_info"><a href="/">TG Вечір: дзеркало</a></div><form class="tgme_header_search_form"><input name="q" placeholder="Пошук"></form><a class="tgme_channel_join_telegram" href="//t.me">Завантажити Telegram</a></header>
<main class="tgme_main"><div class="tgme_container">{side}<section class="tgme_channel_history js-message_history">{body}</section></div></main><footer class="mirror"><a href="/about">Про дзеркало</a> <a href="/rules">Правила</a> <a href="/remove">Видалити допис</a> <a href="/catalog">Каталог каналів</a></footer><script src="/js/tgwallpaper.min.js"></script></body></html>"""


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), text_language="uk", provider_kind="unknown", country="UA", verified=False, paid_placement=False, n_images=p[3], posted_at=p[2])
    row.update(deepcopy(p[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def urls(rows):
    return tuple(map(url, rows))


def history(posts, channel, title, note=None, more=""):
    days = {k: v for k, v in NOTICES.items() if k == note}
    parts = [(p[1], card(p)) for p in posts] + [(k[1], bubble(*k, "2025-06-06", v)) for k, v in days.items()]
    return shell(title, more + "".join(text for _, text in sorted(parts)), channel)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "uk", status=status)


K, Z = POSTS[:5], POSTS[5:]
LVIV = [p for p in POSTS if p[5]["city"] == "Lviv"]
SK, SZ = ROOT + "/s/vechir_kyiv", ROOT + "/s/zakhid_zustrich"
OLDER = '<div class="tgme_widget_message_centered js-messages_more_wrap"><a class="tme_messages_more js-messages_more" href="/s/{}?before={}"></a></div>'
KNOWN = [("tgkatalog-odesa", "Одеса ввечері"), ("kanaly-dnipro", "Дніпро 18+"), ("anketa-kharkiv", "Харків анкети"), ("zustrich-vin", "Вінниця зустрічі"), ("poltava-tg", "Полтава")]
PAGES = [
    plain("/", "TG Вечір", '<p>Дзеркало двох каналів.</p><ul><li><a href="/s/vechir_kyiv">Вечір у Києві</a></li><li><a href="/s/zakhid_zustrich">Захід | Зустрічі</a></li></ul>'),
    WrittenPage(SK, history(K[:3], "vechir_kyiv", "Вечір у Києві – Telegram", ("vechir_kyiv", 1199), OLDER.format("vechir_kyiv", 1199)), "listing", "uk", ads=urls(K[:3])),
    WrittenPage(SK + "?before=1199", history(K[3:], "vechir_kyiv", "Вечір у Києві – Telegram"), "listing", "uk", ads=urls(K[3:])),
    WrittenPage(SZ, history(Z, "zakhid_zustrich", "Захід | Зустрічі – Telegram", ("zakhid_zustrich", 633)), "listing", "uk", ads=urls(Z)),
    WrittenPage(SZ + "?q=%23%D0%BB%D1%8C%D0%B2%D1%96%D0%B2", history(LVIV, "zakhid_zustrich", "Захід | Зустрічі – Telegram"), "listing", "uk", ads=urls(LVIV)),
    *(WrittenPage(url(p), shell(CHANNEL[p[0]][0], card(p), p[0]), "ad", "uk", text_language=p[5].get("text_language"), ads=(url(p),)) for p in POSTS),
    WrittenPage(url(K[0]) + "?embed=1&mode=tme", shell(CHANNEL[K[0][0]][0], card(K[0])), "ad", "uk", ads=(url(K[0]),), canonical=url(K[0])),
    WrittenPage(ROOT + "/zakhid_zustrich/633", shell("Захід | Зустрічі", bubble("zakhid_zustrich", 633, "2025-06-06", NOTICES["zakhid_zustrich", 633]), "zakhid_zustrich"), "static", "uk"),
    plain("/catalog", "Каталог каналів", "<ul>" + "".join(f'<li><a href="https://{h}.example" rel="nofollow">{n}</a></li>' for h, n in KNOWN) + "</ul>", "directory"),
    plain("/about", "Про дзеркало", "<p>Сторінка показує відкриті дописи каналів і не пов'язана з їхніми власниками.</p>"),
    plain("/rules", "Правила", "<p>Тільки для повнолітніх. Якщо ви бачите ознаки торгівлі людьми, телефонуйте 1547.</p>"),
    plain("/vechir_kyiv/1150", "Допис не знайдено", '<div class="tgme_widget_message_error">Post not found. Допис видалено або його ніколи не було.</div>', "error"),
]

SITE = WrittenSite("tgvechir.example", "UA", tuple(PAGES), tuple(truth(p) for p in POSTS), note=__doc__)
