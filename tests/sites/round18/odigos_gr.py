"""Greek directory of sites that also gathers advertisements of others ("Οδηγός Νύχτας"): link lists by town, and ad pages that name their source.

Hard: windows-1253 bytes; directory pages hold dozens of words like 'συνοδοί', 'Αθήνα', prices of membership, but no ad; each ad page is one line of facts
parted by bars without labels, then a text, then 'Πηγή' (not her site); JSON-LD holds the site, not the person; heights as 1,68; numbers as 69x xxx xxxx with
dots or dashes; votes and counters beside figures; the same ad at ?print=1.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "odigos-nyxtas.example"
B = f"http://{HOST}"


def eur(*rows):
    return [{"amount": a, "currency": "EUR", "code_currency": None, "duration_min": m, "place": p} for a, m, p in rows]


# number, heading, bar of facts, text, source, pictures, gathered on, truth
ADS = [
    (7012, "Ελένη, Κολωνάκι", "Ελένη | 27 ετών | 1,68 | 56 κιλά | Αθήνα", """Γεια σας, είμαι η Ελένη, Ελληνίδα, και μιλάω ελληνικά και αγγλικά. Σας περιμένω στον χώρο μου ή έρχομαι στο ξενοδοχείο σας για μασάζ, δείπνο ή μια ολόκληρη νύχτα μαζί.
 <br><br>1 ώρα στον χώρο μου 120 €, στον δικό σας 150 €.<br>Διανυκτέρευση (12 ώρες) στο ξενοδοχείο 800 €.<br><br>Τηλ. 693.068.2007, κάθε μέρα 12:00 με 23:00.""", "nyxtes-attikis.example", 3, "10/06/2025",
     dict(alias="Ελένη", age=27, height_cm=168, weight_kg=56, city="Athens", nationality="GR", languages_spoken=["el", "en"], services=["massage", "dinner_date", "overnight"], incall=True, outcall=True, hours="12:00-23:00",
          max_duration_h=12, phones=["+306930682007"], prices=eur((120, 60, "incall"), (150, 60, "outcall"), (800, 720, "outcall")))),
    (7013, "Σόνια από Βουλγαρία – Θεσσαλονίκη", "Σόνια | 35 ετών | Θεσσαλονίκη", """Η Σόνια, Βουλγάρα, βρίσκεται στη Θεσσαλονίκη, κοντά στον σταθμό. Δέχεται μόνο στον χώρο της. Μιλάει βουλγαρικά και λίγα ελληνικά. 24 ώρες το 24ωρο.<br>
Μισή ώρα 50 ευρώ, μία ώρα 80 ευρώ.<br>Κινητό 693 097 1918""", "aggelies-vorra.example", 2, "09/06/2025",
     dict(alias="Σόνια", age=35, city="Thessaloníki", nationality="BG", languages_spoken=["bg", "el"], incall=True, outcall=False, hours="24/7", max_duration_h=1, phones=["+306930971918"], prices=eur((50, 30, None), (80, 60, None)))),
    (7015, "Trans Τζέσικα", "Τζέσικα | 29 ετών | 1,80 | 72 κιλά | Αθήνα", """Τρανς γυναίκα, διακριτική και ευγενική. Με δικό μου χώρο στους Αμπελόκηπους. Παίζω ρόλους, μου αρέσουν τα ζευγάρια, δεν μετακινούμαι.<br>
100 € η ώρα. WhatsApp και κλήσεις: +30 6932 994 891""", "nyxtes-attikis.example", 4, "09/06/2025",
     dict(alias="Τζέσικα", age=29, height_cm=180, weight_kg=72, audience="trans", city="Athens", services=["role_play", "couples"], incall=True, outcall=False, max_duration_h=1, phones=["+306932994891"],
          handles=[{"kind": "whatsapp", "value": "+306932994891"}], prices=eur((100, 60, None)))),
    (7019, "Μασάζ στον Πειραιά από τη Μαρίνα", "Μαρίνα | Πειραιάς", """Χαλαρωτικό μασάζ με αιθέρια έλαια και τάντρα για κυρίους. Ο χώρος μου είναι πέντε λεπτά από το λιμάνι. Καθημερινές 10 το πρωί με 8 το βράδυ.<br>
