"""Turkish luxury agency's site, made with a visual builder (Webflow-like sections, collection lists), in Turkish with some pages in English.

Hard: no profile has a sum: each belongs to a class (Gümüş, Altın, Siyah) whose rates stand on one page for all and are nobody's own; only two in 'Özel' have sums of their own; values stand above their labels;
what does not hold for a person is in the mark-up too, with the class 'w-condition-invisible' (a badge, a row, a line on visits); empty bindings; the agency's number and WhatsApp on every page; sections of
other models below; towns as pages; models who travel with days in a strip; texts in the third person; a page by the builder's own paging parameter, an English twin, a tracking copy.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.siyahinci.example"
TOWN = {"Istanbul": ("İstanbul", "Istanbul"), "Ankara": ("Ankara", "Ankara"), "Izmir": ("İzmir", "Izmir"), "Antalya": ("Antalya", "Antalya"), "Bodrum": ("Bodrum", "Bodrum")}
LAND = {"TR": ("Türk", "Turkish"), "UA": ("Ukraynalı", "Ukrainian"), "RU": ("Rus", "Russian"), "BR": ("Brezilyalı", "Brazilian")}
SPEAK = {"tr": ("Türkçe", "Turkish"), "en": ("İngilizce", "English"), "ru": ("Rusça", "Russian"), "uk": ("Ukraynaca", "Ukrainian"), "de": ("Almanca", "German"), "fr": ("Fransızca", "French"), "pt": ("Portekizce", "Portuguese"), "it": ("İtalyanca", "Italian"), "ar": ("Arapça", "Arabic")}
WORD = {"dinner_date": ("akşam yemeği", "dinner date"), "travel": ("seyahat arkadaşlığı", "travel companion"), "business": ("iş davetleri", "business events"), "party": ("özel partiler", "private parties"), "massage": ("masaj", "massage"), "gfe": ("sevgili deneyimi", "girlfriend experience"),
        "city_guide": ("şehir rehberliği", "city guide"), "dancing": ("dans", "dancing"), "couples": ("çiftler", "couples"), "overnight": ("gece boyu", "overnight"), "duo": ("ikili buluşma", "duo"), "role_play": ("rol oyunları", "role play"), "video_call": ("görüntülü görüşme", "video call")}
# slug, name, age, cm, kg, town, land, languages, class, services, receives, visits, checked, put up, pictures, calendar [(town, words)], prose, prose in English, truth
ADS = [
    ("defne", "Defne", 27, 174, 56, "Istanbul", "TR", ["tr", "en", "fr"], "Siyah", ["dinner_date", "business", "travel"], False, True, True, "9 Haziran 2025", 5, [], "Defne, Galatasaray mezunu bir sanat tarihçisi. Sofrada ne konuşulacağını da susulacağını da bilir. Yalnızca otel ve rezidanslara gelir.",
     "An art historian who knows when to speak at a table and when not. She comes to hotels and residences only.", dict(posted_at="2025-06-09")),
    ("alisa", "Alisa", 25, 177, 57, "Istanbul", "UA", ["uk", "ru", "en"], "Altın", ["gfe", "party", "dancing"], True, True, True, "", 6, [("Bodrum", "20–27 Haziran 2025")], "Alisa uzun boylu, neşeli ve dakik. Nişantaşı'ndaki dairemizde ağırlar, otele de gider.",
     "Tall, cheerful and punctual. She receives in our flat in Nişantaşı and visits hotels too.", dict(tour=[{"city": "Bodrum", "from": "2025-06-20", "to": "2025-06-27"}])),
    ("melisa", "Melisa", 30, 168, 58, "Ankara", "TR", ["tr", "de"], "Gümüş", ["massage", "dinner_date"], True, False, False, "2 Haziran 2025", 3, [], "Almanya'da büyüdü, Ankara'yı sevdi. Melisa misafirlerini Çankaya'daki evinde karşılar, dışarı çıkmaz.", None, dict(posted_at="2025-06-02")),
    ("yasemin", "Yasemin", 35, 165, 60, "Izmir", "TR", ["tr", "en"], "Altın", ["city_guide", "dinner_date", "couples"], None, True, True, "", 4, [], "Ege kadını: sakin, meraklı, güleç. Yasemin size Urla'yı gezdirir, akşam da sofranıza oturur. Çiftlerle de çalışır.", None, {}),
    ("bianca", "Bianca", 28, 170, 59, "Istanbul", "BR", ["pt", "en", "it"], "Siyah", ["dancing", "gfe", "overnight"], False, True, False, "10 Haziran 2025", 5, [("Antalya", "12–16 Haziran 2025"), ("Ankara", "17–18 Haziran 2025")],
     "Rio'dan İstanbul'a uzanan bir hikâye. Latin ateşi, kuzeyli soğukkanlılığı. Bianca yalnız otellere gelir.", None,
     dict(ethnicity="latin", posted_at="2025-06-10", tour=[{"city": "Antalya", "from": "2025-06-12", "to": "2025-06-16"}, {"city": "Ankara", "from": "2025-06-17", "to": "2025-06-18"}])),
    ("irem-ve-ceren", "İrem", 26, None, None, "Istanbul", "TR", ["tr", "en"], "Özel", ["duo", "party", "couples"], True, True, True, "", 4, [], "İrem 26, Ceren 29 yaşında. Yalnızca birlikte rezerve edilirler. İkisi için 2 saat 36.000 TL, gece 90.000 TL.", None,
     dict(aliases_stated=["İrem", "Ceren"], ages_stated=[26, 29], audience="couple", max_duration_h=12, prices=[(36000, 120), (90000, 720)])),
    ("kerem", "Kerem", 32, 185, 82, "Istanbul", "TR", ["tr", "en", "ar"], "Gümüş", ["travel", "business", "massage"], False, True, True, "28 Mayıs 2025", 2, [], "Hanımefendiler için zarif bir eşlikçi. Kerem size gelir; davette, gemide, hastane koridorunda bile yanınızdadır.", None, dict(audience="man", posted_at="2025-05-28")),
    ("valeria", "Valeria", 24, 179, 55, "Antalya", "RU", ["ru", "en", "tr"], "Altın", ["party", "travel", "role_play"], True, True, False, "", 7, [], "Podyumdan gelen bir zarafet. Valeria Konyaaltı'nda ağırlar. Asistanımız yerine kendisine yazmak isterseniz Telegram: @valeria_siyahinci", None,
     dict(handles=[{"kind": "telegram", "value": "valeria_siyahinci"}])),
    ("nil", "Nil", 42, 167, 64, "Bodrum", "TR", ["tr", "it", "en"], "Özel", ["dinner_date", "massage", "travel"], False, True, True, "5 Haziran 2025", 3, [], "Nil bizim en deneyimli dostumuz. Teknede bir gün (24 saat) 75.000 TL, akşam yemeği (3 saat) 24.000 TL. Nil'i doğrudan 0532 910 44 27 numarasından da arayabilirsiniz.", None,
     dict(posted_at="2025-06-05", max_duration_h=24, phones=["+905329104427"], prices=[(75000, 1440), (24000, 180)])),
    ("sude", "Sude", 22, 163, 50, "Izmir", "TR", ["tr"], "Gümüş", ["dancing", "video_call"], None, True, False, "11 Haziran 2025", 2, [], "Ekibimizin yeni yüzü. Sude konservatuvarda okuyor, bu yüzden yalnızca 18:00 ile 23:00 arasında buluşabiliyor.", None, dict(posted_at="2025-06-11", hours="18:00-23:00")),
]
HEAD = {"irem-ve-ceren": "İrem &amp; Ceren"}
L = {"age": ("Yaş", "Age"), "cm": ("Boy", "Height"), "kg": ("Kilo", "Weight"), "town": ("Şehir", "City"), "land": ("Uyruk", "Nationality"), "talk": ("Diller", "Languages"), "in": ("Kendi yerinde", "Incall"), "out": ("Otel ve eve gelir", "Outcall"), "yes": ("Evet", "Yes"), "no": ("Hayır", "No"),
     "class": ("Sınıf", "Class"), "added": ("Eklendi", "Added"), "ok": ("Fotoğrafları doğrulandı", "Photos verified"), "cal": ("Takvim", "Calendar"), "does": ("Eşlik ettiği anlar", "Occasions"), "book": ("Rezervasyon için ofisimizi arayın", "Call our office to book"), "more": ("Diğer modeller", "Other models"),
     "rates": ("Sınıf ücretleri", "Rates by class"), "all": ("Modeller", "Models"), "about": ("Hakkımızda", "About"), "faq": ("Sık sorulanlar", "Questions")}


def url(a):
    return f"{ROOT}/model/{a[0]}"


def head(a):
    return HEAD.get(a[0], a[1])


def shell(title, body, t=0):
    p = "/en" if t else ""
    return f"""<!DOCTYPE html><!-- Last Published: Wed Jun 11 2025 05:02:11 GMT+0000 --><html data-wf-domain="www.siyahinci.example" data-wf-page="64f0c1d9a7{len(title):02d}be" data-wf-site="64f0c1d9a7b3" lang="{('tr', 'en')[t]}"><head><meta charset="utf-8"/><title>{title} | Siyah İnci</title><link href="https://cdn.siyahinci.example/css/siyah-inci.webflow.9a1c.css" rel="stylesheet"/></head>
