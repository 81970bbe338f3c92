"""Turkish WordPress blog in the SEO style: every ad is a post of a news theme, with categories, tags, comments and AMP.

Hard: no ad mark-up at all; facts stand in prose, in 'Etiket: değer' lines with <br>, in <ul><li><b>Label</b> value, or in a
two-column wp-block-table, a different one in each post; the floating WhatsApp button in the footer is the site's own; tag
clouds and 'related posts' name many towns and women; dates only in <time> and JSON-LD; prices with thousands points.
"""

import copy
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "bogazda-aksam.example"
BASE = f"https://{HOST}/"


def pr(amount, minutes, place=None, currency="TRY"):
    return {
        "amount": amount,
        "currency": currency,
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }


def wa(number):
    return {"kind": "whatsapp", "value": number}


# slug, title, category, date, pictures, body (HTML of the post), truth
ADS = [
    dict(
        slug="selin-kadikoy-hanimefendi",
        title="Kadıköy'de Selin Hanım",
        cat="istanbul",
        date="2025-06-10T21:14:00+03:00",
        imgs=3,
        tags=["kadıköy", "masaj"],
        body="<p>Merhaba beyler, ben Selin. 29 yaşındayım, 1.68 boyunda ve 55 kiloyum. Kadıköy'de kendi dairemde ağırlıyorum, dışarıya çıkmıyorum.</p><p>Rahatlatıcı masaj ve birlikte duş sunuyorum. 1 saat 4.000 TL, 2 saat 7.000 TL. Her gün 12:00 - 24:00 arası arayabilirsiniz: <strong>0558 033 98 49</strong></p>",
        t=dict(
            alias="Selin",
            age=29,
            city="Istanbul",
            height_cm=168,
            weight_kg=55,
            incall=True,
            outcall=False,
            services=["massage", "bath"],
            hours="12:00-00:00",
            max_duration_h=2,
            phones=["+905580339849"],
            prices=[pr(4000, 60), pr(7000, 120)],
        ),
    ),
    dict(
        slug="antalya-lara-irina",
        title="Lara'da Rus Manken İrina",
        cat="antalya",
        date="2025-06-09T15:02:00+03:00",
        imgs=5,
        tags=["lara", "rus", "otel"],
        body="<ul><li><b>İsim</b> İrina</li><li><b>Yaş</b> 25</li><li><b>Boy</b> 176 cm</li><li><b>Kilo</b> 57</li><li><b>Uyruk</b> Rus</li><li><b>Diller</b> Rusça, İngilizce, az Türkçe</li><li><b>Görüşme</b> Otel ve rezidans (kendi yerim yok)</li><li><b>Hizmetler</b> Akşam yemeği, seyahat arkadaşlığı, gecelik</li></ul><p>Saatlik 150 €, gecelik 700 €.</p><p><a href='https://wa.me/905043653197'>WhatsApp'tan yaz</a></p>",
        t=dict(
            alias="İrina",
            age=25,
            city="Antalya",
            height_cm=176,
            weight_kg=57,
            nationality="RU",
            languages_spoken=["ru", "en", "tr"],
            incall=False,
            outcall=True,
            services=["dinner_date", "travel", "overnight"],
            max_duration_h=12,
            handles=[wa("+905043653197")],
            prices=[pr(150, 60, None, "EUR"), pr(700, 720, None, "EUR")],
        ),
    ),
    dict(
        slug="ankara-cankaya-deniz",
        title="Çankaya Masaj: Deniz",
        cat="ankara",
        date="2025-06-07T10:30:00+03:00",
        imgs=2,
        tags=["çankaya", "masaj"],
        body="<p>Adı: Deniz<br>Yaşı: 34<br>Semt: Çankaya, Ankara<br>Çalışma saatleri: 10:00-19:00<br>Yer: kendi salonum<br>Ücret: 45 dakika 1.500 TL / 60 dakika 2.000 TL<br>Telefon: 0 (541) 871 44 30</p><p>Bağımsız çalışıyorum, arkamda ajans yok. Klasik masaj ve tantra masajı yapıyorum, başka bir hizmet beklemeyin lütfen.</p>",
        t=dict(
            alias="Deniz",
            age=34,
            city="Ankara",
            provider_kind="independent",
            incall=True,
            services=["massage", "tantra"],
            hours="10:00-19:00",
            max_duration_h=1,
            phones=["+905418714430"],
            prices=[pr(1500, 45), pr(2000, 60)],
        ),
    ),
    dict(
        slug="izmir-alsancak-ece-ve-naz",
        title="Alsancak'ta İki Arkadaş: Ece ve Naz",
        cat="izmir",
        date="2025-06-05T22:48:00+03:00",
        imgs=4,
        tags=["alsancak", "ikili"],
        body="<p>Ece 24, Naz 27 yaşında; üniversiteden iki arkadaşız. İzmir Alsancak'taki evimizde birlikte ağırlıyoruz, otellere de geliyoruz. Dört el masaj bizim işimiz!</p><table class='wp-block-table'><tr><td>Süre</td><td>Evimizde</td><td>Otelde</td></tr><tr><td>1 saat</td><td>7.500 TL</td><td>9.000 TL</td></tr><tr><td>2 saat</td><td>13.000 TL</td><td>15.000 TL</td></tr></table><p>Bize ulaşın: 0558-670-70-39 (arama ve WhatsApp)</p>",
        t=dict(
            alias="Ece",
            aliases_stated=["Ece", "Naz"],
            age=24,
            ages_stated=[24, 27],
            city="İzmir",
            incall=True,
            outcall=True,
            services=["duo", "four_hands", "massage"],
            max_duration_h=2,
            phones=["+905586707039"],
            handles=[wa("+905586707039")],
            prices=[
                pr(7500, 60, "incall"),
                pr(9000, 60, "outcall"),
                pr(13000, 120, "incall"),
                pr(15000, 120, "outcall"),
            ],
        ),
    ),
    dict(
        slug="bursa-nilufer-aylin",
        title="Nilüfer'de Olgun Aylin",
        cat="bursa",
        date="2025-05-30T18:00:00+03:00",
        imgs=1,
        tags=["nilüfer", "olgun"],
        body="<p>Ben Aylin, kırk üç yaşında, boşanmış, balık etli bir kadınım. Bursa'da oturuyorum. Sohbet ve sarılma, biraz da masaj; gençlere hayır, 35 yaş üstü beyefendilere evet. Numaram sıfır beş kırk, 456 47 74. Sadece hafta içi 09.00 ile 17.00 arasında.</p>",
        t=dict(
            alias="Aylin",
            age=43,
            city="Bursa",
            services=["cuddling", "massage"],
            hours="09:00-17:00",
            phones=["+905404564774"],
        ),
    ),
    dict(
        slug="sisli-ajans-melisa",
        title="Ajansımızdan Melisa (Şişli)",
        cat="istanbul",
        date="2025-06-08T13:20:00+03:00",
        imgs=6,
        tags=["şişli", "vip"],
        body="<p>Ajansımızın yeni ismi Melisa, 23 yaşında, 172 boyunda, esmer. Melisa'yı şoförümüz ile otelinize veya evinize getiriyoruz. İş yemekleri, davetler ve partiler için de ideal bir eşlikçidir. İngilizce ve Arapça bilir.</p><p>Fiyat: 2 saat 12.000 TL; gece boyu 35.000 TL. 7/24 hizmetinizdeyiz.</p><p>Melisa için: <a href='tel:+905093394252'>buraya dokunun</a>, Telegram: @melisa_sisli34</p>",
        t=dict(
            alias="Melisa",
            age=23,
            city="Istanbul",
            provider_kind="agency",
            height_cm=172,
            languages_spoken=["en", "ar"],
            outcall=True,
            services=["business", "party", "overnight"],
            hours="24/7",
            max_duration_h=12,
            phones=["+905093394252"],
            handles=[{"kind": "telegram", "value": "melisa_sisli34"}],
            prices=[pr(12000, 120), pr(35000, 720)],
        ),
    ),
    dict(
        slug="bodrum-yolunda-kristina",
        title="Kristina: on tour Istanbul - Antalya",
        cat="istanbul",
        date="2025-06-11T08:05:00+03:00",
        imgs=4,
        lang="en",
        tags=["taksim", "english"],
        body="<p>Hello! My name is Kristina, 31 y.o. from Ukraine, 170 cm / 58 kg. I am a travel companion and a good dancer. You find me in Istanbul, Taksim until 15 June, and from 16 June to 24 June in Antalya.</p><p>Incall 120 EUR per hour, outcall 150 EUR per hour, dinner date (3 hours, outcall) 400 EUR. I speak English, Ukrainian and Italian. No WhatsApp, only Signal: +380 50 968 0675</p>",
        t=dict(
            alias="Kristina",
            age=31,
            city="Istanbul",
            nationality="UA",
            height_cm=170,
            weight_kg=58,
            languages_spoken=["en", "uk", "it"],
            incall=True,
            outcall=True,
            services=["travel", "dancing", "dinner_date"],
            max_duration_h=3,
            tour=[
                {"city": "Istanbul", "from": None, "to": "2025-06-15"},
                {"city": "Antalya", "from": "2025-06-16", "to": "2025-06-24"},
            ],
            phones=["+380509680675"],
            handles=[{"kind": "signal", "value": "+380509680675"}],
            prices=[
                pr(120, 60, "incall", "EUR"),
                pr(150, 60, "outcall", "EUR"),
                pr(400, 180, "outcall", "EUR"),
            ],
        ),
    ),
    dict(
        slug="izmir-karsiyaka-cift",
        title="Karşıyaka'da Evli Çift",
        cat="izmir",
        date="2025-06-01T23:10:00+03:00",
        imgs=2,
        tags=["karşıyaka", "çift"],
        body="<p>Biz evli bir çiftiz: Pelin (32) ve Kaan (36). Çiftlerle ve hanımlarla tanışıyoruz, tek beyleri kabul etmiyoruz. İzmir'de kendi evimizde buluşuyoruz, deplasmana gelmiyoruz. Görüşme 6.000 TL (2 saat). İletişim: pelinkaan35@epostam.example</p>",
        t=dict(
            alias="Pelin",
            aliases_stated=["Pelin", "Kaan"],
            age=32,
            ages_stated=[32, 36],
            audience="couple",
            city="İzmir",
            incall=True,
            outcall=False,
            services=["couples"],
            max_duration_h=2,
            handles=[{"kind": "email", "value": "pelinkaan35@epostam.example"}],
            prices=[pr(6000, 120)],
        ),
    ),
    dict(
        slug="antalya-konyaalti-derya-trans",
        title="Konyaaltı Trans Derya",
        cat="antalya",
        date="2025-06-06T19:45:00+03:00",
        imgs=3,
        tags=["konyaaltı", "trans"],
        body="<p>Trans bireyim, ismim Derya, yaş 27, boy 1,74, kilo 63. Konyaaltı'nda yerim var. Ayrıca otele gelirim.</p><p>Hizmetlerim: masaj, rol yapma, fetiş. Fiyatım saati 3.500 TL, yarım saat 2.000 TL. Arayın: 05 35 76 68 417</p>",
        t=dict(
            alias="Derya",
            age=27,
            audience="trans",
            city="Antalya",
            height_cm=174,
            weight_kg=63,
            incall=True,
            outcall=True,
            services=["massage", "role_play", "fetish"],
            max_duration_h=1,
            phones=["+905357668417"],
            prices=[pr(3500, 60), pr(2000, 30)],
        ),
    ),
    dict(
        slug="ankara-kizilay-baris",
        title="Hanımlara Eşlikçi Barış",
        cat="ankara",
        date="2025-05-22T12:00:00+03:00",
        imgs=1,
        tags=["kızılay", "bay"],
        body="<p>İyi günler hanımefendiler. Barış ben, 33 yaşında, 185 boy, 82 kilo, spor eğitmeniyim. Ankara içinde düğün, konser ve yemekte size eşlik ederim; şehir turu da yaparız. Yarım gün (4 saat) 5.000 TL. WhatsApp: +90 549 010 43 54</p>",
        t=dict(
            alias="Barış",
            age=33,
            audience="man",
            city="Ankara",
            height_cm=185,
            weight_kg=82,
            outcall=True,
            services=["party", "dinner_date", "city_guide"],
            max_duration_h=4,
            phones=["+905490104354"],
            handles=[wa("+905490104354")],
            prices=[pr(5000, 240)],
        ),
    ),
]
CATS = {"istanbul": "İstanbul", "ankara": "Ankara", "izmir": "İzmir", "antalya": "Antalya", "bursa": "Bursa"}
MONTHS = {"05": "Mayıs", "06": "Haziran"}


