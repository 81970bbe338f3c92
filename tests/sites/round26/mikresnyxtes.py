"""Greek small ads where the list is all there is: each advert stands whole in an accordion item of its town's page.

Hard: no page per advert (the address is page#anchor), the head of an item repeats name and town, the body is a paragraph plus a row of icons with bare values ('29', '1.70', '24ωρο'); numbers
with spaces, dots or in words; an advert in Greeklish and one in English; items between them that are banners or notices of the house ('η ομάδα μας'); one town with a second page; a print
copy and a sorted copy; an empty town; a house price list for advertisers; studios that write of several women under one number.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://mikres-nyxtes.example"


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def h(kind, value):
    return {"kind": kind, "value": value}


# number, page, head, icon values (icon, value), paragraph, call line, pictures, gold frame, day, truth
N = [
    (3311, "/athina", "Μυρτώ – Παγκράτι", [("cake", "29"), ("ruler", "1.70"), ("clock", "11:00–23:00")], "Είμαι η Μυρτώ, Ελληνίδα, και σε δέχομαι στον δικό μου ήσυχο χώρο. Χαλαρωτικό μασάζ, αγκαλιές και κοινό μπάνιο. Μισή ώρα 70€, μία ώρα 120€. Δεν πηγαίνω σε ξενοδοχεία.", "694 418 2057", 3, True, "11/06/2025",
     dict(alias="Μυρτώ", age=29, height_cm=170, nationality="GR", hours="11:00-23:00", services=["massage", "cuddling", "bath"], incall=True, outcall=False, max_duration_h=1, phones=["+306944182057"], prices=[eur(70, 30), eur(120, 60)], city="Athens")),
    (3309, "/athina", "VANESSA Βραζιλιάνα – Κολωνάκι", [("cake", "25"), ("ruler", "1.75"), ("scale", "55"), ("clock", "24ωρο")], "Μόλις έφτασε στην Αθήνα η Vanessa από το Σάο Πάολο! Μιλάει πορτογαλικά και αγγλικά. Ραντεβού μόνο μέσω της γραμματείας μας. Έρχεται σε ξενοδοχεία με τον οδηγό μας: 200€ η ώρα, 1000€ όλη η νύχτα.", "210 88 01 345", 5, True, "11/06/2025",
     dict(alias="Vanessa", age=25, height_cm=175, weight_kg=55, nationality="BR", languages_spoken=["pt", "en"], hours="24/7", outcall=True, max_duration_h=12, phones=["+302108801345"], prices=[eur(200, 60, "outcall"), eur(1000, 720, "outcall")], provider_kind="agency", city="Athens")),
    (3304, "/athina", "Στέλλα, ώριμη – Κυψέλη", [("cake", "52")], "Η Στέλλα, κυρία με εμπειρία, δέχεται κυρίους στο διαμέρισμά της πρωινές ώρες, από τις 9 έως τις 14. Κυριακή κλειστά. 50 ευρώ η ώρα. Μασάζ πλάτης και κουβεντούλα.", "έξι εννέα οκτώ επτά, 30 55 12", 1, False, "09/06/2025",
     dict(alias="Στέλλα", age=52, hours="09:00-14:00", services=["massage"], incall=True, max_duration_h=1, phones=["+306987305512"], prices=[eur(50, 60)], city="Athens")),
    (3302, "/athina", "Ξανθή & Ροδή – Νέος Κόσμος", [("cake", "24/26"), ("clock", "18:00–02:00")], "Δύο φίλες, η Ξανθή (24) και η Ροδή (26), πάντα μαζί. Μασάζ με τέσσερα χέρια, ντουέτο, ευπρόσδεκτα τα ζευγάρια. Στον χώρο μας 220€ η ώρα, στον δικό σου 280€ η ώρα, για τις δύο.", "693.774.0128, και Viber", 4, False, "08/06/2025",
     dict(alias="Ξανθή", aliases_stated=["Ξανθή", "Ροδή"], age=24, ages_stated=[24, 26], audience="couple", hours="18:00-02:00", services=["four_hands", "duo", "couples"], incall=True, outcall=True, max_duration_h=1, phones=["+306937740128"], handles=[h("viber", "+306937740128")],
          prices=[eur(220, 60, "incall"), eur(280, 60, "outcall")], city="Athens")),
    (3290, "/athina/2", "Natalie, travel lady", [("cake", "31"), ("ruler", "1.78")], "Hello, my name is Natalie, Russian speaking, also Greek and English. I go to dinner with you, or with your yacht to the islands. I do not receive. Dinner of 3 hours 350 euro, full day and night (24h) 1500 euro.", "WhatsApp +30 697 216 4403", 6, False, "02/06/2025",
     dict(alias="Natalie", age=31, text_language="en", height_cm=178, languages_spoken=["ru", "el", "en"], services=["dinner_date", "travel"], incall=False, outcall=True, max_duration_h=24, phones=["+306972164403"], handles=[h("whatsapp", "+306972164403")], prices=[eur(350, 180), eur(1500, 1440)], city="Athens")),
    (3287, "/athina/2", "Νίκος, μασέρ για κυρίες", [("cake", "37"), ("ruler", "1.85"), ("scale", "84")], "Πτυχιούχος μασέρ. Έρχομαι στον χώρο σας σε όλη την Αττική, για κυρίες και ζευγάρια. 60 ευρώ για μία ώρα, 85 ευρώ για μιάμιση ώρα.", "698 110 7729", 1, False, "30/05/2025",
     dict(alias="Νίκος", age=37, audience="man", height_cm=185, weight_kg=84, services=["massage", "couples"], outcall=True, max_duration_h=1.5, phones=["+306981107729"], prices=[eur(60, 60), eur(85, 90)], city="Athens")),
    (3285, "/athina/2", "Studio 44 – Ομόνοια", [("clock", "10:00–24:00")], "Στο Studio 44 θα βρείτε καθημερινά τη Λίνα, την Έμμα και τη Σάρα, κάθε εβδομάδα και ένα νέο πρόσωπο. Δεχόμαστε μόνο στον χώρο μας. 20 λεπτά 30€, μισή ώρα 40€.", "210 520 7719", 2, True, "29/05/2025",
     dict(alias="Λίνα", aliases_stated=["Λίνα", "Έμμα", "Σάρα"], hours="10:00-24:00", incall=True, outcall=False, max_duration_h=0.5, phones=["+302105207719"], prices=[eur(30, 20), eur(40, 30)], provider_kind="agency", city="Athens")),
    (3308, "/thessaloniki", "Δανάη – Καλαμαριά", [("cake", "33"), ("ruler", "1.66"), ("scale", "60"), ("clock", "12:00–20:00")], "Δανάη, Θεσσαλονικιά, δουλεύω μόνη μου. Τάντρα και μασάζ στο σπίτι μου κοντά στη θάλασσα. Μία ώρα 100€, δύο ώρες 180€. Τις Δευτέρες δεν δουλεύω.", "690 725 3384", 3, False, "10/06/2025",
     dict(alias="Δανάη", age=33, height_cm=166, weight_kg=60, hours="12:00-20:00", services=["tantra", "massage"], incall=True, max_duration_h=2, phones=["+306907253384"], prices=[eur(100, 60), eur(180, 120)], provider_kind="independent", city="Thessaloniki")),
    (3299, "/thessaloniki", "ROXI apo Voulgaria", [("cake", "22"), ("scale", "48")], "geia sas eimai i Roxi apo ti Voulgaria, kainourgia stin poli. mazi sou se ksenodoxeio i spiti, den exo diko mou xoro. striptiz kai xoros. 1 ora 90 eyro, 2 ores 160 eyro. milao voulgarika kai ligo ellinika", "69 46 80 21 39", 4, False, "06/06/2025",
     dict(alias="Roxi", age=22, weight_kg=48, nationality="BG", languages_spoken=["bg", "el"], services=["striptease", "dancing"], incall=False, outcall=True, max_duration_h=2, phones=["+306946802139"], prices=[eur(90, 60), eur(160, 120)], city="Thessaloniki")),
    (3295, "/thessaloniki", "Κυρία Άρτεμις", [("cake", "40")], "Αυστηρή αλλά δίκαιη. Κυριαρχία, φετίχ, παιχνίδια ρόλων. Σε δέχομαι στον εξοπλισμένο χώρο μου. Από 14 έως 17 Ιουνίου 2025 θα είμαι στη Λάρισα. 150€ η ώρα. Μόνο με email.", "artemis@kyria-skg.example", 0, False, "05/06/2025",
     dict(alias="Κυρία Άρτεμις", age=40, services=["domination", "fetish", "role_play"], incall=True, max_duration_h=1, handles=[h("email", "artemis@kyria-skg.example")], prices=[eur(150, 60)], city="Thessaloniki", tour=[{"city": "Larissa", "from": "2025-06-14", "to": "2025-06-17"}])),
    (3306, "/patra", "Αλεξία τρανς", [("cake", "28"), ("ruler", "1.80"), ("scale", "70"), ("clock", "17:00–24:00")], "Είμαι η Αλεξία, τρανς κοπέλα, στο κέντρο της Πάτρας. Δέχομαι στον χώρο μου και έρχομαι στον δικό σου, ίδια τιμή: 80 ευρώ για μία ώρα.", "Telegram @alexia_patra_ts, τηλ. 694 553 6071", 2, False, "09/06/2025",
     dict(alias="Αλεξία", age=28, audience="trans", height_cm=180, weight_kg=70, hours="17:00-24:00", incall=True, outcall=True, max_duration_h=1, phones=["+306945536071"], handles=[h("telegram", "alexia_patra_ts")], prices=[eur(80, 60)], city="Patras")),
]
TOWN = {"/athina": "Αθήνα", "/athina/2": "Αθήνα", "/thessaloniki": "Θεσσαλονίκη", "/patra": "Πάτρα"}
HOUSE = """<div class="accordion-item house"><div class="accordion-body"><strong>Η ομάδα μας</strong> Θέλετε να μπει η αγγελία σας εδώ με χρυσό πλαίσιο; Μόνο 15€ την εβδομάδα. Καλέστε μας: 210 60 00 417.</div></div>"""
BANNER = '<div class="accordion-item adv"><a href="https://xenodoxeio-asteri.example/"><img src="/ban/asteri.jpg" alt="Ξενοδοχείο Αστέρι, δωμάτια από 35€"></a></div>'


def url(n):
    return f"{ROOT}{n[1]}#ag{n[0]}"


def shell(title, body):
    return f"""<!doctype html>
