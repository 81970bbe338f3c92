"""French one-woman site made with a page builder (WordPress, Elementor): a companion in Lyon with pages for herself, fees, tours, gallery and diary.

Hard: one ad spread over several pages, of which the home page is the ad; fees are in a pricing table on a page of their own and in part on the home page,
tours stand in a toggle, the diary speaks of cities, restaurants and sums that are no fees, the e-mail is written with [at], a page in English exists.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "camillelenoir.example"
ROOT = f"https://{HOST}"
HOME = f"{ROOT}/"


def wrap(kind, body, n):
    return f'<div class="elementor-element elementor-element-{n:07x} elementor-widget elementor-widget-{kind}" data-id="{n:07x}" data-element_type="widget" data-widget_type="{kind}.default"><div class="elementor-widget-container">{body}</div></div>'


def section(*widgets, seed=1):
    inner = "".join(wrap(kind, body, seed * 7919 + i * 31) for i, (kind, body) in enumerate(widgets))
    return f'<section class="elementor-section elementor-top-section elementor-section-boxed"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap">\
{inner}</div></div></div></section>'


def shell(title, body, path, lang="fr-FR", post=12):
    menu = [("/", "Accueil"), ("/a-propos/", "À propos"), ("/honoraires/", "Honoraires"), ("/tournees/", "Tournées"), ("/galerie/", "Galerie"), ("/carnet/", "Carnet"), ("/contact/", "Contact"), ("/en/", "EN")]
    items = "".join(f'<li class="menu-item menu-item-type-post_type"><a href="{ROOT}{p}" class="elementor-item{" elementor-item-active" if p == path else ""}">{w}</a></li>' for p, w in menu)
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} – Camille Lenoir</title>
<meta name="generator" content="WordPress 6.8.1"><meta name="generator" content="Elementor 3.29.1"><link rel="canonical" href="{ROOT}{path}"><link rel="alternate" hreflang="en" href="{ROOT}/en/">\
<link rel="stylesheet" id="hello-elementor-css" href="{ROOT}/wp-content/themes/hello-elementor/style.min.css">
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"WebPage","url":"{ROOT}{path}","name":"{title}","datePublished":"2023-02-14T09:12:00+00:00","inLanguage":"{lang}"}}]}}</script></head>
<body class="wp-singular page-template page-id-{post} elementor-default elementor-kit-7"><a class="skip-link screen-reader-text" href="#content">Aller au contenu</a>
<header data-elementor-type="header" class="elementor elementor-41 elementor-location-header"><img src="{ROOT}/wp-content/uploads/2023/02/monogramme.svg" alt="CL" width="60"><nav class="elementor-nav-menu--main">\
<ul class="elementor-nav-menu">{items}</ul></nav></header>
<main id="content" class="site-main"><div data-elementor-type="wp-page" data-elementor-id="{post}" class="elementor elementor-{post}">{body}</div></main>
<footer data-elementor-type="footer" class="elementor elementor-55"><p>© 2025 Camille Lenoir. Site réservé aux adultes. <a href="{ROOT}/mentions-legales/">Mentions légales</a></p></footer>
<div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner"><div class="cmplz-title">Gérer le consentement</div><div class="cmplz-message">Nous utilisons des cookies pour mesurer l’audience.</div>\
<button class="cmplz-btn cmplz-accept">Accepter</button><button class="cmplz-btn cmplz-deny">Refuser</button></div></div>
<script src="{ROOT}/wp-content/plugins/elementor/assets/js/frontend.min.js"></script></body></html>"""


def image(n, year="2024/11"):
    return ("image", f'<img decoding="async" width="800" height="1067" src="{ROOT}/wp-content/uploads/{year}/camille-{n}.jpg" class="attachment-large size-large" alt="" srcset="{ROOT}/wp-content/uploads/{year}/camille-{n}.jpg 800w, '
        f'{ROOT}/wp-content/uploads/{year}/camille-{n}-225x300.jpg 225w">')


def heading(text, level=2):
    return ("heading", f'<h{level} class="elementor-heading-title elementor-size-default">{text}</h{level}>')


def text(*paragraphs):
    return ("text-editor", "".join(f"<p>{p}</p>" for p in paragraphs))


def icons(*rows):
    return ("icon-list", '<ul class="elementor-icon-list-items">' + "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-feather"></i></span>'
        f'<span class="elementor-icon-list-text">{r}</span></li>' for r in rows) + "</ul>")


def button(href, label):
    return ("button", f'<a class="elementor-button elementor-button-link elementor-size-sm" href="{href}"><span class="elementor-button-content-wrapper"><span class="elementor-button-text">{label}</span></span></a>')


