"""Big Slovak portal on Bootstrap 3 with a filter column, badges and a parameter table; ads mostly in Slovak, one in Hungarian and one in Ukrainian.

Hard: the filter repeats every town, age and service with counts, the service grid of an ad shows all services of the portal with ticks and crosses,
the number is split over spans around a 'zobraziť' button, prices stand per place in two columns with dashes for what is not offered,
VIP banners of other women stand above each ad, and a clip of webcam advertising has its own price.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vecerka.example"
GRID = {"massage": "Masáž", "gfe": "GFE – ako s priateľkou", "bath": "Spoločný kúpeľ", "tantra": "Tantra", "role_play": "Hranie rolí", "couples": "Pre páry", "dinner_date": "Večera vonku", "striptease": "Striptíz", "cuddling": "Maznanie", "kissing": "Bozkávanie", "overnight": "Celá noc", "domination": "Dominancia"}
TONGUE = {"sk": "slovensky", "cs": "česky", "en": "anglicky", "de": "nemecky", "hu": "maďarsky", "uk": "ukrajinsky", "ru": "rusky", "it": "taliansky"}
LAND = {"SK": "slovenská", "CZ": "česká", "HU": "maďarská", "UA": "ukrajinská", "TH": "thajská"}
TOWNS = {"bratislava": "Bratislava", "kosice": "Košice", "zilina": "Žilina", "nitra": "Nitra", "komarno": "Komárno", "trnava": "Trnava", "presov": "Prešov", "banska-bystrica": "Banská Bystrica"}
STEP = {30: "30 min", 60: "1 hodina", 120: "2 hodiny", 720: "noc (12 h)"}


def eur(amount, minutes, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# id, name, age, town, land, tongues, cm, kg, services, prices at hers, prices away, hours, badges (V verified, T top), pictures, posted, phone, more contacts, title, text, more truth
PEOPLE = [
    (55120, "Lenka", 32, "bratislava", "SK", ["sk", "cs", "en"], 169, 58, ["massage", "gfe", "bath"], {30: 70, 60: 120, 120: 220}, {60: 150}, "09:00-21:00", "VT", 5, "2025-06-09", "0905 118 274", ["whatsapp"], "Lenka v Ružinove, diskrétne parkovanie",
     "Vítam slušných pánov v čistom byte s parkovaním. Nezdvíham skryté čísla. Stretnutie si dohodnite aspoň hodinu vopred, rada sa pripravím.", {}),
    (55101, "Kitti", 26, "komarno", "HU", ["hu", "sk"], 161, 50, ["massage", "kissing", "striptease"], {30: 60, 60: 100}, {}, "10:00-20:00", "V", 3, "2025-06-07", "0918 440 613", ["viber"], "Kitti Komárom",
     "Szia, Kitti vagyok, csinos, barátságos lány Komárom szélén. Nem sietek, és te se siess. Csak hívást fogadok, üzenetre nem válaszolok.", dict(text_language="hu")),
    (55088, "Zuzana", 45, "zilina", None, ["sk"], 175, 80, ["massage", "cuddling"], {30: 50, 60: 80}, {}, None, "", 2, "2025-05-30", "0944 302 815", [], "Zrelá žena pre zrelého muža", "Som rozvedená, privátna osoba, žiadna agentúra. Prijímam doma, len cez deň, v pokoji a bez náhlenia. Volajte slušne.", dict(provider_kind="independent")),
    (55080, "Oksana", 30, "kosice", "UA", ["uk", "ru", "sk"], 168, 60, ["massage", "tantra", "couples", "overnight"], {60: 110, 120: 200}, {60: 140, 720: 700}, "24/7", "T", 6, "2025-06-10", "0951 627 340", ["telegram"], "Оксана, Кошиці центр",
     "Привіт! Мене звати Оксана, живу в центрі Кошиць. Роблю розслабляючий масаж, спокійно і без поспіху. Пишіть у телеграм, відповідаю швидко.", dict(text_language="uk", handles=[{"kind": "telegram", "value": "oksana_ke_mas"}])),
    (55071, "Regina", 38, "bratislava", "CZ", ["cs", "de", "en"], 180, 72, ["domination", "role_play"], {60: 180, 120: 320}, {}, "14:00-22:00", "VT", 4, "2025-06-02", "0903 771 058", ["email"], "Domina Regina, vlastné štúdio", "Plne vybavené štúdio v Starom Meste. Žiadne intímne služby, iba hra. Začiatočníci sú vítaní, drzí nie.",
     dict(handles=[{"kind": "email", "value": "regina@studio-regina.example"}])),
    (55063, "Sára a Nina", 22, "nitra", "SK", ["sk", "en"], None, None, ["couples", "massage", "striptease"], {60: 230}, {60: 280}, "16:00-02:00", "", 3, "2025-06-01", "0915 206 933", [], "Dve kamarátky naraz", "Sára (22) a Nina (24), kamarátky z internátu, ktoré sa nehanbia. Stretnutie vždy s oboma.", dict(alias="Sára", aliases_stated=["Sára", "Nina"], ages_stated=[22, 24], audience="couple")),
    (55050, "Mali", 40, "trnava", "TH", ["en"], 155, 52, ["massage", "bath"], {60: 70, 120: 130}, {}, "10:00-19:00", "V", 2, "2025-05-28", "0940 813 277", [], "Thajské masáže Lotos", "Salón Lotos v Trnave ponúka u masérky Mali olejovú masáž a spoločný kúpeľ. Recepcia dvíha telefón v slovenčine.", dict(provider_kind="agency", audience="woman")),
    (55042, "Erik", 28, "bratislava", "SK", ["sk", "en", "it"], 184, 79, ["massage", "dinner_date", "couples"], {}, {60: 100, 120: 180}, None, "", 3, "2025-05-25", "0949 550 126", ["instagram"], "Spoločník pre dámy a páry", "Mladý muž, vzdelaný, nefajčiar. Chodím k vám alebo do hotela, doma neprijímam.", dict(audience="man", incall=False, handles=[{"kind": "instagram", "value": "erik.spolocnik"}])),
    (55029, "Bianca", 29, "presov", None, ["sk", "en"], 177, 69, ["gfe", "role_play", "kissing"], {30: 80, 60: 140}, {}, "12:00-23:00", "T", 4, "2025-06-08", "0911 937 402", ["whatsapp"], "TS Bianca na návšteve v Prešove", "Transka Bianca, v Prešove len od 8.6. do 14.6.2025, potom Košice od 15.6. do 20.6.2025. Aktívna aj nežná, podľa nálady.",
     dict(audience="trans", tour=[{"city": "Prešov", "from": "2025-06-08", "to": "2025-06-14"}, {"city": "Košice", "from": "2025-06-15", "to": "2025-06-20"}])),
    (55011, "Renáta", 36, "banska-bystrica", "SK", ["sk", "de"], 164, 66, ["massage", "gfe", "overnight"], {}, {120: 180, 720: 550}, "18:00-06:00", "", 1, "2025-05-19", "0907 264 881", [], "Iba noc, iba hotel", "Prídem za vami do hotela v Bystrici alebo okolí do 40 km. Vlastné auto.", dict(incall=False)),
]


def e164(p):
    return "+421" + p[15].replace(" ", "")[1:]


def url(p):
    return f"{ROOT}/inzerat/{p[0]}"


def shell(title, body, crumbs=""):
    options = "".join(f'<li class="checkbox"><label><input type="checkbox" name="m[]" value="{s}"> {t} <span class="badge">{3 + 7 * i}</span></label></li>' for i, (s, t) in enumerate(TOWNS.items()))
    return f"""<!DOCTYPE html><html lang="sk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | Večierka</title><link href="/css/bootstrap.min.css?v=3.3.7" rel="stylesheet"><link href="/css/app.css?1718" rel="stylesheet"><script>window.dataLayer=window.dataLayer||[];</script></head>
