"""Albanian classifieds for all goods (Osclass-like); the personals are prose, and the telephone stands in the title.

Hard: no field tells age, price or services, the 'price' field always says 'by agreement'; the title is a slogan with the town and the number, written with
spaces, hyphens or the country code; letters without their dots (Tirane, cmimi) beside proper ones; 'new lek' and euro; the same template serves a flat,
a car, goats, a job and a pensioner who looks for a wife; an English ad; premium rows on top of the list that come back below; a print copy.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://pazarijonit.example"
CAT = "/njoftime-personale/shoqeri-dhe-masazh"


def p(amount, currency, minutes=None, place=None):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# id, slug, title, town shown, by whom, day, premium, pictures, prose, truth
ADS = [
    (118204, "elira-masazh-relaksues-tirane", "Elira masazh relaksues Tirane 069 21 44 873", "Tiranë", "Elira", "09/06/2025", True, 3,
     """Përshëndetje, jam Elira, 31 vjeç, masazhiste me përvojë. Ju pres në një apartament të pastër te Komuna e Parisit.<br />Masazh për gjithë trupin: 1 orë 4000 lekë të reja, gjysmë ore 2500 lekë të reja.
Jam e lirë çdo ditë nga ora 10:00 deri në 20:00. Nuk lëviz në adresa. Vetëm telefonata, jo mesazhe ju lutem.""",
     dict(alias="Elira", age=31, city="Tirana", services=["massage"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1, phones=["+355692144873"], prices=[p(4000, "ALL", 60), p(2500, "ALL", 30)])),
    (118190, "bora-e-re-ne-durres", "E re në Durrës, Bora, 068-553-0917", "Durrës", "bora_dr", "08/06/2025", True, 5,
     """Sapo kam ardhur në Durrës për sezonin e verës. Quhem Bora, 23 vjeçe, 1.68 m, 54 kg, flokëkuqe.<br />Dal me ty për darkë, në festa, kalojmë edhe natën bashkë. Vij unë te hoteli yt, vend timin nuk kam.<br />
100 euro ora, 400 euro nata. Më shkruaj edhe në WhatsApp, i njëjti numër.""",
     dict(alias="Bora", age=23, city="Durrës", services=["dinner_date", "party", "overnight"], incall=False, outcall=True, height_cm=168, weight_kg=54, max_duration_h=12, phones=["+355685530917"], handles=[wa("+355685530917")],
          prices=[p(100, "EUR", 60), p(400, "EUR", 720)])),
    (118166, "dy-shoqe-vlore", "Dy shoqe në Vlorë – 0673308126", "Vlorë", "anxhi&sido", "07/06/2025", False, 4,
     """Jemi Anxhela (26) dhe Sidorela (28) dhe punojmë vetëm së bashku. Masazh me katër duar, mirëpresim edhe çifte. Shtëpia jonë është afër Lungomares, ju hapim vetë portën.
Ora me të dyja 12 000 lekë, dy orë 22 000 lekë. Nga ora 16 deri në mesnatë.""",
     dict(alias="Anxhela", aliases_stated=["Anxhela", "Sidorela"], age=26, ages_stated=[26, 28], audience="couple", city="Vlorë", services=["four_hands", "couples"], incall=True, hours="16:00-24:00", max_duration_h=2,
          phones=["+355673308126"], prices=[p(12000, "ALL", 60), p(22000, "ALL", 120)])),
    (118151, "masazh-per-zonja-elbasan", "Masazh per zonja dhe cifte nga djale serioz 069 80 17 254", "Elbasan", "Dritan M.", "05/06/2025", False, 1,
     """pershendetje zonja! quhem dritan jam 36 vjec nga elbasani. bej masazh klasik dhe ju mbaj shoqeri ne dreke a darke. vij ne shtepine tuaj ose ne hotel, deri ne librazhd e peqin. cmimi 3000 leke ora, rruga falas.
meshkujt te mos telefonojne""",
     dict(alias="Dritan", age=36, audience="man", city="Elbasan", services=["massage", "couples", "dinner_date"], outcall=True, max_duration_h=1, phones=["+355698017254"], prices=[p(3000, "ALL", 60)])),
    (118133, "mimoza-shkoder", "Zonjë e pjekur Shkodër, 0692266480", "Shkodër", "Mimoza", "02/06/2025", False, 2,
     """Mimoza, zonjë 48-vjeçare, e ndarë, e kulturuar. Flas italisht dhe pak gjermanisht. Të pres me kafe në shtëpinë time me oborr, përqafime dhe masazh pa nxitim. Gjysma e orës 2000, ora 3500 (lekë të reja).
