"""Kent İlan: a Turkish town-classifieds site (ASP, tables) where 'massage and company' stands beside flats and cars.

Upper-case tags, FONT and CENTER, cells that are never closed, spacer pictures; bytes in windows-1254 with curly
apostrophes, the server says no charset and the META says iso-8859-9. What makes it hard: the seller's own words carry
nearly all facts ('1,68 boyunda', '12 BIN TL', 'gecelik'), some in capitals without Turkish letters; telephones with
letters O, in words, in an onclick, as a wa.me link; the field 'Fiyat' has no duration; the site's own 0850 number
stands on every page beside ad numbers, view counts and other people's similar ads; a flat by 'Derya Emlak', a spa that
hires masseuses and a massage chair for sale are not ads of a person; session ids and a print view repeat ad pages.
"""

from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "http://www.kentilan.test"


def lira(amount: int, minutes: int | None = None, currency: str = "TRY", place: str | None = None) -> dict[str, Any]:
    return dict(amount=amount, currency=currency, code_currency=None, duration_min=minutes, place=place)


def handle(kind: str, value: str) -> dict[str, str]:
    return {"kind": kind, "value": value}


# no: (title, place as shown, date as shown, 'Fiyat', 'Kimden' or None, 'Telefon' cell or None, showcase, pictures, words, truth)
ADS: dict[int, tuple[Any, ...]] = {
    48213: (
        "ŞİŞLİ’DE MASAJ - DERYA", "İstanbul / Şişli", "09.06.2025", "Görüşülür", "Bireysel", "0541 408 37 85", True, 4,
        "Merhabalar, ben Derya. 27 yaşındayım, 1,68 boyunda 54 kiloyum. Şişli’de kendi evimde, temiz ve sakin bir ortamda klasik masaj ve"
        " tantra yapıyorum. Otele gelmiyorum. 11:00 - 21:00 arası çalışıyorum, randevusuz misafir kabul etmiyorum.<BR><BR>Yarım saat 2.000 TL<BR>1 saat 3.500 TL<BR>2 saat 6.000 TL",
        dict(alias="Derya", age=27, city="Istanbul", provider_kind="independent", height_cm=168, weight_kg=54, services=["massage", "tantra"],
             incall=True, outcall=False, hours="11:00-21:00", prices=[lira(2000, 30), lira(3500, 60), lira(6000, 120)], max_duration_h=2,
             posted_at="2025-06-09", phones=["+905414083785"]),
    ),
    48220: (
        "ANKARA SELIN YEMEK SEYAHAT", "Ankara / Çankaya", "07.06.2025", "-", None, None, False, 2,
        "BEN SELIN 25 YASINDAYIM 1.70 BOY 56 KILO. AKSAM YEMEGI, PARTI VE SEHIR DISI SEYAHATLERDE ESLIK EDIYORUM. KENDI EVIM YOK OTEL VE"
        " REZIDANSLARA GELIYORUM. SAATI 4 BIN TL, GECELIK 12 BIN TL. KAPORA ALMIYORUM!!! ARA: O541 951 78 99",
        dict(alias="Selin", age=25, city="Ankara", provider_kind="unknown", height_cm=170, weight_kg=56, services=["dinner_date", "party", "travel"],
             incall=False, outcall=True, prices=[lira(4000, 60), lira(12000, 720)], max_duration_h=12, posted_at="2025-06-07", phones=["+905419517899"]),
    ),
    48231: (
        "Antalya Konyaaltı, Melis", "Antalya / Konyaaltı", "Dün 22:14", "Görüşülür", "Bireysel", "+90 541 403 23 40 (WhatsApp)", True, 6,
        "Selam beyler! Adım Melis, yaşım 30, Ukraynalıyım; Türkçe, Rusça ve İngilizce konuşurum. Sevgili deneyimi (GFE), öpüşme ve rahatlatıcı"
        " masaj sunuyorum. Evim var, otele de gelirim.<BR>15 - 20 Haziran 2025 arası Alanya’dayım, sonra yine Antalya.<BR>1 saat: 120 $ / 2 saat: 220 $ / gece: 500 $<BR>Telegram: @Melis_Antalya07",
        dict(alias="Melis", age=30, city="Antalya", provider_kind="independent", nationality="UA", languages_spoken=["tr", "ru", "en"],
             services=["gfe", "kissing", "massage"], incall=True, outcall=True, tour=[{"city": "Alanya", "from": "2025-06-15", "to": "2025-06-20"}],
             prices=[lira(120, 60, "USD"), lira(220, 120, "USD"), lira(500, 720, "USD")], max_duration_h=12, posted_at="2025-06-10",
             phones=["+905414032340"], handles=[handle("whatsapp", "+905414032340"), handle("telegram", "melis_antalya07")]),
    ),
    48240: (
        "BURSA - ECE - SADECE OTEL", "Bursa / Nilüfer", "02.06.2025", "3.000 TL (saati)", "Bireysel",
        "<A HREF=\"javascript:void(0)\" onClick=\"goster(this,'05377595667')\">Numarayı göster</A>", False, 3,
        "Bursa’da eskort, ismim Ece. 23 yaşında, 163 cm, 50 kg. Sadece otele geliyorum. Striptiz ve rol oyunları var; fetiş ve grup YOK, lütfen sormayınız.",
        dict(alias="Ece", age=23, city="Bursa", provider_kind="independent", height_cm=163, weight_kg=50, services=["escort", "role_play", "striptease"],
             incall=False, outcall=True, prices=[lira(3000, 60)], max_duration_h=1, posted_at="2025-06-02", phones=["+905377595667"]),
    ),
    48247: (
        "Ataşehir’de dört el: Ayla ve Nur", "İstanbul / Ataşehir", "Bugün 09:40", "-", "Bireysel", "0 532 972 76 73", False, 5,
        "İki kadın, iki çift el. Ayla 34, Nur 29 yaşında. Aynı anda dört el masajı ve ardından köpük banyosu. Çiftleri de ağırlıyoruz. Yerimiz Ataşehir’de,"
        " otopark var.<BR>Bizim yerimizde 60 dakika 4.000 TL<BR>Bizim yerimizde 90 dakika 5.500 TL<BR>Otele çağrı: 90 dakika 7.000 TL",
        dict(alias="Ayla", aliases_stated=["Ayla", "Nur"], age=34, ages_stated=[34, 29], audience="couple", city="Istanbul", provider_kind="independent",
             services=["bath", "couples", "four_hands", "massage"], incall=True, outcall=True,
             prices=[lira(4000, 60, place="incall"), lira(5500, 90, place="incall"), lira(7000, 90, place="outcall")], max_duration_h=1.5, posted_at="2025-06-11", phones=["+905329727673"]),
    ),
    48255: (
        "Mersin bay masör Emre (bayanlara, çiftlere)", "Mersin / Yenişehir", "28.05.2025", "2.000 TL", "Bireysel", "0541 846 76 54", False, 1,
        "İyi günler, ben Emre. 38 yaşında, 1.82 boyunda, 80 kilo erkeğim. Bayanlara ve çiftlere masaj yapıyorum, isteyene sadece sarılma."
        " Adresinize geliyorum. Her gün 10:00 - 23:00.",
        dict(alias="Emre", age=38, audience="man", city="Mersin", provider_kind="independent", height_cm=182, weight_kg=80, services=["couples", "cuddling", "massage"],
             outcall=True, hours="10:00-23:00", prices=[lira(2000)], posted_at="2025-05-28", phones=["+905418467654"]),
    ),
    48262: (
        "TRANS DENİZ BEYOĞLU", "İstanbul / Beyoğlu", "10.06.2025", "2.500 TL", None, "0541.803.83.04", True, 7,
        "Trans kadın Deniz, Cihangir’de kendi dairemde. Yaş 32, boy 1.77, kilo 66. Fetiş, hafif dominasyon, rol oyunları. 7/24 ulaşabilirsiniz."
        " Evime gelirsiniz ya da size gelirim. Instagram: deniz.cihangir34",
        dict(alias="Deniz", age=32, audience="trans", city="Istanbul", provider_kind="unknown", height_cm=177, weight_kg=66,
             services=["domination", "fetish", "role_play"], incall=True, outcall=True, hours="24/7", prices=[lira(2500)],
             posted_at="2025-06-10", phones=["+905418038304"], handles=[handle("instagram", "deniz.cihangir34")]),
    ),
    48270: (
        "KATE - BODRUM - ENGLISH SPEAKING", "Muğla / Bodrum", "05.06.2025", "-", "Bireysel", None, False, 5,
        "Hello, this is Kate. I am British, 35 years old, five summers in Bodrum now and my Turkish is still terrible, so please write to me in English. I will show"
        " you the harbour and the castle as your guide, have dinner with you as your date, or travel with you along the coast on your boat. I do not receive at home; I"
        " come to your hotel or villa.<BR>Dinner date, 3 hours: 300 euro. A whole day of 24 hours: 900 euro.<BR>Please write first, then we speak: kate@bodrumsummer.example or 0553 022 81 70",
        dict(alias="Kate", age=35, city="Bodrum", text_language="en", provider_kind="independent", nationality="GB", languages_spoken=["en"],
             services=["city_guide", "dinner_date", "travel"], incall=False, outcall=True, prices=[lira(300, 180, "EUR"), lira(900, 1440, "EUR")],
             max_duration_h=24, posted_at="2025-06-05", phones=["+905530228170"], handles=[handle("email", "kate@bodrumsummer.example")]),
    ),
    48281: (
        "Samsun’da olgun bayan, Aslı", "Samsun / Atakum", "19.05.2025", "1.750 TL", "Bireysel",
        '<A HREF="https://wa.me/905535789827" TARGET=_blank><IMG SRC="img/wa.gif" WIDTH=20 ALT="WhatsApp"></A>', False, 2,
        "45 yaşında, dul, sessiz bir kadınım. Adım Aslı. Çay, sohbet, sarılma; isteyene Samsun’u gezdiririm. Evimde ağırlarım. Gece kimseyi kabul etmem: 12.00 - 19.00.",
        dict(alias="Aslı", age=45, city="Samsun", provider_kind="independent", services=["city_guide", "cuddling"], incall=True, hours="12:00-19:00",
             prices=[lira(1750)], posted_at="2025-05-19", handles=[handle("whatsapp", "+905535789827")]),
    ),
    48290: (
        "adana gamze 29", "Adana / Seyhan", "31.05.2025", "-", None, None, False, 3,
        "slm ben gamze yas 29 boy 165 kilo 60 adana seyhan evim var otel olur. masaj, opusme, cift olur. saat 2500 iki saat 4500 tl. numaram: sıfır beş yüz"
        " otuz iki, altı yüz yetmiş beş, doksan yedi, otuz dokuz",
        dict(alias="Gamze", age=29, city="Adana", provider_kind="unknown", height_cm=165, weight_kg=60,
             services=["couples", "kissing", "massage"], incall=True, outcall=True, prices=[lira(2500, 60), lira(4500, 120)], max_duration_h=2,
             posted_at="2025-05-31", phones=["+905326759739"]),
    ),
    48294: (
        "LODOS AJANS - YAĞMUR - KADIKÖY", "İstanbul / Kadıköy", "11.06.2025", "Görüşülür", "Ajans", "0532 062 04 72", True, 4,
        "Ajansımızın yeni yüzü Yağmur: 26 yaş, 1,74 boy, 58 kilo, İngilizce ve Almanca bilir. İş toplantılarında, yurt dışı seyahatlerde size eşlik eder. Otele"
        " gelir. En az 2 saat, en çok 8 saat.<BR>2 saat 10.000 TL, 4 saat 18.000 TL, 8 saat 30.000 TL. Kapora 1.000 TL.",
        dict(alias="Yağmur", age=26, city="Istanbul", provider_kind="agency", height_cm=174, weight_kg=58, languages_spoken=["en", "de"],
             services=["business", "travel"], outcall=True, prices=[lira(10000, 120), lira(18000, 240), lira(30000, 480)], max_duration_h=8,
             posted_at="2025-06-11", phones=["+905320620472"]),
    ),
}  # fmt: skip


