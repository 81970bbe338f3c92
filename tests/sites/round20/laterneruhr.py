"""German vBulletin 3 board of the Ruhr area: sellers' topics beside talk about parking and hotels.

Hard: windows-1252 bytes, tables in tables (tborder, tcat, alt1, alt2), the left column of each post states age, place and number of posts of
whoever writes it, quotes repeat the ad with wrong figures, guests name other ladies and other numbers, signatures hold what the post does not,
'Heute' and 'Gestern' as days, a printed copy, session ids, a closed topic, a search without hits.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.laterne-ruhr.example/forum"
RAW = dict(content_type="text/html; charset=ISO-8859-1", encoding="windows-1252")
GUESTS = {  # name: rank, registered, further lines of the left column
    "Kumpel_Anton": ("Stammgast", "03.2014", "Ort: Herne<br>Alter: 58<br>Beiträge: 2.411"), "wolle1904": ("Mitglied", "11.2019", "Ort: Gelsenkirchen<br>Beiträge: 187"),
    "Zechenturm": ("Mitglied", "07.2021", "Alter: 44<br>Beiträge: 63"), "sauerlaender": ("Neuling", "05.2025", "Ort: Arnsberg<br>Alter: 36<br>Beiträge: 4"), "Moderator Uwe": ("Moderator", "01.2009", "Beiträge: 9.002"),
}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


def quote(who, text):
    return f"""<div style="margin:20px; margin-top:5px; "><div class="smallfont" style="margin-bottom:2px">Zitat:</div><table cellpadding="6" cellspacing="0" border="0" width="100%"><tr><td class="alt2" style="border:1px inset">
<div>Zitat von <strong>{who}</strong></div><div style="font-style:italic">{text}</div></td></tr></table></div>"""


def pics(t, n):
    return "".join(f'<br><a href="attachment.php?attachmentid={t * 10 + i}" target="_blank"><img class="thumbnail" src="attachment.php?attachmentid={t * 10 + i}&amp;thumb=1" border="0" alt=""></a>' for i in range(n))


# t, title, seller (name, rank, registered, left column), day, text, pictures, signature, answers (who, day, text), truth
ADS = [
    (40112, "[DO] Marisa - Auszeit im Unionviertel", ("marisa_do", "Anbieterin (geprüft)", "02.2023", "Ort: Dortmund<br>Alter: 31<br>Beiträge: 96"), "Heute, 08:12",
     """Hallo zusammen, hier meine aktuellen Daten:<br><br><b>Name:</b> Marisa<br><b>Alter:</b> 31<br><b>Größe:</b> 1,68 m<br><b>Gewicht:</b> 62 kg<br><b>Sprachen:</b> Deutsch, Polnisch<br><b>Angebot:</b> Massage, Kuscheln, gemeinsames Bad<br>
<b>Besuche:</b> nur bei mir, keine Haus- und Hotelbesuche<br><b>Zeiten:</b> Mo-Fr 10-18 Uhr<br><br>30 Min. 70 €, 60 Min. 120 €, 90 Min. 170 €""", 3, "Marisa, 0157 34819026, nur Anrufe bitte",
     [("Kumpel_Anton", "Heute, 09:40", quote("marisa_do", "30 Min. 70 €") + "War das nicht mal 50? Egal, guter Kurs. Die Steffi in Hörde nimmt 90."), ("marisa_do", "Heute, 09:58", "Schon seit zwei Jahren nicht mehr, Anton ;)")],
     dict(alias="Marisa", age=31, city="Dortmund", languages_spoken=["de", "pl"], services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="10:00-18:00", height_cm=168, weight_kg=62, max_duration_h=1.5,
          verified=True, n_images=3, posted_at="2025-06-11", phones=["+4915734819026"], prices=[eur(70, 30), eur(120, 60), eur(170, 90)])),
    (40087, "Yvonne ist zurück! Bochum und Umgebung", ("yvonne.bo", "Anbieterin", "06.2020", "Beiträge: 41"), "Gestern, 22:05",
     """Ihr Lieben, nach der Babypause einer Freundin, die ich vertreten habe, bin ich jetzt wieder für euch unterwegs. Für alle Neuen: Yvonne, 38, blond, 172 groß, rheinische Frohnatur. Ich komme zu euch nach Hause oder ins Hotel,
