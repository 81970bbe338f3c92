"""Serbian city classifieds (Latin script) on an Osclass-like script, with 'Lični kontakti 18+' among flats, cars and jobs; Niš and its surroundings.

Hard: short notices with the sum field 'Cena' (of which 'Dogovor' is none), facts only in running words, half without diacritics, the number in 'Prikaži broj',
promoted notices marked 'Istaknuto', flats and jobs beside them with sums in euros, one notice in English, one of a studio for two of its staff.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.gradskioglasnik.example"
ROOT = f"https://{HOST}"

# id, slug, title, text, town, price field, day, phone, pictures, promoted, truth
ADS = [
    (77120, "jelena-nis-centar", "Jelena, Niš centar", "Ja sam Jelena, imam 29 godina, visina 170, težina 58 kg. Primam u svom stanu u centru, čisto i diskretno. Masaža i ljubljenje. Sat vremena 6000 din, pola sata 4000. Od 10 do 22h, "
        "nedeljom ne radim.", "Niš", "6.000 din", "2025-06-10", "064 5550128", 3, True,
     dict(alias="Jelena", age=29, height_cm=170, weight_kg=58, incall=True, services=["massage", "kissing"], hours="10:00-22:00", prices=[(6000, "RSD", 60, None), (4000, "RSD", 30, None)])),
    (77098, "maserka-sanja-relaks", "Maserka Sanja - relaks masaza", "Sanja, 41 god. Masaza celog tela i tantra, kod mene u Nisu blizu Delte. Cena 5000 za sat, 7000 za sat i po. Radim sama. Zvati od 9-19h, na poruke ne "
        "odgovaram.", "Niš", "5.000 din", "2025-06-09", "063 555104", 1, False,
     dict(alias="Sanja", age=41, incall=True, services=["massage", "tantra"], hours="09:00-19:00", provider_kind="independent", prices=[(5000, "RSD", 60, None), (7000, "RSD", 90, None)])),
    (77081, "tiffany-trans-leskovac", "Tiffany trans u Leskovcu", "Trans devojka Tiffany, 26 god, 175/64. Od 12. do 18. juna u Leskovcu, posle toga Vranje od 19. do 22. juna. Primam i dolazim u hotel. 50 evra sat. Viber i "
        "WhatsApp.", "Leskovac", "50 €", "2025-06-08", "062 5550377", 4, True,
     dict(alias="Tiffany", age=26, audience="trans", height_cm=175, weight_kg=64, incall=True, outcall=True, prices=[(50, "EUR", 60, None)], handles=[("viber", "+381625550377"), ("whatsapp", "+381625550377")], tour=[{"city": "Leskovac",
         "from": "2025-06-12", "to": "2025-06-18"}, {"city": "Vranje", "from": "2025-06-19", "to": "2025-06-22"}])),
    (77064, "studio-opal-nove-devojke", "Studio Opal - nove devojke", "Studio Opal u Nišu predstavlja nove devojke. Nina (24) i Milica (27) nude masažu u četiri ruke, striptiz i zajedničko kupanje. Samo kod nas u studiju. Jedan sat 12.000 "
        "dinara. Otvoreno 00-24h.", "Niš", "12.000 din", "2025-06-05", "018 555013", 5, True,
     dict(alias="Nina", aliases_stated=["Nina", "Milica"], age=24, ages_stated=[24, 27], audience="couple", provider_kind="agency", incall=True, outcall=False, services=["four_hands", "striptease", "bath"], hours="24/7", prices=[(12000, "RSD", 60,
         None)])),
    (77042, "gospodin-za-druzenje", "Gospodin za druženje", "Nenad, 38 godina, 183 cm. Za dame i parove: večera, putovanja, masaža. Dolazim na adresu, svoj prostor nemam. Cena po dogovoru.", "Niš", "Dogovor", "2025-06-03", "065 5550846", 1, False,
     dict(alias="Nenad", age=38, height_cm=183, audience="man", incall=False, outcall=True, services=["dinner_date", "travel", "massage", "couples"])),
    (77019, "olga-russian-lady", "Olga, russian lady", "Olga, 33 years old, from Russia, now living in Niš. I speak Russian, English and a little Serbian. Girlfriend experience and massage in my apartment. One hour 80 euro, two hours 150 "
        "euro. Telegram @olga_nis33", "Niš", "80 €", "2025-06-01", None, 3, False,
     dict(alias="Olga", age=33, nationality="RU", text_language="en", languages_spoken=["ru", "en", "sr"], incall=True, services=["gfe", "massage"], prices=[(80, "EUR", 60, None), (150, "EUR", 120, None)], handles=[("telegram", "olga_nis33")])),
    (76990, "gospodarica-vera", "Gospodarica Vera", "Dominacija, fetiš i igre uloga. Vera, 45. Opremljen prostor u Prokuplju, obavezan dogovor dan ranije. 100 evra za dva sata.", "Prokuplje", "100 €", "2025-05-26", "061 5550592", 0, False,
     dict(alias="Vera", age=45, services=["domination", "fetish", "role_play"], incall=True, prices=[(100, "EUR", 120, None)])),
    (76977, "starija-dama-pirot", "Starija dama, Pirot", "Ruza iz Pirota, 56 god, punija. Druzenje, mazenje, kafa. Primam pre podne 8-13h. 2000 din pola sata.", "Pirot", "2.000 din", "2025-05-23", "066 555719", 1, False,
     dict(alias="Ruza", age=56, services=["cuddling"], incall=True, hours="08:00-13:00", prices=[(2000, "RSD", 30, None)])),
]
FLATS = [(90112, "dvosoban-stan-durlan", "Dvosoban stan, Durlan, 54 m2", "Izdajem namešten stan na drugom spratu, depozit jedan mesec. Bez posrednika.", "Niš", "280 €", "2025-06-10"), (90098, "garsonjera-bulevar", "Garsonjera, Bulevar "
    "Nemanjića", "Za studente, grejanje na struju.", "Niš", "180 €", "2025-06-07")]
JOBS = [(81077, "konobarica-restoran", "Potrebna konobarica, restoran u centru", "Smenski rad, plata 65.000 din plus bakšiš. Javiti se lično posle 12h.", "Niš", "65.000 din", "2025-06-09"), (81050, "vozac-c-kategorije", "Vozač C "
    "kategorije", "Domaći transport, redovna primanja.", "Leskovac", "90.000 din", "2025-06-02")]


def url(a):
    return f"{ROOT}/licni-kontakti/{a[1]}_i{a[0]}"


def e164(n):
    return "+381" + n.replace(" ", "")[1:]


def sr_day(iso):
    y, m, d = iso.split("-")
    return f"{int(d)}.{int(m)}.{y}."


def shell(title, body, crumb=""):
    cats = "".join(f'<li class="category"><a class="category {s}" href="/{s}">{w}</a> <span>({n})</span>'
        f'</li>' for s, w, n in (("nekretnine", "Nekretnine", 1204), ("vozila", "Vozila", 867), ("posao", "Posao", 340), ("usluge", "Usluge", 415), ("kucni-ljubimci", "Kućni ljubimci", 96), ("licni-kontakti", "Lični kontakti 18+", 8)))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="sr-Latn-RS"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title} - Gradski oglasnik Niš</title><meta name="robots" content="index, follow" />\
<link href="{ROOT}/oc-content/themes/modern/style.css" rel="stylesheet" type="text/css" /><script type="text/javascript" src="{ROOT}/oc-includes/osclass/assets/js/jquery.min.js"></script></head>
<body class="has-searchbox"><div id="header"><div class="wrapper"><div id="logo"><a href="{ROOT}/">Gradski oglasnik</a></div><ul class="nav"><li class="publish"><a href="{ROOT}/item/new">Postavi oglas besplatno</a></li><li>\
<a id="login_open" href="{ROOT}/user/login">Prijava</a></li></ul></div><form class="search nocsrf" action="{ROOT}/index.php" method="get"><input type="hidden" name="page" value="search" />\
<input type="text" name="sPattern" placeholder="npr. stan u Nišu" /><button type="submit">Traži</button></form></div>
<div class="wrapper wrapper-flash"><div class="breadcrumb"><ul class="breadcrumb"><li class="first-child"><a href="{ROOT}/"><span>Gradski oglasnik</span></a></li>{crumb}</ul></div></div><div class="wrapper" id="content"><div id="main">{body}\
</div><div id="sidebar"><div class="widget-box"><h3><strong>Kategorije</strong></h3><ul>{cats}</ul></div><div class="widget-box banner"><a href="https://auto-perionica.example">\
<img src="/oc-content/uploads/banner3.gif" alt="Auto perionica, pranje 600 din, 018 555099" /></a></div></div></div>
<div id="footer"><div class="wrapper"><ul><li><a href="{ROOT}/uslovi-p23">Uslovi korišćenja</a></li><li><a href="{ROOT}/cenovnik-p24">Cenovnik isticanja</a></li><li><a href="{ROOT}/contact">Kontakt</a></li></ul>\
<div>Ova stranica pokreće Osclass</div></div></div></body></html>"""


