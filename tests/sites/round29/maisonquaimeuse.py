"""Belgian agency in French on Drupal: a gallery, a page for each companion, and one page of rates by category for all of them.

Hard: profiles name a category ('Saphir', 'Rubis') and no price, the sums stand on the common page only and belong to nobody; the agency's telephone in the head and at
the end of each profile is nobody's own; wishes and refusals in one sentence each, heights as '1m70', the same women in a 'ce soir' block on every page,
an AMP copy, English copies, testimonies that name companions, a recruitment page with shares and ages, a page of a past companion.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://maison-quai-de-meuse.example"
TOWN = {"Liège": "Liège", "Namur": "Namur", "Bruxelles": "Brussels", "Mons": "Mons"}
CAT = ("Opale", "Saphir", "Rubis")

# slug, name, age, town, cm, kg, origin shown, id, tongues shown, ids, likes shown, ids, refuses shown, hours shown, hours, category, certified, pictures, since, prose, English prose, truth
ADS = [
    ("ophelie", "Ophélie", 31, "Liège", 170, 58, "belge", "BE", "français, anglais", ["fr", "en"], "les dîners aux chandelles, les massages et les nuits entières", ["dinner_date", "massage", "overnight"], "la domination", "du lundi au jeudi, de 18h à 2h", "18:00-02:00", 1, True, 5, "2025-05-12",
     "Ophélie enseigne l'histoire de l'art le jour. Elle vous reçoit dans notre appartement du quai ou vous rejoint à votre hôtel, toujours ponctuelle.", "Ophélie teaches art history by day. She receives you in our apartment on the quay or joins you at your hotel, always on time.", dict(incall=True, outcall=True)),
    ("lucrezia", "Lucrezia", 27, "Bruxelles", 174, 57, "italienne", "IT", "italien, français, anglais", ["it", "fr", "en"], "les voyages, les soirées d'affaires et l'opéra", ["travel", "business"], None, "sur réservation la veille", None, 2, True, 7, "2025-06-04",
     "Ancienne hôtesse de l'air, Lucrezia boucle une valise en dix minutes. Elle se déplace uniquement, à Bruxelles et partout en Europe.", "A former flight attendant, Lucrezia packs in ten minutes. She travels to you only, in Brussels and all over Europe.", dict(incall=False, outcall=True)),
    ("maelle", "Maëlle", 23, "Namur", 164, 51, "française", "FR", "français", ["fr"], "danser, embrasser et rire", ["dancing", "kissing"], "les fétichismes et les couples", "vendredi et samedi, 20h-4h", "20:00-04:00", 0, False, 4, "2025-06-10",
     "Notre petite nouvelle vient de Lille. Maëlle vous attend à Namur dans un studio discret ; elle ne se déplace pas encore.", None, dict(incall=True, outcall=False)),
    ("perrine-et-lou", "Perrine", 29, "Liège", None, None, "belges", "BE", "français, néerlandais", ["fr", "nl"], "les massages à quatre mains et les couples", ["four_hands", "couples"], None, "le week-end, de 14h à 22h", "14:00-22:00", 2, True, 3, "2025-03-21",
     "Perrine (29 ans) et Lou (34 ans) ne se quittent plus. Toujours ensemble, chez nous ou chez vous.", None, dict(aliases_stated=["Perrine", "Lou"], ages_stated=[29, 34], audience="couple", incall=True, outcall=True)),
    ("aminata", "Aminata", 33, "Bruxelles", 177, 66, "sénégalaise", "SN", "français, wolof, anglais", ["fr", "wo", "en"], "les massages, la tantra et les bains à deux", ["massage", "tantra", "bath"], "les soirées arrosées", "tous les jours de 11h à 20h", "11:00-20:00", 1, True, 4, "2025-02-08",
     "Port de reine et mains de fée. Aminata reçoit près de la place Stéphanie. Elle sera à Liège du 16 au 18 juin 2025, dans notre appartement.", "The bearing of a queen and the hands of a fairy. Aminata receives near Place Stéphanie. She will be in Liège from 16 to 18 June 2025, in our apartment.",
     dict(incall=True, outcall=None, tour=[{"city": "Liège", "from": "2025-06-16", "to": "2025-06-18"}])),
    ("viviane", "Viviane", 52, "Mons", 165, 70, "belge", "BE", "français, italien", ["fr", "it"], "les câlins, les conversations et les jeux de rôle", ["cuddling", "role_play"], None, "en semaine, de 10h à 16h", "10:00-16:00", 0, False, 2, "2024-11-15",
     "Veuve joyeuse, Viviane accueille chez elle à Mons, maison avec jardin. Messieurs à mobilité réduite bienvenus : tout est de plain-pied.", None, dict(incall=True, services=["cuddling", "role_play", "disabled_guests"])),
    ("stanislas", "Stanislas", 36, "Bruxelles", 185, 81, "belge", "BE", "français, polonais, anglais", ["fr", "pl", "en"], "accompagner madame au restaurant, au théâtre et en voyage", ["dinner_date", "travel"], None, "le soir, 19h-1h", "19:00-01:00", 1, True, 3, "2025-04-02",
     "Notre seul gentleman, réservé aux dames. Stanislas vient vous chercher en voiture, jamais en retard, jamais en jean.", None, dict(audience="man", outcall=True)),
    ("dahlia", "Dahlia", 30, "Liège", 179, 68, "brésilienne", "BR", "portugais, français, espagnol", ["pt", "fr", "es"], "la domination douce, le fétichisme et les massages", ["domination", "fetish", "massage"], "les rendez-vous de moins de deux heures", "24h/24 et 7j/7", "24/7", 2, True, 6, "2025-05-29",
     "Femme trans, Dahlia reçoit au dernier étage de notre maison et se déplace à Liège et à Namur. On la suit sur Instagram : @dahlia.dumeuse", None,
     dict(audience="trans", incall=True, outcall=True, handles=[{"kind": "instagram", "value": "dahlia.dumeuse"}])),
    ("ines", "Inès", 25, "Namur", 160, 48, "marocaine", "MA", "arabe, français", ["ar", "fr"], "le strip-tease, la danse et l'expérience petite amie (GFE)", ["striptease", "dancing", "gfe"], "les nuits", "du mardi au dimanche, de 15h à minuit", "15:00-24:00", 0, False, 4, "2025-06-07",
     "Timide dix minutes, pas davantage. Inès se rend à votre hôtel, conduite par notre chauffeur ; à Namur elle ne reçoit pas.", None, dict(incall=False, outcall=True)),
]
RATES = {60: (180, 240, 320), 120: (340, 440, 600), 240: (600, 780, 1050), 720: (1100, 1400, 1900)}
SHOW = {60: "1 heure", 120: "2 heures", 240: "Dîner, 4 heures", 720: "Nuit, 12 heures"}
MONTH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
EN = {"Liège": "Liège", "Namur": "Namur", "Bruxelles": "Brussels", "Mons": "Mons", "belge": "Belgian", "italienne": "Italian", "sénégalaise": "Senegalese", "français, anglais": "French, English", "italien, français, anglais": "Italian, French, English", "français, wolof, anglais": "French, Wolof, English",
      "les dîners aux chandelles, les massages et les nuits entières": "candlelit dinners, massage and whole nights", "les voyages, les soirées d'affaires et l'opéra": "travel, business evenings and the opera", "les massages, la tantra et les bains à deux": "massage, tantra and a bath for two",
      "la domination": "domination", "les soirées arrosées": "drunken evenings", "du lundi au jeudi, de 18h à 2h": "Monday to Thursday, 6 pm to 2 am", "sur réservation la veille": "when booked the day before", "tous les jours de 11h à 20h": "every day from 11 am to 8 pm"}
TEL = "04 268 17 94"


def url(a):
    return f"{ROOT}/compagnes/{a[0]}"


def head(a):
    return "Perrine et Lou" if a[0] == "perrine-et-lou" else a[1]


def shell(title, body, lang="fr", links=""):
    tonight = "".join(f'<div class="views-row"><a href="/compagnes/{ADS[i][0]}"><img src="/sites/default/files/styles/mini/{ADS[i][0]}.jpg" alt="{head(ADS[i])}" /></a> <span>{head(ADS[i])}</span></div>' for i in (0, 4, 8))
    menu = [("/", "Accueil"), ("/compagnes", "Nos compagnes"), ("/tarifs", "Tarifs"), ("/temoignages", "Témoignages"), ("/nous-rejoindre", "Nous rejoindre"), ("/contact", "Contact")]
    return f"""<!DOCTYPE html><html lang="{lang}" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />{links}<title>{title} | Maison Quai de Meuse</title></head>
