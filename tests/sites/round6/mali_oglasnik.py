"""Serbian (Latin script) classifieds in PHP with an 18+ section beside flats, jobs and cars.

Hard: everything about the person is free text (height, weight, prices, place), with or without diacritics; dates are
'danas', 'juče', 'pre 3 dana' or '02.06.2025.'; each advert has a print view, list pages have sort links, and session
ids appear in the URLs; a generic field 'Cena: Po dogovoru' stands above the prose with the real prices; flats, cars
and jobs have the same template; promoted adverts carry 'ISTAKNUT OGLAS'; the box 'Slični oglasi' repeats other titles.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "mali-oglasnik.example"
BASE = f"https://{HOST}"


def p(amount, minutes, place=None, currency="EUR"):
    return dict(amount=amount, currency=currency, code_currency=None, duration_min=minutes, place=place)


def h(kind, value):
    return {"kind": kind, "value": value}


# id, title, place as shown, date as shown, user, promoted, pictures, phone field (or ""), prose, truth
ADS = [
    (51201, "Milica, opuštajuća masaža, centar", "Novi Sad", "danas, 08:15", "milica_ns", True, 3, "062/418-337",
     "Zdravo, ja sam Milica, imam 28 godina, visoka sam 172 cm i imam 60 kg.<br>Nudim opuštajuću masažu celog tela i zajedničko kupanje u đakuziju, u mom stanu u "
     "centru grada, kod Spensa.<br>Cene: pola sata 3.000 din, sat vremena 5.000 din, sat i po 7.000 din.<br>Radim svakog dana od 10 do 21h. Ne dolazim na adresu. "
     "Radim samostalno, bez agencije.",
     dict(alias="Milica", age=28, provider_kind="independent", city="Novi Sad", services=["massage", "bath"], incall=True, outcall=False, hours="10:00-21:00",
          weight_kg=60, height_cm=172, max_duration_h=1.5, posted_at="2025-06-11", phones=["+38162418337"],
          prices=[p(3000, 30, None, "RSD"), p(5000, 60, None, "RSD"), p(7000, 90, None, "RSD")])),
    (51188, "Elegantna dama za poslovne ljude", "Beograd", "juče, 21:40", "Tea.BG", True, 4, "",
     "Tea, 31 godina. Završen fakultet, govorim engleski, nemački i ruski.<br>Poslovne večere, put u inostranstvo, obilazak Beograda sa gostima iz sveta. "
     "Dolazim u hotele sa 4 i 5 zvezdica.<br>3 sata 300 evra, ceo dan (24h) 1200 evra. Putni troškovi se plaćaju posebno.<br>"
     "WhatsApp +381 63 722 9154, Telegram @tea_bgd. Pozive ne primam dok se ne javite porukom.",
     dict(alias="Tea", age=31, city="Belgrade", languages_spoken=["en", "de", "ru"], services=["dinner_date", "travel", "city_guide"], outcall=True,
          max_duration_h=24, posted_at="2025-06-10", phones=["+381637229154"], handles=[h("whatsapp", "+381637229154"), h("telegram", "tea_bgd")],
          prices=[p(300, 180), p(1200, 1440)])),
    (51160, "ana nis druzenje i mazenje", "Niš", "pre 3 dana", "korisnik88213", False, 1, "",
     "cao ja sam ana 23 god iz nisa, studentkinja, tražim finog gospodina za druzenje. mazenje, ljubljenje, ples.. 170/55, crna kosa.<br>"
     "primam kod sebe ili dolazim, sat 60e kod mene 80e kod tebe. zovi posle 17h na o65 3i9 48 27<br>bez skrivenih brojeva i bez dopisivanja satima!!!",
     dict(alias="ana", age=23, city="Niš", services=["cuddling", "kissing", "dancing"], incall=True, outcall=True, weight_kg=55, height_cm=170,
          max_duration_h=1, posted_at="2025-06-08", phones=["+381653194827"], prices=[p(60, 60, "incall"), p(80, 60, "outcall")])),
    (51142, "Par za parove - Jovana i Nikola", "Subotica", "06.06.2025.", "jn_par", False, 2, "064 551 20 93",
     "Mi smo par, Jovana (29) i Nikola (34), diskretni i uredni. Družimo se sa drugim parovima, kod nas na Paliću ili u vašem stanu.<br>"
     "Masaža za dvoje, večera, a kasnije zabava. Nagrada za veče (oko 4 sata) 200 eur.<br>Viber na isti broj.",
     dict(alias="Jovana i Nikola", aliases_stated=["Jovana", "Nikola"], age=29, ages_stated=[29, 34], audience="couple", city="Subotica",
          services=["couples", "massage", "dinner_date", "party"], incall=True, outcall=True, max_duration_h=4, posted_at="2025-06-06",
          phones=["+381645512093"], handles=[h("viber", "+381645512093")], prices=[p(200, 240)])),
    (51119, "SALON LOTOS - Dragana, tantra", "Kragujevac", "02.06.2025.", "salon_lotos", True, 3, "069 214 78 50",
     "Salon \"Lotos\" predstavlja: Dragana, 37 godina, sertifikovana za tantru.<br>Naše cure rade od ponedeljka do subote, od 11:00 do 20:00 časova. Primamo u salonu, na adrese ne idemo.<br>"
     "Kod Dragane: tantra 90 minuta 8.000 dinara, masaža 60 minuta 4.500 dinara. Fetiše i dominaciju ne radimo, molimo ne pitajte.",
     dict(alias="Dragana", age=37, provider_kind="agency", city="Kragujevac", services=["tantra", "massage"], incall=True, outcall=False, hours="11:00-20:00", max_duration_h=1.5,
          posted_at="2025-06-02", phones=["+381692147850"], prices=[p(8000, 90, None, "RSD"), p(4500, 60, None, "RSD")])),
    (51107, "Gospođa u zrelim godinama", "Zrenjanin", "30.05.2025.", "ljubica1971", False, 0, "061/30-44-918",
     "Udovica Ljubica, 54 godine, 165 cm, 72 kg, domaćica u pravom smislu. Pozivam gospodina na kafu, razgovor i masažu leđa u mojoj kući sa dvorištem.<br>"
     "Sat vremena 2500 dinara, uz ručak 4000. Mogu i stariji i osobe u kolicima, kuća je bez stepenica.",
     dict(alias="Ljubica", age=54, city="Zrenjanin", services=["massage", "disabled_guests"], incall=True, weight_kg=72, height_cm=165, max_duration_h=1,
          posted_at="2025-05-30", phones=["+381613044918"], prices=[p(2500, 60, None, "RSD"), p(4000, None, None, "RSD")])),
    (51196, "TS Bojana, prvi put u Čačku", "Čačak", "pre 5 sati", "ts_bojana", False, 5, "",
     "Trans devojka Bojana, 26 god., 178 cm, 64 kg. U Čačku sam od 12. do 15. juna, a potom u Kruševcu od 16. do 18. juna.<br>"
     "Striptiz, masaža, igranje uloga. Primam u apartmanu 0-24.<br>1h 100€, 2h 180€, cela noć 500€. Vajber i vacap: nula šezdeset, 714 26 08 (060 714 26 08).",
     dict(alias="Bojana", age=26, audience="trans", city="Čačak", services=["striptease", "massage", "role_play"], incall=True, hours="24/7", weight_kg=64,
          height_cm=178, max_duration_h=12, posted_at="2025-06-11", phones=["+381607142608"],
          handles=[h("viber", "+381607142608"), h("whatsapp", "+381607142608")],
          tour=[{"city": "Čačak", "from": "2025-06-12", "to": "2025-06-15"}, {"city": "Kruševac", "from": "2025-06-16", "to": "2025-06-18"}],
          prices=[p(100, 60), p(180, 120), p(500, 720)])),
    (51093, "Iva i Sara, masaža u četiri ruke", "Pančevo", "27.05.2025.", "iva_i_sara", False, 2, "+381 66 83 15 740",
     "Iva (25) i Sara (27), drugarice iz Pančeva. Nudimo masažu, masažu u četiri ruke, duo i ples, samo kod nas.<br>Sat vremena sa obe 150 evra, pola sata 90 evra. "
     "Obavezno zakazivanje dan ranije.",
     dict(alias="Iva i Sara", aliases_stated=["Iva", "Sara"], age=25, ages_stated=[25, 27], city="Pančevo", services=["four_hands", "massage", "duo", "dancing"],
          incall=True, outcall=False, max_duration_h=1, posted_at="2025-05-27", phones=["+381668315740"], prices=[p(150, 60), p(90, 30)])),
    (51179, "Natalija from Kyiv - english", "Beograd", "pre 2 dana", "nat_kyiv", False, 3, "",
     "Hello gentlemen, my name is Natalija, I am 30 years old, I come from Ukraine and I have lived in Belgrade since spring. I speak English, Russian and Ukrainian, my Serbian "
     "is still poor.<br>I offer massage, a girlfriend experience (GFE) and company for dinner. My flat is in Vračar, I do not visit private homes or hotels.<br>"
     "One hour is 100 euro, two hours 180 euro. I am available from 12:00 to 23:00. Please write to natalija.bg@posta.example or on "
     "<a href='https://wa.me/381621907745'>WhatsApp</a>.",
     dict(alias="Natalija", age=30, text_language="en", city="Belgrade", nationality="UA", languages_spoken=["en", "ru", "uk", "sr"],
          services=["massage", "gfe", "dinner_date"], incall=True, outcall=False, hours="12:00-23:00", max_duration_h=2, posted_at="2025-06-09",
          handles=[h("whatsapp", "+381621907745"), h("email", "natalija.bg@posta.example")], prices=[p(100, 60), p(180, 120)])),
    (51055, "Muško društvo za dame", "Novi Sad", "14.05.2025.", "stefan_ns", False, 1, "063-8092-446",
     "Stefan, 32 godine, 188 cm, 85 kg, sportista. Dame, ako vam treba kavaljer za večeru ili put, tu sam. Dolazim na vašu adresu u Novom Sadu, svoje mesto nemam.<br>"
     "Privatno lice, nisam agencija. O nagradi se dogovaramo unapred.",
     dict(alias="Stefan", age=32, audience="man", provider_kind="independent", city="Novi Sad", services=["dinner_date", "travel"], incall=False, outcall=True,
          weight_kg=85, height_cm=188, posted_at="2025-05-14", phones=["+381638092446"])),
]

OTHER = {  # irrelevant adverts: id -> (category, title, place, date, price, prose, phone)
    50877: (3, "Izdajem dvosoban stan kod Štranda", "Novi Sad", "juče, 10:02", "350 €", "Izdajem namešten dvosoban stan, 54 m2, treći sprat, lift, centralno grejanje. Depozit jedna kirija. "
            "Useljiv od 1. jula, studentkinjama prednost.", "021/555-018"),
    50912: (7, "Fiat Punto 1.2, 2009. godište", "Kragujevac", "pre 3 dana", "1.850 €", "Prvi vlasnik, prešao 148.000 km, registrovan do marta. Male ogrebotine na braniku. Bez zamene.", "034/555-221"),
    50940: (9, "Potrebna kozmetičarka i maserka", "Beograd", "05.06.2025.", "po dogovoru", "Spa centru hotela na Zlatiboru potrebna maserka sa iskustvom, stalni radni odnos, smeštaj obezbeđen. "
            "Starost 20-45 godina. Prijave sa biografijom na posao@spa-zlatibor.example.", "031/555-909"),
}


def ad_url(i):
    return f"{BASE}/oglas.php?id={i}"


def layout(title, body):
    return f"""<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>{title} - Mali oglasnik</title>
