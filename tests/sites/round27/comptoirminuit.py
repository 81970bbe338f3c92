"""French-language forum (XenForo 2): a board of announcements where the first post of a thread is an ad and the others reply, and boards of talk.

Hard: the author's name is often not the name in the ad, prefixes as labels ([Indépendante], [Massage], [Duo]), signatures with contacts under each post of hers, quotes in replies, 'Dernière édition', reactions ('Marc_69 et 3 autres personnes'), numbers written with dots, in words or in the signature only, prices as 'roses', '150/h', 'la demi-heure à 90',
replies by men with their own ages, amounts and other women's numbers; an ad in English; a reply by the advertiser herself that adds a date; page 2 of a thread; a member page, a search page, a review thread.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.comptoir-de-minuit.example"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


FORUM = {"annonces": ("annonces-libres.12", "Annonces libres"), "avis": ("retours-d-experience.14", "Retours d'expérience"), "bar": ("le-bar.3", "Le bar")}
MONTH = {"03": "Mars", "04": "Avril", "05": "Mai", "06": "Juin"}
IND, MAS, DUO, AGE = ("Indépendante", "green"), ("Massage", "orange"), ("Duo", "purple"), ("Agence", "gray")

# path, prefix, title, posts: (author, rank, day, text, signature), truth
ADS = [
    ("elise-a-nantes.2301", IND, "Élise à Nantes, en semaine", [
        ("elise.44", "Membre vérifié", "2025-06-08", """Bonjour à tous,<br>je suis Élise, 33 ans, 1m69 pour 58 kg, châtain aux yeux verts. Je reçois du lundi au jeudi, de 11h à 19h, dans un appartement près de la Cité des Congrès. Je ne me déplace pas.<br><br>
Au programme : massage aux huiles, câlins, bain à deux. La demi-heure à 90 €, l'heure à 160 €, l'heure et demie à 230 €.<br><br><img class="bbImage" src="/attachments/elise1.5501/"><img class="bbImage" src="/attachments/elise2.5502/">""", "Élise – 07.53.19.84.26 – pas de numéro masqué"),
        ("breizh_pat", "Habitué", "2025-06-08", "Ravi de te revoir ici Élise. J'ai 54 ans, toujours partante pour les anciens ?", ""),
        ("elise.44", "Membre vérifié", "2025-06-09", "<blockquote class='bbCodeBlock'>breizh_pat a dit : J'ai 54 ans</blockquote>Toujours :) Congés du 14 au 20 juillet, pensez-y.", "Élise – 07.53.19.84.26 – pas de numéro masqué"),
    ], dict(alias="Élise", age=33, city="Nantes", services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="11:00-19:00", height_cm=169, weight_kg=58, max_duration_h=1.5, verified=True, provider_kind="independent", n_images=2, posted_at="2025-06-08", phones=["+33753198426"],
            prices=[eur(90, 30), eur(160, 60), eur(230, 90)])),
    ("ines-lyon-et-grenoble.2297", IND, "Inès, Lyon puis Grenoble", [
        ("ines_voyage", "Membre", "2025-06-05", """Coucou, Inès, 26 ans, marocaine. Je serai à Lyon (Part-Dieu) du 10 au 13 juin et à Grenoble du 14 au 16 juin 2025, hôtel 4* à chaque fois, vous pouvez venir ou je viens.<br>
