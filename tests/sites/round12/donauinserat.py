"""Austrian small ads (flats, cars, jobs and a section of contacts) on ASP.NET WebForms.

Hard: the whole page is one form with view state and post-back links, ids of the kind ctl00_cphMain_lblX, cookieless
session ids inside the path, a print page at another address, a terse style full of abbreviations (HB = Hausbesuch,
Std., J., NR), telephone numbers in base64 data attributes, the market's own telephone in header and footer, a
'similar ads' column, and sections that have nothing to do with companions.
"""

import base64
import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.donau-inserat.example"
B = f"https://{HOST}"
VS = "/wEPDwUKMTY1NDU2MTA1Mg9kFgJmD2QWAgIDD2QWBAIBDxYCHgdWaXNpYmxlaGQCBQ8WAh4LXyFJdGVtQ291bnQCCRYSZg9kFgJmDxUEBjg0MDIxNw=="


def P(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


def b64(text):
    return base64.b64encode(text.encode()).decode()


# number, title, place line, posted as shown, rows of the grid beside the text, text, telephone mark-up, pictures, marks, truth
ADS = [
    (840217, "Vroni, 34 J., Massage u. Kuscheln", "1070 Wien, Neubau", "09.06.2025", [("Anbieter", "privat")],
     "Vroni, 34 J., 168/62, KF 38, NR. Biete Massage u. Kuscheln in ruh. Altbauwhg. Nur bei mir, keine HB!<br>"
     "30 Min 80,– / 1 Std 140,– / 2 Std 250,–<br>Mo–Sa 10–20 Uhr. Unterdr. Nr. zwecklos.",
     '<span class="tel">0664 / 413 27 85</span>', 2, (False, False),
     dict(alias="Vroni", age=34, provider_kind="independent", city="Vienna", height_cm=168, weight_kg=62,
          services=["massage", "cuddling"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=2,
          posted_at="2025-06-09", phones=["+436644132785"], prices=[P(80, 30), P(140, 60), P(250, 120)])),
    (840305, "Ildi aus Sopron, 27, Haus- u. Hotelbesuche", "2700 Wiener Neustadt", "heute, 08:12",
     [("Anbieter", "privat"), ("Preis", "€ 160,00 pro Stunde")],
     "Szia! Bin d. Ildi, 27, Ungarin, 1,72 m, 58 kg. HB/Hotel im Raum Wr. Neustadt, Baden, Mödling. Kein Empfang bei mir. "
     "Abendessen, Tanzen, danach Massage, alles ohne Stress. Spr. D, Ungar., bissl Engl.<br>"
     "Magyarul is írhatsz, szívesen válaszolok!",
     f'<a href="javascript:__doPostBack(\'ctl00$cphMain$lbTel\',\'\')" data-t="{b64("+43 660 7341902")}">Telefonnummer anzeigen</a>',
     3, (True, True),
     dict(alias="Ildi", age=27, provider_kind="independent", city="Wiener Neustadt", nationality="HU", height_cm=172,
          weight_kg=58, services=["dinner_date", "dancing", "massage"], incall=False, outcall=True,
          languages_spoken=["de", "hu", "en"], max_duration_h=1, posted_at="2025-06-11", phones=["+436607341902"],
          prices=[P(160, 60)])),
    (839988, "Tantra bei Marlene (46)", "5020 Salzburg, Lehen", "28.05.2025", [("Anbieter", "privat")],
     "Reife Dame, 46, nimmt sich Zeit. Tantra-Rituale, gem. Bad, Kuscheln. Auch Paare u. Gäste m. Behinderung willk. "
     "(Lift vorh.). Dominanz mach ich NICHT. Tgl. ausser So 13–21 h, Empfang Nähe Lehener Brücke.<br>"
     "Bei mir: 90 Min 190 €, 2 Std 240 €. HB n. Absprache mögl., 2 Std 300 €.",
     '<span class="tel">06 76/920 4418</span> (auch WhatsApp)', 1, (True, False),
     dict(alias="Marlene", age=46, provider_kind="independent", city="Salzburg",
          services=["tantra", "bath", "cuddling", "couples", "disabled_guests"], incall=True, outcall=True,
          hours="13:00-21:00", max_duration_h=2, posted_at="2025-05-28", phones=["+436769204418"],
          handles=[H("whatsapp", "+436769204418")],
          prices=[P(190, 90, "incall"), P(240, 120, "incall"), P(300, 120, "outcall")])),
    (840119, "SIE und ER: Conny & Berni, 39/44", "4020 Linz", "05.06.2025", [("Anbieter", "privat")],
     "Paar, Conny 39 + Berni 44, trifft Paare u. Einzelpers. in Linz u. Umgeb. Gem. Abendessen, Begl. auf Partys. "
     "Kommen zu Euch oder ins Hotel, bei uns leider nicht (Kinder). Abend 4 Std 400,–, Verl. n. Vereinb.",
     '<span class="tel">nur E-Mail</span> <a href="mailto:conny.berni@post-linz.example">conny.berni@post-linz.example</a>',
     2, (False, False),
     dict(alias="Conny", aliases_stated=["Conny", "Berni"], age=39, ages_stated=[39, 44], audience="couple",
          provider_kind="independent", city="Linz", services=["couples", "dinner_date", "party"], incall=False,
          outcall=True, max_duration_h=4, posted_at="2025-06-05",
          handles=[H("email", "conny.berni@post-linz.example")], prices=[P(400, 240)])),
    (840256, "STUDIO PERLE sucht Gäste :-) heute Dani + Mimi", "8020 Graz", "gestern, 17:40",
     [("Anbieter", "gewerblich"), ("Betrieb", "Studio Perle KG")],
     "Dani (25) und Mimi (31) arb. heute zu zweit: Vierhandmassage 60 Min 210,–. Nur im Studio, kein HB. "
     "Geöffn. 9–22 Uhr, Parkpl. im Hof.",
     f'<a href="javascript:__doPostBack(\'ctl00$cphMain$lbTel\',\'\')" data-t="{b64("0699 118 63 074")}">Telefonnummer anzeigen</a>',
     2, (True, True),
     dict(alias="Dani", aliases_stated=["Dani", "Mimi"], age=25, ages_stated=[25, 31], audience="couple",
          provider_kind="agency", city="Graz", services=["four_hands"], incall=True, outcall=False, hours="09:00-22:00",
          max_duration_h=1, posted_at="2025-06-10", phones=["+4369911863074"], prices=[P(210, 60)])),
    (840077, "Reisebegl. m. Stil - Henriette", "6020 Innsbruck", "03.06.2025", [],
     "Henriette, akad., Mitte 40 u. viel gereist, begl. Sie auf Firmenanlässe, Messen, Kurzreisen. Deutsch, Franz., Ital. "
     "perfekt. Tagessatz € 900, Wochenende (48 Std) € 1.600, jew. zzgl. Spesen. Erstkontakt bitte schriftl.: "
     "henriette (at) reise-stil.example",
     '<span class="tel">k. A.</span>', 1, (False, False),
     dict(alias="Henriette", provider_kind="unknown", city="Innsbruck", services=["business", "travel"],
          languages_spoken=["de", "fr", "it"], max_duration_h=48, posted_at="2025-06-03",
          handles=[H("email", "henriette@reise-stil.example")], prices=[P(900, 1440), P(1600, 2880)])),
    (840290, "Trans Ruby, 29, 180 cm, Villach", "9500 Villach", "heute, 00:03", [("Anbieter", "privat")],
     "TS Ruby zu Besuch i. Kärnten: bis 15.6. Villach, danach 16.6.–20.6. Klagenfurt. 29 J., gebürtige Brasilianerin, "
     "spr. Port., Span., Engl. Rollenspiele, Begleitung z. Fest. Besuchbar 0–24 h, Hotel n. Anfr.",
     '<span class="tel">ruf an: null sechs sechs vier - 55 09 213</span>', 4, (False, True),
     dict(alias="Ruby", age=29, audience="trans", provider_kind="independent", city="Villach", nationality="BR",
          height_cm=180, services=["role_play", "party"], incall=True, outcall=True, hours="24/7",
          languages_spoken=["pt", "es", "en"], posted_at="2025-06-11", phones=["+436645509213"],
          tour=[{"city": "Villach", "from": None, "to": "2025-06-15"},
                {"city": "Klagenfurt am Wörthersee", "from": "2025-06-16", "to": "2025-06-20"}])),
    (839870, "Er, 33, Masseur f. Damen u. Paare (Tobias)", "3100 St. Pölten", "19.05.2025", [("Anbieter", "privat"), ("Preis", "€ 70,00")],
     "Gepfl. Er, 33/185/80, gel. Masseur, macht HB in St. Pölten u. Krems. Massageliege wird mitgebr. Kein eig. Raum. "
     "Abends ab 18 bis 23 Uhr.",
     '<span class="tel">0681-2037 4461</span>', 0, (False, False),
     dict(alias="Tobias", age=33, audience="man", provider_kind="independent", city="Sankt Pölten", height_cm=185,
          weight_kg=80, services=["massage", "couples"], incall=False, outcall=True, hours="18:00-23:00",
          posted_at="2025-05-19", phones=["+4368120374461"], prices=[P(70)])),
    (840001, "Sissi, frische 58, sucht Kavaliere", "1160 Wien, Ottakring", "30.05.2025", [],
     "Servas! I bin d'Sissi, 58 und ka bissl fad. Suach wen fürs Essengehn am Abend, fürs Tanzen, a bissl Kuscheln. "
     "I komm gern zu dir ham, bei mir geht nix (Schwiegermutter!). Schmähbefreite bitte ned anrufen. Taschengeld red ma uns aus.",
     '<span class="tel">O664 8O1 77 36</span>', 1, (False, False),
     dict(alias="Sissi", age=58, provider_kind="unknown", city="Vienna", services=["dinner_date", "dancing", "cuddling"], incall=False,
          outcall=True, posted_at="2025-05-30", phones=["+436648017736"])),
]


def url(nr):
    return f"{B}/Detail.aspx?AnzNr={nr}"


def frame(title, body, path):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="de-AT"><head id="ctl00_Head1"><title>
	{title} | donau-inserat
</title><link href="App_Themes/Donau/Site.css" type="text/css" rel="stylesheet" /></head>
<body><form name="aspnetForm" method="post" action="{path}" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{VS}" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(t, a) {{ if (!theForm.onsubmit || (theForm.onsubmit() != false)) {{ theForm.__EVENTTARGET.value = t; theForm.__EVENTARGUMENT.value = a; theForm.submit(); }} }}
//]]>
</script>
<div id="ctl00_pnlHead"><a href="Default.aspx"><img src="App_Themes/Donau/logo.gif" alt="donau-inserat" /></a>
<span id="ctl00_lblHotline">Inseratenannahme: 01 / 890 44 10 (Mo–Fr 8–16 Uhr)</span>
<table id="ctl00_mnuMain"><tr><td><a href="Liste.aspx?Kat=110">Wohnungen</a></td><td><a href="Liste.aspx?Kat=200">Auto</a></td><td><a href="Liste.aspx?Kat=150">Jobs</a></td><td><a href="Liste.aspx?Kat=310">Kontakte &amp; Begleitung</a></td><td><a id="ctl00_lbLogin" href="javascript:__doPostBack('ctl00$lbLogin','')">Anmelden</a></td></tr></table></div>
<div id="ctl00_cphMain">{body}</div>
<div id="ctl00_pnlFoot">© donau-inserat GmbH &nbsp;|&nbsp; <a href="Impressum.aspx">Impressum</a> | <a href="AGB.aspx">AGB</a> | <a href="Preise.aspx">Inseratpreise</a> | <a href="Hilfe.aspx">Hilfe</a> | Tel. 01 890 44 10</div>
</form></body></html>"""


def detail(ad, path, printed=False):
    nr, title, place, shown, rows, text, tel, n, (checked, top), _ = ad
    grid = "".join(f'<tr><td class="dl">{k}</td><td><span id="ctl00_cphMain_rptAttr_ctl{i:02d}_lblVal">{v}</span></td></tr>'
                   for i, (k, v) in enumerate(rows))
    pics = "".join(f'<td><img id="ctl00_cphMain_dlBild_ctl{i:02d}_img" src="Bild.ashx?nr={nr}&amp;i={i}" alt="" /></td>' for i in range(n))
    marks = ('<img src="App_Themes/Donau/geprueft.gif" alt="Identität geprüft" title="Identität geprüft" />' if checked else "") + (
        '<span class="top">TOP-Anzeige</span>' if top else "")
    others = [a for a in ADS if a[0] != nr][:3]
    side = "" if printed else '<div id="ctl00_cphMain_pnlSim"><h4>Ähnliche Anzeigen</h4>' + "".join(
        f'<div><img src="Bild.ashx?nr={a[0]}&amp;i=0&amp;s=1" width="60" alt="" /><a href="Detail.aspx?AnzNr={a[0]}">{a[1]}</a><br />{a[2]}</div>' for a in others) + "</div>"
    tools = "" if printed else (f'<a href="Druck.aspx?AnzNr={nr}">Drucken</a> <a href="javascript:__doPostBack(\'ctl00$cphMain$lbMerk\',\'\')">Merken</a> '
                                "<a href=\"javascript:__doPostBack('ctl00$cphMain$lbMelden','')\">Anzeige melden</a>")
    body = f"""<div id="ctl00_cphMain_pnlCrumb"><a href="Default.aspx">Start</a> &gt; <a href="Liste.aspx?Kat=310">Kontakte &amp; Begleitung</a> &gt; {title}</div>
<h1><span id="ctl00_cphMain_lblTitel">{title}</span></h1> {marks}
<table id="ctl00_cphMain_tblKopf" cellspacing="0"><tr><td class="dl">Anzeigen-Nr.</td><td><span id="ctl00_cphMain_lblNr">{nr}</span></td></tr>
<tr><td class="dl">Ort</td><td><span id="ctl00_cphMain_lblOrt">{place}</span></td></tr><tr><td class="dl">Online seit</td><td><span id="ctl00_cphMain_lblSeit">{shown}</span></td></tr>{grid}
<tr><td class="dl">Kontakt</td><td>{tel}</td></tr></table>
<table id="ctl00_cphMain_dlBild"><tr>{pics}</tr></table>
<span id="ctl00_cphMain_lblText">{text}</span><p>{tools}</p>{side}"""
    return frame(title, body, path)


def listing(ads, path, page):
    rows = "".join(
        f'<tr class="{"alt" if i % 2 else "row"}"><td>' + (f'<img src="Bild.ashx?nr={a[0]}&amp;i=0&amp;s=1" width="80" alt="" />' if a[7] else "&nbsp;")
        + f'</td><td><a id="ctl00_cphMain_gvListe_ctl{i + 2:02d}_hlTitel" href="Detail.aspx?AnzNr={a[0]}">{a[1]}</a><br />{a[5][:70].split("<")[0]} …</td><td>{a[2]}</td><td>{a[3]}</td></tr>'
        for i, a in enumerate(ads))
    pager = " ".join(f"<span>{n}</span>" if n == page else f'<a href="Liste.aspx?Kat=310{"&amp;Seite=2" if n == 2 else ""}">{n}</a>' for n in (1, 2))
    body = f"""<h1>Kontakte &amp; Begleitung</h1><p>{len(ADS)} Anzeigen, Seite {page} von 2. Sortieren: <a href="javascript:__doPostBack('ctl00$cphMain$lbSort','datum')">Datum</a> <a href="Liste.aspx?Kat=310&amp;Sort=Ort">Ort</a></p>
<div class="promo"><a href="Preise.aspx">Ihre Anzeige ganz oben? TOP-Platz ab € 9,90 pro Woche!</a></div>
<table id="ctl00_cphMain_gvListe" cellspacing="0" border="0"><tr><th scope="col">Bild</th><th scope="col">Anzeige</th><th scope="col">Ort</th><th scope="col">Datum</th></tr>{rows}<tr><td colspan="4">{pager}</td></tr></table>"""
    return frame("Kontakte & Begleitung", body, path)


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(f"{B}/{path}", frame(title, f"<h1>{title}</h1>{body}", path), kind, "de", relevant=relevant)


def truth(ad):
    facts = {"aliases_stated": [ad[9]["alias"]], "ages_stated": [ad[9]["age"]] if ad[9].get("age") else [], **ad[9]}
    return copy.deepcopy({**AD, "url": url(ad[0]), "text_language": "de", "country": "AT", "n_images": ad[7],
                          "verified": ad[8][0], "paid_placement": ad[8][1], **facts})


FIRST, SECOND = ADS[:6], ADS[6:]
SES = "(S(k2f0qz55hbdqk3v5r3n1xe45))"
PAGES = [
    WrittenPage(f"{B}/Liste.aspx?Kat=310", listing(FIRST, "Liste.aspx?Kat=310", 1), "listing", "de", ads=tuple(url(a[0]) for a in FIRST)),
    WrittenPage(f"{B}/Liste.aspx?Kat=310&Seite=2", listing(SECOND, "Liste.aspx?Kat=310&amp;Seite=2", 2), "listing", "de", ads=tuple(url(a[0]) for a in SECOND)),
    WrittenPage(f"{B}/Liste.aspx?Kat=310&Sort=Ort", listing(sorted(FIRST, key=lambda a: a[2]), "Liste.aspx?Kat=310&amp;Sort=Ort", 1), "listing", "de",
                ads=tuple(url(a[0]) for a in sorted(FIRST, key=lambda a: a[2])), canonical=f"{B}/Liste.aspx?Kat=310"),
    *(WrittenPage(url(a[0]), detail(a, f"Detail.aspx?AnzNr={a[0]}"), "ad", "de", ads=(url(a[0]),)) for a in ADS),
    WrittenPage(f"{B}/Druck.aspx?AnzNr=839988", detail(ADS[2], "Druck.aspx?AnzNr=839988", True), "ad", "de", ads=(url(839988),), canonical=url(839988)),
    WrittenPage(f"{B}/{SES}/Detail.aspx?AnzNr=840217", detail(ADS[0], "Detail.aspx?AnzNr=840217"), "ad", "de", ads=(url(840217),), canonical=url(840217)),
    plain("Detail.aspx?AnzNr=838415", "Altbauwohnung, 2 Zi., 54 m², Balkon", '<table id="ctl00_cphMain_tblKopf"><tr><td class="dl">Ort</td><td>1050 Wien, Margareten</td></tr><tr><td class="dl">Miete</td><td>€ 980,00 inkl. BK</td></tr></table><img src="Bild.ashx?nr=838415&amp;i=0" alt="" /><span id="ctl00_cphMain_lblText">Unbefr., Ablöse Küche € 2.500,–, Bezug ab 1.8. Bes. mit Fr. Haslinger, Tel. 0664 220 51 93.</span>', "ad", False),
    plain("Liste.aspx?Kat=200", "Auto", '<table id="ctl00_cphMain_gvListe"><tr><td><a href="Detail.aspx?AnzNr=837002">VW Golf Var. 1,6 TDI, Bj. 2014, 138.000 km, Pickerl 04/26</a></td><td>€ 6.400,–</td><td>3430 Tulln</td></tr><tr><td><a href="Detail.aspx?AnzNr=837044">Škoda Fabia Bj. 2017, Benz., 1. Bes.</a></td><td>€ 7.150,–</td><td>8010 Graz</td></tr></table>', "listing", False),
    plain("Detail.aspx?AnzNr=838777", "Kellner/in VZ f. Gasthaus ges.", "<span id=\"ctl00_cphMain_lblText\">Gasthof Zur Weide, 2340 Mödling, sucht ab sof. Kellner/in VZ, 40 Std., KV + Überz., Zimmer mögl. Bew. an jobs@gasthof-weide.example.</span>", "ad", False),
    plain("Impressum.aspx", "Impressum", "<p>donau-inserat GmbH, Lände 4, 1020 Wien. Tel. 01 890 44 10, E-Mail office@donau-inserat.example. FN 000000x, HG Wien.</p>"),
    plain("Preise.aspx", "Inseratpreise", "<table><tr><th>Leistung</th><th>Preis</th></tr><tr><td>Standardanzeige 30 Tage</td><td>gratis</td></tr><tr><td>TOP-Anzeige 7 Tage</td><td>€ 9,90</td></tr><tr><td>TOP-Anzeige 30 Tage</td><td>€ 29,90</td></tr><tr><td>Identität geprüft (einmalig)</td><td>€ 15,00</td></tr></table>"),
    plain("AGB.aspx", "AGB", "<p>1. Inserate in der Rubrik Kontakte &amp; Begleitung sind Personen ab 18 Jahren vorbehalten. 2. Pro Person eine Anzeige. 3. Gerichtsstand ist Wien.</p>"),
    plain("Default.aspx", "Gratis inserieren in ganz Österreich", "<p>Wohnungen (1.204), Auto (3.380), Jobs (417), Kontakte &amp; Begleitung (9). Wählen Sie eine Rubrik.</p>"),
    plain("Detail.aspx?AnzNr=839102", "Anzeige nicht verfügbar", "<p>Diese Anzeige wurde vom Inserenten gelöscht oder ist abgelaufen.</p><p><a href=\"Liste.aspx?Kat=310\">Zurück zur Liste</a></p>", "error"),
    plain("Fehler.aspx?aspxerrorpath=/Detail.aspx", "Fehler", "<p>Die gewünschte Seite konnte nicht gefunden werden.</p>", "error"),
]
SITE = WrittenSite(HOST, "AT", tuple(PAGES), tuple(truth(a) for a in ADS), note="WebForms post-backs, cookieless session in the path, abbreviations, base64 numbers")
