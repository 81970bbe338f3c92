"""Turkish mobile app-like PWA: every card and every profile carries its data as JSON in a data attribute; the mark-up shows little.

Hard: the JSON is HTML-escaped in data-ilan, Turkish keys, times as epoch seconds, prices as rows of minutes, sum and place with the currency
beside them, phones as ten bare digits, a flag says that the same number has WhatsApp, services as codes with 1 and 0, the neighbouring cards
carry whole JSON of others, a bottom bar with the app's own support line, an install banner, an offline page, log-in walls.
"""

import html
import json
from copy import deepcopy
from datetime import UTC, datetime

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://m.cepteaksam.example"
CODE = {"massage": "masaj", "dinner_date": "aksam_yemegi", "travel": "seyahat_arkadasligi", "overnight": "gecelik", "couples": "cift_kabul", "striptease": "striptiz", "dancing": "dans", "tantra": "tantra", "kissing": "opusme",
        "role_play": "rol_yapma", "bath": "birlikte_dus", "video_call": "goruntulu_gorusme", "party": "parti", "city_guide": "sehir_rehberi", "gfe": "sevgili_deneyimi", "domination": "dominasyon", "fetish": "fetis", "business": "is_toplantisi"}
TONGUE = {"tr": "Türkçe", "en": "İngilizce", "ru": "Rusça", "ar": "Arapça", "de": "Almanca", "az": "Azerice", "uk": "Ukraynaca"}
PLACE = {"incall": "KENDI_YERI", "outcall": "OTEL_EV", None: None}

# id, slug, name, age, province, district, cm, kg, nation shown, code, tongues, does, not, visits (in, out), hours, verified, showcase, day, pictures, prices, currency, phone, whatsapp too, others, prose, truth
I = [
    (7781, "selin-alsancak", "Selin", 27, "İzmir", "Alsancak", 168, 55, "Türkiye", "TR", ["tr", "en"], ["massage", "gfe", "kissing"], ["domination"], (True, True), ("13:00", "23:00"), True, True, "2025-06-10", 4,
     [(60, 4000, "incall"), (60, 5000, "outcall"), (720, 18000, None)], "TRY", "5406375779", True, {}, "Kordon'a iki dakika mesafede, kendi evimde ya da otelinizde. Bakımlı, güler yüzlü beyler lütfen.", {}),
    (7776, "nazli-konyaalti", "Nazlı", 34, "Antalya", "Konyaaltı", 163, 62, None, None, ["tr"], ["massage", "bath"], [], (True, False), ("10:00", "19:00"), True, False, "2025-06-09", 2, [(30, 1800, None), (60, 3000, None)], "TRY", "5006826151", False, {},
     "Masaj eğitimim var, acele etmem. Sadece kendi yerimde görüşüyorum, otele gelmiyorum.", {}),
    (7770, "alina-taksim", "Alina", 25, "İstanbul", "Taksim", 175, 56, "Ukrayna", "UA", ["uk", "ru", "en"], ["dinner_date", "travel", "business"], ["massage"], (False, True), None, False, True, "2025-06-08", 6, [(120, 300, "outcall"), (720, 800, "outcall"), (1440, 1300, "outcall")], "EUR", None, False,
     {"telegram": "alina_taksim_25"}, "Hi, I am Alina from Odesa. I am staying in Istanbul until the end of summer. Dinner, concerts or a trip to Cappadocia. Please write to me in English.", dict(text_language="en")),
    (7765, "buse-ece-cankaya", "Buse", 24, "Ankara", "Çankaya", None, None, None, None, ["tr"], ["massage", "couples", "party"], [], (True, None), ("18:00", "02:00"), False, False, "2025-06-07", 3, [(60, 7000, None)], "TRY", "5372317394", True, {},
     "Biz iki arkadaşız, Buse 24, Ece 26 yaşında. Tek tek görüşmüyoruz, fiyat ikimiz içindir.", dict(aliases_stated=["Buse", "Ece"], ages_stated=[24, 26], audience="couple")),
    (7758, "deniz-bornova", "Deniz", 30, "İzmir", "Bornova", 177, 68, "Türkiye", "TR", ["tr", "de"], ["role_play", "domination", "video_call"], ["kissing"], (True, False), ("16:00", "24:00"), True, False, "2025-06-05", 3, [(60, 3500, "incall"), (90, 4800, "incall")], "TRY", "5331796665", False, {"instagram": "deniz.trans.izmir"},
     "Trans kadınım, Almanya'da büyüdüm. Seviyeli insanlarla tanışmak isterim. Pazartesileri çalışmıyorum.", dict(audience="trans")),
    (7751, "model-ajans-melisa", "Melisa", 23, "İstanbul", "Şişli", 178, 58, None, None, ["tr", "en", "ar"], ["business", "dinner_date", "party", "dancing"], [], (None, True), ("00:00", "24:00"), True, True, "2025-06-04", 5, [(180, 400, "outcall"), (1440, 1200, "outcall")], "EUR", "5096220697", True, {},
     "Melisa, Lale Model Ajansı'nın yeni yüzü. Şoförümüz onu adresinize getirir, rezervasyon için asistanımız Hakan Bey'i arayın.", dict(provider_kind="agency", hours="24/7")),
    (7744, "emre-kadikoy", "Emre", 33, "İstanbul", "Kadıköy", 183, 79, None, None, ["tr", "en"], ["massage", "dinner_date", "couples"], [], (False, True), None, True, False, "2025-06-02", 2, [(60, 2500, None), (120, 4500, None)], "TRY", "5021097396", False, {"email": "emre.masor@kutu.example"},
     "Hanımlara ve çiftlere masaj, masamı yanımda getiririm. Beylere hizmet vermiyorum.", dict(audience="man")),
    (7739, "gunel-lara", "Günel", 29, "Antalya", "Lara", 166, 57, "Azerbaycan", "AZ", ["az", "tr", "ru"], ["dancing", "massage", "striptease"], [], (True, True), None, False, False, "2025-06-01", 4, [(60, 120, None), (720, 500, None)], "USD", "5380326390", True, {},
     "Bakülüyüm. 15-20 Haziran arası Bodrum'dayım, sonra yine Lara. Fiyatlarım dolar üzerinden.", dict(tour=[{"city": "Bodrum", "from": "2025-06-15", "to": "2025-06-20"}])),
    (7730, "hulya-nilufer", "Hülya", 45, "Bursa", "Nilüfer", 160, 71, None, None, ["tr"], ["massage", "tantra"], ["video_call"], (True, None), None, False, False, "2025-05-28", 1, [], "TRY", "5467652053", False, {},
     "Olgun bir hanımım, otuz yaş altıyla görüşmem. Ücreti telefonda konuşuruz, kapora istemem.", {}),
    (7722, "derya-muratpasa", "Derya", 31, "Antalya", "Muratpaşa", 170, 60, "Türkiye", "TR", ["tr", "ru"], ["city_guide", "dinner_date"], [], (None, None), None, False, False, "2025-05-25", 2, [(240, 6000, None)], "TRY", None, False, {"signal": "+905470344488"},
     "Kaleiçi'ni benimle gezin, sonra bir balık sofrası. Dört saatlik program, sabit fiyat. Signal'den yazın: 0547 034 44 88.", dict(phones=["+905470344488"])),
]
CITY = {"İzmir": "Izmir", "Antalya": "Antalya", "İstanbul": "Istanbul", "Ankara": "Ankara", "Bursa": "Bursa"}


