"""Hungarian national portal with filters, badges (VIP, 'Ellenőrzött'), counters, favourites and an own PHP framework with Bootstrap 4 and jQuery.

Hard: prices in 'ezer Ft' and with spaces or dots, a table with columns 'nálam' and 'nálad', services as two lists of which one is 'nem vállalom' (not offered),
the number shows in a `data-phone` button, 'hasonló hirdetők' below with names and ages, reviews of guests with their own marks.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.rozsakert24.example"
ROOT = f"https://{HOST}"
OFFER = {"massage": "Masszázs", "gfe": "Barátnő élmény (GFE)", "kissing": "Csók", "tantra": "Tantra", "bath": "Közös fürdés", "role_play": "Szerepjáték", "couples": "Párokat "
    "fogadok", "striptease": "Sztriptíz", "fetish": "Fétis", "domination": "Domina",
         "cuddling": "Bújás", "overnight": "Egész éjszaka", "dinner_date": "Vacsora kíséret", "disabled_guests": "Mozgássérülteket fogadok", "video_call": "Videóhívás", "four_hands": "Négykezes masszázs", "duo": "Ketten együtt", "travel": "Utazás"}
TONGUE = {"hu": "magyar", "en": "angol", "de": "német", "ro": "román", "sk": "szlovák", "it": "olasz", "uk": "ukrán"}
LAND = {"HU": "magyar", "RO": "román", "UA": "ukrán", "SK": "szlovák", None: None}
SLUG = str.maketrans("áéíóöőúüű ", "aeiooouuu-")

# id, name, age, town, cm, kg, land, tongues, offers, refused, hours, at mine, at yours, phone, badges, pictures, posted, text, more
ADS = [
    (40912, "Szamanta", 26, "Budapest", 168, 55, "HU", ["hu", "en"], ["massage", "gfe", "kissing"], ["domination", "overnight"], "10:00-22:00", {30: 25000, 60: 40000}, {60: 50000}, "06 30 555 1284", "VE", 5, "2025-06-09",
     "Szia! Szamanta vagyok, egy kedves és nyugodt lány a XIII. kerületből. Tiszta, légkondis lakásban várlak, parkolás a ház előtt. Rejtett számra nem válaszolok.", {}),
    (40877, "Kinga", 38, "Budapest", 172, 66, "HU", ["hu", "de"], ["massage", "tantra", "disabled_guests"], ["fetish"], "09:00-18:00", {60: 35000, 90: 48000, 120: 60000}, {}, "06 20 555 7731", "E", 3, "2025-06-02",
     "Masszőr végzettséggel, budai csendes utcában fogadlak. Lift van. Kérlek, legalább egy órával előre hívj.", {}),
    (40860, "Bianka", 22, "Győr", 163, 50, "HU", ["hu"], ["striptease", "massage"], ["couples", "domination", "role_play"], "12:00-24:00", {30: 20000, 60: 35000}, {60: 45000}, "06 70 555 4096", "V", 4, "2025-06-10", "Új vagyok Győrben, "
        "gyere és ismerj meg! Szállodába is elmegyek.", {}),
    (40851, "Lady Dorina", 44, "Debrecen", 175, 70, None, ["hu", "en"], ["domination", "role_play", "fetish"], ["massage", "kissing"], "14:00-22:00", {60: 50000, 120: 90000}, {}, "06 30 555 8842", "E", 2, "2025-05-21", "Stúdióm teljesen "
        "felszerelt. Csak komoly érdeklődőknek, előzetes egyeztetéssel.", dict(alias="Dorina", aliases_stated=["Dorina"])),
    (40839, "Renáta", 49, "Szeged", 160, 72, "HU", ["hu"], ["cuddling", "massage", "bath"], [], "08:00-16:00", {30: 15000, 60: 25000}, {}, "06 20 555 3017", "", 2, "2025-05-28", "Házias, molett hölgy vár. Egyedül élek, magam veszem fel a "
        "telefont, nem sietünk.", dict(provider_kind="independent")),
    (40822, "Aniko és Petra", 29, "Budapest", None, None, "HU", ["hu", "en", "it"], ["duo", "four_hands", "couples"], ["overnight"], "24/7", {30: 50000, 60: 80000}, {60: 100000}, "06 70 555 6210", "VE", 6, "2025-06-10", "Két barátnő (29 és "
        "33 évesek), a belvárosban. Mindig ketten vagyunk.",
     dict(alias="Aniko", aliases_stated=["Aniko", "Petra"], ages_stated=[29, 33], audience="couple")),
    (40810, "Oksana", 31, "Miskolc", 170, 58, "UA", ["uk", "hu", "en"], ["massage", "gfe", "dinner_date"], ["fetish", "domination"], "11:00-21:00", {60: 30000}, {60: 40000, 120: 70000}, "06 30 555 9923", "E", 3, "2025-06-04", "Ukrán "
        "vagyok, két éve élek Miskolcon. Jól beszélek magyarul.", {}),
    (40798, "Márk", 30, "Budapest", 184, 80, "HU", ["hu", "en"], ["massage", "dinner_date", "travel"], ["domination"], None, {}, {60: 30000, 180: 75000}, "06 20 555 1159", "", 3, "2025-05-30", "Hölgyeknek és pároknak. Csak hozzád megyek, "
        "saját lakásom erre nincs.", dict(audience="man", services=["massage", "dinner_date", "travel", "couples"], incall=False)),
    (40771, "Tamara", 27, "Pécs", 177, 68, "RO", ["ro", "hu"], ["massage", "kissing", "role_play"], ["overnight"], "13:00-23:00", {30: 20000, 60: 35000}, {}, "06 70 555 2748", "V", 4, "2025-06-07", "Transz lány vagyok, nőies és diszkrét. "
        "Romániából jöttem, június 20-ig vagyok Pécsen.", dict(audience="trans", tour=[{"city": "Pécs", "from": None, "to": "2025-06-20"}])),
    (40755, "Vivien", 35, "Székesfehérvár", 166, 60, "HU", ["hu", "de"], ["overnight", "gfe", "massage"], [], "18:00-24:00", {60: 30000, 120: 55000, 600: 150000}, {}, "06 30 555 0476", "", 1, "2025-04-29", "Esténként, munka után. Az egész "
        "éjszaka 10 órát jelent.", {}),
]


def ft(n, spaced=True):
    return f"{n // 1000} {n % 1000:03d} Ft" if spaced else f"{n // 1000} ezer Ft"


def url(p):
    return f"{ROOT}/hirdetes/{p[1].lower().translate(SLUG)}-{p[3].lower().translate(SLUG)}-{p[0]}"


def e164(p):
    return "+36" + p[13][3:].replace(" ", "")


def hu_day(iso):
    return iso.replace("-", ".") + "."


def badges(p):
    return ('<span class="badge badge-warning">VIP</span>' if "V" in p[14] else "") + ('<span class="badge badge-success" title="Személyazonosság és képek ellenőrizve"><i class="fa fa-check"></i> Ellenőrzött</span>' if "E" in p[14] else "")


def card(p):
    return f"""<div class="col-6 col-lg-3 mb-3"><div class="card profile-card h-100" data-id="{p[0]}"><a href="{url(p)}"><img class="card-img-top lazy" data-src="/kepek/{p[0]}/1_m.jpg" src="/img/blank.gif" alt="{p[1]}"></a>\
