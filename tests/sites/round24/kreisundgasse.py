"""Swiss directory by district (German): 'Kreis' pages of Zürich and Winterthur, each entry a set of SVG icons with bare values and a link to a map.

Hard: no label at all (icons are `<use href="#...">` from a sprite, flags for languages, a house and a car with class `on` or `off`), prices are an hourglass with minutes and an amount ('60′ 200.–'), services are pictograms whose word stands only
in <title>, the district of the page and the pin of the map tell where somebody is, the map link has coordinates and a street, icons that count (eye, heart, camera) beside those that matter, a ring at the photograph for a checked
entry and a pin with a star for a paid one, ages of guests wanted, numbers behind a handset icon (tel:) or apps, neighbours, an AMP-like light view, a route link from the station with minutes and a taxi's number.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://kreis-und-gasse.example"
KREIS = {"kreis-3": ("Zürich", "Kreis 3, Wiedikon"), "kreis-4": ("Zürich", "Kreis 4, Aussersihl"), "kreis-5": ("Zürich", "Kreis 5, Industrie"), "kreis-11": ("Zürich", "Kreis 11, Oerlikon"), "winterthur-toess": ("Winterthur", "Winterthur Töss")}
WORD = {"massage": "Massage", "tantra": "Tantra", "cuddling": "Kuscheln", "bath": "Gemeinsames Bad", "gfe": "Girlfriend-Erlebnis", "dinner_date": "Dinner", "travel": "Reisebegleitung", "domination": "Dominanz", "role_play": "Rollenspiele", "couples": "Paare",
        "four_hands": "Vierhandmassage", "duo": "Duo", "striptease": "Striptease", "disabled_guests": "Gäste mit Behinderung", "kissing": "Küssen", "overnight": "Über Nacht"}


def chf(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "CHF", "code_currency": None, "duration_min": minutes, "place": place}


def wa(value):
    return {"kind": "whatsapp", "value": value}


# slug, district, name, age, cm, kg, flags, house, car, hours, services, {minutes: amount}, checked, paid, pictures, buttons, coordinates and street, prose, truth
E = [
    ("lena", "kreis-4", "Lena", 29, 168, 57, ["de", "gb"], True, True, "11–22", ["massage", "gfe", "bath"], {30: 120, 60: 200, 120: 380}, True, True, 5, [("tel", "+41794138623"), ("wa", "41794138623")], ("47.3761,8.5267", "Langstrasse"),
     "Ich mag ruhige Stunden und gute Gespräche. Bitte eine halbe Stunde vorher anrufen.", dict(languages_spoken=["de", "en"], hours="11:00-22:00", phones=["+41794138623"], handles=[wa("+41794138623")])),
    ("mirela", "kreis-4", "Mirela", 24, 164, 52, ["ro", "it", "de"], True, False, "24h", ["massage", "kissing", "striptease"], {20: 80, 60: 180}, False, False, 3, [("tel", "+41790850588")], ("47.3755,8.5249", "Brauerstrasse"),
     "", dict(languages_spoken=["ro", "it", "de"], hours="24/7", phones=["+41790850588"])),
    ("jana-und-petra", "kreis-4", "Jana &amp; Petra", None, None, None, ["cz", "de"], True, False, "14–02", ["duo", "four_hands", "couples"], {60: 380}, True, False, 4, [("wa", "41765310442")], ("47.3770,8.5301", "Militärstrasse"),
     "Wir sind Jana (27) und Petra (30) aus Brünn und arbeiten nur zu zweit.", dict(alias="Jana", aliases_stated=["Jana", "Petra"], age=27, ages_stated=[27, 30], audience="couple", languages_spoken=["cs", "de"], hours="14:00-02:00", handles=[wa("+41765310442")])),
    ("brigitte", "kreis-3", "Brigitte", 55, 165, 70, ["de", "fr"], True, False, "09–17", ["massage", "cuddling", "disabled_guests"], {60: 150, 90: 210}, True, False, 1, [("tel", "+41442108815")], ("47.3711,8.5178", "Birmensdorferstrasse"),
     "Zürcherin, seit zwanzig Jahren selbständig. Lift im Haus. Gäste erst ab 35.", dict(provider_kind="independent", languages_spoken=["de", "fr"], hours="09:00-17:00", phones=["+41442108815"])),
    ("noemi", "kreis-3", "Noémi", 31, 172, 60, ["hu", "de", "gb"], False, True, None, ["dinner_date", "travel", "overnight"], {120: 500, 240: 900, 720: 1600}, True, True, 6, [("tg", "noemi_zh"), ("mail", "noemi@begleitung-zh.example")], ("47.3699,8.5201", "Idaplatz"),
     "Ungarin, Übersetzerin. Vom 18. bis 22. Juni 2025 bin ich in Basel.", dict(nationality="HU", languages_spoken=["hu", "de", "en"], tour=[{"city": "Basel", "from": "2025-06-18", "to": "2025-06-22"}],
                                                                              handles=[{"kind": "telegram", "value": "noemi_zh"}, {"kind": "email", "value": "noemi@begleitung-zh.example"}])),
    ("lady-vesna", "kreis-5", "Lady Vesna", 42, 176, None, ["de", "hr"], True, False, "12–20", ["domination", "role_play"], {60: 300, 120: 550}, False, True, 3, [("tel", "+41764402917")], ("47.3871,8.5196", "Hardstrasse"),
     "Mein Studio, meine Regeln. Anfänger ab 25 willkommen, Termine nur am Telefon.", dict(languages_spoken=["de", "hr"], hours="12:00-20:00", phones=["+41764402917"])),
    ("kim", "kreis-11", "Kim", 33, 160, 50, ["th", "de"], True, None, "10–21", ["massage", "bath"], {30: 70, 60: 120, 90: 170}, False, False, 2, [("tel", "+41786603524")], ("47.4102,8.5443", "Schaffhauserstrasse"),
     "Thailänderin, gelernte Masseurin. Freie Tage: Dienstag.", dict(nationality="TH", languages_spoken=["th", "de"], hours="10:00-21:00", phones=["+41786603524"])),
    ("marlon", "kreis-11", "Marlon", 36, 186, 82, ["de", "gb", "es"], False, True, "17–23", ["massage", "couples", "dinner_date"], {60: 140, 120: 260}, True, False, 2, [("wa", "41791472260"), ("ig", "marlon.hands.zh")], ("47.4116,8.5462", "Marktplatz"),
     "Mann für Frauen und Paare. Ich bringe Liege und Tücher mit.", dict(audience="man", languages_spoken=["de", "en", "es"], hours="17:00-23:00", handles=[wa("+41791472260"), {"kind": "instagram", "value": "marlon.hands.zh"}])),
    ("dalia", "winterthur-toess", "Dalia", 27, 178, 65, ["pt", "de", "fr"], True, True, "13–24", ["tantra", "role_play", "massage"], {45: 140, 60: 180}, True, False, 4, [("tel", "+41775180936")], ("47.4907,8.7081", "Zürcherstrasse"),
     "Trans Frau aus Brasilien, seit drei Jahren in Winterthur. Bei dir kostet die Stunde 230.–, Taxi inbegriffen.",
     dict(audience="trans", nationality="BR", languages_spoken=["pt", "de", "fr"], hours="13:00-24:00", phones=["+41775180936"], prices=[chf(140, 45), chf(180, 60), chf(230, 60, "outcall")])),
    ("olena", "winterthur-toess", "Олена", 35, 170, 63, ["ua", "ru", "de"], True, False, None, ["massage", "cuddling"], {60: 130}, False, False, 1, [("viber", "41764930287")], ("47.4899,8.7102", "Schlachthofstrasse"),
     "Вітаю! Я українка з Харкова, роблю спокійний масаж у затишній кімнаті. Пишіть українською або німецькою.", dict(text_language="uk", nationality="UA", languages_spoken=["uk", "ru", "de"], handles=[{"kind": "viber", "value": "+41764930287"}])),
]
BY = {e[0]: e for e in E}


def url(e):
    return f"{ROOT}/{e[1]}/{e[0]}"


def ic(name, value="", cls="", title=""):
    return f'<span class="k {cls}"><svg class="ic">{f"<title>{title}</title>" if title else ""}<use href="/sprite.svg#{name}"/></svg>{f"<b>{value}</b>" if value != "" else ""}</span>'


def shell(title, body):
    return f"""<!doctype html><html lang="de-CH"><head><meta charset="utf-8"><title>{title} · Kreis &amp; Gasse</title><link rel="stylesheet" href="/k.css"></head><body><header><a href="/">K<sup>&amp;</sup>G</a><nav>{"".join(f'<a href="/{k}">{v[1].split(",")[0]}</a>' for k, v in KREIS.items())}<a href="/eintrag">+</a></nav></header>
