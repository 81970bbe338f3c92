"""Romanian classifieds: flats, cars and jobs, and beside them a section for adults.

Hard: utility classes without meaning and the same template for a flat and for a companion; hardly any attribute beside
age and place, the rest only in hurried prose without diacritics (prices as '200 ora', 'juma', lei with and without the
word); the number is base64 in a data attribute behind a button, sometimes also in the prose; 'PROMOVAT' is a pill in the
gallery corner; the seller's box says since when the account exists and whether the phone was confirmed; similar ads below.
"""

import base64
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "anunturi-oltenia.example"
BASE = f"https://{HOST}"


def lei(*pairs, place=None):
    return [
        {"amount": a, "currency": "RON", "code_currency": None, "duration_min": d, "place": place}
        for a, d in pairs
    ]


def make(slug, title, shown, date_shown, prose, number, promoted, confirmed, pictures, **truth):
    t = deepcopy(AD)
    t.update(
        url=f"{BASE}/anunt/{slug}.html",
        country="RO",
        text_language="ro",
        paid_placement=promoted,
        verified=confirmed,
        n_images=pictures,
    )
    unknown = set(truth) - set(AD)
    assert not unknown, unknown
    t.update(truth)
    t["aliases_stated"] = truth.get("aliases_stated", [t["alias"]] if t["alias"] else [])
    t["ages_stated"] = truth.get("ages_stated", [t["age"]] if t["age"] else [])
    return {
        "slug": slug,
        "title": title,
        "place": shown,
        "date": date_shown,
        "prose": prose,
        "number": number,
        "truth": t,
    }


