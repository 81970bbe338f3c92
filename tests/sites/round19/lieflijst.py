"""Flemish catalogue in utility classes (Tailwind): hundreds of class names, none of which says what a thing is.

Hard: labels and values are spans in flex rows, 'gsm' only in href="tel:", prices as a grid of three cells without headings, pills for services
(crossed-out ones are refused), a pill 'Topplaats' that advertisers pay for, a grey 'niet geverifieerd', a column 'in de buurt' with full cards,
an age gate over everything, ads in French, English and Flemish, one price in code ('rozen'), numbers with a dot or a slash.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://lieflijst.example"
PILL = {"massage": "massage", "tantra": "tantra", "dinner_date": "samen dineren", "overnight": "overnachting", "travel": "reisgezelschap", "couples": "koppels welkom", "gfe": "girlfriend experience",
        "role_play": "rollenspel", "striptease": "striptease", "duo": "duo", "cuddling": "knuffelen", "bath": "samen in bad", "business": "zakelijke events", "domination": "dominantie",
        "disabled_guests": "gasten met een beperking", "video_call": "videobellen", "four_hands": "vierhandenmassage"}


def row(label, value):
    return (f'<div class="flex justify-between gap-x-4 py-2 text-sm border-b border-slate-100"><span class="text-slate-500">{label}</span>'
            f'<span class="font-medium text-slate-900">{value}</span></div>')


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, age, city, rows (label, value), offered, refused, verified, top, put up, pictures, price cells, contact, prose, truth
ADS = [
    ("zoe-hasselt-7712", "Zoë", 28, "Hasselt", [("Lengte", "1m69"), ("Gewicht", "58 kg"), ("Talen", "Nederlands, Engels"), ("Ontvangst", "ja"), ("Aan huis", "nee"), ("Uren", "10u00 - 22u00")],
     ["massage", "gfe", "bath"], ["role_play"], True, True, "gisteren", 5, [("30 min", "€ 90"), ("1 uur", "€ 160"), ("2 uur", "€ 300")], '<a href="tel:+32472152564" class="block w-full rounded-xl bg-rose-600 py-3 text-center text-white">Bel Zoë</a>',
     "Dag! Ik ontvang in mijn privéflat aan het kanaal in Hasselt. Alleen op afspraak, minstens één uur op voorhand bellen aub.",
     dict(height_cm=169, weight_kg=58, languages_spoken=["nl", "en"], incall=True, outcall=False, hours="10:00-22:00", max_duration_h=2, posted_at="2025-06-10", phones=["+32472152564"],
          prices=[eur(90, 30), eur(160, 60), eur(300, 120)])),
    ("manon-brussel-7709", "Manon", 32, "Brussels", [("Lengte", "1m74"), ("Talen", "Frans, Nederlands, Engels"), ("Nationaliteit", "Belgische"), ("Ontvangst", "nee"), ("Aan huis", "ja")],
     ["dinner_date", "business", "travel", "overnight"], [], True, True, "09/06/2025", 4, [("2 uur", "€ 450"), ("4 uur", "€ 750"), ("nacht", "€ 1.400"), ("24 uur", "€ 2.200")],
     '<a href="mailto:manon@discreet-bxl.example" class="underline decoration-rose-400">manon@discreet-bxl.example</a>',
     "Bonsoir, je suis Manon, bruxelloise et indépendante. J'accompagne des hommes courtois au restaurant, à l'opéra ou en voyage d'affaires. Réservation par courriel, au moins un jour à l'avance.",
     dict(text_language="fr", provider_kind="independent", height_cm=174, languages_spoken=["fr", "nl", "en"], nationality="BE", incall=False, outcall=True, max_duration_h=24, posted_at="2025-06-09",
          handles=[{"kind": "email", "value": "manon@discreet-bxl.example"}], prices=[eur(450, 120), eur(750, 240), eur(1400, 720), eur(2200, 1440)])),
    ("kaat-leuven-7701", "Kaat", 45, "Leuven", [("Lengte", "1m63"), ("Talen", "Nederlands"), ("Ontvangst", "ja"), ("Aan huis", "ja")],
     ["tantra", "massage", "disabled_guests"], ["overnight"], True, False, "07/06/2025", 2, [("1u30", "€ 150"), ("1u30 bij jou", "€ 190")], '<p class="text-lg tracking-wide">gsm 0488/39.83.21</p>',
     "Ik ben Kaat, zelfstandige, met een eigen praktijk in Kessel-Lo. Rust, warmte en aandacht. Mensen in een rolstoel ontvang ik met plezier, alles is gelijkvloers.",
     dict(provider_kind="independent", height_cm=163, languages_spoken=["nl"], incall=True, outcall=True, max_duration_h=1.5, posted_at="2025-06-07", phones=["+32488398321"],
          prices=[eur(150, 90), eur(190, 90, "outcall")])),
    ("bureau-amore-lotte-7695", "Lotte", 24, "Mechelen", [("Aangeboden door", "Escortebureau Amore"), ("Lengte", "1m77"), ("Talen", "Nederlands, Frans, Duits"), ("Aan huis", "ja"), ("Uren", "24/7")],
     ["gfe", "dinner_date", "striptease"], [], False, True, "06/06/2025", 6, [("1 uur", "€ 220"), ("3 uur", "€ 550")], '<a href="https://wa.me/32495752190" class="inline-flex items-center gap-2 rounded-full bg-green-500 px-4 py-2 text-white">WhatsApp het bureau</a>',
     "Lotte werkt bij ons bureau sinds dit voorjaar. Ze wordt gebracht door onze chauffeur in heel de provincie. Onze telefoniste helpt je graag aan een afspraak.",
     dict(provider_kind="agency", height_cm=177, languages_spoken=["nl", "fr", "de"], outcall=True, hours="24/7", max_duration_h=3, posted_at="2025-06-06", handles=[{"kind": "whatsapp", "value": "+32495752190"}],
          prices=[eur(220, 60), eur(550, 180)])),
    ("ines-en-fleur-kortrijk-7688", "Inès", 26, "Kortrijk", [("Leeftijd Fleur", "29"), ("Talen", "Nederlands, Frans"), ("Ontvangst", "ja")],
     ["duo", "massage", "four_hands", "couples"], [], False, False, "04/06/2025", 3, [("1 uur met ons beiden", "€ 320"), ("1 uur met één van ons", "€ 180")], '<p class="text-lg tracking-wide">0494 44 49 99 (ook WhatsApp)</p>',
     "Wij zijn Inès en Fleur, twee vriendinnen. Kom bij ons langs in Kortrijk, parkeren kan voor de deur. Zondag gesloten.",
     dict(aliases_stated=["Inès", "Fleur"], ages_stated=[26, 29], audience="couple", languages_spoken=["nl", "fr"], incall=True, max_duration_h=1, posted_at="2025-06-04", phones=["+32494444999"],
          handles=[{"kind": "whatsapp", "value": "+32494444999"}], prices=[eur(320, 60), eur(180, 60)])),
    ("valentina-genk-7680", "Valentina", 30, "Genk", [("Lengte", "1m66"), ("Gewicht", "61 kg"), ("Nationaliteit", "Dominicaanse Republiek"), ("Talen", "Spaans, Engels, Italiaans"), ("Ontvangst", "ja"), ("Aan huis", "ja")],
     ["massage", "striptease", "cuddling"], [], True, False, "02/06/2025", 4, [("30 min", "100 rozen"), ("1 uur", "180 rozen")], '<a href="tel:+32488022652" class="block rounded-xl bg-rose-600 py-3 text-white">Call Valentina</a>',
     "Hi love, I am Valentina, a Latina girl with a warm heart. In Genk until 14 June, then Aalst from 16 to 22 June 2025. I answer calls only.",
     dict(text_language="en", height_cm=166, weight_kg=61, nationality="DO", ethnicity="latin", languages_spoken=["es", "en", "it"], incall=True, outcall=True, max_duration_h=1, posted_at="2025-06-02",
          phones=["+32488022652"], tour=[{"city": "Genk", "from": None, "to": "2025-06-14"}, {"city": "Aalst", "from": "2025-06-16", "to": "2025-06-22"}],
          prices=[dict(eur(100, 30), currency=None, code_currency="roses"), dict(eur(180, 60), currency=None, code_currency="roses")])),
    ("bram-roeselare-7671", "Bram", 34, "Roeselare", [("Lengte", "1m86"), ("Gewicht", "82 kg"), ("Talen", "Nederlands, Frans"), ("Ontvangst", "nee"), ("Aan huis", "ja"), ("Uren", "18u00 - 23u00")],
     ["massage", "dinner_date", "couples"], [], True, False, "30/05/2025", 2, [("1 uur", "€ 70"), ("2 uur", "€ 130")], '<p class="text-lg tracking-wide">+32 (0)476 65 75 56</p>',
     "Man voor vrouwen en koppels in West-Vlaanderen. Verplaatsing tot 25 km gratis, daarna € 0,40 per km.",
     dict(audience="man", height_cm=186, weight_kg=82, languages_spoken=["nl", "fr"], incall=False, outcall=True, hours="18:00-23:00", max_duration_h=2, posted_at="2025-05-30", phones=["+32476657556"],
          prices=[eur(70, 60), eur(130, 120)])),
    ("meesteres-hilde-aalst-7660", "Hilde", 50, "Aalst", [("Talen", "Nederlands, Engels"), ("Ontvangst", "ja"), ("Aan huis", "nee")],
     ["domination", "role_play"], ["massage", "gfe"], False, False, "28/05/2025", 0, [("1 uur", "€ 200"), ("2 uur", "€ 350")], '<p>Telegram: <span class="font-mono">@hilde_aalst</span></p>',
     "Ik ben vijftig en heb geen tijd te verliezen. Voorstellen doe je kort en beleefd. Beginners vanaf 30 jaar zijn welkom in mijn studio.",
     dict(languages_spoken=["nl", "en"], incall=True, outcall=False, max_duration_h=2, posted_at="2025-05-28", handles=[{"kind": "telegram", "value": "hilde_aalst"}], prices=[eur(200, 60), eur(350, 120)])),
    ("sam-mechelen-7655", "Sam", 27, "Mechelen", [("Gender", "trans vrouw"), ("Lengte", "1m80"), ("Talen", "Nederlands, Engels, Portugees"), ("Nationaliteit", "Portugese"), ("Ontvangst", "ja"), ("Aan huis", "ja")],
     ["massage", "video_call", "role_play"], [], False, True, "26/05/2025", 3, [("45 min", "€ 130"), ("1 uur", "€ 160"), ("1 uur bij jou", "€ 200")], '<p class="text-lg">nul vier acht vijf, 35 16 85</p>',
     "Olá, ik ben Sam, trans vrouw uit Porto, sinds kort in Mechelen. Ik spreek goed Nederlands. Instagram: sam.porto.mechelen",
     dict(audience="trans", height_cm=180, languages_spoken=["nl", "en", "pt"], nationality="PT", incall=True, outcall=True, max_duration_h=1, posted_at="2025-05-26", phones=["+32485351685"],
          handles=[{"kind": "instagram", "value": "sam.porto.mechelen"}], prices=[eur(130, 45), eur(160, 60), eur(200, 60, "outcall")])),
    ("an-turnhout-7640", "An", 38, "Turnhout", [("Lengte", "1m70"), ("Talen", "Nederlands"), ("Ontvangst", "ja")],
     ["massage", "cuddling"], ["overnight"], False, False, "20/05/2025", 1, [], '<a href="tel:+32487235752" class="block rounded-xl bg-rose-600 py-3 text-white">Bel An</a>',
     "Zachte handen, luisterend oor. Prijs spreken we af aan de telefoon. Ik werk enkel op dinsdag en donderdag.",
     dict(height_cm=170, languages_spoken=["nl"], incall=True, posted_at="2025-05-20", phones=["+32487235752"])),
]
DUO_HEAD = {"ines-en-fleur-kortrijk-7688": "Inès &amp; Fleur"}
TOWN = {"Brussels": "Brussel"}


def url(a):
    return f"{ROOT}/a/{a[0]}"


def town(a):
    return TOWN.get(a[3], a[3])


def head(a):
    return DUO_HEAD.get(a[0], a[1])


def card(a):
    return (f'<a href="/a/{a[0]}" class="group relative overflow-hidden rounded-2xl bg-white shadow-sm ring-1 ring-slate-200"><img src="/i/{a[0]}/c.jpg" class="aspect-[3/4] w-full object-cover" alt="">'
            f'<div class="p-3"><div class="flex items-baseline gap-2"><h3 class="text-base font-semibold">{head(a)}</h3><span class="text-xs text-slate-400">{a[2]}</span></div><p class="text-xs">{town(a)}</p></div></a>')


def shell(title, body):
    return f"""<!DOCTYPE html><html lang="nl-BE" class="h-full scroll-smooth antialiased"><head><meta charset="utf-8"><title>{title} | Lieflijst</title><link href="/build/app-5f2d.css" rel="stylesheet"></head>