60 λεπτά: 60 €<br>90 λεπτά: 85 €<br>Για ραντεβού: 6935-824-480 (όχι απόκρυψη)""", "therapeies.example", 1, "08/06/2025",
     dict(alias="Μαρίνα", city="Piraeus", services=["massage", "tantra"], incall=True, hours="10:00-20:00", max_duration_h=1.5, phones=["+306935824480"], prices=eur((60, 60, None), (85, 90, None)))),
    (7022, "Νάντια, Βόλος", "Νάντια | 41 ετών | 1,63 | Βόλος", """Ώριμη κυρία χωρίς βιασύνη. Αγκαλιές, κουβέντα, καφές. Δεν κάνω μασάζ. Τιμές μόνο από το τηλέφωνο, το οποίο στέλνω αφού μου γράψετε στο nadia.volos@tachydromeio.example""", "mikres-aggelies.example", 0, "05/06/2025",
     dict(alias="Νάντια", age=41, height_cm=163, city="Vólos", services=["cuddling"], handles=[{"kind": "email", "value": "nadia.volos@tachydromeio.example"}])),
    (7025, "Άννα και Κρίστη μαζί", "Άννα & Κρίστη | 24 & 28 ετών | Θεσσαλονίκη", """Δύο φίλες, η Άννα και η Κρίστη, για ένα ραντεβού που δεν ξεχνιέται. Πάντα και οι δύο. Μόνο ξενοδοχεία και σπίτια στη Θεσσαλονίκη, χώρο δεν έχουμε.<br>
1 ώρα 250 €, 2 ώρες 450 € και για τις δύο.<br>693 628 7262, Viber ναι""", "aggelies-vorra.example", 5, "10/06/2025",
     dict(alias="Άννα", aliases_stated=["Άννα", "Κρίστη"], age=24, ages_stated=[24, 28], audience="couple", city="Thessaloníki", services=["duo"], incall=False, outcall=True, max_duration_h=2, phones=["+306936287262"],
          handles=[{"kind": "viber", "value": "+306936287262"}], prices=eur((250, 60, None), (450, 120, None)))),
    (7030, "Στέλιος – συνοδός κυριών", "Στέλιος | 39 ετών | 1,85 | 83 κιλά | Αθήνα", """Κύριος με τρόπους, συνοδεύει κυρίες σε δείπνα και ταξίδια. Μιλάω αγγλικά, γαλλικά και βέβαια ελληνικά. Δουλεύω μόνος μου, χωρίς γραφείο.<br>
Δείπνο (3 ώρες) 180 €. Ημέρα (24 ώρες) 600 €.<br>Telegram: @stelios_ath39""", "kyrioi.example", 2, "03/06/2025",
     dict(alias="Στέλιος", age=39, height_cm=185, weight_kg=83, audience="man", provider_kind="independent", city="Athens", languages_spoken=["en", "fr", "el"], services=["dinner_date", "travel"], max_duration_h=24,
          handles=[{"kind": "telegram", "value": "stelios_ath39"}], prices=eur((180, 180, None), (600, 1440, None)))),
    (7034, "Ιωάννα – Γραφείο Αιγαίο, Καβάλα", "Ιωάννα | 23 ετών | 1,70 | 54 κιλά | Καβάλα", """Το γραφείο συνοδών Αιγαίο σας συστήνει την Ιωάννα. Στην Καβάλα 12–18 Ιουνίου 2025 και στη Θεσσαλονίκη 19–25 Ιουνίου 2025. Στριπτίζ, κοινό μπάνιο, φιλιά.<br>
