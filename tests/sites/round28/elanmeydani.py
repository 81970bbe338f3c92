"""Azerbaijani classifieds of all goods: 'Tanışlıq və xidmət' is one section among flats, cars, jobs and phones, all drawn by one template.

Hard: the section itself mixes ads of the trade with ordinary acquaintances and a dog sitter, the price box says 'Razılaşma yolu ilə' or one sum without a duration,
properties are the ones of any goods ('Malın növü', 'Yeni?'), the rest is prose without diacritics here and there, the number is masked and whole only in
a data attribute of the button, 'bu gün' and 'dünən' as days, VIP and Premium marks, views, shop pages, lists with paging and a filter by town, a Russian copy.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://elanmeydani.example"
SECTION = f"{ROOT}/elanlar/tanisliq-ve-xidmet"


def azn(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "AZN", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# number, title, place, who, (shown day, ISO), mark, price box, properties, text, phone (data), pictures, truth (None: not of the trade)
ADS = [
    (7719203, "Masaj Nərimanov metrosu, Aysel", "Bakı, Nərimanov", "Aysel", ("bu gün, 11:20", "2025-06-11"), "VIP", "60 AZN", [("Növü", "Masaj"), ("Çatdırılma", "Yoxdur")],
     "Salam. Adım Ayseldir, 29 yaşım var. Rahatladıcı masaj və birlikdə vanna. Öz evimdə qəbul edirəm, çölə getmirəm. 1 saat 60 manat, 30 dəqiqə 35 manat. Hər gün 11:00-dan 21:00-dək.", "050 318 47 02", 3,
     dict(alias="Aysel", age=29, city="Baku", services=["massage", "bath"], incall=True, outcall=False, hours="11:00-21:00", max_duration_h=1, phones=["+994503184702"], prices=[azn(60, 60), azn(35, 30)])),
    (7719147, "Отдых в Баку, Кристина", "Bakı, Xətai", "Кристина", ("dünən, 22:41", "2025-06-10"), None, "Razılaşma yolu ilə", [("Növü", "Xidmət")],
     "Меня зовут Кристина, 24 года, рост 170, вес 54. Приехала из Молдовы, говорю по-русски и по-румынски. Стриптиз, танец, массаж. Приеду к вам в отель: час 150 манат, ночь 600 манат. Звонки не беру, только WhatsApp.", "055 902 36 18", 5,
     dict(alias="Кристина", age=24, text_language="ru", city="Baku", nationality="MD", languages_spoken=["ru", "ro"], services=["striptease", "dancing", "massage"], outcall=True, height_cm=170, weight_kg=54, max_duration_h=12,
          phones=["+994559023618"], handles=[wa("+994559023618")], prices=[azn(150, 60, "outcall"), azn(600, 720, "outcall")])),
    (7718990, "Ciddi tanışlıq, ailə qurmaq üçün", "Bakı, Yasamal", "Elçin", ("dünən, 18:05", "2025-06-10"), None, "Qiymətsiz", [("Növü", "Tanışlıq")],
     "43 yaşım var, boşanmışam, öz evim var. Evlənmək üçün 35-40 yaşlı xanım axtarıram. Zarafat edənlər narahat etməsin.", "070 511 90 44", 1, None),
    (7718875, "Leyla və Nigar, dörd əllə masaj", "Bakı, Nəsimi", "Leyla", ("9 iyun 2025", "2025-06-09"), "Premium", "140 AZN", [("Növü", "Masaj")],
     "Biz iki rəfiqəyik, Leyla 27, Nigar 31 yaş. Dörd əllə masaj, dueti sevənlər üçün. Cütlüklər də gələ bilər. Bir saatı 140 manat, iki saatı 250 manat. Gəncliyə yaxın mənzilimizdə qəbul edirik. Təklikdə işləmirik.", "077 640 15 82", 2,
     dict(alias="Leyla", aliases_stated=["Leyla", "Nigar"], age=27, ages_stated=[27, 31], audience="couple", city="Baku", services=["four_hands", "duo", "couples"], incall=True, max_duration_h=2,
          phones=["+994776401582"], prices=[azn(140, 60), azn(250, 120)])),
    (7718702, "VIP xanim sam yemeyi ve seyahet ucun", "Bakı, Səbail", "Sabina", ("8 iyun 2025", "2025-06-08"), "VIP", "Razılaşma yolu ilə", [("Növü", "Xidmət"), ("Mağaza", "Yox")],
     "Adim Sabina, 33 yas, boy 175. Azerbaycan, rus, ingilis ve turk dillerini bilirem. Sam yemeyi, is gorusleri, xaricə seyahet. Menzilim yoxdur. Axsam (4 saat) 400 azn, butun gun 1200 azn. Telegram: @sabina_sebail", None, 4,
     dict(alias="Sabina", age=33, city="Baku", languages_spoken=["az", "ru", "en", "tr"], services=["dinner_date", "business", "travel"], incall=False, height_cm=175, max_duration_h=24, handles=[{"kind": "telegram", "value": "sabina_sebail"}],
          prices=[azn(400, 240), azn(1200, 1440)])),
    (7718655, "İtlərə baxıram, gəzdirirəm", "Bakı, Nizami", "Günay", ("8 iyun 2025", "2025-06-08"), None, "10 AZN", [("Növü", "Xidmət"), ("Çatdırılma", "Var")],
     "22 yaşım var, tələbəyəm. İtinizi parkda gəzdirirəm, bir saatı 10 manat. Məzuniyyətdə olanda evinizdə də qala bilərəm.", "050 774 20 16", 2, None),
    (7718521, "Gəncədə klassik masaj", "Gəncə", "Rəna", ("6 iyun 2025", "2025-06-06"), None, "40 AZN", [("Növü", "Masaj"), ("Yeni?", "Hə")],
     "Gəncənin mərkəzində, səliqəli otaqda qəbul edirəm. Yaşım 46, boyum 163, çəkim 74. Təcrübəm 15 il. Saatı 40 manat, iki saatı 70 manat. İş vaxtı 10:00-18:00, bazar günü istirahət. Nömrəm: sıfır əlli bir, 2 2 7, doxsan üç, qırx.", None, 0,
     dict(alias="Rəna", age=46, city="Ganja", services=["massage"], incall=True, hours="10:00-18:00", height_cm=163, weight_kg=74, max_duration_h=2, phones=["+994512279340"], prices=[azn(40, 60), azn(70, 120)])),
    (7718400, "Evə gələn kişi masajçı (xanımlar üçün)", "Sumqayıt", "Orxan", ("4 iyun 2025", "2025-06-04"), None, "50 AZN", [("Növü", "Masaj"), ("Çatdırılma", "Var")],
     "34 yaşlı kişiyəm, 180 sm, 77 kq. Xanımlara və cütlüklərə evlərində masaj edirəm, Sumqayıt və Bakı. 1 saat 50 azn, 1,5 saat 70 azn. Kişilər zəng etməsin.", "099 380 61 25", 1,
     dict(alias="Orxan", age=34, audience="man", city="Sumqayıt", services=["massage", "couples"], outcall=True, height_cm=180, weight_kg=77, max_duration_h=1.5, phones=["+994993806125"], prices=[azn(50, 60), azn(70, 90)])),
    (7718233, "New girl in Baku, Mika from Thailand", "Bakı, Nəsimi", "Mika", ("2 iyun 2025", "2025-06-02"), "VIP", "200 AZN", [("Növü", "Masaj")],
     "Hello, I am Mika, 26, from Thailand, 158 cm and 47 kg. I stay in Baku until the end of summer. Thai massage, cuddling, GFE. You come to me near 28 May or I come to your hotel. One hour 200 AZN, two hours 350 AZN. I speak English only. Open 24/7.", "070 226 85 31", 6,
     dict(alias="Mika", age=26, text_language="en", city="Baku", nationality="TH", languages_spoken=["en"], services=["massage", "cuddling", "gfe"], incall=True, outcall=True, hours="24/7", height_cm=158, weight_kg=47, max_duration_h=2,
          phones=["+994702268531"], prices=[azn(200, 60), azn(350, 120)])),
    (7718010, "“Lalə” salonu: masajistlərimiz Fidan", "Bakı, Nərimanov", "Lalə salonu", ("30 may 2025", "2025-05-30"), "Premium", "45 AZN", [("Növü", "Masaj"), ("Mağaza", "Lalə salonu")],
     "Salonumuzda yeni masajistimiz Fidan, 23 yaş, sizi gözləyir. Masaj 45 dəqiqə 45 manat. Ünvan: Atatürk prospekti, 10:00-24:00. Qeydiyyat administratorda.", "012 565 30 77", 2,
     dict(alias="Fidan", age=23, provider_kind="agency", city="Baku", services=["massage"], incall=True, hours="10:00-24:00", max_duration_h=0.75, phones=["+994125653077"], prices=[azn(45, 45)])),
]
OURS = [a for a in ADS if a[11]]


def url(a):
    return f"{ROOT}/elan/{a[0]}"


def shell(title, body, lang="az"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} — Elan Meydanı</title><meta property="og:site_name" content="Elan Meydanı"></head><body>
<div class="header-top"><a href="/" class="header-logo">Elan Meydanı</a> <a href="/ru">RU</a> <a class="btn-add" href="/yeni-elan">Yeni elan</a></div>
<div class="header-categories"><a href="/elanlar/dasinmaz-emlak">Daşınmaz əmlak</a> <a href="/elanlar/neqliyyat">Nəqliyyat</a> <a href="/elanlar/telefonlar">Telefonlar</a> <a href="/elanlar/is">İş elanları</a> <a href="/elanlar/tanisliq-ve-xidmet">Tanışlıq və xidmət</a></div>
<div class="main-container">{body}</div>
<div class="footer"><p>© 2012–2025 Elan Meydanı MMC. Bakı, Nizami küç. 5. Dəstək: (012) 404 51 90, destek@elanmeydani.example</p><a href="/qaydalar">Qaydalar</a> <a href="/reklam">Saytda reklam</a> <a href="/elaqe">Əlaqə</a></div></body></html>"""