def address(number: int) -> str:
    return f"{BASE}/ilan.asp?no={number}"


def truth(number: int) -> dict[str, Any]:
    *_, showcase, pictures, _, facts = ADS[number]
    return AD | dict(url=address(number), text_language="tr", country="TR", paid_placement=showcase, n_images=pictures,
                     aliases_stated=[facts["alias"]], ages_stated=[facts["age"]]) | facts  # fmt: skip


def shell(title: str, body: str, side: str = "") -> str:
    menu = " | ".join(f'<A HREF="kategori.asp?k={k}"><FONT COLOR=white>{word}</FONT></A>' for k, word in ((3, "Emlak"), (5, "Vasıta"), (8, "İş İlanları"), (11, "İkinci El"), (14, "Masaj ve Eşlik")))
    right = f"<TD WIDTH=180 VALIGN=top BGCOLOR=#EEEEEE><B><FONT SIZE=2>Benzer ilanlar</FONT></B><BR>{side}" if side else ""
    return f"""<HTML>
<HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-9">
<TITLE>{title} - Kent İlan</TITLE><LINK REL=stylesheet HREF="stil.css"></HEAD>
<BODY BGCOLOR=#FFFFFF TOPMARGIN=0>
<CENTER><TABLE WIDTH=780 CELLPADDING=4 CELLSPACING=0 BORDER=0>
<TR BGCOLOR=#003366><TD COLSPAN=2><A HREF="default.asp"><IMG SRC="img/logo.gif" BORDER=0 ALT="Kent İlan"></A> <FONT COLOR=white SIZE=1>Müşteri hizmetleri: 0850 262 57 39</FONT>
<TR BGCOLOR=#336699><TD COLSPAN=2><FONT COLOR=white SIZE=2>{menu}</FONT>
<!-- icerik basi -->
<TR><TD VALIGN=top>{body}
{right}
<!-- icerik sonu -->
<TR><TD COLSPAN=2 ALIGN=center><HR SIZE=1><FONT SIZE=1><A HREF="ilanver.asp">İlan ver</A> - <A HREF="kurallar.asp">Kurallar</A> - <A HREF="sss.asp">S.S.S.</A> - <A HREF="iletisim.asp">İletişim</A> - <A HREF="uye.asp">Üye girişi</A><BR>Kent İlan Yayıncılık, Tel 0850 262 57 39 - Sitemizde yayınlanan ilanlardan ilan sahipleri sorumludur.</FONT>
</TABLE></CENTER></BODY></HTML>"""


