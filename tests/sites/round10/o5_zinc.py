"""French: 'Le Zinc du Soir', a hobby board on Discourse-like software as it is served to crawlers, with a plug-in for sheets.

Hard: threads talk about providers (names, cities, prices, numbers) and are not ads; the sheets ('fiches'), kept by the providers themselves, are the
ads: lines 'Libellé : valeur' in a cooked post or plain prose, with emoji, spoilers over the phone, quotes. Single reviews ('comptes rendus') on own pages.
Share addresses `?u=`, post-number addresses `/t/slug/12/4`, print view, a private topic answered with 200. Less than a third of the pages are threads.
"""

import html as h

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.lezincdusoir.example"
BASE = f"https://{HOST}/"


def price(amount, minutes, place=None, currency="EUR", code=None):
    return {"amount": amount, "currency": currency, "code_currency": code, "duration_min": minutes, "place": place}


# slug, title, keeper, date shown, pictures, verified?, cooked html, facts
SHEETS = [
    ("camille-nantes", "Camille, Nantes – massages et tantra", "camille.n", "10 juin 2025", 3, True,
     "<p><strong>Prénom :</strong> Camille<br><strong>Âge :</strong> 36 ans<br><strong>Ville :</strong> Nantes (44)<br><strong>Taille / poids :</strong> 1m67, 59 kg<br><strong>Langues :</strong> français, anglais"
     "<br><strong>Reçoit :</strong> oui, quartier Talensac<br><strong>Se déplace :</strong> non</p><p>Indépendante depuis huit ans, je propose massage tantrique, massage relaxant et bain à deux. "
     "Pas de fétichisme, merci.</p><p>💶 1h : 180 € – 1h30 : 250 € – 2h : 320 €</p><p>📞 <span class=\"spoiler\">06 61 55 44 95</span> (10h-19h, du lundi au vendredi)</p>",
     dict(alias="Camille", age=36, city="Nantes", height_cm=167, weight_kg=59, languages_spoken=["fr", "en"], incall=True, outcall=False, provider_kind="independent", hours="10:00-19:00",
          services=["tantra", "massage", "bath"], max_duration_h=2, posted_at="2025-06-10", phones=["+33661554495"], prices=[price(180, 60), price(250, 90), price(320, 120)])),
    ("lou-bordeaux", "Lou · Bordeaux · dîners", "lou_bdx", "7 juin 2025", 2, True,
     "<p>Bonjour à tous, ici Lou, 28 ans, sans agence ni secrétaire : c'est bien moi qui réponds. Bordelaise d'adoption, je vous accompagne à dîner, dans les vignes ou en voyage d'affaires. Je ne reçois pas, "
     "je viens à votre hôtel à Bordeaux ou à Arcachon.</p><ul><li>Dîner (3 heures) : 450 euros</li><li>Soirée et nuit (12 heures) : 1 100 euros</li></ul><p>Oui, je reste volontiers pour la nuit. "
     "Instagram : @lou.bdx.diner – courriel lou@courrier.example. Pas de téléphone avant le premier message.</p>",
     dict(alias="Lou", age=28, city="Bordeaux", provider_kind="independent", incall=False, outcall=True, services=["dinner_date", "travel", "business", "overnight"], max_duration_h=12, posted_at="2025-06-07",
          handles=[{"kind": "instagram", "value": "lou.bdx.diner"}, {"kind": "email", "value": "lou@courrier.example"}], prices=[price(450, 180), price(1100, 720)])),
    ("ines-et-jade-lyon", "Inès & Jade, Lyon", "inesjade69", "2 juin 2025", 4, False,
     "<p><strong>Qui :</strong> Inès, 25 ans, et Jade, 30 ans<br><strong>Où :</strong> Lyon 3e, chez nous uniquement<br><strong>Quoi :</strong> duo, massage à quatre mains, couples bienvenus<br>"
     "<strong>Combien :</strong> 300 € l'heure, 170 € la demi-heure<br><strong>Quand :</strong> tous les jours de 12h à 22h<br><strong>Comment :</strong> SMS au 07.61.48.22.05</p><p>On ne se sépare jamais, inutile de demander. "
     "Jade parle arabe, Inès portugais, et toutes les deux français.</p>",
     dict(alias="Inès", aliases_stated=["Inès", "Jade"], age=25, ages_stated=[25, 30], audience="couple", city="Lyon", incall=True, outcall=False, languages_spoken=["ar", "pt", "fr"],
          services=["duo", "four_hands", "massage", "couples"], hours="12:00-22:00", max_duration_h=1, posted_at="2025-06-02", phones=["+33761482205"], prices=[price(300, 60), price(170, 30)])),
    ("bianca-trans-nice", "Bianca, trans brésilienne, Nice puis Cannes", "bianca06", "9 juin 2025", 5, True,
     "<p>Oi ! Bianca, 27 ans, femme trans, Brésilienne métisse, 1,75 m. Je parle portugais, italien et français.</p><p><strong>Dates :</strong></p><ul><li>Nice : du 8 au 14 juin 2025</li><li>Cannes : du 15 au 20 juin 2025</li></ul>"
     "<p>Domination douce, jeux de rôle, massage. Je reçois et me déplace 24h/24, 7j/7.</p><p>200 roses l'heure chez moi, 260 roses chez vous.</p><p>WhatsApp : +33 6 77 02 93 84</p>",
     dict(alias="Bianca", age=27, audience="trans", nationality="BR", ethnicity="mixed", height_cm=175, city="Nice", languages_spoken=["pt", "it", "fr"], incall=True, outcall=True, hours="24/7",
          services=["domination", "role_play", "massage"], max_duration_h=1, posted_at="2025-06-09", phones=["+33677029384"], handles=[{"kind": "whatsapp", "value": "+33677029384"}],
          prices=[price(200, 60, "incall", None, "roses"), price(260, 60, "outcall", None, "roses")],
          tour=[{"city": "Nice", "from": "2025-06-08", "to": "2025-06-14"}, {"city": "Cannes", "from": "2025-06-15", "to": "2025-06-20"}])),
    ("martine-lille", "Martine, la douceur du Nord (Lille)", "martine.59", "28 mai 2025", 0, False,
     "<p>58 ans et toujours coquette, je suis Martine. J'accueille à Lille, rez-de-chaussée, <em>personnes à mobilité réduite bienvenues</em>. Câlins, massage, café et conversation. "
     "80 € la demi-heure, 120 € l'heure, je ne fais pas plus de deux heures.</p><p>Tél : zéro six, soixante-neuf, quinze, soixante-neuf, vingt-quatre</p>",
     dict(alias="Martine", age=58, city="Lille", incall=True, services=["disabled_guests", "cuddling", "massage"], max_duration_h=2, posted_at="2025-05-28", phones=["+33669156924"],
          prices=[price(80, 30), price(120, 60)])),
    ("agence-vesper-elena", "Elena (agence Vesper), Strasbourg", "vesper_contact", "21 mai 2025", 3, False,
     "<p>L'agence Vesper vous présente <strong>Elena</strong> : 32 ans, Moldave, 170 cm, 57 kg. Elle parle roumain, russe et français.</p><p>Déplacements à Strasbourg et environs, hôtels et domiciles. Elle aime danser, "
     "faire visiter la ville, faire la fête avec vos invités.</p><table><thead><tr><th>Durée</th><th>Tarif</th></tr></thead><tbody><tr><td>2 h</td><td>400 €</td></tr><tr><td>4 h</td><td>650 €</td></tr><tr><td>24 h</td><td>1 800 €</td></tr></tbody></table>"
     "<p>Standard de l'agence : 06 78 83 16 35</p>",
     dict(alias="Elena", age=32, nationality="MD", height_cm=170, weight_kg=57, city="Strasbourg", provider_kind="agency", languages_spoken=["ro", "ru", "fr"], outcall=True,
          services=["dancing", "city_guide", "party"], max_duration_h=24, posted_at="2025-05-21", phones=["+33678831635"], prices=[price(400, 120), price(650, 240), price(1800, 1440)])),
    ("hugo-toulouse", "Hugo, cavalier et masseur, Toulouse", "hugo31", "14 mai 2025", 1, True,
     "<p><strong>Prénom :</strong> Hugo<br><strong>Âge :</strong> 41<br><strong>Pour :</strong> dames et couples<br><strong>Ville :</strong> Toulouse<br><strong>Taille :</strong> 182<br><strong>Prix :</strong> 130 €/h</p>"
     "<p>Masseur diplômé à mon compte, bon danseur de rock et de salsa. Je me déplace chez vous. Tél. ou Signal : 07 58 76 86 87</p>",
     dict(alias="Hugo", age=41, audience="man", city="Toulouse", height_cm=182, provider_kind="independent", outcall=True, services=["massage", "dancing", "couples"], max_duration_h=1, posted_at="2025-05-14",
          phones=["+33758768687"], handles=[{"kind": "signal", "value": "+33758768687"}], prices=[price(130, 60)])),
]

