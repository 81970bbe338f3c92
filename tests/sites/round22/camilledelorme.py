"""French page-builder site of one independent woman: a page for each town she visits, a page for each friend, and no fields.

Hard: nested divs with hashed ids, sentences broken into styled spans (a number and its unit in different ones), zero-width spaces, prices in euro in France
and in francs in Geneva, the same woman on several pages that are ads of their own, a duo, English copies under /en, a form, a private gallery behind a password,
a page of links to other people's sites, and a mobile menu repeated at the foot of every page.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.camille-delorme.example"
PHONE = "+33652984417"
WA = {"kind": "whatsapp", "value": PHONE}
MAIL = {"kind": "email", "value": "bonjour@camille-delorme.example"}
BLANK = '<p class="font_8 wixui-rich-text__text"><span class="wixGuard">\u200b</span></p>'


def eur(amount, minutes=None, place=None, currency="EUR"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def dark(text):
    return f'<span style="color:#3B2A2F;" class="wixui-rich-text__text">{text}</span>'


SHARED = dict(alias="Camille", age=33, height_cm=171, nationality="FR", phones=[PHONE])
# path, heading, paragraphs (fragments that become spans of their own), pictures, truth
ADS = [
    ("/", "Camille Delorme, compagne indépendante à Lyon", [
        ["Bonjour, je suis ", "<b>Camille</b>", ", j'ai ", "33", " ans, je mesure ", "1m71", " et je suis française."],
        ["Ancienne libraire, je travaille seule, à mon rythme, sans agence. Je vous reçois dans mon appartement lyonnais, aux Brotteaux, ou je viens à votre hôtel."],
        ["J'aime les ", "dîners", " qui s'attardent, les ", "week-ends en voyage", " et l'", "expérience petite amie", " sans regarder la montre."],
        ["1 heure : ", "250", " €", " – 2 heures : ", "450", " €", " – la soirée de 4 heures : ", "800", " €", " – la nuit (12 heures) : ", "1 500", " €"],
        ["Je parle français, anglais et italien. Disponible du lundi au vendredi, de 11h à 21h."],
        ["Téléphone : ", "06 52 98", " 44 17", " (les numéros masqués ne passent pas)"]], 4,
     dict(SHARED, provider_kind="independent", city="Lyon", services=["dinner_date", "travel", "gfe"], incall=True, outcall=True, hours="11:00-21:00", languages_spoken=["fr", "en", "it"], max_duration_h=12,
          prices=[eur(250, 60), eur(450, 120), eur(800, 240), eur(1500, 720)])),
    ("/geneve", "Camille à Genève", [
        ["Du ", "16 au 19 juin 2025", ", je serai à Genève. ", "Camille, 33 ans", ", française, 171 cm."],
        ["Je ne reçois pas en Suisse : je vous rejoins à votre hôtel, côté Rive ou côté Pâquis."],
        ["Dîner et soirée, 3 heures : ", "900", " CHF", ". Nuit de 12 heures : ", "2 000", " CHF", "."],
        ["Réservation sur WhatsApp, +33 6 52 98 44 17, deux jours avant au plus tard."]], 2,
     dict(SHARED, city="Geneva", country="CH", services=["dinner_date"], incall=False, outcall=True, max_duration_h=12, tour=[{"city": "Geneva", "from": "2025-06-16", "to": "2025-06-19"}], handles=[WA],
          prices=[eur(900, 180, None, "CHF"), eur(2000, 720, None, "CHF")])),
    ("/paris", "Camille à Paris", [
        ["Une fois par mois je monte à Paris. Prochaines dates : ", "du 24 au 27 juin", " 2025, près de Saint-Lazare."],
        ["Camille, 33 ans, 1,71 m, française. Je reçois dans un appartement loué pour le séjour et me déplace dans les grands hôtels."],
        ["Une heure ", "300", " euros", " chez moi, ", "350", " euros", " à votre hôtel. Deux heures ", "550", " euros", " ou ", "600", " euros", "."],
        ["Massage, expérience petite amie, couples bienvenus. 06.52.98.44.17"]], 3,
     dict(SHARED, city="Paris", services=["massage", "gfe", "couples"], incall=True, outcall=True, max_duration_h=2, tour=[{"city": "Paris", "from": "2025-06-24", "to": "2025-06-27"}],
          prices=[eur(300, 60, "incall"), eur(350, 60, "outcall"), eur(550, 120, "incall"), eur(600, 120, "outcall")])),
    ("/annecy", "Camille à Annecy", [
        ["Le lac, la vieille ville et vous. ", "Camille", ", trente-trois ans (", "33", "), 171 cm, française."],
        ["Je viens à Annecy sur demande, minimum 3 heures : ", "750", " €", ", trajet compris. À votre hôtel uniquement."],
        ["Dîner, promenade en bateau, danse si le cœur vous en dit. Écrivez-moi : ", "bonjour (arobase) camille-delorme (point) example"]], 2,
     dict(SHARED, phones=[], handles=[MAIL], city="Annecy", services=["dinner_date", "dancing"], incall=False, outcall=True, max_duration_h=3, prices=[eur(750, 180, "outcall")])),
    ("/grenoble", "Camille à Grenoble", [
        ["Grenobloise de naissance, j'y retourne volontiers : ", "le 20 juin 2025", ", une seule journée."],
        ["Camille, 33 ans, 171 cm, française. Je reçois de 10h à 19h dans un petit studio près de la gare."],
        ["45 minutes ", "180 €", ", une heure ", "220 €", ". Massage et câlins. Pas de nuit, pas de dîner cette fois."],
        ["Zéro six, cinquante-deux, quatre-vingt-dix-huit, quarante-quatre, dix-sept."]], 1,
     dict(SHARED, city="Grenoble", services=["massage", "cuddling"], incall=True, hours="10:00-19:00", max_duration_h=1, tour=[{"city": "Grenoble", "from": "2025-06-20", "to": "2025-06-20"}],
          prices=[eur(180, 45), eur(220, 60)])),
    ("/duo-avec-elise", "En duo avec mon amie Élise", [
        ["Deux complices lyonnaises : ", "Camille, 33 ans", ", et ", "Élise, 29 ans", "."],
        ["Nous vous recevons ensemble aux Brotteaux, ou nous venons à deux. Couples bienvenus. Massage à quatre mains sur demande."],
        ["Une heure à trois : ", "480", " €", ". Deux heures : ", "850", " €", "."],
        ["On nous joint au 06 52 98 44 17 (Camille)."]], 3,
     dict(SHARED, height_cm=None, nationality=None, aliases_stated=["Camille", "Élise"], ages_stated=[33, 29], audience="couple", city="Lyon", services=["duo", "four_hands", "couples"], incall=True, outcall=True,
          max_duration_h=2, prices=[eur(480, 60), eur(850, 120)])),
    ("/mon-amie-elise", "Mon amie Élise", [
        ["Élise", " a 29 ans, mesure ", "1m64", " pour ", "55 kilos", " et travaille seule, comme moi."],
        ["Elle reçoit à Villeurbanne, tous les jours de 14h à minuit, et ne se déplace pas."],
        ["Son heure : ", "200", " €", ", sa demi-heure : ", "120", " €", ". Tantra, massage, bain à deux."],
        ["Son numéro à elle : 07 58 55 21 83. ", "Instagram : @elise.villeurbanne"]], 2,
     dict(provider_kind="independent", alias="Élise", age=29, height_cm=164, weight_kg=55, city="Villeurbanne", services=["tantra", "massage", "bath"], incall=True, outcall=False, hours="14:00-24:00", max_duration_h=1,
          phones=["+33758552183"], handles=[{"kind": "instagram", "value": "elise.villeurbanne"}], prices=[eur(200, 60), eur(120, 30)])),
    ("/mon-amie-nour", "Mon amie Nour", [
        ["Je vous présente ", "Nour", ", 26 ans, marocaine, installée à Marseille depuis deux ans."],
        ["Elle parle arabe, français et espagnol. Elle ne fait que des déplacements, à Marseille et à Aix, pour des dîners, des soirées privées ou une visite de la ville."],
        ["Trois heures : ", "500", " €", ". ", "Journée entière (24 h) : ", "1 800", " €", "."],
        ["Telegram : ", "@nour_phoceenne", ". Elle répond le soir."]], 3,
     dict(alias="Nour", age=26, nationality="MA", languages_spoken=["ar", "fr", "es"], city="Marseille", services=["dinner_date", "party", "city_guide"], incall=False, outcall=True, max_duration_h=24,
          handles=[{"kind": "telegram", "value": "nour_phoceenne"}], prices=[eur(500, 180), eur(1800, 1440)])),
    ("/mon-ami-hugo", "Et pour Madame : Hugo", [
        ["Hugo, 38 ans, 1m83, ", "80 kg", ". Il accompagne les dames et les couples à Lyon et dans les environs."],
        ["Il se déplace chez vous, ne reçoit pas. Sorties, dîners, massages."],
        ["150", " €", " l'heure, ", "400", " €", " la soirée de quatre heures. Tél. 07 58 55 90 12."]], 1,
     dict(alias="Hugo", age=38, audience="man", height_cm=183, weight_kg=80, city="Lyon", services=["dinner_date", "massage", "couples"], incall=False, outcall=True, max_duration_h=4, phones=["+33758559012"],
          prices=[eur(150, 60), eur(400, 240)])),
]
EN = {
    "/": ("Camille Delorme, independent companion in Lyon", [
        ["Hello, I am ", "<b>Camille</b>", ", ", "33", " years old, ", "1m71", " tall, and French."],
        ["A former bookseller, I work alone, at my own pace, without an agency. I receive you in my flat in Lyon, at Les Brotteaux, or come to your hotel."],
        ["I love long ", "dinner dates", ", ", "travelling for a weekend", " and the ", "girlfriend experience", " without a look at the clock."],
        ["1 hour: ", "€250", " – 2 hours: ", "€450", " – an evening of 4 hours: ", "€800", " – overnight (12 hours): ", "€1,500"],
        ["I speak French, English and Italian. Available Monday to Friday, 11am to 9pm."], ["Phone: ", "+33 6 52 98", " 44 17"]], 4),
    "/geneve": ("Camille in Geneva", [
        ["From ", "16 to 19 June 2025", " I will be in Geneva. ", "Camille, 33", ", French, 171 cm."], ["I do not host in Switzerland: I join you at your hotel."],
        ["Dinner and evening, 3 hours: ", "CHF 900", ". Overnight, 12 hours: ", "CHF 2,000", "."], ["Book on WhatsApp, +33 6 52 98 44 17, two days ahead at the latest."]], 2),
}
MENU = {"fr": [("/", "Accueil"), ("/villes", "Mes villes"), ("/mes-amies", "Mes amies"), ("/etiquette", "Étiquette"), ("/journal", "Journal"), ("/contact", "Contact"), ("/liens", "Liens")],
        "en": [("/en", "Home"), ("/villes", "My towns"), ("/contact", "Contact")]}


def box(n, inner, kind="wixui-rich-text"):
    return f'<div id="comp-l{n * 7919 % 46656:x}q{n}" class="KaEeLN {kind}" data-testid="richTextElement">{inner}</div>'


def shell(title, parts, lang="fr"):
    menu = "".join(f'<li class="xTjc1A"><div data-testid="linkElement"><a href="{p}" class="UvfWsq">{t}</a></div></li>' for p, t in MENU[lang])
    body = "".join(f'<section id="comp-s{n}x" class="Oqnisf wixui-section"><div class="MW5IWV"><div class="LWbAav" data-testid="colorUnderlay"></div></div><div class="V5AUxf"><div class="YzqVVZ">{box(n, p)}</div></div></section>' for n, p in enumerate(parts, 3))
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Camille Delorme</title><meta name="generator" content="Site Builder 4"><meta property="og:site_name" content="Camille Delorme"></head>
<body class="device-desktop"><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="site-root" class="site-root"><header id="SITE_HEADER" class="afBnKR"><nav aria-label="Site"><ul class="cDYzyH">{menu}</ul></nav></header>
<main id="PAGES_CONTAINER" class="PAGES_CONTAINER"><div class="JsJXaX">{body}</div></main>
<footer id="SITE_FOOTER" class="wK7ipI"><div class="ku3DBC"><p class="font_9">© 2025 Camille D. Site réservé aux adultes. <a href="/mentions-legales">Mentions légales</a></p></div><nav><ul class="mobile">{menu}</ul></nav></footer></div></div></div>
<script type="application/json" id="wix-essential-viewer-model">{{"language":{{"userLanguage":"{lang}"}},"site":{{"metaSiteId":"7c1f0f0e-22aa","siteRevision":"412"}}}}</script></body></html>"""


