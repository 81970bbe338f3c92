"""Georgian house with all its women on one page for each city, reached by anchors (`tbilisi.html#nino`), hand-made static HTML with a little Bootstrap 3.

Hard: no page of an ad; each woman is a `div` with an id among blocks of the house's own text, a row of links with the same names on top, prices in lari with '₾' or 'ლარი',
one telephone for the house in the head and some own numbers in the blocks, an old price struck out, an English copy with the same anchors, a block 'vacancy' with no woman.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "mtkvarisalamo.example"
ROOT = f"https://{HOST}"
HOUSE = "+995322555014"
OFFER = {"massage": ("მასაჟი", "massage"), "gfe": ("შეყვარებულის განცდა (GFE)", "girlfriend experience"), "kissing": ("კოცნა", "kissing"), "bath": ("ერთად აბაზანა", "shared "
    "bath"), "striptease": ("სტრიპტიზი", "striptease"), "tantra": ("ტანტრა", "tantra"), "couples": ("წყვილებისთვის", "couples"), "dinner_date": ("ვახშამზე თანხლება", "dinner company"),
         "overnight": ("მთელი ღამე", "overnight"), "domination": ("დომინაცია", "domination"), "role_play": ("როლური თამაშები", "role play"), "travel": ("მოგზაურობაში თანხლება", "travel company"), "four_hands": ("მასაჟი ოთხი ხელით", "four "
             "hands massage")}
TONGUE = {"ka": ("ქართული", "Georgian"), "ru": ("რუსული", "Russian"), "en": ("ინგლისური", "English"), "tr": ("თურქული", "Turkish"), "uk": ("უკრაინული", "Ukrainian"), "az": ("აზერბაიჯანული", "Azerbaijani")}
LAND = {"GE": ("ქართველი", "Georgian"), "UA": ("უკრაინელი", "Ukrainian"), "RU": ("რუსი", "Russian"), "KZ": ("ყაზახი", "Kazakh"), "AZ": ("აზერბაიჯანელი", "Azerbaijani")}
CITY = {"tbilisi": ("თბილისი", "Tbilisi"), "batumi": ("ბათუმი", "Batumi")}

# anchor, Georgian name, Latin name, age, city, land, cm, kg, tongues, offers, prices, old price, own number, pictures, text, truth
WOMEN = [
    ("nino", "ნინო", "Nino", 26, "tbilisi", "GE", 168, 55, ["ka", "en"], ["massage", "gfe"], {60: 200, 120: 350}, 250, None, 3, "ნინო მშვიდი და თბილი გოგონაა. გელოდებათ ჩვენს სახლში, ძველ თბილისში.", dict(incall=True)),
    ("oksana", "ოქსანა", "Oksana", 31, "tbilisi", "UA", 173, 60, ["uk", "ru", "en"], ["massage", "dinner_date", "overnight"], {60: 250, 120: 450, 720: 1500}, None, "+995 555 50 12 84", 4, "ოქსანა უკრაინიდან არის, მოდის სასტუმროში ან გიღებთ "
        "ჩვენთან.", dict(incall=True, outcall=True)),
    ("tako", "თაკო", "Tako", 23, "tbilisi", "GE", 160, 49, ["ka", "ru"], ["striptease", "kissing"], {60: 180}, None, None, 2, "თაკო ახალია ჩვენთან. მხოლოდ ჩვენს სახლში, სახლიდან არ გადის.", dict(incall=True, outcall=False)),
    ("aiman", "აიმანი", "Aiman", 29, "tbilisi", "KZ", 165, 54, ["ru", "en"], ["massage", "tantra", "bath"], {60: 220, 90: 300}, None, None, 3, "აზიელი სილამაზე ყაზახეთიდან, სერტიფიცირებული მასაჟისტი.", dict(ethnicity="asian")),
    ("lika", "ქალბატონი ლიკა", "Madam Lika", 42, "tbilisi", "GE", 175, 68, ["ka", "ru"], ["domination", "role_play"], {60: 300}, None, "+995 599 55 07 31", 1, "მხოლოდ წინასწარი შეთანხმებით.", dict(alias="ლიკა")),
    ("svetlana", "სვეტლანა", "Svetlana", 34, "batumi", "RU", 170, 62, ["ru", "en"], ["massage", "gfe", "couples"], {60: 230, 120: 400}, None, "+995 577 55 61 02", 3, "ზღვასთან ახლოს, საკუთარ ბინაში გიღებთ. ზაფხულში, 1 ივნისიდან 15 "
        "სექტემბრამდე, ბათუმშია.", dict(incall=True, tour=[{"city": "Batumi", "from": "2025-06-01", "to": "2025-09-15"}])),
    ("leyla", "ლეილა", "Leyla", 27, "batumi", "AZ", 164, 56, ["az", "tr", "ru"], ["massage", "kissing", "travel"], {60: 200}, 220, None, 2, "ლეილა გელოდებათ ბათუმის ჩვენს ბინაში ან მოვა თქვენს სასტუმროში.", dict(incall=True, outcall=True)),
    ("eka-salome", "ეკა და სალომე", "Eka and Salome", 25, "batumi", "GE", None, None, ["ka", "en"], ["four_hands", "striptease"], {60: 400}, None, None, 3, "ორი მეგობარი, 25 და 28 წლის, ყოველთვის ერთად. მხოლოდ ჩვენს "
        "ბინაში.", dict(alias="ეკა", aliases_stated=["ეკა", "სალომე"], ages_stated=[25, 28], audience="couple", incall=True, outcall=False)),
]


def url(w):
    return f"{ROOT}/{w[4]}.html#{w[0]}"


def shell(title, body, lang="ka"):
    k = 0 if lang == "ka" else 1
    pre = "" if lang == "ka" else "/en"
    menu = "".join(f'<li><a href="{h}">{w}</a></li>' for h, w in ((f"{pre or '/'}", ("მთავარი", "Home")[k]), (f"{pre}/tbilisi.html", CITY["tbilisi"][k]), (f"{pre}/batumi.html", CITY["batumi"][k]), ("/pasebi.html", ("ფასები", "Rates")[k]),
        ("/wesebi.html", ("წესები", "Rules")[k]), ("/kontaqti.html", ("კონტაქტი", "Contact")[k])))
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>{title}</title><link href="https://maxcdn.bootstrapcdn.com/bootstrap/3.3.7/css/bootstrap.min.css" rel="stylesheet">\
<link href="/css/style.css" rel="stylesheet"></head>
<body data-spy="scroll" data-target="#gogonebi"><div class="topbar"><div class="container"><span class="glyphicon glyphicon-earphone"></span> <a href="tel:{HOUSE}">+995 32 255 50 14</a> <span class="glyphicon glyphicon-time">\
</span> 24/7 <span class="pull-right"><a href="/">ქარ</a> | <a href="/en/tbilisi.html">ENG</a></span></div></div>
<nav class="navbar navbar-inverse"><div class="container"><a class="navbar-brand" href="/">{('მტკვრის საღამო', 'Mtkvari Evening')[k]}</a><ul class="nav navbar-nav">{menu}</ul></div></nav>
<div class="container">{body}</div>
<footer class="text-center"><p>18+ {('მხოლოდ სრულწლოვანთათვის', 'Adults only')[k]} &copy; 2025</p><!-- TOP.GE COUNTER --><div id="top-ge-counter-container" data-site-id="99914"></div></footer><script src="/js/jquery.min.js"></script>\
<script src="/js/bootstrap.min.js"></script></body></html>"""


