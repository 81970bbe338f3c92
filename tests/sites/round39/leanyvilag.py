"""Hungarian national portal of the big kind: hand-made PHP with jQuery, a data sheet, a yes/no table of services, rates in HUF and a diary of comments.

Hard: the service table names every service and only a green tick makes it offered (red ones are refused), 'Megegyezés szerint' stands between, the price
cells hold 'nincs' (not offered there) and thousands in three spellings, phone numbers are 06-20 style and broken by a 'mutasd' span, the right column holds 'Hasonló hirdetők'
and sold banners, opening hours per day of the week, the portal marks checked pictures ('ellenőrzött') and paid placement ('Kiemelt').
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://leanyvilag.example"
TABLE = {"massage": "Masszázs", "gfe": "Barátnő élmény (GFE)", "tantra": "Tantra", "kissing": "Csók", "role_play": "Szerepjáték", "domination": "Dominancia", "couples": "Párokat is fogadok", "duo": "Duó barátnővel", "striptease": "Sztriptíz", "overnight": "Egész éjszaka", "dinner_date": "Vacsorakísérés", "disabled_guests": "Mozgássérült vendég", "bath": "Közös fürdés", "travel": "Utazás"}
TONGUE = {"hu": "magyar", "en": "angol", "de": "német", "ro": "román", "ru": "orosz", "it": "olasz", "uk": "ukrán", "es": "spanyol"}
LASTS = {30: "Fél óra", 60: "1 óra", 90: "Másfél óra", 120: "2 óra", 720: "Egész éjszaka (12 óra)"}

# no, name, age, sex, town shown, town, cm, kg, tongues, yes, maybe, hours shown, hours, at mine, at yours, phone, extras, marks, pictures, day, words, more truth
ROWS = [
    (48213, "Vivien", 28, "nő", "Budapest XIII. kerület", "Budapest", 169, 55, ["hu", "en"], ["massage", "gfe", "kissing", "bath"], ["couples"], "H–P 10:00–20:00", "10:00-20:00", {30: "20 000 Ft", 60: "35 000 Ft"}, {60: "45 000 Ft"}, "+36304817265", "w", "EK", 5, "2025.06.08.",
     "Sziasztok! Vivien vagyok, a Lehel tér közelében várlak saját, klímás lakásban. Rejtett számot nem veszek fel, SMS-re nem válaszolok. Ha először jársz itt, ne izgulj, egy limonádéval kezdünk.", {}),
    (48190, "Zsuzsa", 47, "nő", "Győr", "Győr", 163, 70, ["hu", "de"], ["massage", "disabled_guests"], [], "H–V 8:00–16:00", "8:00-16:00", {30: "12.000,-", 60: "20.000,-"}, {}, "+36203159482", "", "", 2, "2025.05.30.", "Érett, nyugodt hölgy Győr belvárosában. Osztrák vendégeket is szeretettel várok, deutsch kein Problem.", {}),
    (48244, "Rita és Flóra", 25, "pár", "Debrecen", "Debrecen", None, None, ["hu"], ["duo", "couples", "massage"], [], "P–V 18:00–02:00", "18:00-02:00", {60: "60000 Ft", 120: "110000 Ft"}, {}, "+36706628139", "", "K", 4, "2025.06.10.", "Rita 25, Flóra 27. Csak ketten, csak hétvégén.", dict(alias="Rita", aliases_stated=["Rita", "Flóra"], ages_stated=[25, 27], audience="couple")),
    (48007, "Lady Noémi", 39, "nő", "Budapest VII. kerület", "Budapest", 175, 66, ["hu", "en", "de"], ["domination", "role_play"], [], "Előzetes egyeztetés alapján", None, {60: "50 000 Ft", 120: "90 000 Ft"}, {}, "+36205740316", "m", "E", 3, "2025.04.12.",
     "Tizenkét éve vezetek stúdiót. A bejelentkezés e-mailben történik: írd le, ki vagy és mit keresel, két napon belül válaszolok. A telefont csak a megbeszélt időpont napján veszem fel. Kezdőket türelemmel fogadok, részeget soha.", dict(handles=[{"kind": "email", "value": "studio@ladynoemi.example"}])),
    (48251, "Andreea", 23, "nő", "Szeged", "Szeged", 165, 50, ["ro", "en", "hu"], ["massage", "striptease"], ["travel"], "0–24", "24/7", {30: "15 000 Ft", 60: "25 000 Ft"}, {60: "30 000 Ft"}, "+36308806471", "wv", "", 3, "2025.06.10.", "Új lány Szegeden, 06.18-ig. Román vagyok, magyarul keveset beszélek.", dict(nationality="RO", tour=[{"city": "Szeged", "from": None, "to": "2025-06-18"}])),
    (48102, "Balázs", 33, "férfi", "Budapest II. kerület", "Budapest", 185, 82, ["hu", "en", "it"], ["massage", "dinner_date", "couples", "travel"], ["overnight"], "16:00–23:00", "16:00-23:00", {}, {60: "40 000 Ft", 120: "70 000 Ft"}, "+36703049158", "", "E", 2, "2025.05.21.", "Hölgyeknek és pároknak. Hozzád megyek, Budapesten kiszállási díj nincs.", dict(audience="man")),
    (48230, "Melinda", 35, "nő", "Pécs", "Pécs", 160, 61, ["hu"], ["tantra", "massage"], [], "K–Szo 9:00–19:00", "9:00-19:00", {60: "22 000 Ft", 90: "30 000 Ft"}, {}, "+36201974503", "", "", 1, "2025.06.03.", "Kizárólag masszázs és tantra, mást ne kérj. Június 20–22. között Siófokon leszek.", dict(tour=[{"city": "Siófok", "from": "2025-06-20", "to": "2025-06-22"}])),
    (48219, "Dzsenifer TS", 30, "transz", "Miskolc", "Miskolc", 178, 72, ["hu", "en"], ["gfe", "role_play"], [], "12:00–24:00", "12:00-24:00", {30: "18 000 Ft", 60: "30 000 Ft"}, {}, "+36309215837", "w", "K", 3, "2025.06.07.", "Csinos transz lány diszkrét helyen, az egyetem mellett.", dict(alias="Dzsenifer", audience="trans")),
    (48256, "Oksana", 31, "nő", "Budapest VIII. kerület", "Budapest", 172, 58, ["uk", "ru", "en"], ["gfe", "massage", "bath", "overnight"], [], "10:00–22:00", "10:00-22:00", {60: "40 000 Ft", 720: "200 000 Ft"}, {60: "50 000 Ft"}, "+36702285694", "t", "EK", 6, "2025.06.09.",
     "Hello, I am Oksana from Ukraine. I speak English and Russian, no Hungarian, so please write to me. Quiet apartment near the National Museum. No rush, no alcohol.", dict(text_language="en", nationality="UA", handles=[{"kind": "telegram", "value": "oksana_bp8"}])),
    (47950, "Kati", 52, "nő", "Székesfehérvár", "Székesfehérvár", 158, 75, ["hu"], ["massage", "kissing"], [], "–", None, {}, {}, "+36305561207", "", "", 0, "2025.03.02.", "Árakról telefonon.", {}),
]
SLUG = str.maketrans("áéíóöőúüű ", "aeiooouuu-")


def url(r):
    return f"{ROOT}/hirdetes/{r[0]}/{r[1].lower().translate(SLUG)}"


def digits(price):
    return int("".join(c for c in price if c.isdigit()))


def badge(r):
    return ('<span class="cimke zold">Ellenőrzött képek</span>' if "E" in r[17] else "") + ('<span class="cimke arany">Kiemelt</span>' if "K" in r[17] else "")


def box(r, small=False):
    return f'<div class="{"hasonlo" if small else "hirdeto-doboz"}{" kiemelt" if "K" in r[17] else ""}"><a href="{url(r)}" title="{r[1]}"><img src="/kepek/{r[0]}/k1.jpg" width="120" alt="" /></a><div class="nev"><a href="{url(r)}">{r[1]}</a> ({r[2]})</div><div class="hely">{r[4]}</div>' + ("" if small else f'{badge(r)}<p class="rovid">{r[20][:60]}...</p>') + "</div>"


def shell(title, body, side=""):
    return f"""<!DOCTYPE html>