def one(title, paragraphs, pics, path, lang="fr"):
    parts = [f'<h1 class="font_0 wixui-rich-text__text"><span style="letter-spacing:0.05em;">{title}</span></h1>']
    shots = "".join(f'<div class="RW2KhE gallery-item-container" data-idx="{n}"><wow-image class="HlRz5e"><img src="https://static.camille-delorme.example/media/{path.strip("/") or "accueil"}_{n}~mv2.jpg" alt=""></wow-image></div>' for n in range(1, pics + 1))
    parts.append(f'<div class="pro-gallery">{shots}</div>')
    parts += ['<p class="font_8 wixui-rich-text__text">' + "".join(dark(f) for f in fragments) + "</p>" + BLANK for fragments in paragraphs]
    return shell(title, parts, lang)


def url(a):
    return ROOT + a[0]


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="fr", provider_kind="unknown", country="FR", n_images=a[3])
    row.update(deepcopy(a[4]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def cards(title, rows, lead):
    items = "".join(f'<div class="T7n0L6" role="listitem"><a data-testid="linkElement" href="{a[0]}"><img src="https://static.camille-delorme.example/media/{a[0].strip("/")}_s.jpg" alt=""><span class="l7_2fn">{a[1]}</span></a></div>' for a in rows)
    return WrittenPage(f"{ROOT}{title[0]}", shell(title[1], [f'<h1 class="font_0">{title[1]}</h1><p class="font_8">{dark(lead)}</p>', f'<div class="repeater" role="list">{items}</div>']), "listing", "fr", ads=tuple(map(url, rows)))


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, [f'<h1 class="font_0">{title}</h1>', f'<p class="font_8">{dark(text)}</p>{BLANK}']), kind, "fr", status=status)


