"""A Danish massage and spa practice: therapists with age, languages and hours, prices per minute, home visits."""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "stilleogvarme.example"
BASE = f"https://www.{HOST}"

# slug, name, age, title, languages, speciality, days, phone, text, new, home visits
THERAPISTS = [
    (
        "mette",
        "Mette",
        34,
        "RAB-godkendt massør",
        ["dansk", "engelsk"],
        "dybdegående massage af nakke og ryg",
        "man, ons, fre 9-17",
        "22 78 05 50",
        (
            "Mette har løbet seks maratonløb og ved præcis, hvor det gør ondt dagen efter. Hun arbejder roligt, spørger"
            " meget og giver dig altid to øvelser med hjem. Mange af hendes klienter er kontorfolk med musearm."
        ),
        False,
        True,
    ),
    (
        "sunisa",
        "Sunisa",
        41,
        "Uddannet i thaimassage på Wat Po-skolen",
        ["thai", "engelsk", "lidt dansk"],
        "traditionel thaimassage på måtte",
        "tir-lør 11-20",
        "26 91 34 02",
        (
            "Sunisa kommer fra Chiang Mai og har boet i Aarhus i tolv år. Hun masserer fuldt påklædt på måtte, med"
            " albuer, knæ og stræk. Du får løst bomuldstøj på, og der bruges ingen olie."
        ),
        False,
        False,
    ),
    (
        "jonas",
        "Jonas",
        29,
        "Fysioterapeut og sportsmassør",
        ["dansk", "tysk", "engelsk"],
        "sportsmassage og skadesbehandling",
        "man-tor 12-21",
        "35 15 98 53",
        (
            "Jonas har været fysioterapeut for et håndboldhold i 1. division. Han tager mål af din bevægelighed før og"
            " efter, og du får en plan på mail. 188 cm høj og stærk nok til også at løsne en vægtløfters lår."
        ),
        True,
        True,
    ),
    (
        "karin",
        "Karin",
        57,
        "Zoneterapeut og aromaterapeut",
        ["dansk", "svensk"],
        "zoneterapi og gravidmassage",
        "tor-fre 8-15",
        "54 76 38 20",
        (
            "Karin har haft egen klinik i Skanderborg i tyve år og er nu hos os to dage om ugen. Gravide kommer fra uge"
            " 14, og hun har en særlig briks med hul til maven."
        ),
        False,
        False,
    ),
    (
        "elena",
        "Elena",
        26,
        "Wellness-terapeut",
        ["rumænsk", "italiensk", "engelsk", "dansk"],
        "varme sten, lymfemassage og parmassage",
        "fre-søn 10-22",
        "53 36 63 91",
        (
            "Elena er ny i byen og ny hos os: hun har arbejdet på et kurbad i Toscana og elsker lange, langsomme strøg"
            " med varm mandelolie. Parmassage giver hun sammen med Karin, på to brikse i samme rum."
        ),
        True,
        False,
    ),
]
# treatment, text, {minutes: kroner}
TREATMENTS = [
    (
        "Wellnessmassage",
        "Hele kroppen, varm olie, dæmpet lys. Undertøj beholdes på, og du er dækket af håndklæder.",
        {30: 375, 60: 650, 90: 895},
    ),
    ("Thaimassage", "Tør massage med stræk på måtte.", {60: 550, 90: 775, 120: 990}),
    ("Sportsmassage", "Fast tryk, triggerpunkter og elastikker.", {25: 350, 50: 640}),
    ("Gravidmassage", "Fra uge 14, sideliggende.", {60: 680}),
    ("Parmassage", "To terapeuter, to brikse, ét rum. Pris for begge.", {60: 1290, 90: 1750}),
    ("Spa alene eller to", "Karbad, sauna og hvile. Badetøj.", {60: 295, 120: 495}),
]
REVIEWS = [
    (
        "Birthe, 63",
        5,
        "mette",
        (
            "Jeg kunne ikke dreje hovedet, da jeg kom. Efter 60 minutter kunne jeg bakke ud af p-pladsen "
            "selv. Dyrt, men pengene værd."
        ),
    ),
    (
        "Casper",
        4,
        "jonas",
        "Hårde hænder! Var øm i to dage, men knæet er bedre. En stjerne mindre, fordi han var ti minutter forsinket.",
    ),
    (
        "Anonym",
        5,
        "sunisa",
        "Den bedste thaimassage uden for Thailand. Rigtig massage, ingen underlige spørgsmål, rent og pænt.",
    ),
    (
        "Lis og Poul",
        5,
        "elena",
        "Fik parmassage i guldbryllupsgave af børnene. Poul faldt i søvn og snorkede.",
    ),
    (
        "Rikke M.",
        2,
        "karin",
        "Zoneterapi er nok ikke mig. Sød dame, men jeg mærkede ingenting, og 30 minutter er kort tid.",
    ),
]


