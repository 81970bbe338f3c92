"""Slovenian massage salon's own site on a page builder: nested divs with hashed class names, a team page and a page for each woman.

Hard: each sentence is a rich-text box of its own (span in p in div in div), facts are headings of size 'font_7' with the value in the next box or in the same,
the salon's number and hours stand on every page and are nobody's own, house prices are on /cenik only while some pages state a supplement or a price of her
own, the week's rota is an image of a table made of divs, the team page is in two rows of boxes whose order differs from the picture order, the same pages at
/en, the last of the team has no page but an anchor, a blog and an offer of work.
"""

import zlib
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.salon-breskev.example"


def eur(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": place}


# slug, name, pictures, boxes in Slovenian (heading, text), boxes in English or None, truth
TEAM = [
    ("neza", "Neža", 4, [("O meni", "Sem Neža, stara 27 let, po poklicu maserka. Visoka sem 168 cm."), ("Kaj rada delam", "Sproščujoča masaža in masaža s štirimi rokami (s sodelavko Lučko)."), ("Kdaj sem tu", "Od ponedeljka do četrtka, 10.00–18.00"), ("Jeziki", "slovenščina, angleščina, italijanščina")],
     [("About me", "I am Neža, 27 years old, a trained masseuse. I am 168 cm tall."), ("What I like to do", "Relaxing massage and four hands massage (with my colleague Lučka)."), ("When I am in", "Monday to Thursday, 10.00–18.00"), ("Languages", "Slovenian, English, Italian")],
     dict(age=27, height_cm=168, services=["massage", "four_hands"], hours="10:00-18:00", languages_spoken=["sl", "en", "it"])),
    ("lucka", "Lučka", 3, [("O meni", "Lučka, 33, mirna in nasmejana."), ("Višina in teža", "174 cm, 65 kg"), ("Kaj rada delam", "Tantra, objemanje in skupna kopel v veliki kadi."), ("Kdaj sem tu", "Torek in petek, 12.00–21.00"), ("Moja cena", "Tantra 90 minut 170 €, 120 minut 220 €")], None,
     dict(age=33, height_cm=174, weight_kg=65, services=["tantra", "cuddling", "bath"], hours="12:00-21:00", max_duration_h=2, prices=[eur(170, 90), eur(220, 120)])),
    ("svitlana", "Svitlana", 5, [("O meni", "Svitlana prihaja iz Ukrajine in je pri nas od jeseni. Stara je 41 let, visoka 163 cm, tehta 58 kg."), ("Kaj rada dela", "Klasična masaža, masaža za pare."), ("Kdaj je tu", "Vsak dan razen nedelje, 9.00–15.00"), ("Jeziki", "ukrajinščina, ruščina, malo slovenščine")],
     [("About her", "Svitlana comes from Ukraine and has been with us since autumn. She is 41, 163 cm tall and weighs 58 kg."), ("What she likes to do", "Classic massage, massage for couples."), ("When she is in", "Every day but Sunday, 9.00–15.00"), ("Languages", "Ukrainian, Russian, a little Slovenian")],
     dict(age=41, nationality="UA", height_cm=163, weight_kg=58, services=["massage", "couples"], hours="09:00-15:00", languages_spoken=["uk", "ru", "sl"])),
    ("tina", "Tina", 2, [("O meni", "Tina, 24 let. Študiram likovno pedagogiko, zato sem v salonu le ob koncih tedna."), ("Kaj rada delam", "Masaža, ples in igra vlog."), ("Kdaj sem tu", "Sobota in nedelja, 14.00–24.00")], None,
     dict(age=24, services=["massage", "dancing", "role_play"], hours="14:00-24:00")),
    ("gospa-vida", "Gospa Vida", 2, [("O meni", "Gospa Vida, 49 let, 170 cm. V salonu imam svojo sobo."), ("Kaj rada delam", "Dominacija in fetiš, tudi za začetnike."), ("Moja cena", "Ura 180 €. Dogovor izključno na mojo številko 041 603 275."), ("Jeziki", "slovenščina, nemščina, hrvaščina")],
     [("About me", "Ms Vida, 49, 170 cm. I have a room of my own in the salon."), ("What I like to do", "Domination and fetish, beginners too."), ("My price", "One hour 180 €. Only by appointment on my own number 041 603 275."), ("Languages", "Slovenian, German, Croatian")],
     dict(age=49, height_cm=170, services=["domination", "fetish"], languages_spoken=["sl", "de", "hr"], max_duration_h=1, phones=["+38641603275"], prices=[eur(180, 60)])),
    ("anja", "Anja", 3, [("O meni", "Anja, 29 let, 166 cm, 55 kg."), ("Kaj rada delam", "Sproščujoča masaža, vroči kamni."), ("Obiski", "Edina iz ekipe pridem tudi v hotel v Ljubljani, in sicer po 18. uri: ura 150 €, dve uri 260 €."), ("Jeziki", "slovenščina, angleščina, francoščina")], None,
     dict(age=29, height_cm=166, weight_kg=55, outcall=True, services=["massage"], languages_spoken=["sl", "en", "fr"], max_duration_h=2, prices=[eur(150, 60, "outcall"), eur(260, 120, "outcall")])),
    ("mei", "Mei", 4, [("O meni", "Mei je Tajka, stara 36 let, visoka 158 cm."), ("Kaj rada dela", "Tajska masaža, masaža s štirimi rokami."), ("Kdaj je tu", "Vsak dan, 11.00–20.00"), ("Jeziki", "tajščina, angleščina")],
     [("About her", "Mei is Thai, 36 years old and 158 cm tall."), ("What she likes to do", "Thai massage, four hands massage."), ("When she is in", "Every day, 11.00–20.00"), ("Languages", "Thai, English")],
     dict(age=36, nationality="TH", height_cm=158, services=["massage", "four_hands"], hours="11:00-20:00", languages_spoken=["th", "en"])),
    ("jure", "Jure", 1, [("O meni", "Jure, 38 let, edini moški v ekipi. Visok 182 cm."), ("Kaj rad delam", "Športna in sproščujoča masaža za ženske in pare."), ("Kdaj sem tu", "Sreda in četrtek, 15.00–21.00")], None,
     dict(age=38, audience="man", height_cm=182, services=["massage", "couples"], hours="15:00-21:00")),
]
# the newest of the team: a section of the team page only
NEW = ("nika", "Nika", "NOVO! Nika, 26 let, se nam je pridružila junija. Nudi masažo in objemanje, tu je ob petkih, 10.00–16.00.", "NEW! Nika, 26, joined us in June. She offers massage and cuddling, in on Fridays, 10.00–16.00.", dict(age=26, services=["massage", "cuddling"], hours="10:00-16:00"))
MENU = {"sl": [("/", "Domov"), ("/ekipa", "Ekipa"), ("/urnik", "Urnik"), ("/cenik", "Cenik"), ("/dnevnik", "Dnevnik"), ("/kontakt", "Kontakt")], "en": [("/en", "Home"), ("/en/ekipa", "Team"), ("/en/cenik", "Prices"), ("/kontakt", "Contact")]}
WORD = {"sl": ("Naša ekipa", "Rezerviraj termin", "Salon je odprt vsak dan od 9.00 do 24.00. Pokliči", "Spoznaj me"), "en": ("Our team", "Book now", "The salon is open every day from 9.00 to 24.00. Call", "Meet me")}


def url(p):
    return f"{ROOT}/ekipa#{p[0]}" if p is NEW else f"{ROOT}/ekipa/{p[0]}"


def comp(seed):
    return "comp-" + format(zlib.crc32(seed.encode()), "x")[:8]


def box(text, font="font_8"):
    key = comp(text)
    return f'<div id="{key}" class="HcOXKn c9GqVL QxJLC3 {key} wixui-rich-text" data-testid="richTextElement"><p class="{font} wixui-rich-text__text" style="line-height:1.6em;"><span style="letter-spacing:0.02em;" class="wixui-rich-text__text">{text}</span></p></div>\n'


def shot(name, n):
    return f'<div class="MazNVa {comp(name + str(n))} wixui-image rYiAuL"><wow-image class="jhxvbR" data-image-info="{{}}"><img src="https://static.salon-breskev.example/media/{format(zlib.crc32((name + str(n)).encode()), "08x")}~mv2.jpg/v1/fill/w_420,h_560" alt="" fetchpriority="high"></wow-image></div>'


def shell(title, body, t="sl"):
    menu = "".join(f'<li class="HYblus wixui-dropdown-menu__item"><a data-testid="linkElement" href="{h}" class="FvtMmY"><div class="SGNSvG"><p class="OjxfZR">{w}</p></div></a></li>' for h, w in MENU[t])
    return f"""<!DOCTYPE html><html lang="{t}"><head><meta charset="utf-8"><title>{title} | Salon Breskev</title><meta property="og:site_name" content="Salon Breskev"><style>.c9GqVL{{width:100%}}</style></head>
<body class="responsive"><div id="SITE_CONTAINER"><div id="main_MF"><header id="SITE_HEADER" class="TMFrcJ"><div class="L_LP3n"><div class="Q5k7mW">{box("Salon Breskev", "font_4")}<nav class="YGbPqf"><ul>{menu}</ul></nav><a href="{'/ekipa' if t == 'en' else '/en'}" class="lng">{'SL' if t == 'en' else 'EN'}</a></div></div></header>
<main id="PAGES_CONTAINER"><div id="SITE_PAGES"><div class="dBAkHi JsJXaX"><div class="PFkO7r wixui-page" data-testid="mesh-container-content">{body}</div></div></div></main>
<footer id="SITE_FOOTER" class="xU8fqS"><div class="PiAwZ9">{box(WORD[t][2] + ' <a href="tel:+38615208834">01 520 88 34</a>')}{box("Breskev d.o.o., Tržaška cesta 7, Ljubljana")}</div></footer></div></div></body></html>"""


def person(p, t="sl"):
    slug, name, pics, sl, en, _ = p
    facts = ""
    for i, (head, text) in enumerate(en if t == "en" else sl):
        facts += f'<section class="hMpCsA {comp(slug + head)}"><div class="V5AUxf">{box(head, "font_7") + box(text) if i % 2 == 0 else box(f"<b>{head}:</b> {text}")}</div></section>'
    strip = "".join(shot(name, n) for n in range(1, pics + 1))
    return shell(name, f'{box(name, "font_2")}<div class="gllry pro-gallery">{strip}</div>{facts}<div class="FubTgk"><a class="uDW_Qe wixui-button" href="/kontakt"><span class="l7_2fn">{WORD[t][1]}</span></a></div>', t)


def team(t="sl"):
    tiles = ""
    for row in (TEAM[:4], TEAM[4:]):
        tiles += '<div class="MW5IWV rowx">' + "".join(box(f'<a href="{"/en" if t == "en" and p[4] else ""}/ekipa/{p[0]}">{p[1]}</a>', "font_5") for p in row) + "".join(shot(p[1], 9) for p in reversed(row)) + "</div>"
    tiles += f'<section id="{NEW[0]}" class="hMpCsA">{box(NEW[1], "font_5")}{box(NEW[3 if t == "en" else 2])}</section>'
    return shell(WORD[t][0], box(WORD[t][0], "font_2") + tiles, t)


ROTA = {"Ponedeljek": ["Neža", "Svitlana", "Mei"], "Torek": ["Neža", "Lučka", "Svitlana", "Mei"], "Sreda": ["Neža", "Jure", "Mei"], "Petek": ["Lučka", "Nika", "Mei"], "Sobota": ["Tina", "Mei"]}
BY = {p[1]: p for p in TEAM + [NEW]}


def rota():
    days = "".join(f'<div class="Z_l5lU ku3DBC">{box(d, "font_7")}' + "".join(box(f'<a href="{url(BY[n])}">{n}</a>') for n in names) + "</div>" for d, names in ROTA.items())
    return shell("Urnik", box("Urnik za teden 9.–15. junij 2025", "font_2") + f'<div class="rptr">{days}</div>' + box("Spremembe so mogoče, pokličite prej."))


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), alias=p[1], aliases_stated=[p[1]], text_language="sl", provider_kind="agency", city="Ljubljana", country="SI", incall=True, n_images=0 if p is NEW else p[2])
    row.update(deepcopy(p[-1]))
    row["aliases_stated"] = [row["alias"]]
    row["ages_stated"] = [row["age"]]
    return row


