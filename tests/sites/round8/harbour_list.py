"""The Harbour List: a portal of independent companions across Ireland (English, euro and pounds).

A utility-class theme without one meaningful class name. What makes it hard: an age gate lies over each page; facts are
a row of icons with bare values (a cake, a ruler, scales, a globe, a speech bubble, a clock) and no labels; heights in
feet and inches, weights in stone; services that are *not* offered stand in the same row of chips inside `<del>`; the
telephone is base64 in a data attribute, or a `tel:` link only, or spelt in words; the office's number is in the footer;
a price grid has a column for each place; 'also nearby' cards carry other people's names and prices; one ad is for a
couple, one by an agency on a site of independents, one counts in roses, two lie in another country (Belfast, pounds).
"""

import base64
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "https://www.theharbourlist.example"
OFFICE = "01 816 5480"
CHIP = {
    "gfe": "Girlfriend experience", "dinner_date": "Dinner dates", "massage": "Massage", "kissing": "Kissing",
    "travel": "Travel companion", "overnight": "Overnights", "couples": "Couples welcome", "cuddling": "Cuddles",
    "fetish": "Fetish-friendly", "group": "Group parties", "tantra": "Tantra", "bath": "Bubble bath for two",
    "role_play": "Role play", "striptease": "Striptease", "business": "Business functions", "duo": "Duo",
    "city_guide": "Local guide", "disabled_guests": "Guests with disabilities welcome", "video_call": "Video calls",
    "dancing": "Dancing partner", "domination": "Mild domination", "media": "Own photos to buy",
}  # fmt: skip
TONGUE = {"en": "EN", "ga": "GA", "fr": "FR", "pt": "PT", "es": "ES", "pl": "PL", "zh": "ZH", "it": "IT", "de": "DE"}
NOON = {"24/7": "Round the clock", "10:00-22:00": "10am – 10pm", "12:00-23:00": "noon – 11pm",
        "09:30-20:00": "9.30am – 8pm", "11:00-02:00": "11am – 2am"}  # fmt: skip
SPAN = {30: "30 min", 45: "45 min", 60: "1 hour", 90: "1½ hours", 120: "2 hours", 180: "3 hours", 240: "4 hours",
        720: "Overnight", 1440: "24 hours"}  # fmt: skip


def cm(feet: int, inches: int) -> int:
    return round((feet * 12 + inches) * 2.54)


def kg(stone: int, pounds: int) -> int:
    return round((stone * 14 + pounds) * 0.45359237)


def hidden(number: str) -> str:
    """The reveal button: the number stands only in base64."""
    code = base64.b64encode(number.encode()).decode()
    return f'<button type="button" data-c="{code}" class="rounded-full bg-teal-700 px-5 py-2 text-white">Show number</button>'


def tel(number: str) -> str:
    return f'<a href="tel:{number}" class="rounded-full bg-teal-700 px-5 py-2 text-white">Call</a>'


def wa(number: str) -> str:
    return f'<a href="https://wa.me/{number[1:]}" rel="nofollow" class="rounded-full border px-5 py-2">Message</a>'


