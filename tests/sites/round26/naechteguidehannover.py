"""German city guide: bars, restaurants and a 'Ladies' part with VIP band, top ten, newcomers and the full list.

Hard: one person stands on up to five lists (with another teaser each), facts are one line under the name or icons with a title attribute, the number is
cut short on a 'Nummer zeigen' button whose data attribute holds it whole; opening hours and prices of restaurants beside; votes and ranks are numbers that look like
ages; a 'VIP der Woche' box with a full card in the side column of every page of the site, also of the restaurant's.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.naechteguide-hannover.example"
WORD = {"massage": "Massage", "tantra": "Tantra", "dinner_date": "Dinnerbegleitung", "travel": "Reisebegleitung", "couples": "Paare willkommen", "role_play": "Rollenspiele", "gfe": "Girlfriend-Erlebnis",
        "cuddling": "Kuscheln", "bath": "gemeinsames Bad", "four_hands": "Vierhandmassage", "striptease": "Striptease", "overnight": "Übernachtung", "domination": "Dominanz", "fetish": "Fetisch", "duo": "Duo"}
LANG = {"de": "Deutsch", "en": "Englisch", "pl": "Polnisch", "ro": "Rumänisch", "es": "Spanisch", "ru": "Russisch", "fr": "Französisch", "hu": "Ungarisch"}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# slug, name, age, district, town, cm, kg, languages, services, place words, price lines, hours words, prose, shown number, pictures, VIP, checked, day, truth
L = [
    ("leonie-list", "Leonie", 31, "List", "Hannover", 172, 60, ["de", "en"], ["massage", "dinner_date", "cuddling"], "besuchbar und Hotelbesuche", ["30 Min. 90 €", "60 Min. 150 €", "2 Std. 280 €"],
     "Mo–Fr 11–21 Uhr", "Ich arbeite allein und für mich, ohne Zeitdruck. Wer mag, trinkt vorher einen Tee mit mir auf dem Balkon.", "0152 04 318 775", 5, True, True, "10.06.2025",
     dict(provider_kind="independent", incall=True, outcall=True, hours="11:00-21:00", max_duration_h=2, phones=["+4915204318775"], prices=[eur(90, 30), eur(150, 60), eur(280, 120)])),
    ("agnieszka", "Agnieszka", 27, "Südstadt", "Hannover", 165, 54, ["pl", "de"], ["massage", "gfe", "bath"], "nur besuchbar", ["30 Min. 80 €", "60 Min. 130 €"], "täglich 10–24 Uhr",
     "Agnieszka kommt aus Polen und bleibt diesmal nur kurz in der Stadt. Ihr findet sie in der Privatwohnung von Frau Berger, dritte Etage.", "0152 07 664 120", 3, True, True, "09.06.2025",
     dict(provider_kind="unknown", nationality="PL", incall=True, outcall=False, hours="10:00-24:00", max_duration_h=1, phones=["+4915207664120"], prices=[eur(80, 30), eur(130, 60)])),
    ("madame-corinna", "Madame Corinna", 46, "Linden", "Hannover", 178, None, ["de", "en", "fr"], ["domination", "role_play", "fetish"], "nur besuchbar", ["60 Min. 220 €", "90 Min. 300 €"], None,
     "Mein Studio liegt in einem Hinterhof in Linden. Termine gebe ich nur am Telefon, mindestens einen Tag vorher.", "0171 9 02 44 81", 4, False, True, "01.06.2025",
     dict(provider_kind="unknown", incall=True, outcall=False, max_duration_h=1.5, phones=["+491719024481"], prices=[eur(220, 60), eur(300, 90)])),
    ("carla-und-ines", "Carla & Ines", 25, "Mitte", "Hannover", None, None, ["de", "es"], ["duo", "four_hands", "couples"], "besuchbar und Hausbesuche", ["60 Min. 260 €", "2 Std. 480 €"], "Do–Sa 18–2 Uhr",
     "Carla (25) und Ines (28) gibt es nur im Duo. Die Preise gelten für uns beide zusammen. Am liebsten per WhatsApp.", "0152 02 580 936", 6, True, False, "08.06.2025",
     dict(aliases_stated=["Carla", "Ines"], ages_stated=[25, 28], alias="Carla", audience="couple", provider_kind="unknown", incall=True, outcall=True, hours="18:00-02:00", max_duration_h=2, phones=["+4915202580936"],
          handles=[wa("+4915202580936")], prices=[eur(260, 60), eur(480, 120)])),
    ("mira-trans", "Mira", 29, "Vahrenwald", "Hannover", 176, 68, ["de", "ru"], ["massage", "striptease"], "besuchbar", ["60 Min. 140 €"], "ab 14 Uhr", "TS Mira, weiblich, gepflegt, mit Humor. Parkplatz vor der Tür.",
     "0152 09 117 642", 3, False, False, "06.06.2025", dict(audience="trans", provider_kind="unknown", incall=True, max_duration_h=1, phones=["+4915209117642"], prices=[eur(140, 60)])),
    ("zsofia", "Zsófia", 23, "Messe", "Laatzen", 168, 49, ["hu", "en", "de"], ["gfe", "massage", "cuddling"], "besuchbar und Hotelbesuche", ["60 Min. 150 €, im Hotel 180 €", "ganze Nacht 900 €"], "rund um die Uhr",
     "Neu in Deutschland! Die Ungarin ist vom 12.06. bis 18.06. in Laatzen und danach vom 19.06. bis 25.06. in Bremen.", "0152 06 203 518", 4, False, True, "10.06.2025",
     dict(provider_kind="unknown", nationality="HU", incall=True, outcall=True, hours="24/7", max_duration_h=12, phones=["+4915206203518"], prices=[eur(150, 60, "incall"), eur(180, 60, "outcall"), eur(900, 720)],
          tour=[{"city": "Laatzen", "from": "2025-06-12", "to": "2025-06-18"}, {"city": "Bremen", "from": "2025-06-19", "to": "2025-06-25"}])),
    ("gerda", "Gerda", 58, "Ricklingen", "Hannover", 163, 74, ["de"], ["massage", "disabled_guests"], "besuchbar", ["60 Min. 80 €"], "Di, Do 9–16 Uhr", "Reife Dame, herzlich und ohne Eile. Die Wohnung ist ebenerdig, Gäste mit Rollstuhl sind herzlich eingeladen.",
     "0511 37 02 14 5", 1, False, False, "20.05.2025", dict(provider_kind="unknown", incall=True, hours="09:00-16:00", max_duration_h=1, phones=["+495113702145"], prices=[eur(80, 60)])),
    ("jonas", "Jonas", 34, "Nordstadt", "Hannover", 187, 82, ["de", "en"], ["massage", "couples", "travel"], "Haus- und Hotelbesuche", ["2 Std. 240 €", "24 Std. 1.100 €"], None, "Für Damen und Paare. Einen eigenen Raum habe ich nicht, ich komme zu Ihnen.",
     "0152 01 876 402", 2, False, False, "28.05.2025", dict(audience="man", provider_kind="unknown", incall=False, outcall=True, max_duration_h=24, phones=["+4915201876402"], prices=[eur(240, 120), eur(1100, 1440)],
                                                        handles=[{"kind": "email", "value": "jonas@begleitung-nord.example"}])),
    ("ioana", "Ioana", 24, "Steintor", "Hannover", 160, 51, ["ro", "es"], ["massage", "striptease"], "besuchbar", ["20 Min. 50 €", "60 Min. 120 €"], None, "Ioana freut sich auf Ihren Besuch. Fragen zu ihr beantwortet Herr Kessler unter der angegebenen Nummer.",
     "0152 03 449 087", 2, False, False, "10.06.2025", dict(provider_kind="unknown", incall=True, max_duration_h=1, phones=["+4915203449087"], prices=[eur(50, 20), eur(120, 60)])),
    ("charlotte-begleitagentur", "Charlotte", 30, "Zooviertel", "Hannover", 175, 59, ["de", "en", "fr"], ["dinner_date", "travel", "overnight"], "nur Hotelbesuche", ["3 Std. 600 €", "24 Std. 1.900 €"], None,
     "Charlotte wird von der Agentur Leineschloss vertreten. Buchungen bitte mit zwei Tagen Vorlauf an die Agentur.", "0511 37 90 66 2", 5, True, True, "02.06.2025",
     dict(provider_kind="agency", incall=False, outcall=True, phones=["+495113790662"], prices=[eur(600, 180), eur(1900, 1440)], max_duration_h=24)),
]
WORD["disabled_guests"] = "Gäste mit Behinderung"
JONAS_MAIL = '<p>Oder per E-Mail: <a href="mailto:jonas@begleitung-nord.example">jonas@begleitung-nord.example</a></p>'


def url(a):
    return f"{ROOT}/ladies/{a[0]}"


def label(a):
    return "25 & 28" if a[0] == "carla-und-ines" else str(a[2])


def card(a, rank=""):
    flag = '<em class="tc-flag">VIP</em>' if a[15] else ""
    place = f'<span class="tc-rank">{rank}</span>' if rank else ""
    return (f'<div class="tc">{place}<a class="tc-pic" href="/ladies/{a[0]}"><img src="/cdn/l/{a[0]}/t.jpg" alt="{a[1]}">{flag}</a><a class="tc-name" href="/ladies/{a[0]}">{a[1]}</a>'
            f'<span class="tc-sub">{label(a)} · {a[4]}-{a[3]}</span></div>\n' if a[4] == "Hannover" else
            f'<div class="tc">{place}<a class="tc-pic" href="/ladies/{a[0]}"><img src="/cdn/l/{a[0]}/t.jpg" alt="{a[1]}">{flag}</a><a class="tc-name" href="/ladies/{a[0]}">{a[1]}</a><span class="tc-sub">{label(a)} · {a[4]}</span></div>\n')


def shell(title, body, head=""):
    return f"""<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>{title} | Nächteguide Hannover</title>{head}<link rel="stylesheet" href="/static/ng-7.css"></head><body>
