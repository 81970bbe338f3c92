"""A London agency's own site (British English): CSS-module class names, <dl> facts, a rate table per companion, everything in the third person.

Hard: the booking desk's number, WhatsApp and e-mail stand on every page and are nobody's own; rates in two columns (hers / visiting you) with 'n/a';
measurements in feet and stone beside centimetres on some; a 'Book her with' strip of other companions; the journal and the careers page speak of ages and pay;
a duet page; a visiting companion with dates in British order; JSON-LD Organization only. A tier page repeats rates that are of no one ad.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.calloway-finch.example"
B = f"https://{HOST}"
ADS = []


def ad(slug, where, facts, grid, prose, likes, pics, **t):
    rates = [{"amount": x, "currency": "GBP", "code_currency": None, "duration_min": m, "place": p} for m, *two in grid for x, p in zip(two, ("incall", "outcall")) if x]
    row = {**deepcopy(AD), "url": f"{B}/companions/{slug}", "text_language": "en", "country": "GB", "provider_kind": "agency", "n_images": pics, "prices": rates,
           "max_duration_h": max(g[0] for g in grid) / 60 if grid else None, **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    ADS.append((slug, where, facts, grid, prose, likes, row))


ad("isolde", "Kensington, London", [("Age", "28"), ("Height", "5′7″ (170 cm)"), ("Nationality", "French"), ("Languages", "French, English")], [(60, 350, 400), (90, 480, 540), (120, 600, 680), (720, 1800, 2000)],
   ["Isolde read history of art in Lyon and will happily correct you on Cézanne. She receives in a quiet mansion flat a short stroll from the High Street, and visits the better hotels in zones one and two.", "Her evenings tend to begin at a table for two and end with your head in her lap. Bookings until the morning are very much her thing."],
   ["Dinner companion", "Overnights", "Girlfriend experience"], 5, alias="Isolde", age=28, height_cm=170, nationality="FR", languages_spoken=["fr", "en"], city="London", services=["dinner_date", "overnight", "gfe"], incall=True, outcall=True)
ad("maren", "Marylebone, London", [("Age", "33"), ("Height", "178 cm"), ("Weight", "64 kg"), ("Nationality", "Danish"), ("Languages", "Danish, English, German")], [(60, None, 420), (120, None, 720), (180, None, 950)],
   ["Maren is our tallest lady and the driest wit in the house. She calls on gentlemen at their hotels only; there is no flat.", "Ask her to a conference drinks reception: three hours of Maren and the room will remember you. She no longer travels abroad."],
   ["Corporate events", "Dinner companion"], 4, alias="Maren", age=33, height_cm=178, weight_kg=64, nationality="DK", languages_spoken=["da", "en", "de"], city="London", services=["business", "dinner_date"], incall=False, outcall=True)
ad("isolde-and-maren", "London", [("Ages", "28 and 33")], [(120, None, 1300), (180, None, 1750)],
   ["When Isolde (28) and Maren (33) are both free, they may be met together. One is mischief, the other is the raised eyebrow.", "The duet is available only at your hotel or residence. Couples have been known to send flowers afterwards."],
   ["Duo bookings", "Couples welcome"], 3, alias="Isolde", aliases_stated=["Isolde", "Maren"], age=28, ages_stated=[28, 33], audience="couple", city="London", services=["duo", "couples"], incall=False, outcall=True)
ad("priya", "Ancoats, Manchester", [("Age", "26"), ("Height", "160 cm"), ("Heritage", "Indian"), ("Languages", "English, Hindi, Gujarati")], [(60, 220, 260), (90, 300, 350), (120, 380, 450)],
   ["Born in Leicester, Priya trained as a dancer and it shows in how she crosses a room. She offers a slow oil massage and, for those who ask nicely, a private dance.", "Available from 1pm to 11pm, Wednesday to Sunday."],
   ["Massage", "Private dancing"], 6, alias="Priya", age=26, height_cm=160, ethnicity="indian", languages_spoken=["en", "hi", "gu"], city="Manchester", services=["massage", "dancing"], incall=True, outcall=True, hours="13:00-23:00")
ad("clementine", "Leeds city centre", [("Age", "41"), ("Height", "5′5″ / 165 cm"), ("Nationality", "British"), ("Languages", "English")], [(60, 180, 220), (120, 330, 400)],
   ["Clementine has the patience of somebody who raised two boys. Gentlemen who use a wheelchair will find step-free access and no fuss whatever.", "Cuddling, conversation, and a bath drawn at the right temperature. She does not offer anything that needs a costume."],
   ["Cuddling", "Shared bath", "Accessible visits"], 3, alias="Clementine", age=41, height_cm=165, nationality="GB", languages_spoken=["en"], city="Leeds", services=["cuddling", "bath", "disabled_guests"], incall=True, outcall=True)
ad("aurelie-tantra", "Clifton, Bristol", [("Age", "thirty-six"), ("Height", "172 cm"), ("Weight", "61 kg"), ("Languages", "English, Spanish")], [(90, 260, None), (120, 330, None)],
   ["Aurelie is a certified teacher of tantra. Sessions take place in her own studio and nowhere else; she will not visit.", "No dinner, no kissing, no hurry. Sessions last ninety minutes or two hours."],
   ["Tantra"], 2, alias="Aurelie", age=36, height_cm=172, weight_kg=61, languages_spoken=["en", "es"], city="Bristol", services=["tantra"], incall=True, outcall=False)
ad("valentina-r", "Visiting Edinburgh and Glasgow", [("Age", "30"), ("Height", "168 cm"), ("Nationality", "Italian"), ("Languages", "Italian, English, Spanish")], [(60, None, 300), (120, None, 550), (720, None, 1500), (1440, None, 2400)],
   ["Our Roman friend Valentina is in Edinburgh from 16/06/2025 to 20/06/2025 and in Glasgow from 21/06/2025 to 24/06/2025.", "A seasoned traveller, she will join you on a yacht, a train or a dull flight to Zürich. Only outcall during the tour."],
   ["Travel companion", "City walks with a guide"], 4, alias="Valentina", age=30, height_cm=168, nationality="IT", languages_spoken=["it", "en", "es"], city="Edinburgh", services=["travel", "city_guide"], incall=False, outcall=True,
   tour=[{"city": "Edinburgh", "from": "2025-06-16", "to": "2025-06-20"}, {"city": "Glasgow", "from": "2025-06-21", "to": "2025-06-24"}])
ad("mistress-harrow", "Holloway, London", [("Age", "44"), ("Height", "175 cm"), ("Languages", "English, German")], [(60, 300, None), (120, 550, None)],
   ["Mistress Harrow keeps a well-appointed chamber and a strict diary: noon till eight, never on Mondays.", "Domination, role play and a good many fetishes discussed beforehand. She does not visit and does not wrestle."],
   ["Domination", "Role play", "Fetish"], 3, alias="Mistress Harrow", age=44, height_cm=175, languages_spoken=["en", "de"], city="London", services=["domination", "role_play", "fetish"], incall=True, outcall=False, hours="12:00-20:00")
ad("jules", "Soho, London", [("Age", "29"), ("Height", "183 cm"), ("Weight", "79 kg"), ("Languages", "English, Portuguese")], [(60, 250, 300), (120, 450, 520)],
   ["Jules is the one gentleman on our books. He is met by ladies, by gentlemen and by pairs, and is equally good at listening to all three.", "Massage is his trade; parties are his hobby, and he may be booked for yours."],
   ["Massage", "Party companion", "Couples"], 4, alias="Jules", age=29, audience="man", height_cm=183, weight_kg=79, languages_spoken=["en", "pt"], city="London", services=["massage", "party", "couples"], incall=True, outcall=True)
ad("freya", "Chelsea, London", [("Height", "169 cm"), ("Nationality", "Swedish"), ("Languages", "Swedish, English")], [],
   ["Freya prefers not to print her age, nor her fees: the desk will whisper both. She has been with us since the spring of 2021.", "Video calls may be arranged with those who are abroad."],
   ["Video calls", "Striptease"], 1, alias="Freya", height_cm=169, nationality="SE", languages_spoken=["sv", "en"], city="London", services=["video_call", "striptease"])
SPAN = {60: "One hour", 90: "Ninety minutes", 120: "Two hours", 180: "Three hours", 720: "Overnight (12 h)", 1440: "Twenty-four hours"}


def shell(title, body):
    return f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{title} – Calloway &amp; Finch</title><meta property="og:site_name" content="Calloway &amp; Finch">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"Organization","name":"Calloway & Finch","url":"{B}/","telephone":"+44 20 7946 0018","email":"desk@calloway-finch.example"}}</script></head>
<body class="Layout_root__x91Qa"><header class="Header_bar__k2Lpm"><a class="Header_logo__Zz01e" href="/">Calloway &amp; Finch</a><nav class="Header_nav__8sD2c"><a href="/companions">Companions</a><a href="/rates">Rates</a><a href="/booking">Booking</a><a href="/journal">Journal</a><a href="/careers">Careers</a></nav>
<a class="Header_call__p0Aa1" href="tel:+442079460018">020 7946 0018</a> <a class="Header_wa__p0Ab7" href="https://wa.me/447700900143">WhatsApp the desk</a></header>
{body}
<footer class="Footer_root__m3Nn0"><p>Calloway &amp; Finch is a companion agency. Fees are for time and company only. All companions are over 21 and have met us in person.</p><p>Desk open 10am to midnight · desk@calloway-finch.example · <a href="/terms">Terms</a> · <a href="/contact">Contact</a></p></footer></body></html>"""


