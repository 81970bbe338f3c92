"""Romanian ads site captured as AMP: every page names a desktop address as its canonical one, and few of those were captured.

Hard: addresses of ads are the canonical ones (/anunt/...), facts sit in accordions, numbers in amp-state JSON behind a button, templates with {{...}} that
were never filled, share buttons for WhatsApp that are nobody's number, amp-list carousels of other ads, prices in lei with a dot or in euro, days
as dd.mm, a desktop copy of two ads, agencies beside private persons.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://intalniri-discrete.example"
TOWN = {"Bucharest": ("bucuresti", "București"), "Cluj-Napoca": ("cluj-napoca", "Cluj-Napoca"), "Timisoara": ("timisoara", "Timișoara"), "Iasi": ("iasi", "Iași"), "Brasov": ("brasov", "Brașov"), "Constanta": ("constanta", "Constanța")}


def price(amount, minutes=None, place=None, currency="RON"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def via(kind, value):
    return {"kind": kind, "value": value}


# id, slug, name, town, zone, title, marks, day shown, day, pictures, details, about, prices (text lines), state of the button, contact line, truth
ADS = [
    (71540, "andreea-militari", "Andreea", "Bucharest", "Militari", "Andreea, relaxare totală în Militari", "vip ok", "azi, 09:30", "2025-06-11", 5, [("Vârsta", "27 de ani"), ("Înălțime", "1,66 m"), ("Greutate", "55 kg"), ("Limbi", "română, engleză"), ("Locație proprie", "da"), ("Deplasări", "nu"), ("Program", "10:00 – 22:00")],
     "Bună, sunt Andreea. Te aștept într-un apartament curat, aproape de metrou. Masaj de relaxare, îmbrățișări și o baie în doi dacă ai timp de două ore.", ["30 min: 200 lei", "1 oră: 350 lei", "2 ore: 650 lei"], "0769098584", "",
     dict(age=27, height_cm=166, weight_kg=55, languages_spoken=["ro", "en"], services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="10:00-22:00", max_duration_h=2, phones=["+40769098584"], prices=[price(200, 30), price(350, 60), price(650, 120)])),
    (71522, "daria-studenta-cluj", "Daria", "Cluj-Napoca", "Zorilor", "Studentă, doar seara, doar la hotel", "", "ieri, 23:05", "2025-06-10", 3, [("Vârsta", "21 de ani"), ("Înălțime", "1,73 m"), ("Limbi", "română, maghiară, engleză"), ("Locație proprie", "nu"), ("Deplasări", "da")],
     "Sunt Daria, studentă la medicină. Vin doar la hotel, în Cluj, pe taxi plătit de mine. Cină, dans, vorbe bune. Nu lucrez pentru nimeni.", ["O oră 400 lei", "Toată noaptea 2.000 lei"], "", "Scrie-mi pe Telegram: @daria_nopti_cluj",
     dict(age=21, height_cm=173, provider_kind="independent", languages_spoken=["ro", "hu", "en"], services=["dinner_date", "dancing"], incall=False, outcall=True, max_duration_h=12, handles=[via("telegram", "daria_nopti_cluj")], prices=[price(400, 60), price(2000, 720)])),
    (71498, "agentia-camelia-natalia", "Natalia", "Bucharest", "Centrul Vechi", "Agenția Camelia vă prezintă: Natalia", "vip ok", "09.06", "2025-06-09", 6, [("Vârsta", "24 de ani"), ("Înălțime", "1,78 m"), ("Greutate", "58 kg"), ("Naționalitate", "Republica Moldova"), ("Limbi", "română, rusă, italiană"), ("Deplasări", "da"), ("Program", "non-stop")],
     "Natalia este cea mai nouă colaboratoare a agenției noastre. Vă însoțește la evenimente de afaceri, la petreceri sau în călătorii. Șoferul nostru o aduce unde doriți; programările se fac la dispecerat.", ["2 ore: 200 euro", "24 ore: 900 euro"], "0317801245", "",
     dict(age=24, height_cm=178, weight_kg=58, provider_kind="agency", nationality="MD", languages_spoken=["ro", "ru", "it"], services=["business", "party", "travel"], outcall=True, hours="24/7", max_duration_h=24, phones=["+40317801245"],
          prices=[price(200, 120, None, "EUR"), price(900, 1440, None, "EUR")])),
    (71471, "roxi-si-teo", "Roxi", "Timisoara", "Complex", "Roxi și Teo, două prietene, o singură rezervare", "ok", "07.06", "2025-06-07", 4, [("Vârsta", "23 și 26 de ani"), ("Limbi", "română, sârbă"), ("Locație proprie", "da"), ("Deplasări", "da")],
     "Roxi are 23 de ani, Teo are 26. Duo sau masaj la patru mâini; cuplurile sunt binevenite. Nu ne despărțim, așa că nu ne întrebați.", ["La noi: 1 oră 700 lei, 2 ore 1.300 lei", "La voi: 1 oră 850 lei"], "0741884985", "Același număr și pe WhatsApp.",
     dict(aliases_stated=["Roxi", "Teo"], age=23, ages_stated=[23, 26], audience="couple", languages_spoken=["ro", "sr"], services=["duo", "four_hands", "couples"], incall=True, outcall=True, max_duration_h=2, phones=["+40741884985"], handles=[via("whatsapp", "+40741884985")],
          prices=[price(700, 60, "incall"), price(1300, 120, "incall"), price(850, 60, "outcall")])),
    (71440, "lucrezia-trans", "Lucreția", "Iasi", "Copou", "Trans elegantă, prima vară în Iași", "vip", "05.06", "2025-06-05", 2, [("Gen", "femeie trans"), ("Vârsta", "30 de ani"), ("Înălțime", "1,75 m"), ("Greutate", "65 kg"), ("Locație proprie", "da"), ("Deplasări", "da"), ("Program", "14:00 – 24:00")],
     "Numele meu e Lucreția. Sunt din Galați, m-am mutat la Iași în primăvară. Striptease, jocuri de rol, masaj. Nu răspund la bip-uri.", ["45 min 300 lei", "1 oră 380 lei"], "0720830686", "",
     dict(age=30, audience="trans", height_cm=175, weight_kg=65, services=["striptease", "role_play", "massage"], incall=True, outcall=True, hours="14:00-24:00", max_duration_h=1, phones=["+40720830686"], prices=[price(300, 45), price(380, 60)])),
    (71415, "maseur-pentru-doamne", "Cătălin", "Brasov", "Astra", "Maseur atestat, pentru doamne și cupluri", "ok", "03.06", "2025-06-03", 1, [("Vârsta", "39 de ani"), ("Înălțime", "1,85 m"), ("Greutate", "86 kg"), ("Locație proprie", "nu"), ("Deplasări", "da, Brașov și Poiana")],
     "Mă numesc Cătălin și vin cu masa de masaj la dumneavoastră. Cupluri, da; domni singuri, nu. Combustibilul până la Predeal costă 50 lei.", ["60 min – 150 lei", "90 min – 200 lei"], "0741389650", "catalin.maseur@scrisoare.example",
     dict(age=39, audience="man", height_cm=185, weight_kg=86, services=["massage", "couples"], incall=False, outcall=True, max_duration_h=1.5, phones=["+40741389650"], handles=[via("email", "catalin.maseur@scrisoare.example")], prices=[price(150, 60), price(200, 90)])),
    (71388, "summer-in-constanta", "Kiara", "Constanta", "Mamaia", "SUMMER GIRL IN MAMAIA", "vip", "01.06", "2025-06-01", 5, [("Vârsta", "25 de ani"), ("Înălțime", "1,64 m"), ("Greutate", "51 kg"), ("Naționalitate", "Brazilia"), ("Limbi", "portugheză, engleză, spaniolă"), ("Locație proprie", "da"), ("Deplasări", "da")],
     "Hello, I am Kiara from Brazil, Latina with a good heart. I stay in Constanta until 18 June, after that Bucharest from 20 to 27 June 2025. GFE, kissing, dancing on the beach. No Romanian, sorry.", ["1 hour 120 euro", "2 hours 220 euro"], "", "Viber / WhatsApp +40 769 327 967",
     dict(age=25, text_language="en", height_cm=164, weight_kg=51, nationality="BR", ethnicity="latin", languages_spoken=["pt", "en", "es"], services=["gfe", "kissing", "dancing"], incall=True, outcall=True, max_duration_h=2, phones=["+40769327967"],
          handles=[via("viber", "+40769327967"), via("whatsapp", "+40769327967")], tour=[{"city": "Constanta", "from": None, "to": "2025-06-18"}, {"city": "Bucharest", "from": "2025-06-20", "to": "2025-06-27"}], prices=[price(120, 60, None, "EUR"), price(220, 120, None, "EUR")])),
    (71350, "doamna-silvia", "Silvia", "Brasov", "Bartolomeu", "Doamnă matură, fără grabă", "", "28.05", "2025-05-28", 0, [("Vârsta", "55 de ani"), ("Locație proprie", "da"), ("Deplasări", "nu")],
     "Am casă cu curte, primesc și persoane în scaun cu rotile. Masaj la spate, o cafea, o mână caldă. Sunați la zero șapte șase zero, opt trei cinci, zero opt unu, între 9 și 13. Despre bani vorbim la telefon.", [], "", "",
     dict(age=55, services=["massage", "disabled_guests"], incall=True, outcall=False, hours="09:00-13:00", phones=["+40760835081"])),
    (71312, "mistress-ada", "Ada", "Cluj-Napoca", "Mărăști", "Dominație elegantă", "ok", "20.05", "2025-05-20", 2, [("Vârsta", "42 de ani"), ("Înălțime", "1,70 m"), ("Limbi", "română, germană"), ("Locație proprie", "da"), ("Deplasări", "nu")],
     "Ada, 42 de ani, studio propriu. Dominație, fetișuri, jocuri de rol. Începătorii sunt bineveniți, grăbiții nu. Masaj nu fac.", ["O sesiune de o oră și jumătate 600 lei"], "0754635401", "Instagram: ada.studio.cluj",
     dict(age=42, height_cm=170, languages_spoken=["ro", "de"], services=["domination", "fetish", "role_play"], incall=True, outcall=False, max_duration_h=1.5, phones=["+40754635401"], handles=[via("instagram", "ada.studio.cluj")], prices=[price(600, 90)])),
]


def desktop(a):
    return f"{ROOT}/anunt/{a[1]}-{a[0]}"


def amp(path, title, body, extra=""):
    menu = "".join(f'<li><a href="/amp/{s}">{n}</a></li>' for s, n in TOWN.values())
    return f"""<!doctype html>
