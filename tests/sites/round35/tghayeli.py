"""Armenian web mirror of a Telegram channel with notices from Yerevan, Gyumri and Vanadzor: t.me-like widgets on a small PHP mirror.

Hard: no titles, facts are lines of emoji and words, hashtags stand for towns, photos are background-image styles, a forwarded post names its
first channel, some posts are rules, polls or warnings and no notices, drams are written '֏', 'դրամ', '25.000' or 'к', and the posts are in
Armenian, Russian, English or Armenian with Latin letters.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://tg-hayeli.example"
CHANNEL = "erevan_handipum"


def amd(amount, minutes, place=None):
    return {"amount": amount, "currency": "AMD", "code_currency": None, "duration_min": minutes, "place": place}


# no, day, time, pictures, forwarded from, html, truth (None: no notice)
POSTS = [
    (2214, "2025-06-11", "09:20", 3, "", "💃 <b>Անի</b>, 26 տարեկան<br/>📏 167 սմ, 54 կգ<br/>📍 Երևան, Կենտրոն, ընդունում եմ իմ բնակարանում<br/>✔️ մերսում, համբույրներ, համատեղ լոգանք<br/>💰 1 ժամ՝ 25.000 դրամ, 2 ժամ՝ 45.000 դրամ<br/>⏰ 12:00-23:00<br/>📞 091 45 27 83 (նաև Viber)<br/><a href=\"?q=%23կենտրոն\">#կենտրոն</a>",
     dict(alias="Անի", age=26, height_cm=167, weight_kg=54, city="Yerevan", services=["massage", "kissing", "bath"], incall=True, hours="12:00-23:00", phones=["+37491452783"], handles=[{"kind": "viber", "value": "+37491452783"}], prices=[amd(25000, 60), amd(45000, 120)], max_duration_h=2)),
    (2211, "2025-06-10", "21:02", 4, "", "Кристина, 24 года, из России 🇷🇺<br/>Ереван, Арабкир. До 25 июня, потом Гюмри с 26 по 29 июня.<br/>Массаж, стриптиз, ролевые игры<br/>У меня: час 30 000 драм, ночь (8 часов) 150 000 драм<br/>Выезд: час 40 000 драм<br/>Телеграм <a href=\"https://t.me/kris_arabkir\">@kris_arabkir</a>",
     dict(alias="Кристина", age=24, text_language="ru", nationality="RU", city="Yerevan", services=["massage", "striptease", "role_play", "overnight"], incall=True, outcall=True, handles=[{"kind": "telegram", "value": "kris_arabkir"}], max_duration_h=8,
          prices=[amd(30000, 60, "incall"), amd(150000, 480, "incall"), amd(40000, 60, "outcall")], tour=[{"city": "Yerevan", "from": None, "to": "2025-06-25"}, {"city": "Gyumri", "from": "2025-06-26", "to": "2025-06-29"}])),
    (2208, "2025-06-10", "13:45", 0, "", "⚠️ <b>Կարևոր է</b><br/>Կանխավճար մի՛ ուղարկեք։ 2 000 դրամ խնդրող «ադմինները» մենք չենք։ Մեր միակ բոտը՝ @hayeli_help_bot", None),
    (2205, "2025-06-09", "18:30", 2, "", "Անունս Մարինե է, 43 տարեկան եմ, հայ։ Գյումրի, կենտրոնից ոչ հեռու։ Ընդունում եմ միայն իմ տանը, երկուշաբթիից ուրբաթ, 10:00-18:00։ Հանգիստ մերսում, գրկախառնություն, զրույց սուրճի շուրջ։ Ժամը 15 000 ֏։ Հեռ.՝ 077 31 80 46։ SMS-ներին չեմ պատասխանում։ <a href=\"?q=%23գյումրի\">#գյումրի</a>",
     dict(alias="Մարինե", age=43, nationality="AM", city="Gyumri", services=["massage", "cuddling"], incall=True, outcall=False, hours="10:00-18:00", phones=["+37477318046"], prices=[amd(15000, 60)], max_duration_h=1)),
    (2203, "2025-06-09", "11:11", 5, "", "Priya, 28, Indian 🇮🇳 in Yerevan. I speak English and Hindi. Girlfriend experience, tantra, dinner dates. Hotel visits only. 1 hour 100 USD, 3 hours 250 USD. WhatsApp +374 44 60 19 27. Available 24/7",
     dict(alias="Priya", age=28, text_language="en", nationality="IN", city="Yerevan", languages_spoken=["en", "hi"], services=["gfe", "tantra", "dinner_date"], incall=False, outcall=True, hours="24/7", handles=[{"kind": "whatsapp", "value": "+37444601927"}], max_duration_h=3,
          prices=[{**amd(100, 60), "currency": "USD", "place": "outcall"}, {**amd(250, 180), "currency": "USD", "place": "outcall"}])),
    (2198, "2025-06-07", "22:40", 2, "Salon Nare", "🌸 <b>Salon Nare</b> 🌸<br/>Այսօր հերթապահում է Լիլիթը<br/>Անուն՝ Լիլիթ<br/>Տարիք՝ 22<br/>Հասակ՝ 170<br/>Քաղաք՝ Երևան, Մալաթիա<br/>Ծառայություններ՝ մերսում, տանտրա<br/>Գին՝ 30 րոպե 12 000 ֏, 60 րոպե 20 000 ֏ սալոնում<br/>Բաց ենք 24/7<br/>Ադմինիստրատոր՝ 010 54 71 90",
     dict(alias="Լիլիթ", age=22, height_cm=170, provider_kind="agency", city="Yerevan", services=["massage", "tantra"], incall=True, hours="24/7", phones=["+37410547190"], prices=[amd(12000, 30, "incall"), amd(20000, 60, "incall")], max_duration_h=1)),
    (2195, "2025-06-06", "16:05", 1, "", "Արամ, 30 տարեկան, 182 սմ։ Կանանց և զույգերի համար։ Ընթրիք ռեստորանում, պար, ճամփորդություններ։ Գալիս եմ հյուրանոց կամ տուն, Երևան։ 1 ժամը 20 000 դրամ։ Խոսում եմ հայերեն, ռուսերեն, անգլերեն։ 📧 aram.ughekits@hayelipost.example",
     dict(alias="Արամ", age=30, height_cm=182, audience="man", city="Yerevan", languages_spoken=["hy", "ru", "en"], services=["couples", "dinner_date", "dancing", "travel"], outcall=True, handles=[{"kind": "email", "value": "aram.ughekits@hayelipost.example"}], prices=[amd(20000, 60)], max_duration_h=1)),
    (2190, "2025-06-04", "10:50", 0, "", "📊 Հարցում. ո՞ր թաղամասից եք գրում։<br/>Կենտրոն 41%, Արաբկիր 22%, Մալաթիա 19%, այլ 18%", None),
    (2187, "2025-06-03", "19:19", 2, "", "Barev, Sona ev Meri, 25 u 27 tarekan, erku ynkeruhi. Miasin enk ashxatum, duo. Erevan, Komitas. Unenq bnakaran. 1 jam 50.000 dram. Zangel 099 72 13 58",
     dict(alias="Sona", aliases_stated=["Sona", "Meri"], age=25, ages_stated=[25, 27], text_language="hy-Latn", audience="couple", city="Yerevan", services=["duo"], incall=True, phones=["+37499721358"], prices=[amd(50000, 60)], max_duration_h=1)),
    (2182, "2025-06-01", "23:55", 3, "Гюмри встречи", "Транс Эвелина, 29 лет, Гюмри. Рост 175, вес 65. Доминирование, ролевые игры. Принимаю и выезжаю. Час 25к, два часа 45к драм. Вайбер и звонки: +374 93 28 06 41",
     dict(alias="Эвелина", age=29, height_cm=175, weight_kg=65, text_language="ru", audience="trans", city="Gyumri", services=["domination", "role_play"], incall=True, outcall=True, phones=["+37493280641"], handles=[{"kind": "viber", "value": "+37493280641"}], prices=[amd(25000, 60), amd(45000, 120)], max_duration_h=2)),
    (2176, "2025-05-30", "12:30", 0, "", "Տաթև, 34 տարեկան, Վանաձոր։ Աշխատում եմ ինքնուրույն, առանց միջնորդների։ Միայն տեսազանգ, չեմ հանդիպում։ 30 րոպե 8 000 դրամ։ Telegram՝ <a href=\"https://t.me/tatev_online34\">@tatev_online34</a>",
     dict(alias="Տաթև", age=34, provider_kind="independent", city="Vanadzor", services=["video_call"], incall=False, outcall=False, handles=[{"kind": "telegram", "value": "tatev_online34"}], prices=[amd(8000, 30)], max_duration_h=0.5)),
    (2170, "2025-05-28", "15:15", 1, "", "Ժաննա 38, Երևան, Նոր Նորք։ Գինը պայմանագրային։ Զանգել 055 90 34 12 ժամը 11:00-21:00", dict(alias="Ժաննա", age=38, city="Yerevan", hours="11:00-21:00", phones=["+37455903412"])),
]
ADS = [p for p in POSTS if p[6]]


def path(p):
    return f"/{CHANNEL}/{p[0]}"


def url(p):
    return ROOT + path(p)


def bubble(p):
    no, day, time, pics, origin, html, _ = p
    photos = "".join(f'<a class="tgme_widget_message_photo_wrap grouped_media_wrap js-message_photo" href="{path(p)}?single" style="left:{n * 2}px;width:225px;background-image:url(\'/cdn4/file/{no}x{n}.jpg\')"><div class="grouped_media_helper"></div></a>' for n in range(1, pics + 1))
    group = f'<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap"><div class="tgme_widget_message_grouped js-message_grouped"><div class="tgme_widget_message_grouped_layer">{photos}</div></div></div>' if pics else ""
    forwarded = f'<div class="tgme_widget_message_forwarded_from accent_color">Վերահղված՝&nbsp;<a class="tgme_widget_message_forwarded_from_name"><span dir="auto">{origin}</span></a></div>' if origin else ""
    return (f'<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="{CHANNEL}/{no}" data-view="eyJjIjotMTI{no}"><div class="tgme_widget_message_user"><a href="/{CHANNEL}"><i class="tgme_widget_message_user_photo bgcolor3" data-content="Ե"><img src="/cdn4/file/kanal.jpg"></i></a></div>'
            f'<div class="tgme_widget_message_bubble"><i class="tgme_widget_message_bubble_tail"></i><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="/{CHANNEL}"><span dir="auto">Երևան. հանդիպում</span></a></div>{forwarded}{group}<div class="tgme_widget_message_text js-message_text" dir="auto">{html}</div>'
            f'<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">{no % 9 + 1}.{no % 7}K</span><span class="copyonly"> դիտում</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="{path(p)}"><time datetime="{day}T{time}:00+04:00" class="time">{day[8:]}.{day[5:7]}.{day[:4]} {time}</time></a></span></div></div></div></div></div>')


def shell(title, here, body):
    return f"""<!DOCTYPE html>
