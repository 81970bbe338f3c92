"""Big Georgian portal (Laravel, Bootstrap 4) with a language switch: cards by town, VIP and verified marks, profiles with fields, prices in lari.

Hard: labels and towns in Georgian while some women write Russian or English; all prices of a profile in two lists (at hers, on call); a search form with the names of every service and
town on each page; phones shown in groups of two behind a button; similar profiles with prices; hreflang links to versions that are not captured.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://www.shuadghe.example"
WORDS = {"massage": "მასაჟი", "kissing": "კოცნა", "striptease": "სტრიპტიზი", "dinner_date": "ვახშამი რესტორანში", "travel": "მოგზაურობა", "domination": "დომინაცია", "role_play": "როლური თამაშები", "couples": "წყვილებისთვის", "bath": "ერთად აბაზანა", "overnight": "მთელი ღამე",
         "tantra": "ტანტრა", "cuddling": "ჩახუტება", "video_call": "ვიდეოზარი", "duo": "დუეტი"}
TOWN = {"tbilisi": ("თბილისი", "Tbilisi"), "batumi": ("ბათუმი", "Batumi"), "kutaisi": ("ქუთაისი", "Kutaisi"), "rustavi": ("რუსთავი", "Rustavi")}
LAND = {"GE": "ქართველი", "UA": "უკრაინელი", "RU": "რუსი", "TR": "თურქი", "AM": "სომეხი", "BR": "ბრაზილიელი", None: ""}
TONGUE = {"ka": "ქართული", "ru": "რუსული", "en": "ინგლისური", "tr": "თურქული", "hy": "სომხური", "pt": "პორტუგალიური"}
SPAN = {30: "30 წუთი", 60: "1 საათი", 120: "2 საათი", 480: "ღამე (8 საათი)"}

# id, name, age, town, cm, kg, land, tongues, services, at hers, on call, hours, phone, marks, pictures, day, text, truth
PEOPLE = [
    (6120, "ნინო", 26, "tbilisi", 167, 55, "GE", ["ka", "ru", "en"], ["massage", "kissing", "bath"], {60: 150, 120: 280}, {60: 200}, "12:00-23:00", "+995 555 31 48 02", "VC", 5, "2025-06-09", "გამარჯობა, მე ვარ ნინო. გელოდები ჩემს ბინაში ვაკეში, სუფთა და მშვიდ გარემოში. დარეკეთ წინასწარ, მესიჯებს იშვიათად ვპასუხობ.", {}),
    (6117, "Алёна", 24, "batumi", 173, 57, "UA", ["ru", "en"], ["massage", "striptease", "overnight"], {60: 200}, {60: 250, 480: 1000}, "24/7", "+995 568 72 10 95", "VC", 6, "2025-06-08", "Привет! Я Алёна, отдыхаю и работаю в Батуми до 10 июля. Встречу в апартаментах у моря или приеду в отель. Фото настоящие.",
     dict(text_language="ru", tour=[{"city": "Batumi", "from": None, "to": "2025-07-10"}], handles=["telegram:alyona_batumi25"])),
    (6104, "მარიამი", 37, "tbilisi", 164, 66, "GE", ["ka", "ru"], ["massage", "tantra", "cuddling"], {60: 120, 120: 220}, {}, "10:00-19:00", "+995 599 04 67 31", "C", 3, "2025-06-05", "პროფესიონალი მასაჟისტი, ცხრა წლის გამოცდილებით. ვმუშაობ მარტო, საბურთალოზე. გასვლით არ დავდივარ.", dict(provider_kind="independent")),
    (6098, "Elif", 29, "batumi", 169, 60, "TR", ["tr", "en"], ["massage", "dinner_date", "kissing"], {60: 220, 120: 400}, {60: 280}, "14:00-02:00", "+995 571 38 25 60", "V", 4, "2025-06-04", "Hello gentlemen, my name is Elif. I live in Batumi near the old boulevard. I enjoy good dinners and quiet evenings. Message me on WhatsApp.",
     dict(text_language="en", handles=["whatsapp:+995571382560"])),
    (6090, "თეა და ლანა", 23, "tbilisi", None, None, None, ["ka", "ru"], ["duo", "couples", "striptease"], {60: 350}, {60: 450}, None, "+995 592 81 50 44", "", 3, "2025-06-02", "თეა 23 წლის, ლანა 28 წლის. ორი მეგობარი, მხოლოდ ერთად. ვხვდებით წყვილებსაც.", dict(alias="თეა", aliases_stated=["თეა", "ლანა"], ages_stated=[23, 28], audience="couple")),
    (6081, "ქეთი", 42, "kutaisi", 162, 74, "GE", ["ka"], ["massage", "kissing"], {30: 60, 60: 100}, {}, "11:00-20:00", "+995 595 26 90 13", "", 1, "2025-05-29", "მშვიდი, სანდო ქალი ქუთაისის ცენტრში. მხოლოდ წესიერი მამაკაცებისთვის.", {}),
    (6075, "ანუშ", 31, "tbilisi", 165, 58, "AM", ["hy", "ru", "ka"], ["domination", "role_play"], {60: 250, 120: 450}, {}, "16:00-24:00", "+995 577 60 13 82", "C", 2, "2025-05-27", "Строгая, но справедливая. Запись за сутки, новичков встречаю терпеливо.", dict(text_language="ru")),
    (6069, "Bruna", 27, "tbilisi", 178, 70, "BR", ["pt", "en"], ["massage", "striptease", "video_call"], {60: 300}, {60: 350}, "24/7", "+995 551 44 09 76", "V", 5, "2025-06-10", "Trans girl Bruna, first time in Tbilisi. Here 5 to 19 June, then Batumi 20 to 27 June. My place or your hotel. Also video calls on Telegram.",
     dict(text_language="en", audience="trans", tour=[{"city": "Tbilisi", "from": "2025-06-05", "to": "2025-06-19"}, {"city": "Batumi", "from": "2025-06-20", "to": "2025-06-27"}], handles=["telegram:bruna_ts_tour"])),
    (6055, "გიორგი", 33, "tbilisi", 184, 82, "GE", ["ka", "en"], ["dinner_date", "massage", "travel"], {}, {60: 150, 120: 280}, None, "+995 598 17 35 40", "", 2, "2025-05-20", "ქალბატონებისთვის. თავაზიანი კომპანია ვახშმად, თეატრში ან მოგზაურობაში. მოვდივარ თქვენთან.", dict(audience="man")),
    (6040, "სალომე", 22, "rustavi", 170, 52, "GE", ["ka", "en"], ["kissing", "cuddling"], {}, {}, "18:00-23:00", "+995 558 93 72 06", "", 2, "2025-05-15", "სტუდენტი, რუსთავი. ფასი შეთანხმებით.", {}),
]
MONTH = {"05": "მაისი", "06": "ივნისი"}


def url(p):
    return f"{ROOT}/ka/profile/{p[0]}"


def marks(p):
    return ('<span class="badge badge-warning">VIP</span>' if "V" in p[13] else "") + ('<span class="badge badge-success"><i class="fa fa-check"></i> ვერიფიცირებული</span>' if "C" in p[13] else "")


def card(p):
    first = p[9].get(60) or p[10].get(60)
    return f"""<div class="col-6 col-md-4 col-lg-3 mb-4"><div class="card profile-card{' profile-card--vip' if 'V' in p[13] else ''}"><a href="{url(p)}"><img class="card-img-top lazyload" data-src="/storage/profiles/{p[0]}/thumb_1.webp" alt="{p[1]}"></a><div class="card-body p-2">{marks(p)}<h5 class="card-title mb-0"><a href="{url(p)}">{p[1]}, {p[2]}</a></h5>
