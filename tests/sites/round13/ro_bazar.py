"""A Romanian board of classifieds of 2013 (PHP, Bootstrap 2): an adult section beside flats, cars and jobs.

Hard: sellers write as they like, mostly without diacritics; the title carries age and place; a ``dl-horizontal`` holds only what the form asked
for; the phone is masked on the button with the real one in ``data-nr`` (reversed for some), or in words, or 'zero sapte'; ads of a massage
table and of a job as masseuse look alike; 'Promovat' is a paid mark, 'Poze verificate' the other; similar ads below; dates 'azi', 'ieri', '3 iun.'.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "bazarul-local.example"
BASE = f"https://{HOST}/"
SITE_PHONE = "021 038 23 98"
CITY = {"Bucharest": ("bucuresti", "București"), "Cluj-Napoca": ("cluj-napoca", "Cluj-Napoca"), "Oradea": ("oradea", "Oradea"), "Sibiu": ("sibiu", "Sibiu"),
        "Craiova": ("craiova", "Craiova"), "Arad": ("arad", "Arad")}


def lei(amount, minutes, place=None, currency="RON"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


class Offer:
    """One ad of the adult section: what the form asked (shown in the list), the seller's own title and text, and the truth."""

    def __init__(self, slug, title, alias, city, shown, iso, form, text, button, n=0, promoted=False, checked=False, **facts):
        self.path = f"anunt/{slug}.html"
        self.url = BASE + self.path
        self.title, self.city, self.shown, self.form, self.text, self.button, self.promoted, self.checked = title, city, shown, form, text, button, promoted, checked
        t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
        t.update(url=self.url, alias=alias, aliases_stated=[alias], text_language="ro", provider_kind="unknown", city=city, country="RO", n_images=n,
                 posted_at=iso, verified=checked, paid_placement=promoted)
        t.update(facts)
        t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
        assert set(t) == set(AD), set(t) - set(AD)
        self.truth = t


def mask(number, reverse=False):
    attr = f'data-inv="{number[::-1]}"' if reverse else f'data-nr="{number}"'
    return f'<button class="btn btn-success btn-large" {attr}><i class="icon-white icon-bell"></i> {number[:4]} xxx xxx <small>arată telefonul</small></button>'


