"""Romanian classifieds of all goods (flats, cars, jobs, personals): one lay-out for everything, personals under two categories.

Hard: headings are slogans in capitals, name and phone stand in the seller's box or only in the prose, parameters of the category (Vârstă, Oraș, Program) are filled in or not,
days are 'Azi 10:32' and 'Ieri', 'Preț: la cerere', prices in lei and euro in one ad, telephone written with letters, dots or words, a job for a hostess and a flat 'pentru fete' that are no ads of
this trade, promoted cards on top of a list that come back below, an empty search, ads in Hungarian and English.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.piata-mare.example"
WOMEN, OTHER = ("escorte-masaj", "Escorte și masaj"), ("domni-si-cupluri", "Domni și cupluri")


def lei(amount, minutes=None, place=None, currency="RON"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, slug, category, heading, put up in words, day, town as shown, promoted, seller, kind of seller, parameters, prose, phone in the box, pictures, truth
ADS = [
    (90417733, "bruneta-zorilor", WOMEN, "BRUNETĂ FINUȚĂ, ZORILOR, POZE REALE 100%", "Azi 10:32", "2025-06-11", "Cluj-Napoca", True, "Alexia", "Persoană fizică", [("Vârstă", "25 ani"), ("Program", "10:00 - 22:00"), ("Deplasări", "Nu")],
     "Bună, sunt Alexia, am 1,68 m și 54 kg. Te aștept la mine, în apartament curat în Zorilor, parcare la bloc. 30 min 200 lei, o oră 350 lei. Ofer masaj, companie tip iubită (GFE) și baie împreună. Nu răspund la numere ascunse.",
     "0748 310 276", 4,
     dict(alias="Alexia", age=25, city="Cluj-Napoca", services=["massage", "gfe", "bath"], incall=True, outcall=False, hours="10:00-22:00", height_cm=168, weight_kg=54, max_duration_h=1, phones=["+40748310276"],
          prices=[lei(200, 30), lei(350, 60)])),
    (90416120, "masaj-cristina", WOMEN, "Masaj de relaxare – Cristina, 15 ani experiență", "Azi 08:05", "2025-06-11", "Timișoara", False, "Cristina", "Persoană fizică", [("Vârstă", "43 ani"), ("Program", "9:00 - 18:00")],
     "Maseuză cu diplomă, lucrez singură, în cabinet propriu lângă Piața Unirii. Masaj clasic și tantra. Ședința de 60 de minute costă 180 lei, cea de 90 de minute 250 lei. Vin și la domiciliu în Timișoara, +50 lei. Fără alte servicii, vă rog.",
     "0723.118.904", 2,
     dict(alias="Cristina", age=43, city="Timișoara", services=["massage", "tantra"], incall=True, outcall=True, hours="09:00-18:00", max_duration_h=1.5, phones=["+40723118904"], prices=[lei(180, 60), lei(250, 90)])),
    (90415518, "ioana-si-denisa", WOMEN, "DOUĂ PRIETENE NEBUNE, DOAR ÎMPREUNĂ!!!", "Ieri 21:47", "2025-06-10", "București, Sector 3", True, "Ioana si Denisa", "Persoană fizică", [("Deplasări", "Da")],
     "Ioana, 22 de ani, și Denisa, 24. Suntem colege de cameră și facem totul în duo: petreceri, striptease, masaj la patru mâini. La noi în Titan sau la hotelul tău. 800 lei ora pentru amândouă, 1.500 lei două ore. WhatsApp: O7 5 4 2 2 8 1 1 6 3.",
     None, 5,
     dict(alias="Ioana", aliases_stated=["Ioana", "Denisa"], age=22, ages_stated=[22, 24], audience="couple", city="Bucharest", services=["duo", "party", "striptease", "four_hands"], incall=True, outcall=True, max_duration_h=2,
          phones=["+40754228163"], handles=[{"kind": "whatsapp", "value": "+40754228163"}], prices=[lei(800, 60), lei(1500, 120)])),
    (90413077, "elite-companions-bianca", WOMEN, "Elite Companions vă prezintă: Bianca", "Ieri 14:20", "2025-06-10", "București, Sector 1", True, "Elite Companions", "Agenție", [("Vârstă", "27 ani"), ("Deplasări", "Da"), ("Program", "Non-stop")],
     "Bianca însoțește domni la cine de afaceri, evenimente și călătorii în străinătate. 176 cm, 58 kg, vorbește română, engleză și italiană. Tarife: 2 ore 300 EUR, noaptea 900 EUR, 24 h 1.400 EUR. Doar deplasări la hotel; șoferul nostru o aduce și o așteaptă.",
     "+40 31 229 40 08", 3,
     dict(alias="Bianca", age=27, city="Bucharest", services=["dinner_date", "business", "travel"], incall=False, outcall=True, hours="24/7", height_cm=176, weight_kg=58, languages_spoken=["ro", "en", "it"],
          max_duration_h=24, phones=["+40312294008"], prices=[lei(300, 120, None, "EUR"), lei(900, 720, None, "EUR"), lei(1400, 1440, None, "EUR")])),
    (90411902, "in-trecere-prin-iasi", WOMEN, "Bella, brazilianca ta, în trecere prin Iași", "9 iunie 2025", "2025-06-09", "Iași", False, "Bella", "Persoană fizică", [("Vârstă", "29 ani"), ("Naționalitate", "Braziliană")],
     "Hello boys, I am Bella from Brazil, 29, Latina with curves, 1.63 m. In Iași until 15 June 2025, then Suceava from 16 to 18 June. I speak Portuguese, English, a little Romanian. 100 euro one hour, 60 euro half hour, only my apartment. Telegram @bella_br_tour.",
     "0771 904 552", 6,
     dict(alias="Bella", age=29, text_language="en", city="Iași", nationality="BR", ethnicity="latin", languages_spoken=["pt", "en", "ro"], incall=True, outcall=False, height_cm=163, max_duration_h=1,
          tour=[{"city": "Iași", "from": None, "to": "2025-06-15"}, {"city": "Suceava", "from": "2025-06-16", "to": "2025-06-18"}], phones=["+40771904552"], handles=[{"kind": "telegram", "value": "bella_br_tour"}],
          prices=[lei(100, 60, None, "EUR"), lei(60, 30, None, "EUR")])),
    (90409441, "reka-oradea", WOMEN, "Réka, diszkrét magyar lány Nagyváradon", "8 iunie 2025", "2025-06-08", "Oradea", False, "Réka", "Persoană fizică", [("Vârstă", "31 ani"), ("Înălțime", "170 cm")],
     "Szia, Réka vagyok, 31 éves. Magyarul és románul beszélek. Saját lakásomban fogadlak a Rogériuszon, házhoz nem megyek. Masszázs, összebújás, beszélgetés. Egy óra 300 lej. Minden nap 10 és 20 óra között várlak!",
     "0740 665 231", 2,
     dict(alias="Réka", age=31, text_language="hu", city="Oradea", services=["massage", "cuddling"], incall=True, outcall=False, hours="10:00-20:00", height_cm=170, languages_spoken=["hu", "ro"], max_duration_h=1,
          phones=["+40740665231"], prices=[lei(300, 60)])),
    (90408220, "sorin-pentru-doamne", OTHER, "Sorin – companie pentru doamne și cupluri", "7 iunie 2025", "2025-06-07", "Brașov", False, "Sorin", "Persoană fizică", [("Vârstă", "36 ani"), ("Înălțime", "183 cm"), ("Greutate", "81 kg"), ("Deplasări", "Da")],
     "Bărbat educat, nefumător. Mă deplasez la dumneavoastră în Brașov și Poiana; nu am locație. Cină, dans, masaj. 250 lei pe oră, 900 lei seara (4 ore). Scrieți-mi pe sorin.companie (at) cutiepostala.example",
     None, 2,
     dict(alias="Sorin", age=36, audience="man", city="Brașov", services=["dinner_date", "dancing", "massage", "couples"], incall=False, outcall=True, height_cm=183, weight_kg=81, max_duration_h=4,
          handles=[{"kind": "email", "value": "sorin.companie@cutiepostala.example"}], prices=[lei(250, 60), lei(900, 240)])),
    (90405678, "maya-trans-constanta", OTHER, "MAYA TRANS feminină, Constanța, aproape de gară", "5 iunie 2025", "2025-06-05", "Constanța", True, "Maya", "Persoană fizică", [("Vârstă", "28 ani"), ("Înălțime", "177 cm"), ("Greutate", "66 kg"), ("Program", "14:00 - 24:00")],
     "Bună, sunt Maya, trans, lucrez pe cont propriu. Te primesc la mine sau vin la hotel în Mamaia. La mine 300 lei ora, la tine 400 lei ora. Jocuri de rol, dominare, masaj. Pe Viber la același număr.",
     "0766-402-918", 3,
     dict(alias="Maya", age=28, audience="trans", city="Constanța", services=["role_play", "domination", "massage"], incall=True, outcall=True, hours="14:00-24:00", height_cm=177, weight_kg=66, max_duration_h=1,
          phones=["+40766402918"], handles=[{"kind": "viber", "value": "+40766402918"}], prices=[lei(300, 60, "incall"), lei(400, 60, "outcall")])),
    (90401144, "doamna-matura-sibiu", WOMEN, "Doamnă matură, discretă, pentru domni serioși", "1 iunie 2025", "2025-06-01", "Sibiu", False, "Lidia", "Persoană fizică", [("Vârstă", "51 ani")],
     "Primesc acasă, marțea și joia. O cafea, o vorbă bună, o îmbrățișare. Tineri sub 30 de ani nu. Prețul îl stabilim la telefon: zero șapte trei patru, 55, 20, 17.",
     None, 1,
     dict(alias="Lidia", age=51, city="Sibiu", services=["cuddling"], incall=True, phones=["+40734552017"])),
]
CATS = [("imobiliare", "Imobiliare"), ("auto", "Auto"), ("locuri-de-munca", "Locuri de muncă"), ("electronice", "Electronice"), ("matrimoniale", "Matrimoniale")]


def url(a):
    return f"{ROOT}/anunt/{a[1]}-{a[0]}.html"


def shell(title, body):
    menu = "".join(f'<li><a href="/{s}/">{n}</a></li>' for s, n in CATS)
    return f"""<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>{title} | Piața Mare</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><div class="topbar"><a class="brand" href="/">Piața<b>Mare</b>.example</a><form action="/cauta/" class="searchbox"><input name="q" placeholder="Ce cauți?"><input name="loc" placeholder="Toată țara"><button>Caută</button></form><a class="btn-add" href="/adauga/">Adaugă anunț</a> <a href="/cont/">Contul meu</a></div>
