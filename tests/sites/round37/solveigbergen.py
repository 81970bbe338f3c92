"""One-woman site in Bergen on Squarespace: a long front page that holds everything, an English version of it, a blog, questions and answers, a contact form.

Hard: no labels, facts in flowing Norwegian; prices in a text block with lines ('1 time – 2 500'), the currency said once; a tour list with dates without a year; pictures in a
gallery block with `data-src` and a <noscript> that repeats each; blog posts that mention other towns, ages and sums; the English front page is an advertisement of its own.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.solveigbergen.example"


def nok(amount, minutes, place=None):
    return {"amount": amount, "currency": "NOK", "code_currency": None, "duration_min": minutes, "place": place}


def shots(count):
    cdn = "https://images.squarespace-cdn.example/content/v1/61b0"
    return '<div class="sqs-gallery sqs-gallery-design-grid">' + "".join(f'<div class="slide" data-type="image"><div class="margin-wrapper"><a class="image-slide-anchor js-gallery-lightbox-opener"><noscript><img src="{cdn}/s{n}.jpg" alt="s{n}.jpg"></noscript><img class="thumb-image" data-src="{cdn}/s{n}.jpg" data-image="{cdn}/s{n}.jpg" data-load="false" alt="s{n}.jpg"></a></div></div>' for n in range(1, count + 1)) + "</div>"


def block(body, n):
    return f'<div class="sqs-block html-block sqs-block-html" data-block-type="2" id="block-yui_3_17_2_1_16{n}"><div class="sqs-block-content"><div class="sqs-html-content">{body}</div></div></div>'


def shell(title, body, path, lang="nb", kind="page"):
    return f"""<!doctype html>
