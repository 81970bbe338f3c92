"""A salon in Leeds with its own small site: the ladies stand in boxes on two team pages, each with an id to jump to.

Hard: no lady has a page of her own, the house's line and house rates stand on every page beside the ladies' own
lines and prices, heights in feet and inches, weights in stone, days and hours in running text, numbers with letters or
in words, who books for whom is said once at the top of the page, a filter by day and a print view.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "https://www.willowrooms.example"

# Each box as it stands, and beside it what it says. `box` is what differs in wording; the rest of the box is built below.
LADIES = [
    dict(id="maya", name="Maya", head="Maya, 29", age=29, pics=2, days="mon wed fri", when="Mon, Wed &amp; Fri, 11am to 7pm", hours="11:00-19:00",
         facts="British, 5&#39;6&quot;, dress size 10. Speaks English and a little French.", nationality="GB", height=168, langs=["en", "fr"],
         text="Maya trained in Harrogate and gives a firm Swedish massage. Long cuddles afterwards are included; she does not do tantra.", services=["massage", "cuddling"],
         outcall=False, rates=[(70, 30), (120, 60)], contact="Her own line: 07856 473 097 (texts are fine).", phones=["+447856473097"]),
    dict(id="agnieszka", name="Agnieszka", head="Agnieszka (34)", age=34, pics=1, days="tue thu sat", when="Tue, Thu, Sat 10:00&ndash;18:00", hours="10:00-18:00",
         facts="Polish, 5&#39;9&quot;, nine stone. English, Polish, German.", nationality="PL", height=175, weight=57, langs=["en", "pl", "de"],
         text="Tantra in the long, slow form, on the floor mat in the Garden Room. Couples are welcome.", services=["tantra", "couples"],
         outcall=False, rates=[(140, 60), (200, 90), (260, 120)], contact="Call or WhatsApp Agnieszka on O7480 316 216.", phones=["+447480316216"], whatsapp="+447480316216"),
    dict(id="ploy", name="Ploy", head="Ploy", age=None, pics=3, days="fri sat sun", when="Fridays to Sundays, noon till 9pm", hours="12:00-21:00",
         facts="Thai, 5&#39;2&quot;.", nationality="TH", height=157, langs=[],
         text="Traditional massage with herbs and warm oil. Four hands with Maya on Fridays, ask at the desk.", services=["massage", "four_hands"],
         outcall=False, rates=[], contact="Bookings through the house only.", phones=[]),
    dict(id="rosalind", name="Rosalind", head="Rosalind, in her forties", age=None, pics=1, days="mon tue", when="Mondays and Tuesdays", hours=None,
         facts="Red hair, glasses, 10st 2lb and proud of it.", weight=64, langs=[],
         text="Role play and strict manners: the headmistress of the house. She hosts visitors in wheelchairs too, the Garden Room has a ramp.", services=["role_play", "disabled_guests"],
         outcall=True, rates=[(160, 60), (300, 120)], contact="Rosalind answers at rosalind@willowrooms-post.example.", phones=[], email="rosalind@willowrooms-post.example"),
    dict(id="bianca", name="Bianca", head="Bianca &middot; 25", age=25, pics=2, days="wed thu fri", when="Wed, Thu, Fri 2pm to 10pm", hours="14:00-22:00",
         facts="Brazilian, latin looks, 5&#39;4&quot;. Portuguese, Spanish and English.", nationality="BR", ethnicity="latin", height=163, langs=["pt", "es", "en"],
         text="Dinner first? Bianca likes a dinner date in town and is happy to travel with you for a weekend. She also does a striptease.", services=["dinner_date", "travel", "striptease"],
         outcall=True, rates=[(130, 60), (330, 180), (900, 720)], contact="Bianca: <a href='tel:+447911225039'>tap to ring</a> or Telegram @bianca_leeds.", phones=["+447911225039"], telegram="bianca_leeds"),
    dict(id="hattie-and-jo", name="Hattie", names=["Hattie", "Jo"], head="Hattie &amp; Jo, 31 and 36", age=31, ages=[31, 36], pics=1, days="sat", when="Saturdays only, 1pm&ndash;8pm", hours="13:00-20:00",
         facts="Two friends who work together.", langs=[],
         text="A duo, always the two of us and never one alone. A shared bath before the massage is our habit.", services=["duo", "bath", "massage"],
         outcall=False, rates=[(220, 60)], rate_note=" for both", contact="Hattie picks up: 07533.468.414", phones=["+447533468414"]),
    dict(id="corinne", name="Corinne", head="Corinne, 41", age=41, ages=[41, 39], pics=0, days="mon thu", when="Mon and Thu from 9 in the morning to 3 in the afternoon", hours="09:00-15:00",
         facts="Mixed heritage, soft voice.", ethnicity="mixed", langs=[],
         text="I told the desk I was 39 and they laughed. Massage for tired backs, kissing is not on offer.", services=["massage"],
         outcall=False, rates=[(45, 30), (80, 60)], contact="Ring the house and ask for Corinne.", phones=[]),
]
VISITING = [
    dict(id="v-ines", name="In&ecirc;s", plain="Inês", head="In&ecirc;s, 27", age=27, pics=2, days="", when="Every day 10am to 10pm", hours="10:00-22:00",
         facts="Portuguese, 5&#39;6&quot;.", nationality="PT", height=168, langs=["pt", "en"],
         text="With us in Leeds from 16 June 2025 to 20 June 2025. Girlfriend experience (GFE), kissing and long talks in English or Portuguese.", services=["gfe", "kissing"], tour=("2025-06-16", "2025-06-20"),
         outcall=True, rates=[(150, 60), (280, 120)], contact="WhatsApp only: <a href='https://wa.me/447403811086'>message In&ecirc;s</a>", phones=[], whatsapp="+447403811086"),
    dict(id="v-dana", name="Dana", head="Dana, 30", age=30, pics=1, days="", when="Round the clock (24/7)", hours="24/7",
         facts="Romanian, 8 stone. Romanian, Italian, English.", nationality="RO", weight=51, langs=["ro", "it", "en"],
         text="With us in Leeds from 23 June 2025 to 27 June 2025. Party company and overnight stays at your hotel.", services=["party", "overnight"], tour=("2025-06-23", "2025-06-27"),
         outcall=True, rates=[(140, 60), (1000, 720)], contact="Say it aloud: zero seven nine one one, zero zero two zero one one.", phones=["+447911002011"]),
    dict(id="v-theo", name="Theo", head="Theo, 33 (our one gentleman)", age=33, pics=1, days="", when="12:00&ndash;20:00", hours="12:00-20:00", audience="man",
         facts="British, six foot (183 cm), 82 kg.", nationality="GB", height=183, weight=82, langs=[],
         text="With us in Leeds from 1 July 2025 to 5 July 2025. Deep tissue massage for women and men.", services=["massage"], tour=("2025-07-01", "2025-07-05"),
         outcall=False, rates=[(75, 60)], contact="Theo: (+44) 7856 790072", phones=["+447856790072"]),
]
LENGTH = {30: "half an hour", 60: "one hour", 90: "an hour and a half", 120: "two hours", 180: "three hours", 720: "the whole night"}
TEAM, GUESTS = BASE + "/team", BASE + "/team/visiting"


def box(lady):
    pictures = "".join(f'<img src="/photos/{lady["id"]}-{k}.jpg" alt="" width="180">' for k in range(1, lady["pics"] + 1))
    rates = "".join(f"<li>{LENGTH[d]} &pound;{a}{lady.get('rate_note', '')}</li>" for a, d in lady["rates"])
    rates = f"<ul class=\"own\">{rates}</ul>" if rates else "<p class=\"own\">Ask the desk about sessions.</p>"
    where = "At our rooms, and hotel visits by arrangement." if lady["outcall"] else "At our rooms only, no outside visits."
    return (f'<div class="lady" id="{lady["id"]}"><h3>{lady["head"]}</h3><div class="pics">{pictures}</div><p class="small">{lady["facts"]}</p>'
            f'<p>{lady["text"]}</p><p class="days">In: {lady["when"]}. {where}</p>{rates}<p class="ring">{lady["contact"]}</p><a class="up" href="#top">back to top</a></div>\n')


def truth(lady, page, kind):
    handles = [{"kind": k, "value": lady[k]} for k in ("whatsapp", "telegram", "email") if lady.get(k)]
    name = lady.get("plain", lady["name"])
    tour = [{"city": "Leeds", "from": lady["tour"][0], "to": lady["tour"][1]}] if lady.get("tour") else []
    return {**AD, "url": f"{page}#{lady['id']}", "alias": name, "aliases_stated": lady.get("names", [name]), "age": lady["age"],
            "ages_stated": lady.get("ages", [lady["age"]] if lady["age"] else []), "text_language": "en", "audience": lady.get("audience", "woman"),
            "provider_kind": kind, "city": "Leeds", "country": "GB", "nationality": lady.get("nationality"), "ethnicity": lady.get("ethnicity"),
            "languages_spoken": lady["langs"], "services": sorted(lady["services"]), "incall": True, "outcall": lady["outcall"], "hours": lady["hours"],
            "weight_kg": lady.get("weight"), "height_cm": lady.get("height"),
            "max_duration_h": (lambda h: int(h) if h == int(h) else h)(max(d for _, d in lady["rates"]) / 60) if lady["rates"] else None,
            "tour": tour, "n_images": lady["pics"], "phones": lady["phones"], "handles": handles,
            "prices": [{"amount": a, "currency": "GBP", "code_currency": None, "duration_min": d, "place": None} for a, d in lady["rates"]]}


def frame(title, body):
    return f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title} &mdash; Willow Rooms, Leeds</title>
<meta name="description" content="Massage rooms in Leeds, open seven days"></head>
<body id="top"><header><img src="/img/willow.svg" alt="Willow Rooms"><p class="house">Ring the house: <a href="tel:01132738955">0113 273 8955</a></p>
<ul class="menu"><li><a href="/">Welcome</a><li><a href="/team">The team</a><li><a href="/team/visiting">Visiting</a><li><a href="/rates">House rates</a><li><a href="/rooms">Rooms</a><li><a href="/faq">Questions</a><li><a href="/find-us">Find us</a><li><a href="/journal">Journal</a></ul></header>
<div id="content"><h1>{title}</h1>
{body}</div>
<div id="side"><h4>House rates</h4><p>Quick half hour &pound;60<br>Full hour &pound;100<br>Room hire for guests &pound;25</p><h4>Gift vouchers</h4><p><a href="/vouchers">From &pound;50</a></p></div>
<footer>Willow Rooms Ltd, 14 Tannery Yard, Leeds LS9. House line 0113 273 8955, desk@willowrooms.example. Over 18s only.</footer></body></html>"""


