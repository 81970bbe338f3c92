"""A Finnish Nuxt application: hashed class names, a thin server-rendered mark-up, the rest in the state.

Hard: the state is Nuxt 3's flattened array (objects hold indices into it, equal values are shared), it also holds the
site's own support phone, the signed-out viewer, teasers of other people's ads, a catalogue of all services and what
advertisers pay. The mark-up has only the name, age, city, prose and pictures; contact, rates, services stand in state.
"""

import json
from copy import deepcopy
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "iltaseura.example"
BASE = f"https://{HOST}"
CATALOG = {
    "massage": "Hieronta", "dinner_date": "Illallisseura", "travel": "Matkaseura", "tantra": "Tantra",
    "cuddling": "Halailu", "kissing": "Suutelu", "couples": "Pariskunnille", "striptease": "Strippaus",
    "role_play": "Roolileikit", "bath": "Yhteinen kylpy", "video_call": "Videopuhelu", "gfe": "Tyttöystäväkokemus",
    "overnight": "Koko yö", "disabled_guests": "Liikuntarajoitteisille",
}
CITIES = {"helsinki": "Helsinki", "tampere": "Tampere", "turku": "Turku", "oulu": "Oulu"}
INESSIVE = {"helsinki": "Helsingissä", "tampere": "Tampereella", "turku": "Turussa", "oulu": "Oulussa"}
COUNTRY = {"FI": "Suomi", "EE": "Viro", "LV": "Latvia", "BR": "Brasilia"}

