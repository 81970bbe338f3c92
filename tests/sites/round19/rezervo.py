"""Moldovan booking app in Romanian: custom elements and a JSON state, little text in the mark-up.

Hard: lists are <rz-card> elements with attributes, a profile is one JSON state (ISO durations, places as codes, services with an enabled
flag, apps of a number as a list) beside states of the support desk and of similar profiles; half of the profiles are rendered into slots too,
the others show nothing but a name before the script runs; the same profile under /ru/, an inactive profile with status 200.
"""

import html
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://rezervo.example"
TOWN = {"Chisinau": "Chișinău", "Orhei": "Orhei", "Cahul": "Cahul", "Ungheni": "Ungheni"}
TITLE = {"massage": "Masaj", "tantra": "Tantra", "dinner_date": "Cină la restaurant", "overnight": "Noapte împreună", "travel": "Însoțire în călătorie", "couples": "Primesc cupluri",
         "striptease": "Striptease", "dancing": "Dans", "role_play": "Jocuri de rol", "bath": "Baie împreună", "video_call": "Apel video", "city_guide": "Ghid prin oraș", "four_hands": "Masaj la patru mâini", "party": "Petreceri"}
ISO = {30: "PT30M", 60: "PT1H", 90: "PT1H30M", 120: "PT2H", 720: "PT12H", 1440: "P1D"}
SHOW = {30: "30 min", 60: "1 oră", 90: "1 oră 30 min", 120: "2 ore", 720: "12 ore (noapte)", 1440: "24 ore"}
PLACE = {"in": "AT_PROVIDER", "out": "AT_CLIENT", None: None}
PLACE_SHOW = {"in": "la mine", "out": "la tine", None: ""}
LANG = {"ro": "română", "ru": "rusă", "en": "engleză", "fr": "franceză", "it": "italiană", "uk": "ucraineană"}

