"""Finnish review board on phpBB 3.2 (prosilver) with a section of ads, reviews, a tour topic and much chat.

Hard: an ad is the first post of a topic and others answer under it with prices and numbers of their own, signatures repeat phone numbers and links,
member columns (posts, joined, location) look like facts of the ad, quotes repeat the ad, days are written 'Ma Kesä 09, 2025 9:14 am',
prices as '1h 180e', and one topic of the ads section is written in English by a visiting Estonian.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://foorumi.yokerho.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# topic, title, author, her posts, day shown, ISO day, text (br), pictures, signature, answers (who, text), truth
ADS = [
    (4411, "Sini, Helsinki Kallio", "sini_kallio", 63, "Ma Kesä 09, 2025 9:14 am", "2025-06-09", "Moikka! Olen Sini, 30v suomalainen nainen Kalliosta.<br>166 cm / 59 kg.<br><br>Otan vastaan omassa kodissani arkisin klo 10:00-18:00. Hieronta, suutelu ja kiireetön tyttöystäväkokemus.<br><br>30 min 100e<br>1h 180e<br>2h 340e<br><br>Soita tai tekstaa 040 763 2218.", 2, "Sini – soita, en lue yksityisviestejä",
     [("jape", "Kävin viikko sitten, kaikki niin kuin luvattu."), ("sini_kallio", "Kiitos jape :) Torstaina vielä vapaita aikoja.")],
     dict(alias="Sini", age=30, city="Helsinki", nationality="FI", height_cm=166, weight_kg=59, hours="10:00-18:00", incall=True, services=["massage", "kissing", "gfe"], prices=[eur(100, 30), eur(180, 60), eur(340, 120)], max_duration_h=2.0, phones=["+358407632218"])),
    (4405, "Tantraa Tampereella", "TantraMaija", 210, "Su Kesä 08, 2025 8:02 pm", "2025-06-08", "Maija, 44 v. Yksityisyrittäjä, oma hoitohuone Tampereen Amurissa, ei välikäsiä.<br><br>Tantrahieronta 90 min 200 euroa, 120 min 260 euroa. Myös liikuntarajoitteiset ovat tervetulleita, hissi on.<br><br>p. 050 318 4472 tai maija@tantrahuone.example", 1, "Rauha kuuluu kaikille",
     [("rekkamies", "Onko lauantaisin auki?"), ("TantraMaija", "Valitettavasti vain ma-pe.")],
     dict(alias="Maija", age=44, city="Tampere", provider_kind="independent", incall=True, services=["tantra", "massage", "disabled_guests"], prices=[eur(200, 90), eur(260, 120)], max_duration_h=2.0, phones=["+358503184472"], handles=[{"kind": "email", "value": "maija@tantrahuone.example"}])),
    (4398, "Kadri from Tallinn visiting Helsinki and Turku", "kadri_ee", 8, "La Kesä 07, 2025 1:40 pm", "2025-06-07", "Hello, I am Kadri, 27, from Estonia. 174 cm, blonde. I speak Estonian, English and some Finnish.<br><br>Helsinki 10.6.2025 - 13.6.2025<br>Turku 14.6.2025 - 17.6.2025<br><br>Incall in the city center, outcall to hotels too. 1 hour 200 €, outcall 250 €. WhatsApp only: +372 5561 8830", 3, "",
     [("hesa_pete", "Welcome back! Soitin numeroon 045 111 2233 viime vuonna, onko vaihtunut?"), ("kadri_ee", "That is not mine, only the WhatsApp above.")],
     dict(alias="Kadri", age=27, text_language="en", city="Helsinki", nationality="EE", height_cm=174, languages_spoken=["et", "en", "fi"], incall=True, outcall=True, prices=[eur(200, 60), eur(250, 60, "outcall")], max_duration_h=1.0, handles=[{"kind": "whatsapp", "value": "+37255618830"}],
          tour=[{"city": "Helsinki", "from": "2025-06-10", "to": "2025-06-13"}, {"city": "Turku", "from": "2025-06-14", "to": "2025-06-17"}])),
    (4390, "Oulu / Tiina 52v", "tiina_oulu", 31, "To Kesä 05, 2025 11:25 am", "2025-06-05", "Rehevä Tiina, 52v, Oulun Tuirasta. En tee kotikäyntejä, vain minun luona. Juttelua, halimista ja hieromista.<br><br>Tunti 120e. Numero 044 981 5506, ei tekstiviestejä.", 0, "t. Tiina",
     [("poropete", "Mukava ihminen, kahvi oli hyvää.")],
     dict(alias="Tiina", age=52, city="Oulu", incall=True, outcall=False, services=["cuddling", "massage"], prices=[eur(120, 60)], max_duration_h=1.0, phones=["+358449815506"])),
    (4382, "Mistress Vanda, studio Vantaalla", "MistressVanda", 118, "Ti Kesä 03, 2025 6:50 pm", "2025-06-03", "Vanda, 36, 178 cm. Domina-sessiot omassa studiossa Vantaan Tikkurilassa. Roolileikit, ei suutelua.<br><br>Sessio 60 min: 250 €<br>Sessio 3 h: 600 €<br><br>Varaukset Telegramissa @mistress_vanda_fi. Ilta-ajat klo 16:00-23:00.", 2, "Kysy ensin, polvistu sitten.", [],
     dict(alias="Vanda", age=36, city="Vantaa", height_cm=178, incall=True, hours="16:00-23:00", services=["domination", "role_play"], prices=[eur(250, 60), eur(600, 180)], max_duration_h=3.0, handles=[{"kind": "telegram", "value": "mistress_vanda_fi"}])),
    (4377, "Jenna ja Roosa, pari Espoosta", "jennajaroosa", 14, "Su Kesä 01, 2025 10:10 pm", "2025-06-01", "Jenna 24v ja Roosa 26v, kaksi ystävystä. Tavataan aina molemmat yhtä aikaa, tullaan hotelliin tai kotiin pääkaupunkiseudulla, kotipaikka Espoo.<br><br>1h 350e, koko yö (8h) 1500e.<br>Tekstiviesti: 0451 667 204", 1, "", [("jape", "Onko tästä kokemuksia?")],
     dict(alias="Jenna", aliases_stated=["Jenna", "Roosa"], age=24, ages_stated=[24, 26], audience="couple", city="Espoo", outcall=True, services=["duo", "overnight"], prices=[eur(350, 60, "outcall"), eur(1500, 480, "outcall")], max_duration_h=8.0, phones=["+358451667204"])),
    (4369, "Trans Nelly, Lahti", "nelly_lahti", 22, "Pe Touko 30, 2025 3:33 pm", "2025-05-30", "Transnainen Nelly, 31 vuotta, 172 cm ja 68 kg. Lahden keskusta. Otan vastaan klo 12:00-20:00. Suomi ja ruotsi sujuu.<br><br>Puolituntinen 90e, tunti 150e. Puh. 041 702 3318", 2, "", [("lahtelainen", "Voiko maksaa kortilla?"), ("nelly_lahti", "MobilePay käy.")],
     dict(alias="Nelly", age=31, audience="trans", city="Lahti", height_cm=172, weight_kg=68, hours="12:00-20:00", incall=True, languages_spoken=["fi", "sv"], prices=[eur(90, 30), eur(150, 60)], max_duration_h=1.0, phones=["+358417023318"])),
    (4360, "Thaihieroja Nok, Jyväskylä", "NokThaiJkl", 5, "Ke Touko 28, 2025 8:00 am", "2025-05-28", "Siam Hetki -hieromo Jyväskylässä, meillä työssä Nok, thaimaalainen. Aukioloajat 10:00-21:00 joka päivä.<br><br>45 min 60e<br>60 min 75e<br>Neljän käden hieronta 60 min 140e<br><br>Ajanvaraus 014 618 8420", 1, "Siam Hetki, Jyväskylä", [],
     dict(alias="Nok", age=None, city="Jyväskylä", nationality="TH", provider_kind="agency", hours="10:00-21:00", services=["massage", "four_hands"], prices=[eur(60, 45), eur(75, 60), eur(140, 60)], max_duration_h=1.0, phones=["+358146188420"])),
]
FORUM = {3: "Ilmoitukset", 5: "Kokemukset ja arvostelut", 8: "Yleinen keskustelu"}


def url(a):
    return f"{ROOT}/viewtopic.php?f=3&t={a[0]}"


def shell(title, body, crumbs=""):
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="fi"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>Yökerhon foorumi - {title}</title><link href="./styles/prosilver/theme/stylesheet.css?assets_version=41" rel="stylesheet"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a><div id="page-header"><div class="headerbar" role="banner"><div class="inner"><div id="site-description" class="site-description"><h1>Yökerhon foorumi</h1><p>Aikuisten keskustelut vuodesta 2004</p><p class="skiplink"><a href="#start_here">Hyppää sisältöön</a></p></div></div></div>
<div class="navbar" role="navigation"><div class="inner"><ul id="nav-main" class="nav-main linklist"><li id="quick-links"><a href="#">Pikalinkit</a></li><li><a href="./app.php/help/faq" rel="help">UKK</a></li><li class="rightside"><a href="./ucp.php?mode=login">Kirjaudu sisään</a></li><li class="rightside"><a href="./ucp.php?mode=register">Rekisteröidy</a></li></ul><ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks"><li class="breadcrumbs"><span class="crumb"><a href="./index.php"><span>Etusivu</span></a></span>{crumbs}</li></ul></div></div></div>
<a id="start_here" class="anchor"></a><div id="page-body" class="page-body" role="main">{body}</div>
<div id="page-footer" class="page-footer"><div class="navbar"><ul class="nav-footer linklist"><li>Kaikki ajat ovat <span title="UTC+3">UTC+03:00</span></li><li><a href="./ucp.php?mode=delete_cookies">Poista evästeet</a></li></ul></div><div class="copyright">Keskustelufoorumin ohjelmisto phpBB® Forum Software © phpBB Limited<br />Käännös, Lurttinen</div></div></div></body></html>"""