def similar(number: int) -> str:
    keys = list(ADS)
    picks = [keys[(keys.index(number) + step) % len(keys)] for step in (2, 4, 7)]
    return "<P>".join(f'<A HREF="ilan.asp?no={n}"><IMG SRC="resim.asp?no={n}&amp;r=1&amp;w=60" WIDTH=60><BR><FONT SIZE=1>{ADS[n][0]}<BR>{ADS[n][3]}</FONT></A>' for n in picks)


def cells(rows: list[tuple[str, str]]) -> str:
    return "".join(f"<TR><TD NOWRAP><FONT SIZE=2><B>{label}</B></FONT><TD><FONT SIZE=2>{value}</FONT>\n" for label, value in rows)


def ad_page(number: int) -> str:
    title, place, date, price, seller, phone, showcase, pictures, words, _ = ADS[number]
    rows = [("İlan No", str(10460000 + number)), ("İlan Tarihi", date), ("İl / İlçe", place), ("Fiyat", price)]
    rows += [("Kimden", seller)] if seller else []
    rows += [("Telefon", phone)] if phone else []
    rows += [("Görüntülenme", f"{number % 7 + 1}.{number % 900 + 100}")]
    images = "".join(f'<A HREF="resim.asp?no={number}&amp;r={n}" TARGET=_blank><IMG SRC="resim.asp?no={number}&amp;r={n}&amp;w=120" WIDTH=120 BORDER=1></A> ' for n in range(1, pictures + 1))
    body = (
        '<FONT SIZE=1><A HREF="default.asp">Ana sayfa</A> &gt; <A HREF="kategori.asp?k=14">Masaj ve Eşlik</A></FONT>'
        f'<H3>{title}</H3>{"<FONT COLOR=red SIZE=2><B>VİTRİN İLANI</B></FONT>" if showcase else ""}<IMG SRC="img/spacer.gif" WIDTH=1 HEIGHT=8>'
        f"<TABLE BORDER=0 CELLPADDING=3>\n{cells(rows)}</TABLE><P><FONT FACE=Verdana SIZE=2>{words}</FONT><P>{images}"
        f'<P><FONT SIZE=1><A HREF="yazdir.asp?no={number}">Yazdır</A> | <A HREF="sikayet.asp?no={number}">Şikâyet et</A> | <A HREF="ilan.asp?no={number - 1}">Önceki</A></FONT>'
    )
    return shell(title, body, similar(number))