GFE, massage, jeux de rôle. 200/h chez moi, 250/h chez vous, nuit 1100. Je parle français, arabe et anglais. WhatsApp uniquement : zéro six, quarante-huit, zéro cinq, quatre-vingt-dix-neuf, trente et un.""", ""),
        ("gones69", "Membre", "2025-06-06", "Quelqu'un l'a déjà vue ? L'an dernier une Inès de Villeurbanne (06 11 45 20 87) demandait 120.", ""),
    ], dict(alias="Inès", age=26, city="Lyon", nationality="MA", services=["gfe", "massage", "role_play"], languages_spoken=["fr", "ar", "en"], incall=True, outcall=True, max_duration_h=12, verified=False, provider_kind="independent", posted_at="2025-06-05", phones=["+33648059931"], handles=[wa("+33648059931")],
            tour=[{"city": "Lyon", "from": "2025-06-10", "to": "2025-06-13"}, {"city": "Grenoble", "from": "2025-06-14", "to": "2025-06-16"}], prices=[eur(200, 60, "incall"), eur(250, 60, "outcall"), eur(1100, 720)])),
    ("mei-masseuse-lille.2288", MAS, "Mei, masseuse à Lille", [
        ("mei_lille", "Membre", "2025-05-30", """Bonjour messieurs. Moi Mei, 38 ans, chinoise, douce et patiente. Massage relaxant, massage quatre mains avec mon amie si vous demandez. Métro République. Tous les jours 10h-22h. 1h 80 euros, 30 min 50 euros. Tél 07 68 20 47 15. Merci beaucoup""", ""),
        ("chti59", "Habitué", "2025-06-01", "Très bien passé, accueil souriant, rien à redire.", "« La vie est courte »"),
    ], dict(alias="Mei", age=38, city="Lille", nationality="CN", services=["massage", "four_hands"], hours="10:00-22:00", max_duration_h=1, verified=False, posted_at="2025-05-30", phones=["+33768204715"], prices=[eur(80, 60), eur(50, 30)])),
    ("deux-copines-bordeaux.2310", DUO, "Deux copines à Bordeaux", [
        ("chloe_et_lena", "Membre vérifié", "2025-06-11", """Chloé (23 ans) et Léna (25 ans), étudiantes, on ne travaille qu'à deux. Duo, quatre mains, couples bienvenus. On vient chez vous ou à l'hôtel à Bordeaux et jusqu'à Arcachon, on ne reçoit pas.<br>300 € l'heure pour les deux, 550 € les deux heures.<br>
<img class="bbImage" src="/attachments/nous.5560/">""", "Telegram : @chloelena_bdx"),
        ("jeanlou33", "Membre", "2025-06-11", "Et seule, Chloé, c'est 150 ?", ""),
        ("chloe_et_lena", "Membre vérifié", "2025-06-12", "Lis l'annonce mon grand ;)", "Telegram : @chloelena_bdx"),
    ], dict(alias="Chloé", aliases_stated=["Chloé", "Léna"], age=23, ages_stated=[23, 25], audience="couple", city="Bordeaux", services=["duo", "four_hands", "couples"], incall=False, outcall=True, max_duration_h=2, verified=True, n_images=1, posted_at="2025-06-11",
            handles=[{"kind": "telegram", "value": "chloelena_bdx"}], prices=[eur(300, 60), eur(550, 120)])),
    ("sandra-trans-marseille.2279", IND, "Sandra, trans brésilienne, Marseille 5e", [
        ("sandrinha13", "Membre vérifié", "2025-05-22", """Salut les garçons ! Sandra, 29 ans, trans, brésilienne de Recife, 1,77 m, 66 kilos. Domination douce, massage, fétichisme. Je reçois à Baille dans un immeuble calme, 24h/24, et je me déplace dans toute la ville. 100 roses la demi-heure, 150 roses l'heure.<br>
Je parle portugais, espagnol et français.""", "06 27 93 50 18 // insta : sandrinha.marseille"),
        ("tonton_marius", "Habitué", "2025-05-23", "Peuchère, 150 ! Enfin, elle les vaut.", ""),
    ], dict(alias="Sandra", age=29, audience="trans", city="Marseille", nationality="BR", languages_spoken=["pt", "es", "fr"], services=["domination", "massage", "fetish"], incall=True, outcall=True, hours="24/7", height_cm=177, weight_kg=66, max_duration_h=1, verified=True, provider_kind="independent", posted_at="2025-05-22",
            phones=["+33627935018"], handles=[{"kind": "instagram", "value": "sandrinha.marseille"}], prices=[dict(eur(100, 30), currency=None, code_currency="roses"), dict(eur(150, 60), currency=None, code_currency="roses")])),
    ("kate-in-nice.2305", IND, "Kate from London – Nice, 16-22 June", [
        ("kate_riviera", "Membre", "2025-06-09", """Hello gentlemen, I am Kate, 41, English, a former flight attendant. From 16 to 22 June 2025 I stay in Nice near the Promenade and I am happy to come to your hotel, from Cannes to Menton, or to receive you.<br>