in ganz Bochum; selbst empfangen kann ich nicht. Abendessen, Tanzen gehen oder einfach eine lange Massage.<br>Eine Stunde 180, zwei Stunden 320, die ganze Nacht 800 Euro. Anfahrt in Bochum frei.<br>
Schreibt mir bei WhatsApp: null eins fünf sieben, drei vier acht, eins neun null, vier vier""", 0, "", [("wolle1904", "Heute, 06:30", "Willkommen zurück! Kommst du auch nach GE? Bin 52 und Nichtraucher.")],
     dict(alias="Yvonne", age=38, city="Bochum", services=["dinner_date", "dancing", "massage"], incall=False, outcall=True, height_cm=172, max_duration_h=12, verified=False, posted_at="2025-06-10",
          phones=["+4915734819044"], handles=[wa("+4915734819044")], prices=[eur(180, 60), eur(320, 120), eur(800, 720)])),
    (40063, "[E] Haus Rosengarten: unsere Kim", ("Rosengarten_Essen", "Gewerblich", "09.2012", "Ort: Essen<br>Beiträge: 1.120"), "09.06.2025, 12:00",
     """Das Team vom Haus Rosengarten in Essen stellt vor: <b>Kim</b> (26 J., 160 cm, 51 kg), unsere Thailänderin. Kim spricht Thai und Englisch, ein wenig Deutsch kommt gerade dazu. Bei ihr bekommt ihr Thai-Massage, gern auch mit Kollegin als Vierhandmassage.<br>
Wir haben täglich von 11 bis 24 Uhr geöffnet. Bei Kim kostet die halbe Stunde 60 € und die volle Stunde 100 €. Parkplätze im Hof, Bar vorhanden (Bier 3 €).""", 2, "Haus Rosengarten, Tel. 0201 5147 3380, Rüttenscheid",
     [("Zechenturm", "09.06.2025, 19:20", "Kim ist nett, aber die Dusche war kalt. Mila war vorher da, die fand ich flotter.")],
     dict(alias="Kim", age=26, provider_kind="agency", city="Essen", nationality="TH", languages_spoken=["th", "en", "de"], services=["massage", "four_hands"], incall=True, hours="11:00-24:00", height_cm=160, weight_kg=51, max_duration_h=1,
          verified=False, n_images=2, posted_at="2025-06-09", phones=["+4920151473380"], prices=[eur(60, 30), eur(100, 60)])),
    (40051, "[DU] Jill und Nora, immer zu zweit", ("jill_nora", "Anbieterin (geprüft)", "04.2024", "Ort: Duisburg<br>Beiträge: 22"), "08.06.2025, 17:31",
     """Moin aus Duisburg! Jill ist 24, Nora ist 29, und uns gibt es nur im Doppelpack (Duo). Paare sind bei uns auch gern gesehen. Ihr könnt in unsere Wohnung am Innenhafen kommen oder uns ins Hotel bestellen.<br>