<body class="flex min-h-full flex-col bg-slate-50"><div class="fixed inset-0 z-50 grid place-items-center bg-black/70"><div class="max-w-sm rounded-2xl bg-white p-6 text-center"><p class="mb-4">Deze site is enkel voor volwassenen. Ben je 18 jaar of ouder?</p>
<button class="rounded bg-rose-600 px-4 py-2 text-white">Ja, ik ben 18+</button> <a href="https://zoekmachine.example" class="text-slate-400">Nee</a></div></div>
<header class="sticky top-0 border-b bg-white/80 backdrop-blur"><div class="mx-auto flex max-w-6xl items-center gap-6 px-4 py-3"><a href="/" class="text-xl font-black tracking-tight">lieflijst</a><a href="/tarieven" class="text-sm">Adverteren</a>
<a href="/vragen" class="text-sm">Vragen</a><a href="/contact" class="text-sm">Contact</a><a href="/aanmelden" class="ml-auto text-sm">Aanmelden</a></div></header>
<main class="mx-auto w-full max-w-6xl grow px-4 py-8">{body}</main>
<footer class="mt-12 border-t py-6 text-center text-xs text-slate-400">Lieflijst bv, BE 0000.000.000 · hulp@lieflijst.example · 011 49 50 12 (kantooruren)</footer></body></html>"""


def detail(a):
    slug, name, age, city, rows, on, off, known, top, when, pics, cells, contact, prose, _ = a
    shots = "".join(f'<img src="/i/{slug}/{n}.jpg" alt="" class="h-64 w-full snap-center rounded-xl object-cover">' for n in range(1, pics + 1))
    marks = ('<span class="rounded-full bg-emerald-50 px-2 py-0.5 text-xs text-emerald-700 ring-1">geverifieerd</span>' if known else '<span class="rounded-full bg-slate-100 px-2 py-0.5 text-xs text-slate-400">niet geverifieerd</span>')
    if top:
        marks += '<span class="ml-2 rounded-full bg-amber-100 px-2 py-0.5 text-xs text-amber-800">Topplaats</span>'
    facts = row("Leeftijd", age) + row("Stad", town(a)) + "".join(row(k, v) for k, v in rows) + row("Geplaatst", when)
    pills = "".join(f'<li class="rounded-full bg-rose-50 px-3 py-1 text-xs text-rose-700">{PILL[k]}</li>' for k in on)
    pills += "".join(f'<li class="rounded-full bg-slate-50 px-3 py-1 text-xs text-slate-300 line-through"><s>{PILL[k]}</s></li>' for k in off)
    money = "".join(f'<div class="rounded-lg border p-3 text-center"><div class="text-xs text-slate-400">{t}</div><div class="text-lg font-bold">{m}</div></div>' for t, m in cells)
    i = ADS.index(a)
    near = card(ADS[i - 1]) + card(ADS[i - 2])
    return shell(f"{head(a)}, {town(a)}", f"""<div class="grid gap-8 lg:grid-cols-3"><div class="lg:col-span-2"><div class="flex snap-x gap-2 overflow-x-auto">{shots}</div>
