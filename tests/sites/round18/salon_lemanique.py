"""Swiss salon near Lausanne (French): one static page 'nos hôtesses' with all the ladies as sections with anchors.

Hard: no page per person; the house's price list in CHF is on each page and is nobody's own price (two ladies state their own);
the salon's number in header, footer and after each lady, one lady has a WhatsApp of her own; days of presence in words;
'utility class' soup; a lady on leave; a second page for the second address of the house.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "salon-belle-rive.example"
B = f"https://www.{HOST}"
TEL = "021 555 00 00"
FLAG = {"FR": "Française", "RO": "Roumaine", "BR": "Brésilienne", "CH": "Suissesse", "ES": "Espagnole", "HU": "Hongroise", "MA": "Marocaine", "PT": "Portugaise", "IT": "Italienne"}


def chf(*rows):
    return [{"amount": a, "currency": "CHF", "code_currency": None, "duration_min": m, "place": None} for a, m in rows]


# anchor, alias, age, nationality, height, weight, pictures, text, extra truth
LAUSANNE = [
    ("clemence", "Clémence", 28, "FR", 169, 56, 3, "Douce et cultivée, Clémence parle français et anglais. Elle propose le massage aux huiles, le bain à deux et les baisers. Présente lundi, mardi et jeudi de 11h à 20h.",
     dict(languages_spoken=["fr", "en"], services=["massage", "bath", "kissing"], hours="11:00-20:00")),
    ("andreea", "Andreea", 24, "RO", 173, 60, 4, "Nouvelle chez nous depuis le 2 juin ! Andreea est souriante et très bavarde, en roumain, en italien ou dans un joli français. Duo possible avec Clémence.",
     dict(languages_spoken=["ro", "it", "fr"], services=["duo"])),
    ("thais", "Thaís", 32, "BR", 164, 58, 2, "La reine de la danse : strip-tease sur demande, tantra. Se déplace aussi à l'hôtel. WhatsApp direct : 076 000 48 13, tarif hôtel 400.- l'heure.",
     dict(services=["striptease", "tantra"], outcall=True, max_duration_h=1)),
    ("margaux", "Margaux", 45, "CH", 171, 66, 2, "Notre Vaudoise, la quarantaine assumée. Pour messieurs qui prennent leur temps. Ne fait pas de domination ni de déplacement.",
     dict(outcall=False)),
    ("ines", "Inès", 26, "ES", 160, 52, 0, "En vacances jusqu'au 22 juin. Revient avec le soleil d'Alicante. Photos à venir.", dict()),
    ("dorka", "Dorka", 35, "HU", 176, 64, 3, "Maîtresse Dorka reçoit au donjon du sous-sol : domination, fétichisme, jeux de rôle. Séance sur rendez-vous uniquement, 1 h 30 à 350.-, 2 h à 450.-.",
     dict(services=["domination", "fetish", "role_play"], max_duration_h=2, prices=chf((350, 90), (450, 120)))),
]
YVERDON = [
    ("soukaina", "Soukaina", 29, "MA", 167, 61, 2, "Massage oriental et hammam, accueil des couples bienvenu. Parle arabe et français. Tous les jours sauf dimanche, de 13h à 23h.",
     dict(languages_spoken=["ar", "fr"], services=["massage", "couples"], hours="13:00-23:00")),
    ("lara", "Lara", 23, "PT", 158, 50, 3, "Petite et pétillante. Étudiante le jour, à Yverdon le soir. Réservations aussi par Telegram : @lara_yverdon.",
     dict(handles=[{"kind": "telegram", "value": "lara_yverdon"}])),
    ("bianca", "Bianca", 39, "IT", 170, 65, 1, "Pour un dîner ou toute une nuit dans un bel hôtel, demandez Bianca. Elle accompagne aussi en voyage. Prix sur demande.",
     dict(services=["dinner_date", "overnight", "travel"], outcall=True)),
]
# the only number on the pages that is a lady's own
THAIS = "+41760004813"
PRICES = ("<div class='bg-zinc-900 p-6 my-8 grid grid-cols-2 gap-2'><h2 class='col-span-2 text-2xl'>Tarifs de la maison</h2><span>30 minutes</span><span>CHF 150.-</span><span>45 minutes</span><span>CHF 200.-</span>"
          "<span>1 heure</span><span>CHF 250.-</span><span>Supplément jacuzzi</span><span>CHF 50.-</span></div>")
MENU = (("/", "Accueil"), ("/hotesses.html", "Lausanne"), ("/yverdon.html", "Yverdon"), ("/tarifs.html", "Tarifs"), ("/emploi.html", "Travailler chez nous"), ("/contact.html", "Contact"))


def page(title, body):
    nav = "".join(f'<a class="px-3 py-2 hover:text-rose-400" href="{h}">{t}</a>' for h, t in MENU)
    return f"""<!doctype html><html lang="fr-CH"><head><meta charset="utf-8"><title>{title} – Salon Belle-Rive</title><meta property="og:site_name" content="Salon Belle-Rive"></head>
