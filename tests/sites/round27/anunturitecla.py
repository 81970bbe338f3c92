"""Romanian classifieds of all goods with a personals section: place, age and price are in the title of a post by a user, the text is hurried.

Hard: titles such as 'Oradea, 26 ani, 200 lei/ora', no diacritics in half of the texts, a seller box with a member's name and 'pe site din 2021', a field 'Pret' that says 'Negociabil' or holds the price of one hour, the number behind a button (in a data attribute) or spelt in the text,
flats, a car and a job on the same template (not relevant), 'anunturi asemanatoare' beside each post, a user's page with her two posts, a post repeated for another town by the same number, sorted copies, an expired post.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.tecla-anunturi.example"


def lei(amount, minutes=None, place=None, currency="RON"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# slug-id, title, county and town, day, user, since, price box, promoted, pictures, number in the button, text, truth
ADS = [
    ("andreea-oradea-26-ani-51207", "Andreea, Oradea, 26 ani, 250 lei/ora", "Bihor, Oradea", "09.06.2025", "andreea_or", 2024, "250 lei", True, 4, "0742 318 055",
     "Buna, sunt Andreea, 26 ani, 1.67 m, 55 kg. Te astept la mine in Nufarul, zona linistita, de la 10 la 22. Ofer masaj de relaxare, o cafea si companie placuta. O ora 250 lei, jumatate de ora 150. Nu ma deplasez. Rog seriozitate, numere ascunse NU.",
     dict(alias="Andreea", age=26, city="Oradea", services=["massage"], incall=True, outcall=False, hours="10:00-22:00", height_cm=167, weight_kg=55, max_duration_h=1, phones=["+40742318055"], prices=[lei(250, 60), lei(150, 30)])),
    ("doamna-matura-sibiu-51198", "Sibiu - doamna matura 47 ani, masaj 150 lei", "Sibiu, Sibiu", "08.06.2025", "Mihaela47", 2019, "150 lei", False, 1, None,
     "Mihaela, 47 de ani, divorțată, ofer masaj relaxant și tantric domnilor civilizați. Ședința de o oră este 150 lei și include ceaiul. Primesc numai cu programare, luni–vineri între 9:00 și 16:00. Telefon: zero șapte doi unu, 840, 367. Vorbesc română și germană.",
     dict(alias="Mihaela", age=47, city="Sibiu", services=["massage", "tantra"], languages_spoken=["ro", "de"], incall=True, hours="09:00-16:00", max_duration_h=1, phones=["+40721840367"], prices=[lei(150, 60)])),
    ("bella-cluj-23-ani-51220", "BELLA ❤ Cluj-Napoca ❤ 23 ani ❤ 400 RON", "Cluj, Cluj-Napoca", "11.06.2025", "bella.cluj", 2025, "400 lei", True, 7, "0763 905 218",
     "Poze reale 100%!!! Bella, 23 ani, 1,72/54 kg, bruneta. Vin la hotel sau la tine acasa, in Cluj si Floresti. 400 lei ora, 700 doua ore, 2000 toata noaptea. Striptease, masaj, GFE. Scrie-mi pe whatsapp, acelasi numar. Engleza fluent.",
     dict(alias="Bella", age=23, city="Cluj-Napoca", services=["striptease", "massage", "gfe"], languages_spoken=["en"], outcall=True, height_cm=172, weight_kg=54, max_duration_h=12, phones=["+40763905218"], handles=[wa("+40763905218")],
          prices=[lei(400, 60), lei(700, 120), lei(2000, 720)])),
    ("bella-brasov-sambata-51221", "BELLA ❤ Brasov ❤ 23 ani ❤ doar 14-16 iunie", "Brasov, Brasov", "11.06.2025", "bella.cluj", 2025, "Negociabil", False, 7, "0763 905 218",
     "Bella din Cluj vine la Brasov! Intre 14 si 16 iunie 2025 stau la un hotel din centru, te primesc la mine in camera. 1 ora 450 lei, 2 ore 800 lei. Whatsapp pe acelasi numar.",
     dict(alias="Bella", age=23, city="Brașov", incall=True, max_duration_h=2, tour=[{"city": "Brașov", "from": "2025-06-14", "to": "2025-06-16"}], phones=["+40763905218"], handles=[wa("+40763905218")], prices=[lei(450, 60), lei(800, 120)])),
    ("doua-prietene-timisoara-51160", "Doua prietene Timisoara 24 si 29 ani, 600 lei", "Timis, Timisoara", "02.06.2025", "fetele_tm", 2023, "600 lei", False, 5, "0755 620 491",
     "Suntem Roxana (24) si Denisa (29). Lucram impreuna: duo, masaj la 4 maini, cupluri binevenite. Locatie proprie langa Iulius, sau venim noi la tine. Pretul e 600 lei pe ora pentru amandoua, la deplasare 800 lei pe ora.",
     dict(alias="Roxana", aliases_stated=["Roxana", "Denisa"], age=24, ages_stated=[24, 29], audience="couple", city="Timișoara", services=["duo", "four_hands", "couples"], incall=True, outcall=True, max_duration_h=1, phones=["+40755620491"],
          prices=[lei(600, 60), lei(800, 60, "outcall")])),
    ("alex-bucuresti-maseur-51133", "Bucuresti: Alex, 30 ani, masaj pentru doamne, 200 lei", "Bucuresti, Sector 3", "28.05.2025", "alex_relax", 2021, "200 lei", False, 2, "0731 774 206",
     "Sunt Alex, 30 ani, 184 cm, 82 kg, maseur cu diplomă. Vin la domiciliul doamnelor din toată Capitala, aduc masa și uleiurile. O oră 200 lei, o oră și jumătate 280 lei. Program 12:00-21:00.",
     dict(alias="Alex", age=30, audience="man", city="Bucharest", services=["massage"], outcall=True, hours="12:00-21:00", height_cm=184, weight_kg=82, max_duration_h=1.5, phones=["+40731774206"], prices=[lei(200, 60), lei(280, 90)])),
    ("trans-sasha-constanta-51175", "Sasha trans 28 ani Constanta / Mamaia 300 lei", "Constanta, Constanta", "04.06.2025", "sasha_ts", 2022, "300 lei", True, 6, "0768 139 582",
     "Sasha, transsexuală, 28 ani, toată vara la mare. 1,78 m, 70 kg. Am apartament în Mamaia cu parcare, mă deplasez și la hotel. 300 lei ora acasă la mine, 400 lei ora la hotel. Accept fetișuri. Insta: sasha.mamaia",
     dict(alias="Sasha", age=28, audience="trans", city="Constanța", services=["fetish"], incall=True, outcall=True, height_cm=178, weight_kg=70, max_duration_h=1, phones=["+40768139582"], handles=[{"kind": "instagram", "value": "sasha.mamaia"}],
          prices=[lei(300, 60, "incall"), lei(400, 60, "outcall")])),
    ("valeria-iasi-studenta-51211", "Iasi, studenta 21 ani, insotitoare la evenimente", "Iasi, Iasi", "10.06.2025", "valeria.md", 2025, "Negociabil", False, 3, None,
     "Salut, sunt Valeria, 21 ani, din Chișinău, cetățeană moldoveană, studentă la Iași. Te însoțesc la cină, la nuntă sau în călătorii, doar domni peste 35. Vorbesc română, rusă și engleză. 100 euro seara (4 ore). Doar pe Telegram: @valeria_iasi21, nu am încă număr de România.",
     dict(alias="Valeria", age=21, city="Iași", nationality="MD", languages_spoken=["ro", "ru", "en"], services=["dinner_date", "travel"], max_duration_h=4, handles=[{"kind": "telegram", "value": "valeria_iasi21"}], prices=[lei(100, 240, None, "EUR")])),
    ("nou-craiova-lorena-51189", "NOU in Craiova! Lorena 33 ani 200 lei", "Dolj, Craiova", "06.06.2025", "lorena_craiova", 2025, "200 lei", False, 4, "0784 052 913",
     "lorena 33 ani noua in oras .. brazda lui novac .. satena 1.60 62kg .. masaj , imbratisari , joc de rol .. 30min 120lei , 1h 200lei .. non stop .. nu raspund la sms .. va pup",
     dict(alias="Lorena", age=33, city="Craiova", services=["massage", "cuddling", "role_play"], hours="24/7", height_cm=160, weight_kg=62, max_duration_h=1, phones=["+40784052913"], prices=[lei(120, 30), lei(200, 60)])),
    ("agentie-bucuresti-ana-maria-51140", "Bucuresti, Ana-Maria 25 ani, 150 euro, agentie VIP", "Bucuresti, Sector 1", "29.05.2025", "VipDiamond", 2018, "150 EUR", True, 5, "0726 447 810",
     "Agenția Diamond vă prezintă pe Ana-Maria, 25 ani, 175 cm. Cină, petreceri private, călătorii în străinătate. Deplasare la hoteluri de 4 și 5 stele cu șoferul nostru. Tarife: 1 oră 150 euro, 3 ore 400 euro, 24 ore 1500 euro. Dispecerat 24/24.",
     dict(alias="Ana-Maria", age=25, provider_kind="agency", city="Bucharest", services=["dinner_date", "party", "travel"], outcall=True, height_cm=175, max_duration_h=24, phones=["+40726447810"],
          prices=[lei(150, 60, None, "EUR"), lei(400, 180, None, "EUR"), lei(1500, 1440, None, "EUR")])),
]
OTHER = [  # not of the trade
    ("imobiliare", "garsoniera-oradea-51010", "Garsonieră de închiriat Oradea, Nufărul, 250 euro", "Bihor, Oradea", "01.06.2025", "imob_bh", 2016, "250 EUR", False, 6, "0740 662 109", "Închiriez garsonieră 28 mp, etaj 3, mobilată, centrală. Garanție o lună. Prefer o doamnă sau o studentă, nefumătoare."),
    ("auto", "dacia-logan-2017-50998", "Dacia Logan 2017, 98.000 km, 5200 euro", "Sibiu, Sibiu", "30.05.2025", "Ovidiu_SB", 2015, "5 200 EUR", False, 9, "0729 315 574", "Primul proprietar, carte service, clima, ITP 2026. Se vede oricând după ora 17."),
    ("locuri-de-munca", "receptionera-salon-51044", "Angajăm maseuză / recepționeră salon, 4500 lei", "Cluj, Cluj-Napoca", "03.06.2025", "spa_somes", 2020, "4 500 lei", False, 1, "0751 208 846", "Salon de masaj terapeutic angajează personal feminin 20-35 ani, program 10-18, carte de muncă. Nu prestăm alte servicii."),
]


def url(a):
    return f"{ROOT}/matrimoniale/{a[0]}.html"


def shell(title, body, canonical=None):
    return f"""<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>{title} - Tecla Anunțuri</title>{f'<link rel="canonical" href="{canonical}">' if canonical else ''}<link rel="stylesheet" href="/s/main.css?v=91"></head><body>
