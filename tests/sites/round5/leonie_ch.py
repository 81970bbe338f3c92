"""One independent's own site in French (Switzerland), made with a page builder. Her only ad is the page 'À propos'.

Hard: component soup with hashed ids; labels stand in one text box and values in another beside it, line for line; Swiss
money ('CHF 2'400.-'); the home is only an age gate; rates, tour, contact, FAQ, blog speak of her too but are static pages with
more prices and dates; a page with friends' links; the e-mail is spelled out; '?lang=en' is the builder's translation of the same page.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.leonie-lausanne.example"
BASE = f"https://{HOST}"
ABOUT = f"{BASE}/a-propos"
PHONE, E164 = "078 442 09 17", "+41784420917"

MENU = {
    "fr": [("/a-propos", "À propos"), ("/tarifs", "Tarifs"), ("/tournee", "Tournée"), ("/galerie", "Galerie"), ("/blog", "Carnet"), ("/faq", "Questions"), ("/contact", "Contact")],
    "en": [("/a-propos?lang=en", "About"), ("/tarifs?lang=en", "Rates"), ("/tournee?lang=en", "Tour"), ("/galerie?lang=en", "Gallery"), ("/blog?lang=en", "Journal"), ("/faq?lang=en", "FAQ"), ("/contact?lang=en", "Contact")],
}


class Builder:
    """Gives each component its id, as the page builder does."""

    def __init__(self, seed):
        self.number = seed * 7919

    def id(self):
        self.number = (self.number * 1103515245 + 12345) % 2**31
        alphabet, number, text = "abcdefghijklmnopqrstuvwxyz0123456789", self.number, ""
        for _ in range(6):
            text, number = text + alphabet[number % 36], number // 36
        return f"comp-l{text}"

    def rich(self, lines, tag="p", font="font_8"):
        comp = self.id()
        inner = "".join(f'<{tag} class="{font} wz__text" style="line-height:1.8em"><span style="letter-spacing:0.03em" class="wz__text">{line or "&#8203;"}</span></{tag}>' for line in lines)
        return f'<!--$--><div id="{comp}" class="KcpHeO tz5f0K {comp} wz-rich-text" data-testid="richTextElement">{inner}</div><!--/$-->'

    def image(self, name, alt=""):
        comp = self.id()
        return f'<div id="{comp}" class="MazNVa {comp}"><wow-image id="img_{comp}" class="jhxvbR Kv1aVt" data-image-info=\'{{"containerId":"{comp}","displayMode":"fill"}}\'><img src="https://static.{HOST}/media/{name}~mv2.jpg/v1/fill/w_640,h_853,al_c,q_85/{name}.jpg" alt="{alt}" width="640" height="853"/></wow-image></div>'

    def section(self, *parts):
        comp = self.id()
        return f'<section id="{comp}" tabindex="-1" class="Oqnisf {comp}"><div id="bgLayers_{comp}" data-hook="bgLayers" class="MW5IWV"></div><div data-mesh-id="{comp}inlineContent" class=""><div data-mesh-id="{comp}inlineContent-gridContainer" data-testid="mesh-container-content">{"".join(parts)}</div></div></section>'

    def button(self, label, href):
        comp = self.id()
        return f'<div class="{comp} comp" id="{comp}" aria-disabled="false"><a data-testid="linkElement" href="{href}" target="_self" class="uDW_Qe wz-button PlZyDq"><span class="l7_2fn wz-button__label">{label}</span></a></div>'


def frame(builder, title, sections, lang="fr", bare=False):
    menu = "".join(f'<li class="FNxOn5"><a class="y5DF3l" href="{BASE}{href}"><p class="JS76Uv">{label}</p></a></li>' for href, label in MENU[lang])
    switch = f'<div class="lang-sw"><a href="?lang=fr" aria-current="{str(lang == "fr").lower()}">FR</a><a href="?lang=en" aria-current="{str(lang == "en").lower()}">EN</a></div>'
    icons = "".join(f'<li class="o4sLYL"><a href="{href}" target="_blank" class="oRtuWN" aria-label="{label}"><img class="YaS0jR" src="https://static.{HOST}/media/soc_{label.lower()}.png" alt="{label}"></a></li>' for href, label in (("https://www.instagram.com/leonie.rivage/", "Instagram"), ("https://x.com/Leonie_Rivage", "X"), (f"https://wa.me/{E164[1:]}", "WhatsApp")))
    head = "" if bare else f'<header id="SITE_HEADER" class="xU8fqS SITE_HEADER">{builder.rich(["Léonie"], "h1", "font_0")}<nav aria-label="Site"><ul class="KByXyw">{menu}</ul></nav>{switch}</header>'
    small = ("Mentions légales", "Bonnes adresses", "Savoir-vivre", "Fait avec PageWeaver. Créez votre site gratuitement.") if lang == "fr" else ("Legal notice", "Links", "Etiquette", "Made with PageWeaver. Create your site for free.")
    legal = f'© 2025 Léonie · <a href="{BASE}/mentions-legales">{small[0]}</a> · <a href="{BASE}/liens">{small[1]}</a> · <a href="{BASE}/savoir-vivre">{small[2]}</a>'
    foot = "" if bare else f'<footer id="SITE_FOOTER" class="xU8fqS"><ul class="social">{icons}</ul>{builder.rich([legal])}{builder.rich([small[3]])}</footer>'
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset='utf-8'><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="PageWeaver Builder">
<title>{title}</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="Léonie"><script type="application/json" id="pw-essential-viewer-model">{{"siteFeatures":["assetsLoader","multilingual"],"renderer":"v1.14","language":{{"userLanguage":"{lang}"}},"mode":{{"qa":false}}}}</script></head>
<body class="responsive"><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="SCROLL_TO_TOP" class="Vd6aQZ ignore-focus SCROLL_TO_TOP" role="region" tabindex="-1"></div>{head}<main id="PAGES_CONTAINER" tabindex="-1" data-main-content="true">{"".join(sections)}</main>{foot}</div></div></body></html>"""


