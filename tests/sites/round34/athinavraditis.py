"""Greek agency in Athens on Joomla with a UIkit theme: a page for each woman, menus in Greek with Latin names, rates the same for all in a table.

Hard: the agency's telephone, WhatsApp and Viber are on every page and are the contact of all; names in Latin letters with a Greek page about them, rates in three tiers
(each woman belongs to a tier; 'Premium' is a class of fees, no paid place), English copies under /en/, facts in a `uk-list` whose labels stand beside icons.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.athina-vraditis.example"
ROOT = f"https://{HOST}"
PHONE, SHOWN = "+306945550172", "694 555 0172"
TONGUE = {"el": "Ελληνικά", "en": "Αγγλικά", "ru": "Ρωσικά", "uk": "Ουκρανικά", "it": "Ιταλικά", "es": "Ισπανικά", "bg": "Βουλγαρικά", "ro": "Ρουμανικά", "fr": "Γαλλικά", "pt": "Πορτογαλικά"}
LAND = {"GR": "Ελληνίδα", "UA": "Ουκρανή", "BG": "Βουλγάρα", "RO": "Ρουμάνα", "BR": "Βραζιλιάνα", "ES": "Ισπανίδα", "RU": "Ρωσίδα", "CY": "Κύπρια"}
OFFER = {"dinner_date": "Συνοδεία σε δείπνο", "travel": "Συνοδεία σε ταξίδια", "massage": "Μασάζ", "gfe": "Girlfriend experience", "kissing": "Φιλιά", "overnight": "Όλη τη νύχτα", "role_play": "Παιχνίδια "
    "ρόλων", "couples": "Ζευγάρια", "tantra": "Τάντρα", "striptease": "Στριπτίζ", "duo": "Ντουέτο", "party": "Πάρτι", "bath": "Κοινό μπάνιο", "business": "Επαγγελματικές εκδηλώσεις"}
TIER = {"Classic": {60: 150, 120: 280, 720: 800}, "Premium": {60: 200, 120: 380, 720: 1000}, "Elite": {60: 300, 120: 550, 720: 1600}}

# slug, name, age, land, cm, kg, tongues, offers, tier, city, incall?, outcall?, hours, pictures, text
GIRLS = [
    ("eleni", "Eleni", 28, "GR", 170, 56, ["el", "en"], ["dinner_date", "gfe", "massage"], "Premium", "Athens", True, True, "12:00-02:00", 5, "Η Eleni σπούδασε ιστορία της τέχνης και ξέρει κάθε γωνιά της Πλάκας. Ευγενική και χαμογελαστή, "
        "είναι η ιδανική παρέα για ένα ήσυχο βράδυ. Σας δέχεται σε διαμέρισμα στο Κολωνάκι ή έρχεται στο ξενοδοχείο σας."),
    ("daria", "Daria", 25, "UA", 174, 54, ["uk", "ru", "en"], ["gfe", "kissing", "overnight", "travel"], "Elite", "Athens", False, True, "24/7", 6, "Ψηλή και κομψή, η Daria ήρθε φέτος στην Αθήνα. Επισκέπτεται μόνο ξενοδοχεία και σπίτια, "
        "δεν δέχεται σε δικό της χώρο."),
    ("silvia", "Silvia", 32, "BG", 165, 58, ["bg", "el"], ["massage", "bath", "tantra"], "Classic", "Athens", True, None, "10:00-20:00", 3, "Η Silvia μιλά άψογα ελληνικά και φημίζεται για το χαλαρωτικό της μασάζ. Σας περιμένει κοντά στο "
        "μετρό Συγγρού-Φιξ."),
    ("katerina", "Katerina", 41, "GR", 168, 64, ["el", "en", "fr"], ["dinner_date", "business", "massage"], "Classic", "Athens", True, True, "11:00-23:00", 2, "Ώριμη και καλλιεργημένη, για κυρίους που θέλουν πρώτα να μιλήσουν. Δέχεται στον "
        "χώρο της στο Παγκράτι και πηγαίνει σε ξενοδοχεία."),
    ("luana", "Luana", 27, "BR", 163, 57, ["pt", "es", "en"], ["striptease", "massage", "party"], "Premium", "Athens", True, True, "14:00-04:00", 4, "Λατίνα με ρυθμό στο αίμα της. Στο διαμέρισμά μας στη Γλυφάδα ή στον δικό σας χώρο."),
    ("ioana", "Ioana", 24, "RO", 171, 53, ["ro", "en", "it"], ["gfe", "role_play", "couples"], "Premium", "Thessaloniki", False, True, "18:00-03:00", 5, "Μένει στη Θεσσαλονίκη και συνοδεύει μόνο σε ξενοδοχεία της πόλης."),
    ("marta", "Marta", 35, "ES", 167, 60, ["es", "en", "el"], ["tantra", "massage", "couples"], "Classic", "Athens", True, None, "12:00-22:00", 3, "Ισπανίδα δασκάλα γιόγκα. Δέχεται στο στούντιό της στα Εξάρχεια, με ραντεβού."),
    ("alina-vera", "Alina & Vera", 26, "RU", None, None, ["ru", "en"], ["duo", "massage", "striptease"], "Elite", "Athens", True, True, "20:00-04:00", 4, "Δύο φίλες, 26 και 29 ετών, πάντα μαζί. Στον χώρο μας ή στο ξενοδοχείο σας. Οι τιμές "
        "είναι και για τις δύο."),
    ("nefeli", "Nefeli", 30, "CY", 162, 52, ["el", "en"], ["dinner_date", "gfe", "travel", "overnight"], "Elite", "Athens", None, True, None, 3, "Από τη Λεμεσό στην Αθήνα. Προτιμά μεγάλα ραντεβού και έρχεται εκεί όπου μένετε."),
]
MORE = {"luana": dict(ethnicity="latin"), "alina-vera": dict(alias="Alina", aliases_stated=["Alina", "Vera"], ages_stated=[26, 29], audience="couple")}
CITY_EL = {"Athens": "Αθήνα", "Thessaloniki": "Θεσσαλονίκη"}


def url(g, lang="el"):
    return f"{ROOT}/{lang}/{'synodoi' if lang == 'el' else 'companions'}/{g[0]}"


def name(g):
    return g[1].replace("&", "&amp;")


def tile(g, lang="el"):
    return f'<div class="item"><div class="uk-card uk-card-default uk-card-small"><div class="uk-card-media-top"><a href="{url(g, lang)}"><img src="/images/girls/{g[0]}/cover.webp" alt="{name(g)}" width="300" height="400" loading="lazy"></a>\
</div><div class="uk-card-body"><h3 class="uk-card-title"><a href="{url(g, lang)}">{name(g)}</a></h3><span class="uk-label">{g[8]}</span> <span>{CITY_EL[g[9]] if lang == "el" else g[9]}</span></div></div></div>'


def shell(title, body, lang="el", path=""):
    menu = (("/el/", "Αρχική"), ("/el/synodoi", "Συνοδοί"), ("/el/synodoi/thessaloniki", "Θεσσαλονίκη"), ("/el/times", "Τιμές"), ("/el/ergasia", "Εργασία"), ("/el/epikoinonia", "Επικοινωνία")) if lang == "el" else (("/en/", "Home"),
        ("/en/companions", "Companions"))
    nav = "".join(f'<li class="item-{100 + i}"><a href="{h}">{w}</a></li>' for i, (h, w) in enumerate(menu))
    ask = "Είστε άνω των 18 ετών;" if lang == "el" else "Are you over 18?"
    return f"""<!DOCTYPE html>
