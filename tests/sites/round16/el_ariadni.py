"""A Greek agency (Athens, Thessaloniki), Joomla with K2 items: extra fields as label and value spans, price table by place.

Hard: all calls go to the agency's numbers (header, footer, every item), so no model has a phone, but for two with a Telegram of their own; the same
K2 extra fields hold measures of clothes and shoes; declined names ('της Δανάης'); the rates table has the places as columns and 'κατόπιν συνεννόησης'
in a cell; a side module 'Δείτε επίσης' repeats other models with ages; K2 print view by '?tmpl=component&print=1'; categories by town are listings too.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "ariadni-synodoi.example"
B = f"https://{HOST}"
MODELS, PAGES = [], []
GR = {"Athens": "Αθήνα", "Thessaloniki": "Θεσσαλονίκη"}
DUR = {60: "1 ώρα", 90: "90 λεπτά", 120: "2 ώρες", 180: "3 ώρες", 240: "4 ώρες", 720: "Διανυκτέρευση (12 ώρες)", 1440: "24ωρο"}
SV = {"escort": "Συνοδεία", "dinner_date": "Δείπνο", "travel": "Ταξίδια", "massage": "Μασάζ", "gfe": "Girlfriend experience", "duo": "Ντουέτο", "overnight": "Διανυκτερεύσεις", "business": "Επαγγελματικές εκδηλώσεις",
      "dancing": "Χορός", "city_guide": "Ξενάγηση", "party": "Πάρτι", "striptease": "Στριπτίζ", "role_play": "Παιχνίδια ρόλων", "couples": "Ζευγάρια", "tantra": "Τάντρα"}
LG = {"el": "Ελληνικά", "en": "Αγγλικά", "ru": "Ρωσικά", "uk": "Ουκρανικά", "ro": "Ρουμανικά", "fr": "Γαλλικά", "it": "Ιταλικά", "es": "Ισπανικά", "pt": "Πορτογαλικά", "sr": "Σερβικά"}


def model(n, slug, name, city, fields, text, rates, mark=False, pics=3, **t):
    """`rates` are rows (minutes, incall, outcall), an amount or a word in each cell."""
    a = deepcopy(AD)
    pr = [{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": w} for m, i, o in rates for x, w in ((i, "incall"), (o, "outcall")) if isinstance(x, int)]
    a.update(url=f"{B}/synodoi/item/{n}-{slug}", alias=name, text_language="el", provider_kind="agency", city=city, country="GR", verified=mark, n_images=pics, prices=pr, max_duration_h=max((m for m, *_ in rates), default=0) / 60 or None)
    a.update(t)
    a["aliases_stated"] = a["aliases_stated"] or [a["alias"]]
    a["ages_stated"] = a["ages_stated"] or ([a["age"]] if a["age"] else [])
    MODELS.append(dict(n=n, slug=slug, name=name, fields=fields, text=text, rates=rates, t=a))


model(41, "danai", "Δανάη", "Athens", [("Ηλικία", "27"), ("Ύψος", "1,74 μ."), ("Βάρος", "58 κιλά"), ("Ρούχα", "EU 36"), ("Παπούτσι", "39"), ("Καταγωγή", "Ελλάδα")],
      "Η Δανάη σπουδάζει ιστορία της τέχνης και μιλά για ώρες. Με τη Δανάη το δείπνο δεν τελειώνει ποτέ νωρίς. Ζητήστε την τουλάχιστον τρεις ώρες πριν.", [(60, 200, 250), (120, 350, 420), (720, "—", 1200)], True, 5,
      age=27, height_cm=174, weight_kg=58, nationality="GR", languages_spoken=["el", "en", "fr"], services=["escort", "dinner_date", "city_guide"], incall=True, outcall=True)
model(43, "oksana", "Οξάνα", "Athens", [("Ηλικία", "31"), ("Ύψος", "1,69 μ."), ("Μαλλιά", "Ξανθά"), ("Εθνικότητα", "Ουκρανή")],
      "Ήρθε στην Αθήνα την άνοιξη και μένει στο Κολωνάκι. Δεν δέχεται στον χώρο της, μόνο σε ξενοδοχεία και σπίτια.", [(60, "—", 180), (120, "—", 320), (240, "—", 550)], True, 4,
      age=31, height_cm=169, nationality="UA", languages_spoken=["uk", "ru", "en"], services=["escort", "massage", "travel"], incall=False, outcall=True)
model(44, "bianca", "Bianca", "Thessaloniki", [("Ηλικία", "25"), ("Ύψος", "1,66 μ."), ("Βάρος", "52 κιλά"), ("Εθνικότητα", "Ρουμάνα"), ("Παπούτσι", "37")],
      "Χορεύτρια, γελαστή, αγαπά τα πάρτι. Από 20 έως 26 Ιουνίου 2025 θα βρίσκεται στον Βόλο, ύστερα πάλι στη Θεσσαλονίκη.", [(60, 150, 200)], False, 3,
      age=25, height_cm=166, weight_kg=52, nationality="RO", languages_spoken=["ro", "it", "en"], services=["dancing", "party", "striptease"], incall=True, outcall=True, tour=[{"city": "Volos", "from": "2025-06-20", "to": "2025-06-26"}])
model(46, "marialena", "Μαριαλένα", "Thessaloniki", [("Ηλικία", "42"), ("Ύψος", "1,70 μ."), ("Ρούχα", "EU 40"), ("Καταγωγή", "Ελλάδα")],
      "Κομψή κυρία με πείρα στις δεξιώσεις. Έρχεται μόνο στον δικό σας χώρο. Διαθέσιμη από τις 18:00 έως τη 01:00, ποτέ Κυριακή. Το δικό της Telegram: @marialena_thess", [(120, "—", 400), (180, "—", 550), (1440, "—", "κατόπιν συνεννόησης")], True, 2,
      age=42, height_cm=170, nationality="GR", languages_spoken=["el", "en"], services=["escort", "business", "dinner_date"], incall=False, outcall=True, hours="18:00-01:00", handles=[{"kind": "telegram", "value": "marialena_thess"}], max_duration_h=24)
model(47, "rafaela-tzoulia", "Ραφαέλα &amp; Τζούλια", "Athens", [("Ηλικία", "29 / 30"), ("Ύψος", "1,72 μ. και 1,65 μ.")],
      "Δύο φίλες, ένα ραντεβού. Η Ραφαέλα και η Τζούλια δέχονται μαζί άνδρες και ζευγάρια. Οι τιμές είναι για τις δύο.", [(60, 350, 450), (120, 600, 750)], False, 4,
      alias="Ραφαέλα", aliases_stated=["Ραφαέλα", "Τζούλια"], age=29, ages_stated=[29, 30], audience="couple", services=["duo", "couples"], languages_spoken=["el", "en"], incall=True, outcall=True)
model(50, "zoe-cruz", "Zoe Cruz", "Athens", [("Ηλικία", "33"), ("Ύψος", "1,77 μ."), ("Βάρος", "66 κιλά"), ("Καταγωγή", "Κούβα"), ("Εμφάνιση", "Λατίνα")],
      "Λατινική θέρμη, δασκάλα σάλσα. Ταξιδεύει σε νησιά και εξωτερικό με διαβατήριο έτοιμο. Για μηνύματα: t.me/zoecruz_ath", [(60, 220, 260), (90, 300, 350), (720, 1000, 1100)], True, 6,
      age=33, height_cm=177, weight_kg=66, nationality="CU", ethnicity="latin", languages_spoken=["es", "en", "pt"], services=["dancing", "travel", "gfe"], incall=True, outcall=True, handles=[{"kind": "telegram", "value": "zoecruz_ath"}])
model(52, "nefeli", "Νεφέλη", "Athens", [("Ηλικία", "23"), ("Ύψος", "1,63 μ."), ("Βάρος", "49 κιλά")],
      "Καινούρια στο πρακτορείο, 23 ετών, ήσυχη και ευγενική. Προς το παρόν μόνο δικός της χώρος στο Παγκράτι, καθημερινές 12:00 με 20:00.", [(60, 160, "—")], False, 2,
      age=23, height_cm=163, weight_kg=49, languages_spoken=["el"], services=["massage"], incall=True, outcall=False, hours="12:00-20:00")
model(55, "ivana", "Ιβάνα", "Thessaloniki", [("Ηλικία", "36"), ("Ύψος", "1,80 μ."), ("Εθνικότητα", "Σέρβα"), ("Ταυτότητα φύλου", "Τρανς γυναίκα")],
      "Ψηλή, μελαχρινή, με χιούμορ. Τάντρα και παιχνίδια ρόλων. Μένει κοντά στον Λευκό Πύργο και υποδέχεται εκεί.", [(60, 170, 220), (120, 300, 380)], True, 3,
      age=36, height_cm=180, audience="trans", nationality="RS", languages_spoken=["sr", "el", "en"], services=["tantra", "role_play"], incall=True, outcall=True)
model(58, "chloe", "Chloé", "Athens", [("Ύψος", "1,71 μ."), ("Καταγωγή", "Γαλλία"), ("Ρούχα", "EU 38")],
      "Η ηλικία της Chloé μένει μυστική. Ξεναγεί στην Πλάκα στα γαλλικά και στα αγγλικά και μένει πρόθυμα ως το πρωί στο ξενοδοχείο σας. Δική της στέγη δεν έχει.", [(120, "—", 450), (720, "—", 1400)], False, 3,
      height_cm=171, nationality="FR", languages_spoken=["fr", "en"], services=["city_guide", "overnight", "dinner_date"], incall=False, outcall=True)


def frame(title, body, lang="el-gr", side=""):
    return f"""<!DOCTYPE html>
