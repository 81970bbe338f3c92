"""Serbian night club's own pages in the style of 2003 (Latin script): residents by day of the week, a page for each, FONT and nested tables.

Hard: ISO-8859-2 bytes and no charset in the header, the week is one table with a column for each day and several names to a cell, hours stand once in the head of a column and differ by day
or stand on the resident's page, drinks and tables have prices that are the house's, a resident's own prices are in dinars with dots or in euro,
the club's number and 'rezervacija stola' under each resident, a DJ and a band are residents too (with ages and a booking number of their own), a day's page repeats facts of its residents in short,
'nova!' pictures, spacer and arrow gifs beside the photographs, a guest book, an entrance with one picture and a line.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.ponocni-tramvaj.example"
RAW = dict(content_type="text/html", encoding="iso-8859-2")
DAYS = ["ponedeljak", "utorak", "sreda", "četvrtak", "petak", "subota", "nedelja"]
FILE = dict(zip(DAYS, ["pon", "uto", "sre", "cet", "pet", "sub", "ned"]))
OPEN = dict(zip(DAYS, ["zatvoreno", "21-02h", "21-02h", "21-03h", "22-05h", "22-05h", "20-01h"]))


def money(amount, minutes=None, currency="RSD", place=None):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# file, name, days, lines, pictures, new, prose, truth
R = [
    ("milica", "Milica", ["četvrtak", "petak", "subota"], [("Godine", "26"), ("Visina", "172 cm"), ("Težina", "57 kg"), ("Jezici", "srpski, engleski"), ("Tačke", "striptiz, ples")], 3, False,
     "Milica pleše profesionalno već pet godina. Privatni ples u separeu: 10 minuta 3.000 din, pola sata 8.000 din. U klubu je od 22:00 do 04:00.",
     dict(age=26, height_cm=172, weight_kg=57, languages_spoken=["sr", "en"], services=["striptease", "dancing"], hours="22:00-04:00", max_duration_h=0.5, prices=[money(3000, 10), money(8000, 30)])),
    ("jovana", "Jovana", ["utorak", "sreda"], [("Godine", "31"), ("Visina", "165 cm"), ("Jezici", "srpski, mađarski, nemački"), ("Tačke", "masaža, društvo za stolom")], 2, False,
     "Jovana iz Subotice je majstor za umorna leđa. Masaža u sobi na spratu: 30 min 4.000 din, 60 min 7.000 din. Jovana ne izlazi iz kluba, za hotel ne pitajte.",
     dict(age=31, height_cm=165, languages_spoken=["sr", "hu", "de"], services=["massage"], outcall=False, max_duration_h=1, prices=[money(4000, 30), money(7000, 60)])),
    ("anastasija", "Anastasija", ["petak", "subota", "nedelja"], [("Godine", "24"), ("Visina", "178 cm"), ("Težina", "60 kg"), ("Zemlja", "Ukrajina"), ("Jezici", "ukrajinski, ruski, engleski"), ("Tačke", "striptiz")], 4, True,
     "Nova devojka iz Ukrajine, u klubu od prvog juna. Privatni ples 15 minuta 40 EUR. Možete joj pisati na Telegram: @nastja_tramvaj",
     dict(age=24, height_cm=178, weight_kg=60, nationality="UA", languages_spoken=["uk", "ru", "en"], services=["striptease"], max_duration_h=0.25, handles=[{"kind": "telegram", "value": "nastja_tramvaj"}], prices=[money(40, 15, "EUR")])),
    ("sneza", "Sneža", ["utorak", "četvrtak"], [("Godine", "45"), ("Jezici", "srpski, ruski"), ("Tačke", "večera, razgovor, masaža")], 1, False,
     "Naša dama s iskustvom. Sneža će s vama na večeru u grad (3 sata 15.000 din) ili vas čeka u klubu uz čašu vina. Njen telefon: 065/221-80-58.",
     dict(age=45, languages_spoken=["sr", "ru"], services=["dinner_date", "massage"], outcall=True, max_duration_h=3, phones=["+381652218058"], prices=[money(15000, 180)])),
    ("tina-i-una", "Tina i Una", ["subota"], [("Godine", "23 i 27"), ("Jezici", "srpski, italijanski"), ("Tačke", "duet, striptiz")], 3, False,
     "Sestre po sceni: Tina (23) i Una (27) nastupaju samo zajedno. Privatni šou za dvoje gostiju, pola sata 15.000 din. Dolaze i na momačke večeri, sat 30.000 din. Parovi dobrodošli.",
     dict(alias="Tina", aliases_stated=["Tina", "Una"], age=23, ages_stated=[23, 27], audience="couple", languages_spoken=["sr", "it"], services=["duo", "striptease", "party", "couples"], outcall=True, max_duration_h=1,
          prices=[money(15000, 30), money(30000, 60, place="outcall")])),
    ("luka", "Luka", ["nedelja"], [("Godine", "29"), ("Visina", "187 cm"), ("Težina", "85 kg"), ("Jezici", "srpski, engleski, španski"), ("Tačke", "striptiz za dame")], 2, False,
     "Nedelja je ženski dan i Luka zna zašto. Dolazi i na devojačke večeri po Vojvodini: nastup od pola sata 120 evra. Viber i telefon 064/682-38-21.",
     dict(age=29, audience="man", height_cm=187, weight_kg=85, languages_spoken=["sr", "en", "es"], services=["striptease", "party"], outcall=True, phones=["+381646823821"], handles=[{"kind": "viber", "value": "+381646823821"}],
          prices=[money(120, 30, "EUR", "outcall")], max_duration_h=0.5)),
    ("camila", "Camila", ["sreda", "četvrtak", "petak"], [("Godine", "28"), ("Visina", "160 cm"), ("Zemlja", "Kolumbija"), ("Jezici", "španski, engleski"), ("Tačke", "ples, masaža")], 5, True,
     "Hola! I am Camila from Colombia, I dance salsa and I give a very good massage. One hour upstairs is 70 EUR. I stay in Novi Sad until the end of June; from 3 to 6 July 2025 you find me in Belgrade.",
     dict(age=28, text_language="en", height_cm=160, nationality="CO", languages_spoken=["es", "en"], services=["dancing", "massage"], tour=[{"city": "Belgrade", "from": "2025-07-03", "to": "2025-07-06"}], max_duration_h=1, prices=[money(70, 60, "EUR")])),
    ("dunja", "Dunja", ["utorak", "sreda", "nedelja"], [("Godine", "33"), ("Visina", "176 cm"), ("Jezici", "srpski, engleski"), ("Tačke", "kabare, igra uloga")], 2, False,
     "Dunja je trans žena i zvezda našeg kabarea. Posle programa prima goste u svojoj garderobi od 23:00 do 02:00; sat 9.000 din.",
     dict(age=33, audience="trans", height_cm=176, languages_spoken=["sr", "en"], services=["role_play"], hours="23:00-02:00", max_duration_h=1, prices=[money(9000, 60)])),
]
OTHER = {"dj-vuk": ("DJ Vuk", ["petak", "subota"]), "trio-tisa": ("Trio Tisa", ["četvrtak"])}
PHONE = "021 54 00 118"


def url(r):
    return f"{ROOT}/rezidenti/{r[0]}.htm"


def frame(title, body):
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2"><TITLE>{title} :: Klub Ponoćni tramvaj, Novi Sad</TITLE></HEAD>
<BODY BGCOLOR="#1a0010" TEXT="#ffe9c0" LINK="#ff9933"><CENTER><TABLE WIDTH=760 BORDER=0 CELLPADDING=6><TR><TD COLSPAN=2><IMG SRC="/slike/natpis.gif" ALT="Ponoćni tramvaj" WIDTH=760 HEIGHT=90>
<TR><TD VALIGN=TOP WIDTH=130><FONT FACE="Verdana" SIZE=1><A HREF="/nedelja.htm">Ova nedelja</A><BR><A HREF="/rezidenti/">Rezidenti</A><BR><A HREF="/pice.htm">Karta pića</A><BR><A HREF="/kakodoci.htm">Kako do nas</A><BR><A HREF="/posao.htm">Posao</A><BR><A HREF="/knjiga.htm">Knjiga gostiju</A></FONT>
<TD VALIGN=TOP><FONT FACE="Verdana" SIZE=2>
{body}
</FONT><TR><TD COLSPAN=2 ALIGN=CENTER><IMG SRC="/slike/crta.gif" WIDTH=700 HEIGHT=2><BR><FONT SIZE=1>Rezervacija stola: {PHONE} (posle 18h) &middot; klub@ponocni-tramvaj.example &middot; Zabranjen ulaz mlađima od 18 godina</FONT></TABLE></CENTER></BODY></HTML>"""