def print_page(number: int) -> str:
    title, place, date, price, _, phone, showcase, pictures, words, _ = ADS[number]
    images = "".join(f'<IMG SRC="resim.asp?no={number}&amp;r={n}&amp;w=120">' for n in range(1, pictures + 1))
    mark = "VİTRİN İLANI<BR>" if showcase else ""
    return f"<HTML><TITLE>{title}</TITLE><BODY onLoad=\"window.print()\"><H4>{title}</H4>{mark}{place}<BR>{date}<BR>Fiyat: {price}<BR>Kimden: {ADS[number][4] or '-'}<BR>Tel: {phone}<HR>{words}<HR>{images}<P>www.kentilan.test</BODY></HTML>"


def listing(title: str, rows: list[tuple[str, str, str, str, str, str]], foot: str = "") -> str:
    lines = "".join(
        f'<TR BGCOLOR={"#FFFFCC" if mark else "#FFFFFF"}><TD><IMG SRC="{picture}" WIDTH=60><TD><A HREF="{link}"><FONT SIZE=2>{words}</FONT></A>{mark}<TD><FONT SIZE=1>{place}</FONT><TD ALIGN=right><FONT SIZE=2 COLOR=#990000>{price}</FONT>\n'
        for picture, link, words, place, price, mark in rows
    )
    return shell(title, f"<H3>{title}</H3><TABLE WIDTH=100% BORDER=1 BORDERCOLOR=#CCCCCC CELLPADDING=3 CELLSPACING=0>\n{lines}</TABLE>{foot}")


