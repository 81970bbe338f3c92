"""Serbian Joomla site: each ad is an article with custom fields, tags and text pasted from a word processor; Latin and Cyrillic copies.

Hard: e-mail addresses are cloaked by script (pieces and entities), fields stand before the article while prices stand in a pasted table or in prose, dinars with a
dot and euros side by side, 'bald' Latin without diacritics, /cir/ copies in the other script, print and component copies, hit counters and ratings, most-read
modules, articles that are advice, price lists or rules in the very same form, ads in English and Hungarian.
"""

import re
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.oglasi-dorcol.example"
TOWN = {"Belgrade": ("beograd", "Beograd"), "Novi Sad": ("novi-sad", "Novi Sad"), "Niš": ("nis", "Niš"), "Kragujevac": ("kragujevac", "Kragujevac"), "Subotica": ("subotica", "Subotica"), "Čačak": ("cacak", "Čačak"), "Pančevo": ("pancevo", "Pančevo")}
TAG = {"massage": "masaža", "tantra": "tantra", "dinner_date": "večera", "travel": "putovanja", "business": "poslovni skupovi", "striptease": "striptiz", "dancing": "ples", "cuddling": "maženje", "bath": "zajednička kupka", "role_play": "igranje uloga",
       "couples": "parovi", "four_hands": "masaža u četiri ruke", "duo": "duo", "domination": "dominacija", "overnight": "cela noć", "disabled_guests": "gosti sa invaliditetom", "city_guide": "razgledanje grada", "kissing": "ljubljenje"}
MONTH = {"05": "maj", "06": "jun"}
WORD = '<p class="MsoNormal"><span lang="SR-LATN-RS" style="font-size: 12.0pt; mso-ansi-language: SR-LATN-RS;">{}</span></p>'


