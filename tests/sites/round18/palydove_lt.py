"""Lithuanian catalogue, ordinary kind: Bootstrap cards, short numeric addresses, facts in a <dl> on the ad page.

Hard: prices stand in a table whose columns are 'pas mane' (in-call) and 'pas jus' (out-call) with dashes; services are a list
where refused ones are struck through; phone as national 8 6xx; towns in the locative in prose; colour marks for VIP and checked.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vakaro-palyda.example"
B = f"https://{HOST}"
SV = {"massage": "Masažas", "dinner_date": "Vakarienė kartu", "overnight": "Visa naktis", "travel": "Kelionės", "tantra": "Tantra", "couples": "Poroms", "striptease": "Striptizas",
      "role_play": "Vaidmenų žaidimai", "kissing": "Bučiniai", "duo": "Su drauge", "bath": "Bendras dušas", "video_call": "Vaizdo skambučiai", "cuddling": "Apsikabinimai"}
LANG = {"lt": "lietuvių", "en": "anglų", "ru": "rusų", "lv": "latvių", "es": "ispanų", "pl": "lenkų"}
TOWN = {"Vilnius": "Vilnius", "Kaunas": "Kaunas", "Klaipėda": "Klaipėda", "Šiauliai": "Šiauliai", "Panevėžys": "Panevėžys", "Alytus": "Alytus"}
NAT = {"LT": "lietuvė", "LV": "latvė", "CO": "kolumbietė", "UA": "ukrainietė"}
MIN = {30: "0,5 val.", 60: "1 val.", 120: "2 val.", 720: "Naktis (12 val.)", 180: "3 val."}


# number, name, age, town, height, weight, nationality, languages, offered, refused, price rows (min, in, out), hours, phone (E.164), pictures, vip, checked, posted, prose
ADS = [
    (1204, "Ieva", 26, "Vilnius", 170, 58, "LT", ["lt", "en"], ["massage", "kissing", "bath"], ["couples"], [(30, 80, None), (60, 130, 160), (120, 240, 300)], "11:00-23:00", "+37060776927", 4, True, True, "2025-06-10",
     "Labas, aš Ieva. Studijas baigiau, dabar ilsiuosi ir kviečiu pailsėti kartu. Mano butas senamiestyje, yra kur pastatyti mašiną. Prašau neskambinti iš paslėptų numerių."),
    (1209, "Karolina", 33, "Kaunas", 165, None, "LT", ["lt", "ru", "pl"], ["tantra", "massage", "couples"], [], [(60, 100, None), (180, 270, None)], "10:00-20:00", "+37061438995", 2, False, True, "2025-06-07",
     "Tantros ir atpalaiduojančio masažo meistrė Kaune. Dirbu viena, ramiai ir lėtai. Pas klientus nevažiuoju."),
    (1210, "Valentina", 45, "Klaipėda", 160, 68, None, ["ru", "lt"], ["cuddling", "kissing"], ["striptease", "duo"], [(60, 60, 80)], None, "+37061868472", 1, False, False, "2025-06-01",
     "Brandi, švelni moteris be kompleksų. Skambinti galima ir vakare, bet žinutėmis nebendrauju."),
    (1215, "Lucía", 29, "Vilnius", 162, 55, "CO", ["es", "en"], ["dinner_date", "overnight", "travel", "kissing"], [], [(60, 200, 250), (120, 350, 400), (720, None, 1200)], "24/7", "+37061936690", 6, True, False, "2025-06-09",
     "Hola! Lietuvoje būsiu tik iki birželio pabaigos. Mėgstu šokius, gerą vyną ir malonius žmones."),
    (1217, "Agnė", 22, "Šiauliai", 175, 61, "LT", ["lt"], ["striptease", "role_play"], ["kissing"], [(30, 50, None), (60, 90, 110)], "14:00-02:00", "+37062270871", 3, False, False, "2025-06-05",
     "Aukšta blondinė iš Šiaulių. Galiu atvažiuoti ir į viešbutį. Jei neatsiliepiu – vadinasi, užimta, perskambinsiu."),
    (1221, "Diāna", 31, "Panevėžys", 168, 59, "LV", ["lv", "ru", "en"], ["massage", "dinner_date", "bath"], [], [(60, 110, 130), (120, 200, 240)], None, "+37065189001", 3, False, True, "2025-05-28",
     "Atvykstu iš Rygos kas antrą savaitgalį. Susitikimus derinkime iš anksto, geriausia per „WhatsApp“."),
    (1222, "Monika", 27, "Alytus", 171, 63, "LT", ["lt", "en"], ["video_call"], [], [(30, None, None)], None, None, 2, False, False, "2025-06-10",
     "Gyvai nesusitinku! Tik vaizdo skambučiai. Rašykite el. paštu monika.vaizdas@pastas.example."),
    (1226, "Oksana", 38, "Klaipėda", 167, 64, "UA", ["ru", "lt"], ["massage"], ["overnight"], [(60, 70, None)], "09:00-18:00", "+37065211136", 1, False, True, "2025-06-03",
     "Klasikinis ir atpalaiduojantis masažas Klaipėdoje, tik savo kabinete. Turiu medicininį išsilavinimą."),
    (1230, "Rūta", 30, "Kaunas", 164, 56, "LT", ["lt", "en", "ru"], ["dinner_date", "duo"], [], [(60, None, 180), (120, None, 320)], "18:00-04:00", "+37065314338", 5, True, True, "2025-06-11",
     "Atvykstu tik pas jus – viešbutis ar namai Kaune ir iki 30 km aplink. Su drauge – pagal susitarimą, kainą sakau telefonu."),
]
EXTRA = {1221: [{"kind": "whatsapp", "value": "+37065189001"}], 1222: [{"kind": "email", "value": "monika.vaizdas@pastas.example"}]}


def u(a):
    return f"{B}/m/{a[0]}"


def nat_phone(e):
    n = e[4:]
    return f"8 {n[:3]} {n[3:]}"


def page(title, body):
    return f"""<!DOCTYPE html>
