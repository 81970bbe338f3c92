"""Albanian page with all women one under the other, each with an anchor of its own; one Bootstrap page from Tirana with Kosovo among the cities.

Hard: an ad has no address but `#id`, the same sections stand again on pages per city, prices in lek and euro side by side,
numbers of Albania and Kosovo, a menu of anchors with all the names above, a fixed bar with the number of the site itself,
and some women write in Italian or English while labels are Albanian.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://lulet-e-nates.example"
ALL = f"{ROOT}/te-gjitha"
CITY = {"Tiranë": ("tirane", "Tirana", "AL"), "Durrës": ("durres", "Durrës", "AL"), "Vlorë": ("vlore", "Vlorë", "AL"), "Prishtinë": ("prishtine", "Pristina", "XK")}


def price(amount, minutes, place=None, currency="EUR"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, name, city, small facts, text, price lines, phone as written, E.164, other contact lines, pictures, VIP, truth
WOMEN = [
    ("sara", "Sara", "Tiranë", ["24 vjeç", "168 cm", "54 kg", "Shqip, Anglisht"], "Përshëndetje, unë jam Sara. Pres në një apartament të pastër te Komuna e Parisit, vetëm me telefonatë. Masazh, puthje dhe shoqëri e ëmbël.", ["30 minuta: 5.000 lekë", "1 orë: 8.000 lekë"], "069 244 71 30", "+355692447130", "", 4, True,
     dict(age=24, height_cm=168, weight_kg=54, languages_spoken=["sq", "en"], services=["massage", "kissing"], incall=True, prices=[price(5000, 30, None, "ALL"), price(8000, 60, None, "ALL")], max_duration_h=1.0)),
    ("giulia", "Giulia", "Durrës", ["31 vjeç", "165 cm", "Italisht, Shqip"], "Ciao, sono Giulia, italiana di mamma albanese. Ricevo a Durazzo vicino al mare, dalle 11 alle 20. Massaggio rilassante, bagno insieme, tanta calma.", ["1 orë: 100 euro", "2 orë: 180 euro"], "+355 68 330 5219", "+355683305219", "WhatsApp", 3, True,
     dict(age=31, height_cm=165, text_language="it", nationality="IT", languages_spoken=["it", "sq"], services=["massage", "bath"], incall=True, hours="11:00-20:00", prices=[price(100, 60), price(180, 120)], max_duration_h=2.0, handles=[{"kind": "whatsapp", "value": "+355683305219"}])),
    ("besa", "Besa", "Tiranë", ["38 vjeç", "Shqip, Greqisht"], "Grua e pjekur, punoj vetëm dhe për vete, pa agjenci. Nuk pres në shtëpi, vij vetëm në hotel ose te ti brenda unazës.", ["1 orë në hotel: 10.000 lekë", "Gjithë natën (8 orë): 45.000 lekë"], "067 518 2064", "+355675182064", "", 2, False,
     dict(age=38, provider_kind="independent", languages_spoken=["sq", "el"], services=["overnight"], incall=False, outcall=True, prices=[price(10000, 60, "outcall", "ALL"), price(45000, 480, "outcall", "ALL")], max_duration_h=8.0)),
    ("dafina", "Dafina", "Prishtinë", ["27 vjeç", "170 cm", "60 kg", "Shqip, Gjermanisht, Anglisht"], "Dafina nga Prishtina, e rritur në Zvicër. Pranoj në lagjen Ulpiana me termin, prej orës 12 deri në 22. Masazh tantra dhe përqafime.", ["1 orë: 80 €", "Në hotel 1 orë: 110 €"], "044 617 208", "+38344617208", "Viber", 3, False,
     dict(age=27, height_cm=170, weight_kg=60, languages_spoken=["sq", "de", "en"], services=["tantra", "cuddling"], hours="12:00-22:00", incall=True, outcall=True, prices=[price(80, 60), price(110, 60, "outcall")], max_duration_h=1.0, handles=[{"kind": "viber", "value": "+38344617208"}])),
    ("valentina-ts", "Valentina", "Tiranë", ["29 vjeç", "176 cm", "Spanjisht, Italisht"], "Trans Valentina nga Kolumbia, në Tiranë vetëm nga 9 deri më 18 qershor 2025, pastaj në Vlorë nga 19 deri më 25 qershor 2025. Lojë rolesh, masazh.", ["1 orë: 120 €"], "+355 69 801 4473", "+355698014473", "WhatsApp", 5, True,
     dict(age=29, height_cm=176, audience="trans", nationality="CO", languages_spoken=["es", "it"], services=["role_play", "massage"], tour=[{"city": "Tirana", "from": "2025-06-09", "to": "2025-06-18"}, {"city": "Vlorë", "from": "2025-06-19", "to": "2025-06-25"}], prices=[price(120, 60)], max_duration_h=1.0, handles=[{"kind": "whatsapp", "value": "+355698014473"}])),
    ("eda-ina", "Eda &amp; Ina", "Vlorë", ["22 dhe 25 vjeç", "Shqip"], "Eda dhe Ina, dy shoqe në Vlorë për verën. Gjithmonë bashkë: masazh me katër duar ose darkë e bukur buzë detit.", ["1 orë me të dyja: 15.000 lekë"], "068 402 9917", "+355684029917", "", 2, False,
     dict(alias="Eda", aliases_stated=["Eda", "Ina"], age=22, ages_stated=[22, 25], audience="couple", languages_spoken=["sq"], services=["four_hands", "dinner_date", "massage"], prices=[price(15000, 60, None, "ALL")], max_duration_h=1.0)),
    ("kate", "Kate", "Durrës", ["33 vjeç", "172 cm", "63 kg", "Anglisht, Ukrainisht"], "Hi, I am Kate from Ukraine, staying in Durres all summer. Outcall to hotels only, please tell me the room number. Dinner with you is also possible. Message me on Telegram.", ["1 orë: 130 euro", "3 orë: 300 euro"], "", None, "Telegram: @kate_durres33", 6, False,
     dict(age=33, height_cm=172, weight_kg=63, text_language="en", nationality="UA", languages_spoken=["en", "uk"], services=["dinner_date"], incall=False, outcall=True, prices=[price(130, 60), price(300, 180)], max_duration_h=3.0, handles=[{"kind": "telegram", "value": "kate_durres33"}], phones=[])),
    ("mira", "Mira", "Prishtinë", ["45 vjeç"], "Studio e masazhit Ylli, Prishtinë. Mira ju pret çdo ditë 09:00-19:00. Masazh me vaj, edhe për persona me aftësi të kufizuara. Rampë në hyrje.", ["45 minuta: 35 €", "60 minuta: 45 €"], "038 60 41 27", "+38338604127", "", 1, False,
     dict(age=45, provider_kind="agency", services=["massage", "disabled_guests"], hours="09:00-19:00", incall=True, prices=[price(35, 45), price(45, 60)], max_duration_h=1.0)),
    ("arsi", "Arsi", "Tiranë", ["26 vjeç", "183 cm", "78 kg", "Shqip, Italisht, Anglisht"], "Djalë për zonja dhe çifte. I sjellshëm, sportiv, udhëtoj edhe jashtë Tirane. Vij te ju.", ["2 orë: 12.000 lekë"], "069 77 50 218", "+355697750218", "Instagram: arsi.shoqerues", 2, False,
     dict(age=26, height_cm=183, weight_kg=78, audience="man", languages_spoken=["sq", "it", "en"], services=["couples", "travel"], outcall=True, prices=[price(12000, 120, None, "ALL")], max_duration_h=2.0, handles=[{"kind": "instagram", "value": "arsi.shoqerues"}])),
]


def url(w):
    return f"{ALL}#{w[0]}"


def contact(w):
    tel = f'<a class="btn btn-lg btn-rose" href="tel:{w[7]}"><i class="bi bi-telephone-fill"></i> {w[6]}</a>' if w[6] else ""
    c = w[8]
    if c == "WhatsApp":
        return f'{tel} <a class="btn btn-success" href="https://wa.me/{w[7][1:]}"><i class="bi bi-whatsapp"></i> WhatsApp</a>'
    if c == "Viber":
        return f'{tel} <a class="btn btn-viber" href="viber://contact?number=%2B{w[7][1:]}">Viber</a>'
    if c.startswith("Telegram"):
        return '<a class="btn btn-info" href="https://t.me/kate_durres33"><i class="bi bi-telegram"></i> @kate_durres33</a>'
    return tel + (' <a href="https://instagram.com/arsi.shoqerues"><i class="bi bi-instagram"></i> arsi.shoqerues</a>' if c else "")


def section(w):
    pics = "".join(f'<div class="carousel-item{" active" if n == 1 else ""}"><img loading="lazy" class="d-block w-100" src="/media/{w[0]}/{n}.webp" alt="{w[1]} {n}"></div>' for n in range(1, w[9] + 1))
    vip = '<span class="badge rounded-pill bg-warning text-dark">VIP</span>' if w[10] else ""
    return f"""<section id="{w[0]}" class="lule py-5 border-bottom"><div class="container"><div class="row g-4"><div class="col-md-5"><div id="c-{w[0]}" class="carousel slide"><div class="carousel-inner">{pics}</div></div></div>
