"""Finnish weekly newspaper with a column of small ads: two or three lines of abbreviations each, often without any name.

Hard: most ads have a number and no heading, age and figure as '42 v, 165/68', the town in its short form ('Sjoella'), 'P.' for the phone and 'e' for euros, a
pen name to which one writes through the paper, the page of the printed paper (e-paper) has the same ads in short lines placed by
coordinates (a number may be cut in two) between a hearing-aid advert and death notices, ordinary lonely hearts and sales stand in the same mark-up, articles, a subscription wall.
"""

import re
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.lakeudenviikko.example"
DAY = {23: ("5.6.2025", "2025-06-05"), 22: ("28.5.2025", "2025-05-28")}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, issue, framed with a picture, text (the first words stand in bold), truth
A = [
    (23118, 23, False, "PEHMEÄ NAINEN 42 v, 165/68, ottaa vastaan Sjoen keskustassa. Rentouttava hieronta 60 min 90 e, 30 min 60 e. Ma–pe 10–18. En vastaa tuntemattomiin. P. 044 338 8724.",
     dict(age=42, height_cm=165, weight_kg=68, city="Seinäjoki", services=["massage"], incall=True, hours="10:00-18:00", max_duration_h=1, phones=["+358443388724"], prices=[eur(90, 60), eur(60, 30)])),
    (23121, 23, False, "LAPUALLA Maija, 55 v. Hieroo ja halaa, kahvit päälle. Vain omassa kodissa, kynnyksetön. 1 h 70 e. P. 040-1750593 iltapäivisin.",
     dict(alias="Maija", age=55, city="Lapua", services=["massage", "cuddling"], incall=True, outcall=False, max_duration_h=1, phones=["+358401750593"], prices=[eur(70, 60)])),
    (23126, 23, True, "UUTUUS VAASASSA! Ruotsinkielinen Camilla, 29 v, 172/60, 10.–14.6. Vaasassa. Puhun ruotsia, suomea ja englantia. Hieronta, suudelmat, yhteinen kylpy. 30 min 100 e, 1 h 170 e, 2 h 300 e. WhatsApp 044 000 4065.",
     dict(alias="Camilla", age=29, height_cm=172, weight_kg=60, city="Vaasa", languages_spoken=["sv", "fi", "en"], services=["massage", "kissing", "bath"], max_duration_h=2, n_images=1, phones=["+358440004065"],
          handles=[{"kind": "whatsapp", "value": "+358440004065"}], tour=[{"city": "Vaasa", "from": "2025-06-10", "to": "2025-06-14"}], prices=[eur(100, 30), eur(170, 60), eur(300, 120)])),
    (23130, 23, False, "ILLALLISSEURAA ja tanssittajaksi lähtee siisti rouva, 48 v, nimim. ”Foxtrot”. Tulen luoksesi tai hotelliin koko Etelä-Pohjanmaalla. Ilta (4 h) 250 e. Vastaukset lehden konttoriin.",
     dict(alias="Foxtrot", age=48, services=["dinner_date", "dancing"], outcall=True, max_duration_h=4, prices=[eur(250, 240)])),
    (23133, 23, False, "MIES HIEROO. Koulutettu hieroja Juha, 39 v, 180/82, käy kotona naisten ja pariskuntien luona, Sjoki–Kurikka–Ilmajoki. Tunti 60 e + matkat 0,45 e/km. P. 050 038 5003. Ei miehiä.",
     dict(alias="Juha", age=39, height_cm=180, weight_kg=82, audience="man", city="Seinäjoki", services=["massage", "couples"], outcall=True, max_duration_h=1, phones=["+358500385003"], prices=[eur(60, 60)])),
    (23137, 23, False, "KAKSI IHANAA virolaista, Liis 26 ja Triin 30, Sjoella omassa asunnossa klo 12–24. Duo ja neljän käden hieronta. Molemmat 250 e/h, yksi 140 e/h. P. 046 134 8881.",
     dict(alias="Liis", aliases_stated=["Liis", "Triin"], age=26, ages_stated=[26, 30], audience="couple", city="Seinäjoki", nationality="EE", services=["duo", "four_hands"], incall=True, hours="12:00-24:00", max_duration_h=1,
          phones=["+358461348881"], prices=[eur(250, 60), eur(140, 60)])),
    (23140, 23, True, "THAIMAALAINEN Noi, 37 v, 155 cm, thaihieronta ja tantra, ottaa vastaan Kauhajoella, Topeeka. 45 min 55 e, 90 min 95 e. Avoinna 9–20 joka päivä. P. 045 369 7250, puhuu suomea ja thaita.",
     dict(alias="Noi", age=37, height_cm=155, city="Kauhajoki", nationality="TH", languages_spoken=["fi", "th"], services=["massage", "tantra"], incall=True, hours="09:00-20:00", max_duration_h=1.5, n_images=1, phones=["+358453697250"],
          prices=[eur(55, 45), eur(95, 90)])),
    (22094, 22, False, "TRANSNAINEN 33 v, 178/70, tapaa sivistyneitä herroja Sjoella. Roolileikkejä, ei hierontaa. Otan vastaan ja tulen hotelliin. 1 h 160 e, luonasi 1 h 200 e. Telegram: @lakeuden_ruusu",
     dict(age=33, height_cm=178, weight_kg=70, audience="trans", city="Seinäjoki", services=["role_play"], incall=True, outcall=True, max_duration_h=1, handles=[{"kind": "telegram", "value": "lakeuden_ruusu"}],
          prices=[eur(160, 60), eur(200, 60, "outcall")])),
    (22099, 22, False, "SEURALAISPALVELU Pohjantähti välittää: Veera, 25 v, 170 cm, edustaviin tilaisuuksiin ja matkoille. Puhuu englantia ja saksaa. Kuljettajamme tuo hänet perille, koko Suomi. 3 h 390 e, vrk 1400 e. Varaukset 046 614 3349.",
     dict(alias="Veera", age=25, height_cm=170, provider_kind="agency", languages_spoken=["en", "de"], services=["business", "travel"], outcall=True, max_duration_h=24, phones=["+358466143349"], prices=[eur(390, 180), eur(1400, 1440)])),
    (22103, 22, False, "RAUHALLISTA SEURAA Alavudella tarjoaa Irma, 61 v. Juttelua, halailua, saunan lämmitän kotonani. Hinta sovitaan. Myös vammaiset vieraat. P. nolla neljä neljä – sata viisikymmentäseitsemän – kaksikymmentäviisi – kahdeksantoista.",
     dict(alias="Irma", age=61, city="Alavus", services=["cuddling", "disabled_guests"], incall=True, phones=["+358441572518"])),
]
HEARTS = [(23150, "LESKIMIES 68 v, omakotitalo ja terve jalka, etsii rinnalleen kävelyseuraa ja ehkä enemmän. Nimim. ”Syysilta”."), (23152, "NUORI NAINEN Kurikasta, 31 v ja yksi lapsi, haluaa tutustua kunnolliseen mieheen. Ei rahasta, vain tosi tarkoituksella. Nimim. ”Orvokki”.")]
SALES = [(23161, "POLTTOPUITA, koivu, pino-m³ 75 e kotiin tuotuna. P. 050 5550 142."), (23164, "TOYOTA HIACE –06, katsastettu, aj. 290 tkm. 4 500 e. Ylistaro.")]


