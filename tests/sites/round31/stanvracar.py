"""Serbian hand-made site of one flat: three women who share a phone, a guest now and then; ten years of pages written by hand.

Hard: a frame-like menu of images, <center> and <font>, spacers, no classes at all; one phone that is theirs together and stands on each woman's page, spelled in another way each time; facts in one line parted with bullets, prices of the
house on cene.html and a woman's own price on her page where it differs, Latin letters with and without diacritics and one page in Cyrillic, dinars with a dot and 'evra', a page of two together, guests with days,
a woman who left ('više ne radi kod nas') whose page still stands, a guest book with ages and sums, counters, links to friends' sites.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://stan-na-vracaru.example"
PHONE = "+381641770253"
RAW = dict(content_type="text/html", encoding="utf-8")


def rsd(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "RSD", "code_currency": None, "duration_min": minutes, "place": place}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


MENU = (("index.html", "Početna"), ("devojke.html", "Devojke"), ("cene.html", "Cene"), ("gde.html", "Gde smo"), ("knjiga.html", "Knjiga gostiju"), ("linkovi.html", "Linkovi"))


def shell(title, body, color="#330033"):
    menu = "".join(f'<td><a href="{href}"><img src="dugme_{href[:-5]}.gif" border="0" alt="{word}"></a></td>' for href, word in MENU)
    return f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title></head>
<body bgcolor="{color}" text="#FFFFFF" link="#FFCC66" vlink="#FFCC66">
<center><img src="baner.jpg" width="720" height="110" alt="Stan na Vračaru"><br><font size="2">svaki dan od 10 do 24 h, Beograd</font>
<table><tr>{menu}</tr></table><hr width="720" color="#FFCC66">
{body}
<br><img src="razmak.gif" height="30"><br><font size="1">Stan na Vračaru, od 2014. Posetilaca: <img src="http://brojac.example/c.gif?id=stanvr" alt="201884"></font></center></body></html>"""


