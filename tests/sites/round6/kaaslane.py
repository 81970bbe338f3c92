"""An Estonian directory on WordPress: older posts with `<strong>Label:</strong> value`, newer ones with a `<dl>`.

Hard: some posters write Russian under the Estonian interface (labels theirs or the theme's), microdata of schema.org
carry the name, the telephone and the day, 'related' posts and a tag cloud stand after each ad, comments of readers name
other ages, prices and numbers which are not the ad's, and a VIP ribbon is the only mark the site has.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "https://kaaslane.test"
CITY = {"Tallinn": "Tallinn", "Tartu": "Tartu", "Narva": "Narva", "Pärnu": "Pärnu", "Kohtla-Järve": "Kohtla-Järve"}
CITY_RU = {"Tallinn": "Таллинн", "Tartu": "Тарту", "Narva": "Нарва", "Kohtla-Järve": "Кохтла-Ярве"}
PLAIN = str.maketrans("äõöüšž", "aoousz")
MONTH = ["", "jaanuar", "veebruar", "märts", "aprill", "mai", "juuni"]

# `rows` are the facts as the poster wrote them, label and value; the truth stands below them, key by key.
ADS = [
    dict(slug="2025/06/kati-tallinn", style="dl", title="Kati, kesklinn", vip=True, posted="2025-06-10", pics=3, lang="et", tags=["Tallinn", "massaaž", "blond"],
         rows=[("Nimi", "Kati"), ("Vanus", "28"), ("Pikkus", "171 cm"), ("Kaal", "60 kg"), ("Linn", "Tallinn"), ("Rahvus", "eestlanna"), ("Keeled", "eesti, inglise, soome"),
               ("Kellaajad", "10.00–21.00"), ("Minu juures", "jah"), ("Sinu juures", "ei"), ("Teenused", "massaaž, kaisutamine, ühine vann"), ("Hind", "30 min 80 €; 1 tund 130 €; 2 tundi 240 €")],
         tel="5836 1394", text="Tere! Olen rahulik ja jutukas naine, kes töötab omaette ja ilma agentuurita. Võtan vastu soojas korteris kesklinnas, kohv on alati valmis.",
         comments=["Käisin eile, aga vastas hoopis keegi teine. Keegi teab, kas 5555 1234 on ka tema?", "Minu arust on ta ikka 35, mitte noorem. Küsis minult 150 €."],
         truth=dict(alias="Kati", age=28, provider_kind="independent", city="Tallinn", nationality="EE", languages_spoken=["et", "en", "fi"], services=["bath", "cuddling", "massage"],
                    incall=True, outcall=False, hours="10:00-21:00", weight_kg=60, height_cm=171, phones=["+37258361394"]), prices=[(80, 30, None), (130, 60, None), (240, 120, None)]),
    dict(slug="2025/06/viktoria-narva", style="strong", title="Виктория", vip=False, posted="2025-06-08", pics=2, lang="ru", tags=["Narva"],
         rows=[("Имя", "Виктория"), ("Возраст", "33 года"), ("Рост", "164"), ("Город", "Нарва"), ("Языки", "русский, эстонский"), ("Время", "круглосуточно"),
               ("Услуги", "массаж, тантра"), ("Не предлагаю", "поцелуи, стриптиз"), ("Цена", "час 90 евро, два часа 170 евро")],
         tel="+372 5345 3252", text="Принимаю у себя, в тихом районе рядом с парком. К вам не выезжаю. Звоните заранее, на сообщения отвечаю редко. Мне 33, и я не скрываю этого, фотографии свежие и мои собственные.",
         comments=[], truth=dict(alias="Виктория", age=33, city="Narva", languages_spoken=["ru", "et"], services=["massage", "tantra"], incall=True, outcall=False, hours="24/7",
                                 height_cm=164, phones=["+37253453252"]), prices=[(90, 60, None), (170, 120, None)]),
    dict(slug="2025/06/liis-tartu", style="dl", title="Liis", vip=False, posted="2025-06-05", pics=1, lang="et", tags=["Tartu", "õhtusöök"],
         rows=[("Nimi", "Liis"), ("Vanus", "24"), ("Linn", "Tartu"), ("Keeled", "eesti, inglise, saksa"), ("Minu juures", "ei"), ("Sinu juures", "jah"),
               ("Teenused", "õhtusöök kahekesi, reisikaaslane"), ("Hind", "3 tundi 300 €; terve öö 800 €; ööpäev 1300 €")],
         tel=None, text="Tartu tüdruk, kes loeb palju ja kuulab hästi. Telefoni ei jaga, kirjuta Telegramis.", telegram="liis_tartust",
         comments=["Väga tore õhtu, soovitan."],
         truth=dict(alias="Liis", age=24, city="Tartu", languages_spoken=["et", "en", "de"], services=["dinner_date", "travel"], incall=False, outcall=True),
         prices=[(300, 180, None), (800, 720, None), (1300, 1440, None)]),
    dict(slug="2025/05/alisa-tallinn-2", style="dl", title="Алиса Таллинн", vip=True, posted="2025-05-30", pics=4, lang="ru", tags=["Tallinn", "VIP"],
         rows=[("Nimi", "Алиса"), ("Vanus", "26"), ("Pikkus", "175 cm"), ("Kaal", "55 kg"), ("Linn", "Tallinn"), ("Rahvus", "ukrainlanna"), ("Keeled", "украинский, русский, английский"),
               ("Kellaajad", "12–23"), ("Minu juures", "jah"), ("Sinu juures", "jah"), ("Teenused", "GFE, поцелуи, массаж, совместный ужин"), ("Hind", "1 tund 180 € (minu juures); 1 tund 220 € (sinu juures)")],
         tel="58 661 785", whatsapp="+37258661785", text="Приветливая и ухоженная девушка. На самом деле мне уже 27, просто анкету давно не обновляла. Пишите в WhatsApp, отвечаю быстро и только по делу. Без посредников, я сама себе хозяйка.",
         comments=["Ilus tüdruk, aga eesti keelt ei räägi.", "Был у неё в мае, 10 из 10. До этого ходил к Марине (28 лет, 5699 0011), та хуже."],
         truth=dict(alias="Алиса", age=26, ages_stated=[26, 27], provider_kind="independent", city="Tallinn", nationality="UA", languages_spoken=["uk", "ru", "en"],
                    services=["dinner_date", "gfe", "kissing", "massage"], incall=True, outcall=True, hours="12:00-23:00", weight_kg=55, height_cm=175, phones=["+37258661785"]),
         prices=[(180, 60, "incall"), (220, 60, "outcall")]),
    dict(slug="2025/05/paar-parnus", style="strong", title="Paar Pärnus: Merle ja Indrek", vip=False, posted="2025-05-22", pics=2, lang="et", tags=["Pärnu", "paar"],
         rows=[("Nimed", "Merle ja Indrek"), ("Vanused", "38 ja 41"), ("Linn", "Pärnu"), ("Keeled", "eesti, vene"), ("Teenused", "nelja käe massaaž, kohtumised paaridega"), ("Hind", "1 h 200 eurot, 2 h 350 eurot")],
         tel="56 76 26 68", text="Oleme abielupaar ja teeme massaaži kahekesi. Tuleme ainult sinu juurde, koju või spaahotelli, ise külalisi vastu ei võta.",
         comments=[], truth=dict(alias="Merle", aliases_stated=["Merle", "Indrek"], age=38, ages_stated=[38, 41], audience="couple", city="Pärnu", languages_spoken=["et", "ru"],
                                 services=["couples", "four_hands", "massage"], incall=False, outcall=True, phones=["+37256762668"]), prices=[(200, 60, None), (350, 120, None)]),
    dict(slug="2025/05/sofia-kohtla-jarve", style="strong", title="София, Кохтла-Ярве", vip=False, posted="2025-05-19", pics=0, lang="ru", tags=["Kohtla-Järve"],
         rows=[("Имя", "София"), ("Возраст", "42"), ("Вес", "68 кг"), ("Город", "Кохтла-Ярве"), ("Услуги", "ролевые игры, доминация"), ("Цена", "60 минут 100 €")],
         tel=None, text="Строгая и опытная госпожа. Почта для знакомства: sofia.kj@kiri.example, в первом письме напишите о себе пару слов. В выходные не работаю. Массаж не делаю, не просите.",
         email="sofia.kj@kiri.example", comments=["А номер телефона есть?"],
         truth=dict(alias="София", age=42, city="Kohtla-Järve", services=["domination", "role_play"], weight_kg=68), prices=[(100, 60, None)]),
    dict(slug="2025/05/mai-tallinn", style="dl", title="Mai – Aasia massaaž", vip=True, posted="2025-05-12", pics=2, lang="et", tags=["Tallinn", "massaaž"],
         rows=[("Nimi", "Mai"), ("Vanus", "36"), ("Pikkus", "158 cm"), ("Linn", "Tallinn"), ("Päritolu", "aasia"), ("Keeled", "inglise"), ("Kellaajad", "11.00–20.00"),
               ("Minu juures", "jah"), ("Teenused", "massaaž"), ("Hind", "1 tund 70 €; 1,5 tundi 100 €")],
         tel="5694 0944", viber="+37256940944", text="Mai on meie agentuuri Lootos kõige kogenum massöör. Broneeri aeg ette, siis ei pea ootama.", comments=[],
         truth=dict(alias="Mai", age=36, provider_kind="agency", city="Tallinn", ethnicity="asian", languages_spoken=["en"], services=["massage"], incall=True, hours="11:00-20:00",
                    height_cm=158, phones=["+37256940944"]), prices=[(70, 60, None), (100, 90, None)]),
    dict(slug="2025/04/kristo", style="strong", title="Kristo naistele", vip=False, posted="2025-04-27", pics=1, lang="et", tags=["Tartu"],
         rows=[("Nimi", "Kristo"), ("Vanus", "29-aastane mees"), ("Pikkus", "1,88 m"), ("Kaal", "85 kg"), ("Linn", "Tartu"), ("Teenused", "massaaž, tants, peod"), ("Hind", "kokkuleppel")],
         tel="(+372) 5687 9091", text="Viisakas ja sportlik. Sõidan ka Põlvasse ja Võrru, oma juures kedagi vastu ei võta. Tööajad E–R 17.00–22.00.", comments=["Kas tantsida oskab ka tangot?"],
         truth=dict(alias="Kristo", age=29, audience="man", city="Tartu", services=["dancing", "massage", "party"], incall=False, outcall=True, hours="17:00-22:00",
                    weight_kg=85, height_cm=188, phones=["+37256879091"]), prices=[]),
    dict(slug="2025/04/inga-riiast", style="dl", title="Inga Riiast", vip=False, posted="2025-04-15", pics=2, lang="ru", tags=["Tallinn", "tuur"],
         rows=[("Nimi", "Инга"), ("Vanus", "31"), ("Pikkus", "169 cm"), ("Linn", "Tallinn"), ("Rahvus", "lätlanna"), ("Keeled", "латышский, русский"), ("Minu juures", "jah"), ("Sinu juures", "jah"),
               ("Teenused", "массаж, стриптиз, ночь вместе"), ("Hind", "1 tund 150 €; terve öö 700 €")],
         tel="5655 4915", text="Снимаю квартиру в центре города. С 12.06.2025 по 15.06.2025 буду в Тарту, потом снова в Таллинне. Пишите в Telegram, ник inga_balt, или звоните после обеда.", telegram="inga_balt",
         comments=[], truth=dict(alias="Инга", aliases_stated=["Инга", "Inga"], age=31, city="Tallinn", nationality="LV", languages_spoken=["lv", "ru"], services=["massage", "overnight", "striptease"], incall=True, outcall=True,
                                 height_cm=169, tour=[{"city": "Tartu", "from": "2025-06-12", "to": "2025-06-15"}], phones=["+37256554915"]), prices=[(150, 60, None), (700, 720, None)]),
    dict(slug="2025/04/grete", style="strong", title="Grete videos", vip=False, posted="2025-04-02", pics=1, lang="et", tags=["video"],
         rows=[("Nimi", "Grete"), ("Vanus", "22"), ("Keeled", "eesti ja inglise"), ("Teenused", "videokõned"), ("Hind", "30 min 40 €")],
         tel=None, text="Kohtumisi ei paku: ei minu ega sinu juures. Ainult videokõned, aeg lepime kokku Instagramis @grete.kaamera.", instagram="grete.kaamera", comments=[],
         truth=dict(alias="Grete", age=22, languages_spoken=["et", "en"], services=["video_call"], incall=False, outcall=False), prices=[(40, 30, None)]),
]


def address(ad):
    return f"{BASE}/{ad['slug']}/"


def day(text):
    year, month, number = text.split("-")
    return f"{int(number)}. {MONTH[int(month)]} {year}"


def frame(title, body, classes, description=""):
    cloud = "".join(f'<a href="/tag/{t}/" class="tag-cloud-link" style="font-size:{9 + k}pt">{t}</a> ' for k, t in enumerate(("massaaz", "tallinn", "tartu", "narva", "video", "ohtusook")))
    return f"""<!DOCTYPE html><html lang="et"><head><meta charset="UTF-8"><title>{title} &#8211; Kaaslane</title><meta name="generator" content="WordPress 6.5.3">{description}
