"""Belgian classifieds of all goods (Dutch): one template for flats, cars, bicycles and the section 'Contact & ontspanning'.

Hard: every ad has the same box of attributes (Prijs, Staat, Levering, Locatie, Adverteerder, Geplaatst, Gezien), in which 'Prijs' of a person is the price of an hour, 'op aanvraag' or
nonsense and 'Staat' is empty; what matters is in the text, in dialect, shorthand and all capitals; the heading is a slogan; the number is masked in the box and whole in the text,
or only in a link; a flat and a car have ages (bouwjaar), surfaces and telephone numbers as well; 'gelijkaardige zoekertjes' mix persons with goods.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.koopjeshoek.example"
CAT = "contact-ontspanning"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, slug, heading, price box, town on the page, advertiser, kind, placed, seen, pictures, paid mark, box number, text, truth
ADS = [
    (7714302, "sanne-antwerpen-zuid", "Even weg van alles? Kom bij Sanne op 't Zuid", "€ 150,00", "2000 Antwerpen", "Sanne V.", "Particulier", "10 jun. 25", 412, 4, "Topzoekertje", "0468 41 •• ••",
     "Hallo, ik ben Sanne, 31 jaar, blond, 1m70 en 62 kg. Ik ontvang je in een verzorgd appartement, je krijgt eerst een koffietje en dan een ontspannende massage, eventueel samen in bad.<br>Een uur is 150 euro, een half uurke 90.<br>Ma tot vr van 9u tot 17u. Bel 0468 41 27 90, geen sms!",
     dict(alias="Sanne", age=31, city="Antwerp", height_cm=170, weight_kg=62, services=["massage", "bath"], incall=True, hours="09:00-17:00", max_duration_h=1, prices=[eur(150, 60), eur(90, 30)], phones=["+32468412790"])),
    (7714288, "escorte-gent-en-omstreken", "Escorte Gent en omstreken, ook weekend", "Op aanvraag", "9000 Gent", "Noor", "Particulier", "10 jun. 25", 198, 2, "", "0493 18 •• ••",
     "NOOR 24J, STUDENTE, NEDERLANDS EN ENGELS. IK KOM NAAR JE THUIS OF OP HOTEL. ETENTJE, FEESTJE, KNUFFELEN. 2 UUR 320 EURO, NACHT 900. IK ONTVANG NIET. WHATSAPP 0493/18.55.06",
     dict(alias="Noor", age=24, city="Gent", languages_spoken=["nl", "en"], services=["dinner_date", "party", "cuddling"], incall=False, outcall=True, max_duration_h=12, prices=[eur(320, 120), eur(900, 720)], phones=["+32493185506"],
          handles=[{"kind": "whatsapp", "value": "+32493185506"}])),
    (7714251, "tantra-aan-de-leie", "Tantra aan de Leie", "€ 130,00", "8500 Kortrijk", "Praktijk Mirte", "Professioneel", "9 jun. 25", 97, 3, "", "",
     "Mirte hier (47). Sinds 2012 geef ik tantramassages in mijn praktijkje, voor heren, dames en koppels. 1u30 kost 130 €, twee uur 170 €. Liever geen telefoon: mirte@leiezicht.example. Alleen op weekdagen.",
     dict(alias="Mirte", age=47, city="Kortrijk", services=["tantra", "couples"], incall=True, max_duration_h=2, prices=[eur(130, 90), eur(170, 120)], handles=[{"kind": "email", "value": "mirte@leiezicht.example"}])),
    (7714190, "2-vriendinnen-oostende", "2 vriendinnen aan zee, Oostende", "€ 1,00", "8400 Oostende", "Lies en Joke", "Particulier", "8 jun. 25", 530, 5, "Topzoekertje", "0484 74 •• ••",
     "Wij zijn Lies (28) en Joke (34), beste vriendinnen en altijd samen. Massage met vier handen, koppels meer dan welkom. 250 voor een uur, 450 voor 2u (euro natuurlijk). We ontvangen je op onze flat met zicht op zee. 0484/74.58.13, tussen 13 en 22 uur.",
     dict(alias="Lies", aliases_stated=["Lies", "Joke"], age=28, ages_stated=[28, 34], audience="couple", city="Ostend", services=["four_hands", "couples"], incall=True, hours="13:00-22:00", max_duration_h=2, prices=[eur(250, 60), eur(450, 120)], phones=["+32484745813"])),
    (7714177, "chaleureuse-brune-liege", "Chaleureuse brune reçoit à Liège", "€ 100,00", "4000 Luik", "Sandrine", "Particulier", "7 jun. 25", 301, 2, "", "0479 30 •• ••",
     "Bonjour, Sandrine, 39 ans, 1m65, belge. Je vous reçois chez moi, quartier des Guillemins, pour un massage doux et des câlins. 100 € l'heure, 60 € la demi-heure. Je parle français et un peu néerlandais. 0479 30 28 44",
     dict(alias="Sandrine", age=39, text_language="fr", city="Liège", nationality="BE", height_cm=165, languages_spoken=["fr", "nl"], services=["massage", "cuddling"], incall=True, max_duration_h=1, prices=[eur(100, 60), eur(60, 30)], phones=["+32479302844"])),
    (7714120, "masseur-aan-huis-limburg", "Masseur aan huis, heel Limburg", "€ 65,00", "3500 Hasselt", "Wouter", "Particulier", "5 jun. 25", 64, 1, "", "0473 93 •• ••",
     "Man (36), sportief, 1m82, masseert dames en koppels bij hen thuis. 65 euro per uur, verplaatsing 10 euro boven de 20 km. Mannen: sorry, nee. Bellen mag op 0473 93 49 27 of mail naar wouter.masseert@brievenbus.example",
     dict(alias="Wouter", age=36, audience="man", city="Hasselt", height_cm=182, services=["massage", "couples"], outcall=True, max_duration_h=1, prices=[eur(65, 60)], phones=["+32473934927"], handles=[{"kind": "email", "value": "wouter.masseert@brievenbus.example"}])),
    (7714066, "nieuw-in-leuven-kim", "NIEUW in Leuven: Kim, slechts tot 15 juni!", "€ 120,00", "3000 Leuven", "Kim", "Particulier", "3 jun. 25", 745, 6, "Topzoekertje", "0466 90 •• ••",
     "Hi! My name is Kim, 26 years, from Thailand, 158 cm, 46 kg. In Leuven until 15 June 2025, then Mechelen 16-22 June 2025. Thai massage and body care in my private studio, hotel visit also possible. 1 hour 120 euro, 30 min 70 euro, hotel 1 hour 170 euro. Every day 10 am - 11 pm. WhatsApp only +32 466 90 24 51",
     dict(alias="Kim", age=26, text_language="en", city="Leuven", nationality="TH", height_cm=158, weight_kg=46, services=["massage"], incall=True, outcall=True, hours="10:00-23:00", max_duration_h=1, prices=[eur(120, 60), eur(70, 30), eur(170, 60, "outcall")],
          tour=[{"city": "Leuven", "from": None, "to": "2025-06-15"}, {"city": "Mechelen", "from": "2025-06-16", "to": "2025-06-22"}], phones=["+32466902451"], handles=[{"kind": "whatsapp", "value": "+32466902451"}])),
    (7713987, "meesteres-brugge", "Meesteres zoekt gehoorzame heren", "Op aanvraag", "8000 Brugge", "Meesteres Alexia", "Professioneel", "1 jun. 25", 212, 1, "", "0470 15 •• ••",
     "Je spreekt mij aan met Meesteres Alexia. Ervaring: 15 jaar. Dominantie en fetisj bij mij, in een ingerichte kelder, geen massages. Tribuut 200 per uur. Mijn leeftijd gaat je niet aan. Eerst bellen: 0470 15 86 71.",
     dict(alias="Alexia", city="Brugge", services=["domination", "fetish"], incall=True, max_duration_h=1, prices=[eur(200, 60)], phones=["+32470158671"])),
    (7713940, "trans-celine-aalst", "Transvrouw Celine, privé ontvangst", "€ 140,00", "9300 Aalst", "Celine", "Particulier", "30 mei 25", 388, 3, "", "",
     "Celine, 33, transvrouw uit het Aalsterse, 1m78, zachte stem. Rollenspel, lingerie, samen douchen en kussen. Enkel ontvangst, na 19u tot middernacht. Uurtje = 140. Telegram @celine_aalst, bellen doe ik niet.",
     dict(alias="Celine", age=33, audience="trans", city="Aalst", height_cm=178, services=["role_play", "kissing", "bath"], incall=True, outcall=False, hours="19:00-24:00", max_duration_h=1, prices=[eur(140, 60)], handles=[{"kind": "telegram", "value": "celine_aalst"}])),
]
GOODS = [
    (7714299, "appartement-2-slk-antwerpen", "Appartement 2 slaapkamers te huur, Antwerpen", "€ 950,00", "2018 Antwerpen", "Immo Scheldekaai", "Professioneel", "10 jun. 25", 1204, 3, "Topzoekertje", "03 555 •• ••", "appartementen",
     "Lichtrijk appartement van 82 m², bouwjaar 1974, tweede verdieping, terras op het zuiden. Huur 950 euro per maand, waarborg 2 maanden. Bezoek elke zaterdag van 10u tot 12u. Bel 03 555 01 62."),
    (7714243, "vw-golf-2015", "VW Golf 1.6 TDI, 2015, gekeurd", "€ 8.400,00", "9000 Gent", "Karel", "Particulier", "9 jun. 25", 655, 4, "", "0476 33 •• ••", "autos",
     "Eerste eigenaar, 46 jaar, altijd binnen gestaan. 138.000 km, carpass aanwezig, gekeurd voor verkoop. Prijs bespreekbaar, vraag naar Karel op 0476 33 18 02."),
    (7714011, "massagetafel-opvouwbaar", "Massagetafel, opvouwbaar, als nieuw", "€ 75,00", "3500 Hasselt", "Inge", "Particulier", "2 jun. 25", 48, 1, "", "", "huis-en-tuin",
     "Amper gebruikt, met draagtas en hoofdsteun. Hoogte verstelbaar 62 tot 84 cm, draagt 200 kg. Af te halen in Hasselt na 18u."),
]
MONTH = {"jun.": "06", "mei": "05"}


def url(a):
    return f"{ROOT}/v/{CAT if len(a[12]) > 40 else a[12]}/m{a[0]}-{a[1]}"


def shell(title, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!DOCTYPE html><html lang="nl-be"><head><meta charset="utf-8"><title>{title} | Koopjeshoek</title>{link}</head><body class="kh-body">
<div class="kh-consent" role="dialog"><p>Koopjeshoek en 214 partners gebruiken cookies.</p><button>Alles aanvaarden</button></div>
<header class="kh-header"><a href="/">Koopjeshoek</a><form action="/zoek"><input name="q" placeholder="Wat zoek je?"></form><nav><a href="/l/autos/">Auto's</a><a href="/l/appartementen/">Appartementen te huur</a><a href="/l/huis-en-tuin/">Huis en Tuin</a><a href="/l/{CAT}/">Contact &amp; ontspanning</a></nav><a href="/plaats">Plaats zoekertje</a></header>
<div class="kh-page">{body}</div>
<footer class="kh-footer"><p>Klantendienst 02 555 19 40 (ma-vr 9-17u) · help@koopjeshoek.example</p><a href="/i/veilig">Veilig handelen</a> <a href="/i/tarieven">Tarieven</a> <a href="/i/voorwaarden">Voorwaarden</a></footer></body></html>"""


