"""A Lithuanian classifieds site: flats, cars and jobs on the same template as its section for adults.

Hard: one template for all; a masseuse wanted (a job) and a massage table for sale; the number masked with the whole of it
in base64 in a data attribute, or typed into the text with the old trunk prefix 8; a price field without a duration beside
prices in prose; dates 'šiandien' and 'vakar'; texts in Lithuanian, Russian and English typed without capitals or
diacritics by some; the same seller's other ads and similar ads below.
"""

import base64
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.skelbk.example"
B = f"https://{HOST}"
ADULT = "paslaugos-suaugusiems"


def eur(amount, minutes=None, place=None):
    return {
        "amount": amount,
        "currency": "EUR",
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }


# id, slug, title, price field, fields, text, date shown, pictures, paid, masked phone, truth
ADS = [
    (
        7712034,
        "atpalaiduojantis-masazas-vilniuje",
        "Atpalaiduojantis masažas Vilniuje",
        "50 €",
        [("Miestas", "Vilnius"), ("Vardas", "Ieva"), ("Amžius", "29")],
        "Sveiki, esu Ieva. Siūlau šiltą atpalaiduojantį masažą savo bute Žirmūnuose. Pas klientus nevažiuoju.<br>Dirbu kasdien nuo 10:00 iki 21:00.<br>Valanda – 50 €, pusantros – 70 €.",
        "šiandien 08:15",
        3,
        True,
        "+37065203613",
        dict(
            alias="Ieva",
            age=29,
            city="Vilnius",
            services=["massage"],
            incall=True,
            outcall=False,
            hours="10:00-21:00",
            max_duration_h=1.5,
            prices=[eur(50, 60), eur(70, 90)],
            posted_at="2025-06-11",
        ),
    ),
    (
        7711987,
        "palydesiu-vakarienej",
        "Palydėsiu vakarienėj, kelionėj",
        "Sutartinė",
        [("Miestas", "Kaunas"), ("Vardas", "Gabija"), ("Amžius", "34"), ("Ūgis", "176 cm")],
        "Inteligentiška, aukšta, kalbanti lietuviškai, angliškai ir vokiškai. Vakarienė, teatras, kelionės į užsienį. Tik rimti vyrai.<br>Rašykite: gabija.kaunas@pastas.test arba Telegram @gabi_kns",
        "vakar 21:40",
        2,
        False,
        None,
        dict(
            alias="Gabija",
            age=34,
            height_cm=176,
            city="Kaunas",
            languages_spoken=["lt", "en", "de"],
            services=["dinner_date", "travel"],
            posted_at="2025-06-10",
            handles=[
                {"kind": "email", "value": "gabija.kaunas@pastas.test"},
                {"kind": "telegram", "value": "gabi_kns"},
            ],
        ),
    ),
    (
        7711650,
        "massazh-klaipeda",
        "массаж клайпеда, вика",
        "40 €",
        [("Miestas", "Klaipėda")],
        "привет, меня зовут вика, мне 27 лет, рост 164 вес 52. делаю массаж у себя и приезжаю в отели. 30 минут 40 евро, час 70 евро, на выезде час 100 евро. говорю по-русски и немного по-литовски. 8 603 37069 (viber тоже)",
        "2025-06-09 14:22",
        1,
        False,
        None,
        dict(
            alias="вика",
            age=27,
            height_cm=164,
            weight_kg=52,
            text_language="ru",
            city="Klaipėda",
            services=["massage"],
            incall=True,
            outcall=True,
            max_duration_h=1,
            languages_spoken=["ru", "lt"],
            prices=[eur(40, 30), eur(70, 60), eur(100, 60, "outcall")],
            phones=["+37060337069"],
            handles=[{"kind": "viber", "value": "+37060337069"}],
            posted_at="2025-06-09",
        ),
    ),
    (
        7710418,
        "tantra-poroms",
        "Tantra moterims, vyrams ir poroms",
        "120 €",
        [("Miestas", "Vilnius"), ("Vardas", "Rasa ir Tomas"), ("Amžius", "42")],
        "Rasa (42) ir Tomas (45), pora, dešimt metų praktikuojame tantrą. Kviečiame poras ir pavienius. Sesija trunka 2 valandas, kaina 120 €. Priimame studijoje Užupyje.",
        "2025-06-04 10:01",
        2,
        True,
        "+37065562846",
        dict(
            alias="Rasa",
            aliases_stated=["Rasa", "Tomas"],
            age=42,
            ages_stated=[42, 45],
            audience="couple",
            city="Vilnius",
            services=["tantra", "couples"],
            incall=True,
            max_duration_h=2,
            prices=[eur(120, 120)],
            posted_at="2025-06-04",
        ),
    ),
    (
        7709933,
        "siauliai-simpatiska",
        "Siauliai, simpatiska 38 metu",
        "30 €",
        [("Miestas", "Šiauliai"), ("Amžius", "38")],
        "labas as Daiva is Siauliu, jauki aplinka, priimu pas save, masazas ir apkabinimai. skambinti tik darbo dienomis, nuo 12 iki 18. sms neatsakau",
        "2025-06-02 19:47",
        0,
        False,
        "+37061254549",
        dict(
            alias="Daiva",
            age=38,
            city="Šiauliai",
            services=["massage", "cuddling"],
            incall=True,
            hours="12:00-18:00",
            prices=[eur(30)],
            posted_at="2025-06-02",
        ),
    ),
    (
        7709120,
        "english-speaking-company-vilnius",
        "English speaking company, Vilnius old town",
        "200 €",
        [
            ("Miestas", "Vilnius"),
            ("Vardas", "Sofia"),
            ("Amžius", "26"),
            ("Ūgis", "171 cm"),
            ("Svoris", "57 kg"),
        ],
        "Sofia, Latvian, 26. In Vilnius from 2025-06-13 till 2025-06-16 only. Dinner, city walk or the whole night. 200 € for two hours, 600 € overnight. I come to your hotel, I have no flat here. WhatsApp +371 22 272 117",
        "2025-06-08 12:30",
        4,
        False,
        None,
        dict(
            alias="Sofia",
            age=26,
            height_cm=171,
            weight_kg=57,
            text_language="en",
            nationality="LV",
            city="Vilnius",
            incall=False,
            outcall=True,
            max_duration_h=12,
            services=["dinner_date", "city_guide", "overnight"],
            prices=[eur(200, 120), eur(600, 720)],
            tour=[{"city": "Vilnius", "from": "2025-06-13", "to": "2025-06-16"}],
            phones=["+37122272117"],
            handles=[{"kind": "whatsapp", "value": "+37122272117"}],
            posted_at="2025-06-08",
        ),
    ),
    (
        7708555,
        "vaikinas-masazuotojas",
        "Vaikinas – masažuotojas moterims",
        "35 €",
        [("Miestas", "Panevėžys"), ("Vardas", "Mantas"), ("Amžius", "31"), ("Ūgis", "185 cm")],
        "Atvykstu į namus su savo stalu. Esu vyras, dirbu legaliai su verslo liudijimu, pats sau. Valandos kaina 35 €.",
        "2025-05-30 09:09",
        1,
        False,
        "+37064933107",
        dict(
            alias="Mantas",
            age=31,
            height_cm=185,
            audience="man",
            provider_kind="independent",
            city="Panevėžys",
            services=["massage"],
            outcall=True,
            max_duration_h=1,
            prices=[eur(35, 60)],
            posted_at="2025-05-30",
        ),
    ),
    (
        7707001,
        "diskretiski-susitikimai",
        "Diskretiški susitikimai dieną",
        "Sutartinė",
        [("Miestas", "Kaunas"), ("Vardas", "Laima"), ("Amžius", "47"), ("Svoris", "68 kg")],
        "Brandi, rami moteris, Kaune. Arbata, pokalbis, masažas, bučiniai. Dominavimo nesiūlau, prašau neklausti. Tel. 8-670-85278",
        "2025-05-27 16:55",
        2,
        False,
        None,
        dict(
            alias="Laima",
            age=47,
            weight_kg=68,
            city="Kaunas",
            services=["massage", "kissing"],
            phones=["+37067085278"],
            posted_at="2025-05-27",
        ),
    ),
]
OTHER = {
    "butai": (
        "Butai nuomai",
        [
            (
                7712100,
                "2-kambariu-butas-antakalnyje",
                "2 kambarių butas Antakalnyje",
                "650 €",
                [("Miestas", "Vilnius"), ("Plotas", "48 m²"), ("Aukštas", "3/5")],
                "Nuomojamas šviesus butas ilgam laikui, šeimai be augintinių. Masažinė vonia. Depozitas 650 €.",
                "vakar 18:00",
                2,
                False,
                "+37068702567",
            ),
            (
                7712071,
                "kambarys-studentei",
                "Kambarys studentei Kaune",
                "180 €",
                [("Miestas", "Kaunas"), ("Plotas", "14 m²")],
                "Kambarys tvarkingame bute, prie universiteto.",
                "2025-06-09 11:00",
                1,
                False,
                "+37067288217",
            ),
        ],
    ),
    "automobiliai": (
        "Automobiliai",
        [
            (
                7711800,
                "vw-passat-2014",
                "VW Passat 2014 m., 2.0 TDI",
                "8 900 €",
                [("Miestas", "Alytus"), ("Rida", "212 000 km"), ("Metai", "2014")],
                "Tvarkingas, iš Vokietijos, TA iki 2026 m.",
                "2025-06-09 09:30",
                3,
                False,
                "+37065944166",
            )
        ],
    ),
    "darbas": (
        "Darbas",
        [
            (
                7711500,
                "ieskoma-masazuotoja",
                "Ieškoma masažuotoja SPA centre",
                "nuo 1 200 €/mėn.",
                [("Miestas", "Klaipėda"), ("Darbo laikas", "pilnas etatas")],
                "Viešbučio SPA ieško masažuotojos su diplomu. Atlyginimas nuo 1 200 € į rankas, darbo sutartis, slenkantis grafikas.",
                "2025-06-05 08:00",
                0,
                True,
                "+37060252012",
            )
        ],
    ),
    "namams": (
        "Viskas namams",
        [
            (
                7710900,
                "sulankstomas-masazo-stalas",
                "Sulankstomas masažo stalas",
                "95 €",
                [("Miestas", "Vilnius"), ("Būklė", "naudotas")],
                "Parduodu beveik naują masažo stalą su dėklu.",
                "2025-06-03 20:10",
                2,
                False,
                "+37067016996",
            )
        ],
    ),
}
NAMES = {
    "butai": "Butai",
    "automobiliai": "Automobiliai",
    "darbas": "Darbas",
    "namams": "Namams",
    ADULT: "Paslaugos suaugusiems",
}


