"""A Kazakh directory of companions: JSON-LD beside chips of which only every second one carries a label.

Hard: 'бойы 170' has a label, the weight beside it is '57 кг' without one, languages and age are bare; some
numbers are only in JSON-LD (`telephone` of the Person, while the Organization of the same graph has the site's), others only in
the text; the paid place is told as an auction line ('аукциондағы орны'), the check as a stamp 'куәлігі көрілді' or
'куәлігі көрілмеген'; prices '1 сағат' / 'түн' in two rows for the flat and for going out; Kazakh interface, several Russian ads.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "keshki-serik.example"
BASE = f"https://{HOST}"

SVC = {
    "массаж": "massage",
    "кешкі ас": "dinner_date",
    "саяхат": "travel",
    "іссапар, кездесулер": "business",
    "тантра": "tantra",
    "би": "dancing",
    "қала көрсету": "city_guide",
    "жұптарға": "couples",
    "поцелуи": "kissing",
    "ужин": "dinner_date",
    "сопровождение": "escort",
    "поездки": "travel",
    "для пар": "couples",
    "ванна вместе": "bath",
    "ролевые игры": "role_play",
}
LANG = {
    "қазақша": "kk",
    "орысша": "ru",
    "ағылшынша": "en",
    "түрікше": "tr",
    "қытайша": "zh",
    "өзбекше": "uz",
    "қырғызша": "ky",
}
TOWN = {
    "Алматы": "Almaty",
    "Астана": "Astana",
    "Шымкент": "Shymkent",
    "Ақтөбе": "Aktobe",
    "Атырау": "Atyrau",
    "Павлодар": "Pavlodar",
}
DUR = {"1 сағат": 60, "2 сағат": 120, "3 сағат": 180, "түн": 720}

ADS = [
    dict(
        id=1092,
        slug="aiym",
        name="Айым",
        age=28,
        town="Алматы",
        cm=170,
        kg="57 кг",
        w=57,
        langs=["қазақша", "орысша", "ағылшынша"],
        offer=["кешкі ас", "іссапар, кездесулер"],
        out={"2 сағат": 60000, "түн": 180000},
        auction=2,
        seen=True,
        pics=3,
        when="10.06.2025",
        phone=("8 701 690 70 35", "+77016907035"),
        ld=False,
        lang="kk",
        text="Сәлеметсіз бе, мен Айым. Іскер кісілерге кешкі асқа, көрмеге, театрға серік боламын. Үйге шақырмаймын, қонақүйге немесе мейрамханаға өзім келемін. "
        "Алдымен хабарлама жазыңыз, таныспай тұрып қоңырау шалмаңыз.",
    ),
    dict(
        id=1075,
        slug="regina",
        name="Регина",
        age=33,
        town="Астана",
        cm=168,
        kg="62 кг",
        w=62,
        langs=["орысша"],
        offer=["массаж", "поцелуи", "ванна вместе"],
        own={"1 сағат": 25000, "2 сағат": 45000},
        hours=("11:00–23:00", "11:00-23:00"),
        auction=None,
        seen=True,
        pics=2,
        when="07.06.2025",
        phone=(None, "+77070014417"),
        ld=True,
        lang="ru",
        text="Уютная квартира на левом берегу, ЖК с охраной. Я не спешу и вас торопить не буду. Фото мои, сделаны в мае. Скрытые номера не принимаю, "
        "в сообщениях цену не обсуждаю, всё написано ниже.",
    ),
    dict(
        id=1101,
        slug="aizere-men-dana",
        name="Айзере мен Дана",
        age=24,
        town="Алматы",
        cm=None,
        kg=None,
        w=None,
        langs=["қазақша", "орысша"],
        offer=["би", "массаж", "жұптарға"],
        own={"1 сағат": 60000},
        out={"1 сағат": 70000, "түн": 300000},
        hours=("тәулік бойы", "24/7"),
        auction=1,
        seen=False,
        pics=4,
        when="бүгін",
        iso="2025-06-11",
        names=["Айзере", "Дана"],
        ages=[24, 27],
        extra=["duo"],
        phone=("+7 (705) 123-94-21", "+77051239421"),
        ld=True,
        wa=True,
        lang="kk",
        text="Екі құрбымыз: Айзере 24-те, Дана 27-де. Тек екеуіміз бірге (дуэт) келеміз. Көңілді кеш керек болса, жазыңыз. Ақшаны алдын ала сұрамаймыз!",
    ),
    dict(
        id=1044,
        slug="zarina",
        name="Зарина",
        age=36,
        town="Шымкент",
        cm=163,
        kg="70 кг",
        w=70,
        langs=["өзбекше", "орысша", "қазақша"],
        offer=["массаж"],
        own={"1 сағат": 15000},
        hours=("09:00–18:00", "09:00-18:00"),
        auction=None,
        seen=False,
        pics=0,
        when="19.05.2025",
        phone=("8-705-855-65-64", "+77058556564"),
        ld=False,
        lang="kk",
        text="Толықша келген, жайдары әйелмін. Арқа мен иыққа жақсы массаж жасаймын, оны курста оқығанмын. Тек таныстырылған, сыпайы еркектер келсін. Суретім жоқ, ұят.",
    ),
    dict(
        id=1088,
        slug="milana",
        name="Милана",
        age=22,
        town="Астана",
        cm=176,
        kg="53 кг",
        w=53,
        langs=["орысша", "ағылшынша"],
        offer=["ужин", "сопровождение", "поездки"],
        out={"3 сағат": 90000, "түн": 200000},
        auction=3,
        seen=True,
        pics=5,
        when="09.06.2025",
        phone=None,
        tg="milana_evening",
        ld=False,
        lang="ru",
        type=("еуропалық", "european"),
        text="Студентка и начинающая модель, рост 176. Составлю компанию на ужине, форуме или в поездке по стране и в Стамбул. "
        "Домой не приглашаю. Связь только в телеграме, отвечаю вечером.",
    ),
    dict(
        id=1063,
        slug="aigerim-masseur",
        name="Әйгерім",
        age=41,
        town="Ақтөбе",
        cm=160,
        kg=None,
        w=None,
        langs=["қазақша", "түрікше"],
        offer=["массаж", "тантра"],
        own={"1 сағат": 18000, "2 сағат": 32000},
        out={"1 сағат": 25000},
        hours=("10:00–20:00", "10:00-20:00"),
        auction=None,
        seen=True,
        pics=1,
        when="кеше",
        iso="2025-06-10",
        phone=("8 747 252 28 22", "+77472522822"),
        ld=True,
        lang="kk",
        text="Түркияда бес жыл хамамда жұмыс істедім. Массаж үстелім бар, шаршап келіп, сергіп кетесіз. Сенбі мен жексенбіде демаламын.",
    ),
    dict(
        id=1097,
        slug="timur",
        name="Тимур",
        age=30,
        town="Алматы",
        cm=185,
        kg="80 кг",
        w=80,
        langs=["орысша", "ағылшынша", "қазақша"],
        offer=["сопровождение", "ужин", "для пар"],
        man=True,
        out={"2 сағат": 40000},
        auction=None,
        seen=False,
        pics=2,
        when="03.06.2025",
        phone=("8 (701) 419 33 18", "+77014193318"),
        ld=False,
        lang="ru",
        email="timur.vecher@post.example",
        text="Мужчина для женщин и пар. Сопровожу на корпоратив, приготовлю ужин, поговорю по-английски о кино. Приезжаю сам. Почта для тех, кто не любит звонить.",
    ),
    dict(
        id=1104,
        slug="saltanat",
        name="Салтанат",
        age=26,
        town="Атырау",
        cm=165,
        kg="55 кг",
        w=55,
        langs=["қырғызша", "орысша"],
        offer=["массаж", "қала көрсету"],
        own={"1 сағат": 30000},
        out={"1 сағат": 35000},
        hours=("18:00–03:00", "18:00-03:00"),
        auction=None,
        seen=True,
        pics=3,
        when="08.06.2025",
        citizen=("Қырғызстан", "KG"),
        tour=[
            ("Атырау", "Atyrau", "2025-06-07", "2025-06-14"),
            ("Ақтау", "Aktau", "2025-06-15", "2025-06-21"),
        ],
        phone=("+7 747 974 67 28", "+77479746728"),
        ld=True,
        wa=True,
        lang="kk",
        text="Бішкектенмін, Атырауда бір апта ғана боламын, содан кейін Ақтауға кетемін. Ақкөңіл, әңгімешіл қызбын. Нөмірім осы, ватсап та бар.",
    ),
    dict(
        id=1051,
        slug="alina-trans",
        name="Алина",
        age=31,
        town="Павлодар",
        cm=178,
        kg="72 кг",
        w=72,
        langs=["орысша"],
        offer=["ролевые игры", "массаж"],
        trans=True,
        own={"1 сағат": 20000, "түн": 100000},
        hours=("20:00–05:00", "20:00-05:00"),
        auction=None,
        seen=False,
        pics=2,
        when="25.05.2025",
        phone=(None, "+77772726728"),
        ld=True,
        lang="ru",
        text="Транс Алина, одна такая в городе. Принимаю у себя, к вам не поеду, даже не уговаривайте. Чай, кофе и хорошее настроение прилагаются.",
    ),
]


def url(a):
    return f"{BASE}/{TOWN[a['town']].lower()}/{a['slug']}-{a['id']}"


ORG = {
    "@type": "Organization",
    "@id": f"{BASE}/#org",
    "name": "Кешкі серік",
    "telephone": "+7 727 258-44-13",
    "email": "kenes@keshki-serik.example",
}
NAV = {
    "kk": ("Басты бет", "Хабарландыру беру", "Ережелер", "Байланыс", "Көрсету", "Тағы қараңыз"),
    "ru": ("Главная", "Подать объявление", "Правила", "Контакты", "Показать", "Смотрите ещё"),
}


def shell(title, body, graph=(), lang="kk"):
    n = NAV[lang]
    ld = json.dumps({"@context": "https://schema.org", "@graph": [ORG, *graph]}, ensure_ascii=False, indent=1)
    towns = "".join(f'<a class="chip link" href="/{e.lower()}/">{k}</a>' for k, e in TOWN.items())
    return f"""<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Кешкі серік</title>
