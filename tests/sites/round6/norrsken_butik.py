"""Swedish shop-like site drawn by Vue on the server: 'products' are persons, with the state in a script as well.

Hard: facts stand in icon rows without labels; prices are variants (chips) and in the state are minor units (öre);
half of the phone numbers are masked in the page and whole only in `window.__STATE__`; the state also holds 'related'
and 'recentlyViewed' persons with their own facts, and `updatedAt` beside `createdAt`; the shop has a cart, a price
list of advertising packages, reviews with stars, empty `<!---->` comments and hashed `data-v-` attributes.
"""

import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "norrsken-moten.example"
BASE = f"https://{HOST}"

SERVICES = {"massage": "Massage", "bath": "Gemensamt bad", "dinner_date": "Middagssällskap", "gfe": "GFE", "dancing": "Dans", "travel": "Resesällskap",
            "tantra": "Tantra", "cuddling": "Gos", "overnight": "Hel natt", "couples": "För par", "city_guide": "Stadsvandring", "kissing": "Kyssar",
            "role_play": "Rollspel", "striptease": "Striptease", "video_call": "Videosamtal", "party": "Fest", "duo": "Duo", "domination": "Dominans"}
LANGUAGES = {"sv": "svenska", "en": "engelska", "fi": "finska", "da": "danska", "pl": "polska", "es": "spanska", "de": "tyska", "th": "thailändska"}
NATIONS = {"SE": "svensk", "FI": "finländsk", "PL": "polsk", "TH": "thailändsk", "DK": "dansk"}
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
TIMES = {15: "15 min", 30: "30 min", 45: "45 min", 60: "1 tim", 90: "1,5 tim", 120: "2 tim", 180: "3 tim", 240: "4 tim", 720: "Natt", 1440: "Dygn"}
PLACES = {"in": "hos mig", "out": "hos dig", "": ""}