<link rel="stylesheet" id="listo-style-css" href="/wp-content/themes/listo/style.css?ver=2.1"></head><body class="{classes}">
<header class="site-header"><p class="site-title"><a href="/">Kaaslane</a></p><p class="site-description">Kuulutused täiskasvanutele</p><ul id="menu-main"><li class="menu-item"><a href="/category/tallinn/">Tallinn</a></li><li class="menu-item"><a href="/category/tartu/">Tartu</a></li><li class="menu-item"><a href="/reklaam/">Reklaam</a></li><li class="menu-item"><a href="/kontakt/">Kontakt</a></li></ul></header>
<main id="primary" class="site-main">{body}</main>
<aside class="widget-area"><section class="widget widget_search"><form><input type="search" placeholder="Otsi …"></form></section><section class="widget widget_tag_cloud"><h2>Sildid</h2>{cloud}</section></aside>
<footer class="site-footer">Kaaslane &copy; 2025 &middot; toimetuse telefon 686 3390 &middot; toimetus@kaaslane.test</footer></body></html>"""


def facts(ad):
    rows = list(ad["rows"])
    label = "Телефон" if ad["style"] == "strong" and ad["lang"] == "ru" else "Telefon"
    if ad["tel"]:
        rows.append((label, f'<span itemprop="telephone">{ad["tel"]}</span>'))
    if ad.get("whatsapp"):
        rows.append(("WhatsApp", f'<a href="https://wa.me/{ad["whatsapp"][1:]}">kirjuta</a>'))
    if ad.get("viber"):
        rows.append(("Viber", ad["tel"]))
    if ad.get("telegram") and ad["telegram"] not in ad["text"]:
        rows.append(("Telegram", f'<a href="https://t.me/{ad["telegram"]}" rel="nofollow">@{ad["telegram"]}</a>'))
    if ad["style"] == "dl":
        return '<dl class="listo-facts">' + "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in rows) + "</dl>"
    return "<p>" + "<br />\n".join(f"<strong>{k}:</strong> {v}" for k, v in rows) + "</p>"


def detail(ad):
    place = ADS.index(ad)
    related = "".join(f'<li><a href="{address(x)}"><img src="/wp-content/uploads/rel-{k}-150x150.jpg" alt="">{x["title"]}</a></li>' for k, x in enumerate((ADS[place - 1], ADS[place - 2], ADS[place - 3])))
    pictures = "".join(f'<figure class="wp-block-image"><img itemprop="image" src="/wp-content/uploads/{ad["slug"].replace("/", "-")}-{k}.jpg" alt=""></figure>' for k in range(1, ad["pics"] + 1))
    tags = ", ".join(f'<a href="/tag/{t.lower().translate(PLAIN)}/" rel="tag">{t}</a>' for t in ad["tags"])
    said = "".join(f'<li class="comment" id="comment-{place * 10 + k}"><cite class="fn">Külaline {k}</cite> ütleb:<div class="comment-content"><p>{c}</p></div><a rel="nofollow" class="comment-reply-link" href="?replytocom={place * 10 + k}">Vasta</a></li>' for k, c in enumerate(ad["comments"], 1))
    comments = f'<div id="comments"><h2>{len(ad["comments"])} kommentaari</h2><ol class="comment-list">{said}</ol></div>' if said else '<p class="no-comments">Kommenteerimine on suletud.</p>'
    name = ad["rows"][0][1]
    body = f"""<article id="post-{410 + place}" class="post type-post" itemscope itemtype="https://schema.org/Person"><header class="entry-header"><h1 class="entry-title">{ad["title"]}</h1>
