"""Serbian advert board of 2003 in PHP: nested tables, FONT, spacer pictures, windows-1250 without a charset in the header.

Hard: the facts of one ad are lines of a <PRE> with dots as leaders ('Godine ........ 34'), of another a slash line ('26/172/55'), of a third only prose; Latin letters with
and without diacritics, one ad in Cyrillic as entities; euro and dinar side by side; a guestbook whose entries hold names and numbers of guests; the number as a line of
its own with slashes and dashes; a hit counter, 'oglas br.', a banner of another site; ISTAKNUTO rows are paid; frames-age session id in every link.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://oglasi-kosava.example"
SID = "sesija=b81d0c44e9"
RAW = dict(content_type="text/html", encoding="windows-1250")


def m(amount, minutes=None, place=None, currency="EUR"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def wa(kind, number):
    return {"kind": kind, "value": number}


def dots(*pairs):
    return "<PRE>" + "\n".join(f"{k} {'.' * (16 - len(k))} {v}" for k, v in pairs) + "</PRE>"


# number, heading, town, day, facts as mark-up, prose, phone line, pictures, paid, truth
O = [
    (2240, "Dragana, zrela i iskusna", "Novi Sad", "11.06.2025.", dots(("Ime", "Dragana"), ("Godine", "44"), ("Visina", "168 cm"), ("Težina", "67 kg"), ("Primam", "da, stan na Limanu"), ("Dolazim", "ne"), ("Radno vreme", "10-20h"), ("Jezici", "srpski, mađarski")),
     "Za ozbiljnu gospodu koja znaju šta je poštovanje. Opuštajuća masaža i razgovor uz kafu. Pola sata 30 evra, sat 50 evra.", "063/811-29-40", 2, False,
     dict(alias="Dragana", age=44, height_cm=168, weight_kg=67, incall=True, outcall=False, hours="10:00-20:00", languages_spoken=["sr", "hu"], services=["massage"], max_duration_h=1, phones=["+381638112940"], prices=[m(30, 30), m(50, 60)])),
    (2238, "ISKRA - NOVO NOVO NOVO", "Beograd", "10.06.2025.", "<B>Iskra, 26/172/55</B><BR>", "plavusa, studentkinja, samo za dzentlmene. dolazim na adresu ili u hotel po celom beogradu, svoj prostor nemam. moze vecera, izlazak i striptiz. sat 100 evra, dva sata 180, nocenje 500 evra. vozac me dovozi i ceka.",
     "064 / 590 - 77 - 13 (Viber)", 4, True,
     dict(alias="Iskra", age=26, height_cm=172, weight_kg=55, incall=False, outcall=True, services=["dinner_date", "striptease"], max_duration_h=12, phones=["+381645907713"], handles=[wa("viber", "+381645907713")], prices=[m(100, 60), m(180, 120), m(500, 720)])),
    (2231, "Maser Nebojša", "Niš", "08.06.2025.", dots(("Ime", "Nebojša"), ("Godine", "39"), ("Visina", "188"), ("Težina", "90"), ("Dolazim", "da")), "Profesionalna masaža za dame i parove, dolazim sa svojim stolom. Sat vremena 3.000 dinara, sat i po 4.200 dinara. Muškarcima ne odgovaram.", "018 / 320-4417", 1, False,
     dict(alias="Nebojša", age=39, audience="man", height_cm=188, weight_kg=90, outcall=True, services=["massage", "couples"], max_duration_h=1.5, phones=["+381183204417"], prices=[m(3000, 60, None, "RSD"), m(4200, 90, None, "RSD")])),
    (2229, "Две другарице, Суботица", "Subotica", "07.06.2025.", "", "Ми смо Јована (23) и Мирјана (25), другарице са факултета. Радимо у пару или свака за себе. Масажа са четири руке, дуо, заједничка купка. Обе: 120 евра на сат. Једна: 70 евра на сат. Примамо у стану у центру, сваког дана од 12 до 24 часа.",
     "065 / 402-18-86", 3, False,
     dict(alias="Јована", aliases_stated=["Јована", "Мирјана"], age=23, ages_stated=[23, 25], audience="couple", incall=True, hours="12:00-24:00", services=["four_hands", "duo", "bath"], max_duration_h=1, phones=["+381654021886"], prices=[m(120, 60), m(70, 60)])),
    (2224, "Tamara TS iz Crne Gore", "Beograd", "05.06.2025.", dots(("Ime", "Tamara (trans)"), ("Godine", "30"), ("Visina", "1,79"), ("Državljanstvo", "Crna Gora"), ("Primam", "da")), "U Beogradu sam od 10.6. do 24.6.2025. na Vračaru, posle toga se vraćam kući u Podgoricu. Uloge, fetiš, dominacija. 80 € sat.",
     "+381 61 224 90 35, WhatsApp", 3, True,
     dict(alias="Tamara", age=30, audience="trans", height_cm=179, nationality="ME", incall=True, services=["role_play", "fetish", "domination"], max_duration_h=1, phones=["+381612249035"], handles=[wa("whatsapp", "+381612249035")], prices=[m(80, 60)],
          tour=[{"city": "Beograd", "from": "2025-06-10", "to": "2025-06-24"}])),
    (2219, "Agencija Bagrem - Milena", "Beograd", "03.06.2025.", dots(("Ime", "Milena"), ("Godine", "24"), ("Visina", "175 cm"), ("Težina", "56 kg"), ("Jezici", "srpski, engleski, ruski")),
     "Agencija Bagrem predstavlja: Milena, hostesa i poslovna pratnja. Ide na putovanja, bankete i večere, u hotelima sa pet zvezdica. Cena za 3 sata je 300 evra, za 24 sata 1.000 evra. Zakazivanje isključivo preko agencije.", "011 / 344-0915", 5, True,
     dict(alias="Milena", age=24, height_cm=175, weight_kg=56, languages_spoken=["sr", "en", "ru"], services=["business", "travel", "dinner_date"], outcall=True, max_duration_h=24, phones=["+381113440915"], prices=[m(300, 180), m(1000, 1440)], provider_kind="agency")),
    (2210, "masaza kragujevac", "Kragujevac", "30.05.2025.", "", "sladja 51 god kragujevac. masaza ledja i celog tela, tantra. primam kod sebe, imam svoj ulaz. 1500 din pola sata. sat dve i po hiljade (2500 din). subotom ne radim. nemam slike i ne trazite ih", "O34 / 612 - 77O", 0, False,
     dict(alias="sladja", age=51, incall=True, services=["massage", "tantra"], max_duration_h=1, phones=["+38134612770"], prices=[m(1500, 30, None, "RSD"), m(2500, 60, None, "RSD")])),
    (2204, "Nice lady from Bucharest", "Beograd", "27.05.2025.", dots(("Ime", "Ruxandra"), ("Godine", "28"), ("Visina", "163 cm"), ("Težina", "48 kg"), ("Jezici", "engleski, rumunski")), "Hello gentlemen, I am Ruxandra, Romanian. I have a flat in Zemun, and I can come to your hotel too. Only 3 weeks in Serbia! My place 70 euro for one hour, your hotel 100 euro for one hour. Write me on Telegram: @ruxi_bgd, I do not answer calls.", "", 4, False,
     dict(alias="Ruxandra", age=28, text_language="en", height_cm=163, weight_kg=48, nationality="RO", languages_spoken=["en", "ro"], incall=True, outcall=True, max_duration_h=1, handles=[wa("telegram", "ruxi_bgd")], prices=[m(70, 60, "incall"), m(100, 60, "outcall")])),
    (2198, "Biljana za druženje vikendom", "Zrenjanin", "22.05.2025.", "<B>Biljana, 36 godina, Zrenjanin</B><BR>", "Razvedena, zaposlena, zato samo petkom i subotom. Volim maženje i duge razgovore. Dođite kod mene, na drugu adresu ne idem. Za sat 40 evra, za celo veče (4 sata) 120 evra.", "Mejl: bilja.zr@postansko.example", 1, False,
     dict(alias="Biljana", age=36, incall=True, outcall=False, services=["cuddling"], max_duration_h=4, handles=[wa("email", "bilja.zr@postansko.example")], prices=[m(40, 60), m(120, 240)])),
]
CITY = {"Beograd": "Belgrade", "Novi Sad": "Novi Sad", "Niš": "Niš"}


def url(o):
    return f"{ROOT}/oglas.php?br={o[0]}"


def page(title, body):
    return f"""<html>
