"""British directory of advertisers: every profile has one table of rates, durations down the side, in-call and out-call across.

Hard: the services are a long list of everything the site knows, where only a class tells what is offered (the others are struck through), the
cells of the table hold 'n/a', 'ask' and 'incl.' beside pounds, hours stand as one row for each day of the week with 'Off', the number is cut in
two spans, 'also viewed' and a sponsored box of another advertiser stand inside the profile, field reports of guests have pages of their own.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.lanternregister.example"
WISH = {"massage": "Massage", "gfe": "Girlfriend experience", "dinner_date": "Dinner dates", "overnight": "Overnight stays", "couples": "Couples seen", "role_play": "Role play", "domination": "Domination",
        "fetish": "Fetish", "tantra": "Tantra", "travel": "Travel companion", "disabled_guests": "Disabled clients welcome", "party": "Parties", "duo": "Duo with a friend", "cuddling": "Cuddling", "kissing": "Kissing"}
TIME = {30: "30 mins", 45: "45 mins", 60: "1 hour", 90: "1.5 hours", 120: "2 hours", 180: "3 hours", 720: "Overnight", 1440: "24 hours"}
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

# number, name, age, town, area, feet and inches, cm, stone or kg as shown, kg, nationality shown, id, languages shown, ids, hours (same each day, days off), services,
# {minutes: (in, out)}, phone as shown, phone, checked, featured, pictures, prose, joined, more truth
ADS = [
    (20417, "Georgina", 38, "Leeds", "Headingley", "5ft 6in (168 cm)", 168, "10 stone (64 kg)", 64, "British", "GB", "English, some French", ["en", "fr"], ("10:00", "20:00", "Sun"), ["massage", "gfe", "dinner_date", "kissing"],
     {30: (90, None), 60: (150, 180), 120: (280, 340)}, ("07911", "482 630"), "+447911482630", True, True, 5,
     "Hello gents. I'm a well-spoken Yorkshire lady with a proper job in the daytime and a naughty sense of humour. Tea, a chat and no clock-watching. Please ring, I do not answer texts from people I don't know.", "14 March 2024",
     dict(phones=["+447911482630"])),
    (20588, "Mia Rose", 24, "Manchester", "Salford Quays", "5ft 3in (160 cm)", 160, "", None, "Romanian", "RO", "Romanian, English", ["ro", "en"], ("11:00", "02:00", ""), ["gfe", "party", "massage", "duo", "kissing"],
     {30: (80, None), 60: (130, 160), 720: (700, 800)}, ("07480", "915 206"), "+447480915206", False, True, 7,
     "New in Manchester! Only here until the end of the month. Private flat, easy parking. My friend Bella can join us. Text or WhatsApp is best babe xx", "2 June 2025",
     dict(phones=["+447480915206"], handles=[{"kind": "whatsapp", "value": "+447480915206"}])),
    (19960, "Mistress Thorne", 45, "London", "King's Cross", "", None, "", None, "British", "GB", "English", ["en"], ("12:00", "21:00", "Mon Sun"), ["domination", "role_play", "fetish"],
     {60: (220, None), 120: (400, None), 180: (570, None)}, ("020 7946", "0712"), "+442079460712", True, False, 3,
     "Fully equipped chambers five minutes from the station. I do not visit. A deposit of £50 is taken for first sessions by card. Write a proper e-mail to thorne@chambers-post.example and introduce yourself.", "30 November 2022",
     dict(phones=["+442079460712"], handles=[{"kind": "email", "value": "thorne@chambers-post.example"}])),
    (20602, "Aiko", 29, "Birmingham", "Jewellery Quarter", "5ft 2in (157 cm)", 157, "7st 12 (50 kg)", 50, "Japanese", "JP", "Japanese, English", ["ja", "en"], ("10:00", "24:00", ""), ["massage", "tantra", "cuddling"],
     {45: (110, None), 60: (140, None), 90: (200, None)}, ("07398", "260 417"), "+447398260417", False, False, 4,
     "Aiko offers a relaxing oil massage in her clean apartment. She is gentle and polite. Aiko does not do outcalls. Call us to book, our receptionist is very friendly.", "28 May 2025",
     dict(provider_kind="agency", phones=["+447398260417"])),
    (18731, "Gareth", 41, "Cardiff", "Pontcanna", "6ft (183 cm)", 183, "13 stone (83 kg)", 83, "British", "GB", "English, Welsh", ["en", "cy"], ("18:00", "23:00", "Fri"), ["massage", "couples", "dinner_date", "travel"],
     {60: (None, 100), 120: (None, 180), 1440: (None, 900)}, ("07856", "310 274"), "+447856310274", True, False, 2,
     "Male companion for ladies and couples in South Wales. I come to you, I can't accommodate. Discretion goes without saying.", "9 January 2021",
     dict(audience="man", phones=["+447856310274"])),
    (20333, "Simone", 33, "Bristol", "Clifton", "5ft 9in (175 cm)", 175, "", None, "French", "FR", "French, English, Spanish", ["fr", "en", "es"], None, ["dinner_date", "overnight", "travel", "gfe", "kissing"],
     {120: (350, 350), 180: (480, 480), 720: (1200, 1200)}, None, None, True, False, 6,
     "Une parisienne in the West Country. I only do longer dates, two hours at the very least. On tour: Edinburgh 18 to 21 June 2025. Bookings through my form or on Signal @simone.33", "17 February 2025",
     dict(handles=[{"kind": "signal", "value": "simone.33"}], tour=[{"city": "Edinburgh", "from": "2025-06-18", "to": "2025-06-21"}])),
    (20114, "Kayleigh and Jo", 26, "Leeds", "Kirkstall", "", None, "", None, "British", "GB", "English", ["en"], ("19:00", "03:00", "Mon Tue"), ["duo", "couples", "party", "massage"],
     {60: (260, 300), 120: (480, 560)}, ("07700", "900 418"), "+447700900418", False, False, 4,
     "Two northern lasses. Kayleigh is 26, Jo is 31, and we only work together, the price is for both of us. Wheelchair users: sorry, we're up three flights.", "5 April 2025",
     dict(alias="Kayleigh", aliases_stated=["Kayleigh", "Jo"], ages_stated=[26, 31], audience="couple", phones=["+447700900418"])),
    (20450, "Scarlett TS", 30, "London", "Vauxhall", "5ft 10in (178 cm)", 178, "11 stone (70 kg)", 70, "Brazilian", "BR", "Portuguese, English", ["pt", "en"], ("12:00", "04:00", ""), ["massage", "fetish", "gfe", "overnight"],
     {30: (100, None), 60: (170, 220), 720: (900, None)}, ("07911", "730 155"), "+447911730155", True, True, 8,
     "Passable and very feminine trans girl near the river. First timers are welcome, take your time. Latina with olive skin. More pictures on Instagram: scarlett.vauxhall", "21 May 2025",
     dict(alias="Scarlett", audience="trans", ethnicity="latin", phones=["+447911730155"], handles=[{"kind": "instagram", "value": "scarlett.vauxhall"}])),
    (20219, "Doreen", 57, "Leeds", "Pudsey", "5ft 4in (163 cm)", 163, "12 stone (76 kg)", 76, "British", "GB", "English", ["en"], ("09:00", "16:00", "Sat Sun"), ["massage", "cuddling", "disabled_guests", "kissing"],
     {30: (50, None), 60: (80, None)}, ("07856", "662 019"), "+447856662019", True, False, 1,
     "Mature, curvy and kind. Ground floor bungalow with a ramp. Gentlemen under thirty need not apply, I have a son that age!", "11 November 2023", dict(phones=["+447856662019"])),
]
MONTHS = "January February March April May June July August September October November December".split()


def url(a):
    return f"{ROOT}/profile/{a[0]}/{a[1].lower().replace(' ', '-')}"


def iso(day):
    d, m, y = day.split()
    return f"{y}-{MONTHS.index(m) + 1:02}-{int(d):02}"


def shell(title, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title} | The Lantern Register</title>{link}<link rel="stylesheet" href="/c/reg-2.8.css"></head>
<body><div id="consent" role="dialog">We use cookies to remember your town. <button>Accept all</button> <button>Only needed ones</button></div>
<div id="over18" hidden><p>This register is for adults. Are you 18 or over?</p><a href="#">Enter</a> <a href="https://search.example/">Leave</a></div>
<header><a class="brand" href="/">The Lantern Register</a><form action="/search"><input name="q" placeholder="Name, town or postcode"></form><nav><a href="/town/london">London</a><a href="/town/leeds">Leeds</a><a href="/reports">Field reports</a><a href="/advertise">Advertise</a><a href="/login">Log in</a></nav></header>
<main>{body}</main>
<footer><p>We are an advertising register and not an agency. We take no part in bookings. <a href="/safety">Staying safe</a> <a href="/rules">Rules</a> <a href="/contact">Contact</a></p><p>&copy; Lantern Register Publishing Ltd, company no. 00000000</p></footer></body></html>"""


