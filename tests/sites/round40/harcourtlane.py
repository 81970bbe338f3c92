"""British escort agency with a page for each companion: WordPress with Elementor, long prose about each lady, one booking line.

Hard: long polite paragraphs with other people's ages and hours in them, height in feet and inches, rates in a table of incall and outcall with 'POA', availability as a
weekday list, locations by London area, a 'duo with' link to a colleague on the page, a gallery with a lightbox that repeats pictures, reviews on a page of their own.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://harcourtlane.example"
TEL, SHOWN, MAIL = "+442079460718", "020 7946 0718", "bookings@harcourtlane.example"
SERVICE = {"gfe": "Girlfriend experience", "dinner_date": "Dinner dates", "travel": "Travel companion", "overnight": "Overnights", "couples": "Couples", "massage": "Relaxing massage", "striptease": "Striptease", "role_play": "Role play", "domination": "Light domination", "duo": "Duos", "tantra": "Tantric massage", "kissing": "Kissing", "bath": "Shared bath"}
TONGUE = {"en": "English", "fr": "French", "it": "Italian", "es": "Spanish", "ru": "Russian", "pl": "Polish", "pt": "Portuguese", "cs": "Czech"}
FEET = {160: "5'3\"", 163: "5'4\"", 165: "5'5\"", 168: "5'6\"", 170: "5'7\"", 173: "5'8\"", 175: "5'9\"", 178: "5'10\""}
SPAN = {60: "1 hour", 90: "90 minutes", 120: "2 hours", 180: "3 hours", 240: "Dinner date (4 hours)", 720: "Overnight (12 hours)"}

# slug, name, age, nationality (word, ISO), cm, tongues, area, services, incall, outcall, hours, label, pictures, added, prose, more
LADIES = [
    ("amelia", "Amelia", 27, ("British", "GB"), 170, ["en", "fr"], "Marylebone", ["gfe", "dinner_date", "overnight"], {60: 300, 120: 550}, {60: 350, 120: 600, 240: 1000, 720: 1800}, ("Monday to Friday, 11am to 11pm", "11:00-23:00"), "VN", 5, "2 June 2025",
     ["Amelia is the kind of companion who remembers what you told her last time. She read history at a northern university, worked for a gallery, and now divides her week between her studies and a small circle of gentlemen.", "Her apartment is a short walk from Baker Street: second floor, no concierge, tea always on. Dinner dates are where she shines, and she asks for a day's notice for those longer than three hours."], {}),
    ("bianca-rossi", "Bianca", 31, ("Italian", "IT"), 165, ["it", "en", "es"], "Kensington", ["gfe", "travel", "massage"], {60: 280, 90: 380}, {60: 320}, ("Every day, 10am to midnight", "10:00-00:00"), "V", 4, "14 May 2025",
     ["From Bologna, by way of Madrid. Bianca cooks, laughs easily and hates hurry. Her regulars, many of them past fifty, say that she is a tonic."], {}),
    ("celeste", "Celeste", 24, ("Brazilian", "BR"), 163, ["pt", "en"], "Earl's Court", ["striptease", "kissing", "duo"], {60: 220, 120: 400}, {60: 270}, ("Daily, 24 hours", "24/7"), "", 6, "9 June 2025",
     ["A Latina with a dancer's walk. Celeste loves to be booked together with Amelia; ask us about duos. Her flat is five minutes from the Underground."], {"ethnicity": "latin"}),
    ("diana-k", "Diana", 35, ("Polish", "PL"), 175, ["pl", "en", "ru"], "Canary Wharf", ["domination", "role_play"], {60: 260}, {60: 300, 120: 550}, ("Tuesday to Saturday, 2pm to 10pm", "14:00-22:00"), "V", 3, "21 April 2025",
     ["Tall, composed and quietly in charge. Diana welcomes first-timers, talks everything through beforehand, and keeps her word."], {}),
    ("eva-and-nela", "Eva and Nela", 25, ("Czech", "CZ"), None, ["cs", "en"], "Paddington", ["duo", "couples", "massage"], {60: 500, 120: 900}, {60: 580}, None, "N", 4, "10 June 2025",
     ["Two friends from Brno. Eva is 25 and does the talking; Nela is 28 and does the listening. They see gentlemen and couples, and only together."], {"alias": "Eva", "aliases_stated": ["Eva", "Nela"], "ages_stated": [25, 28], "audience": "couple"}),
    ("florence", "Florence", 42, ("British", "GB"), 168, ["en"], "Marylebone", ["tantra", "massage", "bath"], {90: 330, 120: 420}, {}, ("Weekdays, 9.30am to 5pm", "09:30-17:00"), "V", 2, "3 March 2025",
     ["A grown-up in every sense. Florence trained in bodywork long before she joined us and offers unhurried tantric massage by candlelight. She does not travel to hotels."], {"outcall": False}),
    ("gabriel", "Gabriel", 33, ("French", "FR"), 178, ["fr", "en"], "Chelsea", ["dinner_date", "travel", "couples"], {}, {180: 600, 720: 1500}, None, "", 3, "27 May 2025",
     ["For ladies and couples. Gabriel is our only gentleman: Lyon-born, well dressed, good at opera and better at silence. He has no address of his own to offer: he comes to you."], {"audience": "man", "incall": False}),
    ("helena", "Helena", 29, ("Russian", "RU"), 173, ["ru", "en", "fr"], "Mayfair", ["dinner_date", "travel", "overnight", "gfe"], {}, {120: 700, 720: 2200}, None, "VN", 5, "6 June 2025",
     ["Helena visits London from 12 to 22 June 2025 and will be in Edinburgh from 24 to 26 June 2025. Hotels only, please, and at least two hours."], {"incall": False, "tour": [{"city": "London", "from": "2025-06-12", "to": "2025-06-22"}, {"city": "Edinburgh", "from": "2025-06-24", "to": "2025-06-26"}]}),
]


def url(p):
    return f"{ROOT}/companions/{p[0]}/"


def widget(kind, body):
    return f'<div class="elementor-element elementor-widget elementor-widget-{kind}" data-element_type="widget" data-widget_type="{kind}.default"><div class="elementor-widget-container">{body}</div></div>'


def shell(title, body, cls="page"):
    menu = "".join(f'<li class="menu-item menu-item-type-post_type"><a href="{ROOT}{h}" class="elementor-item">{t}</a></li>' for h, t in (("/", "Home"), ("/companions/", "Companions"), ("/new/", "New"), ("/reviews/", "Reviews"), ("/journal/", "Journal"), ("/join-us/", "Join us"), ("/contact/", "Contact")))
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} - Harcourt Lane</title><meta name="generator" content="WordPress 6.8.1"><meta name="generator" content="Elementor 3.29.1"><link rel="stylesheet" id="hello-elementor-css" href="{ROOT}/wp-content/themes/hello-elementor/style.min.css?ver=3.4.1"></head>
<body class="wp-singular {cls} wp-theme-hello-elementor elementor-default elementor-kit-6"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header data-elementor-type="header" class="elementor elementor-14 elementor-location-header">{widget("image", f'<a href="{ROOT}"><img src="{ROOT}/wp-content/uploads/2023/01/hl-logo.svg" alt="Harcourt Lane"></a>')}{widget("nav-menu", f'<nav aria-label="Menu"><ul class="elementor-nav-menu">{menu}</ul></nav>')}</header>
<main id="content" class="site-main"><div class="elementor elementor-2201">{body}</div></main>
<footer data-elementor-type="footer" class="elementor elementor-location-footer">{widget("text-editor", f"<p>Harcourt Lane is an introduction agency. All companions are over 21 and self-employed. {MAIL}</p><p><a href='{ROOT}/terms/'>Terms</a> | <a href='{ROOT}/privacy/'>Privacy</a></p>")}</footer><div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner">We use cookies. <button class="cmplz-btn cmplz-accept">Accept</button></div></div></body></html>"""