# (minutes, amount, place) are the rates; words "w" tell of roses where the ad has no rates in the state
PEOPLE: list[dict[str, Any]] = [
    dict(slug="7x2k-emma", city="helsinki", name="Emma", age=28, h=169, kg=58, nat="FI", langs=["fi", "en"], pics=4,
         sv=["massage", "dinner_date", "gfe", "overnight"], inc=True, out=True, hours="10:00-22:00", ok=True, top=True,
         text="Moi! Olen rento helsinkiläinen ja tykkään hyvästä ruoasta ja pitkistä keskusteluista. Vastaan viesteihin parhaiten iltapäivisin.",
         tl="fi", at="2025-06-02T09:14:33.000Z", phone="0405674457", wa=True, tg=None, ig=None, role="independent",
         rates=[(60, 220, "incall"), (120, 400, "incall"), (60, 260, "outcall"), (720, 1200, "outcall")]),
    dict(slug="9qpl-aino-maria", city="helsinki", name="Aino-Maria", age=44, h=165, kg=None, nat=None, langs=["fi", "sv"], pics=2,
         sv=["massage", "tantra", "bath"], inc=True, out=False, hours=None, ok=True, top=False,
         text="Kypsä ja lempeä. Rauhallinen hoitohuone Kalliossa, ovikoodin saat tekstiviestillä. Ei kiirettä, ei kelloa seinällä.",
         tl="fi", at="2025-05-21T17:02:10.000Z", phone="+358466372282", wa=False, tg=None, ig=None, role="independent",
         rates=[(60, 150, "incall"), (90, 200, "incall")]),
    dict(slug="2mzt-kristina", city="helsinki", name="Kristina", age=25, h=174, kg=55, nat="EE", langs=["et", "en", "ru"], pics=5,
         sv=["dinner_date", "striptease", "kissing"], inc=False, out=True, hours="18:00-02:00", ok=False, top=True,
         text="Hi! I come over from Tallinn every other week and stay in the centre. I only visit hotels, and I always bring good mood with me.",
         tl="en", at="2025-06-10T20:41:00.000Z", phone=None, wa=False, tg="kristina_tll", ig=None, role=None,
         rates=[(60, 250, "outcall"), (180, 600, "outcall")], tour=[("Turku", "2025-06-16", "2025-06-18")]),
    dict(slug="c81d-jenni", city="helsinki", name="Jenni", age=31, h=160, kg=64, nat=None, langs=["fi"], pics=1,
         sv=["massage", "cuddling"], inc=True, out=None, hours=None, ok=False, top=False,
         text="Tavallinen nainen naapurista. Tunti 200 ruusua, kaksi tuntia 350 ruusua. Soita, en vastaa tuntemattomiin viesteihin.",
         tl="fi", at="2025-04-30T11:20:05.000Z", phone="041 919 5418", wa=False, tg=None, ig=None, role=None,
         rates=[], roses=[(60, 200), (120, 350)]),
    dict(slug="u0vv-ville", city="helsinki", name="Ville", age=35, h=186, kg=83, nat="FI", langs=["fi", "en"], pics=3, aud="man",
         sv=["massage", "couples", "travel"], inc=True, out=True, hours=None, ok=True, top=False,
         text="Urheilullinen mies, seurana myös matkoilla. Hyvät käytöstavat ja huumori kuuluvat hintaan.",
         tl="fi", at="2025-06-05T06:00:00.000Z", phone="0407379759", wa=False, tg=None, ig="ville.seura", role="independent",
         rates=[(60, 160, None), (120, 280, None)]),
    dict(slug="m4ra-mila", city="tampere", name="Mila", age=23, h=167, kg=53, nat=None, langs=["fi", "en"], pics=3,
         sv=["massage", "kissing", "role_play", "video_call"], inc=True, out=True, hours="24/7", ok=False, top=True,
         text="Iloinen opiskelija. Tavataan keskustassa, aseman lähellä. Huom! Vain kuvalliset viestit ja nimi mukaan.",
         tl="fi", at="2025-06-08T13:37:00.000Z", phone="0502833069", wa=True, tg="mila_tre", ig=None, role=None,
         rates=[(30, 120, "incall"), (60, 200, "incall"), (60, 240, "outcall")]),
    dict(slug="k5ss-bianca", city="tampere", name="Bianca", age=38, h=171, kg=66, nat="BR", langs=["pt", "en", "es"], pics=2, aud="trans",
         sv=["massage", "role_play"], inc=True, out=False, hours=None, ok=True, top=False,
         text="Hello dear, I am a trans lady from Brazil, warm and patient with first timers. Private flat with parking.",
         tl="en", at="2025-05-29T15:45:12.000Z", phone="+358 50 539 5111", wa=True, tg=None, ig=None, role="independent",
         rates=[(30, 100, "incall"), (60, 170, "incall")]),
    dict(slug="p9ee-sanna", city="turku", name="Sanna", age=50, h=None, kg=None, nat="FI", langs=["fi"], pics=1,
         sv=["cuddling", "disabled_guests", "massage"], inc=None, out=True, hours="09:00-17:00", ok=True, top=False,
         text="Entinen lähihoitaja. Tulen kotiin tai palvelutaloon, apuvälineet ovat minulle tuttuja.",
         tl="fi", at="2025-03-17T08:30:00.000Z", phone="0465592949", wa=False, tg=None, ig=None, role="independent",
         rates=[(60, 130, "outcall")]),
    dict(slug="t3lo-lotta", city="oulu", name="Lotta", age=29, h=178, kg=70, nat=None, langs=["fi", "sv", "en"], pics=4,
         sv=["dinner_date", "travel", "gfe"], inc=False, out=True, hours=None, ok=True, top=True,
         text="Pitkä vaaleaverikkö pohjoisesta. Lähden mielelläni mukaan työmatkalle tai hiihtoviikolle. Yhteys vain sähköpostilla.",
         tl="fi", at="2025-06-01T10:10:10.000Z", phone=None, wa=False, tg=None, ig=None, mail="lotta.pohjola@posti.example",
         role="agency", rates=[(180, 700, "outcall"), (1440, 2200, "outcall")]),
]


def url_of(p: dict[str, Any]) -> str:
    return f"{BASE}/i/{p['slug']}"


def e164(number: str) -> str:
    digits = number.replace(" ", "")
    return digits if digits.startswith("+") else "+358" + digits[1:]