<main>{body}</main><footer>Kreis &amp; Gasse GmbH, 8004 Zürich · post@kreis-und-gasse.example · <a href="/legende">Legende</a> <a href="/impressum">Impressum</a> <a href="/regeln">Regeln</a></footer><div class="gate">18+ <button>OK</button></div></body></html>"""


BUTTON = {"tel": ("tel:{}", "handset"), "wa": ("https://wa.me/{}", "wa"), "tg": ("https://t.me/{}", "plane"), "mail": ("mailto:{}", "letter"), "ig": ("https://www.instagram.com/{}/", "ig"), "viber": ("viber://chat?number=%2B{}", "vb")}


def icons(e):
    slug, _, name, age, cm, kg, flags, house, car, hours, services, prices, ok, paid, pics, buttons, place, prose, _ = e
    row = (ic("cake", age) if age else "") + (ic("ruler", cm) if cm else "") + (ic("scale", kg) if kg else "") + "".join(f'<img class="fl" src="/fl/{f}.svg" alt="">' for f in flags)
    row += "".join(ic(i, "", "on" if x else "off") for i, x in (("house", house), ("car", car)) if x is not None) + (ic("clock", hours) if hours else "")
    return row


def page(e, light=False):
    slug, kreis, name, age, cm, kg, flags, house, car, hours, services, prices, ok, paid, pics, buttons, place, prose, _ = e
    i = E.index(e)
    shots = "".join(f'<img src="/bild/{slug}/{n}.avif" alt="">' for n in range(1, pics + 1))
    money = "".join(f'<li>{ic("hourglass", f"{m}′")} {x}.–</li>' for m, x in prices.items())
    does = "".join(ic(f"s-{s}", "", "svc", WORD[s]) for s in services)
    keys = "".join(f'<a class="btn" href="{BUTTON[k][0].format(v)}">{ic(BUTTON[k][1])}</a>' for k, v in buttons)
    where = f'<a class="map" href="https://karte.example/?ll={place[0]}&amp;z=17" rel="nofollow">{ic("pin")} {place[1]}</a> <a href="https://karte.example/route?from=HB&amp;to={place[0]}">{ic("tram", f"{6 + i}′")}</a>'
    body = f"""<article class="e{' ring' if ok else ''}"><div class="ph">{shots}</div><h1>{name}{ic("pinstar") if paid else ''}</h1><p class="row">{icons(e)}</p><p class="svcs">{does}</p><ul class="money">{money}</ul>{f"<p class=txt>{prose}</p>" if prose else ""}
