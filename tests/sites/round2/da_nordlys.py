"""A Danish agency whose pages are made of custom elements: the facts are attributes, the browser draws them.

Hard: nearly no text in the mark-up but the prose (`<nl-fakta hojde="168" ...>`, `<nl-pris min="60" kr="1800">`, JSON in an
attribute on some), yes/no as `ja`/`nej` or a bare attribute, the agency's phone in `<nl-top>` on every page and in every
agency profile, while the self-employed guests have numbers of their own; a carousel of the same `<nl-kort>` as the list.
"""

import html
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "nordlys-selskab.example"
B = f"https://{HOST}"
OFFICE = "70 27 11 90"

SERVICES = {
    "massage": "massage",
    "tantra": "tantra",
    "dinner_date": "middagsdate",
    "travel": "rejseledsager",
    "overnight": "overnatning",
    "kissing": "kys",
    "gfe": "kæresteoplevelse",
    "couples": "par",
    "role_play": "rollespil",
    "business": "firmaarrangement",
    "dancing": "dans",
    "city_guide": "byvandring",
}
CITY = {
    "Copenhagen": "København",
    "Odense": "Odense",
    "Aalborg": "Aalborg",
    "Esbjerg": "Esbjerg",
    "Vejle": "Vejle",
    "Kolding": "Kolding",
}
LANG = {
    "da": "dansk",
    "en": "engelsk",
    "de": "tysk",
    "sv": "svensk",
    "pl": "polsk",
    "es": "spansk",
    "th": "thai",
}
NATION = {"DK": "dansk", "SE": "svensk", "PL": "polsk", "ES": "spansk", "TH": "thailandsk"}

