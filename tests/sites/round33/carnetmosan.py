"""Belgian magazine in French (Ghost): articles, interviews, reviews by the editors, and profile pages written as portraits.

Hard: a portrait is a long article with a small box 'Carnet' at its end; interviews with named people advertise nobody; ages and prices of
other people in the articles; a review is a page of its own and quotes what the reviewer paid; numbers in the Belgian ways (0471/70.59.43);
'parution' is the day of posting, 'mis à jour' is not; a Dutch copy of one portrait; stars of the editors; tags as links.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://lecarnetmosan.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, title, kicker, parution, updated, pictures, story, lines of the box, truth
PORTRAITS = [
    ("elise-au-bord-de-meuse", "Élise, au bord de Meuse", "Liège", "3 juin 2025", None, 3,
     """<p>Elle nous ouvre en pull marin, un thé à la main. Élise a 33 ans, une voix grave et un appartement plein de livres sur le quai de la Boverie. « Je reçois chez moi, jamais ailleurs », dit-elle d'emblée.</p>
<p>Ancienne kiné, elle pratique le massage et le tantra, et ne refuse pas un long moment de câlins. Elle parle français et italien, la langue de son père.</p>""",
     ["Élise, quai de la Boverie, Liège", "1 heure : 150 € – 1h30 : 210 €", "Du lundi au jeudi, de 10h à 18h", "0471/70.59.43, pas d'appels masqués"],
     dict(alias="Élise", age=33, city="Liège", posted_at="2025-06-03", languages_spoken=["fr", "it"], services=["massage", "tantra", "cuddling"], incall=True, outcall=False, hours="10:00-18:00", max_duration_h=1.5,
          phones=["+32471705943"], prices=[eur(150, 60), eur(210, 90)])),
    ("ophelie-la-nuit-namuroise", "Ophélie, la nuit namuroise", "Namur", "30 mai 2025", "8 juin 2025", 4,
     """<p>Un mètre septante-quatre, 60 kilos, vingt-sept ans : Ophélie énumère ses chiffres en riant. Elle se déplace dans toute la province, à l'hôtel ou au domicile, et n'a pas de lieu pour recevoir.</p>
