"""Norwegian agency as a single-page app: an empty <div> and a preloaded state with normalised entities.

Hard: no text in the mark-up before the script runs and one title for all pages, the state keeps what was seen before (other companions, their rates), so that the page's own one is told by
the route's parameter alone; towns, services and tongues are ids into dictionaries of the same state, a service may be switched off, hours of the day as minutes, pictures as keys, '<' as \\u003c,
a phone of the office in the settings, static pages as HTML strings inside the state, an answer for a profile that is gone with status 200, English copies under /en.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://nordlys-selskap.example"
PLACES = {11: ("Oslo", "Oslo"), 12: ("Bergen", "Bergen"), 13: ("Trondheim", "Trondheim"), 14: ("Stavanger", "Stavanger"), 15: ("Tromsø", "Tromso"), 16: ("Kristiansand", "Kristiansand")}
WISH = {"massage": ("Massasje", "Massage"), "dinner_date": ("Middag på restaurant", "Dinner date"), "travel": ("Reisefølge", "Travel companion"), "overnight": ("Hele natten", "Overnight"), "gfe": ("Kjæresteopplevelse (GFE)", "Girlfriend experience (GFE)"),
        "couples": ("Tar imot par", "Couples welcome"), "party": ("Fester", "Parties"), "role_play": ("Rollespill", "Role play"), "bath": ("Bad sammen", "Bath together"), "duo": ("Duo", "Duo"), "tantra": ("Tantra", "Tantra"),
        "striptease": ("Striptease", "Striptease"), "business": ("Forretningsmiddager", "Business events"), "cuddling": ("Kos", "Cuddling"), "city_guide": ("Byguide", "City guide")}
SPEAK = {"nb": ("norsk", "Norwegian"), "en": ("engelsk", "English"), "sv": ("svensk", "Swedish"), "pl": ("polsk", "Polish"), "es": ("spansk", "Spanish"), "lt": ("litauisk", "Lithuanian"), "de": ("tysk", "German"), "th": ("thai", "Thai")}

# id, slug, name, further names with ages, age, cm, kg, nation, tongues, place, on, off, incall, outcall, from, to (minutes of the day), rates (hours, in, out), checked, featured, since, pictures, own contact, tours, bio, English bio, truth
C = [
    (201, "ingrid", "Ingrid", 28, 172, 60, "NO", ["nb", "en", "de"], 11, ["massage", "dinner_date", "gfe"], ["role_play"], True, True, (720, 1380), [(1, 2800, 3300), (2, 5200, 5900), (12, None, 16000)], True, True, "2025-06-09", 4, {}, [],
     "Ingrid er født og oppvokst på Majorstuen. Hun liker jazz, lange middager og menn som hører etter.", "Ingrid was born and raised in Oslo. She likes jazz, long dinners and men who listen.", {}),
    (204, "ewelina", "Ewelina", 33, 166, 57, "PL", ["pl", "en", "nb"], 12, ["massage", "bath", "cuddling"], [], True, False, (600, 1200), [(0.5, 1300, None), (1, 2200, None)], True, False, "2025-06-02", 2, {"phone": "93811402"}, [],
     "Rolig og varm kvinne fra Gdańsk. Tar imot i egen leilighet ved Bryggen, reiser ikke ut. Ring henne gjerne direkte.", "A calm and warm woman from Gdańsk. She receives in a flat of her own near Bryggen, no outcalls. Feel free to call her directly.", {}),
    (207, "saga", "Saga", 24, 178, 63, "SE", ["sv", "en"], 11, ["party", "dinner_date", "travel", "striptease"], ["massage"], False, True, None, [(3, None, 7500), (24, None, 25000)], False, True, "2025-06-10", 6, {}, [(13, "2025-06-19", "2025-06-22")],
     "Vår nye svenske venninne. Saga blir kjørt av vår sjåfør og kommer til hotell, hytte eller båt.", None, {}),
    (210, "malai", "Malai", 41, 158, 52, "TH", ["th", "en", "nb"], 14, ["massage", "couples"], [], True, True, (540, 1260), [(1, 1600, 2000), (1.5, 2300, 2800)], True, False, None, 2, {"whatsapp": "4795507716"}, [],
     "Malai har gitt massasje i femten år. WhatsApp går rett til henne, ikke til kontoret.", None, {}),
    (213, "rugile", "Rugilė", 26, 169, 54, "LT", ["lt", "en"], 13, ["gfe", "massage", "role_play"], [], True, True, (1080, 120), [(1, 2500, 3000)], False, False, "2025-05-28", 3, {}, [(15, "2025-06-14", "2025-06-17"), (12, "2025-06-23", "2025-06-26")],
     "Rugilė bor i Trondheim denne våren og tar turen nordover i juni.", None, {}),
    (216, "thea-og-linn", "Thea", 25, None, None, "NO", ["nb", "en"], 11, ["duo", "massage", "couples"], [], True, True, None, [(1, 5000, 5800), (2, 9500, 10800)], True, False, "2025-05-20", 4, {}, [],
     "To venninner som bare bestilles sammen. Prisene gjelder for begge.", None, dict(alias="Thea", aliases_stated=["Thea", "Linn"], ages_stated=[25, 29], audience="couple")),
    (219, "alma", "Alma", 30, 176, 68, None, ["nb", "en", "es"], 16, ["massage", "striptease", "cuddling"], [], True, False, (840, 1440), [(1, 2400, None)], True, False, "2025-05-15", 3, {"telegram": "alma_sorlandet"}, [],
     "Transkvinne fra Sørlandet med humor og lange bein. Skriv til henne på Telegram.", None, dict(audience="trans")),
    (222, "henrik", "Henrik", 36, 185, 83, "NO", ["nb", "en"], 11, ["massage", "dinner_date", "couples"], [], False, True, (1020, 1380), [(1, None, 1800), (2, None, 3200)], False, False, "2025-05-11", 2, {"email": "henrik@nordpost.example"}, [],
     "Henrik følger kvinner til teater og middag, og gir massasje til par. Kun hos deg eller på hotell.", None, dict(audience="man")),
    (225, "beate", "Beate", 49, 168, 70, "NO", ["nb"], 14, ["tantra", "massage", "bath"], [], True, None, (600, 960), [(1.5, 2000, None)], True, False, None, 1, {}, [],
     "Moden dame med egen praksis i Stavanger sentrum. Beate tar ikke imot gjester i helgene.", None, {}),
]
WISH_ID = {k: 31 + i for i, k in enumerate(WISH)}
TONGUE_ID = {k: 61 + i for i, k in enumerate(SPEAK)}
TWO = {"thea-og-linn": [("Thea", 25), ("Linn", 29)]}
SETTINGS = {"brand": "Nordlys Selskap", "currency": "NOK", "office": {"phone": "+47 21 95 60 44", "email": "kontor@nordlys-selskap.example", "hours": "10-24"}, "orgnr": "000 000 000", "cookieBanner": True, "ageGate": {"min": 18}}


def url(c):
    return f"{ROOT}/ledsagere/{c[1]}"


def fact(c, t):
    (number, slug, name, age, cm, kg, nation, tongues, place, on, off, inc, out, clock, rates, ok, top, since, pics, own, tours, no, en, _) = c
    people = [{"name": n, "age": a} for n, a in TWO.get(slug, [(name, age)])]
    return {"id": number, "slug": slug, "people": people, "body": {"heightCm": cm, "weightKg": kg}, "nationality": nation, "languageIds": [TONGUE_ID[x] for x in tongues], "placeId": place, "gender": {"man": "male", "trans": "trans_woman", "couple": "female_pair"}.get(c[23].get("audience"), "female"),
            "offers": [{"serviceId": WISH_ID[s], "enabled": s in on} for s in on + off], "visits": {"incall": inc, "outcall": out}, "availability": {"fromMinute": clock[0], "toMinute": clock[1]} if clock else None,
            "rateIds": [f"{number}-{i}" for i in range(len(rates))], "photoVerified": ok, "featured": top, "publishedAt": f"{since}T08:00:00.000Z" if since else None, "photoKeys": [f"{slug}/{n}.webp" for n in range(1, pics + 1)],
            "directContact": own or None, "tours": [{"placeId": w, "from": a, "to": b} for w, a, b in tours], "bio": (no, en)[t]}


def rates(c):
    return {f"{c[0]}-{i}": {"id": f"{c[0]}-{i}", "hours": h, "incall": a, "outcall": b, "currency": "NOK"} for i, (h, a, b) in enumerate(c[14])}


def shell(state, t=0):
    blob = json.dumps(state, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c").replace(">", "\\u003e")
    return f"""<!doctype html><html lang="{('nb', 'en')[t]}"><head><meta charset="utf-8"/><link rel="icon" href="/favicon.svg"/><meta name="viewport" content="width=device-width,initial-scale=1"/><meta name="theme-color" content="#0b1d33"/><title>Nordlys Selskap</title><script defer="defer" src="/static/js/main.7c90e2f1.js"></script><link href="/static/css/main.1d2b.css" rel="stylesheet"></head>
