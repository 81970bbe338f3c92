"""Polish portal with tabs Ads / Films / Clubs / Opinions; a profile is a form of thirty fields, a third of them empty.

Hard: empty fields are there with '—', 'nie podano' or nothing at all; figures that are no facts of hers (shoe size, number of views, profile number,
piercings) stand between those that are; prices by duration for 'u mnie' and 'wyjazd' in two columns; opinions are a tab of the profile (same page)
and pages of their own; clubs have their prices; a film tab behind a login; the number is cut in two spans; VIP frames; a price list for advertisers.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://nocnatablica.example"
DOES = {"massage": "Masaż", "tantra": "Tantra", "gfe": "Jak z dziewczyną (GFE)", "couples": "Dla par", "striptease": "Striptiz", "bath": "Wspólna kąpiel", "dinner_date": "Kolacja", "travel": "Wyjazdy zagraniczne", "domination": "Dominacja",
        "role_play": "Odgrywanie ról", "fetish": "Fetysze", "party": "Imprezy", "disabled_guests": "Osoby z niepełnosprawnością", "cuddling": "Przytulanie", "kissing": "Pocałunki", "four_hands": "Masaż na cztery ręce", "duo": "Duet", "overnight": "Całe noce"}
LAND = {"PL": "polska", "UA": "ukraińska", "BY": "białoruska", "BR": "brazylijska", None: ""}
TONGUE = {"pl": "polski", "en": "angielski", "uk": "ukraiński", "ru": "rosyjski", "de": "niemiecki", "pt": "portugalski", "be": "białoruski"}
TOWN = {"Kraków": "Kraków", "Warsaw": "Warszawa", "Wrocław": "Wrocław", "Gdańsk": "Gdańsk", "Poznań": "Poznań", "Łódź": "Łódź", "Katowice": "Katowice", "Lublin": "Lublin"}
MIN = {15: "15 minut", 30: "pół godziny", 60: "godzina", 120: "2 godziny", 720: "noc", 1440: "doba"}

# number, name, age, town, district, cm, kg, land, look, tongues, does, does not, hours, mine, yours, phone parts, other contact, marks, since, pictures, text, extra fields, more truth
P = [
    (50213, "Marlena", 29, "Kraków", "Grzegórzki", 167, 56, "PL", "europejska", ["pl", "en"], ["massage", "gfe", "bath"], ["domination", "couples"], "10:00 – 22:00", {30: 150, 60: 250, 120: 450}, {60: 350}, ("730 041", "940"), "", "VZ", "04.06.2025", 4,
     "Cześć, tu Marlena. Przyjmuję w czystym mieszkaniu z parkingiem, zapraszam panów po trzydziestce. Na wyjazd tylko do hoteli w centrum.", dict(Buty="38", Kolczyki="2"),
     dict(ethnicity="european", hours="10:00-22:00", phones=["+48730041940"])),
    (50207, "Oksana", 34, "Warsaw", "Wola", 172, 64, "UA", "", ["uk", "ru", "pl"], ["massage", "cuddling"], [], "całą dobę, 7 dni w tygodniu", {60: 200, 120: 380}, {}, ("880 540", "653"), "Viber pod tym samym numerem", "Z", "02.06.2025", 2,
     "Spokojna, domowa atmosfera. Wyjazdów nie robię, proszę nie pytać. Dzwoń godzinę wcześniej.", dict(Buty="", Tatuaże="nie"),
     dict(hours="24/7", outcall=False, phones=["+48880540653"], handles=[{"kind": "viber", "value": "+48880540653"}])),
    (50199, "Nikola", 22, "Wrocław", "Krzyki", 160, 47, "PL", "", ["pl"], ["massage", "striptease", "kissing"], ["overnight"], "", {15: 100, 30: 150, 60: 220}, {60: 300}, ("663 520", "761"), "", "", "30.05.2025", 5,
     "Drobna studentka drugiego roku. Mój grafik jest nieregularny, najlepiej zadzwonić. Na smsy nie odpisuję.", dict(Tatuaże="lewy nadgarstek"), dict(phones=["+48663520761"])),
    (50188, "Lady Ewa", 44, "Gdańsk", "Wrzeszcz", 176, None, "PL", "", ["pl", "de"], ["domination", "role_play", "fetish"], ["massage", "kissing"], "14:00 – 21:00", {60: 400, 120: 700}, {}, ("663 908", "557"), "", "VZ", "26.05.2025", 1,
     "Własne, dobrze wyposażone studio. Początkujących wprowadzam cierpliwie, spóźnialskich nie wpuszczam. Pracuję 20 lat.", dict(Buty="40"), dict(hours="14:00-21:00", phones=["+48663908557"])),
    (50180, "Bruna", 27, "Poznań", "Stare Miasto", 164, 58, "BR", "latynoska", ["pt", "en"], ["massage", "striptease", "party"], [], "12:00 – 24:00", {60: 300}, {60: 400, 720: 1800}, ("536 023", "987"), "WhatsApp +48 536 023 987", "V", "09.06.2025", 6,
     "Hi, I am Bruna from Brazil. In Poznań till 13 June, then Łódź 14-18 June 2025. Please write in English or Portuguese.", dict(Biust="3", Buty="36"),
     dict(text_language="en", ethnicity="latin", hours="12:00-24:00", phones=["+48536023987"], handles=[{"kind": "whatsapp", "value": "+48536023987"}],
          tour=[{"city": "Poznań", "from": None, "to": "2025-06-13"}, {"city": "Łódź", "from": "2025-06-14", "to": "2025-06-18"}])),
    (50171, "Kornelia i Zuza", 25, "Łódź", "Śródmieście", None, None, "PL", "", ["pl", "en"], ["duo", "four_hands", "couples"], [], "16:00 – 24:00", {60: 500, 120: 900}, {60: 600}, ("880 440", "241"), "", "", "23.05.2025", 3,
     "Kornelia (25 l.) i Zuza (30 l.), przyjaciółki od liceum. Zawsze we dwie. Podane ceny są za obie.", {},
     dict(alias="Kornelia", aliases_stated=["Kornelia", "Zuza"], ages_stated=[25, 30], audience="couple", hours="16:00-24:00", phones=["+48880440241"])),
    (50166, "Konrad", 36, "Katowice", "", 190, 88, "PL", "", ["pl", "en"], ["dinner_date", "massage", "travel"], [], "", {}, {60: 200, 720: 1200, 1440: 2000}, ("791 760", "948"), "konrad@slaskapoczta.example", "Z", "20.05.2025", 2,
     "Towarzyszę paniom na weselach, bankietach i w podróży. Dojazd na terenie aglomeracji bezpłatny. Panom dziękuję.", dict(Wykształcenie="wyższe"),
     dict(audience="man", phones=["+48791760948"], handles=[{"kind": "email", "value": "konrad@slaskapoczta.example"}])),
    (50154, "Alisa", 31, "Lublin", "Czuby", 169, 60, "BY", "", ["be", "ru", "pl"], ["tantra", "massage", "disabled_guests"], [], "9:00 – 18:00", {60: 180, 120: 330}, {}, ("501 815", "106"), "Telegram @alisa_lub", "Z", "15.05.2025", 2,
     "Gabinet na parterze, bez progów. Zapraszam od poniedziałku do piątku. Sama prowadzę swoje ogłoszenie.", {}, dict(provider_kind="independent", hours="09:00-18:00", phones=["+48501815106"], handles=[{"kind": "telegram", "value": "alisa_lub"}])),
    (50140, "Sandra", 38, "Warsaw", "Mokotów", 181, 73, "PL", "", ["pl", "en", "de"], ["massage", "role_play", "couples"], [], "18:00 – 2:00", {30: 200, 60: 300}, {60: 400}, ("880 792", "472"), "", "V", "12.05.2025", 4,
     "Kobieta trans z klasą. Hotele w centrum jak najbardziej, u mnie dyskretny apartament z osobnym wejściem.", dict(Buty="42", Płeć="kobieta trans"), dict(audience="trans", hours="18:00-02:00", phones=["+48880792472"])),
    (50133, "Iga", 26, "Kraków", "", 170, 59, None, "", ["pl", "en", "de"], ["dinner_date", "party", "overnight"], [], "", {}, {120: 900, 720: 2500}, ("730 777", "517"), "", "VZ", "08.05.2025", 3,
     "Iga należy do zespołu agencji Srebrny Las. Rezerwacje prowadzi nasza recepcja, kierowca przywozi Igę pod wskazany adres. Prosimy o eleganckie hotele.", {}, dict(provider_kind="agency", phones=["+48730777517"])),
]
FIELDS = ["Imię", "Wiek", "Płeć", "Miasto", "Dzielnica", "Wzrost", "Waga", "Biust", "Buty", "Włosy", "Oczy", "Typ urody", "Narodowość", "Języki", "Wykształcenie", "Znak zodiaku", "Papierosy", "Alkohol", "Tatuaże", "Kolczyki", "Przyjmuję u siebie", "Wyjazdy",
          "Godziny", "Zwierzęta", "Klimatyzacja", "Parking", "Płatność", "Kontakt", "Dodano", "Odsłony"]
BLANK = ("—", "nie podano", "")
HAIR, EYES = ("blond", "brązowe", "czarne", "rude"), ("zielone", "niebieskie", "piwne")


def url(p):
    return f"{ROOT}/profil/{p[0]}"


def fields(p):
    no, name, age, town, area, cm, kg, land, look, tongues, does, nots, hours, mine, yours, phone, other, marks, since, pics, text, extra, more = p
    known = {"Imię": name, "Wiek": f"{age} lat" if "i Zuza" not in name else "25 i 30 lat", "Miasto": TOWN[town], "Dzielnica": area, "Wzrost": f"{cm} cm" if cm else "", "Waga": f"{kg} kg" if kg else "", "Włosy": HAIR[no % 4], "Oczy": EYES[no % 3], "Typ urody": look,
             "Narodowość": LAND[land], "Języki": ", ".join(TONGUE[t] for t in tongues), "Przyjmuję u siebie": "tak" if mine else "nie", "Wyjazdy": "tak" if yours else "nie", "Godziny": hours, "Kontakt": other, "Dodano": since, "Odsłony": str(no * 7 % 9000 + 410),
             "Płatność": "gotówka, BLIK" if no % 2 else ""}
    known.update(extra)
    return "".join(f'<div class="row attr"><div class="col-5 text-muted">{f}</div><div class="col-7">{known.get(f) or BLANK[(i + no) % 3]}</div></div>\n' for i, f in enumerate(FIELDS))


def shell(title, body, tab="Ogłoszenia"):
    tabs = "".join(f'<li class="nav-item"><a class="nav-link{" active" if n == tab else ""}" href="{h}">{n}</a></li>' for n, h in (("Ogłoszenia", "/"), ("Filmy", "/filmy"), ("Kluby", "/kluby"), ("Opinie", "/opinie")))
    return f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} | Nocna Tablica</title><link rel="stylesheet" href="/css/bootstrap.min.css?v=4.6"></head><body class="bg-dark text-light">
<nav class="navbar navbar-dark"><a class="navbar-brand" href="/">Nocna Tablica</a><form class="form-inline" action="/szukaj"><input class="form-control" name="q" placeholder="Miasto, imię, telefon"></form><a class="btn btn-outline-warning" href="/zaloguj">Zaloguj</a></nav>
<ul class="nav nav-tabs">{tabs}</ul><div class="container">{body}</div>
<footer class="container small">Nocna Tablica sp. z o.o., ul. Prosta, Warszawa. Biuro: 22 555 01 83, biuro@nocnatablica.example · <a href="/cennik">Cennik</a> · <a href="/regulamin">Regulamin</a> · <a href="/poradnik/bezpieczne-spotkanie">Poradnik</a></footer>
<div class="modal fade" id="wiek"><div class="modal-body">Serwis dla osób pełnoletnich. Czy masz ukończone 18 lat? <button class="btn">Tak</button></div></div></body></html>"""


