"""Kazakh portal of private ads with paid tiers (VIP, TOP), checked marks and 'last seen' lines; interface in Kazakh with a Russian copy of some pages.

Hard: the tier is a class and a ribbon on the page (and a row of VIP cards above every list), a crown or an arrow is explained on the tariff page only, 'Тексерілген' beside 'Тексерілмеген', three days on each page (registered,
put up, last seen) of which one counts, counters of views, hearts and guests, numbers cut in three spans, prices in two tables (day and night, at mine and at yours) in tenge with thin spaces or 'мың',
wishes about the guest (age, sober) in the same list as facts, the portal's own help line as a chat bubble, ads in Kazakh and Russian and one in English, a hidden profile, a wall.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://tungi-kerwen.example"
TOWN = {"Almaty": ("Алматы", "Алматы"), "Astana": ("Астана", "Астана"), "Shymkent": ("Шымкент", "Шымкент"), "Atyrau": ("Атырау", "Атырау"), "Taraz": ("Тараз", "Тараз")}
TONGUE = {"kk": ("қазақша", "казахский"), "ru": ("орысша", "русский"), "en": ("ағылшынша", "английский"), "uz": ("өзбекше", "узбекский"), "tr": ("түрікше", "турецкий"), "ky": ("қырғызша", "киргизский")}
LAND = {"KZ": ("Қазақстан", "Казахстан"), "UZ": ("Өзбекстан", "Узбекистан"), "RU": ("Ресей", "Россия"), "KG": ("Қырғызстан", "Киргизия"), None: None}
WISH = {"massage": ("массаж", "массаж"), "dinner_date": ("мейрамханада кешкі ас", "ужин в ресторане"), "dancing": ("шығыс билері", "восточные танцы"), "striptease": ("стриптиз", "стриптиз"), "travel": ("сапарға серік болу", "сопровождение в поездке"),
        "four_hands": ("төрт қолмен массаж", "массаж в четыре руки"), "tantra": ("тантра", "тантра"), "role_play": ("рөлдік ойындар", "ролевые игры"), "cuddling": ("құшақтасу", "объятия"), "couples": ("жұптарды қабылдаймын", "принимаю пары"),
        "bath": ("бірге ванна қабылдау", "совместная ванна"), "party": ("кештер мен тойлар", "вечеринки"), "city_guide": ("қала бойынша гид", "гид по городу"), "duo": ("дуэт", "дуэт")}
L = {"age": ("Жасы", "Возраст"), "cm": ("Бойы", "Рост"), "kg": ("Салмағы", "Вес"), "land": ("Азаматтығы", "Гражданство"), "tongue": ("Тілдері", "Языки"), "town": ("Қаласы", "Город"), "hours": ("Уақыты", "Время"), "guest": ("Қонаққа тілек", "Пожелания к гостю"),
     "mine": ("Менде", "У меня"), "yours": ("Сізде", "У вас"), "yes": ("иә", "да"), "no": ("жоқ", "нет"), "wish": ("Ұсынады", "Предлагает"), "put": ("Жарияланды", "Опубликовано"), "seen": ("Соңғы рет болған: бүгін, 14:20", "Была на сайте: сегодня, 14:20"),
     "reg": ("Тіркелген: 2023 жылғы қараша", "Зарегистрирована: ноябрь 2023"), "ok": ("Тексерілген", "Проверено"), "nok": ("Тексерілмеген", "Не проверено"), "views": ("қаралым", "просмотров"), "near": ("Жақын маңда", "Рядом"), "price": ("Бағасы", "Цены")}
TIME = {30: ("30 минут", "30 минут"), 60: ("1 сағат", "1 час"), 120: ("2 сағат", "2 часа"), 180: ("3 сағат", "3 часа"), 720: ("түні бойы", "вся ночь"), 1440: ("тәулік", "сутки")}


def wa(value):
    return {"kind": "whatsapp", "value": value}


# id, name, age, cm, kg, town, land, tongues, mine, yours, hours, wishes, tier, checked, put up (page, ISO), pictures, {minutes: (mine, yours)}, number, guest, prose, truth
ADS = [
    (30412, "Айгерім", 25, 168, 53, "Almaty", "KZ", ["kk", "ru", "en"], True, True, "12:00–02:00", ["massage", "dinner_date", "dancing"], "vip", True, ("08.06.2025", "2025-06-08"), 6, {60: (25000, 30000), 120: (45000, 55000), 720: (None, 150000)}, "8 701 690 70 38", "30 жастан асқан, сыпайы",
     "Сәлеметсіз бе! Мен көңілді, ақжарқын қызбын. Пәтерім Достық даңғылына жақын, тыныш аулада. WhatsApp-қа жазыңыз, бірден жауап беремін.", dict(hours="12:00-02:00", handles=[wa("+77016907038")])),
    (30398, "Мадина", 31, 163, 60, "Astana", "KZ", ["kk", "ru"], True, False, "10:00–19:00", ["massage", "tantra"], "top", True, ("05.06.2025", "2025-06-05"), 3, {30: (12000, None), 60: (20000, None)}, "8 702 958 41 76", None,
     "Мамандығым бойынша массажистпін, жеті жылдық тәжірибем бар. Тек алдын ала жазылу арқылы. Жексенбі демалыс.", dict(hours="10:00-19:00")),
    (30377, "Дарина", 23, 174, 55, "Almaty", "RU", ["ru", "en"], False, True, None, ["striptease", "party", "travel"], "vip", False, ("04.06.2025", "2025-06-04"), 7, {120: (None, 80000), 720: (None, 200000), 1440: (None, 350000)}, None, None,
     "Я из Казани, в Алматы на всё лето. Приеду в гостиницу или на закрытый вечер, полечу с вами на море. Звонков не принимаю, только Telegram: darina_kazan_ala", dict(text_language="ru", handles=[{"kind": "telegram", "value": "darina_kazan_ala"}])),
    (30361, "Нилуфар", 28, 160, None, "Shymkent", "UZ", ["uz", "ru", "kk"], True, None, "24/7", ["dancing", "massage", "cuddling"], "", False, ("02.06.2025", "2025-06-02"), 2, {60: (12000, None), 120: (22000, None)}, "8 705 123 94 24", "мас емес",
     "Ташкенттен келдім, Шымкентте екінші айым. Шәй демдеп қарсы аламын. Нөмірім Viber-де де бар.", dict(hours="24/7", handles=[{"kind": "viber", "value": "+77051239424"}])),
    (30350, "Сәуле мен Жанар", 26, None, None, "Almaty", None, ["kk", "ru"], True, True, "18:00–04:00", ["four_hands", "duo", "couples"], "top", True, ("31.05.2025", "2025-05-31"), 4, {60: (50000, 60000)}, "8 747 252 28 25", None,
     "Біз екі құрбымыз: Сәуле 26 жаста, Жанар 29 жаста. Тек екеуміз бірге қабылдаймыз. Баға екеумізге бірге көрсетілген.",
     dict(alias="Сәуле", aliases_stated=["Сәуле", "Жанар"], ages_stated=[26, 29], audience="couple", hours="18:00-04:00")),
    (30333, "Роза", 47, 165, 74, "Taraz", "KZ", ["kk", "ru"], True, False, "09:00–17:00", ["massage", "bath"], "", True, ("29.05.2025", "2025-05-29"), 1, {60: (8000, None), 120: (15000, None)}, None, "40 жастан асқан",
     "Жасы келген, байсалды әйелмін. Жеке үй, ешкім мазаламайды. Нөмірім: сегіз, жеті жеті жеті, екі жүз жетпіс екі, алпыс жеті, жиырма тоғыз.", dict(hours="09:00-17:00", phones=["+77772726729"])),
    (30321, "Арман", 30, 182, 78, "Astana", "KZ", ["kk", "ru", "en"], False, True, None, ["massage", "dinner_date", "couples"], "", True, ("27.05.2025", "2025-05-27"), 2, {60: (None, 18000), 120: (None, 32000)}, "8 701 419 33 11", "тек әйелдер мен жұптар",
     "Жігіт, әйелдерге арналған массаж жасаймын. Қонақүйге немесе үйге өзім барамын, үстелім бар. Instagram: arman.massage.ast", dict(audience="man", handles=[{"kind": "instagram", "value": "arman.massage.ast"}])),
    (30308, "Камила", 29, 177, 64, "Almaty", "KG", ["ky", "ru", "tr"], True, False, "15:00–24:00", ["role_play", "massage"], "top", False, ("25.05.2025", "2025-05-25"), 3, {60: (20000, None), 120: (38000, None)}, "8 702 944 19 20", None,
     "Я транс-девушка из Бишкека. Принимаю одна, в центре, конфиденциально. С 16 по 19 июня 2025 буду в Астане, запись открыта.",
     dict(text_language="ru", audience="trans", hours="15:00-24:00", tour=[{"city": "Astana", "from": "2025-06-16", "to": "2025-06-19"}])),
    (30290, "Lola", 27, 166, 52, "Atyrau", None, ["en", "tr", "ru"], True, True, "24/7", ["city_guide", "dinner_date", "massage"], "vip", False, ("22.05.2025", "2025-05-22"), 5, {60: (60000, 70000), 180: (150000, 180000)}, "8 705 855 65 67", None,
     "Hello, I am Lola. I speak good English and know all restaurants by the river. Perfect company for guests of the oil companies. Please text first, I do not pick up unknown numbers.", dict(text_language="en", hours="24/7")),
    (30277, "Перизат", 22, 159, 48, "Shymkent", "KZ", ["kk"], None, True, "19:00–23:00", ["cuddling", "dinner_date"], "", False, ("20.05.2025", "2025-05-20"), 2, {60: (None, 15000)}, "8 701 384 62 93", None,
     "Студентпін, сабақтан кейін бос боламын. Шымкент ішінде ғана барамын, такси сіздің есебіңізден (1 500 ₸).", dict(hours="19:00-23:00")),
]
BY = {a[0]: a for a in ADS}
VIP = [a for a in ADS if a[12] == "vip"]
PRE = ("", "/ru")


def url(a, t=0):
    return f"{ROOT}{PRE[t]}/profile/{a[0]}"


def whole(number):
    return "+7" + "".join(c for c in number if c.isdigit())[1:]


def shell(title, body, t=0):
    menu = (("Басты бет", "Тарифтер", "Қара тізім", "Кіру"), ("Главная", "Тарифы", "Чёрный список", "Вход"))[t]
    return f"""<!DOCTYPE html><html lang="{("kk", "ru")[t]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} — Түнгі керуен</title><meta property="og:site_name" content="Түнгі керуен"></head><body class="theme-night">
