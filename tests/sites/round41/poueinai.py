"""Greek 'who is where this week' site on WordPress with a hand-made theme: a timetable by town and by day, and a page for each traveller.

Hard: the town of the page is the stop of today among several in a table of dates ('09/06 - 15/06'), the timetable lists people under two towns,
names in Greek or Latin letters, prices in a WordPress table under a heading for each place, services as tags in links, a plug-in's share bar,
a sold banner of a car hire with its own number, an English switch, and the office's Viber number in the footer that belongs to nobody offered.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://poueinai.example"
WORD = {"massage": "μασάζ", "gfe": "GFE", "bath": "κοινό μπάνιο", "tantra": "τάντρα", "role_play": "παιχνίδι ρόλων", "couples": "ζευγάρια", "dinner_date": "έξοδος για δείπνο", "striptease": "στριπτίζ", "cuddling": "αγκαλιές", "domination": "κυριαρχία", "travel": "ταξίδια", "kissing": "φιλιά", "duo": "ντουέτο"}
TONGUE = {"el": "ελληνικά", "en": "αγγλικά", "ru": "ρωσικά", "it": "ιταλικά", "es": "ισπανικά", "ro": "ρουμανικά", "bg": "βουλγαρικά"}
LAND = {"GR": "Ελληνίδα", "RU": "Ρωσίδα", "CO": "Κολομβιανή", "RO": "Ρουμάνα", "BG": "Βουλγάρα", "IT": "Ιταλίδα"}
TOWN = {"Αθήνα": ("Athens", "athina"), "Θεσσαλονίκη": ("Thessaloniki", "thessaloniki"), "Βόλος": ("Volos", "volos"), "Ιωάννινα": ("Ioannina", "ioannina"), "Χανιά": ("Chania", "chania"), "Καβάλα": ("Kavala", "kavala"), "Τρίκαλα": ("Trikala", "trikala"), "Λαμία": ("Lamia", "lamia"), "Κοζάνη": ("Kozani", "kozani")}
LEN = {30: "Μισή ώρα", 60: "1 ώρα", 120: "2 ώρες", 720: "12 ώρες"}

# slug, name, age, stops (town, from, to; the one of today is the page's town), cm, kg, land, tongues, services, hours, at hers, at his, contacts, pictures, posted, words, more
PEOPLE = [
    ("eleni-k", "Ελένη", 33, [("Βόλος", "2025-06-09", "2025-06-15"), ("Λαμία", "2025-06-16", "2025-06-19")], 168, 62, "GR", ["el", "en"], ["massage", "gfe", "kissing"], "11:00-22:00", {30: 60, 60: 100}, {60: 130}, ["6941 730 286"], 4, "2025-06-06",
     "Δουλεύω μόνη μου, ταξιδεύω σε όλη την Ελλάδα και σας δέχομαι σε καθαρό διαμέρισμα. Μιλήστε μου ευγενικά και θα περάσουμε όμορφα. Απόκρυψη δεν απαντώ.", dict(provider_kind="independent")),
    ("katya", "Katya", 26, [("Θεσσαλονίκη", "2025-06-10", "2025-06-18"), ("Καβάλα", "2025-06-19", "2025-06-23"), ("Κοζάνη", "2025-06-24", "2025-06-27")], 175, 56, "RU", ["ru", "en"], ["massage", "striptease"], "24/7", {30: 80, 60: 150}, {60: 200}, ["6987 214 053", "wa"], 5, "2025-06-08", "Ψηλή, ξανθιά, πρώτη φορά στη Βόρεια Ελλάδα.", {}),
    ("paola", "Paola", 29, [("Αθήνα", "2025-06-02", "2025-06-14"), ("Χανιά", "2025-06-15", "2025-06-22")], 162, 57, "CO", ["es", "en"], ["gfe", "bath", "couples"], "12:00-02:00", {60: 140, 120: 260}, {}, ["6970 358 612", "wa", "tg:paola_gr"], 6, "2025-06-01", "Λατίνα από το Μεδεγίν, ζεστή και χαμογελαστή.", dict(ethnicity="latin")),
    ("dimitra-trans", "Δήμητρα", 31, [("Ιωάννινα", "2025-06-11", "2025-06-16"), ("Τρίκαλα", "2025-06-17", "2025-06-20")], 180, 72, "GR", ["el"], ["massage", "role_play"], "13:00-23:00", {30: 50, 60: 90}, {}, ["6932 604 817"], 3, "2025-06-05", "Τρανς γυναίκα, πρόσφατες φωτογραφίες.", dict(audience="trans")),
    ("mirela-ioana", "Mirela & Ioana", 24, [("Καβάλα", "2025-06-09", "2025-06-13")], None, None, "RO", ["ro", "en", "el"], ["duo", "striptease", "couples"], "15:00-03:00", {60: 200}, {60: 260}, ["6949 085 371", "vb"], 4, "2025-06-07", "Η Mirela 24 και η Ioana 27, μόνο μαζί.", dict(alias="Mirela", aliases_stated=["Mirela", "Ioana"], ages_stated=[24, 27], audience="couple")),
    ("stefanos", "Στέφανος", 35, [("Αθήνα", "2025-06-01", "2025-06-30")], 186, 84, None, ["el", "en", "it"], ["dinner_date", "travel", "couples"], None, {}, {120: 250, 720: 800}, ["em:stefanos@synodos.example"], 2, "2025-05-30", "Συνοδός για κυρίες και ζευγάρια. Έρχομαι στο ξενοδοχείο σας.", dict(audience="man")),
    ("domna-x", "Domna X", 40, [("Θεσσαλονίκη", "2025-06-05", "2025-06-12"), ("Αθήνα", "2025-06-13", "2025-06-21")], 172, 66, None, ["el", "en"], ["domination", "role_play"], "16:00-22:00", {60: 160, 120: 300}, {}, ["tg:domna_x"], 2, "2025-06-03", "Αυστηρή αλλά δίκαιη. Ραντεβού τουλάχιστον μία μέρα πριν.", {}),
    ("violeta", "Βιολέτα", 45, [("Τρίκαλα", "2025-06-08", "2025-06-14")], 160, 70, "BG", ["bg", "el"], ["massage", "cuddling"], "10:00-20:00", {30: 40, 60: 70}, {}, ["6955 471 208"], 1, "2025-06-07", "Ώριμη, ήρεμη, με υπομονή.", {}),
    ("chiara", "Chiara", 28, [("Χανιά", "2025-06-10", "2025-06-24")], 170, 59, "IT", ["it", "en"], ["gfe", "dinner_date", "tantra"], "18:00-24:00", {}, {60: 220, 120: 400}, ["6983 912 764", "wa"], 3, "2025-06-09", "Only hotels and villas, I do not host. See you in Chania!", dict(text_language="en", incall=False)),
]


def url(p):
    return f"{ROOT}/taxidi/{p[0]}/"


def here(p):
    return next(t for t, a, b in p[3] if a <= "2025-06-11" <= b)


def short(day):
    _, m, d = day.split("-")
    return f"{d}/{m}"


def years(p):
    return "24 & 27" if "&" in p[1] else p[2]


def name(p):
    return p[1].replace("&", "&amp;")


def shell(title, body, cls="page"):
    return f"""<!DOCTYPE html><html lang="el"><head><meta charset="UTF-8"><title>{title} &#8211; Πού Είναι</title><meta name="generator" content="WordPress 6.5.2"><link rel="stylesheet" href="/wp-content/themes/poueinai/style.css?ver=2.1"><script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script></head>