<link rel=stylesheet href="stil.css">
<!-- baner 728x90 -->
</head>
<body>
<div id=vrh><a href="index.php"><img src="slike/logo.gif" alt="Mali oglasnik" border=0></a>
<form action=trazi.php>Traži: <input name=q> <input type=submit value="Nađi"></form>
<a href="prijava.php">Prijava</a> | <a href="novi.php">Predaj oglas</a> | <a href="strana.php?s=pomoc">Pomoć</a> | Redakcija: 011/555-30-30</div>
<table width=100% cellpadding=6><tr valign=top><td width=170 class=levo><b>Rubrike</b><br>
<a href="lista.php?kat=3">Stanovi</a><br><a href="lista.php?kat=7">Automobili</a><br><a href="lista.php?kat=9">Posao</a><br><a href="lista.php?kat=12">Kućni ljubimci</a><br>
<a href="lista.php?kat=18">Lični kontakti 18+</a></td>
<td>
{body}
</td></tr></table>
<div id=dno>Mali oglasnik d.o.o. | <a href="strana.php?s=uslovi">Uslovi</a> | <a href="strana.php?s=cenovnik">Cenovnik oglašavanja</a> | <a href="strana.php?s=kontakt">Kontakt</a>
<br>Sajt koristi kolačiće.</div>
</body></html>"""


def row(i, title, place, date, prose, promoted):
    star = '<span class=ist>ISTAKNUT OGLAS</span> ' if promoted else ""
    short = prose.replace("<br>", " ")[:95]
    return f"""<tr{' bgcolor="#fff6d0"' if promoted else ''}><td><img src="slike/mala/{i}.jpg" width=80></td><td>{star}<a href="oglas.php?id={i}"><b>{title}</b></a><br>