# slug, name, age, city, cm, kg, nationality, languages, offered, not offered, own place, visits, hours, prices (min, kr, place), made, pictures,
# verified, featured, self-employed, own phones as shown, prose, truth beyond the columns
P = [
    (
        "freja-a3",
        "Freja",
        26,
        "Copenhagen",
        168,
        55,
        "DK",
        ["da", "en"],
        ["dinner_date", "gfe", "travel", "overnight"],
        ["tantra"],
        False,
        True,
        "16:00-02:00",
        [(120, 3500, None), (720, 12000, None)],
        "2025-06-04",
        4,
        True,
        True,
        False,
        [],
        "Freja læser litteratur og har altid en god historie med. Hun møder dig på hotel eller restaurant i København. Book hende gennem bureauet.",
        {},
    ),
    (
        "liv-b7",
        "Liv",
        31,
        "Odense",
        174,
        62,
        "SE",
        ["sv", "da", "en"],
        ["massage", "kissing"],
        ["role_play", "travel"],
        True,
        False,
        "10:00-18:00",
        [(30, 900, None), (60, 1500, None)],
        "2025-06-10",
        3,
        True,
        False,
        True,
        ["+45 31 16 45 60"],
        "Hej! Jag är Liv från Malmö och bor numera i Odense. Jag tar emot i min egen lägenhet, inga hembesök. Ring mig direkt, jag är egen och jobbar inte för byrån.",
        {"text_language": "sv", "phones": ["+4531164560"]},
    ),
    (
        "agnes-c1",
        "Agnes",
        43,
        "Aalborg",
        165,
        70,
        "DK",
        ["da", "de"],
        ["massage", "tantra", "couples"],
        [],
        True,
        True,
        None,
        [(60, 1600, "incall"), (60, 2200, "outcall"), (120, 3000, "incall")],
        "2025-05-21",
        2,
        True,
        False,
        True,
        ["22 94 18 07"],
        "Moden, varm kvinde med tyve års erfaring som massør. Jeg arbejder for mig selv midt i Aalborg og kører gerne til Hjørring og Frederikshavn.",
        {"phones": ["+4522941807"]},
    ),
    (
        "zofia-d4",
        "Zofia",
        28,
        "Esbjerg",
        170,
        58,
        "PL",
        ["pl", "en"],
        ["massage", "dancing"],
        ["overnight"],
        False,
        True,
        "24/7",
        [(60, 1800, None)],
        "2025-06-01",
        3,
        False,
        False,
        False,
        [],
        "Zofia kommer fra Gdańsk og er i Esbjerg hele sommeren. Hun danser, ler meget og taler bedst engelsk.",
        {},
    ),
    (
        "carmen-og-luz",
        "Carmen & Luz",
        25,
        "Copenhagen",
        None,
        None,
        "ES",
        ["es", "en"],
        ["dinner_date", "dancing", "couples"],
        ["massage"],
        False,
        True,
        "20:00-04:00",
        [(120, 7000, None)],
        "2025-06-08",
        5,
        False,
        True,
        False,
        [],
        "To veninder fra Sevilla: Carmen er 25, Luz er 27. De bookes sammen til middage og fester for par.",
        {
            "alias": "Carmen",
            "aliases_stated": ["Carmen", "Luz"],
            "ages_stated": [25, 27],
            "services": ["dinner_date", "dancing", "couples"],
        },
    ),
    (
        "mali-e9",
        "Mali",
        38,
        "Vejle",
        157,
        52,
        "TH",
        ["th", "da"],
        ["massage"],
        ["kissing", "gfe"],
        True,
        False,
        "09:00-20:00",
        [(30, 500, None), (60, 800, None), (90, 1100, None)],
        "2025-06-09",
        1,
        True,
        False,
        True,
        ["6O 24 74 73"],
        "Thaimassage i Vejle, egen klinik med parkering. Asiatisk ro og varme olier. Ingen seksuelle ydelser, respekter det venligst.",
        {"phones": ["+4560247473"], "ethnicity": "asian"},
    ),
    (
        "simone-f2",
        "Simone",
        34,
        "Copenhagen",
        180,
        73,
        "DK",
        ["da", "en", "de"],
        ["business", "dinner_date", "city_guide"],
        [],
        False,
        True,
        None,
        [(180, 5400, None)],
        "2025-05-12",
        2,
        True,
        False,
        False,
        [],
        "Simone er transkvinde, tolk og verdensvant. Hun ledsager til receptioner, messer og middage.",
        {"audience": "trans"},
    ),
    (
        "emil-g5",
        "Emil",
        30,
        "Kolding",
        186,
        80,
        "DK",
        ["da", "en"],
        ["massage", "dinner_date"],
        ["overnight"],
        True,
        True,
        "12:00-22:00",
        [(60, 1200, None)],
        "2025-05-28",
        2,
        False,
        False,
        True,
        ["50 17 61 00"],
        "Mand på 30, uddannet massør, for kvinder og par. Skriv på WhatsApp på samme nummer.",
        {
            "audience": "man",
            "phones": ["+4550176100"],
            "handles": [{"kind": "whatsapp", "value": "+4550176100"}],
        },
    ),
    (
        "rosa-h8",
        "Rosa",
        29,
        "Odense",
        163,
        60,
        None,
        ["en", "es"],
        ["massage", "travel", "overnight"],
        [],
        False,
        True,
        None,
        [(60, 1700, None), (720, 9000, None)],
        "2025-06-06",
        3,
        False,
        False,
        False,
        [],
        "I am Rosa, a Latin girl with a big smile, on tour in Denmark: Odense 6 to 14 June, Aalborg 15 to 22 June 2025. The agency in Copenhagen takes my bookings.",
        {
            "text_language": "en",
            "ethnicity": "latin",
            "tour": [
                {"city": "Odense", "from": "2025-06-06", "to": "2025-06-14"},
                {"city": "Aalborg", "from": "2025-06-15", "to": "2025-06-22"},
            ],
        },
    ),
]


def url_of(p):
    return f"{B}/p/{p[0]}"


def yes(flag):
    return "ja" if flag else "nej"


def card(p):
    return f'<nl-kort href="/p/{p[0]}" navn="{html.escape(p[1])}" alder="{p[2]}" by="{CITY[p[3]]}"{" fremhaevet" if p[17] else ""}><img slot="foto" src="https://cdn.{HOST}/{p[0]}/kort.jpg" alt=""></nl-kort>'


