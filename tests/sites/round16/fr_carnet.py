"""A portal of independents in France, hand-made PHP of 2006 in iso-8859-15: tables, unclosed lower-case tags, `fiche.php?id=`.

Hard: facts are a row of pictograms with values whose only label is the file name of the picture; the phone is written by an inline script from two
halves, in words, with letter O for zero, or as an image's alt; rates as one text line per place ('chez moi', 'chez vous') with '1h=150'; posting day as
'Annonce : 4 juin 2025' or 'hier'; the right column 'Elles aussi' names other women with age and town; the footer phone is the webmaster's.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.carnet-des-independantes.example"
B = f"http://{HOST}"
CP = {"content_type": "text/html", "encoding": "iso-8859-15"}
FICHES, PAGES = [], []
FR = {"Lyon": "Lyon", "Nantes": "Nantes", "Lille": "Lille", "Strasbourg": "Strasbourg", "Bordeaux": "Bordeaux", "Paris": "Paris", "Marseille": "Marseille"}


def eur(a, m=None, place=None):
    return {"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place}


def fiche(n, titre, city, icons, text, rates, tel, day, pics, marks="", **t):
    """`icons` are (picture, value); `rates` lines of text; `tel` the mark-up; `day` (ISO, words)."""
    a = deepcopy(AD)
    a.update(url=f"{B}/fiche.php?id={n}", text_language="fr", provider_kind="independent", city=city, country="FR", posted_at=day[0], n_images=pics, verified="v" in marks, paid_placement="u" in marks)
    a.update(t)
    a["aliases_stated"] = a["aliases_stated"] or [a["alias"]]
    a["ages_stated"] = a["ages_stated"] or ([a["age"]] if a["age"] else [])
    a["max_duration_h"] = a["max_duration_h"] or max((p["duration_min"] or 0 for p in a["prices"]), default=0) / 60 or None
    FICHES.append(dict(n=n, titre=titre, city=city, icons=icons, text=text, rates=rates, tel=tel, day=day, pics=pics, t=a))


def halves(a, b):
    return f"<script>var a='{a}';var b='{b}';document.write(a+b);</script>"


fiche(1204, "Apolline, tout en douceur", "Lyon", [("age", "32 ans"), ("taille", "1m70"), ("poids", "57 kg"), ("langues", "fran&ccedil;ais, anglais")],
      "Bonjour, moi c'est Apolline, lyonnaise d'adoption. Massages aux huiles, d&icirc;ner en ville, voyages &agrave; la montagne. Je re&ccedil;ois pr&egrave;s de la Part-Dieu du mardi au samedi, de 11h &agrave; 21h.",
      ["<b>Chez moi :</b> 1/2h=100 - 1h=160 - 2h=300", "<b>Chez vous :</b> 1h=200 - 2h=360"], "Tel : " + halves("06 27 63 ", "17 65"), ("2025-06-04", "4 juin 2025"), 4, "vu",
      alias="Apolline", age=32, height_cm=170, weight_kg=57, languages_spoken=["fr", "en"], services=["massage", "dinner_date", "travel"], incall=True, outcall=True, hours="11:00-21:00",
      prices=[eur(100, 30, "incall"), eur(160, 60, "incall"), eur(300, 120, "incall"), eur(200, 60, "outcall"), eur(360, 120, "outcall")], phones=["+33627631765"])
fiche(1209, "Inès à Nantes", "Nantes", [("age", "26 ans"), ("taille", "1m64"), ("origine", "Alg&eacute;rienne"), ("langues", "fran&ccedil;ais, arabe")],
      "Salut, Inès, 26 printemps. Je ne me d&eacute;place pas, inutile d'insister. C&acirc;lins, baisers, on prend le temps. Texto de pr&eacute;f&eacute;rence.", ["<b>Chez moi :</b> 1h=130"],
      "O7 32 19 13 85", ("2025-06-10", "hier"), 2, "",
      alias="Inès", age=26, height_cm=164, nationality="DZ", languages_spoken=["fr", "ar"], services=["cuddling", "kissing"], incall=True, outcall=False, prices=[eur(130, 60, "incall")], phones=["+33732191385"])
fiche(1215, "Solange, ma&icirc;tresse lilloise", "Lille", [("age", "49 ans"), ("taille", "1m68")],
      "Solange re&ccedil;oit dans son donjon discret, m&eacute;tro &agrave; deux minutes. Domination, jeux de r&ocirc;le, f&eacute;tichisme du gant. D&eacute;butants bienvenus. Pas de massage, pas d'appels apr&egrave;s 20h.",
      ["S&eacute;ance d'une heure : 220 euros", "S&eacute;ance de deux heures : 400 euros"], "z&eacute;ro six, quatre-vingt-six, z&eacute;ro cinq, quatre-vingt-onze, quatre-vingt-treize", ("2025-05-19", "19 mai 2025"), 3, "v",
      alias="Solange", aliases_stated=["Solange"], age=49, height_cm=168, services=["domination", "role_play", "fetish"], incall=True, prices=[eur(220, 60), eur(400, 120)], phones=["+33686059193"])
fiche(1221, "Kenza &amp; Lou, duo", "Strasbourg", [("age", "28 et 31 ans"), ("langues", "fran&ccedil;ais, allemand")],
      "Kenza, 28 ans, et Lou, 31 ans, amies depuis l'&eacute;cole. Massage &agrave; quatre mains et duo, pour messieurs et couples. Nous venons &agrave; votre h&ocirc;tel, des deux c&ocirc;t&eacute;s du Rhin.",
      ["<b>Chez vous :</b> 1h30=450 - 3h=800 (pour nous deux)"], '<a href="tel:+33770832992"><img src="/img/tel.gif" alt="appeler"></a>', ("2025-05-27", "27 mai 2025"), 2, "u",
      alias="Kenza", aliases_stated=["Kenza", "Lou"], age=28, ages_stated=[28, 31], audience="couple", languages_spoken=["fr", "de"], services=["four_hands", "duo", "couples"], outcall=True,
      prices=[eur(450, 90, "outcall"), eur(800, 180, "outcall")], phones=["+33770832992"])
fiche(1226, "Océane escorte Bordeaux", "Bordeaux", [("age", "35 ans"), ("taille", "1m75"), ("poids", "62 kg"), ("langues", "fran&ccedil;ais, espagnol, anglais")],
      "Escorte ind&eacute;pendante, j'accompagne aux soir&eacute;es professionnelles et au restaurant. Nuits compl&egrave;tes avec plaisir. De passage &agrave; Paris du 18 au 21 juin 2025, puis &agrave; Marseille du 7 au 9 juillet 2025. Telegram : @oceane33_bx",
      ["<b>Chez vous :</b> 2h=380 - soir&eacute;e (4h)=650 - nuit=1300"], "06.23.69.59.38", ("2025-06-08", "8 juin 2025"), 6, "vu",
      alias="Océane", age=35, height_cm=175, weight_kg=62, languages_spoken=["fr", "es", "en"], services=["escort", "business", "dinner_date", "overnight"], outcall=True,
      prices=[eur(380, 120, "outcall"), eur(650, 240, "outcall"), eur(1300, 720, "outcall")], tour=[{"city": "Paris", "from": "2025-06-18", "to": "2025-06-21"}, {"city": "Marseille", "from": "2025-07-07", "to": "2025-07-09"}],
      phones=["+33623695938"], handles=[{"kind": "telegram", "value": "oceane33_bx"}])
fiche(1230, "Thaïs, femme trans", "Paris", [("age", "29 ans"), ("taille", "1m82"), ("poids", "70 kg"), ("origine", "Br&eacute;silienne")],
      "Thaïs, femme transgenre, n&eacute;e &agrave; Recife. Studio calme dans le 15e. Tous les jours 24h/24, m&ecirc;me les f&ecirc;tes. Strip-tease et samba sur demande.", ["<b>Chez moi :</b> 1h=150 - 2h=270"],
      'WhatsApp <a href="https://wa.me/33678610751">ici</a>', ("2025-06-01", "1er juin 2025"), 5, "",
      alias="Thaïs", age=29, height_cm=182, weight_kg=70, audience="trans", nationality="BR", services=["striptease", "dancing"], incall=True, hours="24/7", prices=[eur(150, 60, "incall"), eur(270, 120, "incall")],
      handles=[{"kind": "whatsapp", "value": "+33678610751"}])
fiche(1233, "Hugo, pour elles", "Lyon", [("age", "37 ans"), ("taille", "1m85"), ("poids", "79 kg")],
      "Je pars en voyage avec vous, mesdames, et je porte les valises. Masseur dipl&ocirc;m&eacute;, mes massages durent une heure. Courriel : hugo.accomp chez courrier point example", ["Sur devis, d&egrave;s 90 euros de l'heure"], "par courriel seulement", ("2025-04-22", "22 avril 2025"), 2, "v",
      alias="Hugo", age=37, height_cm=185, weight_kg=79, audience="man", services=["massage", "travel"], prices=[eur(90, 60)], handles=[{"kind": "email", "value": "hugo.accomp@courrier.example"}])
fiche(1238, "Victoire", "Marseille", [("age", "44 ans"), ("taille", "1m62"), ("poids", "65 kg"), ("langues", "fran&ccedil;ais, italien")],
      "Marseillaise, fran&ccedil;aise et fi&egrave;re de l'&ecirc;tre. Tantra et bain partag&eacute; dans ma grande salle d'eau. Les personnes handicap&eacute;es sont re&ccedil;ues avec patience, il y a un ascenseur. L'apr&egrave;s-midi : 14h-19h.",
      ["<b>Chez moi :</b> 1h=140 - 1h30=200"], "06 05 44 63 05 (pas de num&eacute;ro masqu&eacute;)", ("2025-06-06", "6 juin 2025"), 3, "v",
      alias="Victoire", age=44, height_cm=162, weight_kg=65, nationality="FR", languages_spoken=["fr", "it"], services=["tantra", "bath", "disabled_guests"], incall=True, hours="14:00-19:00", prices=[eur(140, 60, "incall"), eur(200, 90, "incall")], phones=["+33605446305"])
fiche(1240, "Mei", "Paris", [("age", "38 ans"), ("taille", "1m58"), ("poids", "50 kg"), ("origine", "Asiatique")],
      "Mei masse &agrave; domicile ou &agrave; l'h&ocirc;tel dans tout Paris. Petit fran&ccedil;ais mais grand sourire. Appelez entre 9h et 22h.", ["1h=120", "2h=220"], "07.36.87.90.36", ("2025-05-30", "30 mai 2025"), 1, "",
      alias="Mei", age=38, height_cm=158, weight_kg=50, ethnicity="asian", services=["massage"], outcall=True, hours="09:00-22:00", prices=[eur(120, 60), eur(220, 120)], phones=["+33736879036"])
U = [f["t"]["url"] for f in FICHES]


def frame(title, body, right=""):
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15"><title>{title} - Le Carnet des ind&eacute;pendantes</title>
<link rel=stylesheet href="/style.css"><script src="/js/menu.js"></script></head><body bgcolor=#fdf5f0>
<table width=960 align=center cellspacing=0><tr><td colspan=2><a href="/index.php"><img src="/img/bandeau.jpg" width=960 height=110 border=0 alt="Le Carnet des ind&eacute;pendantes"></a>
<tr><td colspan=2 class=menu><a href="/index.php">Accueil</a> | <a href="/liste.php">Toutes les fiches</a> | <a href="/liste.php?ville=paris">Paris</a> | <a href="/tarifs.php">Publier</a> | <a href="/conseils.php">Conseils</a> | <a href="/contact.php">Contact</a>
<tr valign=top><td width=720>{body}<td width=240 class=droite>{right}<p><b>Sondage</b><br>Appelez-vous ou &eacute;crivez-vous ?<br><input type=radio>J'appelle<br><input type=radio>J'&eacute;cris
<tr><td colspan=2 align=center class=pied>Webmestre : 01 99 00 04 71 (heures de bureau). Site r&eacute;serv&eacute; aux majeurs. Seules les ind&eacute;pendantes sont accept&eacute;es, pas d'agence.</table></body></html>"""