def line(r, href, promoted=False, pics=0):
    img = f'<img src="/oc-content/uploads/{r[0] // 100}/{r[0]}_thumbnail.jpg" title="" alt="{r[2]}" width="120" height="90" />' if pics else '<img src="/oc-content/themes/modern/images/no_photo.gif" alt="" />'
    return f"""<li class="listing-card{' premium' if promoted else ''}"><a class="listing-thumb" href="{href}">{img}</a><div class="listing-detail"><div class="listing-cell"><div class="listing-data"><div class="listing-basicinfo">\
<a href="{href}" class="title">{r[2]}</a>{' <span class="ribbon">Istaknuto</span>' if promoted else ''}<div class="listing-attributes"><span class="location">{r[4]}\
</span> <span class="g-hide">-</span> {sr_day(r[6])} <span class="currency-value">{r[5]}</span></div><p>{r[3][:90]}...</p></div></div></div></div></li>"""


def item(r, cat, pics=0, phone=None, promoted=False, near=()):
    shots = "".join(f'<a href="/oc-content/uploads/{r[0] // 100}/{r[0]}{n}.jpg" class="fancybox" rel="image_group"><img src="/oc-content/uploads/{r[0] // 100}/{r[0]}{n}_preview.jpg" alt="{r[2]}" /></a>' for n in range(1, pics + 1))
    call = f'<div class="phone-box"><a class="show-phone" href="#" data-item="{r[0]}">Prikaži broj</a><strong class="g-hide" style="display:none">{phone}</strong></div>' if phone else ""
    rows = "".join(line(a, url(a), a[9], a[8]) for a in near)
    body = f"""<div id="item-content"><h1><span class="price">{r[5]}</span> <strong>{r[2]}</strong></h1>{'<span '
        'class="ribbon">Istaknuto</span>' if promoted else ''}<div class="item-header"><div>Objavljeno: {sr_day(r[6])}</div><ul id="item_location"><li>Grad: {r[4]}</li></ul></div><div class="item-photos">{shots}</div><div id="description">\
<p>{r[3]}</p>{call}<p class="contact_button"><a href="#contact" class="ui-button">Kontaktiraj oglašivača</a> <a href="/item/send-friend/{r[0]}">Pošalji prijatelju</a></p></div>
<div id="useful_info"><h2>Korisne informacije</h2><ul><li>Izbegnite prevaru: dogovarajte se lično i ne šaljite novac unapred</li><li>Sajt ne učestvuje u dogovorima</li></ul></div></div>""" + (f'<div class="similar_ads"><h2>Slični oglasi</h2>'
    f'<ul class="listing-card-list">{rows}</ul></div>' if near else "")
    return shell(r[2], body, f'<li><a href="/{cat[0]}">{cat[1]}</a></li><li class="last-child">{r[2]}</li>')