<body class="bg-black text-zinc-100 font-light antialiased"><header class="sticky top-0 flex justify-between p-4"><a href="/" class="text-xl tracking-widest">BELLE-RIVE</a><nav class="hidden md:flex">{nav}</nav>
<a class="rounded-full bg-rose-700 px-4" href="tel:+41215550000">{TEL}</a></header><main class="max-w-6xl mx-auto">{body}</main>
<footer class="mt-24 text-sm text-zinc-500">Salon Belle-Rive · Lausanne et Yverdon-les-Bains · ouvert 7j/7 de 11h à 2h · {TEL} · <a href="/mentions.html">Mentions légales</a></footer></body></html>"""


def girl(g):
    pics = "".join(f'<img class="h-72 object-cover snap-start" loading="lazy" src="/img/{g[0]}/{k}.avif" alt="{g[1]}">' for k in range(1, g[6] + 1))
    return (f'<section id="{g[0]}" class="scroll-mt-20 border-b border-zinc-800 py-12 md:flex gap-8"><div class="flex overflow-x-auto snap-x">{pics}</div><div><h2 class="text-3xl">{g[1]}</h2>'
            f'<p class="text-rose-300 text-sm">{g[2]} ans · {FLAG[g[3]]} · {g[4]} cm · {g[5]} kg</p><p class="mt-4 leading-7">{g[7]}</p><a class="text-xs underline" href="tel:+41215550000">Réserver : {TEL}</a></div></section>')


def roster(title, gs, intro):
    chips = "".join(f'<a class="rounded border px-2" href="#{g[0]}">{g[1]}</a>' for g in gs)
    return page(title, f'<h1 class="text-5xl py-8">{title}</h1><p>{intro}</p><div class="flex gap-2 py-4">{chips}</div>' + "".join(map(girl, gs)) + PRICES)


def truth(g, base, city):
    d = copy.deepcopy(AD)
    d.update(url=f"{base}#{g[0]}", alias=g[1], aliases_stated=[g[1]], age=g[2], ages_stated=[g[2]], text_language="fr", provider_kind="agency", city=city, country="CH", nationality=g[3], height_cm=g[4], weight_kg=g[5],
             n_images=g[6], incall=True)
    d.update(copy.deepcopy(g[8]))
    if g[0] == "thais":
        d.update(phones=[THAIS], handles=[{"kind": "whatsapp", "value": THAIS}], prices=[{**chf((400, 60))[0], "place": "outcall"}])
    return d


def st(path, title, text, kind="static", lang="fr"):
    return WrittenPage(B + path, page(title, f'<h1 class="text-4xl py-8">{title}</h1><div class="space-y-4">{text}</div>'), kind, lang)


U1, U2 = f"{B}/hotesses.html", f"{B}/yverdon.html"
A1, A2 = tuple(f"{U1}#{g[0]}" for g in LAUSANNE), tuple(f"{U2}#{g[0]}" for g in YVERDON)
H1 = roster("Nos hôtesses à Lausanne", LAUSANNE, "Toutes nos hôtesses vous reçoivent au salon, 2e étage, discrétion assurée.")
H2 = roster("Nos hôtesses à Yverdon", YVERDON, "Notre seconde adresse, à Yverdon-les-Bains : chaque hôtesse vous y reçoit au salon.")
P = [WrittenPage(U1, H1, "listing", "fr", ads=A1), WrittenPage(U2, H2, "listing", "fr", ads=A2),
     WrittenPage(U1 + "?utm_source=annuaire", H1, "listing", "fr", ads=A1, canonical=U1), WrittenPage(U2 + "?PHPSESSID=4e1b77c0a9d84f", H2, "listing", "fr", ads=A2, canonical=U2),
     st("/", "Bienvenue", "<p>Depuis 1998, une maison discrète au bord du lac. Deux adresses : <a href='/hotesses.html'>Lausanne</a> et <a href='/yverdon.html'>Yverdon</a>.</p><p>Parking privé, paiement en espèces ou TWINT.</p>" + PRICES),
     st("/tarifs.html", "Tarifs", PRICES + "<p>La nuit complète se réserve 24 heures à l'avance. Boissons sans alcool offertes.</p>"),
     st("/emploi.html", "Travailler chez nous", "<p>Vous êtes majeure, indépendante et en règle ? La location de la chambre est de CHF 120.- par jour. Annonce volontaire à la police du commerce obligatoire.</p>"),
     st("/contact.html", "Contact et accès", f"<p>Avenue fictive 12, Lausanne. Téléphone {TEL}. info@salon-belle-rive.example</p><p>À cinq minutes de la gare par le métro m2.</p>"),
     st("/mentions.html", "Mentions légales", "<p>Belle-Rive Accueil Sàrl. Autorisation cantonale en cours de validité. Les hôtesses exercent à titre indépendant au sein de l'établissement.</p>"),
     st("/blog/week-end-lac.html", "Un week-end au bord du Léman", "<p>Un tour en bateau vers Évian, un filet de perche à Cully, une promenade à Lavaux : notre sélection pour l'été.</p>"),
     st("/faq.html", "Questions fréquentes", "<p><b>Faut-il réserver ?</b> Non, mais c'est mieux.</p><p><b>Puis-je venir en couple ?</b> Demandez à l'accueil.</p>"),
     st("/livre-or.html", "Livre d'or", "<p>« Très bel accueil, salon propre. » – Michel</p><p>« Musique un peu forte le samedi. » – anonyme</p>"),
     st("/en/jobs.html", "Work with us", "<p>You are of age and self-employed? A room is CHF 120 a day. Write to info@salon-belle-rive.example.</p>", lang="en"),
     st("/bons-cadeaux.html", "Bons cadeaux", "<p>Valables un an au salon de Lausanne, à partir de CHF 150.-, remis sous enveloppe neutre.</p>"),
     st("/hotesses/ancienne.html", "Page introuvable", "<p>Oups ! Cette page n'existe plus. <a href='/'>Retour à l'accueil</a></p>", "error")]
SITE = WrittenSite(HOST, "CH", tuple(P), tuple(truth(g, U1, "Lausanne") for g in LAUSANNE) + tuple(truth(g, U2, "Yverdon-les-Bains") for g in YVERDON), __doc__)