<body class="path-node page-node-type-compagne"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper"><header id="header"><div class="region region-branding"><a href="/" rel="home">Maison Quai de Meuse</a><div class="slogan">{"Agence d'accompagnement, Liège" if lang == "fr" else "Companion agency, Liège"}</div><a class="phone" href="tel:+3242681794">{TEL}</a></div>
<nav class="menu--main"><ul class="menu">{"".join(f'<li class="menu-item"><a href="{p}">{n}</a></li>' for p, n in menu)}</ul></nav></header><main id="content"><div class="region region-content">{body}</div></main>
<aside class="region region-sidebar"><div class="block block-views"><h2>{"Ce soir" if lang == "fr" else "Tonight"}</h2>{tonight}</div></aside><footer class="region region-footer"><p>Maison Quai de Meuse SRL, BE 0000.000.000 &middot; <a href="/mentions-legales">Mentions légales</a> &middot; <a href="/vie-privee">Vie privée</a></p></footer></div></div></body></html>"""


def field(name, label, value):
    return f'<div class="field field--name-field-{name} field--type-string field--label-inline clearfix"><div class="field__label">{label}</div><div class="field__item">{value}</div></div>'


def node(a, lang="fr"):
    slug, name, age, town, cm, kg, origin, _, tongues, _, likes, _, hates, hours, _, cat, certified, pics, since, prose, english, _ = a
    en = lang == "en"
    say = (lambda x: EN[x]) if en else (lambda x: x)
    y, m, d = since.split("-")
    shots = "".join(f'<div class="field__item"><img loading="lazy" src="/sites/default/files/styles/portrait/{slug}-{n}.jpg" width="480" height="720" alt="" class="image-style-portrait" /></div>' for n in range(1, pics + 1))
    out = f'<div class="field field--name-field-photos field__items">{shots}</div>'
    if "-et-" not in slug:
        out += field("age", "Age" if en else "Âge", f"{age}" if en else f"{age} ans")
    if cm:
        out += field("taille", "Height" if en else "Taille", f"1m{cm - 100}" if not en else f"{cm} cm") + field("poids", "Weight" if en else "Poids", f"{kg} kg")
    out += field("origine", "Nationality" if en else "Nationalité", say(origin)) + field("langues", "Languages" if en else "Langues", say(tongues)) + field("ville", "Based in" if en else ("Basé à" if name == "Stanislas" else "Basée à"), say(town)) + field("dispo", "Available" if en else "Disponible", say(hours)) + field("categorie", "Category" if en else "Catégorie", CAT[cat])
    out += f'<div class="field field--name-body text-formatted"><p>{english if en else prose}</p><p>{"She likes" if en else ("Il aime" if name == "Stanislas" else "Elles aiment" if "-et-" in slug else "Elle aime")} : {say(likes)}.</p>' + ((f"<p>{'She declines' if en else 'Elle refuse'} : {say(hates)}.</p>") if hates else "") + "</div>"
    if certified:
        out += f'<p class="badge">{"Photos certified by the agency" if en else "Photos certifiées par l&#039;agence"}</p>'
    if not en:
        out += f'<p class="submitted">Sur le site depuis le {int(d)} {MONTH[int(m) - 1]} {y}</p>'
    return f'<article class="node node--type-compagne node--view-mode-full"><h1>{head(a)}</h1>{out}<p class="appel">{"To book, call the agency" if en else "Pour réserver, appelez l&#039;agence"} : {TEL}. {"Rates" if en else "Voir les"} <a href="/tarifs">{"by category" if en else "tarifs par catégorie"}</a>.</p></article>'


def profile(a, lang="fr"):
    alts = f'<link rel="alternate" hreflang="fr" href="{url(a)}" /><link rel="alternate" hreflang="en" href="{ROOT}/en/companions/{a[0]}" />' if a[20] else ""
    return shell(head(a), node(a, lang), lang, f'<link rel="canonical" href="{url(a)}" />{alts}' if lang == "fr" else alts)


def truth(a):
    slug, name, age, town, cm, kg, _, nation, _, tongues, _, wishes, _, _, hours, _, certified, pics, since, _, _, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="fr", provider_kind="agency", city=TOWN[town], country="BE", nationality=nation, languages_spoken=list(tongues), services=list(wishes), hours=hours, height_cm=cm, weight_kg=kg,
               verified=certified, n_images=pics, posted_at=since)
    row.update(deepcopy(more))
    return row


def gallery(path, title, rows, **more):
    cards = "".join(f'<div class="views-col"><article class="node node--view-mode-teaser"><a href="/compagnes/{a[0]}"><img src="/sites/default/files/styles/carte/{a[0]}.jpg" alt="" /><h3>{head(a)}</h3></a><div>{"" if "-et-" in a[0] else str(a[2]) + " ans, "}{a[3]}</div><div class="cat">{CAT[a[15]]}</div></article></div>' for a in rows)
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><form class="views-exposed-form"><select name="ville"><option>- Toutes -</option><option>Liège</option><option>Namur</option><option>Bruxelles</option><option>Mons</option></select></form><div class="view-content">{cards}</div>'), "listing", "fr", ads=tuple(map(url, rows)), **more)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<article class="node node--type-page"><h1>{title}</h1><div class="field--name-body">{body}</div></article>'), kind, "fr", **more)


TABLE = "<table><thead><tr><th></th>" + "".join(f"<th>{c}</th>" for c in CAT) + "</tr></thead><tbody>" + "".join(f"<tr><th>{SHOW[m]}</th>" + "".join(f"<td>{x} €</td>" for x in line) + "</tr>" for m, line in RATES.items()) + "</tbody></table>"
AMP = f'<!doctype html><html ⚡ lang="fr"><head><meta charset="utf-8"><title>{ADS[0][1]}</title><link rel="canonical" href="{url(ADS[0])}"><script async src="https://cdn.ampproject.example/v0.js"></script></head><body><header>Maison Quai de Meuse</header>{node(ADS[0]).replace("<img ", "<amp-img ").replace(" /></div>", "></amp-img></div>")}</body></html>'
PAGES = [
    plain("/", "Bienvenue", "<p>Depuis 2012, notre maison présente des compagnes et un compagnon à une clientèle exigeante de Wallonie et de Bruxelles. Ce site s'adresse aux adultes. <a href='/compagnes'>Entrer dans la galerie</a></p>"),
    gallery("/compagnes", "Nos compagnes", ADS), gallery("/compagnes?sort_by=created&sort_order=ASC", "Nos compagnes", sorted(ADS, key=lambda a: a[18]), canonical=f"{ROOT}/compagnes"),
    gallery("/compagnes/ville/bruxelles", "Nos compagnes à Bruxelles", [a for a in ADS if a[3] == "Bruxelles"]),
]
PAGES += [WrittenPage(url(a), profile(a), "ad", "fr", ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(f"{ROOT}/en/companions/{a[0]}", profile(a, "en"), "ad", "en", ads=(url(a),), canonical=url(a)) for a in ADS if a[20]]
PAGES += [
    WrittenPage(f"{url(ADS[0])}?amp", AMP, "ad", "fr", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    plain("/tarifs", "Tarifs", f"<p>Les honoraires dépendent de la catégorie indiquée sur chaque profil.</p>{TABLE}<p>Déplacement hors de Liège : 0,80 € le kilomètre. Paiement en espèces ou par carte.</p>"),
    plain("/temoignages", "Témoignages", "<p>« Soirée parfaite avec Ophélie, merci à la maison. » Philippe, 58 ans, Verviers</p><p>« Aminata a un vrai don. » Anonyme</p><p>« Un peu cher mais ponctuel. » Geert, Hasselt</p>"),
    plain("/nous-rejoindre", "Nous rejoindre", "<p>Vous avez entre 21 et 55 ans et aimez la conversation ? Nous reversons 60 % des honoraires, logement possible à Liège. Écrivez à casting@maison-quai-de-meuse.example avec deux photos.</p>"),
    plain("/contact", "Contact", f"<p>Notre accueil répond tous les jours de 10h à minuit au {TEL} ou par WhatsApp au 0470 55 81 26.</p><form><input placeholder='Nom' /><textarea></textarea><button>Envoyer</button></form>"),
    plain("/vie-privee", "Vie privée", "<p>Nous conservons votre numéro le temps de la réservation, jamais plus de 48 heures.</p>"),
    plain("/journal/cinq-tables-a-liege", "Cinq tables à Liège", "<p>Pour un dîner à deux : la rue du Pot d'Or, le Carré hors du samedi, et une péniche dont la carte change chaque mardi. Comptez 65 € par personne, vins compris.</p>"),
    plain("/compagnes/romane", "Page non trouvée", "<p>La page demandée n'a pas pu être trouvée. Romane a peut-être quitté la maison.</p>", "error", status=404),
]

SITE = WrittenSite("maison-quai-de-meuse.example", "BE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
