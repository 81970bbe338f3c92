"""Kazakh national directory, Kazakh and Russian mixed as such sites are: cards, then long profiles of labelled fields.

Hard: twenty fields in three blocks, labels in Kazakh with Russian in brackets, values in either language, many fields 'көрсетілмеген' (not stated); services in four groups with plus and minus marks, 'қосымша ақы'
(extra) beside some; two price columns (апартамент / шығу) with 'жоқ'; tenge with spaces and one advert in dollars; numbers from 8 and +7; hours in words; /ru/ copies; VIP, 'тексерілген', an advert of a
salon that writes for several women; 'ұқсас анкеталар'; a telegram channel and a number of the house in the header.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://aruana-kz.example"
GROUPS = [
    ("Массаж", [("massage", "Классикалық массаж"), ("tantra", "Тантра массажы"), ("four_hands", "Төрт қолмен массаж")]),
    ("Көңіл көтеру", [("striptease", "Стриптиз"), ("dancing", "Би"), ("party", "Кештер, той"), ("bath", "Бірге ванна")]),
    ("Серік болу (эскорт)", [("dinner_date", "Кешкі ас"), ("travel", "Сапарға бірге бару"), ("business", "Іскерлік кездесу"), ("overnight", "Түнге қалу")]),
    ("Басқа", [("couples", "Жұптарға"), ("role_play", "Рөлдік ойындар"), ("domination", "Доминация"), ("gfe", "GFE"), ("cuddling", "Құшақтасу"), ("duo", "Дуэт")]),
]
TOWN = {"Almaty": ("Алматы", "almaty"), "Astana": ("Астана", "astana"), "Shymkent": ("Шымкент", "shymkent"), "Karaganda": ("Қарағанды", "qaraghandy"), "Aktobe": ("Ақтөбе", "aqtobe"), "Atyrau": ("Атырау", "atyrau")}
NONE = "көрсетілмеген"
SPAN = {60: "1 сағат", 120: "2 сағат", 720: "Түн (12 сағат)"}


def h(kind, value):
    return {"kind": kind, "value": value}


def spaced(x):
    return f"{x:,}".replace(",", " ")


# id, name, age, town, district, cm, kg, hair, Ұлты as written, tongues as written, hours as written, offered, refused, extra, {minutes: (home, away)}, currency, own place, visits, number as shown, messengers as written, prose, pictures, VIP, checked, day, kind, truth
Q = [
    (5120, "Аружан", 24, "Almaty", "Бостандық ауданы", 168, 52, "қара", "қазақ", "қазақша, орысша", "12:00 – 02:00", ["massage", "gfe", "dinner_date"], ["striptease"], ["gfe"], {60: (25000, 30000), 120: (45000, 55000), 720: (120000, 130000)}, "₸", "бар", "иә, қонақүйге", "8 (777) 412 08 35", "WhatsApp",
     "Сәлем! Мен Аружанмын, студентпін. Таза, жылы пәтерім бар, жалғыз тұрамын. Мас адамдарға жауап бермеймін.", 5, True, True, "10.06.2025", "жеке",
     dict(nationality="KZ", languages_spoken=["kk", "ru"], hours="12:00-02:00", incall=True, outcall=True, phones=["+77774120835"], handles=[h("whatsapp", "+77774120835")])),
    (5117, "Диляра", 33, "Almaty", "Медеу ауданы", 162, 60, "қоңыр", "ұйғыр", "орысша, қазақша, түрікше", NONE, ["massage", "tantra"], [], [], {60: (18000, None)}, "₸", "бар", "жоқ", "+7 701 556 93 20", NONE,
     "Делаю массаж уже десять лет, есть диплом. Принимаю только у себя, район Достык. Звоните заранее, за час.", 2, False, True, "09.06.2025", "жеке", dict(text_language="ru", languages_spoken=["ru", "kk", "tr"], incall=True, outcall=False, phones=["+77015569320"])),
    (5114, "Камила", 22, "Astana", "Есіл ауданы", 174, 49, "сары", "өзбек", "өзбекше, орысша", "тәулік бойы (круглосуточно)", ["dancing", "striptease", "party", "massage"], ["domination"], ["striptease"], {60: (None, 40000), 720: (None, 200000)}, "₸", "жоқ", "иә", "8 747 230 61 18", "WhatsApp, Telegram",
     "Недавно приехала из Ташкента, в Астане до конца лета. Девушку привезёт водитель салона, её телефон у администратора, спросите Алию.", 6, True, False, "11.06.2025", "салон",
     dict(text_language="ru", nationality="UZ", languages_spoken=["uz", "ru"], hours="24/7", incall=False, outcall=True, phones=["+77472306118"], handles=[h("whatsapp", "+77472306118"), h("telegram", "+77472306118")])),
    (5109, "Айгүл мен Сәуле", None, "Shymkent", "Әл-Фараби ауданы", None, None, NONE, "қазақ", "қазақша", "кешкі 18-ден таңғы 4-ке дейін", ["four_hands", "duo", "couples"], [], [], {60: (40000, 50000), 120: (75000, None)}, "₸", "бар", "иә", "8 775 908 14 27", NONE,
     "Біз екі құрбымыз: Айгүл 27 жаста, Сәуле 30 жаста. Тек бірге жұмыс істейміз, баға екеумізге.", 4, False, False, "05.06.2025", "жеке",
     dict(alias="Айгүл", aliases_stated=["Айгүл", "Сәуле"], age=27, ages_stated=[27, 30], audience="couple", nationality="KZ", languages_spoken=["kk"], hours="18:00-04:00", incall=True, outcall=True, phones=["+77759081427"])),
    (5101, "Ерлан", 35, "Almaty", "Алмалы ауданы", 183, 80, NONE, "қазақ", "қазақша, орысша, ағылшынша", NONE, ["massage", "couples", "dinner_date"], [], [], {60: (None, 15000), 120: (None, 28000)}, "₸", "жоқ", "иә, үйге", "+7 (702) 340-77-65", NONE,
     "Ер адам, массажист. Ханымдар мен жұптарға ғана. Өз үстеліммен келемін.", 2, False, True, "02.06.2025", "жеке", dict(audience="man", nationality="KZ", languages_spoken=["kk", "ru", "en"], incall=False, outcall=True, phones=["+77023407765"])),
    (5096, "Виолетта", 28, "Karaganda", NONE, 170, 58, "қызыл", "орыс", "орысша", "10:00 – 24:00", ["role_play", "domination", "massage"], ["couples"], ["domination"], {60: (20000, 25000)}, "₸", "бар", "иә", "8 705 118 46 92", "Viber",
     "Строгая или нежная, решать вам. С 16 по 19 июня 2025 буду в Павлодаре, записывайтесь заранее.", 3, True, False, "08.06.2025", "жеке",
     dict(text_language="ru", nationality="RU", languages_spoken=["ru"], hours="10:00-24:00", incall=True, outcall=True, phones=["+77051184692"], handles=[h("viber", "+77051184692")], tour=[{"city": "Pavlodar", "from": "2025-06-16", "to": "2025-06-19"}])),
    (5090, "Jessica", 26, "Atyrau", NONE, 165, 54, "қара", "филиппиндік", "ағылшынша", "14:00 – 23:00", ["massage", "dinner_date", "travel"], [], [], {60: (100, 130), 720: (None, 500)}, "$", "бар", "иә, қонақүйге", "", "",
     "Hello, I am Jessica from the Philippines. I work with oil company guests, hotels are welcome. I only answer on Telegram @jessica_atyrau.", 4, False, False, "30.05.2025", "жеке",
     dict(text_language="en", nationality="PH", languages_spoken=["en"], hours="14:00-23:00", incall=True, outcall=True, handles=[h("telegram", "jessica_atyrau")])),
    (5083, "Томирис", 31, "Astana", "Сарыарқа ауданы", 178, 66, "қара", "қазақ", "қазақша, орысша", NONE, ["striptease", "role_play"], [], [], {60: (30000, None)}, "₸", "бар", NONE, "8 776 053 21 84", "Telegram",
     "Транс қызбын, нәзікпін, әдептімін. Тұрақ үй жанында тегін.", 3, False, False, "27.05.2025", "жеке", dict(audience="trans", nationality="KZ", languages_spoken=["kk", "ru"], incall=True, phones=["+77760532184"], handles=[h("telegram", "+77760532184")])),
    (5071, "Гүлнар", 48, "Aktobe", NONE, 160, 72, "қоңыр", "қазақ", "қазақша", "дүйсенбіден жұмаға дейін 9:00 – 17:00", ["massage", "cuddling"], ["overnight"], [], {60: (10000, None)}, "₸", "бар", "жоқ", "8 778 664 30 59", NONE,
     "Жасым үлкен, асықпаймын. Шай ішіп, әңгімелесіп, арқа массажын жасаймын.", 0, False, False, "19.05.2025", "жеке", dict(nationality="KZ", languages_spoken=["kk"], hours="09:00-17:00", incall=True, outcall=False, phones=["+77786643059"])),
    (5066, "Салон «Жұлдыз»", None, "Shymkent", "Еңбекші ауданы", None, None, NONE, NONE, "орысша, қазақша", "10:00 – 06:00", ["massage", "bath", "striptease"], [], [], {60: (20000, 25000), 720: (90000, 100000)}, "₸", "бар", "иә", "8 771 240 95 13", "WhatsApp",
     "У нас Мадина (21), Карина (23) и Зарина (25), каждую неделю новые девушки. Сауна, бассейн, охрана. Один номер на всех.", 6, True, False, "11.06.2025", "салон",
     dict(text_language="ru", alias="Мадина", aliases_stated=["Мадина", "Карина", "Зарина"], age=21, ages_stated=[21, 23, 25], languages_spoken=["ru", "kk"], hours="10:00-06:00", incall=True, outcall=True, phones=["+77712409513"], handles=[h("whatsapp", "+77712409513")])),
]
CODE = {"₸": "KZT", "$": "USD"}


def url(q):
    return f"{ROOT}/anketa/{q[0]}"


def shell(title, body, lang="kk"):
    menu = [("/", "Анкеталар"), ("/vip", "VIP"), ("/zhanga", "Жаңа"), ("/baga", "Жарнама бағасы"), ("/erezhe", "Ереже")] if lang == "kk" else [("/ru/", "Анкеты"), ("/baga", "Реклама"), ("/erezhe", "Правила")]
    towns = "".join(f'<a class="tag" href="/qala/{s}">{t}</a>' for t, s in TOWN.values())
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title} | ARUANA.kz</title><link rel="stylesheet" href="/static/bulma.css"></head><body><section class="hero is-dark"><div class="hero-body"><a class="title" href="/">ARUANA</a><p class="subtitle">{"Қазақстан бойынша анкеталар" if lang == "kk" else "Анкеты по всему Казахстану"}</p>
<p class="help">Техқолдау / поддержка: +7 700 000 41 41, <a href="https://t.me/aruana_kz_channel">Telegram-канал</a></p></div></section><nav class="tabs"><ul>{"".join(f'<li><a href="{p}">{t}</a></li>' for p, t in menu)}</ul><a href="/ru/">Рус</a> <a href="/">Қаз</a></nav><div class="tags">{towns}</div>
<main class="container">{body}</main><footer class="footer">© ARUANA 2018–2025. 21+ <a href="/erezhe">Ереже / Правила</a></footer></body></html>"""


