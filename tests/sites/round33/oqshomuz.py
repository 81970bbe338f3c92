"""Uzbek notice board in two scripts: an Angular page rendered by the server, with menus in Latin letters and under /kir/ in Cyrillic ones.

Hard: the advertiser's text stays in the script she wrote it in, so that labels and text may differ; the same ad has two addresses; the number stands only in the
state that the server hands over (quotes as `&q;`), where other ads lie as 'o'xshash'; sums as '300 ming so'm', '1,2 mln so'm', '350.000 сўм' or dollars; apostrophes of three
kinds; one ad in Russian; words ('ha' and 'yo'q') for in and out; telephones of goods in the same state (a car, a flat, on the same template).
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://oqshom.example"
L = {  # Latin, Cyrillic
    "age": ("Yoshi", "Ёши"), "cm": ("Boʻyi", "Бўйи"), "kg": ("Vazni", "Вазни"), "town": ("Shahar", "Шаҳар"), "tongues": ("Tillari", "Тиллари"), "land": ("Millati", "Миллати"), "in": ("Oʻzida qabul qiladi", "Ўзида қабул қилади"), "out": ("Sizga boradi", "Сизга боради"),
    "hours": ("Ish vaqti", "Иш вақти"), "does": ("Xizmatlar", "Хизматлар"), "price": ("Narxlar", "Нархлар"), "put": ("Joylangan", "Жойланган"), "show": ("Raqamni koʻrsatish", "Рақамни кўрсатиш"), "like": ("Oʻxshash eʼlonlar", "Ўхшаш эълонлар"),
    "ok": ("Tekshirilgan", "Текширилган"), "top": ("TOP eʼlon", "ТОП эълон"), "all": ("Dam olish va massaj", "Дам олиш ва массаж"), "yes": ("ha", "ҳа"), "no": ("yoʻq", "йўқ"), "call": ("Bogʻlanish", "Боғланиш"),
    "cars": ("Avtomobillar", "Автомобиллар"), "flats": ("Uylar", "Уйлар"), "add": ("Eʼlon berish", "Эълон бериш"), "rules": ("Qoidalar", "Қоидалар"), "year": ("yosh", "ёш"), "sm": ("sm", "см"), "kilo": ("kg", "кг"), "who": ("Ism", "Исм"),
}
TOWN = {"Tashkent": ("Toshkent", "Тошкент"), "Samarkand": ("Samarqand", "Самарқанд"), "Bukhara": ("Buxoro", "Бухоро"), "Andijan": ("Andijon", "Андижон"), "Namangan": ("Namangan", "Наманган")}
TONGUE = {"uz": ("oʻzbek", "ўзбек"), "ru": ("rus", "рус"), "en": ("ingliz", "инглиз"), "tg": ("tojik", "тожик"), "kk": ("qozoq", "қозоқ"), "tr": ("turk", "турк"), "ko": ("koreys", "корейс")}
LAND = {"UZ": ("oʻzbek", "ўзбек"), "KZ": ("qozoq", "қозоқ"), "RU": ("rus", "рус")}
DOES = {"massage": ("massaj", "массаж"), "dinner_date": ("kechki ovqat", "кечки овқат"), "travel": ("sayohat", "саёҳат"), "dancing": ("raqs", "рақс"), "party": ("ziyofatlar", "зиёфатлар"), "bath": ("birga vanna", "бирга ванна"), "couples": ("juftliklar uchun", "жуфтликлар учун"),
        "city_guide": ("shahar boʻylab sayr", "шаҳар бўйлаб сайр"), "cuddling": ("quchoqlash", "қучоқлаш"), "striptease": ("striptiz", "стриптиз"), "four_hands": ("toʻrt qoʻlli massaj", "тўрт қўлли массаж"), "duo": ("duet", "дуэт"), "video_call": ("videoqoʻngʻiroq", "видеоқўнғироқ"), "role_play": ("rolli oʻyinlar", "ролли ўйинлар")}


def som(amount, minutes=None, place=None, currency="UZS"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, name, age, town, cm, kg, land, tongues, does, in, out, hours, price lines, phone, other contacts, flags, day, pictures, text, truth of prices and more
ADS = [
    (20911, "Nilufar", 27, "Tashkent", 166, 55, None, ["uz", "ru"], ["massage", "bath"], True, False, "10:00–20:00", ["1 soat – 300 ming so'm", "2 soat – 550 ming so'm"], "+998935891087", [], "T", "2025-06-08", 3,
     "Assalomu alaykum! Chilonzorda o'z uyimda qabul qilaman, toza va osoyishta. Yashirin raqamlarga javob bermayman.", dict(prices=[som(300000, 60), som(550000, 120)])),
    (20904, "Шаҳноза", 33, "Samarkand", 170, 64, None, ["uz", "tg", "ru"], ["massage", "cuddling"], True, True, "12:00–22:00", ["1 соат 250.000 сўм", "Меҳмонхонага 1 соат 350.000 сўм"], "+998911184959", [], "TV", "2025-06-06", 2,
     "Самарқанд марказида яшайман. Меҳмонхонага ҳам бораман. Фақат жиддий ва одобли эркаклар қўнғироқ қилсин.", dict(prices=[som(250000, 60), som(350000, 60, "outcall")])),
    (20898, "Diana", 24, "Tashkent", 174, 57, "KZ", ["kk", "ru", "en"], ["dinner_date", "party", "travel"], False, True, None, ["3 soat – 150 $", "Tun – 400 $"], None, [("telegram", "diana_tash")], "V", "2025-06-09", 5,
     "Qozog‘istondan kelganman, Toshkentda 20-iyungacha bo‘laman, so‘ng 21–25-iyun kunlari Buxoroda. Faqat Telegram: @diana_tash",
     dict(max_duration_h=12, prices=[som(150, 180, None, "USD"), som(400, 720, None, "USD")], tour=[{"city": "Tashkent", "from": None, "to": "2025-06-20"}, {"city": "Bukhara", "from": "2025-06-21", "to": "2025-06-25"}])),
    (20890, "Ольга", 36, "Tashkent", 168, 62, "RU", ["ru", "uz"], ["massage", "role_play"], True, True, "24/7", ["Час – 400 000 сум", "Ночь – 1 500 000 сум"], "+998881725888", [("whatsapp", "+998881725888")], "", "2025-06-04", 4,
     "Живу одна у метро Ойбек, работаю на себя. Приглашаю к себе или приеду к вам. Есть WhatsApp на этом же номере.", dict(text_language="ru", provider_kind="independent", max_duration_h=12, prices=[som(400000, 60), som(1500000, 720)])),
    (20885, "Мадина", 22, "Andijan", 160, 48, None, ["uz"], ["dancing", "party"], False, True, None, ["2 соат – 600 минг сўм"], "+998905374687", [], "", "2025-06-03", 1,
     "Раққосаман, туғилган кун ва зиёфатларга бораман. Акам машинада олиб келади, у билан келишасиз.", dict(prices=[som(600000, 120)])),
    (20871, "Zebo va Lola", 28, "Tashkent", None, None, "UZ", ["uz", "ru", "en"], ["duo", "four_hands", "couples"], True, None, "15:00–23:00", ["1 soat – 700 ming so`m", "2 soat – 1,2 mln so`m"], "+998882406735", [], "T", "2025-05-29", 2,
     "Zebo 28 yoshda, Lola 31 yoshda. Ikki dugona, doim birga ishlaymiz. Narx ikkalamiz uchun.", dict(alias="Zebo", aliases_stated=["Zebo", "Lola"], ages_stated=[28, 31], audience="couple", prices=[som(700000, 60), som(1200000, 120)])),
    (20863, "Тимур", 34, "Tashkent", 182, 79, None, ["uz", "ru", "tr"], ["massage", "dinner_date"], False, True, None, ["Кеча (4 соат) – 800 минг сўм"], None, [("email", "timur@oqpochta.example")], "", "2025-05-26", 1,
     "Аёллар учун ҳамроҳ. Ресторанга, театрга бирга борамиз. Эркаклар безовта қилмасин. Ёзинг: timur@oqpochta.example", dict(audience="man", max_duration_h=4, prices=[som(800000, 240)])),
    (20850, "Sevinch", 30, "Bukhara", 165, 59, None, ["uz", "tg", "en"], ["city_guide", "dinner_date", "massage"], None, True, "09:00–18:00", ["Kun davomida sayr (6 soat) – 900 ming so'm"], "+998880574169", [("instagram", "sevinch.bukhara")], "V", "2025-05-21", 3,
     "Buxoroning eski shahrini ko'rsataman, kechqurun birga ovqatlanamiz. Mehmonxonangizga o'zim kelaman. Instagram: sevinch.bukhara", dict(max_duration_h=6, prices=[som(900000, 360)])),
    (20842, "Камила", 29, "Namangan", 177, 68, None, ["uz", "ru"], ["massage", "video_call"], True, False, None, ["1 соат – 350 минг сўм", "Видео 30 дақиқа – 100 минг сўм"], "+998882337319", [], "", "2025-05-17", 2,
     "Транс аёлман, ўз уйимда қабул қиламан. Видеоқўнғироқ учун олдиндан ёзинг.", dict(audience="trans", prices=[som(350000, 60), som(100000, 30)])),
    (20830, "Feruza", 26, "Tashkent", 169, 56, None, ["uz", "ru", "ko"], ["massage", "striptease"], True, None, "12:00–24:00", ["1 soat – 450 ming so'm"], "+998930155933", [], "T", "2025-05-12", 4,
     "Bizning salonimizda Feruza sizni kutadi. Salon Yunusobodda, administrator qo'ng'iroqlarga javob beradi. Haydovchi kerak bo'lsa, ayting.", dict(provider_kind="agency", prices=[som(450000, 60)])),
]
BASE = ("", "/kir")
MONTH = (("may", "iyun"), ("май", "июнь"))


def url(a, t=0):
    return f"{ROOT}{BASE[t]}/e/{a[0]}"


def state(data):
    text = json.dumps(data, ensure_ascii=False).replace("&", "&a;").replace('"', "&q;").replace("<", "&l;").replace(">", "&g;").replace("'", "&s;")
    return f'<script id="oqshom-state" type="application/json">{text}</script>'


def when(a, t):
    y, m, d = a[16].split("-")
    return f"{int(d)}-{MONTH[t][int(m) - 5]} {y}"


def tile(a, t):
    return f'<app-tile _nghost-ng-c2207><a _ngcontent-ng-c2207 href="{BASE[t]}/e/{a[0]}"><img _ngcontent-ng-c2207 src="/cdn/{a[0]}/t.webp" alt=""><b _ngcontent-ng-c2207>{a[1]}</b><i _ngcontent-ng-c2207>{a[2]} {L["year"][t]}</i><i _ngcontent-ng-c2207>{TOWN[a[3]][t]}</i></a></app-tile>'


def shell(title, body, path, t, data):
    other = BASE[1 - t] + (path or "/")
    menu = "".join(f'<a href="{BASE[t]}{h}">{L[k][t]}</a>' for h, k in (("/dam", "all"), ("/avto", "cars"), ("/uy", "flats"), ("/berish", "add"), ("/qoidalar", "rules")))
    return f"""<!DOCTYPE html><html lang="{("uz-Latn", "uz-Cyrl")[t]}"><head><meta charset="utf-8"><base href="/"><link rel="alternate" hreflang="uz-Latn" href="{ROOT}{path}"><link rel="alternate" hreflang="uz-Cyrl" href="{ROOT}/kir{path}"><title>{title} | Oqshom</title><link rel="stylesheet" href="styles.7f31c.css"></head>
