"""Dutch directory in utility-class soup: every box is a `flex gap-2 text-sm ...`, no meaningful class names or labels.

Hard: facts are icon (sprite) + bare value; nationality is a flag with a title; languages are two-letter chips; phones stand
in tel: links, in base64 data attributes or behind wa.me; 'verified' and 'top' are small badges; a carousel of other
people's cards under every ad; some ads from Belgium and some in English; relative posting days.
"""

import base64
import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "avondgezelschap.example"
BASE = f"https://{HOST}"

SVC = {
    "Massage": "massage",
    "Tantra": "tantra",
    "Diner": "dinner_date",
    "Zakelijk event": "business",
    "Stellen": "couples",
    "Knuffelen": "cuddling",
    "Reisgezelschap": "travel",
    "Rollenspel": "role_play",
    "Samen in bad": "bath",
    "GFE": "gfe",
    "Feestje": "party",
    "Duo": "duo",
    "Vierhandenmassage": "four_hands",
    "Dansen": "dancing",
    "Stadswandeling": "city_guide",
    "Videobellen": "video_call",
    "Gasten met een beperking": "disabled_guests",
    "Zoenen": "kissing",
    "Escort": "escort",
}
NAT = {
    "nl": "Nederlandse",
    "be": "Belgische",
    "co": "Colombiaanse",
    "pl": "Poolse",
    "ro": "Roemeense",
    "br": "Braziliaanse",
    "sr": "Surinaamse",
}
DUR = {
    30: "halfuur",
    60: "1 uur",
    90: "anderhalf uur",
    120: "2 uur",
    180: "3 uur",
    240: "4 uur",
    720: "hele nacht",
}
CITY = {
    "amsterdam": ("Amsterdam", "NL", "Amsterdam"),
    "den-haag": ("The Hague", "NL", "Den Haag"),
    "utrecht": ("Utrecht", "NL", "Utrecht"),
    "eindhoven": ("Eindhoven", "NL", "Eindhoven"),
    "groningen": ("Groningen", "NL", "Groningen"),
    "antwerpen": ("Antwerp", "BE", "Antwerpen"),
    "den-bosch": ("'s-Hertogenbosch", "NL", "Den Bosch"),
    "rotterdam": ("Rotterdam", "NL", "Rotterdam"),
}

