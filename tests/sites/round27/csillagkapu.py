"""Hungarian mobile-first board: an endless list that loads pieces (/lista?resz=2) as bare fragments, profile pages with JSON-LD and almost no labels.

Hard: facts are chips with emoji, prices stand as '1 óra 35e' or 'félóra 20 ezer Ft', JSON-LD is of the type Product with an AggregateOffer (lowest price only, for the shop window), the fragment pages have no head, the number is in JSON-LD and in a
'Hívás' button only, districts in Roman numerals, 'Most elérhető' is no hours, similar people at the foot come from a script, an advert of a webcam site between the cards, a man, a couple, an ad in German from Sopron.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://m.csillagkapu.example"
DOES = {"massage": "masszázs", "gfe": "barátnő-élmény", "bath": "közös fürdés", "striptease": "sztriptíz", "couples": "párokat is", "role_play": "szerepjáték", "domination": "domina", "tantra": "tantra", "dinner_date": "vacsorakísérő", "travel": "utazás", "overnight": "egész éjszaka",
        "four_hands": "négykezes masszázs", "cuddling": "összebújás", "dancing": "tánc", "party": "buli"}
FLAG = {"hu": "magyar", "en": "angol", "de": "német", "ro": "román", "it": "olasz", "uk": "ukrán"}

# key, name, age, city (as written, English), tongues, cm, kg, chips of places (own, yours; None: not said), hours (as written, truth), does, [(as written, minutes, amount, place)], number, apps, verified, first, pictures, date, text, more truth
ADS = [
    ("8814-dorina", "Dorina", 24, ("Budapest, XIII.", "Budapest"), ["hu", "en"], 168, 54, (True, True), ("10-22", "10:00-22:00"), ["massage", "gfe", "bath"],
     [("30 perc 20e", 30, 20000, None), ("1 óra 35e", 60, 35000, None), ("2 óra 65e", 120, 65000, None)], "30 418 7729", ["whatsapp", "viber"], True, True, 6, "2025-06-09",
     "Sziasztok! Egyedül, saját lakásban várlak a Lehel térnél, de hotelbe is kimegyek. Privát számot nem veszek fel, sms-re nem válaszolok.", dict(provider_kind="independent", max_duration_h=2)),
    ("8790-klaudia", "Klaudia", 39, ("Győr", "Győr"), ["hu", "de"], 164, 66, (True, False), ("hétköznap 9-17", "09:00-17:00"), ["massage", "tantra"],
     [("1 óra 25 ezer Ft", 60, 25000, None), ("másfél óra 35 ezer Ft", 90, 35000, None)], "20 593 1046", [], True, False, 3, "2025-05-27",
     "Érett, ápolt hölgy masszőr végzettséggel. A belvárosban fogadlak, ingyen parkolhatsz. Házhoz nem megyek. 30 év alatt kérlek, ne hívj.", dict(max_duration_h=1.5)),
    ("8821-vivi-es-hanna", "Vivi és Hanna", None, ("Siófok", "Siófok"), ["hu", "en", "it"], None, None, (True, True), (None, None), ["four_hands", "couples", "party", "massage"],
     [("1 óra kettőnkkel 70 000 Ft", 60, 70000, None), ("éjszaka 280 000 Ft", 720, 280000, None)], "70 311 8265", ["telegram:vivihanna_balaton"], False, True, 8, "2025-06-11",
     "Két barátnő a Balatonnál egész nyáron! Vivi 22, Hanna 25 éves. Csak ketten együtt vállalunk, nálunk vagy nálad a nyaralóban.",
     dict(alias="Vivi", aliases_stated=["Vivi", "Hanna"], age=22, ages_stated=[22, 25], audience="couple", max_duration_h=12)),
    ("8756-regina", "Regina", 31, ("Debrecen", "Debrecen"), ["hu", "ro", "en"], 172, 60, (None, True), ("18-02", "18:00-02:00"), ["striptease", "dancing", "party", "overnight"],
     [("🚗 1 óra 40e", 60, 40000, "outcall"), ("🚗 egész éjjel 200e", 720, 200000, "outcall")], "30 772 9058", ["whatsapp"], True, False, 5, "2025-05-06",
     "Legénybúcsúra, szülinapra, vagy csak kettesben: hozzád megyek Debrecenben és 40 km-es körzetében. Nagyváradról jöttem, román állampolgár vagyok, de magyar az anyanyelvem.", dict(nationality="RO", max_duration_h=12)),
    ("8733-sopron-melanie", "Melanie", 28, ("Sopron", "Sopron"), ["de", "hu", "en"], 170, 57, (True, True), (None, None), ["gfe", "massage", "dinner_date"],
     [("🏠 1 óra 100 €", 60, 100, "incall"), ("🚗 1 óra 130 €", 60, 130, "outcall"), ("🚗 3 óra 330 €", 180, 330, "outcall")], "70 286 4471", ["whatsapp"], False, False, 4, "2025-04-19",
     "Hallo, ich bin Melanie aus Sopron. Ich empfange dich in meiner Wohnung nahe der Grenze oder besuche dich im Hotel in Wien. Bitte ruf mich an, ich spreche gut Deutsch.", dict(text_language="de", max_duration_h=3)),
    ("8829-zsofia", "Zsófia", 21, ("Szeged", "Szeged"), ["hu", "en"], 160, 49, (False, True), (None, None), ["dinner_date", "travel", "cuddling"],
     [("vacsora (4 óra) 90 000 Ft", 240, 90000, None), ("hétvége (48 óra) 400 000 Ft", 2880, 400000, None)], None, ["instagram:zsofi.szegedi.lany", "email:zsofia@tiszaposta.example"], False, False, 2, "2025-06-12",
     "Egyetemista vagyok, színházba, koncertre, utazásra szívesen elkísérlek. Lakásom nincs, mindig nálad vagy nyilvános helyen találkozunk. Július 4-től 8-ig Pécsen leszek.",
     dict(max_duration_h=48, tour=[{"city": "Pécs", "from": "2025-07-04", "to": "2025-07-08"}])),
    ("8702-mistress-vera", "Mistress Vera", 44, ("Budapest, VIII.", "Budapest"), ["hu", "en", "de"], 176, 71, (True, None), ("12-20", "12:00-20:00"), ["domination", "role_play"],
     [("1 óra 50 000 Ft", 60, 50000, None)], "20 947 3318", ["signal"], True, False, 3, "2025-03-30",
     "Felszerelt stúdió a Palotanegyedben. Első alkalommal beszélgetünk, és te mondod meg, meddig. Kezdőknek is. 15 éve csinálom.", dict(max_duration_h=1)),
    ("8765-marci", "Marci", 33, ("Pécs", "Pécs"), ["hu"], 183, 80, (True, True), (None, None), ["massage", "couples", "cuddling"],
     [("1 óra 18e", 60, 18000, None), ("2 óra 30e", 120, 30000, None)], "30 205 6614", ["viber"], False, False, 2, "2025-05-14",
     "Hölgyeknek és pároknak, diszkréten. Nálam légkondi, masszázságy; vagy elviszem hozzátok az ágyat.", dict(audience="man", max_duration_h=2)),
    ("8810-oxana", "Oxána", 35, ("Nyíregyháza", "Nyíregyháza"), ["uk", "hu"], 167, 63, (True, False), ("0-24", "24/7"), ["massage", "bath", "cuddling"],
     [("félóra 15 ezer Ft", 30, 15000, None), ("1 óra 25 ezer Ft", 60, 25000, None)], "70 658 0392", ["viber"], True, False, 4, "2025-06-05",
     "Kárpátaljáról, Munkácsról jöttem, ukrán nő vagyok, lassan beszélek, de mindent értek. Lakásomon fogadlak, kimenni nem tudok, mert nincs autóm.", dict(nationality="UA", max_duration_h=1)),
    ("8799-tamara", "Tamara", 27, ("Budapest, VI.", "Budapest"), ["hu", "en", "it"], 179, 68, (True, True), ("14-24", "14:00-24:00"), ["gfe", "striptease", "role_play"],
     [("1 óra 45e", 60, 45000, None), ("2 óra 80e", 120, 80000, None)], "30 889 1527", ["whatsapp", "telegram:tamara_ts_bp"], True, True, 7, "2025-06-01",
     "Tamara vagyok, transz nő, az Oktogonnál. Légy tiszta és udvarias, a többi jön magától.", dict(audience="trans", max_duration_h=2)),
]


def url(a):
    return f"{ROOT}/h/{a[0]}"


def shell(title, body, head="", lang="hu"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><meta name="theme-color" content="#1d1235"><title>{title}</title><link rel="manifest" href="/manifest.json">{head}</head>
<body class="m"><header class="tb"><a href="/" aria-label="Csillagkapu">✨</a><form action="/kereses"><input name="q" placeholder="Név vagy város"></form></header><main id="app">{body}</main>
<nav class="bb"><a href="/">🏠<small>Lista</small></a><a href="/terkep">📍<small>Közel</small></a><a href="/kedvencek">♡<small>Kedvencek</small></a><a href="/feladas">➕<small>Feladás</small></a></nav></body></html>"""