FACTS = {
    "fr": ([("Prénom", "Léonie"), ("Âge", "34 ans"), ("Taille", "1 m 71"), ("Poids", "59 kg"), ("Origine", "Française, type européen"), ("Langues", "français, anglais, italien"), ("Base", "Lausanne, sous-gare"), ("Disponible", "lundi à samedi, 11 h – 22 h")],
           ["À trente-quatre ans, j’ai quitté la banque pour vivre à mon rythme. Je suis indépendante : personne ne répond au téléphone à ma place et personne ne gère mon agenda.",
            "Je lis beaucoup, je nage dans le lac d’avril à octobre et je connais mieux la carte des vins que celle du métro. On me dit douce, attentive et un peu moqueuse.", "",
            "Je vous reçois dans un appartement discret de Lausanne et je me déplace volontiers dans les hôtels entre Montreux et Nyon."],
           "Avec moi", ["un dîner à deux dans un bon restaurant", "un massage relaxant à l’huile tiède", "un voyage, quelques jours loin d’ici", "une rencontre avec un couple"],
           "Sans moi", ["la domination", "les soirées en groupe", "les appels vidéo"],
           "En bref", ["90 minutes : CHF 500.–", "3 heures : CHF 900.–", "la nuit (12 heures) : CHF 2'400.–"], "Tous les tarifs",
           "Tournée 2025", ["Fribourg, du 18 au 20 juin", "Berne, les 26 et 27 juin", "Lugano, du 8 au 12 juillet"],
           "Pour me joindre", [f"SMS ou appel au <a href='tel:{E164}'>{PHONE}</a>, WhatsApp au même numéro.", "Telegram : @leonie_rivage", "Courriel : bonjour (arobase) leonie-lausanne (point) example"], "À propos | Léonie, Lausanne"),
    "en": ([("Name", "Léonie"), ("Age", "34"), ("Height", "1.71 m"), ("Weight", "59 kg"), ("Origin", "French, European"), ("Languages", "French, English, Italian"), ("Based in", "Lausanne, near the station"), ("Available", "Monday to Saturday, 11 am – 10 pm")],
           ["At thirty-four I left the bank to live at my own pace. I am independent: nobody answers the phone for me and nobody keeps my diary.",
            "I read a great deal, I swim in the lake from April to October, and I know the wine list better than the map of the metro. People call me gentle, attentive and a little mocking.", "",
            "I welcome you in a discreet flat in Lausanne, and I gladly come to hotels between Montreux and Nyon."],
           "With me", ["a dinner for two in a good restaurant", "a relaxing massage with warm oil", "a journey, a few days away from here", "meeting a couple"],
           "Without me", ["domination", "group evenings", "video calls"],
           "In short", ["90 minutes: CHF 500.–", "3 hours: CHF 900.–", "the night (12 hours): CHF 2'400.–"], "All rates",
           "Tour 2025", ["Fribourg, 18 to 20 June", "Bern, 26 and 27 June", "Lugano, 8 to 12 July"],
           "Get in touch", [f"Text or call <a href='tel:{E164}'>{PHONE}</a>, WhatsApp on the same number.", "Telegram: @leonie_rivage", "E-mail: bonjour (at) leonie-lausanne (dot) example"], "About | Léonie, Lausanne"),
}


