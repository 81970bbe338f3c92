"""A British companions' agency made with a hosted page builder (about 2017: grid rows, numbered blocks, lazy pictures).

Hard: no class name says what a value is; the vital line is bare ("27 / 5'7" / 9 st 2"), heights in feet, weights in stones;
rates are a table per person with two place columns, with dashes and POA; a booking form on each page names every
companion; pictures stand twice (lazy and noscript); the agency's phone is everywhere and almost nobody has her own.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "lanternhouse-companions.example"
BASE = f"https://{HOST}"
SERVICES = {
    "dinner_date": "Dinner dates", "overnight": "Overnight stays", "travel": "Travel companion", "massage": "Massage",
    "couples": "Couples welcome", "party": "Private parties", "city_guide": "City guide", "role_play": "Role play",
    "gfe": "Girlfriend experience", "dancing": "Ballroom dancing", "business": "Business functions", "duo": "Duo bookings",
    "video_call": "Video calls", "cuddling": "Cuddling", "kissing": "Kissing", "tantra": "Tantra", "bath": "Shared bath",
}  # fmt: skip
LANGS = {"en": "English", "fr": "French", "pl": "Polish", "pt": "Portuguese", "es": "Spanish", "hi": "Hindi", "de": "German", "it": "Italian"}
H, N, D = ("1 hour", 60), ("Overnight", 720), ("24 hours", 1440)
M90, H2, H3, H4 = ("90 minutes", 90), ("2 hours", 120), ("3 hours", 180), ("4 hours", 240)

# slug, names, ages, vital line (feet, inches, stones, pounds), city, (nationality, words), ethnicity, languages, services,
# rates (label, incall, outcall: None is a dash, 'POA' a request), hours (truth, words), verified, images, text, more truth
GIRLS = [
    ("imogen", ["Imogen"], [27], (5, 7, 9, 2), "Manchester", ("GB", "British"), None, ["en", "fr"],
     ["dinner_date", "city_guide", "gfe"], [(H, 180, 210), (M90, 250, 280), (H2, 320, 350), (H4, 560, 600)],
     ("12:00-24:00", "noon until midnight, Tuesday to Saturday"), True, 4,
     "A former bookseller with a dry sense of humour, Imogen is happiest with a long conversation and somebody who "
     "knows his way around a wine list. Her apartment is five minutes from Deansgate, with discreet parking.", {}),
    ("freya", ["Freya"], [31], (5, 9, None, None), "Leeds", ("GB", "British"), "european", ["en"],
     ["travel", "overnight", "dinner_date", "party"], [(H, None, 200), (H2, None, 360), (N, None, 1100), (D, None, "POA")],
     None, True, 3,
     "Tall, blonde and fond of the hills, Freya visits you at your hotel or home across Yorkshire. She does not receive guests.",
     {"out_only": True, "tour": [("Newcastle upon Tyne", "2025-06-16", "2025-06-19", "16 \u2013 19 June"), ("York", "2025-06-23", "2025-06-25", "23 \u2013 25 June")]}),
    ("odette", ["Odette"], [35], (5, 5, 8, 7), "Manchester", ("FR", "French"), None, ["fr", "en", "it"],
     ["massage", "tantra", "bath"], [(H, 200, None), (M90, 270, None), (H2, 340, None)],
     ("10:00-20:00", "10am \u2013 8pm, every day but Sunday"), True, 2,
     "Trained in Lyon, Odette has given massage for eleven years and does it as seriously as other people play the piano. "
     "Her room in Ancoats is warm, quiet and candlelit.", {"in_only": True, "direct": ("+447957605491", "07957 605 491")}),
    ("priya", ["Priya"], [24], (5, 3, None, None), "Birmingham", ("GB", "British"), "indian", ["en", "hi"],
     ["dinner_date", "dancing", "business"], [(H, 170, 190), (H2, 300, 340), (H3, 420, "POA")],
     ("18:00-02:00", "6pm \u2013 2am, Thursday to Sunday"), False, 3,
     "British Indian, finishing a degree in design and never without a sketchbook. Priya joined us in spring and "
     "sees a small number of people each week.", {"x": "priya_lanternhouse"}),
    ("marguerite", ["Marguerite"], [42], (5, 6, 10, 1), "Edinburgh", ("GB", "Scottish"), None, ["en", "de"],
     ["city_guide", "couples", "gfe", "overnight"], [(M90, 260, 300), (H3, 450, 500), (N, 950, 1050)],
     ("11:00-23:00", "11am \u2013 11pm"), True, 5,
     "There is no rushing Marguerite. She has a flat full of books on the north side of the New Town, two elderly cats "
     "and a great many stories, and she asks for at least ninety minutes of your time.", {}),
    ("tamsin", ["Tamsin"], [29], (5, 2, 7, 12), "Bristol", None, None, ["en"],
     ["cuddling", "massage", "bath"], [(H, 150, 180), (H2, 280, 310)],
     ("09:00-17:00", "9am \u2013 5pm, weekdays only"), False, 2,
     "Small, freckled and a good listener. Tamsin sees people during the day; please do not ask her for evenings.",
     {"refuses": "overnight stays or travel"}),
    ("zofia", ["Zofia"], [26], (5, 8, None, None), "Leeds", ("PL", "Polish"), "european", ["pl", "en"],
     ["party", "role_play", "duo"], [(H, 160, 190), (H2, 300, 330), (N, "POA", "POA")],
     ("24/7", "around the clock, with two hours\u2019 notice"), False, 3,
     "Zofia moved from Gda\u0144sk six years ago and still cannot understand the tea. Often booked together with "
     "<a href=\"/companions/freya\">Freya</a>.", {}),
    ("camille-and-juno", ["Camille", "Juno"], [30, 28], None, "London", None, None, ["en", "es"],
     ["duo", "couples", "dinner_date"], [(H, 400, 450), (H2, 700, 760), (H4, 1200, 1300)],
     ("14:00-24:00", "2pm to midnight"), True, 6,
     "Two friends who finish one another\u2019s sentences. Camille (30) paints, Juno (28) cooks, and they are only "
     "available together. Their apartment is in Marylebone.", {"audience": "couple"}),
    ("rowan", ["Rowan"], [33], (6, 1, 13, 3), "Manchester", ("GB", "Welsh"), None, ["en"],
     ["dinner_date", "business", "dancing", "travel"], [(H2, None, 240), (H4, None, 420), (D, None, 1300)],
     None, True, 2,
     "Our only gentleman. Rowan is a good dancer and a better guest, at ease at weddings and award nights. He comes to you.",
     {"audience": "man", "out_only": True}),
    ("valentina", ["Valentina"], [28], (5, 10, None, None), "London", ("BR", "Brazilian"), "latin", ["pt", "en", "es"],
     ["gfe", "kissing", "dinner_date"], [(H, 220, 250), (H2, 400, 440)],
     ("13:00-01:00", "1pm \u2013 1am"), True, 4,
     "Valentina is a transgender woman from S\u00e3o Paulo, Latin in temper and in kitchen. Near Earl\u2019s Court.",
     {"audience": "trans", "refuses": "couples or duo bookings"}),
]  # fmt: skip


def block(kind: int, n: int, inner: str) -> str:
    name = {2: "html-block sqs-block-html", 5: "image-block sqs-block-image", 23: "code-block sqs-block-code", 9: "form-block sqs-block-form", 55: "summary-v2-block sqs-block-summary-v2"}[kind]
    return (f'<div class="sqs-block {name}" data-block-type="{kind}" id="block-yui_3_17_2_1_{1496230000 + n * 7919}_{n}">'
            f'<div class="sqs-block-content">{inner}</div></div>')  # fmt: skip


def row(*cols: str) -> str:
    span = 12 // len(cols)
    return '<div class="row sqs-row">' + "".join(f'<div class="col sqs-col-{span} span-{span}">{c}</div>' for c in cols) + "</div>"


def page(title: str, body: str, canonical: str, kind: str = "page") -> str:
    return f"""<!doctype html>