def url_of(cat, row):
    return f"{B}/{cat}/{row[1]}-{row[0]}.html"


def page(title, body):
    menu = "".join(f'<li class="cats__i"><a href="/{c}">{n}</a></li>' for c, n in NAMES.items())
    return f"""<!DOCTYPE html><html lang="lt"><head><meta charset="utf-8"><title>{title} | Skelbk.example</title><meta property="og:type" content="website"></head><body>
<div class="hd"><a class="hd__logo" href="/"><img src="/img/logo.svg" alt="Skelbk"></a><form class="hd__s" action="/paieska"><input name="q" placeholder="Ieškoti tarp 412 305 skelbimų"><button>Ieškoti</button></form><a class="hd__add" href="/ideti">+ Įdėti skelbimą</a><a href="/prisijungti">Prisijungti</a></div>
<ul class="cats">{menu}</ul>
<div class="wrap">{body}</div>
<div class="ft"><p>UAB „Skelbk LT“, įm. k. 305123456, Gedimino pr. 20, Vilnius. Pagalba: +370 5 212 3456, pagalba@skelbk.example</p><p><a href="/taisykles">Taisyklės</a> <a href="/kainos">Kainos</a> <a href="/kontaktai">Kontaktai</a></p></div>
<div id="cookie-bar" class="ck">Naudojame slapukus. <button>Sutinku</button></div></body></html>"""


