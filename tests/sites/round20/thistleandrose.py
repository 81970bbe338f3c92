"""Scottish agency on a site builder: rich-text boxes in nested divs, hashed class names, ids like comp-k3f9.

Hard: each fact is a box of its own in the order in which it was drawn (not the order in which it is seen), heights in feet, weights in stone, one line of
facts with bars, rates in a box or only the name of a rate class ('Premier', whose prices stand on another page), the agency's number and e-mail on
all pages are nobody's own, two companions give a handle of their own, a page left at the address /copy-of-freya belongs to Maeve.
"""

import zlib
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.thistleandrose.example"


def gbp(amount, minutes, place):
    return {"amount": amount, "currency": "GBP", "code_currency": None, "duration_min": minutes, "place": place}


# path, heading, kicker, town, boxes in the order of the mark-up, pictures, rate box (lines), truth
LADIES = [
    ("aurora", "Aurora", "New to the house", "Edinburgh",
     ["Art historian by day, wonderful company by night. Aurora adores long dinners, gallery openings and the odd weekend away, and she has never once looked at her watch.", "27 &nbsp;|&nbsp; 5'7\" &nbsp;|&nbsp; Scottish &nbsp;|&nbsp; English, French",
      "Dinner dates &#8226; Travel companion &#8226; Business functions", "Outcall only, Edinburgh and the Lothians"], 4, ["2 hours £400", "4 hours £700", "Overnight (12 hours) £1,300"],
     dict(age=27, height_cm=170, nationality="GB", languages_spoken=["en", "fr"], services=["dinner_date", "travel", "business"], incall=False, outcall=True, max_duration_h=12,
          prices=[gbp(400, 120, None), gbp(700, 240, None), gbp(1300, 720, None)])),
    ("freya", "Freya", "", "Edinburgh",
     ["Age: 24", "Height: 5'9\"", "Freya", "Languages: English, Danish", "Nationality: Danish", "She receives her guests in our New Town apartment between 11am and 8pm and also visits hotels.",
      "A quiet Dane with a loud laugh. Freya's gift is making nervous people feel at home. She enjoys massage, bathing together and what she calls hygge.", "Massage / Bath together / Cuddles"], 5, ["Incall: 1 hr £180, 2 hrs £340", "Outcall: 1 hr £220, 2 hrs £400"],
     dict(age=24, height_cm=175, nationality="DK", languages_spoken=["en", "da"], services=["massage", "bath", "cuddling"], incall=True, outcall=True, hours="11:00-20:00", max_duration_h=2,
          prices=[gbp(180, 60, "incall"), gbp(340, 120, "incall"), gbp(220, 60, "outcall"), gbp(400, 120, "outcall")])),
    ("copy-of-freya", "Maeve", "", "Glasgow",
     ["Age: 33", "Height: 5'4\"", "Maeve", "Languages: English, Irish", "Nationality: Irish", "She receives in the Merchant City, mornings by arrangement.",
      "If conversation were an Olympic sport, Maeve would have brought gold home to Galway. Redhead, reader of Russian novels, fond of whisky but not of smoke.", "Tantra / Massage / Role play"], 3, ["Incall: 1 hr £170, 90 mins £240"],
     dict(age=33, height_cm=163, nationality="IE", languages_spoken=["en", "ga"], services=["tantra", "massage", "role_play"], incall=True, max_duration_h=1.5, prices=[gbp(170, 60, "incall"), gbp(240, 90, "incall")])),
    ("simone", "Simone", "Premier", "Edinburgh",
     ["5'8\" and elegant in everything", "Simone, a Frenchwoman, came to us from Lyon. She is thirty-nine (39), divorced, and says it is the best age yet. Ask her about opera; do not ask her about football.", "Speaks French, English and Italian",
      "Dinners, theatre, business events. Outcall only, all over Scotland", "Rates: Premier"], 4, [],
     dict(age=39, height_cm=173, nationality="FR", languages_spoken=["fr", "en", "it"], services=["dinner_date", "business"], incall=False, outcall=True)),
    ("kit", "Kit", "Gentleman companion", "Glasgow",
     ["Kit is our only gentleman. He keeps company with ladies and with couples, dances properly (Latin and ballroom), and will carry your suitcase.", "Age 36 &#183; Height 6'1\" &#183; Weight 13 stone", "English, Spanish", "Couples &#8226; Dancing &#8226; Dinner dates", "He comes to you; no incalls."], 2,
     ["Two hours, your place: £250", "Evening of five hours: £500"],
     dict(age=36, audience="man", height_cm=185, weight_kg=83, languages_spoken=["en", "es"], services=["couples", "dancing", "dinner_date"], incall=False, outcall=True, max_duration_h=5, prices=[gbp(250, 120, "outcall"), gbp(500, 300, None)])),
    ("ines-and-carla", "Ines &amp; Carla", "Only as a duo", "Edinburgh",
     ["Two cousins from Porto, 26 and 28, who moved here for the festivals and stayed for the rain. They speak Portuguese and English and are booked together or not at all.", "Duo &#8226; Four hands massage &#8226; Couples welcome", "At our apartment or at your hotel", "Nationality: Portuguese"], 6,
     ["One hour with both £380", "Two hours with both £700"],
     dict(alias="Ines", aliases_stated=["Ines", "Carla"], age=26, ages_stated=[26, 28], audience="couple", nationality="PT", languages_spoken=["pt", "en"], services=["duo", "four_hands", "couples"], incall=True, outcall=True, max_duration_h=2,
          prices=[gbp(380, 60, None), gbp(700, 120, None)])),
    ("roxanne", "Roxanne", "On tour", "Aberdeen",
     ["TOUR: Aberdeen 9 &ndash; 13 June 2025, Dundee 14 &ndash; 17 June 2025, Inverness 20 &ndash; 22 June 2025", "Roxanne is a trans lady, 30, British, born in Leeds, 5'10\" in bare feet. She is busy, so please book ahead.", "Striptease &#8226; GFE &#8226; Kissing", "Incalls in a serviced flat in every town; outcalls to hotels.",
      "Message her on Telegram: @roxanne_uptown"], 5, ["30 mins £110", "1 hour £190"],
     dict(age=30, audience="trans", height_cm=178, nationality="GB", services=["striptease", "gfe", "kissing"], incall=True, outcall=True, max_duration_h=1, handles=[{"kind": "telegram", "value": "roxanne_uptown"}],
          tour=[{"city": "Aberdeen", "from": "2025-06-09", "to": "2025-06-13"}, {"city": "Dundee", "from": "2025-06-14", "to": "2025-06-17"}, {"city": "Inverness", "from": "2025-06-20", "to": "2025-06-22"}],
          prices=[gbp(110, 30, None), gbp(190, 60, None)])),
    ("mei", "Mei", "", "Glasgow",
     ["Weight: 8 stone", "Age: 29", "Height: 5'2\"", "Mei was born in Hong Kong and grew up in Paisley, accent included. Asian beauty, Glaswegian humour. She sees guests in her West End flat, noon until midnight, and does not travel.", "Speaks English and Chinese", "Massage &#8226; Cuddles &#8226; Kissing"], 3,
     ["Half hour £90", "Hour £150", "Two hours £280"],
     dict(age=29, height_cm=157, weight_kg=51, ethnicity="asian", languages_spoken=["en", "zh"], services=["massage", "cuddling", "kissing"], incall=True, outcall=False, hours="12:00-24:00", max_duration_h=2,
          prices=[gbp(90, 30, None), gbp(150, 60, None), gbp(280, 120, None)])),
    ("margot", "Margot", "For those who know", "Edinburgh",
     ["The lady of the house, semi-retired at fifty-two. Domination with a velvet glove and a first-class degree. Margot receives on Thursdays only, by written application.", "Margot, 52", "Domination &#8226; Role play &#8226; Fetish", "Write to margot@thistle-post.example and mention your favourite book"], 1, ["Session of two hours £450"],
     dict(age=52, services=["domination", "role_play", "fetish"], incall=True, max_duration_h=2, handles=[{"kind": "email", "value": "margot@thistle-post.example"}], prices=[gbp(450, 120, None)])),
]