# One entry an ad: how the page shows it, and the truth beside it.
# (path, names, head line, icon values in order, feet, stone, truth, chips refused, grid, contact mark-up, prose, tour lines)
RAW: list[dict[str, Any]] = [
    dict(
        path="dublin/aoife-4k2m", city="Dublin", district="Dublin 6", names=["Aoife"], ages=[29], ft=(5, 6), st=(9, 2),
        nation=("IE", "Irish", None), tongues=["en", "ga", "fr"], hours="10:00-22:00", inn=True, out=True,
        chips=["gfe", "dinner_date", "massage", "kissing", "travel"], refused=["fetish", "group"],
        grid=[(30, 130, None), (60, 220, 250), (120, 400, 450), (720, None, 1400)], sign="€", images=5,
        listed=("3 June 2025", "2025-06-03"), verified=True, paid=True, phones=["+353899541640"], contact=[hidden("+353899541640")],
        prose="<p>Bookish by day, a bit of a chancer by night. I keep a quiet flat near the canal with good tea and better"
        " music, and I like unhurried afternoons best.</p><p>New gentlemen: a short text with your first name and the hour"
        " you have in mind does nicely. A small deposit of €50 for first bookings, please.</p>",
    ),
    dict(
        path="dublin/bruna-9tq1", city="Dublin", district="Smithfield", names=["Bruna"], ages=[26], ft=(5, 4), st=(8, 9),
        nation=("BR", "Brazilian", ("latin", "Latina")), tongues=["pt", "en", "es"], hours="11:00-02:00", inn=True, out=False,
        chips=["massage", "gfe", "striptease", "role_play", "bath"], refused=["domination"],
        grid=[(30, 100, None), (60, 180, None), (90, 250, None)], sign="€", images=7, listed=("yesterday", "2025-06-10"),
        verified=True, paid=False, phones=[], handles=[("whatsapp", "+353860866543"), ("instagram", "bruna.ofsmithfield")],
        contact=[wa("+353860866543"), '<a href="https://www.instagram.com/bruna.ofsmithfield/" class="underline">Insta</a>'],
        tour=[("Cork", "2025-06-14", "2025-06-17", "14 – 17 June 2025"), ("Galway", "2025-06-18", "2025-06-20", "18 – 20 June 2025")],
        prose="<p>Oi! From Recife to rainy Dublin, and I brought the sun in my suitcase. I only receive at my apartment, so"
        " please don't ask me to visit hotels.</p>",
    ),
    dict(
        path="cork/ciara-and-ronan-2w8z", city="Cork", district="Douglas Road", names=["Ciara", "Ronan"], ages=[31, 34],
        audience="couple", ft=None, st=None, nation=("IE", "Both Irish", None), tongues=["en"], hours=None, inn=None, out=True,
        chips=["couples", "dinner_date", "massage", "overnight"], refused=[],
        grid=[(120, None, 500), (240, None, 850), (720, None, 1600)], sign="€", images=3, listed=("28 May 2025", "2025-05-28"),
        verified=False, paid=False, phones=["+353854204427"], contact=[tel("+353854204427")],
        handles=[("email", "ciara.ronan@leeside.example")],
        prose="<p>A real couple from Cork, together nine years, for curious couples and single ladies. We come to you:"
        " hotels in the county, or your own home if you live alone. Ciara does the writing, Ronan carries the wine.</p>"
        '<p>Prefer to write? <span class="font-medium">ciara.ronan [at] leeside.example</span></p>',
    ),
    dict(
        path="belfast/niamh-6r3v", city="Belfast", country="GB", district="Cathedral Quarter", names=["Niamh"], ages=[33],
        ft=(5, 9), st=(10, 4), nation=(None, None, None), tongues=["en", "de"], hours="12:00-23:00", inn=True, out=True,
        chips=["dinner_date", "business", "travel", "cuddling", "kissing"], refused=["media"],
        grid=[(60, 160, 180), (120, 290, 320), (180, 400, 430), (1440, None, 1800)], sign="£", images=4,
        listed=("9 June 2025", "2025-06-09"), verified=True, paid=False, phones=["+447783232102"], contact=[hidden("07783 232102")],
        tour=[("Dundalk", "2025-06-20", "2025-06-21", "20 – 21 June 2025")],
        prose="<p>Tall, well read, and thoroughly good company at a long table. I worked eight years in Hamburg, so the"
        " German is real. Taxi fare of £15 outside the BT postcodes is extra.</p>",
    ),
    dict(
        path="limerick/kasia-1d5n", city="Limerick", district="city centre", names=["Kasia"], ages=[38], ft=(5, 5), st=(9, 11),
        nation=("PL", "Polish", None), tongues=["pl", "en"], hours="09:30-20:00", inn=True, out=None,
        chips=["massage", "tantra", "cuddling", "disabled_guests"], refused=["kissing", "role_play"],
        grid=[(45, 110, None), (60, 140, None), (120, 260, None)], sign="€", images=2, listed=("17 May 2025", "2025-05-17"),
        verified=False, paid=False, phones=["+353863700865"], contact=[],
        prose="<p>Trained masseuse, warm hands, warm room, ground floor with no steps. Everything slow. My number is oh eight"
        " six, three seven zero, zero eight six five; ring between clients or leave a message and I will ring back.</p>",
    ),
    dict(
        path="dublin/tadhg-8m4c", city="Dublin", district="Dublin 2", names=["Tadhg"], ages=[36], audience="man", ft=(6, 1), st=(13, 0),
        nation=("IE", "Irish", None), tongues=["en", "ga", "it"], hours="24/7", inn=False, out=True,
        chips=["couples", "dinner_date", "dancing", "travel", "massage"], refused=[],
        grid=[(120, None, 300), (180, None, 400), (720, None, 1000)], sign="€", images=6, listed=("1 June 2025", "2025-06-01"),
        verified=True, paid=True, phones=["+353833832025"], contact=[tel("+353833832025")],
        prose="<p>A man for ladies and for couples. An evening where you need somebody who can really waltz, or a quiet"
        " supper after a long week. I travel to you; I do not host.</p>",
    ),
    dict(
        path="galway/sabrina-5h7y", city="Galway", district="Salthill", names=["Sabrina"], ages=[30], audience="trans", ft=(5, 8), st=(10, 0),
        nation=("IT", "Italian", ("european", "European")), tongues=["it", "en", "es"], hours=None, inn=True, out=True,
        chips=["gfe", "fetish", "domination", "role_play"], refused=["overnight"],
        grid=[(30, 120, 150), (60, 200, 230)], sign="€", images=8, listed=("today", "2025-06-11"), verified=False, paid=True,
        phones=["+353898605893"], handles=[("telegram", "sabrina_salthill")],
        contact=[hidden("089 8605893"), '<a href="https://t.me/Sabrina_Salthill" class="underline">Telegram</a>'],
        prose="<p>Trans woman by the sea, discreet house five minutes from the prom with parking behind. First-timers are"
        " treated gently. No late nights: I am in bed before twelve.</p>",
    ),
    dict(
        path="waterford/mei-3x9b", city="Waterford", district="The Quay", names=["Mei"], ages=[27], ft=(5, 2), st=(7, 12),
        nation=("CN", "Chinese", ("asian", "Asian")), tongues=["zh", "en"], hours="10:00-22:00", inn=True, out=False,
        chips=["massage", "bath", "kissing"], refused=["couples"], grid=[(30, 80, None), (60, 140, None)], sign="€", images=4,
        listed=("5 June 2025", "2025-06-05"), verified=False, paid=False, phones=["+353872249617"],
        contact=[hidden("+353 87 224 9617")],
        tour=[("Waterford", None, "2025-06-22", "until 22 June 2025"), ("Kilkenny", "2025-06-23", None, "from 23 June 2025")],
        prose="<p>Small, smiling, tidy. Hot towels and lavender oil. Please phone one hour before, no private numbers.</p>",
    ),
    dict(
        path="kilkenny/orla-7e2k", city="Kilkenny", district=None, names=["Orla"], ages=[47, 45], ft=(5, 7), st=(11, 3),
        nation=("IE", "Irish", None), tongues=["en"], hours=None, inn=True, out=None,
        chips=["gfe", "cuddling", "video_call"], refused=[], grid=[], sign="", images=1, listed=("22 April 2025", "2025-04-22"),
        verified=False, paid=False, phones=["+353863219553"], contact=[tel("+353863219553")],
        roses=[(200, 60), (350, 120)],
        prose="<p>A 45-year-old country lady with an open fire and no clock on the wall. I ask for 200 roses for one hour and"
        " 350 roses for two hours; gentlemen know what that means. You come to me, the lane is private.</p>",
    ),
    dict(
        path="dublin/sofia-and-lena-0j6s", city="Dublin", district="Docklands", names=["Sofia", "Lena"], ages=[24, 28], audience="couple",
        provider="agency", ft=None, st=None, nation=("UA", "Both Ukrainian", None), tongues=["en", "pl"], hours="12:00-23:00", inn=True, out=True,
        chips=["duo", "massage", "group", "dinner_date"], refused=["domination"],
        grid=[(60, 380, 420), (120, 700, 760)], sign="€", images=6, listed=("30 May 2025", "2025-05-30"), verified=True, paid=True,
        phones=["+353868326428"], contact=[hidden("00353868326428")],
        prose="<p>Two friends, one diary: Sofia is the chatterbox, Lena the listener. They only take bookings together and"
        " answer their phone themselves.</p>",
    ),
    dict(
        path="dundalk/grace-2b8f", city="Dundalk", district="near the Marshes", names=["Grace"], ages=[41], ft=(5, 3), st=None,
        nation=(None, None, ("mixed", "Mixed")), tongues=["en", "fr"], hours="24/7", inn=True, out=True,
        chips=["city_guide", "dinner_date", "overnight", "massage"], refused=[], grid=[], sign="", longest=12, images=3,
        listed=("8 June 2025", "2025-06-08"), verified=False, paid=False, phones=[], handles=[("email", "grace@marshes.test"), ("signal", "+353891516725")],
        contact=['<a href="mailto:grace@marshes.test" class="underline">Write to Grace</a>',
                 '<a href="https://signal.me/#p/+353891516725" class="underline">Signal</a>'],
        prose="<p>My fees I give in my answer, never on a web page. From one hour up to a full night of twelve hours, at my"
        " house or at your hotel, north or south of the border.</p>",
    ),
]  # fmt: skip


