"""A Turkish portal for trans people and men who receive men, women or couples (Turkish): ASP.NET WebForms, iso-8859-9, everything in <span id="ctl00_...">.

Hard: who is advertised is said by the section ('Trans', 'Bay') in the breadcrumb and by her or his own words; labels and values in separate spans; __VIEWSTATE;
paging by Sayfa= and by __doPostBack; 'Vitrin' marks for paid places and 'Onaylı' for checked ones; numbers as '0 538 168 43 24', '+90(540)...', with 'sıfır beş yüz' words;
a note 'yalan ilanlara dikkat' with a stranger's number; a shop's and a hair-dresser's banners; 'yaşımı soran çok' prose; numerals in 'bin'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.gokcerehber.example"
B = f"http://{HOST}"
CITY = {"Istanbul": "İstanbul", "Ankara": "Ankara", "Antalya": "Antalya", "Bursa": "Bursa", "Mersin": "Mersin", "Adana": "Adana"}
ADS = []


def tl(*rows):
    return [{"amount": r[0], "currency": "TRY", "code_currency": None, "duration_min": r[1], "place": r[2] if len(r) > 2 else None} for r in rows]


def ad(no, kat, area, spans, words, phone, pics, when, ok, vitrin, city, **t):
    row = {**deepcopy(AD), "url": f"{B}/Ilan.aspx?no={no}", "text_language": "tr", "country": "TR", "city": city, "audience": {"trans": "trans", "bay": "man", "cift": "couple"}[kat], "provider_kind": "unknown", "n_images": pics,
           "posted_at": when, "verified": ok, "paid_placement": vitrin, **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    row["max_duration_h"] = row["max_duration_h"] or max((p["duration_min"] or 0 for p in row["prices"]), default=0) / 60 or None
    ADS.append((no, kat, area, spans, words, phone, row))


ad(3310, "trans", "Şişli", [("Yas", "Yaş", "29"), ("Boy", "Boy", "177 cm"), ("Kilo", "Kilo", "66"), ("Dil", "Diller", "Türkçe, İngilizce")],
   "Merhaba, ben Derya. Trans kadınım, Şişli'de kendi evimde yalnız yaşıyorum, aracım ya da patronum yok. Otele de gelirim. Masaj, sohbet, sarılıp film izlemek. Evimde bir saat 4000 TL, otelde 5000 TL.", "0 538 168 43 24", 5, "2025-06-10", True, True, "Istanbul",
   alias="Derya", age=29, provider_kind="independent", height_cm=177, weight_kg=66, languages_spoken=["tr", "en"], services=["massage", "cuddling"], incall=True, outcall=True, phones=["+905381684324"], prices=tl((4000, 60, "incall"), (5000, 60, "outcall")))
ad(3302, "bay", "Çankaya", [("Yas", "Yaş", "34"), ("Boy", "Boy", "182 cm"), ("Kilo", "Kilo", "80 kg")],
   "Kaan, 34. Sertifikalı masörüm. Erkeklere ve çiftlere evlerinde ya da otelde masaj yapıyorum, yerim yok. Tantra da biliyorum. Saat ücreti 2.500 TL, doksan dakika 3.400 TL. Öpüşme yok.", "+90(540)8117389", 3, "2025-06-06", True, False, "Ankara",
   alias="Kaan", age=34, height_cm=182, weight_kg=80, services=["massage", "tantra", "couples"], incall=False, outcall=True, phones=["+905408117389"], prices=tl((2500, 60), (3400, 90)))
ad(3297, "trans", "Konyaaltı", [("Yas", "Yaş", "26"), ("Boy", "Boy", "170 cm"), ("Uyruk", "Uyruk", "Azerbaycan"), ("Dil", "Diller", "Azerice, Türkçe, Rusça")],
   "Adım Leyla, Bakülüyüm. 12 Haziran'dan 25 Haziran'a kadar Antalya'dayım, 26 Haziran - 1 Temmuz arası Mersin'de olacağım. Akşam yemeği, dans, geceleme olur. Gecesi on iki bin lira. Dürüst ol, ben de olayım.", "Sadece WhatsApp: 0543 004 26 58", 4, "2025-06-11", False, True, "Antalya",
   alias="Leyla", age=26, nationality="AZ", height_cm=170, languages_spoken=["az", "tr", "ru"], services=["dinner_date", "dancing", "overnight"], phones=["+905430042658"], handles=[{"kind": "whatsapp", "value": "+905430042658"}],
   tour=[{"city": "Antalya", "from": "2025-06-12", "to": "2025-06-25"}, {"city": "Mersin", "from": "2025-06-26", "to": "2025-07-01"}], prices=tl((12000, 720)))
ad(3288, "cift", "Kadıköy", [("Yas", "Yaşlar", "27 / 31"), ("Dil", "Diller", "Türkçe")],
   "Biz Mert (27) ve Ozan (31), iki arkadaşız; görüşmelere birlikte geliriz. Dört el masaj ve ikili program. Kadıköy'deki dairemizde ağırlıyoruz, otellere gitmiyoruz. Bir saat ikimiz için 6000 TL.", "0531 134 23 61", 4, "2025-06-02", False, False, "Istanbul",
   alias="Mert", aliases_stated=["Mert", "Ozan"], age=27, ages_stated=[27, 31], languages_spoken=["tr"], services=["four_hands", "massage", "duo"], incall=True, outcall=False, phones=["+905311342361"], prices=tl((6000, 60)))
ad(3275, "bay", "Nilüfer", [("Yas", "Yaş", "41"), ("Boy", "Boy", "1.76"), ("Saat", "Saatler", "19:00 - 02:00")],
   "Selim. Olgun, bakımlı, sakin. Beyefendilere eşlik ediyorum: yemek, konser, tatil. Başka şehre seninle gelirim, yol masrafı sana ait. Fiyatı konuşuruz.", "sıfır beş yüz otuz sekiz, 402 33 49", 2, "2025-05-28", True, False, "Bursa",
   alias="Selim", age=41, height_cm=176, services=["dinner_date", "travel"], hours="19:00-02:00", phones=["+905384023349"])
ad(3266, "trans", "Yenişehir", [("Yas", "Yaş", "38"), ("Boy", "Boy", "180 cm"), ("Kilo", "Kilo", "78 kg"), ("Saat", "Saatler", "7/24")],
   "Yaşımı soran çok, söyleyeyim: otuz sekizim, saklamam. Ben Perihan Hanım, trans bir hanımefendiyim. Otoriter severim: dominasyon, rol oyunları, fetiş. Yalnızca kendi yerimde. Masaj yapmam, dışarı çıkmam.", "0531-360-02-91", 3, "2025-06-08", False, True, "Mersin",
   alias="Perihan", age=38, height_cm=180, weight_kg=78, services=["domination", "role_play", "fetish"], incall=True, outcall=False, hours="24/7", phones=["+905313600291"])
ad(3259, "bay", "Seyhan", [("Yas", "Yaş", "23"), ("Boy", "Boy", "185 cm"), ("Kilo", "Kilo", "73 kg"), ("Dil", "Diller", "Türkçe, Kürtçe, Almanca")],
   "Slm ben Baran ögrenciyim. Sadece görüntülü görüsme ve fotograf, yüz yüze bulusmuyorum. yarim saat 500 tl. insta: baran.seyhan01", "Telefon vermiyorum", 2, "2025-06-09", False, False, "Adana",
   alias="Baran", age=23, height_cm=185, weight_kg=73, languages_spoken=["tr", "ku", "de"], services=["video_call", "media"], incall=False, outcall=False, handles=[{"kind": "instagram", "value": "baran.seyhan01"}], prices=tl((500, 30)))
ad(3241, "trans", "Beyoğlu", [("Yas", "Yaş", "33"), ("Boy", "Boy", "168 cm"), ("Uyruk", "Uyruk", "Brezilya"), ("Dil", "Diller", "Portekizce, İspanyolca, İngilizce, biraz Türkçe")],
   "I am Thaís, a trans woman from Brazil, living near the tower for two years. I like museums, slow dinners and gentlemen who read. I can show you the city on foot, go with you to a gallery opening or a party, and I am happy to meet couples. You can come to my flat or I can come to your hotel. "
   "One hour is 150 euro, and for three hours I ask 350 euro. Please write and tell me who you are before you call, since I do not answer strangers at night.", "+90 538 351 60 48, Signal", 6, "2025-06-11", True, True, "Istanbul", text_language="en",
   alias="Thaís", age=33, nationality="BR", height_cm=168, languages_spoken=["pt", "es", "en", "tr"], services=["city_guide", "party", "couples", "dinner_date"], incall=True, outcall=True, phones=["+905383516048"], handles=[{"kind": "signal", "value": "+905383516048"}],
   prices=[{"amount": 150, "currency": "EUR", "code_currency": None, "duration_min": 60, "place": None}, {"amount": 350, "currency": "EUR", "code_currency": None, "duration_min": 180, "place": None}])
ad(3230, "bay", "Muratpaşa", [("Yas", "Yaş", "30"), ("Boy", "Boy", "178 cm")],
   "Spa Lodos ekibinden Deniz. Salonumuzda erkek misafirlere köpük, kese ve klasik masaj yapıyor; tekerlekli sandalyeli konuklar için rampa var. Deniz'in günleri: salı-pazar 12:00-20:00. Deniz ile 60 dakika 1.800 TL.", "Resepsiyon 0549 157 24 99", 3, "2025-06-04", False, True, "Antalya",
   alias="Deniz", age=30, provider_kind="agency", height_cm=178, services=["massage", "disabled_guests"], incall=True, hours="12:00-20:00", phones=["+905491572499"], prices=tl((1800, 60)))
KAT = {"trans": "Trans", "bay": "Bay", "cift": "Çiftler"}


def shell(title, body, action="Default.aspx"):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head id="ctl00_Head1"><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9" /><title>{title} | Gökçe Rehber</title><link href="App_Themes/Mor/site.css" type="text/css" rel="stylesheet" /></head>
<body><form name="aspnetForm" method="post" action="{action}" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTQ2Mjk0MzA3NQ9kFgJmD2QWAgIDD2QWBA==" /></div>
<div id="ust"><a id="ctl00_hlLogo" href="Default.aspx"><img src="App_Themes/Mor/logo.png" alt="Gökçe Rehber" /></a><span id="ctl00_lblSlogan">Trans ve bay ilanları - bireysel ve salon</span>
<table id="ctl00_Menu1"><tr><td><a href="Ilanlar.aspx">Tüm ilanlar</a></td><td><a href="Ilanlar.aspx?kat=trans">Trans</a></td><td><a href="Ilanlar.aspx?kat=bay">Bay</a></td><td><a href="IlanVer.aspx">İlan ver</a></td><td><a href="SSS.aspx">Sorular</a></td><td><a href="Iletisim.aspx">İletişim</a></td></tr></table></div>
<div id="uyari"><span id="ctl00_lblUyari">Bu siteye 18 yaşından küçükler giremez. Yalan ilanlara dikkat: 0555 000 11 22 numaralı kişi kapora ister ve gelmez!</span></div>
<div id="icerik">{body}</div>
<div id="yan"><a href="http://peruk-atolyesi.example/"><img src="reklam/peruk.gif" alt="Peruk Atölyesi" /></a><a href="http://kuafor-ada.test/"><img src="reklam/kuafor.gif" alt="Kuaför Ada, 26 yıllık tecrübe" /></a></div>
<div id="alt"><span id="ctl00_lblAlt">© 2011-2025 Gökçe Rehber. Destek hattı: 0212 555 01 90, destek@gokcerehber.example</span> <a href="Kurallar.aspx">Kurallar</a></div></form></body></html>"""


