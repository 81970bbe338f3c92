"""Italian-language agency in Ticino with hand-written CSS: profiles as `<ul class="data">` rows, own prices on each.

Hard: the house has a page of general rates which differ from those on the profiles; the agency's phone and WhatsApp
are in the header, the footer and a floating button of every page, and count for no model (two models state a direct
number of their own); amounts are Swiss ('Fr. 1'200.–'); the supplement for taxis and the deposit stand among the
prices; one page is repeated with English labels (`?lang=en`), one as a print view; the row of limits
('Non richiedere') lists what is refused; a 'today' listing repeats some models.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "aurelia-agenzia.example"
BASE = f"https://www.{HOST}"

LABELS = {
    "it": dict(home="Home", models="Le ragazze", today="Disponibili oggi", rates="Tariffe", jobs="Lavora con noi", contact="Contatti",
               age="Età", height="Altezza", weight="Peso", hair="Capelli", origin="Nazionalità", tongues="Lingue", base="Zona", where="Riceve",
               hours="Orario", offers="Offre", limits="Non richiedere", prices="Compenso", direct="Numero diretto", next="Prossime trasferte",
               book="Prenota con l'agenzia", back="Torna all'elenco"),
    "en": dict(home="Home", models="The girls", today="Available today", rates="Rates", jobs="Work with us", contact="Contact",
               age="Age", height="Height", weight="Weight", hair="Hair", origin="Nationality", tongues="Languages", base="Area", where="Receives",
               hours="Hours", offers="Offers", limits="Please do not ask for", prices="Fee", direct="Direct number", next="Next trips",
               book="Book through the agency", back="Back to the list"),
}

CSS = """<style>
body{background:#1d1416;color:#eadfd6;font:15px/1.5 Georgia,serif;margin:0}#top,#foot{background:#120b0d;padding:10px 5%}
#top a{color:#d8b26e;margin-right:14px}#main{width:90%;max-width:980px;margin:20px auto}
.data{list-style:none;padding:0;margin:0}.data li{border-bottom:1px dotted #6b5557;padding:5px 0}.data li i{display:inline-block;width:150px;color:#b89;font-style:normal}
.pics img{width:180px;border:3px solid #35262a}.g{float:left;width:210px;margin:0 18px 24px 0}.wa{position:fixed;right:12px;bottom:12px}
</style>"""

# fields: rows of the page in Italian as they stand ("rows"), and what they mean ("truth")
GIRLS = [
    dict(slug="giada", name="Giada", teaser="Eleganza mediterranea", pics=4, today=True,
         rows=dict(age="26 anni", height="1,70 m", weight="55 kg", hair="castani", origin="italiana", tongues="italiano, inglese, francese", base="Lugano",
                   where="nel suo appartamento e in hotel", hours="dalle 11 alle 23", offers="massaggi, cena, GFE, baci"),
         prices=["1 ora: Fr. 300.–", "2 ore: Fr. 550.–", "notte (12 ore): Fr. 1'800.–", "supplemento taxi fuori Lugano: Fr. 40.–"],
         text="Giada è la nostra ragazza più richiesta: laureata in lettere, ama il teatro, la cucina piemontese e le passeggiate sul lungolago. Con "
              "lei una serata passa in un attimo.",
         truth=dict(age=26, height_cm=170, weight_kg=55, nationality="IT", languages_spoken=["it", "en", "fr"], city="Lugano", incall=True, outcall=True,
                    hours="11:00-23:00", services=["massage", "dinner_date", "gfe", "kissing"], max_duration_h=12),
         money=[(300, 60, None), (550, 120, None), (1800, 720, None)]),
    dict(slug="noemi", name="Noemi", teaser="Dolce e solare", pics=3, today=True,
         rows=dict(age="22 anni", height="163 cm", hair="biondi", origin="svizzera", tongues="italiano, tedesco", base="Bellinzona",
                   where="solo nel suo appartamento", hours="dalle 10 alle 20", offers="massaggi, coccole, bagno insieme", limits="dominazione, feste"),
         prices=["mezz'ora: Fr. 150.–", "1 ora: Fr. 250.–"],
         text="Cresciuta tra le montagne della Leventina, Noemi è semplice e allegra. Riceve in un appartamento tranquillo, con parcheggio, a due passi "
              "dai castelli. Ambiente pulito, musica soffusa e una tazza di tè per cominciare.",
         truth=dict(age=22, height_cm=163, nationality="CH", languages_spoken=["it", "de"], city="Bellinzona", incall=True, outcall=False,
                    hours="10:00-20:00", services=["massage", "cuddling", "bath"], max_duration_h=1),
         money=[(150, 30, None), (250, 60, None)]),
    dict(slug="valentina-s", name="Valentina S.", teaser="Compagna di viaggio", pics=5, today=False,
         rows=dict(age="33 anni", height="1.76 m", weight="61 kg", hair="neri", origin="spagnola", tongues="spagnolo, italiano, inglese, tedesco", base="Lugano",
                   where="non riceve, solo hotel e domicilio", offers="cena, viaggi, accompagnamento in città, escort"),
         prices=["3 ore: Fr. 900.–", "24 ore: Fr. 2'800.–", "acconto per i viaggi: Fr. 500.–"],
         text="Per chi cerca una donna di mondo per un congresso, una cena d'affari o un viaggio in barca. Valentina parla quattro lingue e sa stare in ogni "
              "salotto. Le spese di viaggio e di soggiorno sono a carico del cliente.",
         tour=[("Milano, dal 16 al 19 giugno 2025", "Milan", "2025-06-16", "2025-06-19"), ("Basilea, dal 23 al 25 giugno 2025", "Basel", "2025-06-23", "2025-06-25")],
         truth=dict(age=33, height_cm=176, weight_kg=61, nationality="ES", languages_spoken=["es", "it", "en", "de"], city="Lugano", incall=False, outcall=True,
                    services=["dinner_date", "travel", "city_guide", "escort"], max_duration_h=24),
         money=[(900, 180, None), (2800, 1440, None)]),
    dict(slug="kamila", name="Kamila", teaser="Fuoco dell'Est", pics=4, today=True,
         rows=dict(age="29 anni", height="168 cm", weight="54 kg", hair="rossi", origin="ceca", tongues="ceco, tedesco, un po' d'italiano", base="Lugano",
                   where="nel suo appartamento e in hotel", hours="24 ore su 24, 7 giorni su 7", offers="striptease, massaggi, giochi di ruolo, coppie"),
         prices=["1 ora da lei: CHF 280", "1 ora in hotel: CHF 350", "2 ore in hotel: CHF 650"], direct="076 418 52 30", direct_e164="+41764185230", direct_wa=True,
         text="Kamila è arrivata da Brno due anni fa e non se n'è più andata. Balla, ride, racconta storie. Le coppie sono le benvenute.",
         truth=dict(age=29, height_cm=168, weight_kg=54, nationality="CZ", languages_spoken=["cs", "de", "it"], city="Lugano", incall=True, outcall=True,
                    hours="24/7", services=["striptease", "massage", "role_play", "couples"], max_duration_h=2),
         money=[(280, 60, "incall"), (350, 60, "outcall"), (650, 120, "outcall")]),
    dict(slug="duo-giada-noemi", name="Giada e Noemi", teaser="In due è più bello", pics=2, today=False, aliases=["Giada", "Noemi"], ages=[26, 22],
         rows=dict(age="26 e 22 anni", hair="castani e biondi", tongues="italiano", base="Bellinzona", where="nell'appartamento di Noemi",
                   offers="duo, massaggio a quattro mani, massaggi"),
         prices=["1 ora in due: Fr. 500.–", "2 ore in due: Fr. 900.–"],
         text="Due amiche, quattro mani. L'incontro in due va prenotato con almeno un giorno di anticipo, perché Giada sale apposta da Lugano.",
         truth=dict(age=26, languages_spoken=["it"], city="Bellinzona", incall=True, services=["duo", "four_hands", "massage"], max_duration_h=2),
         money=[(500, 60, None), (900, 120, None)]),
    dict(slug="aisha", name="Aïsha", teaser="Perla d'Africa", pics=3, today=True,
         rows=dict(age="24 anni", height="174 cm", weight="58 kg", hair="neri, ricci", origin="senegalese", tongues="francese, wolof, italiano", base="Lugano",
                   where="nel suo appartamento", hours="dalle 14 alle 02", offers="tantra, massaggi, ballo"),
         prices=["1 ora: Fr. 260.–", "90 minuti: Fr. 370.–"],
         text="Bellezza africana dal portamento regale. Ha imparato il tantra da una maestra di Ginevra e lo pratica con pazienza, tra candele e incenso.",
         truth=dict(age=24, height_cm=174, weight_kg=58, nationality="SN", ethnicity="african", languages_spoken=["fr", "wo", "it"], city="Lugano", incall=True,
                    hours="14:00-02:00", services=["tantra", "massage", "dancing"], max_duration_h=1.5),
         money=[(260, 60, None), (370, 90, None)]),
    dict(slug="sofia-mature", name="Sofia", teaser="La signora", pics=2, today=False,
         rows=dict(age="45 anni", height="165 cm", weight="66 kg", hair="castani", origin="italiana", tongues="italiano", base="Bellinzona",
                   where="a casa sua; visita anche persone con disabilità a domicilio", hours="dalle 9 alle 18", offers="massaggi, coccole, assistenza a persone con disabilità"),
         prices=["1 ora: Fr. 200.–", "2 ore: Fr. 380.–"], direct="+41 78 734 61 09", direct_e164="+41787346109",
         text="Una signora paziente e affettuosa, ex infermiera. Sofia dedica un giorno alla settimana a chi non può muoversi con facilità.",
         truth=dict(age=45, height_cm=165, weight_kg=66, nationality="IT", languages_spoken=["it"], city="Bellinzona", incall=True, outcall=True,
                    hours="09:00-18:00", services=["massage", "cuddling", "disabled_guests"], max_duration_h=2),
         money=[(200, 60, None), (380, 120, None)]),
    dict(slug="mei", name="Mei", teaser="Mani d'oro", pics=3, today=False,
         rows=dict(age="31 anni", height="1,58 m", weight="48 kg", hair="neri", tongues="cinese, inglese", base="Lugano",
                   where="nel suo studio", hours="dalle 10 alle 22", offers="massaggi, massaggio a quattro mani, bagno", limits="baci"),
         prices=["30 minuti: Fr. 120.–", "1 ora: Fr. 200.–"],
         text="Di origine asiatica, Mei ha studiato il massaggio tradizionale. Lo studio è vicino alla stazione, discreto e con aria condizionata.",
         truth=dict(age=31, height_cm=158, weight_kg=48, ethnicity="asian", languages_spoken=["zh", "en"], city="Lugano", incall=True,
                    hours="10:00-22:00", services=["massage", "four_hands", "bath"], max_duration_h=1),
         money=[(120, 30, None), (200, 60, None)]),
    dict(slug="luca", name="Luca", teaser="Per lei", pics=2, today=False,
         rows=dict(age="35 anni", height="185 cm", weight="80 kg", hair="castani", origin="svizzero", tongues="italiano, inglese, tedesco", base="Lugano",
                   where="solo domicilio e hotel", offers="cena, ballo, massaggi, viaggi"),
         prices=["2 ore: Fr. 500.–", "una serata di 5 ore: Fr. 1'100.–"],
         text="L'unico uomo della nostra agenzia: un cavaliere per signore che desiderano compagnia a teatro, a un matrimonio o a un corso di tango.",
         truth=dict(age=35, height_cm=185, weight_kg=80, nationality="CH", languages_spoken=["it", "en", "de"], city="Lugano", incall=False, outcall=True,
                    audience="man", services=["dinner_date", "dancing", "massage", "travel"], max_duration_h=5),
         money=[(500, 120, None), (1100, 300, None)]),
    dict(slug="rubi", name="Rubí", teaser="Ritmo latino", pics=4, today=True,
         rows=dict(age="27 anni", height="167 cm", hair="neri", origin="colombiana", tongues="spagnolo, italiano", base="Bellinzona",
                   where="nel suo appartamento e a domicilio", hours="dalle 12 alle 23", offers="notte intera, GFE, feste, ballo, videochiamata"),
         prices=["1 ora da lei: Fr. 250.–", "1 ora a domicilio: Fr. 320.–", "notte a domicilio: Fr. 1'500.–", "videochiamata di 15 minuti: Fr. 60.–"],
         text="Latina di cuore e di sangue, Rubí porta la salsa in ogni stanza. Ideale per un addio al celibato o per una notte che finisce con la colazione.",
         tour=[("Berna, dal 27 al 29 giugno 2025", "Bern", "2025-06-27", "2025-06-29")],
         truth=dict(age=27, height_cm=167, nationality="CO", ethnicity="latin", languages_spoken=["es", "it"], city="Bellinzona", incall=True, outcall=True,
                    hours="12:00-23:00", services=["overnight", "gfe", "party", "dancing", "video_call"], max_duration_h=12),
         money=[(250, 60, "incall"), (320, 60, "outcall"), (1500, 720, "outcall"), (60, 15, None)]),
]

ORDER = ("age", "height", "weight", "hair", "origin", "tongues", "base", "where", "hours", "offers", "limits")


def url_of(g):
    return f"{BASE}/modelle/{g['slug']}.html"


def layout(title, main, lang="it"):
    t = LABELS[lang]
    return f"""<!doctype html>
<html lang="{lang}">
<head><meta charset="utf-8"><title>{title} ~ Agenzia Aurelia, Lugano e Bellinzona</title>
<meta property="og:site_name" content="Agenzia Aurelia"><meta property="og:title" content="{title}">{CSS}</head>
<body>
<div id="top"><a href="/">{t['home']}</a><a href="/modelle.html">{t['models']}</a><a href="/oggi.html">{t['today']}</a><a href="/tariffe.html">{t['rates']}</a>
<a href="/lavora-con-noi.html">{t['jobs']}</a><a href="/contatti.html">{t['contact']}</a> <b>Tel. 091 555 70 12</b></div>
<div id="main">
{main}
</div>
<div id="foot">Agenzia Aurelia Sagl &middot; Via Inventata 3, 6900 Lugano &middot; 091 555 70 12 &middot; <a href="mailto:prenota@{HOST}">prenota@{HOST}</a> &middot;
<a href="/domande.html">FAQ</a> &middot; <a href="/privacy.html">Privacy</a></div>
<a class="wa" href="https://wa.me/41795557012?text=Buongiorno"><img src="/css/wa.png" alt="WhatsApp dell'agenzia"></a>
</body></html>"""


def listing(title, girls, intro):
    cards = "".join(f"""<div class="g"><a href="/modelle/{g['slug']}.html"><img src="/foto/{g['slug']}/p.jpg" width="200" alt=""></a>
<h3><a href="/modelle/{g['slug']}.html">{g['name']}</a></h3><em>{g['teaser']}</em><br>{g['rows']['age']}, {g['rows']['base']}</div>
""" for g in girls)
    return layout(title, f"<h1>{title}</h1><p>{intro}</p>\n{cards}<br style='clear:both'>")


def profile(g, lang="it"):
    t = LABELS[lang]
    data = "\n".join(f"<li><i>{t[k]}</i>{g['rows'][k]}</li>" for k in ORDER if k in g["rows"])
    if g.get("direct"):
        also = " (anche WhatsApp)" if g.get("direct_wa") else ""
        data += f"\n<li><i>{t['direct']}</i>{g['direct']}{also}</li>"
    money = "\n".join(f"<li>{p}</li>" for p in g["prices"])
    pics = "".join(f'<img src="/foto/{g["slug"]}/{n}.jpg" alt="{g["name"]}"> ' for n in range(1, g["pics"] + 1))
    tour = ""
    if g.get("tour"):
        tour = f"<h3>{t['next']}</h3><ul>" + "".join(f"<li>{shown}</li>" for shown, *_ in g["tour"]) + "</ul>"
    return layout(g["name"], f"""<h1>{g['name']}</h1><h2>{g['teaser']}</h2>
<div class="pics">{pics}</div>
<p>{g['text']}</p>
<ul class="data">
{data}
</ul>
<h3>{t['prices']}</h3>
<ul class="data money">
{money}
</ul>
{tour}
<p><b>{t['book']}:</b> 091 555 70 12 oppure WhatsApp 079 555 70 12</p>
<p><a href="/modelle.html">&laquo; {t['back']}</a></p>""", lang)


def printed(g):
    lines = "<br>\n".join(f"{LABELS['it'][k]}: {g['rows'][k]}" for k in ORDER if k in g["rows"])
    direct = f"Numero diretto: {g['direct']}{' (anche WhatsApp)' if g.get('direct_wa') else ''}<br>" if g.get("direct") else ""
    pics = "".join(f'<img src="/foto/{g["slug"]}/{n}.jpg" width="120">' for n in range(1, g["pics"] + 1))
    return f"""<html><head><title>{g['name']}</title></head><body onload="window.print()"><h1>{g['name']}</h1><p>{g['text']}</p><p>{lines}</p>
<p>{direct}{"<br>".join(g["prices"])}</p>{pics}<hr>Agenzia Aurelia, 091 555 70 12</body></html>"""


def truth(g):
    t = g["truth"]
    return AD | dict(
        url=url_of(g), alias=g["name"], aliases_stated=g.get("aliases", [g["name"]]), ages_stated=g.get("ages", [t["age"]]), text_language="it",
        provider_kind="agency", country="CH", n_images=g["pics"],
        tour=[{"city": c, "from": a, "to": b} for _, c, a, b in g.get("tour", [])],
        phones=[g["direct_e164"]] if g.get("direct") else [],
        handles=[{"kind": "whatsapp", "value": g["direct_e164"]}] if g.get("direct_wa") else [],
        prices=[dict(amount=a, currency="CHF", code_currency=None, duration_min=m, place=w) for a, m, w in g["money"]]) | t


STATIC = {
    "": ("Benvenuti", "<p>Da quindici anni l'Agenzia Aurelia presenta compagnia femminile selezionata nel Sopraceneri e nel Luganese. Riservatezza, puntualità e "
         "buone maniere sono la nostra regola.</p><p><a href='/modelle.html'>Entra (ho più di 18 anni)</a></p>"),
    "tariffe.html": ("Tariffe dell'agenzia", "<p>Prezzi indicativi. Alcune ragazze hanno un compenso diverso: fa stato il loro profilo.</p><ul class='data'><li><i>30 minuti</i>da Fr. 150.–</li>"
                     "<li><i>1 ora</i>da Fr. 250.–</li><li><i>2 ore</i>da Fr. 450.–</li><li><i>Notte</i>da Fr. 1'500.–</li><li><i>Trasferta a Como</i>Fr. 80.–</li></ul>"
                     "<p>Pagamento in contanti o con carta, anche in euro.</p>"),
    "contatti.html": ("Contatti", "<p>Agenzia Aurelia Sagl, Via Inventata 3, 6900 Lugano<br>Telefono 091 555 70 12, tutti i giorni dalle 9 alle 24<br>WhatsApp 079 555 70 12</p>"),
    "lavora-con-noi.html": ("Lavora con noi", "<p>Cerchiamo ragazze maggiorenni, educate, con permesso valido. Offriamo alloggio, servizio fotografico e il 60% degli incassi. "
                            "Scrivi a <a href='mailto:lavoro@aurelia-agenzia.example'>lavoro@aurelia-agenzia.example</a> con due foto recenti.</p>"),
    "domande.html": ("Domande frequenti", "<h3>Come si prenota?</h3><p>Per telefono o WhatsApp, con un'ora di anticipo.</p><h3>Posso annullare?</h3><p>Sì, fino a tre ore prima.</p>"
                     "<h3>È richiesto un acconto?</h3><p>Solo per i viaggi.</p>"),
    "privacy.html": ("Privacy", "<p>Non conserviamo i dati delle telefonate. I cookie servono solo a ricordare la conferma dell'età. Foro competente: Lugano.</p>"),
}


def pages():
    urls = lambda gs: tuple(url_of(g) for g in gs)
    today = [g for g in GIRLS if g["today"]]
    bell = [g for g in GIRLS if g["rows"]["base"] == "Bellinzona"]
    yield WrittenPage(f"{BASE}/modelle.html", listing("Le nostre ragazze", GIRLS, "Tutti i profili sono di persone maggiorenni."), "listing", "it", ads=urls(GIRLS))
    yield WrittenPage(f"{BASE}/oggi.html", listing("Disponibili oggi", today, "Mercoledì 11 giugno 2025, dalle 10 in poi."), "listing", "it", ads=urls(today))
    yield WrittenPage(f"{BASE}/modelle-bellinzona.html", listing("A Bellinzona", bell, "Riceviamo anche nella capitale."), "listing", "it", ads=urls(bell))
    for g in GIRLS:
        yield WrittenPage(url_of(g), profile(g), "ad", "it", ads=(url_of(g),))
    first = url_of(GIRLS[0])
    yield WrittenPage(first + "?lang=en", profile(GIRLS[0], "en"), "ad", "en", "it", ads=(first,), canonical=first)
    yield WrittenPage(url_of(GIRLS[3]) + "?stampa=1", printed(GIRLS[3]), "ad", "it", ads=(url_of(GIRLS[3]),), canonical=url_of(GIRLS[3]))
    for path, (title, body) in STATIC.items():
        yield WrittenPage(f"{BASE}/{path}", layout(title, f"<h1>{title}</h1>{body}"), "static", "it")
    yield WrittenPage(f"{BASE}/modelle/beatrice.html", layout("Pagina non trovata", "<h1>Pagina non trovata</h1><p>Beatrice non lavora più con noi, o l'indirizzo è sbagliato. "
                      "<a href='/modelle.html'>Vedi tutte le ragazze</a></p>"), "error", "it")


SITE = WrittenSite(f"www.{HOST}", "CH", tuple(pages()), tuple(truth(g) for g in GIRLS),
                   "agency's number everywhere; house rates page; Swiss amounts; taxi and deposit among the prices; refused services in a row")
