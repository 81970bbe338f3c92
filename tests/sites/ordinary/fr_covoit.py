"""A French car-pool and language-exchange site (old ISO-8859-15 frames and dotted lists): drivers with age, prices per seat, dates.

Look-alike: 'accompagnatrice', ages, per-seat prices, nights at the driver's, 'cherche partenaire', phone numbers in words.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "trajets-et-paroles.example"
BASE = f"http://{HOST}"

# file, driver, age, from, to, date, hour, price, seats, car, phone, text
RIDES = (
    (
        "t1407",
        "Solène",
        29,
        "Rennes",
        "Brest",
        "14 juin 2025",
        "17h30",
        14,
        3,
        "Clio grise",
        "06 84 16 76 96",
        "J'écoute du rap breton et je m'arrête à Morlaix pour un café. Femmes et hommes bienvenus, chiens aussi.",
    ),
    (
        "t1411",
        "Jean-Marc",
        54,
        "Dijon",
        "Lyon",
        "13 juin 2025",
        "6h15",
        12,
        2,
        "Scénic bleu",
        "06 31 71 22 13",
        "Trajet quotidien, je suis boulanger. Conversation non obligatoire avant huit heures.",
    ),
    (
        "t1418",
        "Aïcha",
        36,
        "Marseille",
        "Montpellier",
        "15 juin 2025",
        "10h00",
        11,
        3,
        "Kangoo blanc",
        "06 09 26 34 63",
        "Avec ma fille de quatre ans et son doudou. Non-fumeurs uniquement.",
    ),
    (
        "t1425",
        "Loïc",
        23,
        "Bordeaux",
        "Toulouse",
        "20 juin 2025",
        "20h00",
        16,
        1,
        "208 rouge",
        "06 51 28 74 52",
        "Retour dans la nuit possible après le match. Deux pauses, un sandwich.",
    ),
)
# file, name, age, town, speaks, learns, hours, text
EXCHANGES = (
    (
        "e031",
        "Paola",
        33,
        "Grenoble",
        "italien",
        "français",
        "le soir",
        "Nouvelle à Grenoble, je donne une heure d'italien contre une heure de français, autour d'un verre. Pas de rencontre amoureuse, mon mari est jaloux.",
    ),
    (
        "e034",
        "Dmitri",
        46,
        "Metz",
        "russe",
        "allemand",
        "le week-end",
        "Ancien professeur à Samara. Tandem en marchant le long de la Moselle, deux heures, gratuit.",
    ),
    (
        "e038",
        "Xiuying",
        21,
        "Paris",
        "mandarin",
        "français",
        "l'après-midi",
        "Étudiante en stylisme, souriante, bavarde. Je peux aussi donner des cours particuliers, 20 € l'heure, 35 € les deux heures.",
    ),
    (
        "e042",
        "Brenda",
        60,
        "La Rochelle",
        "anglais",
        "français",
        "le matin",
        "Retired from Leeds, I cook while we talk. Venez avec un tablier.",
    ),
)


def _page(
    path: str, title: str, inner: str, kind: str, relevant: bool = False, canonical: str | None = None
) -> WrittenPage:
    html = (
        f"<html>\n<head>\n<meta http-equiv=content-type content='text/html; charset=iso-8859-15'>\n<title>{title}</title>\n<!-- fait main, 2003 -->\n</head>\n<body background=/fond.gif>\n"
        f"<table width=100%><tr><td class=gauche width=150 valign=top><a href=/trajets.html>Trajets</a><br><a href=/tandems.html>Tandems</a><br><a href=/conseils.html>Conseils</a><br><a href=/mentions.html>Mentions</a></td>\n<td valign=top>{inner}</td></tr></table>\n"
        "<p align=center><small>Trajets &amp; Paroles, association loi 1901. Permanence : 01 99 00 47 30</small></p></body></html>"
    )
    return WrittenPage(
        url=f"{BASE}/{path}",
        html=html,
        kind=kind,
        language="fr",
        relevant=relevant,
        canonical=canonical and f"{BASE}/{canonical}",
        content_type="text/html; charset=iso-8859-15",
        encoding="iso-8859-15",
    )


def _ride(ride: tuple) -> WrittenPage:
    slug, driver, age, start, end, date, hour, price, seats, car, phone, text = ride
    inner = (
        f"<h1>{start} &rarr; {end}</h1><img src=/photos/{slug}.jpg width=90 align=left><b>{driver}</b>, {age} ans<br>Départ : {date}, {hour}<br>Prix : {price} € par place<br>Places : {seats}<br>Voiture : {car}"
        f"<p>{text}</p><p>Tél. {phone}</p><form action=/reserver.php><input type=hidden name=t value={slug}><input type=submit value='Réserver une place'></form>"
    )
    return _page(f"trajets/{slug}.html", f"{start} - {end}, {date}", inner, "ad")


def _exchange(exchange: tuple) -> WrittenPage:
    slug, name, age, town, speaks, learns, hours, text = exchange
    inner = (
        f"<h1>{name}, {age} ans, {town}</h1><img src=/photos/{slug}a.jpg width=120> <img src=/photos/{slug}b.jpg width=120><p>Parle : {speaks}<br>Apprend : {learns}<br>Disponible : {hours}</p><p>{text}</p>"
        f"<a href=/ecrire.php?a={slug}>Écrire à {name}</a>"
    )
    return _page(f"tandems/{slug}.html", f"Tandem {speaks}-{learns} à {town}", inner, "profile")


def _rides(path: str, title: str, rides: tuple, canonical: str | None = None) -> WrittenPage:
    lines = "".join(
        f"<li>{r[5]}, {r[6]} ........ <a href=/trajets/{r[0]}.html>{r[3]} - {r[4]}</a> ........ {r[7]} € ........ {r[1]} ({r[2]} ans)"
        for r in rides
    )
    return _page(path, title, f"<h1>{title}</h1><ul>{lines}</ul>", "listing", canonical=canonical)


def _exchanges() -> WrittenPage:
    lines = "".join(
        f"<li><a href=/tandems/{e[0]}.html>{e[1]}, {e[2]} ans</a>, {e[3]} : {e[4]} contre {e[5]}"
        for e in EXCHANGES
    )
    return _page(
        "tandems.html", "Tandems linguistiques", f"<h1>Tandems linguistiques</h1><ul>{lines}</ul>", "listing"
    )


ADVICE = "<h1>Voyager à plusieurs sans mauvaise surprise</h1><p>Montrez votre carte d'identité avant de partir. Le prix par place couvre l'essence et le péage, rien d'autre. Une conductrice peut demander « entre femmes ».</p><p>Si un conducteur propose de « payer autrement », descendez et signalez-le.</p>"
SITE = WrittenSite(
    host=HOST,
    region="FR",
    pages=(
        *(_ride(ride) for ride in RIDES),
        *(_exchange(exchange) for exchange in EXCHANGES),
        _rides("trajets.html", "Trajets proposés", RIDES),
        _rides(
            "trajets.html?tri=prix",
            "Trajets proposés (par prix)",
            tuple(sorted(RIDES, key=lambda r: r[7])),
            "trajets.html",
        ),
        _exchanges(),
        _page("conseils.html", "Conseils", ADVICE, "static"),
        _page(
            "mentions.html",
            "Mentions légales",
            "<h1>Mentions légales</h1><p>Association Trajets et Paroles, 5 rue de l'Exemple, 35000 Rennes.</p>",
            "static",
            relevant=True,
        ),
        _page(
            "trajets/t0999.html",
            "Trajet passé",
            "<h1>Ce trajet est passé</h1><p>Il n'est plus possible de réserver.</p>",
            "error",
            relevant=True,
        ),
    ),
    note="iso-8859-15; drivers and language partners with age, picture, price and phone; 'Paola, nouvelle à Grenoble'",
)
