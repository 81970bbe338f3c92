"""A Greek casting agency: models', actors' and trade-fair hostesses' portfolios with measures, eyes, hair, languages.

Look-alike: name, age, height, weight, measures, photo gallery, languages, fee per hour and per day, 'hostess', 'συνοδός εδάφους'.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "kasting-ilios.example"
BASE = f"https://{HOST}"

# slug, name, age, city, height, measures, shoe, eyes, hair, languages, role, fee, pictures, text
TALENTS = (
    (
        "danai",
        "Δανάη Κ.",
        24,
        "Αθήνα",
        178,
        "84-61-90",
        40,
        "πράσινα",
        "καστανά",
        "ελληνικά, αγγλικά, γαλλικά",
        "μοντέλο",
        "400 € / ημέρα",
        6,
        "Επιδείξεις για νυφικά και πλεκτά, δύο εξώφυλλα. Σπουδάζει αρχιτεκτονική, διαθέσιμη τα απογεύματα και τον Αύγουστο.",
    ),
    (
        "stathis",
        "Στάθης Μ.",
        35,
        "Θεσσαλονίκη",
        186,
        "102-84-98",
        45,
        "μαύρα",
        "μαύρα",
        "ελληνικά, γερμανικά",
        "ηθοποιός",
        "250 € / ημέρα",
        4,
        "Απόφοιτος του ΚΘΒΕ. Τηλεοπτικές σειρές, διαφημίσεις, φωνή για παιδικά. Ιππεύει και οδηγεί μηχανή.",
    ),
    (
        "irene-hostess",
        "Ειρήνη Π.",
        27,
        "Αθήνα",
        172,
        "88-64-93",
        38,
        "καστανά",
        "ξανθά",
        "ελληνικά, αγγλικά, ιταλικά, ρωσικά",
        "hostess εκθέσεων",
        "15 € / ώρα",
        3,
        "Υποδοχή συνέδρων, εκθεσιακά περίπτερα, διερμηνεία. Ταξιδεύει σε όλη την Ελλάδα. Ευγενική, χαμογελαστή, με εμπειρία σε τρεις Ποσειδωνίες.",
    ),
    (
        "maro",
        "Μάρω Τ.",
        52,
        "Πάτρα",
        165,
        "98-80-104",
        39,
        "καστανά",
        "γκρίζα",
        "ελληνικά, αγγλικά",
        "ηθοποιός, plus size μοντέλο",
        "220 € / ημέρα",
        5,
        "Πρόσωπο για διαφημίσεις τραπεζών και φαρμακείων. Μαγειρεύει μπροστά στην κάμερα χωρίς άγχος.",
    ),
    (
        "femi",
        "Φέμι Α.",
        21,
        "Αθήνα",
        190,
        "94-76-95",
        44,
        "μαύρα",
        "μαύρα",
        "ελληνικά, αγγλικά, γιορούμπα",
        "μοντέλο",
        "350 € / ημέρα",
        7,
        "Γεννήθηκε στην Κυψέλη. Streetwear, αθλητικά, editorial στο Λονδίνο και στο Μιλάνο τον Σεπτέμβριο.",
    ),
    (
        "katerina-dance",
        "Κατερίνα Β.",
        30,
        "Ηράκλειο",
        169,
        "86-63-92",
        38,
        "γαλάζια",
        "κόκκινα",
        "ελληνικά, αγγλικά, ισπανικά",
        "χορεύτρια",
        "80 € / ώρα",
        4,
        "Σύγχρονος χορός, φλαμένκο, βιντεοκλίπ. Ιδιαίτερα μαθήματα χορού και χορογραφίες γάμου.",
    ),
    (
        "hands-lina",
        "Λίνα Σ.",
        39,
        "Λάρισα",
        163,
        "90-70-97",
        37,
        "καστανά",
        "καστανά",
        "ελληνικά",
        "μοντέλο χεριών",
        "120 € / ώρα",
        8,
        "Τα χέρια της έχουν πουλήσει δαχτυλίδια, κρέμες και σοκολάτες. Ρωτήστε πρώτα για τα νύχια.",
    ),
)
LABELS = ("Ηλικία", "Πόλη", "Ύψος", "Αναλογίες", "Παπούτσι", "Μάτια", "Μαλλιά", "Γλώσσες", "Αμοιβή")


def _document(title: str, body: str) -> str:
    return f"""<!doctype html>
