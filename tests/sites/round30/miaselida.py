"""Cypriot maker of small sites (Greek): each independent woman has a one-page site with a menu of anchors and, some of them, two subpages.

Hard: no two pages have the same sections; facts stand in counters, in accordions of questions and in slogans; '#times' holds a list of gifts with durations in words, '#ores' a week as a table;
a subpage '/kanones' (etiquette, with sums for a late cancellation) and '/imerologio' (a diary about trips) belong to a site but advertise nobody anew; phones in tel: links behind icons only;
an English copy; testimonials with names and ages of guests; the maker's own number, tariff and showcase; a site that its owner has closed.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://mia-selida.example"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


def sec(anchor, title, inner):
    return f'<section id="{anchor}" class="ms-sec ms-sec--{anchor}"><h2>{title}</h2>{inner}</section>'


def gift(*rows):
    return '<div class="ms-cards">' + "".join(f'<div class="ms-card"><h3>{a}</h3><strong>{b}</strong></div>' for a, b in rows) + "</div>"


def qa(*rows):
    return "".join(f'<details><summary>{a}</summary><p>{b}</p></details>' for a, b in rows)


def tel(number):
    return f'<a class="ms-ico ms-ico--tel" href="tel:{number}" aria-label="τηλέφωνο"></a>'


def wa(number):
    return f'<a class="ms-ico ms-ico--wa" href="https://wa.me/{number.strip("+")}"></a>'


# slug, name, slogan, pictures, sections, truth, language of the page
SITES = [
    ("danae", "Δανάη", "Λευκωσία, με διακριτικότητα", 5, [
        ("ego", "Για μένα", "<p>Είμαι η Δανάη, 34 χρονών, Κύπρια, μεγαλωμένη στη Λευκωσία. Αγαπώ το θέατρο, τα μακρινά ταξίδια και το καλό κρασί. Είμαι 1,71 και 60 κιλά, για όσους ρωτούν.</p><p>Μιλώ ελληνικά, αγγλικά και γαλλικά.</p>"),
        ("mazi", "Μαζί", "<ul class='ms-ticks'><li>δείπνο</li><li>επαγγελματικές εκδηλώσεις</li><li>συνοδεία σε ταξίδι</li></ul>"),
        ("times", "Το δώρο", gift(("Δύο ώρες", "€300"), ("Τέσσερις ώρες", "€550"), ("Ένα εικοσιτετράωρο", "€1.600")) + "<p>Δεν δέχομαι σε δικό μου χώρο, έρχομαι σε ξενοδοχείο.</p>"),
        ("epafi", "Επαφή", "<p>danae@grammata.example</p>" + tel("+35799163487"))],
     dict(age=34, city="Nicosia", nationality="CY", height_cm=171, weight_kg=60, languages_spoken=["el", "en", "fr"], services=["dinner_date", "business", "travel"], incall=False, outcall=True, max_duration_h=24, prices=[eur(300, 120), eur(550, 240), eur(1600, 1440)], phones=["+35799163487"], handles=[{"kind": "email", "value": "danae@grammata.example"}]), "el"),
    ("maro", "Μάρω", "Ώριμη, ζεστή, από τη Λεμεσό", 2, [
        ("geia", "Γεια σου", "<p>Με λένε Μάρω. Τα πενήντα δεν με τρόμαξαν: τα γιόρτασα πέρσι, τώρα είμαι 51.</p>"),
        ("masaz", "Το μασάζ μου", "<p>Χαλαρωτικό μασάζ και τάντρα στο σπίτι μου, σε ισόγειο με κήπο. Άνθρωποι με αναπηρικό αμαξίδιο είναι καλοδεχούμενοι.</p>"),
        ("ores", "Ώρες", "<table><tr><th>Δευ – Παρ</th><td>10:00–18:00</td></tr><tr><th>Σαβ, Κυρ</th><td>κλειστά</td></tr></table>"),
        ("times", "Τιμές", gift(("μία ώρα", "80 ευρώ"), ("μιάμιση ώρα", "110 ευρώ"))),
        ("tilefono", "Τηλέφωνο", "<p>97 196 305 (όχι μηνύματα)</p>")],
     dict(age=51, city="Limassol", services=["massage", "tantra", "disabled_guests"], incall=True, hours="10:00-18:00", max_duration_h=1.5, prices=[eur(80, 60), eur(110, 90)], phones=["+35797196305"]), "el"),
    ("elina", "Elina", "Your Baltic friend in Larnaca", 6, [
        ("about", "About", "<p>My name is Elina, I am 27 and I come from Riga, Latvia. 168 cm, 54 kg. I speak English, Russian and Latvian.</p><div class='ms-count'><div><b>3</b> years in Cyprus</div><div><b>200</b> books read</div></div>"),
        ("with", "With me", "<ul><li>girlfriend experience</li><li>dinner date</li><li>dancing</li></ul>"),
        ("gift", "Gift", gift(("1 hour", "€180"), ("3 hours", "€450"), ("overnight", "€1,000"))),
        ("faq", "Questions", qa(("Do you receive?", "Yes, near Finikoudes beach."), ("Do you visit?", "Yes, hotels in Larnaca and Ayia Napa."), ("Do you travel?", "No, I do not."))),
        ("contact", "Contact", wa("+35796470742") + "<p>Telegram @elina_larnaca</p>")],
     dict(text_language="en", age=27, city="Larnaca", nationality="LV", height_cm=168, weight_kg=54, languages_spoken=["en", "ru", "lv"], services=["gfe", "dinner_date", "dancing"], incall=True, outcall=True, max_duration_h=12, prices=[eur(180, 60), eur(450, 180), eur(1000, 720)],
          handles=[{"kind": "whatsapp", "value": "+35796470742"}, {"kind": "telegram", "value": "elina_larnaca"}]), "el"),
    ("iro-kai-loukia", "Ηρώ &amp; Λουκία", "Δύο φίλες στην Πάφο", 4, [
        ("emeis", "Εμείς", "<p>Η Ηρώ είναι 25 και η Λουκία 29. Ντουέτο, πάντα μαζί, ποτέ χωριστά.</p>"),
        ("ti", "Τι κάνουμε", "<p>Μασάζ με τέσσερα χέρια, πάρτι σε σκάφος, ζευγάρια με χαρά.</p>"),
        ("times", "Τιμή", "<p class='ms-big'>400 € η ώρα</p><p>Για ολόκληρο το βράδυ ρωτήστε.</p>"),
        ("epafi", "Μίλα μας", "<p>Viber 95 642 518</p>")],
     dict(alias="Ηρώ", aliases_stated=["Ηρώ", "Λουκία"], age=25, ages_stated=[25, 29], audience="couple", city="Paphos", services=["duo", "four_hands", "party", "couples"], max_duration_h=1, prices=[eur(400, 60)], phones=["+35795642518"], handles=[{"kind": "viber", "value": "+35795642518"}]), "el"),
    ("kassandra", "Κασσάνδρα", "Κανόνες, σεβασμός, σιωπή", 1, [
        ("poia", "Ποια είμαι", "<p>Κασσάνδρα, 42 ετών. Κυριαρχία, φετίχ και παιχνίδια ρόλων στο στούντιό μου στη Λεμεσό. Ούτε μασάζ ούτε φιλιά.</p>"),
        ("foros", "Φόρος τιμής", gift(("60 λεπτά", "€200"), ("120 λεπτά", "€380"))),
        ("grapse", "Γράψε", "<p>kassandra [παπάκι] grammata.example</p>")],
     dict(age=42, city="Limassol", services=["domination", "fetish", "role_play"], incall=True, max_duration_h=2, prices=[eur(200, 60), eur(380, 120)], handles=[{"kind": "email", "value": "kassandra@grammata.example"}]), "el"),
    ("mirela", "Μιρέλα", "Στη Λευκωσία ως τις 18 Ιουνίου", 3, [
        ("geia", "Γεια!", "<p>Είμαι η Μιρέλα από τη Βουλγαρία, 30 χρονών, μελαχρινή, 1,64. Ελληνικά μιλώ λίγα, αγγλικά καλά.</p>"),
        ("pou", "Πού με βρίσκεις", "<ul><li>Λευκωσία: 10 – 18 Ιουνίου 2025</li><li>Λάρνακα: 19 – 25 Ιουνίου 2025</li></ul><p>Σε δέχομαι στο διαμέρισμά μου από τις 12:00 ως τις 24:00.</p>"),
        ("times", "Τιμές", gift(("μισή ώρα", "€70"), ("μία ώρα", "€120"))),
        ("kano", "Κάνω", "<p>μασάζ, στριπτίζ, αγκαλιές</p>"),
        ("tel", "Τηλ.", tel("+35799652513") + wa("+35799652513"))],
     dict(age=30, city="Nicosia", nationality="BG", height_cm=164, languages_spoken=["el", "en"], services=["massage", "striptease", "cuddling"], incall=True, hours="12:00-24:00", max_duration_h=1, prices=[eur(70, 30), eur(120, 60)], phones=["+35799652513"], handles=[{"kind": "whatsapp", "value": "+35799652513"}],
          tour=[{"city": "Nicosia", "from": "2025-06-10", "to": "2025-06-18"}, {"city": "Larnaca", "from": "2025-06-19", "to": "2025-06-25"}]), "el"),
    ("andria", "Άντρια", "Τρανς γυναίκα, περήφανη", 3, [
        ("ego", "Εγώ", "<p>Άντρια, τρανς γυναίκα, 28 χρονών, Κύπρια από τη Λάρνακα. Ύψος 177 εκ.</p>"),
        ("mazi", "Τι μοιράζομαι", "<p>Φιλιά, κοινό μπάνιο, μασάζ. Έρχομαι σε εσένα ή σε δέχομαι εγώ.</p>"),
        ("times", "Τιμές", gift(("1 ώρα στον χώρο μου", "€130"), ("1 ώρα στον χώρο σου", "€170"))),
        ("lene", "Λένε για μένα", "<blockquote>«Υπέροχη παρέα» – Νίκος, 45, Λεμεσός</blockquote><blockquote>«Ήρθα δύο φορές, 100% αξίζει» – Paul, 52</blockquote>"),
        ("epafi", "Επαφή", "<p>Instagram: @andria.lca · 96 276 310</p>")],
     dict(age=28, audience="trans", city="Larnaca", nationality="CY", height_cm=177, services=["kissing", "bath", "massage"], incall=True, outcall=True, max_duration_h=1, prices=[eur(130, 60, "incall"), eur(170, 60, "outcall")], phones=["+35796276310"], handles=[{"kind": "instagram", "value": "andria.lca"}]), "el"),
    ("stella", "Στέλλα", "Ένας καφές, μια κουβέντα, μια βόλτα", 2, [
        ("poia", "Η Στέλλα", "<p>Φοιτήτρια ιστορίας, 23 χρονών, σε ξεναγώ στην Πάφο και τρώμε ψάρι στο λιμανάκι. Τίποτα άλλο δεν προσφέρω.</p>"),
        ("times", "Κόστος", "<p>Απόγευμα τριών ωρών: 150 €.</p>"),
        ("forma", "Στείλε μου", "<form><input placeholder='Το όνομά σου'><input placeholder='Το κινητό σου'><textarea placeholder='Πότε έρχεσαι;'></textarea><button>Αποστολή</button></form>")],
     dict(age=23, city="Paphos", services=["city_guide", "dinner_date"], max_duration_h=3, prices=[eur(150, 180)]), "el"),
]
DANAE_EN = [
    ("ego", "About me", "<p>I am Danae, 34 years old, Cypriot, raised in Nicosia. I love the theatre, far journeys and good wine. I am 1.71 and 60 kilos, for those who ask.</p><p>I speak Greek, English and French.</p>"),
    ("mazi", "Together", "<ul class='ms-ticks'><li>dinner</li><li>business events</li><li>travel companion</li></ul>"),
    ("times", "The gift", gift(("Two hours", "€300"), ("Four hours", "€550"), ("Twenty-four hours", "€1,600")) + "<p>I do not receive at my own place, I come to your hotel.</p>"),
    ("epafi", "Contact", "<p>danae@grammata.example</p>" + tel("+35799163487")),
]
SUB = {"danae": True, "mirela": True}


def url(s):
    return f"{ROOT}/{s[0]}/"


def onepage(s, sections=None, lang="el", name=None):
    slug, title, slogan, pics, own, _, _ = s
    name = name or title
    own = sections or own
    menu = "".join(f'<a href="#{a}">{t}</a>' for a, t, _ in own) + (f'<a href="/{slug}/kanones">Κανόνες</a><a href="/{slug}/imerologio">Ημερολόγιο</a>' if slug in SUB else "")
    shots = "".join(f'<img loading="lazy" src="/u/{slug}/{n}.webp" alt="">' for n in range(1, pics + 1))
    body = "".join(sec(*x) for x in own)
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{name} – {slogan}</title><meta property="og:title" content="{name}"></head><body class="ms ms-theme-{len(own)}">
<header class="ms-hero"><nav class="ms-nav">{menu}</nav><h1>{name}</h1><p class="ms-slogan">{slogan}</p></header>
<div class="ms-strip">{shots}</div>{body}
<footer class="ms-foot">Φτιαγμένο με το <a href="{ROOT}/">Μία Σελίδα</a> – η δική σου ιστοσελίδα από €9 τον μήνα · 22 555 019</footer></body></html>"""


