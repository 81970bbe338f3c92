"""Turkish agency in Istanbul with models in three cities: WordPress with a bought magazine theme (Newspaper-like td- classes), a floating WhatsApp button.

Hard: search-engine prose with place names after each profile, tags of districts, a link box of partner agencies in the side column, one office
number for all and a booking form, prices in Turkish lira, euro and dollars for different models, and two profiles in Russian and English.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.bosporus-eslik.example"
OFFICE = "+905337410926"
LAND = {"TR": "Türk", "RU": "Rus", "UA": "Ukraynalı", "MA": "Faslı", "IR": "İranlı", "AZ": "Azerbaycanlı"}
TONGUE = {"tr": "Türkçe", "en": "İngilizce", "ru": "Rusça", "ar": "Arapça", "fr": "Fransızca", "fa": "Farsça", "de": "Almanca", "az": "Azerice", "uk": "Ukraynaca"}
DO = {"dinner_date": "akşam yemeği", "massage": "masaj", "gfe": "sevgili deneyimi", "travel": "seyahat", "business": "iş yemeği ve fuar", "overnight": "gecelik", "dancing": "dans", "city_guide": "şehir rehberliği", "party": "parti", "striptease": "striptiz", "couples": "çiftler", "bath": "birlikte duş", "role_play": "rol oyunu", "kissing": "öpüşme"}
SPAN = {60: "1 saat", 120: "2 saat", 180: "3 saat", 720: "Gecelik (12 saat)", 1440: "24 saat"}
SIGN = {"TRY": "TL", "EUR": "Euro", "USD": "Dolar"}


def cost(amount, currency, minutes, place):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, age, town, district, cm, kg, land, tongues, services, currency, prices {min: x}, pictures, day, words, more truth
MODELS = [
    ("derya-istanbul", "Derya", 27, "İstanbul", "Şişli", 170, 55, "TR", ["tr", "en"], ["dinner_date", "gfe", "massage"], "TRY", {60: 6000, 120: 10000, 720: 25000}, 4, "2025-06-09", "Derya güler yüzlü, kitap okumayı seven bir İstanbul kızıdır. Avrupa yakasındaki otellere gelir, kendi yeri yoktur. Nişantaşı'nda bir kahveyle başlayan akşamları sever.", dict(incall=False)),
    ("alina-istanbul", "Alina", 24, "İstanbul", "Taksim", 174, 53, "RU", ["ru", "en"], ["party", "dancing", "travel"], "USD", {60: 250, 180: 600, 1440: 2000}, 6, "2025-06-07", "Алина, модель из Самары. Любит танцевать, легко собирается в дорогу. В Стамбуле до 30 июня. Приезжает только в отели от четырёх звёзд.", dict(text_language="ru", incall=False, tour=[{"city": "Istanbul", "from": None, "to": "2025-06-30"}])),
    ("selma-ankara", "Selma", 38, "Ankara", "Çankaya", 166, 61, "TR", ["tr", "de"], ["dinner_date", "business", "massage"], "TRY", {120: 8000}, 2, "2025-06-05", "Almanya'da büyümüş, olgun ve ölçülü bir hanım. İş yemeklerinde yanınızda durmayı bilir. Hafta içi 12:00-20:00 arası randevu verilir.", dict(hours="12:00-20:00")),
    ("yasmine-istanbul", "Yasmine", 29, "İstanbul", "Beşiktaş", 168, 58, "MA", ["fr", "ar", "en"], ["gfe", "kissing", "overnight"], "EUR", {60: 200, 720: 900}, 5, "2025-06-03", "Yasmine is our guest from Casablanca: warm, funny and always on time. She visits hotels on the European side. Twenty-four hours of notice is kind.", dict(text_language="en")),
    ("melisa-duru-izmir", "Melisa & Duru", 25, "İzmir", "Alsancak", None, None, "TR", ["tr"], ["couples", "striptease", "party"], "TRY", {60: 11000, 180: 26000}, 3, "2025-06-01", "Melisa 25, Duru 28 yaşında. İkisi hep birlikte gelir. Çift olarak davet edenleri ağırlarlar, İzmir ve Çeşme'ye gelinir.",
     dict(alias="Melisa", aliases_stated=["Melisa", "Duru"], ages_stated=[25, 28], audience="couple")),
    ("arman-istanbul", "Arman", 32, "İstanbul", "Kadıköy", 183, 79, "IR", ["fa", "en", "tr"], ["dinner_date", "dancing", "city_guide"], "TRY", {120: 7000}, 2, "2025-05-29", "Hanımlar için eşlikçi beyefendi. Tiyatroya, konsere, düğüne birlikte gidersiniz.", dict(audience="man")),
    ("leyla-izmir", "Leyla", 31, "İzmir", "Bornova", 163, 54, "AZ", ["az", "tr", "ru"], ["massage", "bath", "role_play"], "TRY", {60: 5000, 120: 9000}, 3, "2025-05-27", "Bakülü Leyla, İzmir'de dairesinde de kabul eder, otele de gelir. Aynı fiyat. Pazar günleri çalışmaz, diğer günler 14:00-02:00.", dict(incall=True, hours="14:00-02:00", same=True)),
    ("ceren-trans-istanbul", "Ceren", 30, "İstanbul", "Cihangir", 177, 66, "TR", ["tr", "en"], ["massage", "role_play", "striptease"], "EUR", {60: 150, 120: 280}, 4, "2025-05-24", "Ajansımızın tek trans modeli Ceren, nazik ve sabırlıdır. Otelinize gelir.", dict(audience="trans")),
    ("oksana-ankara", "Oksana", 26, "Ankara", "Kızılay", 171, None, "UA", ["uk", "ru", "tr"], ["dinner_date", "travel"], "USD", {}, 0, "2025-05-20", "Oksana tıp öğrencisidir, yalnızca akşam yemeği ve hafta sonu seyahati kabul eder. Ücret ofisten sorulur.", {}),
]
CITY = {"İstanbul": "Istanbul", "Ankara": "Ankara", "İzmir": "Izmir"}
CAT = {"İstanbul": "istanbul-eslik", "Ankara": "ankara-eslik", "İzmir": "izmir-eslik"}


def url(m):
    return f"{ROOT}/model/{m[0]}/"


def name(m):
    return m[1].replace("&", "&#038;")


def module(m):
    pic = f'<img class="entry-thumb" src="/wp-content/uploads/2025/05/{m[0]}-1-324x400.jpg" alt="{name(m)} {m[3]}" title="{name(m)}" />' if m[12] else '<img class="entry-thumb" src="/wp-content/themes/Newspaper/images/no-thumb/td_324x400.png" alt="" />'
    return f'<div class="td_module_3 td_module_wrap td-animation-stack"><div class="td-module-image"><div class="td-module-thumb"><a href="{url(m)}" rel="bookmark" class="td-image-wrap">{pic}</a></div><a href="/sehir/{CAT[m[3]]}/" class="td-post-category">{m[3]}</a></div><h3 class="entry-title td-module-title"><a href="{url(m)}" rel="bookmark">{name(m)} – {m[5] or ""}{" cm, " if m[5] else ""}{m[4]}</a></h3></div>'


def shell(title, here, body):
    links = "".join(f'<li><a href="https://{h}.example/" rel="nofollow noopener" target="_blank">{w}</a></li>' for h, w in (("ankara-zarif", "Ankara Zarif Ajans"), ("ege-refakat", "Ege Refakat"), ("antalya-mavi", "Antalya Mavi Eşlik")))
    return f"""<!doctype html >
