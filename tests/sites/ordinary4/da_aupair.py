"""A Danish au-pair agency: families, candidates with age and photo, pocket money, the rules."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "nordlys-aupair.example"
BASE = f"https://www.{HOST}"

CANDIDATES = [
    ("marisol-23", "Marisol", 23, "Filippinerne", "engelsk, tagalog", 158, "Børn fra 0 til 8 år",
     "Jeg er uddannet lærerassistent og har passet mine tre nevøer, siden de var helt små. Jeg svømmer, bager og kan lære børn at spille ukulele. Jeg ryger ikke og er tryg ved hunde."),
    ("oksana-26", "Oksana", 26, "Ukraine", "ukrainsk, engelsk, lidt tysk", 171, "Børn fra 3 år",
     "Jeg har arbejdet to år i en børnehave i Lviv og et år som au pair i Graz. Jeg har kørekort og er vant til at køre om vinteren. Jeg vil gerne lære dansk og synge i kor."),
    ("luciana-20", "Luciana", 20, "Brasilien", "portugisisk, engelsk", 165, "Skolebørn",
     "Jeg har lige afsluttet gymnasiet og vil se verden, før jeg læser til dyrlæge. Jeg har været babysitter for naboens tvillinger hver weekend. Jeg danser, men kun i køkkenet."),
]
FAMILIES = [
    ("familie-hellerup", "Familie i Hellerup med tre børn", "Hellerup", "fra august", "Vi er Mette og Jonas med Alba (7), Villum (5) og Sigurd (2). Vi har have, hund og en ladcykel. Værelset har egen indgang og bad. Arbejdet er morgen og eftermiddag, højst 30 timer om ugen, og to fridage. Aftenbabysitning en gang om ugen."),
    ("familie-skagen", "Hotelfamilie i Skagen", "Skagen", "fra 1. maj", "Vi driver et lille badehotel og har tvillinger på fire. Om sommeren er her fuldt hus, om vinteren kun os og vinden. Vi søger en, der er rolig og kan lide at være ude i al slags vejr. Au pairen arbejder kun hos familien, aldrig på hotellet."),
    ("familie-aarhus", "Enlig far i Aarhus med to piger", "Aarhus", "snarest", "Jeg hedder Kasper, 43 år, læge med skæve vagter. Pigerne er 9 og 11. Farmor bor i samme opgang. Du får eget værelse på kvisten, danskkursus og månedskort til letbanen. Vi har haft to au pairs før og giver gerne deres numre."),
]


def shell(title: str, body: str) -> str:
    return f"""<!doctype html><html lang="da-DK"><head><meta charset="utf-8"><title>{title} – Nordlys Au Pair</title><meta name="generator" content="WordPress 6.5"><link rel="stylesheet" href="/wp-content/themes/astra/style.css"></head>
<body class="wp-singular page-template-default"><header class="site-header"><p class="site-title"><a href="/">Nordlys Au Pair</a></p><ul class="menu"><li class="menu-item"><a href="/familier/">Familier</a></li><li class="menu-item"><a href="/au-pairs/">Au pairs</a></li><li class="menu-item"><a href="/priser/">Priser</a></li><li class="menu-item"><a href="/regler/">Regler</a></li></ul></header>
<div class="entry-content">{body}</div><footer class="site-footer">Nordlys Au Pair ApS · Vestergade 31, 8000 Aarhus C · tlf. 86 14 27 93 · <a href="/kontakt/">Kontakt</a></footer></body></html>"""


def page(path: str, title: str, body: str, kind: str, relevant: bool = False) -> WrittenPage:
    return WrittenPage(BASE + path, shell(title, body), kind, "da", relevant=relevant)


def candidate(c: tuple) -> WrittenPage:
    slug, name, age, land, langs, height, kids, text = c
    return page(f"/au-pairs/{slug}/", f"{name}, {age} år", f"""<h1>{name}, {age} år, {land}</h1><figure class="wp-block-image"><img src="/wp-content/uploads/{slug}.jpg" alt="{name}"></figure>