NONE = '<span class="muted">Telefonul nu este afișat</span>'
OFFERS = [
    Offer("masaj-relaxare-militari-ID4k2a", "Masaj de relaxare la mine, Militari, 26 ani", "Andreea", "Bucharest", "Azi 09:12", "2025-06-11",
          [("Vârsta", "26 ani"), ("Oferit de", "Persoană fizică")],
          "Buna, sunt Andreea. Fac masaj de relaxare si masaj in 4 maini cu o colega, in apartamentul meu de langa metrou Pacii. Sunt la program intre 10 si 21. "
          "O ora 250 lei, 2 ore 450 lei. Nu ma deplasez.", mask("0742017317"), 3, True, True,
          age=26, provider_kind="independent", incall=True, outcall=False, hours="10:00-21:00", services=["massage", "four_hands"],
          prices=[lei(250, 60, "incall"), lei(450, 120, "incall")], max_duration_h=2, phones=["+40742017317"]),
    Offer("companie-cina-calatorii-ID4k7x", "Doamna stilata, companie la cina si calatorii", "Ruxandra", "Bucharest", "Ieri 22:40", "2025-06-10",
          [("Vârsta", "39 ani"), ("Înălțime", "170 cm"), ("Greutate", "62 kg"), ("Limbi", "română, engleză, franceză")],
          "Mă numesc Ruxandra și însoțesc domni la cină, la operă, la evenimente de firmă și în călătorii. Mă deplasez la hoteluri de patru și cinci stele. "
          "Tarif: 200 euro pentru două ore, 700 de euro pentru o zi întreagă.", mask("0755774022", True), 2, False, True,
          age=39, height_cm=170, weight_kg=62, languages_spoken=["ro", "en", "fr"], outcall=True, services=["dinner_date", "business", "travel"],
          prices=[lei(200, 120, None, "EUR"), lei(700, 1440, None, "EUR")], max_duration_h=24, phones=["+40755774022"]),
    Offer("cluj-studenta-blonda-ID4kb1", "Cluj, Marasti, blonda 22", "Denisa", "Cluj-Napoca", "Azi 00:35", "2025-06-11", [],
          "ma cheama denisa si am 22 de ani, 1,65 m, 50 kg. locatie proprie in marasti, non stop!!! masaj, imbratisari, dans doar pt tine. "
          "300 ora / 200 jumatate. scrie pe whatsapp zero sapte patru doi, opt unu opt, sapte trei cinci", NONE, 4, True, False,
          age=22, height_cm=165, weight_kg=50, incall=True, hours="24/7", services=["massage", "cuddling", "dancing"],
          prices=[lei(300, 60, None, None), lei(200, 30, None, None)], max_duration_h=1, phones=["+40742818735"], handles=[{"kind": "whatsapp", "value": "+40742818735"}]),
    Offer("tantra-oradea-centru-ID4ke8", "Tantra autentic, Oradea centru", "Ildikó", "Oradea", "3 iun.", "2025-06-03",
          [("Vârsta", "35 ani"), ("Limbi", "română, maghiară"), ("Deplasare", "nu"), ("Locație proprie", "da")],
          "Ildikó sunt, terapeut tantra cu diplomă. Ritual de 90 de minute: 400 lei. Ritual pentru cupluri, 120 de minute: 600 lei. Jó napot, beszélek magyarul is!",
          mask("0764907630"), 1, False, True,
          age=35, languages_spoken=["ro", "hu"], incall=True, outcall=False, services=["tantra", "couples"],
          prices=[lei(400, 90), lei(600, 120)], max_duration_h=2, phones=["+40764907630"]),
    Offer("agentie-escorte-vip-ID4kf0", "Agentia Perla: Sonia, 24 ani, escorta Bucuresti", "Sonia", "Bucharest", "9 iun.", "2025-06-09",
          [("Oferit de", "Firmă (agenție)"), ("Vârsta", "24 ani"), ("Înălțime", "176 cm")],
          "Agenția Perla o prezintă pe Sonia: 176 cm, 55 kg, fostă balerină. Escortă pentru seri la teatru, deplasare doar la hotel, de la 18:00 la 03:00. O oră 150 €, noaptea (10 ore) 800 €. "
          "Telegram agenție la cerere.", mask("0770390511"), 5, True, False,
          age=24, provider_kind="agency", height_cm=176, weight_kg=55, incall=False, outcall=True, hours="18:00-03:00", services=["escort"],
          prices=[lei(150, 60, None, "EUR"), lei(800, 600, None, "EUR")], max_duration_h=10, phones=["+40770390511"]),
    Offer("doua-prietene-sibiu-ID4kg3", "Doua prietene, Carla si Bianca, Sibiu", "Carla", "Sibiu", "Ieri 18:05", "2025-06-10", [("Vârsta", "27 ani")],
          "Carla 27 ani si Bianca 30 ani, duo, masaj si baie impreuna. Va primim la noi, in Turnisor, intre orele 11-23. 500 lei ora pentru amandoua. Nu raspundem la numar ascuns.",
          mask("0733916686", True), 2, False, False,
          aliases_stated=["Carla", "Bianca"], audience="couple", age=27, ages_stated=[27, 30], incall=True, hours="11:00-23:00", services=["duo", "massage", "bath"],
          prices=[lei(500, 60)], max_duration_h=1, phones=["+40733916686"]),
    Offer("chisinau-bucuresti-ID4kh9", "Din Chisinau, in vizita la Bucuresti, 28 ani", "Tatiana", "Bucharest", "8 iun.", "2025-06-08",
          [("Vârsta", "28 ani"), ("Naționalitate", "moldoveancă"), ("Limbi", "română, rusă")],
          "Sunt Tatiana, 1.73, 59 kg. Vin la Bucuresti din 15 iunie 2025 pana in 20 iunie 2025, apoi la Cluj-Napoca din 21 iunie 2025 pana in 25 iunie 2025. "
          "Plimbari prin oras, cina, masaj. 350 lei/h la mine, 450 lei/h la tine.", "<p>Tel. / Viber <b>+373 689 23 627</b></p>", 3, False, True,
          age=28, nationality="MD", languages_spoken=["ro", "ru"], height_cm=173, weight_kg=59, incall=True, outcall=True, services=["city_guide", "dinner_date", "massage"],
          tour=[{"city": "Bucharest", "from": "2025-06-15", "to": "2025-06-20"}, {"city": "Cluj-Napoca", "from": "2025-06-21", "to": "2025-06-25"}],
          prices=[lei(350, 60, "incall"), lei(450, 60, "outcall")], max_duration_h=1, phones=["+37368923627"], handles=[{"kind": "viber", "value": "+37368923627"}]),
    Offer("craiova-trans-ID4kj4", "Craiova, trans eleganta", "Mirela", "Craiova", "1 iun.", "2025-06-01", [("Gen", "trans"), ("Vârsta", "33 ani"), ("Locație proprie", "da"), ("Deplasare", "da")],
          "Mirela, trans, pasionata de costume si de jocuri de rol. Pot veni si la tine. Conversatii video pentru cei de departe. Pret ora: 300 RON.",
          '<a class="btn" href="tel:+40786161277"><i class="icon-headphones"></i> Sună acum</a>', 2, False, False,
          audience="trans", age=33, incall=True, outcall=True, services=["role_play", "video_call"], prices=[lei(300, 60)], max_duration_h=1, phones=["+40786161277"]),
    Offer("english-speaking-arad-ID4km6", "Arad, gentle company for travellers", "Emma", "Arad", "5 iun.", "2025-06-05", [("Vârsta", "31 ani"), ("Limbi", "engleză, germană")],
          "My name is Emma, I am 31, 5 minutes from the station in Arad. Cuddles, a good talk, a shared bath. I receive at my place only, noon to 8 pm. 100 EUR one hour, 180 EUR two hours.",
          '<p><i class="icon-envelope"></i> emma.arad [at] mailbox.example</p>', 1, False, False,
          text_language="en", age=31, languages_spoken=["en", "de"], incall=True, outcall=False, hours="12:00-20:00", services=["cuddling", "bath"],
          prices=[lei(100, 60, None, "EUR"), lei(180, 120, None, "EUR")], max_duration_h=2, handles=[{"kind": "email", "value": "emma.arad@mailbox.example"}]),
    Offer("barbat-pentru-doamne-ID4kp2", "Barbat manierat pentru doamne, Cluj", "Horia", "Cluj-Napoca", "28 mai", "2025-05-28", [("Gen", "bărbat"), ("Vârsta", "40 ani"), ("Înălțime", "184 cm")],
          "Numele meu este Horia. Însoțesc doamne la nunți, dansez vals și tango, gătesc cina. Primesc și doamne în scaun cu rotile, casa este pe un singur nivel. Sunt independent, fără intermediari.",
          mask("0764 173 875"), 1, False, False,
          audience="man", age=40, height_cm=184, provider_kind="independent", incall=True, services=["escort", "dancing", "dinner_date", "disabled_guests"], phones=["+40764173875"]),
]

