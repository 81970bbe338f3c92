"""Lithuanian portal on a Bootstrap theme: one pool of ads, shown again and again by town, by service and on the front page, each list paged and sorted.

Hard: the same card stands in many lists (town, service, 'nauji'), sorts and pages are query strings with no rel=canonical, facts are rows of label and value in a
grid of col-5 and col-7, the price table has 'Pas mane' and 'Pas tave' with empty cells and a row 'Papildomai', the number is shown in part and whole only in the
tel: link, a strip of other ads under each ad, days as 'birželio 9 d.', an empty town, a cookie bar, cards that state somebody's 'nuo' price.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vakaromiestas.example"
TOWN = {"vilnius": ("Vilnius", "Vilniuje"), "kaunas": ("Kaunas", "Kaune"), "klaipeda": ("Klaipėda", "Klaipėdoje"), "siauliai": ("Šiauliai", "Šiauliuose"), "utena": ("Utena", "Utenoje")}
CITY = {"vilnius": "Vilnius", "kaunas": "Kaunas", "klaipeda": "Klaipėda", "siauliai": "Šiauliai"}
DOES = {"massage": "Atpalaiduojantis masažas", "tantra": "Tantra", "bath": "Bendra vonia", "dinner_date": "Vakarienė dviese", "travel": "Kelionės kartu", "cuddling": "Apkabinimai", "couples": "Poroms", "striptease": "Striptizas",
        "role_play": "Vaidmenų žaidimai", "four_hands": "Masažas keturiomis rankomis", "kissing": "Bučiniai", "fetish": "Fetišai", "party": "Vakarėliai", "dancing": "Šokis"}
LONG = {30: "30 min.", 60: "1 val.", 90: "1,5 val.", 120: "2 val.", 180: "3 val.", 720: "Naktis"}

# slug, town, name, day (shown, ISO), marks (vip, checked), facts, services, {minutes: (mine, yours)}, phone shown, tel, text, pictures, truth
ADS = [
    ("ieva-senamiestis-30118", "vilnius", "Ieva", ("birželio 9 d.", "2025-06-09"), (True, True), {"Amžius": "26 m.", "Ūgis": "172 cm", "Svoris": "56 kg", "Kalbos": "lietuvių, anglų", "Darbo laikas": "12:00–22:00"}, ["massage", "cuddling", "kissing"],
     {60: (120, 150), 120: (220, 280)}, "+370 612 84 ···", "+37061284093", "Labas! Priimu jaukiame bute Senamiestyje, galiu atvykti ir į viešbutį. Mėgstu mandagius vyrus ir gerą kavą.", 5,
     dict(age=26, height_cm=172, weight_kg=56, languages_spoken=["lt", "en"], hours="12:00-22:00", incall=True, outcall=True, max_duration_h=2, phones=["+37061284093"])),
    ("goda-30102", "vilnius", "Goda", ("birželio 8 d.", "2025-06-08"), (False, True), {"Amžius": "31 m.", "Ūgis": "165 cm", "Kalbos": "lietuvių, rusų, lenkų"}, ["tantra", "massage", "bath"],
     {60: (100, None), 90: (140, None)}, "+370 653 17 ···", "+37065317248", "Tantros masažo mokiausi trejus metus. Priimu tik savo kabinete Žirmūnuose, į namus nevažiuoju. Dirbu savarankiškai.", 3,
     dict(age=31, provider_kind="independent", height_cm=165, languages_spoken=["lt", "ru", "pl"], incall=True, outcall=False, max_duration_h=1.5, phones=["+37065317248"])),
    ("valerija-30097", "vilnius", "Valerija", ("birželio 8 d.", "2025-06-08"), (False, False), {"Amžius": "38 m.", "Tautybė": "ukrainietė", "Kalbos": "ukrainiečių, rusų"}, ["massage"],
     {30: (50, None), 60: (80, None)}, "+370 670 45 ···", "+37067045516", "Добрый день, я Валерия. Классический массаж у меня дома, район Лаздинай. Пишите в Viber на этот же номер, если не беру трубку.", 2,
     dict(age=38, text_language="ru", nationality="UA", languages_spoken=["uk", "ru"], incall=True, max_duration_h=1, phones=["+37067045516"], handles=[{"kind": "viber", "value": "+37067045516"}])),
    ("rugile-ir-ema-30090", "vilnius", "Rugilė ir Ema", ("birželio 6 d.", "2025-06-06"), (True, False), {"Amžius": "24 ir 28 m.", "Darbo laikas": "visą parą"}, ["four_hands", "massage", "couples"],
     {60: (220, 260), 120: (400, None)}, "+370 649 02 ···", "+37064902871", "Rugilei 24, Emai 28. Dirbame tik dviese. Priimame Naujamiestyje arba atvykstame abi.", 4,
     dict(alias="Rugilė", aliases_stated=["Rugilė", "Ema"], age=24, ages_stated=[24, 28], audience="couple", hours="24/7", incall=True, outcall=True, max_duration_h=2, phones=["+37064902871"])),
    ("monika-30085", "vilnius", "Monika", ("birželio 5 d.", "2025-06-05"), (False, False), {"Amžius": "22 m.", "Ūgis": "168 cm", "Svoris": "49 kg"}, ["dinner_date", "travel", "party"],
     {180: (None, 300), 720: (None, 700)}, "tik žinutės", None, "Studentė, pas save nepriimu. Rašykite Telegram: @monika_vakare. Birželio 15–20 d. būsiu Palangoje.", 6,
     dict(age=22, height_cm=168, weight_kg=49, incall=False, outcall=True, max_duration_h=12, tour=[{"city": "Palanga", "from": "2025-06-15", "to": "2025-06-20"}], handles=[{"kind": "telegram", "value": "monika_vakare"}])),
    ("aurelija-kaunas-30077", "kaunas", "Aurelija", ("birželio 7 d.", "2025-06-07"), (True, True), {"Amžius": "44 m.", "Ūgis": "170 cm", "Svoris": "71 kg", "Kalbos": "lietuvių, vokiečių", "Darbo laikas": "I–V 10:00–18:00"}, ["fetish", "role_play"],
     {60: (150, None), 120: (270, None)}, "+370 618 33 ···", "+37061833907", "Brandi moteris su humoro jausmu. Laukiu savo studijoje Žaliakalnyje. Į svečius neinu.", 2,
     dict(age=44, height_cm=170, weight_kg=71, languages_spoken=["lt", "de"], hours="10:00-18:00", incall=True, outcall=False, max_duration_h=2, phones=["+37061833907"])),
    ("masazai-laisve-30071", "kaunas", "Kamilė", ("birželio 4 d.", "2025-06-04"), (False, False), {"Amžius": "29 m.", "Kalbos": "lietuvių", "Darbo laikas": "09:00–21:00"}, ["massage", "four_hands"],
     {30: (35, None), 60: (55, None)}, "+370 37 940 ···", "+37037940218", "Mūsų salone „Laisvė“ Jus pasitiks Kamilė. Salonas yra Kauno centre, registruokitės pas administratorę.", 1,
     dict(age=29, provider_kind="agency", languages_spoken=["lt"], hours="09:00-21:00", incall=True, max_duration_h=1, phones=["+37037940218"])),
    ("tomas-kaunas-30064", "kaunas", "Tomas", ("birželio 2 d.", "2025-06-02"), (False, True), {"Amžius": "35 m.", "Ūgis": "186 cm", "Svoris": "84 kg", "Kalbos": "lietuvių, anglų, norvegų"}, ["massage", "couples", "dinner_date"],
     {60: (None, 60), 120: (None, 100)}, "+370 655 71 ···", "+37065571640", "Vyras moterims ir poroms. Atvykstu su sulankstomu stalu Kaune ir rajone, savo vietos neturiu.", 2,
     dict(age=35, audience="man", height_cm=186, weight_kg=84, languages_spoken=["lt", "en", "no"], incall=False, outcall=True, max_duration_h=2, phones=["+37065571640"])),
    ("karolina-klaipeda-30059", "klaipeda", "Karolina", ("gegužės 30 d.", "2025-05-30"), (False, False), {"Amžius": "33 m.", "Ūgis": "175 cm", "Svoris": "66 kg", "Kalbos": "lietuvių, latvių"}, ["massage", "cuddling", "bath"],
     {60: (90, 110)}, "+370 612 07 ···", "+37061207735", "Trans mergina iš Klaipėdos. Priimu prie senojo turgaus, į viešbučius atvažiuoju taksi. WhatsApp tuo pačiu numeriu.", 3,
     dict(age=33, audience="trans", height_cm=175, weight_kg=66, languages_spoken=["lt", "lv"], incall=True, outcall=True, max_duration_h=1, phones=["+37061207735"], handles=[{"kind": "whatsapp", "value": "+37061207735"}])),
    ("dovile-siauliai-30044", "siauliai", "Dovilė", ("gegužės 27 d.", "2025-05-27"), (False, False), {"Amžius": "27 m.", "Darbo laikas": "18:00–24:00"}, ["striptease", "dancing", "party"],
     {60: (None, 130)}, "+370 672 58 ···", "+37067258113", "Šoku bernvakariuose ir gimtadieniuose visame Šiaulių krašte, atvykstu viena. Kainą ilgesnei programai sutarsime telefonu.", 2,
     dict(age=27, hours="18:00-24:00", outcall=True, max_duration_h=1, phones=["+37067258113"])),
]


def url(a):
    return f"{ROOT}/skelbimas/{a[0]}"


def shell(title, body):
    towns = "".join(f'<li><a class="dropdown-item" href="/{k}">{v[0]}</a></li>' for k, v in TOWN.items())
    return f"""<!doctype html><html lang="lt" data-bs-theme="dark"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | Vakaro miestas</title>
