"""Finnish companionship site where members advertise, a Next.js front with styled-components classes and a __NEXT_DATA__ block.

Hard: class names mean nothing, facts are 'dt/dd' without units at times, prices are lines of a free text ('30 min 100, 60 min 160') under a heading 'Luonani' or
'Luonasi', some members write in English; the JSON block repeats the member's settings and the last visitors; the site has members
who only seek company (a profile without an offer), 'Plus' members with a mark, and a photo check whose absence is said in words.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://iltaseuraa.example"
WORD = {"massage": "hieronta", "gfe": "tyttöystäväkokemus", "bath": "yhteinen kylpy", "tantra": "tantra", "role_play": "roolileikit", "couples": "pariskunnat", "dinner_date": "illallisseura", "striptease": "striptease", "cuddling": "halailu", "overnight": "koko yö", "video_call": "videopuhelu",
        "domination": "dominointi", "travel": "matkaseura", "kissing": "suudelmat", "disabled_guests": "liikuntarajoitteiset asiakkaat"}
TONGUE = {"fi": "suomi", "en": "englanti", "sv": "ruotsi", "et": "viro", "ru": "venäjä", "de": "saksa"}
EN = {"Jyväskylä": "Jyvaskyla"}

# id, nick, age, town, cm, kg, tongues, services, day, hours, at hers, at his, contacts, marks (P plus, T photos checked), pictures, prose, more
MEMBERS = [
    (5520, "Aino", 32, "Helsinki", 169, 60, ["fi", "en"], ["massage", "gfe", "bath"], "2025-06-09", "11:00-20:00", {30: 120, 60: 200, 120: 380}, {}, ["0401 827 364"], "PT", 4,
     "Moi! Olen Aino, kolmekymppinen helsinkiläisnainen. Toimin yksin ja vastaan itse viesteihin. Asuntoni on Kalliossa, hyvien yhteyksien varrella. Toivon käytöstapoja ja puhtautta, loput hoidetaan yhdessä. En vastaa tuntemattomiin numeroihin enkä tee luonasi-käyntejä.", dict(provider_kind="independent", outcall=False)),
    (5498, "Kadri", 27, "Helsinki", 174, 58, ["et", "en", "fi"], ["massage", "striptease", "kissing"], "2025-06-08", "24/7", {30: 100, 60: 180}, {60: 220}, ["044 9513 702", "wa"], "P", 5,
     "Hello, I am Kadri from Tallinn. I am in Helsinki 8.6.–15.6. and then in Turku 16.6.–20.6. Please text me on WhatsApp, my Finnish is still bad. Hotel visits are fine.", dict(text_language="en", tour=[{"city": "Helsinki", "from": "2025-06-08", "to": "2025-06-15"}, {"city": "Turku", "from": "2025-06-16", "to": "2025-06-20"}])),
    (5471, "Sirpa", 54, "Tampere", 163, 76, ["fi"], ["cuddling", "massage", "disabled_guests"], "2025-06-01", "09:00-16:00", {60: 120}, {60: 150}, ["050 3316 948"], "T", 2, "Kypsä nainen Hervannasta. Kahvi on aina kuumana. Tulen myös palvelutaloon.", {}),
    (5466, "Niko", 30, "Espoo", 182, 79, ["fi", "sv", "en"], ["dinner_date", "travel", "couples"], "2025-05-29", None, {}, {60: 150, 240: 500}, ["tg:niko_espoo"], "", 2, "Seuraa naisille ja pariskunnille. Olen siisti, hauska ja osaan pukeutua.", dict(audience="man")),
    (5440, "Jasmin", 25, "Turku", 166, 52, ["fi", "en"], ["gfe", "overnight", "dinner_date"], "2025-05-27", "17:00-23:00", {60: 200}, {60: 240, 480: 1100}, ["045 7720 391", "wa"], "PT", 6, "Opiskelija, iltaisin ja viikonloppuisin. Yö tarkoittaa kahdeksaa tuntia.", {}),
    (5409, "Mistress Veera", 38, "Tampere", 178, 68, ["fi", "en", "de"], ["domination", "role_play", "video_call"], "2025-05-20", "14:00-22:00", {60: 220, 120: 400}, {}, ["em:veera@mustahuone.example"], "T", 3, "Oma varusteltu tila Tampereen keskustassa. Varaukset vain sähköpostilla. Vasta-alkajat tervetulleita.", {}),
    (5388, "Sonja", 29, "Oulu", 175, 67, ["fi"], ["massage", "role_play"], "2025-05-16", "12:00-21:00", {30: 90, 60: 150}, {}, ["0417 205 583"], "", 3, "Transnainen Oulusta, kiltti ja rauhallinen. Ei yksityisnumeroita.", dict(audience="trans")),
    (5371, "Milla ja Jere", 34, "Lahti", None, None, ["fi", "en"], ["couples"], "2025-05-11", None, {120: 300}, {}, ["em:millajere@lahtipari.example"], "", 1, "Milla 34 ja Jere 37, pari pareille ja yksinäisille naisille. Viikonloppuisin.", dict(alias="Milla", aliases_stated=["Milla", "Jere"], ages_stated=[34, 37], audience="couple")),
    (5342, "Tuuli", 41, "Jyväskylä", 160, 59, ["fi", "sv"], ["tantra", "massage"], "2025-04-30", "10:00-18:00", {90: 180, 120: 230}, {}, ["040 6682 175"], "PT", 2, "Tantraa kiireettömästi. Lyhin aika on puolitoista tuntia.", {}),
    (5305, "Ninni", 23, "Vantaa", 168, None, ["fi"], [], "2025-04-14", None, {}, {}, ["0449 016 237"], "", 0, "Soita niin jutellaan. Hinta sovitaan puhelimessa.", {}),
]


def url(m):
    return f"{ROOT}/ilmoitus/{m[0]}"


def fi_day(text):
    y, mo, d = map(int, text.split("-"))
    return f"{d}.{mo}.{y}"


def tile(m):
    plus = '<span class="sc-gsTCUz kPlus">Plus</span>' if "P" in m[13] else ""
    return f'<li class="sc-bdvvtL eKrTla"><a class="sc-hKwDye jYpQnD" href="/ilmoitus/{m[0]}"><img alt="" src="/_next/image?url=%2Fk%2F{m[0]}%2F1.jpg&amp;w=256&amp;q=75" loading="lazy"/><span class="sc-eCImPb bXk">{m[1]}</span><span class="sc-jRQBWg">{"34 ja 37" if " ja " in m[1] else m[2]}</span><span class="sc-jRQBWg">{m[3]}</span>{plus}</a></li>'


def shell(title, body, data=None):
    state = json.dumps({"props": {"pageProps": {"viewer": None, "help": "09 4270 1193", "lastVisitors": ["pekka71", "Hemuli"], **(data or {})}}, "page": "/", "buildId": "x7Kq2"}, ensure_ascii=False)
    return f"""<!DOCTYPE html><html lang="fi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} – Iltaseuraa</title><link rel="preload" href="/_next/static/css/4e1f.css" as="style"/><style data-styled="" data-styled-version="5.3.3">.eKrTla{{display:flex}}.kPlus{{color:#b58900}}</style></head>
