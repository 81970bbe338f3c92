"""A British directory of physiotherapy, sports-massage and wellness practices, with price lists per 30, 60 and 90 minutes.

Look-alike: massage with therapist's first name, photo, prices per duration, 'home visits' and 'hotel visits', mobile numbers.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "backinshape.example"
BASE = f"https://{HOST}"

# slug, practice, therapist, credentials, town, address, phone, (minutes, pounds)..., home-visit surcharge, hours, text
PRACTICES = (
    (
        "harbour-physio",
        "Harbour Physiotherapy",
        "Ruth Adeyemi",
        "MSc, HCPC registered",
        "Plymouth",
        "14 Quay Lane",
        "020 7946 0494",
        ((30, 42), (45, 58), (60, 74)),
        20,
        "Mon-Fri 8:00-18:30",
        "Back pain, shoulder rehabilitation, post-surgical knees. First appointment is an assessment; please bring shorts.",
    ),
    (
        "ironbridge-sports-massage",
        "Ironbridge Sports Massage",
        "Callum Priestley",
        "Level 4, ISRM",
        "Telford",
        "Unit 6, The Foundry",
        "020 7946 0499",
        ((30, 30), (60, 50), (90, 70)),
        None,
        "Tue-Sat 10:00-20:00",
        "Deep-tissue work for runners and cyclists. I tape, I needle, I tell you to stretch. Students 10% off. Strictly therapeutic.",
    ),
    (
        "lotus-room",
        "The Lotus Room",
        "Somchai and Ploy",
        "Wat Pho certificate, FHT members",
        "Norwich",
        "above the bakery, 3 Elm Hill",
        "020 7946 0229",
        ((30, 28), (60, 48), (90, 68), (120, 86)),
        None,
        "daily 10:00-21:00",
        "Traditional Thai massage on a mat, fully clothed in loose cotton. Also foot massage, herbal compress and couples' massage side by side in one room.",
    ),
    (
        "mobile-masseuse-leeds",
        "Knead to Relax",
        "Tamsin",
        "VTCT Level 3",
        "Leeds",
        "mobile only",
        "020 7946 0252",
        ((60, 55), (90, 78)),
        10,
        "7 days, 9:00-22:00",
        "I bring the table, oils and music to your home, hotel or office in LS1 to LS18. Swedish, pregnancy and hot-stone massage. New in town from Cornwall!",
    ),
    (
        "hollis-osteopathy",
        "Hollis Osteopathy",
        "Gerald Hollis",
        "DO, GOsC registered",
        "Bath",
        "22 Milsom Yard",
        "020 7946 0513",
        ((40, 60),),
        None,
        "Mon-Thu 9:00-17:00",
        "Thirty years of necks and lower backs. Free parking behind the church.",
    ),
    (
        "aquarius-float",
        "Aquarius Float and Spa",
        "Front desk",
        "fully insured",
        "Brighton",
        "51 Kemp Street",
        "020 7946 0744",
        ((60, 45), (90, 60)),
        None,
        "daily 7:00-23:00",
        "Float tank, infrared sauna and aromatherapy. Private suites by the hour for one or two. Robes provided, swimwear required in shared areas.",
    ),
    (
        "elite-recovery",
        "Elite Recovery",
        "Jade Okonkwo",
        "BSc Sports Therapy",
        "Manchester",
        "gym floor, Ancoats Works",
        "020 7946 0398",
        ((30, 35), (60, 60)),
        15,
        "Mon-Sun 6:00-21:00",
        "Pitch-side therapist for two rugby clubs. Pre-event, post-event and maintenance sessions. Discreet side entrance for athletes who prefer it.",
    ),
)
HEAD = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} | Back in Shape</title></head>
<body class="antialiased bg-slate-50"><div class="max-w-5xl mx-auto px-4"><div class="flex justify-between py-3 border-b"><a class="font-bold" href="/">Back in Shape</a>
<div class="flex gap-4 text-sm"><a href="/find">Find a practice</a><a href="/prices">What does it cost?</a><a href="/for-practices">List your practice</a><a href="/about">About</a></div></div>"""
TAIL = '<div class="text-xs text-slate-500 py-8">Back in Shape checks registrations with HCPC, GOsC and FHT. <a href="/terms">Terms</a></div></div></body></html>'