OTHER = {
    "anunt/apartament-2-camere-manastur-ID9a11.html": ("Apartament 2 camere, Mănăștur, 54 mp", "Imobiliare", "Cluj-Napoca", "Apartament decomandat, etaj 3 din 4, centrală proprie, an 1984. Preț 98.000 euro, negociabil. Proprietar, Sorina.", "0755 253 476"),
    "anunt/masa-de-masaj-pliabila-ID9a12.html": ("Masă de masaj pliabilă, lemn", "Diverse", "Sibiu", "Vând masă de masaj pliabilă, 185 x 70 cm, 15 kg, folosită 2 ani. 400 lei. Geantă inclusă.", "0755 636 931"),
    "anunt/angajam-maseuza-hotel-ID9a13.html": ("Angajăm maseuză pentru hotel la munte", "Locuri de muncă", "Sibiu", "Hotel 4* angajează maseuză cu diplomă pentru centrul spa, 8 ore/zi, salariu 3.800 lei net, cazare. Vârsta minimă 21 ani.", "0764 815 343"),
}


def layout(title, body, crumbs):
    c = "".join(f'<li><a href="#">{x}</a> <span class="divider">/</span></li>' for x in crumbs)
    return f"""<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>{title} - Bazarul Local</title>
<link href="/assets/bootstrap-2.3.2/css/bootstrap.min.css" rel="stylesheet"><!--[if lt IE 9]><script src="/assets/html5shiv.js"></script><![endif]--></head>
<body><div class="navbar navbar-inverse navbar-fixed-top"><div class="navbar-inner"><div class="container"><a class="brand" href="/">Bazarul Local</a>
<ul class="nav"><li><a href="/c/imobiliare/">Imobiliare</a></li><li><a href="/c/auto/">Auto</a></li><li><a href="/c/locuri-de-munca/">Locuri de muncă</a></li><li class="active"><a href="/c/companie-18/">Companie 18+</a></li></ul>
<a class="btn btn-warning pull-right" href="/adauga">Adaugă anunț</a></div></div></div>
<div class="alert alert-info cookie"><button class="close" data-dismiss="alert">&times;</button>Folosim cookie-uri. <a href="/termeni.html">Detalii</a></div>
<div class="container"><ul class="breadcrumb"><li><a href="/">Acasă</a> <span class="divider">/</span></li>{c}</ul>{body}
<hr><footer class="muted"><p>Bazarul Local SRL &middot; Asistență: {SITE_PHONE} &middot; <a href="/contact.html">Contact</a> &middot; <a href="/termeni.html">Termeni</a> &middot; <a href="/promovare.html">Promovare</a></p></footer></div></body></html>"""


