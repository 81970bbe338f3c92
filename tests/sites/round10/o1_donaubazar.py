"""German (Austria): 'Donaubazar', a general classifieds portal on ASP.NET WebForms (about 2008), with one adult section.

Hard: the site's own fields are only those that every classified has (number, section, postcode, date); all facts of a
person stand in prose, in Austrian German, once in English. Phones stand in a label, in prose, in words, or only as
base64 in an attribute behind a post-back. Cookieless session ids in the path `(S(...))`, print and sort addresses,
a job ad for a masseuse and a flat beside the adult section, a side column with other ads, the portal's own hotline.
"""

import base64
import hashlib

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.donaubazar.example"
BASE = f"https://{HOST}/"


def url_of(number):
    return f"{BASE}Inserat.aspx?id={number}"


def price(amount, minutes, place=None, currency="EUR", code=None):
    return {"amount": amount, "currency": currency, "code_currency": code, "duration_min": minutes, "place": place}


# number, title, postcode and town, date as shown, label (phone as shown, '' none, 'b64:' hidden), pictures, top?, prose, truth
ADS = [
    (48213, "Leonie – Zeit zum Durchatmen", "1100 Wien", "10.06.2025", "0676 155 44 95", 4, True,
     "Servus, ich bin die Leonie, 27 Jahre jung, 1,68 m groß und 56 kg leicht, gebürtige Österreicherin.<br><br>"
     "Ich empfange dich privat, diskret und ohne Agentur in meiner Wohnung nahe Reumannplatz, auf Wunsch komme ich auch "
     "zu dir nach Hause oder ins Hotel (nur Wien). Bei mir gibt's entspannende Massage, Tantra und Kuscheln.<br>"
     "Bei mir: halbe Stunde 90 Euro, Stunde 150 Euro, zwei Stunden 280 Euro. Hausbesuch 1 Stunde 190 Euro "
     "(plus Taxi, innerhalb des Gürtels 15 Euro).<br>Erreichbar täglich 10 bis 22 Uhr. Keine SMS, bitte anrufen!",
     dict(alias="Leonie", age=27, height_cm=168, weight_kg=56, nationality="AT", city="Vienna", provider_kind="independent",
          incall=True, outcall=True, services=["massage", "tantra", "cuddling"], hours="10:00-22:00", max_duration_h=2,
          posted_at="2025-06-10", phones=["+436761554495"],
          prices=[price(90, 30, "incall"), price(150, 60, "incall"), price(280, 120, "incall"), price(190, 60, "outcall")])),
    (48190, "Zwei Freundinnen, vier Hände", "8020 Graz", "gestern, 21:14", "0664 / 329 47 56", 3, False,
     "Wir sind Mihaela (24) und Sorina (29), zwei Freundinnen aus Rumänien, und arbeiten nur zu zweit. Unsere Vierhandmassage "
     "ist in ganz Graz bekannt. Gemeinsam 1 Stunde 240 €, 90 Minuten 330 €. Wir sprechen Deutsch und Rumänisch. Besuch nur "
     "bei uns, Parkplatz im Hof, keine Hausbesuche. Montag Ruhetag.",
     dict(alias="Mihaela", aliases_stated=["Mihaela", "Sorina"], age=24, ages_stated=[24, 29], audience="couple",
          nationality="RO", city="Graz", languages_spoken=["de", "ro"], incall=True, outcall=False, services=["duo", "four_hands", "massage"],
          max_duration_h=1.5, posted_at="2025-06-10", phones=["+436643294756"], prices=[price(240, 60), price(330, 90)])),
    (48177, "VALENTINA nur kurz in Linz!!!", "4020 Linz", "09.06.2025", "", 6, True,
     "Hola! Ich heiße Valentina, bin 25, Latina aus Kolumbien mit viel Temperament.<br>Nur vom 9. bis 15. Juni 2025 in Linz, danach "
     "vom 16. bis 22. Juni 2025 in Salzburg.<br>Ich spreche Spanisch und ein bisserl Deutsch. Massage, Striptease, Girlfriend "
     "Experience – <b>Küssen mache ich nicht</b>.<br>30 min 100,- / 60 min 160,- (Euro). Schreib mir nur über "
     "<a href=\"https://wa.me/436763928444\">WhatsApp</a>, ich antworte schnell.",
     dict(alias="Valentina", age=25, nationality="CO", ethnicity="latin", city="Linz", languages_spoken=["es", "de"],
          services=["massage", "striptease", "gfe"], max_duration_h=1, posted_at="2025-06-09",
          handles=[{"kind": "whatsapp", "value": "+436763928444"}], prices=[price(100, 30), price(160, 60)],
          tour=[{"city": "Linz", "from": "2025-06-09", "to": "2025-06-15"},
                {"city": "Salzburg", "from": "2025-06-16", "to": "2025-06-22"}])),
    (48161, "Begleiter mit Manieren für die Dame", "5020 Salzburg", "07.06.2025", "", 1, False,
     "Festspielzeit, und niemand geht mit? Ich bin der Markus, 34, 185 cm, Salzburger, selbstständig und ohne Vermittlung. Ich begleite "
     "Sie, gnädige Frau, zum Abendessen, tanze mit Ihnen Walzer am Ball und fahre gern mit auf Reisen. Abendbegleitung (4 Stunden) 320 €, "
     "ein ganzer Tag 700 €. Deutsch, Englisch und Italienisch. Post bitte an markus.begleiter@postfach.example – "
     "Telefonnummer gibt es nach dem ersten Mail.",
     dict(alias="Markus", age=34, height_cm=185, audience="man", city="Salzburg", provider_kind="independent",
          languages_spoken=["de", "en", "it"], services=["dinner_date", "dancing", "travel"], max_duration_h=24, posted_at="2025-06-07",
          handles=[{"kind": "email", "value": "markus.begleiter@postfach.example"}], prices=[price(320, 240), price(700, 1440)])),
    (48155, "Chanel, Transfrau, rund um die Uhr", "6020 Innsbruck", "06.06.2025", "b64:+436811482205", 5, False,
     "Ich bin Chanel, eine elegante Transfrau (31) aus Brasilien, 178 cm groß, 70 kg. Ich spreche Portugiesisch, Englisch "
     "und Deutsch. Rollenspiele, Fetisch und Massage in stilvoller Wohnung beim Bahnhof, Hotelbesuche in ganz "
     "Innsbruck. Ich bin rund um die Uhr für dich da, auch an Feiertagen. Preis nach Vereinbarung am Telefon.",
     dict(alias="Chanel", age=31, height_cm=178, weight_kg=70, audience="trans", nationality="BR", city="Innsbruck",
          languages_spoken=["pt", "en", "de"], services=["role_play", "fetish", "massage"], incall=True, outcall=True, hours="24/7",
          posted_at="2025-06-06", phones=["+436811482205"])),
    (48140, "Jasmin begleitet Sie – Agentur Alpenglühen", "1010 Wien", "05.06.2025", "+43 699 702 93 84", 2, True,
     "Die Agentur Alpenglühen vermittelt Ihnen Jasmin (26): 174 cm, Konfektion 36, Studium der Kunstgeschichte, spricht Deutsch, Englisch "
     "und Französisch. Jasmin kommt ausschließlich zu Ihnen ins Hotel oder nach Hause. Stadtführung mit anschließendem Dinner, Geschäftsreisen, "
     "auf Wunsch bleibt sie auch über Nacht.<br>2 Std. 400 €<br>4 Std. 700 €<br>Nacht 1.400 €<br>Rechnung möglich.",
     dict(alias="Jasmin", age=26, height_cm=174, city="Vienna", provider_kind="agency", languages_spoken=["de", "en", "fr"],
          incall=False, outcall=True, services=["city_guide", "dinner_date", "travel", "business", "overnight"], max_duration_h=12,
          posted_at="2025-06-05", phones=["+436997029384"], prices=[price(400, 120), price(700, 240), price(1400, 720)])),
    (48122, "Massagestudio Orchidee – Frau Ling ist da", "4600 Wels", "03.06.2025", "07242 / 31 87 45", 2, False,
     "Im Massagestudio Orchidee begrüßt Sie Frau Ling, 38, aus Thailand. Ölmassage 60 Minuten 70,-- EUR, Ölmassage 90 Minuten "
     "95,-- EUR, Massage mit Schaumbad 120 Minuten 140,-- EUR. Geöffnet Mo-Sa 9.00-20.00 Uhr, So geschlossen. Hausbesuche machen wir "
     "nicht. Mobil auch unter 0676/915 69 24 (Frau Ling direkt).",
     dict(alias="Ling", age=38, nationality="TH", city="Wels", services=["massage", "bath"], incall=True, outcall=False,
          hours="09:00-20:00", max_duration_h=2, posted_at="2025-06-03", phones=["+437242318745", "+436769156924"],
          prices=[price(70, 60), price(95, 90), price(140, 120)])),
    (48109, "Reife Dame hat Zeit", "3100 St. Pölten", "01.06.2025", "", 0, False,
     "Petra, 52, mollig, herzlich, privat. Ich nehme mir Zeit, auch für Gäste mit Behinderung (Wohnung ebenerdig, Bad mit Griffen). "
     "Kuscheln, Massage, ein Glaserl Wein. Die Stunde kostet 110 Euro, länger als drei Stunden geht nicht. Bitte über das Formular "
     "schreiben oder auf Telegram: @petra_stp",
     dict(alias="Petra", age=52, city="Sankt Pölten", provider_kind="independent", services=["disabled_guests", "cuddling", "massage"],
          incall=True, max_duration_h=3, posted_at="2025-06-01", handles=[{"kind": "telegram", "value": "petra_stp"}],
          prices=[price(110, 60)])),
    (48098, "Emma – English speaking company", "9500 Villach", "28.05.2025", "0676/954 68 45", 3, False,
     "Hi, I'm Emma, 23, independent and new in Villach. I'm from Ireland, 5'6\" tall in flat shoes (that's 168 cm) and I only speak English, "
     "sorry! Let's do dinner, the lakes, or a lazy afternoon with a massage. You can visit me or I come to your hotel. 200 roses for an hour, "
     "350 roses for two. No calls from hidden numbers.",
     dict(alias="Emma", age=23, text_language="en", nationality="IE", height_cm=168, city="Villach", provider_kind="independent",
          languages_spoken=["en"], services=["dinner_date", "massage"], incall=True, outcall=True, max_duration_h=2, posted_at="2025-05-28",
          phones=["+436769546845"], prices=[price(200, 60, None, None, "roses"), price(350, 120, None, None, "roses")])),
    (48071, "Katka wieder in Wr. Neustadt", "2700 Wiener Neustadt", "20.05.2025", "", 2, False,
     "Hallo ihr Lieben, die Katka ist wieder da! Slowakin, 36 Jahre, 1,60, 52 Kilo, blond. Massage und Paare willkommen, auch Videochat am "
     "Abend. Fetisch und Übernachtung biete ich nicht an. 1h = 130€. Ihr erreicht mich von 12 bis 19 Uhr: null sechs sechs vier, neun "
     "zwei sechs, sieben acht, sieben sieben.",
     dict(alias="Katka", age=36, nationality="SK", height_cm=160, weight_kg=52, city="Wiener Neustadt", services=["massage", "couples", "video_call"],
          hours="12:00-19:00", max_duration_h=1, posted_at="2025-05-20", phones=["+436649267877"], prices=[price(130, 60)])),
]


