"""Slovak directory of massage salons: a page per salon (Bootstrap panels, microdata), in which the staff is named, each in a panel of her own.

Hard: a masseuse has no page, only an anchor in her salon's page; the salon's opening hours, number and price list stand on the same page and are nobody's own; some have a sum, a number or hours of
their own in their panel; facts are one line between bars ('25 r. | 168 cm | SK, EN'), in another salon a list with icons, in a third a sentence; guests' opinions below name the staff and what they
paid; two studios are run by one woman alone and their page is hers; a closed salon answers with status 200; pages by town, a voucher shop, a course, jobs.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://tichesalony.example"
SALONS = {  # key: name, town, town in words, street, number, hours, top, verified, prices, style
    "levandula": ("Salón Levanduľa", "Bratislava", "Bratislava", "Obchodná 39", "02/3810 5520", "Po–Ne 10:00–22:00", True, True, [("Klasická masáž 60 min", "60 €"), ("Tantra 90 min", "120 €"), ("Masáž štyroch rúk 60 min", "140 €")], "bars"),
    "lotos": ("Štúdio Lotos", "Košice", "Košice", "Mlynská 12", "055/381 07 64", "Po–So 11:00–21:00", False, True, [("Thajská masáž 60 min", "50 €"), ("Olejová masáž 90 min", "70 €")], "icons"),
    "pod-lipou": ("Masáže Pod lipou", "Žilina", "Žilina", "Hviezdoslavova 3", "041/381 22 09", "Ut–So 12:00–20:00", False, False, [("Relaxačná masáž 45 min", "40 €"), ("Relaxačná masáž 90 min", "75 €")], "prose"),
}
# anchor, salon, name, age, cm, kg, origin, languages, days, visits, offers, pictures, prose, truth
STAFF = [
    ("ema", "levandula", "Ema", 25, 168, 55, None, "slovenčina, angličtina", "Po, St, Pi 10:00–16:00", "nie", ["massage", "tantra"], 2, "Ema vyštudovala rehabilitáciu a pracuje pomaly a pozorne.",
     dict(languages_spoken=["sk", "en"], hours="10:00-16:00", outcall=False)),
    ("dorota", "levandula", "Dorota", 33, 172, 61, "Poľsko", "poľština, slovenčina", "Ut–So 14:00–22:00", "áno, hotely v Bratislave", ["massage", "four_hands", "couples"], 1,
     "Dorota k nám prišla z Krakova. Návšteva v hoteli: 60 min 120 €, 120 min 220 €. Objednáte ju aj priamo na 0903 771 042.",
     dict(nationality="PL", languages_spoken=["pl", "sk"], hours="14:00-22:00", outcall=True, max_duration_h=2, phones=["+421903771042"],
          prices=[{"amount": 120, "currency": "EUR", "code_currency": None, "duration_min": 60, "place": "outcall"}, {"amount": 220, "currency": "EUR", "code_currency": None, "duration_min": 120, "place": "outcall"}])),
    ("zuza", "levandula", "Zuza", 41, 160, 64, None, "slovenčina, maďarčina, nemčina", "Ne 10:00–20:00", "nie", ["massage", "bath"], 0, "Zuza je tu iba v nedeľu. Má rada bylinky a ticho.",
     dict(languages_spoken=["sk", "hu", "de"], hours="10:00-20:00", outcall=False)),
    ("nok", "lotos", "Nok", 36, 156, 50, "Thajsko", "thajčina, angličtina", "Po–So 11:00–21:00", "nie", ["massage"], 1, "Majiteľka certifikátu z Bangkoku.", dict(nationality="TH", languages_spoken=["th", "en"], hours="11:00-21:00", outcall=False)),
    ("mei", "lotos", "Mei", 29, 159, 48, "Thajsko", "thajčina, trochu slovenčina", "Po–Št 13:00–21:00", "áno", ["massage", "four_hands"], 1,
     "Od 16. do 20. júna 2025 Mei masíruje ako hosť v Prešove. Výjazd v Košiciach stojí 80 € za hodinu.",
     dict(nationality="TH", languages_spoken=["th", "sk"], hours="13:00-21:00", outcall=True, max_duration_h=1, tour=[{"city": "Prešov", "from": "2025-06-16", "to": "2025-06-20"}],
          prices=[{"amount": 80, "currency": "EUR", "code_currency": None, "duration_min": 60, "place": "outcall"}])),
    ("oliver", "lotos", "Oliver", 31, 183, 79, None, "slovenčina, ukrajinčina", "Pi, So 15:00–21:00", "áno", ["massage", "couples", "disabled_guests"], 1, "Masér pre dámy, pánov aj páry. WhatsApp má vlastný, napíšte mu na 0911 204 538.",
     dict(audience="man", languages_spoken=["sk", "uk"], hours="15:00-21:00", outcall=True, phones=["+421911204538"], handles=[{"kind": "whatsapp", "value": "+421911204538"}])),
    ("lenka", "pod-lipou", "Lenka", 27, 170, None, None, None, None, None, ["massage", "cuddling"], 1, "Lenka má 27 rokov a meria 170 cm. Okrem masáže ponúka aj objímanie, hodinu blízkosti bez slov. V salóne je od stredy do soboty.", dict()),
    ("hana", "pod-lipou", "Hana", 45, None, None, None, None, None, None, ["massage", "tantra"], 1, "Hana (45) salón založila v roku 2013 a dodnes v ňom masíruje. Tantru robí iba ona. Na návštevy nechodí.", dict(outcall=False)),
    ("viki", "pod-lipou", "Viki", 22, 165, 54, None, None, None, None, ["massage", "bath"], 1, "Najmladšia v kolektíve je Viki: 22 rokov, 165 cm, 54 kg. Po masáži pripraví spoločný kúpeľ. Hovorí slovensky, česky a po rusky.", dict(languages_spoken=["sk", "cs", "ru"])),
]
# page, name, town, town in words, top, verified, pictures, rows, prose, truth
ALONE = [
    ("studio-andrea-nitra", "Andrea", "Nitra", "Nitra", True, True, 4, [("Vek", "39 rokov"), ("Výška", "167 cm"), ("Jazyky", "slovenčina, nemčina"), ("Otvorené", "Po–Pi 09:00–17:00"), ("Výjazd", "nie")], ["massage", "tantra", "couples"],
     "Volám sa Andrea a v štúdiu som sama, bez recepcie a bez kolegýň. Prijímam vo vlastnom byte pri parku. Masáž 60 min 55 €, tantra 120 min 150 €, páry 120 min 220 €. Volajte 0915 662 307, mailujte andrea@nitra-dotyk.example.",
     dict(age=39, height_cm=167, languages_spoken=["sk", "de"], hours="09:00-17:00", incall=True, outcall=False, max_duration_h=2, phones=["+421915662307"], handles=[{"kind": "email", "value": "andrea@nitra-dotyk.example"}],
          prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for x, m in ((55, 60), (150, 120), (220, 120))])),
    ("mobilna-maserka-iveta", "Iveta", "Trnava", "Trnava a okolie", False, False, 1, [("Vek", "52 rokov"), ("Salón", "nemám, prídem k vám"), ("Jazyky", "slovenčina")], ["massage", "disabled_guests"],
     "Mobilná masérka Iveta. Prinesiem si stôl, olej aj uteráky. Za hodinu 45 eur, za hodinu a pol 60 eur, doprava v Trnave zdarma. Chodím aj k ľuďom na vozíku. Číslo: nula deväť štyri osem, tri dva jeden, sedem sedem nula.",
     dict(age=52, languages_spoken=["sk"], incall=False, outcall=True, max_duration_h=1.5, phones=["+421948321770"],
          prices=[{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": None} for x, m in ((45, 60), (60, 90))])),
]
WORD = {"massage": "masáž", "tantra": "tantra", "four_hands": "masáž štyroch rúk", "couples": "páry", "bath": "spoločný kúpeľ", "cuddling": "objímanie", "disabled_guests": "hostia so zdravotným postihnutím"}
OPINIONS = {
    "levandula": [("Marek", "4. 6. 2025", "Bol som u Emy, za 120 € deväťdesiat minút. Odporúčam, mám 47 a chrbát ako nový."), ("Jozef", "28. 5. 2025", "Dorota bola na dovolenke, poslali mi Zuzu. Aj tak dobre.")],
    "lotos": [("Peter K.", "1. 6. 2025", "Nok má silné ruky. Pred dvoma rokmi stála hodina 35 €.")],
    "pod-lipou": [],
}


def url(s):
    return f"{ROOT}/salon/{s[1]}#{s[0]}"


def alone_url(s):
    return f"{ROOT}/salon/{s[0]}"


def shell(title, body):
    return f"""<!DOCTYPE html><html lang="sk"><head><meta charset="utf-8"><title>{title} – Tiché salóny</title><link rel="stylesheet" href="/css/bootstrap.min.css"><link rel="stylesheet" href="/css/font-awesome.min.css"></head><body>