Dinner date (3 hours) 450 €, overnight 1200 €. English and a little French. Email: kate@riviera-post.example""", ""),
        ("nissart06", "Membre", "2025-06-09", "Welcome Kate! My English is bad, I am 62 :)", ""),
    ], dict(alias="Kate", age=41, text_language="en", city="Nice", nationality="GB", languages_spoken=["en", "fr"], services=["dinner_date", "overnight"], incall=True, outcall=True, max_duration_h=12, tour=[{"city": "Nice", "from": "2025-06-16", "to": "2025-06-22"}], verified=False, provider_kind="independent", posted_at="2025-06-09",
            handles=[{"kind": "email", "value": "kate@riviera-post.example"}], prices=[eur(450, 180), eur(1200, 720)])),
    ("agence-opale-louise.2268", AGE, "Agence Opale : Louise, Paris", [
        ("agence_opale", "Professionnel", "2025-05-12", """L'agence Opale a le plaisir de vous présenter <b>Louise</b>.<ul><li>Âge : 27 ans</li><li>Taille : 175 cm</li><li>Langues : français, anglais, italien</li><li>Prestations : dîner, voyages, soirées d'affaires</li></ul>
Louise se déplace dans tous les palaces parisiens.<br>2 heures 700 €, 4 heures 1200 €, 24 heures 3500 €.<br><img class="bbImage" src="/attachments/louise-a.5490/"><img class="bbImage" src="/attachments/louise-b.5491/"><img class="bbImage" src="/attachments/louise-c.5492/">""", "Agence Opale, standard 7j/7 : 01 84 60 27 93"),
    ], dict(alias="Louise", age=27, provider_kind="agency", city="Paris", languages_spoken=["fr", "en", "it"], services=["dinner_date", "travel", "business"], outcall=True, height_cm=175, max_duration_h=24, verified=False, n_images=3, posted_at="2025-05-12", phones=["+33184602793"],
            prices=[eur(700, 120), eur(1200, 240), eur(3500, 1440)])),
    ("marie-jo-rennes.2255", MAS, "Marie-Jo, Rennes sud, papotage et massage", [
        ("mariejo35", "Membre", "2025-04-27", """kikou moi c Marie-Jo 58 ans veuve, 1m58, rondelette 76kg jadore papoter. massage chez moi a rennes sud (pas de deplacement jai pas le permis) 60e lheure cafe compris ! accepte messieurs handicapes, maison de plain pied. sms au 06.59.71.40.83 apres 14h""", ""),
        ("breizh_pat", "Habitué", "2025-04-28", "Marie-Jo c'est la crème. Je lui ai laissé 70 parce qu'elle le mérite.", ""),
    ], dict(alias="Marie-Jo", age=58, city="Rennes", services=["massage", "disabled_guests"], incall=True, outcall=False, height_cm=158, weight_kg=76, max_duration_h=1, verified=False, posted_at="2025-04-27", phones=["+33659714083"], prices=[eur(60, 60)])),
    ("theo-toulouse.2290", MAS, "Théo, masseur pour elles (Toulouse)", [
        ("theo_mains", "Membre vérifié", "2025-06-02", """Mesdames, Théo, 36 ans, 1,82 m, 78 kg, kiné de formation. Je viens chez vous avec ma table, Toulouse et 30 km autour, de 18h à 23h. Une heure 70 €, deux heures 130 €. Couples acceptés, pas d'hommes seuls.""", "theo.mains@postetoulouse.example"),
        ("Nath31", "Membre", "2025-06-04", "Testé et adopté, merci Théo !", ""),
    ], dict(alias="Théo", age=36, audience="man", city="Toulouse", services=["massage", "couples"], outcall=True, hours="18:00-23:00", height_cm=182, weight_kg=78, max_duration_h=2, verified=True, posted_at="2025-06-02", handles=[{"kind": "email", "value": "theo.mains@postetoulouse.example"}],
            prices=[eur(70, 60), eur(130, 120)])),
]


def url(a):
    return f"{ROOT}/threads/{a[0]}/"


def when(day):
    y, m, d = day.split("-")
    return f"{int(d)} {MONTH[m]} {y}"


def shell(title, body, template, canonical=None):
    return f"""<!DOCTYPE html>
<html id="XF" lang="fr-FR" dir="LTR" data-app="public" data-template="{template}" data-logged-in="false"><head><meta charset="utf-8" /><title>{title} | Le Comptoir de Minuit</title>{f'<link rel="canonical" href="{canonical}" />' if canonical else ''}<meta property="og:site_name" content="Le Comptoir de Minuit" /></head>
<body data-template="{template}"><div class="p-pageWrapper"><header class="p-header"><a href="/">Le Comptoir de Minuit</a></header><nav class="p-nav"><ul class="p-nav-list"><li><a href="/">Forums</a></li><li><a href="/whats-new/">Quoi de neuf</a></li><li><a href="/members/">Membres</a></li></ul><div class="p-nav-opposite"><a href="/login/" class="p-navgroup-link">Connexion</a> <a href="/register/">S'inscrire</a></div></nav>
<div class="p-body"><div class="p-body-main"><div class="p-body-content">{body}</div></div></div><footer class="p-footer"><a href="/misc/contact">Nous contacter</a> <a href="/help/terms/">Conditions et règles</a> <span class="p-footer-copyright">Community platform by XenForo</span></footer></div>
<div class="notice notice--cookie">Ce site utilise des cookies. <a class="button">Accepter</a></div></body></html>"""


