"""Slovak regional portal of houses ('priváty') and their women in the Váh valley, Drupal 7 with Views rows and field wrappers.

Hard: a house has a page with its number, hours and price list, and its women have nodes with the same list repeated in a block; one house shows its
women only as blocks with an id on its own page; Drupal's label and item divs, '&nbsp;' after labels; the shift ('dnes v práci', 'voľno') is a
coloured word; the number of the region's portal stands in the sidebar with an advert of a car wash; services are comma lists in the text.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.privatypovazie.example"


def eur(amount, minutes):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": "incall"}


LEN = {20: "20 minút", 30: "30 minút", 60: "60 minút", 90: "90 minút", 120: "2 hodiny"}
# slug, name, town, English, phone, hours, prices
HOUSES = [
    ("privat-akacia", "Privát Akácia", "Žilina", "Zilina", "0905 318 742", "09:00-21:00", {30: 60, 60: 100, 90: 150}),
    ("dom-pri-rieke", "Dom pri rieke", "Trenčín", "Trencin", "0918 604 257", "10:00-24:00", {20: 40, 30: 50, 60: 90}),
    ("studio-luna", "Štúdio Luna", "Považská Bystrica", "Povazska Bystrica", "0944 270 915", "12:00-22:00", {60: 80, 120: 150}),
]
WORD = {"massage": "masáž", "gfe": "GFE", "bath": "spoločný kúpeľ", "tantra": "tantra", "role_play": "hranie rolí", "couples": "páry", "striptease": "striptíz", "cuddling": "maznanie", "domination": "dominancia", "four_hands": "štvorručná masáž", "duo": "duo", "kissing": "bozkávanie", "disabled_guests": "imobilní hostia"}
TONGUE = {"sk": "slovenčina", "en": "angličtina", "de": "nemčina", "hu": "maďarčina", "cs": "čeština", "ru": "ruština", "uk": "ukrajinčina"}
# house, slug, name, age, cm, kg, tongues, services, on duty, pictures, words, more
WOMEN = [
    (0, "simona", "Simona", 28, 170, 58, ["sk", "en"], ["massage", "bath", "kissing"], True, 4, "Veselá brunetka, ktorá sa nikam neponáhľa.", {}),
    (0, "lenka", "Lenka", 36, 165, 66, ["sk", "cs"], ["massage", "cuddling", "disabled_guests"], False, 2, "Pokojná a vnímavá, vhodná aj pre starších pánov. Bezbariérový vstup.", {}),
    (0, "irina", "Irina", 24, 174, 55, ["uk", "ru"], ["striptease", "gfe"], True, 5, "Mladá Ukrajinka, po slovensky sa ešte učí. V Žiline od 5. do 25. júna.", dict(nationality="UA", tour=[{"city": "Zilina", "from": "2025-06-05", "to": "2025-06-25"}])),
    (1, "dorka", "Dorka", 31, 168, 61, ["sk", "hu"], ["massage", "tantra", "couples"], True, 3, "Pochádza z juhu Slovenska. Tantra trvá najmenej hodinu.", {}),
    (1, "paula", "Paula", 22, 160, 49, ["sk", "en", "de"], ["massage", "role_play"], True, 3, "Študentka, v dome iba piatok a sobota.", {}),
    (1, "zita", "Zita", 45, 172, 75, ["sk"], ["domination", "role_play"], False, 1, "Prísna dáma s vlastnou izbou. Objednávky deň vopred.", {}),
    (1, "katka-a-mia", "Katka a Mia", 26, None, None, ["sk"], ["duo", "four_hands"], True, 2, "Katka (26) a Mia (29) pracujú spolu.", dict(alias="Katka", aliases_stated=["Katka", "Mia"], ages_stated=[26, 29], audience="couple")),
    (2, "vika", "Vika", 27, 167, 56, ["sk", "en"], ["massage", "kissing"], True, 1, "Usmievavá blondínka.", {}),
    (2, "renata", "Renáta", 39, 163, 70, ["sk", "de"], ["massage", "bath"], True, 1, "Zrelá žena s teplými rukami.", {}),
    (2, "bibi", "Bibi", 21, 158, 47, ["sk"], ["striptease"], False, 1, "Začína, buďte na ňu milí.", {}),
]


def home(h):
    return f"{ROOT}/privaty/{h[0]}"


def url(w):
    return f"{home(HOUSES[2])}#{w[1]}" if w[0] == 2 else f"{ROOT}/dievcata/{w[1]}"


def field(kind, label, value):
    return f'<div class="field field-name-field-{kind} field-type-text field-label-inline clearfix"><div class="field-label">{label}:&nbsp;</div><div class="field-items"><div class="field-item even">{value}</div></div></div>'


def shift(w):
    return '<span style="color:green">dnes v práci</span>' if w[8] else '<span style="color:#a00">dnes voľno</span>'


def age(w):
    return "26 a 29 rokov" if " a " in w[2] else f"{w[3]} rokov"


def teaser(w):
    return f'<div class="views-row"><div class="views-field views-field-field-foto"><a href="{url(w).removeprefix(ROOT)}"><img typeof="foaf:Image" src="/sites/default/files/styles/thumbnail/public/{w[1]}.jpg" width="100" height="130" alt="{w[2]}"></a></div><div class="views-field views-field-title"><span class="field-content"><a href="{url(w).removeprefix(ROOT)}">{w[2]}</a></span></div><div class="views-field"><span class="field-content">{age(w)}, {HOUSES[w[0]][1]}, {HOUSES[w[0]][2]}</span> {shift(w)}</div></div>'


def money(h):
    return f'<div class="block cennik"><h3>Cenník {h[1]}</h3><table class="sticky-enabled"><tbody>' + "".join(f'<tr class="{"odd" if n % 2 else "even"}"><td>{LEN[m]}</td><td>{x} €</td></tr>' for n, (m, x) in enumerate(h[6].items())) + "</tbody></table><p>Ceny platia u nás v dome. K zákazníkom nechodíme.</p></div>"


def shell(title, body, node=""):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="sk" version="XHTML+RDFa 1.0" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="Generator" content="Drupal 7 (http://drupal.org)" /><title>{title} | Priváty Považie</title><style>@import url("/modules/system/system.base.css?q1");</style></head>
<body class="html not-front not-logged-in one-sidebar sidebar-second {node}"><div id="page-wrapper"><div id="header"><div id="site-name"><a href="/">Priváty Považie</a></div><ul id="main-menu-links" class="links inline clearfix"><li><a href="/">Domov</a></li><li><a href="/privaty">Priváty</a></li><li><a href="/dievcata">Dievčatá</a></li><li><a href="/pre-inzerentov">Pre inzerentov</a></li></ul></div>
<div id="main" class="clearfix"><div id="content" class="column"><h1 class="title" id="page-title">{title}</h1><div class="region region-content">{body}</div></div>
<div id="sidebar-second" class="column sidebar"><div class="block"><h2>Inzercia na portáli</h2><p>Volajte 041 500 73 18</p></div><div class="block"><a href="https://autoumyvaren-vah.example">Autoumyváreň Váh, tepovanie od 49 €</a></div></div></div>
<div id="footer"><p>&copy; 2014-2025 Priváty Považie. Vstup iba pre osoby nad 18 rokov. <a href="/podmienky">Podmienky</a> <a href="/kontakt">Kontakt</a></p></div></div></body></html>"""