def page(title, body, english=False):
    links = {
        "Profiler": "/profiler",
        "Om bureauet": "/om",
        "Priser for annoncører": "/annoncer",
        "Kontakt": "/kontakt",
    }
    if english:
        links = {
            "Profiles": "/profiler?lang=en",
            "About": "/om?lang=en",
            "Advertise": "/annoncer?lang=en",
            "Contact": "/kontakt?lang=en",
        }
    return f"""<!doctype html><html lang="{"en" if english else "da"}"><head><meta charset="utf-8"><title>{title} | Nordlys Selskab</title><script type="module" src="/_/nl.9c1.js"></script>
<link rel="alternate" hreflang="en" href="?lang=en"></head><body><nl-aldersport aar="18"><p slot="tekst">{"You must be 18 to enter." if english else "Du skal være fyldt 18 år for at se siden."}</p></nl-aldersport>
<nl-top tlf="{OFFICE}">{"".join(f'<a href="{h}">{t}</a>' for t, h in links.items())}</nl-top>
<main>{body}</main><nl-bund tlf="{OFFICE}" mail="hej@{HOST}" cvr="39 00 11 22">Nordlys Selskab ApS, Vesterbrogade 300, 1620 København V</nl-bund></body></html>"""


def detail(p, english=False):
    (
        slug,
        name,
        age,
        city,
        cm,
        kg,
        nat,
        langs,
        on,
        off,
        own,
        visits,
        hours,
        prices,
        made,
        n,
        verified,
        _,
        solo,
        shown,
        prose,
        _,
    ) = p
    attrs = (
        f'alder="{age}" by="{CITY[city]}"'
        + (f' hojde="{cm}"' if cm else "")
        + (f' vaegt="{kg}"' if kg else "")
        + (f' nationalitet="{NATION[nat]}"' if nat else "")
    )
    attrs += f' sprog="{", ".join(LANG[x] for x in langs)}" hos-mig="{yes(own)}" udekald="{yes(visits)}"' + (
        f' tid="{"døgnet rundt" if hours == "24/7" else hours}"' if hours else ""
    )
    if P.index(p) % 2:  # made in the newer editor: one element with JSON
        rows = [
            {"min": m, "kr": kr, **({"sted": "hos mig" if place == "incall" else "hos dig"} if place else {})}
            for m, kr, place in prices
        ]
        rates = (
            f"<nl-priser rows='{html.escape(json.dumps(rows, ensure_ascii=False), quote=False)}'></nl-priser>"
        )
    else:
        rates = (
            "<nl-priser>"
            + "".join(
                f'<nl-pris min="{m}" kr="{kr}"{" sted=" + chr(34) + ("hos mig" if place == "incall" else "hos dig") + chr(34) if place else ""}></nl-pris>'
                for m, kr, place in prices
            )
            + "</nl-priser>"
        )
    contact = (
        "".join(f'<nl-telefon nr="{x}"></nl-telefon>' for x in shown)
        if solo
        else f'<nl-bureau tlf="{OFFICE}">{"Booked through the agency" if english else "Bookes gennem bureauet"}</nl-bureau>'
    )
    pics = "".join(
        f'<img slot="foto" src="https://cdn.{HOST}/{slug}/{i}.jpg" alt="">' for i in range(1, n + 1)
    )
    k = P.index(p)
    near = "".join(card(P[(k + j) % len(P)]) for j in (1, 3, 4))
    return page(
        f"{html.escape(name)}, {CITY[city]}",
        f"""<nl-profil oprettet="{made}T09:12:00+02:00" verificeret="{yes(verified)}" type="{"selvstændig" if solo else "bureau"}"{" fremhaevet" if p[17] else ""}>
<h1 slot="navn">{html.escape(name)}</h1><nl-galleri>{pics}</nl-galleri>
<nl-fakta {attrs}></nl-fakta>
<p slot="om">{prose}</p>
<nl-ydelser til="{"|".join(SERVICES[s] for s in on)}" fra="{"|".join(SERVICES[s] for s in off)}"></nl-ydelser>
{rates}{contact}</nl-profil>
<nl-karrusel titel="{"More profiles" if english else "Andre profiler"}">{near}</nl-karrusel>""",
        english,
    )


