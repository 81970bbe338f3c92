"""Turkish directory: the card of the list says everything in words, the page of a person repeats it as icons with bare values.

Hard: on the page a cake, a ruler, a scale, a clock, a house and a car stand without a label (class names only), yes and no are green and red icons, services are
icons whose name is in the tooltip (data-bs-original-title), prices are '1s / 2s / gece' with 'bin' or dots, the languages are codes, the card's number is written '0 (5xx)', a
'günün vitrini' slider of others stands above each page, lists per town with paging, an age gate, a mirror with another path, ads in Turkish, Russian and Arabic words.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vitrinhane.example"
TOWN = {"istanbul": ("İstanbul", "Istanbul"), "ankara": ("Ankara", "Ankara"), "izmir": ("İzmir", "Izmir"), "antalya": ("Antalya", "Antalya")}
CAN = {"massage": ("Masaj", "spa"), "dinner_date": ("Akşam yemeği", "utensils"), "travel": ("Seyahat eşliği", "plane"), "cuddling": ("Sarılma", "heart"), "couples": ("Çiftlere", "user-friends"), "striptease": ("Striptiz", "star"), "tantra": ("Tantra", "om"),
       "bath": ("Birlikte banyo", "bath"), "role_play": ("Rol oyunu", "theater-masks"), "city_guide": ("Şehir rehberliği", "map"), "party": ("Parti", "glass-cheers"), "kissing": ("Öpüşme", "kiss"), "duo": ("İkili", "venus-double"), "overnight": ("Geceleme", "moon")}
TONGUE = {"tr": "TR", "en": "EN", "ru": "RU", "ar": "AR", "de": "DE", "uk": "UA", "fa": "FA"}
SPAN = {30: ("yarım saat", "½s"), 60: ("1 saat", "1s"), 120: ("2 saat", "2s"), 720: ("gece", "gece"), 1440: ("tam gün", "24s")}


def tl(amount, minutes, place=None):
    return {"amount": amount, "currency": "TRY", "code_currency": None, "duration_min": minutes, "place": place}


# key, name, town, quarter, age, cm, kg, tongues, hours shown, house, car, services, prices, phone, how it is written, checked, top, pictures, prose, truth
ADS = [
    ("derin-1842", "Derin", "istanbul", "Şişli", 26, 170, 55, ["tr", "en"], "12:00 – 00:00", True, True, ["massage", "kissing", "dinner_date"], {60: 4000, 120: 7000}, "+905324180296", "0 (532) 418 02 96", True, True, 5,
     "Merhaba, evim metroya beş dakika. Kibar ve temiz beylerle görüşürüm.", dict(hours="12:00-24:00")),
    ("alina-1850", "Alina", "istanbul", "Taksim", 23, 174, 52, ["ru", "uk", "en"], "24 saat", False, True, ["striptease", "party", "massage"], {60: 6000, 720: 25000}, "+905339071845", "0 (533) 907 18 45", False, True, 6,
     "Привет, я Алина. Приезжаю только в отели от четырёх звёзд. Пишите в WhatsApp.", dict(text_language="ru", hours="24/7", handles=[{"kind": "whatsapp", "value": "+905339071845"}])),
    ("gul-ve-ece-1861", "Gül ve Ece", "istanbul", "Kadıköy", 28, None, None, ["tr"], "18:00 – 03:00", True, None, ["duo", "couples", "massage"], {60: 9000}, "+905357264410", "0 (535) 726 44 10", False, False, 3,
     "Gül 28, Ece 31 yaşında. Sadece ikimiz birlikte, Moda'da kendi dairemizde.", dict(alias="Gül", aliases_stated=["Gül", "Ece"], ages_stated=[28, 31], audience="couple", hours="18:00-03:00")),
    ("nermin-hanim-1866", "Nermin Hanım", "istanbul", "Bakırköy", 47, 164, 72, ["tr", "de"], "10:00 – 18:00", True, False, ["massage", "role_play"], {30: 1500, 60: 2500}, "+905420816357", "0 (542) 081 63 57", True, False, 1,
     "Olgun hanımım, tek başıma çalışırım, arada kimse yok. Almanya'da büyüdüm. Otuz yaş altı aramasın.", dict(provider_kind="independent", hours="10:00-18:00")),
    ("melis-1870", "Melis", "ankara", "Çankaya", 30, 168, 59, ["tr", "en", "fa"], None, True, True, ["tantra", "massage", "bath"], {60: 3500, 120: 6500}, "+905436629508", "0 (543) 662 95 08", True, False, 4,
     "Sakin bir ortamda uzun tantra. 16-20 Haziran arası Eskişehir'deyim.", dict(tour=[{"city": "Eskisehir", "from": "2025-06-16", "to": "2025-06-20"}])),
    ("yasemin-1874", "Yasemin", "ankara", "Kızılay", 35, 160, 64, ["tr", "ar"], "13:00 – 22:00", True, False, ["massage", "cuddling"], {60: 2000}, "+905514073926", "0 (551) 407 39 26", False, False, 2,
     "Suriyeliyim, on yıldır Ankara'da yaşıyorum. أتكلم العربية. Güvenli bina, kamera yok.", dict(nationality="SY", hours="13:00-22:00")),
    ("sevval-1880", "Şevval", "izmir", "Alsancak", 21, 172, 50, ["tr", "en"], None, False, True, ["dinner_date", "travel", "overnight"], {720: 18000, 1440: 30000}, None, None, False, True, 7,
     "Üniversite öğrencisiyim. Kordon'da yemek, Çeşme'de hafta sonu... Yalnızca Instagram: @sevval.kordon", dict(handles=[{"kind": "instagram", "value": "sevval.kordon"}])),
    ("can-1885", "Can", "izmir", "Bornova", 33, 182, 80, ["tr", "en"], "19:00 – 00:00", False, True, ["massage", "couples"], {60: 1800, 120: 3000}, "+905526184073", "0 (552) 618 40 73", True, False, 2,
     "Erkeğim, hanımlara ve çiftlere evlerinde masaj yaparım.", dict(audience="man", hours="19:00-24:00")),
    ("defne-1889", "Defne", "antalya", "Lara", 29, 178, 68, ["tr", "en", "ru"], "24 saat", True, True, ["massage", "city_guide", "kissing"], {60: 3000, 720: 15000}, "+905387193054", "0 (538) 719 30 54", False, False, 3,
     "Trans kadınım, Lara'da denize yakın evim var.", dict(audience="trans", hours="24/7")),
    ("sahra-ajans-melek-1893", "Melek", "antalya", "Konyaaltı", 25, 167, 54, ["tr", "en", "de"], None, False, True, ["dinner_date", "city_guide", "party"], {120: 8000, 720: 22000}, "+902428130466", "0 (242) 813 04 66", False, True, 4,
     "Sahra Ajans sunar: Melek. Şoförümüz kendisini otelinize bırakır ve alır. Rezervasyon ajans hattından.", dict(provider_kind="agency")),
]


def url(a):
    return f"{ROOT}/ilan/{a[0]}"


def shell(title, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>{title} | Vitrinhane</title>{link}<link rel="stylesheet" href="/css/all.min.css"></head><body class="dark">
<div class="modal" id="yas"><p>18 yaşından büyük müsünüz?</p><button>Evet, gir</button> <a href="https://arama.example/">Hayır</a></div>
<header><a class="logo" href="/">vitrin<b>hane</b></a><nav>{"".join(f'<a href="/{k}">{v[0]}</a>' for k, v in TOWN.items())}<a href="/ilan-ver">İlan ver</a></nav></header>{body}
<footer>Vitrinhane bir ilan sitesidir, aracılık yapmaz. <a href="/sss">S.S.S.</a> <a href="/iletisim">İletişim</a> <a href="/gizlilik">Gizlilik</a></footer></body></html>"""


