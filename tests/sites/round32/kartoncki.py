"""Slovene catalogue without profile pages: three pages of cards by region, each card opens as a dialogue that a script fills.

Hard: on two pages all data of a card are data- attributes (minutes and sums as '30:80;60:140', services as words between bars, pictures as a list of file names, days as ISO, yes and no as 1 and 0),
on the third an inert <template> beside each card holds the dialogue as mark-up; what is seen is a picture, a name and a town; the front page shows chosen cards that lead to the regions' anchors;
an empty dialogue with placeholders ('Ime', '0 let') stands on every page, so does the owner's number; one text in Italian, one in English; a filtered copy, a tracking copy, a region without cards.
"""

import html
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://kartoncki.example"
WORD = {"massage": "masaža", "tantra": "tantra", "gfe": "izkušnja dekleta", "dinner_date": "večerja v restavraciji", "travel": "spremstvo na potovanju", "overnight": "cela noč", "couples": "pari", "duo": "duo", "four_hands": "masaža na štiri roke",
        "role_play": "igra vlog", "domination": "dominacija", "striptease": "striptiz", "cuddling": "crkljanje", "bath": "skupna kopel", "kissing": "poljubljanje", "party": "zabave", "disabled_guests": "gostje na vozičku"}
TONGUE = {"sl": "slovensko", "en": "angleško", "de": "nemško", "hr": "hrvaško", "it": "italijansko", "sr": "srbsko", "es": "špansko", "hu": "madžarsko"}
LAND = {"SI": "Slovenija", "HR": "Hrvaška", "IT": "Italija", "RS": "Srbija", "DO": "Dominikanska republika"}

# anchor, region, name, age, town (English), town in words, cm, kg, land, languages, services, receives, visits, hours, {minutes: (here, there)}, number, apps, checked, starred, put up, pictures, prose, more truth
ADS = [
    ("maja-118", "osrednja", "Maja", 29, "Ljubljana", "Ljubljana, Šiška", 170, 58, "SI", ["sl", "en"], ["massage", "gfe", "bath"], True, False, "10:00-19:00", {30: (90, None), 60: (150, None), 120: (280, None)}, "041 638 207", ["whatsapp"], True, True, "2025-06-10", 4,
     "Umirjena, nasmejana, brez pretvarjanja. Stanovanje ima ločen vhod.", {}),
    ("ursa-116", "osrednja", "Urša", 37, "Ljubljana", "Ljubljana, Vič", 165, 66, None, ["sl", "de", "hr"], ["tantra", "massage", "couples"], True, True, None, {60: (120, 160), 90: (170, 220)}, "070 415 932", [], True, False, "2025-06-08", 2,
     "Certificirana učiteljica tantre. Pari naj se najavijo dan prej, prosim.", {}),
    ("tina-in-spela-113", "osrednja", "Tina", 25, "Kranj", "Kranj", None, None, None, ["sl"], ["duo", "four_hands", "striptease"], True, True, "16:00-23:00", {60: (260, 300)}, "031 580 746", ["viber"], False, True, "2025-06-07", 5,
     "Tina ima 25 let, Špela 28. Delava samo v paru, pri nama ali pri vas.", dict(aliases_stated=["Tina", "Špela"], ages_stated=[25, 28], audience="couple")),
    ("dominik-109", "osrednja", "Dominik", 34, "Ljubljana", "Ljubljana z okolico", 187, 85, None, ["sl", "en"], ["massage", "couples", "dinner_date"], False, True, None, {60: (None, 70), 120: (None, 130)}, "051 207 664", [], False, False, "2025-06-03", 1,
     "Moški za ženske in pare. Kilometrina zunaj obvoznice 0,40 € na kilometer.", dict(audience="man")),
    ("karla-107", "stajerska", "Karla", 31, "Maribor", "Maribor, Tabor", 173, 62, "HR", ["hr", "sl", "en"], ["role_play", "domination"], True, False, "12:00-22:00", {60: (180, None)}, "", ["telegram:karla_tabor"], True, True, "2025-06-09", 3,
     "Prihajam iz Varaždina, v Mariboru imam studio. Na klice ne odgovarjam, samo Telegram.", {}),
    ("agencija-vrba-nadja-104", "stajerska", "Nadja", 24, "Maribor", "Maribor", 176, 57, "RS", ["sr", "sl"], ["dinner_date", "party", "overnight"], False, True, None, {120: (None, 320), 720: (None, 1100)}, "040 902 118", [], False, True, "2025-06-05", 4,
     "Agencija Vrba predstavlja Nadjo. K vam jo pripelje naš šofer, za rezervacijo pokličite našo pisarno.", dict(provider_kind="agency")),
    ("mihaela-101", "stajerska", "Mihaela", 48, "Celje", "Celje", 162, 70, None, ["sl"], ["massage", "cuddling", "disabled_guests"], True, False, "09:00-15:00", {45: (50, None), 90: (90, None)}, "068 174 203", [], True, False, "2025-06-01", 0,
     "Zrela gospa, pritličje brez stopnic. Sobota in nedelja prosto.", {}),
    ("giulia-098", "primorska", "Giulia", 33, "Koper", "Koper", 168, 59, "IT", ["it", "en"], ["gfe", "kissing", "dinner_date"], True, True, None, {60: (160, 200), 180: (420, 500)}, "031 466 920", ["whatsapp"], False, True, "2025-06-10", 5,
     "Ciao, sono Giulia di Udine. A Capodistria fino al 18 giugno, poi a Portorose dal 20 al 25 giugno 2025. Appartamento tranquillo vicino al mare, posso venire anche in albergo.",
     dict(text_language="it", tour=[{"city": "Koper", "from": None, "to": "2025-06-18"}, {"city": "Portorož", "from": "2025-06-20", "to": "2025-06-25"}])),
    ("yari-095", "primorska", "Yari", 27, "Nova Gorica", "Nova Gorica", 160, 55, "DO", ["es", "it", "en"], ["massage", "striptease"], True, False, "24/7", {30: (80, None), 60: (130, None)}, "070 881 346", [], False, False, "2025-06-06", 3,
     "Hi, I am Yari, sweet Latina girl near the casino. I receive in my apartment only. Write in English or Spanish.", dict(text_language="en", ethnicity="latin")),
    ("lana-trans-092", "primorska", "Lana", 35, "Piran", "Piran", 179, 71, "SI", ["sl", "it", "hu"], ["massage", "role_play", "couples"], True, True, None, {60: (140, 170), 720: (None, 700)}, "041 550 387", ["telegram:lana_piran"], True, False, "2025-05-28", 2,
     "Trans ženska z balkonom nad morjem. Poleti gostje iz tujine, zato se prosim najavite kakšen dan prej.", dict(audience="trans")),
]
HEAD = {"tina-in-spela-113": "Tina in Špela"}
REGION = {"osrednja": "Osrednja Slovenija", "stajerska": "Štajerska", "primorska": "Primorska", "prekmurje": "Prekmurje"}
TIME = {30: "pol ure", 45: "45 minut", 60: "1 ura", 90: "ura in pol", 120: "2 uri", 180: "3 ure", 720: "cela noč"}


