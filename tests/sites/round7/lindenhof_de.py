"""German agency: profile pages with one `<dl>` (several dd to a dt, dt's grouped), house rates on a page of their own.

Hard: the agency's number and hours stand in header, footer and JSON-LD of every page and belong to no profile; most
profiles only point to the house rates, three have fees of their own; one guest is self-employed; translated copies.
"""

import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "agentur-lindenhof.example"
BASE = f"https://www.{HOST}"
SERVICE = {
    "dinner_date": "Dinner-Date", "travel": "Reisebegleitung", "business": "Begleitung zu Geschäftsterminen", "city_guide": "Stadtführung",
    "massage": "Massage", "tantra": "Tantra", "overnight": "Overnight", "dancing": "Tanzen", "party": "Partybegleitung",
    "couples": "Treffen mit Paaren", "role_play": "Rollenspiele", "cuddling": "Kuscheln", "bath": "gemeinsames Bad", "gfe": "Girlfriend-Erlebnis",
    "video_call": "Videotelefonate", "duo": "Duo mit einer Kollegin",
}
LANG = {"de": "Deutsch", "en": "Englisch", "fr": "Französisch", "it": "Italienisch", "ru": "Russisch", "pt": "Portugiesisch", "th": "Thai", "pl": "Polnisch"}
NATION = {"DE": "Deutschland", "AT": "Österreich", "TH": "Thailand", "BR": "Brasilien", "PL": "Polen", "IT": "Italien"}
TYPE = {"latin": "Latina", "asian": "asiatisch", "european": "europäisch", "african": "afrikanisch", "mixed": "gemischt"}
WORD = {30: "30 Minuten", 60: "1 Stunde", 90: "90 Minuten", 120: "2 Stunden", 240: "4 Stunden", 720: "Nacht (12 Stunden)", 1440: "24 Stunden"}