def page(a):
    i = ADS.index(a)
    return item(a, ("licni-kontakti", "Lični kontakti 18+"), a[8], a[7], a[9], (ADS[i - 1], ADS[i - 2]))


def truth(a):
    row = deepcopy(AD)
    more = deepcopy(a[10])
    money = more.pop("prices", [])
    row.update(url=url(a), aliases_stated=[more["alias"]], ages_stated=[more["age"]], text_language="sr", provider_kind="unknown", city=a[4], country="RS", n_images=a[8], paid_placement=a[9], posted_at=a[6], phones=[e164(a[7])] if a[7] else [],
               prices=[{"amount": x, "currency": c, "code_currency": None, "duration_min": m, "place": w} for x, c, m, w in money], max_duration_h=max((m for _, _, m, _ in money), default=0) / 60 or None)
    row.update(more)
    row["handles"] = [{"kind": k, "value": v} for k, v in more.get("handles", [])]
    return row


def listing(path, title, rows, canonical=None, foot=""):
    body = f'<h1>{title}</h1><div id="list_head"><a href="?sOrder=dt_pub_date">Najnoviji</a> <a href="?sOrder=i_price">Najjeftiniji</a></div><ul class="listing-card-list" id="listing-card-list">\
{"".join(line(a, url(a), a[9], a[8]) for a in rows)}</ul><div class="paginate">{foot}</div>'
    return WrittenPage(ROOT + path, shell(title, body, f'<li class="last-child">{title}</li>'), "listing", "sr", ads=tuple(map(url, rows)), canonical=canonical)