<html lang="lt"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} - Vakaro palyda</title><link rel="stylesheet" href="/css/bootstrap.min.css"></head>
<body><div class="modal show" id="age"><div class="modal-body">Svetainė skirta asmenims nuo 18 metų. <a class="btn btn-danger" href="#">Man yra 18</a> <a href="https://paieska.example">Išeiti</a></div></div>
<nav class="navbar navbar-expand"><a class="navbar-brand" href="/">Vakaro palyda</a><a class="nav-link" href="/m/">Merginos</a><a class="nav-link" href="/miestai">Miestai</a><a class="nav-link" href="/reklama">Reklama</a><a class="nav-link" href="/kontaktai">Kontaktai</a></nav>
<div class="container">{body}</div><footer class="bg-dark text-white">© 2013–2025 Vakaro palyda. Administracija +370 5 200 0000 · <a href="/taisykles">Taisyklės</a></footer></body></html>"""


def card(a):
    return (f'<div class="col-6 col-md-3"><div class="card{" border-warning" if a[14] else ""}"><a href="/m/{a[0]}"><img class="card-img-top" src="/media/t/{a[0]}_1.jpg" alt="{a[1]}"></a><div class="card-body">'
            f'<h5 class="card-title">{a[1]}, {a[2]}</h5><span class="badge badge-secondary">{a[3]}</span>{" <span class=badge>VIP</span>" if a[14] else ""}</div></div></div>')


def detail(a):
    rows = [("Vardas", a[1]), ("Amžius", f"{a[2]} m."), ("Miestas", TOWN[a[3]]), ("Ūgis", f"{a[4]} cm")]
    rows += [("Svoris", f"{a[5]} kg")] if a[5] else [("Svoris", "nenurodyta")]
    rows += [("Tautybė", NAT[a[6]])] if a[6] else []
    rows += [("Kalbos", ", ".join(LANG[x] for x in a[7]))]
    rows += [("Darbo laikas", "visą parą" if a[11] == "24/7" else a[11].replace("-", "–"))] if a[11] else []
    dl = "".join(f"<dt class='col-4'>{x}</dt><dd class='col-8'>{y}</dd>" for x, y in rows)
    sv = "".join(f"<li>{SV[s]}</li>" for s in a[8]) + "".join(f"<li class='text-muted'><s>{SV[s]}</s></li>" for s in a[9])
    if a[0] == 1222:
        tab = "<p>30 min. vaizdo pokalbis – 25 €</p>"
    else:
        tab = "<table class='table table-sm'><thead><tr><th></th><th>Pas mane</th><th>Pas jus</th></tr></thead><tbody>" + "".join(
            f"<tr><th>{MIN[m]}</th><td>{f'{i} €' if i else '–'}</td><td>{f'{o} €' if o else '–'}</td></tr>" for m, i, o in a[10]) + "</tbody></table>"
    ph = f'<a class="btn btn-success btn-lg" href="tel:{a[12]}">{nat_phone(a[12])}</a>' if a[12] else "<p class='text-muted'>Telefono numeris nerodomas</p>"
    if a[0] == 1221:
        ph += f' <a class="btn" href="https://wa.me/{a[12][1:]}">WhatsApp</a>'
    mark = "<span class='badge badge-warning'>VIP</span> " * a[14] + ("<span class='badge badge-success'>Nuotraukos patikrintos</span>" if a[15] else "<span class='badge badge-light'>Nuotraukos nepatikrintos</span>")
    pics = "".join(f'<div class="carousel-item"><img src="/media/b/{a[0]}_{k}.jpg" alt=""></div>' for k in range(1, a[13] + 1))
    near = [x for x in ADS if x[3] == a[3] and x is not a] or ADS[:1]
    return page(f"{a[1]}, {a[3]}", f"""<nav><ol class="breadcrumb"><li><a href="/">Pradžia</a></li><li><a href="/m/?miestas={a[3]}">{a[3]}</a></li><li>{a[1]}</li></ol></nav>
