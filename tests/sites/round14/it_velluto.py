"""Italian agency: hashed CSS-module names, JSON-LD, texts in the third person, one switchboard for all.

Hard: `<div class="Scheda_voce__x8Q2p">` pairs; half of the facts only in the prose of the agency ('alta un metro e settanta'); JSON-LD Person with an
`address` and a `priceRange` of the agency's office; the agency's phone and WhatsApp stand on every page and are nobody's own; prices per
duration in a table with a column for in-call and one for out-call; a 'nuovi arrivi' strip.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "velluto-accompagnatrici.example"
B = f"https://{HOST}"
CSS = {"page": "Layout_pagina__aK3d9", "top": "Testata_barra__Zr1Lm", "card": "Griglia_carta__p0Q7v", "row": "Scheda_voce__x8Q2p", "k": "Scheda_k__mm3Ty", "v": "Scheda_v__Yt5Ra",
       "bio": "Scheda_testo__Wn0bE", "new": "Striscia_nuovi__c4Ho1", "foot": "Piede_blocco__J2uUx", "tag": "Bollino_t__e9Lka"}
MODELS = []


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def model(slug, facts, bio, rates, pics, new=False, **truth):
    """`rates`: (label, minutes, in-call or None, out-call or None)."""
    t = deepcopy(AD)
    t.update(url=f"{B}/modelle/{slug}", text_language="it", provider_kind="agency", country="IT", n_images=pics)
    t["prices"] = [eur(a, m, p) for _, m, i, o in rates for a, p in ((i, "incall"), (o, "outcall")) if a]
    t["max_duration_h"] = max(m for _, m, _, _ in rates) / 60 if rates else None
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    MODELS.append(dict(slug=slug, name=" & ".join(t["aliases_stated"]), facts=facts, bio=bio, rates=rates, pics=pics, new=new, t=t))


model("beatrice", [("Età", "27"), ("Altezza", "172 cm"), ("Peso", "56 kg"), ("Città", "Milano"), ("Lingue", "Italiano, Inglese, Francese"), ("Riceve", "Sì"), ("Si sposta", "Sì")],
      "Beatrice è milanese fino alla punta delle scarpe: lavora nella moda, ride spesso e conosce tutti i ristoranti di Porta Venezia. Cene, eventi aziendali, viaggi.",
      [("1 ora", 60, 300, 350), ("2 ore", 120, 550, 600), ("Notte (12 ore)", 720, None, 1800)], 6,
      alias="Beatrice", age=27, height_cm=172, weight_kg=56, city="Milan", languages_spoken=["it", "en", "fr"], incall=True, outcall=True, services=["dinner_date", "business", "travel"])
model("oksana", [("Età", "25"), ("Città", "Roma"), ("Nazionalità", "Ucraina"), ("Lingue", "Ucraino, Russo, Inglese"), ("Riceve", "No"), ("Si sposta", "Sì")],
      "Nuovissima! Alta un metro e settantasei per cinquantotto chili, Oksana arriva a Roma il 12 giugno e riparte il 25. Dolce con chi è gentile, bacia volentieri; l’appuntamento "
      "dura almeno due ore.", [("2 ore", 120, None, 700), ("3 ore", 180, None, 950)], 4, True,
      alias="Oksana", age=25, height_cm=176, weight_kg=58, city="Rome", nationality="UA", languages_spoken=["uk", "ru", "en"], incall=False, outcall=True, services=["kissing"],
      tour=[{"city": "Rome", "from": "2025-06-12", "to": "2025-06-25"}])
model("giulia-torino", [("Età", "31"), ("Altezza", "1,65"), ("Città", "Torino"), ("Riceve", "Sì"), ("Si sposta", "No")],
      "Giulia accoglie in un attico vicino alla Mole, dalle undici del mattino alle otto di sera. Massaggio con oli, bagno insieme, coccole sul divano. Non si sposta mai.",
      [("1 ora", 60, 200, None), ("1 ora e mezza", 90, 280, None)], 3,
      alias="Giulia", age=31, height_cm=165, city="Turin", incall=True, outcall=False, hours="11:00-20:00", services=["massage", "bath", "cuddling"])
model("amara", [("Età", "29"), ("Città", "Bologna"), ("Origine", "Nigeria"), ("Tipo", "Africana"), ("Altezza", "175 cm"), ("Riceve", "Sì"), ("Si sposta", "Sì")],
      "Amara balla afrobeat come nessuna. Feste private e party, spettacolo di ballo, allegria. Parla inglese e un italiano divertente.",
      [("1 ora", 60, 180, 220)], 5,
      alias="Amara", age=29, height_cm=175, city="Bologna", nationality="NG", ethnicity="african", languages_spoken=["en", "it"], incall=True, outcall=True, services=["dancing", "party"])
model("sofia-e-ginevra", [("Età", "26 e 30"), ("Città", "Milano"), ("Si sposta", "Sì")],
      "Sofia (26) e Ginevra (30) si prenotano solo in coppia: duo per signori, signore e coppie. Massaggio a quattro mani in suite.",
      [("2 ore", 120, None, 1200), ("4 ore", 240, None, 2000)], 4, True,
      alias="Sofia", aliases_stated=["Sofia", "Ginevra"], age=26, ages_stated=[26, 30], audience="couple", city="Milan", outcall=True, services=["duo", "couples", "massage", "four_hands"])
model("michelle-ts", [("Età", "33"), ("Altezza", "180 cm"), ("Peso", "72 kg"), ("Città", "Firenze"), ("Riceve", "Sì"), ("Si sposta", "Sì")],
      "Michelle è la nostra signora trans: brasiliana, elegantissima, spogliarello compreso. Giochi di ruolo su richiesta. Disponibile 24 ore su 24.",
      [("1 ora", 60, 250, 250)], 5,
      alias="Michelle", age=33, audience="trans", height_cm=180, weight_kg=72, city="Florence", nationality="BR", incall=True, outcall=True, hours="24/7", services=["striptease", "role_play"])
model("contessa", [("Città", "Napoli"), ("Altezza", "168 cm"), ("Riceve", "Sì")],
      "La Contessa, un nome e un titolo che bastano. Dominazione e feticismo nel suo salotto partenopeo; età che una contessa non dice. Niente baci, niente pernottamenti.",
      [("Udienza di 1 ora", 60, 300, None)], 1,
      alias="Contessa", city="Naples", height_cm=168, incall=True, services=["domination", "fetish"])
model("rosalba", [("Età", "46"), ("Città", "Palermo"), ("Lingue", "Italiano, Spagnolo"), ("Si sposta", "Sì"), ("Riceve", "No")],
      "Rosalba, guida turistica con patentino, accompagna alla scoperta di Palermo e poi a cena. Anche per ospiti con disabilità. Dal 1° al 7 luglio è a Catania, dal 10 al 14 a Messina.",
      [("Mezza giornata (4 ore)", 240, None, 400), ("Giornata intera", 1440, None, 1100)], 2,
      alias="Rosalba", age=46, city="Palermo", languages_spoken=["it", "es"], incall=False, outcall=True, services=["city_guide", "dinner_date", "disabled_guests"],
      tour=[{"city": "Catania", "from": "2025-07-01", "to": "2025-07-07"}, {"city": "Messina", "from": "2025-07-10", "to": "2025-07-14"}])
model("yui", [("Età", "28"), ("Città", "Verona"), ("Nazionalità", "Giappone"), ("Altezza", "158"), ("Peso", "45"), ("Riceve", "Sì"), ("Si sposta", "Sì")],
      "Yui viene da Osaka ed è a Verona per l’opera. Tantra lento, massaggio shiatsu, un tè preparato come si deve. Proprio come una fidanzata. Tariffe: chiamateci.", [], 3, True,
      alias="Yui", age=28, city="Verona", nationality="JP", height_cm=158, weight_kg=45, incall=True, outcall=True, services=["tantra", "massage", "gfe"])

OFFICE = {"@context": "https://schema.org", "@type": "LocalBusiness", "name": "Velluto Agenzia", "telephone": "+39 02 0000 1234", "priceRange": "200-2000 EUR",
          "address": {"@type": "PostalAddress", "addressLocality": "Milano", "addressCountry": "IT"}}


def wrap(title, body, ld=None, lang="it"):
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(x, ensure_ascii=False)}</script>' for x in [OFFICE, *([ld] if ld else [])])
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charSet="utf-8"/><title>{title} | Velluto</title><meta property="og:site_name" content="Velluto, agenzia di accompagnatrici"/>{scripts}</head>
<body><div id="__root" class="{CSS['page']}"><div class="{CSS['top']}"><a href="/">VELLUTO</a><span>Agenzia di accompagnatrici · Milano Roma Firenze</span><a href="tel:+390200001234">02 0000 1234</a>
<a href="https://wa.me/393330000000">WhatsApp agenzia</a><a href="/modelle">Modelle</a><a href="/diventa-modella">Lavora con noi</a><a href="/en">EN</a></div>{body}
<div class="{CSS['foot']}"><a href="/contatti">Contatti</a><a href="/condizioni">Condizioni</a><a href="/privacy">Privacy</a> Tutte le modelle sono maggiorenni. Centralino 02 0000 1234, ore 9–24.</div></div></body></html>"""