<div class="wrap"><div class="top clearfix"><a class="logo" href="/">TECLA<span>anunțuri</span></a><form class="search" action="/cauta"><input name="q" placeholder="Caut..."><select name="judet"><option>Toată țara</option><option>Bihor</option><option>Cluj</option></select><input type="submit" value="Caută"></form><a class="add" href="/adauga">+ Adaugă anunț gratuit</a></div>
<ul class="cats"><li><a href="/auto/">Auto</a></li><li><a href="/imobiliare/">Imobiliare</a></li><li><a href="/locuri-de-munca/">Locuri de muncă</a></li><li><a href="/animale/">Animale</a></li><li><a href="/matrimoniale/">Matrimoniale</a></li></ul>
{body}
<div class="foot"><a href="/ajutor">Ajutor</a> | <a href="/reguli">Reguli</a> | <a href="/tarife">Tarife promovare</a> | Sesizări: abuz@tecla-anunturi.example | Tecla Media SRL, Arad</div></div></body></html>"""


def post(a, section="matrimoniale", near=True):
    slug, title, place, day, user, since, box, top, pics, number, text = a[:11]
    shots = "".join(f'<li><img src="//img.tecla-anunturi.example/{slug[-5:]}_{n}.jpg" alt="{title}"></li>' for n in range(1, pics + 1))
    call = f'<button class="showtel" data-tel="{number.replace(" ", "")}">{number[:4]} xxx xxx <em>Arată numărul</em></button>' if number else '<p class="notel">Utilizatorul nu a afișat un număr. Trimite mesaj.</p>'
    same = ""
    if near:
        i = ADS.index(a)
        same = '<div class="side"><h4>Anunțuri asemănătoare</h4>' + "".join(f'<p><a href="/matrimoniale/{b[0]}.html">{b[1]}</a><br><small>{b[2]}</small></p>' for b in (ADS[i - 2], ADS[i - 3], ADS[i - 5])) + "</div>"
    key = slug[-5:]
    return shell(title, f"""<div class="crumb"><a href="/">Acasă</a> &gt; <a href="/{section}/">{section.capitalize()}</a> &gt; {place.split(", ")[0]}</div><div class="ad" id="ad{key}">