def block(w, lang="ka"):
    anchor, ka, la, age, city, land, cm, kg, tongues, offers, prices, old, own, pics, text, _ = w
    k = 0 if lang == "ka" else 1
    name = ka if lang == "ka" else la
    years = ("25 და 28 წლის" if k == 0 else "25 and 28 years") if anchor == "eka-salome" else (f"{age} წლის" if k == 0 else f"{age} years")
    shots = "".join(f'<a href="/photo/{anchor}/{n}.jpg" data-lightbox="{anchor}"><img class="img-thumbnail" src="/photo/{anchor}/{n}.jpg" alt="{name}" width="150"></a>' for n in range(1, pics + 1))
    size = f" | {cm} {('სმ', 'cm')[k]} | {kg} {('კგ', 'kg')[k]}" if cm else ""
    word = {60: ("1 საათი", "1 hour"), 90: ("საათნახევარი", "an hour and a half"), 120: ("2 საათი", "2 hours"), 720: ("ღამე (12 საათი)", "night (12 hours)")}
    money = "<br>".join(f'{word[m][k]} - {f"<s>{old} ₾</s> " if old and m == 60 else ""}<b>{x} {"₾" if m != 120 else ("ლარი", "GEL")[k]}</b>' for m, x in prices.items())
    lead = text if k == 0 else f"{name} welcomes adult guests in {CITY[city][1]}."
    call = f'<a href="tel:{own.replace(" ", "")}"><span class="glyphicon glyphicon-phone"></span> {own}</a>' if own else f'{("ადმინისტრატორი", "Administrator")[k]}: <a href="tel:{HOUSE}">+995 32 255 50 14</a>'
    return f"""<div class="row gogona" id="{anchor}"><div class="col-sm-5">{shots}</div><div class="col-sm-7"><h3>{name} <small>{years}{size}</small></h3><p class="text-muted">{LAND[land][k]} &bull; {", "
        "".join(TONGUE[t][k] for t in tongues)}</p><p>{lead}</p><p><em>{", ".join(OFFER[o][k] for o in offers)}</em></p><p class="fasi">{money}</p><p>{call}</p><p><a href="#top" class="small">{('ზემოთ', 'to top')[k]}</a></p></div></div><hr>"""


