"""A Dutch platform (utility classes, icon rows without labels) for carers around the clock, cleaners and company for the old.

Look-alike: 'gezelschap', 'nachtdienst', price per hour and night, age, height, 'kan tillen', 24/7, 'bij u thuis'.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "buurthulp.example"
BASE = f"https://{HOST}"

# slug, name, age, town, work, hour, night, phone, languages, checked, pictures, text
HELPERS = (
    (
        "ria-utrecht",
        "Ria",
        57,
        "Utrecht",
        "gezelschapsdame voor ouderen",
        "22,50",
        "140",
        "06 51602640",
        "Nederlands, Duits",
        True,
        2,
        "Ik kom graag bij u thuis voor een praatje, een wandeling of een potje rummikub. Ook mee naar het theater of een dagje Scheveningen.",
    ),
    (
        "abel-rotterdam",
        "Abel",
        33,
        "Rotterdam",
        "nachtzorg",
        "27,00",
        "195",
        "06 26913275",
        "Nederlands, Portugees",
        True,
        1,
        "Verzorgende IG. Waakt de hele nacht, helpt bij toiletgang en medicatie. 1,90 m en sterk genoeg om te tillen.",
    ),
    (
        "samira-den-haag",
        "Samira",
        28,
        "Den Haag",
        "huishoudelijke hulp",
        "17,00",
        None,
        "06 36301860",
        "Nederlands, Arabisch, Frans",
        True,
        3,
        "Ramen, strijken, koken. Discreet en snel. Nieuw in de stad, dus nog plek op dinsdag en donderdag.",
    ),
    (
        "joke-zwolle",
        "Joke",
        63,
        "Zwolle",
        "terminale zorg",
        "31,00",
        "220",
        "06 88079486",
        "Nederlands",
        True,
        1,
        "Wijkverpleegkundige met pensioen die het niet laten kan. Rust in huis, ook in de laatste weken.",
    ),
    (
        "milan-eindhoven",
        "Milan",
        22,
        "Eindhoven",
        "oppas en huiswerkhulp",
        "12,50",
        "75",
        "06 35003967",
        "Nederlands, Engels",
        False,
        2,
        "Student natuurkunde. Kan goed met drukke jongens overweg, minder goed met pannenkoeken.",
    ),
    (
        "grazyna-breda",
        "Grażyna",
        49,
        "Breda",
        "inwonende zorg, 24 uur",
        "24,00",
        "160",
        "06 80057325",
        "Pools, Nederlands, Duits",
        True,
        2,
        "Ik woon drie weken bij u in, dan drie weken thuis. Koken, wassen, tillen, samen televisie kijken. Rijbewijs B.",
    ),
    (
        "desmond-almere",
        "Desmond",
        40,
        "Almere",
        "persoonlijke assistent voor rolstoelgebruikers",
        "26,00",
        "170",
        "06 19624638",
        "Nederlands, Engels, Sranantongo",
        True,
        1,
        "Mee op vakantie, mee naar een festival, mee naar je werk. Wie jij uitnodigt is jouw zaak, ik duw alleen.",
    ),
)


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    html = f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title} - BuurtHulp</title></head><body class="bg-gray-50 text-gray-900">
<div class="sticky top-0 bg-white border-b px-6 py-3 flex items-center gap-6"><a class="text-xl font-black text-orange-600" href="/">BuurtHulp</a><a href="/zoeken">Zoek hulp</a><a href="/tarieven">Tarieven</a><a href="/word-helper">Word helper</a><a class="ml-auto" href="/inloggen">Inloggen</a></div>
<div class="max-w-4xl mx-auto p-6">{inner}</div><div class="border-t p-6 text-sm">24/7 bereikbaar voor spoed: 020 379 6585 <a href="/voorwaarden">Voorwaarden</a></div></body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="nl",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _helper(helper: tuple) -> WrittenPage:
    slug, name, age, town, work, hour, night, phone, languages, checked, pictures, text = helper
    images = "".join(
        f'<img class="rounded-2xl h-64 object-cover" src="/media/{slug}/{i}.webp" alt="">'
        for i in range(1, pictures + 1)
    )
    badge = (
        '<div class="px-2 py-1 rounded bg-green-100 text-green-800 text-xs">VOG gecontroleerd</div>'
        if checked
        else ""
    )
    nights = (
        f'<div class="flex gap-2"><svg class="w-5"><use href="#moon"/></svg><div>€ {night}</div></div>'
        if night
        else ""
    )
    inner = f"""<div class="grid grid-cols-2 gap-3">{images}</div><div class="flex items-center gap-3 mt-6"><div class="text-2xl font-bold">{name}</div><div class="text-gray-500">{age}</div>{badge}</div>