<link href="/assets/bootstrap.min.css" rel="stylesheet"></head><body><nav class="navbar navbar-expand-lg sticky-top"><div class="container"><a class="navbar-brand" href="/">Vakaro miestas</a>
<ul class="navbar-nav"><li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#">Miestai</a><ul class="dropdown-menu">{towns}</ul></li><li class="nav-item"><a class="nav-link" href="/paslauga/masazas">Masažas</a></li><li class="nav-item"><a class="nav-link" href="/paslauga/poroms">Poroms</a></li>
<li class="nav-item"><a class="nav-link" href="/ikelti">Įkelti skelbimą</a></li></ul></div></nav><main class="container py-3">{body}</main>
<footer class="container border-top py-4 small text-secondary">UAB „Vakaro medija“, Savanorių pr. 1, Vilnius &middot; <a href="mailto:info@vakaromiestas.example">info@vakaromiestas.example</a> &middot; <a href="/taisykles">Taisyklės</a> &middot; <a href="/kainos">Kainos skelbėjams</a></footer>
<div class="toast fixed-bottom show" role="alert"><div class="toast-body">Naudojame slapukus. <button class="btn btn-sm btn-light">Sutinku</button></div></div></body></html>"""


def lowest(a):
    return min(x for pair in a[7].values() for x in pair if x)


def card(a):
    marks = ('<span class="badge text-bg-warning">VIP</span> ' if a[4][0] else "") + ('<i class="bi bi-patch-check-fill" title="Patikrinta"></i>' if a[4][1] else "")
    return (f'<div class="col"><div class="card h-100"><a href="/skelbimas/{a[0]}" class="stretched-link"><img class="card-img-top" loading="lazy" src="/foto/{a[0][-5:]}/m.webp" alt="{a[2]}"></a><div class="card-body"><h5 class="card-title">{a[2]} {marks}</h5>'
            f'<p class="card-text">{TOWN[a[1]][0]} &middot; {a[5]["Amžius"]} &middot; nuo {lowest(a)} €</p></div><div class="card-footer">{a[3][0]}</div></div></div>\n')


def listing(title, rows, path, page=1, pages=1, lead="", query=""):
    sort = f'<div class="btn-group btn-group-sm"><a class="btn btn-outline-light" href="{path}">Naujausi</a><a class="btn btn-outline-light" href="{path}?rusiuoti=pigiausi">Pigiausi</a><a class="btn btn-outline-light" href="{path}?rusiuoti=amzius">Pagal amžių</a></div>'
    foot = "".join(f'<li class="page-item{" active" if n == page else ""}"><a class="page-link" href="{path}?{query}puslapis={n}">{n}</a></li>' for n in range(1, pages + 1)) if pages > 1 else ""
    empty = '<div class="alert alert-secondary">Šiame mieste skelbimų kol kas nėra. Pažiūrėkite kituose miestuose.</div>' if not rows else ""
    return shell(title, f'<h1 class="h3">{title}</h1>{lead}{sort}<div class="row row-cols-2 row-cols-md-4 g-3 mt-2">{"".join(map(card, rows))}</div>{empty}<ul class="pagination mt-3">{foot}</ul>')


def euro(x):
    return f"{x} €" if x else ""


def detail(a):
    slug, town, name, day, (vip, ok), facts, does, prices, shown, tel, text, pics, _ = a
    grid = "".join(f'<div class="row border-bottom"><div class="col-5 text-secondary">{k}</div><div class="col-7">{v}</div></div>' for k, v in facts.items())
    table = "".join(f"<tr><th scope='row'>{LONG[m]}</th><td>{euro(i)}</td><td>{euro(o)}</td></tr>" for m, (i, o) in prices.items())
    shots = "".join(f'<div class="carousel-item{" active" if n == 1 else ""}"><img class="d-block w-100" src="/foto/{slug[-5:]}/{n}.webp" alt=""></div>' for n in range(1, pics + 1))
    call = f'<a class="btn btn-success" href="tel:{tel}"><i class="bi bi-telephone"></i> {shown}</a>' if tel else f'<span class="btn btn-secondary disabled">{shown}</span>'
    i = ADS.index(a)
    more = "".join(map(card, (ADS[i - 1], ADS[i - 4])))
    return shell(f"{name}, {TOWN[town][0]}", f"""<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Pradžia</a></li><li class="breadcrumb-item"><a href="/{town}">{TOWN[town][0]}</a></li><li class="breadcrumb-item active">{name}</li></ol></nav>