def who(t):
    return " &amp; ".join(t["aliases_stated"])


def card(a):
    return f'<article class="Card_root__Jq7tB"><a href="/companions/{a[0]}"><img class="Card_pic__Vw3xE" src="https://cdn.calloway-finch.example/{a[0]}/cover@2x.jpg" alt="{who(a[-1])}"><h3 class="Card_name__r5TyU">{who(a[-1])}</h3></a><span class="Card_sub__Nn4oP">{a[1]}</span></article>'


def ad_page(a):
    slug, where, facts, grid, prose, likes, t = a
    pics = "".join(f'<li class="Reel_item__s8Df3"><img src="https://cdn.calloway-finch.example/{slug}/{i:02d}.jpg" alt=""></li>' for i in range(1, t["n_images"] + 1))
    dl = "".join(f'<div class="Fact_row__a1Bc2"><dt>{k}</dt><dd>{v}</dd></div>' for k, v in facts)
    cell = lambda x: f"£{x:,}" if x else "n/a"
    table = ""
    if grid:
        table = '<section class="Rates_root__Ii8uY"><h2>Fees</h2><table><thead><tr><th></th><th>Incall</th><th>Outcall</th></tr></thead><tbody>' + "".join(f"<tr><th>{SPAN[m]}</th><td>{cell(x)}</td><td>{cell(y)}</td></tr>" for m, x, y in grid) + '</tbody></table><p class="Rates_note__Oo0p1">Taxi at cost (about £30) beyond zone two. A £50 deposit secures an overnight.</p></section>'
    strip = "".join(card(x) for x in ADS if x is not a and x[1].split(",")[-1] == where.split(",")[-1])[:2400] or card(ADS[0])
    strip = strip[:strip.rindex("</article>") + 10]
    return shell(f"{who(t)}, {where}", f"""<main class="Profile_root__Cc6vB"><ol class="Crumbs_root__11aQw"><li><a href="/">Home</a></li><li><a href="/companions">Companions</a></li><li>{who(t)}</li></ol>
<ul class="Reel_root__s8Df1">{pics}</ul>
<section class="Profile_head__Cc6vD"><h1>{who(t)}</h1><p class="Profile_place__Cc6vE">{where}</p><dl class="Fact_list__a1Bc1">{dl}</dl></section>
<section class="Profile_prose__Cc6vF">{"".join(f"<p>{p}</p>" for p in prose)}<ul class="Likes_root__Tt5rE">{"".join(f"<li>{x}</li>" for x in likes)}</ul></section>
{table}<section class="Book_cta__Ww2eR"><a href="/booking?lady={slug}">Request {t["alias"]}</a></section>
<aside class="Strip_root__Bb3nM"><h2>You may also like to meet</h2>{strip}</aside></main>""")