def facts(w):
    return field("vek", "Vek", age(w)) + ((field("vyska", "Výška", f"{w[4]} cm") + field("vaha", "Váha", f"{w[5]} kg")) if w[4] else "") + field("jazyky", "Jazyky", ", ".join(TONGUE[t] for t in w[6])) + field("ponuka", "V ponuke", ", ".join(WORD[s] for s in w[7]))


def tel(h):
    return f'<a href="tel:+421{h[4].replace(" ", "")[1:]}">{h[4]}</a>'


def when(h):
    return f"denne {h[5].replace('-', ' - ')} h"


def page(w):
    h = HOUSES[w[0]]
    shots = "".join(f'<div class="field-item"><a class="colorbox" href="/sites/default/files/{w[1]}_{n}.jpg"><img src="/sites/default/files/styles/large/public/{w[1]}_{n}.jpg" alt="" /></a></div>' for n in range(1, w[9] + 1))
    others = "".join(teaser(o) for o in WOMEN if o[0] == w[0] and o is not w)
    return shell(w[2], f'<div class="node node-dievca clearfix"><div class="field-name-field-foto"><div class="field-items">{shots}</div></div><p>{shift(w)}</p>{facts(w)}{field("privat", "Privát", f"""<a href="{home(h)}">{h[1]}</a>, {h[2]}""")}{field("otvorene", "Otvorené", when(h))}{field("telefon", "Telefón", tel(h))}'
                 f'<div class="field-name-body"><p>{w[10]}</p></div>{money(h)}</div><div class="block block-views"><h2>Ďalšie dievčatá v dome</h2>{others}</div>', "node-type-dievca")