# id, slug, title, posts (user, date, html)
THREADS = [
    (812, "camille-nantes-vos-avis", "Camille à Nantes, vos avis ?", [
        ("pierrot44", "3 mai 2025", "<p>Bonjour le comptoir. Quelqu'un a déjà vu Camille (quartier Talensac) ? 180 l'heure, ça les vaut ?</p>"),
        ("vieux_loup", "3 mai 2025", "<p>Vue deux fois. Ponctuelle, souriante, vrai savoir-faire en massage. Elle a 36 ans et ne le cache pas. Rien à redire.</p>"),
        ("pierrot44", "5 mai 2025", '<aside class="quote no-group" data-username="vieux_loup" data-post="2"><blockquote><p>Rien à redire.</p></blockquote></aside><p>Merci, j\'ai pris rendez-vous pour mardi.</p>'),
        ("marquis", "9 mai 2025", "<p>Alors, ce mardi ?</p>")]),
    (790, "numero-06-65-95-46-84-arnaque", "06 65 95 46 84 : arnaque à l'acompte", [
        ("toulousain31", "11 avril 2025", "<p>Attention, une certaine « Sabrina, 22 ans, Toulouse » demande 50 € en ticket prépayé avant de donner l'adresse. Photos volées. Numéro 06 65 95 46 84.</p>"),
        ("modo_anne", "11 avril 2025", "<p>Merci, ajouté à la liste noire. Rappel : jamais d'acompte par coupon.</p>"),
        ("gaston", "12 avril 2025", "<p>Même chose à Montauban sous le nom de Lola.</p>")]),
    (765, "qui-reste-il-a-metz", "Qui reste-t-il à Metz ?", [
        ("graoully", "20 mars 2025", "<p>Depuis le départ de Vanessa je ne connais plus personne à Metz. Des idées, plutôt 40 ans et plus ?</p>"),
        ("messin57", "21 mars 2025", "<p>Il y a Brigitte près de la gare, 150 de l'heure, accueil charmant. Elle ne prend que les habitués recommandés. Je t'envoie son numéro en message privé.</p>"),
        ("elena_fan", "22 mars 2025", "<p>Sinon Elena de l'agence Vesper monte depuis Strasbourg, minimum deux heures.</p>"),
        ("graoully", "22 mars 2025", "<p>Merci les amis !</p>")]),
    (744, "le-cafe-du-matin", "Le café du matin ☕", [
        ("marquis", "2 juin 2025", "<p>Bonjour à tous, 14 degrés et pluie ici. Qui va au marché ?</p>"),
        ("vieux_loup", "2 juin 2025", "<p>Pas moi, genou en vrac. Bonne journée au comptoir.</p>"),
        ("gaston", "3 juin 2025", "<p>Soleil à Montauban. Les fraises sont à 4 € la barquette.</p>")]),
    (731, "comment-aborder-un-premier-rendez-vous", "Comment aborder un premier rendez-vous ?", [
        ("timide_62", "8 février 2025", "<p>Je n'ai jamais osé appeler. Que dit-on ? Faut-il apporter quelque chose ?</p>"),
        ("lou_bdx", "8 février 2025", "<p>Du point de vue d'une prestataire : dites votre prénom, l'heure souhaitée, et soyez poli. L'enveloppe se pose sur la table en arrivant. Le respect suffit comme cadeau.</p>"),
        ("modo_anne", "9 février 2025", "<p>Très bonne réponse, j'épingle.</p>")]),
]

