"""Croatian site of the early 2000s still in use: hand-made PHP, nested tables, font tags, bgcolor rows, a counter and windows-1250 bytes.

Hard: upper-case tags without closing, facts in two-column tables where several prices share a cell with <br>, prices in words or 'kn' beside euro for old time's
sake, spacer gifs and button gifs between the pictures, a marquee with the office's number, banners of a tyre shop, a guest book, dates as '5.6.2025.',
a print version of each advert, and the answer 'Oglas ne postoji' with status 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.nocni-leptir.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# no, headline, town as printed, day, star, pictures, table rows, words, truth
ADS = [
    (812, "MAJA, Zagreb", "Zagreb", "2025-06-06", True, 3, [("Ime", "Maja"), ("Godine", "30"), ("Visina / težina", "170 cm / 59 kg"), ("Radno vrijeme", "10-20 h"), ("Cijena kod mene", "pola sata 60 EUR<BR>sat 100 EUR"), ("Cijena kod tebe", "sat 130 EUR"), ("Mobitel", "091 538 2274")],
     "Nudim opuštajuću masažu i zajedničku kupku u urednom stanu na Trešnjevci. Bez žurbe. Skrivene brojeve ne dižem.",
     dict(alias="Maja", age=30, city="Zagreb", height_cm=170, weight_kg=59, hours="10:00-20:00", services=["massage", "bath"], incall=True, outcall=True, phones=["+385915382274"], prices=[eur(60, 30, "incall"), eur(100, 60, "incall"), eur(130, 60, "outcall")], max_duration_h=1.0)),
    (809, "VESNA 48 g. - RIJEKA", "Rijeka", "2025-06-03", False, 1, [("Ime", "Vesna"), ("Godine", "48"), ("Jezici", "hrvatski, talijanski"), ("Telefon", "051 614 083")], "Zrela gospođa prima kod sebe, od 9 do 14 sati, radnim danom. Masaža i maženje. Sat vremena 70 eura. Radim sama, nemam šefa.",
     dict(alias="Vesna", age=48, city="Rijeka", languages_spoken=["hr", "it"], hours="09:00-14:00", services=["massage", "cuddling"], incall=True, provider_kind="independent", phones=["+38551614083"], prices=[eur(70, 60)], max_duration_h=1.0)),
    (805, "TAMARA na moru!!!", "Split", "2025-06-09", True, 4, [("Ime", "Tamara"), ("Godine", "26"), ("Narodnost", "Srpkinja"), ("Jezici", "srpski, engleski"), ("Mobitel", "+385 99 720 4618 (WhatsApp, Viber)")], "Stižem u Split! Bit ću tu od 12. do 22. lipnja, a onda Zadar od 23. do 30. lipnja. Striptiz, GFE. Dolazim u hotel ili apartman, sat 150 EUR, cijela noć (8 sati) 700 EUR. Ne primam kod sebe.",
     dict(alias="Tamara", age=26, nationality="RS", languages_spoken=["sr", "en"], city="Split", services=["striptease", "gfe", "overnight"], incall=False, outcall=True, tour=[{"city": "Split", "from": "2025-06-12", "to": "2025-06-22"}, {"city": "Zadar", "from": "2025-06-23", "to": "2025-06-30"}],
          phones=["+385997204618"], handles=[{"kind": "whatsapp", "value": "+385997204618"}, {"kind": "viber", "value": "+385997204618"}], prices=[eur(150, 60, "outcall"), eur(700, 480, "outcall")], max_duration_h=8.0)),
    (801, "GORAN za dame i parove", "Zagreb", "2025-05-29", False, 1, [("Ime", "Goran"), ("Godine", "37"), ("Visina / težina", "183 cm / 85 kg"), ("E-mail", '<A HREF="mailto:goran.pratnja@leptirposta.example">goran.pratnja@leptirposta.example</A>')], "Pratnja za dame i parove, izlazak na večeru, putovanja. Dolazim na adresu. 80 EUR po satu.",
     dict(alias="Goran", age=37, audience="man", city="Zagreb", height_cm=183, weight_kg=85, services=["couples", "dinner_date", "travel"], outcall=True, handles=[{"kind": "email", "value": "goran.pratnja@leptirposta.example"}], prices=[eur(80, 60)], max_duration_h=1.0)),
    (796, "KLUB ORHIDEJA Osijek", "Osijek", "2025-05-24", True, 2, [("Djevojke", "Iva (23), Tea (27), Sandra (34)"), ("Radno vrijeme", "20-04 h"), ("Cijena u klubu", "pola sata 70 EUR (527 kn)<BR>sat 120 EUR (904 kn)"), ("Telefon", "031 587 246")], "Naš klub vas čeka svaku večer osim ponedjeljka. Naše djevojke govore hrvatski i mađarski. Striptiz na bini, duo po dogovoru.",
     dict(alias="Iva", aliases_stated=["Iva", "Tea", "Sandra"], age=23, ages_stated=[23, 27, 34], provider_kind="agency", city="Osijek", languages_spoken=["hr", "hu"], hours="20:00-04:00", services=["striptease", "duo"], incall=True, phones=["+38531587246"], prices=[eur(70, 30, "incall"), eur(120, 60, "incall")], max_duration_h=1.0)),
    (790, "Trans LEONA, Zagreb", "Zagreb", "2025-05-20", False, 3, [("Ime", "Leona"), ("Godine", "28"), ("Visina / težina", "178 cm / 70 kg"), ("Radno vrijeme", "0-24"), ("Mobitel", "098 463 517")], "Trans djevojka, stan u centru, igranje uloga i masaža. Pola sata 70, sat 120 eura. Molim samo pozivi.",
     dict(alias="Leona", age=28, audience="trans", city="Zagreb", height_cm=178, weight_kg=70, hours="24/7", services=["role_play", "massage"], incall=True, phones=["+38598463517"], prices=[eur(70, 30), eur(120, 60)], max_duration_h=1.0)),
    (783, "LADY NERA - dominacija", "Rijeka", "2025-05-13", False, 0, [("Ime", "Lady Nera"), ("Godine", "nije upisano"), ("Telegram", "@lady_nera_ri")], "Dominacija u vlastitom studiju u Rijeci, početnici dobrodošli. Sat 150 EUR, dva sata 270 EUR.",
     dict(alias="Lady Nera", city="Rijeka", services=["domination"], incall=True, prices=[eur(150, 60), eur(270, 120)], max_duration_h=2.0, handles=[{"kind": "telegram", "value": "lady_nera_ri"}])),
    (777, "LUCIJA i ENA, Pula", "Pula", "2025-05-08", False, 2, [("Imena", "Lucija i Ena"), ("Godine", "25 i 28"), ("Jezici", "hrvatski, talijanski, njemački"), ("Mobitel", "095 817 3062")], "Dvije prijateljice, masaža u četiri ruke. Primamo u apartmanu. Sat 200 EUR, 90 minuta 280 EUR.",
     dict(alias="Lucija", aliases_stated=["Lucija", "Ena"], age=25, ages_stated=[25, 28], audience="couple", city="Pula", languages_spoken=["hr", "it", "de"], services=["four_hands"], incall=True, phones=["+385958173062"], prices=[eur(200, 60), eur(280, 90)], max_duration_h=1.5)),
    (764, "SNJEŽANA - Varaždin", "Varaždin", "2025-04-26", False, 1, [("Ime", "Snježana"), ("Godine", "55"), ("Mobitel", "092 304 7715")], "Primam starije gospodu i osobe s invaliditetom, prizemlje. Cijena na upit.", dict(alias="Snježana", age=55, city="Varazdin", services=["disabled_guests"], incall=True, phones=["+385923047715"])),
]
TOWNS = ["Zagreb", "Split", "Rijeka", "Osijek", "Pula", "Varaždin"]


def url(a):
    return f"{ROOT}/oglas.php?id={a[0]}"


def day(text):
    y, m, d = map(int, text.split("-"))
    return f"{d}.{m}.{y}."


def shell(title, body):
    left = "<BR>".join(f'<A HREF="popis.php?grad={t.lower().replace("ž", "z")}"><FONT FACE="Verdana" SIZE=1 COLOR="#FFCC00">{t}</FONT></A>' for t in TOWNS)
    return f"""<HTML>
<HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><TITLE>NOĆNI LEPTIR - {title}</TITLE><META NAME="Author" CONTENT="webmaster"></HEAD>
<BODY BGCOLOR="#000033" TEXT="#FFFFFF" LINK="#FFCC00" VLINK="#CC9900"><CENTER>
<TABLE WIDTH=780 BORDER=0 CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3><A HREF="index.php"><IMG SRC="gfx/zaglavlje.gif" WIDTH=780 HEIGHT=90 BORDER=0 ALT="Noćni leptir"></A></TD></TR>
<TR><TD COLSPAN=3 BGCOLOR="#660033"><MARQUEE><FONT FACE="Verdana" SIZE=1>*** Novi oglas? Nazovite redakciju 01 555 2390 *** Samo za starije od 18 godina ***</FONT></MARQUEE></TD></TR>
<TR><TD WIDTH=130 VALIGN=top BGCOLOR="#1A1A4D"><FONT FACE="Verdana" SIZE=1><B>GRADOVI</B><BR>{left}<BR><BR><A HREF="knjiga.php">Knjiga gostiju</A><BR><A HREF="cjenik.php">Cjenik oglasa</A><BR><A HREF="linkovi.php">Linkovi</A><BR><A HREF="pravila.php">Pravila</A></FONT></TD>
<TD WIDTH=520 VALIGN=top>{body}</TD>
<TD WIDTH=130 VALIGN=top><A HREF="http://vulkanizer-kotac.example"><IMG SRC="gfx/gume120.gif" WIDTH=120 HEIGHT=240 BORDER=0 ALT="Vulkanizer Kotač, ljetne gume od 39 EUR, 01 388 1207"></A></TD></TR>
<TR><TD COLSPAN=3 ALIGN=center><FONT FACE="Verdana" SIZE=1>Broj posjeta: <IMG SRC="cgi-bin/counter.gif" ALT="1204877"> &copy; 2002-2025 Noćni leptir - najbolje se vidi u 1024x768</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""