<small class="text-muted"><i class="fa fa-map-marker-alt"></i> {TOWN[p[3]][0]}</small><div class="price">{f'{first} ₾' if first else 'შეთანხმებით'}</div></div></div></div>"""


def shell(title, body, path):
    towns = "".join(f'<option value="{t}">{w[0]}</option>' for t, w in TOWN.items())
    wishes = "".join(f'<label class="mr-2"><input type="checkbox" name="s[]" value="{n}"> {w}</label>' for n, w in enumerate(WORDS.values(), 1))
    return f"""<!DOCTYPE html>
<html lang="ka"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="csrf-token" content="kQ2v9XwTz0pLr7uB"><title>{title} | შუაღამე</title><link rel="canonical" href="{ROOT}{path}"><link rel="alternate" hreflang="ru" href="{ROOT}{path.replace('/ka', '/ru', 1)}"><link rel="alternate" hreflang="en" href="{ROOT}{path.replace('/ka', '/en', 1)}"><link href="/css/app.css?id=3c9e" rel="stylesheet"></head>
<body><div id="app"><nav class="navbar navbar-expand-md navbar-dark bg-dark"><div class="container"><a class="navbar-brand" href="/ka"><img src="/img/logo.svg" alt="შუაღამე" height="32"></a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/ka/city/tbilisi">თბილისი</a></li><li class="nav-item"><a class="nav-link" href="/ka/city/batumi">ბათუმი</a></li><li class="nav-item"><a class="nav-link" href="/ka/pricing">განთავსება</a></li><li class="nav-item"><a class="nav-link" href="/ka/login">შესვლა</a></li></ul>
<div class="lang"><a class="active" href="/ka">ქარ</a> <a href="/ru">Рус</a> <a href="/en">Eng</a></div></div></nav><form class="container filter collapse" id="filter" action="/ka/search"><select name="city">{towns}</select>{wishes}<button class="btn btn-primary btn-sm">ძებნა</button></form><main class="container py-4">{body}</main>
<footer class="bg-dark text-white-50 py-3"><div class="container"><a href="/ka/terms">წესები</a> <a href="/ka/safety">უსაფრთხოება</a> <a href="/ka/contact">კონტაქტი</a> <span>© 2025 შუაღამე. 18+</span></div></footer></div>
<div class="modal fade" id="ageModal"><div class="modal-body">საიტი განკუთვნილია სრულწლოვანთათვის. <button class="btn btn-success">18 წლის ვარ</button></div></div><script src="/js/app.js?id=88a1"></script></body></html>"""


def handle(h):
    kind, _, value = h.partition(":")
    return f'<a class="btn btn-success" href="https://wa.me/{value[1:]}"><i class="fab fa-whatsapp"></i> WhatsApp</a>' if kind == "whatsapp" else f'<a class="btn btn-info" href="https://t.me/{value}"><i class="fab fa-telegram"></i> @{value}</a>'


def page(p):
    shots = "".join(f'<a href="/storage/profiles/{p[0]}/{n}.webp" data-fancybox="gallery" class="col-4"><img class="img-fluid" src="/storage/profiles/{p[0]}/{n}.webp" alt="{p[1]}"></a>' for n in range(1, p[14] + 1))
    facts = [("ასაკი", "23 და 28" if p[0] == 6090 else f"{p[2]} წლის"), ("ქალაქი", TOWN[p[3]][0]), ("სიმაღლე", p[4] and f"{p[4]} სმ"), ("წონა", p[5] and f"{p[5]} კგ"), ("ეროვნება", LAND[p[6]]), ("ენები", ", ".join(TONGUE[t] for t in p[7])), ("სამუშაო საათები", p[11]), ("დამატებულია", f"{int(p[15][8:])} {MONTH[p[15][5:7]]} {p[15][:4]}")]
    table = "".join(f"<dt class='col-5'>{k}</dt><dd class='col-7'>{v}</dd>" for k, v in facts if v)
    money = "".join(f'<div class="col-md-6"><h6>{head}</h6><ul class="list-unstyled">' + "".join(f"<li>{SPAN[m]} <strong>{x} ₾</strong></li>" for m, x in cells.items()) + "</ul></div>" for head, cells in (("ჩემთან", p[9]), ("გასვლით", p[10])) if cells)
    i = PEOPLE.index(p)
    return shell(f"{p[1]}, {TOWN[p[3]][0]}", f"""<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/ka">მთავარი</a></li><li class="breadcrumb-item"><a href="/ka/city/{p[3]}">{TOWN[p[3]][0]}</a></li><li class="breadcrumb-item active">{p[1]}</li></ol></nav>
