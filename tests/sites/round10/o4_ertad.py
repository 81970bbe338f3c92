"""Georgian: 'ერთად', a portal of companions rendered on the server by an Angular application (about 2024).

Hard: `_ngcontent-ng-c…` attributes everywhere and few class names; each fact is an icon and a bare value, and the icons are ligatures, so that
English words (`cake`, `height`, `home_pin`) stand in the text. Offered and refused services differ only by the icon (`check` / `block`), places by
`check_circle` / `cancel`; the price table's columns are headed by icons only. Languages are flags with alt texts. `ng-state` repeats a little.
"""

import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.ertad.example"
BASE = f"https://{HOST}/"
LIST = BASE + "profilebi"

CITY = {"Tbilisi": "თბილისი", "Batumi": "ბათუმი", "Kutaisi": "ქუთაისი", "Rustavi": "რუსთავი", "Zugdidi": "ზუგდიდი", "Poti": "ფოთი"}
LANG = {"ka": ("ge", "ქართული"), "en": ("gb", "ინგლისური"), "ru": ("ru", "რუსული"), "tr": ("tr", "თურქული"), "uk": ("ua", "უკრაინული"), "az": ("az", "აზერბაიჯანული"), "de": ("de", "გერმანული")}
NATION = {"GE": "ქართველი", "UA": "უკრაინელი", "RU": "რუსი", "TR": "თურქი", "AZ": "აზერბაიჯანელი", "UZ": "უზბეკი"}
WHO = {"woman": ("female", "ქალი"), "man": ("male", "მამაკაცი"), "trans": ("transgender", "ტრანსი"), "couple": ("group", "წყვილი")}
SERVICE = {"massage": "მასაჟი", "dinner_date": "ვახშამი", "travel": "მოგზაურობა", "overnight": "ღამისთევა", "tantra": "ტანტრა", "party": "წვეულება", "city_guide": "ქალაქის გიდი",
           "striptease": "სტრიპტიზი", "role_play": "როლური თამაში", "kissing": "კოცნა", "cuddling": "ჩახუტება", "four_hands": "ოთხი ხელით მასაჟი", "video_call": "ვიდეოზარი",
           "dancing": "ცეკვა", "couples": "წყვილებისთვის", "fetish": "ფეტიში", "bath": "ერთობლივი აბაზანა"}
HOUR = {30: "30 წთ", 60: "1 სთ", 90: "1.5 სთ", 120: "2 სთ", 180: "3 სთ", 720: "12 სთ", 1440: "24 სთ"}

