"""Greek city magazine on a WordPress magazine theme: a guide to studios (opening hours, house prices, a staff page each) beside articles on cinemas and bakeries.

Hard: a person is an entry below a studio (/odigos/studio/onoma/) told by a journalist in the third person with a box 'Με δυο λόγια' that is short or absent, the studio's number, hours and prices stand in the
sidebar of each of its people and are nobody's own, only some have hours, prices or a number of their own in the text, the magazine's number in the footer, the journalist's and the readers' names and ages,
'read also' with other people, bakeries and cinemas in the same guide with the same table of hours, an AMP copy, a share copy.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.poli-apokato.example"
# slug, name, town (English), town and part as written, number, hours by day, house prices
STUDIOS = [
    ("studio-anemoni", "Studio Ανεμώνη", "Athens", "Κυψέλη, Αθήνα", "210 882 00 41", [("Δευτέρα – Παρασκευή", "11:00 – 23:00"), ("Σάββατο", "12:00 – 20:00"), ("Κυριακή", "κλειστά")], "30 λεπτά 45 €, 60 λεπτά 80 €"),
    ("to-meltemi", "Το Μελτέμι", "Piraeus", "Πασαλιμάνι, Πειραιάς", "210 418 00 67", [("Καθημερινά", "10:00 – 22:00")], "45 λεπτά 60 €, 60 λεπτά 75 €"),
    ("spa-orizontas", "Spa Ορίζοντας", "Athens", "Παγκράτι, Αθήνα", "210 724 00 19", [("Τρίτη – Κυριακή", "12:00 – 21:00"), ("Δευτέρα", "κλειστά")], "60 λεπτά 90 €, 90 λεπτά 125 €"),
]
S = {s[0]: s for s in STUDIOS}


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# studio, slug, name, box, pictures, text, day in words, ISO day, truth
P = [
    ("studio-anemoni", "marina", "Μαρίνα", [("Ηλικία", "32"), ("Ύψος", "1,68"), ("Γλώσσες", "ελληνικά, αγγλικά"), ("Κάνει", "μασάζ, τάντρα"), ("Βάρδιες", "Δευτέρα, Τετάρτη, Παρασκευή")], 2,
     "<p>Η Μαρίνα σπούδασε φυσικοθεραπεία και άφησε το νοσοκομείο πριν από πέντε χρόνια. «Εδώ έχω χρόνο για τον καθένα», μας λέει. Θα τη βρείτε στο στούντιο από τις 11:00 ως τις 17:00.</p><p>Για μια ώρα μαζί της θα δώσετε 85 €, για δύο ώρες 150 €.</p>",
     "9 Ιουνίου 2025", "2025-06-09", dict(age=32, height_cm=168, languages_spoken=["el", "en"], services=["massage", "tantra"], hours="11:00-17:00", max_duration_h=2, prices=[eur(85, 60), eur(150, 120)])),
    ("studio-anemoni", "katia", "Κάτια", [("Ηλικία", "27"), ("Γλώσσες", "ουκρανικά, ρωσικά, ελληνικά"), ("Κάνει", "μασάζ, χορός"), ("Βάρδιες", "Τρίτη, Πέμπτη")], 3,
     "<p>Ήρθε από το Χάρκοβο το 2022 και έμαθε ελληνικά στο λεωφορείο 2. Η Ουκρανή της παρέας χορεύει από παιδί, και κλείνει κάθε συνάντηση με έναν μικρό χορό.</p><p>Ραντεβού κλείνει και η ίδια, στο 693 992 83 31 ή με μήνυμα στο Viber.</p>",
     "4 Ιουνίου 2025", "2025-06-04", dict(age=27, nationality="UA", languages_spoken=["uk", "ru", "el"], services=["massage", "dancing"], phones=["+306939928331"], handles=[{"kind": "viber", "value": "+306939928331"}])),
    ("studio-anemoni", "roula", "Ρούλα", [("Ηλικία", "49"), ("Κάνει", "μασάζ, δέχεται ζευγάρια"), ("Βάρδιες", "Σάββατο")], 1,
     "<p>Η ψυχή του στούντιο. Η Ρούλα κρατάει το Σάββατο, όταν οι υπόλοιπες ξεκουράζονται, και δέχεται επισκέπτες σε αμαξίδιο: η είσοδος δεν έχει σκαλί.</p>",
     "28 Μαΐου 2025", "2025-05-28", dict(age=49, services=["massage", "couples", "disabled_guests"])),
    ("to-meltemi", "vicky", "Βίκυ", [("Ηλικία", "24"), ("Ύψος", "1,72"), ("Βάρος", "56 κιλά"), ("Γλώσσες", "ελληνικά, αγγλικά, ιταλικά"), ("Κάνει", "μασάζ, συνοδεία σε δείπνο"), ("Βάρδιες", "Παρασκευή, Σάββατο")], 4,
     "<p>Φοιτήτρια στο Πανεπιστήμιο Πειραιώς, η Βίκυ δουλεύει μόνο τα Σαββατοκύριακα. Έρχεται και σε ξενοδοχείο ή σκάφος στη μαρίνα: μία ώρα έξω 140 €, δείπνο τριών ωρών 300 €.</p>",
     "7 Ιουνίου 2025", "2025-06-07", dict(age=24, height_cm=172, weight_kg=56, languages_spoken=["el", "en", "it"], services=["massage", "dinner_date"], outcall=True, max_duration_h=3, prices=[eur(140, 60, "outcall"), eur(300, 180)])),
    ("to-meltemi", "eleni-kai-dora", "Ελένη και Δώρα", [("Ηλικία", "29 και 35"), ("Γλώσσες", "ελληνικά"), ("Κάνουν", "μασάζ με τέσσερα χέρια"), ("Βάρδιες", "Τετάρτη")], 2,
     "<p>Δύο ξαδέλφες, η Ελένη (29) και η Δώρα (35), που δουλεύουν πάντα μαζί. Το τετράχειρο μασάζ τους κρατάει 60 λεπτά και κοστίζει 130 €. Κρατήστε θέση μια μέρα πριν.</p>",
     "2 Ιουνίου 2025", "2025-06-02", dict(alias="Ελένη", aliases_stated=["Ελένη", "Δώρα"], age=29, ages_stated=[29, 35], audience="couple", languages_spoken=["el"], services=["four_hands"], max_duration_h=1, prices=[eur(130, 60)])),
    ("to-meltemi", "nikos", "Νίκος", [("Ηλικία", "38"), ("Ύψος", "1,85"), ("Γλώσσες", "ελληνικά, γερμανικά"), ("Κάνει", "αθλητικό μασάζ"), ("Βάρδιες", "Δευτέρα – Πέμπτη")], 1,
     "<p>Ο μοναδικός άνδρας της ομάδας μεγάλωσε στο Ντίσελντορφ. Δέχεται γυναίκες και ζευγάρια, από τις 16:00 ως τις 22:00. Δεν πηγαίνει σε σπίτια.</p>",
     "30 Μαΐου 2025", "2025-05-30", dict(age=38, audience="man", height_cm=185, languages_spoken=["el", "de"], services=["massage", "couples"], outcall=False, hours="16:00-22:00")),
    ("spa-orizontas", "sofia", "Σοφία", [("Ηλικία", "30"), ("Ύψος", "1,63"), ("Γλώσσες", "ελληνικά, γαλλικά"), ("Κάνει", "μασάζ, αγκαλιά, κοινό μπάνιο"), ("Βάρδιες", "Τρίτη, Σάββατο, Κυριακή")], 3,
     "<p>Μιλάει χαμηλόφωνα και ξέρει απ' έξω όλο τον Καβάφη. Η Σοφία προτιμά τις μεγάλες συναντήσεις: ενενήντα λεπτά μαζί της στοιχίζουν 130 €, δύο ώρες 165 €.</p><p>Instagram: <em>sofia.orizontas</em></p>",
     "6 Ιουνίου 2025", "2025-06-06", dict(age=30, height_cm=163, languages_spoken=["el", "fr"], services=["massage", "cuddling", "bath"], max_duration_h=2, handles=[{"kind": "instagram", "value": "sofia.orizontas"}], prices=[eur(130, 90), eur(165, 120)])),
    ("spa-orizontas", "alexandra", "Αλεξάνδρα", [("Ηλικία", "34"), ("Ύψος", "1,77"), ("Γλώσσες", "ελληνικά, αγγλικά, ισπανικά"), ("Κάνει", "τάντρα, παιχνίδια ρόλων"), ("Βάρδιες", "Πέμπτη, Παρασκευή")], 2,
     "<p>Τρανς γυναίκα από τη Λάρισα, η Αλεξάνδρα μάς μίλησε για τη χαρά τού να σε φωνάζουν με το όνομά σου. Από τις 23 ως τις 27 Ιουνίου 2025 θα δέχεται στον Πειραιά, στο Μελτέμι.</p>",
     "1 Ιουνίου 2025", "2025-06-01", dict(age=34, audience="trans", height_cm=177, languages_spoken=["el", "en", "es"], services=["tantra", "role_play"], tour=[{"city": "Piraeus", "from": "2025-06-23", "to": "2025-06-27"}])),
    ("spa-orizontas", "ming", "Μινγκ", [], 1,
     "<p>Σαράντα ενός ετών, από το Τσενγκντού, δεκαπέντε χρόνια στην Αθήνα. Η Κινέζα μασέζ του Ορίζοντα μιλάει κινέζικα και αρκετά ελληνικά, και το παραδοσιακό μασάζ της φημίζεται σε όλο το Παγκράτι.</p>",
     "20 Μαΐου 2025", "2025-05-20", dict(age=41, nationality="CN", languages_spoken=["zh", "el"], services=["massage"])),
]


def url(p):
    return f"{ROOT}/odigos/{p[0]}/{p[1]}/"


def shell(title, main, side="", head=""):
    return f"""<!doctype html><html lang="el"><head><meta charset="UTF-8"><title>{title} - Πόλη Από Κάτω</title><meta property="og:site_name" content="Πόλη Από Κάτω">{head}</head><body class="wp-singular guide-template td-standard-pack">
