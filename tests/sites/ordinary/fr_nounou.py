"""A French au-pair and babysitting board (WordPress classes, JSON-LD Person/Offer): age, languages, hourly rate, photo.

Look-alike: 'jeune fille au pair', age, nationality, price per hour and per night, 'disponible 24h/24', first names only.
"""

import json

from tests.sites.written import WrittenPage, WrittenSite

HOST = "nounou-et-cie.example"
BASE = f"https://{HOST}"

# slug, name, age, nationality, city, languages, hourly, night, phone, pictures, text
SITTERS = (
    (
        "clemence-lyon",
        "Clémence",
        19,
        "Française",
        "Lyon",
        ("fr", "en"),
        11,
        60,
        "06 09 26 34 63",
        1,
        "Étudiante en licence de psychologie, je garde vos enfants après l'école et le mercredi. BAFA obtenu en 2024, permis B, non-fumeuse.",
    ),
    (
        "giulia-au-pair-paris",
        "Giulia",
        22,
        "Italienne",
        "Paris",
        ("it", "fr", "en"),
        10,
        None,
        "06 51 28 74 52",
        4,
        "Jeune fille au pair, je cherche une famille d'accueil à Paris ou proche banlieue dès septembre. J'aime la cuisine, les musées et les chiens. Douce, souriante et patiente.",
    ),
    (
        "fatou-nantes",
        "Fatou",
        34,
        "Sénégalaise",
        "Nantes",
        ("fr", "wo"),
        13,
        80,
        "06 73 46 34 95",
        2,
        "Assistante maternelle agréée, douze ans d'expérience. Je me déplace à votre domicile, même la nuit si vous travaillez en horaires décalés.",
    ),
    (
        "brigitte-strasbourg",
        "Brigitte",
        61,
        "Française",
        "Strasbourg",
        ("fr", "de"),
        12,
        55,
        "06 18 45 20 68",
        1,
        "Mamie d'occasion ! Retraitée de l'Éducation nationale, j'emmène les petits au parc et je raconte des histoires en alsacien.",
    ),
    (
        "ngoc-toulouse",
        "Ngoc Anh",
        26,
        "Vietnamienne",
        "Toulouse",
        ("vi", "fr"),
        11,
        65,
        "06 11 69 46 93",
        3,
        "Infirmière de formation, je peux m'occuper d'enfants avec un traitement. Nouvelle en ville, disponible tout de suite, références au Vietnam et à Bordeaux.",
    ),
    (
        "mathis-lille",
        "Mathis",
        20,
        "Français",
        "Lille",
        ("fr", "nl"),
        11,
        None,
        "06 13 13 85 52",
        2,
        "Grand frère professionnel : foot, devoirs, et coucher à l'heure. Étudiant en STAPS, brevet de secourisme.",
    ),
    (
        "olena-nice",
        "Olena",
        29,
        "Ukrainienne",
        "Nice",
        ("uk", "ru", "fr"),
        12,
        70,
        "06 48 83 07 33",
        2,
        "Professeure de piano et baby-sitter. Je garde aussi les enfants à l'hôtel pendant votre séjour sur la Côte d'Azur, jour et nuit.",
    ),
)


def _wrap(title: str, body: str, extra: str = "", css: str = "page") -> str:
    return f"""<!DOCTYPE html>
<html lang="fr-FR"><head><meta charset="UTF-8"><title>{title} &#8211; Nounou et Cie</title>
<meta name="generator" content="WordPress 6.5.3"><link rel="stylesheet" href="/wp-content/themes/doudou/style.css">{extra}</head>
<body class="{css} wp-custom-logo"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">Nounou et Cie</a></p>
<nav class="main-navigation"><ul class="menu"><li class="menu-item"><a href="/nounous/">Trouver une nounou</a></li><li class="menu-item"><a href="/tarifs/">Tarifs</a></li><li class="menu-item"><a href="/conseils/">Conseils</a></li><li class="menu-item"><a href="/contact/">Contact</a></li></ul></nav></header>
<div id="content" class="site-content"><main class="site-main">{body}</main>
<aside class="widget-area"><section class="widget"><h2 class="widget-title">Urgence garde</h2><p>Notre équipe répond 24h/24 au 01 99 00 68 02.</p></section></aside></div>
<footer class="site-footer"><a href="/mentions-legales/">Mentions légales</a></footer></body></html>"""


