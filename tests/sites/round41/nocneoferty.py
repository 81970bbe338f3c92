"""Polish national portal of private adverts, Bootstrap 3 mark-up with a facts table and labels for marked adverts.

Hard: prices in a table with a column for 'u mnie' and 'u Ciebie' and dashes for what she does not do, services as a list of all that
exist where those not offered are greyed and struck, hours after 'codziennie', a box of 'podobne' from the same town, a banner of
a taxi firm with its own number, the portal's support number in the footer, and dates as 'dodano' beside 'ostatnie logowanie'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.nocneoferty.example"
WORDS = {"massage": "Masaż", "gfe": "GFE", "bath": "Wspólna kąpiel", "tantra": "Tantra", "role_play": "Odgrywanie ról", "couples": "Pary", "dinner_date": "Kolacja", "striptease": "Striptiz", "cuddling": "Przytulanie", "overnight": "Cała noc", "domination": "Dominacja", "kissing": "Pocałunki"}
TONGUE = {"pl": "polski", "en": "angielski", "de": "niemiecki", "uk": "ukraiński", "ru": "rosyjski", "es": "hiszpański"}
EN = {"Warszawa": "Warsaw", "Kraków": "Krakow", "Wrocław": "Wroclaw", "Gdańsk": "Gdansk", "Poznań": "Poznan", "Łódź": "Lodz", "Katowice": "Katowice", "Szczecin": "Szczecin"}
SLUG = {"Kraków": "krakow", "Wrocław": "wroclaw", "Gdańsk": "gdansk", "Poznań": "poznan", "Łódź": "lodz"}
LEN = {30: "pół godziny", 60: "1 godzina", 90: "1,5 godziny", 120: "2 godziny", 600: "noc (10 h)"}

# id, name, age, town, part, cm, kg, tongues, services, hours, at hers, at his, phone, whatsapp, marks, pictures, posted, prose, more
PEOPLE = [
    (204518, "Kinga", 27, "Warszawa", "Mokotów", 168, 55, ["pl", "en"], ["massage", "gfe", "kissing"], "10:00-22:00", {30: 200, 60: 300, 120: 550}, {60: 400}, "512 704 318", True, "VW", 5, "2025-06-03",
     "Cześć, jestem Kinga. Spotykam się w zadbanym mieszkaniu z łatwym parkowaniem, blisko metra Wilanowska. Cenię kulturę i higienę, nie odpisuję na SMS-y o treści „hej”. Dzwoń najlepiej godzinę wcześniej.", {}),
    (204511, "Oksana", 24, "Warszawa", "Wola", 172, 57, ["uk", "ru", "pl"], ["massage", "striptease", "overnight"], "24/7", {60: 350}, {60: 450, 600: 2500}, "729 415 206", True, "W", 6, "2025-06-09", "Miła dziewczyna z Ukrainy, pierwszy raz w Warszawie. Dojeżdżam do hoteli.", dict(nationality="UA")),
    (204467, "Marta", 41, "Kraków", "Krowodrza", 164, 68, ["pl"], ["tantra", "massage", "bath"], "09:00-17:00", {60: 250, 90: 350}, {}, "661 830 472", False, "V", 3, "2025-05-28",
     "Prywatnie, pracuję sama i tylko we własnym mieszkaniu. Zapraszam panów po 30. roku życia na spokojne spotkanie bez patrzenia na zegarek. Nie wyjeżdżam.", dict(provider_kind="independent")),
    (204402, "Nikola i Sara", 22, "Wrocław", "Krzyki", None, None, ["pl", "en"], ["couples", "striptease"], "14:00-02:00", {60: 600, 120: 1100}, {60: 700}, "535 291 647", True, "W", 4, "2025-05-30",
     "Nikola ma 22 lata, Sara 25. Przyjaciółki, zawsze razem.", dict(alias="Nikola", aliases_stated=["Nikola", "Sara"], ages_stated=[22, 25], audience="couple")),
    (204389, "Adrian", 29, "Poznań", "Jeżyce", 184, 82, ["pl", "de", "en"], ["massage", "dinner_date", "couples"], "16:00-23:00", {}, {60: 300, 120: 500}, "604 178 933", False, "", 2, "2025-05-21", "Dla pań i par. Przyjeżdżam do Ciebie lub do hotelu, lokalu nie mam. Dyskretnie, na poziomie.", dict(audience="man")),
    (204377, "Luiza", 33, "Gdańsk", "Wrzeszcz", 176, 64, ["pl", "es"], ["role_play", "domination"], "12:00-20:00", {60: 400, 120: 700}, {}, "787 052 619", False, "V", 3, "2025-05-19", "Ja prowadzę, Ty słuchasz. Początkujący mile widziani. Od 20 do 27 czerwca będę w Szczecinie.", dict(tour=[{"city": "Szczecin", "from": "2025-06-20", "to": "2025-06-27"}])),
    (204350, "Vanessa", 30, "Łódź", "Śródmieście", 179, 71, ["pl", "en"], ["massage", "gfe", "role_play"], "11:00-23:00", {30: 180, 60: 300}, {60: 380}, "573 946 120", True, "", 4, "2025-05-15", "Transseksualna kobieta, zdjęcia aktualne. Numerów zastrzeżonych nie odbieram.", dict(audience="trans")),
    (204318, "Basia", 52, "Katowice", "Ligota", 160, 78, ["pl"], ["cuddling", "massage"], None, {60: 180}, {}, "698 307 541", False, "", 1, "2025-05-02", "Dojrzała, ciepła, bez pośpiechu. Proszę dzwonić, SMS nie czytam.", {}),
    (204290, "Julia", 26, "Szczecin", "Niebuszewo", 170, 54, ["pl", "de"], ["gfe", "overnight", "dinner_date"], "18:00-24:00", {120: 700, 600: 2200}, {120: 800, 600: 2500}, "516 623 084", True, "VW", 5, "2025-04-24", "Studentka, weekendy i wieczory. Wir können auch Deutsch sprechen. Na pierwsze spotkanie zapraszam na kolację w centrum.", {}),
    (204255, "Ola", 35, "Warszawa", "Praga-Południe", 166, 60, ["pl"], ["massage"], "08:00-15:00", {30: 150, 60: 250}, {}, "880 415 793", False, "", 0, "2025-04-10", "Tylko przedpołudnia. Zdjęć nie wysyłam.", {}),
]


def slug(word):
    return SLUG.get(word, word.lower().replace(" ", "-"))


def url(p):
    return f"{ROOT}/ogloszenie/{p[0]}-{slug(p[1])}-{slug(p[3])}"


def card(p):
    mark = ('<span class="label label-warning">WYRÓŻNIONE</span>' if "W" in p[14] else "") + ('<span class="label label-success"><i class="fa fa-check"></i> zweryfikowane</span>' if "V" in p[14] else "")
    return f'<div class="col-xs-6 col-md-3 anons"><a href="{url(p)}" class="thumbnail"><img src="/foto/m/{p[0]}.jpg" alt="{p[1]} {p[3]}" class="img-responsive"><div class="caption"><h4>{p[1]}, {p[2]}</h4><p class="text-muted">{p[3]}, {p[4]}</p>{mark}</div></a></div>'


def shell(title, body, crumb=""):
    return f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} - NocneOferty</title><meta name="description" content="Ogłoszenia towarzyskie z całej Polski"><link rel="stylesheet" href="/css/bootstrap.min.css"><link rel="stylesheet" href="/css/font-awesome.min.css"></head>
<body><div id="modal18" class="modal fade" data-backdrop="static"><div class="modal-dialog"><div class="modal-content"><p>Serwis tylko dla osób, które ukończyły 18 lat.</p><button class="btn btn-danger">Mam 18 lat, wchodzę</button> <a href="https://wyszukiwarka.example">Wychodzę</a></div></div></div>
<nav class="navbar navbar-inverse"><div class="container"><a class="navbar-brand" href="/">NocneOferty</a><ul class="nav navbar-nav"><li><a href="/miasto/warszawa">Warszawa</a></li><li><a href="/miasto/krakow">Kraków</a></li><li><a href="/miasto/wroclaw">Wrocław</a></li><li><a href="/cennik">Dodaj ogłoszenie</a></li></ul></div></nav>
<div class="container"><ol class="breadcrumb"><li><a href="/">Strona główna</a></li>{crumb}</ol>{body}
<div class="reklama"><a href="https://taxi-sowa.example"><img src="/b/taxi468.gif" alt="Taxi Sowa 24h, tel. 22 519 00 41"></a><small>reklama</small></div></div>
<footer class="container"><hr><p>&copy; 2011-2025 NocneOferty. Biuro ogłoszeń: 22 487 31 09 (pn-pt 9-15) | <a href="/regulamin">Regulamin</a> | <a href="/kontakt">Kontakt</a> | <a href="/blog/bezpieczne-spotkanie">Bezpieczeństwo</a></p></footer><div id="cookie">Używamy plików cookies. <a href="#">OK</a></div></body></html>"""