<body><noscript>{('Du må slå på JavaScript for å bruke denne appen.', 'You need to enable JavaScript to run this app.')[t]}</noscript><div id="root"></div>
<script>window.__PRELOADED_STATE__ = {blob};</script></body></html>"""


def state(t, path, name, params, rows, **more):
    d = {"settings": SETTINGS, "locale": ("nb", "en")[t], "router": {"pathname": ("", "/en")[t] + path, "route": name, "params": params, "query": {}},
         "dictionaries": {"places": {str(k): {"name": v[0]} for k, v in PLACES.items()}, "services": {str(WISH_ID[k]): v[t] for k, v in WISH.items()}, "languages": {str(TONGUE_ID[k]): v[t] for k, v in SPEAK.items()}},
         "entities": {"companions": {str(c[0]): fact(c, t if c[22] else 0) for c in rows}, "rates": {k: v for c in rows for k, v in rates(c).items()}}, "ui": {"drawerOpen": False, "toast": None}}
    d.update(more)
    return d


def detail(c, t=0):
    i = C.index(c)
    seen = sorted({C[i - 1][0]: C[i - 1], c[0]: c, C[i - 4][0]: C[i - 4]}.values())
    return shell(state(t, f"/ledsagere/{c[1]}", "companion", {"slug": c[1]}, seen, companionPage={"companionId": c[0], "status": "ready", "similarIds": [C[i - 1][0], C[i - 4][0]]}), t)


def listing(rows, path, params, t=0, page=1, total=1):
    return shell(state(t, path, "companions", params, rows, companionList={"ids": [c[0] for c in rows], "page": page, "pages": total, "status": "ready"}), t)


def clock(span):
    return "-".join(f"{m // 60:02d}:{m % 60:02d}" for m in span)


def truth(c):
    (number, slug, name, age, cm, kg, nation, tongues, place, on, off, inc, out, span, fees, ok, top, since, pics, own, tours, no, en, more) = c
    row = deepcopy(AD)
    longest = max(h for h, *_ in fees)
    handles = [{"kind": k, "value": f"+{v}" if k == "whatsapp" else v} for k, v in own.items() if k != "phone"]
    row.update(url=url(c), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="nb", provider_kind="agency", city=PLACES[place][1], country="NO", nationality=nation, languages_spoken=list(tongues), services=list(on), incall=inc, outcall=out,
               hours=clock(span) if span else None, height_cm=cm, weight_kg=kg, max_duration_h=longest, tour=[{"city": PLACES[w][1], "from": a, "to": b} for w, a, b in tours], verified=ok, paid_placement=top, posted_at=since, n_images=pics,
               phones=["+47" + own["phone"]] if "phone" in own else [], handles=handles,
               prices=[{"amount": x, "currency": "NOK", "code_currency": None, "duration_min": int(h * 60), "place": w} for h, a, b in fees for x, w in ((a, "incall"), (b, "outcall")) if x is not None])
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(state(0, path, "page", {"slug": path.strip("/")}, [], contentPage={"title": title, "bodyHtml": body, "updatedAt": "2025-03-02"}, **more)), kind, "nb")


ONE, REST = C[:6], C[6:]
OSLO = [c for c in C if c[8] == 11]
ENGLISH = [c for c in C if c[22]]
U1 = tuple(map(url, ONE))
PAGES = [
    WrittenPage(f"{ROOT}/ledsagere", listing(ONE, "/ledsagere", {}, 0, 1, 2), "listing", "nb", ads=U1),
    WrittenPage(f"{ROOT}/ledsagere?side=2", listing(REST, "/ledsagere", {"side": "2"}, 0, 2, 2), "listing", "nb", ads=tuple(map(url, REST))),
    WrittenPage(f"{ROOT}/ledsagere?sorter=nyeste", listing(ONE, "/ledsagere", {"sorter": "nyeste"}, 0, 1, 2), "listing", "nb", ads=U1, canonical=f"{ROOT}/ledsagere"),
    WrittenPage(f"{ROOT}/by/oslo", listing(OSLO, "/by/oslo", {"place": "oslo"}), "listing", "nb", ads=tuple(map(url, OSLO))),
    WrittenPage(f"{ROOT}/by/alesund", listing([], "/by/alesund", {"place": "alesund"}), "listing", "nb"),
]
PAGES += [WrittenPage(url(c), detail(c), "ad", "nb", ads=(url(c),)) for c in C]
PAGES += [WrittenPage(f"{ROOT}/en/ledsagere/{c[1]}", detail(c, 1), "ad", "en", ads=(url(c),), canonical=url(c)) for c in ENGLISH]
PAGES += [
    WrittenPage(f"{url(C[3])}?gclid=EAIaIQob", detail(C[3]), "ad", "nb", ads=(url(C[3]),), canonical=url(C[3])),
    plain("/om-oss", "Om oss", "<p>Nordlys Selskap har formidlet selskap siden 2017. Vi er tre kvinner på kontoret og svarer hver dag fra klokken 10 til midnatt.</p>"),
    plain("/vilkar", "Vilkår", "<p>Avbestilling senere enn 6 timer før avtalen: 50 %. Reisetillegg utenfor byen: 8 kr per kilometer. Alle ledsagere er over 21 år.</p>"),
    plain("/jobb", "Bli ledsager", "<p>Vi søker deg mellom 21 og 50 år. Du bestemmer selv når du jobber, kontoret tar 30 %. Send tre bilder til kontor@nordlys-selskap.example.</p>"),
    plain("/blogg/fem-restauranter-i-bergen", "Fem restauranter i Bergen", "<p>Fra fiskesuppe på torget (245 kr) til syv retter ved Bryggen (1 950 kr). Ewelina anbefaler å bestille bord klokken 18.</p>"),
    plain("/kontakt", "Kontakt", "<p>Kontoret: 21 95 60 44, hver dag 10–24. kontor@nordlys-selskap.example</p>"),
    plain("/ledsagere/vilde", "Fant ikke siden", "<p>Profilen er ikke lenger hos oss.</p>", "error", error={"code": 404, "message": "COMPANION_NOT_FOUND"}),
]

SITE = WrittenSite("nordlys-selskap.example", "NO", tuple(PAGES), tuple(truth(c) for c in C), note=__doc__)