Bei uns: 1 h = 260 €, 2 h = 480 €.<br>Im Hotel: 1 h = 320 €.""", 4, "TG: @jill_nora_du", [("sauerlaender", "08.06.2025, 23:02", "Hat jemand Erfahrung mit den beiden? Nehmen die auch Anfänger?"), ("jill_nora", "09.06.2025, 10:15", "Klar :)")],
     dict(alias="Jill", aliases_stated=["Jill", "Nora"], age=24, ages_stated=[24, 29], audience="couple", city="Duisburg", services=["duo", "couples"], incall=True, outcall=True, max_duration_h=2, verified=True, n_images=4,
          posted_at="2025-06-08", handles=[{"kind": "telegram", "value": "jill_nora_du"}], prices=[eur(260, 60, "incall"), eur(480, 120, "incall"), eur(320, 60, "outcall")])),
    (40033, "TS Alessa in Oberhausen", ("ts_alessa", "Anbieterin", "08.2022", "Beiträge: 15"), "06.06.2025, 14:44",
     """Alessa, Transfrau, 35, 179/70, Mutter Italienerin, Vater aus Oberhausen. Ich wohne in der Nähe vom Centro und bin abends von 18 Uhr bis 23 Uhr erreichbar. Rollenspiele, Massage, Striptease.<br>
Stunde 150,- / halbe 90,- / Videoanruf 15 Minuten 30,- (alles Euro). Treffen nur bei mir.""", 2, "Handy 0157 / 348 190 71", [],
     dict(alias="Alessa", age=35, audience="trans", city="Oberhausen", services=["role_play", "massage", "striptease", "video_call"], incall=True, outcall=False, hours="18:00-23:00", height_cm=179, weight_kg=70, max_duration_h=1,
          verified=False, n_images=2, posted_at="2025-06-06", phones=["+4915734819071"], prices=[eur(150, 60), eur(90, 30), eur(30, 15)])),
    (40020, "Ben - für Sie, für Paare", ("ben_fuer_sie", "Anbieter (geprüft)", "01.2025", "Ort: Hagen<br>Alter: 33<br>Beiträge: 8"), "05.06.2025, 20:10",
     """Guten Abend die Damen. Ich heiße Ben, bin 33, gelernter Masseur und arbeite auf eigene Rechnung. Von Hagen aus fahre ich bis 30 km zu Ihnen, Kilometergeld nehme ich keins. Für zwei Stunden Massage mit Gespräch berechne ich 140 €, für einen Abend mit Restaurantbesuch (5 Stunden) 300 €.
Paare gern, einzelne Herren nicht. ben.kommt@postkasten.example""", 1, "", [("Moderator Uwe", "06.06.2025, 07:00", "Bitte keine E-Mail-Adressen von anderen posten, die eigene ist ok.")],
     dict(alias="Ben", age=33, audience="man", provider_kind="independent", city="Hagen", services=["massage", "dinner_date", "couples"], outcall=True, max_duration_h=5, verified=True, n_images=1, posted_at="2025-06-05",
          handles=[{"kind": "email", "value": "ben.kommt@postkasten.example"}], prices=[eur(140, 120), eur(300, 300)])),
    (39987, "Brazilian girl visiting Essen & Duisburg in June", ("luana_tour", "Anbieterin", "05.2025", "Beiträge: 3"), "03.06.2025, 09:09",
     """Hi guys! Luana, 27, from Recife in Brazil, 1.65 m, 57 kg. I will be in Essen June 12-16 and in Duisburg June 17-19, always in a private apartment, and I also come to hotels. I speak Portuguese, Spanish and English (only Danke and Bitte in German).