<html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-GB">
<head><base href=""><meta charset="utf-8"><title>{title} &mdash; Lantern House</title>
<link rel="canonical" href="{BASE}{canonical}"><meta property="og:site_name" content="Lantern House Companions"><meta property="og:title" content="{title}">
<script>Static = window.Static || {{}}; Static.SQUARESPACE_CONTEXT = {{"websiteId":"58f1c0","templateId":"52a74dafe4b073a80cd253c5","authenticatedAccount":null,"showAnnouncementBar":true}};</script></head>
<body id="collection-{abs(len(canonical) * 7433)}" class="page-borders-none tweak-site-border-width-0 collection-type-{kind} view-item mobile-style-available">
<div class="sqs-announcement-bar-dropzone"><div class="sqs-announcement-bar-text-inner"><p>Bank holiday hours: the desk closes at 6pm on Monday.</p></div></div>
<div class="Header Header--top"><a href="/" class="Header-branding">Lantern House</a><span class="Header-tagline">A companions' agency since 2009</span>
<nav class="Header-nav"><a href="/companions">Companions</a> <a href="/rates">Fees</a> <a href="/book">Book</a> <a href="/journal/forty-eight-hours-in-edinburgh">Journal</a> <a href="/faq">Questions</a></nav>
<a class="Header-phone" href="tel:+441612345000">0161 234 5000</a></div>
<main class="Index" role="main"><section class="Main-content"><div class="sqs-layout sqs-grid-12 columns-12" data-type="{kind}">
{body}
</div></section></main>
<footer class="Footer" role="contentinfo"><p>The desk is open 9am &ndash; 11pm. Call <a href="tel:+441612345000">0161 234 5000</a> or WhatsApp <a href="https://wa.me/447911199099">07911 199 099</a>. desk@{HOST}</p>
<p>Lantern House is an introduction agency. Companions are self-employed and over 21. <a href="/work-with-us">Work with us</a> &middot; <a href="/terms">Terms</a></p></footer>
</body></html>"""


def picture(slug: str, n: int) -> str:
    src = f"https://static1.{HOST}/58f1c0/t/{slug}/{slug[:3]}_{n:02d}.jpg"
    return (f'<div class="image-block-wrapper" data-description=""><noscript><img src="{src}" alt="{slug[:3]}_{n:02d}.jpg"></noscript>'
            f'<img class="thumb-image" data-src="{src}" data-image="{src}" data-image-dimensions="1500x2250" data-load="false" alt="{slug[:3]}_{n:02d}.jpg"></div>')  # fmt: skip


def summary(girls, n: int) -> str:
    out = ""
    for slug, names, ages, _, city, *_rest in girls:
        out += (f'<div class="summary-item summary-item-record-type-text positioned"><div class="summary-thumbnail-outer-container"><a href="/companions/{slug}" class="summary-thumbnail-container sqs-gallery-image-container">'
                f'<div class="summary-thumbnail img-wrapper"><img data-src="https://static1.{HOST}/58f1c0/t/{slug}/thumb.jpg?format=500w" alt=""></div></a></div>'
                f'<div class="summary-content sqs-gallery-meta-container"><div class="summary-title"><a href="/companions/{slug}" class="summary-title-link">{" &amp; ".join(names)}</a></div>'
                f'<div class="summary-excerpt"><p>{" and ".join(str(a) for a in ages)}, {city}</p></div></div></div>\n')  # fmt: skip
    return block(55, n, f'<div class="summary-item-list-container sqs-gallery-container"><div class="summary-item-list sqs-gallery">{out}</div></div>')


def options(values, chosen=None) -> str:
    return "".join(f'<option value="{v}"{" selected" if v == chosen else ""}>{v}</option>' for v in values)


def form(n: int, chosen=None, durations=("Please discuss with the desk",), places=("At the companion&rsquo;s", "At mine")) -> str:
    names = [" & ".join(g[1]).replace("&", "&amp;") for g in GIRLS]
    return block(9, n, f"""<div class="form-wrapper"><div class="form-title">Request a booking</div><div class="form-inner-wrapper"><form autocomplete="on" method="POST" onsubmit="return (function(form){{return Y.Squarespace.FormSubmit.submit(form)}})(this);">