<html amp lang="ro"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.example/v0.js"></script><title>{title}</title><link rel="canonical" href="{ROOT}{path}"><meta name="viewport" content="width=device-width,minimum-scale=1"><style amp-boilerplate>body{{animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><style amp-custom>.k{{color:#777}}.v{{font-weight:700}}</style></head>
<body><amp-sidebar id="sb" layout="nodisplay" side="left"><ul>{menu}<li><a href="/amp/tarife">Tarife anunțuri</a></li><li><a href="/amp/reguli">Reguli</a></li><li><a href="/amp/contact">Contact</a></li></ul></amp-sidebar>
<header class="h"><button on="tap:sb.toggle">&#9776;</button> <a href="/amp/">Întâlniri discrete</a></header><amp-consent id="cc" layout="nodisplay"><div id="cui"><p>Folosim cookie-uri. Ești de acord?</p><button on="tap:cc.accept">Accept</button></div></amp-consent>
<main>{body}</main><footer><p>© 2025 Întâlniri discrete SRL · doar pentru adulți (18+) · redactie@intalniri-discrete.example</p></footer>{extra}
<amp-analytics type="gtag"><script type="application/json">{{"vars":{{"gtag_id":"G-0000000000"}}}}</script></amp-analytics></body></html>"""


def lists(a):
    details = "".join(f'<li><span class="k">{k}</span> <span class="v">{v}</span></li>' for k, v in a[10])
    money = "".join(f"<p>{line}</p>" for line in a[12]) or "<p>Nespecificat</p>"
    return details, money


def tags(a):
    return ('<span class="t1">VIP</span> ' if "vip" in a[6] else "") + ('<span class="t2">&#10003; profil verificat</span>' if "ok" in a[6] else "")


def ad_amp(a):
    key, slug, name, town, zone, title, marks, shown, day, n, *_, state, line, _ = a
    details, money = lists(a)
    shots = "".join(f'<amp-img src="{ROOT}/poze/{key}/{i}.jpg" width="400" height="600" layout="responsive" alt=""></amp-img>' for i in range(1, n + 1))
    gallery = f'<amp-carousel width="400" height="600" layout="responsive" type="slides">{shots}</amp-carousel>' if n else '<p class="np">Fără poze</p>'
    reveal = f'<amp-state id="tel"><script type="application/json">{json.dumps({"nr": state, "id": key})}</script></amp-state><button on="tap:AMP.setState({{v: true}})" [text]="v ? tel.nr : \'Arată numărul\'">Arată numărul</button>' if state else ""
    i = ADS.index(a)
    near = "".join(f'<a href="/amp/anunt/{b[1]}-{b[0]}"><amp-img src="{ROOT}/poze/{b[0]}/m.jpg" width="120" height="160" alt=""></amp-img> {b[2]}, {TOWN[b[3]][1]}</a>' for b in (ADS[i - 1], ADS[i - 3]))
    body = f"""<h1>{title}</h1><p class="s">{TOWN[town][1]}, {zone} · {shown} · ID {key} {tags(a)}</p>{gallery}
