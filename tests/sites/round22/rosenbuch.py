"""Austrian catalogue as a Nuxt 3 app: half of the profiles are rendered, the others are a skeleton and a flattened payload.

Hard: `__NUXT_DATA__` is one array in which every value is an index into the same array (equal values share one place), the filter options list every
tag and every town there is, neighbours and the hotline sit in the same array, prices and tags mean something only through their indices; listings
are rendered; a profile that is gone is an empty value; profiles in English and Italian, a pair, one price in code ('Rosen').
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://rosenbuch.example"
TAG = {"massage": "Massage", "tantra": "Tantra", "dinner_date": "Dinnerbegleitung", "overnight": "Übernachtung", "travel": "Reisebegleitung", "couples": "Paare willkommen", "striptease": "Striptease", "role_play": "Rollenspiele",
       "bath": "Gemeinsames Bad", "gfe": "Girlfriend Experience", "cuddling": "Kuscheln", "business": "Businessbegleitung", "domination": "Dominanz", "four_hands": "Vierhändige Massage", "party": "Partybegleitung",
       "video_call": "Videochat", "disabled_guests": "Barrierefrei", "duo": "Zu zweit"}
TOWN = {"Vienna": ("Wien", "1070"), "Graz": ("Graz", "8020"), "Linz": ("Linz", "4020"), "Salzburg": ("Salzburg", "5020"), "Innsbruck": ("Innsbruck", "6020"), "Klagenfurt": ("Klagenfurt", "9020"), "Villach": ("Villach", "9500")}
LONG = {30: "30 Minuten", 45: "45 Minuten", 60: "1 Stunde", 90: "90 Minuten", 120: "2 Stunden", 180: "3 Stunden", 720: "Nacht", 1440: "24 Stunden"}
TALK = {"de": "Deutsch", "en": "Englisch", "it": "Italienisch", "hu": "Ungarisch", "ro": "Rumänisch", "es": "Spanisch", "fr": "Französisch", "sk": "Slowakisch"}
LAND = {"AT": "Österreich", "HU": "Ungarn", "RO": "Rumänien", "IT": "Italien", "CO": "Kolumbien", "SK": "Slowakei"}
SPOT = {"incall": "mine", "outcall": "yours", None: None}

# id, slug, people, sort, town, cm, kg, nation, tongues, at mine, at yours, hours, tags, kind, verified, premium, day, pictures,
# prices (minutes, amount, place), currency, phone, apps (type, value), stops, rendered, text, its language
P = [
    (4711, "hanna", [("Hanna", 29)], "f", "Vienna", 169, 58, "AT", ["de", "en"], True, True, ("11:00", "22:00"), ["massage", "gfe", "dinner_date"], "independent", True, True, "2025-06-10", 5,
     [(60, 180, "incall"), (60, 230, "outcall"), (120, 330, "incall")], "EUR", "+436604417283", [("whatsapp", "+436604417283")], [], True,
     "Servus, ich bin die Hanna und empfange dich in einer ruhigen Altbauwohnung in Neubau. Ich arbeite nur für mich. Bitte ruf an, auf „hey“ antworte ich nicht.", "de"),
    (4702, "kinga", [("Kinga", 26)], "f", "Vienna", 164, 52, "HU", ["hu", "de"], True, False, ("09:00", "24:00"), ["massage", "bath", "cuddling"], None, False, False, "2025-06-09", 3,
     [(30, 80, "incall"), (60, 140, "incall")], "EUR", "+4367761204459", [], [], False,
     "Kleine Ungarin mit großen Augen. Wohnung mit Badewanne, Lift im Haus, zwei Stationen von der U3.", "de"),
    (4699, "sophie", [("Sophie", 35)], "f", "Graz", 176, None, "AT", ["de", "en", "fr"], None, True, None, ["business", "travel", "dinner_date"], "independent", True, True, "2025-06-08", 4,
     [(180, 600, "outcall"), (720, 1400, "outcall"), (1440, 2100, "outcall")], "EUR", None, [("email", "sophie@begleitung-graz.example")], [], False,
     "Juristin, belesen und reisefreudig. Anfragen bitte mit vollem Namen und Anlass per E-Mail, Vorlauf mindestens drei Tage.", "de"),
    (4688, "bella-und-nora", [("Bella", 23), ("Nora", 27)], "d", "Linz", None, None, "RO", ["ro", "de", "it"], True, True, ("18:00", "04:00"), ["duo", "four_hands", "party"], None, False, False, "2025-06-05", 4,
     [(60, 320, None), (120, 600, None)], "EUR", "+436503318827", [("whatsapp", "+436503318827"), ("telegram", "bella_nora_linz")], [], True,
     "Bella und Nora, gemeinsam oder gar nicht! Unsere Preise gelten für beide.", "de"),
    (4680, "giulia", [("Giulia", 31)], "f", "Klagenfurt", 167, 57, "IT", ["it", "de"], True, None, None, ["massage", "tantra"], "independent", True, False, "2025-06-03", 2,
     [(60, 150, "incall"), (90, 210, "incall")], "EUR", "+436769904128", [], [("Villach", "2025-06-18", "2025-06-20")], False,
     "Ciao! Sono Giulia di Udine, ricevo a Klagenfurt in un appartamento luminoso. A metà giugno mi trovate per tre giorni a Villach. Chiamatemi in italiano o in tedesco, niente messaggi.", "it"),
    (4671, "marco", [("Marco", 37)], "m", "Salzburg", 184, 79, "AT", ["de", "en"], False, True, ("17:00", "23:00"), ["massage", "couples", "dinner_date"], "independent", False, False, "2025-05-31", 2,
     [(60, 90, "outcall"), (120, 160, "outcall")], "EUR", "+436641830057", [("signal", "+436641830057")], [], True,
     "Für Damen und Paare im Raum Salzburg. Die Massageliege bringe ich mit, gute Laune auch.", "de"),
    (4665, "luna", [("Luna", 28)], "f", "Innsbruck", 162, 55, "CO", ["es", "en"], True, True, ("12:00", "02:00"), ["gfe", "striptease", "massage"], None, True, True, "2025-05-29", 6,
     [(60, 200, "incall"), (60, 250, "outcall")], None, "+436889026614", [("instagram", "luna.innsbruck")], [("Salzburg", "2025-06-23", "2025-06-25")], False,
     "Hi, I am Luna from Medellín. I speak Spanish and English, my German is still a baby. Prices are in roses, the place is near the old town. See you soon, cariño.", "en"),
    (4650, "frau-doktor-w", [("Wilma", 52)], "f", "Vienna", 172, None, None, ["de"], True, False, ("10:00", "18:00"), ["domination", "role_play"], "independent", False, False, "2025-05-22", 1,
     [(60, 220, "incall")], "EUR", "+4369918305521", [], [], True,
     "Wilma, 52, führt seit zwanzig Jahren ihr Studio in der Josefstadt. Bewerbungen kurz, höflich, ohne Foto.", "de"),
    (4644, "alina-agentur-donau", [("Alina", 24)], "f", "Linz", 171, 56, "SK", ["sk", "de", "en"], False, True, ("00:00", "24:00"), ["party", "gfe", "striptease", "overnight"], "agency", False, True, "2025-05-20", 5,
     [(60, 250, "outcall"), (720, 1300, "outcall")], "EUR", "+436701129984", [], [], False,
     "Die Agentur Donau stellt vor: Alina, unser Neuzugang. Sie wird von unserem Fahrer bis nach Wels und Steyr gebracht. Die Disposition ist Tag und Nacht besetzt.", "de"),
    (4630, "robin", [("Robin", 30)], "t", "Graz", 179, 68, "AT", ["de", "en"], True, False, None, ["massage", "video_call", "disabled_guests"], "independent", True, False, "2025-05-12", 3,
     [(45, 110, "incall"), (60, 140, "incall"), (30, 40, None)], "EUR", "+436605590381", [("telegram", "robin_graz_tg")], [], False,
     "Transfrau, einfühlsam, barrierefreie Wohnung nahe der Mur. Der Videochat dauert eine halbe Stunde und kostet 40 Euro.", "de"),
]
BY = {p[1]: p for p in P}
AUDIENCE = {"f": "woman", "m": "man", "t": "trans", "d": "couple"}


class Wrapped:
    """A value that the framework marks as reactive."""

    def __init__(self, mark, value):
        self.mark, self.value = mark, value


def flatten(value):
    """The payload as the framework writes it: one array, values named by their place in it."""
    out, seen = [], {}

    def put(x):
        plain = not isinstance(x, dict | list | Wrapped)
        if plain and (type(x).__name__, x) in seen:
            return seen[(type(x).__name__, x)]
        n = len(out)
        out.append(None)
        if plain:
            seen[(type(x).__name__, x)] = n
            out[n] = x
        elif isinstance(x, Wrapped):
            out[n] = [x.mark, put(x.value)]
        elif isinstance(x, dict):
            out[n] = {k: put(v) for k, v in x.items()}
        else:
            out[n] = [put(v) for v in x]
        return n

    put(value)
    return json.dumps(out, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003C")


CONFIG = {"hotline": "+43 1 4420 1180", "mail": "team@rosenbuch.example", "premiumPrice": 49, "filters": {"tags": list(TAG.values()), "towns": [t for t, _ in TOWN.values()], "ages": [18, 25, 35, 45], "nationalities": list(LAND.values())}}


def state(data, path):
    return flatten(Wrapped("ShallowReactive", {"data": Wrapped("ShallowReactive", data), "state": Wrapped("Reactive", {"$sconfig": CONFIG, "$suser": None}), "once": [], "_errors": Wrapped("ShallowReactive", {k: None for k in data}),
                                               "serverRendered": True, "path": path, "pinia": {"ageGate": {"accepted": False}, "favourites": {"ids": []}}}))


def url(p):
    return f"{ROOT}/profil/{p[1]}"


def names(p):
    return " & ".join(n for n, _ in p[2])


def brief(p):
    return {"id": p[0], "slug": p[1], "name": names(p), "age": p[2][0][1], "town": TOWN[p[4]][0], "cover": f"/m/{p[0]}/cover.webp", "premium": p[15]}


def full(p):
    (number, slug, people, sort, town, cm, kg, nation, tongues, mine, yours, hours, tags, kind, ok, top, day, pics, prices, currency, phone, apps, stops, _, text, _) = p
    return {
        "id": number, "slug": slug, "gender": sort, "persons": [{"name": n, "age": a} for n, a in people], "town": {"name": TOWN[town][0], "zip": TOWN[town][1], "country": "AT"}, "height": cm, "weight": kg,
        "nationality": nation, "languages": tongues, "meetsAtMine": mine, "meetsAtYours": yours, "openFrom": hours and hours[0], "openTo": hours and hours[1], "tags": [TAG[t] for t in tags], "advertiser": kind,
        "verified": ok, "premium": top, "createdAt": f"{day}T09:15:00.000+02:00", "description": text, "prices": [{"minutes": m, "amount": x, "currency": currency or "ROSEN", "at": SPOT[w]} for m, x, w in prices],
        "phone": phone, "channels": [{"type": k, "value": v} for k, v in apps], "stops": [{"town": TOWN[c][0], "from": f, "to": t} for c, f, t in stops],
        "gallery": [{"src": f"https://bild.rosenbuch.example/{number}/{n}.webp", "w": 900, "h": 1200} for n in range(1, pics + 1)],
    }


def shell(title, body, payload, alternate=""):
    return f"""<!DOCTYPE html><html lang="de-AT"><head><meta charset="utf-8"><title>{title} · Rosenbuch</title>{alternate}<link rel="modulepreload" as="script" crossorigin href="/_nuxt/D4x9aQ.js"></head>
