"""French web shop (PrestaShop theme) bent to profiles: each person is a product with a reference, variants and a stock.

Hard: prices are the options of a 'Durée' select (the price at the top repeats the first of them), the brand field holds who offers, facts are the data
sheet, services stand in the description, real goods (gift card, packs for advertisers) have the same lay-out as people, 'customers also looked at'
under each product, addresses with a combination id, a bare content_only copy, customer reviews with other names and sums.
"""

import html
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.boutique-velours.example"
CATEGORY = {"Lyon": (10, "lyon", "Lyon"), "Grenoble": (11, "grenoble", "Grenoble"), "Annecy": (12, "annecy", "Annecy"), "Saint-Étienne": (13, "saint-etienne", "Saint-Étienne"), "Valence": (14, "valence", "Valence")}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# id, slug, name, city, brand, sheet, flags, pictures, options (text, amount), short text, description, truth
ADS = [
    (101, "clemence", "Clémence", "Lyon", "Indépendante", {"Âge": "29 ans", "Taille": "1,68 m", "Poids": "56 kg", "Langues": "Français, Anglais", "Reçoit": "Oui", "Se déplace": "Non"}, "verifie une", 5, [("30 minutes", 110), ("1 heure", 190), ("2 heures", 350)],
     "La douceur lyonnaise", "<p>Bonjour, moi c'est Clémence. Je reçois dans mon appartement près de la place Bellecour, au calme.</p><ul><li>Massage</li><li>Câlins</li><li>Bain à deux</li></ul><p>Du lundi au samedi de 10h à 20h. Joignable au 06.42.24.85.27, pas de numéro masqué.</p>",
     dict(age=29, height_cm=168, weight_kg=56, languages_spoken=["fr", "en"], services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=2, phones=["+33642248527"], prices=[eur(110, 30), eur(190, 60), eur(350, 120)])),
    (104, "agathe", "Agathe", "Lyon", "Agence Iris", {"Âge": "25 ans", "Taille": "1,74 m", "Nationalité": "Belge", "Langues": "Français, Néerlandais, Anglais", "Reçoit": "Non", "Se déplace": "Oui"}, "une", 6, [("2 heures", 450), ("4 heures", 800), ("Nuit (12 heures)", 1400)],
     "Nouvelle dans notre catalogue", "<p>Agathe a fait l'école hôtelière à Bruges et connaît toutes les bonnes tables. Elle vous accompagne au dîner, au théâtre, en voyage d'affaires.</p><p>Prestations : dîner, voyages, soirées d'entreprise. Notre chauffeur la dépose et la reprend. L'agence répond au 04 51 08 20 33.</p>",
     dict(age=25, height_cm=174, provider_kind="agency", nationality="BE", languages_spoken=["fr", "nl", "en"], services=["dinner_date", "travel", "business"], incall=False, outcall=True, max_duration_h=12, phones=["+33451082033"],
          prices=[eur(450, 120), eur(800, 240), eur(1400, 720)])),
    (107, "rosa-maria", "Rosa Maria", "Grenoble", "Indépendante", {"Âge": "37 ans", "Taille": "1,60 m", "Poids": "63 kg", "Nationalité": "Colombienne", "Langues": "Espagnol, Français", "Reçoit": "Oui"}, "", 3, [("30 minutes", 80), ("1 heure", 140)],
     "Latina, la quarantaine approche !", "<p>Hola ! Je suis Rosa Maria, latina de Cali. Massage aux huiles et danse, chez moi à Grenoble seulement.</p><p>Appelez le zéro six, zéro deux, vingt-six, quatre-vingt-dix-sept, quatre-vingts.</p>",
     dict(age=37, height_cm=160, weight_kg=63, nationality="CO", ethnicity="latin", languages_spoken=["es", "fr"], services=["massage", "dancing"], incall=True, outcall=False, max_duration_h=1, phones=["+33602269780"], prices=[eur(80, 30), eur(140, 60)])),
    (110, "lou-et-jade", "Lou et Jade", "Lyon", "Indépendantes", {"Âge": "23 et 27 ans", "Langues": "Français", "Reçoit": "Oui", "Se déplace": "Oui"}, "verifie", 4, [("1 heure chez nous", 340), ("2 heures chez nous", 620), ("1 heure chez vous", 400)],
     "Deux pour vous", "<p>Lou a 23 ans, Jade 27. Nous ne nous séparons jamais : duo, massage à quatre mains, couples bienvenus.</p><p>Telegram : @louetjade69</p>",
     dict(alias="Lou", aliases_stated=["Lou", "Jade"], age=23, ages_stated=[23, 27], audience="couple", languages_spoken=["fr"], services=["duo", "four_hands", "couples"], incall=True, outcall=True, max_duration_h=2,
          handles=[{"kind": "telegram", "value": "louetjade69"}], prices=[eur(340, 60, "incall"), eur(620, 120, "incall"), eur(400, 60, "outcall")])),
    (113, "ingrid", "Ingrid", "Annecy", "Indépendante", {"Âge": "44 ans", "Taille": "1,71 m", "Langues": "Français, Allemand, Suédois", "Reçoit": "Oui", "Se déplace": "Oui"}, "verifie", 2, [("1 heure 30", 220), ("3 heures", 400)],
     "Le lac, le sauna, la lenteur", "<p>Masseuse diplômée, je travaille à mon compte depuis 2016. Tantra et massage suédois (le vrai), gestes lents. Clients à mobilité réduite bienvenus, la maison est de plain-pied.</p><p>E-mail : ingrid.annecy@courriel-lac.example</p>",
     dict(age=44, height_cm=171, languages_spoken=["fr", "de", "sv"], services=["tantra", "massage", "disabled_guests"], incall=True, outcall=True, max_duration_h=3, handles=[{"kind": "email", "value": "ingrid.annecy@courriel-lac.example"}],
          prices=[eur(220, 90), eur(400, 180)])),
    (116, "mylene-trans", "Mylène", "Saint-Étienne", "Indépendante", {"Genre": "Femme trans", "Âge": "32 ans", "Taille": "1,77 m", "Poids": "69 kg", "Langues": "Français, Portugais", "Reçoit": "Oui", "Se déplace": "Non"}, "", 3, [("1 heure", 150), ("Visio 15 minutes", 30)],
     "Trans et fière", "<p>Je suis Mylène, stéphanoise d'adoption. Jeux de rôle, strip-tease, visio. Ouverte de 14h à minuit tous les jours.</p><p><a href=\"https://wa.me/33785817625\">WhatsApp</a></p>",
     dict(age=32, audience="trans", height_cm=177, weight_kg=69, languages_spoken=["fr", "pt"], services=["role_play", "striptease", "video_call"], incall=True, outcall=False, hours="14:00-24:00", max_duration_h=1, handles=[wa("+33785817625")], prices=[eur(150, 60), eur(30, 15)])),
    (119, "bastien", "Bastien", "Lyon", "Indépendant", {"Âge": "31 ans", "Taille": "1,83 m", "Poids": "78 kg", "Langues": "Français, Italien", "Reçoit": "Non", "Se déplace": "Oui"}, "verifie", 2, [("1 heure", 100), ("2 heures", 180), ("Soirée (5 heures)", 380)],
     "Homme pour femmes", "<p>Uniquement pour les femmes et les couples. Massage, dîner, danse de salon. Frais de route : 0,50 € du kilomètre au-delà de Lyon.</p><p>Tél. / SMS : +33 (0)6 70 01 59 45</p>",
     dict(age=31, audience="man", height_cm=183, weight_kg=78, languages_spoken=["fr", "it"], services=["couples", "massage", "dinner_date", "dancing"], incall=False, outcall=True, max_duration_h=5, phones=["+33670015945"], prices=[eur(100, 60), eur(180, 120), eur(380, 300)])),
    (122, "anya-tour", "Anya", "Annecy", "Indépendante", {"Âge": "26 ans", "Taille": "1,70 m", "Poids": "53 kg", "Nationalité": "Ukrainienne", "Langues": "Ukrainien, Anglais", "Reçoit": "Oui", "Se déplace": "Oui"}, "une", 5, [("1 heure", 200), ("2 heures", 380)],
     "On tour in the Alps", "<p>Hello, my name is Anya. I am in Annecy from 10 to 14 June 2025, then in Grenoble from 15 to 18 June 2025. GFE, kissing, dinner together. I do not speak French, please write in English.</p><p>Telegram @anya_alps or call 06 83 16 63 23</p>",
     dict(age=26, height_cm=170, weight_kg=53, text_language="en", nationality="UA", languages_spoken=["uk", "en"], services=["gfe", "kissing", "dinner_date"], incall=True, outcall=True, max_duration_h=2, phones=["+33683166323"], handles=[{"kind": "telegram", "value": "anya_alps"}],
          tour=[{"city": "Annecy", "from": "2025-06-10", "to": "2025-06-14"}, {"city": "Grenoble", "from": "2025-06-15", "to": "2025-06-18"}], prices=[eur(200, 60), eur(380, 120)])),
    (125, "madame-solange", "Solange", "Valence", "Indépendante", {"Âge": "51 ans", "Langues": "Français", "Reçoit": "Oui", "Se déplace": "Non"}, "", 0, [],
     "Sur rendez-vous", "<p>Solange, 51 ans, vous reçoit dans son donjon à Valence. Domination et fétichisme, débutants acceptés à partir de 25 ans. Je ne fais pas de massage.</p><p>Don fixé de vive voix. 0635 286 675 de 9h à 12h.</p>",
     dict(age=51, languages_spoken=["fr"], services=["domination", "fetish"], incall=True, outcall=False, hours="09:00-12:00", phones=["+33635286675"])),
    (128, "capucine", "Capucine", "Grenoble", "Indépendante", {"Âge": "21 ans", "Taille": "1,63 m", "Poids": "49 kg", "Langues": "Français, Anglais, Espagnol", "Se déplace": "Oui"}, "une", 4, [("1 heure", 180), ("Week-end", 1800)],
     "Étudiante, le soir seulement", "<p>Coucou, Capucine, étudiante en droit. Je viens à votre hôtel le soir, ou je pars en week-end avec vous à la montagne. GFE, massages, visites guidées de la vieille ville. Instagram : capucine.des.alpes</p>",
     dict(age=21, height_cm=163, weight_kg=49, languages_spoken=["fr", "en", "es"], services=["gfe", "travel", "massage", "city_guide"], outcall=True, max_duration_h=48, handles=[{"kind": "instagram", "value": "capucine.des.alpes"}], prices=[eur(180, 60), eur(1800, 2880)])),
]
GOODS = [  # not people
    (201, "carte-cadeau-100", "Carte cadeau 100 €", 100, "Offrez du temps. Carte valable un an chez toutes les indépendantes qui affichent le logo. Envoi postal sous 48 heures."),
    (202, "pack-annonceur-30-jours", "Pack annonceur 30 jours", 49, "Votre fiche en ligne pendant 30 jours, cinq photos, statistiques. Option « À la une » : 15 € par semaine. Vérification d'identité comprise. Être majeur(e)."),
]
STARS = {101: [("Jean-Luc", "02/06/2025", "Très bon moment, Clémence est une femme cultivée. J'avais connu Sophie au 06 10 20 30, c'est bien mieux."), ("P.", "21/05/2025", "190 € bien dépensés")]}