<p>Son métier ? Les soirées. Restaurant, casino, mariage d'un cousin : elle accompagne, elle danse, elle écoute.</p>""",
     ["Ophélie, Namur et environs", "Dîner (3 h) 400 €, la nuit 950 €", "WhatsApp +32 483 01 71 33"],
     dict(alias="Ophélie", age=27, city="Namur", posted_at="2025-05-30", services=["dinner_date", "party", "dancing"], incall=False, outcall=True, height_cm=174, weight_kg=60, max_duration_h=12,
          phones=["+32483017133"], handles=[{"kind": "whatsapp", "value": "+32483017133"}], prices=[eur(400, 180), eur(950, 720)])),
    ("awa-et-la-patience", "Awa et la patience", "Charleroi", "26 mai 2025", None, 2,
     """<p>Née à Dakar, sénégalaise et fière de l'être, Awa vit à Charleroi depuis six ans. Elle a 38 ans et déteste qu'on la presse. Chez elle, le massage dure ce qu'il faut.</p>
<p>Elle parle wolof, français et un peu d'anglais. Le bain partagé est sa spécialité. Elle vient aussi à domicile, mais seulement pour les habitués.</p>""",
     ["Awa, Ville-Haute, Charleroi", "Une heure 120 €, deux heures 220 €", "Tous les jours sauf dimanche, 11h – 20h", "Tél. 0470 85 07 25"],
     dict(alias="Awa", age=38, city="Charleroi", nationality="SN", posted_at="2025-05-26", languages_spoken=["wo", "fr", "en"], services=["massage", "bath"], incall=True, outcall=True, hours="11:00-20:00", max_duration_h=2,
          phones=["+32470850725"], prices=[eur(120, 60), eur(220, 120)])),
    ("jules-cavalier", "Jules, cavalier pour dames", "Bruxelles", "21 mai 2025", None, 1,
     """<p>Costume bleu, 1m88, quarante ans tout juste. Jules danse le tango et accompagne les dames au restaurant ou en voyage. « Les messieurs m'écrivent aussi, je leur réponds poliment que non. »</p>""",
     ["Jules, Bruxelles", "En déplacement uniquement", "Soirée de 4 h : 350 € ; week-end : 1.400 €", "jules@cavalier-bxl.example"],
     dict(alias="Jules", age=40, city="Brussels", audience="man", posted_at="2025-05-21", services=["dancing", "dinner_date", "travel"], incall=False, outcall=True, height_cm=188, max_duration_h=48,
          handles=[{"kind": "email", "value": "jules@cavalier-bxl.example"}], prices=[eur(350, 240), eur(1400, 2880)])),
    ("deux-cousines-a-verviers", "Deux cousines à Verviers", "Verviers", "17 mai 2025", "1er juin 2025", 2,
     """<p>Margaux, 29 ans, et Clémence, 31 ans, se donnent la réplique comme au théâtre. Elles travaillent à deux, toujours : massage à quatre mains, duo, et les couples sont les bienvenus.</p>
<p>Leur petite maison de la rue Raymond sent la lavande ; c'est là qu'elles reçoivent.</p>""",
     ["Margaux et Clémence, Verviers", "1 h à deux : 280 €", "0492/64.03.64"],
     dict(alias="Margaux", aliases_stated=["Margaux", "Clémence"], age=29, ages_stated=[29, 31], audience="couple", city="Verviers", posted_at="2025-05-17", services=["four_hands", "duo", "couples"], incall=True, max_duration_h=1,
          phones=["+32492640364"], prices=[eur(280, 60)])),
    ("maitresse-solveig", "Solveig, la stricte", "Mons", "12 mai 2025", None, 1,
     """<p>On vouvoie Solveig. Norvégienne d'origine, 45 ans, elle tient un studio à Mons où elle pratique la domination et le jeu de rôle. Le fétichisme, oui ; le reste, non, et surtout pas de massage.</p>
<p>Elle parle norvégien, anglais, français. Elle ne se déplace pas.</p>""",
     ["Solveig, Mons", "La séance d'une heure : 200 €", "Telegram : @solveig_mons"],
     dict(alias="Solveig", age=45, city="Mons", nationality="NO", posted_at="2025-05-12", languages_spoken=["no", "en", "fr"], services=["domination", "role_play", "fetish"], incall=True, outcall=False, max_duration_h=1,
          handles=[{"kind": "telegram", "value": "solveig_mons"}], prices=[eur(200, 60)])),
    ("rafaela-de-passage", "Rafaela, de passage", "Liège", "9 juin 2025", None, 5,
     """<p>Brésilienne de Recife, Rafaela a 25 ans et voyage léger. Elle est à Liège du 9 au 15 juin 2025, puis à Namur du 16 au 20 juin 2025 et à Arlon les 21 et 22 juin 2025.</p>
<p>Elle mesure 1m65, parle portugais et espagnol, se débrouille en français. Striptease, massage, et des éclats de rire.</p>""",
     ["Rafaela, en appartement privé ou à votre hôtel", "30 min 90 € – 1 h 160 € – à l'hôtel 1 h 200 €", "De midi à minuit", "Appels et WhatsApp : zéro quatre sept zéro, 50, 00, 57"],
     dict(alias="Rafaela", age=25, city="Liège", nationality="BR", posted_at="2025-06-09", languages_spoken=["pt", "es", "fr"], services=["striptease", "massage"], incall=True, outcall=True, hours="12:00-24:00", height_cm=165, max_duration_h=1,
          tour=[{"city": "Liège", "from": "2025-06-09", "to": "2025-06-15"}, {"city": "Namur", "from": "2025-06-16", "to": "2025-06-20"}, {"city": "Arlon", "from": "2025-06-21", "to": "2025-06-22"}],
          phones=["+32470500057"], handles=[{"kind": "whatsapp", "value": "+32470500057"}], prices=[eur(90, 30), eur(160, 60), eur(200, 60, "outcall")])),
    ("camille-huy", "Camille, à Huy depuis toujours", "Huy", "5 mai 2025", None, 0,
     """<p>Camille est une femme trans de 36 ans, 1m80, jardinière le matin. L'après-midi, elle reçoit dans sa maison des hauteurs de Huy, de 14 heures à 19 heures. Personnes à mobilité réduite bienvenues, tout est de plain-pied.</p>
<p>Massage et conversation ; le prix se décide au téléphone.</p>""",
     ["Camille, Huy", "0486 36 66 89"],
     dict(alias="Camille", age=36, city="Huy", audience="trans", posted_at="2025-05-05", services=["massage", "disabled_guests"], incall=True, hours="14:00-19:00", height_cm=180, phones=["+32486366689"])),
    ("agence-belle-ile-noor", "Noor, de l'agence Belle-Île", "Bruxelles", "28 avril 2025", None, 3,
     """<p>C'est l'agence Belle-Île qui nous présente Noor, 24 ans, étudiante en droit, de nationalité marocaine. L'agence organise tout : la voiture, l'hôtel, l'horaire. Noor ne donne pas son numéro.</p>
<p>Elle parle arabe, français, néerlandais et sait se tenir dans un congrès comme dans une fête.</p>""",
     ["Noor, par l'agence Belle-Île, Bruxelles", "Chez vous : 2 h 380 €, 6 h 900 €", "Joignable 24h/24, 7j/7 au 0495 10 07 72 (agence)"],
     dict(alias="Noor", age=24, city="Brussels", provider_kind="agency", nationality="MA", posted_at="2025-04-28", languages_spoken=["ar", "fr", "nl"], services=["business", "party"], outcall=True, hours="24/7", max_duration_h=6,
          phones=["+32495100772"], prices=[eur(380, 120, "outcall"), eur(900, 360, "outcall")])),
]
NL = ("Élise, aan de Maas", """<p>Ze doet open in een matrozentrui, met thee. Élise is 33, heeft een lage stem en een appartement vol boeken op de quai de la Boverie. « Ik ontvang thuis, nergens anders », zegt ze meteen.</p>
<p>De vroegere kinesiste geeft massage en tantra, en zegt geen nee tegen lang knuffelen. Ze spreekt Frans en Italiaans, de taal van haar vader.</p>""",
      ["Élise, quai de la Boverie, Luik", "1 uur: 150 € – 1u30: 210 €", "Van maandag tot donderdag, van 10u tot 18u", "0471/70.59.43, geen anonieme oproepen"])