def card(a):
    mark = f'<span class="products-mark products-mark--{a[5].lower()}">{a[5]}</span>' if a[5] else ""
    return (f'<div class="products-i{" vipped" if a[5] == "VIP" else ""}"><a class="products-link" href="/elan/{a[0]}" target="_blank"><div class="products-top"><img src="https://cdn.elanmeydani.example/uploads/thumb/{a[0]}.jpg" alt="{a[1]}">{mark}</div>'
            f'<div class="products-price-container">{a[6]}</div><div class="products-name">{a[1]}</div><div class="products-created">{a[2].split(",")[0]}, {a[4][0]}</div></a></div>\n')


def listing(title, rows, foot=""):
    return shell(title, f'<div class="endless-products"><div class="section-title_name">{title}</div><div class="products">{"".join(map(card, rows))}</div></div><div class="pagination">{foot}</div>')


def lot(title, town, who, day, mark, price, props, text, phone, pics, number, rest="", lang="az"):
    w = {"az": ("Elanın nömrəsi", "Şəhər", "Yeniləndi", "Baxışların sayı", "Nömrəni göstər", "Şikayət et"), "ru": ("Номер объявления", "Город", "Обновлено", "Просмотров", "Показать номер", "Пожаловаться")}[lang]
    shots = "".join(f'<div class="product-photos__slider-nav-i"><img src="https://cdn.elanmeydani.example/uploads/full/{number}_{n}.jpg" alt=""></div>' for n in range(1, pics + 1))
    rows = "".join(f'<div class="product-properties__i"><label class="product-properties__i-name">{k}</label><span class="product-properties__i-value">{v}</span></div>' for k, v in [(w[1], town), *props])
    call = f'<div class="product-phones"><a class="product-phones__btn js-phone" data-number="{phone}" href="#">{phone[:3]} ••• •• •• <span>{w[4]}</span></a></div>' if phone else ""
    badge = f'<span class="product-label product-label--{mark.lower()}">{mark}</span>' if mark else ""
    return shell(title, f"""<div class="product-breadcrumbs"><a href="/elanlar/tanisliq-ve-xidmet">Tanışlıq və xidmət</a></div><h1 class="product-title">{title}</h1>{badge}<div class="product-photos">{shots}</div>
<div class="product-price"><span class="price-val">{price}</span></div><div class="product-properties">{rows}</div><div class="product-description__content"><p>{text}</p></div>
<div class="product-owner"><div class="product-owner__info-name">{who}</div></div>{call}
<div class="product-statistics"><span>{w[0]}: {number}</span> <span>{w[3]}: {number % 900 + 40}</span> <span>{w[2]}: {day}</span></div><a class="product-complaint" href="#">{w[5]}</a>{rest}""", lang)


