"""A single independent's own site in Swedish (Gothenburg), Squarespace-like sections with hashed block ids: home, about, rates, tour, contact.

Hard: the home page is only a cover; the facts about her stand in essay prose on 'Om mig', with measures in words; rates ('arvode') on their own page
are not repeated there except one; the footer's number is hers; dates without a year on the tour page; her friend Ebba's duo page is the second ad; she
lists what she does not offer; an English view by path prefix; a blog post about travelling names other towns and prices.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "ellenvinter.example"
B = f"https://{HOST}"
PAGES = []


def block(k, inner):
    return f'<div class="sqs-block html-block sqs-block-html" data-block-type="2" id="block-yui_3_17_2_1_17{k:05d}"><div class="sqs-block-content"><div class="sqs-html-content">{inner}</div></div></div>'


def image(k, name):
    return f'<div class="sqs-block image-block" id="block-{k:08x}"><figure class="sqs-block-image-figure"><img data-src="https://images.cdn.example/{name}.jpg?format=1500w" src="https://images.cdn.example/{name}.jpg" data-load="false" alt="" /></figure></div>'


def frame(title, sections, lang="sv-SE", cover=False):
    nav = [("/om-mig", "Om mig"), ("/arvode", "Arvode"), ("/resor", "Resor"), ("/duo", "Med Ebba"), ("/brev", "Brev"), ("/kontakt", "Kontakt")]
    menu = "" if cover else '<nav class="header-nav-list">' + "".join(f'<div class="header-nav-item header-nav-item--collection"><a href="{u}">{t}</a></div>' for u, t in nav) + "</nav>"
    body = "".join(f'<section data-test="page-section" data-section-theme="" class="page-section layout-engine-section" data-section-id="6{k}4ae19f"><div class="content-wrapper"><div class="content">{s}</div></div></section>' for k, s in enumerate(sections))
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"/><title>{title} &mdash; Ellen Vinter</title><meta property="og:site_name" content="Ellen Vinter"/><meta property="og:type" content="website"/>
<script>Static = window.Static || {{}}; Static.SQUARESPACE_CONTEXT = {{"websiteId":"61f0ab","locale":"sv-SE","currency":"SEK"}};</script></head>
<body class="primary-button-style-outline tweak-blog-alternating"><div id="siteWrapper" class="clearfix site-wrapper"><header id="header" class="header"><a href="/" id="site-title">Ellen Vinter</a>{menu}<a href="/en/about" class="lang">EN</a></header>
<main id="page" class="container" role="main"><article class="sections" id="sections">{body}</article></main>
<footer class="sections" id="footer-sections"><div class="sqs-html-content"><p>Ellen Vinter, Göteborg. Sms eller samtal: <a href="tel:0705405364">070-540 53 64</a></p><p><a href="/villkor">Villkor</a></p></div></footer></div>
<div class="sqs-cookie-banner-v2">Sidan använder cookies. <button>Okej</button></div></body></html>"""


OM = [block(101, "<h1>Ellen, snart fyrtio och ganska lugn</h1><p>Jag heter Ellen Vinter och fyller fyrtio i november, alltså är jag trettionio år när du läser det här. Född i Umeå, svensk i flera led, och sedan tolv år bosatt i Göteborg. Jag arbetar helt för mig själv: ingen agentur, ingen som svarar i mitt ställe.</p>"),
      image(7001, "ellen-fonster") + image(7002, "ellen-trappa"),
      block(102, "<h2>Hur jag ser ut</h2><p>En meter och sjuttiotre lång, sextiotvå kilo, cendré hår till axlarna. Kläder i storlek 38.</p><h2>Hur vi pratar</h2><p>Svenska förstås, engelska och tyska flytande. Min finska är begränsad till sånger, så den räknas inte.</p>"),
      block(103, "<h2>Vad vi kan göra</h2><p>De flesta träffar börjar med middag. Jag följer gärna med på representation och på resor, till Alperna eller Köpenhamn. Stanna över natten gör jag också gärna, då äter vi frukost ihop; längst kan du boka mig i tolv timmar. Massage ger jag på en riktig bänk.</p><p>Det här erbjuder jag inte: videosamtal och rollspel.</p>"),
      image(7003, "ellen-hav"),
      block(104, "<h2>Var och när</h2><p>Jag kommer till ditt hotell eller hem i Göteborg. Egen lägenhet tar jag inte emot i. Måndag till torsdag mellan 15 och 23.</p><p>Arvodet för två timmar är 6 000 kr; <a href='/arvode'>resten av prislistan</a> hittar du på en egen sida.</p><p>Skriv gärna på Signal, samma nummer som nedan, eller till ellen snabel-a ellenvinter punkt example.</p>")]
