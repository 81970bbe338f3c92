"""A portal with bare cards on its lists (picture, name, town) and whole letters on the details (Romanian); Bootstrap, OpenGraph, nothing labelled.

Hard: every fact is in running prose (age in words, height as 'un metru saptezeci', languages as adverbs), with and without diacritics;
friends, a mother, former prices and a former town are named in the letters; numbers in words, with the letter O, or as a wa.me link; a salon
among private women; relative dates ('acum 3 zile'); no marks and no ticks at all. Lists exist per town, by page and by sort order.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "caietul-serii.example"
B = f"https://{HOST}"
ADS = []
AGO = {"astăzi": "2025-06-11", "ieri": "2025-06-10", "acum 2 zile": "2025-06-09", "acum 3 zile": "2025-06-08", "acum 5 zile": "2025-06-06", "acum o săptămână": "2025-06-04"}


def lei(*rows, cur="RON"):
    return [{"amount": r[0], "currency": cur, "code_currency": None, "duration_min": r[1], "place": r[2] if len(r) > 2 else None} for r in rows]


def ad(town, slug, title, letter, end, pics, ago, **t):
    row = {**deepcopy(AD), "url": f"{B}/{town.lower()}/{slug}.html", "text_language": "ro", "country": "RO", "city": town, "provider_kind": "unknown", "n_images": pics, "posted_at": AGO[ago], **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    row["max_duration_h"] = row["max_duration_h"] or max((p["duration_min"] or 0 for p in row["prices"]), default=0) / 60 or None
    ADS.append((town, slug, title, letter, end, ago, row))


ad("Arad", "ilinca-o-cafea-si-un-masaj", "Ilinca – o cafea și un masaj bun",
   ["Bună seara, domnilor. Mă numesc Ilinca, am treizeci și patru de ani împliniți în martie și locuiesc singură, la două stații de gară.",
    "Fac masaj de relaxare de când am terminat cursul, acum șase ani. Vin și la hotel, dacă e în oraș. Nu mă sărut și nu ofer altceva decât scriu aici.",
    "O oră la mine costă 250 de lei, iar la dumneavoastră 350. Pentru două ore, la mine, cer 450."], "Mă găsiți la 0754 620 557, între orele 10 și 19.", 3, "acum 2 zile",
   alias="Ilinca", age=34, provider_kind="unknown", services=["massage"], incall=True, outcall=True, hours="10:00-19:00", phones=["+40754620557"], prices=lei((250, 60, "incall"), (350, 60, "outcall"), (450, 120, "incall")))
ad("Oradea", "zsuzsa-43-fara-graba", "Zsuzsa din Oradea, 43",
   ["Vorbesc romaneste, ungureste si un pic nemteste. Am 43 de ani, un metru si saizeci si cinci, si nu ma plang de kilograme.",
    "Lucrez singura, pe cont propriu, fara patron si fara secretara. Primesc doar acasa, in zona Rogerius, domni linistiti. Imi place sa tin pe cineva in brate, sa povestim, sa facem baie impreuna."],
   "Suna la O739 777 I54 (prima e zero, a doua din coada grupului e unu). SMS nu citesc.", 2, "ieri",
   alias="Zsuzsa", age=43, provider_kind="independent", languages_spoken=["ro", "hu", "de"], height_cm=165, services=["cuddling", "bath"], incall=True, outcall=False, phones=["+40739777154"])
ad("Sibiu", "teodora-seri-lungi", "Teodora, pentru seri lungi",
   ["Am 29 de ani, 172 cm și 58 kg. Am locuit o vreme la Brașov, dar acum sunt sibiancă în toată regula.",
    "Îmi plac cinele care nu se termină la zece, concertele, și nu mă deranjează să plecăm împreună un weekend la munte sau la mare. Vorbesc engleză și franceză. Pot rămâne până dimineața.",
    "Nu primesc acasă, vin eu la hotel sau la dumneavoastră. O seară de trei ore este 900 lei, o noapte 2500 lei, un weekend întreg (48 de ore) 6000 lei."], 'Scrie-mi pe <a href="https://wa.me/40743291991">WhatsApp</a>, răspund seara.', 5, "astăzi",
   alias="Teodora", age=29, height_cm=172, weight_kg=58, languages_spoken=["en", "fr"], services=["dinner_date", "travel", "overnight"], incall=False, outcall=True, handles=[{"kind": "whatsapp", "value": "+40743291991"}],
   prices=lei((900, 180), (2500, 720), (6000, 2880)))
ad("Craiova", "salon-magnolia-daria", "Daria – salon Magnolia",
   ["Salonul Magnolia vă invită s-o cunoașteți pe Daria, 26 de ani, absolventă de kinetoterapie. Daria face masaj tantric și, împreună cu Ana, masaj la patru mâini.",
    "Programul Dariei este de la 12 la 22, de luni până sâmbătă, numai la noi în salon. Ședința de 60 de minute cu Daria: 320 lei; 90 de minute: 440 lei."], "Programări la recepție: 0777 098 486", 4, "acum 5 zile",
   alias="Daria", age=26, provider_kind="agency", services=["tantra", "four_hands", "massage"], incall=True, outcall=False, hours="12:00-22:00", phones=["+40777098486"], prices=lei((320, 60), (440, 90)))
ad("Bucharest", "corina-si-mara", "Corina & Mara, duo de prietene",
   ["Salut! Suntem Corina, 31 de ani, și Mara, 28 de ani. Ne cunoaștem din liceu și întâlnirile le facem mereu amândouă.",
    "Dansăm, glumim, facem show de striptease la petreceri private. Ne deplasăm oriunde în București și Ilfov, la noi nu se poate veni. Tariful nostru, pentru amândouă: 1200 lei ora."],
   "Telefonul Corinei: 0728-578-593. Instagram: <b>@corina.si.mara</b>", 6, "acum 3 zile",
   alias="Corina", aliases_stated=["Corina", "Mara"], age=31, ages_stated=[31, 28], audience="couple", services=["dancing", "striptease", "party", "duo"], incall=False, outcall=True, phones=["+40728578593"],
   handles=[{"kind": "instagram", "value": "corina.si.mara"}], prices=lei((1200, 60)))
ad("Bucharest", "liudmila-chisinau", "Liudmila, venită de la Chișinău",
   ["Mă cheamă Liudmila, sunt moldoveancă din Chișinău, am 37 de ani. Mama mea are 64 și face cele mai bune plăcinte, dar ea e acasă, la Chișinău.",
    "Stau în București doar între 12 și 26 iunie, la Tineretului, apoi mă întorc. Vorbesc rusește și puțin italiana. Ofer masaj cu ulei cald și companie la restaurant. Prețul: 60 de euro pe oră."],
   "Număr moldovenesc: +373 648 89 597 (și Viber).", 2, "ieri",
   alias="Liudmila", age=37, nationality="MD", languages_spoken=["ru", "it"], services=["massage", "dinner_date"], tour=[{"city": "Bucharest", "from": "2025-06-12", "to": "2025-06-26"}],
   phones=["+37364889597"], handles=[{"kind": "viber", "value": "+37364889597"}], prices=lei((60, 60), cur="EUR"))
ad("Cluj-Napoca", "brianna-in-english", "Brianna (English spoken)",
   ["Hello gentlemen, I am Brianna, twenty-five, a tall Brazilian brunette of 178 centimetres who came to Cluj for a master's degree and stayed for the coffee.",
    "I speak Portuguese, English and Spanish. I can be your date for a corporate dinner or a trade fair, or simply the girlfriend you have for one evening. I receive in a flat near the stadium, and I can come to your hotel too.",
    "My gift is 150 euro for one hour and 800 euro for a night, wherever we meet."], "Telegram: @brianna_cluj. Please do not phone, I am in class.", 7, "acum o săptămână", text_language="en",
   alias="Brianna", age=25, height_cm=178, nationality="BR", languages_spoken=["pt", "en", "es"], services=["business", "dinner_date", "gfe"], incall=True, outcall=True, handles=[{"kind": "telegram", "value": "brianna_cluj"}],
   prices=lei((150, 60), (800, 720), cur="EUR"))
ad("Sibiu", "doamna-vera-reguli", "Doamna Vera. Reguli simple.",
   ["Doamna Vera, 39. Nu sunt maseuză, nu sunt prietenă, nu merg la restaurant. Sunt Doamna. Domin, educ, joc roluri cu scenariu stabilit dinainte; accept fetișuri spuse pe față.",
    "Cabinetul meu din centru e deschis zi și noapte, dar fără programare nu se intră. Nu mă deplasez. Tributul este 400 de lei pentru o oră; am cerut 300 până anul trecut, nu mai e cazul."], "zero șapte patru zero, patru trei trei, opt doi nouă", 1, "acum 5 zile",
   alias="Vera", age=39, services=["domination", "role_play", "fetish"], incall=True, outcall=False, hours="24/7", phones=["+40740433829"], prices=lei((400, 60)))
ad("Arad", "anonim-masaj-domn", "Andrei, masaj pentru doamne",
   ["Andrei, 32 de ani, bărbat, 184 cm, 80 kg. Maseur cu diplomă. Vin acasă la doamne și domnișoare, iar cuplurile sunt și ele binevenite în lista mea.",
    "Lucrez pe cont propriu. Nu am cabinet. 200 lei pentru o oră, drumul e inclus în Arad."], "Tel/WhatsApp: 0774.100.490", 2, "acum 3 zile",
   alias="Andrei", age=32, audience="man", provider_kind="independent", height_cm=184, weight_kg=80, services=["massage", "couples"], incall=False, outcall=True, phones=["+40774100490"],
   handles=[{"kind": "whatsapp", "value": "+40774100490"}], prices=lei((200, 60)))
RO = {"Bucharest": "București"}


def shell(title, body, og=""):
    return f"""<!DOCTYPE html>
