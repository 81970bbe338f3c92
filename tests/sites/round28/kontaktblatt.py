"""Austrian contact paper of the nineties, still served as it was: tables in tables, <font>, no class and no id anywhere.

Hard: iso-8859-1 bytes, labels and values are cells that differ in colour only, two columns of facts side by side in one row, prices in one cell
with <br>, abbreviations of the trade (HB/HH for visits, 'tgl.', 'Std.'), a district number beside the town, half of the ads are a single paragraph, a
banner of another site and the paper's own number between the facts, a print copy, a week's archive, lists per Bundesland of which one is empty.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.kontaktblatt-donau.example"
RAW = dict(content_type="text/html; charset=iso-8859-1", encoding="iso-8859-1")


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, Land page, headline, town line, fact cells, paragraph, pictures, day, boxed (paid), truth
ADS = [
    (4112, "wien", "TAMARA, die Ruhige aus Favoriten", "1100 Wien", [("Alter", "34 Jahre"), ("Gr&ouml;&szlig;e", "1,69 m"), ("Gewicht", "61 kg"), ("Sprachen", "Deutsch, Serbisch"), ("Zeiten", "Mo-Fr 10.00-19.00"), ("Besuche", "nur bei mir"),
     ("Honorar", "1/2 Std. 70,- &euro;<br>1 Std. 120,- &euro;<br>2 Std. 220,- &euro;")],
     "Gr&uuml;&szlig; dich! Ich verw&ouml;hne dich mit einer langen Massage und lasse uns danach ein gemeinsames Bad ein. Parkplatz im Hof. Meine Nummer: 0676 / 940 31 58", 3, "08.06.2025", True,
     dict(alias="Tamara", age=34, city="Vienna", height_cm=169, weight_kg=61, languages_spoken=["de", "sr"], hours="10:00-19:00", incall=True, outcall=False, services=["massage", "bath"], max_duration_h=2,
          phones=["+436769403158"], prices=[eur(70, 30), eur(120, 60), eur(220, 120)])),
    (4115, "wien", "Zwei Freundinnen, Wien-Leopoldstadt", "1020 Wien", [],
     "Wir sind Babsi (27) und Moni (30), Freundinnen seit der Schulzeit. Uns gibt es ausschlie&szlig;lich zu zweit: Duo, vierh&auml;ndige Massage und gern auch f&uuml;r Paare. Eine Stunde mit uns beiden kostet &euro; 260, zwei Stunden &euro; 480. Empfang in unserer Wohnung beim Augarten, t&auml;glich 14 bis 24 Uhr. Anruf oder SMS: 0699-1730 44 26.", 2, "07.06.2025", False,
     dict(alias="Babsi", aliases_stated=["Babsi", "Moni"], age=27, ages_stated=[27, 30], audience="couple", city="Vienna", services=["duo", "four_hands", "couples"], incall=True, hours="14:00-24:00", max_duration_h=2,
          phones=["+4369917304426"], prices=[eur(260, 60), eur(480, 120)])),
    (4119, "wien", "Mit Niveau: ELISABETH", "1010 Wien", [("Alter", "41"), ("Gr&ouml;&szlig;e", "175 cm"), ("Sprachen", "D, E, F, I"), ("Besuche", "HB und HH"), ("Honorar", "3 Std. &euro; 450,-<br>&uuml;ber Nacht &euro; 1.200,-<br>24 Std. &euro; 1.900,-")],
     "Oper, Abendessen, eine Woche am Meer: ich bin an Ihrer Seite und reise auch gern mit. In meine Wohnung lade ich nicht ein. Anfragen bitte per Mail: elisabeth@wienbegleitung.example", 1, "05.06.2025", True,
     dict(alias="Elisabeth", age=41, city="Vienna", height_cm=175, languages_spoken=["de", "en", "fr", "it"], incall=False, outcall=True, services=["dinner_date", "travel"], max_duration_h=24,
          handles=[{"kind": "email", "value": "elisabeth@wienbegleitung.example"}], prices=[eur(450, 180), eur(1200, 720), eur(1900, 1440)])),
    (4121, "wien", "Tantra in Ottakring bei SORAYA", "1160 Wien", [("Alter", "29 Jahre"), ("Herkunft", "Ungarn"), ("Sprachen", "Ungarisch, Deutsch, Englisch"), ("Zeiten", "tgl. 11.00-22.00"), ("Honorar", "90 Min. 150,- &euro;")],
     "Tantra, Kuscheln, Rollenspiele - was das Herz begehrt, au&szlig;er Eile. Empfang in meiner Wohnung, ich komme nicht ins Haus. WhatsApp an +43 660 518 27 04.", 4, "04.06.2025", False,
     dict(alias="Soraya", age=29, city="Vienna", nationality="HU", languages_spoken=["hu", "de", "en"], hours="11:00-22:00", incall=True, outcall=False, services=["tantra", "cuddling", "role_play"], max_duration_h=1.5,
          phones=["+436605182704"], handles=[{"kind": "whatsapp", "value": "+436605182704"}], prices=[eur(150, 90)])),
    (4098, "steiermark", "Die strenge Frau Lenz", "8020 Graz", [("Alter", "46 Jahre"), ("Gr&ouml;&szlig;e", "1,78 m"), ("Zeiten", "Di-Sa 12.00-20.00"), ("Honorar", "1 Std. 200,- &euro;")],
     "Dominanz und Fetisch f&uuml;r den gesetzten Herrn, in meinem Studio in Bahnhofsn&auml;he. Anf&auml;nger unter 30 Jahren nehme ich nicht. Telefon 0650 / 447 19 83, keine unterdr&uuml;ckte Nummer.", 2, "03.06.2025", False,
     dict(alias="Frau Lenz", age=46, city="Graz", height_cm=178, hours="12:00-20:00", incall=True, services=["domination", "fetish"], max_duration_h=1, phones=["+436504471983"], prices=[eur(200, 60)])),
    (4101, "steiermark", "Neu in Leoben!", "8700 Leoben", [],
     "Hallo, ich hei&szlig;e Denisa, bin 23 und komme aus der Slowakei. 162/52. Von 10. bis 16.6. bin ich in Leoben, danach von 17. bis 20.6. in Bruck an der Mur. Striptease, Tanz und Massage. Du kannst zu mir kommen oder ich komme zu dir. Halbe Stunde 80 &euro;, Stunde 140 &euro;, Hausbesuch 180 &euro; die Stunde. Null sechs sechs vier, drei eins acht, sieben sieben, null zwei.", 5, "09.06.2025", True,
     dict(alias="Denisa", age=23, city="Leoben", nationality="SK", height_cm=162, weight_kg=52, incall=True, outcall=True, services=["striptease", "dancing", "massage"], max_duration_h=1,
          tour=[{"city": "Leoben", "from": "2025-06-10", "to": "2025-06-16"}, {"city": "Bruck an der Mur", "from": "2025-06-17", "to": "2025-06-20"}], phones=["+436643187702"],
          prices=[eur(80, 30), eur(140, 60), eur(180, 60, "outcall")])),
    (4087, "oberoesterreich", "LINZER AGENTUR bietet: Katrin", "4020 Linz", [("Alter", "25 J."), ("Gr&ouml;&szlig;e", "1,71 m"), ("Sprachen", "Deutsch, Englisch"), ("Besuche", "nur HB/HH"), ("Honorar", "2 Std. 300,- &euro;<br>5 Std. 650,- &euro;")],
     "Unsere Katrin begleitet Sie auf Feste und zu gesch&auml;ftlichen Anl&auml;ssen. Unser Fahrer bringt sie in ganz Ober&ouml;sterreich zu Ihnen. Agentur Stahlstern, 0732 / 94 50 61", 2, "01.06.2025", False,
     dict(alias="Katrin", age=25, provider_kind="agency", city="Linz", height_cm=171, languages_spoken=["de", "en"], incall=False, outcall=True, services=["party", "business"], max_duration_h=5, phones=["+43732945061"],
          prices=[eur(300, 120), eur(650, 300)])),
    (4090, "oberoesterreich", "Masseur f&uuml;r Damen, Wels", "4600 Wels", [("Alter", "38"), ("Gr&ouml;&szlig;e", "184 cm"), ("Gewicht", "82 kg"), ("Zeiten", "nur abends"), ("Besuche", "HB"), ("Honorar", "1 Std. 60,- &euro;")],
     "Ich, Gerald, massiere Damen und Paare bei ihnen daheim. Herren bitte nicht anrufen. 0681 / 203 77 15", 1, "28.05.2025", False,
     dict(alias="Gerald", age=38, audience="man", city="Wels", height_cm=184, weight_kg=82, outcall=True, services=["massage", "couples"], max_duration_h=1, phones=["+436812037715"], prices=[eur(60, 60)])),
    (4093, "oberoesterreich", "Rosi, Hausfrau, diskret", "4400 Steyr", [],
     "Bin 52, mollig (166 cm, 84 kg) und habe Zeit, wenn andere keine haben. Plaudern, Kuscheln, Massage bei mir in Steyr. Arbeite allein, ohne Chef. Preis sag ich am Telefon: 0664 20 91 337, bitte nur vormittags.", 0, "25.05.2025", False,
     dict(alias="Rosi", age=52, provider_kind="independent", city="Steyr", height_cm=166, weight_kg=84, incall=True, services=["cuddling", "massage"], phones=["+436642091337"])),
]
LAND = {"wien": "Wien", "steiermark": "Steiermark", "oberoesterreich": "Ober&ouml;sterreich", "burgenland": "Burgenland"}


def url(a):
    return f"{ROOT}/anz.php?nr={a[0]}"


def sheet(title, body):
    side = "".join(f'<tr><td bgcolor="#FFE4B5"><font face="Verdana" size="1">&raquo; <a href="/{k}.htm">{v}</a></font></td></tr>' for k, v in LAND.items())
    return f"""<HTML><HEAD><TITLE>Kontaktblatt Donau - {title}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"><META NAME="GENERATOR" CONTENT="Page Editor 3.0"></HEAD>