<script type="application/ld+json">
{ld}
</script>
<style>.chip{{border:1px solid #999;border-radius:12px;padding:2px 8px}}.chip i{{color:#888;margin-right:4px}}</style></head>
<body><header><a href="/"><b>кешкі</b>серік</a> <a href="/">{n[0]}</a> <a href="/jariyalau">{n[1]}</a> <a href="/erejeler">{n[2]}</a> <a href="/bailanys">{n[3]}</a> <a href="?til=ru">RU</a></header>
<nav>{towns}</nav>{body}
<footer><hr>© Кешкі серік, 18+ · Алматы · кеңсе: 8 (727) 258-44-13</footer></body></html>"""


def card(a):
    top = f' data-slot="{a["auction"]}"' if a["auction"] else ""
    return (
        f'<section class="item"{top}><a href="{url(a).removeprefix(BASE)}">'
        + (f'<img src="/img/{a["id"]}/1-m.jpg" alt="{a["name"]}">' if a["pics"] else "")
        + f'<h2>{a["name"]}</h2></a><span class="chip">{a["age"]} жас</span> <span class="chip">{a["town"]}</span></section>'
    )


def money(v):
    return f"{v:,} ₸".replace(",", " ")


def person(a):
    p = {
        "@type": "Person",
        "name": a["name"],
        "address": {"@type": "PostalAddress", "addressLocality": a["town"], "addressCountry": "KZ"},
        "image": [f"{BASE}/img/{a['id']}/{n}.jpg" for n in range(1, a["pics"] + 1)],
    }
    if a["cm"]:
        p["height"] = {"@type": "QuantitativeValue", "value": a["cm"], "unitCode": "CMT"}
    if a["ld"] and a["phone"]:
        p["telephone"] = a["phone"][1]
    return p


def detail(a, lang="kk"):
    chips = [f"{' / '.join(map(str, a.get('ages', [a['age']])))} жас"]
    chips += [f"<i>бойы</i>{a['cm']}"] if a["cm"] else []
    chips += [a["kg"]] if a["kg"] else []
    chips += [f"<i>типі</i>{a['type'][0]}"] if a.get("type") else []
    chips += [f"<i>азаматтығы</i>{a['citizen'][0]}"] if a.get("citizen") else []
    chips += [f"<i>уақыты</i>{a['hours'][0]}"] if a.get("hours") else []
    chips += a["langs"]
    line = "".join(f'<span class="chip">{c}</span> ' for c in chips)
    places = {
        (True, True): "өз пәтерінде және шығып",
        (True, False): "тек өз пәтерінде",
        (False, True): "тек шығып кездеседі",
    }[bool(a.get("own")), bool(a.get("out"))]
    rows = "".join(
        f"<p><b>{label}:</b> {'; '.join(f'{k} — {money(v)}' for k, v in a[key].items())}</p>"
        for key, label in (("own", "Пәтерде"), ("out", "Шығып"))
        if a.get(key)
    )
    contact = (
        f'<p class="tel">{a["phone"][0]}{" (WhatsApp)" if a.get("wa") else ""}</p>'
        if a["phone"] and a["phone"][0]
        else ""
    )
    contact += (
        f'<p class="tel"><button>{NAV[lang][4]}: +7 7** *** ** {a["phone"][1][-2:]}</button></p>'
        if a["phone"] and not a["phone"][0]
        else ""
    )
    contact += f'<p><a href="https://t.me/{a["tg"]}">Telegram</a></p>' if a.get("tg") else ""
    contact += f'<p><a href="mailto:{a["email"]}">{a["email"]}</a></p>' if a.get("email") else ""
    pics = "".join(f'<img src="/img/{a["id"]}/{n}.jpg" alt="">' for n in range(1, a["pics"] + 1))
    auction = f'<p class="slot">Аукциондағы орны: {a["auction"]} (ақылы)</p>' if a["auction"] else ""
    stamp = "куәлігі көрілді" if a["seen"] else "куәлігі көрілмеген"
    tour = (
        "<p>Сапар: "
        + ", ".join(f"{t} {x[8:]}.{x[5:7]}.{x[:4]}–{y[8:]}.{y[5:7]}.{y[:4]}" for t, _, x, y in a["tour"])
        + "</p>"
        if a.get("tour")
        else ""
    )
    near = "".join(card(x) for x in [y for y in ADS if y is not a][a["id"] % 4 :][:2])
    return shell(
        f"{a['name']}, {a['town']}",
        f"""<article><h1>{a["name"]}</h1><small>{a["town"]} · {a["when"]} · <span class="stamp">{stamp}</span></small>{auction}
<div class="ph">{pics}</div><div class="chips">{line}</div><p>{a["text"]}</p>{tour}<p class="where">{places}</p><p>{"".join(f'<span class="chip">{s}</span> ' for s in a["offer"])}</p>
{rows}{contact}</article><aside><h3>{NAV[lang][5]}</h3>{near}</aside>""",
        [person(a)],
        lang,
    )


def truth(a):
    t = deepcopy(AD)
    prices = [
        {"amount": v, "currency": "KZT", "code_currency": None, "duration_min": DUR[k], "place": place}
        for key, place in (("own", "incall"), ("out", "outcall"))
        for k, v in a.get(key, {}).items()
    ]
    phones = [a["phone"][1]] if a["phone"] else []
    handles = ([{"kind": "whatsapp", "value": phones[0]}] if a.get("wa") else []) + (
        [{"kind": "telegram", "value": a["tg"]}] if a.get("tg") else []
    )
    handles += [{"kind": "email", "value": a["email"]}] if a.get("email") else []
    longest = max(p["duration_min"] for p in prices)
    d = a["when"].split(".")
    t.update(
        url=url(a),
        alias=a.get("names", [a["name"]])[0],
        aliases_stated=a.get("names", [a["name"]]),
        age=a["age"],
        ages_stated=a.get("ages", [a["age"]]),
        text_language=a["lang"],
        audience="man" if a.get("man") else "trans" if a.get("trans") else "woman",
        city=TOWN[a["town"]],
        country="KZ",
        nationality=a.get("citizen", (0, None))[1],
        ethnicity=a.get("type", (0, None))[1],
        languages_spoken=[LANG[x] for x in a["langs"]],
        services=sorted(
            {SVC[s] for s in a["offer"]}
            | set(a.get("extra", []))
            | ({"overnight"} if longest == 720 else set())
        ),
        incall=bool(a.get("own")),
        outcall=bool(a.get("out")),
        hours=a.get("hours", (0, None))[1],
        weight_kg=a["w"],
        height_cm=a["cm"],
        max_duration_h=longest / 60,
        tour=[{"city": c, "from": x, "to": y} for _, c, x, y in a.get("tour", [])],
        verified=a["seen"],
        paid_placement=bool(a["auction"]),
        n_images=a["pics"],
        posted_at=a.get("iso") or f"{d[2]}-{d[1]}-{d[0]}",
        phones=phones,
        handles=handles,
        prices=prices,
    )
    return t


def u(ads):
    return tuple(url(a) for a in ads)


def listing(title, ads, more=""):
    graph = [
        {
            "@type": "ItemList",
            "itemListElement": [
                {"@type": "ListItem", "position": n, "url": url(a)} for n, a in enumerate(ads, 1)
            ],
        }
    ]
    return shell(
        title,
        f'<h1>{title}</h1><p>Реті: <a href="?ret=bagasy">бағасы</a> · <a href="?ret=jana">жаңалары</a></p>{"".join(card(a) for a in ads)}{more}',
        graph,
    )


ORDER = sorted(ADS, key=lambda a: a["auction"] or 99)
FIRST, SECOND, ALA = ORDER[:5], ORDER[5:], [a for a in ORDER if a["town"] == "Алматы"]
MORE = '<p><a href="/?bet=2" rel="next">Келесі бет</a></p>'
PAGES = [
    WrittenPage(BASE + "/", listing("Барлық серіктер", FIRST, MORE), "listing", "kk", ads=u(FIRST)),
    WrittenPage(BASE + "/?bet=2", listing("Барлық серіктер, 2-бет", SECOND), "listing", "kk", ads=u(SECOND)),
    WrittenPage(
        BASE + "/?ret=bagasy",
        listing("Барлық серіктер", FIRST[::-1], MORE),
        "listing",
        "kk",
        ads=u(FIRST),
        canonical=BASE + "/",
    ),
    WrittenPage(BASE + "/almaty/", listing("Алматы", ALA), "listing", "kk", ads=u(ALA)),
    *[
        WrittenPage(url(a), detail(a), "ad", "kk", a["lang"] if a["lang"] != "kk" else None, (url(a),))
        for a in ADS
    ],
    WrittenPage(url(ADS[1]) + "?til=ru", detail(ADS[1], "ru"), "ad", "ru", None, (url(ADS[1]),), url(ADS[1])),
    WrittenPage(
        BASE + "/jariyalau",
        shell(
            "Хабарландыру беру",
            "<h1>Хабарландыру беру</h1><p>Бір айлық хабарландыру — 5 000 ₸. Аукциондағы алғашқы үш орын — күніне 1 500 ₸-ден. Куәлігіңізді "
            "көрсетсеңіз, бетіңізде белгі пайда болады.</p>",
        ),
        "static",
        "kk",
    ),
    WrittenPage(
        BASE + "/erejeler",
        shell(
            "Ережелер",
            "<h1>Ережелер</h1><ol><li>Тек 18 жастан асқандарға.</li><li>Біреудің суретін жариялауға болмайды.</li><li>Алдын ала ақша сұраған "
            "хабарландырулар өшіріледі.</li></ol>",
        ),
        "static",
        "kk",
    ),
    WrittenPage(
        BASE + "/bailanys",
        shell(
            "Байланыс",
            "<h1>Байланыс</h1><p>Кеңсе: 8 (727) 258-44-13, дүйсенбі–жұма 10:00–18:00. Пошта: kenes@keshki-serik.example</p>",
        ),
        "static",
        "kk",
    ),
    WrittenPage(
        BASE + "/astana/dina-0988",
        shell(
            "Табылмады",
            "<h1>Өкінішке қарай, бұл хабарландыру жойылған</h1><p>Басқа серіктерді <a href='/astana/'>Астана</a> бөлімінен қараңыз.</p>",
        ),
        "error",
        "kk",
    ),
]

SITE = WrittenSite(HOST, "KZ", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__.split("\n\n")[1])