def crumb(f):
    return f'<span class="crumb"><a href="./viewforum.php?f={f}"><span>{FORUM[f]}</span></a></span>'


def post(no, author, count, day, text, title, signature="", pics="", first=False):
    return f"""<div id="p{no}" class="post has-profile bg{no % 2 + 1}"><div class="inner"><dl class="postprofile" id="profile{no}"><dt class="has-profile-rank no-avatar"><div class="avatar-container"></div><a href="./memberlist.php?mode=viewprofile&amp;u={len(author) * 37}" class="username">{author}</a></dt><dd class="profile-posts"><strong>Viestit:</strong> <a href="./search.php?author={author}">{count}</a></dd><dd class="profile-joined"><strong>Liittynyt:</strong> Ti Marras 13, 2018 7:10 pm</dd></dl>
<div class="postbody"><div id="post_content{no}"><h3{' class="first"' if first else ""}><a href="#p{no}">{"" if first else "Re: "}{title}</a></h3><p class="author"><a class="unread" href="./viewtopic.php?p={no}#p{no}"><i class="icon fa-file fa-fw"></i></a><span class="responsive-hide">Kirjoittaja <strong><a href="#" class="username">{author}</a></strong> » </span>{day} </p><div class="content">{text}</div>{pics}{f'<div id="sig{no}" class="signature">{signature}</div>' if signature else ""}</div></div><div class="back2top"><a href="#top" class="top" title="Ylös">Ylös</a></div></div></div><hr class="divider" />"""


