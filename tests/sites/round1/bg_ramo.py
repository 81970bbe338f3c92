"""Bulgarian directory on old ASP.NET WebForms: one big <form>, view state, control ids, cookieless sessions in the path.

Hard: windows-1251; facts in a <dl> with unclosed <dt>/<dd> and ids like ctl00_cph_rptFacts_ctl03_lblVal; the pager is a
postback beside real links; the same ad under Print.aspx and under /(S(...))/; a 'ВИП' strip of others on every page;
prices in leva and some in euro; ads in Bulgarian, Russian and English; masseuses, a couple and an agency's ads among them.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.na-ramo.example"
BASE = f"http://{HOST}/"
OPT = {"content_type": "text/html; charset=windows-1251", "encoding": "cp1251"}

CITY = {
    "София": "Sofia",
    "Пловдив": "Plovdiv",
    "Варна": "Varna",
    "Бургас": "Burgas",
    "Русе": "Ruse",
    "Стара Загора": "Stara Zagora",
}
SVC = {
    "масаж": "massage",
    "тантра масаж": "tantra",
    "вечеря": "dinner_date",
    "ескорт": "escort",
    "двойки": "couples",
    "пътувания": "travel",
    "стриптийз": "striptease",
    "целувки": "kissing",
    "цяла нощ": "overnight",
    "баня заедно": "bath",
    "игра на роли": "role_play",
    "доминация": "domination",
    "придружител за бизнес събития": "business",
    "парти": "party",
    "гушкане": "cuddling",
    "разходка из града": "city_guide",
}
NAT = {
    "българка": "BG",
    "украинка": "UA",
    "рускиня": "RU",
    "сръбкиня": "RS",
    "българи": "BG",
    "румънка": "RO",
}
LNG = {
    "български": "bg",
    "английски": "en",
    "руски": "ru",
    "украински": "uk",
    "сръбски": "sr",
    "турски": "tr",
    "немски": "de",
    "румънски": "ro",
}


def lv(amount, minutes, place=None, currency="BGN"):
    return (amount, minutes, place, currency)


ADS = [
    dict(
        id=5501,
        name="Габриела",
        city="София",
        hood="Лозенец",
        age=27,
        h=169,
        w=56,
        nat="българка",
        lng=["български", "английски"],
        sv=["масаж", "вечеря", "целувки"],
        inc=True,
        out=True,
        hrs=("10:00 - 23:00", "10:00-23:00"),
        pr=[lv(150, 60), lv(280, 120)],
        tel=("088 051 28 02", "+359880512802"),
        dt=("10.06.2025 г.", "2025-06-10"),
        vip=True,
        ver=True,
        imgs=5,
        txt="Здравей, аз съм Габриела, нежна и усмихната. Приемам в луксозен апартамент с паркомясто, а за вечеря идвам където пожелаеш.",
    ),
    dict(
        id=5504,
        name="Деси",
        city="Пловдив",
        hood="Кършияка",
        age=35,
        h=None,
        w=None,
        nat="българка",
        lng=["български"],
        sv=["масаж", "гушкане"],
        inc=True,
        out=False,
        hrs=("09:00 - 18:00", "09:00-18:00"),
        pr=[lv(60, 30), lv(100, 60)],
        tel=("0886/93-36-84", "+359886933684"),
        dt=("04.06.2025 г.", "2025-06-04"),
        vip=False,
        ver=False,
        imgs=2,
        prov="independent",
        more=["Десислава"],
        txt="Казвам се Десислава, за приятелите Деси. Работя сама, нямам шеф и не търся такъв. Правя релаксиращ масаж в собствено жилище. Скрити номера не вдигам.",
    ),
    dict(
        id=5509,
        name="Ирина",
        city="Варна",
        hood="Гръцка махала",
        age=30,
        h=174,
        w=60,
        nat="украинка",
        lng=["украински", "руски", "английски"],
        sv=["вечеря", "пътувания", "цяла нощ"],
        inc=False,
        out=True,
        hrs=(None, None),
        tl="ru",
        pr=[(150, 60, "outcall", "EUR"), (270, 120, "outcall", "EUR"), (800, 720, "outcall", "EUR")],
        tel=("+359 88 840 78 38", "+359888407838"),
        dt=("09.06.2025 г.", "2025-06-09"),
        vip=True,
        ver=True,
        imgs=6,
        tg="irina_varna_sea",
        wa=True,
        txt="Приветствую! Меня зовут Ирина, я живу в Варне уже три года. Приеду к вам в отель, составлю компанию за ужином или в поездке по побережью. У себя не принимаю. Пишите в Телеграм или в WhatsApp на указанный номер.",
    ),
    dict(
        id=5512,
        name="Ники и Мая",
        city="София",
        hood="Студентски град",
        age=26,
        ages=[26, 29],
        h=None,
        w=None,
        nat="българи",
        lng=["български", "английски"],
        sv=["двойки", "парти"],
        inc=True,
        out=True,
        hrs=("след 20:00", None),
        alias="Ники",
        more=["Мая"],
        pr=[lv(300, 60)],
        tel=("0879 17 08 14", "+359879170814"),
        dt=("01.06.2025 г.", "2025-06-01"),
        vip=False,
        ver=False,
        imgs=3,
        aud="couple",
        txt="Млада двойка: Мая на 26 и Ники на 29. Каним други двойки и дами на приятна вечер. Един час за двойка е 300 лв. Снимките са наши.",
    ),
    dict(
        id=5515,
        name="Стелла",
        city="Бургас",
        hood=None,
        age=24,
        h=163,
        w=50,
        nat="рускиня",
        lng=["руски", "български"],
        sv=["стриптийз", "масаж", "баня заедно"],
        inc=True,
        out=None,
        hrs=("денонощно", "24/7"),
        pr=[lv(80, 30), lv(120, 60), lv(220, 120)],
        tel=("098 735 3490", "+359987353490"),
        dt=("08.06.2025 г.", "2025-06-08"),
        vip=False,
        ver=False,
        imgs=4,
        tour=[("Варна", "от 14.06 до 20.06.2025", "2025-06-14", "2025-06-20")],
        txt="Ново момиче в града! Приемам в центъра, до морската градина. От 14 юни съм във Варна за една седмица.",
    ),
    dict(
        id=5518,
        name="Александра",
        city="София",
        hood="Център",
        age=32,
        h=171,
        w=58,
        nat="българка",
        lng=["български", "английски", "немски"],
        sv=["придружител за бизнес събития", "вечеря", "пътувания"],
        inc=False,
        out=True,
        hrs=(None, None),
        prov="agency",
        pr=[lv(400, 120), lv(1500, 1440)],
        tel=("088 171 7616", "+359881717616"),
        dt=("02.06.2025 г.", "2025-06-02"),
        vip=True,
        ver=True,
        imgs=4,
        mail="alexandra@agencia-perla.example",
        txt="Агенция „Перла“ представя Александра: възпитана дама с две висши образования. Придружава ви на бизнес срещи и в чужбина. Минимална резервация два часа, денонощие 1500 лв.",
    ),
    dict(
        id=5521,
        name="Ивайло",
        city="Русе",
        hood=None,
        age=29,
        h=182,
        w=78,
        nat=None,
        lng=["български", "румънски"],
        sv=["масаж"],
        inc=True,
        out=True,
        hrs=("12:00 - 20:00", "12:00-20:00"),
        aud="man",
        pr=[lv(70, 60)],
        tel=("0892 74 62 26", "+359892746226"),
        dt=("20.05.2025 г.", "2025-05-20"),
        vip=False,
        ver=False,
        imgs=1,
        txt="Професионален масажист за дами и двойки. Идвам и в Гюргево. Диплом от спортната академия.",
        xtra=["couples"],
    ),
    dict(
        id=5523,
        name="Лейла",
        city="Стара Загора",
        hood=None,
        age=40,
        h=160,
        w=70,
        nat="българка",
        lng=["български", "турски"],
        sv=["масаж", "тантра масаж"],
        inc=True,
        out=False,
        hrs=("11:00 - 19:00", "11:00-19:00"),
        eth=("ромски", "roma"),
        pr=[lv(80, 60)],
        tel=("нула осем девет четири 839 208", "+359894839208"),
        dt=("06.06.2025 г.", "2025-06-06"),
        vip=False,
        ver=True,
        imgs=2,
        txt="Зряла и спокойна. Идвайте на спокойствие, без бързане. Само за мъже над 35 години, говоря и турски.",
    ),
    dict(
        id=5527,
        name="Milica",
        city="София",
        hood="Младост",
        age=28,
        h=176,
        w=62,
        nat="сръбкиня",
        lng=["сръбски", "английски"],
        sv=["масаж", "игра на роли", "доминация"],
        inc=True,
        out=True,
        hrs=("14:00 - 02:00", "14:00-02:00"),
        tl="en",
        pr=[(100, 60, "incall", "EUR"), (130, 60, "outcall", "EUR")],
        tel=("+381 65 221 80 55", "+381652218055"),
        dt=("11.06.2025 г.", "2025-06-11"),
        vip=False,
        ver=True,
        imgs=5,
        vb=True,
        txt="Hi, Milica from Belgrade, now in Sofia. I play the strict teacher or the sweet one, as you like. I can visit you in hotels too, price is a little higher. Use Viber on my Serbian number.",
    ),
    dict(
        id=5530,
        name="Цвети",
        city="Пловдив",
        hood="Тракия",
        age=22,
        h=167,
        w=54,
        nat="българка",
        lng=["български"],
        sv=["ескорт", "парти"],
        inc=None,
        out=True,
        hrs=("19:00 - 04:00", "19:00-04:00"),
        pr=[lv(200, 60), lv(1000, 720)],
        tel=("0986 64 02 63", "+359986640263"),
        dt=("07.06.2025 г.", "2025-06-07"),
        vip=False,
        ver=False,
        imgs=3,
        ig="cveti.plovdiv",
        txt="Студентка за компания на моминско, ергенско или фирмено парти. Идвам с такси, таксито е 10 лв. отделно. Час 200 лв., цяла вечер до сутринта 1000 лв.",
    ),
]
DUR = {30: "30 мин.", 60: "1 час", 120: "2 часа", 720: "цяла нощ", 1440: "денонощие"}
SIGN = {"BGN": "лв.", "EUR": "евро"}
PLACE = {None: "", "incall": " при мен", "outcall": " при теб"}


def url(a):
    return f"{BASE}Details.aspx?ID={a['id']}"


def truth(a):
    t = copy.deepcopy(AD)
    services = [SVC[s] for s in a["sv"]] + a.get("xtra", [])
    if any(m == 720 for _, m, _, _ in a["pr"]) and "overnight" not in services:
        services.append("overnight")
    handles = [
        {"kind": k, "value": a[f]}
        for k, f in (("email", "mail"), ("telegram", "tg"), ("instagram", "ig"))
        if a.get(f)
    ]
    handles += [
        {"kind": k, "value": a["tel"][1]} for k, f in (("whatsapp", "wa"), ("viber", "vb")) if a.get(f)
    ]
    name = a.get("alias", a["name"])
    t.update(
        url=url(a),
        alias=name,
        aliases_stated=[name] + a.get("more", []),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a.get("tl", "bg"),
        audience=a.get("aud", "woman"),
        provider_kind=a.get("prov"),
        city=CITY[a["city"]],
        country="BG",
        nationality=NAT.get(a["nat"]),
        ethnicity=a["eth"][1] if a.get("eth") else None,
        languages_spoken=[LNG[x] for x in a["lng"]],
        services=services,
        incall=a["inc"],
        outcall=a["out"],
        hours=a["hrs"][1],
        weight_kg=a["w"],
        height_cm=a["h"],
        max_duration_h=max(m for _, m, _, _ in a["pr"]) / 60,
        tour=[{"city": CITY[c], "from": f, "to": to} for c, _, f, to in a.get("tour", [])],
        verified=a["ver"],
        paid_placement=a["vip"],
        n_images=a["imgs"],
        posted_at=a["dt"][1],
        phones=[a["tel"][1]],
        handles=handles,
        prices=[
            {"amount": n, "currency": c, "code_currency": None, "duration_min": m, "place": p}
            for n, m, p, c in a["pr"]
        ],
    )
    return t


def form(title, content, action="Default.aspx"):
    vip = "".join(
        f'<td align=center><a href="Details.aspx?ID={a["id"]}"><img src="Thumb.ashx?id={a["id"]}&amp;w=70" border=0 alt=""><br>{a["name"]}, {a["age"]}<br>{a["city"]}</a></td>'
        for a in ADS
        if a["vip"]
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head id="ctl00_Head1"><title>
	{title} :: На Рамо
</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1"><link href="Styles/Main.css" type="text/css" rel="stylesheet"></head>
<body><form name="aspnetForm" method="post" action="{action}" id="aspnetForm">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Ng9kFgJmD2QWAgIDD2QWBAIBDw8WAh4EVGV4dAUK0JHQsNC30LBkZAIDZGQ=">
<script type="text/javascript">function __doPostBack(t,a){{var f=document.forms['aspnetForm'];f.__EVENTTARGET.value=t;f.submit();}}</script>
<div id="ctl00_pnlHead"><a href="Default.aspx"><img src="Images/logo.gif" alt="На Рамо - обяви за компания"></a> <span id="ctl00_lblPhone">За рекламодатели: 02/836 732</span></div>
<div id="ctl00_menu"><a href="Default.aspx">Обяви</a>&nbsp;|&nbsp;<a href="Sofia.aspx">София</a>&nbsp;|&nbsp;<a href="Prices.aspx">Цени за реклама</a>&nbsp;|&nbsp;<a href="Terms.aspx">Общи условия</a>&nbsp;|&nbsp;<a href="Contacts.aspx">Контакти</a>&nbsp;|&nbsp;<a href="Login.aspx">Вход</a></div>
<table id="ctl00_tblVip" class="vip"><tr><td><b>ВИП</b></td>{vip}</tr></table>
<div id="ctl00_cph">{content}</div>
<div id="ctl00_foot">&copy; 2009 - 2025 На Рамо. Сайтът е само за пълнолетни. Телефон на редакцията: 02/836 732, office@na-ramo.example</div>
</form></body></html>"""


