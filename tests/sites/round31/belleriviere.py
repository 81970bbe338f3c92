"""Swiss agency in French with every page again under /en/: a Joomla theme, prose in the third person, one tariff by category.

Hard: the fees are not on the profiles but a category is ('Catégorie Or'), except three with a sum of their own; francs as "CHF 1'200.-"; both languages name the same facts in other orders and units;
the agency's number and WhatsApp stand on every page, are how each is booked and are nobody's own; towns they travel to are not where they live; names that link to others of the agency; a
casting page, a magazine, an English profile that has no French text yet; print copies (?tmpl=component&print=1); canonical link only on the French pages.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://agence-belleriviere.example"
TOWN = {"geneva": ("Genève", "Geneva"), "lausanne": ("Lausanne", "Lausanne"), "montreux": ("Montreux", "Montreux"), "fribourg": ("Fribourg", "Fribourg"), "neuchatel": ("Neuchâtel", "Neuchâtel")}
CAN = {"dinner_date": ("dîner en tête-à-tête", "dinner date"), "travel": ("accompagnement en voyage", "travel companion"), "massage": ("massage", "massage"), "business": ("soirées d'affaires", "business events"), "party": ("fêtes privées", "private parties"),
       "gfe": ("expérience petite amie (GFE)", "girlfriend experience (GFE)"), "couples": ("couples bienvenus", "couples welcome"), "city_guide": ("visite de la ville", "city guide"), "dancing": ("danse", "dancing"), "striptease": ("striptease", "striptease"),
       "tantra": ("tantra", "tantra"), "overnight": ("nuit entière", "overnight"), "duo": ("duo", "duo")}
TALK = {"fr": ("français", "French"), "en": ("anglais", "English"), "de": ("allemand", "German"), "it": ("italien", "Italian"), "ru": ("russe", "Russian"), "es": ("espagnol", "Spanish"), "pt": ("portugais", "Portuguese"), "hu": ("hongrois", "Hungarian")}
LAND = {"CH": ("suisse", "Swiss"), "FR": ("française", "French"), "HU": ("hongroise", "Hungarian"), "BR": ("brésilienne", "Brazilian"), "ES": ("espagnole", "Spanish"), None: None}


def chf(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "CHF", "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, name, age, town, cm, kg, land, tongues, can, category, pictures, (French prose, English prose), truth
A = [
    (12, "apolline", "Apolline", 27, "geneva", 174, 58, "FR", ["fr", "en", "it"], ["dinner_date", "business", "travel"], "Or", 5,
     ("Apolline vit à Genève et connaît chaque terrasse de la rade. Elle se déplace à votre hôtel, elle ne reçoit pas. Disponible en soirée dès 19 h.",
      "Apolline lives in Geneva and knows every terrace by the lake. She comes to your hotel, she does not receive guests. Evenings from 7 pm."),
     dict(incall=False, outcall=True)),
    (15, "livia", "Lívia", 24, "lausanne", 169, 54, "HU", ["hu", "en", "de"], ["gfe", "massage", "striptease"], "Argent", 4,
     ("Nouvelle à l'agence ! Lívia vient de Budapest et reste parmi nous jusqu'à Pâques. Elle reçoit dans l'appartement de l'agence à Lausanne, de 12 h à 23 h, et se déplace aussi. Une heure avec Lívia : CHF 350.-",
      "New at the agency! Lívia comes from Budapest and stays with us until Easter. She receives in the agency's flat in Lausanne from noon to 11 pm, and visits too. One hour with Lívia: CHF 350.-"),
     dict(incall=True, outcall=True, hours="12:00-23:00", max_duration_h=1, prices=[chf(350, 60)])),
    (18, "dolores", "Dolores", 33, "geneva", 165, 60, "ES", ["es", "fr"], ["dancing", "party", "couples"], "Or", 3,
     ("Ancienne danseuse de flamenco, Dolores met le feu à vos fêtes privées. Elle reçoit aux Eaux-Vives et accueille volontiers les couples. Du 9 au 13 mars 2026, elle accompagne nos clients à Zurich.",
      "A former flamenco dancer, Dolores sets your private party alight. She receives in Eaux-Vives and is happy to welcome couples. From 9 to 13 March 2026 she is with our guests in Zurich."),
     dict(incall=True, tour=[{"city": "Zurich", "from": "2026-03-09", "to": "2026-03-13"}])),
    (21, "margaux", "Margaux", 41, "montreux", 171, 63, "CH", ["fr", "de", "en"], ["dinner_date", "city_guide", "tantra"], "Platine", 2,
     ("La dame de Montreux : cultivée, drôle, jamais pressée. Margaux reçoit dans sa maison au-dessus du lac et ne voyage pas. Tarif propre : deux heures CHF 900.-, la soirée de quatre heures CHF 1'600.-",
      "The lady of Montreux: cultured, funny, never in a hurry. Margaux receives in her house above the lake and does not travel. Her own fee: two hours CHF 900.-, an evening of four hours CHF 1'600.-"),
     dict(incall=True, outcall=False, max_duration_h=4, prices=[chf(900, 120), chf(1600, 240)])),
    (22, "thais", "Thaïs", 29, "geneva", 168, 57, "BR", ["pt", "fr", "en"], ["massage", "dancing", "travel", "gfe"], "Or", 6,
     ("Solaire, Thaïs est arrivée de Salvador il y a cinq ans. Elle vous reçoit près de Cornavin ou vous rejoint à l'hôtel. Passeport prêt : elle adore les voyages de dernière minute.",
      "Sunny Thaïs arrived from Salvador five years ago. She receives you near Cornavin or joins you at your hotel. Passport ready: she loves last-minute trips."),
     dict(incall=True, outcall=True)),
    (24, "elodie", "Élodie", 22, "fribourg", 163, 50, "CH", ["fr", "de"], ["dinner_date", "city_guide"], "Argent", 2,
     ("Étudiante en droit et bilingue, Élodie accepte deux rendez-vous par semaine, le jeudi et le samedi. Uniquement en déplacement, entre Fribourg et Berne.",
      "A bilingual law student, Élodie accepts two dates a week, Thursdays and Saturdays. Outcall only, between Fribourg and Bern."),
     dict(incall=False, outcall=True)),
    (27, "raphael", "Raphaël", 35, "lausanne", 183, 78, None, ["fr", "en", "it"], ["dinner_date", "massage", "travel"], "Or", 4,
     ("Notre seul homme. Raphaël accompagne les dames au théâtre, au ski ou simplement à table. Il se déplace dans toute la Suisse romande.",
      "Our only gentleman. Raphaël accompanies ladies to the theatre, to the slopes or simply to a good table. He travels all over French-speaking Switzerland."),
     dict(audience="man", outcall=True)),
    (29, "ines-et-carla", "Inès et Carla", None, "geneva", None, None, None, ["fr", "es"], ["duo", "massage", "party"], "Platine", 3,
     ("Inès (26 ans) et Carla (31 ans) ne se quittent pas. Le duo reçoit au Petit-Saconnex ou se déplace en hôtel. L'heure à deux : CHF 800.-, la nuit : CHF 4'000.-",
      "Inès (26) and Carla (31) are never apart. The duo receives in Petit-Saconnex or visits hotels. An hour with both: CHF 800.-, the night: CHF 4'000.-"),
     dict(alias="Inès", aliases_stated=["Inès", "Carla"], age=26, ages_stated=[26, 31], audience="couple", incall=True, outcall=True, max_duration_h=12, prices=[chf(800, 60), chf(4000, 720)])),
    (31, "vera", "Vera", 38, "neuchatel", 176, 66, None, ["ru", "en"], ["business", "overnight", "travel"], "Platine", 3,
     (None, "Vera has just joined us and her French page is still being written. She speaks perfect Russian and English, sits on two boards and knows how to keep a secret. She joins you wherever you are, for a night or longer."),
     dict(outcall=True, text_language="en")),
]
W = {
    "ladies": ("Nos accompagnatrices", "Our companions"), "fees": ("Honoraires", "Fees"), "cast": ("Casting", "Casting"), "mag": ("Magazine", "Magazine"), "contact": ("Contact", "Contact"),
    "book": ("Réservez {} par téléphone ou WhatsApp auprès de l'agence", "Book {} with the agency, by phone or WhatsApp"), "cat": ("Catégorie", "Category"), "see": ("Découvrez aussi", "See also"), "slogan": ("Agence d'accompagnement, Suisse romande", "Companion agency, French-speaking Switzerland"),
}
CAT = {"Or": "Gold", "Argent": "Silver", "Platine": "Platinum"}


def path(a, t=0):
    return f"/en/companions/{a[0]}-{a[1]}" if t else f"/accompagnatrices/{a[0]}-{a[1]}"


def url(a):
    return ROOT + path(a, 1 if a[12][0] is None else 0)


def shell(t, title, body, canon=None):
    p = "/en" if t else ""
    link = f'<link href="{canon}" rel="canonical">' if canon else ""
    return f"""<!DOCTYPE html><html lang="{"en-gb" if t else "fr-fr"}" dir="ltr"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management">{link}<title>{title} - Agence Belle-Rivière</title></head>