# file, name in the title, line of facts, text (html), pictures, page's language, truth
W = [
    ("jovana.html", "Jovana", "28 godina &bull; 170 cm &bull; 58 kg &bull; crnka &bull; srpski i engleski",
     "Jovana je ovde najduže od svih, pa zna i gosta i kafu. Masaža, maženje i zajedničko kupanje su njena specijalnost. Radi od ponedeljka do petka. Na izlazak ne ide, prima samo u stanu.<br><br>Kod Jovane je sat <b>6.000 din</b>, pola sata <b>3.500 din</b>.",
     4, "sr", dict(age=28, height_cm=170, weight_kg=58, languages_spoken=["sr", "en"], services=["massage", "cuddling", "bath"], incall=True, outcall=False, max_duration_h=1, prices=[rsd(6000, 60), rsd(3500, 30)])),
    ("tamara.html", "Tamara", "24 god &bull; 165 cm &bull; 50 kg &bull; plavuša",
     "ja sam Tamara i ovo sama pisem :) studiram u Beogradu a iz Zrenjanina sam. volim ples i striptiz, idem i na vecere i na momacke zabave. dolazim u hotel (sat 80 evra) ili ti dodji kod nas (sat 50 evra). imam i svoj instagram <i>tamara.zr.bg</i>",
     6, "sr", dict(age=24, height_cm=165, weight_kg=50, services=["dancing", "striptease", "dinner_date", "party"], incall=True, outcall=True, max_duration_h=1, prices=[eur(80, 60, "outcall"), eur(50, 60, "incall")],
                   handles=[{"kind": "instagram", "value": "tamara.zr.bg"}])),
    ("mirjana.html", "Мирјана", "41 година &bull; 176 цм &bull; 72 кг &bull; српски, немачки, грчки",
     "Мирјана је дама за оне који знају шта хоће. Доминација и игра улога, по договору и пар. Прима у засебној соби нашег стана, уторком, четвртком и суботом. Један сат 9.000 динара, два сата 16.000 динара. Ако желите да Мирјана дође код вас, сат је 12.000 динара.",
     3, "sr", dict(age=41, height_cm=176, weight_kg=72, languages_spoken=["sr", "de", "el"], services=["domination", "role_play", "couples"], incall=True, outcall=True, max_duration_h=2,
                   prices=[rsd(9000, 60, "incall"), rsd(16000, 120, "incall"), rsd(12000, 60, "outcall")])),
    ("jovana_i_tamara.html", "Jovana i Tamara zajedno", "28 i 24 godine",
     "Jovana i Tamara zajedno, samo petkom u stanu. Masaža u četiri ruke ili duo. Sat vremena sa obe 11.000 din, najavite se dan ranije.",
     2, "sr", dict(alias="Jovana", aliases_stated=["Jovana", "Tamara"], age=28, ages_stated=[28, 24], audience="couple", services=["four_hands", "duo"], incall=True, max_duration_h=1, prices=[rsd(11000, 60)])),
    ("gosca_bojana.html", "Bojana iz Sarajeva, naša gošća", "33 godine &bull; 168 cm &bull; bosanski, italijanski",
     "Bojana iz Sarajeva (BiH) je kod nas u gostima od 3. do 9. februara 2026. Posle toga ide u Novi Sad, od 10. do 14. februara 2026. Radi klasičnu i tantra masažu. Prima u stanu. Sat 60 evra, sat i po 85 evra. Bojanu zovite na njen broj 062 831 9604, jer nema naš telefon. Viber isto.",
     3, "sr", dict(alias="Bojana", aliases_stated=["Bojana"], age=33, nationality="BA", height_cm=168, languages_spoken=["bs", "it"], services=["massage", "tantra"], incall=True, max_duration_h=1.5, phones=["+381628319604"],
                   handles=[{"kind": "viber", "value": "+381628319604"}], tour=[{"city": "Belgrade", "from": "2026-02-03", "to": "2026-02-09"}, {"city": "Novi Sad", "from": "2026-02-10", "to": "2026-02-14"}], prices=[eur(60, 60), eur(85, 90)])),
    ("gosca_elena.html", "Guest: Elena", "26 years &bull; 173 cm &bull; 57 kg &bull; Russian and English",
     "Hi, I am Elena, Russian, 26. I stay with the girls in Vracar every second weekend, Friday to Sunday. I offer massage and girlfriend experience, here in the flat only. One hour 70 euro, two hours 130 euro. Ask for me on the phone of the flat or write to my Telegram: elena_vracar.",
     3, "sr", dict(alias="Elena", aliases_stated=["Elena"], age=26, text_language="en", nationality="RU", height_cm=173, weight_kg=57, languages_spoken=["ru", "en"], services=["massage", "gfe"], incall=True, outcall=False, max_duration_h=2,
                   handles=[{"kind": "telegram", "value": "elena_vracar"}], prices=[eur(70, 60), eur(130, 120)])),
]
ASK = {"jovana.html": "Telefon 064 / 177-02-53, pitajte za Jovanu.", "tamara.html": "zovi 064 177 02 53 i trazi Tamaru", "mirjana.html": "Питајте за Мирјану: 064/177-02-53.", "jovana_i_tamara.html": "Za zajednički termin zovite 064 177 0253.", "gosca_elena.html": "Phone: +381 64 177 02 53",
       "gosca_bojana.html": ""}


def url(w):
    return f"{ROOT}/{w[0]}"


def page_of(w):
    file, name, line, text, pics, *_ = w
    shots = "".join(f'<td><a href="slike/{file[:-5]}{n}.jpg"><img src="slike/{file[:-5]}{n}_m.jpg" width="150" border="1"></a></td>' for n in range(1, pics + 1))
    others = " | ".join(f'<a href="{o[0]}">{o[1]}</a>' for o in W[:3] if o is not w)
    return shell(name, f"""<font size="6" face="Comic Sans MS" color="#FFCC66">{name}</font><br><font size="3"><b>{line}</b></font><br><br>
<table width="720"><tr><td><font size="3">{text}<br><br>{ASK[file]}</font></td></tr></table><table cellpadding="4"><tr>{shots}</tr></table><br><font size="2">{others}</font>""")


def truth(w):
    row = deepcopy(AD)
    row.update(url=url(w), alias=w[1], aliases_stated=[w[1]], text_language="sr", provider_kind="unknown", city="Belgrade", country="RS", n_images=w[4], phones=[PHONE])
    row.update(deepcopy(w[6]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, text, kind="static", **more):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f'<font size="5" color="#FFCC66">{title}</font><br><table width="720"><tr><td><font size="3">{text}</font></td></tr></table>'), kind, more.pop("language", "sr"), **RAW, **more)


