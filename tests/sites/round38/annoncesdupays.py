"""French general classifieds on an Osclass theme (Bender): flats, cars and jobs around an adult section with Premium places.

Hard: everything is prose and no field but town, day and reference; prices as 'roses' or after a colon in a sentence, telephones with dots, with letters for
digits or hidden behind a button, 'je reçois / je me déplace' decide in- and outcall, a deposit warning with a sum stands on every adult ad,
the seller box names a member's pseudonym that is not the alias, one ad is a massage house speaking of its new girl, one only has a form.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.annoncesdupays.example"


def e(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, category, title, town (postcode), member, day, premium, pictures, body, hidden telephone, truth
ADS = [
    (718204, "escort", "Léa, un moment de douceur à Lyon 6e", "Lyon (69006)", "lealyon69", "05/06/2025", 1, 4,
     "Bonjour messieurs,<br /><br />Je m'appelle Léa, j'ai 29 ans, je mesure 1m68 pour 57 kg. Je suis française, indépendante, et je vous reçois dans mon appartement calme près du parc de la Tête d'Or, du lundi au vendredi de 10h à 20h.<br /><br />"
     "J'aime prendre mon temps : un verre, une conversation, un massage, des baisers, la complicité d'une vraie petite amie (GFE).<br /><br />Mes cadeaux : 30 min 100€, 1h 180€, 2h 330€. Je ne me déplace pas.<br /><br />Pas de numéro masqué, pas de SMS. À très vite.", "06 44 62 19 07",
     dict(alias="Léa", age=29, provider_kind="independent", city="Lyon", nationality="FR", services=["massage", "kissing", "gfe"], incall=True, outcall=False, hours="10:00-20:00", height_cm=168, weight_kg=57, max_duration_h=2.0, phones=["+33644621907"], prices=[e(100, 30, "incall"), e(180, 60, "incall"), e(330, 120, "incall")])),
    (718166, "escort", "CAMILA BRESILIENNE DE PASSAGE ****", "Marseille (13008)", "cami_br", "08/06/2025", 1, 6,
     "Coucou mes chéris c'est Camila, latina brésilienne de 24 ans, 1,62 m, 54 kg !!! Je suis à MARSEILLE jusqu'au 14 juin, ensuite NICE du 15 au 21 juin et MONTPELLIER du 22 au 28 juin.<br />Je parle français, portugais et espagnol.<br />Massage, striptease, duo possible avec ma copine.<br />"
     "Je reçois : 30 min 80 roses / 1h 150 roses.<br />Déplacement hôtel : 1h 200 roses.<br />Disponible 24h/24 7j/7. Whatsapp seulement : 07.58.03.41.96", None,
     dict(alias="Camila", age=24, city="Marseille", nationality="BR", ethnicity="latin", languages_spoken=["fr", "pt", "es"], services=["massage", "striptease", "duo"], incall=True, outcall=True, hours="24/7", height_cm=162, weight_kg=54, max_duration_h=1.0,
          tour=[{"city": "Marseille", "from": None, "to": "2025-06-14"}, {"city": "Nice", "from": "2025-06-15", "to": "2025-06-21"}, {"city": "Montpellier", "from": "2025-06-22", "to": "2025-06-28"}], handles=[{"kind": "whatsapp", "value": "+33758034196"}], prices=[e(80, 30, "incall"), e(150, 60, "incall"), e(200, 60, "outcall")])),
    (717990, "massage", "Massage tantrique par femme mûre", "Nantes (44000)", "h.tantra", "27/05/2025", 0, 1,
     "Hélène, 54 ans, formée en Inde et pratiquant depuis douze ans. Dans un cabinet discret du centre de Nantes je propose des massages tantriques et un bain partagé aux hommes, aux femmes et aux couples.<br />Séance d'une heure trente : 160 euros. Séance de deux heures : 210 euros. Il n'y a pas d'autre prestation, merci de ne pas insister.<br />"
     "Me contacter uniquement par le formulaire de cette page, je réponds le soir.", None,
     dict(alias="Hélène", age=54, city="Nantes", services=["tantra", "massage", "bath", "couples"], incall=True, max_duration_h=2.0, prices=[e(160, 90), e(210, 120)])),
    (717931, "escort", "Homme escort pour dames - Bordeaux et environs", "Bordeaux (33000)", "thomas_bdx", "25/05/2025", 0, 2,
     "Mesdames, je suis Thomas, 36 ans, 1m84, 79 kg, cadre le jour et accompagnateur le soir. Restaurant, théâtre, mariage, voyage : je vous accompagne là où vous ne souhaitez pas aller seule. Je parle anglais et allemand.<br />Je me déplace à votre domicile ou à votre hôtel, je ne reçois pas.<br />Soirée de 4 heures : 320 €. Nuit complète : 700 €.<br />"
     "Mon mail : thomas.accompagne@courrielbdx.example", "07 69 20 55 38",
     dict(alias="Thomas", age=36, audience="man", city="Bordeaux", languages_spoken=["en", "de"], services=["dinner_date", "overnight", "travel"], incall=False, outcall=True, height_cm=184, weight_kg=79, max_duration_h=4.0, phones=["+33769205538"], handles=[{"kind": "email", "value": "thomas.accompagne@courrielbdx.example"}], prices=[e(320, 240, "outcall"), e(700, None, "outcall")])),
    (717888, "escort", "Couple coquin reçoit sur Toulouse", "Toulouse (31000)", "alexjulie31", "24/05/2025", 0, 3,
     "Nous sommes Julie (33 ans) et Alex (38 ans), couple dans la vie. Nous recevons hommes seuls, femmes et couples dans notre maison à dix minutes de Toulouse, le vendredi et le samedi de 21h à 2h.<br />Tarif : 250€ l'heure, 400€ les deux heures.<br />Contact Telegram @alexetjulie31", None,
     dict(alias="Julie", aliases_stated=["Julie", "Alex"], age=33, ages_stated=[33, 38], audience="couple", provider_kind="independent", city="Toulouse", services=["couples"], incall=True, hours="21:00-02:00", max_duration_h=2.0, handles=[{"kind": "telegram", "value": "alexetjulie31"}], prices=[e(250, 60, "incall"), e(400, 120, "incall")])),
    (717802, "massage", "Nouvelle masseuse asiatique Paris 13", "Paris (75013)", "fleurdejade", "10/06/2025", 1, 3,
     "L'institut Fleur de Jade a le plaisir de vous présenter sa nouvelle masseuse, Mei, 35 ans, asiatique, douce et souriante. Mei vous attend à l'institut, métro Tolbiac, tous les jours sauf le mardi de 11h à 21h.<br />Massage relaxant 45 min : 60 €<br />Massage 1h : 80 €<br />Massage à quatre mains 1h : 140 €<br />Réservez auprès de l'institut : O1 87 O2 4O 16", None,
     dict(alias="Mei", age=35, provider_kind="agency", city="Paris", ethnicity="asian", services=["massage", "four_hands"], incall=True, hours="11:00-21:00", max_duration_h=1.0, phones=["+33187024016"], prices=[e(60, 45, "incall"), e(80, 60, "incall"), e(140, 60, "incall")])),
    (717745, "trans", "Bianca trans féminine Lille centre", "Lille (59000)", "biancatx", "21/05/2025", 0, 5,
     "Hello, bonsoir. Bianca, trans italienne, 30 ans, 1m75, à Lille centre. English spoken, parlo italiano.<br />Jeux de rôle, domination douce, débutants bienvenus.<br />100 la demi-heure, 170 l'heure. Je reçois et je me déplace (+ taxi).<br />Appelle-moi au 07 45 11 93 60 ou Telegram : bianca_lille", None,
     dict(alias="Bianca", age=30, audience="trans", city="Lille", nationality="IT", languages_spoken=["en", "it"], services=["role_play", "domination"], incall=True, outcall=True, height_cm=175, max_duration_h=1.0, phones=["+33745119360"], handles=[{"kind": "telegram", "value": "bianca_lille"}], prices=[e(100, 30), e(170, 60)])),
    (717690, "escort", "Sonia pour hommes courtois", "Strasbourg (67000)", "sonia-stras", "19/05/2025", 0, 0,
     "Sonia, métisse de 41 ans. Pas de photo ici, je travaille à côté. Je reçois l'après-midi, de 13h à 18h, quartier Neudorf. Tarif unique : 120€ l'heure.<br />Téléphonez au zéro six, 51 27 88 40.", None,
     dict(alias="Sonia", age=41, provider_kind="unknown", city="Strasbourg", ethnicity="mixed", incall=True, hours="13:00-18:00", max_duration_h=1.0, phones=["+33651278840"], prices=[e(120, 60, "incall")])),
]
CATS = {"escort": "Escort girls et boys", "massage": "Massages", "trans": "Trans"}
OTHER = [
    (716550, "immobilier", "T2 meublé 42 m² proche tramway", "Grenoble (38000)", "690 €", "Appartement lumineux, chauffage compris, libre au 1er juillet. Dépôt de garantie un mois. Visites le samedi, 06 13 70 92 54."),
    (716498, "vehicules", "Clio IV 1.5 dCi 2016, 118 000 km", "Rennes (35000)", "6 900 €", "Contrôle technique OK, courroie faite, deux clés. Première main. Appeler après 18h au 07 80 41 26 63."),
    (716411, "emploi", "Cherche serveuse week-end", "Annecy (74000)", "", "Restaurant au bord du lac recrute serveuse ou serveur, 20h par semaine, débutant accepté. CV à la réception."),
]


def slug(title):
    out = "".join(c if c.isalnum() and c.isascii() else "-" for c in title.lower())
    return "-".join(x for x in out.split("-") if x)


def url(a):
    return f"{ROOT}/adultes/{a[1]}/{slug(a[2])}_i{a[0]}"


def shell(title, body, crumbs=()):
    trail = "".join(f'<li itemscope itemtype="http://data-vocabulary.org/Breadcrumb"><a href="{h}" itemprop="url"><span itemprop="title">{t}</span></a></li>' for h, t in crumbs)
    return f"""<!DOCTYPE html><html dir="ltr" lang="fr-FR"><head><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>{title} - Annonces du Pays</title><meta name="generator" content="Osclass 3.7.4" /><link href="{ROOT}/oc-content/themes/bender/css/main.css" rel="stylesheet" type="text/css" />
