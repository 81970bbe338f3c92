"""A Viennese agency in German: a grid of models, profile pages with definition lists, one rates table per model.

Hard: the agency's phone, e-mail, WhatsApp and telephone hours stand on every page and are never the model's; the rates
have one row per duration and two columns (visit at the agency's flat / visit at hotel or home) with dashes where a
place is not offered; 'Ähnliche Models' repeats names, ages and pictures; soft hyphens cut long words; taxi and deposit
amounts; two models have a direct line; a pair; a man; refused wishes stand next to the offered ones.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "palais-begleitung.example"
BASE = f"https://www.{HOST}"

SERVICES = {  # id -> what the page says
    "dinner_date": "Dinner&shy;begleitung",
    "travel": "Reise&shy;begleitung",
    "business": "Geschäftstermine und Messen",
    "city_guide": "Stadtführung",
    "massage": "Massage",
    "tantra": "Tantra",
    "gfe": "Girlfriend-Erlebnis (GFE)",
    "cuddling": "Kuscheln",
    "couples": "Paare willkommen",
    "role_play": "Rollen&shy;spiele",
    "overnight": "Übernachtungen",
    "duo": "Duo mit Kollegin",
    "kissing": "Küssen",
    "party": "Party&shy;begleitung",
    "four_hands": "Vierhand&shy;massage",
    "striptease": "Striptease",
    "bath": "gemeinsames Bad",
    "dancing": "Tanzen",
    "disabled_guests": "Gäste mit Behinderung",
}
LANGS = {"de": "Deutsch", "en": "Englisch", "hu": "Ungarisch", "it": "Italienisch", "pt": "Portugiesisch",
         "es": "Spanisch", "ru": "Russisch", "cs": "Tschechisch", "fr": "Französisch", "th": "Thailändisch",
         "sk": "Slowakisch", "ro": "Rumänisch"}
CITY = {"Vienna": "Wien", "Graz": "Graz", "Salzburg": "Salzburg", "Linz": "Linz", "Innsbruck": "Innsbruck"}
NATION = {"AT": "Österreich", "HU": "Ungarn", "BR": "Brasilien", "TH": "Thailand", "CZ": "Tschechien",
          "SK": "Slowakei", "RO": "Rumänien", "DE": "Deutschland"}
ETHNIC = {"european": "europäisch", "latin": "Latina", "asian": "asiatisch", "mixed": "gemischt"}
DUR = {30: "30 Minuten", 60: "1 Stunde", 90: "1 ½ Stunden", 120: "2 Stunden", 180: "3 Stunden", 240: "4 Stunden",
       720: "über Nacht (12 Std.)", 1440: "24 Stunden", 2880: "Wochenende (48 Std.)"}

# slug, names, ages, city, nationality, ethnicity, languages, height, weight, services, refused, hours, online since,
# verified, pictures, rates [(minutes, in, out)], prose
MODELS = [
    dict(slug="leonie", names=["Leonie"], ages=[26], city="Vienna", nat="AT", eth="european", langs=["de", "en"],
         cm=172, kg=57, srv=["dinner_date", "business", "gfe", "city_guide"], no=["Duo"], hours="11:00-23:00",
         since="2025-05-12", ok=True, pics=4, rates=[(60, 220, 280), (120, 400, 480), (720, None, 1500)],
         text="Leonie studierte in Wien Kunstgeschichte und führt heute noch gern durch die Museen. Wer ein gutes Gespräch "
              "bei einem Glas Veltliner schätzt, ist bei ihr richtig. Sie trägt lieber flache Schuhe als hohe."),
    dict(slug="reka", names=["Réka"], ages=[29], city="Vienna", nat="HU", eth="european", langs=["hu", "de", "en"],
         cm=165, kg=52, srv=["massage", "tantra", "bath"], no=[], hours="24/7", since="2025-06-02", ok=True, pics=5,
         rates=[(60, 180, None), (90, 250, None), (120, 320, None)], direct="+436641367086",
         text="Réka hat in Budapest eine Ausbildung zur Masseurin gemacht. Ihr Zimmer liegt fünf Gehminuten von der U3 "
              "entfernt, hell und ruhig. Haus- und Hotelbesuche macht sie nicht.", place=(True, False)),
    dict(slug="bianca-alves", names=["Bianca Alves"], ages=[31], city="Salzburg", nat="BR", eth="latin",
         langs=["pt", "es", "en"], cm=168, kg=60, srv=["dancing", "dinner_date", "travel", "party"], no=["Massage"],
         hours=None, since=None, ok=False, pics=3, rates=[(120, None, 420), (240, None, 760), (1440, None, 2400),
                                                            (2880, None, 3900)],
         text="Samba hat sie im Blut, sagt sie, und lacht dabei. Sie reist gern und packt schnell: ein Anruf am Vormittag "
              "reicht für den Abendflug. Deutsch lernt sie erst.", place=(False, True)),
    dict(slug="ploy", names=["Ploy"], ages=[34], city="Linz", nat="TH", eth="asian", langs=["th", "de"], cm=158, kg=48,
         srv=["massage", "four_hands", "disabled_guests"], no=["Küssen"], hours="10:00-20:00", since="2025-04-28",
         ok=True, pics=2, rates=[(30, 70, None), (60, 110, 160), (90, 150, 210)],
         text="Ruhig, höflich, mit kräftigen Händen: Ploy ist seit sechs Jahren in Oberösterreich. Das Haus ist ohne Stufen "
              "erreichbar."),
    dict(slug="katerina", names=["Kateřina"], ages=[23], city="Vienna", nat="CZ", eth="european",
         langs=["cs", "en", "ru"], cm=178, kg=None, srv=["gfe", "kissing", "overnight", "cuddling"], no=[],
         hours="18:00-04:00", since="2025-06-09", ok=False, pics=6, rates=[(60, 200, 250), (180, 520, 620),
                                                                              (720, 1300, 1400)],
         text="Unser Neuzugang aus Brünn ist groß, sportlich und abends hellwach. Kateřina mag lange Nächte mehr als "
              "kurze Treffen.", tour=[("Graz", "2025-06-16", "2025-06-20")]),
    dict(slug="clara-iris", names=["Clara", "Iris"], ages=[24, 27], city="Vienna", nat=None, eth=None,
         langs=["de", "en", "fr"], cm=None, kg=None, srv=["duo", "couples", "dinner_date", "party"], no=[], hours=None,
         since=None, ok=True, pics=3, rates=[(60, None, 450), (120, None, 800), (720, None, 2600)],
         text="Zwei Freundinnen, die sich seit der Schulzeit kennen und nur gemeinsam buchbar sind. Clara erzählt, Iris "
              "hört zu, und beide tanzen gut.", place=(False, True)),
    dict(slug="simona", names=["Simona"], ages=[38], city="Graz", nat="SK", eth="european", langs=["sk", "de"], cm=170,
         kg=66, srv=["massage", "role_play", "striptease"], no=["Übernachtungen"], hours="09:00-19:00",
         since="2025-05-30", ok=False, pics=2, rates=[(30, 90, None), (60, 150, 190)],
         text="Reife Dame mit Humor. Simona empfängt in einer Altbauwohnung nahe der Oper und kocht auf Wunsch vorher Kaffee."),
    dict(slug="julian", names=["Julian"], ages=[30], city="Vienna", nat="DE", eth="european", langs=["de", "en", "it"],
         cm=186, kg=82, srv=["dinner_date", "travel", "couples", "business"], no=[], hours=None, since="2025-03-17",
         ok=True, pics=3, rates=[(120, None, 300), (240, None, 550), (1440, None, 1600)], aud="man",
         text="Unser einziger Herr im Team: Begleiter für Damen und Paare, Anzug vorhanden, Tanzkurs bestanden. "
              "Er kommt zu Ihnen, eigene Räume hat er nicht.", place=(False, True)),
    dict(slug="mirela", names=["Mirela"], ages=[28], city="Innsbruck", nat="RO", eth="mixed", langs=["ro", "it", "de"],
         cm=163, kg=55, srv=["gfe", "bath", "kissing"], no=["Tantra"], hours="24/7", since=None, ok=False, pics=4,
         rates=[(60, 160, 200), (120, 300, 360)], direct="+436646645972",
         text="Mirela lebt zwischen den Bergen und fährt im Winter Ski. Sie ist unkompliziert und pünktlich.",
         tour=[("Salzburg", "2025-06-23", "2025-06-27"), ("Vienna", "2025-07-01", "2025-07-06")]),
    dict(slug="ava", names=["Ava"], ages=[22], city="Graz", nat="AT", eth="european", langs=["de"], cm=None, kg=None,
         srv=["dinner_date", "cuddling"], no=[], hours=None, since="2025-06-06", ok=False, pics=1,
         rates=[(120, None, 350), (240, None, 600)],
         text="Ava beginnt gerade und nimmt sich Zeit. Treffen im Hotel oder bei Ihnen zu Hause, nach einem kurzen Telefonat "
              "mit unserem Büro.", place=(False, True)),
]


def url(m):
    return f"{BASE}/models/{m['slug']}/"


def day(iso):
    y, mo, d = iso.split("-")
    return f"{d}.{mo}.{y}"


def place(m):
    """(incall, outcall) as the page states them."""
    if "place" in m:
        return m["place"]
    return any(r[1] for r in m["rates"]), any(r[2] for r in m["rates"])


def frame(title, body, crumbs=""):
    return f"""<!DOCTYPE html>