def team(ladies, path, page, intro, canonical=None):
    jump = " | ".join(f'<a href="#{x["id"]}">{x["name"]}</a>' for x in ladies)
    title = "The team" if page == TEAM else "Visiting ladies and gentlemen"
    body = f'<p>{intro}</p><p class="jump">{jump}</p><div class="boxes">{"".join(map(box, ladies))}</div>'
    return WrittenPage(BASE + path, frame(title, body), "listing", "en", ads=tuple(f"{page}#{x['id']}" for x in ladies), canonical=canonical)


def plain(path, title, body, kind="static", canonical=None):
    return WrittenPage(BASE + path, frame(title, body), kind, "en", canonical=canonical)


HOUSE = "Willow Rooms is a massage salon in Leeds and acts as the agency of every lady on this page. Days change, so look again before you set off. <a href='/team?day=friday'>Who is in on Friday?</a> <a href='/team?print=1'>Print this page</a>"
GUEST = "Our guests are independent: they rent a room from us in Leeds for a few days, set their own prices and answer their own telephones."

PAGES = (
    plain("/", "Welcome", "<p>Twelve years behind the same green door. We have four rooms, a garden and a kettle that is always on.</p><p>See <a href='/team'>who is in</a>, or ring and we will tell you.</p>"),
    team(LADIES, "/team", TEAM, HOUSE),
    team(VISITING, "/team/visiting", GUESTS, GUEST),
    team(LADIES, "/team?print=1", TEAM, HOUSE, TEAM),
    team([x for x in LADIES if "fri" in x["days"]], "/team?day=friday", TEAM, HOUSE, TEAM),
    team(VISITING, "/team/visiting?sid=7c01ffab32", GUESTS, GUEST, GUESTS),
    plain("/rates", "House rates", "<table><tr><th>Session<th>Price<tr><td>Half an hour<td>&pound;60<tr><td>One hour<td>&pound;100<tr><td>Ninety minutes<td>&pound;145</table><p>House rates hold wherever a lady has not set her own. Cards and cash. Cancel two hours ahead.</p>"),
    plain("/rooms", "Our rooms", "<p>The Garden Room has a mat, a ramp and its own shower. The Attic is small and warm. The Blue Room has the big tub.</p><img src='/img/blue.jpg' alt='Blue Room'><img src='/img/garden.jpg' alt='Garden Room'>"),
    plain("/find-us", "Find us", "<p>Tannery Yard is eight minutes on foot from the station. Park at the market, the first hour is free. Ring 0113 273 8955 from the gate.</p>"),
    plain("/faq", "Questions", "<h3>Must I book?</h3><p>No, though Saturdays are busy.</p><h3>Can I shower?</h3><p>Please do, towels are clean and warm.</p><h3>Is it discreet?</h3><p>Our card reader says WR Services.</p>"),
    plain("/etiquette", "House manners", "<p>Be on time, be kind, be clean. A no is a no. Anyone the worse for drink is asked to come back another day.</p>"),
    plain("/join-us", "Work with us", "<p>We are looking for a receptionist and for experienced therapists. Keep 60 per cent of each session; room hire from &pound;25. Write to desk@willowrooms.example.</p>"),
    plain("/terms", "Terms", "<p>Willow Rooms Ltd is registered in England and Wales under number 00123999. Vouchers are valid for twelve months and are not exchanged for cash.</p>"),
    plain("/privacy", "Privacy", "<p>We keep your number until the end of the day of your booking. We use no trackers.</p>"),
    plain("/journal", "Journal", "<ul><li><a href='/journal/oils'>Which oil for which skin?</a><li><a href='/journal/a-day-in-leeds'>A day in Leeds</a></ul>"),
    plain("/journal/oils", "Which oil for which skin?", "<p>Almond suits most people. Grapeseed is light and hardly smells. Tell us about any allergy to nuts before we start.</p>"),
    plain("/journal/a-day-in-leeds", "A day in Leeds", "<p>Begin in the arcades, have lunch at the market, and walk the canal to the armouries. By five you will want your shoulders rubbed.</p>"),
    plain("/vouchers", "Gift vouchers", "<p>&pound;50, &pound;100 or &pound;150, sent in a plain envelope the same day.</p><form><select><option>&pound;50<option>&pound;100<option>&pound;150</select><button>Order</button></form>"),
    plain("/team/amber", "Amber has left us", "<p>Amber no longer works here. We wish her well. <a href='/team'>See the team.</a></p>", "error"),
    plain("/offers/spring", "Nothing here", "<p>Sorry, we could not find that page.</p>", "error"),
)
SITE = WrittenSite("www.willowrooms.example", "GB", PAGES,
                   tuple(truth(x, TEAM, "agency") for x in LADIES) + tuple(truth(x, GUESTS, "independent") for x in VISITING),
                   "boxes with anchors; own lines and prices beside the house's")
