"""Dutch catalogue of independent women and small agencies: utility-class soup, cards without meaningful names.

Hard: facts are icon rows without labels ('28', '1.70 m', '58 kg'), prices are chips ('½ uur 90 · 1 uur 150'), phones in tel:/wa.me links or
data attributes only, 'anderen bekeken ook' cards below each ad, one house number in the footer, sort= duplicates and page 2.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "dauwgezelschap.example"
B = f"https://{HOST}"
IC = {k: f'<svg class="h-4 w-4 shrink-0 text-rose-400" viewBox="0 0 24 24"><path d="M{n} 4h{n}v{n}H4z"/></svg>' for n, k in enumerate(("cake", "ruler", "scale", "pin", "globe", "chat", "clock", "home", "flag"), 3)}


def eur(a, m=None, place=None):
    return {"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place}


# slug, truth, icon rows, chips, prose, contact html
D = []


def ad(slug, rows, chips, prose, contact, n, badges, **t):
    t.setdefault("aliases_stated", [t["alias"]])
    t.setdefault("ages_stated", [t["age"]] if t.get("age") else [])
    truth = {**AD, "url": f"{B}/p/{slug}", "text_language": "nl", "country": "NL", "n_images": n, "provider_kind": "unknown",
             "verified": "v" in badges, "paid_placement": "t" in badges, **t}
    D.append((slug, truth, rows, chips, prose, contact, n, badges))


tel = '<a href="tel:{}" class="inline-flex items-center rounded-full bg-emerald-600 px-5 py-2 text-white">{}</a>'
wa = '<a href="https://wa.me/{}" rel="nofollow" class="inline-flex items-center rounded-full border px-5 py-2">App mij</a>'
ad("fleur-utrecht-3k2", [("cake", "28"), ("ruler", "1.70 m"), ("scale", "58 kg"), ("pin", "Utrecht"), ("chat", "🇳🇱 🇬🇧 🇩🇪"), ("home", "Ontvangst")],
   [("½ uur", "€ 90"), ("1 uur", "€ 150"), ("2 uur", "€ 280")],
   "<p class='mb-3'>Hoi, ik ben Fleur. Bij mij geen haast: eerst koffie, dan een lange ontspannende massage en alles wat daar lief bij hoort. Je vindt me op vijf minuten van het station, gratis parkeren voor de deur. Ik werk zelfstandig, zonder baas of bureau.</p><p>Bereikbaar van 11.00 tot 21.00 uur, zondag ben ik vrij.</p>",
   tel.format("+31623819967", "06 – 2381 9967"), 4, "v", alias="Fleur", age=28, height_cm=170, weight_kg=58, city="Utrecht", provider_kind="independent", languages_spoken=["nl", "en", "de"], incall=True,
   services=["massage"], hours="11:00-21:00", max_duration_h=2, phones=["+31623819967"], prices=[eur(90, 30), eur(150, 60), eur(280, 120)])
ad("noa-eindhoven-9pq", [("cake", "24"), ("pin", "Eindhoven"), ("globe", "Nederlandse"), ("home", "Alleen escort aan huis en hotel")],
   [("1 uur", "160,-"), ("2 uur", "300,-"), ("hele nacht", "1000 euro")],
   "<p>24 jaar, studente, spontaan 😊. Ik kom bij jou thuis of in je hotel. Samen uit eten vind ik het leukst, een nacht blijven slapen kan ook. Bellen mag, appen liever. Reiskosten buiten Eindhoven 20 euro.</p>",
   tel.format("0031683251444", "Bel Noa") + wa.format("31683251444"), 3, "t", alias="Noa", age=24, city="Eindhoven", nationality="NL", incall=False, outcall=True,
   services=["dinner_date", "overnight"], max_duration_h=12, phones=["+31683251444"], handles=[{"kind": "whatsapp", "value": "+31683251444"}], prices=[eur(160, 60), eur(300, 120), eur(1000, 720)])
ad("jolanda-breda-1aa", [("cake", "47"), ("ruler", "1.65 m"), ("scale", "72 kg"), ("pin", "Breda"), ("clock", "ma–vr 09:00–17:00"), ("home", "Ontvangst")],
   [("1 uur", "€ 110")],
   "<p>Rijpe, zachte vrouw van 47 met een groot hart. Knuffelen, een goed gesprek, samen in bad. Ook ervaring met gasten met een beperking; mijn huis is gelijkvloers. Geen sm, geen duo's.</p>",
   "<p class='text-sm'>Nummer: <span class='font-mono'>06.856.04.439</span></p>", 2, "v", alias="Jolanda", age=47, height_cm=165, weight_kg=72, city="Breda", incall=True,
   services=["cuddling", "bath", "disabled_guests"], hours="09:00-17:00", max_duration_h=1, phones=["+31685604439"], prices=[eur(110, 60)])
ad("sky-en-lana-rotterdam-77x", [("cake", "26 &amp; 29"), ("pin", "Rotterdam"), ("chat", "Engels, Spaans"), ("home", "Ontvangst + escort")],
   [("1 uur samen", "€ 300"), ("1 uur met één van ons", "€ 170")],
   "<p>Wij zijn Sky (26) en Lana (29), twee vriendinnen. Vierhandenmassage, duo of een feestje met jou en je vrienden. Stellen zijn ook welkom!! Elke dag vanaf 12 uur 's middags tot 2 uur 's nachts.</p>",
   tel.format("+31-6-86328417", "+31 6 8632 8417"), 5, "vt", alias="Sky", aliases_stated=["Sky", "Lana"], age=26, ages_stated=[26, 29], audience="couple", city="Rotterdam", languages_spoken=["en", "es"], incall=True, outcall=True,
   services=["four_hands", "duo", "party", "couples"], hours="12:00-02:00", max_duration_h=1, phones=["+31686328417"], prices=[eur(300, 60), eur(170, 60)])
ad("mei-groningen-0rr", [("cake", "33"), ("ruler", "1.58 m"), ("pin", "Groningen"), ("flag", "Thaise"), ("chat", "🇹🇭 🇬🇧"), ("home", "Ontvangst"), ("clock", "10–22 u")],
   [("45 min", "€ 60"), ("60 min", "€ 75"), ("90 min", "€ 105")],
   "<p>Mei, 33, gediplomeerd masseuse. Thaise massage, oliemassage en tantra. Alleen op afspraak.</p>",
   "<button data-tel='KzMxNjg4MjMxNTAw' data-k='b64' class='rounded bg-stone-800 px-4 py-2 text-stone-50'>Toon nummer</button>", 3, "", alias="Mei", age=33, height_cm=158, city="Groningen", nationality="TH", languages_spoken=["th", "en"], incall=True,
   services=["massage", "tantra"], hours="10:00-22:00", max_duration_h=1.5, phones=[], prices=[eur(60, 45), eur(75, 60), eur(105, 90)])
ad("dominique-arnhem-5tt", [("cake", "38"), ("ruler", "1.77 m"), ("pin", "Arnhem"), ("home", "Studio")],
   [("1 uur", "€ 200"), ("2 uur", "€ 350")],
   "<p>Meesteres Dominique ontvangt in eigen studio. Rollenspel, fetisj, strenge en zachte sessies. Beginners uitdrukkelijk welkom. Mail met een fatsoenlijk verhaal over wie je bent; bellen heeft geen zin.</p>",
   "<p class='select-all'>dominique [at] studio-arnhem [punt] example</p>", 2, "v", alias="Dominique", age=38, height_cm=177, city="Arnhem", incall=True,
   services=["role_play", "fetish", "domination"], max_duration_h=2, handles=[{"kind": "email", "value": "dominique@studio-arnhem.example"}], prices=[eur(200, 60), eur(350, 120)])
ad("rosa-tour-haarlem-2cc", [("cake", "30"), ("pin", "Haarlem"), ("globe", "Brazilië"), ("chat", "Portugees, Spaans, een beetje Engels"), ("clock", "24/7")],
   [("kwartier", "€ 60"), ("half uur", "€ 100"), ("uur", "€ 160")],
   "<p>Nieuw in de stad en maar heel even! Rosa uit Brazilië, 30 jaar, vrolijk en warm. <strong>Haarlem t/m 14 juni</strong>, daarna <strong>Leiden 15 t/m 22 juni</strong>. Ontvangst privé, hotelbezoek vanaf een uur.</p>",
   wa.format("31639661359") + "<p class='mt-2 text-xs text-stone-400'>alleen WhatsApp</p>", 6, "t", alias="Rosa", age=30, city="Haarlem", nationality="BR", languages_spoken=["pt", "es", "en"], incall=True, outcall=True, hours="24/7", max_duration_h=1,
   tour=[{"city": "Haarlem", "from": None, "to": "2025-06-14"}, {"city": "Leiden", "from": "2025-06-15", "to": "2025-06-22"}],
   phones=[], handles=[{"kind": "whatsapp", "value": "+31639661359"}], prices=[eur(60, 15), eur(100, 30), eur(160, 60)])
ad("agentschap-evi-amersfoort-8dd", [("cake", "22"), ("ruler", "1.74 m"), ("scale", "60 kg"), ("pin", "Amersfoort"), ("home", "Escort, bij u thuis of hotel")],
   [("1½ uur", "€ 260"), ("3 uur", "€ 450"), ("etmaal", "€ 1.600")],
   "<p>Evi is een van de dames van <em>Bureau Lindehof</em>, agentschap sinds 2011. Zij begeleidt u graag naar een diner, een gala of mee op reis. Onze chauffeur brengt haar; de planning is open van 17:00 tot 03:00 uur.</p>",
   tel.format("+31645128661", "Planning Lindehof: 06-45128661"), 3, "vt", alias="Evi", age=22, height_cm=174, weight_kg=60, city="Amersfoort", provider_kind="agency", incall=None, outcall=True,
   services=["escort", "dinner_date", "travel"], hours="17:00-03:00", max_duration_h=24, phones=["+31645128661"], prices=[eur(260, 90), eur(450, 180), eur(1600, 1440)])
ad("kim-ts-nijmegen-4zz", [("cake", "31"), ("ruler", "1.80 m"), ("pin", "Nijmegen"), ("home", "Ontvangst &amp; escort")],
   [("uur", "€ 150 / € 180 escort")],
   "<p>Transvrouw Kim, 31, lief en discreet. Ook stellen. Nederlands en Engels. Stuur een sms of bel: nul zes, twee zeven nul, twee twee, een een vijf. Anoniem wordt niet opgenomen.</p>",
   "<a href='https://t.me/kim_nijmegen' class='underline'>Telegram</a>", 2, "", alias="Kim", age=31, audience="trans", height_cm=180, city="Nijmegen", languages_spoken=["nl", "en"], incall=True, outcall=True, services=["couples"], max_duration_h=1,
   phones=["+31627022115"], handles=[{"kind": "telegram", "value": "kim_nijmegen"}], prices=[eur(150, 60, "incall"), eur(180, 60, "outcall")])
ad("saskia-zwolle-6bb", [("cake", "41"), ("pin", "Zwolle"), ("home", "Escort")],
   [], "<p>Saskia. Slank, blond, goed gekleed. Gezelschap bij concert, theater of stadswandeling (ik ken elk steegje van Zwolle). Prijs in overleg. Geen massage.</p>",
   tel.format("+31611656678", "06 11 65 66 78"), 1, "", alias="Saskia", age=41, city="Zwolle", outcall=True, services=["escort", "city_guide"], phones=["+31611656678"])
# Mei's number is only in the base64 button: part of the page, so part of the truth
for d in D:
    if d[0].startswith("mei"):
        d[1]["phones"] = ["+31688231500"]


def shell(title, main, path):
    return f"""<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/_next/static/css/4be1.css"></head>