def money(x):
    return '<td class="na">n/a</td>' if x is None else f"<td>&pound;{x:,}</td>"


def week(hours):
    if not hours:
        return "<p>Hours: by arrangement</p>"
    return '<table class="week">' + "".join(f"<tr><th>{d}</th><td>{'Off' if d in hours[2] else hours[0] + ' - ' + hours[1]}</td></tr>" for d in DAYS) + "</table>"


def profile(a):
    no, name, age, town, area, tall, _, heavy, _, nation, _, tongues, _, hours, wishes, rates, phone, _, checked, featured, pics, prose, joined, _ = a
    rows = [("Age", "26 and 31" if " and " in name else age), ("Where", f"{area}, {town}")] + ([("Height", tall)] if tall else []) + ([("Weight", heavy)] if heavy else []) + [("Nationality", nation), ("Speaks", tongues), ("Advert placed", joined)]
    info = "".join(f'<div class="r"><span class="k">{k}</span><span class="v">{v}</span></div>' for k, v in rows)
    likes = "".join(f'<li class="{"y" if k in wishes else "x"}">{v if k in wishes else f"<s>{v}</s>"}</li>' for k, v in WISH.items())
    table = "".join(f"<tr><th>{TIME[m]}</th>{money(i)}{money(o)}</tr>" for m, (i, o) in rates.items())
    call = f'<p class="tel"><span>{phone[0]}</span> <span>{phone[1]}</span></p><p class="fine">Say you saw it on the Register.</p>' if phone else '<p class="fine">This advertiser shows no number.</p>'
    marks = ('<em class="tick">ID checked</em> ' if checked else "") + ('<em class="feat">Featured advertiser</em>' if featured else "")
    shots = "".join(f'<a href="/photo/{no}/{n}"><img src="https://ph.lanternregister.example/{no}/{n}m.jpg" alt="{name}"></a>' for n in range(1, pics + 1))
    i = ADS.index(a)
    also = "".join(f'<li><a href="{url(b)[len(ROOT):]}">{b[1]}</a>, {b[2]}, {b[3]}</li>' for b in (ADS[i - 2], ADS[i - 4]))
    return shell(f"{name}, {town}", f"""<h1>{name}</h1>{marks}<div class="film">{shots}</div><section class="about">{prose}</section><section class="info">{info}</section>
<aside class="sponsor">Sponsored: <b>Velvet Room Leicester</b>, from &pound;60, open till late, 0116 496 0033</aside>
<section class="likes"><h2>Likes</h2><ul>{likes}</ul></section>
<section class="rates"><h2>Rates</h2><table><thead><tr><td></td><th>In-call</th><th>Out-call</th></tr></thead><tbody>{table}</tbody></table><p>Out-calls: travel beyond 10 miles is charged by the advertiser.</p></section>
<section class="hours"><h2>When</h2>{week(hours)}</section><section class="call"><h2>Contact</h2>{call}</section><p><a href="/report?id={no}">Report this profile</a></p>
<section class="also"><h2>People also viewed</h2><ul>{also}</ul></section>""", url(a))


