"""A Belgian Dutch directory of companions, built with utility classes only (Tailwind) and an icon sprite.

Hard: no class name and no label says what a value is: each fact is an svg `<use href="#i-...">` with a bare value beside it ("29", "1m71",
"58", "NL EN FR"); a crossed icon (text-zinc-300 line-through) says no; prices are chips "1u · €180" under a house or a car icon; the bio is
prose in Flemish, in two cases English or French; phone only in the link of a button, WhatsApp as a wa.me link; 'in de kijker' is paid, a shield is
the site's check of identity; 'Ook in de buurt' shows other people's ages and prices; addresses are short codes; filters by query string.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "kompas-gezelschap.example"
BASE = f"https://{HOST}"

CITY = {"Antwerpen": "Antwerp", "Gent": "Gent", "Brugge": "Brugge", "Leuven": "Leuven", "Hasselt": "Hasselt", "Kortrijk": "Kortrijk", "Oostende": "Ostend", "Brussel": "Brussels",
        "Mechelen": "Mechelen", "Genk": "Genk"}
LANG = {"NL": "nl", "EN": "en", "FR": "fr", "DE": "de", "ES": "es", "PT": "pt", "IT": "it", "RO": "ro"}
FLAG = {"Belgische": "BE", "Nederlandse": "NL", "Roemeense": "RO", "Braziliaanse": "BR", "Franse": "FR", "Poolse": "PL"}
TAG = {"massage": "massage", "dinner date": "dinner_date", "citytrip": "travel", "nacht samen": "overnight", "koppels": "couples", "tantra": "tantra", "knuffelen": "cuddling",
       "zakelijk event": "business", "dansen": "dancing", "bad samen": "bath", "rollenspel": "role_play", "gfe": "gfe", "kussen": "kissing", "duo": "duo", "videocall": "video_call",
       "rolstoelvriendelijk": "disabled_guests", "stadsgids": "city_guide"}
MIN = {"30 min": 30, "1u": 60, "1u30": 90, "2u": 120, "3u": 180, "4u": 240, "nacht": 720, "dag": 1440}

# home / car: True, False (crossed) or None (icon not shown); prices: {place: [(duration, euro)]}, place None = under a bare purse icon
P = [
    dict(code="n7q2x", name="Noor", age="29", city="Gent", cm="1m71", kg="58", flag="Belgische", langs="NL EN FR", home=True, car=True, clock="10:00 – 23:00", hours="10:00-23:00", shield=True, hot=True,
         pics=5, tel="+32 468 41 20 73", wa=None, tags=["massage", "dinner date", "gfe"], price={"incall": [("1u", 180), ("2u", 340)], "outcall": [("2u", 380), ("nacht", 1200)]}, plus=["overnight"],
         bio="Ik ben Noor, grafisch ontwerpster van maandag tot woensdag, en daarna van niemand dan mezelf. Ik werk volledig zelfstandig, zonder bureau of chauffeur. "
             "Bij mij krijg je een kop thee, een warme douche en alle tijd. Komaan, bel gerust, maar niet met een verborgen nummer.", kind="independent"),
    dict(code="a3k9d", name="Elise", age="36", city="Antwerpen", cm="1m66", kg=None, flag="Belgische", langs="NL FR", home=True, car=False, clock="di–za 11u–19u", hours="11:00-19:00", shield=True, hot=False,
         pics=3, tel="0479 30 28 16", wa=None, tags=["tantra", "massage", "rolstoelvriendelijk"], price={None: [("1u", 150), ("1u30", 210)]},
         bio="In een oud herenhuis op het Zuid geef ik tantrische massages. Geen haast, geen klok. Op zondag en maandag ben ik er voor mijn kinderen. "
             "De praktijk ligt gelijkvloers, dus ook met een rolstoel ben je welkom."),
    dict(code="v0m4s", name="Bianca", age="24", city="Brussel", cm="1m63", kg="51", flag="Braziliaanse", langs="PT EN FR", home=True, car=True, clock="24/7", hours="24/7", shield=False, hot=True,
         pics=6, tel="+32 465 77 31 09", wa="32465773109", tags=["massage", "kussen", "dansen", "duo"], price={"incall": [("30 min", 100), ("1u", 160)], "outcall": [("1u", 200)]}, tl="en", eth="latin",
         bio="Hello darling, I am Bianca, a Latina from Recife with a big smile. I stay near the Louise area until the end of summer. Samba in the living room, a soft massage, good music. "
             "My friend Rafaela joins us if you like. WhatsApp me, I answer fast!"),
    dict(code="k8t1w", name="Mevrouw Delphine", age="44", city="Kortrijk", cm="1m74", kg="67", flag="Belgische", langs="NL FR EN", home=True, car=None, outcall=False, clock=None, hours=None, shield=True, hot=False,
         pics=2, tel="0493 18 55 60", wa=None, tags=["rollenspel"], price={None: [("1u", 220), ("2u", 400), ("3u", 550)]}, plus=["domination"],
         bio="Meesteres met een zachte stem en een strenge agenda. Ik ontvang in een privé-atelier aan de Leie; wie domineren verwart met roepen, is hier verkeerd. "
             "Een kennismaking van tien minuten aan de telefoon gaat altijd vooraf. Bij jou thuis? Nee."),
    dict(code="z5r6b", name="Lotte & Bram", age="31", city="Leuven", cm=None, kg=None, flag=None, langs="NL EN", home=False, car=True, clock="vr–zo", hours=None, shield=False, hot=False,
         pics=4, tel=None, wa="32499062714", tags=["koppels", "dinner date", "citytrip"], price={"outcall": [("3u", 450), ("dag", 1500)]}, names=["Lotte", "Bram"], ages=[31, 35], aud="couple",
         bio="Wij zijn een echt koppel, Lotte (31) en Bram (35), en gaan graag uit eten met andere koppels of met een dame alleen. Een weekend Ardennen of een citytrip naar Porto: vraag maar. "
             "We hebben geen eigen plek, dus kies jij het hotel."),
    dict(code="h2c7f", name="Ioana", age="26", city="Hasselt", cm="1m68", kg="54", flag="Roemeense", langs="RO EN", home=True, car=None, clock="12:00 – 02:00", hours="12:00-02:00", shield=False, hot=False,
         pics=4, tel="+32 466 90 24 85", wa=None, tags=["massage", "bad samen", "gfe"], price={None: [("30 min", 90), ("1u", 150)]},
         tour=[("Hasselt", "10/6", "15/6", "2025-06-10", "2025-06-15"), ("Genk", "16/6", "19/6", "2025-06-16", "2025-06-19"), ("Gent", "20/6", "24/6", "2025-06-20", "2025-06-24")],
         bio="Ioana is voor het eerst in Limburg. Lief, wat verlegen in het begin, met lang donker haar. Zij spreekt Engels en leert nu Nederlands. Enkel op afspraak, liefst een uur vooraf."),
    dict(code="q9j3p", name="Maxim", age="33", city="Antwerpen", cm="1m86", kg="80", flag="Nederlandse", langs="NL EN DE", home=None, car=True, clock="na 18u", hours=None, shield=True, hot=False,
         pics=3, tel="0471 62 90 34", wa=None, tags=["zakelijk event", "dansen", "stadsgids", "massage"], price={"outcall": [("2u", 240), ("4u", 420), ("nacht", 800)]}, plus=["overnight"], aud="man",
         bio="Heer voor dames die al eens graag buitenkomen. Ik rij met mijn eigen wagen, draag een pak als het moet en een zwembroek als het mag. Ik ben zelfstandige en geef een factuur als u dat wenst.",
         kind="independent"),
    dict(code="e4y8l", name="Camille", age="39", city="Brussel", cm="1m70", kg="62", flag="Franse", langs="FR EN IT", home=False, car=True, clock="14:00 – 00:00", hours="14:00-00:00", shield=True, hot=True,
         pics=4, tel="0470 15 83 92", wa=None, tags=["dinner date", "nacht samen", "citytrip", "zakelijk event"], price={"outcall": [("2u", 500), ("4u", 850), ("nacht", 1800)]}, tl="fr",
         bio="Parisienne installée à Ixelles, j'aime les longues tables, les livres et les hommes qui savent attendre. Je me déplace uniquement dans les hôtels quatre ou cinq étoiles. "
             "Je voyage volontiers en Europe, avec un préavis d'une semaine. Écrivez-moi : camille.ixelles@courrier.example", mail="camille.ixelles@courrier.example"),
    dict(code="o6u5g", name="Sanne", age="45+", city="Brugge", cm="1m62", kg=None, flag=None, langs="NL", home=True, car=None, clock="ma–vr 9u30–17u", hours="09:30-17:00", shield=False, hot=False,
         pics=0, tel="0460 27 41 18", wa=None, tags=["knuffelen", "massage"], price={None: [("1u", 95)]}, age_int=None,
         bio="Een gewone vrouw met gewone handen. Ik bied knuffelsessies en een rustige rugmassage aan, meer niet: kussen of nachten doe ik niet. Mijn poes blijft in de keuken."),
    dict(code="t1b0v", name="Jade", age="28", city="Mechelen", cm="1m77", kg="65", flag="Belgische", langs="NL EN ES", home=True, car=True, clock="13:00 – 22:00", hours="13:00-22:00", shield=True, hot=False,
         pics=3, tel="0486 33 90 71", wa="32486339071", tags=["rollenspel", "massage", "videocall"], price={"incall": [("1u", 170)], "outcall": [("1u", 210), ("2u", 390)]}, aud="trans",
         bio="Trans vrouw, trots en nieuwsgierig. Ik hou van verkleedpartijen, vinyl (de platen!) en lange gesprekken. Wie eerst kennis wil maken, kan een videocall boeken. Telegram: @jade_mechelen",
         telegram="jade_mechelen"),
    dict(code="w3d2n", name="Yara", age="27", city="Oostende", cm="1m65", kg="57", flag="Poolse", langs="EN DE", home=True, car=False, clock=None, hours=None, shield=False, hot=False,
         pics=2, tel="+32 (0)467 58 13 40", wa=None, tags=["massage", "kussen"], price={None: [("1u", 140)]}, ages=[27, 30],
         bio="Aan zee, met zicht op de vuurtoren. Ik ben Yara, dertig geworden in mei (30 dus, het icoontje moet ik nog aanpassen), en ik ontvang in een appartement op de dijk. Bij jou langskomen doe ik niet."),
]

ICON = '<svg class="w-4 h-4 shrink-0 text-rose-400" aria-hidden="true"><use href="/sprite.svg#i-{}"></use></svg>'


def url(x):
    return f"{BASE}/p/{x['code']}"


def row(icon, value, off=False):
    off_class = "text-zinc-300 line-through" if off else "text-zinc-700"
    return f'<div class="flex items-center gap-2 text-sm {off_class}">{ICON.format(icon)}<span>{value}</span></div>'


def shell(title, body):
    return f"""<!DOCTYPE html><html lang="nl-BE" class="scroll-smooth"><head><meta charset="utf-8"><title>{title} · Kompas</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/build/app.4f1c.css"></head>
