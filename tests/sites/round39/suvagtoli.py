"""Mongolian web mirror of Telegram channels (t.me/s style widgets): one channel's posts as a stream, each post also at an address of its own.

Hard: no labels or fields, only short posts with emoji, line breaks and hashtags; prices as '150к', '150 мянга' or '₮150,000'; eight-digit numbers with or without
a dash; photos are background images of links, not img; forwarded-from and view counts; the admin's own notices stand among the ads; a post that was
edited; the channel's owner contact is in the header of every page.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://suvagtoli.example"
CH = "ub_oroin_zar"


def mnt(amount, minutes, place=None):
    return {"amount": amount, "currency": "MNT", "code_currency": None, "duration_min": minutes, "place": place}


def ad(no, day, **more):
    row = deepcopy(AD)
    row.update(url=f"{ROOT}/{CH}/{no}", n_images=next(r[3] for r in ROWS if r[0] == no), text_language="mn", provider_kind="unknown", city="Ulaanbaatar", country="MN", posted_at=day)
    row.update(more)
    row["aliases_stated"] = row["aliases_stated"] or ([row["alias"]] if row["alias"] else [])
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


# number, day, hour, photos, words, truth (None: a notice of the admin)
ROWS = [
    (4101, "2025-06-03", "21:14", 3, "🌸 Номин 🌸<br/>23 настай, 165см 50кг<br/>📍Улаанбаатар, Сүхбаатар дүүрэг, байртай<br/>💰 1 цаг 150к, 2 цаг 280к<br/>Массаж, хамт ваннд орно<br/>☎️ 9914-2637<br/>#УБ #Номин", dict(alias="Номин", age=23, height_cm=165, weight_kg=50, incall=True, services=["massage", "bath"], phones=["+97699142637"], prices=[mnt(150000, 60, "incall"), mnt(280000, 120, "incall")], max_duration_h=2)),
    (4102, "2025-06-03", "22:40", 1, "Сарнай 31 нас. УБ хот. Зөвхөн дуудлагаар зочид буудалд очно. Цаг нь 200 мянга, хонох (10 цаг) 900 мянга. Утас 88052914. Мессежинд хариулахгүй, залгаарай.", dict(alias="Сарнай", age=31, outcall=True, incall=False, services=["overnight"], phones=["+97688052914"], prices=[mnt(200000, 60, "outcall"), mnt(900000, 600, "outcall")], max_duration_h=10)),
    (4103, "2025-06-04", "09:00", 0, "📢 Админаас: Урьдчилж мөнгө шилжүүлж болохгүй! Залилуулсан бол надад бичээрэй @zar_admin_ub. Зар тавих үнэ: 7 хоног 30,000₮.", None),
    (4104, "2025-06-04", "18:22", 2, "Дархан хотод Оюука 27 настай байна 😊<br/>6-р сарын 12-ноос 15-ны хооронд Эрдэнэтэд очно.<br/>1 цаг ₮120,000<br/>Telegram: @oyuka_darkhan", dict(alias="Оюука", age=27, city="Darkhan", tour=[{"city": "Erdenet", "from": "2025-06-12", "to": "2025-06-15"}], prices=[mnt(120000, 60)], max_duration_h=1, handles=[{"kind": "telegram", "value": "oyuka_darkhan"}])),
    (4105, "2025-06-05", "12:05", 4, "✨ VIP ✨ Мишээл, 25 нас, 172 см<br/>Монгол, англи, солонгос хэлтэй<br/>Оройн зоог, аялал, үдэшлэгт хамт явна<br/>Оройн хамтрал 3 цаг 600,000₮<br/>Захиалга 1 өдрийн өмнө: 9585 3016", dict(alias="Мишээл", age=25, height_cm=172, city=None, country=None, paid_placement=True, languages_spoken=["mn", "en", "ko"], services=["dinner_date", "travel", "party"], prices=[mnt(600000, 180)], max_duration_h=3, phones=["+97695853016"])),
    (4106, "2025-06-06", "23:51", 2, "Хоёр найз охин Ану 22, Тэмүүлэн 24. Хамтдаа л үйлчилнэ, хосуудыг бас хүлээж авна. Баянзүрх дүүрэг, Улаанбаатар. 1 цаг 300к. 24 цаг. ☎️ 80116429", dict(alias="Ану", aliases_stated=["Ану", "Тэмүүлэн"], age=22, ages_stated=[22, 24], audience="couple", incall=True, services=["duo", "couples"], hours="24/7", prices=[mnt(300000, 60)], max_duration_h=1, phones=["+97680116429"])),
    (4107, "2025-06-07", "15:30", 0, "«Алтан намар» массажны газар, Улаанбаатар, Хан-Уул дүүрэг. Өдөр бүр 11:00-23:00. Бүтэн биеийн массаж 1 цаг 80,000₮, 4 гарын массаж 1 цаг 150,000₮, 90 минут 110,000₮. Засалчид: Туяа 29, Цэцэг 35. Лавлах: 7711-0482, 99470358", dict(alias="Туяа", aliases_stated=["Туяа", "Цэцэг"], age=29, ages_stated=[29, 35], provider_kind="agency", incall=True, hours="11:00-23:00", services=["massage", "four_hands"], prices=[mnt(80000, 60), mnt(150000, 60), mnt(110000, 90)], max_duration_h=1.5, phones=["+97677110482", "+97699470358"])),
    (4108, "2025-06-08", "20:17", 1, "Тэргэл, 28 настай эрэгтэй, 181см/78кг. Эмэгтэйчүүдэд массаж, бүжиг, яриа хөөрөө. Таны дээр очно, УБ дотор. 1 цаг 100 мянган төгрөг. 94207735", dict(alias="Тэргэл", age=28, height_cm=181, weight_kg=78, audience="man", outcall=True, services=["massage", "dancing"], prices=[mnt(100000, 60, "outcall")], max_duration_h=1, phones=["+97694207735"])),
    (4109, "2025-06-09", "11:48", 3, "Hi! I am Yana from Russia, 26 y.o. In Ulaanbaatar until 20 June. Nice hotel near Peace Avenue. 1h 350k, 2h 600k MNT. English, русский. WhatsApp +976 9936 1874", dict(text_language="en", alias="Yana", age=26, nationality="RU", tour=[{"city": "Ulaanbaatar", "from": None, "to": "2025-06-20"}], languages_spoken=["en", "ru"], incall=True, prices=[mnt(350000, 60), mnt(600000, 120)], max_duration_h=2, handles=[{"kind": "whatsapp", "value": "+97699361874"}])),
    (4110, "2025-06-10", "19:05", 1, "Транс охин Солонго 24 нас. Улаанбаатар, Баянгол дүүрэг, байртай. 30 минут 90к, 1 цаг 160к. Дүрд тоглох, үнсэлт. Зургаа баталгаажуулсан ✅ ☎️ 86914250", dict(alias="Солонго", age=24, audience="trans", incall=True, verified=True, services=["role_play", "kissing"], prices=[mnt(90000, 30, "incall"), mnt(160000, 60, "incall")], max_duration_h=1, phones=["+97686914250"])),
    (4111, "2025-06-10", "22:00", 0, "📢 Номин ажиллахаа түр больсон. Хуучин зар дээр бүү залгаарай.", None),
]
OFFERS = [r for r in ROWS if r[5]]


def url(r):
    return f"{ROOT}/{CH}/{r[0]}"


def message(r):
    no, day, hour, photos, words, more = r
    pics = "".join(f'<a class="tgme_widget_message_photo_wrap grouped_media_wrap" href="/{CH}/{no}?single&n={n}" style="left:0;width:226px;background-image:url(\'https://cdn.suvagtoli.example/file/{no}-{n}.jpg\')"><div class="tgme_widget_message_photo" style="padding-top:125%"></div></a>' for n in range(1, photos + 1))
    pics = f'<div class="tgme_widget_message_grouped_wrap"><div class="tgme_widget_message_grouped">{pics}</div></div>' if pics else ""
    return f"""<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="{CH}/{no}" data-view="eyJjIjotMTAwfQ"><div class="tgme_widget_message_user"><a href="/{CH}"><i class="tgme_widget_message_user_photo bgcolor6"><img src="https://cdn.suvagtoli.example/ava.jpg"></i></a></div>