def message(post, n, start):
    author, rank, day, text, sign = post
    foot = f'<aside class="message-signature"><div class="bbWrapper">{sign}</div></aside>' if sign else ""
    react = '<div class="reactionsBar"><a>Marc_69, breizh_pat et 3 autres personnes</a></div>' if n == 1 else ""
    return f"""<article class="message message--post" data-author="{author}" id="js-post-{n}"><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user"><div class="message-avatar"><img src="/data/avatars/m/{len(author)}.jpg" alt="{author}" /></div><h4 class="message-name"><a href="/members/{author}.{len(author) * 37}/" class="username">{author}</a></h4><h5 class="userTitle">{rank}</h5>
<dl class="pairs"><dt>Inscrit</dt><dd>{2014 + len(author) % 10}</dd></dl><dl class="pairs"><dt>Messages</dt><dd>{len(text) % 400}</dd></dl></section></div><div class="message-cell message-cell--main"><header class="message-attribution"><a href="#post-{n}"><time class="u-dt" datetime="{day}T2{n % 4}:14:09+0200">{when(day)}</time></a> <a>#{n}</a>{' <span class="label">Auteur</span>' if author == start and n > 1 else ''}</header>
<div class="message-content"><div class="bbWrapper">{text}</div></div>{foot}{react}<footer><a href="/login/">Signaler</a> <a href="/login/">Répondre</a></footer></div></div></article>"""


def thread(path, prefix, title, posts, forum, nav="", first=1):
    tag = f'<span class="label label--{prefix[1]}">{prefix[0]}</span> ' if prefix else ""
    return shell(title, f"""<ul class="p-breadcrumbs"><li><a href="/">Forums</a></li><li><a href="/forums/{FORUM[forum][0]}/">{FORUM[forum][1]}</a></li></ul><h1 class="p-title-value">{tag}{title}</h1><ul class="listInline"><li>Auteur <a>{posts[0][0]}</a></li><li>Créé le {when(posts[0][2])}</li></ul>{nav}
<div class="block-body js-replyNewMessageContainer">{"".join(message(p, n, posts[0][0]) for n, p in enumerate(posts, first))}</div>{nav}<div class="block-outer">Vous devez vous connecter ou vous inscrire pour répondre ici.</div>""", "thread_view", f"{ROOT}/threads/{path}/")


def items(threads):
    return "".join(f"""<div class="structItem structItem--thread" data-author="{t[3][0][0]}"><div class="structItem-title">{f'<a class="labelLink"><span class="label label--{t[1][1]}">{t[1][0]}</span></a> ' if t[1] else ''}<a href="/threads/{t[0]}/">{t[2]}</a></div><div class="structItem-minor"><a class="username">{t[3][0][0]}</a> · <time datetime="{t[3][0][2]}">{when(t[3][0][2])}</time></div>
<dl class="pairs"><dt>Réponses</dt><dd>{len(t[3]) - 1}</dd></dl><div class="structItem-cell--latest"><time>{when(t[3][-1][2])}</time> <a class="username">{t[3][-1][0]}</a></div></div>\n""" for t in threads)


