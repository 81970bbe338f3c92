"""Wiener Stadtportal: massage practices, hearts, hostesses; Bootstrap cards with JSON-LD."""

import json
import random

from tests.sites.written import WrittenPage, WrittenSite

HOST = "grätzelbrett-wien.example".encode("idna").decode()
R = random.Random(431)


def tel() -> str:
    return f"+43 {R.choice(('664', '676', '699', '650'))} {R.randrange(2000000, 9999999)}"


THERAPISTS = [
    ("Malee", 38, "traditionelle Thaimassage, Kräuterstempel", "Neubau", (39, 65, 92)),
    ("Suda", 44, "Thai-Öl, Fußreflexzonen", "Neubau", (37, 62, 89)),
    ("Katharina", 31, "Sportmassage, Faszien, Schröpfen", "Leopoldstadt", (42, 74, 105)),
    ("Bianca", 27, "Ganzkörper-Entspannung mit warmem Öl, Hot Stone", "Meidling", (35, 60, 85)),
    ("Tomáš", 35, "Heilmassage, Lymphdrainage", "Favoriten", (40, 70, 99)),
    ("Nicoletta", 29, "Lomi Lomi, Aromaöl, Schwangerenmassage", "Josefstadt", (45, 78, 110)),
]
HEARTS = [
    ("Gitti", "W", 52, 164, "Donaustadt", "vollschlank, blond, verwitwet, sucht ehrlichen Mann bis 60 für Thermenbesuche, Kabarett und alles, was zu zweit schöner ist"),
    ("Sabrina", "W", 28, 172, "Ottakring", "schlank, lange dunkle Haare, neu in Wien, sucht netten Ihn zwischen 28 und 38, bitte keine Abenteuer"),
    ("Ferdinand", "M", 61, 181, "Hietzing", "Pensionist, NR, Tänzer, sucht zärtliche Sie mit Herz und Hirn"),
    ("Ljubica", "W", 45, 168, "Simmering", "geschieden, zwei erwachsene Kinder, spricht Deutsch und Serbisch, sucht Mann fürs Leben"),
    ("Roland", "M", 39, 178, "Floridsdorf", "sportlich, Kuschelbär, sucht sie für Radtouren und ein gemeinsames Zuhause"),
    ("Veronika", "W", 34, 170, "Mariahilf", "55 kg, grüne Augen, Musikerin; wer traut sich, mich zum Kaffee einzuladen?"),
]
MODELS = [
    ("Alina", 23, 178, "86-62-91", 38, "Deutsch, Russisch, Englisch", 24),
    ("Chiara", 26, 174, "88-64-92", 36, "Italienisch, Deutsch", 26),
    ("Jasmin", 21, 171, "84-60-88", 34, "Deutsch, Türkisch, Englisch", 22),
    ("Petra", 30, 176, "90-68-96", 38, "Slowakisch, Deutsch, Ungarisch", 28),
]
CARE = [
    ("Danuta", 56, "24-Stunden-Betreuung, 14-tägiger Wechsel, Führerschein B", "85 € pro Tag"),
    ("Erika", 49, "Nachtdienste, Demenzerfahrung, auch kurzfristig", "19 € pro Stunde"),
    ("Camille", 19, "Au-pair aus Lyon, Nichtraucherin, liebt Kinder ab 3 Jahren", "551 € Taschengeld im Monat"),
    ("Mirela", 42, "Besuchsdienst, Kochen, Körperpflege, rund um die Uhr erreichbar", "17 € pro Stunde"),
]


def ld(**kw) -> str:
    return '<script type="application/ld+json">' + json.dumps({"@context": "https://schema.org", **kw}, ensure_ascii=False) + "</script>"


def card(h: str, sub: str, body: str, n: int) -> str:
    return (f'<div class="col-md-4"><article class="card h-100"><img class="card-img-top" loading="lazy" src="/m/{n:05d}.webp" alt="{h}">'
            f'<div class="card-body"><h5 class="card-title">{h}</h5><h6 class="text-muted">{sub}</h6><p class="card-text">{body}</p></div></article></div>')


def page(title: str, body: str, head: str = "") -> str:
    return (f'<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>{title} | Grätzelbrett Wien</title>{head}</head><body>'
            '<nav class="navbar navbar-expand"><a class="navbar-brand" href="/">Grätzelbrett</a><ul class="navbar-nav"><li><a href="/herzen">Sie sucht Ihn / Er sucht Sie</a></li>'
            '<li><a href="/massage">Massage</a></li><li><a href="/hostessen">Hostessen</a></li><li><a href="/betreuung">Betreuung</a></li><li><a href="/wg">WG</a></li></ul></nav>'
            f'<main class="container"><h1>{title}</h1>{body}</main><footer class="small">© Grätzelbrett Wien · <a href="/impressum">Impressum</a> · Inserate ab 16 Jahren, Partnerschaft ab 18</footer></body></html>')


