"""Salon Lavanda: a Romanian massage salon with houses in Bucharest and Cluj-Napoca, and guests who travel.

A WordPress page-builder. What makes it hard: the girls have no pages, each is a section (Bucharest) or a `<details>`
(Cluj, an older lay-out without diacritics) behind an anchor of one long page, two guests only have pages of their own;
the house prices, the desk's telephones and a booking form stand on every page and belong to nobody; the city and 'we
make no visits' are said once for the whole page; facts are a line of bare values in one house and `label: value` in the
other; one section is in English, one is a man, one a pair; a blog article and gift vouchers talk of prices as well.
"""

from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

BASE = "https://salonlavanda.example"
TEAM_B, TEAM_C = f"{BASE}/echipa-bucuresti/", f"{BASE}/echipa-cluj/"


def ad(url: str, names: list[str], ages: list[int], **facts: Any) -> dict[str, Any]:
    """The truth of somebody of the house; what the whole page says of everyone is filled in here."""
    common = dict(provider_kind="agency", country="RO", text_language="ro", incall=True, verified=False)
    return AD | common | dict(url=url, alias=names[0], aliases_stated=names, age=ages[0], ages_stated=ages) | facts


def one(amount: int, minutes: int, place: str, currency: str = "RON") -> dict[str, Any]:
    return dict(amount=amount, currency=currency, code_currency=None, duration_min=minutes, place=place)


