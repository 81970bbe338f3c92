"""Greek portal of independent companions on an old Joomla with an ads component (index.php?option=com_...).

Hard: windows-1253 bytes and no charset in the header, entities for some letters, texts all in capitals without
accents (or in Latin letters, or half in English), nearly every fact in prose, modules in left and right columns
('latest ads', 'who is on-line', log-in), print view by tmpl=component, the ad's page full of query parameters.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.syntrofia-gr.example"
B = f"http://{HOST}"
ENC = dict(encoding="windows-1253", content_type="text/html")
LIST = "index.php?option=com_adsmanager&view=list&catid=4&Itemid=118"


def P(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


# id, title, area as the field shows it, date as shown, text, contact fields, pictures, (verified, vip), truth
ADS = [
    (211, "ΜΑΡΙΑ ΑΜΠΕΛΟΚΗΠΟΙ", "Αθήνα", "10/06/2025",
     "ΜΕ ΛΕΝΕ ΜΑΡΙΑ, ΕΙΜΑΙ 28 ΧΡΟΝΩΝ, ΕΛΛΗΝΙΔΑ, 1,70 ΚΑΙ 57 ΚΙΛΑ. ΔΕΧΟΜΑΙ ΜΟΝΟ ΣΤΟ ΧΩΡΟ ΜΟΥ ΣΤΟΥΣ ΑΜΠΕΛΟΚΗΠΟΥΣ, ΕΠΙΣΚΕΨΕΙΣ ΔΕΝ ΚΑΝΩ.<br />"
     "ΜΑΣΑΖ ΚΑΙ ΠΟΛΛΕΣ ΑΓΚΑΛΙΕΣ.<br />ΜΙΣΗ ΩΡΑ 60 ΕΥΡΩ, ΜΙΑ ΩΡΑ 100 ΕΥΡΩ. ΚΑΘΗΜΕΡΙΝΑ ΑΠΟ 12:00 ΜΕΧΡΙ 22:00. ΟΧΙ ΑΠΟΚΡΥΨΗ!!!",
     "Κινητό: 694 718 2063", 3, (True, False),
     dict(alias="ΜΑΡΙΑ", age=28, city="Athens", nationality="GR", height_cm=170, weight_kg=57, services=["massage", "cuddling"],
          incall=True, outcall=False, hours="12:00-22:00", max_duration_h=1, posted_at="2025-06-10", phones=["+306947182063"],
          prices=[P(60, 30), P(100, 60)])),
    (214, "Katerina gia xenodoxeia", "Θεσσαλονίκη", "08/06/2025",
     "Geia sas! Eimai i Katerina, 32 etwn, kai meno Thessaloniki. Erxomai mono se xenodoxeio i spiti, diko mou xwro den exw. "
     "Milaw ellinika, agglika kai ligo italika. Mou aresei to kalo fagito, ara protimw na ksekiname me deipno. "
     "2 wres 220 eyrw, oli ti nyxta (12 wres) 700 eyrw. Tilefwno exei pano, Viber ston idio arithmo.",
     "Κινητό: 0030 6972 44 81 90", 2, (False, False),
     dict(alias="Katerina", age=32, city="Thessaloníki", services=["dinner_date"], incall=False, outcall=True,
          languages_spoken=["el", "en", "it"], max_duration_h=12, posted_at="2025-06-08", phones=["+306972448190"],
          handles=[H("viber", "+306972448190")], prices=[P(220, 120), P(700, 720)])),
    (219, "ΒΟΥΛΓΑΡΑ ΝΤΕΣΙ ΛΑΡΙΣΑ ΝΕΑ ΑΦΙΞΗ", "Λάρισα", "11/06/2025",
     "ΓΕΙΑ ΣΑΣ ΙΜΕ Η ΝΤΕΣΙ ΑΠΟ ΒΟΥΛΓΑΡΙΑ ΙΜΕ 26 ΧΡΟΝΟ ΕΡΧΟΜΕ ΠΡΟΤΗ ΦΟΡΑ ΛΑΡΙΣΑ. ΜΕΝΟ ΜΟΝΟ ΑΠΟ 11/6 ΟΣ 17/6. "
     "ΕΧΟ ΟΡΕΟ ΔΙΑΜΕΡΙΣΜΑ ΕΡΧΕΣΕ ΕΣΙ Η ΕΡΧΟΜΕ ΕΓΟ. ΚΑΝΟ ΜΑΣΑΖ ΚΑΛΟ ΚΕ ΜΠΑΝΙΟ ΜΑΖΙ. 50 ΕΒΡΟ ΜΙΣΙ ΟΡΑ 80 ΕΒΡΟ ΜΙΑ. ΟΛΙ ΜΕΡΑ ΟΛΙ ΝΙΧΤΑ 24 ΟΡΕΣ",
     "Κινητό: 6 9 9 3 5 0 1 7 7 2", 4, (False, True),
     dict(alias="ΝΤΕΣΙ", age=26, city="Lárisa", nationality="BG", services=["massage", "bath"], incall=True, outcall=True, hours="24/7",
          max_duration_h=1, posted_at="2025-06-11", phones=["+306993501772"], prices=[P(50, 30), P(80, 60)],
          tour=[{"city": "Lárisa", "from": "2025-06-11", "to": "2025-06-17"}])),
    (203, "VANESSA - Elegant company in Athens / Κομψή συντροφιά", "Αθήνα", "30/05/2025",
     "Good evening gentlemen, I am Vanessa, 36, Greek-speaking but raised in Sydney: an Australian in Athens! Dinner dates, theatre evenings, island trips "
     "as your travel companion. I visit hotels in the centre, I do not host. Dinner (3 hours) 450 euro, weekend 48 hours 2500 euro.<br /><br />"
     "Καλησπέρα σας, μιλάω ελληνικά και αγγλικά. Πρώτη επαφή με μήνυμα στο Telegram @vanessa_syd_ath, δεν απαντώ σε κλήσεις.",
     "Κινητό: δεν δίνεται", 5, (True, True),
     dict(alias="Vanessa", age=36, text_language="en", city="Athens", nationality="AU", languages_spoken=["el", "en"],
          services=["dinner_date", "travel"], incall=False, outcall=True, max_duration_h=48, posted_at="2025-05-30",
          handles=[H("telegram", "vanessa_syd_ath")], prices=[P(450, 180), P(2500, 2880)])),
    (198, "ΖΕΥΓΑΡΙ ΝΙΚΟΣ & ΡΕΝΑ ΠΑΤΡΑ", "Πάτρα", "22/05/2025",
     "ΖΕΥΓΑΡΙ ΣΟΒΑΡΟ, Ο ΝΙΚΟΣ 41 ΚΑΙ Η ΡΕΝΑ 37, ΔΕΧΕΤΑΙ ΖΕΥΓΑΡΙΑ ΓΙΑ ΧΑΛΑΡΗ ΒΡΑΔΙΑ ΜΕ ΔΕΙΠΝΟ ΚΑΙ ΧΟΡΟ ΣΤΟ ΣΠΙΤΙ ΜΑΣ ΕΞΩ ΑΠΟ ΤΗΝ ΠΑΤΡΑ. "
     "150 ΕΥΡΩ ΤΟ ΖΕΥΓΑΡΙ, ΟΛΟ ΤΟ ΒΡΑΔΥ. ΜΟΝΟΙ ΑΝΔΡΕΣ ΟΧΙ.",
     'E-mail: <script type="text/javascript">document.write("nikos.rena" + "&#64;" + "tachydromeio.example");</script><noscript>nikos.rena[at]tachydromeio.example</noscript>', 1, (False, False),
     dict(alias="ΝΙΚΟΣ", aliases_stated=["ΝΙΚΟΣ", "ΡΕΝΑ"], age=41, ages_stated=[41, 37], audience="couple", city="Pátra",
          services=["couples", "dinner_date", "dancing"], incall=True, posted_at="2025-05-22",
          handles=[H("email", "nikos.rena@tachydromeio.example")], prices=[P(150)])),
    (207, "ΤΡΑΝΣ ΔΑΦΝΗ ΠΕΙΡΑΙΑΣ", "Πειραιάς", "05/06/2025",
     "ΔΑΦΝΗ, ΤΡΑΝΣ, 33, ΥΨΟΣ 1.78. ΡΟΛΟΙ, ΦΕΤΙΧ, ΚΥΡΙΑΡΧΙΑ ΓΙΑ ΑΡΧΑΡΙΟΥΣ. ΧΩΡΟΣ ΙΔΙΩΤΙΚΟΣ ΚΟΝΤΑ ΣΤΟ ΛΙΜΑΝΙ. ΩΡΑ 120€ / 2ΩΡΟ 200€. ΑΠΟΓΕΥΜΑ 5 ΕΩΣ 11 ΤΟ ΒΡΑΔΥ. WHATSAPP ΚΑΙ ΤΗΛΕΦΩΝΟ.",
     "Κινητό: 698-30-66-514", 3, (True, False),
     dict(alias="ΔΑΦΝΗ", age=33, audience="trans", city="Piraeus", height_cm=178, services=["role_play", "fetish", "domination"],
          incall=True, hours="17:00-23:00", max_duration_h=2, posted_at="2025-06-05", phones=["+306983066514"],
          handles=[H("whatsapp", "+306983066514")], prices=[P(120, 60), P(200, 120)])),
    (190, "ΣΤΕΛΛΑ (ΓΡΑΦΕΙΟ ΣΥΝΟΔΩΝ ΑΙΓΛΗ)", "Ηράκλειο Κρήτης", "14/05/2025",
     "Το γραφείο συνοδών ΑΙΓΛΗ παρουσιάζει τη Στέλλα, είκοσι πέντε ετών, ύψος 1,73 μ., με καταγωγή από τα Χανιά. Η Στέλλα θα σας ξεναγήσει στην πόλη και στην "
     "Κνωσό, θα σας συνοδεύσει σε επαγγελματικές εκδηλώσεις. Συναντήσεις στο ξενοδοχείο σας. Τέσσερις ώρες 500 ευρώ. Μιλάει γερμανικά και αγγλικά.",
     "Κινητό: 694 203 9958", 2, (False, True),
     dict(alias="Στέλλα", age=25, provider_kind="agency", city="Irákleion", height_cm=173, services=["city_guide", "business"], outcall=True,
          languages_spoken=["de", "en"], max_duration_h=4, posted_at="2025-05-14", phones=["+306942039958"], prices=[P(500, 240)])),
    (216, "ΑΝΔΡΑΣ ΓΙΑ ΚΥΡΙΕΣ - ΛΕΥΤΕΡΗΣ", "Βόλος", "09/06/2025",
     "ΛΕΥΤΕΡΗΣ, 45, ΧΩΡΙΣΜΕΝΟΣ, ΕΥΓΕΝΙΚΟΣ. ΣΥΝΟΔΕΥΩ ΚΥΡΙΕΣ ΣΕ ΓΑΜΟΥΣ, ΠΑΡΤΙ, ΤΑΞΙΔΙΑ. ΧΟΡΕΥΩ ΚΑΛΑ ΒΑΛΣ ΚΑΙ ΖΕΪΜΠΕΚΙΚΟ. ΧΡΗΜΑΤΑ ΤΑ ΒΡΙΣΚΟΥΜΕ ΑΠΟ ΚΟΝΤΑ.",
     "Κινητό: (+30) 6907.118.320", 1, (False, False),
     dict(alias="ΛΕΥΤΕΡΗΣ", age=45, audience="man", city="Volos", services=["party", "travel", "dancing"], posted_at="2025-06-09",
          phones=["+306907118320"])),
    (220, "ΙΩΑΝΝΑ 51 ΙΩΑΝΝΙΝΑ", "Ιωάννινα", "11/06/2025",
     "ΩΡΙΜΗ ΚΥΡΙΑ, ΙΩΑΝΝΑ, ΔΕΝ ΕΙΜΑΙ 30 ΕΙΜΑΙ 51 ΚΑΙ ΤΟ ΛΕΩ. ΚΑΦΕΣ, ΚΟΥΒΕΝΤΑ, ΤΑΝΤΡΑ ΜΕ ΚΕΡΙΑ. ΣΤΟ ΣΠΙΤΙ ΜΟΥ Η ΣΤΟ ΔΙΚΟ ΣΟΥ. 90 ΛΕΠΤΑ 130 ΕΥΡΩ (ΣΕ ΜΕΝΑ), 160 ΕΥΡΩ (ΣΕ ΣΕΝΑ). ΑΜΕΑ ΕΥΠΡΟΣΔΕΚΤΟΙ.",
     "Κινητό: έξι εννιά τέσσερα πέντε - 33 18 07", 0, (False, False),
     dict(alias="ΙΩΑΝΝΑ", age=51, city="Ioánnina", services=["tantra", "disabled_guests"], incall=True, outcall=True, max_duration_h=1.5,
          posted_at="2025-06-11", phones=["+306945331807"], prices=[P(130, 90, "incall"), P(160, 90, "outcall")])),
]


def path(i):
    return f"index.php?option=com_adsmanager&view=details&catid=4&id={i}&Itemid=118"


def url(ad):
    return f"{B}/{path(ad[0])}"


def amp(text):
    return text.replace("&", "&amp;")


def frame(title, body):
    latest = "".join(f'<li class="latestads"><a href="/{amp(path(a[0]))}">{a[1]}</a> <small>({a[2]})</small></li>' for a in ADS[-3:])
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="el-gr" lang="el-gr"><head>
<meta http-equiv="content-type" content="text/html; charset=windows-1253" /><meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
<title>{title} - Συντροφιά - Ανεξάρτητες συνοδοί σε όλη την Ελλάδα</title><link rel="stylesheet" href="/templates/rhuk_milkyway/css/template.css" type="text/css" /></head>
<body id="page_bg" class="color_blue bg_blue width_fmax"><a name="up" id="up"></a><div class="center" align="center"><div id="wrapper">
<div id="header_l"><div id="header_r"><div id="logo"></div><div id="newsflash">Ανεξάρτητες συνοδοί - κάθε αγγελία από το ίδιο το πρόσωπο, εκτός αν γράφει γραφείο</div></div></div>
<table cellpadding="0" cellspacing="0" width="100%"><tr valign="top"><td id="leftcolumn"><div class="module_menu"><h3>Μενού</h3><ul class="menu">
<li class="item1"><a href="/index.php"><span>Αρχική</span></a></li><li class="item118"><a href="/{amp(LIST)}"><span>Αγγελίες συνοδών</span></a></li><li class="item120"><a href="/index.php?option=com_content&amp;view=article&amp;id=5&amp;Itemid=120"><span>Διαφήμιση</span></a></li><li class="item121"><a href="/index.php?option=com_contact&amp;view=contact&amp;id=1&amp;Itemid=121"><span>Επικοινωνία</span></a></li></ul></div>
<div class="module"><h3>Είσοδος μελών</h3><form action="/index.php" method="post"><label>Όνομα χρήστη</label><input type="text" name="username" /><label>Κωδικός</label><input type="password" name="passwd" /></form></div></td>
<td id="maincolumn"><table class="nopad"><tr valign="top"><td>{body}</td></tr></table></td>
<td id="rightcolumn"><div class="module"><h3>Τελευταίες αγγελίες</h3><ul>{latest}</ul></div><div class="module"><h3>Είναι συνδεδεμένοι</h3>Έχουμε 14 επισκέπτες συνδεδεμένους</div></td></tr></table>
<div id="footer">&copy; 2009-2025 Συντροφιά. Εξυπηρέτηση διαφημιζομένων: 210 00 47 118, ads&#64;syntrofia-gr.example</div></div></div></body></html>"""


