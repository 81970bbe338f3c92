"""Italian review board on phpBB 3.3 (prosilver): members' reviews by city, chat topics, and a show-window forum where women post their own notice.

Hard: a notice is a forum post with BBCode lists and a moderator's note under it, signatures carry other people's links, reviews name a price paid,
a telephone and an age of a person whose own notice says otherwise, quotes repeat earlier posts, sid and view addresses give the same topic.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://forum.ilciottolo.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def shell(title, path, crumbs, body):
    trail = "".join(f'<span class="crumb" itemtype="https://schema.org/ListItem" itemprop="itemListElement" itemscope><a itemprop="item" href="./{h}"><span itemprop="name">{w}</span></a></span>' for h, w in crumbs)
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="it"><head><meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title} - Il Ciottolo</title><link rel="canonical" href="{ROOT}/{path}">
<link rel="alternate" type="application/atom+xml" title="Feed - Il Ciottolo" href="/feed"><link href="./styles/prosilver/theme/stylesheet.css?assets_version=41" rel="stylesheet"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a><div id="page-header"><div class="headerbar" role="banner"><div class="inner"><div id="site-description" class="site-description">
<a id="logo" class="logo" href="./index.php"><span class="site_logo"></span></a><h1>Il Ciottolo</h1><p>Recensioni fra adulti, dal 2009</p><p class="skiplink"><a href="#start_here">Passa al contenuto</a></p></div></div></div>
<div class="navbar" role="navigation"><div class="inner"><ul id="nav-main" class="nav-main linklist" role="menubar"><li><a href="/faq"><i class="icon fa-question-circle fa-fw"></i><span>FAQ</span></a></li><li class="rightside"><a href="./ucp.php?mode=register"><span>Iscriviti</span></a></li><li class="rightside"><a href="./ucp.php?mode=login"><span>Login</span></a></li></ul>
<ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks"><li class="breadcrumbs"><span class="crumb"><a href="./index.php"><span itemprop="name">Indice</span></a></span>{trail}</li></ul></div></div></div>
<a id="start_here" class="anchor"></a><div id="page-body" class="page-body" role="main">{body}</div>
<div id="page-footer" class="page-footer"><div class="navbar"><ul id="nav-footer" class="linklist"><li>Tutti gli orari sono <span title="Europa/Roma">UTC+02:00</span></li><li class="rightside"><a href="./ucp.php?mode=delete_cookies">Cancella cookie</a></li></ul></div><div class="copyright"><p class="footer-row"><span class="footer-copyright">Creato da <a href="https://www.phpbb.example/">phpBB</a>&reg; Forum Software</span></p>
<p class="footer-row"><a class="footer-link" href="./ucp.php?mode=privacy">Privacy</a> | <a class="footer-link" href="./ucp.php?mode=terms">Condizioni</a></p></div></div></div></body></html>"""


def post(no, author, rank, when, html, sign="", title=""):
    signature = f'<div id="sig{no}" class="signature">{sign}</div>' if sign else ""
    return (f'<div id="p{no}" class="post has-profile bg{no % 2 + 1}"><div class="inner"><dl class="postprofile" id="profile{no}"><dt class="has-profile-rank no-avatar"><div class="avatar-container"></div><a href="./memberlist.php?mode=viewprofile&amp;u={len(author) * 131}" class="username">{author}</a></dt><dd class="profile-rank">{rank}</dd>'
            f'<dd class="profile-posts"><strong>Messaggi:</strong> <a href="./search.php?author={author}">{no % 97 + 3}</a></dd></dl><div class="postbody"><div id="post_content{no}"><h3 class="first"><a href="#p{no}">{title}</a></h3><p class="author"><a class="unread" href="./viewtopic.php?p={no}#p{no}"><span class="sr-only">Messaggio</span></a>'
            f'<span class="responsive-hide">da <strong><a class="username">{author}</a></strong> &raquo; </span><time datetime="{when[0]}T{when[2]}:00+00:00">{when[1]}, {when[2]}</time></p><div class="content">{html}</div>{signature}</div></div><div class="back2top"><a href="#top" class="top" title="Top">Top</a></div></div></div>')