def truth_of(row):
    number, _, _, _, _, pictures, top, _, facts = row
    made = dict(AD, url=url_of(number), country="AT", text_language="de", provider_kind="unknown", n_images=pictures,
                paid_placement=top, aliases_stated=[facts["alias"]], ages_stated=[facts["age"]])
    made.update(facts)
    return made


RUBRIKEN = [(12, "Auto &amp; Motor"), (24, "Wohnen"), (33, "Jobs"), (45, "Haus &amp; Garten"), (71, "Kontakte 18+")]


def shell(title, body, address, extra=""):
    state = base64.b64encode(hashlib.sha512(address.encode()).digest() * 3).decode()
    menu = "".join(f'<td class="mnu"><a id="ctl00_mnu_{n}" href="Liste.aspx?rub={n}">{name}</a></td>' for n, name in RUBRIKEN)
    return f"""
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de">
<head id="ctl00_Head1"><title>
	{title} - Donaubazar
</title><link href="App_Themes/Blau/blau.css" type="text/css" rel="stylesheet" />{extra}</head>
<body>
<form name="aspnetForm" method="post" action="{address.replace(BASE, '').replace('&', '&amp;')}" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK{state}" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) {{ theForm.__EVENTTARGET.value = eventTarget; theForm.submit(); }}
//]]>
</script>
<div id="ctl00_pnlKopf"><a href="Default.aspx"><img id="ctl00_imgLogo" src="App_Themes/Blau/logo.gif" alt="Donaubazar" style="border-width:0px;" /></a>
<span id="ctl00_lblHotline">Kundenservice 01 / 890 24 17 (Mo-Fr 9-16 Uhr)</span> | <a href="Anmelden.aspx">Anmelden</a></div>
<table id="ctl00_mnu" cellspacing="0" border="0"><tr>{menu}</tr></table>
{body}
<div id="ctl00_pnlFuss"><a href="Impressum.aspx">Impressum</a> &middot; <a href="Preise.aspx">Inserieren &amp; Preise</a> &middot;
<a href="Hilfe.aspx">Hilfe</a> &middot; Donaubazar Kleinanzeigen GmbH, Untere Hauptstraße 4, 3430 Tulln &middot; Tel. 01 890 24 17</div>
</form></body></html>"""


