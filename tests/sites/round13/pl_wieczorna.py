"""A Polish portal of independents of 2006: PHP with Smarty, XHTML in tables, bytes in iso-8859-2.

Hard: the server's content type lacks the charset (the meta has it); half of the facts stand only in the free text; the phone is base64
in a ``rel`` attribute, or in words, or as a link; languages are flag icons with titles; price grid with 'u mnie' / 'u Ciebie' columns
and dashes; a left column with 'Nowe na portalu' and a right one with other ads; PHPSESSID and print duplicates; site phone on every page.
"""

import base64

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "wieczorna-mapa.example"
BASE = f"http://www.{HOST}/"
SITE_PHONE = "22 286 07 22"
CT = "text/html"
ENC = "iso-8859-2"
SITE_TITLE = "Wieczorna Mapa - ogłoszenia prywatne pań, bez agencji i pośredników"


def url(n):
    return f"{BASE}profil.php?id={n}"


def price(amount, minutes, place, currency="PLN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


FLAGS = {"pl": "polski", "en": "angielski", "de": "niemiecki", "uk": "ukraiński", "ru": "rosyjski", "it": "włoski", "fr": "francuski"}
TIMES = {30: "pół godziny", 60: "1 godzina", 120: "2 godziny", 180: "3 godziny", 720: "noc (12 h)", 1440: "doba"}
CITIES = {"Warsaw": "Warszawa", "Poznań": "Poznań", "Gdańsk": "Gdańsk", "Wrocław": "Wrocław", "Lublin": "Lublin", "Katowice": "Katowice"}

# id, truth (facts), rows of the table, flags shown, grid shown, services as icons, body of the text, contact html, photos
R = []


def add(n, alias, rows, text, contact, photos, date, grid=(), flags=(), icons=(), verified=False, shown_city=None, **facts):
    rel = dict(AD)
    rel = {k: (list(v) if isinstance(v, list) else v) for k, v in rel.items()}
    services = [s for s, _ in icons] + facts.pop("services", [])
    rel.update(
        url=url(n), alias=alias, aliases_stated=[alias], text_language="pl", provider_kind="independent", country="PL",
        languages_spoken=list(flags) + facts.pop("more_languages", []), services=services, verified=verified, n_images=photos, posted_at=date,
        prices=[price(a, m, p) for m, i, o in grid for a, p in ((i, "incall"), (o, "outcall")) if a] + facts.pop("more_prices", []),
    )
    rel.update(facts)
    assert set(rel) == set(AD), set(rel) - set(AD)
    R.append((n, rel, rows, text, contact, grid, flags, icons))


def hidden(number):
    return f'<a href="#" class="tel" rel="{base64.b64encode(number.encode()).decode()}" onclick="return odkryj(this)">kliknij, aby zobaczyć numer</a>'


add(214, "Kalina", [("Wiek", "27 lat"), ("Miasto", "Warszawa, Mokotów"), ("Wzrost", "168 cm"), ("Waga", "55 kg")],
    "Dzień dobry, mam na imię Kalina. Przyjmuję w spokojnym mieszkaniu blisko metra, codziennie od 10 do 22. Do hoteli w centrum także dojeżdżam. "
    "Po kolacji chętnie zostaję na całą noc, proszę tylko umówić się dzień wcześniej.",
    hidden("735 084 630"), 4, "2025-05-14", [(60, 400, 500), (120, 750, 900), (720, 0, 2800)], ("pl", "en"),
    [("massage", "masaż"), ("dinner_date", "wspólna kolacja")], True,
    age=27, ages_stated=[27], city="Warsaw", height_cm=168, weight_kg=55, hours="10:00-22:00", incall=True, outcall=True,
    services=["overnight"], max_duration_h=12, phones=["+48735084630"])
add(218, "Oliwia", [("Miasto", "Poznań"), ("Wyjazdy do klienta", "nie")],
    "Jestem Oliwia, 31 lat, metr siedemdziesiąt dwa. Prowadzę sesje tantry i zapraszam na wieczorny relaks w wannie dla dwojga. "
    "Godzina u mnie kosztuje 350 zł, półtorej godziny 500 zł. Nie zostaję na noc i nie podróżuję. Mówię też po niemiecku.",
    "Proszę dzwonić: <b>662.673.321</b> albo <a href=\"https://wa.me/48662673321\">napisać na WhatsApp</a>", 3, "2025-04-02",
    (), ("pl",), (), True,
    age=31, ages_stated=[31], city="Poznań", height_cm=172, incall=True, outcall=False, services=["tantra", "bath"], more_languages=["de"],
    more_prices=[price(350, 60, "incall"), price(500, 90, "incall")], max_duration_h=1.5,
    phones=["+48662673321"], handles=[{"kind": "whatsapp", "value": "+48662673321"}])
add(223, "Iryna", [("Wiek", "24"), ("Narodowość", "Ukrainka"), ("Miasto", "Wrocław"), ("Wzrost / waga", "165 / 52"), ("Godziny", "całą dobę")],
    "Od dwóch lat mieszkam w Polsce. Lubię taniec, spacery po rynku (pokażę Ci miasto!) i długie rozmowy. Zapraszam do siebie na Krzyki, nie dojeżdżam.",
    hidden("532-002-280") + "<br />Telegram: <b>@iryna_krzyki</b>", 5, "2025-06-10", [(30, 200, 0), (60, 300, 0)], ("pl", "uk", "ru"),
    [("massage", "masaż"), ("dancing", "taniec")], False,
    age=24, ages_stated=[24], nationality="UA", city="Wrocław", height_cm=165, weight_kg=52, hours="24/7", incall=True, outcall=False,
    services=["city_guide"], max_duration_h=1, phones=["+48532002280"], handles=[{"kind": "telegram", "value": "iryna_krzyki"}])
add(229, "Monika", [("Miasto", "Gdańsk"), ("Spotkania", "tylko u klienta (hotel, apartament)")],
    "Pani po czterdziestce, dokładnie 43 lata, wykształcona, z poczuciem humoru. Towarzyszę na kolacjach, przyjęciach firmowych i w podróży. "
    "Mój numer to siedem osiem dziewięć, siedem sześć jeden, cztery sześć osiem. Godzina 600 zł, wieczór trzygodzinny 1500 zł, doba 6000 zł.",
    "numer w treści ogłoszenia", 2, "2025-03-21", (), ("pl", "en", "it"), (), True,
    age=43, ages_stated=[43], city="Gdańsk", incall=False, outcall=True, services=["dinner_date", "business", "travel"], max_duration_h=24,
    more_prices=[price(600, 60, None), price(1500, 180, None), price(6000, 1440, None)], phones=["+48789761468"])
add(230, "Wiola", [("Wiek", "29 lat"), ("Miasto", "Lublin"), ("Waga", "61 kg"), ("Godziny", "12:00 - 20:00")],
    "Masuję klasycznie i relaksacyjnie, a jeśli ktoś potrzebuje po prostu przytulenia, to też dobrze trafił. Mieszkanie bez schodów, "
    "osoby na wózku są mile widziane. Bez tańca i bez nocy.",
    hidden("881773385"), 1, "2025-05-30", [(60, 250, 0), (120, 450, 0)], ("pl",), [("massage", "masaż")], False,
    age=29, ages_stated=[29], city="Lublin", weight_kg=61, hours="12:00-20:00", incall=True, services=["cuddling", "disabled_guests"],
    max_duration_h=2, phones=["+48881773385"])
add(236, "Sabina", [("Wiek", "34 / 36"), ("Para", "Sabina i Marek"), ("Miasto", "Katowice")],
    "Jesteśmy parą od dziesięciu lat: Sabina (34) i Marek (36). Spotykamy się z innymi parami na kolacji i w teatrze. Dojeżdżamy na całym Śląsku, "
    "u nas nie przyjmujemy. Spotkanie dwugodzinne 800 zł.",
    'e-mail: <a href="mailto:sabina.i.marek@poczta.example">sabina.i.marek@poczta.example</a>', 3, "2025-02-17", (), (), [("couples", "dla par")], False,
    aliases_stated=["Sabina", "Marek"], audience="couple", age=34, ages_stated=[34, 36], city="Katowice", incall=False, outcall=True,
    services=["dinner_date"], more_prices=[price(800, 120, None)], max_duration_h=2,
    handles=[{"kind": "email", "value": "sabina.i.marek@poczta.example"}])
add(241, "Lea", [("Wiek", "26 lat"), ("Miasto", "Warszawa, Śródmieście"), ("Wzrost", "174 cm"), ("Kolor włosów", "rude")],
    "W czerwcu i lipcu jestem w trasie: Poznań od 16 do 19 czerwca 2025, potem Wrocław 23-27 czerwca 2025. Poza tym Warszawa, u mnie albo u Ciebie. "
    "Pokaz striptizu przy muzyce to moja specjalność, a na scenie potrafię wcielić się w każdą rolę (odgrywanie ról w cenie).",
    hidden("501 048 345") + "<br />Signal: 501 048 345", 6, "2025-06-09", [(60, 500, 600), (180, 1300, 1500)], ("pl", "en", "fr"),
    [("striptease", "striptiz")], True,
    age=26, ages_stated=[26], city="Warsaw", height_cm=174, incall=True, outcall=True, services=["role_play"], max_duration_h=3,
    tour=[{"city": "Poznań", "from": "2025-06-16", "to": "2025-06-19"}, {"city": "Wrocław", "from": "2025-06-23", "to": "2025-06-27"}],
    phones=["+48501048345"], handles=[{"kind": "signal", "value": "+48501048345"}])
add(244, "Natasza", [("Miasto", "Warszawa, Wola"), ("Płeć", "trans"), ("Wzrost", "180 cm")],
    "Natasza, trans, lat 28. Mieszkam sama, przyjmuję od 14:00 do 2:00 w nocy. Oferuję masaż, escort oraz rozmowy wideo, gdy jesteś daleko.",
    'tel. <a href="tel:+48789548095">pokaż</a>', 3, "2025-05-05", [(60, 350, 0)], ("pl", "en"), (), False,
    audience="trans", age=28, ages_stated=[28], city="Warsaw", height_cm=180, hours="14:00-02:00", incall=True,
    services=["massage", "escort", "video_call"], max_duration_h=1, phones=["+48789548095"])
add(247, "Dagmara", [("Wiek", "38 lat"), ("Miasto", "Poznań"), ("Dojazd", "tak")],
    "Doświadczona, konkretna, dyskretna. Dominacja i odgrywanie ról w pełni wyposażonym gabinecie; na życzenie dojeżdżam do hotelu. Sesja godzinna 450 zł.",
    "S M S: 6O1 359 785", 0, None, (), ("pl", "de"), [("domination", "dominacja"), ("role_play", "role")], False,
    age=38, ages_stated=[38], city="Poznań", incall=True, outcall=True, more_prices=[price(450, 60, None)], max_duration_h=1, phones=["+48601359785"])
add(252, "Claire", [("Wiek", "30"), ("Miasto", "Gdańsk"), ("Wzrost", "170 cm"), ("Waga", "58 kg")],
    "Hello gentlemen, I am a French lady living by the sea. Incall near the old town or outcall to your hotel, every day from 11 am to 11 pm. "
    "A true girlfriend experience, dinner dates and city walks. No overnight bookings please.",
    hidden("723 508 244"), 4, "2025-06-01", [(60, 600, 700), (120, 1100, 1300)], ("en", "fr"), (), True,
    text_language="en", age=30, ages_stated=[30], nationality="FR", city="Gdańsk", height_cm=170, weight_kg=58, hours="11:00-23:00",
    incall=True, outcall=True, services=["gfe", "dinner_date", "city_guide"], max_duration_h=2, phones=["+48723508244"])


def pl_date(iso):
    months = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split()
    if iso == "2025-06-10":
        return "wczoraj"
    y, m, d = iso.split("-")
    return f"{int(d)} {months[int(m) - 1]} {y}"


def frame(title, main, right="", index=False):
    new = "".join(f'<li><a href="profil.php?id={n}">{f["alias"]}</a> ({CITIES[f["city"]]})</li>' for n, f, *_ in R[-3:])
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl"><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" /><title>{title} | Wieczorna Mapa</title>
<link rel="stylesheet" type="text/css" href="szablony/noc/styl.css" /><script type="text/javascript" src="js/odkryj.js"></script></head>
<body><!-- smarty: naglowek.tpl -->
<table width="980" cellspacing="0" cellpadding="4" align="center"><tr><td colspan="3" class="top"><h1><a href="index.php">Wieczorna Mapa</a></h1>
<small>{SITE_TITLE}</small><br />Biuro ogłoszeń: {SITE_PHONE}</td></tr>
<tr><td width="170" valign="top" class="lewa"><b>Menu</b><ul><li><a href="index.php">Ogłoszenia</a></li><li><a href="cennik.php">Dodaj ogłoszenie</a></li>
<li><a href="artykul.php?id=7">Poradnik</a></li><li><a href="regulamin.php">Regulamin</a></li><li><a href="kontakt.php">Kontakt</a></li></ul>
<b>Nowe na portalu</b><ul>{new if not index else '<li>zobacz obok</li>'}</ul></td>
<td valign="top">{main}</td><td width="150" valign="top" class="prawa">{right}</td></tr>
<tr><td colspan="3" class="stopka">&copy; 2006-2025 Wieczorna Mapa, tel. {SITE_PHONE}. Serwis tylko dla osób pełnoletnich.</td></tr></table><!-- smarty: stopka.tpl, 0.0312 s -->
</body></html>"""


def profile(i, printed=False):
    n, f, rows, text, contact, grid, flags, icons = R[i]
    table = "".join(f'<tr class="w{j % 2}"><td align="right"><b>{k}:</b></td><td>{v}</td></tr>' for j, (k, v) in enumerate(rows))
    if flags:
        table += '<tr><td align="right"><b>Języki:</b></td><td>' + " ".join(f'<img src="img/flagi/{x}.gif" title="{FLAGS[x]}" alt="" />' for x in flags) + "</td></tr>"
    cells = "".join(f"<tr><td>{TIMES[m]}</td><td>{str(a) + ' zł' if a else '---'}</td><td>{str(b) + ' zł' if b else '---'}</td></tr>" for m, a, b in grid)
    prices = f'<h3>Cennik</h3><table border="1" class="cennik"><tr><th>czas</th><th>u mnie</th><th>u Ciebie</th></tr>{cells}</table>' if grid else ""
    pics = "" if printed else "".join(f'<a href="foto/{n}_{j}_d.jpg" rel="lightbox"><img src="foto/{n}_{j}_m.jpg" width="110" height="150" alt="" /></a> ' for j in range(1, f["n_images"] + 1))
    ic = "".join(f'<img src="img/ik/{k}.gif" title="{t}" alt="{t}" /> ' for k, t in icons)
    mark = '<img src="img/ok.gif" alt="" title="zdjęcia zweryfikowane" /> ' if f["verified"] else ""
    date = f"<p class=\"data\">Dodano: {pl_date(f['posted_at'])}, odsłon: {900 + n}</p>" if f["posted_at"] else ""
    body = f"""<h2>{mark}{' i '.join(f['aliases_stated'])}</h2><table class="dane" cellpadding="2">{table}</table>
<div>{ic}</div><p>{text}</p>{prices}<p class="kontakt"><b>Kontakt</b><br />{contact}</p>{date}{pics}"""
    if printed:
        return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>{f["alias"]} - wersja do druku</title></head><body onload="print()">{body}<hr />wydruk z {HOST}</body></html>'
    other = R[(i + 3) % len(R)]
    right = f'<b>Zobacz też</b><br /><a href="profil.php?id={other[0]}"><img src="foto/{other[0]}_1_s.jpg" width="60" alt="" /><br />{other[1]["alias"]}, tel. u pani</a>'
    return frame(f"{f['alias']} - {CITIES[f['city']]}", body + f'<p><a href="drukuj.php?id={n}">drukuj</a> | <a href="zglos.php?id={n}">zgłoś nadużycie</a></p>', right)


def cards(items, title, pager=""):
    out = "".join(
        f'<tr><td><a href="profil.php?id={n}"><img src="foto/{n}_1_s.jpg" width="80" alt="{f["alias"]}" /></a></td>'
        f'<td valign="top"><a href="profil.php?id={n}"><b>{f["alias"]}</b></a>, {CITIES[f["city"]]}<br />{text[:90].rsplit(" ", 1)[0]}...</td></tr>'
        for n, f, _, text, *_ in items)
    return frame(title, f'<h2>{title}</h2><p>sortuj: <a href="index.php?sort=wiek">wiek</a> | <a href="index.php">data</a></p><table class="lista">{out}</table><p>{pager}</p>', "", True)


def page(path, html, kind, ads=(), canonical=None, **kw):
    return WrittenPage(BASE + path, html, kind, "pl", ads=tuple(ads), canonical=canonical, content_type=CT, encoding=ENC, **kw)


U = [url(r[0]) for r in R]
PAGES = [
    page("index.php", cards(R[:6], "Ogłoszenia pań", '1 <a href="index.php?str=2">2</a>'), "listing", U[:6]),
    page("index.php?str=2", cards(R[6:], "Ogłoszenia pań, strona 2", '<a href="index.php">1</a> 2'), "listing", U[6:]),
    page("index.php?sort=wiek", cards([R[2], R[4], R[0], R[1], R[5], R[3]], "Ogłoszenia pań", '1 <a href="index.php?str=2&amp;sort=wiek">2</a>'), "listing",
         [U[k] for k in (2, 4, 0, 1, 5, 3)], BASE + "index.php"),
    page("index.php?miasto=warszawa", cards([R[0], R[6], R[7]], "Ogłoszenia: Warszawa"), "listing", [U[0], U[6], U[7]]),
]
PAGES += [page(f"profil.php?id={r[0]}", profile(i), "ad", [U[i]], text_language="en" if r[1]["text_language"] == "en" else None) for i, r in enumerate(R)]
PAGES += [
    page("profil.php?id=214&PHPSESSID=9f1c3be27a0d4415", profile(0), "ad", [U[0]], U[0]),
    page("drukuj.php?id=218", profile(1, True), "ad", [U[1]], U[1]),
    page("profil.php?id=199", frame("Ogłoszenie usunięte", "<h2>Ogłoszenie zostało usunięte</h2><p>Pani zakończyła publikację ogłoszenia numer 199. Zobacz inne panie z tego miasta.</p>"), "error"),
    page("profil.php?id=99999", frame("Błąd", "<h2>Nie ma takiej strony</h2><p>Sprawdź adres lub wróć na <a href='index.php'>stronę główną</a>.</p>"), "error"),
    page("kontakt.php", frame("Kontakt", f"<h2>Kontakt</h2><p>Redakcja Wieczornej Mapy<br />tel. {SITE_PHONE}, pn-pt 9:00-16:00<br />e-mail: biuro (at) {HOST}</p>"), "static"),
    page("cennik.php", frame("Cennik ogłoszeń", "<h2>Ile kosztuje ogłoszenie?</h2><table border='1'><tr><th>pakiet</th><th>30 dni</th><th>90 dni</th></tr><tr><td>zwykły</td><td>49 zł</td><td>119 zł</td></tr>"
         "<tr><td>wyróżniony</td><td>99 zł</td><td>249 zł</td></tr></table><p>Płatność przelewem lub kartą. Faktury VAT na życzenie.</p>"), "static"),
    page("regulamin.php", frame("Regulamin", "<h2>Regulamin serwisu</h2><ol><li>Z serwisu mogą korzystać wyłącznie osoby, które ukończyły 18 lat.</li><li>Ogłoszenia dodają wyłącznie osoby prywatne we własnym imieniu.</li>"
         "<li>Redakcja usuwa ogłoszenia nieaktualne po 90 dniach.</li></ol>"), "static"),
    page("artykul.php?id=7", frame("Poradnik", "<h2>Jak rozpoznać fałszywe ogłoszenie?</h2><p>Nigdy nie wysyłaj przedpłaty kodem. Zadzwoń i porozmawiaj, zanim wsiądziesz w pociąg do Gdańska czy Krakowa. "
         "Zdjęcia z katalogu mody to zły znak. Zweryfikowane zdjęcia oznaczamy zielonym znaczkiem.</p>"), "static"),
]

SITE = WrittenSite(HOST, "PL", tuple(PAGES), tuple(r[1] for r in R), note=__doc__ or "")
