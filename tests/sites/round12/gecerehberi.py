"""Turkish portal of independents from about 2003: tables in tables, <FONT>, upper-case tags, unclosed cells.

Hard: iso-8859-9 bytes while the header says nothing and the <META> says windows-1254, no class names at all, labels and
values told apart only by bold and colour, facts half in a small table and half in prose, two languages in one ad, a
frame of banners, the webmaster's ICQ and e-mail on each page, counters, prices in lira and in euro, spaced phones.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.gece-rehberi.example"
B = f"http://{HOST}"
ENC = dict(encoding="iso-8859-9", content_type="text/html")


def P(amount, minutes=None, place=None, currency="TRY"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


# file, name in the heading, rows of the small table, text, foot line, pictures, star (sponsor), truth
ADS = [
    ("selin", "Selin", [("Yas", "29"), ("Boy / Kilo", "1.68 / 55"), ("Sehir", "Istanbul (Sisli)"), ("Tel", "0532 614 20 87")],
     "Merhaba beyler, ben Selin. Kendi evimde misafir kabul ediyorum, otele gelmiyorum. Masaj ve birlikte banyo keyfi sunuyorum. "
     "1 saat 3.500 TL, 2 saat 6.000 TL. Her gün 14:00-23:00 arasi arayin lütfen, mesaj atmayin.", "İlan tarihi: 07.06.2025", 3, True,
     dict(alias="Selin", age=29, city="Istanbul", height_cm=168, weight_kg=55, services=["massage", "bath"], incall=True, outcall=False,
          hours="14:00-23:00", max_duration_h=2, posted_at="2025-06-07", phones=["+905326142087"], prices=[P(3500, 60), P(6000, 120)])),
    ("natalia", "Natalia", [("Yaş", "25"), ("Şehir", "Antalya"), ("Telefon", "+90 (541) 730-5512")],
     "Ukraynalı Natalia, Antalya'da tatil yapan beylere eşlik ediyor. Boyum 175, kilom 58. Akşam yemeği, tekne gezisi, gece kulübünde dans: tatiliniz güzel geçsin diye elimden geleni yaparım. Güler yüzlü, bakımlı ve dakik biriyim. Evim yok, otelinize gelirim. Lütfen önceden haber verin.<BR><BR>"
     "<I>Hello from Natalia! I accompany gentlemen in Antalya and I speak English, Russian and a little Turkish. Dinner date 3 hours 250 EUR, whole night (12 h) 600 EUR. "
     "WhatsApp on the same number.</I>", "İlan tarihi: 10.06.2025", 4, True,
     dict(alias="Natalia", age=25, city="Antalya", nationality="UA", height_cm=175, weight_kg=58, languages_spoken=["en", "ru", "tr"],
          services=["dinner_date", "dancing"], incall=False, outcall=True, max_duration_h=12, posted_at="2025-06-10", phones=["+905417305512"],
          handles=[H("whatsapp", "+905417305512")], prices=[P(250, 180, None, "EUR"), P(600, 720, None, "EUR")])),
    ("derya-ceren", "Derya ve Ceren", [("Yaş", "27 ve 30"), ("Şehir", "Ankara (Çankaya)"), ("Telefon", "0 5 5 5 - 4 1 8 0 3 9 6")],
     "İki yakın arkadaşız, Derya 27, Ceren 30. Dört el masaj yapıyoruz, çiftleri de ağırlıyoruz. Çankaya'da evimiz var; otele de geliriz. Evde 1 saat 5000 TL, otelde 1 saat 6500 TL.",
     "İlan tarihi: 01.06.2025", 2, False,
     dict(alias="Derya", aliases_stated=["Derya", "Ceren"], age=27, ages_stated=[27, 30], audience="couple", city="Ankara", services=["four_hands", "couples"],
          incall=True, outcall=True, max_duration_h=1, posted_at="2025-06-01", phones=["+905554180396"], prices=[P(5000, 60, "incall"), P(6500, 60, "outcall")])),
    ("gamze", "Gamze", [("Yaş", "41"), ("Şehir", "İzmir"), ("Telefon", "sadece e-posta")],
     "slm ben gamze 41 yasındayım dul bi bayanım.. cok konuskan biriyim.. kahve icelim yemege gidelim sonra bakarız :) evime almıyorum komşular malum.. ücret konusunu yazısırız.. "
     "ankarada da kalıyorum ara sıra 20 haziran - 25 haziran 2025 orda olucam", "İlan tarihi: 09.06.2025 &nbsp; E-posta: <A HREF=\"mailto:gamze41@mektup.example\">gamze41@mektup.example</A>", 1, False,
     dict(alias="Gamze", age=41, city="İzmir", services=["dinner_date"], incall=False, posted_at="2025-06-09", handles=[H("email", "gamze41@mektup.example")],
          tour=[{"city": "Ankara", "from": "2025-06-20", "to": "2025-06-25"}])),
    ("ebru", "TS Ebru", [("Yaş", "32"), ("Boy / Kilo", "1.80 / 72"), ("Şehir", "Bursa"), ("Telefon", "0506.227.91.40")],
     "TRANS EBRU BURSA NİLÜFER. HAYALLERİNİ SÖYLE, ROL YAPALIM. FETİŞ OLUR, HAKİMİYET OLMAZ. EVİM TEMİZ VE SAKİN. YARIM SAAT 1500, BİR SAAT 2500 TL. 7/24 AÇIK.", "İlan tarihi: 11.06.2025", 3, True,
     dict(alias="Ebru", age=32, audience="trans", city="Bursa", height_cm=180, weight_kg=72, services=["role_play", "fetish"], incall=True, hours="24/7",
          max_duration_h=1, posted_at="2025-06-11", phones=["+905062279140"], prices=[P(1500, 30), P(2500, 60)])),
    ("leyla", "Leyla", [("Yaş", "35"), ("Uyruk", "Azerbaycan"), ("Şehir", "İstanbul (Kadıköy)"), ("Telefon", "0533 - 901 - 66 - 28")],
     "Salam! Ben Leyla, Bakü'den geldim. Türkçe ve Rusça konuşurum. Türkiye'de 4 yıldır yaşıyorum, mütercimim. İş toplantılarında, fuarlarda size refakat ve tercüme; şehir turu rehberliği; "
     "gerekirse yurt dışı seyahatlerinizde yanınızda olurum. Yarım gün (5 saat) 300 dolar, tam gün (10 saat) 500 dolar.", "İlan tarihi: 26.05.2025 &nbsp; Telegram: @leyla_tercuman", 2, False,
     dict(alias="Leyla", age=35, city="Istanbul", nationality="AZ", languages_spoken=["tr", "ru"], services=["business", "city_guide", "travel"], max_duration_h=10,
          posted_at="2025-05-26", phones=["+905339016628"], handles=[H("telegram", "leyla_tercuman")], prices=[P(300, 300, None, "USD"), P(500, 600, None, "USD")])),
    ("mert", "Mert (Bay)", [("Yaş", "28"), ("Boy / Kilo", "1.86 / 82"), ("Şehir", "Eskişehir"), ("Telefon", "0544 380 72 15")],
     "Bayanlara ve çiftlere profesyonel masaj. Masaj yatağımla evinize veya otelinize gelirim. Öğrenci şehri diye ucuz sanmayın :) 90 dakika 2.000 lira.", "İlan tarihi: 30.05.2025", 1, False,
     dict(alias="Mert", age=28, audience="man", city="Eskişehir", height_cm=186, weight_kg=82, services=["massage", "couples"], outcall=True, max_duration_h=1.5,
          posted_at="2025-05-30", phones=["+905443807215"], prices=[P(2000, 90)])),
    ("su", "Su", [("Şehir", "Mersin"), ("Telefon", "+90 530 O44 17 93")],
     "Su, yirmi üç, minyon (1.56). Sevgili tadında buluşma, uzun öpüşmeler, sarılıp film izlemek. Acele eden aramasın. Bende ya da sende. Saat 3000, gece boyu 9000 TL.", "İlan tarihi: 04.06.2025", 0, False,
     dict(alias="Su", age=23, city="Mersin", height_cm=156, services=["gfe", "kissing", "cuddling"], incall=True, outcall=True, max_duration_h=12,
          posted_at="2025-06-04", phones=["+905300441793"], prices=[P(3000, 60), P(9000, 720)])),
    ("irina-konya", "İrina", [("Yaş", "38"), ("Uyruk", "Moldova"), ("Şehir", "Konya"), ("Telefon", "O538 716 O5 O9")],
     "Ajans değilim, bağımsızım. İrina, 38, sarışın. Tantra ve masaj seansı 1 saat 2800 TL. Sadece kendi yerimde, öğlen 12'den akşam 8'e kadar. Viber var, aynı numara.", "İlan tarihi: 02.06.2025", 2, False,
     dict(alias="İrina", age=38, city="Konya", nationality="MD", services=["tantra", "massage"], incall=True, outcall=False, hours="12:00-20:00", max_duration_h=1,
          posted_at="2025-06-02", phones=["+905387160509"], handles=[H("viber", "+905387160509")], prices=[P(2800, 60)])),
]


def url(ad):
    return f"{B}/ilan/{ad[0]}.htm"


def frame(title, body):
    return f"""<HTML>