<body class="body-dark"><div data-animation="default" data-collapse="medium" role="banner" class="navbar w-nav"><div class="container w-container"><a href="{p}/" class="brand w-nav-brand"><img src="https://cdn.siyahinci.example/logo.svg" alt="Siyah İnci"/></a><nav role="navigation" class="nav-menu w-nav-menu"><a href="{p}/modeller" class="nav-link w-nav-link">{L["all"][t]}</a>
<a href="{p}/ucretler" class="nav-link w-nav-link">{L["rates"][t]}</a><a href="{p}/hakkimizda" class="nav-link w-nav-link">{L["about"][t]}</a><a href="{p}/sss" class="nav-link w-nav-link">{L["faq"][t]}</a></nav><a href="tel:+902129004418" class="button-gold w-button">0212 900 44 18</a></div></div>
{body}
<div class="section footer"><div class="container w-container"><div class="footer-text">Siyah İnci Eşlik ve Organizasyon. Ofis: 0212 900 44 18, her gün 12:00–02:00</div><a href="https://wa.me/905309004418" class="social-link w-inline-block"><img src="https://cdn.siyahinci.example/wa.svg" alt=""/></a><a href="mailto:ofis@siyahinci.example" class="footer-link">ofis@siyahinci.example</a></div></div>
<div class="cookie-wrap w-condition-visible"><div>Çerez kullanıyoruz.</div><a href="#" class="button-small w-button">Tamam</a></div></body></html>"""


def stat(value, label, shown=True):
    hidden = "" if shown else " w-condition-invisible"
    text = f'<div class="stat-value">{value}</div>' if value else '<div class="stat-value w-dyn-bind-empty"></div>'
    return f'<div class="stat-cell{hidden}">{text}<div class="stat-label">{label}</div></div>'


def model(a, t=0):
    slug, name, age, cm, kg, town, land, tongues, level, does, here, there, ok, day, pics, cal, prose, english, _ = a
    duo = slug in HEAD
    say = {True: L["yes"][t], False: L["no"][t], None: ""}
    stats = stat(age, L["age"][t], not duo) if not duo else stat("", L["age"][t], False)
    stats += stat(f"{cm} cm" if cm else "", L["cm"][t], bool(cm)) + stat(f"{kg} kg" if kg else "", L["kg"][t], bool(kg)) + stat(TOWN[town][t], L["town"][t]) + stat(LAND[land][t], L["land"][t]) + stat(", ".join(SPEAK[x][t] for x in tongues), L["talk"][t])
    stats += stat(say[here], L["in"][t], here is not None) + stat(say[there], L["out"][t]) + stat(level, L["class"][t]) + stat(day, L["added"][t], bool(day) and not t)
    shots = "".join(f'<div role="listitem" class="w-dyn-item w-dyn-repeater-item"><a href="#" class="lightbox w-inline-block w-lightbox"><img loading="lazy" src="https://cdn.siyahinci.example/{slug}-{n}.avif" alt="" class="shot"/></a></div>' for n in range(1, pics + 1))
    strip = "".join(f'<div class="cal-row"><div>{place}</div><div>{days}</div></div>' for place, days in cal)
    mates = [b for b in ADS if b is not a and b[5] == town][:2] or [ADS[0]]
    more = "".join(f'<div role="listitem" class="w-dyn-item"><a href="/model/{b[0]}" class="mini w-inline-block"><img src="https://cdn.siyahinci.example/{b[0]}-0.avif" alt=""/><div>{head(b)}</div></a></div>' for b in mates)
    return shell(head(a), f"""<div class="section hero-model"><div class="container w-container"><div data-w-id="b1e0f2aa-77c1" style="opacity:0" class="w-layout-grid model-grid"><div><h1 class="heading-xl">{head(a)}</h1><div class="pill{'' if ok else ' w-condition-invisible'}"><div>{L["ok"][t]}</div></div><p class="paragraph-l">{english if t else prose}</p></div>