<html lang="de-AT" class="no-js">
<head><meta charset="utf-8"><title>{title} | Palais Begleitung</title>
<meta name="generator" content="TYPO3 CMS"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-3f0a.css"></head>
<body id="p12"><!--TYPO3SEARCH_begin-->
<div class="o-topbar"><span class="o-topbar__tel">Büro Wien <a href="tel:+4315129840">01 / 512 98 40</a></span>
<span>WhatsApp Büro <a href="https://wa.me/436605550142">0660 555 01 42</a></span><span>Telefonzeiten: täglich 10–22 Uhr</span></div>
<header class="o-head"><a href="/"><img src="/fileadmin/logo-palais.svg" alt="Palais Begleitung Wien"></a>
<nav><ul class="o-nav"><li><a href="/models/">Models</a><li><a href="/haeufige-fragen/">Häufige Fragen</a><li><a href="/magazin/">Magazin</a>
<li><a href="/bewerbung/">Model werden</a><li><a href="/kontakt/">Kontakt &amp; Impressum</a></ul></nav></header>
<p class="o-crumb">{crumbs}</p>
<main>{body}</main>
<footer class="o-foot"><p>Agentur Palais, Tel. 01 512 98 40, buero@{HOST} · <a href="/agb/">AGB</a> · alle Models sind volljährig</p>
<p>© 2009–2025</p></footer><!--TYPO3SEARCH_end-->
<div class="cc-window" role="dialog">Wir verwenden Cookies. <button>Verstanden</button></div></body></html>"""


def card(m, cls):
    return (f'<article class="{cls}"><a class="{cls}__link" href="/models/{m["slug"]}/"><img loading="lazy" '
            f'src="/fileadmin/_processed_/{m["slug"]}-k.jpg" alt=""><span class="{cls}__name">{" &amp; ".join(m["names"])}</span> '
            f'<span class="{cls}__meta">{" und ".join(map(str, m["ages"]))} · {CITY[m["city"]]}</span></a></article>')


def profile(m, printed=False):
    inc, out = place(m)
    name = " &amp; ".join(m["names"])
    rows = []

    def dl(k, v):
        rows.append(f"<dt>{k}</dt><dd>{v}</dd>")

    dl("Alter", " und ".join(map(str, m["ages"])))
    if m["nat"]:
        dl("Herkunft", NATION[m["nat"]])
    if m["eth"]:
        dl("Typ", ETHNIC[m["eth"]])
    if m["cm"]:
        dl("Größe", f"{m['cm'] // 100},{m['cm'] % 100:02d} m")
    if m["kg"]:
        dl("Gewicht", f"{m['kg']} kg")
    dl("Sprachen", ", ".join(LANGS[x] for x in m["langs"]))
    dl("Standort", CITY[m["city"]])
    dl("Treffpunkt", {(True, True): "Apartment der Agentur, Hotel, zu Hause", (True, False): "nur im Apartment der Agentur",
                      (False, True): "nur Hotel- und Hausbesuche"}[(inc, out)])
    if m["hours"]:
        dl("Verfügbar", "rund um die Uhr" if m["hours"] == "24/7" else
           "täglich von {} bis {} Uhr".format(*[str(int(h[:2])) for h in m["hours"].split("-")]))
    if m["since"]:
        dl("Online seit", day(m["since"]))
    srv = ", ".join(SERVICES[s] for s in m["srv"])
    no = f'<dl class="m-facts m-facts--no"><dt>Nicht im Angebot</dt><dd>{", ".join(m["no"])}</dd></dl>' if m["no"] else ""
    rates = "".join(f'<tr><th scope="row">{DUR[d]}</th><td>{fmt(a)}</td><td>{fmt(b)}</td></tr>'
                    for d, a, b in m["rates"])
    tour = ""
    if m.get("tour"):
        tour = '<h2>Auf Reisen</h2><ul class="m-tour">' + "".join(
            f"<li>{CITY[c]}: {day(a)[:6]} bis {day(b)}</li>" for c, a, b in m["tour"]) + "</ul>"
    direct = ""
    if m.get("direct"):
        n = m["direct"]
        direct = f'<p class="m-direct">{name} hat eine eigene Leitung: <a href="tel:{n}">0{n[3:6]}/{n[6:9]} {n[9:]}</a></p>'
    pics = "".join(f'<li><img src="/fileadmin/_processed_/{m["slug"]}-{i}.jpg" width="420" alt="{name}, Bild {i}"></li>'
                   for i in range(1, m["pics"] + 1))
    others = [x for x in MODELS if x is not m]
    i = MODELS.index(m)
    sim = "".join(card(others[(i + k) % len(others)], "c-mini") for k in (1, 3, 4))
    badge = '<span class="m-badge" title="Wir haben die Fotos mit dem Model verglichen">✓ Fotos geprüft</span>' if m["ok"] else ""
    body = f"""<div class="m-head"><h1>{name}</h1> {badge}</div>