def page(p):
    no, _, age, town, part, cm, kg, tongues, services, hours, mine, yours, phone, wa, marks, pics, posted, prose, more = p
    rows = [("Imię", p[1]), ("Wiek", "22 i 25 lat" if " i " in p[1] else f"{age} lat"), ("Miasto", town), ("Dzielnica", part)] + ([("Wzrost", f"{cm} cm"), ("Waga", f"{kg} kg")] if cm else []) + [("Języki", ", ".join(TONGUE[t] for t in tongues))]
    rows += [("Godziny", "całą dobę" if hours == "24/7" else "codziennie " + hours.replace("-", " - "))] if hours else []
    facts = "".join(f"<tr><th>{a}</th><td>{b}</td></tr>" for a, b in rows)
    money = "".join(f"<tr><td>{LEN[m]}</td><td>{f'{mine[m]} zł' if m in mine else '-'}</td><td>{f'{yours[m]} zł' if m in yours else '-'}</td></tr>" for m in sorted({*mine, *yours}))
    offers = "".join(f'<li class="tak"><i class="fa fa-check text-success"></i> {w}</li>' if s in services else f'<li class="nie text-muted"><i class="fa fa-times"></i> <s>{w}</s></li>' for s, w in WORDS.items())
    shots = "".join(f'<a href="/foto/d/{no}_{n}.jpg" data-lightbox="g"><img src="/foto/d/{no}_{n}.jpg" alt="" class="img-responsive"></a>' for n in range(1, pics + 1)) or "<p>Brak zdjęć</p>"
    mark = ('<span class="label label-warning">WYRÓŻNIONE</span>' if "W" in marks else "") + ('<span class="label label-success">zdjęcia zweryfikowane</span>' if "V" in marks else "")
    y, m, d = posted.split("-")
    digits = phone.replace(" ", "")
    chat = f'<a class="btn btn-success" href="https://wa.me/48{digits}">WhatsApp</a>' if wa else ""
    i = PEOPLE.index(p)
    return shell(f"{p[1]} {town}", f"""<div class="row"><div class="col-md-5 galeria">{shots}</div><div class="col-md-7"><h1>{p[1]} <small>{town}</small></h1>{mark}
<p class="kontakt"><a class="btn btn-primary" href="tel:+48{digits}"><i class="fa fa-phone"></i> {phone}</a> {chat}</p><table class="table table-condensed">{facts}</table>
<h3>O mnie</h3><p>{prose}</p><h3>Cennik</h3><table class="table table-bordered"><thead><tr><th>Czas</th><th>u mnie</th><th>u Ciebie</th></tr></thead><tbody>{money}</tbody></table>
<h3>W ofercie</h3><ul class="list-unstyled uslugi">{offers}</ul><p class="text-muted">Nr {no} &middot; dodano {d}.{m}.{y} &middot; ostatnie logowanie 10.06.2025 &middot; wyświetleń 4 218</p></div></div>
<h3>Podobne ogłoszenia</h3><div class="row">{card(PEOPLE[i - 2])}{card(PEOPLE[i - 3])}</div>""", f'<li><a href="/miasto/{slug(town)}">{town}</a></li><li class="active">{p[1]}</li>')