def city_page(city, lang="ka"):
    k = 0 if lang == "ka" else 1
    rows = [w for w in WOMEN if w[4] == city]
    links = "".join(f'<li><a href="#{w[0]}">{w[1 + k]}</a></li>' for w in rows)
    vacancy = f'<div class="row" id="vakansia"><div class="col-sm-12 well"><h3>{("ვაკანსია", "Vacancy")[k]}</h3><p>\
{("ვეძებთ ადმინისტრატორს ღამის ცვლაში, 21 წლიდან. ხელფასი 1200 ლარიდან.", "We look for a night administrator, from 21 years. Pay from 1200 GEL.")[k]}</p></div></div>'
    head = ("ჩვენი სახლი 2016 წლიდან მუშაობს. გადახდა ადგილზე, ნაღდი ფულით ან ბარათით.", "Our house has been open since 2016. You pay on site, in cash or by card.")[k]
    return shell(f"{CITY[city][k]} - {('გოგონები', 'Ladies')[k]}", f'<a name="top"></a><h1>{CITY[city][k]}</h1><p class="lead">{head}</p><div id="gogonebi"><ul class="nav nav-pills">{links}</ul></div>'
        f'{"".join(block(w, lang) for w in rows)}{vacancy}', lang)


def truth(w):
    anchor, ka, la, age, city, land, cm, kg, tongues, offers, prices, old, own, pics, text, more = w
    row = deepcopy(AD)
    alias = more.get("alias", ka)
    row.update(url=url(w), alias=alias, aliases_stated=[alias], age=age, ages_stated=[age], text_language="ka", provider_kind="agency", city=CITY[city][1], country="GE", nationality=land, languages_spoken=list(tongues), services=list(offers),
        weight_kg=kg, height_cm=cm, max_duration_h=max(prices) / 60, n_images=pics,
               phones=[own.replace(" ", "") if own else HOUSE], prices=[{"amount": x, "currency": "GEL", "code_currency": None, "duration_min": m, "place": None} for m, x in prices.items()])
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", status=200, lang="ka"):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", lang), kind, lang, status=status)