def url(a):
    return f"{ROOT}/i/{a[0]}/{a[1]}"


def data(a):
    num, slug, name, age, prov, dist, cm, kg, nation, _, tongues, on, off, (inn, out), hours, ok, top, day, pics, prices, cur, phone, app, others, prose, more = a
    return {
        "id": num, "ad": name, "yas": age, "il": prov, "ilce": dist, "boy": cm, "kilo": kg, "uyruk": nation, "diller": [TONGUE[t] for t in tongues], "hizmetler": {**{CODE[k]: 1 for k in on}, **{CODE[k]: 0 for k in off}}, "kendiYeri": inn, "otelEv": out,
        "saat": {"bas": hours[0], "bit": hours[1]} if hours else None, "onayli": ok, "vitrin": top, "tarih": int(datetime.fromisoformat(day + "T09:00:00").replace(tzinfo=UTC).timestamp()), "ucret": [{"dk": m, "tutar": x, "yer": PLACE[w]} for m, x, w in prices], "para": cur,
        "tel": phone, "wp": app, "iletisim": {k: v for k, v in others.items() if k != "signal"}, "foto": [f"https://cdn.cepteaksam.example/{num}/{n}.webp" for n in range(1, pics + 1)],
    }


def attr(value):
    return html.escape(json.dumps(value, ensure_ascii=False, separators=(",", ":")), quote=True)


def shell(screen, title, inner):
    return f"""<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><meta name="theme-color" content="#1b1033"><meta name="apple-mobile-web-app-capable" content="yes">
<link rel="manifest" href="/manifest.webmanifest"><link rel="apple-touch-icon" href="/ikon-192.png"></head><body class="pwa" data-ekran="{screen}" data-surum="3.14.0" data-destek="{attr({"tel": "08502223344", "eposta": "destek@cepteaksam.example"})}">
<div class="yukle-serit" hidden>Cepte Akşam'ı ana ekrana ekle <button>Ekle</button></div><header class="ust"><a href="/" class="geri">‹</a><span>{title}</span></header><main id="govde">{inner}</main>
<nav class="alt-cubuk"><a href="/">Keşfet</a><a href="/favoriler">Favoriler</a><a href="/ilan-ver">İlan ver</a><a href="/hesap">Hesap</a></nav><script>if('serviceWorker' in navigator)navigator.serviceWorker.register('/sw.js')</script></body></html>"""


def card(a):
    return f"""<a class="kart{" vitrin" if a[16] else ""}" href="/i/{a[0]}/{a[1]}" data-ilan="{attr(data(a))}"><img loading="lazy" src="https://cdn.cepteaksam.example/{a[0]}/k.webp" alt=""><b>{a[2]}</b></a>
"""