<html lang="hu"><head><meta charset="utf-8" /><title>{title} - Leányvilág.hu</title><link rel="stylesheet" href="/css/stilus.css?20250601" /><script src="/js/jquery-1.12.4.min.js"></script></head><body>
<div id="sutik">Az oldal sütiket használ. <a href="#" class="gomb ok">Rendben</a> <a href="/sutik">Részletek</a></div><div id="belepes-figyelmeztetes" style="display:none"><h2>Felnőtt tartalom!</h2><p>Elmúltál már 18 éves?</p><a href="#" class="gomb">Elmúltam</a> <a href="https://www.keres.example">Nem</a></div>
<div id="fejlec"><a href="/"><img src="/img/logo.png" alt="Leányvilág" /></a><ul id="menu"><li><a href="/">Főoldal</a></li><li><a href="/budapest">Budapest</a></li><li><a href="/videk">Vidék</a></li><li><a href="/hirdetesfeladas">Hirdetésfeladás</a></li><li><a href="/szabalyzat">Szabályzat</a></li><li><a href="/kapcsolat">Kapcsolat</a></li></ul>
<form id="kereso" action="/kereses"><input name="q" placeholder="Név, város, telefonszám" /><input type="submit" value="Keresés" /></form></div>
<div id="tarto"><div id="bal">{body}</div><div id="jobb">{side}<div class="banner"><a href="https://parfumkirely.example" rel="nofollow"><img src="/banner/parfum.gif" width="160" height="300" alt="Parfümök 4 990 Ft-tól" /></a></div></div></div>
<div id="lablec">Leányvilág 2006–2025 | Ügyfélszolgálat: 06-1-555-0190 (H–P 9–17) | <a href="/adatvedelem">Adatvédelem</a> | Ma 1 842 hirdető</div></body></html>"""


def page(r):
    no, name, age, sex, shown, _, cm, kg, tongues, yes, maybe, when, _, mine, yours, phone, extras, marks, pics, day, words, more = r
    sheet = [("Név", name), ("Kor", f"{age} év" if "ages_stated" not in more else "25 és 27 év"), ("Nem", sex), ("Hely", shown), ("Magasság", cm and f"{cm} cm"), ("Súly", kg and f"{kg} kg"), ("Nyelvtudás", ", ".join(TONGUE[t] for t in tongues)), ("Elérhetőség", when), ("Feladva", day)]
    rows = "".join(f'<tr><td class="cimke">{k}:</td><td>{v}</td></tr>' for k, v in sheet if v)
    ticks = "".join(f'<tr class="{"igen" if s in yes else "talan" if s in maybe else "nem"}"><td>{w}</td><td>' + ('<img src="/img/pipa.png" alt="igen" />' if s in yes else "megegyezés szerint" if s in maybe else '<img src="/img/x.png" alt="nem" />') + "</td></tr>" for s, w in TABLE.items())
    money = "".join(f'<tr><td>{LASTS[m]}</td><td>{mine.get(m, "nincs")}</td><td>{yours.get(m, "nincs")}</td></tr>' for m in sorted({*mine, *yours}))
    money = f'<h3>Árak</h3><table class="arak"><tr><th></th><th>Nálam</th><th>Nálad / hotel</th></tr>{money}</table>' if money else ""
    shots = "".join(f'<a href="/kepek/{no}/{n}.jpg" rel="lightbox[h]"><img src="/kepek/{no}/{n}.jpg" class="nagykep" alt="{name}" /></a>' for n in range(1, pics + 1))
    tel = f"06-{phone[3:5]}-{phone[5:8]}-{phone[8:]}"
    icons = ('<img src="/img/wa.png" alt="" /> WhatsAppon is ezen a számon. ' if "w" in extras else "") + ('<img src="/img/viber.png" alt="" /> Viberen is.' if "v" in extras else "")
    icons += "".join(f'<div>{"E-mail" if h["kind"] == "email" else "Telegram"}: {"@" if h["kind"] == "telegram" else ""}{h["value"]}</div>' for h in more.get("handles", []))
    i = ROWS.index(r)
    return shell(f"{name}, {shown}", f"""<div class="morzsa"><a href="/">Főoldal</a> &raquo; <a href="/{'budapest' if 'Budapest' in shown else 'videk'}">{'Budapest' if 'Budapest' in shown else 'Vidék'}</a> &raquo; {name}</div><h1>{name}</h1>{badge(r)}<div class="kepek">{shots}</div><table class="adatlap">{rows}</table>