def company(numbers: list[int], foot: str, session: str = "") -> str:
    return listing("Masaj ve Eşlik ilanları", [
        (f"resim.asp?no={n}&amp;r=1&amp;w=60", f"ilan.asp?no={n}{session}", ADS[n][0], f"{ADS[n][1]}<BR>{ADS[n][2]}", ADS[n][3],
         " <FONT SIZE=1 COLOR=red>VİTRİN</FONT>" if ADS[n][6] else "") for n in numbers
    ], foot)  # fmt: skip


def other(title: str, path: str, rows: list[tuple[str, str]], words: str) -> str:
    return shell(title, f'<FONT SIZE=1><A HREF="default.asp">Ana sayfa</A> &gt; {path}</FONT><H3>{title}</H3><TABLE BORDER=0 CELLPADDING=3>\n{cells(rows)}</TABLE><P><FONT FACE=Verdana SIZE=2>{words}</FONT>')


FLATS = [("img/ev.gif", f"ilan.asp?no={n}", words, place, price, "") for n, words, place, price in (
    (48101, "Şişli merkezde kiralık 2+1", "İstanbul / Şişli<BR>08.06.2025", "28.000 TL"), (48104, "Eşyalı stüdyo, metroya yakın", "Ankara / Çankaya<BR>08.06.2025", "17.500 TL"),
    (48109, "Deniz manzaralı yazlık", "Mersin / Erdemli<BR>06.06.2025", "2.450.000 TL"), (48112, "Yağmur Sitesi’nde satılık dubleks", "Bursa / Nilüfer<BR>01.06.2025", "6.900.000 TL"))]  # fmt: skip
