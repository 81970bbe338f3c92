"""Belgian general classifieds in French, a hand-made Symfony-like site where adults' adverts are one section beside flats and cars.

Hard: the adverts are free prose only, with the figures inside sentences (numbers with dots, slashes or +32), the site's
own price field always says 'sur demande', titles shout, the seller's box has a nickname that is not the woman's
name, related adverts come from other sections, and hours are said as people say them. Some who write in French sell a house's women.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://annoncesdunord.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, title, nickname, town as printed, day, marks, pictures, prose, truth
ROWS = [
    (7741902, "liege-laura-massages", "LAURA, 34 ans, massages à Liège", "Laura4000", "Liège", "2025-06-08", "U", 3,
     "Bonjour messieurs, je suis Laura, 34 ans, Belge. Je vous reçois seule dans mon appartement près des Guillemins pour un massage relaxant ou un massage tantrique.<br><br>Je reçois de 10h à 19h, du lundi au vendredi. 30 minutes 70 €, une heure 120 €. Je ne me déplace pas.<br><br>Appelez-moi au 0471.38.62.05, pas de numéro masqué.",
     dict(alias="Laura", age=34, nationality="BE", provider_kind="independent", city="Liege", services=["massage", "tantra"], incall=True, outcall=False, hours="10:00-19:00", phones=["+32471386205"], prices=[eur(70, 30), eur(120, 60)], max_duration_h=1.0)),
    (7741877, "bruxelles-ambre", "Nouvelle à Bruxelles !!! Ambre 23 ans", "ambre_bxl", "Bruxelles", "2025-06-10", "U", 5,
     "Coucou, moi c'est Ambre, 23 ans, 1m68, 54 kg. Je suis à Bruxelles jusqu'au 18 juin, ensuite je serai à Namur du 19 au 24 juin.<br>Je parle français, anglais et espagnol. Ambiance petite amie, douche à deux.<br>Chez moi : 150 € l'heure. À l'hôtel : 200 € l'heure.<br>WhatsApp uniquement : +32 465 71 20 94",
     dict(alias="Ambre", age=23, height_cm=168, weight_kg=54, city="Brussels", languages_spoken=["fr", "en", "es"], services=["gfe", "bath"], incall=True, outcall=True, tour=[{"city": "Brussels", "from": None, "to": "2025-06-18"}, {"city": "Namur", "from": "2025-06-19", "to": "2025-06-24"}],
          handles=[{"kind": "whatsapp", "value": "+32465712094"}], prices=[eur(150, 60, "incall"), eur(200, 60, "outcall")], max_duration_h=1.0)),
    (7741640, "charleroi-salon-perle", "Salon La Perle : 4 hôtesses, du choix tous les jours", "salonperle", "Charleroi", "2025-06-02", "", 4,
     "Notre salon vous accueille 7 jours sur 7 de 11h à minuit. Cette semaine : Inès (25 ans), Mégane (29 ans), Clara (31 ans) et Soraya (38 ans). Massages, quatre mains sur demande. Demi-heure 60 €, heure 100 €, au salon. Parking discret derrière la maison.<br>Tél. 071/40.22.87 ou 0496 15 83 44",
     dict(alias="Inès", aliases_stated=["Inès", "Mégane", "Clara", "Soraya"], age=25, ages_stated=[25, 29, 31, 38], provider_kind="agency", city="Charleroi", services=["massage", "four_hands"], incall=True, hours="11:00-24:00", phones=["+3271402287", "+32496158344"], prices=[eur(60, 30, "incall"), eur(100, 60, "incall")], max_duration_h=1.0)),
    (7741588, "namur-dame-mure", "Dame mûre, douce et patiente", "Françoise", "Namur", "2025-05-30", "", 1,
     "Françoise, 58 ans, 1m60 pour 72 kg. Je cherche des messieurs polis pour des moments de tendresse, câlins et massages. Les personnes à mobilité réduite sont les bienvenues, c'est au rez-de-chaussée. Je me déplace aussi, dans un rayon de vingt kilomètres. 80 € pour une heure. Laissez un message au 0485 / 29 64 17 et je rappelle.",
     dict(alias="Françoise", age=58, height_cm=160, weight_kg=72, city="Namur", services=["cuddling", "massage", "disabled_guests"], incall=True, outcall=True, phones=["+32485296417"], prices=[eur(80, 60)], max_duration_h=1.0)),
    (7741432, "mons-lena-et-tom", "Couple pour couples, région de Mons", "LenaTom", "Mons", "2025-05-27", "", 2,
     "Léna et Tom, 30 et 36 ans, nous recevons des couples et des dames seules. Le week-end seulement, à partir de 20h. 250 € pour deux heures, dédommagement compris. Écrivez-nous : lena.tom@boitenord.example",
     dict(alias="Léna", aliases_stated=["Léna", "Tom"], age=30, ages_stated=[30, 36], audience="couple", city="Mons", services=["couples"], incall=True, prices=[eur(250, 120)], max_duration_h=2.0, handles=[{"kind": "email", "value": "lena.tom@boitenord.example"}])),
    (7741390, "bruxelles-escort-boy", "Kévin, accompagnateur pour dames", "kev1000", "Bruxelles", "2025-05-25", "", 2,
     "Kévin, 28 ans, 1m85, 78 kg, métis. Je vous accompagne au restaurant, au théâtre ou en voyage. Je me déplace dans tout Bruxelles et le Brabant wallon, je ne reçois pas. 180 € l'heure, 700 € la nuit. Français, néerlandais, anglais. Telegram : @kevin_bxl",
     dict(alias="Kévin", age=28, height_cm=185, weight_kg=78, ethnicity="mixed", audience="man", city="Brussels", languages_spoken=["fr", "nl", "en"], services=["dinner_date", "travel", "overnight"], incall=False, outcall=True, prices=[eur(180, 60), eur(700, 720)], max_duration_h=12.0, handles=[{"kind": "telegram", "value": "kevin_bxl"}])),
    (7741201, "tournai-trans-melissa", "Mélissa, trans brésilienne de passage", "melissa.ts", "Tournai", "2025-06-05", "U", 4,
     "Mélissa, trans brésilienne, 29 ans. De passage à Tournai du 9 au 16 juin. Je reçois de 13h à 23h dans un studio propre. Jeux de rôles, domination douce. 100 € la demi-heure, 160 € l'heure. Portugais, français. Appel ou WhatsApp au +32 493 06 51 78.",
     dict(alias="Mélissa", age=29, audience="trans", nationality="BR", city="Tournai", languages_spoken=["pt", "fr"], services=["role_play", "domination"], incall=True, hours="13:00-23:00", tour=[{"city": "Tournai", "from": "2025-06-09", "to": "2025-06-16"}],
          phones=["+32493065178"], handles=[{"kind": "whatsapp", "value": "+32493065178"}], prices=[eur(100, 30), eur(160, 60)], max_duration_h=1.0)),
    (7741077, "verviers-sans-nom", "Femme discrète, après-midi", "discrete4800", "Verviers", "2025-05-18", "", 0,
     "Femme de 45 ans reçoit l'après-midi, de 13h30 à 17h. Pas de SMS, pas de photos. Tarif au téléphone : 0478 90 33 16.",
     dict(age=45, city="Verviers", incall=True, hours="13:30-17:00", phones=["+32478903316"])),
]
MONTH = ["", "janvier", "février", "mars", "avril", "mai", "juin"]


def url(r):
    return f"{ROOT}/annonce/{r[0]}/{r[1]}"


def day(text):
    y, m, d = map(int, text.split("-"))
    return f"{d} {MONTH[m]} {y}"


def item(r):
    badge = '<span class="badge badge--urgent">Top annonce</span>' if "U" in r[6] else ""
    return f'<article class="ad-item"><a class="ad-item__link" href="{url(r)}"><img class="ad-item__img" loading="lazy" src="/media/cache/thumb/{r[0]}.webp" alt=""><h2 class="ad-item__title">{r[2]}</h2></a><p class="ad-item__meta">{r[4]} &bull; {day(r[5])}</p>{badge}<p class="ad-item__excerpt">{r[8].replace("<br>", " ")[:70]}…</p></article>'


def shell(title, body, crumb=""):
    return f"""<!DOCTYPE html>