def url(a):
    return f"{BASE}{a['slug']}/"


def truth(a):
    t = copy.deepcopy(AD)
    t.update(
        url=url(a),
        country="TR",
        text_language=a.get("lang", "tr"),
        n_images=a["imgs"],
        posted_at=a["date"][:10],
        **a["t"],
    )
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


def day(a):
    return f'<time class="entry-date published" datetime="{a["date"]}">{int(a["date"][8:10])} {MONTHS[a["date"][5:7]]} 2025</time>'


def pics(a):
    return "".join(
        f'<figure class="wp-block-image size-large"><img decoding="async" src="{BASE}wp-content/uploads/2025/06/{a["slug"]}-{n}.jpg" alt="" class="wp-image-{900 + n}"></figure>'
        for n in range(1, a["imgs"] + 1)
    )


SIDEBAR = f"""<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search"><input type="search" name="s" placeholder="Ara …"></form></section>
<section class="widget widget_recent_entries"><h2 class="widget-title">Son Yazılar</h2><ul>{"".join(f'<li><a href="{url(a)}">{a["title"]}</a></li>' for a in ADS[:5])}</ul></section>
<section class="widget widget_categories"><h2 class="widget-title">Şehirler</h2><ul>{"".join(f'<li><a href="{BASE}category/{s}/">{n}</a> ({sum(a["cat"] == s for a in ADS)})</li>' for s, n in CATS.items())}</ul></section>
<section class="widget widget_tag_cloud"><div class="tagcloud">{" ".join(f'<a href="{BASE}tag/{t}/" style="font-size:{9 + len(t)}pt">{t}</a>' for a in ADS for t in a["tags"])}</div></section></aside>"""