<meta itemprop="name" content="{name}">{'<span class="ribbon">VIP</span>' if ad["vip"] else ""}<div class="entry-meta">Postitatud <time class="entry-date published" datetime="{ad["posted"]}T09:12:00+03:00">{day(ad["posted"])}</time></div></header>
<div class="entry-content">{pictures}{facts(ad)}<p itemprop="description">{ad["text"]}</p></div><footer class="entry-footer"><span class="tags-links">Sildid: {tags}</span></footer></article>
<div class="related-posts"><h3>Seotud kuulutused</h3><ul>{related}</ul></div>{comments}"""
    return frame(ad["title"], body, "single single-post", f'<meta property="og:title" content="{ad["title"]}"><meta property="og:type" content="article">')


def truth(ad):
    stated = ad["truth"]
    longest = max((d for _, d, _ in ad["prices"]), default=None)
    return {**AD, "url": address(ad), "aliases_stated": [stated["alias"]], "ages_stated": [stated["age"]], "text_language": ad["lang"], "provider_kind": "unknown",
            "country": "EE", "paid_placement": ad["vip"], "n_images": ad["pics"], "posted_at": ad["posted"],
            "max_duration_h": None if longest is None else {30: 0.5, 90: 1.5}.get(longest, longest // 60),
            "handles": [{"kind": k, "value": ad[k]} for k in ("whatsapp", "viber", "telegram", "email", "instagram") if ad.get(k)],
            "prices": [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": d, "place": w} for a, d, w in ad["prices"]], **stated,
            **({} if stated.get("city") else {"country": None})}


def listing(path, title, ads, more=""):
    cards = "".join(f'<article class="post"><h2 class="entry-title"><a href="{address(x)}" rel="bookmark">{x["title"]}</a></h2><p>{x["text"][:60].rsplit(" ", 1)[0]} [&hellip;]</p><a class="more-link" href="{address(x)}">Loe edasi</a></article>' for x in ads)
    return WrittenPage(BASE + path, frame(title, f'<h1 class="page-title">{title}</h1>{cards}{more}', "archive"), "listing", "et", ads=tuple(map(address, ads)))


def page(path, title, body, kind="static"):
    return WrittenPage(BASE + path, frame(title, f'<article class="page"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>', "page"), kind, "et")


def ad_page(ad, query=""):
    return WrittenPage(address(ad) + query, detail(ad), "ad", "et", text_language="ru" if ad["lang"] == "ru" else None, ads=(address(ad),), canonical=address(ad) if query else None)


PAGES = (
    listing("/", "Värsked kuulutused", ADS[:6], '<nav class="pagination"><span class="current">1</span> <a href="/page/2/">2</a></nav>'),
    listing("/page/2/", "Värsked kuulutused", ADS[6:], '<nav class="pagination"><a href="/">1</a> <span class="current">2</span></nav>'),
    listing("/category/tallinn/", "Rubriik: Tallinn", [x for x in ADS if x["truth"].get("city") == "Tallinn"]),
    listing("/tag/massaaz/", "Silt: massaaž", [x for x in ADS if "massaaž" in x["tags"]]),
    *map(ad_page, ADS), ad_page(ADS[0], "?replytocom=1"), ad_page(ADS[3], "?fbclid=IwAR0zq81"),
    page("/kontakt/", "Kontakt", "<p>Toimetus vastab tööpäeviti, telefon 686 3390, toimetus@kaaslane.test.</p><p>Kaaslane OÜ, registrikood 10099900, Narva mnt 5, Tallinn.</p>"),
    page("/reklaam/", "Reklaam ja hinnad", "<table><tr><td>Tavaline kuulutus</td><td>tasuta</td></tr><tr><td>VIP-lint 7 päeva</td><td>15 €</td></tr><tr><td>VIP-lint 30 päeva</td><td>45 €</td></tr></table><p>Arve saadame e-kirjaga.</p>"),
    page("/tingimused/", "Kasutustingimused", "<p>Kuulutaja peab olema vähemalt 18-aastane. Toimetus kustutab kuulutused, mille fotod kuuluvad kellelegi teisele.</p>"),
    page("/2025/03/heli-parnu/", "Lehte ei leitud", "<p>Tundub, et siin pole midagi. Võib-olla aitab otsing?</p><form><input type='search'></form>", "error"),
)
SITE = WrittenSite("kaaslane.test", "EE", PAGES, tuple(map(truth, ADS)), "two post templates, Russian ads under an Estonian interface, comments below")