<body><div id="__nuxt"><!--[--><div class="nuxt-loading-indicator" style="opacity:0;"></div><div data-v-5c2e1b7a class="app"><header data-v-5c2e1b7a><a href="/" class="router-link-active">Rosenbuch</a><a href="/inserieren">Inserieren</a><a href="/hilfe">Hilfe</a></header>
<main data-v-5c2e1b7a><!--[-->{body}<!--]--></main><footer data-v-5c2e1b7a>Hotline {CONFIG["hotline"]} · {CONFIG["mail"]} · <a href="/impressum">Impressum</a></footer></div><!--]--></div><div id="teleports"></div>
<script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">{payload}</script>
<script>window.__NUXT__={{}};window.__NUXT__.config={{public:{{apiBase:"/api"}},app:{{baseURL:"/",buildId:"3f6c1d0e-77b1",buildAssetsDir:"/_nuxt/"}}}}</script></body></html>"""


def kv(label, value):
    return f'<li data-v-77ab><span data-v-77ab>{label}</span><strong data-v-77ab>{value}</strong></li>' if value else ""


def detail(p):
    (number, slug, people, sort, town, cm, kg, nation, tongues, mine, yours, hours, tags, kind, ok, top, day, pics, prices, currency, phone, apps, stops, rendered, text, _) = p
    inner = f"<h1 data-v-77ab>{names(p).replace('&', '&amp;')}</h1>"
    if rendered:
        inner += "".join(f'<img data-v-77ab src="https://bild.rosenbuch.example/{number}/{n}.webp" alt loading="lazy">' for n in range(1, pics + 1))
        ages = " / ".join(str(a) for _, a in people)
        yes = {True: "ja", False: "nein", None: None}
        inner += "<ul data-v-77ab>" + kv("Alter", ages) + kv("Ort", f"{TOWN[town][1]} {TOWN[town][0]}") + kv("Größe", cm and f"{cm} cm") + kv("Gewicht", kg and f"{kg} kg") + kv("Herkunft", LAND.get(nation))
        inner += kv("Sprachen", ", ".join(TALK[t] for t in tongues)) + kv("Bei mir", yes[mine]) + kv("Bei dir", yes[yours]) + kv("Erreichbar", hours and f"{hours[0]} bis {hours[1]} Uhr") + "</ul>"
        inner += f"<p data-v-77ab>{text}</p><div data-v-77ab>" + "".join(f"<i data-v-77ab>{TAG[t]}</i> " for t in tags) + "</div>"
        inner += "<table data-v-77ab>" + "".join(f"<tr><td>{LONG[m]}{ {'incall': ' bei mir', 'outcall': ' bei dir', None: ''}[w] }</td><td>€ {x}</td></tr>" for m, x, w in prices) + "</table>"
        inner += "<!--[--><!----><!--]--><button data-v-77ab>Nummer zeigen</button>"
    else:
        inner += '<div data-v-77ab class="skeleton skeleton--gallery"></div><div data-v-77ab class="skeleton"></div><div data-v-77ab class="skeleton"></div><span class="sr-only">Profil wird geladen …</span>'
    i = P.index(p)
    data = {f"profil-{slug}": full(p), f"nachbarn-{slug}": [brief(P[i - 1]), brief(P[i - 4])]}
    return shell(names(p).replace("&", "&amp;"), inner, state(data, f"/profil/{slug}"))


def truth(p):
    (number, slug, people, sort, town, cm, kg, nation, tongues, mine, yours, hours, tags, kind, ok, top, day, pics, prices, currency, phone, apps, stops, _, text, language) = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=people[0][0], aliases_stated=[n for n, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language=language, audience=AUDIENCE[sort], provider_kind=kind or "unknown",
               city=town, country="AT", nationality=nation, ethnicity=None, languages_spoken=list(tongues), services=list(tags), incall=mine, outcall=yours, hours=None if not hours else "24/7" if hours == ("00:00", "24:00") else "-".join(hours),
               weight_kg=kg, height_cm=cm, max_duration_h=max(m for m, *_ in prices) / 60, tour=[{"city": c, "from": f, "to": t} for c, f, t in stops], verified=ok, paid_placement=top, n_images=pics, posted_at=day,
               phones=[phone] if phone else [], handles=[{"kind": k, "value": v} for k, v in apps],
               prices=[{"amount": x, "currency": currency, "code_currency": None if currency else "roses", "duration_min": m, "place": w} for m, x, w in prices])
    return row


def listing(rows, title, foot, path):
    cards = "".join(f'<a data-v-1f href="/profil/{p[1]}" class="card"><img src="/m/{p[0]}/cover.webp" alt><b>{names(p).replace("&", "&amp;")}</b><small>{p[2][0][1]} · {TOWN[p[4]][0]}</small>{"<em>Premium</em>" if p[15] else ""}</a>' for p in rows)
    return shell(title, f'<h1>{title}</h1><div data-v-1f class="grid"><!--[-->{cards}<!--]--></div><nav>{foot}</nav>', state({f"liste-{path}": {"total": 10, "items": [brief(p) for p in rows]}}, path))


def plain(path, title, text, kind="static", data=None, status=200):
    return WrittenPage(ROOT + path, shell(title, f"<article><h1>{title}</h1><p>{text}</p></article>", state(data or {}, path)), kind, "de", status=status)


ONE, TWO = P[:6], P[6:]
VIENNA = [p for p in P if p[4] == "Vienna"]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
HOME = listing(ONE, "Alle Profile in Österreich", '1 <a href="/?seite=2">2</a>', "/")
PAGES = [
    WrittenPage(f"{ROOT}/", HOME, "listing", "de", ads=U1),
    WrittenPage(f"{ROOT}/?seite=2", listing(TWO, "Alle Profile in Österreich", '<a href="/">1</a> 2', "/?seite=2"), "listing", "de", ads=U2),
    WrittenPage(f"{ROOT}/?sortierung=alter", listing(sorted(ONE, key=lambda p: p[2][0][1]), "Alle Profile in Österreich", '1 <a href="/?seite=2">2</a>', "/?sortierung=alter"), "listing", "de", ads=U1, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/ort/wien", listing(VIENNA, "Profile in Wien", "1", "/ort/wien"), "listing", "de", ads=tuple(map(url, VIENNA))),
]
PAGES += [WrittenPage(url(p), detail(p), "ad", "de", text_language=None if p[25] == "de" else p[25], ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{url(BY['kinga'])}?gclid=EAIaIQob", detail(BY["kinga"]), "ad", "de", ads=(url(BY["kinga"]),), canonical=url(BY["kinga"])),
    WrittenPage(f"{url(BY['hanna'])}?utm_source=telegram&utm_campaign=juni", detail(BY["hanna"]), "ad", "de", ads=(url(BY["hanna"]),), canonical=url(BY["hanna"])),
    plain("/inserieren", "Inserieren", "Basisprofil gratis. Premium: € 49 im Monat, Ihr Profil steht dann oben. Verifizierung mit Ausweis und Selfie, dauert einen Werktag."),
    plain("/hilfe", "Hilfe", "Wie verlässlich sind die Fotos? Verifizierte Profile haben wir per Video gesehen. Jemand wirkt unter Druck gesetzt? Melden Sie das Profil oder rufen Sie 133."),
    plain("/impressum", "Impressum", "Rosenbuch Medien GmbH, Mariahilfer Straße, 1070 Wien. FN 000000x. Hotline +43 1 4420 1180, Montag bis Freitag 9 bis 17 Uhr."),
    plain("/datenschutz", "Datenschutz", "Wir speichern Ihre IP-Adresse 7 Tage. Google Analytics setzen wir nur mit Ihrer Zustimmung ein."),
    plain("/anmelden", "Anmelden", "<input placeholder='E-Mail'> <input type='password' placeholder='Passwort'> <button>Weiter</button>"),
    plain("/magazin/ball-abc", "Kleines Ball-ABC", "Vom Opernball bis zum Kaffeesiederball: Karten ab € 180, Frack leihen ab € 95. Wer eine Begleitung mitnimmt, klärt vorher, wer den Linkswalzer kann."),
    plain("/profil/denise", "Profil nicht gefunden", "Dieses Profil ist offline oder wurde umbenannt.", "error", {"profil-denise": None}),
]

SITE = WrittenSite("rosenbuch.example", "AT", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