<html lang="el"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} – Μικρές Νύχτες</title><link href="/b/bootstrap.min.css" rel="stylesheet"></head><body class="bg-body-tertiary">
<nav class="navbar navbar-expand bg-dark"><a class="navbar-brand" href="/">Μικρές Νύχτες</a><div class="navbar-nav"><a class="nav-link" href="/athina">Αθήνα</a><a class="nav-link" href="/thessaloniki">Θεσσαλονίκη</a><a class="nav-link" href="/patra">Πάτρα</a><a class="nav-link" href="/kalamata">Καλαμάτα</a><a class="nav-link" href="/kataxorisi">Καταχώριση</a></div></nav>
<div class="container py-3">{body}</div><footer class="text-center small">Μικρές Νύχτες 2014–2025, μόνο για ενήλικες. <a href="/oroi">Όροι</a> <a href="/epikoinonia">Επικοινωνία</a></footer></body></html>"""


def item(n):
    num, path, head, icons, text, call, pics, gold, day, _ = n
    marks = "".join(f'<span class="me-3"><i class="bi bi-{i}"></i> {v}</span>' for i, v in icons)
    shots = "".join(f'<img class="rounded" src="/ph/{num}/{k}.jpg" alt="" loading="lazy">' for k in range(1, pics + 1))
    return f"""<div class="accordion-item{' border-warning gold' if gold else ''}" id="ag{num}"><h2 class="accordion-header"><button class="accordion-button collapsed" data-bs-toggle="collapse" data-bs-target="#c{num}">{'<span class="badge text-bg-warning">GOLD</span> ' if gold else ''}{head}</button></h2>