<div class="row profile" data-id="{p[0]}"><div class="col-md-6"><div class="row gallery">{shots}</div></div><div class="col-md-6"><h1>{p[1]} {marks(p)}</h1><p class="about">{p[16]}</p><dl class="row">{table}</dl><div class="services">{"".join(f'<span class="badge badge-light">{WORDS[s]}</span> ' for s in p[8])}</div><div class="row prices">{money or '<div class="col">ფასი: შეთანხმებით</div>'}</div>
<div class="contact"><a class="btn btn-danger" href="tel:{p[12].replace(' ', '')}"><i class="fa fa-phone"></i> {p[12]}</a> {"".join(handle(h) for h in p[17].get("handles", []))}</div><a class="small text-muted" href="/ka/report/{p[0]}">საჩივარი</a></div></div><h4 class="mt-5">მსგავსი პროფილები</h4><div class="row similar">{card(PEOPLE[i - 1])}{card(PEOPLE[i - 2])}{card(PEOPLE[i - 4])}</div>""", f"/ka/profile/{p[0]}")


def truth(p):
    row = deepcopy(AD)
    prices = [{"amount": x, "currency": "GEL", "code_currency": None, "duration_min": m, "place": place} for place, cells in (("incall", p[9]), ("outcall", p[10])) for m, x in cells.items()]
    row.update(url=url(p), alias=p[1], aliases_stated=[p[1]], age=p[2], ages_stated=[p[2]], text_language="ka", provider_kind="unknown", city=TOWN[p[3]][1], country="GE", nationality=p[6], languages_spoken=list(p[7]), services=list(p[8]), incall=True if p[9] else None, outcall=True if p[10] else None,
               hours=p[11], height_cm=p[4], weight_kg=p[5], verified="C" in p[13], paid_placement="V" in p[13], n_images=p[14], posted_at=p[15], phones=[p[12].replace(" ", "")], prices=prices, max_duration_h=max(x["duration_min"] for x in prices) / 60 if prices else None)
    row.update(deepcopy(p[17]))
    row["handles"] = [dict(zip(("kind", "value"), h.split(":", 1), strict=True)) for h in row["handles"]]
    if p[0] == 6104:
        row["outcall"] = False
    return row


def listed(path, rows, title, foot="", canonical=None):
    html = shell(title, f'<h1 class="h3">{title}</h1><div class="row">{"".join(map(card, rows))}</div>{foot}', canonical or path)
    return WrittenPage(ROOT + path, html, "listing", "ka", ads=tuple(map(url, rows)), canonical=ROOT + canonical if canonical else None)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}", path), kind, "ka", status=status)


FOOT = '<ul class="pagination"><li class="page-item active"><span class="page-link">1</span></li><li class="page-item"><a class="page-link" href="/ka?page=2">2</a></li></ul>'
TBILISI = [p for p in PEOPLE if p[3] == "tbilisi"]
PAGES = [
    listed("/ka", PEOPLE[:6], "ახალი პროფილები", FOOT),
    listed("/ka?gclid=Cj0KCQjw_8rBBh", PEOPLE[:6], "ახალი პროფილები", FOOT, "/ka"),
    listed("/ka?page=2", PEOPLE[6:], "ახალი პროფილები"),
    listed("/ka/city/tbilisi", TBILISI, "თბილისი"),
    listed("/ka/city/batumi", [p for p in PEOPLE if p[3] == "batumi"], "ბათუმი"),
]
PAGES += [WrittenPage(url(p), page(p), "ad", "ka", text_language=p[17].get("text_language"), ads=(url(p),)) for p in PEOPLE]
PAGES += [
    WrittenPage(f"{url(PEOPLE[0])}?ref=similar", page(PEOPLE[0]), "ad", "ka", ads=(url(PEOPLE[0]),), canonical=url(PEOPLE[0])),
    plain("/ka/pricing", "განთავსება", "<table class='table'><tr><td>სტანდარტული, 30 დღე</td><td>50 ₾</td></tr><tr><td>VIP, 7 დღე</td><td>80 ₾</td></tr><tr><td>ვერიფიკაცია</td><td>უფასო</td></tr></table>"),
    plain("/ka/terms", "წესები", "<p>პროფილის განთავსება შეუძლიათ მხოლოდ 18 წელს გადაცილებულ პირებს. აკრძალულია სხვისი ფოტოების გამოყენება.</p>"),
    plain("/ka/safety", "უსაფრთხოება", "<p>არასოდეს გადაიხადოთ წინასწარ. თუ ფიქრობთ, რომ ვინმეს აიძულებენ, დარეკეთ 112-ზე ან ცხელ ხაზზე 116 006.</p>"),
    plain("/ka/login", "შესვლა", "<form method='post'><input type='email' placeholder='ელ. ფოსტა'><input type='password' placeholder='პაროლი'><button class='btn btn-primary'>შესვლა</button></form>"),
    plain("/ka/profile/5512", "404", "<p>გვერდი ვერ მოიძებნა.</p>", "error", 404),
]

SITE = WrittenSite("www.shuadghe.example", "GE", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
