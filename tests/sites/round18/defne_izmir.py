"""One person's own site (Turkish, WordPress blocks): the front page is her advertisement, the rest is a small blog and notices.

Hard: one ad on a whole site; facts are said in the first person and in a Q&A block, not in a table; the number is a tel: link
behind a button and a wa.me link with text, e-mail written with [at]; blog articles name ages, towns, prices of hotels;
a ?lang=en translation of the front page; the tour stands in a list of dates.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "defne-ile-aksam.example"
B = f"https://{HOST}"
PHONE = "+905322577087"


def page(title, body, cls="page", lang="tr-TR"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><title>{title} &#8211; Defne ile Akşam</title><meta name="generator" content="WordPress 6.5.3">
<link rel="stylesheet" href="/wp-content/themes/sakin/style.css?ver=1.4"></head><body class="wp-singular {cls} wp-theme-sakin">
<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="{B}/">Defne ile Akşam</a></p>
<nav class="wp-block-navigation"><ul><li><a href="{B}/">Ana sayfa</a></li><li><a href="{B}/gunluk/">Günlük</a></li><li><a href="{B}/kurallar/">Kurallar</a></li><li><a href="{B}/iletisim/">İletişim</a></li><li><a href="{B}/?lang=en">EN</a></li></ul></nav></header>
<main class="wp-block-group">{body}</main>
<footer class="wp-block-template-part"><p>© 2025 · Bu site yalnızca 18 yaşından büyükler içindir. <a href="{B}/gizlilik/">Gizlilik ve çerezler</a></p></footer></div></body></html>"""


PICS = "".join(f'<figure class="wp-block-image size-large"><img src="{B}/wp-content/uploads/2025/04/defne-{k}.jpg" alt="" class="wp-image-{80 + k}"/></figure>' for k in range(1, 6))
BTN = ('<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="tel:05322577087">{call}</a></div>'
       '<div class="wp-block-button is-style-outline"><a class="wp-block-button__link" href="https://wa.me/905322577087?text={text}">{wa}</a></div></div>')
HOME = page("Ana sayfa", f"""<h1 class="wp-block-heading">Merhaba, ben Defne</h1>
<p>Otuz dört yaşındayım (evet, 34), İzmir'de yaşıyorum ve kendi başıma çalışıyorum; arkamda bir ajans ya da menajer yok. Boyum 1,71, kilom 59. Türkçenin yanında İngilizce ve Almanca konuşurum.</p>
<figure class="wp-block-gallery has-nested-images columns-3">{PICS}</figure>
<h2 class="wp-block-heading">Neler yaparız?</h2>
<p>Kordon'da bir akşam yemeği, Alaçatı'da bir hafta sonu gezisi, otel odasında uzun bir masaj ya da sabaha kadar süren bir gece… Çiftlerle de buluşurum. Misafir kabul ettiğim bir yerim yok, ben size gelirim; dört ve beş yıldızlı oteller tercihimdir.</p>
<h2 class="wp-block-heading">Sık sorulanlar</h2>
<details class="wp-block-details"><summary>Ücretin ne kadar?</summary><p>İki saat 9.000 TL, akşam yemeği ve devamı (dört saat) 15.000 TL, bütün gece (on iki saat) 28.000 TL. Ön ödeme 2.000 TL, kalanı buluşunca.</p></details>
<details class="wp-block-details"><summary>Ne zaman arayabilirim?</summary><p>Her gün 13:00 ile 23:00 arasında.</p></details>
<details class="wp-block-details"><summary>Striptiz ya da grup?</summary><p>Hayır, ikisini de yapmıyorum.</p></details>
<h2 class="wp-block-heading">Önümüzdeki yolculuklar</h2>
<ul class="wp-block-list"><li>Ankara: 17–19 Haziran 2025</li><li>Antalya: 1–6 Temmuz 2025</li></ul>
{BTN.format(call="Hemen ara", text="Merhaba%20Defne", wa="WhatsApp'tan yaz")}
<p>ya da e-posta: defne [at] defne-ile-aksam.example &middot; Instagram <a href="https://instagram.com/defne.aksam.izmir">@defne.aksam.izmir</a></p>""", "home")
EN = page("Home", f"""<h1 class="wp-block-heading">Hello, I am Defne</h1>
<p>I am thirty-four (yes, 34), I live in Izmir and I work on my own; there is no agency or manager behind me. I am 1.71 m and 59 kg. Besides Turkish I speak English and German.</p>
<figure class="wp-block-gallery has-nested-images columns-3">{PICS}</figure><h2 class="wp-block-heading">What shall we do?</h2>
<p>Dinner by the sea, a weekend trip to Alaçatı, a long massage in your hotel room or a night until the morning. I meet couples too. I have no place to receive guests, I come to you.</p>
<p>Two hours 9,000 TL, dinner and after (four hours) 15,000 TL, a whole night (twelve hours) 28,000 TL. Every day between 13:00 and 23:00. No striptease, no groups.</p>
<ul class="wp-block-list"><li>Ankara: 17–19 June 2025</li><li>Antalya: 1–6 July 2025</li></ul>{BTN.format(call="Call now", text="Hello%20Defne", wa="Write on WhatsApp")}
<p>or e-mail: defne [at] defne-ile-aksam.example &middot; Instagram <a href="https://instagram.com/defne.aksam.izmir">@defne.aksam.izmir</a></p>""", "home", "en-US")

