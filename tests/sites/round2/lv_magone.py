"""A Latvian directory with schema.org mark-up: microdata on the profiles, JSON-LD for the site and, on some, for the offers.

Hard: facts stand inside sentences with `itemprop`, some only in `<meta content>` or in JSON-LD; the JSON-LD also holds the
site's own organisation, telephone and breadcrumbs, and the subscription for advertisers as an Offer; an e-mail hidden by a
CDN's `data-cfemail`; numbers in words or only in `content=`; three languages of prose; an `aggregateRating` of numbers.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.magone.example"
B = f"https://{HOST}"

CITY = {
    "Riga": ("riga", "Rīga", "Rīgā"),
    "Daugavpils": ("daugavpils", "Daugavpils", "Daugavpilī"),
    "Liepāja": ("liepaja", "Liepāja", "Liepājā"),
    "Jūrmala": ("jurmala", "Jūrmala", "Jūrmalā"),
    "Jelgava": ("jelgava", "Jelgava", "Jelgavā"),
    "Ventspils": ("ventspils", "Ventspils", "Ventspilī"),
}
LANG = {"lv": "latviešu", "ru": "krievu", "en": "angļu", "de": "vācu", "lt": "lietuviešu", "es": "spāņu"}


def cfemail(address, key=0x5A):
    return f'<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="{key:02x}{"".join(f"{ord(c) ^ key:02x}" for c in address)}">[email&#160;protected]</a>'


def offer(amount, minutes, place=None):
    return {
        "amount": amount,
        "currency": "EUR",
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }


def prices_html(rows):
    names = {
        30: "30 minūtes",
        60: "1 stunda",
        90: "1,5 stundas",
        120: "2 stundas",
        180: "3 stundas",
        720: "visa nakts",
    }
    where = {"incall": " pie manis", "outcall": " izbraukumā", None: ""}
    return "".join(
        f'<div itemprop="makesOffer" itemscope itemtype="https://schema.org/Offer"><span itemprop="name">{names[o["duration_min"]]}{where[o["place"]]}</span> — <span itemprop="price" content="{o["amount"]}.00">{o["amount"]}</span> <meta itemprop="priceCurrency" content="EUR">€</div>'
        for o in rows
    )


# slug, city, pictures, date, checked, featured, prices in JSON-LD (else in microdata), languages, body, contact, truth
ADS = [
    (
        "elina",
        "Riga",
        4,
        "2025-06-05",
        True,
        True,
        False,
        ["lv", "en"],
        """<p itemprop="description">Sveiki! Esmu <span itemprop="name">Elīna</span>, man ir 27 gadi, augums <span itemprop="height">169 cm</span>, svars <span itemprop="weight">56 kg</span>. Piedāvāju relaksējošu masāžu, kopīgas vakariņas un skūpstus. Pieņemu savā dzīvoklī klusajā centrā, izbraukumā nebraucu.</p>""",
        '<p>Tālrunis: <span itemprop="telephone">+371 26 524 924</span></p>',
        dict(
            alias="Elīna",
            age=27,
            height_cm=169,
            weight_kg=56,
            services=["massage", "dinner_date", "kissing"],
            incall=True,
            outcall=False,
            max_duration_h=2,
            prices=[offer(80, 60), offer(150, 120)],
            phones=["+37126524924"],
        ),
    ),
    (
        "jelena",
        "Daugavpils",
        2,
        "2025-05-29",
        False,
        False,
        False,
        ["ru", "lv"],
        """<p itemprop="description">Меня зовут <span itemprop="name">Елена</span>, мне 41 год. Рост <span itemprop="height">165</span>, вес <span itemprop="weight">68</span>. Принимаю у себя с 10:00 до 20:00, делаю массаж и чай. Работаю только на себя, не агентство.</p>""",
        '<p>Звоните: <meta itemprop="telephone" content="+37122449318"><a class="reveal" href="#">показать номер</a></p>',
        dict(
            alias="Елена",
            age=41,
            height_cm=165,
            weight_kg=68,
            text_language="ru",
            provider_kind="independent",
            services=["massage"],
            incall=True,
            hours="10:00-20:00",
            max_duration_h=1,
            prices=[offer(50, 60)],
            phones=["+37122449318"],
        ),
    ),
    (
        "sintija-un-laura",
        "Liepāja",
        3,
        "2025-06-08",
        True,
        False,
        False,
        ["lv", "ru"],
        """<p itemprop="description"><span itemprop="name">Sintija</span> (24) un <span itemprop="name">Laura</span> (26) — divas draudzenes pie jūras. Masāža četrās rokās, dejas, brīvs laiks kopā ar pāriem. Strādājam kopā, braucam arī uz viesnīcām, savu telpu mums nav.</p>""",
        "<p>Zvanīt Laurai: divi septiņi viens divi četri divi divi pieci (27 124 225)</p>",
        dict(
            alias="Sintija",
            aliases_stated=["Sintija", "Laura"],
            age=24,
            ages_stated=[24, 26],
            services=["four_hands", "dancing", "couples"],
            incall=False,
            outcall=True,
            max_duration_h=2,
            prices=[offer(140, 60), offer(260, 120)],
            phones=["+37127124225"],
        ),
    ),
    (
        "camila",
        "Riga",
        5,
        "2025-06-10",
        True,
        True,
        True,
        ["es", "en"],
        """<p itemprop="description">Hi, I'm <span itemprop="name">Camila</span>, a Colombian girl of 28, <span itemprop="height">1.70 m</span> tall. I visit Riga from 9 June to 22 June 2025. I love dinners, dancing and weekends away. Hotel visits day and night, 24/7.</p><meta itemprop="nationality" content="Colombian">""",
        '<p>WhatsApp: <a href="https://wa.me/37126311009">+371 26 311 009</a></p>',
        dict(
            alias="Camila",
            age=28,
            height_cm=170,
            text_language="en",
            nationality="CO",
            services=["dinner_date", "dancing", "travel", "overnight"],
            outcall=True,
            hours="24/7",
            max_duration_h=12,
            tour=[{"city": "Riga", "from": "2025-06-09", "to": "2025-06-22"}],
            prices=[offer(200, 60), offer(550, 180), offer(1300, 720)],
            phones=["+37126311009"],
            handles=[{"kind": "whatsapp", "value": "+37126311009"}],
        ),
    ),
    (
        "inese",
        "Jūrmala",
        1,
        "2025-06-02",
        False,
        False,
        False,
        ["lv", "ru", "de"],
        """<p itemprop="description">Nobriedusi, eleganta <span itemprop="name">Inese</span>, piecdesmit divi gadi (52). Pastaigas gar jūru, koncerti, vakariņas Jūrmalā. Masāžas nepiedāvāju.</p>""",
        "<p>Rakstiet: " + cfemail("inese.jurmala@pasts.test") + "</p>",
        dict(
            alias="Inese",
            age=52,
            services=["dinner_date"],
            handles=[{"kind": "email", "value": "inese.jurmala@pasts.test"}],
        ),
    ),
    (
        "raivis",
        "Riga",
        2,
        "2025-05-15",
        True,
        False,
        True,
        ["lv", "en"],
        """<p itemprop="description"><span itemprop="name">Raivis</span>, 34 gadi, <span itemprop="height">187 cm</span>, <span itemprop="weight">83 kg</span>. Masieris dāmām, strādāju pie manis Āgenskalnā vai pie jums mājās.</p><meta itemprop="gender" content="Male">""",
        '<p>Signal: <a href="https://signal.me/#p/+37129301750">29 301 750</a>, tas pats numurs zvaniem</p>',
        dict(
            alias="Raivis",
            age=34,
            height_cm=187,
            weight_kg=83,
            audience="man",
            services=["massage"],
            incall=True,
            outcall=True,
            max_duration_h=1.5,
            prices=[offer(45, 60, "incall"), offer(60, 60, "outcall"), offer(65, 90, "incall")],
            phones=["+37129301750"],
            handles=[{"kind": "signal", "value": "+37129301750"}],
        ),
    ),
    (
        "agnese",
        "Jelgava",
        2,
        "2025-06-09",
        False,
        False,
        False,
        ["lv"],
        """<p itemprop="description">Čau, te <span itemprop="name">Agnese</span> no Jelgavas, 30 gadi. Apskāvieni, masāža, klusa mūzika. Darba laiks: 12:00–19:00. Tikai pie manis.</p>""",
        '<p>Mob. <a itemprop="telephone" href="tel:28786654">28-786-654</a></p>',
        dict(
            alias="Agnese",
            age=30,
            services=["cuddling", "massage"],
            incall=True,
            outcall=False,
            hours="12:00-19:00",
            max_duration_h=1,
            prices=[offer(35, 30), offer(60, 60)],
            phones=["+37128786654"],
        ),
    ),
    (
        "rugile",
        "Liepāja",
        3,
        "2025-06-07",
        True,
        False,
        True,
        ["lt", "ru", "en"],
        """<p itemprop="description">Labas! Esu lietuvė <span itemprop="name">Rugilė</span>, 25 metų, ūgis <span itemprop="height">172 cm</span>. Nuo birželio gyvenu Liepojoje, priimu bute prie paplūdimio, vakarais galiu atvykti ir į viešbutį. Siūlau masažą ir tantrą.</p>""",
        "<p>Telegram: @rugile_liepaja</p>",
        dict(
            alias="Rugilė",
            age=25,
            height_cm=172,
            text_language="lt",
            nationality="LT",
            services=["massage", "tantra"],
            incall=True,
            outcall=True,
            max_duration_h=1,
            prices=[offer(90, 60)],
            handles=[{"kind": "telegram", "value": "rugile_liepaja"}],
        ),
    ),
    (
        "kristine",
        "Ventspils",
        2,
        "2025-05-20",
        False,
        True,
        False,
        ["lv", "en", "ru"],
        """<p itemprop="description"><span itemprop="name">Kristīne</span>, 36 gadi, <span itemprop="weight">61 kg</span>, ostas pilsētas gide un sarunu biedrene. Pilsētas ekskursija, vakariņas, ja sapratīsimies – visa nakts. Satiekamies jūsu viesnīcā.</p>""",
        '<p>Tālr. <span itemprop="telephone">26 383 867</span>, mājaslapa <a href="https://kristine-ventspils.test/">kristine-ventspils.test</a></p>',
        dict(
            alias="Kristīne",
            age=36,
            weight_kg=61,
            services=["city_guide", "dinner_date", "overnight"],
            outcall=True,
            max_duration_h=12,
            prices=[offer(120, 120), offer(500, 720)],
            phones=["+37126383867"],
            handles=[{"kind": "website", "value": "kristine-ventspils.test"}],
        ),
    ),
]