REVIEWS = [
    (151, "Ines-Jade-Lyon", "Compte rendu : Inès & Jade (Lyon), une heure à quatre mains", "canut", "6 juin 2025", "Accueil 5/5 · Ponctualité 4/5 · Conforme aux photos : oui · Payé : 300 €",
     "<p>Reçu à l'heure, appartement clair au troisième sans ascenseur. Les deux amies plaisantent beaucoup et massent très bien. J'y retournerai avec ma compagne.</p>"),
    (149, "Hugo-Toulouse", "Compte rendu : Hugo (Toulouse), massage à domicile", "madame_rose", "1 juin 2025", "Accueil 5/5 · Ponctualité 5/5 · Conforme aux photos : oui · Payé : 130 €",
     "<p>Un homme délicat, matériel propre, une vraie écoute. Il est reparti à l'heure dite sans regarder sa montre. Je recommande aux dames qui hésitent.</p>"),
    (143, "Nadege-Rennes", "Compte rendu : Nadège (Rennes), déception", "breizh35", "19 mai 2025", "Accueil 2/5 · Ponctualité 1/5 · Conforme aux photos : non · Payé : 100 €",
     "<p>Quarante minutes d'attente, une autre personne que sur les photos, séance écourtée. Numéro affiché : 06 08 93 28 81. Passez votre chemin.</p>"),
]


