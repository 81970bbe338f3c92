"""Greek agency on a site builder: nested <div>s with component ids and hashed class names, every word in a rich-text box of its own.

Hard: a label and its value are two boxes that do not know each other (on some pages one box 'Ηλικία: 27', on some only prose), page addresses like /copy-of-anna
and /blank-4, prices in one line with bars between, the agency's numbers in the head, in a chat button and in the warm-up JSON are nobody's own, English copies
under /en/, a strip with all other faces at the foot, a page with house prices, a page for applicants, a shop-like booking box.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.aigaio-synodoi.example"
TOWN = {"Athens": ("Αθήνα", "Athens"), "Thessaloniki": ("Θεσσαλονίκη", "Thessaloniki"), "Heraklion": ("Ηράκλειο", "Heraklion"), "Rhodes": ("Ρόδος", "Rhodes"), "Patras": ("Πάτρα", "Patras")}
LABEL = {"age": ("Ηλικία", "Age"), "cm": ("Ύψος", "Height"), "kg": ("Βάρος", "Weight"), "from": ("Καταγωγή", "Origin"), "speaks": ("Γλώσσες", "Languages"), "town": ("Έδρα", "Based in"), "hours": ("Διαθέσιμη", "Available"), "likes": ("Της αρέσουν", "She enjoys")}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, town, form (boxes, glued, prose), facts (Greek), facts (English), pictures, price line, prose, English prose, truth
P = [
    ("anna", "Άννα", "Athens", "boxes", [("age", "27"), ("cm", "1,72 μ."), ("kg", "56 κιλά"), ("speaks", "ελληνικά, αγγλικά, γαλλικά"), ("hours", "12:00 – 02:00"), ("likes", "δείπνα, ταξίδια, επαγγελματικές εκδηλώσεις")],
     [("age", "27"), ("cm", "172 cm"), ("kg", "56 kg"), ("speaks", "Greek, English, French"), ("hours", "12:00 – 02:00"), ("likes", "dinner dates, travel, business events")], 5, "2 ώρες 350€ | 4 ώρες 600€ | 24 ώρες 1.800€",
     "Η Άννα σπούδασε ιστορία της τέχνης και μιλά για όλα με χιούμορ. Συναντήσεις μόνο στο ξενοδοχείο ή στο σκάφος σας, δεν δέχεται σε δικό της χώρο.",
     "Anna studied history of art and can talk about anything with a smile. She visits you at your hotel or on your boat only; she has no place of her own.",
     dict(age=27, languages_spoken=["el", "en", "fr"], services=["dinner_date", "travel", "business"], incall=False, outcall=True, hours="12:00-02:00", height_cm=172, weight_kg=56, max_duration_h=24,
          prices=[eur(350, 120), eur(600, 240), eur(1800, 1440)])),
    ("copy-of-anna", "Μαριλένα", "Athens", "boxes", [("age", "24"), ("cm", "1,68 μ."), ("from", "Κύπρος"), ("speaks", "ελληνικά, αγγλικά"), ("likes", "χορός, πάρτι, μασάζ")], None, 4, "1 ώρα 180€ | 2 ώρες 330€",
     "Η Μαριλένα μας ήρθε από τη Λεμεσό και γελάει με όλα. Σας υποδέχεται στο διαμέρισμά μας στο Κολωνάκι ή έρχεται σε εσάς.", None,
     dict(age=24, nationality="CY", languages_spoken=["el", "en"], services=["dancing", "party", "massage"], incall=True, outcall=True, height_cm=168, max_duration_h=2, prices=[eur(180, 60), eur(330, 120)])),
    ("daria", "Ντάρια", "Thessaloniki", "glued", [("age", "31"), ("cm", "1,75"), ("kg", "60"), ("from", "Ρωσία"), ("speaks", "ρωσικά, αγγλικά, λίγα ελληνικά"), ("hours", "όλο το 24ωρο"), ("likes", "τάντρα, μασάζ")],
     [("age", "31"), ("cm", "175 cm"), ("kg", "60 kg"), ("from", "Russia"), ("speaks", "Russian, English, a little Greek"), ("hours", "24/7"), ("likes", "tantra, massage")], 6, "1 ώρα 200€ | 90 λεπτά 270€ | νύχτα 1.000€",
     "Η Ντάρια δέχεται στον χώρο μας στη Νέα Παραλία. Από 20 έως 30 Ιουνίου θα βρίσκεται στη Ρόδο.", "Daria receives you at our place by the waterfront. From 20 to 30 June she will be in Rhodes.",
     dict(age=31, nationality="RU", languages_spoken=["ru", "en", "el"], services=["tantra", "massage"], incall=True, hours="24/7", height_cm=175, weight_kg=60, max_duration_h=12,
          tour=[{"city": "Rhodes", "from": "2025-06-20", "to": "2025-06-30"}], prices=[eur(200, 60), eur(270, 90), eur(1000, 720)])),
    ("blank-4", "Ιωάννα", "Patras", "prose", [], None, 2, "",
     "Η Ιωάννα είναι 38 ετών, έχει ύψος 1,65 και είναι η πιο ήρεμη παρουσία της ομάδας. Κάνει χαλαρωτικό μασάζ στο σπίτι της στην Πάτρα, καθημερινές από τις 10:00 έως τις 18:00. Μία ώρα 90 ευρώ, μιάμιση ώρα 130 ευρώ. Δεν μετακινείται.", None,
     dict(age=38, services=["massage"], incall=True, outcall=False, hours="10:00-18:00", height_cm=165, max_duration_h=1.5, prices=[eur(90, 60), eur(130, 90)])),
    ("lina-kai-eva", "Λίνα & Εύα", "Heraklion", "glued", [("age", "25 και 29"), ("speaks", "ελληνικά, ιταλικά"), ("likes", "duo, μασάζ με τέσσερα χέρια, ζευγάρια")], None, 3, "1 ώρα 320€ | 3 ώρες 850€",
     "Δύο φίλες από την Κρήτη: η Λίνα (25) και η Εύα (29). Έρχονται πάντα μαζί στο ξενοδοχείο ή στη βίλα σας.", None,
     dict(alias="Λίνα", aliases_stated=["Λίνα", "Εύα"], age=25, ages_stated=[25, 29], audience="couple", languages_spoken=["el", "it"], services=["duo", "four_hands", "couples"], outcall=True, max_duration_h=3,
          prices=[eur(320, 60), eur(850, 180)])),
    ("stavros", "Σταύρος", "Athens", "boxes", [("age", "33"), ("cm", "1,85 μ."), ("kg", "80 κιλά"), ("speaks", "ελληνικά, αγγλικά, ισπανικά"), ("likes", "δείπνα, χορός, ζευγάρια")],
     [("age", "33"), ("cm", "185 cm"), ("kg", "80 kg"), ("speaks", "Greek, English, Spanish"), ("likes", "dinner dates, dancing, couples")], 3, "2 ώρες 220€ | βραδιά (5 ώρες) 450€",
     "Ο συνοδός μας για κυρίες και ζευγάρια. Χορεύει τάνγκο, φορά σωστά το κοστούμι και έρχεται εκεί που θα του πείτε. Τον βρίσκετε και στο Instagram: @stavros.tango.ath",
     "Our gentleman for ladies and couples. He dances the tango, knows how to wear a suit and comes wherever you say. He is on Instagram too: @stavros.tango.ath",
     dict(age=33, audience="man", languages_spoken=["el", "en", "es"], services=["dinner_date", "dancing", "couples"], outcall=True, height_cm=185, weight_kg=80, max_duration_h=5,
          handles=[{"kind": "instagram", "value": "stavros.tango.ath"}], prices=[eur(220, 120), eur(450, 300)])),
    ("valeria-ts", "Βαλέρια", "Athens", "glued", [("age", "29"), ("cm", "1,79"), ("from", "Βραζιλία"), ("speaks", "πορτογαλικά, αγγλικά"), ("hours", "16:00 – 24:00")], None, 4, "1 ώρα: 150€ στον χώρο μας, 190€ σε ξενοδοχείο",
     "Τρανς γυναίκα με καρδιά μεγάλη σαν το Ρίο. Παιχνίδια ρόλων, μασάζ και στριπτίζ. Απαντά η ίδια στο Viber 697 895 3879.", None,
     dict(age=29, audience="trans", nationality="BR", languages_spoken=["pt", "en"], services=["role_play", "massage", "striptease"], incall=True, outcall=True, hours="16:00-24:00", height_cm=179, max_duration_h=1,
          phones=["+306978953879"], handles=[{"kind": "viber", "value": "+306978953879"}], prices=[eur(150, 60, "incall"), eur(190, 60, "outcall")])),
    ("sofia", "Σοφία", "Thessaloniki", "boxes", [("age", "45"), ("cm", "1,63 μ."), ("kg", "62 κιλά"), ("speaks", "ελληνικά, γερμανικά"), ("likes", "δείπνα, αγκαλιές, ξενάγηση στην πόλη")], None, 1, "3 ώρες 240€",
     "Η Σοφία έζησε είκοσι χρόνια στη Στουτγάρδη και επέστρεψε για τη θάλασσα. Σας συνοδεύει με το δικό της αυτοκίνητο, σας ξεναγεί, ακούει. Προτιμά κυρίους άνω των 50.", None,
     dict(age=45, languages_spoken=["el", "de"], services=["dinner_date", "cuddling", "city_guide"], height_cm=163, weight_kg=62, max_duration_h=3, prices=[eur(240, 180)])),
    ("blank-7", "Κίρα", "Rhodes", "prose", [], None, 0, "",
     "Νέα στην ομάδα! Η Κίρα, 22 ετών, φοιτήτρια τουρισμού, Ουκρανή από το Κίεβο, μιλά ουκρανικά, ρωσικά και αγγλικά. Σας συνοδεύει σε δείπνα και ταξίδια όλο το καλοκαίρι. Οι τιμές της δίνονται μόνο τηλεφωνικά. Φωτογραφίες σύντομα.", None,
     dict(age=22, nationality="UA", languages_spoken=["uk", "ru", "en"], services=["dinner_date", "travel"])),
]
DUO = {"lina-kai-eva"}
TINY = {"b": "KcpHeO tz5f0K", "c": "MazNVa comp", "s": "VM7gjN Oqnisf", "g": "cGWabE"}


def cid(*parts):
    """A component id as builders make them: stable, meaningless."""
    n = 7
    for ch in "/".join(map(str, parts)):
        n = (n * 131 + ord(ch)) % 36**8
    out = ""
    while n:
        n, r = divmod(n, 36)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + out
    return f"comp-l{out}"


def url(p):
    return f"{ROOT}/{p[0]}"


def box(key, text, tag="p", font="font_8"):
    return f'<div id="{cid(key, text[:24])}" class="{TINY["b"]} {cid(key)} wixui-rich-text" data-testid="richTextElement"><{tag} class="{font} wixui-rich-text__text" style="font-size:17px;"><span style="color:#1F1F1F;" class="wixui-rich-text__text">{text}</span></{tag}></div>'


def frame(key, inner):
    return f'<div id="{cid(key)}" class="{TINY["c"]} {cid(key, 1)} wixui-box"><div data-mesh-id="{cid(key)}inlineContent" class=""><div data-mesh-id="{cid(key)}inlineContent-gridContainer" data-testid="mesh-container-content">{inner}</div></div></div>'


def picture(key, src, alt=""):
    return f'<div id="{cid(key, src)}" class="{TINY["s"]}"><div data-testid="linkElement" class="{TINY["g"]}"><wow-image class="HlRz5e BI8PVQ"><img src="https://static.buildersite.example/media/{src}~mv2.jpg" alt="{alt}"></wow-image></div></div>'


def shell(title, body, t=0, path="/"):
    pre = ("", "/en")[t]
    menu = "".join(f'<li class="{cid("menu", h)} wixui-horizontal-menu__item"><a data-testid="linkElement" href="{pre}/{h}"><div><p>{w[t]}</p></div></a></li>' for h, w in
                   (("synodoi", ("Συνοδοί", "Companions")), ("times", ("Τιμές", "Rates")), ("ergasia", ("Εργασία", "Work with us")), ("epikoinonia", ("Επικοινωνία", "Contact"))))
    warm = {"platform": {"ssrPropsUpdates": []}, "pages": {"compIdToTypeMap": {cid("a"): "WRichText", cid("b"): "WPhoto"}}, "appsWarmupData": {"14ce1214-b278-a7e4": {"business": {"phone": "+30 21 0400 5512", "email": "info@aigaio-synodoi.example"}}}}
    return f"""<!DOCTYPE html><html lang="{("el", "en")[t]}"><head><meta charset="utf-8"/><meta name="generator" content="Builder Website"/><title>{title} | Αιγαίο Συνοδοί</title><link rel="alternate" hreflang="el" href="{ROOT}{path}"/><link rel="alternate" hreflang="en" href="{ROOT}/en{path}"/></head>
