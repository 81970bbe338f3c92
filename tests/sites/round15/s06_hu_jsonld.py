"""Hungarian catalogue, a client-rendered shell: the mark-up is empty but for a noscript line, all facts in JSON-LD and Open Graph.

Hard: prices as Offers with ISO durations, opening hours in schema form, facts in additionalProperty name/value pairs, description prose in og:description,
the organisation's own phone in a second JSON-LD block, ItemList of the listing, numbers as strings ('25 000').
"""

import json
from html import escape

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "tarsasag-most.example"
B = f"https://{HOST}"
ORG = {"@context": "https://schema.org", "@type": "Organization", "name": "Társaság Most", "url": B, "telephone": "+36 1 555 0142", "email": f"info@{HOST}", "address": {"@type": "PostalAddress", "addressLocality": "Budapest", "addressCountry": "HU"}}
DUR = {"PT30M": 30, "PT1H": 60, "PT90M": 90, "PT2H": 120, "PT3H": 180, "PT12H": 720, "P1D": 1440}
D = []


def ad(slug, place, offers, props, svc, prose, contact, n, **t):
    prices = [{"amount": int(a.replace(" ", "")), "currency": cur, "code_currency": None, "duration_min": DUR[d], "place": w} for a, cur, d, w in offers]
    t.setdefault("aliases_stated", [t["alias"]])
    t.setdefault("ages_stated", [t["age"]] if t.get("age") else [])
    mx = max((p["duration_min"] for p in prices), default=None)
    truth = {**AD, "url": f"{B}/hirdetes/{slug}", "text_language": "hu", "country": "HU", "city": place[1], "provider_kind": "unknown", "n_images": n, "prices": prices,
             "max_duration_h": None if mx is None else (mx / 60 if mx % 60 else mx // 60), **t}
    D.append((slug, place[0], offers, props, svc, prose, contact, n, truth))


BP, DE, SZ, PE, GY, MI, KE = ("Budapest", "Budapest"), ("Debrecen", "Debrecen"), ("Szeged", "Szeged"), ("Pécs", "Pécs"), ("Győr", "Győr"), ("Miskolc", "Miskolc"), ("Kecskemét", "Kecskemét")
ad("reka-ujbuda", BP, [("20000", "HUF", "PT30M", None), ("35000", "HUF", "PT1H", None), ("65000", "HUF", "PT2H", None)], [("Életkor", "27"), ("Magasság", "168 cm"), ("Testsúly", "56 kg"), ("Hely", "Nálam")],
   ["Relaxáló masszázs", "Csók", "Közös fürdés"], "Réka vagyok, független lány Újbudán. Saját, tiszta lakásban várlak, parkolás az udvarban.", {"telephone": "+36 70 601 1019"}, 4,
   alias="Réka", age=27, height_cm=168, weight_kg=56, incall=True, provider_kind="independent", services=["massage", "kissing", "bath"], phones=["+36706011019"], hours="10:00-22:00")
ad("lili-debrecen", DE, [("25 000", "HUF", "PT1H", None)], [("Kor", "22 év"), ("Hová megy", "Hozzád, szállodába")],
   ["Vacsora", "Kísérés rendezvényre"], "Egyetemista, kedves, mosolygós. Nálam nem lehet, én megyek hozzád. Hétköznap este hattól tizenegyig.", {"telephone": "06-30/880-0717"}, 3,
   alias="Lili", age=22, incall=False, outcall=True, services=["dinner_date", "escort"], phones=["+36308800717"], hours="18:00-23:00", posted_at="2025-06-07")
ad("kata-es-dorka", BP, [("60000", "HUF", "PT1H", None), ("300000", "HUF", "PT12H", None)], [("Életkor", "25 / 28"), ("Hely", "Nálunk vagy nálad"), ("Nyelvek", "magyar, angol, német")],
   ["Duó", "Négykezes masszázs", "Párok"], "Kata (25) és Dorka (28), két barátnő. Nálunk a belvárosban, vagy elmegyünk hozzád. 0-24.", {"telephone": "+36703516719"}, 5,
   alias="Kata", aliases_stated=["Kata", "Dorka"], age=25, ages_stated=[25, 28], audience="couple", incall=True, outcall=True, languages_spoken=["hu", "en", "de"], services=["duo", "four_hands", "couples"], phones=["+36703516719"], hours="24/7")
ad("erika-szeged-masszazs", SZ, [("12000", "HUF", "PT1H", None), ("17000", "HUF", "PT90M", None)], [("Magasság", "163 cm"), ("Hely", "Stúdióban")],
   ["Svédmasszázs", "Tantra masszázs"], "Okleveles masszőr vagyok, 49 éves. Nem szexuális szolgáltatás! Bejelentkezés délelőtt telefonon.", {"telephone": "(+36) 20/966-94-66"}, 2,
   alias="Erika", age=49, height_cm=163, incall=True, services=["massage", "tantra"], phones=["+36209669466"], hours="09:00-17:00")
ad("vanda-pecs", PE, [("150", "EUR", "PT1H", "incall"), ("200", "EUR", "PT1H", "outcall"), ("800", "EUR", "P1D", None)], [("Életkor", "33"), ("Testsúly", "61 kg"), ("Magasság", "175 cm"), ("Nyelvek", "magyar, olasz")],
   ["Utazótárs", "Vacsora", "Barátnő élmény (GFE)"], "Vanda, 33 éves. Utazni szeretek: wellness, Balaton, Olaszország. Nálam 150 euró, nálad 200, egy teljes nap 800.", {"email": "vanda.pecs@posta-most.example"}, 4,
   alias="Vanda", age=33, weight_kg=61, height_cm=175, incall=True, outcall=True, languages_spoken=["hu", "it"], services=["travel", "dinner_date", "gfe"], handles=[{"kind": "email", "value": "vanda.pecs@posta-most.example"}])
ad("agota-domina-gyor", GY, [("40000", "HUF", "PT1H", None)], [("Életkor", "41"), ("Hely", "Felszerelt stúdió")],
   ["Domináció", "Szerepjáték", "Fétis"], "Ágota úrnő Győrben fogad, teljes diszkréció. Viberen írj, ugyanazon a számon.", {"telephone": "+36301515351"}, 2,
   alias="Ágota", age=41, incall=True, services=["domination", "role_play", "fetish"], phones=["+36301515351"], handles=[{"kind": "viber", "value": "+36301515351"}])
ad("szalon-rubin-zsofi", MI, [("18000", "HUF", "PT30M", None), ("30000", "HUF", "PT1H", None)], [("Életkor", "24"), ("Hely", "Szalonban")],
   ["Masszázs", "Sztriptíz"], "A Rubin Szalon bemutatja: Zsófi, 24. Recepciónk fogadja a hívását és időpontot ad. Nyitva 12-től hajnali 3-ig.", {"telephone": "+36 20 898 0976"}, 6,
   alias="Zsófi", age=24, incall=True, provider_kind="agency", services=["massage", "striptease"], phones=["+36208980976"], hours="12:00-03:00")
ad("anna-kijevbol", KE, [("28000", "HUF", "PT1H", None), ("80000", "HUF", "PT3H", None)], [("Életkor", "30"), ("Nemzetiség", "ukrán"), ("Nyelvek", "ukrán, orosz, angol"), ("Hely", "Nálam")],
   ["Csók", "Ölelkezés"], "Anna 30, Kijevből. Kecskeméten június 13-ig, utána Szeged június 14–20.", {"telephone": "+36 70 824 2587", "sameAs": ["https://t.me/anna_kyiv30", "https://wa.me/36708242587"]}, 3,
   alias="Anna", age=30, nationality="UA", incall=True, languages_spoken=["uk", "ru", "en"], services=["kissing", "cuddling"], phones=["+36708242587"],
   handles=[{"kind": "telegram", "value": "anna_kyiv30"}, {"kind": "whatsapp", "value": "+36708242587"}], tour=[{"city": "Kecskemét", "from": None, "to": "2025-06-13"}, {"city": "Szeged", "from": "2025-06-14", "to": "2025-06-20"}])
ad("mira-transz-budapest", BP, [("40000", "HUF", "PT1H", None)], [("Életkor", "29"), ("Nem", "transz nő"), ("Magasság", "179 cm"), ("Hely", "Nálam")],
   ["Masszázs", "Videóhívás"], "Mira, transz nő, finom és türelmes. Online is elérsz.", {"telephone": "06 20 144 1739"}, 3,
   alias="Mira", age=29, audience="trans", height_cm=179, incall=True, services=["massage", "video_call"], phones=["+36201441739"], posted_at="2025-06-10")
OPEN = {"10:00-22:00": "Mo-Su 10:00-22:00", "24/7": "Mo-Su 00:00-24:00", "09:00-17:00": "Mo-Fr 09:00-17:00", "12:00-03:00": None, "18:00-23:00": None}


def head(title, desc, path, blocks, img=None, og="website"):
    ld = "".join('<script type="application/ld+json">' + json.dumps(b, ensure_ascii=False) + "</script>" for b in blocks)
    return f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>{escape(title)}</title><meta property="og:site_name" content="Társaság Most"><meta property="og:type" content="{og}">
<meta property="og:title" content="{escape(title)}"><meta property="og:description" content="{escape(desc)}"><meta property="og:url" content="{B}{path}">{f'<meta property="og:image" content="{img}">' if img else ""}
<link rel="canonical" href="{B}{path}">{ld}<link rel="modulepreload" href="/assets/index-9c1f.js"></head><body><div id="app"></div><noscript>Az oldal megtekintéséhez engedélyezd a JavaScriptet.</noscript><script type="module" src="/assets/index-9c1f.js"></script></body></html>"""


def detail(d):
    slug, place, offers, props, svc, prose, contact, n, t = d
    name = " és ".join(t["aliases_stated"])
    imgs = [f"{B}/media/{slug}/{k}.avif" for k in range(1, n + 1)]
    who = {"@type": "Person", "name": name, "description": prose, "image": imgs, "additionalProperty": [{"@type": "PropertyValue", "name": a, "value": b} for a, b in props], **contact}
    offer = [{"@type": "Offer", "price": a, "priceCurrency": cur, "eligibleDuration": dd, **({"name": {"incall": "Nálam", "outcall": "Nálad"}[w]} if w else {})} for a, cur, dd, w in offers]
    service = {"@context": "https://schema.org", "@type": "Service", "url": t["url"], "provider": who, "areaServed": {"@type": "City", "name": place}, "serviceType": svc, "offers": offer}
    if OPEN.get(t["hours"]):
        service["hoursAvailable"] = OPEN[t["hours"]]
    if t["posted_at"]:
        service["datePublished"] = t["posted_at"] + "T09:30:00+02:00"
    crumb = {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Hirdetések", "item": B + "/hirdetesek"}, {"@type": "ListItem", "position": 2, "name": place}]}
    return head(f"{name} – {place}", prose, f"/hirdetes/{slug}", [ORG, crumb, service], imgs[0], "profile")


def lst(ds, path, title):
    il = {"@context": "https://schema.org", "@type": "ItemList", "name": title, "numberOfItems": len(ds), "itemListElement": [{"@type": "ListItem", "position": k + 1, "name": " és ".join(d[-1]["aliases_stated"]), "url": d[-1]["url"]} for k, d in enumerate(ds)]}
    return head(title, f"{len(ds)} hirdetés ezen az oldalon.", path, [ORG, il])


U = lambda ds: tuple(d[-1]["url"] for d in ds)  # noqa: E731
P = []


def add(path, html, kind, ads=(), canonical=None):
    P.append(WrittenPage(B + path, html, kind, "hu", None, ads, B + canonical if canonical else None))


def art(path, title, desc, block, kind="static"):
    add(path, head(title, desc, path, [ORG, {"@context": "https://schema.org", **block}], og="article"), kind)


add("/hirdetesek", lst(D[:5], "/hirdetesek", "Hirdetések"), "listing", U(D[:5]))
add("/hirdetesek?oldal=2", lst(D[5:], "/hirdetesek?oldal=2", "Hirdetések, 2. oldal"), "listing", U(D[5:]))
add("/hirdetesek/budapest", lst([d for d in D if d[1] == "Budapest"], "/hirdetesek/budapest", "Hirdetések Budapesten"), "listing", U([d for d in D if d[1] == "Budapest"]))
for d in D:
    add(f"/hirdetes/{d[0]}", detail(d), "ad", U([d]))
add(f"/hirdetes/{D[0][0]}?fbclid=IwAR0xk2", detail(D[0]), "ad", U([D[0]]), f"/hirdetes/{D[0][0]}")
art("/gyik", "Gyakori kérdések", "Válaszok hirdetőknek és látogatóknak.", {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": q, "acceptedAnswer": {"@type": "Answer", "text": a}} for q, a in (("Mennyibe kerül a hirdetés?", "30 napra 4 900 Ft, kiemelve 12 900 Ft."), ("Hány éves kortól lehet hirdetni?", "Csak 18 év felettiek, igazolvánnyal."), ("Közvetítenek találkozókat?", "Nem, csak hirdetési felületet adunk."))]})
art("/hirdess-nalunk", "Hirdess nálunk", "Alap hirdetés 4 900 Ft / 30 nap, kiemelt 12 900 Ft / 30 nap.", {"@type": "Product", "name": "Kiemelt hirdetés", "description": "Hirdetőknek", "offers": {"@type": "Offer", "price": "12900", "priceCurrency": "HUF"}})
art("/magazin/utazas-kettesben", "Utazás kettesben: mire figyelj", "Cikkünkben arról írunk, hogyan érdemes közös utat tervezni, és mit kell előre tisztázni.", {"@type": "Article", "headline": "Utazás kettesben: mire figyelj", "datePublished": "2025-04-18", "author": {"@type": "Person", "name": "Szerkesztőség"}, "articleBody": "Egy hétvége a Balatonnál másképp sül el, ha mindketten tudják, mire számíthatnak. Beszéljétek meg az árat, a szobát és a szabadidőt."})
art("/kapcsolat", "Kapcsolat", "Írj nekünk: info@" + HOST, {"@type": "ContactPage", "name": "Kapcsolat"})
art("/hirdetes/petra-szolnok", "A hirdetés nem található", "Ez a hirdetés lejárt, vagy a hirdető törölte.", {"@type": "WebPage", "name": "A hirdetés nem található"}, "error")

SITE = WrittenSite(HOST, "HU", tuple(P), tuple(d[-1] for d in D), "All facts in JSON-LD and Open Graph; empty body.")