<body><div class="modal fade" id="vek" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">Mám viac ako 18 rokov <button class="btn btn-danger" data-dismiss="modal">Vstúpiť</button> <a href="https://google.example">Odísť</a></div></div></div></div>
<nav class="navbar navbar-inverse navbar-fixed-top"><div class="container"><div class="navbar-header"><a class="navbar-brand" href="/">Večierka</a></div><ul class="nav navbar-nav"><li><a href="/">Inzeráty</a></li><li><a href="/?typ=masaze">Masáže</a></li><li><a href="/magazin/bezpecne-stretnutie">Magazín</a></li><li><a href="/cennik">Cenník</a></li></ul><ul class="nav navbar-nav navbar-right"><li><a href="/prihlasenie">Prihlásiť</a></li><li><a class="btn-pridat" href="/pridat">+ Pridať inzerát</a></li></ul></div></nav>
<div class="container"><ol class="breadcrumb"><li><a href="/">Domov</a></li>{crumbs}</ol><div class="row"><aside class="col-sm-3 filter"><form action="/"><h4>Mesto</h4><ul class="list-unstyled">{options}</ul><h4>Vek</h4><select name="vek"><option>18-25</option><option>26-35</option><option>36+</option></select><h4>Cena</h4><input name="do" placeholder="do 100 €"></form></aside><div class="col-sm-9">{body}</div></div></div>
<div class="reklama text-center"><a rel="sponsored" href="https://kamerky.example"><img src="/r/728.gif" alt="Živé kamery už od 0,99 € za minútu"></a></div>
<footer class="footer"><div class="container"><p>© 2009–2025 Večierka · <a href="/podmienky">Podmienky</a> · <a href="/kontakt">Kontakt</a> · Prevádzkovateľ nezodpovedá za obsah inzerátov.</p></div></footer><script src="/js/jquery-1.12.4.min.js"></script></body></html>"""


def badges(p):
    return ('<span class="label label-success" title="Fotky overené"><i class="glyphicon glyphicon-ok"></i> Overené</span> ' if "V" in p[12] else "") + ('<span class="label label-warning">TOP</span>' if "T" in p[12] else "")


def card(p):
    return f'<div class="media inz{" inz-top" if "T" in p[12] else ""}"><div class="media-left"><a href="/inzerat/{p[0]}"><img class="media-object" src="/foto/{p[0]}/nahlad.jpg" alt="{p[1]}"></a></div><div class="media-body"><h4 class="media-heading"><a href="/inzerat/{p[0]}">{p[17]}</a></h4>{badges(p)}<p>{p[1]}, {p[2]} rokov · <i class="glyphicon glyphicon-map-marker"></i> {TOWNS[p[3]]}</p><p class="text-muted">{p[18][:60]}…</p></div></div>'


def page(p):
    no, name, age, town, land, tongues, cm, kg, services, home, away, hours, marks, pics, posted, tel, more, title, text, _ = p
    y, m, d = posted.split("-")
    params = [("Meno", name), ("Vek", f"{age} rokov" if "couples" not in services or " a " not in name else "22 a 24 rokov"), ("Mesto", TOWNS[town])] + ([("Národnosť", LAND[land])] if land else []) + ([("Výška", f"{cm} cm"), ("Váha", f"{kg} kg")] if cm else [])
    params += [("Jazyky", ", ".join(TONGUE[t] for t in tongues))] + ([("Pracovný čas", "nonstop 24/7" if hours == "24/7" else hours.replace("-", " – "))] if hours else [])
    table = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in params)
    grid = "".join(f'<div class="col-xs-6 {"ano" if s in services else "nie"}"><i class="glyphicon glyphicon-{"ok text-success" if s in services else "remove text-muted"}"></i> {w if s in services else f"<s>{w}</s>"}</div>' for s, w in GRID.items())
    steps = sorted({*home, *away})
    money = "".join(f'<tr><td>{STEP[s]}</td><td>{f"{home[s]} €" if s in home else "–"}</td><td>{f"{away[s]} €" if s in away else "–"}</td></tr>' for s in steps)
    a, b, c = tel.split()
    contact = {"whatsapp": f'<a class="btn btn-success btn-sm" href="https://api.whatsapp.com/send?phone={e164(p)[1:]}">WhatsApp</a>', "viber": f'<a class="btn btn-sm" href="viber://chat?number=%2B{e164(p)[1:]}">Viber</a>', "telegram": '<a href="https://t.me/oksana_ke_mas">Telegram @oksana_ke_mas</a>', "email": '<a href="mailto:regina@studio-regina.example">regina@studio-regina.example</a>', "instagram": '<a href="https://www.instagram.com/erik.spolocnik/">Instagram</a>'}
    photos = "".join(f'<a class="thumbnail" data-fancybox="g" href="/foto/{no}/{n}.jpg"><img src="/foto/{no}/{n}_m.jpg" alt=""></a>' for n in range(1, pics + 1))
    vip = "".join(f'<a class="vip-mini" href="/inzerat/{o[0]}"><img src="/foto/{o[0]}/nahlad.jpg" alt=""> {o[1]}, {TOWNS[o[3]]}</a>' for o in PEOPLE if "T" in o[12] and o is not p)
    return shell(title, f'<div class="vip-pas"><strong>TOP inzeráty</strong> {vip}</div><h1>{title}</h1>{badges(p)} <small class="text-muted">Pridané {int(d)}. {int(m)}. {y} · ID {no} · zobrazené 1 204×</small><div class="row"><div class="col-sm-5 fotky">{photos}</div><div class="col-sm-7"><table class="table table-condensed parametre">{table}</table>'
                 f'<p class="popis">{text}</p><div class="well kontakt"><i class="glyphicon glyphicon-earphone"></i> <span>{a}</span> <span>{b}</span> <span class="skryte" data-x="{c}">{c}</span> <button class="btn btn-xs zobrazit">zobraziť číslo</button> {" ".join(contact[k] for k in more)}</div></div></div>'
                 f'<h3>Služby</h3><div class="row sluzby">{grid}</div><h3>Cenník</h3><table class="table cennik"><thead><tr><th></th><th>U mňa</th><th>U teba / hotel</th></tr></thead><tbody>{money}</tbody></table><p><a href="/nahlasit/{no}" rel="nofollow"><i class="glyphicon glyphicon-flag"></i> Nahlásiť inzerát</a></p>', f'<li><a href="/mesto/{town}">{TOWNS[town]}</a></li><li class="active">{title}</li>')


def truth(p):
    no, name, age, town, land, tongues, cm, kg, services, home, away, hours, marks, pics, posted, tel, contacts, _, _, more = p
    row = deepcopy(AD)
    prices = [eur(x, m, "incall") for m, x in home.items()] + [eur(x, m, "outcall") for m, x in away.items()]
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="sk", provider_kind="unknown", city=TOWNS[town], country="SK", nationality=land, languages_spoken=list(tongues), services=list(services), incall=True if home else None, outcall=True if away else None,
               hours=hours, height_cm=cm, weight_kg=kg, verified="V" in marks, paid_placement="T" in marks, n_images=pics, posted_at=posted, phones=[e164(p)], prices=prices, max_duration_h=max(x["duration_min"] for x in prices) / 60, handles=[{"kind": k, "value": e164(p)} for k in contacts if k in ("whatsapp", "viber")])
    row.update(deepcopy(more))
    return row


def listing(path, title, rows, canonical=None, foot=""):
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title} <small>{len(rows)} na stránke</small></h1>{"".join(map(card, rows))}{foot}'), "listing", "sk", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", f'<li class="active">{title}</li>'), kind, "sk", status=status)


PAGER = '<ul class="pagination"><li class="active"><a href="/">1</a></li><li><a href="/?strana=2">2</a></li></ul>'
PAGES = [listing("/", "Najnovšie inzeráty", PEOPLE[:6], foot=PAGER), listing("/?strana=2", "Najnovšie inzeráty", PEOPLE[6:], foot=PAGER), listing("/?zorad=novsie&gclid=Cj0KCQ", "Najnovšie inzeráty", PEOPLE[:6], "/", PAGER), listing("/mesto/bratislava", "Bratislava", [p for p in PEOPLE if p[3] == "bratislava"])]
PAGES += [WrittenPage(url(p), page(p), "ad", "sk", text_language=p[19].get("text_language"), ads=(url(p),)) for p in PEOPLE]
PAGES += [
    WrittenPage(f"{url(PEOPLE[3])}?from=vip", page(PEOPLE[3]), "ad", "sk", text_language="uk", ads=(url(PEOPLE[3]),), canonical=url(PEOPLE[3])),
    plain("/cennik", "Cenník inzercie", '<table class="table"><tr><td>Základný inzerát</td><td>zadarmo</td></tr><tr><td>TOP na 7 dní</td><td>9,90 €</td></tr><tr><td>TOP na 30 dní</td><td>29 €</td></tr></table><p>Platba SMS alebo kartou.</p>'),
    plain("/podmienky", "Podmienky používania", "<p>Inzerovať môžu len osoby staršie ako 18 rokov. Portál nesprostredkúva služby. Podozrenie z nútenia hláste na linke 158.</p>"),
    plain("/magazin/bezpecne-stretnutie", "Päť rád pre bezpečné stretnutie", "<p>Neposielajte zálohu vopred. Dohodnite si cenu pri telefonáte a dodržte ju. Ak máte pocit, že žena nie je pri stretnutí dobrovoľne, odíďte a zavolajte pomoc.</p><p>Redakcia, 3. 6. 2025</p>"),
    plain("/kontakt", "Kontakt", "<p>Večierka Media, podpora@vecerka.example, v pracovné dni 9:00 – 15:00.</p>"),
    plain("/inzerat/54877", "Inzerát už nie je aktívny", '<div class="alert alert-info">Inzerát č. 54877 bol zmazaný používateľom. <a href="/">Pozrite si ostatné.</a></div>', "error", 410),
]

SITE = WrittenSite("vecerka.example", "SK", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
