"""Slovene directory of adverts of independents, in the manner of Bootstrap 3: cards on listings, profile pages with
labelled pairs in a `<table>`, VIP and verified badges.

Hard: the column of similar adverts repeats cards with badges and prices of other persons; the price table has two
columns (her place, yours) with dashes for what is not offered; 'last log-in' stands beside the date of publication;
the site's phone and advertisers' prices are on every page; two adverts are written in English and Croatian; a row
of refused services looks like the row of offered ones.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "muze-imenik.example"
BASE = f"https://{HOST}"

SERVICES = {
    "massage": "masaža", "bath": "skupna kopel", "dinner_date": "spremstvo na večerjo", "gfe": "GFE",
    "striptease": "striptiz", "tantra": "tantra", "travel": "spremstvo na potovanju", "kissing": "poljubljanje",
    "cuddling": "crkljanje", "couples": "za pare", "role_play": "igre vlog", "overnight": "celonočno druženje",
    "dancing": "ples", "party": "zabave", "video_call": "videoklic", "duo": "duo s prijateljico",
    "city_guide": "vodenje po mestu", "four_hands": "štiriročna masaža",
}
LANGUAGES = {"sl": "slovensko", "en": "angleško", "de": "nemško", "it": "italijansko", "hr": "hrvaško",
             "hu": "madžarsko", "pt": "portugalsko", "uk": "ukrajinsko", "ru": "rusko"}
NATIONS = {"SI": "Slovenija", "HR": "Hrvaška", "HU": "Madžarska", "BR": "Brazilija", "UA": "Ukrajina"}
DURATIONS = {30: "30 min", 60: "1 ura", 90: "1 ura in pol", 120: "2 uri", 180: "3 ure", 240: "4 ure", 720: "Celo noč"}
CITY_SLUG = {"Ljubljana": "ljubljana", "Maribor": "maribor", "Celje": "celje", "Kranj": "kranj", "Koper": "koper",
             "Velenje": "velenje", "Novo Mesto": "novo-mesto"}

# prices: (minutes, at her place, at yours); rows: more lines of the table as (label, text)
ADS = [
    dict(id=1042, alias="Anja", city="Ljubljana", age=27, h=168, kg=56, nat="SI", langs="sl en de", vip=1, ok=1,
         svc="massage bath gfe kissing dinner_date", refused="tantra domination", place="both", hours="10:00–22:00",
         status="samostojna", imgs=5, posted=("3. 6. 2025", "2025-06-03"), phone=("031 482 917", "+38631482917"),
         wa=True, prices=[(60, 130, 150), (120, 240, 270), (720, None, 900)],
         text="Živjo, sem Anja. Sprejemam v urejenem stanovanju za Bežigradom, do vaše hotelske sobe pa pridem s "
              "taksijem (20 € po mestu). Prosim, pokličite vsaj uro prej. Na skrite številke se ne oglašam."),
    dict(id=1057, alias="Larisa", city="Maribor", age=34, h=172, kg=63, nat="UA", langs="sl uk ru", vip=0, ok=1,
         svc="massage four_hands cuddling", place="in", hours="09:00–20:00", status="samostojna", imgs=3,
         posted=("28. 5. 2025", "2025-05-28"), phone=("+386 40 715 368", "+38640715368"), viber=True,
         prices=[(30, 60, None), (60, 90, None), (90, 130, None)],
         text="Diplomirana maserka z dolgoletnimi izkušnjami. Salon z lastnim parkiriščem blizu Tabora. Štiriročna "
              "masaža je mogoča po dogovoru, kadar je v Mariboru moja sodelavka. Obiskov na domu ne delam."),
    dict(id=1063, alias="Nika", city="Celje", age=22, h=161, kg=None, nat=None, langs="sl en", vip=0, ok=0,
         svc="cuddling kissing striptease dancing", place="both", hours=None, status=None, imgs=4,
         posted=("včeraj", "2025-06-10"), phone=("070/219-846", "+38670219846"),
         prices=[(60, 110, 140), (120, 200, 250)],
         text="Nova v Celju! Študentka plesa, nasmejana in sproščena. Urnik je odvisen od predavanj, zato je najbolje, "
              "da mi pošlješ SMS in se dogovoriva."),
    dict(id=1071, alias="Bella Moura", city="Ljubljana", age=29, h=165, kg=60, nat="BR", langs="pt en", vip=1, ok=0,
         svc="massage dancing party gfe couples", place="both", hours="24/7", status="samostojna", imgs=6, lang="en",
         posted=("7. 6. 2025", "2025-06-07"), phone=("+386 51 630 274", "+38651630274"), wa=True, ethnic="latino",
         ethnicity="latin", tg="bella_moura_lj", prices=[(60, 160, 200), (180, 420, 500)],
         tour=[("Ljubljana", "8. 6. – 15. 6. 2025", "2025-06-08", "2025-06-15"),
               ("Koper", "16. 6. – 20. 6. 2025", "2025-06-16", "2025-06-20")],
         text="Hello dear, I am Bella, a cheerful dancer who has come to Slovenia for two weeks only. I love long "
              "conversations, good wine and samba. I welcome couples too. My apartment is close to the main station and "
              "very discreet; I can also come to your hotel. Write me a message with your name, the time and the length "
              "of our meeting and I will answer quickly. No calls without a message first, please. Kisses, Bella."),
    dict(id=1078, alias="Petra", city="Kranj", age=41, h=170, kg=68, nat="SI", langs="sl de it", vip=0, ok=1,
         svc="dinner_date travel city_guide", place="out", hours="16:00–23:00", status="samostojna", imgs=2,
         posted=("19. 4. 2025", "2025-04-19"), phone=("041 906 553", "+38641906553"), email="petra.druzba@posta.example",
         prices=[(120, None, 220), (240, None, 400)],
         text="Zrela, razgledana dama za družbo na večerji, v gledališču ali na poslovni poti. Doma ne sprejemam. Stroške "
              "poti zunaj Gorenjske poravnate posebej (0,40 € na kilometer)."),
    dict(id=1084, alias="Ivana i Marko", city="Koper", age=30, ages=[30, 35], h=None, kg=None, nat="HR", langs="hr sl it",
         vip=1, ok=1, svc="couples massage party", place="both", hours="12:00–02:00", status=None, imgs=4, lang="hr",
         audience="couple", aliases=["Ivana", "Marko"], age_text="30 in 35 let",
         posted=("1. 6. 2025", "2025-06-01"), phone=("00386 68 174 420", "+38668174420"), wa=True,
         prices=[(60, 180, 220), (120, 320, 400)],
         text="Mi smo par iz Istre, Ivana (30) i Marko (35), i tražimo druženje s drugim parovima i dobro raspoloženim "
              "damama. Primamo u apartmanu uz more, a dolazimo i k vama u Kopar i okolicu. Volimo zajedničke masaže, "
              "glazbu i duge razgovore. Javite se porukom, napišite nešto o sebi i odgovorit ćemo istoga dana."),
    dict(id=1090, alias="Studio Oaza – Zala", city="Velenje", age=26, h=175, kg=59, nat="SI", langs="sl en", vip=0, ok=0,
         svc="massage tantra bath", place="in", hours="11:00–21:00", status="agencija", imgs=3, aliases=["Zala"],
         posted=("30. 5. 2025", "2025-05-30"), phone=("03O 557 182", "+38630557182"),
         prices=[(60, 80, None), (90, 115, None)],
         text="Zala vas pričakuje v našem studiu v središču Velenja. Tantra, klasična masaža in topla kopel po napornem "
              "dnevu. Rezervacije sprejemamo po telefonu, dela od torka do sobote."),
    dict(id=1096, alias="Réka", city="Maribor", age=24, h=166, kg=52, nat="HU", langs="hu en de", vip=0, ok=1,
         svc="gfe kissing role_play duo", refused="party", place="both", hours="10:00–23:30", status="samostojna", imgs=5,
         posted=("5. 6. 2025", "2025-06-05"), phone=("tel", "+38664338905"), ethnic="evropski", ethnicity="european",
         prices=[(30, 80, None), (60, 120, 160), (120, 220, 280)],
         tour=[("Maribor", "10. 6. – 17. 6. 2025", "2025-06-10", "2025-06-17")],
         text="Pozdravljeni, prihajam iz Szegeda in vsak mesec preživim teden dni v Mariboru. Slovensko še ne govorim, "
              "razumeva pa se brez težav. Na željo pride zraven tudi prijateljica."),
    dict(id=1103, alias="Tomaž", city="Novo Mesto", age=33, h=186, kg=82, nat=None, langs="sl en hr", vip=0, ok=0,
         svc="massage dinner_date dancing", place="out", hours=None, status="samostojna", imgs=2, audience="man",
         status_text="samostojni", posted=("22. 5. 2025", "2025-05-22"), phone=("051-284-639", "+38651284639"), viber=True,
         prices=[(60, None, 70), (180, None, 180)],
         text="Urejen moški ponuja družbo damam: večerja, ples, sproščujoča masaža pri vas doma ali v hotelu. Po poklicu "
              "sem fizioterapevt. Dolenjska in Bela krajina, drugam po dogovoru."),
    dict(id=1110, alias="Sanja", city="Ljubljana", age=None, h=163, kg=55, nat=None, langs="sl", vip=0, ok=0,
         svc="video_call cuddling", place=None, hours="20:00–01:00", status=None, imgs=1,
         posted=("9. 6. 2025", "2025-06-09"), phone=None, tg="sanja_vecer", email="sanja.vecer@posta.example",
         prices=[(30, 40, "single")],
         text="Najraje prek spleta: klepet, videoklic, prijazna beseda pred spanjem. Za dogovor mi pišite na Telegram ali "
              "e-pošto, telefona ne objavljam."),
]


def ad_url(ad):
    slug = ad["alias"].lower().replace(" – ", "-").replace(" ", "-")
    for a, b in (("é", "e"), ("ž", "z"), ("š", "s"), ("č", "c")):
        slug = slug.replace(a, b)
    return f"{BASE}/oglas/{slug}-{CITY_SLUG[ad['city']]}-{ad['id']}"


def badges(ad):
    out = ""
    if ad["vip"]:
        out += ' <span class="label label-warning">VIP</span>'
    if ad["ok"]:
        out += ' <span class="label label-success"><i class="glyphicon glyphicon-ok"></i> Preverjena</span>'
    return out


def layout(title, body, crumb=()):
    crumbs = "".join(f'<li><a href="{u}">{t}</a></li>' for t, u in crumb) + f'<li class="active">{title}</li>'
    return f"""<!DOCTYPE html>