def url(p):
    return f"{ROOT}/portrait/{p[0]}/"


def card(p):
    return (f'<article class="post-card post tag-portrait"><a class="post-card-image-link" href="/portrait/{p[0]}/"><img class="post-card-image" src="/content/images/size/w600/{p[0]}.jpg" alt=""></a>'
            f'<div class="post-card-content"><div class="post-card-tags">Portrait</div><h2 class="post-card-title"><a href="/portrait/{p[0]}/">{p[1]}</a></h2><div class="post-card-meta">{p[2]} – {p[3]}</div></div></article>')


def shell(title, body, lang="fr"):
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8" /><title>{title} – Le Carnet mosan</title><meta name="generator" content="Ghost 5.82" /><link rel="stylesheet" href="/assets/built/screen.css?v=9d2f" /></head>
<body class="post-template is-head-left-logo"><div class="viewport"><header id="gh-head" class="gh-head outer"><a class="gh-head-logo" href="/">Le Carnet mosan</a>
<ul class="nav"><li><a href="/portraits/">Portraits</a></li><li><a href="/entretiens/">Entretiens</a></li><li><a href="/critiques/">Critiques</a></li><li><a href="/annoncer/">Annoncer</a></li></ul></header>
<main id="site-main" class="site-main">{body}</main>
<section class="gh-portal"><h3>Recevez le Carnet chaque vendredi</h3><form data-members-form="subscribe"><input type="email" placeholder="vous@exemple.be"><button>S'abonner, 4 € par mois</button></form></section>
<footer class="site-footer outer">Le Carnet mosan ASBL, Liège © 2025 · redaction@lecarnetmosan.example · <a href="/charte/">Charte</a> <a href="/contact/">Contact</a></footer></div></body></html>"""


def portrait(p, nl=False):
    title, story, box = NL if nl else (p[1], p[6], p[7])
    shots = "".join(f'<figure class="kg-card kg-image-card"><img src="/content/images/2025/{p[0]}-{n}.jpg" class="kg-image" alt="" loading="lazy"></figure>' for n in range(1, p[5] + 1))
    dates = f"Verschenen op {p[3].replace('juin', 'juni')}" if nl else f"Parution : {p[3]}" + (f" · mis à jour le {p[4]}" if p[4] else "")
    lines = "<br>".join(box)
    i = PORTRAITS.index(p)
    return shell(title, f"""<article class="article post"><header class="article-header gh-canvas"><div class="article-tag"><a href="/tag/{p[2].lower()}/">{'Luik' if nl else p[2]}</a></div><h1 class="article-title">{title}</h1>
