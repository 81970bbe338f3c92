"""Latvian board of one-line notices: a line of text and a telephone number, nothing else.

Hard: no fields and no pictures at all, abbreviations without spaces ('35g.,170/65,pie manis,40e/st.'), lines without a name or an age, the number in the line in any grouping, the page of one
line shows the whole lines before and after it with their own numbers, lists of towns repeat the line, a Russian line, dates of day and month only on lists, HTML 4 with <dl>,
a rubric of ordinary dating and one of furniture in the same form, the rules of a weekly paper with the price of a line.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://rindinas.example"
TOWN = {"Riga": ("Rīga", "riga"), "Liepaja": ("Liepāja", "liepaja"), "Valmiera": ("Valmiera", "valmiera"), "Jurmala": ("Jūrmala", "jurmala"), "Rezekne": ("Rēzekne", "rezekne"), "Daugavpils": ("Daugavpils", "daugavpils")}


def p(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# number, town, day, hour, framed, line, truth
ADS = [
    (77120, "Riga", "10.06.2025", "22:14", True, "Anna, 29g., 168/57, pie manis centrā, masāža, skūpsti, 1 st. 120e, 2 st. 220e, 11–23. T. 2 604 1875",
     dict(alias="Anna", age=29, height_cm=168, weight_kg=57, services=["massage", "kissing"], incall=True, hours="11:00-23:00", max_duration_h=2, phones=["+37126041875"], prices=[p(120, 60), p(220, 120)])),
    (77118, "Riga", "10.06.2025", "19:02", False, "Pieredzējusi masiere (48) gaida Purvciemā darbdienās no 10 līdz 18, stunda 50 eiro, pusstunda 30. Tālr. 29 718 340",
     dict(age=48, services=["massage"], incall=True, hours="10:00-18:00", max_duration_h=1, phones=["+37129718340"], prices=[p(50, 60), p(30, 30)])),
    (77115, "Liepaja", "10.06.2025", "12:40", False, "Liepāja! Kristīne no 12. līdz 15. jūnijam jūsu pilsētā, uzņemu viesnīcā. 100e/st. Zvani 20 446 193, sms nelasu.",
     dict(alias="Kristīne", incall=True, max_duration_h=1, tour=[{"city": "Liepaja", "from": "2025-06-12", "to": "2025-06-15"}], phones=["+37120446193"], prices=[p(100, 60)])),
    (77109, "Riga", "09.06.2025", "23:59", True, "Divas draudzenes Laura(25)+Santa(27), duets vai masāža 4 rokās, pie mums vai izbraukums, 200e/st. abas. 26190522",
     dict(alias="Laura", aliases_stated=["Laura", "Santa"], age=25, ages_stated=[25, 27], audience="couple", services=["duo", "four_hands"], incall=True, outcall=True, max_duration_h=1, phones=["+37126190522"], prices=[p(200, 60)])),
    (77104, "Daugavpils", "09.06.2025", "15:31", False, "Ольга, 37 л., Даугавпилс, приглашаю к себе, час 70 евро, ночь 300. На выезд нет. 27 803 916",
     dict(alias="Ольга", age=37, text_language="ru", incall=True, outcall=False, max_duration_h=12, phones=["+37127803916"], prices=[p(70, 60), p(300, 720)])),
    (77101, "Jurmala", "09.06.2025", "10:10", False, "Viktors, 33g.vīrietis,184/79, masē dāmas un pārus Jūrmalā un Rīgā, tikai izbraukums, 60e/st. 25 917 408",
     dict(alias="Viktors", age=33, audience="man", city="Jurmala", height_cm=184, weight_kg=79, services=["massage", "couples"], incall=False, outcall=True, max_duration_h=1, phones=["+37125917408"], prices=[p(60, 60)])),
    (77094, "Valmiera", "08.06.2025", "20:20", False, "Valmiera.Lāsma 42 g.,mierīga,kopīga vanna,apskāvieni,45min 60e,pie manis. Divi deviņi, 355, 071",
     dict(alias="Lāsma", age=42, services=["bath", "cuddling"], incall=True, max_duration_h=0.75, phones=["+37129355071"], prices=[p(60, 45)])),
    (77088, "Riga", "08.06.2025", "14:45", True, "Aģentūra «Melnais gulbis»: Evita, 23, 175 cm, angļu+krievu val., vakariņas, ballītes, 3 st. 350 EUR, diennakts 1200 EUR. 67 810 933",
     dict(alias="Evita", age=23, provider_kind="agency", height_cm=175, languages_spoken=["en", "ru"], services=["dinner_date", "party"], max_duration_h=24, phones=["+37167810933"], prices=[p(350, 180), p(1200, 1440)])),
    (77081, "Rezekne", "07.06.2025", "09:09", False, "Rēzekne, meklēju dāsnu draugu tikšanās reizēm nedēļas nogalēs, esmu Inese, 34. T.:+371 28 640 257 pēc 18:00",
     dict(alias="Inese", age=34, phones=["+37128640257"])),
    (77075, "Riga", "06.06.2025", "17:17", False, "Trans Mia 30/178/70, ļoti sievišķīga, striptīzs, lomu spēles, tantra. Uzņem Āgenskalnā. St. 130e, pie tevis 160e. 2-0-3-1-6-6-4-8",
     dict(alias="Mia", age=30, audience="trans", height_cm=178, weight_kg=70, services=["striptease", "role_play", "tantra"], incall=True, outcall=True, max_duration_h=1, phones=["+37120316648"], prices=[p(130, 60), p(160, 60, "outcall")])),
    (77066, "Riga", "05.06.2025", "11:50", False, "Jauna! Ukrainiete Darina, 26 g., runā krievu un ukraiņu val., klasiskā masāža pie manis Teikā, 24/7, 80e/st., 50e/30min. T.29 184 706",
     dict(alias="Darina", age=26, nationality="UA", languages_spoken=["ru", "uk"], services=["massage"], incall=True, hours="24/7", max_duration_h=1, phones=["+37129184706"], prices=[p(80, 60), p(50, 30)])),
    (77052, "Liepaja", "03.06.2025", "08:30", False, "Kundze 55 g. ar humoru. Saruna, deja, masāža Liepājā. Cena pēc vienošanās. 63 481 120 vakaros",
     dict(age=55, services=["dancing", "massage"], phones=["+37163481120"])),
]
DATING = [(77119, "10.06.", "Godīga sieviete, 58, Cēsis, iepazīsies ar kungu dārzam un dzīvei. 26 402 318"), (77099, "09.06.", "Vīrietis, 46, 180 cm, nesmēķē, meklē sievu laukos. 29 600 742"), (77070, "06.06.", "Atraitne, 63, grib satikt dejotāju uz zaļumballēm. 28 311 905")]
SOFAS = [(77117, "10.06.", "Pārdod dīvānu, ozols, 1960., 120e, Rīga. 26 880 134"), (77090, "08.06.", "Masāžas galds, maz lietots, 90e, Ogre. 29 400 871")]


def url(a):
    return f"{ROOT}/z/{a[0]}"


def shell(title, body):
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="lv"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title} - Rindiņas</title><style type="text/css">body{{font:14px Courier,monospace}} dl dd{{margin:0}} .r{{border:1px solid #000}}</style></head>
<body><h2><a href="/">RINDIŅAS</a></h2><p>sludinājumi vienā rindā kopš 1998. gada</p>
<p>[<a href="/masaza-un-sabiedriba/">masāža un sabiedrība</a>] [<a href="/iepazisanas/">iepazīšanās</a>] [<a href="/mebeles/">mēbeles</a>] [<a href="/iesniegt">iesniegt rindu</a>] [<a href="/noteikumi">noteikumi</a>]</p><hr>
{body}
<hr><p><small>Avīze «Rindiņas», iznāk ceturtdienās. Redakcija: 67 220 418, darbdienās 9-16. 18+</small></p></body></html>"""


