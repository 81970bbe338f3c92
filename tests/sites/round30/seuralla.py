"""Finnish directory as a Next.js application: the HTML holds the rendered mark-up (hashed class names) and the state in __NEXT_DATA__.

Hard: mark-up and state say the same in other words (the state has codes, cents and minutes, numbers in parts), the mark-up shows the number only as 'Näytä numero', languages as flags and services as
chips of which the grey ones are not offered; the state also carries the viewer, feature flags, recommended profiles and the prices of boosts; two profiles were sent as a skeleton and live in the state only;
text in Finnish, Swedish, English and Russian; times are ISO in UTC in the state, 'eilen' in the mark-up; a list page has a strip of boosted profiles above the results.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://seuralla.example"
CHIP = {"massage": "Hieronta", "tantra": "Tantra", "dinner_date": "Illallinen", "travel": "Matkaseura", "couples": "Pariskunnat", "cuddling": "Halailu", "role_play": "Roolileikit", "striptease": "Striptease", "bath": "Yhteinen kylpy", "kissing": "Suudelmat", "party": "Juhlat",
        "domination": "Dominointi", "fetish": "Fetissit", "four_hands": "Neljän käden hieronta", "gfe": "Tyttöystäväkokemus", "disabled_guests": "Liikuntarajoitteiset"}
TIME = {30: "30 min", 45: "45 min", 60: "1 h", 90: "1,5 h", 120: "2 h", 240: "4 h", 720: "Yö"}
FLAG = {"fi": "🇫🇮", "en": "🇬🇧", "sv": "🇸🇪", "ru": "🇷🇺", "et": "🇪🇪", "de": "🇩🇪", "es": "🇪🇸"}
NATION = {"FI": "Suomi", "EE": "Viro", "SE": "Ruotsi", "CO": "Kolumbia", "LV": "Latvia"}

# slug, id, names with ages, town, area, cm, kg, nation, languages, on, off, incall, outcall, hours, offers (minutes, euros, place), number, apps, mail, published, shown as, pictures, verified, boosted, kind, audience, text, its language, skeleton?
P = [
    ("aino-helsinki-k7", "k7", [("Aino", 33)], "Helsinki", "Töölö", 170, 63, "FI", ["fi", "en", "sv"], ["massage", "cuddling", "bath"], ["domination"], True, False, ("10:00", "20:00"), [(60, 160, "in"), (90, 220, "in"), (120, 280, "in")], "+358401750612", ["whatsapp"], None,
     "2025-06-10", "eilen", 4, True, True, "independent", "woman", "Otan vastaan omassa rauhallisessa asunnossani Töölössä. Varaa aika edellisenä päivänä, niin ehdin lämmittää saunan.", "fi", False),
    ("jasmin-tampere-m2", "m2", [("Jasmin", 25)], "Tampere", "Kaleva", 164, 52, None, ["fi", "en"], ["gfe", "kissing", "dinner_date"], [], True, True, None, [(30, 110, "in"), (60, 180, "in"), (60, 220, "out")], "+358451166320", [], None,
     "2025-06-10", "eilen", 5, False, True, None, "woman", "Moikka! Olen Jasmin, opiskelen Hervannassa ja otan vastaan viikonloppuisin. Vastaan vain puheluihin, kiitos.", "fi", False),
    ("birgitta-vaasa-p4", "p4", [("Birgitta", 48)], "Vaasa", "Centrum", 167, 71, None, ["sv", "fi", "en"], ["tantra", "massage", "disabled_guests"], ["kissing"], True, None, ("12:00", "18:00"), [(90, 170, "in")], "+358500385019", [], "birgitta@posten-vasa.example",
     "2025-06-08", "8.6.", 1, True, False, "independent", "woman", "Välkommen till mitt lilla rum vid torget. Tantra för nybörjare och för den som har gjort det förr. Hiss finns.", "sv", False),
    ("kaarina-ja-venla-turku-r1", "r1", [("Kaarina", 28), ("Venla", 31)], "Turku", "Martti", None, None, "FI", ["fi"], ["four_hands", "couples", "party"], [], True, True, ("18:00", "24:00"), [(60, 300, None), (120, 540, None)], "+358440204251", ["whatsapp"], None,
     "2025-06-07", "7.6.", 3, True, False, "independent", "couple", "Kaarina ja Venla, aina yhdessä. Yhdelle tai pariskunnalle, pe–la.", "fi", False),
    ("liina-helsinki-s9", "s9", [("Liina", 30)], "Helsinki", "Kallio", 172, 58, "EE", ["et", "en", "fi", "ru"], ["striptease", "massage", "party"], ["bath"], True, True, ("14:00", "23:00"), [(30, 100, None), (60, 170, None), (720, 900, None)], None, [], None,
     "2025-06-06", "6.6.", 6, False, True, None, "woman", "Hello from Tallinn! I am in Helsinki 10–14 June and in Turku 15–17 June. Write to me on Telegram, I answer fast.", "en", True),
    ("mikko-oulu-t3", "t3", [("Mikko", 37)], "Oulu", "Raksila", 185, 84, "FI", ["fi", "de"], ["massage", "couples"], [], False, True, ("16:00", "21:00"), [(60, 80, "out"), (120, 140, "out")], "+358461348897", ["signal"], None,
     "2025-06-04", "4.6.", 2, True, False, "independent", "man", "Koulutettu hieroja naisille ja pareille. Tulen kotiin tai hotelliin oman pöydän kanssa.", "fi", False),
    ("ksenia-lahti-v8", "v8", [("Ксения", 35)], "Lahti", "Keskusta", 166, 60, None, ["ru", "fi"], ["massage", "role_play", "kissing"], [], True, None, None, [(60, 130, "in")], "+358410532528", ["whatsapp"], None,
     "2025-06-03", "3.6.", 2, False, False, None, "woman", "Приглашаю в гости в центре Лахти. Говорю по-русски и немного по-фински. Звоните заранее, скрытые номера не беру.", "ru", False),
    ("valeria-espoo-x5", "x5", [("Valeria", 29)], "Espoo", "Leppävaara", 178, 69, "CO", ["es", "en"], ["massage", "fetish", "role_play"], ["couples"], True, True, ("11:00", "24:00"), [(45, 140, None), (60, 170, None)], "+358449081175", [], None,
     "2025-06-01", "1.6.", 4, True, False, None, "trans", "Soy Valeria, I am a trans woman from Medellín. New apartment, easy parking, discreet entrance.", "en", True),
    ("toimisto-aurora-emilia-y6", "y6", [("Emilia", 24)], "Helsinki", "Kamppi", 175, 56, None, ["fi", "en", "sv"], ["dinner_date", "travel", "party"], [], False, True, ("00:00", "24:00"), [(120, 450, "out"), (240, 800, "out"), (720, 1500, "out")], "+358505550148", [], "varaus@toimisto-aurora.example",
     "2025-05-29", "29.5.", 5, True, True, "agency", "woman", "Toimistomme seuralainen Emilia lähtee kanssasi illalliselle, juhliin tai matkalle. Kuljettajamme tuo hänet hotelliisi. Varaukset toimiston numerosta vuorokauden ympäri.", "fi", False),
]
TELEGRAM = {"s9": "liina_tln"}
TRIPS = {"s9": [("Helsinki", "2025-06-10", "2025-06-14"), ("Turku", "2025-06-15", "2025-06-17")]}


def url(p):
    return f"{ROOT}/profiili/{p[0]}"


def name_of(p):
    return " ja ".join(n for n, _ in p[2])


def entity(p):
    slug, key, people, town, area, cm, kg, nation, tongues, on, off, inc, out, hours, offers, phone, apps, mail, day, _, pics, ok, top, kind, audience, text, _, _ = p
    return {"id": key, "slug": slug, "persons": [{"name": n, "age": a} for n, a in people], "gender": {"woman": "F", "man": "M", "trans": "T", "couple": "DUO"}[audience], "location": {"city": town, "area": area, "countryCode": "FI"}, "body": {"heightCm": cm, "weightKg": kg}, "nationality": nation,
            "languages": tongues, "services": [{"code": c, "offered": True} for c in on] + [{"code": c, "offered": False} for c in off], "visits": {"incall": inc, "outcall": out}, "availability": {"from": hours[0], "to": hours[1]} if hours else None,
            "pricing": [{"minutes": m, "amountCents": e * 100, "currency": "EUR", "place": {"in": "INCALL", "out": "OUTCALL", None: None}[w]} for m, e, w in offers],
            "contact": {"phone": {"countryCode": phone[:4], "national": phone[4:]} if phone else None, "whatsapp": "whatsapp" in apps, "signal": "signal" in apps, "telegram": TELEGRAM.get(key), "email": mail}, "publishedAt": f"{day}T09:20:00.000Z",
            "photos": [f"https://cdn.seuralla.example/{key}/{n}.avif" for n in range(1, pics + 1)], "verified": ok, "boosted": top, "advertiserType": {"independent": "PRIVATE", "agency": "AGENCY", None: None}[kind], "description": text, "trips": [{"city": c, "from": a, "to": b} for c, a, b in TRIPS.get(key, [])]}


def brief(p):
    return {"slug": p[0], "name": name_of(p), "age": p[2][0][1], "city": p[3], "thumb": f"https://cdn.seuralla.example/{p[1]}/t.avif"}


def shell(title, body, props, route):
    state = json.dumps({"props": {"pageProps": props, "viewer": None, "flags": {"chat": True, "boostPriceCents": 990}}, "page": route, "query": {}, "buildId": "q8Xk2LmZ", "locale": "fi"}, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f"""<!DOCTYPE html><html lang="fi"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} – Seuralla</title><link rel="preload" href="/_next/static/css/3f0a.css" as="style"/></head><body><div id="__next"><header class="Header_root__x1Qp0"><a class="Header_logo__P3s" href="/">seuralla</a><nav class="Header_nav__2dd"><a href="/haku">Haku</a><a href="/hinnat">Ilmoittajille</a><a href="/ohje">Ohje</a><a href="/kirjaudu">Kirjaudu</a></nav></header><main class="Layout_main__9aZ">{body}</main><footer class="Footer_root__u7">Seuralla Media Oy · Y-tunnus 0000000-0 · tuki@seuralla.example · <a href="/kayttoehdot">Käyttöehdot</a></footer></div><script id="__NEXT_DATA__" type="application/json">{state}</script><script src="/_next/static/chunks/main.js" async=""></script></body></html>"""


def card(p):
    return f'<li class="Card_item__Zk1"><a href="/profiili/{p[0]}"><span class="Card_img__0"><img src="https://cdn.seuralla.example/{p[1]}/t.avif" alt=""/></span><span class="Card_name__aa">{name_of(p)}</span><span class="Card_age__bb">{p[2][0][1]}</span><span class="Card_city__cc">{p[3]}</span></a></li>'


def profile(p):
    slug, key, people, town, area, cm, kg, nation, tongues, on, off, inc, out, hours, offers, phone, apps, mail, day, shown, pics, ok, top, kind, audience, text, _, bare = p
    i = P.index(p)
    near = [P[i - 1], P[i - 4]]
    props = {"profile": entity(p), "recommended": [brief(q) for q in near], "breadcrumbs": [{"label": "Etusivu", "href": "/"}, {"label": town, "href": f"/haku?kaupunki={town.lower()}"}]}
    if bare:
        return shell(name_of(p), f'<h1 class="Profile_h1__s1">{name_of(p)}</h1><div class="Skeleton_block__11"></div><div class="Skeleton_block__11"></div><div class="Skeleton_line__12"></div>', props, "/profiili/[slug]")
    shots = "".join(f'<img class="Gallery_img__7" src="https://cdn.seuralla.example/{key}/{n}.avif" alt=""/>' for n in range(1, pics + 1))
    facts = [f"<span>{' / '.join(str(a) for _, a in people)} v</span>", f"<span>{area}, {town}</span>"]
    facts += [f"<span>{cm} cm</span>"] if cm else []
    facts += [f"<span>{kg} kg</span>"] if kg else []
    facts += [f"<span>{NATION[nation]}</span>"] if nation else []
    facts += ["<span>transnainen</span>"] if audience == "trans" else ["<span>mies</span>"] if audience == "man" else []
    chips = "".join(f'<li class="Chip_on__a1">{CHIP[c]}</li>' for c in on) + "".join(f'<li class="Chip_off__a2" aria-disabled="true">{CHIP[c]}</li>' for c in off)
    visits = "".join(f'<li class="Visit_{"yes" if v else "no"}__q">{w}: {"kyllä" if v else "ei"}</li>' for w, v in (("Luonani", inc), ("Luonasi", out)) if v is not None)
    when = f'<p class="Hours_root__h">{"ympäri vuorokauden" if hours == ("00:00", "24:00") else "–".join(hours)}</p>' if hours else ""
    money = "".join(f'<div class="Rate_row__r"><span>{TIME[m]}{dict(zip(("in", "out"), (" luonani", " luonasi"))).get(w, "")}</span><b>{e} €</b></div>' for m, e, w in offers)
    badge = ('<span class="Badge_ok__b1">Tunnistettu</span>' if ok else "") + ('<span class="Badge_top__b2">Nostettu</span>' if top else "")
    kind_ = {"independent": "Yksityinen", "agency": "Toimisto", None: ""}[kind]
    body = f"""<article class="Profile_root__s0"><div class="Gallery_root__6">{shots}</div><h1 class="Profile_h1__s1">{name_of(p)}</h1>{badge}<div class="Facts_row__f0">{"".join(facts)}</div><div class="Flags_root__l">{" ".join(FLAG[x] for x in tongues)}</div><small>{kind_} · Julkaistu {shown}</small><p class="Profile_text__s2">{text}</p><ul class="Chip_list__a0">{chips}</ul><ul>{visits}</ul>{when}<section class="Rate_root__r0">{money}</section>
{'<button class="Contact_btn__c1">Näytä numero</button>' if phone else ''}{'<button class="Contact_btn__c2">Lähetä sähköpostia</button>' if mail else ''}</article><aside><h2>Sinua voisi kiinnostaa</h2><ul>{"".join(map(card, near))}</ul></aside>"""
    return shell(name_of(p), body, props, "/profiili/[slug]")


def truth(p):
    slug, key, people, town, area, cm, kg, nation, tongues, on, off, inc, out, hours, offers, phone, apps, mail, day, shown, pics, ok, top, kind, audience, text, spoken, _ = p
    row = deepcopy(AD)
    longest = max(m for m, *_ in offers)
    handles = [{"kind": a, "value": phone} for a in apps] + ([{"kind": "telegram", "value": TELEGRAM[key]}] if key in TELEGRAM else []) + ([{"kind": "email", "value": mail}] if mail else [])
    row.update(url=url(p), alias=people[0][0], aliases_stated=[n for n, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language=spoken, audience=audience, provider_kind=kind or "unknown", city=town, country="FI", nationality=nation, languages_spoken=list(tongues), services=list(on),
               incall=inc, outcall=out, hours=("24/7" if hours == ("00:00", "24:00") else "-".join(hours)) if hours else None, weight_kg=kg, height_cm=cm, max_duration_h=longest / 60 if longest % 60 else longest // 60, verified=ok, paid_placement=top, n_images=pics, posted_at=day,
               tour=[{"city": c, "from": a, "to": b} for c, a, b in TRIPS.get(key, [])], phones=[phone] if phone else [], handles=handles, prices=[{"amount": e, "currency": "EUR", "code_currency": None, "duration_min": m, "place": {"in": "incall", "out": "outcall"}.get(w)} for m, e, w in offers])
    return row


def listing(rows, page, title="Kaikki ilmoitukset", strip=True):
    top = [p for p in P if p[22]][:2]
    up = f'<section class="Strip_root__t"><h2>Nostetut</h2><ul>{"".join(map(card, top))}</ul></section>' if strip else ""
    return shell(title, f'{up}<h1>{title}</h1><ul class="Grid_root__g">{"".join(map(card, rows))}</ul><nav class="Pager_root__p"><a href="/haku">1</a><a href="/haku?sivu=2">2</a></nav>', {"results": [brief(p) for p in rows], "page": page, "total": len(P)}, "/haku")


def plain(path, title, body, kind="static", props=None, **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", props or {}, path.split("?")[0]), kind, "fi", **more)


ONE, TWO = P[:5], P[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
CAPITAL = [p for p in P if p[3] == "Helsinki"]
PAGES = [
    WrittenPage(f"{ROOT}/haku", listing(ONE, 1), "listing", "fi", ads=U1),
    WrittenPage(f"{ROOT}/haku?jarjestys=uusin", listing(ONE, 1), "listing", "fi", ads=U1, canonical=f"{ROOT}/haku"),
    WrittenPage(f"{ROOT}/haku?sivu=2", listing(TWO, 2, strip=False), "listing", "fi", ads=U2),
    WrittenPage(f"{ROOT}/haku?kaupunki=helsinki", listing(CAPITAL, 1, "Helsinki", False), "listing", "fi", ads=tuple(map(url, CAPITAL))),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "fi", text_language=None if p[26] == "fi" else p[26], ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{url(P[0])}?utm_source=x&utm_medium=social", profile(P[0]), "ad", "fi", ads=(url(P[0]),), canonical=url(P[0])),
    plain("/hinnat", "Ilmoittajille", '<div class="Plan_card__1"><h2>Perus</h2><b>0 €</b></div><div class="Plan_card__1"><h2>Nosto</h2><b>9,90 € / 24 h</b></div><div class="Plan_card__1"><h2>Toimisto</h2><b>149 € / kk</b></div>'),
    plain("/ohje", "Ohje", "<details><summary>Miten tunnistaudun?</summary><p>Pankkitunnuksilla tai videopuhelussa. Kestää 10 minuuttia.</p></details><details><summary>Epäiletkö pakottamista?</summary><p>Ilmoita meille tai soita 112.</p></details>"),
    plain("/kayttoehdot", "Käyttöehdot", "<p>Palvelu on tarkoitettu yli 18-vuotiaille. Ilmoittaja vastaa ilmoituksensa sisällöstä itse. Seuralla ei välitä varauksia.</p>"),
    plain("/kirjaudu", "Kirjaudu", "<form><input type='email' placeholder='Sähköposti'/><button>Lähetä linkki</button></form>"),
    plain("/blogi/turvallinen-tapaaminen", "Turvallinen tapaaminen: viisi neuvoa", "<p>Kerro ystävälle, minne menet. Sovi hinta ja aika etukäteen. Erään lukijamme, Katrin (31), kokemus Turusta kertoo, miksi ennakkomaksua ei kannata lähettää: 100 € katosi minuutissa.</p>"),
    plain("/haku?kaupunki=kajaani", "Kajaani", "<p>Ei ilmoituksia tällä haulla.</p>", "listing", {"results": [], "page": 1, "total": 0}),
    plain("/profiili/sonja-kuopio-z1", "Profiilia ei löydy", "<p>Ilmoittaja on piilottanut profiilinsa.</p>", "error", {"profile": None, "errorCode": "PROFILE_HIDDEN"}),
]

SITE = WrittenSite("seuralla.example", "FI", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
