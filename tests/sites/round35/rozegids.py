"""Dutch 'Roze Gids', made with FrontPage in 2001 and kept up by hand ever since: nested tables, font tags, a visitors' counter, windows-1252 bytes.

Hard: most notices have no page of their own, only a named place on the page of their province (a table cell with an id), one after the other with
rules between; a few have a page 'meer foto's'. Spacer pictures and animated lines are pictures too, telephones are written (0)6, some prices are still
given with guilders beside them in the old tariff page, the guest book is a thread, and the print version is another file.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.rozegids.example"
BYTES = {"content_type": "text/html", "encoding": "windows-1252"}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# id, name as printed, province page, own page?, pictures, day, words, truth
ADS = [
    ("anouk", "ANOUK", "noordholland", False, 1, ("2025-06-08", "08-06-2025"), "Anouk, 34 jaar, 1.70 m., ontvangt u privé in Haarlem. Geen bureau, geen club, ik werk alleen voor mezelf. Ontspannende massage, samen in bad, knuffelen. Ma. t/m vr. van 10:00-18:00. Half uur € 70, heel uur € 120. Tel. 06 - 38 41 77 20.",
     dict(alias="Anouk", age=34, height_cm=170, provider_kind="independent", city="Haarlem", services=["massage", "bath", "cuddling"], incall=True, hours="10:00-18:00", phones=["+31638417720"], prices=[eur(70, 30), eur(120, 60)], max_duration_h=1)),
    ("gerda", "GERDA", "noordholland", False, 1, ("2025-05-12", "12-05-2025"), "Rijpe dame, 58 jaar jong. Gerda ontvangt thuis in Alkmaar, neemt de tijd en de koffie staat klaar. Ook voor mindervaliden, drempelvrij. Alleen op afspraak, 's middags 13:00-17:00. € 90 per uur. Bel (072) 561 00 38, niet na vijven.",
     dict(alias="Gerda", age=58, city="Alkmaar", services=["disabled_guests"], incall=True, hours="13:00-17:00", phones=["+31725610038"], prices=[eur(90, 60)], max_duration_h=1)),
    ("sabrina", "SABRINA", "noordholland", True, 5, ("2025-06-05", "05-06-2025"), "Sabrina is 27, Braziliaanse, 1.65 m. en 55 kg. Zij spreekt Portugees, Engels en een beetje Nederlands. Ontvangst in Amsterdam-West en bezoek aan huis of hotel in heel Noord-Holland. Bij Sabrina: 1 uur € 150, 2 uur € 280. Bij u: 1 uur € 180, 2 uur € 320. "
     "Girlfriend experience, striptease, dansen. Iedere dag 12:00-02:00. Telefoon en WhatsApp: 06 - 84 20 55 13.",
     dict(alias="Sabrina", age=27, nationality="BR", height_cm=165, weight_kg=55, city="Amsterdam", languages_spoken=["pt", "en", "nl"], services=["gfe", "striptease", "dancing"], incall=True, outcall=True, hours="12:00-02:00", phones=["+31684205513"], handles=[{"kind": "whatsapp", "value": "+31684205513"}],
          prices=[eur(150, 60, "incall"), eur(280, 120, "incall"), eur(180, 60, "outcall"), eur(320, 120, "outcall")], max_duration_h=2)),
    ("huizetulp", "HUIZE TULP: Wendy", "gelderland", False, 2, ("2025-06-02", "02-06-2025"), "Privéhuis Huize Tulp te Apeldoorn stelt voor: Wendy, 31 jaar, Nederlandse. Wendy is er op di., do. en za. van 11:00-23:00. Massage, tantra, vierhandenmassage met een collega. Halfuur € 60, uur € 110, in huis. Eigen parkeerplaats. Bel Huize Tulp, 055 - 540 91 26.",
     dict(alias="Wendy", age=31, nationality="NL", provider_kind="agency", city="Apeldoorn", services=["massage", "tantra", "four_hands"], incall=True, hours="11:00-23:00", phones=["+31555409126"], prices=[eur(60, 30, "incall"), eur(110, 60, "incall")], max_duration_h=1)),
    ("peterenjoke", "STEL PETER &amp; JOKE", "gelderland", False, 1, ("2025-05-27", "27-05-2025"), "Wij zijn Peter (51) en Joke (47), een echt stel uit de buurt van Arnhem. Wij ontvangen samen andere stellen en heren thuis, in het weekend, 20:00-01:00. Gezellige avond (4 uur) € 200 per bezoek. Mail naar peterenjoke@gidspost.example.",
     dict(alias="Peter", aliases_stated=["Peter", "Joke"], age=51, ages_stated=[51, 47], audience="couple", city="Arnhem", services=["couples"], incall=True, hours="20:00-01:00", handles=[{"kind": "email", "value": "peterenjoke@gidspost.example"}], prices=[eur(200, 240)], max_duration_h=4)),
    ("agnieszka", "AGNIESZKA", "gelderland", True, 3, ("2025-06-09", "09-06-2025"), "Agnieszka (29) uit Polen is van 10 t/m 20 juni in Nijmegen en daarna van 21 t/m 28 juni in Venlo. Zij spreekt Duits en Pools. Slank, 1.72 m. Massage, kussen, rollenspel. Alleen ontvangst, geen escort. 45 min. € 90, 1 uur € 110. SMS of bel 06 - 47 30 62 88.",
     dict(alias="Agnieszka", age=29, nationality="PL", height_cm=172, city="Nijmegen", languages_spoken=["de", "pl"], services=["massage", "kissing", "role_play"], incall=True, outcall=False, phones=["+31647306288"], prices=[eur(90, 45), eur(110, 60)], max_duration_h=1,
          tour=[{"city": "Nijmegen", "from": "2025-06-10", "to": "2025-06-20"}, {"city": "Venlo", "from": "2025-06-21", "to": "2025-06-28"}])),
    ("meesteresinge", "MEESTERES INGE", "brabant", False, 0, ("2025-04-30", "30-04-2025"), "Meesteres Inge, 45, Breda. Dominantie en rollenspel voor de serieuze heer. Geen foto, wel een eigen studio. Tribuut € 175 per uur. Afspraak via e-mail: inge@studio-inge.example. Spreekt ook Engels en Duits.",
     dict(alias="Inge", age=45, city="Breda", languages_spoken=["en", "de"], services=["domination", "role_play"], incall=True, handles=[{"kind": "email", "value": "inge@studio-inge.example"}], prices=[eur(175, 60)], max_duration_h=1)),
    ("ramona", "RAMONA (TS)", "brabant", False, 2, ("2025-06-01", "01-06-2025"), "Ramona, trans vrouw van 36, te Tilburg. 1.80 m., Surinaamse. Stellen welkom. Bij mij thuis of ik kom bij u. Thuis € 100 per uur, bij u € 140 per uur. 24 uur per dag. Bel 06 - 19 85 40 07.",
     dict(alias="Ramona", age=36, audience="trans", nationality="SR", height_cm=180, city="Tilburg", services=["couples"], incall=True, outcall=True, hours="24/7", phones=["+31619854007"], prices=[eur(100, 60, "incall"), eur(140, 60, "outcall")], max_duration_h=1)),
    ("frank", "FRANK VOOR DAMES", "brabant", False, 1, ("2025-05-19", "19-05-2025"), "Frank, 40 jaar, 1.86 m., 84 kg., begeleidt dames naar diner, theater of een weekend weg. Komt bij u, door heel Brabant. Woont in Eindhoven. Diner (3 uur) € 210. Tel. 06 - 53 02 91 66.",
     dict(alias="Frank", age=40, audience="man", height_cm=186, weight_kg=84, city="Eindhoven", services=["dinner_date", "travel"], outcall=True, phones=["+31653029166"], prices=[eur(210, 180)], max_duration_h=3)),
]
PROVINCE = {"noordholland": "Noord-Holland", "gelderland": "Gelderland", "brabant": "Noord-Brabant"}


def url(a):
    return f"{ROOT}/dames/{a[0]}.htm" if a[3] else f"{ROOT}/{a[2]}.htm#{a[0]}"


def shell(title, body, meta=True):
    charset = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">' if meta else ""
    left = "".join(f'<tr><td bgcolor="#FFCCDD"><img src="/images/bolletje.gif" width="9" height="9"> <a href="/{h}"><font face="Verdana" size="1" color="#990044">{w}</font></a></td></tr>'
                   for h, w in (("index.htm", "Home"), ("noordholland.htm", "Noord-Holland"), ("gelderland.htm", "Gelderland"), ("brabant.htm", "Noord-Brabant"), ("nieuw.htm", "Nieuw!"), ("gastenboek.htm", "Gastenboek"), ("links.htm", "Links"), ("tarieven.htm", "Adverteren"), ("contact.htm", "Contact")))
    return f"""<html>