def money(x):
    return f"{x:,}".replace(",", " ") + ",00 €"


def path(ad):
    return f"/{CATEGORY[ad[3]][1]}/{ad[0]}-{ad[1]}.html"


def url(ad):
    return ROOT + path(ad)


def shell(title, body, crumbs=(), canonical=""):
    trail = "".join(f'<li itemprop="itemListElement"><a itemprop="item" href="{a}"><span itemprop="name">{b}</span></a></li>' for a, b in (("/", "Accueil"), *crumbs))
    towns = "".join(f'<li class="category" id="category-{i}"><a class="dropdown-item" href="/{i}-{s}" data-depth="0">{n}</a></li>' for i, s, n in CATEGORY.values())
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>{title}</title>{link}<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/themes/classic/assets/cache/theme-3b1d0e.css"></head>
<body id="product" class="lang-fr country-fr currency-eur layout-full-width"><main><header id="header"><div class="header-nav"><div id="contact-link">Appelez la boutique : <span>04 78 00 61 09</span></div><div id="_desktop_user_info"><a href="/connexion"><span>Connexion</span></a></div>
<div class="blockcart cart-preview inactive"><span>Panier</span> <span class="cart-products-count">(0)</span></div></div><div class="header-top"><a href="/"><img class="logo" src="/img/velours-logo.jpg" alt="Boutique Velours"></a><ul class="top-menu" id="top-menu">{towns}<li><a href="/20-cadeaux-et-packs">Cadeaux et packs</a></li></ul>
<div id="search_widget"><form action="/recherche"><input name="s" placeholder="Rechercher dans la boutique"></form></div></div></header>
<section id="wrapper"><div class="container"><nav class="breadcrumb"><ol>{trail}</ol></nav>{body}</div></section>
<footer id="footer"><div class="block_newsletter"><p>Recevez nos nouveautés</p><input type="email" placeholder="Votre adresse e-mail"></div><div class="links"><a href="/content/1-livraison">Comment ça marche</a> <a href="/content/2-mentions-legales">Mentions légales</a> <a href="/content/3-conditions">Conditions</a> <a href="/nous-contacter">Contactez-nous</a></div>
<p>Velours SARL, 12 rue Mercière, Lyon. boutique@boutique-velours.example</p><p>© 2025 - Logiciel e-commerce par PrestaShop</p></footer></main></body></html>"""


def mini(key, href, name, city, price):
    tag = f'<div class="product-price-and-shipping"><span class="price">{"Dès " if city else ""}{money(price)}</span></div>' if price else ""
    return f"""<article class="product-miniature js-product-miniature" data-id-product="{key}" data-id-product-attribute="{key * 3}"><div class="thumbnail-container"><a href="{href}" class="thumbnail product-thumbnail"><img src="/{key}-home_default/p.jpg" alt=""></a>