def url(a):
    return f"{ROOT}/pikkuilmoitukset/ilmoitus/{a[0]}"


def small(number, text, shot=False):
    bold, rest = re.match(r"((?:[A-ZÅÄÖ!]{2,}[ .]?)+)(.*)", text, re.S).groups()
    pic = f'<img class="pikku-kuva" src="/media/pikku/{number}.jpg" alt="">' if shot else ""
    return f'<p class="pikku{" kehys" if shot else ""}">{pic}<strong>{bold.rstrip()}</strong> {rest.lstrip()} <a class="nro" href="/pikkuilmoitukset/ilmoitus/{number}">({number})</a></p>\n'


def shell(title, body):
    return f"""<!DOCTYPE html>
<html lang="fi"><head><meta charset="utf-8"><title>{title} | Lakeuden Viikko</title><meta property="og:site_name" content="Lakeuden Viikko"></head><body class="arc-body">
<div class="paywall-strip">Tilaa Lakeuden Viikko, 8 viikkoa 9,90 e. <a href="/tilaa">Tilaa tästä</a></div>
<header><a href="/" class="masthead">Lakeuden Viikko</a><nav><a href="/uutiset">Uutiset</a> <a href="/mielipide">Mielipide</a> <a href="/pikkuilmoitukset/henkilokohtaista">Pikkuilmoitukset</a> <a href="/nakoislehti">Näköislehti</a></nav></header>
<div class="cols"><main>{body}</main><aside class="rail"><div class="mainos">Mainos: Kuulolaite Lakeus, ajanvaraus 06 412 1180</div><h4>Luetuimmat</h4><ol><li><a href="/uutiset/torikahvila-avaa-jalleen">Torikahvila avaa jälleen</a></li><li><a href="/uutiset/hirvi-kauppakeskuksessa">Hirvi eksyi kauppakeskukseen</a></li></ol></aside></div>
<footer>Lakeuden Viikko Oy, Kauppakatu 9, Seinäjoki. Vastaava päätoimittaja Reijo Luoma. Ilmoitusmyynti 06 247 7300, ilmoitukset@lakeudenviikko.example</footer></body></html>"""