<HEAD><TITLE>.:: Gece Rehberi ::. {title}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1254"><META HTTP-EQUIV="Content-Language" CONTENT="tr"></HEAD>
<BODY BGCOLOR="#000033" TEXT="#FFFFFF" LINK="#FFCC00" VLINK="#FFCC00" TOPMARGIN=0><CENTER>
<TABLE WIDTH=760 BORDER=0 CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3 BGCOLOR="#660033" ALIGN=CENTER><FONT FACE="Verdana" SIZE=5 COLOR="#FFCC00"><B>GECE REHBERİ</B></FONT><BR>
<FONT FACE="Verdana" SIZE=1>Bağımsız bayan ve bay refakatçiler - 2003'ten beri</FONT>
<TR><TD WIDTH=130 VALIGN=TOP BGCOLOR="#330033"><FONT FACE="Verdana" SIZE=1><A HREF="/index.htm">Ana Sayfa</A><BR><A HREF="/liste.asp">Tüm ilanlar</A><BR><A HREF="/liste.asp?s=2">Sayfa 2</A><BR><A HREF="/reklam.htm">Reklam verin</A><BR><A HREF="/iletisim.htm">İletişim</A><BR><A HREF="/kurallar.htm">Kurallar</A><BR><HR SIZE=1>
<!-- banner --><A HREF="http://sohbet-odasi.example/" TARGET=_blank><IMG SRC="/banner/sohbet.gif" WIDTH=120 HEIGHT=60 BORDER=0 ALT="Sohbet Odası"></A></FONT>
<TD WIDTH=500 VALIGN=TOP>{body}
<TD WIDTH=130 VALIGN=TOP BGCOLOR="#330033"><FONT FACE="Verdana" SIZE=1 COLOR="#CCCCCC"><B>Haftanın yıldızı</B><BR><A HREF="/ilan/natalia.htm"><IMG SRC="/resim/natalia_k.jpg" WIDTH=100 BORDER=0><BR>Natalia, Antalya</A></FONT>
<TR><TD COLSPAN=3 ALIGN=CENTER BGCOLOR="#660033"><FONT FACE="Verdana" SIZE=1>Ziyaretçi: 1.204.551 &nbsp;|&nbsp; Webmaster: ICQ 100200300, webmaster@gece-rehberi.example &nbsp;|&nbsp; Reklam hattı 0212 000 14 14</FONT></TABLE></CENTER></BODY></HTML>"""


def detail(ad):
    name, heading, rows, text, foot, n, star, _ = ad
    table = "".join(f'<TR><TD BGCOLOR="#330066"><FONT FACE="Verdana" SIZE=2 COLOR="#FFCC00"><B>{k}</B></FONT><TD><FONT FACE="Verdana" SIZE=2>{v}</FONT>' for k, v in rows)
    pics = "".join(f'<IMG SRC="../resim/{name}{i}.jpg" WIDTH=150 HSPACE=3 VSPACE=3 BORDER=1>' + ("<BR>" if i % 3 == 0 else "") for i in range(1, n + 1)) or '<FONT SIZE=1>Resim yok</FONT>'
    mark = '<IMG SRC="/img/yildiz.gif" ALT="Sponsor ilan"><FONT SIZE=1 COLOR="#FFCC00"> Sponsor ilan</FONT>' if star else ""
    return frame(heading, f"""<CENTER><FONT FACE="Comic Sans MS" SIZE=5 COLOR="#FF99CC">{heading}</FONT> {mark}<BR>{pics}