Nuk dal jashtë dhe nuk pranoj të rinj nën 30 vjeç. Telefono të hënën deri të premten, ora 9 – 14.""",
     dict(alias="Mimoza", age=48, city="Shkodër", languages_spoken=["it", "de"], services=["cuddling", "massage"], incall=True, outcall=False, hours="09:00-14:00", max_duration_h=1, phones=["+355692266480"],
          prices=[p(2000, "ALL", 30), p(3500, "ALL", 60)])),
    (118127, "kira-ukrainian-lady", "Kira, Ukrainian lady in Albania +355 68 401 7793", "Tiranë", "Kira", "01/06/2025", True, 6,
     """Hi, I am Kira from Ukraine, 27 y.o., 176 cm, blonde, very sporty. I speak English and Russian. In Tirana from 8 to 18 June 2025, then in Durrës from 19 to 24 June 2025.
GFE, massage, travel along the coast. My place or yours. 150 euro for one hour, 270 euro for two hours. No bank cards, no "deposit". Telegram @kira_adriatic""",
     dict(alias="Kira", age=27, text_language="en", city="Tirana", nationality="UA", languages_spoken=["en", "ru"], services=["gfe", "massage", "travel"], incall=True, outcall=True, height_cm=176, max_duration_h=2,
          tour=[{"city": "Tirana", "from": "2025-06-08", "to": "2025-06-18"}, {"city": "Durrës", "from": "2025-06-19", "to": "2025-06-24"}], phones=["+355684017793"],
          handles=[{"kind": "telegram", "value": "kira_adriatic"}], prices=[p(150, "EUR", 60), p(270, "EUR", 120)])),
    (118102, "gresa-trans-tirane", "Gresa trans Tirane, foto reale, 067 45 09 318", "Tiranë", "gresa25", "30/05/2025", False, 4,
     """Unë jam Gresa, trans kosovare, 25 vjeç. Sundim, fetish, lojë me role. Kam vendin tim te Blloku, parkim i sigurt. 60 euro gjysma e orës, 100 euro ora; në hotel vij me 130 euro ora.
Viber ose telefon, punoj 24/7.""",
     dict(alias="Gresa", age=25, audience="trans", city="Tirana", nationality="XK", services=["domination", "fetish", "role_play"], incall=True, outcall=True, hours="24/7", max_duration_h=1, phones=["+355674509318"],
          handles=[{"kind": "viber", "value": "+355674509318"}], prices=[p(60, "EUR", 30), p(100, "EUR", 60), p(130, "EUR", 60, "outcall")])),
    (118090, "agjencia-iliria-megi", "Agjencia Iliria: Megi, shoqëruese e nivelit të lartë. 069 55 31 207", "Tiranë", "Agjencia Iliria", "28/05/2025", True, 3,
     """Agjencia jonë ju prezanton Megin. Megi është 24 vjeç, 172 cm e gjatë, studente, flet anglisht, italisht dhe turqisht. E përshtatshme për takime biznesi, darka dhe udhëtime.