# var: (minutes, kronor, where); contact: phone as drawn (None: masked), E.164, apps
ADS = [
    dict(slug="ella-stockholm", name="Ella", city="Stockholm", age=28, cm=171, kg=59, nat="SE", langs="sv en", svc="massage gfe dinner_date kissing", seller="private",
         promo=True, ver=True, pics=5, created="2025-06-01", updated="2025-06-10", phone=("070-174 06 05", "+46701740605"), masked=True, place=(True, True), hours="11:00-23:00",
         var=[(60, 2500, "in"), (60, 3000, "out"), (120, 4800, "in"), (720, 14000, "out")],
         text="Lugn, välutbildad och med glimten i ögat. Jag tar emot på Södermalm och kommer gärna till ditt hotell i innerstan. Ring inte från dolt nummer."),
    dict(slug="tuva-i-malmo", name="Tuva", city="Malmö", age=24, cm=166, kg=None, nat=None, langs="sv da en", svc="cuddling dancing striptease", seller=None,
         promo=False, ver=False, pics=3, created="2025-05-27", updated="2025-06-02", phone=("073 915 20 48", "+46739152048"), masked=False, place=(True, False), hours=None,
         var=[(30, 1200, ""), (60, 2000, "")],
         text="Dansare till vardags, gosig på kvällarna. Du kommer till min lägenhet vid Möllan, jag åker inte hem till någon. Skicka ett sms så hittar vi en tid."),
    dict(slug="studio-nord-malee", name="Malee", city="Uppsala", age=39, cm=157, kg=51, nat="TH", langs="th en sv", svc="massage bath tantra", seller="company", company="Studio Nord AB",
         promo=False, ver=True, pics=4, created="2025-04-14", updated="2025-06-09", phone=("+46 72 388 41 90", "+46723884190"), masked=False, place=(True, False), hours="10:00-20:00",
         ethnicity="asian", ethnic_text="asiatisk",
         var=[(45, 700, ""), (60, 900, ""), (90, 1300, "")],
         text="Malee är vår mest erfarna terapeut med femton års vana från Chiang Mai. Studion ligger två minuter från resecentrum. Drop-in när dörren är olåst, hembesök erbjuds inte."),
    dict(slug="sofia-och-erik", name="Sofia & Erik", names=["Sofia", "Erik"], city="Linköping", age=32, ages=[32, 36], age_text="32 och 36 år", cm=None, kg=None, nat=None, langs="sv en",
         svc="couples massage party", seller="private", promo=True, ver=False, pics=2, created="2025-06-05", updated="2025-06-05", audience="couple",
         phone=("076-240 77 13", "+46762407713"), masked=True, wa=True, place=(True, True), hours="18:00-01:00", var=[(120, 4000, "in"), (120, 4600, "out")],
         text="Vi är ett par som gillar att umgås med andra par och nyfikna singlar. Vi bor i hus med bastu utanför Linköping men kommer också till er."),
    dict(slug="kasia-turne", name="Kasia", city="Örebro", age=30, cm=175, kg=62, nat="PL", langs="pl en de", svc="gfe role_play massage overnight", seller="private", lang="en",
         promo=True, ver=True, pics=6, created="2025-06-08", updated="2025-06-11", phone=("+46 70 862 35 19", "+46708623519"), masked=False, wa=True, place=(True, True), hours="24/7",
         tour=[("Örebro", "2025-06-09", "2025-06-13"), ("Västerås", "2025-06-14", "2025-06-18"), ("Uppsala", "2025-06-19", "2025-06-22")],
         var=[(30, 1500, "in"), (60, 2200, "in"), (60, 2700, "out"), (720, 12000, "in")],
         text="Hi, I am Kasia from Gdynia and I am touring the towns around Mälaren this month. I like role play, long massages and slow mornings, so ask me about a whole night together. "
              "I stay in a private flat in each town and I can visit you at your hotel. Please send me a message on WhatsApp first and tell me your name, your age and the time you would "
              "like. I do not answer short messages such as 'hi' or 'price'. See you soon!"),
    dict(slug="linnea-resesallskap", name="Linnea", city="Stockholm", age=35, cm=169, kg=57, nat="SE", langs="sv en es", svc="dinner_date travel city_guide", seller="private",
         promo=False, ver=True, pics=3, created="2025-03-30", updated="2025-05-01", phone=None, place=(False, True), hours=None,
         email="linnea@brevlada.example", site="linnea-sthlm.example",
         var=[(180, 6000, "out"), (1440, 25000, "out")],
         text="Middag, teater, segling eller en resa till solen? Jag är ditt sällskap när du inte vill vara ensam. Jag tar inte emot hemma. Resekostnader tillkommer, liksom en handpenning på 20 procent."),
    dict(slug="mistress-vera", name="Vera", city="Malmö", age=42, cm=180, kg=70, nat="DK", langs="da sv en de", svc="domination role_play", seller=None,
         promo=False, ver=False, pics=2, created="2025-05-19", updated="2025-05-20", phone=("070.551.83.26", "+46705518326"), masked=True, signal=True, place=(True, False), hours="14:00-22:00",
         refused="kyssar, duo", var=[(60, 2800, "in"), (120, 5000, "in")],
         text="Sträng men rättvis. Jag har en egen lokal nära hamnen. Vi talas alltid vid först, gärna över Signal, så att dina gränser är kända. Jag besöker ingen."),
    dict(slug="aino-umea", name="Aino", city="Umeå", age=26, cm=164, kg=54, nat="FI", langs="fi sv en", svc="massage cuddling video_call", seller="private",
         promo=False, ver=True, pics=4, created="2025-06-10", created_text="Upplagd i går", updated="2025-06-10", phone=("tel", "+46729406158"), masked=False, place=(True, True), hours="12:00-20:00",
         var=[(15, 300, ""), (60, 1800, "in"), (60, 2300, "out")],
         text="Finsk tjej på 26 som läser sista terminen. Efter tentan hinner jag träffas igen! Kort videosamtal först om du är osäker, det kostar 300 kr och dras inte av."),
    dict(slug="jonas-for-damer", name="Jonas", city="Västerås", age=37, cm=184, kg=79, nat=None, langs="sv en", svc="massage dancing dinner_date", seller="private",
         promo=False, ver=False, pics=1, created="2025-02-11", updated="2025-06-07", phone=("0768-31 92 04", "+46768319204"), masked=False, place=(False, True), hours=None, audience="man",
         var=[(120, 1500, "out"), (240, 2600, "out")],
         text="Man söker inte, man erbjuder: sällskap för kvinnor som vill äta gott, dansa eller bara få axlarna masserade. Jag kommer till dig i Västerås."),
    dict(slug="ronja-och-tilde", name="Ronja & Tilde", names=["Ronja", "Tilde"], city="Lund", age=23, ages=[23, 25], age_text="23 och 25 år", cm=None, kg=None, nat="SE", langs="sv en",
         svc="duo massage party", seller=None, promo=False, ver=False, pics=3, created="2025-05-31", updated="2025-06-01", phone=None, place=(True, True), hours=None,
         tg="ronjatilde", insta="ronja.tilde.lund", var=[(60, 3600, "in"), (60, 4200, "out")],
         text="Två väninnor från Skåne. Vi träffar dig bara tillsammans. Hos oss i Lund eller på ditt hotell i Lund, Malmö eller Helsingborg."),
]


