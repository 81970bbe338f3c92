"""Macedonian WordPress shop (WooCommerce with a ready-made theme) bent to profiles: each person is a product, the price at the top is 'од'.

Hard: the 'од' price repeats the smallest of the variations, which are a form of JSON in an attribute (data-product_variations) and a select without sums, facts are
the 'Дополнителни информации' table (attributes with the taxonomy's classes), services are product tags, the place a product category, 'SALE' ribbons with an old
struck price, stars and a review of a guest, real goods (vouchers, packs for advertisers) in the same grid, 'add to cart', related products, sorted and filtered lists.
"""

import html
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://ducankarpos.example"
PLACE = {"skopje": ("Скопје", "Skopje"), "bitola": ("Битола", "Bitola"), "ohrid": ("Охрид", "Ohrid"), "tetovo": ("Тетово", "Tetovo")}
TAG = {"massage": "масажа", "tantra": "тантра", "dinner_date": "вечера во двајца", "travel": "патување", "cuddling": "гушкање", "bath": "заедничко капење", "striptease": "стриптиз", "couples": "за парови", "role_play": "игра на улоги",
       "business": "деловни средби", "city_guide": "водич низ градот", "duo": "дует", "party": "забави"}
SPAN = {30: "30 минути", 60: "1 час", 120: "2 часа", 180: "3 часа", 720: "цела ноќ", 1440: "24 часа"}


