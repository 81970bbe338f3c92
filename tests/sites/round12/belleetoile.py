"""Belgian agency in French on WordPress with a page builder (Elementor-like nested divs).

Hard: facts are widgets inside sections inside columns with random element ids, icon lists give values without labels,
headings of widgets and their values lie in different columns, the agency speaks of each hostess in the third person,
the only telephone numbers are the agency's own (header, footer, floating button), 'our other hostesses' carousel under
each profile, an age gate in front, and a page of house prices by category.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "agence-belle-etoile.example"
B = f"https://{HOST}"


def P(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def rates(here, there):
    """Two lists of (minutes, amount): as prices and, for the page, as rows of the pricing widget."""
    return [P(a, m, "incall") for m, a in here] + [P(a, m, "outcall") for m, a in there]


# slug, name, icon list (no labels), prose, wishes widget (list), prices at hers, prices away, pictures, photos checked, truth
GIRLS = [
    ("camille", "Camille", ["27 ans", "1m71", "56 kg", "Bruxelles"],
     ["Camille est une jeune Bruxelloise pétillante, étudiante en histoire de l'art le jour et compagne de table irrésistible le soir.",
      "Elle parle français, néerlandais et un anglais très soigné. Vous la retrouverez dans son appartement d'Ixelles, près de la place Flagey, ou à votre hôtel."],
     ["Dîner en tête à tête", "Massage relaxant", "Soirées privées"], [(60, 200), (120, 360)], [(120, 400), (240, 700), (720, 1400)], 4, True,
     dict(age=27, city="Brussels", height_cm=171, weight_kg=56, languages_spoken=["fr", "nl", "en"],
          services=["dinner_date", "massage", "party"], incall=True, outcall=True)),
    ("oksana", "Oksana", ["31 ans", "1m76", "Bruxelles"],
     ["Née à Odessa et de nationalité ukrainienne, Oksana vit chez nous depuis six ans. Grande, calme, observatrice : elle accompagne nos clients dans leurs voyages d'affaires comme dans leurs escapades.",
      "Elle ne reçoit pas : c'est elle qui vient à vous, partout en Belgique. Compter un minimum de trois heures."],
     ["Compagne de voyage", "Réceptions professionnelles"], [], [(180, 650), (720, 1500), (1440, 2200)], 3, True,
     dict(age=31, city="Brussels", height_cm=176, nationality="UA", services=["travel", "business"], incall=False, outcall=True)),
    ("ines-liege", "Inès", ["24 ans", "1m62", "50 kg", "Liège"],
     ["Petite, brune, les yeux verts, Inès a le rire facile et la langue bien pendue. À Liège elle connaît toutes les bonnes adresses et vous servira volontiers de guide dans la ville.",
      "Elle vous accueille dans un studio discret du quartier de Guillemins ; elle ne se déplace pas."],
     ["Expérience petite amie (GFE)", "Câlins"], [(30, 110), (60, 170), (90, 240)], [], 2, False,
     dict(age=24, city="Liège", height_cm=162, weight_kg=50, services=["city_guide", "gfe", "cuddling"], incall=True, outcall=False)),
    ("victoria-anvers", "Victoria", ["35 ans", "1m69", "Anvers"],
     ["Victoria, c'est la main de fer dans le gant de velours. Dans son salon d'Anvers, cette Flamande de caractère propose des jeux de rôle et de la domination douce à ceux qui savent demander.",
      "Langues : néerlandais (langue maternelle), français, allemand. Reçoit de 11h à 23h."],
     ["Domination", "Jeux de rôle", "Fétichisme"], [(60, 250), (120, 450)], [], 3, False,
     dict(age=35, city="Antwerp", height_cm=169, languages_spoken=["nl", "fr", "de"], services=["domination", "role_play", "fetish"],
          incall=True, outcall=None, hours="11:00-23:00")),
    ("lea-et-manon", "Léa & Manon", ["26 et 28 ans", "Namur"],
     ["Nos inséparables ! Léa (26 ans) et Manon (28 ans) ne se présentent qu'à deux. Elles reçoivent les messieurs et aussi les couples curieux dans une villa près de Namur, jacuzzi compris.",
      "Leur massage à quatre mains a fait leur réputation."],
     ["Massage à quatre mains", "Bain à trois", "Accueil des couples"], [(60, 350), (120, 600)], [], 5, True,
     dict(alias="Léa", aliases_stated=["Léa", "Manon"], age=26, ages_stated=[26, 28], audience="couple", city="Namur",
          services=["four_hands", "bath", "couples"], incall=True)),
    ("amina", "Amina", ["29 ans", "1m73", "61 kg", "Charleroi"],
     ["Beauté africaine aux gestes de danseuse, Amina a dansé dix ans sur scène avant de nous rejoindre. Chaque rendez-vous commence par un strip-tease, c'est sa signature.",
      "Elle rejoint ses hôtes à l'hôtel, à Charleroi et jusqu'à Mons ; elle ne reçoit pas chez elle."],
     ["Strip-tease", "Danse"], [], [(60, 220), (120, 400)], 3, False,
     dict(age=29, city="Charleroi", height_cm=173, weight_kg=61, ethnicity="african", services=["striptease", "dancing"], incall=False, outcall=True)),
    ("elena", "Elena", ["22 ans", "1m68", "Gand"],
     ["Elena est de passage ! Cette Roumaine de 22 ans séjourne à Gand du 9 au 14 juin 2025, puis à Bruges du 15 au 18 juin 2025. Profitez-en, elle repart ensuite à Bucarest.",
      "Roumain, italien, anglais. Elle reçoit à l'hôtel et accepte les visites au vôtre."],
     ["Massage", "Tantra"], [(60, 180)], [(60, 230)], 2, True,
     dict(age=22, city="Gent", height_cm=168, nationality="RO", languages_spoken=["ro", "it", "en"], services=["massage", "tantra"],
          incall=True, outcall=True, tour=[{"city": "Gent", "from": "2025-06-09", "to": "2025-06-14"},
                                           {"city": "Brugge", "from": "2025-06-15", "to": "2025-06-18"}])),
    ("margaux", "Margaux", ["Bruxelles", "sur rendez-vous"],
     ["Margaux a quarante-deux ans et n'en fait pas mystère. Divorcée, lectrice, fine cuisinière, elle prépare le dîner chez elle à Uccle et vous garde, si l'entente est là, pour la nuit entière.",
      "Pas de rencontre de moins de deux heures. Elle ne fait pas de massage : « il y a des gens formés pour cela », dit-elle."],
     ["Dîner chez elle", "Nuit complète"], [(120, 400), (720, 1200)], [], 1, False,
     dict(age=42, city="Brussels", services=["dinner_date", "overnight"], incall=True)),
    ("kevin", "Kévin", ["30 ans", "1m84", "78 kg", "Louvain"],
     ["Pour ces dames : Kévin, notre seul monsieur. Serviable, sportif, il vous escorte au théâtre, au mariage d'une ex-amie ou à une soirée où l'on n'a pas envie d'arriver seule. Il se déplace dans tout le Brabant au départ de Louvain."],
     ["Service d'escorte", "Soirées"], [], [(180, 300)], 2, True,
     dict(age=30, audience="man", city="Leuven", height_cm=184, weight_kg=78, services=["escort", "party"], outcall=True)),
]
LONG = {30: "30 minutes", 60: "1 heure", 90: "1h30", 120: "2 heures", 180: "3 heures", 240: "4 heures", 720: "Nuit (12h)", 1440: "24 heures"}
_count = 0


def eid():
    global _count
    _count += 1
    return f"{(_count * 2654435761) % 0xFFFFFFF:07x}"


def widget(kind, inner):
    e = eid()
    return (f'<div class="elementor-element elementor-element-{e} elementor-widget elementor-widget-{kind}" data-id="{e}" data-element_type="widget" '
            f'data-widget_type="{kind}.default"><div class="elementor-widget-container">{inner}</div></div>')


def heading(text, tag="h2"):
    return widget("heading", f'<{tag} class="elementor-heading-title elementor-size-default">{text}</{tag}>')


def icons(items, icon="fa-check"):
    return widget("icon-list", '<ul class="elementor-icon-list-items">' + "".join(
        f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas {icon}"></i></span><span class="elementor-icon-list-text">{i}</span></li>' for i in items) + "</ul>")


def section(*columns):
    e = eid()
    cols = "".join(f'<div class="elementor-column elementor-col-{100 // len(columns)} elementor-top-column" data-element_type="column"><div class="elementor-widget-wrap elementor-element-populated">{c}</div></div>' for c in columns)
    return f'<section class="elementor-section elementor-top-section elementor-element-{e} elementor-section-boxed" data-id="{e}" data-element_type="section"><div class="elementor-container elementor-column-gap-default">{cols}</div></section>'


def frame(title, body, cls="page"):
    return f"""<!DOCTYPE html><html lang="fr-BE"><head><meta charset="UTF-8"><title>{title} &#8211; Agence Belle Étoile</title><meta name="generator" content="WordPress 6.5.3"><link rel="stylesheet" href="{B}/wp-content/plugins/elementor/assets/css/frontend.min.css"></head>