def url_of(ad):
    return f"{BASE}/p/{ad['slug']}"


def kr(n):
    return f"{n:,}".replace(",", "\u00a0") + " kr"


def summary(ad):
    return {"slug": ad["slug"], "name": ad["name"], "city": ad["city"], "age": ad["age"], "fromMinor": min(v[1] for v in ad["var"]) * 100,
            "badges": [b for b, on in (("sponsored", ad["promo"]), ("verified", ad["ver"])) if on], "thumb": f"/media/{ad['slug']}/t1.webp"}


def product(ad):
    contact = {k: v for k, v in (("phone", ad["phone"] and ad["phone"][1]), ("whatsapp", ad.get("wa")), ("signal", ad.get("signal")), ("telegram", ad.get("tg")),
                                 ("instagram", ad.get("insta")), ("email", ad.get("email")), ("web", ad.get("site") and f"https://{ad['site']}/")) if v}
    attrs = {"age": ad.get("ages", ad["age"]), "heightCm": ad["cm"], "weightKg": ad["kg"], "nationality": ad["nat"], "languages": ad["langs"].split()}
    return {"id": 7000 + ADS.index(ad) * 13, **summary(ad), "description": ad["text"], "attrs": attrs, "tags": [SERVICES[s] for s in ad["svc"].split()],
            "variants": [{"sku": f"{ad['slug'][:4]}-{n}", "label": TIMES[m], "minutes": m, "where": w or None, "priceMinor": a * 100, "currency": "SEK"} for n, (m, a, w) in enumerate(ad["var"])],
            "media": [f"/media/{ad['slug']}/{n}.webp" for n in range(1, ad["pics"] + 1)], "seller": ad["seller"] and {"type": ad["seller"], "name": ad.get("company")},
            "contact": contact, "createdAt": ad["created"] + "T09:00:00Z", "updatedAt": ad["updated"] + "T18:30:00Z"}


