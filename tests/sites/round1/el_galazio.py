"""Greek agency site of an old hand-made CMS with frames: all profiles of a town stand on one page, parted by <hr> and anchors.

Hard: windows-1253 without a charset from the server; lower-case unclosed <p>, <font face>; anchors <a name>; facts run in one line
('26 ετών, 1.70, 55 κιλά'); the house price list of the agency stands above the profiles and on its own page and counts for
none of them; the agency's phone heads every page, each woman has her own mobile under her text; ads in Greek and English;
a page with links to other sites; the same page in print view and with ?lang=en.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.galazio-synodoi.example"
BASE = f"http://{HOST}/"
OPT = {"content_type": "text/html", "encoding": "cp1253"}


def eur(amount, minutes, place=None):
    return {
        "amount": amount,
        "currency": "EUR",
        "code_currency": None,
        "duration_min": minutes,
        "place": place,
    }


def wa(number):
    return {"kind": "whatsapp", "value": number}


TOWNS = {
    "athina": ("Αθήνα", "Athens", "Athens"),
    "peiraias": ("Πειραιάς", "Piraeus", "Piraeus"),
    "thessaloniki": ("Θεσσαλονίκη", "Thessaloniki", "Thessaloníki"),
}

# key (anchor), town, heading, number of pictures, text (HTML as written), truth
ADS = [
    dict(
        key="maria",
        town="athina",
        head="ΜΑΡΙΑ",
        imgs=3,
        text="""26 ετών, 1.70, 55 κιλά, Ελληνίδα.<br>Γλυκιά και ευγενική, σπουδάζει λογοθεραπεία. Μιλάει ελληνικά και αγγλικά.<br>
Δέχεται σε διαμέρισμα στο Κολωνάκι και έρχεται και σε ξενοδοχείο.<br>Μασάζ, δείπνο, συνοδεία σε εκδηλώσεις εταιρειών.<br>1 ώρα 150 ευρώ, 2 ώρες 280 ευρώ, όλη νύχτα 800 ευρώ<br><b>Τηλ. Μαρίας: 691 829 0395</b>""",
        t=dict(
            alias="Μαρία",
            age=26,
            height_cm=170,
            weight_kg=55,
            nationality="GR",
            languages_spoken=["el", "en"],
            incall=True,
            outcall=True,
            services=["massage", "dinner_date", "business", "overnight"],
            max_duration_h=12,
            phones=["+306918290395"],
            prices=[eur(150, 60), eur(280, 120), eur(800, 720)],
        ),
    ),
    dict(
        key="elena",
        town="athina",
        head="ΕΛΕΝΑ",
        imgs=2,
        text="""Ηλικία: 31<br>Ύψος: 165 εκ.<br>Βάρος: 58 κιλά<br>Εθνικότητα: Ρουμάνα<br>Γλώσσες: ελληνικά, ρουμανικά, ιταλικά<br>Ωράριο: 12:00 - 22:00<br>Χώρος: η Έλενα δέχεται μόνο στον δικό της χώρο, στους Αμπελοκήπους<br>
Προσφέρει: μασάζ, κοινό μπάνιο, αγκαλιές<br>Τιμή: μισή ώρα 60€, μία ώρα 100€<br>Κινητό: 6925 856 374""",
        t=dict(
            alias="Έλενα",
            age=31,
            height_cm=165,
            weight_kg=58,
            nationality="RO",
            languages_spoken=["el", "ro", "it"],
            hours="12:00-22:00",
            incall=True,
            outcall=False,
            services=["massage", "bath", "cuddling"],
            max_duration_h=1,
            phones=["+306925856374"],
            prices=[eur(60, 30), eur(100, 60)],
        ),
    ),
    dict(
        key="nicole",
        town="athina",
        head="NICOLE",
        imgs=4,
        lang="en",
        text="""Hello, I am Nicole, a 24 year old Brazilian girl, mixed beauty with curly hair. I only come to hotels and yachts, sorry no apartment.<br>