<div class="article-byline"><span>{'door' if nl else 'par'} la rédaction</span> <time>{dates}</time></div></header><section class="gh-content gh-canvas">{story}{shots}
<div class="kg-card kg-callout-card kg-callout-card-grey"><div class="kg-callout-emoji">📒</div><div class="kg-callout-text"><strong>Carnet</strong><br>{lines}</div></div></section></article>
<aside class="read-more"><h3>{'Lees verder' if nl else 'À lire ensuite'}</h3>{card(PORTRAITS[i - 1])}{card(PORTRAITS[i - 2])}</aside>""", "nl" if nl else "fr")


def listing(rows, foot):
    return shell("Portraits", f'<h1>Portraits</h1><div class="post-feed">{"".join(map(card, rows))}</div><nav class="pagination">{foot}</nav>')


def article(path, title, body, kind="static", relevant=True):
    return WrittenPage(f"{ROOT}/{path}/", shell(title, f'<article class="article"><h1 class="article-title">{title}</h1><section class="gh-content">{body}</section></article>'), kind, "fr", relevant=relevant)


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), text_language="fr", provider_kind="unknown", country="BE", n_images=p[5])
    row.update(deepcopy(p[8]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


ONE, TWO = PORTRAITS[:5], PORTRAITS[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/portraits/", listing(ONE, 'Page 1 sur 2 <a class="older-posts" href="/portraits/page/2/">Plus anciens</a>'), "listing", "fr", ads=U1),
    WrittenPage(f"{ROOT}/portraits/page/2/", listing(TWO, '<a class="newer-posts" href="/portraits/">Plus récents</a> Page 2 sur 2'), "listing", "fr", ads=U2),
]
PAGES += [WrittenPage(url(p), portrait(p), "ad", "fr", ads=(url(p),)) for p in PORTRAITS]
PAGES += [
    WrittenPage(f"{ROOT}/nl/portrait/{PORTRAITS[0][0]}/", portrait(PORTRAITS[0], True), "ad", "nl", ads=(url(PORTRAITS[0]),), canonical=url(PORTRAITS[0])),
    WrittenPage(f"{url(PORTRAITS[6])}?ref=newsletter&utm_campaign=vendredi", portrait(PORTRAITS[6]), "ad", "fr", ads=(url(PORTRAITS[6]),), canonical=url(PORTRAITS[6])),
    article("critiques/une-heure-chez-awa", "Une heure chez Awa", """<p>Critique d'un lecteur, 31 mai 2025 · ★★★★☆</p><p>Je suis passé un mardi vers quinze heures, j'ai payé 120 €. Appartement propre, musique douce. Awa prend son temps et ne regarde jamais l'horloge.
Seul bémol : le parking. À relire : <a href="/portrait/awa-et-la-patience/">son portrait</a>.</p>""", "review"),
    article("critiques/soiree-avec-ophelie", "Une soirée avec Ophélie", """<p>Critique d'un lecteur, 7 juin 2025 · ★★★☆☆</p><p>Arrivée avec vingt minutes de retard, elle s'est excusée gentiment. Au restaurant elle semblait fatiguée et souriait peu. J'ai 58 ans, je ne suis pas difficile.
Voir <a href="/portrait/ophelie-la-nuit-namuroise/">son portrait</a>.</p>""", "review"),
    article("entretiens/lucie-vingt-ans-de-metier", "Lucie, vingt ans de métier", "<p>Lucie a 49 ans et a arrêté en janvier. Elle raconte ses débuts à Seraing, les 2.000 francs de l'époque, la solidarité entre collègues. « Aujourd'hui je tiens une friterie », dit-elle. Elle ne reçoit plus.</p>"),
    article("entretiens/une-juriste-repond", "La loi de 2022, une juriste répond", "<p>Depuis la réforme, le travail du sexe est décriminalisé en Belgique. Maître Vandenbroeck explique le contrat, la pension et les contrôles. En cas de soupçon de traite, appelez Payoke, Sürya ou Pag-Asa.</p>"),
    article("annoncer", "Annoncer dans le Carnet", "<p>Un portrait : 120 €, photos comprises. Remise en avant une semaine : 20 €. Les agences paient 300 € par trimestre. Nous rencontrons chaque personne avant parution.</p>"),
    article("charte", "Charte de la rédaction", "<p>Nous ne publions que des adultes que nous avons rencontrés. Aucun intermédiaire ne relit nos textes. Une erreur ? Écrivez-nous.</p>"),
    article("contact", "Contact", "<p>Le Carnet mosan ASBL, rue Saint-Gilles, 4000 Liège. Tél. 04 220 18 40 le matin, redaction@lecarnetmosan.example.</p>"),
    article("portrait/sabine-a-dinant", "404 – Page introuvable", "<p>Ce portrait a été retiré à la demande de l'intéressée. <a href='/'>Retour à l'accueil</a></p>", "error"),
]

SITE = WrittenSite("lecarnetmosan.example", "BE", tuple(PAGES), tuple(truth(p) for p in PORTRAITS), note=__doc__)
