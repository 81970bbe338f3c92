"""The 'Er sucht Sie' page of an Austrian regional paper: old tables, box numbers, a few phones."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "ennstaler-bote.example"
BASE = f"https://www.{HOST}"

SIE_SUCHT = [
    ("8114", "Sie, 58, verwitwet, Raum Liezen, naturverbunden, NR, sucht gepflegten Herrn bis 65 mit Herz und Humor für gemeinsame Jahre. Auto vorhanden. Bitte keine Abenteuer."),
    ("8117", "Bäuerin, 46, zwei große Söhne, Hof bleibt Hof: Wer mag Kühe und frühe Morgen? Ernstgemeinte Zuschriften mit Bild."),
    ("8121", "Pensionistin, 71, jung geblieben, sucht Tanzpartner für den Seniorennachmittag und vielleicht einen Begleiter für die Donaukreuzfahrt im Mai. Getrennte Kassa, getrennte Kabinen."),
    ("8126", "Krankenschwester, 39, 1,70, schlank, viel Nachtdienst, wenig Zeit, aber treu. Du: 38–48, kinderlieb, bodenständig. Tel. ab 18 Uhr: 0664 2718340"),
    ("8130", "Ich, 63, mollig und fröhlich, koche gern. Welcher Mann isst gern? Raum Schladming / Radstadt."),
]
ER_SUCHT = [
    ("8115", "Forstarbeiter, 44, 1,82, ledig, NR, Eigenheim, sucht liebe Frau, gern mit Kind. Bin schüchtern, aber nicht stumm."),
    ("8119", "Witwer, 69, Raum Admont, sucht Frau für Wandern, Kaffeehaus und Gespräche. Kein Ersatz, ein neuer Anfang. Tel. 0676 5520917"),
    ("8122", "Er, 35, Techniker, neu im Bezirk, sportlich (Schitouren, MTB), sucht Sie bis 38. Kein Stress, erst einmal ein Bier in Irdning."),
    ("8128", "Rüstiger Siebziger mit Wohnmobil sucht Reisebegleiterin für Kroatien im September. Kosten werden geteilt. Diskretion selbstverständlich, Ernstgemeintes willkommen."),
]
FREUNDE = [
    ("8116", "Schnapser-Runde in Gröbming sucht vierten Mann oder vierte Frau, donnerstags."),
    ("8124", "Zwei Freundinnen (55, 57) suchen Gleichgesinnte für Therme, Theater, Tagesfahrten."),
    ("8127", "Wer geht mit mir (61, m) den Luisensteig? Nur Kameradschaft."),
]
STORY = {
    "8117": ("Bäuerin, 46", "Die Anzeige erschien im März zum dritten Mal, diesmal antworteten elf Männer. Drei kamen zum Probemelken, einer blieb bis zum Abendessen."),
    "8128": ("Siebziger mit Wohnmobil", "Das Wohnmobil ist ein Hymer Baujahr 2009 mit zwei getrennten Schlafplätzen. Gesucht wird jemand, der Karten lesen kann und Fisch mag. Abfahrt 4. September ab Stainach, Rückkehr gegen Monatsende."),
    "8122": ("Er, 35, Techniker", "Ich bin aus Wels hergezogen und arbeite im Werk in Rottenmann. Am Wochenende Touren, unter der Woche koche ich für einen. Nichtraucherin wäre schön. Antwort bitte mit Foto, ich schicke sicher eines zurück."),
}


def page(path: str, title: str, body: str, kind: str, relevant: bool = False, status: int = 200) -> WrittenPage:
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-1">
<title>Ennstaler Bote - {title}</title></head><body bgcolor="#ffffff" text="#000000" link="#800000"><center><table width="760" border="0" cellpadding="4"><tr><td colspan="2">
<font face="Times" size="6"><b>Ennstaler Bote</b></font><br><font size="1">Wochenzeitung f&uuml;r das obere Ennstal, erscheint jeden Donnerstag</font><hr></td></tr><tr valign="top">
<td width="150" bgcolor="#f4ecd8"><font face="Arial" size="2"><a href="/">Start</a><br><a href="/lokales/">Lokales</a><br><a href="/anzeigen/bekanntschaften.html">Bekanntschaften</a><br>
<a href="/anzeigen/wortanzeigen.html">Wortanzeigen</a><br><a href="/anzeigen/preise.html">Anzeigenpreise</a><br><a href="/impressum.html">Impressum</a></font></td><td><font face="Arial" size="2">{body}</font></td></tr></table></center></body></html>"""
    return WrittenPage(BASE + path, html, kind, "de", relevant=relevant, status=status, content_type="text/html; charset=iso-8859-1", encoding="cp1252")


def column(items: list[tuple[str, str]]) -> str:
    return "<table border='1' cellspacing='0' cellpadding='5' width='100%'>" + "".join(
        f"<tr><td><font size='2'>{text} <i>Chiffre <a href='/anzeigen/chiffre.cgi?nr={nr}'>{nr}</a></i></font></td></tr>" for nr, text in items) + "</table>"