TOWNS, FRIENDS = ADS[1:5], ADS[5:]
PAGES = [cards(("/villes", "Mes villes"), TOWNS, "Je voyage léger et je préviens tôt. Choisissez la vôtre."), cards(("/mes-amies", "Mes amies"), FRIENDS, "Des personnes que je connais et que je recommande les yeux fermés. Chacune travaille pour elle.")]
PAGES += [WrittenPage(url(a), one(a[1], a[2], a[3], a[0]), "ad", "fr", ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/en", one(*EN["/"], "/", "en"), "ad", "en", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{ROOT}/en/geneve", one(*EN["/geneve"], "/geneve", "en"), "ad", "en", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    WrittenPage(f"{url(ADS[2])}?fbclid=IwAR2kk1", one(ADS[2][1], ADS[2][2], ADS[2][3], ADS[2][0]), "ad", "fr", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    plain("/etiquette", "Étiquette", "Une douche en arrivant, l'enveloppe posée sans un mot, de la douceur des deux côtés. Je demande un acompte de 50 € aux nouveaux messieurs pour les rendez-vous hors de Lyon."),
    plain("/contact", "Contact", "Prénom <input name='prenom'> Votre téléphone <input name='tel'> Votre message <textarea></textarea> <button>Envoyer</button> Je réponds sous 24 heures."),
    plain("/journal", "Journal", "<a href='/post/lire-a-deux'>Lire à deux</a>, publié le 3 mars. <a href='/post/bouchons-lyonnais'>Trois bouchons où je suis connue</a>, publié le 12 avril."),
    plain("/post/lire-a-deux", "Lire à deux", "On oublie qu'un livre se partage. Un fauteuil, une lampe, une voix. J'ai lu Colette à un monsieur de 72 ans pendant tout un hiver, et nous n'avons jamais dépassé le chapitre six."),
    plain("/post/bouchons-lyonnais", "Trois bouchons où je suis connue", "Comptez 35 € par personne, vin compris. Réservez tôt, demandez la table du fond et laissez la patronne choisir le fromage."),
    plain("/galerie-privee", "Galerie privée", "Cette page est protégée. Mot de passe <input type='password'> <button>Entrer</button>"),
    WrittenPage(f"{ROOT}/liens", shell("Liens", ['<h1 class="font_0">Liens</h1>', '<p class="font_8">Des annuaires et des sites que je fréquente.</p><ul><li><a href="https://annuaire-velours.example">Annuaire Velours</a></li><li><a href="https://salons-leman.example">Salons du Léman</a></li>'
                '<li><a href="https://independantes-fr.example">Indépendantes de France</a></li><li><a href="https://jade-bordeaux.example">Jade à Bordeaux</a></li><li><a href="https://escapades-a-deux.example">Escapades à deux</a></li></ul>']), "directory", "fr"),
    plain("/mentions-legales", "Mentions légales", "Éditrice : C. D., entrepreneuse individuelle, Lyon. Hébergeur : un hébergeur européen. Toute reproduction des photos est interdite."),
    plain("/bordeaux", "Cette page n'existe pas", "Erreur 404. Elle a peut-être changé d'adresse. Revenez à l'accueil.", "error", 404),
]

SITE = WrittenSite("camille-delorme.example", "FR", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