<html lang="sl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} | Muze – imenik oglasov</title>
<link rel="stylesheet" href="/css/bootstrap.min.css"><link rel="stylesheet" href="/css/muze.css?v=14"></head>
<body>
<div class="modal fade in" id="starost" style="display:block"><div class="modal-dialog"><div class="modal-content">
<div class="modal-body"><p>Stran je namenjena osebam, starejšim od 18 let.</p><a href="#" class="btn btn-primary">Vstopi</a>
<a href="https://iskalnik.example/" class="btn btn-default">Zapusti stran</a></div></div></div></div>
<nav class="navbar navbar-inverse"><div class="container"><div class="navbar-header"><a class="navbar-brand" href="/">Muze</a></div>
<ul class="nav navbar-nav"><li><a href="/">Vsi oglasi</a></li><li><a href="/mesto/ljubljana">Ljubljana</a></li>
<li><a href="/oglasevanje">Oglaševanje</a></li><li><a href="/pogosta-vprasanja">Pomoč</a></li><li><a href="/kontakt">Kontakt</a></li></ul>
<p class="navbar-text navbar-right">Podpora: <a href="tel:+38615551240">01 555 12 40</a></p></div></nav>
<div class="container"><ol class="breadcrumb"><li><a href="/">Domov</a></li>{crumbs}</ol>
{body}
</div>
<footer class="footer"><div class="container"><p class="text-muted">&copy; 2025 Muze. Oglas VIP že od 29 € na teden.
<a href="/pogoji">Pogoji uporabe</a> · <a href="mailto:podpora@muze-imenik.example">podpora@muze-imenik.example</a></p></div></footer>
</body></html>"""


def first_price(ad):
    return next(p for p in ad["prices"][0][1:] if p)


def card(ad):
    age = f"{ad.get('age_text') or str(ad['age']) + ' let'}, " if ad["age"] else ""
    return f"""<div class="col-sm-6 col-md-4"><div class="thumbnail{' vip' if ad['vip'] else ''}">