<body class="bg-stone-50 text-stone-800 antialiased"><div class="sticky top-0 z-30 flex items-center justify-between border-b bg-white/80 px-4 py-3 backdrop-blur"><a href="/" class="text-lg font-black tracking-tight">dauw</a>
<div class="flex gap-4 text-sm"><a href="/dames">Dames</a><a href="/tarieven-adverteren">Adverteren</a><a href="/blog/op-reis-met-gezelschap">Blog</a><a href="/inloggen">Inloggen</a></div></div>
<div class="fixed inset-x-0 bottom-0 z-50 bg-stone-900 p-3 text-xs text-white">Wij gebruiken cookies. Door verder te gaan bevestig je dat je 18 jaar of ouder bent. <button class="ml-2 underline">Akkoord</button></div>
<div class="mx-auto max-w-5xl px-4 py-8">{main}</div>
<div class="border-t px-4 py-10 text-xs text-stone-500"><div>© 2025 Dauw Media · KvK 00000000 · redactie 010 202 04 04 · hallo@{HOST}</div><a href="/voorwaarden">Voorwaarden</a> · <a href="/veilig">Veilig werken</a></div></body></html>"""


def card(d):
    s, t, rows, chips = d[0], d[1], d[2], d[3]
    name = " &amp; ".join(t["aliases_stated"])
    return (f'<a href="/p/{s}" class="group relative block overflow-hidden rounded-2xl bg-white shadow-sm ring-1 ring-black/5"><img src="/img/{s}/1.webp?w=400" alt="" class="aspect-[3/4] w-full object-cover">'
            + ('<span class="absolute left-2 top-2 rounded bg-amber-400 px-2 text-xs font-bold">TOP</span>' if "t" in d[7] else "")
            + f'<div class="p-3"><div class="flex justify-between"><span class="font-semibold">{name}</span><span>{rows[0][1]}</span></div><div class="text-xs text-stone-500">{t["city"]}</div>'
            + (f'<div class="mt-1 text-sm">{chips[0][0]} {chips[0][1]}</div>' if chips else "") + "</div></a>")


def page_ad(i):
    s, t, rows, chips, prose, contact, n, badges = D[i]
    name = " &amp; ".join(t["aliases_stated"])
    img = "".join(f'<img src="/img/{s}/{k}.webp?w=900" alt="" class="h-96 rounded-xl object-cover">' for k in range(1, n + 1))
    ico = "".join(f'<div class="flex items-center gap-2 rounded-lg bg-white px-3 py-2 text-sm ring-1 ring-black/5">{IC[k]}<span>{v}</span></div>' for k, v in rows)
    chip = "".join(f'<div class="flex flex-col items-center rounded-xl border px-4 py-2"><span class="text-xs text-stone-500">{a}</span><span class="font-bold">{b}</span></div>' for a, b in chips)
    b = ('<span class="rounded-full bg-sky-100 px-2 py-0.5 text-xs text-sky-700">✓ geverifieerd</span>' if "v" in badges else "") + ('<span class="rounded bg-amber-400 px-2 text-xs font-bold">TOP</span>' if "t" in badges else "")
    more = "".join(card(D[(i + k) % len(D)]) for k in (2, 5, 7))
    return shell(f"{t['alias']} – {t['city']} | dauw", f"""<div class="mb-2 text-xs text-stone-400"><a href="/">Start</a> / <a href="/dames">Dames</a> / {t['city']}</div>
