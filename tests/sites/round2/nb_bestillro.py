"""A Norwegian booking app: hashed CSS-module classes, and nearly everything in the state that Next.js leaves in a script.

Hard: the mark-up shows a name, a place, the prose and pictures; height, languages, services (with those switched off),
prices (in øre), weekly hours, own place / visits and the number stand only in `__NEXT_DATA__`, beside the support's
number, feature flags and 'similar' providers with the same keys. Page 2 of the list has skeletons and no cards at all.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "app.bestillro.example"
B = f"https://{HOST}"

ENUM = {
    "massage": "MASSAGE",
    "tantra": "TANTRA",
    "dinner_date": "DINNER_DATE",
    "travel": "TRAVEL_COMPANION",
    "overnight": "OVERNIGHT",
    "couples": "COUPLES",
    "cuddling": "CUDDLING",
    "four_hands": "FOUR_HANDS",
    "dancing": "DANCING",
    "city_guide": "CITY_GUIDE",
    "disabled_guests": "DISABLED_GUESTS",
    "role_play": "ROLE_PLAY",
}

# slug, name, age, city, cm, kg, nationality, languages, on, off, at provider, at client, hours, prices (minutes, kroner, place), published, pictures,
# id checked, boosted, phone as stored, whatsapp as stored, bio, its language, truth beyond the columns
PROVIDERS = [
    (
        "ingrid-8fk2c1",
        "Ingrid",
        32,
        "Oslo",
        171,
        62,
        "NO",
        ["nb", "en"],
        ["massage", "cuddling", "disabled_guests"],
        ["tantra"],
        True,
        False,
        "10:00-18:00",
        [(60, 1200, "incall"), (90, 1700, "incall")],
        "2025-06-04",
        3,
        True,
        True,
        "+47 957 00 867",
        None,
        "Jeg er utdannet massør og har et rolig rom på Grünerløkka. Trappefri inngang, og jeg har god erfaring med gjester i rullestol.",
        "nb",
        {},
    ),
    (
        "thea-b19xz7",
        "Thea",
        26,
        "Bergen",
        166,
        55,
        "NO",
        ["nb", "en", "de"],
        ["dinner_date", "city_guide", "overnight"],
        ["massage"],
        False,
        True,
        None,
        [(120, 3000, "outcall"), (720, 9500, "outcall")],
        "2025-06-09",
        4,
        True,
        True,
        None,
        None,
        "Bergenser med sans for god mat og regnvær. Jeg møter deg på hotellet eller restauranten og viser deg gjerne Bryggen etterpå. Bestill her i appen.",
        "nb",
        {},
    ),
    (
        "marta-0qq4vd",
        "Marta",
        39,
        "Stavanger",
        168,
        66,
        "PL",
        ["pl", "en"],
        ["massage", "couples"],
        [],
        True,
        True,
        "12:00-22:00",
        [(60, 1000, "incall"), (60, 1400, "outcall")],
        "2025-05-30",
        2,
        False,
        False,
        "46473556",
        "+4746473556",
        "Masażystka z Krakowa, od ośmiu lat w Stavanger. Przyjmuję u siebie i dojeżdżam, także do par. Mówię po polsku i po angielsku.",
        "pl",
        {},
    ),
    (
        "sofie-og-anna-7hh2",
        "Sofie og Anna",
        28,
        "Trondheim",
        None,
        None,
        "NO",
        ["nb"],
        ["four_hands", "massage", "couples"],
        ["overnight"],
        True,
        False,
        "16:00-23:00",
        [(60, 2200, "incall")],
        "2025-06-07",
        2,
        True,
        False,
        None,
        None,
        "Sofie (28) og Anna (30) gir firehendig massasje i Ila. Vi jobber sammen, aldri alene. Ring oss på 90 24 61 69 hvis appen er treg.",
        "nb",
        {
            "alias": "Sofie",
            "aliases_stated": ["Sofie", "Anna"],
            "ages_stated": [28, 30],
            "phones": ["+4790246169"],
        },
    ),
    (
        "kristoffer-5mm1ac",
        "Kristoffer",
        35,
        "Oslo",
        188,
        85,
        "NO",
        ["nb", "en"],
        ["massage", "dinner_date"],
        [],
        False,
        True,
        None,
        [(60, 900, "outcall"), (120, 1600, "outcall")],
        "2025-05-18",
        1,
        True,
        False,
        "+47 46 69 22 84",
        None,
        "Mann på 35 som kommer hjem til deg med benk og olje. Kvinner og menn er like velkomne.",
        "nb",
        {"audience": "man"},
    ),
    (
        "aida-w3e8ss",
        "Aida",
        29,
        "Drammen",
        160,
        54,
        "ET",
        ["am", "en"],
        ["massage", "dancing"],
        ["tantra", "couples"],
        True,
        False,
        "09:00-15:00",
        [(30, 600, "incall"), (60, 1000, "incall")],
        "2025-06-08",
        3,
        False,
        False,
        "+47 479 46 588",
        "+47 479 46 588",
        "I'm Aida, African and proud, born in Addis Ababa. Daytime appointments only, in my own studio close to the station. I am self-employed with an org. number.",
        "en",
        {"ethnicity": "african", "provider_kind": "independent"},
    ),
    (
        "lisbeth-k71u0p",
        "Lisbeth",
        51,
        "Kristiansand",
        164,
        None,
        None,
        ["nb", "sv"],
        ["tantra", "cuddling"],
        [],
        True,
        True,
        "11:00-19:00",
        [(90, 2000, None), (180, 3600, None)],
        "2025-04-29",
        2,
        True,
        False,
        "97 71 92 90",
        None,
        "Tantra for deg som vil lære å puste. Jeg tar imot hjemme ved havet og kan reise til deg på Sørlandet.",
        "nb",
        {},
    ),
    (
        "nadja-tour-2bb9",
        "Nadja",
        30,
        "Tromsø",
        175,
        60,
        "UA",
        ["uk", "en"],
        ["massage", "travel", "overnight"],
        [],
        False,
        True,
        "00:00-24:00",
        [(60, 1800, "outcall"), (720, 8000, "outcall")],
        "2025-06-10",
        5,
        False,
        True,
        None,
        None,
        "On tour in the north: Tromsø 11–16 June 2025, Bodø 17–21 June 2025. I visit hotels. Telegram: nadja_north",
        "en",
        {
            "hours": "24/7",
            "handles": [{"kind": "telegram", "value": "nadja_north"}],
            "tour": [
                {"city": "Tromsø", "from": "2025-06-11", "to": "2025-06-16"},
                {"city": "Bodø", "from": "2025-06-17", "to": "2025-06-21"},
            ],
        },
    ),
    (
        "runa-9cc3fa",
        "Runa",
        44,
        "Bergen",
        170,
        71,
        "NO",
        ["nb"],
        ["massage", "role_play"],
        ["overnight"],
        True,
        False,
        "13:00-20:00",
        [(60, 1100, "incall")],
        "2025-05-23",
        1,
        False,
        False,
        "+4793611285",
        None,
        "Voksen dame med humor, sentralt på Nordnes. Ingen stress, kaffe på kanna.",
        "nb",
        {},
    ),
]


def url_of(p):
    return f"{B}/v/{p[0]}"


def brief(p):
    return {
        "id": p[0].rsplit("-", 1)[1],
        "slug": p[0],
        "displayName": p[1],
        "age": p[2],
        "city": p[3],
        "boost": p[17],
        "idVerified": p[16],
        "thumb": f"/media/{p[0]}/1.jpg",
        "fromOre": min(k for _, k, _ in p[13]) * 100,
    }


def full(p):
    place = {"incall": "AT_PROVIDER", "outcall": "AT_CLIENT", None: "ANY"}
    h = p[12].split("-") if p[12] else None
    return {
        **brief(p),
        "heightCm": p[4],
        "weightKg": p[5],
        "nationality": p[6],
        "languages": p[7],
        "bio": p[20],
        "services": [{"code": ENUM[s], "enabled": True} for s in p[8]]
        + [{"code": ENUM[s], "enabled": False} for s in p[9]],
        "receivesGuests": p[10],
        "travelsToClient": p[11],
        "openingHours": [
            {"day": d, "from": h[0], "to": h[1]} for d in ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
        ]
        if h
        else [],
        "offers": [
            {"minutes": m, "ore": kr * 100, "currency": "NOK", "location": place[w]} for m, kr, w in p[13]
        ],
        "photos": [f"/media/{p[0]}/{i}.jpg" for i in range(1, p[15] + 1)],
        "publishedAt": f"{p[14]}T08:30:00.000Z",
        "phone": p[18],
        "whatsapp": p[19],
    }


def page(title, body, route, props):
    state = {
        "props": {
            "pageProps": props,
            "session": None,
            "config": {
                "support": {"phone": "+47 21 93 00 44", "email": "hjelp@bestillro.example"},
                "depositOre": 20000,
                "cancelHours": 12,
            },
        },
        "page": route,
        "query": {},
        "buildId": "k3Jx0aQm1",
        "featureFlags": {"chat": True, "vipps": True, "mapV2": False},
        "locale": "nb",
    }
    return f"""<!DOCTYPE html><html lang="nb"><head><meta charSet="utf-8"/><title>{title} | BestillRo</title><link rel="stylesheet" href="/_next/static/css/7d1.css" data-n-g=""/></head><body><div id="__next">
