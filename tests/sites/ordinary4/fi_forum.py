"""The forum of a Finnish town with topics for small ads: phpBB markup, threads of ordinary matters."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "imatranseutu-palsta.example"
BASE = f"https://{HOST}"

TOPICS = [
    (5102, "Osto & myynti", "Myydään: soutuvene, airot ja perämoottori", [("kalamies57", "Terhi 385, airot, pieni kolhu perässä. Mercury 5 hv, huollettu keväällä. 900 e yhdessä, ei osissa. Nähtävissä Vuoksenniskalla. 044 218 6370"), ("Jaana K", "Vieläkö traileri kuuluu hintaan?"), ("kalamies57", "Ei kuulu, mutta tuon 30 km säteellä bensarahalla."), ("hauki_heikki", "Tarjoan 750 ja kuhan.")]),
    (5117, "Palvelut", "Suosituksia: hyvä hieroja Imatralla?", [("selkävaiva", "Niska jumissa etätöistä. Kuka osaa hieroa niin että tuntuu, mutta ei tapa? Koulutettu mielellään."), ("Mirja-täti", "Kävin Mansikkalassa Hieronta Tuulikissa, 60 min 52 e, 90 min 72 e. Kela-korvausta ei saa, mutta apu tuli."), ("Pekka_R", "Urheiluhieroja Sami Kuparikadulla. Kovat kourat, pieni jono."), ("selkävaiva", "Kiitos! Varasin Tuulikille torstaiksi."), ("moderaattori", "Muistutus: ei nimettömiä mainoksia, yritysten ilmoitukset omaan osioon.")]),
    (5123, "Työ", "Tarvitaan lastenvahti perjantai-iltoihin", [("kahden äiti", "Lapset 3 ja 6 v, rauhallinen koti Rajapatsaalla. Klo 17–22, 10 e/h. Yli 16-vuotias, tupakoimaton. Laita yksityisviesti."), ("Emmi_18", "Moi! Olen lukiolainen, käynyt MLL:n hoitajakurssin ja minulla on kolme pikkusiskoa. Pääsen pyörällä."), ("kahden äiti", "Laitoin viestiä, Emmi!")]),
    (5130, "Matkaseura", "Kuka lähtee seuraksi Tallinnaan syyslomalla?", [("leskirouva68", "Hytti kahdelle on halvempi kuin yhdelle. Olen siisti, en kuorsaa (kuulemma). Naisseuraa etsin, teatteria ja ostoksia."), ("Ritva", "Minä voisin! Mikä viikko?"), ("leskirouva68", "Viikko 42, maanantaista keskiviikkoon. Soitellaanko, 050 473 1926."), ("Väinö", "Miehiä ei sitten huolita? :)"), ("Ritva", "Väinö saa tulla kantamaan laukkuja.")]),
    (5138, "Liikenne", "Ylileveä kuljetus ja saattoautot kutostiellä", [("rekkakuski", "Ensi yönä klo 23–04 siirretään paperikoneen tela Lappeenrannasta tehtaalle. Kaksi saattoautoa, leveys 5,8 m. Varatkaa aikaa."), ("yövuoro", "Taas! Viimeksi odotin 40 minuuttia Korvenkannassa."), ("rekkakuski", "Väistöpaikoilla päästetään ohi, seuratkaa vilkkua.")]),
]


def page(path: str, title: str, body: str, kind: str, relevant: bool = False, status: int = 200) -> WrittenPage:
    html = f"""<!DOCTYPE html><html dir="ltr" lang="fi"><head><meta charset="utf-8"><title>{title} - Imatranseudun palsta</title></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><h1><a href="/index.php">Imatranseudun palsta</a></h1><p>Puhetta kaupungista vuodesta 2006</p></div>