def detail(i):
    o = OFFERS[i]
    form = "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in o.form)
    marks = ('<span class="label label-warning">Promovat</span> ' if o.promoted else "") + ('<span class="label label-success"><i class="icon-ok icon-white"></i> Poze verificate</span>' if o.checked else "")
    pics = "".join(f'<li class="span2"><a class="thumbnail"><img src="//img.{HOST}/{o.path[6:-5]}/{k}.jpg" alt=""></a></li>' for k in range(o.truth["n_images"]))
    similar = [OFFERS[(i + d) % len(OFFERS)] for d in (2, 5)]
    sim = "".join(f'<div class="media"><a class="pull-left" href="/{s.path}"><img class="media-object" src="//img.{HOST}/mini/{s.path[6:-5]}.jpg"></a><div class="media-body"><a href="/{s.path}">{s.title}</a></div></div>' for s in similar)
    body = f"""<div class="row"><div class="span8"><div class="page-header"><h1>{o.title}</h1>{marks}</div>
<p class="muted"><i class="icon-map-marker"></i> {CITY[o.city][1]} &nbsp; <i class="icon-time"></i> Adăugat: {o.shown} &nbsp; Anunț {o.path.split('-ID')[1][:-5]}</p>
<ul class="thumbnails">{pics}</ul><dl class="dl-horizontal">{form}</dl><div class="well well-small descriere">{o.text}</div></div>
<div class="span4"><div class="well">{o.button}<br><br><a class="btn btn-small" href="/login?to={o.path}">Trimite mesaj</a></div>
<p class="muted"><small>Nu plăti niciodată în avans. Bazarul Local nu intermediază.</small></p></div></div><h4>Anunțuri similare</h4>{sim}"""
    return layout(o.title, body, ["Companie 18+", CITY[o.city][1]])


def listing(items, title, extra=""):
    rows = "".join(f'<tr><td><img src="//img.{HOST}/mini/{o.path[6:-5]}.jpg" width="90"></td><td><h4><a href="/{o.path}">{o.title}</a></h4><p>{o.text[:70].rsplit(" ", 1)[0]}…</p><small class="muted">{CITY[o.city][1]}, {o.shown}</small></td>'
                   f'<td>{"<span class=badge>Promovat</span>" if o.promoted else ""}</td></tr>' for o in items)
    return layout(title, f'<h2>{title}</h2><table class="table table-striped table-hover">{rows}</table>{extra}', ["Companie 18+"])


