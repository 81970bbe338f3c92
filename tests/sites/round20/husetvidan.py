"""Swedish collective of people who each work for themselves, on a page builder: sections, blocks and prose, not one label.

Hard: facts are said in sentences (figures, words or both), every picture stands twice (a lazy one and one in noscript), one page is written by a colleague in the
third person, a calendar of names by day and town, gift cards and journal posts in the same blocks, an English copy of one page, a bare
`?format=main-content` copy, no number of the house at all, prices in kronor with and without 'kr'.
"""

import zlib
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.husetvidan.example"


def sek(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "SEK", "code_currency": None, "duration_min": minutes, "place": place}


def via(kind, value):
    return {"kind": kind, "value": value}


# path, heading, town on the card, pictures, paragraphs, truth
PEOPLE = [
    ("tove", "Tove", "Malmö", 3,
     ["Hej! Jag heter Tove, är 34 år och har arbetat för mig själv sedan 2018. Jag är en ganska lång brud på 178 cm med fräknar och ett skratt som hörs.", "Du kommer till mig, i en ljus lägenhet nära Möllevångstorget i Malmö. Hembesök gör jag inte. Vi börjar med te, sedan blir det massage, gos eller ett varmt bad för två.",
      "En timme kostar 1 800 kr och en och en halv timme 2 500 kr. Kontant eller Swish på plats, aldrig i förskott.", "Ring mig på 073-442 01 46, vardagar mellan klockan 10 och 18."],
     dict(age=34, city="Malmö", height_cm=178, services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="10:00-18:00", max_duration_h=1.5, phones=["+46734420146"], prices=[sek(1800, 60), sek(2500, 90)])),
    ("sigrid", "Sigrid", "Lund", 1,
     ["<em>Sigrid tycker inte om att skriva om sig själv, så det gör jag, Tove.</em>", "Sigrid har fyllt 47 och är det lugnaste jag vet. Hon är utbildad sjukgymnast och håller till i ett gammalt bryggeri i Lund, på bottenplan och utan trösklar, och hon tar gärna emot gäster med funktionsnedsättning.",
      "Hennes tantra är långsam: två timmar för 3 000 kr. Vanlig massage ger hon också, 60 minuter för 1 100 kr. Hon talar svenska och tyska.", "Skriv till sigrid@brevduva.example, hon svarar på kvällen."],
     dict(age=47, city="Lund", languages_spoken=["sv", "de"], services=["disabled_guests", "tantra", "massage"], incall=True, max_duration_h=2, handles=[via("email", "sigrid@brevduva.example")], prices=[sek(3000, 120), sek(1100, 60)])),
    ("amira", "Amira", "Göteborg", 4,
     ["Välklädd, beläst och alltid i tid. Mitt namn är Amira och jag är tjugonio (29).", "Jag bor i Göteborg men är uppvuxen i Beirut, så jag pratar arabiska, franska, svenska och engelska. Ta mig med på middag, på konsert eller på resa. Jag kommer till ditt hotell; något eget ställe har jag inte.",
      "Tre timmar kostar 6 000 kr och ett dygn 20 000 kr. Resor utanför Västsverige tillkommer biljetten.", "Jag finns på Signal: 076-380 05 30."],
     dict(age=29, city="Gothenburg", languages_spoken=["ar", "fr", "sv", "en"], services=["dinner_date", "travel"], incall=False, outcall=True, max_duration_h=24, phones=["+46763800530"], handles=[via("signal", "+46763800530")], prices=[sek(6000, 180), sek(20000, 1440)])),
    ("elin-och-moa", "Elin &amp; Moa", "Malmö", 5,
     ["Elin är 25, Moa är 27. Vi träffades på en färja till Bornholm och har jobbat ihop sedan dess.", "Vi bokas alltid tillsammans: duo, fyrhandsmassage, eller middag med två som avbryter varandra. Par är varmt välkomna. Hemma hos oss i Malmö kostar en timme 4 000 kr och två timmar 7 000 kr, på hotell en timme 4 800 kr.", "Telegram: @elinochmoa"],
     dict(alias="Elin", aliases_stated=["Elin", "Moa"], age=25, ages_stated=[25, 27], audience="couple", city="Malmö", services=["duo", "four_hands", "dinner_date", "couples"], incall=True, outcall=True, max_duration_h=2, handles=[via("telegram", "elinochmoa")],
          prices=[sek(4000, 60, "incall"), sek(7000, 120, "incall"), sek(4800, 60, "outcall")])),
    ("jonas", "Jonas", "Stockholm", 2,
     ["Man, 38 år, 187 cm och 84 kilo, före detta brandman. Jonas är namnet.", "Jag åker hem till kvinnor och par i hela Stockholm med min massagebänk på axeln. Män hänvisar jag vidare.", "Räkna med 1 200 kr för en timme, 2 100 kr för två. En kväll på fyra timmar, med middag, är 4 000 kr. Parkering i stan brukar gå på 60 kr och den bjuder jag på.",
      "Sms:a 072 478 65 89."],
     dict(age=38, audience="man", city="Stockholm", height_cm=187, weight_kg=84, services=["massage", "couples", "dinner_date"], outcall=True, max_duration_h=4, phones=["+46724786589"], prices=[sek(1200, 60), sek(2100, 120), sek(4000, 240)])),
    ("nova", "Nova", "Uppsala", 3,
     ["Jag är Nova, transkvinna, 31, en och sjuttiofyra lång (174 cm) och väger 69 kg.", "Min etta i Uppsala ligger fem minuter från stationen och det är där vi ses. Rollspel, striptease, massage. Jag är vaken sent: 15.00 till 01.00.", "45 minuter 1 500 kr, 60 minuter 1 900 kr.", 'Hör av dig på <a href="https://wa.me/46728488568">WhatsApp</a>.'],
     dict(age=31, audience="trans", city="Uppsala", height_cm=174, weight_kg=69, services=["role_play", "striptease", "massage"], incall=True, hours="15:00-01:00", max_duration_h=1, handles=[via("whatsapp", "+46728488568")], prices=[sek(1500, 45), sek(1900, 60)])),
    ("paloma", "Paloma", "Stockholm", 4,
     ["Hi, I'm Paloma, 28, from Chile. Latina, 162 cm, curly hair, terrible at winter.", "I share the Stockholm flat of the house and also visit hotels. Between 16 and 19 June 2025 I will be in Norrköping, and between 20 and 22 June 2025 in Linköping. I speak Spanish and English; my Swedish ends at fika.",
      "Girlfriend experience, kissing, salsa dancing. 2 000 kronor for one hour, 3 700 kronor for two.", "WhatsApp or call +46 76 670 90 72."],
     dict(age=28, text_language="en", city="Stockholm", nationality="CL", ethnicity="latin", height_cm=162, languages_spoken=["es", "en"], services=["gfe", "kissing", "dancing"], incall=True, outcall=True, max_duration_h=2, phones=["+46766709072"], handles=[via("whatsapp", "+46766709072")],
          tour=[{"city": "Norrköping", "from": "2025-06-16", "to": "2025-06-19"}, {"city": "Linköping", "from": "2025-06-20", "to": "2025-06-22"}], prices=[sek(2000, 60), sek(3700, 120)])),
    ("linnea", "Linnea", "Göteborg", 2,
     ["Fråga inte vad du får göra. Fråga vad jag tillåter.", "Linnea, 43 år, med egen studio i Majorna i Göteborg sedan femton år. Jag sysslar med dominans, fetisch och rollspel, aldrig med massage. Nybörjare får en halvtimmes samtal utan kostnad.", "Två timmar kostar 5 000 kr, kortare än så blir det inte.", "Instagram @linnea.i.majorna eller 073-151 41 36 på måndagar."],
     dict(age=43, city="Gothenburg", services=["domination", "fetish", "role_play"], incall=True, max_duration_h=2, phones=["+46731514136"], handles=[via("instagram", "linnea.i.majorna")], prices=[sek(5000, 120)])),
    ("gun-britt", "Gun-Britt", "Helsingborg", 0,
     ["Ja, jag är 62 och nej, jag tänker inte sluta. Gun-Britt heter jag.", "I mitt hus utanför Helsingborg finns kaffe, kakelugn och varma händer. En kram kan vara längre än du minns. Jag tar emot hemma, mellan klockan 9 och 14.", "Priset kommer vi överens om när vi hörs: noll sju noll, fyra tre sju, noll ett, noll åtta."],
     dict(age=62, city="Helsingborg", services=["cuddling"], incall=True, hours="09:00-14:00", phones=["+46704370108"])),
    ("ida", "Ida", "Lund", 3,
     ["Hallå där! Ida, 23, pluggar statsvetenskap i Lund. 165 cm, 53 kg, väldigt blond.", "Jag jobbar bara tisdags- och torsdagskvällar och bara på hotell, i Lund och Malmö. Flickvänskänsla (GFE), dans, småprat om EU.", "1 700 kr för en timme, 3 000 kr för två, 9 000 kr för en hel natt. Ingen chef, ingen förmedling, bara jag.", "Mejla mig: ida.kvallar@brevduva.example"],
     dict(age=23, city="Lund", height_cm=165, weight_kg=53, services=["gfe", "dancing"], outcall=True, max_duration_h=12, handles=[via("email", "ida.kvallar@brevduva.example")], prices=[sek(1700, 60), sek(3000, 120), sek(9000, 720)])),
]
TOVE_EN = ["Hi! My name is Tove, I am 34 and I have worked for myself since 2018. I am rather tall, 178 cm, with freckles and a laugh that carries.", "You come to me, in a bright flat near Möllevångstorget in Malmö. I make no home visits. We start with tea, then there is massage, cuddling or a warm bath for two.",
           "One hour is 1 800 kr, one and a half hours 2 500 kr. Cash or Swish when we meet, never in advance.", "Call me on +46 73 442 01 46, weekdays between 10 am and 6 pm."]