def card(a):
    price = a[10][0][0]
    return f'''<article class="c{' c--gold' if a[14] else ''}" data-id="{a[0].split("-")[0]}"><a href="/h/{a[0]}"><img loading="lazy" data-src="https://kep.csillagkapu.example/{a[0]}/1.webp" alt=""><div class="c-t"><b>{a[1]}</b>{f" <i>{a[2]}</i>" if a[2] else ""}{" ✔️" if a[13] else ""}</div><div class="c-s">{a[3][0]} · {price}</div></a></article>
'''


CAM = '<aside class="c c--ad"><a rel="sponsored" href="https://kamerasztar.example/?aff=77"><img src="https://kamerasztar.example/b.gif" alt=""><div class="c-t"><b>Léna</b> <i>19</i></div><div class="c-s">Élőben most! · 90 Ft/perc</div></a></aside>\n'


def ld(a):
    lowest = min(p[2] for p in a[10])
    money = "EUR" if "€" in a[10][0][0] else "HUF"
    data = {"@context": "https://schema.org", "@type": "Product", "name": a[1], "sku": a[0].split("-")[0], "description": a[17], "image": [f"https://kep.csillagkapu.example/{a[0]}/{n}.webp" for n in range(1, a[15] + 1)], "releaseDate": a[16],
            "offers": {"@type": "AggregateOffer", "lowPrice": lowest, "priceCurrency": money, "offerCount": len(a[10])}, "aggregateRating": {"@type": "AggregateRating", "ratingValue": "4.7", "reviewCount": len(a[17]) % 30 + 1}}
    if a[11]:
        data["telephone"] = "+36" + a[11].replace(" ", "")
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def buttons(a):
    out = []
    if a[11]:
        digits = "+36" + a[11].replace(" ", "")
        out.append(f'<a class="bt call" href="tel:{digits}">📞 Hívás</a>')
        out += [{"whatsapp": f'<a class="bt wa" href="https://wa.me/{digits[1:]}">WhatsApp</a>', "viber": f'<a class="bt vb" href="viber://chat?number=%2B{digits[1:]}">Viber</a>', "signal": f'<a class="bt sg" href="https://signal.me/#p/{digits}">Signal</a>'}[app] for app in a[12] if ":" not in app]
    for app in a[12]:
        kind, _, value = app.partition(":")
        if value:
            out.append({"telegram": f'<a class="bt tg" href="https://t.me/{value}">Telegram</a>', "instagram": f'<a class="bt ig" href="https://instagram.com/{value}">Insta</a>', "email": f'<a class="bt em" href="mailto:{value}">E-mail</a>'}[kind])
    return "".join(out)