<div class="Shell_bar__Qz81k"><a class="Shell_logo__m0PaX" href="/">BestillRo</a><a href="/sok">Søk</a><a href="/hjelp">Hjelp</a><a href="/bli-tilbyder">Bli tilbyder</a><a href="/logg-inn">Logg inn</a></div>
<main class="Shell_main__8bGt2">{body}</main><div class="Shell_foot__u7Yw0"><span>© BestillRo AS</span><a href="/vilkar">Vilkår</a><a href="/personvern">Personvern</a></div></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script></body></html>"""


def kroner(n):
    return f"{n:,}".replace(",", "\u00a0")


def card(p):
    return f"""<a class="Card_root__x8Zq1" href="/v/{p[0]}"><span class="Card_pic__1dKe9"><img alt="" src="/_next/image?url=%2Fmedia%2F{p[0]}%2F1.jpg&amp;w=384&amp;q=75"/></span><span class="Card_l1__p0Rt5">{p[1]}, {p[2]}</span><span class="Card_l2__Hs7a2">{p[3]} · fra {kroner(min(k for _, k, _ in p[13]))} kr</span></a>"""


def detail(p):
    pics = "".join(
        f'<img class="Gal_i__c55Te" alt="" srcSet="/_next/image?url=%2Fmedia%2F{p[0]}%2F{i}.jpg&amp;w=640&amp;q=75 1x, /_next/image?url=%2Fmedia%2F{p[0]}%2F{i}.jpg&amp;w=1200&amp;q=75 2x" src="/_next/image?url=%2Fmedia%2F{p[0]}%2F{i}.jpg&amp;w=1200&amp;q=75"/>'
        for i in range(1, p[15] + 1)
    )
    k = PROVIDERS.index(p)
    near = [PROVIDERS[(k + j) % len(PROVIDERS)] for j in (2, 3, 5)]
    slots = "".join(
        f'<button class="Slot_b__Ya3f1" disabled="">{t}</button>' for t in ("13:00", "14:30", "17:00")
    )
    return page(
        f"{p[1]} – {p[3]}",
        f"""<div class="Prof_top__Lk20s"><div class="Gal_w__9oBv3">{pics}</div><h1 class="Prof_n__aa0Q2">{p[1]}</h1><span class="Prof_c__Wn5z8">{p[3]}</span></div>