# phone: (how it is shown, text, E.164); how: tel, data, text, wa (only wa.me), both (tel and wa.me)
ADS = [
    dict(
        slug="sanne-83214",
        name="Sanne",
        city="amsterdam",
        age=28,
        cm=172,
        kg=61,
        nat="nl",
        lang=["nl", "en"],
        sv=["Massage", "Diner", "GFE"],
        inc=True,
        out=True,
        hours=("11:00 – 23:00", "11:00-23:00"),
        eur=[(60, 180), (120, 340), (720, 1100)],
        phone=("tel", "06 82 87 06 42", "+31682870642"),
        when=("gisteren", "2025-06-10"),
        ver=True,
        top=True,
        imgs=5,
        txt="Nuchtere Hollandse meid met een zwak voor lange gesprekken. Ik ontvang in een rustig appartement in Oost, en voor een diner of een nacht kom ik graag naar je hotel.",
    ),
    dict(
        slug="valentina-83190",
        name="Valentina",
        city="rotterdam",
        age=24,
        cm=163,
        kg=54,
        nat="co",
        lang=["es", "en"],
        sv=["Massage", "Dansen", "Feestje"],
        inc=True,
        out=None,
        eth="latin",
        hours=("24/7", "24/7"),
        eur=[(30, 80), (60, 130)],
        phone=("data", "06-42573989", "+31642573989"),
        when=("2 dagen geleden", "2025-06-09"),
        ver=False,
        top=False,
        imgs=4,
        tl="en",
        txt="Hi love, I am Valentina, Latin girl with a big smile. My place is near Blaak station, clean and private. I only answer calls, no messages without a name.",
    ),
    dict(
        slug="marloes-82877",
        name="Marloes",
        city="utrecht",
        age=47,
        cm=169,
        kg=None,
        nat="nl",
        lang=["nl", "de"],
        sv=["Massage", "Tantra", "Gasten met een beperking"],
        inc=True,
        out=False,
        hours=("09:30 – 17:00", "09:30-17:00"),
        eur=[(60, 110), (90, 155), (120, 200)],
        phone=("text", "0 6 2 9 6 6 2 2 4 6", "+31629662246"),
        when=("3 juni", "2025-06-03"),
        ver=True,
        top=False,
        imgs=2,
        prov="independent",
        txt="Al twaalf jaar zelfstandig masseuse, met KvK-inschrijving. Geen haast en geen gedoe. De praktijk is drempelvrij; voor rolstoelgebruikers is er een lift. Afspraken minimaal een dag van tevoren.",
        mail="marloes.praktijk@mailpost.example",
    ),
    dict(
        slug="emma-83222",
        name="Emma",
        city="den-haag",
        age=26,
        cm=178,
        kg=66,
        nat="nl",
        lang=["nl", "en", "fr"],
        sv=["Zakelijk event", "Diner", "Reisgezelschap"],
        inc=False,
        out=True,
        hours=(None, None),
        eur=[(120, 500), (240, 900), (720, 1600)],
        phone=("both", "+31 6 44 29 10 57", "+31644291057"),
        when=("vandaag", "2025-06-11"),
        ver=True,
        top=True,
        imgs=6,
        tg="emma_denhaag",
        txt="Student internationale betrekkingen. Ik ga mee naar recepties, naar het theater of een weekend weg; een uurtje tussendoor doe ik niet. Minimaal twee uur, reiskosten binnen de regio zijn inbegrepen.",
    ),
    dict(
        slug="kasia-83005",
        name="Kasia",
        city="eindhoven",
        age=33,
        cm=167,
        kg=59,
        nat="pl",
        lang=["pl", "en", "nl"],
        sv=["Massage", "Samen in bad", "Stellen"],
        inc=True,
        out=True,
        hours=("10:00 – 22:00", "10:00-22:00"),
        eur=[(30, 70), (60, 120), (120, 220)],
        phone=("data", "0685 039 136", "+31685039136"),
        when=("28 mei", "2025-05-28"),
        ver=False,
        top=False,
        imgs=3,
        txt="Dag, mijn naam is Kasia, sommigen kennen me als Katarzyna. Ik ontvang in mijn huis met groot bad en parkeerplaats. Stellen zijn welkom, dronken mensen niet.",
        more=["Katarzyna"],
    ),
    dict(
        slug="lotte-en-fleur-82990",
        name="Lotte",
        city="groningen",
        age=23,
        ages=[23, 25],
        cm=None,
        kg=None,
        nat="nl",
        lang=["nl", "en"],
        sv=["Duo", "Vierhandenmassage"],
        inc=True,
        out=True,
        title="Lotte & Fleur",
        hours=(None, None),
        eur=[(60, 300), (90, 420)],
        phone=("wa", None, "+31644638856"),
        when=("1 juni", "2025-06-01"),
        ver=False,
        top=False,
        imgs=4,
        more=["Fleur"],
        txt="Lotte is 23 en Fleur is 25, twee studievriendinnen die samenwerken. We komen ook samen naar je toe, tot ongeveer dertig kilometer buiten de stad. Alleen via WhatsApp bereikbaar.",
    ),
    dict(
        slug="anouk-83101",
        name="Anouk",
        city="antwerpen",
        age=31,
        cm=170,
        kg=60,
        nat="be",
        lang=["nl", "fr", "en"],
        sv=["GFE", "Zoenen", "Diner"],
        inc=True,
        out=True,
        hours=("13:00 – 01:00", "13:00-01:00"),
        eur=[(60, 200), (180, 550)],
        phone=("tel", "+32 494 52 73 38", "+32494527338"),
        when=("7 juni", "2025-06-07"),
        ver=True,
        top=False,
        imgs=5,
        ig="anouk.vdb_antwerpen",
        txt="Vlaamse met een zwoel accent. Van 16 tot 19 juni ben ik in Utrecht, daarna weer thuis aan 't Zuid.",
        tour=[("Utrecht", "2025-06-16", "2025-06-19")],
    ),
    dict(
        slug="daniel-82640",
        name="Daniël",
        city="amsterdam",
        age=35,
        cm=188,
        kg=84,
        nat="sr",
        lang=["nl", "en"],
        sv=["Massage", "Diner", "Videobellen"],
        inc=False,
        out=True,
        aud="man",
        natlabel="Surinaamse",
        hours=("18:00 – 00:00", "18:00-00:00"),
        eur=[(60, 150), (120, 280)],
        phone=("tel", "06 86 40 09 98", "+31686400998"),
        when=("20 mei", "2025-05-20"),
        ver=False,
        top=False,
        imgs=2,
        txt="Rustige, sportieve man voor vrouwen. Massage bij jou thuis, of gewoon samen uit eten. Eerst even videobellen kan altijd, zodat je weet wie er voor de deur staat.",
    ),
    dict(
        slug="bianca-83230",
        name="Bianca",
        city="den-bosch",
        age=39,
        cm=160,
        kg=68,
        nat="br",
        lang=["pt", "en", "nl"],
        sv=["Massage", "Knuffelen"],
        inc=True,
        out=False,
        aud="trans",
        hours=("12:00 – 20:00", "12:00-20:00"),
        eur=[(60, 100)],
        phone=("data", "06 1254 9823", "+31612549823"),
        when=("gisteren", "2025-06-10"),
        ver=True,
        top=False,
        imgs=3,
        txt="Braziliaanse trans vrouw, rustig en beleefd. Ik ontvang alleen op afspraak en alleen heren boven de 30.",
    ),
    dict(
        slug="ioana-83240",
        name="Ioana",
        city="rotterdam",
        age=22,
        cm=158,
        kg=47,
        nat="ro",
        lang=["ro", "it", "en"],
        sv=["Escort", "Feestje", "GFE"],
        inc=None,
        out=True,
        hours=("24/7", "24/7"),
        eur=[(60, 160), (120, 300), (720, 900)],
        phone=("both", "0031 639 102 786", "+31639102786"),
        when=("vandaag", "2025-06-11"),
        ver=False,
        top=True,
        imgs=6,
        tl="en",
        txt="New girl in Holland! We come to your hotel or home in 40 minutes, any time. Ask for Ioana. Real photos, no deposit.",
    ),
    dict(
        slug="wil-82512",
        name="Wil",
        city="utrecht",
        age=58,
        cm=165,
        kg=70,
        nat="nl",
        lang=["nl"],
        sv=["Stadswandeling", "Knuffelen"],
        inc=False,
        out=True,
        hours=(None, None),
        eur=[],
        phone=("text", "06 - 20 69 08 95", "+31620690895"),
        when=("11 april", "2025-04-11"),
        ver=False,
        top=False,
        imgs=1,
        prov="independent",
        txt="Weduwe, werk voor mezelf. Gezelschap voor oudere heren: een wandeling langs de grachten, een kopje koffie, een arm om je heen. Voor een middag reken ik € 120, de rest spreken we samen af.",
        flat=120,
    ),
]