<div id="td-outer-wrap"><div class="td-header-menu-wrap"><a class="td-main-logo" href="/">Πόλη Από Κάτω</a><ul id="menu-main" class="sf-menu"><li><a href="/category/geuseis/">Γεύσεις</a></li><li><a href="/odigos/">Οδηγός στούντιο</a></li><li><a href="/category/sinema/">Σινεμά</a></li><li><a href="/diafimisi/">Διαφήμιση</a></li></ul></div>
<div class="td-container"><div class="td-pb-row"><div class="td-pb-span8 td-main-content">{main}</div><div class="td-pb-span4 td-main-sidebar"><aside class="widget">{side}</aside><aside class="widget widget_newsletter"><h4>Newsletter</h4><input placeholder="e-mail"></aside></div></div></div>
<div class="td-footer-wrapper">Πόλη Από Κάτω, μηνιαίο περιοδικό. Σύνταξη: 210 331 00 52, Δευτέρα – Παρασκευή 10:00 – 17:00, syntaxi@poli-apokato.example <a href="/epikoinonia/">Επικοινωνία</a> <a href="/oroi/">Όροι</a></div></div>
<div class="cookie-notice">Χρησιμοποιούμε cookies. <button>Εντάξει</button></div></body></html>"""


def clock(s):
    rows = "".join(f"<tr><td>{d}</td><td>{h}</td></tr>" for d, h in s[5])
    return f'<h4 class="block-title">{s[1]}</h4><p>{s[3]}<br>Τηλέφωνο στούντιο: {s[4]}</p><table class="oraria">{rows}</table><p class="times">Τιμές του στούντιο: {s[6]}</p>'


def person(p, amp=False):
    s, i = S[p[0]], P.index(p)
    box = f'<div class="td-box-info"><h3>Με δυο λόγια</h3><ul>{"".join(f"<li><strong>{k}:</strong> {v}</li>" for k, v in p[3])}</ul></div>' if p[3] else ""
    pics = "".join(f'<figure class="wp-block-image"><img src="/wp-content/uploads/2025/06/{p[1]}-{n}.jpg" alt=""></figure>' for n in range(1, p[4] + 1))
    near = "".join(f'<div class="td_module_mx"><a href="/odigos/{b[0]}/{b[1]}/">{b[2]}: {S[b[0]][1]}</a></div>' for b in (P[i - 1], P[i - 3]))
    main = f"""<article class="post type-guide"><div class="entry-crumbs"><a href="/odigos/">Οδηγός στούντιο</a> › <a href="/odigos/{s[0]}/">{s[1]}</a> › <a href="/odigos/{s[0]}/prosopiko/">Προσωπικό</a></div><h1 class="entry-title">{p[2]}</h1>