<small>{short}...</small></td><td nowrap>{place}</td><td nowrap>{date}</td></tr>
"""


def listing(title, kat, rows, pages="", sid=""):
    sort = f'Poređaj: <a href="lista.php?kat={kat}&sort=datum">po datumu</a> | <a href="lista.php?kat={kat}&sort=mesto">po mestu</a>'
    if sid:
        rows = rows.replace('href="oglas.php?id=', f'href="oglas.php?PHPSESSID={sid}&id=')
    return layout(title, f"<h2>{title}</h2><p>{sort}</p><table class=lista border=0 width=100%>\n<tr><th></th><th>Oglas</th><th>Mesto</th><th>Datum</th></tr>\n{rows}</table>{pages}")


def detail(ad):
    i, title, place, date, user, promoted, pics, phone, prose, _ = ad
    at = ADS.index(ad)
    near = "".join(f'<li><a href="oglas.php?id={o[0]}">{o[1]}</a>, {o[2]}</li>' for o in (ADS[(at + 2) % 10], ADS[(at + 6) % 10]))
    images = "".join(f'<a href="slike/velika/{i}_{n}.jpg"><img src="slike/oglasi/{i}_{n}.jpg" height=140></a> ' for n in range(1, pics + 1))
    tel = f"<p>Telefon: <b>{phone}</b></p>" if phone else "<p>Telefon: nije naveden</p>"
    return layout(title, f"""<div class=putanja><a href="index.php">Početna</a> &raquo; <a href="lista.php?kat=18">Lični kontakti 18+</a> &raquo; {title}</div>