<body class="{cls} wp-custom-logo"><div id="age-gate"><p>Είστε άνω των 18;</p><button>ΝΑΙ</button><a href="https://efimerida.example">ΟΧΙ</a></div><header id="masthead" class="site-header"><a class="custom-logo-link" href="/">Πού Είναι αυτή την εβδομάδα</a>
<ul id="primary-menu" class="menu"><li class="menu-item"><a href="/">Πρόγραμμα</a></li><li class="menu-item"><a href="/poli/athina/">Αθήνα</a></li><li class="menu-item"><a href="/poli/thessaloniki/">Θεσσαλονίκη</a></li><li class="menu-item"><a href="/diafimisi/">Διαφήμιση</a></li><li class="lang"><a href="/en/">EN</a></li></ul></header>
<div id="content" class="site-content">{body}</div><aside class="widget-area"><section class="widget widget_media_image"><a href="https://enoikiaseis-meltemi.example"><img src="/wp-content/uploads/2025/04/meltemi.jpg" alt="Ενοικιάσεις αυτοκινήτων Μελτέμι 2810 551 207"></a></section></aside>
<footer id="colophon"><p>Γραφείο: Viber 6900 114 520 (μόνο διαφημίσεις) | <a href="/oroi/">Όροι χρήσης</a> | <a href="/epikoinonia/">Επικοινωνία</a></p></footer><div id="cookie-law-info-bar">Χρησιμοποιούμε cookies <a class="cli_action_button">Αποδοχή</a></div></body></html>"""


def line(p, stop):
    return f'<tr><td class="cell-img"><img src="/wp-content/uploads/{p[0]}-150x150.jpg" alt=""></td><td><a href="{url(p)}">{name(p)}</a></td><td>{years(p)}</td><td>{short(stop[1])} - {short(stop[2])}</td></tr>'


def stops_in(town, rows=PEOPLE):
    return [(p, s) for p in rows for s in p[3] if s[0] == town]


def grid(towns):
    return "".join(f'<h2 class="town">{t}</h2><table class="programma"><thead><tr><th></th><th>Όνομα</th><th>Ηλικία</th><th>Από - έως</th></tr></thead><tbody>{"".join(line(p, s) for p, s in stops_in(t))}</tbody></table>' for t in towns)


def contact(c, number):
    if c == "wa":
        return f'<a class="wa" href="https://api.whatsapp.com/send?phone=30{number}">WhatsApp</a>'
    if c == "vb":
        return f'<a class="vb" href="viber://chat?number=%2B30{number}">Viber</a>'
    if c[:3] == "tg:":
        return f'<a class="tg" href="https://t.me/{c[3:]}">Telegram: @{c[3:]}</a>'
    if c[:3] == "em:":
        return f'<a href="mailto:{c[3:]}">{c[3:]}</a>'
    return f'<a class="tel" href="tel:+30{number}">{c}</a>'


def page(p):
    slug, _, age, stops, cm, kg, land, tongues, services, hours, mine, yours, contacts, pics, posted, words, _ = p
    number = contacts[0].replace(" ", "")
    shots = "".join(f'<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2025/06/{slug}-{n}.jpg" alt="" class="wp-image-{3000 + n}"/></figure>' for n in range(1, pics + 1))
    plan = "".join(f'<tr{" class=now" if t == here(p) else ""}><td>{t}</td><td>{short(a)} - {short(b)}</td></tr>' for t, a, b in stops)
    facts = [("Ηλικία", years(p))] + ([("Ύψος", f"{cm} εκ."), ("Βάρος", f"{kg} κιλά")] if cm else []) + ([("Εθνικότητα", LAND[land] if "&" not in p[1] else "Ρουμάνες")] if land else []) + [("Γλώσσες", ", ".join(TONGUE[t] for t in tongues))] + ([("Ώρες", "όλο το 24ωρο" if hours == "24/7" else hours.replace("-", " - "))] if hours else [])
    money = "".join(f"<h4>{head}</h4><figure class='wp-block-table'><table><tbody>{''.join(f'<tr><td>{LEN[m]}</td><td>{x} €</td></tr>' for m, x in cells.items())}</tbody></table></figure>" for head, cells in (("Στον χώρο μου", mine), ("Στον χώρο σας", yours)) if cells)
    tags = " ".join(f'<a rel="tag" href="/ypiresia/{s}/">{WORD[s]}</a>' for s in services)
    y, mo, d = posted.split("-")
    return shell(f"{name(p)} - {here(p)}", f"""<article id="post-{len(slug) * 311}" class="taxidi type-taxidi status-publish hentry"><header class="entry-header"><h1 class="entry-title">{name(p)}</h1><p class="now-in">Τώρα: <strong>{here(p)}</strong></p><span class="posted-on"><time class="entry-date published" datetime="{posted}T12:00:00+03:00">{d}/{mo}/{y}</time></span></header>
