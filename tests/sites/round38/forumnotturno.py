"""Italian review board on phpBB 3.2 (prosilver) with an ads section where the advertisers open a topic of their own.

Hard: an ad looks like any other topic (post, signature, 'up' replies, a member's rank under the name) and its facts are free text; reviews follow a filled-in
template with prices and a telephone that are the reviewer's report, threads quote each other and name several women, the directory topic links out to other
sites, the member's name is not the alias, dates are written in Italian, and addresses carry sid= and start=.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://forum.lanotturna.example"


def e(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# topic, title, member, featured, verified, written day, iso, pictures, body, bumps, truth
ADS = [
    (20811, "Giulia a Bologna, zona Fiera", "giulia_bo", 1, 1, "mar 3 giu 2025, 15:20", "2025-06-03", 3, "Ciao ragazzi, sono Giulia, italiana, 33 anni, alta 1.70 per 60 kg. Ricevo da sola in appartamento pulito e riservato a Bologna, zona Fiera, dal lunedì al sabato 11:00-21:00.<br>Massaggio, baci, doccia e vasca insieme, coccole senza fretta.<br><br>Mezz'ora 80 €<br>Un'ora 150 €<br>Due ore 280 €<br><br>Telefono 351 448 2096, no anonimi.", ["up! Oggi libera dalle 17."],
     dict(alias="Giulia", age=33, provider_kind="independent", city="Bologna", nationality="IT", services=["massage", "kissing", "bath", "cuddling"], incall=True, hours="11:00-21:00", height_cm=170, weight_kg=60, max_duration_h=2.0, phones=["+393514482096"], prices=[e(80, 30, "incall"), e(150, 60, "incall"), e(280, 120, "incall")])),
    (20797, "Nuova a Torino: Pamela, colombiana", "pamelita", 1, 0, "dom 8 giu 2025, 10:02", "2025-06-08", 4, "Hola! Soy Pamela de Colombia :) Sono a <b>Torino</b> dal 9 al 18 giugno, poi a <b>Genova</b> dal 19 al 26 giugno. Ho 25 anni, parlo spagnolo e italiano. Massaggi, striptease. 100 € mezz'ora, 160 € un'ora. Ricevo e vengo in hotel (200 € un'ora). Solo WhatsApp +39 327 905 1183, 24 ore su 24.", [],
     dict(alias="Pamela", age=25, city="Turin", nationality="CO", languages_spoken=["es", "it"], services=["massage", "striptease"], incall=True, outcall=True, hours="24/7", max_duration_h=1.0, tour=[{"city": "Turin", "from": "2025-06-09", "to": "2025-06-18"}, {"city": "Genoa", "from": "2025-06-19", "to": "2025-06-26"}],
          handles=[{"kind": "whatsapp", "value": "+393279051183"}], prices=[e(100, 30), e(160, 60), e(200, 60, "outcall")])),
    (20766, "Mistress Ombra - Milano", "ombra.mi", 0, 1, "gio 29 mag 2025, 23:41", "2025-05-29", 2, "Sono Mistress Ombra. Ricevo nel mio studio attrezzato a Milano, solo su appuntamento e solo dopo una telefonata. Dominazione, giochi di ruolo, feticismo. Non faccio sconti né promozioni. Sessione di un'ora 200 euro, sessione di due ore 350 euro. 42 anni. Tel 340-77-120-58. Mail ombra@studiombra.example", ["Fino a venerdì sono fuori città."],
     dict(alias="Mistress Ombra", aliases_stated=["Mistress Ombra"], age=42, city="Milan", services=["domination", "role_play", "fetish"], incall=True, max_duration_h=2.0, phones=["+393407712058"], handles=[{"kind": "email", "value": "ombra@studiombra.example"}], prices=[e(200, 60, "incall"), e(350, 120, "incall")])),
    (20751, "Centro Benessere Aurora (Verona) presenta LIN", "centro_aurora", 0, 0, "mar 27 mag 2025, 9:15", "2025-05-27", 2, "Il nostro centro massaggi di Verona presenta la nuova operatrice Lin, 28 anni, orientale, gentile e paziente. Orario 9:30-22:00 tutti i giorni.<br>Massaggio 30 minuti 40 €, 60 minuti 60 €, a quattro mani 60 minuti 110 €.<br>Prenotazioni al centro: 045 219 6403.", ["UP", "Lin questa settimana c'è sempre."],
     dict(alias="Lin", age=28, provider_kind="agency", city="Verona", ethnicity="asian", services=["massage", "four_hands"], incall=True, hours="9:30-22:00", max_duration_h=1.0, phones=["+390452196403"], prices=[e(40, 30), e(60, 60), e(110, 60)])),
    (20733, "Accompagnatore per signora, Firenze", "marco_fi", 0, 0, "sab 24 mag 2025, 18:30", "2025-05-24", 1, "Marco, 39 anni, 182 cm, laureato, parlo inglese e francese. Accompagno signore e coppie a cena, a teatro o in viaggio. Solo a domicilio o in albergo, non ricevo. Firenze e Prato. 120 euro l'ora, cena di tre ore 300 euro. Telegram @marco_accompagna", [],
     dict(alias="Marco", age=39, audience="man", city="Florence", languages_spoken=["en", "fr"], services=["dinner_date", "travel", "couples"], incall=False, outcall=True, height_cm=182, max_duration_h=3.0, handles=[{"kind": "telegram", "value": "marco_accompagna"}], prices=[e(120, 60, "outcall"), e(300, 180, "outcall")])),
    (20718, "trans Luana RIMINI mare", "luanats", 1, 1, "mer 21 mag 2025, 13:07", "2025-05-21", 5, "Luana, trans brasiliana, 31 anni, 1.78, a due passi dal mare a Rimini fino al 30 giugno. Coppie benvenute, giochi di ruolo, massaggio. Ricevo dalle 14:00 alle 02:00. Offerta da 100 €, l'ora 180 €. Chiamami 388.561.0947 anche WhatsApp", ["up"],
     dict(alias="Luana", age=31, audience="trans", city="Rimini", nationality="BR", services=["couples", "role_play", "massage"], incall=True, hours="14:00-02:00", height_cm=178, max_duration_h=1.0, tour=[{"city": "Rimini", "from": None, "to": "2025-06-30"}], phones=["+393885610947"], handles=[{"kind": "whatsapp", "value": "+393885610947"}], prices=[e(100, None), e(180, 60)])),
    (20702, "Katia e Sole insieme - Bari", "katiasole", 0, 0, "lun 19 mag 2025, 20:55", "2025-05-19", 0, "Siamo Katia (30) e Sole (35), due amiche pugliesi. Riceviamo in coppia a Bari Poggiofranco, massaggio a 4 mani e doccia. Solo insieme: 250 € un'ora. 347 90 28 361 dopo le 10", [],
     dict(alias="Katia", aliases_stated=["Katia", "Sole"], age=30, ages_stated=[30, 35], audience="couple", city="Bari", services=["four_hands"], incall=True, max_duration_h=1.0, phones=["+393479028361"], prices=[e(250, 60, "incall")])),
    (20689, "Dora tantra Padova", "dora.tantra", 0, 0, "ven 16 mag 2025, 8:48", "2025-05-16", 1, "Massaggio tantrico con Dora, 47 anni, insegnante di yoga. Padova centro storico. 90 minuti 130 €. Scrivere su Telegram @dora_respira. Nessun'altra prestazione.", [],
     dict(alias="Dora", age=47, city="Padova", services=["tantra", "massage"], max_duration_h=1.5, handles=[{"kind": "telegram", "value": "dora_respira"}], prices=[e(130, 90)])),
]


def url(a):
    return f"{ROOT}/viewtopic.php?f=30&t={a[0]}"


def shell(title, body, trail=""):
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="it"><head><meta charset="utf-8"><title>La Notturna - {title}</title><link href="./styles/prosilver/theme/stylesheet.css?assets_version=41" rel="stylesheet"></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a><div id="page-header"><div class="headerbar" role="banner"><div class="inner"><div id="site-description" class="site-description"><a id="logo" class="logo" href="./index.php" title="Indice"><span class="site_logo"></span></a><h1>La Notturna</h1><p>Esperienze e annunci, riservato ai maggiorenni</p></div></div></div>
<div class="navbar" role="navigation"><ul id="nav-main" class="nav-main linklist"><li><a href="/app.php/help/faq">FAQ</a></li><li class="rightside"><a href="./ucp.php?mode=login">Login</a></li><li class="rightside"><a href="./ucp.php?mode=register">Iscriviti</a></li></ul><ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks"><li class="breadcrumbs"><span class="crumb"><a href="./index.php"><span itemprop="title">Indice</span></a></span>{trail}</li></ul></div></div>
<div id="page-body" class="page-body" role="main">{body}</div>
<div id="page-footer" class="page-footer"><div class="navbar"><ul class="linklist"><li>Tutti gli orari sono UTC+02:00</li></ul></div><div class="copyright"><p>Creato da phpBB® Forum Software © phpBB Limited</p><p>Traduzione Italiana phpBB-Italia.it</p><p><a href="./regolamento.php">Regolamento</a> | <a href="./inserzionisti.php">Inserzionisti</a></p></div></div></div></body></html>"""