ADS = [
    make(
        "bruneta-companie-placuta-craiova-IDk82Qa",
        "Bruneta, companie placuta, Craiova centru",
        "Craiova, Dolj",
        "Azi, 09:14",
        "Buna, ma numesc Alina si am 27 de ani, 1,68 inaltime, 56 kg.<br>Ofer companie placuta domnilor manierati, masaj de relaxare, "
        "dus impreuna inainte sau dupa.<br>200 lei ora, 120 juma de ora. Locatie proprie zona Centru, nu ma deplasez.<br>"
        'Nu raspund la numar ascuns si nici la mesaje de genul "cat e".',
        "0766136397",
        True,
        True,
        4,
        alias="Alina",
        age=27,
        city="Craiova",
        height_cm=168,
        weight_kg=56,
        services=["massage", "bath"],
        incall=True,
        outcall=False,
        prices=lei((200, 60), (120, 30)),
        max_duration_h=1,
        posted_at="2025-06-11",
        phones=["+40766136397"],
    ),
    make(
        "masaj-tantra-acasa-sau-la-hotel-IDm10Zt",
        "Masaj tantra, acasa la mine sau la hotelul tau",
        "Sibiu, Sibiu",
        "Ieri, 21:40",
        "Masaj tantric adevarat, cu ulei cald si muzica, nu doar numele. Durata minim o ora.<br><br>Tarife: la mine 250 lei / 1h, "
        "la hotel 350 lei / 1h.<br>Program: luni-sambata 11:00 - 21:00.<br>Va astept, Carmen (39 ani). Vorbesc si germana.",
        "0760205748",
        False,
        True,
        2,
        alias="Carmen",
        age=39,
        city="Sibiu",
        services=["massage", "tantra"],
        languages_spoken=["de"],
        incall=True,
        outcall=True,
        hours="11:00-21:00",
        prices=lei((250, 60), place="incall") + lei((350, 60), place="outcall"),
        max_duration_h=1,
        posted_at="2025-06-10",
        phones=["+40760205748"],
    ),
    make(
        "studenta-insotitoare-evenimente-IDm44Lp",
        "Studentă, însoțitoare pentru evenimente și cine",
        "București, Sector 1",
        "8 iunie 2025",
        "Caut domni generoși care au nevoie de o însoțitoare elegantă la o cină de afaceri, la teatru sau într-o călătorie. "
        "Am 24 de ani, sunt blondă, 174 cm.<br>Engleză și franceză fluent.<br>Seara (până la 4 ore) 800 de lei, noaptea întreagă 2.000 de lei. "
        "Vin eu la tine, nu primesc la domiciliu.<br>Scrie-mi pe Telegram: @ioana_seara. Ioana",
        "",
        False,
        False,
        3,
        alias="Ioana",
        age=24,
        city="Bucharest",
        height_cm=174,
        languages_spoken=["en", "fr"],
        services=["dinner_date", "escort", "travel", "overnight"],
        incall=False,
        outcall=True,
        prices=lei((800, 240), (2000, 720)),
        max_duration_h=12,
        posted_at="2025-06-08",
        handles=[{"kind": "telegram", "value": "ioana_seara"}],
    ),
    make(
        "doua-prietene-oradea-IDj93Wc",
        "Două prietene, Oradea, doar câteva zile",
        "Oradea, Bihor",
        "5 iunie 2025",
        "Suntem Bianca si Denisa, 22 si 26 ani, in vizita la Oradea intre 5 si 15 iunie 2025, apoi plecam la Arad pana pe 22 iunie.<br>"
        "Duo 400 lei ora, sau la una dintre noi 250 ora. Masaj la patru maini la cerere. Primim la apartament, mergem si la hotel.<br>"
        "whatsapp 0741 584 024",
        "0741584024",
        True,
        False,
        5,
        alias="Bianca",
        aliases_stated=["Bianca", "Denisa"],
        age=22,
        ages_stated=[22, 26],
        city="Oradea",
        services=["duo", "massage", "four_hands"],
        incall=True,
        outcall=True,
        prices=lei((400, 60), (250, 60)),
        max_duration_h=1,
        tour=[
            {"city": "Oradea", "from": "2025-06-05", "to": "2025-06-15"},
            {"city": "Arad", "from": None, "to": "2025-06-22"},
        ],
        posted_at="2025-06-05",
        phones=["+40741584024"],
        handles=[{"kind": "whatsapp", "value": "+40741584024"}],
    ),
    make(
        "doamna-matura-discreta-IDh27Xs",
        "Doamna matura, discreta",
        "Craiova, Dolj",
        "31 mai 2025",
        "Doamna 48 ani, plinuta (1.62 / 78 kg), ofer relaxare domnilor peste 35. Fara graba, fara fite. Maria.<br>"
        "Pret 150 lei. Doar dimineata, intre 8 si 13. Numai apel, sunt de moda veche si nu ma pricep la whatsapp.",
        "0744154397",
        False,
        True,
        0,
        alias="Maria",
        age=48,
        city="Craiova",
        height_cm=162,
        weight_kg=78,
        hours="08:00-13:00",
        prices=lei((150, None)),
        posted_at="2025-05-31",
        phones=["+40744154397"],
    ),
    make(
        "latina-in-cluj-IDn05Rb",
        "Latina în Cluj – hablo español",
        "Cluj-Napoca, Cluj",
        "9 iunie 2025",
        "Hola! Soy Valentina, colombiana, tengo 30 años y estoy de paso por Cluj. Masaje, compañía, baile sensual. "
        "No tengo prisa y me gusta conversar. Hablo español y un poco de inglés.<br>Una hora 300 lei, dos horas 500 lei.<br>"
        "Tu hotel o mi apartamento, de 14:00 a 02:00.",
        "0723827159",
        True,
        True,
        3,
        text_language="es",
        alias="Valentina",
        age=30,
        city="Cluj-Napoca",
        nationality="CO",
        ethnicity="latin",
        languages_spoken=["es", "en"],
        services=["massage", "dancing"],
        incall=True,
        outcall=True,
        hours="14:00-02:00",
        prices=lei((300, 60), (500, 120)),
        max_duration_h=2,
        posted_at="2025-06-09",
        phones=["+40723827159"],
    ),
    make(
        "domn-ofera-masaj-doamnelor-IDg66Ve",
        "Domn, ofer masaj doamnelor",
        "Sibiu, Sibiu",
        "22 mai 2025",
        "Andrei, 36 ani, 1,82 m, maseur cu diploma. Numai doamne si cupluri. Ma deplasez oriunde in judet, nu am salon.<br>"
        "Sedinta de 90 de minute 180 lei. Email: andrei.maini@posta.example",
        "0768959898",
        False,
        False,
        1,
        alias="Andrei",
        age=36,
        audience="man",
        city="Sibiu",
        height_cm=182,
        services=["massage", "couples"],
        incall=False,
        outcall=True,
        prices=lei((180, 90)),
        max_duration_h=1.5,
        posted_at="2025-05-22",
        phones=["+40768959898"],
        handles=[{"kind": "email", "value": "andrei.maini@posta.example"}],
    ),
    make(
        "trans-elegant-bucuresti-IDp31Ky",
        "Trans elegantă, Piața Victoriei",
        "București, Sector 1",
        "Ieri, 02:12",
        "Sunt Amanda, trans, 29 de ani, 1,77. Locație curată, parcare în spate. Sărut, masaj, jocuri de rol dacă povestim dinainte.<br>"
        "Non stop. 300 lei ora / 200 lei jumătate de oră. Noapte: 1500 lei.<br>Poze reale 100%, sunt recent făcute.",
        "0760676645",
        False,
        True,
        6,
        alias="Amanda",
        age=29,
        audience="trans",
        city="Bucharest",
        height_cm=177,
        services=["kissing", "massage", "role_play", "overnight"],
        incall=True,
        hours="24/7",
        prices=lei((300, 60), (200, 30), (1500, 720)),
        max_duration_h=12,
        posted_at="2025-06-10",
        phones=["+40760676645"],
    ),
    make(
        "relaxare-dupa-serviciu-IDf58Mo",
        "Relaxare dupa serviciu",
        "Craiova, Dolj",
        "14 mai 2025",
        "salut, sunt Gabi 33 ani si te astept la mine in Brazda lui Novac. masaj, imbratisari, un film, ce vrei tu.<br>"
        "ora e 180 lei. sunat dupa ora 16 pe 0764.654.404",
        "",
        False,
        False,
        2,
        alias="Gabi",
        age=33,
        city="Craiova",
        services=["massage", "cuddling"],
        incall=True,
        prices=lei((180, 60)),
        max_duration_h=1,
        posted_at="2025-05-14",
        phones=["+40764654404"],
    ),
]