<html lang="{'el-gr' if lang == 'el' else 'en-gb'}" dir="ltr"><head><base href="{ROOT}{path}"><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title} | Βραδινή Αθήνα</title>\
<link href="/media/templates/site/vradi/uikit.min.css" rel="stylesheet">
<script type="application/json" class="joomla-script-options new">{{"csrf.token":"d2a9","system.paths":{{"root":"","rootFull":"{ROOT}/"}}}}</script></head><body class="site com_content view-article">
<div id="age-gate" class="uk-modal" uk-modal><div class="uk-modal-dialog uk-modal-body"><p>{ask}</p><button class="uk-button uk-button-primary">{'Ναι' if lang == 'el' else 'Yes'}</button></div></div>
<div class="tm-toolbar uk-text-small"><a href="tel:{PHONE}"><span uk-icon="receiver"></span> {SHOWN}</a> <a href="https://wa.me/{PHONE[1:]}" uk-icon="whatsapp">WhatsApp</a> <a href="viber://chat?number=%2B{PHONE[1:]}">Viber</a> <div \
class="mod-languages"><ul class="lang-inline"><li><a href="/el/">Ελληνικά</a></li><li><a href="/en/">English</a></li></ul></div></div>
<nav class="uk-navbar-container" uk-navbar><a class="uk-navbar-item uk-logo" href="/{lang}/">Βραδινή Αθήνα</a><ul class="uk-navbar-nav">{nav}</ul></nav><main id="tm-main" class="uk-section"><div class="uk-container">{body}</div></main>
<footer class="uk-section uk-section-secondary"><p>Πρακτορείο συνοδών «Βραδινή Αθήνα». Όλες οι συνεργάτιδες είναι άνω των 21 ετών.</p><a href="/el/oroi">Όροι χρήσης</a></footer><script src="/media/templates/site/vradi/uikit.min.js"></script>\
</body></html>"""


def page(g, lang="el"):
    slug, _, age, land, cm, kg, tongues, offers, tier, city, inn, out, hours, pics, text = g
    shots = "".join(f'<li><a href="/images/girls/{slug}/{n:02d}.webp" data-caption="{name(g)}"><img src="/images/girls/{slug}/{n:02d}.webp" alt="" uk-img></a></li>' for n in range(1, pics + 1))
    if lang == "en":
        return shell(g[1], f'<h1>{name(g)}</h1><ul class="uk-slideshow-items">{shots}</ul><p>{name(g)}, {age}, accompanies you in {city}. Please call the agency to book. Rates: '
            f'{" / ".join(f"€{x} for {m // 60} h" for m, x in TIER[tier].items())}.</p>', "en", f"/en/companions/{slug}")
    line = [("calendar", "Ηλικία", "26 και 29" if "&" in g[1] else age), ("world", "Καταγωγή", ("Ρωσίδες" if "&" in g[1] else LAND[land])), ("arrow-up", "Ύψος", f"{cm / 100:.2f} "
        f"μ.".replace(".", ",", 1) if cm else None), ("database", "Βάρος", f"{kg} κιλά" if kg else None), ("comments", "Γλώσσες", ", ".join(TONGUE[t] for t in tongues)), ("location", "Πόλη", CITY_EL[city]), ("clock", "Ώρες", "Όλο το "
            "εικοσιτετράωρο, 24/7" if hours == "24/7" else hours), ("tag", "Κατηγορία", tier)]
    facts = "".join(f'<li><span uk-icon="icon: {i}"></span> <strong>{k}:</strong> {v}</li>' for i, k, v in line if v)
    word = {60: "1 ώρα", 120: "2 ώρες", 720: "Νύχτα, 12 ώρες"}
    money = "".join(f"<tr><td>{word[m]}</td><td>{x} €</td></tr>" for m, x in TIER[tier].items())
    i = GIRLS.index(g)
    body = f"""<ul class="uk-breadcrumb"><li><a href="/el/">Αρχική</a></li><li><a href="/el/synodoi">Συνοδοί</a></li><li><span>{name(g)}</span></li></ul><article class="uk-article" itemscope itemtype="https://schema.org/Article">\