<div class="card-body p-2"><h5 class="card-title mb-0"><a href="{url(p)}">{p[1]}</a> <small>({p[2]})</small></h5>
<p class="card-text small"><i class="fa fa-map-marker"></i> {p[3]}</p>{badges(p)}<button class="btn btn-link btn-fav" data-fav="{p[0]}">♡</button></div></div></div>"""


def shell(title, body, crumbs=()):
    trail = "".join(f'<li class="breadcrumb-item"><a href="{h}">{w}</a></li>' for h, w in (("/", "Főoldal"), *crumbs))
    towns = "".join(f'<option value="{i}">{t}</option>' for i, t in enumerate(("Budapest", "Győr", "Debrecen", "Szeged", "Pécs", "Miskolc", "Székesfehérvár", "Nyíregyháza")))
    return f"""<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><meta name="csrf-token" content="b0c2f7"><title>{title} - Rózsakert24</title><link rel="stylesheet" href="/css/bootstrap.min.css">\
<link rel="stylesheet" href="/css/app.css?v=118"></head><body>
<div class="modal fade show" id="ageModal"><div class="modal-content"><h4>Figyelem! Felnőtt tartalom</h4><p>Az oldal kizárólag 18 éven felülieknek szól.</p><button class="btn btn-danger" id="ageOk">Elmúltam 18, belépek</button>\
<a href="https://kereso.example">Kilépek</a></div></div>
<nav class="navbar navbar-expand-lg navbar-dark"><a class="navbar-brand" href="/">Rózsakert<b>24</b></a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/holgyek">Hölgyek</a></li><li class="nav-item">\
<a class="nav-link" href="/urak">Urak</a></li><li class="nav-item"><a class="nav-link" href="/hirdetes-feladas">Hirdetés feladás</a></li><li class="nav-item"><a class="nav-link" href="/belepes">Belépés</a></li></ul></nav>
<form class="filter-bar form-inline" action="/kereses"><select name="varos"><option value="">Mindegy, hol</option>{towns}</select><select name="kor"><option>18-25</option><option>26-35</option><option>36-50</option></select><label>\
<input type="checkbox" name="ell"> csak ellenőrzött</label><button class="btn btn-primary">Keresés</button></form>
<div class="container"><ol class="breadcrumb">{trail}</ol>{body}</div>
<footer class="footer"><a href="/aszf">ÁSZF</a> · <a href="/adatvedelem">Adatvédelem</a> · <a href="/hirdetoi-arak">Hirdetői árak</a> · <a href="/biztonsag">Biztonság</a><p>Ügyfélszolgálat: 06 1 555 0180 (H-P 9-17)</p></footer>\
<script src="/js/jquery-3.3.1.min.js"></script><script>var onlineCount=214;$('.lazy').lazy();</script></body></html>"""


def page(p):
    no, _, age, town, cm, kg, land, tongues, offers, refused, hours, mine, yours, phone, marks, pics, posted, text, more = p
    shots = "".join(f'<div class="carousel-item{" active" if n == 1 else ""}"><img class="d-block w-100" src="/kepek/{no}/{n}.jpg" alt=""></div>' for n in range(1, pics + 1))
    thumbs = "".join(f'<img class="thumb" data-slide-to="{n - 1}" src="/kepek/{no}/{n}_t.jpg" alt="">' for n in range(1, pics + 1))
    rows = [("Kor", f"{age} éves" if "és" not in p[1] else "29 és 33 éves"), ("Város", town), ("Magasság", f"{cm} cm" if cm else None), ("Testsúly", f"{kg} "
        f"kg" if kg else None), ("Nemzetiség", LAND[land]), ("Beszélt nyelvek", ", ".join(TONGUE[t] for t in tongues)), ("Feladva", hu_day(posted)), ("Megtekintve", f"{no % 977 + 211} alkalommal")]
    facts = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in rows if v)
    word = {30: "Fél óra", 60: "1 óra", 90: "Másfél óra", 120: "2 óra", 180: "3 óra", 600: "Egész éjszaka"}
    money = "".join(f"<tr><td>{word[m]}</td><td>{ft(mine[m], no % 2) if m in mine else '-'}</td><td>{ft(yours[m], no % 2) if m in yours else '-'}</td></tr>" for m in sorted({*mine, *yours}))
    yes, no_ = "".join(f'<li class="yes"><i class="fa fa-check"></i> {OFFER[o]}</li>' for o in offers), "".join(f'<li class="no"><i class="fa fa-times"></i> <del>{OFFER[o]}</del></li>' for o in refused)
    when = "" if not hours else "<p><b>Mikor:</b> " + ("0-24 óráig, a hét minden napján" if hours == "24/7" else f"minden nap {hours.replace('-', ' - ')}") + "</p>"
    i = ADS.index(p)
    seen = "".join(f'<div class="media review"><b>{u}</b> <span class="stars">★★★★★</span><p>{w}</p></div>' for u, w in (("vidéki45", "Pontos volt és kedves."), ("Zolika_77", "Másodszor is "
        "felhívnám."))) if "V" in marks else "<p>Még nincs értékelés.</p>"
    body = f"""<h1>{p[1]} <small>{town}</small></h1>{badges(p)}<div class="row"><div class="col-md-5"><div id="galeria" class="carousel slide"><div class="carousel-inner">{shots}</div></div><div class="thumbs">{thumbs}</div></div>