def url(a):
    return f"{ROOT}/{a[1]}#{a[0]}"


def head(a):
    return HEAD.get(a[0], a[2])


def files(a):
    return [f"/s/{a[0]}_{n}.webp" for n in range(1, a[20] + 1)]


def card(a):
    """A card with all in attributes, or with a template beside it."""
    key, region, _, age, _, town, cm, kg, land, tongues, offers, here, there, hours, prices, number, apps, ok, star, day, pics, prose, _ = a
    seen = f'<img src="{files(a)[0] if pics else "/s/brez.svg"}" alt="" loading="lazy"><b>{head(a)}</b><small>{town}</small>{"<i class=zv>★</i>" if star else ""}'
    talk = ", ".join(TONGUE[t] for t in tongues)
    if region != "primorska":
        data = {"ime": head(a), "leta": None if key in HEAD else age, "kraj": town, "visina": cm, "teza": kg, "poreklo": LAND.get(land), "jeziki": talk, "storitve": "|".join(WORD[o] for o in offers), "sprejem": int(here), "obisk": int(there), "ure": hours,
                "cenik-doma": ";".join(f"{m}:{p[0]}" for m, p in prices.items() if p[0]), "cenik-obisk": ";".join(f"{m}:{p[1]}" for m, p in prices.items() if p[1]), "valuta": "EUR", "telefon": number, "aplikacije": " ".join(apps), "preverjeno": int(ok),
                "zvezdica": int(star), "objavljeno": day, "slike": ",".join(f.split("/")[-1] for f in files(a)), "opis": prose}
        attributes = "\n  ".join(f'data-{k}="{html.escape(str(v))}"' for k, v in data.items() if v not in (None, ""))
        return f'<button class="kartica" type="button" id="{key}" aria-haspopup="dialog"\n  {attributes}>{seen}</button>\n'
    facts = [("Starost", f"{age} let")] + ([("Višina in teža", f"{cm} cm, {kg} kg")] if cm else []) + [("Poreklo", LAND[land]), ("Govori", talk), ("Ponuja", ", ".join(WORD[o] for o in offers)), ("Pri meni", "da" if here else "ne"), ("Pri tebi", "da" if there else "ne")]
    facts += ([("Dosegljiva", hours)] if hours else []) + [("Objavljeno", "{2}. {1}. {0}".format(*[int(x) for x in day.split("-")])), ("Preverjeno", "da" if ok else "še ne")] + ([("Kartonček", "z zvezdico")] if star else [])
    cells = "".join(f"<tr><td>{TIME[m]}</td><td>{f'{p[0]} €' if p[0] else '/'}</td><td>{f'{p[1]} €' if p[1] else '/'}</td></tr>" for m, p in prices.items())
    ways = "".join(f'<a href="https://t.me/{x.split(":")[1]}">Telegram</a>' if ":" in x else f'<a href="https://wa.me/386{number.replace(" ", "")[1:]}">WhatsApp</a>' for x in apps)
    return f"""<button class="kartica" type="button" id="{key}" data-okno="t-{key}">{seen}</button><template id="t-{key}"><h2>{head(a)}</h2><div class="trak">{"".join(f'<img src="{f}" alt="">' for f in files(a))}</div><p>{prose}</p>
<dl>{"".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in facts)}</dl><table><tr><th></th><th>pri meni</th><th>pri tebi</th></tr>{cells}</table><p><a href="tel:{number.replace(" ", "")}">{number}</a> {ways}</p></template>
"""


