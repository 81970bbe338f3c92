"""Azerbaijani general classifieds in the style of the big boards of Baku: an adult section 'Görüş və masaj' among flats, cars and jobs.

Hard: all sections share one template (breadcrumb, property table, 'Elanın nömrəsi', price box with AZN), the price box of an ad is the price of the
first line only, phone numbers are shown with brackets and dashes, VIP and Premium icons are svg with a title, 'Bugün' and 'Dünən' stand for days on
cards but the ad has a date, similar ads of the section stand below, and two ads are in Russian.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://bazarlar.example"
CITY = {"Bakı": "Baku", "Gəncə": "Ganja", "Sumqayıt": "Sumqayit"}


def azn(amount, minutes, place=None):
    return {"amount": amount, "currency": "AZN", "code_currency": None, "duration_min": minutes, "place": place}


# id, title, seller, city, box price, properties, text, phone as written, E.164, WhatsApp, mark, pictures, day shown, ISO, truth
ADS = [
    (9102214, "Masaj salonu Nərgiz, yeni usta Günel", "Nərgiz SPA", "Bakı", 40, [("Xidmət", "Masaj"), ("Yer", "Salonda")], "Nərgiz SPA salonunda yeni masaj ustası Günel sizi gözləyir. Günel 27 yaşında, təmiz və mehribandır. 30 dəqiqə 40 AZN, 1 saat 60 AZN. Hər gün 11:00-dan 23:00-a kimi açığıq, Nərimanov metrosunun yanı.", "(055) 418-27-60", "+994554182760", True, "VIP", 4, "10 iyun 2025", "2025-06-10",
     dict(alias="Günel", age=27, provider_kind="agency", hours="11:00-23:00", incall=True, services=["massage"], prices=[azn(40, 30, "incall"), azn(60, 60, "incall")], max_duration_h=1.0)),
    (9101870, "Leyla, görüş", "Leyla", "Bakı", 100, [("Xidmət", "Görüş"), ("Yaş", "24"), ("Boy", "170 sm"), ("Çəki", "55 kq")], "Salam, mən Leyla. Yasamalda öz evimdə qəbul edirəm, tək yaşayıram. Bir saat 100 manat, iki saat 180 manat. Azərbaycan, rus və türk dillərində danışıram. Gizli nömrələrə cavab vermirəm.", "(070) 332-90-15", "+994703329015", True, "", 3, "9 iyun 2025", "2025-06-09",
     dict(alias="Leyla", age=24, height_cm=170, weight_kg=55, incall=True, languages_spoken=["az", "ru", "tr"], prices=[azn(100, 60), azn(180, 120)], max_duration_h=2.0)),
    (9101333, "Массаж и общение, Ирина", "Ирина", "Bakı", 80, [("Xidmət", "Masaj"), ("Yaş", "38")], "Меня зовут Ирина, мне 38 лет, из России. Делаю тантрический и расслабляющий массаж у себя, центр Баку, метро 28 Мая. 1 час 80 манат, выезд в отель 120 манат за час. Работаю сама, без посредников.", "(051) 627-44-08", "+994516274408", False, "Premium", 2, "8 iyun 2025", "2025-06-08",
     dict(alias="Ирина", age=38, text_language="ru", nationality="RU", provider_kind="independent", incall=True, outcall=True, services=["tantra", "massage"], prices=[azn(80, 60, "incall"), azn(120, 60, "outcall")], max_duration_h=1.0)),
    (9100915, "Restoran və səyahət üçün xanım", "Aysu", "Bakı", None, [("Xidmət", "Müşayiət"), ("Yaş", "29")], "Aysu, 29. İş yeməyi, toy, səyahət üçün müşayiət. İngilis və alman dili. Qiymət razılaşma ilə. Yalnız çağırış, evdə qəbul yoxdur.", "(099) 205-61-77", "+994992056177", True, "", 2, "7 iyun 2025", "2025-06-07",
     dict(alias="Aysu", age=29, incall=False, outcall=True, languages_spoken=["en", "de"], services=["dinner_date", "travel"])),
    (9100402, "Gəncədə masaj, rəfiqə ilə", "Səbinə", "Gəncə", 120, [("Xidmət", "Masaj"), ("Yaş", "26 və 28")], "Səbinə (26) və Nuray (28), iki rəfiqə, dörd əlli masaj. Gəncənin mərkəzi. 1 saat ikimiz birlikdə 120 AZN.", "(077) 540-18-36", "+994775401836", False, "", 1, "6 iyun 2025", "2025-06-06",
     dict(alias="Səbinə", aliases_stated=["Səbinə", "Nuray"], age=26, ages_stated=[26, 28], audience="couple", services=["four_hands", "massage"], prices=[azn(120, 60)], max_duration_h=1.0)),
    (9099988, "Транс Диана проездом", "Diana", "Bakı", 150, [("Xidmət", "Görüş"), ("Yaş", "30"), ("Boy", "177 sm")], "Транс Диана из Грузии, в Баку с 9 по 16 июня 2025, потом в Гяндже с 17 по 20 июня 2025. Стриптиз, ролевые игры. Час 150 манат. Пишите в телеграм @diana_tbs_baku.", "(010) 233-71-49", "+994102337149", False, "VIP", 5, "9 iyun 2025", "2025-06-09",
     dict(alias="Диана", age=30, height_cm=177, text_language="ru", nationality="GE", audience="trans", services=["striptease", "role_play"], prices=[azn(150, 60)], max_duration_h=1.0, handles=[{"kind": "telegram", "value": "diana_tbs_baku"}],
          tour=[{"city": "Baku", "from": "2025-06-09", "to": "2025-06-16"}, {"city": "Ganja", "from": "2025-06-17", "to": "2025-06-20"}])),
    (9099104, "Sumqayıt, yaşlı xanım qəbul edir", "Zərifə", "Sumqayıt", 50, [("Xidmət", "Görüş"), ("Yaş", "47"), ("Çəki", "78 kq")], "Zərifə, 47 yaş, dolubədən. Sakit ev, çay, söhbət, qucaqlaşma. Saatı 50 AZN, saat 10:00-18:00 arası zəng edin.", "(050) 771-26-93", "+994507712693", False, "", 0, "3 iyun 2025", "2025-06-03",
     dict(alias="Zərifə", age=47, weight_kg=78, incall=True, hours="10:00-18:00", services=["cuddling"], prices=[azn(50, 60)], max_duration_h=1.0)),
    (9098420, "Xanımlar üçün masajçı oğlan", "Orxan", "Bakı", 70, [("Xidmət", "Masaj"), ("Yaş", "31"), ("Boy", "184 sm"), ("Çəki", "81 kq")], "Yalnız xanımlar və cütlüklər üçün. Orxan, diplomlu masajçı. Sizə gəlirəm, masanı özüm gətirirəm. 90 dəqiqə 70 AZN.", "(055) 902-33-14", "+994559023314", True, "", 1, "1 iyun 2025", "2025-06-01",
     dict(alias="Orxan", age=31, height_cm=184, weight_kg=81, audience="man", outcall=True, services=["massage", "couples"], prices=[azn(70, 90, "outcall")], max_duration_h=1.5)),
]
# section, id, title, city, price, properties, text, seller, phone
OTHER = [
    ("dasinmaz-emlak/menziller", "Mənzillər", 9102300, "3 otaqlı mənzil, Həzi Aslanov", "Bakı", "148 000", [("Sahə", "82 m²"), ("Mərtəbə", "5 / 9"), ("Çıxarış", "Var")], "Təmirli, kombi sistemi, məktəb və bağça yaxınlığında. Vasitəçi narahat etməsin.", "Rauf", "(050) 610-22-47"),
    ("neqliyyat/avtomobiller", "Avtomobillər", 9102281, "Hyundai Elantra, 2016", "Sumqayıt", "19 800", [("Mühərrik", "1.8 L"), ("Yürüş", "142 000 km"), ("Sürətlər qutusu", "Avtomat")], "Vuruğu yoxdur, bir detalı rənglənib. Barter mümkündür.", "Elşən", "(070) 884-50-12"),
    ("is-elanlari", "İş elanları", 9102150, "Kafeyə ofisiant tələb olunur", "Bakı", "600", [("İş qrafiki", "Növbəli"), ("Təcrübə", "Vacib deyil")], "Nəsimi rayonunda kafe. Yemək müəssisə hesabına, 20-35 yaş, xanım və bəy.", "Kafe Nar", "(012) 440-17-63"),
]
SECTION = "xidmetler/gorus-ve-masaj"


def url(a):
    return f"{ROOT}/elanlar/{SECTION}/{a[0]}"


def mark(a):
    return {"VIP": '<span class="products-label"><svg class="icon-vip"><title>VIP</title><use href="#vip"></use></svg> VIP elan</span>', "Premium": '<span class="products-label"><svg class="icon-premium"><title>Premium</title><use href="#crown"></use></svg> Premium</span>', "": ""}[a]


def shell(title, body, crumbs=()):
    trail = "".join(f'<a class="breadcrumbs__link" href="/elanlar/{s}">{n}</a>' for s, n in crumbs)
    return f"""<!DOCTYPE html>