<amp-accordion animate><section expanded><h4>Despre {name}</h4><div><p>{a[11]}</p></div></section><section><h4>Detalii</h4><ul>{details}</ul></section><section><h4>Tarife</h4><div>{money}</div></section><section><h4>Contact</h4><div>{reveal}<p>{line}</p></div></section></amp-accordion>
<amp-social-share type="whatsapp" width="40" height="32" data-param-text="{title} {desktop(a)}"></amp-social-share><amp-social-share type="facebook" width="40" height="32" data-param-app_id="254325784911610"></amp-social-share>
<h5>Poate te interesează</h5><div class="near">{near}</div>
<amp-list src="{ROOT}/api/recente.json" width="auto" height="100" layout="fixed-height"><template type="amp-mustache"><a href="/amp/anunt/{{{{slug}}}}"><strong>{{{{nume}}}}</strong>, {{{{varsta}}}} ani, {{{{oras}}}}</a></template></amp-list>"""
    return amp(desktop(a)[len(ROOT):], f"{title} - {TOWN[town][1]}", body)


def ad_desktop(a):
    key, slug, name, town, zone, title, marks, shown, day, n, *_, state, line, _ = a
    details, money = lists(a)
    shots = "".join(f'<img src="/poze/{key}/{i}.jpg" class="img-responsive">' for i in range(1, n + 1))
    number = f'<span class="ascuns" data-tel="{state}">{state[:4]} xxx xxx</span>' if state else ""
    return f"""<!doctype html><html lang="ro"><head><meta charset="utf-8"><title>{title}</title><link rel="amphtml" href="{ROOT}/amp/anunt/{slug}-{key}"><link rel="canonical" href="{desktop(a)}"></head><body><div class="top"><a href="/">Întâlniri discrete</a> <a href="/tarife">Tarife anunțuri</a></div>