def head(title: str, ld: dict | None = None) -> str:
    script = f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>' if ld else ""
    return (
        f'<!doctype html>\n<html lang="da-DK"><head><meta charset="utf-8"><title>{title} &#8211; Stille &amp;'
        ' Varme</title><meta name="generator" content="WordPress 6.4.3"><link rel="stylesheet"'
        ' href="/wp-content/themes/ro/style.css?ver=1.9">' + script + "</head>"
    )


def page(title: str, body: str, css: str, ld: dict | None = None) -> str:
    menu = "".join(
        f'<li class="menu-item"><a href="{BASE}{p}">{t}</a></li>'
        for p, t in [
            ("/", "Forside"),
            ("/priser/", "Priser"),
            ("/terapeuter/", "Terapeuter"),
            ("/anmeldelser/", "Anmeldelser"),
            ("/kontakt/", "Kontakt"),
        ]
    )
    return (
        head(title, ld)
        + f'<body class="{css} wp-custom-logo"><header class="site-header"><p class="site-title">Stille &amp;'
        f' Varme</p><nav><ul class="menu">{menu}</ul></nav></header>\n<main'
        f' class="entry-content">\n{body}\n</main><footer class="wp-block-group"><p>Stille &amp; Varme, Mejlgade 812,'
        " 8000 Aarhus C. Online booking døgnet rundt. Vi er en behandlerklinik og tilbyder ikke erotisk eller intim"
        " massage; den slags henvendelser bliver afvist.</p></footer></body></html>"
    )


def price_table() -> str:
    rows = "".join(
        f"<tr><td>{name}</td><td>{m} min</td><td>{kr} kr.</td></tr>"
        for name, _, prices in TREATMENTS
        for m, kr in prices.items()
    )
    return (
        '<figure class="wp-block-table"><table><thead><tr><th>Behandling</th><th>Tid</th><th>Pris</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></figure>"
    )


def card(t: tuple) -> str:
    slug, name, age, title, langs, speciality, days, phone, _, new, home = t
    return (
        f'<div class="wp-block-column therapist{" is-new" if new else ""}"><figure><img'
        f' src="/wp-content/uploads/2024/02/{slug}-400x500.jpg" alt="{name}"></figure><h3><a'
        f' href="{BASE}/terapeuter/{slug}/">{name}, {age} år</a></h3>'
        + ('<span class="badge">NY</span>' if new else "")
        + f"<p>{title}. {speciality.capitalize()}. Taler {', '.join(langs)}.</p><p>{days}<br>"
        + ("Kommer også hjem til dig eller på hotellet" if home else "Kun på klinikken")
        + f'</p><p><a href="tel:+45{phone.replace(" ", "")}">{phone}</a></p></div>'
    )


def profile(i: int, t: tuple) -> WrittenPage:
    slug, name, age, title, langs, speciality, days, phone, text, new, home = t
    ld = {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": name,
        "jobTitle": title,
        "knowsLanguage": langs,
        "telephone": "+45" + phone.replace(" ", ""),
        "worksFor": {
            "@type": "HealthAndBeautyBusiness",
            "name": "Stille & Varme",
            "addressLocality": "Aarhus",
        },
    }
    mine = TREATMENTS[i % len(TREATMENTS)]
    prices = "".join(f"<li>{m} min: {kr} kr.</li>" for m, kr in mine[2].items())
    extra = "<li>Kørsel i Aarhus: 150 kr., hoteller i centrum gratis</li>" if home else ""
    gallery = "".join(
        f'<li class="blocks-gallery-item"><img src="/wp-content/uploads/2024/02/{slug}-{n}.jpg" alt=""></li>'
        for n in range(1, 3 + i % 2)
    )
    body = (
        f'<article class="hentry type-terapeut"><h1 class="entry-title">{name} ({age})</h1><p class="lead">{title} '
        f'&middot; {speciality}</p><ul class="blocks-gallery-grid">{gallery}</ul><p>{text}</p>'
        f"<h2>{mine[0]}</h2><p>{mine[1]}</p><ul>{prices}{extra}</ul><h2>Træffes</h2><p>{days}. "
        f"Ring eller skriv sms til {name} på <strong>{phone}</strong>, eller book online 24/7.</p>"
        f"<p>Sprog: {', '.join(langs)}.</p></article>"
    )
    return WrittenPage(
        f"{BASE}/terapeuter/{slug}/",
        page(f"{name}, {title}", body, "single-terapeut", ld),
        "ad",
        "da",
        relevant=False,
    )