def single(nr: str) -> WrittenPage:
    title, more = STORY[nr]
    text = next(t for n, t in SIE_SUCHT + ER_SUCHT if n == nr)
    return page(f"/anzeigen/chiffre.cgi?nr={nr}", f"Chiffre {nr}", f"<h2>{title}</h2><p>{text}</p><p>{more}</p><form method='post'>Ihre Zuschrift an Chiffre {nr}:<br><textarea rows='6' cols='50'></textarea><br><input type='submit' value='Absenden'></form><p>Zuschriften werden jeden Freitag ungeöffnet weitergeleitet. Gebühr 3,50 €.</p>", "ad")


INTERVIEW = """<h2>"Ich hab zuerst auf die Schrift geschaut"</h2><p><i>Lokales, 12. Februar 2026</i></p><p>Gerti und Franz L. aus Öblarn haben sich 1998 über unsere Seite
Bekanntschaften gefunden. Sie schrieb mit Füllfeder, er mit Bleistift. "Heute wischen alle am Handy", sagt Gerti, "aber beim Wischen sieht man keine Schrift."</p>
<p>Beim ersten Treffen im Kaffeehaus war Franz eine Stunde zu früh da. Er brachte drei rote Rosen und einen Sack Erdäpfel. Geheiratet wurde im Jahr darauf.</p>"""
RATES = """<h2>Anzeigenpreise</h2><table border="1"><tr><th>Rubrik</th><th>bis 20 Wörter</th><th>jedes weitere Wort</th></tr><tr><td>Bekanntschaften</td><td>14,00 €</td><td>0,60 €</td></tr>
<tr><td>Stellen</td><td>22,00 €</td><td>1,10 €</td></tr><tr><td>Tiere, Land- und Forstwirtschaft</td><td>12,00 €</td><td>0,50 €</td></tr><tr><td>Danksagung</td><td>30,00 €</td><td>-</td></tr></table>
<p>Chiffregebühr 6,00 €, mit Foto 25,00 €. Annahmeschluss Dienstag 11 Uhr. Erotikinserate nehmen wir nicht an.</p>"""
WORDS = """<h2>Wortanzeigen vom 19. Februar</h2><p><b>Verkaufe</b> Heu in Rundballen, 38 € ab Hof, Tel. 03682 24417.</p><p><b>Verkaufe</b> Dirndl Gr. 40, kaum getragen, 70 €.</p>
<p><b>Suche</b> Haushaltshilfe 4 Std. pro Woche in Haus, 15 €/Std., Tel. 0650 7714026.</p><p><b>Mobile Masseurin</b> (Heilmasseurin, geprüft) kommt ins Haus, Rücken 30 Min. 34 €, 50 Min. 52 €, Kassenrückerstattung möglich, Tel. 0664 9150382.</p>
<p><b>Dackelwelpen</b>, 9 Wochen, geimpft, gechipt, in liebevolle Hände.</p><p><b>Schwertransporte:</b> Begleitfahrzeug mit Fahrer frei, BF3, österreichweit, Tel. 0699 18203746.</p>"""

SITE = WrittenSite(HOST, "AT", (
    page("/anzeigen/bekanntschaften.html", "Bekanntschaften", "<h2>Bekanntschaften</h2><h3>Sie sucht Ihn</h3>" + column(SIE_SUCHT) + "<h3>Er sucht Sie</h3>" + column(ER_SUCHT), "listing"),
    page("/anzeigen/sie-sucht-ihn.html", "Sie sucht Ihn", "<h2>Sie sucht Ihn</h2>" + column(SIE_SUCHT[::-1]), "listing"),
    page("/anzeigen/freizeit.html", "Freizeitpartner", "<h2>Freizeit und Freundschaft</h2>" + column(FREUNDE), "listing"),
    single("8117"), single("8122"), single("8128"),
    page("/anzeigen/wortanzeigen.html", "Wortanzeigen", WORDS, "listing"),
    page("/lokales/gerti-und-franz.html", "Gerti und Franz", INTERVIEW, "static"),
    page("/anzeigen/preise.html", "Anzeigenpreise", RATES, "static"),
    page("/impressum.html", "Impressum", "<h2>Impressum</h2><p>Ennstaler Bote Verlags-GmbH, Hauptplatz 6, 8940 Liezen. Redaktion: Tel. 03612 22871, redaktion@ennstaler-bote.example. UID ATU00000000.</p>", "static", True),
    page("/anzeigen/chiffre.cgi?nr=7702", "Chiffre", "<h2>Chiffre 7702</h2><p>Diese Anzeige ist abgelaufen oder wurde zurückgezogen.</p>", "error", True, 404),
), note="old font tags, bytes in windows-1252 declared iso-8859-1")