def chips(a):
    own, yours = a[7]
    out = [f"📍 {a[3][0]}"]
    if a[5]:
        out += [f"📏 {a[5]}", f"⚖️ {a[6]}"]
    out += ["🗣 " + ", ".join(FLAG[t] for t in a[4])]
    if own is not None:
        out.append("🏠 igen" if own else "🏠 nem")
    if yours is not None:
        out.append("🚗 igen" if yours else "🚗 nem")
    if a[8][0]:
        out.append(f"🕒 {a[8][0]}")
    return "".join(f'<span class="ch">{c}</span>' for c in out)


def page(a):
    shots = "".join(f'<div class="sw"><img src="https://kep.csillagkapu.example/{a[0]}/{n}.webp" alt=""></div>' for n in range(1, a[15] + 1))
    i = ADS.index(a)
    near = json.dumps([{"u": f"/h/{b[0]}", "n": b[1], "k": b[2], "v": b[3][0]} for b in (ADS[i - 1], ADS[i - 3])], ensure_ascii=False)
    return shell(f"{a[1]} – {a[3][0]} – Csillagkapu", f"""<section class="hero"><div class="swiper">{shots}</div><h1>{a[1]}{f' <small>{a[2]}</small>' if a[2] else ''}{' <span class="ok" title="Ellenőrzött fotók">✔️</span>' if a[13] else ''}</h1>{'<span class="gold">Kiemelt</span>' if a[14] else ''}<p class="on">🟢 Most elérhető</p></section>
<div class="chs">{chips(a)}</div><p class="tx">{a[17]}</p><ul class="pr">{"".join(f"<li>{p[0]}</li>" for p in a[10])}</ul><div class="tg">{" ".join("#" + DOES[d].replace(" ", "_") for d in a[9])}</div>
<div class="dt">Feladva: {a[16].replace("-", ". ")}.</div><div class="fix">{buttons(a)}</div><div id="sim"></div><script>var sim={near};sim.forEach(function(s){{add(s)}});</script>""", f'<link rel="canonical" href="{url(a)}">{ld(a)}')