def mkd(amount, minutes, place=None):
    return {"amount": amount, "currency": "MKD", "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, name, place, attributes, tags, variations, old price, featured, pictures, short description, review, truth
ADS = [
    (812, "sandra", "Сандра", "skopje", {"Возраст": "25", "Висина": "171 cm", "Тежина": "57 kg", "Јазици": "македонски, англиски", "Работно време": "12:00 – 23:00"}, ["massage", "cuddling"], {60: 4000, 120: 7500}, None, True, 4,
     "Здраво, јас сум Сандра. Примам во мој стан во Карпош, чисто и тивко. Телефон: 070 418 326", ("Горан", "Пристигнав доцна, ама беше љубезна. Дадов 4500."),
     dict(age=25, height_cm=171, weight_kg=57, languages_spoken=["mk", "en"], hours="12:00-23:00", incall=True, phones=["+38970418326"])),
    (815, "marina-b", "Марина", "skopje", {"Возраст": "32", "Висина": "165 cm", "Националност": "Србинка", "Јазици": "српски, македонски"}, ["tantra", "massage", "bath"], {60: 5000, 120: 9000}, 6000, False, 3,
     "Тантра и долга масажа со топло масло. Само кај мене, во Аеродром. Не доаѓам по хотели. Viber 071 205 983", None,
     dict(age=32, height_cm=165, nationality="RS", languages_spoken=["sr", "mk"], incall=True, outcall=False, phones=["+38971205983"], handles=[{"kind": "viber", "value": "+38971205983"}])),
    (819, "elena-vip", "Елена", "skopje", {"Возраст": "28", "Висина": "178 cm", "Јазици": "македонски, англиски, германски, турски"}, ["dinner_date", "travel", "business"], {180: 15000, 720: 30000, 1440: 45000}, None, True, 6,
     "Доаѓам кај вас во хотел или ве придружувам на пат, стан за прием немам. Пишете на elena@pismo-sk.example.", None,
     dict(age=28, height_cm=178, languages_spoken=["mk", "en", "de", "tr"], incall=False, outcall=True, handles=[{"kind": "email", "value": "elena@pismo-sk.example"}])),
    (824, "ana-i-ivana", "Ана и Ивана", "skopje", {"Возраст": "23 и 26", "Работно време": "18:00 – 02:00"}, ["duo", "massage", "couples"], {60: 8000}, None, False, 2,
     "Ана (23) и Ивана (26) примаат заедно во центар на Скопје, одделно не. Се јавува Ивана: 075 633 914", ("Петар", "Препорака! Прашајте за Мими, 078 440 512, и таа е добра."),
     dict(alias="Ана", aliases_stated=["Ана", "Ивана"], age=23, ages_stated=[23, 26], audience="couple", hours="18:00-02:00", incall=True, phones=["+38975633914"])),
    (828, "violeta", "Виолета", "bitola", {"Возраст": "44", "Висина": "162 cm", "Тежина": "70 kg", "Работно време": "09:00 – 17:00"}, ["massage", "role_play"], {30: 1500, 60: 2500}, None, False, 1,
     "Зрела жена од Битола, работам сама за себе и немам газда. Дојдете на кафе па ќе се договориме, куќата е во тивка улица. 072 514 880", None,
     dict(age=44, provider_kind="independent", height_cm=162, weight_kg=70, hours="09:00-17:00", incall=True, phones=["+38972514880"])),
    (833, "lola-ohrid", "Лола", "ohrid", {"Возраст": "21", "Висина": "169 cm", "Тежина": "48 kg", "Националност": "Бугарка", "Јазици": "бугарски, англиски"}, ["striptease", "party"], {60: 6000, 120: 11000}, 7000, False, 5,
     "Летото го поминувам на езеро. Во Охрид сум од 15.06. до 30.06.2025, потоа во Струга од 01.07. до 05.07.2025. Доаѓам на брод, во вила или во хотел. Telegram: @lola_ezero", None,
     dict(age=21, height_cm=169, weight_kg=48, nationality="BG", languages_spoken=["bg", "en"], outcall=True, tour=[{"city": "Ohrid", "from": "2025-06-15", "to": "2025-06-30"}, {"city": "Struga", "from": "2025-07-01", "to": "2025-07-05"}],
          handles=[{"kind": "telegram", "value": "lola_ezero"}])),
    (837, "arta", "Arta", "tetovo", {"Возраст": "30", "Висина": "167 cm", "Јазици": "албански, македонски"}, ["massage", "cuddling"], {60: 3000, 120: 5500}, None, False, 2,
     "Përshëndetje, jam Arta nga Tetova. Ju pres në banesën time, larg zhurmës. Më shkruani në WhatsApp: 076 381 247", None,
     dict(age=30, text_language="sq", height_cm=167, languages_spoken=["sq", "mk"], incall=True, phones=["+38976381247"], handles=[{"kind": "whatsapp", "value": "+38976381247"}])),
    (841, "daniel-maser", "Даниел", "skopje", {"Возраст": "36", "Висина": "184 cm", "Тежина": "80 kg"}, ["massage", "couples"], {60: 2000, 120: 3500}, None, False, 2,
     "Маж, масер со лиценца. Доаѓам со маса за масажа кај дами и парови низ цело Скопје. 077 902 416", None, dict(age=36, audience="man", height_cm=184, weight_kg=80, outcall=True, phones=["+38977902416"])),
    (846, "agencija-iskra-teodora", "Теодора (Агенција Искра)", "skopje", {"Возраст": "26", "Висина": "174 cm", "Јазици": "македонски, италијански, англиски"}, ["dinner_date", "city_guide", "business"], {120: 10000, 720: 28000}, None, True, 3,
     "Агенција Искра ви ја претставува Теодора. Ве чека пред вашиот хотел, а превозот го организираме ние. Закажување: 02 611 0457", None,
     dict(alias="Теодора", age=26, provider_kind="agency", height_cm=174, languages_spoken=["mk", "it", "en"], outcall=True, phones=["+38926110457"])),
]


def url(a):
    return f"{ROOT}/proizvod/{a[1]}/"


def money(x):
    return f'<span class="woocommerce-Price-amount amount"><bdi>{x:,}&nbsp;<span class="woocommerce-Price-currencySymbol">ден</span></bdi></span>'.replace(",", ".")


def shell(title, body, classes, canonical=None):
    link = f'<link rel="canonical" href="{canonical}" />' if canonical else ""
    return f"""<!DOCTYPE html>
<html lang="mk-MK"><head><meta charset="UTF-8"><title>{title} &#8211; Дуќан Карпош</title>{link}<meta name="generator" content="WooCommerce 8.9.2"></head>
<body class="{classes} theme-storefront woocommerce-page"><div id="page" class="hfeed site"><header id="masthead"><div class="site-branding"><a href="/" class="custom-logo-link">Дуќан Карпош</a></div>
<nav class="main-navigation"><ul><li class="menu-item"><a href="/proizvodi/">Сите</a></li>{"".join(f'<li class="menu-item"><a href="/kategorija/{k}/">{v[0]}</a></li>' for k, v in PLACE.items())}<li class="menu-item"><a href="/za-oglasuvaci/">За огласувачи</a></li></ul></nav>
<ul class="site-header-cart"><li><a class="cart-contents" href="/kosnicka/">{money(0)} <span class="count">0 производи</span></a></li></ul></header>
<div id="content" class="site-content"><nav class="woocommerce-breadcrumb"><a href="/">Дома</a> / {title}</nav><main id="main">{body}</main></div>
<footer class="site-footer"><p>Дуќан Карпош ДООЕЛ, Скопје. Поддршка: 02 555 7190, pomos@ducankarpos.example. <a href="/uslovi/">Услови</a></p></footer></div></body></html>"""


def lowest(a):
    return min(a[6].values())


def tile(a):
    sale = '<span class="onsale">Попуст!</span>' if a[7] else ""
    price = f'<del aria-hidden="true">{money(a[7])}</del> <ins>{money(lowest(a))}</ins>' if a[7] else f"од {money(lowest(a))}"
    return (f'<li class="product type-product post-{a[0]} status-publish instock product_cat-{a[3]} product-type-variable"><a href="{url(a)}" class="woocommerce-LoopProduct-link">{sale}<img src="/wp-content/uploads/2025/06/{a[1]}-324x432.jpg" class="attachment-woocommerce_thumbnail" alt="">'
            f'<h2 class="woocommerce-loop-product__title">{a[2]}</h2><span class="price">{price}</span></a><a href="{url(a)}" class="button add_to_cart_button">Избери опции</a></li>\n')


GOODS = '<li class="product type-product post-90 product_cat-vauceri"><a href="/proizvod/vaucer-2000/"><h2 class="woocommerce-loop-product__title">Подарок ваучер</h2><span class="price">' + money(2000) + '</span></a><a href="?add-to-cart=90" class="button">Додај во кошничка</a></li>'


def product(a):
    pid, slug, name, place, attrs, tags, steps, old, top, pics, text, review, _ = a
    data = [{"attributes": {"attribute_pa_vremetraenje": str(m)}, "display_price": x, "display_regular_price": old if old and x == lowest(a) else x, "is_in_stock": True, "variation_id": pid * 10 + i, "price_html": f"{x} ден", "variation_description": SPAN[m]} for i, (m, x) in enumerate(steps.items())]
    rows = "".join(f'<tr class="woocommerce-product-attributes-item"><th class="woocommerce-product-attributes-item__label">{k}</th><td class="woocommerce-product-attributes-item__value"><p>{v}</p></td></tr>' for k, v in attrs.items())
    table = "".join(f"<li>{SPAN[m]} = {x} ден.</li>" for m, x in steps.items())
    shots = "".join(f'<div class="woocommerce-product-gallery__image"><a href="/wp-content/uploads/2025/06/{slug}-{n}.jpg"><img src="/wp-content/uploads/2025/06/{slug}-{n}-416x554.jpg" class="wp-post-image" alt=""></a></div>' for n in range(1, pics + 1))
    say = f'<li class="review"><p class="meta"><strong class="woocommerce-review__author">{review[0]}</strong></p><div class="star-rating" aria-label="Оценето со 5 од 5">5</div><div class="description"><p>{review[1]}</p></div></li>' if review else ""
    i = ADS.index(a)
    star = '<p class="featured-badge">Издвоено</p>' if top else ""
    price = f"<del>{money(old)}</del> <ins>{money(lowest(a))}</ins>" if old else f"од {money(lowest(a))}"
    return shell(name, f"""<div id="product-{pid}" class="product type-product post-{pid} product_cat-{place} product-type-variable"><div class="woocommerce-product-gallery">{shots}</div>
<div class="summary entry-summary"><h1 class="product_title entry-title">{name}</h1>{star}<p class="price">{price}</p><div class="woocommerce-product-details__short-description"><p>{text}</p></div>
<form class="variations_form cart" data-product_id="{pid}" data-product_variations="{html.escape(json.dumps(data, ensure_ascii=False))}"><label>Времетраење</label><select name="attribute_pa_vremetraenje"><option value="">Избери</option>{"".join(f'<option value="{m}">{SPAN[m]}</option>' for m in steps)}</select><button class="single_add_to_cart_button">Додај во кошничка</button></form>
<div class="product_meta"><span class="sku_wrapper">Шифра: <span class="sku">DK-{pid}</span></span> <span class="posted_in">Категорија: <a href="/kategorija/{place}/">{PLACE[place][0]}</a></span> <span class="tagged_as">Ознаки: {", ".join(f'<a href="/oznaka/{t}/" rel="tag">{TAG[t]}</a>' for t in tags)}</span></div></div>
<div class="woocommerce-tabs"><h2>Дополнителни информации</h2><table class="woocommerce-product-attributes shop_attributes">{rows}</table>{f'<h2>Ценовник</h2><ul>{table}</ul>' if pid % 2 else ''}<div id="reviews"><h2>Прегледи ({1 if review else 0})</h2><ol class="commentlist">{say}</ol></div></div>
<section class="related products"><h2>Поврзани производи</h2><ul class="products">{tile(ADS[i - 2])}{tile(ADS[i - 5])}</ul></section></div>""", "single-product", url(a))


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias=a[2], text_language="mk", provider_kind="unknown", city=PLACE[a[3]][1], country="MK", services=list(a[5]), paid_placement=a[8], n_images=a[9], max_duration_h=max(a[6]) / 60, prices=[mkd(x, m) for m, x in a[6].items()])
    row.update(deepcopy(a[12]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(title, rows, foot="", goods=""):
    return shell(title, f'<header class="woocommerce-products-header"><h1 class="page-title">{title}</h1></header><p class="woocommerce-result-count">Прикажани {len(rows)} резултати</p><form class="woocommerce-ordering"><select name="orderby"><option value="menu_order">Стандардно подредување</option><option value="price">По цена: од пониска</option></select></form><ul class="products columns-3">{"".join(map(tile, rows))}{goods}</ul>{foot}', "archive post-type-archive-product")


def page(path, html_, rows, **more):
    return WrittenPage(ROOT + path, html_, "listing", "mk", ads=tuple(map(url, rows)), **more)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<article class="page"><header><h1 class="entry-title">{title}</h1></header><div class="entry-content">{body}</div></article>', "page"), kind, "mk", **more)


ONE, TWO = ADS[:6], ADS[6:]
FOOT = '<nav class="woocommerce-pagination"><ul class="page-numbers"><li><a href="/proizvodi/">1</a></li><li><a href="/proizvodi/page/2/">2</a></li></ul></nav>'
SKOPJE, BATH = [a for a in ADS if a[3] == "skopje"], [a for a in ADS if "massage" in a[5]]
PAGES = [
    page("/proizvodi/", listing("Сите профили", ONE, FOOT, GOODS), ONE),
    page("/proizvodi/page/2/", listing("Сите профили", TWO, FOOT), TWO),
    page("/proizvodi/?orderby=price", listing("Сите профили", sorted(ADS, key=lowest)[:6], FOOT), sorted(ADS, key=lowest)[:6], canonical=f"{ROOT}/proizvodi/"),
    page("/kategorija/skopje/", listing("Скопје", SKOPJE), SKOPJE),
    page("/kategorija/ohrid/", listing("Охрид", [ADS[5]]), [ADS[5]]),
    page("/oznaka/massage/", listing("масажа", BATH), BATH),
    plain("/?s=струмица&post_type=product", "Резултати од пребарување: „струмица“", '<p class="woocommerce-info">Не се пронајдени производи што одговараат на вашиот избор.</p>', "listing"),
]
PAGES += [WrittenPage(url(a), product(a), "ad", "mk", text_language=a[12].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[1])}?attribute_pa_vremetraenje=120", product(ADS[1]), "ad", "mk", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    plain("/", "Дуќан Карпош", "<p>Место за возрасни. Влегувајте само ако имате 18 години. Овде секој сам ги пишува условите, ние ја чуваме полицата.</p>"),
    plain("/proizvod/vaucer-2000/", "Подарок ваучер", f'<p class="price">{money(2000)}</p><p>Хартиен ваучер за кој било салон од нашата листа, важи 12 месеци. Испорака низ Скопје за 24 часа.</p>'),
    plain("/za-oglasuvaci/", "За огласувачи", f"<table><tr><td>Профил, 30 дена</td><td>{money(1200)}</td></tr><tr><td>Издвоен профил, 7 дена</td><td>{money(600)}</td></tr></table><p>Наплата со вирман. Првпат? Донесете лична карта.</p>"),
    plain("/kosnicka/", "Кошничка", '<p class="cart-empty woocommerce-info">Вашата кошничка моментално е празна.</p>'),
    plain("/moja-smetka/", "Моја сметка", '<form class="woocommerce-form-login"><p>Корисничко име <input name="username"></p><p>Лозинка <input type="password" name="password"></p><button>Најави се</button></form>'),
    plain("/uslovi/", "Услови", "<p>Купувањето времетраење не е обврска на лицето од профилот. Пријавете секој сомнеж за присила на 192.</p>"),
    plain("/proizvod/katerina-99/", "Страницата не е пронајдена", "<p>Изгледа дека на оваа локација нема ништо. Обидете се со пребарување.</p>", "error"),
]

SITE = WrittenSite("ducankarpos.example", "MK", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