def url(a):
    return f"{BASE}/gezelschap/{a['city']}/{a['slug']}"


def truth(a):
    t = copy.deepcopy(AD)
    how, _, tel = a["phone"]
    prices = [
        {"amount": e, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None}
        for m, e in a["eur"]
    ]
    if a.get("flat"):
        prices.append(
            {
                "amount": a["flat"],
                "currency": "EUR",
                "code_currency": None,
                "duration_min": None,
                "place": None,
            }
        )
    services = [SVC[s] for s in a["sv"]] + (["overnight"] if any(m == 720 for m, _ in a["eur"]) else [])
    handles = [
        {"kind": k, "value": a[f]}
        for k, f in (("email", "mail"), ("telegram", "tg"), ("instagram", "ig"))
        if a.get(f)
    ]
    if how in ("wa", "both"):
        handles.append({"kind": "whatsapp", "value": tel})
    city, country, _ = CITY[a["city"]]
    t.update(
        url=url(a),
        alias=a["name"],
        aliases_stated=[a["name"]] + a.get("more", []),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a.get("tl", "nl"),
        audience=a.get("aud", "woman"),
        provider_kind=a.get("prov"),
        city=city,
        country=country,
        nationality=a["nat"].upper(),
        ethnicity=a.get("eth"),
        languages_spoken=a["lang"],
        services=services,
        incall=a["inc"],
        outcall=a["out"],
        hours=a["hours"][1],
        weight_kg=a["kg"],
        height_cm=a["cm"],
        max_duration_h=max((m for m, _ in a["eur"]), default=0) / 60 or None,
        tour=[{"city": c, "from": f, "to": to} for c, f, to in a.get("tour", [])],
        verified=a["ver"],
        paid_placement=a["top"],
        n_images=a["imgs"],
        posted_at=a["when"][1],
        phones=[] if how == "wa" else [tel],
        handles=handles,
        prices=prices,
    )
    return t