# Bucharest: anchor, line of bare values, massages, paragraphs, pictures, own contact, truth
BUCHAREST: list[tuple[Any, ...]] = [
    ("mara", "28 ani · 1,70 m · 55 kg · română, engleză", "Masaj de relaxare, tantra, baie cu spumă", "<p>Mara are mâini calde și răbdare. Lucrează la salon din 2022, în tura de dimineață, 10:00 – 16:00. Se deplasează și la hotel, în zona centrală.</p>", 3, "",
     ad(f"{TEAM_B}#mara", ["Mara"], [28], city="Bucharest", height_cm=170, weight_kg=55, languages_spoken=["ro", "en"], services=["bath", "massage", "tantra"], hours="10:00-16:00", outcall=True, verified=True, n_images=3)),
    ("alina", "33 ani · 1,64 m · 58 kg · română, italiană", "Masaj de relaxare, patru mâini, pentru cupluri", "<p>După zece ani la Torino, Alina s-a întors acasă. O găsiți după-amiaza, 14:00 – 22:00. Fără deplasări.</p>", 2, "",
     ad(f"{TEAM_B}#alina", ["Alina"], [33], city="Bucharest", height_cm=164, weight_kg=58, languages_spoken=["ro", "it"], services=["couples", "four_hands", "massage"], hours="14:00-22:00", outcall=False, verified=True, n_images=2)),
    ("camila", "27 · 1.62 m · 52 kg · Portuguese, English, Spanish", "Relaxation massage, tantra, couples", "<p>I am Camila, your Brazilian in the heart of Bucharest. I do not speak Romanian yet, so we will speak English, or no words at all. My sessions are 60 or 90 minutes long and I work in our house only, never at hotels.</p>", 4, '<p>Direct: <a href="https://wa.me/40754291057">WhatsApp</a></p>',
     ad(f"{TEAM_B}#camila", ["Camila"], [27], city="Bucharest", text_language="en", nationality="BR", height_cm=162, weight_kg=52, languages_spoken=["pt", "en", "es"], services=["couples", "massage", "tantra"], outcall=False, max_duration_h=1.5, n_images=4, handles=[{"kind": "whatsapp", "value": "+40754291057"}])),
    ("teodora", "41 ani · 1,73 m · 68 kg", "Masaj de relaxare, tantra", "<p>Teodora, matură și calmă, preferă domnii care știu să respire. Nu face masaj la patru mâini. Primește și persoane cu dizabilități: intrarea este fără trepte.</p>", 1, "",
     ad(f"{TEAM_B}#teodora", ["Teodora"], [41], city="Bucharest", height_cm=173, weight_kg=68, services=["disabled_guests", "massage", "tantra"], n_images=1)),
    ("irina", "30 ani · 1,68 m · 57 kg · română, rusă, engleză", "Masaj de relaxare, dans lent", "<p>Moldoveancă din Chișinău (cetățenia Republicii Moldova), fostă dansatoare: ședința începe cu un dans. Tura: 16:00 – 23:00, vineri și sâmbătă.</p>", 3, '<p>Telefonul Irinei: 0765.039.136</p>',
     ad(f"{TEAM_B}#irina", ["Irina"], [30], city="Bucharest", nationality="MD", height_cm=168, weight_kg=57, languages_spoken=["ro", "ru", "en"], services=["dancing", "massage"], hours="16:00-23:00", verified=True, n_images=3, phones=["+40765039136"])),
    ("sanziana", "25 ani · 1,59 m · 49 kg · română", "Masaj de relaxare, baie cu spumă, îmbrățișări", "<p>Cea mai nouă din echipă și cea mai tânără. Sânziana vine doar în weekend.</p>", 2, "",
     ad(f"{TEAM_B}#sanziana", ["Sânziana"], [25], city="Bucharest", height_cm=159, weight_kg=49, languages_spoken=["ro"], services=["bath", "cuddling", "massage"], n_images=2)),
]  # fmt: skip
# Cluj: anchor, summary, rows label/value, paragraphs, pictures, truth
CLUJ: list[tuple[Any, ...]] = [
    ("daria", "Daria", [("Varsta", "24"), ("Inaltime", "166 cm"), ("Greutate", "53 kg"), ("Ochi", "caprui"), ("Vorbeste", "romana, engleza, franceza"), ("Masaje", "relaxare, tantra")], "<p>Studenta la seral, lucreaza intre 17:00 si 23:00. Sedinte de 60 de minute, cel mult doua ore.</p>", 2,
     ad(f"{TEAM_C}#daria", ["Daria"], [24], city="Cluj-Napoca", height_cm=166, weight_kg=53, languages_spoken=["ro", "en", "fr"], services=["massage", "tantra"], outcall=False, hours="17:00-23:00", max_duration_h=2, verified=True, n_images=2)),
    ("noemi", "Noémi", [("Varsta", "30"), ("Inaltime", "171 cm"), ("Vorbeste", "romana, maghiara, germana"), ("Masaje", "relaxare, pentru cupluri, baie cu spuma")], "<p>Din Turda, vorbeste trei limbi si tace frumos in toate. Are telefon propriu, pentru programari tarzii: sapte sase trei, opt patru sase, patru sapte sase (cu zero in fata), sau Telegram @noemi_cluj.</p>", 3,
     ad(f"{TEAM_C}#noemi", ["Noémi"], [30], city="Cluj-Napoca", height_cm=171, languages_spoken=["ro", "hu", "de"], services=["bath", "couples", "massage"], outcall=False, n_images=3, phones=["+40763846476"], handles=[{"kind": "telegram", "value": "noemi_cluj"}])),
    ("vlad", "Vlad (pentru doamne)", [("Varsta", "35"), ("Inaltime", "184 cm"), ("Greutate", "82 kg"), ("Vorbeste", "romana, engleza"), ("Masaje", "relaxare, patru maini impreuna cu o colega")], "<p>Singurul barbat din casa. Fost kinetoterapeut. Primeste doamne si cupluri.</p>", 1,
     ad(f"{TEAM_C}#vlad", ["Vlad"], [35], city="Cluj-Napoca", audience="man", height_cm=184, weight_kg=82, languages_spoken=["ro", "en"], services=["couples", "four_hands", "massage"], outcall=False, verified=True, n_images=1)),
    ("lia-ilinca", "Lia si Ilinca, in duet", [("Varsta", "29 si 32"), ("Masaje", "numai patru maini, cu tantra")], "<p>Lucreaza doar impreuna, de joi pana duminica. Sedinta lor tine 90 de minute.</p>", 2,
     ad(f"{TEAM_C}#lia-ilinca", ["Lia", "Ilinca"], [29, 32], city="Cluj-Napoca", audience="couple", services=["four_hands", "massage", "tantra"], outcall=False, max_duration_h=1.5, n_images=2)),
]  # fmt: skip
# Guests: slug, title, when published, table, paragraphs, pictures, truth
GUESTS: list[tuple[Any, ...]] = [
    ("ioana", "Ioana, invitata lunii iunie", ("2025-06-04", "4 iunie 2025"),
     [("La salon, 60 min", "400 lei"), ("La salon, 2 ore", "700 lei"), ("Deplasare la hotel, 2 ore", "900 lei"), ("Cină la restaurant, 4 ore", "1.500 lei")],
     "<p>O cheamă Ioana, are 36 de ani și vine de la Sibiu. În București stă între 9 și 15 iunie 2025, apoi la Cluj-Napoca, de pe 16 până pe 20 iunie 2025.</p><p>Face masaj de relaxare, masaj tantra și acceptă invitații la cină. Înălțime un metru șaptezeci și cinci, 63 de kilograme. Vorbește germana ca pe română.</p><p>Ioana își face singură programările: 0730 690 895, zilnic de la 11 la 21.</p>", 5,
     ad(f"{BASE}/invitata/ioana/", ["Ioana"], [36], city="Bucharest", height_cm=175, weight_kg=63, languages_spoken=["ro", "de"], services=["dinner_date", "massage", "tantra"], outcall=True, hours="11:00-21:00", max_duration_h=4, verified=True, n_images=5, posted_at="2025-06-04",
        tour=[{"city": "Bucharest", "from": "2025-06-09", "to": "2025-06-15"}, {"city": "Cluj-Napoca", "from": "2025-06-16", "to": "2025-06-20"}], phones=["+40730690895"],
        prices=[one(400, 60, "incall"), one(700, 120, "incall"), one(900, 120, "outcall"), one(1500, 240, None)])),
    ("zsofia", "Zsófia din Budapesta", ("2025-05-26", "26 mai 2025"), [("La salon, 60 min", "90 €"), ("La salon, 90 min", "130 €")],
     "<p>Unguroaică, 29 de ani, 1,67 m și 54 kg. La Cluj-Napoca din 1 iunie până pe 14 iunie 2025. Masaj de relaxare cu pietre calde, baie cu spumă în doi, sărutări nu.</p><p>Vorbește maghiară și engleză; românește știe doar „mulțumesc”. Nu merge la hotel. Scrieți-i pe zsofia@utazo.test sau pe Instagram: @zsofia.utazik</p>", 3,
     ad(f"{BASE}/invitata/zsofia/", ["Zsófia"], [29], city="Cluj-Napoca", nationality="HU", height_cm=167, weight_kg=54, languages_spoken=["hu", "en"], services=["bath", "massage"], outcall=False, max_duration_h=1.5, n_images=3, posted_at="2025-05-26",
        tour=[{"city": "Cluj-Napoca", "from": "2025-06-01", "to": "2025-06-14"}], handles=[{"kind": "email", "value": "zsofia@utazo.test"}, {"kind": "instagram", "value": "zsofia.utazik"}],
        prices=[one(90, 60, "incall", "EUR"), one(130, 90, "incall", "EUR")])),
]  # fmt: skip
MARK = '<span class="elementor-badge">✔ Poze reale, verificat de salon</span>'