<div class="col-md-7"><h2>{w[1]} {vip}</h2><p class="text-secondary"><i class="bi bi-geo-alt"></i> {w[2]}</p><ul class="list-inline">{"".join(f'<li class="list-inline-item">{f}</li>' for f in w[3])}</ul><p>{w[4]}</p><ul class="cmimet">{"".join(f"<li>{x}</li>" for x in w[5])}</ul><p>{contact(w)}</p><a class="small" href="#krye">↑ Lart</a></div></div></div></section>"""


def shell(title, body):
    return f"""<!doctype html>
<html lang="sq"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} – Lulet e natës</title><link href="https://cdn.jsdelivr.net/npm/bootstrap@5.2.3/dist/css/bootstrap.min.css" rel="stylesheet"><link rel="stylesheet" href="/lule.css"></head>
<body id="krye" data-bs-spy="scroll"><nav class="navbar navbar-expand-lg navbar-dark bg-dark fixed-top"><div class="container"><a class="navbar-brand" href="/">Lulet e natës</a><div class="collapse navbar-collapse"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/te-gjitha">Të gjitha</a></li>{"".join(f'<li class="nav-item"><a class="nav-link" href="/{s}">{n}</a></li>' for n, (s, _, _) in CITY.items())}<li class="nav-item"><a class="nav-link" href="/blog">Blog</a></li><li class="nav-item"><a class="nav-link" href="/kontakt">Kontakt</a></li></ul></div></div></nav>
<main>{body}</main><div class="fixed-bottom bg-dark text-white text-center p-1">Doni të jeni këtu? Shkruani redaksisë: info@lulet-e-nates.example</div>
<footer class="bg-light py-4"><div class="container"><p>© 2025 Lulet e natës. Vetëm për të rritur 18+. <a href="/kushtet">Kushtet</a> · <a href="/reklamo">Reklamo</a> · <a href="/siguria">Siguria</a></p></div></footer>
<div class="toast show" role="alert">Kjo faqe përdor cookies. <button class="btn btn-sm btn-primary">Pranoj</button></div><script src="https://cdn.jsdelivr.net/npm/bootstrap@5.2.3/dist/js/bootstrap.bundle.min.js"></script></body></html>"""


def listing(path, title, rows, canonical=None):
    menu = f'<div class="container pt-5 mt-5"><h1>{title}</h1><div class="d-flex flex-wrap gap-2">{"".join(f"""<a class="btn btn-outline-dark btn-sm" href="#{w[0]}">{w[1]}</a>""" for w in rows)}</div></div>'
    return WrittenPage(ROOT + path, shell(title, menu + "".join(map(section, rows))), "listing", "sq", ads=tuple(map(url, rows)), canonical=canonical)


def truth(w):
    row = deepcopy(AD)
    more = w[11]
    row.update(url=url(w), alias=w[1], aliases_stated=[w[1]], ages_stated=[more["age"]], text_language="sq", provider_kind="unknown", city=CITY[w[2]][1], country=CITY[w[2]][2], paid_placement=w[10], n_images=w[9], phones=[w[7]])
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<div class="container pt-5 mt-5"><h1>{title}</h1>{body}</div>'), kind, "sq", status=status)


PAGES = [
    plain("/", "Lulet e natës", '<p class="lead">Shoqëruese, masazhe dhe takime në Shqipëri dhe Kosovë, të gjitha në një faqe.</p><a class="btn btn-rose btn-lg" href="/te-gjitha">Kam mbushur 18 vjeç, hyj</a>'),
    listing("/te-gjitha", "Të gjitha", WOMEN),
    listing("/te-gjitha?fbclid=IwAR2xq", "Të gjitha", WOMEN, ALL),
    *(listing(f"/{s}", n, [w for w in WOMEN if w[2] == n]) for n, (s, _, _) in CITY.items()),
    plain("/shkoder", "Shkodër", "<p>Asnjë njoftim për momentin. Shikoni Tiranën ose Durrësin.</p>", "listing"),
    plain("/kushtet", "Kushtet e përdorimit", "<p>Njoftimet i shkruajnë vetë personat. Faqja nuk ndërmjetëson dhe nuk merr përqindje. Çdo njoftim për persona nën 18 vjeç i dorëzohet policisë.</p>"),
    plain("/reklamo", "Reklamo", "<ul><li>Njoftim i thjeshtë: 2.000 lekë në muaj</li><li>VIP, në krye të faqes: 6.000 lekë në muaj</li></ul><p>Pagesa me transfertë bankare.</p>"),
    plain("/siguria", "Siguria", "<p>Mos paguani kurrë paradhënie. Nëse dikush ju detyron të punoni, telefononi pa pagesë linjën kombëtare të ndihmës.</p>"),
    plain("/kontakt", "Kontakt", '<form method="post"><input class="form-control" name="emri" placeholder="Emri"><textarea class="form-control" name="mesazhi"></textarea><button class="btn btn-dark">Dërgo</button></form>'),
    plain("/blog", "Blog", '<div class="list-group"><a class="list-group-item" href="/blog/si-te-sillesh">Si të sillesh në takimin e parë</a><a class="list-group-item" href="/blog/hotele">Çfarë pyesin hotelet</a></div>'),
    plain("/blog/si-te-sillesh", "Si të sillesh në takimin e parë", "<p>Ji i saktë me orarin, i larë dhe i qetë. Çmimi nuk diskutohet në derë. Një “jo” është gjithmonë “jo”.</p><p>5 qershor 2025</p>"),
    plain("/vajza/elona", "404", "<p>Faqja që kërkoni nuk ekziston më.</p>", "error", 404),
]

SITE = WrittenSite("lulet-e-nates.example", "AL", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
