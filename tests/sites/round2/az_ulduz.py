"""An Azerbaijani directory that names nothing: every fact is an icon from a sprite with a bare value beside it.

Hard: no labels at all (ruler 168, scales 54, cake 27, house with a tick or a cross, flag pictures for languages and for
nationality), prices as '1s / 2s / gecə', contacts as icon links (`tel:`, wa.me, t.me) without text, counters of views and
likes in the same icon rows, and side-bar 'VIP' strips on every page. Prose in Azerbaijani, Russian, Turkish and English.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "ulduz-elan.example"
B = f"https://{HOST}"

CITY = {"Baku": "Bakı", "Ganja": "Gəncə", "Lankaran": "Lənkəran", "Mingachevir": "Mingəçevir"}
FLAG = {
    "AZ": "Azərbaycan",
    "RU": "Rusiya",
    "UA": "Ukrayna",
    "TR": "Türkiyə",
    "GE": "Gürcüstan",
    "UZ": "Özbəkistan",
}
SPOKEN = {
    "az": "azərbaycanca",
    "ru": "rusca",
    "en": "ingiliscə",
    "tr": "türkcə",
    "fa": "farsca",
    "ka": "gürcücə",
}
TAG = {
    "massage": "masaj",
    "tantra": "tantra",
    "dinner_date": "şam yeməyi",
    "overnight": "bütün gecə",
    "travel": "səyahət",
    "kissing": "öpüş",
    "couples": "cütlüklər üçün",
    "dancing": "rəqs",
    "city_guide": "şəhər gəzintisi",
    "bath": "birgə vanna",
    "gfe": "GFE",
    "escort": "eskort",
}

# nr, name, age, city, cm, kg, nationality, languages, tags, house, car, clock, prices (minutes, manat), shown date, date, pictures, tick, crown,
# (kind, link) contacts, prose, its language, truth beyond the columns
E = [
    (
        5512,
        "Aysel",
        27,
        "Baku",
        168,
        54,
        "AZ",
        ["az", "ru"],
        ["massage", "kissing", "dinner_date"],
        True,
        False,
        "12:00-23:00",
        [(60, 100), (120, 180)],
        "3 iyun 2025",
        "2025-06-03",
        4,
        True,
        True,
        [("tel", "+994519418557")],
        "Salam, mən Ayseləm. 28 May metrosunun yanında, təmiz və sakit mənzildə qəbul edirəm. Yalnız əvvəlcədən yazılanlar.",
        "az",
        {},
    ),
    (
        5519,
        "Виктория",
        33,
        "Baku",
        173,
        61,
        "RU",
        ["ru", "en"],
        ["massage", "tantra", "overnight"],
        True,
        True,
        "24/7",
        [(60, 150), (720, 700)],
        "dünən",
        "2025-06-10",
        5,
        True,
        True,
        [("tel", "+994778524521"), ("wa", "994778524521")],
        "Здравствуйте! Живу в Баку у моря, принимаю у себя и приезжаю в гостиницы. Русская, 33 года, спокойная и воспитанная.",
        "ru",
        {},
    ),
    (
        5520,
        "Günel",
        24,
        "Ganja",
        162,
        50,
        "AZ",
        ["az"],
        ["massage"],
        True,
        False,
        None,
        [(60, 60)],
        "1 iyun 2025",
        "2025-06-01",
        1,
        False,
        False,
        [("tel", "+994555149011")],
        "Gəncədəyəm, tələbəyəm, axşamlar boşam. Qiymətdə endirim yoxdur.",
        "az",
        {},
    ),
    (
        5526,
        "Elif",
        30,
        "Baku",
        170,
        58,
        "TR",
        ["tr", "az", "en"],
        ["dinner_date", "travel", "escort"],
        False,
        True,
        "18:00-03:00",
        [(180, 400)],
        "8 iyun 2025",
        "2025-06-08",
        3,
        True,
        False,
        [("tg", "elif_baku")],
        "Merhaba beyler, İzmirliyim. Yalnızca otellere gelirim, evim yok. Akşam yemeği ve yolculuk için bana Telegram'dan yazın.",
        "tr",
        {},
    ),
    (
        5531,
        "Nərmin və Aynur",
        26,
        "Baku",
        None,
        None,
        "AZ",
        ["az", "ru", "tr"],
        ["dancing", "couples"],
        True,
        True,
        "20:00-05:00",
        [(60, 250)],
        "7 iyun 2025",
        "2025-06-07",
        2,
        False,
        False,
        [("tel", "+994703525920")],
        "İki rəfiqə: Nərmin (26) və Aynur (29). Birlikdə rəqs edirik, kişiləri və cütlükləri gözləyirik.",
        "az",
        {"alias": "Nərmin", "aliases_stated": ["Nərmin", "Aynur"], "ages_stated": [26, 29]},
    ),
    (
        5537,
        "Tamara",
        46,
        "Baku",
        164,
        72,
        "GE",
        ["ka", "ru", "az"],
        ["massage", "bath"],
        True,
        False,
        "10:00-19:00",
        [(60, 80), (90, 110)],
        "29 may 2025",
        "2025-05-29",
        2,
        False,
        False,
        [("tel", "+994515007192")],
        "Женщина с опытом, из Тбилиси. Массаж и ванна с травами. Не агентство, работаю одна. Звонить с десяти до семи.",
        "ru",
        {"provider_kind": "independent"},
    ),
    (
        5540,
        "Orxan",
        29,
        "Baku",
        182,
        79,
        "AZ",
        ["az", "en"],
        ["massage", "city_guide"],
        False,
        True,
        None,
        [(60, 70)],
        "19 may 2025",
        "2025-05-19",
        1,
        True,
        False,
        [("tel", "+994772540545"), ("ig", "orxan.masaj")],
        "Kişi masajçı, yalnız xanımlar üçün, sizin ünvana gəlirəm. Bakının köhnə küçələrini də göstərirəm.",
        "az",
        {"audience": "man"},
    ),
    (
        5544,
        "Dilnoza",
        28,
        "Lankaran",
        160,
        55,
        "UZ",
        ["ru", "az", "fa"],
        ["massage", "kissing"],
        True,
        False,
        None,
        [(30, 40), (60, 60)],
        "5 iyun 2025",
        "2025-06-05",
        2,
        False,
        False,
        [("wa", "994509612920")],
        "I came from Samarkand and live in Lankaran near the beach. Central Asian beauty, Persian is also fine. Only WhatsApp messages please, I do not answer calls.",
        "en",
        {"ethnicity": "central_asian"},
    ),
    (
        5550,
        "Səbinə",
        36,
        "Mingachevir",
        166,
        64,
        None,
        ["az"],
        ["massage", "gfe"],
        True,
        True,
        "09:00-21:00",
        [(60, 50)],
        "bu gün",
        "2025-06-11",
        1,
        False,
        False,
        [("tel", "+994516075612")],
        "Mehriban, danışqan, özüm üçün işləyirəm. Kürün sahilində evim var, istəsəniz sizə də gəlirəm.",
        "az",
        {"provider_kind": "independent"},
    ),
    (
        5553,
        "Katya",
        31,
        "Baku",
        176,
        60,
        "UA",
        ["ru", "en"],
        ["dinner_date", "travel", "overnight", "gfe"],
        False,
        True,
        None,
        [(120, 350), (720, 1000)],
        "2 iyun 2025",
        "2025-06-02",
        6,
        True,
        True,
        [("vb", "994509998372")],
        "В Баку с 9 по 19 июня 2025 года, затем Тбилиси с 20 по 25 июня 2025. Только ваш отель, ужин или поездка. Вайбер.",
        "ru",
        {
            "tour": [
                {"city": "Baku", "from": "2025-06-09", "to": "2025-06-19"},
                {"city": "Tbilisi", "from": "2025-06-20", "to": "2025-06-25"},
            ]
        },
    ),
]
HREF = {
    "tel": "tel:{}",
    "wa": "https://wa.me/{}",
    "tg": "https://t.me/{}",
    "ig": "https://instagram.com/{}",
    "vb": "viber://chat?number=%2B{}",
}
DUR = {30: "½s", 60: "1s", 90: "1½s", 120: "2s", 180: "3s", 720: "gecə"}


def icon(name):
    return f'<svg class="i"><use xlink:href="/s.svg#{name}"></use></svg>'


def url_of(e):
    return f"{B}/elan/{e[0]}"


def tile(e):
    return f"""<a class="tile" href="/elan/{e[0]}"><img src="/u/{e[0]}/k.jpg" alt=""><b>{e[1]}</b><span>{icon("cake")}{e[2]}</span><span>{icon("pin")}{CITY[e[3]]}</span></a>"""


def page(title, body, strip=True):
    side = (
        f'<div class="vip">{icon("crown")}'
        + "".join(
            f'<a href="/elan/{e[0]}"><img src="/u/{e[0]}/k.jpg" alt=""><i>{e[1]}</i></a>' for e in E if e[17]
        )
        + "</div>"
        if strip
        else ""
    )
    return f"""<!DOCTYPE html><html lang="az"><head><meta charset="utf-8"><title>{title} — Ulduz Elan</title><link rel="stylesheet" href="/a.css?7"></head><body>
