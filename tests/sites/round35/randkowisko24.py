"""Big Polish national portal: home-made PHP with Smarty and Bootstrap 4, tidy tables of facts, a price list by length, 'czas pracy' by weekday.

Hard: every option of the service list is printed for all and only the ticked ones carry a class, the price list has two columns (u mnie, dojazd)
with dashes, views and votes are figures too, sold banners of other firms give telephones, Ukrainian and English texts stand in Polish pages.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.randkowisko24.example"
OFFER = {"massage": "Masaż", "gfe": "GFE", "kissing": "Pocałunki", "tantra": "Tantra", "striptease": "Striptiz", "bath": "Wspólna kąpiel", "couples": "Pary", "domination": "Dominacja", "role_play": "Odgrywanie ról", "overnight": "Całe noce",
         "travel": "Wspólne wyjazdy", "dinner_date": "Kolacja", "video_call": "Wideorozmowa", "disabled_guests": "Niepełnosprawni"}
SPEAKS = {"pl": "polski", "en": "angielski", "de": "niemiecki", "uk": "ukraiński", "ru": "rosyjski", "es": "hiszpański", "cs": "czeski"}
FROM = {"PL": "Polka", "UA": "Ukrainka", "BY": "Białorusinka", "CO": "Kolumbijka"}
LENGTH = {15: "15 minut", 30: "Pół godziny", 60: "Godzina", 120: "Dwie godziny", 600: "Noc (10 godzin)"}


def pln(amount, minutes, place):
    return {"amount": amount, "currency": "PLN", "code_currency": None, "duration_min": minutes, "place": place}


# id, name, age, town, region, cm, kg, origin, speaks, offers, at mine, at yours, hours, phone, marks (W promoted, Z verified), pictures, day, words, more truth
ADS = [
    (290114, "Oliwia", 27, "Warszawa", "mazowieckie", 168, 55, "PL", ["pl", "en"], ["massage", "gfe", "kissing", "bath", "overnight"], {30: 250, 60: 400, 600: 2500}, {60: 500}, "10:00-22:00", "513 204 887", "WZ", 6, "2025-06-10",
     "Cześć, jestem Oliwia. Przyjmuję w zadbanym mieszkaniu na Woli, blisko metra. Nie śpieszę się i tego samego oczekuję. Proszę dzwonić, na SMS-y odpisuję rzadko. Ogłoszenie prywatne, żadnych osób trzecich.", dict(provider_kind="independent")),
    (290102, "Sonia", 23, "Wrocław", "dolnośląskie", 163, 49, "UA", ["uk", "pl", "ru"], ["massage", "striptease"], {30: 200, 60: 300}, {}, "24/7", "729 118 046", "W", 5, "2025-06-09",
     "Привіт! Я Соня, щойно приїхала до Вроцлава. Приймаю у центрі, окрема квартира. Дзвоніть у будь-який час, розмовляю українською, трохи польською.", dict(text_language="uk", aliases_stated=["Sonia", "Соня"])),
    (290077, "Pani Beata", 51, "Poznań", "wielkopolskie", 170, 76, "PL", ["pl", "de"], ["massage", "tantra", "disabled_guests"], {60: 250, 120: 450}, {}, "9:00-17:00", "606 771 320", "Z", 2, "2025-06-08",
     "Dojrzała, spokojna, z poczuciem humoru. Gabinet na parterze, bez schodów. W weekendy nie pracuję.", dict(alias="Beata")),
    (290065, "Ivy", 30, "Gdańsk", "pomorskie", 172, 60, None, ["en", "es"], ["dinner_date", "travel", "overnight", "gfe"], {}, {120: 1200, 600: 4000}, None, "", "WZ", 4, "2025-06-07",
     "I am Ivy, a travelling companion who loves the Baltic. I only visit hotels. In Gdańsk until 16 June, then Warsaw from 17 to 24 June. Write on Telegram: @ivy_baltic. I do not speak Polish.", dict(text_language="en", incall=False, handles=[{"kind": "telegram", "value": "ivy_baltic"}],
          tour=[{"city": "Gdańsk", "from": None, "to": "2025-06-16"}, {"city": "Warsaw", "from": "2025-06-17", "to": "2025-06-24"}])),
    (290051, "Klaudia i Maja", 26, "Katowice", "śląskie", None, None, "PL", ["pl"], ["couples", "massage", "striptease"], {60: 700, 120: 1200}, {60: 900}, "16:00-02:00", "531 690 442", "", 3, "2025-06-06",
     "Klaudia (26) i Maja (24), zawsze we dwie. Duet dla panów i dla par. Z dwugodzinnym wyprzedzeniem.", dict(alias="Klaudia", aliases_stated=["Klaudia", "Maja"], ages_stated=[26, 24], audience="couple", services=["couples", "massage", "striptease", "duo"])),
    (290040, "Nadia TS", 28, "Łódź", "łódzkie", 176, 66, "CO", ["es", "en", "pl"], ["role_play", "domination", "couples"], {30: 250, 60: 400}, {60: 450}, "12:00-24:00", "574 003 219", "Z", 4, "2025-06-05",
     "Nadia, transseksualna dziewczyna z Kolumbii. Mówię po hiszpańsku, polskiego się uczę. WhatsApp na ten sam numer.", dict(alias="Nadia", audience="trans", handles=[{"kind": "whatsapp", "value": "+48574003219"}])),
    (290033, "Kamil", 34, "Warszawa", "mazowieckie", 184, 82, None, ["pl", "en", "cs"], ["massage", "dinner_date", "couples"], {}, {60: 300, 120: 550}, "17:00-23:00", "660 215 938", "", 1, "2025-06-03",
     "Kamil, dla pań i par. Dojeżdżam, sam lokalu nie mam.", dict(audience="man", incall=False)),
    (290021, "Lena", 22, "Lublin", "lubelskie", 160, 47, "BY", ["ru", "pl"], ["massage", "kissing"], {15: 100, 30: 150, 60: 250}, {}, "10:00-04:00", "452 886 107", "", 3, "2025-06-02",
     "Nowa dziewczyna w naszym salonie! Lena czeka codziennie. Oprócz niej Ewa i Diana, pytaj na recepcji.", dict(provider_kind="agency")),
    (290008, "Magda", 38, "Szczecin", "zachodniopomorskie", 165, 63, "PL", ["pl", "de"], ["massage", "gfe", "bath", "overnight"], {60: 300, 600: 2000}, {60: 350}, "11:00-20:00", "788 430 156", "", 0, "2025-05-30",
     "Zapraszam panów po trzydziestce. Bez zdjęć, bo mieszkam w małym świecie. Kontakt także mailowy: magda.sz@pocztarandka.example", dict(handles=[{"kind": "email", "value": "magda.sz@pocztarandka.example"}])),
    (289970, "Wiktoria", 29, "Rzeszów", "podkarpackie", 171, 58, "PL", ["pl", "en"], ["video_call", "striptease"], {}, {}, "20:00-24:00", "", "", 2, "2025-05-26",
     "Tylko rozmowy na kamerce, nie spotykam się na żywo. Umawiamy się przez Telegram @wiki_kamerka, cena do ustalenia.", dict(incall=False, outcall=False, handles=[{"kind": "telegram", "value": "wiki_kamerka"}])),
]
TOWN_EN = {"Warszawa": "Warsaw"}
PLAIN = str.maketrans("ąćęłńóśźżŁ ", "acelnoszzL-")


def slug(word):
    return word.lower().translate(PLAIN)


def path(a):
    return f"/ogloszenie/{slug(a[3])}/{slug(a[1])}-{a[0]}.html"


def url(a):
    return ROOT + path(a)


def pl_day(day):
    return ".".join(reversed(day.split("-")))


REGIONS = "".join(f'<a class="dropdown-item" href="/{slug(w)}/">{w}</a>' for w in dict.fromkeys(a[4] for a in ADS))
BANNER = '<div class="banner banner-750" data-banner-id="17"><span class="banner-label">Reklama</span><a href="/click.php?b=17" rel="nofollow"><img src="/banery/apteka17.gif" width="750" height="100" alt="Apteka dyskretna, dostawa 24h, tel. 22 390 44 18"></a></div>'


def shell(title, here, body, crumbs=""):
    return f"""<!DOCTYPE html>