def grid(rows, title, more=""):
    return shell(title, f'<main class="Grid_root__Hh7jK"><h1>{title}</h1><form class="Filter_root__Ff4gH" action="/companions"><select name="order"><option value="new">Newest</option><option value="az">A to Z</option></select></form>{"".join(map(card, rows))}{more}</main>')


def make():
    u = lambda rows: tuple(x[-1]["url"] for x in rows)
    P = [WrittenPage(a[-1]["url"], ad_page(a), "ad", "en", ads=u([a])) for a in ADS]
    ldn = [a for a in ADS if a[-1]["city"] == "London"]
    more = '<a class="Pager_next__Pp9oI" href="/companions?page=2">More companions</a>'
    P += [WrittenPage(f"{B}/companions", grid(ADS[:6], "Companions", more), "listing", "en", ads=u(ADS[:6])),
          WrittenPage(f"{B}/companions?order=az", grid(sorted(ADS[:6], key=lambda a: a[0]), "Companions", more), "listing", "en", ads=u(ADS[:6]), canonical=f"{B}/companions"),
          WrittenPage(f"{B}/companions?page=2", grid(ADS[6:], "Companions, page two"), "listing", "en", ads=u(ADS[6:])),
          WrittenPage(f"{B}/companions/in/london", grid(ldn, "Companions in London"), "listing", "en", ads=u(ldn)),
          WrittenPage(ADS[3][-1]["url"] + "?gclid=Cj0KCQjw", ad_page(ADS[3]), "ad", "en", ads=u([ADS[3]]), canonical=ADS[3][-1]["url"])]
    text = {
        "": ("London’s unhurried agency", "<p>Founded at a kitchen table by two friends, Calloway &amp; Finch introduces gentlemen, ladies and pairs to people worth an evening. Ring the desk, or browse.</p><p><a href='/companions'>Meet the companions</a></p>", "static"),
        "rates": ("Rates, and how to read them", "<table><tr><th>Tier</th><th>Hour</th><th>Overnight</th></tr><tr><td>Finch</td><td>from £180</td><td>by arrangement</td></tr><tr><td>Calloway</td><td>from £350</td><td>from £1,800</td></tr></table><p>Each companion’s own page is what counts.</p>", "static"),
        "booking": ("Booking", "<form method='post'><label>Name <input name='n'></label><label>Mobile <input name='m'></label><label>When <input name='w'></label><button>Send to the desk</button></form>", "static"),
        "careers": ("Join our books", "<p>You are 21 or older, you have the right to work in the UK, and you come of your own will. We keep 25 per cent. Nobody pays us to join; leave whenever you like.</p>", "static"),
        "journal": ("Journal: three days in Porto", "<p>Take the slow tram, order the fish, tip in coins. A room with a river view is about £140 a night in June. We went with Anneke, 52, who writes guidebooks and is not on our books.</p>", "static"),
        "terms": ("Terms", "<p>Cancellation within three hours: half the fee. We do not discuss services by e-mail. If you are worried about anyone’s safety ring the Modern Slavery Helpline or 999.</p>", "static"),
        "contact": ("Contact", "<p>Calloway &amp; Finch Introductions (fictional) Ltd, 14 Nowhere Mews, London. Telephone 020 7946 0018, desk@calloway-finch.example.</p>", "static"),
        "companions/ottilie": ("No longer with us", "<p>Ottilie has left the agency and we wish her well. <a href='/companions'>Who is here now?</a></p>", "error"),
        "companions/undefined": ("Page not found", "<p>Sorry, that page has gone out for the evening.</p>", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, f'<main class="Text_root__Ll0kJ"><h1>{t}</h1>{b}</main>'), kind, "en") for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "GB", make(), tuple(a[-1] for a in ADS), __doc__)