<script type="text/javascript">var bender = window.bender || {{}}; bender.base_url = '{ROOT}/index.php';</script></head><body class="has-searchbox">
<div id="header"><div class="wrapper"><div id="logo"><a href="/">Annonces du Pays</a></div><ul class="nav"><li><a href="/user/login">Connexion</a></li><li><a href="/user/register">Créer un compte</a></li><li class="publish"><a href="/item/new">Déposer une annonce gratuite</a></li></ul></div></div>
<form action="/index.php" method="get" class="search nocsrf"><input type="hidden" name="page" value="search"/><input type="text" name="sPattern" placeholder="ex. vélo, studio, Clio" /><button class="ui-button">Rechercher</button></form>
<div class="wrapper wrapper-flash"><div class="breadcrumb"><ul class="breadcrumb"><li><a href="/">Annonces du Pays</a></li>{trail}</ul></div></div><div class="wrapper" id="content"><div id="main">{body}</div></div>
<div id="responsive-trigger"></div><div id="footer"><div class="wrapper"><ul class="resp-toogle"><li><a href="/contact">Contact</a></li><li><a href="/conditions-p23">Conditions générales</a></li><li><a href="/tarifs-premium-p24">Annonces Premium</a></li><li><a href="/eviter-les-arnaques-p25">Éviter les arnaques</a></li></ul></div></div>
<div class="rgpd">Nous utilisons des traceurs pour mesurer l'audience. <a href="#">Tout accepter</a> <a href="#">Continuer sans accepter</a></div></body></html>"""