def layout(title, main, state, path):
    state = {"route": {"path": path}, "shop": {"name": "Norrsken", "phone": "+468 555 19 30", "currency": "SEK", "locale": "sv-SE"}, "cart": {"items": []}, **state}
    blob = json.dumps(state, ensure_ascii=False).replace("</", "<\\/")
    return f"""<!DOCTYPE html><html lang="sv-SE" data-n-head-ssr><head><meta charset="utf-8"><title>{title} – Norrsken</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="preload" href="/_assets/app.41c9e.js" as="script"></head>
<body><div id="app" data-server-rendered="true" data-v-7ba5bd90><header class="hdr" data-v-1f0c><a href="/" class="router-link-active">Norrsken</a>
<nav data-v-1f0c><a href="/">Alla</a><a href="/stad/stockholm">Stockholm</a><a href="/magasin/helg-i-skane">Magasin</a><a href="/annonsera">Annonsera</a><a href="/logga-in">Logga in</a></nav>
<button aria-label="Varukorg" data-v-1f0c><span class="cnt">0</span></button><!----></header>
<main data-v-7ba5bd90>{main}</main>
<footer data-v-88ad><div>Norrsken Möten AB · Kundtjänst 08-555 19 30 · <a href="mailto:hej@norrsken-moten.example">hej@norrsken-moten.example</a></div><div><a href="/villkor">Villkor</a>
<a href="/vanliga-fragor">Vanliga frågor</a><a href="/om-oss">Om oss</a></div></footer><div class="consent" data-v-c00c><p>Vi använder kakor.</p><button>Godkänn</button></div></div>
<script>window.__STATE__={blob};(function(){{var s;(s=document.currentScript||document.scripts[document.scripts.length-1]).parentNode.removeChild(s);}}());</script>
<script src="/_assets/app.41c9e.js" defer></script></body></html>"""


def badges(ad):
    return ('<span class="chip chip--ad" data-v-2e>Sponsrad</span>' if ad["promo"] else "<!---->") + (
        '<span class="chip" data-v-2e><svg class="ic"><use href="#tick"/></svg>Verifierad</span>' if ad["ver"] else "<!---->")


def tile(ad):
    return f"""<article class="tile" data-v-2e><a href="/p/{ad['slug']}" data-v-2e><img src="/media/{ad['slug']}/t1.webp" loading="lazy" alt=""><h3 data-v-2e>{ad['name']}</h3></a>
{badges(ad)}<p data-v-2e>{ad['city']}</p><p class="price" data-v-2e>fr. {kr(min(v[1] for v in ad['var']))}</p><button data-v-2e>♡</button></article>"""


def grid(title, ads, path, pager=""):
    main = f"""<h1>{title}</h1><div class="tools" data-v-5d><span>{len(ads)} av {len(ADS)} visas</span><select><option>Populärast</option><option>Lägst pris</option></select></div>
<section class="grid" data-v-5d>{"".join(tile(a) for a in ads)}</section>{pager}"""
    return layout(title, main, {"listing": {"items": [summary(a) for a in ads], "total": len(ADS)}}, path)


def icon(name, value):
    return f'<li data-v-9b><svg class="ic"><use href="#{name}"/></svg><span data-v-9b>{value}</span></li>' if value else "<!---->"


def day(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MONTHS[int(m) - 1]} {y}"


def contact_block(ad):
    out = ""
    if ad["phone"]:
        shown, e164 = ad["phone"]
        if shown == "tel":
            out += f'<a class="btn" href="tel:{e164}" data-v-9b>Ring</a>'
        elif ad["masked"]:
            out += f'<button class="btn" data-v-9b>Visa nummer <span>{shown[:3]}-••• •• ••</span></button>'
        else:
            out += f'<p class="num" data-v-9b>{shown}</p>'
        if ad.get("wa"):
            out += f'<a class="btn" href="https://wa.me/{e164[1:]}" data-v-9b>WhatsApp</a>'
        if ad.get("signal"):
            out += "<p>Samma nummer på Signal.</p>"
    if ad.get("tg"):
        out += f'<a href="https://t.me/{ad["tg"]}">Telegram</a> '
    if ad.get("insta"):
        out += f'<a href="https://www.instagram.com/{ad["insta"]}/">Instagram</a>'
    if ad.get("email"):
        out += f'<p>{ad["email"]}</p>'
    if ad.get("site"):
        out += f'<p><a href="https://{ad["site"]}/" rel="nofollow">Min hemsida</a></p>'
    return out