def _ad(sitter: tuple) -> WrittenPage:
    slug, name, age, nationality, city, languages, hourly, night, phone, pictures, text = sitter
    offers = [{"@type": "Offer", "name": "Garde, une heure", "price": str(hourly), "priceCurrency": "EUR"}]
    if night:
        offers.append(
            {"@type": "Offer", "name": "Garde de nuit", "price": str(night), "priceCurrency": "EUR"}
        )
    state = {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": name,
        "nationality": nationality,
        "knowsLanguage": list(languages),
        "jobTitle": "Baby-sitter",
        "telephone": phone,
        "address": {"@type": "PostalAddress", "addressLocality": city},
        "makesOffer": offers,
    }
    ld = f'<script type="application/ld+json">{json.dumps(state, ensure_ascii=False)}</script>'
    gallery = "".join(
        f'<figure class="wp-block-image"><img src="/wp-content/uploads/2025/05/{slug}-{i}-768x1024.jpg" alt="{name}"></figure>'
        for i in range(1, pictures + 1)
    )
    night_line = f"<li>Nuit (20h–8h) : {night} €</li>" if night else ""
    body = f"""<article class="post type-nounou"><header class="entry-header"><h1 class="entry-title">{name}, {age} ans, baby-sitter à {city}</h1></header>
<div class="entry-content">{gallery}<p>{text}</p><h3>En bref</h3><ul><li>Âge : {age} ans</li><li>Nationalité : {nationality}</li><li>Langues : {", ".join(languages)}</li></ul>
<h3>Tarifs</h3><ul><li>1 heure : {hourly} €</li>{night_line}<li>Deux enfants : +2 € par heure</li></ul><p class="tel">Téléphone : <a href="tel:+33{phone[1:].replace(" ", "")}">{phone}</a></p></div></article>"""
    return WrittenPage(
        url=f"{BASE}/nounous/{slug}/",
        html=_wrap(f"{name}, baby-sitter à {city}", body, ld, "single single-nounou"),
        kind="ad",
        language="fr",
        relevant=False,
    )


def _listing(path: str, title: str, sitters: tuple, canonical: str | None = None) -> WrittenPage:
    entries = "".join(
        f'<article class="post type-nounou hentry"><a href="/nounous/{s[0]}/"><img class="attachment-thumbnail" src="/wp-content/uploads/2025/05/{s[0]}-1-150x150.jpg"></a>'
        f'<h2 class="entry-title"><a href="/nounous/{s[0]}/">{s[1]}, {s[2]} ans</a></h2><p class="entry-meta">{s[4]} · {s[3]} · {s[6]} €/h</p></article>'
        for s in sitters
    )
    return WrittenPage(
        url=BASE + path,
        html=_wrap(
            title,
            f'<h1 class="page-title">{title}</h1>{entries}<nav class="navigation pagination"><a class="next page-numbers" href="/nounous/page/2/">Suivant</a></nav>',
            css="archive",
        ),
        kind="listing",
        language="fr",
        relevant=False,
        canonical=canonical and BASE + canonical,
    )


def _static(
    path: str, title: str, body: str, relevant: bool, kind: str = "static", status: int = 200
) -> WrittenPage:
    return WrittenPage(
        url=BASE + path,
        html=_wrap(title, f'<article><h1 class="entry-title">{title}</h1>{body}</article>'),
        kind=kind,
        language="fr",
        relevant=relevant,
        status=status,
    )


TARIFFS = "<table class='wp-block-table'><tr><th>Formule</th><th>1 h</th><th>3 h</th><th>Nuit</th></tr><tr><td>Étudiante</td><td>11 €</td><td>32 €</td><td>60 €</td></tr><tr><td>Professionnelle</td><td>14 €</td><td>40 €</td><td>85 €</td></tr></table>"
SITE = WrittenSite(
    host=HOST,
    region="FR",
    pages=(
        *(_ad(sitter) for sitter in SITTERS),
        _listing("/nounous/", "Nos nounous près de chez vous", SITTERS[:4]),
        _listing("/nounous/page/2/", "Nos nounous près de chez vous", SITTERS[4:]),
        _listing(
            "/nounous/?orderby=prix",
            "Nos nounous près de chez vous",
            tuple(sorted(SITTERS[:4], key=lambda s: s[6])),
            "/nounous/",
        ),
        _static("/tarifs/", "Nos tarifs à l'heure et à la nuit", TARIFFS, relevant=False),
        _static(
            "/conseils/premier-rendez-vous/",
            "Réussir le premier rendez-vous avec une baby-sitter",
            "<p>Recevez-la une heure avec les enfants, montrez la maison, parlez du coucher. Demandez deux références et appelez-les.</p>",
            relevant=False,
        ),
        _static(
            "/contact/",
            "Contact",
            "<form><label>Nom <input name='nom'></label><label>Message <textarea></textarea></label><button>Envoyer</button></form>",
            relevant=True,
        ),
        _static(
            "/nounous/camille-brest/",
            "Page introuvable",
            "<p>Oups ! Cette page n'existe plus.</p>",
            relevant=True,
            kind="error",
            status=404,
        ),
    ),
    note="JSON-LD Person with nationality, languages, telephone and offers per hour and night; a 24-hour phone in the side bar",
)