FEES = [("1 h 30", 90, 350), ("2 heures", 120, 450), ("3 heures, avec un verre", 180, 600), ("Dîner, 4 heures", 240, 800), ("La nuit, 12 heures", 720, 1600)]
STOPS = [("Annecy", "2025-06-03", "2025-06-05", "du 3 au 5 juin 2025"), ("Grenoble", "2025-06-17", "2025-06-19", "du 17 au 19 juin 2025"), ("Paris", "2025-07-01", "2025-07-04", "du 1er au 4 juillet 2025")]

HOME_BODY = section(heading("Camille, accompagnatrice indépendante à Lyon", 1), text("Une parenthèse de douceur, entre Saône et pentes, pour hommes et femmes de goût."), image(1), seed=1) + section(
    text("Je m’appelle Camille, j’ai 34 ans. Je suis française, lyonnaise d’adoption, et je travaille seule, sans agence ni secrétaire : c’est toujours moi qui réponds.",
         "Ancienne libraire, j’aime les conversations qui s’égarent, les tables simples et les matins lents. Je reçois dans un appartement calme du 6e arrondissement et je me déplace volontiers dans les hôtels de Lyon et de sa région."),
    image(2), seed=2) + section(heading("En bref"), icons("34 ans, 1,71 m, 60 kg", "Français, anglais, italien", "Je reçois et je me déplace", "Sur rendez-vous, du lundi au samedi, de 11h à 22h"), heading("Ce que j’aime partager"),
    icons("Dîner en tête-à-tête", "Massage", "Relation type « girlfriend experience »", "Tantra", "Accompagnement en voyage", "Nuit entière"), image(3), seed=3) + section(
    heading("Prochaines tournées"), ("toggle", '<div class="elementor-toggle">' + "".join(f'<div class="elementor-toggle-item"><div class="elementor-tab-title" role="button"><a class="elementor-toggle-title">{c}</a></div>'
        f'<div class="elementor-tab-content"><p>{w}</p></div></div>' for c, _, _, w in STOPS) + "</div>"), seed=4) + section(
    heading("Honoraires"), ("price-table", '<div class="elementor-price-table">' + "".join(f'<div class="elementor-price-table__header"><h3 class="elementor-price-table__heading">{w}</h3></div><div class="elementor-price-table__price">'
        f'<span class="elementor-price-table__integer-part">{a}</span><span class="elementor-price-table__currency">€</span></div>' for w, _, a in FEES) + "</div>"),
    text("Un acompte de 20 % est demandé pour une première rencontre."), button("/contact/", "Me rencontrer"), text("Par SMS ou téléphone : 06 52 14 08 37 – Courriel : bonjour [at] camillelenoir.example – Telegram : @camille_lenoir_lyon"), seed=5)

EN_BODY = section(heading("Camille, independent companion in Lyon", 1), text("My name is Camille, I am 34, French, and I work alone. I welcome you in a quiet flat in the 6th district or visit you in your hotel.", "I speak French, English "
    "and Italian. Please write before you call: +33 6 52 14 08 37."), image(1), image(2), seed=8)