CARS = [("img/oto.gif", f"ilan.asp?no={n}", words, place, price, "") for n, words, place, price in (
    (47880, "2014 sedan, tek elden", "Adana / Seyhan<BR>30.05.2025", "685.000 TL"), (47893, "Ticari panelvan, bakımlı", "Konya / Selçuklu<BR>03.06.2025", "540.000 TL"), (47897, "Scooter 125, bayandan", "Antalya / Muratpaşa<BR>10.06.2025", "62.000 TL"))]  # fmt: skip
KEYS = list(ADS)
PAGE_1 = '<P><FONT SIZE=2>Sayfa: <B>1</B> <A HREF="kategori.asp?k=14&amp;s=2">2</A> - Sırala: <A HREF="kategori.asp?k=14&amp;sira=fiyat">Fiyat</A> <A HREF="kategori.asp?k=14&amp;sira=tarih">Tarih</A></FONT>'
PAGE_2 = '<P><FONT SIZE=2>Sayfa: <A HREF="kategori.asp?k=14">1</A> <B>2</B></FONT>'
STATIC = {
    "iletisim.asp": ("İletişim", "Kent İlan Yayıncılık Ltd. Şti.<BR>Rıhtım Cad. No 3, Samsun<BR>Müşteri hizmetleri: 0850 262 57 39, hafta içi 09:00 - 18:00<BR>E-posta: bilgi@kentilan.test"),
    "kurallar.asp": ("İlan kuralları", "Aynı ilanı birden çok kez vermeyiniz. Masaj ve Eşlik bölümünde 18 yaşından küçükler ilan veremez; kuşkulu ilanlar savcılığa bildirilir. Açık içerikli resim yayınlanmaz. Emlak ilanlarında yetki belgesi istenir."),
    "ilanver.asp": ("İlan ver - ücretler", "<TABLE BORDER=1><TR><TD>Emlak, vasıta (30 gün)<TD>150 TL<TR><TD>İş ilanı<TD>300 TL<TR><TD>Masaj ve Eşlik (30 gün)<TD>500 TL<TR><TD>Vitrin ilanı, 1 hafta<TD>750 TL<TR><TD>Vitrin ilanı, 1 ay<TD>2.000 TL</TABLE>"),
    "sss.asp": ("Sıkça sorulan sorular", "<B>İlanım neden yayında değil?</B><BR>Her ilan 24 saat içinde okunur.<P><B>Vitrin nedir?</B><BR>İlanınız sarı zeminde ve üst sırada durur.<P><B>Telefonumu gizleyebilir miyim?</B><BR>Evet, ‘Numarayı göster’ seçeneğini işaretleyin."),
    "uye.asp": ("Üye girişi", "<FORM METHOD=post ACTION=uye.asp>Kullanıcı adı <INPUT NAME=k><BR>Parola <INPUT TYPE=password NAME=p><BR><INPUT TYPE=submit VALUE=Giriş></FORM>"),
}  # fmt: skip


def page(path: str, html: str, kind: str, **more: Any) -> WrittenPage:
    return WrittenPage(f"{BASE}/{path}", html, kind, "tr", content_type="text/html", encoding="windows-1254", **more)


