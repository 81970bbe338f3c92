"""A Dutch portal of independents of 2019: React rendered on the server, hashed CSS-module class names, the state in a script.

Hard: class names are hashes; React's comment markers cut numbers from units; the facts row is icons and bare values; the phone behind 'Toon nummer'
is only in ``window.__STATE__`` (by ad id, which also holds the neighbours'); price grid 'Ontvangst'/'Bezoek'; tour as a table or in a sentence;
a lot stands in the lady's own prose; relative dates ('3 dagen geleden'); ``?lang=en`` and ``?sort=`` duplicates.
"""

import hashlib
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "zelfstandig-gezelschap.example"
BASE = f"https://{HOST}/"
CITY = {"Amsterdam": "Amsterdam", "Rotterdam": "Rotterdam", "Utrecht": "Utrecht", "Eindhoven": "Eindhoven", "Groningen": "Groningen", "Breda": "Breda", "The Hague": "Den Haag"}


def c(name):
    """The build's class for a style, as 'Card_title__3fX9a' became in production: only the hash is left."""
    return "_" + hashlib.sha1(("v7" + name).encode()).hexdigest()[:5]


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


ADS = []


def add(n, alias, city, ago, iso, quick, chips, prose, photos, *, years=None, grid=(), phone=None, extra="", top=False, ok=False, tour_table=(), **facts):
    slug = alias.lower().replace(" ", "-")
    path = f"advertentie/{CITY[city].lower().replace(' ', '-')}/{slug}-{n}"
    t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
    t.update(url=BASE + path, alias=alias, aliases_stated=[alias], age=years, text_language="nl", provider_kind="independent", city=city, country="NL", n_images=photos,
             posted_at=iso, verified=ok, paid_placement=top, phones=[phone] if phone else [], services=[s for s, _ in chips],
             prices=[eur(a, m, p) for _, m, i, o in grid for a, p in ((i, "incall"), (o, "outcall")) if a], tour=[{"city": k, "from": a, "to": b} for _, k, a, b, _ in tour_table])
    t["services"] += facts.pop("more", [])
    t.update(facts)
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    assert set(t) == set(AD), set(t) - set(AD)
    ADS.append(dict(id=n, path=path, t=t, ago=ago, quick=quick, chips=chips, prose=prose, grid=grid, phone=phone, extra=extra, tour=tour_table, heading=f"{alias}, {years}" if years else alias))


H1, H2, N = ("1 uur", 60), ("2 uur", 120), ("Nacht (10 uur)", 600)
add(8812, "Lotte", "Amsterdam", "vandaag", "2025-06-11", ["172 cm", "61 kg", "NL · EN · DE"], [("massage", "Massage"), ("dinner_date", "Dinerdate"), ("gfe", "GFE")],
    "Hoi, ik ben Lotte. Ik ontvang in een grachtenpand in de Jordaan en kom ook naar je hotel. Doordeweeks van 11.00 tot 22.00 uur, in het weekend slaap ik uit.", 5,
    years=29, grid=((*H1, 200, 250), (*H2, 380, 450)), phone="+31632663849", top=True, ok=True, height_cm=172, weight_kg=61, languages_spoken=["nl", "en", "de"], incall=True, outcall=True,
    hours="11:00-22:00", max_duration_h=2)
add(8815, "Marieke", "Utrecht", "gisteren", "2025-06-10", ["1,68 m"], [("tantra", "Tantra"), ("couples", "Ook voor stellen")],
    "Marieke hier, 44 jaar jong. Ik geef tantrasessies in mijn praktijk aan huis. Een sessie van anderhalf uur kost 180 euro, samen met je partner 260 euro. Ik kom niet bij mensen thuis. "
    "Mail liever dan bellen: marieke@tantrapraktijk.example", 2, ok=True, age=44, height_cm=168, incall=True, outcall=False, prices=[eur(180, 90), eur(260, 90)], max_duration_h=1.5,
    handles=[{"kind": "email", "value": "marieke@tantrapraktijk.example"}])
add(8821, "Yara", "Rotterdam", "3 dagen geleden", "2025-06-08", ["165 cm", "52 kg", "NL · AR"], [("dancing", "Dans"), ("massage", "Massage"), ("kissing", "Zoenen")],
    "Arabische roots, Rotterdams hart. Ik woon bij het water en ontvang discreet. 24 uur per dag bereikbaar, 7 dagen per week.", 4, years=24, grid=((*H1, 150, 0),), phone="+31657460280", top=False, ok=True,
    height_cm=165, weight_kg=52, languages_spoken=["nl", "ar"], ethnicity="arab", incall=True, hours="24/7", max_duration_h=1)