def url(lady):
    return f"{ROOT}/{lady[0]}"


def comp(seed):
    """An id as the builder gives one: always the same for the same seed."""
    n, out = zlib.crc32(seed.encode()), ""
    while n:
        n, r = divmod(n, 36)
        out += "0123456789abcdefghijklmnopqrstuvwxyz"[r]
    return f"comp-l{out}"


def text(seed, inner, tag="p", font=8):
    key = comp(seed + inner)
    return (f'<div id="{key}" class="HcOXKn c9GqVL QxJLC3 {key} wixui-rich-text" data-testid="richTextElement"><{tag} class="font_{font} wixui-rich-text__text" style="font-size:16px;">'
            f'<span style="letter-spacing:0.02em;" class="wixui-rich-text__text">{inner}</span></{tag}></div>')


def picture(seed, src):
    key = comp(seed + src)
    return (f'<div id="{key}" class="MazNVa {key} wixui-image rYiAuL"><div data-testid="linkElement" class="j7pOnl"><wow-image id="img_{key}" class="BI8PVQ Tj01hh" data-image-info="{{&quot;containerId&quot;:&quot;{key}&quot;}}">'
            f'<img src="https://static.thistle-media.example/media/{src}" alt="" style="width:280px;height:420px;object-fit:cover"/></wow-image></div></div>')