def entry(a):
    return f'<dt>{a[2][:6]} {TOWN[a[1]][0]}</dt><dd{" class=r" if a[4] else ""}>{a[5]} <a href="/z/{a[0]}">#{a[0]}</a></dd>\n'


def single(a):
    i = ADS.index(a)
    near = "".join(f'<p><small>{word}: {b[5]} <a href="/z/{b[0]}">#{b[0]}</a></small></p>' for word, b in (("iepriekšējā", ADS[i - 1]), ("nākamā", ADS[(i + 1) % len(ADS)])))
    frame = '<p><i>Rinda rāmītī (maksas)</i></p>' if a[4] else ""
    return shell(f"Rinda #{a[0]}", f"""<h3>#{a[0]}</h3><p{" class=r" if a[4] else ""}>{a[5]}</p>{frame}<p><small>{TOWN[a[1]][0]}; ievietota {a[2]} {a[3]}; <a href="/z/{a[0]}?drukat">drukāt</a>; <a href="/sudzeties?z={a[0]}">sūdzēties</a></small></p><hr width="50%">{near}""")


def printed(a):
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>#{a[0]}</title></head><body><p>{a[5]}</p><p><small>{TOWN[a[1]][0]}, {a[2]} {a[3]}, rindinas.example/z/{a[0]}</small></p>{"<p><i>Rinda rāmītī (maksas)</i></p>" if a[4] else ""}</body></html>'


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="lv", provider_kind="unknown", city=a[1], country="LV", paid_placement=a[4], posted_at="-".join(reversed(a[2].split("."))))
    row.update(deepcopy(a[6]))
    row["aliases_stated"] = row["aliases_stated"] or ([row["alias"]] if row["alias"] else [])
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def listing(rows, title, foot=""):
    return shell(title, f"<h3>{title}</h3><dl>{''.join(map(entry, rows))}</dl><p>{foot}</p>")


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(ROOT + path, shell(title, f"<h3>{title}</h3>{body}"), kind, "lv", relevant=relevant)