def other_page(path):
    t, cat, city, text, tel = OTHER[path]
    return layout(t, f'<h1>{t}</h1><p class="muted">{city}, ieri</p><img src="//img.{HOST}/x/{path[6:12]}.jpg"><div class="well">{text}</div><p><a class="btn btn-success">Telefon: {tel}</a></p>', [cat])


def page(path, html, kind, ads=(), canonical=None, **kw):
    return WrittenPage(BASE + path, html, kind, "ro", ads=tuple(ads), canonical=canonical, **kw)


U = [o.url for o in OFFERS]
PAGER = '<div class="pagination"><ul><li class="active"><a>1</a></li><li><a href="/c/companie-18/?pagina=2">2</a></li></ul></div>'
LIST1 = listing(OFFERS[:6], "Companie 18+ - anunțuri", PAGER)
PAGES = [
    page("c/companie-18/", LIST1, "listing", U[:6]),
    page("c/companie-18/?pagina=2", listing(OFFERS[6:], "Companie 18+ - anunțuri, pagina 2"), "listing", U[6:]),
    page("c/companie-18/?utm_source=newsletter&utm_medium=email", LIST1, "listing", U[:6], BASE + "c/companie-18/"),
    page("c/companie-18/bucuresti/", listing([o for o in OFFERS if o.city == "Bucharest"], "Companie 18+ București"), "listing", [o.url for o in OFFERS if o.city == "Bucharest"]),
]
PAGES += [page(o.path, detail(i), "ad", [o.url], text_language="en" if o.truth["text_language"] == "en" else None) for i, o in enumerate(OFFERS)]
PAGES += [
    page(OFFERS[6].path + "?ref=similare&poz=2", detail(6), "ad", [U[6]], U[6]),
    page("c/imobiliare/", layout("Imobiliare", '<h2>Imobiliare</h2><table class="table">' + "".join(f"<tr><td><a href='/anunt/ap-{k}-ID8b{k}.html'>{t}</a></td><td>{p}</td></tr>" for k, (t, p) in enumerate(
        (("Garsonieră Titan, 38 mp", "61.000 €"), ("Casă Șelimbăr, 5 camere", "189.000 €"), ("Apartament 3 camere Rogerius", "84.500 €"), ("Cameră la comun, studenți", "180 €/lună")))) + "</table>", ["Imobiliare"]), "listing", relevant=False),
]
PAGES += [page(p, other_page(p), "ad", relevant=False) for p in OTHER]
PAGES += [
    page("anunt/masaj-la-domiciliu-ID3z90.html", layout("Anunț inactiv", '<div class="alert alert-error"><strong>Anunțul nu mai este activ.</strong> Vânzătorul l-a șters sau a expirat.</div>', ["Companie 18+"]), "error"),
    page("promovare.html", layout("Promovare", "<h2>Promovează-ți anunțul</h2><table class='table table-bordered'><tr><th>Pachet</th><th>7 zile</th><th>30 zile</th></tr><tr><td>Promovat</td><td>25 lei</td><td>80 lei</td></tr><tr><td>Prima pagină</td><td>60 lei</td><td>190 lei</td></tr></table>", ["Promovare"]), "static"),
    page("contact.html", layout("Contact", f"<h2>Contact</h2><address>Bazarul Local SRL<br>Cluj-Napoca<br><abbr title='Telefon'>T:</abbr> {SITE_PHONE}<br>ajutor@{HOST}</address>", ["Contact"]), "static"),
    page("login", layout("Autentificare", "<form class='form-horizontal' method='post'><input name='email' placeholder='E-mail'><input type='password' name='parola'><button class='btn'>Intră în cont</button></form>", ["Cont"]), "static"),
]
SITE = WrittenSite(HOST, "RO", tuple(PAGES), tuple(o.truth for o in OFFERS), note=__doc__ or "")