def house(h):
    k = HOUSES.index(h)
    head = f'<div class="node node-privat">{field("mesto", "Mesto", h[2])}{field("otvorene", "Otvorené", when(h))}{field("telefon", "Telefón", tel(h))}{money(h)}</div><h2>Naše dievčatá</h2>'
    if k < 2:
        return shell(h[1], head + "".join(teaser(w) for w in WOMEN if w[0] == k), "node-type-privat")
    prices = ", ".join(f"{LEN[m]} {x} €" for m, x in h[6].items())
    return shell(h[1], f'<div class="node node-privat">{field("mesto", "Mesto", h[2])}</div><h2>Naše dievčatá</h2>' + "".join(
        f'<div class="dievca" id="{w[1]}"><h3>{w[2]}</h3><img src="/sites/default/files/luna/{w[1]}.jpg" alt="{w[2]}" />{facts(w)}<p>{w[10]}</p><p>{shift(w)}. {h[2]}, {when(h)}. U nás v štúdiu: {prices}. Objednávky: {tel(h)}</p></div>' for w in WOMEN if w[0] == k), "node-type-privat")


def truth(w):
    h = HOUSES[w[0]]
    row = deepcopy(AD)
    row.update(url=url(w), alias=w[2], aliases_stated=[w[2]], age=w[3], ages_stated=[w[3]], text_language="sk", provider_kind="agency", city=h[3], country="SK", languages_spoken=list(w[6]), services=list(w[7]), incall=True, outcall=False if w[0] < 2 else None, hours=h[5], height_cm=w[4], weight_kg=w[5],
               max_duration_h=max(h[6]) / 60, n_images=w[9], phones=["+421" + h[4].replace(" ", "")[1:]], prices=[eur(x, m) for m, x in h[6].items()])
    row.update(deepcopy(w[11]))
    return row


def urls(rows):
    return tuple(map(url, rows))


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, body), kind, "sk", status=status)


DUTY, ZILINA = [w for w in WOMEN if w[8]], [w for w in WOMEN if w[0] == 0]
ALL = "".join(map(teaser, WOMEN))
PAGES = [
    WrittenPage(ROOT + "/", shell("Dnes v práci", "".join(map(teaser, DUTY))), "listing", "sk", ads=urls(DUTY)),
    WrittenPage(ROOT + "/dievcata", shell("Dievčatá", ALL), "listing", "sk", ads=urls(WOMEN)),
    WrittenPage(ROOT + "/dievcata?order=field_vek&sort=asc", shell("Dievčatá", ALL), "listing", "sk", ads=urls(WOMEN), canonical=ROOT + "/dievcata"),
    WrittenPage(ROOT + "/mesto/zilina", shell("Žilina", "".join(map(teaser, ZILINA))), "listing", "sk", ads=urls(ZILINA)),
    plain("/privaty", "Priváty", "".join(f'<div class="views-row"><a href="{home(h)}">{h[1]}</a>, {h[2]}, {when(h)}</div>' for h in HOUSES), "static"),
    *(WrittenPage(home(h), house(h), "listing", "sk", ads=urls(w for w in WOMEN if w[0] == k)) for k, h in enumerate(HOUSES)),
    *(WrittenPage(url(w), page(w), "ad", "sk", ads=(url(w),)) for w in WOMEN if w[0] < 2),
    WrittenPage(ROOT + "/node/214", page(WOMEN[3]), "ad", "sk", ads=(url(WOMEN[3]),), canonical=url(WOMEN[3])),
    plain("/pre-inzerentov", "Pre inzerentov", "<p>Zápis privátu 30 € mesačne, fotografovanie zdarma. Zápis jednej dievčiny 10 €.</p>"),
    plain("/podmienky", "Podmienky", "<p>Portál je určený dospelým. Prevádzkovateľ neposkytuje uvedené služby. Podozrenie z obchodovania s ľuďmi oznámte na linke 0800 800 818.</p>"),
    plain("/kontakt", "Kontakt", "<p>Napíšte nám: redakcia@privatypovazie.example, telefón 041 500 73 18.</p>"),
    plain("/dievcata/monika", "Stránka nenájdená", "<p>Požadovaná stránka „/dievcata/monika“ sa nenašla.</p>", "error", 404),
]

SITE = WrittenSite("www.privatypovazie.example", "SK", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