def truth(p: dict[str, Any]) -> dict[str, Any]:
    ad = deepcopy(AD)
    prices = [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": w} for m, a, w in p["rates"]]
    prices += [{"amount": a, "currency": None, "code_currency": "roses", "duration_min": m, "place": None} for m, a in p.get("roses", [])]
    handles = [("whatsapp", e164(p["phone"]))] if p["wa"] else []
    handles += [(k, v) for k, v in (("telegram", p["tg"]), ("instagram", p["ig"]), ("email", p.get("mail"))) if v]
    longest = max(x["duration_min"] for x in prices) / 60
    ad.update(
        url=url_of(p), alias=p["name"], aliases_stated=[p["name"]], age=p["age"], ages_stated=[p["age"]],
        text_language=p["tl"], audience=p.get("aud", "woman"), provider_kind=p["role"], city=CITIES[p["city"]], country="FI",
        nationality=p["nat"], languages_spoken=p["langs"], services=sorted(p["sv"]), incall=p["inc"], outcall=p["out"],
        hours=p["hours"], weight_kg=p["kg"], height_cm=p["h"],
        max_duration_h=int(longest) if longest == int(longest) else longest,
        tour=[{"city": c, "from": a, "to": b} for c, a, b in p.get("tour", [])], verified=p["ok"], paid_placement=p["top"],
        n_images=p["pics"], posted_at=p["at"][:10], phones=[e164(p["phone"])] if p["phone"] else [],
        handles=[{"kind": k, "value": v} for k, v in handles], prices=prices,
    )
    return ad


def flatten(root: Any) -> str:
    """Nuxt's payload: one array, values refer to each other by index, equal scalars stand once."""
    out: list[Any] = [["ShallowReactive", 1]]
    seen: dict[str, int] = {}

    def put(value: Any) -> int:
        key = json.dumps(value) if not isinstance(value, (dict, list)) else None
        if key is not None and key in seen:
            return seen[key]
        at = len(out)
        out.append(value)
        if key is not None:
            seen[key] = at
        elif isinstance(value, dict):
            out[at] = {k: put(v) for k, v in value.items()}
        else:
            out[at] = [put(v) for v in value]
        return at

    put(root)
    return json.dumps(out, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def teaser(p: dict[str, Any]) -> dict[str, Any]:
    return {"slug": p["slug"], "displayName": p["name"], "age": p["age"], "city": CITIES[p["city"]],
            "thumb": f"/_img/{p['slug']}/1.webp", "fromPrice": min((r[1] for r in p["rates"]), default=None), "promoted": p["top"]}


def full(p: dict[str, Any]) -> dict[str, Any]:
    """The ad as the application's interface sends it."""
    return {
        "slug": p["slug"], "displayName": p["name"], "age": p["age"], "gender": p.get("aud", "woman"),
        "heightCm": p["h"], "weightKg": p["kg"], "city": {"slug": p["city"], "label": CITIES[p["city"]], "country": "FI"},
        "nationality": p["nat"] and {"code": p["nat"], "label": COUNTRY[p["nat"]]}, "spokenLanguages": p["langs"],
        "description": p["text"], "photos": [{"src": f"/_img/{p['slug']}/{i}.webp", "w": 900, "h": 1200} for i in range(1, p["pics"] + 1)],
        "contact": {"phone": p["phone"], "whatsapp": p["wa"], "telegram": p["tg"], "instagram": p["ig"], "email": p.get("mail")},
        "meeting": {"incall": p["inc"], "outcall": p["out"]}, "openingHours": p["hours"],
        "services": [CATALOG[k] for k in p["sv"]], "advertiserType": p["role"],
        "rates": [{"minutes": m, "amount": a, "currency": "EUR", "place": w} for m, a, w in p["rates"]],
        "tours": [{"city": c, "from": a, "to": b} for c, a, b in p.get("tour", [])],
        "verified": p["ok"], "promoted": p["top"], "publishedAt": p["at"], "updatedAt": "2025-06-11T04:00:00.000Z",
    }


SETTINGS = {"name": "Iltaseura", "support": {"phone": "+358 9 4247 1180", "email": f"tuki@{HOST}", "hours": "09:00-16:00"},
            "promotionPrices": [{"days": 7, "amount": 29, "currency": "EUR"}, {"days": 30, "amount": 89, "currency": "EUR"}]}


def app(title: str, desc: str, markup: str, data: dict[str, Any], path: str, og: str = "") -> str:
    state = flatten({"data": data, "state": {"$sviewer": None, "$ssettings": SETTINGS, "$slocale": "fi"}, "once": [], "path": path})
    return (
        f'<!DOCTYPE html><html lang="fi" data-capo=""><head><meta charset="utf-8"><title>{title} – Iltaseura</title>'
        f'<meta name="description" content="{desc}"><meta property="og:title" content="{title}">{og}'
        '<link rel="modulepreload" as="script" crossorigin href="/_nuxt/Bq7x1kQe.js"><link rel="stylesheet" href="/_nuxt/entry.D0aY2s1c.css"></head>'
        '<body><div id="__nuxt"><div class="_9fa1c" data-v-7a7a37b1><div class="_1bb02"><a href="/" class="_77ce0" aria-label="Etusivu"><svg width="24"></svg></a>'
        '<a class="_20dd4" href="/helsinki">Helsinki</a><a class="_20dd4" href="/tampere">Tampere</a><a class="_20dd4" href="/kirjaudu">Kirjaudu</a></div>'
        f'<!--[-->{markup}<!--]--><div class="_c3e90"><a href="/tietoa">Tietoa</a><a href="/ehdot">Ehdot</a><a href="/hinnasto">Hinnasto</a><a href="/ukk">UKK</a>'
        f'<a href="/lehti/saunan-jalkeen">Lehti</a></div></div></div><div id="teleports"></div>'
        f'<script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">{state}</script>'
        '<script>window.__NUXT__={};window.__NUXT__.config={public:{apiBase:"/api/v2",sentry:{dsn:""}},app:{baseURL:"/",buildId:"5e0c1d0a",buildAssetsDir:"/_nuxt/"}}</script>'
        '<script type="module" src="/_nuxt/Bq7x1kQe.js" crossorigin></script></body></html>')


def ad_page(p: dict[str, Any]) -> str:
    marks = ('<i class="_e11f7">Varmennettu</i>' if p["ok"] else "") + ('<i class="_b70a2">Nostettu ilmoitus</i>' if p["top"] else "")
    pics = "".join(f'<img class="_4410d" src="/_img/{p["slug"]}/{i}.webp" alt="" loading="lazy">' for i in range(1, p["pics"] + 1))
    markup = (
        f'<div class="_5d2aa"><div class="_8e8f3">{pics}</div><div class="_03c1b"><div class="_ffa09">{p["name"]}</div>'
        f'<div class="_61b7e">{p["age"]} v · {CITIES[p["city"]]}</div>{marks}<div class="_d92c5">{p["text"]}</div>'
        '<button class="_2af80" disabled>Näytä yhteystiedot</button><div class="_skl1"></div><div class="_skl1"></div></div></div>')
    others = [teaser(q) for q in PEOPLE if q is not p and q["city"] == p["city"]][:2]
    og = f'<meta property="og:image" content="{BASE}/_img/{p["slug"]}/1.webp"><link rel="canonical" href="{url_of(p)}">'
    return app(f"{p['name']}, {CITIES[p['city']]}", p["text"][:60], markup,
               {f"ad-{p['slug']}": full(p), f"related-{p['slug']}": others}, f"/i/{p['slug']}", og)


def listing(people: list[dict[str, Any]], city: str, page: int, pages: int) -> str:
    cards = "".join(f'<a class="_aa3f1" href="/i/{p["slug"]}"><img class="_4410e" src="/_img/{p["slug"]}/1.webp" alt="">'
                    f'<span class="_ffa0a">{p["name"]}</span><span class="_61b7f">{p["age"]}</span></a>' for p in people)
    nav = "".join(f'<a class="_pg{i}" href="/{city}{"" if i == 1 else f"?sivu={i}"}">{i}</a>' for i in range(1, pages + 1)) if pages > 1 else ""
    return app(f"Seuralaiset {INESSIVE[city]}", "Ilmoitukset", f'<div class="_f00d1"><div class="_h1t1e">Seuralaiset {INESSIVE[city]}</div>{cards}{nav}</div>',
               {f"list-{city}-{page}": {"items": [teaser(p) for p in people], "page": page, "pages": pages},
                "filters": {"services": list(CATALOG.values()), "minPrice": 50, "maxPrice": 2500}}, f"/{city}")


def plain(path: str, title: str, text: str, kind: str = "static", data: dict[str, Any] | None = None) -> WrittenPage:
    markup = f'<div class="_txt0a"><div class="_h1t1e">{title}</div><div class="_p4ra">{text}</div></div>'
    return WrittenPage(BASE + path, app(title, title, markup, data or {"cms": {"title": title, "body": text}}, path), kind, "fi")


def urls(people: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(url_of(p) for p in people)


HEL = [p for p in PEOPLE if p["city"] == "helsinki"]
TRE = [p for p in PEOPLE if p["city"] == "tampere"]
REST = [p for p in PEOPLE if p["city"] in ("turku", "oulu")]
PAGES = (
    plain("/", "Iltaseura", "Seuraa illalliselle, matkalle tai iltaan. Valitse kaupunki."),
    WrittenPage(f"{BASE}/helsinki", listing(HEL[:3], "helsinki", 1, 2), "listing", "fi", ads=urls(HEL[:3])),
    WrittenPage(f"{BASE}/helsinki?sivu=2", listing(HEL[3:], "helsinki", 2, 2), "listing", "fi", ads=urls(HEL[3:])),
    WrittenPage(f"{BASE}/tampere", listing(TRE, "tampere", 1, 1), "listing", "fi", ads=urls(TRE)),
    WrittenPage(f"{BASE}/turku", listing(REST[:1], "turku", 1, 1), "listing", "fi", ads=urls(REST[:1])),
    WrittenPage(f"{BASE}/oulu", listing(REST[1:], "oulu", 1, 1), "listing", "fi", ads=urls(REST[1:])),
    *(WrittenPage(url_of(p), ad_page(p), "ad", "fi", text_language=None if p["tl"] == "fi" else p["tl"], ads=(url_of(p),)) for p in PEOPLE),
    WrittenPage(url_of(PEOPLE[5]) + "?fbclid=IwAR2xkq9&ref=share", ad_page(PEOPLE[5]), "ad", "fi", ads=(url_of(PEOPLE[5]),), canonical=url_of(PEOPLE[5])),
    plain("/tietoa", "Tietoa palvelusta", f"Asiakaspalvelu arkisin 9–16, puh. 09 4247 1180, tuki@{HOST}. Iltaseura Media Oy."),
    plain("/ehdot", "Käyttöehdot", "Ilmoittajan on oltava täysi-ikäinen. Poistamme ilmoitukset, joissa käytetään toisen kuvia."),
    plain("/hinnasto", "Hinnasto ilmoittajille", "Perusilmoitus on maksuton. Nosto 7 päiväksi 29 €, 30 päiväksi 89 €. Varmennus videolla 10 €."),
    plain("/ukk", "Usein kysyttyä", "Miten saan varmennuksen? Lähetä lyhyt video, jossa pidät koodia kädessäsi. Miten poistan ilmoituksen? Omat tiedot, Poista."),
    plain("/kirjaudu", "Kirjaudu", "Sähköposti Salasana Unohditko salasanan?"),
    plain("/lehti/saunan-jalkeen", "Saunan jälkeen: kolme hotellia Oulussa", "Testasimme kolme hotellia, joissa on oma sauna huoneessa. Edullisin maksoi 119 € yöltä ja aamiainen alkoi puoli seitsemältä."),
    plain("/i/z8z8-tiia", "Ilmoitusta ei löydy", "Ilmoitus on poistettu tai se on vanhentunut.", "error", {"ad-z8z8-tiia": None, "error": {"statusCode": 404}}),
)
SITE = WrittenSite(HOST, "FI", PAGES, tuple(truth(p) for p in PEOPLE), "Nuxt 3 flattened state, hashed class names, thin mark-up")