def truth(p):
    no, alias, age, town, part, cm, kg, tongues, services, hours, mine, yours, phone, wa, marks, pics, posted, prose, more = p
    e164 = "+48" + phone.replace(" ", "")
    prices = [{"amount": x, "currency": "PLN", "code_currency": None, "duration_min": m, "place": place} for place, cells in (("incall", mine), ("outcall", yours)) for m, x in cells.items()]
    row = deepcopy(AD)
    row.update(url=url(p), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="pl", provider_kind="unknown", city=EN[town], country="PL", languages_spoken=list(tongues), services=list(services), incall=bool(mine), outcall=bool(yours),
               hours=hours, weight_kg=kg, height_cm=cm, max_duration_h=max(x["duration_min"] for x in prices) / 60, verified="V" in marks, paid_placement="W" in marks, n_images=pics, posted_at=posted, phones=[e164], prices=prices, handles=[{"kind": "whatsapp", "value": e164}] if wa else [])
    row.update(deepcopy(more))
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h1>{title}</h1><p>Sortuj: <a href="?sort=nowe">najnowsze</a> | <a href="?sort=cena">cena</a></p><div class="row">{"".join(map(card, rows))}</div><ul class="pagination">{foot}</ul>')


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", f'<li class="active">{title}</li>'), kind, "pl", status=status)