def badge(p):
    return ('<span class="hl-badge hl-new">New</span>' if "N" in p[11] else "") + ('<span class="hl-badge hl-ok">Photos verified</span>' if "V" in p[11] else "")


def card(p):
    return f'<article class="elementor-post elementor-grid-item post-{len(p[0]) * 37} companion"><a class="elementor-post__thumbnail__link" href="{url(p)}"><img src="{ROOT}/wp-content/uploads/2025/05/{p[0]}-1-300x400.jpg" alt="{p[1]}"></a><h3 class="elementor-post__title"><a href="{url(p)}">{p[1]}</a></h3>{badge(p)}<p>{p[6]}, from £{min([*p[8].values(), *p[9].values()])}</p></article>'


def page(p):
    slug, name, age, (word, _), cm, tongues, area, services, here, there, when, marks, pics, added, prose, more = p
    shots = "".join(f'<a class="e-gallery-item elementor-gallery-item" href="{ROOT}/wp-content/uploads/2025/05/{slug}-{n}.jpg" data-elementor-open-lightbox="yes"><div class="e-gallery-image" role="img" data-thumbnail="{ROOT}/wp-content/uploads/2025/05/{slug}-{n}-768x1024.jpg" style="background-image:url({ROOT}/wp-content/uploads/2025/05/{slug}-{n}-768x1024.jpg)"></div></a>' for n in range(1, pics + 1))
    rows = (("Age", age if " and " not in name else "25 and 28"), ("Nationality", word), ("Height", cm and f"{FEET[cm]} ({cm} cm)"), ("Languages", ", ".join(TONGUE[t] for t in tongues)), ("Location", f"{area}, London"), ("Availability", when and when[0]))
    facts = "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-text"><strong>{a}:</strong> {b}</span></li>' for a, b in rows if b)
    money = "".join(f"<tr><td>{SPAN[m]}</td>" + "".join(f"<td>{f'£{col[m]:,}' if m in col else '–'}</td>" for col in (here, there) if col) + "</tr>" for m in sorted({*here, *there}))
    others = [LADIES[LADIES.index(p) - 1], LADIES[LADIES.index(p) - 3]]
    return shell(name, widget("heading", f'<h1 class="elementor-heading-title">{name}</h1>{badge(p)}') + widget("gallery", f'<div class="elementor-gallery__container">{shots}</div>') + widget("text-editor", "".join(f"<p>{x}</p>" for x in prose)) + widget("icon-list", f'<ul class="elementor-icon-list-items">{facts}</ul>')
                 + widget("text-editor", f"<h2>{name} enjoys</h2><p>{' · '.join(SERVICE[s] for s in services)}</p>") + widget("shortcode", f'<table class="rates"><thead><tr><th>Duration</th>{"<th>Incall</th>" if here else ""}{"<th>Outcall</th>" if there else ""}</tr></thead><tbody>{money}</tbody></table><p>Longer bookings: POA.</p>')
                 + widget("button", f'<p>To meet {name}, call <a href="tel:{TEL}">{SHOWN}</a> or write to <a href="mailto:{MAIL}">{MAIL}</a></p>') + widget("text-editor", f"<p><small>Profile added {added}</small></p>") + widget("posts", f"<h2>You may also like</h2>{''.join(map(card, others))}"), "single single-companion")


