"""A German portal of independents built from web components: `<sb-profil>`, `<sb-preis>` with a declarative shadow root; facts partly only as attributes.

Hard: labels live in the shadow template once and the values in slots; some facts stand as attributes of the custom element and nowhere as text; the price
elements carry minutes and place as attributes and show the amount only; the phone is base64 in `data-t`; 'Gage' per place; the list of services has crossed-out
items (`aus`); JSON-LD gives the portal itself; the page ends with `<sb-aehnlich>` cards; several writings of hours; the wiki article is no ad.
"""

import base64
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "soloabend.example"
B = f"https://{HOST}"
P, PAGES = [], []
STADT = {"Leipzig": "Leipzig", "Munich": "München", "Nuremberg": "Nürnberg", "Bremen": "Bremen", "Hamburg": "Hamburg", "Dresden": "Dresden", "Stuttgart": "Stuttgart", "Kiel": "Kiel", "Augsburg": "Augsburg"}
ORT = {"incall": "bei-ihr", "outcall": "bei-dir", None: ""}
SHADOW = """<template shadowrootmode="open"><style>:host{display:grid;gap:1rem}.z{display:flex}.l{width:9rem;opacity:.6}</style><header><slot name="name"></slot><slot name="siegel"></slot></header>
<div class="z"><span class="l">Alter</span><slot name="alter">keine Angabe</slot></div><div class="z"><span class="l">Größe</span><slot name="groesse">keine Angabe</slot></div><div class="z"><span class="l">Gewicht</span><slot name="gewicht">keine Angabe</slot></div>
<div class="z"><span class="l">Herkunft</span><slot name="herkunft">keine Angabe</slot></div><div class="z"><span class="l">Sprachen</span><slot name="sprachen">keine Angabe</slot></div><slot name="bilder"></slot><slot></slot><div class="l">Gage</div><slot name="gage"></slot><slot name="kontakt"></slot></template>"""