# One dict a profile: truth keys and what only the page shows (prose, extra dl entries).
PROFILES = [
    dict(slug="aurelia", names=["Aurelia"], ages=[28], city="Hamburg", nationality="DE", height=174, weight=59, langs=["de", "en", "fr"],
         services=["dinner_date", "travel", "business"], outcall=True, incall=False, images=4, ethnicity="european",
         prose=["Aurelia studierte Kunstgeschichte und führt Sie mit leichter Hand durch jede Ausstellung.",
                "Für Aurelia gelten unsere <a href='/preise.html'>Hauspreise</a>."]),
    dict(slug="thida", names=["Thida"], ages=[33], city="Hamburg", nationality="TH", height=158, weight=48, langs=["th", "en"],
         services=["massage", "bath", "cuddling"], incall=True, outcall=False, images=2, ethnicity="asian", hours="11:00-20:00",
         hours_text="täglich von 11 bis 20 Uhr", prices=[(60, 140), (90, 190), (120, 240)],
         prose=["Gelernt hat sie in Chiang Mai, seit sechs Jahren arbeitet sie in unserem Studio an der Alster.",
                "Bitte bringen Sie Zeit mit. Handtücher liegen bereit."]),
    dict(slug="coralie-und-mathis", names=["Coralie", "Mathis"], ages=[31, 36], city="Berlin", langs=["de", "fr"],
         services=["dinner_date", "dancing", "couples"], outcall=True, images=3,
         prose=["Coralie (31) und Mathis (36) sind auch privat ein Paar und begleiten Sie nur gemeinsam. Sie tanzen Tango, seit sie sich kennen.",
                "Buchbar bis zu 6 Stunden; es gelten die Hauspreise für zwei Personen."], max_h=6.0),
    dict(slug="leonor", names=["Leonor"], ages=[25], city="Berlin", nationality="BR", height=169, langs=["pt", "de", "en"],
         services=["party", "dancing", "overnight", "gfe"], outcall=True, incall=None, images=5, ethnicity="latin",
         tour=[("Dresden", "2025-06-14", "2025-06-17"), ("Leipzig", "2025-06-18", "2025-06-20")],
         tour_text=["Dresden, 14. bis 17. Juni 2025", "Leipzig, 18. bis 20. Juni 2025"],
         prose=["Sonne im Gemüt und nie müde: Leonor ist die Richtige, wenn der Abend lang werden soll.", "Honorar nach Hauspreisen."]),
    dict(slug="friederike", names=["Friederike"], ages=[46], city="Bremen", nationality="DE", height=171, weight=70, langs=["de"],
         services=["dinner_date", "city_guide", "travel", "overnight"], refused=["massage", "role_play"], outcall=True, incall=False, images=1,
         independent=True, phone="+4915158372064", phone_text="0151 58 37 20 64", prices=[(240, 700), (720, 1600), (1440, 2400)],
         posted="2025-06-03", posted_text="Profil vom 03.06.2025",
         prose=["Friederike arbeitet selbständig und ist nur zu Gast auf unseren Seiten; Sie erreichen sie unter ihrer eigenen Nummer.",
                "Sie ist Stadtführerin mit Prüfung und kennt in Bremen jeden Giebel."]),
    dict(slug="jaroslawa", names=["Jarosława"], ages=[38], city="Berlin", nationality="PL", height=166, weight=61, langs=["pl", "de", "ru"],
         services=["tantra", "massage"], incall=True, outcall=None, images=3, hours="10:00-19:00", hours_text="Mo–So 10.00–19.00 Uhr",
         prices=[(90, 210), (120, 270)], whatsapp="+491726049318",
         prose=["Ruhe, warme Hände und ein Zimmer zum Hof. Absprachen gern vorab per Nachricht.",
                "Ihre Tochter ist 19 und wohnt nicht mehr zu Hause, es stört also niemand."]),
    dict(slug="vivien-rose", names=["Vivien-Rose"], ages=[23], city="Leipzig", height=180, langs=["de", "en", "it"],
         services=["business", "dinner_date", "video_call"], outcall=True, images=2, ethnicity="mixed",
         tour=[("Vienna", "2025-07-01", None)], tour_text=["Wien, ab 1. Juli 2025"],
         prose=["Die Größte in unserer Runde, mit 1,80 m auch ohne Absätze. Studiert Maschinenbau und erklärt gern, warum Brücken halten.",
                "Honorar nach Hauspreisen."]),
    dict(slug="samira", names=["Samira"], ages=[], city="Hamburg", langs=["de", "en"], services=["travel", "dinner_date"], outcall=True, images=0,
         prose=["Samira möchte hier keine Bilder zeigen und auch ihr Alter für sich behalten; wir stellen sie Ihnen gern am Telefon vor.",
                "Koffer packt sie in zehn Minuten. Das Honorar vereinbaren Sie mit uns."]),
]
CITY = {"Hamburg": "Hamburg", "Berlin": "Berlin", "Bremen": "Bremen", "Leipzig": "Leipzig"}
ORGANISATION = json.dumps({"@context": "https://schema.org", "@type": "Organization", "name": "Agentur Lindenhof", "telephone": "+49 40 5550 7183",
                           "email": f"empfang@{HOST}", "url": BASE, "openingHours": "Mo-Su 09:00-23:00"}, ensure_ascii=False)
MENU = {"de": ("Damen & Paare", "Preise", "Über uns", "Bewerben", "Empfang täglich 9–23 Uhr"),
        "en": ("Companions", "Rates", "About us", "Join us", "Reception daily 9 am – 11 pm")}


def url(slug):
    return f"{BASE}/profil/{slug}.html"


def page(title, body, lang="de"):
    m = MENU[lang]
    return f"""<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title} – Agentur Lindenhof</title>
<script type="application/ld+json">{ORGANISATION}</script></head><body class="lh">
<div class="topbar">{m[4]} · <a href="tel:+494055507183">040 / 5550 7183</a> · <a href="mailto:empfang@{HOST}">empfang@{HOST}</a></div>
<ul class="menu"><li><a href="/profile.html">{m[0]}</a><li><a href="/preise.html">{m[1]}</a><li><a href="/agentur.html">{m[2]}</a><li><a href="/bewerben.html">{m[3]}</a></ul>
{body}
<div class="foot">Agentur Lindenhof, Hamburg – eine Agentur für Begleitung seit 2009. <a href="/impressum.html">Impressum</a></div>
</body></html>"""


