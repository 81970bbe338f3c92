"""One-woman site from Sweden, made with a site builder of the Squarespace kind: long prose in the first person, prices in a text block.

Hard: only one ad, and it is the start page ('/') that offers her; the facts are spread over long paragraphs; other pages (om mig, priser, resor, blogg) belong
to the same person and are static; a tour with days without a year; kronor written '3 500 kr'; JSON-LD of the builder with the platform's own words.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.annika-malmo.example"
MAIL = "hej@annika-malmo.example"
IMAGES = ["fonster", "soffa", "hamnen", "profil"]


def block(kind, body, n):
    return f'<div class="sqs-block {kind}-block sqs-block-{kind}" data-block-type="{n}" id="block-yui_3_17_2_1_{n}"><div class="sqs-block-content">{body}</div></div>'


def html(text):
    return block("html", f'<div class="sqs-html-content">{text}</div>', 2)


def shell(title, body, path="/"):
    nav = "".join(f'<div class="header-nav-item header-nav-item--collection"><a href="{h}" data-animation-role="header-element">{t}</a></div>' for h, t in (("/", "Hem"), ("/om-mig", "Om mig"), ("/priser", "Priser"), ("/resor", "Resor"), ("/blogg", "Blogg"), ("/kontakt", "Kontakt")))
    return f"""<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="sv-SE"><head><meta charset="utf-8"><!-- This is Squarespace. --><title>{title} — Annika i Malmö</title><link rel="canonical" href="{ROOT}{path}"><meta property="og:site_name" content="Annika i Malmö"><meta name="twitter:card" content="summary">
