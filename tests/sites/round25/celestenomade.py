"""Swiss French one-woman site made with a page builder: she tours, and each town has its page with dates and a price list.

Hard: nested divs with hashed class names, the facts about her stand on the home page only, each town writes its prices another way
(lines with dots, a table, prose, francs in one town and euros in the next), the menu names all towns on every page, past dates stand in an archive,
a page of links to colleagues, journal entries with prices of trains and cheese, a French number that holds in France only, 'h' for hours of the clock and for durations.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.celeste-nomade.example"
OWN, FRENCH = "+41786120447", "+33758490216"


def p(amount, minutes, place=None, currency="CHF"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def stay(city, start, end):
    return [{"city": city, "from": start, "to": end}]


def dots(*rows):
    return "".join(f'<p class="font_8 wixui-rich-text__text"><span>{a} ................ {b}</span></p>' for a, b in rows)


def grid(*rows):
    return '<div class="grd-1x9"><table class="k3Tz"><tbody>' + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows) + "</tbody></table></div>"


def para(text):
    return f'<p class="font_8 wixui-rich-text__text">{text}</p>'


# slug, name in the menu, city, title, line below it, body, pictures, truth
TOWNS = [
    ("geneve", "Genève", "Geneva", "Céleste à Genève", "du 16 au 20 juin 2025",
     para("Je pose ma valise aux Eaux-Vives, dans un appartement calme avec ascenseur. Je vous y reçois de 11h à 22h et je me rends aussi dans les hôtels du centre.")
     + dots(("1 heure", "CHF 300.–"), ("1 h 30", "CHF 420.–"), ("2 heures", "CHF 550.–"), ("Supplément hôtel", "CHF 50.–"))
     + para("Massage, câlins, bain à deux. Les nuits entières, à Genève, c'est non."), 2,
     dict(incall=True, outcall=True, hours="11:00-22:00", max_duration_h=2, services=["massage", "cuddling", "bath"], tour=stay("Geneva", "2025-06-16", "2025-06-20"),
          prices=[p(300, 60), p(420, 90), p(550, 120)])),
    ("fribourg", "Fribourg", "Fribourg", "Fribourg, deux jours seulement", "Lundi 23 et mardi 24 juin 2025",
     para("Céleste revient au bord de la Sarine ! Uniquement chez moi (studio près de la gare), pas de déplacement cette fois.")
     + grid(("Durée", "Chez moi"), ("30 min", "160.-"), ("60 min", "280.-")) + para("Prix en francs suisses, en espèces ou par Twint."), 1,
     dict(incall=True, outcall=False, max_duration_h=1, tour=stay("Fribourg", "2025-06-23", "2025-06-24"), prices=[p(160, 30, "incall"), p(280, 60, "incall")])),
    ("neuchatel", "Neuchâtel", "Neuchâtel", "Une semaine à Neuchâtel", "30.06.2025 – 06.07.2025",
     para("Ville d'eau et de lumière. C'est Céleste qui se déplace : je viens à votre domicile ou à votre hôtel, je ne reçois pas.")
     + para("Un souper en tête-à-tête (trois heures) : 650 francs. La soirée avec la nuit : 1'600 francs. Je monte volontiers jusqu'à La Chaux-de-Fonds, train en plus.")
     + para("Au programme : souper au restaurant, danse, promenade guidée dans la vieille ville."), 2,
     dict(incall=False, outcall=True, max_duration_h=12, services=["dinner_date", "dancing", "city_guide"], tour=stay("Neuchâtel", "2025-06-30", "2025-07-06"), prices=[p(650, 180), p(1600, 720)])),
    ("sion", "Sion", "Sion", "Céleste en Valais", "Sion, du 9 au 12 juillet 2025",
     para("Chalet à cinq minutes du centre, place de parc devant la porte. De 14 h à 20 h, sur rendez-vous pris la veille.")
     + grid(("", "au chalet", "chez vous"), ("1h", "280 CHF", "340 CHF"), ("2h", "520 CHF", "600 CHF"), ("nuit", "–", "1500 CHF"))
     + para("Massage tantrique ou massage classique. Les couples sont les bienvenus."), 1,
     dict(incall=True, outcall=True, hours="14:00-20:00", max_duration_h=12, services=["tantra", "massage", "couples"], tour=stay("Sion", "2025-07-09", "2025-07-12"),
          prices=[p(280, 60, "incall"), p(520, 120, "incall"), p(340, 60, "outcall"), p(600, 120, "outcall"), p(1500, 720, "outcall")])),
    ("lyon", "Lyon", "Lyon", "Bonjour Lyon !", "17 – 19 juillet 2025 · Presqu'île",
     para("Première fois en France pour Céleste. Hôtel quatre étoiles, je vous y reçois. En France uniquement, appelez le 07 58 49 02 16.")
     + dots(("1 heure", "250 €"), ("2 heures", "450 €"), ("3 heures avec dîner", "600 €")), 1,
     dict(country="FR", incall=True, max_duration_h=3, services=["dinner_date"], tour=stay("Lyon", "2025-07-17", "2025-07-19"), phones=[FRENCH],
          prices=[p(250, 60, None, "EUR"), p(450, 120, None, "EUR"), p(600, 180, None, "EUR")])),
    ("annecy", "Annecy", "Annecy", "Annecy, week-end bleu", "Vendredi 25 juillet au dimanche 27 juillet 2025",
     para("Céleste au bord du lac. Je ne reçois pas à Annecy, je viens à vous.") + para("Deux heures 480 euros, la journée (8 h) 1200 euros avec balade en bateau. Même numéro qu'en Suisse."), 1,
     dict(country="FR", incall=False, outcall=True, max_duration_h=8, tour=stay("Annecy", "2025-07-25", "2025-07-27"), prices=[p(480, 120, None, "EUR"), p(1200, 480, None, "EUR")])),
    ("bienne", "Bienne", "Biel/Bienne", "Biel/Bienne – zweisprachig, bilingue", "4. bis 6. August 2025",
     para("Guten Tag, ich bin Céleste. Ich spreche Deutsch mit einem charmanten Akzent und empfange Sie in einer ruhigen Wohnung nahe dem See, täglich 10–19 Uhr. Hausbesuche mache ich in Biel nicht.")
     + para("Eine Stunde CHF 280.–, anderthalb Stunden CHF 400.–. Massage und Kuscheln."), 1,
     dict(text_language="de", languages_spoken=["de"], incall=True, outcall=False, hours="10:00-19:00", max_duration_h=1.5, services=["massage", "cuddling"], tour=stay("Biel/Bienne", "2025-08-04", "2025-08-06"),
          prices=[p(280, 60), p(400, 90)])),
    ("lausanne", "Lausanne (chez moi)", "Lausanne", "Céleste à la maison", "Lausanne, entre deux tournées",
     para("Ici, pas de dates : quand je ne voyage pas, j'habite et je reçois sous-gare, du mardi au vendredi, 13h00–21h00. Déplacement possible entre Morges et Vevey.")
     + grid(("45 minutes", "CHF 220"), ("1 heure", "CHF 270"), ("2 heures", "CHF 500"), ("Soirée, 5 heures", "CHF 1'100")) + para("Je propose : massage, expérience petite amie (GFE), jeux de rôle légers."), 3,
     dict(incall=True, outcall=True, hours="13:00-21:00", max_duration_h=5, services=["massage", "gfe", "role_play"], prices=[p(220, 45), p(270, 60), p(500, 120), p(1100, 300)])),
]
HOME = ("", "Accueil", "Lausanne", "Céleste, compagne nomade", "Suisse romande et au-delà",
        para("Je m'appelle Céleste, j'ai 36 ans, je mesure 1m71 pour 60 kg. Née à Vevey, Suissesse donc, installée à Lausanne, je pars en tournée une semaine sur deux.")
        + para("Je parle français, allemand et italien. Je travaille seule : c'est moi qui lis vos messages, personne d'autre.") + para("Aujourd'hui : repos. Les prochaines villes sont dans l'agenda."), 4,
        dict(age=36, ages_stated=[36], height_cm=171, weight_kg=60, nationality="CH", languages_spoken=["fr", "de", "it"]))


def url(t):
    return f"{ROOT}/tournee/{t[0]}" if t[0] else f"{ROOT}/"


def shell(title, body):
    menu = "".join(f'<li class="itemDepth02"><a data-testid="linkElement" href="/tournee/{t[0]}"><div class="aQ1v"><p>{t[1]}</p></div></a></li>' for t in TOWNS)
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} | celeste-nomade</title><meta name="generator" content="Site Builder"></head>
<body class="device-desktop"><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><header class="x2Lb"><div class="k9_s"><a href="/"><h6 class="font_6">céleste · nomade</h6></a><p class="font_9">compagne indépendante, sans agence</p></div>
<nav aria-label="Site"><ul class="dm_u7"><li><a href="/">Accueil</a></li><li><a href="/agenda">Agenda</a><ul>{menu}</ul></li><li><a href="/etiquette">Étiquette</a></li><li><a href="/journal">Journal</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<main id="PAGES_CONTAINER"><div class="SPY_vo"><section class="comp-l8x1 wixui-section"><div class="bg-layer"></div><div data-mesh-id="comp-l8x1inlineContent">{body}</div></section></div></main>
<footer class="x2Lb"><div class="q0Pm"><p class="font_9">Appel, SMS ou WhatsApp : <a href="https://wa.me/41786120447">078 612 04 47</a></p><p class="font_9"><a href="mailto:bonjour@celeste-courrier.example">bonjour@celeste-courrier.example</a></p></div></footer></div></div>
<div class="cookie-b"><span>Ce site utilise des cookies.</span><button>Accepter</button><button>Refuser</button></div></body></html>"""