<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="/{CH}"><span dir="auto">УБ ОРОЙН ЗАР 18+</span></a></div>{pics}<div class="tgme_widget_message_text js-message_text" dir="auto">{words}</div>
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">{no % 37 / 10 + 1:.1f}K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="/{CH}/{no}"><time datetime="{day}T{hour}:00+08:00" class="time">{hour}</time></a></span></div></div></div></div></div>"""


def stream(rows):
    out, last = "", None
    for r in rows:
        if r[1] != last:
            out += f'<div class="tgme_widget_message_centered js-message_date_wrap"><div class="tgme_widget_message_service_date_wrap"><div class="tgme_widget_message_service_date">{r[1].replace("-", ".")}</div></div></div>'
            last = r[1]
        out += message(r)
    return out


def shell(title, body):
    return f"""<!DOCTYPE html><html class="theme_light"><head><meta charset="utf-8"><title>{title} – Суваг толь</title><meta property="og:site_name" content="Суваг толь"><link href="//cdn.suvagtoli.example/css/widget-frame.css?72" rel="stylesheet"></head><body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions">
<header class="tgme_header search_collapsed"><div class="tgme_container"><div class="tgme_header_search"><form action="/search"><input name="q" placeholder="Сувгаас хайх"></form></div><div class="tgme_header_right_column"><section class="tgme_right_column"><div class="tgme_channel_info"><div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title"><span dir="auto">УБ ОРОЙН ЗАР 18+</span></div><div class="tgme_channel_info_header_username"><a href="/{CH}">@{CH}</a></div></div>
<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">6.1K</span> <span class="counter_type">гишүүн</span></div></div><div class="tgme_channel_info_description">Насанд хүрэгчдэд. Зар тавих: @zar_admin_ub</div></div></section></div></div></header>
<main class="tgme_main" data-url="/{CH}"><div class="tgme_container"><section class="tgme_channel_history js-message_history">{body}</section></div></main><div class="tl_footer"><a href="/about">Бидний тухай</a> <a href="/rules">Дүрэм</a> <a href="/channels">Сувгууд</a> <a href="https://vpn-nomad.example" rel="sponsored">Nomad VPN – сарын 9,900₮</a></div></body></html>"""