<div class="product-description"><h2 class="h3 product-title"><a href="{href}">{name}</a></h2>{f'<p>{city}</p>' if city else ''}{tag}</div></div></article>
"""


def card(ad):
    return mini(ad[0], path(ad), ad[2], CATEGORY[ad[3]][2], ad[8][0][1] if ad[8] else None)


def content(ad):
    key, slug, name, city, brand, sheet, flags, n, options, short, text, _ = ad
    shots = "".join(f'<li class="thumb-container"><img class="thumb js-thumb" src="/{key}{i}-large_default/{slug}.jpg" alt="{name}" itemprop="image"></li>' for i in range(1, n + 1))
    badge = ('<li class="product-flag verifie">Profil vérifié</li>' if "verifie" in flags else "") + ('<li class="product-flag une">À la une</li>' if "une" in flags else "")
    pick = "".join(f'<option value="{40 + i}" title="{t}"{" selected" if not i else ""}>{t} - {money(x)}</option>' for i, (t, x) in enumerate(options))
    choice = f'<div class="product-prices"><span class="tax-shipping-delivery-label">À partir de</span> <div class="current-price"><span itemprop="price" content="{options[0][1]}">{money(options[0][1])}</span></div></div><div class="product-variants"><div class="clearfix product-variants-item"><span class="control-label">Durée</span><select id="group_1" data-product-attribute="1" name="group[1]">{pick}</select></div></div>' if options else '<div class="product-prices"><p>Prix sur demande</p></div>'
    rows = "".join(f'<dt class="name">{k}</dt><dd class="value">{v}</dd>' for k, v in sheet.items())
    data = html.escape(json.dumps({"id_product": key, "reference": f"VEL-{key}", "manufacturer_name": brand, "quantity": 1, "condition": "new", "minimal_quantity": 1}))
    said = "".join(f'<div class="product-comment-list-item"><div class="comment-author">Par {w} le {d}</div><p>{x}</p></div>' for w, d, x in STARS.get(key, []))
    return f"""<section id="main" itemscope itemtype="https://schema.org/Product"><meta itemprop="url" content="{url(ad)}"><div class="row"><div class="col-md-6"><section class="page-content"><ul class="product-flags">{badge}</ul><div class="images-container"><ul class="product-images js-qv-product-images">{shots}</ul></div></section></div>