TBS, BAT = (tuple(url(w) for w in WOMEN if w[4] == c) for c in ("tbilisi", "batumi"))
TEASER = "".join(f'<div class="col-xs-6 col-md-3"><a href="/{w[4]}.html#{w[0]}" class="thumbnail"><img src="/photo/{w[0]}/1.jpg" alt=""><div class="caption">{w[1]}, {CITY[w[4]][0]}</div></a></div>' for w in WOMEN)
PAGES = [
    WrittenPage(f"{ROOT}/", shell("მტკვრის საღამო", f'<div class="jumbotron"><h1>მტკვრის საღამო</h1><p>სასიამოვნო საღამო თბილისსა და ბათუმში.</p></div><div class="row">{TEASER}</div>'), "listing", "ka", ads=TBS + BAT),
    WrittenPage(f"{ROOT}/tbilisi.html", city_page("tbilisi"), "listing", "ka", ads=TBS),
    WrittenPage(f"{ROOT}/tbilisi.html?fbclid=IwZXh0bgNhZW0", city_page("tbilisi"), "listing", "ka", ads=TBS, canonical=f"{ROOT}/tbilisi.html"),
    WrittenPage(f"{ROOT}/batumi.html", city_page("batumi"), "listing", "ka", ads=BAT),
    WrittenPage(f"{ROOT}/en/tbilisi.html", city_page("tbilisi", "en"), "listing", "en", ads=TBS),
    WrittenPage(f"{ROOT}/en/batumi.html", city_page("batumi", "en"), "listing", "en", ads=BAT),
    plain("/pasebi.html", "ფასები", "<table class='table'><tr><td>საუნა, 1 საათი</td><td>80 ₾</td></tr><tr><td>ოთახი სტუმრისთვის, ღამე</td><td>150 ₾</td></tr></table><p>გოგონების ფასები მათსავე გვერდზეა.</p>"),
    plain("/wesebi.html", "სახლის წესები", "<ol><li>სტუმარი უნდა იყოს სრულწლოვანი.</li><li>ალკოჰოლი ზომიერად.</li><li>პატივი ეცით ყველას; უარი უარს ნიშნავს.</li></ol>"),
    plain("/kontaqti.html", "კონტაქტი", "<p>თბილისი, მაგალითის ქუჩა 7. ბათუმი, ნიმუშის ქუჩა 19.</p><p>ელფოსტა: info@mtkvarisalamo.example</p><iframe src='https://rukebi.example/embed?q=tbilisi' width='400' height='250'></iframe>"),
    plain("/siaxleebi.html", "სიახლეები", "<div class='media'><h4>ახალი საუნა გაიხსნა</h4><small>14 მაისი 2025</small><p>სტუმრებისთვის გაიხსნა განახლებული საუნა.</p></div><div class='media'><h4>ზაფხულის სეზონი ბათუმში</h4>"
        "<small>1 ივნისი 2025</small><p>ბათუმის ბინა ღიაა სექტემბრის ბოლომდე.</p></div>"),
    plain("/siaxleebi-batumi.html", "ზაფხულის სეზონი ბათუმში", "<p>1 ივნისი 2025. ბათუმის ბინა ღიაა სექტემბრის ბოლომდე, ბულვართან ახლოს. დაჯავშნეთ წინასწარ, შაბათ-კვირას ბევრი სტუმარია.</p>"),
    plain("/usafrtxoeba.html", "უსაფრთხოება", "<p>თუ ფიქრობთ, რომ ვინმე იძულებით მუშაობს, დარეკეთ 112. წინასწარ თანხას არასდროს ვითხოვთ.</p>"),
    plain("/galerea.html", "სახლის გალერეა", "".join(f"<img class='img-responsive' src='/photo/saxli/{n}.jpg' alt='ოთახი {n}'>" for n in range(1, 6))),
    plain("/kutaisi.html", "გვერდი ვერ მოიძებნა", "<p>ასეთი გვერდი არ არსებობს. <a href='/'>მთავარზე დაბრუნება</a></p>", "error", 404),
]

SITE = WrittenSite(HOST, "GE", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
