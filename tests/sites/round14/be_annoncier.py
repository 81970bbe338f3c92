"""Belgian general classifieds (French) with an adult section beside flats, jobs and second-hand goods.

Hard: ASP.NET form with __VIEWSTATE, upper-case tags here and there; most ads have only a title, a paragraph and the seller's
box; facts are in the prose, in abbreviations (rdv, ttes, min, recev.); dates relative to the visit; the price in the box may be
the ad's 'Prix' without a duration; the phone is hidden in a data attribute in base64 on half of the ads; an irrelevant ad of
a masseuse looking for work stands in jobs; 'annonces similaires' mix the sections.
"""

from base64 import b64encode
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "petit-annoncier-be.example"
B = f"https://{HOST}"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def rencontre(num, title, where, cp, price, text, phone, pics, date, top=False, nick="", **truth):
    t = deepcopy(AD)
    t.update(url=f"{B}/annonce.aspx?id={num}", text_language="fr", provider_kind="unknown", country="BE", paid_placement=top, n_images=pics)
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or ([t["alias"]] if t["alias"] else [])
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    return dict(num=num, title=title, where=where, cp=cp, price=price, text=text, phone=phone, pics=pics, date=date, top=top, nick=nick, t=t)


ADS = [
    rencontre(880121, "Massage relaxant à Liège, Nadine 45 ans", "Liège", "4000", "80 €",
              "Bonjour messieurs, Nadine, 45 ans, Belge, je vous reçois au calme près de la gare des Guillemins pour un massage complet à l'huile tiède. "
              "Une heure 80 €, une heure et demie 110 €. Rdv par tél. uniquement, du lundi au samedi de 9h30 à 19h. Pas de déplacement.",
              "show:0484 74 58 61", 2, "Hier, 14:22", nick="nadine-liege",
              alias="Nadine", age=45, nationality="BE", city="Liège", services=["massage"], incall=True, outcall=False, hours="09:30-19:00",
              max_duration_h=1.5, posted_at="2025-06-10", phones=["+32484745861"], prices=[eur(80, 60), eur(110, 90)]),
    rencontre(880154, "Nouvelle à Charleroi !!! Jessy", "Charleroi", "6000", "150 €",
              "Coucou c'est jessy 26a, 1m65 55kg, métisse, nouvelle ds ta ville !! rdv chez moi ou ds ton hotel. 150/h, 250 les 2h, nuit 700. bisous ok, "
              "douche a 2 ok. sms seulmt, je rép pas aux num masqués. dispo 12h-2h",
              "b64:0489 21 82 22", 4, "Aujourd'hui, 08:05", top=True, nick="jessy_26",
              alias="Jessy", age=26, height_cm=165, weight_kg=55, ethnicity="mixed", city="Charleroi", services=["kissing", "bath"], incall=True,
              outcall=True, hours="12:00-02:00", max_duration_h=12, posted_at="2025-06-11", phones=["+32489218222"],
              prices=[eur(150, 60), eur(250, 120), eur(700, 720)]),
    rencontre(880160, "Dame de compagnie – soirées, restaurant, voyages", "Bruxelles", "1050", "Sur demande",
              "Hélène, quadragénaire cultivée (anglais et français parfaits), accompagne monsieur distingué au restaurant, "
              "à la Monnaie ou le temps d'un voyage. Je travaille seule, sans intermédiaire. Tarifs communiqués de vive voix. "
              "Écrivez-moi : helene.compagnie arobase courriel.example", None, 1, "06/06/2025", nick="Hélène B.",
              alias="Hélène", provider_kind="independent", city="Brussels", languages_spoken=["en", "fr"], services=["dinner_date", "travel"],
              posted_at="2025-06-06", handles=[{"kind": "email", "value": "helene.compagnie@courriel.example"}]),
    rencontre(880173, "Couple libre (38/42) reçoit à Namur", "Namur", "5000", "200 €",
              "Nous sommes Sandra (38 ans) et Luc (42 ans), couple de Namur. Nous recevons monsieur, dame ou couple pour une soirée de 2 heures : 200 €. "
              "Whatsapp de Sandra : +32 487 26 78 75", None, 3, "Il y a 3 jours", nick="S&L",
              alias="Sandra", aliases_stated=["Sandra", "Luc"], age=38, ages_stated=[38, 42], audience="couple", city="Namur", services=["couples"],
              incall=True, max_duration_h=2, posted_at="2025-06-08", phones=["+32487267875"],
              handles=[{"kind": "whatsapp", "value": "+32487267875"}], prices=[eur(200, 120)]),
    rencontre(880188, "Alicia trans brésilienne de passage à Mons", "Mons", "7000", "120 €",
              "Alicia, trans, 29 ans, Brésil, 1,76 m. De passage à Mons du 10 au 15 juin, ensuite Tournai du 16 au 20. Reçoit en appartement privé, "
              "24h/24. 30 min 80 €, 1 h 120 €. Domination douce, jeux de rôle. Parle portugais et un peu français.",
              "show:0478.16.94.14", 5, "09/06/2025", top=True, nick="aliciatx",
              alias="Alicia", age=29, audience="trans", nationality="BR", height_cm=176, city="Mons", languages_spoken=["pt", "fr"],
              services=["domination", "role_play"], incall=True, hours="24/7", max_duration_h=1,
              tour=[{"city": "Mons", "from": "2025-06-10", "to": "2025-06-15"}, {"city": "Tournai", "from": "2025-06-16", "to": "2025-06-20"}],
              posted_at="2025-06-09", phones=["+32478169414"], prices=[eur(80, 30), eur(120, 60)]),
    rencontre(880201, "institut Lotus : 4 mains, tantra", "Verviers", "4800", "100 €",
              "Mei vous accueille à l'institut, sur rendez-vous (10h-20h, fermé dimanche). Massage suédois ou tantrique 1h : 100 €. Massage à quatre mains avec sa collègue 1h : 180 €. "
              "Asiatique, 34 ans, parle chinois, anglais.", "b64:0473/93.49.11", 2, "01/06/2025", nick="lotus4800",
              alias="Mei", age=34, ethnicity="asian", city="Verviers", languages_spoken=["zh", "en"], services=["massage", "tantra", "four_hands"], incall=True,
              hours="10:00-20:00", max_duration_h=1, posted_at="2025-06-01", phones=["+32473934911"],
              prices=[eur(100, 60), eur(180, 60)]),
    rencontre(880219, "JF 23 ans étudiante se déplace BW", "Wavre", "1300", "100 roses",
              "Étudiante de 23 ans, je me déplace chez toi ou à l'hôtel dans tout le Brabant wallon (pas de réception). 100 roses l'heure, 180 roses 2 heures. "
              "Câlins, tendresse, on prend le temps. Après 18h en semaine. Snap non, telegram oui : @lou_bw23", None, 1, "Hier, 21:40", nick="Lou",
              alias="Lou", age=23, city="Wavre", services=["cuddling"], incall=False, outcall=True, max_duration_h=2, posted_at="2025-06-10",
              handles=[{"kind": "telegram", "value": "lou_bw23"}],
              prices=[{"amount": 100, "currency": None, "code_currency": "roses", "duration_min": 60, "place": None},
                      {"amount": 180, "currency": None, "code_currency": "roses", "duration_min": 120, "place": None}]),
    rencontre(880230, "Homme 35 ans masse dames et couples", "La Louvière", "7100", "60 €",
              "Thomas, 35 ans, 1m82, 80 kg, masseur sérieux pour dames et couples. À domicile ou chez moi. 60 € l'heure chez moi, 75 € à domicile. Week-end seulement.",
              "show:0470 / 46 37 67", 1, "30/05/2025", nick="thomas.massage",
              alias="Thomas", age=35, audience="man", height_cm=182, weight_kg=80, city="La Louvière", services=["massage", "couples"], incall=True,
              outcall=True, max_duration_h=1, posted_at="2025-05-30", phones=["+32470463767"],
              prices=[eur(60, 60, "incall"), eur(75, 60, "outcall")]),
]
OTHER = {
    "immobilier": [("771002", "Appartement 2 ch. Liège centre", "850 €/mois", "Bel appartement de 85 m², 2 chambres, balcon, libre au 1er juillet. Visites le samedi. PEB C."),
                   ("771009", "Studio meublé Mons", "560 €/mois", "Studio de 28 m² près de l'université, charges comprises, idéal étudiante.")],
    "emploi": [("661240", "Masseuse diplômée cherche emploi (institut, wellness)", "—", "Kiné de formation, 31 ans, je cherche un mi-temps dans un centre wellness de la région de Namur. CV sur demande : 0496 66 45 29.")],
    "occasion": [("551777", "Vélo dame Gazelle 28 pouces", "140 €", "Vélo en bon état, 7 vitesses, pneus neufs. À enlever à Wavre. Tél 0465 68 17 30 après 18h."),
                 ("551790", "Table de massage pliante", "95 €", "Table pliante en hêtre, housse comprise, très peu servi.")],
}
VIEW = '<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTY1NjQ2NDQ2Nw9kFgJmD2QWAgIDD2QWAg==" /><input type="hidden" name="__EVENTVALIDATION" value="/wEdAAUr0==" />'
MENU = " | ".join(f'<A HREF="/liste.aspx?rub={k}">{v}</A>' for k, v in (("immobilier", "Immobilier"), ("emploi", "Emploi"), ("occasion", "Occasion"), ("adultes", "Rencontres adultes +18")))