def detail(f, imprime=False):
    k = FICHES.index(f)
    ic = "".join(f'<td align=center><img src="/img/picto_{a}.gif" alt=""><br>{b}' for a, b in f["icons"])
    pics = "".join(f'<img src="/photos/{f["n"]}/{j}.jpg" width=160 vspace=4> ' for j in range(1, f["pics"] + 1))
    right = "" if imprime else "<b>Elles aussi</b>" + "".join(f'<p><a href="/fiche.php?id={o["n"]}"><img src="/photos/{o["n"]}/mini.jpg" width=60><br>{o["t"]["alias"]}, {o["icons"][0][1]}</a><br>{FR[o["city"]]}' for o in (FICHES[k - 1], FICHES[k - 3]))
    mk = ('<img src="/img/sceau.gif" alt="identit&eacute; v&eacute;rifi&eacute;e"> ' if f["t"]["verified"] else "") + ('<span class=une>&Agrave; la une</span>' if f["t"]["paid_placement"] else "")
    return frame(f["titre"], f"""<font size=1>Annonce : {f['day'][1]}</font> - <font size=1>fiche n&deg; {f['n']}</font><h1>{f['titre']}</h1>{mk}<p>Ville : <a href="/liste.php?ville={f['city'].lower()}">{FR[f['city']]}</a>
<table border=0 cellpadding=8 class=pictos><tr>{ic}</table><p>{f['text']}<p class=prix>{'<br>'.join(f['rates'])}<br><small>(en euros, r&egrave;glement au d&eacute;but)</small>
<p class=tel>{f['tel']}<p>{pics}<p><a href="/fiche.php?id={f['n']}&imp=1" rel=nofollow>Version imprimable</a> <a href="/signaler.php?id={f['n']}">Signaler</a>""", right)


