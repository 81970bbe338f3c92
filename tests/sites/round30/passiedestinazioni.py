"""Italian 'companions and travel dating' site on a Bootstrap magazine theme: every profile is a letter in the first person.

Hard: there is no table of facts; age, height, town, languages and what a weekend costs stand in the middle of sentences, with ages of guests, years of work and kilometres
beside them; the gift is named 'rimborso' or 'pensiero'; a bar of three words under the name ('Firenze e dintorni · viaggia volentieri'); the concierge's number and the membership
of the club are on every page; a form asks for the visitor's own facts; travel diaries name towns and hotels; the English copy is a translation of the letter.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://passi-e-destinazioni.example"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, bar, pictures, selected, letter, truth
LETTERS = [
    ("ginevra", "Ginevra", "Firenze e dintorni · viaggia volentieri", 4, True,
     ["Sono nata trentadue anni fa sulle colline del Chianti e dal 2015 vivo a Firenze, dove restauro libri antichi. Misuro un metro e settantaquattro, quindi i tacchi li metto solo se sei alto anche tu.",
      "Parlo bene inglese e francese, oltre naturalmente all'italiano. Con me puoi cenare, perderti in un museo, oppure partire: ho la valigia sempre pronta.",
      "Il mio rimborso: 400 euro per una cena di quattro ore, 1.500 euro per ventiquattr'ore insieme. Le spese di viaggio sono a parte.", "Scrivimi a ginevra@lettere-toscane.example, leggo tutto la sera."],
     dict(age=32, city="Florence", height_cm=174, languages_spoken=["en", "fr", "it"], services=["dinner_date", "travel"], max_duration_h=24, prices=[eur(400, 240), eur(1500, 1440)], handles=[{"kind": "email", "value": "ginevra@lettere-toscane.example"}])),
    ("noemi", "Noemi", "Milano · anche all'estero", 6, True,
     ["Ciao, io sono Noemi, ho 26 anni e studio moda a Milano. Chi mi conosce dice che rido troppo forte.", "Mi porti a una festa, a una sfilata o a un convegno di lavoro? So comportarmi in tutti e tre i posti. Non ricevo a casa, ti raggiungo io in albergo.",
      "Due ore insieme 350 €, la notte intera 1.100 €. Per un fine settimana a Parigi o a Londra parliamone al telefono: 351 206 4417, anche WhatsApp."],
     dict(age=26, city="Milan", services=["party", "business", "travel"], incall=False, outcall=True, max_duration_h=12, prices=[eur(350, 120), eur(1100, 720)], phones=["+393512064417"], handles=[{"kind": "whatsapp", "value": "+393512064417"}])),
    ("aurelie", "Aurélie", "Roma e Nizza", 3, False,
     ["Bonjour, mi chiamo Aurélie. Francese di Nizza, romana per amore e poi rimasta per il caffè: ho compiuto 38 anni in aprile.", "Nel mio appartamento in Prati preparo un bagno caldo e un massaggio con oli provenzali. Vengo anche da te, purché dentro il raccordo.",
      "Un'ora da me vale 180 €, da te 230 €. Rispondo al 328 404 9175 dalle 10:00 alle 19:00 e non rispondo agli sconosciuti senza nome."],
     dict(age=38, city="Rome", nationality="FR", services=["bath", "massage"], incall=True, outcall=True, hours="10:00-19:00", max_duration_h=1, prices=[eur(180, 60, "incall"), eur(230, 60, "outcall")], phones=["+393284049175"])),
    ("fiamma", "Fiamma", "Torino · solo su invito", 2, False,
     ["Quarantacinque anni portati con fierezza, due lauree, un divorzio e nessun rimpianto. Mi chiamano Fiamma per via dei capelli.", "Amo le conversazioni lente e gli uomini che hanno passato i cinquanta. Ballo il tango da dodici anni e, se sai guidare, ti seguo.",
      "Vivo a Torino, ma qui non ricevo. Non pubblico cifre: il pensiero lo decidi tu dopo il primo caffè. Su Telegram mi trovi come @fiamma_tango."],
     dict(age=45, city="Turin", services=["dancing"], incall=False, handles=[{"kind": "telegram", "value": "fiamma_tango"}])),
    ("dasha", "Dasha", "Rimini · d'inverno a Bologna", 5, True,
     ["Hello, my name is Dasha and I am 28. I was born in Odesa, I am Ukrainian, and for six years I have lived by the sea in Rimini.", "I am 1.70 m tall and weigh 55 kilos, I speak Ukrainian, Russian, English and a kitchen Italian. I like dinners, dancing and being somebody's girlfriend for a weekend (GFE).",
      "From 20 to 24 June 2025 I am in Bologna. One hour 200 euro, three hours 500 euro, a weekend of two days 2,000 euro. My number is +39 389 417 5538, calls only."],
     dict(age=28, text_language="en", city="Rimini", nationality="UA", height_cm=170, weight_kg=55, languages_spoken=["uk", "ru", "en", "it"], services=["dinner_date", "dancing", "gfe"], max_duration_h=48, prices=[eur(200, 60), eur(500, 180), eur(2000, 2880)],
          tour=[{"city": "Bologna", "from": "2025-06-20", "to": "2025-06-24"}], phones=["+393894175538"])),
    ("leonardo", "Leonardo", "Verona · per signore", 3, False,
     ["Accompagno signore a teatro, in viaggio e, quando serve, al matrimonio della cugina. Ho 40 anni, sono alto 1,86 e peso 82 chili, ex nuotatore.", "Parlo italiano e tedesco. Un uomo per una sera (cinque ore) costa 250 €, una giornata intera di 24 ore 700 €. Non accompagno uomini.", "Chiamami al tre quattro zero, 118 62 90."],
     dict(age=40, audience="man", city="Verona", height_cm=186, weight_kg=82, languages_spoken=["it", "de"], services=["travel"], max_duration_h=24, prices=[eur(250, 300), eur(700, 1440)], phones=["+393401186290"])),
    ("bea-e-sole", "Bea e Sole", "Napoli · sempre in due", 3, False,
     ["Siamo Bea, 25 anni, e Sole, 27: amiche dal liceo, complici da sempre. Se inviti una, arriva anche l'altra.", "Serate in barca, feste private, massaggio a quattro mani per lui o per la coppia. Due ore con noi 600 €. Ci spostiamo noi, in tutta la Campania.", "Viber e WhatsApp: 366 140 7729."],
     dict(alias="Bea", aliases_stated=["Bea", "Sole"], age=25, ages_stated=[25, 27], audience="couple", city="Naples", services=["party", "four_hands", "couples"], outcall=True, max_duration_h=2, prices=[eur(600, 120)], phones=["+393661407729"],
          handles=[{"kind": "viber", "value": "+393661407729"}, {"kind": "whatsapp", "value": "+393661407729"}])),
    ("marlene", "Marlene", "Trieste · mitteleuropea", 2, False,
     ["Da bambina mi chiamavo in un altro modo; da vent'anni sono Marlene, donna trans, e ne ho 43.", "A Trieste ti mostro le osmize e i caffè di Svevo, poi, se c'è simpatia, si resta da me. Italiano, sloveno, tedesco: scegli tu la lingua.",
      "Mezz'ora da me 100 €, un'ora 170 €. Instagram: marlene.bora. Il telefono lo do solo a chi si presenta."],
     dict(age=43, audience="trans", city="Trieste", languages_spoken=["it", "sl", "de"], services=["city_guide"], incall=True, max_duration_h=1, prices=[eur(100, 30, "incall"), eur(170, 60, "incall")], handles=[{"kind": "instagram", "value": "marlene.bora"}])),
]
ENGLISH = ["I was born thirty-two years ago in the hills of Chianti and since 2015 I have lived in Florence, where I restore old books. I measure one metre seventy-four, so I wear heels only if you are tall too.",
           "I speak English and French well, besides Italian of course. With me you can dine, get lost in a museum, or leave: my suitcase is always packed.",
           "My compensation: 400 euro for a dinner of four hours, 1,500 euro for twenty-four hours together. Travel expenses are extra.", "Write to ginevra@lettere-toscane.example, I read everything in the evening."]


def url(p):
    return f"{ROOT}/lettere/{p[0]}"


def shell(title, body, lang="it", canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | Passi &amp; Destinazioni</title>{link}<link rel="stylesheet" href="/css/bootstrap.min.css"></head><body>
<nav class="navbar navbar-expand-lg navbar-light fixed-top"><div class="container"><a class="navbar-brand" href="/">Passi &amp; Destinazioni</a><ul class="navbar-nav ms-auto"><li class="nav-item"><a class="nav-link" href="/lettere">Le lettere</a></li><li class="nav-item"><a class="nav-link" href="/diario">Diario</a></li>
<li class="nav-item"><a class="nav-link" href="/club">Il club</a></li><li class="nav-item"><a class="nav-link" href="/contatti">Contatti</a></li></ul></div></nav>
<main class="container my-5 pt-5">{body}</main>
<footer class="bg-light py-4 text-center small"><p>Concierge del club: 02 8088 4173 · concierge@passi-e-destinazioni.example</p><p>© 2025 Passi &amp; Destinazioni S.r.l.s. – ogni persona scrive e risponde da sé</p></footer></body></html>"""