<html lang="ro"><head><meta charset="utf-8"><title>{title} - Caietul serii</title>{og}
<meta name="viewport" content="width=device-width, initial-scale=1"><link href="/css/bootstrap.min.css" rel="stylesheet"></head>
<body><nav class="navbar navbar-expand-lg navbar-dark bg-dark"><div class="container"><a class="navbar-brand" href="/">Caietul serii</a>
<ul class="navbar-nav ml-auto"><li class="nav-item"><a class="nav-link" href="/toate">Toate scrisorile</a></li><li class="nav-item dropdown"><a class="nav-link" href="/arad/">Arad</a></li><li class="nav-item"><a class="nav-link" href="/sibiu/">Sibiu</a></li><li class="nav-item"><a class="nav-link" href="/publica">Publică un anunț</a></li></ul></div></nav>
<div class="alert alert-warning mb-0 text-center" role="alert">Acest site este destinat persoanelor de peste 18 ani. <a href="#" class="alert-link">Am peste 18 ani</a> | <a href="https://cautare.example">Ies</a></div>
<main class="container py-4">{body}</main>
<footer class="bg-light py-4 mt-5"><div class="container small text-muted">Caietul serii &middot; anunțuri ale particularilor și ale saloanelor &middot; <a href="/termeni">Termeni</a> &middot; <a href="/contact">Contact</a> &middot; Redacția: 0264 555 013</div></footer></body></html>"""


def ad_page(a):
    town, slug, title, letter, end, ago, t = a
    og = f'\n<meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta property="og:url" content="{t["url"]}"><meta property="og:image" content="{B}/poze/{slug}/1.jpg"><link rel="canonical" href="{t["url"]}">'
    pics = "".join(f'<div class="col-6 col-md-4 mb-3"><img src="/poze/{slug}/{i}.jpg" class="img-fluid rounded" alt=""></div>' for i in range(1, t["n_images"] + 1))
    others = "".join(f'<li class="list-group-item"><a href="/{x[0].lower()}/{x[1]}.html">{x[2]}</a></li>' for x in ADS if x is not a and (x[0] == town or len(x[1]) % 4 == len(slug) % 4))
    return shell(title, f"""<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/toate">Scrisori</a></li><li class="breadcrumb-item"><a href="/{town.lower()}/">{RO.get(town, town)}</a></li><li class="breadcrumb-item active">{title}</li></ol></nav>