def fact(n, label, value):
    return (
        f'<dt><span id="ctl00_cph_rptFacts_ctl{n:02d}_lblKey">{label}</span>\n<dd><span id="ctl00_cph_rptFacts_ctl{n:02d}_lblVal">{value}</span>\n'
        if value
        else ""
    )


def content(a, plain=False):
    yn = {True: "Да", False: "Не", None: None}
    kind = {"man": "мъж", "couple": "двойка"}.get(a.get("aud"), "жена")
    facts = [
        ("Обявата е на", kind),
        ("Възраст", f"{a['age']} г."),
        ("Град", a["city"] + (f", кв. {a['hood']}" if a["hood"] else "")),
        ("Ръст", a["h"] and f"{a['h']} см"),
        ("Тегло", a["w"] and f"{a['w']} кг"),
        ("Националност", a["nat"]),
        ("Произход", a["eth"][0] if a.get("eth") else None),
        ("Езици", ", ".join(a["lng"])),
        ("Приема", yn[a["inc"]]),
        ("Посещава", yn[a["out"]]),
        ("Работно време", a["hrs"][0]),
        ("Предлага", "; ".join(a["sv"])),
        ("Турне", "".join(f"{c} {s}" for c, s, _, _ in a.get("tour", []))),
    ]
    pics = "".join(
        f'<img id="ctl00_cph_dlPics_ctl{n:02d}_img" src="Pic.ashx?id={a["id"]}&amp;n={n}" alt="">'
        for n in range(a["imgs"])
    )
    prices = "<br>".join(f"{DUR[m]}{PLACE[p]} - {n} {SIGN[c]}" for n, m, p, c in a["pr"])
    marks = (
        '<img src="Images/checked.png" alt="Проверена обява" title="Проверена обява">' if a["ver"] else ""
    ) + ('<span class="lblVip">ВИП обява</span>' if a["vip"] else "")
    links = (
        (f'<br>Имейл: <a href="mailto:{a["mail"]}">{a["mail"]}</a>' if a.get("mail") else "")
        + (f"<br>Telegram: @{a['tg']}" if a.get("tg") else "")
        + (f"<br>Instagram: {a['ig']}" if a.get("ig") else "")
    )
    links += "<br>(WhatsApp)" if a.get("wa") else "<br>(Viber)" if a.get("vb") else ""
    tools = (
        ""
        if plain
        else f"<p class=tools><a href=\"Print.aspx?ID={a['id']}\" target=_blank>За печат</a> <a href=\"javascript:__doPostBack('ctl00$cph$lnkReport','')\">Сигнал за нередност</a>"
    )
    return f"""<h1 id="ctl00_cph_lblName">{a["name"]}</h1>{marks}
<div id="ctl00_cph_dlPics">{pics}</div>
<dl>
{"".join(fact(n, k, v) for n, (k, v) in enumerate(facts))}</dl>
<p id="ctl00_cph_lblText">{a["txt"]}
<div class="box"><b>Цени:</b><br>{prices}</div>
<div class="box">Тел: <span id="ctl00_cph_lblTel">{a["tel"][0]}</span>{links}</div>
<p><i>Публикувана на {a["dt"][0]}, обява № {a["id"]}</i>{tools}"""


