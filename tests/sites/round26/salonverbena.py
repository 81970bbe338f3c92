"""Czech massage salon's own site (Foundation grid, server-side PHP): nine masseuses, a rota by day, a price list of the house.

Hard: the house's number, hours and programme prices stand on every page and are nobody's own; a profile has programme names without prices, two have 'own' prices
in prose; the rota gives hours by day as a matrix (rows are women, cells are '10-18'), and the profile's usual hours elsewhere; facts are a definition list in a sentence
style ('věk 27 let'); 'Dnes v salonu' strip on every page; two people work in the second town; a voucher shop, a vacancy, 'o nás' with the founder's name and age.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://salonverbena.example"
PROG = {"massage": "Klasická relaxační masáž", "tantra": "Tantra masáž", "four_hands": "Masáž čtyř rukou", "couples": "Masáž pro páry", "bath": "Společná koupel ve vířivce", "role_play": "Hra na role", "domination": "Lehká dominance",
        "disabled_guests": "Masáž pro hosty s handicapem", "striptease": "Striptýz"}
TALK = {"cs": "česky", "en": "anglicky", "de": "německy", "sk": "slovensky", "ru": "rusky", "uk": "ukrajinsky", "pl": "polsky"}


def czk(amount, minutes, place=None):
    return {"amount": amount, "currency": "CZK", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, age, cm, kg, hair, origin words, languages, programmes, refused, house, week (Po..Ne), pictures, prose, truth
W = [
    ("nikola", "Nikola", 27, 169, 58, "hnědé", None, ["cs", "en"], ["massage", "tantra", "bath"], [], "Olomouc", ("10-18", "10-18", "", "12-20", "12-20", "", ""), 4,
     "Nikola je u nás třetím rokem a patří k nejoblíbenějším. Do hotelu nejezdí.", dict(languages_spoken=["cs", "en"], outcall=False)),
    ("sabina", "Sabina", 33, 174, 66, "blond", None, ["cs", "de"], ["massage", "couples", "four_hands"], ["tantra"], "Olomouc", ("", "14-22", "14-22", "14-22", "", "12-22", ""), 3,
     "S úsměvem a energií. Sabina ráda přijede i za vámi: výjezd do hotelu v Olomouci 60 minut 2 900 Kč, 90 minut 3 900 Kč.",
     dict(languages_spoken=["cs", "de"], outcall=True, max_duration_h=1.5, prices=[czk(2900, 60, "outcall"), czk(3900, 90, "outcall")])),
    ("daryna", "Daryna", 24, 165, 49, "černé", "Ukrajina", ["uk", "ru", "cs"], ["massage", "tantra", "striptease"], [], "Olomouc", ("10-22", "10-22", "10-22", "10-22", "10-22", "10-22", "10-22"), 5,
     "Nováček v našem týmu! Daryna přijela před měsícem z Charkova, bydlí přímo v salonu a je k dispozici každý den od 10 do 22 hodin.",
     dict(nationality="UA", languages_spoken=["uk", "ru", "cs"], hours="10:00-22:00")),
    ("misa", "Míša", 29, 160, 54, "zrzavé", None, ["cs"], ["massage", "role_play", "domination"], [], "Olomouc", ("", "", "16-22", "16-22", "16-22", "", ""), 2,
     "Míša má vlastní ceník: 60 minut 2 200 Kč, 120 minut 4 000 Kč. Objednávky jen telefonicky přes recepci.", dict(languages_spoken=["cs"], max_duration_h=2, prices=[czk(2200, 60), czk(4000, 120)])),
    ("zuzana", "Zuzana", 41, 171, 70, "hnědé", "Slovensko", ["sk", "cs", "pl"], ["massage", "disabled_guests"], ["couples"], "Olomouc", ("8-14", "8-14", "8-14", "", "", "", ""), 2,
     "Diplomovaná fyzioterapeutka ze Žiliny s citlivýma rukama. Pracuje v bezbariérové místnosti v přízemí.", dict(nationality="SK", languages_spoken=["sk", "cs", "pl"])),
    ("klara-a-tea", "Klára a Tea", 26, None, None, None, None, ["cs", "en"], ["four_hands", "couples", "bath"], [], "Olomouc", ("", "", "", "", "18-24", "18-24", ""), 4,
     "Klára (26) a Tea (30) pracují jen společně, v pátek a v sobotu od 18 do 24 hodin. Instagram mají společný: @klara.a.tea",
     dict(alias="Klára", aliases_stated=["Klára", "Tea"], ages_stated=[26, 30], audience="couple", languages_spoken=["cs", "en"], hours="18:00-24:00", handles=[{"kind": "instagram", "value": "klara.a.tea"}])),
    ("filip", "Filip", 32, 186, 83, "tmavé", None, ["cs", "en", "de"], ["massage", "couples"], [], "Olomouc", ("", "", "", "16-21", "", "10-16", ""), 1,
     "Náš masér pro dámy a páry. Filip dojíždí i k vám domů, po dohodě na jeho vlastním telefonu 702 415 938.", dict(audience="man", languages_spoken=["cs", "en", "de"], outcall=True, phones=["+420702415938"])),
    ("renata", "Renata", 38, 167, 62, "blond", None, ["cs", "ru"], ["massage", "tantra", "couples"], [], "Přerov", ("9-17", "9-17", "9-17", "9-17", "9-15", "", ""), 3,
     "Renatu najdete v naší pobočce v Přerově, ve druhém patře nad lékárnou. Od 16. do 20. června 2025 zastupuje v Olomouci.",
     dict(languages_spoken=["cs", "ru"], tour=[{"city": "Olomouc", "from": "2025-06-16", "to": "2025-06-20"}])),
    ("lada", "Láďa", 22, 178, 64, "blond", None, ["cs", "en"], ["massage", "striptease"], [], "Přerov", ("", "", "", "", "15-22", "15-22", "15-20"), 2, "Trans dívka, křehká a milá. Láďa studuje módní návrhářství, proto je v Přerově jen o víkendech.",
     dict(audience="trans", languages_spoken=["cs", "en"])),
]
DAYS = ("Po 9. 6.", "Út 10. 6.", "St 11. 6.", "Čt 12. 6.", "Pá 13. 6.", "So 14. 6.", "Ne 15. 6.")


def url(w):
    return f"{ROOT}/maserky/{w[0]}"


def shell(title, body, cls=""):
    today = [w for w in W if w[11][2]]
    strip = "".join(f'<a class="dnes" href="/maserky/{w[0]}"><img src="/foto/{w[0]}/mini.jpg" alt="">{w[1]}</a>' for w in today)
    return f"""<!DOCTYPE html>
