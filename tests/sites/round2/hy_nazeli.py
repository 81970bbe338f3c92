"""An Armenian directory made with utility classes: no class name means anything, every fact is a pair of sibling spans.

Hard: class soup; services that are not offered stand beside the offered ones, struck through by a class only; a price
grid with 'at mine / at yours' columns and dashes; dates relative or with Armenian months; the phone only behind a button
(`href="tel:"`) on most ads; 'similar' cards with the same mark-up as the listing's; Russian and English prose.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "nazeli.example"
B = f"https://{HOST}"

SERVICES = {
    "massage": "Մերսում",
    "tantra": "Տանտրա",
    "dinner_date": "Ընթրիք",
    "travel": "Ճամփորդություն",
    "overnight": "Ամբողջ գիշեր",
    "kissing": "Համբույրներ",
    "couples": "Զույգերի համար",
    "dancing": "Պար",
    "bath": "Համատեղ լոգանք",
    "city_guide": "Քաղաքի էքսկուրսիա",
    "escort": "Էսկորտ",
    "role_play": "Դերային խաղեր",
}
LANGS = {
    "hy": "հայերեն",
    "ru": "ռուսերեն",
    "en": "անգլերեն",
    "ka": "վրացերեն",
    "fa": "պարսկերեն",
    "fr": "ֆրանսերեն",
}
CITY = {
    "Yerevan": ("yerevan", "Երևան"),
    "Gyumri": ("gyumri", "Գյումրի"),
    "Vanadzor": ("vanadzor", "Վանաձոր"),
    "Abovyan": ("abovyan", "Աբովյան"),
}
NATION = {"AM": "հայուհի", "RU": "ռուս", "UA": "ուկրաինուհի", "GE": "վրացուհի", "IR": "իրանցի"}
DUR = {60: "1 ժամ", 120: "2 ժամ", 180: "3 ժամ", 720: "Գիշեր"}

# id, slug, name as shown, age, city, cm, kg, nationality, languages, offered, refused, hours, (minutes, at mine, at yours), date shown, date,
# pictures, verified, vip, phone, way of the phone, prose, its language, extra truth
ADS = [
    (
        1083,
        "anush",
        "Անուշ",
        27,
        "Yerevan",
        168,
        54,
        "AM",
        ["hy", "ru"],
        ["massage", "dinner_date", "overnight"],
        ["travel", "couples"],
        "12:00-23:00",
        [(60, 30000, 40000), (120, 55000, 70000), (720, None, 180000)],
        "5 հունիսի, 2025",
        "2025-06-05",
        4,
        True,
        True,
        "+37443176723",
        "button",
        "Բարև, ես Անուշն եմ։ Սիրում եմ հանգիստ երեկոներ, լավ գինի և հետաքրքիր զրույց։ Ընդունում եմ Կենտրոնում, կարող եմ նաև գալ հյուրանոց։",
        "hy",
        {},
    ),
    (
        1091,
        "milena",
        "Милена",
        31,
        "Yerevan",
        172,
        60,
        "RU",
        ["ru", "en"],
        ["massage", "tantra", "bath"],
        ["kissing"],
        "24/7",
        [(60, 45000, None), (120, 80000, None)],
        "երեկ",
        "2025-06-10",
        6,
        True,
        False,
        "+37443146585",
        "button",
        "Привет! Я приехала из Сочи и живу в Ереване уже год. Делаю расслабляющий массаж и тантру в своей квартире. На выезд не езжу. Пишите в телеграм @milena_evn.",
        "ru",
        {"handles": [{"kind": "telegram", "value": "milena_evn"}]},
    ),
    (
        1102,
        "gayane",
        "Գայանե",
        38,
        "Gyumri",
        163,
        67,
        "AM",
        ["hy"],
        ["massage"],
        ["tantra", "role_play"],
        None,
        [(60, 15000, 20000)],
        "28 մայիսի, 2025",
        "2025-05-28",
        1,
        False,
        False,
        "+37494015499",
        "plain",
        "Պրոֆեսիոնալ մերսում Գյումրիում, լուրջ մարդկանց համար։ Զանգահարեք միայն ցերեկը։",
        "hy",
        {},
    ),
    (
        1104,
        "nino",
        "Nino",
        25,
        "Yerevan",
        165,
        52,
        "GE",
        ["ka", "en", "ru"],
        ["escort", "dinner_date", "travel", "overnight"],
        ["massage"],
        "18:00-04:00",
        [(120, None, 90000), (720, None, 250000)],
        "2 օր առաջ",
        "2025-06-09",
        5,
        True,
        True,
        None,
        None,
        "I'm a student from Tbilisi, 25 years young, visiting Yerevan from 10 June to 20 June 2025. Only outcall to four and five star hotels. Please write on WhatsApp: +995 555 42 68 82.",
        "en",
        {
            "phones": ["+995555426882"],
            "handles": [{"kind": "whatsapp", "value": "+995555426882"}],
            "tour": [{"city": "Yerevan", "from": "2025-06-10", "to": "2025-06-20"}],
        },
    ),
    (
        1110,
        "lilit-ev-mane",
        "Լիլիթ և Մանե",
        29,
        "Yerevan",
        None,
        None,
        "AM",
        ["hy", "ru", "en"],
        ["dancing", "couples", "massage"],
        ["overnight"],
        "20:00-02:00",
        [(60, 60000, 80000), (180, 150000, 200000)],
        "1 հունիսի, 2025",
        "2025-06-01",
        3,
        False,
        True,
        "+37477506217",
        "button",
        "Երկու ընկերուհիներ՝ Լիլիթ (29 տարեկան) և Մանե (33 տարեկան), միասին։ Պարում ենք, մերսում ենք, ուրախ երեկո ենք կազմակերպում ձեզ կամ ձեր զույգի համար։",
        "hy",
        {"aliases_stated": ["Լիլիթ", "Մանե"], "alias": "Լիլիթ", "ages_stated": [29, 33]},
    ),
    (
        1115,
        "oksana",
        "Оксана",
        35,
        "Vanadzor",
        170,
        63,
        "UA",
        ["ru", "hy"],
        ["massage", "kissing"],
        [],
        "10:00-20:00",
        [(60, 20000, None)],
        "3 օր առաջ",
        "2025-06-08",
        2,
        False,
        False,
        "+37498922061",
        "plain",
        "Оксана, родом с Украины, живу в Ванадзоре. Встречи только у меня, по предварительной записи. Работаю сама, без посредников.",
        "ru",
        {"provider_kind": "independent"},
    ),
    (
        1120,
        "arman",
        "Արման",
        30,
        "Yerevan",
        184,
        81,
        None,
        ["hy", "en"],
        ["massage", "city_guide", "dinner_date"],
        [],
        None,
        [(60, None, 35000), (120, None, 60000)],
        "15 մայիսի, 2025",
        "2025-05-15",
        2,
        True,
        False,
        "+37443594809",
        "button",
        "Տղամարդ, մարզիկ։ Ընկերակցում եմ կանանց ընթրիքի և էքսկուրսիաների ժամանակ, անում եմ մերսում ձեր հյուրանոցում։",
        "hy",
        {"audience": "man"},
    ),
    (
        1123,
        "shirin",
        "Shirin",
        28,
        "Yerevan",
        167,
        58,
        "IR",
        ["fa", "en", "hy"],
        ["massage", "bath"],
        ["overnight"],
        "13:00-22:00",
        [(60, 40000, 50000)],
        "9 հունիսի, 2025",
        "2025-06-09",
        3,
        False,
        False,
        "+37491169072",
        "button",
        "Persian lady near Northern Avenue. Warm oil massage and a bath with petals. Viber on the same number, no voice calls after ten.",
        "en",
        {"handles": [{"kind": "viber", "value": "+37491169072"}]},
    ),
    (
        1127,
        "karine",
        "Կարինե",
        45,
        "Abovyan",
        160,
        72,
        "AM",
        ["hy", "ru", "fr"],
        ["dinner_date", "dancing"],
        ["massage"],
        "17:00-23:00",
        [(120, 25000, 30000)],
        "22 մայիսի, 2025",
        "2025-05-22",
        1,
        False,
        False,
        "+37493818996",
        "plain",
        "Հասուն, կիրթ կին Աբովյանից։ Ընթրիք, պար, զրույց արվեստի մասին։ Մերսում չեմ անում։",
        "hy",
        {},
    ),
]


def url_of(r):
    return f"{B}/hy/{CITY[r[4]][0]}/{r[1]}-{r[0]}"


def spaced(phone):
    n = phone[4:]
    return f"0{n[:2]} {n[2:4]} {n[4:6]} {n[6:]}"


def card(r, tag="h3"):
    return f"""<div class="group relative overflow-hidden rounded-2xl bg-white shadow-sm ring-1 ring-zinc-200">
