"""Cypriot agency in Greek on WordPress (a bought escort theme with custom post type 'model' and Elementor): a page for each woman, in four towns.

Hard: a table of attributes whose labels are Greek and values half English, rates in two columns for in- and outcall with '-' where none, the agency's telephone and
WhatsApp on every page and once a woman's own Telegram, tours between the island's towns, 'New' and 'VIP' ribbons, a 'verified' stamp on some, reviews as WordPress
comments below the ad, related models by the theme, an English text in one, and a member of the agency's staff on a page without an offer.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.asteries-agency.example"
TEL, E164 = "99 418 205", "+35799418205"
TOWN = {"limassol": ("Λεμεσός", "Limassol"), "nicosia": ("Λευκωσία", "Nicosia"), "larnaca": ("Λάρνακα", "Larnaca"), "paphos": ("Πάφος", "Paphos")}
SERVICE = {"massage": "Μασάζ", "gfe": "GFE", "kissing": "Φιλιά", "bath": "Μπάνιο μαζί", "striptease": "Στριπτίζ", "tantra": "Τάντρα", "role_play": "Παιχνίδι ρόλων", "domination": "Κυριαρχία", "couples": "Ζευγάρια", "dinner_date": "Δείπνο", "travel": "Ταξίδια", "overnight": "Διανυκτέρευση", "cuddling": "Αγκαλιές", "duo": "Ντουέτο"}
TONGUE = {"el": "Ελληνικά", "en": "Αγγλικά", "ru": "Ρωσικά", "ro": "Ρουμανικά", "uk": "Ουκρανικά", "es": "Ισπανικά", "bg": "Βουλγαρικά"}
LAND = {"GR": "Ελληνίδα", "RO": "Ρουμάνα", "UA": "Ουκρανή", "BG": "Βουλγάρα", "VE": "Βενεζουελάνα", "RU": "Ρωσίδα", "CY": "Κύπρια"}
TIME = {30: "30 λεπτά", 60: "1 ώρα", 90: "1,5 ώρα", 120: "2 ώρες", 180: "3 ώρες", 720: "12 ώρες (νύχτα)"}
# slug, name, age, town, cm, kg, land, tongues, services, hours, incall, outcall, ribbons (N new, V VIP, S stamp), pictures, words, comments, more truth
MODELS = [
    ("alexandra", "Αλεξάνδρα", 27, "limassol", 172, 55, "GR", ["el", "en"], ["gfe", "massage", "dinner_date", "overnight"], "12:00-02:00", {60: 200, 120: 350}, {60: 250, 120: 400, 720: 1200}, "VS", 6, "Η Αλεξάνδρα μεγάλωσε στη Θεσσαλονίκη και ζει εδώ και τρία χρόνια στη Λεμεσό. Κομψή, μορφωμένη και με χιούμορ, είναι η ιδανική συντροφιά για ένα δείπνο στη μαρίνα ή για ένα ήσυχο βράδυ.", [("Γιώργος", "7 Ιουνίου 2025", "Ακριβώς όπως στις φωτογραφίες. Ευγενική και γλυκιά."), ("Μ.", "22 Μαΐου 2025", "Άργησε δέκα λεπτά αλλά άξιζε.")], {}),
    ("bianca", "Μπιάνκα", 24, "nicosia", 166, 51, "RO", ["en", "ro"], ["massage", "striptease", "kissing"], "24/7", {30: 80, 60: 140, 120: 260}, {}, "N", 4, "Νέα άφιξη στη Λευκωσία! Η Μπιάνκα θα μείνει στην πρωτεύουσα μέχρι τις 18 Ιουνίου και μετά πηγαίνει στη Λάρνακα, από 19 έως 29 Ιουνίου. Σας δέχεται σε διαμέρισμα κοντά στο κέντρο.", [], dict(tour=[{"city": "Nicosia", "from": None, "to": "2025-06-18"}, {"city": "Larnaca", "from": "2025-06-19", "to": "2025-06-29"}])),
    ("katya", "Κάτια", 31, "limassol", 178, 60, "RU", ["ru", "en", "el"], ["role_play", "domination"], "16:00-24:00", {60: 220, 120: 400}, {60: 270}, "S", 3, "Ψηλή, αυστηρή και με πολύ στιλ. Η Κάτια συζητά τα όρια πριν από κάθε ραντεβού και τα τηρεί.", [("Ανώνυμος", "30 Μαΐου 2025", "Επαγγελματίας.")], {}),
    ("oksana", "Οξάνα", 29, "larnaca", 168, 54, "UA", ["uk", "ru", "en"], ["massage", "bath", "cuddling"], "10:00-22:00", {60: 150, 90: 210}, {60: 190}, "S", 5, "Ζεστή και υπομονετική, με μεγάλα γαλάζια μάτια. Διαμέρισμα δίπλα στις Φοινικούδες, με δικό του χώρο στάθμευσης.", [], {}),
    ("mariela", "Μαριέλα", 35, "paphos", 164, 59, "BG", ["bg", "en", "el"], ["massage", "tantra", "couples"], "11:00-20:00", {60: 130, 120: 240}, {60: 170}, "", 2, "Έμπειρη μασέζ με πιστοποίηση. Δέχεται κυρίους, κυρίες και ζευγάρια στην Κάτω Πάφο και επισκέπτεται ξενοδοχεία μέχρι τον Κόλπο των Κοραλλίων.", [], {}),
    ("yulimar", "Γιούλιμαρ", 26, "limassol", 160, 52, "VE", ["es", "en"], ["gfe", "kissing", "striptease"], "24/7", {30: 100, 60: 170}, {60: 220}, "NV", 5, "Hello gentlemen! I am Yulimar, a sweet latina from Venezuela, and I have just arrived in Limassol. I stay until 25 June. You can book with the agency or write to me on Telegram @yulimar_cy.", [], dict(text_language="en", ethnicity="latin", aliases_stated=["Γιούλιμαρ", "Yulimar"], handles=[{"kind": "whatsapp", "value": E164}, {"kind": "telegram", "value": "yulimar_cy"}], tour=[{"city": "Limassol", "from": None, "to": "2025-06-25"}])),
    ("elena-sofia", "Έλενα & Σοφία", 25, "nicosia", None, None, None, ["el", "en"], ["duo", "massage", "couples"], "18:00-24:00", {60: 300, 120: 550}, {60: 350, 120: 600}, "V", 4, "Δύο φίλες που δουλεύουν πάντα μαζί. Η Έλενα είναι 25 χρονών, η Σοφία 28.", [], dict(alias="Έλενα", aliases_stated=["Έλενα", "Σοφία"], ages_stated=[25, 28], audience="couple")),
    ("andria", "Άντρια", 39, "nicosia", 165, 66, "CY", ["el", "en"], ["dinner_date", "travel"], None, {}, {120: 300, 180: 400, 720: 1000}, "S", 2, "Κύπρια κυρία για εκδηλώσεις, επαγγελματικά δείπνα και ταξίδια στο εξωτερικό. Η Άντρια δεν δέχεται σε δικό της χώρο, συναντά μόνο σε ξενοδοχεία.", [("Κ.Π.", "2 Ιουνίου 2025", "Με συνόδευσε σε συνέδριο, άψογη.")], dict(incall=False)),
    ("melissa", "Μελίσσα", 30, "larnaca", 176, 68, None, ["en", "es"], ["massage", "role_play", "couples"], "13:00-23:00", {60: 160}, {60: 200}, "", 3, "Τρανς γυναίκα με απαλή φωνή και μακριά πόδια. Αρχάριοι ευπρόσδεκτοι.", [], dict(audience="trans")),
]


def url(m):
    return f"{ROOT}/model/{m[0]}/"


def esc(text):
    return text.replace("&", "&amp;")


def shell(title, body, cls="page"):
    menu = "".join(f'<li class="menu-item menu-item-type-custom"><a href="{h}" class="elementor-item">{t}</a></li>' for h, t in (("/", "Αρχική"), ("/models/", "Κορίτσια"), ("/location/limassol/", "Λεμεσός"), ("/location/nicosia/", "Λευκωσία"), ("/rates/", "Τιμές"), ("/blog/", "Blog"), ("/join/", "Εργασία"), ("/contact/", "Επικοινωνία")))
    return f"""<!DOCTYPE html><html lang="el"><head><meta charset="UTF-8"><title>{esc(title)} &#8211; Asteries Agency</title><meta name="generator" content="WordPress 6.8.1" /><link rel='stylesheet' id='elementor-frontend-css' href='{ROOT}/wp-content/plugins/elementor/assets/css/frontend.min.css?ver=3.29.1' media='all' /><link rel="https://api.w.org/" href="{ROOT}/wp-json/" />
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"Organization","name":"Asteries Agency","telephone":"{E164}","url":"{ROOT}/"}},{{"@type":"WebSite","inLanguage":"el","url":"{ROOT}/"}}]}}</script></head><body class="wp-theme-velvetmodels {cls} elementor-default elementor-kit-7"><a class="skip-link screen-reader-text" href="#content">Μετάβαση στο περιεχόμενο</a>
<header class="elementor elementor-location-header" data-elementor-type="header"><div class="elementor-widget-theme-site-logo"><a href="/"><img src="/wp-content/uploads/2023/02/asteries-logo.png" alt="Asteries Agency" width="180" height="60"></a></div><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">{menu}</ul></nav><div class="wpml-ls"><a href="/en/">EN</a> <a href="/ru/">RU</a></div></header>
<main id="content" class="site-main">{body}</main>
<footer class="elementor elementor-location-footer" data-elementor-type="footer"><p>Asteries Agency, Λεμεσός, Κύπρος · {TEL}</p><p>© 2025 · Όλα τα μοντέλα είναι άνω των 21 ετών · <a href="/terms/">Όροι χρήσης</a></p></footer><a class="joinchat__button" href="https://wa.me/{E164[1:]}" aria-label="WhatsApp"></a><div id="cookie-notice"><span>Χρησιμοποιούμε cookies.</span><a class="cn-button">Εντάξει</a></div><div class="age-gate"><h2>Είστε άνω των 18;</h2><button>Ναι</button><button>Όχι</button></div></body></html>"""


def ribbons(m):
    return ('<span class="ribbon ribbon-vip">VIP</span>' if "V" in m[12] else "") + ('<span class="ribbon ribbon-new">Νέα</span>' if "N" in m[12] else "") + ('<span class="stamp"><i class="fas fa-check"></i> Επαληθευμένη</span>' if "S" in m[12] else "")


def tile(m):
    return f'<article class="model-item post-{len(m[14])} model type-model status-publish"><a href="{url(m)}"><img loading="lazy" src="/wp-content/uploads/2025/05/{m[0]}-1-300x400.jpg" width="300" height="400" alt="{esc(m[1])}" class="attachment-model-thumb"></a><h3 class="model-title"><a href="{url(m)}">{esc(m[1])}</a></h3><span class="model-loc">{TOWN[m[3]][0]}</span>{ribbons(m)}</article>'


def ad_page(m):
    slug, name, age, town, cm, kg, land, tongues, services, hours, mine, yours, marks, pics, words, comments, more = m
    rows = [("Ηλικία", " / ".join(map(str, more.get("ages_stated", [age])))), ("Ύψος", f"{cm} cm" if cm else ""), ("Βάρος", f"{kg} kg" if kg else ""), ("Εθνικότητα", LAND.get(land, "")), ("Γλώσσες", ", ".join(TONGUE[t] for t in tongues)), ("Πόλη", TOWN[town][0]), ("Διαθεσιμότητα", "24/7" if hours == "24/7" else (hours or "").replace("-", " - "))]
    table = "".join(f'<div class="model-attr"><span class="attr-label">{k}</span><span class="attr-value">{v}</span></div>' for k, v in rows if v)
    money = "".join(f"<tr><td>{TIME[t]}</td><td>{f'€{mine[t]}' if t in mine else '-'}</td><td>{f'€{yours[t]}' if t in yours else '-'}</td></tr>" for t in TIME if t in mine or t in yours)
    photos = "".join(f'<a class="e-gallery-item" href="/wp-content/uploads/2025/05/{slug}-{n}.jpg" data-elementor-open-lightbox="yes"><img src="/wp-content/uploads/2025/05/{slug}-{n}.jpg" alt=""></a>' for n in range(1, pics + 1))
    said = "".join(f'<li class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">{who}</b> <span class="says">λέει:</span> <time>{day}</time></footer><div class="comment-content"><p>{text}</p></div></article></li>' for who, day, text in comments)
    i = MODELS.index(m)
    return shell(name, f'<nav class="rank-math-breadcrumb"><p><a href="/">Αρχική</a> &raquo; <a href="/location/{town}/">{TOWN[town][0]}</a> &raquo; <span class="last">{esc(name)}</span></p></nav><h1 class="model-name">{esc(name)}</h1>{ribbons(m)}<div class="elementor-gallery__container">{photos}</div><div class="model-bio"><p>{words}</p></div><div class="model-attrs">{table}</div>'
                 f'<h2>Υπηρεσίες</h2><ul class="model-services">{"".join(f"<li>{SERVICE[s]}</li>" for s in services)}</ul><h2>Τιμές</h2><table class="rates"><thead><tr><th>Διάρκεια</th><th>Incall</th><th>Outcall</th></tr></thead><tbody>{money}</tbody></table>'
                 f'<div class="model-book"><p>Για ραντεβού με {esc(name)} καλέστε το πρακτορείο: <a href="tel:{E164}">{TEL}</a> ή στείλτε <a href="https://wa.me/{E164[1:]}">WhatsApp</a>.</p></div>' + (f'<div id="comments"><h2>Σχόλια πελατών</h2><ol class="comment-list">{said}</ol></div>' if said else "")
                 + f'<section class="related-models"><h2>Ίσως σας αρέσουν</h2>{tile(MODELS[i - 1])}{tile(MODELS[i - 2])}{tile(MODELS[i - 4])}</section>', f"single single-model postid-{900 + i}")


def truth(m):
    slug, name, age, town, cm, kg, land, tongues, services, hours, mine, yours, marks, pics, words, comments, more = m
    t = deepcopy(AD)
    prices = [{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": d, "place": place} for place, cells in (("incall", mine), ("outcall", yours)) for d, x in cells.items()]
    t.update(url=url(m), alias=name, age=age, ages_stated=[age], text_language="el", provider_kind="agency", city=TOWN[town][1], country="CY", nationality=land, languages_spoken=tongues, services=services, incall=True if mine else None, outcall=True if yours else None, hours=hours, weight_kg=kg, height_cm=cm,
             max_duration_h=max(x["duration_min"] for x in prices) / 60, verified="S" in marks, paid_placement="V" in marks, n_images=pics, phones=[E164], handles=[{"kind": "whatsapp", "value": E164}], prices=prices)
    t.update(deepcopy(more))
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    return t


def lister(path, title, rows, canonical=None, foot=""):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="page-title">{title}</h1><div class="models-grid">{"".join(map(tile, rows))}</div><nav class="pagination">{foot}</nav>', "archive post-type-archive-model"), "listing", "el", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div>'), kind, "el", status=status)


def at(town):
    return [m for m in MODELS if m[3] == town]


PAGES = [
    lister("/", "Συνοδοί στην Κύπρο", MODELS[:6], foot='<a class="next page-numbers" href="/models/page/2/">Επόμενη</a>'),
    lister("/models/page/2/", "Κορίτσια", MODELS[6:], foot='<a class="prev page-numbers" href="/models/">Προηγούμενη</a>'),
    lister("/location/limassol/", "Λεμεσός", at("limassol")),
    lister("/location/limassol/?orderby=date", "Λεμεσός", at("limassol"), canonical="/location/limassol/"),
    lister("/location/nicosia/", "Λευκωσία", at("nicosia")),
]
PAGES += [WrittenPage(url(m), ad_page(m), "ad", "el", text_language=m[16].get("text_language"), ads=(url(m),)) for m in MODELS]
PAGES += [
    WrittenPage(url(MODELS[0]) + "?gclid=Cj0KCQjw8Z", ad_page(MODELS[0]), "ad", "el", ads=(url(MODELS[0]),), canonical=url(MODELS[0])),
    plain("/author/stella/", "Στέλλα", '<p class="author-bio">Η Στέλλα γράφει στο blog και απαντά στα μηνύματα του πρακτορείου από το 2021.</p><h2>Άρθρα</h2><ul><li><a href="/blog/pos-kleinete-rantevou/">Πώς κλείνετε ραντεβού</a></li></ul>', "profile"),
    plain("/rates/", "Τιμές", "<p>Οι τιμές κάθε κοπέλας φαίνονται στη σελίδα της. Για μετακίνηση εκτός πόλης προστίθενται 30 € για το ταξί. Δεκτά μετρητά και Revolut.</p>"),
    plain("/blog/pos-kleinete-rantevou/", "Πώς κλείνετε ραντεβού", "<p class='posted-on'>12 Μαΐου 2025, από Στέλλα</p><p>Καλέστε τουλάχιστον μία ώρα νωρίτερα, πείτε το όνομά σας και το ξενοδοχείο. Δεν ζητάμε ποτέ προκαταβολή. Κάθε κοπέλα μπορεί να αρνηθεί.</p>"),
    plain("/join/", "Εργασία", "<p>Ζητάμε συνοδούς άνω των 21 και οδηγό με δικό του αυτοκίνητο, 1200 € τον μήνα. Στείλτε μήνυμα στο jobs@asteries-agency.example.</p>"),
    plain("/contact/", "Επικοινωνία", f"<p>Τηλέφωνο και WhatsApp {TEL}, κάθε μέρα από τις 10:00 έως τις 02:00. Email info@asteries-agency.example.</p>"),
    plain("/terms/", "Όροι χρήσης", "<p>Η αμοιβή αφορά μόνο τον χρόνο και τη συντροφιά. Για υποψία εξαναγκασμού καλέστε την Αστυνομία στο 1460 ή στο 112.</p>"),
    plain("/model/daria/", "Η σελίδα δεν βρέθηκε", "<p>Το μοντέλο που ψάχνετε δεν συνεργάζεται πια μαζί μας ή άλλαξε σελίδα.</p>", "error", 404),
]

SITE = WrittenSite("www.asteries-agency.example", "CY", tuple(PAGES), tuple(truth(m) for m in MODELS), note=__doc__)