def liste(title, rows, foot=""):
    cells = "".join(("<tr valign=top>" if k % 3 == 0 else "") + f'<td width=240><a href="/fiche.php?id={f["n"]}"><img src="/photos/{f["n"]}/mini.jpg" width=90 border=0></a><br><b><a href="/fiche.php?id={f["n"]}">{f["titre"]}</a></b><br>{FR[f["city"]]}, {f["icons"][0][1]}' for k, f in enumerate(rows))
    return frame(title, f'<h1>{title}</h1>Tri : <a href="/liste.php?tri=recent">plus r&eacute;centes</a><table>{cells}</table>{foot}')


def add(path, html, kind, ads=(), canonical=None):
    PAGES.append(WrittenPage(B + path, html, kind, "fr", ads=tuple(ads), canonical=canonical and B + canonical, **CP))


FOOT = '<p align=center>[1] <a href="/liste.php?p=2">[2]</a>'
PA = [f for f in FICHES if f["city"] == "Paris"]
add("/index.php", frame("Accueil", "<h1>Bienvenue</h1><p>Depuis 2006, des femmes et quelques hommes qui travaillent &agrave; leur compte publient ici leur fiche. Choisissez une ville."), "static")
add("/liste.php", liste("Toutes les fiches", FICHES[:5], FOOT), "listing", U[:5])
add("/liste.php?p=2", liste("Toutes les fiches", FICHES[5:], FOOT), "listing", U[5:])
add("/liste.php?tri=recent", liste("Toutes les fiches", FICHES[:5][::-1], FOOT), "listing", U[:5][::-1], "/liste.php")
add("/liste.php?ville=paris", liste("Paris", PA), "listing", [f["t"]["url"] for f in PA])
for f in FICHES:
    add(f"/fiche.php?id={f['n']}", detail(f), "ad", [f["t"]["url"]])