def other(path, html, kind, relevant=True, status=200):
    return WrittenPage(ROOT + path, html, kind, "sr", relevant=relevant, status=status)


def goods(cat, word, rows):
    return shell(word, f'<h1>{word}</h1><ul class="listing-card-list">{"".join(line(r, f"{ROOT}/{cat}/{r[1]}_i{r[0]}") for r in rows)}</ul>')


FOOT = '<ul><li><span class="searchPaginationSelected">1</span></li><li><a href="/licni-kontakti/2">2</a></li></ul>'
HOME = "".join(line(r, f"{ROOT}/{c}/{r[1]}_i{r[0]}") for c, rows in (("nekretnine", FLATS), ("posao", JOBS)) for r in rows)
TITLE = "Lični kontakti 18+"
PAGES = [
    other("/", shell("Besplatni oglasi", f'<h1>Poslednji oglasi</h1><ul class="listing-card-list">{HOME}</ul>'), "listing", relevant=False),
    listing("/licni-kontakti", TITLE, ADS[:5], foot=FOOT), listing("/licni-kontakti/2", TITLE, ADS[5:], foot=FOOT), listing("/licni-kontakti?sOrder=i_price&iOrderType=asc", TITLE, ADS[4::-1], f"{ROOT}/licni-kontakti", FOOT),
        listing("/licni-kontakti/nis", "Lični kontakti 18+, Niš", [a for a in ADS if a[4] == "Niš"]),
    other("/nekretnine", goods("nekretnine", "Nekretnine", FLATS), "listing", relevant=False),
    other(f"/nekretnine/{FLATS[0][1]}_i{FLATS[0][0]}", item(FLATS[0], ("nekretnine", "Nekretnine"), 2, "063 555220"), "ad", relevant=False),
    other(f"/posao/{JOBS[0][1]}_i{JOBS[0][0]}", item(JOBS[0], ("posao", "Posao")), "ad", relevant=False),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "sr", text_language=a[10].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[2])}?PHPSESSID=q81jd02", page(ADS[2]), "ad", "sr", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    other("/uslovi-p23", shell("Uslovi korišćenja", "<h1>Uslovi korišćenja</h1><p>Oglase u rubrici Lični kontakti mogu postavljati samo punoletna lica. Sumnju na prinudu prijavite policiji na 192.</p>"), "static"),
    other("/cenovnik-p24", shell("Cenovnik isticanja", "<h1>Cenovnik isticanja</h1><table><tr><td>Istaknuto 7 dana</td><td>490 din</td></tr><tr><td>Istaknuto 30 dana</td><td>1.490 din</td></tr></table>"), "static"),
    other("/contact", shell("Kontakt", "<h1>Kontakt</h1><form name='contact_form' method='post'><input name='yourEmail' /><textarea name='message'></textarea><button>Pošalji</button></form>"), "static"),
    other("/licni-kontakti/maja-nis_i75310", shell("Oglas nije pronađen", "<div class='flashmessage flashmessage-error'>Oglas koji tražite je istekao ili je obrisan.</div>"), "error", status=410),
]

SITE = WrittenSite(HOST, "RS", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