<div class="col-md-6"><h1 class="h1" itemprop="name">{name}</h1>{choice}<div class="product-information"><div id="product-description-short-{key}" itemprop="description">{short}</div><div class="product-add-to-cart"><span class="control-label">Quantité</span><input type="number" name="qty" value="1"><button class="btn btn-primary add-to-cart">Demander un rendez-vous</button><span id="product-availability">Disponible</span></div></div>
<div class="tabs"><ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link active" href="#description">Description</a></li><li class="nav-item"><a class="nav-link" href="#product-details">Détails du produit</a></li></ul><div class="tab-content"><div class="tab-pane active" id="description"><div class="product-description">{text}</div></div>
<div class="tab-pane" id="product-details" data-product="{data}"><div class="product-manufacturer"><label class="label">Marque</label> <span><a href="/brand/{brand.lower().replace(' ', '-')}">{brand}</a></span></div><div class="product-reference"><label class="label">Référence</label> <span itemprop="sku">VEL-{key}</span></div><div class="product-quantities"><label class="label">En stock</label> <span>1 Article</span></div>
<section class="product-features"><p class="h6">Fiche technique</p><dl class="data-sheet"><dt class="name">Ville</dt><dd class="value">{CATEGORY[city][2]}</dd>{rows}</dl></section></div></div></div></div></div>{f'<div id="product-comments-list"><h3>Avis ({len(STARS[key])})</h3>{said}</div>' if said else ''}"""


def product(ad, bare=False):
    if bare:
        return f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{ad[2]}</title><link rel="canonical" href="{url(ad)}"></head><body id="product" class="content-only">{content(ad)}</section></body></html>'
    i = ADS.index(ad)
    more = "".join(card(b) for b in (ADS[i - 1], ADS[i - 3], ADS[i - 4]))
    number, slug, town = CATEGORY[ad[3]]
    return shell(f"{ad[2]} - Boutique Velours", f'{content(ad)}<section class="featured-products"><h2>Les clients ont aussi regardé :</h2><div class="products">{more}</div></section></section>', ((f"/{number}-{slug}", town), (path(ad), ad[2])), url(ad))


def goods(item):
    key, slug, name, price, text = item
    return WrittenPage(f"{ROOT}/cadeaux-et-packs/{key}-{slug}.html", shell(f"{name} - Boutique Velours", f"""<section id="main" itemscope itemtype="https://schema.org/Product"><h1 class="h1" itemprop="name">{name}</h1><img class="js-qv-product-cover" src="/{key}-large_default/x.jpg" alt="">