def who(t):
    return " ve ".join(t["aliases_stated"])


def tr_date(d):
    return f"{d[8:]}.{d[5:7]}.{d[:4]}"


def ad_page(a):
    no, kat, area, spans, words, phone, t = a
    rows = "".join(f'<div class="satir"><span id="ctl00_icerik_e{i}">{label}</span> <span id="ctl00_icerik_lbl{i}">{v}</span></div>' for i, label, v in spans)
    pics = "".join(f'<td><img id="ctl00_icerik_dlFoto_ctl{i:02d}_img" src="Foto.ashx?no={no}&amp;s={i}" /></td>' for i in range(1, t["n_images"] + 1))
    marks = ('<img src="App_Themes/Mor/onayli.png" alt="Onaylı" title="Onaylı ilan" />' if t["verified"] else "") + ('<img src="App_Themes/Mor/vitrin.png" alt="Vitrin" title="Vitrin ilanı" />' if t["paid_placement"] else "")
    side = "".join(f'<li><a href="Ilan.aspx?no={x[0]}">{who(x[-1])} ({x[-1]["age"]}) - {CITY[x[-1]["city"]]}</a></li>' for x in ADS if x is not a and x[1] == kat)
    return shell(f"{who(t)} - {CITY[t['city']]}", f"""<span id="ctl00_icerik_SiteMapPath1"><a href="Default.aspx">Ana sayfa</a> &gt; <a href="Ilanlar.aspx?kat={kat}">{KAT[kat]}</a> &gt; {who(t)}</span>
<h2><span id="ctl00_icerik_lblAd">{who(t)}</span></h2>{marks}
<div class="satir"><span>Şehir</span> <span id="ctl00_icerik_lblSehir">{CITY[t["city"]]} / {area}</span></div>{rows}
<table id="ctl00_icerik_dlFoto"><tr>{pics}</tr></table>
<p><span id="ctl00_icerik_lblMetin">{words}</span></p>
<div class="tel"><span id="ctl00_icerik_lblTel">{phone}</span></div>
<div class="kucuk">İlan no: {no} | Tarih: <span id="ctl00_icerik_lblTarih">{tr_date(t["posted_at"])}</span> | <a href="javascript:__doPostBack('ctl00$icerik$lbSikayet','')">Şikâyet et</a></div>
<div class="benzer"><h4>Benzer ilanlar</h4><ul>{side}</ul></div>""", f"Ilan.aspx?no={no}")


