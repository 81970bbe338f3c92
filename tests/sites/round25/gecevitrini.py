"""Turkish portal whose ad pages carry 'similar profiles near you' and 'other ads of this advertiser' in full cards.

Hard: the cards around the ad hold names, ages, sizes, prices and call buttons of others in the same classes as the ad's own, one row of them stands above the ad; an advertiser's page lists
her ads (the same woman in two towns, or several women of one office); a telephone shown with its middle hidden until the click but whole in a data attribute; facts in a <table>, wishes as
badges of which the struck ones are refused; a 'boost' badge, an approval seal; texts in Russian and English; prices with a dot for thousands; town pages with SEO prose below the list.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.gece-vitrini.example"
TOWN = {"Istanbul": ("İstanbul", "istanbul"), "Izmir": ("İzmir", "izmir"), "Antalya": ("Antalya", "antalya"), "Ankara": ("Ankara", "ankara"), "Bodrum": ("Bodrum", "bodrum")}
WISH = {"massage": "Masaj", "dinner_date": "Akşam yemeği", "travel": "Seyahat arkadaşlığı", "couples": "Çiftler", "striptease": "Striptiz", "bath": "Birlikte duş", "cuddling": "Sarılma", "tantra": "Tantra", "role_play": "Rol oyunları", "overnight": "Gecelik",
        "party": "Parti", "kissing": "Öpüşme", "four_hands": "Dört el masaj", "duo": "İkili", "city_guide": "Şehir rehberi", "dancing": "Dans", "domination": "Dominasyon"}
OWNER = {71: ("Derya Ofis", "Ofis / ajans", "agency"), 84: ("melis_34", "Bireysel", "independent"), 90: ("kuzeyyildizi", "Bireysel", "independent"), 95: ("nazli.izm", "Bireysel", "independent"), 99: ("serkan06", "Bireysel", "independent"), 103: ("gulvera", "Bireysel", "independent")}

# number, slug, title, name, town, district, owner, age, cm, kg, tongues in words, place in words, hours, on, off, prices as shown (label, sum), phone, boosted, sealed, day, pictures, text, truth
ADS = [
    (9120, "melis-besiktas", "Beşiktaş'ta Melis ile kahve tadında", "Melis", "Istanbul", "Beşiktaş", 84, 29, 169, 56, "Türkçe, İngilizce", "Kendi yerim, Otel", "13:00 - 23:00", ["massage", "dinner_date", "kissing"], ["striptease"], [("1 saat", "5.000 ₺"), ("2 saat", "9.000 ₺")],
     "0532 900 41 17", True, True, "10.06.2025", 4, "Selam, ben Melis. Tek başıma yaşıyorum, kimseyle çalışmıyorum. Randevuyu en az iki saat önceden alın lütfen.",
     dict(languages_spoken=["tr", "en"], incall=True, outcall=True, hours="13:00-23:00", max_duration_h=2)),
    (9121, "melis-bodrum", "Melis yazın Bodrum'da", "Melis", "Bodrum", "Gümbet", 84, 29, 169, 56, "Türkçe, İngilizce", "Otel", None, ["dinner_date", "travel", "dancing"], [], [("Akşam (4 saat)", "20.000 ₺"), ("Hafta sonu (2 gün)", "70.000 ₺")],
     "0532 900 41 17", False, True, "10.06.2025", 2, "20 - 30 Haziran 2025 arası Bodrum'dayım. Tekne, deniz, güzel bir sofra. Evde kabul etmiyorum.",
     dict(languages_spoken=["tr", "en"], incall=False, outcall=True, max_duration_h=48, tour=[{"city": "Bodrum", "from": "2025-06-20", "to": "2025-06-30"}])),
    (9098, "ofis-sibel", "Sibel, hanımefendi masöz", "Sibel", "Istanbul", "Şişli", 71, 34, 165, 61, "Türkçe", "Ofisimiz", "10:00 - 20:00", ["massage", "bath"], ["overnight"], [("45 dk", "2.000 ₺"), ("1 saat", "2.500 ₺")],
     "0212 900 63 08", True, False, "08.06.2025", 3, "Sibel Hanım ofisimizin en tecrübeli masözüdür. Şoförümüz sizi metrodan alır. Görüşme için ofisi arayınız.",
     dict(languages_spoken=["tr"], incall=True, hours="10:00-20:00", max_duration_h=1)),
    (9099, "ofis-alina", "Новая девушка Алина, Шишли", "Alina", "Istanbul", "Şişli", 71, 23, 174, 55, "Rusça, İngilizce", "Ofisimiz, Otel", "24/7", ["massage", "striptease", "party"], [], [("1 saat", "100 $"), ("Gece", "500 $")],
     "0212 900 63 08", True, False, "09.06.2025", 5, "Алина только приехала из Казахстана, говорит по-русски и по-английски. Приезжает в отель с водителем. Звоните в офис, спросите Алину.",
     dict(text_language="ru", nationality="KZ", languages_spoken=["ru", "en"], incall=True, outcall=True, hours="24/7", max_duration_h=12, aliases_stated=["Alina", "Алина"])),
    (9100, "ofis-ebru-yonca", "Ebru & Yonca ikilisi", "Ebru", "Istanbul", "Kadıköy", 71, 26, None, None, "Türkçe", "Otel", None, ["duo", "four_hands", "couples"], [], [("1 saat", "9.000 ₺")],
     "0216 900 55 70", False, False, "07.06.2025", 2, "Ebru 26, Yonca 28 yaşında. İki arkadaş, tek randevu. Sadece Anadolu yakasındaki otellere geliyorlar.",
     dict(aliases_stated=["Ebru", "Yonca"], ages_stated=[26, 28], audience="couple", languages_spoken=["tr"], incall=False, outcall=True, max_duration_h=1)),
    (9077, "nazli-alsancak", "Alsancak'ta huzur: Nazlı", "Nazlı", "Izmir", "Alsancak", 95, 41, 162, 68, "Türkçe, Almanca", "Kendi yerim", "09:00 - 17:00", ["tantra", "massage", "cuddling"], [], [("1 saat", "2.200 ₺"), ("1,5 saat", "3.000 ₺")],
     "0541 900 28 36", False, True, "06.06.2025", 1, "Almanya'da büyüdüm, İzmir'e döndüm. Olgun ve sakin bir kadınım, dışarı çıkmıyorum. Pazar günleri kapalıyım.",
     dict(languages_spoken=["tr", "de"], incall=True, outcall=False, hours="09:00-17:00", max_duration_h=1.5)),
    (9064, "kuzey-trans-antalya", "Antalya Lara, trans Kuzey", "Kuzey", "Antalya", "Lara", 90, 27, 180, 70, "Türkçe, Rusça, İngilizce", "Kendi yerim, Otel", "16:00 - 02:00", ["role_play", "domination", "massage"], ["kissing"], [("30 dk", "2.000 ₺"), ("1 saat", "3.500 ₺")],
     "0555 900 73 02", True, True, "05.06.2025", 4, "Trans kadınım, 1.80 boyundayım. Telegram: @kuzey_lara. WhatsApp da aynı numara.",
     dict(audience="trans", languages_spoken=["tr", "ru", "en"], incall=True, outcall=True, hours="16:00-02:00", max_duration_h=1, wa=True, handles=[{"kind": "telegram", "value": "kuzey_lara"}])),
    (9051, "serkan-masor", "Bayanlara ve çiftlere masör Serkan", "Serkan", "Ankara", "Çankaya", 99, 35, 182, 81, "Türkçe", "Adresinize", "18:00 - 23:00", ["massage", "couples"], [], [("1 saat", "1.500 ₺")],
     "0507 900 11 94", False, False, "03.06.2025", 1, "Erkek masörüm, spor akademisi mezunuyum. Baylara hizmet vermiyorum. E-posta: serkan.masor@postane.example",
     dict(audience="man", languages_spoken=["tr"], outcall=True, hours="18:00-23:00", max_duration_h=1, handles=[{"kind": "email", "value": "serkan.masor@postane.example"}])),
    (9043, "vera-antalya", "Vera, your guide in Antalya", "Vera", "Antalya", "Konyaaltı", 103, 30, 171, 59, "İngilizce, Ukraynaca", "Otel", None, ["city_guide", "dinner_date", "travel"], ["massage"], [("3 saat", "200 €"), ("1 gün", "600 €")],
     "0552 900 86 45", False, False, "01.06.2025", 3, "Hi, I am Vera from Odesa, Ukraine. I show you the old town, we have dinner, we take a boat. I come to hotels only. Instagram: vera.konyaalti",
     dict(text_language="en", nationality="UA", languages_spoken=["en", "uk"], incall=False, outcall=True, max_duration_h=24, handles=[{"kind": "instagram", "value": "vera.konyaalti"}])),
    (9030, "gul-ankara", "Gül, sessiz sakin Kızılay", "Gül", "Ankara", "Kızılay", 103, 38, 160, 63, "Türkçe", "Kendi yerim", "12:00 - 20:00", ["massage"], ["tantra"], [("1 saat", "1.800 ₺"), ("30 dk", "1.000 ₺")],
     "0552 900 86 45", False, False, "28.05.2025", 0, "Kendi halinde bir hanımım. Gizli numaraları açmıyorum.",
     dict(languages_spoken=["tr"], incall=True, hours="12:00-20:00", max_duration_h=1)),
]
MINUTES = {"30 dk": 30, "45 dk": 45, "1 saat": 60, "1,5 saat": 90, "2 saat": 120, "3 saat": 180, "Akşam (4 saat)": 240, "Gece": 720, "1 gün": 1440, "Hafta sonu (2 gün)": 2880}
SIGN = {"₺": "TRY", "$": "USD", "€": "EUR"}
SEO = "<div class='seo-text'><h2>{0} bayan ilanları hakkında</h2><p>{0} denince akla gelen ilk site burasıdır. 18 yaşından büyük, 20-45 yaş arası yüzlerce ilan; 1 saat ortalama 3.000 ₺. Ayşe, Fatma, Zeynep… her isimden ilan bulunur. Masaj, akşam yemeği, seyahat: hepsi tek yerde.</p></div>"


def url(a):
    return f"{ROOT}/ilan/{a[1]}-{a[0]}"


def shell(title, body):
    towns = "".join(f'<a class="dropdown-item" href="/{s}">{n}</a>' for n, s in TOWN.values())
    return f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>{title} - Gece Vitrini</title><link href="/assets/bootstrap5.min.css" rel="stylesheet"></head>
<body><nav class="navbar navbar-expand-lg bg-dark"><div class="container"><a class="navbar-brand" href="/">Gece<b>Vitrini</b></a><div class="dropdown">{towns}</div><a class="btn btn-outline-light" href="/giris">Giriş</a> <a class="btn btn-danger" href="/ilan-ver">Ücretsiz ilan ver</a></div></nav>
<div class="container py-3">{body}</div>
<footer class="bg-dark text-white-50"><div class="container"><a href="/kurallar">Kurallar</a> · <a href="/vitrin-paketleri">Vitrin paketleri</a> · <a href="/iletisim">İletişim</a> · destek@gece-vitrini.example<br>Gece Vitrini yer sağlayıcıdır, ilanlardan sorumlu değildir.</div></footer>
<div class="cookie-bar fixed-bottom">Çerez kullanıyoruz. <button>Tamam</button></div></body></html>"""