def shell(title: str, body: str, slug: str) -> str:
    menu = "".join(f'<li class="menu-item"><a href="/{path}/">{word}</a></li>' for path, word in (("echipa-bucuresti", "Echipa București"), ("echipa-cluj", "Echipa Cluj"), ("invitate", "Invitate"), ("tarife", "Tarife"), ("blog/trei-zile-la-brasov", "Blog"), ("contact", "Contact")))
    return f"""<!DOCTYPE html>
<html lang="ro-RO" class="no-js">
<head><meta charset="UTF-8" /><meta name="viewport" content="width=device-width" /><title>{title} &#8211; Salon Lavanda</title>
<link rel="canonical" href="{BASE}/{slug}" /><meta name="generator" content="WordPress 6.5.3" />
<style>.elementor-badge{{background:#efe6f7}}</style></head>
<body class="page-template elementor-page">
<div id="cookie-law-info-bar" role="dialog">Folosim cookie-uri pentru a vă oferi o experiență mai bună. <a href="#" class="cli-accept">Accept</a> <a href="/termeni/">Detalii</a></div>
<header class="elementor-location-header"><a href="/" class="custom-logo-link"><img src="/wp-content/uploads/logo-lavanda.png" alt="Salon Lavanda" /></a>
<p class="site-description">Salon de masaj &#183; București &amp; Cluj-Napoca</p><p>Recepția București <a href="tel:+40216145584">021 614 5584</a> | Recepția Cluj <a href="tel:+40264723246">0264 723 246</a></p><ul id="menu-principal">{menu}</ul></header>
<main id="content">{body}</main>
<footer class="elementor-location-footer"><div class="elementor-widget-price-list"><h4>Tarifele casei</h4><ul class="elementor-price-list"><li>Relaxare 60 min <span>300 lei</span></li><li>Tantra 90 min <span>500 lei</span></li><li>Patru mâini 60 min <span>550 lei</span></li></ul></div>
<form class="elementor-form" method="post"><input name="nume" placeholder="Nume" /><input name="tel" placeholder="Telefon (07xx xxx xxx)" /><button>Rezervă</button></form>
<p>&copy; Salon Lavanda SRL &#183; <a href="/termeni/">Termeni</a> &#183; <a href="/intrebari/">Întrebări</a> &#183; <a href="/voucher/">Voucher cadou</a> &#183; <a href="/cont/">Contul meu</a></p></footer></body></html>"""