def tile(a):
    return f"""<li class="hz-Listing"><a class="hz-Link" href="{url(a)}"><div class="hz-Listing-image"><img src="https://img.koopjeshoek.example/{a[0]}/s.jpg" alt=""></div><h3 class="hz-Listing-title">{a[2]}</h3><p class="hz-Listing-price">{a[3]}</p></a><span class="hz-Listing-seller">{a[5]}</span> <span class="hz-Listing-loc">{a[4]}</span> <span class="hz-Listing-date">{a[7]}</span>{f'<i>{a[10]}</i>' if a[10] else ''}</li>"""


def item(a):
    text = a[13] if a in GOODS else a[12]
    label = {"appartementen": "Appartementen te huur", "autos": "Auto's", "huis-en-tuin": "Huis en Tuin"}.get(a[12], "Contact &amp; ontspanning")
    state = {"autos": "Gebruikt", "huis-en-tuin": "Zo goed als nieuw"}.get(a[12], "-")
    pics = "".join(f'<div class="Gallery-item"><img src="https://img.koopjeshoek.example/{a[0]}/{n}.jpg" alt="{a[2]}"></div>' for n in range(1, a[9] + 1))
    i = ADS.index(a) if a in ADS else 0
    near = "".join(map(tile, (ADS[i - 1], GOODS[2], ADS[i - 3]) if a in ADS else [b for b in GOODS if b is not a]))
    mask = f'<button class="SellerContact-phone">Toon nummer <span>{a[11]}</span></button>' if a[11] else ""
    return shell(a[2], f"""<ol class="Breadcrumbs"><li><a href="/">Home</a></li><li>{label}</li></ol><article class="Vip"><div class="Gallery">{pics}</div><h1 class="Vip-title">{a[2]}</h1>{f'<span class="Vip-badge">{a[10]}</span>' if a[10] else ''}
<div class="Vip-stats"><span>{a[8]}x gezien</span><span>sinds {a[7]}</span></div><div class="Attributes"><div class="Attributes-item"><strong>Prijs</strong><span>{a[3]}</span></div><div class="Attributes-item"><strong>Staat</strong><span>{state}</span></div><div class="Attributes-item"><strong>Levering</strong><span>Af te halen of te bezoeken</span></div><div class="Attributes-item"><strong>Locatie</strong><span>{a[4]}</span></div></div>
<h2>Beschrijving</h2><div class="Description">{text}</div><div class="Seller"><h2>{a[5]}</h2><span>{a[6]}</span><span>7 jaar actief op Koopjeshoek</span>{mask}<button>Bericht sturen</button></div><p class="Vip-id">Zoekertjesnummer: m{a[0]} <a href="/i/melden?id=m{a[0]}">Meld dit zoekertje</a></p></article>
<section><h2>Gelijkaardige zoekertjes</h2><ul>{near}</ul></section>""")