def sub(slug, path, title, body):
    name = next(s[1] for s in SITES if s[0] == slug)
    return WrittenPage(f"{ROOT}/{slug}/{path}", f"""<!doctype html><html lang="el"><head><meta charset="utf-8"><title>{title} – {name}</title></head><body class="ms ms-sub"><nav class="ms-nav"><a href="/{slug}/">← {name}</a></nav><h1>{title}</h1>{body}
<footer class="ms-foot">Φτιαγμένο με το <a href="{ROOT}/">Μία Σελίδα</a></footer></body></html>""", "static", "el")


def truth(s):
    row = deepcopy(AD)
    row.update(url=url(s), alias=s[1], text_language="el", provider_kind="independent", country="CY", n_images=s[3])
    row.update(deepcopy(s[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def maker(title, body):
    return f"""<!doctype html><html lang="el"><head><meta charset="utf-8"><title>{title} | Μία Σελίδα</title></head><body class="mk"><header><a href="/">Μία Σελίδα</a> <a href="/vitrina">Βιτρίνα</a> <a href="/paketa">Πακέτα</a> <a href="/voithia">Βοήθεια</a></header><main><h1>{title}</h1>{body}</main>
<footer>Mia Selida Ltd, Λεωφ. Μακαρίου, Λευκωσία · 22 555 019 · hello@mia-selida.example</footer></body></html>"""


def shelf(rows, foot):
    return maker("Βιτρίνα", '<p>Σελίδες που φτιάχτηκαν με εμάς (18+)</p><div class="mk-grid">' + "".join(f'<a class="mk-tile" href="/{s[0]}/"><img src="/u/{s[0]}/t.webp" alt=""><b>{s[1]}</b><span>{s[2]}</span></a>' for s in rows) + f"</div><p>{foot}</p>")


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, maker(title, body), kind, "el", **more)


ONE, TWO = SITES[:5], SITES[5:]
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
PAGES = [
    WrittenPage(f"{ROOT}/vitrina", shelf(ONE, '1 <a href="/vitrina?s=2">2</a>'), "listing", "el", ads=U1),
    WrittenPage(f"{ROOT}/vitrina?s=2", shelf(TWO, '<a href="/vitrina">1</a> 2'), "listing", "el", ads=U2),
    WrittenPage(f"{ROOT}/vitrina?taxi=nees", shelf(ONE[::-1], '1 <a href="/vitrina?s=2">2</a>'), "listing", "el", ads=U1, canonical=f"{ROOT}/vitrina"),
]
PAGES += [WrittenPage(url(s), onepage(s, lang=s[5].get("text_language", "el")), "ad", s[5].get("text_language", "el"), ads=(url(s),)) for s in SITES]
PAGES += [
    WrittenPage(f"{ROOT}/danae/en", onepage(("danae", "Danae", "Nicosia, with discretion", *SITES[0][3:]), DANAE_EN, "en"), "ad", "en", ads=(url(SITES[0]),), canonical=url(SITES[0])),
    WrittenPage(f"{url(SITES[6])}?igshid=MzRlODBi", onepage(SITES[6]), "ad", "el", ads=(url(SITES[6]),), canonical=url(SITES[6])),
    sub("danae", "kanones", "Κανόνες", "<p>Έλα φρεσκολουσμένος και στην ώρα σου. Ακύρωση την ίδια μέρα: €100. Αλκοόλ ναι, μεθύσι όχι. Κάτω των 30 δεν δέχομαι κρατήσεις.</p>"),
    sub("danae", "imerologio", "Ημερολόγιο", "<h3>Μάιος, Βιέννη</h3><p>Τρεις μέρες όπερα. Το ξενοδοχείο είχε 200 δωμάτια και ένα ασανσέρ.</p><h3>Απρίλιος, Τρόοδος</h3><p>Χιόνι ως τις 12 το μεσημέρι, μετά ήλιος.</p>"),
    sub("mirela", "kanones", "Κανόνες", "<p>Πρώτα μήνυμα, μετά διεύθυνση. Φωτογραφίες μου δεν στέλνω. Μετρητά στην αρχή.</p>"),
    sub("mirela", "imerologio", "Ημερολόγιο", "<p>Σήμερα η μαμά μου έκλεισε τα 58! Το καλοκαίρι θα πάω να τη δω στο Πλόβντιβ.</p>"),
    plain("/", "Η ιστοσελίδα σου σε ένα απόγευμα", "<p>Μία σελίδα, ένα μενού, δύο υποσελίδες. Χωρίς κώδικα, χωρίς συμβόλαιο.</p><a href='/paketa'>Ξεκίνα</a>"),
    plain("/paketa", "Πακέτα", "<ul><li>Μικρό: €9 τον μήνα</li><li>Με υποσελίδες: €14 τον μήνα</li><li>Θέση στη βιτρίνα: €20 την εβδομάδα</li></ul>"),
    plain("/voithia", "Βοήθεια", "<p>Πώς αλλάζω το χρώμα; Πώς βάζω αγγλικά; Τηλεφώνησε 09:00–17:00 στο 22 555 019.</p>"),
    plain("/oroi", "Όροι χρήσης", "<p>Μόνο ενήλικες. Κάθε ένδειξη εξαναγκασμού αναφέρεται στην Αστυνομία Κύπρου (1460).</p>"),
    plain("/marina/", "Η σελίδα έκλεισε", "<p>Η ιδιοκτήτρια της σελίδας «marina» την έχει κλείσει. Δες άλλες στη <a href='/vitrina'>βιτρίνα</a>.</p>", "error"),
]

SITE = WrittenSite("mia-selida.example", "CY", tuple(PAGES), tuple(truth(s) for s in SITES), note=__doc__)