def plain(path, title, texts, kind="static", t="sl", **more):
    return WrittenPage(ROOT + path, shell(title, box(title, "font_2") + "".join(map(box, texts)), t), kind, t, **more)


EVERYBODY = tuple(map(url, TEAM)) + (url(NEW),)
ON_ROTA = tuple(dict.fromkeys(url(BY[n]) for names in ROTA.values() for n in names))
PAGES = [
    plain("/", "Salon Breskev, Ljubljana", ["Masažni salon v mirni ulici na Viču. Devet ljudi, štiri sobe, velika kad.", "Pri nas vedno odloča gost, kaj mu prija, in ekipa, kaj mu ponudi."]),
    plain("/en", "Salon Breskev, Ljubljana", ["A massage salon in a quiet street of Vič. Nine people, four rooms, a big tub."], t="en"),
    WrittenPage(f"{ROOT}/ekipa", team(), "listing", "sl", ads=EVERYBODY),
    WrittenPage(f"{ROOT}/en/ekipa", team("en"), "listing", "en", ads=EVERYBODY),
    WrittenPage(f"{ROOT}/urnik", rota(), "listing", "sl", ads=ON_ROTA),
]
PAGES += [WrittenPage(url(p), person(p), "ad", "sl", ads=(url(p),)) for p in TEAM]
PAGES += [WrittenPage(f"{ROOT}/en/ekipa/{p[0]}", person(p, "en"), "ad", "en", ads=(url(p),), canonical=url(p)) for p in TEAM if p[4]]
PAGES += [
    plain("/cenik", "Cenik", ["Masaža 30 minut: 60 €", "Masaža 60 minut: 100 €", "Masaža 90 minut: 140 €", "Štiri roke, 60 minut: 190 €", "Za pare, 60 minut: 200 €", "Plačilo z gotovino ali kartico. Darilni boni od 50 €."]),
    plain("/en/cenik", "Prices", ["Massage 30 minutes: 60 €", "Massage 60 minutes: 100 €", "Massage 90 minutes: 140 €", "Four hands, 60 minutes: 190 €"], t="en"),
    plain("/kontakt", "Kontakt in rezervacije", ["Telefon salona: 01 520 88 34", "E-pošta: recepcija@salon-breskev.example", "Tržaška cesta 7, Ljubljana. Parkirišče za hišo, zvonec brez napisa.", "Odgovarja Mojca na recepciji."]),
    plain("/zaposlitev", "Iščemo maserko", ["V ekipo vabimo maserko, staro najmanj 21 let, z veljavnim potrdilom o izobrazbi. Delo 20 ur na teden, 12 € neto na uro. Prijave na recepcija@salon-breskev.example."]),
    plain("/dnevnik", "Dnevnik", ['<a href="/dnevnik/kako-izbrati-olje">Kako izbrati olje</a>', '<a href="/dnevnik/pet-let">Pet let salona</a>']),
    plain("/dnevnik/kako-izbrati-olje", "Kako izbrati olje", ["Mandljevo olje je primerno za vsako kožo, 100 ml stane okrog 8 €. Neža prisega na marelično, Mei na kokosovo.", "Objavljeno 3. 6. 2025"]),
    plain("/ekipa/petra", "Te strani ni", ["Povezava ne deluje ali pa je stran umaknjena. Nazaj na ekipo?"], "error"),
]

SITE = WrittenSite("www.salon-breskev.example", "SI", tuple(PAGES), tuple(truth(p) for p in TEAM + [NEW]), note=__doc__)