def topic(f, t, title, posts):
    return shell(title, f'<h2 class="topic-title"><a href="./viewtopic.php?f={f}&amp;t={t}">{title}</a></h2><div class="action-bar bar-top"><a href="./posting.php?mode=reply&amp;f={f}&amp;t={t}" class="button" title="Vastaa viestiin"><span>Vastaa</span></a><div class="pagination">{len(posts)} viestiä • Sivu <strong>1</strong> / <strong>1</strong></div></div>{"".join(posts)}<div class="action-bar actions-jump"><p class="jumpbox-return"><a href="./viewforum.php?f={f}" class="left-box arrow-left">Palaa sivulle “{FORUM[f]}”</a></p></div>', crumb(f))


def page(a):
    t, title, author, count, shown, _, text, pics, sig, answers, _ = a
    boxes = "".join(f'<dl class="file"><dt class="attach-image"><img src="./download/file.php?id={t}{n}" class="postimage" alt="{author}{n}.jpg" /></dt><dd>{author}{n}.jpg (84.{n} KiB) Katsottu 512 kertaa</dd></dl>' for n in range(1, pics + 1))
    attached = f'<dl class="attachbox"><dt>Liitteet</dt><dd>{boxes}</dd></dl>' if pics else ""
    return topic(3, t, title, [post(t * 10, author, count, shown, text, title, sig, attached, True)] + [post(t * 10 + i, who, count if who == author else 140 + i, "Ti Kesä 10, 2025 4:0%d pm" % i, words, title) for i, (who, words) in enumerate(answers, 1)])


