"""A German portal of tarot by phone for Germany, Austria and Switzerland: advisers with status, price per minute and reviews."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "kartenlicht.test"
BASE = f"https://www.{HOST}"

# slug, name, code, age, town, languages, tools, (de, at, ch) price per minute, status, hours, stars, calls, phone, text
ADVISERS = [
    (
        "madame-isolde",
        "Madame Isolde",
        114,
        61,
        "Goslar",
        ["Deutsch"],
        ["Tarot", "Lenormand"],
        (1.99, 2.17, 2.90),
        "frei",
        "täglich 18-2 Uhr",
        4.9,
        18204,
        "0900 3 775353",
        (
            "Hellsichtig seit dem siebten Lebensjahr, ehrlich seit immer. Ich sage dir, ob er zurückkommt, und wenn"
            " nicht, dann sage ich dir auch das. Ohne Vorabinfos, ohne Blabla. Deine Stimme genügt mir."
        ),
    ),
    (
        "luna-sky",
        "Luna Sky",
        237,
        29,
        "Köln",
        ["Deutsch", "Englisch", "Türkisch"],
        ["Engelkarten", "Pendel"],
        (1.49, 1.81, 2.50),
        "im Gespräch",
        "Mo-Fr 20-4 Uhr",
        4.6,
        2311,
        "0900 3 735501",
        (
            "NEU bei uns! Junge, einfühlsame Beraterin für Liebe, Seelenpartner und Eifersucht. Heiße Themen sind"
            " willkommen, peinlich ist mir nichts, mein Pendel hat alles schon gehört. Auch Chat und WhatsApp-Legung."
        ),
    ),
    (
        "bruno-arkan",
        "Bruno Arkan",
        180,
        48,
        "Wien",
        ["Deutsch", "Italienisch"],
        ["Tarot", "Numerologie"],
        (1.79, 1.81, 2.70),
        "frei",
        "rund um die Uhr",
        4.2,
        7790,
        "0900 3 476605",
        (
            "Ein Mann, ein Deck, klare Worte. Beruf, Geld, Umzug. Beziehungsfragen gern, aber bitte nicht dreimal am"
            " selben Tag dieselbe. 24 Stunden erreichbar, weil ich ohnehin nicht schlafe."
        ),
    ),
    (
        "schwester-rahel",
        "Rahel vom See",
        305,
        54,
        "Romanshorn",
        ["Schweizerdeutsch", "Deutsch", "Französisch"],
        ["Kipperkarten", "Jenseitskontakt"],
        (2.19, 2.17, 3.20),
        "Pause bis 21 Uhr",
        "Di, Do, So ab 21 Uhr",
        4.8,
        5120,
        "0900 3 150871",
        (
            "Ich höre zuerst zu. Trauernde rufen mich an, Haustierhalter auch. Hausbesuche mache ich nur am Bodensee,"
            " Tischrunden ab vier Personen für 45 CHF je Gast."
        ),
    ),
]
REVIEWS = [
    (
        "Steffi (38)",
        "Madame Isolde",
        5,
        "Er kam wirklich am Dienstag zurück. Er ging zwar am Freitag wieder, aber das hatte sie auch gesagt.",
    ),
    (
        "Anonym",
        "Luna Sky",
        2,
        "27 Minuten, 40,23 €, und am Ende war ich so schlau wie vorher. Nette Stimme, das schon.",
    ),
    ("Gerd aus Celle", "Bruno Arkan", 4, "Hat mir von der Garage abgeraten. Zum Glück, das Dach war morsch."),
    ("Heidi W.", "Rahel vom See", 5, "Sie hat meinen Kater Moritz beschrieben bis zum Knick im Schwanz."),
]
THREAD = [
    ("mondkind77", "Wie hoch war eure höchste Rechnung? Ich schäme mich gerade für 312 Euro im Februar."),
    ("Steffi", "Nicht schämen. Setz dir ein Limit im Konto, das geht unter Einstellungen."),
    (
        "Bruno Arkan",
        (
            "Ich beende Gespräche nach 30 Minuten, wenn jemand nur weint. Ruft dann bitte die Telefonseelsorge an, die"
            " kostet nichts."
        ),
    ),
    (
        "mod_clara",
        (
            "Danke Bruno. Übrigens: Anrufer, die Erotik suchen, sind hier falsch verbunden. Beraterinnen dürfen sofort"
            " auflegen, die Nummer wird gesperrt."
        ),
    ),
    ("mondkind77", "Limit ist jetzt 50. Die Zwei der Kelche kam trotzdem."),
]


def page(title: str, body: str, ld: dict | None = None) -> str:
    script = f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>' if ld else ""
    return (
        f'<!DOCTYPE html>\n<html lang="de">\n<head><meta charset="utf-8"><title>{title} |'
        f' Kartenlicht</title>{script}<link rel="alternate" hreflang="de-AT"'
        ' href="https://at.kartenlicht.test/"></head>\n<body class="night">\n<header class="c-head"><a class="c-logo"'
        ' href="/">Kartenlicht</a> <a href="/berater">Berater</a> <a href="/preise">Preise</a> <a'
        ' href="/bewertungen">Bewertungen</a><span class="c-credit">1. Gespräch: 10 Minuten'
        f' gratis</span></header>\n<main class="c-main">{body}</main>\n<footer class="c-foot">Nur für Erwachsene ab 18'
        " (Zahlungsdienst). Unterhaltung, keine Heilbehandlung. Preise aus dem Festnetz, Mobilfunk"
        " ebenso.</footer>\n</body></html>"
    )


def euro(x: float) -> str:
    return f"{x:.2f}".replace(".", ",")


def tile(a: tuple) -> str:
    slug, name, code, age, town, langs, tools, (de, _, _), status, hours, stars, calls, phone, _ = a
    css = {"frei": "is-online", "im Gespräch": "is-busy"}.get(status, "is-away")
    return (
        f'<div class="c-tile {css}"><img src="/m/{code}.jpg" alt="{name}"><h3><a'
        f' href="/berater/{slug}">{name}</a></h3><p class="c-state">{status}</p><p>{", ".join(tools)} ·'
        f' {", ".join(langs)}</p><p>★ {euro(stars)[:-1]} ({calls} Gespräche)</p><p class="c-price">{euro(de)}'
        f' €/Min.</p><a class="c-btn" href="tel:{phone.replace(" ", "")}">{phone}, PIN {code}</a></div>'
    )


def adviser(a: tuple) -> WrittenPage:
    slug, name, code, age, town, langs, tools, (de, at, ch), status, hours, stars, calls, phone, text = a
    ld = {
        "@context": "https://schema.org",
        "@type": "Service",
        "serviceType": "Kartenlegen am Telefon",
        "name": name,
        "aggregateRating": {"@type": "AggregateRating", "ratingValue": stars, "reviewCount": calls // 9},
        "offers": {"@type": "Offer", "price": de, "priceCurrency": "EUR", "description": "pro Minute"},
    }
    body = (
        f'<h1>{name} <span class="c-state">{status}</span></h1><img src="/m/{code}.jpg" alt=""><img'
        f' src="/m/{code}b.jpg" alt=""><p>{age} Jahre, aus {town}. Spricht {" und ".join(langs)}.</p><p>{text}</p><ul'
        f' class="c-tags">{"".join(f"<li>{t}</li>" for t in tools)}</ul><table><tr><td>Deutschland</td><td>{phone}</td><td>{euro(de)}'
        f" €/Min.</td></tr><tr><td>Österreich</td><td>0930 452077</td><td>{euro(at)}"
        f" €/Min.</td></tr><tr><td>Schweiz</td><td>0901 529 831</td><td>{euro(ch)} CHF/Min.</td></tr></table><p>PIN"
        f" {code}. Erreichbar: {hours}. {calls} Gespräche, {euro(stars)[:-1]} von 5 Sternen.</p><p><button>Rückruf"
        " anfordern</button> <button>Nachricht (0,99 €)</button></p>"
    )
    return WrittenPage(
        f"{BASE}/berater/{slug}",
        page(f"{name}, Kartenlegen am Telefon", body, ld),
        "ad",
        "de",
        relevant=False,
    )


HOME = (
    "<h1>Jemand ist wach für dich</h1><p>Liebe, Geld, Zukunft: Kartenlegen am Telefon, Tag und Nacht, diskret und ohne"
    ' Anmeldung.</p><section class="c-grid">'
    + "".join(tile(a) for a in ADVISERS if a[8] == "frei")
    + "</section><p>Gerade sprechen 41 Menschen mit 41 Beraterinnen und Beratern.</p>"
)
ALL = (
    '<h1>Alle Berater</h1><nav class="c-filter"><a href="?f=liebe">Liebe</a> <a href="?f=jenseits">Jenseits</a> <a'
    ' href="?f=neu">Neu</a></nav><section class="c-grid">' + "".join(tile(a) for a in ADVISERS) + "</section>"
)
PRICES = (
    "<h1>Was kostet eine Minute?</h1><table><tr><th>Berater</th><th>DE</th><th>AT</th><th>CH</th><th>30 Minuten"
    " (DE)</th></tr>"
    + "".join(
        f"<tr><td>{a[1]}</td><td>{euro(a[7][0])} €</td><td>{euro(a[7][1])} €</td><td>{euro(a[7][2])}"
        f" CHF</td><td>{euro(a[7][0] * 30)} €</td></tr>"
        for a in ADVISERS
    )
    + "</table><p>Pauschale Nachtlegung (60 Minuten): 89 €. Jahreslegung schriftlich: 49 €.</p>"
)
REVIEW = "<h1>Bewertungen</h1>" + "".join(
    f'<article class="c-rev"><h2>{about}</h2><p>{"★" * n}{"☆" * (5 - n)} von {w}</p><p>{t}</p></article>'
    for w, about, n, t in REVIEWS
)
FORUM = (
    "<h1>Höchste Rechnung?</h1><ol>"
    + "".join(f'<li id="b{i}"><b>{w}</b>: {t}</li>' for i, (w, t) in enumerate(THREAD))
    + "</ol>"
)
JOB = (
    "<h1>Beraterin (m/w/d) im Homeoffice gesucht</h1><p>Du legst Karten und kannst zuhören? Wir zahlen 0,55 bis 0,80 €"
    " je Gesprächsminute, freie Zeiteinteilung, gern nachts und am Wochenende. Telefonerfahrung ist ein Plus; wer von"
    " einer Erotikline wechselt, ist herzlich willkommen, bei uns bleibt es bei den Karten.</p><p>Probelegung mit Frau"
    " Clara Nebel, 030 46624850, werktags 10-16 Uhr.</p>"
)
ARTICLE = (
    "<article><h1>0900, 0930, 0901: die teuren Nummern erklärt</h1><p>Hinter einer 0900-Nummer steckt kein geheimes"
    " Amt, sondern ein Tarif. Die dritte Ziffer danach verrät den Inhalt: 1 Information, 3 Unterhaltung, 5 übrige"
    " Dienste; Erotik hatte früher die 0190. In Deutschland sind höchstens 3 € je Minute erlaubt, nach einer Stunde"
    " wird getrennt.</p><p>In Österreich gilt 0900 und 0930, wobei letztere auch erotische Dienste umfasst, in der"
    " Schweiz 0901 für Unterhaltung und 0906 für Erwachsenendienste. Kartenlegen darf überall stehen, wo der Preis"
    " vorher angesagt wird.</p></article>"
)
IMPRINT = (
    "<h1>Impressum</h1><p>Kartenlicht Medien GmbH, Laternengasse 700, 10999 Berlin. Geschäftsführer: Otto Mondschein."
    " USt-ID: DE000000000.</p>"
)

SITE = WrittenSite(
    host=HOST,
    region="DE",
    pages=(
        WrittenPage(f"{BASE}/", page("Kartenlegen am Telefon", HOME), "listing", "de", relevant=False),
        WrittenPage(f"{BASE}/berater", page("Alle Berater", ALL), "listing", "de", relevant=False),
        *(adviser(a) for a in ADVISERS),
        WrittenPage(f"{BASE}/preise", page("Preise", PRICES), "static", "de", relevant=False),
        WrittenPage(f"{BASE}/bewertungen", page("Bewertungen", REVIEW), "review", "de", relevant=False),
        WrittenPage(
            f"{BASE}/forum/rechnung", page("Höchste Rechnung?", FORUM), "thread", "de", relevant=False
        ),
        WrittenPage(f"{BASE}/jobs", page("Beraterin gesucht", JOB), "ad", "de", relevant=False),
        WrittenPage(
            f"{BASE}/magazin/0900", page("Die teuren Nummern", ARTICLE), "static", "de", relevant=False
        ),
        WrittenPage(f"{BASE}/impressum", page("Impressum", IMPRINT), "static", "de"),
    ),
    note="Advisers with status, age, languages and price per minute in three countries; premium numbers and PINs.",
)