def screen(a):
    i = I.index(a)
    title = "Buse & Ece" if a[1].startswith("buse") else a[2]
    return shell("ilan", title, f"""<article class="ilan" data-ilan="{attr(data(a))}"><div class="slayt" data-adet="{a[18]}"></div><h1>{html.escape(title)}</h1><p class="yer">{a[5]}</p><p class="metin">{a[24]}</p><div class="izgara" data-bind="ozellikler"></div><div class="liste" data-bind="ucretler"></div>
<button class="ara" data-bind="tel">Ara</button><button class="sikayet">Şikâyet et</button></article><section class="yakin"><h2>Yakınındakiler</h2>{card(I[i - 1])}{card(I[i - 3])}</section>""")


def truth(a):
    num, slug, name, age, prov, dist, cm, kg, nation, code, tongues, on, off, (inn, out), hours, ok, top, day, pics, prices, cur, phone, app, others, prose, more = a
    full = "+90" + phone if phone else None
    longest = max((m for m, _, _ in prices), default=0)
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="tr", provider_kind="unknown", city=CITY[prov], country="TR", nationality=code, languages_spoken=list(tongues), services=list(on), incall=inn, outcall=out,
               hours="-".join(hours) if hours else None, height_cm=cm, weight_kg=kg, max_duration_h=(longest // 60 if longest % 60 == 0 else longest / 60) or None, verified=ok, paid_placement=top, n_images=pics, posted_at=day, phones=[full] if full else [],
               handles=([{"kind": "whatsapp", "value": full}] if app else []) + [{"kind": k, "value": v} for k, v in others.items()],
               prices=[{"amount": x, "currency": cur, "code_currency": None, "duration_min": m, "place": w} for m, x, w in prices])
    row.update(deepcopy(more))
    return row


def listing(title, rows, more=""):
    return shell("liste", title, f'<div class="filtre" data-secim="{attr({"sirala": "yeni"})}"><button>Filtrele</button></div><div class="akis">{"".join(map(card, rows))}</div>{more}')


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell("sayfa", title, f"<h1>{title}</h1>{body}"), kind, "tr", status=status)


ONE, TWO = I[:6], I[6:]
IZM, ANT = [a for a in I if a[4] == "İzmir"], [a for a in I if a[4] == "Antalya"]


def u(rows):
    return tuple(map(url, rows))


PAGES = [
    WrittenPage(f"{ROOT}/", listing("Keşfet", ONE, '<a class="daha" href="/?sayfa=2">Daha fazla</a>'), "listing", "tr", ads=u(ONE)),
    WrittenPage(f"{ROOT}/?source=pwa", listing("Keşfet", ONE, '<a class="daha" href="/?sayfa=2">Daha fazla</a>'), "listing", "tr", ads=u(ONE), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?sayfa=2", listing("Keşfet", TWO), "listing", "tr", ads=u(TWO)),
    WrittenPage(f"{ROOT}/il/izmir", listing("İzmir", IZM), "listing", "tr", ads=u(IZM)),
    WrittenPage(f"{ROOT}/il/antalya", listing("Antalya", ANT), "listing", "tr", ads=u(ANT)),
    WrittenPage(f"{ROOT}/il/trabzon", listing("Trabzon", [], '<p class="bos">Bu ilde henüz ilan yok. Bildirimleri aç, haber verelim.</p>'), "listing", "tr"),
]
PAGES += [WrittenPage(url(a), screen(a), "ad", "tr", text_language=a[25].get("text_language"), ads=(url(a),)) for a in I]
PAGES += [
    WrittenPage(f"{url(I[4])}?utm_source=push&utm_campaign=cuma", screen(I[4]), "ad", "tr", ads=(url(I[4]),), canonical=url(I[4])),
    plain("/ilan-ver", "İlan ver", "<p>Standart ilan ücretsiz. Vitrin: 3 gün 250 TL, 10 gün 700 TL. Onay rozeti için kimliğinle bir selfie yükle. 18 yaşından küçükler ilan veremez.</p>"),
    plain("/hesap", "Giriş yap", "<form><input type='tel' placeholder='Cep telefonun'><button>Kod gönder</button></form>"),
    plain("/favoriler", "Favoriler", "<p>Favorilerini görmek için giriş yap.</p>"),
    plain("/cevrimdisi", "Çevrimdışısın", "<p>İnternet bağlantın yok gibi görünüyor. Tekrar dene.</p>"),
    plain("/hakkinda", "Hakkında", "<p>Cepte Akşam bir ilan uygulamasıdır, aracılık etmez. Destek: 0850 222 33 44, hafta içi 09:00-18:00. destek@cepteaksam.example</p>"),
    plain("/i/7540/ceren-atasehir", "İlan yayında değil", "<p>Bu ilan sahibi tarafından kaldırıldı.</p>", "error"),
]

SITE = WrittenSite("m.cepteaksam.example", "TR", tuple(PAGES), tuple(truth(a) for a in I), note=__doc__)