ORG = {
    "@type": "Organization",
    "name": "Magone",
    "url": f"{B}/",
    "telephone": "+371 67 000 117",
    "email": "info@magone.example",
    "makesOffer": {
        "@type": "Offer",
        "name": "Izcelts profils, 30 dienas",
        "price": "25.00",
        "priceCurrency": "EUR",
    },
}


def url_of(a):
    return f"{B}/{CITY[a[1]][0]}/{a[0]}/"


def jsonld(*nodes):
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@graph": [ORG, *nodes]}, ensure_ascii=False)}</script>'


def names(a):
    return " un ".join(a[10].get("aliases_stated", [a[10]["alias"]]))


def page(title, body, *nodes):
    return f"""<!DOCTYPE html><html lang="lv"><head><meta charset="utf-8"><title>{title} – Magone</title><meta property="og:site_name" content="Magone">{jsonld(*nodes)}</head>
<body><header><a href="/">Magone</a><nav><a href="/profili/">Profili</a> <a href="/riga/">Rīga</a> <a href="/liepaja/">Liepāja</a> <a href="/cenas/">Reklāma</a> <a href="/blogs/pec-pusnakts-riga/">Blogs</a> <a href="/kontakti/">Kontakti</a></nav></header>
<main>{body}</main><footer>SIA “Magone Media”, reģ. nr. 40203000111, tālr. +371 67 000 117 · Tikai pilngadīgajiem</footer></body></html>"""