<h1 class="uk-article-title" itemprop="headline">{name(g)}</h1><div class="uk-grid" uk-grid><div class="uk-width-1-2@m"><div uk-slideshow uk-lightbox><ul class="uk-slideshow-items">{shots}</ul></div></div>
<div class="uk-width-1-2@m"><ul class="uk-list uk-list-divider">{facts}</ul></div></div><div itemprop="articleBody"><p>{text}</p><h3>Υπηρεσίες</h3><ul class="uk-list uk-list-bullet">{"".join(f"<li>{OFFER[o]}"
    f"</li>" for o in offers)}</ul><h3>Αμοιβή</h3><table class="uk-table uk-table-small"><tbody>{money}</tbody></table><p>Για ραντεβού με την {name(g)}: τηλέφωνο <a href="tel:{PHONE}">{SHOWN}</a>, WhatsApp ή Viber στο ίδιο νούμερο.</p></div>\
</article>
<h4>Δείτε επίσης</h4><div class="uk-child-width-1-3" uk-grid>{tile(GIRLS[i - 1])}{tile(GIRLS[i - 2])}</div>"""
    return shell(g[1].replace("&", "&amp;"), body, "el", f"/el/synodoi/{slug}")


def truth(g):
    slug, alias, age, land, cm, kg, tongues, offers, tier, city, inn, out, hours, pics, text = g
    row = deepcopy(AD)
    row.update(url=url(g), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="el", provider_kind="agency", city=city, country="GR", nationality=land, languages_spoken=list(tongues), services=list(offers), incall=inn,
        outcall=out, hours=hours, weight_kg=kg, height_cm=cm, max_duration_h=12, n_images=pics,
               phones=[PHONE], handles=[{"kind": "whatsapp", "value": PHONE}, {"kind": "viber", "value": PHONE}], prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for m, x in TIER[tier].items()])
    row.update(deepcopy(MORE.get(slug, {})))
    return row


def listing(path, title, rows, canonical=None, lang="el"):
    tiles = "".join(tile(g, lang) for g in rows)
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><div class="blog-items uk-child-width-1-4@m" uk-grid>{tiles}</div>', lang, path), "listing", lang, ads=tuple(map(url, rows)), canonical=canonical)


def static(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<article class="uk-article"><h1 class="uk-article-title">{title}</h1>{body}</article>', "el", path), kind, "el", status=status)


RATES = '<table class="uk-table"><thead><tr><th></th><th>1 ώρα</th><th>2 ώρες</th><th>Νύχτα</th></tr></thead>' + "".join(f"<tr><th>{t}</th>" + "".join(f"<td>"
    f"{x} €</td>" for x in r.values()) + "</tr>" for t, r in TIER.items()) + "</table><p>Οι μετακινήσεις εκτός Αττικής χρεώνονται χωριστά.</p>"
PAGES = [
    listing("/el/", "Συνοδοί πολυτελείας στην Αθήνα", GIRLS[:4]), listing("/el/synodoi", "Οι συνοδοί μας", GIRLS), listing("/el/synodoi?format=html&limitstart=0", "Οι συνοδοί μας", GIRLS, f"{ROOT}/el/synodoi"),
    listing("/el/synodoi/thessaloniki", "Συνοδοί στη Θεσσαλονίκη", [GIRLS[5]]), listing("/en/companions", "Our companions", GIRLS, lang="en"),
]
PAGES += [WrittenPage(url(g), page(g), "ad", "el", ads=(url(g),)) for g in GIRLS]
PAGES += [
    WrittenPage(url(GIRLS[0], "en"), page(GIRLS[0], "en"), "ad", "en", ads=(url(GIRLS[0]),)),
    WrittenPage(f"{url(GIRLS[4])}?tmpl=component&print=1", page(GIRLS[4]), "ad", "el", ads=(url(GIRLS[4]),), canonical=url(GIRLS[4])),
    static("/el/times", "Τιμές", RATES),
    static("/el/ergasia", "Εργασία", "<p>Θέλετε να συνεργαστείτε μαζί μας; Ζητάμε ηλικία άνω των 21, καλά αγγλικά και έγκυρη ταυτότητα. Στείλτε βιογραφικό στο ergasia@athina-vraditis.example.</p>"),
    static("/el/epikoinonia", "Επικοινωνία", f"<p>Τηλεφωνικό κέντρο καθημερινά 11:00-03:00: {SHOWN}. Γραφείο: Οδός Παραδείγματος 10, Αθήνα.</p><form class='com-contact__form'><input name='jform[contact_name]'>"
        f"<textarea name='jform[contact_message]'></textarea></form>"),
    static("/el/oroi", "Όροι χρήσης", "<p>Το πρακτορείο διαμεσολαβεί μόνο για τον χρόνο και την παρέα των συνεργατών του. Η ιστοσελίδα απευθύνεται σε ενηλίκους.</p>"),
    static("/el/synodoi/anna", "404 - Η σελίδα δεν βρέθηκε", "<p>Η σελίδα που ζητήσατε δεν υπάρχει πια.</p>", "error", 404),
]

SITE = WrittenSite(HOST, "GR", tuple(PAGES), tuple(truth(g) for g in GIRLS), note=__doc__)