def board(f, rows, path, foot=""):
    lines = "".join(f'<li class="row bg{i % 2 + 1}"><dl class="row-item topic_read"><dt title="Ei lukemattomia viestejä"><div class="list-inner"><a href="./viewtopic.php?f={f}&amp;t={t}" class="topictitle">{title}</a><br /><div class="topic-poster responsive-hide">Kirjoittaja <a href="#" class="username">{author}</a> » {day}</div></div></dt><dd class="posts">{n} <dfn>Vastaukset</dfn></dd><dd class="views">{212 + 31 * i} <dfn>Luettu</dfn></dd></dl></li>' for i, (t, title, author, day, n) in enumerate(rows))
    return shell(FORUM[f], f'<h2 class="forum-title"><a href="./viewforum.php?f={f}">{FORUM[f]}</a></h2><div class="forumbg"><div class="inner"><ul class="topiclist"><li class="header"><dl class="row-item"><dt><div class="list-inner">Aiheet</div></dt><dd class="posts">Vastaukset</dd><dd class="views">Luettu</dd></dl></li></ul><ul class="topiclist topics">{lines}</ul></div></div>{foot}', crumb(f))


def truth(a):
    row = deepcopy(AD)
    more = a[10]
    row.update(url=url(a), aliases_stated=[more["alias"]], ages_stated=[more["age"]] if more["age"] else [], text_language="fi", provider_kind="unknown", country="FI", n_images=a[7], posted_at=a[5])
    row.update(deepcopy(more))
    return row


def short(a):
    return a[0], a[1], a[2], a[4], len(a[9])


def put(path, html, kind, text=None, ads=(), canonical=None, status=200):
    return WrittenPage(ROOT + path, html, kind, "fi", text_language=text, ads=tuple(ads), canonical=canonical, status=status)


def say(f, t, title, talk):
    return topic(f, t, title, [post(t * 10 + i, who, 88 + 3 * i, day, words, title, first=not i) for i, (who, day, words) in enumerate(talk)])


def info(text):
    return shell("Tiedote", f'<div class="panel" id="message"><div class="inner"><h2 class="message-title">Tiedote</h2><p>{text}</p></div></div>')