def _page(
    path: str,
    title: str,
    body: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    return WrittenPage(
        url=BASE + path,
        html=HEAD.format(title=title) + body + TAIL,
        kind=kind,
        language="en",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _practice(practice: tuple) -> WrittenPage:
    slug, name, therapist, credentials, town, address, phone, prices, surcharge, hours, text = practice
    lines = "".join(
        f'<div class="flex justify-between py-1"><div>{minutes} minutes</div><div class="font-semibold">£{pounds}</div></div>'
        for minutes, pounds in prices
    )
    if surcharge:
        lines += f'<div class="flex justify-between py-1 text-slate-600"><div>Home visit</div><div>+ £{surcharge}</div></div>'
    body = f"""<div class="grid grid-cols-3 gap-6 my-6"><div class="col-span-2"><h1 class="text-3xl">{name}</h1><div class="text-slate-600">{therapist}, {credentials}</div>
<img class="rounded-xl my-4" src="/img/{slug}/room.avif" alt="Treatment room at {name}"><img class="rounded-xl my-4" src="/img/{slug}/therapist.avif" alt="{therapist}"><div class="leading-7">{text}</div></div>
<div class="bg-white rounded-xl shadow p-4"><div class="uppercase text-xs tracking-wide">Price list</div>{lines}<div class="uppercase text-xs tracking-wide mt-4">Where and when</div>
<div>{address}, {town}</div><div>{hours}</div><a class="block bg-teal-600 text-white rounded text-center py-2 mt-4" href="tel:{phone.replace(" ", "")}">{phone}</a></div></div>"""
    return _page(f"/practice/{slug}", f"{name}, {town}", body, "ad")


def _results(path: str, heading: str, practices: tuple, canonical: str | None = None) -> WrittenPage:
    rows = "".join(
        f'<div class="flex gap-4 bg-white rounded-xl p-3 my-2"><img class="w-24 h-24 object-cover" src="/img/{p[0]}/therapist.avif" alt=""><div><a class="font-semibold" href="/practice/{p[0]}">{p[1]}</a>'
        f'<div class="text-sm">{p[4]} · {p[2]} · from £{min(pounds for _, pounds in p[7])}</div></div></div>'
        for p in practices
    )
    return _page(
        path, heading, f'<h1 class="text-2xl mt-6">{heading}</h1>{rows}', "listing", canonical=canonical
    )


def _review() -> WrittenPage:
    body = """<article class="my-6"><h1 class="text-2xl">Review: The Lotus Room, Norwich</h1><div class="text-sm">by Derek, 63, 2 May 2025 · 5 out of 5</div>
<p>Booked ninety minutes with Ploy for a stiff hip after gardening. She is small but very strong: elbows, feet, the lot. Clean room, clean towels, ginger tea afterwards.</p>
<p>£68 well spent. My wife had the foot massage next door and fell asleep. We will go back in July.</p></article>"""
    return _page("/practice/lotus-room/reviews/311", "Review of The Lotus Room", body, "review")


COSTS = """<h1 class="text-2xl my-6">What does a massage cost in Britain?</h1><p>We looked at 214 price lists. The median for 30 minutes is £35, for 60 minutes £56 and for 90 minutes £78.
Home visits cost £10 to £25 more. London is a third dearer.</p><p>A registered therapist never offers 'extras', will leave the room while you undress, and will drape you with a towel. If something feels wrong, end the session.</p>"""
LISTING_FEES = """<h1 class="text-2xl my-6">List your practice</h1><table class="w-full"><tr><td>Basic</td><td>free</td></tr><tr><td>Featured</td><td>£12 a month</td></tr><tr><td>Top of town</td><td>£29 a month</td></tr></table>
<p>You will need proof of registration and insurance. We do not list adult businesses.</p>"""
SITE = WrittenSite(
    host=HOST,
    region="GB",
    pages=(
        *(_practice(practice) for practice in PRACTICES),
        _results("/find", "Practices near you", PRACTICES[:5]),
        _results(
            "/find?q=massage",
            "Results for 'massage'",
            (PRACTICES[1], PRACTICES[2], PRACTICES[3], PRACTICES[5]),
            canonical="/find",
        ),
        _review(),
        _page("/prices", "What does it cost?", COSTS, "static"),
        _page("/for-practices", "List your practice", LISTING_FEES, "static"),
        _page(
            "/terms",
            "Terms",
            '<h1 class="text-2xl my-6">Terms of use</h1><p>Back in Shape is an introduction service and not a party to any treatment contract.</p>',
            "static",
            relevant=True,
        ),
        _page(
            "/practice/old-mill",
            "Not listed",
            '<h1 class="text-2xl my-6">This practice is no longer listed</h1>',
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="massage with therapist's photo, price per duration, mobile, home and hotel visits; all therapeutic",
)