def truth_of(p):
    t = deepcopy(AD)
    longest = max(m for m, _, _ in p[13]) / 60
    t.update(
        url=url_of(p),
        alias=p[1],
        aliases_stated=[p[1]],
        age=p[2],
        ages_stated=[p[2]],
        text_language="da",
        provider_kind="independent" if p[18] else "agency",
        city=p[3],
        country="DK",
        height_cm=p[4],
        weight_kg=p[5],
        nationality=p[6],
        languages_spoken=p[7],
        services=list(p[8]),
        incall=p[10],
        outcall=p[11],
        hours=p[12],
        max_duration_h=int(longest) if longest == int(longest) else longest,
        posted_at=p[14],
        n_images=p[15],
        verified=p[16],
        paid_placement=p[17],
        prices=[
            {"amount": kr, "currency": "DKK", "code_currency": None, "duration_min": m, "place": place}
            for m, kr, place in p[13]
        ],
    )
    t.update(p[21])
    return t


def grid(rows, number):
    return page(
        "Profiler",
        f'<h1>Profiler</h1><nl-filter felter="by,alder,sprog,nationalitet"></nl-filter><nl-gitter antal="{len(P)}">{"".join(card(p) for p in rows)}</nl-gitter><nl-sider nu="{number}" af="2"><a href="/profiler">1</a><a href="/profiler/side/2">2</a></nl-sider>',
    )


def text(title, *paragraphs):
    return page(title, f"<h1>{title}</h1>" + "".join(f"<p>{x}</p>" for x in paragraphs))


URLS = [url_of(p) for p in P]
pages = []


def put(path, html_, kind, language="da", **kw):
    pages.append(WrittenPage(B + path, html_, kind, language, **kw))


put(
    "/",
    text(
        "Nordlys Selskab",
        "Et diskret dansk bureau med følgeskab til middag, rejser og arrangementer – og plads til selvstændige gæsteprofiler.",
        '<a href="/profiler">Se profilerne</a>',
    ),
    "static",
)
put("/profiler", grid(P[:6], 1), "listing", ads=tuple(URLS[:6]))
put("/profiler/side/2", grid(P[6:], 2), "listing", ads=tuple(URLS[6:]))
put(
    "/profiler?visning=liste",
    grid(P[:6], 1).replace("<nl-gitter", '<nl-gitter visning="liste"'),
    "listing",
    ads=tuple(URLS[:6]),
    canonical=f"{B}/profiler",
)
for p in P:
    put(
        url_of(p).removeprefix(B), detail(p), "ad", ads=(url_of(p),), text_language=p[21].get("text_language")
    )
put(
    "/p/freja-a3?lang=en",
    detail(P[0], True),
    "ad",
    language="en",
    text_language="da",
    ads=(URLS[0],),
    canonical=URLS[0],
)
put("/p/mali-e9?gclid=Cj0KCQ", detail(P[5]), "ad", ads=(URLS[5],), canonical=URLS[5])
put(
    "/om",
    text(
        "Om bureauet",
        "Nordlys Selskab ApS har siden 2009 formidlet følgeskab. Alle bureauets profiler har vist pas og er interviewet personligt.",
        "Selvstændige gæster betaler for pladsen og aftaler selv med deres kunder.",
    ),
    "static",
)
put(
    "/annoncer",
    text(
        "Priser for annoncører",
        "Gæsteprofil: 299 kr. pr. måned.",
        "Fremhævet plads: 499 kr. pr. måned.",
        "Alle priser er inkl. moms.",
    ),
    "static",
)
put(
    "/kontakt",
    text(
        "Kontakt",
        f"Telefon: {OFFICE} (hverdage 12-24)",
        f"E-mail: hej@{HOST}",
        "CVR 39 00 11 22, Vesterbrogade 300, 1620 København V",
    ),
    "static",
)
put(
    "/p/nanna-k2",
    page(
        "Profilen findes ikke længere",
        f'<nl-tom titel="Nanna er holdt op"><p>Profilen er fjernet. Måske kan du lide:</p></nl-tom><nl-karrusel titel="Andre profiler">{"".join(card(p) for p in P[2:5])}</nl-karrusel>',
    ),
    "error",
)
put("/p/xyz", page("Ikke fundet", '<nl-tom titel="Siden blev ikke fundet"></nl-tom>'), "error")

SITE = WrittenSite(
    HOST,
    "DK",
    tuple(pages),
    tuple(truth_of(p) for p in P),
    "custom elements: the facts are attributes; an agency with self-employed guests",
)
