"""Georgian agency in Tbilisi with a few companions in Batumi and Kutaisi, a WordPress site built in Elementor with icon lists and counters.

Hard: Georgian script without capitals, facts in elementor-icon-list items ('ასაკი: 24'), prices in two tabs (apartment and hotel) in lari,
the agency's one number in each profile's contact box, a filter bar with all services as buttons, a carousel of other companions, an apartment-rental
page of a sister firm that is not relevant, a pop-up with a discount code, and profiles whose words are in English or Russian.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://varskvlavi-agency.example"
WORD = {"massage": "მასაჟი", "gfe": "GFE", "bath": "ერთობლივი აბაზანა", "role_play": "როლური თამაშები", "couples": "წყვილებისთვის", "dinner_date": "ვახშამი", "striptease": "სტრიპტიზი", "overnight": "მთელი ღამე", "travel": "მოგზაურობა", "kissing": "კოცნა", "tantra": "ტანტრა", "duo": "დუო"}
TONGUE = {"ka": "ქართული", "en": "ინგლისური", "ru": "რუსული", "tr": "თურქული", "uk": "უკრაინული", "de": "გერმანული"}
LAND = {"GE": "ქართველი", "UA": "უკრაინელი", "RU": "რუსი", "TR": "თურქი"}
TOWN = {"თბილისი": ("Tbilisi", "tbilisi"), "ბათუმი": ("Batumi", "batumi"), "ქუთაისი": ("Kutaisi", "kutaisi")}
LEN = {60: "1 საათი", 120: "2 საათი", 180: "3 საათი", 480: "ღამე (8 საათი)"}
PHONE, TG = "+995 599 41 73 20", "varskvlavi_agency"

# slug, name, age, town, cm, kg, land, tongues, services, hours, apartment, hotel, pictures, vip, words, more
WOMEN = [
    ("nino", "ნინო", 24, "თბილისი", 170, 54, "GE", ["ka", "en", "ru"], ["massage", "gfe", "dinner_date"], "14:00-02:00", {60: 300, 120: 550}, {60: 350, 120: 600}, 5, True, "ნინო არის ღიმილიანი და განათლებული თანამგზავრი. ის იდეალურია ვახშმისა და წყნარი საღამოსთვის. გთხოვთ, დაჯავშნოთ ორი საათით ადრე.", {}),
    ("salome", "სალომე", 28, "თბილისი", 174, 60, "GE", ["ka", "ru"], ["massage", "bath", "kissing", "overnight"], "24/7", {60: 250}, {60: 300, 480: 1200}, 4, False, "მშვიდი და ყურადღებიანი. მუშაობს ვაკესა და საბურთალოზე.", {}),
    ("lana", "Lana", 22, "თბილისი", 168, 50, "UA", ["uk", "ru", "en"], ["striptease", "gfe"], "16:00-04:00", {60: 350}, {60: 400}, 6, True, "Lana is our newest companion. She will be in Tbilisi from 1 to 20 June and in Batumi from 21 to 30 June.", dict(text_language="en", tour=[{"city": "Tbilisi", "from": "2025-06-01", "to": "2025-06-20"}, {"city": "Batumi", "from": "2025-06-21", "to": "2025-06-30"}])),
    ("eka-da-mari", "ეკა და მარი", 26, "თბილისი", None, None, "GE", ["ka", "en"], ["duo", "couples"], "18:00-02:00", {60: 550, 120: 1000}, {}, 3, False, "ეკა 26 წლისაა, მარი 30 წლის. მიღება მხოლოდ ერთად.", dict(alias="ეკა", aliases_stated=["ეკა", "მარი"], ages_stated=[26, 30], audience="couple")),
    ("alisa", "Алиса", 31, "ბათუმი", 176, 63, "RU", ["ru", "en"], ["massage", "tantra"], "12:00-24:00", {60: 280, 120: 500}, {60: 330}, 4, False, "Спокойная и опытная. Апартаменты у моря, тантра по предварительной записи.", dict(text_language="ru")),
    ("deniz", "Deniz", 29, "ბათუმი", 165, 57, "TR", ["tr", "en"], ["gfe", "travel", "overnight"], None, {}, {120: 700, 480: 1500}, 3, True, "Deniz ხვდება მხოლოდ ხუთვარსკვლავიან სასტუმროებში. სახლში არ იღებს.", dict(incall=False)),
    ("mako", "მაკო", 38, "ქუთაისი", 162, 68, "GE", ["ka", "ru"], ["massage", "role_play"], "11:00-19:00", {60: 180}, {}, 2, False, "ზრდასრული ქალბატონი, თბილი მიღება.", {}),
    ("luka", "ლუკა", 30, "თბილისი", 185, 80, "GE", ["ka", "en", "de"], ["dinner_date", "travel", "couples"], None, {}, {180: 600}, 2, False, "ლუკა ახლავს ქალბატონებსა და წყვილებს. ქალაქგარეთ გასვლა შეთანხმებით.", dict(audience="man")),
]


def url(w):
    return f"{ROOT}/model/{w[0]}/"


def age(w):
    return "26 და 30" if " და " in w[1] else w[2]


def el(kind, inner, extra=""):
    return f'<div class="elementor-element elementor-widget elementor-widget-{kind}" data-element_type="widget" data-widget_type="{kind}.default"{extra}><div class="elementor-widget-container">{inner}</div></div>'


def shell(title, body, cls="page"):
    menu = "".join(f'<li class="menu-item"><a href="{a}">{b}</a></li>' for a, b in [("/", "მთავარი"), ("/models/", "მოდელები"), ("/city/tbilisi/", "თბილისი"), ("/city/batumi/", "ბათუმი"), ("/fasebi/", "ფასები"), ("/vakansia/", "ვაკანსია"), ("/kontakti/", "კონტაქტი"), ("/en/", "EN"), ("/ru/", "RU")])
    return f"""<!DOCTYPE html><html lang="ka-GE"><head><meta charset="UTF-8"><title>{title} &#8211; ვარსკვლავი</title><meta name="generator" content="Elementor 3.21.8; features: e_optimized_assets_loading; settings: css_print_method-external"><link rel="stylesheet" id="hello-elementor-css" href="/wp-content/themes/hello-elementor/style.min.css?ver=3.0.1"></head>