def pictures(slug: str, number: int) -> str:
    return "".join(f'<figure class="wp-block-image"><img decoding="async" src="/wp-content/uploads/2025/{slug}-{n}-300x400.jpg" srcset="/wp-content/uploads/2025/{slug}-{n}.jpg 900w, /wp-content/uploads/2025/{slug}-{n}-300x400.jpg 300w" alt="" /></figure>' for n in range(1, number + 1))


def bucharest() -> str:
    out = '<h1 class="elementor-heading-title">Echipa din București</h1><p>Vă primim la salon, pe lângă Piața Romană. Alegeți-vă maseuza și sunați la recepție.</p><p class="jump">' + " ".join(f'<a href="#{row[0]}">{row[-1]["alias"]}</a>' for row in BUCHAREST) + "</p>"
    for anchor, line, massages, words, number, contact, facts in BUCHAREST:
        out += (
            f'\n<section class="elementor-section elementor-inner-section" id="{anchor}" data-element_type="section"><div class="elementor-container"><div class="elementor-column">{pictures(anchor, number)}</div>'
            f'<div class="elementor-column"><h3 class="elementor-heading-title">{facts["alias"]}</h3>{MARK if facts["verified"] else ""}<div class="elementor-text-editor"><p><em>{line}</em></p><p>{massages}</p>{words}{contact}</div>'
            '<a class="elementor-button" href="tel:+40216145584">Sună la recepție</a></div></div></section>'
        )
    return shell("Echipa din București", out, "echipa-bucuresti/")