def ico(name, value):
    return (
        f'<span class="inline-flex items-center gap-1.5 text-sm text-zinc-600"><svg class="w-4 h-4 shrink-0" aria-hidden="true"><use href="/s.svg#{name}"/></svg>{value}</span>'
        if value
        else ""
    )


def badge(a):
    out = (
        '<span class="rounded-full bg-emerald-100 px-2 py-0.5 text-xs text-emerald-800">✓ Geverifieerd</span>'
        if a["ver"]
        else ""
    )
    return out + (
        '<span class="rounded-full bg-amber-300 px-2 py-0.5 text-xs font-bold">Topadvertentie</span>'
        if a["top"]
        else ""
    )


def card(a, small=False):
    return f"""<a href="/gezelschap/{a["city"]}/{a["slug"]}" class="group block overflow-hidden rounded-xl ring-1 ring-zinc-200 {"w-40 shrink-0" if small else ""}"><div class="aspect-[3/4] bg-zinc-100"><img loading="lazy" class="h-full w-full object-cover" src="/i/{a["slug"]}/1-400.webp" alt=""></div><div class="p-3"><div class="flex justify-between"><span class="font-semibold">{a.get("title", a["name"])}</span><span class="text-zinc-500">{a["age"]}</span></div><div class="text-xs text-zinc-500">{CITY[a["city"]][2]}</div>{"" if small else badge(a)}</div></a>"""


def page(title, main, desc=""):
    return f"""<!doctype html><html lang="nl" class="h-full antialiased"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} | Avondgezelschap</title><meta name="description" content="{desc}"><link rel="stylesheet" href="/_a/app-9c1f.css"></head><body class="min-h-full bg-white text-zinc-900">
<div x-data="{{open:true}}" class="fixed inset-0 z-50 grid place-items-center bg-black/70"><div class="max-w-sm rounded-2xl bg-white p-6 text-center"><p class="text-lg font-bold">Ben je 18 jaar of ouder?</p><p class="mt-2 text-sm">Deze site is alleen voor volwassenen.</p><div class="mt-4 flex gap-2"><button class="flex-1 rounded-lg bg-zinc-900 py-2 text-white">Ja, verder</button><a class="flex-1 rounded-lg py-2 ring-1" href="https://www.zoekmachine.example/">Nee</a></div></div></div>
<header class="sticky top-0 flex items-center gap-6 border-b px-4 py-3"><a href="/" class="text-xl font-black tracking-tight">avond<span class="text-rose-600">gezelschap</span></a><nav class="flex gap-4 text-sm"><a href="/gezelschap">Alles</a><a href="/gezelschap/amsterdam">Amsterdam</a><a href="/gezelschap/rotterdam">Rotterdam</a><a href="/adverteren">Adverteren</a></nav><a class="ml-auto text-sm" href="tel:+31208248774">020 824 87 74</a></header>
<main class="mx-auto max-w-6xl px-4 py-6">{main}</main>
<footer class="mt-16 border-t px-4 py-8 text-xs text-zinc-500"><div class="flex flex-wrap gap-4"><a href="/voorwaarden">Voorwaarden</a><a href="/veelgestelde-vragen">Veelgestelde vragen</a><a href="/contact">Contact</a></div><p class="mt-4">Avondgezelschap B.V. · KvK 00000000 · Helpdesk 020 824 87 74 (alleen voor adverteerders) · Misstand gezien? Meld het bij ons of bij Meld Misdaad Anoniem.</p></footer><script src="/_a/app-77ab.js" defer></script></body></html>"""