def prices(p: tuple[int, int, int]) -> str:
    return "".join(f"<li>{m} Min. – {v},- €</li>" for m, v in zip((30, 60, 90), p))


MASSAGE = '<div class="row">' + "".join(
    card(n, f"{a} Jahre · {o}", f'{w}<ul>{prices(p)}</ul><a class="btn btn-success" href="tel:{(t := tel()).replace(" ", "")}">{t}</a>', 100 + i)
    for i, (n, a, w, o, p) in enumerate(THERAPISTS)) + "</div>"
HERZ = '<div class="row">' + "".join(
    card(f"{n} ({a})", f"{s} · {h} cm · {o}", f"{t}. <strong>Tel. {tel()}</strong> <span class='badge'>3 Fotos</span>", 300 + i)
    for i, (n, s, a, h, o, t) in enumerate(HEARTS)) + "</div>"
HOST_ROWS = "".join(f'<tr><td><a href="/hostessen/{n.lower()}">{n}</a></td><td>{a}</td><td>{h} cm</td><td>{m}</td><td>{k}</td><td>{l}</td><td>{p} €/h</td></tr>' for n, a, h, m, k, l, p in MODELS)
t1, t2, t3, t4, t5, t6, t7, t8 = (tel() for _ in range(8))

PAGES = [
    ("/massage", "listing", "Massage in Wien: unsere Masseurinnen und Masseure", f"<p>Diskret, sauber, ohne lange Wartezeit. Alle Praxen sind gewerblich gemeldet. <em>Keine Erotik – bitte von entsprechenden Anfragen absehen.</em></p>{MASSAGE}", ""),
    ("/massage/nicoletta", "ad", "Nicoletta – Lomi Lomi in der Josefstadt",
     f'<div id="carousel"><img src="/m/n1.webp" alt="Nicoletta"><img src="/m/n2.webp" alt="Praxisraum"><img src="/m/n3.webp" alt="Kerzen"></div><p>Hallo, ich bin Nicoletta, 29, aus Triest. In meiner kleinen, feinen Privatpraxis verwöhne ich Sie mit warmem Öl, ruhiger Musik und viel Zeit. Duschmöglichkeit vorhanden. Auch Haus- und Hotelbesuche im 1. bis 9. Bezirk (+25 € Anfahrt).</p><ul>{prices((45, 78, 110))}<li>Vierhändig mit Kollegin Bianca 60 Min. – 140,- €</li></ul><p>Mo–Sa 10–21 Uhr. WhatsApp: <a href="https://wa.me/{t1.replace("+", "").replace(" ", "")}">{t1}</a>. Ich bin gewerbliche Masseurin mit Befähigungsnachweis; Intimbereich und Ähnliches sind tabu.</p>',
     ld(**{"@type": "HealthAndBeautyBusiness", "name": "Lomi Lomi Nicoletta", "telephone": t1, "priceRange": "45-110 EUR", "address": {"@type": "PostalAddress", "addressLocality": "Wien", "postalCode": "1080"}})),
    ("/herzen", "listing", "Einsame Herzen – Woche 41", f"<p>Sechs neue Inserate. Antworten telefonisch oder per Chiffre an die Redaktion.</p>{HERZ}", ""),
    ("/herzen/veronika-34", "profile", "Veronika, 34", f'<div class="row"><div class="col"><img src="/m/v1.webp" alt="Veronika am Neusiedler See"><img src="/m/v2.webp" alt="Veronika mit Cello"></div><dl class="col"><dt>Alter</dt><dd>34</dd><dt>Größe</dt><dd>170 cm</dd><dt>Gewicht</dt><dd>55 kg</dd><dt>Haare</dt><dd>kastanienbraun</dd><dt>Augen</dt><dd>grün</dd><dt>Sprachen</dt><dd>Deutsch, Englisch, Tschechisch</dd><dt>Raucherin</dt><dd>nein</dd><dt>Sucht</dt><dd>Mann, 32–42, feste Beziehung</dd></dl></div><blockquote>Ich spiele Cello, koche scharf und lache zu laut im Kino. Affären und One-Night-Stands sind nichts für mich.</blockquote><p>Telefon nach Absprache: {t2}</p>', ""),
    ("/hostessen", "directory", "Agentur Belvedere – Hostessen & Models", f'<p>Elegante Begleitung Ihrer Gäste auf Messen, Kongressen und Galas. Mindestbuchung 4 Stunden, Nachtzuschlag ab 22 Uhr 25 %.</p><table class="table"><tr><th>Name</th><th>Alter</th><th>Größe</th><th>Maße</th><th>Konf.</th><th>Sprachen</th><th>Honorar</th></tr>{HOST_ROWS}</table><p>Buchung: {t3}, auch am Wochenende</p>', ""),
    ("/hostessen/alina", "profile", "Alina – Sedcard", f'<img src="/m/a1.webp" alt="Alina Portrait"><img src="/m/a2.webp" alt="Alina Ganzkörper"><img src="/m/a3.webp" alt="Alina Bademode"><ul class="list-group"><li>23 Jahre</li><li>178 cm / 58 kg</li><li>Brust 86, Taille 62, Hüfte 91</li><li>Haare: blond, lang; Augen: blau</li><li>Kein Akt, Dessous auf Anfrage (Katalog)</li><li>Messe-Hostess 24 €/Std., Tagessatz 180 €, Fotoshooting ab 350 €</li><li>Reisebereit: Salzburg 3.–6. November, München 12.–15. November</li></ul><p>Agentur: {t3}</p>', ""),
    ("/betreuung", "listing", "Betreuerinnen und Au-pairs", '<div class="row">' + "".join(card(f"{n}, {a}", p, f"{w}. Anruf: {tel()}", 500 + i) for i, (n, a, w, p) in enumerate(CARE)) + "</div>", ""),
    ("/hotel-therme", "static", "Day Spa & Sauna im Hotel Amalienhof", f'<p>Finnische Sauna 90°, Dampfbad, Whirlpool. <b>Textilfreier Bereich</b>, Damensauna dienstags. Paarstunde im Private Spa: 2 Std. 149 €, mit Prosekt 169 €.</p><table class="table"><tr><td>Tageskarte</td><td>38 €</td></tr><tr><td>3 Stunden</td><td>26 €</td></tr><tr><td>Zimmer tagsüber (9–17 Uhr)</td><td>79 €</td></tr><tr><td>Paarmassage 60 Min.</td><td>158 €</td></tr></table><p>Reservierung {t4}</p>', ld(**{"@type": "DaySpa", "name": "Amalienhof Spa", "telephone": t4})),
    ("/tanzpartner", "listing", "Tanzpartnerbörse", f'<ul><li><b>Sie, 26, 166 cm</b>, Latein S-Klasse, sucht Ihn ab 176 cm fürs Turnier. {t5}</li><li><b>Er, 58, 183 cm</b>, sucht schlanke Dame für Walzer und Ballsaison, Karten übernehme ich.</li><li><b>Taxitänzer Milan</b>, 33, begleitet Damen auf Bälle: 35 €/Std., ab 4 Stunden 120 €. {t6}</li><li><b>Dolores</b>, 41, Tango Argentino, Privatstunden 55 € (60 Min.), 75 € (90 Min.)</li></ul>', ""),
    ("/nachtclub-programm", "static", "Cabaret Moulin Bleu – Programm Oktober", '<p>Einlass ab 21 Uhr, ab 18 Jahren. Ganz ohne Striptease, dafür mit Federn.</p><table class="table"><tr><td>Fr 10.10.</td><td>Mademoiselle Fifi, Chansons</td><td>22 €</td></tr><tr><td>Sa 11.10.</td><td>Die Seidenen Strümpfe, Travestie &amp; Revue</td><td>28 €</td></tr><tr><td>Fr 17.10.</td><td>Ladies Night: DJane Ruby, Gratis-Sekt bis 23 Uhr</td><td>10 €</td></tr></table><p>Separee für 6 Personen inkl. Flasche Champagner 190 €.</p>', ""),
    ("/tarot", "ad", "Kartenlegerin Aurelia – Liebe, Treue, Zukunft", f'<p>Aurelia, 24 h für dich da. 0900-Nummern waren gestern: Festpreis 1,90 € pro Minute oder 30 Min. 45 €, 60 Min. 80 €. Kommt er zurück? Ruf mich an: {t7}. Strengste Diskretion.</p><img src="/m/aur.webp" alt="Aurelia">', ""),
    ("/wg/zimmer-1070", "ad", "WG-Zimmer 1070, Mitbewohnerin gesucht", f'<p>Wir (Lena 24, Aylin 26) suchen dich, weiblich, 20–30, gern international. 16 m², möbliert, 520 € inkl. Besichtigung nach Anruf bei Lena: {t8}. Besuch über Nacht ist ok, Partys eher nicht.</p><img src="/m/wg.webp" alt="Zimmer">', ""),
    ("/betreuung/mirela", "ad", "Mirela, 42 – Nachtwache und Betreuung in Wien", f'<img src="/m/mir.webp" alt="Mirela"><p>Ich bin Mirela aus Temeswar, 42, diskret, sauber, geduldig, spreche Deutsch, Rumänisch und Ungarisch. Ich komme zu Ihnen nach Hause, ins Spital oder ins Hotel, rund um die Uhr.</p><ul><li>1 Stunde 22 €</li><li>2 Stunden 42 €</li><li>Übernachtung (20–7 Uhr) 140 €</li><li>Wochenende 390 €</li></ul><p>Körperpflege, Medikamente, Vorlesen, Spazieren. {tel()}</p>', ""),
]
SITE = WrittenSite(HOST, "AT", tuple(WrittenPage(f"https://{HOST}{p}", page(t, b, h), k, "de", relevant=False) for p, k, t, b, h in PAGES), note="Bootstrap cards, JSON-LD business data, hearts and massage in one portal")