RU = {"Аты": "Имя", "Жасы": "Возраст", "Қаласы": "Город", "Ауданы": "Район", "Бойы": "Рост", "Салмағы": "Вес", "Шашы": "Волосы", "Ұлты": "Национальность", "Тілдері": "Языки", "Көздері": "Глаза", "Шылым шегеді": "Курит", "Татуировка": "Татуировки",
      "Жұмыс уақыты": "Время работы", "Өз орны": "Апартаменты", "Шығу": "Выезд", "Телефон": "Телефон", "Мессенджер": "Мессенджеры", "Жарнама беруші": "Размещает", "Қосылған күні": "Добавлена"}


def field(label, value, lang):
    shown = f"{label} ({RU[label]})" if lang == "kk" and label in ("Ұлты", "Өз орны", "Шығу", "Жұмыс уақыты") else label if lang == "kk" else RU[label]
    return f'<div class="field is-horizontal"><div class="field-label">{shown}</div><div class="field-body">{value}</div></div>'


def detail(q, lang="kk"):
    num, name, age, town, part, cm, kg, hair, folk, tongues, hours, yes, no, extra, prices, cur, own, visits, phone, apps, prose, pics, vip, ok, day, kind, _ = q
    one = [("Аты", name), ("Жасы", f"{age}" if age else NONE), ("Қаласы", TOWN[town][0]), ("Ауданы", part), ("Бойы", f"{cm} см" if cm else NONE), ("Салмағы", f"{kg} кг" if kg else NONE), ("Шашы", hair), ("Көздері", NONE), ("Шылым шегеді", "жоқ" if num % 2 else NONE), ("Татуировка", NONE)]
    two = [("Ұлты", folk), ("Тілдері", tongues), ("Жұмыс уақыты", hours), ("Өз орны", own), ("Шығу", visits)]
    three = [("Телефон", f'<a href="tel:{phone}">{phone}</a>' if phone else NONE), ("Мессенджер", apps or NONE), ("Жарнама беруші", kind), ("Қосылған күні", day)]
    blocks = "".join(f'<div class="box"><h3>{head}</h3>{"".join(field(k, v, lang) for k, v in rows)}</div>' for head, rows in (("Параметрлері" if lang == "kk" else "Параметры", one), ("Кездесу" if lang == "kk" else "Встреча", two), ("Байланыс" if lang == "kk" else "Контакты", three)))
    groups = ""
    for head, items in GROUPS:
        cells = "".join(f'<li class="{"has-text-success" if key in yes else "has-text-danger"}"><i class="mdi mdi-{"plus" if key in yes else "minus"}"></i> {"" if key in yes else "<s>"}{word}{"" if key in yes else "</s>"}{" <small>қосымша ақы</small>" if key in extra else ""}</li>' for key, word in items if key in yes or key in no)
        groups += f'<div class="column"><p class="heading">{head}</p><ul>{cells}</ul></div>' if cells else ""

    def cell(x):
        return "жоқ" if x is None else f"{spaced(x)} {cur}"

    cash = "".join(f"<tr><td>{SPAN[m]}</td><td>{cell(a)}</td><td>{cell(b)}</td></tr>" for m, (a, b) in prices.items())
    shots = "".join(f'<figure class="image is-3by4"><img src="/m/{num}/{n}.jpg" alt="{name} {n}-сурет"></figure>' for n in range(1, pics + 1)) or "<p>Суреті жоқ</p>"
    i = Q.index(q)
    near = "".join(card(p) for p in (Q[i - 2], Q[i - 3]))
    body = f"""<h1 class="title is-3">{name}, {TOWN[town][0]}</h1>{'<span class="tag is-warning">VIP</span>' if vip else ''}{'<span class="tag is-success">тексерілген (проверена)</span>' if ok else ''}
<div class="columns"><div class="column is-5">{shots}</div><div class="column">{blocks}<div class="box"><h3>Бағасы</h3><table class="table"><tr><th></th><th>Апартамент</th><th>Шығу</th></tr>{cash}</table></div></div></div>
<div class="content"><h3>{"Өзі туралы" if lang == "kk" else "О себе"}</h3><p>{prose}</p></div><div class="columns">{groups}</div><h3>{"Ұқсас анкеталар" if lang == "kk" else "Похожие анкеты"}</h3><div class="columns">{near}</div>"""
    return shell(f"{name}, {TOWN[town][0]}", body, lang)