EN = [block(101, "<h1>Ellen, nearly forty and rather calm</h1><p>My name is Ellen Vinter and I turn forty in November, so I am thirty-nine as you read this. Born in Umeå, Swedish, and living in Gothenburg for twelve years. I work for myself: no agency, nobody answers in my place.</p>"),
      image(7001, "ellen-fonster") + image(7002, "ellen-trappa"),
      block(102, "<h2>Looks</h2><p>173 cm, 62 kilos, ash-blonde hair.</p><h2>Languages</h2><p>Swedish, fluent English and German.</p>"),
      block(103, "<h2>What we can do</h2><p>Dinner, business events, travel, overnight with breakfast (twelve hours at most), massage on a proper table.</p><p>Not offered: video calls, role play.</p>"), image(7003, "ellen-hav"),
      block(104, "<h2>Where and when</h2><p>I come to your hotel or home in Gothenburg; I do not host. Monday to Thursday, 15 to 23.</p><p>Two hours: 6 000 kr.</p><p>Signal on the number below, or ellen [at] ellenvinter [dot] example.</p>")]
DUO = [block(201, "<h1>Ellen &amp; Ebba</h1><p>Ebba är min äldsta vän. Hon är 36, mörk, kortare än jag och bor i Borås. Jag är 39. Två eller tre gånger i månaden träffar vi någon tillsammans, en man eller ett par, alltid på hotell i Göteborg.</p>"), image(7104, "tva-glas"),
       block(202, "<p>Duo i tre timmar kostar 15 000 kr, en hel kväll på sex timmar 24 000 kr. Middag ingår aldrig i arvodet men gärna i kvällen. Vi ger också massage med fyra händer.</p><p>Bokas hos Ebba den här gången: 073-121 31 11.</p>")]
RATES = [block(301, "<h1>Arvode</h1><p>Lämnas i kuvert eller med Swish i början.</p>"),
         block(302, "<p><strong>En timme</strong><br>3 500 kr</p><p><strong>Två timmar</strong><br>6 000 kr</p><p><strong>Middag, fyra timmar</strong><br>10 000 kr</p><p><strong>Natt, tolv timmar</strong><br>20 000 kr</p><p><strong>Helg</strong><br>enligt överenskommelse</p>"),
         block(303, "<p>Handpenning 1 000 kr för nya gäster. Utanför Göteborg tillkommer tågbiljett.</p>")]
TOUR = [block(401, "<h1>Resor</h1><p>Här är jag när jag inte är hemma.</p>"), block(402, "<p>Stockholm 16–18 juni<br>Malmö 2–3 juli<br>Oslo (kanske) i augusti</p><p>Semester hela vecka 30, då svarar jag inte.</p>")]
KONTAKT = [block(501, "<h1>Kontakt</h1><p>Sms är bäst. Skriv vem du är, när och hur länge. Dolda nummer svarar jag inte på.</p>"), '<div class="sqs-block form-block"><form><label>Namn <input name="fname"></label><label>E-post <input type="email"></label><label>Meddelande <textarea></textarea></label><input type="submit" value="Skicka"></form></div>']
BREV = [("resa-tillsammans", "Att resa tillsammans", "14 maj 2025", "<p>En gäst frågade vad det kostar att ta med någon till Wien. Räkna med resa, rum och minst 25 000 kr för två dygn hos de flesta jag känner. Köp biljetterna själv, och lämna en timme varje dag åt ensamhet.</p>"),
        ("varfor-jag-inte-svarar-pa-natten", "Varför jag inte svarar på natten", "2 april 2025", "<p>För att jag sover. Telefonen ligger i köket från klockan 23. Min första månad i yrket, jag var 31 då, svarade jag dygnet runt och blev sjuk av det.</p>"),
        ("tre-bord-i-goteborg", "Tre bord i Göteborg", "5 juni 2025", "<p>Ett vid kanalen, ett i Majorna och ett där kocken själv serverar. Boka en tisdag.</p>")]