def about(lang):
    facts, prose, with_me, offers, without, refused, short, prices, all_rates, tour, dates, reach, contact, title = FACTS[lang]
    b = Builder(11)
    return frame(b, title, [
        b.section(b.image("a1f04c_hero"), b.rich([title.split(" | ")[0]], "h2", "font_2"), b.rich(prose)),
        b.section(b.rich([label for label, _ in facts]), b.rich([value for _, value in facts])),
        b.section(b.rich([with_me], "h3", "font_4"), b.rich(offers), b.rich([without], "h3", "font_4"), b.rich([f"<s>{line}</s>" for line in refused]), b.image("a1f04c_lac")),
        b.section(b.rich([short], "h3", "font_4"), b.rich(prices), b.button(all_rates, f"{BASE}/tarifs"), b.rich([tour], "h3", "font_4"), b.rich(dates), b.image("a1f04c_livre")),
        b.section(b.rich([reach], "h3", "font_4"), b.rich(contact)),
    ], lang)


def simple(path, title, heading, *blocks, kind="static", seed=3, canonical=None):
    b = Builder(seed + len(path))
    parts = [b.section(b.rich([heading], "h2", "font_2"), *(b.rich(block) if isinstance(block, list) else block(b) for block in blocks))]
    return WrittenPage(BASE + path, frame(b, f"{title} | Léonie", parts), kind, "fr", text_language="fr", canonical=canonical)


def home(path):
    b = Builder(2)
    parts = [b.section(b.rich(["Site réservé à un public majeur"], "h2", "font_2"), b.rich(["Ces pages s’adressent à des adultes. En entrant, vous confirmez avoir dix-huit ans révolus et accepter l’usage de cookies."]), b.button("J’ai 18 ans, j’entre", ABOUT), b.button("Je sors", "https://www.meteo.example/"), b.button("English", ABOUT + "?lang=en"))]
    return WrittenPage(BASE + path, frame(b, "Bienvenue", parts, bare=True), "static", "fr", text_language="fr", canonical=None if path == "/" else BASE + "/")