def profile(p, lang="de"):
    d = []
    if p["ages"]:
        d.append(("Alter", [" und ".join(map(str, p["ages"])) + " Jahre"]))
    if p.get("height"):
        d.append(("Größe", [f"{p['height'] // 100},{p['height'] % 100:02d} m"]))
    if p.get("weight"):
        d.append(("Gewicht", [f"{p['weight']} kg"]))
    if p.get("nationality"):
        d.append(("Nationalität", [NATION[p["nationality"]]]))
    if p.get("ethnicity"):
        d.append(("Typ", [TYPE[p["ethnicity"]]]))
    d.append(("Sprachen", [LANG[x] for x in p["langs"]]))
    d.append(("Standort", [CITY[p["city"]]]))
    if p.get("outcall") is not None:
        d.append(("Hotel- und Hausbesuche", ["ja" if p["outcall"] else "nein"]))
    if p.get("incall") is not None:
        d.append(("Empfängt Besuch", ["ja" if p["incall"] else "nein"]))
    if p.get("hours"):
        d.append(("Erreichbar", [p["hours_text"]]))
    d.append(("Bietet an", [SERVICE[s] for s in p["services"]]))
    if p.get("refused"):
        d.append(("Bietet nicht an", [SERVICE[s] for s in p["refused"]]))
    if p.get("tour"):
        d.append(("Auf Reisen", p["tour_text"]))
    if p.get("prices"):
        d.append(("Eigenes Honorar", [f"{WORD[m]}: {v:,} €".replace(",", ".") for m, v in p["prices"]]))
    if p.get("phone"):
        d.append(("Direkt", [f'<a href="tel:{p["phone"]}">{p["phone_text"]}</a>']))
    if p.get("whatsapp"):
        d.append(("Nachricht", [f'<a href="https://wa.me/{p["whatsapp"][1:]}" rel="nofollow">WhatsApp schreiben</a>']))
    dl = "".join(f"<dt>{k}" + "".join(f"<dd>{v}" for v in vs) for k, vs in d)
    pics = "".join(f"<a href='/bilder/{p['slug']}-{i}-gross.jpg'><img src='/bilder/{p['slug']}-{i}.jpg' alt=''></a>" for i in range(1, p["images"] + 1))
    stamp = f"<p><small>{p['posted_text']}</small></p>" if p.get("posted") else ""
    return page(" & ".join(p["names"]), f"<h1>{' &amp; '.join(p['names'])}</h1><div class='pics'>{pics}</div><dl>{dl}</dl>"
                + "".join(f"<p>{x}</p>" for x in p["prose"]) + stamp + f"<p><a href='?lang=en'>English</a> | <a href='/profile.html'>zurück</a></p>", lang)