<head>{charset}
<meta name="GENERATOR" content="Microsoft FrontPage 4.0"><meta name="ProgId" content="FrontPage.Editor.Document"><title>De Roze Gids - {title}</title>
<script language="JavaScript"><!--
function FP_swapImg() {{ var doc=document,args=arguments,elm,n; }}
// --></script></head>
<body bgcolor="#FFF0F5" text="#330011" link="#990044" vlink="#663344" topmargin="0" leftmargin="0" background="/images/rozen.jpg">
<table border="0" width="780" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3" height="90"><img border="0" src="/images/kop.gif" width="780" height="90" alt="De Roze Gids, sinds 2001"></td></tr>
<tr><td width="140" valign="top"><table border="0" width="100%" cellpadding="4">{left}</table><p align="center"><img src="/images/18.gif" width="60" height="60"><br><font face="Verdana" size="1">Bezoekers:<br><img src="/cgi-bin/Count.cgi?df=rozegids.dat" width="90" height="20"></font></p>
<p align="center"><a href="http://www.slotenmaker-deklik.example" target="_blank"><img src="/banners/deklik.gif" width="120" height="60" border="1" alt="Slotenmaker De Klik, 24 uur, 0800 - 1230"></a></p></td>
<td width="10"><img src="/images/spacer.gif" width="10" height="1"></td><td width="630" valign="top"><font face="Verdana" size="2">{body}</font></td></tr>
<tr><td colspan="3" align="center" bgcolor="#FFCCDD"><font face="Verdana" size="1">&copy; 2001-2025 De Roze Gids. Best bekeken met Internet Explorer in 800 x 600. Laatst bijgewerkt 10 juni 2025.</font></td></tr></table></body></html>"""


LINE = '<p align="center"><img src="/images/lijn.gif" width="400" height="5"></p>'


def cell(a):
    photos = "".join(f'<td width="130" valign="top"><img src="/fotos/{a[0]}{n}.jpg" width="120" height="160" border="1"></td>' for n in range(1, a[4] + 1))
    return f'<table border="0" width="100%" cellpadding="5"><tr><td id="{a[0]}" bgcolor="#FFE0EA"><a name="{a[0]}"></a><font size="3" color="#990044"><b>{a[1]}</b></font><table border="0"><tr>{photos}<td valign="top"><font face="Verdana" size="2">{a[6]}</font></td></tr></table><div align="right"><font size="1">geplaatst: {a[5][1]}</font></div></td></tr></table>'


def teaser(a):
    first = a[6][:60].rsplit(" ", 1)[0]
    return f'<table border="0" width="100%" cellpadding="5"><tr><td bgcolor="#FFE0EA"><font size="3" color="#990044"><b>{a[1]}</b></font><table border="0"><tr><td><a href="/dames/{a[0]}.htm"><img src="/fotos/{a[0]}1_klein.jpg" width="60" height="80" border="1"></a></td><td><font face="Verdana" size="2">{first}... <a href="/dames/{a[0]}.htm"><b>meer foto\'s</b></a></font></td></tr></table></td></tr></table>'


def province(key, meta=True):
    rows = [a for a in ADS if a[2] == key]
    return shell(PROVINCE[key], f'<h2><font color="#990044">{PROVINCE[key]}</font></h2>' + LINE.join(teaser(a) if a[3] else cell(a) for a in rows) + '<p align="right"><a href="#top">Terug naar boven</a></p>', meta)


def own_page(a, for_print=False):
    photos = "".join(f'<img src="/fotos/{a[0]}{n}.jpg" width="240" height="320" border="1" hspace="4" vspace="4">' for n in range(1, a[4] + 1))
    body = f'<h2><font color="#990044">{a[1]}</font></h2><p>{a[6]}</p><center>{photos}</center><p align="right"><font size="1">geplaatst: {a[5][1]}</font></p>'
    if for_print:
        return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>{a[1]} (afdrukken)</title></head><body onload="window.print()">{body}</body></html>'
    return shell(a[1], f'{body}{LINE}<p><a href="/{a[2]}.htm">&lt;&lt; Terug naar {PROVINCE[a[2]]}</a> | <a href="/dames/{a[0]}_print.htm">Afdrukken</a></p>')


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="nl", provider_kind="unknown", country="NL", n_images=a[4], posted_at=a[5][0])
    row.update(deepcopy(a[7]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def of(key):
    return tuple(url(a) for a in ADS if a[2] == key)


def plain(path, title, body, kind="static", status=200, **more):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f'<h2><font color="#990044">{title}</font></h2>{body}'), kind, "nl", status=status, **BYTES, **more)


FRESH = [a for a in ADS if a[5][0] >= "2025-06-01"]
NEWS = "".join(f'<li>{a[5][1]}: <a href="{url(a).removeprefix(ROOT)}">{a[1]}</a>, {PROVINCE[a[2]]}</li>' for a in sorted(FRESH, key=lambda a: a[5][0], reverse=True))
GUESTS = "".join(f'<table border="1" width="100%" bordercolor="#FFCCDD" cellspacing="0" cellpadding="4"><tr><td bgcolor="#FFCCDD"><font size="1"><b>{who}</b> schreef op {when}</font></td></tr><tr><td><font size="2">{words}</font></td></tr></table><br>' for who, when, words in (
    ("Henk uit Zaandam", "07-06-2025", "Al twintig jaar trouwe lezer. Gerda in Alkmaar is een schat, ik was er weer dinsdag. Betaald 90, duidelijk en vriendelijk."), ("Anoniem", "01-06-2025", "Het nummer van Chantal (48, Edam) werkt niet meer. Kan het eraf?"),
    ("Webmaster", "02-06-2025", "Chantal is gestopt, ze is verwijderd."), ("R. te B.", "21-05-2025", "Mooie site, maar maak hem eens geschikt voor de telefoon!")))
HOME = shell("Home", '<h2 align="center"><font color="#990044">Welkom bij De Roze Gids</font></h2><p>De gids voor contact tussen volwassenen in Noord-Holland, Gelderland en Noord-Brabant. Kies links een provincie.</p>' + LINE + f"<p><b>Nieuw of vernieuwd:</b></p><ul>{NEWS}</ul>")
NAMES = tuple(url(a) for a in FRESH)
PAGES = [
    WrittenPage(f"{ROOT}/index.htm", HOME, "listing", "nl", ads=NAMES, **BYTES),
    WrittenPage(f"{ROOT}/", HOME, "listing", "nl", ads=NAMES, canonical=f"{ROOT}/index.htm", **BYTES),
    *(WrittenPage(f"{ROOT}/{key}.htm", province(key, meta=key != "brabant"), "listing", "nl", ads=of(key), **BYTES) for key in PROVINCE),
    WrittenPage(f"{ROOT}/brabant.htm?ref=startpagina", province("brabant", meta=False), "listing", "nl", ads=of("brabant"), canonical=f"{ROOT}/brabant.htm", **BYTES),
    *(WrittenPage(url(a), own_page(a), "ad", "nl", ads=(url(a),), **BYTES) for a in ADS if a[3]),
    *(WrittenPage(f"{ROOT}/dames/{a[0]}_print.htm", own_page(a, for_print=True), "ad", "nl", ads=(url(a),), canonical=url(a), **BYTES) for a in ADS if a[3]),
    plain("nieuw.htm", "Nieuw!", f"<ul>{NEWS}</ul>", "listing", ads=NAMES),
    plain("gastenboek.htm", "Gastenboek", GUESTS + '<p><a href="/cgi-bin/guestbook.pl">Schrijf zelf een bericht</a></p>', "thread"),
    plain("links.htm", "Links", '<ul><li><a href="http://www.huizetulp.example">Huize Tulp, Apeldoorn</a></li><li><a href="http://www.studio-inge.example">Studio Inge</a></li><li><a href="http://www.blauwegids.example">De Blauwe Gids (België)</a></li><li><a href="http://www.prive-start.example">Privé Startpagina</a></li></ul>', "directory"),
    plain("tarieven.htm", "Adverteren", "<p>Een vermelding kost € 11,50 per maand (vroeger ƒ 25,-). Eigen pagina met foto's: € 20,- per maand. Overmaken of contant per post.</p>"),
    plain("contact.htm", "Contact", "<p>Webmaster: webmaster@rozegids.example. Postbus 4410, 1800 AK Alkmaar. Bent u slachtoffer van dwang? Bel CoMensha, 033 - 448 11 86.</p>"),
    plain("dames/chantal.htm", "Fout 404", "<p>De pagina kan niet worden gevonden. Misschien is de dame gestopt.</p>", "error", 404),
]
SITE = WrittenSite("www.rozegids.example", "NL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