GIRLS = shell("Devojke", "<table cellpadding='10'><tr>" + "".join(f'<td align="center"><a href="{w[0]}"><img src="slike/{w[0][:-5]}_naslov.jpg" width="130" border="2"></a><br><a href="{w[0]}"><b>{w[1]}</b></a></td>' + ("</tr><tr>" if i == 2 else "") for i, w in enumerate(W)) + "</tr></table><font size='2'>Gošće se menjaju, gledajte datume.</font>")
PAGES = [
    WrittenPage(f"{ROOT}/devojke.html", GIRLS, "listing", "sr", ads=tuple(map(url, W)), **RAW),
    WrittenPage(f"{ROOT}/devojke.html?PHPSESSID=0c2e771ab4", GIRLS, "listing", "sr", ads=tuple(map(url, W)), canonical=f"{ROOT}/devojke.html", **RAW),
]
PAGES += [WrittenPage(url(w), page_of(w), "ad", w[5], text_language=w[6].get("text_language"), ads=(url(w),), **RAW) for w in W]
PAGES += [
    WrittenPage(f"{url(W[1])}?fbclid=IwZXh0bgNhZW0", page_of(W[1]), "ad", "sr", ads=(url(W[1]),), canonical=url(W[1]), **RAW),
    plain("", "Dobro došli", "Tri devojke, jedan stan, jedan telefon. Ulazite samo ako ste napunili 18 godina. <a href='devojke.html'>ULAZ</a> &nbsp; <a href='http://pretraga.example'>IZLAZ</a>"),
    plain("index.html", "Stan na Vračaru", "Telefon: 064 / 177-02-53. Nismo agencija i nemamo šefa. Stan plaćamo zajedno, a svaka radi za sebe. Parking je u garaži preko puta, 130 din na sat. Novo: Bojana i Elena u gostima."),
    plain("cene.html", "Cene", "<table border='1' cellpadding='4'><tr><td>Pola sata</td><td>3.500 din</td></tr><tr><td>Sat</td><td>6.000 din</td></tr><tr><td>Dva sata</td><td>11.000 din</td></tr></table>Ako na strani devojke piše drugačije, važi ono što piše na njenoj strani."),
    plain("gde.html", "Gde smo", "Beograd, Vračar, blizu Kalenić pijace. Tačnu adresu dobijate na telefon kad krenete. Tramvaj 7, autobus 83."),
    plain("knjiga.html", "Knjiga gostiju", "<b>Zoran, 54</b> (12.1.2026): Jovana je zlato, ostavio 7.000 i nije mi žao.<hr><b>Mladen</b> (5.1.2026): Da li još radi Sofija? Imala je 22.<hr><b>Stan</b>: Ne, Mladene, Sofija se udala.<hr><b>Gost</b> (28.12.2025): javite se na 063 110 2249"),
    plain("linkovi.html", "Linkovi", "<a href='http://kartice-beograd.example'>Kartice Beograd</a><br><a href='http://masaze-ns.example'>Masaže Novi Sad</a><br><a href='http://oglasi-noc.example'>Oglasi Noć</a><br>Razmena banera: pišite na stan@posta-vracar.example", "directory"),
    plain("posao.html", "Traži se čistačica", "Treba nam gospođa za čišćenje stana dva puta nedeljno, ujutru od 8 do 10. Plaćamo 2.000 dinara po dolasku. Ostalo na telefon."),
    plain("pravila.html", "Kućni red", "Dolazi se na vreme i trezan. Ne primamo više od jednog gosta odjednom. Novac se daje na početku, u koverti. Fotografisanje je zabranjeno."),
    plain("sofija.html", "Sofija", "Sofija više ne radi kod nas. Pozdravlja sve svoje goste. <a href='devojke.html'>Nazad na devojke</a>", "error"),
    plain("novosti.html", "Novosti", "<b>2.2.2026.</b> Bojana stiže sutra.<br><b>15.1.2026.</b> Okrečili smo kupatilo.<br><b>3.1.2026.</b> Srećna Nova godina svim gostima, radimo od 5. januara."),
    plain("slike.html", "Slike stana", "<img src='slike/hodnik.jpg'><br>Hodnik<br><img src='slike/soba2.jpg'><br>Plava soba<br><img src='slike/kada.jpg'><br>Kada za dvoje"),
    plain("stranica_u_izradi.html", "Stranica je u izradi", "<img src='radovi.gif'> Navratite uskoro!"),
    plain("index_en.html", "Flat in Vracar", "Three ladies, one flat, one phone: +381 64 177 02 53. English spoken by Jovana and Elena. Open 10 am to midnight.", text_language="en"),
]

SITE = WrittenSite("stan-na-vracaru.example", "RS", tuple(PAGES), tuple(truth(w) for w in W), note=__doc__)