add("/fiche.php?id=1204&imp=1", detail(FICHES[0], True), "ad", [U[0]], "/fiche.php?id=1204")
add("/fiche.php?id=1226&PHPSESSID=5e0c77d1a9b24f", detail(FICHES[4]), "ad", [U[4]], "/fiche.php?id=1226")
add("/tarifs.php", frame("Publier", "<h1>Publier sa fiche</h1><table border=1><tr><td>Un mois<td>29 euros<tr><td>Trois mois<td>75 euros<tr><td>&Agrave; la une, une semaine<td>20 euros</table><p>La v&eacute;rification d'identit&eacute; est gratuite."), "static")
add("/conseils.php", frame("Conseils", "<h1>Conseils aux visiteurs</h1><p>Appelez aux heures indiqu&eacute;es. Ne n&eacute;gociez pas. Un doute sur la libert&eacute; d'une personne ? Signalez la fiche, ou composez le 17."), "static")
add("/contact.php", frame("Contact", f"<h1>Contact</h1><form method=post>Votre message<br><textarea></textarea><input type=submit></form><p>contact@{HOST[4:]}"), "static")
add("/mentions.php", frame("Mentions", "<h1>Mentions l&eacute;gales</h1><p>Directeur de la publication : nom fictif. H&eacute;bergement en Islande."), "static")
add("/fiche.php?id=1101", frame("Fiche", "<h1>Fiche introuvable</h1><p>Cette fiche a &eacute;t&eacute; retir&eacute;e par son auteur."), "error")
SITE = WrittenSite(HOST, "FR", tuple(PAGES), tuple(f["t"] for f in FICHES), note=__doc__)