<body class="{cls} elementor-default elementor-kit-7 elementor-page"><header data-elementor-type="header" class="elementor elementor-22 elementor-location-header"><div class="elementor-widget-theme-site-logo"><a href="/"><img src="/wp-content/uploads/2024/02/logo.svg" alt="ვარსკვლავი"></a></div><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">{menu}</ul></nav></header>
<div data-elementor-type="wp-page" class="elementor">{body}</div><div data-elementor-type="popup" class="elementor elementor-310"><p>პირველი ვიზიტი -10%, კოდი STAR10</p></div>
<footer data-elementor-type="footer" class="elementor elementor-30"><p>© 2025 სააგენტო „ვარსკვლავი“ | <a href="/tsesebi/">წესები</a> | <a href="/konfidencialoba/">კონფიდენციალურობა</a> | <a href="/apartamentebi/">აპარტამენტების გაქირავება</a></p></footer><script src="/wp-content/plugins/elementor/assets/js/frontend.min.js?ver=3.21.8"></script></body></html>"""


def tile(w):
    vip = '<span class="jet-listing-dynamic-terms__link">VIP</span>' if w[13] else ""
    return f'<div class="jet-listing-grid__item" data-post-id="{400 + WOMEN.index(w)}"><a href="{url(w)}"><img class="attachment-medium" src="/wp-content/uploads/2025/05/{w[0]}-240x300.jpg" alt="{w[1]}"></a><h3 class="elementor-heading-title">{w[1]}, {age(w)}</h3><span>{w[3]}</span>{vip}</div>'


def page(w):
    slug, name, _, town, cm, kg, land, tongues, services, hours, apartment, hotel, pics, vip, words, _ = w
    shots = "".join(f'<a data-elementor-open-lightbox="yes" href="/wp-content/uploads/2025/05/{slug}-{n}.jpg"><div class="e-gallery-image"><img src="/wp-content/uploads/2025/05/{slug}-{n}.jpg" alt=""></div></a>' for n in range(1, pics + 1))
    rows = [("ასაკი", age(w)), ("ქალაქი", town)] + ([("სიმაღლე", f"{cm} სმ"), ("წონა", f"{kg} კგ")] if cm else []) + [("ეროვნება", LAND[land]), ("ენები", ", ".join(TONGUE[t] for t in tongues))] + ([("საათები", "24 საათი" if hours == "24/7" else hours.replace("-", " - "))] if hours else [])
    facts = "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i class="fas fa-star"></i></span><span class="elementor-icon-list-text">{a}: {b}</span></li>' for a, b in rows)
    tabs = [(head, cells) for head, cells in (("აპარტამენტში", apartment), ("სასტუმროში (გამოძახებით)", hotel)) if cells]
    money = "".join(f'<div class="elementor-tab-title" role="tab">{head}</div><div class="elementor-tab-content" role="tabpanel"><table>{"".join(f"<tr><td>{LEN[m]}</td><td>{x} ₾</td></tr>" for m, x in cells.items())}</table></div>' for head, cells in tabs)
    chips = "".join(f'<li class="elementor-icon-list-item"><span class="elementor-icon-list-text">{WORD[s]}</span></li>' for s in services)
    i = WOMEN.index(w)
    box = f'<h4>დაჯავშნა</h4><p>სააგენტო: <a href="tel:{PHONE.replace(" ", "")}">{PHONE}</a></p><p><a href="https://wa.me/{PHONE.replace(" ", "")[1:]}">WhatsApp</a> &middot; <a href="https://t.me/{TG}">Telegram @{TG}</a></p>'
    mark = el("heading", '<span class="vip">VIP</span>') if vip else ""
    return shell(f"{name}, {town}", el("heading", f'<h1 class="elementor-heading-title">{name}</h1>') + mark + el("gallery", shots) + el("icon-list", f'<ul class="elementor-icon-list-items">{facts}</ul>') + el("text-editor", f"<p>{words}</p>") + el("heading", "<h2>მომსახურება</h2>") + el("icon-list", f'<ul class="elementor-icon-list-items">{chips}</ul>')
                 + el("heading", "<h2>ფასები</h2>") + el("tabs", money) + el("text-editor", box) + el("heading", "<h2>სხვა მოდელები</h2>") + el("loop-carousel", tile(WOMEN[i - 1]) + tile(WOMEN[i - 2])), "single single-model")


def truth(w):
    slug, name, age_, town, cm, kg, land, tongues, services, hours, apartment, hotel, pics, vip, words, more = w
    e164 = PHONE.replace(" ", "")
    prices = [{"amount": x, "currency": "GEL", "code_currency": None, "duration_min": m, "place": place} for place, cells in (("incall", apartment), ("outcall", hotel)) for m, x in cells.items()]
    row = deepcopy(AD)
    row.update(url=url(w), alias=name, aliases_stated=[name], age=age_, ages_stated=[age_], text_language="ka", provider_kind="agency", city=TOWN[town][0], country="GE", nationality=land, languages_spoken=list(tongues), services=list(services), incall=True if apartment else None, outcall=True if hotel else None, hours=hours,
               weight_kg=kg, height_cm=cm, max_duration_h=max(x["duration_min"] for x in prices) / 60, paid_placement=vip, n_images=pics, phones=[e164], handles=[{"kind": "whatsapp", "value": e164}, {"kind": "telegram", "value": TG}], prices=prices)
    row.update(deepcopy(more))
    return row


def listing(rows, title):
    bar = "".join(f'<button class="jet-radio-list__button">{v}</button>' for v in WORD.values())
    return shell(title, el("heading", f"<h1>{title}</h1>") + el("jet-smart-filters", bar) + el("jet-listing-grid", "".join(map(tile, rows))), "archive")


def urls(rows):
    return tuple(map(url, rows))


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, el("heading", f"<h1>{title}</h1>") + el("text-editor", body)), kind, "ka", **more)


TB, BA = ([w for w in WOMEN if w[3] == town] for town in ("თბილისი", "ბათუმი"))
VIP = [w for w in WOMEN if w[13]]
PAGES = [
    WrittenPage(ROOT + "/", listing(VIP, "VIP მოდელები"), "listing", "ka", ads=urls(VIP)),
    WrittenPage(ROOT + "/models/", listing(WOMEN, "ყველა მოდელი"), "listing", "ka", ads=urls(WOMEN)),
    WrittenPage(ROOT + "/city/tbilisi/", listing(TB, "თბილისი"), "listing", "ka", ads=urls(TB)),
    WrittenPage(ROOT + "/city/batumi/", listing(BA, "ბათუმი"), "listing", "ka", ads=urls(BA)),
    WrittenPage(ROOT + "/models/?jsf=jet-engine&sort=date", listing(WOMEN, "ყველა მოდელი"), "listing", "ka", ads=urls(WOMEN), canonical=ROOT + "/models/"),
    *(WrittenPage(url(w), page(w), "ad", "ka", text_language=w[15].get("text_language"), ads=(url(w),)) for w in WOMEN),
    WrittenPage(url(WOMEN[1]) + "?utm_campaign=insta", page(WOMEN[1]), "ad", "ka", ads=(url(WOMEN[1]),), canonical=url(WOMEN[1])),
    plain("/fasebi/", "ფასები", "<p>თითოეული მოდელის ფასი მითითებულია მის გვერდზე. ტაქსი ქალაქში შედის ფასში.</p>"),
    plain("/vakansia/", "ვაკანსია", "<p>ვეძებთ თანამგზავრებს 21 წლიდან. მოგვწერეთ: hr@varskvlavi-agency.example</p>"),
    plain("/kontakti/", "კონტაქტი", f"<p>ტელეფონი: {PHONE}. ვპასუხობთ ყოველდღე 12:00 - 04:00.</p>"),
    plain("/tsesebi/", "წესები", "<p>მხოლოდ 18+. ჩვენი თანამგზავრები მოქმედებენ ნებაყოფლობით. თუ ძალადობის ნიშანს ხედავთ, დარეკეთ 112.</p>"),
    plain("/apartamentebi/", "აპარტამენტების გაქირავება", "<p>ორი ოთახი ბათუმში, ზღვასთან, დღეში 120 ₾. კონდიციონერი, პარკინგი. დარეკეთ: 0422 29 31 64.</p>", relevant=False),
    plain("/model/tako/", "გვერდი ვერ მოიძებნა", "<p>ეს გვერდი აღარ არსებობს.</p>", "error", status=404),
]

SITE = WrittenSite("varskvlavi-agency.example", "GE", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