def sheet_url(row):
    return f"{BASE}fiches/{row[0]}"


def truth_of(row):
    facts = row[7]
    made = dict(AD, url=sheet_url(row), country="FR", text_language="fr", provider_kind="unknown", n_images=row[4], verified=row[5], aliases_stated=[facts["alias"]], ages_stated=[facts["age"]])
    made.update(facts)
    return made


def shell(title, body, noscript=True):
    return f"""<!DOCTYPE html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>{h.escape(title)} - Le Zinc du Soir</title>
    <meta name="generator" content="Forum 3.3.2 - version 0ab41f7c">
    <meta name="theme-color" content="#222">
    <link rel="icon" href="/uploads/default/optimized/1X/zinc_2_32x32.png">
    <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title="Le Zinc du Soir Search">
  </head>
  <body class="crawler ">
    <header>
  <a href="/"><img src="/uploads/default/original/1X/zinc.png" alt="Le Zinc du Soir" id="site-logo" style="max-width: 150px;"></a>
  <span class="tagline">Le forum des amateurs de bonne compagnie, ici on discute d'abord</span>
</header>
    <div id="main-outlet" class="wrap" role="main">
{body}
    </div>
    <footer class="container wrap">
  <nav class="crawler-nav"><ul>
    <li itemscope itemtype="http://schema.org/SiteNavigationElement"><span itemprop="name"><a href="/" itemprop="url">Accueil</a></span></li>
    <li itemscope itemtype="http://schema.org/SiteNavigationElement"><span itemprop="name"><a href="/fiches" itemprop="url">Fiches</a></span></li>
    <li itemscope itemtype="http://schema.org/SiteNavigationElement"><span itemprop="name"><a href="/faq" itemprop="url">FAQ/Lignes directrices</a></span></li>
    <li itemscope itemtype="http://schema.org/SiteNavigationElement"><span itemprop="name"><a href="/liens" itemprop="url">Liens amis</a></span></li>
    <li itemscope itemtype="http://schema.org/SiteNavigationElement"><span itemprop="name"><a href="/tos" itemprop="url">Conditions</a></span></li>
  </ul></nav>
  <p class="powered-by-link">Propulsé par un logiciel libre, <a href="/login">activer JavaScript</a> pour une meilleure expérience</p>
</footer>
  </body>
</html>"""