def contact(a):
    how, shown, tel = a["phone"]
    box = ""
    if how in ("tel", "both"):
        box += f'<a href="tel:{tel}" class="block rounded-lg bg-rose-600 py-3 text-center font-semibold text-white">{shown}</a>'
    if how == "data":
        box += f'<button data-r="{base64.b64encode(shown.encode()).decode()}" class="w-full rounded-lg bg-rose-600 py-3 font-semibold text-white">Toon nummer</button>'
    if how == "text":
        box += f'<p class="rounded-lg bg-zinc-100 py-3 text-center font-semibold">{shown}</p>'
    if how in ("wa", "both"):
        box += f'<a href="https://wa.me/{tel[1:]}?text=Hoi%20via%20Avondgezelschap" class="mt-2 block rounded-lg py-3 text-center ring-1 ring-green-600">App mij</a>'
    if a.get("mail"):
        box += (
            f'<a href="mailto:{a["mail"]}" class="mt-2 block text-center text-sm underline">{a["mail"]}</a>'
        )
    if a.get("tg"):
        box += f'<a href="https://t.me/{a["tg"]}" class="mt-2 block text-center text-sm"><svg class="inline w-4 h-4"><use href="/s.svg#plane"/></svg></a>'
    if a.get("ig"):
        box += f'<a href="https://www.instagram.com/{a["ig"]}/" class="mt-2 block text-center text-sm">@{a["ig"]}</a>'
    return box


def ad_html(a):
    town = CITY[a["city"]][2]
    pics = "".join(
        f'<img class="aspect-[3/4] rounded-lg object-cover" src="/i/{a["slug"]}/{n}-800.webp" alt="">'
        for n in range(1, a["imgs"] + 1)
    )
    chips = "".join(f'<span class="rounded-md bg-zinc-100 px-2 py-1 text-sm">{s}</span>' for s in a["sv"])
    where = (
        "Je kunt bij mij terecht" if a["inc"] else "Geen ontvangst" if a["inc"] is False else None,
        "Ik kom naar je toe" if a["out"] else "Niet op locatie" if a["out"] is False else None,
    )
    langs = "".join(f'<span class="rounded border px-1 text-xs uppercase">{x}</span>' for x in a["lang"])
    prices = "".join(
        f'<li class="flex justify-between py-2"><span>{DUR[m]}</span><span class="tabular-nums font-semibold">€ {e:,}'.replace(
            ",", "."
        )
        + "</span></li>"
        for m, e in a["eur"]
    )
    what = {"man": ico("mars", "Man"), "trans": ico("trans", "Trans")}.get(a.get("aud"), "")
    rest = [b for b in ADS if b is not a][ADS.index(a) % 4 :][:4]
    return page(
        f"{a.get('title', a['name'])}, {a['age']} in {town}",
        f"""<nav class="text-xs text-zinc-500"><a href="/gezelschap">Gezelschap</a> / <a href="/gezelschap/{a["city"]}">{town}</a> / {a.get("title", a["name"])}</nav>
<div class="mt-4 grid gap-8 lg:grid-cols-3"><div class="lg:col-span-2"><div class="grid grid-cols-3 gap-2">{pics}</div><p class="mt-6 leading-relaxed">{a["txt"]}</p><div class="mt-4 flex flex-wrap gap-2">{chips}</div></div>
<aside class="space-y-4"><div class="flex items-baseline gap-2"><h1 class="text-3xl font-black">{a.get("title", a["name"])}</h1>{badge(a)}</div>
<div class="flex flex-wrap gap-x-4 gap-y-2">{ico("cake", a["age"])}{what}{ico("pin", town)}{ico("ruler", f"{a['cm'] // 100},{a['cm'] % 100:02d} m" if a["cm"] else None)}{ico("scale", f"{a['kg']} kg" if a["kg"] else None)}<span class="fi fi-{a["nat"]}" title="{NAT[a["nat"]]}"></span>{langs}{ico("clock", a["hours"][0])}</div>
<div class="flex flex-col gap-1">{ico("home", where[0])}{ico("car", where[1])}</div><ul class="divide-y">{prices}</ul>{contact(a)}<p class="text-xs text-zinc-400">Geplaatst: {a["when"][0]} · <a href="/melden?ad={a["slug"]}">Misbruik melden</a></p></aside></div>
<section class="mt-12"><h2 class="text-lg font-bold">Misschien ook leuk</h2><div class="mt-3 flex gap-3 overflow-x-auto">{"".join(card(b, True) for b in rest)}</div></section>""",
        a["txt"][:120],
    )