MENU = [
    ("imobiliare", "Imobiliare"),
    ("auto-moto", "Auto, moto"),
    ("locuri-de-munca", "Locuri de muncă"),
    ("companie-adulti", "Companie (18+)"),
]


def shell(title, body):
    nav = "".join(f'<a class="px-3 py-2 text-sm text-white/80" href="/{s}/">{n}</a>' for s, n in MENU)
    return f"""<!doctype html>
<html lang="ro"><head><meta charset="utf-8"><title>{title} | Anunțuri Oltenia</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/app.3f2c.css"></head><body class="bg-slate-50 text-slate-800">
<div class="bg-teal-700 flex items-center h-14 px-4"><a href="/" class="font-black text-white text-xl">anunțuri<span class="text-amber-300">oltenia</span></a>{nav}
<a class="ml-auto bg-amber-400 rounded px-3 py-1" href="/adauga">Adaugă anunț</a></div>
<div class="max-w-6xl mx-auto grid grid-cols-12 gap-6 p-4">{body}</div>
<div class="bg-slate-800 text-slate-300 text-xs p-6 mt-10"><p>Anunțuri Oltenia SRL, Str. Inventată 5, Craiova</p><p>Relații clienți: 0213 187 742 (L-V 9-17) · contact@anunturi-oltenia.example</p>
<a href="/termeni">Termeni</a> · <a href="/tarife">Tarife</a> · <a href="/siguranta">Sfaturi de siguranță</a></div>
<div class="fixed bottom-0 inset-x-0 bg-white shadow p-3 text-sm">Folosim cookie-uri. <button class="underline">Accept</button></div></body></html>"""


def card(href, title, place, date, price="", pill=False, image=True):
    mark = (
        '<span class="absolute top-1 left-1 bg-amber-400 text-[10px] px-1 rounded-sm">PROMOVAT</span>'
        if pill
        else ""
    )
    pic = (
        f'<img class="w-32 h-24 object-cover" loading="lazy" src="/t{href[:-5]}.webp">'
        if image
        else '<div class="w-32 h-24 bg-slate-200"></div>'
    )
    return (
        f'<a class="flex gap-4 bg-white rounded p-2 mb-2 relative hover:shadow" href="{href}"><div class="relative">{pic}{mark}</div>'
        f'<div class="grow"><div class="font-semibold">{title}</div><div class="text-xs text-slate-500">{place} – {date}</div></div>'
        f'<div class="font-bold text-teal-700">{price}</div></a>'
    )


def of(ad):
    return card(
        ad["truth"]["url"].removeprefix(BASE),
        ad["title"],
        ad["place"],
        ad["date"],
        pill=ad["truth"]["paid_placement"],
        image=ad["truth"]["n_images"] > 0,
    )


def listing(title, cards, pager=""):
    return shell(
        title,
        f"""<div class="col-span-3 text-sm"><div class="bg-white rounded p-3"><div class="font-bold mb-2">Filtre</div>
<label class="block">Localitate <select><option>Toate</option><option>Craiova</option><option>Sibiu</option></select></label>
<label class="block">Preț de la <input class="w-16 border"> până la <input class="w-16 border"></label></div></div>
<div class="col-span-9"><h1 class="text-lg mb-3">{title}</h1>{"".join(cards)}<div class="flex gap-2 mt-4">{pager}</div></div>""",
    )