def listing(rows, title, more=""):
    out = "".join(f'<tr class="{"tek" if i % 2 else "cift"}"><td><a href="Ilan.aspx?no={a[0]}"><img src="Foto.ashx?no={a[0]}&amp;s=1&amp;k=1" /></a></td><td><a id="ctl00_icerik_gv_ctl{i:02d}_hl" href="Ilan.aspx?no={a[0]}">{who(a[-1])}</a><br />{KAT[a[1]]}, {CITY[a[-1]["city"]]} / {a[2]}</td><td>{tr_date(a[-1]["posted_at"])}</td></tr>' for i, a in enumerate(rows))
    return shell(title, f'<h2>{title}</h2><table id="ctl00_icerik_gv" cellspacing="0" rules="all" border="1"><tr><th>&nbsp;</th><th><a href="Ilanlar.aspx?sirala=ad">İlan</a></th><th><a href="Ilanlar.aspx?sirala=tarih">Tarih</a></th></tr>{out}</table>{more}', "Ilanlar.aspx")


def make():
    L = dict(language="tr", content_type="text/html", encoding="iso-8859-9")
    u = lambda rows: tuple(a[-1]["url"] for a in rows)
    P = [WrittenPage(a[-1]["url"], ad_page(a), "ad", text_language=a[-1]["text_language"] if a[-1]["text_language"] != "tr" else None, ads=u([a]), **L) for a in ADS]
    tr, bay = [a for a in ADS if a[1] == "trans"], [a for a in ADS if a[1] == "bay"]
    nxt = '<div class="sayfa"><span>1</span> <a href="Ilanlar.aspx?Sayfa=2">2</a></div>'
    I = f"{B}/Ilanlar.aspx"
    P += [WrittenPage(I, listing(ADS[:5], "Tüm ilanlar", nxt), "listing", ads=u(ADS[:5]), **L),
          WrittenPage(I + "?Sayfa=2", listing(ADS[5:], "Tüm ilanlar"), "listing", ads=u(ADS[5:]), **L),
          WrittenPage(I + "?sirala=tarih", listing(sorted(ADS[:5], key=lambda a: a[-1]["posted_at"]), "Tüm ilanlar", nxt), "listing", ads=u(ADS[:5]), canonical=I, **L),
          WrittenPage(I + "?kat=trans", listing(tr, "Trans ilanları"), "listing", ads=u(tr), **L), WrittenPage(I + "?kat=bay", listing(bay, "Bay ilanları"), "listing", ads=u(bay), **L),
          WrittenPage(f"{B}/(S(k3v0ytq1hzxw2b45abcd1f55))/Ilan.aspx?no=3302", ad_page(ADS[1]), "ad", ads=u([ADS[1]]), canonical=u([ADS[1]])[0], **L)]
    text = {
        "Iletisim.aspx": ("İletişim", "<p>Gökçe Rehber, PK 44, İstanbul. Destek hattı 0212 555 01 90, hafta içi 11:00-17:00.</p>", "static"),
        "IlanVer.aspx": ("İlan ver", "<table border='1'><tr><td>Standart ilan</td><td>ücretsiz</td></tr><tr><td>Vitrin, 10 gün</td><td>350 TL</td></tr><tr><td>Salon ilanı, 30 gün</td><td>900 TL</td></tr></table><p>Onaylı işareti için kimlikle görüntülü arama yapıyoruz.</p>", "static"),
        "SSS.aspx": ("Sık sorulan sorular", "<p><b>Kapora isteniyor, ne yapayım?</b> Göndermeyin.</p><p><b>Birinin zorla çalıştırıldığını düşünüyorum.</b> 155'i ya da 157'yi arayın.</p>", "static"),
        "Kurallar.aspx": ("Kurallar", "<p>İlan sahibi 18 yaşını doldurmuş olmalı ve ilanını kendisi vermelidir. Hakaret yasaktır.</p>", "static"),
        "Giris.aspx": ("Üye girişi", "E-posta <input name='ctl00$icerik$tbE' type='text' /> Parola <input name='ctl00$icerik$tbP' type='password' /> <input type='submit' value='Giriş' />", "static"),
        "Ilan.aspx?no=2950": ("İlan yayından kaldırıldı", "<p>Bu ilan sahibi tarafından yayından kaldırılmıştır.</p>", "error"),
        "Hata.aspx?aspxerrorpath=/Ilan.aspx": ("Sayfa bulunamadı", "<p>Aradığınız sayfa bulunamadı. <a href='Default.aspx'>Ana sayfaya dönün.</a></p>", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, f"<h2>{t}</h2>{b}"), kind, **L) for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "TR", make(), tuple(a[-1] for a in ADS), __doc__)