<ul class="m-gallery">{pics}</ul>
<dl class="m-facts">{"".join(rows)}</dl>
<div class="m-text"><p>{m["text"]}</p></div>
<dl class="m-facts m-facts--wide"><dt>Wünsche, die wir gern erfüllen</dt><dd>{srv}</dd></dl>{no}
<h2>Honorar</h2><table class="m-rates"><thead><tr><th></th><th>bei uns</th><th>bei Ihnen</th></tr></thead><tbody>{rates}</tbody></table>
<p class="m-small">Taxi innerhalb des Gürtels € 25 extra. Für Buchungen über Nacht bitten wir um eine Anzahlung von € 150.</p>
{tour}{direct}<p>Buchung über unser Büro: <a href="tel:+4315129840">01 / 512 98 40</a></p>"""
    if printed:
        return frame(name, body)
    body += (f'<p><a rel="nofollow" href="/models/{m["slug"]}/?type=98">Druckansicht</a></p>'
             f'<aside class="m-similar"><h2>Ähnliche Models</h2>{sim}</aside>')
    return frame(f"{name} – Begleitung in {CITY[m['city']]}", body, f'<a href="/">Start</a> › <a href="/models/">Models</a> › {name}')


def fmt(b):
    return f"€ {b // 1000}.{b % 1000:03d},–" if b and b >= 1000 else (f"€ {b},–" if b else "–")




def truth(m):
    inc, out = place(m)
    prices = []
    for d, a, b in m["rates"]:
        for amount, where in ((a, "incall"), (b, "outcall")):
            if amount:
                prices.append(dict(amount=amount, currency="EUR", code_currency=None, duration_min=d, place=where))
    return AD | dict(
        url=url(m), alias=" & ".join(m["names"]), aliases_stated=m["names"], age=m["ages"][0], ages_stated=m["ages"],
        text_language="de", audience=m.get("aud", "woman"), provider_kind="agency", city=m["city"], country="AT",
        nationality=m["nat"], ethnicity=m["eth"], languages_spoken=m["langs"], services=sorted(m["srv"]), incall=inc,
        outcall=out, hours=m["hours"], weight_kg=m["kg"], height_cm=m["cm"],
        max_duration_h=max(d for d, _, _ in m["rates"]) / 60, verified=m["ok"], n_images=m["pics"],
        tour=[{"city": c, "from": a, "to": b} for c, a, b in m.get("tour", [])], posted_at=m["since"],
        phones=[m["direct"]] if m.get("direct") else [], prices=prices)


def listing(ms, n):
    pager = '<nav class="o-pager">Seite ' + " ".join(
        f"<b>{k}</b>" if k == n else f'<a href="/models/{"" if k == 1 else f"?seite={k}"}">{k}</a>' for k in (1, 2)) + "</nav>"
    sort = '<p class="o-sort">Sortieren: <a href="/models/?sortierung=alter">Alter</a> <a href="/models/?sortierung=name">Name</a></p>'
    return frame("Unsere Models", f'<h1>Unsere Models</h1>{sort}<div class="c-grid">{"".join(card(m, "c-teaser") for m in ms)}</div>{pager}')


def static(path, title, text, kind="static"):
    return WrittenPage(f"{BASE}{path}", frame(title, f"<h1>{title}</h1>{text}"), kind, "de")


first, second = MODELS[:6], MODELS[6:]
by_age = sorted(first, key=lambda m: m["ages"][0])
PAGES = [
    WrittenPage(f"{BASE}/models/", listing(first, 1), "listing", "de", ads=tuple(url(m) for m in first)),
    WrittenPage(f"{BASE}/models/?seite=2", listing(second, 2), "listing", "de", ads=tuple(url(m) for m in second)),
    WrittenPage(f"{BASE}/models/?sortierung=alter", listing(by_age, 1), "listing", "de", ads=tuple(url(m) for m in by_age),
                canonical=f"{BASE}/models/"),
]
PAGES += [WrittenPage(url(m), profile(m), "ad", "de", ads=(url(m),)) for m in MODELS]
PAGES += [
    WrittenPage(url(MODELS[0]) + "?type=98", profile(MODELS[0], True), "ad", "de", ads=(url(MODELS[0]),), canonical=url(MODELS[0])),
    WrittenPage(url(MODELS[4]) + "?utm_source=newsletter&utm_medium=email", profile(MODELS[4]), "ad", "de",
                ads=(url(MODELS[4]),), canonical=url(MODELS[4])),
    static("/", "Begleitung mit Stil in Wien", "<p>Seit 2009 vermittelt unser Büro in der Inneren Stadt Begleitung für "
           "Theater, Dinner und Reisen.</p><p><a href='/models/'>Zu den Models</a></p>"),
    static("/kontakt/", "Kontakt &amp; Impressum", "<p>Palais Begleitung e.U.<br>Inhaberin: Magdalena Trautsohn<br>Seilergasse 99/4, "
           f"1010 Wien<br>Tel. 01 512 98 40<br>buero@{HOST}<br>UID: ATU00000000</p>"),
    static("/agb/", "Allgemeine Geschäfts&shy;bedingungen", "<p>§ 1 Die Agentur vermittelt Zeit und Begleitung. § 2 Stornierung "
           "bis 24 Stunden vor dem Termin kostenlos, danach 50 % des Honorars. § 3 Gerichtsstand ist Wien.</p>"),
    static("/bewerbung/", "Model werden", "<p>Du bist über 21 und sprichst Deutsch oder Englisch? Unsere Models verdienen ab "
           "€ 140 pro Stunde, 40 % bleiben bei der Agentur. Fotoshooting einmalig € 120.</p><form><input name=vorname "
           "placeholder=Vorname><input name=alter placeholder=Alter></form>"),
    static("/haeufige-fragen/", "Häufige Fragen", "<dl><dt>Kann ich mit Karte zahlen?</dt><dd>Ja, im Büro.</dd><dt>Wie lange im "
           "Voraus soll ich buchen?</dt><dd>Zwei Stunden genügen meist.</dd></dl>"),
    static("/magazin/", "Drei Tage in Triest", "<p>Wer Wien am Freitag um 7 Uhr verlässt, sitzt zu Mittag am Meer. Unsere "
           "Lieblings&shy;hotels: ab € 180 die Nacht, Frühstück inklusive. Leonie und Bianca waren schon dort.</p>"),
    static("/models/nadja/", "Nadja ist nicht mehr bei uns", "<p>Dieses Profil wurde entfernt. Vielleicht gefällt Ihnen jemand "
           "anderer?</p><aside class='m-similar'>" + "".join(card(m, "c-mini") for m in MODELS[1:4]) + "</aside>", "error"),
    static("/modelle/wien/", "Seite nicht gefunden", "<p>Die gewünschte Seite gibt es leider nicht (mehr).</p>", "error"),
]
SITE = WrittenSite(HOST, "AT", tuple(PAGES), tuple(truth(m) for m in MODELS),
                   "dl facts, rates by place in two columns, agency phone everywhere, similar models")