def add(path, html, kind="static", ads=(), canonical=None, language="sv", text=None):
    PAGES.append(WrittenPage(B + path, html, kind, language, text_language=text, ads=tuple(ads), canonical=canonical and B + canonical))


ME, TWO = B + "/om-mig", B + "/duo"
OMPAGE = frame("Om mig", OM)
add("/", frame("Välkommen", [image(6001, "omslag") + block(11, "<h1>Ellen Vinter</h1><p>Sällskap för den som har tid.</p><p>Sidan är för dig som fyllt tjugo.</p><p><a class='sqs-block-button-element' href='/om-mig'>Stig in</a></p>")], cover=True))
add("/om-mig", OMPAGE, "ad", [ME])
add("/om-mig?ss_source=sscampaigns&utm_campaign=nyhetsbrev", OMPAGE, "ad", [ME], "/om-mig")
add("/en/about", frame("About me", EN, "en-GB"), "ad", [ME], "/om-mig", "en")
add("/duo", frame("Med Ebba", DUO), "ad", [TWO])
add("/duo?format=amp", frame("Med Ebba", DUO), "ad", [TWO], "/duo")
add("/arvode", frame("Arvode", RATES))
add("/resor", frame("Resor", TOUR))
add("/kontakt", frame("Kontakt", KONTAKT))
add("/brev", frame("Brev", ["".join(f'<article class="blog-item"><h2><a href="/brev/{s}">{t}</a></h2><time>{d}</time></article>' for s, t, d, _ in BREV)]))
for s, t, d, b in BREV:
    add(f"/brev/{s}", frame(t, [f'<div class="blog-item-wrapper"><h1>{t}</h1><time class="dt-published">{d}</time>{block(601, b)}</div>']))
add("/villkor", frame("Villkor", [block(701, "<h1>Villkor</h1><p>Avbokning senast dagen före. Handpenningen behålls vid uteblivet besök. Jag sparar inga uppgifter längre än en månad.</p>")]))
add("/galleri-2022", frame("Sidan finns inte", [block(702, "<h1>Här var det tomt</h1><p>Galleriet du söker är borttaget. Börja om <a href='/'>från början</a>.</p>")]), "error")
add("/vanner", frame("Vänner", [block(703, "<h1>Länkar</h1><p>Blomsterhandeln på hörnet: <a href='https://floristen-majorna.example/'>floristen-majorna.example</a>. Fotografen: <a href='https://fotolind.example/'>fotolind.example</a>.</p>")]))


def truth(**t):
    a = {**AD, "text_language": "sv", "provider_kind": "independent", "country": "SE", "city": "Gothenburg", **t}
    assert set(a) == set(AD)
    return a


def sek(a, m):
    return {"amount": a, "currency": "SEK", "code_currency": None, "duration_min": m, "place": None}


ADS = (
    truth(url=ME, alias="Ellen", aliases_stated=["Ellen", "Ellen Vinter"], age=39, ages_stated=[39], nationality="SE", languages_spoken=["sv", "en", "de"], height_cm=173, weight_kg=62,
          services=["dinner_date", "business", "travel", "overnight", "massage"], incall=False, outcall=True, hours="15:00-23:00", n_images=3, max_duration_h=12, prices=[sek(6000, 120)],
          phones=["+46705405364"], handles=[{"kind": "signal", "value": "+46705405364"}, {"kind": "email", "value": "ellen@ellenvinter.example"}]),
    truth(url=TWO, alias="Ellen", aliases_stated=["Ellen", "Ebba"], age=39, ages_stated=[39, 36], audience="couple", services=["duo", "couples", "four_hands"], incall=False, outcall=True, n_images=1, max_duration_h=6,
          prices=[sek(15000, 180), sek(24000, 360)], phones=["+46731213111", "+46705405364"]),
)
SITE = WrittenSite(HOST, "SE", tuple(PAGES), ADS, note=__doc__)