def detail(ad):
    at = ADS.index(ad)
    related, recent = [ADS[(at + k) % 10] for k in (2, 4, 7)], [ADS[(at + 5) % 10]]
    slides = "".join(f'<img src="/media/{ad["slug"]}/{n}.webp" alt="" data-v-9b>' for n in range(1, ad["pics"] + 1))
    facts = (icon("cake", ad.get("age_text") or f"{ad['age']} år") + icon("ruler", ad["cm"] and f"{ad['cm']} cm") + icon("scale", ad["kg"] and f"{ad['kg']} kg")
             + icon("flag", ", ".join(x for x in (ad["nat"] and NATIONS[ad["nat"]], ad.get("ethnic_text")) if x)) + icon("bubble", ", ".join(LANGUAGES[x] for x in ad["langs"].split()))
             + icon("pin", ad["city"]) + icon("clock", {"24/7": "Dygnet runt, alla dagar", None: ""}.get(ad["hours"], (ad["hours"] or "").replace("-", "–").replace(":", "."))))
    chips = "".join(f'<button class="variant" data-v-9b>{TIMES[m]}{" " + PLACES[w] if w else ""} · {kr(a)}</button>' for m, a, w in ad["var"])
    seller = {"private": "Annonsör: privatperson", "company": f"Annonsör: {ad.get('company')} (företag)", None: ""}[ad["seller"]]
    tour = "<h2>På turné</h2><ul>" + "".join(f"<li>{c}: {day(a)} – {day(b)}</li>" for c, a, b in ad["tour"]) + "</ul>" if ad.get("tour") else "<!---->"
    no = f"<p><s data-v-9b>{ad['refused']}</s></p>" if ad.get("refused") else ""
    main = f"""<nav class="crumbs" data-v-33>Alla / {ad['city']} / {ad['name']}</nav><div class="pdp" data-v-9b><div class="gallery" data-v-9b>{slides}</div>
<div class="buy" data-v-9b><h1 data-v-9b>{ad['name']}</h1>{badges(ad)}<p class="meta">{ad.get('created_text') or 'Upplagd ' + day(ad['created'])}</p>
<ul class="facts" data-v-9b>{facts}</ul><div class="variants" data-v-9b>{chips}</div><div class="contact" data-v-9b>{contact_block(ad)}</div><p class="seller">{seller}</p></div>
<div class="desc" data-v-9b><p>{ad['text']}</p><ul class="tags">{"".join(f"<li>{SERVICES[s]}</li>" for s in ad["svc"].split())}</ul>{no}{tour}</div></div>
<section data-v-33><h2>Andra tittade också på</h2><div class="grid">{"".join(tile(a) for a in related)}</div></section>"""
    state = {"product": product(ad), "related": [summary(a) for a in related], "recentlyViewed": [summary(a) for a in recent]}
    return layout(f"{ad['name']}, {ad['city']}", main, state, f"/p/{ad['slug']}")


def truth(ad):
    e164 = ad["phone"] and ad["phone"][1]
    handles = [{"kind": k, "value": v} for k, v in (("whatsapp", ad.get("wa") and e164), ("signal", ad.get("signal") and e164), ("telegram", ad.get("tg")),
                                                    ("instagram", ad.get("insta")), ("email", ad.get("email")), ("website", ad.get("site"))) if v]
    return AD | dict(
        url=url_of(ad), alias=ad["name"], aliases_stated=ad.get("names", [ad["name"]]), age=ad["age"], ages_stated=ad.get("ages", [ad["age"]]),
        text_language=ad.get("lang", "sv"), audience=ad.get("audience", "woman"), provider_kind={"private": "independent", "company": "agency", None: "unknown"}[ad["seller"]],
        city=ad["city"], country="SE", nationality=ad["nat"], ethnicity=ad.get("ethnicity"), languages_spoken=ad["langs"].split(), services=ad["svc"].split(),
        incall=ad["place"][0], outcall=ad["place"][1], hours=ad["hours"], weight_kg=ad["kg"], height_cm=ad["cm"], max_duration_h=max(v[0] for v in ad["var"]) / 60,
        tour=[{"city": c, "from": a, "to": b} for c, a, b in ad.get("tour", [])], verified=ad["ver"], paid_placement=ad["promo"], n_images=ad["pics"], posted_at=ad["created"],
        phones=[e164] if e164 else [], handles=handles,
        prices=[dict(amount=a, currency="SEK", code_currency=None, duration_min=m, place={"in": "incall", "out": "outcall", "": None}[w]) for m, a, w in ad["var"]])