def hidden(phone):
    part = phone.split(" ")
    return f"{part[0]} {part[1]} ** **"


def call(a):
    return f'<button class="btn btn-success btn-call" data-tel="{a[16].replace(" ", "")}"><i class="bi bi-telephone"></i> {hidden(a[16])}</button>'


def card(a):
    size = f" · {a[8]} cm · {a[9]} kg" if a[8] else ""
    return f"""<div class="col-6 col-md-3"><div class="card ad-card{' border-warning' if a[17] else ''}"><a href="/ilan/{a[1]}-{a[0]}"><img class="card-img-top" src="/u/{a[0]}/k.jpg" alt="{a[3]}"></a><div class="card-body"><h5 class="card-title"><a href="/ilan/{a[1]}-{a[0]}">{a[2]}</a></h5>
<p class="card-text"><b class="name">{a[3]}</b>, {a[7]} yaş{size}<br><i class="bi bi-geo"></i> {TOWN[a[4]][0]}, {a[5]}</p><div class="price">{a[15][0][0]} {a[15][0][1]}</div>{call(a)}</div></div></div>\n"""


def detail(a):
    no, slug, title, name, town, district, owner, age, cm, kg, tongues, place, hours, on, off, prices, phone, boost, seal, day, pics, text, _ = a
    near = [b for b in ADS if b[4] == town and b is not a][:2] or [ADS[0]]
    others = [b for b in ADS if b[6] == owner and b is not a]
    facts = ([("Yaş", age)] if "&" not in title else []) + ([("Boy", f"{cm} cm"), ("Kilo", f"{kg} kg")] if cm else []) + [("Şehir", f"{TOWN[town][0]} / {district}"), ("Diller", tongues), ("Görüşme yeri", place)] + ([("Saatler", hours)] if hours else []) + prices + [("İlan tarihi", day)]
    table = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in facts)
    tags = "".join(f'<span class="badge text-bg-light">{WISH[k]}</span> ' for k in on) + "".join(f'<span class="badge text-bg-light text-decoration-line-through"><del>{WISH[k]}</del></span> ' for k in off)
    shots = "".join(f'<div class="carousel-item"><img class="d-block" src="/u/{no}/{n}.jpg" alt="{name} {n}"></div>' for n in range(1, pics + 1))
    seals = ('<span class="badge text-bg-success"><i class="bi bi-patch-check"></i> Onaylı ilan</span> ' if seal else "") + ('<span class="badge text-bg-warning">Vitrin</span>' if boost else "")
    who, sort, _ = OWNER[owner]
    mine = f'<h4>İlan sahibinin diğer ilanları</h4><div class="row">{"".join(map(card, others))}</div>' if others else ""
    return shell(title, f"""<div class="near-strip"><h4>Yakınınızdaki benzer kızlar</h4><div class="row">{"".join(map(card, near))}</div></div>
<nav class="breadcrumb"><a href="/">Ana sayfa</a> / <a href="/{TOWN[town][1]}">{TOWN[town][0]}</a> / {name}</nav>
<div class="row ad-main"><div class="col-md-7"><div class="carousel">{shots}</div></div><div class="col-md-5"><h1>{title}</h1><p><b class="name">{name}</b> {seals}</p><table class="table table-sm">{table}</table>{call(a)}</div>
<div class="col-12"><p class="ad-text">{text}</p><p>{tags}</p><div class="owner-box">İlan sahibi: <a href="/ilan-veren/{owner}">{who}</a> <small>{sort}, üyelik 2023'ten beri</small></div></div></div>
{mine}<p><a href="/sikayet?ilan={no}">İlanı şikayet et</a> · İlan no {no}</p>""")


