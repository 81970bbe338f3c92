"""Dutch directory for telephones: AMP pages only, with hardly a sentence; facts are icons with a figure beside them.

Hard: no labels at all (a ruler, scales, a cake and a clock with an `alt` of one word or none), pictures in an amp-carousel with thumbnails
that repeat them, prices in an amp-accordion with 'bij mij' and 'bij jou' as headings, services as chips, contacts only as links (tel:, wa.me,
t.me), amp-state JSON with the site's own settings, an amp-ad of another firm, an amp-list of 'meer in de buurt' that the server filled.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://m.zachtdichtbij.example"
CHIP = {"massage": "massage", "gfe": "girlfriend experience", "bath": "samen in bad", "tantra": "tantra", "role_play": "rollenspel", "couples": "stellen", "dinner_date": "uit eten", "striptease": "striptease", "cuddling": "knuffelen",
        "overnight": "hele nacht", "video_call": "videobellen", "domination": "dominantie", "four_hands": "vierhandenmassage", "duo": "duo", "disabled_guests": "mindervaliden", "travel": "mee op reis", "kissing": "zoenen"}
FLAG = {"nl": "Nederlands", "en": "Engels", "de": "Duits", "es": "Spaans", "pl": "Pools", "bg": "Bulgaars", "fr": "Frans", "tr": "Turks"}
LAND = {"NL": "Nederland", "PL": "Polen", "BG": "Bulgarije", "CO": "Colombia", "DE": "Duitsland"}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


WORD = {30: "½ uur", 45: "45 min", 60: "1 uur", 90: "1½ uur", 120: "2 uur", 180: "3 uur", 720: "nacht"}

# id, name, age, town, cm, kg, land, tongues, chips, hours, prices at mine, at yours, contacts (link, words), marks, pictures, one line, more truth
PEOPLE = [
    (81204, "Femke", 28, "Utrecht", 171, 62, "NL", ["nl", "en"], ["massage", "gfe", "bath"], "10:00-22:00", {30: 70, 60: 130}, {60: 160}, [("tel:+31617032231", "Bel")], "VT", 4, "Gewoon gezellig, geen haast.", dict(phones=["+31617032231"])),
    (81198, "Mila", 23, "Rotterdam", 165, 49, "BG", ["bg", "en"], ["massage", "striptease", "kissing"], "24/7", {30: 60, 60: 100}, {}, [("https://wa.me/31681679343", "App")], "T", 5, "New in Rotterdam, only this week.",
     dict(text_language="en", handles=[{"kind": "whatsapp", "value": "+31681679343"}])),
    (81190, "Jolanda", 49, "Zwolle", 168, 74, None, ["nl", "de"], ["tantra", "massage", "disabled_guests"], "09:00-17:00", {60: 110, 90: 150}, {}, [("tel:+31633667014", "Bel"), ("sms:+31633667014", "Sms")], "V", 2, "Praktijk aan huis, gelijkvloers.", dict(phones=["+31633667014"])),
    (81177, "Kasia", 31, "Eindhoven", 174, 60, "PL", ["pl", "nl", "en"], ["massage", "couples", "bath"], "12:00-24:00", {60: 140, 120: 260}, {60: 170, 120: 300}, [("tel:+31613451205", "Bel"), ("https://wa.me/31613451205", "App")], "", 3, "Ik ontvang in een net appartement bij het station.",
     dict(phones=["+31613451205"], handles=[{"kind": "whatsapp", "value": "+31613451205"}])),
    (81165, "Daan", 33, "Amsterdam", 187, 84, "NL", ["nl", "en", "fr"], ["dinner_date", "massage", "travel", "couples"], None, {}, {120: 250, 180: 350, 720: 900}, [("https://t.me/daan_gezelschap", "Telegram")], "V", 2, "Voor dames en stellen, ik kom naar je toe.", dict(audience="man", handles=[{"kind": "telegram", "value": "daan_gezelschap"}])),
    (81151, "Valeria", 26, "Den Haag", 160, 55, "CO", ["es", "en"], ["massage", "gfe", "striptease"], "11:00-24:00", {30: 80, 60: 150}, {60: 180}, [("https://wa.me/31645778182", "App")], "T", 6, "Latina, hasta el 15 de junio en Den Haag.",
     dict(text_language="es", ethnicity="latin", tour=[{"city": "Den Haag", "from": None, "to": "2025-06-15"}], handles=[{"kind": "whatsapp", "value": "+31645778182"}])),
    (81140, "Iris & Noa", 27, "Groningen", None, None, None, ["nl"], ["duo", "four_hands", "couples"], "14:00-23:00", {60: 260, 90: 360}, {}, [("tel:+31638759879", "Bel")], "", 2, "Iris 27, Noa 30. Altijd samen.", dict(alias="Iris", aliases_stated=["Iris", "Noa"], ages_stated=[27, 30], audience="couple", phones=["+31638759879"])),
    (81133, "Robin", 35, "Arnhem", 178, 70, "DE", ["de", "nl"], ["massage", "role_play", "video_call"], "13:00-21:00", {45: 100, 60: 130}, {60: 150}, [("tel:+31630253081", "Bel"), ("https://t.me/robin_arnhem", "Telegram")], "VT", 3, "Trans vrouw, lief en nuchter.",
     dict(audience="trans", phones=["+31630253081"], handles=[{"kind": "telegram", "value": "robin_arnhem"}])),
    (81120, "Bo", 40, "Tilburg", 176, 71, "NL", ["nl"], ["domination", "role_play"], "18:00-23:00", {60: 180, 120: 320}, {}, [("mailto:bo.tilburg@zachtemail.example", "Mail")], "", 0, "Geen beginners onder de 25.", dict(handles=[{"kind": "email", "value": "bo.tilburg@zachtemail.example"}])),
    (81102, "Selin", 29, "Enschede", 163, 57, None, ["nl", "de", "tr"], ["cuddling", "massage", "overnight"], None, {}, {}, [("tel:+31631452378", "Bel")], "", 1, "Prijs op aanvraag.", dict(phones=["+31631452378"])),
]
SLUG = {"Iris & Noa": "iris-en-noa", "Den Haag": "den-haag"}
TOWN_EN = {"Den Haag": "The Hague"}


def slug(word):
    return SLUG.get(word, word.lower())


def url(p):
    return f"{ROOT}/p/{p[0]}/{slug(p[1])}"


def name(p):
    return p[1].replace("&", "&amp;")


def tile(p):
    marks = ('<i class="v">✔</i>' if "V" in p[13] else "") + ('<i class="t">TOP</i>' if "T" in p[13] else "")
    return f'<a class="t" href="/p/{p[0]}/{slug(p[1])}"><amp-img src="/f/{p[0]}/s.jpg" width="160" height="200" layout="responsive" alt=""></amp-img><b>{name(p)}</b> <span>{p[2]}</span> <span>{p[3]}</span>{marks}</a>'


def shell(title, body, path, note=""):
    return f"""<!doctype html><html ⚡ lang="nl"><head><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="{ROOT}{path}"><meta name="viewport" content="width=device-width,minimum-scale=1"><script async src="https://cdn.ampproject.org/v0.js"></script>
