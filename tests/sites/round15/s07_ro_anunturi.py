"""Romanian advertisement site with detail pages: Bootstrap 3 look, facts as 'Label: value<br>' lines of one paragraph, prose often without diacritics.

Hard: prices in lei and in euro, '150/h la mine, 250 la tine' in prose, relative dates ('acum 2 zile'), phones spaced, with letters O for zeros or
only in the link, an ad of two friends, similar ads at the right, page for advertisers with other prices, tracking and print duplicates.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "seri-linistite.example"
B = f"https://{HOST}"
DATES = {"azi": "2025-06-11", "ieri": "2025-06-10", "acum 2 zile": "2025-06-09", "acum 5 zile": "2025-06-06", "acum o săptămână": "2025-06-04", "23 mai 2025": "2025-05-23", "1 iunie 2025": "2025-06-01"}


def pr(a, m=None, place=None, cur="RON"):
    return {"amount": a, "currency": cur, "code_currency": None, "duration_min": m, "place": place}


D = []


def ad(i, title, when, lines, prose, contact, n, ver, promo, **t):
    t.setdefault("aliases_stated", [t["alias"]])
    t.setdefault("ages_stated", [t["age"]])
    D.append((i, title, when, lines, prose, contact, n, {**AD, "url": f"{B}/anunt.php?id={i}", "text_language": "ro", "country": "RO", "provider_kind": "unknown", "verified": ver, "paid_placement": promo, "n_images": n, "posted_at": DATES[when], **t}))


ad(20114, "Bianca, brunetă, Cluj centru", "ieri", [("Nume", "Bianca"), ("Vârstă", "25 ani"), ("Înălțime", "1,66 m"), ("Greutate", "54 kg"), ("Oraș", "Cluj-Napoca"), ("Locație", "la mine")],
   "Bună, sunt Bianca! Te aștept la mine, în centru, pentru un masaj relaxant și o discuție plăcută. Stau singură, lucrez doar pentru mine. 200 lei jumătate de oră, 300 lei ora. Program: 11 - 22, de luni până sâmbătă.",
   '<a class="btn btn-success" href="tel:0740905854">0740 905 854</a>', 4, True, False, alias="Bianca", age=25, height_cm=166, weight_kg=54, city="Cluj-Napoca", provider_kind="independent", services=["massage"], incall=True, hours="11:00-22:00", max_duration_h=1, phones=["+40740905854"], prices=[pr(200, 30), pr(300, 60)])
ad(20120, "Alexa noua in Oradea, doar saptamana asta!!!", "azi", [("Nume", "Alexa"), ("Vârstă", "22"), ("Oraș", "Oradea"), ("Limbi vorbite", "română, maghiară, engleză")],
   "noua in oras, pozele sunt reale 💯 raman pana duminica 15 iunie, din 16 iunie sunt in Arad. nu raspund la sms si la numere ascunse. 150 lei/30 min, 250 lei/h la mine. la hotel 350 lei/h. pupici",
   "Suna-ma: O769-888-633", 3, False, True, alias="Alexa", age=22, city="Oradea", languages_spoken=["ro", "hu", "en"], services=[], incall=True, outcall=True, max_duration_h=1, phones=["+40769888633"],
   tour=[{"city": "Oradea", "from": None, "to": "2025-06-15"}, {"city": "Arad", "from": "2025-06-16", "to": None}], prices=[pr(150, 30, "incall"), pr(250, 60, "incall"), pr(350, 60, "outcall")])
ad(20133, "Carmen, companie pentru domni manierați", "acum 5 zile", [("Nume", "Carmen"), ("Vârstă", "39 de ani"), ("Înălțime", "172 cm"), ("Oraș", "Sibiu"), ("Ochi", "verzi")],
   "Doamnă elegantă, absolventă de drept, vorbesc engleză și germană. Cină, un weekend la munte. Nu primesc acasă; ne vedem la hotelul dumneavoastră. Onorariu 150 euro pe oră, 500 euro seara (4 ore), noaptea 900 euro.",
   "<a href='mailto:carmen.sibiu@corespondenta.example'>scrie-mi un e-mail</a>", 2, True, False, alias="Carmen", age=39, height_cm=172, city="Sibiu", languages_spoken=["en", "de"], services=["dinner_date", "travel"], incall=False, outcall=True, max_duration_h=12,
   handles=[{"kind": "email", "value": "carmen.sibiu@corespondenta.example"}], prices=[pr(150, 60, None, "EUR"), pr(500, 240, None, "EUR"), pr(900, 720, None, "EUR")])
ad(20140, "Ana & Daria – două prietene, București", "acum 2 zile", [("Nume", "Ana și Daria"), ("Vârstă", "24, 27"), ("Oraș", "București"), ("Sector", "3"), ("Locație", "la noi / deplasări")],
   "Suntem Ana (24) și Daria (27), două prietene vesele din București. Masaj la patru mâini, party, petreceri burlaci. Cupluri acceptate. Non stop. 600 lei ora cu amândouă, 350 lei ora cu una dintre noi.",
   '<span class="tel">0760.534.282</span> <img src="/img/wa.png" alt="WhatsApp"> <a href="https://api.whatsapp.com/send?phone=40760534282">WhatsApp</a>', 6, True, True, alias="Ana", aliases_stated=["Ana", "Daria"], age=24, ages_stated=[24, 27], audience="couple", city="Bucharest",
   services=["four_hands", "party", "couples"], incall=True, outcall=True, hours="24/7", max_duration_h=1, phones=["+40760534282"], handles=[{"kind": "whatsapp", "value": "+40760534282"}], prices=[pr(600, 60), pr(350, 60)])
ad(20151, "Masaj terapeutic si tantra - Mirela", "acum o săptămână", [("Nume", "Mirela"), ("Vârstă", "44"), ("Greutate", "68 kg"), ("Oraș", "Craiova")],
   "Cabinet propriu, masaj terapeutic, tantra, reflexologie. Sedinta 50 min = 160 lei, 90 min = 240 lei. Ofer o cana de ceai si liniste. L-V intre 9 si 18. Fara servicii sexuale, va rog nu insistati.",
   "tel. 0720 253 552", 1, False, False, alias="Mirela", age=44, weight_kg=68, city="Craiova", services=["massage", "tantra"], incall=True, hours="09:00-18:00", max_duration_h=1.5, phones=["+40720253552"], prices=[pr(160, 50), pr(240, 90)])
ad(20158, "Salon Magnolia te invită: Iasmina", "ieri", [("Nume", "Iasmina"), ("Vârstă", "23 ani"), ("Înălțime", "170"), ("Oraș", "București"), ("Sector", "1"), ("Naționalitate", "din Republica Moldova")],
   "Salon Magnolia o prezintă pe Iasmina: zâmbitoare, atentă, vorbește română și rusă. Body massage, masaj cu uleiuri, jacuzzi împreună. Recepția noastră îți spune orele libere, zilnic 10:00-02:00. 30 min 250 ron • 60 min 400 ron • 90 min 550 ron",
   '<a href="tel:+40764295346">Sună la recepție</a>', 5, True, True, alias="Iasmina", age=23, height_cm=170, city="Bucharest", nationality="MD", languages_spoken=["ro", "ru"], provider_kind="agency", services=["massage", "bath"], incall=True, hours="10:00-02:00", max_duration_h=1.5, phones=["+40764295346"], prices=[pr(250, 30), pr(400, 60), pr(550, 90)])
ad(20163, "TS Valeria in Arad", "1 iunie 2025", [("Nume", "Valeria"), ("Vârstă", "31"), ("Înălțime", "178"), ("Oraș", "Arad"), ("Gen", "transsexuală")],
   "Valeria, trans, 31 ani. Primesc in Arad langa gara. 300 lei / h. Pentru cei care vor sa ma vada inainte fac si video call. scrie pe telegram: valeria_ts_arad",
   "", 3, False, False, alias="Valeria", age=31, audience="trans", height_cm=178, city="Arad", services=["video_call"], incall=True, max_duration_h=1, handles=[{"kind": "telegram", "value": "valeria_ts_arad"}], prices=[pr(300, 60)])
ad(20170, "Denis, însoțitor pentru doamne", "23 mai 2025", [("Nume", "Denis"), ("Vârstă", "33 ani"), ("Înălțime", "1.86"), ("Greutate", "80"), ("Oraș", "Cluj-Napoca")],
   "Bărbat, 33 de ani, educat. Însoțesc doamne la nunți, botezuri și evenimente de firmă. Masaj de relaxare la domiciliul dumneavoastră, 200 lei ora.",
   "0721-730-442", 2, True, False, alias="Denis", age=33, audience="man", height_cm=186, weight_kg=80, city="Cluj-Napoca", services=["escort", "massage"], outcall=True, max_duration_h=1, phones=["+40721730442"], prices=[pr(200, 60)])
ad(20177, "Lorena 28 - Oradea, discret", "acum 2 zile", [("Nume", "Lorena"), ("Vârstă", "28 ani"), ("Înălțime", "164 cm"), ("Greutate", "49 kg"), ("Oraș", "Oradea"), ("Locație", "la mine, la tine")],
   "Lorena, iubăreață și răbdătoare. Sărutări, cuddling, ca o iubită adevărată (GFE). Ora 280, două ore 500, toată noaptea 1500 lei. Te rog sună cu o oră înainte.",
   "sapte patru unu, doi sapte trei, cinci zero noua (cu zero in fata)", 4, False, False, alias="Lorena", age=28, height_cm=164, weight_kg=49, city="Oradea", services=["kissing", "cuddling", "gfe"], incall=True, outcall=True, max_duration_h=12, phones=["+40741273509"], prices=[pr(280, 60), pr(500, 120), pr(1500, 720)])

def side(i):
    return "".join(f'<div class="media"><a href="/anunt.php?id={d[0]}"><img class="media-object" src="/poze/{d[0]}/th1.jpg" alt=""></a><div class="media-body"><small>{d[1]}</small></div></div>' for d in D if d[0] != i and (d[0] + i) % 3 == 0)


def shell(title, main, right=""):
    return f"""<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>{title} | Seri Liniștite</title><link rel="stylesheet" href="/assets/bootstrap.min.css"></head><body>
