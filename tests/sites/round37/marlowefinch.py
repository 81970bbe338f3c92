"""British agency in London: WordPress with Elementor, a gallery of models, long prose in the third person, one phone for all.

Hard: rates stand in a table of two columns (incall, outcall) with dashes where a woman does not offer one; heights in feet with centimetres in
brackets; related models below; the agency's own fees, vacancies and a blog; a cookie bar and an age gate in every page; "on holiday" dates in prose.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.marlowefinch.example"
PHONE = "+442079460318"
WORDS = {"gfe": "Girlfriend experience", "massage": "Massage", "dinner_date": "Dinner dates", "travel": "Travel companion", "overnight": "Overnights", "duo": "Duos", "couples": "Couples", "role_play": "Role play", "striptease": "Striptease",
         "tantra": "Tantra", "bath": "Shared bath", "domination": "Domination", "kissing": "Kissing", "fetish": "Fetish"}
TONGUE = {"en": "English", "fr": "French", "pt": "Portuguese", "es": "Spanish", "it": "Italian", "ru": "Russian", "pl": "Polish", "cs": "Czech", "hu": "Hungarian", "ja": "Japanese"}
LAND = {"GB": "British", "BR": "Brazilian", "FR": "French", "IT": "Italian", "PL": "Polish", "CZ": "Czech", "HU": "Hungarian", "JP": "Japanese", None: ""}
SPAN = {60: "1 hour", 90: "90 minutes", 120: "2 hours", 180: "3 hours", 240: "Dinner date (4 hours)", 540: "Overnight (9 hours)"}

# slug, name, age, land, feet, cm, tongues, area, incall, outcall, services, hours, pictures, new, prose, more
MODELS = [
    ("sienna", "Sienna", 24, "GB", "5'7\"", 170, ["en", "fr"], "Mayfair", {60: 250, 90: 350, 120: 450}, {60: 300, 90: 400, 120: 500, 540: 1600}, ["gfe", "dinner_date", "overnight", "kissing"], "11:00-02:00", 6, True,
     "Sienna grew up by the sea in Devon and read history of art before she came to town. She is the sort of company who remembers what you said an hour ago. Her flat is two minutes from the tube, quiet and spotless.", {}),
    ("luana", "Luana", 27, "BR", "5'4\"", 163, ["pt", "en", "es"], "Paddington", {60: 200, 120: 380}, {60: 250, 120: 430}, ["massage", "gfe", "striptease", "couples"], "10:00-24:00", 5, False,
     "If you have had a long day, Luana is the cure. She laughs easily, dances while the kettle boils and gives a massage that our regulars write home about. She will be on holiday in July, so do not leave it too late.", {}),
    ("clemence", "Clémence", 31, "FR", "5'9\"", 175, ["fr", "en", "it"], "Chelsea", {}, {120: 700, 240: 1100, 540: 2200}, ["dinner_date", "travel", "overnight"], None, 4, False,
     "Clémence visits hotels and private residences only. A former publisher's reader from Lyon, she is at her best across a table, and she owns the luggage for a weekend away at short notice.", {}),
    ("beatrice", "Beatrice", 26, "IT", "5'6\"", 168, ["it", "en"], "Kensington", {60: 220, 90: 300}, {}, ["massage", "bath", "kissing"], "12:00-22:00", 5, False,
     "Beatrice receives in a pretty basement flat near Gloucester Road with its own door. She does not travel to you, but the bath is large enough for two and she keeps good coffee.", {}),
    ("kinga", "Kinga", 29, "PL", "5'8\"", 173, ["pl", "en", "ru"], "Earls Court", {60: 180, 90: 250, 120: 340}, {60: 230, 120: 400}, ["domination", "role_play", "fetish"], "14:00-03:00", 4, False,
     "Tall, calm and rather strict, Kinga is our answer when gentlemen ask for somebody who takes the lead. Beginners are treated kindly. Please say what you have in mind when you ring.", {}),
    ("mei", "Mei", 25, "JP", "5'2\"", 157, ["ja", "en"], "Bayswater", {60: 200, 90: 280, 120: 370}, {60: 250, 120: 420}, ["massage", "tantra", "gfe"], "10:00-22:00", 7, True,
     "Mei trained in a spa in Osaka and it shows. Softly spoken, patient, never in a hurry.", {}),
    ("harriet-and-josie", "Harriet &amp; Josie", 28, "GB", "", None, ["en"], "Marylebone", {60: 480, 120: 880}, {60: 560, 120: 960}, ["duo", "couples", "dinner_date"], None, 3, False,
     "Harriet is 28, Josie is 33, and they have been finishing each other's sentences since they shared a flat in Leeds. They are only ever booked together.", dict(alias="Harriet", aliases_stated=["Harriet", "Josie"], ages_stated=[28, 33], audience="couple")),
    ("petra", "Petra", 34, "CZ", "5'5\"", 165, ["cs", "en"], "Marylebone", {60: 180, 120: 330}, {60: 220, 120: 380}, ["massage", "gfe"], "09:00-18:00", 4, False,
     "A daytime favourite with gentlemen who work nearby. Petra is warm, unhurried and wonderfully discreet; your secretary will think you went to the dentist.", {}),
    ("zsofia", "Zsófia", 22, "HU", "5'6\"", 167, ["hu", "en"], "Victoria", {60: 200}, {60: 250, 540: 1400}, ["gfe", "striptease", "overnight"], "18:00-04:00", 5, True,
     "Zsófia works nights only. She studied dance in Budapest and is new to us this month.", {}),
]


def url(m):
    return f"{ROOT}/models/{m[0]}/"


def card(m):
    flag = '<span class="mf-badge">New</span>' if m[13] else ""
    low = min([*m[8].values(), *m[9].values()])
    return f"""<article class="elementor-post elementor-grid-item post type-model status-publish has-post-thumbnail"><a class="elementor-post__thumbnail__link" href="{url(m)}"><div class="elementor-post__thumbnail"><img loading="lazy" width="300" height="400" src="{ROOT}/wp-content/uploads/2025/05/{m[0]}-1-300x400.jpg" class="attachment-medium size-medium" alt="{m[1]}"></div></a>{flag}