<div class="row g-4"><div class="col-lg-6"><div id="g" class="carousel slide"><div class="carousel-inner">{shots}</div></div></div><div class="col-lg-6"><h1 class="h2">{name} {'<span class="badge text-bg-warning">VIP</span>' if vip else ''}</h1>
{'<p class="text-info"><i class="bi bi-patch-check-fill"></i> Nuotraukos patikrintos</p>' if ok else ''}<div class="row border-bottom"><div class="col-5 text-secondary">Miestas</div><div class="col-7">{TOWN[town][0]}</div></div>{grid}
<div class="row border-bottom"><div class="col-5 text-secondary">Įkelta</div><div class="col-7">2025 m. {day[0]}</div></div><p class="mt-3">{text}</p>{call}</div></div>
<h2 class="h5 mt-4">Paslaugos</h2><p>{"".join(f'<span class="badge rounded-pill text-bg-dark">{DOES[d]}</span> ' for d in does)}</p>
<h2 class="h5">Kainos</h2><table class="table table-sm"><thead><tr><th></th><th>Pas mane</th><th>Pas tave</th></tr></thead><tbody>{table}<tr><th scope='row'>Papildomai</th><td colspan="2">sutariama vietoje</td></tr></tbody></table>
<button class="btn btn-link btn-sm"><i class="bi bi-flag"></i> Pranešti apie skelbimą</button><h2 class="h5 mt-4">Taip pat žiūrėkite</h2><div class="row row-cols-2 g-3">{more}</div>""")


def truth(a):
    slug, town, name, day, (vip, ok), facts, does, prices, shown, tel, text, pics, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], text_language="lt", provider_kind="unknown", city=CITY[town], country="LT", services=list(does), verified=ok, paid_placement=vip, n_images=pics, posted_at=day[1],
               prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": p} for m, pair in prices.items() for x, p in zip(pair, ("incall", "outcall")) if x])
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def page(path, html, rows, canonical=None):
    return WrittenPage(ROOT + path, html, "listing", "lt", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="h3">{title}</h1><div class="col-lg-8">{body}</div>'), kind, "lt", **more)


def of(town):
    return [a for a in ADS if a[1] == town]


VILNIUS = of("vilnius")
CHEAP = sorted(VILNIUS, key=lambda a: (lowest(a), a[0]))
MASSAGE, PAIRS = [a for a in ADS if "massage" in a[6]], [a for a in ADS if "couples" in a[6]]
LEAD = '<p class="lead">Vilniuje šiuo metu 5 skelbimai. Sostinėje daugiausia skelbimų Senamiestyje ir Naujamiestyje.</p>'
PAGES = [
    page("/", listing("Nauji skelbimai Lietuvoje", ADS[:6], "/", 1, 2), ADS[:6]),
    page("/?puslapis=2", listing("Nauji skelbimai Lietuvoje", ADS[6:], "/", 2, 2), ADS[6:]),
    page("/vilnius", listing("Skelbimai Vilniuje", VILNIUS[:3], "/vilnius", 1, 2, LEAD), VILNIUS[:3]),
    page("/vilnius?puslapis=2", listing("Skelbimai Vilniuje", VILNIUS[3:], "/vilnius", 2, 2, LEAD), VILNIUS[3:]),
    page("/vilnius?rusiuoti=pigiausi", listing("Skelbimai Vilniuje", CHEAP[:3], "/vilnius", 1, 2, LEAD, "rusiuoti=pigiausi&amp;"), CHEAP[:3], "/vilnius"),
    page("/kaunas", listing("Skelbimai Kaune", of("kaunas"), "/kaunas"), of("kaunas")),
    page("/klaipeda", listing("Skelbimai Klaipėdoje", of("klaipeda"), "/klaipeda"), of("klaipeda")),
    page("/utena", listing("Skelbimai Utenoje", [], "/utena"), []),
    page("/paslauga/masazas", listing("Masažas visoje Lietuvoje", MASSAGE, "/paslauga/masazas"), MASSAGE),
    page("/paslauga/poroms", listing("Skelbimai poroms", PAIRS, "/paslauga/poroms"), PAIRS),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "lt", text_language="ru" if a[12].get("text_language") == "ru" else None, ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[3])}?is=vilnius&poz=2", detail(ADS[3]), "ad", "lt", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    plain("/kainos", "Kainos skelbėjams", "<table class='table'><tr><td>Skelbimas 30 dienų</td><td>20 €</td></tr><tr><td>VIP vieta, 7 dienos</td><td>15 €</td></tr><tr><td>Pakėlimas į viršų</td><td>2 €</td></tr></table>"),
    plain("/taisykles", "Taisyklės", "<p>Skelbtis gali tik asmenys nuo 18 metų. Nuotraukas tikriname per vaizdo skambutį. Pastebėję prievartos požymių, skambinkite 112.</p>"),
    plain("/ikelti", "Prisijunkite", "<form><input class='form-control' name='email' placeholder='El. paštas'><input class='form-control' type='password'><button class='btn btn-primary'>Prisijungti</button></form>"),
    plain("/skelbimas/lina-29870", "Skelbimas nebegalioja", "<p>Lina savo skelbimą išėmė. Gal patiks kiti skelbimai Vilniuje?</p>", "error"),
]

SITE = WrittenSite("vakaromiestas.example", "LT", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