<a href="{url_of(r).removeprefix(B)}" class="block aspect-[3/4] bg-zinc-100"><img class="h-full w-full object-cover" src="/i/c/{r[0]}.webp" alt="" loading="lazy"></a>
<div class="p-3"><{tag} class="text-base font-semibold leading-tight">{r[2]}<span class="ml-1 text-zinc-400">{r[3]}</span></{tag}>
<div class="mt-1 text-xs text-zinc-500">{CITY[r[4]][1]}</div></div></div>"""


def page(title, body):
    return f"""<!doctype html><html lang="hy" class="h-full"><head><meta charset="utf-8"><title>{title} · Նազելի</title>
<meta name="viewport" content="width=device-width,initial-scale=1"></head><body class="min-h-full bg-zinc-50 text-zinc-900 antialiased">
<div class="sticky top-0 z-20 flex items-center justify-between border-b bg-white/80 px-4 py-3 backdrop-blur"><a href="/hy" class="text-lg font-black tracking-tight">Նազելի</a>
<div class="flex gap-4 text-sm"><a href="/hy">Բոլորը</a><a href="/hy/yerevan">Երևան</a><a href="/hy/gyumri">Գյումրի</a><a href="/hy/about">Մեր մասին</a><a href="/hy/post">Տեղադրել</a><a href="/ru">RU</a></div></div>
<div class="mx-auto max-w-6xl px-4 py-6">{body}</div>
<div class="border-t px-4 py-8 text-center text-xs text-zinc-400">© 2025 Նազելի · Աջակցություն՝ <a href="tel:+37410512233">010 51 22 33</a> · <a href="/hy/rules">Կանոններ</a> · 18+</div>
<div class="fixed inset-x-4 bottom-4 rounded-xl bg-zinc-900 p-4 text-sm text-white">Մենք օգտագործում ենք քուքիներ։ <button class="ml-2 underline">Լավ</button></div></body></html>"""


def fact(label, value):
    return f'<div class="flex justify-between border-b border-zinc-100 py-2 text-sm"><span class="text-zinc-500">{label}</span><span class="font-medium">{value}</span></div>'


def money(x):
    return f"{x:,} ֏".replace(",", " ") if x else "—"


def detail(r):
    (
        nr,
        _,
        name,
        age,
        city,
        cm,
        kg,
        nat,
        langs,
        offered,
        refused,
        hours,
        prices,
        shown,
        _,
        n,
        verified,
        vip,
        phone,
        way,
        prose,
        _,
        _,
    ) = r
    badges = (
        '<span class="rounded bg-emerald-500 px-2 py-0.5 text-xs text-white">✓ Ստուգված</span>'
        if verified
        else ""
    ) + ('<span class="ml-1 rounded bg-amber-400 px-2 py-0.5 text-xs">VIP</span>' if vip else "")
    facts = [fact("Տարիք", age), fact("Քաղաք", CITY[city][1])]
    if cm:
        facts.append(fact("Հասակ", f"{cm} սմ"))
    if kg:
        facts.append(fact("Քաշ", f"{kg} կգ"))
    if nat:
        facts.append(fact("Ազգություն", NATION[nat]))
    facts.append(fact("Լեզուներ", ", ".join(LANGS[x] for x in langs)))
    if hours:
        facts.append(fact("Ժամեր", "շուրջօրյա" if hours == "24/7" else hours.replace("-", " – ")))
    facts.append(fact("Տեղադրված է", shown))
    chips = "".join(
        f'<span class="rounded-full bg-rose-100 px-3 py-1 text-xs text-rose-700">{SERVICES[s]}</span>'
        for s in offered
    ) + "".join(
        f'<span class="rounded-full bg-zinc-100 px-3 py-1 text-xs text-zinc-400 line-through">{SERVICES[s]}</span>'
        for s in refused
    )
    cell = '<div class="px-2 py-1.5 {}">{}</div>'
    grid = (
        cell.format("", "")
        + cell.format("text-zinc-500", "Ինձ մոտ")
        + cell.format("text-zinc-500", "Քեզ մոտ")
        + "".join(
            cell.format("text-zinc-500", DUR[m])
            + cell.format("font-medium", money(a))
            + cell.format("font-medium", money(b))
            for m, a, b in prices
        )
    )
    tel = ""
    if way == "button":
        tel = f'<a href="tel:{phone}" class="mt-4 block rounded-xl bg-rose-600 py-3 text-center font-semibold text-white">Զանգահարել</a>'
    elif way == "plain":
        tel = f'<div class="mt-4 rounded-xl bg-rose-600 py-3 text-center font-semibold text-white">{spaced(phone)}</div>'
    pics = "".join(
        f'<img class="{"col-span-3" if i == 1 else ""} rounded-xl" src="/i/p/{nr}-{i}.webp" alt="">'
        for i in range(1, n + 1)
    )
    k = ADS.index(r)
    near = "".join(card(ADS[(k + j) % len(ADS)], "h4") for j in (1, 2, 4))
    return page(
        f"{name}, {age} – {CITY[city][1]}",
        f"""<div class="mb-4 text-xs text-zinc-400"><a href="/hy">Գլխավոր</a> / <a href="/hy/{CITY[city][0]}">{CITY[city][1]}</a> / {name}</div>
