"""An Italian guide to restaurants, florists and bars that are open around the clock (JSON-LD LocalBusiness), with reviews.

Look-alike: 'aperto 24 ore', 'rose rosse' with prices, hostess in the dining-room, 'camere sopra il locale', reviews with marks.
"""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "apertoadesso.example"
BASE = f"https://www.{HOST}"

# slug, type, name, city, street, phone, hours, items ((what, euros)...), text
PLACES = (
    (
        "rosa-rossa-fiori",
        "Florist",
        "Rosa Rossa Fiori",
        "Roma",
        "via dei Gelsi 4",
        "06 5883 6070",
        "00:00-24:00",
        (("1 rosa", 4), ("12 rose rosse", 45), ("50 rose", 160), ("100 rose con biglietto", 290)),
        "Consegna a domicilio e in hotel anche di notte, in busta anonima se la sorpresa lo richiede. Le nostre rose arrivano da Sanremo.",
    ),
    (
        "trattoria-nottambula",
        "Restaurant",
        "Trattoria Nottambula",
        "Roma",
        "piazza del Fico Secco 9",
        "06 1288 7433",
        "19:00-05:00",
        (("Carbonara", 11), ("Menù notte", 18), ("Litro della casa", 9)),
        "Ci trovate tassisti, infermieri e qualche attore. La signora Ada vi chiama tutti 'amore', ma è sposata con il cuoco.",
    ),
    (
        "forno-sempre-acceso",
        "Bakery",
        "Forno Sempre Acceso",
        "Napoli",
        "vico Lungo 31",
        "333 725 5863",
        "00:00-24:00",
        (("Cornetto", 1.2), ("Sfogliatella", 2), ("Vassoio da 12", 16)),
        "Dopo la discoteca o prima della messa. Alle quattro esce la pizza bianca.",
    ),
    (
        "hotel-ponte-locanda",
        "Hotel",
        "Locanda del Ponte",
        "Verona",
        "lungadige Vecchio 2",
        "333 797 5920",
        "00:00-24:00",
        (("Camera day-use, 4 ore", 55), ("Notte, doppia", 95), ("Bottiglia e rose in camera", 40)),
        "Sei camere sopra il ristorante. Day-use per chi ha un treno tardi. Vasca idromassaggio nella suite Giulietta.",
    ),
    (
        "farmacia-notturna-ghiro",
        "Pharmacy",
        "Farmacia del Ghiro",
        "Milano",
        "corso Inventato 77",
        "06 8998 1519",
        "00:00-24:00",
        (("Diritto notturno", 7.5), ("Test rapido", 12)),
        "Servizio continuato, citofono dopo le 22. Preservativi, pannolini e consigli, tutto senza giudicare.",
    ),
    (
        "bar-tango-bologna",
        "BarOrPub",
        "Bar Tango",
        "Bologna",
        "via della Pista 15",
        "333 024 6690",
        "18:00-04:00",
        (("Spritz", 6), ("Lezione di tango + drink", 15), ("Serata taxi dancer, 3 balli", 20)),
        "Martedì milonga. Chi è senza partner trova i nostri taxi dancer, uomini e donne: si balla e basta.",
    ),
)
REVIEWS = (
    (
        "rosa-rossa-fiori",
        118,
        "Giancarlo, 51 anni",
        5,
        "Cento rose per vent'anni di matrimonio",
        "Consegnate alle 23 in albergo a Trastevere, fresche e profumate. La ragazza al telefono è stata gentile e discretissima. 290 euro ben spesi: mia moglie ha pianto.",
    ),
    (
        "bar-tango-bologna",
        204,
        "Iolanda",
        4,
        "Tre balli con Rubén",
        "Alto, elegante, paziente con i miei piedi. Venti euro per tre tanghi e nemmeno un pestone. Un punto in meno per l'aria condizionata.",
    ),
    (
        "hotel-ponte-locanda",
        77,
        "Famiglia Brusa",
        3,
        "Comodo per quattro ore",
        "Treno alle nove di sera e due bimbi stanchi: la camera a ore ci ha salvati. Letti puliti, ascensore rotto.",
    ),
)


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
    head: str = "",
) -> WrittenPage:
    html = f"""<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>{title} - Aperto Adesso</title>{head}</head>
<body><div class="header"><div class="inner"><a href="/">Aperto Adesso</a><span class="orario">Sono le 03:12. Locali aperti: 41</span><a href="/mappa">Mappa</a><a href="/segnala">Segnala un locale</a></div></div>
<div class="corpo">{inner}</div><div class="piede">Aperto Adesso, guida ai locali notturni e diurni. <a href="/privacy">Privacy</a></div></body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="it",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _place(place: tuple) -> WrittenPage:
    slug, what, name, city, street, phone, hours, items, text = place
    state = {
        "@context": "https://schema.org",
        "@type": what,
        "name": name,
        "telephone": phone,
        "openingHours": f"Mo-Su {hours}",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": street,
            "addressLocality": city,
            "addressCountry": "IT",
        },
        "image": [f"{BASE}/f/{slug}/{i}.jpg" for i in (1, 2, 3)],
    }
    menu = "".join(
        f'<div class="voce"><span>{item}</span><span>{euros:.2f} €</span></div>' for item, euros in items
    )
    inner = f"""<h1>{name}</h1><div class="sotto">{street}, {city} &mdash; {"aperto 24 ore su 24" if hours.startswith("00") else f"aperto {hours}"}</div><div class="slider"><img src="/f/{slug}/1.jpg" alt=""><img src="/f/{slug}/2.jpg" alt=""><img src="/f/{slug}/3.jpg" alt=""></div>