def shell(title, body):
    return f"""<!doctype html><html lang="sl"><head><meta charset="utf-8"><title>{title} – Kartončki</title><link rel="stylesheet" href="/k.css"></head><body><header><a href="/">kartončki</a><nav>{"".join(f'<a href="/{k}">{v}</a>' for k, v in REGION.items())}<a href="/oddaj">Oddaj kartonček</a></nav></header>
<main>{body}</main>
<dialog id="okno"><form method="dialog"><button>Zapri</button></form><h2 data-v="ime">Ime</h2><p><span data-v="leta">0</span> let, <span data-v="kraj">Kraj</span></p><p data-v="opis"></p><table><tr><th>Trajanje</th><th>Cena</th></tr></table><a data-v="telefon" href="tel:">Pokliči</a></dialog>
<footer>Kartončki, Mojca Zupan s.p., Domžale · uredništvo 01 620 55 10 · <a href="/pravila">Pravila</a> · <a href="/pomoc">Pomoč</a> · <a href="/piskotki">Piškotki</a></footer><script src="/k.js" defer></script></body></html>"""


def truth(a):
    key, _, name, age, city, _, cm, kg, land, tongues, offers, here, there, hours, prices, number, apps, ok, star, day, pics, _, more = a
    row = deepcopy(AD)
    phone = "+386" + number.replace(" ", "")[1:] if number else None
    both = any(p[0] for p in prices.values()) and any(p[1] for p in prices.values())
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="sl", provider_kind="unknown", city=city, country="SI", nationality=land, languages_spoken=list(tongues), services=list(offers), incall=here, outcall=there, hours=hours,
               weight_kg=kg, height_cm=cm, max_duration_h=(lambda x: int(x) if x == int(x) else x)(max(prices) / 60), verified=ok, paid_placement=star, n_images=pics, posted_at=day, phones=[phone] if phone else [],
               handles=[{"kind": x.split(":")[0], "value": x.split(":")[1] if ":" in x else phone} for x in apps],
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": w} for m, p in prices.items() for x, w in zip(p, ("incall", "outcall")) if x])
    row.update(deepcopy(more))
    return row


def region(key, rows, note=""):
    return shell(f"{REGION[key]}", f'<h1>{REGION[key]}</h1><form><label><input type="checkbox" name="preverjeno"> samo preverjeni</label> <select name="red"><option>novi</option><option>po abecedi</option></select></form>{note}<div class="mreza">{"".join(map(card, rows))}</div>')


def of(key):
    return [a for a in ADS if a[1] == key]


def own(rows):
    return tuple(map(url, rows))