<html lang="hy" class="theme_light"><head><meta charset="utf-8"><title>{title} – TG Հայելի</title><meta name="viewport" content="width=device-width, initial-scale=1.0, minimum-scale=1.0, maximum-scale=1.0, user-scalable=no" /><link rel="canonical" href="{ROOT}{here}"><meta property="og:site_name" content="TG Հայելի"><meta property="al:ios:app_name" content="Telegram">
<link href="/css/telegram-web.css?39" rel="stylesheet" media="screen"></head><body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions"><div class="tgme_background_wrap"><canvas id="tgme_background" class="tgme_background default" width="50" height="50" data-colors="dbddbb,6ba587,d5d88d,88b884"></canvas></div>
<header class="tgme_header search_collapsed"><div class="tgme_container"><div class="tgme_header_search"><form class="tgme_header_search_form" action="/{CHANNEL}"><input class="tgme_header_search_form_input" name="q" placeholder="Որոնում" autocomplete="off"></form></div><div class="tgme_header_right_column"><a class="tgme_channel_download_telegram" href="/kanalner">Բոլոր ալիքները</a></div>
<div class="tgme_header_info"><a class="tgme_header_link" href="/{CHANNEL}"><div class="tgme_header_title_wrap"><span class="tgme_header_title">Երևան. հանդիպում</span></div><div class="tgme_header_counter">14.2K բաժանորդ</div></a></div></div></header>
<main class="tgme_main" data-url="/{CHANNEL}"><div class="tgme_container">{body}</div></main><div class="mirror_foot"><a href="/masin">Մեր մասին</a> <a href="/kanonner">Կանոններ</a> <a href="/govazd">Գովազդ</a> 18+</div><script src="/js/telegram-web.js?14"></script><script>TWeb.init();</script></body></html>"""


def feed(rows, here, more=""):
    older = f'<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="{more}" class="tme_messages_more js-messages_more" data-before="{rows[-1][0]}"></a></div>' if more else ""
    info = '<div class="tgme_right_column"><div class="tgme_channel_info"><div class="tgme_channel_info_description">Հայտարարություններ Երևանից և մարզերից։ Միայն 18+։ Տեղադրել՝ @hayeli_add_bot</div><div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">3.1K</span> <span class="counter_type">նկար</span></div></div></div></div>'
    return shell("Երևան. հանդիպում", here, f'{info}<section class="tgme_channel_history js-message_history">{older}{"".join(map(bubble, reversed(rows)))}</section>')


def single(p):
    i = POSTS.index(p)
    return shell(f"Գրառում {p[0]}", path(p), f'<section class="tgme_channel_history">{bubble(p)}</section><div class="mirror_nav"><a href="{path(POSTS[i - 1])}">← {POSTS[i - 1][0]}</a> <a href="https://t.me/{CHANNEL}/{p[0]}">Բացել Telegram-ում</a></div>')


def own(rows):
    return tuple(url(p) for p in rows if p[6])


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), text_language="hy", provider_kind="unknown", country="AM", n_images=p[3], posted_at=p[1])
    row.update(deepcopy(p[6]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(here, title, body, kind="static", status=200):
    return WrittenPage(ROOT + here, shell(title, here, f"<h1>{title}</h1>{body}"), kind, "hy", status=status)


NEW, OLD, GYUMRI = POSTS[:7], POSTS[7:], [p for p in POSTS if p[6] and p[6]["city"] == "Gyumri"]
PAGES = [
    WrittenPage(f"{ROOT}/{CHANNEL}", feed(NEW, f"/{CHANNEL}", f"/{CHANNEL}?before={NEW[-1][0]}"), "listing", "hy", ads=own(NEW)),
    WrittenPage(f"{ROOT}/{CHANNEL}?before={NEW[-1][0]}", feed(OLD, f"/{CHANNEL}?before={NEW[-1][0]}"), "listing", "hy", ads=own(OLD)),
    WrittenPage(f"{ROOT}/{CHANNEL}?fbclid=PAQ0xDSw", feed(NEW, f"/{CHANNEL}", f"/{CHANNEL}?before={NEW[-1][0]}"), "listing", "hy", ads=own(NEW), canonical=f"{ROOT}/{CHANNEL}"),
    WrittenPage(f"{ROOT}/{CHANNEL}?q=%23գյումրի".replace("գյումրի", "%D5%A3%D5%B5%D5%B8%D6%82%D5%B4%D6%80%D5%AB"), feed([GYUMRI[0]], f"/{CHANNEL}?q=%23%D5%A3%D5%B5%D5%B8%D6%82%D5%B4%D6%80%D5%AB"), "listing", "hy", ads=own([GYUMRI[0]])),
]
PAGES += [WrittenPage(url(p), single(p), "ad", "hy", text_language=p[6].get("text_language"), ads=(url(p),)) for p in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}?single", single(ADS[0]), "ad", "hy", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(url(POSTS[2]), single(POSTS[2]), "static", "hy"),
    plain("/kanalner", "Բոլոր ալիքները", '<ul><li><a href="https://t.me/gyumri_vstrechi">Гюмри встречи</a>, 3.9K</li><li><a href="https://t.me/salon_nare_evn">Salon Nare</a>, 1.2K</li><li><a href="https://vanadzor-friends.example/">Վանաձոր. ընկերներ</a></li><li><a href="https://evn-night.example/">EVN Night</a></li></ul>', "directory"),
    plain("/masin", "Մեր մասին", "<p>Մենք միայն ցուցադրում ենք բաց Telegram ալիքները։ Ջնջելու համար գրեք՝ info@tg-hayeli.example</p>"),
    plain("/kanonner", "Կանոններ", "<p>Միայն չափահասների համար։ Եթե ինչ-որ մեկին ստիպում են, զանգահարեք 0 800 80 801 կամ 102։</p>"),
    plain("/govazd", "Գովազդ", "<p>Ամրացված գրառում մեկ օրով՝ 5 000 դրամ, մեկ շաբաթով՝ 25 000 դրամ։</p>"),
    plain(f"/{CHANNEL}/1904", "Գրառումը չի գտնվել", "<p>Գրառումը ջնջված է կամ երբեք չի եղել։</p>", "error"),
]
SITE = WrittenSite("tg-hayeli.example", "AM", tuple(PAGES), tuple(truth(p) for p in ADS), note=__doc__)