def cluj() -> str:
    out = '<h1>Echipa din Cluj</h1><p>Salonul nostru din Cluj-Napoca, aproape de Gradina Botanica. Va primim numai la salon: in Cluj nu facem deplasari la hotel sau la domiciliu, nimeni din echipa.</p>'
    for anchor, name, rows, words, number, facts in CLUJ:
        lines = "<br />\n".join(f"<strong>{label}:</strong> {value}" for label, value in rows)
        out += f'\n<details class="wp-block-details" id="{anchor}"><summary>{name}</summary>{MARK if facts["verified"] else ""}\n<p>{lines}</p>\n{words}<div class="wp-block-gallery">{pictures(anchor, number)}</div></details>'
    return shell("Echipa din Cluj", out, "echipa-cluj/")


def guest(number: int) -> str:
    slug, title, (stamp, day), rows, words, images, facts = GUESTS[number]
    table = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    body = (
        f'<article class="post type-invitata"><h1 class="entry-title">{title}</h1>{MARK if facts["verified"] else ""}<p class="entry-meta">Publicat pe <time class="entry-date" datetime="{stamp}T09:12:00+03:00">{day}</time></p>'
        f'<div class="entry-content">{words}<figure class="wp-block-table"><table><tbody>{table}</tbody></table></figure>{pictures(slug, images)}</div></article>'
        '<aside class="widget-area"><h4>Din echipă</h4><ul><li><a href="/echipa-bucuresti/#mara">Mara, 28 ani</a></li><li><a href="/echipa-cluj/#daria">Daria, 24 ani</a></li></ul></aside>'
    )
    return shell(title, body, f"invitata/{slug}/")


def guests() -> str:
    cards = "".join(f'<article class="elementor-post"><a class="elementor-post__thumbnail" href="/invitata/{slug}/"><img src="/wp-content/uploads/2025/{slug}-1-300x400.jpg" alt="" /></a><h3><a href="/invitata/{slug}/">{title}</a></h3><p>{facts["age"]} de ani. <a href="/invitata/{slug}/">Citește mai mult »</a></p></article>' for slug, title, _, _, _, _, facts in GUESTS)
    return shell("Invitate", f'<h1>Invitatele noastre</h1><div class="elementor-posts-container">{cards}</div>', "invitate/")