def section(seed, inner):
    key = comp(seed)
    return (f'<section id="{key}" tabindex="-1" class="Oqnisf {key} wixui-section"><div id="bgLayers_{key}" data-hook="bgLayers" class="MW5IWV"><div class="LWbAav Kv1aVt"></div></div>'
            f'<div data-mesh-id="{key}inlineContent" data-testid="inline-content" class=""><div data-mesh-id="{key}inlineContent-gridContainer" data-testid="mesh-container-content">{inner}</div></div></section>')


MENU = (("/", "Home"), ("/companions", "Companions"), ("/rates", "Rates"), ("/etiquette", "Etiquette"), ("/careers", "Join us"), ("/contact-8", "Contact"))


def shell(title, body):
    menu = "".join(f'<li id="comp-menu{i}" class="xTjc1A" data-testid="linkElement"><a data-testid="linkElement" href="{ROOT}{a}" class="uf9Zs0"><div class="VtEHOg"><p class="JS76Uv">{b}</p></div></a></li>' for i, (a, b) in enumerate(MENU))
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset='utf-8'><meta name="generator" content="Wix.com Website Builder"/><title>{title} | Thistle &amp; Rose</title><meta property="og:site_name" content="Thistle &amp; Rose"/><meta property="og:title" content="{title}"/></head>
<body class='' ><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="SCROLL_TO_TOP" class="Vd6aQZ ignore-focus SCROLL_TO_TOP" role="region" aria-label="top of page"><span class="mHZSwn">top of page</span></div><div id="site-root" class="site-root"><div id="masterPage" class="mesh-layout masterPage css-editing-scope">
<header id="SITE_HEADER" class="xU8fqS SITE_HEADER wixui-header">{text("head", "THISTLE &amp; ROSE", "h1", 0)}<nav aria-label="Site" class="XwCBRN"><ul class="x4zVYf">{menu}</ul></nav>{text("head", '<a href="tel:01315158806">0131 515 8806</a>')}</header>
<main id="PAGES_CONTAINER" class="PAGES_CONTAINER" tabindex="-1" data-main-content="true"><div id="SITE_PAGES" class="JShqJS"><div class="dBAkHi theme-vars"><div id="Containerc1dmp" class="Containerc1dmp SPY_vo"><div data-mesh-id="Containerc1dmpinlineContent" data-testid="inline-content" class="">{body}</div></div></div></div></main>
<footer id="SITE_FOOTER" class="SITE_FOOTER wixui-footer">{text("foot", "&copy; 2025 Thistle &amp; Rose Introductions Ltd. Adults only. Reservations 10am to 1am, bookings@thistleandrose.example")}{text("foot", "Any sum paid is for time and company.")}</footer></div></div><span class="mHZSwn">bottom of page</span></div></div>
<div class="consent-banner-root"><p>We use cookies.</p><button>Accept</button><button>Decline</button></div></body></html>"""


def profile(lady):
    path, name, kicker, town, boxes, n, rates, _ = lady
    gallery = "".join(picture(path, f"{comp(path + str(i))[5:]}~mv2.jpg") for i in range(n))
    first = (text(path, kicker, "p", 7) if kicker else "") + ("" if name in boxes else text(path, name, "h2", 2)) + "".join(text(path, b, "h2" if b == name else "p", 2 if b == name else 8) for b in boxes[:2])
    money = "".join(text(path, r) for r in rates)
    rest = "".join(text(path, b, "h2" if b == name else "p", 2 if b == name else 8) for b in boxes[2:])
    i = LADIES.index(lady)
    more = "".join(f'<a href="{url(b)}" class="uDW_Qe wixui-button PlZyDq"><span class="l7_2fn">{b[1]}</span></a>' for b in (LADIES[i - 2], LADIES[i - 4]))
    return shell(name, section(path + "a", gallery + first + text(path, town)) + section(path + "b", money + rest + '<button class="wixui-button">Reserve</button>') + section(path + "c", text(path, "You might also enjoy the company of", "h6", 6) + more))


def listing(title, rows, intro=""):
    cells = "".join(f'<div role="listitem" class="T7n0L6"><div id="{comp("it" + b[0])}__item-{i}" class="{comp("it")} YzqVVZ wixui-repeater__item"><a href="{url(b)}">{picture("l", b[0] + "-cover.jpg")}</a>{text("l", b[1], "h3", 3)}{text("l", b[3])}</div></div>' for i, b in enumerate(rows))
    return shell(title, section(title, text(title, title, "h2", 2) + (text(title, intro) if intro else "") + f'<div role="list" class="FNxOn5 wixui-repeater">{cells}</div>'))


def truth(lady):
    path, name, kicker, town, boxes, n, rates, more = lady
    row = deepcopy(AD)
    row.update(url=url(lady), alias=name, aliases_stated=[name], text_language="en", provider_kind="agency", city=town, country="GB", n_images=n)
    row.update(deepcopy(more))
    row["aliases_stated"] = more.get("aliases_stated", [row["alias"]])
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, paragraphs, kind="static"):
    return WrittenPage(ROOT + path, shell(title, section(path, text(path, title, "h2", 2) + "".join(text(path, p) for p in paragraphs))), kind, "en")


EDIN, GLAS = [b for b in LADIES if b[3] == "Edinburgh"], [b for b in LADIES if b[3] == "Glasgow"]
ALL = listing("Our companions", LADIES, "Nine people we are proud of. Touring companions are marked with the town they are in this week.")
PAGES = [
    WrittenPage(f"{ROOT}/companions", ALL, "listing", "en", ads=tuple(map(url, LADIES))),
    WrittenPage(f"{ROOT}/companions?utm_source=newsletter&utm_medium=email", ALL, "listing", "en", ads=tuple(map(url, LADIES)), canonical=f"{ROOT}/companions"),
    WrittenPage(f"{ROOT}/edinburgh-companions", listing("Edinburgh companions", EDIN), "listing", "en", ads=tuple(map(url, EDIN))),
    WrittenPage(f"{ROOT}/glasgow-companions", listing("Glasgow companions", GLAS), "listing", "en", ads=tuple(map(url, GLAS))),
]
PAGES += [WrittenPage(url(b), profile(b), "ad", "en", ads=(url(b),)) for b in LADIES]
PAGES += [
    WrittenPage(f"{ROOT}/mei?fbclid=IwAR2kq7", profile(LADIES[7]), "ad", "en", ads=(url(LADIES[7]),), canonical=url(LADIES[7])),
    plain("/", "Company, kept beautifully", ["Thistle &amp; Rose has introduced charming companions to discerning people in Scotland since 2013.", "Call 0131 515 8806 or write to us. You must be 18 or over to use this site."]),
    plain("/rates", "Rates", ["Classic: 1 hour £180, 2 hours £340, overnight £1,000", "Premier: 2 hours £500, 4 hours £850, overnight £1,600", "Outcalls beyond the city bypass add £1 per mile. We accept cash and bank transfer.", "Ms Simone and Ms Aurora take no bookings under two hours."]),
    plain("/etiquette", "Etiquette", ["Please shower. Please be on time. The fee is placed in an envelope at the start.", "We keep a list of gentlemen who were rude. It is short and permanent."]),
    plain("/careers", "Join us", ["We are looking for companions aged 21 and over in Edinburgh, Glasgow and Aberdeen. You set your own hours and your own limits, we take 25%.", "Reception staff wanted too: £13.50 per hour, evenings. Send a CV to bookings@thistleandrose.example."]),
    plain("/contact-8", "Contact", ["Reservations 0131 515 8806, daily 10am to 1am.", "bookings@thistleandrose.example", "Thistle &amp; Rose Introductions Ltd, registered in Scotland SC000000, Thistle Street, Edinburgh"]),
    plain("/post/five-restaurants-for-two", "Five restaurants for two", ["By Margot &#183; 4 May &#183; 3 min read", "The tasting menu in Leith is £95 a head and worth it. Ask for table 12, near the window. Book six weeks ahead in August.", "Next month: where to hear jazz in Glasgow."]),
    plain("/members-gallery", "Guest area", ["This page is password protected. If you are a returning guest, please enter the password we sent you.", "Password"]),
    plain("/isla", "Isla has left us", ["Isla has moved on to new adventures and this page is no longer available. See our other companions."], "error"),
    plain("/companions-2", "This page isn't available", ["404. The link you followed may be broken, or the page may have been removed. Go to home page."], "error"),
]

SITE = WrittenSite("www.thistleandrose.example", "GB", tuple(PAGES), tuple(truth(b) for b in LADIES), note=__doc__)