<ul class="catmenu">{menu}</ul><div class="wrap">{body}</div>
<div class="footer">Piața Mare Online S.R.L. · Relații clienți 021 555 01 80, L–V 9–17 · ajutor@piata-mare.example · <a href="/reguli/">Reguli</a> · <a href="/tarife/">Tarife promovare</a></div>
<div id="gdpr">Folosim cookie-uri. <button>Accept</button><button>Setări</button></div></body></html>"""


def offer(number, slug, where, head, when, town, promoted, seller, sort, params, prose, phone, pics, fee="la cerere", aside=""):
    shots = "".join(f'<li class="swipe"><img src="https://img.piata-mare.example/{number}/{n}-800x600.jpg" alt=""></li>' for n in range(1, pics + 1))
    tags = "".join(f'<li class="tag"><p>{k}: {v}</p></li>' for k, v in params)
    call = f'<a class="phone" href="tel:{phone.replace(" ", "").replace(".", "").replace("-", "")}"><span>{phone}</span></a>' if phone else '<span class="nophone">Vânzătorul nu a adăugat un număr</span>'
    return shell(head, f"""<ol class="crumbs"><li><a href="/">Acasă</a></li><li>{where}</li></ol><div class="cols"><div class="col-main" data-cy="ad-page"><ul class="gallery">{shots}</ul>