<head><title>{title} - Oglasi Košava</title><link rel=stylesheet href="stil.css"></head>
<body bgcolor=#e8eef5 topmargin=0 background="slike/pozadina.gif">
<table width=760 border=0 cellspacing=0 cellpadding=0 align=center bgcolor=white>
<tr><td colspan=3><img src="slike/zaglavlje.gif" width=760 height=70 alt="Oglasi Košava"></td></tr>
<tr bgcolor=#336699><td colspan=3><font face=Verdana size=1 color=white>&nbsp;<a href="index.php?{SID}"><font color=white>Početna</font></a> :: <a href="lista.php?{SID}"><font color=white>Lični oglasi</font></a> :: <a href="lista-beograd.php?{SID}"><font color=white>Beograd</font></a> :: <a href="knjiga.php?{SID}"><font color=white>Knjiga gostiju</font></a> :: <a href="cenovnik.php?{SID}"><font color=white>Cenovnik</font></a> :: <a href="predaj.php?{SID}"><font color=white>Predaj oglas</font></a></font></td></tr>
<tr><td width=10><img src="slike/prazno.gif" width=10 height=1></td><td valign=top><font face=Verdana size=2>
{body}
</font></td><td width=130 valign=top bgcolor=#dde6f0 align=center><a href="http://kladionica-zeus.example/"><img src="slike/baner120.gif" width=120 height=240 border=0></a><br><font size=1>Posetilaca: 1.204.377<br>Redakcija: 021/ 470-0012<br>radnim danom 9-15</font></td></tr>
<tr><td colspan=3 align=center><font size=1 face=Verdana>&copy; 2003-2025 Oglasi Košava, Novi Sad. Samo za starije od 18.</font></td></tr></table></body></html>"""


def detail(o, printed=False):
    num, head, town, day, facts, prose, phone, pics, paid, _ = o
    shots = "<br>".join(f'<img src="slike/oglasi/{num}_{n}.jpg" width=200 vspace=4>' for n in range(1, pics + 1))
    call = f'<p><b>Kontakt: <font color=#cc0000>{phone}</font></b>' if phone else ""
    body = f"""<p><b><font size=3 color=#336699>{head}</font></b>{' <font size=1 color=red>ISTAKNUTO</font>' if paid else ''}<br><font size=1>oglas br. {num}, mesto: {town}, predat {day}</font>