def card(a, heading="h2"):
    return f"""<article itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a itemprop="url" href="{url_of(a)}"><img src="/foto/{a[0]}/mini.jpg" alt=""><{heading} itemprop="name">{names(a)}</{heading}></a><p>{a[10]["age"]} · {CITY[a[1]][1]}{" · Izcelts" if a[5] else ""}</p></article>"""


def detail(a):
    slug, city, n, date, checked, featured, in_json, langs, body, contact, truth = a
    crumbs = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": 1, "name": "Profili", "item": f"{B}/profili/"},
            {"@type": "ListItem", "position": 2, "name": CITY[city][1], "item": f"{B}/{CITY[city][0]}/"},
        ],
    }
    nodes = [crumbs]
    prices = truth.get("prices", [])
    if in_json:
        dur = {60: "PT1H", 90: "PT1H30M", 180: "PT3H", 720: "PT12H"}
        where = {"incall": "pie manis", "outcall": "izbraukumā"}
        nodes.append(
            {
                "@type": "Service",
                "name": names(a),
                "areaServed": {"@type": "City", "name": CITY[city][1]},
                "provider": {"@type": "Person", "name": names(a)},
                "offers": [
                    {
                        "@type": "Offer",
                        "price": o["amount"],
                        "priceCurrency": "EUR",
                        "eligibleDuration": dur[o["duration_min"]],
                        **({"description": where[o["place"]]} if o["place"] else {}),
                    }
                    for o in prices
                ],
            }
        )
        shown = f'<p class="cena">Cena no {min(o["amount"] for o in prices)} €</p>'
    else:
        shown = prices_html(prices)
    pics = "".join(
        f'<img itemprop="image" src="/foto/{slug}/{i}.jpg" alt="{names(a)}">' for i in range(1, n + 1)
    )
    k = ADS.index(a)
    near = "".join(card(ADS[(k + j) % len(ADS)], "h4") for j in (1, 2))
    return page(
        f"{names(a)}, {CITY[city][1]}",
        f"""<div itemscope itemtype="https://schema.org/Person"><h1>{names(a)}</h1>{'<p class="ok">✔ Pārbaudīts profils</p>' if checked else ""}{'<p class="top">★ Izcelts</p>' if featured else ""}
<p>Pilsēta: <span itemprop="homeLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="name">{CITY[city][1]}</span></span>. Publicēts <time itemprop="datePosted" datetime="{date}">{date[8:]}.{date[5:7]}.{date[:4]}.</time></p>
<div class="g">{pics}</div>{body}
<p>Valodas: {", ".join(f'<span itemprop="knowsLanguage">{LANG[x]}</span>' for x in langs)}</p>{shown}{contact}
<p itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">Vērtējums <span itemprop="ratingValue">4.{k}</span> (<span itemprop="ratingCount">{12 + k}</span> balsis)</p></div>
<section><h3>Skatiet arī</h3>{near}</section>""",
        *nodes,
    )


