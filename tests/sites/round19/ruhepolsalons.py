"""Swiss massage-salon chain: three branches, a weekly rota, people who speak about their staff in the third person.

Hard: hashed CSS-module class names, one branch has no profile pages (its people stand on the branch page under anchors), the rota
is a table of names by day, house prices and branch numbers are nobody's own (JSON-LD too), two people give a number of their own,
some have a price of their own for hotel visits, a gift-card shop and a job page use the same words.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://ruhepol-salons.example"
BRANCH = {  # key: city, street, number of the branch, opening hours
    "winterthur": ("Winterthur", "Technikumstrasse 51", "052 511 08 24", "täglich 10–22 Uhr"),
    "basel": ("Basel", "Klybeckstrasse 112", "061 511 40 73", "täglich 11–23 Uhr"),
    "thun": ("Thun", "Bälliz 9", "033 511 66 02", "Mo–Sa 10–20 Uhr"),
}
KIND = {"massage": "Klassische Massage", "tantra": "Tantra", "four_hands": "Vierhand-Massage", "couples": "Paare willkommen", "bath": "Bad zu zweit", "cuddling": "Kuscheln",
        "disabled_guests": "Gäste mit Behinderung"}


def chf(amount, minutes, place):
    return {"amount": amount, "currency": "CHF", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, branch, age, cm, land in words, languages in words, treatments, working days, home visits in words, pictures, prose, truth
TEAM = [
    ("lea", "Lea", "winterthur", 34, 170, None, "Deutsch, Englisch", ["massage", "tantra", "couples"], "Mo, Di, Do 11–20 Uhr", "Nein", 3,
     "Lea ist die ruhigste Hand in unserem Haus. Sie empfängt Sie im Salon Winterthur und nimmt sich vor jeder Massage Zeit für ein Gespräch.",
     dict(languages_spoken=["de", "en"], hours="11:00-20:00", outcall=False)),
    ("selina", "Selina", "winterthur", 27, 166, "Schweiz", "Deutsch, Französisch", ["massage", "four_hands"], "Mi bis Sa 14–22 Uhr", "Ja, in Hotels", 2,
     "Mit Selina kommt gute Laune in den Raum. Im Salon Winterthur oder im Hotel: 60 Minuten Hotelbesuch kosten bei ihr CHF 260.–, 90 Minuten CHF 360.–. Vom 16. bis 21. Juni 2025 arbeitet Selina als Gast in Thun.",
     dict(nationality="CH", languages_spoken=["de", "fr"], hours="14:00-22:00", outcall=True, max_duration_h=1.5, prices=[chf(260, 60, "outcall"), chf(360, 90, "outcall")],
          tour=[{"city": "Thun", "from": "2025-06-16", "to": "2025-06-21"}])),
    ("noi", "Noi", "winterthur", 39, 158, "Thailand", "Thai, Englisch, etwas Deutsch", ["massage", "bath"], "Di–So 10–18 Uhr", "Nein", 2,
     "Noi lernte ihr Handwerk in Chiang Mai und arbeitet seit acht Jahren bei uns. Sie empfängt nur im Salon Winterthur.",
     dict(nationality="TH", languages_spoken=["th", "en", "de"], hours="10:00-18:00", outcall=False)),
    ("luca", "Luca", "winterthur", 31, 182, None, "Italienisch, Deutsch", ["massage", "couples", "disabled_guests"], "Fr, Sa 12–20 Uhr", "Ja, in Winterthur", 1,
     "Unser Masseur für Damen, Herren und Paare. Luca empfängt im rollstuhlgängigen Raum im Erdgeschoss des Salons und macht Hausbesuche. Direkt erreichbar: 079 085 05 85.",
     dict(audience="man", languages_spoken=["it", "de"], hours="12:00-20:00", outcall=True, phones=["+41790850585"])),
    ("chiara", "Chiara", "basel", 29, 173, "Italien", "Italienisch, Deutsch, Englisch", ["massage", "tantra", "bath"], "Mo–Fr 15–23 Uhr", "Ja, in Hotels", 4,
     "Chiara stammt aus Como und hat ein Lachen, das ansteckt. Sie empfängt im Salon Basel. Hotelbesuche zwei Stunden CHF 520.–; eine Nacht macht sie nicht.",
     dict(nationality="IT", languages_spoken=["it", "de", "en"], hours="15:00-23:00", outcall=True, max_duration_h=2, prices=[chf(520, 120, "outcall")])),
    ("beatrice", "Béatrice", "basel", 48, 164, "Frankreich", "Französisch, Deutsch", ["massage", "cuddling"], "Mo, Mi 11–17 Uhr", "Nein", 2,
     "Die Seele des Salons Basel. Béatrice, gelernte Krankenschwester, empfängt gern Gäste, die zum ersten Mal eine Massage buchen. Ihre Geduld ist unendlich.",
     dict(nationality="FR", languages_spoken=["fr", "de"], hours="11:00-17:00", outcall=False)),
    ("jana", "Jana", "basel", 24, 169, "Slowakei", "Slowakisch, Deutsch", ["massage", "four_hands", "couples"], "Do–So 13–23 Uhr", "Nein", 3,
     "Jana ist die Jüngste im Team. Auf Wunsch massiert sie gemeinsam mit Chiara. Termine nur im Salon Basel, gern auch per WhatsApp an <a href=\"https://wa.me/41797525266\">Jana</a>.",
     dict(nationality="SK", languages_spoken=["sk", "de"], hours="13:00-23:00", outcall=False, handles=[{"kind": "whatsapp", "value": "+41797525266"}])),
    ("svenja", "Svenja", "thun", 33, 175, None, "Deutsch", ["massage", "couples"], "Mo, Di 10–20 Uhr", "Nein", 1,
     "Svenja empfängt im Salon Thun mit Blick auf die Aare. Sie mag lange, langsame Massagen.", dict(languages_spoken=["de"], hours="10:00-20:00", outcall=False)),
    ("ayla", "Ayla", "thun", 28, 162, None, "Türkisch, Deutsch", ["massage", "tantra"], "Mi–Fr 12–20 Uhr", "Nein", 1,
     "Ayla empfängt im Salon Thun und bringt eigene Öle mit. Am 27. Juni 2025 ist sie als Vertretung in Bern.",
     dict(languages_spoken=["tr", "de"], hours="12:00-20:00", outcall=False, tour=[{"city": "Bern", "from": "2025-06-27", "to": "2025-06-27"}])),
    ("marlis", "Marlis", "thun", 55, 167, "Schweiz", "Deutsch, Französisch, Italienisch", ["massage", "bath"], "nach Absprache", "Ja, bis Spiez", 2,
     "Marlis gründete den Salon Thun und empfängt dort bis heute selbst. Auf ihren Hausbesuchen hat sie ihre Liege dabei.",
     dict(nationality="CH", languages_spoken=["de", "fr", "it"], outcall=True)),
]
DAYS = ("Mo 9.6.", "Di 10.6.", "Mi 11.6.", "Do 12.6.", "Fr 13.6.", "Sa 14.6.", "So 15.6.")
ROTA = {  # by branch, the slugs of each day
    "winterthur": (("lea",), ("lea", "noi"), ("selina", "noi"), ("lea", "selina", "noi"), ("selina", "noi", "luca"), ("selina", "noi", "luca"), ("noi",)),
    "basel": (("chiara", "beatrice"), ("chiara",), ("chiara", "beatrice"), ("chiara", "jana"), ("chiara", "jana"), ("jana",), ("jana",)),
    "thun": (("svenja",), ("svenja",), ("ayla",), ("ayla",), ("ayla",), (), ()),
}
BY = {p[0]: p for p in TEAM}


def url(p):
    return f"{ROOT}/standorte/thun#{p[0]}" if p[2] == "thun" else f"{ROOT}/team/{p[0]}"


def path(p):
    return url(p)[len(ROOT):]


def shell(title, body, extra=""):
    return (f'<!DOCTYPE html><html lang="de-CH"><head><meta charSet="utf-8"/><title>{title} – Ruhepol Salons</title>{extra}<link rel="stylesheet" href="/_next/static/css/9b1f.css"/></head><body>'
            '<div id="__next"><header class="Header_root__3kLq9"><a class="Header_logo__Zz1p0" href="/">ruhepol</a><nav class="Header_nav__8sXcM">'
            + "".join(f'<a href="/standorte/{k}">{v[0]}</a>' for k, v in BRANCH.items())
            + '<a href="/einsatzplan">Einsatzplan</a><a href="/preise">Preise</a><a href="/gutscheine">Gutscheine</a></nav></header>'
            f'<main class="Layout_main__p0QmT">{body}</main><footer class="Footer_root__a81Ds"><p>Massagen ab CHF 80.–</p>'
            + "".join(f"<p>{c}, {s}: {t}</p>" for c, s, t, _ in BRANCH.values())
            + '<p><a href="/impressum">Impressum</a> · <a href="/jobs">Jobs</a> · <a href="/faq">Häufige Fragen</a></p></footer></div></body></html>')


def facts(p):
    slug, name, branch, age, cm, land, tongues, kinds, days, visits, pics, prose, _ = p
    rows = [("Alter", f"{age} Jahre"), ("Grösse", f"{cm} cm")] + ([("Herkunft", land)] if land else []) + [("Sprachen", tongues), ("Arbeitstage", days), ("Hausbesuche", visits)]
    return ('<div class="Facts_grid__Yb3Wn">' + "".join(f'<div class="Facts_row__kd72"><div class="Facts_k__01">{k}</div><div class="Facts_v__02">{v}</div></div>' for k, v in rows)
            + '</div><div class="Chips_list__Pq5">' + "".join(f'<span class="Chips_chip__w9">{KIND[k]}</span>' for k in kinds) + "</div>")


def shots(p):
    return '<div class="Gallery_strip__6Rt">' + "".join(f'<img alt="" src="/img/team/{p[0]}-{n}.avif"/>' for n in range(1, p[10] + 1)) + "</div>"


def detail(p):
    city, street, phone, opened = BRANCH[p[2]]
    mates = "".join(f'<a class="Mini_card__f4" href="{path(q)}"><img src="/img/team/{q[0]}-s.avif" alt=""/>{q[1]}</a>' for q in TEAM if q[2] == p[2] and q is not p)
    return shell(f"{p[1]}, {city}", f'<h1 class="Title_h1__Xo2">{p[1]}</h1><p class="Title_sub__Xo3">Salon {city}</p>{shots(p)}{facts(p)}<p class="Prose_p__7Hn">{p[11]}</p>'
                 f'<section class="Book_box__2Ld"><h2>Termin buchen</h2><p>Salon {city}, {street}, {opened}. Empfang: <a href="tel:{phone.replace(" ", "")}">{phone}</a></p></section>'
                 f'<section class="Mini_row__f3"><h2>Auch in {city}</h2>{mates}</section>')


def branch(key):
    city, street, phone, opened = BRANCH[key]
    data = {"@context": "https://schema.org", "@type": "HealthAndBeautyBusiness", "name": f"Ruhepol {city}", "telephone": phone, "priceRange": "CHF 80-320",
            "address": {"@type": "PostalAddress", "streetAddress": street, "addressLocality": city, "addressCountry": "CH"}}
    people = [p for p in TEAM if p[2] == key]
    if key == "thun":
        cards = "".join(f'<section id="{p[0]}" class="Person_full__uV1"><h2>{p[1]}</h2>{shots(p)}{facts(p)}<p class="Prose_p__7Hn">{p[11]}</p></section>' for p in people)
    else:
        cards = "".join(f'<a class="Person_card__uV8" href="{path(p)}"><img alt="" src="/img/team/{p[0]}-1.avif"/><h3>{p[1]}</h3><span>{p[3]} Jahre</span></a>' for p in people)
    return shell(f"Salon {city}", f'<h1 class="Title_h1__Xo2">Salon {city}</h1><p>{street}, {opened}, Empfang {phone}</p>{cards}',
                 f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>')


def rota():
    tables = ""
    for key, week in ROTA.items():
        head = "".join(f"<th>{d}</th>" for d in DAYS)
        cells = "".join("<td>" + ("<br/>".join(f'<a href="{path(BY[s])}">{BY[s][1]}</a>' for s in day) or "–") + "</td>" for day in week)
        tables += f'<h2>{BRANCH[key][0]}</h2><table class="Rota_t__Lm4"><thead><tr>{head}</tr></thead><tbody><tr>{cells}</tr></tbody></table>'
    return shell("Einsatzplan Woche 24", f'<h1>Einsatzplan Woche 24</h1><p>Änderungen vorbehalten. Marlis arbeitet nur auf Voranmeldung.</p>{tables}')


def truth(p):
    slug, name, key, age, cm, land, tongues, kinds, days, visits, pics, prose, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="de", provider_kind="agency", city=BRANCH[key][0], country="CH",
               services=list(kinds), incall=True, height_cm=cm, n_images=pics)
    row.update(deepcopy(more))
    return row


def plain(where, title, body, kind="static"):
    return WrittenPage(ROOT + where, shell(title, f'<h1 class="Title_h1__Xo2">{title}</h1><div class="Prose_p__7Hn">{body}</div>'), kind, "de")


ON_ROTA = tuple(dict.fromkeys(url(BY[s]) for week in ROTA.values() for day in week for s in day))
PAGES = [
    WrittenPage(f"{ROOT}/einsatzplan", rota(), "listing", "de", ads=ON_ROTA),
    WrittenPage(f"{ROOT}/einsatzplan?utm_source=newsletter", rota(), "listing", "de", ads=ON_ROTA, canonical=f"{ROOT}/einsatzplan"),
]
PAGES += [WrittenPage(f"{ROOT}/standorte/{k}", branch(k), "listing", "de", ads=tuple(url(p) for p in TEAM if p[2] == k)) for k in BRANCH]
PAGES += [WrittenPage(url(p), detail(p), "ad", "de", ads=(url(p),)) for p in TEAM if p[2] != "thun"]
PAGES += [
    WrittenPage(f"{ROOT}/team/chiara?fbclid=IwAR0x9", detail(BY["chiara"]), "ad", "de", ads=(url(BY["chiara"]),), canonical=url(BY["chiara"])),
    plain("/", "Drei Salons, ein Ruhepol", "<p>Seit 2009 massieren wir in Winterthur, Basel und Thun. Wählen Sie Ihren Salon oder schauen Sie in den Einsatzplan.</p>"),
    plain("/preise", "Preise", "<table><tr><td>30 Minuten</td><td>CHF 80.–</td></tr><tr><td>60 Minuten</td><td>CHF 140.–</td></tr><tr><td>90 Minuten</td><td>CHF 200.–</td></tr>"
          "<tr><td>Vierhand, 60 Minuten</td><td>CHF 260.–</td></tr><tr><td>Paare, 60 Minuten</td><td>CHF 320.–</td></tr></table><p>Preise gelten in allen Salons. Bezahlung bar oder mit Karte.</p>"),
    plain("/gutscheine", "Gutscheine", "<p>Schenken Sie Ruhe: Gutscheine über CHF 100.–, CHF 200.– oder CHF 300.– schicken wir Ihnen per Post. Versand CHF 5.–.</p>"),
    plain("/jobs", "Jobs", "<p>Wir suchen für Basel eine Masseurin oder einen Masseur, 40–80 %, mit anerkannter Ausbildung. Mindestalter 21 Jahre. Bewerbung an team@ruhepol-salons.example, Fragen beantwortet Marlis.</p>"),
    plain("/faq", "Häufige Fragen", "<h3>Muss ich reservieren?</h3><p>Ja, mindestens zwei Stunden vorher.</p><h3>Kann ich duschen?</h3><p>Ja, Frottiertücher liegen bereit.</p>"
          "<h3>Kommen Sie auch nach Hause?</h3><p>Manche von uns schon, siehe Profil.</p>"),
    plain("/impressum", "Impressum", "<p>Ruhepol Salons GmbH, Technikumstrasse 51, 8400 Winterthur. Geschäftsführung: M. Zaugg. UID CHE-000.000.000. kontakt@ruhepol-salons.example, 052 511 08 24</p>"),
    plain("/magazin/was-ist-tantra", "Was ist eigentlich Tantra?", "<p>Das Wort kommt aus dem Sanskrit. In unseren Salons verstehen wir darunter eine langsame, achtsame Massage. Eine Sitzung dauert meist 90 Minuten.</p>"),
    plain("/team/ramona", "Ups, nichts gefunden", "<p>Diese Seite gibt es nicht (mehr). Vielleicht hilft der <a href=\"/einsatzplan\">Einsatzplan</a> weiter.</p>", "error"),
]

SITE = WrittenSite("ruhepol-salons.example", "CH", tuple(PAGES), tuple(truth(p) for p in TEAM), note=__doc__)