<div class="Prof_bio__2xD4m">{p[20]}</div><div class="Book_root__t6Hh1"><span>Velg tid – torsdag 12. juni</span>{slots}<button class="Btn_primary__e1R9o">Fortsett til bestilling</button><small>Depositum 200 kr trekkes ved bestilling.</small></div>
<div class="Sim_root__j3Vc7"><h2>Lignende tilbydere</h2>{"".join(card(x) for x in near)}</div>""",
        "/v/[slug]",
        {
            "provider": full(p),
            "similar": [brief(x) for x in near],
            "reviews": [{"stars": 5, "text": "Hyggelig og punktlig.", "createdAt": "2025-05-02"}]
            if k % 3 == 0
            else [],
        },
    )


def truth_of(p):
    t = deepcopy(AD)
    longest = max(m for m, _, _ in p[13]) / 60

    def e164(x):
        n = x.replace(" ", "")
        return n if n.startswith("+") else "+47" + n

    t.update(
        url=url_of(p),
        alias=p[1],
        aliases_stated=[p[1]],
        age=p[2],
        ages_stated=[p[2]],
        city=p[3],
        country="NO",
        height_cm=p[4],
        weight_kg=p[5],
        nationality=p[6],
        languages_spoken=p[7],
        services=list(p[8]),
        incall=p[10],
        outcall=p[11],
        hours=p[12],
        posted_at=p[14],
        n_images=p[15],
        verified=p[16],
        paid_placement=p[17],
        text_language=p[21],
        max_duration_h=int(longest) if longest == int(longest) else longest,
        phones=[e164(p[18])] if p[18] else [],
        handles=[{"kind": "whatsapp", "value": e164(p[19])}] if p[19] else [],
        prices=[
            {"amount": kr, "currency": "NOK", "code_currency": None, "duration_min": m, "place": w}
            for m, kr, w in p[13]
        ],
    )
    t.update(p[22])
    return t


def text(route, title, *paragraphs):
    return page(
        title,
        f'<div class="Doc_root__5vLp8"><h1>{title}</h1>'
        + "".join(f"<p>{x}</p>" for x in paragraphs)
        + "</div>",
        route,
        {"doc": {"title": title, "blocks": list(paragraphs)}},
    )


URLS = [url_of(p) for p in PROVIDERS]
pages = []


def put(path, html, kind, **kw):
    pages.append(WrittenPage(B + path, html, kind, "nb", **kw))


def search(rows, number, cards=True):
    inner = "".join(card(p) for p in rows) if cards else '<div class="Skel_c__0Ff8w"></div>' * 4
    return page(
        "Søk",
        f'<h1 class="Srch_h__k2Uu6">Finn en time</h1><div class="Srch_f__Rr4b0"><button>By</button><button>Dato</button><button>Pris</button></div><div class="Srch_g__Zc1o9">{inner}</div><div class="Pag_r__Mn8x3"><a href="/sok">1</a><a href="/sok?side=2">2</a></div>',
        "/sok",
        {
            "results": {
                "total": len(PROVIDERS),
                "page": number,
                "perPage": 5,
                "items": [brief(p) for p in rows],
            }
        },
    )


put(
    "/",
    text(
        "/",
        "Ro når du trenger det",
        "Bestill massasje, tantra eller selskap hos selvstendige tilbydere over hele landet.",
        "Tjenesten er for voksne over 18 år.",
    ),
    "static",
)
put("/sok", search(PROVIDERS[:5], 1), "listing", ads=tuple(URLS[:5]))
put("/sok?side=2", search(PROVIDERS[5:], 2, cards=False), "listing", ads=tuple(URLS[5:]))
put(
    "/sok?sorter=pris",
    search(sorted(PROVIDERS[:5], key=lambda p: p[13][0][1]), 1),
    "listing",
    ads=tuple(URLS[:5]),
    canonical=f"{B}/sok",
)
for p in PROVIDERS:
    put(f"/v/{p[0]}", detail(p), "ad", ads=(url_of(p),), text_language=p[21] if p[21] != "nb" else None)
put("/v/ingrid-8fk2c1?utm_source=push", detail(PROVIDERS[0]), "ad", ads=(URLS[0],), canonical=URLS[0])
put("/v/thea-b19xz7?_gl=1*1abc", detail(PROVIDERS[1]), "ad", ads=(URLS[1],), canonical=URLS[1])
put(
    "/hjelp",
    text(
        "/hjelp",
        "Hjelp",
        "Hvordan avbestiller jeg? Gratis inntil 12 timer før.",
        "Når betaler jeg? Depositum på 200 kr ved bestilling, resten hos tilbyderen.",
        "Ring oss: 21 93 00 44",
    ),
    "static",
)
put(
    "/bli-tilbyder",
    text(
        "/bli-tilbyder",
        "Bli tilbyder",
        "Gratis profil, 12 % provisjon av hver bestilling.",
        "Løft i søket: 249 kr per uke.",
        "Du legitimerer deg med BankID.",
    ),
    "static",
)
put(
    "/vilkar",
    text(
        "/vilkar",
        "Vilkår",
        "BestillRo AS, org.nr. 999 888 777, Storgata 40, Oslo.",
        "Aldersgrense 18 år. Mistanke om tvang meldes til politiet på 02800.",
    ),
    "static",
)
put(
    "/logg-inn",
    text("/logg-inn", "Logg inn", "Skriv inn mobilnummeret ditt, så sender vi en kode på SMS."),
    "static",
)
put(
    "/v/hanne-1zz0qe",
    page(
        "Profil utilgjengelig",
        '<div class="Err_root__P9o2d"><h1>Denne profilen er ikke lenger tilgjengelig</h1><a href="/sok">Tilbake til søk</a></div>',
        "/v/[slug]",
        {"provider": None, "reason": "REMOVED", "similar": [brief(p) for p in PROVIDERS[:2]]},
    ),
    "error",
)
put(
    "/v/finnes-ikke",
    page(
        "Fant ikke siden",
        '<div class="Err_root__P9o2d"><h1>Fant ikke siden</h1></div>',
        "/_error",
        {"statusCode": 404},
    ),
    "error",
)

SITE = WrittenSite(
    HOST,
    "NO",
    tuple(pages),
    tuple(truth_of(p) for p in PROVIDERS),
    "hashed classes, facts only in the Next state, prices in øre, a second list page without cards",
)