<body><app-root ng-version="17.3.9" ng-server-context="ssr"><app-top><a href="{BASE[t]}/">Oqshom</a>{menu}<a class="lang" href="{other}">{("Кирилча", "Lotincha")[t]}</a></app-top><main>{body}</main>
<app-bottom><p>{("Oqshom MChJ, Toshkent. Yordam: 71 205 00 19, yordam@oqshom.example", "Oqshom МЧЖ, Тошкент. Ёрдам: 71 205 00 19, yordam@oqshom.example")[t]}</p></app-bottom></app-root>{state(data)}<script src="main.90ab2.js" type="module"></script></body></html>"""


def detail(a, t=0):
    no, name, age, town, cm, kg, land, tongues, does, inn, out, hours, money, phone, others, flags, day, pics, text, more = a
    said = {True: L["yes"][t], False: L["no"][t]}
    rows = [("who", name), ("age", age if " va " not in name else "28, 31"), ("cm", f"{cm} {L['sm'][t]}" if cm else None), ("kg", f"{kg} {L['kilo'][t]}" if kg else None), ("land", LAND[land][t] if land else None), ("town", TOWN[town][t]), ("tongues", ", ".join(TONGUE[x][t] for x in tongues)),
            ("in", said.get(inn)), ("out", said.get(out)), ("hours", hours), ("does", ", ".join(DOES[d][t] for d in does)), ("put", when(a, t))]
    facts = "".join(f'<app-fact _nghost-ng-c31><span _ngcontent-ng-c31 class="k">{L[k][t]}</span><span _ngcontent-ng-c31 class="v">{v}</span></app-fact>' for k, v in rows if v)
    shots = "".join(f'<img src="/cdn/{no}/{n}.webp" alt="" loading="lazy">' for n in range(1, pics + 1))
    prices = "".join(f"<li>{m}</li>" for m in money)
    badge = (f'<mat-chip>{L["ok"][t]}</mat-chip>' if "V" in flags else "") + (f'<mat-chip>{L["top"][t]}</mat-chip>' if "T" in flags else "")
    button = f'<button mat-flat-button>{L["show"][t]}</button>' if phone else ""
    links = "".join(f'<a href="https://t.me/{v}">Telegram</a>' for k, v in others if k == "telegram")
    i = ADS.index(a)
    near = [ADS[i - 1], ADS[i - 3]]
    data = {"lang": ("lat", "kir")[t], "item": {"id": no, "name": name, "cat": "dam", "seller": {"phone": phone, "showPhone": bool(phone)}}, "similar": [{"id": b[0], "name": b[1], "city": TOWN[b[3]][t]} for b in near]}
    return shell(f"{name}, {TOWN[town][t]}", f'<app-card><h1>{name}</h1>{badge}<div class="ph">{shots}</div><p class="tx">{text}</p>{facts}<h3>{L["price"][t]}</h3><ul class="pr">{prices}</ul><h3>{L["call"][t]}</h3>{button}{links}</app-card>'
                 f'<section><h4>{L["like"][t]}</h4>{"".join(tile(b, t) for b in near)}</section>', f"/e/{no}", t, data)


def truth(a):
    no, name, age, town, cm, kg, land, tongues, does, inn, out, hours, money, phone, others, flags, day, pics, text, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="uz", provider_kind="unknown", city=town, country="UZ", nationality=land, languages_spoken=list(tongues), services=list(does), incall=inn, outcall=out,
               hours=hours.replace("–", "-") if hours else None, height_cm=cm, weight_kg=kg, verified="V" in flags, paid_placement="T" in flags, n_images=pics, posted_at=day, phones=[phone] if phone else [], handles=[{"kind": k, "value": v} for k, v in others])
    row.update(deepcopy(more))
    row["max_duration_h"] = row["max_duration_h"] or max(p["duration_min"] for p in row["prices"]) / 60
    return row


def listing(rows, path, t, foot):
    data = {"lang": ("lat", "kir")[t], "items": [{"id": a[0], "name": a[1], "age": a[2]} for a in rows], "total": len(ADS)}
    return shell(L["all"][t], f'<h1>{L["all"][t]}</h1><div class="grid">{"".join(tile(a, t) for a in rows)}</div><nav>{foot}</nav>', path, t, data)


def plain(path, title, body, kind="static", t=0, relevant=True, canonical=None, data=None):
    return WrittenPage(f"{ROOT}{BASE[t]}{path}", shell(title, f"<h1>{title}</h1>{body}", path, t, data or {"lang": ("lat", "kir")[t]}), kind, "uz", relevant=relevant, canonical=canonical)


A, B = ADS[:6], ADS[6:]
UA, UB = tuple(map(url, A)), tuple(map(url, B))
TWO = (ADS[1], ADS[4], ADS[3])
PAGES = [
    WrittenPage(f"{ROOT}/dam", listing(A, "/dam", 0, '1 <a href="/dam?bet=2">2</a>'), "listing", "uz", ads=UA),
    WrittenPage(f"{ROOT}/dam?bet=2", listing(B, "/dam?bet=2", 0, '<a href="/dam">1</a> 2'), "listing", "uz", ads=UB),
    WrittenPage(f"{ROOT}/kir/dam", listing(A, "/dam", 1, '1 <a href="/kir/dam?bet=2">2</a>'), "listing", "uz", ads=UA, canonical=f"{ROOT}/dam"),
]
PAGES += [WrittenPage(url(a), detail(a), "ad", "uz", text_language=a[19].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(url(a, 1), detail(a, 1), "ad", "uz", text_language=a[19].get("text_language"), ads=(url(a),), canonical=url(a)) for a in TWO]
PAGES += [
    plain("/avto", "Avtomobillar", '<ul><li><a href="/e/19770">Neksiya 2012</a> 62 mln soʻm, Andijon</li><li><a href="/e/19764">Spark 2019</a> 98 mln soʻm, Toshkent</li></ul>', "listing", relevant=False),
    plain("/e/19770", "Neksiya 2012", "<p>Holati yaxshi, 140 000 km yurgan, rangi oq. Narxi 62 mln soʻm, kelishamiz. Egasi: Jasur.</p>", relevant=False, data={"lang": "lat", "item": {"id": 19770, "cat": "avto", "seller": {"phone": "+998948377948", "showPhone": True}}}),
    plain("/berish", "Eʼlon berish", "<p>Oddiy eʼlon bepul. TOP eʼlon: 7 kunga 45 000 soʻm, 30 kunga 150 000 soʻm. Tekshiruv bir kun davom etadi.</p>"),
    plain("/qoidalar", "Qoidalar", "<p>Eʼlonni faqat 18 yoshga toʻlganlar beradi. Birovning suratini qoʻymang. Kimnidir majburlashayotganini bilsangiz, 102 ga qoʻngʻiroq qiling.</p>"),
    plain("/qoidalar", "Қоидалар", "<p>Эълонни фақат 18 ёшга тўлганлар беради. Бировнинг суратини қўйманг. Кимнидир мажбурлашаётганини билсангиз, 102 га қўнғироқ қилинг.</p>", t=1, canonical=f"{ROOT}/qoidalar"),
    plain("/kirish", "Kirish", "<form><input type='tel' placeholder='+998'><button>Kodni olish</button></form>"),
    plain("/maslahat/aldanmang", "Aldanmang!", "<p>Oldindan pul soʻrashsa, bu firibgarlik. Toshkentlik 39 yoshli oʻquvchimiz karta orqali 200 ming soʻm yuborib, aldanib qoldi.</p>"),
    plain("/e/20512", "Eʼlon topilmadi", "<p>Eʼlon muddati tugagan yoki egasi uni oʻchirgan.</p>", "error"),
]

SITE = WrittenSite("oqshom.example", "UZ", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