Μία ώρα 140 €. Κράτηση με προκαταβολή 30 €.<br>Τηλέφωνο της ίδιας: 6939303056""", "aigaio-grafeio.example", 3, "11/06/2025",
     dict(alias="Ιωάννα", age=23, height_cm=170, weight_kg=54, provider_kind="agency", city="Kavála", services=["striptease", "bath", "kissing"], max_duration_h=1, phones=["+306939303056"],
          tour=[{"city": "Kavála", "from": "2025-06-12", "to": "2025-06-18"}, {"city": "Thessaloníki", "from": "2025-06-19", "to": "2025-06-25"}], prices=eur((140, 60, None)))),
]
# directory pages: address, heading, rows of (site, what it says, visits a day)
DIRS = [
    ("links.php?poli=athina", "Σελίδες για την Αθήνα", [("nyxtes-attikis.example", "Μεγάλος κατάλογος με συνοδούς στην Αθήνα, φωτογραφίες και τιμές.", 9120), ("studio-omonoia.example", "Στούντιο στο κέντρο, ωράριο και πρόγραμμα.", 611),
                                                        ("kyrioi.example", "Άνδρες συνοδοί για κυρίες.", 240), ("attica-dates.example", "Στα αγγλικά, για επισκέπτες της πόλης.", 1875)]),
    ("links.php?poli=thessaloniki", "Σελίδες για τη Θεσσαλονίκη", [("aggelies-vorra.example", "Αγγελίες γνωριμιών από όλη τη Μακεδονία.", 3301), ("salonica-vip.example", "Μικρό γραφείο, από 150 € την ώρα.", 402), ("lefkos-pyrgos-chat.example", "Συνομιλία μελών.", 977)]),
    ("links.php?kat=masaz", "Μασάζ και ινστιτούτα", [("therapeies.example", "Κατάλογος με μασάζ σε όλη την Ελλάδα.", 1450), ("ravdi-lotus.example", "Ταϊλανδέζικο μασάζ στη Ρόδο.", 88), ("oasis-peristeri.example", "Ινστιτούτο στο Περιστέρι.", 130)]),
    ("links.php?kat=forum", "Φόρουμ και κριτικές", [("kritikes-forum.example", "Κριτικές από πελάτες, χρειάζεται εγγραφή.", 5220), ("palio-forum.example", "Παλιό φόρουμ, μόνο για ανάγνωση.", 301)]),
    ("dimofileis.php", "Οι πιο δημοφιλείς σελίδες", [("nyxtes-attikis.example", "Μεγάλος κατάλογος με συνοδούς στην Αθήνα.", 9120), ("kritikes-forum.example", "Κριτικές από πελάτες.", 5220), ("aggelies-vorra.example", "Αγγελίες γνωριμιών.", 3301)]),
]


def u(a):
    return f"{B}/aggelia/{a[0]}.html"


def page(title, body):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="el"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253" /><title>{title} | Οδηγός Νύχτας</title>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"WebSite","name":"Οδηγός Νύχτας","url":"{B}/","telephone":"+30 210 000 0000"}}</script></head>
<body><div id="wrapper"><div id="head"><h2><a href="/">Οδηγός Νύχτας</a></h2><ul id="tabs"><li><a href="/links.php?poli=athina">Αθήνα</a></li><li><a href="/links.php?poli=thessaloniki">Θεσσαλονίκη</a></li>
<li><a href="/links.php?kat=masaz">Μασάζ</a></li><li><a href="/links.php?kat=forum">Φόρουμ</a></li><li><a href="/aggelies.php">Αγγελίες</a></li><li><a href="/prosthiki.php">Προσθήκη σελίδας</a></li></ul></div>
<div id="content">{body}</div><div id="foot">Ο Οδηγός δεν είναι γραφείο συνοδών. <a href="/oroi.php">Όροι</a> · <a href="/epikoinonia.php">Επικοινωνία</a> · Σήμερα: 2.214 επισκέπτες</div></div></body></html>"""


def directory(title, rows):
    return page(title, f"<h1>{title}</h1><ol class='links'>" + "".join(
        f'<li><a href="/go.php?s={s}" rel="nofollow" title="http://www.{s}/">{s}</a> <img src="/thumbs/{s}.gif" alt="" width="90" /><br />{t}<br /><small>Επισκέψεις/ημέρα: {n} - <a href="/spasmeno.php?s={s}">Δεν ανοίγει;</a></small></li>'
        for s, t, n in rows) + "</ol>")