<a href="{ad_url(ad)}"><img src="/foto/m/{ad['id']}-1.jpg" alt="{ad['alias']}"></a>
<div class="caption"><h4><a href="{ad_url(ad)}">{ad['alias']}</a>{badges(ad)}</h4>
<p>{age}{ad['city'].replace('Mesto', 'mesto')}</p><p>že od {first_price(ad)} €</p></div></div></div>"""


def listing(title, ads, pager=""):
    sort = '<p class="text-right">Razvrsti: <a href="?razvrsti=cena">cena</a> | <a href="?razvrsti=novo">najnovejši</a></p>'
    return layout(title, f'<h1>{title}</h1>{sort}<div class="row">{"".join(card(a) for a in ads)}</div>{pager}')


def rows(ad):
    yield "Ime", ad["alias"]
    if ad["age"]:
        yield "Starost", ad.get("age_text") or f"{ad['age']} let"
    yield "Mesto", ad["city"].replace("Mesto", "mesto")
    if ad["h"]:
        yield "Višina", f"{ad['h']} cm"
    if ad["kg"]:
        yield "Teža", f"{ad['kg']} kg"
    if ad["nat"]:
        yield "Državljanstvo", NATIONS[ad["nat"]]
    if ad.get("ethnic"):
        yield "Tip", ad["ethnic"]
    yield "Jeziki", ", ".join(LANGUAGES[x] for x in ad["langs"].split())
    if ad["status"]:
        yield "Ponudnik", ad.get("status_text") or ad["status"]
    if ad["place"]:
        yield "Srečanje", {"both": "pri meni in pri tebi", "in": "samo pri meni", "out": "samo pri tebi"}[ad["place"]]
    yield "Dosegljivost", {"24/7": "24 ur na dan, vse dni v tednu", None: "po dogovoru"}.get(ad["hours"], ad["hours"])
    yield "Objavljeno", ad["posted"][0]
    yield "Zadnja prijava", "danes"


def contact(ad):
    out = []
    if ad["phone"]:
        shown, e164 = ad["phone"]
        if shown == "tel":
            out.append(f'<a class="btn btn-success btn-block" href="tel:{e164}"><i class="glyphicon glyphicon-earphone"></i> Pokliči me</a>')
        else:
            also = " (tudi WhatsApp)" if ad.get("wa") else " (tudi Viber)" if ad.get("viber") else ""
            out.append(f'<p class="lead"><i class="glyphicon glyphicon-earphone"></i> {shown}{also}</p>')
    if ad.get("tg"):
        out.append(f'<p>Telegram: <a href="https://t.me/{ad["tg"]}">@{ad["tg"]}</a></p>')
    if ad.get("email"):
        out.append(f'<p>E-pošta: <a href="mailto:{ad["email"]}">{ad["email"]}</a></p>')
    return "".join(out)


def detail(ad):
    table = "".join(f"<tr><th>{k}</th><td>{v}</td></tr>" for k, v in rows(ad))
    thumbs = "".join(f'<div class="col-xs-4"><a href="/foto/v/{ad["id"]}-{n}.jpg" class="thumbnail"><img src="/foto/m/{ad["id"]}-{n}.jpg"></a></div>'
                     for n in range(1, ad["imgs"] + 1))
    if ad["prices"][0][2] == "single":
        cenik = "<tr><th>Trajanje</th><th>Cena</th></tr>" + "".join(f"<tr><td>{DURATIONS[m]}</td><td>{p} €</td></tr>" for m, p, _ in ad["prices"])
    else:
        cenik = "<tr><th>Trajanje</th><th>Pri meni</th><th>Pri tebi</th></tr>" + "".join(
            f"<tr><td>{DURATIONS[m]}</td>" + "".join(f"<td>{f'{p} €' if p else '–'}</td>" for p in (a, b)) + "</tr>"
            for m, a, b in ad["prices"])
    svc = " ".join(f'<span class="label label-default">{SERVICES[s]}</span>' for s in ad["svc"].split())
    names = SERVICES | {"domination": "dominacija"}
    no = f'<p class="text-muted">Ne nudim: {", ".join(names[s] for s in ad["refused"].split())}</p>' if ad.get("refused") else ""
    tour = ""
    if ad.get("tour"):
        tour = '<div class="panel panel-info"><div class="panel-heading">Turneja</div><ul class="list-group">' + "".join(
            f'<li class="list-group-item"><b>{c}</b> <span class="pull-right">{t}</span></li>' for c, t, _, _ in ad["tour"]) + "</ul></div>"
    i = ADS.index(ad)
    similar = "".join(card(ADS[(i + k) % len(ADS)]) for k in (3, 5, 7))
    return layout(ad["alias"], f"""<div class="row"><div class="col-md-8">