# slug, names with ages, town, cm, kg, nation, languages, visits (in, out), hours, on, off, type, badge, top, published, pictures,
# offers (minutes, amount, currency, place), phone, apps, further contacts, trips, rendered?, bio, bio's language
P = [
    ("mihaela", [("Mihaela", 28)], "Chisinau", 168, 56, "MD", ["ro", "ru", "en"], (True, True), ("11:00", "23:00"), ["massage", "dinner_date", "overnight"], ["striptease"], "INDEPENDENT", True, True,
     "2025-06-10", 4, [(60, 1500, "MDL", "in"), (60, 1800, "MDL", "out"), (720, 9000, "MDL", None)], "+37378736086", ["whatsapp"], {}, [], True,
     "Bună! Lucrez doar cu programare, la Botanica. Apreciez punctualitatea și un miros plăcut de parfum.", "ro"),
    ("ana-maria", [("Ana-Maria", 33)], "Chisinau", 172, 64, None, ["ro", "fr"], (True, False), ("09:00", "18:00"), ["massage", "tantra"], ["overnight", "couples"], "INDEPENDENT", True, False,
     "2025-06-09", 2, [(60, 700, "MDL", None), (90, 1000, "MDL", None)], "+37378902771", [], {}, [], False,
     "Terapeută cu opt ani de experiență. Cabinet propriu în sectorul Râșcani, parcare gratuită în curte.", "ro"),
    ("stella", [("Stella", 23)], "Chisinau", 175, 54, "UA", ["uk", "ru", "en"], (None, True), None, ["party", "dancing", "striptease", "travel"], [], "AGENCY", False, True,
     "2025-06-08", 6, [(120, 200, "EUR", "out"), (1440, 900, "EUR", "out")], None, [], {}, [], False,
     "Стелла приедет на ваш праздник вместе с нашим водителем. Заказы принимает диспетчер агентства «Ночной Экспресс» в чате приложения.", "ru"),
    ("doina", [("Doina", 41)], "Orhei", 160, 70, "MD", ["ro"], (True, None), ("10:00", "20:00"), ["massage", "bath"], [], "INDEPENDENT", False, False,
     "2025-06-03", 1, [(30, 350, "MDL", None), (60, 600, "MDL", None)], "+37360599769", ["viber"], {}, [], True,
     "Casă la sol, liniște, ceai de tei. Nu răspund la mesaje după ora opt seara.", "ro"),
    ("lia-si-corina", [("Lia", 25), ("Corina", 27)], "Chisinau", None, None, "MD", ["ro", "it"], (True, True), ("18:00", "04:00"), ["massage", "four_hands", "couples"], [], "INDEPENDENT", True, False,
     "2025-06-01", 3, [(60, 2800, "MDL", None), (120, 5000, "MDL", None)], "+37378168341", ["whatsapp", "viber"], {"telegram": "lia_corina_md"}, [], True,
     "Suntem Lia și Corina, colege de apartament. Venim sau primim doar împreună.", "ro"),
    ("valeria", [("Valeria", 30)], "Cahul", 166, 59, None, ["ro", "ru"], (True, True), None, ["role_play", "massage"], ["travel"], "INDEPENDENT", False, False,
     "2025-05-30", 2, [(60, 900, "MDL", None)], "+37360890529", [], {"instagram": "valeria.cahul"}, [("Chisinau", "2025-06-16", "2025-06-19"), ("Ungheni", "2025-06-20", "2025-06-21")], False,
     "În iunie plec în turneu, vezi calendarul de mai jos. Între timp mă găsești acasă, la Cahul.", "ro"),
    ("radu", [("Radu", 36)], "Chisinau", 180, 78, "RO", ["ro", "en"], (False, True), ("17:00", "22:00"), ["massage", "couples", "dinner_date"], [], "INDEPENDENT", True, False,
     "2025-05-27", 2, [(60, 40, "EUR", "out"), (120, 70, "EUR", "out")], "+37369259281", ["whatsapp"], {"email": "radu.masaj@cutia.example"}, [], True,
     "Bărbat din Iași, la Chișinău de doi ani. Vin la doamne și la cupluri cu masa mea de masaj. Domnilor nu le ofer servicii.", "ro"),
    ("bianca", [("Bianca", 29)], "Ungheni", 177, 66, "MD", ["ro", "ru"], (True, False), ("12:00", "00:00"), ["massage", "role_play", "video_call"], [], "INDEPENDENT", False, True,
     "2025-05-20", 3, [(60, 1200, "MDL", "in")], "+37360022446", [], {"telegram": "bianca_tr"}, [], False,
     "Femeie trans, feminină și calmă. Apartament nou, intrare separată. Apelurile video se stabilesc în chat.", "ro"),
    ("sorina", [("Sorina", 21)], "Chisinau", 163, 50, None, ["ro", "en"], (None, None), None, ["dinner_date", "city_guide"], ["massage"], "INDEPENDENT", False, False,
     "2025-06-11", 5, [], "+37369150623", [], {}, [], False,
     "Studentă la jurnalism. Te ajut să descoperi Chișinăul și cinăm împreună; despre recompensă vorbim în privat.", "ro"),
]
AUDIENCE = {"radu": "man", "bianca": "trans", "lia-si-corina": "couple"}
GENDER = {"woman": "FEMALE", "man": "MALE", "trans": "TRANS", "couple": "DUO"}
RU = {"massage": "Массаж", "dinner_date": "Ужин в ресторане", "overnight": "Ночь вместе", "striptease": "Стриптиз"}  # the profile that stands under /ru/ too
RU_SHOW, RU_PLACE = {60: "1 час", 720: "12 часов (ночь)"}, {"in": "у меня", "out": "у вас", None: ""}


def url(p):
    return f"{ROOT}/p/{p[0]}"


