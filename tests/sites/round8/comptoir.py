"""Le Comptoir des Noctambules, a Belgian hobby board in French (Flarum), with a page per review.

What makes it hard: the visible mark-up is an empty application; posts stand once in `<noscript>` (with HTML of their
own) and once more as escaped HTML inside a JSON payload. Clients name phones, prices, ages and towns of the women they
met, so that a thread or a review looks like an ad, but no page is an ad of anyone and no ad is the site's own.
One discussion is in Dutch under a French interface, one is about a car; `/d/NUMBER-slug/POST` is the same discussion.
"""

import json
from html import escape

from tests.sites.written import WrittenPage, WrittenSite

HOST = "comptoir-noctambules.example"
ROOT = f"https://{HOST}"
TAGS = {"bxl": "Bruxelles", "liege": "Liège & province", "hainaut": "Hainaut", "vlaanderen": "Vlaanderen (NL)", "salons": "Salons de massage", "comptoir": "Au comptoir (hors sujet)"}

# Discussions: number, slug, title, tag, language of the posts (None: French), posts (author, day and hour, HTML).
DISCUSSIONS = [
    (4821, "elena-quartier-louise-quelqu-un-connait", "Elena, quartier Louise : quelqu'un connaît ?", "bxl", None, [
        ("Tonton_Marcel", "2025-05-12T21:04:11", "<p>Bonsoir à tous. Je vois depuis quinze jours une certaine <strong>Elena</strong>, 26 ans selon l'annonce, du côté de l'avenue Louise. Téléphone <em>0493/47.53.19</em>. "
         "Elle demande 150 € l'heure. Un retour avant que je me déplace ?</p>"),
        ("Piet-le-Belge", "2025-05-12T22:40:55", "<blockquote class=\"uncited\"><div><p>Je vois depuis quinze jours une certaine Elena</p></div></blockquote><p>Vue la semaine passée. Appartement propre, accueil correct, mais plutôt 32 ans que 26. "
         "Massage sérieux, une bonne heure, pas de chrono.</p>"),
        ("nuage77", "2025-05-13T07:15:02", "<p>Même numéro que <em>Irina</em> il y a un an à Namur, si je ne me trompe pas. L'homme qui répond au téléphone n'est pas elle, ça m'avait mis mal à l'aise à l'époque.</p>"),
        ("Tonton_Marcel", "2025-05-13T12:31:40", "<p>Merci les amis. Je passe mon tour, alors. Si quelqu'un pense qu'elle n'est pas libre, il y a la police et les <strong>centres d'accueil spécialisés</strong>, on peut appeler sans donner son nom.</p>")]),
    (4790, "tarifs-en-hausse-partout", "Tarifs en hausse partout ?", "bxl", None, [
        ("Grand-Duc", "2025-04-02T18:20:00", "<p>Il y a trois ans, c'était 100 € l'heure, 60 € la demi-heure. Maintenant on me demande 180 € et 100 €. C'est le loyer ou c'est nous ?</p>"),
        ("Piet-le-Belge", "2025-04-02T19:01:44", "<p>Le chauffage, les plateformes (une remontée coûte 15 € par jour), tout monte. Je préfère voir moins souvent mais bien.</p>"),
        ("Lucien_B", "2025-04-04T09:48:13", "<p>À Charleroi on trouve encore à 120 €. Mais la <a href=\"/avis/466\">dernière que j'ai vue</a> regardait sa montre.</p>")]),
    (4655, "salon-orchidee-rue-du-midi-le-fil", "Salon Orchidée, rue du Midi : le fil", "salons", None, [
        (("Lucien_B", "nuage77", "Grand-Duc", "Vieux_Phoque")[n % 4], f"2025-0{1 + n // 5}-{3 + 2 * n:02}T20:1{n % 10}:00", f"<p>{text}</p>") for n, text in enumerate([
            "J'ouvre un fil pour l'Orchidée : massage aux huiles, 70 € l'heure, table chauffante. Sonner au deuxième.", "Vu Lin, petite, très douce, parle un peu anglais. Thé offert.",
            "Moi c'était Mei. Bien aussi, musique trop forte.", "Attention, ils sont fermés le dimanche.", "Nouvelle masseuse depuis lundi, Amy je crois. Elle ne connaît pas un mot de français.",
            "Le prix est passé à 80 €.", "Toujours 70 € pour moi, je suis un habitué.", "Amy n'est plus là, on m'a dit qu'elle était partie à Liège.", "Parking Rouppe à côté, 3 € l'heure.",
            "Ambiance bizarre hier : un monsieur assis dans l'entrée toute la journée, il encaisse lui-même.", "Je confirme pour le monsieur. Les filles ne sortent même pas acheter à manger.",
            "Signalé à l'inspection sociale. Faites pareil si vous y êtes allés.", "Rideau fermé ce matin."])]),
    (4833, "nieuwe-masseuse-in-antwerpen", "Nieuwe masseuse in Antwerpen", "vlaanderen", "nl", [
        ("Sinjoor_2000", "2025-06-01T16:00:12", "<p>Iemand al ervaring met Natalie, vlak bij het Zuid? Volgens haar pagina is ze negenendertig en spreekt ze Nederlands en Frans. Ik zoek gewoon een goede ontspannende massage na het werk, geen gedoe.</p>"),
        ("Jef_van_Boom", "2025-06-01T20:44:30", "<p>Ja, twee keer geweest. Rustige vrouw, nette praktijk, ze neemt haar tijd en luistert. Een uur kost 90 euro, anderhalf uur 130. Bellen tussen tien en zes, daarna neemt ze niet meer op.</p>"),
        ("Sinjoor_2000", "2025-06-03T09:10:05", "<p>Bedankt! Gisteren een afspraak gemaakt en ik ben heel tevreden naar huis gegaan. Ik schrijf later een uitgebreid verslag.</p>")]),
    (4710, "sites-fiables-ou-faux-profils", "Sites fiables ou faux profils : vos astuces", "bxl", None, [
        ("Vieux_Phoque", "2025-03-09T14:00:00", "<p>Comment repérez-vous les faux profils ? Moi je cherche la photo à l'envers, et je fuis dès qu'on me demande un acompte par carte prépayée.</p>"),
        ("nuage77", "2025-03-09T15:22:10", "<p>Un numéro étranger, un prix trop bas (50 € la nuit !), une réponse en trois langues dans la même minute : corbeille.</p>"),
        ("Grand-Duc", "2025-03-10T08:05:41", "<p>Demandez toujours un appel. Une voix ne ment pas, un chat oui.</p>")]),
    (4602, "quel-break-diesel-d-occasion", "Quel break diesel d'occasion pour 8 000 € ?", "comptoir", None, [
        ("Lucien_B", "2025-01-20T10:00:00", "<p>Mon vieux break a rendu l'âme sur le ring. Budget 8 000 €, 25 000 km par an, coffre pour deux chiens. Octavia ou Passat ?</p>"),
        ("Piet-le-Belge", "2025-01-20T11:12:00", "<p>Octavia 1.6 TDI sans hésiter, courroie faite, contrôle technique vierge. Méfie-toi des compteurs.</p>"),
        ("Vieux_Phoque", "2025-01-21T19:30:00", "<p>Une hybride, avec les zones de basses émissions ! Le diesel à Bruxelles, c'est fini l'an prochain.</p>")]),
]
# Reviews: number, about whom, town, marks, what it cost, author, day, text. Phones are the reviewed woman's, as clients write them.
REVIEWS = [
    (466, "Samira", "Charleroi", (3, 2, 2), "120 €, 1 h", "04 96 23 04 25", "Lucien_B", "2025-03-28", "Appartement sombre, télévision allumée. Samira, la quarantaine, n'a pas souri une seule fois et regardait sa montre. Massage du dos bâclé. Je ne reviendrai pas."),
    (471, "Nathalie", "Liège", (5, 5, 4), "130 €, 1 h", "0486/37.53.24", "Grand-Duc", "2025-04-06", "Une vraie dame, 44 ans, indépendante depuis dix ans. On a parlé de jazz autant que de massage. Discrétion parfaite, parking devant la porte."),
    (474, "Kim", "Bruxelles", (2, 3, 1), "70 €, 1 h", None, "nuage77", "2025-04-15", "Salon sans enseigne. Kim ne parle ni français ni anglais, quelqu'un traduit au téléphone. Elle avait l'air épuisée. J'ai payé et je suis parti après vingt minutes."),
    (478, "Charlotte & Inès", "Namur", (5, 4, 5), "300 €, 1 h 30", "0495 94 27 06", "Piet-le-Belge", "2025-05-01", "Massage à quatre mains, très professionnel. Charlotte, la plus âgée (35), mène la danse ; Inès, 29, apprend vite. Champagne inclus."),
    (480, "Bianca", "Mons", (4, 4, 4), "150 €, 1 h", "+32 472 33 84 65", "Vieux_Phoque", "2025-05-09", "Trans élégante, parle espagnol et français. De passage jusqu'à la fin du mois, puis Lille. Accueil chaleureux, douche irréprochable."),
    (482, "Elena", "Bruxelles", (3, 3, 3), "150 €, 1 h", "0493/47.53.19", "Piet-le-Belge", "2025-05-14", "Suite au fil sur Elena : la personne n'est pas celle des photos, mais elle est gentille. Elle m'a dit avoir 31 ans. C'est un homme qui a ouvert la porte."),
    (485, "Mireille", "Tournai", (5, 5, 5), "80 €, 45 min", "0484 33 59 35", "Lucien_B", "2025-05-23", "Ancienne kiné reconvertie, 52 ans. Le meilleur massage du Hainaut. Elle se déplace aussi chez les personnes à mobilité réduite."),
    (489, "Ruby", "Liège", (4, 3, 4), "200 €, 2 h", None, "Grand-Duc", "2025-06-04", "Dîner puis promenade sur les quais. Ruby étudie, dit-elle, l'architecture. Anglais impeccable. L'agence m'a demandé 20 € de plus pour le taxi."),
]


