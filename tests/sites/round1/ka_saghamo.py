"""Georgian directory built from custom elements (a design system with slots), in Georgian with Russian and English ads.

Hard: on listings name, age and town are attributes of <ad-card> with no text inside; on ad pages facts are
<fact-chip icon="..."> with a bare value, prices <price-row minutes="60" gel="200">, the phone an attribute of
<call-button>; `?lang=ru` and `?lang=en` give the same ad under another interface; lari, dollars; Georgian script without
capital letters; a 'similar' shelf of <ad-card>s on every ad.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "saghamo.example"
BASE = f"https://{HOST}"

UI = {
    "ka": dict(
        home="მთავარი",
        tb="თბილისი",
        add="განცხადების დამატება",
        rules="წესები",
        contact="კონტაქტი",
        call="დარეკვა",
        similar="მსგავსი განცხადებები",
        posted="დამატებულია",
        age18="მხოლოდ 18 წლის ზემოთ",
        verified="გადამოწმებული",
        vip="VIP განცხადება",
        services="სერვისები",
        hour="ფასი",
    ),
    "ru": dict(
        home="Главная",
        tb="Тбилиси",
        add="Добавить анкету",
        rules="Правила",
        contact="Контакты",
        call="Позвонить",
        similar="Похожие анкеты",
        posted="Добавлено",
        age18="Только для лиц старше 18 лет",
        verified="Проверено",
        vip="VIP анкета",
        services="Услуги",
        hour="Цена",
    ),
    "en": dict(
        home="Home",
        tb="Tbilisi",
        add="Post an ad",
        rules="Rules",
        contact="Contact",
        call="Call",
        similar="Similar ads",
        posted="Added",
        age18="Adults only, 18+",
        verified="Verified",
        vip="VIP ad",
        services="Services",
        hour="Price",
    ),
}
CITY = {
    "თბილისი": "Tbilisi",
    "ბათუმი": "Batumi",
    "ქუთაისი": "Kutaisi",
    "რუსთავი": "Rustavi",
    "ზუგდიდი": "Zugdidi",
}
SVC = {
    "მასაჟი": "massage",
    "ტანტრა": "tantra",
    "ვახშამი": "dinner_date",
    "ესკორტი": "escort",
    "მოგზაურობა": "travel",
    "ღამე": "overnight",
    "წყვილები": "couples",
    "ქალაქის ტური": "city_guide",
    "სტრიპტიზი": "striptease",
    "წვეულება": "party",
    "როლური თამაშები": "role_play",
    "ცეკვა": "dancing",
    "ვიდეოზარი": "video_call",
    "საქმიანი შეხვედრა": "business",
    "ოთხი ხელით მასაჟი": "four_hands",
    "ერთად აბაზანა": "bath",
    "კოცნა": "kissing",
}
NAT = {
    "ქართველი": "GE",
    "უკრაინელი": "UA",
    "რუსი": "RU",
    "აზერბაიჯანელი": "AZ",
    "უზბეკი": "UZ",
    "ტაილანდელი": "TH",
}
LNG = {
    "ქართული": "ka",
    "ინგლისური": "en",
    "რუსული": "ru",
    "თურქული": "tr",
    "უკრაინული": "uk",
    "უზბეკური": "uz",
}

# price rows: (minutes, amount, currency, place)
ADS = [
    dict(
        id=1043,
        name="ნინო",
        age=27,
        city="თბილისი",
        hood="ვაკე",
        cm=168,
        kg=56,
        nat="ქართველი",
        lng=["ქართული", "ინგლისური"],
        sv=["მასაჟი", "ვახშამი"],
        inc=True,
        out=True,
        hrs=("11:00-23:00", "11:00-23:00"),
        pr=[(60, 200, "GEL", None), (120, 350, "GEL", None)],
        tel=("577 23 88 84", "+995577238884"),
        dt=("10.06.2025", "2025-06-10"),
        ver=True,
        vip=True,
        imgs=4,
        txt="გამარჯობა, მე ვარ ნინო, 27 წლის. გხვდებით ჩემს ბინაში ვაკეში, ან მოვალ თქვენს სასტუმროში. მხოლოდ ზარი, შეტყობინებებს არ ვპასუხობ.",
    ),
    dict(
        id=1047,
        name="Алина",
        age=24,
        city="ბათუმი",
        hood=None,
        cm=172,
        kg=54,
        nat="უკრაინელი",
        lng=["უკრაინული", "რუსული", "ინგლისური"],
        sv=["მოგზაურობა", "წვეულება", "ღამე"],
        inc=False,
        out=True,
        hrs=("24/7", "24/7"),
        tl="ru",
        pr=[(60, 100, "USD", "outcall"), (720, 600, "USD", "outcall")],
        tel=("+995 550 01 20 49", "+995550012049"),
        dt=("09.06.2025", "2025-06-09"),
        ver=True,
        vip=True,
        imgs=6,
        wa="+995550012049",
        tg="alina_batumi_sea",
        txt="Привет, я Алина, мне 24. Приеду к вам в отель или на виллу, составлю компанию в казино и в поездке по Аджарии. У себя не принимаю, предоплату не беру.",
    ),
    dict(
        id=1052,
        name="მარი",
        age=32,
        city="თბილისი",
        hood="საბურთალო",
        cm=None,
        kg=None,
        nat="ქართველი",
        lng=["ქართული", "რუსული"],
        sv=["მასაჟი", "ტანტრა"],
        inc=True,
        out=False,
        hrs=("10:00-19:00", "10:00-19:00"),
        prov="independent",
        more=["მარიამი"],
        pr=[(60, 120, "GEL", None), (90, 170, "GEL", None)],
        tel=("597 33-83-97", "+995597338397"),
        dt=("05.06.2025", "2025-06-05"),
        ver=True,
        vip=False,
        imgs=2,
        txt="მარიამი მქვია, მეგობრები მარის მეძახიან. ვმუშაობ დამოუკიდებლად, სააგენტოს გარეშე. პროფესიონალი მასაჟისტი ვარ, გთხოვთ, სხვა მომსახურება არ მთხოვოთ.",
    ),
    dict(
        id=1055,
        name="Diana & Sofi",
        age=23,
        ages=[23, 26],
        city="თბილისი",
        hood="ვერა",
        cm=None,
        kg=None,
        nat=None,
        lng=["ინგლისური", "რუსული"],
        sv=["ოთხი ხელით მასაჟი", "წყვილები"],
        inc=True,
        out=True,
        hrs=(None, None),
        tl="en",
        alias="Diana",
        more=["Sofi"],
        xtra=["duo"],
        pr=[(60, 250, "USD", "incall"), (60, 300, "USD", "outcall"), (120, 450, "USD", "incall")],
        tel=("+995 577 801 349", "+995577801349"),
        dt=("08.06.2025", "2025-06-08"),
        ver=False,
        vip=False,
        imgs=5,
        wa="+995577801349",
        txt="We are Diana (23) and Sofi (26), two friends working as a duo. Our apartment is in Vera, near Rustaveli avenue. We welcome gentlemen and couples.",
    ),
    dict(
        id=1058,
        name="თამუნა",
        age=45,
        city="ქუთაისი",
        hood=None,
        cm=162,
        kg=74,
        nat="ქართველი",
        lng=["ქართული"],
        sv=["მასაჟი"],
        inc=True,
        out=None,
        hrs=("12:00-18:00", "12:00-18:00"),
        pr=[(60, 80, "GEL", None)],
        tel=("571 ოცდასამი 66 72", "+995571236672"),
        dt=("21.05.2025", "2025-05-21"),
        ver=False,
        vip=False,
        imgs=1,
        txt="45 წლის ქალბატონი, მშვიდი და სანდო. მასაჟი ჩემს სახლში, ქუთაისის ცენტრში. საათი 80 ლარი.",
    ),
    dict(
        id=1061,
        name="Лола",
        age=29,
        city="თბილისი",
        hood="გლდანი",
        cm=165,
        kg=58,
        nat="უზბეკი",
        lng=["უზბეკური", "რუსული"],
        sv=["მასაჟი", "ერთად აბაზანა"],
        inc=True,
        out=True,
        hrs=("12:00-04:00", "12:00-04:00"),
        eth=("ცენტრალური აზია", "central_asian"),
        tl="ru",
        pr=[(30, 70, "GEL", None), (60, 120, "GEL", None)],
        tel=("571 20 48 86", "+995571204886"),
        dt=("11.06.2025", "2025-06-11"),
        ver=False,
        vip=False,
        imgs=3,
        tour=[("ბათუმი", "20.06.2025 - 30.06.2025", "2025-06-20", "2025-06-30")],
        txt="Восточная красавица Лола, недавно в Тбилиси. Массаж и совместная ванна. Такси оплачиваете вы. В конце июня буду в Батуми.",
    ),
    dict(
        id=1064,
        name="ელენე",
        age=26,
        city="თბილისი",
        hood="მთაწმინდა",
        cm=175,
        kg=59,
        nat="ქართველი",
        lng=["ქართული", "ინგლისური", "რუსული"],
        sv=["საქმიანი შეხვედრა", "ვახშამი", "ესკორტი"],
        inc=False,
        out=True,
        hrs=(None, None),
        prov="agency",
        pr=[(120, 600, "GEL", None), (240, 1000, "GEL", None)],
        tel=("+995 557 39 10 47", "+995557391047"),
        dt=("02.06.2025", "2025-06-02"),
        ver=True,
        vip=True,
        imgs=4,
        mail="elene@saagento-varskvlavi.example",
        txt="სააგენტო „ვარსკვლავი“ წარმოგიდგენთ ელენეს. ის დაგხვდებათ აეროპორტში და გაგყვებათ საქმიან ვახშამზე. მინიმალური დრო ორი საათია.",
    ),
    dict(
        id=1067,
        name="გიორგი",
        age=30,
        city="თბილისი",
        hood=None,
        cm=186,
        kg=83,
        nat="ქართველი",
        lng=["ქართული", "ინგლისური"],
        sv=["ქალაქის ტური", "ცეკვა", "ვახშამი"],
        inc=False,
        out=True,
        hrs=(None, None),
        aud="man",
        pr=[(60, 100, "GEL", None)],
        tel=("595 60 57 27", "+995595605727"),
        dt=("30.05.2025", "2025-05-30"),
        ver=False,
        vip=False,
        imgs=2,
        ig="giorgi.saghamo",
        txt="კომპანიონი ქალბატონებისთვის. გაჩვენებთ ძველ თბილისს, ვიცეკვებთ და ვივახშმებთ. მოვალ იქ, სადაც მეტყვით.",
    ),
    dict(
        id=1070,
        name="Mai",
        age=33,
        city="ბათუმი",
        hood=None,
        cm=157,
        kg=49,
        nat="ტაილანდელი",
        lng=["ინგლისური"],
        sv=["მასაჟი", "ოთხი ხელით მასაჟი"],
        inc=True,
        out=None,
        hrs=("11:00-22:00", "11:00-22:00"),
        eth=("აზიური", "asian"),
        tl="en",
        pr=[(60, 130, "GEL", None), (90, 180, "GEL", None)],
        tel=("598-94-74-55", "+995598947455"),
        dt=("07.06.2025", "2025-06-07"),
        ver=False,
        vip=False,
        imgs=3,
        txt="Traditional Thai massage by Mai, ten years of experience. Four hands with my sister possible. Near the boulevard, second floor, please ring the bell.",
    ),
    dict(
        id=1073,
        name="ლიკა",
        age=28,
        city="რუსთავი",
        hood=None,
        cm=170,
        kg=62,
        nat="ქართველი",
        lng=["ქართული", "რუსული", "თურქული"],
        sv=["როლური თამაშები", "სტრიპტიზი", "კოცნა"],
        inc=True,
        out=True,
        hrs=("20:00-06:00", "20:00-06:00"),
        aud="trans",
        pr=[(60, 150, "GEL", "incall"), (60, 200, "GEL", "outcall")],
        tel=("579 629 785", "+995579629785"),
        dt=("06.06.2025", "2025-06-06"),
        ver=True,
        vip=False,
        imgs=3,
        tg="lika_rustavi",
        txt="ტრანსგენდერი ქალი ლიკა. გხვდებით ჩემთან, ან მოვდივარ თბილისში. ტელეგრამი ყოველთვის ჩართულია.",
    ),
]


def path(a):
    return f"/p/{a['id']}"


def url(a):
    return BASE + path(a)


def truth(a):
    t = copy.deepcopy(AD)
    services = [SVC[s] for s in a["sv"]] + a.get("xtra", [])
    if any(m == 720 for m, *_ in a["pr"]) and "overnight" not in services:
        services.append("overnight")
    handles = [
        {"kind": k, "value": a[f]}
        for k, f in (("whatsapp", "wa"), ("telegram", "tg"), ("instagram", "ig"), ("email", "mail"))
        if a.get(f)
    ]
    alias = a.get("alias", a["name"])
    t.update(
        url=url(a),
        alias=alias,
        aliases_stated=[alias] + a.get("more", []),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a.get("tl", "ka"),
        audience=a.get("aud", "woman"),
        provider_kind=a.get("prov"),
        city=CITY[a["city"]],
        country="GE",
        nationality=NAT.get(a["nat"]),
        ethnicity=a["eth"][1] if a.get("eth") else None,
        languages_spoken=[LNG[x] for x in a["lng"]],
        services=services,
        incall=a["inc"],
        outcall=a["out"],
        hours=a["hrs"][1],
        weight_kg=a["kg"],
        height_cm=a["cm"],
        max_duration_h=max(m for m, *_ in a["pr"]) / 60,
        tour=[{"city": CITY[c], "from": f, "to": to} for c, _, f, to in a.get("tour", [])],
        verified=a["ver"],
        paid_placement=a["vip"],
        n_images=a["imgs"],
        posted_at=a["dt"][1],
        phones=[a["tel"][1]],
        handles=handles,
        prices=[
            {"amount": n, "currency": c, "code_currency": None, "duration_min": m, "place": p}
            for m, n, c, p in a["pr"]
        ],
    )
    return t


def shell(lang, title, main, here="/"):
    u = UI[lang]
    alt = "".join(
        f'<lang-link code="{x}"><a href="{here}?lang={x}">{x.upper()}</a></lang-link>'
        for x in UI
        if x != lang
    )
    return f"""<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title} — Saghamo</title><script type="module" src="/static/elements.4be1.js"></script></head>