def state(p, lang="ro"):
    slug, people, town, cm, kg, nation, tongues, visits, hours, on, off, kind, badge, top, day, pics, offers, phone, apps, more, trips, rendered, bio, _ = p
    return {
        "route": f"/p/{slug}", "session": {"user": None, "locale": f"{lang}-MD", "currency": "MDL"}, "support": {"phone": "+37322555014", "email": "suport@rezervo.example", "telegram": "rezervo_suport"},
        "profile": {
            "id": 5000 + P.index(p) * 37, "slug": slug, "gender": GENDER[AUDIENCE.get(slug, "woman")], "persons": [{"displayName": n, "age": a} for n, a in people], "heightCm": cm, "weightKg": kg, "nationality": nation,
            "languages": tongues, "location": {"city": TOWN[town], "country": "MD"}, "providerType": kind, "badges": ["VERIFIED"] if badge else [], "promoted": top, "publishedAt": f"{day}T12:40:00+03:00",
            "incall": visits[0], "outcall": visits[1], "workingHours": {"from": hours[0], "to": hours[1]} if hours else None, "about": bio,
            "services": [{"code": k.upper(), "title": (TITLE if lang == "ro" else RU)[k], "enabled": k in on} for k in on + off],
            "offers": [{"duration": ISO[m], "amount": x, "currency": c, "place": PLACE[w]} for m, x, c, w in offers],
            "contact": {"phone": phone if rendered or not phone else "0" + phone[4:], "apps": apps, **more}, "trips": [{"city": TOWN[c], "from": a, "to": b} for c, a, b in trips],
            "photos": [{"url": f"https://img.rezervo.example/{slug}/{n}.webp"} for n in range(1, pics + 1)],
        },
        "similar": [{"slug": q[0], "name": q[1][0][0], "age": q[1][0][1], "city": TOWN[q[2]]} for q in (P[P.index(p) - 1], P[P.index(p) - 3])],
    }


def shell(title, inner, data, lang="ro"):
    blob = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} · Rezervo – {"programări online" if lang == "ro" else "онлайн-запись"}</title><script type="module" src="/assets/rz.4be1c0.js"></script></head>
