"""Czech review board on phpBB 3 (prosilver): topics about women who advertise, with posts of several members, in windows-1250 text of two decades.

Hard: the first post of a 'Nabídka' topic is the advertiser's own ad and the answers below are guests' opinions with other prices, ages guessed and phone
numbers of others; signatures and quotes repeat old offers; members' ranks and post counts look like figures of a person; '?sid=' addresses, viewtopic with
'&start=', a links page of other sites. Reviews of one woman stand in a section of their own, with a form filled in.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.ohlasyzpokoje.example"


def czk(amount, minutes, place=None):
    return {"amount": amount, "currency": "CZK", "code_currency": None, "duration_min": minutes, "place": place}


def ad(no, alias, city, phone, **more):
    row = deepcopy(AD)
    row.update(url=f"{ROOT}/viewtopic.php?t={no}", alias=alias, aliases_stated=[alias], text_language="cs", provider_kind="unknown", city=city, country="CZ", phones=[phone] if phone else [])
    if "age" in more:
        more.setdefault("ages_stated", [more["age"]])
    row.update(more)
    return row


# topic, title, author, day posted, own words, pictures, answers (author, day, words), truth
ROWS = [
    (5120, "Lenka, Brno - Žabovřesky", "Lenka_Brno", "02 čer 2025, 09:14", "Dobrý den pánové,<br>jsem Lenka, 36 let, 168 cm, 64 kg, Češka. Přijímám v soukromém bytě v Brně, po-pá 9:00-18:00.<br><br>30 min 1 000 Kč<br>60 min 1 800 Kč<br><br>Nabízím masáž, přítelkyni na hodinu (GFE), společnou sprchu či koupel. Volejte 603 481 927, na sms neodpovídám.", 2,
     [("Standa65", "04 čer 2025, 20:40", "Byl jsem včera, hodina za 1800 sedí. Milá paní, čisto, kafe. Za mě 9/10."), ("rybar", "05 čer 2025, 07:02", "Já tam byl v zimě, to brala 1500. Spíš bych jí tipl na 40, ale nevadí.")],
     dict(alias="Lenka", city="Brno", phone="+420603481927", age=36, height_cm=168, weight_kg=64, nationality="CZ", incall=True, hours="9:00-18:00", prices=[czk(1000, 30), czk(1800, 60)], services=["massage", "gfe", "bath"], max_duration_h=1, n_images=2, posted_at="2025-06-02")),
    (5133, "Nová v Praze: Alina z Ukrajiny", "Alina.UA", "05 čer 2025, 18:30", "Ahoj, jsem Alina 24, z Ukrajiny. Praha 5 Anděl. Mluvím rusky, ukrajinsky, trochu česky. WhatsApp +420 774 209 518. U mě na bytě 1h 2500, 2h 4500. Přijedu i na hotel 1h 3000.", 3,
     [("Modrák", "06 čer 2025, 23:55", "Píše za ni někdo jiný, fotky jsou z jejího instagramu. Pozor, na místě chtěli 3000."), ("Alina.UA", "07 čer 2025, 10:01", "To neni pravda. Cena 2500.")],
     dict(alias="Alina", city="Prague", phone=None, age=24, nationality="UA", languages_spoken=["ru", "uk", "cs"], outcall=True, incall=True, prices=[czk(2500, 60, "incall"), czk(4500, 120, "incall"), czk(3000, 60, "outcall")], max_duration_h=2, n_images=3, posted_at="2025-06-05", handles=[{"kind": "whatsapp", "value": "+420774209518"}])),
    (5098, "Salon Vanda Plzeň - dnes Klára a Ivona", "SalonVanda", "28 kvě 2025, 11:11", "Masážní salon Vanda, Plzeň, Klatovská. Otevřeno 10:00-22:00 denně. Děvčata: Klára (29) a Ivona (33). Tantra masáž 60 min 1 600 Kč, 90 min 2 200 Kč, čtyřruční 60 min 2 900 Kč. Objednávky na recepci 728 116 340 nebo recepce@salonvanda.example.", 0,
     [("pepan", "30 kvě 2025, 08:20", "Klára super. Ivona už prý končí.")],
     dict(alias="Klára", aliases_stated=["Klára", "Ivona"], city="Plzeň", phone="+420728116340", age=29, ages_stated=[29, 33], provider_kind="agency", incall=True, hours="10:00-22:00", services=["tantra", "massage", "four_hands"], prices=[czk(1600, 60), czk(2200, 90), czk(2900, 60)], max_duration_h=1.5, posted_at="2025-05-28",
          handles=[{"kind": "email", "value": "recepce@salonvanda.example"}])),
    (5141, "Ostrava, Petra 45, jen pro slušné", "PetraOva", "08 čer 2025, 21:47", "Zdravím z Ostravy-Poruby. Petra, 45 let, plnější (82 kg / 165 cm). Jen inkasuji hotově předem, hodina 1 400. Nedělám nic navíc, nepište proto zprávy typu „a co ještě“. Masáže, mazlení, povídání. Beru i vozíčkáře, dům má výtah. Tel 605 937 214 od 8 do 16.", 1, [],
     dict(alias="Petra", city="Ostrava", phone="+420605937214", age=45, weight_kg=82, height_cm=165, incall=True, prices=[czk(1400, 60)], services=["massage", "cuddling", "disabled_guests"], hours="8:00-16:00", max_duration_h=1, n_images=1, posted_at="2025-06-08")),
    (5150, "Domina Regina - Praha / Hradec", "LadyRegina", "09 čer 2025, 13:05", "Lady Regina, zkušená domina, 41. Studio v Praze na Žižkově. Dne 14.6. až 15.6. budu v Hradci Králové. Výchova, hry na role, fetiše. Hodina 3 500 Kč, dvě hodiny 6 000 Kč. Kontakt pouze lady.regina@posta.example nebo Telegram @ladyregina_cz.", 2,
     [("sluha7", "10 čer 2025, 00:12", "Potvrzuji, nejlepší v republice. Za tři hodiny dala 8000.")],
     dict(alias="Lady Regina", city="Prague", phone=None, age=41, incall=True, tour=[{"city": "Hradec Králové", "from": "2025-06-14", "to": "2025-06-15"}], services=["domination", "role_play", "fetish"], prices=[czk(3500, 60), czk(6000, 120)], max_duration_h=2, n_images=2, posted_at="2025-06-09",
          handles=[{"kind": "email", "value": "lady.regina@posta.example"}, {"kind": "telegram", "value": "ladyregina_cz"}])),
    (5077, "Tomáš, společník pro dámy i páry", "tomas_spolecnik", "19 kvě 2025, 16:00", "Tomáš, 31 let, 186/84, Olomouc a okolí. Doprovod do společnosti, večeře, tanec, masáž. Přijedu za vámi. Večer (4 hodiny) 4 000 Kč. Mluvím anglicky a německy. 731 560 284", 1, [("Mirka", "21 kvě 2025, 19:19", "Byl se mnou na plese, jedničkový.")],
     dict(alias="Tomáš", city="Olomouc", phone="+420731560284", audience="man", age=31, height_cm=186, weight_kg=84, outcall=True, languages_spoken=["en", "de"], services=["escort", "dinner_date", "dancing", "massage"], prices=[czk(4000, 240)], max_duration_h=4, n_images=1, posted_at="2025-05-19")),
    (5155, "TS Bella v Liberci do neděle", "ts_bella", "10 čer 2025, 12:48", "Trans Bella, Brazilka, 27 let. V Liberci do neděle 15.6., pak Ústí nad Labem 16.6.-19.6. Nonstop 24/7. 30 min 1500 kč, hodina 2500 kč. Viber i telefon 777 038 461. English, português, español.", 4, [],
     dict(alias="Bella", city="Liberec", phone="+420777038461", audience="trans", age=27, nationality="BR", hours="24/7", languages_spoken=["en", "pt", "es"], tour=[{"city": "Liberec", "from": None, "to": "2025-06-15"}, {"city": "Ústí nad Labem", "from": "2025-06-16", "to": "2025-06-19"}], prices=[czk(1500, 30), czk(2500, 60)],
          max_duration_h=1, n_images=4, posted_at="2025-06-10", handles=[{"kind": "viber", "value": "+420777038461"}])),
    (5102, "Eva a Denisa - dvojka Zlín", "EvaDenisa", "29 kvě 2025, 22:30", "Dvě kamarádky Eva (30) a Denisa (32) ze Zlína. Přijímáme ve dvou, hodina 3 200 Kč pro pána, pro pár 3 800 Kč. Víkendy od 14:00 do 23:00. 720 845 136, Denisa zvedá častěji.", 2, [("Kuba_Z", "01 čer 2025, 09:45", "Jde i jen s Evou, říká si 1700.")],
     dict(alias="Eva", aliases_stated=["Eva", "Denisa"], city="Zlín", phone="+420720845136", audience="couple", age=30, ages_stated=[30, 32], incall=True, hours="14:00-23:00", services=["duo", "couples"], prices=[czk(3200, 60), czk(3800, 60)], max_duration_h=1, n_images=2, posted_at="2025-05-29")),
]
META = '<meta http-equiv="content-type" content="text/html; charset=windows-1250">'


def url(r):
    return f"{ROOT}/viewtopic.php?t={r[0]}"


def shell(title, body, crumb=""):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="cs-cz" xml:lang="cs-cz"><head>{META}<title>Ohlasy z pokoje - {title}</title><link href="./styles/prosilver/theme/print.css" rel="stylesheet" type="text/css" media="print" /></head>
<body id="phpbb" class="section-viewtopic ltr"><div id="wrap"><a id="top" name="top" accesskey="t"></a><div id="page-header"><div class="headerbar"><div class="inner"><div id="site-description"><a href="./index.php" id="logo"><img src="./styles/prosilver/imageset/site_logo.gif" width="139" height="52" alt="" /></a><h1>Ohlasy z pokoje</h1><p>Fórum pro dospělé, vstup od 18 let</p></div></div></div>
<div class="navbar"><ul class="linklist navlinks"><li class="icon-home"><a href="./index.php">Obsah fóra</a>{crumb}</li></ul><ul class="linklist rightside"><li class="icon-faq"><a href="./faq.php">FAQ</a></li><li><a href="./ucp.php?mode=register">Registrovat</a></li><li class="icon-logout"><a href="./ucp.php?mode=login">Přihlásit se</a></li></ul></div></div>
<div id="page-body">{body}</div><div id="page-footer"><div class="navbar"><ul class="linklist"><li class="rightside">Všechny časy jsou v UTC + 1 hodina</li></ul></div><div class="copyright">Powered by phpBB&reg; Forum Software &copy; phpBB Group<br />Český překlad – phpBB.cz</div></div></div></body></html>"""