<div class="telefon"><img src="/img/tel.png" alt="Telefon" /> <span class="szam">{tel[:-4]}<span class="vege">{tel[-4:]}</span></span> {icons}<small>Kérlek, említsd meg, hogy a Leányvilágon láttad.</small></div><div class="bemutatkozas"><h3>Bemutatkozás</h3><p>{words}</p></div>{money}<h3>Mit szeretek?</h3><table class="szolgaltatasok">{ticks}</table>
<div class="jelentes"><a href="/jelentes?h={no}">Hirdetés jelentése</a> | Hirdetés azonosító: {no} | Megtekintve: {no // 7}</div>""", f'<h4>Hasonló hirdetők</h4>{box(ROWS[i - 1], True)}{box(ROWS[i - 3], True)}')


def truth(r):
    no, name, age, sex, shown, town, cm, kg, tongues, yes, maybe, when, hours, mine, yours, phone, extras, marks, pics, day, words, more = r
    row = deepcopy(AD)
    prices = [{"amount": digits(x), "currency": "HUF", "code_currency": None, "duration_min": m, "place": place} for place, cells in (("incall", mine), ("outcall", yours)) for m, x in cells.items()]
    handles = [{"kind": kind, "value": phone} for sign, kind in (("w", "whatsapp"), ("v", "viber")) if sign in extras]
    row.update(url=url(r), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hu", provider_kind="unknown", city=town, country="HU", languages_spoken=tongues, services=yes + maybe, incall=bool(mine) if prices else None, outcall=bool(yours) if prices else None, hours=hours, weight_kg=kg, height_cm=cm,
               max_duration_h=max(p["duration_min"] for p in prices) / 60 if prices else None, verified="E" in marks, paid_placement="K" in marks, n_images=pics, posted_at=day.strip(".").replace(".", "-"), phones=[phone], prices=prices)
    row.update(deepcopy(more))
    row["handles"] = handles + row["handles"]
    if "alias" in more and "aliases_stated" not in more:
        row["aliases_stated"] = [more["alias"]]
    return row


def lister(path, title, rows, canonical=None):
    body = f'<h1>{title}</h1><div class="lista">{"".join(map(box, rows))}</div><div class="lapozo"><a href="/?oldal=1">1</a> <a href="/?oldal=2">2</a></div>'
    return WrittenPage(ROOT + path, shell(title, body), "listing", "hu", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200, relevant=True):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "hu", status=status, relevant=relevant)