<body><rz-app><rz-topbar logo="/assets/rz.svg"></rz-topbar>{inner}<rz-footer></rz-footer></rz-app>
<noscript>{"Activează JavaScript pentru a folosi Rezervo." if lang == "ro" else "Включите JavaScript, чтобы пользоваться Rezervo."}</noscript>
<script id="rz-state" type="application/json">{blob}</script></body></html>"""


def profile(p, lang="ro"):
    slug, people, town, cm, kg, nation, tongues, visits, hours, on, off, kind, badge, top, day, pics, offers, phone, apps, more, trips, rendered, bio, _ = p
    names = " și ".join(n for n, _ in people)
    shots = "".join(f'<img slot="photo" src="https://img.rezervo.example/{slug}/{n}.webp" alt="">' for n in range(1, pics + 1))
    inner = f'<h1 slot="name">{names}</h1>{shots}'
    show, place = (SHOW, PLACE_SHOW) if lang == "ro" else (RU_SHOW, RU_PLACE)
    if rendered:
        inner += f'<span slot="age">{" / ".join(str(a) for _, a in people)}</span><span slot="city">{TOWN[town]}</span><p slot="about">{bio}</p><ul slot="services">' + "".join(f"<li>{(TITLE if lang == 'ro' else RU)[k]}</li>" for k in on) + "</ul>"
        inner += '<rz-offers slot="offers">' + "".join(f'<rz-offer>{show[m]} {place[w]} <b>{x} {c}</b></rz-offer>' for m, x, c, w in offers) + "</rz-offers>"
    return shell(names, f'<rz-profile data-slug="{slug}">{inner}</rz-profile><rz-similar></rz-similar>', state(p, lang), lang)


def longest(offers):
    minutes = max((m for m, *_ in offers), default=None)
    return minutes and (minutes // 60 if minutes % 60 == 0 else minutes / 60)


def truth(p):
    slug, people, town, cm, kg, nation, tongues, visits, hours, on, off, kind, badge, top, day, pics, offers, phone, apps, more, trips, _, bio, spoken = p
    row = deepcopy(AD)
    handles = [{"kind": a, "value": phone} for a in apps if a in ("whatsapp", "viber")] + [{"kind": k, "value": v} for k, v in more.items()]
    row.update(url=url(p), alias=people[0][0], aliases_stated=[n for n, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language=spoken, audience=AUDIENCE.get(slug, "woman"),
               provider_kind="agency" if kind == "AGENCY" else "independent", city=town, country="MD", nationality=nation, languages_spoken=list(tongues), services=list(on), incall=visits[0], outcall=visits[1],
               hours="-".join(hours) if hours else None, weight_kg=kg, height_cm=cm, max_duration_h=longest(offers), tour=[{"city": c, "from": a, "to": b} for c, a, b in trips],
               verified=badge, paid_placement=top, n_images=pics, posted_at=day, phones=[phone] if phone else [], handles=handles,
               prices=[{"amount": x, "currency": c, "code_currency": None, "duration_min": m, "place": {"in": "incall", "out": "outcall"}.get(w)} for m, x, c, w in offers])
    return row


def listing(rows, page):
    named = [(p, html.escape(" și ".join(n for n, _ in p[1]))) for p in rows]
    cards = "".join(f'<rz-card href="/p/{p[0]}" name="{name}" age="{p[1][0][1]}" city="{TOWN[p[2]]}" photo="https://img.rezervo.example/{p[0]}/1.webp"{" promoted" if p[13] else ""}></rz-card>\n' for p, name in named)
    return shell("Specialiști disponibili", f'<h1>Specialiști disponibili</h1><rz-grid>{cards}</rz-grid><rz-pager current="{page}" total="2"></rz-pager>',
                 {"route": "/", "session": {"user": None, "locale": "ro-MD"}, "support": {"phone": "+37322555014"}, "results": [{"slug": p[0]} for p in rows]})


def plain(path, title, text, kind="static", data=None):
    return WrittenPage(ROOT + path, shell(title, f"<rz-page><h1>{title}</h1>{text}</rz-page>", data or {"route": path, "support": {"phone": "+37322555014"}}), kind, "ro")


ONE, TWO = P[:5], P[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/", listing(ONE, 1), "listing", "ro", ads=U1),
    WrittenPage(f"{ROOT}/?sort=rating", listing(ONE, 1), "listing", "ro", ads=U1, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?page=2", listing(TWO, 2), "listing", "ro", ads=U2),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "ro", text_language=None if p[23] == "ro" else p[23], ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{ROOT}/ru/p/mihaela", profile(P[0], "ru"), "ad", "ru", text_language="ro", ads=(url(P[0]),), canonical=url(P[0])),
    WrittenPage(f"{url(P[6])}?gclid=Cj0KCQjw", profile(P[6]), "ad", "ro", ads=(url(P[6]),), canonical=url(P[6])),
    plain("/ajutor", "Ajutor", "<p>Cum anulez o programare? Gratuit cu cel puțin 3 ore înainte. Cum plătesc? Direct specialistului, în numerar. Aplicația nu percepe comision de la clienți.</p>"),
    plain("/pentru-specialisti", "Pentru specialiști", "<p>Abonament lunar 299 MDL, promovare pe prima pagină 80 MDL pe zi. Prima lună e gratuită. Vârsta minimă: 18 ani, verificăm buletinul.</p>"),
    plain("/termeni", "Termeni și condiții", "<p>Rezervo S.R.L., Chișinău, str. Columna 40. Profilurile care ridică suspiciuni de exploatare se semnalează poliției.</p>"),
    plain("/intra", "Intră în cont", "<form><input name='tel' placeholder='Numărul de telefon'><button>Trimite codul</button></form>"),
    plain("/contact", "Contact", "<p>Suport: 022 555 014, luni–vineri 9:00–18:00, suport@rezervo.example.</p>"),
    plain("/p/nicoleta", "Profil inactiv", "<p>Nicoleta și-a dezactivat profilul. Alege alt specialist.</p>", "error", {"route": "/p/nicoleta", "profile": None, "error": {"code": "PROFILE_INACTIVE"}}),
    plain("/p/xyz", "Nu am găsit pagina", "<p>Verifică adresa sau mergi la prima pagină.</p>", "error", {"route": "/p/xyz", "error": {"code": "NOT_FOUND"}}),
]

SITE = WrittenSite("rezervo.example", "MD", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