def detail(
    title,
    place,
    date,
    prose,
    number,
    pictures,
    path,
    attributes,
    promoted=False,
    confirmed=None,
    similar=(),
    price="",
):
    gallery = "".join(
        f'<img class="h-40 rounded" src="/p{path[:-5]}-{n}.webp" alt="">' for n in range(1, pictures + 1)
    )
    pill = (
        '<span class="bg-amber-400 text-[10px] px-1 rounded-sm absolute">PROMOVAT</span>' if promoted else ""
    )
    rows = "".join(
        f'<div class="flex justify-between border-b py-1"><span class="text-slate-500">{k}</span><span>{v}</span></div>'
        for k, v in attributes
    )
    button = (
        f'<button class="w-full bg-teal-600 text-white rounded py-2 mb-2" data-n="{base64.b64encode(number.encode()).decode()}">Arată numărul '
        f"{number[:4]} *** ***</button>"
        if number
        else ""
    )
    state = {
        True: '<div class="text-emerald-600">✔ utilizator verificat</div>',
        False: '<div class="text-slate-400">neverificat</div>',
        None: "",
    }[confirmed]
    more = (
        f'<div class="col-span-12"><div class="font-bold mb-2">Anunțuri asemănătoare</div>{"".join(similar)}</div>'
        if similar
        else ""
    )
    return shell(
        title,
        f"""<div class="col-span-8"><div class="text-xs text-slate-400 mb-2"><a href="/">Acasă</a> / {place}</div>
<div class="relative flex gap-2 overflow-x-auto">{pill}{gallery}</div><h1 class="text-2xl mt-4">{title}</h1>
<div class="text-xs text-slate-500">Publicat: {date} · {place}</div><div class="text-xl font-bold my-2">{price}</div>
<div class="my-3">{rows}</div><div class="leading-relaxed">{prose}</div></div>
<div class="col-span-4"><div class="bg-white rounded p-4">{state}<div class="text-xs mb-3">Pe site din 2023</div>{button}<button class="w-full border rounded py-2">Trimite mesaj</button></div>
<div class="text-xs mt-3"><a href="#" class="text-red-500">Raportează anunțul</a></div></div>{more}""",
    )


def page(ad):
    t = ad["truth"]
    attributes = [("Categorie", "Companie (18+)")]
    if t["age"] and not t["ages_stated"][1:]:
        attributes.append(("Vârsta", str(t["age"])))
    others = [of(x) for x in ADS if x is not ad and x["place"] == ad["place"]][:2] or [of(ADS[0])]
    return detail(
        ad["title"],
        ad["place"],
        ad["date"],
        ad["prose"],
        ad["number"],
        t["n_images"],
        t["url"].removeprefix(BASE),
        attributes,
        t["paid_placement"],
        t["verified"],
        others,
    )


def urls(ads):
    return tuple(a["truth"]["url"] for a in ads)


FLATS = [
    (
        "/anunt/garsoniera-rovine-IDa11Bc.html",
        "Garsonieră Rovine, etaj 2, mobilată",
        "Craiova, Dolj",
        "Azi, 08:02",
        "230 €",
    ),
    (
        "/anunt/apartament-2-camere-calea-bucuresti-IDa19Dd.html",
        "Apartament 2 camere Calea București",
        "Craiova, Dolj",
        "Ieri, 17:30",
        "74.500 €",
    ),
    (
        "/anunt/casa-la-tara-segarcea-IDa27Ff.html",
        "Casă la țară cu teren 1.200 mp",
        "Segarcea, Dolj",
        "3 iunie 2025",
        "31.000 €",
    ),
]
A, B = ADS[:5], ADS[5:]
SECTION = BASE + "/companie-adulti/"
PAGER = '<span class="font-bold">1</span><a href="/companie-adulti/?pagina=2">2</a>'