<html lang="el"><head><meta charset="utf-8"><title>{title} · Κάστινγκ Ήλιος</title><style>.g{{display:grid}}</style></head><body>
<header class="_h1x9"><a class="_lg2" href="/">ΚΑΣΤΙΝΓΚ ΗΛΙΟΣ</a><nav class="_nv7"><a href="/talenta">Ταλέντα</a><a href="/ekdiloseis">Εκδηλώσεις</a><a href="/egine-montelo">Γίνε μοντέλο</a><a href="/epikoinonia">Επικοινωνία</a></nav></header>
{body}<footer class="_ft3">Κάστινγκ Ήλιος ΕΠΕ, Αθήνα, τηλ. 21 0645 0754 · Μόνο επαγγελματικές κρατήσεις για φωτογραφίσεις, εκθέσεις και τηλεόραση.</footer></body></html>"""


def _page(
    path: str,
    title: str,
    body: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    return WrittenPage(
        url=BASE + path,
        html=_document(title, body),
        kind=kind,
        language="el",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _talent(talent: tuple) -> WrittenPage:
    slug, name, age, city, height, measures, shoe, eyes, hair, languages, role, fee, pictures, text = talent
    values = (age, city, f"{height} εκ.", measures, shoe, eyes, hair, languages, fee)
    facts = "".join(
        f'<div class="_r4k"><span class="_k8">{label}</span><span class="_v8">{value}</span></div>'
        for label, value in zip(LABELS, values, strict=True)
    )
    gallery = "".join(
        f'<img loading="lazy" class="_im2" srcset="/p/{slug}/{i}@2x.jpg 2x" src="/p/{slug}/{i}.jpg">'
        for i in range(1, pictures + 1)
    )
    body = f"""<article class="_tl5"><h1 class="_nm1">{name}</h1><p class="_rl1">{role}</p><section class="_gl6">{gallery}</section><section class="_fc4">{facts}</section><p class="_bio">{text}</p>
<a class="_cta" href="/kratisi?talento={slug}">Κράτηση για παραγωγή</a> <a class="_pdf" href="/pdf/{slug}.pdf">Composite card (PDF)</a></article>"""
    return _page(f"/talenta/{slug}", f"{name}, {role}", body, "ad")


def _grid(path: str, title: str, talents: tuple, canonical: str | None = None) -> WrittenPage:
    cells = "".join(
        f'<a class="_cd3" href="/talenta/{t[0]}"><img src="/p/{t[0]}/1.jpg"><b>{t[1]}</b><i>{t[2]} ετών, {t[4]} εκ., {t[3]}</i></a>'
        for t in talents
    )
    return _page(path, title, f'<h1>{title}</h1><div class="g">{cells}</div>', "listing", canonical=canonical)


EVENTS = "<h1>Hostesses για εκθέσεις και συνέδρια</h1><ul><li>Υποδοχή, 15 € / ώρα, ελάχιστο 4 ώρες</li><li>Διερμηνεία ελληνικά-αγγλικά, 35 € / ώρα</li><li>Ομάδα 10 ατόμων με στολή, από 1.100 € / ημέρα</li></ul><p>Τα κορίτσια και τα αγόρια μας δεν συνοδεύουν πελάτες σε δείπνα ή ξενοδοχεία.</p>"
SCAM = "<h1>Προσοχή στις ψεύτικες πρακτορεύσεις</h1><p>Κανένα σοβαρό πρακτορείο δεν ζητά χρήματα για book, φωτογραφίες με εσώρουχα στο κινητό ή «συνέντευξη» σε ξενοδοχείο. Έλα στο γραφείο με φίλο ή γονιό.</p>"
SITE = WrittenSite(
    host=HOST,
    region="GR",
    pages=(
        *(_talent(talent) for talent in TALENTS),
        _grid("/talenta", "Τα ταλέντα μας", TALENTS),
        _grid(
            "/talenta?polh=athina",
            "Ταλέντα στην Αθήνα",
            tuple(t for t in TALENTS if t[3] == "Αθήνα"),
            "/talenta",
        ),
        _page("/ekdiloseis", "Hostesses για εκθέσεις", EVENTS, "static"),
        _page("/egine-montelo", "Προσοχή στις απάτες", SCAM, "static"),
        _page(
            "/epikoinonia",
            "Επικοινωνία",
            "<h1>Επικοινωνία</h1><form><input name='onoma' placeholder='Όνομα'><textarea name='minima'></textarea><button>Αποστολή</button></form>",
            "static",
            relevant=True,
        ),
        _page(
            "/talenta/orestis",
            "Δεν βρέθηκε",
            "<h1>404</h1><p>Η σελίδα δεν υπάρχει.</p>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="hashed classes; age, height, measures, fee per hour, gallery and languages of models, actors and fair hostesses",
)