def entry(ad):
    i, title, area, shown, text, contact, n, (ok, vip), _ = ad
    pics = "".join(f'<a href="/images/com_adsmanager/ads/{i}_{k}.jpg" rel="lytebox[roadtrip{i}]"><img src="/images/com_adsmanager/ads/{i}_{k}_t.jpg" alt="" /></a>' for k in range(1, n + 1)) or '<div class="nopic">Χωρίς φωτογραφία</div>'
    marks = ('<span class="ok">[Επαληθευμένη]</span> ' if ok else "") + ('<span class="vip">[VIP καταχώρηση]</span>' if vip else "")
    return f"""<div class="adsmanager_ads"><div class="adsmanager_top_ads"><h2 class="adsmanager_ads_title">{title}</h2>{marks}<div>{shown} - Προβολές: {i * 7}</div></div>
<div class="adsmanager_ads_main"><div class="adsmanager_ads_body"><div class="adsmanager_ads_desc">{text}<br /></div><div class="adsmanager_ads_desc2">Περιοχή: {area}<br /></div>
<div class="adsmanager_ads_contact">{contact}<br /></div></div><div class="adsmanager_ads_image">{pics}</div><div class="adsmanager_spacer"></div></div></div>"""


def detail(ad):
    i = ad[0]
    tools = f'<div class="adsmanager_innermenu"><a href="/{amp(LIST)}">Όλες οι αγγελίες</a> | <a href="/{amp(path(i))}&amp;tmpl=component&amp;print=1" rel="nofollow"><img src="/images/M_images/printButton.png" alt="Εκτύπωση" /></a> | <a href="/index.php?option=com_adsmanager&amp;view=message&amp;contentid={i}">Αναφορά</a></div>'
    return frame(ad[1], tools + entry(ad))