def lines(rows):
    return "<dl>" + "".join(f'<dt>{d}</dt><dd>{t} <a href="/z/{n}">#{n}</a></dd>' for n, d, t in rows) + "</dl>"


ALL = tuple(map(url, ADS))
BASE = f"{ROOT}/masaza-un-sabiedriba/"
PAGES = [WrittenPage(BASE, listing(ADS, "Masāža un sabiedrība", "Kārtot: jaunākās | <a href='?kart=pilseta'>pēc pilsētas</a>"), "listing", "lv", ads=ALL),
         WrittenPage(f"{BASE}?kart=pilseta", listing(sorted(ADS, key=lambda a: a[1]), "Masāža un sabiedrība", "Kārtot: <a href='?'>jaunākās</a> | pēc pilsētas"), "listing", "lv", ads=ALL, canonical=BASE)]
for town in ("Riga", "Liepaja"):
    rows = [a for a in ADS if a[1] == town]
    PAGES.append(WrittenPage(f"{BASE}{TOWN[town][1]}/", listing(rows, f"Masāža un sabiedrība: {TOWN[town][0]}"), "listing", "lv", ads=tuple(map(url, rows))))
PAGES.append(plain("/masaza-un-sabiedriba/ventspils/", "Masāža un sabiedrība: Ventspils", "<p>Pašlaik nevienas rindas.</p>", "listing"))
PAGES += [WrittenPage(url(a), single(a), "ad", "lv", text_language=a[6].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}?drukat", printed(ADS[0]), "ad", "lv", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{url(ADS[8])}?drukat", printed(ADS[8]), "ad", "lv", ads=(url(ADS[8]),), canonical=url(ADS[8])),
    plain("/iepazisanas/", "Iepazīšanās", lines(DATING), "listing", False),
    plain("/z/77099", "#77099", f"<p>{DATING[1][2]}</p><p><small>Bauska; ievietota 09.06.2025 16:00</small></p>", "ad", False),
    plain("/mebeles/", "Mēbeles", lines(SOFAS), "listing", False),
    plain("/noteikumi", "Noteikumi", "<p>Rindā līdz 140 zīmēm, viens tālrunis. Rinda tīklā par velti, avīzē 2,50 eiro, rāmītis 4 eiro nedēļā. Nepilngadīgo rindas neliekam un ziņojam policijai.</p>"),
    plain("/iesniegt", "Iesniegt rindu", "<form method='post'><textarea name='r' cols='70' rows='2'></textarea><br>Tālrunis <input name='t'> Pilsēta <input name='p'> <input type='submit' value='Sūtīt'></form>"),
    plain("/z/76004", "Rindas nav", "<p>Rinda #76004 ir dzēsta vai tai beidzies termiņš (30 dienas).</p>", "error"),
]

SITE = WrittenSite("rindinas.example", "LV", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