<div id="age" class="modal in"><div class="modal-body"><h4>Ai peste 18 ani?</h4><p>Acest site conține anunțuri pentru adulți.</p><a class="btn btn-danger" href="#">Da, intru</a> <a href="https://www.example.com/">Nu, ies</a></div></div>
<nav class="navbar navbar-inverse"><a class="navbar-brand" href="/">Seri Liniștite</a><ul class="nav navbar-nav"><li><a href="/anunturi.php">Anunțuri</a></li><li><a href="/publica.php">Publică anunț</a></li><li><a href="/siguranta.php">Siguranță</a></li><li><a href="/contact.php">Contact</a></li></ul></nav>
<div class="container"><div class="row"><div class="col-md-9">{main}</div><div class="col-md-3"><div class="panel panel-default"><div class="panel-heading">Anunțuri similare</div><div class="panel-body">{right or side(0)}</div></div></div></div></div>
<footer class="text-center"><small>Seri Liniștite SRL &bull; suport clienți 021 204 77 18 &bull; suport@{HOST} &bull; <a href="/termeni.php">Termeni</a></small></footer></body></html>"""


def detail(d):
    i, title, when, lines, prose, contact, n, t = d
    labels = ('<span class="label label-success">Verificat</span> ' if t["verified"] else "") + ('<span class="label label-warning">Promovat</span>' if t["paid_placement"] else "")
    pics = "".join(f'<div class="col-xs-4"><a class="thumbnail" href="/poze/{i}/{k}.jpg"><img src="/poze/{i}/th{k}.jpg" alt="poza {k}"></a></div>' for k in range(1, n + 1))
    return shell(title, f"""<ol class="breadcrumb"><li><a href="/anunturi.php">Anunțuri</a></li><li class="active">{title}</li></ol><h2>{title} {labels}</h2><p class="text-muted">Publicat: {when} &nbsp; | &nbsp; ID anunț {i} &nbsp; | &nbsp; Vizualizări: {i % 911}</p>
