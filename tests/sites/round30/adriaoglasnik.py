"""Croatian notices in the style of 2001: nested tables, FONT tags, spacer pictures, a frame of links, windows-1250 without a charset in the header.

Hard: every fact sits in a table of its own inside a cell, label and value are two FONTs with &nbsp; between them, rows of three facts; labels are shortened ('Vis.', 'Tež.', 'Jez.', 'Gdje'), the value of 'Gdje' is a code (S = stan, H = hotel, S/H)
which a legend at the foot explains; prices are in euros with the old kuna in brackets; a list of three columns whose cells hold two ads; 'Sponzor' cells of other sites; a guest book under some ads with guests' ages; capital letters, some ads
in English or without diacritics; the print script and a session number in links.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.adria-oglasnik.example"
SID = "s=5e1f90c2"
RAW = dict(content_type="text/html", encoding="windows-1250")
WHERE = {"S": (True, False), "H": (False, True), "S/H": (True, True), None: (None, None)}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, heading, name, age, town, where, facts (label, value), price lines, number as written, date, pictures, 'Zlatni', prose, guest book, truth
ADS = [
    (881, "MARIJANA - TREŠNJEVKA", "Marijana", 31, "Zagreb", "S", [("Vis.", "168"), ("Tež.", "59"), ("Jez.", "hrvatski, engleski"), ("Vrijeme", "10-20 h")], ["30 min: 60 &euro; (452 kn)", "1 sat: 100 &euro; (753 kn)"], "091 128 53 07", "10.06.2025.", 3, True,
     "Nježna i strpljiva, radim opuštajuću masažu i volim maženje. Stan je uredan, parking iza zgrade. Ne javljam se na skrivene brojeve.", [("Damir, 52", "Sve pet, točno kako piše.")],
     dict(height_cm=168, weight_kg=59, languages_spoken=["hr", "en"], hours="10:00-20:00", services=["massage", "cuddling"], max_duration_h=1, prices=[eur(60, 30), eur(100, 60)], phones=["+385911285307"])),
    (879, "2 PRIJATELJICE IZ SPLITA", "Tea", 24, "Split", "S/H", [("Jez.", "hrvatski, talijanski")], ["1 sat: 220 &euro; (1.658 kn)"], "095 502 81 60", "09.06.2025.", 4, True,
     "Tea (24) i Mia (26), uvijek zajedno. Duo masaža s četiri ruke, parovi dobro došli. U hotel dolazimo nakon 20 sati.", [],
     dict(aliases_stated=["Tea", "Mia"], ages_stated=[24, 26], audience="couple", languages_spoken=["hr", "it"], services=["duo", "four_hands", "couples"], max_duration_h=1, prices=[eur(220, 60)], phones=["+385955028160"])),
    (874, "ELEGANTNA PRATNJA RIJEKA - OPATIJA", "Leona", 35, "Rijeka", "H", [("Vis.", "175"), ("Tež.", "61"), ("Jez.", "hrvatski, njemacki, talijanski")], ["2 sata: 250 &euro;", "nocenje: 700 &euro;", "24 sata: 1.200 &euro;"], "098 478 811", "07.06.2025.", 5, True,
     "Vecera, poslovni skup ili vikend na moru. Ne primam kod sebe. Pisite na leona.opatija@sanducic.example ili nazovite poslijepodne.", [],
     dict(height_cm=175, weight_kg=61, languages_spoken=["hr", "de", "it"], services=["dinner_date", "business", "travel"], max_duration_h=24, prices=[eur(250, 120), eur(700, 720), eur(1200, 1440)], phones=["+38598478811"], handles=[{"kind": "email", "value": "leona.opatija@sanducic.example"}])),
    (870, "ZRELA GOSPOĐA, OSIJEK", "Štefica", 53, "Osijek", "S", [("Vis.", "162"), ("Tež.", "78")], ["1 sat: 50 &euro; (377 kn)"], "nula devet devet, 158 02 14", "05.06.2025.", 1, False,
     "Kuća s dvorištem, kava i kolači. Masaža leđa i zajednička kupka. Radim radnim danom, vikendom sam baka.", [("Anonimno, 61", "Preporuka, draga žena."), ("Željko, 47", "Radi li nedjeljom?")],
     dict(height_cm=162, weight_kg=78, services=["massage", "bath"], max_duration_h=1, prices=[eur(50, 60)], phones=["+385991580214"])),
    (866, "SVETLANA IN ZADAR UNTIL 20 JUNE", "Svetlana", 28, "Zadar", "S/H", [("Vis.", "171"), ("Tež.", "56"), ("Jez.", "ruski, engleski"), ("Nac.", "Moldavija")], ["1 sat: 130 &euro;", "2 sata: 240 &euro;"], "+385 92 390 92 45", "03.06.2025.", 4, False,
     "Hi, I am Svetlana. I am in Zadar until 20 June 2025 and in Pula from 21 to 28 June 2025. Striptease, kisses and massage. Please send a WhatsApp message first, I do not speak Croatian.", [],
     dict(text_language="en", height_cm=171, weight_kg=56, languages_spoken=["ru", "en"], nationality="MD", services=["striptease", "kissing", "massage"], max_duration_h=2, prices=[eur(130, 60), eur(240, 120)], tour=[{"city": "Zadar", "from": None, "to": "2025-06-20"}, {"city": "Pula", "from": "2025-06-21", "to": "2025-06-28"}],
          phones=["+385923909245"], handles=[{"kind": "whatsapp", "value": "+385923909245"}])),
    (861, "MASER ZA DAME, ZAGREB I OKOLICA", "Hrvoje", 39, "Zagreb", "H", [("Vis.", "186"), ("Tež.", "85"), ("Vrijeme", "17-23 h")], ["1 sat: 45 &euro; (339 kn)", "1,5 sati: 60 &euro; (452 kn)"], "095 256 08 13", "01.06.2025.", 1, False,
     "Muškarac, bivši veslač. Dolazim damama i parovima na kućnu adresu ili u hotel. Muškarcima ne.", [],
     dict(audience="man", height_cm=186, weight_kg=85, hours="17:00-23:00", services=["massage", "couples"], max_duration_h=1.5, prices=[eur(45, 60), eur(60, 90)], phones=["+385952560813"])),
    (858, "AGENCIJA MASLINA PREDSTAVLJA: KLARA", "Klara", 23, "Split", "H", [("Vis.", "173"), ("Jez.", "hrvatski, engleski, francuski")], ["2 sata: 280 &euro;", "nocenje: 800 &euro;"], "091 552 01 97 (agencija)", "30.05.2025.", 6, True,
     "Klara je nova pratilja naše agencije, za zabave na jahti i večere. Vozač je dovodi i čeka. Za termin nazovite našu centralu.", [],
     dict(provider_kind="agency", height_cm=173, languages_spoken=["hr", "en", "fr"], services=["party", "dinner_date"], max_duration_h=12, prices=[eur(280, 120), eur(800, 720)], phones=["+385915520197"])),
    (852, "STROGA LJERKA", "Ljerka", 46, "Rijeka", "S", [("Vis.", "180"), ("Vrijeme", "14-24 h")], ["1 sat: 150 &euro;"], None, "27.05.2025.", 0, False,
     "Dominacija i fetiš u opremljenoj sobi. Masaže nema, poljubaca nema. Javite se isključivo na Telegram: ljerka_rijeka.", [("pokorni, 38", "Gospođa drži do discipline.")],
     dict(height_cm=180, hours="14:00-24:00", services=["domination", "fetish"], max_duration_h=1, prices=[eur(150, 60)], handles=[{"kind": "telegram", "value": "ljerka_rijeka"}])),
    (847, "TRANS DIANA PULA", "Diana", 29, "Pula", "S", [("Vis.", "179"), ("Tež.", "70"), ("Jez.", "hrvatski, slovenski"), ("Nac.", "Slovenija")], ["30 min: 70 &euro;", "1 sat: 120 &euro;"], "092 165 54 38 (i Viber)", "25.05.2025.", 2, False,
     "Trans djevojka, ženstvena i draga. Igre uloga, masaža, maženje. Apartman blizu Arene, ulaz s dvorišta.", [],
     dict(audience="trans", height_cm=179, weight_kg=70, languages_spoken=["hr", "sl"], nationality="SI", services=["role_play", "massage", "cuddling"], max_duration_h=1, prices=[eur(70, 30), eur(120, 60)], phones=["+385921655438"], handles=[{"kind": "viber", "value": "+385921655438"}])),
]


def url(a):
    return f"{ROOT}/oglas.php?br={a[0]}"


def shell(title, body):
    return f"""<HTML><HEAD><TITLE>Adria oglasnik - {title}</TITLE></HEAD><BODY BGCOLOR="#003366" TEXT="#000000" TOPMARGIN=0>
