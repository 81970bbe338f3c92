"""Turkish mobile-first site: rows of icons with values and no labels.

Hard: every fact is `<i class="ic ic-...">` plus a bare value (29, 171, 58); yes and no are a tick or a cross beside a house or a car; the call
bar at the bottom holds `tel:` and wa.me links while the text shows no number; prices as 3.500 ₺, 3500 TL, '3,5 bin'; dates as '2 gün önce';
Turkish suffixes on towns (İzmir'deyim, Bursa'ya); swipe galleries with `data-src`; 'benzer' rail at the end with other ladies' icons.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "m.cepbul.test"
B = f"https://{HOST}"


def tl(amount, minutes=None, place=None, currency="TRY"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


ADS = []


def ilan(slug, name, icons, text, rates, bar, pics, when, vip=False, ok=False, **truth):
    t = deepcopy(AD)
    t.update(url=f"{B}/i/{slug}", alias=name, text_language="tr", provider_kind="unknown", country="TR", verified=ok, paid_placement=vip, n_images=pics)
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or [name]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    ADS.append(dict(slug=slug, name=" & ".join(t["aliases_stated"]), icons=icons, text=text, prices=rates, bar=bar, pics=pics, when=when, vip=vip, ok=ok, t=t))


ilan("defne-4410", "Defne", [("cake", "27"), ("ruler", "170"), ("scale", "56"), ("pin", "İzmir"), ("lang", "TR · EN"), ("clock", "12:00–23:00"), ("home", "✓"), ("car", "✗")],
     "Merhaba, ben Defne. Alsancak'taki evimde misafir ediyorum. Rahatlatıcı masaj, sıcacık bir sohbet, birlikte köpük banyosu… Sevgili tadında. Ajansım yok, kendi başıma çalışıyorum.",
     [("1 saat", "3.500 ₺"), ("2 saat", "6.000 ₺")], "tel:+905598973723", 4, "2 gün önce", vip=True, ok=True,
     age=27, height_cm=170, weight_kg=56, city="İzmir", languages_spoken=["tr", "en"], hours="12:00-23:00", incall=True, outcall=False, provider_kind="independent",
     services=["massage", "bath", "gfe"], max_duration_h=2, posted_at="2025-06-09", phones=["+905598973723"], prices=[tl(3500, 60), tl(6000, 120)])
ilan("lara-ist", "Lara", [("cake", "24"), ("ruler", "174"), ("flag", "🇷🇺 Rusya"), ("pin", "İstanbul"), ("lang", "RU · EN"), ("clock", "24 saat"), ("home", "✗"), ("car", "✓")],
     "Sadece otel ve rezidans 💎 Yemek, gece kulübü, tekne partisi. Türkçem az, İngilizce yazın lütfen. 14-20 Haziran arası Antalya'dayım, sonra yine İstanbul.",
     [("1 saat", "200 $"), ("Gece", "900 $")], "wa:905348456554", 6, "bugün", vip=True,
     age=24, height_cm=174, nationality="RU", city="Istanbul", languages_spoken=["ru", "en"], hours="24/7", incall=False, outcall=True, services=["dinner_date", "party"],
     max_duration_h=12, tour=[{"city": "Antalya", "from": "2025-06-14", "to": "2025-06-20"}], posted_at="2025-06-11",
     handles=[{"kind": "whatsapp", "value": "+905348456554"}], prices=[tl(200, 60, currency="USD"), tl(900, 720, currency="USD")])
ilan("nurgul-hanim", "Nurgül", [("cake", "43"), ("pin", "Bursa"), ("home", "✓")],
     "Nilüfer'de olgun bayan Nurgül. Masaj odam temiz ve sakin. Hafta içi 10 ile 18 arası, önce arayın. Seansı bir saat, 1.800 lira. Numaram: sıfır beş yüz otuz beş 914 13 11",
     [], None, 1, "03.06.2025",
     age=43, city="Bursa", incall=True, hours="10:00-18:00", services=["massage"], max_duration_h=1, posted_at="2025-06-03", phones=["+905359141311"], prices=[tl(1800, 60)])
ilan("ece-ve-su", "Ece", [("cake", "29 / 31"), ("pin", "Ankara"), ("lang", "TR"), ("home", "✓"), ("car", "✓")],
     "Ece (29) ve Su (31): ikili buluşma, dört el masaj. Çiftler de gelebilir. Çankaya'da yerimiz var, otele de geliriz.",
     [("1 saat (ikimiz)", "7.000 TL"), ("3 saat (ikimiz)", "18.000 TL")], "tel:+905539785347", 5, "dün", ok=True,
     aliases_stated=["Ece", "Su"], age=29, ages_stated=[29, 31], audience="couple", city="Ankara", languages_spoken=["tr"], incall=True, outcall=True,
     services=["massage", "duo", "four_hands", "couples"], max_duration_h=3, posted_at="2025-06-10", phones=["+905539785347"], prices=[tl(7000, 60), tl(18000, 180)])
ilan("melis-trans", "Melis", [("cake", "30"), ("ruler", "179"), ("scale", "72"), ("pin", "Antalya"), ("clock", "14:00–03:00"), ("home", "✓"), ("car", "✓")],
     "Trans bireyim, Melis. Sahne deneyimim var: dans ve striptiz. Öpüşürüm, acele etmem. Merkezdeyim 😉",
     [("30 dk", "2.000 ₺"), ("60 dk", "3.500 ₺")], "wa+tel:905065563457", 3, "5 gün önce",
     age=30, height_cm=179, weight_kg=72, audience="trans", city="Antalya", hours="14:00-03:00", incall=True, outcall=True, services=["dancing", "striptease", "kissing"],
     max_duration_h=1, posted_at="2025-06-06", phones=["+905065563457"], handles=[{"kind": "whatsapp", "value": "+905065563457"}], prices=[tl(2000, 30), tl(3500, 60)])
ilan("sahra", "Sahra", [("cake", "26"), ("flag", "🇲🇦 Fas"), ("ruler", "165"), ("pin", "Mersin"), ("lang", "AR · FR"), ("home", "✗"), ("car", "✓")],
     "slm ben sahra faslıyım, arap güzeli 🌙 sadece otele gelirim. saati 3,5 bin tl. telegramdan yaz: @sahra_mersin33 görüntülü konuşma da var yarım saat 500 tl",
     [], "tg", 2, "dün",
     age=26, nationality="MA", ethnicity="arab", height_cm=165, city="Mersin", languages_spoken=["ar", "fr"], incall=False, outcall=True, services=["video_call"],
     max_duration_h=1, posted_at="2025-06-10", handles=[{"kind": "telegram", "value": "sahra_mersin33"}], prices=[tl(3500, 60), tl(500, 30)])
ilan("gezgin-pelin", "Pelin", [("cake", "35"), ("ruler", "168"), ("pin", "Eskişehir"), ("lang", "TR · EN · DE"), ("clock", "09:00–20:00"), ("home", "✗"), ("car", "✓")],
     "Seyahat arkadaşı ve şehir rehberi. İş yemeklerine eşlik ederim. Turnem: 16 Haziran Konya, 18-19 Haziran Kayseri, 23 Haziran'dan ay sonuna kadar Gaziantep.",
     [("4 saat", "10.000 TL"), ("1 gün", "25.000 TL")], "tel:+905447443826", 3, "07.06.2025", ok=True,
     age=35, height_cm=168, city="Eskişehir", languages_spoken=["tr", "en", "de"], hours="09:00-20:00", incall=False, outcall=True, services=["travel", "city_guide", "business"],
     max_duration_h=24, posted_at="2025-06-07", phones=["+905447443826"], prices=[tl(10000, 240), tl(25000, 1440)],
     tour=[{"city": "Konya", "from": "2025-06-16", "to": "2025-06-16"}, {"city": "Kayseri", "from": "2025-06-18", "to": "2025-06-19"},
           {"city": "Gaziantep", "from": "2025-06-23", "to": "2025-06-30"}])
ilan("kaan-masor", "Kaan", [("cake", "33"), ("ruler", "184"), ("scale", "82"), ("pin", "Denizli"), ("car", "✓")],
     "Erkek masör Kaan, bayanlara ve çiftlere. Masaj ve tantra. Ev ziyareti yaparım.", [("90 dk", "2.750 ₺")], "tel:+905381329372", 1, "20.05.2025",
     age=33, height_cm=184, weight_kg=82, audience="man", city="Denizli", outcall=True, services=["massage", "tantra", "couples"], max_duration_h=1.5, posted_at="2025-05-20",
     phones=["+905381329372"], prices=[tl(2750, 90)])
ilan("madam-irem", "İrem", [("ruler", "176"), ("pin", "İstanbul"), ("home", "✓"), ("car", "✗"), ("clock", "13:00–21:00")],
     "Madam İrem. İtaat, rol oyunları, fetiş. Yaşımı sorma. Kadıköy stüdyosu. Gecelik kalmak YOK, öpüşmek YOK.", [("1 saat", "5.000 TL")], "mail:irem.studyo@posta.example", 2, "1 hafta önce",
     height_cm=176, city="Istanbul", incall=True, outcall=False, hours="13:00-21:00", services=["domination", "role_play", "fetish"], max_duration_h=1, posted_at="2025-06-04",
     handles=[{"kind": "email", "value": "irem.studyo@posta.example"}], prices=[tl(5000, 60)])

HEAD = "<meta charset=utf-8><meta name=viewport content='width=device-width,initial-scale=1,user-scalable=no'><meta name=theme-color content='#7b1fa2'>"


def wrap(title, body, bar=""):
    return f"""<!DOCTYPE html><html lang=tr><head>{HEAD}<title>{title} – CepBul</title><link rel=manifest href=/manifest.json></head><body>