<html lang="fr-BE"><head><meta charset="UTF-8"><title>{title} | Annonces du Nord</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/build/app.3f1c.css"><script src="/build/app.77ab.js" defer></script></head>
<body class="page"><div class="cc-window" role="dialog">Ce site utilise des cookies. <button>Tout accepter</button> <button>Continuer sans accepter</button></div>
<header class="site-header"><a class="logo" href="/">Annonces du Nord</a><form action="/recherche"><input name="q" placeholder="Que cherchez-vous ?"></form><ul class="menu"><li><a href="/c/immobilier">Immobilier</a></li><li><a href="/c/voitures">Voitures</a></li><li><a href="/c/emploi">Emploi</a></li><li><a href="/c/rencontres-adultes">Rencontres adultes (18+)</a></li></ul><a class="btn" href="/deposer">Déposer une annonce</a></header>
<nav class="breadcrumb"><a href="/">Accueil</a> {crumb}</nav><main>{body}</main>
<footer><a href="/conditions">Conditions générales</a> <a href="/aide">Aide et sécurité</a> <a href="/tarifs">Tarifs</a> <span>Annonces du Nord SRL, 5000 Namur, 081 23 09 55</span></footer></body></html>"""


def seller(name, since):
    return f'<aside class="seller"><div class="seller__avatar"></div><strong>{name}</strong><p>Membre depuis {since}</p><button class="btn btn--outline">Envoyer un message</button></aside>'


def page(r):
    no, _, title, nick, town, posted, marks, pics, prose, _ = r
    shots = "".join(f'<div class="swiper-slide"><img src="/media/cache/large/{no}-{n}.webp" alt="{title}"></div>' for n in range(1, pics + 1))
    gallery = f'<div class="swiper gallery"><div class="swiper-wrapper">{shots}</div></div>' if pics else '<div class="gallery gallery--empty">Pas de photo</div>'
    badge = '<span class="badge badge--urgent">Top annonce</span>' if "U" in marks else ""
    return shell(title, f"""<div class="ad">{gallery}<h1 class="ad__title">{title}</h1>{badge}<p class="ad__price">Prix : sur demande</p><ul class="ad__meta"><li>Localité : {town}</li><li>Publiée le {day(posted)}</li><li>Réf. {no}</li><li>{no % 900} vues</li></ul>