def truth(p):
    prices = [{"amount": v, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, v in p.get("prices", [])]
    longest = max((m for m, _ in p.get("prices", [])), default=0) / 60 or p.get("max_h")
    return {**AD, "url": url(p["slug"]), "alias": p["names"][0], "aliases_stated": list(p["names"]), "age": next(iter(p["ages"]), None),
            "ages_stated": list(p["ages"]), "text_language": "de", "audience": "couple" if len(p["names"]) > 1 else "woman",
            "provider_kind": "independent" if p.get("independent") else "agency", "city": p["city"], "country": "DE",
            "nationality": p.get("nationality"), "ethnicity": p.get("ethnicity"), "languages_spoken": list(p["langs"]),
            "services": sorted(p["services"]), "incall": p.get("incall"), "outcall": p.get("outcall"), "hours": p.get("hours"),
            "weight_kg": p.get("weight"), "height_cm": p.get("height"), "max_duration_h": longest,
            "tour": [{"city": c, "from": a, "to": b} for c, a, b in p.get("tour", [])], "n_images": p["images"], "posted_at": p.get("posted"),
            "phones": [p["phone"]] if p.get("phone") else [],
            "handles": [{"kind": "whatsapp", "value": p["whatsapp"]}] if p.get("whatsapp") else [], "prices": prices}


def tile(p):
    pic = f"<img src='/bilder/{p['slug']}-t.jpg' alt=''>" if p["images"] else "<img src='/bilder/ohne-bild.png' alt=''>"
    age = f" ({', '.join(map(str, p['ages']))})" if p["ages"] else ""
    return f"<li>{pic}<br><a href='/profil/{p['slug']}.html'>{' &amp; '.join(p['names'])}</a>{age}<br>{CITY[p['city']]}</li>"


def listing(ps, title):
    return page(title, f"<h1>{title}</h1><p><a href='?ort=hamburg'>nur Hamburg</a></p><ul class='tiles'>{''.join(tile(p) for p in ps)}</ul>"
                       "<p><a href='/profile.html'>Seite 1</a> <a href='/profile.html?seite=2'>Seite 2</a></p>")


def urls(ps):
    return tuple(url(p["slug"]) for p in ps)


def static(path, title, body, kind="static"):
    return WrittenPage(BASE + path, page(title, f"<h1>{title}</h1>{body}"), kind, "de")


SITE = WrittenSite(HOST, "DE", (
    WrittenPage(BASE + "/profile.html", listing(PROFILES[:5], "Unsere Damen und Paare"), "listing", "de", ads=urls(PROFILES[:5])),
    WrittenPage(BASE + "/profile.html?seite=2", listing(PROFILES[5:], "Unsere Damen und Paare, Seite 2"), "listing", "de", ads=urls(PROFILES[5:])),
    *(WrittenPage(url(p["slug"]), profile(p), "ad", "de", ads=(url(p["slug"]),)) for p in PROFILES),
    WrittenPage(url("leonor") + "?lang=en", profile(PROFILES[3], "en"), "ad", "en", "de", (url("leonor"),), url("leonor")),
    static("/preise.html", "Hauspreise", "<table><tr><th>Dauer<th>eine Dame<th>Paar<tr><td>2 Stunden<td>420 €<td>700 €<tr><td>4 Stunden<td>760 €<td>1.200 €"
           "<tr><td>Overnight<td>1.500 €<td>2.300 €<tr><td>24 Stunden<td>2.200 €<td>3.400 €</table><p>Anfahrt in Hamburg frei, sonst nach Aufwand. "
           "Anzahlung 20 %. Kartenzahlung im Büro möglich.</p>"),
    static("/agentur.html", "Über uns", "<p>Seit 2009 vermitteln wir Begleitung mit Stil. Unsere Mitarbeiterinnen am Empfang kennen jede Dame persönlich.</p>"),
    static("/bewerben.html", "Bewerben", "<p>Sie sind mindestens 21, zuverlässig und gern unter Menschen? Schreiben Sie uns an empfang@" + HOST
           + ". Wir behalten 30 % des Honorars ein, Fotos zahlen wir.</p><form><input name='vorname'><input name='alter'><button>Senden</button></form>"),
    static("/impressum.html", "Impressum", "<p>Lindenhof Begleitservice GmbH, Musterallee 4, Hamburg. Telefon 040 / 5550 7183.</p>"),
    static("/magazin/mit-dem-nachtzug.html", "Mit dem Nachtzug nach Wien", "<p>Wer abends in Hamburg einsteigt, frühstückt an der Donau. Drei Tipps für die Reise zu zweit: "
           "ein Abteil für zwei ab 189 €, gutes Schuhwerk und ein Tisch im Kaffeehaus.</p>"),
    static("/profil/ornella.html", "Seite nicht gefunden", "<p>Dieses Profil gibt es nicht (mehr). Vielleicht gefällt Ihnen eine <a href='/profile.html'>andere Dame</a>?</p>", "error"),
), tuple(truth(p) for p in PROFILES), "agency's contact and hours everywhere; dl with unclosed, repeated dd; house rates belong to nobody")
