"""One woman's own site in Dublin on Squarespace 7.1: a long home page in blocks, long friendly prose, and a second page for a duo.

Hard: every picture stands twice (a noscript copy and a lazy one), rates are code-like menu blocks, tour days are prose without a year,
a friend's site and a hotel are linked and telephoned too, the journal tells of other people's ages and cities, and rates are said
again on other pages that are no ads of their own.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.aoifemaren.example"
NAV = [("/about", "About"), ("/rates", "Rates"), ("/tours", "Tours"), ("/duos", "Duos"), ("/journal", "Journal"), ("/faq", "FAQ"), ("/contact", "Contact")]


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def shell(path, title, sections, extra=""):
    nav = "".join(f'<div class="header-nav-item header-nav-item--collection"><a href="{h}" data-animation-role="header-element">{w}</a></div>' for h, w in NAV)
    menu = "".join(f'<div class="container header-menu-nav-item"><a href="{h}"><div class="header-menu-nav-item-content">{w}</div></a></div>' for h, w in NAV)
    body = "".join(f'<section data-test="page-section" data-section-theme="{"" if n % 2 else "light"}" class="page-section full-bleed-section layout-engine-section" data-section-id="64f1c{n:03d}"><div class="content-wrapper"><div class="content">'
                   f'<div class="fluid-engine fe-64f1c{n:03d}">{s}</div></div></div></section>' for n, s in enumerate(sections))
    return f"""<!doctype html>