<html lang="pl"><head><meta charset="utf-8"><title>{title} | Randkowisko24</title><link rel="canonical" href="{ROOT}{here}"><meta name="rating" content="adult"><link rel="stylesheet" href="/assets/css/app.min.css?v=8812"><script>window.dataLayer=window.dataLayer||[];var CFG={{"lang":"pl","currency":"PLN","token":"f81c"}};</script></head>
<body class="page"><div class="modal fade" id="modal-18" data-backdrop="static"><div class="modal-dialog"><div class="modal-content"><div class="modal-body"><p>Serwis zawiera treści dla osób pełnoletnich. Czy masz ukończone 18 lat?</p><button class="btn btn-danger" data-dismiss="modal">Tak, wchodzę</button> <a href="https://wyszukiwarka.example">Nie</a></div></div></div></div>
<nav class="navbar navbar-expand-lg navbar-dark"><a class="navbar-brand" href="/">Randkowisko<b>24</b></a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/panie/">Panie <span class="badge">3 812</span></a></li><li class="nav-item"><a class="nav-link" href="/panowie/">Panowie <span class="badge">240</span></a></li><li class="nav-item"><a class="nav-link" href="/pary/">Duety <span class="badge">96</span></a></li>
<li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#">Województwa</a><div class="dropdown-menu">{REGIONS}</div></li><li class="nav-item"><a class="btn btn-add" href="/dodaj/">+ Dodaj ogłoszenie</a></li></ul></nav>
<div class="container">{BANNER}<ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Strona główna</a></li>{crumbs}</ol>{body}</div>
<footer class="footer"><div class="container"><a href="/regulamin.html">Regulamin</a> <a href="/cennik.html">Cennik</a> <a href="/bezpieczenstwo.html">Bezpieczeństwo</a> <a href="/kontakt.html">Kontakt</a><p>© 2008-2025 Randkowisko24. Publikowane ogłoszenia pochodzą od użytkowników.</p></div></footer>
<div class="cookie-bar">Używamy plików cookie. <button>OK</button></div></body></html>"""


def box(a):
    marks = ('<span class="ribbon">Wyróżnione</span>' if "W" in a[14] else "") + ('<i class="fa fa-check-circle" title="Zdjęcia zweryfikowane"></i>' if "Z" in a[14] else "")
    return f'<div class="col-6 col-md-3"><div class="card ad-card">{marks}<a href="{path(a)}"><img class="card-img-top lazy" src="/assets/img/px.gif" data-src="/foto/{a[0]}/mini.jpg" alt="{a[1]}"></a><div class="card-body"><h3 class="card-title"><a href="{path(a)}">{a[1]}</a></h3><span>{a[2]} l.</span> <span>{a[3]}</span></div></div></div>'


def fact(label, value):
    return f"<tr><th>{label}</th><td>{value}</td></tr>" if value else ""


def ad_page(a):
    no, name, age, town, region, cm, kg, origin, speaks, offers, mine, yours, hours, phone, marks, pics, day, words, _ = a
    photos = "".join(f'<a data-fancybox="g" href="/foto/{no}/{n}.jpg"><img class="img-fluid" src="/foto/{no}/{n}_m.jpg" alt="{name} zdjęcie {n}"></a>' for n in range(1, pics + 1)) or '<img src="/assets/img/brak-zdjec.png" alt="brak zdjęć">'
    facts = fact("Wiek", f"{age} lat" if " i " not in name else "26 i 24 lata") + fact("Wzrost", cm and f"{cm} cm") + fact("Waga", kg and f"{kg} kg") + fact("Narodowość", FROM.get(origin)) + fact("Języki", ", ".join(SPEAKS[s] for s in speaks)) + fact("Miasto", f'<a href="/{slug(region)}/{slug(town)}/">{town}</a>')
    facts += fact("Województwo", region) + fact("Godziny", "całą dobę (24/7)" if hours == "24/7" else hours) + fact("Dodano", pl_day(day))
    rows = "".join(f"<tr><td>{LENGTH[m]}</td><td>{f'{mine[m]} zł' if m in mine else '-'}</td><td>{f'{yours[m]} zł' if m in yours else '-'}</td></tr>" for m in LENGTH)
    money = f'<h2>Cennik</h2><table class="table table-sm table-price"><thead><tr><th>Czas</th><th>U mnie</th><th>Dojazd</th></tr></thead><tbody>{rows}</tbody></table>' if mine or yours else "<h2>Cennik</h2><p>Cena do uzgodnienia.</p>"
    ticks = "".join(f'<li class="{"yes" if key in offers else "no"}">{f"<i class=fa-check></i>" if key in offers else "<i class=fa-times></i>"} {f"{word}" if key in offers else f"<del>{word}</del>"}</li>' for key, word in OFFER.items())
    call = f'<a class="btn btn-success btn-phone" href="tel:+48{phone.replace(" ", "")}"><i class="fa fa-phone"></i> {phone}</a>' if phone else ""
    mark = ('<span class="ribbon">Wyróżnione</span>' if "W" in marks else "") + ('<span class="badge badge-success"><i class="fa fa-check-circle"></i> Zdjęcia zweryfikowane</span>' if "Z" in marks else "")
    i = ADS.index(a)
    return shell(f"{name}, {town}", path(a), f'<article class="ad row"><div class="col-md-5"><div class="gallery">{photos}</div></div><div class="col-md-7"><h1>{name}</h1>{mark}<table class="table table-striped ad-params">{facts}</table>{call}<div class="rating">Ocena 4,{no % 9}/5 <small>({no % 41 + 2} głosów)</small> · Wyświetleń: {no // 7}</div></div>'
                 f'<div class="col-12"><h2>O mnie</h2><div class="ad-description">{words}</div><h2>Preferencje</h2><ul class="pref-list">{ticks}</ul>{money}<a class="btn btn-link" href="/zglos.php?id={no}">Zgłoś ogłoszenie</a></div></article><section class="similar"><h4>Podobne ogłoszenia</h4><div class="row">{box(ADS[i - 1])}{box(ADS[i - 3])}</div></section>',
                 f'<li class="breadcrumb-item"><a href="/{slug(region)}/">{region}</a></li><li class="breadcrumb-item active">{town}</li>')


def truth(a):
    no, name, age, town, _, cm, kg, origin, speaks, offers, mine, yours, hours, phone, marks, pics, day, _, more = a
    prices = [pln(x, m, "incall") for m, x in mine.items()] + [pln(x, m, "outcall") for m, x in yours.items()]
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, age=age, ages_stated=[age], text_language="pl", provider_kind="unknown", city=TOWN_EN.get(town, town), country="PL", nationality=origin, languages_spoken=list(speaks), services=list(offers), incall=True if mine else None, outcall=True if yours else None, hours=hours,
               height_cm=cm, weight_kg=kg, max_duration_h=max(p["duration_min"] for p in prices) / 60 if prices else None, verified="Z" in marks, paid_placement="W" in marks, n_images=pics, posted_at=day, phones=["+48" + phone.replace(" ", "")] if phone else [], prices=prices)
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    return row


def listing(rows, here, title, foot=""):
    return shell(title, here, f'<h1>{title}</h1><form class="form-inline filter"><select name="wiek_od"><option>18</option><option>25</option></select><select name="cena_do"><option>200 zł</option><option>400 zł</option></select><button>Szukaj</button></form><div class="row">{"".join(map(box, rows))}</div><nav><ul class="pagination">{foot}</ul></nav>')


def plain(here, title, body, kind="static", status=200):
    return WrittenPage(ROOT + here, shell(title, here, f"<h1>{title}</h1>{body}"), kind, "pl", status=status)


A, B, MAZ = ADS[:6], ADS[6:], [ADS[0], ADS[6]]
FOOT = '<li class="page-item active"><a class="page-link" href="/">1</a></li><li class="page-item"><a class="page-link" href="/?strona=2">2</a></li>'
PAGES = [
    WrittenPage(f"{ROOT}/", listing(A, "/", "Ogłoszenia towarzyskie", FOOT), "listing", "pl", ads=tuple(map(url, A))),
    WrittenPage(f"{ROOT}/?strona=2", listing(B, "/?strona=2", "Ogłoszenia towarzyskie", FOOT), "listing", "pl", ads=tuple(map(url, B))),
    WrittenPage(f"{ROOT}/?sort=najnowsze", listing(A, "/", "Ogłoszenia towarzyskie", FOOT), "listing", "pl", ads=tuple(map(url, A)), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/mazowieckie/", listing(MAZ, "/mazowieckie/", "Ogłoszenia towarzyskie: mazowieckie"), "listing", "pl", ads=tuple(map(url, MAZ))),
]
PAGES += [WrittenPage(url(a), ad_page(a), "ad", "pl", text_language=a[18].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(A[0])}?PHPSESSID=0d9c17ba", ad_page(A[0]), "ad", "pl", ads=(url(A[0]),), canonical=url(A[0])),
    plain("/regulamin.html", "Regulamin", "<ol><li>Z serwisu mogą korzystać osoby pełnoletnie.</li><li>Ogłoszeniodawca ma co najmniej 18 lat i ogłasza się z własnej woli.</li></ol>"),
    plain("/cennik.html", "Cennik", '<table class="table"><tr><td>Wyróżnienie 7 dni</td><td>49 zł</td></tr><tr><td>Wyróżnienie 30 dni</td><td>149 zł</td></tr><tr><td>Ogłoszenie zwykłe</td><td>19 zł</td></tr></table><p>Płatność: BLIK, SMS Premium (30,75 zł z VAT).</p>'),
    plain("/bezpieczenstwo.html", "Bezpieczeństwo", "<p>Nie płać z góry. Jeżeli ktoś pracuje pod przymusem, zadzwoń: 22 628 01 20 (KCIK) albo 112.</p>"),
    plain("/kontakt.html", "Kontakt", "<p>Biuro ogłoszeń: biuro@randkowisko24.example, tel. 22 100 31 77, pn-pt 9:00-15:00.</p>"),
    plain("/ogloszenie/opole/ania-288410.html", "Ogłoszenie nieaktywne", "<div class=\"alert alert-warning\">To ogłoszenie wygasło lub zostało usunięte przez autora.</div>", "error"),
]
SITE = WrittenSite("www.randkowisko24.example", "PL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