GFE, kissing, dancing. 1 hour 150 euros, 2 hours 280 euros, same price everywhere. WhatsApp only +49 157 34819088.""", 5, "", [("Kumpel_Anton", "03.06.2025, 18:00", "Do you come to Herne? My number 0157 34819001, am 58 but fit")],
     dict(alias="Luana", age=27, text_language="en", city="Essen", nationality="BR", languages_spoken=["pt", "es", "en"], services=["gfe", "kissing", "dancing"], incall=True, outcall=True, height_cm=165, weight_kg=57, max_duration_h=2,
          tour=[{"city": "Essen", "from": "2025-06-12", "to": "2025-06-16"}, {"city": "Duisburg", "from": "2025-06-17", "to": "2025-06-19"}], verified=False, n_images=5, posted_at="2025-06-03", phones=["+4915734819088"],
          handles=[wa("+4915734819088")], prices=[eur(150, 60), eur(280, 120)])),
    (39950, "Lady Helena erwartet dich", ("lady_helena", "Anbieterin (geprüft)", "10.2015", "Ort: Witten<br>Beiträge: 230"), "30.05.2025, 11:11",
     """Du suchst Führung? Ich, Lady Helena (49), herrsche seit zwanzig Jahren in meinem eigenen Studio in Witten. Dominanz, Fetisch und Rollenspiele, Anfänger willkommen, Massagen und Küsse bekommst du woanders. Sitzung von 60 Minuten 220 €, von drei Stunden 550 €. Termin nur nach Anruf zwischen 9 und 12 Uhr.""", 1,
     "0157-348-19095 | Wer nicht grüßt, wird nicht bedient", [("Zechenturm", "31.05.2025, 21:33", "Respekt! Streng, aber herzlich.")],
     dict(alias="Lady Helena", age=49, city="Witten", services=["domination", "fetish", "role_play"], incall=True, hours="09:00-12:00", max_duration_h=3, verified=True, n_images=1, posted_at="2025-05-30", phones=["+4915734819095"], prices=[eur(220, 60), eur(550, 180)])),
    (39911, "[BOT] Gitta, 57, mit Zeit und Herz", ("gitta57", "Anbieterin", "12.2018", "Alter: 57<br>Beiträge: 77"), "24.05.2025, 16:00",
     """Zwei neue Hüften, aber immer noch Schwung. Ich bin Gitta aus Bottrop, 57 Jahre, vollschlank (84 kg auf 1,64). Zum Kaffee und zum Kuscheln. Ich empfange in meinem Häuschen mit Garten, ebenerdig, auch Gäste mit Rollstuhl.<br>Preis? Reden wir am Telefon drüber: 0 1 5 7 - 3 4 8 1 9 1 0 2""", 0, "Lieber spät als nie.", [],
     dict(alias="Gitta", age=57, city="Bottrop", services=["cuddling", "disabled_guests"], incall=True, height_cm=164, weight_kg=84, verified=False, posted_at="2025-05-24", phones=["+4915734819102"])),
    (39870, "Studentin Lena, 22, Hotelbesuche in DO", ("lena_22", "Anbieterin", "05.2025", "Ort: Dortmund<br>Beiträge: 6"), "19.05.2025, 23:48",
     """hi, bin lena, 22, 1,74, studiere in dortmund und mache das nur nebenbei an 2-3 abenden. nur hotel, keine privatwohnungen, bei mir geht nicht (wg). gfe, schmusen, küssen. 1h 200€ 2h 370€. insta: lena.nachts.do <br>nachtrag: bin übrigens auf eigene faust unterwegs, kein chef, keine agentur""", 2, "",
     [("wolle1904", "20.05.2025, 05:50", quote("lena_22", "1h 200€ 2h 370€") + "Für 150 würd ich kommen."), ("lena_22", "20.05.2025, 12:00", "dann bleib zuhause :P")],
     dict(alias="Lena", age=22, provider_kind="independent", city="Dortmund", services=["gfe", "cuddling", "kissing"], incall=False, outcall=True, height_cm=174, max_duration_h=2, verified=False, n_images=2, posted_at="2025-05-19",
          handles=[{"kind": "instagram", "value": "lena.nachts.do"}], prices=[eur(200, 60), eur(370, 120)])),
]
OFFER, TALK = (12, "Anzeigen im Ruhrgebiet"), (20, "Plauderecke")


def url(t):
    return f"{ROOT}/showthread.php?t={t}"


def shell(title, body, crumbs=""):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html dir="ltr" lang="de"><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><meta name="generator" content="vBulletin 3.8.7"><title>{title} - Laterne Ruhr</title>
<link rel="stylesheet" type="text/css" href="clientscript/vbulletin_css/style-1.css"></head><body><a name="top"></a>
<table class="tborder" cellpadding="6" cellspacing="1" border="0" width="98%" align="center"><tr><td class="alt1" width="100%"><table cellpadding="0" cellspacing="0" border="0"><tr><td class="navbar"><a href="index.php">Laterne Ruhr</a> {crumbs}</td></tr>
<tr><td class="navbar" style="font-size:10pt; padding-top:1px"><strong>{title}</strong></td></tr></table></td><td class="alt2" nowrap="nowrap"><form action="login.php" method="post">Benutzername <input type="text" name="vb_login_username"> Kennwort <input type="password" name="vb_login_password"><input type="submit" value="Anmelden"></form></td></tr></table>
<div align="center"><table class="tborder" width="98%"><tr align="center" class="vbmenu_dark"><td class="vbmenu_control"><a href="register.php">Registrieren</a></td><td class="vbmenu_control"><a href="faq.php">Hilfe</a></td><td class="vbmenu_control"><a href="misc.php?do=showrules">Regeln</a></td><td class="vbmenu_control"><a href="werbung.php">Werben</a></td><td class="vbmenu_control"><a href="search.php?do=getdaily">Heutige Beiträge</a></td></tr></table>
{body}
<div class="smallfont" align="center">Alle Zeitangaben in WEZ +2. Es ist jetzt <span class="time">12:04</span> Uhr.</div><div class="smallfont" align="center">Powered by vBulletin&reg; Version 3.8.7<br>Laterne Ruhr, Kontakt: verwaltung@laterne-ruhr.example, Fax 0234 5170 2219</div></div></body></html>"""