def topic(title, path, forum, posts):
    return shell(title, path, [(forum[0], forum[1])], f'<h2 class="topic-title"><a href="./{path}">{title}</a></h2><div class="action-bar bar-top"><span class="responsive-hide lock">Argomento chiuso</span><div class="pagination">{len(posts)} messaggi &bull; Pagina <strong>1</strong> di <strong>1</strong></div></div>{"".join(posts)}')


def forum_page(forum, path, rows, pager=""):
    items = "".join(f'<li class="row bg{n % 2 + 1}"><dl class="row-item topic_read"><dt title="Nessun messaggio da leggere"><div class="list-inner"><a href="./{p}" class="topictitle">{t}</a><br><div class="topic-poster responsive-hide left-box">da <a class="username">{a}</a> &raquo; <time>{d}</time></div></div></dt>'
                    f'<dd class="posts">{c}</dd><dd class="views">{n * 173 + 88}</dd></dl></li>' for n, (p, t, a, d, c) in enumerate(rows))
    return shell(forum[1], path, [(forum[0], forum[1])], f'<h2 class="forum-title"><a href="./{forum[0]}">{forum[1]}</a></h2><div class="forumbg"><div class="inner"><ul class="topiclist"><li class="header"><dl class="row-item"><dt><div class="list-inner">Argomenti</div></dt><dd class="posts">Risposte</dd><dd class="views">Visite</dd></dl></li></ul>'
                 f'<ul class="topiclist topics">{items}</ul></div></div><div class="pagination">{pager}</div>')