def print_view(ad):
    return f'<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1253" /><title>{ad[1]}</title></head><body class="contentpane"><a href="#" onclick="window.print();return false;">Εκτύπωση</a>{entry(ad)}</body></html>'


def listing(ads, start):
    rows = "".join(f'<tr class="adsmanager_table_description trcategory_4"><td><a href="/{amp(path(a[0]))}">' + (f'<img class="adimage" src="/images/com_adsmanager/ads/{a[0]}_1_t.jpg" alt="" />' if a[6] else '<img class="adimage" src="/components/com_adsmanager/images/nopic.gif" alt="nopic" />')
                   + f'</a><div><h2><a href="/{amp(path(a[0]))}">{a[1]}</a></h2><div>{a[4][:80].split("<")[0]}...</div></div></td><td class="center">{a[2]}</td><td class="center">{a[3]}</td></tr>' for a in ads)
    pages = '<span class="pagenav">1</span> <a class="pagenav" href="/' + amp(LIST) + '&amp;limitstart=5">2</a>' if not start else f'<a class="pagenav" href="/{amp(LIST)}">1</a> <span class="pagenav">2</span>'
    return frame("Αγγελίες συνοδών", f"""<h1 class="contentheading">Αγγελίες συνοδών</h1><div class="orderby">Ταξινόμηση: <a href="/{amp(LIST)}&amp;order=2">Περιοχή</a> <a href="/{amp(LIST)}&amp;order=0">Ημερομηνία</a></div>
<table class="adsmanager_table"><tr><th>Αγγελία</th><th>Περιοχή</th><th>Ημερομηνία</th></tr>{rows}</table><div class="back_button">{pages}</div>""")