# slug, place shown after the city, rows (facts), refused services, price rows (minutes, incall, outcall), contact style, prose, extra truth
PEOPLE = [
    ("nino-2041", "ვაკე", dict(alias="ნინო", age=26, height_cm=170, weight_kg=55, nationality="GE", city="Tbilisi", languages_spoken=["ka", "en", "ru"], incall=True, outcall=True,
     hours="24/7", services=["massage", "dinner_date", "kissing"]), ["fetish"], [(60, 200, 250), (120, 350, 450)], "tel+wa", "592131201", 5, True, True,
     "გამარჯობა, მე ნინო ვარ. მიყვარს მშვიდი საღამო, კარგი ღვინო და საინტერესო საუბარი. დამირეკე წინასწარ, ერთი საათით ადრე მაინც.", {}),
    ("salome-2038", "საბურთალო", dict(alias="სალომე", age=31, height_cm=165, weight_kg=58, city="Tbilisi", languages_spoken=["ka", "ru"], incall=True, outcall=False,
     hours="11:00-23:00", services=["massage", "tantra", "bath"]), ["kissing", "overnight"], [(60, 180, None), (90, 250, None)], "tel", "551701364", 3, True, False,
     "სერტიფიცირებული მასაჟისტი, ათი წლის გამოცდილება. მხოლოდ ჩემთან, მყუდრო ბინაში.", {}),
    ("oksana-2035", "ძველი ბულვარი", dict(alias="ოქსანა", age=29, height_cm=174, weight_kg=60, nationality="UA", city="Batumi", languages_spoken=["ru", "uk", "en"], incall=True, outcall=True,
     hours="24/7", services=["massage", "striptease", "party"]), [], [(60, 250, 300), (180, 600, 750), (720, 1500, None)], "tel+tg", "558400835", 6, True, True,
     "Отдыхаю и работаю в Батуми весь сезон. Квартира с видом на море, всё чисто и спокойно. Предпочитаю воспитанных мужчин, скрытые номера не беру.",
     dict(text_language="ru", telegram="oksana_batumi")),
    ("mari-da-eka-2030", "დიდუბე", dict(alias="მარი", aliases_stated=["მარი", "ეკა"], age=24, ages_stated=[24, 27], audience="couple", city="Tbilisi", languages_spoken=["ka"], incall=True,
     outcall=False, services=["four_hands", "massage", "party"]), ["kissing"], [(60, 350, None), (120, 600, None)], "tel", "558606380", 4, False, False,
     "მარი და ეკა, ორი მეგობარი. ვმუშაობთ მხოლოდ ერთად, ცალ-ცალკე არ ვხვდებით.", {}),
    ("aysel-2027", "ცენტრი", dict(alias="აისელი", age=33, height_cm=162, weight_kg=63, nationality="AZ", city="Rustavi", languages_spoken=["az", "ru", "tr"], incall=True, outcall=True,
     services=["massage", "cuddling"]), ["video_call"], [(30, 80, None), (60, 120, 160)], "wa", "571448976", 2, False, False,
     "მხოლოდ WhatsApp, ზარებს არ ვპასუხობ.", {}),
    ("gio-2022", "მთაწმინდა", dict(alias="გიო", age=35, height_cm=184, weight_kg=82, audience="man", nationality="GE", city="Tbilisi", languages_spoken=["ka", "en", "de"], incall=False,
     outcall=True, services=["dinner_date", "dancing", "city_guide", "travel"]), [], [(180, None, 300), (1440, None, 1200)], "tel+mail", "574154215", 1, True, False,
     "გაგიწევთ კომპანიონობას თეატრში, ვახშამზე თუ ყაზბეგში მოგზაურობისას. ვმართავ მანქანას.", dict(email="gio.kompanioni@posta.example")),
    ("lika-2019", "ახალი ბულვარი", dict(alias="ლიკა", age=28, height_cm=177, weight_kg=68, audience="trans", city="Batumi", languages_spoken=["ka", "tr", "en"], incall=True, outcall=True,
     hours="18:00-04:00", services=["role_play", "fetish", "massage"]), ["overnight"], [(60, 220, 280)], "tel", "558766377", 4, True, False,
     "მალე თბილისშიც ჩამოვალ, ადგილი ბევრი არ დარჩა.", dict(tour=[{"city": "Tbilisi", "from": "2025-06-20", "to": "2025-06-30"}])),
    ("tamta-2014", "ბალახვანი", dict(alias="თამთა", age=41, height_cm=168, city="Kutaisi", languages_spoken=["ka", "ru"], incall=True, services=["massage", "couples"]), [], [],
     "words", "558209542", 2, False, False, "ფასზე ტელეფონით შევთანხმდებით: ხუთი ხუთი რვა, ორი ნული ცხრა, ხუთი ოთხი ორი. წყვილებსაც ვიღებ.", {}),
    ("kamila-2009", "პორტთან", dict(alias="კამილა", age=23, height_cm=160, weight_kg=49, nationality="UZ", ethnicity="central_asian", city="Poti", languages_spoken=["ru", "en"], incall=True, outcall=True,
     services=["massage", "dinner_date", "video_call"]), ["striptease"], [(60, 50, 70), (120, 90, None)], "tel", "593889112", 3, False, False,
     "I am Kamila, a Central Asian girl from Samarkand, new in town. I stay in a small hotel and can come to yours too. My prices are in US dollars. Please be polite and on time.",
     dict(text_language="en", currency="USD")),
]


def truth_of(row):
    slug, _, facts, _, prices, contact, number, pictures, verified, vip, _, extra = row
    phone = "+995" + number
    made = dict(AD, url=BASE + "profili/" + slug, country="GE", text_language=extra.get("text_language", "ka"), provider_kind="unknown", n_images=pictures, verified=verified,
                paid_placement=vip, aliases_stated=[facts["alias"]], ages_stated=[facts["age"]], tour=extra.get("tour", []))
    made.update(facts)
    money = extra.get("currency", "GEL")
    made["prices"] = [{"amount": amount, "currency": money, "code_currency": None, "duration_min": minutes, "place": place}
                      for minutes, at_home, visit in prices for amount, place in ((at_home, "incall"), (visit, "outcall")) if amount]
    made["max_duration_h"] = max((p["duration_min"] for p in made["prices"]), default=0) / 60 or None
    made["phones"] = [] if contact == "wa" else [phone]
    made["handles"] = [{"kind": "whatsapp", "value": phone}] if "wa" in contact else []
    made["handles"] += [{"kind": kind, "value": extra[kind]} for kind in ("telegram", "email") if kind in extra]
    return made