<div class="row">{pics}</div><p>{"<br>".join(f"{a}: {b}" for a, b in lines)}</p><p class="lead">{prose}</p><div class="well">Contact: {contact or "vezi textul"}</div><p><a href="/anunt.php?id={i}&amp;print=da">Tipărește</a> · <a href="/raporteaza.php?id={i}">Raportează anunțul</a></p>""", side(i))


def lst(ds, title, pager=""):
    rows = "".join(f"""<div class="row anunt{' promo' if d[-1]['paid_placement'] else ''}"><div class="col-xs-3"><a href="/anunt.php?id={d[0]}"><img src="/poze/{d[0]}/th1.jpg" alt=""></a></div><div class="col-xs-9"><h4><a href="/anunt.php?id={d[0]}">{d[1]}</a></h4><p>{d[4][:90]}…</p><small>{dict(d[3])['Oraș']} – {d[2]}</small></div></div>""" for d in ds)
    return shell(title, f'<h1>{title}</h1><p>Ordonează: <a href="/anunturi.php?ord=noi">cele mai noi</a> | <a href="/anunturi.php?ord=pret">preț</a></p>{rows}<ul class="pagination">{pager}</ul>')


U = lambda ds: tuple(d[-1]["url"] for d in ds)  # noqa: E731
P = []


def add(path, html, kind, ads=(), canonical=None):
    P.append(WrittenPage(B + path, html, kind, "ro", None, ads, B + canonical if canonical else None, content_type="text/html; charset=UTF-8"))


pg = '<li><a href="/anunturi.php">1</a></li><li><a href="/anunturi.php?pag=2">2</a></li>'
add("/anunturi.php", lst(D[:5], "Toate anunțurile", pg), "listing", U(D[:5]))
add("/anunturi.php?pag=2", lst(D[5:], "Toate anunțurile", pg), "listing", U(D[5:]))
add("/anunturi.php?ord=noi", lst(D[:5], "Toate anunțurile", pg), "listing", U(D[:5]), "/anunturi.php")
O = [d for d in D if d[-1]["city"] == "Oradea"]  # noqa: E741
add("/anunturi.php?oras=oradea", lst(O, "Anunțuri Oradea"), "listing", U(O))
for d in D:
    add(f"/anunt.php?id={d[0]}", detail(d), "ad", U([d]))
add("/anunt.php?id=20133&print=da", detail(D[2]), "ad", U([D[2]]), "/anunt.php?id=20133")
add("/publica.php", shell("Publică anunț", "<h1>Publică un anunț</h1><table class='table'><tr><td>Anunț simplu, 14 zile</td><td>gratuit</td></tr><tr><td>Promovat, 7 zile</td><td>45 lei</td></tr><tr><td>Promovat, 30 zile</td><td>140 lei</td></tr></table><p>Pentru marca „Verificat” ne trimiți o poză cu codul primit pe e-mail.</p>"), "static")
add("/siguranta.php", shell("Siguranță", "<h1>Sfaturi pentru siguranță</h1><ul><li>Nu trimite bani în avans.</li><li>Dacă bănuiești că cineva este obligat să lucreze, sună la 0800 800 678 sau la 112.</li><li>Poți raporta orice anunț fără cont.</li></ul>"), "static")
add("/termeni.php", shell("Termeni", "<h1>Termeni și condiții</h1><p>1. Platforma publică anunțuri ale persoanelor majore. 2. Nu intermediem întâlniri. 3. Anunțurile expiră după 30 de zile.</p>"), "static")
add("/contact.php", shell("Contact", f"<h1>Contact</h1><p>Seri Liniștite SRL, str. Exemplului 1, Brașov. Telefon 021 204 77 18, e-mail suport@{HOST}</p>"), "static")
add("/anunt.php?id=19870", shell("Anunț expirat", "<div class='alert alert-info'>Acest anunț a expirat sau a fost șters de utilizator.</div><p><a href='/anunturi.php'>Înapoi la anunțuri</a></p>"), "error")

SITE = WrittenSite(HOST, "RO", tuple(P), tuple(d[-1] for d in D), "Label: value lines with <br>, prices in prose in lei and euro, relative dates, number in words without its zero.")
