"""Italian general classifieds with an adult section ('Incontri') among flats, cars and jobs; server-made mark-up of the Bakeca kind.

Hard: free prose holds nearly all facts (age, height, prices, hours), numbers written with blanks and dots, some ads without any name, badges 'Top' on some,
'Annunci simili' under each ad, a report form and a service number of the site, sections that are not relevant in the same mark-up, and a gone ad with 410.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.bachecanostra.example"
TOWN = {"padova": ("Padova", "Padua"), "torino": ("Torino", "Turin"), "bari": ("Bari", "Bari"), "milano": ("Milano", "Milan")}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# no, town, title, body, shown number, whatsapp too, top, posted (shown, iso), pictures, truth
ADS = [
    (40918233, "padova", "Giulia, italiana, ricevo zona Arcella", "Ciao, sono Giulia, ho 34 anni e sono italiana di Padova. Ricevo da sola nel mio appartamento in zona Arcella, dal lunedì al venerdì dalle 10.00 alle 19.00. Amo le coccole e i massaggi. Un'ora insieme 120 euro, mezz'ora 70 euro. No anonimi, no perditempo.",
     "347 55 01 829", True, True, ("10/06/2025", "2025-06-10"), 4, dict(alias="Giulia", age=34, nationality="IT", provider_kind="independent", services=["cuddling", "massage"], incall=True, hours="10:00-19:00", prices=[eur(120, 60), eur(70, 30)], phones=["+393475501829"], max_duration_h=1.0)),
    (40917765, "padova", "NOVITÀ bellissima ragazza brasiliana 25 anni", "Appena arrivata in città Camila, brasiliana, 25 anni, alta 1,70 per 58 kg. Resto a Padova fino al 20 giugno. Parlo portoghese e italiano. Ti aspetto tutti i giorni dalle 9 alle 24 in ambiente pulito e climatizzato. Anche coppie. Solo chiamate.",
     "351.66.20.417", False, True, ("11/06/2025", "2025-06-11"), 5, dict(alias="Camila", age=25, nationality="BR", height_cm=170, weight_kg=58, tour=[{"city": "Padua", "from": None, "to": "2025-06-20"}], languages_spoken=["pt", "it"], services=["couples"], incall=True, hours="09:00-24:00", phones=["+393516620417"])),
    (40915002, "torino", "Signora matura distinta per massaggio rilassante", "Signora di 52 anni, distinta e molto riservata, propone massaggio rilassante e massaggio tantra in zona Crocetta. Durata 60 minuti, offerta 100 euro. Ricevo solo su appuntamento, mai la domenica.",
     "333 90 17 264", True, False, ("08/06/2025", "2025-06-08"), 1, dict(age=52, services=["massage", "tantra"], incall=True, prices=[eur(100, 60)], phones=["+393339017264"], max_duration_h=1.0)),
    (40914871, "torino", "Ragazza cinese, massaggi orientali, vicino Porta Nuova", "Nuova ragazza cinese, 28 anni, dolce e simpatica. Massaggio a quattro mani con la mia amica su richiesta. Aperto tutti i giorni 24 ore su 24. Poco italiano.",
     "388 412 07 56", False, False, ("09/06/2025", "2025-06-09"), 3, dict(age=28, nationality="CN", services=["four_hands", "massage"], hours="24/7", languages_spoken=["it"], phones=["+393884120756"])),
    (40912440, "milano", "Trans Kelly a Milano zona Centrale", "Kelly, trans colombiana di 30 anni, 175 cm. Ricevo in zona Centrale e vengo anche in hotel: da me 150 euro l'ora, in hotel 250 euro l'ora. Disponibile per cene e viaggi. Scrivimi su Telegram: @kelly_centrale",
     "320 771 45 08", True, True, ("07/06/2025", "2025-06-07"), 6, dict(alias="Kelly", age=30, nationality="CO", height_cm=175, audience="trans", incall=True, outcall=True, services=["dinner_date", "travel"], prices=[eur(150, 60, "incall"), eur(250, 60, "outcall")], phones=["+393207714508"], tg="kelly_centrale", max_duration_h=1.0)),
    (40911018, "milano", "Accompagnatrice universitaria per cene ed eventi", "Mi chiamo Beatrice, ho 27 anni, laureata, parlo inglese e francese. Accompagno uomini gentili a cena, a teatro o in viaggio. Non ricevo: solo hotel di Milano e Monza. Minimo due ore, 500 euro. Notte intera (12 ore) 1.500 euro. Contatto solo via mail: beatrice.sera@postalieve.example",
     None, False, False, ("05/06/2025", "2025-06-05"), 2, dict(alias="Beatrice", age=27, languages_spoken=["en", "fr"], services=["dinner_date", "travel", "overnight"], incall=False, outcall=True, prices=[eur(500, 120), eur(1500, 720)], mail="beatrice.sera@postalieve.example", max_duration_h=12.0)),
    (40909933, "bari", "Massaggiatore per signore e coppie", "Marco, 38 anni, fisico sportivo, barese. Massaggio rilassante per signore e coppie, a domicilio in tutta la provincia. Sono serio e pulito. Niente uomini.",
     "349 20 88 135", False, False, ("02/06/2025", "2025-06-02"), 1, dict(alias="Marco", age=38, audience="man", services=["massage", "couples"], outcall=True, phones=["+393492088135"])),
    (40908127, "bari", "Due amiche Nina e Sole, poggiofranco", "Siamo Nina (23 anni) e Sole (26 anni), due amiche spagnole, solo incontri in duo. Ti riceviamo insieme in appartamento privato a Poggiofranco, dalle 14:00 alle 22:00. Fino a domenica 15 giugno.",
     "324 05 66 791", True, False, ("11/06/2025", "2025-06-11"), 4, dict(alias="Nina", aliases_stated=["Nina", "Sole"], age=23, ages_stated=[23, 26], nationality="ES", audience="couple", services=["duo"], incall=True, hours="14:00-22:00", tour=[{"city": "Bari", "from": None, "to": "2025-06-15"}], phones=["+393240566791"])),
    (40906650, "torino", "Elena russa, bionda, occhi azzurri", "Elena, russa, 31 anni, bionda, 55 kg. Fantasie, giochi di ruolo e dolce dominazione. Ricevo in zona Lingotto dalle 11 alle 20 oppure ti raggiungo in albergo.",
     "327 640 91 22", False, False, ("28/05/2025", "2025-05-28"), 3, dict(alias="Elena", age=31, nationality="RU", weight_kg=55, services=["role_play", "domination"], incall=True, outcall=True, hours="11:00-20:00", phones=["+393276409122"])),
]


def slug(a):
    return "".join(c if c.isalnum() and c.isascii() else "-" for c in a[2].lower()).strip("-").replace("--", "-")


def url(a):
    return f"{ROOT}/{a[1]}/incontri/{slug(a)}-{a[0]}.html"


def shell(title, body, crumbs=()):
    trail = "".join(f'<li class="breadcrumb-item"><a href="{h}">{t}</a></li>' for t, h in crumbs)
    return f"""<!doctype html><html lang="it"><head><meta charset="utf-8"><title>{title} | BachecaNostra</title><meta name="viewport" content="width=device-width, initial-scale=1"><link href="/static/css/bootstrap.min.css" rel="stylesheet"><script>window.dataLayer=window.dataLayer||[];</script></head>