def town(t):
    shots = "".join(f'<div class="comp-img{n}"><wow-image class="Kv1aVt"><img src="https://static.celeste-nomade.example/media/{t[0] or "accueil"}_{n}~mv2.jpg" alt=""></wow-image></div>' for n in range(1, t[6] + 1))
    return shell(t[3], f'<div class="comp-h7 wixui-rich-text"><h1 class="font_0">{t[3]}</h1></div><div class="comp-h8"><h3 class="font_3">{t[4]}</h3></div>{shots}<div class="comp-t2">{t[5]}</div>')


def truth(t):
    row = deepcopy(AD)
    row.update(url=url(t), alias="Céleste", aliases_stated=["Céleste"], text_language="fr", provider_kind="independent", city=t[2], country="CH", n_images=t[6],
               handles=[{"kind": "whatsapp", "value": OWN}, {"kind": "email", "value": "bonjour@celeste-courrier.example"}])
    row.update(deepcopy(t[7]))
    row["phones"] = [OWN] + row["phones"]
    return row


def agenda(rows):
    items = "".join(f'<div role="listitem" class="T7n0L6"><a href="/tournee/{t[0]}"><div class="p-h"><h2 class="font_2">{t[1]}</h2></div></a><div class="p-d"><p>{t[4]}</p></div><div class="btn"><a href="/tournee/{t[0]}"><span>Réserver</span></a></div></div>' for t in rows)
    return shell("Agenda", f'<h1 class="font_0">Agenda de l\'été</h1><div role="list">{items}</div>')


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="font_0">{title}</h1><div class="comp-t2">{body}</div>'), kind, "fr")