def ad_html(a):
    return form(f"{a['name']}, {a['city']}", content(a), f"Details.aspx?ID={a['id']}")


def list_html(title, ads, page=1, pages=1):
    rows = "".join(
        f'<tr class="{"alt" if n % 2 else "row"}"><td><a href="Details.aspx?ID={a["id"]}"><img src="Thumb.ashx?id={a["id"]}&amp;w=90" border=0></a><td><a id="ctl00_cph_grd_ctl{n + 2:02d}_lnk" href="Details.aspx?ID={a["id"]}">{a["name"]}</a><td>{a["age"]} г.<td>{a["city"]}<td>{a["dt"][0]}\n'
        for n, a in enumerate(ads)
    )
    pager = (
        " ".join(
            f"<span>{n}</span>" if n == page else f'<a href="Default.aspx?p={n}">{n}</a>'
            for n in range(1, pages + 1)
        )
        + " <a href=\"javascript:__doPostBack('ctl00$cph$grd','Page$Next')\">&gt;&gt;</a>"
    )
    return form(
        title,
        f'<h1>{title}</h1><table id="ctl00_cph_grd" cellspacing="0" border="1"><tr><th><th>Име<th><a href="Default.aspx?sort=age">Възраст</a><th>Град<th><a href="Default.aspx?sort=date">Дата</a>\n{rows}</table>{pager}',
    )