<script type="application/ld+json">{{"url":"{ROOT}","name":"Annika i Malmö","@context":"http://schema.org","@type":"WebSite"}}</script><script>Static.SQUARESPACE_CONTEXT={{"templateVersion":"7.1","websiteId":"64ab01c9","timeZone":"Europe/Stockholm","authenticatedAccount":null,"currencyCode":"SEK"}};</script></head>
<body id="collection-64ab" class="primary-button-style-solid tweak-global-animations-enabled"><div id="siteWrapper" class="clearfix site-wrapper"><header data-test="header" id="header" class="black-bold header theme-col--primary"><div class="header-title-text"><a id="site-title" href="/">Annika i Malmö</a></div><nav class="header-nav-list">{nav}</nav></header>
<main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section"><div class="content-wrapper"><div class="sqs-layout sqs-grid-12 columns-12">{body}</div></div></section></article></main>
<footer class="sections" id="footer-sections"><p>© Annika 2025 · 18+ · <a href="/integritet">Integritet</a></p></footer></div><div class="sqs-cookie-banner-v2"><p>Sidan använder kakor.</p><button>Okej</button></div></body></html>"""


def image(name):
    return block("image", f'<figure class="sqs-block-image-figure"><img data-src="https://images.sqcdn.example/{name}.jpg" data-image="https://images.sqcdn.example/{name}.jpg" src="https://images.sqcdn.example/{name}.jpg" alt=""></figure>', 5)


HOME = (image("fonster") + html("<h1>Hej, jag är Annika.</h1><p>Kvinna mitt i livet, 43 år, svensk, självständig och nyfiken. Jag bor i Malmö och tar emot i en egen liten lägenhet nära kanalen, men kommer också gärna till ditt hotell i Malmö eller Lund. Jag är 171 cm lång och har mörkt hår till axlarna.</p>"
        "<p>Det jag erbjuder är tid och närhet, i första hand en girlfriend experience utan brådska. Många börjar med en middag. Andra vill bara ligga nära varandra en stund, och det är lika fint. Jag ger också mjuk massage, och jag träffar gärna par som är nyfikna tillsammans.</p>")
        + image("soffa") + image("hamnen") + html("<h2>När jag är ledig</h2><p>Jag svarar på meddelanden tisdag till lördag mellan 11 och 20 och träffas samma tider: 11.00–20.00. Söndag och måndag är mina egna. Jag pratar svenska, engelska och danska, och hyfsad tyska.</p>"
        "<h2>Priser i korthet</h2><p>Hos mig: 1 timme 2 800 kr, 2 timmar 4 900 kr.<br>Hos dig: 2 timmar 5 500 kr, 4 timmar med middag 8 500 kr, hela natten (10 timmar) 15 000 kr.</p>"
        "<h2>På resande fot</h2><p>Göteborg 17–19 juni. Köpenhamn 25–27 juni.</p>")
        + image("profil") + html(f'<h2>Hör av dig</h2><p>Helst via e-post: <a href="mailto:{MAIL}">{MAIL}</a>. Skriv ditt förnamn, när du vill ses och lite om dig själv. Sms går också bra: 076-555 08 31. Jag ringer inte upp dolda nummer.</p>'))
HOME_URL = f"{ROOT}/"


def truth():
    def kr(amount, minutes, place):
        return {"amount": amount, "currency": "SEK", "code_currency": None, "duration_min": minutes, "place": place}
    row = deepcopy(AD)
    row.update(url=HOME_URL, alias="Annika", aliases_stated=["Annika"], age=43, ages_stated=[43], text_language="sv", provider_kind="independent", city="Malmo", country="SE", nationality="SE", languages_spoken=["sv", "en", "da", "de"], services=["gfe", "dinner_date", "cuddling", "massage", "couples", "overnight"],
               incall=True, outcall=True, hours="11:00-20:00", height_cm=171, max_duration_h=10.0, n_images=len(IMAGES), phones=["+46765550831"], handles=[{"kind": "email", "value": MAIL}],
               tour=[{"city": "Gothenburg", "from": "2025-06-17", "to": "2025-06-19"}, {"city": "Copenhagen", "from": "2025-06-25", "to": "2025-06-27"}],
               prices=[kr(2800, 60, "incall"), kr(4900, 120, "incall"), kr(5500, 120, "outcall"), kr(8500, 240, "outcall"), kr(15000, 600, "outcall")])
    return row


def plain(path, title, body, kind="static", status=200, canonical=None):
    shown = canonical or path
    return WrittenPage(ROOT + path, shell(title, html(f"<h1>{title}</h1>{body}"), shown), kind, "sv", status=status, canonical=ROOT + canonical if canonical else None)


def post(path, title, day, body):
    return plain(path, title, f'<time class="dt-published" datetime="{day}">{day}</time>{body}<p class="item-pagination"><a href="/blogg">Alla inlägg</a></p>')


PAGES = [
    WrittenPage(HOME_URL, shell("Hem", HOME), "ad", "sv", ads=(HOME_URL,)),
    WrittenPage(f"{ROOT}/?fbclid=IwZXh0bgNhZW0", shell("Hem", HOME), "ad", "sv", ads=(HOME_URL,), canonical=HOME_URL),
    WrittenPage(f"{ROOT}/?format=main-content", shell("Hem", HOME), "ad", "sv", ads=(HOME_URL,), canonical=HOME_URL),
    plain("/om-mig", "Om mig", "<p>Jag växte upp i en liten ort i Småland och flyttade söderut för snart tjugo år sedan. På dagarna har jag länge arbetat med inredning. Jag läser deckare, simmar i havet nästan året om och odlar tomater på balkongen.</p><p>Det här gör jag för att jag vill, i min egen takt och på mina egna villkor. Jag arbetar ensam och har ingen chef.</p>"),
    plain("/priser", "Frågor om priser", "<p>Priserna står på startsidan och är desamma alla dagar. Jag tar inget för parkering eller resa inom Malmö. Avbokar du samma dag betalar du halva summan nästa gång. Presentkort finns.</p>"),
    plain("/resor", "Resor", "<p>Ett par gånger om året reser jag med tåg. Till Göteborg och Köpenhamn kommer jag varje sommar. Skriv i god tid, kalendern fylls snabbt. Önskar du en annan stad räcker det med två bokningar.</p>"),
    plain("/kontakt", "Kontakt", '<form class="form-wrapper" data-form-id="64ac"><label>Förnamn <input name="fname"></label><label>E-post <input type="email" name="email"></label><label>Meddelande <textarea></textarea></label><button>Skicka</button></form><p>Jag svarar inom ett dygn.</p>'),
    plain("/kontakt?name=boka", "Kontakt", "<p>Jag svarar inom ett dygn.</p>", canonical="/kontakt"),
    plain("/blogg", "Blogg", '<article class="blog-item"><h2><a href="/blogg/sommar">Äntligen sommar</a></h2><p>Om dopp före frukost.</p></article><article class="blog-item"><h2><a href="/blogg/att-skriva-forsta-gangen">Att skriva första gången</a></h2><p>Några råd.</p></article><article class="blog-item"><h2><a href="/blogg/om-tystnad">Om tystnad</a></h2></article>'),
    post("/blogg/sommar", "Äntligen sommar", "2025-06-04", "<p>I morse var vattnet fjorton grader och jag var ensam vid bryggan. Det är något särskilt med de första dagarna i juni, när staden ännu inte riktigt har vaknat.</p>"),
    post("/blogg/att-skriva-forsta-gangen", "Att skriva första gången", "2025-03-18", "<p>Var dig själv. Berätta vad du heter, när du kan och vad du hoppas på. Du behöver inte formulera dig märkvärdigt. Och fråga hellre en gång för mycket.</p>"),
    post("/blogg/om-tystnad", "Om tystnad", "2024-11-30", "<p>Man måste inte prata hela tiden. Några av mina finaste minnen är från stunder när ingen sade något på en halvtimme.</p>"),
    plain("/integritet", "Integritet", "<p>Jag sparar inga namn eller nummer efter vårt möte. Formuläret skickas krypterat. Sidan får bara besökas av dig som fyllt 18 år.</p>"),
    plain("/galleri", "Sidan hittades inte", "<p>Vi kunde inte hitta sidan du letade efter.</p>", "error", 404),
]

SITE = WrittenSite("www.annika-malmo.example", "SE", tuple(PAGES), (truth(),), note=__doc__)