<html lang="az"><head><meta charset="utf-8"><meta name="csrf-param" content="authenticity_token"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} — Bazarlar</title><link rel="stylesheet" href="/assets/application-3f9c1e.css" data-turbolinks-track="reload"></head>
<body data-controller="lots"><header class="header"><div class="header__inner"><a class="header__logo" href="/">Bazarlar</a><form class="header__search" action="/elanlar"><input name="q[keywords]" placeholder="Əşya və ya xidmət axtarışı"><select name="q[region_id]"><option>Bakı</option><option>Gəncə</option><option>Sumqayıt</option></select></form><a class="header__new" href="/elanlar/yeni">Yeni elan</a><a href="/giris">Giriş</a></div>
<nav class="header__categories"><a href="/elanlar/dasinmaz-emlak/menziller">Mənzillər</a><a href="/elanlar/neqliyyat/avtomobiller">Avtomobillər</a><a href="/elanlar/is-elanlari">İş elanları</a><a href="/elanlar/{SECTION}">Görüş və masaj</a></nav></header>
<div class="banner banner--top"><a href="https://kredit-tez.example" rel="nofollow"><img src="/b/970x90.png" alt="Nağd kredit 1 gündə, *1122"></a></div><main class="content"><div class="breadcrumbs">{trail}</div>{body}</main>
<footer class="footer"><a href="/sehife/qaydalar">Qaydalar</a><a href="/sehife/qiymetler">Reklam yerləşdirin</a><a href="/sehife/tehlukesizlik">Təhlükəsizlik</a><span>Dəstək: (012) 505-77-20, destek@bazarlar.example</span><p>Saytın rəhbərliyi reklam bannerlərinin və yerləşdirilmiş elanların məzmununa görə məsuliyyət daşımır.</p></footer><script src="/assets/application-77aa02.js"></script></body></html>"""


def tile(href, pic, title, price, city, day, label=""):
    return f'<div class="products-i"><a class="products-link" href="{href}"><div class="products-top"><img src="{pic}" alt="{title}">{label}</div><div class="products-price-container"><div class="products-price"><span class="price-val">{price}</span>{"" if str(price).startswith("Raz") else " <span class=price-cur>AZN</span>"}</div></div><div class="products-name">{title}</div><div class="products-created">{city}, {day}</div></a></div>'


def card(a):
    day = {"10 iyun 2025": "dünən, 18:40", "9 iyun 2025": "09 iyun"}.get(a[12], a[12][:-5])
    return tile(f"/elanlar/{SECTION}/{a[0]}", f"/u/{a[0]}/t.jpg" if a[11] else "/no.svg", a[1], a[4] or "Razılaşma ilə", a[3], day, mark(a[10]))


def lot(no, title, price, city, properties, text, seller, tel, day, photos, label, extra, similar, crumbs):
    rows = "".join(f'<div class="product-properties__i"><label class="product-properties__i-name">{k}</label><span class="product-properties__i-value">{v}</span></div>' for k, v in [("Şəhər", city), *properties])
    return shell(title, f'<div class="product-label">{label}</div><h1 class="product-title">{title}</h1><div class="product-photos">{photos}</div><div class="product-sidebar"><div class="product-price"><span class="price-val">{price or "Razılaşma ilə"}</span> {"<span class=price-cur>AZN</span>" if price else ""}</div><div class="product-owner"><div class="product-owner__info-name">{seller}</div><div class="product-owner__info-region">{city}</div></div><div class="product-phones"><a class="product-phones__list-i" href="tel:{tel}">{tel}</a>{extra}</div>'
                 f'<p class="product-warning">Diqqət! Beh göndərməzdən öncə sövdələşmənin təhlükəsiz olduğuna əmin olun.</p></div><div class="product-properties">{rows}</div><div class="product-description__content"><p>{text}</p></div><div class="product-statistics"><span>Elanın nömrəsi: {no}</span><span>Yerləşdirildi: {day}</span><span>Baxışların sayı: {no % 977}</span></div>{similar}', crumbs)


def page(a):
    photos = "".join(f'<div class="product-photos__slider-top-i"><a data-fancybox="gallery" href="/u/{a[0]}/{n}.jpg"><img src="/u/{a[0]}/{n}.jpg" alt=""></a></div>' for n in range(1, a[11] + 1)) + ('<div class="product-photos__slider-nav">' + "".join(f'<img src="/u/{a[0]}/{n}_s.jpg" alt="">' for n in range(1, a[11] + 1)) + "</div>" if a[11] > 1 else "")
    i = ADS.index(a)
    return lot(a[0], a[1], a[4], a[3], a[5], a[6], a[2], a[7], a[12], photos, mark(a[10]), f'<a class="product-phones__wa" href="https://wa.me/{a[8][1:]}">WhatsApp-da yaz</a>' if a[9] else "", f'<h3>Bənzər elanlar</h3><div class="products">{card(ADS[i - 1])}{card(ADS[i - 3])}</div>', [("xidmetler", "Xidmətlər"), (SECTION, "Görüş və masaj")])


def truth(a):
    row = deepcopy(AD)
    more = a[14]
    row.update(url=url(a), aliases_stated=[more["alias"]], ages_stated=[more["age"]], text_language="az", provider_kind="unknown", city=CITY[a[3]], country="AZ", paid_placement=bool(a[10]), n_images=a[11], posted_at=a[13], phones=[a[8]], handles=[{"kind": "whatsapp", "value": a[8]}] if a[9] else [])
    row.update(deepcopy(more))
    return row


def listing(path, title, rows, canonical=None, foot=""):
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><div class="products">{"".join(map(card, rows))}</div>{foot}', [("xidmetler", "Xidmətlər"), (SECTION, "Görüş və masaj")]), "listing", "az", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><div class="static-page">{body}</div>'), kind, "az", status=status)


NEXT = f'<div class="pagination"><span>1</span><a href="/elanlar/{SECTION}?page=2">2</a></div>'
MIXED = "".join(tile(f"/elanlar/{s}/{no}", f"/u/{no}/t.jpg", t, p, c, "bugün, 09:12") for s, _, no, t, c, p, *_ in OTHER)
PAGES = [
    WrittenPage(f"{ROOT}/", shell("Pulsuz elanlar", f'<h2>Son elanlar</h2><div class="products">{MIXED}</div>'), "listing", "az", relevant=False),
    listing(f"/elanlar/{SECTION}", "Görüş və masaj", ADS[:5], foot=NEXT),
    listing(f"/elanlar/{SECTION}?page=2", "Görüş və masaj", ADS[5:]),
    listing(f"/elanlar/{SECTION}?utm_source=fb&utm_medium=post", "Görüş və masaj", ADS[:5], f"/elanlar/{SECTION}", NEXT),
    listing(f"/elanlar/{SECTION}/gence", "Görüş və masaj, Gəncə", [a for a in ADS if a[3] == "Gəncə"]),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "az", text_language=a[14].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(f"{url(ADS[1])}?from=similar", page(ADS[1]), "ad", "az", ads=(url(ADS[1]),), canonical=url(ADS[1]))]
PAGES += [WrittenPage(f"{ROOT}/elanlar/{s}/{no}", lot(no, t, p, c, props, text, seller, tel, "10 iyun 2025", f'<img src="/u/{no}/1.jpg" alt="">', "", "", "", [(s, n)]), "ad", "az", relevant=False) for s, n, no, t, c, p, props, text, seller, tel in OTHER]
PAGES += [
    plain("/sehife/qaydalar", "Qaydalar", "<p>Eyni elanı iki dəfə yerləşdirmək olmaz. Görüş və masaj bölməsində yalnız 18 yaşdan yuxarı şəxslər öz adından elan verə bilər.</p>"),
    plain("/sehife/qiymetler", "Reklam yerləşdirin", "<ul><li>İrəli çək: 1 AZN</li><li>VIP, 5 gün: 6 AZN</li><li>Premium, 5 gün: 11 AZN</li></ul>"),
    plain("/sehife/tehlukesizlik", "Təhlükəsizlik", "<p>Heç vaxt kart məlumatınızı göndərməyin. Zorla işlədilən insan görsəniz, 102-yə zəng edin.</p>"),
    plain(f"/elanlar/{SECTION}/9081177", "Elan saytdan götürülüb", "<p>Bu elanın müddəti başa çatıb.</p>", "error"),
]

SITE = WrittenSite("bazarlar.example", "AZ", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