<div class="text-gray-600">{work} in {town}</div><div class="mt-4 leading-relaxed">{text}</div><div class="grid grid-cols-2 gap-2 mt-6">
<div class="flex gap-2"><svg class="w-5"><use href="#clock"/></svg><div>€ {hour}</div></div>{nights}<div class="flex gap-2"><svg class="w-5"><use href="#globe"/></svg><div>{languages}</div></div>
<div class="flex gap-2"><svg class="w-5"><use href="#pin"/></svg><div>{town}</div></div></div><a class="inline-block mt-6 bg-orange-600 text-white rounded-full px-6 py-3" href="tel:{phone.replace(" ", "")}">Bel {name}: {phone}</a>"""
    return _page(f"/helper/{slug}", f"{name} ({age}), {work}, {town}", inner, "ad")


def _listing(path: str, heading: str, helpers: tuple, canonical: str | None = None) -> WrittenPage:
    rows = "".join(
        f'<a class="flex gap-4 bg-white rounded-2xl p-4 mb-3" href="/helper/{h[0]}"><img class="w-20 h-20 rounded-full" src="/media/{h[0]}/1.webp" alt=""><div><div class="font-bold">{h[1]}, {h[2]}</div>'
        f'<div class="text-sm">{h[4]}</div><div class="text-sm text-gray-500">{h[3]} · vanaf € {h[5]} per uur</div></div></a>'
        for h in helpers
    )
    return _page(
        path,
        heading,
        f'<div class="text-2xl font-bold mb-4">{heading}</div>{rows}',
        "listing",
        canonical=canonical,
    )


def _review() -> WrittenPage:
    inner = """<div class="text-2xl font-bold">Ervaring met Ria</div><div class="text-sm text-gray-500">geschreven door de dochter van mevrouw Van Tol, 4 april 2025</div>
<div class="mt-4 leading-relaxed">Mijn moeder (88) keek elke week uit naar Ria. Ze is warm, heeft humor en ruikt naar lavendel. Twee uur gezelschap voor 45 euro, en de heg was ook nog geknipt.</div>"""
    return _page("/helper/ria-utrecht/ervaringen/12", "Ervaring met Ria", inner, "review")


RATES = """<div class="text-2xl font-bold">Wat kost hulp?</div><table class="mt-4 w-full"><tr><td></td><td>per uur</td><td>nacht</td><td>24 uur</td></tr><tr><td>Gezelschap</td><td>€ 20-24</td><td>€ 140</td><td>€ 260</td></tr><tr><td>Verzorging</td><td>€ 25-32</td><td>€ 200</td><td>€ 330</td></tr></table>
<div class="mt-4">Uit een pgb mag u alleen zorg betalen. Bloemen en appeltaart zijn voor eigen rekening.</div>"""
SITE = WrittenSite(
    host=HOST,
    region="NL",
    pages=(
        *(_helper(helper) for helper in HELPERS),
        _listing("/zoeken", "Hulp bij u in de buurt", HELPERS),
        _listing("/zoeken?dienst=nacht", "Hulp in de nacht", tuple(h for h in HELPERS if h[6]), "/zoeken"),
        _review(),
        _page("/tarieven", "Tarieven", RATES, "static"),
        _page(
            "/inloggen",
            "Inloggen",
            '<form class="grid gap-3"><input class="border p-2" name="email" placeholder="E-mail"><input class="border p-2" type="password" name="w"><button class="bg-orange-600 text-white p-2">Inloggen</button></form>',
            "static",
            relevant=True,
        ),
        _page(
            "/helper/anna-tilburg",
            "Niet gevonden",
            '<div class="text-2xl">Deze pagina bestaat niet (meer)</div>',
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="icon rows without labels: price per hour and night; company for the old, live-in care for 24 hours",
)