add(8830, "Fleur", "Eindhoven", "5 juni 2025", "2025-06-05", ["178 cm", "NL · FR"], [("escort", "Escort"), ("business", "Zakelijk event"), ("travel", "Reisgezelschap")],
    "Alleen bezoek: hotel, restaurant of jouw huis in heel Brabant. Minimaal twee uur (350 euro); een volledige dag is 1400 euro. Ik spreek vloeiend Frans en ken mijn wijnen.", 3,
    years=35, phone="+31687343011", height_cm=178, languages_spoken=["nl", "fr"], incall=False, outcall=True, prices=[eur(350, 120), eur(1400, 1440)], max_duration_h=24)
add(8834, "Daan", "Groningen", "28 mei 2025", "2025-05-28", ["190 cm", "84 kg"], [("massage", "Massage"), ("cuddling", "Knuffelen")],
    "Man van 32 voor vrouwen. Rustig, fris en met humor. Ik kook ook graag voor je: een etentje bij mij thuis is inclusief. Ontvang 's avonds tussen 18.00 en 23.00 uur. "
    "App of bel nul zes, drie één vijf, nul vier zes, nul zeven.", 2, extra="", audience="man", age=32, height_cm=190, weight_kg=84, more=["dinner_date"], incall=True, hours="18:00-23:00",
    phones=["+31631504607"], handles=[{"kind": "whatsapp", "value": "+31631504607"}])
add(8840, "Sanne", "Breda", "gisteren", "2025-06-10", ["NL · EN"], [("duo", "Duo"), ("four_hands", "Vierhandenmassage"), ("bath", "Samen in bad")],
    "Wij zijn Sanne (27) en Iris (31), vriendinnen en collega's. Ontvangst in ons appartement, per uur 320 euro, twee uur 600 euro.", 6, phone="+31627649498", top=True,
    aliases_stated=["Sanne", "Iris"], audience="couple", age=27, ages_stated=[27, 31], languages_spoken=["nl", "en"], incall=True, prices=[eur(320, 60), eur(600, 120)], max_duration_h=2)
add(8846, "Valentina", "The Hague", "1 juni 2025", "2025-06-01", ["170 cm", "57 kg", "ES · EN"], [("massage", "Massage"), ("striptease", "Striptease")],
    "Latina uit Colombia, op doorreis. Ik huur telkens een mooi appartement in het centrum en ontvang van 10.00 tot 00.00 uur.", 4, years=28, grid=((*H1, 180, 220), (*H2, 330, 400), (*N, 0, 1200)), phone="+31657372314", ok=True,
    tour_table=(("Den Haag", "The Hague", "2025-06-09", "2025-06-15", "9 t/m 15 juni 2025"), ("Utrecht", "Utrecht", "2025-06-16", "2025-06-22", "16 t/m 22 juni 2025"), ("Groningen", "Groningen", "2025-06-23", "2025-06-29", "23 t/m 29 juni 2025")),
    height_cm=170, weight_kg=57, languages_spoken=["es", "en"], nationality="CO", ethnicity="latin", incall=True, outcall=True, hours="10:00-00:00", max_duration_h=10)
add(8851, "Noor", "Amsterdam", "4 dagen geleden", "2025-06-07", [], [],
    "Zevenendertig, moeder, en met de rust die daarbij hoort. Je vindt bij mij knuffels en een goed gesprek. Mijn woning is drempelvrij, dus ook met rolstoel of rollator ben je welkom. "
    "Een uur is 140 euro. Ik spreek Nederlands en Turks. Bellen kan op 06 - 54 56 55 40, berichten via Signal op hetzelfde nummer.", 1,
    age=37, services=["cuddling", "disabled_guests"], languages_spoken=["nl", "tr"], incall=True, prices=[eur(140, 60)], max_duration_h=1, phones=["+31654565540"], handles=[{"kind": "signal", "value": "+31654565540"}])
add(8857, "Mistress Odile", "Rotterdam", "12 mei 2025", "2025-05-12", ["175 cm", "66 kg", "NL · FR · EN"], [("domination", "Dominantie"), ("role_play", "Rollenspel"), ("fetish", "Fetisj")],
    "Ervaren meesteres van 46 jaar met eigen studio. Geen massage, geen escort. Boekingen vanaf één uur (220 euro) tot maximaal vier uur.", 3, years=46, phone="+31639141311", ok=True,
    height_cm=175, weight_kg=66, languages_spoken=["nl", "fr", "en"], incall=True, prices=[eur(220, 60)], max_duration_h=4)