def row_html(cat, r):
    vip = ' <em class="row__vip">Iškeltas</em>' if r[8] else ""
    photo = f'<img src="/th/{r[0]}.jpg" alt="">' if r[7] else '<span class="nopic"></span>'
    return f"""<div class="row{" row--up" if r[8] else ""}" data-id="{r[0]}"><a class="row__ph" href="/{cat}/{r[1]}-{r[0]}.html">{photo}</a><div class="row__b"><a class="row__t" href="/{cat}/{r[1]}-{r[0]}.html">{r[2]}</a>{vip}
<div class="row__m">{r[4][0][1]} · {r[6]}</div></div><div class="row__p">{r[3]}</div></div>"""


def listing(cat, rows, number=1, of=1):
    body = (
        "".join(row_html(cat, r) for r in rows[:3])
        + '<div class="row row--ad">Reklama: <a href="https://ciuziniai.test/">Čiužiniai -40 %</a></div>'
        + "".join(row_html(cat, r) for r in rows[3:])
    )
    pager = (
        '<div class="pg">'
        + "".join(f'<a href="/{cat}{"" if i == 1 else f"?puslapis={i}"}">{i}</a> ' for i in range(1, of + 1))
        + "</div>"
        if of > 1
        else ""
    )
    gate = (
        '<div class="gate" role="dialog"><p>Šiame skyriuje – skelbimai tik asmenims nuo 18 metų.</p><button>Man yra 18</button> <a href="/">Išeiti</a></div>'
        if cat == ADULT
        else ""
    )
    return page(
        NAMES[cat],
        f'{gate}<div class="bc"><a href="/">Pradžia</a> › {NAMES[cat]}</div><h1>{NAMES[cat]}</h1><div class="srt">Rikiuoti: <a href="?rikiuoti=data">data</a> <a href="?rikiuoti=kaina">kaina</a></div>{body}{pager}',
    )