<style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><style amp-custom>.t{{display:block}}.c span{{border:1px solid #c9a}}</style></head>
<body><amp-state id="zd"><script type="application/json">{{"v":"3.1","min":18,"cur":"EUR","help":"085 760 22 19"}}</script></amp-state>
<amp-user-notification id="leeftijd" layout="nodisplay">18+? <button on="tap:leeftijd.dismiss">Ja</button></amp-user-notification>
<header><a href="/">zachtdichtbij</a> <a href="/zoek">⌕</a> <a href="/mijn">☰</a></header>{body}{note}
<footer><a href="/voorwaarden">Voorwaarden</a> <a href="/tarief">Adverteren</a> <a href="/hulp">Hulp</a></footer></body></html>"""


AD_BOX = '<amp-ad width="300" height="100" type="doubleclick" data-slot="/0000/zd"><div placeholder><a href="https://scooterverhuur.example">Scooter huren? Vanaf € 25 per dag, bel 020 399 4411</a></div></amp-ad>'


def icon(sign, alt, value):
    return f'<span class="i"><amp-img src="/i/{sign}.svg" width="16" height="16" alt="{alt}"></amp-img> {value}</span>'


def page(p):
    no, _, age, town, cm, kg, land, tongues, chips, hours, mine, yours, links, marks, pics, line, more = p
    slides = "".join(f'<amp-img src="/f/{no}/{n}.jpg" width="600" height="800" layout="responsive" alt=""></amp-img>' for n in range(1, pics + 1))
    thumbs = "".join(f'<button on="tap:c.goToSlide(index={n - 1})"><amp-img src="/f/{no}/{n}.jpg?w=60" width="60" height="80" alt=""></amp-img></button>' for n in range(1, pics + 1))
    carousel = f'<amp-carousel id="c" width="600" height="800" layout="responsive" type="slides">{slides}</amp-carousel><div class="th">{thumbs}</div>' if pics else ""
    facts = icon("taart", "", f"{age}" if "&" not in p[1] else "27 / 30") + (icon("liniaal", "", f"{cm}") if cm else "") + (icon("weegschaal", "", f"{kg}") if kg else "") + (icon(f"vlag-{land.lower()}", LAND[land], "") if land else "") + (icon("klok", "", hours.replace("-", " – ")) if hours else "")
    facts += icon("speld", "", town) + icon("tekstballon", "", " ".join(FLAG[t] for t in tongues))
    offers = "".join(f"<span>{CHIP[c]}</span>" for c in chips)
    parts = "".join(f'<section{" expanded" if head == "bij mij" else ""}><h4>{head}</h4><ul>' + "".join(f"<li>{WORD[m]} <b>{x}</b></li>" for m, x in cells.items()) + "</ul></section>" for head, cells in (("bij mij", mine), ("bij jou", yours)) if cells)
    money = f"<amp-accordion>{parts}</amp-accordion>" if parts else ""
    call = "".join(f'<a class="knop" href="{h}">{w}</a>' for h, w in links)
    i = PEOPLE.index(p)
    state = ('<em class="v">✔ foto\'s gecontroleerd</em>' if "V" in marks else "") + ('<em class="t">TOP</em>' if "T" in marks else "")
    return shell(f"{name(p)} {town}", f'{carousel}<h1>{name(p)}</h1>{state}<div class="f">{facts}</div><p>{line}</p><div class="c">{offers}</div>{money}<div class="b">{call}</div>{AD_BOX}'
                 f'<h5>meer in de buurt</h5><amp-list layout="fixed-height" height="220" src="/api/buurt/{no}"><div>{tile(PEOPLE[i - 1])}{tile(PEOPLE[i - 4])}</div></amp-list>', f"/p/{no}/{slug(p[1])}")


def truth(p):
    no, alias, age, town, cm, kg, land, tongues, chips, hours, mine, yours, links, marks, pics, line, more = p
    row = deepcopy(AD)
    prices = [eur(x, m, "incall") for m, x in mine.items()] + [eur(x, m, "outcall") for m, x in yours.items()]
    row.update(url=url(p), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="nl", provider_kind="unknown", city=TOWN_EN.get(town, town), country="NL", nationality=land, languages_spoken=list(tongues), services=list(chips),
               incall=True if mine else None, outcall=True if yours else None, hours=hours, height_cm=cm, weight_kg=kg, verified="V" in marks, paid_placement="T" in marks, n_images=pics, prices=prices,
               max_duration_h=max(x["duration_min"] for x in prices) / 60 if prices else None)
    row.update(deepcopy(more))
    for stop in row["tour"]:
        stop["city"] = TOWN_EN.get(stop["city"], stop["city"])
    return row


def listing(rows, path, foot, title="zachtdichtbij"):
    return shell(title, f'<nav><a href="/">alle</a> <a href="/?v=nu">nu bereikbaar</a></nav><div class="g">{"".join(map(tile, rows))}</div><nav>{foot}</nav>', path)


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", path), kind, "nl")


A, B = PEOPLE[:6], PEOPLE[6:]
RAND = [PEOPLE[0], PEOPLE[4], PEOPLE[1], PEOPLE[5]]
PAGES = [
    WrittenPage(f"{ROOT}/", listing(A, "/", '<a href="/?p=2">›</a>'), "listing", "nl", ads=tuple(map(url, A))),
    WrittenPage(f"{ROOT}/?utm_source=sms", listing(A, "/", '<a href="/?p=2">›</a>'), "listing", "nl", ads=tuple(map(url, A)), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?p=2", listing(B, "/?p=2", '<a href="/">‹</a>'), "listing", "nl", ads=tuple(map(url, B))),
    WrittenPage(f"{ROOT}/stad/randstad", listing(RAND, "/stad/randstad", "", "Randstad"), "listing", "nl", ads=tuple(map(url, RAND))),
]
PAGES += [WrittenPage(url(p), page(p), "ad", "nl", text_language=p[16].get("text_language"), ads=(url(p),)) for p in PEOPLE]
PAGES += [
    WrittenPage(f"{url(PEOPLE[3])}?amp_gsa=1&usqp=mq331", page(PEOPLE[3]), "ad", "nl", ads=(url(PEOPLE[3]),), canonical=url(PEOPLE[3])),
    plain("/zoek", "Zoek", '<form method="get" action="/zoek" target="_top"><input name="q" placeholder="Plaats of naam"><select name="s"><option>massage</option><option>tantra</option><option>uit eten</option></select><button>⌕</button></form>'),
    plain("/zoek?q=urk", "Zoek: urk", "<p>Niets gevonden. Probeer een grotere plaats.</p>", "listing"),
    plain("/tarief", "Adverteren", "<ul><li>Gewoon: gratis</li><li>TOP 24 uur: € 4</li><li>TOP week: € 19</li></ul><p>Betalen met iDEAL. Vanaf 21 jaar.</p>"),
    plain("/voorwaarden", "Voorwaarden", "<p>Alleen volwassenen. Wij zijn geen partij bij afspraken. Vermoed je dwang? Bel de politie, 112.</p>"),
    plain("/hulp", "Hulp", "<p>Nooit vooruitbetalen. Vragen: 085 760 22 19 (werkdagen) of hulp@zachtdichtbij.example.</p>"),
    plain("/mijn", "Inloggen", '<form method="post" action-xhr="/mijn" target="_top"><input type="tel" placeholder="06"><button>Stuur code</button></form>'),
    plain("/p/80711/sanne", "Weg", "<p>Deze advertentie is er niet meer.</p>", "error"),
]

SITE = WrittenSite("m.zachtdichtbij.example", "NL", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