def truth(a):
    row = deepcopy(AD)
    day, month, year = a[7].split()
    row.update(url=url(a), text_language="nl", provider_kind="independent" if a[6] == "Particulier" else "unknown", country="BE", n_images=a[9], paid_placement=bool(a[10]), posted_at=f"20{year}-{MONTH[month]}-{int(day):02d}")
    row.update(deepcopy(a[-1]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h1>{title}</h1><div class="Filters"><label><input type="checkbox"> Particulier</label><label>Postcode <input></label><select><option>Datum (nieuw-oud)</option><option>Prijs (laag-hoog)</option></select></div><ul class="hz-Listings">{"".join(map(tile, rows))}</ul><nav class="hz-Pagination">{foot}</nav>')


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "nl", **more)


ONE, TWO = ADS[:5], ADS[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
L = f"{ROOT}/l/{CAT}/"
PAGES = [
    WrittenPage(L, listing(ONE, "Contact &amp; ontspanning", '<b>1</b> <a href="p/2/">2</a>'), "listing", "nl", ads=U1),
    WrittenPage(f"{L}?sortBy=PRICE&sortOrder=INCREASING", listing(ONE[::-1], "Contact &amp; ontspanning", '<b>1</b> <a href="p/2/">2</a>'), "listing", "nl", ads=U1, canonical=L),
    WrittenPage(f"{L}p/2/", listing(TWO, "Contact &amp; ontspanning", '<a href="../../">1</a> <b>2</b>'), "listing", "nl", ads=U2),
    WrittenPage(f"{ROOT}/l/appartementen/", listing(GOODS[:1], "Appartementen te huur"), "listing", "nl", relevant=False),
]
PAGES += [WrittenPage(url(a), item(a), "ad", "nl", text_language=a[-1].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(url(a), item(a), "ad", "nl", relevant=False) for a in GOODS]
PAGES += [
    WrittenPage(f"{url(ADS[3])}?previousPage=lr", item(ADS[3]), "ad", "nl", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    plain("/i/tarieven", "Tarieven voor zoekertjes", "<table><tr><th>Rubriek</th><th>30 dagen</th></tr><tr><td>Auto's</td><td>€ 9,00</td></tr><tr><td>Contact &amp; ontspanning</td><td>€ 25,00</td></tr><tr><td>Topzoekertje, 7 dagen</td><td>€ 12,50</td></tr></table>"),
    plain("/i/veilig", "Veilig handelen", "<p>Betaal nooit vooraf, ook geen waarborg met een voucherkaart. Vermoed je uitbuiting? Meld het zoekertje of bel 101.</p>"),
    plain("/i/voorwaarden", "Gebruiksvoorwaarden", "<p>In de rubriek Contact &amp; ontspanning mogen enkel meerderjarigen adverteren. Koopjeshoek nv, Gent, RPR 0000.000.000.</p>"),
    plain("/inloggen", "Inloggen", "<form method='post'><input type='email' placeholder='E-mailadres'><input type='password' placeholder='Wachtwoord'><button>Inloggen</button></form>"),
    plain(f"/l/{CAT}/q/wellness+oudenaarde/", "0 resultaten voor &quot;wellness oudenaarde&quot;", "<p>Probeer een ruimere zoekopdracht of bewaar deze zoekopdracht.</p>", "listing"),
    plain(f"/v/{CAT}/m7709112-lana", "Helaas, dit zoekertje is verlopen", "<p>Het zoekertje is verwijderd door de adverteerder of na 30 dagen verlopen.</p>", "error"),
]

SITE = WrittenSite("www.koopjeshoek.example", "BE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