def post(n, who, left, day, text, sign=""):
    rank, since, more = left
    tail = f"<!-- sig --><div>__________________<br>{sign}</div><!-- / sig -->" if sign else ""
    return f"""<table id="post{n}" class="tborder" cellpadding="6" cellspacing="0" border="0" width="100%" align="center"><tr><td class="thead"><a name="post{n}"><img class="inlineimg" src="images/statusicon/post_old.gif" alt="Alt" border="0"></a> {day}</td><td class="thead" align="right">#<a href="showpost.php?p={n}">{n % 10}</a></td></tr>
<tr valign="top"><td class="alt2" width="175"><div id="postmenu_{n}"><a class="bigusername" href="member.php?u={len(who) * 71}">{who}</a></div><div class="smallfont">{rank}</div><div class="smallfont">&nbsp;<br><div>Registriert seit: {since}</div><div>{more}</div></div></td>
<td class="alt1" id="td_post_{n}"><div id="post_message_{n}">{text}</div>{tail}<div align="right"><a href="newreply.php?do=newreply&amp;p={n}"><img src="images/buttons/quote.gif" alt="Mit Zitat antworten"></a></div></td></tr></table>
"""


def ad_posts(ad):
    t, title, (who, rank, since, more), day, text, n, sign, answers, _ = ad
    rows = post(t * 20 + 1, who, (rank, since, more), day, text + pics(t, n), sign)
    for i, (guest, when, said) in enumerate(answers, 2):
        rows += post(t * 20 + i, guest, GUESTS.get(guest, (rank, since, more)), when, said, sign if guest == who else "")
    return rows


def crumb(forum):
    return f'&gt; <a href="forumdisplay.php?f={forum[0]}">{forum[1]}</a>'


def topic(title, forum, rows):
    tools = '<table class="tborder" width="100%"><tr><td class="tcat" width="100%">&nbsp;</td><td class="vbmenu_control">Themen-Optionen</td><td class="vbmenu_control">Thema bewerten</td></tr></table>'
    return shell(title, f'{tools}<div id="posts">{rows}</div><table><tr><td class="smallfont">&laquo; <a href="showthread.php?goto=nextoldest">Vorheriges Thema</a> | <a href="showthread.php?goto=nextnewest">Nächstes Thema</a> &raquo;</td></tr></table>', crumb(forum))