def side(number):
    others = [row for row in ADS if row[0] != number][number % 5:][:3]
    items = "".join(f'<tr><td><img src="Bild.ashx?id={r[0]}&amp;nr=1&amp;b=60" alt="" width="60" /></td><td><a href="Inserat.aspx?id={r[0]}">{r[1]}'
                    f"</a><br />{r[2]}</td></tr>" for r in others)
    return (f'<td id="ctl00_tdRechts" valign="top" width="180"><b>Weitere Inserate</b><table id="ctl00_dlWeitere">{items}'
            '<tr><td colspan="2"><a href="Inserat.aspx?id=48301">Massageliege klappbar, fast neu, 80 €</a></td></tr></table></td>')


def ad_html(row, address, printed=False):
    number, title, town, date, label, pictures, top, prose, _ = row
    p = "ctl00_cphInhalt_"
    if label.startswith("b64:"):
        shown = base64.b64encode(label[4:].encode()).decode()
        phone = f'<a id="{p}lnkTel" class="telweg" data-t="{shown}" href="javascript:__doPostBack(\'ctl00$cphInhalt$lnkTel\',\'\')">Nummer anzeigen</a>'
    elif label:
        phone = f'<span id="{p}lblTel">{label}</span>'
    else:
        phone = f'<span id="{p}lblTel">-- keine Angabe --</span>'
    thumbs = "".join(f'<td><img id="{p}dlBilder_ctl{i:02d}_img" src="Bild.ashx?id={number}&amp;nr={i}&amp;b=160" alt="" /></td>' for i in range(1, pictures + 1))
    mark = f'<span id="{p}lblTop" class="top">TOP-Inserat</span>' if top else ""
    main = f"""<td valign="top"><span id="{p}lblTitel" class="h1">{title}</span> {mark}
<table id="{p}dvDaten" cellspacing="0" rules="all" border="1" style="border-collapse:collapse;">
<tr><td>Inserat-Nr.</td><td><span id="{p}lblNr">{number}</span></td><td>Rubrik</td><td>Kontakte 18+</td></tr>
<tr><td>PLZ / Ort</td><td><span id="{p}lblOrt">{town}</span></td><td>Online seit</td><td><span id="{p}lblDatum">{date}</span></td></tr>
<tr><td>Telefon</td><td>{phone}</td><td>Aufrufe</td><td>{number % 977 + 31}</td></tr></table>
<table id="{p}dlBilder"><tr>{thumbs or '<td>kein Bild</td>'}</tr></table>
<div id="{p}pnlText">{prose}</div>"""
    if printed:
        return shell(title, f"<table><tr>{main}</td></tr></table><script>window.print()</script>", address)
    main += f"""<p><a href="Inserat.aspx?id={number}&amp;druck=1">Drucken</a> | <a href="Melden.aspx?id={number}">Inserat melden</a></p>
<fieldset><legend>Nachricht an den Inserenten</legend>Ihr Name <input name="ctl00$cphInhalt$txtName" type="text" /> Ihr E-Mail
<input name="ctl00$cphInhalt$txtMail" type="text" /><textarea name="ctl00$cphInhalt$txtText"></textarea>
<input type="submit" value="Senden" /></fieldset></td>"""
    crumb = '<div id="ctl00_SiteMapPath1"><a href="Default.aspx">Start</a> &gt; <a href="Liste.aspx?rub=71">Kontakte 18+</a> &gt; Inserat</div>'
    return shell(title, f'{crumb}<table width="960"><tr>{main}{side(number)}</tr></table>', address)