<div class="grid gap-8 lg:grid-cols-2"><div class="grid grid-cols-3 gap-2">{pics}</div>
<div><h1 class="text-3xl font-bold">{name}</h1><div class="mt-1">{badges}</div>
<div class="mt-4">{"".join(facts)}</div><p class="mt-4 whitespace-pre-line leading-relaxed">{prose}</p>
<div class="mt-4 flex flex-wrap gap-2">{chips}</div>
<div class="mt-4 grid grid-cols-3 rounded-xl bg-white text-sm ring-1 ring-zinc-200">{grid}</div>{tel}</div></div>
<div class="mt-12"><div class="mb-3 text-lg font-bold">Նմանատիպ հայտարարություններ</div><div class="grid grid-cols-3 gap-4">{near}</div></div>""",
    )


def truth_of(r):
    t = deepcopy(AD)
    at_mine, at_yours = any(a for _, a, _ in r[12]), any(b for _, _, b in r[12])
    t.update(
        url=url_of(r),
        alias=r[2],
        aliases_stated=[r[2]],
        age=r[3],
        ages_stated=[r[3]],
        city=r[4],
        country="AM",
        height_cm=r[5],
        weight_kg=r[6],
        nationality=r[7],
        languages_spoken=r[8],
        services=list(r[9]),
        hours=r[11],
        incall=at_mine,
        outcall=at_yours,
        posted_at=r[14],
        n_images=r[15],
        verified=r[16],
        paid_placement=r[17],
        phones=[r[18]] if r[18] else [],
        text_language=r[21],
        max_duration_h=max(m for m, _, _ in r[12]) // 60,
        prices=[
            {"amount": x, "currency": "AMD", "code_currency": None, "duration_min": m, "place": p}
            for m, a, b in r[12]
            for x, p in ((a, "incall"), (b, "outcall"))
            if x
        ],
    )
    t.update(r[22])
    return t


def listing(title, rows, nav="", n=None):
    return page(
        title,
        f"""<div class="mb-6 flex items-end justify-between"><h1 class="text-2xl font-bold">{title}</h1><div class="text-sm text-zinc-500">{n or len(rows)} հայտարարություն · <a href="?sort=new">Նորերը</a> · <a href="?sort=price">Գին</a></div></div>