def entry(href, no, title, town, day, premium=0, price="", cat=""):
    return (f'<li class="listing-card {"premium" if premium else ""}"><a class="listing-thumb" href="{href}"><img src="/oc-content/uploads/{no}_thumbnail.jpg" width="240" height="200" alt="" /></a><div class="listing-detail"><div class="listing-cell"><div class="listing-data"><div class="listing-basicinfo"><a href="{href}" class="title">{title}</a>'
            + ('<span class="ribbon">Premium</span>' if premium else "") + f'<div class="listing-attributes"><span class="category">{cat}</span> - <span class="location">{town}</span> <span class="g-hide">-</span> {day} {f"""<span class="currency-value">{price}</span>""" if price else ""}</div></div></div></div></div></li>')


def ad_entry(a):
    return entry(url(a)[len(ROOT):], a[0], a[2], a[3], a[5], a[6], cat=CATS[a[1]])


def item(no, title, town, day, body, crumbs, member, pics, hidden="", price="", premium=0, adult=True, related=""):
    gallery = "".join(f'<a href="/oc-content/uploads/{no}_{n}.jpg" class="main-photo" rel="image_group"><img src="/oc-content/uploads/{no}_{n}.jpg" alt="" title="" /></a>' for n in range(1, pics + 1))
    thumbs = '<div class="thumbs">' + "".join(f'<a href="/oc-content/uploads/{no}_{n}.jpg" class="fancybox"><img src="/oc-content/uploads/{no}_{n}_thumbnail.jpg" width="75" alt="" /></a>' for n in range(1, pics + 1)) + "</div>" if pics else ""
    show = f'<p class="phone"><a class="show-phone" href="tel:{hidden.replace(" ", "")}" data-full="{hidden}">Afficher le numéro : {hidden}</a></p>' if hidden else ""
    warn = '<div id="useful_info"><h2>Informations utiles</h2><ul><li>Ne versez jamais d\'acompte par coupon (50 €, 100 €, 200 €) avant la rencontre.</li><li>Annonceurs majeurs uniquement. Un doute ? Signalez l\'annonce.</li></ul></div>' if adult else ""
    return shell(title, f'<div id="item-content"><h1>{title}{f" <strong>{price}</strong>" if price else ""}</h1><div class="item-header">{"<span class=ribbon>Annonce Premium</span>" if premium else ""}<div>Publié le : {day}</div><ul id="item_location"><li>Ville : <strong>{town}</strong></li><li>Réf. : {no}</li></ul></div>'
                 f'<div class="item-photos">{gallery}{thumbs}</div><div id="description"><p>{body}</p></div>{show}<p class="contact_button"><a href="#contact" class="ui-button">Contacter l\'annonceur</a> <a href="/item/send-friend/{no}">Partager</a></p></div>{warn}'
                 f'<div id="sidebar"><div id="contact" class="widget-box form-container"><h2>Contacter l\'annonceur</h2><p class="name">Annonceur : <a href="/user/profile/{member}">{member}</a></p><form><label>Votre e-mail</label><input name="yourEmail"/><label>Message</label><textarea></textarea><button>Envoyer</button></form></div></div>'
                 f'<div class="similar_ads"><h2>Annonces similaires</h2><ul class="listing-card-list">{related}</ul></div>', crumbs)


