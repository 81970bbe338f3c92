"""Web mirror of a Telegram channel of Skopje: every post an own address, the feed a page of posts in full, mark-up of the messenger's own preview.

Hard: no fields, only lines of text with emoji and <br>; pictures as backgrounds of links; the channel's name as author of every post; posts that are no ads (rules, a taxi firm's
advertisement, a notice that a girl is gone); the day only in a <time>; one post in Serbian and one in Albanian; prices in denars and euros, the admin's own contact.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://skopjevecher.example"


def price(amount, minutes, place=None, currency="MKD"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# number, day and time, pictures, views, text, truth
ADS = [
    (1448, "2025-06-10T19:04:11+00:00", 3, "1.2K",
     "💃 <b>Сара</b>, 24 години<br>📍 Скопје, Карпош<br>📏 168 см / 53 кг<br><br>Примам во мој стан, чисто и дискретно. Масажа, бакнежи, заедничко туширање.<br>💶 30 мин – 2000 ден<br>💶 1 час – 3500 ден<br>🕐 11:00-23:00<br>📞 071 402 916 (и Viber)",
     dict(alias="Сара", age=24, city="Skopje", height_cm=168, weight_kg=53, incall=True, services=["massage", "kissing", "bath"], hours="11:00-23:00", phones=["+38971402916"], handles=[{"kind": "viber", "value": "+38971402916"}], prices=[price(2000, 30), price(3500, 60)])),
    (1446, "2025-06-10T15:30:52+00:00", 4, "1.6K",
     "🔥 <b>NOVO U SKOPLJU</b> 🔥<br>Ja sam Tijana iz Srbije, 27 godina, 174 cm. Tu sam od 9. do 16. juna, hotel u centru. Dolazim i na adresu.<br>1 sat 80 €, kod tebe 100 €, cela noć (8 sati) 400 €<br>Govorim srpski, engleski i makedonski.<br>WhatsApp +381 64 318 70 25",
     dict(alias="Tijana", age=27, text_language="sr", city="Skopje", nationality="RS", height_cm=174, incall=True, outcall=True, services=["overnight"], languages_spoken=["sr", "en", "mk"], tour=[{"city": "Skopje", "from": "2025-06-09", "to": "2025-06-16"}], max_duration_h=8.0,
          handles=[{"kind": "whatsapp", "value": "+381643187025"}], prices=[price(80, 60, None, "EUR"), price(100, 60, "outcall", "EUR"), price(400, 480, None, "EUR")])),
    (1443, "2025-06-09T20:11:05+00:00", 2, "2K",
     "🌸 <b>Мимоза</b>, 39 год., дама со искуство. Тетово, центар.<br>Само масажа и дружење, без брзање. Не доаѓам на адреса.<br>1 час 2500 ден.<br>Јавете се од 10:00-18:00 на 078 315 664, на пораки не одговарам.",
     dict(alias="Мимоза", age=39, city="Tetovo", outcall=False, services=["massage"], hours="10:00-18:00", phones=["+38978315664"], prices=[price(2500, 60)])),
    (1440, "2025-06-09T11:48:37+00:00", 5, "2.4K",
     "👯 <b>Ива и Дона</b> (22 и 26)<br>Две другарки, само заедно. Скопје, Аеродром.<br>✅ дуо ✅ парови ✅ стриптиз<br>1 час – 6000 ден, 2 часа – 11000 ден<br>✈️ Telegram: @iva_i_dona",
     dict(alias="Ива", aliases_stated=["Ива", "Дона"], age=22, ages_stated=[22, 26], audience="couple", city="Skopje", services=["duo", "couples", "striptease"], handles=[{"kind": "telegram", "value": "iva_i_dona"}], prices=[price(6000, 60), price(11000, 120)])),
    (1437, "2025-06-08T18:22:10+00:00", 3, "2.1K",
     "Arta, 25 vjeç, nga Kosova. Tani në Shkup, Çair.<br>Pritje në apartament ose vij në hotel.<br>Masazh, striptiz, shoqëri për darkë.<br>1 orë 60 € / hotel 80 €<br>Flas shqip, anglisht dhe gjermanisht.<br>Viber +383 44 207 518",
     dict(alias="Arta", age=25, text_language="sq", city="Skopje", nationality="XK", incall=True, outcall=True, services=["massage", "striptease", "dinner_date"], languages_spoken=["sq", "en", "de"], handles=[{"kind": "viber", "value": "+38344207518"}], prices=[price(60, 60, None, "EUR"), price(80, 60, "outcall", "EUR")])),
    (1433, "2025-06-07T21:02:44+00:00", 2, "2.8K",
     "👑 <b>Госпоѓа Лидија</b>, 36<br>Доминација, фетиш, игри на улоги. Опремен простор во Битола.<br>Сеанса 1 час 4000 ден. Закажување ден однапред на Signal 075 930 147.",
     dict(alias="Лидија", age=36, city="Bitola", incall=True, services=["domination", "fetish", "role_play"], handles=[{"kind": "signal", "value": "+38975930147"}], prices=[price(4000, 60)])),
    (1430, "2025-06-07T12:40:19+00:00", 4, "2.5K",
     "🦋 <b>Катја</b>, транс девојка, 28 години, 176 см / 65 кг. Охрид, стан до кејот, до крај на август.<br>Примам и доаѓам во хотел.<br>1 час 3500 ден, во хотел 4500 ден<br>24/7<br>☎️ 070 618 229, Telegram @katja_ohrid",
     dict(alias="Катја", age=28, audience="trans", city="Ohrid", height_cm=176, weight_kg=65, incall=True, outcall=True, hours="24/7", tour=[{"city": "Ohrid", "from": None, "to": "2025-08-31"}], phones=["+38970618229"], handles=[{"kind": "telegram", "value": "katja_ohrid"}],
          prices=[price(3500, 60), price(4500, 60, "outcall")])),
    (1425, "2025-06-06T17:55:00+00:00", 1, "3K",
     "Јас сум Филип, 31, тренер, 185 см. За дами во Скопје. Вечера, масажа, патување. Доаѓам кај тебе.<br>Цена по договор. Instagram: filip.trener.sk",
     dict(alias="Филип", age=31, audience="man", city="Skopje", height_cm=185, outcall=True, services=["dinner_date", "massage", "travel"], handles=[{"kind": "instagram", "value": "filip.trener.sk"}])),
    (1421, "2025-06-05T14:09:33+00:00", 3, "3.1K",
     "🏠 <b>Студио Орхидеја</b> – нова девојка во тимот: <b>Валентина</b>, 30 години, Бугарка.<br>Тантра и масажа со четири раце. Скопје, Кисела Вода.<br>60 мин 3000 ден, 90 мин 4200 ден<br>Работно време 12:00-22:00<br>📞 02 3207 415",
     dict(alias="Валентина", age=30, provider_kind="agency", city="Skopje", nationality="BG", services=["tantra", "massage", "four_hands"], incall=True, hours="12:00-22:00", phones=["+38923207415"], prices=[price(3000, 60), price(4200, 90)])),
]
NOTES = {
    1445: ("2025-06-10T09:00:00+00:00", "🚕 <b>Такси Ѕвезда</b> – ноќна тарифа иста како дневна! Нарачајте преку апликацијата. #реклама"),
    1435: ("2025-06-08T08:15:00+00:00", "❌ Огласот на Ема од Куманово е избришан, девојката повеќе не работи. Ве молиме не јавувајте се на стариот број."),
    1400: ("2025-05-30T10:00:00+00:00", "📌 <b>Правила на каналот</b><br>1. Само полнолетни, 18+<br>2. Огласот е бесплатен првата недела, потоа 500 ден. неделно<br>3. Без плаќање однапред<br>4. Пријавете ако некоја е присилена: СОС 0800 11 111<br>Админ: @skvecher_admin"),
}


def url(a):
    return f"{ROOT}/skvecher/{a[0]}"


def message(no, when, text, pics=0, views="1K"):
    photos = "".join(f'<a class="tgme_widget_message_photo_wrap grouped_media_wrap blured js-message_photo" href="{ROOT}/skvecher/{no}?single" style="width:226px;background-image:url(\'https://cdn1.skopjevecher.example/file/{no}_{n}.jpg\')"><div class="grouped_media_helper"></div></a>' for n in range(1, pics + 1))
    box = f'<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap"><div class="tgme_widget_message_grouped js-message_grouped">{photos}</div></div>' if pics else ""
    return f"""<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="skvecher/{no}"><div class="tgme_widget_message_user"><a href="{ROOT}/skvecher"><i class="tgme_widget_message_user_photo bgcolor2"><img src="https://cdn1.skopjevecher.example/file/logo.jpg"></i></a></div>