def notice(number, text, issue, shot=False, column="Henkilökohtaista"):
    return shell(f"Ilmoitus {number}", f'<p class="murut">Pikkuilmoitukset &rsaquo; {column}</p><h1>Ilmoitus {number}</h1><p class="lehti">Julkaistu lehdessä {issue}/2025, {DAY[issue][0]}</p>{small(number, text, shot)}<p><a href="/pikkuilmoitukset/vastaa/{number}">Vastaa ilmoitukseen</a></p>')


def column(title, items, issue, extra=""):
    return shell(title, f'<h1>{title}</h1><p class="lehti">Lehti {issue}/2025, {DAY[issue][0]}</p><div class="palsta">{"".join(items)}</div>{extra}')


def newsprint(rows):
    """The printed page: lines of about 33 signs, placed by coordinates."""
    spans, y, areas = [], 310, []
    for a in rows:
        words, line, start = f"{a[3]} ({a[0]})".split(" "), "", y
        for w in words:
            if len(line) + len(w) > 33 and line:
                spans.append(f'<span class="t" style="left:62px;top:{y}px">{line}</span>')
                y, line = y + 14, ""
            line = f"{line} {w}".strip()
        spans.append(f'<span class="t" style="left:62px;top:{y}px">{line}</span>')
        y += 24
        areas.append(f'<area shape="rect" coords="60,{start},330,{y}" href="/pikkuilmoitukset/ilmoitus/{a[0]}">')
    side = "".join(f'<span class="t" style="left:352px;top:{310 + 15 * n}px">{s}</span>' for n, s in enumerate(("KUOLLEITA", "Rakkaamme Aino Koivisto", "s. 3.4.1938 k. 29.5.2025", "Siunaus toimitettu hiljaisuudessa.", "KIRPPUTORI Nurmo la 9–14", "MANSIKAT 5 l 38 e, p. 0400 555 019")))
    return (f'<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Näköislehti 23/2025 sivu 14</title></head><body class="epaper"><div class="nav"><a href="/nakoislehti/2025/23/13">13</a> | 14 | <a href="/nakoislehti/2025/23/15">15</a></div>'
            f'<div class="sheet"><img src="/nakoislehti/2025/23/14.jpg" usemap="#m" alt=""><map name="m">{"".join(areas)}</map><div class="textlayer"><span class="t h" style="left:60px;top:40px">LAKEUDEN VIIKKO 5.6.2025 14</span><span class="t h" style="left:60px;top:290px">HENKILÖKOHTAISTA</span>{"".join(spans)}{side}</div></div></body></html>')


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="fi", provider_kind="unknown", country="FI", posted_at=DAY[a[1]][1])
    row.update(deepcopy(a[4]))
    row["aliases_stated"] = row["aliases_stated"] or ([row["alias"]] if row["alias"] else [])
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", relevant=True, status=200):
    return WrittenPage(ROOT + path, shell(title, f"<article><h1>{title}</h1>{body}</article>"), kind, "fi", relevant=relevant, status=status)