<div class="product-prices"><div class="current-price"><span itemprop="price" content="{price}">{money(price)}</span></div> TTC</div><div class="product-description">{text}</div><div class="product-add-to-cart"><input type="number" name="qty" value="1"><button class="btn btn-primary add-to-cart">Ajouter au panier</button></div>
<div class="product-reference"><label>Référence</label> <span>SRV-{key}</span></div></section>""", (("/20-cadeaux-et-packs", "Cadeaux et packs"),)), "static", "fr")


def listing(title, cards, foot=""):
    return shell(title, f"""<section id="main"><div class="block-category"><h1 class="h1">{title}</h1></div><section id="products"><div id="js-product-list-top"><p>Il y a {len(cards)} produits.</p><span class="sort-by">Trier par :</span> <a href="?order=product.price.asc">Prix, croissant</a></div>
<div id="js-product-list"><div class="products row">{"".join(cards)}</div><nav class="pagination">{foot}</nav></div></section></section>""")


def truth(ad):
    key, slug, name, city, brand, sheet, flags, n, options, short, text, more = ad
    row = deepcopy(AD)
    row.update(url=url(ad), alias=name, aliases_stated=[name], text_language="fr", provider_kind="independent", city=city, country="FR", verified="verifie" in flags, paid_placement="une" in flags, n_images=n)
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(where, title, body, kind="static"):
    return WrittenPage(ROOT + where, shell(title, f'<section id="main"><header class="page-header"><h1>{title}</h1></header><section id="content" class="page-content page-cms">{body}</section></section>'), kind, "fr")


def own(rows):
    return tuple(map(url, rows))


LYON, GRENOBLE = [a for a in ADS if a[3] == "Lyon"], [a for a in ADS if a[3] == "Grenoble"]
STARRED = [a for a in ADS if "une" in a[6]]
PAGES = [
    WrittenPage(f"{ROOT}/", listing("Nos coups de cœur", [card(a) for a in STARRED]), "listing", "fr", ads=own(STARRED)),
    WrittenPage(f"{ROOT}/2-accueil", listing("Toutes les villes", [card(a) for a in ADS[:6]], '<span>1</span> <a href="/2-accueil?page=2">2</a>'), "listing", "fr", ads=own(ADS[:6])),
    WrittenPage(f"{ROOT}/2-accueil?page=2", listing("Toutes les villes", [card(a) for a in ADS[6:]], '<a href="/2-accueil">1</a> <span>2</span>'), "listing", "fr", ads=own(ADS[6:])),
    WrittenPage(f"{ROOT}/10-lyon", listing("Lyon", [card(a) for a in LYON]), "listing", "fr", ads=own(LYON)),
    WrittenPage(f"{ROOT}/10-lyon?order=product.price.asc", listing("Lyon", [card(LYON[i]) for i in (3, 0, 2, 1)]), "listing", "fr", ads=own(LYON), canonical=f"{ROOT}/10-lyon"),
    WrittenPage(f"{ROOT}/11-grenoble", listing("Grenoble", [card(a) for a in GRENOBLE]), "listing", "fr", ads=own(GRENOBLE)),
]
PAGES += [WrittenPage(url(a), product(a), "ad", "fr", text_language=a[11].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/lyon/110-42-lou-et-jade.html", product(ADS[3]), "ad", "fr", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    WrittenPage(f"{url(ADS[5])}?content_only=1", product(ADS[5], True), "ad", "fr", ads=(url(ADS[5]),), canonical=url(ADS[5])),
    goods(GOODS[0]), goods(GOODS[1]),
    plain("/recherche?s=marseille", "Résultats de la recherche", "<p>Désolé, aucun résultat pour « marseille ».</p><p>Essayez une autre ville ou parcourez nos catégories.</p>", "listing"),
    plain("/content/1-livraison", "Comment ça marche", "<p>1. Choisissez une fiche et une durée. 2. Contactez directement la personne. 3. Payez sur place, jamais à la boutique.</p><p>Aucun acompte : si on vous réclame un coupon PCS, c'est une arnaque.</p>"),
    plain("/content/3-conditions", "Conditions générales", "<p>Les fiches sont publiées par leurs auteurs, majeurs. Toute suspicion de contrainte peut être signalée au 17 ou sur notre formulaire. Velours SARL, SIREN 000 000 000.</p>"),
    plain("/nous-contacter", "Contactez-nous", "<p>04 78 00 61 09, de 9h à 18h du lundi au vendredi. boutique@boutique-velours.example</p><form><textarea placeholder='Comment pouvons-nous aider ?'></textarea><button>Envoyer</button></form>"),
    plain("/connexion", "Connectez-vous à votre compte", "<form><label>E-mail</label><input type='email'><label>Mot de passe</label><input type='password'><button>Connexion</button></form><a href='/connexion?create_account=1'>Pas de compte ?</a>"),
    plain("/lyon/98-heloise.html", "Ce produit n'est plus disponible", "<p>Héloïse ne figure plus au catalogue. Voir les autres fiches de Lyon.</p>", "error"),
]

SITE = WrittenSite("www.boutique-velours.example", "FR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