<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="{ROOT}/skvecher"><span dir="auto">Скопје Вечер 18+</span></a></div>{box}<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">{views}</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="{ROOT}/skvecher/{no}"><time datetime="{when}" class="time">{when[11:16]}</time></a></span></div></div></div></div></div>"""


def shell(title, body, path, head=True):
    info = """<div class="tgme_channel_info"><div class="tgme_channel_info_header"><i class="tgme_page_photo_image"><img src="https://cdn1.skopjevecher.example/file/logo.jpg"></i><div class="tgme_channel_info_header_title"><span dir="auto">Скопје Вечер 18+</span></div><div class="tgme_channel_info_header_username"><a href="/skvecher">@skvecher</a></div></div>
<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">8.4K</span> <span class="counter_type">претплатници</span></div><div class="tgme_channel_info_counter"><span class="counter_value">3.9K</span> <span class="counter_type">фотографии</span></div></div><div class="tgme_channel_info_description">Огласи од возрасни за возрасни. За оглас: @skvecher_admin</div></div>""" if head else ""
    return f"""<!DOCTYPE html>
<html class="theme_light"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta property="og:title" content="Скопје Вечер 18+"><meta property="og:site_name" content="Skopje Vecher"><link rel="canonical" href="{ROOT}{path}"><link href="/css/widget-frame.css?72" rel="stylesheet"></head>
<body class="widget_frame_base tgme_webpreview emoji_image"><header class="tgme_header search_collapsed"><div class="tgme_container"><div class="tgme_header_search"><form class="tgme_header_search_form" action="/skvecher"><input class="tgme_header_search_form_input" name="q" placeholder="Пребарај"></form></div><a class="tgme_header_link" href="/">Почетна</a> <a href="/pravila">Правила</a> <a href="/oglasi-se">Огласи се</a></div></header>
<main class="tgme_main" data-url="{path}"><div class="tgme_container">{info}<section class="tgme_channel_history js-message_history">{body}</section></div></main><footer class="foot"><p>Ова е веб-огледало на каналот. Содржината е од корисниците. 18+</p></footer></body></html>"""