Shoferi ynë e sjell ku të doni, në gjithë Shqipërinë. 3 orë 250 euro, 24 orë 900 euro. Prenotoni një ditë para.""",
     dict(alias="Megi", age=24, provider_kind="agency", city="Tirana", languages_spoken=["en", "it", "tr"], services=["business", "dinner_date", "travel"], outcall=True, height_cm=172, max_duration_h=24, phones=["+355695531207"],
          prices=[p(250, "EUR", 180), p(900, "EUR", 1440)])),
    (118071, "ornela-korce", "Korçë!!! Ornela tel 0 6 8 7 6 2 0 5 4 1", "Korçë", "ornela", "26/05/2025", False, 2,
     """E shkurtër dhe e ëmbël: Ornela, 21, 158/49. Masazh, tantra, vaskë bashkë me shkumë. Vetëm te unë, pranë pedonales. 1 orë = 50€, 90 minuta = 70€. Instagram: ornela.korca21""",
     dict(alias="Ornela", age=21, city="Korçë", services=["massage", "tantra", "bath"], incall=True, outcall=False, height_cm=158, weight_kg=49, max_duration_h=1.5, phones=["+355687620541"],
          handles=[{"kind": "instagram", "value": "ornela.korca21"}], prices=[p(50, "EUR", 60), p(70, "EUR", 90)])),
]
# goods, and a lonely heart: id, slug, category path, category, title, town, by whom, day, price field, prose
GOODS = [
    (118199, "apartament-2-1-me-qira", "/prona/qira", "Qira", "Apartament 2+1 me qira te Pazari i Ri", "Tiranë", "Zyra Besa", "09/06/2025", "45.000 Lekë", "Kati 4 me ashensor, i mobiluar, 92 m². Parapagim 2 muaj. Tel. 069 40 00 118."),
    (118144, "golf-5-nafte", "/automjete/makina", "Makina", "Golf 5 naftë 2008, shitet", "Fier", "Landi", "04/06/2025", "4.200 €", "Motori 1.9, 231 000 km, me letra deri në mars. Ndërroj me furgon."),
    (118140, "dhi-per-shitje", "/bujqesi/blegtori", "Blegtori", "12 dhi qumështi", "Gjirokastër", "Xha Nexhipi", "04/06/2025", "Çmimi me marrëveshje", "Të shëndetshme, me vathë. Shiten bashkë. Vij me furgon deri në Sarandë."),
    (118111, "kerkohet-banakiere", "/pune/turizem", "Turizëm", "Kërkohet banakiere për sezonin në Himarë", "Himarë", "Bar Spile", "31/05/2025", "80.000 Lekë", "Mosha 20-35 vjeç, turne 8 orë, fjetja dhe ushqimi falas. Sillni CV."),
    (118120, "pensionist-kerkon-shoqe-jete", "/njoftime-personale/njohje-serioze", "Njohje serioze", "Pensionist kërkon shoqe jete 0692017736", "Berat", "Agroni", "01/06/2025", "Falas", "Jam 67 vjeç, i ve, me shtëpi e kopsht. Kërkoj një zonjë të ndershme për martesë. Nuk pi duhan."),
]


def url(a):
    return f"{ROOT}{CAT}/{a[1]}_i{a[0]}"


def iso(day):
    return "-".join(reversed(day.split("/")))


def shell(title, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}" />' if canonical else ""
    return f"""<!DOCTYPE html>
<html lang="sq-AL"><head><meta http-equiv="Content-type" content="text/html; charset=utf-8" /><title>{title} - Pazari i Jonit</title>{link}<script src="/oc-includes/osclass/assets/js/jquery.min.js"></script></head>
<body><div id="header"><a id="logo" href="{ROOT}/">Pazari i Jonit</a><ul class="nav"><li class="publish"><a href="/item/new">Publiko njoftimin falas</a></li><li><a href="/user/login">Hyr</a></li></ul></div>
<div class="breadcrumb"><ul><li><a href="/">Kreu</a> &raquo;</li> <li>{title}</li></ul></div><div id="wrapper"><div id="main">{body}</div>
<div id="sidebar"><div class="widget-box"><h3><strong>Këshilla</strong></h3><ul><li>Takohuni vetëm në vende publike.</li><li>Mos dërgoni kurrë para përpara.</li></ul></div></div></div>
<div id="footer"><a href="/prona/qira">Prona</a> <a href="/automjete/makina">Automjete</a> <a href="{CAT}">Shoqëri dhe masazh</a> <a href="/kushtet-p23">Kushtet</a> <a href="/contact">Kontakt</a><p>Nr. ndihme për viktimat e dhunës: 116 117</p></div></body></html>"""


def item(title, no, town, who, day, cost, prose, premium, pics, similar=""):
    shots = "".join(f'<a class="main-photo" href="/oc-content/uploads/{no // 100}/{no}_{n}.jpg"><img src="/oc-content/uploads/{no // 100}/{no}_{n}_preview.jpg" alt="{title}" /></a>' for n in range(1, pics + 1))
    return f"""<div id="item-content"><h1><span class="price">{cost}</span> <strong>{title}</strong></h1><div class="item-header"><ul><li>Publikuar më: {day}</li>{"<li class='premium'>Njoftim premium</li>" if premium else ""}<li>Nr. {no}</li></ul></div>