<body><div id="__next"><div class="sc-ksdxgE cMuVCB"><header class="sc-hBMUJo"><a href="/">Iltaseuraa</a><nav><a href="/ilmoitukset">Ilmoitukset</a><a href="/kaupunki/helsinki">Helsinki</a><a href="/kaupunki/tampere">Tampere</a><a href="/liity">Liity</a><a href="/en">In English</a></nav></header><main class="sc-fnVZcZ">{body}</main>
<footer class="sc-pVTFL"><a href="/ehdot">Käyttöehdot</a><a href="/turvallisuus">Turvallisuus</a><a href="/hinnasto">Plus-jäsenyys</a><p>Palvelu on tarkoitettu yli 18-vuotiaille.</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script><script src="/_next/static/chunks/main-0d3.js" defer=""></script></body></html>"""


def contact(words):
    kind, _, value = words.partition(":")
    if kind == "tg":
        return f'<a href="https://t.me/{value}">Telegram @{value}</a>'
    if kind == "em":
        return f'<a href="mailto:{value}">{value}</a>'
    return f"<span>{words}</span>"


def page(m):
    no, nick, age, town, cm, kg, tongues, services, day, hours, mine, yours, contacts, marks, pics, prose, _ = m
    shots = "".join(f'<figure class="sc-iJKOTD"><img alt="Kuva {n}" src="/_next/image?url=%2Fk%2F{no}%2F{n}.jpg&amp;w=1080&amp;q=75"/></figure>' for n in range(1, pics + 1))
    facts = [("Ikä", "34 ja 37" if " ja " in nick else age), ("Kaupunki", town)] + ([("Pituus", f"{cm} cm")] if cm else []) + ([("Paino", kg)] if kg else []) + [("Kielet", ", ".join(TONGUE[t] for t in tongues))] + ([("Tavattavissa", "24 h" if hours == "24/7" else "klo " + hours.replace(":00", "").replace("-", "–"))] if hours else [])
    tags = "".join(f'<span class="sc-cxpSdN">{WORD[s]}</span>' for s in services)
    money = "".join(f'<h3 class="sc-llYSUQ">{head}</h3><p class="sc-iJnaPW">{", ".join(f"{n} min {x} €" for n, x in cells.items())}</p>' for head, cells in (("Luonani", mine), ("Luonasi", yours)) if cells)
    calls = "".join(f"<div>{contact(c)}</div>" for c in contacts if c != "wa") + ("<div>Myös WhatsApp samasta numerosta</div>" if "wa" in contacts else "")
    check = '<span class="sc-dIouRR">✓ Kuvat tarkistettu</span>' if "T" in marks else '<span class="sc-hHLeRK">Kuvia ei ole tarkistettu</span>'
    near = "".join(tile(o) for o in MEMBERS if o[3] == town and o is not m)
    plus = '<span class="sc-gsTCUz kPlus">Plus</span>' if "P" in marks else ""
    return shell(f"{nick}, {town}", f'<article class="sc-dkzDqf"><h1>{nick}</h1>{plus}{check}<div class="sc-gikAfH">{shots}</div><dl>{"".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in facts)}</dl><p class="sc-kDDrLX">{prose}</p><div>{tags}</div>{money}<section class="sc-bczRLJ"><h3>Yhteys</h3>{calls}</section>'
                 f'<p class="sc-small">Julkaistu {fi_day(day)} · Ilmoitus {no}</p></article>' + (f'<aside><h2>Lähellä</h2><ul>{near}</ul></aside>' if near else ""), {"ad": {"id": no, "notify": True, "plan": "plus" if "P" in marks else "free"}})


def truth(m):
    no, nick, age, town, cm, kg, tongues, services, day, hours, mine, yours, contacts, marks, pics, prose, more = m
    prices = [{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": n, "place": place} for place, cells in (("incall", mine), ("outcall", yours)) for n, x in cells.items()]
    phones = ["+358" + c.replace(" ", "")[1:] for c in contacts if c[0] == "0"]
    handles = [{"kind": {"tg": "telegram", "em": "email"}[c[:2]], "value": c[3:]} for c in contacts if c[:3] in ("tg:", "em:")] + ([{"kind": "whatsapp", "value": phones[0]}] if "wa" in contacts else [])
    row = deepcopy(AD)
    row.update(url=url(m), alias=nick, aliases_stated=[nick], age=age, ages_stated=[age], text_language="fi", provider_kind="unknown", city=EN.get(town, town), country="FI", languages_spoken=list(tongues), services=list(services), incall=True if mine else None, outcall=True if yours else None, hours=hours,
               weight_kg=kg, height_cm=cm, max_duration_h=max(x["duration_min"] for x in prices) / 60 if prices else None, verified="T" in marks, paid_placement="P" in marks, n_images=pics, posted_at=day, phones=phones, handles=handles, prices=prices)
    row.update(deepcopy(more))
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h1>{title}</h1><ul class="sc-furwcr">{"".join(map(tile, rows))}</ul><nav>{foot}</nav>', {"count": len(rows)})


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "fi", status=status)


def urls(rows):
    return tuple(map(url, rows))


A, B = MEMBERS[:6], MEMBERS[6:]
HEL, TRE = ([m for m in MEMBERS if m[3] == town] for town in ("Helsinki", "Tampere"))
L = ROOT + "/ilmoitukset"
PAGES = [
    WrittenPage(L, listing(A, "Ilmoitukset", '<a href="/ilmoitukset?sivu=2">Seuraava</a>'), "listing", "fi", ads=urls(A)),
    WrittenPage(L + "?sivu=2", listing(B, "Ilmoitukset", '<a href="/ilmoitukset">Edellinen</a>'), "listing", "fi", ads=urls(B)),
    WrittenPage(ROOT + "/kaupunki/helsinki", listing(HEL, "Helsinki"), "listing", "fi", ads=urls(HEL)),
    WrittenPage(ROOT + "/kaupunki/tampere", listing(TRE, "Tampere"), "listing", "fi", ads=urls(TRE)),
    WrittenPage(ROOT + "/kaupunki/tampere?gclid=Cj0KCQ", listing(TRE, "Tampere"), "listing", "fi", ads=urls(TRE), canonical=ROOT + "/kaupunki/tampere"),
    *(WrittenPage(url(m), page(m), "ad", "fi", text_language=m[16].get("text_language"), ads=(url(m),)) for m in MEMBERS),
    WrittenPage(url(MEMBERS[4]) + "?tulosta=1", page(MEMBERS[4]), "ad", "fi", ads=(url(MEMBERS[4]),), canonical=url(MEMBERS[4])),
    plain("/jasen/hemuli", "Hemuli", "<dl><dt>Jäsen</dt><dd>2021 alkaen</dd><dt>Kaupunki</dt><dd>Kuopio</dd></dl><p>Luen ja kommentoin, en itse ilmoita mitään.</p>", "profile"),
    plain("/liity", "Liity jäseneksi", '<form><input name="nimimerkki" placeholder="Nimimerkki"/><input name="sposti" placeholder="Sähköposti"/><button>Liity</button></form>'),
    plain("/hinnasto", "Plus-jäsenyys", "<p>Plus 1 kk 19 €, 3 kk 49 €. Plus-ilmoitus näkyy listan alussa.</p>"),
    plain("/ehdot", "Käyttöehdot", "<p>Ilmoittajan on oltava täysi-ikäinen ja ilmoitettava vain itsestään. Paritus on rikos; väärinkäytöksistä ilmoitamme poliisille.</p>"),
    plain("/turvallisuus", "Turvallisuus", "<p>Sovi tapaamisesta etukäteen äläkä maksa ennakkoon. Ihmiskaupan uhrien auttamisjärjestelmän päivystys auttaa ympäri vuorokauden.</p>"),
    plain("/ilmoitus/5127", "Ilmoitusta ei löydy", "<p>Jäsen on poistanut ilmoituksen.</p>", "error"),
]

SITE = WrittenSite("iltaseuraa.example", "FI", tuple(PAGES), tuple(truth(m) for m in MEMBERS), note=__doc__)