def wrap(title, main, cls="blog", head=""):
    return f"""<!DOCTYPE html>
<html lang="tr"><head><meta charset="UTF-8"><title>{title} - Boğazda Akşam</title><meta name="generator" content="WordPress 6.5.4"><link rel="stylesheet" id="newsly-style-css" href="{BASE}wp-content/themes/newsly/style.css?ver=2.1">{head}</head>
<body class="{cls} wp-embed-responsive"><a class="skip-link screen-reader-text" href="#content">İçeriğe geç</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="{BASE}" rel="home">Boğazda Akşam</a></p><p class="site-description">Türkiye'nin arkadaşlık ve eşlik ilanları</p><nav id="site-navigation"><ul id="menu-ana"><li><a href="{BASE}">Anasayfa</a></li><li><a href="{BASE}hakkimizda/">Hakkımızda</a></li><li><a href="{BASE}ilan-ver/">İlan Ver</a></li><li><a href="{BASE}iletisim/">İletişim</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="primary">{main}</main>{SIDEBAR}</div>
<footer id="colophon"><p>© 2025 Boğazda Akşam. 18 yaşından küçükler giremez. Tema: Newsly</p></footer>
<a class="float-wa" href="https://api.whatsapp.com/send?phone=905467387597" title="İlan vermek için yazın"><img src="{BASE}wp-content/plugins/click-to-chat/wa.svg" alt="İlan hattı"></a></body></html>"""