def url(p):
    return f"{ROOT}/{p[0]}"


def mark(seed):
    return f"{zlib.crc32(seed.encode()):08x}{zlib.crc32(seed[::-1].encode()):08x}3f0a91c7"


def block(seed, inner, style=""):
    return (f'<div class="fe-block fe-block-{mark(seed)[:20]}"><div class="sqs-block html-block sqs-block-html" data-blend-mode="NORMAL" data-block-type="2" data-border-radii="{{&quot;topLeft&quot;:{{&quot;unit&quot;:&quot;px&quot;,&quot;value&quot;:0.0}}}}" id="block-{mark(seed)}">'
            f'<div class="sqs-block-content"><div class="sqs-html-content" data-sqsp-text-block-content>{inner if style else f"<p style={chr(34)}white-space:pre-wrap;{chr(34)}>{inner}</p>"}</div></div></div></div>')


def picture(name):
    src = f"https://images.husetvidan-cdn.example/content/v1/{mark(name)[:24]}/{name}.jpg"
    return (f'<div class="fe-block"><div class="sqs-block image-block sqs-block-image" data-block-type="5" id="block-{mark("i" + name)}"><div class="sqs-block-content"><figure class="sqs-block-image-figure intrinsic"><div class="image-block-wrapper" data-animation-role="image"><noscript><img src="{src}" alt=""></noscript>'
            f'<img class="thumb-image" data-src="{src}" data-image="{src}" data-image-dimensions="1500x2250" data-image-focal-point="0.5,0.5" alt="" data-load="false"></div></figure></div></div></div>')