<div class="stats">{stats}</div></div></div></div><div class="section"><div class="w-dyn-list"><div role="list" class="gallery w-dyn-items">{shots}</div></div></div>
<div class="section{'' if cal else ' w-condition-invisible'}"><h3>{L["cal"][t]}</h3>{strip}</div><div class="section"><h3>{L["does"][t]}</h3><div class="tag-row">{"".join(f'<div class="tag"><div>{WORD[k][t]}</div></div>' for k in does)}</div></div>
<div class="section cta"><h2>{L["book"][t]}</h2><a href="tel:+902129004418" class="button-gold w-button">0212 900 44 18</a></div><div class="section dark"><h3>{L["more"][t]}</h3><div class="w-dyn-list"><div role="list" class="w-dyn-items">{more}</div></div></div>""", t)


def truth(a):
    slug, name, age, cm, kg, town, land, tongues, level, does, here, there, ok, day, pics, cal, prose, english, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="tr", provider_kind="agency", city=town, country="TR", nationality=land, languages_spoken=list(tongues), services=list(does), incall=here, outcall=there, height_cm=cm, weight_kg=kg, verified=ok, n_images=pics)
    row.update(deepcopy(more))
    row["prices"] = [{"amount": x, "currency": "TRY", "code_currency": None, "duration_min": m, "place": None} for x, m in row["prices"]]
    return row


def listing(title, rows, foot="", t=0):
    items = "".join(f'<div role="listitem" class="w-dyn-item"><a href="{"/en" if t else ""}/model/{a[0]}" class="model-card w-inline-block"><img loading="lazy" src="https://cdn.siyahinci.example/{a[0]}-0.avif" alt=""/><h4 class="card-name">{head(a)}</h4><div class="card-sub">{TOWN[a[5]][t]}</div><div class="card-class">{a[8]}</div></a></div>' for a in rows)
    return shell(title, f'<div class="section"><div class="container w-container"><h1 class="heading-xl">{title}</h1><div class="w-dyn-list"><div role="list" class="model-list w-dyn-items">{items}</div><div role="navigation" class="w-pagination-wrapper">{foot}</div></div></div></div>', t)


def own(rows):
    return tuple(map(url, rows))


def plain(path, title, text, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<div class="section"><div class="container w-container"><h1 class="heading-xl">{title}</h1><div class="rich-text w-richtext">{text}</div></div></div>'), kind, "tr", **more)


RATES = "".join(f'<div class="rate-col"><h3>{name}</h3><div class="rate-row"><div>2 saat</div><div>{a} TL</div></div><div class="rate-row"><div>4 saat</div><div>{b} TL</div></div><div class="rate-row"><div>Gece</div><div>{c} TL</div></div></div>'
                for name, a, b, c in (("Gümüş", "12.000", "20.000", "38.000"), ("Altın", "18.000", "30.000", "55.000"), ("Siyah", "28.000", "48.000", "85.000")))
IZMIR = [a for a in ADS if a[5] == "Izmir"]
ENGLISH = [a for a in ADS if a[17]]
PAGES = [
    WrittenPage(f"{ROOT}/modeller", listing("Modeller", ADS[:6], '<a href="?c4e81f02_page=2" class="w-pagination-next">Sonraki</a>'), "listing", "tr", ads=own(ADS[:6])),
    WrittenPage(f"{ROOT}/modeller?c4e81f02_page=2", listing("Modeller", ADS[6:], '<a href="?c4e81f02_page=1" class="w-pagination-previous">Önceki</a>'), "listing", "tr", ads=own(ADS[6:])),
    WrittenPage(f"{ROOT}/modeller?utm_source=instagram", listing("Modeller", ADS[:6], '<a href="?c4e81f02_page=2" class="w-pagination-next">Sonraki</a>'), "listing", "tr", ads=own(ADS[:6]), canonical=f"{ROOT}/modeller"),
    WrittenPage(f"{ROOT}/sehir/izmir", listing("İzmir", IZMIR), "listing", "tr", ads=own(IZMIR)),
    WrittenPage(f"{ROOT}/sehir/trabzon", shell("Trabzon", '<div class="section"><h1 class="heading-xl">Trabzon</h1><div class="w-dyn-list"><div class="w-dyn-empty"><div>Bu şehirde şu an modelimiz yok.</div></div></div></div>'), "listing", "tr"),
]
PAGES += [WrittenPage(url(a), model(a), "ad", "tr", ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(f"{ROOT}/en/model/{a[0]}", model(a, 1), "ad", "en", ads=(url(a),), canonical=url(a)) for a in ENGLISH]
PAGES += [
    plain("/", "Gecenin siyah incisi", "<p>2012'den beri İstanbul, Ankara, İzmir, Antalya ve Bodrum'da seçkin eşlik. 18 yaşından küçükler giremez.</p><a href='/modeller'>Modelleri görün</a>"),
    plain("/ucretler", "Sınıf ücretleri", f"<p>Her model bir sınıftadır; sınıfı profilinde yazar. Özel sınıfın ücreti profildedir.</p>{RATES}<p>Şehir dışı yol ücreti ayrıca hesaplanır. Ödeme nakit ya da havale.</p>"),
    plain("/hakkimizda", "Hakkımızda", "<p>Küçük bir ekibiz: üç asistan, iki şoför, on model. Modellerimiz kiminle görüşeceğine kendisi karar verir.</p>"),
    plain("/sss", "Sık sorulanlar", "<h4>Ne kadar önce aramalıyım?</h4><p>En az 3 saat.</p><h4>Kapora alıyor musunuz?</h4><p>Yalnızca seyahatlerde, tutarın yüzde 20'si.</p><h4>Fotoğraflar gerçek mi?</h4><p>Rozetli olanları biz çektik.</p>"),
    plain("/ekibe-katil", "Ekibe katılın", "<p>21 yaşından büyük, en az bir yabancı dil bilen adaylar başvurabilir. Ayrıca gece vardiyası için telefon asistanı arıyoruz: 18:00–02:00, aylık 45.000 TL.</p>"),
    plain("/dergi/bogazda-yemek", "Boğaz'da yemek için beş adres", "<p>İki kişilik hesap 6.000 TL'den başlar. Defne'nin önerisi: pencere kenarını iki gün önceden ayırtın ve kravat takmayın. 27 numaralı masa en iyisidir.</p>"),
    plain("/iletisim", "İletişim", "<p>Ofis: 0212 900 44 18. E-posta: ofis@siyahinci.example. Ofisimizde görüşme yapılmaz.</p><form><input placeholder='Adınız'/><input placeholder='Telefonunuz'/><textarea></textarea></form>"),
    plain("/model/lara", "Aradığınız inci denize döndü", "<p>Bu sayfa artık yok ya da hiç olmadı. <a href='/modeller'>Modellere dön</a></p>", "error"),
]

SITE = WrittenSite("www.siyahinci.example", "TR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
