"""A Turkish blog on a free blog host (about 2012): each post is one advertisement, written as prose.

Hard: no fields at all; facts stand in sentences ("yirmi sekiz yaşındayım", "boyum 1.68"); the front page shows whole posts;
comments under a post name other ages and numbers; the side bar names other posts; phones with dots, with the letter O, in
words or only as wa.me; page 2 is an 'updated-max' search; mobile view (?m=1) and comment links double the posts.
"""

import datetime
from urllib.parse import quote

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "aksamdefteri.example"
BASE = f"https://{HOST}"
MONTHS = {4: "Nisan", 5: "Mayıs", 6: "Haziran"}


def lira(amount, minutes, place=None, currency="TRY"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# (slug, title, day, images, label, paragraphs, truth)
POSTS = [
    ("derya-karsiyaka", "Derya, Karşıyaka: sakin bir akşam", "2025-06-09", 3, "İzmir",
     ["Merhaba, ben <b>Derya</b>. 28 yaşındayım, İzmir Karşıyaka'da oturuyorum. Boyum 1.68, kilom 56. Bağımsız çalışıyorum, arada kimse yok.",
      "Kendi evimde misafir kabul ediyorum; masaj yapıyorum, isteyenle köpüklü banyo keyfi de var. Otele ya da eve gelmiyorum, lütfen sormayın.",
      "Bir saat 4.000 TL, iki saat 7.000 TL. Öğlen 12:00'den gece 24:00'e kadar açığım. Telefonum: 0505 132 75 93. İngilizcem de iyidir."],
     {"alias": "Derya", "age": 28, "height_cm": 168, "weight_kg": 56, "provider_kind": "independent", "city": "İzmir", "incall": True, "outcall": False, "services": ["bath", "massage"],
      "hours": "12:00-24:00", "phones": ["+905051327593"], "languages_spoken": ["en"], "prices": [lira(4000, 60), lira(7000, 120)], "max_duration_h": 2}),
    ("bodrum-sonrasi-selin", "Selin ile akşam yemeği – Antalya", "2025-06-07", 2, "Antalya",
     ["Adım Selin, yirmi altı yaşındayım. Uzun boyluyum (1,76) ve topuklu giymeyi severim, haberiniz olsun.",
      "Antalya'da otelinize gelirim. Akşam yemeği, iş davetleri, hafta sonu için seyahat arkadaşlığı: hepsi olur. Ev adresim yok, yani bana gelinmiyor.",
      "Yemek dahil üç saat 12.000 TL; bütün bir gün (24 saat) 45.000 TL. Almanca ve Türkçe konuşurum. WhatsApp: <a href=\"https://wa.me/905352278529\">buradan yazın</a>, aramalara bakmıyorum."],
     {"alias": "Selin", "age": 26, "height_cm": 176, "city": "Antalya", "incall": False, "outcall": True, "services": ["business", "dinner_date", "travel"],
      "handles": [{"kind": "whatsapp", "value": "+905352278529"}], "languages_spoken": ["de", "tr"], "prices": [lira(12000, 180), lira(45000, 1440)], "max_duration_h": 24}),
    ("iki-arkadas", "Ceren ve Buse – dört el masajı", "2025-06-06", 4, "İstanbul",
     ["Biz iki arkadaşız: Ceren (31) ve Buse (29). Kadıköy'de aydınlık bir dairemiz var; her ikimiz de sertifikalı masözüz.",
      "Dört el masajı bizim işimiz. Çiftleri de kabul ediyoruz. Doksan dakika 9000 lira, ikimiz için tek fiyat.",
      "Ulaşım: 0550.685.67.11 &mdash; sabah 10'dan akşam 8'e kadar, pazar kapalı."],
     {"alias": "Ceren", "aliases_stated": ["Ceren", "Buse"], "age": 31, "ages_stated": [31, 29], "audience": "couple", "city": "Istanbul", "incall": True, "services": ["couples", "four_hands", "massage"],
      "hours": "10:00-20:00", "phones": ["+905506856711"], "prices": [lira(9000, 90)], "max_duration_h": 1.5}),
    ("ankara-elif-notu", "Ankara'dan kısa bir not", "2025-06-04", 1, "Ankara",
     ["Çok yazmayı sevmem. Elif, 34, Çankaya. Boy 165, kilo 62, kumral. Türküm, Rusça da bilirim.",
      "Tantra ve sarılma seansları; aceleye gelmeyen bir saat. Hem bana gelebilirsin hem de ben gelebilirim. Bende saati 3.500, sende 4.500 TL.",
      "Numaram robotlar okumasın diye böyle yazılı: O553 623 37 21."],
     {"alias": "Elif", "age": 34, "height_cm": 165, "weight_kg": 62, "nationality": "TR", "city": "Ankara", "incall": True, "outcall": True, "services": ["cuddling", "tantra"],
      "phones": ["+905536233721"], "languages_spoken": ["ru"], "prices": [lira(3500, 60, "incall"), lira(4500, 60, "outcall")], "max_duration_h": 1}),
    ("lana-turne", "Lana yolda: Bursa, sonra Eskişehir", "2025-06-02", 5, "Bursa",
     ["Ben Lana. Ukraynalıyım, 30 yaşındayım, Bursa'da yaşıyorum; ajansım yok, kendi işim. 170 boy, 58 kilo.",
      "Haziran programım: 16-18 Haziran 2025 Eskişehir, 20-22 Haziran 2025 Ankara. Diğer günler Bursa Nilüfer'deyim, kendi yerimde.",
      "Masaj, dans, parti daveti. Grup tekliflerine hayır diyorum. Saat 5000 TL, gecelik 25.000 TL. Her gün 24 saat yazabilirsiniz: Telegram @lana_bursa ya da 0509 405 14 20 (arama ve WhatsApp)."],
     {"alias": "Lana", "age": 30, "height_cm": 170, "weight_kg": 58, "nationality": "UA", "provider_kind": "independent", "city": "Bursa", "incall": True, "services": ["dancing", "massage", "party"],
      "hours": "24/7", "phones": ["+905094051420"], "handles": [{"kind": "telegram", "value": "lana_bursa"}, {"kind": "whatsapp", "value": "+905094051420"}],
      "tour": [{"city": "Eskişehir", "from": "2025-06-16", "to": "2025-06-18"}, {"city": "Ankara", "from": "2025-06-20", "to": "2025-06-22"}], "prices": [lira(5000, 60), lira(25000, 720)], "max_duration_h": 12}),
    ("mert-erkek-masor", "Mert, erkek masör, Mersin", "2025-05-29", 2, "Mersin",
     ["Selam, ben Mert; 32 yaşında bir erkek masörüm. 1.83 boyundayım, 79 kiloyum. Kadın, erkek, çift fark etmez.",
      "Mersin Yenişehir'de stüdyom var, eve de gelirim. Spor masajı ve dört el değil, klasik masaj. Çift seansı iki saat sürer, 6.000 TL; tek kişi 60 dk 3.000 TL.",
      "Arayın: <a href=\"tel:+905315369912\">beni arayın</a>. Çalışma saatim 09:00 - 22:00."],
     {"alias": "Mert", "age": 32, "audience": "man", "height_cm": 183, "weight_kg": 79, "city": "Mersin", "incall": True, "outcall": True, "services": ["couples", "massage"],
      "hours": "09:00-22:00", "phones": ["+905315369912"], "prices": [lira(6000, 120), lira(3000, 60)], "max_duration_h": 2}),
    ("melisa-sisli", "Melisa / Şişli", "2025-05-25", 3, "İstanbul",
     ["Melisa, trans kadın, 27. İstanbul Şişli, metroya üç dakika. 178 cm / 70 kg. Esmer, uzun saçlı.",
      "Kendi evimde görüşüyorum. Sevgili tadında bir buluşma (GFE), öpüşmek serbest; rol oyunu da olur. Fetiş yok.",
      "Fiyat: 1 saat 150 euro, 2 saat 280 euro, ya da o günkü kurdan TL. Akşam altıdan gece ikiye kadar. 0541 662 43 64"],
     {"alias": "Melisa", "age": 27, "audience": "trans", "height_cm": 178, "weight_kg": 70, "city": "Istanbul", "incall": True, "services": ["gfe", "kissing", "role_play"],
      "hours": "18:00-02:00", "phones": ["+905416624364"], "prices": [lira(150, 60, None, "EUR"), lira(280, 120, None, "EUR")], "max_duration_h": 2}),
    ("ajans-nil", "Nil – ajansımızdan", "2025-05-21", 4, "İzmir",
     ["Ajansımızın yeni yüzü Nil, 23 yaşında, üniversite öğrencisi. Boyu 1.63, kilosu 49. Sarışın, yeşil gözlü.",
      "Nil yalnızca otellere gider: İzmir Alsancak ve çevresi. Akşam yemeği eşliği, şehir rehberliği, dans. İki saat 10.000 TL, dört saat 18.000 TL.",
      "Randevu ajansımızın hattından alınır, kız arkadaşlarımızın numarası verilmez. İngilizce ve İspanyolca konuşur. Öğleden sonra 14:00-24:00."],
     {"alias": "Nil", "age": 23, "height_cm": 163, "weight_kg": 49, "provider_kind": "agency", "city": "İzmir", "incall": False, "outcall": True, "services": ["city_guide", "dancing", "dinner_date"],
      "hours": "14:00-24:00", "languages_spoken": ["en", "es"], "prices": [lira(10000, 120), lira(18000, 240)], "max_duration_h": 4}),
    ("adana-hulya", "Olgun bir hanım, Adana", "2025-04-30", 1, "Adana",
     ["Kırk beş yaşında, kendi hâlinde bir kadınım; adım Hülya. Kilomu yazmam, boyum 160.",
      "Adana Seyhan'da evim var. Kahve, sohbet, masaj; gece kalmaya müsait değil. Saat ücreti 2.500 lira.",
      "Mail: hulya.adana@posta.example &ndash; telefonla görüşmüyorum."],
     {"alias": "Hülya", "age": 45, "height_cm": 160, "city": "Adana", "incall": True, "services": ["massage"],
      "handles": [{"kind": "email", "value": "hulya.adana@posta.example"}], "prices": [lira(2500, 60)], "max_duration_h": 1}),
]  # fmt: skip
COMMENTS = {
    "derya-karsiyaka": [("Adsız", "Benim adım Kaan, 41 yaşındayım, cumartesi uygun musun?"), ("Derya", "Cumartesi doluyum, pazartesi olur.")],
    "lana-turne": [("Tolga_35", "Adana'ya da gelir misin? 3000 versem olur mu?"), ("Lana", "Fiyat yazıyor canım.")],
    "melisa-sisli": [("Adsız", "Çok kibar biri, teşekkürler. Benim de numaram 0533 072 75 55, arkadaş arıyorum.")],
}


def address(post) -> str:
    return f"{BASE}/{post[2][:4]}/{post[2][5:7]}/{post[0]}.html"


def day(iso: str) -> str:
    names = "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar".split()
    d = datetime.date.fromisoformat(iso)
    return f"{d.day} {MONTHS[d.month]} {d.year} {names[d.weekday()]}"


def body(post) -> str:
    slug, _, _, images, label, paragraphs, _ = post
    shots = [f'<div class="separator" style="clear: both; text-align: center;"><a href="https://resim.{HOST}/s1600/{slug}-{n}.jpg" imageanchor="1" style="margin-left: 1em; margin-right: 1em;"><img border="0" height="320" src="https://resim.{HOST}/s320/{slug}-{n}.jpg" width="240" /></a></div>' for n in range(1, images + 1)]
    parts = []
    for n, text in enumerate(paragraphs):
        parts.append((shots[n] if n < len(shots) else "") + f'\n<div style="text-align: justify;">\n<span style="font-family: Georgia, \'Times New Roman\', serif;">{text}</span></div>\n<br />')
    return "\n".join(parts) + "\n".join(shots[len(paragraphs):]) + "\n<div style='clear: both;'></div>"


def hentry(post, alone: bool) -> str:
    slug, title, iso, _, label, _, _ = post
    url = address(post)
    head = title if alone else f"<a href='{url}'>{title}</a>"
    notes = COMMENTS.get(slug, [])
    foot = f"<a class='comment-link' href='{url}#comment-form'>{len(notes)} yorum</a>:" if not alone else ""
    out = f"""<div class="date-outer"><h2 class='date-header'><span>{day(iso)}</span></h2><div class="date-posts"><div class='post-outer'>
<div class='post hentry uncustomized-post-template'><a name='{4021000 + len(slug) * 331}'></a>
<h3 class='post-title entry-title'>{head}</h3><div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-{4021000 + len(slug) * 331}'>
{body(post)}
</div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Gönderen <span class='fn'>defterci</span></span> <span class='post-timestamp'>zaman: <abbr class='published' title='{iso}T21:{10 + len(slug)}:00+03:00'>21:{10 + len(slug)}</abbr></span> <span class='post-comment-link'>{foot}</span></div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>Etiketler: <a href='{BASE}/search/label/{quote(label)}' rel='tag'>{label}</a></span></div></div></div>
"""
    if alone:
        items = "".join(f"<dt class='comment-author'><a rel='nofollow'>{who}</a> dedi ki...</dt><dd class='comment-body'><p>{what}</p></dd><dd class='comment-footer'><span class='comment-timestamp'><a href='{url}?showComment=17493{k}8210#c{k}'>10 Haziran 2025 00:1{k}</a></span></dd>" for k, (who, what) in enumerate(notes))
        out += f"<div class='comments' id='comments'><a name='comments'></a><h4>{len(notes)} yorum:</h4><dl id='comments-block'>{items}</dl><p class='comment-footer'><a href='#comment-editor'>Yorum Gönder</a></p></div><div class='blog-pager' id='blog-pager'><a class='blog-pager-older-link' href='{address(POSTS[(POSTS.index(post) + 1) % len(POSTS)])}'>Sonraki Kayıt</a> <a class='home-link' href='{BASE}/'>Ana Sayfa</a></div>"
    return out + "</div></div></div>\n"


def page(title: str, main: str, mobile: bool = False) -> str:
    popular = "".join(f"<li><div class='item-content'><div class='item-thumbnail'><a href='{address(p)}'><img alt='' border='0' src='https://resim.{HOST}/s72-c/{p[0]}-1.jpg'/></a></div><div class='item-title'><a href='{address(p)}'>{p[1]}</a></div></div></li>" for p in (POSTS[6], POSTS[4], POSTS[7]))
    side = f"""<div class='sidebar section' id='sidebar-right-1'><div class='widget PopularPosts' id='PopularPosts1'><h2>Popüler Yayınlar</h2><div class='widget-content popular-posts'><ul>{popular}</ul></div></div>
<div class='widget BlogArchive' id='BlogArchive1'><h2>Blog Arşivi</h2><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='{BASE}/2025/'>2025</a> <span class='post-count'>(10)</span></li></ul></div>
<div class='widget Label' id='Label1'><h2>Etiketler</h2><ul><li><a href='{BASE}/search/label/{quote('İstanbul')}'>İstanbul</a> (2)</li><li><a href='{BASE}/search/label/{quote('İzmir')}'>İzmir</a> (2)</li></ul></div>
<div class='widget Text' id='Text1'><h2>İlan vermek</h2><div class='widget-content'>Notunu gönder, defterde yayınlayalım. Ayda 300 TL. Hat: 0850 000 11 22, defter@{HOST}</div></div></div>"""
    return f"""<!DOCTYPE html>
<html class='v2' dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:data='http://www.google.com/2005/gml/data'>
<head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>Akşam Defteri: {title}</title>
<link rel="alternate" type="application/atom+xml" title="Akşam Defteri - Atom" href="{BASE}/feeds/posts/default" /><!--[if IE]><script src="/js/html5.js"></script><![endif]--></head>
<body class='loading{" mobile" if mobile else ""}'><div class='navbar no-items section' id='navbar'></div><div class='body-fauxcolumns'><div class='fauxcolumn-outer body-fauxcolumn-outer'></div></div>
<div class='content'><header><div class='header-outer'><div class='widget Header' id='Header1'><div id='header-inner'><h1 class='title'><a href='{BASE}/'>Akşam Defteri</a></h1><p class='description'><span>Masöz ve eşlik notları. 18 yaşından küçükler okumasın.</span></p></div></div></div></header>
<div class='tabs-outer'><div class='widget PageList'><ul><li class='selected'><a href='{BASE}/'>Ana Sayfa</a></li><li><a href='{BASE}/p/hakkinda.html'>Hakkında</a></li><li><a href='{BASE}/p/ilan-ver.html'>İlan ver</a></li><li><a href='{BASE}/p/iletisim.html'>İletişim</a></li></ul></div></div>
<div class='main-outer'><div class='columns fauxcolumns'><div class='column-center-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
{main}
</div></div></div></div>{"" if mobile else side}</div></div>
<footer><div class='widget Attribution'>Blogger tarafından desteklenmektedir.</div></footer></div></body></html>"""


def truth(post):
    slug, title, iso, images, label, paragraphs, more = post
    base = {**AD, "url": address(post), "text_language": "tr", "country": "TR", "provider_kind": "unknown", "n_images": images, "posted_at": iso, **more}
    base["aliases_stated"] = base["aliases_stated"] or [base["alias"]]
    base["ages_stated"] = base["ages_stated"] or [base["age"]]
    return base


BUILT = [(truth(p), page(p[1], hentry(p, True))) for p in POSTS]
URLS = [t["url"] for t, _ in BUILT]
NEXT = f"{BASE}/search?updated-max=2025-06-02T21:20:00%2B03:00&max-results=5"
ARTICLE = ("izmirde-uc-gun", "İzmir'de üç gün: nerede yürümeli, nerede oturmalı", "2025-05-18", 2, "Yazılar",
           ["Okurlarımız soruyor: İzmir'e iş için gelen biri akşamları ne yapar? Önce Kordon'da yürüyün; gün batımı 20:30 civarı.",
            "İkinci gün Kemeraltı'nda kahve, üçüncü gün Urla. Şehirde taksi pahalı değil, havaalanı 500 TL tutar.", "Bir sonraki yazıda Antalya var."], {})  # fmt: skip


def static(path: str, title: str, inner: str, kind: str = "static") -> WrittenPage:
    main = f"<div class='post-outer'><div class='post hentry'><h3 class='post-title entry-title'>{title}</h3><div class='post-body entry-content'>{inner}</div></div></div>"
    return WrittenPage(BASE + path, page(title, main), kind, "tr")


def pager(link: str) -> str:
    return f"<div class='blog-pager' id='blog-pager'><span id='blog-pager-older-link'><a class='blog-pager-older-link' href='{link}' title='Önceki Kayıtlar'>Önceki Kayıtlar</a></span></div>"


def feed(title: str, numbers, link: str = "") -> str:
    return page(title, "".join(hentry(POSTS[n], False) for n in numbers) + (pager(link) if link else ""))


def label_page(label: str) -> WrittenPage:
    numbers = [n for n, p in enumerate(POSTS) if p[4] == label]
    status = f"<div class='status-msg-wrap'><div class='status-msg-body'><b>{label}</b> etiketine sahip kayıtlar gösteriliyor. <a href='{BASE}/'>Tüm kayıtları göster</a></div></div>"
    return WrittenPage(f"{BASE}/search/label/{quote(label)}", page(label, status + "".join(hentry(POSTS[n], False) for n in numbers)), "listing", "tr", ads=tuple(URLS[n] for n in numbers))


PAGES = [
    WrittenPage(f"{BASE}/", feed("Ana Sayfa", range(5), NEXT), "listing", "tr", ads=tuple(URLS[:5])),
    WrittenPage(NEXT, feed("Kayıtlar", range(5, 9)), "listing", "tr", ads=tuple(URLS[5:])),
    label_page("İstanbul"), label_page("İzmir"),
    *(WrittenPage(t["url"], h, "ad", "tr", ads=(t["url"],)) for t, h in BUILT),
    WrittenPage(f"{URLS[0]}?m=1", page(POSTS[0][1], hentry(POSTS[0], True), True), "ad", "tr", ads=(URLS[0],), canonical=URLS[0]),
    WrittenPage(f"{URLS[4]}?showComment=1749308210", BUILT[4][1], "ad", "tr", ads=(URLS[4],), canonical=URLS[4]),
    static("/2025/05/izmirde-uc-gun.html", ARTICLE[1], body(ARTICLE)),
    static("/p/hakkinda.html", "Hakkında", "<p>Bu defter 2012'den beri tutuluyor. Her kayıt, sahibinin kendi sözleriyle bir ilandır; biz yalnızca imlaya bakarız.</p>"),
    static("/p/ilan-ver.html", "İlan ver", "<p>Bir kayıt ayda 300 TL, üç ay 750 TL. Yazını, fotoğraflarını ve telefonunu defter@aksamdefteri.example adresine gönder. 18 yaşından büyük olduğunu belgelemen gerekir.</p>"),
    static("/p/iletisim.html", "İletişim", "<p>Hat: 0850 000 11 22<br />E-posta: defter@aksamdefteri.example</p>"),
    static("/2025/03/eski-kayit.html", "Maalesef, bu blogda aradığınız sayfa mevcut değil.", "<p><a href='/'>Ana sayfaya dön</a></p>", "error"),
    static("/2025/05/gizem-alanya.html", "Gizem'in kaydı kaldırıldı", "<p>Bu ilan, sahibinin isteğiyle 1 Haziran 2025'te kaldırıldı.</p>", "error"),
]  # fmt: skip
SITE = WrittenSite(HOST, "TR", tuple(PAGES), tuple(t for t, _ in BUILT), "Prose only: no fields; whole posts on the front page, comments with foreign ages and numbers, wa.me and letter O phones.")