<div class="field-list clear"><fieldset class="form-item fields name required"><div class="title">Your name</div><label class="caption"><input class="field-element field-control" name="fname" type="text"> First</label></fieldset>
<div class="form-item field email required"><label class="title">Email</label><input class="field-element" type="text" placeholder="you@email.com"></div>
<div class="form-item field phone"><label class="title">Mobile</label><input class="field-element" type="text" placeholder="07700 000000"></div>
<div class="form-item field number"><label class="title">Your age</label><input class="field-element" type="text" placeholder="45"></div>
<div class="form-item field select"><label class="title">Companion</label><select name="SELECT-yui_{n}">{options(names, chosen)}</select></div>
<div class="form-item field select"><label class="title">For how long</label><select>{options(durations)}</select></div>
<div class="form-item field select"><label class="title">Where</label><select>{options(places)}</select></div>
<div class="form-item field textarea"><label class="title">Anything we should know</label><textarea></textarea></div></div>
<div class="form-button-wrapper"><input class="button sqs-system-button" type="submit" value="Send request"></div></form></div></div>""")


def money(value) -> str:
    return "&mdash;" if value is None else "POA" if value == "POA" else f"&pound;{value:,}"


def ad(i: int, girl):
    slug, names, ages, vital, city, nation, ethnicity, langs, services, rates, hours, verified, images, text, more = girl
    prices, table = [], ""
    for (label, minutes), inn, out in rates:
        table += f"<tr><th scope=\"row\">{label}</th><td>{money(inn)}</td><td>{money(out)}</td></tr>\n"
        for value, place in ((inn, "incall"), (out, "outcall")):
            if isinstance(value, int):
                prices.append({"amount": value, "currency": "GBP", "code_currency": None, "duration_min": minutes, "place": place})
    line, height, weight = [str(ages[0])] if len(ages) == 1 else [], None, None
    if vital:
        feet, inches, stone, pounds = vital
        height = round((feet * 12 + inches) * 2.54)
        line.append(f"{feet}&prime;{inches}&Prime;" if i % 2 else f"{feet}'{inches}\"")
        if stone:
            weight = round((stone * 14 + pounds) * 0.45359237)
            line.append(f"{stone} st {pounds}")
    if nation:
        line.append(nation[1])
    line.append(city)
    facts = f"<h1>{' &amp; '.join(names)}</h1><h3>{' &nbsp;/&nbsp; '.join(line)}</h3>"
    facts += "<p class=\"sqsrte-small\"><em>Met in person, photographs verified by the desk.</em></p>" if verified else "<p class=\"sqsrte-small\"><em>Photographs supplied by the companion, not yet verified.</em></p>"
    middle = f"<p>{text}</p><p><strong>Speaks</strong><br>{', '.join(LANGS[c] for c in langs)}</p>"
    if ethnicity == "european":
        middle += "<p><strong>Looks</strong><br>European</p>"
    if hours:
        middle += f"<p><strong>Sees people</strong><br>{hours[1][0].upper() + hours[1][1:]}</p>"
    if "x" in more:
        middle += f'<p>Her notes: <a target="_blank" href="https://x.com/{more["x"]}">@{more["x"]}</a></p>'
    if "direct" in more:
        middle += f"<p>Those who have met {names[0]} before may call her directly on {more['direct'][1]}.</p>"
    right = "<h2>Enjoys</h2><ul>" + "".join(f"<li><p>{SERVICES[s]}</p></li>" for s in services) + "</ul>"
    if "refuses" in more:
        right += f"<p>{names[0]} does not offer {more['refuses']}.</p>"
    if "tour" in more:
        right += "<h2>Away</h2>" + "".join(f"<p>{c}<br>{w} 2025</p>" for c, _, _, w in more["tour"])
    note = "<p>Incalls only.</p>" if more.get("in_only") else "<p>Outcalls only.</p>" if more.get("out_only") else ""
    code = f"""<style>.r{i} td{{padding:4px 18px}}</style><table class="r{i}" width="100%"><thead><tr><td></td><th scope="col">At {'their' if len(names) > 1 else 'his' if more.get('audience') == 'man' else 'her'} place</th><th scope="col">At yours</th></tr></thead><tbody>
{table}</tbody></table>{note}<p>Train fare is added outside the city, usually about &pound;25.</p>"""
    places = [w for w, ok in (("At the companion&rsquo;s", not more.get("out_only")), ("At mine", not more.get("in_only"))) if ok]
    others = [GIRLS[(i + k) % len(GIRLS)] for k in (2, 3, 5)]
    body = row(block(2, i, facts)) + row(*(block(5, 40 + i, picture(slug, k)) for k in range(1, images + 1)) if images in (2, 3, 4, 6) else (block(5, 40 + i, "".join(picture(slug, k) for k in range(1, images + 1))),))
    body += row(block(2, 60 + i, middle), block(2, 80 + i, right), block(23, 100 + i, code))
    body += row(form(120 + i, " &amp; ".join(names), [label for (label, _), a, b in rates], places))
    body += row(block(2, 140 + i, "<h3>You might also like</h3>") + summary(others, 160 + i))
    url = f"{BASE}/companions/{slug}"
    truth = {**AD, "url": url, "alias": names[0], "aliases_stated": names, "age": ages[0], "ages_stated": ages, "text_language": "en",
             "audience": more.get("audience", "woman"), "provider_kind": "agency", "city": city, "country": "GB",
             "nationality": nation[0] if nation else None, "ethnicity": ethnicity, "languages_spoken": langs, "services": sorted(services),
             "incall": not more.get("out_only"), "outcall": not more.get("in_only"), "hours": hours[0] if hours else None,
             "weight_kg": weight, "height_cm": height, "max_duration_h": max(m for (_, m), _, _ in rates) // 60 if max(m for (_, m), _, _ in rates) % 60 == 0 else 1.5,
             "tour": [{"city": c, "from": a, "to": b} for c, a, b, _ in more.get("tour", [])], "verified": verified, "n_images": images,
             "phones": [more["direct"][0]] if "direct" in more else [], "handles": [{"kind": "x", "value": more["x"]}] if "x" in more else [], "prices": prices}  # fmt: skip
    return truth, page(" & ".join(names).replace("&", "&amp;") + f", {city}", body, f"/companions/{slug}")


BUILT = [ad(i, g) for i, g in enumerate(GIRLS)]
URLS = [t["url"] for t, _ in BUILT]
PAGER = '<div class="BlogList-pagination"><a href="/companions?page={n}" class="BlogList-pagination-link">{word}</a></div>'
SORT = '<p>Sort: <a href="/companions?sort=fee">fee</a> <a href="/companions?sort=name">name</a></p>'


def text(title: str, inner: str, path: str) -> str:
    return page(title, row(block(2, 3, f"<h1>{title}</h1>{inner}")), path)


LIST1 = page("Companions", row(block(2, 1, "<h1>Companions</h1>" + SORT)) + summary(GIRLS[:7], 2) + PAGER.format(n=2, word="Older"), "/companions")
PAGES = [
    WrittenPage(f"{BASE}/", page("Lantern House", row(block(2, 1, "<h1>Good company, properly introduced</h1><p>New and returning this month:</p>")) + summary(GIRLS[2:5], 5), "/", "index"), "listing", "en", ads=tuple(URLS[2:5])),
    WrittenPage(f"{BASE}/companions", LIST1, "listing", "en", ads=tuple(URLS[:7])),
    WrittenPage(f"{BASE}/companions?page=2", page("Companions", row(block(2, 1, "<h1>Companions</h1>" + SORT)) + summary(GIRLS[7:], 2) + PAGER.format(n=1, word="Newer"), "/companions?page=2"), "listing", "en", ads=tuple(URLS[7:])),
    WrittenPage(f"{BASE}/companions?sort=name", page("Companions", row(block(2, 1, "<h1>Companions</h1>" + SORT)) + summary(sorted(GIRLS[:7], key=lambda g: g[0]), 2) + PAGER.format(n=2, word="Older"), "/companions"), "listing", "en", ads=tuple(URLS[:7]), canonical=f"{BASE}/companions"),
    *(WrittenPage(t["url"], h, "ad", "en", ads=(t["url"],)) for t, h in BUILT),
    WrittenPage(f"{URLS[0]}?utm_source=newsletter&utm_medium=email", BUILT[0][1], "ad", "en", ads=(URLS[0],), canonical=URLS[0]),
    WrittenPage(f"{URLS[4]}?format=print", BUILT[4][1], "ad", "en", ads=(URLS[4],), canonical=URLS[4]),
    WrittenPage(f"{BASE}/rates", text("Fees", "<p>Fees are set by each companion and stand on her page. As a guide:</p><table><tr><td>Classic</td><td>from &pound;150 an hour</td></tr><tr><td>Signature</td><td>from &pound;200 an hour</td></tr></table><p>A deposit of &pound;50 is taken for first bookings.</p>", "/rates"), "static", "en"),
    WrittenPage(f"{BASE}/book", page("Book", row(block(2, 1, "<h1>Book</h1><p>Tell us when and whom. The desk answers within the hour.</p>"), form(9)), "/book"), "static", "en"),
    WrittenPage(f"{BASE}/work-with-us", text("Work with us", "<p>We represent a small number of self-employed companions over 21. You set your own fee; ours is &pound;40 a booking. There is no joining fee and you may leave on any day. Write to join@lanternhouse-companions.example.</p>", "/work-with-us"), "static", "en"),
    WrittenPage(f"{BASE}/faq", text("Questions", "<h3>Do I need to pay in advance?</h3><p>Only the deposit.</p><h3>Can I book two companions?</h3><p>Yes, if both enjoy duo bookings.</p><h3>How old are the companions?</h3><p>Between 24 and 42.</p>", "/faq"), "static", "en"),
    WrittenPage(f"{BASE}/terms", text("Terms", "<p>1. The agency introduces adults to adults. 2. Bookings cancelled within 3 hours are charged at half. 3. Companions may end a meeting at any time.</p>", "/terms"), "static", "en"),
    WrittenPage(f"{BASE}/journal/forty-eight-hours-in-edinburgh", text("Forty-eight hours in Edinburgh", '<p class="date">12 May 2025 &middot; by the desk</p><p>Arrive by train if you can: the first sight of the castle from Princes Street is worth four hours of bad coffee. Dinner in Leith, a walk up Arthur\'s Seat before breakfast, and an afternoon in the portrait gallery.</p><p>If you would like somebody to show you around, <a href="/companions/marguerite">Marguerite</a> knows every close.</p>', "/journal/forty-eight-hours-in-edinburgh"), "static", "en"),
    WrittenPage(f"{BASE}/companions/beatrix", text("We couldn't find that page", "<p>Perhaps the link is old. Try the <a href=\"/companions\">companions</a> page.</p>", "/companions/beatrix"), "error", "en"),
    WrittenPage(f"{BASE}/companions/harriet", page("Harriet", row(block(2, 1, "<h1>Harriet</h1><p>Harriet has left Lantern House and her page has been taken down. We wish her well.</p><h3>You might also like</h3>")) + summary(GIRLS[:3], 7), "/companions/harriet"), "error", "en"),
]  # fmt: skip
SITE = WrittenSite(HOST, "GB", tuple(PAGES), tuple(t for t, _ in BUILT), "Page-builder blocks without meaning, feet and stones, a table of rates per person, an agency phone that is nobody's own.")