<!--[if IE 8]>    <html class="ie8" lang="en"> <![endif]--><!--[if gt IE 8]><!--> <html lang="tr"> <!--<![endif]-->
<head><title>{title} | Bosporus Eşlik Ajansı</title><meta charset="UTF-8" /><link rel="pingback" href="{ROOT}/xmlrpc.php" /><meta name="robots" content="index, follow, max-image-preview:large" /><link rel="canonical" href="{ROOT}{here}" /><meta property="og:locale" content="tr_TR" />
<link rel='stylesheet' id='td-theme-css' href='/wp-content/themes/Newspaper/style.css?ver=8.8.2' type='text/css' media='all' /><script>var tdBlocksArray=[];var td_ajax_url="{ROOT}/wp-admin/admin-ajax.php?td_theme_name=Newspaper&v=8.8.2";</script></head>
<body class="post-template-default single single-post global-block-template-1 td-full-layout" itemscope="itemscope" itemtype="https://schema.org/WebPage"><div class="td-scroll-up"><i class="td-icon-menu-up"></i></div><div class="td-menu-background"></div>
<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap td-header-style-1"><div class="td-header-top-menu"><ul class="top-header-menu"><li>11 Haziran 2025, Çarşamba</li></ul></div><div class="td-header-sp-logo"><a class="td-main-logo" href="/">Bosporus Eşlik</a></div>
<ul id="menu-ana" class="sf-menu"><li class="menu-item"><a href="/">Modeller</a></li><li class="menu-item"><a href="/sehir/istanbul-eslik/">İstanbul</a></li><li class="menu-item"><a href="/sehir/ankara-eslik/">Ankara</a></li><li class="menu-item"><a href="/sehir/izmir-eslik/">İzmir</a></li><li class="menu-item"><a href="/model-ol/">Model ol</a></li><li class="menu-item"><a href="/iletisim/">İletişim</a></li></ul></div>
<div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">Ana sayfa</a></span> <i class="td-icon-right td-bread-sep"></i> <span class="td-bred-no-url-last">{title}</span></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">{body}</div></div>
<div class="td-pb-span4 td-main-sidebar"><aside class="td_block_template_1 widget widget_search"><form role="search" method="get"><input name="s"></form></aside><aside class="widget widget_links"><h4 class="block-title"><span>Dost siteler</span></h4><ul class="xoxo blogroll">{links}</ul></aside></div></div></div></div>
<div class="td-footer-wrapper"><div class="td-sub-footer-container"><div class="td-sub-footer-copy">&copy; 2016-2025 Bosporus Eşlik Ajansı. 18 yaşından küçükler giremez.</div></div></div></div>
<div class="joinchat joinchat--right" data-settings='{{"telephone":"{OFFICE[1:]}","mobile_only":false,"button_delay":3,"message_send":"Merhaba"}}'><div class="joinchat__button"><div class="joinchat__tooltip">Size nasıl yardımcı olabiliriz?</div></div></div></body></html>"""


def tr_day(day):
    return f"{int(day[8:])} {'Haziran' if day[5:7] == '06' else 'Mayıs'} 2025"


def seo(m):
    other = [x for x in CITY if x != m[3]]
    return f'<p class="seo">{m[3]} eşlik ajansı olarak {m[4]} ve çevresinde seçkin hizmet veriyoruz. {other[0]} ve {other[1]} için de modellerimize bakabilirsiniz. Ajansımız 2016 yılından beri çalışır; 18 yaş altı kişilerle çalışmaz.</p>'


def page(m):
    slug, _, age, town, district, cm, kg, land, tongues, services, currency, prices, pics, day, words, more = m
    gallery = "".join(f'<figure class="gallery-item"><div class="gallery-icon portrait"><a href="/wp-content/uploads/2025/05/{slug}-{n}.jpg"><img src="/wp-content/uploads/2025/05/{slug}-{n}-218x300.jpg" class="attachment-medium size-medium" alt="" /></a></div></figure>' for n in range(1, pics + 1))
    rows = [("Yaş", age if "&" not in m[1] else "25 ve 28"), ("Boy", cm and f"{cm} cm"), ("Kilo", kg and f"{kg} kg"), ("Uyruk", LAND[land]), ("Diller", ", ".join(TONGUE[t] for t in tongues)), ("Şehir", f"{town}, {district}"), ("Eşlik", ", ".join(DO[s] for s in services))]
    facts = "".join(f"<tr><td><strong>{w}:</strong></td><td>{v}</td></tr>" for w, v in rows if v)
    money = f"<h3>{'Ücretler' if more.get('same') else 'Otel ücretleri'}</h3><ul>{''.join(f'<li>{SPAN[t]}: {x} {SIGN[currency]}</li>' for t, x in prices.items())}</ul>" if prices else ""
    i = MODELS.index(m)
    return shell(f"{name(m)} {town}", url(m).removeprefix(ROOT), f'<article id="post-{900 + i}" class="post-{900 + i} model type-model status-publish has-post-thumbnail hentry" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/sehir/{CAT[town]}/">{town}</a></li></ul>'
                 f'<header class="td-post-title"><h1 class="entry-title">{name(m)}</h1><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{day}T12:00:00+03:00">{tr_day(day)}</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-{i}">{i * 311 + 540}</span></div></div></header></div>'
                 f'<div class="td-post-content"><p>{words}</p><div class="gallery galleryid-{900 + i}">{gallery}</div><table>{facts}</table>{money}<p><strong>Rezervasyon (ofis):</strong> <a href="tel:{OFFICE}">0533 741 09 26</a></p>{seo(m)}</div><footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>ETİKETLER</span></li><li><a href="/tag/{slug}/">{district} eşlik</a></li></ul></div></footer></article>'
                 f'<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item">BENZER MODELLER</a></h4>{module(MODELS[i - 1])}{module(MODELS[i - 3])}</div>')


def truth(m):
    _, alias, age, town, _, cm, kg, land, tongues, services, currency, prices, pics, day, _, more = m
    more = deepcopy(more)
    own = [cost(x, currency, t, None if more.get("same") else "outcall") for t, x in prices.items()]
    row = deepcopy(AD)
    row.update(url=url(m), alias=alias, age=age, ages_stated=[age], text_language="tr", provider_kind="agency", city=CITY[town], country="TR", nationality=land, languages_spoken=list(tongues), services=list(services), outcall=True if prices else None, height_cm=cm, weight_kg=kg,
               max_duration_h=max(prices) / 60 if prices else None, n_images=pics, posted_at=day, phones=[OFFICE], prices=own)
    if 720 in prices and "overnight" not in services:
        row["services"].append("overnight")
    more.pop("same", None)
    row.update(more)
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    return row


def listing(rows, here, title, foot=""):
    return shell(title, here, f'<h1 class="entry-title td-page-title">{title}</h1>{"".join(map(module, rows))}<div class="page-nav td-pb-padding-side">{foot}</div>')


def plain(here, title, body, kind="static", status=200):
    return WrittenPage(ROOT + here, shell(title, here, f'<h1 class="entry-title">{title}</h1><div class="td-page-content">{body}</div>'), kind, "tr", status=status)


A, B = MODELS[:5], MODELS[5:]
FOOT = '<span class="current">1</span><a href="/page/2/" class="page" title="2">2</a>'
PAGES = [
    WrittenPage(f"{ROOT}/", listing(A, "/", "Modellerimiz", FOOT), "listing", "tr", ads=tuple(map(url, A))),
    WrittenPage(f"{ROOT}/?gclid=EAIaIQob", listing(A, "/", "Modellerimiz", FOOT), "listing", "tr", ads=tuple(map(url, A)), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/page/2/", listing(B, "/page/2/", "Modellerimiz", '<a href="/">1</a>'), "listing", "tr", ads=tuple(map(url, B))),
]
for town, cat in CAT.items():
    here = [m for m in MODELS if m[3] == town]
    PAGES.append(WrittenPage(f"{ROOT}/sehir/{cat}/", listing(here, f"/sehir/{cat}/", f"{town} modelleri"), "listing", "tr", ads=tuple(map(url, here))))
PAGES += [WrittenPage(url(m), page(m), "ad", "tr", text_language=m[15].get("text_language"), ads=(url(m),)) for m in MODELS]
PAGES += [
    WrittenPage(f"{url(A[1])}?share=telegram&nb=1", page(A[1]), "ad", "tr", ads=(url(A[1]),), canonical=url(A[1])),
    plain("/iletisim/", "İletişim", "<p>Ofis: 0533 741 09 26, her gün 10:00-24:00. E-posta: ofis@bosporus-eslik.example. Randevu en az iki saat önceden alınır.</p>"),
    plain("/model-ol/", "Model ol", "<p>21-40 yaş arası, kendi isteğiyle çalışmak isteyen hanımlar ve beyler başvurabilir. Konaklama verilmez. Ajans payı yüzde 30'dur.</p><form><input name='ad'><input name='yas'><button>Gönder</button></form>"),
    plain("/guvenlik/", "Güvenlik", "<p>Zorla çalıştırıldığını düşündüğünüz biri varsa 157 numaralı hattı (YİMER) veya 112'yi arayın.</p>"),
    plain("/model/gizem-istanbul/", "Ooops... Hata 404", "<p>Üzgünüz, aradığınız sayfa bulunamadı.</p>", "error", 404),
]
SITE = WrittenSite("www.bosporus-eslik.example", "TR", tuple(PAGES), tuple(truth(m) for m in MODELS), note=__doc__)