add(8863, "Robin", "Utrecht", "9 juni 2025", "2025-06-09", ["181 cm", "NL · EN"], [("video_call", "Videobellen"), ("city_guide", "Stadswandeling")],
    "Trans vrouw, 30 lentes. Ik laat je graag de werfkelders zien, en daarna drinken we iets. Videobellen kan voor 40 euro per half uur.", 2, years=30, extra="@robin_utrecht op Telegram",
    audience="trans", height_cm=181, languages_spoken=["nl", "en"], prices=[eur(40, 30)], max_duration_h=0.5, handles=[{"kind": "telegram", "value": "robin_utrecht"}])
del H1, H2, N


def state(i):
    pick = [ADS[i], ADS[(i + 1) % len(ADS)], ADS[(i + 4) % len(ADS)]]
    s = {"route": {"name": "ad", "id": ADS[i]["id"]}, "entities": {"ads": {str(a["id"]): {"id": a["id"], "name": a["t"]["alias"], "cityLabel": CITY[a["t"]["city"]], "contact": {"tel": a["phone"]}} for a in pick}}, "ui": {"ageGate": "open", "locale": "nl-NL"}}
    return "<script>window.__STATE__=" + json.dumps(s, ensure_ascii=False, separators=(",", ":")) + "</script>"


def shell(title, body, script="", lang="nl"):
    menu = ("Advertenties", "Adverteren", "Veilig afspreken", "Contact") if lang == "nl" else ("Ads", "Advertise", "Meet safely", "Contact")
    nav = "".join(f'<a class="{c("nav")}" href="/{h}">{t}</a>' for h, t in zip(("", "adverteren", "veilig-afspreken", "contact"), menu))
    gate = ("Ben je 18 jaar of ouder?", "Ja, verder", "Nee") if lang == "nl" else ("Are you 18 or older?", "Yes, continue", "No")
    return f"""<!doctype html><html lang="{lang}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title data-react-helmet="true">{title}</title><link href="/static/css/main.7d21c0b4.chunk.css" rel="stylesheet"/></head><body><noscript>JavaScript is nodig.</noscript><div id="root"><div class="{c('gate')}" role="dialog"><p>{gate[0]}</p><button>{gate[1]}</button><button>{gate[2]}</button></div><header class="{c('head')}"><a class="{c('logo')}" href="/">Zelfstandig Gezelschap</a><p class="{c('claim')}">Alleen zelfstandige dames en heren, geen bureaus</p><nav>{nav}</nav></header><main class="{c('main')}">{body}</main><footer class="{c('foot')}"><span>© 2019-<!-- -->2025<!-- --> Zelfstandig Gezelschap</span><span>Helpdesk: <a href="tel:+31209785965">020 978 5965</a></span></footer></div>{script}<script src="/static/js/2.f01c8a7e.chunk.js"></script></body></html>"""


def split(value):
    """'172 cm' as React writes two text nodes."""
    return value.replace(" ", "<!-- --> ", 1) if value[0].isdigit() else value


def detail(i, lang="nl"):
    a = ADS[i]
    t = a["t"]
    quick = "".join(f'<li class="{c("q")}"><svg class="{c("ic")}" viewBox="0 0 24 24"><path d="M{k + 3} 2h{k}v9z"></path></svg><span>{split(q)}</span></li>' for k, q in enumerate(a["quick"]))
    chips = "".join(f'<span class="{c("chip")}">{x}</span>' for _, x in a["chips"])
    grid = ""
    if a["grid"]:
        rows = "".join(f'<div class="{c("gr")}"><div class="{c("gc")}">{lab}</div><div class="{c("gc")}">{"€ " + format(x, ",").replace(",", ".") if x else "–"}</div><div class="{c("gc")}">{"€ " + format(y, ",").replace(",", ".") if y else "–"}</div></div>' for lab, _, x, y in a["grid"])
        grid = f'<div class="{c("grid")}"><div class="{c("gr")}"><div class="{c("gc")}"></div><div class="{c("gc")}">Ontvangst</div><div class="{c("gc")}">Bezoek</div></div>{rows}</div>'
    tour = "".join(f"<tr><td>{x}</td><td>{w}</td></tr>" for x, _, _, _, w in a["tour"])
    tour = f'<h3 class="{c("h3")}">Tourdata</h3><table class="{c("tour")}"><tbody>{tour}</tbody></table>' if tour else ""
    badges = (f'<span class="{c("b1")}">Topadvertentie</span>' if t["paid_placement"] else "") + (f'<span class="{c("b2")}">✓ Geverifieerd</span>' if t["verified"] else "")
    pics = "".join(f'<picture><source type="image/webp" srcSet="/cdn/{a["id"]}/{k}.webp"/><img class="{c("im")}" src="/cdn/{a["id"]}/{k}.jpg" alt=""/></picture>' for k in range(t["n_images"]))
    near = "".join(f'<a class="{c("near")}" href="/{b["path"]}"><img src="/cdn/{b["id"]}/t.jpg" alt=""/><span>{b["heading"]}</span></a>' for b in (ADS[(i + 1) % len(ADS)], ADS[(i + 4) % len(ADS)]))
    head = " en ".join(t["aliases_stated"]) if len(t["aliases_stated"]) > 1 else a["heading"].replace(", ", ",<!-- --> ")
    call = f'<button class="{c("btn")}" data-ad="{a["id"]}">{"Toon nummer" if lang == "nl" else "Show number"}</button>' if a["phone"] else ""
    crumb = f'<div class="{c("crumb")}"><a href="/">Home</a> / <a href="/?plaats={CITY[t["city"]].lower().replace(" ", "-")}">{CITY[t["city"]]}</a></div>'
    body = f"""{crumb}<article class="{c('art')}"><div class="{c('gal')}">{pics}</div><h1 class="{c('h1')}">{head}</h1>{badges}<div class="{c('sub')}"><span>{CITY[t['city']]}</span> · <time>{a['ago']}</time></div><ul class="{c('quick')}">{quick}</ul><div>{chips}</div><p class="{c('txt')}">{a['prose']}</p>{grid}{tour}<div class="{c('cta')}">{call}<span>{a['extra']}</span></div></article><aside class="{c('aside')}"><h4>{"Ook in de buurt" if lang == "nl" else "Also nearby"}</h4>{near}</aside>"""
    return shell(f"{t['alias']} | Zelfstandig Gezelschap", body, state(i), lang)