POSTS = [
    ("ankara-otelleri", "Ankara'da sevdiğim üç otel", "12 Mayıs 2025", "Tunalı tarafında kalmayı seviyorum: sessiz odalar, geç kahvaltı. Birinin gecesi 4.200 TL, diğeri biraz daha pahalı. Resepsiyondaki Elif Hanım hep güler yüzlü. "
     "Kızılay'a yürüyerek on beş dakikada varıyorsunuz, akşamları da cadde canlı."),
    ("alacatida-hafta-sonu", "Alaçatı'da bir hafta sonu", "28 Nisan 2025", "Otların festivali bitti, kalabalık dağıldı. Taş evlerin arasında dolaştık, enginarlı pilav yedik. Rüzgâr sörfü öğrenmek için 28 yaş geç değilmiş, hocam öyle dedi."),
    ("okuma-listem", "Bu kış okuduklarım", "3 Mart 2025", "Üç roman ve bir şiir kitabı. Uçakta en iyi giden, kısa öyküler oldu. Önerilerinizi yazın, yaz için yeni bir liste yapıyorum."),
    ("ilk-bulusma-tavsiyeleri", "İlk buluşma için küçük tavsiyeler", "10 Şubat 2025", "Acele etmeyin, kendinizi kısaca tanıtın, otelin adını ve oda numarasını doğru yazın. Çiçek şart değil ama insanı mutlu eder."),
]


def post(p):
    return page(p[1], f'<h1 class="wp-block-post-title">{p[1]}</h1><div class="wp-block-post-date"><time>{p[2]}</time></div><img src="{B}/wp-content/uploads/2025/b-{p[0]}.jpg" alt="">'
                      f'<div class="entry-content"><p>{p[3]}</p></div><p class="wp-block-post-terms">Kategori: Günlük</p>', "single-post")


def st(path, title, text, kind="static"):
    return WrittenPage(B + path, page(title, f'<h1 class="wp-block-post-title">{title}</h1><div class="entry-content"><p>{text}</p></div>'), kind, "tr")


AD_ = copy.deepcopy(AD)
AD_.update(
    url=f"{B}/", alias="Defne", aliases_stated=["Defne"], age=34, ages_stated=[34], text_language="tr", provider_kind="independent", city="Izmir", country="TR", languages_spoken=["tr", "en", "de"],
    services=["dinner_date", "travel", "massage", "overnight", "couples"], incall=False, outcall=True, hours="13:00-23:00", weight_kg=59, height_cm=171, max_duration_h=12, n_images=5,
    tour=[{"city": "Ankara", "from": "2025-06-17", "to": "2025-06-19"}, {"city": "Antalya", "from": "2025-07-01", "to": "2025-07-06"}], phones=[PHONE],
    handles=[{"kind": "whatsapp", "value": PHONE}, {"kind": "email", "value": f"defne@{HOST}"}, {"kind": "instagram", "value": "defne.aksam.izmir"}],
    prices=[{"amount": a, "currency": "TRY", "code_currency": None, "duration_min": m, "place": None} for a, m in ((9000, 120), (15000, 240), (28000, 720))])

P = [WrittenPage(f"{B}/", HOME, "ad", "tr", ads=(f"{B}/",)), WrittenPage(f"{B}/?lang=en", EN, "ad", "en", ads=(f"{B}/",), canonical=f"{B}/"),
     WrittenPage(f"{B}/?utm_source=instagram&utm_medium=bio", HOME, "ad", "tr", ads=(f"{B}/",), canonical=f"{B}/")]
P += [WrittenPage(f"{B}/gunluk/{p[0]}/", post(p), "static", "tr") for p in POSTS]
P += [WrittenPage(f"{B}/gunluk/", page("Günlük", "<h1>Günlük</h1><ul class='wp-block-latest-posts'>" + "".join(f'<li><a href="{B}/gunluk/{p[0]}/">{p[1]}</a> <time>{p[2]}</time></li>' for p in POSTS) + "</ul>", "blog"), "static", "tr"),
      WrittenPage(f"{B}/gunluk/{POSTS[0][0]}/?replytocom=41", post(POSTS[0]), "static", "tr", canonical=f"{B}/gunluk/{POSTS[0][0]}/"),
      st("/kurallar/", "Kurallar", "Kibar olun, dakik olun. Gizli numaralara cevap vermiyorum. İptaller en geç bir gün önce bildirilmeli; ön ödeme iade edilmez."),
      st("/iletisim/", "İletişim", "<form><label>Adınız <input name='ad'></label><label>Mesajınız <textarea></textarea></label><button>Gönder</button></form> Genellikle aynı gün yanıtlarım."),
      st("/gizlilik/", "Gizlilik ve çerezler", "Bu site ziyaretçilerinin kişisel verilerini üçüncü kişilerle paylaşmaz. KVKK kapsamındaki talepler için iletişim formunu kullanın."),
      st("/wp-login.php", "Giriş", "<form>Kullanıcı adı <input> Parola <input type='password'><button>Oturum aç</button></form>"),
      st("/fotograflar-eski/", "Sayfa bulunamadı", "Aradığınız sayfa bulunamadı. Aramayı deneyin.", "error")]
SITE = WrittenSite(HOST, "TR", tuple(P), (AD_,), __doc__)