<body><app-shell><age-gate message="{u["age18"]}"></age-gate>
<top-bar slot="header"><a slot="brand" href="/">საღამო</a><a href="/">{u["home"]}</a><a href="/tbilisi">{u["tb"]}</a><a href="/add">{u["add"]}</a><span slot="end">+995 32 248 76 46</span>{alt}</top-bar>
{main}
<bottom-bar slot="footer"><a href="/rules">{u["rules"]}</a><a href="/contact">{u["contact"]}</a><small>© Saghamo 2025 · help@saghamo.example · +995 32 248 76 46</small></bottom-bar></app-shell></body></html>"""


def card(a):
    vip = " vip" if a["vip"] else ""
    return f'<ad-card href="{path(a)}" name="{a["name"].replace("&", "&amp;")}" age="{a["age"]}" city="{a["city"]}" thumb="/media/{a["id"]}/t1.avif"{vip}></ad-card>'


def chip(icon, value):
    return f'<fact-chip icon="{icon}">{value}</fact-chip>' if value else ""


def ad_html(a, lang="ka"):
    u = UI[lang]
    where = {"ka": ("ჩემთან", "თქვენთან"), "ru": ("у себя", "выезд"), "en": ("incall", "outcall")}[lang]
    places = "".join(
        f'<yes-no value="{"true" if v else "false"}">{w}</yes-no>'
        for v, w in ((a["inc"], where[0]), (a["out"], where[1]))
        if v is not None
    )
    sym = {"GEL": "₾", "USD": "$"}
    unit = {"ka": "წთ", "ru": "мин", "en": "min"}[lang]
    mark = {None: "", "incall": f" ({where[0]})", "outcall": f" ({where[1]})"}
    prices = "".join(
        f'<price-row minutes="{m}" currency="{c}"><span slot="for">{m} {unit}{mark[p]}</span><b slot="sum">{n} {sym[c]}</b></price-row>'
        for m, n, c, p in a["pr"]
    )
    extra = (
        f'<link-chip kind="whatsapp" href="https://wa.me/{a["wa"][1:]}"></link-chip>' if a.get("wa") else ""
    ) + (f'<link-chip kind="telegram" href="https://t.me/{a["tg"]}"></link-chip>' if a.get("tg") else "")
    extra += (
        f'<link-chip kind="instagram" href="https://instagram.com/{a["ig"]}"></link-chip>'
        if a.get("ig")
        else ""
    ) + (f'<link-chip kind="mail" href="mailto:{a["mail"]}"></link-chip>' if a.get("mail") else "")
    tour = "".join(f'<tour-stop city="{c}">{c}: {s}</tour-stop>' for c, s, _, _ in a.get("tour", []))
    gender = {"man": "მამაკაცი", "trans": "ტრანს", None: "ქალი"}[a.get("aud")]
    pics = "".join(
        f'<img src="/media/{a["id"]}/{n}.avif" alt="" loading="lazy">' for n in range(1, a["imgs"] + 1)
    )
    badges = (f'<badge-mark tone="ok">{u["verified"]}</badge-mark>' if a["ver"] else "") + (
        f'<badge-mark tone="gold">{u["vip"]}</badge-mark>' if a["vip"] else ""
    )
    shelf = "".join(card(b) for b in [b for b in ADS if b is not a][a["id"] % 6 :][:3])
    name = a["name"].replace("&", "&amp;")
    return shell(
        lang,
        f"{name}, {a['age']}, {a['city']}",
        f"""<ad-page ad-id="{a["id"]}"><h1 slot="name">{name}</h1>{badges}