def list_html(title, ads, more=""):
    return page(
        title,
        f"""<div class="flex items-center justify-between"><h1 class="text-2xl font-black">{title}</h1><div class="text-sm">Sorteer: <a class="underline" href="?sorteer=nieuw">nieuw</a> <a class="underline" href="?sorteer=prijs">prijs</a></div></div><div class="mt-6 grid grid-cols-2 gap-4 md:grid-cols-4">{"".join(card(a) for a in ads)}</div><div class="mt-8 text-center text-sm">{more}</div>""",
    )


def listing(path, title, ads, more="", canonical=None):
    return WrittenPage(
        BASE + path,
        list_html(title, ads, more),
        "listing",
        "nl",
        None,
        tuple(map(url, ads)),
        canonical and BASE + canonical,
    )


def text(path, title, body, kind="static", status=200):
    return WrittenPage(
        BASE + path,
        page(
            title,
            f'<h1 class="text-2xl font-black">{title}</h1><div class="mt-4 space-y-3 leading-relaxed">{body}</div>',
        ),
        kind,
        "nl",
        status=status,
    )


ONE, TWO = ADS[:7], ADS[7:]
ROT = [a for a in ADS if a["city"] == "rotterdam"]
PAGES = [WrittenPage(url(a), ad_html(a), "ad", "nl", a.get("tl"), (url(a),)) for a in ADS] + [
    listing(
        "/gezelschap",
        "Gezelschap in Nederland en Vlaanderen",
        ONE,
        '<a href="/gezelschap?pagina=2">Volgende →</a>',
    ),
    listing(
        "/gezelschap?pagina=2",
        "Gezelschap in Nederland en Vlaanderen",
        TWO,
        '<a href="/gezelschap">← Vorige</a>',
    ),
    listing("/gezelschap/rotterdam", "Gezelschap in Rotterdam", ROT),
    listing(
        "/gezelschap?sorteer=nieuw",
        "Gezelschap in Nederland en Vlaanderen",
        ONE[::-1],
        canonical="/gezelschap",
    ),
    WrittenPage(
        url(ADS[3]) + "?utm_source=nieuwsbrief&utm_medium=email",
        ad_html(ADS[3]),
        "ad",
        "nl",
        None,
        (url(ADS[3]),),
        url(ADS[3]),
    ),
    WrittenPage(
        url(ADS[1]) + "?fbclid=IwAR0x7Gk2", ad_html(ADS[1]), "ad", "nl", "en", (url(ADS[1]),), url(ADS[1])
    ),
    text(
        "/adverteren",
        "Adverteren",
        "<p>Een gewone advertentie is de eerste 14 dagen gratis, daarna € 15 per maand.</p><p>Topadvertentie: € 35 per week, bovenaan in je stad.</p><p>Bel ons op 020 824 87 74, ook voor hulp bij het verifiëren van je foto's.</p>",
    ),
    text(
        "/voorwaarden",
        "Voorwaarden",
        "<p>Adverteren mag alleen als je 21 jaar of ouder bent en zelf voor dit werk kiest.</p><p>Wij vragen een kopie van je identiteitsbewijs, waarop je het burgerservicenummer afdekt.</p>",
    ),
    text(
        "/veelgestelde-vragen",
        "Veelgestelde vragen",
        "<p><b>Hoe word ik geverifieerd?</b> Stuur een foto met een briefje met de datum van vandaag.</p><p><b>Waarom staat er geen nummer?</b> Klik op Toon nummer.</p>",
    ),
    text(
        "/contact",
        "Contact",
        "<p>Avondgezelschap B.V., Keizerskade 100, Amsterdam.</p><p>helpdesk@avondgezelschap.example · 020 824 87 74 · werkdagen van 10 tot 17 uur</p>",
    ),
    text(
        "/gezelschap/utrecht/roos-81002",
        "Deze advertentie is offline",
        "<p>Roos heeft haar advertentie verwijderd. Bekijk andere advertenties in Utrecht.</p>",
        "error",
    ),
    text(
        "/gezelschap/zwole",
        "Hm, niets gevonden",
        "<p>De pagina die je zoekt bestaat niet (meer). Misschien een tikfout?</p>",
        "error",
    ),
]
SITE = WrittenSite(HOST, "NL", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