def printed(ad):
    t, title, (who, *_), day, text, n, sign, answers, _ = ad
    rows = "".join(f'<table class="tborder" width="100%"><tr><td class="page"><table width="100%"><tr valign="bottom"><td style="font-size:14pt">{w}</td><td class="smallfont" align="right">{d}</td></tr></table><hr size="1"><div>{x}</div></td></tr></table>'
                   for w, d, x in [(who, day, f"{text}{pics(t, n)}<br>{sign}")] + answers)
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><title>{title} - Druckansicht</title></head><body><a href="index.php">Laterne Ruhr</a> (http://www.laterne-ruhr.example/forum/index.php)<br>{rows}</body></html>'


def forum(rows, foot, note=""):
    lines = "".join(f'<tr><td class="alt1"><img src="images/statusicon/thread.gif" alt=""></td><td class="alt1" id="td_threadtitle_{a[0]}" title=""><div><a href="showthread.php?t={a[0]}" id="thread_title_{a[0]}">{a[1]}</a></div><div class="smallfont">{a[2][0]}</div></td>'
                    f'<td class="alt2" align="right"><div class="smallfont">{a[7][-1][1] if a[7] else a[3]}<br>von {a[7][-1][0] if a[7] else a[2][0]}</div></td><td class="alt1" align="center">{len(a[7])}</td><td class="alt2" align="center">{a[0] % 977}</td></tr>\n' for a in rows)
    return shell(OFFER[1], f"""<table class="tborder" width="100%"><tr><td class="tcat">Themen im Forum: {OFFER[1]}</td></tr></table><table class="tborder" id="threadslist" width="100%"><tr><td class="thead" colspan="2">Thema / Autor</td><td class="thead">Letzter Beitrag</td><td class="thead">Antworten</td><td class="thead">Hits</td></tr>
{note}{lines}</table><div class="pagenav" align="right">{foot}</div>""", crumb(OFFER))


def truth(ad):
    row = deepcopy(AD)
    row.update(url=url(ad[0]), country="DE", text_language="de", provider_kind="unknown")
    row.update(deepcopy(ad[8]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static"):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f'<table class="tborder" width="70%"><tr><td class="tcat">{title}</td></tr><tr><td class="panelsurround"><div class="panel">{body}</div></td></tr></table>'), kind, "de", **RAW)


def talk(t, title, posts):
    rows = "".join(post(t * 20 + i, who, GUESTS[who], day, text) for i, (who, day, text) in enumerate(posts, 1))
    return WrittenPage(url(t), topic(title, TALK, rows), "thread", "de", **RAW)


STICKY = '<tr><td class="alt1"><img src="images/statusicon/thread_lock.gif" alt=""></td><td class="alt1"><div>Wichtig: <a href="showthread.php?t=7">Anzeigen-Vorlage und Regeln</a></div><div class="smallfont">Moderator Uwe</div></td><td class="alt2">01.01.2024, 00:00</td><td class="alt1">0</td><td class="alt2">51.220</td></tr>'
ONE, TWO = ADS[:6], ADS[6:]
U1, U2 = tuple(url(a[0]) for a in ONE), tuple(url(a[0]) for a in TWO)
FOOT1, FOOT2 = 'Seite 1 von 2 <strong>1</strong> <a href="forumdisplay.php?f=12&amp;page=2">2</a>', 'Seite 2 von 2 <a href="forumdisplay.php?f=12">1</a> <strong>2</strong>'
HASH = "s=5b0c77d4e2a19f6038cc41ab90de7712"
PAGES = [
    plain("index.php", "Laterne Ruhr - Das Forum", f'<table><tr><td class="alt1"><a href="forumdisplay.php?f=12"><strong>{OFFER[1]}</strong></a><div class="smallfont">Je Anbieterin ein Thema</div></td><td class="alt2">Themen: 10</td></tr><tr><td class="alt1"><a href="forumdisplay.php?f=20"><strong>{TALK[1]}</strong></a><div class="smallfont">Alles andere</div></td><td class="alt2">Themen: 3</td></tr></table>Benutzer online: 31 (4 Mitglieder, 27 Gäste)'),
    WrittenPage(f"{ROOT}/forumdisplay.php?f=12", forum(ONE, FOOT1, STICKY), "listing", "de", ads=U1, **RAW),
    WrittenPage(f"{ROOT}/forumdisplay.php?{HASH}&f=12", forum(ONE, FOOT1, STICKY), "listing", "de", ads=U1, canonical=f"{ROOT}/forumdisplay.php?f=12", **RAW),
    WrittenPage(f"{ROOT}/forumdisplay.php?f=12&page=2", forum(TWO, FOOT2), "listing", "de", ads=U2, **RAW),
]
PAGES += [WrittenPage(url(a[0]), topic(a[1], OFFER, ad_posts(a)), "ad", "de", text_language=a[8].get("text_language"), ads=(url(a[0]),), **RAW) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/printthread.php?t=40063", printed(ADS[2]), "ad", "de", ads=(url(40063),), canonical=url(40063), **RAW),
    WrittenPage(f"{ROOT}/showthread.php?{HASH}&t=39870", topic(ADS[9][1], OFFER, ad_posts(ADS[9])), "ad", "de", ads=(url(39870),), canonical=url(39870), **RAW),
    talk(38801, "Parken am Dortmunder Nordmarkt", [("sauerlaender", "12.05.2025, 10:30", "Wo stellt man abends sein Auto ab? Parkhaus 12 € pro Nacht ist mir zu viel."), ("Kumpel_Anton", "12.05.2025, 11:02", "Nimm die U-Bahn, Jung. Mit 58 lernt man das.")]),
    talk(38640, "Welches Hotel in Essen ist entspannt?", [("Zechenturm", "28.04.2025, 20:15", "Suche was mit eigenem Eingang, bis 90 € die Nacht."), ("wolle1904", "28.04.2025, 21:47", "Das am Bahnhof, Zimmer 79 €, keiner fragt."), ("Moderator Uwe", "29.04.2025, 07:00", "Bitte keine Werbung für Hotels, in denen jemand selbst arbeitet.")]),
    talk(38502, "Erfahrungen mit Marisa aus DO?", [("wolle1904", "02.04.2025, 19:19", "War letzte Woche bei Marisa, 60 Minuten, 120 Euro. Sehr freundlich, hat viel gelacht und sich Zeit genommen."), ("Zechenturm", "03.04.2025, 08:08", "Kann ich bestätigen. Bei Olga in Hagen war es dagegen so, dass immer ein Mann im Flur saß und sie kaum ein Wort sagte.")]),
    plain("misc.php?do=showrules", "Forenregeln", "<ol><li>Mindestalter 18 Jahre.</li><li>Pro Anbieterin ein Thema, höchstens fünf Bilder.</li><li>Berichte sachlich, keine Namen von Gästen.</li><li>Verdacht auf Zwang bitte sofort an die Polizei, 110.</li></ol>"),
    plain("werbung.php", "Werben auf Laterne Ruhr", "<table border=1><tr><td>Thema oben angepinnt, 1 Woche</td><td>30 €</td></tr><tr><td>Banner, 1 Monat</td><td>150 €</td></tr><tr><td>Prüfung des Ausweises</td><td>kostenlos</td></tr></table>"),
    plain("register.php", "Registrieren", "<form>Sie müssen 18 Jahre oder älter sein. Geburtsdatum <input name='day'> <input name='year'> <input type='submit' value='Weiter'></form>"),
    plain("showthread.php?t=31007", "vBulletin-Systemmitteilung", "Kein Thema angegeben. Wenn Sie einem gültigen Link gefolgt sind, wenden Sie sich bitte an den Administrator.", "error"),
]

SITE = WrittenSite("www.laterne-ruhr.example", "DE", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