<body class="bg-stone-50 text-zinc-800 antialiased"><div class="fixed inset-0 z-50 bg-zinc-900/80 flex items-center justify-center" x-data x-show="!$store.ok"><div class="bg-white rounded-2xl p-8 max-w-sm text-center"><p class="font-semibold">Ben je 18 jaar of ouder?</p><div class="mt-4 flex gap-2 justify-center"><button class="px-4 py-2 bg-rose-500 text-white rounded-full">Ja, ga verder</button><a class="px-4 py-2" href="https://www.zoekrobot.example/">Nee</a></div></div></div>
<header class="sticky top-0 bg-white/90 backdrop-blur border-b border-stone-200"><div class="max-w-6xl mx-auto px-4 h-14 flex items-center justify-between"><a href="/" class="font-serif text-xl">Kompas</a><nav class="flex gap-6 text-sm"><a href="/ontdek">Ontdek</a><a href="/magazine/treinen-met-twee">Magazine</a><a href="/vragen">Vragen</a><a href="/adverteren" class="rounded-full bg-rose-500 text-white px-3 py-1">Plaats jezelf</a></nav></div></header>
<div class="max-w-6xl mx-auto px-4 py-8">{body}</div>
<footer class="mt-16 border-t border-stone-200 text-xs text-zinc-500"><div class="max-w-6xl mx-auto px-4 py-6 flex justify-between"><span>Kompas is een prikbord, geen bemiddelaar. BTW BE 0000.000.097</span><span><a href="/wie-zijn-wij">Wie zijn wij</a> · <a href="/voorwaarden">Voorwaarden</a> · <a href="tel:+3232900146">03 290 01 46</a></span></div></footer></body></html>"""


def first(x):
    d, eur = next(iter(x["price"].values()))[0]
    return f"{d} · €{eur}"


def card(x):
    mark = '<span class="absolute top-2 left-2 text-[11px] bg-amber-300 rounded px-1.5">in de kijker</span>' if x["hot"] else ""
    pic = f'<img class="aspect-[3/4] object-cover w-full" loading="lazy" src="/m/{x["code"]}/1-400.webp" alt="">' if x["pics"] else '<div class="aspect-[3/4] bg-stone-200"></div>'
    return f"""<a href="/p/{x['code']}" class="group relative block rounded-xl overflow-hidden bg-white shadow-sm">{mark}{pic}<div class="p-3"><div class="flex justify-between"><span class="font-medium">{x['name']}</span><span class="text-zinc-400">{x['age']}</span></div><div class="text-xs text-zinc-500 flex justify-between"><span>{x['city']}</span><span>{first(x)}</span></div></div></a>"""


def listing(title, people, page=1, pages=1):
    nav = "".join(f'<a class="px-3 py-1 rounded {"bg-rose-500 text-white" if i == page else "bg-white"}" href="/ontdek{f"?pagina={i}" if i > 1 else ""}">{i}</a>' for i in range(1, pages + 1)) if pages > 1 else ""
    pills = "".join(f'<a class="px-3 py-1 rounded-full bg-stone-200 text-sm" href="/ontdek/{c.lower()}">{c}</a>' for c in CITY)
    return shell(title, f"""<h1 class="font-serif text-3xl">{title}</h1><div class="mt-4 flex flex-wrap gap-2">{pills}</div><div class="mt-2 text-xs text-zinc-500"><a href="/ontdek?sorteer=nieuw">nieuwste eerst</a> · <a href="/ontdek?sorteer=prijs">prijs</a></div>