<div class="agegate" hidden>18+ <button>{("Маған 18 толды", "Мне есть 18")[t]}</button></div><header class="hd"><a class="hd__logo" href="{PRE[t]}/">Түнгі керуен</a><nav class="hd__nav"><a href="{PRE[t]}/">{menu[0]}</a><a href="/tarif">{menu[1]}</a><a href="/black">{menu[2]}</a><a href="/login">{menu[3]}</a></nav><a class="hd__lang" href="?lang={("ru", "kk")[t]}">{("РУ", "ҚАЗ")[t]}</a></header>
<main class="mn">{body}</main><div class="bubble"><a href="https://wa.me/77270035512">{("Көмек керек пе?", "Нужна помощь?")[t]}</a></div><footer class="ft">© Түнгі керуен 2019–2025 · {("Қолдау қызметі", "Поддержка")[t]}: +7 727 003 55 12 · support@tungi-kerwen.example</footer></body></html>"""


def tg(x, n):
    if x is None:
        return "—"
    return f"{x // 1000} мың" if n % 3 == 1 else f"{x:,} ₸".replace(",", "\u202f")


def card(a, t=0):
    return (f'<div class="cd cd--{a[12] or "std"}"><a href="{PRE[t]}/profile/{a[0]}"><img src="//img.tungi-kerwen.example/{a[0]}/c.webp" alt=""><span class="cd__name">{a[1]}</span></a>{"<i class=ic-crown></i>" if a[12] == "vip" else "<i class=ic-up></i>" if a[12] == "top" else ""}'
            f'{"<i class=ic-shield></i>" if a[13] else ""}<span class="cd__meta">{a[2]} · {TOWN[a[5]][t]}</span><span class="cd__eye">{a[0] % 977 + 204}</span></div>\n')


def profile(a, t=0):
    num, name, age, cm, kg, town, land, tongues, mine, yours, hours, wishes, tier, ok, put, pics, prices, number, guest, prose, _ = a
    n = ADS.index(a)
    facts = [] if "мен" in name.split() else [("age", age)]
    facts += ([("cm", f"{cm} см")] if cm else []) + ([("kg", f"{kg} кг")] if kg else []) + ([("land", LAND[land][t])] if land else []) + [("tongue", ", ".join(TONGUE[x][t] for x in tongues)), ("town", TOWN[town][t])]
    facts += ([("hours", hours)] if hours else []) + [(k, L["yes" if v else "no"][t]) for k, v in (("mine", mine), ("yours", yours)) if v is not None] + ([("guest", guest)] if guest else []) + [("wish", ", ".join(WISH[w][t] for w in wishes))]
    rows = "".join(f'<div class="fx"><span class="fx__k">{L[k][t]}</span><span class="fx__v">{v}</span></div>' for k, v in facts)
    table = f'<table class="pr"><caption>{L["price"][t]}</caption><tr><th></th><th>{L["mine"][t]}</th><th>{L["yours"][t]}</th></tr>' + "".join(f"<tr><td>{TIME[m][t]}</td><td>{tg(i, n)}</td><td>{tg(o, n)}</td></tr>" for m, (i, o) in prices.items()) + "</table>"
    p = number.split(" ", 2) if number else []
    tel = f'<div class="tel"><span>{p[0]}</span><span>{p[1]}</span><span class="tel__rest">{p[2]}</span></div>' if p else f'<div class="tel tel--none">{("Нөмір жасырын", "Номер скрыт")[t]}</div>'
    shots = "".join(f'<picture><img src="//img.tungi-kerwen.example/{num}/{k}.webp" loading="lazy" alt=""></picture>' for k in range(1, pics + 1))
    near = "".join(card(b, t) for b in (ADS[n - 1], ADS[n - 3]))
    ribbon = f'<span class="rb rb--{tier}">{tier.upper()}</span>' if tier else ""
    return shell(f"{name}, {TOWN[town][t]}", f"""<section class="pf pf--{tier or 'std'}"><div class="pf__gal">{shots}</div><div class="pf__hd"><h1>{name}</h1>{ribbon}<span class="vf vf--{'on' if ok else 'off'}">{L["ok" if ok else "nok"][t]}</span></div>