<p>{text}</p><div class="listino">{menu}</div><div class="chiama">Chiama: <a href="tel:+39{phone.replace(" ", "")}">{phone}</a></div>"""
    head = f'<script type="application/ld+json">{json.dumps(state, ensure_ascii=False)}</script>'
    return _page(f"/locale/{slug}", f"{name}, {city}", inner, "ad", head=head)


def _listing(path: str, heading: str, places: tuple, canonical: str | None = None) -> WrittenPage:
    boxes = "".join(
        f'<div class="box"><img src="/f/{p[0]}/1.jpg" alt=""><a href="/locale/{p[0]}">{p[2]}</a><div>{p[3]}, {p[4]}</div><div>{p[6]}</div><div>da {min(e for _, e in p[7]):.2f} €</div></div>'
        for p in places
    )
    return _page(path, heading, f"<h1>{heading}</h1>{boxes}", "listing", canonical=canonical)


def _review(review: tuple) -> WrittenPage:
    slug, number, author, stars, title, text = review
    name = next(p[2] for p in PLACES if p[0] == slug)
    inner = f'<div itemscope itemtype="https://schema.org/Review"><h1 itemprop="name">{title}</h1><p>Recensione di <span itemprop="itemReviewed">{name}</span>, scritta da <span itemprop="author">{author}</span></p><p>Voto: <span itemprop="reviewRating">{stars}</span>/5</p><p itemprop="reviewBody">{text}</p></div>'
    return _page(f"/locale/{slug}/recensioni/{number}", title, inner, "review")


SITE = WrittenSite(
    host="www." + HOST,
    region="IT",
    pages=(
        *(_place(place) for place in PLACES),
        _listing("/", "Aperti adesso in Italia", PLACES),
        _listing("/roma", "Aperti adesso a Roma", tuple(p for p in PLACES if p[3] == "Roma")),
        _listing("/?gclid=Cj0KCQ", "Aperti adesso in Italia", PLACES, "/"),
        *(_review(review) for review in REVIEWS),
        _page(
            "/privacy",
            "Privacy",
            "<h1>Privacy</h1><p>Usiamo un solo cookie, per ricordare la città.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "/locale/chiosco-luna",
            "Locale chiuso",
            "<h1>Questo locale ha chiuso</h1><p>Per sempre, purtroppo.</p>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="roses with prices, hotel by the hour, taxi dancers, reviews with the praise of a 'ragazza discretissima'",
)