REVIEW = [("jape", "La Kesä 07, 2025 2:20 pm", "Sini, Kallio. Käynti 6.6. iltapäivällä.<br>Ulkonäkö: 8/10<br>Palvelu: 9/10<br>Hinta: 180e/h<br>Siisti koti, rento tunnelma, ei kiirettä. Menisin uudestaan.")]
TALK = [("hesa_pete", "Ma Kesä 09, 2025 7:11 pm", "Mitä mieltä olette ennakkomaksuista? Minulta pyydettiin 50e MobilePayllä."), ("rekkamies", "Ma Kesä 09, 2025 8:02 pm", "<blockquote><div><cite>hesa_pete kirjoitti:</cite>Minulta pyydettiin 50e</div></blockquote>Huijaus. Älä maksa."), ("poropete", "Ti Kesä 10, 2025 6:45 am", "Samaa mieltä, ja ilmoita ylläpidolle.")]
ASK = [("lahtelainen", "Pe Kesä 06, 2025 1:01 pm", "Onko kenelläkään tietoa, milloin Kadri on taas Turussa?"), ("jape", "Pe Kesä 06, 2025 5:30 pm", "Katso ilmoitukset, siellä on päivät.")]
REVIEWS = [(4402, "Sini / Kallio / 6.6.2025", "jape", "La Kesä 07, 2025 2:20 pm", 0), (4396, "Kysely: Kadri Turussa?", "lahtelainen", "Pe Kesä 06, 2025 1:01 pm", 1)]
INDEX = "".join(f'<li class="row"><dl class="row-item forum_read"><dt><div class="list-inner"><a href="./viewforum.php?f={f}" class="forumtitle">{n}</a></div></dt><dd class="topics">{40 * f} <dfn>Aiheet</dfn></dd></dl></li>' for f, n in FORUM.items())
PAGES = [
    put("/index.php", shell("Etusivu", f'<div class="forabg"><div class="inner"><ul class="topiclist forums">{INDEX}</ul></div></div><div class="stat-block online-list"><h3>Paikallaolijat</h3><p>Käyttäjiä paikalla yhteensä <strong>47</strong></p></div>'), "static"),
    put("/viewforum.php?f=3", board(3, map(short, ADS), "", '<div class="action-bar bar-bottom"><div class="pagination">8 aihetta • Sivu 1 / 1</div></div>'), "listing", ads=map(url, ADS)),
    put("/viewforum.php?f=3&sid=5be02c9a1f", board(3, map(short, ADS), ""), "listing", ads=map(url, ADS), canonical=f"{ROOT}/viewforum.php?f=3"),
    put("/viewforum.php?f=5", board(5, REVIEWS, ""), "listing"),
    put("/viewforum.php?f=8", board(8, [(4410, "Ennakkomaksut, mitä mieltä?", "hesa_pete", "Ma Kesä 09, 2025 7:11 pm", 2)], ""), "listing"),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "fi", text_language=a[10].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    put("/viewtopic.php?f=3&t=4405&sid=5be02c9a1f", page(ADS[1]), "ad", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    put("/viewtopic.php?f=5&t=4402", say(5, 4402, "Sini / Kallio / 6.6.2025", REVIEW), "review"),
    put("/viewtopic.php?f=5&t=4396", say(5, 4396, "Kysely: Kadri Turussa?", ASK), "thread"),
    put("/viewtopic.php?f=8&t=4410", say(8, 4410, "Ennakkomaksut, mitä mieltä?", TALK), "thread"),
    put("/memberlist.php?mode=viewprofile&u=407", shell("Käyttäjän tiedot - sini_kallio", '<h2 class="memberlist-title">Käyttäjän tiedot - sini_kallio</h2><div class="panel bg1"><div class="inner"><dl class="left-box details profile-details"><dt>Käyttäjätunnus:</dt><dd>sini_kallio</dd><dt>Paikkakunta:</dt><dd>Helsinki</dd></dl><h3>Käyttäjän tilastot</h3><dl class="details"><dt>Liittynyt:</dt><dd>Ti Marras 13, 2018 7:10 pm</dd><dt>Viestit:</dt><dd>63</dd></dl></div></div>'), "profile"),
    put("/app.php/help/faq", shell("UKK", "<h2>Usein kysyttyä</h2><dl class=\"faq\"><dt><strong>Kuka saa ilmoittaa?</strong></dt><dd>Vain täysi-ikäinen, omasta puolestaan. Ilmoitus on ilmainen ja poistuu 60 päivän päästä.</dd><dt><strong>Epäilen pakottamista.</strong></dt><dd>Soita poliisille tai auttavaan puhelimeen, älä kirjoita foorumille.</dd></dl>"), "static"),
    put("/ucp.php?mode=login", shell("Kirjaudu sisään", '<form action="./ucp.php?mode=login" method="post" id="login"><dl><dt><label for="username">Käyttäjätunnus:</label></dt><dd><input type="text" name="username" id="username" /></dd></dl><dl><dt>Salasana:</dt><dd><input type="password" name="password" /></dd></dl></form>'), "static"),
    put("/viewtopic.php?f=3&t=4102", info("Pyydettyä viestiketjua ei ole olemassa."), "error", status=404),
]

SITE = WrittenSite("foorumi.yokerho.example", "FI", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