<h1>{title}</h1>{'<span class=ist>ISTAKNUT OGLAS</span>' if promoted else ''}
<div class=info>Šifra oglasa: {i} | Objavljeno: {date} | Mesto: {place} | Pregleda: {i % 977}</div>
<div class=info>Cena: Po dogovoru</div>
<div class=slike>{images}</div>
<div class=tekst>{prose}</div>
{tel}
<p>Oglašivač: <a href="korisnik.php?u={user}">{user}</a> (član od 2024.)</p>
<p><a href="oglas.php?id={i}&stampa=1" target=_blank>Verzija za štampu</a> | <a href="prijavi.php?id={i}">Prijavi oglas</a></p>
<div class=slicni><b>Slični oglasi</b><ul>{near}</ul></div>""")


def printed(ad):
    i, title, place, date, user, _, pics, phone, prose, _ = ad
    images = "".join(f'<img src="slike/oglasi/{i}_{n}.jpg" height=140> ' for n in range(1, pics + 1))
    return f"""<html><head><title>Štampa: {title}</title></head><body onload="print()"><h3>{title}</h3>Objavljeno: {date}, {place}<hr>{images}<p>{prose}</p>
{f'Telefon: {phone}' if phone else ''}<hr><small>Odštampano sa mali-oglasnik.example, šifra {i}</small></body></html>"""


def other(i):
    kat, title, place, date, price, prose, phone = OTHER[i]
    return layout(title, f"""<div class=putanja><a href="index.php">Početna</a> &raquo; <a href="lista.php?kat={kat}">Rubrika</a> &raquo; {title}</div>
