"""Czech classifieds of all goods, an Angular application drawn on the server, with its transfer state beside the mark-up.

Hard: the state is one JSON in which every quotation mark is '&q;' (the older Angular's own escape), with cached answers by address: the ad, the seller, the category tree, ads 'podobné';
the mark-up shows three facts and the text, the rest (number, seller's kind, badge, day, parameters) stands in the state only; ngcontent attributes, comments of the framework; parameters
of a classifieds app ('Cena' 1 Kč, 'Stav' nové); ads in Czech, Slovak, English; the same lay-out for a car, a puppy, a job and an ordinary search for a partner; a copy by tracking and a list by cheapest.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.rychlobazar.example"
CAT = "/seznamka/spolecnost-a-masaze"


def kc(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "CZK", "code_currency": None, "duration_min": minutes, "place": place}


# number, slug, heading, name, town, state parameters, company, checked, top, created, pictures, number, text, truth
ADS = [
    (90417733, "prijemna-spolecnost-zizkov", "Příjemná společnost na Žižkově", "Bára", "Praha", {"Věk": "31", "Výška": "168 cm", "Jazyky": "čeština, angličtina"}, False, True, True, "2025-06-10T18:22:41", 4, "736 204 918",
     "Ahoj, jsem Bára. Přijímám u sebe na Žižkově, čistý byt, klid, káva v ceně. Nabízím masáž, mazlení a společnou vanu. 30 min 1200 Kč, hodina 2000 Kč, dvě hodiny 3800 Kč. K vám nejezdím. Jsem tu všední dny 10:00–18:00.",
     dict(age=31, city="Prague", height_cm=168, languages_spoken=["cs", "en"], services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="10:00-18:00", max_duration_h=2, phones=["+420736204918"],
          prices=[kc(1200, 30), kc(2000, 60), kc(3800, 120)])),
    (90417690, "divka-do-divadla", "Dívka do divadla i na ples", "Eliška", "Brno", {"Věk": "25", "Výška": "175 cm", "Váha": "60 kg", "Jazyky": "čeština, němčina, angličtina"}, False, False, True, "2025-06-10T09:03:10", 3, "",
     "Doprovodím vás na večeři, na firemní akci nebo na cesty. Vlastní prostory nemám, přijedu za vámi. Čtyři hodiny 5000 Kč, celá noc 12 000 Kč. Pište na eliska.doprovod@brnoposta.example",
     dict(age=25, city="Brno", height_cm=175, weight_kg=60, languages_spoken=["cs", "de", "en"], services=["dinner_date", "business", "travel"], incall=False, outcall=True, max_duration_h=12,
          handles=[{"kind": "email", "value": "eliska.doprovod@brnoposta.example"}], prices=[kc(5000, 240), kc(12000, 720)])),
    (90417512, "tantra-plzen", "TANTRA pro muže i ženy", "Radka", "Plzeň", {"Věk": "44"}, False, True, False, "2025-06-08T21:40:00", 1, "608 371 552",
     "Deset let praxe. Tantra 90 minut za 2 400 Kč, klasická masáž 60 minut za 1 000 Kč. Páry vítány (3 600 Kč, 90 minut). Studio u řeky, bezbariérový vchod, vozíčkáři se ke mně dostanou. Neposílejte fotky, prosím.",
     dict(age=44, city="Pilsen", services=["tantra", "massage", "couples", "disabled_guests"], incall=True, max_duration_h=1.5, phones=["+420608371552"], prices=[kc(2400, 90), kc(1000, 60), kc(3600, 90)])),
    (90417488, "sestricky-z-ostravy", "Dvě kamarádky, Ostrava centrum", "Katka a Jitka", "Ostrava", {"Věk": "27", "Jazyky": "čeština, polština"}, False, False, False, "2025-06-08T11:15:07", 5, "721 660 438",
     "Katka (27) a Jitka (24). Duo, masáž na čtyři ruce, striptýz. Zveme k nám domů, jen spolu. Hodina 4000 Kč, 90 minut 5500 Kč. WhatsApp na stejném čísle jako v inzerátu.",
     dict(alias="Katka", aliases_stated=["Katka", "Jitka"], age=27, ages_stated=[27, 24], audience="couple", city="Ostrava", languages_spoken=["cs", "pl"], services=["duo", "four_hands", "striptease"], incall=True, max_duration_h=1.5,
          phones=["+420721660438"], handles=[{"kind": "whatsapp", "value": "+420721660438"}], prices=[kc(4000, 60), kc(5500, 90)])),
    (90417301, "slovenka-v-brne", "Slovenka v Brne iba tento týždeň", "Simona", "Brno", {"Věk": "29", "Výška": "162 cm", "Váha": "53 kg"}, False, True, True, "2025-06-07T16:00:59", 6, "773 018 264",
     "Čaute, som Simona z Trenčína, v Brne od 9. do 14. júna 2025, potom Olomouc 15. – 18. júna 2025. Masáž, bozkávanie, zážitok ako s priateľkou. Príď ku mne alebo prídem na hotel. 1 hodina 2500, 2 hodiny 4500, na hoteli hodina 3000 (korún).",
     dict(age=29, text_language="sk", city="Brno", nationality="SK", height_cm=162, weight_kg=53, services=["massage", "kissing", "gfe"], incall=True, outcall=True, max_duration_h=2, phones=["+420773018264"],
          tour=[{"city": "Brno", "from": "2025-06-09", "to": "2025-06-14"}, {"city": "Olomouc", "from": "2025-06-15", "to": "2025-06-18"}], prices=[kc(2500, 60), kc(4500, 120), kc(3000, 60, "outcall")])),
    (90416877, "agentura-jantar-tereza", "Agentura Jantar: Tereza, VIP doprovod", "Jantar s.r.o.", "Praha", {"Věk": "23", "Výška": "178 cm", "Jazyky": "čeština, angličtina, ruština"}, True, True, True, "2025-06-05T10:00:00", 4, "+420 777 412 006",
     "Naše agentura představuje Terezu, bývalou modelku. Tereza vás doprovodí na večírek, na firemní akci i na dovolenou. Řidič ji přiveze po celé republice. 3 hodiny 9 000 Kč, 24 hodin 30 000 Kč. Objednávky přijímá recepce agentury.",
     dict(alias="Tereza", aliases_stated=["Tereza"], age=23, provider_kind="agency", city="Prague", height_cm=178, languages_spoken=["cs", "en", "ru"], services=["party", "business", "travel"], outcall=True, max_duration_h=24, phones=["+420777412006"],
          prices=[kc(9000, 180), kc(30000, 1440)])),
    (90416540, "maser-pro-damy-olomouc", "Masér pro dámy", "Vojta", "Olomouc", {"Věk": "37", "Výška": "186 cm", "Váha": "84 kg"}, False, False, False, "2025-06-03T19:30:22", 1, "605 912 770",
     "Muž, 37 let. Masíruji ženy a páry, vždy u vás doma nebo v hotelu. Hodina 900 Kč. Cesta nad 15 km 8 Kč/km. Telegram @vojta_maser_ol",
     dict(age=37, audience="man", city="Olomouc", height_cm=186, weight_kg=84, services=["massage", "couples"], incall=False, outcall=True, max_duration_h=1, phones=["+420605912770"],
          handles=[{"kind": "telegram", "value": "vojta_maser_ol"}], prices=[kc(900, 60)])),
    (90416102, "thai-lady-liberec", "Nice Thai lady, Liberec", "Pim", "Liberec", {"Věk": "38", "Jazyky": "thajština, angličtina"}, False, False, False, "2025-06-01T08:45:00", 2, "",
     "Hello, my name is Pim from Thailand. Thai massage and oil massage in my flat near the theatre, every day 11:00 to 22:00. One hour 1500, one and half hour 2100 CZK. No hotel visits. Viber only: seven three one, two zero five, nine four four.",
     dict(age=38, text_language="en", city="Liberec", nationality="TH", languages_spoken=["th", "en"], services=["massage"], incall=True, outcall=False, hours="11:00-22:00", max_duration_h=1.5,
          handles=[{"kind": "viber", "value": "+420731205944"}], prices=[kc(1500, 60), kc(2100, 90)])),
    (90415961, "panicka-s-prisnym-pohledem", "Paní s přísným pohledem", "Lada", "Praha", {"Věk": "49"}, False, True, False, "2025-05-29T22:10:31", 0, "602 445 819",
     "Dominance, hra na role, fetiš. Ne masáže, ne večeře. Vlastní studio na Smíchově. Zájemcům do 25 let nevyhovím. Hodina 3500 Kč.",
     dict(age=49, city="Prague", services=["domination", "role_play", "fetish"], incall=True, max_duration_h=1, phones=["+420602445819"], prices=[kc(3500, 60)])),
    (90415700, "trans-nikol-pardubice", "Nikol – trans, Pardubice", "Nikol", "Pardubice", {"Věk": "34", "Výška": "180 cm"}, False, True, False, "2025-05-25T12:12:12", 3, "739 581 206",
     "Jsem trans žena, klidná povaha. U mě doma nebo u tebe ve městě. U mě: půlhodina 1 300 Kč, hodina 2 200 Kč. U tebe: hodina 2 800 Kč. Rolové hry, mazlení, videohovor po domluvě. Nonstop 24/7.",
     dict(age=34, audience="trans", city="Pardubice", height_cm=180, services=["role_play", "cuddling", "video_call"], incall=True, outcall=True, hours="24/7", max_duration_h=1, phones=["+420739581206"],
          prices=[kc(1300, 30, "incall"), kc(2200, 60, "incall"), kc(2800, 60, "outcall")])),
]
AGO = {"2025-06-10": "včera", "2025-06-08": "před 3 dny", "2025-06-07": "před 4 dny"}


def url(a):
    return f"{ROOT}/inzerat/{a[1]}-{a[0]}"


def day(a):
    y, m, d = a[9][:10].split("-")
    return AGO.get(a[9][:10], f"{int(d)}. {int(m)}. {y}")


def escaped(data):
    """As the framework's state is written: no quotation mark, no angle, no ampersand of its own."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "&a;").replace('"', "&q;").replace("'", "&s;").replace("<", "&l;").replace(">", "&g;")


