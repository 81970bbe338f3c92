"""Romanian general classifieds (own PHP, Bootstrap) with a section 'Matrimoniale' between flats, cars and jobs; short ads written on a telephone.

Hard: diacritics present or missing, prices in lei ("ron", "lei", "de lei") in running words, a `promovat` mark beside other ads that have none, the phone in a button's
attribute and in the text, the county beside the town, similar ads from other sections below; flats and a car that are not relevant.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.anuntulmare.example"
SECTION = "/anunturi/matrimoniale/dame-de-companie/"


def ron(amount, minutes, place=None):
    return {"amount": amount, "currency": "RON", "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, title, town, county, day, promoted, seller, phone, pictures, text, truth
ADS = [
    ("9F4K21", "andreea-bruneta-bucuresti", "Andreea, brunetă, zona Unirii", "București", "Sector 3", "2025-06-10", True, "Andreea", "0742 318 905", 4,
     "Bună, sunt Andreea, am 25 de ani, 1,68 m, 54 kg. Te aștept la mine în apartament, zona Unirii, curat și discret. Ofer masaj de relaxare, duș împreună și sărut. 200 lei 30 de minute, 350 lei ora. Program 10:00-22:00. Nu răspund la număr ascuns.",
     dict(alias="Andreea", age=25, city="Bucharest", height_cm=168, weight_kg=54, incall=True, services=["massage", "bath", "kissing"], hours="10:00-22:00", prices=[ron(200, 30), ron(350, 60)], phones=["+40742318905"])),
    ("9F4J88", "doamna-matura-cluj", "Doamna matura, Cluj Manastur", "Cluj-Napoca", "Cluj", "2025-06-09", False, "Mirela", "0755 902 174", 2,
     "Mirela, 46 ani, doamna serioasa, primesc la mine in Manastur. Nu ma deplasez. Ora 250 ron, 30 min 150 ron. Doar domni civilizati intre 35 si 65 ani. Sunati intre 9:00-19:00.",
     dict(alias="Mirela", age=46, city="Cluj-Napoca", incall=True, outcall=False, hours="9:00-19:00", prices=[ron(250, 60), ron(150, 30)], phones=["+40755902174"])),
    ("9F4J02", "bianca-deplasari-hotel-timisoara", "BIANCA deplasari la hotel TIMISOARA", "Timișoara", "Timiș", "2025-06-08", True, "Bianca", "0763 447 120", 6,
     "Salut! Sunt Bianca din Timisoara, 23 ani, blonda, 172 cm. Doar deplasari la hotel sau domiciliu, nu am locatie. 500 lei ora, 900 lei doua ore, 2000 lei toata noaptea (8 ore). Vorbesc romana, engleza si germana. Whatsapp la acelasi numar.",
     dict(alias="Bianca", age=23, city="Timișoara", height_cm=172, incall=False, outcall=True, services=["overnight"], languages_spoken=["ro", "en", "de"], prices=[ron(500, 60), ron(900, 120), ron(2000, 480)], phones=["+40763447120"], handles=[{"kind": "whatsapp", "value": "+40763447120"}])),
    ("9F4H53", "masaj-tantra-brasov", "Masaj tantra și relaxare Brașov", "Brașov", "Brașov", "2025-06-05", False, "Salon Lavanda", "0268 551 430", 3,
     "Salonul Lavanda te invită la masaj tantra și masaj la patru mâini. Te primește Denisa, 29 de ani, maseuză cu experiență. 60 de minute 300 lei, 90 de minute 420 lei. Luni-sâmbătă 11:00-21:00. Programări la 0268 551 430.",
     dict(alias="Denisa", age=29, city="Brașov", provider_kind="agency", incall=True, services=["massage", "tantra", "four_hands"], hours="11:00-21:00", prices=[ron(300, 60), ron(420, 90)], phones=["+40268551430"])),
    ("9F4G77", "new-girl-constanta-mamaia", "New girl in Mamaia - Sofia", "Constanța", "Constanța", "2025-06-07", True, "Sofia", "0731 660 284", 5,
     "Hi, I am Sofia from Moldova, 22 years old. I stay in Constanta, Mamaia, until 30 June. I speak English, Russian and Romanian. Private apartment or your hotel. One hour 400 lei at mine, 500 lei at your hotel. Girlfriend experience, massage. Telegram: sofia_mamaia",
     dict(alias="Sofia", age=22, text_language="en", city="Constanța", nationality="MD", incall=True, outcall=True, services=["gfe", "massage"], languages_spoken=["en", "ru", "ro"], tour=[{"city": "Constanța", "from": None, "to": "2025-06-30"}],
          prices=[ron(400, 60, "incall"), ron(500, 60, "outcall")], phones=["+40731660284"], handles=[{"kind": "telegram", "value": "sofia_mamaia"}])),
    ("9F4F19", "două-prietene-iasi", "Doua prietene vesele Iasi", "Iași", "Iași", "2025-06-04", False, "Ioana", "0748 215 693", 2,
     "Suntem Ioana si Raluca, 27 si 31 de ani, doua prietene vesele din Iasi, zona Copou. Ne vedem doar impreuna: duo pentru domni sau cupluri. 600 lei ora. Locatie proprie.",
     dict(alias="Ioana", aliases_stated=["Ioana", "Raluca"], age=27, ages_stated=[27, 31], audience="couple", city="Iași", incall=True, services=["duo", "couples"], prices=[ron(600, 60)], phones=["+40748215693"])),
    ("9F4E60", "transexuala-melisa-bucuresti", "Melisa transsexuală, Militari", "București", "Sector 6", "2025-06-02", False, "Melisa", "0726 804 517", 4,
     "Melisa, transsexuală, 28 de ani, 178 cm, 66 kg. Locație proprie în Militari, non stop. 300 lei ora. Și pentru începători. Mă deplasez doar la hotel, 450 lei ora.",
     dict(alias="Melisa", age=28, audience="trans", city="Bucharest", height_cm=178, weight_kg=66, incall=True, outcall=True, hours="24/7", prices=[ron(300, 60), ron(450, 60, "outcall")], phones=["+40726804517"])),
    ("9F4D41", "companie-domn-pentru-doamne", "Domn 39 ani, companie pentru doamne", "Sibiu", "Sibiu", "2025-05-30", False, "Radu", "0773 091 846", 1,
     "Numele meu este Radu, 39 de ani, 183 cm. Ofer companie doamnelor singure: cină, masaj, discuții. Mă deplasez în Sibiu și Făgăraș. Tarif 250 de lei pe oră. Fără mesaje de la bărbați.",
     dict(alias="Radu", age=39, audience="man", city="Sibiu", height_cm=183, outcall=True, services=["dinner_date", "massage"], prices=[ron(250, 60)], phones=["+40773091846"])),
    ("9F4C05", "studenta-oradea", "Studentă drăguță, Oradea", "Oradea", "Bihor", "2025-05-27", False, "Teodora", "0759 340 662", 3,
     "Teodora, 21 ani, studentă, tot ce vezi în poze sunt eu. Fac și videochat. Primesc în centru, aproape de pasarela. Prețul îl afli la telefon.",
     dict(alias="Teodora", age=21, city="Oradea", incall=True, services=["video_call"], phones=["+40759340662"])),
    ("9F4B90", "amanda-stapana-ploiesti", "Stapana Amanda - Ploiesti", "Ploiești", "Prahova", "2025-05-22", False, "Amanda", "0737 518 026", 2,
     "Stapana Amanda, 36 ani, dominare si jocuri de rol, spatiu amenajat in Ploiesti. 400 lei sedinta de o ora, 700 lei doua ore. Nu ofer altceva. Mesaj pe WhatsApp +40 737 518 026, nu sunati.",
     dict(alias="Amanda", age=36, city="Ploiești", incall=True, services=["domination", "role_play"], prices=[ron(400, 60), ron(700, 120)], phones=["+40737518026"], handles=[{"kind": "whatsapp", "value": "+40737518026"}])),
]
MONTH = {"05": "mai", "06": "iunie"}


def url(a):
    return f"{ROOT}/anunt/{a[1].replace('ă', 'a')}-{a[0]}.html"


def day(iso):
    return f"{int(iso[8:])} {MONTH[iso[5:7]]} {iso[:4]}"


def item(link, title, place, when, price="", promoted=False, img=""):
    return f"""<div class="listing-item row {'listing-item--promovat' if promoted else ''}"><div class="col-xs-4 col-sm-3"><a href="{link}"><img class="img-responsive lazy" data-src="{img}" src="/static/blank.gif" alt=""></a></div><div class="col-xs-8 col-sm-9">{'<span class="label label-warning">Promovat</span>' if promoted else ''}