PAGES = [
    home("/"),
    home("/?fbclid=IwAR2x9Qd7"),
    WrittenPage(ABOUT, about("fr"), "ad", "fr", text_language="fr", ads=(ABOUT,)),
    WrittenPage(ABOUT + "?lang=en", about("en"), "ad", "en", text_language="en", ads=(ABOUT,), canonical=ABOUT),
    WrittenPage(ABOUT + "?utm_source=newsletter&utm_campaign=juin", about("fr"), "ad", "fr", text_language="fr", ads=(ABOUT,), canonical=ABOUT),
    simple("/tarifs", "Tarifs", "Tarifs", ["1 heure 30", "2 heures", "3 heures, avec apéritif", "4 heures, dîner compris", "La nuit, 12 heures", "Un jour et une nuit"], ["500.–", "650.–", "900.–", "1'150.–", "2'400.–", "3'200.–"], ["Prix en francs suisses. À l’hôtel, ajoutez CHF 50.– pour le trajet ; hors canton, le train en première classe. Un acompte de 20 % est demandé à partir de quatre heures."], ["Un duo avec mon amie Inès est possible deux fois par mois, prix sur demande."]),
    simple("/tournee", "Tournée", "Tournée 2025", ["18 – 20 juin", "26 – 27 juin", "8 – 12 juillet", "septembre"], ["Fribourg", "Berne", "Lugano", "Paris, dates à confirmer"], ["Les rendez-vous en tournée se réservent une semaine à l’avance. Votre ville n’est pas sur la liste ? Écrivez-moi : à partir de trois demandes, je viens."]),
    simple("/contact", "Contact", "Me joindre", [f"Téléphone : {PHONE}", "Telegram : @leonie_rivage"], lambda b: '<form id="' + b.id() + '" class="JVi7i2"><label>Votre prénom *<input name="prenom" required></label><label>Date souhaitée<input type="date" name="date"></label><label>Message<textarea name="message"></textarea></label><button>Envoyer</button></form>', ["Je réponds sous un jour. Sans prénom ni date, pas de réponse."]),
    simple("/galerie", "Galerie", "Galerie", *((lambda b, i=i: b.image(f"a1f04c_g{i}", "Léonie")) for i in range(1, 8)), ["Photos : studio Marmotte, printemps 2025."]),
    simple("/faq", "Questions", "Questions fréquentes", ["<b>Puis-je venir sans réserver ?</b>", "Non, je ne reçois jamais à l’improviste.", "", "<b>Combien de temps à l’avance ?</b>", "La veille en général, trois jours pour un dîner.", "", "<b>Acceptez-vous les cartes ?</b>", "Espèces ou Twint, rien d’autre.", "", "<b>Nous sommes un couple, Madame a 29 ans et hésite.</b>", "Venez d’abord boire un café à trois."]),
    simple("/savoir-vivre", "Savoir-vivre", "Savoir-vivre", ["Soyez à l’heure, soyez propre, soyez sobre. L’enveloppe se pose sur la commode dès l’arrivée.", "Une annulation le jour même coûte la moitié du rendez-vous. Mon adresse ne se partage pas."]),
    simple("/blog", "Carnet", "Carnet", lambda b: "".join(f'<article class="blog-post-homepage-hashtag"><a href="{BASE}/post/{slug}"><h2>{title}</h2></a><span>{when}</span> · <span>{minutes} min de lecture</span></article>' for slug, title, when, minutes in (("trois-jours-a-lugano", "Trois jours à Lugano", "14 mai", 3), ("choisir-un-vin", "Choisir un vin sans trembler", "2 avr.", 2), ("voyager-leger", "Voyager léger", "20 févr.", 2)))),
    simple("/post/trois-jours-a-lugano", "Trois jours à Lugano", "Trois jours à Lugano", ["14 mai · 3 min de lecture"], lambda b: b.image("post_lugano"), ["Le train quitte Lausanne à 7 h 20 et, cinq heures plus tard, on déjeune sous les arcades. Comptez CHF 28.– pour le risotto du marché et rien du tout pour la vue.", "Le deuxième jour, prenez le bateau jusqu’à Gandria et revenez à pied. Le soir, la piazza est à vous."]),
    simple("/post/choisir-un-vin", "Choisir un vin", "Choisir un vin sans trembler", ["2 avr. · 2 min de lecture"], ["Demandez au sommelier ce qu’il boit, lui, le mardi. Un chasselas de Lavaux à CHF 58.– vaut mieux qu’un grand nom à 210.–."]),
    simple("/post/voyager-leger", "Voyager léger", "Voyager léger", ["20 févr. · 2 min de lecture"], ["Une valise cabine, deux robes, un livre. Le reste, l’hôtel le prête. Mon record : 6 kg pour douze jours."]),
    simple("/liens", "Bonnes adresses", "Bonnes adresses", lambda b: "<ul>" + "".join(f'<li><a href="https://{host}/" target="_blank" rel="noopener">{name}</a> – {what}</li>' for host, name, what in (("www.ines-geneve.example", "Inès", "mon amie genevoise"), ("annuaire-romand.example", "Annuaire romand", "les indépendantes de Suisse romande"), ("tantra-riviera.test", "Tantra Riviera", "école et salon à Montreux"), ("www.clara-sion.test", "Clara", "en Valais, en français et en allemand"), ("guide-discret.example", "Le guide discret", "répertoire de sites"))) + "</ul>", kind="directory"),
    simple("/mentions-legales", "Mentions légales", "Mentions légales", ["Responsable du site : L. Rivage, case postale 1187, 1001 Lausanne. Hébergement : PageWeaver SA. Les données du formulaire sont effacées après trente jours."]),
    simple("/book-online", "Page introuvable", "Oups", ["Cette page n’existe pas ou plus. Retournez à l’accueil."], kind="error"),
]
AD_TRUTH = {
    **AD, "url": ABOUT, "alias": "Léonie", "aliases_stated": ["Léonie"], "age": 34, "ages_stated": [34], "text_language": "fr", "provider_kind": "independent", "city": "Lausanne", "country": "CH", "nationality": "FR", "ethnicity": "european",
    "languages_spoken": ["fr", "en", "it"], "services": ["couples", "dinner_date", "massage", "travel"], "incall": True, "outcall": True, "hours": "11:00-22:00", "weight_kg": 59, "height_cm": 171, "max_duration_h": 12,
    "tour": [{"city": "Fribourg", "from": "2025-06-18", "to": "2025-06-20"}, {"city": "Bern", "from": "2025-06-26", "to": "2025-06-27"}, {"city": "Lugano", "from": "2025-07-08", "to": "2025-07-12"}],
    "n_images": 3, "phones": [E164],
    "handles": [{"kind": "whatsapp", "value": E164}, {"kind": "telegram", "value": "leonie_rivage"}, {"kind": "email", "value": "bonjour@leonie-lausanne.example"}, {"kind": "instagram", "value": "leonie.rivage"}, {"kind": "x", "value": "leonie_rivage"}],
    "prices": [{"amount": amount, "currency": "CHF", "code_currency": None, "duration_min": minutes, "place": None} for amount, minutes in ((500, 90), (900, 180), (2400, 720))],
}
SITE = WrittenSite(HOST, "CH", tuple(PAGES), (AD_TRUTH,), "page builder soup, labels and values in separate boxes, ad is the about page, translated copy, static rates and tour pages")