def post(no, author, day, words, pics="", count=14, rank="Člen", sig=""):
    return f"""<div id="p{no}" class="post bg{no % 2 + 1}"><div class="inner"><span class="corners-top"><span></span></span><div class="postbody"><h3><a href="#p{no}"></a></h3><p class="author"><a href="./viewtopic.php?p={no}#p{no}"><img src="./styles/prosilver/imageset/icon_post_target.gif" width="11" height="9" alt="Příspěvek" /></a>od <strong><a href="./memberlist.php?mode=viewprofile&amp;u={len(author) * 31}">{author}</a></strong> &raquo; {day}</p>
<div class="content">{words}</div>{pics}{f'<div id="sig{no}" class="signature">{sig}</div>' if sig else ""}</div><dl class="postprofile" id="profile{no}"><dt><a href="./memberlist.php?mode=viewprofile&amp;u={len(author) * 31}">{author}</a></dt><dd>{rank}</dd><dd>&nbsp;</dd><dd><strong>Příspěvky:</strong> {count}</dd><dd><strong>Registrován:</strong> 11 bře 2019, 20:08</dd></dl></div></div><hr class="divider" />"""


def topic(r):
    no, title, author, day, words, pics, answers, _ = r
    files = '<dl class="attachbox"><dt>Přílohy</dt>' + "".join(f'<dd><dl class="file"><dt class="attach-image"><img src="./download/file.php?id={no}{n}" alt="foto{n}.jpg" /></dt><dd>foto{n}.jpg (84.1 KiB) Zobrazeno 312 krát</dd></dl></dd>' for n in range(1, pics + 1)) + "</dl>" if pics else ""
    body = post(no * 3, author, day, words, files, 6, "Inzerent") + "".join(post(no * 3 + 1 + i, a, d, w, "", 211, "Stálý host", "Kdo nezkusil, nepochopí." if i == 0 else "") for i, (a, d, w) in enumerate(answers))
    return shell(title, f'<h2><a href="./viewtopic.php?t={no}">{title}</a></h2><div class="topic-actions"><div class="buttons"><div class="reply-icon"><a href="./posting.php?mode=reply&amp;t={no}">Odpovědět</a></div></div><div class="pagination">Příspěvků: {1 + len(answers)} &bull; Stránka <strong>1</strong> z <strong>1</strong></div></div>{body}', ' <strong>&#8249;</strong> <a href="./viewforum.php?f=4">Nabídky</a>')