<table border=0 cellpadding=4><tr><td valign=top width=380><font face=Verdana size=2>{facts}{prose}{call}</font></td><td valign=top>{shots}</td></tr></table>"""
    if printed:
        return f"<html><head><title>{head}</title></head><body onload='window.print()'>{body}</body></html>"
    return page(head, f'{body}<font size=1><a href="javascript:history.back()">&lt;&lt; nazad</a> | <a href="oglas.php?br={num}&stampa=1">štampaj</a> | <a href="prijavi.php?br={num}">prijavi oglas</a></font>')


def truth(o):
    row = deepcopy(AD)
    row.update(url=url(o), text_language="sr", country="RS", city=o[2], n_images=o[7], posted_at="-".join(reversed(o[3].strip(".").split("."))), paid_placement=o[8], provider_kind="unknown")
    row.update(deepcopy(o[9]))
    row["city"] = CITY.get(row["city"], row["city"])
    row["tour"] = [{**t, "city": CITY.get(t["city"], t["city"])} for t in row["tour"]]
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def lst(path, title, rows, foot="", canonical=None):
    body = "".join(f'<tr bgcolor={"#fff3c4" if o[8] else "#ffffff"}><td width=60><font size=1 face=Verdana>{o[3]}</font></td><td><a href="oglas.php?br={o[0]}&{SID}"><font size=2 face=Verdana><b>{o[1]}</b></font></a>{" <img src=slike/foto.gif alt=foto>" if o[7] else ""}</td><td><font size=1 face=Verdana>{o[2]}</font></td></tr>\n' for o in rows)
    html = page(title, f"<p><b>{title}</b><table width=600 border=0 cellspacing=1 cellpadding=3 bgcolor=#336699>{body}</table><font size=1>{foot}</font>")
    return WrittenPage(ROOT + path, html, "listing", "sr", ads=tuple(url(o) for o in rows), canonical=canonical and ROOT + canonical, **RAW)


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, page(title, f"<p><b>{title}</b><p>{body}"), kind, "sr", **RAW)


ORDER = sorted(O, key=lambda o: not o[8])
ONE, TWO = ORDER[:5], ORDER[5:]
BG = [o for o in ORDER if o[2] == "Beograd"]
PAGES = [
    lst("/lista.php", "Lični oglasi", ONE, f'strana 1 | <a href="lista.php?od=5&{SID}">strana 2</a>'), lst(f"/lista.php?{SID}", "Lični oglasi", ONE, f'strana 1 | <a href="lista.php?od=5&{SID}">strana 2</a>', "/lista.php"),
    lst("/lista.php?od=5", "Lični oglasi", TWO, f'<a href="lista.php?{SID}">strana 1</a> | strana 2'), lst("/lista-beograd.php", "Beograd", BG),
]
PAGES += [WrittenPage(url(o), detail(o), "ad", "sr", text_language=o[9].get("text_language"), ads=(url(o),), **RAW) for o in O]
PAGES += [
    WrittenPage(f"{url(O[1])}&{SID}", detail(O[1]), "ad", "sr", ads=(url(O[1]),), canonical=url(O[1]), **RAW),
    WrittenPage(f"{url(O[4])}&stampa=1", detail(O[4], True), "ad", "sr", ads=(url(O[4]),), canonical=url(O[4]), **RAW),
    plain("/index.php", "Dobro došli", "Oglasi Košava su najstariji besplatni oglasi u Vojvodini. Izaberite rubriku: <a href=lista.php>Lični oglasi</a>, <a href=kontakt.php>Kontakt</a>. Sadržaj je samo za punoletne."),
    plain("/knjiga.php", "Knjiga gostiju", "<hr><b>Milorad, Sombor</b> (9.6.2025.)<br>Sajt vam je odličan, samo stavite više slika. Moj broj 062 118 540 ako neko hoće na pecanje.<hr><b>Gost</b> (2.6.2025.)<br>Zašto nema oglasa iz Leskovca?<hr><b>Sneža, 47</b> (28.5.2025.)<br>Kako da obrišem svoj oglas? Zaboravila sam lozinku.<hr>"),
    plain("/cenovnik.php", "Cenovnik", "<table border=1><tr><td>Običan oglas</td><td>besplatno</td></tr><tr><td>ISTAKNUTO, 10 dana</td><td>900 din</td></tr><tr><td>Baner, mesec dana</td><td>60 evra</td></tr></table>"),
    plain("/uslovi.php", "Uslovi", "Oglas predaje samo punoletna osoba u svoje ime. Sumnju na prinudu prijavite policiji na 192."),
    plain("/predaj.php", "Predaj oglas", "<form method=post action=snimi.php>Naslov <input name=naslov size=40><br>Mesto <input name=mesto><br>Tekst <textarea name=tekst></textarea><br>Lozinka <input type=password name=sifra><br><input type=submit value=Pošalji></form>"),
    plain("/lista-leskovac.php", "Leskovac", "Nema oglasa u ovom gradu. Budite prvi!", "listing"),
    plain("/oglas.php?br=1187", "Greška", "Oglas br. 1187 ne postoji u bazi.", "error"),
]

SITE = WrittenSite("oglasi-kosava.example", "RS", tuple(PAGES), tuple(truth(o) for o in O), note=__doc__)