def m(amount, minutes=None, place=None, currency="EUR"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def table(rows):
    return '<table class="MsoTableGrid" border="1"><tbody>' + "".join("<tr>" + "".join(f'<td><p class="MsoNormal">{c}</p></td>' for c in r) + "</tr>" for r in rows) + "</tbody></table>"


def cloak(user, host, key):
    a, b = user[: len(user) // 2], user[len(user) // 2:]
    name, tld = host.rsplit(".", 1)
    return (f'<span id="cloak{key}">Ova adresa e-pošte je zaštićena od spambotova. Omogućite JavaScript da biste je videli.</span><script type="text/javascript">document.getElementById(\'cloak{key}\').innerHTML = \'\';'
            f"var prefix = '&#109;a' + 'i&#108;' + '&#116;o';var addy{key} = '{a}' + '{b}' + '&#64;';addy{key} = addy{key} + '{name}' + '&#46;' + '{tld}';var addy_text{key} = '{a}' + '{b}' + '&#64;' + '{name}' + '&#46;' + '{tld}';"
            f"document.getElementById('cloak{key}').innerHTML += '<a href=\"' + prefix + ':' + addy{key} + '\">' + addy_text{key} + '</a>';</script>")


# number, slug, title, name, town, fields, tags, checked, featured, pictures, put up, body, truth
A = [
    (412, "milena-vracar", "Milena, Vračar", "Milena", "Belgrade", [("Godine", "31"), ("Visina", "170 cm"), ("Težina", "57 kg"), ("Jezici", "srpski, engleski"), ("Prima kod sebe", "Da"), ("Dolazi kod vas", "Ne"), ("Radno vreme", "11:00 - 20:00"), ("Telefon", "065 022 67 21")],
     ["massage", "bath", "cuddling"], True, True, 4, "2025-06-10", WORD.format("Dobrodošli u moj mirni stan na Vračaru. Nema žurbe i nema gledanja na sat.") + table([("30 minuta", "5.000 din"), ("60 minuta", "8.000 din"), ("90 minuta", "11.000 din")]),
     dict(age=31, languages_spoken=["sr", "en"], incall=True, outcall=False, hours="11:00-20:00", height_cm=170, weight_kg=57, max_duration_h=1.5, phones=["+381650226721"], prices=[m(5000, 30, None, "RSD"), m(8000, 60, None, "RSD"), m(11000, 90, None, "RSD")])),
    (409, "agencija-dama-tara", "Agencija Dama: Tara", "Tara", "Belgrade", [("Godine", "25"), ("Visina", "178 cm"), ("Jezici", "srpski, engleski, nemački"), ("Prima kod sebe", "Ne"), ("Dolazi kod vas", "Da"), ("Oglašivač", "Agencija"), ("Telefon", "+381 65 893 6464")],
     ["dinner_date", "business", "travel"], True, True, 6, "2025-06-08", WORD.format("Tara je novo lice agencije Dama. Naš vozač je dovodi u vaš hotel, a raspoloživa je i za poslovne skupove i za putovanja po regionu.") + table([("", "Cena"), ("2 sata", "250 €"), ("6 sati", "600 €"), ("24 sata", "1.200 €")]),
     dict(age=25, provider_kind="agency", languages_spoken=["sr", "en", "de"], incall=False, outcall=True, height_cm=178, max_duration_h=24, phones=["+381658936464"], prices=[m(250, 120), m(600, 360), m(1200, 1440)])),
    (407, "ivana-i-sanja", "Ivana i Sanja, Liman", "Ivana", "Novi Sad", [("Prima kod sebe", "Da"), ("Dolazi kod vas", "Da"), ("Telefon", "063/511-56-11 (Viber)")], ["duo", "four_hands", "couples"], False, False, 3, "2025-06-07",
     WORD.format("Ivana ima 27, a Sanja 30 godina. Drugarice smo i radimo samo udvoje. Parovi su nam dragi gosti.") + table([("Trajanje", "Kod nas", "Kod vas"), ("1 sat", "120 €", "150 €"), ("2 sata", "220 €", "270 €")]),
     dict(aliases_stated=["Ivana", "Sanja"], age=27, ages_stated=[27, 30], audience="couple", incall=True, outcall=True, max_duration_h=2, phones=["+381635115611"], handles=[{"kind": "viber", "value": "+381635115611"}],
          prices=[m(120, 60, "incall"), m(150, 60, "outcall"), m(220, 120, "incall"), m(270, 120, "outcall")])),
    (404, "milica-nis", "Milica iz Nisa, bez zurbe", "Milica", "Niš", [("Godine", "23"), ("Telefon", "064 279 42 27")], ["striptease", "dancing", "kissing"], False, False, 2, "2025-06-05",
     WORD.format("cao momci, ja sam milica, studentkinja iz nisa, visoka 166 a teska 52 kg. primam u stanu kod tvrdjave a moze i hotel. sat vremena 60 evra, pola sata 40 evra, u hotelu sat 80 evra. zovite od 14 do 23h, na poruke ne stizem."),
     dict(age=23, incall=True, outcall=True, hours="14:00-23:00", height_cm=166, weight_kg=52, max_duration_h=1, phones=["+381642794227"], prices=[m(60, 60), m(40, 30), m(80, 60, "outcall")])),
    (401, "maser-uros", "Uroš, maser za dame i parove", "Uroš", "Kragujevac", [("Godine", "35"), ("Visina", "187 cm"), ("Težina", "86 kg"), ("Prima kod sebe", "Ne"), ("Dolazi kod vas", "Da")], ["massage", "couples"], True, False, 1, "2025-06-03",
     WORD.format("Diplomirani fizioterapeut, dolazim sa svojim stolom. Sat masaže 3.500 din, sat i po 5.000 din. Preko 20 km od grada naplaćujem gorivo. Muškarcima ne radim.") + "<p>Pišite na " + cloak("uros.masaza", "sanduce.example", "3f9c") + "</p>",
     dict(age=35, audience="man", incall=False, outcall=True, height_cm=187, weight_kg=86, max_duration_h=1.5, handles=[{"kind": "email", "value": "uros.masaza@sanduce.example"}], prices=[m(3500, 60, None, "RSD"), m(5000, 90, None, "RSD")])),
    (398, "kinga-szabadka", "Kinga, Szabadka / Subotica", "Kinga", "Subotica", [("Godine", "38"), ("Jezici", "mađarski, srpski"), ("Prima kod sebe", "Da"), ("Telefon", "063 245 58 39")], ["massage", "tantra"], False, False, 1, "2025-06-01",
     WORD.format("Szia! Kinga vagyok, szabadkai magyar. Saját lakásomban várlak, csak magyarul vagy szerbül írj. Egy óra masszázs 40 euró, másfél óra tantra 70 euró. Hétköznap délelőtt 9 és 13 óra között vagyok szabad."),
     dict(age=38, text_language="hu", languages_spoken=["hu", "sr"], incall=True, hours="09:00-13:00", max_duration_h=1.5, phones=["+381632455839"], prices=[m(40, 60), m(70, 90)])),
    (395, "ana-turneja", "Ana, Crnogorka na proputovanju", "Ana", "Belgrade", [("Godine", "29"), ("Visina", "175 cm"), ("Državljanstvo", "Crna Gora"), ("Jezici", "srpski, italijanski, engleski"), ("Telefon", "064-877-85-79")], ["dinner_date", "massage", "overnight"], True, False, 5, "2025-05-30",
     WORD.format("Dolazim iz Budve. U Beogradu sam od 9. do 15. juna, u Novom Sadu od 16. do 19. juna, u Nišu 20. i 21. juna. Srećemo se u mom apartmanu ili u vašem hotelu.") + table([("1 h", "150 €"), ("2 h", "280 €"), ("noć", "700 €")]) + WORD.format("WhatsApp na isti broj."),
     dict(age=29, nationality="ME", languages_spoken=["sr", "it", "en"], incall=True, outcall=True, height_cm=175, max_duration_h=12, phones=["+381648778579"], handles=[{"kind": "whatsapp", "value": "+381648778579"}],
          tour=[{"city": "Belgrade", "from": "2025-06-09", "to": "2025-06-15"}, {"city": "Novi Sad", "from": "2025-06-16", "to": "2025-06-19"}, {"city": "Niš", "from": "2025-06-20", "to": "2025-06-21"}], prices=[m(150, 60), m(280, 120), m(700, 720)])),
    (390, "gospodja-vera", "Gospođa Vera za starije", "Vera", "Čačak", [("Godine", "56"), ("Prima kod sebe", "Da")], ["massage", "cuddling", "disabled_guests"], False, False, 1, "2025-05-26",
     WORD.format("Penzionisana medicinska sestra. Kuća u prizemlju, bez stepenika, pa primam i gospodu u kolicima. Za sat vremena uzimam 3.000 dinara, kafa se podrazumeva. Broj pišem slovima da me ne zovu roboti: nula šest četiri, devet sedam dva, tri tri, šest nula."),
     dict(age=56, incall=True, max_duration_h=1, phones=["+381649723360"], prices=[m(3000, 60, None, "RSD")])),
    (386, "nera-trans", "Nera, trans devojka", "Nera", "Pančevo", [("Godine", "28"), ("Visina", "181 cm"), ("Težina", "72 kg"), ("Prima kod sebe", "Da"), ("Dolazi kod vas", "Ne"), ("Radno vreme", "16:00 - 24:00"), ("Telefon", "064 7063 038"), ("Telegram", "@nera_pancevo")],
     ["role_play", "domination", "massage"], False, True, 3, "2025-05-22", WORD.format("Vedra i strpljiva, početnici su dobrodošli. Sat je 70 EUR, četrdeset pet minuta (45 min) 55 EUR. Ponedeljkom ne radim."),
     dict(age=28, audience="trans", incall=True, outcall=False, hours="16:00-24:00", height_cm=181, weight_kg=72, max_duration_h=1, phones=["+381647063038"], handles=[{"kind": "telegram", "value": "nera_pancevo"}], prices=[m(70, 60), m(55, 45)])),
    (381, "nina-english", "Nina, vodič kroz Beograd", "Nina", "Belgrade", [("Godine", "33"), ("Jezici", "srpski, engleski, francuski"), ("Oglašivač", "Privatno lice")], ["city_guide", "dinner_date"], False, False, 2, "2025-05-19",
     WORD.format("Hello travellers, I am Nina, independent and born in Belgrade. Let me show you the fortress, the river clubs and a good table for dinner. Three hours 180 euros, a full day of 8 hours 400 euros. I do not host, we always meet in town.")
     + "<p>E-mail: " + cloak("nina.guide", "belmail.example", "71ab") + "</p>",
     dict(age=33, text_language="en", provider_kind="independent", languages_spoken=["sr", "en", "fr"], incall=False, max_duration_h=8, handles=[{"kind": "email", "value": "nina.guide@belmail.example"}], prices=[m(180, 180), m(400, 480)])),
]
PAIRS = [("dž", "џ"), ("lj", "љ"), ("nj", "њ"), ("Dž", "Џ"), ("Lj", "Љ"), ("Nj", "Њ")]
ONE_BY_ONE = dict(zip("abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ", "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ"))


def cyrillic(page):
    """The page in the other script: words between tags only, no addresses, units or names of apps."""
    def word(hit):
        w = hit.group()
        if w in ("cm", "kg", "WhatsApp", "Viber", "Telegram", "EUR", "h", "Joomla") or re.search("[wxyq@]", w):
            return w
        for a, b in PAIRS:
            w = w.replace(a, b)
        return "".join(ONE_BY_ONE.get(c, c) for c in w)

    parts = re.split(r"(<script.*?</script>|<[^>]*>|&#?\w+;)", page, flags=re.S)
    return "".join(x if i % 2 else re.sub(r"[^\W\d_]+(?:[.@][^\W\d_]+)*", word, x) for i, x in enumerate(parts))


def url(a):
    return f"{ROOT}/index.php/{TOWN[a[4]][0]}/{a[0]}-{a[1]}"


def shell(title, body, path="/"):
    top = "".join(f'<li itemscope itemtype="https://schema.org/Article"><a href="/index.php/{TOWN[a[4]][0]}/{a[0]}-{a[1]}" itemprop="url"><span itemprop="name">{a[2]}</span></a></li>' for a in A[:3])
    return f"""<!DOCTYPE html>
<html lang="sr-latn" dir="ltr"><head><meta charset="utf-8"><title>{title} - Oglasi Dorćol</title><meta name="generator" content="Joomla! - Open Source Content Management"><link href="/templates/protostar/css/template.css" rel="stylesheet"></head>
<body class="site com_content view-article"><div class="body"><div class="container"><header class="header"><a class="brand" href="/">Oglasi Dorćol</a><div class="mod-languages"><a href="{path}">Latinica</a> <a href="/cir{path}">Ćirilica</a></div></header>
<nav class="navigation"><ul class="nav menu"><li class="item-101"><a href="/">Početna</a></li><li class="item-104"><a href="/index.php/beograd">Beograd</a></li><li class="item-105"><a href="/index.php/unutrasnjost">Unutrašnjost</a></li><li class="item-108"><a href="/index.php/cenovnik">Cenovnik oglašavanja</a></li>
<li class="item-109"><a href="/index.php/pravila">Pravila</a></li></ul></nav><div class="row-fluid"><main id="content" class="span9">{body}</main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Najčitanije</h3><ul class="mostread">{top}</ul></div>
<div class="well"><h3 class="page-header">Ko je na mreži</h3><p>Na mreži je 37 gostiju i nijedan član</p></div></div></div></div></div><footer class="footer"><p>Redakcija: 011 400 18 26, radnim danima od 9 do 15 h. Sajt samo za punoletne. © 2025 Oglasi Dorćol</p></footer></body></html>"""


def day(d):
    return f'<time datetime="{d}T10:15:00+02:00" itemprop="datePublished">{int(d[8:])}. {MONTH[d[5:7]]} {d[:4]}.</time>'


def marks(a):
    return ('<span class="badge badge-success">Provereno</span> ' if a[7] else "") + ('<span class="badge badge-warning">Istaknut oglas</span>' if a[8] else "")


def article(a, component=False):
    number, slug, title, name, town, fields, tags, ok, top, pics, put_up, body, _ = a
    path = f"/index.php/{TOWN[town][0]}/{number}-{slug}"
    rows = "".join(f'<li class="field-entry f{i}"><span class="field-label">{k}: </span><span class="field-value">{v}</span></li>' for i, (k, v) in enumerate([("Ime", name)] + fields))
    shots = "".join(f'<p><img src="/images/oglasi/{number}-{n}.jpg" alt="" /></p>' for n in range(1, pics + 1))
    labels = "".join(f'<li class="tag-{i} tag-list{i}"><a href="/index.php/component/tags/tag/{i}" class="label label-info">{TAG[t]}</a></li>' for i, t in enumerate(tags))
    inner = (f'<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{title}</h2>{marks(a)}</div><ul class="actions"><li class="print-icon"><a href="{path}?tmpl=component&amp;print=1">Štampaj</a></li></ul>'
             f'<dl class="article-info muted"><dt class="article-info-term">Detalji</dt><dd class="category-name">Kategorija: <a href="/index.php/{TOWN[town][0]}">{TOWN[town][1]}</a></dd><dd class="published">Objavljeno: {day(put_up)}</dd><dd class="hits">Pogodaka: {number * 7}</dd></dl>'
             f'<ul class="fields-container">{rows}</ul><div itemprop="articleBody">{body}{shots}</div><ul class="tags inline">{labels}</ul><div class="content_rating">Ocena korisnika: 4 / 5</div></div>')
    if component:
        return f'<!DOCTYPE html><html lang="sr-latn"><head><meta charset="utf-8"><title>{title}</title><meta name="robots" content="noindex, nofollow"></head><body class="contentpane modal">{inner}</body></html>'
    i = A.index(a)
    pager = f'<ul class="pager pagenav"><li class="previous"><a href="/index.php/{TOWN[A[i - 1][4]][0]}/{A[i - 1][0]}-{A[i - 1][1]}">Prethodni: {A[i - 1][2]}</a></li></ul>'
    return shell(title, inner + pager, path)


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), alias=a[3], text_language="sr", provider_kind="unknown", city=a[4], country="RS", services=list(a[6]), verified=a[7], paid_placement=a[8], n_images=a[9], posted_at=a[10])
    row.update(deepcopy(a[12]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, title, path, foot=""):
    items = "".join(f'<div class="item column-1 span12" itemprop="blogPost"><div class="page-header"><h2><a href="/index.php/{TOWN[a[4]][0]}/{a[0]}-{a[1]}">{a[2]}</a></h2>{marks(a)}</div><div class="pull-left item-image"><img src="/images/oglasi/{a[0]}-t.jpg" alt=""></div>'
                    f'<dl class="article-info muted"><dd class="category-name">Kategorija: {TOWN[a[4]][1]}</dd><dd class="published">{day(a[10])}</dd></dl><p class="readmore"><a class="btn" href="/index.php/{TOWN[a[4]][0]}/{a[0]}-{a[1]}">Opširnije...</a></p></div>\n' for a in rows)
    return shell(title, f'<div class="blog"><h2>{title}</h2><div class="items-row">{items}</div><div class="pagination"><p class="counter">Strana 1 od 1</p>{foot}</div></div>', path)


def plain(path, title, body, kind="static"):
    inner = (f'<div class="item-page"><div class="page-header"><h2>{title}</h2></div><dl class="article-info muted"><dd class="published">Objavljeno: {day("2025-05-05")}</dd><dd class="hits">Pogodaka: 918</dd></dl><div itemprop="articleBody">{body}</div></div>')
    return WrittenPage(ROOT + path, shell(title, inner, path), kind, "sr")


BG, REST = [a for a in A if a[4] == "Belgrade"], [a for a in A if a[4] != "Belgrade"]
UB, UR = tuple(map(url, BG)), tuple(map(url, REST))
PAGES = [
    WrittenPage(f"{ROOT}/index.php/beograd", listing(BG, "Beograd", "/index.php/beograd"), "listing", "sr", ads=UB),
    WrittenPage(f"{ROOT}/index.php/unutrasnjost", listing(REST, "Unutrašnjost", "/index.php/unutrasnjost"), "listing", "sr", ads=UR),
    WrittenPage(f"{ROOT}/index.php/unutrasnjost?filter_order=hits", listing(REST[::-1], "Unutrašnjost", "/index.php/unutrasnjost"), "listing", "sr", ads=UR, canonical=f"{ROOT}/index.php/unutrasnjost"),
]
PAGES += [WrittenPage(url(a), article(a), "ad", "sr", text_language=a[12].get("text_language"), ads=(url(a),)) for a in A]
PAGES += [
    WrittenPage(f"{ROOT}/cir/index.php/beograd/412-milena-vracar", cyrillic(article(A[0])).replace("sr-latn", "sr-cyrl"), "ad", "sr", ads=(url(A[0]),), canonical=url(A[0])),
    WrittenPage(f"{ROOT}/cir/index.php/pancevo/386-nera-trans", cyrillic(article(A[8])).replace("sr-latn", "sr-cyrl"), "ad", "sr", ads=(url(A[8]),), canonical=url(A[8])),
    WrittenPage(f"{url(A[6])}?tmpl=component&print=1", article(A[6], True), "ad", "sr", ads=(url(A[6]),), canonical=url(A[6])),
    plain("/", "Dobro došli", WORD.format("Oglasi Dorćol objavljuju se od 2009. godine. Izaberite Beograd ili unutrašnjost. Ulaskom potvrđujete da imate najmanje 18 godina.")),
    plain("/index.php/cenovnik", "Cenovnik oglašavanja", table([("Oglas 30 dana", "1.500 din"), ("Istaknut oglas 7 dana", "900 din"), ("Agencije, 5 oglasa", "6.000 din")]) + WORD.format("Oznaka „Provereno“ dobija se besplatno, uz kratak video poziv.")),
    plain("/index.php/pravila", "Pravila", WORD.format("Oglas sme da da samo punoletna osoba i samo za sebe. Sumnjate da je neko primoran? Pozovite 192 ili ASTRA telefon 011 785 0000.")),
    plain("/index.php/saveti/77-gde-na-veceru", "Gde na večeru u Beogradu", WORD.format("Skadarlija za prvi put, Zemunski kej za drugi. Večera za dvoje košta oko 6.000 dinara, muzika svira do 23 h. Savetuje Jelena (36), naša čitateljka.")),
    plain("/index.php/saveti/71-lazni-oglasi", "Kako prepoznati lažni oglas", WORD.format("Traži uplatu 50 € unapred? Slike kao iz časopisa? Broj iz inostranstva? Ne šaljite novac i javite redakciji.")),
    plain("/index.php/korisni-linkovi", "Korisni linkovi", '<ul class="weblinks"><li><a href="https://salon-lotos-ns.example">Salon Lotos</a><p>Salon za masažu u Novom Sadu, od 10 do 22 h</p></li><li><a href="https://nocni-vodic.example">Noćni vodič</a>'
          '<p>Katalog oglasa iz cele Srbije</p></li><li><a href="https://forum-razgovori.example">Forum Razgovori</a><p>Iskustva posetilaca, samo za članove</p></li><li><a href="https://hotel-na-sat-bg.example">Hotel na sat</a><p>Sobe od 2.500 din za tri sata</p></li></ul>', "directory"),
    plain("/index.php/prijava", "Prijava", '<form><input name="username" placeholder="Korisničko ime"><input type="password" name="password" placeholder="Lozinka"><button class="btn btn-primary">Prijavi se</button></form>'),
    plain("/index.php/sombor/355-dragana", "404 - Članak nije pronađen", WORD.format("Članak koji tražite je uklonjen ili mu je istekao rok."), "error"),
]

SITE = WrittenSite("www.oglasi-dorcol.example", "RS", tuple(PAGES), tuple(truth(a) for a in A), note=__doc__)