<html xmlns:og="http://opengraphprotocol.org/schema/" lang="{'nb-NO' if lang == 'nb' else 'en-US'}" class="touch-styles"><head><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><meta name="viewport" content="width=device-width, initial-scale=1"><!-- This is Squarespace. --><!-- triangle-oboe-x2pz --><base href=""><meta charset="utf-8"><title>{title} &mdash; Solveig</title>
<link rel="canonical" href="{ROOT}{path}"><meta property="og:site_name" content="Solveig"><meta property="og:type" content="website"><script data-name="static-context">Static = window.Static || {{}}; Static.SQUARESPACE_CONTEXT = {{"showAnnouncementBar":true,"templateVersion":"7.1","cookieSettings":{{"isCookieBannerEnabled":true}}}};</script></head>
<body id="collection-61b0{abs(len(path) * 37)}" class="tweak-global-animations-enabled header-overlay-alignment-center view-{kind} collection-type-{kind}"><div id="siteWrapper" class="clearfix site-wrapper"><header id="header" class="header theme-col--primary"><div class="header-title-text"><a id="site-title" href="/">Solveig</a></div><nav class="header-nav-list"><div class="header-nav-item header-nav-item--collection"><a href="/">Hjem</a></div><div class="header-nav-item"><a href="/blogg">Blogg</a></div>
<div class="header-nav-item"><a href="/sporsmal">Spørsmål</a></div><div class="header-nav-item"><a href="/kontakt">Kontakt</a></div><div class="header-nav-item"><a href="/english">English</a></div></nav></header><main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section full-bleed-section layout-engine-section"><div class="content-wrapper"><div class="content">{body}</div></div></section></article></main>
<footer class="sections" id="footer-sections"><div class="sqs-block"><p>© Solveig 2025 · <a href="/etikette">Etikette</a> · <a href="/personvern">Personvern</a></p></div></footer></div></body></html>"""


HOME = block("<h1>Hei, jeg er Solveig</h1><p class='sqsrte-large'>Norsk dame på 43, bosatt i Bergen. Jeg driver alene, for meg selv, og har gjort det i seks år.</p>", 1) + shots(6) + block(
    "<p>Jeg er 171 cm høy og har vanlig, myk fasong. Til daglig leser jeg altfor mange krimbøker og går i fjellet når regnet gir seg. Det jeg tilbyr er god tid: massasje, kos og kjærestestemning, et felles bad om du har hatt en lang reise. Par er hjertelig velkomne, og jeg har god erfaring med gjester med funksjonsnedsettelse; "
    "leiligheten har heis og ingen terskler.</p><p>Jeg tar imot i en rolig leilighet nær sentrum, og kommer gjerne til hotell. Jeg snakker norsk, engelsk og tysk.</p>", 2) + block(
    "<h2>Priser</h2><p>Alle beløp i norske kroner.</p><p>Hos meg:<br>1 time – 2 500<br>1,5 time – 3 500<br>2 timer – 4 500</p><p>På ditt hotell i Bergen:<br>1,5 time – 4 000<br>2 timer – 5 000<br>Middag og selskap, 4 timer – 8 000</p>", 3) + block(
    "<h2>Når og hvor</h2><p>Mandag til fredag 11:00-21:00.</p><p>På reise i sommer:<br><strong>Stavanger</strong> 16.–19. juni<br><strong>Trondheim</strong> 24.–27. juni<br><strong>Oslo</strong> 11.–14. august</p>", 4) + block(
    "<h2>Ta kontakt</h2><p>Send helst en SMS til 406 18 273 med navn og ønsket tidspunkt, eller skriv til <a href='mailto:solveig@solveigbergen.example'>solveig@solveigbergen.example</a>. Skjult nummer besvares ikke.</p>", 5)
ENGLISH = block("<h1>Hello, I am Solveig</h1><p class='sqsrte-large'>A Norwegian lady of 43, living in Bergen and working entirely on my own.</p>", 1) + shots(4) + block(
    "<p>I am 171 cm tall with a soft figure. I offer massage, a girlfriend experience and company for dinner. You are welcome in my quiet flat near the centre, or I will come to your hotel. I speak Norwegian, English and German.</p>", 2) + block(
    "<h2>Rates</h2><p>My place: one hour NOK 2,500, two hours NOK 4,500.<br>Your hotel: two hours NOK 5,000, dinner (four hours) NOK 8,000.</p><p>Monday to Friday 11:00-21:00.</p>", 3) + block(
    "<h2>Contact</h2><p>Text me at +47 406 18 273, WhatsApp works too.</p>", 4)

POSTS = [
    ("seks-ar", "Seks år for meg selv", "2. juni 2025", "<p>I mai var det seks år siden jeg sa opp kontorjobben. Jeg var 37, og alle spurte om jeg hadde tenkt meg om. Det hadde jeg. Den største forskjellen er at jeg bestemmer over kalenderen min selv.</p><p>Takk til dere som har vært med siden starten.</p>"),
    ("regn-i-bergen", "Hva gjør man når det regner?", "11. mai 2025", "<p>Kode, Akvariet, en lang lunsj på Bryggen. En venninne brukte 1 200 kroner på paraplyer i fjor. Jeg kjøpte en god regnjakke og har aldri angret.</p>"),
    ("om-hoflighet", "Om høflighet", "24. mars 2025", "<p>En kort melding med «hei» og et navn gjør hele forskjellen. Jeg svarer gjerne på spørsmål, men ikke etter klokka ti om kvelden.</p>"),
    ("ny-leilighet", "Ny leilighet", "8. januar 2025", "<p>Etter tre år på Nordnes har jeg flyttet. Det nye stedet har heis, stor dusj og utsikt mot Fløyen. Kaffemaskinen er den samme.</p>"),
    (
        "tre-boker", "Tre bøker til hytta", "28. november 2024",
        "<p>Jeg leser helst krim, men i høst har det blitt mest romaner. Her er tre jeg har lånt bort så mange ganger at jeg måtte kjøpe dem på nytt.</p>"
        "<p>Den første er tykk og trist, den andre er morsom, og den tredje leste jeg på toget til Voss uten å se ut av vinduet en eneste gang.</p>"
        "<p>Send meg gjerne et tips. Jeg svarer alltid på bokprat.</p>",
    ),
    (
        "trygg-pa-jobb", "Trygg på jobb", "14. september 2024",
        "<p>Noen av dere spør om det jeg gjør er trygt. For meg er det det, fordi jeg velger selv hvem jeg svarer, når jeg vil ha fri, og hva jeg sier nei til.</p>"
        "<p>Slik er det ikke for alle. Møter du noen som ikke bestemmer selv, så ring politiet på 02800.</p>",
    ),
    (
        "stavanger-i-fjor", "Sommeren i Stavanger", "20. juli 2024",
        "<p>Tre dager ble til fem. Takk for blomster, for fiskesuppe og for turen til Preikestolen, der jeg var 42 og andpusten.</p>"
        "<p>Hotellfrokosten kostet 245 kroner og var verdt hver krone.</p>",
    ),
]


def post_page(p):
    return shell(p[1], f'<article class="entry hentry"><div class="blog-item-top-wrapper"><h1 class="entry-title entry-title--large p-name">{p[1]}</h1><time class="dt-published">{p[2]}</time></div><div class="blog-item-content e-content">{block(p[3], 9)}</div><section class="item-pagination"><a href="/blogg">Tilbake</a></section></article>', f"/blogg/{p[0]}", kind="item")


def blog():
    items = "".join(f'<article class="blog-basic-grid--container entry blog-item"><h1 class="blog-title"><a href="/blogg/{p[0]}">{p[1]}</a></h1><time class="blog-date">{p[2]}</time><a class="blog-more-link" href="/blogg/{p[0]}">Les mer</a></article>' for p in POSTS)
    return shell("Blogg", f'<div class="blog-basic-grid">{items}</div>', "/blogg", kind="blog")


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, block(f"<h1>{title}</h1>{body}", 7), path), kind, "nb", status=status)


BASE = dict(alias="Solveig", aliases_stated=["Solveig"], age=43, ages_stated=[43], provider_kind="independent", city="Bergen", country="NO", nationality="NO", languages_spoken=["no", "en", "de"], incall=True, outcall=True, hours="11:00-21:00", height_cm=171, max_duration_h=4.0, phones=["+4740618273"])
ONE, TWO = deepcopy(AD), deepcopy(AD)
ONE.update(**deepcopy(BASE), url=f"{ROOT}/", text_language="nb", services=["massage", "cuddling", "gfe", "bath", "couples", "disabled_guests", "dinner_date"], n_images=6, handles=[{"kind": "email", "value": "solveig@solveigbergen.example"}],
           tour=[{"city": "Stavanger", "from": "2025-06-16", "to": "2025-06-19"}, {"city": "Trondheim", "from": "2025-06-24", "to": "2025-06-27"}, {"city": "Oslo", "from": "2025-08-11", "to": "2025-08-14"}],
           prices=[nok(2500, 60, "incall"), nok(3500, 90, "incall"), nok(4500, 120, "incall"), nok(4000, 90, "outcall"), nok(5000, 120, "outcall"), nok(8000, 240, "outcall")])
TWO.update(**deepcopy(BASE), url=f"{ROOT}/english", text_language="en", services=["massage", "gfe", "dinner_date"], n_images=4, handles=[{"kind": "whatsapp", "value": "+4740618273"}],
           prices=[nok(2500, 60, "incall"), nok(4500, 120, "incall"), nok(5000, 120, "outcall"), nok(8000, 240, "outcall")])
PAGES = [
    WrittenPage(f"{ROOT}/", shell("Hjem", HOME, "/"), "ad", "nb", ads=(f"{ROOT}/",)),
    WrittenPage(f"{ROOT}/?fbclid=IwZXh0bgNhZW0CMTEAAR2", shell("Hjem", HOME, "/"), "ad", "nb", ads=(f"{ROOT}/",), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/english", shell("English", ENGLISH, "/english", "en"), "ad", "nb", text_language="en", ads=(f"{ROOT}/english",)),
    WrittenPage(f"{ROOT}/blogg", blog(), "static", "nb"),
    WrittenPage(f"{ROOT}/blogg?format=amp", blog(), "static", "nb", canonical=f"{ROOT}/blogg"),
    *(WrittenPage(f"{ROOT}/blogg/{p[0]}", post_page(p), "static", "nb") for p in POSTS),
    plain("/sporsmal", "Spørsmål og svar", "<h3>Kan jeg betale med kort?</h3><p>Kontanter eller Vipps ved ankomst.</p><h3>Har du parkering?</h3><p>Det er et parkeringshus to minutter unna.</p><h3>Tar du imot nybegynnere?</h3><p>Ja, vi tar det helt i ditt tempo.</p>"),
    plain("/etikette", "Etikette", "<p>Kom presis. Dusjen står klar. Avbestill senest tre timer før. Det du forteller, blir her.</p>"),
    plain("/personvern", "Personvern", "<p>Nettstedet bruker bare nødvendige informasjonskapsler. Meldinger slettes etter 30 dager.</p>"),
    plain("/kontakt", "Kontakt", '<form class="form-fields"><label>Navn <input type="text"></label><label>E-post <input type="email"></label><label>Melding <textarea></textarea></label><button class="form-button">Send</button></form>'),
    plain("/takk", "Takk!", "<p>Meldingen din er sendt. Jeg svarer innen et døgn.</p>"),
    plain("/gavekort", "Fant ikke siden", "<p>Vi fant dessverre ikke siden du leter etter. <a href='/'>Gå til forsiden</a>.</p>", "error", 404),
]

SITE = WrittenSite("www.solveigbergen.example", "NO", tuple(PAGES), (ONE, TWO), note=__doc__)