def truth(a):
    key, name, age, city, tongues, cm, kg, places, hours, does, prices, number, apps, ok, first, pics, date, text, more = a
    phone = "+36" + number.replace(" ", "") if number else None
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hu", provider_kind="unknown", city=city[1], country="HU", languages_spoken=list(tongues), services=list(does), incall=places[0], outcall=places[1], hours=hours[1],
               height_cm=cm, weight_kg=kg, verified=ok, paid_placement=first, n_images=pics, posted_at=date, phones=[phone] if phone else [],
               handles=[{"kind": app.split(":")[0], "value": app.split(":")[1] if ":" in app else phone} for app in apps],
               prices=[{"amount": x, "currency": "EUR" if "€" in w else "HUF", "code_currency": None, "duration_min": m, "place": place} for w, m, x, place in prices])
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(f"{title} – Csillagkapu", f"<h1>{title}</h1>{body}"), kind, "hu", status=status)


ONE, TWO = ADS[:5], ADS[5:]
NEXT = '<div class="more" data-next="/lista?resz=2" role="progressbar">Betöltés…</div>'
ITEMS = json.dumps({"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": n, "url": url(a)} for n, a in enumerate(ONE, 1)]})
BP = [a for a in ADS if a[3][1] == "Budapest"]
FOUND = [ADS[8]]
PAGES = [
    WrittenPage(f"{ROOT}/", shell("Csillagkapu – mobilon", "".join(map(card, ONE[:2])) + CAM + "".join(map(card, ONE[2:])) + NEXT, f'<script type="application/ld+json">{ITEMS}</script>'), "listing", "hu", ads=tuple(map(url, ONE))),
    WrittenPage(f"{ROOT}/lista?resz=2", "".join(map(card, TWO)) + '<div class="end">Ennyi volt!</div>', "listing", "hu", ads=tuple(map(url, TWO))),
    WrittenPage(f"{ROOT}/budapest", shell("Budapest – Csillagkapu", f"<h1>Budapest</h1>{''.join(map(card, BP))}"), "listing", "hu", ads=tuple(map(url, BP))),
    WrittenPage(f"{ROOT}/kereses?q=nyiregyhaza", shell("Keresés – Csillagkapu", f"<p>1 találat erre: nyiregyhaza</p>{''.join(map(card, FOUND))}{CAM}"), "listing", "hu", ads=tuple(map(url, FOUND))),
    WrittenPage(f"{ROOT}/kereses?q=mako", shell("Keresés – Csillagkapu", f"<p>Nincs találat erre: mako</p>{CAM}"), "listing", "hu"),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "hu", text_language=a[18].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}?utm_source=push", page(ADS[0]), "ad", "hu", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{url(ADS[6])}?from=kedvencek", page(ADS[6]), "ad", "hu", ads=(url(ADS[6]),), canonical=url(ADS[6])),
    plain("/feladas", "Hirdetésfeladás", "<ol><li>Alap: ingyenes, 30 napig</li><li>Kiemelt: 4 900 Ft / hét</li><li>Lista teteje: 990 Ft / nap</li></ol><p>Csak 18 éven felülieknek, saját fotóval.</p>"),
    plain("/kedvencek", "Kedvencek", "<p>♡ Jelentkezz be, hogy lásd, kiket mentettél el.</p><button>Belépés</button>"),
    plain("/aszf", "Felhasználási feltételek", "<p>A szolgáltató nem közvetít. Ha úgy látod, hogy valakit kényszerítenek, hívd a 06 80 20 55 20 számot.</p>"),
    plain("/terkep", "Közelben", "<p>Engedélyezd a helymeghatározást a böngészőben.</p><div id='map'></div>"),
    plain("/h/8511-nikolett", "Ez a hirdetés már nem él", "<p>Nikolett levette a hirdetését. Nézd meg a többieket!</p>", "error"),
]

SITE = WrittenSite("m.csillagkapu.example", "HU", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