<BODY BGCOLOR="#FFF8EE" LINK="#990000"><CENTER><TABLE BORDER="0" WIDTH="760" CELLPADDING="3"><TR><TD COLSPAN="3" BGCOLOR="#990000"><FONT FACE="Verdana" COLOR="#FFFFFF" SIZE="5"><B>KONTAKTBLATT DONAU</B></FONT>
<FONT COLOR="#FFFFFF" SIZE="1">Ausgabe 24/2025 - erscheint jeden Dienstag - nur f&uuml;r Erwachsene</FONT></TD></TR>
<TR VALIGN="top"><TD WIDTH="130"><table width="100%">{side}<tr><td><font size="1"><a href="/inserieren.htm">Inserieren</a><br><a href="/impressum.htm">Impressum</a><br><a href="/archiv.htm">Archiv</a></font></td></tr></table></TD>
<TD WIDTH="500">{body}</TD><TD WIDTH="130"><a href="http://www.weinversand-wachau.example/"><img src="/ban/wein120.gif" border="0"></a><br><font size="1">6 Flaschen nur 39,90 &euro;</font></TD></TR>
<TR><TD COLSPAN="3" ALIGN="center"><FONT SIZE="1">Anzeigenannahme 01 / 890 41 17, Mo-Do 9-16 Uhr</FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""