def post(a):
    ld = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "BlogPosting",
            "headline": a["title"],
            "datePublished": a["date"],
            "author": {"@type": "Person", "name": "editor"},
            "mainEntityOfPage": url(a),
        },
        ensure_ascii=False,
    )
    related = "".join(
        f'<li><a href="{url(b)}"><img src="{BASE}wp-content/uploads/2025/06/{b["slug"]}-1-150x150.jpg" alt="">{b["title"]}</a></li>'
        for b in ADS
        if b is not a and ADS.index(b) % 3 == ADS.index(a) % 3
    )
    tags = ", ".join(f'<a href="{BASE}tag/{t}/" rel="tag">{t}</a>' for t in a["tags"])
    return wrap(
        a["title"],
        f"""<article id="post-{300 + ADS.index(a)}" class="post type-post status-publish category-{a["cat"]}"><header class="entry-header"><span class="cat-links"><a href="{BASE}category/{a["cat"]}/">{CATS[a["cat"]]}</a></span><h1 class="entry-title">{a["title"]}</h1><div class="entry-meta">Yazan <span class="author">editor</span> | {day(a)}</div></header>
<div class="entry-content">{pics(a)}{a["body"]}</div><footer class="entry-footer">Etiketler: {tags}</footer></article>
<nav class="post-navigation"><a rel="prev" href="{url(ADS[ADS.index(a) - 1])}">Önceki: {ADS[ADS.index(a) - 1]["title"]}</a></nav><section class="jp-relatedposts"><h3>İlgili ilanlar</h3><ul>{related}</ul></section>
<div id="respond" class="comment-respond"><h3>Bir yanıt yazın</h3><form><textarea name="comment"></textarea><input type="submit" value="Yorum gönder"></form></div>""",
        "post-template-default single single-post",
        f'<link rel="canonical" href="{url(a)}"><script type="application/ld+json">{ld}</script>',
    )