<p class="keys">{keys}</p><p class="where">{where}</p><p class="count">{ic("eye", 300 + 41 * i)}{ic("heart", 12 + i)}{ic("camera", pics)}</p></article>"""
    if light:
        return f'<html lang="de-CH"><head><meta charset="utf-8"><title>{name}</title><link rel="canonical" href="{url(e)}"></head><body>{body}</body></html>'
    near = "".join(f'<a href="/{b[1]}/{b[0]}"><img src="/bild/{b[0]}/s.avif" alt="">{b[2]}{ic("cake", b[3]) if b[3] else ""}</a>' for b in (E[i - 1], E[i - 2]))
    return shell(f"{name}, {KREIS[kreis][1]}", f'<p class="bc"><a href="/{kreis}">{KREIS[kreis][1]}</a></p>{body}<aside class="near">{near}<p>{ic("taxi")} 044 000 71 71</p></aside>')


def truth(e):
    slug, kreis, name, age, cm, kg, flags, house, car, hours, services, prices, ok, paid, pics, buttons, place, prose, more = e
    row = deepcopy(AD)
    row.update(url=url(e), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="de", provider_kind="unknown", city=KREIS[kreis][0], country="CH", services=list(services), incall=house, outcall=car, height_cm=cm, weight_kg=kg,
               verified=ok, paid_placement=paid, n_images=pics, max_duration_h=max(prices) / 60, prices=[chf(x, m) for m, x in prices.items()])
    row.update(deepcopy(more))
    return row


def cards(rows):
    return "".join(f'<div class="c{" ring" if e[12] else ""}"><a href="/{e[1]}/{e[0]}"><img src="/bild/{e[0]}/s.avif" alt=""><h2>{e[2]}</h2></a><p class="row">{icons(e)}</p><a class="map" href="https://karte.example/?ll={e[16][0]}">{ic("pin")} {e[16][1]}</a></div>\n' for e in rows)


def listing(path, title, rows, canonical=None):
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><p class="tools"><a href="?nach=alter">{ic("cake")}</a><a href="?nach=preis">{ic("coin")}</a></p>{cards(rows)}'), "listing", "de", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "de", status=status)


def of(kreis):
    return [e for e in E if e[1] == kreis]


PAGES = [listing("/", "Neu in den Kreisen", E[:6]), *[listing(f"/{k}", v[1], of(k)) for k, v in KREIS.items()], listing("/kreis-4?nach=alter", KREIS["kreis-4"][1], of("kreis-4")[::-1], f"{ROOT}/kreis-4")]
PAGES += [WrittenPage(url(e), page(e), "ad", "de", text_language=e[18].get("text_language"), ads=(url(e),)) for e in E]
PAGES += [
    WrittenPage(f"{url(BY['brigitte'])}?light", page(BY["brigitte"], True), "ad", "de", ads=(url(BY["brigitte"]),), canonical=url(BY["brigitte"])),
    plain("/legende", "Legende", f"<ul><li>{ic('cake')} Alter in Jahren</li><li>{ic('ruler')} Grösse in cm</li><li>{ic('scale')} Gewicht in kg</li><li>{ic('house')} empfängt bei sich</li><li>{ic('car')} kommt zu Ihnen</li><li>{ic('hourglass')} Dauer in Minuten, Betrag in Franken</li><li>Ring um das Bild: von uns besucht und geprüft</li><li>{ic('pinstar')} bezahlter Platz</li><li>Fahnen: gesprochene Sprachen</li></ul>"),
    plain("/eintrag", "Eintrag aufgeben", "<p>Ein Eintrag kostet Fr. 40.– im Monat, ein Platz mit Stern Fr. 90.–. Wir kommen vorbei und prüfen den Ausweis; Rückfragen an post@kreis-und-gasse.example.</p>"),
    plain("/regeln", "Regeln", "<p>Nur Personen ab 18 Jahren mit Bewilligung. Hinweise auf Zwang nehmen die Polizei (117) und die Beratungsstelle entgegen.</p>"),
    plain("/impressum", "Impressum", "<p>Kreis &amp; Gasse GmbH, 8004 Zürich, Tel. 044 000 12 40, Mo–Fr 9–12 Uhr.</p>"),
    plain("/kreis-12", "Kreis 12, Schwamendingen", "<p>Hier hat zurzeit niemand einen Eintrag.</p>", "listing"),
    plain("/kreis-4/ramona", "Nichts gefunden", "<p>Diesen Eintrag gibt es nicht mehr.</p>", "error", 404),
]

SITE = WrittenSite("kreis-und-gasse.example", "CH", tuple(PAGES), tuple(truth(e) for e in E), note=__doc__)