I am good company for parties and dancing, I also travel with you to the islands.<br>Rates: 200 euro one hour, 350 euro two hours, 1500 euro 24 hours.<br>I speak English and Portuguese. Instagram: nicole.athens.girl / WhatsApp <a href="https://wa.me/306975241124">here</a>""",
        t=dict(
            alias="Nicole",
            age=24,
            nationality="BR",
            ethnicity="mixed",
            languages_spoken=["en", "pt"],
            incall=False,
            outcall=True,
            services=["party", "dancing", "travel"],
            max_duration_h=24,
            handles=[{"kind": "instagram", "value": "nicole.athens.girl"}, wa("+306975241124")],
            prices=[eur(200, 60), eur(350, 120), eur(1500, 1440)],
        ),
    ),
    dict(
        key="dimitra",
        town="athina",
        head="ΔΗΜΗΤΡΑ",
        imgs=1,
        text="""Η Δήμητρα είναι ώριμη κυρία, 48 χρονών, για κυρίους άνω των 40. Ήρεμη, χωρίς βιασύνη. Μασάζ και κουβέντα με καφέ στο σπίτι της στο Παγκράτι. Πρωινές ώρες, από 9:00 έως 15:00.<br>
Μία ώρα 70 ευρώ.<br>τηλ. έξι εννέα ένα ένα, 49 66 23""",
        t=dict(
            alias="Δήμητρα",
            age=48,
            hours="09:00-15:00",
            incall=True,
            services=["massage"],
            max_duration_h=1,
            phones=["+306911496623"],
            prices=[eur(70, 60)],
        ),
    ),
    dict(
        key="zoe-anna",
        town="athina",
        head="ΖΩΗ &amp; ΑΝΝΑ",
        imgs=5,
        text="""Ντουέτο! Η Ζωή είναι 23 και η Άννα 25 ετών. Μασάζ με τέσσερα χέρια και παιχνίδια ρόλων. Δέχονται και ζευγάρια.<br>
Στο κέντρο της Αθήνας, ή στον χώρο σας.<br>Στον χώρο τους 250€ η ώρα, στον χώρο σας 300€ η ώρα.<br>Κλήσεις και WhatsApp: +30 692 553 96 07""",
        t=dict(
            alias="Ζωή",
            aliases_stated=["Ζωή", "Άννα"],
            age=23,
            ages_stated=[23, 25],
            incall=True,
            outcall=True,
            services=["duo", "four_hands", "massage", "role_play", "couples"],
            max_duration_h=1,
            phones=["+306925539607"],
            handles=[wa("+306925539607")],
            prices=[eur(250, 60, "incall"), eur(300, 60, "outcall")],
        ),
    ),
    dict(
        key="sofia",
        town="peiraias",
        head="ΣΟΦΙΑ",
        imgs=3,
        text="""Σοφία, 29 ετών, 1,72 μ., Ελληνίδα από την Κρήτη.<br>Δέχεται κοντά στο λιμάνι, ιδανική για ταξιδιώτες. Ανοιχτά όλο το 24ωρο.<br>Μασάζ, φιλιά, στριπτίζ<br>30' 50€ / 60' 90€ / 120' 170€<br>
Καλέστε: <a href="tel:+306979932389">697.993.2389</a>""",
        t=dict(
            alias="Σοφία",
            age=29,
            height_cm=172,
            nationality="GR",
            hours="24/7",
            incall=True,
            services=["massage", "kissing", "striptease"],
            max_duration_h=2,
            phones=["+306979932389"],
            prices=[eur(50, 30), eur(90, 60), eur(170, 120)],
        ),
    ),
    dict(
        key="katya",
        town="peiraias",
        head="Κάτια",
        imgs=2,
        text="""Ουκρανή, 35 ετών, ύψος 168, βάρος 62. Πιστοποιημένη μασέζ: σουηδικό μασάζ και τάντρα.<br>Μιλάει ουκρανικά, ρωσικά και ελληνικά.<br>Στον χώρο της: 80 ευρώ την ώρα. Σε ξενοδοχείο του Πειραιά: 110 ευρώ την ώρα.<br>