def sheet_html(row, printed=False):
    slug, title, keeper, date, pictures, verified, cooked, _ = row
    shots = "".join(f'<div class="lightbox-wrapper"><a class="lightbox" href="/uploads/default/original/2X/{slug}-{i}.jpeg"><img src="/uploads/default/optimized/2X/{slug}-{i}_690x460.jpeg" alt="photo {i}" width="690"></a></div>'
                    for i in range(1, pictures + 1))
    mark = '<span class="fiche-badge">✔ fiche vérifiée</span>' if verified else ""
    others = [r for r in SHEETS if r[0] != slug][len(slug) % 4:][:2]
    related = "" if printed else '<div class="more-fiches"><h4>Autres fiches</h4>' + "".join(f'<a href="/fiches/{r[0]}"><img src="/uploads/default/optimized/2X/{r[0]}-1_100x100.jpeg" alt=""> {h.escape(r[1])}</a>' for r in others) + "</div>"
    return shell(title, f"""<div id="breadcrumbs" itemscope itemtype="http://schema.org/BreadcrumbList"><a href="/" itemprop="item">Accueil</a> › <a href="/fiches" itemprop="item">Fiches</a></div>
<div id="fiche-title"><h1>{h.escape(title)}</h1> {mark}</div>
<div class="fiche topic-body crawler-post"><div class="crawler-post-meta"><span class="creator">Fiche tenue par <a href="/u/{keeper}">{keeper}</a></span> <span class="crawler-post-infos">publiée le {date}</span></div>
<div class="cooked">{cooked}{shots}</div></div>
<p class="fiche-note">Une fiche n'est pas un sujet : pour en parler, <a href="/c/discussions">ouvrez une discussion</a>.</p>{related}""")


def thread_html(row, shown=None):
    number, slug, title, posts = row
    blocks = ""
    for i, (user, date, text) in enumerate(posts, 1):
        blocks += f"""
<div id="post_{i}" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post">
 <div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" rel="nofollow" href="{BASE}u/{user}"><span itemprop="name">{user}</span></a></span>
 <span class="crawler-post-infos"><time class="post-time">{date}</time> <span itemprop="position">{i}</span></span></div>
 <div class="post" itemprop="text">{text}</div>
 <div itemprop="interactionStatistic" itemscope itemtype="http://schema.org/InteractionCounter"><meta itemprop="interactionType" content="http://schema.org/LikeAction"/><span class="post-likes">{(number + i) % 5} « J'aime »</span></div>
</div>"""
    others = [t for t in THREADS if t[0] != number][:3]
    related = "".join(f'<tr class="topic-list-item"><td class="main-link"><a href="/t/{t[1]}/{t[0]}">{h.escape(t[2])}</a></td><td>{len(t[3]) - 1}</td></tr>' for t in others)
    return shell(title, f"""<div id="topic-title"><h1><a href="/t/{slug}/{number}">{h.escape(title)}</a></h1><div class="topic-category"><a href="/c/discussions" class="badge-wrapper">Discussions</a></div></div>
<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="{h.escape(title)}">{blocks}</div>
<div id="related-topics"><h3>Sujets similaires</h3><table>{related}</table></div>""")


def review_html(row):
    number, _, title, user, date, notes, text = row
    return shell(title, f'<h1>{h.escape(title)}</h1><div class="cr"><p class="cr-meta">par <a href="/u/{user}">{user}</a>, le {date}</p><p class="cr-notes">{notes}</p><div class="cooked">{text}</div>'
                 f'<p>Ce compte rendu vous a aidé ? 👍 {number % 9} 👎 {number % 2}</p><a href="/comptes-rendus">Tous les comptes rendus</a></div>')


def list_html(rows, query=""):
    body = "".join(f"""<tr class="topic-list-item"><td class="main-link"><img src="/uploads/default/optimized/2X/{r[0]}-1_100x100.jpeg" alt="" width="50"> <span class="link-top-line"><a href="/fiches/{r[0]}" class="title raw-link">{h.escape(r[1])}</a></span></td>
<td class="posters">{r[2]}</td><td>{r[3]}</td></tr>""" for r in rows)
    return shell("Fiches", f'<h1>Fiches des prestataires</h1><p>Écrites par les intéressés, relues par les modérateurs. <a href="/fiches?order=date">Plus récentes d\'abord</a></p><table class="topic-list"><thead><tr><th>Fiche</th><th>Tenue par</th><th>Publiée</th></tr></thead><tbody>{body}</tbody></table>')