def crumb(no, name):
    return f'<span class="crumb"><a href="./viewforum.php?f={no}">{name}</a></span>'


def post(no, member, day, content, rank="Utente", count=14, sign="", title=""):
    return (f'<div id="p{no}" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile{no}"><dt class="has-profile-rank has-avatar"><div class="avatar-container"><a href="./memberlist.php?mode=viewprofile&amp;u={no % 997}" class="avatar"><img class="avatar" src="./download/file.php?avatar={no % 997}.jpg" width="90" height="90" alt="Avatar utente"></a></div><a href="./memberlist.php?mode=viewprofile&amp;u={no % 997}" class="username">{member}</a></dt>'
            f'<dd class="profile-rank">{rank}</dd><dd class="profile-posts"><strong>Messaggi:</strong> {count}</dd></dl><div class="postbody"><div id="post_content{no}"><h3><a href="#p{no}">{title}</a></h3><p class="author">Messaggio da <strong><a class="username">{member}</a></strong> » {day}</p><div class="content">{content}</div>{f"""<div class="signature">{sign}</div>""" if sign else ""}</div></div></div></div><hr class="divider">')


def topic_page(title, posts, trail):
    return shell(title, f'<h2 class="topic-title"><a href="#">{title}</a></h2><div class="action-bar bar-top"><a href="./posting.php?mode=reply" class="button">Rispondi</a><div class="pagination">{posts.count("postbody")} messaggi • Pagina 1 di 1</div></div>{posts}', trail)