Από 18 έως 22 Ιουνίου 2025 στη Θεσσαλονίκη.<br>Κινητό 699 159 9179, και Viber""",
        t=dict(
            alias="Κάτια",
            age=35,
            height_cm=168,
            weight_kg=62,
            nationality="UA",
            languages_spoken=["uk", "ru", "el"],
            incall=True,
            outcall=True,
            services=["massage", "tantra"],
            max_duration_h=1,
            phones=["+306991599179"],
            handles=[{"kind": "viber", "value": "+306991599179"}],
            tour=[{"city": "Thessaloníki", "from": "2025-06-18", "to": "2025-06-22"}],
            prices=[eur(80, 60, "incall"), eur(110, 60, "outcall")],
        ),
    ),
    dict(
        key="alexis",
        town="peiraias",
        head="Αλέξης",
        imgs=2,
        text="""Συνοδός για κυρίες. 32 ετών, 1.85, 80 κιλά. Έρχεται σε δείπνο, σε γάμο, σε ταξίδι στα νησιά· δεν διαθέτει δικό του χώρο.<br>Ελληνικά, γαλλικά, αγγλικά.<br>2 ώρες 200 €, Σαββατοκύριακο κατόπιν συμφωνίας.<br>691 430 48 33""",
        t=dict(
            alias="Αλέξης",
            age=32,
            audience="man",
            height_cm=185,
            weight_kg=80,
            languages_spoken=["el", "fr", "en"],
            incall=False,
            outcall=True,
            services=["dinner_date", "party", "travel"],
            max_duration_h=2,
            phones=["+306914304833"],
            prices=[eur(200, 120)],
        ),
    ),
    dict(
        key="lily",
        town="peiraias",
        head="LILY",
        imgs=3,
        lang="en",
        text="""Lily from Thailand, 28 years, 158 cm and 47 kg. Thai massage and bath together.<br>Open every day 11:00 to 23:00, small studio behind the metro station. I don't visit hotels.<br>One hour 60 euro, ninety minutes 85 euro.<br>Please call or send SMS: +30 696 828 9963""",
        t=dict(
            alias="Lily",
            age=28,
            height_cm=158,
            weight_kg=47,
            nationality="TH",
            hours="11:00-23:00",
            incall=True,
            outcall=False,
            services=["massage", "bath"],
            max_duration_h=1.5,
            phones=["+306968289963"],
            prices=[eur(60, 60), eur(85, 90)],
        ),
    ),
    dict(
        key="vicky",
        town="thessaloniki",
        head="Βίκυ",
        imgs=2,
        text="""Τρανς, 27 ετών, 1.77, Ελληνίδα. Δέχεται στο κέντρο, κοντά στην Αριστοτέλους, και επισκέπτεται ξενοδοχεία. Μασάζ, φετίχ, κυριαρχία.<br>100 ευρώ η ώρα.<br>Τηλέφωνο 692 903 5180 (όχι απόκρυψη)""",
        t=dict(
            alias="Βίκυ",
            age=27,
            audience="trans",
            height_cm=177,
            nationality="GR",
            incall=True,
            outcall=True,
            services=["massage", "fetish", "domination"],
            max_duration_h=1,
            phones=["+306929035180"],
            prices=[eur(100, 60)],
        ),
    ),
    dict(
        key="ioanna",
        town="thessaloniki",
        head="ΙΩΑΝΝΑ",
        imgs=4,
        text="""Ιωάννα, φοιτήτρια, 22 χρονών, ξανθιά, 1.66 και 52 κιλά. Συνοδεία για δείπνο και βόλτα στην πόλη, ξενάγηση στα κάστρα. Μόνο έξοδοι.<br>60 ευρώ η ώρα, 4 ώρες 200 ευρώ.<br>Telegram: @ioanna_skg22, e-mail: ioanna.skg@tachydromeio.example""",
        t=dict(
            alias="Ιωάννα",
            age=22,
            height_cm=166,
            weight_kg=52,
            incall=False,
            outcall=True,
            services=["dinner_date", "city_guide"],
            max_duration_h=4,
            handles=[
                {"kind": "telegram", "value": "ioanna_skg22"},
                {"kind": "email", "value": "ioanna.skg@tachydromeio.example"},
            ],
            prices=[eur(60, 60), eur(200, 240)],
        ),
    ),
]


def page_url(town):
    return f"{BASE}{town}.php"


def url(a):
    return f"{page_url(a['town'])}#{a['key']}"


def truth(a):
    t = copy.deepcopy(AD)
    t.update(
        url=url(a),
        country="GR",
        city=TOWNS[a["town"]][2],
        text_language=a.get("lang", "el"),
        provider_kind="agency",
        n_images=a["imgs"],
        **a["t"],
    )
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