def dotted(x):
    return f"{x:,}".replace(",", ".")


def short(x):
    return f"{x // 1000} bin" if x % 1000 == 0 else dotted(x)


def age_words(a):
    return "" if a[0].startswith("gul") else f"<li><b>Yaş:</b> {a[4]}</li>"


def card(a):
    key, name, town, quarter, age, cm, kg, tongues, hours, house, car, can, prices, phone, written, ok, top, pics, prose, _ = a
    facts = age_words(a) + (f"<li><b>Boy / kilo:</b> {cm} cm / {kg} kg</li>" if cm else "") + f'<li><b>Diller:</b> {", ".join(TONGUE[t] for t in tongues)}</li>'
    facts += f'<li><b>Saatler:</b> {hours}</li>' if hours else ""
    facts += f'<li><b>Yer:</b> {" / ".join(w for w, yes in (("kendi yeri var", house), ("otele ve eve gelir", car)) if yes)}</li>'
    facts += f'<li><b>Hizmetler:</b> {", ".join(CAN[c][0] for c in can)}</li><li><b>Ücret:</b> {", ".join(f"{SPAN[m][0]} {dotted(x)} TL" for m, x in prices.items())}</li>'
    return (f'<article class="kart{" kart--vitrin" if top else ""}"><a href="/ilan/{key}"><img src="/r/{key}/k.jpg" alt="{name}"></a><h3><a href="/ilan/{key}">{name}</a>{" <small>Vitrin</small>" if top else ""}{" <small>Onaylı</small>" if ok else ""}</h3><p>{TOWN[town][0]} / {quarter}</p><ul>{facts}</ul>'
            + (f'<a class="tel" href="tel:{phone}">{written}</a>' if phone else "") + "</article>\n")