def forum(rows, title, f):
    lines = "".join(f'<li class="row bg1"><dl class="icon" style="background-image: url(./styles/prosilver/imageset/topic_read.gif);"><dt><a href="./viewtopic.php?t={n}" class="topictitle">{t}</a><br />od <a href="./memberlist.php?u=9">{a}</a> &raquo; {d}</dt><dd class="posts">{k} <dfn>Odpovědi</dfn></dd><dd class="views">312 <dfn>Zobrazení</dfn></dd></dl></li>' for n, t, a, d, k in rows)
    return shell(title, f'<h2><a href="./viewforum.php?f={f}">{title}</a></h2><div class="forumbg"><div class="inner"><ul class="topiclist"><li class="header"><dl class="icon"><dt>Témata</dt><dd class="posts">Odpovědi</dd><dd class="views">Zobrazení</dd></dl></li></ul><ul class="topiclist topics">{lines}</ul></div></div>')


def wp(path, html, kind, ads=(), canonical=None, status=200, relevant=True):
    return WrittenPage(ROOT + path, html, kind, "cs", ads=ads, canonical=canonical and ROOT + canonical, status=status, relevant=relevant, content_type="text/html; charset=windows-1250", encoding="windows-1250")


def heads(rows):
    return [(r[0], r[1], r[2], r[3], len(r[6])) for r in rows]