<div class="entry-content">{shots}<p>{words}</p><h4>Πρόγραμμα</h4><table class="stops"><tbody>{plan}</tbody></table><ul class="facts">{"".join(f"<li><b>{a}:</b> {b}</li>" for a, b in facts)}</ul>{money}<p class="contact">{" ".join(contact(c, number) for c in contacts)}</p></div><footer class="entry-footer">{tags}<div class="sharedaddy">Κοινοποίηση: <a href="#">Facebook</a> <a href="#">X</a></div></footer></article>
<nav class="post-navigation"><a rel="prev" href="{url(PEOPLE[PEOPLE.index(p) - 1])}">{name(PEOPLE[PEOPLE.index(p) - 1])}</a></nav>""", "single single-taxidi")


def truth(p):
    slug, alias, age, stops, cm, kg, land, tongues, services, hours, mine, yours, contacts, pics, posted, words, more = p
    e164 = "+30" + contacts[0].replace(" ", "")
    prices = [{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": place} for place, cells in (("incall", mine), ("outcall", yours)) for m, x in cells.items()]
    handles = [{"kind": {"wa": "whatsapp", "vb": "viber"}[c], "value": e164} for c in contacts if c in ("wa", "vb")] + [{"kind": {"tg": "telegram", "em": "email"}[c[:2]], "value": c[3:]} for c in contacts if c[2:3] == ":"]
    row = deepcopy(AD)
    row.update(url=url(p), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="el", provider_kind="unknown", city=TOWN[here(p)][0], country="GR", nationality=land, languages_spoken=list(tongues), services=list(services), incall=True if mine else None, outcall=True if yours else None, hours=hours,
               weight_kg=kg, height_cm=cm, max_duration_h=max(x["duration_min"] for x in prices) / 60, tour=[{"city": TOWN[t][0], "from": a, "to": b} for t, a, b in stops], n_images=pics, posted_at=posted, phones=[e164] if contacts[0][0] == "6" else [], handles=handles, prices=prices)
    row.update(deepcopy(more))
    return row


def urls(rows):
    return tuple(dict.fromkeys(map(url, rows)))


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<article class="page"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>'), kind, "el", status=status)


def town(t, query=""):
    base = f"{ROOT}/poli/{TOWN[t][1]}/"
    return WrittenPage(base + query, shell(t, f"<h1>{t}</h1>{grid([t])}", "archive tax-poli"), "listing", "el", ads=urls(p for p, _ in stops_in(t)), canonical=base if query else None)


HOME = WrittenPage(ROOT + "/", shell("Εβδομάδα 9 - 15 Ιουνίου", f'<h1>Εβδομάδα 9 - 15 Ιουνίου 2025</h1>{grid(["Αθήνα", "Θεσσαλονίκη", "Βόλος", "Ιωάννινα", "Καβάλα", "Τρίκαλα", "Χανιά"])}', "home"), "listing", "el", ads=urls(p for t in ["Αθήνα", "Θεσσαλονίκη", "Βόλος", "Ιωάννινα", "Καβάλα", "Τρίκαλα", "Χανιά"] for p, _ in stops_in(t)))
NEXT = ["Λαμία", "Κοζάνη"]
PAGES = [
    HOME,
    WrittenPage(ROOT + "/epomeni-evdomada/", shell("Επόμενες στάσεις", f"<h1>Επόμενες στάσεις</h1>{grid(NEXT)}", "page"), "listing", "el", ads=urls(p for t in NEXT for p, _ in stops_in(t))),
    town("Αθήνα"), town("Θεσσαλονίκη"), town("Χανιά"), town("Αθήνα", "?orderby=date"),
    *(WrittenPage(url(p), page(p), "ad", "el", text_language=p[16].get("text_language"), ads=(url(p),)) for p in PEOPLE),
    WrittenPage(url(PEOPLE[1]) + "?share=facebook&nb=1", page(PEOPLE[1]), "ad", "el", ads=(url(PEOPLE[1]),), canonical=url(PEOPLE[1])),
    plain("/diafimisi/", "Διαφήμιση", "<p>Καταχώριση μίας εβδομάδας 15 €, ενός μήνα 45 €. Στείλτε πρόγραμμα και φωτογραφίες στο Viber 6900 114 520.</p>"),
    plain("/oroi/", "Όροι χρήσης", "<p>Ο ιστότοπος απευθύνεται σε ενήλικες. Δεν μεσολαβούμε σε συναντήσεις. Γραμμή κατά της εμπορίας ανθρώπων: 1109.</p>"),
    plain("/epikoinonia/", "Επικοινωνία", "<p>grafeio@poueinai.example</p>"),
    plain("/2025/03/simvoules/", "Συμβουλές για τους επισκέπτες", "<p>Μη στέλνετε προκαταβολές. Επιβεβαιώστε την άφιξη την ίδια μέρα.</p><p>12 Μαρτίου 2025</p>"),
    plain("/taxidi/aggeliki/", "Η σελίδα δεν βρέθηκε", "<p>Φαίνεται ότι δεν υπάρχει τίποτα εδώ. Δοκιμάστε αναζήτηση;</p>", "error", 404),
]

SITE = WrittenSite("poueinai.example", "GR", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