<body><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="masterPage" class="mesh-layout"><header id="SITE_HEADER" class="x4zVYf">{frame("hd", box("hd1", "ΑΙΓΑΙΟ ΣΥΝΟΔΟΙ", "h2", "font_2") + box("hd2", "+30 210 400 5512"))}<nav><ul>{menu}</ul></nav>
<div class="{cid("lang")}"><a href="{path}">EL</a> <a href="/en{path}">EN</a></div></header><main id="PAGES_CONTAINER"><div id="SITE_PAGES" class="HT5ybB"><div class="{cid("pg", title)} theme-vars">{frame("pg" + title, body)}</div></div></main>
<footer id="SITE_FOOTER">{frame("ft", box("ft1", "© 2025 Αιγαίο Συνοδοί. Μόνο για ενήλικες.") + box("ft2", "WhatsApp 694 512 8830"))}</footer></div></div></div>
<div id="pinnedBottomRight"><a href="https://wa.me/306945128830" aria-label="chat">Chat</a></div><script type="application/json" id="wix-warmup-data">{json.dumps(warm)}</script></body></html>"""


def head(p, t):
    return p[1] if t == 0 else {"anna": "Anna", "daria": "Daria", "stavros": "Stavros"}[p[0]]


def profile(p, t=0):
    slug, name, town, form, facts, english, pics, line, prose, eprose, _ = p
    rows = facts if t == 0 else english
    rows = [(LABEL[k][t], v) for k, v in rows + ([("town", TOWN[town][t])] if form != "prose" else [])]
    if form == "boxes":
        body = "".join(frame(slug + k, box(slug + "l", k, "p", "font_9") + box(slug + "v", v)) for k, v in rows)
    elif form == "glued":
        body = "".join(box(slug + k, f"{k}: {v}") for k, v in rows)
    else:
        body = box(slug + "tn", TOWN[town][t], "p", "font_9")
    if t == 1:
        line = line.replace("ώρες", "hours").replace("ώρα", "hour").replace("90 λεπτά", "90 minutes").replace("νύχτα", "night").replace("βραδιά", "evening")
    shots = "".join(picture(slug, f"{slug}_{n:02d}f") for n in range(1, pics + 1))
    strip = "".join(f'<div role="listitem" class="{cid("rp", q[0])}"><a href="/{q[0]}">{picture("rp", q[0] + "_thumb")}{box("rp" + q[0], q[1], "h6", "font_6")}</a></div>' for q in P if q is not p)
    return shell(f"{head(p, t)}, {TOWN[town][t]}", box(slug, head(p, t), "h1", "font_0") + body + box(slug + "pr", prose if t == 0 else eprose) + (box(slug + "eu", line) if line else "") + shots
                 + frame("bk" + slug, box("bk", ("Κράτηση μέσω του γραφείου", "Book through the office")[t], "h4", "font_4") + f'<button class="{cid("btn")} wixui-button">{("Ζητήστε ραντεβού", "Request a date")[t]}</button>')
                 + f'<div role="list" class="{cid("rp")}">{strip}</div>', t, f"/{slug}")


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), alias=p[1], text_language="el", provider_kind="agency", city=p[2], country="GR", n_images=p[6])
    row.update(deepcopy(p[10]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def team(rows, t=0):
    pre = ("", "/en")[t]
    cards = "".join(f'<div role="listitem" class="{cid("tm", q[0])}"><a data-testid="linkElement" href="{pre}/{q[0]}">{picture("tm", q[0] + "_cover")}</a>{box("tm" + q[0], head(q, t), "h3", "font_3")}{box("tt" + q[0], TOWN[q[2]][t])}</div>' for q in rows)
    return shell(("Συνοδοί", "Companions")[t], box("tm", ("Οι συνοδοί μας", "Our companions")[t], "h1", "font_0") + f'<div role="list" class="{cid("tmr")}">{cards}</div>', t, "/synodoi")


def plain(path, title, *texts, kind="static"):
    return WrittenPage(ROOT + path, shell(title, box(path, title, "h1", "font_0") + "".join(box(path + str(i), x) for i, x in enumerate(texts)), 0, path), kind, "el")


BOTH = [p for p in P if p[5]]
ALL = tuple(map(url, P))
PAGES = [
    WrittenPage(f"{ROOT}/synodoi", team(P), "listing", "el", ads=ALL),
    WrittenPage(f"{ROOT}/en/synodoi", team(BOTH, 1), "listing", "en", ads=tuple(map(url, BOTH)), canonical=f"{ROOT}/synodoi"),
    WrittenPage(f"{ROOT}/synodoi?fbclid=IwAR2kQ", team(P), "listing", "el", ads=ALL, canonical=f"{ROOT}/synodoi"),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "el", ads=(url(p),)) for p in P]
PAGES += [WrittenPage(f"{ROOT}/en/{p[0]}", profile(p, 1), "ad", "en", ads=(url(p),), canonical=url(p)) for p in BOTH]
PAGES += [
    plain("/", "Η τέχνη της συντροφιάς", "Γραφείο συνοδών στην Αθήνα από το 2012. Διακριτικότητα, παιδεία, καλοί τρόποι.", "Καλέστε καθημερινά 10:00 – 02:00."),
    plain("/times", "Τιμές", "Οι τιμές ξεκινούν από 150€ την ώρα και διαφέρουν ανά συνοδό.", "Μετακίνηση εκτός Αττικής: 0,50€ το χιλιόμετρο. Ακύρωση έως 3 ώρες πριν χωρίς χρέωση. Μετρητά ή κάρτα."),
    plain("/ergasia", "Εργασία", "Ζητάμε συνοδούς 21 έως 45 ετών με αγγλικά και ελεύθερα απογεύματα. Αμοιβή 60 % κάθε ραντεβού.", "Στείλτε δύο φωτογραφίες στο info@aigaio-synodoi.example."),
    plain("/epikoinonia", "Επικοινωνία", "Γραφείο: 210 400 5512. WhatsApp: 694 512 8830. E-mail: info@aigaio-synodoi.example.", "Αιγαίο Υπηρεσίες Μ.Ε.Π.Ε., Πατησίων 100, Αθήνα. ΑΦΜ 000000000."),
    plain("/post/pente-estiatoria-me-thea", "Πέντε εστιατόρια με θέα", "Η Άννα προτείνει: ένα τραπέζι στην Πλάκα πριν δύσει ο ήλιος, γύρω στα 70€ το άτομο. Κρατήστε θέση δύο μέρες πριν.", "Γραμμένο στις 3 Μαΐου 2025, χρόνος ανάγνωσης 2 λεπτά."),
    plain("/account/login", "Σύνδεση μέλους", "Email", "Κωδικός", "Ξεχάσατε τον κωδικό;"),
    plain("/rania", "Αυτή η σελίδα δεν υπάρχει", "Ίσως η συνοδός έφυγε από την ομάδα μας. Επιστροφή στην αρχική.", kind="error"),
]

SITE = WrittenSite("www.aigaio-synodoi.example", "GR", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