def ad_page(a):
    i = ADS.index(a)
    return item(a[0], a[2], a[3], a[5], a[8], (("/adultes", "Adultes"), (f"/adultes/{a[1]}", CATS[a[1]])), a[4], a[7], a[9] or "", premium=a[6], related=ad_entry(ADS[i - 1]) + ad_entry(ADS[i - 3]))


def truth(a):
    t = deepcopy(AD)
    day, month, year = a[5].split("/")
    t.update(url=url(a), text_language="fr", provider_kind="unknown", country="FR", paid_placement=bool(a[6]), n_images=a[7], posted_at=f"{year}-{month}-{day}")
    t.update(a[10])
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


def lister(path, title, rows, canonical=None, foot=""):
    html = shell(title, f'<div class="list-header"><h1>{title}</h1><p class="see_by">Trier par : <a href="?sOrder=dt_pub_date">plus récentes</a></p></div><ul class="listing-card-list" id="listing-card-list">{"".join(map(ad_entry, rows))}</ul><div class="paginate">{foot}</div>', (("/adultes", "Adultes"),))
    return WrittenPage(ROOT + path, html, "listing", "fr", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static", **k):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "fr", **k)


def other(o):
    return f"/{o[1]}/{slug(o[2])}_i{o[0]}"


MIXED = "".join(entry(other(o), o[0], o[2], o[3], "02/06/2025", price=o[4], cat=o[1].capitalize()) for o in OTHER)
PAGES = [
    plain("/", "Petites annonces gratuites", f'<ul class="categories"><li><a href="/immobilier">Immobilier</a></li><li><a href="/vehicules">Véhicules</a></li><li><a href="/emploi">Emploi</a></li><li><a href="/adultes">Adultes (+18)</a></li></ul><h2>Dernières annonces</h2><ul class="listing-card-list">{MIXED}</ul>', "listing", relevant=False),
    lister("/adultes", "Adultes", ADS[:5], foot='<a class="searchPaginationNext" href="/adultes/2">&gt;</a>'),
    lister("/adultes/2", "Adultes", ADS[5:], foot='<a class="searchPaginationPrev" href="/adultes">&lt;</a>'),
    lister("/adultes/escort", "Escort girls et boys", [a for a in ADS if a[1] == "escort"]),
    lister("/adultes/escort?sOrder=dt_pub_date&iOrderType=desc", "Escort girls et boys", [a for a in ADS if a[1] == "escort"], canonical=f"{ROOT}/adultes/escort"),
]
PAGES += [WrittenPage(url(a), ad_page(a), "ad", "fr", ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(ROOT + other(o), item(o[0], o[2], o[3], "02/06/2025", o[5], ((f"/{o[1]}", o[1].capitalize()),), "membre" + str(o[0])[-3:], 2, price=o[4], adult=False), "ad", "fr", relevant=False) for o in OTHER]
PAGES += [
    WrittenPage(url(ADS[1]) + "?utm_source=alerte&utm_medium=email", ad_page(ADS[1]), "ad", "fr", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    plain("/tarifs-premium-p24", "Annonces Premium", "<p>Passez en Premium : 7 jours 9,90 €, 30 jours 29 €. Votre annonce remonte en tête de sa catégorie avec un ruban.</p>"),
    plain("/eviter-les-arnaques-p25", "Éviter les arnaques", "<p>Ne payez jamais d'avance. Dans la rubrique Adultes, toute annonce où une personne semble contrainte ou mineure doit être signalée : 17 ou 119.</p>"),
    plain("/adultes/escort/jade-lyon_i711023", "Annonce expirée", "<p>Cette annonce a expiré ou a été retirée par son auteur.</p>", "error"),
]

SITE = WrittenSite("www.annoncesdupays.example", "FR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