<h1>{ad['alias']} <small>{ad['city'].replace('Mesto', 'mesto')}</small>{badges(ad)}</h1>
<div class="row">{thumbs}</div>
<table class="table table-striped table-condensed">{table}</table>
<div class="panel panel-default"><div class="panel-heading">O meni</div><div class="panel-body"><p>{ad['text']}</p></div></div>
<div class="panel panel-default"><div class="panel-heading">Storitve</div><div class="panel-body">{svc}{no}</div></div>
{tour}<div class="panel panel-default"><div class="panel-heading">Cenik</div><table class="table">{cenik}</table></div>
<div class="panel panel-success"><div class="panel-heading">Kontakt</div><div class="panel-body">{contact(ad)}</div></div>
<p><a href="/prijavi?id={ad['id']}">Prijavi oglas</a></p></div>
<div class="col-md-4"><h3>Podobni oglasi</h3><div class="row">{similar}</div>
<div class="well">Oglašujte pri nas! Osnovni oglas <b>15 €</b>, VIP <b>29 €</b> na teden.</div></div></div>""",
                  [(ad["city"].replace("Mesto", "mesto"), f"/mesto/{CITY_SLUG[ad['city']]}")])


def truth(ad):
    handles = []
    if ad["phone"] and (ad.get("wa") or ad.get("viber")):
        handles.append({"kind": "whatsapp" if ad.get("wa") else "viber", "value": ad["phone"][1]})
    if ad.get("tg"):
        handles.append({"kind": "telegram", "value": ad["tg"]})
    if ad.get("email"):
        handles.append({"kind": "email", "value": ad["email"]})
    prices = []
    for m, a, b in ad["prices"]:
        pairs = [(a, None)] if b == "single" else [(a, "incall"), (b, "outcall")]
        prices += [dict(amount=p, currency="EUR", code_currency=None, duration_min=m, place=where) for p, where in pairs if p]
    return AD | dict(
        url=ad_url(ad), alias=ad["alias"] if "aliases" not in ad or ad.get("ages") else ad["aliases"][0],
        aliases_stated=ad.get("aliases") or [ad["alias"]], age=ad["age"],
        ages_stated=ad.get("ages") or ([ad["age"]] if ad["age"] else []), text_language=ad.get("lang", "sl"),
        audience=ad.get("audience", "woman"),
        provider_kind={"samostojna": "independent", "agencija": "agency", None: "unknown"}[ad["status"]],
        city=ad["city"], country="SI", nationality=ad["nat"], ethnicity=ad.get("ethnicity"),
        languages_spoken=ad["langs"].split(), services=sorted(ad["svc"].split()),
        incall={"both": True, "in": True, "out": False, None: None}[ad["place"]],
        outcall={"both": True, "in": False, "out": True, None: None}[ad["place"]],
        hours=ad["hours"].replace("–", "-") if ad["hours"] else None, weight_kg=ad["kg"], height_cm=ad["h"],
        max_duration_h=max(m for m, _, _ in ad["prices"]) / 60, verified=bool(ad["ok"]), paid_placement=bool(ad["vip"]),
        tour=[{"city": c, "from": f, "to": t} for c, _, f, t in ad.get("tour", [])],
        n_images=ad["imgs"], posted_at=ad["posted"][1], phones=[ad["phone"][1]] if ad["phone"] else [],
        handles=handles, prices=prices)


STATIC = {
    "kontakt": ("Kontakt", "<p>Muze d.o.o., Testna ulica 4, 1000 Ljubljana<br>Telefon: 01 555 12 40, od ponedeljka do petka med 9. in 15. uro<br>"
                "E-pošta: podpora@muze-imenik.example</p><form><input name=ime placeholder='Vaše ime'><textarea name=sporocilo></textarea><button>Pošlji</button></form>"),
    "pogoji": ("Pogoji uporabe", "<p>Imenik objavlja oglase polnoletnih oseb. Za vsebino oglasa odgovarja oglaševalec. Oglasi brez veljavne telefonske "
               "številke ali drugega stika se odstranijo.</p><p>Preverjena oznaka pomeni, da je oglaševalka poslala fotografijo s podpisanim listkom.</p>"),
    "oglasevanje": ("Oglaševanje", "<table class='table table-bordered'><tr><th>Paket</th><th>7 dni</th><th>30 dni</th></tr><tr><td>Osnovni</td><td>15 €</td><td>45 €</td></tr>"
                    "<tr><td>VIP</td><td>29 €</td><td>90 €</td></tr></table><p>Plačilo s kartico ali po položnici. Pokličite 01 555 12 40.</p>"),
    "pogosta-vprasanja": ("Pogosta vprašanja", "<h4>Kako preverim oglas?</h4><p>Poiščite zeleno oznako.</p><h4>Zakaj se oglaševalka ne oglasi?</h4><p>Mnoge ne "
                          "sprejemajo klicev s skritih številk. Pošljite SMS.</p><h4>Ali lahko plačam prek imenika?</h4><p>Ne, imenik ne posreduje plačil.</p>"),
    "blog/vikend-v-piranu": ("Vikend v Piranu", "<p>Piran je najlepši junija, ko je morje že toplo, množice pa še ni. Parkirajte v Fornačah in se v mesto odpeljite z "
                             "brezplačnim avtobusom. Za večerjo priporočamo ribe na žaru, noč v sobi s pogledom na morje stane okoli 120 €.</p><p>Zjutraj se povzpnite "
                             "na obzidje, popoldne pa obiščite Sečoveljske soline.</p>"),
}


def pages():
    first, second = ADS[:6], ADS[6:]
    pager = '<ul class="pagination"><li><a href="/">1</a></li><li><a href="/?stran=2">2</a></li></ul>'
    urls = lambda ads: tuple(ad_url(a) for a in ads)
    yield WrittenPage(f"{BASE}/", listing("Vsi oglasi", first, pager), "listing", "sl", ads=urls(first))
    yield WrittenPage(f"{BASE}/?stran=2", listing("Vsi oglasi, stran 2", second, pager), "listing", "sl", ads=urls(second))
    cheap = sorted(first, key=first_price)
    yield WrittenPage(f"{BASE}/?razvrsti=cena", listing("Vsi oglasi", cheap, pager), "listing", "sl", ads=urls(cheap), canonical=f"{BASE}/")
    lj = [a for a in ADS if a["city"] == "Ljubljana"]
    yield WrittenPage(f"{BASE}/mesto/ljubljana", listing("Ljubljana", lj), "listing", "sl", ads=urls(lj))
    for ad in ADS:
        yield WrittenPage(ad_url(ad), detail(ad), "ad", "sl", ad.get("lang"), ads=(ad_url(ad),))
    yield WrittenPage(ad_url(ADS[0]) + "?utm_source=novice&utm_medium=email", detail(ADS[0]), "ad", "sl", ads=(ad_url(ADS[0]),), canonical=ad_url(ADS[0]))
    for path, (title, body) in STATIC.items():
        yield WrittenPage(f"{BASE}/{path}", layout(title, f"<h1>{title}</h1>{body}"), "static", "sl")
    gone = f'<div class="alert alert-warning">Oglas <b>Monika, Kranj</b> ni več objavljen.</div><h3>Morda vas zanima</h3><div class="row">{card(ADS[4])}{card(ADS[1])}</div>'
    yield WrittenPage(f"{BASE}/oglas/monika-kranj-988", layout("Oglas ni več na voljo", gone), "error", "sl")


SITE = WrittenSite(HOST, "SI", tuple(pages()), tuple(truth(a) for a in ADS),
                   "Bootstrap 3; similar cards with badges beside the advert; two price columns; refused services; 'last log-in'")