def detail(cat, r, pool):
    nr, _, title, cost, fields, text, shown, n, paid, phone = r[:10]
    dl = "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in fields)
    call = ""
    if phone:
        code = base64.b64encode(phone.encode()).decode()
        call = f'<button class="ph js-ph" data-n="{code}"><i></i>{phone[:6]}** *****<span>Rodyti numerį</span></button>'
    pics = "".join(
        f'<a class="gal__a" href="/big/{nr}_{i}.jpg"><img src="/md/{nr}_{i}.jpg" alt=""></a>'
        for i in range(1, n + 1)
    )
    k = pool.index(r)
    near = [pool[(k + j) % len(pool)] for j in (1, 2) if len(pool) > j]
    return page(
        title,
        f"""<div class="bc"><a href="/">Pradžia</a> › <a href="/{cat}">{NAMES[cat]}</a></div>
<h1>{title}</h1>{'<em class="row__vip">Iškeltas</em>' if paid else ""}<div class="cost">{cost}</div>
<div class="gal">{pics}</div><dl class="prm">{dl}</dl><div class="txt">{text}</div>{call}
<div class="meta">Skelbimo ID: {nr} | Įdėtas: {shown} | Peržiūrėjo: {nr % 941}<a href="?spausdinti=1">Spausdinti</a> <a href="/pranesti?id={nr}">Pranešti apie pažeidimą</a></div>
<div class="sim"><h3>Panašūs skelbimai</h3>{"".join(row_html(cat, x) for x in near)}</div>""",
    )