<h1>{title}</h1><div class=info>Šifra oglasa: {i} | Objavljeno: {date} | Mesto: {place}</div><div class=info>Cena: {price}</div>
<div class=slike><img src="slike/oglasi/{i}_1.jpg" height=140> <img src="slike/oglasi/{i}_2.jpg" height=140></div><div class=tekst>{prose}</div><p>Telefon: <b>{phone}</b></p>
<p><a href="oglas.php?id={i}&stampa=1">Verzija za štampu</a></p>""")


STATIC = {
    "prijava.php": ("Prijava", "<form method=post>Korisničko ime <input name=u><br>Lozinka <input type=password name=l><br><input type=submit value='Prijavi se'></form>"),
    "strana.php?s=cenovnik": ("Cenovnik oglašavanja", "<table border=1><tr><td>Običan oglas</td><td>besplatno</td></tr><tr><td>Istaknut oglas, 7 dana</td><td>600 din</td></tr><tr><td>Istaknut oglas, "
                              "30 dana</td><td>1.900 din</td></tr><tr><td>Obnova oglasa SMS-om</td><td>120 din</td></tr></table>"),
    "strana.php?s=kontakt": ("Kontakt", "<p>Mali oglasnik d.o.o., Izmišljena 7, 11000 Beograd<br>Telefon redakcije: 011/555-30-30, radnim danom od 9 do 16<br>redakcija@mali-oglasnik.example</p>"),
    "strana.php?s=uslovi": ("Uslovi korišćenja", "<p>Oglase u rubrici Lični kontakti 18+ mogu predavati i čitati samo punoletne osobe. Redakcija ne odgovara za tačnost oglasa. Lažni oglasi se brišu.</p>"),
}


def pages():
    urls = lambda ads: tuple(ad_url(a[0]) for a in ads)
    rows = lambda ads: "".join(row(a[0], a[1], a[2], a[3], a[8], a[5]) for a in ads)
    first, second = ADS[:6], ADS[6:]
    nav = '<p>Strana: <a href="lista.php?kat=18">1</a> <a href="lista.php?kat=18&strana=2">2</a></p>'
    plain = f"{BASE}/lista.php?kat=18"
    yield WrittenPage(plain, listing("Lični kontakti 18+", 18, rows(first), nav), "listing", "sr", ads=urls(first))
    yield WrittenPage(plain + "&strana=2", listing("Lični kontakti 18+ (strana 2)", 18, rows(second), nav), "listing", "sr", ads=urls(second))
    yield WrittenPage(plain + "&sort=mesto", listing("Lični kontakti 18+", 18, rows(sorted(first, key=lambda a: a[2])), nav), "listing", "sr",
                      ads=urls(first), canonical=plain)
    for ad in ADS:
        yield WrittenPage(ad_url(ad[0]), detail(ad), "ad", "sr", "en" if ad[0] == 51179 else None, ads=(ad_url(ad[0]),))
    yield WrittenPage(ad_url(51201) + "&stampa=1", printed(ADS[0]), "ad", "sr", ads=(ad_url(51201),), canonical=ad_url(51201))
    yield WrittenPage(f"{BASE}/oglas.php?PHPSESSID=9f31c07be2a4&id=51142", detail(ADS[3]), "ad", "sr", ads=(ad_url(51142),), canonical=ad_url(51142))
    flats = "".join(row(i, *OTHER[i][1:4], OTHER[i][5], False) for i in OTHER if OTHER[i][0] == 3) + row(
        50871, "Prodajem garsonjeru, Liman 2", "Novi Sad", "pre 2 dana", "Garsonjera 26 m2, uknjižena, odmah useljiva, cena 62.000 evra, agencije isključene.", False)
    yield WrittenPage(f"{BASE}/lista.php?kat=3", listing("Stanovi", 3, flats), "listing", "sr", relevant=False)
    for i in OTHER:
        yield WrittenPage(ad_url(i), other(i), "ad", "sr", relevant=False)
    for path, (title, body) in STATIC.items():
        yield WrittenPage(f"{BASE}/{path}", layout(title, f"<h2>{title}</h2>{body}"), "static", "sr")
    yield WrittenPage(ad_url(50640), layout("Oglas je istekao", "<h2>Oglas je istekao</h2><p>Oglas sa šifrom 50640 je istekao ili ga je oglašivač obrisao.</p>"
                      "<p><a href='lista.php?kat=18'>Nazad na rubriku</a></p>"), "error", "sr")


def truth(ad):
    t = ad[9]
    base = dict(aliases_stated=[t["alias"]], ages_stated=[t["age"]], text_language="sr", provider_kind="unknown", country="RS", paid_placement=ad[5], n_images=ad[6])
    return AD | base | dict(url=ad_url(ad[0])) | t


SITE = WrittenSite(HOST, "RS", tuple(pages()), tuple(truth(a) for a in ADS),
                   "free text, relative dates, print view, session ids, flats and cars on the same template")