def ad_page(a):
    pics = "".join(f'<dl class="file"><dt class="attach-image"><img src="./download/file.php?id={a[0] * 10 + n}" class="postimage" alt="foto{n}.jpg"></dt></dl>' for n in range(1, a[7] + 1))
    rank = "Inserzionista verificata" if a[4] else "Inserzionista"
    label = '<span class="topiclabel">In evidenza</span> ' if a[3] else ""
    posts = post(a[0] * 3, a[2], a[5], a[8] + (f'<dl class="attachbox"><dt>Allegati</dt><dd>{pics}</dd></dl>' if pics else ""), rank, 22, title=label + a[1])
    posts += "".join(post(a[0] * 3 + n, a[2], f"mar 10 giu 2025, 1{n}:30", text, rank, 22, title="Re: " + a[1]) for n, text in enumerate(a[9], 1))
    return topic_page(a[1], posts, crumb(30, "Annunci delle inserzioniste"))


def truth(a):
    t = deepcopy(AD)
    t.update(url=url(a), text_language="it", provider_kind="unknown", country="IT", verified=bool(a[4]), paid_placement=bool(a[3]), n_images=a[7], posted_at=a[6])
    t.update(a[10])
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


def rows(items):
    return '<div class="forumbg"><div class="inner"><ul class="topiclist"><li class="header"><dl class="row-item"><dt>Argomenti</dt><dd class="posts">Risposte</dd><dd class="views">Visite</dd><dd class="lastpost">Ultimo messaggio</dd></dl></li></ul><ul class="topiclist topics">' + "".join(
        f'<li class="row bg1"><dl class="row-item topic_read"><dt><div class="list-inner">{lab}<a href=".{href}" class="topictitle">{title}</a><br>da <a class="username">{who}</a> » {day}</div></dt><dd class="posts">{n}</dd><dd class="views">{n * 91 + 240}</dd></dl></li>' for href, title, who, day, n, lab in items) + "</ul></div></div>"