def icon(name, value, tone=""):
    return f'<span class="ik"><i class="fas fa-{name}{tone}"></i>{value}</span>'


def detail(a, mirror=False):
    key, name, town, quarter, age, cm, kg, tongues, hours, house, car, can, prices, phone, written, ok, top, pics, prose, _ = a
    yes = {True: (" text-success", '<i class="fas fa-check"></i>'), False: (" text-danger", '<i class="fas fa-times"></i>')}
    row = ("" if key.startswith("gul") else icon("birthday-cake", age)) + (icon("ruler-vertical", cm) + icon("weight", kg) if cm else "") + icon("map-marker-alt", f"{TOWN[town][0]}, {quarter}")
    row += icon("comment-dots", " ".join(TONGUE[t] for t in tongues)) + (icon("clock", hours) if hours else "") + icon("home", yes[house][1], yes[house][0]) + ("" if car is None else icon("car-side", yes[car][1], yes[car][0]))
    services = "".join(f'<i class="fas fa-{CAN[c][1]} hz" data-bs-toggle="tooltip" data-bs-original-title="{CAN[c][0]}"></i>' for c in can)
    money = "".join(f'<div class="fy"><i class="fas fa-lira-sign"></i><b>{SPAN[m][1]}</b> {short(x)}</div>' for m, x in prices.items())
    shots = "".join(f'<a data-fancybox href="/r/{key}/{n}.jpg"><img src="/r/{key}/{n}_k.jpg" alt=""></a>' for n in range(1, pics + 1))
    call = f'<a class="cta" href="tel:{phone}"><i class="fas fa-phone-alt"></i></a>' if phone else ""
    i = ADS.index(a)
    slide = "".join(f'<a class="sl" href="/ilan/{b[0]}"><img src="/r/{b[0]}/k.jpg" alt=""><span>{b[1]} · {b[4]}</span></a>' for b in (ADS[i - 3], ADS[i - 6]))
    return shell(f"{name} {TOWN[town][0]}", f"""<div class="slider"><h6>Günün vitrini</h6>{slide}</div><main class="ilan"><h1>{name} {'<i class="fas fa-check-circle" title="Onaylı"></i>' if ok else ''}{'<i class="fas fa-crown" title="Vitrin"></i>' if top else ''}</h1>
<div class="ikonlar">{row}</div><div class="hizmet">{services}</div><div class="fiyat">{money}</div><p>{prose}</p><div class="galeri">{shots}</div>{call}<a class="bildir" href="/bildir/{key[-4:]}"><i class="fas fa-flag"></i></a></main>""", url(a) if mirror else None)