<div class="grid grid-cols-2 gap-4 md:grid-cols-4">{"".join(card(r) for r in rows)}</div>{nav}""",
    )


def prose(title, *paragraphs):
    return page(
        title,
        f'<h1 class="text-2xl font-bold">{title}</h1>'
        + "".join(f'<p class="mt-4 leading-relaxed">{p}</p>' for p in paragraphs),
    )


URLS = [url_of(r) for r in ADS]
pages = []


def put(path, html, kind, **kw):
    pages.append(WrittenPage(B + path, html, kind, "hy", **kw))


first, second = ADS[:6], ADS[6:]
more = '<div class="mt-8 flex justify-center gap-2 text-sm"><a class="rounded border px-3 py-1" href="/hy">1</a><a class="rounded border px-3 py-1" href="/hy?page=2">2</a></div>'
put("/hy", listing("Բոլոր հայտարարությունները", first, more, 9), "listing", ads=tuple(URLS[:6]))
put("/hy?page=2", listing("Բոլոր հայտարարությունները", second, more, 9), "listing", ads=tuple(URLS[6:]))
put(
    "/hy?sort=new",
    listing("Բոլոր հայտարարությունները", first[::-1], more, 9),
    "listing",
    ads=tuple(URLS[5::-1]),
    canonical=f"{B}/hy",
)
in_yerevan = [r for r in ADS if r[4] == "Yerevan"]
put("/hy/yerevan", listing("Երևան", in_yerevan), "listing", ads=tuple(url_of(r) for r in in_yerevan))
for row in ADS:
    put(
        url_of(row).removeprefix(B),
        detail(row),
        "ad",
        ads=(url_of(row),),
        text_language=row[21] if row[21] != "hy" else None,
    )
put(
    URLS[1].removeprefix(B) + "?utm_source=tg&utm_medium=post",
    detail(ADS[1]),
    "ad",
    ads=(URLS[1],),
    canonical=URLS[1],
    text_language="ru",
)
put(
    "/hy/about",
    prose(
        "Մեր մասին",
        "«Նազելին» հայտարարությունների կատալոգ է։ Մենք գործակալություն չենք և չենք կազմակերպում հանդիպումներ։",
        "Կապ՝ info@nazeli.example, 010 51 22 33, Երևան, Աբովյան փողոց 14։",
    ),
    "static",
)
put(
    "/hy/rules",
    prose(
        "Կանոններ",
        "Հայտարարություն կարող են տեղադրել միայն 18 տարին լրացած անձինք։ Ամեն հայտարարատու անցնում է անձնագրի ստուգում «Ստուգված» նշանի համար։",
        "Եթե կարծում եք, որ մեկին ստիպում են, գրեք մեզ կամ զանգահարեք թեժ գիծ։",
    ),
    "static",
)
put(
    "/hy/post",
    prose(
        "Տեղադրել հայտարարություն",
        "Սովորական հայտարարություն՝ անվճար, 30 օր։",
        "VIP՝ 12 000 ֏ ամսական, ցուցակի սկզբում։",
        "Բաններ՝ 40 000 ֏ ամսական։",
    ),
    "static",
)
put(
    "/hy/yerevan/sona-1066",
    page(
        "Հայտարարությունը հանված է",
        '<div class="py-24 text-center"><div class="text-2xl font-bold">Հայտարարությունն այլևս ակտիվ չէ</div><p class="mt-2 text-zinc-500">Սոնան հեռացրել է իր էջը։</p><div class="mt-8 grid grid-cols-3 gap-4">'
        + "".join(card(r, "h4") for r in ADS[:3])
        + "</div></div>",
    ),
    "error",
)
put(
    "/hy/kapan",
    page("Չի գտնվել", '<div class="py-24 text-center text-zinc-500">404 – էջը չի գտնվել</div>'),
    "error",
)

SITE = WrittenSite(
    HOST,
    "AM",
    tuple(pages),
    tuple(truth_of(r) for r in ADS),
    "utility classes only; refused services struck through by a class; two price columns",
)
