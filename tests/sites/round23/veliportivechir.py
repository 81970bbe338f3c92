"""Ukrainian Telegram channel of ads as its web preview shows it: message bubbles, custom emoji images, hash tags, no titles.

Hard: an ad is a message (its page is /channel/number, the same bubble stands in /s/channel and in ?embed=1), labels are emoji inside <i><b>,
photos are background images of links, messages of the channel itself (rules, places for sale, a poll, a lost post) stand between the
ads, the channel's admin handle stands in messages and the bot's at the side, a forwarded post carries another channel's name, a message in Russian,
times in <time datetime> only, views are numbers with K.
"""

import html
import re
from copy import deepcopy
from urllib.parse import quote

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://veli-port.example"
CH = "vechir_dnipro"
NAME = "Вечір Дніпро 🌙 анкети"


def uah(amount, minutes=None, place=None, currency="UAH"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def wa(n):
    return {"kind": "whatsapp", "value": n}


def tg(n):
    return {"kind": "telegram", "value": n}


# number, time, pictures, views, edited, text (plain lines, @names and #tags become links), truth (None for the channel's own messages), forwarded from
M = [
    (131, "2025-06-10T18:04:11+00:00", 3, "1.2K", False, """🌸 Анжела
🎂 26
📏 169 ⚖️ 56
📍 Дніпро, Центр, приймаю у себе
🕐 10:00–22:00
💰 1 год — 2000 грн, 2 год — 3800 грн, ніч — 9000 грн
✅ масаж, поцілунки, спільна ванна
☎️ 050 408 93 85

#центр #апарти""", dict(alias="Анжела", age=26, height_cm=169, weight_kg=56, incall=True, hours="10:00-22:00", services=["massage", "kissing", "bath"], max_duration_h=12, phones=["+380504089385"],
                        prices=[uah(2000, 60), uah(3800, 120), uah(9000, 720)]), None),
    (130, "2025-06-10T09:30:00+00:00", 0, "980", True, """‼️ Місця для реклами ‼️
Пост 24 години в топі — 300 грн
Пост назавжди — 500 грн
Закріп — 1000 грн на добу
Писати адміну @vechir_dnipro_admin""", None, None),
    (129, "2025-06-09T20:15:40+00:00", 4, "2.4K", False, """Всім привіт, я Кіра ❤️ 23 роки, зріст 174.
Тільки виїзд: готелі, квартири, сауни. Дніпро та Кам'янське (+ таксі 300 грн).
Година 2500, три години 6500, ціни в гривнях.
Танцюю приватний стриптиз, їжджу на вечірки й корпоративи.
Пишіть у тг @kira_dnepr23, дзвінки не приймаю""",
     dict(alias="Кіра", age=23, height_cm=174, incall=False, outcall=True, services=["striptease", "party"], max_duration_h=3, handles=[tg("kira_dnepr23")], prices=[uah(2500, 60), uah(6500, 180)]), None),
    (128, "2025-06-09T11:00:02+00:00", 1, "1.9K", False, """👩‍❤️‍👩 Рита і Сабіна, подружки
🎂 24 і 27
📍 Перемога, наша квартира
Дует + масаж у 4 руки. Пари також можна 😉
💰 година 4500 грн за двох
📲 Viber/WhatsApp 0662404244""",
     dict(alias="Рита", aliases_stated=["Рита", "Сабіна"], age=24, ages_stated=[24, 27], audience="couple", incall=True, services=["duo", "four_hands", "couples"], max_duration_h=1, phones=["+380662404244"],
          handles=[{"kind": "viber", "value": "+380662404244"}, wa("+380662404244")], prices=[uah(4500, 60)]), None),
    (127, "2025-06-08T16:45:13+00:00", 2, "3.1K", False, """ГОСТЯ МІСТА 🔥 тільки 12–16 червня!
Аміна, 29 р., 166/60, з Києва. Розмовляю українською, англійською, турецькою.
Апартаменти на Набережній, також приїду до тебе.
У мене: 1 год 3000, 2 год 5500. У тебе: 1 год 3500.
Тантра, рольові ігри, GFE. Без поспіху.
+38 095 758 76 21 (телеграм за цим номером не маю)""",
     dict(alias="Аміна", age=29, height_cm=166, weight_kg=60, languages_spoken=["uk", "en", "tr"], incall=True, outcall=True, services=["tantra", "role_play", "gfe"], max_duration_h=2, phones=["+380957587621"],
          tour=[{"city": "Dnipro", "from": "2025-06-12", "to": "2025-06-16"}], prices=[uah(3000, 60, "incall"), uah(5500, 120, "incall"), uah(3500, 60, "outcall")]), "Гості міст України"),
    (126, "2025-06-08T08:20:55+00:00", 0, "1.1K", False, """📊 Опитування: який район зручніший?
Центр 41%
Перемога 22%
Лівий берег 37%""", None, None),
    (125, "2025-06-07T19:10:00+00:00", 2, "2.0K", False, """🌸 Олена
🎂 41
📏 162 ⚖️ 70
📍 Лівий берег
🏠 так 🚗 ні
💰 30 хв — 800, 60 хв — 1300 (грн)
✅ масаж, обійми, бесіда за чаєм
⛔️ ніч
☎️ (063) 447-15-31, пн–пт з 9:00 до 17:00
♿️ люди на візках — ласкаво прошу""",
     dict(alias="Олена", age=41, height_cm=162, weight_kg=70, incall=True, outcall=False, services=["massage", "cuddling", "disabled_guests"], hours="09:00-17:00", max_duration_h=1, phones=["+380634471531"],
          prices=[uah(800, 30), uah(1300, 60)]), None),
    (124, "2025-06-07T10:05:31+00:00", 5, "4.6K", False, """Агентство «Мавка» представляє ✨
Нова дівчина — Діана, 22 роки, модель, 178 см, 57 кг
Супровід на вечерю, ділові зустрічі, подорожі по Україні та Європі
Мінімум 3 години — 9000 грн, доба — 25 000 грн
Водій агентства привезе і забере
Замовлення: диспетчер 093 589 02 89""",
     dict(alias="Діана", age=22, provider_kind="agency", height_cm=178, weight_kg=57, outcall=True, services=["dinner_date", "business", "travel"], max_duration_h=24, phones=["+380935890289"], prices=[uah(9000, 180), uah(25000, 1440)]), None),
    (123, "2025-06-06T19:00:00+00:00", 0, "890", False, """Зник пост? Значить, дівчина сама попросила його прибрати. Скарги та підозри — @vechir_dnipro_admin. 18+""", None, None),
    (122, "2025-06-06T12:12:12+00:00", 1, "1.7K", False, """Массаж для женщин и пар 💆‍♀️
Тимур, 35 лет, 182/80. Говорю по-русски, по-украински. Приеду к вам со своим столом, у себя не принимаю.
Час 1000 грн, полтора часа 1400 грн
Писать сюда: @timur_ruki или звонить 0683916945""",
     dict(alias="Тимур", age=35, audience="man", text_language="ru", height_cm=182, weight_kg=80, languages_spoken=["ru", "uk"], incall=False, outcall=True, services=["massage", "couples"], max_duration_h=1.5, phones=["+380683916945"],
          handles=[tg("timur_ruki")], prices=[uah(1000, 60), uah(1400, 90)]), None),
    (121, "2025-06-05T17:33:09+00:00", 3, "2.2K", True, """💎 Ніка, транс дівчина 💎
28 років, 175 см, 65 кг
Вул. Короленка, затишна студія, до себе запрошую 24/7
1 година — 50 €, 2 години — 90 €
Домінація, фетиш, відеодзвінки
інста: nika.trans.dp
тел. нуль дев'яносто сім, 050, двадцять п'ять, сімдесят три""",
     dict(alias="Ніка", age=28, audience="trans", height_cm=175, weight_kg=65, incall=True, hours="24/7", services=["domination", "fetish", "video_call"], max_duration_h=2, phones=["+380970502573"],
          handles=[{"kind": "instagram", "value": "nika.trans.dp"}], prices=[uah(50, 60, None, "EUR"), uah(90, 120, None, "EUR")]), None),
    (120, "2025-06-04T18:01:47+00:00", 2, "1.4K", False, """Марта. Мені 33. Кам'янське, можу приїхати в Дніпро.
Просто гарна компанія: вечеря, покажу вам місто, розмова до ранку. Ціну назву сама, коли напишете 😌
Сигнал: +380637871525""",
     dict(alias="Марта", age=33, city="Kamianske", outcall=True, services=["dinner_date", "city_guide"], phones=["+380637871525"], handles=[{"kind": "signal", "value": "+380637871525"}]), None),
]
ADS = [m for m in M if m[6]]
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u27bf\u203c\u2b50]\ufe0f?(?:\u200d[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?)*")


def url(m):
    return f"{ROOT}/{CH}/{m[0]}"


def rich(text):
    out = html.escape(text, quote=False).replace("\n", "<br/>")
    out = re.sub(r"@(\w+)", r'<a href="https://t.me/\1" target="_blank">@\1</a>', out)
    out = re.sub(r"#(\w+)", lambda h: f'<a href="/s/{CH}?q={quote(h[0])}">{h[0]}</a>', out)
    return EMOJI.sub(lambda e: f'<i class="emoji" style="background-image:url(\'//static.veli-port.example/img/emoji/40/{e[0].encode().hex().upper()}.png\')"><b>{e[0]}</b></i>', out)


def bubble(m):
    number, when, pics, views, edited, text, _, source = m
    shots = "".join(f'<a class="tgme_widget_message_photo_wrap grouped_media_wrap" href="{ROOT}/{CH}/{number}?single" style="width:224px;background-image:url(\'https://cdn4.veli-port.example/file/{number}{n}aQx.jpg\')"></a>' for n in range(pics))
    shots = f'<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap">{shots}</div>' if pics else ""
    fwd = f'<div class="tgme_widget_message_forwarded_from">Переслано з <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/hosti_mist_ua"><span dir="auto">{source}</span></a></div>' if source else ""
    return f"""<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="{CH}/{number}" data-view="eyJjIjotMTAw">
<div class="tgme_widget_message_user"><a href="{ROOT}/{CH}"><i class="tgme_widget_message_user_photo bgcolor6" data-content="В"><img src="https://cdn4.veli-port.example/file/ava.jpg"></i></a></div>
<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="{ROOT}/{CH}"><span dir="auto">{rich(NAME)}</span></a></div>{fwd}{shots}
<div class="tgme_widget_message_text js-message_text" dir="auto">{rich(text)}</div>
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">{views}</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta">{"редаговано" if edited else ""} <a class="tgme_widget_message_date" href="{ROOT}/{CH}/{number}"><time datetime="{when}" class="time">{when[11:16]}</time></a></span></div></div></div></div></div>
"""


def page(title, body, about=""):
    return f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta property="og:title" content="{NAME}"><meta property="og:site_name" content="Велипорт">
<meta property="og:description" content="{html.escape(about)}"><link href="//static.veli-port.example/css/widget-frame.css?72" rel="stylesheet"></head><body class="widget_frame_base tgme_webpreview emoji_image">{body}</body></html>"""


INFO = f"""<section class="tgme_right_column"><div class="tgme_channel_info"><div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title"><span dir="auto">{NAME}</span></div><div class="tgme_channel_info_header_username"><a href="{ROOT}/{CH}">@{CH}</a></div></div>
<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">8.41K</span> <span class="counter_type">підписників</span></div><div class="tgme_channel_info_counter"><span class="counter_value">317</span> <span class="counter_type">фото</span></div></div>
<div class="tgme_channel_info_description">Перевірені анкети Дніпра та області. 18+<br/>Реклама: <a href="https://t.me/vechir_dnipro_admin">@vechir_dnipro_admin</a><br/>Бот: <a href="https://t.me/vechir_dnipro_bot">@vechir_dnipro_bot</a></div><a class="tgme_channel_download_telegram" href="//get.veli-port.example/dl">Завантажити застосунок</a></div></section>"""


def history(rows, more=""):
    return page(f"{NAME} – Велипорт", f"""<header class="tgme_header search_collapsed"><div class="tgme_header_search"><form action="/s/{CH}"><input class="tgme_header_search_form_input" name="q" placeholder="Пошук"></form></div></header>
<main class="tgme_main"><div class="tgme_container">{INFO}<section class="tgme_channel_history js-message_history">{more}{"".join(bubble(m) for m in reversed(rows))}</section></div></main>""", "Перевірені анкети Дніпра та області. 18+")


def single(m, bare=False):
    head = "" if bare else f'<div class="tgme_head_wrap"><a class="tgme_head_brand" href="//veli-port.example/">Велипорт</a> <a href="/s/{CH}">Переглянути канал</a></div>'
    return page(f"{NAME}: {m[0]}", head + bubble(m), m[5][:180])


def own(rows):
    return tuple(url(m) for m in rows if m[6])


def truth(m):
    row = deepcopy(AD)
    row.update(url=url(m), text_language="uk", provider_kind="unknown", city="Dnipro", country="UA", n_images=m[2], posted_at=m[1][:10])
    row.update(deepcopy(m[6]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def intro(path, title, extra, kind="static"):
    return WrittenPage(f"{ROOT}/{path}", page(title, f'<div class="tgme_page"><div class="tgme_page_title"><span dir="auto">{title}</span></div>{extra}<div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve?domain={path}">Відкрити в застосунку</a></div></div>'), kind, "uk")


NEW, OLD = M[:7], M[7:]
FOUND = [M[0]]
PAGES = [
    WrittenPage(f"{ROOT}/s/{CH}", history(NEW, f'<a class="tme_messages_more js-messages_more" href="/s/{CH}?before=125" data-before="125"></a>'), "listing", "uk", ads=own(NEW)),
    WrittenPage(f"{ROOT}/s/{CH}?before=125", history(OLD), "listing", "uk", ads=own(OLD)),
    WrittenPage(f"{ROOT}/s/{CH}?q={quote('#центр')}", history(FOUND), "listing", "uk", ads=own(FOUND)),
    WrittenPage(f"{ROOT}/s/{CH}?q={quote('полтава')}", history([], '<div class="tme_no_messages_found">Повідомлень не знайдено</div>'), "listing", "uk"),
]
PAGES += [WrittenPage(url(m), single(m), "ad" if m[6] else "static", "uk", text_language=(m[6] or {}).get("text_language"), ads=own([m])) for m in M if m[0] != 126]
PAGES += [
    WrittenPage(f"{url(M[4])}?embed=1&mode=tme", single(M[4], True), "ad", "uk", ads=own([M[4]]), canonical=url(M[4])),
    WrittenPage(f"{url(M[10])}?embed=1", single(M[10], True), "ad", "uk", ads=own([M[10]]), canonical=url(M[10])),
    intro(CH, NAME, '<div class="tgme_page_extra">8 412 підписників</div><div class="tgme_page_description">Перевірені анкети Дніпра та області. 18+<br/>Реклама: @vechir_dnipro_admin</div>'),
    intro("vechir_dnipro_bot", "Вечір бот", '<div class="tgme_page_extra">@vechir_dnipro_bot</div><div class="tgme_page_description">Надішліть анкету боту: фото, вік, район, ціна. Перевірка паспорта 18+. Публікація протягом доби.</div>'),
    WrittenPage(f"{ROOT}/{CH}/99", page(f"{NAME}: 99", '<div class="tgme_widget_message_error">Допис не знайдено</div>'), "error", "uk"),
    WrittenPage(f"{ROOT}/s/zakryty_klub_dp", page("Приватний канал", '<div class="tgme_page"><div class="tgme_page_title">Закритий клуб</div><div class="tgme_page_description">Цей канал приватний. Приєднайтеся, щоб переглянути повідомлення.</div></div>'), "static", "uk"),
]

SITE = WrittenSite("veli-port.example", "UA", tuple(PAGES), tuple(truth(m) for m in ADS), note=__doc__)