<html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-IE">
<head><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="viewport" content="width=device-width, initial-scale=1">
<!-- This is Squarespace. --><!-- aoife-maren -->
<base href=""><meta charset="utf-8"/><title>{title} &mdash; Aoife Maren</title><link rel="canonical" href="{ROOT}{path}"/>
<meta property="og:site_name" content="Aoife Maren"/><meta property="og:title" content="{title} &mdash; Aoife Maren"/><meta property="og:image" content="http://static1.squarespace.example/static/64f1/t/share.jpg?format=1500w"/>
<script>Static.SQUARESPACE_CONTEXT = {{"facebookAppId":"0","websiteId":"64f1c0ffee","timeZone":"Europe/Dublin","machineTimeZoneOffset":3600000,"country":"IE","cartSettings":{{"cartType":1}},"cookieSettings":{{"isCookieBannerEnabled":true,"cookieBannerText":"<p>This site uses cookies.</p>"}}}};</script>{extra}</head>
<body id="collection-64f1" class="primary-button-style-solid tweak-fixed-header homepage view-list mobile-style-available" tabindex="-1">
<div id="siteWrapper" class="clearfix site-wrapper"><header data-test="header" id="header" class="white-bold header theme-col--primary"><div class="sqs-announcement-bar"><p>Cork is next: the 17th to the 19th of June.</p></div>
<div class="header-title-text"><a id="site-title" href="/">Aoife Maren</a></div><nav class="header-nav-list">{nav}</nav><a href="/cart" class="cart-style-icon">Cart (0)</a><div class="header-menu"><nav class="header-menu-nav-list">{menu}</nav></div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections" data-page-sections="64f1c">{body}</article></main>
<footer class="sections" id="footer-sections" data-footer-sections><div class="sqs-html-content"><p>Over 18s only. &copy; 2021&ndash;2025 Aoife Maren. <a href="/privacy">Privacy</a> &middot; <a href="/friends">Friends</a></p></div></footer></div></body></html>"""


def text(html):
    return f'<div class="fe-block"><div class="sqs-block html-block sqs-block-html" data-block-type="2"><div class="sqs-block-content"><div class="sqs-html-content">{html}</div></div></div></div>'


def photo(name):
    src = f"https://images.squarespace-cdn.example/content/v1/64f1/{name}.jpg"
    return (f'<figure class="gallery-masonry-item" data-show="false"><div class="gallery-masonry-item-wrapper preFade"><noscript><img elementtiming="nbf-gallery-masonry" src="{src}" alt=""></noscript>'
            f'<img data-src="{src}" data-image="{src}" data-image-dimensions="1600x2400" data-load="false" alt=""></div></figure>')


def menu(title, rows):
    items = "".join(f'<div class="menu-item"><div class="menu-item-title">{w}</div><div class="menu-item-price-bottom"><span class="menu-item-price"><span class="currency-sign">€</span>{x}</span></div></div>' for w, x in rows)
    return f'<div class="sqs-block menu-block sqs-block-menu" data-block-type="18"><div class="menu"><div class="menu-section"><div class="menu-section-title">{title}</div><div class="menu-items">{items}</div></div></div></div>'


MINE = [("One hour", 250), ("Ninety minutes", 350), ("Two hours", 450)]
YOURS = [("One hour", 300), ("Two hours", 500)]
LONG = [("Dinner date, four hours", 800), ("Overnight, twelve hours", 1600)]
TOURS = "<ul><li><p>Belfast, 26 to 28 May</p></li><li><p>Cork, 17 to 19 June</p></li><li><p>Galway, 3 to 5 July</p></li></ul>"
REACH = '<p>Ring or text <a href="tel:+353852147736">085 214 7736</a> between 11:00-21:00, or write to <a href="mailto:aoife@aoifemaren.example">aoife@aoifemaren.example</a>. No withheld numbers, please.</p>'
HOME = [
    text("<h1>Aoife Maren</h1><h3>An independent companion in Dublin</h3>"),
    text("<p>I am Aoife, thirty-six, Irish, a reader of long novels and a walker of short piers. I am 169 cm in my bare feet and I will not tell you about the shoes. I have done this by myself, and for myself, since 2021: no agency, no manager, "
         "and no one else answers my phone.</p><p>I see people in a quiet, warm apartment in Dublin 4, with a decent kettle, and I visit the better hotels of the city as well. People come back for the conversation, they say, and I let them say it. "
         "My Irish is good, my French is fair, and my English you can judge for yourself.</p>"),
    '<div class="gallery-masonry" data-controller="GalleryMasonry">' + "".join(map(photo, ("harbour", "chair", "window", "green-dress", "stairs"))) + "</div>",
    text("<h2>What we might do</h2><p>The girlfriend experience is what I am best at. A slow massage. Dinner, somewhere with tablecloths. Kissing, always. I welcome couples who have talked about it first, and guests with a disability: the building has a lift. "
         "I do not offer domination, and I do not do video calls, so please do not ask.</p>"),
    text("<h2>Rates</h2>") + menu("At mine", MINE) + menu("At your hotel in Dublin", YOURS) + menu("Longer", LONG) + text("<p>A deposit of €50 holds the day when I am touring.</p>"),
    text("<h2>Where I will be</h2>" + TOURS + "<p>Otherwise I am at home.</p>"),
    text("<h2>Say hello</h2>" + REACH + "<p>My hotel in Cork can be rung on 021 490 0011, but do not ask them for me.</p>"),
]
DUO = [
    text("<h1>Aoife &amp; Tess</h1><p>Two friends, one evening. Tess is 32 and from Edinburgh, I am 36 and from Sligo; we met at a pottery class, and both of us can throw a bowl. We see gentlemen and couples together, in Dublin only, at my apartment.</p>"),
    '<div class="gallery-masonry" data-controller="GalleryMasonry">' + photo("duo-one") + photo("duo-two") + "</div>",
    text("<p>On offer: our duo, a four-hands massage, or simply the pair of us at dinner. We speak English.</p>") + menu("The two of us, at mine", [("One hour", 480), ("Two hours", 860)]),
    text('<p>Please give a day of notice, on <a href="https://wa.me/353852147736">WhatsApp</a>. Tess has a site of her own, <a href="https://tessmackay.example/">tessmackay.example</a>.</p>'),
]
POST = [text('<h1 class="entry-title">Travelling light</h1><p><time class="dt-published" datetime="2025-05-30">30 May 2025</time></p><p>I was 24 when I last packed more than one bag. In Belfast a taxi man of 70 told me that Lisbon is the place, €40 a night, and that his daughter of 19 had never come home from it.</p>'
             "<p>So: one dress, one book, one charger. The rest can be bought in a chemist's.</p>")]
ONE, TWO = f"{ROOT}/", f"{ROOT}/duos"


def static(path, title, *html, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(path, title, [text(f"<h1>{title}</h1>"), *html]), kind, "en", status=status)


PAGES = [
    WrittenPage(ONE, shell("/", "Independent companion, Dublin", HOME), "ad", "en", ads=(ONE,)),
    WrittenPage(f"{ROOT}/home", shell("/", "Independent companion, Dublin", HOME), "ad", "en", ads=(ONE,), canonical=ONE),
    WrittenPage(f"{ROOT}/?fbclid=IwAR35kq", shell("/", "Independent companion, Dublin", HOME), "ad", "en", ads=(ONE,), canonical=ONE),
    WrittenPage(TWO, shell("/duos", "Duos", DUO), "ad", "en", ads=(TWO,)),
    WrittenPage(f"{ROOT}/duos?format=amp", shell("/duos", "Duos", DUO), "ad", "en", ads=(TWO,), canonical=TWO),
    static("/about", "About", text("<p>The short story is on the first page. The long one: I grew up in Sligo, studied history, taught it, stopped. I like people one at a time.</p>"), kind="profile"),
    static("/rates", "Rates", menu("At mine", MINE), menu("At your hotel in Dublin", YOURS), menu("Longer", LONG), text("<p>Please leave the envelope on the hall table.</p>")),
    static("/tours", "Tours", text(TOURS + "<p>Would you like me in Limerick or Waterford? Three bookings and I will come.</p>")),
    static("/faq", "FAQ", text("<h4>Do you see people under 25?</h4><p>No, over 25 only.</p><h4>Can I bring a friend?</h4><p>No.</p><h4>Do you reply to emails?</h4><p>Within a day, mostly.</p>")),
    static("/contact", "Contact", text(REACH), '<div class="sqs-block form-block"><form class="react-form-contents" method="POST"><label>Name (required)</label><input><label>Age (required)</label><input><label>Message</label><textarea></textarea><button>Send</button></form></div>'),
    static("/journal", "Journal", text('<article class="blog-item"><h2><a href="/journal/travelling-light">Travelling light</a></h2><p>30 May 2025</p></article><article class="blog-item"><h2><a href="/journal/on-quiet">On quiet</a></h2><p>11 February 2025</p></article>')),
    WrittenPage(f"{ROOT}/journal/travelling-light", shell("/journal/travelling-light", "Travelling light", POST), "static", "en"),
    static("/journal/on-quiet", "On quiet", text("<p>Most people talk for the first ten minutes and then stop. The stopping is the good part. Bring no music; I have some.</p>")),
    static("/friends", "Friends", text('<p>Women whose sites I like.</p><ul><li><a href="https://tessmackay.example/">Tess Mackay, Edinburgh</a></li><li><a href="https://irinaofcork.example/">Irina, Cork</a></li><li><a href="https://northernjune.example/">June, Belfast</a></li>'
                                       '<li><a href="https://islandcompanions.example/">Island Companions, a directory</a></li></ul>'), kind="directory"),
    static("/privacy", "Privacy", text("<p>I keep no names. Forms are deleted after 30 days. Squarespace sets two cookies.</p>")),
    static("/cart", "Shopping Cart", text('<p>You have nothing in your shopping cart. <a href="/">Continue shopping</a></p>')),
    static("/gallery-2022", "We couldn't find the page you were looking for.", text('<p>This is either because there is an error in the URL, or the page has been moved. <a href="/">Go home</a>.</p>'), kind="error", status=404),
]

HER, PAIR = deepcopy(AD), deepcopy(AD)
HER.update(url=ONE, alias="Aoife", aliases_stated=["Aoife"], age=36, ages_stated=[36], text_language="en", provider_kind="independent", city="Dublin", country="IE", nationality="IE", languages_spoken=["ga", "fr", "en"],
           services=["gfe", "massage", "dinner_date", "kissing", "couples", "disabled_guests", "overnight"], incall=True, outcall=True, hours="11:00-21:00", height_cm=169, max_duration_h=12, n_images=5, phones=["+353852147736"],
           tour=[{"city": "Belfast", "from": "2025-05-26", "to": "2025-05-28"}, {"city": "Cork", "from": "2025-06-17", "to": "2025-06-19"}, {"city": "Galway", "from": "2025-07-03", "to": "2025-07-05"}],
           handles=[{"kind": "email", "value": "aoife@aoifemaren.example"}], prices=[eur(250, 60, "incall"), eur(350, 90, "incall"), eur(450, 120, "incall"), eur(300, 60, "outcall"), eur(500, 120, "outcall"), eur(800, 240), eur(1600, 720)])
PAIR.update(url=TWO, alias="Aoife", aliases_stated=["Aoife", "Tess"], age=36, ages_stated=[36, 32], text_language="en", audience="couple", provider_kind="independent", city="Dublin", country="IE", languages_spoken=["en"],
            services=["duo", "four_hands", "couples", "dinner_date"], incall=True, max_duration_h=2, n_images=2, handles=[{"kind": "whatsapp", "value": "+353852147736"}], prices=[eur(480, 60, "incall"), eur(860, 120, "incall")])
SITE = WrittenSite("www.aoifemaren.example", "IE", tuple(PAGES), (HER, PAIR), note=__doc__)