BP, REST = [r for r in ROWS if r[5] == "Budapest"], [r for r in ROWS if r[5] != "Budapest"]
PAGES = [lister("/", "Szexpartner hirdetések", ROWS[:6]), lister("/?oldal=2", "Szexpartner hirdetések", ROWS[6:]), lister("/?rendez=ar&oldal=1", "Szexpartner hirdetések", ROWS[:6], "/"), lister("/budapest", "Budapesti hirdetők", BP), lister("/videk", "Vidéki hirdetők", REST)]
PAGES += [WrittenPage(url(r), page(r), "ad", "hu", text_language=r[21].get("text_language"), ads=(url(r),)) for r in ROWS]
PAGES += [
    WrittenPage(url(ROWS[4]) + "?ref=banner12", page(ROWS[4]), "ad", "hu", ads=(url(ROWS[4]),), canonical=url(ROWS[4])),
    plain("/hirdetesfeladas", "Hirdetésfeladás", "<p>Alap hirdetés 30 napra: 4 900 Ft. Kiemelt hely egy hétre: 9 900 Ft. Képellenőrzés díjtalan. Csak nagykorú, saját magát hirdető személy adhat fel hirdetést.</p>"),
    plain("/szabalyzat", "Szabályzat", "<p>A Leányvilág hirdetési felület, közvetítéssel nem foglalkozik. Harmadik személy hirdetése tilos. Kényszer gyanúja esetén hívja az áldozatsegítő vonalat: 06-80-555-111.</p>"),
    plain("/kapcsolat", "Kapcsolat", "<p>Ügyfélszolgálat: 06-1-555-0190, iroda@leanyvilag.example</p>"),
    plain("/hirdetes/46110/szandra", "A hirdetés nem található", "<p>Ez a hirdetés lejárt vagy a hirdető törölte.</p>", "error"),
]

SITE = WrittenSite("leanyvilag.example", "HU", tuple(PAGES), tuple(truth(r) for r in ROWS), note=__doc__)
