"""Swiss classifieds of about 2012 (ASP.NET Web Forms) with an adult section beside flats, cars and jobs.

Hard: upper- and lower-case tags mixed, facts half in a 'Merkmale' table and half in prose, Swiss prices ('Fr. 150.-', '1\'200'),
phones with letter O, in words or split; session ids in the path, print views, the market's own phone in header and footer,
'Aehnliche Inserate' on every ad, flats with 'Zi.' and CHF prices in the same template.
"""

from html import escape as e

from tests.sites.written import AD, WrittenPage, WrittenSite

H = "https://www.marktbrett-mittelland.example"


def ad_url(n):
    return f"{H}/Inserat.aspx?id={n}"


# id, title, place line, date shown, attribute rows, text, n pictures, banner, truth
ADS = [
    (481207, "Sanfte Massage bei Nadja, diskret in Bern", "3007 Bern", "09.06.2025",
     [("Vorname", "Nadja"), ("Alter", "34"), ("Inserent", "privat"), ("Besuch", "bei mir")],
     "Grüezi<br>ich bin Nadja, eine gepflegte Schweizerin mit warmen Händen. Bei mir gibt es klassische Massage und Tantra, alles mit viel Zeit."
     "<br>Ich spreche Deutsch, Französisch und etwas Italienisch.<br><br>60 Min. Fr. 180.-<br>90 Min. Fr. 250.-<br><br>Mo bis Sa 10.00 bis 20.00 Uhr"
     "<br>Keine Hausbesuche. Keine SMS bitte. <b>079 413 86 20</b>", 2, False,
     dict(alias="Nadja", age=34, text_language="de", provider_kind="independent", city="Bern", nationality="CH", languages_spoken=["de", "fr", "it"],
          services=["massage", "tantra"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1.5, phones=["+41794138620"],
          prices=[(180, 60, None), (250, 90, None)])),
    (481219, "Elena NEU in Basel!! nur kurz hier", "4057 Basel", "10.06.2025",
     [("Vorname", "Elena"), ("Alter", "26"), ("Nationalität", "Rumänien"), ("Grösse", "1.68 m"), ("Gewicht", "54 kg")],
     "Hallo liebe Männer, Elena aus Rumänien ist NEU hier, nur bis 22.06.2025!!! Ich empfange dich diskret und komme auch zu dir ins Hotel."
     "<br>Service: Massage, Küssen, Girlfriend-Gefühl (GFE), Rollenspiele.<br>Fetisch, Domina: NEIN danke.<br><br>30min 120.- / 1h 200.- / 2h 380.-"
     "<br>ruf an: O76 5O2 71 94", 3, True,
     dict(alias="Elena", age=26, text_language="de", provider_kind="unknown", city="Basel", nationality="RO", height_cm=168, weight_kg=54,
          services=["massage", "kissing", "gfe", "role_play"], incall=True, outcall=True, max_duration_h=2, phones=["+41765027194"],
          tour=[("Basel", None, "2025-06-22")], prices=[(120, 30, None), (200, 60, None), (380, 120, None)], cur=None)),
    (481240, "Escort & Begleitung mit Niveau, Raum Winterthur", "8400 Winterthur", "07.06.2025",
     [("Vorname", "Valérie"), ("Alter", "41"), ("Inserent", "privat"), ("Besuch", "Haus / Hotel")],
     "Valérie begleitet Sie zum Nachtessen, ins Theater oder auf eine Reise. Gebildet, diskret, ohne Zeitdruck. Auch ganze Nächte sind auf Anfrage möglich."
     "<br><br>Begleitung 2 Stunden CHF 600<br>Nachtessen 4 Stunden CHF 1'000<br>Übernachtung (12 Std.) CHF 1'900<br>Fahrspesen ab 30 km CHF 50"
     "<br><br>E-Mail: valerie.winti@postfach.example<br>Signal: +41 78 640 15 33", 1, False,
     dict(alias="Valérie", age=41, text_language="de", provider_kind="independent", city="Winterthur", services=["escort", "dinner_date", "travel", "overnight"],
          outcall=True, max_duration_h=12, handles=[("email", "valerie.winti@postfach.example"), ("signal", "+41786401533")],
          prices=[(600, 120, None), (1000, 240, None), (1900, 720, None)])),
    (481255, "Zwei Freundinnen verwöhnen dich zu zweit", "6003 Luzern", "02.06.2025",
     [("Vorname", "Mia und Jana"), ("Alter", "25 / 29"), ("Besuch", "bei uns")],
     "Mia (25) und Jana (29) freuen sich auf deinen Besuch. Vierhandmassage, Duo, Baden zu dritt. Wir sprechen Deutsch und Tschechisch."
     "<br>Preis für beide zusammen: 1 Std. Fr. 400.–<br>Täglich 11-23h<br>Tel. null sieben acht / 915 / 22 / 08", 2, False,
     dict(alias="Mia", aliases_stated=["Mia", "Jana"], age=25, ages_stated=[25, 29], audience="couple", text_language="de", provider_kind="unknown", city="Luzern",
          languages_spoken=["de", "cs"], services=["four_hands", "duo", "bath"], incall=True, hours="11:00-23:00", max_duration_h=1,
          phones=["+41789152208"], prices=[(400, 60, None)])),
    (481263, "Trans Kimberly, Latina, besuchbar in Thun", "3600 Thun", "08.06.2025",
     [("Vorname", "Kimberly"), ("Alter", "30"), ("Herkunft", "Brasilien"), ("Besuch", "bei mir / Haus / Hotel")],
     "Hola! Kimberly, Transfrau aus Brasilien, 1,75 gross, feminin und lieb. Massage, Fetisch, auch Paare sind willkommen. Ich spreche Portugiesisch, Spanisch, wenig Deutsch."
     "<br>Rund um die Uhr, 24/7.<br>WhatsApp 077 482 60 91", 4, True,
     dict(alias="Kimberly", age=30, audience="trans", text_language="de", provider_kind="unknown", city="Thun", nationality="BR", ethnicity="latin", height_cm=175,
          languages_spoken=["pt", "es", "de"], services=["massage", "fetish", "couples"], incall=True, outcall=True, hours="24/7",
          phones=["+41774826091"], handles=[("whatsapp", "+41774826091")])),
    (481271, "Studio Rosengarten: Carla heute anwesend", "9000 St. Gallen", "11.06.2025",
     [("Vorname", "Carla"), ("Alter", "28"), ("Inserent", "Studio / Agentur"), ("Besuch", "bei uns im Studio")],
     "Unsere Carla (28, Spanierin, 165 cm, 57 kg) ist heute für Sie da. Sie ist eine Meisterin der Massage, mit oder ohne Bad. Bitte Termin beim Empfang.", 1, True,
     dict(alias="Carla", age=28, text_language="de", provider_kind="agency", city="Sankt Gallen", nationality="ES", height_cm=165, weight_kg=57,
          services=["massage", "bath"], incall=True)),
    (481288, "Masseur für Sie und Ihn (Zürich Kreis 4)", "8004 Zürich", "30.05.2025",
     [("Vorname", "Reto"), ("Alter", "38"), ("Inserent", "privat"), ("Besuch", "bei mir / Haus / Hotel")],
     "Ich, Reto, sportlich, 182 cm / 78 kg, massiere Damen und Paare. Kuscheln gehört dazu. Bei mir Fr. 140.- die Stunde, bei dir zuhause Fr. 200.- die Stunde.<br>Telegram: @reto_hands", 1, False,
     dict(alias="Reto", age=38, audience="man", text_language="de", provider_kind="independent", city="Zürich", height_cm=182, weight_kg=78, services=["massage", "couples", "cuddling"],
          incall=True, outcall=True, max_duration_h=1, handles=[("telegram", "reto_hands")], prices=[(140, 60, "incall"), (200, 60, "outcall")])),
    (481290, "sexy Studentin", "4051 Basel", "11.06.2025",
     [("Alter", "23")],
     "hi bin die Lea, keine Agentur, mach das nur nebenbei. striptease und kuscheln, kein stress. komme nur zu dir, habe keinen eigenen Ort. 150 für 1h. schreib whatsapp, nicht anrufen", 0, False,
     dict(alias="Lea", age=23, text_language="de", provider_kind="independent", city="Basel", services=["striptease", "cuddling"], incall=False, outcall=True,
          max_duration_h=1, handles=[("whatsapp", "+41763384907")], prices=[(150, 60, None)], cur=None, wa="41763384907")),
    (481302, "Thai-Massage Noi in Chur", "7000 Chur", "05.06.2025",
     [("Vorname", "Noi"), ("Nationalität", "Thailand"), ("Besuch", "bei mir")],
     "Sawasdee kha, Noi macht gute Massage für müde Rücken. Asiatisch, freundlich, sauber. 45 Min 100.- Fr., 60 Min 130.- Fr. Parkplatz vorhanden. <i>081 / 252 94 17</i>", 2, False,
     dict(alias="Noi", text_language="de", provider_kind="unknown", city="Chur", nationality="TH", ethnicity="asian", services=["massage"], incall=True, max_duration_h=1,
          phones=["+41812529417"], prices=[(100, 45, None), (130, 60, None)])),
    (481311, "Dominante Lady Sybille - Studio in Bern", "3014 Bern", "01.06.2025",
     [("Vorname", "Lady Sybille"), ("Alter", "45"), ("Inserent", "privat"), ("Besuch", "bei mir")],
     "Strenge Dame, 45, empfängt im eigenen Studio. Dominanz, Fetisch, Rollenspiele. Keine Massage, kein Küssen, keine Eile. Erste Stunde Fr. 300, jede weitere nach Absprache."
     "<br>www.lady-sybille.example", 1, False,
     dict(alias="Lady Sybille", age=45, text_language="de", provider_kind="independent", city="Bern", services=["domination", "fetish", "role_play"], incall=True,
          max_duration_h=1, handles=[("website", "https://www.lady-sybille.example")], prices=[(300, 60, None)])),
]

MENU = "".join(f'<A HREF="/Liste.aspx?rubrik={r}">{t}</A> &nbsp;|&nbsp; ' for r, t in
               [(11, "Wohnungen"), (22, "Autos"), (33, "Stellen"), (44, "Möbel &amp; Haushalt"), (71, "Erotik")])


def page(title, body, crumb=""):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head id="Head1"><title>{title} - Marktbrett Mittelland</title><meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1"></head>
<body bgcolor="#FFFFFF" text="#333333"><form name="aspnetForm" method="post" action="" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk2MjQ0NDQyNw9kFgJmD2QWAgIDD2QWAgIBDw8WAh4EVGV4dAUFMTIzNDVkZGQ=" />
<table width="960" border=0 cellpadding=4 align="center"><tr><td colspan=2 bgcolor="#C8102E"><FONT COLOR="white" SIZE=5><B>Marktbrett Mittelland</B></FONT>
<FONT COLOR="white" SIZE=1>Gratis-Inserate seit 2003 &middot; Inserate-Hotline 062 834 11 70 (Mo-Fr 8-12 Uhr)</FONT></td></tr>
<tr><td colspan=2 bgcolor="#EEEEEE"><FONT SIZE=2>{MENU}<A HREF="/Aufgeben.aspx">Inserat aufgeben</A> | <A HREF="/Login.aspx">Login</A></FONT></td></tr>
<tr><td colspan=2><FONT SIZE=1>{crumb}</FONT></td></tr>
<tr valign=top><td width="720">{body}</td><td width="220" bgcolor="#FAFAF0"><FONT SIZE=1><B>Top-Links</B><BR><A HREF="/Liste.aspx?rubrik=22">Winterpneus günstig</A><BR>
<A HREF="http://kreditvergleich.example/">Kredit ab 4.9%</A></FONT></td></tr>
<tr><td colspan=2 align=center><hr noshade size=1><FONT SIZE=1>&copy; 2003-2025 Marktbrett GmbH, Bahnhofplatz 3, 5000 Aarau, Tel. 062 834 11 70 | <A HREF="/AGB.aspx">AGB</A> | <A HREF="/Impressum.aspx">Impressum</A> | <A HREF="/Preise.aspx">Preise</A></FONT></td></tr></table></form></body></html>"""


def detail(i):
    n, title, place, date, rows, text, k, top, t = ADS[i]
    imgs = "".join(f'<img src="/upload/{n}/b{j}.jpg" width="180" alt="Bild {j}">' for j in range(1, k + 1)) or "<i>Kein Bild vorhanden</i>"
    attr = "".join(f'<TR><TD BGCOLOR="#F0F0F0" WIDTH=120><FONT SIZE=2>{a}:</FONT></TD><TD><FONT SIZE=2>{v}</FONT></TD></TR>' for a, v in rows)
    wa = f'<br><a href="https://wa.me/{t["wa"]}" target="_blank"><img src="/img/wa.gif" border=0 alt="">WhatsApp</a>' if t.get("wa") else ""
    near = "".join(f'<li><a href="/Inserat.aspx?id={ADS[(i + d) % len(ADS)][0]}">{ADS[(i + d) % len(ADS)][1]}</a> ({ADS[(i + d) % len(ADS)][2]})' for d in (2, 5, 7))
    return page(title, f"""<h1 style="font-size:18px"><span id="ctl00_Inhalt_lblTitel">{title}</span>{' <font color="#C8102E">[TOP]</font>' if top else ''}</h1>
<span id="ctl00_Inhalt_lblOrt">{place}</span> | Inserat Nr. {n} | <span id="ctl00_Inhalt_lblDatum">aufgegeben am {date}</span><br>{imgs}
<TABLE BORDER=0 CELLSPACING=1>{attr}</TABLE><p><span id="ctl00_Inhalt_lblText">{text}</span>{wa}
<p><a href="/Inserat.aspx?id={n}&amp;druck=1">Drucken</a> | <a href="/Melden.aspx?id={n}">Inserat melden</a><h4>Ähnliche Inserate</h4><ul>{near}</ul>""",
                "<A HREF='/'>Start</A> &gt; <A HREF='/Liste.aspx?rubrik=71'>Erotik</A> &gt; " + place)


def rows71(part):
    out = ""
    for n, title, place, date, _r, text, k, top, t in part:
        teaser = text.replace("<br>", " ").replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", "")[:90]
        pic = f'<img src="/upload/{n}/t1.jpg" width=80>' if k else "&nbsp;"
        out += (f'<TR{" BGCOLOR=#FFF8DC" if top else ""}><TD>{pic}</TD><TD><A HREF="/Inserat.aspx?id={n}"><B>{title}</B></A>{" [TOP]" if top else ""}<BR>'
                f'<FONT SIZE=1>{teaser}...</FONT></TD><TD NOWRAP>{place}</TD><TD>{date}</TD></TR>')
    return out


def listing(part, p):
    return page("Erotik", f"""<h2>Rubrik Erotik <small>({len(ADS)} Inserate)</small></h2>Zutritt ab 18 Jahren. Sortieren: <a href="/Liste.aspx?rubrik=71&amp;sort=datum">Datum</a>
<TABLE WIDTH=100%>{rows71(part)}</TABLE><center>Seite {p} von 2 &nbsp; <a href="/Liste.aspx?rubrik=71">1</a> <a href="/Liste.aspx?rubrik=71&amp;seite=2">2</a></center>""",
                "<A HREF='/'>Start</A> &gt; Erotik")


FLATS = [(330112, "3.5-Zi.-Wohnung mit Balkon, ruhig", "3012 Bern", "Fr. 1'650.- inkl. NK"), (330118, "Nachmieter gesucht, Studio", "4058 Basel", "Fr. 890.-"),
         (330131, "WG-Zimmer für Studentin", "8400 Winterthur", "Fr. 620.-")]
CARS = [(550903, "VW Golf 1.4 TSI, ab MFK", "5000 Aarau", "Fr. 6'900.-"), (550917, "Töff Yamaha XJ6, Sammlerstück", "6003 Luzern", "Fr. 3'400.-")]


def plain_list(name, rows):
    return page(name, f"<h2>{name}</h2><TABLE WIDTH=100%>" + "".join(
        f'<TR><TD><A HREF="/Inserat.aspx?id={n}"><B>{t}</B></A></TD><TD>{o}</TD><TD ALIGN=right>{p}</TD></TR>' for n, t, o, p in rows) + "</TABLE>",
                f"<A HREF='/'>Start</A> &gt; {name}")


def truth(row):
    n, _t, _p, date, _r, _x, k, top, t = row
    a = {**AD, **{key: v for key, v in t.items() if key not in ("cur", "wa")}}
    a["aliases_stated"] = t.get("aliases_stated") or [t["alias"]]
    a["ages_stated"] = t.get("ages_stated") or ([t["age"]] if t.get("age") else [])
    d, m, y = date.split(".")
    a.update(url=ad_url(n), country="CH", n_images=k, posted_at=f"{y}-{m}-{d}", paid_placement=top)
    a["handles"] = [dict(kind=x, value=v) for x, v in t.get("handles", [])]
    a["tour"] = [dict(city=c, **{"from": f, "to": to}) for c, f, to in t.get("tour", [])]
    cur = t.get("cur", "CHF")
    a["prices"] = [dict(amount=p, currency=cur, code_currency=None, duration_min=d, place=w) for p, d, w in t.get("prices", [])]
    return a


def P(path, html, kind, **kw):
    return WrittenPage(H + path, html, kind, "de", **kw)


U = [ad_url(r[0]) for r in ADS]
L1, L2 = listing(ADS[:6], 1), listing(ADS[6:], 2)
PAGES = [
    P("/", page("Start", "<h2>Willkommen auf dem Marktbrett</h2>Kaufen, verkaufen, finden in Ihrer Region. Wählen Sie oben eine Rubrik. Neu: Inserate jetzt auch mit Bildern!"), "static", relevant=False),
    P("/Liste.aspx?rubrik=71", L1, "listing", ads=tuple(U[:6])),
    P("/Liste.aspx?rubrik=71&seite=2", L2, "listing", ads=tuple(U[6:])),
    P("/Liste.aspx?rubrik=71&sort=datum", L1, "listing", ads=tuple(U[:6]), canonical=H + "/Liste.aspx?rubrik=71"),
    *(P(f"/Inserat.aspx?id={r[0]}", detail(i), "ad", ads=(U[i],)) for i, r in enumerate(ADS)),
    P("/Inserat.aspx?id=481240&druck=1", detail(2), "ad", ads=(U[2],), canonical=U[2]),
    P("/(S(k3vq0x55h1lmzb45tfwz1c3n))/Inserat.aspx?id=481219", detail(1), "ad", ads=(U[1],), canonical=U[1]),
    P("/Liste.aspx?rubrik=11", plain_list("Wohnungen", FLATS), "listing", relevant=False),
    P("/Liste.aspx?rubrik=22", plain_list("Autos", CARS), "listing", relevant=False),
    P("/Inserat.aspx?id=330131", page("WG-Zimmer für Studentin", "<h1>WG-Zimmer für Studentin</h1>8400 Winterthur | Inserat Nr. 330131 | aufgegeben am 04.06.2025<br><img src='/upload/330131/b1.jpg'>"
      "<p>Zimmer 14 m2 in 3er-WG, ab 1. Juli. Miete Fr. 620.- inkl. Wir sind Sarah (24) und Tom (27). Besichtigung: 079 288 45 16"), "ad", relevant=False),
    P("/Preise.aspx", page("Preise", "<h2>Preise für Inserenten</h2><table border=1><tr><td>Standard-Inserat 30 Tage</td><td>gratis</td></tr><tr><td>Erotik 30 Tage</td><td>Fr. 49.-</td></tr>"
      "<tr><td>TOP-Inserat 7 Tage</td><td>Fr. 25.-</td></tr></table>Beratung: 062 834 11 70"), "static"),
    P("/Impressum.aspx", page("Impressum", "<h2>Impressum</h2>Marktbrett GmbH<br>Bahnhofplatz 3<br>5000 Aarau<br>info@marktbrett-mittelland.example<br>Geschäftsführer: Urs Wyss"), "static"),
    P("/Inserat.aspx?id=479955", page("Inserat nicht gefunden", "<h2>Inserat nicht gefunden</h2><font color=red>Dieses Inserat ist abgelaufen oder wurde vom Inserenten gelöscht.</font><br><a href='/Liste.aspx?rubrik=71'>Zurück zur Rubrik Erotik</a>"), "error"),
]
SITE = WrittenSite("www.marktbrett-mittelland.example", "CH", tuple(PAGES), tuple(truth(r) for r in ADS),
                   "ASP.NET tables, facts in prose, Swiss prices, letter-O phones, session path, flats and cars in the same template")