SHOW, NORTH, CHAT = ("viewforum.php?f=40", "Vetrina: annunci delle inserzioniste"), ("viewforum.php?f=12", "Recensioni: Nord"), ("viewforum.php?f=3", "Quattro chiacchiere")
# topic, title, author, day (iso, as shown, time), words, pictures, truth
ADS = [
    (4410, "Giulia, Milano zona Loreto", "GiuliaLoreto", ("2025-06-09", "09/06/2025", "10:12"), "Ciao a tutti, sono Giulia, italiana, 34 anni, alta 1,68 per 58 kg. Lavoro da sola, indipendente, in appartamento a due passi da Loreto.<ul><li>massaggio rilassante</li><li>baci, esperienza da fidanzata</li><li>bagno insieme</li></ul>"
     "Un'ora 150 euro, due ore 270 euro. Orario 10:00-19:00, domenica chiuso. Chiamate al 347 118 20 64, niente numeri anonimi.", 3,
     dict(alias="Giulia", age=34, nationality="IT", height_cm=168, weight_kg=58, provider_kind="independent", city="Milan", services=["massage", "kissing", "gfe", "bath"], incall=True, hours="10:00-19:00", phones=["+393471182064"], prices=[eur(150, 60), eur(270, 120)], max_duration_h=2)),
    (4407, "Natasha a Verona dal 12 al 22 giugno", "natasha_tour", ("2025-06-08", "08/06/2025", "18:40"), "Sono Natasha, russa, 29 anni. A Verona dal 12 al 22 giugno, poi a Trento dal 23 al 27 giugno. Parlo italiano, russo e inglese. Tantra, massaggio a quattro mani con un'amica, spogliarello. "
     "Ricevo soltanto. 30 minuti 80, un'ora 130. WhatsApp +39 320 774 15 93.", 5,
     dict(alias="Natasha", age=29, nationality="RU", city="Verona", languages_spoken=["it", "ru", "en"], services=["tantra", "four_hands", "striptease"], incall=True, outcall=False, handles=[{"kind": "whatsapp", "value": "+393207741593"}], prices=[eur(80, 30), eur(130, 60)], max_duration_h=1,
          tour=[{"city": "Verona", "from": "2025-06-12", "to": "2025-06-22"}, {"city": "Trento", "from": "2025-06-23", "to": "2025-06-27"}])),
    (4401, "Signora Vera, Torino", "SignoraVera", ("2025-06-06", "06/06/2025", "09:05"), "Vera, 48 anni, Torino. Dominazione, feticismo, giochi di ruolo. Studio attrezzato, si riceve su appuntamento 14:00-23:00. Contributo 200 l'ora. Non faccio massaggi e non bacio. Scrivere a vera@studiovera.example oppure Telegram @signoravera_to.", 2,
     dict(alias="Vera", age=48, city="Turin", services=["domination", "fetish", "role_play"], incall=True, hours="14:00-23:00", handles=[{"kind": "email", "value": "vera@studiovera.example"}, {"kind": "telegram", "value": "signoravera_to"}], prices=[eur(200, 60)], max_duration_h=1)),
    (4396, "Bologna: Kamila trans", "KamilaBO", ("2025-06-05", "05/06/2025", "21:30"), "Trans brasiliana, Kamila, 31 anni, 178 cm. Bologna zona fiera, ricevo o vengo in hotel. Da me 100 un'ora, in hotel 150 un'ora. Coppie benvenute. 24 ore su 24. Tel. 351 602 88 17", 4,
     dict(alias="Kamila", age=31, audience="trans", nationality="BR", height_cm=178, city="Bologna", services=["couples"], incall=True, outcall=True, hours="24/7", phones=["+393516028817"], prices=[eur(100, 60, "incall"), eur(150, 60, "outcall")], max_duration_h=1)),
    (4390, "Centro Loto, Brescia: Mei e Yuki", "CentroLoto", ("2025-06-03", "03/06/2025", "11:00"), "Il Centro Loto di Brescia presenta due massaggiatrici: Mei (28 anni) e Yuki (30 anni), orientali. Massaggio a quattro mani, vasca. Aperto 9:30-22:00 anche festivi. 45 minuti 70 euro, un'ora 90 euro. Parcheggio. Reception: 030 776 41 20.", 2,
     dict(alias="Mei", aliases_stated=["Mei", "Yuki"], age=28, ages_stated=[28, 30], audience="couple", ethnicity="asian", provider_kind="agency", city="Brescia", services=["four_hands", "massage", "bath"], incall=True, hours="9:30-22:00", phones=["+390307764120"], prices=[eur(70, 45), eur(90, 60)], max_duration_h=1)),
    (4388, "Accompagnatrice per cene, Milano", "Ludovica", ("2025-06-01", "01/06/2025", "16:22"), "Ludovica, 39 anni, laureata, italiano inglese francese. Solo cene, fiere ed eventi aziendali, viaggi. Non ricevo, vengo io: hotel quattro stelle in su. Cena (4 ore) 500 euro, notte intera (10 ore) 1.200 euro. ludovica.cene@postaciottolo.example", 1,
     dict(alias="Ludovica", age=39, city="Milan", languages_spoken=["it", "en", "fr"], services=["dinner_date", "business", "travel", "overnight"], incall=False, outcall=True, handles=[{"kind": "email", "value": "ludovica.cene@postaciottolo.example"}], prices=[eur(500, 240), eur(1200, 600)], max_duration_h=10)),
    (4379, "marika padova", "marika.pd", ("2025-05-29", "29/05/2025", "23:48"), "ciao sn marika 26 anni rumena sto a padova in appartamento, coccole e massaggi, 50 mezzora 100 unora, chiama 388 41 90 552 no sms", 0,
     dict(alias="Marika", age=26, nationality="RO", city="Padua", services=["cuddling", "massage"], incall=True, phones=["+393884190552"], prices=[eur(50, 30), eur(100, 60)], max_duration_h=1)),
    (4371, "Davide per signore, Genova", "DavideGE", ("2025-05-26", "26/05/2025", "13:15"), "Davide, 36 anni, 1,85. Accompagno signore a cena, a ballare, a teatro. Anche videochiamate (20 euro per 30 minuti). Genova e riviera, mi sposto io. Un'ora 90, tre ore 220. Tel e WhatsApp 329 550 31 46.", 2,
     dict(alias="Davide", age=36, audience="man", height_cm=185, city="Genoa", services=["dinner_date", "dancing", "video_call"], outcall=True, phones=["+393295503146"], handles=[{"kind": "whatsapp", "value": "+393295503146"}], prices=[eur(20, 30), eur(90, 60), eur(220, 180)], max_duration_h=3)),
]


def path(a):
    return f"viewtopic.php?t={a[0]}"


def url(a):
    return f"{ROOT}/{path(a)}"