def section(seed, blocks):
    return (f'<section data-test="page-section" data-section-theme="light" class="page-section full-bleed-section layout-engine-section background-width--full-bleed section-height--small" data-section-id="{mark("s" + seed)}"><div class="section-border"><div class="section-background"></div></div>'
            f'<div class="content-wrapper"><div class="content"><div data-fluid-engine="true"><div class="fluid-engine fe-{mark("f" + seed)}">{"".join(blocks)}</div></div></div></div></section>')


NAV = (("/vi", "Vi"), ("/kalender", "Kalender"), ("/bra-att-veta", "Bra att veta"), ("/presentkort", "Presentkort"), ("/journal", "Journal"), ("/kontakt", "Kontakt"))


def article(seed, sections):
    return f'<article class="sections" id="sections" data-page-sections="{mark("p" + seed)}">{"".join(sections)}</article>'


def shell(title, main, lang="sv"):
    nav = "".join(f'<div class="header-nav-item header-nav-item--collection"><a href="{a}" data-animation-role="header-element">{b}</a></div>' for a, b in NAV)
    return f"""<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="{'sv-SE' if lang == 'sv' else 'en'}"><head><meta charset="utf-8"><title>{title} — Huset Vid Ån</title><meta property="og:site_name" content="Huset Vid Ån"><link rel="stylesheet" href="https://static.husetvidan-cdn.example/versioned-site-css/66a1f0/site.css"></head>
<body id="collection-{mark(title)}" class="primary-button-style-outline tweak-blog-alternating-side-by-side-width-full native-currency-code-sek"><div id="siteWrapper" class="clearfix site-wrapper"><div class="floating-cart hidden"><a href="/cart">0</a></div>
<header data-test="header" id="header" class="header theme-col--primary"><div class="header-title-text"><a id="site-title" href="/">Huset Vid Ån</a></div><nav class="header-nav-list">{nav}</nav></header><main id="page" class="container" role="main">{main}</main>
<footer class="sections" id="footer-sections">{section("foot", [block("foot1", "Huset Vid Ån är ingen förmedling. Vi är tio personer som delar hyra, städschema och en hemsida, och var och en svarar för sig."), block("foot2", "Du som läser ska ha fyllt 18 år. © 2025")])}</footer></div>
<div class="sqs-cookie-banner-v2"><p>Vi använder kakor.</p><button>Okej</button><button>Nej tack</button></div></body></html>"""