def profil(slug, name, city, slots, text, can, cannot, prices, contact, pics, day, attrs="", marks="", **t):
    """`prices` are (minutes, amount, place); `contact` the mark-up; `day` (ISO, words)."""
    a = deepcopy(AD)
    a.update(url=f"{B}/p/{slug}", alias=name, text_language="de", provider_kind="independent", city=city, country="DE", n_images=pics, posted_at=day[0], verified="e" in marks, paid_placement="s" in marks,
             prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": w} for m, x, w in prices], max_duration_h=max((m for m, *_ in prices), default=0) / 60 or None)
    a.update(t)
    a["aliases_stated"] = a["aliases_stated"] or [name]
    a["ages_stated"] = a["ages_stated"] or ([a["age"]] if a["age"] else [])
    P.append(dict(slug=slug, name=name, slots=slots, text=text, can=can, cannot=cannot, prices=prices, contact=contact, day=day, attrs=attrs, t=a))


def b64(number):
    return f'<sb-telefon data-t="{base64.b64encode(number.encode()).decode()}">Nummer zeigen</sb-telefon>'


profil("thea-leipzig", "Thea", "Leipzig", [("alter", "34"), ("groesse", "1,69 m"), ("sprachen", "Deutsch, Englisch")],
       "Ich bin Thea, Buchhändlerin am Vormittag. Abends begleite ich dich ins Konzert oder zum Essen, und wer mag, bekommt danach eine lange Massage. Besuchbar bin ich nicht, ich komme in dein Hotel.", ["Dinnerbegleitung", "Massage"], ["Übernachtung", "Rollenspiele"],
       [(120, 300, "outcall"), (240, 520, "outcall")], b64("0151 23804571"), 3, ("2025-06-10", "seit gestern online"), marks="es",
       age=34, height_cm=169, languages_spoken=["de", "en"], services=["dinner_date", "massage"], incall=False, outcall=True, phones=["+4915123804571"])
profil("ramona-m", "Ramona", "Munich", [("alter", "47"), ("gewicht", "68 kg"), ("herkunft", "Österreich")],
       "Grüß dich! Eine gemütliche Wohnung in Schwabing, ein Kachelofen und viel Zeit. Ramona, 47, Kuscheln und Küssen ohne Uhr. Montag bis Freitag, 10 bis 18 Uhr.", ["Kuscheln", "Küssen", "gemeinsames Bad"], [],
       [(60, 150, "incall"), (90, 210, "incall")], "Ruf an: 0160 / 631 65 65", 2, ("2025-05-14", "14. Mai 2025"), marks="e",
       age=47, weight_kg=68, nationality="AT", services=["cuddling", "kissing", "bath"], incall=True, hours="10:00-18:00", phones=["+491606316565"])
profil("lady-korvina", "Lady Korvina", "Nuremberg", [("groesse", "178 cm"), ("sprachen", "Deutsch, Französisch, Englisch")],
       "Mein Studio in Nürnberg öffne ich nach schriftlicher Bewerbung. Erziehung, Fetisch, Rollenspiel. Mein Alter geht dich nichts an. Bewerbung an korvina [at] studio-rabe [punkt] example.", ["Dominanz", "Fetisch", "Rollenspiele"], ["Massage", "Küssen"],
       [(60, 220, "incall"), (180, 600, "incall")], "nur schriftlich", 4, ("2025-03-30", "30. März 2025"), marks="",
       height_cm=178, languages_spoken=["de", "fr", "en"], services=["domination", "fetish", "role_play"], incall=True, handles=[{"kind": "email", "value": "korvina@studio-rabe.example"}])
profil("smilla", "Smilla", "Kiel", [],
       "Moin! Smilla von der Förde. Zur Kieler Woche (21.–29. Juni 2025) bin ich in Hamburg, sonst hier. Ich zeige Gästen die Stadt und das Meer, trinke gern einen Grog mit, und wenn es passt, bleibe ich bis zum Frühstück.", ["Stadtführung", "Übernachtung"], [],
       [(180, 270, None), (720, 900, None)], 'Schreib mir auf <a href="https://t.me/smilla_foerde">Telegram</a>', 5, ("2025-06-05", "5. Juni 2025"), 'data-alter="29" data-cm="174" data-kg="63"', "e",
       age=29, height_cm=174, weight_kg=63, services=["city_guide", "overnight"], tour=[{"city": "Hamburg", "from": "2025-06-21", "to": "2025-06-29"}], handles=[{"kind": "telegram", "value": "smilla_foerde"}])
profil("jana-und-pia", "Jana", "Dresden", [("alter", "30 und 33"), ("sprachen", "Deutsch, Tschechisch")],
       "Jana (30) und Pia (33) teilen sich eine Praxis in der Neustadt, beide auf eigene Rechnung. Vierhandmassage und Tantra zu zweit, auch Paare sind willkommen.", ["Vierhandmassage", "Tantra", "Paare"], ["Hausbesuche"],
       [(60, 240, "incall"), (120, 440, "incall")], "Jana: 01609-398011, Pia: 0176.667.334.68", 2, ("2025-05-28", "28. Mai 2025"), marks="s",
       aliases_stated=["Jana", "Pia"], age=30, ages_stated=[30, 33], audience="couple", languages_spoken=["de", "cs"], services=["four_hands", "tantra", "couples"], incall=True, outcall=False, phones=["+491609398011", "+4917666733468"])
profil("valentina-hh", "Valentina", "Hamburg", [("alter", "27"), ("groesse", "1,66 m"), ("herkunft", "Kolumbien"), ("sprachen", "Spanisch, Deutsch")],
       "Hola, ich bin Valentina, Trans und stolz drauf. Salsa tanzen, lachen, dann sehen wir weiter. In St. Georg rund um die Uhr, auch Hotels in ganz Hamburg.", ["Tanzen", "Begleitung auf Partys"], [],
       [(60, 160, "incall"), (60, 200, "outcall")], 'WhatsApp &amp; Anruf: 0157 71 80 60 74', 6, ("2025-06-02", "2. Juni 2025"), marks="es",
       age=27, height_cm=166, audience="trans", nationality="CO", languages_spoken=["es", "de"], services=["dancing", "party"], incall=True, outcall=True, hours="24/7", phones=["+4915771806074"], handles=[{"kind": "whatsapp", "value": "+4915771806074"}])
profil("bernadette", "Bernadette", "Bremen", [("alter", "58"), ("groesse", "1,61 m"), ("gewicht", "74 kg")],
       "Früher Krankenschwester, heute Bernadette. Ich arbeite gern mit Menschen mit Behinderung und mit Älteren, die lange niemand berührt hat. Ich komme nach Hause, ins Heim oder in die Klinik. Ein Besuch dauert so lange, wie er dauert: 120 Euro.", ["Begleitung von Menschen mit Behinderung", "Kuscheln"], [],
       [], '<a href="tel:+4915219078214">anrufen</a> (Di und Do, 9–12 Uhr)', 1, ("2025-04-11", "11. April 2025"), marks="e",
       age=58, height_cm=161, weight_kg=74, services=["disabled_guests", "cuddling"], outcall=True, hours="09:00-12:00", phones=["+4915219078214"])
P[-1]["t"]["prices"] = [{"amount": 120, "currency": "EUR", "code_currency": None, "duration_min": None, "place": None}]
profil("leander", "Leander", "Stuttgart", [("alter", "39"), ("groesse", "186 cm"), ("sprachen", "Deutsch, Englisch, Italienisch")],
       "Begleiter für Frauen. Leander fährt mit auf Geschäftsreise, hält auf der Hochzeit deiner Schwester die Rede und kann Walzer. Keine Herrenanfragen.", ["Reisebegleitung", "Geschäftstermine", "Tanzen"], [],
       [(240, 400, "outcall"), (1440, 1100, "outcall")], "leander (ät) gentleman-sued (Punkt) example", 3, ("2025-05-20", "20. Mai 2025"), marks="e",
       age=39, height_cm=186, audience="man", languages_spoken=["de", "en", "it"], services=["travel", "business", "dancing"], outcall=True, handles=[{"kind": "email", "value": "leander@gentleman-sued.example"}])
profil("noemi-a", "Noemi", "Augsburg", [("alter", "23"), ("gewicht", "53 kg"), ("herkunft", "Deutschland"), ("sprachen", "Deutsch, Amharisch")],
       "Noemi, dreiundzwanzig, Studentin. Ich habe wenig Zeit, aber die gehört dann dir: freitags und samstags, 17–23 Uhr, nur bei mir. Girlfriend-Abend mit Kochen.", ["Girlfriend-Erlebnis"], ["Video", "Fotos"],
       [(120, 240, "incall")], "Signal: 0160 0385881", 2, ("2025-06-09", "9. Juni 2025"), marks="",
       age=23, weight_kg=53, nationality="DE", languages_spoken=["de", "am"], services=["gfe"], incall=True, outcall=False, hours="17:00-23:00", phones=["+491600385881"], handles=[{"kind": "signal", "value": "+491600385881"}])
U = [p["t"]["url"] for p in P]


def frame(title, body):
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title} – Soloabend</title><script type="module" src="/wc/sb.es.js"></script>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Organization","name":"Soloabend","url":"{B}/","telephone":"+49 30 23125 0441","slogan":"Unabhängige Begleitung, ohne Agentur"}}</script></head>
<body><sb-kopf><a slot="logo" href="/">Soloabend</a><a href="/suche">Suche</a><a href="/inserieren">Inserieren</a><a href="/wissen/">Wissen</a><a href="/kontakt">Kontakt</a></sb-kopf>
<sb-alterspruefung hidden-until="ok">Diese Seite zeigt Profile Selbständiger. Bist du 18? <button>Ja</button></sb-alterspruefung><main>{body}</main><sb-fuss>Soloabend ist keine Agentur. Büro: 030 23125 0441 · <a href="/impressum">Impressum</a> · <a href="/agb">AGB</a></sb-fuss></body></html>"""


def card(p):
    alter = dict(p["slots"]).get("alter", "")
    return f'<sb-karte href="/p/{p["slug"]}" name="{p["name"]}" ort="{STADT[p["t"]["city"]]}"><img slot="bild" src="/i/{p["slug"]}/k.jpg" alt=""><a slot="titel" href="/p/{p["slug"]}">{" &amp; ".join(p["t"]["aliases_stated"])}</a><span slot="info">{STADT[p["t"]["city"]]}{", " + alter if alter else ""}</span></sb-karte>'


def detail(p):
    k = P.index(p)
    slots = "".join(f'<span slot="{a}">{b}</span>' for a, b in p["slots"])
    pics = "".join(f'<img slot="bilder" src="/i/{p["slug"]}/{j}.jpg" alt="">' for j in range(1, p["t"]["n_images"] + 1))
    can = "".join(f"<sb-angebot>{x}</sb-angebot>" for x in p["can"]) + "".join(f"<sb-angebot aus><s>{x}</s></sb-angebot>" for x in p["cannot"])
    gage = "".join(f'<sb-preis slot="gage" minuten="{m}"{f" ort={ORT[w]!r}" if w else ""}>{x:,}&nbsp;€</sb-preis>'.replace(",", ".") for m, x, w in p["prices"])
    mark = ('<sb-siegel slot="siegel" art="echt">Echtheit geprüft</sb-siegel>' if p["t"]["verified"] else "") + ('<sb-siegel slot="siegel" art="anzeige">Spitzenplatz (Anzeige)</sb-siegel>' if p["t"]["paid_placement"] else "")
    return frame(f'{p["name"]} in {STADT[p["t"]["city"]]}', f"""<nav aria-label="Pfad"><a href="/suche">Alle</a> › <a href="/suche?ort={STADT[p['t']['city']]}">{STADT[p['t']['city']]}</a></nav>