<div class="elementor-post__text"><h3 class="elementor-post__title"><a href="{url(m)}">{m[1]}</a></h3><p>{m[7]} &middot; from &pound;{low}</p></div></article>"""


def shell(title, body, path, css="page"):
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} &#8211; Marlowe &amp; Finch</title><link rel="canonical" href="{ROOT}{path}"><meta name="generator" content="WordPress 6.7.2">
<link rel="stylesheet" id="elementor-frontend-css" href="{ROOT}/wp-content/plugins/elementor/assets/css/frontend.min.css?ver=3.27.6" media="all"><script type="application/ld+json">{{"@context":"https://schema.org","@type":"Organization","name":"Marlowe & Finch","telephone":"+44 20 7946 0318","url":"{ROOT}/"}}</script></head>
<body class="{css} wp-custom-logo elementor-default elementor-kit-7"><div id="age-gate" class="age-gate" role="dialog" hidden><p>You must be 18 or over to view this website.</p><button>I am over 18</button><button>Leave</button></div>
<header class="elementor elementor-location-header"><a href="{ROOT}/" class="custom-logo-link"><img src="{ROOT}/wp-content/uploads/2023/01/mf-logo.svg" alt="Marlowe &amp; Finch" width="180" height="44"></a><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu"><li class="menu-item"><a href="{ROOT}/gallery/">Gallery</a></li><li class="menu-item"><a href="{ROOT}/rates/">Rates</a></li>
<li class="menu-item"><a href="{ROOT}/faq/">FAQ</a></li><li class="menu-item"><a href="{ROOT}/journal/">Journal</a></li><li class="menu-item"><a href="{ROOT}/join-us/">Join us</a></li><li class="menu-item"><a href="{ROOT}/contact/">Contact</a></li></ul></nav></header>
<main id="content" class="site-main">{body}</main>
<footer class="elementor elementor-location-footer"><p>&copy; 2025 Marlowe &amp; Finch. Telephone lines are open from noon. We introduce adults of 21 and over; time and company only.</p></footer>
<div id="cookie-law-info-bar" data-nosnippet="true"><span>We use cookies. <a id="cookie_action_close_header">Accept</a></span></div></body></html>"""


def rates(m):
    rows = "".join(f"<tr><td>{SPAN[k]}</td><td>{'&pound;' + str(m[8][k]) if k in m[8] else '&ndash;'}</td><td>{'&pound;' + str(m[9][k]) if k in m[9] else '&ndash;'}</td></tr>" for k in sorted({*m[8], *m[9]}))
    return f'<table class="mf-rates"><thead><tr><th></th><th>Incall</th><th>Outcall</th></tr></thead><tbody>{rows}</tbody></table>'


def page(m):
    pics = "".join(f'<a class="e-gallery-item" href="{ROOT}/wp-content/uploads/2025/05/{m[0]}-{n}.jpg" data-elementor-open-lightbox="yes"><img src="{ROOT}/wp-content/uploads/2025/05/{m[0]}-{n}-683x1024.jpg" alt="{m[1]}"></a>' for n in range(1, m[12] + 1))
    facts = [("Age", "28 and 33" if "&" in m[1] else m[2]), ("Nationality", LAND[m[3]]), ("Height", f"{m[4]} ({m[5]} cm)" if m[5] else ""), ("Languages", ", ".join(TONGUE[t] for t in m[6])), ("Location", f"{m[7]}, London"), ("Available", m[11] or "")]
    table = "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-text"><strong>{k}:</strong> {v}</span></li>' for k, v in facts if v)
    offers = "".join(f"<li>{WORDS[s]}</li>" for s in m[10])
    i = MODELS.index(m)
    return shell(m[1], f"""<div data-elementor-type="single-post" class="elementor elementor-118"><section class="elementor-section"><h1 class="elementor-heading-title elementor-size-default">{m[1]}</h1><div class="elementor-gallery__container">{pics}</div>
<div class="elementor-widget-text-editor"><p>{m[14]}</p></div><ul class="elementor-icon-list-items">{table}</ul><h2>Rates</h2>{rates(m)}<h2>Enjoys</h2><ul class="mf-enjoys">{offers}</ul>
<p class="mf-book">To book {m[1]}, telephone <a href="tel:+442079460318">020 7946 0318</a> or write to <a href="mailto:bookings@marlowefinch.example">bookings@marlowefinch.example</a>.</p></section>
<section class="elementor-section"><h2>You may also like</h2><div class="elementor-posts-container">{card(MODELS[i - 1])}{card(MODELS[i - 2])}{card(MODELS[i - 3])}</div></section></div>""", f"/models/{m[0]}/", "single single-model")