def list_html(rows, address, page):
    trs = "".join(
        f'<tr class="{"gvA" if i % 2 else "gvR"}"><td><img src="Bild.ashx?id={r[0]}&amp;nr=1&amp;b=90" alt="" /></td><td><a id="gvListe_ctl{i + 2:02d}_lnk" '
        f'href="Inserat.aspx?id={r[0]}">{r[1]}</a>{" <b>TOP</b>" if r[6] else ""}<br />{r[7][:70].split("<")[0]}…</td><td>{r[2]}</td><td>{r[3]}</td></tr>'
        + ('<tr><td colspan="4" class="werbung">Werbung: Ihre Anzeige hier? <a href="Preise.aspx">ab 4,90 € pro Woche</a></td></tr>' if i == 2 else "")
        for i, r in enumerate(rows))
    pager = "".join(f"<td><span>{n}</span></td>" if n == page else f'<td><a href="Liste.aspx?rub=71{"&amp;seite=2" if n == 2 else ""}">{n}</a></td>' for n in (1, 2))
    return shell("Kontakte 18+", f"""<h2>Kontakte 18+ in Österreich</h2><p>10 Inserate &middot; sortieren: <a href="Liste.aspx?rub=71&amp;sort=ort">Ort</a>,
<a href="Liste.aspx?rub=71&amp;sort=neu">neueste</a></p><table id="ctl00_cphInhalt_gvListe" cellspacing="0" rules="all" border="1">
<tr><th>&nbsp;</th><th><a href="javascript:__doPostBack('gvListe','Sort$Titel')">Titel</a></th><th>Ort</th><th>Datum</th></tr>{trs}
<tr><td colspan="4"><table><tr>{pager}</tr></table></td></tr></table>""", address)


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(BASE + path, shell(title, f'<div id="ctl00_cphInhalt_pnl">{body}</div>', BASE + path), kind, "de", relevant=relevant)