def truth(a):
    key, name, town, quarter, age, cm, kg, tongues, hours, house, car, can, prices, phone, written, ok, top, pics, prose, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, age=age, text_language="tr", provider_kind="unknown", city=TOWN[town][1], country="TR", languages_spoken=list(tongues), services=list(can), incall=house, outcall=car, height_cm=cm, weight_kg=kg,
               max_duration_h=max(prices) / 60, verified=ok, paid_placement=top, n_images=pics, phones=[phone] if phone else [], prices=[tl(x, m) for m, x in prices.items()])
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(title, rows, foot="", canonical=None):
    return shell(title, f'<h1>{title}</h1><div class="sirala"><a href="?sirala=yeni">Yeni</a> <a href="?sirala=fiyat">Fiyat</a></div><section class="kartlar">{"".join(map(card, rows))}</section><div class="sayfalar">{foot}</div>', canonical)


def page(path, html, rows, **more):
    return WrittenPage(ROOT + path, html, "listing", "tr", ads=tuple(map(url, rows)), **more)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<main class="metin"><h1>{title}</h1>{body}</main>'), kind, "tr", **more)


IST, ANK, IZM, ANT = ([a for a in ADS if a[2] == t] for t in TOWN)
PAGES = [
    page("/", listing("Vitrindekiler", [a for a in ADS if a[16]]), [a for a in ADS if a[16]]),
    page("/istanbul", listing("İstanbul", IST[:3], '<b>1</b> <a href="/istanbul/2">2</a>'), IST[:3]),
    page("/istanbul/2", listing("İstanbul", IST[3:], '<a href="/istanbul">1</a> <b>2</b>'), IST[3:]),
    page("/ankara", listing("Ankara", ANK), ANK),
    page("/izmir", listing("İzmir", IZM), IZM),
    page("/antalya", listing("Antalya", ANT), ANT),
    page("/antalya?sirala=fiyat", listing("Antalya", ANT, "", f"{ROOT}/antalya"), ANT, canonical=f"{ROOT}/antalya"),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "tr", text_language=a[19].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/ankara/cankaya/melis-1870", detail(ADS[4], True), "ad", "tr", ads=(url(ADS[4]),), canonical=url(ADS[4])),
    plain("/bursa", "Bursa", "<p>Bursa için henüz ilan yok. İlk ilanı siz verin.</p>", "listing"),
    plain("/ilan-ver", "İlan ver", "<table><tr><td>Standart ilan, 30 gün</td><td>500 TL</td></tr><tr><td>Vitrin, 7 gün</td><td>750 TL</td></tr></table><p>Onaylı rozeti için görüntülü arama yapılır.</p>"),
    plain("/sss", "Sık sorulan sorular", "<h4>Kapora isteyene ne yapayım?</h4><p>Göndermeyin, ilanı bildirin. Vitrinhane hiçbir ödeme almaz.</p><h4>İlanımı nasıl silerim?</h4><p>Panelden, iki dakikada.</p>"),
    plain("/iletisim", "İletişim", "<p>Yalnızca e-posta: bize@vitrinhane.example. Hafta içi 09:00–18:00 arası yanıtlarız.</p>"),
    plain("/gizlilik", "Gizlilik", "<p>Çerezleri oturum için kullanırız. Ziyaret kayıtları 30 gün sonra silinir.</p>"),
    plain("/ilan/buse-1711", "İlan yayında değil", "<p>Buse ilanını kaldırdı. Benzer ilanlar için şehrinizi seçin.</p>", "error"),
]

SITE = WrittenSite("vitrinhane.example", "TR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