STATIC = {
    "om-oss": ("Om oss", "<p>Norrsken Möten AB driver en marknadsplats för annonser om sällskap och massage. Vi säljer annonsplats, inget annat.</p><p>Provgatan 1, 111 11 Stockholm</p>"),
    "villkor": ("Villkor", "<p>Annonsörer ska ha fyllt 20 år. Märket Verifierad betyder att annonsören har visat upp legitimation i ett videosamtal. Betalning för annonser återbetalas inte.</p>"),
    "annonsera": ("Annonsera", "<section class='grid'><article class='tile'><h3>Bas</h3><p class='price'>199 kr</p><p>30 dagar, 3 bilder</p></article><article class='tile'><h3>Sponsrad</h3>"
                  "<p class='price'>599 kr</p><p>30 dagar, överst i listan</p></article><article class='tile'><h3>Företag</h3><p class='price'>1 490 kr</p><p>Upp till fem profiler</p></article></section>"),
    "vanliga-fragor": ("Vanliga frågor", "<h3>Varför är numret dolt?</h3><p>För att skydda annonsören mot robotar. Tryck på Visa nummer.</p><h3>Hur tar jag bort min annons?</h3><p>Logga in och välj Avpublicera.</p>"),
    "magasin/helg-i-skane": ("En helg i Skåne", "<p>Ta tåget till Malmö på fredagen, ät falafel på Möllan och bada kallt i Ribersborg. På lördagen väntar Lunds domkyrka och botaniska trädgården. Räkna med "
                             "1 200 kr för ett hotellrum och 300 kr för en bra middag.</p><p>Söndag: Österlen, äppelmust och sandstränder.</p>"),
    "logga-in": ("Logga in", "<form><input type='email' placeholder='E-post'><input type='password' placeholder='Lösenord'><button>Logga in</button></form>"),
}


def pages():
    urls = lambda ads: tuple(url_of(a) for a in ads)
    first, second = ADS[:6], ADS[6:]
    pager = '<nav class="pager" data-v-5d><a href="/">1</a><a href="/?sida=2">2</a></nav>'
    yield WrittenPage(f"{BASE}/", grid("Alla möten", first, "/", pager), "listing", "sv", ads=urls(first))
    yield WrittenPage(f"{BASE}/?sida=2", grid("Alla möten", second, "/?sida=2", pager), "listing", "sv", ads=urls(second))
    sthlm = [a for a in ADS if a["city"] == "Stockholm"]
    yield WrittenPage(f"{BASE}/stad/stockholm", grid("Stockholm", sthlm, "/stad/stockholm"), "listing", "sv", ads=urls(sthlm))
    for ad in ADS:
        yield WrittenPage(url_of(ad), detail(ad), "ad", "sv", ad.get("lang"), ads=(url_of(ad),))
    yield WrittenPage(url_of(ADS[6]) + "?fbclid=IwAR2kd81x", detail(ADS[6]), "ad", "sv", ads=(url_of(ADS[6]),), canonical=url_of(ADS[6]))
    for path, (title, body) in STATIC.items():
        yield WrittenPage(f"{BASE}/{path}", layout(title, f"<h1>{title}</h1>{body}", {"page": {"slug": path}}, "/" + path), "static", "sv")
    gone = f"<h1>Hoppsan!</h1><p>Den här profilen finns inte längre.</p><h2>Populärt just nu</h2><div class='grid'>{tile(ADS[0])}{tile(ADS[4])}</div>"
    yield WrittenPage(f"{BASE}/p/amanda-gavle", layout("Borttagen", gone, {"error": {"statusCode": 404}, "related": [summary(ADS[0]), summary(ADS[4])]}, "/p/amanda-gavle"), "error", "sv")


SITE = WrittenSite(HOST, "SE", tuple(pages()), tuple(truth(a) for a in ADS),
                   "Vue state with related persons; masked phones whole only in the state; icon rows without labels; minor units; price variants")