<div class="col-8"><h1>{title}</h1><p>{TOWN[town][1]}, {zone} | {shown} | ID {key} {tags(a)}</p><div class="foto">{shots}</div><p>{a[11]}</p><ul>{details}</ul><h3>Tarife</h3>{money}<h3>Contact</h3>{number}<p>{line}</p></div></body></html>"""


def listing(path, title, rows, foot=""):
    cards = "".join(f'<div class="c"><a href="/amp/anunt/{a[1]}-{a[0]}"><amp-img src="{ROOT}/poze/{a[0]}/m.jpg" width="120" height="160" alt=""></amp-img><h2>{a[5]}</h2></a><p>{a[2]} · {TOWN[a[3]][1]}, {a[4]} · {a[7]}</p></div>' for a in rows)
    return amp(path, title, f"<h1>{title}</h1>{cards}<p>{foot}</p>")


def truth(a):
    key, slug, name, town, zone, title, marks, shown, day, n, details, about, money, state, line, more = a
    row = deepcopy(AD)
    row.update(url=desktop(a), alias=name, aliases_stated=[name], text_language="ro", provider_kind="unknown", city=town, country="RO", verified="ok" in marks, paid_placement="vip" in marks, n_images=n, posted_at=day)
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def roll(path, title, people, foot=""):
    return WrittenPage(f"{ROOT}/amp{path}", listing(path, title, people, foot), "listing", "ro", ads=tuple(map(desktop, people)), canonical=ROOT + path)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(f"{ROOT}/amp{path}", amp(path, title, f"<h1>{title}</h1>{body}"), kind, "ro", canonical=ROOT + path, **more)


def town(name):
    slug, shown = TOWN[name]
    return roll(f"/{slug}", f"Anunțuri {shown}", [a for a in ADS if a[3] == name])


PAGES = [
    roll("/", "Cele mai noi anunțuri", ADS[:5], '1 <a href="/amp/?p=2">2</a>'),
    roll("/?p=2", "Cele mai noi anunțuri, pagina 2", ADS[5:], '<a href="/amp/">1</a> 2'),
    town("Bucharest"), town("Cluj-Napoca"), town("Brasov"),
]
PAGES += [WrittenPage(f"{ROOT}/amp/anunt/{a[1]}-{a[0]}", ad_amp(a), "ad", "ro", text_language=a[15].get("text_language"), ads=(desktop(a),), canonical=desktop(a)) for a in ADS]
PAGES += [WrittenPage(desktop(a), ad_desktop(a), "ad", "ro", ads=(desktop(a),)) for a in (ADS[1], ADS[3])]
PAGES += [
    plain("/oradea", "Anunțuri Oradea", "<p>Momentan nu există anunțuri în acest oraș. Revino mâine.</p>", "listing"),
    plain("/tarife", "Tarife anunțuri", "<p>Anunț simplu: gratuit 7 zile. Anunț VIP: 49 lei / săptămână, 149 lei / lună. Reactualizare: 2 lei.</p><p>Plata prin SMS sau card.</p>"),
    plain("/reguli", "Reguli", "<p>Anunțurile pot fi publicate numai de persoane care au împlinit 18 ani, în nume propriu. Pentru suspiciuni de trafic sunați la 0800 800 678 sau 112.</p>"),
    plain("/contact", "Contact", "<p>Întâlniri discrete SRL, CUI 00000000, București. redactie@intalniri-discrete.example, 031 780 00 19, luni – vineri.</p>"),
    plain("/blog/cafenele-cluj", "Cinci cafenele din Cluj pentru prima întâlnire", "<p>Ioana (29 de ani) ne recomandă terasa de lângă parc: două cafele și o prăjitură, 65 lei. Rezervă masa pentru ora 19:00.</p>"),
    plain("/intra-in-cont", "Intră în cont", "<form method='post' action-xhr='/login'><input type='email' name='e' placeholder='E-mail'><input type='password' name='p' placeholder='Parola'><button>Intră</button></form>"),
    plain("/anunt/bianca-sector-3-70011", "Anunț inactiv", "<p>Anunțul a expirat sau a fost șters de utilizator. Vezi alte anunțuri din București.</p>", "error"),
]

SITE = WrittenSite("intalniri-discrete.example", "RO", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