<h1 class="mt-6 text-3xl font-bold">{head(a)}</h1><div class="mt-2">{marks}</div><p class="mt-4 leading-7 text-slate-700">{prose}</p><ul class="mt-4 flex flex-wrap gap-2">{pills}</ul>
<div class="mt-6 grid grid-cols-3 gap-3">{money}</div></div><div><div class="rounded-2xl bg-white p-4 shadow">{facts}<div class="mt-4">{contact}</div></div></div></div>
<section class="mt-12"><h2 class="mb-4 text-lg font-semibold">In de buurt</h2><div class="grid grid-cols-2 gap-4 md:grid-cols-4">{near}</div></section>""")


def truth(a):
    slug, name, age, city, rows, on, off, known, top, when, pics, cells, contact, prose, more = a
    out = deepcopy(AD)
    out.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="nl", provider_kind="unknown", city=city, country="BE", services=list(on), verified=known, paid_placement=top, n_images=pics)
    out.update(deepcopy(more))
    return out


def listing(rows, foot):
    return shell("Alle advertenties", f'<div class="mb-6 flex items-center justify-between"><h1 class="text-2xl font-bold">Alle advertenties</h1><a href="?sorteer=jongste" class="text-sm text-slate-500">jongste eerst</a></div>'
                 f'<div class="grid grid-cols-2 gap-4 md:grid-cols-4">{"".join(map(card, rows))}</div><nav class="mt-8 flex justify-center gap-2">{foot}</nav>')


def plain(path, title, text, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="text-3xl font-bold">{title}</h1><div class="mt-6 space-y-4 leading-7">{text}</div>'), kind, "nl")


ONE, TWO = ADS[:6], ADS[6:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/", listing(ONE, '<span class="font-bold">1</span><a href="/?pagina=2">2</a>'), "listing", "nl", ads=U1),
    WrittenPage(f"{ROOT}/?sorteer=jongste", listing(sorted(ONE, key=lambda a: a[2]), '<span class="font-bold">1</span><a href="/?pagina=2">2</a>'), "listing", "nl", ads=U1, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?pagina=2", listing(TWO, '<a href="/">1</a><span class="font-bold">2</span>'), "listing", "nl", ads=U2),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "nl", text_language=a[14].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[2])}?utm_source=x&utm_campaign=zomer", detail(ADS[2]), "ad", "nl", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    plain("/tarieven", "Adverteren", "<p>Gewone advertentie: gratis. Topplaats: € 15 per week of € 45 per maand. Bureaus: € 120 per maand voor tien profielen.</p><p>Verificatie duurt 24 uur en kost niets.</p>"),
    plain("/vragen", "Veelgestelde vragen", "<p><b>Hoe maak ik een afspraak?</b> Rechtstreeks met de adverteerder, wij bemiddelen niet.</p><p><b>Iets verdachts gezien?</b> Klik op melden of bel 101.</p>"),
    plain("/contact", "Contact", "<p>Lieflijst bv, Koning Albertstraat, Hasselt. Tel. 011 49 50 12 tijdens de kantooruren, hulp@lieflijst.example.</p>"),
    plain("/aanmelden", "Aanmelden", "<form><input class='rounded border' placeholder='E-mail'><input class='rounded border' type='password' placeholder='Wachtwoord'><button>Aanmelden</button></form>"),
    plain("/gids/weekendje-ardennen", "Een weekendje Ardennen voor twee", "<p>Van Durbuy tot La Roche: vijf hotelletjes met haardvuur, vanaf € 110 per nacht. Reserveer het ontbijt erbij en neem goede schoenen mee.</p>"),
    plain("/a/jolien-genk-7011", "Deze advertentie is offline", "<p>Jolien heeft haar advertentie verwijderd of gepauzeerd. Bekijk de andere advertenties op de <a href='/'>startpagina</a>.</p>", "error"),
]

SITE = WrittenSite("lieflijst.example", "BE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