<div class="mt-6 grid grid-cols-2 md:grid-cols-4 gap-4">{''.join(map(card, people))}</div><div class="mt-8 flex gap-2 justify-center">{nav}</div>""")


def detail(x):
    n = P.index(x)
    near = [P[(n + 2) % len(P)], P[(n + 5) % len(P)], P[(n + 9) % len(P)], P[(n + 4) % len(P)]]
    facts = [row("cake", x["age"])]
    facts += [row("ruler", x["cm"])] if x["cm"] else []
    facts += [row("scale", x["kg"])] if x["kg"] else []
    facts += [row("flag", x["flag"])] if x["flag"] else []
    facts += [row("speech", x["langs"].replace(" ", " · ")), row("pin", x["city"])]
    facts += [row("home", "bij mij", not x["home"])] if x["home"] is not None else []
    facts += [row("car", "bij jou", not x["car"])] if x["car"] is not None else []
    facts += [row("clock", x["clock"])] if x["clock"] else []
    shield = f'<span class="inline-flex items-center gap-1 text-emerald-600 text-xs">{ICON.format("shield")}identiteit nagekeken</span>' if x["shield"] else ""
    hot = '<span class="text-[11px] bg-amber-300 rounded px-1.5">in de kijker</span>' if x["hot"] else ""
    chips = ""
    for place, rows in x["price"].items():
        icon = {"incall": "home", "outcall": "car", None: "purse"}[place]
        chips += f'<div class="flex flex-wrap items-center gap-2 mt-2">{ICON.format(icon)}' + "".join(f'<span class="rounded-full border border-stone-300 px-3 py-1 text-sm">{d} · €{f"{e:,}".replace(",", ".")}</span>' for d, e in rows) + "</div>"
    tour = ""
    if x.get("tour"):
        tour = '<div class="mt-6 space-y-1">' + "".join(f'<div class="flex items-center gap-2 text-sm">{ICON.format("suitcase")}<span>{c}</span><span class="text-zinc-400">{a} → {b} 2025</span></div>' for c, a, b, _, _ in x["tour"]) + "</div>"
    tel = f'<a class="block text-center rounded-full bg-rose-500 text-white py-3" href="tel:{x["tel"].replace("(0)", "").replace(" ", "")}">Bel {x["name"].split()[-1]}</a>' if x["tel"] else ""
    wa = f'<a class="mt-2 block text-center rounded-full border border-emerald-500 text-emerald-600 py-3" rel="nofollow" href="https://wa.me/{x["wa"]}?text=Hallo">Stuur een bericht</a>' if x["wa"] else ""
    mail = f'<a class="mt-2 block text-center text-sm underline" href="mailto:{x["mail"]}">E-mail</a>' if x.get("mail") else ""
    pics = "".join(f'<img class="rounded-xl object-cover" src="/m/{x["code"]}/{i}-900.webp" alt="">' for i in range(1, x["pics"] + 1))
    return shell(f"{x['name']} in {x['city']}", f"""<div class="grid md:grid-cols-3 gap-10"><div class="md:col-span-2"><div class="grid grid-cols-2 gap-2">{pics}</div>