def detail(a, printed=False):
    pics = "".join(f'<img class="foto" src="/cache/{a[0]}-{k}.jpg" alt="{a[1]}" />' for k in range(1, a[5] + 1))
    body = (f'<h1>{a[1]}</h1><p class="bar">{a[2]}</p>{pics}<div class="keimeno">{a[3]}</div><p class="pigi">Πηγή: <a href="/go.php?s={a[4]}">{a[4]}</a> - καταχωρήθηκε {a[6]} - διαβάστηκε {a[0] % 613} φορές</p>')
    if printed:
        return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1253" /><title>{a[1]}</title></head><body class="print">{body}</body></html>'
    i = [x[0] for x in ADS].index(a[0])
    more = "".join(f'<li><a href="/aggelia/{x[0]}.html">{x[1]}</a></li>' for x in (ADS[i - 1], ADS[i - 3]))
    return page(a[1], body + f'<p><a href="/aggelia/{a[0]}.html?print=1">Εκτύπωση</a></p><div class="box"><h3>Δείτε επίσης</h3><ul>{more}</ul></div>')


def lst(title, rows):
    return page(title, f"<h1>{title}</h1>" + "".join(
        f'<div class="row"><h3><a href="/aggelia/{a[0]}.html">{a[1]}</a></h3><p class="bar">{a[2]}</p><small>Πηγή: {a[4]}, {a[6]}</small></div>' for a in rows) + '<p><a href="/aggelies.php">1</a> | <a href="/aggelies.php?selida=2">2</a></p>')


def truth(a):
    d = copy.deepcopy(AD)
    d.update(url=u(a), text_language="el", provider_kind="unknown", country="GR", n_images=a[5], posted_at="-".join(reversed(a[6].split("/"))))
    d.update(copy.deepcopy(a[7]))
    d["aliases_stated"] = d["aliases_stated"] or [d["alias"]]
    d["ages_stated"] = d["ages_stated"] or ([d["age"]] if d["age"] else [])
    return d


def w(path, html, kind, ads=(), canonical=None):
    return WrittenPage(f"{B}/{path}", html, kind, "el", ads=tuple(u(a) for a in ads), canonical=canonical, content_type="text/html; charset=windows-1253", encoding="cp1253")


def st(path, title, text, kind="static"):
    return w(path, page(title, f"<h1>{title}</h1><p>{text}</p>"), kind)


P = [w(p, directory(t, rows), "directory") for p, t, rows in DIRS[:4]]
P += [w("aggelies.php", lst("Αγγελίες από άλλες σελίδες", ADS[:5]), "listing", ADS[:5]), w("aggelies.php?selida=2", lst("Αγγελίες από άλλες σελίδες", ADS[5:]), "listing", ADS[5:])]
P += [w(f"aggelia/{a[0]}.html", detail(a), "ad", (a,)) for a in ADS]
P += [w("aggelia/7012.html?print=1", detail(ADS[0], True), "ad", (ADS[0],), u(ADS[0])), w("links.php?poli=athina&PHPSESSID=77ab01cd9e", directory(*DIRS[0][1:]), "directory", canonical=f"{B}/links.php?poli=athina"),
      w(DIRS[4][0], directory(*DIRS[4][1:]), "directory"),
      st("prosthiki.php", "Προσθήκη σελίδας", "Απλή καταχώρηση δωρεάν με αμοιβαίο σύνδεσμο. Πρώτη θέση 50 € τον μήνα, banner 120 € τον μήνα."),
      st("oroi.php", "Όροι χρήσης", "Ο Οδηγός συγκεντρώνει συνδέσμους και αγγελίες τρίτων. Για αφαίρεση αγγελίας στείλτε μας τον αριθμό της. Αν υποψιάζεστε εμπορία ανθρώπων, καλέστε το 1109."),
      st("epikoinonia.php", "Επικοινωνία", "Γράψτε μας: info@odigos-nyxtas.example, τηλέφωνο 210 000 0000, Δευτέρα με Παρασκευή."),
      st("aggelia/6650.html", "Η αγγελία έληξε", "Η αγγελία 6650 έληξε ή αφαιρέθηκε από την πηγή της.", "error"), st("links.php?poli=xanthi9", "Κενή κατηγορία", "Δεν βρέθηκε τέτοια κατηγορία.", "error")]
SITE = WrittenSite(HOST, "GR", tuple(P), tuple(truth(a) for a in ADS), __doc__)