def truth(ad):
    facts = dict(alias=ad[8]["alias"], aliases_stated=[ad[8]["alias"]], ages_stated=[ad[8]["age"]], text_language="el", provider_kind="independent") | ad[8]
    return copy.deepcopy({**AD, "url": url(ad), "country": "GR", "n_images": ad[6], "verified": ad[7][0], "paid_placement": ad[7][1], **facts})


def plain(p, title, body, kind="static"):
    return WrittenPage(f"{B}/{p}", frame(title, f'<div class="componentheading">{title}</div><table class="contentpaneopen"><tr><td>{body}</td></tr></table>'), kind, "el", **ENC)


ONE, TWO = ADS[:5], ADS[5:]
BY_AREA = sorted(ONE, key=lambda a: a[2])
PAGES = [
    WrittenPage(f"{B}/{LIST}", listing(ONE, 0), "listing", "el", ads=tuple(url(a) for a in ONE), **ENC),
    WrittenPage(f"{B}/{LIST}&limitstart=5", listing(TWO, 5), "listing", "el", ads=tuple(url(a) for a in TWO), **ENC),
    WrittenPage(f"{B}/{LIST}&order=2", listing(BY_AREA, 0), "listing", "el", ads=tuple(url(a) for a in BY_AREA), canonical=f"{B}/{LIST}", **ENC),
    *(WrittenPage(url(a), detail(a), "ad", "el", a[8].get("text_language"), ads=(url(a),), **ENC) for a in ADS),
    *(WrittenPage(url(a) + "&tmpl=component&print=1", print_view(a), "ad", "el", ads=(url(a),), canonical=url(a), **ENC) for a in (ADS[0], ADS[6])),
    plain("index.php", "Καλώς ήρθατε στη Συντροφιά", "<p>Ο παλιότερος ιστότοπος με αγγελίες για παρέα, δείπνο και ταξίδια. Διαλέξτε «Αγγελίες συνοδών» από το μενού.</p>"),
    plain("index.php?option=com_content&view=article&id=5&Itemid=120", "Διαφημιστείτε", "<p>Απλή αγγελία: δωρεάν.<br />VIP καταχώρηση: 30&euro; τον μήνα, 80&euro; το τρίμηνο.<br />Banner: 120&euro; τον μήνα.</p>"),
    plain("index.php?option=com_contact&view=contact&id=1&Itemid=121", "Επικοινωνία", "<p>Τηλέφωνο 210 00 47 118, Δευτέρα έως Παρασκευή 10:00-16:00. ads&#64;syntrofia-gr.example</p>"),
    plain("index.php?option=com_content&view=article&id=9&Itemid=122", "Όροι χρήσης", "<p>Απαγορεύεται η χρήση από άτομα κάτω των 18 ετών. Η διαχείριση δεν μεσολαβεί σε συναντήσεις.</p>"),
    plain("index.php?option=com_content&view=article&id=31&Itemid=123", "Τριήμερο στη Ναύπλιο: πού να φάτε", "<p>Ψαροταβέρνες στην παραλία, παγωτό στην πλατεία Συντάγματος και ένα κάστρο με 999 σκαλιά. Ιδανικό για δύο.</p>"),
    plain(path(177), "Η αγγελία δεν υπάρχει", "<p>Η αγγελία που ζητήσατε έχει διαγραφεί ή έχει λήξει.</p>", "error"),
]
SITE = WrittenSite(HOST, "GR", tuple(PAGES), tuple(truth(a) for a in ADS), note="Joomla component URLs, windows-1253, capitals without accents, greeklish, facts in prose")