<html prefix="og: http://ogp.me/ns#" xmlns="http://www.w3.org/1999/xhtml" xml:lang="{lang}" lang="{lang}"><head><base href="{B}/" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" />
<title>{title} | Πρακτορείο Αριάδνη</title></head><body class="com_k2 view-item uk-scope"><div id="t3-header" class="container"><div class="logo"><a href="/">Πρακτορείο Συνοδών Αριάδνη</a></div><div class="head-phone">☎ 210 0001 555 (Αθήνα) · 2310 000 155 (Θεσσαλονίκη)</div>
<ul class="nav navbar-nav"><li class="item-101"><a href="/synodoi">Όλα τα μοντέλα</a></li><li class="item-102"><a href="/synodoi/athina">Αθήνα</a></li><li class="item-103"><a href="/synodoi/thessaloniki">Θεσσαλονίκη</a></li><li class="item-104"><a href="/ergasia">Συνεργασία</a></li><li class="item-105"><a href="/epikoinonia">Επικοινωνία</a></li></ul></div>
<div id="t3-content" class="container"><div class="row"><div class="col-md-9">{body}</div><div class="col-md-3 t3-sidebar">{side}<div class="module"><h3>Ωράριο γραφείου</h3>Καθημερινά 10:00-02:00</div></div></div></div>
<footer class="t3-footer">© 2025 Αριάδνη. Κρατήσεις στο WhatsApp <a href="https://wa.me/306987143170">698 714 3170</a>. <a href="/oroi">Όροι</a></footer></body></html>"""


def detail(m, pr=False):
    t = m["t"]
    ex = m["fields"] + [("Πόλη", GR[t["city"]]), ("Γλώσσες", ", ".join(LG[x] for x in t["languages_spoken"])), ("Υπηρεσίες", ", ".join(SV[x] for x in t["services"]))]
    lis = "".join(f'<li class="{"odd" if k % 2 else "even"} typeTextfield group1"><span class="itemExtraFieldsLabel">{a}:</span> <span class="itemExtraFieldsValue">{b}</span></li>' for k, (a, b) in enumerate(ex) if b)
    cell = lambda x: f"{x} €" if isinstance(x, int) else x  # noqa: E731
    rows = "".join(f"<tr><th scope='row'>{DUR[d]}</th><td>{cell(i)}</td><td>{cell(o)}</td></tr>" for d, i, o in m["rates"])
    gal = "".join(f'<a class="jcepopup" href="/images/modelos/{m["slug"]}/{k}.jpg"><img src="/images/modelos/{m["slug"]}/{k}_w300.jpg" alt="{m["name"]} {k}" /></a>' for k in range(1, t["n_images"] + 1))
    k = MODELS.index(m)
    side = "" if pr else '<div class="module"><h3>Δείτε επίσης</h3>' + "".join(f'<p><a href="/synodoi/item/{o["n"]}-{o["slug"]}">{o["name"]}</a>, {o["fields"][0][1]}</p>' for o in (MODELS[k - 1], MODELS[k - 4])) + "</div>"
    ok = '<span class="label label-success">Ελεγμένες φωτογραφίες</span>' if t["verified"] else ""
    return frame(f'{m["name"]} - {GR[t["city"]]}', f"""<div id="k2Container" class="itemView"><div class="itemHeader"><h1 class="itemTitle">{m['name']}</h1>{ok}</div><div class="itemFullText"><p>{m['text']}</p></div>