def truth(p):
    slug, name, age, (_, land), cm, tongues, area, services, here, there, when, marks, pics, added, prose, more = p
    row = deepcopy(AD)
    day, month, year = added.split()
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="en", provider_kind="agency", city="London", country="GB", nationality=land, languages_spoken=list(tongues), services=list(services), incall=True if here else None, outcall=True if there else None, hours=when and when[1], height_cm=cm,
               max_duration_h=max([*here, *there]) / 60, verified="V" in marks, n_images=pics, posted_at=f"{year}-{('January', 'February', 'March', 'April', 'May', 'June').index(month) + 1:02d}-{int(day):02d}", phones=[TEL], handles=[{"kind": "email", "value": MAIL}],
               prices=[{"amount": x, "currency": "GBP", "code_currency": None, "duration_min": m, "place": w} for w, col in (("incall", here), ("outcall", there)) for m, x in col.items()])
    row.update(deepcopy(more))
    return row


def listing(rows, title):
    return shell(title, widget("heading", f"<h1>{title}</h1>") + widget("posts", f'<div class="elementor-posts-container elementor-grid">{"".join(map(card, rows))}</div>'), "archive")


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, widget("heading", f"<h1>{title}</h1>") + widget("text-editor", body)), kind, "en", status=status)


ALL = tuple(map(url, LADIES))
NEW = [p for p in LADIES if "N" in p[11]]
PAGES = [
    WrittenPage(f"{ROOT}/", shell("Companions in London", widget("text-editor", "<h1>Discreet company in London</h1><p>Established 2011. A small agency with a steady list.</p>") + widget("posts", "".join(map(card, LADIES[:4])))), "listing", "en", ads=ALL[:4]),
    WrittenPage(f"{ROOT}/companions/", listing(LADIES, "Our companions"), "listing", "en", ads=ALL),
    WrittenPage(f"{ROOT}/companions/?orderby=date", listing(LADIES, "Our companions"), "listing", "en", ads=ALL, canonical=f"{ROOT}/companions/"),
    WrittenPage(f"{ROOT}/new/", listing(NEW, "New at Harcourt Lane"), "listing", "en", ads=tuple(map(url, NEW))),
    *[WrittenPage(url(p), page(p), "ad", "en", ads=(url(p),)) for p in LADIES],
    WrittenPage(f"{url(LADIES[0])}?utm_campaign=spring", page(LADIES[0]), "ad", "en", ads=(url(LADIES[0]),), canonical=url(LADIES[0])),
    plain("/reviews/amelia/", "Reviews of Amelia", '<blockquote><p>"Punctual, funny, kind. Worth every minute." - R., 19 May 2025, five stars</p></blockquote><blockquote><p>"My second dinner with Amelia, and better than the first." - Tom, 3 April 2025, five stars</p></blockquote>', "review"),
    plain("/journal/", "Journal", f'<p><a href="{ROOT}/journal/booking-etiquette/">Booking etiquette</a></p><p><a href="{ROOT}/journal/four-quiet-restaurants/">Four quiet restaurants</a></p>'),
    plain("/journal/booking-etiquette/", "Booking etiquette", "<p>12 February 2025. Call at least two hours ahead, tell us your hotel and room, and have the fee ready in an open envelope. If a companion says no to something, the answer is no.</p>"),
    plain("/join-us/", "Join us", "<p>We meet every applicant in person and see proof of age and right to work. Companions keep their own diary and may leave at any time. We never charge to join.</p>"),
    plain("/terms/", "Terms", "<p>Fees are for time and companionship only. Cancellations within three hours are charged at half the fee. Outcall within Zone 1 includes the taxi.</p>"),
    plain("/contact/", "Contact", f"<p>Telephone {SHOWN}, 10am to 1am. Email {MAIL}. We reply within the hour.</p>"),
    plain("/companions/isla/", "Page not found", "<p>It looks like nothing was found at this location.</p>", "error", 404),
]

SITE = WrittenSite("harcourtlane.example", "GB", tuple(PAGES), tuple(truth(p) for p in LADIES), note=__doc__)