C = '_ngcontent-ng-c3187240659=""'


def icon(name, more=""):
    return f'<mat-icon {C} role="img" class="mat-icon notranslate material-icons mat-ligature-font mat-icon-no-color{more}" aria-hidden="true" data-mat-icon-type="font">{name}</mat-icon>'


def fact(name, value):
    return f'<div {C} class="r">{icon(name)}<span {C}>{value}</span></div>'


TEXT = {"ka": dict(menu=["პროფილები", "ფასები", "წესები", "კონტაქტი", "შესვლა"], tag="ერთად — კომპანიონების პორტალი", age="საიტი განკუთვნილია მხოლოდ 18+ პირებისთვის", like="მსგავსი პროფილები", report="საჩივარი",
                   show="ნომრის ნახვა", foot="პორტალის დახმარება: 032 2 47 19 05 · ფასიანი განთავსება · 2025"),
        "ru": dict(menu=["Анкеты", "Цены", "Правила", "Контакты", "Вход"], tag="ერთად — портал компаньонов", age="Сайт только для лиц старше 18 лет", like="Похожие анкеты", report="Пожаловаться",
                   show="Показать номер", foot="Поддержка портала: 032 2 47 19 05 · Платное размещение · 2025")}
PATHS = ["profilebi", "pasebi", "tsesebi", "kontakti", "shesvla"]


def shell(title, body, lang="ka", state=None):
    t = TEXT[lang]
    menu = "".join(f'<a {C} mat-button="" routerlinkactive="on" class="mdc-button mat-mdc-button mat-unthemed" href="/{p}{"?lang=ru" if lang == "ru" else ""}">'
                   f'<span class="mat-mdc-button-persistent-ripple mdc-button__ripple"></span><span class="mdc-button__label">{m}</span></a>' for p, m in zip(PATHS, t["menu"]))
    return (f'<!DOCTYPE html><html lang="{lang}" data-beasties-container=""><head><meta charset="utf-8"><title>{title} — ერთად</title><base href="/"><meta name="viewport" content="width=device-width, initial-scale=1">'
            '<link href="https://fonts.gstatic.example/icon?family=Material+Icons" rel="stylesheet"><style ng-app-id="ng">mat-icon{display:inline-flex}.off{opacity:.35}</style></head>'
            '<body class="mat-typography"><!--nghm--><app-root _nghost-ng-c1190871224="" ng-version="17.3.9" ngh="6" ng-server-context="ssr">'
            f'<mat-toolbar {C} class="mat-toolbar mat-primary mat-toolbar-single-row">{icon("diversity_1")}<a {C} href="/">{t["tag"]}</a><span class="spacer"></span>{menu}{icon("translate")}'
            f'</mat-toolbar><app-age-gate _nghost-ng-c77120=""><div {C} class="cdk-overlay-pane">{icon("no_adult_content")}<p>{t["age"]}</p><button mat-flat-button="">OK</button></div></app-age-gate>'
            f'<router-outlet></router-outlet>{body}<!----><app-footer {C} class="ft"><p>{icon("support_agent")}{t["foot"]}</p></app-footer></app-root>'
            f'<script src="main-7QX2LZ4K.js" type="module"></script><script id="ng-state" type="application/json">{json.dumps(state or {"__nghData__": [{}]}, ensure_ascii=False)}</script></body></html>')


def flag(code):
    file, name = LANG[code]
    return f'<img {C} class="fl" width="18" src="/assets/flags/{file}.svg" alt="{name}" title="{name}">'


def card(row, small=False):
    slug, quarter, facts, *_ = row
    made = truth_of(row)
    marks = (icon("verified") if made["verified"] else "") + (icon("workspace_premium") + "VIP" if made["paid_placement"] and not small else "")
    names = " და ".join(made["aliases_stated"])
    return (f'<app-card _nghost-ng-c40417="" class="{"mini" if small else ""}"><a {C} href="/profili/{slug}"><img {C} loading="lazy" src="/media/p/{slug}/cover_{"s" if small else "m"}.webp" alt="">'
            f'<b {C}>{names}</b>{marks}</a><div {C}>{icon("cake")}{", ".join(map(str, made["ages_stated"]))} {icon("location_on")}{CITY[facts["city"]]}</div></app-card>')