<header class=tb><a href=/ class=lg>CepBul</a><a href=/ara class="ic ic-search"></a><a href=/giris class="ic ic-user"></a></header><main>{body}</main>{bar}
<nav class=bn><a href=/><i class="ic ic-home2"></i></a><a href=/yakin><i class="ic ic-near"></i></a><a href=/ilan-ver><i class="ic ic-plus"></i></a><a href=/iletisim><i class="ic ic-info"></i></a></nav>
<div class=ck>Çerez kullanıyoruz. <button>Tamam</button></div></body></html>"""


def row(icons):
    return "<div class=ir>" + "".join(f'<span class=iv><i class="ic ic-{a}" aria-hidden=true></i>{b}</span>' for a, b in icons) + "</div>"


def badges(a):
    return ('<i class="bd vip">VIP</i>' if a["vip"] else "") + ('<i class="bd ok" title="Onaylı profil">✔</i>' if a["ok"] else "")


def bar(a):
    kind, _, value = (a["bar"] or "").partition(":")
    links = {"tel": f'<a class=cb href="tel:{value}"><i class="ic ic-phone"></i></a>', "wa": f'<a class=cb href="https://wa.me/{value}"><i class="ic ic-wa"></i></a>',
             "wa+tel": f'<a class=cb href="tel:+{value}"><i class="ic ic-phone"></i></a><a class=cb href="https://wa.me/{value}?text=Merhaba"><i class="ic ic-wa"></i></a>',
             "mail": f'<a class=cb href="mailto:{value}"><i class="ic ic-mail"></i></a>', "tg": '<a class=cb href="https://t.me/sahra_mersin33"><i class="ic ic-tg"></i></a>', "": ""}
    return f"<div class=callbar>{links[kind]}</div>"


def detail(a):
    k = ADS.index(a)
    rail = "".join(f'<a class=mini href=/i/{o["slug"]}><img src=/f/{o["slug"]}/s.jpg><b>{o["name"]}</b>{row(o["icons"][:2])}</a>' for o in (ADS[k - 1], ADS[k - 4]))
    pics = "".join(f'<div class=sl><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src=/f/{a["slug"]}/{n}.jpg></div>' for n in range(1, a["pics"] + 1))
    money = "".join(f'<div class=pr><i class="ic ic-time"></i>{m}<b>{v}</b></div>' for m, v in a["prices"])
    return wrap(a["name"], f"""<div class=sw>{pics}</div><h1>{a["name"]} {badges(a)}</h1>{row(a["icons"])}<p class=tx>{a["text"]}</p>{money}