<TABLE WIDTH=760 ALIGN=center BGCOLOR="#FFFFFF" CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3 BGCOLOR="#6699CC"><TABLE WIDTH="100%"><TR><TD><FONT FACE="Verdana" SIZE=5 COLOR="#FFFFFF"><I>Adria oglasnik</I></FONT></TD><TD ALIGN=right><FONT FACE="Verdana" SIZE=1 COLOR="#FFFFFF">OD 1999. - SAMO ZA STARIJE OD 18 GODINA</FONT></TD></TR></TABLE></TD></TR>
<TR><TD WIDTH=120 VALIGN=top BGCOLOR="#DDEEFF"><FONT FACE="Verdana" SIZE=1><A HREF="index.php?{SID}">Naslovna</A><BR><A HREF="popis.php?{SID}">Svi oglasi</A><BR><A HREF="predaj.php?{SID}">Predaj oglas</A><BR><A HREF="cjenik.php?{SID}">Cjenik</A><BR><A HREF="pravila.php?{SID}">Pravila</A><BR><A HREF="kontakt.php?{SID}">Kontakt</A><BR><BR><B>Sponzori</B><BR><A HREF="http://vruca-linija.example"><IMG SRC="ban/1.gif" WIDTH=110 HEIGHT=60 ALT="Vruca linija 060 555 111"></A></FONT></TD>
<TD WIDTH=8><IMG SRC="g/spacer.gif" WIDTH=8 HEIGHT=1></TD><TD VALIGN=top>
{body}
</TD></TR><TR><TD COLSPAN=3 ALIGN=center BGCOLOR="#6699CC"><FONT FACE="Verdana" SIZE=1 COLOR="#FFFFFF">S = prima u stanu &nbsp; H = dolazi u hotel ili na adresu &nbsp; S/H = oboje &nbsp;|&nbsp; Adria oglasnik, Zagreb, tel. 01 555 02 77</FONT></TD></TR></TABLE></BODY></HTML>"""


def fact(label, value):
    return f'<TD><TABLE BORDER=0 CELLPADDING=2><TR><TD BGCOLOR="#DDEEFF"><FONT FACE="Verdana" SIZE=1 COLOR="#666666">{label}</FONT></TD><TD><FONT FACE="Verdana" SIZE=2>&nbsp;<B>{value}</B></FONT></TD></TR></TABLE></TD>'


def body_of(a):
    number, head, name, age, town, where, facts, lines, tel, day, pics, gold, prose, book, _ = a
    cells = [fact("Ime", name), fact("God.", age), fact("Grad", town), fact("Gdje", where)] + [fact(k, v) for k, v in facts] + [fact("Predano", day)]
    rows = "".join("<TR>" + "".join(cells[n:n + 3]) + "</TR>\n" for n in range(0, len(cells), 3))
    shots = "".join(f'<TD><IMG SRC="slike/{number}_{n}.jpg" WIDTH=140 BORDER=1 ALT=""></TD>' for n in range(1, pics + 1))
    money = "<BR>".join(lines)
    guests = "".join(f'<TR><TD BGCOLOR="#EEEEEE"><FONT FACE="Verdana" SIZE=1><B>{who}</B>: {what}</FONT></TD></TR>' for who, what in book)
    return f"""<FONT FACE="Verdana" SIZE=4 COLOR="#CC0000"><B>{head}</B></FONT>{' <IMG SRC="g/zlatni.gif" ALT="Zlatni oglas">' if gold else ''}<BR>