<div id="c{num}" class="accordion-collapse collapse"><div class="accordion-body"><p>{text}</p><div class="text-secondary">{marks}</div><p class="fw-bold"><i class="bi bi-telephone"></i> {call}</p><div class="d-flex gap-1">{shots}</div><small class="text-muted">Αρ. {num} · {day}</small></div></div></div>
"""


def page(path, title, items, foot="", house=True):
    mid = len(items) // 2
    body = "".join(map(item, items[:mid])) + (BANNER if house else "") + "".join(map(item, items[mid:])) + (HOUSE if house else "")
    return shell(title, f'<h1 class="h4">{title}</h1><p><a href="?seira=palia">παλαιότερες πρώτα</a> · <a href="?ektyposi=1">εκτύπωση</a></p><div class="accordion" id="lista">{body}</div>{foot}')


def truth(n):
    row = deepcopy(AD)
    row.update(url=url(n), text_language="el", country="GR", n_images=n[6], paid_placement=n[7], posted_at="-".join(reversed(n[8].split("/"))), provider_kind="unknown")
    row.update(deepcopy(n[9]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def on(path):
    return [n for n in N if n[1] == path]


def lst(path, foot="", query="", order=False, house=True, title=None):
    items = sorted(on(path), key=lambda n: n[0]) if order else on(path)
    return WrittenPage(ROOT + path + query, page(path, title or f"Αγγελίες {TOWN[path]}", items, foot, house), "listing", "el", ads=tuple(url(n) for n in items), canonical=ROOT + path if query else None)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "el", status=status)


F1, F2 = '<nav><ul class="pagination"><li class="page-item active">1</li><li class="page-item"><a href="/athina/2">2</a></li></ul></nav>', '<nav><ul class="pagination"><li class="page-item"><a href="/athina">1</a></li><li class="page-item active">2</li></ul></nav>'
PAGES = [
    lst("/athina", F1), lst("/athina", F1, "?seira=palia", True), lst("/athina/2", F2), lst("/thessaloniki"), lst("/thessaloniki", query="?ektyposi=1", house=False), lst("/patra"), lst("/patra", query="?utm_source=fb"),
    plain("/", "Μικρές αγγελίες για μεγάλες νύχτες", "<p>Διάλεξε πόλη: <a href='/athina'>Αθήνα (7)</a>, <a href='/thessaloniki'>Θεσσαλονίκη (3)</a>, <a href='/patra'>Πάτρα (1)</a>, <a href='/kalamata'>Καλαμάτα (0)</a></p>"),
    plain("/kalamata", "Αγγελίες Καλαμάτα", "<p>Δεν υπάρχουν αγγελίες αυτή τη στιγμή.</p>", "listing"),
    plain("/eisodos", "Είστε άνω των 18;", "<p>Η σελίδα απευθύνεται μόνο σε ενήλικες.</p><a class='btn btn-success' href='/'>Ναι, είμαι</a> <a class='btn btn-danger' href='https://anazitisi.example/'>Όχι</a>"),
    plain("/kataxorisi", "Καταχώριση αγγελίας", "<table class='table'><tr><td>Απλή αγγελία</td><td>10€ / εβδομάδα</td></tr><tr><td>GOLD</td><td>25€ / εβδομάδα</td></tr><tr><td>Μπάνερ</td><td>120€ / μήνα</td></tr></table><p>Πληρωμή με κατάθεση ή στο γραφείο μας.</p>"),
    plain("/oroi", "Όροι χρήσης", "<p>Ο αγγελιοδότης δηλώνει ότι είναι ενήλικος και ότι τα στοιχεία είναι δικά του. Για υποψία εκμετάλλευσης καλέστε το 1109.</p>"),
    plain("/epikoinonia", "Επικοινωνία", "<p>Μικρές Νύχτες, Αθήνα, 210 60 00 417, Δευτέρα έως Παρασκευή 10:00–17:00, grafeio@mikres-nyxtes.example</p>"),
    plain("/syxnes-erotiseis", "Συχνές ερωτήσεις", "<h5>Πώς σβήνω την αγγελία μου;</h5><p>Με ένα μήνυμα από το ίδιο τηλέφωνο.</p><h5>Ελέγχετε τις φωτογραφίες;</h5><p>Όχι, γι' αυτό ευθύνεται ο αγγελιοδότης.</p>"),
    plain("/prosopiko", "Ζητείται προσωπικό", "<p>Ζητείται υπάλληλος γραφείου για τις αγγελίες μας, 25–40 ετών, γνώση Η/Υ, μισθός 950€. Βιογραφικά στο grafeio@mikres-nyxtes.example.</p>"),
    plain("/prosfora-kalokairi", "Καλοκαιρινή προσφορά για αγγελιοδότες", "<p>Πληρώνετε δύο εβδομάδες, παίρνετε τρεις. Ισχύει έως 31 Αυγούστου 2025 σε όλες τις πόλεις.</p>"),
    plain("/larisa", "Δεν βρέθηκε", "<p>Η σελίδα που ζητήσατε δεν υπάρχει. Δοκιμάστε μια άλλη πόλη.</p>", "error"),
    plain("/athina/9", "Δεν βρέθηκε", "<p>Η σελίδα που ζητήσατε δεν υπάρχει. Δοκιμάστε μια άλλη πόλη.</p>", "error", 404),
]

SITE = WrittenSite("mikres-nyxtes.example", "GR", tuple(PAGES), tuple(truth(n) for n in N), note=__doc__)