def ad_html(row, lang="ka"):
    slug, quarter, facts, refused, prices, contact, number, pictures, verified, vip, prose, extra = row
    made = truth_of(row)
    sign = {"USD": "$"}.get(extra.get("currency"), "₾")
    shown = f"{number[:3]} {number[3:5]} {number[5:7]} {number[7:]}"
    who_icon, who = WHO[made["audience"]]
    rows = fact(who_icon, who) + fact("cake", " / ".join(map(str, made["ages_stated"])))
    rows += "".join(fact(i, f"{made[k]}") for i, k in (("height", "height_cm"), ("monitor_weight", "weight_kg")) if made[k])
    rows += fact("public", NATION[made["nationality"]]) if made["nationality"] else ""
    rows += fact("location_on", f"{CITY[made['city']]}, {quarter}") + (fact("schedule", made["hours"].replace("-", " – ")) if made["hours"] else "")
    rows += f'<div {C} class="r">{icon("language")}{"".join(map(flag, made["languages_spoken"]))}</div>'
    for name, label, value in (("home_pin", "ჩემთან", made["incall"]), ("directions_car", "შენთან", made["outcall"])):
        if value is not None:
            rows += f'<div {C} class="r{"" if value else " off"}">{icon(name)}<span {C}>{label}</span>{icon("check_circle" if value else "cancel")}</div>'
    for stop in made["tour"]:
        day = lambda d: ".".join(reversed(d.split("-")))  # noqa: E731
        rows += fact("flight_takeoff", f"{CITY[stop['city']]} {day(stop['from'])} – {day(stop['to'])}")
    chips = "".join(f'<mat-chip {C} class="mat-mdc-chip{" off" if no else ""}">{icon("block" if no else "check")}<span class="mdc-evolution-chip__text-label">{SERVICE[s]}</span></mat-chip>'
                    for s, no in sorted([(s, False) for s in made["services"]] + [(s, True) for s in refused]))
    cell = lambda v: f"<td {C}>{v} {sign}</td>" if v else f"<td {C}>{icon('remove')}</td>"  # noqa: E731
    table = (f'<table {C} mat-table=""><tr><th>{icon("hourglass_empty")}</th><th title="ჩემთან">{icon("home_pin")}</th><th title="შენთან">{icon("directions_car")}</th></tr>'
             + "".join(f"<tr {C}><td>{HOUR[m]}</td>{cell(a)}{cell(b)}</tr>" for m, a, b in prices) + "</table>") if prices else ""
    call = ""
    if "tel" in contact:
        call += f'<a {C} mat-fab="" href="tel:+995{number}">{icon("call")}{TEXT[lang]["show"]}</a>' if int(number) % 2 else f'<a {C} href="tel:+995{number}">{icon("call")}{shown}</a>'
    if "wa" in contact:
        call += f'<a {C} href="https://wa.me/995{number}" target="_blank" rel="nofollow">{icon("chat")}WhatsApp</a>'
    if "telegram" in extra:
        call += f'<a {C} href="https://t.me/{extra["telegram"].title()}" rel="nofollow">{icon("send")}Telegram</a>'
    if "email" in extra:
        call += f'<a {C} href="mailto:{extra["email"]}">{icon("alternate_email")}</a>'
    shots = "".join(f'<div {C} class="swiper-slide"><img {C} src="/media/p/{slug}/{i:02d}_l.webp" alt="" loading="{"eager" if i == 1 else "lazy"}"></div>' for i in range(1, pictures + 1))
    others = [r for r in PEOPLE if r[0] != slug]
    start = int(slug[-2:]) % 6
    like = "".join(card(r, True) for r in others[start:start + 3])
    badges = (icon("verified", " ok") + f'<span {C}>შემოწმებული</span>' if verified else "") + (icon("workspace_premium") + "VIP" if vip else "")
    body = (f'<app-profile _nghost-ng-c3187240659="" ngh="3"><swiper-container {C}>{shots}</swiper-container><h1 {C}>{" და ".join(made["aliases_stated"])}</h1>{badges}<section {C} class="rows">{rows}</section>'
            f'<p {C} class="about">{prose}</p><mat-chip-set {C}>{chips}</mat-chip-set>{table}<div {C} class="act">{call}<button mat-icon-button="">{icon("flag")}{TEXT[lang]["report"]}</button></div>'
            f'<aside {C}><h4>{TEXT[lang]["like"]}</h4>{like}</aside></app-profile>')
    state = {str(int(number) * 7 % 4294967291): {"b": {"id": int(slug[-4:]), "slug": slug, "views": int(number) % 9000, "fav": False}, "h": {}, "s": 200, "st": "OK", "u": f"/api/v2/profiles/{slug}", "rt": "json"}}
    return shell(made["alias"], body, lang, state)