def ad_message(a):
    return message(a[0], a[1], a[4], a[2], a[3])


def note(no):
    return message(no, *NOTES[no])


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="mk", provider_kind="unknown", country="MK", n_images=a[2], posted_at=a[1][:10])
    row.update(deepcopy(a[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    row["max_duration_h"] = max(p["duration_min"] for p in row["prices"]) / 60 if row["prices"] else None
    return row


def feed(rows, path, notes=(), more=""):
    parts = sorted([(a[0], ad_message(a)) for a in rows] + [(n, note(n)) for n in notes])
    return shell("Скопје Вечер 18+", "".join(p for _, p in parts) + more, path)


def one(a):
    return shell("Скопје Вечер 18+", ad_message(a), f"/skvecher/{a[0]}", False)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<div class="page_text"><h1>{title}</h1>{body}</div>', path, False), kind, "mk", status=status)


def urls(rows):
    return tuple(map(url, rows))


NEW, OLD, OUTSIDE = ADS[:5], ADS[5:], [ADS[2], ADS[5], ADS[6]]
MORE = '<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/skvecher?before=1435" class="tme_messages_more js-messages_more">Постари</a></div>'
PAGES = [
    WrittenPage(f"{ROOT}/skvecher", feed(NEW, "/skvecher", (1445, 1435), MORE), "listing", "mk", ads=urls(NEW)),
    WrittenPage(f"{ROOT}/skvecher?before=1435", feed(OLD, "/skvecher?before=1435", (1400,)), "listing", "mk", ads=urls(OLD)),
    WrittenPage(f"{ROOT}/skvecher?utm_source=tg&utm_campaign=pin", feed(NEW, "/skvecher", (1445, 1435), MORE), "listing", "mk", ads=urls(NEW), canonical=f"{ROOT}/skvecher"),
    WrittenPage(f"{ROOT}/grad/drugi", feed(OUTSIDE, "/grad/drugi"), "listing", "mk", ads=urls(OUTSIDE)),
]
PAGES += [WrittenPage(url(a), one(a), "ad", "mk", text_language=a[5].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[3])}?single", one(ADS[3]), "ad", "mk", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    WrittenPage(f"{ROOT}/skvecher/1400", shell("Правила", note(1400), "/skvecher/1400", False), "static", "mk"),
    plain("/", "Скопје Вечер", "<p>Веб-огледало на каналот Скопје Вечер.</p><p><a href='/skvecher'>Сите огласи</a> · <a href='/grad/drugi'>Други градови</a></p>"),
    plain("/oglasi-se", "Огласи се", "<p>Пратете текст и до пет слики на @skvecher_admin. Прва недела бесплатно, потоа 500 денари неделно. Потребна е лична карта за проверка на возраста.</p>"),
    plain("/skvecher/1366", "Пораката не постои", "<p class='tgme_widget_message_error'>Post not found</p>", "error"),
]

SITE = WrittenSite("skopjevecher.example", "MK", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