def truth(a):
    no, name, age, town, area, _, cm, _, kg, _, nation, _, tongues, hours, wishes, rates, phone, _, checked, featured, pics, prose, joined, more = a
    row = deepcopy(AD)
    cells = [(x, m, place) for m, pair in rates.items() for x, place in zip(pair, ("incall", "outcall")) if x is not None]
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="en", provider_kind="unknown", city=town, country="GB", nationality=nation, languages_spoken=list(tongues),
               services=list(wishes), incall=any(p == "incall" for *_, p in cells), outcall=any(p == "outcall" for *_, p in cells), hours="-".join(hours[:2]) if hours else None, height_cm=cm, weight_kg=kg,
               max_duration_h=max(rates) // 60 if max(rates) % 60 == 0 else max(rates) / 60, verified=checked, paid_placement=featured, n_images=pics, posted_at=iso(joined),
               prices=[{"amount": x, "currency": "GBP", "code_currency": None, "duration_min": m, "place": place} for x, m, place in cells])
    row.update(deepcopy(more))
    if row["alias"] not in row["aliases_stated"]:
        row["aliases_stated"] = [row["alias"]]
    return row


def cards(rows):
    return "".join(f'<article class="card"><a href="{url(a)[len(ROOT):]}"><img src="https://ph.lanternregister.example/{a[0]}/t.jpg" alt=""></a><h3><a href="{url(a)[len(ROOT):]}">{a[1]}</a></h3><p>{a[2]} &bull; {a[4]}, {a[3]}</p></article>\n' for a in rows)