def list_html(rows, page):
    cells = "".join(card(r) + ('<app-banner><a href="/pasebi">შენი რეკლამა აქ — 60 ₾ / კვირა</a></app-banner>' if i == 2 else "") for i, r in enumerate(rows))
    pager = f'<nav {C}>' + "".join(f'<a {C} href="/profilebi{"?page=2" if n == 2 else ""}"{" aria-current=page" if n == page else ""}>{n}</a>' for n in (1, 2)) + f'<a {C} href="/profilebi?sort=new">{icon("sort")}ახალი</a></nav>'
    return shell("პროფილები", f'<app-list _nghost-ng-c2207=""><div class="grid">{cells}</div>{pager}</app-list>')


def static(path, title, *lines):
    return WrittenPage(BASE + path, shell(title, f'<app-text _nghost-ng-c9941=""><h1>{title}</h1>' + "".join(f"<p {C}>{line}</p>" for line in lines) + "</app-text>"), "static", "ka")


def pages():
    url = lambda r: BASE + "profili/" + r[0]  # noqa: E731
    first, second = PEOPLE[:5], PEOPLE[5:]
    yield WrittenPage(LIST, list_html(first, 1), "listing", "ka", ads=tuple(map(url, first)))
    yield WrittenPage(LIST + "?page=2", list_html(second, 2), "listing", "ka", ads=tuple(map(url, second)))
    yield WrittenPage(LIST + "?sort=new", list_html(first, 1), "listing", "ka", ads=tuple(map(url, first)), canonical=LIST)
    for row in PEOPLE:
        yield WrittenPage(url(row), ad_html(row), "ad", "ka", row[-1].get("text_language"), ads=(url(row),))
    yield WrittenPage(url(PEOPLE[1]) + "?lang=ru", ad_html(PEOPLE[1], "ru"), "ad", "ru", "ka", ads=(url(PEOPLE[1]),), canonical=url(PEOPLE[1]))
    yield WrittenPage(url(PEOPLE[6]) + "?fbclid=IwAR1q8Zk2", ad_html(PEOPLE[6]), "ad", "ka", ads=(url(PEOPLE[6]),), canonical=url(PEOPLE[6]))
    yield static("pasebi", "ფასები განმთავსებლებისთვის", "ჩვეულებრივი პროფილი — უფასო.", f'{icon("workspace_premium")}VIP — 90 ₾ თვეში, 30 ₾ კვირაში.', "ბანერი მთავარ გვერდზე — 60 ₾ კვირაში.", "გადახდა ბარათით ან ტერმინალით.")
    yield static("tsesebi", "წესები", "პროფილის შექმნა შეუძლია მხოლოდ სრულწლოვან პირს და მხოლოდ საკუთარი ნებით.", "შემოწმებული ნიშანი ნიშნავს, რომ ადმინისტრაციამ ნახა პირადობის მოწმობა.",
                 "თუ ფიქრობთ, რომ ვინმეს აიძულებენ, დაგვიკავშირდით დაუყოვნებლივ.")
    yield static("kontakti", "კონტაქტი", "032 2 47 19 05, ყოველდღე 10:00–19:00", "info@ertad.example", "თბილისი, აღმაშენებლის გამზირი")
    yield static("shesvla", "შესვლა", '<mat-form-field><input matinput="" type="email" placeholder="ელფოსტა"></mat-form-field>', '<mat-form-field><input matinput="" type="password" placeholder="პაროლი"></mat-form-field>', "დაგავიწყდა პაროლი?")
    gone = f'<app-empty _nghost-ng-c118="">{icon("sentiment_dissatisfied")}<h2>პროფილი ვერ მოიძებნა</h2><p>შესაძლოა, ის მფლობელმა წაშალა.</p><a href="/profilebi">ყველა პროფილი</a></app-empty>'
    yield WrittenPage(BASE + "profili/ana-1877", shell("404", gone), "error", "ka")


SITE = WrittenSite(HOST, "GE", tuple(pages()), tuple(map(truth_of, PEOPLE)), "Angular SSR with icon ligatures: values without labels, offered and refused told apart by icons")