<nav class="navbar navbar-default navbar-fixed-top"><div class="container"><a class="navbar-brand" href="/">Tiché salóny</a><ul class="nav navbar-nav"><li><a href="/mesto/bratislava">Bratislava</a></li><li><a href="/mesto/kosice">Košice</a></li><li><a href="/mesto/ine">Iné mestá</a></li>
<li><a href="/poukazy">Poukazy</a></li><li><a href="/pre-salony">Pre salóny</a></li></ul></div></nav><div class="container"><div class="row">{body}</div></div>
<footer class="well text-muted"><small>Tiché salóny s.r.o., Banská Bystrica. Redakcia 048/381 90 01, redakcia@tichesalony.example. Masáže od 40 €. <a href="/podmienky">Podmienky</a> <a href="/praca">Práca</a></small></footer></body></html>"""


def panel(s):
    key, salon, name, age, cm, kg, land, tongues, days, visits, offers, pics, prose, _ = s
    style = SALONS[salon][9]
    shots = "".join(f'<img class="img-circle" src="/foto/{salon}/{key}{n}.jpg" alt="">' for n in range(1, pics + 1))
    chips = " ".join(f'<span class="label label-info">{WORD[o]}</span>' for o in offers)
    if style == "bars":
        facts = f'<p class="text-muted">{age} r. | {cm} cm | {kg} kg | {tongues}{" | " + land if land else ""}</p><p>V salóne: {days}<br>Výjazdy: {visits}</p>{chips}'
    elif style == "icons":
        rows = [("birthday-cake", age), ("arrows-v", f"{cm} cm"), ("balance-scale", f"{kg} kg")] + ([("flag", land)] if land else []) + [("comments", tongues), ("clock-o", days), ("car", visits)]
        facts = '<ul class="fa-ul">' + "".join(f'<li><i class="fa fa-li fa-{i}"></i>{v}</li>' for i, v in rows) + f"</ul>{chips}"
    else:
        facts = ""
    return f'<div class="panel panel-default" id="{key}" itemprop="employee" itemscope itemtype="https://schema.org/Person"><div class="panel-heading"><h3 class="panel-title" itemprop="name">{name}</h3></div><div class="panel-body">{shots}{facts}<p>{prose}</p></div></div>'


def salon_page(key):
    name, _, town, street, phone, hours, top, ok, prices, _ = SALONS[key]
    people = "".join(panel(s) for s in STAFF if s[1] == key)
    table = "".join(f"<tr><td>{k}</td><td class='text-right'>{v}</td></tr>" for k, v in prices)
    said = "".join(f'<blockquote itemprop="review"><p>{t}</p><small>{who}, {when}</small></blockquote>' for who, when, t in OPINIONS[key]) or "<p>Zatiaľ bez názorov.</p>"
    others = "".join(f'<a class="list-group-item" href="/salon/{k}">{v[0]} <span class="badge">{v[2]}</span></a>' for k, v in SALONS.items() if k != key)
    return shell(f"{name}, {town}", f"""<div class="col-md-8" itemscope itemtype="https://schema.org/HealthAndBeautyBusiness"><div class="page-header"><h1 itemprop="name">{name} {'<span class="label label-warning">TOP salón</span>' if top else ''} {'<span class="label label-success">navštívili sme</span>' if ok else ''}</h1></div>