def profile(p, words=None):
    path, name, town, n, text, _ = p
    shots = [picture(f"{path}-{i}") for i in range(1, n + 1)]
    blocks = [block(path + "h", f'<h1 style="text-align:center;white-space:pre-wrap;">{name}</h1>', "h")] + shots[:1] + [block(path + str(i), t) for i, t in enumerate(words or text)] + shots[1:]
    i = PEOPLE.index(p)
    more = block(path + "m", f'<h4 style="white-space:pre-wrap;"><a href="/{PEOPLE[i - 1][0]}">← {PEOPLE[i - 1][1]}</a> <a href="/{PEOPLE[(i + 1) % len(PEOPLE)][0]}">{PEOPLE[(i + 1) % len(PEOPLE)][1]} →</a></h4>', "h")
    return article(path, [section(path, blocks), section(path + "2", [more])])


def listing():
    cells = "".join(f'<li class="list-item" data-is-card-enabled="false"><div class="list-item-media"><img data-src="https://images.husetvidan-cdn.example/content/v1/kort/{p[0]}.jpg" alt="" class="list-image"></div><div class="list-item-content"><h2 class="list-item-content__title"><a href="/{p[0]}">{p[1]}</a></h2><div class="list-item-content__description"><p>{p[2]}</p></div></div></li>' for p in PEOPLE)
    return article("vi", [section("vi", [block("vih", "<h1>Vi</h1>", "h"), f'<div class="user-items-list"><ul class="user-items-list-simple">{cells}</ul></div>'])])


WEEK = (("Onsdag 11 juni", ("tove", "nova", "amira")), ("Torsdag 12 juni", ("tove", "sigrid", "ida", "linnea")), ("Fredag 13 juni", ("elin-och-moa", "jonas", "paloma", "nova")), ("Lördag 14 juni", ("elin-och-moa", "paloma", "jonas")))
BY = {p[0]: p for p in PEOPLE}


def calendar():
    days = [block("k" + d, f"<h3>{d}</h3><p>" + "<br>".join(f'<a href="/{s}">{BY[s][1]}</a>, {BY[s][2]}' for s in names) + "</p>", "h") for d, names in WEEK]
    return article("kal", [section("kal", [block("kalh", "<h1>Vem är på plats?</h1>", "h"), *days, block("kalf", "Gun-Britt jobbar när hon vill, ring och fråga.")])])