<div class="flex snap-x gap-3 overflow-x-auto">{img}</div><div class="mt-6 flex items-center gap-3"><div class="text-3xl font-black">{name}</div>{b}</div>
<div class="mt-4 flex flex-wrap gap-2">{ico}</div><div class="mt-6 flex flex-wrap gap-3">{chip}</div><div class="mt-6 max-w-prose leading-relaxed">{prose}</div>
<div class="mt-6 flex flex-wrap gap-3">{contact}</div><button class="mt-4 text-xs text-stone-400 underline">Meld deze advertentie</button>
<div class="mt-14 text-sm font-semibold uppercase tracking-wide text-stone-500">Anderen bekeken ook</div><div class="mt-3 grid grid-cols-3 gap-4">{more}</div>""", f"/p/{s}")


def listing(ds, cur, total=2):
    pager = "".join(f'<a href="/dames?pagina={k}" class="rounded px-3 py-1 {"bg-stone-900 text-white" if k == cur else "ring-1"}">{k}</a>' for k in range(1, total + 1))
    return shell(f"Dames in Nederland – pagina {cur}", f"""<div class="mb-6 flex items-end justify-between"><div class="text-2xl font-black">Alle dames</div><div class="text-xs">Sorteer: <a href="/dames?sort=nieuw">nieuwste</a> · <a href="/dames?sort=prijs">prijs</a></div></div>