<div class="top"><a href="/">ULDUZ</a><a href="/elanlar">Elanlar</a><a href="/baki">Bakı</a><a href="/qaydalar">Qaydalar</a><a href="/reklam">Reklam</a><a href="/elaqe">{icon("mail")}</a><a href="tel:+994124042211">{icon("phone")} 012 404 22 11</a></div>
<div class="main">{body}</div>{side}
<div class="bot">{icon("copy")} 2025 Ulduz Elan {icon("mail")} admin@ulduz-elan.example <a class="soc" href="https://t.me/ulduz_elan_kanal">{icon("tg")}</a> <b>18+</b></div></body></html>"""


def detail(e):
    (
        nr,
        name,
        age,
        city,
        cm,
        kg,
        nat,
        langs,
        tags,
        house,
        car,
        clock,
        prices,
        shown,
        _,
        n,
        tick,
        crown,
        contacts,
        prose,
        _,
        _,
    ) = e
    row = f"<span>{icon('cake')}{age}</span><span>{icon('pin')}{CITY[city]}</span>"
    if cm:
        row += f"<span>{icon('ruler')}{cm}</span>"
    if kg:
        row += f"<span>{icon('scales')}{kg}</span>"
    if nat:
        row += f'<span>{icon("passport")}<img class="f" src="/f/{nat.lower()}.png" alt="{FLAG[nat]}" width="16"></span>'
    row += (
        f"<span>{icon('speech')}"
        + "".join(f'<img class="f" src="/f/l-{x}.png" alt="{SPOKEN[x]}" width="16">' for x in langs)
        + "</span>"
    )
    second = f"<span>{icon('house')}{icon('ok' if house else 'no')}</span><span>{icon('car')}{icon('ok' if car else 'no')}</span>"
    if clock:
        second += f"<span>{icon('clock')}{clock.replace('-', '–')}</span>"
    third = f"<span>{icon('calendar')}{shown}</span><span>{icon('eye')}{nr % 887}</span><span>{icon('heart')}{nr % 61}</span>"
    money = "".join(f"<span>{icon('coins')}{DUR[m]} {azn} ₼</span>" for m, azn in prices)
    links = "".join(
        f'<a class="c c-{k}" rel="nofollow" href="{HREF[k].format(v)}">{icon(k)}</a>' for k, v in contacts
    )
    pics = "".join(f'<img class="ph" src="/u/{nr}/{i}.jpg" alt="">' for i in range(1, n + 1))
    k = E.index(e)
    near = "".join(tile(E[(k + j) % len(E)]) for j in (1, 2, 3))
    return page(
        f"{name}, {CITY[city]}",
        f"""<div class="hd"><h1>{name}</h1>{icon("shield-ok") if tick else ""}{icon("crown") if crown else ""}</div><div class="g">{pics}</div>