<html class="no-js" lang="cs"><head><meta charset="utf-8"><title>{title} | Salon Verbena</title><link rel="stylesheet" href="/css/foundation.min.css"></head><body class="{cls}">
<div class="top-bar"><div class="top-bar-left"><ul class="menu"><li class="menu-text">Salon Verbena</li><li><a href="/maserky">Masérky</a></li><li><a href="/rozpis">Rozpis služeb</a></li><li><a href="/cenik">Ceník</a></li><li><a href="/poukazy">Dárkové poukazy</a></li><li><a href="/o-nas">O nás</a></li></ul></div>
<div class="top-bar-right"><a href="tel:+420585010433">585 010 433</a> denně 10–22 h</div></div>
<div class="callout small"><b>Dnes v salonu:</b> {strip}</div>
<div class="grid-container">{body}</div>
<footer class="grid-container"><p>Salon Verbena, Ztracená 900, Olomouc · pobočka Přerov, Wilsonova 900 · recepce 585 010 433 · recepce@salonverbena.example · masáž od 1 200 Kč</p></footer></body></html>"""


def profile(w):
    slug, name, age, cm, kg, hair, origin, tongues, progs, refused, house, week, pics, prose, _ = w
    dl = (f"<dt>věk</dt><dd>{age} let</dd>" if cm else "") + (f"<dt>míry</dt><dd>{cm} cm, {kg} kg</dd>" if cm else "") + (f"<dt>vlasy</dt><dd>{hair}</dd>" if hair else "") + (f"<dt>původ</dt><dd>{origin}</dd>" if origin else "")
    dl += f"<dt>domluvíte se</dt><dd>{', '.join(TALK[t] for t in tongues)}</dd><dt>salon</dt><dd>{house}</dd>"
    yes = "".join(f"<li>{PROG[p]}</li>" for p in progs)
    no = f"<p class='subheader'>Nedělá: {', '.join(PROG[p].lower() for p in refused)}</p>" if refused else ""
    shots = "".join(f'<div class="cell small-6 medium-3"><img class="thumbnail" src="/foto/{slug}/{n}.jpg" alt="{name}"></div>' for n in range(1, pics + 1))
    return shell(name, f"""<div class="grid-x grid-margin-x"><div class="cell medium-8"><h1>{name}</h1><p class="lead">{prose}</p><h3>Programy</h3><ul class="no-bullet">{yes}</ul>{no}</div>