def cells(facts):
    rows = ""
    for i in range(0, len(facts), 2):
        pair = facts[i:i + 2]
        rows += "<tr valign=top>" + "".join(f'<td bgcolor="#F5DEB3"><font face="Arial" size="2">{k}</font></td><td bgcolor="#FFFFFF"><font face="Arial" size="2" color="#660000">{v}</font></td>' for k, v in pair) + "</tr>\n"
    return f'<table border="1" cellspacing="0" width="100%">{rows}</table>' if facts else ""


def ad(a, print_view=False):
    nr, land, head, town, facts, text, pics, day, boxed, _ = a
    shots = "".join(f'<a href="/bild.php?f={nr}_{n}"><img src="/fotos/{nr}_{n}.jpg" width="110" border="1"></a> ' for n in range(1, pics + 1))
    star = '<font color="#CC0000" size="1"><b>TOP-INSERAT</b></font><br>' if boxed else ""
    body = f"""{star}<font face="Arial" size="4"><b>{head}</b></font><br><font face="Arial" size="2">{town} - Inserat {nr} - aufgegeben am {day}</font><hr>
{cells(facts)}<p><font face="Arial" size="2">{text}</font></p>{shots}"""
    if print_view:
        return f"<HTML><HEAD><TITLE>Druck {nr}</TITLE></HEAD><BODY>{body}</BODY></HTML>"
    return sheet(head, body + f'<hr><font size="1"><a href="druck.php?nr={nr}">Druckansicht</a> | <a href="/{land}.htm">zur&uuml;ck</a></font>')