def table(a):
    rows = "".join(f'<TR BGCOLOR="{"#1A1A4D" if n % 2 else "#26265C"}"><TD WIDTH=150><FONT FACE="Verdana" SIZE=2><B>{k}:</B></FONT></TD><TD><FONT FACE="Verdana" SIZE=2>{v}</FONT></TD></TR>' for n, (k, v) in enumerate(a[6] + [("Grad", a[2])]))
    return f'<TABLE WIDTH="100%" BORDER=0 CELLPADDING=3 CELLSPACING=1>{rows}</TABLE>'


def head(a):
    star = ' <FONT COLOR="#FF3366">*** TOP OGLAS ***</FONT>' if a[4] else ""
    return f'<FONT FACE="Verdana" SIZE=4><B>{a[1]}</B></FONT>{star}<BR><FONT FACE="Verdana" SIZE=1>Oglas br. {a[0]}, objavljen {day(a[3])}</FONT><BR>'


def page(a):
    shots = '<IMG SRC="gfx/spacer.gif" WIDTH=5 HEIGHT=1>'.join(f'<IMG SRC="slike/{a[0]}_{n}.jpg" WIDTH=240 BORDER=1>' for n in range(1, a[5] + 1))
    i = ADS.index(a)
    prev = f'<A HREF="oglas.php?id={ADS[i - 1][0]}"><IMG SRC="gfx/strelica_l.gif" BORDER=0 ALT="prethodni"></A>'
    return shell(a[1], f'{head(a)}<P>{shots}<P>{table(a)}<P><FONT FACE="Verdana" SIZE=2>{a[7]}</FONT><P>{prev} <A HREF="oglas.php?id={a[0]}&print=1"><IMG SRC="gfx/print.gif" BORDER=0 ALT="ispis"></A> <A HREF="popis.php"><IMG SRC="gfx/natrag.gif" BORDER=0 ALT="natrag"></A>')


def print_page(a):
    shots = "".join(f'<IMG SRC="slike/{a[0]}_{n}.jpg" WIDTH=240>' for n in range(1, a[5] + 1))
    return f'<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1250"><TITLE>Ispis</TITLE></HEAD><BODY onLoad="window.print()">{head(a)}{shots}{table(a)}<P>{a[7]}</BODY></HTML>'