<TABLE BORDER=0 WIDTH="100%">{rows}</TABLE><TABLE BORDER=0><TR>{shots}</TR></TABLE><P><FONT FACE="Verdana" SIZE=2>{prose}</FONT></P>
<TABLE BORDER=1 CELLSPACING=0 CELLPADDING=4><TR><TD VALIGN=top><FONT FACE="Verdana" SIZE=2><U>Cijene</U><BR>{money}</FONT></TD>{f'<TD VALIGN=top><FONT FACE="Verdana" SIZE=2><U>Telefon</U><BR><B>{tel}</B></FONT></TD>' if tel else ''}</TR></TABLE>
{f'<BR><TABLE WIDTH="100%"><TR><TD><FONT FACE="Verdana" SIZE=2><B>Knjiga gostiju</B></FONT></TD></TR>{guests}</TABLE>' if book else ''}"""


def advert(a):
    i = ADS.index(a)
    other = "".join(f'<TD ALIGN=center><A HREF="oglas.php?br={b[0]}&amp;{SID}"><IMG SRC="slike/{b[0]}_m.jpg" WIDTH=50 BORDER=0></A><BR><FONT FACE="Verdana" SIZE=1>{b[2]}, {b[4]}</FONT></TD>' for b in (ADS[i - 2], ADS[i - 3], ADS[i - 5]))
    return shell(a[1], f'{body_of(a)}<BR><FONT SIZE=1><A HREF="ispis.php?br={a[0]}">Ispis</A> | <A HREF="popis.php?{SID}">Natrag na popis</A></FONT><HR><TABLE WIDTH="100%"><TR>{other}</TR></TABLE>')


def listing(rows, foot):
    cells = [f'<TD VALIGN=top WIDTH="33%"><A HREF="oglas.php?br={a[0]}&amp;{SID}"><IMG SRC="slike/{a[0]}_m.jpg" WIDTH=80 BORDER=0></A><BR><FONT FACE="Verdana" SIZE=2><A HREF="oglas.php?br={a[0]}&amp;{SID}"><B>{a[2]}</B></A></FONT><BR><FONT FACE="Verdana" SIZE=1>{a[3]} g., {a[4]}<BR>{a[9]}</FONT></TD>' for a in rows]
    cells.insert(2, '<TD VALIGN=top BGCOLOR="#FFFFCC"><FONT FACE="Verdana" SIZE=1>SPONZOR<BR><A HREF="http://hotel-bura.example">Hotel Bura, soba na sat 30 &euro;</A></FONT></TD>')
    grid = "".join("<TR>" + "".join(cells[n:n + 3]) + "</TR>\n" for n in range(0, len(cells), 3))
    return shell("Svi oglasi", f'<FONT FACE="Verdana" SIZE=4>Svi oglasi</FONT><TABLE WIDTH="100%" CELLPADDING=6>{grid}</TABLE><FONT FACE="Verdana" SIZE=1>{foot}</FONT>')


def truth(a):
    number, head, name, age, town, where, facts, lines, tel, day, pics, gold, prose, book, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hr", provider_kind="unknown", city=town, country="HR", incall=WHERE[where][0], outcall=WHERE[where][1], paid_placement=gold, n_images=pics, posted_at="-".join(reversed(day.strip(".").split("."))))
    row.update(deepcopy(more))
    return row


def plain(path, title, text, kind="static", **more):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f'<FONT FACE="Verdana" SIZE=4>{title}</FONT><P><FONT FACE="Verdana" SIZE=2>{text}</FONT></P>'), kind, "hr", **RAW, **more)


ONE, TWO = ADS[:5], ADS[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
F1, F2 = f'&lt;1&gt; <A HREF="popis.php?str=2&amp;{SID}">2</A> | Poredaj po: <A HREF="popis.php?po=grad">gradu</A>', f'<A HREF="popis.php?{SID}">1</A> &lt;2&gt;'
PAGES = [
    WrittenPage(f"{ROOT}/popis.php", listing(ONE, F1), "listing", "hr", ads=U1, **RAW),
    WrittenPage(f"{ROOT}/popis.php?po=grad", listing(sorted(ONE, key=lambda a: a[4]), F1), "listing", "hr", ads=U1, canonical=f"{ROOT}/popis.php", **RAW),
    WrittenPage(f"{ROOT}/popis.php?str=2", listing(TWO, F2), "listing", "hr", ads=U2, **RAW),
]
PAGES += [WrittenPage(url(a), advert(a), "ad", "hr", text_language=a[14].get("text_language"), ads=(url(a),), **RAW) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[1])}&{SID}", advert(ADS[1]), "ad", "hr", ads=(url(ADS[1]),), canonical=url(ADS[1]), **RAW),
    WrittenPage(f"{ROOT}/ispis.php?br=881", f"<HTML><HEAD><TITLE>{ADS[0][1]}</TITLE></HEAD><BODY ONLOAD='window.print()'>{body_of(ADS[0])}</BODY></HTML>", "ad", "hr", ads=(url(ADS[0]),), canonical=url(ADS[0]), **RAW),
    plain("index.php", "Dobro došli", "Adria oglasnik je najstariji oglasnik za druženje na Jadranu. <A HREF='popis.php'>ULAZ (18+)</A> &nbsp; <A HREF='http://trazilica.example'>IZLAZ</A><BR>Posjetitelj broj 1204331."),
    plain("cjenik.php", "Cjenik oglašavanja", "Obični oglas: besplatno.<BR>Zlatni oglas: 15 &euro; tjedno, 45 &euro; mjesečno.<BR>Sponzor u popisu: 60 &euro; mjesečno."),
    plain("pravila.php", "Pravila", "Oglas smije predati samo punoljetna osoba za sebe. Za svaku sumnju na prisilu nazovite 192. Tuđe slike brišemo."),
    plain("kontakt.php", "Kontakt", "Adria oglasnik d.o.o., Savska cesta, Zagreb. Tel. 01 555 02 77, radnim danom 9-15 sati. E-pošta: uprava@adria-oglasnik.example"),
    plain("predaj.php", "Predaj oglas", "<FORM METHOD=POST ACTION=predaj2.php>Ime: <INPUT NAME=ime><BR>God.: <INPUT NAME=god SIZE=3><BR>Telefon: <INPUT NAME=tel><BR><INPUT TYPE=submit VALUE='Dalje'></FORM>"),
    plain("veze.php", "Prijateljske stranice", "<A HREF='http://jadran-druzenje.example'>Jadran druženje</A><BR><A HREF='http://oglasi-bura.example'>Oglasi Bura</A><BR><A HREF='http://salon-val.example'>Salon Val</A><BR><A HREF='http://nocni-zagreb.example'>Noćni Zagreb</A><BR><A HREF='http://maestral-list.example'>Maestral list</A>", "directory"),
    plain("popis.php?grad=dubrovnik", "Svi oglasi: Dubrovnik", "Nema oglasa za odabrani grad.", "listing"),
    plain("oglas.php?br=512", "Obavijest", "Oglas br. 512 je istekao ili ga je oglašivač obrisao.", "error"),
]

SITE = WrittenSite("www.adria-oglasnik.example", "HR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