STATIC = {
    "": ("Acasă", "<p>Lavanda este o casă liniștită, cu șase camere la București și trei la Cluj-Napoca. Lumina e joasă, uleiurile sunt calde, iar timpul nu se măsoară cu ceasul pe masă.</p><p><a class='elementor-button' href='/echipa-bucuresti/'>București</a> <a class='elementor-button' href='/echipa-cluj/'>Cluj</a></p>"),
    "tarife": ("Tarife", "<table><tr><th>Masaj</th><th>30 min</th><th>60 min</th><th>90 min</th><th>120 min</th></tr><tr><td>Relaxare</td><td>180 lei</td><td>300 lei</td><td>420 lei</td><td>540 lei</td></tr><tr><td>Tantra</td><td>–</td><td>380 lei</td><td>500 lei</td><td>650 lei</td></tr><tr><td>Patru mâini</td><td>–</td><td>550 lei</td><td>800 lei</td><td>–</td></tr></table><p>Deplasarea la hotel (numai București) se adaugă la tarif: 150 lei.</p>"),
    "masaj-tantra": ("Masajul tantra", "<p>Masajul tantra pornește de la respirație. Veți fi întâmpinat cu un ceai, urmează dușul și apoi 90 de minute în care nu trebuie să faceți nimic. Ședința costă 500 lei.</p>"),
    "masaj-patru-maini": ("Masaj la patru mâini", "<p>Două maseuze, aceeași mișcare. Se rezervă cu o zi înainte, la recepție. Durează 60 sau 90 de minute.</p>"),
    "blog/trei-zile-la-brasov": ("Trei zile la Brașov", "<p>Am închis salonul trei zile și am plecat la munte. Telecabina de pe Tâmpa costă 35 de lei, o ciorbă în centru 28 de lei, iar o cameră curată se găsește de la 250 de lei noaptea.</p><p>A doua zi am urcat la Cetate și am coborât la apus. Irina a dormit tot drumul înapoi. Ne-am întors odihnite.</p>"),
    "contact": ("Contact", "<p>București: str. Lavandei 14, interfon 3, telefon 021 614 5584. Cluj-Napoca: str. Fântânii 9, telefon 0264 723 246.</p><p>Deschis zilnic 10:00 – 23:00. E-mail: receptie@salonlavanda.example</p>"),
    "termeni": ("Termeni și condiții", "<p>Salonul primește numai persoane de peste 18 ani. Programările anulate cu mai puțin de două ore înainte se plătesc pe jumătate. Maseuzele pot refuza orice client, fără explicații.</p>"),
    "intrebari": ("Întrebări frecvente", "<details><summary>Pot alege maseuza?</summary><p>Da, după fotografii sau la fața locului.</p></details><details><summary>Se plătește cu cardul?</summary><p>Da, la recepție.</p></details><details><summary>Pot veni cu soția?</summary><p>Sigur, avem camere pentru cupluri.</p></details>"),
    "voucher": ("Voucher cadou", "<p>Voucher de 300 lei, 500 lei sau 1.000 lei, valabil un an, trimis pe e-mail sau tipărit pe hârtie groasă.</p>"),
    "cont": ("Contul meu", "<form class='woocommerce-form-login' method='post'><label>Nume utilizator <input name='username' /></label><label>Parola <input type='password' name='password' /></label><button>Autentificare</button></form>"),
}  # fmt: skip
URLS_B, URLS_C = tuple(row[-1]["url"] for row in BUCHAREST), tuple(row[-1]["url"] for row in CLUJ)
URLS_G = tuple(row[-1]["url"] for row in GUESTS)
PAGES = [
    WrittenPage(TEAM_B, bucharest(), "listing", "ro", ads=URLS_B),
    WrittenPage(TEAM_C, cluj(), "listing", "ro", ads=URLS_C),
    WrittenPage(f"{TEAM_B}?fbclid=IwAR2mQx71kLz", bucharest(), "listing", "ro", ads=URLS_B, canonical=TEAM_B),
    WrittenPage(f"{TEAM_C}?print=1", cluj(), "listing", "ro", ads=URLS_C, canonical=TEAM_C),
    WrittenPage(f"{BASE}/invitate/", guests(), "listing", "ro", ads=URLS_G),
    *(WrittenPage(url, guest(n), "ad", "ro", ads=(url,)) for n, url in enumerate(URLS_G)),
    WrittenPage(f"{URLS_G[0]}?utm_source=facebook&utm_campaign=iunie", guest(0), "ad", "ro", ads=URLS_G[:1], canonical=URLS_G[0]),
    *(WrittenPage(f"{BASE}/{path}/" if path else f"{BASE}/", shell(title, f"<h1>{title}</h1>{words}", f"{path}/" if path else ""), "static", "ro") for path, (title, words) in STATIC.items()),
    WrittenPage(f"{BASE}/invitata/bianca/", shell("Bianca", "<h1 class='entry-title'>Bianca</h1><p>Bianca nu mai face parte din echipa noastră, iar pagina ei a fost retrasă. Vedeți <a href='/invitate/'>invitatele</a> lunii.</p>", "invitata/bianca/"), "error", "ro"),
    WrittenPage(f"{BASE}/echipa-timisoara/", shell("Pagina nu a fost găsită", "<h1>Hopa! Pagina nu a fost găsită.</h1><p>Se pare că nu e nimic la această adresă. Încercați o căutare?</p><form role='search'><input name='s' /></form>", "echipa-timisoara/"), "error", "ro"),
]  # fmt: skip
SITE = WrittenSite(
    host="salonlavanda.example", region="RO", pages=tuple(PAGES), ads=tuple(row[-1] for row in (*BUCHAREST, *CLUJ, *GUESTS)),
    note="people only behind anchors of two long pages in two lay-outs; house prices and desk telephones on every page",
)  # fmt: skip