def tile(p):
    return f'<div class="col-6 col-md-3"><div class="card {"border-warning vip" if "V" in p[17] else ""}"><a href="/profil/{p[0]}"><img class="card-img-top" src="/foto/{p[0]}/m.jpg" alt=""></a><div class="card-body p-2"><a href="/profil/{p[0]}">{p[1]}</a> <small>{p[2]} l.</small><br><small>{TOWN[p[3]]}</small></div></div></div>'


OPINIONS = [(7731, P[0], "marek_krk", "05.06.2025", 5, "Byłem w środę po południu. Mieszkanie zgodne z opisem, Marlena uśmiechnięta, rozmowna. Zapłaciłem 250 zł, bez dopłat."),
            (7726, P[2], "wroclove", "03.06.2025", 2, "Ledwo się odzywała, patrzyła w telefon. Ktoś czekał w drugim pokoju i to on brał pieniądze. Nie wrócę."),
            (7719, P[8], "turysta44", "28.05.2025", 4, "Sandra punktualna i kulturalna. Winda nie działa, a to czwarte piętro.")]


def profile(p, tab="o-mnie"):
    no, name, age, town, area, cm, kg, land, look, tongues, does, nots, hours, mine, yours, phone, other, marks, since, pics, text, extra, more = p
    shots = "".join(f'<a class="thumb" href="/foto/{no}/{n}.jpg"><img src="/foto/{no}/{n}_s.jpg" alt=""></a>' for n in range(1, pics + 1))
    cells = "".join(f"<tr><td>{MIN[m]}</td><td>{f'{mine[m]} zł' if m in mine else '—'}</td><td>{f'{yours[m]} zł' if m in yours else '—'}</td></tr>" for m in MIN if m in mine or m in yours)
    offers = "".join(f'<span class="badge badge-success">{DOES[d]}</span> ' for d in does) + "".join(f'<span class="badge badge-secondary"><del>{DOES[d]}</del></span> ' for d in nots)
    badge = ('<span class="badge badge-warning">VIP</span> ' if "V" in marks else "") + ('<span class="badge badge-info">Zdjęcia zweryfikowane</span>' if "Z" in marks else "")
    said = "".join(f'<div class="media"><b>{who}</b> {when} {"★" * stars}<p>{words}</p><a href="/opinia/{n}">#{n}</a></div>' for n, q, who, when, stars, words in OPINIONS if q is p) or "<p>Brak opinii. Dodaj pierwszą!</p>"
    lower = f'<div class="tab-pane active" id="opinie">{said}</div>' if tab == "opinie" else f'<div class="tab-pane" id="filmy">{"Filmy widzą tylko zalogowani." if no % 2 else "Brak filmów."}</div>'
    return shell(f"{name}, {TOWN[town]}", f"""<h1 class="h3">{name} {badge}</h1><p class="text-muted">Profil nr {no}</p><div class="d-flex">{shots}</div>
<div class="row"><div class="col-md-6">{fields(p)}</div><div class="col-md-6"><p>{text}</p><p>{offers}</p>
<table class="table table-sm table-dark"><thead><tr><th>Czas</th><th>U mnie</th><th>Wyjazd</th></tr></thead><tbody>{cells}</tbody></table>
<div class="tel h4"><span>{phone[0]}</span><span class="ml-1">{phone[1]}</span></div><small>Powiedz, że dzwonisz z Nocnej Tablicy.</small></div></div>
<ul class="nav nav-pills"><li><a href="?tab=o-mnie">O mnie</a></li><li><a href="?tab=filmy">Filmy</a></li><li><a href="?tab=opinie">Opinie</a></li></ul>{lower}""")