<h1>{title}</h1><p class="meta">Adăugat la {day}, ora 1{int(key) % 10}:2{int(key) % 6} | ID {key} | {int(key) % 900 + 40} vizualizări{' | <span class="promo">PROMOVAT</span>' if top else ''}</p><ul class="gallery">{shots}</ul>
<div class="details"><span>Preț: <b>{box}</b></span> <span>Localitate: <b>{place}</b></span></div><div class="descr">{text}</div></div>
<div class="seller"><h4>{user}</h4><p>pe site din {since}</p>{call}<form><textarea placeholder="Mesajul tău"></textarea><input placeholder="Telefonul tău"><button>Trimite</button></form><a href="/utilizator/{user}">Toate anunțurile acestui utilizator</a></div>{same}""", None)


def rows(ads, section="matrimoniale"):
    return "".join(f'<div class="item{" item-promo" if a[7] else ""}"><a class="th" href="/{section}/{a[0]}.html"><img src="//img.tecla-anunturi.example/{a[0][-5:]}_t.jpg" alt=""></a><h3><a href="/{section}/{a[0]}.html">{a[1]}</a></h3><p>{a[10][:90]}...</p><b class="price">{a[6]}</b> <span class="loc">{a[2]}</span> <span class="date">{a[3]}</span></div>\n' for a in ads)


def board(path, title, ads, canonical=None, foot=""):
    return WrittenPage(ROOT + path, shell(title, f'<h1>{title}</h1><div class="sort">Sortează: <a href="/matrimoniale/?sort=pret">preț</a> <a href="/matrimoniale/?sort=data">dată</a></div>{rows(ads)}<div class="pages">{foot}</div>', ROOT + canonical if canonical else None),
                       "listing", "ro", ads=tuple(map(url, ads)), canonical=ROOT + canonical if canonical else None)


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="ro", provider_kind="unknown", country="RO", n_images=a[8], paid_placement=a[7], posted_at="-".join(reversed(a[3].split("."))))
    row.update(deepcopy(a[11]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", relevant=True, status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1><div class='txt'>{body}</div>"), kind, "ro", relevant=relevant, status=status)


ONE, TWO = ADS[:6], ADS[6:]
PAGES = [
    board("/matrimoniale/", "Matrimoniale - companie și escorte", ONE, foot='<b>1</b> <a href="/matrimoniale/?p=2">2</a>'),
    board("/matrimoniale/?p=2", "Matrimoniale - companie și escorte - pagina 2", TWO, foot='<a href="/matrimoniale/">1</a> <b>2</b>'),
    board("/matrimoniale/?sort=data", "Matrimoniale - companie și escorte", ONE, "/matrimoniale/", '<b>1</b> <a href="/matrimoniale/?p=2">2</a>'),
    board("/utilizator/bella.cluj", "Anunțurile utilizatorului bella.cluj", ADS[2:4]),
]
PAGES += [WrittenPage(url(a), post(a), "ad", "ro", ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(f"{url(ADS[0])}?ref=fb", post(ADS[0]), "ad", "ro", ads=(url(ADS[0]),), canonical=url(ADS[0]))]
PAGES += [WrittenPage(f"{ROOT}/{o[0]}/{o[1]}.html", post(o[1:], o[0], False), "ad", "ro", relevant=False) for o in OTHER]
PAGES += [
    WrittenPage(f"{ROOT}/imobiliare/", shell("Imobiliare", f"<h1>Imobiliare</h1>{rows([OTHER[0][1:]], 'imobiliare')}"), "listing", "ro", relevant=False),
    plain("/cauta?q=escorte&judet=Tulcea", "Rezultate pentru «escorte» în Tulcea", "Nu am găsit niciun anunț. Încearcă în toată țara.", "listing"),
    plain("/tarife", "Tarife promovare", "<table><tr><td>Promovat 7 zile</td><td>29 lei</td></tr><tr><td>Promovat 30 zile</td><td>89 lei</td></tr><tr><td>Reactualizare</td><td>4 lei / SMS</td></tr></table>"),
    plain("/reguli", "Regulile site-ului", "Un singur anunț pe localitate. Fără minori, fără fotografii care nu vă aparțin. Anunțurile suspecte sunt transmise poliției."),
    plain("/matrimoniale/carla-arad-22-ani-49871.html", "Anunț expirat", "Anunțul căutat a expirat sau a fost șters de utilizator.", "error"),
]

SITE = WrittenSite("www.tecla-anunturi.example", "RO", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