def letter(p, paras=None, lang="it"):
    slug, name, bar, pics, top, text, _ = p
    shots = "".join(f'<div class="carousel-item{" active" if n == 1 else ""}"><img class="d-block w-100" src="/ritratti/{slug}/{n}.jpg" alt="{name}"></div>' for n in range(1, pics + 1))
    body = "".join(f"<p>{t}</p>" for t in paras or text)
    body = body.replace("<p>", '<p class="lead first-letter">', 1)
    i = LETTERS.index(p)
    near = "".join(f'<div class="col-6"><a href="/lettere/{q[0]}" class="card border-0"><img class="card-img" src="/ritratti/{q[0]}/mini.jpg" alt=""><span class="card-title">{q[1]}</span></a></div>' for q in (LETTERS[i - 1], LETTERS[i - 3]))
    flag = '<span class="badge rounded-pill bg-warning">Scelta della redazione</span>' if top and lang == "it" else ""
    w = ("Altre lettere", "Proponi un viaggio", "Il tuo nome", "La tua età", "La tua città") if lang == "it" else ("Other letters", "Suggest a journey", "Your name", "Your age", "Your town")
    return shell(name, f"""<article class="row"><div class="col-lg-5"><div id="c" class="carousel slide"><div class="carousel-inner">{shots}</div></div></div><div class="col-lg-7"><h1 class="display-4">{name}</h1>
<p class="text-muted">{bar if lang == "it" else "Florence and surroundings · likes to travel"}</p>{flag}{body}</div></article>
<section class="row mt-5"><div class="col-md-6"><h2 class="h5">{w[1]}</h2><form><input class="form-control" placeholder="{w[2]}"><input class="form-control" placeholder="{w[3]}"><input class="form-control" placeholder="{w[4]}"><button class="btn btn-dark">OK</button></form></div>
<div class="col-md-6"><h2 class="h5">{w[0]}</h2><div class="row">{near}</div></div></section>""", lang)


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), alias=p[1], text_language="it", provider_kind="unknown", country="IT", n_images=p[3])
    row.update(deepcopy(p[-1]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, foot, title="Le lettere"):
    cards = "".join(f'<div class="col-md-4 mb-4"><div class="card h-100"><a href="/lettere/{p[0]}"><img class="card-img-top" src="/ritratti/{p[0]}/mini.jpg" alt="{p[1]}"></a><div class="card-body"><h2 class="card-title h4"><a href="/lettere/{p[0]}">{p[1]}</a></h2><h3 class="card-subtitle h6 text-muted">{p[2]}</h3><p class="card-text">{p[5][0][:90]}…</p></div></div></div>' for p in rows)
    return shell(title, f'<h1>{title}</h1><p><a href="/lettere?ordine=recenti">più recenti</a></p><div class="row">{cards}</div><ul class="pagination">{foot}</ul>')


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "it", **more)