PAGES = [
    WrittenPage(SECTION, listing("Companie (18+)", [of(a) for a in A], PAGER), "listing", "ro", ads=urls(A)),
    WrittenPage(
        SECTION + "?pagina=2",
        listing("Companie (18+)", [of(a) for a in B], '<a href="/companie-adulti/">1</a><b>2</b>'),
        "listing",
        "ro",
        ads=urls(B),
    ),
    WrittenPage(
        SECTION + "?sortare=pret",
        listing("Companie (18+)", [of(a) for a in A[::-1]], PAGER),
        "listing",
        "ro",
        ads=urls(A),
        canonical=SECTION,
    ),
    *[
        WrittenPage(
            a["truth"]["url"],
            page(a),
            "ad",
            "ro",
            a["truth"]["text_language"] if a["truth"]["text_language"] != "ro" else None,
            (a["truth"]["url"],),
        )
        for a in ADS
    ],
    WrittenPage(
        ADS[3]["truth"]["url"] + "?utm_source=newsletter&utm_campaign=iunie",
        page(ADS[3]),
        "ad",
        "ro",
        ads=(ADS[3]["truth"]["url"],),
        canonical=ADS[3]["truth"]["url"],
    ),
    WrittenPage(
        BASE + "/imobiliare/",
        listing("Imobiliare", [card(*f) for f in FLATS]),
        "listing",
        "ro",
        relevant=False,
    ),
    WrittenPage(
        BASE + FLATS[0][0],
        detail(
            *FLATS[0][1:4],
            "Închiriez garsonieră 34 mp, renovată anul trecut, centrală proprie, aproape de Facultatea de "
            "Mecanică. Fără animale. Chiria 230 euro plus o garanție. Prefer familie sau studente.",
            "0765689069",
            5,
            FLATS[0][0],
            [("Suprafață", "34 mp"), ("Etaj", "2 din 4"), ("An construcție", "1982")],
            confirmed=True,
            price="230 € / lună",
            similar=[card(*FLATS[1])],
        ),
        "ad",
        "ro",
        relevant=False,
    ),
    WrittenPage(
        BASE + "/anunt/dacia-logan-2016-IDc07Hh.html",
        detail(
            "Dacia Logan 2016, 0.9 TCe, unic proprietar",
            "Slatina, Olt",
            "1 iunie 2025",
            "Vând Dacia Logan, 118.000 km reali, aer condiționat, carlig, cauciucuri iarnă incluse. Preț ușor negociabil.",
            "0742855902",
            4,
            "/anunt/dacia-logan-2016-IDc07Hh.html",
            [("An", "2016"), ("Rulaj", "118.000 km"), ("Combustibil", "benzină")],
            True,
            True,
            price="4.900 €",
        ),
        "ad",
        "ro",
        relevant=False,
    ),
    WrittenPage(
        BASE + "/anunt/angajam-ospatari-IDe33Jj.html",
        detail(
            "Angajăm ospătari, restaurant în centru",
            "Craiova, Dolj",
            "Ieri, 12:00",
            "Căutăm doi ospătari cu sau fără experiență, program 2/2, 4.000 lei net plus bacșiș. CV la restaurant sau prin mesaj.",
            "0746128053",
            0,
            "/anunt/angajam-ospatari-IDe33Jj.html",
            [("Tip", "normă întreagă")],
        ),
        "ad",
        "ro",
        relevant=False,
    ),
    WrittenPage(
        BASE + "/tarife",
        shell(
            "Tarife",
            '<div class="col-span-12"><h1 class="text-2xl">Tarife de promovare</h1><table class="w-full"><tr><td>Anunț în '
            "Companie (18+), 30 zile</td><td>35 lei</td></tr><tr><td>Promovat 7 zile</td><td>49 lei</td></tr><tr><td>Reactualizare</td><td>9 lei</td></tr>"
            "</table><p>Plata prin SMS sau card.</p></div>",
        ),
        "static",
        "ro",
    ),
    WrittenPage(
        BASE + "/siguranta",
        shell(
            "Sfaturi de siguranță",
            '<div class="col-span-12"><h1>Sfaturi de siguranță</h1><p>Nu trimite bani în avans, nici '
            "pentru apartamente, nici pentru întâlniri. Vezi marfa înainte. Raportează anunțurile care ți se par false.</p></div>",
        ),
        "static",
        "ro",
    ),
    WrittenPage(
        BASE + "/anunt/roxana-IDb90Gg.html",
        shell(
            "Anunț inactiv",
            '<div class="col-span-12 text-center py-20"><div class="text-2xl">Acest anunț nu mai '
            'este activ</div><p>Poate te interesează altele din <a href="/companie-adulti/">Companie (18+)</a>.</p></div>',
        ),
        "error",
        "ro",
    ),
]

SITE = WrittenSite(HOST, "RO", tuple(PAGES), tuple(a["truth"] for a in ADS), __doc__.split("\n\n")[1])