<div class="row"><article class="col-lg-8"><h1 class="h3">{title}</h1><p class="text-muted small">{RO.get(town, town)}, scris {ago}</p>
{"".join(f"<p>{p}</p>" for p in letter)}
<p class="lead">{end}</p>
<div class="row">{pics}</div></article>
<aside class="col-lg-4"><h2 class="h6">Alte scrisori</h2><ul class="list-group list-group-flush small">{others}</ul></aside></div>""", og)


def cards(rows, title, pager=""):
    return shell(title, f'<h1 class="h4">{title}</h1><p class="small">Ordonează: <a href="?ordine=noi">cele mai noi</a> / <a href="?ordine=nume">după nume</a></p><div class="row">' + "".join(
        f'<div class="col-md-4 mb-4"><div class="card h-100"><a href="/{x[0].lower()}/{x[1]}.html"><img class="card-img-top" src="/poze/{x[1]}/1.jpg" alt=""></a><div class="card-body"><h5 class="card-title"><a href="/{x[0].lower()}/{x[1]}.html">{" și ".join(x[-1]["aliases_stated"])}</a></h5><p class="card-text">{RO.get(x[0], x[0])}</p></div></div></div>' for x in rows) + f"</div>{pager}")


def make():
    u = lambda rows: tuple(x[-1]["url"] for x in rows)
    P = [WrittenPage(a[-1]["url"], ad_page(a), "ad", "ro", a[-1]["text_language"] if a[-1]["text_language"] != "ro" else None, u([a])) for a in ADS]
    nxt = '<ul class="pagination"><li class="page-item active"><span class="page-link">1</span></li><li class="page-item"><a class="page-link" href="/toate?pagina=2">2</a></li></ul>'
    P += [WrittenPage(f"{B}/toate", cards(ADS[:6], "Toate scrisorile", nxt), "listing", "ro", ads=u(ADS[:6])),
          WrittenPage(f"{B}/toate?pagina=2", cards(ADS[6:], "Toate scrisorile, pagina 2"), "listing", "ro", ads=u(ADS[6:])),
          WrittenPage(f"{B}/toate?ordine=nume", cards(sorted(ADS[:6], key=lambda x: x[-1]["alias"]), "Toate scrisorile", nxt), "listing", "ro", ads=u(ADS[:6]), canonical=f"{B}/toate")]
    for town in ("Arad", "Sibiu"):
        rows = [x for x in ADS if x[0] == town]
        P.append(WrittenPage(f"{B}/{town.lower()}/", cards(rows, f"Scrisori din {town}"), "listing", "ro", ads=u(rows)))
    P.append(WrittenPage(ADS[0][-1]["url"] + "?fbclid=IwAR0x3Qq", ad_page(ADS[0]), "ad", "ro", ads=u(ADS[:1]), canonical=ADS[0][-1]["url"]))
    text = {
        "contact": ("Contact", "<p>SC Caiet Media Fictiv SRL, Cluj-Napoca, CUI 00000000. Telefon redacție: 0264 555 013 (nu facem programări). redactia@caietul-serii.example</p>", "static"),
        "publica": ("Publică un anunț", "<p>O scrisoare stă pe site 30 de zile și costă 45 lei. Pentru saloane: 120 lei. O poză în plus: 5 lei. Semnezi că ai peste 18 ani și că scrii în numele tău.</p>", "static"),
        "termeni": ("Termeni", "<p>Nu verificăm cele scrise. Nu intermediem. Dacă bănuiești că cineva e obligat să stea pe acest site, scrie-ne și anunță poliția.</p>", "static"),
        "jurnal/cum-scrii-o-scrisoare": ("Cum scrii o scrisoare bună", "<p>Spune cine ești, unde locuiești, ce-ți place. O fată de 25 de ani din Cluj ne-a trimis odată trei pagini; le-am citit pe toate. Nu pune prețuri pe care nu le respecți: 200 de lei nu pot deveni 300 la ușă.</p>", "static"),
        "sibiu/ema-dimineata.html": ("Scrisoarea nu mai există", "<div class='alert alert-info'>Autoarea a retras această scrisoare. Poate vă interesează altele din <a href='/sibiu/'>Sibiu</a>.</div>", "error"),
        "toate?pagina=19": ("Nimic pe pagina asta", "<p>Nu am găsit nicio scrisoare. Înapoi la <a href='/toate'>prima pagină</a>.</p>", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, f"<h1 class='h3'>{t}</h1>{b}"), kind, "ro") for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "RO", make(), tuple(a[-1] for a in ADS), __doc__)