META = '<meta http-equiv="content-type" content="text/html; charset=windows-1253">'
HEAD = {
    "el": (
        "Γραφείο συνοδών Γαλάζιο",
        "Το γραφείο μας συνεργάζεται με επιλεγμένες κυρίες και κυρίους. Γραμματεία",
        "Αρχική",
        "Τιμές",
        "Κανόνες",
        "Επικοινωνία",
    ),
    "en": (
        "Galazio escort agency",
        "Our agency works with selected ladies and gentlemen. Office",
        "Home",
        "Prices",
        "Rules",
        "Contact",
    ),
}


def simple(title, body, lang="el", printed=False):
    h = HEAD[lang]
    top = (
        ""
        if printed
        else f"""<table width=100% bgcolor=#cfe8ff><tr><td><font face=Verdana size=5 color=#003399>{h[0]}</font><td align=right><font face=Verdana size=2>{h[1]}: 210 935 5672</font></table>
<p align=center><a href=index.html target=_top>{h[2]}</a> - <a href=athina.php>{"Αθήνα" if lang == "el" else "Athens"}</a> - <a href=peiraias.php>{"Πειραιάς" if lang == "el" else "Piraeus"}</a> - <a href=thessaloniki.php>{"Θεσσαλονίκη" if lang == "el" else "Thessaloniki"}</a> - <a href=times.php>{h[3]}</a> - <a href=kanones.php>{h[4]}</a> - <a href=epikoinonia.php>{h[5]}</a>"""
    )
    return f"""<html><head>{META}<title>{title}</title><meta name=generator content="Microsoft FrontPage 5.0"></head>
<body background=img/sky.gif link=#003399>
{top}
{body}
<hr><font size=1 face=Verdana>Γαλάζιο, από το 2003. Γραμματεία 210 935 5672, info@galazio-synodoi.example. Απαγορεύεται η είσοδος σε άτομα κάτω των 18.</font>
</body></html>"""


def town_html(town, lang="el", printed=False):
    ads = [a for a in ADS if a["town"] == town]
    label = TOWNS[town][0 if lang == "el" else 1]
    toc = " | ".join(f"<a href=#{a['key']}>{a['head']}</a>" for a in ads)
    parts = "".join(
        f"""<hr color=#99ccff><a name="{a["key"]}"></a>
<font face="Times New Roman" size=4 color=#990066><b>{a["head"]}</b></font>
<p>{" ".join(f'<img src="foto/{a["key"]}{n}.jpg" width=140 hspace=4>' for n in range(1, a["imgs"] + 1))}
<p><font face=Verdana size=2>{a["text"]}</font>
<p align=right><a href="#top"><font size=1>{"πάνω" if lang == "el" else "top"}</font></a>
"""
        for a in ads
    )
    house = (
        "Τιμές γραφείου για αποστολή συνοδού σε ξενοδοχείο εκτός έδρας: 2 ώρες 400 ευρώ. Για τις τιμές κάθε συνοδού δείτε το κείμενό της."
        if lang == "el"
        else "House price for sending a companion out of town: 2 hours 400 euro. For each companion's own rates see her text."
    )
    return simple(
        f"{label} - {HEAD[lang][0]}",
        f"<a name=top></a><h2 align=center>{label}</h2><p align=center>{toc}<p align=center><i>{house}</i>\n{parts}",
        lang,
        printed,
    )


def static(path, title, body, kind="static"):
    return WrittenPage(BASE + path, simple(title, f"<h2 align=center>{title}</h2>{body}"), kind, "el", **OPT)


def town_page(town, query="", lang="el", printed=False):
    return WrittenPage(
        page_url(town) + query,
        town_html(town, lang, printed),
        "listing",
        lang,
        "el" if lang != "el" else None,
        tuple(url(a) for a in ADS if a["town"] == town),
        page_url(town) if query else None,
        **OPT,
    )