def listing(rows, title, foot=""):
    lines = "".join(f'<TR BGCOLOR="{"#1A1A4D" if n % 2 else "#26265C"}"><TD WIDTH=70>{f"""<IMG SRC="slike/mini/{a[0]}.jpg" WIDTH=60 HEIGHT=80>""" if a[5] else "&nbsp;"}</TD><TD><A HREF="oglas.php?id={a[0]}"><FONT FACE="Verdana" SIZE=2><B>{a[1]}</B></FONT></A>{" <FONT COLOR=#FF3366>TOP</FONT>" if a[4] else ""}<BR><FONT FACE="Verdana" SIZE=1>{a[7][:60]}...</FONT></TD><TD><FONT FACE="Verdana" SIZE=1>{a[2]}<BR>{day(a[3])}</FONT></TD></TR>' for n, a in enumerate(rows))
    return shell(title, f'<FONT FACE="Verdana" SIZE=3><B>{title}</B></FONT><TABLE WIDTH="100%" CELLPADDING=4 CELLSPACING=1>{lines}</TABLE><CENTER>{foot}</CENTER>')


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="hr", provider_kind="unknown", country="HR", paid_placement=a[4], n_images=a[5], posted_at=a[3])
    row.update(deepcopy(a[8]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def urls(rows):
    return tuple(map(url, rows))


def old(address, html, kind, **more):
    return WrittenPage(address, html, kind, "hr", content_type="text/html", encoding="cp1250", **more)


def plain(path, title, body, kind="static"):
    return old(f"{ROOT}/{path}", shell(title, f'<FONT FACE="Verdana" SIZE=3><B>{title}</B></FONT><P><FONT FACE="Verdana" SIZE=2>{body}</FONT>'), kind)


ZG, RI = ([a for a in ADS if a[2] == t] for t in ("Zagreb", "Rijeka"))
L = ROOT + "/popis.php"
LINKS = "<BR>".join(f'<A HREF="http://{h}.example" TARGET="_blank">{n}</A> - {w}' for h, n, w in [("jadran-oglasi", "Jadran oglasi", "osobni oglasi s mora"), ("slo-vecer", "Slo večer", "Slovenija"), ("balkan-pratnja", "Balkan pratnja", "cijela regija"), ("masaze-zg", "Masaže ZG", "popis salona")])
PAGES = [
    old(ROOT + "/index.php", listing([a for a in ADS if a[4]], "Top oglasi"), "listing", ads=urls(a for a in ADS if a[4])),
    old(L, listing(ADS[:5], "Svi oglasi", '1 <A HREF="popis.php?str=2">2</A>'), "listing", ads=urls(ADS[:5])),
    old(L + "?str=2", listing(ADS[5:], "Svi oglasi", '<A HREF="popis.php">1</A> 2'), "listing", ads=urls(ADS[5:])),
    old(L + "?grad=zagreb", listing(ZG, "Zagreb"), "listing", ads=urls(ZG)),
    old(L + "?grad=rijeka", listing(RI, "Rijeka"), "listing", ads=urls(RI)),
    *(old(url(a), page(a), "ad", ads=(url(a),)) for a in ADS),
    old(url(ADS[0]) + "&print=1", print_page(ADS[0]), "ad", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    old(url(ADS[2]) + "&PHPSESSID=a91be0c4", page(ADS[2]), "ad", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    plain("cjenik.php", "Cjenik oglasa", "Običan oglas 30 dana: 10 EUR (75,35 kn)<BR>TOP oglas 30 dana: 25 EUR (188,36 kn)<BR>Redakcija: 01 555 2390"),
    plain("linkovi.php", "Linkovi", LINKS, "directory"),
    plain("knjiga.php", "Knjiga gostiju", "<B>Stipe</B> (2.6.2025.): Pozdrav redakciji, stranica radi i na mobitelu!<HR><B>Anonimac</B> (21.5.2025.): Može li više oglasa iz Zadra?<HR><B>Webmaster</B> (22.5.2025.): Radimo na tome."),
    plain("pravila.php", "Pravila", "Oglašavati smiju samo punoljetne osobe i samo za sebe. Sumnjate li na prisilu, nazovite 192 ili besplatnu liniju 0800 77 99."),
    plain("oglas.php?id=655", "Greška", "Oglas ne postoji ili je istekao.", "error"),
]

SITE = WrittenSite("www.nocni-leptir.example", "HR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