def listing(title, rows, nav=""):
    return page(
        title,
        f'<h1>{title}</h1><p>Kārtot: <a href="?kartot=jaunakie">jaunākie</a></p><div itemscope itemtype="https://schema.org/ItemList">{"".join(card(a) for a in rows)}</div>{nav}',
    )


def truth_of(a):
    t = deepcopy(AD)
    t.update(
        {
            "url": url_of(a),
            "text_language": "lv",
            "city": a[1],
            "country": "LV",
            "languages_spoken": a[7],
            "n_images": a[2],
            "posted_at": a[3],
            "verified": a[4],
            "paid_placement": a[5],
            **a[10],
        }
    )
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


def text(title, *paragraphs):
    return page(title, f"<h1>{title}</h1>" + "".join(f"<p>{x}</p>" for x in paragraphs))


URLS = [url_of(a) for a in ADS]
pages = []


def put(path, html, kind, **kw):
    pages.append(WrittenPage(B + path, html, kind, "lv", **kw))


nav = '<nav><a href="/profili/">1</a> <a href="/profili/lapa/2/">2</a></nav>'
put(
    "/",
    text(
        "Magone – profilu katalogs",
        "Vai jums ir 18 gadi? Katalogā ir pieaugušo personu reklāmas profili.",
        '<a href="/profili/">Jā, ieiet</a>',
    ),
    "static",
)
put("/profili/", listing("Visi profili", ADS[:5], nav), "listing", ads=tuple(URLS[:5]))
put("/profili/lapa/2/", listing("Visi profili, 2. lapa", ADS[5:], nav), "listing", ads=tuple(URLS[5:]))
put(
    "/profili/?kartot=jaunakie",
    listing("Visi profili", sorted(ADS[:5], key=lambda a: a[3], reverse=True), nav),
    "listing",
    ads=tuple(URLS[:5]),
    canonical=f"{B}/profili/",
)
for slug in ("riga", "liepaja"):
    rows = [a for a in ADS if CITY[a[1]][0] == slug]
    put(
        f"/{slug}/",
        listing(f"Profili {CITY[rows[0][1]][2]}", rows),
        "listing",
        ads=tuple(url_of(a) for a in rows),
    )