URLS = tuple(map(url, TOWNS))
PAGES = [WrittenPage(url(HOME), town(HOME), "ad", "fr", ads=(url(HOME),)),
         WrittenPage(f"{ROOT}/agenda", agenda(TOWNS), "listing", "fr", ads=URLS),
         WrittenPage(f"{ROOT}/agenda?ordre=ville", agenda(sorted(TOWNS, key=lambda t: t[1])), "listing", "fr", ads=URLS, canonical=f"{ROOT}/agenda")]
PAGES += [WrittenPage(url(t), town(t), "ad", "fr", text_language=t[7].get("text_language"), ads=(url(t),)) for t in TOWNS]
PAGES += [
    WrittenPage(f"{url(TOWNS[0])}?utm_source=instagram&utm_medium=bio", town(TOWNS[0]), "ad", "fr", ads=(url(TOWNS[0]),), canonical=url(TOWNS[0])),
    WrittenPage(f"{url(TOWNS[4])}?fbclid=IwAR0x91", town(TOWNS[4]), "ad", "fr", ads=(url(TOWNS[4]),), canonical=url(TOWNS[4])),
    plain("/etiquette", "Étiquette", para("Douche en arrivant, enveloppe sur la table, téléphone en silencieux. Un acompte de 20 % par Twint est demandé pour les soirées. Annulation moins de 24 h à l'avance : la moitié du tarif.")),
    plain("/faq", "Questions fréquentes", para("<b>Voyagez-vous hors d'Europe ?</b> Non, j'ai le mal de l'air.") + para("<b>Puis-je venir avec un ami ?</b> Non.") + para("<b>Donnez-vous votre adresse ?</b> Une heure avant le rendez-vous, pas plus tôt.")),
    plain("/journal", "Journal", para('<a href="/journal/post/train-de-nuit">Le train de nuit</a> – 2 juin') + para('<a href="/journal/post/trois-fondues">Trois fondues</a> – 18 mai')),
    plain("/journal/post/train-de-nuit", "Le train de nuit", para("Zurich–Vienne en couchette : CHF 89.–, onze heures, un contrôleur de 62 ans qui récitait du Rilke. Vienne m'a plu mais je n'y travaille pas, c'étaient des vacances.")),
    plain("/journal/post/trois-fondues", "Trois fondues", para("À Fribourg j'ai payé 27 francs la moitié-moitié, à Sion 31, à Genève 36 ! Verdict : Fribourg, sans hésiter. Mon amie Odile, 41 ans, n'est pas d'accord.")),
    plain("/tournee/archives", "Tournées passées", para("Janvier 2025 : Zurich, du 13 au 17. Mars 2025 : Bâle et Berne. Mai 2025 : Lugano, du 5 au 9. Merci à toutes et à tous.")),
    plain("/liens", "Copines et liens", para('<a href="https://maud-lugano.example">Maud, à Lugano</a>') + para('<a href="https://annuaire-romand.example">Annuaire romand</a>') + para('<a href="https://photo-studio-riponne.example">Le studio qui fait mes photos</a>'), "directory"),
    plain("/contact", "Contact", "<form><input placeholder='Votre prénom'><input placeholder='Votre âge'><input placeholder='Ville et date souhaitées'><textarea></textarea><button>Envoyer</button></form>" + para("Je réponds sous 24 heures.")),
    plain("/confidentialite", "Confidentialité", para("Vos messages sont effacés après 30 jours. Hébergement en Suisse.")),
    plain("/tournee/vevey", "Oups, page introuvable", para("Cette étape de la tournée n'existe pas ou plus. Retour à l'<a href='/agenda'>agenda</a>."), "error"),
]

SITE = WrittenSite("www.celeste-nomade.example", "CH", tuple(PAGES), tuple(truth(t) for t in [HOME] + TOWNS), note=__doc__)