<header class="hd"><a href="/" class="hd-logo">nächteguide<b>hannover</b></a><nav><a href="/bars">Bars</a><a href="/restaurants">Restaurants</a><a href="/ladies">Ladies</a><a href="/ladies/top-10">Top 10</a><a href="/ladies/vip">VIP</a><a href="/ladies/neu">Neu</a></nav></header>
<div class="grid"><main>{body}</main><aside class="side"><h5>VIP der Woche</h5>{card(L[0])}<h5>Wetter heute</h5><p>21 Grad, leichter Regen</p><h5>Anzeige</h5><a rel="sponsored" href="https://taxi-hannover.example/">Taxi 24 Std.</a></aside></div>
<footer><a href="/mediadaten">Mediadaten</a> <a href="/impressum">Impressum</a> <a href="/agb">AGB</a> Redaktion: 0511 98 00 17 0</footer></body></html>"""


def detail(a, bare=False):
    slug, name, age, part, town, cm, kg, tongues, services, place, prices, hours, prose, phone, pics, vip, checked, day, _ = a
    icons = "" if slug == "carla-und-ines" else f'<li title="Alter"><i class="ic ic-cake"></i>{age}</li>'
    icons += (f'<li title="Größe"><i class="ic ic-ruler"></i>{cm} cm</li>' if cm else "") + (f'<li title="Gewicht"><i class="ic ic-scale"></i>{kg} kg</li>' if kg else "")
    icons += f'<li title="Sprachen"><i class="ic ic-flag"></i>{", ".join(LANG[t] for t in tongues)}</li><li title="Ort"><i class="ic ic-pin"></i>{town}{"-" + part if town == "Hannover" else ""}</li><li title="Treffen"><i class="ic ic-door"></i>{place}</li>'
    icons += f'<li title="Zeiten"><i class="ic ic-clock"></i>{hours}</li>' if hours else ""
    tags = "".join(f'<a class="tag" href="/ladies?s={s}">{WORD[s]}</a>' for s in services)
    cash = "".join(f"<p class='cash'>{p}</p>" for p in prices)
    shots = "".join(f'<img class="gal" src="/cdn/l/{slug}/{n}.jpg" alt="">' for n in range(1, pics + 1))
    tick = '<span class="tick">✓ von der Redaktion besucht</span>' if checked else ""
    mail = JONAS_MAIL if slug == "jonas" else ""
    call = f'<div class="call"><a class="btn" data-full="{phone}">{phone[:7]}… Nummer zeigen</a><noscript>{phone}</noscript></div>{mail}'
    body = f'<article class="pf"><h1>{name}</h1>{tick}{"<em class=tc-flag>VIP</em>" if vip else ""}<div class="gal-w">{shots}</div><ul class="ics">{icons}</ul><p class="txt">{prose}</p><div class="tags">{tags}</div>{cash}{call}<small>Online seit {day} · {len(prose)} Stimmen</small></article>'
    if bare:
        return f"<html lang=de><head><title>{name} - Druckansicht</title></head><body>{body}</body></html>"
    i = L.index(a)
    more = card(L[i - 2]) + card(L[i - 5])
    return shell(f"{name} in {town}", f'<p class="crumb"><a href="/">Start</a> › <a href="/ladies">Ladies</a> › {name}</p>{body}<section><h3>Andere sahen auch</h3>{more}</section>')


def truth(a):
    slug, name, age, part, town, cm, kg, tongues, services, place, prices, hours, prose, phone, pics, vip, checked, day, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="de", city=town, country="DE", languages_spoken=list(tongues), services=list(services), height_cm=cm, weight_kg=kg,
               n_images=pics, paid_placement=vip, verified=checked, posted_at="-".join(reversed(day.split("."))))
    row.update(deepcopy(more))
    return row


def lst(path, title, rows, rank=False, canonical=None, foot=""):
    body = f'<h1>{title}</h1><div class="tcs">' + "".join(card(a, f"Platz {n}" if rank else "") for n, a in enumerate(rows, 1)) + f"</div>{foot}"
    return WrittenPage(ROOT + path, shell(title, body), "listing", "de", ads=tuple(url(a) for a in rows), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", relevant=True, status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "de", relevant=relevant, status=status)


VIPS, TOP = [a for a in L if a[15]], [L[2], L[0], L[5], L[1], L[9]]
NEW = [a for a in L if a[17] in ("10.06.2025", "09.06.2025", "08.06.2025")]
PAGES = [
    WrittenPage(f"{ROOT}/", shell("Die Stadt am Abend", '<h1>Die Stadt am Abend</h1><section><h2>Neue Bar in Linden</h2><p>Im alten Zollhaus mixen seit Mai zwei Brüder Drinks ab 9 €.</p></section><section><h2>Ladies: unsere VIPs</h2>'
                + "".join(map(card, VIPS)) + '</section><section><h2>Neu dabei</h2>' + "".join(map(card, NEW)) + "</section>"), "listing", "de", ads=tuple(dict.fromkeys(url(a) for a in VIPS + NEW))),
    lst("/ladies", "Alle Ladies", L, foot='<a href="/ladies?sort=neu">neueste zuerst</a>'),
    lst("/ladies?sort=neu", "Alle Ladies", sorted(L, key=lambda a: a[17][3:5] + a[17][:2], reverse=True), canonical="/ladies"),
    lst("/ladies/vip", "VIP Ladies", VIPS), lst("/ladies/top-10", "Top 10 im Juni", TOP, True), lst("/ladies/neu", "Neu in der Stadt", NEW),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "de", ads=(url(a),)) for a in L]
PAGES += [
    WrittenPage(f"{url(L[3])}?druck=1", detail(L[3], True), "ad", "de", ads=(url(L[3]),), canonical=url(L[3])),
    WrittenPage(f"{url(L[5])}?von=top-10", detail(L[5]), "ad", "de", ads=(url(L[5]),), canonical=url(L[5])),
    plain("/restaurants", "Restaurants", '<div class="tcs"><div class="tc"><a href="/restaurants/zur-linde">Zur Linde</a><span class="tc-sub">Deutsch · Hannover-List</span><p>Mittagstisch 12,50 €, Di–So 11–22 Uhr</p></div>'
          '<div class="tc"><a href="/restaurants/golf-von-neapel">Golf von Neapel</a><span class="tc-sub">Italienisch · Hannover-Mitte</span><p>Pizza ab 9 €, täglich 12–23 Uhr</p></div></div>', "listing", False),
    plain("/restaurants/zur-linde", "Zur Linde", "<p>Bürgerliche Küche seit 1958, 80 Plätze, Biergarten. Tischreservierung 0511 66 20 18 3. Hauptgerichte 14 bis 26 €.</p>", "static", False),
    plain("/mediadaten", "Mediadaten", "<table><tr><td>Eintrag Ladies</td><td>49 € / Monat</td></tr><tr><td>VIP-Platz</td><td>149 € / Monat</td></tr><tr><td>Top-10-Garantie</td><td>nicht käuflich</td></tr></table>"),
    plain("/impressum", "Impressum", "<p>Nächteguide Verlag GmbH, Lister Meile 900, 30161 Hannover, HRB 000000. redaktion@naechteguide-hannover.example</p>"),
    plain("/agb", "AGB", "<p>Einträge nur für Personen ab 18 Jahren mit gültiger Anmeldebescheinigung. Missbrauch melden Sie bitte an die Redaktion.</p>"),
    plain("/ladies/tamara", "Eintrag nicht mehr online", "<p>Diese Lady ist zurzeit nicht in Hannover. Schauen Sie doch in die <a href='/ladies'>Liste</a>.</p>", "error"),
]

SITE = WrittenSite("www.naechteguide-hannover.example", "DE", tuple(PAGES), tuple(truth(a) for a in L), note=__doc__)