HOME = (
    '<div class="wp-block-cover"><h1>Massage i hjertet af Aarhus</h1><p>Kom alene, som par eller med hele kontoret. '
    "Diskret indgang fra gården, så du ikke skal gå over torvet i badekåbe.</p></div><h2>I dag på klinikken</h2>"
    '<div class="wp-block-columns">'
    + "".join(card(t) for t in THERAPISTS[:3])
    + "</div><h2>De mest bookede</h2><ul>"
    + "".join(f"<li><strong>{n}</strong>: {d} Fra {min(p.values())} kr.</li>" for n, d, p in TREATMENTS[:4])
    + "</ul>"
)
PRICES = (
    "<h1>Priser</h1><p>Omregnet er det fra 9,42 til 14,00 kr. pr. minut. Tilskud fra Sygeforsikringen danmark ved "
    "zoneterapi. Klippekort: betal for 9, få 10.</p>"
    + price_table()
    + "<p>Afbud senest 24 timer før. Kontant, kort og MobilePay. Gavekort gælder i tre år.</p>"
)
TEAM = (
    '<h1>Vores terapeuter</h1><p>Fem mennesker, ti hænder.</p><div class="wp-block-columns">'
    + "".join(card(t) for t in THERAPISTS)
    + "</div>"
)
REVIEW = "<h1>Anmeldelser</h1>" + "".join(
    f'<div class="comment-body"><cite class="fn">{who}</cite> om <a'
    f' href="{BASE}/terapeuter/{slug}/">{slug.capitalize()}</a> <span class="stars" title="{n} af'
    f' 5">{"★" * n}{"☆" * (5 - n)}</span><p>{text}</p></div>'
    for who, n, slug, text in REVIEWS
)
BLOG = (
    '<article><h1>Når massører får de forkerte opkald</h1><p class="meta">Skrevet af Mette, 11. februar'
    " 2024</p><p>Cirka en gang om ugen ringer en mand og spørger, om vi giver »happy ending«. Det gør vi ikke, og vi"
    " lægger på. Alligevel betyder det noget: en ung kollega turde til sidst ikke tage telefonen om"
    " aftenen.</p><p>Brancheforeningen har spurgt 214 massører. 61 procent har fået et seksuelt tilbud fra en kunde, og"
    " hver femte har fjernet sit billede fra hjemmesiden. Ordet »massage« er simpelthen blevet brugt som dække så"
    " længe, at folk tror, det altid betyder noget andet.</p><p>Vores råd til nye terapeuter: skriv uddannelse og"
    " RAB-nummer i annoncen, mød ikke alene ind til sene tider, og hav en aftale om, hvem der ringer efter en"
    " time.</p></article>"
)
CONTACT = (
    '<h1>Kontakt</h1><p>Skriv til os i formularen. Vi svarer på hverdage.</p><form class="wpcf7-form" method="post">'
    '<label>Navn <input name="your-name"></label><label>E-mail <input name="your-email" type="email"></label>'
    '<label>Besked <textarea name="your-message"></textarea></label><input type="submit" value="Send"></form>'
)
MISSING = (
    '<section class="error-404"><h1>Ups! Siden findes ikke.</h1><p>Måske hjælper en søgning?</p>'
    '<form role="search"><input type="search" name="s" placeholder="Søg &hellip;"></form></section>'
)

SITE = WrittenSite(
    host=HOST,
    region="DK",
    pages=(
        WrittenPage(
            f"{BASE}/", page("Massage og spa i Aarhus", HOME, "home"), "listing", "da", relevant=False
        ),
        WrittenPage(f"{BASE}/priser/", page("Priser", PRICES, "page"), "static", "da", relevant=False),
        WrittenPage(
            f"{BASE}/terapeuter/", page("Terapeuter", TEAM, "archive"), "listing", "da", relevant=False
        ),
        *(profile(i, t) for i, t in enumerate(THERAPISTS)),
        WrittenPage(
            f"{BASE}/anmeldelser/", page("Anmeldelser", REVIEW, "page"), "review", "da", relevant=False
        ),
        WrittenPage(
            f"{BASE}/forkerte-opkald/",
            page("De forkerte opkald", BLOG, "single"),
            "static",
            "da",
            relevant=False,
        ),
        WrittenPage(f"{BASE}/kontakt/", page("Kontakt", CONTACT, "page"), "static", "da"),
        WrittenPage(
            f"{BASE}/terapeuter/lone/",
            page("Siden findes ikke", MISSING, "error404"),
            "error",
            "da",
            status=404,
        ),
    ),
    note="WordPress blocks with JSON-LD persons; therapists with age, photos, languages, home and hotel visits.",
)