<TABLE BORDER=1 CELLPADDING=4 BORDERCOLOR="#660066" WIDTH=90%>{table}</TABLE></CENTER>
<P><FONT FACE="Verdana" SIZE=2>{text}</FONT><P ALIGN=RIGHT><FONT FACE="Verdana" SIZE=1 COLOR="#999999">{foot}</FONT>
<P ALIGN=CENTER><FONT SIZE=2><A HREF="javascript:history.back()">&lt;&lt; Geri</A> | <A HREF="/yazdir.asp?ilan={name}">Yazdır</A></FONT>""")


def listing(ads, page):
    cells = ""
    for i, a in enumerate(ads):
        city = dict((k[0], v) for k, v in a[2] if k[:2] in ("Şe", "Se")).popitem()[1]
        img = f'<IMG SRC="/resim/{a[0]}_k.jpg" WIDTH=100 BORDER=0>' if a[5] else "[resimsiz]"
        cells += ("<TR>" if i % 3 == 0 else "") + f'<TD ALIGN=CENTER VALIGN=TOP WIDTH=160><A HREF="/ilan/{a[0]}.htm">{img}<BR><FONT FACE="Verdana" SIZE=2><B>{a[1]}</B></FONT></A><BR><FONT FACE="Verdana" SIZE=1>{city}</FONT>'
    pager = "<B>1</B> <A HREF=\"/liste.asp?s=2\">2</A>" if page == 1 else '<A HREF="/liste.asp">1</A> <B>2</B>'
    return frame("İlanlar", f'<CENTER><FONT FACE="Verdana" SIZE=4>İlanlar</FONT><BR><FONT SIZE=1>Sırala: <A HREF="/liste.asp?sira=isim">isim</A></FONT><TABLE CELLPADDING=6>{cells}</TABLE><FONT SIZE=2>Sayfa: {pager}</FONT></CENTER>')


def truth(ad):
    facts = dict(aliases_stated=[ad[7]["alias"]], ages_stated=[ad[7]["age"]]) | ad[7]
    return copy.deepcopy({**AD, "url": url(ad), "text_language": "tr", "provider_kind": "independent", "country": "TR", "n_images": ad[5], "paid_placement": ad[6], **facts})


def plain(path, title, body, kind="static"):
    return WrittenPage(f"{B}/{path}", frame(title, f'<P ALIGN=CENTER><FONT FACE="Verdana" SIZE=4>{title}</FONT><P><FONT FACE="Verdana" SIZE=2>{body}</FONT>'), kind, "tr", **ENC)


ONE, TWO = ADS[:6], ADS[6:]
BY_NAME = sorted(ONE, key=lambda a: a[1])
PAGES = [
    WrittenPage(f"{B}/liste.asp", listing(ONE, 1), "listing", "tr", ads=tuple(url(a) for a in ONE), **ENC),
    WrittenPage(f"{B}/liste.asp?s=2", listing(TWO, 2), "listing", "tr", ads=tuple(url(a) for a in TWO), **ENC),
    WrittenPage(f"{B}/liste.asp?sira=isim", listing(BY_NAME, 1), "listing", "tr", ads=tuple(url(a) for a in BY_NAME), canonical=f"{B}/liste.asp", **ENC),
    *(WrittenPage(url(a), detail(a), "ad", "tr", ads=(url(a),), **ENC) for a in ADS),
    *(WrittenPage(f"{B}/yazdir.asp?ilan={a[0]}", detail(a).replace("<BODY ", "<BODY onLoad=\"window.print()\" "), "ad", "tr", ads=(url(a),), canonical=url(a), **ENC) for a in (ADS[1], ADS[4])),
    plain("index.htm", "Hoş geldiniz", "Sitemiz 18 yaşından büyükler içindir. <A HREF=\"/liste.asp\">Giriş</A> | <A HREF=\"http://arama.example/\">Çıkış</A>"),
    plain("reklam.htm", "Reklam verin", "İlan ücretleri: <BR>Normal ilan: ayda 500 TL<BR>Sponsor ilan (yıldızlı): ayda 1.500 TL<BR>Banner 120x60: ayda 2.000 TL<BR>Ödeme: havale."),
    plain("iletisim.htm", "İletişim", "Webmaster: webmaster@gece-rehberi.example<BR>Reklam hattı: 0212 000 14 14 (hafta içi 10-18)"),
    plain("kurallar.htm", "Kurallar", "1. Yaşınız 18'den büyük olmalı. 2. Fotoğraf size ait olmalı. 3. Ajans ilanı kabul edilmez."),
    plain("gezi/kapadokya.htm", "İki kişilik Kapadokya", "Balon turu sabah beşte başlar. Göreme'de taş otel, Avanos'ta çömlek, Uçhisar'da gün batımı. İki gece yeter."),
    plain("ilan/buse.htm", "İlan kaldırıldı", "Bu ilan sahibi tarafından kaldırılmıştır.", "error"),
    plain("ilan/xx.htm", "Sayfa bulunamadı", "Aradığınız sayfa yok ya da taşındı.", "error"),
]
SITE = WrittenSite(HOST, "TR", tuple(PAGES), tuple(truth(a) for a in ADS), note="2003 tables and fonts, iso-8859-9 declared as windows-1254, two languages in one ad")