<div class="cell medium-4"><div class="card"><div class="card-section"><dl>{dl}</dl></div></div><a class="button expanded" href="tel:+420585010433">Objednat na recepci</a></div></div>
<div class="grid-x grid-padding-x">{shots}</div><p><a href="/rozpis">Kdy má {name} službu?</a></p>""", "profil")


def rota():
    rows = "".join(f'<tr><th><a href="/maserky/{w[0]}">{w[1]}</a></th>' + "".join(f"<td>{h or '×'}</td>" for h in w[11]) + "</tr>" for w in W)
    return shell("Rozpis služeb", f'<h1>Rozpis služeb, 24. týden</h1><div class="table-scroll"><table class="hover"><thead><tr><td></td>{"".join(f"<th>{d}</th>" for d in DAYS)}</tr></thead><tbody>{rows}</tbody></table></div><p>Změna vyhrazena.</p>')


def team(title, rows):
    cells = "".join(f'<div class="cell small-6 large-3"><a href="/maserky/{w[0]}"><img src="/foto/{w[0]}/stredni.jpg" alt="{w[1]}"></a><h4>{w[1]}</h4><p>{"26 a 30" if not w[3] else w[2]} let{", Přerov" if w[10] == "Přerov" else ""}</p></div>' for w in rows)
    return shell(title, f'<h1>{title}</h1><div class="grid-x grid-margin-x">{cells}</div>')


def truth(w):
    slug, name, age, cm, kg, hair, origin, tongues, progs, refused, house, week, pics, prose, more = w
    row = deepcopy(AD)
    row.update(url=url(w), alias=name, age=age, text_language="cs", provider_kind="agency", city=house, country="CZ", services=list(progs), incall=True, height_cm=cm, weight_kg=kg, n_images=pics)
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [age]
    return row


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "cs")


ALL = tuple(url(w) for w in W)
PAGES = [
    WrittenPage(f"{ROOT}/maserky", team("Naše masérky", W), "listing", "cs", ads=ALL),
    WrittenPage(f"{ROOT}/pobocka-prerov", team("Pobočka Přerov", W[7:]), "listing", "cs", ads=ALL[7:]),
    WrittenPage(f"{ROOT}/rozpis", rota(), "listing", "cs", ads=ALL),
    WrittenPage(f"{ROOT}/rozpis?tisk=1", rota(), "listing", "cs", ads=ALL, canonical=f"{ROOT}/rozpis"),
]
PAGES += [WrittenPage(url(w), profile(w), "ad", "cs", ads=(url(w),)) for w in W]
PAGES += [
    WrittenPage(f"{url(W[2])}?utm_source=firmy", profile(W[2]), "ad", "cs", ads=(url(W[2]),), canonical=url(W[2])),
    plain("/", "Vítejte ve Verbeně", "<p>Deset let masírujeme v centru Olomouce. Tichá hudba, vonné oleje, čisté prostředí.</p><p>Vstupem potvrzujete, že je vám 18 let.</p>"),
    plain("/cenik", "Ceník", "<table><tr><td>Klasická relaxační masáž</td><td>60 min</td><td>1 200 Kč</td></tr><tr><td>Tantra masáž</td><td>90 min</td><td>2 400 Kč</td></tr><tr><td>Masáž čtyř rukou</td><td>60 min</td><td>3 000 Kč</td></tr><tr><td>Vířivka</td><td>30 min</td><td>400 Kč</td></tr></table><p>Ceny platí u všech masérek, není-li u nich uvedeno jinak.</p>"),
    plain("/poukazy", "Dárkové poukazy", "<p>Poukaz v hodnotě 1 200 Kč, 2 400 Kč nebo 5 000 Kč vám pošleme e-mailem do 24 hodin.</p>"),
    plain("/o-nas", "O nás", "<p>Salon založila v roce 2015 Jarmila, dnes 52letá maminka tří dětí. Dnes tu pracuje deset lidí na živnostenský list.</p>"),
    plain("/kariera", "Hledáme masérku", "<p>Přijmeme masérku nebo maséra, věk 20–45 let, praxe vítána. Výdělek až 60 000 Kč měsíčně, ubytování zajistíme. Volejte Jarmile 585 010 433.</p>"),
    plain("/galerie", "Prostory salonu", "<div class='grid-x'><img src='/foto/salon/1.jpg' alt='recepce'><img src='/foto/salon/2.jpg' alt='vířivka'><img src='/foto/salon/3.jpg' alt='pokoj'></div><p>Tři pokoje, vířivka pro dva, parkování ve dvoře.</p>"),
    plain("/podminky", "Obchodní podmínky", "<p>Objednávku lze zrušit nejpozději 3 hodiny předem. Salon neposkytuje služby osobám mladším 18 let ani osobám pod vlivem alkoholu.</p>"),
    plain("/akce", "Akce na červen", "<p>Každé úterý dopoledne sleva 200 Kč na klasickou masáž. Páteční večer patří párům: druhá osoba za polovinu.</p>"),
    plain("/maserky/beata", "Stránka nenalezena", "<p>Omlouváme se, tato masérka už u nás nepracuje nebo stránka neexistuje.</p>", "error"),
]

SITE = WrittenSite("salonverbena.example", "CZ", tuple(PAGES), tuple(truth(w) for w in W), note=__doc__)