<div class="r">{row}</div><div class="r">{second}</div><div class="r">{money}</div>
<p>{prose}</p><div class="t">{"".join(f"<em>#{TAG[t]}</em> " for t in tags)}</div><div class="cc">{links}</div><div class="r r-s">{third}<a href="/sikayet?e={nr}">{icon("alert")}</a></div>
<hr><div class="more">{near}</div>""",
    )


def truth_of(e):
    t = deepcopy(AD)
    longest = max(m for m, _ in e[12]) / 60
    phones = [v for k, v in e[18] if k == "tel"]
    kinds = {"wa": "whatsapp", "tg": "telegram", "ig": "instagram", "vb": "viber"}
    t.update(
        url=url_of(e),
        alias=e[1],
        aliases_stated=[e[1]],
        age=e[2],
        ages_stated=[e[2]],
        city=e[3],
        country="AZ",
        height_cm=e[4],
        weight_kg=e[5],
        nationality=e[6],
        languages_spoken=e[7],
        services=list(e[8]),
        incall=e[9],
        outcall=e[10],
        hours=e[11],
        max_duration_h=int(longest) if longest == int(longest) else longest,
        posted_at=e[14],
        n_images=e[15],
        verified=e[16],
        paid_placement=e[17],
        phones=phones,
        text_language=e[20],
        handles=[
            {"kind": kinds[k], "value": "+" + v if k in ("wa", "vb") else v} for k, v in e[18] if k != "tel"
        ],
        prices=[
            {"amount": azn, "currency": "AZN", "code_currency": None, "duration_min": m, "place": None}
            for m, azn in e[12]
        ],
    )
    t.update(e[21])
    return t


def listing(title, rows, nav=""):
    return page(
        title,
        f'<h1>{title}</h1><div class="flt">{icon("sort")}<a href="?s=yeni">{icon("calendar")}</a><a href="?s=qiymet">{icon("coins")}</a></div><div class="tiles">{"".join(tile(e) for e in rows)}</div><div class="pg">{nav}</div>',
    )


def text(title, *paragraphs):
    return page(title, f"<h1>{title}</h1>" + "".join(f"<p>{x}</p>" for x in paragraphs))


URLS = [url_of(e) for e in E]
pages = []


def put(path, html, kind, **kw):
    pages.append(WrittenPage(B + path, html, kind, "az", **kw))


nav = '<a href="/elanlar">1</a> <a href="/elanlar?p=2">2</a>'
put(
    "/",
    page(
        "Xoş gəldiniz",
        "<div class='gate'><h1>18 yaşınız tamam olubmu?</h1><a href='/elanlar'>Bəli</a> <a href='https://axtar.test'>Xeyr</a></div>",
        strip=False,
    ),
    "static",
)
put("/elanlar", listing("Bütün elanlar", E[:6], nav), "listing", ads=tuple(URLS[:6]))
put("/elanlar?p=2", listing("Bütün elanlar", E[6:], nav), "listing", ads=tuple(URLS[6:]))
put(
    "/elanlar?s=qiymet",
    listing("Bütün elanlar", sorted(E[:6], key=lambda e: e[12][0][1]), nav),
    "listing",
    ads=tuple(URLS[:6]),
    canonical=f"{B}/elanlar",
)
baku = [e for e in E if e[3] == "Baku"]
put("/baki", listing("Bakı", baku), "listing", ads=tuple(url_of(e) for e in baku))
for e in E:
    put(f"/elan/{e[0]}", detail(e), "ad", ads=(url_of(e),), text_language=e[20] if e[20] != "az" else None)
put("/elan/5519?PHPSESSID=q8d7v3", detail(E[1]), "ad", ads=(URLS[1],), canonical=URLS[1], text_language="ru")
put("/elan/5512?s=yeni", detail(E[0]), "ad", ads=(URLS[0],), canonical=URLS[0])
put(
    "/qaydalar",
    text(
        "Qaydalar",
        "Elan yerləşdirən şəxs 18 yaşından böyük olmalıdır.",
        "Qabaqcadan pul istəyən elanlardan uzaq durun və bizə xəbər verin.",
        "Kiminsə məcbur edildiyini düşünürsünüzsə, 102-yə zəng edin.",
    ),
    "static",
)
put(
    "/reklam",
    text("Reklam", "Adi elan: 10 ₼ / ay", "VIP zolaq: 50 ₼ / ay", "Baner 728×90: 120 ₼ / ay"),
    "static",
)
put(
    "/elaqe",
    text(
        "Əlaqə",
        "Telefon: 012 404 22 11",
        "E-poçt: admin@ulduz-elan.example",
        "Bakı şəhəri, Nizami küçəsi 203",
    ),
    "static",
)
put(
    "/elan/5490",
    page(
        "Elan silinib", f"<h1>{icon('no')} Elan silinib</h1><div class='more'>{tile(E[2])}{tile(E[5])}</div>"
    ),
    "error",
)
put("/elan/1", page("Tapılmadı", "<h1>Axtardığınız səhifə tapılmadı</h1>"), "error")

SITE = WrittenSite(
    HOST,
    "AZ",
    tuple(pages),
    tuple(truth_of(e) for e in E),
    "icon rows without labels; contacts as icon links; flag pictures for languages and nationality",
)