def wrap(title, body):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - Le Petit Annoncier</title></head>
<body><form method="post" action="./" id="aspnetForm">{VIEW}
<div id="ctl00_pnlTop"><a href="/"><img src="/img/logo.gif" alt="Le Petit Annoncier" /></a> {MENU} | <a href="/depot.aspx">Déposer une annonce</a> | <a href="/login.aspx">Mon compte</a></div>
<div id="ctl00_cph">{body}</div>
<div id="ctl00_pnlBas"><a href="/conditions.aspx">Conditions</a> <a href="/contact.aspx">Contact</a> Service clients : 02 899 01 02 (9h-17h)</div></form></body></html>"""


def similar(skip):
    rows = [a for a in ADS if a["num"] != skip][:2]
    mixed = "".join(f'<LI><A HREF="/annonce.aspx?id={a["num"]}">{a["title"]}</A></LI>' for a in rows)
    return f'<H4>Annonces similaires</H4><UL>{mixed}<LI><A HREF="/annonce.aspx?id=551790">Table de massage pliante</A></LI></UL>'


def phone_box(phone):
    if not phone:
        return '<a id="ctl00_cph_lnkMail" href="javascript:__doPostBack()">Envoyer un message</a>'
    how, number = phone.split(":")
    if how == "b64":
        return f'<span id="ctl00_cph_tel" data-t="{b64encode(number.encode()).decode()}" onclick="this.innerHTML=atob(this.dataset.t)">Afficher le numéro</span>'
    return f'Tél. : <b>{number}</b>'


def ad_html(a):
    photos = "".join(f'<a href="/photos/{a["num"]}_{n}_g.jpg"><img src="/photos/{a["num"]}_{n}.jpg" border="0" /></a>' for n in range(1, a["pics"] + 1))
    return wrap(a["title"], f"""<a href="/">Accueil</a> &gt; <a href="/liste.aspx?rub=adultes">Rencontres adultes</a> &gt; {a["where"]}