def listing(path, title, rows, foot="", canonical=None):
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><p>Sort: <a href="?sort=new">newest</a> <a href="?sort=price">price</a></p>{cards(rows)}<p class="pager">{foot}</p>', canonical), "listing", "en", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "en", **more)


LEEDS, LONDON = [a for a in ADS if a[3] == "Leeds"], [a for a in ADS if a[3] == "London"]
PAGES = [
    listing("/", "Companions across Britain", ADS[:5], '1 <a href="/?p=2">2</a>'),
    listing("/?p=2", "Companions across Britain", ADS[5:], '<a href="/">1</a> 2'),
    listing("/town/leeds", "Companions in Leeds", LEEDS),
    listing("/town/leeds?sort=price", "Companions in Leeds", sorted(LEEDS, key=lambda a: a[15][60][0]), canonical=f"{ROOT}/town/leeds"),
    listing("/town/london", "Companions in London", LONDON),
    plain("/town/truro", "Companions in Truro", "<p>Nobody is advertising in Truro at the moment. Nearest towns with advertisers: <a href='/town/bristol'>Bristol</a>.</p>", "listing"),
]
PAGES += [WrittenPage(url(a), profile(a), "ad", "en", ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[1])}?ref=featured-strip", profile(ADS[1]), "ad", "en", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    plain("/reports/8812", "Field report: Georgina, Leeds", """<p>Written by <b>Brummie Bob</b>, visited 20 May 2025, stayed 1 hour, paid &pound;150.</p><p>Georgina opened the door with a big smile and put the kettle on. Spotless house, plenty of conversation.
She looked relaxed and we laughed a lot. Would I go again? Yes.</p>""", "review"),
    plain("/reports/8790", "Field report: Aiko, Birmingham", """<p>Written by <b>canalwalker</b>, visited 3 June 2025, stayed 45 minutes, paid &pound;110.</p><p>An older woman let me in and took the money. Aiko hardly spoke and did not smile; she kept looking at the door.
I left early. Would I go again? No.</p>""", "review"),
    plain("/advertise", "Advertise with us", "<p>Standard profile &pound;25 a month, Featured &pound;60 a month, town banner &pound;140 a month. ID checks are free and take 24 hours.</p>"),
    plain("/safety", "Staying safe", "<p>Never pay a deposit by voucher. If you think that somebody is being forced to work, call the helpline on 0800 000 0000 or the police on 999.</p>"),
    plain("/login", "Log in", "<form><input name=email><input name=pw type=password><button>Log in</button></form>"),
    plain("/profile/18002/chantelle", "Profile withdrawn", "<p>Chantelle has taken a break from the Register. Try <a href='/'>somebody else</a>.</p>", "error"),
]

SITE = WrittenSite("www.lanternregister.example", "GB", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