<ul class="pf__st"><li>{L["seen"][t]}</li><li>{L["put"][t]}: {put[0]}</li><li>{L["reg"][t]}</li><li>{num % 977 + 204} {L["views"][t]} · ♥ {num % 83}</li></ul><p class="pf__tx">{prose}</p>{rows}{table}{tel}</section><section class="nr"><h3>{L["near"][t]}</h3>{near}</section>""", t)


def truth(a):
    num, name, age, cm, kg, town, land, tongues, mine, yours, hours, wishes, tier, ok, put, pics, prices, number, guest, prose, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="kk", provider_kind="unknown", city=town, country="KZ", nationality=land, languages_spoken=list(tongues), services=list(wishes), incall=mine, outcall=yours,
               height_cm=cm, weight_kg=kg, verified=ok, paid_placement=bool(tier), n_images=pics, posted_at=put[1], phones=[whole(number)] if number else [], max_duration_h=max(prices) / 60,
               prices=[{"amount": x, "currency": "KZT", "code_currency": None, "duration_min": m, "place": place} for m, pair in prices.items() for x, place in zip(pair, ("incall", "outcall")) if x is not None])
    row.update(deepcopy(more))
    return row


def listing(title, rows, foot="", t=0):
    strip = f'<div class="vipline"><b>VIP</b>{"".join(card(a, t) for a in VIP if a in rows)}</div>'
    rest = "".join(card(a, t) for a in rows if a not in VIP)
    return shell(title, f'<h1>{title}</h1><div class="flt"><a href="?sort=new">{("жаңалары", "новые")[t]}</a><a href="?online=1">онлайн</a></div>{strip}<div class="grid">{rest}</div><div class="pg">{foot}</div>', t)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "kk", status=status)


ONE, TWO = VIP + [a for a in ADS if a not in VIP][:4], [a for a in ADS if a not in VIP][4:]
ALA = [a for a in ADS if a[5] == "Almaty"]
SHY = [a for a in ADS if a[5] == "Shymkent"]
own = lambda rows: tuple(url(a) for a in rows)  # noqa: E731
PAGES = [
    WrittenPage(f"{ROOT}/", listing("Барлық анкеталар", ONE, '1 <a href="/?page=2">2</a>'), "listing", "kk", ads=own(ONE)),
    WrittenPage(f"{ROOT}/?page=2", listing("Барлық анкеталар", TWO, '<a href="/">1</a> 2'), "listing", "kk", ads=own(TWO)),
    WrittenPage(f"{ROOT}/?sort=new", listing("Барлық анкеталар", ONE, '1 <a href="/?page=2">2</a>'), "listing", "kk", ads=own(ONE), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/almaty", listing("Алматы анкеталары", ALA), "listing", "kk", ads=own(ALA)),
    WrittenPage(f"{ROOT}/shymkent", listing("Шымкент анкеталары", SHY), "listing", "kk", ads=own(SHY)),
]
PAGES += [WrittenPage(url(a), profile(a), "ad", "kk", text_language=a[20].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(url(BY[30377], 1), profile(BY[30377], 1), "ad", "ru", ads=(url(BY[30377]),), canonical=url(BY[30377])),
    WrittenPage(f"{url(BY[30350])}?utm_source=tg&utm_campaign=vip", profile(BY[30350]), "ad", "kk", ads=(url(BY[30350]),), canonical=url(BY[30350])),
    plain("/tarif", "Тарифтер", "<table><tr><td><i class='ic-crown'></i> VIP, 7 күн</td><td>9 900 ₸</td></tr><tr><td><i class='ic-up'></i> TOP, 7 күн</td><td>4 900 ₸</td></tr><tr><td>Қарапайым анкета</td><td>тегін</td></tr></table><p>VIP анкеталар барлық тізімнің үстінде тұрады. Тексеру белгісі тегін, бейнеқоңырау арқылы беріледі.</p>"),
    plain("/black", "Қара тізім", "<p>Бұл жерде қыздар қауіпті қонақтарды жазады. Тізімді көру үшін анкета иесі ретінде кіріңіз. Қазір тізімде 341 нөмір бар.</p>"),
    plain("/rules", "Ережелер", "<p>Тек 18 жастан асқандарға. Біреуді мәжбүрлеп жатқанын байқасаңыз, 102 немесе 11616 нөміріне хабарласыңыз.</p>"),
    plain("/login", "Кіру", "<form><input name='tel' placeholder='+7 (___) ___-__-__'><button>SMS код алу</button></form>"),
    plain("/aktobe", "Ақтөбе анкеталары", "<p>Бұл қалада әзірге анкета жоқ. Бірінші болыңыз!</p>", "listing"),
    plain("/profile/29871", "Анкета жасырылған", "<p>Иесі анкетаны уақытша өшірді немесе мерзімі бітті.</p>", "error"),
]

SITE = WrittenSite("tungi-kerwen.example", "KZ", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