def truth(a):
    no, slug, title, name, town, district, owner, age, cm, kg, tongues, place, hours, on, off, prices, phone, boost, seal, day, pics, text, more = a
    more = deepcopy(more)
    row = deepcopy(AD)
    full = "+90" + phone.replace(" ", "")[1:]
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="tr", provider_kind=OWNER[owner][2], city=town, country="TR", services=list(on), height_cm=cm, weight_kg=kg, verified=seal, paid_placement=boost, n_images=pics,
               posted_at="-".join(reversed(day.split("."))), phones=[full],
               prices=[{"amount": int(v[:-2].replace(".", "")), "currency": SIGN[v[-1]], "code_currency": None, "duration_min": MINUTES[k], "place": None} for k, v in prices])
    if more.pop("wa", False):
        row["handles"] = [{"kind": "whatsapp", "value": full}]
    more["handles"] = row["handles"] + more.get("handles", [])
    row.update(more)
    return row


def listing(rows, title, seo="", foot=""):
    return shell(title, f'<h1>{title}</h1><select><option>En yeni</option><option>Fiyat artan</option></select><div class="row">{"".join(map(card, rows))}</div><ul class="pagination">{foot}</ul>{SEO.format(seo) if seo else ""}')


def wp(path, html, kind, ads=(), **more):
    return WrittenPage(ROOT + path, html, kind, "tr", ads=tuple(ads), **more)