LIST = f"{BASE}/kategori.asp?k=14"
SESSION = "&ASPSESSIONIDQQ=LKJDHGEA"
PAGES = [
    page("kategori.asp?k=14", company(KEYS[:7], PAGE_1), "listing", ads=tuple(map(address, KEYS[:7]))),
    page("kategori.asp?k=14&s=2", company(KEYS[7:], PAGE_2), "listing", ads=tuple(map(address, KEYS[7:]))),
    page(f"kategori.asp?k=14{SESSION}", company(KEYS[:7], PAGE_1, SESSION.replace("&", "&amp;")), "listing", ads=tuple(map(address, KEYS[:7])), canonical=LIST),
    *(page(f"ilan.asp?no={n}", ad_page(n), "ad", ads=(address(n),), text_language="en" if n == 48270 else None) for n in KEYS),
    page("yazdir.asp?no=48213", print_page(48213), "ad", ads=(address(48213),), canonical=address(48213)),
    page(f"ilan.asp?no=48231{SESSION}", ad_page(48231), "ad", ads=(address(48231),), canonical=address(48231)),
    page("kategori.asp?k=3", listing("Emlak ilanları", FLATS), "listing", relevant=False),
    page("kategori.asp?k=5", listing("Vasıta ilanları", CARS), "listing", relevant=False),
    page("ilan.asp?no=48101", other("Şişli merkezde kiralık 2+1", "Emlak", [("İlan No", "10508101"), ("İlan Tarihi", "08.06.2025"), ("İl / İlçe", "İstanbul / Şişli"), ("Fiyat", "28.000 TL"), ("Kimden", "Derya Emlak"), ("Telefon", "0541 055 80 95")], "95 m2, 3. kat, doğalgazlı, bakımlı. Bayan kiracı ya da çalışan çift tercih edilir. Depozito 2 kira. Randevu ile gösterilir."), "ad", relevant=False),
    page("ilan.asp?no=48166", other("Spa merkezine bayan masör aranıyor", "İş İlanları", [("İlan No", "10508166"), ("İlan Tarihi", "03.06.2025"), ("İl / İlçe", "Antalya / Muratpaşa"), ("Ücret", "35.000 TL / ay"), ("Kimden", "Otel işletmesi"), ("Telefon", "0532 912 09 00")], "Beş yıldızlı otelimizin spa bölümünde çalışacak, 22 - 35 yaş arası, belgeli, İngilizce bilen bayan masör alınacaktır. Konaklama ve yemek bizden, sigorta yapılır. Vardiya 10:00 - 19:00."), "ad", relevant=False),
    page("ilan.asp?no=48177", other("Satılık masaj koltuğu", "İkinci El", [("İlan No", "10508177"), ("İlan Tarihi", "25.05.2025"), ("İl / İlçe", "Ankara / Çankaya"), ("Fiyat", "9.500 TL"), ("Kimden", "Selin K."), ("Telefon", "0505 527 18 86")], "Az kullanılmış, ısıtmalı, uzaktan kumandalı masaj koltuğu. Evden alınacak, kargo yok."), "ad", relevant=False),
    *(page(path, shell(title, f"<H3>{title}</H3><FONT SIZE=2>{words}</FONT>"), "static") for path, (title, words) in STATIC.items()),
    page("ilan.asp?no=47002", shell("İlan", f"<H3>Bu ilan yayından kaldırılmıştır</H3><FONT SIZE=2>İlan sahibi (Büşra, İzmir) ilanını geri çekmiş ya da süresi dolmuştur.</FONT><P><A HREF=\"kategori.asp?k=14\">Masaj ve Eşlik ilanlarına dön</A>", similar(48213)), "error"),
    page("ilan.asp?no=99999", shell("Hata", "<P><FONT SIZE=2>Aradığınız ilan bulunamadı. Numarayı kontrol ediniz.</FONT>"), "error"),
]  # fmt: skip
SITE = WrittenSite(
    host="www.kentilan.test", region="TR", pages=tuple(PAGES), ads=tuple(map(truth, KEYS)),
    note="classifieds in table mark-up and windows-1254 without a charset header; facts in free text, amounts in 'bin', numbers in words",
)  # fmt: skip