def truth(m):
    row = deepcopy(AD)
    prices = [{"amount": x, "currency": "GBP", "code_currency": None, "duration_min": k, "place": place} for place, cells in (("incall", m[8]), ("outcall", m[9])) for k, x in cells.items()]
    row.update(url=url(m), alias=m[1], aliases_stated=[m[1]], age=m[2], ages_stated=[m[2]], text_language="en", provider_kind="agency", city="London", country="GB", nationality=m[3], languages_spoken=list(m[6]), services=list(m[10]), incall=bool(m[8]),
               outcall=bool(m[9]), hours=m[11], height_cm=m[5], max_duration_h=max(p["duration_min"] for p in prices) / 60, n_images=m[12], phones=[PHONE], handles=[{"kind": "email", "value": "bookings@marlowefinch.example"}], prices=prices)
    row.update(deepcopy(m[15]))
    return row


def gallery(rows, path, title, more=""):
    return shell(title, f'<h1 class="elementor-heading-title">{title}</h1><div class="elementor-posts-container elementor-posts elementor-grid">{"".join(map(card, rows))}</div>{more}', path)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div>', path), kind, "en", status=status)


def urls(rows):
    return tuple(map(url, rows))


NEW = [m for m in MODELS if m[13]]
MARY = [m for m in MODELS if m[7] == "Marylebone"]
NAV = '<nav class="elementor-pagination"><a class="page-numbers" href="/gallery/">1</a> <a class="page-numbers" href="/gallery/page/2/">2</a></nav>'
PAGES = [
    WrittenPage(f"{ROOT}/", gallery(NEW, "/", "New in town", "<p>Marlowe &amp; Finch has introduced gentlemen to charming company in London since 2011.</p>"), "listing", "en", ads=urls(NEW)),
    WrittenPage(f"{ROOT}/gallery/", gallery(MODELS[:6], "/gallery/", "Gallery", NAV), "listing", "en", ads=urls(MODELS[:6])),
    WrittenPage(f"{ROOT}/gallery/?orderby=price", gallery(MODELS[:6], "/gallery/", "Gallery", NAV), "listing", "en", ads=urls(MODELS[:6]), canonical=f"{ROOT}/gallery/"),
    WrittenPage(f"{ROOT}/gallery/page/2/", gallery(MODELS[6:], "/gallery/page/2/", "Gallery", NAV), "listing", "en", ads=urls(MODELS[6:])),
    WrittenPage(f"{ROOT}/location/marylebone/", gallery(MARY, "/location/marylebone/", "Marylebone"), "listing", "en", ads=urls(MARY)),
]
PAGES += [WrittenPage(url(m), page(m), "ad", "en", ads=(url(m),)) for m in MODELS]
PAGES += [
    WrittenPage(f"{url(MODELS[0])}?utm_source=newsletter&utm_medium=email", page(MODELS[0]), "ad", "en", ads=(url(MODELS[0]),), canonical=url(MODELS[0])),
    plain("/rates/", "Rates", "<p>Each model sets her own rates, which you find on her page. Travel outside Zone 2 is &pound;30, to Heathrow or Gatwick &pound;60. A deposit of &pound;100 is asked for overnights.</p>"),
    plain("/faq/", "Frequently asked questions", "<h3>Are the photographs real?</h3><p>We take them ourselves every spring.</p><h3>May I pay by card?</h3><p>Yes, with a fee of five per cent.</p>"),
    plain("/join-us/", "Join us", "<p>We are always glad to hear from ladies of 21 and over with the right to work here. Write to us with three recent photographs. There is no joining fee and you choose your own hours.</p>"),
    plain("/journal/five-quiet-restaurants/", "Five quiet restaurants for a first dinner", "<p class='posted-on'>3 April 2025</p><p>A booth is worth more than a view. Ask for a corner, arrive first, and put the telephone away.</p>"),
    plain("/contact/", "Contact", "<p>020 7946 0318, noon to midnight, or bookings@marlowefinch.example.</p>"),
    plain("/models/ottilie/", "Page not found", "<p>It looks like nothing was found at this location. Perhaps the lady has left us.</p>", "error", 404),
]

SITE = WrittenSite("www.marlowefinch.example", "GB", tuple(PAGES), tuple(truth(m) for m in MODELS), note=__doc__)