def strip(skip):
    return f'<div class="{CSS["new"]}"><div>Nuovi arrivi</div>' + "".join(f'<a href="/modelle/{m["slug"]}">{m["name"]}</a>' for m in MODELS if m["new"] and m is not skip) + "</div>"


def detail(m):
    pics = "".join(f'<div><img src="/_img/{m["slug"]}/{n}.webp?w=1080&amp;q=75" alt="{m["name"]}" decoding="async"/></div>' for n in range(1, m["pics"] + 1))
    rows = "".join(f'<div class="{CSS["row"]}"><div class="{CSS["k"]}">{k}</div><div class="{CSS["v"]}">{v}</div></div>' for k, v in m["facts"])
    rates = "".join(f"<tr><td>{a}</td><td>{f'€ {i}' if i else '–'}</td><td>{f'€ {o}' if o else '–'}</td></tr>" for a, _, i, o in m["rates"])
    table = f"<table><thead><tr><th></th><th>Da lei</th><th>Da te / hotel</th></tr></thead><tbody>{rates}</tbody></table>" if rates else ""
    ld = {"@context": "https://schema.org", "@type": "Person", "name": m["name"], "image": f"/_img/{m['slug']}/1.webp", "affiliation": {"@type": "Organization", "name": "Velluto Agenzia"}}
    return wrap(m["name"], f"""<div><a href="/modelle">← Tutte</a><h1>{m['name']}</h1>{f'<span class="{CSS["tag"]}">Nuova</span>' if m['new'] else ''}</div><div>{pics}</div>{rows}<div class="{CSS['bio']}">{m['bio']}</div>{table}
<a href="/prenota?m={m['slug']}">Prenota tramite agenzia</a>{strip(m)}""", ld)