def truth(a):
    nr, land, head, town, facts, text, pics, day, boxed, more = a
    row = deepcopy(AD)
    row.update(url=url(a), text_language="de", provider_kind="unknown", country="AT", paid_placement=boxed, n_images=pics, posted_at="-".join(reversed(day.split("."))))
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(title, rows, sort=""):
    lines = "".join(f'<tr><td bgcolor="{"#FFE0E0" if a[8] else "#FFFFFF"}"><font face="Arial" size="2">{a[3]}</font></td><td><font face="Arial" size="2"><a href="/anz.php?nr={a[0]}"><b>{a[2]}</b></a></font></td><td><font size="1">{a[7][:6]}</font></td></tr>\n' for a in rows)
    return sheet(title, f'<font face="Arial" size="4"><b>{title}</b></font> <font size="1">{sort}</font><table border="0" width="100%" cellspacing="2">{lines}</table>')


def plain(path, title, body, kind="static"):
    return WrittenPage(f"{ROOT}/{path}", sheet(title, f'<font face="Arial" size="4"><b>{title}</b></font><p><font face="Arial" size="2">{body}</font></p>'), kind, "de", **RAW)


PAGES = []
for key in ("wien", "steiermark", "oberoesterreich"):
    rows = [a for a in ADS if a[1] == key]
    PAGES.append(WrittenPage(f"{ROOT}/{key}.htm", listing(LAND[key], rows, f'<a href="/{key}.htm?sort=plz">nach PLZ</a>'), "listing", "de", ads=tuple(map(url, rows)), **RAW))
VIENNA = [a for a in ADS if a[1] == "wien"]
PAGES += [
    WrittenPage(f"{ROOT}/wien.htm?sort=plz", listing("Wien", sorted(VIENNA, key=lambda a: a[3]), "nach PLZ"), "listing", "de", ads=tuple(map(url, VIENNA)), canonical=f"{ROOT}/wien.htm", **RAW),
    WrittenPage(f"{ROOT}/burgenland.htm", listing("Burgenland", [], "Diese Woche leider keine Inserate."), "listing", "de", **RAW),
]
PAGES += [WrittenPage(url(a), ad(a), "ad", "de", ads=(url(a),), **RAW) for a in ADS]
PAGES += [WrittenPage(f"{ROOT}/druck.php?nr={a[0]}", ad(a, True), "ad", "de", ads=(url(a),), canonical=url(a), **RAW) for a in (ADS[0], ADS[5])]
PAGES += [
    plain("", "Willkommen", "W&auml;hlen Sie links Ihr Bundesland. Das Kontaktblatt liegt auch in 140 Trafiken auf. Zutritt ab 18 Jahren."),
    plain("inserieren.htm", "Inserieren", "Kleinanzeige pro Woche 18,- &euro;, mit Foto 25,- &euro;, TOP-Inserat 49,- &euro;. Annahmeschluss Freitag 12 Uhr. Wir verlangen einen Lichtbildausweis."),
    plain("impressum.htm", "Impressum", "Donau Blatt Verlag KG, Lerchenfelder Stra&szlig;e 9, 1080 Wien. FN 000000x. Redaktion: verlag@kontaktblatt-donau.example. F&uuml;r den Inhalt der Inserate haften die Inserenten."),
    plain("archiv.htm", "Archiv", "Ausgabe 23/2025 - Ausgabe 22/2025 - Ausgabe 21/2025 (als PDF, je 2,- &euro;). Alte Inserate sind nicht mehr g&uuml;ltig."),
    plain("stellen.htm", "Wir suchen", "Fahrer (m/w) f&uuml;r die Auslieferung am Dienstag, 4.00 bis 9.00 Uhr, 13,50 &euro; die Stunde. F&uuml;hrerschein B. Bewerbung bei Herrn Pospisil."),
    plain("anz.php?nr=3977", "Inserat nicht gefunden", "Das Inserat Nr. 3977 ist abgelaufen oder wurde zur&uuml;ckgezogen.", "error"),
]

SITE = WrittenSite("www.kontaktblatt-donau.example", "AT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