INDEX = f"""<html><head>{META}<title>Γραφείο συνοδών Γαλάζιο - Αθήνα, Πειραιάς, Θεσσαλονίκη</title></head>
<frameset cols="180,*" border=0><frame name=menu src=menu.html><frame name=main src=kalosorisate.php><noframes><body>Ο φυλλομετρητής σας δεν υποστηρίζει πλαίσια. <a href=athina.php>Αθήνα</a> <a href=peiraias.php>Πειραιάς</a></body></noframes></frameset></html>"""
MENU = f"""<html><head>{META}<base target=main></head><body bgcolor=#cfe8ff><img src=img/logo.gif><p><a href=athina.php>Αθήνα</a><p><a href=peiraias.php>Πειραιάς</a><p><a href=thessaloniki.php>Θεσσαλονίκη</a><p><a href=times.php>Τιμές</a><p><a href=ergasia.php>Συνεργασία</a><p><a href=links.php>Σύνδεσμοι</a></body></html>"""
PAGES = [
    town_page("athina"),
    town_page("peiraias"),
    town_page("thessaloniki"),
    town_page("athina", "?print=1", "el", True),
    town_page("peiraias", "?lang=en", "en"),
    town_page("thessaloniki", "?sid=a81f20cc7", "el"),
    WrittenPage(BASE + "index.html", INDEX, "static", "el", **OPT),
    WrittenPage(BASE + "menu.html", MENU, "static", "el", **OPT),
    static(
        "kalosorisate.php",
        "Καλώς ορίσατε",
        "<p>Το γραφείο μας λειτουργεί από το 2003. Επιλέξτε πόλη από το μενού αριστερά. Κάθε συνοδός έχει το δικό της κινητό· η γραμματεία απαντά για γενικές ερωτήσεις.",
    ),
    static(
        "times.php",
        "Τιμές γραφείου",
        "<table border=1><tr><td>Εγγραφή πελάτη<td>δωρεάν<tr><td>Συνοδός εκτός έδρας, 2 ώρες<td>400 €<tr><td>Συνοδός για ταξίδι, ανά ημέρα<td>1200 €<tr><td>Ακύρωση την ίδια ημέρα<td>50 €</table>",
    ),
    static(
        "kanones.php",
        "Κανόνες",
        "<ol><li>Καθαριότητα και ευγένεια.<li>Η πληρωμή γίνεται στην αρχή, με μετρητά.<li>Η συνοδός μπορεί να φύγει όποτε θέλει.<li>Δεν δεχόμαστε κλήσεις με απόκρυψη.</ol>",
    ),
    static(
        "epikoinonia.php",
        "Επικοινωνία",
        "<p>Γραμματεία: 210 935 5672 (10:00 - 20:00)<br>info@galazio-synodoi.example<br>Οδός Αιγαίου 14, Αθήνα",
    ),
    static(
        "ergasia.php",
        "Συνεργασία",
        "<p>Ζητάμε κυρίες και κυρίους άνω των 21 ετών με γνώση ξένων γλωσσών. Στείλτε βιογραφικό στο info@galazio-synodoi.example. Κάθε συνεργάτης αποφασίζει μόνος του για το ωράριο και τις τιμές του.",
    ),
    static(
        "links.php",
        "Σύνδεσμοι",
        "<ul>"
        + "".join(
            f'<li><a href="http://{h}/" target=_blank>{n}</a> - {d}'
            for h, n, d in (
                ("www.synodoi-odigos.example", "Οδηγός Συνοδών", "κατάλογος με αγγελίες από όλη την Ελλάδα"),
                ("masaz-athina.example", "Μασάζ Αθήνα", "σαλόνια μασάζ"),
                ("www.cyprus-company.example", "Cyprus Company", "συνοδοί στην Κύπρο"),
                ("nyxta-forum.example", "Νύχτα Forum", "συζητήσεις και κριτικές"),
                ("top100-escort.example", "Top 100", "λίστα ιστοσελίδων"),
                ("www.aegean-yachts.test", "Aegean Yachts", "ενοικίαση σκαφών"),
            )
        )
        + "</ul>",
        "directory",
    ),
    static(
        "arthro-naxos.php",
        "Ένα Σαββατοκύριακο στη Νάξο",
        "<p>Το πλοίο φεύγει από τον Πειραιά στις 7:30. Αξίζει μια βόλτα στην Πορτάρα το ηλιοβασίλεμα και ένα μπάνιο στον Άγιο Προκόπιο. Για φαγητό προτιμήστε τα χωριά του βουνού.",
    ),
    static(
        "profil.php?id=katerina",
        "Δεν υπάρχει πια",
        "<p>Η Κατερίνα δεν συνεργάζεται πλέον με το γραφείο μας. Δείτε τις άλλες συνοδούς από το μενού.",
        "error",
    ),
    static("patra.php", "Σφάλμα", "<p>Η σελίδα που ζητήσατε δεν βρέθηκε.", "error"),
]
SITE = WrittenSite(HOST, "GR", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