NOW, OLD = [a for a in A if a[1] == 23], [a for a in A if a[1] == 22]
COL = f"{ROOT}/pikkuilmoitukset/henkilokohtaista"
PAGES = [
    WrittenPage(COL, column("Henkilökohtaista", [small(a[0], a[3], a[2]) for a in NOW], 23, '<p><a href="/pikkuilmoitukset/henkilokohtaista?lehti=22">Edellinen lehti</a></p>'), "listing", "fi", ads=tuple(map(url, NOW))),
    WrittenPage(f"{COL}?tulosta", column("Henkilökohtaista", [small(a[0], a[3], a[2]) for a in NOW], 23), "listing", "fi", ads=tuple(map(url, NOW)), canonical=COL),
    WrittenPage(f"{COL}?lehti=22", column("Henkilökohtaista", [small(a[0], a[3], a[2]) for a in OLD], 22), "listing", "fi", ads=tuple(map(url, OLD))),
    WrittenPage(f"{ROOT}/nakoislehti/2025/23/14", newsprint(NOW), "listing", "fi", ads=tuple(map(url, NOW))),
]
PAGES += [WrittenPage(url(a), notice(a[0], a[3], a[1], a[2]), "ad", "fi", ads=(url(a),)) for a in A]
PAGES += [
    WrittenPage(f"{url(A[2])}?fbclid=IwAR2mN", notice(A[2][0], A[2][3], 23, True), "ad", "fi", ads=(url(A[2]),), canonical=url(A[2])),
    WrittenPage(f"{ROOT}/pikkuilmoitukset/seuranhaku", column("Seuranhaku", [small(*h) for h in HEARTS], 23), "listing", "fi", relevant=False),
    WrittenPage(f"{ROOT}/pikkuilmoitukset/ilmoitus/{HEARTS[0][0]}", notice(*HEARTS[0], 23, column="Seuranhaku"), "ad", "fi", relevant=False),
    WrittenPage(f"{ROOT}/pikkuilmoitukset/myydaan", column("Myydään", [small(*s) for s in SALES], 23), "listing", "fi", relevant=False),
    WrittenPage(f"{ROOT}/pikkuilmoitukset/ilmoitus/{SALES[1][0]}", notice(*SALES[1], 23, column="Myydään"), "ad", "fi", relevant=False),
    plain("/pikkuilmoitukset/hinnat", "Pikkuilmoitusten hinnat", "<table><tr><td>Rivi-ilmoitus, 4 riviä</td><td>12 e</td></tr><tr><td>Henkilökohtaista-palsta, 4 riviä</td><td>24 e</td></tr><tr><td>Kehys ja kuva</td><td>+ 10 e</td></tr></table><p>Jätä ilmoitus viimeistään maanantaina klo 12. Henkilökohtaista-palstalle otamme ilmoituksia vain 18 vuotta täyttäneiltä.</p>"),
    plain("/uutiset/torikahvila-avaa-jalleen", "Torikahvila avaa jälleen", "<p>Seinäjoen torin vanha kahvila avaa lauantaina klo 8. Yrittäjä Maija Hautala, 44, lupaa munkin ja kahvin 5 eurolla. Avajaisissa soittaa kaksi haitaristia.</p>"),
    plain("/tilaa", "Jatka lukemista tilaajana", "<p>Tämä sisältö on vain tilaajille. Onko sinulla jo tunnus? <a href='/kirjaudu'>Kirjaudu sisään</a>.</p>"),
    plain("/pikkuilmoitukset/ilmoitus/21007", "Ilmoitus on vanhentunut", "<p>Tämän ilmoituksen julkaisuaika on päättynyt.</p>", "error", status=410),
]

SITE = WrittenSite("www.lakeudenviikko.example", "FI", tuple(PAGES), tuple(truth(a) for a in A), note=__doc__)