def plain(path, title, body, kind="static"):
    return wp(path, shell(title, f"<h1>{title}</h1>{body}"), kind)


def urls(rows):
    return [url(a) for a in rows]


ONE, TWO = ADS[:6], ADS[6:]
PAGES = [
    wp("/", listing(ONE, "Vitrin ilanları", "", '<li class="active">1</li><li><a href="/?sayfa=2">2</a></li>'), "listing", urls(ONE)),
    wp("/?sayfa=2", listing(TWO, "Vitrin ilanları", "", '<li><a href="/">1</a></li><li class="active">2</li>'), "listing", urls(TWO)),
    wp("/?sirala=yeni", listing(ONE, "Vitrin ilanları", "", '<li class="active">1</li><li><a href="/?sayfa=2">2</a></li>'), "listing", urls(ONE), canonical=f"{ROOT}/"),
]
for town in ("Istanbul", "Antalya"):
    rows = [a for a in ADS if a[4] == town]
    PAGES.append(wp(f"/{TOWN[town][1]}", listing(rows, f"{TOWN[town][0]} ilanları", TOWN[town][0]), "listing", urls(rows)))
for who in (71, 84):
    rows = [a for a in ADS if a[6] == who]
    PAGES.append(wp(f"/ilan-veren/{who}", listing(rows, f"{OWNER[who][0]} tarafından verilen ilanlar"), "listing", urls(rows)))