def truth(raw: dict[str, Any]) -> dict[str, Any]:
    currency = {"€": "EUR", "£": "GBP", "": None}[raw["sign"]]
    prices = []
    for minutes, inn, out in raw["grid"]:
        for amount, place in ((inn, "incall"), (out, "outcall")):
            if amount is not None:
                prices.append(dict(amount=amount, currency=currency, code_currency=None, duration_min=minutes, place=place))
    for amount, minutes in raw.get("roses", ()):
        prices.append(dict(amount=amount, currency=None, code_currency="roses", duration_min=minutes, place=None))
    minutes = max((price["duration_min"] for price in prices), default=0)
    longest = (minutes // 60 if minutes % 60 == 0 else minutes / 60) or raw.get("longest")
    nation, _, kind = raw["nation"]
    return AD | dict(
        url=f"{BASE}/{raw['path']}", alias=raw["names"][0], aliases_stated=raw["names"], age=raw["ages"][0],
        ages_stated=raw["ages"], text_language="en", audience=raw.get("audience", "woman"),
        provider_kind=raw.get("provider", "independent"), city=raw["city"], country=raw.get("country", "IE"),
        nationality=nation, ethnicity=kind[0] if kind else None, languages_spoken=raw["tongues"], services=sorted(raw["chips"]),
        incall=raw["inn"], outcall=raw["out"], hours=raw["hours"], weight_kg=kg(*raw["st"]) if raw["st"] else None,
        height_cm=cm(*raw["ft"]) if raw["ft"] else None, max_duration_h=longest,
        tour=[{"city": city, "from": since, "to": until} for city, since, until, _ in raw.get("tour", ())],
        verified=raw["verified"], paid_placement=raw["paid"], n_images=raw["images"], posted_at=raw["listed"][1],
        phones=raw["phones"], handles=[{"kind": kind, "value": value} for kind, value in raw.get("handles", ())], prices=prices,
    )  # fmt: skip


GATE = (
    '<div class="fixed inset-0 z-50 flex items-center justify-center bg-stone-900/90"><div class="max-w-md rounded-2xl bg-white p-8">'
    '<p class="text-xl">Adults only</p><p class="mt-2 text-sm">You must be 18 or over to come aboard. By entering you accept our'
    ' <a href="/terms" class="underline">terms</a>.</p><button class="mt-4 rounded bg-teal-700 px-4 py-2 text-white">I am over 18</button>'
    '<a href="https://www.search.example/" class="ml-4 text-sm">Leave</a></div></div>'
)


def shell(title: str, body: str, head: str = "") -> str:
    places = "".join(f'<a class="hover:underline" href="/{name.lower()}">{name}</a>' for name in ("Dublin", "Cork", "Galway", "Belfast"))
    return (
        f'<!doctype html><html lang="en-IE"><head><meta charset="utf-8"><title>{title} | The Harbour List</title>{head}</head>'
        f'<body class="bg-stone-50 text-stone-800 antialiased">{GATE}<div class="mx-auto max-w-5xl px-4"><div class="flex items-center gap-6 py-6">'
        f'<a href="/ireland" class="text-2xl font-light tracking-wide">The Harbour List</a><p class="text-xs">Independent companions across Ireland</p>{places}'
        f'<a href="/members/sign-in" class="ml-auto text-sm">Sign in</a></div>{body}'
        '<div class="mt-16 flex gap-6 border-t py-8 text-xs text-stone-500"><a href="/advertise">Advertise</a><a href="/help">Help</a><a href="/terms">Terms</a>'
        f'<a href="/contact">Contact</a><span>Office {OFFICE}, weekdays</span><span>© Harbour List Media</span></div></div></body></html>'
    )


def icon(name: str, value: str) -> str:
    return f'<li class="flex items-center gap-2"><svg class="h-4 w-4 opacity-60" aria-hidden="true"><use href="/i.svg#{name}"></use></svg><span>{value}</span></li>'


def lowest(raw: dict[str, Any]) -> str:
    amounts = [amount for _, inn, out in raw["grid"] for amount in (inn, out) if amount]
    return f"from {raw['sign']}{min(amounts)}" if amounts else "rates on request"


def card(raw: dict[str, Any]) -> str:
    pills = ('<span class="rounded bg-amber-200 px-2 text-xs">Spotlight</span>' if raw["paid"] else "") + (
        '<span class="rounded bg-teal-100 px-2 text-xs">ID checked</span>' if raw["verified"] else "")  # fmt: skip
    ages = " / ".join(map(str, raw["ages"][: len(raw["names"])]))
    return (
        f'<a href="/{raw["path"]}" class="block overflow-hidden rounded-2xl bg-white shadow"><div class="aspect-[3/4] bg-cover" style="background-image:url(/m/{raw["path"].split("/")[1]}/0-s.webp)"></div>'
        f'<div class="p-4"><div class="flex justify-between"><span class="text-lg">{" &amp; ".join(raw["names"])}</span><span>{ages}</span></div>'
        f'<div class="text-sm text-stone-500">{raw["city"]}{" · " + raw["district"] if raw["district"] else ""}</div><div class="mt-1 text-sm">{lowest(raw)}</div>{pills}</div></a>'
    )


def ad_page(index: int) -> str:
    raw = RAW[index]
    names = " &amp; ".join(raw["names"])
    icons = icon("cake", " / ".join(map(str, raw["ages"][: len(raw["names"])])))
    if raw["ft"]:
        icons += icon("ruler", "{}′{}″".format(*raw["ft"]))
    if raw["st"]:
        icons += icon("scale", "{} st {} lb".format(*raw["st"]) if raw["st"][1] else f"{raw['st'][0]} stone")
    _, nation, kind = raw["nation"]
    if nation or kind:
        icons += icon("globe", " · ".join(filter(None, (nation, kind and kind[1]))))
    icons += icon("speech", " · ".join(TONGUE[code] for code in raw["tongues"]))
    if raw["hours"]:
        icons += icon("clock", NOON[raw["hours"]])
    places = "".join(
        f'<span class="rounded-full border px-3 {"" if yes else "text-stone-400"}">{word} {"✓" if yes else "✕"}</span>'
        for word, yes in (("Incall", raw["inn"]), ("Outcall", raw["out"])) if yes is not None
    )  # fmt: skip
    chips = "".join(f'<span class="rounded-full bg-stone-200 px-3 py-1">{CHIP[name]}</span>' for name in raw["chips"])
    chips += "".join(f'<del class="rounded-full px-3 py-1 text-stone-300">{CHIP[name]}</del>' for name in raw["refused"])
    grid = ""
    if raw["grid"]:
        cells = "".join(
            f'<div>{SPAN[minutes]}</div><div>{raw["sign"] + str(inn) if inn else "–"}</div><div>{raw["sign"] + str(out) if out else "–"}</div>'
            for minutes, inn, out in raw["grid"]
        )
        grid = f'<div class="mt-8 grid grid-cols-3 gap-y-2 tabular-nums"><div></div><div class="text-xs uppercase">In</div><div class="text-xs uppercase">Out</div>{cells}</div>'
    tour = "".join(f"<li>{city} <span class='text-stone-500'>{words}</span></li>" for city, _, _, words in raw.get("tour", ()))
    tour = f'<div class="mt-8"><p class="text-xs uppercase tracking-wide">On the road</p><ul>{tour}</ul></div>' if tour else ""
    slug = raw["path"].split("/")[1]
    pictures = "".join(f'<img class="rounded-xl" loading="lazy" src="/m/{slug}/{n}.webp" alt="">' for n in range(raw["images"]))
    pills = ('<span class="rounded bg-amber-200 px-2 text-xs">Spotlight</span>' if raw["paid"] else "") + (
        '<span class="rounded bg-teal-100 px-2 text-xs">ID checked</span>' if raw["verified"] else "")  # fmt: skip
    if raw.get("provider") == "agency":
        pills += '<span class="rounded bg-stone-200 px-2 text-xs">Agency · Quayside</span>'
    nearby = "".join(card(RAW[(index + step) % len(RAW)]) for step in (3, 5))
    where = raw["city"] + (f", {raw['district']}" if raw["district"] else "")
    body = (
        f'<div class="grid gap-10 md:grid-cols-2"><div class="grid grid-cols-2 gap-2">{pictures}</div><div><h1 class="text-4xl font-light">{names}</h1>'
        f'<p class="text-stone-500">{where}</p><div class="flex gap-2">{pills}</div><ul class="mt-6 flex flex-wrap gap-4">{icons}</ul><div class="mt-4 flex gap-2 text-sm">{places}</div>'
        f'<div class="mt-6 space-y-4 leading-relaxed">{raw["prose"]}</div><div class="mt-6 flex flex-wrap gap-2 text-sm">{chips}</div>{grid}{tour}'
        f'<div class="mt-8 flex gap-3">{"".join(raw["contact"])}</div><p class="mt-6 text-xs text-stone-400">Listed {raw["listed"][0]}</p></div></div>'
        f'<div class="mt-16"><p class="text-xs uppercase tracking-wide">Also nearby</p><div class="mt-4 grid grid-cols-2 gap-4">{nearby}</div></div>'
    )
    return shell(f"{names}, {raw['city']}", body, f'<link rel="canonical" href="{BASE}/{raw["path"]}"><meta property="og:title" content="{names}">')


def listing(title: str, rows: list[dict[str, Any]], foot: str = "") -> str:
    return shell(title, f'<h1 class="text-3xl font-light">{title}</h1><div class="mt-2 text-sm">Sort: <a href="?sort=new">newest</a> · <a href="?sort=price">rate</a></div><div class="mt-6 grid gap-6 md:grid-cols-3">{"".join(map(card, rows))}</div>{foot}')  # fmt: skip


def plain(title: str, words: str) -> str:
    return shell(title, f'<h1 class="text-3xl font-light">{title}</h1><div class="mt-6 max-w-prose space-y-4">{words}</div>')


def urls(rows: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(f"{BASE}/{raw['path']}" for raw in rows)


DUBLIN = [raw for raw in RAW if raw["city"] == "Dublin"]
NEXT = '<div class="mt-8 flex gap-4"><span>1</span><a href="/ireland?page=2">2</a></div>'
PAST = '<div class="mt-8 flex gap-4"><a href="/ireland">1</a><span>2</span></div>'
STATIC = {
    "contact": ("Contact", f"<p>Harbour List Media, a small office above a chandler's in Howth. Telephone {OFFICE} (weekdays 10 to 4), post@theharbourlist.example.</p><p>We do not make bookings for anyone on the list.</p>"),
    "terms": ("Terms", "<p>The list carries notices of adults of 21 and over who work for themselves. We check a passport before a profile goes up. We take no part of any fee and introduce nobody to anybody.</p><p>Anything that suggests pressure or a person under age is reported the same hour.</p>"),
    "advertise": ("Advertise with us", "<p>For companions who wish to be listed.</p><div class='grid grid-cols-2'><div>Profile, 30 days</div><div>€40</div><div>Spotlight, 7 days</div><div>€25</div><div>Spotlight, 30 days</div><div>€80</div><div>Touring notice, a city</div><div>€10</div></div><p>Prices include VAT. Photographs can be made in our studio for €120 an hour.</p>"),
    "help": ("Help", "<p class='font-medium'>What does ID checked mean?</p><p>We have met her or seen a passport on a video call.</p><p class='font-medium'>What are roses?</p><p>An old habit: some prefer not to write a currency.</p><p class='font-medium'>Is 24 hours possible?</p><p>Ask the person herself.</p>"),
    "journal/two-days-in-galway": ("Two days in Galway", "<p>Take the early train from Heuston, and be on the prom by noon. Salthill is best before the crowds, and an hour in the sea-pool costs nothing but courage. Dinner in Quay Street, about €45 a head with wine.</p><p>On the second day hire a bicycle (€20) and follow the bay. Book a room with a bath; you will want it.</p>"),
    "members/sign-in": ("Sign in", "<form method='post' class='space-y-3'><input class='border p-2' name='u' placeholder='Email'><input class='border p-2' type='password' name='p' placeholder='Password'><button class='rounded bg-teal-700 px-4 py-2 text-white'>Sign in</button></form><p>Lost your password? Ring the office.</p>"),
}  # fmt: skip
PAGES = [
    WrittenPage(f"{BASE}/ireland", listing("Companions in Ireland", RAW[:7], NEXT), "listing", "en", ads=urls(RAW[:7])),
    WrittenPage(f"{BASE}/ireland?page=2", listing("Companions in Ireland", RAW[7:], PAST), "listing", "en", ads=urls(RAW[7:])),
    WrittenPage(f"{BASE}/ireland?sort=price", listing("Companions in Ireland", RAW[6::-1], NEXT), "listing", "en", ads=urls(RAW[6::-1]), canonical=f"{BASE}/ireland"),
    WrittenPage(f"{BASE}/dublin", listing("Companions in Dublin", DUBLIN), "listing", "en", ads=urls(DUBLIN)),
    *(WrittenPage(f"{BASE}/{raw['path']}", ad_page(n), "ad", "en", ads=urls([raw])) for n, raw in enumerate(RAW)),
    WrittenPage(f"{BASE}/{RAW[0]['path']}?utm_source=newsletter&utm_medium=email", ad_page(0), "ad", "en", ads=urls(RAW[:1]), canonical=f"{BASE}/{RAW[0]['path']}"),
    *(WrittenPage(f"{BASE}/{path}", plain(*words), "static", "en") for path, words in STATIC.items()),
    WrittenPage(f"{BASE}/galway/maeve-7p1c", shell("Gone ashore", f'<h1 class="text-3xl font-light">This listing has been taken down</h1><p class="mt-4">Maeve no longer advertises with us. These people are in the west:</p><div class="mt-6 grid grid-cols-2 gap-4">{card(RAW[6])}{card(RAW[4])}</div>'), "error", "en"),
    WrittenPage(f"{BASE}/cork/nessa", plain("Lost at sea", "<p>We looked everywhere, and there is no such page. The tide may have taken it, or the address has a slip in it.</p>"), "error", "en"),
]  # fmt: skip
SITE = WrittenSite(
    host="www.theharbourlist.example", region="IE", pages=tuple(PAGES), ads=tuple(map(truth, RAW)),
    note="utility-class soup, icon rows without labels, refused services in <del>, base64 and spelt-out telephones, stone and feet",
)  # fmt: skip
