"""One-woman site from Lausanne on Squarespace-like blocks: Solène in long prose, her rates again on a page of their own, and a friend with whom she works as a duo.

Hard: the home page is her ad and tells everything in sentences, the rates page repeats the prices without any contact, dates of her days in other
towns stand in a summary list, a guest book is of reviews about her, blog posts talk of money (a book, a hotel), the friend Inès has an ad of her own
with another number, and amounts are Swiss ('350.–', "CHF 1'200.–").
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.solene-lausanne.example"
HOME, FRIEND = f"{ROOT}/", f"{ROOT}/mon-amie-ines"


def chf(amount, minutes, place=None):
    return {"amount": amount, "currency": "CHF", "code_currency": None, "duration_min": minutes, "place": place}


NAV = [("/", "Solène"), ("/tarifs", "Tarifs"), ("/deplacements", "Déplacements"), ("/mon-amie-ines", "Mon amie Inès"), ("/livre-d-or", "Livre d’or"), ("/journal", "Journal"), ("/savoir-vivre", "Savoir-vivre"), ("/contact", "Contact")]


def block(kind, inner):
    return f'<div class="sqs-block {kind}-block sqs-block-{kind}" data-block-type="{len(kind)}"><div class="sqs-block-content">{inner}</div></div>'


def text(*paragraphs):
    return block("html", '<div class="sqs-html-content">' + "".join(p if p.startswith("<") else f'<p style="white-space:pre-wrap;">{p}</p>' for p in paragraphs) + "</div>")


def photos(who, n):
    slides = "".join(f'<div class="slide" data-type="image"><div class="margin-wrapper"><a role="button" class="image-slide-anchor content-fit"><img class="thumb-image" data-src="https://images.sqs.example/content/v1/5f1/{who}-{i}.jpg" data-image="https://images.sqs.example/content/v1/5f1/{who}-{i}.jpg" alt="" /></a></div></div>' for i in range(1, n + 1))
    return block("gallery", f'<div class="sqs-gallery-container sqs-gallery-block-grid"><div class="sqs-gallery">{slides}</div></div>')


def shell(title, body, page_id="p"):
    menu = "".join(f'<div class="header-nav-item header-nav-item--collection"><a href="{h}">{t}</a></div>' for h, t in NAV)
    return f"""<!doctype html>