def line(k, v):
    return f'<TR><TD BGCOLOR="#33001f"><FONT SIZE=2 COLOR="#ff9933">{k}:</FONT><TD BGCOLOR="#26001a"><FONT SIZE=2>{v}</FONT>\n'


def resident(r):
    file, name, days, lines, pics, new, prose, _ = r
    shots = "".join(f'<TD><A HREF="/foto/{file}{n}.jpg"><IMG SRC="/foto/{file}{n}m.jpg" BORDER=1></A>' for n in range(1, pics + 1))
    return frame(name, f"""<FONT SIZE=5 COLOR="#ff9933"><B>{name}</B></FONT>{' <IMG SRC="/slike/nova.gif" ALT="nova!">' if new else ''}<BR><TABLE BORDER=0><TR>{shots}</TABLE>
<TABLE BORDER=0 CELLSPACING=2 WIDTH=400>{"".join(line(k, v) for k, v in lines)}{line("Dani", ", ".join(days))}</TABLE><P>{prose}<P><A HREF="/rezidenti/"><IMG SRC="/slike/nazad.gif" BORDER=0> svi rezidenti</A> <FONT SIZE=1>Sto se rezerviše na {PHONE}.</FONT>""")


def truth(r):
    row = deepcopy(AD)
    row.update(url=url(r), alias=r[1], aliases_stated=[r[1]], text_language="sr", provider_kind="agency", city="Novi Sad", country="RS", incall=True, n_images=r[4])
    row.update(deepcopy(r[7]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def on(day):
    return [r for r in R if day in r[2]]


def extras(day):
    return "".join(f'<BR><A HREF="/rezidenti/{k}.htm">{v[0]}</A>' for k, v in OTHER.items() if day in v[1])


def week():
    head = "".join(f"<TH BGCOLOR='#4d0030'><FONT SIZE=1><A HREF='/dan-{FILE[d]}.htm'>{d}</A><BR>{OPEN[d]}</FONT>" for d in DAYS)
    cells = "".join("<TD VALIGN=TOP><FONT SIZE=1>" + "<BR>".join(f'<A HREF="/rezidenti/{r[0]}.htm">{r[1]}</A>' for r in on(d)) + extras(d) + "</FONT>" for d in DAYS)
    return frame("Ova nedelja", f"<H2>Ko vas čeka ove nedelje</H2><TABLE BORDER=1 WIDTH=600><TR>{head}<TR>{cells}</TABLE>")


def day(d):
    rows = "".join(f'<TR><TD><A HREF="/rezidenti/{r[0]}.htm"><IMG SRC="/foto/{r[0]}1m.jpg" WIDTH=60></A><TD><FONT SIZE=2><A HREF="/rezidenti/{r[0]}.htm"><B>{r[1]}</B></A><BR>{dict(r[3])["Godine"]} god., {dict(r[3])["Tačke"]}</FONT>' for r in on(d))
    return WrittenPage(f"{ROOT}/dan-{FILE[d]}.htm", frame(d.capitalize(), f"<H2>{d.capitalize()}, {OPEN[d]}</H2><TABLE>{rows}</TABLE>{extras(d)}"), "listing", "sr", ads=tuple(map(url, on(d))), **RAW)


def plain(path, title, body, kind="static", relevant=True, status=200):
    return WrittenPage(ROOT + path, frame(title, f"<H2>{title}</H2>{body}"), kind, "sr", relevant=relevant, status=status, **RAW)


ALL = "".join(f'<LI><A HREF="/rezidenti/{r[0]}.htm">{r[1]}</A> ({", ".join(FILE[d] for d in r[2])})' for r in R) + "".join(f'<LI><A HREF="/rezidenti/{k}.htm">{v[0]}</A> (muzika)' for k, v in OTHER.items())
PAGES = [
    WrittenPage(f"{ROOT}/nedelja.htm", week(), "listing", "sr", ads=tuple(map(url, R)), **RAW),
    WrittenPage(f"{ROOT}/rezidenti/", frame("Rezidenti", f"<H2>Rezidenti</H2><UL>{ALL}</UL>"), "listing", "sr", ads=tuple(map(url, R)), **RAW),
    *[day(d) for d in ("utorak", "petak", "subota", "nedelja")],
]
PAGES += [WrittenPage(url(r), resident(r), "ad", "sr", text_language=r[7].get("text_language"), ads=(url(r),), **RAW) for r in R]
PAGES += [
    plain("/rezidenti/dj-vuk.htm", "DJ Vuk", f"<TABLE>{line('Godine', '35')}{line('Dani', 'petak, subota')}{line('Muzika', 'disko, funk')}</TABLE><P>Vuk pušta ploče kod nas od 2009. godine. Za svadbe i rođendane: 063/500-11-72, veče 200 EUR."),
    plain("/rezidenti/trio-tisa.htm", "Trio Tisa", "<P>Violina, kontrabas i harmonika. Svakog četvrtka od 21h, stare gradske pesme na zahtev gostiju."),
    plain("/pice.htm", "Karta pića", "<TABLE BORDER=1><TR><TD>Ulaz (petak i subota)<TD>1.000 din<TR><TD>Pivo<TD>450 din<TR><TD>Koktel za damu<TD>1.500 din<TR><TD>Boca šampanjca<TD>12.000 din<TR><TD>Separe, cela noć<TD>20.000 din</TABLE>"),
    plain("/kakodoci.htm", "Kako do nas", f"<P>Novi Sad, Temerinski put, iza starog depoa. Taksi iz centra oko 500 din. Telefon kluba {PHONE}."),
    plain("/posao.htm", "Posao", "<P>Tražimo konobara (60.000 din mesečno) i plesačice od 21 godine; smeštaj u gradu obezbeđen, dokumenta ostaju kod vas, ugovor obavezan."),
    plain("/knjiga.htm", "Knjiga gostiju", "<P><B>Zoran (51), Temerin, 08.06.2025:</B> Milica je bila sjajna, ali pivo je poskupelo.<HR><B>Peđa, 02.06.2025:</B> Gde je Sanja koja je plesala zimus? Platio bih i 10.000 za ples.<HR>"),
    plain("/pravila.htm", "Kućni red", "<P>Fotografisanje zabranjeno. Plesačice se ne dodiruju bez dozvole. Ko vidi da je neko ovde protiv svoje volje, neka kaže šefu sale ili pozove 192."),
    plain("/dan-pon.htm", "Ponedeljak", "<P>Ponedeljkom tramvaj ne vozi: klub je zatvoren. Vidimo se u utorak.", "listing"),
    plain("/rezidenti/sanja.htm", "Greška 404", "<P>Tražene strane nema. <A HREF='/nedelja.htm'>Ova nedelja</A>", "error", status=404),
    WrittenPage(f"{ROOT}/", '<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-2"><TITLE>Klub Ponoćni tramvaj</TITLE></HEAD><BODY BGCOLOR="#1a0010"><CENTER><A HREF="/nedelja.htm"><IMG SRC="/slike/ulaz.jpg" ALT="Ulaz"></A><BR><FONT COLOR="#ffe9c0">Stranice kluba su samo za punoletne osobe. Kliknite na sliku ako imate 18 godina.</FONT></CENTER></BODY></HTML>', "static", "sr", **RAW),
]

SITE = WrittenSite("www.ponocni-tramvaj.example", "RS", tuple(PAGES), tuple(truth(r) for r in R), note=__doc__)