def forum(path, name, items, ads=(), canonical=None, foot=""):
    return WrittenPage(ROOT + path, shell(name, f'<h2 class="forum-title">{name}</h2>{rows(items)}<div class="pagination">{foot}</div>'), "listing", "it", ads=ads, canonical=canonical)


def ad_rows(ads):
    return [(url(a)[len(ROOT):].replace("&", "&amp;"), a[1], a[2], a[5], len(a[9]), '<span class="topiclabel">In evidenza</span> ' if a[3] else "") for a in ads]


def template(name, where, tel, cost, length, vote, story):
    return f"<b>NOME:</b> {name}<br><b>CITTÀ:</b> {where}<br><b>TELEFONO:</b> {tel}<br><b>COSTO:</b> {cost}<br><b>DURATA:</b> {length}<br><b>VOTO:</b> {vote}/10<br><b>RECENSIONE:</b> {story}"


def static(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<div class="panel"><div class="inner"><h2>{title}</h2><div class="content">{body}</div></div></div>'), kind, "it", status=status)


REV, TALK = crumb(12, "Recensioni Emilia"), crumb(5, "Quattro chiacchiere")
REVIEWS = [
    (19902, "[REC] Giulia - Bologna Fiera", [("tortellino77", "sab 7 giu 2025, 9:12", template("Giulia", "Bologna", "351 448 2096", "150", "1 ora", 8, "Puntuale, casa pulitissima, vasca come promesso. Corrisponde alle foto. Ci tornerò."))]),
    (19854, "[REC] Samantha - Modena", [("ghirlandino", "dom 25 mag 2025, 22:40", template("Samantha", "Modena", "non pubblico", "100", "mezz'ora", 6, "Gentile ma sempre con l'occhio all'orologio. Foto un po' vecchie.")), ("tigella", "lun 26 mag 2025, 8:05", "Confermo, ci sono stato ad aprile: stessa impressione, voto 6."), ("ghirlandino", "lun 26 mag 2025, 9:30", "Allora non ero solo io.")]),
]
THREADS = [
    (20633, "Centri massaggi: prezzi saliti anche da voi?", [("lupo_solitario", "gio 5 giu 2025, 19:01", "A Bologna ormai 60 per mezz'ora, due anni fa erano 40. Da voi?"), ("tigella", "gio 5 giu 2025, 20:14", "<blockquote><div><cite>lupo_solitario ha scritto:</cite>A Bologna ormai 60 per mezz'ora</div></blockquote>A Modena uguale."), ("nonnopino", "ven 6 giu 2025, 7:50", "Tutto sale, tranne la pensione.")]),
    (20588, "Attenzione alle caparre su ricarica", [("moderatore_x", "lun 12 mag 2025, 11:00", "Ci segnalano annunci con foto rubate che chiedono 50 € di caparra su carta ricaricabile. Non pagate mai prima."), ("tortellino77", "lun 12 mag 2025, 12:21", "Capitato anche a me, numero già segnalato."), ("brezza", "mar 13 mag 2025, 0:12", "Se sembra che la ragazza non sia libera di decidere, chiamate il numero verde 800 290 290.")]),
]


def talk(no, f, title, posts, trail, kind):
    body = "".join(post(no * 3 + n, who, day, text, "Utente", 60 + n, sign="<i>In vino veritas</i>" if who == "tigella" else "", title=("Re: " if n else "") + title) for n, (who, day, text) in enumerate(posts))
    return WrittenPage(f"{ROOT}/viewtopic.php?f={f}&t={no}", topic_page(title, body, trail), kind, "it")


F30 = "Annunci delle inserzioniste"
PAGES = [
    static("/index.php", "Indice", '<ul class="topiclist forums">' + "".join(f'<li class="row"><a href="./viewforum.php?f={n}" class="forumtitle">{t}</a><br>{d}</li>' for n, t, d in ((30, F30, "Solo inserzioniste registrate"), (12, "Recensioni Emilia", "Bologna, Modena, Parma, Rimini"), (5, "Quattro chiacchiere", "Tutto il resto"))) + "</ul>"),
    forum("/viewforum.php?f=30", F30, ad_rows(ADS[:5]), tuple(map(url, ADS[:5])), foot='8 argomenti • <a href="./viewforum.php?f=30&amp;start=5">2</a>'),
    forum("/viewforum.php?f=30&start=5", F30, ad_rows(ADS[5:]), tuple(map(url, ADS[5:])), foot="8 argomenti • Pagina 2 di 2"),
    forum("/viewforum.php?f=12", "Recensioni Emilia", [(f"/viewtopic.php?f=12&amp;t={n}", t, p[0][0], p[0][1], len(p) - 1, "") for n, t, p in REVIEWS]),
    forum("/viewforum.php?f=5", "Quattro chiacchiere", [(f"/viewtopic.php?f=5&amp;t={n}", t, p[0][0], p[0][1], len(p) - 1, "") for n, t, p in THREADS]),
]
PAGES += [WrittenPage(url(a), ad_page(a), "ad", "it", ads=(url(a),)) for a in ADS]
PAGES.append(WrittenPage(url(ADS[0]) + "&sid=4be1f09a7c22d5", ad_page(ADS[0]), "ad", "it", ads=(url(ADS[0]),), canonical=url(ADS[0])))
PAGES += [talk(n, 12, t, p, REV, "review") for n, t, p in REVIEWS] + [talk(n, 5, t, p, TALK, "thread") for n, t, p in THREADS]
PAGES += [
    static("/link.php", "Siti amici", "<p>Altri portali utili, in ordine alfabetico:</p><ul>" + "".join(f'<li><a href="https://{h}" target="_blank" rel="nofollow">{h}</a> - {d}</li>' for h, d in (("annunci-adriatico.example", "annunci della riviera"), ("bakecadisera.example", "bacheca nazionale"), ("escortpadane.example", "vetrina del nord"), ("massaggi-in-citta.example", "solo centri massaggi"), ("transinitalia.example", "annunci trans"))) + "</ul>", "directory"),
    static("/memberlist.php?mode=viewprofile&u=411", "Profilo di tortellino77", '<dl class="left-box details profile-details"><dt>Nome utente:</dt><dd>tortellino77</dd><dt>Iscritto il:</dt><dd>gio 14 mar 2019</dd><dt>Località:</dt><dd>Bologna</dd><dt>Messaggi totali:</dt><dd>412</dd></dl>', "profile"),
    static("/inserzionisti.php", "Inserzionisti", "<p>Aprire un annuncio è gratis. In evidenza per 30 giorni: 25 €. La verifica si fa con un video e un documento, contro ogni sfruttamento.</p>"),
    static("/viewtopic.php?f=30&t=18004", "Informazione", "<p>L'argomento richiesto non esiste.</p>", "error", 404),
]

SITE = WrittenSite("forum.lanotturna.example", "IT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