def truth(p):
    no, name, age, town, area, cm, kg, land, look, tongues, does, nots, hours, mine, yours, phone, other, marks, since, pics, text, extra, more = p
    row = deepcopy(AD)
    prices = [{"amount": x, "currency": "PLN", "code_currency": None, "duration_min": m, "place": place} for place, cells in (("incall", mine), ("outcall", yours)) for m, x in cells.items()]
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="pl", provider_kind="unknown", city=town, country="PL", nationality=land, languages_spoken=list(tongues), services=list(does), incall=bool(mine), outcall=bool(yours),
               height_cm=cm, weight_kg=kg, max_duration_h=max(x["duration_min"] for x in prices) / 60, verified="Z" in marks, paid_placement="V" in marks, n_images=pics, posted_at="-".join(reversed(since.split("."))), prices=prices)
    row.update(deepcopy(more))
    return row


def listing(rows, foot, head="Ogłoszenia"):
    return shell(head, f'<h1 class="h4">{head}</h1><div class="btn-group"><a href="?sort=nowe">Najnowsze</a> <a href="?sort=wiek">Wiek</a></div><div class="row">{"".join(map(tile, rows))}</div><ul class="pagination">{foot}</ul>')


def plain(path, title, body, kind="static", tab=""):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="h4">{title}</h1>{body}', tab), kind, "pl")