PAGES.append(plain("/bursa", "Bursa ilanları", "<p class='alert'>Bu şehirde şu anda yayında ilan yok.</p>" + SEO.format("Bursa"), "listing"))
PAGES += [wp(url(a)[len(ROOT):], detail(a), "ad", [url(a)], text_language=a[22].get("text_language")) for a in ADS]
PAGES += [
    wp(f"/ilan/{ADS[5][1]}-{ADS[5][0]}?ref=vitrin&utm_source=telegram", detail(ADS[5]), "ad", [url(ADS[5])], canonical=url(ADS[5])),
    plain("/vitrin-paketleri", "Vitrin paketleri", "<table class='table'><tr><th>Paket</th><th>7 gün</th><th>30 gün</th></tr><tr><td>Vitrin</td><td>400 ₺</td><td>1.200 ₺</td></tr><tr><td>Onay</td><td colspan='2'>ücretsiz, görüntülü</td></tr></table>"),
    plain("/kurallar", "Kurallar", "<p>18 yaşından küçükler ilan veremez. Şüpheli durumları 155'e bildirin. Kapora isteyen ilanları şikayet edin.</p>"),
    plain("/giris", "Giriş yap", "<form><input type='email' placeholder='E-posta'><input type='password' placeholder='Şifre'><button class='btn btn-primary'>Giriş</button></form>"),
    plain("/iletisim", "İletişim", "<p>destek@gece-vitrini.example, Telegram kanalı @gecevitrini_destek. Hafta içi 10:00 - 18:00.</p>"),
    plain("/blog/istanbulda-iki-gun", "İstanbul'da iki gün", "<p>Galata'da kahvaltı kişi başı 650 ₺, vapur 40 ₺. Ece, 32, gezi yazarı: «Akşam yemeği için 21:00'den sonra yer bulunmuyor.»</p>"),
    plain("/ilan/pelin-izmir-8801", "İlan yayından kaldırıldı", "<p>Aradığınız ilan yayında değil. Benzer ilanlara göz atın.</p>", "error"),
]

SITE = WrittenSite("www.gece-vitrini.example", "TR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