<ul id="item_location"><li>Qyteti: <strong>{town}</strong></li><li>Shteti: <strong>Shqipëri</strong></li></ul><div class="item-photos">{shots}</div><div id="description"><p>{prose}</p></div>
<div id="contact"><h2>Kontakto publikuesin</h2><p class="name">Emri: {who}</p><form><input name="yourEmail" placeholder="E-mail juaj"><textarea name="message"></textarea><button>Dërgo</button></form></div></div>{similar}"""


def page_of(a, path=None):
    no, _, title, town, who, day, premium, pics, prose, _ = a
    body = item(title, no, town, who, day, "Çmimi me marrëveshje", prose, premium, pics)
    if path == "print":
        return f"<html lang='sq'><head><title>{title}</title></head><body>{body}<script>window.print()</script></body></html>"
    i = ADS.index(a)
    rows = "".join(f'<li><a href="{url(b)}">{b[2]}</a> <span>{b[3]}</span></li>' for b in (ADS[i - 2], ADS[i - 4]))
    return shell(title, body + f'<div class="similar_ads"><h2>Njoftime të ngjashme</h2><ul>{rows}</ul></div>', url(a))


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="sq", provider_kind="unknown", country="AL", paid_placement=a[6], n_images=a[7], posted_at=iso(a[5]))
    row.update(deepcopy(a[9]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(path, rows, foot, canonical=None, premium=()):
    def line(a, extra=""):
        return f'<li class="listing-card {extra}"><a class="listing-thumb" href="{url(a)}"><img src="/oc-content/uploads/{a[0] // 100}/{a[0]}_thumbnail.jpg" alt="" /></a><div class="listing-detail"><a class="title" href="{url(a)}">{a[2]}</a><div class="listing-attributes">Shoqëri dhe masazh - {a[3]} - {a[5]}</div><p>{a[8].split(".")[0].split("<br")[0]}...</p></div></li>\n'
    top = "".join(line(a, "premium") for a in premium)
    return WrittenPage(ROOT + path, shell("Shoqëri dhe masazh", f'<div class="list-header"><h1>Shoqëri dhe masazh</h1><p>Rendit: <a href="{CAT}?sOrder=dt_pub_date">më të rejat</a> | <a href="{CAT}?sOrder=i_price">çmimi</a></p></div><ul class="listing-card-list">{top}{"".join(map(line, rows))}</ul><div class="paginate">{foot}</div>', canonical),
                       "listing", "sq", ads=tuple(dict.fromkeys(map(url, (*premium, *rows)))), canonical=canonical)


def goods(g):
    no, slug, path, _, title, town, who, day, cost, prose = g
    return WrittenPage(f"{ROOT}{path}/{slug}_i{no}", shell(title, item(title, no, town, who, day, cost, prose, False, 2)), "ad", "sq", relevant=False)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "sq", **more)


PREMIUM = [ADS[0], ADS[5]]
PAGES = [
    listing(CAT, ADS[:5], f'<span>1</span> <a href="{CAT}/2">2</a>', premium=PREMIUM),
    listing(f"{CAT}?sOrder=i_price", ADS[:5], f'<span>1</span> <a href="{CAT}/2">2</a>', f"{ROOT}{CAT}", PREMIUM),
    listing(f"{CAT}/2", ADS[5:], f'<a href="{CAT}">1</a> <span>2</span>', premium=PREMIUM),
]
PAGES += [WrittenPage(url(a), page_of(a), "ad", "sq", text_language="en" if "text_language" in a[9] else None, ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[4])}?print=1", page_of(ADS[4], "print"), "ad", "sq", ads=(url(ADS[4]),), canonical=url(ADS[4])),
    WrittenPage(f"{url(ADS[1])}?fbclid=IwAR3xk20aQ", page_of(ADS[1]), "ad", "sq", ads=(url(ADS[1]),), canonical=url(ADS[1])),
]
PAGES += [goods(g) for g in GOODS]
PAGES += [
    plain("/prona/qira", "Qira", "".join(f'<li class="listing-card"><a class="title" href="#">{t}</a> <span>{c}</span></li>' for t, c in (("Apartament 2+1 me qira te Pazari i Ri", "45.000 Lekë"), ("Garsonierë te Stacioni i Trenit", "25.000 Lekë"), ("Dyqan 60 m² në Kavajë", "40.000 Lekë"))), "listing", relevant=False),
    plain("/kushtet-p23", "Kushtet e përdorimit", "<p>Njoftimet personale lejohen vetëm mbi 18 vjeç. Njoftimi premium kushton 500 lekë për 7 ditë. Fshihen njoftimet me foto të huaja.</p>"),
    plain("/contact", "Kontakt", "<form><input name='yourName'><textarea name='message'></textarea><button>Dërgo</button></form><p>Pazari i Jonit shpk, Vlorë.</p>"),
    plain(f"{CAT}/sandra-sarande_i117650", "Njoftimi ka skaduar", "<p>Ky njoftim nuk është më i vlefshëm ose është fshirë nga publikuesi.</p>", "error"),
]

SITE = WrittenSite("pazarijonit.example", "AL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