def detail(a, lang="az"):
    i = ADS.index(a)
    rest = f'<div class="similar-products"><div class="section-title_name">Bənzər elanlar</div>{card(ADS[i - 1])}{card(ADS[i - 3])}</div>'
    number, title, town, who, day, mark, price, props, text, phone, pics, _ = a
    return lot(title, town, who, day[1] if lang == "ru" else day[0], mark, price, props, text, phone, pics, number, rest, lang)


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="az", provider_kind="unknown", country="AZ", paid_placement=bool(a[5]), n_images=a[10], posted_at=a[4][1])
    row.update(deepcopy(a[11]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def own(rows):
    return tuple(url(a) for a in rows if a[11])


def plain(path, title, body, kind="static", relevant=True, **more):
    return WrittenPage(ROOT + path, shell(title, f'<div class="static-page"><h1>{title}</h1>{body}</div>'), kind, "az", relevant=relevant, **more)


def goods(number, title, town, who, day, price, props, text, phone, pics):
    return WrittenPage(f"{ROOT}/elan/{number}", lot(title, town, who, day, None, price, props, text, phone, pics, number), "ad", "az", relevant=False)


FLAT = (7719001, "2 otaqlı mənzil, 28 May", "Bakı, Nəsimi", "Rauf", ("bu gün, 09:12", "2025-06-11"), None, "900 AZN", [], "", None, 1, None)
CAR = (7718944, "Kia Rio, 2017", "Bakı, Binəqədi", "Vüqar", ("dünən, 16:30", "2025-06-10"), "VIP", "17 800 AZN", [], "", None, 1, None)
ONE, TWO, GANJA = ADS[:6], ADS[6:], [a for a in ADS if a[2].startswith("Gəncə")]
PAGES = [
    WrittenPage(SECTION, listing("Tanışlıq və xidmət", ONE, '1 <a href="?page=2">2</a>'), "listing", "az", ads=own(ONE)),
    WrittenPage(f"{SECTION}?page=2", listing("Tanışlıq və xidmət", TWO, '<a href="?page=1">1</a> 2'), "listing", "az", ads=own(TWO)),
    WrittenPage(f"{SECTION}/gence", listing("Tanışlıq və xidmət, Gəncə", GANJA), "listing", "az", ads=own(GANJA)),
    WrittenPage(f"{ROOT}/elanlar/dasinmaz-emlak", listing("Daşınmaz əmlak", [FLAT]), "listing", "az", relevant=False),
    WrittenPage(f"{ROOT}/elanlar/neqliyyat", listing("Nəqliyyat", [CAR]), "listing", "az", relevant=False),
]
for a in ADS:
    tongue = a[11].get("text_language") if a[11] else None
    PAGES.append(WrittenPage(url(a), detail(a), "ad", "az", text_language=tongue, ads=own([a]), relevant=bool(a[11])))
PAGES += [
    WrittenPage(f"{ROOT}/ru/elan/{ADS[1][0]}", detail(ADS[1], "ru"), "ad", "ru", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    WrittenPage(f"{url(ADS[3])}?utm_source=fb&utm_medium=post", detail(ADS[3]), "ad", "az", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    goods(7719001, "2 otaqlı mənzil, 28 May", "Bakı, Nəsimi", "Rauf", "bu gün, 09:12", "900 AZN", [("Sahə", "65 m²"), ("Mərtəbə", "7 / 16")], "Uzunmüddətli kirayə verilir, əşyalı. Depozit bir aylıq. Ailəyə üstünlük verilir.", "050 690 11 73", 4),
    goods(7718944, "Kia Rio, 2017", "Bakı, Binəqədi", "Vüqar", "dünən, 16:30", "17 800 AZN", [("Yürüş", "96 000 km"), ("Mühərrik", "1.6 L")], "Vuruğu yoxdur, rənglənməyib. Barter mümkündür, kredit yoxdur.", "055 718 40 09", 6),
    goods(7717866, "Salona masajist tələb olunur", "Bakı, Yasamal", "İdman klubu", "28 may 2025", "1000 AZN", [("Növü", "Tam ştat"), ("İş təcrübəsi", "1 il")], "İdman klubuna diplomlu masajist tələb olunur. Maaş 800–1000 manat, iş vaxtı 09:00-18:00. Yaş 20–40. CV göndərin.", "012 440 28 16", 0),
    plain("/", "Elan Meydanı — pulsuz elanlar", "<p>Azərbaycanda hər gün 12 000 yeni elan. Bölmə seçin və ya axtarışdan istifadə edin.</p>"),
    plain("/reklam", "Saytda reklam", "<ul><li>VIP, 7 gün: 9 AZN</li><li>Premium, 15 gün: 18 AZN</li><li>İrəli çək: 1 AZN</li></ul><p>Banner üçün reklam şöbəsinə yazın.</p>"),
    plain("/qaydalar", "Qaydalar", "<p>Bir elan bir dəfə yerləşdirilir. “Tanışlıq və xidmət” bölməsi 18 yaşdan yuxarı istifadəçilər üçündür. Qayda pozuntusunda elan silinir.</p>"),
    plain("/elaqe", "Əlaqə", "<p>Dəstək xidməti hər gün 09:00–20:00: (012) 404 51 90.</p>"),
    plain("/elan/7701122", "Elan tapılmadı", "<p>Bu elanın müddəti başa çatıb və ya sahibi tərəfindən silinib.</p>", "error"),
]

SITE = WrittenSite("elanmeydani.example", "AZ", tuple(PAGES), tuple(truth(a) for a in OURS), note=__doc__)