def listing(ids, title, more=""):
    cards = "".join(f'<li class="{c("card")}"><a href="/{ADS[i]["path"]}"><img class="{c("th")}" src="/cdn/{ADS[i]["id"]}/t.jpg" alt=""/><strong>{ADS[i]["heading"]}</strong></a><span>{CITY[ADS[i]["t"]["city"]]}</span></li>' for i in ids)
    return shell(title, f'<h1 class="{c("h1")}">{title}</h1><select class="{c("sel")}"><option>Nieuwste</option><option>Prijs</option></select><ul class="{c("list")}">{cards}</ul>{more}')


def page(path, html, kind, ads=(), canonical=None, language="nl", **kw):
    return WrittenPage(BASE + path, html, kind, language, ads=tuple(ads), canonical=canonical, **kw)


U = [a["t"]["url"] for a in ADS]
text = lambda h, *ps: shell(h, f'<h1 class="{c("h1")}">{h}</h1>' + "".join(f'<p class="{c("txt")}">{p}</p>' for p in ps))  # noqa: E731
PAGES = [
    page("", listing(range(6), "Advertenties in heel Nederland", f'<a class="{c("pg")}" href="/?pagina=2">Volgende</a>'), "listing", U[:6]),
    page("?pagina=2", listing(range(6, len(ADS)), "Advertenties in heel Nederland, pagina 2"), "listing", U[6:]),
    page("?sort=prijs", listing([2, 1, 0, 5, 3, 4], "Advertenties in heel Nederland"), "listing", [U[i] for i in (2, 1, 0, 5, 3, 4)], BASE),
]
PAGES += [page(a["path"], detail(i), "ad", [U[i]]) for i, a in enumerate(ADS)]
PAGES += [
    page(ADS[0]["path"] + "?lang=en", detail(0, "en"), "ad", [U[0]], U[0], "en", text_language="nl"),
    page(ADS[6]["path"] + "?utm_campaign=story&gclid=Cj0KCQ", detail(6), "ad", [U[6]], U[6]),
    page("adverteren", text("Adverteren", "Een gewone advertentie is gratis. Een topadvertentie kost € 19 per week of € 59 per maand.", "Je betaalt met iDEAL. Je kunt op elk moment stoppen."), "static"),
    page("veilig-afspreken", text("Veilig afspreken", "Spreek de eerste keer af op een openbare plek, bijvoorbeeld een hotelbar in Utrecht of Zwolle.", "Betaal nooit vooraf met een cadeaukaart.", "Laat een vriendin weten waar je bent."), "static"),
    page("contact", text("Contact", "Helpdesk: 020 978 5965, werkdagen 9.00-17.00 uur.", f"E-mail: help@{HOST}"), "static"),
    page("advertentie/haarlem/nina-8102", text("Deze advertentie is verlopen", "Nina heeft haar advertentie offline gehaald."), "error"),
    page("advertentie/onbekend", text("Oeps, niets gevonden", "De pagina die je zoekt bestaat niet (meer)."), "error"),
]
SITE = WrittenSite(HOST, "NL", tuple(PAGES), tuple(a["t"] for a in ADS), note=__doc__ or "")