A, B = P[:6], P[6:]
UA, UB = tuple(map(url, A)), tuple(map(url, B))
KRK = [p for p in P if p[3] == "Kraków"]
PAGES = [
    WrittenPage(f"{ROOT}/", listing(A, '<li class="active">1</li><li><a href="/?strona=2">2</a></li>'), "listing", "pl", ads=UA),
    WrittenPage(f"{ROOT}/?sort=wiek", listing(sorted(A, key=lambda p: p[2]), '<li class="active">1</li><li><a href="/?strona=2">2</a></li>'), "listing", "pl", ads=UA, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?strona=2", listing(B, '<li><a href="/">1</a></li><li class="active">2</li>'), "listing", "pl", ads=UB),
    WrittenPage(f"{ROOT}/miasto/krakow", listing(KRK, "", "Kraków"), "listing", "pl", ads=tuple(map(url, KRK))),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "pl", text_language=p[22].get("text_language"), ads=(url(p),)) for p in P]
PAGES += [WrittenPage(f"{url(P[0])}?tab=opinie", profile(P[0], "opinie"), "ad", "pl", ads=(url(P[0]),), canonical=url(P[0]))]
PAGES += [plain(f"/opinia/{n}", f"Opinia #{n}", f'<p><b>{who}</b>, {when}, {"★" * stars}</p><p>{words}</p><p>Dotyczy profilu: <a href="/profil/{q[0]}">{q[1]}</a></p>', "review", "Opinie") for n, q, who, when, stars, words in OPINIONS[:2]]
PAGES += [
    plain("/filmy", "Filmy", "<p>Aby oglądać filmy, zaloguj się lub załóż konto. Rejestracja jest bezpłatna.</p>", tab="Filmy"),
    plain("/klub/aksamit-sopot", "Klub Aksamit, Sopot", "<p>Klub nocny czynny od czwartku do niedzieli, 21:00 – 5:00. Wstęp 60 zł, drink od 35 zł, loża 400 zł. Rezerwacja stolików: 58 555 02 71. Szukamy barmanki.</p>", tab="Kluby"),
    plain("/cennik", "Cennik dla ogłoszeniodawców", "<table class='table'><tr><td>Ogłoszenie 30 dni</td><td>79 zł</td></tr><tr><td>VIP 7 dni</td><td>49 zł</td></tr><tr><td>Klub, miesiąc</td><td>299 zł</td></tr></table><p>Weryfikacja zdjęć do 24 godzin, bezpłatnie.</p>"),
    plain("/regulamin", "Regulamin", "<ol><li>Ogłaszać mogą się wyłącznie osoby pełnoletnie.</li><li>Zabrania się publikowania cudzych zdjęć.</li><li>Podejrzenie przymusu zgłoś pod numer 112.</li></ol>"),
    plain("/poradnik/bezpieczne-spotkanie", "Bezpieczne spotkanie: pięć zasad", "<p>Nie płać z góry. Sprawdź, czy numer nie pojawia się w ostrzeżeniach. Kasia, 33 lata, opowiada nam, jak straciła 500 zł na fałszywej zaliczce.</p>"),
    plain("/zaloguj", "Zaloguj się", "<form><input class='form-control' placeholder='E-mail'><input class='form-control' type='password' placeholder='Hasło'><button class='btn'>Zaloguj</button></form>"),
    plain("/profil/49001", "Profil usunięty", "<p>Ten profil został usunięty przez właściciela albo moderatora. Zobacz <a href='/'>aktualne ogłoszenia</a>.</p>", "error"),
]

SITE = WrittenSite("nocnatablica.example", "PL", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