def card(q):
    ages = f"{q[2]} жас · " if q[2] else ""
    first = next(iter(q[14].values()))
    low = min(x for x in first if x is not None)
    return f'<div class="column is-3"><div class="card"><a href="/anketa/{q[0]}"><img src="/m/{q[0]}/s.jpg" alt=""></a><div class="card-content"><a class="title is-5" href="/anketa/{q[0]}">{q[1]}</a><p>{ages}{TOWN[q[3]][0]}</p><p>1 сағат {spaced(low)} {q[15]}-ден</p></div></div></div>'


def truth(q):
    num, name, age, town, part, cm, kg, hair, folk, tongues, hours, yes, no, extra, prices, cur, own, visits, phone, apps, prose, pics, vip, ok, day, kind, more = q
    row = deepcopy(AD)
    row.update(url=url(q), alias=name, age=age, text_language="kk", provider_kind="agency" if kind == "салон" else "independent", city=town, country="KZ", services=list(yes), height_cm=cm, weight_kg=kg, n_images=pics, paid_placement=vip, verified=ok,
               posted_at="-".join(reversed(day.split("."))), max_duration_h=max(prices) / 60,
               prices=[{"amount": x, "currency": CODE[cur], "code_currency": None, "duration_min": m, "place": p} for m, pair in prices.items() for p, x in zip(("incall", "outcall"), pair) if x is not None])
    row.update(deepcopy(more))
    row["max_duration_h"] = int(row["max_duration_h"])
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def lst(path, title, rows, lang="kk", canonical=None):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="title">{title}</h1><div class="columns is-multiline">{"".join(map(card, rows))}</div>', lang), "listing", lang, ads=tuple(url(q) for q in rows), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", lang="kk", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<div class="content"><h1>{title}</h1>{body}</div>', lang), kind, lang, status=status)