<div class=mt><i class="ic ic-cal"></i>{a["when"]}</div><section class=bz><h2>Benzer</h2>{rail}</section>""", bar(a))


def listing(path, rows, title, more="", canonical=None):
    cards = "".join(f'<a class=cd href=/i/{a["slug"]}><img loading=lazy src=/f/{a["slug"]}/s.jpg><h3>{a["name"]} {badges(a)}</h3>{row([x for x in a["icons"] if x[0] in ("cake", "pin")])}</a>' for a in rows)
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1>{cards}{more}"), "listing", "tr", ads=tuple(a["t"]["url"] for a in rows), canonical=canonical and B + canonical)


def static(path, title, body, kind="static"):
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1>{body}"), kind, "tr")


PAGES = [
    listing("/vitrin", ADS[:5], "Vitrin", "<a class=mr href=/vitrin?s=2>Devamı</a>"),
    listing("/vitrin?s=2", ADS[5:], "Vitrin"),
    listing("/vitrin?sirala=yeni", ADS[:5][::-1], "Vitrin", "<a class=mr href=/vitrin?s=2>Devamı</a>", "/vitrin"),
    listing("/il/istanbul", [a for a in ADS if a["t"]["city"] == "Istanbul"], "İstanbul"),
    *[WrittenPage(a["t"]["url"], detail(a), "ad", "tr", ads=(a["t"]["url"],)) for a in ADS],
    WrittenPage(ADS[6]["t"]["url"] + "?gclid=Cj0KCQ", detail(ADS[6]), "ad", "tr", ads=(ADS[6]["t"]["url"],), canonical=ADS[6]["t"]["url"]),
    static("/ilan-ver", "İlan ver", "<p>Standart ilan ücretsizdir. VIP: 30 gün 1.490 ₺. Öne çıkarma: 99 ₺.</p>"),
    static("/iletisim", "İletişim", "<p>CepBul Dijital. Destek: 0212 000 00 00, destek@cepbul.test</p>"),
    static("/kosullar", "Kullanım koşulları", "<p>Site 18 yaşından büyükler içindir. İlan sahipleri metinlerinden kendileri sorumludur.</p>"),
    static("/giris", "Giriş", "<form method=post><input name=eposta placeholder=E-posta><input type=password name=sifre placeholder=Şifre><button>Giriş yap</button></form>"),
    static("/i/buse-11", "Sayfa bulunamadı", "<p>Aradığın ilan yok ya da kaldırılmış.</p><a href=/vitrin>Vitrine dön</a>", "error"),
    static("/i/ada-302", "İlan yayından kaldırıldı", "<p>Bu ilan sahibi tarafından yayından kaldırıldı.</p>", "error"),
]
SITE = WrittenSite(HOST, "TR", tuple(PAGES), tuple(a["t"] for a in ADS), note=__doc__)