<body class="site com_content view-article"><div class="body"><header class="header"><a class="brand" href="{p or '/'}"><span class="site-title">Agence Belle-Rivière</span></a><div class="site-description">{W["slogan"][t]}</div>
<ul class="mod-languages"><li><a href="/">FR</a></li><li><a href="/en">EN</a></li></ul></header>
<nav class="navigation"><ul class="nav menu"><li><a href="{p or '/'}">{W["ladies"][t]}</a></li><li><a href="{p}/{("honoraires", "fees")[t]}">{W["fees"][t]}</a></li><li><a href="{p}/casting">{W["cast"][t]}</a></li><li><a href="{p}/contact">{W["contact"][t]}</a></li></ul></nav>
<main id="content" role="main">{body}</main>
<aside class="well"><h3>{W["contact"][t]}</h3><p>+41 79 555 03 18<br><a href="https://wa.me/41795550318">WhatsApp</a><br>bureau@agence-belleriviere.example</p></aside>
<footer class="footer">&copy; 2026 Belle-Rivière Accompagnement Sàrl, Genève</footer></div></body></html>"""


def words(items, table, t):
    return ", ".join(table[i][t] for i in items)


def facts(a, t):
    no, slug, name, age, town, cm, kg, land, tongues, can, cat, *_ = a
    rows = []
    if age:
        rows.append(("Âge", f"{age} ans") if t == 0 else ("Age", age))
    if cm:
        rows.append(("Silhouette", f"{cm / 100:.2f} m, {kg} kg".replace(".", ",")) if t == 0 else ("Figure", f"{cm} cm / {kg} kg"))
    if land:
        rows.append((("Nationalité", "Nationality")[t], LAND[land][t]))
    rows += [(("Langues", "Speaks")[t], words(tongues, TALK, t)), (("Ville", "Based in")[t], TOWN[town][t])]
    if t:
        rows.reverse()
    rows += [(("Elle propose", "Offers")[t] if slug != "raphael" else ("Il propose", "Offers")[t], words(can, CAN, t)), (W["cat"][t], CAT[cat] if t else cat)]
    return rows


def profile(a, t, bare=False):
    name = a[2].replace(" et ", " and ") if t else a[2]
    fields = "".join(f'<li class="field-entry"><span class="field-label">{k}: </span><span class="field-value">{v}</span></li>' for k, v in facts(a, t))
    pics = "".join(f'<figure class="item-image"><img src="/images/dames/{a[1]}/{n}.jpg" alt="{name}"></figure>' for n in range(1, a[11] + 1))
    item = f'<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{name}</h2></div>{pics}<div itemprop="articleBody"><p>{a[12][t]}</p></div><ul class="fields-container">{fields}</ul><p class="alert alert-info">{W["book"][t].format(name)}: 079 555 03 18</p></div>'
    if bare:
        return f'<!DOCTYPE html><html lang="{("fr-fr", "en-gb")[t]}"><head><meta charset="utf-8"><title>{name}</title></head><body class="contentpane">{item}</body></html>'
    i = A.index(a)
    also = "".join(f'<li><a href="{path(b, t)}">{b[2].replace(" et ", " and ") if t else b[2]}</a></li>' for b in (A[i - 3], A[i - 5]) if b[12][t])
    return shell(t, name, f'{item}<h4>{W["see"][t]}</h4><ul>{also}</ul>', url(a) if not t else None)


def truth(a):
    no, slug, name, age, town, cm, kg, land, tongues, can, cat, pics, prose, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="fr", provider_kind="agency", city=TOWN[town][1], country="CH", nationality=land, languages_spoken=list(tongues), services=list(can),
               weight_kg=kg, height_cm=cm, n_images=pics)
    row.update(deepcopy(more))
    return row


def rows_of(t, town=None):
    return [a for a in A if a[12][t] and (town is None or a[4] == town)]


def listing(t, rows, title):
    items = "".join(f'<div class="item"><h2 class="item-title"><a href="{path(a, t)}">{a[2].replace(" et ", " and ") if t else a[2]}</a></h2><img src="/images/dames/{a[1]}/m.jpg" alt=""><p>{f"{a[3]} ans, " if a[3] and not t else f"{a[3]}, " if a[3] else ""}{TOWN[a[4]][t]}</p></div>' for a in rows)
    return shell(t, title, f'<div class="blog-items"><h1>{title}</h1>{items}</div>')


def plain(where, title, text, kind="static", t=0, canonical=None):
    return WrittenPage(ROOT + where, shell(t, title, f'<div class="item-page"><h2>{title}</h2>{text}</div>'), kind, ("fr", "en")[t], canonical=canonical and ROOT + canonical)


FEES = ("<table class='table'><tr><th></th><th>{}</th><th>{}</th><th>{}</th></tr><tr><td>1 h</td><td>CHF 400.-</td><td>CHF 500.-</td><td>CHF 700.-</td></tr><tr><td>3 h</td><td>CHF 1'000.-</td><td>CHF 1'200.-</td><td>CHF 1'700.-</td></tr></table>")
PAGES = [
    WrittenPage(f"{ROOT}/", listing(0, rows_of(0), W["ladies"][0]), "listing", "fr", ads=tuple(map(url, rows_of(0)))),
    WrittenPage(f"{ROOT}/en", listing(1, rows_of(1), W["ladies"][1]), "listing", "en", ads=tuple(map(url, rows_of(1))), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/accompagnatrices/ville/geneve", listing(0, rows_of(0, "geneva"), "Accompagnatrices à Genève"), "listing", "fr", ads=tuple(map(url, rows_of(0, "geneva")))),
]
PAGES += [WrittenPage(url(a), profile(a, 0), "ad", "fr", ads=(url(a),)) for a in rows_of(0)]
PAGES += [WrittenPage(ROOT + path(a, 1), profile(a, 1), "ad", "en", ads=(url(a),), canonical=None if a[12][0] is None else url(a)) for a in (A[0], A[1], A[3], A[7], A[8])]
PAGES += [
    WrittenPage(f"{url(A[1])}?tmpl=component&print=1", profile(A[1], 0, True), "ad", "fr", ads=(url(A[1]),), canonical=url(A[1])),
    plain("/honoraires", "Honoraires", FEES.format("Argent", "Or", "Platine") + "<p>Taxi en sus hors de Genève et Lausanne. Paiement en espèces ou par carte.</p>"),
    plain("/en/fees", "Fees", FEES.format("Silver", "Gold", "Platinum") + "<p>Taxi extra outside Geneva and Lausanne. Cash or card.</p>", t=1, canonical="/honoraires"),
    plain("/casting", "Casting", "<p>Vous avez entre 20 et 45 ans, de la conversation et du temps libre ? Envoyez deux photos et quelques lignes à casting@agence-belleriviere.example. Nous répondons en 48 heures, sans frais d'inscription.</p>"),
    plain("/contact", "Contact", "<p>Agence Belle-Rivière, rue des Bains 31, 1205 Genève. Téléphone et WhatsApp 079 555 03 18, tous les jours de 11 h à 1 h. Mme Sandoz vous conseille.</p>"),
    plain("/magazine/ou-diner-a-geneve", "Où dîner à Genève un dimanche ?", "<p>Rares sont les bonnes tables ouvertes le dimanche soir. Nos préférées : une brasserie aux Pâquis (menu à CHF 62.-), un grill à Carouge et, pour deux, la véranda d'un hôtel de la rive gauche. Apolline recommande le soufflé.</p>"),
    plain("/accompagnatrices/9-noemie", "Erreur : article introuvable", "<p>La page demandée n'existe plus. Noémie a quitté l'agence en décembre.</p>", "error"),
]

SITE = WrittenSite("agence-belleriviere.example", "CH", tuple(PAGES), tuple(truth(a) for a in A), note=__doc__)