def notice(a):
    pics = "".join(f'<dl class="file"><dt class="attach-image"><img src="./download/file.php?id={a[0]}{n}" class="postimage" alt="IMG_{a[0]}{n}.jpg" onclick="viewableArea(this);"></dt><dd>IMG_{a[0]}{n}.jpg (188.4 KiB) Visto {n * 61} volte</dd></dl>' for n in range(1, a[5] + 1))
    box = f'<dl class="attachbox"><dt>Allegati</dt><dd>{pics}</dd></dl>' if pics else ""
    return topic(a[1], path(a), SHOW, [post(a[0] * 9, a[2], "Inserzionista", a[3], a[4] + box, title=a[1]), post(a[0] * 9 + 1, "Staff_Marmo", "Moderatore", a[3], "Annuncio approvato. Le recensioni vanno nella sezione della propria zona, non qui.", 'Il regolamento si legge <a href="./viewtopic.php?t=2">qui</a>', "Re: " + a[1])])


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="it", provider_kind="unknown", country="IT", n_images=a[5], posted_at=a[3][0])
    row.update(deepcopy(a[6]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def row(a):
    return (path(a), a[1], a[2], a[3][1], 1)


def quote(who, words):
    return f'<blockquote><div><cite>{who} ha scritto:</cite>{words}</div></blockquote>'


R1 = ("viewtopic.php?t=4412", "[Milano] Giulia Loreto", "Anselmo61", "10/06/2025", 2)
R2 = ("viewtopic.php?t=4399", "[Padova] Marika", "pedalino", "05/06/2025", 0)
R3 = ("viewtopic.php?t=4350", "[Torino] Vera, studio", "Quarzo", "19/05/2025", 1)
T1 = ("viewtopic.php?t=4385", "Caparra richiesta su ricarica: truffa?", "nebbia_fitta", "31/05/2025", 2)
T2 = ("viewtopic.php?t=4360", "Altri forum e siti che leggete", "Quarzo", "22/05/2025", 1)
CARD = "<ul><li><strong>Nome:</strong> {}</li><li><strong>Città:</strong> {}</li><li><strong>Età apparente:</strong> {}</li><li><strong>Telefono:</strong> {}</li><li><strong>Compenso:</strong> {}</li><li><strong>Voto:</strong> {}</li></ul>"
REV1 = CARD.format("Giulia", "Milano", "38-40", "347 118 20 64", "150 (1 h)", "8/10") + "Puntuale, casa pulita, si parla volentieri. L'età mi pare qualche anno in più di quella scritta. Ci tornerò."
REV2 = CARD.format("Marika", "Padova", "26", "388 41 90 552", "50 (30 min)", "5/10") + "Ha risposto un uomo al telefono, poi lei era gentile ma di fretta e guardava sempre l'orologio. Non so."
REV3 = CARD.format("Vera", "Torino", "45-50", "solo mail", "200 (1 h)", "9/10") + "Seria, spiega tutto prima. Studio in ordine."
SIGN = 'Quando torno a casa: <a href="https://pensionelago.example">Pensione Lago</a>, camere da 45 €, 0365 77 10 02'
PAGES = [
    WrittenPage(f"{ROOT}/index.php", shell("Indice", "index.php", [], '<div class="forabg"><ul class="topiclist forums">' + "".join(f'<li class="row"><dl class="row-item forum_read"><dt><div class="list-inner"><a href="./{f[0]}" class="forumtitle">{f[1]}</a></div></dt></dl></li>' for f in (SHOW, NORTH, CHAT)) + '</ul></div><div class="stat-block"><h3>Chi c’è in linea</h3><p>In totale ci sono 214 utenti connessi: 9 iscritti, 205 ospiti</p></div>'), "listing", "it"),
    WrittenPage(f"{ROOT}/{SHOW[0]}", forum_page(SHOW, SHOW[0], list(map(row, ADS[:5])), '<a href="./viewforum.php?f=40&amp;start=5">2</a>'), "listing", "it", ads=tuple(map(url, ADS[:5]))),
    WrittenPage(f"{ROOT}/{SHOW[0]}&start=5", forum_page(SHOW, SHOW[0] + "&amp;start=5", list(map(row, ADS[5:]))), "listing", "it", ads=tuple(map(url, ADS[5:]))),
    WrittenPage(f"{ROOT}/{NORTH[0]}", forum_page(NORTH, NORTH[0], [R1, R2, R3]), "listing", "it"),
    WrittenPage(f"{ROOT}/{CHAT[0]}", forum_page(CHAT, CHAT[0], [T1, T2]), "listing", "it"),
]
PAGES += [WrittenPage(url(a), notice(a), "ad", "it", ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[1])}&sid=9b3f0c77ae12d45f", notice(ADS[1]), "ad", "it", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    WrittenPage(f"{ROOT}/{R1[0]}", topic(R1[1], R1[0], NORTH, [post(39801, R1[2], "Esperto", ("2025-06-10", "10/06/2025", "22:10"), REV1, SIGN, R1[1]), post(39804, "Quarzo", "Veterano", ("2025-06-11", "11/06/2025", "07:55"), quote(R1[2], "L'età mi pare qualche anno in più") + "Concordo, ma conta poco. Io ho pagato lo stesso.", "", "Re: " + R1[1]),
                                                                    post(39805, "fiume", "Novizio", ("2025-06-11", "11/06/2025", "08:30"), "Grazie, chiamo in settimana.", "", "Re: " + R1[1])]), "thread", "it"),
    WrittenPage(f"{ROOT}/{R2[0]}", topic(R2[1], R2[0], NORTH, [post(39610, R2[2], "Novizio", ("2025-06-05", "05/06/2025", "00:31"), REV2, "", R2[1])]), "review", "it"),
    WrittenPage(f"{ROOT}/{R3[0]}", topic(R3[1], R3[0], NORTH, [post(39122, R3[2], "Veterano", ("2025-05-19", "19/05/2025", "19:04"), REV3, "", R3[1]), post(39130, "Anselmo61", "Esperto", ("2025-05-20", "20/05/2025", "08:01"), "Bella recensione. Riceve anche il sabato?", SIGN, "Re: " + R3[1])]), "thread", "it"),
    WrittenPage(f"{ROOT}/{T1[0]}", topic(T1[1], T1[0], CHAT, [post(39520, T1[2], "Novizio", ("2025-05-31", "31/05/2025", "12:12"), "Mi ha chiesto 50 euro di ricarica prima di darmi l'indirizzo. È normale?", "", T1[1]), post(39521, "Quarzo", "Veterano", ("2025-05-31", "31/05/2025", "12:40"), "No. Chi chiede anticipi non esiste.", "", "Re: " + T1[1]),
                                                                    post(39525, "Staff_Marmo", "Moderatore", ("2025-05-31", "31/05/2025", "15:00"), quote("Quarzo", "Chi chiede anticipi non esiste.") + "Confermo. Segnalate il numero in privato.", "", "Re: " + T1[1])]), "thread", "it"),
    WrittenPage(f"{ROOT}/memberlist.php?mode=viewprofile&u=1572", shell("Profilo di GiuliaLoreto", "memberlist.php?mode=viewprofile&amp;u=1572", [], '<h2 class="memberlist-title">Profilo - GiuliaLoreto</h2><div class="panel bg1"><dl class="details"><dt>Nome utente:</dt><dd>GiuliaLoreto</dd><dt>Gruppi:</dt><dd>Inserzioniste</dd><dt>Località:</dt><dd>Milano</dd><dt>Iscritto il:</dt><dd>14/03/2022</dd><dt>Messaggi totali:</dt><dd>41</dd></dl></div>'), "profile", "it"),
    WrittenPage(f"{ROOT}/ucp.php?mode=terms", shell("Condizioni", "ucp.php?mode=terms", [], '<div class="panel"><h2 class="sitename-title">Il Ciottolo - Condizioni d’uso</h2><div class="content"><p>Forum riservato ai maggiorenni. Chi sospetta uno sfruttamento chiami il numero verde 800 290 290.</p></div></div>'), "static", "it"),
    WrittenPage(f"{ROOT}/viewtopic.php?t=3918", shell("Informazione", "index.php", [], '<div class="panel" id="message"><h2 class="message-title">Informazione</h2><p>L’argomento richiesto non esiste.</p></div>'), "error", "it", status=404),
]
SITE = WrittenSite("forum.ilciottolo.example", "IT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