A, B, W = PEOPLE[:6], PEOPLE[6:], [p for p in PEOPLE if p[3] == "Warszawa"]
FOOT = '<li class="active"><a href="/">1</a></li><li><a href="/?strona=2">2</a></li>'
PAGES = [
    WrittenPage(f"{ROOT}/", listing(A, "Ogłoszenia towarzyskie", FOOT), "listing", "pl", ads=tuple(map(url, A))),
    WrittenPage(f"{ROOT}/?strona=2", listing(B, "Ogłoszenia towarzyskie", FOOT), "listing", "pl", ads=tuple(map(url, B))),
    WrittenPage(f"{ROOT}/miasto/warszawa", listing(W, "Warszawa"), "listing", "pl", ads=tuple(map(url, W))),
    WrittenPage(f"{ROOT}/miasto/warszawa?sort=nowe", listing(W, "Warszawa"), "listing", "pl", ads=tuple(map(url, W)), canonical=f"{ROOT}/miasto/warszawa"),
    *(WrittenPage(url(p), page(p), "ad", "pl", ads=(url(p),)) for p in PEOPLE),
    WrittenPage(f"{url(PEOPLE[0])}?utm_source=baner&PHPSESSID=8fk3l2", page(PEOPLE[0]), "ad", "pl", ads=(url(PEOPLE[0]),), canonical=url(PEOPLE[0])),
    plain("/regulamin", "Regulamin", "<p>1. Ogłoszenia mogą dodawać wyłącznie osoby pełnoletnie. 2. Serwis nie pośredniczy w spotkaniach. 3. Zabronione są ogłoszenia w imieniu osób trzecich.</p>"),
    plain("/cennik", "Cennik ogłoszeń", '<table class="table"><tr><td>Ogłoszenie zwykłe 30 dni</td><td>49 zł</td></tr><tr><td>Wyróżnienie 7 dni</td><td>79 zł</td></tr></table><p>Płatność BLIK lub przelewem.</p>'),
    plain("/kontakt", "Kontakt", "<p>Biuro ogłoszeń: 22 487 31 09, biuro@nocneoferty.example</p>"),
    plain("/blog/bezpieczne-spotkanie", "Bezpieczne spotkanie", "<p>Nigdy nie wysyłaj zaliczki. Jeśli podejrzewasz, że ktoś jest zmuszany, zadzwoń pod 112.</p><p>Opublikowano 12 lutego 2025</p>"),
    plain("/ogloszenie/198204-wiktoria-lublin", "Ogłoszenie wygasło", "<p>To ogłoszenie zostało usunięte lub wygasło. Zobacz <a href='/'>inne oferty</a>.</p>", "error", 404),
]

SITE = WrittenSite("www.nocneoferty.example", "PL", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