<div class="row"><div class="col-md-6"><div class="carousel">{pics}</div></div><div class="col-md-6"><h1>{a[1]} {mark}</h1>{ph}<dl class="row">{dl}</dl><small>Paskelbta: {a[16].replace('-', '.')}</small></div></div>
<h3>Apie mane</h3><p>{a[17]}</p><h3>Kainos</h3>{tab}<h3>Paslaugos</h3><ul class="list-inline">{sv}</ul><h3>Taip pat žiūrėkite</h3><div class="row">{''.join(card(x) for x in near[:2])}</div>""")


def truth(a):
    d = copy.deepcopy(AD)
    ps = [{"amount": v, "currency": "EUR", "code_currency": None, "duration_min": m, "place": pl} for m, i, o in a[10] for v, pl in ((i, "incall"), (o, "outcall")) if v]
    inn, out = any(r[1] for r in a[10]), any(r[2] for r in a[10])
    durs = [m for m, i, o in a[10] if i or o]
    d.update(url=u(a), alias=a[1], aliases_stated=[a[1]], age=a[2], ages_stated=[a[2]], text_language="lt", provider_kind="unknown", city=a[3], country="LT", nationality=a[6], languages_spoken=a[7],
             services=a[8], incall=True if inn else None, outcall=True if out else None, hours=a[11], weight_kg=a[5], height_cm=a[4], max_duration_h=max(durs) / 60 if durs else None,
             verified=a[15], paid_placement=a[14], n_images=a[13], posted_at=a[16], phones=[a[12]] if a[12] else [], handles=EXTRA.get(a[0], []), prices=ps)
    if a[0] in (1209, 1226):
        d["outcall"] = False
        d["provider_kind"] = "independent" if a[0] == 1209 else "unknown"
    if a[0] == 1230:
        d["incall"] = False
    if a[0] == 1222:
        d.update(incall=False, outcall=False, max_duration_h=0.5, prices=[{"amount": 25, "currency": "EUR", "code_currency": None, "duration_min": 30, "place": None}])
    return d


def lst(title, rows):
    return page(title, f"<h1>{title}</h1><div class='row'>{''.join(map(card, rows))}</div><ul class='pagination'><li><a href='/m/'>1</a></li><li><a href='/m/?p=2'>2</a></li></ul>")


def st(path, title, text, kind="static"):
    return WrittenPage(B + path, page(title, f"<h1>{title}</h1><p>{text}</p>"), kind, "lt")


def k(rows):
    return tuple(u(a) for a in rows)


VIL = [a for a in ADS if a[3] == "Vilnius"]
P = [WrittenPage(f"{B}/m/", lst("Merginos", ADS[:6]), "listing", "lt", ads=k(ADS[:6])), WrittenPage(f"{B}/m/?p=2", lst("Merginos – 2 puslapis", ADS[6:]), "listing", "lt", ads=k(ADS[6:])),
     WrittenPage(f"{B}/vilnius", lst("Merginos Vilniuje", VIL), "listing", "lt", ads=k(VIL)),
     WrittenPage(f"{B}/m/?rikiuoti=kaina", lst("Merginos", ADS[:6]), "listing", "lt", ads=k(ADS[:6]), canonical=f"{B}/m/")]
P += [WrittenPage(u(a), detail(a), "ad", "lt", ads=(u(a),)) for a in ADS]
P += [WrittenPage(u(ADS[3]) + "?fbclid=IwAR0x81kq", detail(ADS[3]), "ad", "lt", ads=(u(ADS[3]),), canonical=u(ADS[3])),
      st("/reklama", "Reklamos kainos", "Anketa 30 dienų – 20 €, VIP rėmelis – 15 €, pakėlimas į viršų – 3 €. Apmokėjimas banko pavedimu."),
      st("/kontaktai", "Kontaktai", "MB „Vakaro palyda“, Vilnius. Tel. +370 5 200 0000, info@vakaro-palyda.example."),
      st("/taisykles", "Taisyklės", "Skelbtis gali tik pilnametės, savo noru. Pastebėję prievartos požymių, rašykite mums arba policijai 112."),
      st("/straipsniai/kelione-i-nida", "Kelionė į Nidą dviese", "Birželį kopose dar nedaug žmonių. Keltas iš Klaipėdos, rūkyta žuvis, nakvynė prie marių – trys patarimai ilgam savaitgaliui."),
      st("/m/998", "Anketa nerasta", "Tokios anketos nėra arba ji išjungta. Grįžkite į pradžią.", "error")]
SITE = WrittenSite(HOST, "LT", tuple(P), tuple(truth(a) for a in ADS), __doc__)