def plain(path, title, text, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{text}"), kind, "sl", **more)


CHOSEN = [a for a in ADS if a[18]]
FRONT = shell("Kartončki", '<h1>Izbrani kartončki</h1><div class="mreza">' + "".join(f'<a class="kartica" href="/{a[1]}#{a[0]}"><img src="{files(a)[0]}" alt=""><b>{head(a)}</b><small>{a[5]}</small></a>' for a in CHOSEN) + "</div>")
PAGES = [
    WrittenPage(f"{ROOT}/", FRONT, "listing", "sl", ads=own(CHOSEN)),
    WrittenPage(f"{ROOT}/?utm_source=fb&fbclid=IwAR2k", FRONT, "listing", "sl", ads=own(CHOSEN), canonical=f"{ROOT}/"),
]
PAGES += [WrittenPage(f"{ROOT}/{k}", region(k, of(k)), "listing", "sl", ads=own(of(k))) for k in ("osrednja", "stajerska", "primorska")]
PAGES += [
    WrittenPage(f"{ROOT}/osrednja?red=abeceda", region("osrednja", sorted(of("osrednja"), key=lambda a: a[2])), "listing", "sl", ads=own(of("osrednja")), canonical=f"{ROOT}/osrednja"),
    WrittenPage(f"{ROOT}/stajerska?preverjeno=1", region("stajerska", [a for a in of("stajerska") if a[17]]), "listing", "sl", ads=own([a for a in of("stajerska") if a[17]]), canonical=f"{ROOT}/stajerska"),
    WrittenPage(f"{ROOT}/primorska?utm_source=telegram", region("primorska", of("primorska")), "listing", "sl", ads=own(of("primorska")), canonical=f"{ROOT}/primorska"),
    WrittenPage(f"{ROOT}/prekmurje", region("prekmurje", [], "<p class=prazno>Tukaj še ni kartončkov.</p>"), "listing", "sl"),
    plain("/oddaj", "Oddaj kartonček", "<table><tr><td>Navaden kartonček</td><td>15 € na mesec</td></tr><tr><td>Z zvezdico</td><td>35 € na mesec</td></tr></table><p>Oznako »preverjeno« dobi, kdor nas obišče z osebnim dokumentom.</p>"),
    plain("/pravila", "Pravila", "<p>Oglašuje lahko samo oseba, stara najmanj 18 let, in samo sebe. Agencije to jasno napišejo. Ob sumu prisile pokličite 113.</p>"),
    plain("/pomoc", "Pomoč", "<h2>Kako odprem kartonček?</h2><p>Kliknite sliko.</p><h2>Zakaj ne vidim številke?</h2><p>Brskalnik mora dovoliti skripte.</p><h2>Je plačilo vnaprej običajno?</h2><p>Ne. Kdor zahteva bon ali nakazilo, je verjetno goljuf; lani je gost tako izgubil 200 €.</p>"),
    plain("/piskotki", "Piškotki", "<p>Uporabljamo dva piškotka: za potrditev starosti (30 dni) in za jezik (1 leto).</p>"),
    plain("/dnevnik", "Dnevnik uredništva", "<article><h2><a href='/dnevnik/pogovor-z-miho'>Pogovor z Mihom, receptorjem</a></h2><time>4. 6. 2025</time></article><article><h2><a href='/dnevnik/kopel'>Kopel za dva</a></h2><time>12. 5. 2025</time></article>"),
    plain("/dnevnik/pogovor-z-miho", "Pogovor z Mihom, receptorjem", "<p>Miha, 44, že dvajset let dela v mariborskem hotelu. »Gostje me vprašajo za masažo vsaj enkrat na teden,« pravi. Soba za popoldne stane 55 €, od 11:00 do 17:00.</p>"),
    plain("/dnevnik/kopel", "Kopel za dva", "<p>Za dobro kopel potrebujete 38 stopinj, pol kilograma soli in 25 minut miru. Svečke niso nujne, brisače pa.</p>"),
    plain("/vstop", "Imaš 18 let?", "<p>Vsebina je za odrasle.</p><a href='/'>Da, vstopi</a> <a href='https://iskalnik.example'>Ne</a>"),
    plain("/zaposlitev", "Iščemo fotografa", "<p>Za fotografiranje oglaševalk v Ljubljani iščemo fotografinjo ali fotografa, honorar 40 € na uro. Ponudbe na urednistvo@kartoncki.example.</p>"),
    plain("/kontakt", "Stik z uredništvom", "<p>01 620 55 10, vsak delavnik 9.00–12.00. urednistvo@kartoncki.example</p>"),
    plain("/koroska", "Te strani ni", "<p>Naslov ne obstaja več. Izberi drugo regijo.</p>", "error"),
    plain("/prijava", "Prijava", "<form><input name='eposta' placeholder='E-pošta'><input type='password' placeholder='Geslo'><button>Prijava</button></form>"),
]

SITE = WrittenSite("kartoncki.example", "SI", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