def static(path, title, body, kind="static"):
    return WrittenPage(BASE + path, shell(title, f"<h1>{h.escape(title)}</h1>{body}"), kind, "fr")


def pages():
    yield WrittenPage(BASE + "fiches", list_html(SHEETS), "listing", "fr", ads=tuple(map(sheet_url, SHEETS)))
    mixed = [SHEETS[i] for i in (0, 3, 1, 2, 4, 5, 6)]
    yield WrittenPage(BASE + "fiches?order=date", list_html(mixed), "listing", "fr", ads=tuple(map(sheet_url, mixed)), canonical=BASE + "fiches")
    for row in SHEETS:
        yield WrittenPage(sheet_url(row), sheet_html(row), "ad", "fr", ads=(sheet_url(row),))
    yield WrittenPage(sheet_url(SHEETS[3]) + "?print=true", sheet_html(SHEETS[3], True), "ad", "fr", ads=(sheet_url(SHEETS[3]),), canonical=sheet_url(SHEETS[3]))
    for row in THREADS:
        yield WrittenPage(f"{BASE}t/{row[1]}/{row[0]}", thread_html(row), "thread", "fr")
    row = THREADS[0]
    yield WrittenPage(f"{BASE}t/{row[1]}/{row[0]}?u=marquis", thread_html(row), "thread", "fr", canonical=f"{BASE}t/{row[1]}/{row[0]}")
    for row in REVIEWS:
        yield WrittenPage(f"{BASE}comptes-rendus/{row[1]}-{row[0]}", review_html(row), "review", "fr")
    yield static("faq", "Lignes directrices", "<h2>Un lieu pour discuter entre gens civils</h2><p>On ne parle pas de personnes mineures, on ne publie ni adresse ni plaque. Toute suspicion de contrainte se signale d'abord à la police, ensuite aux modérateurs.</p>"
                 "<h2>Les fiches</h2><p>Seul·e l'intéressé·e peut ouvrir sa fiche. La vérification est gratuite : une photo avec la date.</p>")
    yield static("tos", "Conditions d'utilisation", "<p>Le Zinc du Soir est édité par l'association Comptoir libre, hébergée à Reykjavik. Nous ne tirons aucun revenu des fiches. Contact : bonjour@lezincdusoir.example</p>"
                 "<p>Soutenir le forum : 3 € par mois, facultatif.</p>")
    yield static("login", "Se connecter", '<form id="login-form"><label>Courriel / pseudo <input type="text" name="login"></label><label>Mot de passe <input type="password" name="password"></label><button>Se connecter</button></form><p>Nouveau ? Créez un compte, il faut avoir 18 ans.</p>')
    yield static("liens", "Liens amis", "<ul>" + "".join(f'<li><a href="https://{host}/" rel="nofollow ugc">{name}</a> : {text}</li>' for host, name, text in [
        ("rive-gauche-annonces.example", "Rive Gauche", "petites annonces de compagnie, Paris et banlieue"), ("salons-du-rhone.example", "Salons du Rhône", "annuaire de salons de massage"),
        ("belles-de-jour-ch.test", "Belles de jour", "portail suisse romand"), ("forum-du-plat-pays.example", "Le Plat Pays", "forum belge, en français et néerlandais"),
        ("trans-cote-azur.example", "Trans Côte d'Azur", "annonces trans du Sud-Est"), ("tantra-hexagone.example", "Tantra Hexagone", "annuaire de masseuses et masseurs tantra")]) + "</ul>", "directory")
    yield static("t/une-histoire-privee/702", "Oups !", "<p>Cette page n'existe pas ou elle est privée.</p><h3>Sujets populaires</h3><p><a href=\"/t/le-cafe-du-matin/744\">Le café du matin ☕</a></p>", "error")


SITE = WrittenSite(HOST, "FR", tuple(pages()), tuple(map(truth_of, SHEETS)), "Discourse-like board: threads and reviews about providers beside sheets that are the ads")