TREE = {"G.json.https://api.rychlobazar.example/v3/categories?": {"body": [{"id": 1, "name": "Auto", "count": 48211}, {"id": 5, "name": "Zvířata", "count": 9120}, {"id": 61, "name": "Seznamka", "children": [{"id": 611, "name": "Hledám partnera"}, {"id": 618, "name": "Společnost a masáže"}]}], "status": 200}}


def shell(title, body, state=None):
    return f"""<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>{title} | Rychlobazar.example</title><base href="/"><meta name="theme-color" content="#0a8f4e"><link rel="stylesheet" href="styles.4fe1c09a7b.css"></head>
<body><app-root _nghost-sc95="" ng-version="13.3.11"><rb-header _ngcontent-sc95="" _nghost-sc61=""><div _ngcontent-sc61="" class="hdr"><a _ngcontent-sc61="" routerlink="/" href="/">Rychlobazar</a><input _ngcontent-sc61="" type="search" placeholder="Co hledáte?"><a _ngcontent-sc61="" href="/pridat">Přidat inzerát</a><a _ngcontent-sc61="" href="/prihlaseni">Přihlásit</a></div></rb-header><!---->
<router-outlet _ngcontent-sc95=""></router-outlet>{body}<!---->
<rb-footer _ngcontent-sc95="" _nghost-sc62=""><p _ngcontent-sc62="">Rychlobazar Media a.s., Brno. Linka pomoci 530 515 222 (po–pá 8–16)</p><a _ngcontent-sc62="" href="/napoveda">Nápověda</a><a _ngcontent-sc62="" href="/cenik">Ceník</a><a _ngcontent-sc62="" href="/podminky">Podmínky</a></rb-footer><rb-cookies _ngcontent-sc95="" class="bar">Používáme cookies. <button>Přijmout vše</button><button>Jen nutné</button></rb-cookies></app-root>
<script id="serverApp-state" type="application/json">{escaped({**TREE, **(state or {})})}</script><script src="runtime.9d1e.js" defer></script><script src="main.77ac.js" defer></script></body></html>"""