<section class="ad__description"><h2>Description</h2><p>{prose}</p></section>{seller(nick, 2023)}<p class="ad__report"><a href="/signaler/{no}">Signaler cette annonce</a></p></div>
<section class="related"><h3>Autres annonces dans la région</h3><a href="{ROOT}/annonce/7740011/studio-meuble">Studio meublé, 620 € / mois</a> <a href="{ROOT}/annonce/7740388/clio-2014">Clio 2014, 5 400 €</a> <a href="{url(ROWS[ROWS.index(r) - 1])}">{ROWS[ROWS.index(r) - 1][2]}</a></section>""",
                 f'&rsaquo; <a href="/c/rencontres-adultes">Rencontres adultes</a> &rsaquo; {title}')


def truth(r):
    row = deepcopy(AD)
    row.update(url=url(r), text_language="fr", provider_kind="unknown", country="BE", paid_placement="U" in r[6], n_images=r[7], posted_at=r[5])
    row.update(deepcopy(r[9]))
    row["aliases_stated"] = row["aliases_stated"] or ([row["alias"]] if row["alias"] else [])
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h1>{title}</h1><div class="filters"><select><option>Trier : récentes</option><option>Prix</option></select></div><div class="ad-list">{"".join(map(item, rows))}</div><nav class="pager">{foot}</nav>', f"&rsaquo; {title}")


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", f"&rsaquo; {title}"), kind, "fr", **more)


C = "/c/rencontres-adultes"
BX = [r for r in ROWS if r[4] == "Bruxelles"]
PAGES = [
    plain("/", "Petites annonces gratuites en Wallonie et à Bruxelles", '<ul class="cats"><li><a href="/c/immobilier">Immobilier (4 211)</a></li><li><a href="/c/voitures">Voitures (2 900)</a></li><li><a href="/c/emploi">Emploi (611)</a></li><li><a href="/c/rencontres-adultes">Rencontres adultes (8)</a></li></ul>', relevant=False),
    WrittenPage(ROOT + C, listing(ROWS[:5], "Rencontres adultes", f'<a href="{C}?page=2">2</a>'), "listing", "fr", ads=tuple(map(url, ROWS[:5]))),
    WrittenPage(f"{ROOT}{C}?page=2", listing(ROWS[5:], "Rencontres adultes", f'<a href="{C}">1</a>'), "listing", "fr", ads=tuple(map(url, ROWS[5:]))),
    WrittenPage(f"{ROOT}{C}/bruxelles", listing(BX, "Rencontres adultes à Bruxelles"), "listing", "fr", ads=tuple(map(url, BX))),
    *(WrittenPage(url(r), page(r), "ad", "fr", ads=(url(r),)) for r in ROWS),
    WrittenPage(f"{url(ROWS[1])}?fbclid=IwAR0x1", page(ROWS[1]), "ad", "fr", ads=(url(ROWS[1]),), canonical=url(ROWS[1])),
    plain("/annonce/7740011/studio-meuble", "Studio meublé près de la gare", '<p class="ad__price">620 € / mois</p><p>Studio de 28 m², charges comprises, libre au 1er juillet. Visites le samedi, 0477 11 29 60.</p>' + seller("Immo P.", 2019), "ad", relevant=False),
    plain("/annonce/7740388/clio-2014", "Clio 2014, 98 000 km", '<p class="ad__price">5 400 €</p><p>Essence, contrôle technique OK, deuxième main. Tél. 0494 77 21 08 après 18h.</p>' + seller("Marc", 2016), "ad", relevant=False),
    plain("/conditions", "Conditions générales", "<p>La rubrique adultes est réservée aux personnes majeures. Toute annonce suspecte est transmise à la police fédérale.</p>"),
    plain("/tarifs", "Tarifs", "<table><tr><td>Top annonce, 7 jours</td><td>12 €</td></tr><tr><td>Remontée</td><td>3 €</td></tr></table>"),
    plain("/aide", "Aide et sécurité", "<p>Ne payez jamais d'acompte. Victime ou témoin d'exploitation ? Appelez le 101 ou l'un des centres agréés.</p>"),
    plain("/annonce/7739002/jade-huy", "Annonce introuvable", "<p>Oups ! Cette annonce n'est plus en ligne.</p>", "error", status=410),
]

SITE = WrittenSite("annoncesdunord.example", "BE", tuple(PAGES), tuple(truth(r) for r in ROWS), note=__doc__)