FORM = "<strong>Jméno:</strong> {}<br /><strong>Město:</strong> {}<br /><strong>Telefon:</strong> {}<br /><strong>Zaplaceno:</strong> {}<br /><strong>Hodnocení:</strong> {}/10<br /><br />{}"
REVIEWS = [
    (4870, "Recenze: Simona, Praha 10", "gentleman_k", "03 čer 2025, 22:10", FORM.format("Simona", "Praha 10", "602 …", "2 000 Kč / 60 min", 8, "Domluva po telefonu bez problémů, byt ve druhém patře, sprcha čistá. Simona je usměvavá, trochu spěchala. Půjdu znovu.")),
    (4861, "Recenze: Lenka, Brno", "Standa65", "04 čer 2025, 20:52", FORM.format("Lenka", "Brno", "viz její téma", "1 800 Kč / 60 min", 9, "Už jsem psal u inzerátu, doplňuji formulář. Přesně podle fotek, nikam se nežene.")),
]
TALK = (4902, "Zálohy předem - už zase", [("rybar", "06 čer 2025, 09:00", "Poslední dobou chtějí všude zálohu přes kód. Posílá to někdo?"), ("Modrák", "06 čer 2025, 09:31", "Nikdy. Záloha = podvod. Přišel jsem o 2 000 Kč."), ("Mirka", "06 čer 2025, 12:12", "<blockquote><div><cite>Modrák píše:</cite>Záloha = podvod.</div></blockquote>U dominy je to normální, jinak souhlas.")])
TT = [(n, t, a, d, 0) for n, t, a, d, _ in REVIEWS]
PAGES = [
    wp("/index.php", shell("Obsah fóra", '<div class="forabg"><ul class="topiclist forums"><li class="row"><dl><dt><a href="./viewforum.php?f=4" class="forumtitle">Nabídky</a><br />Zde inzerují ženy samy</dt><dd class="topics">1204</dd></dl></li><li class="row"><dl><dt><a href="./viewforum.php?f=7" class="forumtitle">Recenze</a></dt><dd class="topics">3310</dd></dl></li><li class="row"><dl><dt><a href="./viewforum.php?f=9" class="forumtitle">Pokec</a></dt><dd class="topics">889</dd></dl></li></ul></div>'), "static"),
    wp("/viewforum.php?f=4", forum(heads(ROWS[:5]), "Nabídky", 4), "listing", tuple(map(url, ROWS[:5]))),
    wp("/viewforum.php?f=4&start=25", forum(heads(ROWS[5:]), "Nabídky", 4), "listing", tuple(map(url, ROWS[5:]))),
    wp("/viewforum.php?f=4&sid=5bd2f0a4c7711e0392aa", forum(heads(ROWS[:5]), "Nabídky", 4), "listing", tuple(map(url, ROWS[:5])), "/viewforum.php?f=4"),
    wp("/viewforum.php?f=7", forum(TT, "Recenze", 7), "listing"),
    *[wp(f"/viewtopic.php?t={r[0]}", topic(r), "ad", (url(r),)) for r in ROWS],
    wp("/viewtopic.php?t=5120&view=print", topic(ROWS[0]), "ad", (url(ROWS[0]),), "/viewtopic.php?t=5120"),
    *[wp(f"/viewtopic.php?t={n}", shell(t, f"<h2>{t}</h2>" + post(n * 3, a, d, w, "", 87, "Stálý host")), "review") for n, t, a, d, w in REVIEWS],
    wp("/viewtopic.php?t=4902", shell(TALK[1], f"<h2>{TALK[1]}</h2>" + "".join(post(14700 + i, a, d, w, "", 150) for i, (a, d, w) in enumerate(TALK[2]))), "thread"),
    wp("/memberlist.php?mode=viewprofile&u=248", shell("Profil uživatele Standa65", '<h2>Profil uživatele Standa65</h2><div class="panel"><dl class="details"><dt>Uživatelské jméno:</dt><dd>Standa65</dd><dt>Bydliště:</dt><dd>Brno-venkov</dd><dt>Registrován:</dt><dd>11 bře 2019, 20:08</dd><dt>Celkem příspěvků:</dt><dd>211</dd></dl></div>'), "profile"),
    wp("/faq.php", shell("Časté otázky", "<h2>Časté otázky</h2><dl class='faq'><dt><strong>Jak vložím nabídku?</strong></dt><dd>Registrujte se, ověřte telefon a založte téma v sekci Nabídky. Zdarma, jedno téma na osobu.</dd><dt><strong>Co je zakázáno?</strong></dt><dd>Osoby mladší 18 let, nabídky za někoho jiného, vulgarity.</dd></dl>"), "static"),
    wp("/odkazy.php", shell("Odkazy", '<h2>Spřátelené weby</h2><ul><li><a href="https://privatybezobav.example">Priváty bez obav</a> - inzeráty z celé ČR</li><li><a href="https://nocni-mapa.example">Noční mapa</a> - kluby a podniky</li><li><a href="https://erotikaseznam.example">Seznam</a> - katalog stránek</li><li><a href="https://slovakohlasy.example">Ohlasy SK</a></li></ul>'), "directory"),
    wp("/viewtopic.php?t=99999", shell("Informace", '<div class="panel" id="message"><div class="inner"><h2>Informace</h2><p>Požadované téma neexistuje.</p></div></div>'), "error", status=200),
]

SITE = WrittenSite("www.ohlasyzpokoje.example", "CZ", tuple(PAGES), tuple(ad(r[0], **deepcopy(r[7])) for r in ROWS), note=__doc__)