<h3 class="listing-title"><a href="{link}">{title}</a></h3><p class="listing-price">{price}</p><p class="text-muted"><i class="glyphicon glyphicon-map-marker"></i> {place} <span class="pull-right">{when}</span></p></div></div>"""


def row(a):
    return item(url(a), a[2], f"{a[3]}, {a[4]}", day(a[5]), "", a[6], f"/poze/{a[0]}/1_t.jpg")


def shell(title, body, path, crumbs=""):
    return f"""<!DOCTYPE html>
<html lang="ro"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title} - AnuntulMare</title><link rel="canonical" href="{ROOT}{path}"><link rel="stylesheet" href="/static/bootstrap-3.3.7.min.css"><script>var dataLayer=[{{"site":"anuntulmare","ver":"4.1"}}];</script></head>
<body><nav class="navbar navbar-default"><div class="container"><a class="navbar-brand" href="/">AnuntulMare</a><ul class="nav navbar-nav"><li><a href="/anunturi/imobiliare/">Imobiliare</a></li><li><a href="/anunturi/auto/">Auto</a></li><li><a href="/anunturi/locuri-de-munca/">Locuri de muncă</a></li><li><a href="/anunturi/matrimoniale/">Matrimoniale</a></li></ul><a class="btn btn-success navbar-btn pull-right" href="/adauga-anunt">+ Adaugă anunț</a></div></nav>
<div class="container"><ol class="breadcrumb"><li><a href="/">Acasă</a></li>{crumbs}</ol>{body}</div>
<footer class="container"><hr><ul class="list-inline"><li><a href="/termeni">Termeni și condiții</a></li><li><a href="/tarife">Tarife promovare</a></li><li><a href="/siguranta">Siguranță</a></li><li><a href="/contact">Contact</a></li></ul><p>© 2006-2025 AnuntulMare. Suport: 031 229 40 18</p></footer>
<div class="modal" id="gdpr"><p>Folosim cookie-uri pentru statistici și publicitate.</p><button>Accept toate</button></div></body></html>"""


CRUMB = '<li><a href="/anunturi/matrimoniale/">Matrimoniale</a></li><li><a href="/anunturi/matrimoniale/dame-de-companie/">Companie</a></li>'
FLAT = ("7C1180", "Garsonieră de închiriat, zona Gara de Nord", "București, Sector 1", "8 iunie 2025", "280 €", "Garsonieră mobilată, 28 mp, etaj 4 din 8, liberă de la 1 iulie. Garanție o lună. Fără animale. Telefon 0721 406 538.", "imobiliare", "garsoniera-gara-de-nord")
CAR = ("5A9034", "Dacia Logan 2012, 1.5 dCi", "Pitești, Argeș", "6 iunie 2025", "3.400 €", "Unic proprietar, 168.000 km, ITP valabil până în 2026, cauciucuri de vară noi. Preț negociabil.", "auto", "dacia-logan-2012")


def other_url(o):
    return f"{ROOT}/anunt/{o[7]}-{o[0]}.html"


def other_row(o):
    return item(other_url(o), o[1], o[2], o[3], o[4], False, f"/poze/{o[0]}/1_t.jpg")


def gallery(no, count):
    return '<div id="galerie" class="carousel slide">' + "".join(f'<div class="item{" active" if n == 1 else ""}"><a href="/poze/{no}/{n}.jpg" data-lightbox="g"><img src="/poze/{no}/{n}.jpg" alt=""></a></div>' for n in range(1, count + 1)) + "</div>"


def page(a, path=None):
    i = ADS.index(a)
    digits = a[8].replace(" ", "")
    return shell(a[2], f"""<div class="row"><div class="col-md-8"><h1>{a[2]} {'<span class="label label-warning">Promovat</span>' if a[6] else ''}</h1><p class="text-muted"><i class="glyphicon glyphicon-time"></i> Publicat {day(a[5])} &middot; ID anunț {a[0]} &middot; Vizualizări {311 + i * 87}</p>{gallery(a[0], a[9])}