def listing(path, rows, title, foot="", canonical=None):
    cards = "".join(f'<a class="{CSS["card"]}" href="/modelle/{m["slug"]}"><img src="/_img/{m["slug"]}/1.webp?w=384"/><div>{m["name"]}</div><div>{dict(m["facts"])["Città"]}</div></a>' for m in rows)
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1><div>{cards}</div>{foot}"), "listing", "it", ads=tuple(m["t"]["url"] for m in rows), canonical=canonical and B + canonical)


def static(path, title, body, kind="static"):
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1><div>{body}</div>"), kind, "it")


BY_NAME = {m["slug"]: m for m in MODELS}
PAGES = [
    listing("/modelle", MODELS[:5], "Le nostre modelle", '<a href="/modelle?pagina=2">2</a>'),
    listing("/modelle?pagina=2", MODELS[5:], "Le nostre modelle"),
    listing("/modelle?ordina=eta", MODELS[:5][::-1], "Le nostre modelle", '<a href="/modelle?pagina=2">2</a>', "/modelle"),
    listing("/citta/milano", [BY_NAME["beatrice"], BY_NAME["sofia-e-ginevra"]], "Accompagnatrici a Milano"),
    *[WrittenPage(m["t"]["url"], detail(m), "ad", "it", ads=(m["t"]["url"],)) for m in MODELS],
    WrittenPage(MODELS[0]["t"]["url"] + "?utm_source=insta", detail(MODELS[0]), "ad", "it", ads=(MODELS[0]["t"]["url"],), canonical=MODELS[0]["t"]["url"]),
    static("/contatti", "Contatti", "<p>Velluto Agenzia, via Immaginaria 8, 20100 Milano. Centralino 02 0000 1234, WhatsApp 333 000 0000, info@velluto-accompagnatrici.example</p>"),
    static("/diventa-modella", "Lavora con noi", "<p>Cerchiamo ragazze dai 21 anni in su, libere di viaggiare. Trattenuta d’agenzia 40%. Alloggio a Milano disponibile. Mandaci tre foto.</p>"),
    static("/condizioni", "Condizioni di prenotazione", "<p>Si prenota con tre ore di anticipo. Taxi fuori città € 30. L’agenzia fattura il tempo della modella.</p>"),
    static("/rivista/valigia-leggera", "Valigia leggera: tre giorni a Verona", "<p>L’Arena di sera, una camminata sull’Adige al mattino e poche cose in borsa. Consigli della redazione Velluto.</p>"),
    static("/modelle/ludovica", "Ops", "<p>Questa modella non fa più parte dell’agenzia.</p>" + strip(None), "error"),
    static("/citta/atlantide", "Pagina non trovata", "<p>Errore 404. Forse cercava Milano?</p>", "error"),
]
SITE = WrittenSite(HOST, "IT", tuple(PAGES), tuple(m["t"] for m in MODELS), note=__doc__)