<html xmlns:og="http://opengraphprotocol.org/schema/" lang="fr-CH"><head><meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>{title}</title><meta property="og:site_name" content="Solène, Lausanne"/><meta property="og:type" content="website"/><meta name="twitter:card" content="summary"/><script>Static = window.Static || {{}}; Static.SQUARESPACE_CONTEXT = {{"websiteId":"5f1c","locale":"fr-CH","currency":"CHF","pageType":2}};</script><link rel="stylesheet" href="/static/vta/site.css"></head>
<body id="collection-{page_id}" class="tweak-blog-basic-grid-columns-2 primary-button-style-outline show-pages"><div id="siteWrapper" class="clearfix site-wrapper"><header id="header" class="header theme-col--primary"><div class="header-title-text"><a id="site-title" href="/">Solène</a></div><div class="header-nav"><nav class="header-nav-list">{menu}</nav></div></header>
<main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section"><div class="content-wrapper"><div class="content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12">{body}</div></div></div></div></div></section></article></main>
<footer class="sections" id="footer-sections"><section class="page-section"><p>© Solène, 2019–2025. Site privé réservé aux adultes (18 ans révolus). <a href="/mentions">Mentions</a></p></section></footer></div><div class="sqs-cookie-banner-v2"><p>Ce site utilise des cookies.</p><button>D’accord</button></div></body></html>"""


HOME_HTML = shell("Solène – rencontres choisies à Lausanne", block("image", '<figure><img class="logo-fleur" src="/static/fleur.svg" alt="" /></figure>') + text(
    "<h1>Bonjour, je suis Solène.</h1>",
    "J’ai 39 ans, je mesure 171 cm pour 62 kg, je suis Suissesse, métisse, lausannoise depuis toujours ou presque. Ma mère est de la Broye, mon père venait de Dakar, et j’ai gardé de l’une la ponctualité et de l’autre le rire.",
    "Je travaille seule, à mon compte, depuis six ans. Il n’y a personne derrière ce site : c’est moi qui l’écris, moi qui réponds et moi qui décide. Je vois peu de monde, trois ou quatre rencontres par semaine, pas davantage.",
    "Je vous reçois dans un appartement clair sous-gare à Lausanne, du lundi au vendredi, de 11h00 à 20h00, et je me déplace volontiers dans les hôtels entre Genève et Montreux. Je parle français, anglais et italien ; mon allemand se limite à la politesse.",
    "Ce que j’aime partager : un massage lent, un bain à deux, la tendresse d’une vraie compagne (on dit « girlfriend experience »), un dîner qui s’éternise, une nuit entière, parfois un week-end en voyage. J’accueille aussi les couples et les personnes en situation de handicap ; l’immeuble a un ascenseur.",
    "<h2>En bref</h2>", "<ul><li>Une heure chez moi : 350.–</li><li>Deux heures chez moi : 600.–</li><li>Deux heures à l’hôtel : CHF 700.–</li><li>Dîner et soirée, quatre heures, à l’hôtel : CHF 1'200.–</li><li>Nuit de douze heures, à l’hôtel : CHF 2'400.–</li></ul>",
    "<h2>Mes prochains déplacements</h2>", "<p>Genève, du 2 au 4 juin 2025 · Neuchâtel, du 17 au 19 juin 2025 · Sion, du 1<sup>er</sup> au 3 juillet 2025</p>") + photos("solene", 5) + text(
    '<p>Écrivez-moi à <a href="mailto:bonjour@solene-lausanne.example">bonjour@solene-lausanne.example</a> ou envoyez un SMS au <a href="tel:+41786142095">078 614 20 95</a>. Sur Signal, c’est le même numéro. Je ne réponds pas aux appels masqués.</p>'), "5f1home")

FRIEND_HTML = shell("Mon amie Inès – Solène", text(
    "<h1>Inès, mon amie et complice</h1>",
    "Inès a 33 ans, elle est Portugaise et vit à Vevey. Elle mesure 164 cm. Elle parle portugais, français et espagnol.",
    "Nous nous voyons souvent en duo, elle et moi, et elle propose aussi ses propres rendez-vous : massage tantrique, jeux de rôle, striptease. Elle ne reçoit pas, elle vient à vous, à l’hôtel ou à domicile, de Lausanne à Montreux.",
    "Son tarif : CHF 400.– l’heure, 700.– les deux heures. Pour le duo avec moi : 800.– l’heure.") + photos("ines", 3) + text('<p>Pour Inès, appelez-la directement : <a href="tel:+41765508317">076 550 83 17</a>, ou par <a href="https://wa.me/41765508317">WhatsApp</a>.</p>'), "5f1ines")

POSTS = [
    ("/journal/chambre-412", "Chambre 412", "6 juin 2025", "Il y a des hôtels où l’on connaît votre prénom avant que vous ayez posé votre sac. Celui-là facture le thé 14 francs et la vue est offerte. J’y suis restée une heure de plus, seule, pour lire."),
    ("/journal/pourquoi-je-dis-non", "Pourquoi je dis non", "21 mai 2025", "Je dis non aux appels masqués, aux marchandages, aux messages d’une ligne. Ce n’est pas du caprice, c’est de la prudence. Un homme qui se présente se présente bien jusqu’au bout."),
    ("/journal/un-livre", "Un livre pour l’été", "3 mai 2025", "On me demande souvent ce que je lis. Ce mois-ci, un roman de montagne acheté 12 francs chez un bouquiniste de la Riponne. Je le prêterai à qui me promet de le rendre."),
]
GUESTS = [("Marc, Nyon", "mai 2025", "Une soirée douce, une vraie conversation. Solène est exactement comme elle écrit."), ("P. & L.", "avril 2025", "Un couple un peu intimidé, reparti le sourire aux lèvres. Merci Solène."), ("Un habitué", "mars 2025", "Six ans que je reviens. Toujours ponctuelle, toujours élégante.")]


def post_page(p):
    return shell(f"{p[1]} – Solène", f'<article class="entry h-entry blog-item-wrapper"><h1 class="entry-title">{p[1]}</h1><time class="dt-published blog-meta-item">{p[2]}</time>{text(p[3])}</article>', "5f1blog")


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(f"{title} – Solène", text(f"<h1>{title}</h1>") + body), kind, "fr", status=status)


SOLENE = deepcopy(AD)
SOLENE.update(url=HOME, alias="Solène", aliases_stated=["Solène"], age=39, ages_stated=[39], text_language="fr", provider_kind="independent", city="Lausanne", country="CH", nationality="CH", ethnicity="mixed", languages_spoken=["fr", "en", "it"],
              services=["massage", "bath", "gfe", "dinner_date", "overnight", "travel", "couples", "disabled_guests"], incall=True, outcall=True, hours="11:00-20:00", weight_kg=62, height_cm=171, max_duration_h=12.0, n_images=5,
              tour=[{"city": "Geneva", "from": "2025-06-02", "to": "2025-06-04"}, {"city": "Neuchâtel", "from": "2025-06-17", "to": "2025-06-19"}, {"city": "Sion", "from": "2025-07-01", "to": "2025-07-03"}],
              phones=["+41786142095"], handles=[{"kind": "email", "value": "bonjour@solene-lausanne.example"}, {"kind": "signal", "value": "+41786142095"}],
              prices=[chf(350, 60, "incall"), chf(600, 120, "incall"), chf(700, 120, "outcall"), chf(1200, 240, "outcall"), chf(2400, 720, "outcall")])
INES = deepcopy(AD)
INES.update(url=FRIEND, alias="Inès", aliases_stated=["Inès"], age=33, ages_stated=[33], text_language="fr", provider_kind="unknown", city="Vevey", country="CH", nationality="PT", languages_spoken=["pt", "fr", "es"], services=["duo", "tantra", "massage", "role_play", "striptease"],
            incall=False, outcall=True, height_cm=164, max_duration_h=2.0, n_images=3, phones=["+41765508317"], handles=[{"kind": "whatsapp", "value": "+41765508317"}], prices=[chf(400, 60), chf(700, 120), chf(800, 60)])

RATES = [("Une heure", "350.–", "—"), ("Deux heures", "600.–", "700.–"), ("Dîner et soirée, quatre heures", "—", "1'200.–"), ("La nuit, douze heures", "—", "2'400.–")]
PAGES = (
    WrittenPage(HOME, HOME_HTML, "ad", "fr", ads=(HOME,)),
    WrittenPage(f"{ROOT}/?fbclid=PAZXh0bgNhZW0", HOME_HTML, "ad", "fr", ads=(HOME,), canonical=HOME),
    WrittenPage(FRIEND, FRIEND_HTML, "ad", "fr", ads=(FRIEND,)),
    WrittenPage(f"{FRIEND}?format=amp", FRIEND_HTML, "ad", "fr", ads=(FRIEND,), canonical=FRIEND),
    WrittenPage(f"{ROOT}/tarifs", shell("Tarifs – Solène", text("<h1>Mes tarifs</h1>", '<table class="tarifs"><tr><th></th><th>Chez moi</th><th>À l’hôtel</th></tr>' + "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in RATES) + "</table>", "En francs suisses, dans une enveloppe ouverte, au début. Je ne négocie pas. Au-delà de Montreux ou de Nyon, le train est en sus.")), "ad", "fr", ads=(HOME,)),
    plain("/deplacements", "Déplacements", text("<ul><li>2 – 4 juin 2025 : Genève (passé)</li><li>17 – 19 juin 2025 : Neuchâtel</li><li>1<sup>er</sup> – 3 juillet 2025 : Sion</li></ul>", "Le reste du temps, je suis à Lausanne.")),
    WrittenPage(f"{ROOT}/livre-d-or", shell("Livre d’or – Solène", text("<h1>Livre d’or</h1>") + "".join(block("quote", f'<figure class="block-animation-none"><blockquote><span>“</span>{words}<span>”</span></blockquote><figcaption class="source">— {who}, {when}</figcaption></figure>') for who, when, words in GUESTS)), "review", "fr"),
    plain("/journal", "Journal", block("summary-v2", "".join(f'<div class="summary-item"><a class="summary-title-link" href="{p[0]}">{p[1]}</a><time class="summary-metadata-item--date">{p[2]}</time></div>' for p in POSTS))),
    *(WrittenPage(ROOT + p[0], post_page(p), "static", "fr") for p in POSTS),
    plain("/savoir-vivre", "Savoir-vivre", text("Une douche à l’arrivée, le téléphone dans la poche, et le respect de mes limites : voilà tout mon règlement.", "Si vous annulez le jour même, je vous demande la moitié du montant la fois suivante.")),
    plain("/contact", "Contact", block("form", '<form class="react-form-contents"><div class="form-item field text required"><div class="title">Prénom</div><input class="field-element"></div><div class="form-item field email required"><div class="title">E-mail</div><input class="field-element"></div><div class="form-item field textarea"><div class="title">Message</div><textarea></textarea></div><button type="submit">Envoyer</button></form>')),
    WrittenPage(f"{ROOT}/liens", shell("Liens – Solène", text("<h1>Liens amis</h1>", '<ul><li><a href="https://compagnes-romandes.example">Compagnes romandes</a>, un annuaire sérieux</li><li><a href="https://anais-fribourg.example">Anaïs à Fribourg</a></li><li><a href="https://tantra-leman.example">Tantra Léman</a>, massages</li><li><a href="https://salon-azur-geneve.example">Salon Azur, Genève</a></li></ul>')), "directory", "fr"),
    plain("/mentions", "Mentions", text("Site privé, édité en Suisse. Photographies de l’auteure, reproduction interdite. Aucune donnée n’est transmise à des tiers.")),
    plain("/galerie-2022", "Page introuvable", text("Nous n’avons pas trouvé la page que vous cherchiez. Retournez à l’<a href=\"/\">accueil</a>."), "error", 404),
)

SITE = WrittenSite("www.solene-lausanne.example", "CH", PAGES, (SOLENE, INES), note=__doc__)