<div class="td-module-meta-info">Από την Ιωάννα Κ. · <time>{p[6]}</time></div>{pics}{p[5]}{box}</article>"""
    if amp:
        return f'<!doctype html><html amp lang="el"><head><meta charset="utf-8"><title>{p[2]}</title><link rel="canonical" href="{url(p)}"></head><body>{main}</body></html>'
    return shell(f"{p[2]}, {s[1]}", f'{main}<div class="td_block_related_posts"><h4>Διαβάστε επίσης</h4>{near}</div>', clock(s), f'<link rel="canonical" href="{url(p)}">')


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), alias=p[2], aliases_stated=[p[2]], text_language="el", provider_kind="agency", city=S[p[0]][2], country="GR", incall=True, n_images=p[4], posted_at=p[7])
    row.update(deepcopy(p[8]))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def staff(s):
    people = [p for p in P if p[0] == s[0]]
    cells = "".join(f'<div class="td_module_10"><a href="/odigos/{p[0]}/{p[1]}/"><img src="/wp-content/uploads/2025/06/{p[1]}-1-218x150.jpg" alt=""><h3>{p[2]}</h3></a><p>{dict(p[3]).get("Βάρδιες", "με ραντεβού")}</p></div>' for p in people)
    return WrittenPage(f"{ROOT}/odigos/{s[0]}/prosopiko/", shell(f"Προσωπικό: {s[1]}", f"<h1>Το προσωπικό: {s[1]}</h1>{cells}", clock(s)), "listing", "el", ads=tuple(map(url, people)))


def studio(s):
    people = [p for p in P if p[0] == s[0]]
    names = ", ".join(f'<a href="/odigos/{p[0]}/{p[1]}/">{p[2]}</a>' for p in people)
    return WrittenPage(f"{ROOT}/odigos/{s[0]}/", shell(s[1], f"<h1>{s[1]}</h1><p>Επισκεφθήκαμε το στούντιο ({s[3]}) ένα βροχερό απόγευμα. Καθαρά δωμάτια, ευγενική υποδοχή, πληρωμή και με κάρτα.</p><p>Εδώ δουλεύουν: {names}. <a href='/odigos/{s[0]}/prosopiko/'>Δείτε το προσωπικό</a></p>", clock(s)),
                       "listing", "el", ads=tuple(map(url, people)))


def plain(path, title, body, kind="static", relevant=True, status=200, canonical=None):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="entry-title">{title}</h1>{body}'), kind, "el", relevant=relevant, status=status, canonical=canonical)


INDEX = "".join(f'<div class="td_module_10"><h3><a href="/odigos/{s[0]}/">{s[1]}</a></h3><p>{s[3]}</p><p>{"; ".join(f"{d} {h}" for d, h in s[5])}</p></div>' for s in STUDIOS)
PAGES = [plain("/odigos/", "Οδηγός στούντιο", f"<p>Τρία στούντιο που ξεχωρίσαμε, με ωράρια.</p>{INDEX}", "listing"), *map(studio, STUDIOS), *map(staff, STUDIOS)]
PAGES += [WrittenPage(url(p), person(p), "ad", "el", ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{url(P[3])}amp/", person(P[3], True), "ad", "el", ads=(url(P[3]),), canonical=url(P[3])),
    WrittenPage(f"{url(P[0])}?share=facebook", person(P[0]), "ad", "el", ads=(url(P[0]),), canonical=url(P[0])),
    plain("/category/geuseis/", "Γεύσεις", "<div class='td_module_10'><h3><a href='/geuseis/fournos-kypseli/'>Ο φούρνος της κυρίας Φωφώς, Κυψέλη</a></h3><p>Δευτέρα – Σάββατο 06:00 – 15:00</p></div><div class='td_module_10'><h3><a href='/geuseis/ouzeri-pasalimani/'>Ουζερί στο Πασαλιμάνι</a></h3><p>Καθημερινά 12:00 – 01:00</p></div>", "listing", False),
    plain("/2025/06/therina-sinema/", "Πέντε θερινά σινεμά για τον Ιούνιο", "<p>Στο Παγκράτι οι προβολές αρχίζουν στις 21:00, με εισιτήριο 8 €. Η Ιωάννα, 44 ετών, πηγαίνει από παιδί. Κρατήστε θέση στο 210 721 00 88.</p>"),
    plain("/diafimisi/", "Διαφήμιση", "<p>Καταχώριση στον οδηγό στούντιο: 60 € τον μήνα, με συνέντευξη του προσωπικού 150 €. Ολοσέλιδη διαφήμιση: 900 €.</p>"),
    plain("/epikoinonia/", "Επικοινωνία", "<p>Η σύνταξη απαντά στο 210 331 00 52. Γράμματα αναγνωστών στο syntaxi@poli-apokato.example.</p>"),
    plain("/oroi/", "Όροι χρήσης", "<p>Ο οδηγός απευθύνεται σε ενηλίκους άνω των 18 ετών. Αν υποψιάζεστε ότι κάποιος εξαναγκάζεται, καλέστε το 1109.</p>"),
    plain("/odigos/studio-anemoni/lina/", "Η σελίδα δεν βρέθηκε", "<p>Ίσως το πρόσωπο που ψάχνετε δεν εργάζεται πια εκεί. Δείτε τα νεότερα άρθρα μας.</p>", "error", status=404),
]

SITE = WrittenSite("www.poli-apokato.example", "GR", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