<h1>{a["title"]}</h1>{'<IMG SRC="/img/sponsorise.gif" ALT="Annonce sponsorisée"> <i>Annonce sponsorisée</i>' if a["top"] else ''}
<TABLE WIDTH="100%"><TR><TD VALIGN="top">{photos}<p class="desc">{a["text"]}</p></TD><TD WIDTH="220" VALIGN="top"><b>Prix :</b> {a["price"]}<br/>
<b>Localité :</b> {a["cp"]} {a["where"]}<br/><b>Annonceur :</b> {a["nick"]}<br/><b>Publiée :</b> {a["date"]}<br/><b>Réf. :</b> {a["num"]}<br/>{phone_box(a["phone"])}
<br/><a href="/annonce.aspx?id={a["num"]}&amp;imprimer=1">Imprimer</a> <a href="/signaler.aspx?id={a["num"]}">Signaler</a></TD></TR></TABLE>{similar(a["num"])}""")


def ad_list(rows, head, foot=""):
    trs = "".join(f'<TR><TD><IMG SRC="/photos/{a["num"]}_1_s.jpg"></TD><TD><A HREF="/annonce.aspx?id={a["num"]}"><B>{a["title"]}</B></A><BR>{a["text"][:70]}...</TD>'
                  f'<TD>{a["where"]}</TD><TD ALIGN=right>{a["price"]}</TD><TD>{a["date"]}</TD></TR>' for a in rows)
    return wrap(head, f'<h1>{head}</h1>Trier par : <a href="/liste.aspx?rub=adultes&amp;tri=prix">prix</a><TABLE>{trs}</TABLE>{foot}')


def urls(rows):
    return tuple(a["t"]["url"] for a in rows)


def plain(path, title, body, kind="static", **kw):
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1>{body}"), kind, "fr", **kw)


PAGER = '<div>Page 1 <a href="/liste.aspx?rub=adultes&amp;p=2">2</a></div>'
L1 = f"{B}/liste.aspx?rub=adultes"
PAGES = [
    WrittenPage(L1, ad_list(ADS[:5], "Rencontres adultes +18", PAGER), "listing", "fr", ads=urls(ADS[:5])),
    WrittenPage(f"{L1}&p=2", ad_list(ADS[5:], "Rencontres adultes +18"), "listing", "fr", ads=urls(ADS[5:])),
    WrittenPage(f"{L1}&tri=prix", ad_list(ADS[:5][::-1], "Rencontres adultes +18", PAGER), "listing", "fr", ads=urls(ADS[:5]), canonical=L1),
    *[WrittenPage(a["t"]["url"], ad_html(a), "ad", "fr", ads=urls([a])) for a in ADS],
    WrittenPage(ADS[4]["t"]["url"] + "&imprimer=1", ad_html(ADS[4]), "ad", "fr", ads=urls([ADS[4]]), canonical=ADS[4]["t"]["url"]),
    *[plain(f"/liste.aspx?rub={k}", k.capitalize(), "<TABLE>" + "".join(
        f'<TR><TD><A HREF="/annonce.aspx?id={n}"><B>{ti}</B></A><BR>{tx}</TD><TD>{pr}</TD></TR>' for n, ti, pr, tx in v) + "</TABLE>", "listing", relevant=False)
      for k, v in OTHER.items()],
    *[plain(f"/annonce.aspx?id={n}", ti, f'<b>Prix :</b> {pr}<p class="desc">{tx}</p>' + similar(0), "ad", relevant=False)
      for n, ti, pr, tx in (OTHER["immobilier"][0], OTHER["emploi"][0], OTHER["occasion"][0])],
    plain("/contact.aspx", "Contact", "<p>Le Petit Annoncier SRL, rue Inventée 1, 1000 Bruxelles. Tél. 02 899 01 02. aide@petit-annoncier-be.example</p>"),
    plain("/conditions.aspx", "Conditions générales", "<p>Les annonces adultes sont réservées aux majeurs. Toute annonce impliquant un tiers sera supprimée et signalée.</p>"),
    plain("/depot.aspx", "Tarifs des annonces", "<p>Annonce simple : gratuite. Rubrique adultes : 15 € pour 30 jours. Annonce sponsorisée : + 25 € par semaine. Remontée : 2 €.</p>"),
    plain("/annonce.aspx?id=879900", "Annonce expirée", "<p>Cette annonce a été retirée par son auteur ou a expiré.</p>" + similar(0), "error"),
    plain("/login.aspx", "Mon compte", '<p>E-mail <input name="u" /> Mot de passe <input type="password" name="p" /> <input type="submit" value="Connexion" /></p>'),
]
SITE = WrittenSite(HOST, "BE", tuple(PAGES), tuple(a["t"] for a in ADS), note=__doc__)