def static(path, title, body, kind="static"):
    return WrittenPage(BASE + path, form(title, f"<h1>{title}</h1>{body}", path), kind, "bg", **OPT)


ONE, TWO = ADS[:6], ADS[6:]
SOF = [a for a in ADS if a["city"] == "София"]
SESSION = "(S(kq2v5p55zj1x0a45wq3ylb45))/"


def listing(path, title, ads, page=1, pages=1, canonical=None):
    return WrittenPage(
        BASE + path,
        list_html(title, ads, page, pages),
        "listing",
        "bg",
        None,
        tuple(map(url, ads)),
        canonical and BASE + canonical,
        **OPT,
    )


PAGES = [WrittenPage(url(a), ad_html(a), "ad", "bg", a.get("tl"), (url(a),), **OPT) for a in ADS] + [
    listing("Default.aspx", "Всички обяви", ONE, 1, 2),
    listing("Default.aspx?p=2", "Всички обяви", TWO, 2, 2),
    listing("Sofia.aspx", "Обяви от София", SOF),
    listing(
        "Default.aspx?sort=age", "Всички обяви", sorted(ONE, key=lambda a: a["age"]), 1, 2, "Default.aspx"
    ),
    WrittenPage(
        f"{BASE}Print.aspx?ID=5501",
        f"<html><head><title>Печат</title></head><body onload='print()'>{content(ADS[0], True)}</body></html>",
        "ad",
        "bg",
        None,
        (url(ADS[0]),),
        url(ADS[0]),
        **OPT,
    ),
    WrittenPage(
        f"{BASE}{SESSION}Details.aspx?ID=5509",
        ad_html(ADS[2]),
        "ad",
        "bg",
        "ru",
        (url(ADS[2]),),
        url(ADS[2]),
        **OPT,
    ),
    static(
        "Prices.aspx",
        "Цени за реклама",
        "<p>Обикновена обява: безплатно за 15 дни, после 10 лв. на месец.<p>ВИП обява: 25 лв. на седмица.<p>Банер в началото: 200 лв. на месец.<p>Плащане чрез ИзиПей или по банков път.",
    ),
    static(
        "Terms.aspx",
        "Общи условия",
        "<p>1. Сайтът публикува обяви на лица, навършили 18 години.<p>2. Забранени са обяви от името на друг човек без негово съгласие.<p>3. При съмнение за принуда подайте сигнал; предаваме данните на органите.",
    ),
    static(
        "Contacts.aspx",
        "Контакти",
        "<p>„На Рамо“ ЕООД, бул. Витошки 7, София<br>02/836 732, office@na-ramo.example<br>Работно време: 9 - 17 ч.",
    ),
    static(
        "Login.aspx",
        "Вход за рекламодатели",
        'Потребител: <input name="ctl00$cph$txtUser"><br>Парола: <input type="password" name="ctl00$cph$txtPass"><br><input type="submit" value="Вход">',
    ),
    static(
        "Details.aspx?ID=5399",
        "Обявата е свалена",
        "<p>Обява № 5399 е свалена от потребителя на 25.05.2025 г.",
        "error",
    ),
    static(
        "Details.aspx?ID=abc",
        "Няма такава обява",
        "<p>Съжаляваме, не намерихме търсената от вас страница.",
        "error",
    ),
]
SITE = WrittenSite(HOST, "BG", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