<div class="article-description" itemprop="description">{a[10]}</div><table class="table table-condensed"><tr><td>Localitate</td><td><a href="{SECTION}?loc={i}">{a[3]}</a>, {a[4]}</td></tr><tr><td>Categorie</td><td>Dame de companie</td></tr></table><a class="btn btn-link" href="/raporteaza/{a[0]}">Raportează anunțul</a></div>
<div class="col-md-4"><div class="panel panel-default"><div class="panel-heading">{a[7]}</div><div class="panel-body"><button class="btn btn-primary btn-block show-phone" data-phone="{digits}">Sună: {a[8]}</button><a class="btn btn-default btn-block" href="/mesaj/{a[0]}">Trimite mesaj</a></div></div><div class="well">Nu trimite bani în avans!</div></div></div>
<h4>Alte anunțuri care te-ar putea interesa</h4><div class="similar">{row(ADS[i - 1])}{other_row(FLAT)}{row(ADS[i - 3])}</div>""", url(a)[len(ROOT):], CRUMB)


def other(o):
    return shell(o[1], f'<h1>{o[1]}</h1><p class="text-muted">Publicat {o[3]} &middot; ID anunț {o[0]}</p>{gallery(o[0], 3)}<p class="lead">{o[4]}</p><div class="article-description">{o[5]}</div>', other_url(o)[len(ROOT):], f'<li><a href="/anunturi/{o[6]}/">{o[6].title()}</a></li>')


def truth(a):
    out = deepcopy(AD)
    out.update(url=url(a), text_language="ro", provider_kind="unknown", country="RO", paid_placement=a[6], n_images=a[9], posted_at=a[5])
    out.update(deepcopy(a[11]))
    out["aliases_stated"] = out["aliases_stated"] or [out["alias"]]
    out["ages_stated"] = out["ages_stated"] or [out["age"]]
    out["max_duration_h"] = max(p["duration_min"] for p in out["prices"]) / 60 if out["prices"] else None
    return out


def listing(rows, path, title, foot="", extra=""):
    return shell(title, f'<h1>{title}</h1><form class="form-inline" action="{SECTION}"><input class="form-control" name="q" placeholder="Caută"><select name="sort"><option>Cele mai noi</option><option>Preț crescător</option></select></form><div id="lista">{"".join(map(row, rows))}{extra}</div>{foot}', path, CRUMB)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", path), kind, "ro", status=status)


def urls(rows):
    return tuple(map(url, rows))


ONE, TWO, BUC = ADS[:6], ADS[6:], [ADS[0], ADS[6]]
NAV = f'<ul class="pagination"><li><a href="{SECTION}">1</a></li><li><a href="{SECTION}?pag=2">2</a></li></ul>'
PAGES = [
    WrittenPage(ROOT + SECTION, listing(ONE, SECTION, "Dame de companie", NAV), "listing", "ro", ads=urls(ONE)),
    WrittenPage(f"{ROOT}{SECTION}?sort=noi", listing(ONE, SECTION, "Dame de companie", NAV), "listing", "ro", ads=urls(ONE), canonical=ROOT + SECTION),
    WrittenPage(f"{ROOT}{SECTION}?pag=2", listing(TWO, SECTION + "?pag=2", "Dame de companie", NAV), "listing", "ro", ads=urls(TWO)),
    WrittenPage(f"{ROOT}{SECTION}bucuresti/", listing(BUC, SECTION + "bucuresti/", "Dame de companie București"), "listing", "ro", ads=urls(BUC)),
    WrittenPage(f"{ROOT}/anunturi/imobiliare/", shell("Imobiliare", f'<h1>Imobiliare</h1><div id="lista">{other_row(FLAT)}</div>', "/anunturi/imobiliare/"), "listing", "ro", relevant=False),
    WrittenPage(other_url(FLAT), other(FLAT), "ad", "ro", relevant=False),
    WrittenPage(other_url(CAR), other(CAR), "ad", "ro", relevant=False),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "ro", text_language=a[11].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[2])}?print=1", page(ADS[2]), "ad", "ro", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    plain("/tarife", "Tarife promovare", "<table class='table'><tr><td>Promovat 7 zile</td><td>35 lei</td></tr><tr><td>Promovat 30 de zile</td><td>99 lei</td></tr><tr><td>Reactualizare</td><td>5 lei</td></tr></table>"),
    plain("/siguranta", "Sfaturi pentru siguranță", "<p>Nu plăti în avans prin transfer. Întâlnește-te în locuri sigure. Pentru suspiciuni de trafic de persoane: 0800 800 678, apel gratuit.</p>"),
    plain("/termeni", "Termeni și condiții", "<p>Secțiunea Matrimoniale este permisă persoanelor de peste 18 ani. Un singur anunț activ pe număr de telefon.</p>"),
    plain("/anunt/lavinia-arad-9E8812.html", "Anunț expirat", '<div class="alert alert-info">Acest anunț a expirat sau a fost șters de utilizator.</div>', "error"),
]

SITE = WrittenSite("www.anuntulmare.example", "RO", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