VIPS = [q for q in Q if q[22]]
PAGES = [
    lst("/", "Барлық анкеталар", Q), lst("/ru/", "Все анкеты", Q, "ru", "/"), lst("/vip", "VIP анкеталар", VIPS), lst("/qala/almaty", "Алматы", [q for q in Q if q[3] == "Almaty"]), lst("/?sort=baga", "Барлық анкеталар", Q[::-1], canonical="/"),
    plain("/qala/oral", "Орал", "<p>Бұл қалада анкета жоқ. Басқа қаланы таңдаңыз.</p>", "listing"),
]
for q in Q:
    tongue = q[26].get("text_language")
    PAGES.append(WrittenPage(url(q), detail(q), "ad", "kk", text_language=tongue, ads=(url(q),)))
PAGES += [
    WrittenPage(f"{ROOT}/ru/anketa/5117", detail(Q[1], "ru"), "ad", "ru", ads=(url(Q[1]),), canonical=url(Q[1])),
    WrittenPage(f"{ROOT}/ru/anketa/5096", detail(Q[5], "ru"), "ad", "ru", ads=(url(Q[5]),), canonical=url(Q[5])),
    plain("/baga", "Жарнама бағасы (Реклама)", "<table class='table'><tr><td>Анкета, 30 күн</td><td>5 000 ₸</td></tr><tr><td>VIP, 30 күн</td><td>15 000 ₸</td></tr><tr><td>Салон, 30 күн</td><td>40 000 ₸</td></tr></table>"),
    plain("/erezhe", "Ереже", "<p>Анкетаны тек кәмелетке толған адам өзі туралы бере алады. Мәжбүрлеу туралы күдік болса, 102 нөміріне хабарласыңыз.</p><p>Анкеты размещают только совершеннолетние.</p>"),
    plain("/kiru", "Кіру / Вход", "<form><input name='tel' placeholder='+7 7__ ___ __ __'><button>SMS-код алу</button></form>"),
    plain("/anketa/4410", "Анкета табылмады", "<p>Анкета өшірілген немесе уақыты біткен (анкета удалена).</p>", "error"),
    plain("/blog/alayaqtar", "Алаяқтардан сақтаныңыз", "<p>Алдын ала төлем сұраған адамға ақша аудармаңыз. Kaspi арқылы 5 000 теңге «бронь» сұрайтындар алаяқтар.</p>"),
]

SITE = WrittenSite("aruana-kz.example", "KZ", tuple(PAGES), tuple(truth(q) for q in Q), note=__doc__)