<sb-profil profil-id="{1700 + 13 * k}" {p['attrs']}>{SHADOW}<h1 slot="name">{" &amp; ".join(p['t']['aliases_stated'])}</h1>{mark}{slots}{pics}<p>{p['text']}</p><section>{can}</section>{gage}<div slot="kontakt">{p['contact']}</div></sb-profil>
<p><small>{p['day'][1]}</small></p><sb-aehnlich>{card(P[k - 1])}{card(P[k - 2])}</sb-aehnlich>""")


def suche(title, rows, foot=""):
    return frame(title, f'<h1>{title}</h1><sb-filter alter-von="18" alter-bis="99"></sb-filter><a href="/suche?sort=neu">Neueste zuerst</a><sb-raster>{"".join(card(p) for p in rows)}</sb-raster>{foot}')


def add(path, html, kind, ads=(), canonical=None):
    PAGES.append(WrittenPage(B + path, html, kind, "de", ads=tuple(ads), canonical=canonical and B + canonical))


def note(path, title, *ps, kind="static"):
    add(path, frame(title, f"<h1>{title}</h1>" + "".join(f"<p>{x}</p>" for x in ps)), kind)


FOOT = '<sb-seiten aktuell="1" von="2"><a href="/suche">1</a><a href="/suche?seite=2">2</a></sb-seiten>'
note("/", "Soloabend", "Neun Menschen, die für sich selbst arbeiten. Keine Agentur, keine Vermittlung.")
add("/suche", suche("Alle Profile", P[:5], FOOT), "listing", U[:5])
add("/suche?seite=2", suche("Alle Profile", P[5:], FOOT), "listing", U[5:])
add("/suche?sort=neu", suche("Alle Profile", P[:5][::-1], FOOT), "listing", U[:5][::-1], "/suche")
for p in P:
    add(f"/p/{p['slug']}", detail(p), "ad", [p["t"]["url"]])
add("/p/smilla?mtm_campaign=kiwo&mtm_kwd=kiel", detail(P[3]), "ad", [U[3]], "/p/smilla")
add("/p/thea-leipzig?ansicht=druck", detail(P[0]), "ad", [U[0]], "/p/thea-leipzig")
note("/inserieren", "Inserieren", "Profil: 25 € im Monat. Spitzenplatz: 15 € pro Woche. Echtheitsprüfung per Video: kostenlos.", "Wir nehmen nur Selbständige mit gültiger Anmeldung.")
note("/wissen/", "Wissen", '<a href="/wissen/mit-begleitung-verreisen">Mit Begleitung verreisen</a>', '<a href="/wissen/warnzeichen">Warnzeichen erkennen</a>')
note("/wissen/mit-begleitung-verreisen", "Mit Begleitung verreisen", "Wer mit einer Begleiterin nach Wien oder Zürich fährt, rechnet mit etwa 1.000 € am Tag. Smilla sagt: zwei Zimmer, ein Frühstück.", "12. Februar 2025")
note("/wissen/warnzeichen", "Warnzeichen erkennen", "Jemand anders nimmt das Geld, sie darf nicht allein telefonieren, sie kennt ihre Adresse nicht: Ruf die Beratungsstelle an.")
note("/kontakt", "Kontakt", f"Büro: 030 23125 0441, Mo–Fr 9–16 Uhr. Post: hallo@{HOST}")
note("/impressum", "Impressum", "Soloabend, Inhaberin: erfundener Name, Berlin.")
note("/p/mareike", "Hier ist niemand", "Dieses Profil wurde gelöscht oder ist gerade im Urlaub.", kind="error")
SITE = WrittenSite(HOST, "DE", tuple(PAGES), tuple(p["t"] for p in P), note=__doc__)