<ul id="nav-main" class="nav-main linklist"><li><a href="/faq.php">UKK</a></li><li><a href="/ucp.php?mode=login">Kirjaudu</a></li><li><a href="/ucp.php?mode=register">Rekisteröidy</a></li></ul><div id="page-body">{body}</div><div id="page-footer">Kaikki ajat ovat UTC+2 · Keskustelufoorumin ohjelmisto phpBB</div></div></body></html>"""
    return WrittenPage(BASE + path, html, kind, "fi", relevant=relevant, status=status)


def thread(t: tuple) -> WrittenPage:
    nr, forum, title, posts = t
    out = f'<h2 class="topic-title"><a href="/viewtopic.php?t={nr}">{title}</a></h2><p>Alue: {forum}</p>'
    for k, (who, text) in enumerate(posts):
        out += f'<div id="p{nr * 10 + k}" class="post bg{1 + k % 2}"><dl class="postprofile"><dt><a class="username">{who}</a></dt><dd>Viestit: {len(who) * 17 + k}</dd><dd>Liittynyt: {2008 + len(who)}</dd></dl><div class="postbody"><p class="author"><time>{3 + k}.10.2025 klo 1{k}.2{k}</time></p><div class="content">{text}</div></div></div>'
    return page(f"/viewtopic.php?t={nr}", title, out, "thread")


INDEX = '<ul class="topiclist forums">' + "".join(f'<li class="row"><a href="/viewforum.php?f={k + 2}" class="forumtitle">{n}</a><br>{d}<dd class="topics">{c}</dd></li>' for k, (n, d, c) in enumerate([("Osto & myynti", "Tavarat, veneet, vaatteet, polttopuut", 3120), ("Palvelut", "Kuka korjaa, kuka leikkaa, kuka hieroo", 894), ("Työ", "Kesätyöt, keikat, lastenvahdit", 511), ("Asunnot", "Vuokrataan, etsitään, kimppakämpät", 702), ("Matkaseura", "Kyydit ja reissukaverit", 268), ("Sekalaista", "Kadonneet kissat ja kaikki muu", 5410)])) + "</ul>"
FORUM = "<h2>Osto & myynti</h2><ul class='topiclist topics'>" + "".join(f'<li class="row"><a class="topictitle" href="/viewtopic.php?t={n}">{t}</a> <span>{w}</span> <span>{r} vastausta</span></li>' for n, t, w, r in [(5102, "Myydään: soutuvene, airot ja perämoottori", "kalamies57", 3), (5099, "Annetaan: lastensänky ja patja", "Jaana K", 1), (5094, "M: naisten talvitakki koko 42, 35 e", "Tuija", 0), (5090, "O: polttopuita 5 mottia, kotiin tuotuna", "takkatuli", 7), (5081, "M: mummon astiasto, Arabia Myrna", "perikunta", 4), (5077, "M: kultaisennoutajan pennut, 8 vk, 1 200 e", "kennel_ruska", 12)]) + "</ul>"
FLATS = "<h2>Asunnot</h2><ul class='topiclist topics'>" + "".join(f"<li class='row'><a class='topictitle' href='/viewtopic.php?t={n}'>{t}</a><p>{d}</p></li>" for n, t, d in [(5040, "Vuokrataan kaksio Imatrankoskelta", "48 m², 560 e/kk, vesi 20 e, heti vapaa, lemmikit ok."), (5033, "Kämppis haussa, opiskelija", "Olen 22 v mies, Saimaan AMK, huone 270 e. Sauna keskiviikkoisin, hiljaisuus klo 22."), (5029, "Etsin yksiötä, nainen 54 v", "Työ keskussairaalassa, luottotiedot kunnossa, rauhallinen, kissa.")]) + "</ul>"
MEMBER = "<h2>Käyttäjä: leskirouva68</h2><dl class='details'><dt>Ikä:</dt><dd>68</dd><dt>Paikkakunta:</dt><dd>Imatra, Tainionkoski</dd><dt>Liittynyt:</dt><dd>14.2.2019</dd><dt>Viestejä:</dt><dd>431</dd><dt>Harrastukset:</dt><dd>teatteri, sienestys, tuolijumppa</dd><dt>Allekirjoitus:</dt><dd>Parempi myöhään kuin ei milloinkaan.</dd></dl>"
RULES = "<h2>Säännöt</h2><ol><li>Ole ihmisiksi.</li><li>Ilmoituksessa pitää olla hinta.</li><li>Ei alkoholia, tupakkaa, lääkkeitä eikä seksipalveluja; poistamme ilman varoitusta.</li><li>Seuranhakuilmoitukset kuuluvat muualle, matkaseura on matkaseuraa.</li><li>Ylläpito päättää.</li></ol>"

SITE = WrittenSite(HOST, "FI", (
    page("/index.php", "Etusivu", INDEX, "directory"), page("/viewforum.php?f=2", "Osto & myynti", FORUM, "listing"), page("/viewforum.php?f=5", "Asunnot", FLATS, "listing"),
    *(thread(t) for t in TOPICS), page("/memberlist.php?mode=viewprofile&u=2208", "leskirouva68", MEMBER, "profile"), page("/saannot.php", "Säännöt", RULES, "static"),
    page("/viewtopic.php?t=1", "Tiedote", "<div class='panel' id='message'><h2 class='message-title'>Tiedote</h2><p>Pyydettyä aihetta ei ole olemassa.</p></div>", "error", True, 404),
), note="phpBB threads")