def truth(p):
    path, name, town, n, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=name, aliases_stated=[name], text_language="sv", provider_kind="independent", country="SE", n_images=n)
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, paragraphs, kind="static"):
    return WrittenPage(ROOT + path, shell(title, article(path, [section(path, [block(path + "h", f"<h1>{title}</h1>", "h"), *(block(path + str(i), t) for i, t in enumerate(paragraphs))])])), kind, "sv")


ON = tuple(dict.fromkeys(url(BY[s]) for _, names in WEEK for s in names))
PAGES = [
    WrittenPage(f"{ROOT}/vi", shell("Vi", listing()), "listing", "sv", ads=tuple(map(url, PEOPLE))),
    WrittenPage(f"{ROOT}/vi?mc_cid=4be1a7&utm_source=nyhetsbrev", shell("Vi", listing()), "listing", "sv", ads=tuple(map(url, PEOPLE)), canonical=f"{ROOT}/vi"),
    WrittenPage(f"{ROOT}/kalender", shell("Kalender", calendar()), "listing", "sv", ads=ON),
]
PAGES += [WrittenPage(url(p), shell(p[1], profile(p)), "ad", "sv", text_language=p[5].get("text_language"), ads=(url(p),)) for p in PEOPLE]
PAGES += [
    WrittenPage(f"{ROOT}/en/tove", shell("Tove", profile(PEOPLE[0], TOVE_EN), "en"), "ad", "en", ads=(url(PEOPLE[0]),), canonical=url(PEOPLE[0])),
    WrittenPage(f"{url(PEOPLE[4])}?format=main-content", profile(PEOPLE[4]), "ad", "sv", ads=(url(PEOPLE[4]),), canonical=url(PEOPLE[4])),
    plain("/", "Ett hus, tio nycklar", ["Vi som arbetar här äger vårt arbete. Ingen tar procent, ingen bestämmer någon annans tider.", '<a href="/vi">Träffa oss</a>']),
    plain("/bra-att-veta", "Bra att veta", ["Duscha först. Kom i tid. Betala direkt när du kommer.", "Avbokar du samma dag betalar du hälften. Ett nej är ett nej och behöver inte förklaras.", "Ser du något som inte känns rätt, här eller någon annanstans? Ring polisen på 114 14 eller Jourlinjen 020-39 00 00."]),
    plain("/presentkort", "Presentkort", ["Ge bort en stund: presentkort på 500 kr, 1 000 kr eller 2 000 kr. Gäller hos alla i huset i ett år.", "Skickas med post inom tre dagar. Lägg i varukorgen."]),
    plain("/hyr-rum", "Hyr in dig", ["Arbetar du själv och söker en trygg plats? Rummet i Malmö kostar 600 kr per dag, städning ingår. Du ska vara minst 20 år och jobba för egen räkning.", "Skriv till kontakt@husetvidan.example."]),
    plain("/kontakt", "Kontakt", ["Frågor om huset, inte om bokningar: kontakt@husetvidan.example.", "Bokningar gör du direkt med den du vill träffa."]),
    plain("/journal", "Journal", ['4 maj 2025: <a href="/journal/kallbadhuset">Kallbadhuset, en kärlekshistoria</a>', '11 april 2025: <a href="/journal/vad-lagen-sager">Vad lagen säger och vad den inte säger</a>']),
    plain("/journal/kallbadhuset", "Kallbadhuset, en kärlekshistoria", ["Av Linnea, 4 maj 2025.", "Inträdet är 85 kr, bastun är 85 grader och vattnet är 8. Jag har gått dit varje söndag i nio år, oftast med Gun-Britt.", "Ta med handduk. Och en vän."]),
    plain("/medlem", "Sidan är låst", ["Den här sidan är lösenordsskyddad. Ange lösenordet du fått av oss.", "Lösenord"]),
    plain("/rut", "Sidan finns inte längre", ["Rut har flyttat till Norge. Hälsa om du ser henne! Tillbaka till startsidan."], "error"),
]

SITE = WrittenSite("www.husetvidan.example", "SE", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