<figure class="wp-block-table"><table><tr><td>Alder</td><td>{age}</td></tr><tr><td>Nationalitet</td><td>{land}</td></tr><tr><td>Sprog</td><td>{langs}</td></tr><tr><td>Højde</td><td>{height} cm</td></tr><tr><td>Ryger</td><td>nej</td></tr><tr><td>Ønsker</td><td>{kids}</td></tr></table></figure>
<h2>Kære familie</h2><p>{text}</p><p>Referencer og straffeattest er kontrolleret af vores kontor. <a href="/kontakt/">Bed om en videosamtale</a>.</p>""", "profile")


def family(f: tuple) -> WrittenPage:
    slug, title, city, when, text = f
    return page(f"/familier/{slug}/", title, f'<h1>{title}</h1><p><strong>{city}</strong>, start {when}</p><p>{text}</p><ul><li>Lommepenge efter gældende sats</li><li>Kost og logi, rejse og forsikring betalt</li><li>Danskkursus</li></ul><p>Send dit familiebrev til match@nordlys-aupair.example.</p>', "ad")


PEOPLE = "<h1>Au pairs, der søger familie</h1>" + "".join(f'<div class="wp-block-column"><img src="/wp-content/uploads/{c[0]}-300x300.jpg" alt=""><h3><a href="/au-pairs/{c[0]}/">{c[1]}, {c[2]}</a></h3><p>{c[3]} · {c[6]}</p></div>' for c in CANDIDATES)
HOMES = "<h1>Familier, der søger au pair</h1>" + "".join(f'<div class="wp-block-group"><h3><a href="/familier/{f[0]}/">{f[1]}</a></h3><p>{f[4][:110]}…</p><p>Start: {f[3]}</p></div>' for f in FAMILIES)
PRICES = "<h1>Priser</h1><table><tr><td>Oprettelse for familier</td><td>1.500 kr.</td></tr><tr><td>Formidling ved underskrevet kontrakt</td><td>9.800 kr.</td></tr><tr><td>Genmatch inden for tre måneder</td><td>gratis</td></tr><tr><td>Au pairs</td><td>betaler aldrig noget</td></tr></table><h2>Babysitter på timebasis</h2><p>I Aarhus formidler vi også babysittere: 150 kr. i timen indtil kl. 23, derefter 180 kr. Mindst tre timer.</p>"
RULES = "<h1>Regler for au pairs i Danmark</h1><p>Au pairen skal være mellem 18 og 29 år og må ikke være gift eller have børn. Arbejdstiden er højst 30 timer om ugen og højst 5 timer om dagen. Arbejde uden for hjemmet er ulovligt, også selv om det er for venner.</p><p>Oplever du pres, tvang eller at dit pas bliver taget fra dig, så ring til os døgnet rundt eller til politiet på 114. Menneskehandel sker også i private hjem.</p>"
REVIEWS = "<h1>Hvad siger familierne?</h1><blockquote><p>Jelena blev i to år og er nu gudmor til vores yngste.</p><cite>Familien Bjerre, Odense</cite></blockquote><blockquote><p>Første match gik ikke, men Nordlys fandt en ny på ti dage. Telefonen blev altid taget.</p><cite>Sofie, Kolding</cite></blockquote><blockquote><p>I miss the børnehave soup! Thank you for my danish year.</p><cite>Angelica, au pair 2024</cite></blockquote>"

SITE = WrittenSite(HOST, "DK", (
    page("/au-pairs/", "Au pairs", PEOPLE, "listing"), page("/familier/", "Familier", HOMES, "listing"),
    *(candidate(c) for c in CANDIDATES), *(family(f) for f in FAMILIES),
    page("/priser/", "Priser", PRICES, "static"), page("/regler/", "Regler", RULES, "static"), page("/anmeldelser/", "Anmeldelser", REVIEWS, "review"),
    page("/kontakt/", "Kontakt", "<h1>Kontakt</h1><p>Ring 86 14 27 93 mandag til torsdag 9–15, eller skriv til hej@nordlys-aupair.example. I nødstilfælde for tilmeldte: 20 47 81 36, hele døgnet.</p>", "static", True),
), note="WordPress blocks")