ads, pages = [], []
for r in ADS:
    t = deepcopy(AD)
    t.update(
        {
            "url": url_of(ADULT, r),
            "country": "LT",
            "text_language": "lt",
            "n_images": r[7],
            "paid_placement": r[8],
            **r[10],
        }
    )
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    if r[9]:
        t["phones"] = [r[9]]
    ads.append(t)


def put(path, html, kind, **kw):
    pages.append(WrittenPage(B + path, html, kind, "lt", **kw))


URLS = [url_of(ADULT, r) for r in ADS]
put(
    "/",
    page(
        "Nemokami skelbimai",
        "<h1>Visi skelbimai vienoje vietoje</h1>"
        + "".join(f'<p><a href="/{c}">{n}</a></p>' for c, n in NAMES.items()),
    ),
    "static",
)
put(f"/{ADULT}", listing(ADULT, ADS[:5], 1, 2), "listing", ads=tuple(URLS[:5]))
put(f"/{ADULT}?puslapis=2", listing(ADULT, ADS[5:], 2, 2), "listing", ads=tuple(URLS[5:]))
put(
    f"/{ADULT}?rikiuoti=kaina",
    listing(ADULT, ADS[4::-1], 1, 2),
    "listing",
    ads=tuple(URLS[4::-1]),
    canonical=f"{B}/{ADULT}",
)
for r, u in zip(ADS, URLS, strict=True):
    put(u.removeprefix(B), detail(ADULT, r, ADS), "ad", ads=(u,), text_language=r[10].get("text_language"))
put(
    URLS[0].removeprefix(B) + "?spausdinti=1",
    detail(ADULT, ADS[0], ADS),
    "ad",
    ads=(URLS[0],),
    canonical=URLS[0],
)
put(
    URLS[3].removeprefix(B) + "?utm_campaign=naujienlaiskis",
    detail(ADULT, ADS[3], ADS),
    "ad",
    ads=(URLS[3],),
    canonical=URLS[3],
)
for cat, (_, rows) in OTHER.items():
    if cat in ("butai", "darbas"):
        put(f"/{cat}", listing(cat, rows), "listing", relevant=False)
    put(url_of(cat, rows[0]).removeprefix(B), detail(cat, rows[0], rows), "ad", relevant=False)
put(
    "/kainos",
    page(
        "Kainos",
        '<h1>Skelbimų kainos</h1><dl class="prm"><dt>Skelbimas 30 dienų</dt><dd>nemokamai</dd><dt>Suaugusiųjų skyriuje</dt><dd>4 €</dd><dt>Iškėlimas 7 dienoms</dt><dd>6 €</dd><dt>Iškėlimas 30 dienų</dt><dd>18 €</dd></dl>',
    ),
    "static",
)
put(
    "/kontaktai",
    page(
        "Kontaktai",
        "<h1>Kontaktai</h1><p>UAB „Skelbk LT“</p><p>+370 5 212 3456</p><p>pagalba@skelbk.example</p>",
    ),
    "static",
)
put(
    "/prisijungti",
    page(
        "Prisijungti",
        '<h1>Prisijungti</h1><form method="post"><input name="email" placeholder="El. paštas"><input type="password" name="p"><button>Prisijungti</button></form><a href="/priminti">Pamiršau slaptažodį</a>',
    ),
    "static",
)
put(
    f"/{ADULT}/masazas-alytuje-7600011.html",
    page(
        "Skelbimas nebegalioja",
        f'<h1>Skelbimas nebegalioja</h1><p>Skelbimas „Masažas Alytuje“ buvo pašalintas. Peržiūrėkite kitus:</p><div class="sim">{row_html(ADULT, ADS[0])}{row_html(ADULT, ADS[3])}</div>',
    ),
    "error",
)

SITE = WrittenSite(
    HOST,
    "LT",
    tuple(pages),
    tuple(ads),
    "one template for flats, cars, jobs and the adult section; masked phones in base64; old trunk prefix",
)