<img class="img-responsive" src="/foto/{key}/interier.jpg" alt="interiér"><p><span itemprop="address">{street}, {town}</span> · <span itemprop="openingHours">{hours}</span> · objednávky <a href="tel:{phone.replace('/', '').replace(' ', '')}" itemprop="telephone">{phone}</a></p>
<h2>Náš tím</h2>{people}<h2>Cenník salónu</h2><table class="table table-striped">{table}</table><h2>Názory hostí</h2>{said}</div><div class="col-md-4"><div class="list-group"><span class="list-group-item active">Ďalšie salóny</span>{others}</div></div>""")


def alone_page(s, for_print=False):
    key, name, _, town, top, ok, pics, rows, offers, prose, _ = s
    shots = "".join(f'<a class="thumbnail"><img src="/foto/{key}/{n}.jpg" alt=""></a>' for n in range(1, pics + 1))
    dl = "".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in rows)
    main = f"""<h1>{name} <small>{town}</small> {'<span class="label label-warning">TOP salón</span>' if top else ''} {'<span class="label label-success">navštívili sme</span>' if ok else ''}</h1>{shots}<dl class="dl-horizontal">{dl}</dl>
<p class="lead">{prose}</p><p>{" ".join(f'<span class="label label-info">{WORD[o]}</span>' for o in offers)}</p>"""
    return f'<html lang="sk"><head><title>{name}</title></head><body>{main}</body></html>' if for_print else shell(f"{name}, {town}", f'<div class="col-md-8">{main}</div>')


def truth(s):
    row = deepcopy(AD)
    salon = SALONS[s[1]]
    row.update(url=url(s), alias=s[2], aliases_stated=[s[2]], age=s[3], ages_stated=[s[3]], text_language="sk", provider_kind="agency", city=salon[1], country="SK", services=list(s[10]), incall=True, height_cm=s[4], weight_kg=s[5], n_images=s[11])
    row.update(deepcopy(s[13]))
    return row


def alone_truth(s):
    row = deepcopy(AD)
    row.update(url=alone_url(s), alias=s[1], aliases_stated=[s[1]], text_language="sk", provider_kind="independent", city=s[2], country="SK", services=list(s[8]), verified=s[5], paid_placement=s[4], n_images=s[6])
    row.update(deepcopy(s[10]))
    row["ages_stated"] = [row["age"]]
    return row


def listing(title, keys, alone, foot=""):
    rows = ""
    for k in keys:
        team = ", ".join(f'<a href="/salon/{k}#{s[0]}">{s[2]}</a>' for s in STAFF if s[1] == k)
        rows += f'<div class="media"><div class="media-left"><img class="media-object" src="/foto/{k}/m.jpg" alt=""></div><div class="media-body"><h4 class="media-heading"><a href="/salon/{k}">{SALONS[k][0]}</a></h4>{SALONS[k][3]}, {SALONS[k][2]}<br>Masírujú: {team}</div></div>'
    rows += "".join(f'<div class="media"><div class="media-left"><img class="media-object" src="/foto/{s[0]}/m.jpg" alt=""></div><div class="media-body"><h4 class="media-heading"><a href="/salon/{s[0]}">{s[1]}</a></h4>{s[3]}</div></div>' for s in alone)
    return shell(title, f'<div class="col-md-9"><h1>{title}</h1>{rows}<ul class="pager">{foot}</ul></div>')


def own(keys, alone=()):
    return tuple(url(s) for k in keys for s in STAFF if s[1] == k) + tuple(map(alone_url, alone))


def plain(path, title, text, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<div class="col-md-8"><h1>{title}</h1>{text}</div>'), kind, "sk", **more)


EVERY = tuple(SALONS)
PAGES = [
    WrittenPage(f"{ROOT}/", listing("Salóny a masérky na Slovensku", EVERY, ALONE), "listing", "sk", ads=own(EVERY, ALONE)),
    WrittenPage(f"{ROOT}/?zoradit=mesto", listing("Salóny a masérky na Slovensku", EVERY[::-1], ALONE), "listing", "sk", ads=own(EVERY, ALONE), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/mesto/bratislava", listing("Masáže Bratislava", EVERY[:1], []), "listing", "sk", ads=own(EVERY[:1])),
    WrittenPage(f"{ROOT}/mesto/kosice", listing("Masáže Košice", EVERY[1:2], []), "listing", "sk", ads=own(EVERY[1:2])),
    WrittenPage(f"{ROOT}/mesto/ine", listing("Masáže v iných mestách", EVERY[2:], ALONE), "listing", "sk", ads=own(EVERY[2:], ALONE)),
    WrittenPage(f"{ROOT}/mesto/poprad", shell("Masáže Poprad", '<div class="col-md-9"><h1>Masáže Poprad</h1><div class="alert alert-info">V tomto meste zatiaľ nemáme žiadny salón.</div></div>'), "listing", "sk"),
]
PAGES += [WrittenPage(f"{ROOT}/salon/{k}", salon_page(k), "listing", "sk", ads=own([k])) for k in SALONS]
PAGES += [WrittenPage(alone_url(s), alone_page(s), "ad", "sk", ads=(alone_url(s),)) for s in ALONE]
PAGES += [
    WrittenPage(f"{ROOT}/salon/lotos?fbclid=IwZXh0bgNhZW0", salon_page("lotos"), "listing", "sk", ads=own(["lotos"]), canonical=f"{ROOT}/salon/lotos"),
    WrittenPage(f"{alone_url(ALONE[0])}?tlac=1", alone_page(ALONE[0], True), "ad", "sk", ads=(alone_url(ALONE[0]),), canonical=alone_url(ALONE[0])),
    plain("/nazor/levandula-ema", "Ema zo salónu Levanduľa: názor hosťa", "<p><b>Hodnotil:</b> Tibor, 30. 5. 2025</p><p>Hodnotenie: 9/10. Prišiel som o desať minút skôr, Ema ma privítala s čajom. Masáž trvala celú hodinu a nikto sa neponáhľal. Vrátim sa.</p>", "review"),
    plain("/poukazy", "Darčekové poukazy", "<div class='thumbnail'><h4>Poukaz 50 €</h4><button class='btn btn-primary'>Do košíka</button></div><div class='thumbnail'><h4>Poukaz 100 €</h4><button class='btn btn-primary'>Do košíka</button></div><p>Platí šesť mesiacov vo všetkých salónoch. Poštovné 2,90 €.</p>"),
    plain("/pre-salony", "Pre salóny", "<table class='table'><tr><td>Základný zápis</td><td>zdarma</td></tr><tr><td>TOP salón</td><td>29 € / mesiac</td></tr><tr><td>Fotograf na 2 hodiny</td><td>90 €</td></tr></table><p>Značku „navštívili sme“ dostane salón, v ktorom bola naša redaktorka.</p>"),
    plain("/praca", "Práca v salónoch", "<p>Salón v Trenčíne hľadá recepčnú na 8 hodín denne, 950 € mesačne. Salón Levanduľa prijme masérku s osvedčením, vek nad 21 rokov. Hláste sa v redakcii.</p>"),
    plain("/magazin/kurz-masaze-pre-pary", "Kurz masáže pre páry: boli sme tam", "<p>Víkendový kurz v Piešťanoch stál 160 € pre dvoch. Lektorka Soňa (48) učí, ako nepoužívať palce. Najviac nás prekvapilo, že sa po dvoch hodinách nikto nechcel rozprávať.</p>"),
    plain("/podmienky", "Podmienky používania", "<p>Tiché salóny sú katalóg. V salónoch pracujú iba plnoleté osoby. Ak máte podozrenie, že niekto pracuje z donútenia, volajte Národnú linku 0800 800 818.</p>"),
    plain("/kontakt", "Kontakt", "<p>Redakcia: 048/381 90 01, pracovné dni 9:00–15:00, redakcia@tichesalony.example</p>"),
    plain("/prihlasenie", "Prihlásenie pre salóny", "<form class='form-inline'><input class='form-control' placeholder='E-mail'><input class='form-control' type='password' placeholder='Heslo'><button class='btn'>Vstúpiť</button></form>"),
    plain("/salon/orchidea", "Salón Orchidea ukončil činnosť", "<div class='alert alert-warning'>Tento salón už v našom katalógu nie je. Pozrite si iné salóny v okolí.</div>", "error"),
]

SITE = WrittenSite("tichesalony.example", "SK", tuple(PAGES), tuple(truth(s) for s in STAFF) + tuple(alone_truth(s) for s in ALONE), note=__doc__)
