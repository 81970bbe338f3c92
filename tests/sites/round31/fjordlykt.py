"""Norwegian site of independent women who rent one page builder together: every page is a heap of accordions (<details>), one each for prices, services, tour, rules and contact.

Hard: all facts are inside closed <details> whose <summary> is the only label, some nested twice ('Hos meg' and 'Hos deg' inside 'Priser'), sums as '1 800', '1800,-', 'kr 2.000' and in Swedish kroner on a tour, dates 'uke 7' beside days, questions and
answers in the same accordions that refuse what another offers, an accordion 'Mine venninner' with others' names and ages, numbers grouped in pairs or in threes, hashed class names, the builder's own banner, English copies
of two pages, a page in English only, a cookie box, a common price of renting the page, a tour calendar of all, a search page.
"""

import zlib
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://fjordlykt.example"


def nok(amount, minutes=None, place=None, currency="NOK"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def c(seed):
    """A class name as the builder makes it."""
    return f"_{zlib.crc32(seed.encode()):x}"[:7]


def fold(head, *inner):
    return f'<details class="{c("fold")}"><summary class="{c("sum")}"><span>{head}</span><svg class="{c("chev")}"></svg></summary><div class="{c("in")}">{"".join(i if i.startswith("<") else f"<p>{i}</p>" for i in inner)}</div></details>'


def lines(*rows):
    return "<div>" + "".join(f'<div class="{c("row")}"><span>{a}</span><span>{b}</span></div>' for a, b in rows) + "</div>"


# path, heading, line below, accordions (html), pictures, checked, truth
W = [
    ("ingrid", "Ingrid", "Oslo, Majorstuen", [
        fold("Om meg", "Norsk dame på 38 år, 172 cm høy og 66 kg. Jeg snakker norsk, engelsk og tysk."),
        fold("Dette gjør jeg gjerne", "Kjærestefølelse (GFE), middag på restaurant, massasje og reisefølge."),
        fold("Priser", fold("Hos meg", lines(("1 time", "2 500,-"), ("2 timer", "4 500,-"))), fold("Hos deg / hotell", lines(("2 timer", "5 500,-"), ("Natt (12 timer)", "15 000,-")))),
        fold("Når", "Mandag til torsdag kl. 11.00–20.00."), fold("Spørsmål og svar", "<p><b>Tar du rabatt?</b> Nei.</p>", "<p><b>Er du med på duo?</b> Nei, aldri.</p>"), fold("Kontakt", "Telefon 957 41 208. Ring, ikke send SMS.")], 4, True,
     dict(age=38, city="Oslo", nationality="NO", height_cm=172, weight_kg=66, languages_spoken=["no", "en", "de"], services=["gfe", "dinner_date", "massage", "travel"], incall=True, outcall=True, hours="11:00-20:00", max_duration_h=12,
          phones=["+4795741208"], prices=[nok(2500, 60, "incall"), nok(4500, 120, "incall"), nok(5500, 120, "outcall"), nok(15000, 720, "outcall")])),
    ("paulina", "Paulina på tur", "Bergen akkurat nå", [
        fold("Hvem er jeg?", "Polsk jente, 26 år, 167 cm. Norsk kan jeg ikke, men engelsk og polsk går fint."),
        fold("Turné februar 2026", lines(("2.–6. februar", "Bergen"), ("7.–11. februar", "Stavanger"), ("12.–15. februar", "Kristiansand"))),
        fold("Hva koster det?", "30 min 1200 kr, 60 min 1800 kr. Samme pris i alle byer. Jeg tar imot på leilighet, ingen hotellbesøk."), fold("Tjenester", "Massasje, kos og dusj? Massasje og kos ja, resten må du spørre om."), fold("Kontakt", "WhatsApp: +48 532 604 817")], 6, True,
     dict(age=26, city="Bergen", nationality="PL", height_cm=167, languages_spoken=["en", "pl"], services=["massage", "cuddling"], incall=True, outcall=False, max_duration_h=1,
          tour=[{"city": "Bergen", "from": "2026-02-02", "to": "2026-02-06"}, {"city": "Stavanger", "from": "2026-02-07", "to": "2026-02-11"}, {"city": "Kristiansand", "from": "2026-02-12", "to": "2026-02-15"}],
          phones=["+48532604817"], handles=[{"kind": "whatsapp", "value": "+48532604817"}], prices=[nok(1200, 30), nok(1800, 60)])),
    ("wanida", "Wanida thaimassasje", "Trondheim, Lade", [
        fold("Om Wanida", "Hei! Jeg heter Wanida, er fra Thailand og har bodd i Norge i tolv år. Alder 43."),
        fold("Massasje", "Thaimassasje, oljemassasje og firhendig massasje sammen med en kollega. Felles bad etterpå er inkludert. Rullestolbrukere er velkomne, heis i bygget."),
        fold("Pris", lines(("45 minutter", "kr 800"), ("60 minutter", "kr 1.000"), ("90 minutter", "kr 1.400"))), fold("Åpent", "Hver dag 10–22 på Lade. Kommer ikke hjem til kunder."), fold("Ring", "4 8 2 6 6 9 1 3")], 3, False,
     dict(alias="Wanida", aliases_stated=["Wanida"], age=43, city="Trondheim", nationality="TH", services=["massage", "four_hands", "bath", "disabled_guests"], incall=True, outcall=False, hours="10:00-22:00", max_duration_h=1.5, phones=["+4748266913"],
          prices=[nok(800, 45), nok(1000, 60), nok(1400, 90)])),
    ("liv-og-marte", "Liv og Marte", "Drammen", [
        fold("Vi to", "Liv (31) og Marte (35), venninner fra folkehøgskolen. Vi er alltid sammen på jobb."),
        fold("Tilbud", "Duo, massasje og selskap på fest. Par er også velkomne."), fold("Priser", lines(("En time med oss begge", "4 000"), ("Tre timer med oss begge", "10 000")), "<p>Norske kroner, kontant. Vi reiser til deg i Drammen, Asker og Bærum.</p>"),
        fold("Kontakt", "Liv svarer på 922 05 743, e-post liv.marte@fjordpost.example")], 2, True,
     dict(alias="Liv", aliases_stated=["Liv", "Marte"], age=31, ages_stated=[31, 35], audience="couple", city="Drammen", services=["duo", "massage", "party", "couples"], outcall=True, max_duration_h=3, phones=["+4792205743"],
          handles=[{"kind": "email", "value": "liv.marte@fjordpost.example"}], prices=[nok(4000, 60), nok(10000, 180)])),
    ("aleksandra", "Aleksandra", "Oslo / Göteborg", [
        fold("Kort om meg", "29 år · 175 cm · 59 kg · rumensk · snakker rumensk, italiensk og engelsk"),
        fold("Priser", fold("Norge", "1 time 2000 NOK, 2 timer 3600 NOK"), fold("Sverige", "1 time 2100 SEK, 2 timer 3800 SEK")),
        fold("Hvor", "Egen leilighet på Grünerløkka i Oslo, eller jeg kommer til hotellet ditt. Göteborg 16.–20. februar 2026."), fold("Meny", "Striptease, rollespill, massasje, kyss"),
        fold("Kontakt", "Telegram @aleksandra_lykt · Signal 405 18 736"), fold("Mine venninner", "<p><a href='/ingrid'>Ingrid</a>, 38 · <a href='/paulina'>Paulina</a>, 26</p>")], 5, True,
     dict(age=29, city="Oslo", nationality="RO", height_cm=175, weight_kg=59, languages_spoken=["ro", "it", "en"], services=["striptease", "role_play", "massage", "kissing"], incall=True, outcall=True, max_duration_h=2,
          tour=[{"city": "Gothenburg", "from": "2026-02-16", "to": "2026-02-20"}], phones=["+4740518736"], handles=[{"kind": "telegram", "value": "aleksandra_lykt"}, {"kind": "signal", "value": "+4740518736"}],
          prices=[nok(2000, 60), nok(3600, 120), nok(2100, 60, None, "SEK"), nok(3800, 120, None, "SEK")])),
    ("henrik", "Henrik for kvinner", "Stavanger", [
        fold("Mannen", "Trønder, 36 år, 186 cm, 84 kg. Rolig fyr som jobber i Nordsjøen annenhver måned."),
        fold("Tilbyr", "Massasje og middagsselskap til kvinner og par. Kun hjemme hos deg eller på hotell i Stavanger-området."), fold("Koster", "900 kroner timen, 1600 kroner for to timer. Ferge og bom kommer i tillegg."), fold("Ta kontakt", "Send SMS til ni seks åtte, to en null, fem fire")], 1, False,
     dict(alias="Henrik", aliases_stated=["Henrik"], age=36, audience="man", city="Stavanger", height_cm=186, weight_kg=84, services=["massage", "dinner_date", "couples"], incall=False, outcall=True, max_duration_h=2, phones=["+4796821054"],
          prices=[nok(900, 60), nok(1600, 120)])),
    ("roxanne", "Roxanne", "Tromsø", [
        fold("Facts", "Trans woman from the Philippines, 33 years, 170 cm. I speak English and Tagalog."),
        fold("What I offer", "Massage, cuddling and company for the northern lights: I am happy to be your city guide."), fold("Rates", "1 hour 1700 kr, overnight 7000 kr (12 hours). In my apartment or in your hotel room."), fold("Reach me", "Phone 941 30 672, day and night, 24/7.")], 4, False,
     dict(age=33, audience="trans", text_language="en", city="Tromsø", nationality="PH", height_cm=170, languages_spoken=["en", "tl"], services=["massage", "cuddling", "city_guide"], incall=True, outcall=True, hours="24/7", max_duration_h=12, phones=["+4794130672"],
          prices=[nok(1700, 60), nok(7000, 720)])),
    ("frk-solheim", "Frk. Solheim", "Fredrikstad", [
        fold("Hvem", "Dominant kvinne midt i livet, 49 år."), fold("Hva", "Dominans, fetisj og rollespill, alltid etter en samtale på telefon først."), fold("Hvor og når", "Eget studio i Fredrikstad, onsdag til lørdag kl. 16–24. Jeg drar ikke ut."),
        fold("Honorar", "En time kr 2.200, to timer kr 4.000."), fold("Kontakt", "Bare e-post: solheim (krøllalfa) studiofredrikstad.example")], 2, True,
     dict(age=49, city="Fredrikstad", services=["domination", "fetish", "role_play"], incall=True, outcall=False, hours="16:00-24:00", max_duration_h=2, handles=[{"kind": "email", "value": "solheim@studiofredrikstad.example"}], prices=[nok(2200, 60), nok(4000, 120)])),
]
EN = {
    "ingrid": ("Ingrid", "Oslo, Majorstuen", [fold("About me", "Norwegian lady of 38, 172 cm tall, 66 kg. I speak Norwegian, English and German."), fold("What I enjoy", "Girlfriend experience (GFE), dinner dates, massage and travel."),
               fold("Rates", fold("At mine", lines(("1 hour", "2 500,-"), ("2 hours", "4 500,-"))), fold("At yours / hotel", lines(("2 hours", "5 500,-"), ("Night (12 hours)", "15 000,-")))), fold("When", "Monday to Thursday 11.00–20.00."), fold("Contact", "Phone +47 957 41 208.")]),
    "wanida": ("Wanida Thai massage", "Trondheim, Lade", [fold("About Wanida", "Hi! I am Wanida from Thailand, 43, twelve years in Norway."), fold("Massage", "Thai massage, oil massage and four hands massage with a colleague. A bath together afterwards is included. Wheelchairs welcome."),
               fold("Price", lines(("45 minutes", "kr 800"), ("60 minutes", "kr 1.000"), ("90 minutes", "kr 1.400"))), fold("Open", "Every day 10–22 at Lade. No home visits."), fold("Call", "+47 482 66 913")]),
}


def url(w):
    return f"{ROOT}/{w[0]}"


def shell(title, body, lang="nb"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Fjordlykt</title><meta name="generator" content="Sidebygger 4"></head><body class="{c("body")}">
<div class="{c("ad")}">Denne siden er laget med Sidebygger. <a href="https://sidebygger.example">Lag din egen gratis</a></div>
<div class="{c("hdr")}"><a href="/">Fjordlykt</a><div class="{c("nav")}"><a href="/alle">Alle</a><a href="/kalender">Kalender</a><a href="/om">Om oss</a><a href="/leie">Leie side</a></div></div>
<div class="{c("main")}">{body}</div><div class="{c("ftr")}"><p>Fjordlykt er et fellesskap, ikke et byrå. Teknisk hjelp: hjelp@fjordlykt.example</p></div>
<div class="{c("ck")}"><p>Vi bruker informasjonskapsler.</p><button>Greit</button></div></body></html>"""


def body_of(w, text=None):
    name, line, folds = text or w[1:4]
    pics = "".join(f'<div class="{c("gal")}"><img src="/_assets/{w[0]}/{zlib.crc32(f"{w[0]}{n}".encode()):08x}.webp" alt=""></div>' for n in range(w[4]))
    mark = f'<div class="{c("seal")}"><span>{"ID sjekket av Fjordlykt" if text is None else "ID checked by Fjordlykt"}</span></div>' if w[5] else ""
    return f'<div class="{c("hero")}"><h1>{name}</h1><h5>{line}</h5>{mark}</div><div class="{c("grid")}">{pics}</div>{"".join(folds)}'


def truth(w):
    row = deepcopy(AD)
    row.update(url=url(w), alias=w[1], aliases_stated=[w[1]], text_language="nb", provider_kind="independent", country="NO", verified=w[5], n_images=w[4])
    row.update(deepcopy(w[6]))
    if row["alias"].endswith(" på tur"):
        row.update(alias="Paulina", aliases_stated=["Paulina"])
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, title, foot=""):
    tiles = "".join(f'<div class="{c("tile")}"><a href="/{w[0]}"><div class="{c("bg")}" style="background-image:url(/_assets/{w[0]}/cover.webp)"></div><h3>{w[1]}</h3></a><p>{w[2]}</p></div>' for w in rows)
    return shell(title, f"<h1>{title}</h1>{tiles}<p>{foot}</p>")


def plain(path, title, text, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{text}"), kind, "nb")


ALL = tuple(map(url, W))
OSLO = [w for w in W if w[6]["city"] == "Oslo"]
ON_TOUR = [W[1], W[4]]
CALENDAR = shell("Kalender", "<h1>Kalender for februar 2026</h1>" + fold("Uke 6", "<p><a href='/paulina'>Paulina</a> i Bergen til 6. februar, så Stavanger</p>") + fold("Uke 7", "<p><a href='/paulina'>Paulina</a> i Stavanger og Kristiansand</p>") + fold("Uke 8", "<p><a href='/aleksandra'>Aleksandra</a> i Göteborg</p>"))
PAGES = [
    WrittenPage(f"{ROOT}/alle", listing(W, "Alle sammen", '<a href="/alle?sorter=by">Sorter etter by</a>'), "listing", "nb", ads=ALL),
    WrittenPage(f"{ROOT}/alle?sorter=by", listing(sorted(W, key=lambda w: w[2]), "Alle sammen"), "listing", "nb", ads=ALL, canonical=f"{ROOT}/alle"),
    WrittenPage(f"{ROOT}/by/oslo", listing(OSLO, "Oslo"), "listing", "nb", ads=tuple(map(url, OSLO))),
    WrittenPage(f"{ROOT}/kalender", CALENDAR, "listing", "nb", ads=tuple(map(url, ON_TOUR))),
]
for w in W:
    PAGES.append(WrittenPage(url(w), shell(w[1], body_of(w)), "ad", "nb", text_language=w[6].get("text_language"), ads=(url(w),)))
for w in (W[0], W[2]):
    PAGES.append(WrittenPage(f"{ROOT}/en/{w[0]}", shell(EN[w[0]][0], body_of(w, EN[w[0]]), "en"), "ad", "en", ads=(url(w),), canonical=url(w)))
PAGES += [
    WrittenPage(f"{url(W[4])}?fbclid=PAZXh0bgNhZW0", shell(W[4][1], body_of(W[4])), "ad", "nb", ads=(url(W[4]),), canonical=url(W[4])),
    plain("/", "Velkommen", "<p>Åtte egne sider, ett fellesskap. Du må være 18 år for å gå videre.</p><a href='/alle'>Jeg er over 18</a>"),
    plain("/om", "Om oss", fold("Hvem står bak?", "Vi er selvstendige og deler bare regningen for nettsiden.") + fold("Er dere et byrå?", "Nei. Ingen tar prosenter og ingen svarer telefonen for oss.") + fold("Trenger du hjelp?", "Pro Sentret i Oslo gir gratis råd.")),
    plain("/leie", "Leie side hos oss", fold("Pris", "Egen side 290 kr i måneden, domene inkludert. Første måned gratis.") + fold("Krav", "Du må være over 18, eie bildene selv og møte en av oss på video.")),
    plain("/regler", "Felles regler", fold("Penger", "Betal i begynnelsen. Vi ber aldri om forskudd med gavekort.") + fold("Oppførsel", "Rus og press betyr at møtet er over.")),
    plain("/sok?q=narvik", "Søk: narvik", "<p>0 treff. Ingen av oss er i Narvik nå.</p>", "listing"),
    plain("/blogg/pakkeliste-for-turne", "Pakkeliste for turné", "<p>Lader, te, eget sengetøy og reiseforsikring til 89 kr i måneden. Nattoget til Bodø går 22:55 og tar ti timer.</p>"),
    plain("/camilla", "Siden finnes ikke", "<p>Camilla har tatt pause fra Fjordlykt. Prøv <a href='/alle'>oversikten</a>.</p>", "error"),
]

SITE = WrittenSite("fjordlykt.example", "NO", tuple(PAGES), tuple(truth(w) for w in W), note=__doc__)
