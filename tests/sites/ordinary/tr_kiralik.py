"""A Turkish site in windows-1254: daily flats, rooms by the hour near the airport, holiday villas, flat-mates by sex and age.

Look-alike: 'saatlik', 'günlük', 'gecelik' prices, 'bayan', 'bekâra uygun', 'gizlilik', WhatsApp numbers, 7/24.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "gunlukoda.example"
BASE = f"https://{HOST}"

# id, type, title, city, district, hour, night, week, phone, owner, features, text
ROOMS = (
    (
        4101,
        "günlük",
        "Metroya 3 dakika 1+1 günlük daire",
        "İstanbul",
        "Şişli",
        None,
        1800,
        11000,
        "0532 001 69 11",
        "Serap Hanım",
        ("WiFi", "klima", "asansör"),
        "Temiz, güvenlikli sitede. Aileye, öğrenciye ve iş için gelen bayana uygun. Giriş 14:00, çıkış 11:00. Kimlik bildirimi zorunludur.",
    ),
    (
        4108,
        "saatlik",
        "Havalimanında saatlik dinlenme odası",
        "İstanbul",
        "Arnavutköy",
        450,
        2600,
        None,
        "0532 510 22 07",
        "Kapsül Otel",
        ("duş", "sessiz kabin", "emanet"),
        "Aktarmalı yolcular için tek kişilik kabin. En az 2 saat. 7/24 resepsiyon, uçuş saatinizde uyandırırız.",
    ),
    (
        4115,
        "villa",
        "Kalkan'da özel havuzlu balayı villası",
        "Antalya",
        "Kaş",
        None,
        9500,
        60000,
        "0532 375 81 42",
        "Murat Bey",
        ("jakuzi", "sonsuzluk havuzu", "korunaklı bahçe"),
        "Dışarıdan görünmeyen havuz, romantik karşılama paketi: gül yaprakları, meyve tabağı, mum. Evlilik cüzdanı istenmez.",
    ),
    (
        4122,
        "ev arkadaşı",
        "Bayan ev arkadaşı arıyoruz",
        "Ankara",
        "Çankaya",
        None,
        None,
        None,
        "0532 546 94 74",
        "Elif, 22",
        ("kombi", "eşyalı", "evcil hayvan olur"),
        "Üç kız öğrenciyiz, biri mezun oldu. 20-26 yaş arası, sigara içmeyen, kedi seven arkadaş arıyoruz. Kira kişi başı 7.500 TL.",
    ),
    (
        4129,
        "günlük",
        "Denize sıfır stüdyo, haftalık indirimli",
        "İzmir",
        "Çeşme",
        None,
        2200,
        13000,
        "0532 819 07 45",
        "Nergis Hanım",
        ("balkon", "deniz manzarası", "otopark"),
        "Yaz boyu dolu, haziranda boşluk var. Çiftlere ve küçük ailelere. Parti yapılmaz.",
    ),
    (
        4136,
        "ev arkadaşı",
        "Erkek ev arkadaşı, Kadıköy",
        "İstanbul",
        "Kadıköy",
        None,
        None,
        None,
        "0532 539 22 30",
        "Onur, 29",
        ("eşyalı", "doğalgaz", "bisiklet yeri"),
        "Yazılımcıyım, evden çalışıyorum. Temiz ve sessiz biri lütfen. 25-35 yaş. Kira 11.000 TL.",
    ),
    (
        4143,
        "saatlik",
        "Saatlik toplantı odası ve stüdyo",
        "Bursa",
        "Nilüfer",
        300,
        None,
        None,
        "0532 226 79 94",
        "Ofis Nilüfer",
        ("projeksiyon", "çay kahve", "ses yalıtımı"),
        "Görüşme, özel ders, podcast kaydı. Günlük 1.900 TL. Hafta sonu da açık.",
    ),
)


def _page(
    path: str, title: str, inner: str, kind: str, relevant: bool = False, canonical: str | None = None
) -> WrittenPage:
    html = (
        f'<!DOCTYPE html><html lang="tr"><head><meta charset="windows-1254"><title>{title}</title></head><body><form id="aspnetForm" method="post" action="{path}">'
        f'<input type="hidden" name="__VIEWSTATE" value="dDwtMTI3{len(inner)};;>"><div id="ctl00_ust"><a href="/default.aspx">Günlük Oda</a> | <a href="/liste.aspx?tip=gunluk">Günlük</a> | '
        f'<a href="/liste.aspx?tip=saatlik">Saatlik</a> | <a href="/liste.aspx?tip=ev">Ev arkadaşı</a></div><div id="ctl00_icerik">{inner}</div>'
        '<div id="ctl00_alt">7/24 destek (0212) 468 30 98 - <a href="/sozlesme.aspx">Üyelik sözleşmesi</a></div></form></body></html>'
    )
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="tr",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        content_type="text/html; charset=windows-1254",
        encoding="windows-1254",
    )


def _room(room: tuple) -> WrittenPage:
    number, what, title, city, district, hour, night, week, phone, owner, features, text = room
    prices = "".join(
        f'<tr><td>{label}</td><td><span id="ctl00_icerik_lbl{key}">{value} TL</span></td></tr>'
        for label, key, value in (
            ("Saatlik", "Saat", hour),
            ("Gecelik", "Gece", night),
            ("Haftalık", "Hafta", week),
        )
        if value
    )
    inner = (
        f'<h1 id="ctl00_icerik_lblBaslik">{title}</h1><p>{city} / {district} <b>İlan no: {number}</b></p><img id="ctl00_icerik_img1" src="/resim/{number}_1.jpg"><img id="ctl00_icerik_img2" src="/resim/{number}_2.jpg">'
        f'<table id="ctl00_icerik_grd" border="1">{prices}<tr><td>Özellikler</td><td>{", ".join(features)}</td></tr><tr><td>İlan sahibi</td><td>{owner}</td></tr></table><p>{text}</p>'
        f'<a href="tel:{phone.replace(" ", "")}">Ara</a> <a href="https://wa.me/9{phone.replace(" ", "")}">WhatsApp: {phone}</a>'
    )
    return _page(f"/ilan.aspx?id={number}", f"{title} - {city}", inner, "ad")


def _listing(path: str, heading: str, rooms: tuple, canonical: str | None = None) -> WrittenPage:
    rows = "".join(
        f'<tr><td><img src="/resim/{r[0]}_1.jpg" width="90"></td><td><a href="/ilan.aspx?id={r[0]}">{r[2]}</a><br>{r[11][:60]}...</td><td>{r[3]} {r[4]}</td><td>{r[6] or r[5] or "-"} TL</td></tr>'
        for r in rooms
    )
    return _page(
        path,
        heading,
        f'<h1>{heading}</h1><table id="ctl00_icerik_liste">{rows}</table>',
        "listing",
        canonical=canonical,
    )


ADVICE = "<h1>Günlük ev kiralarken dikkat</h1><p>Kapora istemeden önce evi görüntülü arayarak görün. Kimlik bildirimi yapmayan ev sahibinden uzak durun. Aynı fotoğraf on ilanda varsa dolandırıcıdır.</p>"
SITE = WrittenSite(
    host=HOST,
    region="TR",
    pages=(
        *(_room(room) for room in ROOMS),
        _listing(
            "/liste.aspx?tip=gunluk",
            "Günlük kiralık daireler",
            tuple(r for r in ROOMS if r[1] in ("günlük", "villa")),
        ),
        _listing("/liste.aspx?tip=saatlik", "Saatlik odalar", tuple(r for r in ROOMS if r[1] == "saatlik")),
        _listing(
            "/liste.aspx?tip=gunluk&sirala=fiyat",
            "Günlük kiralık daireler (ucuzdan pahalıya)",
            tuple(sorted((r for r in ROOMS if r[1] in ("günlük", "villa")), key=lambda r: r[6])),
            "/liste.aspx?tip=gunluk",
        ),
        _page("/yazi.aspx?id=7", "Günlük ev kiralarken dikkat", ADVICE, "static"),
        _page(
            "/sozlesme.aspx",
            "Üyelik sözleşmesi",
            "<h1>Üyelik sözleşmesi</h1><p>Üye, verdiği bilgilerin doğruluğundan sorumludur. Site aracı değildir.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "/ilan.aspx?id=3999",
            "İlan yayından kaldırıldı",
            "<h1>İlan yayından kaldırıldı</h1>",
            "error",
            relevant=True,
        ),
    ),
    note="ASP.NET in windows-1254; rooms by the hour and night with WhatsApp numbers, honeymoon villa, flat-mates by sex and age",
)