def amp(a):
    return f"""<!doctype html><html amp lang="tr"><head><meta charset="utf-8"><link rel="canonical" href="{url(a)}"><title>{a["title"]}</title><script async src="https://cdn.ampproject.example/v0.js"></script></head><body><header class="amp-wp-header"><a href="{BASE}amp/">Boğazda Akşam</a></header><article class="amp-wp-article"><h1>{a["title"]}</h1>{day(a)}{pics(a).replace('<img decoding="async"', '<amp-img layout="responsive" width="600" height="800"').replace('"></figure>', '"></amp-img></figure>')}{a["body"]}</article></body></html>"""


def archive(path, title, ads, pager="", canonical=None):
    items = "".join(
        f'<article class="post category-{a["cat"]}"><a class="post-thumbnail" href="{url(a)}"><img src="{BASE}wp-content/uploads/2025/06/{a["slug"]}-1-300x400.jpg" alt=""></a><h2 class="entry-title"><a href="{url(a)}">{a["title"]}</a></h2><div class="entry-meta">{day(a)}</div><div class="entry-summary"><p>{CATS[a["cat"]]} ilanı. <a class="more-link" href="{url(a)}">Devamını oku</a></p></div></article>'
        for a in ads
    )
    return WrittenPage(
        BASE + path,
        wrap(
            title,
            f'<header class="page-header"><h1 class="page-title">{title}</h1></header>{items}<nav class="pagination">{pager}</nav>',
            "archive",
        ),
        "listing",
        "tr",
        None,
        tuple(map(url, ads)),
        None if canonical is None else BASE + canonical,
    )


def static(path, title, body, kind="static"):
    return WrittenPage(
        BASE + path,
        wrap(
            title,
            f'<article class="page"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>',
            "page",
        ),
        kind,
        "tr",
    )


ORDER = sorted(ADS, key=lambda a: a["date"], reverse=True)
IST = [a for a in ORDER if a["cat"] == "istanbul"]
PAGES = [WrittenPage(url(a), post(a), "ad", "tr", a.get("lang"), (url(a),)) for a in ADS] + [
    archive("", "Son ilanlar", ORDER[:6], f'<span class="current">1</span> <a href="{BASE}page/2/">2</a>'),
    archive("page/2/", "Son ilanlar", ORDER[6:], f'<a href="{BASE}">1</a> <span class="current">2</span>'),
    archive("category/istanbul/", "Kategori: İstanbul", IST),
    archive(
        "?utm_source=yandex&utm_medium=cpc", "Son ilanlar", ORDER[:6], f'<a href="{BASE}page/2/">2</a>', ""
    ),
    WrittenPage(url(ADS[2]) + "amp/", amp(ADS[2]), "ad", "tr", None, (url(ADS[2]),), url(ADS[2])),
    WrittenPage(
        url(ADS[8]) + "?share=telegram&nb=1", post(ADS[8]), "ad", "tr", None, (url(ADS[8]),), url(ADS[8])
    ),
    static(
        "hakkimizda/",
        "Hakkımızda",
        "<p>Boğazda Akşam 2018 yılından beri yetişkinlere ilan alanı sunar. İlanların içeriğinden ilan sahibi sorumludur.</p>",
    ),
    static(
        "ilan-ver/",
        "İlan Ver",
        "<p>Aylık ilan ücreti 750 TL, ana sayfada sabit ilan 2.500 TL'dir. İlan hattımız: 0546 738 75 97 (WhatsApp). Kimlik belgesi istenir, 18 yaş altı ilanlar reddedilir ve bildirilir.</p>",
    ),
    static(
        "iletisim/",
        "İletişim",
        "<form><p>Adınız <input name='ad'></p><p>E-posta <input name='mail'></p><p>Mesaj <textarea></textarea></p></form><p>bilgi@bogazda-aksam.example</p>",
    ),
    static(
        "antalya-gezi-rehberi/",
        "Antalya'da Akşam Nerede Yenir?",
        "<p>Kaleiçi'nin dar sokaklarında balık lokantaları sıralanır. Yat limanında yürüyüş yaptıktan sonra falezlere çıkmayı unutmayın. Konyaaltı sahilinde gün batımı, Lara'da ise sabah denizi güzeldir.</p>",
    ),
    static(
        "sude-uskudar/",
        "İlan yayından kaldırıldı",
        "<p>Bu ilan sahibinin isteği üzerine yayından kaldırılmıştır. Diğer ilanlara göz atabilirsiniz.</p>",
        "error",
    ),
    static(
        "olmayan-sayfa/",
        "Hata: Sayfa bulunamadı",
        "<p>Görünüşe göre burada hiçbir şey yok. Belki arama yapmak yardımcı olur?</p>",
        "error",
    ),
]
SITE = WrittenSite(HOST, "TR", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