<div class="ad-card"><span class="posted">Postat {when}</span>{'<span class="promo">PROMOVAT</span>' if promoted else ''}<h1>{head}</h1><h3 class="price">{fee}</h3><ul class="tags"><li class="tag"><p>{sort}</p></li>{tags}</ul>
<h2>Descriere</h2><div class="desc">{prose}</div><div class="foot">ID: {number} · Vizualizări: {number % 977} · <a href="/raporteaza/{number}">Raportează</a></div></div></div>
<div class="col-side"><div class="seller"><h4>{seller}</h4><small>Pe Piața Mare din mai 2023</small>{call}<button>Trimite mesaj</button></div><div class="loc"><p>Localitate</p><b>{town}</b></div></div></div>{aside}""")


def card(a, mark=True):
    return (f'<div class="l-card" id="{a[0]}"><a href="/anunt/{a[1]}-{a[0]}.html"><img src="https://img.piata-mare.example/{a[0]}/1-216x152.jpg" alt=""><h6>{a[3]}</h6></a><p class="lp">la cerere</p><p class="ld">{a[6]} - {a[4]}</p>{"<span>PROMOVAT</span>" if a[7] and mark else ""}</div>')


def detail(a):
    number, slug, (cat, label), head, when, _, town, promoted, seller, sort, params, prose, phone, pics, _ = a
    i = ADS.index(a)
    more = f'<section class="similar"><h3>Anunțuri similare</h3>{card(ADS[i - 1], False)}{card(ADS[i - 2], False)}</section>'
    return offer(number, slug, f'<a href="/matrimoniale/">Matrimoniale</a></li><li><a href="/matrimoniale/{cat}/">{label}</a>', head, when, town, promoted, seller, sort, params, prose, phone, pics, aside=more)


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="ro", country="RO", provider_kind="independent" if a[9] == "Persoană fizică" else "agency", paid_placement=a[7], n_images=a[13], posted_at=a[5])
    row.update(deepcopy(a[14]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def results(title, rows, foot="", tops=True):
    first = [a for a in rows if a[7]] if tops else []
    promo = f'<h4>Anunțuri promovate</h4>{"".join(map(card, first))}' if first else ""
    return shell(title, f'<h1>{title}</h1><p>Am găsit {len(rows)} anunțuri</p><select name="ordine"><option>Cele mai noi</option><option>Cele mai ieftine</option></select>{promo}<h4>Toate anunțurile</h4>{"".join(map(card, rows))}<ul class="pager">{foot}</ul>')


def page(path, title, body, kind="static", relevant=True, **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "ro", relevant=relevant, **more)


def goods(number, slug, where, head, town, fee, params, prose, pics, seller):
    return WrittenPage(f"{ROOT}/anunt/{slug}-{number}.html", offer(number, slug, where, head, "3 iunie 2025", town, False, seller, "Persoană fizică", params, prose, None, pics, fee), "ad", "ro", relevant=False)


LADIES, REST = [a for a in ADS if a[2] is WOMEN], [a for a in ADS if a[2] is OTHER]
ONE, TWO = LADIES[:5], LADIES[5:]
SECTION = f"{ROOT}/matrimoniale/escorte-masaj/"
U1, U2 = tuple(map(url, ONE)), tuple(map(url, TWO))
BUC = [a for a in ADS if a[14]["city"] == "Bucharest"]
PAGES = [
    WrittenPage(SECTION, results(WOMEN[1], ONE, '<li>1</li><li><a href="?page=2">2</a></li>'), "listing", "ro", ads=U1),
    WrittenPage(f"{SECTION}?ordine=noi", results(WOMEN[1], ONE, '<li>1</li><li><a href="?page=2">2</a></li>'), "listing", "ro", ads=U1, canonical=SECTION),
    WrittenPage(f"{SECTION}?page=2", results(WOMEN[1], TWO, '<li><a href="?page=1">1</a></li><li>2</li>'), "listing", "ro", ads=U2),
    WrittenPage(f"{ROOT}/matrimoniale/domni-si-cupluri/", results(OTHER[1], REST), "listing", "ro", ads=tuple(map(url, REST))),
    WrittenPage(f"{ROOT}/matrimoniale/bucuresti/", results("Matrimoniale București", BUC), "listing", "ro", ads=tuple(map(url, BUC))),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "ro", text_language=a[14].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[2])}?utm_source=fb&utm_medium=cpc", detail(ADS[2]), "ad", "ro", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    WrittenPage(f"{ROOT}/imobiliare/", shell("Imobiliare", '<h1>Imobiliare</h1><div class="l-card"><a href="/anunt/garsoniera-marasti-88120034.html"><h6>Garsonieră Mărăști, doar fete</h6></a><p class="lp">320 €</p></div>'
                '<div class="l-card"><a href="/anunt/teren-floresti-88119020.html"><h6>Teren 500 mp Florești</h6></a><p class="lp">45.000 €</p></div>'), "listing", "ro", relevant=False),
    goods(88120034, "garsoniera-marasti", '<a href="/imobiliare/">Imobiliare</a>', "Garsonieră Mărăști, doar fete", "Cluj-Napoca", "320 €", [("Suprafață", "28 mp"), ("Etaj", "4")],
          "Închiriez garsonieră mobilată la fete serioase, studente sau salariate, 22–30 ani. Garanție o lună. Utilități separat. Sună după ora 17.", 3, "Marcel"),
    goods(88110777, "dacia-logan-2014", '<a href="/auto/">Auto</a>', "Dacia Logan 2014, unic proprietar", "Iași", "4.200 €", [("Rulaj", "138.000 km"), ("Combustibil", "GPL")],
          "Mașină întreținută, revizie la zi, ITP până în 2026. Se acceptă orice test. Fără schimburi.", 4, "Vasile"),
    goods(88100561, "hostess-maseuza-austria", '<a href="/locuri-de-munca/">Locuri de muncă</a>', "Angajăm hostess la restaurant în Austria", "Cluj-Napoca", "1.900 €", [("Tip contract", "Determinat")],
          "Căutăm hostess cu engleză sau germană, 18–35 ani, program de 8 ore, cazare asigurată, contract legal. CV pe mesaj.", 0, "Recrutare Alpin"),
    page("/cauta/?q=masaj+tulcea", "Rezultate pentru „masaj tulcea”", "<p>Am găsit 0 anunțuri. Verifică ortografia sau lărgește zona de căutare.</p>", "listing"),
    page("/tarife/", "Tarife promovare", "<table><tr><td>Promovare 7 zile</td><td>25 lei</td></tr><tr><td>Promovare 30 de zile</td><td>79 lei</td></tr><tr><td>Pachet agenție, 10 anunțuri</td><td>390 lei</td></tr></table>"),
    page("/reguli/", "Reguli de publicare", "<p>Secțiunea Matrimoniale este rezervată adulților. Anunțurile cu minori sau cu semne de constrângere se raportează la 112. Un singur anunț activ pe număr de telefon.</p>"),
    page("/cont/", "Intră în cont", "<form><input name='email' placeholder='E-mail'><input type='password' placeholder='Parola'><button>Intră în cont</button></form>"),
    page("/anunt/nicol-cluj-90322001.html", "Acest anunț nu mai este disponibil", "<p>Anunțul a expirat sau a fost șters de utilizator. Vezi alte anunțuri din aceeași categorie.</p>", "error"),
]

SITE = WrittenSite("piata-mare.example", "RO", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