ONE, TWO = LETTERS[:5], LETTERS[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
F1, F2 = '<li class="page-item active">1</li><li class="page-item"><a href="/lettere?p=2">2</a></li>', '<li class="page-item"><a href="/lettere">1</a></li><li class="page-item active">2</li>'
PAGES = [
    WrittenPage(f"{ROOT}/lettere", listing(ONE, F1), "listing", "it", ads=U1),
    WrittenPage(f"{ROOT}/lettere?ordine=recenti", listing(ONE[::-1], F1), "listing", "it", ads=U1, canonical=f"{ROOT}/lettere"),
    WrittenPage(f"{ROOT}/lettere?p=2", listing(TWO, F2), "listing", "it", ads=U2),
]
PAGES += [WrittenPage(url(p), letter(p), "ad", "it", text_language=p[-1].get("text_language"), ads=(url(p),)) for p in LETTERS]
PAGES += [
    WrittenPage(f"{ROOT}/en/lettere/ginevra", letter(LETTERS[0], ENGLISH, "en"), "ad", "en", ads=(url(LETTERS[0]),), canonical=url(LETTERS[0])),
    WrittenPage(f"{url(LETTERS[2])}?utm_source=newsletter", letter(LETTERS[2]), "ad", "it", ads=(url(LETTERS[2]),), canonical=url(LETTERS[2])),
    plain("/", "Viaggiare in buona compagnia", "<p class='lead'>Otto persone, otto lettere. Leggi, scegli, parti. Il sito è riservato ai maggiorenni.</p><a class='btn btn-primary' href='/lettere'>Ho più di 18 anni</a> <a class='btn' href='https://motore.example'>Esco</a>"),
    plain("/club", "Il club", "<p>La tessera annuale costa 120 € e dà diritto al concierge e a due telefonate di presentazione. Le lettere si leggono gratis.</p><p>Chi scrive paga 30 € al mese; la scelta della redazione non è in vendita.</p>"),
    plain("/contatti", "Contatti", "<p>Concierge: 02 8088 4173, dal lunedì al venerdì 10–18. Via Solferino, Milano.</p>"),
    plain("/diario", "Diario di viaggio", "<div class='row'><div class='col'><h2 class='h5'><a href='/diario/lago-orta'>Due giorni sul lago d'Orta</a></h2><p>Una barca, un'isola, un albergo senza televisore.</p></div><div class='col'><h2 class='h5'><a href='/diario/valigia'>La valigia perfetta</a></h2><p>Nove chili e nemmeno un grammo in più.</p></div></div>"),
    plain("/diario/lago-orta", "Due giorni sul lago d'Orta", "<p>Siamo partiti da Milano alle otto; io avevo 29 anni e un cappello nuovo. L'albergo costava 140 € a notte, la cena di pesce 45 € a testa. Il massaggio nella spa dura un'ora ed è compreso.</p><p>Testo di Carla, 12 maggio 2025.</p>"),
    plain("/diario/valigia", "La valigia perfetta", "<p>Un vestito scuro, scarpe comode, un libro. Lasciate a casa l'asciugacapelli: in albergo c'è.</p>"),
    plain("/regole", "Regole della casa", "<p>Niente minorenni, niente intermediari, niente foto di altri. Se qualcosa non ti convince scrivici o chiama il 113.</p>"),
    plain("/lettere?q=sardegna", "Risultati per «sardegna»", "<p>Nessuna lettera trovata.</p>", "listing"),
    plain("/lettere/ottavia", "Questa lettera è stata ritirata", "<p>L'autrice ha preferito non comparire più. <a href='/lettere'>Leggi le altre</a>.</p>", "error"),
    plain("/lettere/99", "Pagina smarrita", "<p>Abbiamo guardato anche sotto il letto: qui non c'è niente.</p>", "error", status=404),
]

SITE = WrittenSite("passi-e-destinazioni.example", "IT", tuple(PAGES), tuple(truth(p) for p in LETTERS), note=__doc__)