def tile(a):
    return f'<rb-tile _ngcontent-sc140="" class="ng-star-inserted"><a href="/inzerat/{a[1]}-{a[0]}"><img loading="lazy" src="https://img.rychlobazar.example/{a[0]}/t.jpg" alt=""><h3>{a[2]}</h3></a><span class="loc">{a[4]}</span><span class="pr">Dohodou</span></rb-tile><!---->'


def brief(a):
    return {"id": a[0], "title": a[2], "slug": a[1], "locality": a[4], "price": {"amount": 1, "unit": "CZK"}, "createdAt": a[9]}


def detail(a):
    no, slug, head, name, town, params, company, checked, top, created, pics, phone, text, _ = a
    i = ADS.index(a)
    near = [ADS[i - 1], ADS[i - 4]]
    photos = "".join(f'<swiper-slide _ngcontent-sc133="" class="ng-star-inserted"><img src="https://img.rychlobazar.example/{no}/{n}.jpg?w=900" alt="{head}"></swiper-slide><!---->' for n in range(1, pics + 1))
    rows = "".join(f'<li _ngcontent-sc133=""><span>{k}</span><span>{v}</span></li><!---->' for k, v in list(params.items())[:1] + [("Stav", "nové"), ("Cena", "Dohodou")])
    body = f"""<rb-detail _nghost-sc133="" class="ng-star-inserted"><nav><a href="/seznamka">Seznamka</a><a href="{CAT}">Společnost a masáže</a></nav><h1 _ngcontent-sc133="">{head}</h1><p class="loc">{town}</p>
<swiper-container>{photos}</swiper-container><p _ngcontent-sc133="" class="txt">{text}</p><ul class="par">{rows}</ul><button _ngcontent-sc133="" class="show">Zobrazit kontakt</button><a class="rep">Nahlásit inzerát</a>
<section class="sim"><h2>Podobné inzeráty</h2>{"".join(map(tile, near))}</section></rb-detail>"""
    state = {
        f"G.json.https://api.rychlobazar.example/v3/ads/{no}?": {"body": {**brief(a), "description": text, "params": [{"label": k, "value": v} for k, v in params.items()] + [{"label": "Stav", "value": "nové"}],
                                                                "images": [f"{no}/{n}.jpg" for n in range(1, pics + 1)], "top": top, "views": 311 + i, "validTo": "2025-07-10"}, "status": 200},
        f"G.json.https://api.rychlobazar.example/v3/ads/{no}/seller?": {"body": {"name": name, "type": "COMPANY" if company else "PRIVATE", "phoneVerified": True, "identityVerified": checked, "phone": phone or None, "memberSince": "2021-02-11", "city": town}, "status": 200},
        f"G.json.https://api.rychlobazar.example/v3/ads/{no}/similar?limit=2": {"body": [brief(b) for b in near], "status": 200},
    }
    return shell(f"{head}, {town}", body, state)


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias=a[3], aliases_stated=[a[3]], text_language="cs", provider_kind="independent", country="CZ", verified=a[7], paid_placement=a[8], n_images=a[10], posted_at=a[9][:10])
    row.update(deepcopy(a[13]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, title, foot, sort="newest"):
    body = f'<rb-list _nghost-sc140=""><h1>{title}</h1><mat-select>Řadit: nejnovější</mat-select><div class="grid">{"".join(map(tile, rows))}</div><mat-paginator>{foot}</mat-paginator></rb-list>'
    return shell(title, body, {f"G.json.https://api.rychlobazar.example/v3/ads?category=618&sort={sort}": {"body": {"total": 10, "items": [{**brief(a), "postedAgo": day(a)} for a in rows]}, "status": 200}})


def plain(path, title, text, kind="static", relevant=True, **more):
    return WrittenPage(ROOT + path, shell(title, f'<rb-page _nghost-sc150=""><h1>{title}</h1><p>{text}</p></rb-page>'), kind, "cs", relevant=relevant, **more)


def own(rows):
    return tuple(map(url, rows))


ONE, TWO = ADS[:6], ADS[6:]
TITLE = "Společnost a masáže"
PAGES = [
    WrittenPage(f"{ROOT}{CAT}", listing(ONE, TITLE, '1 <a href="?strana=2">2</a>'), "listing", "cs", ads=own(ONE)),
    WrittenPage(f"{ROOT}{CAT}?razeni=nejlevnejsi", listing(ONE[::-1], TITLE, '1 <a href="?strana=2">2</a>', "cheapest"), "listing", "cs", ads=own(ONE), canonical=f"{ROOT}{CAT}"),
    WrittenPage(f"{ROOT}{CAT}?strana=2", listing(TWO, TITLE, '<a href="?">1</a> 2'), "listing", "cs", ads=own(TWO)),
    WrittenPage(f"{ROOT}/hledat?q=plzen+tantra", listing([ADS[2]], "Hledání: plzen tantra (1)", ""), "listing", "cs", ads=own([ADS[2]])),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "cs", text_language=a[13].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[4])}?utm_source=push&utm_campaign=leto", detail(ADS[4]), "ad", "cs", text_language="sk", ads=(url(ADS[4]),), canonical=url(ADS[4])),
    plain("/auto", "Auto", f"{tile((90411111, 'skoda-fabia-2014', 'Škoda Fabia 1.2 2014', '', 'Zlín'))}{tile((90411092, 'zimni-pneu-16', 'Zimní pneu 16 palců', '', 'Jihlava'))}", "listing", False),
    plain("/inzerat/skoda-fabia-2014-90411111", "Škoda Fabia 1.2 2014", "Zlín. Najeto 128 000 km, druhý majitel, nová STK. Cena 109 000 Kč. Volejte Petrovi po 16. hodině, 604 215 983.", "ad", False),
    plain("/inzerat/stenatka-jezevcika-90409950", "Štěňátka jezevčíka", "Opava. K odběru od 20. června, očkovaná, odčervená, s průkazem původu. 9 000 Kč. Majitelka Hana, 732 440 115.", "ad", False),
    plain("/inzerat/hledam-hodnou-zenu-90408812", "Hledám hodnou ženu na chalupu i do života", "Rozvedený, 52 let, 180/85, nekuřák z Jičína. Mám rád houby, psy a dechovku. Hledám vážný vztah, výška ani váha nerozhoduje.", "ad", False),
    plain("/inzerat/prijmeme-maserku-90407031", "Přijmeme masérku do wellness hotelu", "Luhačovice. Nástup ihned, plat 32 000 Kč měsíčně, ubytování zajistíme. Osvědčení o rekvalifikaci nutné.", "ad", False),
    plain("/cenik", "Ceník služeb", "Topování na 7 dní 99 Kč, zvýraznění 49 Kč. V rubrice Společnost a masáže stojí vložení inzerátu 79 Kč na 30 dní."),
    plain("/podminky", "Podmínky inzerce", "Inzerent musí být starší 18 let. Inzeráty, u nichž je podezření na nátlak, předáváme Policii ČR. Rychlobazar nezprostředkovává žádné služby."),
    plain("/prihlaseni", "Přihlášení", "<form><input placeholder='E-mail'><input type='password' placeholder='Heslo'><button>Přihlásit</button></form>"),
    plain("/inzerat/adela-hradec-90388001", "Inzerát už není k dispozici", "Inzerát byl smazán nebo vypršela jeho platnost. Podívejte se na podobné nabídky v rubrice.", "error"),
]

SITE = WrittenSite("www.rychlobazar.example", "CZ", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