def board(path, title, threads, own, canonical=None):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="p-title-value">{title}</h1><a class="filterBar" href="?order=post_date&amp;direction=asc">Filtres</a><div class="structItemContainer">{items(threads)}</div>', "forum_view", ROOT + (canonical or path)), "listing", "fr",
                       ads=tuple(url(t) for t in threads) if own else (), canonical=ROOT + canonical if canonical else None)


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="fr", provider_kind="unknown", country="FR")
    row.update(deepcopy(a[4]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


TALK = [
    ("cherche-masseuse-serieuse-a-dijon.2190", "bar", "Cherche masseuse sérieuse à Dijon", [("moutarde21", "Membre", "2025-04-02", "Bonsoir, je cherche une vraie masseuse pour mon dos, budget 60 € l'heure, plutôt le soir après 19h.", ""), ("Marc_69", "Habitué", "2025-04-03", "Essaie Corinne, rue des Godrans, 45 ans, très pro.", "")]),
    ("elise-nantes-retour.2222", "avis", "Élise (Nantes) : mon retour", [("breizh_pat", "Habitué", "2025-03-19", "Rendez-vous d'une heure, 160 € comme annoncé. Appartement impeccable, musique douce. Physique conforme aux photos. Je recommande.", ""), ("gones69", "Membre", "2025-03-20", "Merci pour le retour !", "")]),
    ("arnaque-acompte-pcs.2201", "bar", "Attention arnaque à l'acompte", [("Marc_69", "Habitué", "2025-04-11", "Une soi-disant « Jessica, 22 ans » demande 50 € en tickets PCS avec le 07 57 11 62 09. Ne payez jamais d'avance.", ""), ("tonton_marius", "Habitué", "2025-04-11", "Signalé à la modération.", "")]),
]
LONG = ("quel-hotel-a-lyon.2110", None, "Quel hôtel de jour à Lyon ?", [("gones69", "Membre", "2025-03-01", "Je cherche une chambre pour l'après-midi, 60 € maxi.", ""), ("Marc_69", "Habitué", "2025-03-01", "Celui de la Guillotière : 49 € de 12h à 16h.", "")])
MORE = [("ines_voyage", "Membre", "2025-03-05", "Moi j'aime bien le petit hôtel de la Croix-Rousse.", ""), ("gones69", "Membre", "2025-03-06", "Merci à vous, ce sera Guillotière.", "")]
P1, P2 = '<nav class="pageNav"><b>1</b> <a href="/threads/quel-hotel-a-lyon.2110/page-2">2</a></nav>', '<nav class="pageNav"><a href="/threads/quel-hotel-a-lyon.2110/">1</a> <b>2</b></nav>'


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="p-title-value">{title}</h1><div class="block-container">{body}</div>', "page_view"), kind, "fr", status=status)


A = FORUM["annonces"]
PAGES = [
    plain("/", "Forums", f"<div class='node'><h3><a href='/forums/{A[0]}/'>{A[1]}</a></h3>Une annonce par personne. Discussions 9</div><div class='node'><h3><a href='/forums/{FORUM['avis'][0]}/'>{FORUM['avis'][1]}</a></h3></div><div class='node'><h3><a href='/forums/{FORUM['bar'][0]}/'>{FORUM['bar'][1]}</a></h3></div><p>Membres en ligne : breizh_pat, Marc_69</p>"),
    board(f"/forums/{A[0]}/", A[1], ADS, True),
    board(f"/forums/{A[0]}/?order=post_date&direction=asc", A[1], sorted(ADS, key=lambda a: a[3][0][2]), True, f"/forums/{A[0]}/"),
    board(f"/forums/{FORUM['bar'][0]}/", FORUM["bar"][1], [(t[0], None, t[2], t[3]) for t in TALK if t[1] == "bar"] + [LONG], False),
]
PAGES += [WrittenPage(url(a), thread(a[0], a[1], a[2], a[3], "annonces"), "ad", "fr", text_language=a[4].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(f"{url(ADS[0])}post-48811", thread(*ADS[0][:4], "annonces"), "ad", "fr", ads=(url(ADS[0]),), canonical=url(ADS[0]))]
PAGES += [WrittenPage(f"{ROOT}/threads/{t[0]}/", thread(t[0], None, t[2], t[3], t[1]), "thread", "fr") for t in TALK]
PAGES += [
    WrittenPage(f"{ROOT}/threads/{LONG[0]}/", thread(LONG[0], None, LONG[2], LONG[3], "bar", P1), "thread", "fr"),
    WrittenPage(f"{ROOT}/threads/{LONG[0]}/page-2", thread(f"{LONG[0]}/page-2", None, LONG[2], MORE, "bar", P2, 3).replace('/page-2/" />', '/page-2" />'), "thread", "fr"),
    plain("/help/terms/", "Conditions et règles", "<p>Majeurs uniquement. Une annonce par personne et par ville. Toute suspicion de contrainte est transmise au 17 ou au 119.</p>"),
    plain("/login/", "Connexion", "<form><input name='login' placeholder='Nom ou e-mail' /><input type='password' name='password' /><button>Connexion</button></form>"),
    plain("/threads/vanessa-metz.1980/", "Oups ! Nous avons rencontré des problèmes.", "<div class='blockMessage'>La discussion demandée est introuvable.</div>", "error", 404),
]

SITE = WrittenSite("www.comptoir-de-minuit.example", "FR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