<div class="mt-6 flex items-baseline gap-3"><h1 class="font-serif text-4xl">{x['name']}</h1>{shield}{hot}</div>
<p class="mt-4 leading-relaxed">{x['bio']}</p>
<div class="mt-4 flex flex-wrap gap-1">{''.join(f'<span class="bg-stone-100 rounded px-2 py-0.5 text-xs">{t}</span>' for t in x['tags'])}</div>{tour}</div>
<div><div class="rounded-2xl bg-white p-5 shadow-sm"><div class="space-y-2">{''.join(facts)}</div><div class="mt-4 border-t border-stone-100 pt-2">{chips}</div><div class="mt-5">{tel}{wa}{mail}</div></div>
<a class="mt-3 block text-xs text-zinc-400 text-center" href="/meld?p={x['code']}">Iets niet pluis? Meld het.</a></div></div>
<div class="mt-14"><div class="text-xs uppercase tracking-widest text-zinc-400">Ook in de buurt</div><div class="mt-3 grid grid-cols-4 gap-4">{''.join(map(card, near))}</div></div>""")


def e164(text):
    return "+32" + "".join(c for c in text.replace("+32", "").replace("(0)", "") if c.isdigit()).lstrip("0")


def truth(x):
    ad = deepcopy(AD)
    age = x["age_int"] if "age_int" in x else int(x["age"])
    names = x.get("names", [x["name"]])
    prices = [dict(amount=e, currency="EUR", code_currency=None, duration_min=MIN[d], place=p) for p, rows in x["price"].items() for d, e in rows]
    handles = ([{"kind": "whatsapp", "value": "+" + x["wa"]}] if x["wa"] else []) + ([{"kind": "telegram", "value": x["telegram"]}] if x.get("telegram") else []) \
        + ([{"kind": "email", "value": x["mail"]}] if x.get("mail") else [])
    longest = max(p["duration_min"] for p in prices) / 60
    ad.update(url=url(x), alias=names[0], aliases_stated=names, age=age, ages_stated=x.get("ages", [age] if age else []), text_language=x.get("tl", "nl"), audience=x.get("aud", "woman"),
              provider_kind=x.get("kind"), city=CITY[x["city"]], country="BE", nationality=FLAG.get(x["flag"]), ethnicity=x.get("eth"), languages_spoken=[LANG[c] for c in x["langs"].split()],
              services=[TAG[t] for t in x["tags"]] + x.get("plus", []), incall=x["home"], outcall=x.get("outcall", x["car"]), hours=x["hours"], weight_kg=int(x["kg"]) if x["kg"] else None,
              height_cm=int(x["cm"].replace("m", "")) if x["cm"] else None, max_duration_h=int(longest) if longest == int(longest) else longest, verified=x["shield"], paid_placement=x["hot"],
              tour=[{"city": CITY[c], "from": a, "to": b} for c, _, _, a, b in x.get("tour", [])], n_images=x["pics"], phones=[e164(x["tel"])] if x["tel"] else [], handles=handles, prices=prices)
    return ad


def W(path, html, kind, ads=(), **k):
    return WrittenPage(url=BASE + path, html=html, kind=kind, language="nl", ads=tuple(ads), **k)


one, two = P[:6], P[6:]
pages = [
    W("/ontdek", listing("Ontdek gezelschap", one, 1, 2), "listing", map(url, one)),
    W("/ontdek?pagina=2", listing("Ontdek gezelschap", two, 2, 2), "listing", map(url, two)),
    W("/ontdek?sorteer=nieuw", listing("Ontdek gezelschap", one[::-1], 1, 2), "listing", map(url, one), canonical=BASE + "/ontdek"),
    W("/ontdek/antwerpen", listing("Gezelschap in Antwerpen", [P[1], P[6]]), "listing", [url(P[1]), url(P[6])]),
    *[W(f"/p/{x['code']}", detail(x), "ad", [url(x)], text_language=x.get("tl")) for x in P],
    W("/p/n7q2x?ref=insta&utm_campaign=juni", detail(P[0]), "ad", [url(P[0])], canonical=url(P[0])),
    W("/magazine/treinen-met-twee", shell("Treinen met twee", '<article class="prose"><h1 class="font-serif text-4xl">Treinen met twee</h1><p>Van Brussel-Zuid naar Parijs is het geen anderhalf uur. Wie met gezelschap reist, boekt '
      'best een duo-zetel in het stille rijtuig. Onze tips: neem de trein van 9u13, spreek vooraf af wie het hotel betaalt, en laat thuis iemand weten waar je bent.</p><p>In Brugge raden we het begijnhof aan, '
      'in Rijsel de oude beurs.</p></article>'), "static"),
    W("/vragen", shell("Vragen", '<h1 class="font-serif text-3xl">Vragen</h1><div class="divide-y"><details class="py-3"><summary>Wat betekent het schildje?</summary><p>Dat wij een identiteitskaart en een selfie hebben gezien.</p></details>'
      '<details class="py-3"><summary>Kan ik via Kompas boeken?</summary><p>Neen, je spreekt rechtstreeks af.</p></details></div>'), "static"),
    W("/adverteren", shell("Plaats jezelf", '<h1 class="font-serif text-3xl">Plaats jezelf op Kompas</h1><div class="grid grid-cols-3 gap-4 mt-6"><div class="rounded-xl bg-white p-5">Basis<div class="text-2xl">€0</div></div>'
      '<div class="rounded-xl bg-white p-5">30 dagen<div class="text-2xl">€39</div></div><div class="rounded-xl bg-white p-5">In de kijker, 7 dagen<div class="text-2xl">€25</div></div></div><p class="mt-4 text-sm">Prijzen inclusief btw. Betalen met Bancontact.</p>'), "static"),
    W("/wie-zijn-wij", shell("Wie zijn wij", '<h1 class="font-serif text-3xl">Wie zijn wij</h1><p>Kompas bv, Kaai 0, 2000 Antwerpen. Telefoon 03 290 01 46, elke werkdag van 9u tot 12u. hallo@kompas-gezelschap.example</p>'), "static"),
    W("/voorwaarden", shell("Voorwaarden", '<h1 class="font-serif text-3xl">Voorwaarden</h1><ol class="list-decimal pl-6"><li>Enkel meerderjarigen.</li><li>Elke adverteerder plaatst zichzelf.</li><li>Vermoeden van dwang melden wij aan de politie.</li></ol>'), "static"),
    W("/p/m0000", shell("Niet gevonden", '<div class="text-center py-24"><div class="font-serif text-6xl">Verdwaald?</div><p class="mt-4">Dit profiel bestaat niet of werd door de eigenares verwijderd.</p></div>'), "error"),
]

SITE = WrittenSite(host=HOST, region="BE", pages=tuple(pages), ads=tuple(truth(x) for x in P),
                   note="icon rows without labels, crossed icons say no, price chips under an icon of place, phone only in href, 1m71, '45+', English and French bios")