<body><header class="navbar navbar-light bg-white"><a class="navbar-brand" href="/"><img src="/static/img/logo.png" alt="BachecaNostra"></a><form class="form-inline" action="/cerca"><input name="q" placeholder="Cosa cerchi?"></form><a class="btn btn-warning" href="/inserisci">Inserisci annuncio</a></header>
<nav class="cat"><a href="/padova/case/">Case</a> <a href="/padova/auto/">Auto</a> <a href="/padova/lavoro/">Lavoro</a> <a href="/padova/incontri/">Incontri</a></nav><nav aria-label="breadcrumb"><ol class="breadcrumb">{trail}</ol></nav>
<main class="container">{body}</main><footer class="footer"><a href="/condizioni">Condizioni d'uso</a> <a href="/sicurezza">Consigli di sicurezza</a> <a href="/promuovi">Promuovi il tuo annuncio</a><p>© 2008-2025 BachecaNostra - Servizio clienti 02 9475 0061</p></footer>
<div id="cookie-bar" class="fixed-bottom">Usiamo cookie tecnici e di terze parti. <button>Accetta</button> <button>Rifiuta</button></div></body></html>"""


def card(a):
    return f'<article class="b-ann-item{" b-ann-top" if a[6] else ""}"><a href="{url(a)}"><img class="lazy" data-src="/img/{a[0]}/t1.jpg" src="/static/img/blank.gif" alt=""></a><div class="b-ann-body">{"<span class=b-badge>Top</span>" if a[6] else ""}<h2><a href="{url(a)}">{a[2]}</a></h2><p>{a[3][:90]}...</p><small>{TOWN[a[1]][0]} - {a[7][0]}</small></div></article>'


def page(a):
    no, town, title, body, shown, wa, top, posted, pics, t = a
    photos = "".join(f'<div class="carousel-item{" active" if n == 1 else ""}"><img src="/img/{no}/b{n}.jpg" class="d-block w-100" alt="foto {n}"></div>' for n in range(1, pics + 1))
    tel = f'<div class="contact-box"><a class="btn btn-success" href="tel:{t["phones"][0]}"><i class="fa fa-phone"></i> {shown}</a>' + (f' <a class="btn btn-whatsapp" href="https://wa.me/{t["phones"][0][1:]}">WhatsApp</a>' if wa else "") + "</div>" if shown else ""
    others = [x for x in ADS if x[1] == town and x is not a] or ADS[:2]
    return shell(title, f'<div class="row"><section class="col-md-8" id="annuncio">{"<span class=b-badge>Top</span>" if top else ""}<h1>{title}</h1><div class="meta"><span>Annuncio n. {no}</span> <span>Pubblicato il {posted[0]}</span> <span>Città: {TOWN[town][0]}</span></div><div id="gallery" class="carousel slide"><div class="carousel-inner">{photos}</div></div>'
                 f'<div class="b-dett-text"><p>{body}</p></div>{tel}</section><aside class="col-md-4"><div class="card"><h5>Segnala annuncio</h5><form><textarea></textarea><button>Invia</button></form><p>In caso di emergenza chiama il 112.</p></div></aside></div>'
                 f'<section class="simili"><h3>Annunci simili</h3>{"".join(map(card, others[:2]))}</section>', (("Home", "/"), (TOWN[town][0], f"/{town}/"), ("Incontri", f"/{town}/incontri/")))


def truth(a):
    no, town, title, body, shown, wa, top, posted, pics, t = a
    t = deepcopy(t)
    tg, mail = t.pop("tg", None), t.pop("mail", None)
    row = deepcopy(AD)
    row.update(url=url(a), text_language="it", provider_kind="unknown", city=TOWN[town][1], country="IT", n_images=pics, posted_at=posted[1], paid_placement=top)
    row.update(aliases_stated=[t["alias"]] if "alias" in t else [], ages_stated=[t["age"]] if "age" in t else [])
    row["handles"] = ([{"kind": "whatsapp", "value": t["phones"][0]}] if wa else []) + ([{"kind": "telegram", "value": tg}] if tg else []) + ([{"kind": "email", "value": mail}] if mail else [])
    row.update(t)
    return row


def listing(rows, title, town="padova", extra=""):
    return shell(title, f'<h1>{title}</h1><div class="sort"><a href="?ord=data">Più recenti</a></div>{"".join(map(card, rows))}{extra}', (("Home", "/"), (TOWN[town][0], f"/{town}/")))


def plain(path, title, body, kind="static", relevant=True, status=200):
    return WrittenPage(f"{ROOT}{path}", shell(title, f"<h1>{title}</h1>{body}", (("Home", "/"),)), kind, "it", relevant=relevant, status=status)


def of(town):
    return [a for a in ADS if a[1] == town]


NEXT = '<nav><ul class="pagination"><li class="active">1</li><li><a href="/italia/incontri/?p=2">2</a></li></ul></nav>'
PAGES = [
    plain("/incontri/avviso", "Sezione Incontri: avviso", '<p>Stai per entrare in una sezione con annunci di incontri per adulti. Dichiari di avere almeno 18 anni?</p><a class="btn" href="/italia/incontri/">Entra</a> <a class="btn" href="/">Esci</a>'),
    WrittenPage(f"{ROOT}/italia/incontri/", listing(ADS[:5], "Incontri in Italia", extra=NEXT), "listing", "it", ads=tuple(map(url, ADS[:5]))),
    WrittenPage(f"{ROOT}/italia/incontri/?p=2", listing(ADS[5:], "Incontri in Italia, pagina 2"), "listing", "it", ads=tuple(map(url, ADS[5:]))),
    *[WrittenPage(f"{ROOT}/{t}/incontri/", listing(of(t), f"Incontri a {TOWN[t][0]}", t), "listing", "it", ads=tuple(map(url, of(t)))) for t in ("padova", "torino")],
    WrittenPage(f"{ROOT}/torino/incontri/?ord=data", listing(of("torino"), "Incontri a Torino", "torino"), "listing", "it", ads=tuple(map(url, of("torino"))), canonical=f"{ROOT}/torino/incontri/"),
    *[WrittenPage(url(a), page(a), "ad", "it", ads=(url(a),)) for a in ADS],
    WrittenPage(f"{url(ADS[0])}?utm_source=newsletter&utm_medium=email", page(ADS[0]), "ad", "it", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    plain("/padova/case/trilocale-zona-stazione-40900111.html", "Trilocale zona stazione", "<p>Affittasi trilocale arredato, 85 mq, terzo piano con ascensore, 750 euro al mese più spese. Tel. 049 555 01 22. Classe energetica D.</p>", "ad", False),
    plain("/padova/auto/", "Auto usate a Padova", '<article class="b-ann-item"><h2><a href="/padova/auto/panda-40899001.html">Utilitaria 1.2 del 2016</a></h2><p>95.000 km, revisionata, 6.200 euro</p></article><article class="b-ann-item"><h2><a href="/padova/auto/sw-40899044.html">Station wagon diesel</a></h2><p>Unico proprietario, gomme nuove</p></article>', "listing", False),
    plain("/sicurezza", "Consigli di sicurezza", "<p>Non inviare mai denaro in anticipo. Se pensi che una persona sia costretta o minorenne, segnalacelo o chiama il 112.</p>"),
    plain("/milano/incontri/sofia-40700320.html", "Annuncio scaduto", "<p>L'annuncio che cerchi non è più disponibile.</p>", "error", status=410),
]

SITE = WrittenSite("www.bachecanostra.example", "IT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