<div class="itemExtraFields"><h3>Στοιχεία</h3><ul>{lis}</ul></div><div class="itemImageGallery">{gal}</div>
<table class="table table-striped times"><thead><tr><th></th><th>Στον χώρο της</th><th>Στον χώρο σας</th></tr></thead><tbody>{rows}</tbody></table><p class="muted">Για κράτηση με {m['name']} καλέστε το γραφείο: 210 0001 555. Μετακίνηση εκτός πόλης +30 €.</p>
<div class="itemToolbar"><a rel="nofollow" href="/synodoi/item/{m['n']}-{m['slug']}?tmpl=component&amp;print=1">Εκτύπωση</a></div></div>""", side=side)


def cat(title, rows, foot=""):
    items = "".join(f'<div class="itemContainer"><div class="catItemView"><h3 class="catItemTitle"><a href="/synodoi/item/{m["n"]}-{m["slug"]}">{m["name"]}</a></h3><div class="catItemImageBlock"><img src="/images/modelos/{m["slug"]}/cover.jpg" alt="" /></div><div class="catItemIntroText">{m["text"].split(".")[0]}.</div><a class="k2ReadMore" href="/synodoi/item/{m["n"]}-{m["slug"]}">Περισσότερα...</a></div></div>' for m in rows)
    return frame(title, f'<div id="k2Container" class="itemListView"><h1>{title}</h1>{items}{foot}</div>')


def add(path, html, kind, ads=(), canonical=None, language="el", text=None):
    PAGES.append(WrittenPage(B + path, html, kind, language, text_language=text, ads=tuple(ads), canonical=canonical and B + canonical))


def note(path, title, *ps, kind="static"):
    add(path, frame(title, f'<div class="item-page"><h2>{title}</h2>' + "".join(f"<p>{x}</p>" for x in ps) + "</div>"), kind)


U = [m["t"]["url"] for m in MODELS]
FOOT = '<div class="k2Pagination"><a href="/synodoi">1</a> <a href="/synodoi?start=6">2</a> Σελίδα από 2</div>'
note("/", "Καλώς ήρθατε", "Διακριτική συντροφιά στις δύο μεγάλες πόλεις από το 2009.", "Πατήστε «Όλα τα μοντέλα» για τον κατάλογο.")
add("/synodoi", cat("Όλα τα μοντέλα", MODELS[:6], FOOT), "listing", U[:6])
add("/synodoi?start=6", cat("Όλα τα μοντέλα", MODELS[6:], FOOT), "listing", U[6:])
TH = [m for m in MODELS if m["t"]["city"] == "Thessaloniki"]
add("/synodoi/thessaloniki", cat("Μοντέλα στη Θεσσαλονίκη", TH), "listing", [m["t"]["url"] for m in TH])
for m in MODELS:
    add(f"/synodoi/item/{m['n']}-{m['slug']}", detail(m), "ad", [m["t"]["url"]])
add("/synodoi/item/41-danai?tmpl=component&print=1", detail(MODELS[0], True), "ad", [U[0]], "/synodoi/item/41-danai")
add("/synodoi/item/50-zoe-cruz?utm_source=instagram", detail(MODELS[5]), "ad", [U[5]], "/synodoi/item/50-zoe-cruz")
note("/ergasia", "Συνεργασία", "Ζητούμε κοπέλες από 21 έως 35 ετών, με άψογη εμφάνιση. Ποσοστό πρακτορείου 35 %.", f"Στείλτε φωτογραφίες στο ergasia@{HOST}.")
note("/epikoinonia", "Επικοινωνία", "Αθήνα: 210 0001 555. Θεσσαλονίκη: 2310 000 155.", f"Ηλεκτρονικό ταχυδρομείο: info@{HOST}")
note("/oroi", "Όροι χρήσης", "Η αμοιβή αφορά μόνο τον χρόνο και τη συντροφιά. Ακύρωση έως δύο ώρες πριν.", "Ο ιστότοπος απευθύνεται σε ενήλικες.")
note("/nea/3-kalokairi-sta-nisia", "Καλοκαίρι στα νησιά", "Τρεις προτάσεις για ταξίδι με συντροφιά: Νάξος, Μήλος, Σύρος. Υπολογίστε 900 € την ημέρα και δύο δωμάτια.", "Δημοσιεύθηκε στις 2 Ιουνίου 2025.")
note("/synodoi/item/39-kalypso", "Δεν βρέθηκε", "Το μοντέλο που ζητήσατε δεν συνεργάζεται πλέον με το πρακτορείο.", kind="error")
SITE = WrittenSite(HOST, "GR", tuple(PAGES), tuple(m["t"] for m in MODELS), note=__doc__)