<photo-strip slot="media">{pics}</photo-strip>
<chip-row>{chip("cake", a["age"])}{chip("person", gender)}{chip("pin", a["city"] + (f", {a['hood']}" if a["hood"] else ""))}{chip("height", f"{a['cm']} სმ" if a["cm"] else None)}{chip("weight", f"{a['kg']} კგ" if a["kg"] else None)}{chip("flag", a["nat"])}{chip("globe", a["eth"][0] if a.get("eth") else None)}{chip("speak", " · ".join(a["lng"]))}{chip("clock", a["hrs"][0])}</chip-row>
<place-row>{places}</place-row>
<rich-text><p>{a["txt"]}</p></rich-text>
<tag-list label="{u["services"]}">{"".join(f"<tag-item>{s}</tag-item>" for s in a["sv"])}</tag-list>{tour}
<price-table label="{u["hour"]}">{prices}</price-table>
<call-button number="{a["tel"][0]}" label="{u["call"]}"></call-button>{extra}
<small>{u["posted"]}: {a["dt"][0]}</small></ad-page>
<shelf-row title="{u["similar"]}">{shelf}</shelf-row>""",
        path(a),
    )


def listing(where, title, ads, lang="ka", pager="", canonical=None):
    html = shell(
        lang,
        title,
        f'<h1>{title}</h1><sort-bar><a href="?sort=price">₾</a><a href="?sort=new">↓</a></sort-bar><card-grid>{"".join(map(card, ads))}</card-grid><page-nav>{pager}</page-nav>',
        where.split("?")[0],
    )
    return WrittenPage(
        BASE + where, html, "listing", lang, None, tuple(map(url, ads)), canonical and BASE + canonical
    )


def static(where, title, body, kind="static"):
    return WrittenPage(
        BASE + where, shell("ka", title, f"<h1>{title}</h1><rich-text>{body}</rich-text>", where), kind, "ka"
    )


def ad_page(a, lang="ka", query=""):
    text = a.get("tl", "ka")
    return WrittenPage(
        url(a) + query,
        ad_html(a, lang),
        "ad",
        lang,
        text if text != lang else None,
        (url(a),),
        url(a) if query else None,
    )


ONE, TWO = ADS[:6], ADS[6:]
TBS = [a for a in ADS if a["city"] == "თბილისი"]
PAGES = [ad_page(a) for a in ADS] + [
    listing("/", "ახალი განცხადებები", ONE, pager='<a href="/?page=2">2</a>'),
    listing("/?page=2", "ახალი განცხადებები", TWO, pager='<a href="/">1</a>'),
    listing("/tbilisi", "თბილისი", TBS),
    listing("/?lang=ru", "Новые анкеты", ONE, "ru", '<a href="/?page=2&amp;lang=ru">2</a>', "/"),
    listing("/tbilisi?sort=price", "თბილისი", TBS[::-1], canonical="/tbilisi"),
    ad_page(ADS[0], "en", "?lang=en"),
    ad_page(ADS[1], "ru", "?lang=ru"),
    static(
        "/add",
        "განცხადების დამატება",
        "<p>ჩვეულებრივი განცხადება უფასოა 10 დღით. შემდეგ თვეში 30 ლარი.</p><p>VIP განცხადება კვირაში 50 ლარი. ბანერი თვეში 300 ლარი.</p><p>დაგვირეკეთ: +995 32 248 76 46</p>",
    ),
    static(
        "/rules",
        "წესები",
        "<p>განცხადების დამატება შეუძლიათ მხოლოდ სრულწლოვან პირებს, 18 წლის ზემოთ.</p><p>აკრძალულია სხვა ადამიანის ფოტოების გამოყენება. დარღვევის შემთხვევაში განცხადება წაიშლება.</p>",
    ),
    static(
        "/contact",
        "კონტაქტი",
        "<p>თბილისი, მდინარის ქუჩა 5</p><p>help@saghamo.example, +995 32 248 76 46</p><p>ვმუშაობთ ორშაბათიდან პარასკევის ჩათვლით.</p>",
    ),
    static(
        "/p/988",
        "განცხადება წაშლილია",
        "<p>ეს განცხადება ავტორმა წაშალა. იხილეთ სხვა განცხადებები მთავარ გვერდზე.</p>",
        "error",
    ),
    static(
        "/p/0",
        "გვერდი ვერ მოიძებნა",
        "<p>სამწუხაროდ, ასეთი გვერდი არ არსებობს. შეამოწმეთ მისამართი.</p>",
        "error",
    ),
]
SITE = WrittenSite(HOST, "GE", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