def shell(title, content, document, canonical):
    payload = {"resources": [{"type": "forums", "id": "1", "attributes": {"title": "Le Comptoir des Noctambules", "baseUrl": ROOT, "allowSignUp": True,
               "welcomeTitle": "Bienvenue au Comptoir", "welcomeMessage": "Lisez la charte avant de poster."}},
               *({"type": "tags", "id": str(n), "attributes": {"name": name, "slug": slug, "color": "#7a4b2a"}} for n, (slug, name) in enumerate(TAGS.items(), 1))],
               "session": {"userId": 0, "csrfToken": "v0uM2xqkTj"}, "locales": {"fr": "Français", "nl": "Nederlands"}, "locale": "fr", "apiDocument": document}
    data = json.dumps(payload, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    link = f'<link rel="canonical" href="{canonical}">\n    ' if canonical else ""
    return (f'<!doctype html>\n<html dir="ltr" lang="fr">\n  <head>\n    <meta charset="utf-8">\n    <title>{escape(title)} - Le Comptoir des Noctambules</title>\n    {link}'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n    <meta name="theme-color" content="#7a4b2a">\n    <link rel="stylesheet" href="/assets/forum.css?v=3d9a10bc">\n  </head>\n'
            '  <body>\n    <div id="app" class="App">\n      <div id="app-navigation" class="App-navigation"></div>\n      <div id="drawer" class="App-drawer"><header id="header" class="App-header">'
            '<div class="container"><div class="Header-title"><a href="/" id="home-link">Le Comptoir des Noctambules</a></div><div id="header-primary" class="Header-primary"></div></div></header></div>\n'
            '      <main class="App-content"><div id="content"></div>\n      <div id="flarum-loading" style="display: none">Chargement…</div>\n'
            f'      <noscript><div class="Alert"><div class="container">Ce site est plus agréable avec JavaScript activé.</div></div></noscript>\n      <noscript id="flarum-content">\n{content}\n      </noscript></main>\n'
            '      <footer class="Footer"><a href="/p/charte">Charte</a> <a href="/p/contact">Contact</a> <a href="/p/annuaire">Annuaire des sites</a> <a href="/p/lexique">Lexique</a> <a href="/p/annonceurs">Annonceurs</a></footer>\n'
            '    </div>\n    <div id="modal"></div><div id="alerts"></div>\n    <script>document.getElementById(\'flarum-loading\').style.display = \'block\'; var flarum = {extensions: {}};</script>\n'
            f'    <script src="/assets/forum.js?v=3d9a10bc"></script>\n    <script id="flarum-json-payload" type="application/json">{data}</script>\n'
            '    <script>const data = JSON.parse(document.getElementById(\'flarum-json-payload\').textContent); flarum.core.app.load(data); flarum.core.app.bootExtensions(flarum.extensions); flarum.core.app.boot();</script>\n'
            '  </body>\n</html>')


def discussion_url(number, slug):
    return f"{ROOT}/d/{number}-{slug}"


def discussion(number, slug, title, tag, posts, page=1, last=1):
    url = discussion_url(number, slug)
    articles = "\n".join(f'            <div>\n              <h3>{author}</h3>\n              <div class="Post-body">\n                {html}\n              </div>\n            </div>\n            <hr>' for author, _, html in posts)
    turn = (f'\n          <a href="{url}">« Page précédente</a>' if page > 1 else "") + (f'\n          <a href="{url}?page={page + 1}">Page suivante »</a>' if page < last else "")
    authors = sorted({author for author, _, _ in posts})
    document = {"data": {"type": "discussions", "id": str(number), "attributes": {"title": title, "slug": f"{number}-{slug}", "commentCount": len(posts), "createdAt": posts[0][1] + "+00:00"}},
                "included": [*({"type": "users", "id": str(100 + n), "attributes": {"username": name, "displayName": name, "avatarUrl": f"{ROOT}/assets/avatars/{100 + n}.png"}} for n, name in enumerate(authors)),
                             {"type": "tags", "id": tag, "attributes": {"name": TAGS[tag]}},
                             *({"type": "posts", "id": str(number * 20 + n), "attributes": {"number": n, "createdAt": day + "+00:00", "contentType": "comment", "contentHtml": html},
                                "relationships": {"user": {"data": {"type": "users", "id": str(100 + authors.index(author))}}}} for n, (author, day, html) in enumerate(posts, 1))]}
    content = f'        <div class="container">\n          <h1>{escape(title)}</h1>\n          <div>\n{articles}\n          </div>{turn}\n        </div>'
    return shell(title + (f" (page {page})" if page > 1 else ""), content, document, url + (f"?page={page}" if page > 1 else ""))


def review(number, whom, town, marks, cost, phone, author, day, text, printed=False):
    title = f"Avis n° {number} : {whom} ({town})"
    labels = ("Accueil", "Massage", "Cadre")
    rows = "".join(f"<tr><th>{label}</th><td>{mark}/5</td></tr>" for label, mark in zip(labels, marks))
    lines = [("Ville", town), ("Téléphone", phone or "non communiqué"), ("Prix payé", cost), ("Visite du", "/".join(reversed(day.split("-")))), ("Avis rédigé par", author)]
    content = (f'        <div class="container AvisPage">\n          <h1>{escape(title)}</h1>\n          <dl>' + "".join(f"<dt>{k}</dt><dd>{escape(v)}</dd>" for k, v in lines)
               + f'</dl>\n          <table>{rows}</table>\n          <div class="Avis-texte"><p>{escape(text)}</p></div>\n          <p><a href="/avis/{number}?impression=1">Imprimer</a> · <a href="/avis/{number}#signaler">Signaler</a></p>\n        </div>')
    document = {"data": {"type": "avis", "id": str(number), "attributes": {"prenom": whom, "ville": town, "telephone": phone, "prix": cost, "visite": day, "notes": dict(zip(("accueil", "massage", "cadre"), marks)),
                "texte": text, "auteur": author, "impression": printed}}}
    return shell(title, content, document, f"{ROOT}/avis/{number}")


def plain(slug, title, html):
    content = f'        <div class="container">\n          <h1>{title}</h1>\n          {html}\n        </div>'
    return shell(title, content, {"data": {"type": "pages", "id": slug, "attributes": {"title": title, "contentHtml": html}}}, None)


def page(url, html, kind, **more):
    return WrittenPage(url=ROOT + url if url.startswith("/") else url, html=html, kind=kind, language="fr", **more)


def threads():
    for number, slug, title, tag, tongue, posts in DISCUSSIONS:
        last = 1 + (len(posts) - 1) // 10
        for n in range(1, last + 1):
            url = discussion_url(number, slug) + (f"?page={n}" if n > 1 else "")
            yield page(url, discussion(number, slug, title, tag, posts[10 * n - 10:10 * n], n, last), "thread", text_language=tongue, relevant=tag != "comptoir")


FIRST, SALON = DISCUSSIONS[0], DISCUSSIONS[2]
HOME = '<ul>' + "".join(f'<li><a href="{discussion_url(d[0], d[1])}">{escape(d[2])}</a></li>' for d in DISCUSSIONS) + "</ul>"
PAGES = (
    page("/", plain("accueil", "Toutes les discussions", HOME), "static"),
    *threads(),
    page(discussion_url(*FIRST[:2]) + "/3", discussion(*FIRST[:4], FIRST[5]), "thread", canonical=discussion_url(*FIRST[:2])),
    page(discussion_url(*SALON[:2]) + "?utm_medium=email&utm_source=digest", discussion(*SALON[:4], SALON[5][:10], 1, 2), "thread", canonical=discussion_url(*SALON[:2])),
    *(page(f"/avis/{r[0]}", review(*r), "review") for r in REVIEWS),
    page("/avis/478?impression=1", review(*REVIEWS[3], printed=True), "review", canonical=f"{ROOT}/avis/478"),
    page("/p/charte", plain("charte", "Charte du Comptoir", "<ol><li>On parle des personnes avec respect, comme d'un médecin ou d'un coiffeur.</li><li>Pas d'adresse privée, pas de nom de famille.</li>"
         "<li>Les professionnelles peuvent demander le retrait d'un avis.</li><li>Un doute sur l'âge ou la liberté de quelqu'un ? On n'en débat pas ici, on appelle la police.</li></ol>"), "static"),
    page("/p/lexique", plain("lexique", "Lexique et questions fréquentes", "<dl><dt>CR</dt><dd>Compte rendu, un avis.</dd><dt>Noctambule</dt><dd>Membre qui a écrit plus de vingt avis.</dd><dt>No-show</dt><dd>Rendez-vous non honoré.</dd></dl>"
         "<p>Comment changer de pseudo ? Écrivez à un modérateur.</p>"), "static"),
    page("/p/contact", plain("contact", "Contact", "<p>ASBL Noctambules, boîte postale 114, 5000 Namur. Courriel : moderation@comptoir-noctambules.example. Pas de permanence téléphonique.</p>"), "static"),
    page("/p/annonceurs", plain("annonceurs", "Annonceurs", "<table><tr><td>Bannière en haut de page</td><td>90 € par semaine</td></tr><tr><td>Bannière latérale</td><td>45 € par semaine</td></tr><tr><td>Mention dans l'annuaire</td><td>gratuit</td></tr></table>"), "static"),
    page("/p/annuaire", plain("annuaire", "Annuaire des sites", "<ul><li><a href=\"https://www.belle-escale.example/\">Belle Escale</a> : annonces à Bruxelles et en Brabant wallon</li><li><a href=\"https://mosane-massages.example/\">Mosane Massages</a> : salons de Liège et de Namur</li>"
         "<li><a href=\"https://www.nachtvlinder.example/\">Nachtvlinder</a> : en néerlandais, Anvers et Gand</li><li><a href=\"https://luxe-et-dentelle.example/\">Luxe et Dentelle</a> : agence, sur rendez-vous</li>"
         "<li><a href=\"https://trans-meuse.example/\">Trans-Meuse</a> : personnes trans</li></ul>"), "directory"),
    page("/d/4511-sujet-supprime", plain("404", "Discussion introuvable", "<p>La discussion demandée n'existe pas, ou elle a été supprimée par un modérateur.</p><p><a href=\"/\">Retour à l'accueil</a></p>"), "error"),
    page("/avis/302", plain("404", "Avis retiré", "<p>Cet avis a été retiré à la demande de la personne concernée.</p>"), "error"),
)
SITE = WrittenSite(host=HOST, region="BE", pages=PAGES,
                   note="Flarum: posts only in noscript and in a JSON payload; reviews and threads full of phones, prices and ages that are nobody's ad; a Dutch thread, an irrelevant one")