for a in ADS:
    put(
        url_of(a).removeprefix(B), detail(a), "ad", ads=(url_of(a),), text_language=a[10].get("text_language")
    )
put(
    "/riga/elina/?utm_source=newsletter&utm_medium=email",
    detail(ADS[0]),
    "ad",
    ads=(URLS[0],),
    canonical=URLS[0],
)
put(
    "/riga/camila/?fbclid=IwY2xj", detail(ADS[3]), "ad", ads=(URLS[3],), canonical=URLS[3], text_language="en"
)
put(
    "/cenas/",
    text(
        "Reklāmas cenas",
        "Parasts profils – 10 € mēnesī.",
        "Izcelts profils – 25 € mēnesī.",
        "Pārbaude ar pasi – bez maksas.",
    ),
    "static",
)
put(
    "/kontakti/",
    text(
        "Kontakti",
        "SIA “Magone Media”, Brīvības iela 300, Rīga",
        "Tālrunis +371 67 000 117, e-pasts info@magone.example",
    ),
    "static",
)
put(
    "/blogs/pec-pusnakts-riga/",
    text(
        "Rīga pēc pusnakts",
        "Kur paēst, kad virtuves jau ciet? Mūsu autore Anna (33) iesaka trīs vietas Vecrīgā.",
        "Taksometrs no lidostas maksā ap 20 €, vilciens no Jūrmalas – 1,50 €. Pēdējais vilciens atiet 23:40.",
    ),
    "static",
)
put(
    "/riga/madara/",
    text(
        "Profils nav pieejams",
        "Madara savu profilu ir dzēsusi 2025. gada maijā.",
        '<a href="/riga/">Citi profili Rīgā</a>',
    ),
    "error",
)
put("/valmiera/x/", text("Lapa nav atrasta", "Diemžēl tādas lapas nav."), "error")

SITE = WrittenSite(
    HOST,
    "LV",
    tuple(pages),
    tuple(truth_of(a) for a in ADS),
    "microdata inside sentences, JSON-LD with the site's own organisation, CDN e-mail protection",
)