TRUTH = deepcopy(AD)
TRUTH.update(url=HOME, alias="Camille", aliases_stated=["Camille"], age=34, ages_stated=[34], text_language="fr", provider_kind="independent", city="Lyon", country="FR", nationality="FR", languages_spoken=["fr", "en", "it"],
             services=["dinner_date", "massage", "gfe", "tantra", "travel", "overnight"], incall=True, outcall=True, hours="11:00-22:00", weight_kg=60, height_cm=171, max_duration_h=12, n_images=3, phones=["+33652140837"],
             handles=[{"kind": "email", "value": "bonjour@camillelenoir.example"}, {"kind": "telegram", "value": "camille_lenoir_lyon"}], tour=[{"city": c, "from": a, "to": b} for c, a, b, _ in STOPS],
             prices=[{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for _, m, a in FEES])


def sub(path, title, *widgets, kind="static", post=20, status=200, lang="fr"):
    return WrittenPage(ROOT + path, shell(title, section(heading(title, 1), *widgets, seed=post), path, "fr-FR" if lang == "fr" else "en-GB", post), kind, lang, status=status)


def post(path, title, day, *paragraphs):
    body = f'<article class="post type-post status-publish"><header class="page-header"><h1 class="entry-title">{title}</h1><time class="entry-date">{day}</time></header><div class="page-content">' + "".join(f"<p>{p}"
        f"</p>" for p in paragraphs) + '</div><div class="post-tags"><span class="tag-links">Étiquettes <a href="/etiquette/lenteur/" rel="tag">lenteur</a></span></div></article>'
    return WrittenPage(ROOT + path, shell(title, body, path, post=300), "static", "fr")


PAGES = [
    WrittenPage(HOME, shell("Accompagnatrice indépendante à Lyon", HOME_BODY, "/"), "ad", "fr", ads=(HOME,)),
    WrittenPage(f"{HOME}?utm_source=annuaire&utm_medium=lien", shell("Accompagnatrice indépendante à Lyon", HOME_BODY, "/"), "ad", "fr", ads=(HOME,), canonical=HOME),
    WrittenPage(f"{ROOT}/en/", shell("Independent companion in Lyon", EN_BODY, "/en/", "en-GB", 64), "ad", "en", ads=(HOME,)),
    sub("/a-propos/", "À propos", text("J’ai grandi près de Dijon, étudié les lettres et tenu pendant sept ans une petite librairie. J’exerce cette activité par choix depuis 2019.", "On me dit attentive et un peu moqueuse."), image(2), post=21),
    sub("/honoraires/", "Honoraires", ("price-list", '<ul class="elementor-price-list">' + "".join(f'<li class="elementor-price-list-item"><span class="elementor-price-list-title">{w}</span><span class="elementor-price-list-separator">'
        f'</span><span class="elementor-price-list-price">{a} €</span></li>' for w, _, a in FEES) + "</ul>"),
        text("Je ne négocie pas. Les frais de déplacement hors de Lyon sont à votre charge."), post=22),
    sub("/tournees/", "Tournées", icons(*(f"<strong>{c}</strong> {w}" for c, _, _, w in STOPS)), text("Envie de me voir dans votre ville ? À partir de trois réservations, je prends le train."), post=23),
    sub("/galerie/", "Galerie", image(1), image(2), image(3), image(4), image(5, "2025/03"), post=24),
    sub("/contact/", "Contact", text("Présentez-vous en quelques lignes : prénom, âge, jour et durée souhaités. Je réponds dans la journée.", "06 52 14 08 37"),
        ("form", '<form class="elementor-form" method="post" name="Contact"><input type="text" name="form_fields[name]" placeholder="Prénom"><input type="email" name="form_fields[email]" placeholder="Courriel">'
            '<textarea name="form_fields[message]"></textarea><button type="submit">Envoyer</button></form>'), post=25),
    sub("/carnet/", "Carnet", ("posts", '<div class="elementor-posts-container"><article class="elementor-post"><h3 class="elementor-post__title"><a href="/carnet/eloge-du-retard/">Éloge du retard</a></h3>'
        '<span class="elementor-post-date">22 mai 2025</span></article><article class="elementor-post"><h3 class="elementor-post__title"><a href="/carnet/trois-tables-lyonnaises/">Trois tables lyonnaises</a></h3>'
            '<span class="elementor-post-date">8 avril 2025</span></article></div>'), post=26),
    post("/carnet/eloge-du-retard/", "Éloge du retard", "22 mai 2025", "Il arrive toujours un moment où l’on regarde l’heure. Je voudrais défendre ici ceux qui ne la regardent pas.", "Un monsieur de 71 ans, à Genève, m’a offert un jour une "
        "montre arrêtée. Je la porte encore."),
    post("/carnet/trois-tables-lyonnaises/", "Trois tables lyonnaises", "8 avril 2025", "Un bouchon de la rue des Marronniers inventés, menu à 29 €, où l’on parle fort.", "Une table japonaise de six couverts : comptez 95 € par personne. Et "
        "un comptoir à vins, ouvert de 18h à 1h."),
    sub("/questions/", "Questions fréquentes", ("accordion", '<div class="elementor-accordion"><div class="elementor-accordion-item"><div class="elementor-tab-title">Recevez-vous des couples ?</div>'
        '<div class="elementor-tab-content">Non, pas pour le moment.</div></div><div class="elementor-accordion-item"><div class="elementor-tab-title">Faut-il un acompte ?</div>'
            '<div class="elementor-tab-content">Oui, de 20 %, pour une première rencontre.</div></div></div>'), post=27),
    sub("/liens/", "Liens amis", icons('<a href="https://annuaire-velours.example">Annuaire Velours</a>', '<a href="https://elisa-a-nantes.example">Élisa, à Nantes</a>', '<a href="https://guide-des-dames.example">Le Guide des '
        'dames</a>', '<a href="https://photo-boudoir-lyon.example">Mon photographe</a>'), kind="directory", post=28),
    sub("/mentions-legales/", "Mentions légales", text("Hébergeur : Hébergement Fictif SAS, 1 rue de l’Exemple, 59000 Lille, 09 99 99 00 00. Les photographies sont protégées.", "Le présent site ne propose que du temps et de la compagnie "
        "entre adultes."), post=29),
    sub("/tournee-bordeaux/", "Page introuvable", text("Oups ! Cette page n’existe plus. Revenez à l’accueil."), kind="error", status=404, post=404),
]

SITE = WrittenSite(HOST, "FR", tuple(PAGES), (TRUTH,), note=__doc__)