<div class="grid grid-cols-2 gap-4 sm:grid-cols-3">{"".join(card(d) for d in ds)}</div><div class="mt-8 flex gap-2">{pager}</div>""", "")


U = lambda ds: tuple(d[1]["url"] for d in ds)  # noqa: E731
P = []


def add(path, html, kind, ads=(), canonical=None, relevant=True):
    P.append(WrittenPage(B + path, html, kind, "nl", None, ads, B + canonical if canonical else None, relevant))


add("/", shell("dauw – gezelschap in Nederland", '<div class="text-4xl font-black">Gezelschap, zoals jij het wilt.</div><p class="mt-4">Honderden vrouwen en kleine bureaus, zelf geplaatst en nagekeken door onze redactie.</p><a href="/dames" class="mt-6 inline-block rounded-full bg-rose-500 px-6 py-3 text-white">Bekijk alle dames</a>', "/"), "static")
add("/dames", listing(D[:6], 1), "listing", U(D[:6]))
add("/dames?pagina=2", listing(D[6:], 2), "listing", U(D[6:]))
add("/dames?sort=prijs", listing(sorted(D[:6], key=lambda d: d[0]), 1), "listing", U(sorted(D[:6], key=lambda d: d[0])), "/dames")
for i, d in enumerate(D):
    add(f"/p/{d[0]}", page_ad(i), "ad", (d[1]["url"],))
add(f"/p/{D[3][0]}?utm_source=nieuwsbrief&utm_medium=email", page_ad(3), "ad", (D[3][1]["url"],), f"/p/{D[3][0]}")
add("/tarieven-adverteren", shell("Adverteren", "<div class='text-2xl font-black'>Adverteren op dauw</div><div class='mt-4 grid gap-3'>" + "".join(f"<div class='flex justify-between rounded-xl bg-white p-4'><span>{a}</span><span class='font-bold'>{b}</span></div>" for a, b in (("Basis, 30 dagen", "€ 0"), ("TOP-plaatsing, 7 dagen", "€ 35"), ("TOP-plaatsing, 30 dagen", "€ 110"), ("Bureau, tot 10 dames, per maand", "€ 190"))) + "</div>", ""), "static")
add("/blog/op-reis-met-gezelschap", shell("Op reis met gezelschap", "<div class='text-2xl font-black'>Op reis met gezelschap: vijf tips</div><p class='mt-4'>Een weekend weg vraagt om goede afspraken vooraf. Spreek af wie wat betaalt, waar je slaapt en wanneer ieder tijd voor zichzelf heeft. Reken op een bedrag tussen 1500 en 3000 euro voor een weekend. Laat iemand weten waar je bent.</p>", ""), "static")
add("/voorwaarden", shell("Voorwaarden", "<div class='text-2xl font-black'>Algemene voorwaarden</div><p class='mt-4'>Dauw Media biedt advertentieruimte aan volwassenen. Adverteerders zijn minstens 21 jaar en legitimeren zich bij de redactie. Dauw bemiddelt niet en heeft geen aandeel in afspraken.</p>", ""), "static")
add("/inloggen", shell("Inloggen", "<form class='mx-auto max-w-sm space-y-3'><input class='w-full rounded border p-2' placeholder='E-mailadres'><input type='password' class='w-full rounded border p-2' placeholder='Wachtwoord'><button class='w-full rounded bg-stone-900 py-2 text-white'>Inloggen</button></form>", ""), "static")
add("/p/romy-tilburg-1xx", shell("Advertentie verwijderd", "<div class='py-24 text-center'><div class='text-6xl'>🍃</div><div class='mt-4 text-xl font-bold'>Deze advertentie staat niet meer online</div><p>Romy heeft haar profiel verwijderd. <a href='/dames' class='underline'>Bekijk andere dames</a></p></div>", ""), "error")

SITE = WrittenSite(HOST, "NL", tuple(P), tuple(d[1] for d in D), "Icon rows without labels, chips for prices, phones in links and base64, similar cards.")