def page(r):
    return shell(" ".join(r[4].split("<")[0].split()[:2]).strip(".,"), f'{message(r)}<div class="tgme_page_action"><a class="tgme_action_button_new" href="tg://resolve?domain={CH}&post={r[0]}">Telegram дээр нээх</a></div>')


def wp(path, html, kind, ads=(), canonical=None, status=200, text=None):
    return WrittenPage(ROOT + path, html, kind, "mn", text_language=text, ads=ads, canonical=canonical and ROOT + canonical, status=status)


def posts(path, rows, canonical=None):
    return wp(path, shell("УБ ОРОЙН ЗАР 18+", stream(rows)), "listing", tuple(url(r) for r in rows if r[5]), canonical)


PAGES = [posts(f"/{CH}", ROWS[5:]), posts(f"/{CH}?before=4106", ROWS[:5]), posts(f"/{CH}?utm_source=fb", ROWS[5:], f"/{CH}"), posts("/search?q=%D0%94%D0%B0%D1%80%D1%85%D0%B0%D0%BD", [ROWS[3]])]
PAGES += [wp(f"/{CH}/{r[0]}", page(r), "ad", (url(r),), text=r[5].get("text_language")) for r in OFFERS]
PAGES += [
    wp(f"/{CH}/4101?embed=1&mode=tme", page(ROWS[0]), "ad", (url(ROWS[0]),), f"/{CH}/4101"),
    wp(f"/{CH}/4103", page(ROWS[2]), "static"),
    wp("/channels", shell("Сувгууд", '<div class="list"><h1>Бусад суваг, сайт</h1><ul><li><a href="https://darkhanzar.example">Дархан зар</a></li><li><a href="https://ubtaniltsah.example">УБ танилцах</a></li><li><a href="https://shonozar.example">Шөнийн зар</a></li><li><a href="https://erdenet18.example">Эрдэнэт 18+</a></li></ul></div>'), "directory"),
    wp("/about", shell("Бидний тухай", "<h1>Бидний тухай</h1><p>Суваг толь нь нээлттэй Telegram сувгуудыг вэбээр харуулдаг. Бид зарын агуулгад хариуцлага хүлээхгүй. Холбоо барих: info@suvagtoli.example</p>"), "static"),
    wp("/rules", shell("Дүрэм", "<h1>Дүрэм</h1><p>18 нас хүрээгүй хүн зар тавихыг хориглоно. Хүчирхийлэл, албадлага сэжиглэвэл 102, 107 дугаарт мэдэгдээрэй.</p>"), "static"),
    wp(f"/{CH}/3980", shell("Олдсонгүй", '<div class="tgme_widget_message_error">Энэ нийтлэл олдсонгүй эсвэл устгагдсан.</div>'), "error"),
]

SITE = WrittenSite("suvagtoli.example", "MN", tuple(PAGES), tuple(ad(r[0], r[1], **deepcopy(r[5])) for r in OFFERS), note=__doc__)