<div class="col-md-7"><table class="table table-sm adatlap">{facts}</table><button class="btn btn-success btn-phone" data-phone="{phone.replace(' '
    '', '')}"><i class="fa fa-phone"></i> <span>{phone}</span></button><p class="small text-muted">Említsd meg, hogy a Rózsakert24 oldalán láttad!</p></div></div>
<div class="bemutatkozas"><h3>Bemutatkozás</h3><p>{text}</p>{when}</div><h3>Árak</h3><table class="table arak"><thead><tr><th></th><th>Nálam</th><th>Nálad</th></tr></thead><tbody>{money}</tbody></table>
<div class="row"><div class="col"><h4>Vállalom</h4><ul class="list-unstyled">{yes}</ul></div><div class="col"><h4>Nem vállalom</h4><ul class="list-unstyled">{no_ or '<li>-</li>'}</ul></div></div>
<h4>Értékelések</h4>{seen}<hr><h4>Hasonló hirdetők</h4><div class="row similar">{card(ADS[i - 1])}{card(ADS[i - 2])}{card(ADS[i - 3])}</div>"""
    return shell(f"{p[1]} ({age}) {town}", body, (("/holgyek", "Hölgyek"), (f"/holgyek/{town.lower().translate(SLUG)}", town)))


def truth(p):
    no, alias, age, town, cm, kg, land, tongues, offers, refused, hours, mine, yours, phone, marks, pics, posted, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="hu", provider_kind="unknown", city=town, country="HU", nationality=land, languages_spoken=list(tongues), services=list(offers),
        incall=True if mine else None, outcall=True if yours else None,
               hours=hours, height_cm=cm, weight_kg=kg, max_duration_h=max([*mine, *yours]) / 60, verified="E" in marks, paid_placement="V" in marks, n_images=pics, posted_at=posted, phones=[e164(p)],
               prices=[{"amount": x, "currency": "HUF", "code_currency": None, "duration_min": m, "place": w} for w, t in (("incall", mine), ("outcall", yours)) for m, x in t.items()])
    row.update(deepcopy(more))
    return row


def listing(path, title, rows, pager="", canonical=None):
    note = '<div class="alert alert-light ad"><a href="https://fuszerbolt.example">Fűszerbolt: ingyenes szállítás 9 900 Ft felett</a></div>'
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><div class="row">{"".join(map(card, rows))}</div>{note}<ul class="pagination">{pager}</ul>'), "listing", "hu", ads=tuple(map(url, rows)), canonical=canonical)


def static(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "hu", status=status)


A, B, BP = ADS[:6], ADS[6:], [p for p in ADS if p[3] == "Budapest"]
PAGER = '<li class="page-item"><a class="page-link" href="/?oldal=1">1</a></li><li class="page-item"><a class="page-link" href="/?oldal=2">2</a></li>'
PAGES = [listing("/", "Friss hirdetők", A, PAGER), listing("/?oldal=2", "Hirdetők, 2. oldal", B, PAGER), listing("/?rendezes=kor", "Friss hirdetők", sorted(A, key=lambda p: p[2]), PAGER, f"{ROOT}/"), listing("/holgyek/budapest", "Budapesti "
    "hölgyek", [p for p in BP if p[1] != "Márk"]), listing("/urak", "Urak", [ADS[7]])]
PAGES += [WrittenPage(url(p), page(p), "ad", "hu", ads=(url(p),)) for p in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}?ref=kiemelt&PHPSESSID=9f31a07c", page(ADS[0]), "ad", "hu", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    static("/hirdetoi-arak", "Hirdetői árak", "<table class='table'><tr><td>Alap hirdetés, 30 nap</td><td>4 900 Ft</td></tr><tr><td>VIP kiemelés, 7 nap</td><td>9 900 Ft</td></tr></table>"
        "<p>Fizetés bankkártyával vagy átutalással. Hirdetést csak 18 éven felüli adhat fel, személyesen.</p>"),
    static("/aszf", "Általános szerződési feltételek", "<p>1. A szolgáltató tárhelyet biztosít. 2. A hirdetés tartalmáért a hirdető felel. 3. Kényszerre utaló jelet a 112-es számon jelents.</p>"),
    static("/biztonsag", "Biztonsági tanácsok", "<p>Soha ne utalj előre pénzt. Ha valaki más veszi fel a telefont, vagy a hölgy fél, jelezd nekünk.</p>"),
    static("/belepes", "Belépés", "<form method='post'><input type='hidden' name='_token' value='b0c2f7'><input name='email' type='email'><input name='jelszo' type='password'><button class='btn btn-primary'>Belépés</button></form>"),
    static("/hirdetes/nikolett-eger-39120", "A hirdetés nem elérhető", "<div class='alert alert-info'>Ez a hirdetés lejárt, vagy a hirdető törölte.</div>", "error"),
    static("/kereses?varos=7", "Keresés: Nyíregyháza", "<p>Nincs a keresésnek megfelelő hirdetés.</p>", "listing"),
]

SITE = WrittenSite(HOST, "HU", tuple(PAGES), tuple(truth(p) for p in ADS), note=__doc__)