def pages():
    first, second = ADS[:6], ADS[6:]
    by_town = sorted(first, key=lambda r: r[2])
    liste = BASE + "Liste.aspx?rub=71"
    urls = lambda rows: tuple(url_of(r[0]) for r in rows)  # noqa: E731
    yield WrittenPage(liste, list_html(first, liste, 1), "listing", "de", ads=urls(first))
    yield WrittenPage(liste + "&seite=2", list_html(second, liste + "&seite=2", 2), "listing", "de", ads=urls(second))
    yield WrittenPage(liste + "&sort=ort", list_html(by_town, liste + "&sort=ort", 1), "listing", "de", ads=urls(by_town), canonical=liste)
    for row in ADS:
        address = url_of(row[0])
        lang = truth_of(row)["text_language"]
        yield WrittenPage(address, ad_html(row, address), "ad", "de", lang if lang != "de" else None, ads=(address,))
    row = ADS[0]
    yield WrittenPage(url_of(row[0]) + "&druck=1", ad_html(row, url_of(row[0]) + "&druck=1", True), "ad", "de", ads=(url_of(row[0]),), canonical=url_of(row[0]))
    row = ADS[4]
    address = f"{BASE}(S(k3vq0x55h2zzal45mjr1fe55))/Inserat.aspx?id={row[0]}"
    yield WrittenPage(address, ad_html(row, address), "ad", "de", ads=(url_of(row[0]),), canonical=url_of(row[0]))
    yield plain("Inserat.aspx?id=48290", "Helle Zweizimmerwohnung in Urfahr", "<span class=\"h1\">Helle Zweizimmerwohnung in Urfahr</span><table border=\"1\"><tr><td>PLZ / Ort</td><td>4040 Linz"
                "</td><td>Online seit</td><td>08.06.2025</td></tr><tr><td>Miete</td><td>€ 780,-</td><td>Fläche</td><td>54 m²</td></tr></table><div>Privat zu vermieten: zwei Zimmer, "
                "Küche, Bad, Balkon, 5 min zur Straßenbahn. Kaution drei Monatsmieten. Besichtigung nach Anruf, 0650 871 23 98, Fam. Hofer.</div>", "ad", False)
    yield plain("Inserat.aspx?id=48312", "Masseurin (m/w/d) für Hotel gesucht", "<span class=\"h1\">Masseurin (m/w/d) für Hotel gesucht</span><div>Unser Viersternhotel im Gasteinertal sucht ab "
                "1. Juli eine gelernte Heilmasseurin, 38,5 Stunden, 2.350 € brutto, Zimmer vorhanden, freie Verpflegung. Bewerbung mit Lebenslauf an Frau Rainer, "
                "06434 55 10 27.</div>", "ad", False)
    yield plain("Liste.aspx?rub=12", "Auto &amp; Motor", "<h2>Auto &amp; Motor</h2><table border=\"1\"><tr><td><a href=\"Inserat.aspx?id=48260\">VW Golf VI, Bj. 2011, Pickerl neu</a></td><td>€ 5.400</td>"
                "<td>Wels</td></tr><tr><td><a href=\"Inserat.aspx?id=48255\">Vespa 125, 2. Besitz</a></td><td>€ 2.100</td><td>Graz</td></tr><tr><td>"
                "<a href=\"Inserat.aspx?id=48249\">Winterreifen 205/55 R16</a></td><td>€ 160</td><td>Krems</td></tr></table>", "listing", False)
    yield plain("Impressum.aspx", "Impressum", "<h2>Impressum</h2><p>Donaubazar Kleinanzeigen GmbH<br />FN 000000x, UID ATU00000000<br />Untere Hauptstraße 4, 3430 Tulln<br />Tel. 01 890 24 17"
                "<br />office@donaubazar.example</p><p>Für den Inhalt der Inserate sind die Inserenten verantwortlich.</p>")
    yield plain("Preise.aspx", "Inserieren und Preise", "<h2>Was kostet ein Inserat?</h2><table border=\"1\"><tr><th></th><th>1 Woche</th><th>4 Wochen</th></tr><tr><td>Normal</td><td>gratis</td>"
                "<td>gratis</td></tr><tr><td>TOP-Inserat</td><td>€ 4,90</td><td>€ 14,90</td></tr><tr><td>Kontakte 18+</td><td>€ 9,90</td><td>€ 29,90</td></tr></table>"
                "<p>Zahlung per EPS oder Erlagschein.</p>")
    yield plain("Hilfe.aspx", "Hilfe", "<h2>Häufige Fragen</h2><p><b>Wie lösche ich mein Inserat?</b><br />Unter Anmelden, Meine Inserate.</p><p><b>Wer darf in Kontakte 18+ inserieren?</b><br />"
                "Nur volljährige Personen im eigenen Namen oder angemeldete Betriebe. Verdacht auf Zwang bitte sofort über Inserat melden.</p>")
    yield plain("Inserat.aspx?id=47990", "Inserat nicht verfügbar", "<span class=\"h1\">Hoppla!</span><p>Dieses Inserat ist abgelaufen oder wurde vom Inserenten gelöscht.</p>"
                "<p><a href=\"Liste.aspx?rub=71\">Zurück zur Rubrik Kontakte 18+</a></p>", "error")


SITE = WrittenSite(HOST, "AT", tuple(pages()), tuple(truth_of(row) for row in ADS), "ASP.NET classifieds: facts only in prose, hidden phones, session in the path")
