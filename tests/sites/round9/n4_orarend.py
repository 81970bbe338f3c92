"""A Hungarian booking app of companions and masseuses: a client-side app whose server renders only a shell around the state.

What makes it hard: of an ad the mark-up has its name, the prose, the marks and the pictures; figures, services, languages,
places, prices and contacts are ids and codes in `window.__ALLAPOT__`, to be read with the dictionary in the same state; the
state also holds three recommended partners with their own prices, the free slots of the week and the support's phone.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "orarend-app.example"
BASE = f"https://{HOST}"
WORDS = {3: ("massage", "Lazító masszázs"), 4: ("tantra", "Tantra"), 7: ("dinner_date", "Közös vacsora"), 9: ("travel", "Utazás együtt"), 11: ("overnight", "Egész éjszaka"),
         12: ("couples", "Párok fogadása"), 15: ("cuddling", "Összebújás"), 16: ("role_play", "Szerepjáték"), 18: ("striptease", "Sztriptíz"),
         21: ("four_hands", "Négykezes masszázs"), 22: ("gfe", "Barátnő élmény"), 25: ("city_guide", "Városnézés"), 28: ("bath", "Közös fürdő"),
         30: ("domination", "Domina"), 31: ("business", "Üzleti esemény"), 33: ("video_call", "Videóhívás")}
IDS = {service: number for number, (service, _) in WORDS.items()}
CITIES = {1: ("Budapest", "Budapest", "budapest"), 2: ("Debrecen", "Debrecen", "debrecen"), 3: ("Szeged", "Szeged", "szeged"), 5: ("Győr", "Győr", "gyor")}
PLACES = {"incall": "NALA", "outcall": "VENDEGNEL", None: None}
PARTNERS: list[tuple[dict, dict]] = []  # of each partner: its part of the state, and its truth


def partner(slug: str, name: str, city: int, prose: str, *, age: int | None = None, height: int | None = None, weight: int | None = None,
            nation: str | None = None, tongues: tuple = (), services: tuple = (), refused: tuple = (), places: tuple = (None, None), day: tuple | None = None,
            offers: tuple = (), phone: str | None = None, apps: dict | None = None, pictures: int = 1, checked: bool = False, lifted: bool = False,
            created: str = "2025-05-01", trips: tuple = (), studio: str | None = None, **stated: object) -> None:
    """Offers are (name, minutes, HUF, place); trips (city id, from, to)."""
    apps = apps or {}
    state = {"azon": 7000 + len(PARTNERS) * 13, "slug": slug, "nev": name, "varosId": city, "kor": age, "testalkat": {"cm": height, "kg": weight},
             "nemzetiseg": nation, "nyelvek": list(tongues), "szolgaltatasok": [IDS[s] for s in services], "nemVallal": [IDS[s] for s in refused],
             "helyszin": {"nala": places[0], "vendegnel": places[1]}, "napszak": {"tol": day[0], "ig": day[1]} if day else None,
             "csomagok": [{"cim": c, "perc": m, "ar": {"osszeg": a, "penznem": "HUF"}, "hol": PLACES[p]} for c, m, a, p in offers],
             "kapcsolat": {"telefon": phone, **apps}, "jelzok": {"ellenorzott": checked, "kiemelt": lifted}, "letrehozva": f"{created}T08:14:55.000Z",
             "utak": [{"varosId": c, "tol": a, "ig": b} for c, a, b in trips], "szolgaltato": {"tipus": "STUDIO", "nev": studio} if studio else {"tipus": "FUGGETLEN"},
             "kepSzam": pictures, "bemutatkozas": prose}
    number = "+36" + "".join(filter(str.isdigit, phone)).removeprefix("36").removeprefix("06") if phone else None
    handles = [{"kind": k, "value": number if v is True else v} for k, v in apps.items()]
    truth = {**deepcopy(AD), "url": f"{BASE}/p/{slug}", "alias": name, "aliases_stated": [name], "age": age, "ages_stated": [age] if age else [], "text_language": "hu",
             "provider_kind": "agency" if studio else "independent", "city": CITIES[city][1], "country": "HU", "nationality": nation, "languages_spoken": list(tongues),
             "services": list(services), "incall": places[0], "outcall": places[1], "hours": f"{day[0]}-{day[1]}" if day else None, "height_cm": height,
             "weight_kg": weight, "max_duration_h": max((m for _, m, _, _ in offers if m), default=0) / 60 or None,
             "tour": [{"city": CITIES[c][1], "from": a, "to": b} for c, a, b in trips], "verified": checked, "paid_placement": lifted, "n_images": pictures,
             "posted_at": created, "phones": [number] if number else [], "handles": handles,
             "prices": [{"amount": a, "currency": "HUF", "code_currency": None, "duration_min": m, "place": p} for _, m, a, p in offers], **stated}
    PARTNERS.append((state, truth))


partner("lili-budai", "Lili", 1, "Budai lány vagyok, nyugodt környezetben várlak. A foglalást mindig visszaigazolom.", age=25, height=167, weight=53, nation="HU",
        tongues=("hu", "en"), services=("massage", "gfe", "dinner_date"), refused=("domination",), places=(True, True), day=("10:00", "20:00"),
        offers=(("Első találkozás", 60, 35000, "incall"), ("Hosszú délután", 180, 90000, "incall"), ("Hotelben", 120, 85000, "outcall")),
        phone="+36 20 418 3372", apps={"whatsapp": True}, pictures=4, checked=True, lifted=True, created="2025-06-07")
partner("vanda", "Vanda", 1, "Harmincnégy évesen is szeretek táncolni. Kérlek, sms-ben ne alkudj.", age=34, height=174, services=("striptease", "role_play"),
        places=(True, False), offers=(("Egy óra", 60, 30000, None), ("Két óra", 120, 55000, None)), phone="06 30 691 0258", pictures=3, created="2025-05-30")
partner("reka-es-dori", "Réka és Dóri", 1, "Réka (23) és Dóri (28) vagyunk, ketten masszírozunk egyszerre.", age=23, services=("four_hands", "couples"), places=(True, None),
        day=("12:00", "22:00"), offers=(("Négykezes", 60, 52000, None),), phone="06-70-215-4486", pictures=5, checked=True, created="2025-05-28",
        alias="Réka", aliases_stated=["Réka", "Dóri"], ages_stated=[23, 28], audience="couple")
partner("amelie-bp", "Amélie", 1, "I moved here from Lyon two years ago. I love the opera, long walks by the Danube and dinners without a clock.", age=29, height=171,
        weight=56, nation="FR", tongues=("fr", "en"), services=("dinner_date", "travel", "overnight", "city_guide"), places=(False, True),
        offers=(("Dinner", 240, 160000, None), ("Overnight", 720, 320000, "outcall")), apps={"telegram": "amelie_budapest", "email": "amelie@levelem.example"},
        pictures=6, checked=True, created="2025-05-19", text_language="en")
partner("studio-szofi", "Szófi", 1, "A Lótuszkert Stúdió új masszőre, öt éve a szakmában.", age=36, tongues=("hu", "de"), services=("massage", "tantra", "bath"),
        places=(True, False), day=("09:00", "21:00"), offers=(("Tantra 60", 60, 28000, None), ("Tantra 90", 90, 38000, None)), phone="+36 (20) 552-7109", pictures=2,
        checked=True, created="2025-05-12", studio="Lótuszkert Stúdió")
partner("studio-mark", "Márk", 1, "Férfi masszőr a Lótuszkert Stúdióban, hölgyeknek és pároknak.", age=31, height=186, weight=82, tongues=("hu",),
        services=("massage", "couples"), places=(True, None), offers=(("Masszázs", 60, 24000, None),), pictures=2, created="2025-05-12", studio="Lótuszkert Stúdió",
        audience="man")
partner("dorka-debrecen", "Dorka", 2, "Egyetemista lány, esténként érek rá. Vendégem lehetsz egy pohár borra is!", age=22, height=162, weight=49, services=("cuddling", "gfe"),
        places=(True, True), day=("18:00", "23:00"), offers=(("Óra", 60, 25000, None),), phone="06 20 937 1164", apps={"viber": True}, pictures=3, created="2025-06-02")
partner("zsofia-uton", "Zsófia", 2, "Debreceni vagyok, de sokat utazom. Nézd meg, mikor vagyok a közeledben.", age=38, height=165, tongues=("hu", "ro"),
        services=("massage", "dinner_date"), places=(None, True), offers=(("Masszázs nálad", 90, 36000, "outcall"),), phone="+36 30 284 9917", pictures=2, checked=True,
        created="2025-06-05", trips=((5, "2025-06-16", "2025-06-19"), (3, "2025-06-23", "2025-06-25")))
partner("lady-k", "Lady K.", 3, "Szigorú, de igazságos. Csak előre egyeztetett időpontra.", services=("domination", "role_play"), refused=("massage", "gfe"),
        places=(True, None), offers=(("Ülés", 60, 40000, None), ("Hosszú ülés", 150, 85000, None)), phone="06 70 603 8825", pictures=1, created="2025-04-27")
partner("barbi-ts", "Barbi", 3, "Transz nő vagyok, 27 éves. Első alkalommal is nyugodtan keress.", age=27, height=178, tongues=("hu", "en"), services=("massage", "video_call"),
        places=(True, True), offers=(("Videó", 20, 8000, None), ("Találkozó", 60, 32000, None)), apps={"telegram": "barbi_szeged"}, pictures=4, created="2025-05-22",
        audience="trans")
partner("noemi-gyor", "Noémi", 5, "Győrben és környékén kísérlek el vacsorára, céges estre. Árakat csak személyre szabva adok.", age=42, nation="HU", tongues=("hu", "de", "en"),
        services=("business", "dinner_date"), places=(False, True), phone="+36 20 360 5541", pictures=2, checked=True, lifted=True, created="2025-05-25")

LOOKUP = {"szolgaltatasok": [{"id": n, "felirat": t} for n, (_, t) in WORDS.items()], "varosok": [{"id": n, "nev": c[0]} for n, c in CITIES.items()],
          "hol": {"NALA": "nála", "VENDEGNEL": "a vendégnél"}}


def app(title: str, inner: str, **state: object) -> str:
    dump = json.dumps({"verzio": "4.11.2", "nyelv": "hu", "ugyfelszolgalat": {"telefon": "+36 1 808 9140", "nyitva": "9-17"}, "szotar": LOOKUP, **state},
                      ensure_ascii=False).replace("</", "<\\/")
    return (f'<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"/><title>{title} · Órarend</title><meta name="viewport" content="width=device-width"/>'
            '<link rel="modulepreload" href="/assets/index-B7xq0c1f.js"/><link rel="stylesheet" href="/assets/index-D3kP9.css"/></head><body><div id="app" data-server-rendered="true">'
            '<header class="_h_1k2 _row_9ab"><a href="/" class="_logo_77c">Órarend</a><a href="/foglalasaim">Foglalásaim</a><a href="/belepes">Belépés</a></header>'
            f'<main class="_m_4fz">{inner}</main><footer class="_f_0qx"><a href="/aszf">ÁSZF</a> <a href="/gyik">GYIK</a> <a href="/partnereknek">Partnereknek</a> '
            '<a href="/kapcsolat">Kapcsolat</a> © Órarend Kft.</footer></div>'
            f'<script>window.__ALLAPOT__={dump}</script><script type="module" src="/assets/index-B7xq0c1f.js"></script></body></html>')


def short(state: dict) -> dict:
    low = min((c["ar"]["osszeg"] for c in state["csomagok"]), default=None)
    return {k: state[k] for k in ("azon", "slug", "nev", "kor", "varosId")} | {"legkisebbAr": low, "kep": f"/k/{state['slug']}/1.avif"}


def marks(state: dict) -> str:
    return ('<span class="_chip_2c">Ellenőrzött</span>' if state["jelzok"]["ellenorzott"] else "") + ('<span class="_chip_2c _gold_e1">Kiemelt</span>' if state["jelzok"]["kiemelt"] else "")


def profile(index: int) -> str:
    state = PARTNERS[index][0]
    pictures = "".join(f'<img class="_ph_c7" src="/k/{state["slug"]}/{n}.avif" alt=""/>' for n in range(1, state["kepSzam"] + 1))
    inner = (f'<nav><a href="/v/{CITIES[state["varosId"]][2]}">{CITIES[state["varosId"]][0]}</a></nav><h1 class="_t_8aa">{state["nev"]}</h1>{marks(state)}<div class="_g_55">{pictures}</div>'
             f'<p class="_p_e0">{state["bemutatkozas"]}</p><div class="_sk_11"></div><div class="_sk_11"></div><a class="_btn_3" href="/foglalas/{state["slug"]}">Időpontot kérek</a>')
    slots = [{"nap": f"2025-06-{day}", "szabad": hours} for day, hours in ((12, ["14:00", "16:30"]), (13, []), (14, ["11:00"]))]
    near = [short(PARTNERS[(index + step) % len(PARTNERS)][0]) for step in (2, 4, 7)]
    return app(state["nev"], inner, oldal="partner", partner=state, idopontok=slots, ajanlott=near)


def listing(path: str, title: str, members: list[int], pages: int = 1, canonical: str | None = None, tail: str = "") -> WrittenPage:
    cards = "".join(f'<a class="_card_x1" href="/p/{s["slug"]}"><img src="/k/{s["slug"]}/1.avif" alt=""/><b>{s["nev"]}</b>{marks(s)}</a>' for s in (PARTNERS[i][0] for i in members))
    more = f'<a href="{path.split("?")[0]}?oldal=2">Következő</a>' if pages > 1 else ""
    html = app(title, f'<h1>{title}</h1><div class="_grid_q">{cards}</div>{more}', oldal="lista", talalatok=[short(PARTNERS[i][0]) for i in members])
    return WrittenPage(BASE + path, html, "listing", "hu", ads=tuple(PARTNERS[i][1]["url"] for i in members), canonical=canonical)


def one(index: int, query: str = "") -> WrittenPage:
    truth = PARTNERS[index][1]
    other = truth["text_language"] if truth["text_language"] != "hu" else None
    return WrittenPage(truth["url"] + query, profile(index), "ad", "hu", other, ads=(truth["url"],), canonical=truth["url"] if query else None)


def static(path: str, title: str, body: str, kind: str = "static") -> WrittenPage:
    return WrittenPage(BASE + path, app(title, f"<h1>{title}</h1>{body}", oldal="tartalom"), kind, "hu")


PAGES = (
    *(one(i) for i in range(len(PARTNERS))),
    listing("/v/budapest", "Partnerek, Budapest", [0, 1, 2, 3], 2),
    listing("/v/budapest?oldal=2", "Partnerek, Budapest", [4, 5]),
    listing("/v/debrecen", "Partnerek, Debrecen", [6, 7]),
    listing("/v/szeged", "Partnerek, Szeged", [8, 9]),
    listing("/v/szeged?rendezes=ar", "Partnerek, Szeged", [9, 8], canonical=f"{BASE}/v/szeged"),
    one(0, "?utm_source=insta&utm_campaign=nyar"),
    one(7, "?ref=ajanlott"),
    static("/", "Foglalj időpontot két perc alatt", "<p>Válassz várost, válassz partnert, kérj időpontot. Budapest, Debrecen, Szeged, Győr.</p>"),
    static("/belepes", "Belépés", '<form><input type="tel" placeholder="Telefonszámod"/><button>Kódot kérek</button></form>'),
    static("/partnereknek", "Partnereknek", "<p>Havidíj 9 900 Ft, kiemelés 14 900 Ft hetente. Jutalékot nem kérünk. Hívj: +36 1 808 9140.</p>"),
    static("/gyik", "Gyakori kérdések", "<h3>Lemondhatom?</h3><p>Igen, hat órával előtte ingyen.</p><h3>Hogyan fizetek?</h3><p>Mindig közvetlenül a partnernek.</p>"),
    static("/aszf", "Általános szerződési feltételek", "<p>Az Órarend naptárt üzemeltet, a szolgáltatást a partner nyújtja. Csak 18 éven felülieknek.</p>"),
    static("/p/bella-pecs", "Ez a profil megszűnt", "<p>A partner törölte a naptárát.</p>", "error"),
    static("/v/atlantisz", "Hoppá, ezt nem találjuk", "<p>Nincs ilyen oldal.</p>", "error"),
)
SITE = WrittenSite(HOST, "HU", PAGES, tuple(truth for _, truth in PARTNERS), note=__doc__)