<body class="{cls} wp-custom-logo elementor-default elementor-kit-7"><div class="age-gate" role="dialog"><p>Ce site s'adresse à un public majeur. Avez-vous 18 ans ?</p><button data-submit="yes">Oui</button><button data-submit="no">Non</button></div>
<header class="elementor elementor-11 elementor-location-header">{section('<a href="' + B + '/">Agence Belle Étoile</a>', '<nav><a href="' + B + '/nos-hotesses/">Nos hôtesses</a><a href="' + B + '/tarifs/">Tarifs</a><a href="' + B + '/recrutement/">Devenir hôtesse</a><a href="' + B + '/contact/">Contact</a></nav>', icons(['<a href="tel:+3225880147">02 588 01 47</a>'], "fa-phone"))}</header>
<main id="content">{body}</main>
<footer class="elementor elementor-14 elementor-location-footer">{section(icons(["Agence Belle Étoile, Bruxelles", '<a href="tel:+3225880147">02 588 01 47</a>', '<a href="https://wa.me/32472915036">WhatsApp 0472 91 50 36</a>', "reservation@agence-belle-etoile.example"]), '<a href="' + B + '/mentions-legales/">Mentions légales</a>')}</footer>
<a class="joinchat__button" href="https://wa.me/32472915036" aria-label="WhatsApp"></a><div class="cmplz-cookiebanner">Nous utilisons des cookies pour améliorer votre visite. <button>Accepter</button> <button>Refuser</button></div></body></html>"""


def detail(g):
    slug, name, chips, prose, wishes, here, there, n, checked, _ = g
    gallery = widget("image-gallery", "".join(f'<figure class="gallery-item"><a href="{B}/wp-content/uploads/2025/{slug}-{i}.jpg"><img src="{B}/wp-content/uploads/2025/{slug}-{i}-300x450.jpg" class="attachment-medium" alt="" loading="lazy"></a></figure>' for i in range(1, n + 1)))
    badge = widget("icon-box", '<span class="elementor-icon-box-title">Photos vérifiées par l\'agence</span>') if checked else ""
    cols = []
    for label, rows in (("Elle vous reçoit" if name != "Kévin" else "Il vous reçoit", here), ("En déplacement", there)):
        if rows:
            cols.append(heading(label, "h3") + icons([f"{LONG[m]} : {str(a) if a < 1000 else str(a)[0] + '.' + str(a)[1:]} €" for m, a in rows], "fa-euro-sign"))
    others = [o for o in GIRLS if o[0] != slug][:4]
    more = widget("posts", '<div class="elementor-posts-container">' + "".join(f'<article class="elementor-post"><a href="{B}/hotesse/{o[0]}/"><img src="{B}/wp-content/uploads/2025/{o[0]}-1-150x150.jpg" alt=""></a><h3 class="elementor-post__title"><a href="{B}/hotesse/{o[0]}/">{o[1]}</a></h3></article>' for o in others) + "</div>")
    body = section(heading(name, "h1") + badge + icons(chips, "fa-star"), gallery) + section(
        widget("text-editor", "".join(f"<p>{p}</p>" for p in prose)), heading("Ses envies", "h3") + icons(wishes)) + section(
        heading("Tarifs"), *cols) + section(widget("button", f'<a href="{B}/contact/?hotesse={slug}" class="elementor-button">Réserver un moment avec {name}</a>')) + section(
        heading("Découvrez aussi"), more)
    return frame(name, body, "hotesse-template-default single single-hotesse")


def listing(girls, page):
    cards = "".join(f'<div class="e-loop-item"><a href="{B}/hotesse/{g[0]}/"><img src="{B}/wp-content/uploads/2025/{g[0]}-1-300x450.jpg" alt="{g[1]}"></a>' + heading(f'<a href="{B}/hotesse/{g[0]}/">{g[1]}</a>', "h3") + icons(g[2][:1] + g[2][-1:], "fa-circle") + "</div>" for g in girls)
    pager = "".join(f'<span class="page-numbers current">{i}</span>' if i == page else f'<a class="page-numbers" href="{B}/nos-hotesses/{"page/2/" if i == 2 else ""}">{i}</a>' for i in (1, 2))
    return frame("Nos hôtesses", section(heading("Nos hôtesses", "h1")) + section(widget("loop-grid", f'<div class="elementor-loop-container elementor-grid">{cards}</div><nav class="elementor-pagination">{pager}</nav>')))


def url(g):
    return f"{B}/hotesse/{g[0]}/"


def truth(g):
    facts = dict(alias=g[1], aliases_stated=[g[1]], ages_stated=[g[9]["age"]]) | g[9]
    durations = [m for m, _ in g[5] + g[6]]
    return copy.deepcopy({**AD, "url": url(g), "text_language": "fr", "provider_kind": "agency", "country": "BE", "n_images": g[7],
                          "verified": g[8], "prices": rates(g[5], g[6]), "max_duration_h": max(durations) / 60 if max(durations) % 60 else max(durations) // 60, **facts})


def plain(path, title, *paragraphs, kind="static"):
    return WrittenPage(f"{B}/{path}", frame(title, section(heading(title, "h1")) + section(widget("text-editor", "".join(f"<p>{p}</p>" for p in paragraphs)))), kind, "fr")


ONE, TWO = GIRLS[:6], GIRLS[6:]
CAMILLE = detail(GIRLS[0])
PAGES = [
    WrittenPage(f"{B}/nos-hotesses/", listing(ONE, 1), "listing", "fr", ads=tuple(url(g) for g in ONE)),
    WrittenPage(f"{B}/nos-hotesses/page/2/", listing(TWO, 2), "listing", "fr", ads=tuple(url(g) for g in TWO)),
    WrittenPage(f"{B}/nos-hotesses/?utm_source=annuaire&utm_medium=banniere", listing(ONE, 1), "listing", "fr", ads=tuple(url(g) for g in ONE), canonical=f"{B}/nos-hotesses/"),
    WrittenPage(url(GIRLS[0]), CAMILLE, "ad", "fr", ads=(url(GIRLS[0]),)),
    *(WrittenPage(url(g), detail(g), "ad", "fr", ads=(url(g),)) for g in GIRLS[1:]),
    WrittenPage(f"{B}/hotesse/camille/?fbclid=IwAR2x9q7Lr", CAMILLE, "ad", "fr", ads=(url(GIRLS[0]),), canonical=url(GIRLS[0])),
    WrittenPage(f"{B}/hotesse/elena/?print=1", detail(GIRLS[6]), "ad", "fr", ads=(url(GIRLS[6]),), canonical=url(GIRLS[6])),
    plain("", "Agence Belle Étoile, la compagnie choisie", "Depuis Bruxelles, nous présentons des personnes de confiance à des personnes de goût. Tout se fait par téléphone, tous les jours de 10h à minuit."),
    plain("tarifs/", "Nos tarifs par catégorie", "Catégorie Étoile : à partir de 170 € l'heure. Catégorie Grande Étoile : à partir de 220 € l'heure.", "Frais de taxi hors Bruxelles : 1 € par kilomètre. Acompte de 50 € pour toute première réservation."),
    plain("recrutement/", "Devenir hôtesse", "Vous avez plus de 21 ans et de la conversation ? Écrivez-nous avec deux photos récentes. L'agence retient 30 % du montant."),
    plain("contact/", "Contact", "Téléphone : 02 588 01 47. WhatsApp : 0472 91 50 36. Courriel : reservation@agence-belle-etoile.example. Nous répondons de 10h à minuit."),
    plain("mentions-legales/", "Mentions légales", "Belle Étoile SRL, rue du Faubourg 12, 1000 Bruxelles, BCE 0000.000.000. Les hôtesses sont indépendantes et majeures."),
    plain("blog/un-week-end-a-bruges/", "Un week-end à Bruges", "Canaux, chocolat et silence : trois adresses pour un séjour à deux. On arrive le vendredi soir, on repart le dimanche après la messe de onze heures."),
    plain("hotesse/noemie/", "Noémie a quitté l'agence", "Cette hôtesse ne fait plus partie de notre équipe. Découvrez ses collègues sur la page Nos hôtesses.", kind="error"),
    plain("hotesses-bruxelles/", "Oups ! Cette page est introuvable.", "Il semble que rien n'ait été trouvé à cet emplacement. Essayez peut-être une recherche ?", kind="error"),
]
SITE = WrittenSite(HOST, "BE", tuple(PAGES), tuple(truth(g) for g in GIRLS), note="Elementor-like widgets, values without labels, agency's numbers only, third person")
