"""A Kazakh portal of companions on a Russian shop system (about 2018): an ad is a 'product', its facts are 'properties'.

Hard: shop mark-up ('sale', 'basket', SKU rows for durations) for people; Kazakh labels with the prose of some ads in Russian;
the phone masked in the text and whole in data-phone, or behind api.whatsapp.com; a script of the element holds the same price
again with the advertiser's tariff; the ?lang=ru view changes the interface; 'viewed' block and city menu name other people.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "keshkiserik.example"
BASE = f"https://www.{HOST}"
SERVICES = {
    "massage": ("Массаж", "Массаж"), "tantra": ("Тантра", "Тантра"), "dinner_date": ("Кешкі асқа бірге бару", "Ужин в ресторане"), "travel": ("Сапарға серік", "Спутница в поездке"),
    "overnight": ("Таңға дейін қалу", "Остаюсь до утра"), "couples": ("Жұптарды қабылдау", "Пары"), "four_hands": ("Төрт қол массажы", "Массаж в четыре руки"), "role_play": ("Рөлдік ойын", "Ролевые игры"),
    "dancing": ("Би", "Танцы"), "city_guide": ("Қалада гид", "Гид по городу"), "business": ("Іскерлік кездесу", "Деловые встречи"), "video_call": ("Бейнеқоңырау", "Видеозвонок"), "cuddling": ("Құшақтасу", "Объятия"),
    "bath": ("Бірге ванна қабылдау", "Совместная ванна"), "party": ("Мерейтой, кештер", "Вечеринки"), "escort": ("Эскорт (еріп жүру)", "Эскорт (сопровождение)"), "kissing": ("Сүйісу", "Поцелуи"), "striptease": ("Стриптиз", "Стриптиз"),
}  # fmt: skip
LANGS = {"kk": ("қазақша", "казахский"), "ru": ("орысша", "русский"), "en": ("ағылшынша", "английский"), "tr": ("түрікше", "турецкий"), "uz": ("өзбекше", "узбекский"), "ko": ("корейше", "корейский")}
CITIES = {"Almaty": ("Алматы", "Алматы", "almaty"), "Astana": ("Астана", "Астана", "astana"), "Shymkent": ("Шымкент", "Шымкент", "shymkent"), "Taraz": ("Тараз", "Тараз", "taraz"), "Atyrau": ("Атырау", "Атырау", "atyrau"), "Aktau": ("Ақтау", "Актау", "aktau")}
NATIONS = {"KZ": ("Қазақстан", "Казахстан"), "RU": ("Ресей", "Россия"), "UZ": ("Өзбекстан", "Узбекистан")}
LOOKS = {"asian": ("азиялық", "азиатская"), "european": ("еуропалық", "европейская")}
TIMES = {30: ("30 минут", "30 минут"), 60: ("1 сағат", "1 час"), 120: ("2 сағат", "2 часа"), 180: ("3 сағат", "3 часа"), 720: ("түн", "ночь"), 1440: ("тәулік", "сутки")}
MONTHS = {5: ("мамыр", "мая"), 6: ("маусым", "июня")}
WORDS = {  # Kazakh, Russian
    "age": ("Жасы", "Возраст"), "height": ("Бойы, см", "Рост, см"), "weight": ("Салмағы, кг", "Вес, кг"), "nation": ("Азаматтығы", "Гражданство"), "look": ("Келбеті", "Внешность"), "langs": ("Тілдері", "Языки"),
    "city": ("Қаласы", "Город"), "hours": ("Қабылдау уақыты", "Время приёма"), "place": ("Кездесу орны", "Место встречи"), "in": ("өзімде", "у меня"), "out": ("сізге барамын", "выезд к вам"), "no": ("Ұсынбаймын", "Не предлагаю"),
    "who": ("Кім", "Кто"), "services": ("Қызметтер", "Услуги"), "price": ("Бағасы", "Стоимость"), "about": ("Сипаттама", "Описание"), "posted": ("Жарияланған күні", "Дата публикации"), "viewed": ("Сіз қарағандар", "Вы смотрели"),
    "ok": ("Суреттері тексерілген", "Фото проверены"), "show": ("Нөмірді көрсету", "Показать номер"), "home": ("Басты бет", "Главная"), "all": ("Барлық хабарландырулар", "Все анкеты"), "contacts": ("Байланыс", "Контакты"),
    "tariff": ("Тарифтер", "Тарифы"), "login": ("Кіру", "Войти"), "site": ("Кешкі серік — хабарландырулар порталы", "Кешкі серік — портал объявлений"), "ask": ("Сұрақтар", "Вопросы"),
}  # fmt: skip
WHO = {"woman": ("әйел", "женщина"), "man": ("ер адам", "мужчина"), "trans": ("транс", "транс"), "couple": ("екі қыз бірге", "две девушки вместе")}

# id, slug, names, ages, city, (height, weight), nation, look, languages, services, refused, (incall, outcall), prices {minutes: amount or (in, out)}, price style,
# hours (truth, words), (phone, way), handles, posted, (verified, vip), images, text language, text, more
ADS = [
    (1042, "aigerim", ["Айгерім"], [25], "Almaty", (168, 54), "KZ", "asian", ["kk", "ru", "en"], ["dinner_date", "business", "escort"], ["massage"], (False, True), {120: 60000, 180: 85000}, 0,
     ("18:00-24:00", "18:00-24:00"), ("+77716500548", "mask"), [], "2025-06-10", (True, True), 4, "kk",
     "Сәлем! Мен Айгеріммін. Театрға, көрмеге, кешкі асқа бірге барайық. Агенттіксіз, өз бетіммен жұмыс істеймін. Үйге шақырмаймын, өзім келемін. Сыпайы әңгіме мен жақсы әзілді ұнатамын.", {"kind": "independent", "when": ("кеше", "вчера")}),
    (1039, "kamila", ["Камила"], [28], "Astana", (172, 60), "KZ", None, ["ru", "kk"], ["massage", "bath", "tantra"], [], (True, False), {60: 30000, 120: 55000}, 1,
     ("12:00-24:00", "12:00-24:00"), ("+77754484449", "plain"), [("telegram", "kamila_relax_nqz")], "2025-06-08", (True, False), 3, "ru",
     "Здравствуйте, меня зовут Камила. Работаю сама, без салона и посредников, принимаю в уютной квартире на левом берегу. Делаю расслабляющий массаж на тёплом масле, никуда не тороплю, чай и душ всегда есть. Пожалуйста, звоните заранее, хотя бы за час, и не пишите ночью: ночью я сплю.", {"kind": "independent"}),
    (1036, "dana", ["Дана"], [22], "Shymkent", (163, 49), "KZ", "asian", ["kk", "uz"], ["dancing", "party", "striptease"], ["overnight"], (None, True), {60: 35000}, 2,
     ("20:00-03:00", "20:00-03:00"), ("+77056726296", "wa"), [], "2025-06-06", (False, False), 5, "kk",
     "Мен бишімін: шығыс биі, заманауи би. Мерейтойға, достар кешіне шақырыңыздар. Шымкент ішінде жол ақысы тегін, қала сыртына 5 000 теңге қосылады.", {}),
    (1031, "sabina-madina", ["Сабина", "Мадина"], [30, 27], "Almaty", None, None, None, ["ru", "kk"], ["four_hands", "couples", "massage"], [], (True, True), {60: (50000, 65000), 120: (90000, 110000)}, 0,
     ("10:00-22:00", "10:00-22:00"), ("+77013451787", "plain"), [("whatsapp", "+77013451787")], "2025-06-03", (True, True), 6, "kk",
     "Біз екі құрбымыз: Сабина (30) мен Мадина (27). Төрт қол массажын бірге жасаймыз, жұптарды да қуана қабылдаймыз. Екеуміз тек бірге жұмыс істейміз, баға екеуміз үшін көрсетілген.", {"audience": "couple"}),
    (1027, "viktoriya", ["Виктория"], [31], "Almaty", (175, 62), "RU", "european", ["ru", "en"], ["travel", "dinner_date", "city_guide", "overnight"], [], (False, True), {180: 120000, 720: 250000, 1440: 400000}, 1,
     None, ("+77771849856", "wa"), [("instagram", "vika.almaty.guide")], "2025-06-02", (True, True), 5, "ru",
     "Переехала из Омска пять лет назад, люблю горы, джаз и хорошие вина. Составлю компанию за ужином, покажу город и Медеу, поеду с вами в командировку. Квартира у меня не для гостей, приезжаю в отель. С 12 по 15 июня 2025 буду в Астане, с 20 по 22 июня 2025 в Атырау.",
     {"tour": [("Astana", "2025-06-12", "2025-06-15"), ("Atyrau", "2025-06-20", "2025-06-22")]}),
    (1022, "zhansaya", ["Жансая"], [38], "Taraz", (160, 68), "KZ", None, ["kk"], ["massage", "cuddling"], ["kissing", "role_play"], (True, False), {30: 8000, 60: 15000}, 2,
     ("09:00-18:00", "09:00-18:00"), ("+77057716421", "mask"), [], "2025-05-30", (False, False), 2, "kk",
     "Он бес жылдық тәжірибем бар, қолым жылы, сөзім аз. Арқа мен иыққа массаж жасаймын, жай ғана құшақтасып отыруға да болады. Сенбі, жексенбі демаламын.", {}),
    (1018, "timur", ["Тимур"], [29], "Almaty", (182, 80), "KZ", None, ["ru", "kk", "en"], ["massage", "couples", "dinner_date"], [], (True, True), {60: 25000, 120: 45000}, 0,
     ("11:00-23:00", "11:00-23:00"), ("+77022026779", "plain"), [("email", "timur.massage@posta.example")], "2025-05-27", (False, False), 3, "ru",
     "Тимур, массажист с медицинским образованием. Приходят ко мне женщины, мужчины и семейные пары, всем рад одинаково. Есть стол, который беру с собой на выезд. Могу и просто поужинать с вами, если день был длинный. Отвечаю на почту в течение дня.", {"audience": "man"}),
    (1015, "leila", ["Лейла"], [26], "Astana", (177, 66), None, "asian", ["ru", "tr"], ["dancing", "kissing", "video_call"], [], (True, None), {60: 40000, 720: 180000}, 1,
     ("24/7", "тәулік бойы"), ("+77026691222", "mask"), [("telegram", "leila_ts_astana")], "2025-05-22", (True, False), 4, "kk",
     "Мен Лейла, транс қызбын. Би билегенді, ұзақ кештерді жақсы көремін. Алдымен бейнеқоңырау арқылы танысайық, содан кейін кездесуді келісеміз.", {"audience": "trans"}),
    (1011, "gulnar", ["Гүлнар"], [34], "Atyrau", (165, 57), "KZ", "asian", ["kk", "ru", "en"], ["business", "dinner_date", "escort"], [], (False, True), {120: 70000, 1440: 350000}, 0,
     None, None, [], "2025-05-19", (True, True), 3, "kk",
     "Гүлнар біздің агенттікте екі жылдан бері жұмыс істейді. Мұнай саласындағы көрмелерде, іскерлік кештерде шетелдік қонақтарға еріп жүреді, аудармашы бола алады. Тапсырыс агенттік арқылы, сайттағы хат терезесінен қабылданады.", {"kind": "agency"}),
    (1004, "meruert", ["Меруерт"], [27], "Aktau", (170, 59), "UZ", None, ["uz", "ru", "kk"], ["massage", "bath"], [], (True, False), {60: 20000, 120: 35000}, 9,
     ("12:00-24:00", "12:00-24:00"), ("+77077413843", "plain"), [], "2025-05-12", (False, False), 2, "kk",
     "Теңіз жағасындағы пәтерде қабылдаймын. Бағам қарапайым: сағаты 20 мың теңге, екі сағаты 35 мың теңге. Массаждан кейін бірге ванна қабылдауға болады. Ақшаны алдын ала сұрамаймын.", {}),
]  # fmt: skip


def path(a) -> str:
    return f"/catalog/{CITIES[a[4]][2]}/{a[1]}-{a[0]}/"


def amount(n: int, style: int) -> str:
    return [f"{n:,}".replace(",", "&nbsp;") + " &#8376;", f"{n:,}".replace(",", ".") + " тг", f"{n // 1000} мың тг"][style]


def layout(title: str, body: str, crumbs: str, r: int = 0, script: str = "") -> str:
    w = {k: v[r] for k, v in WORDS.items()}
    menu = "".join(f'<li class="bx-nav-1-lvl"><a href="/catalog/{s}/"><span>{(kk, ru)[r]}</span></a></li>' for kk, ru, s in CITIES.values())
    return f"""<!DOCTYPE html>
<html xml:lang="{("kk", "ru")[r]}" lang="{("kk", "ru")[r]}">
<head><meta http-equiv="X-UA-Compatible" content="IE=edge" /><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><meta name="robots" content="index, follow" />
<link href="/bitrix/cache/css/s1/eshop_bootstrap_v4/template_7c2.css?17180" type="text/css" data-template-style="true" rel="stylesheet" />
<script type="text/javascript">if(!window.BX)window.BX={{}};(window.BX||top.BX).message({{'LANGUAGE_ID':'{("kk", "ru")[r]}','FORMAT_DATE':'DD.MM.YYYY','SITE_ID':'s1','SERVER_TIME':'1749636000','USER_ID':'','bitrix_sessid':'5e1d0c'}});</script>
<title>{title}</title></head>
<body class="bx-background-image bx-theme-red"><div id="panel"></div><div class="bx-wrapper" id="bx_eshop_wrap">
<header class="bx-header"><div class="bx-header-section container"><div class="row pt-0 pt-md-3 mb-3 align-items-center"><div class="col-lg-3 bx-header-logo"><a class="bx-logo-block" href="/">{w["site"]}</a></div>
<div class="col bx-header-contact"><span class="bx-header-phone-number">+7 (727) 355-00-11</span><div class="bx-worktime">10:00 - 19:00</div></div><div class="col-auto"><a href="?lang=kk">ҚАЗ</a> <a href="?lang=ru">РУС</a> <a href="/login/?backurl=%2F">{w["login"]}</a></div></div>
<nav class="bx-top-nav-container"><ul class="bx-nav-list-1-lvl"><li class="bx-nav-1-lvl"><a href="/catalog/"><span>{w["all"]}</span></a></li>{menu}</ul></nav></div></header>
<div class="workarea"><div class="container bx-content-section"><div class="bx-breadcrumb" itemprop="http://schema.org/breadcrumb" itemscope itemtype="http://schema.org/BreadcrumbList"><div class="bx-breadcrumb-item"><a href="/" title="{w["home"]}" itemprop="item"><span itemprop="name">{w["home"]}</span></a></div>{crumbs}</div>
<h1 id="pagetitle">{title}</h1><div class="row"><div class="bx-content col">
{body}
</div></div></div></div>
<footer class="bx-footer"><div class="container"><a href="/about/contacts/">{w["contacts"]}</a> <a href="/about/tariffs/">{w["tariff"]}</a> <a href="/about/faq/">{w["ask"]}</a><p class="copyright">&copy; 2018-2025 «Кешкі серік» ЖШС. 18+</p></div></footer></div>
{script}</body></html>"""


def tile(a, tag: str, r: int = 0) -> str:
    ages = " / ".join(map(str, a[3]))
    low = min(v if isinstance(v, int) else v[0] for v in a[12].values())
    return f"""<div class="product-item-small-card"><div class="product-item-container" id="bx_{tag}_{a[0]}" data-entity="item"><div class="product-item">
<a class="product-item-image-wrapper" href="{path(a)}" title="{" мен ".join(a[2])}" data-entity="image-wrapper"><span class="product-item-image-original" style="background-image: url('/upload/iblock/{a[0] % 97:03x}/{a[1]}.jpg');"></span></a>
<h3 class="product-item-title"><a href="{path(a)}">{(" мен ", " и ")[r].join(a[2])}, {ages}</a></h3><div class="product-item-info-container product-item-price-container" data-entity="price-block"><span class="product-item-price-current">{amount(low, 0)}</span></div>
<div class="product-item-info-container"><dl class="product-item-properties"><dt>{WORDS["city"][r]}</dt><dd>{CITIES[a[4]][r]}</dd></dl></div></div></div></div>"""


def date(iso: str, r: int) -> str:
    return f"{int(iso[8:])} {MONTHS[int(iso[5:7])][r]} 2025"


def detail(i: int, a, r: int = 0) -> str:
    key, slug, names, ages, city, body, nation, look, langs, services, refused, (inn, out), prices, style, hours, contact, handles, posted, (verified, vip), images, lang, text, more = a
    w = {k: v[r] for k, v in WORDS.items()}
    name = (" мен ", " и ")[r].join(names)
    props = [(w["city"], CITIES[city][r]), (w["age"], ", ".join(map(str, ages)))]
    if body:
        props += [(w["height"], body[0]), (w["weight"], body[1])]
    props += [(w["who"], WHO[more.get("audience", "woman")][r])]
    props += [(w["nation"], NATIONS[nation][r])] if nation else []
    props += [(w["look"], LOOKS[look][r])] if look else []
    props += [(w["langs"], ", ".join(LANGS[c][r] for c in langs))]
    props += [(w["hours"], hours[1] if r == 0 or hours[0] != "24/7" else "круглосуточно")] if hours else []
    props += [(w["place"], ", ".join(x for x, v in ((w["in"], inn), (w["out"], out)) if v) + (" ғана" if r == 0 and False in (inn, out) else " (только)" if False in (inn, out) else ""))]
    props += [(w["posted"], more["when"][r] if "when" in more else date(posted, r))]
    dl = "".join(f'<dt class="product-item-detail-properties-name">{k}</dt><dd class="product-item-detail-properties-value">{v}</dd>' for k, v in props)
    slides = "".join(f'<div class="product-item-detail-slider-image{" active" if n == 1 else ""}" data-entity="image" data-id="{key * 10 + n}"><img src="/upload/iblock/{key % 97:03x}/{slug}_{n}.jpg" alt="{name}" title="{name}"></div>' for n in range(1, images + 1))
    sku = ""
    if style != 9:
        for minutes, value in prices.items():
            pairs = [("", value)] if isinstance(value, int) else [(f", {w['in']}", value[0]), (f", {w['out']}", value[1])]
            sku += "".join(f'<li class="product-item-scu-item-text-container" data-treevalue="31_{minutes}" data-onevalue="{minutes}"><div class="product-item-scu-item-text-block"><div class="product-item-scu-item-text">{TIMES[minutes][r]}{p}</div></div> <b>{amount(v, style)}</b></li>' for p, v in pairs)
        sku = f'<div class="product-item-scu-container" data-entity="sku-line-block"><div class="product-item-scu-container-title">{w["price"]}</div><ul class="product-item-scu-item-list">{sku}</ul></div>'
    button = ""
    if contact:
        phone, way = contact
        n = phone[2:]
        if way == "mask":
            button = f'<a class="btn btn-primary product-item-detail-buy-button js-tel" href="javascript:void(0);" data-phone="{phone}"><span>8 ({n[:3]}) {n[3:5]}X-XX-XX</span> {w["show"]}</a>'
        elif way == "plain":
            button = f'<a class="btn btn-primary product-item-detail-buy-button" href="tel:{phone}"><span>+7 ({n[:3]}) {n[3:6]}-{n[6:8]}-{n[8:]}</span></a>'
        else:
            button = f'<a class="btn btn-primary product-item-detail-buy-button" rel="nofollow" href="https://api.whatsapp.com/send?phone={phone[1:]}&amp;text=%D0%A1%D3%99%D0%BB%D0%B5%D0%BC"><span>WhatsApp</span></a>'
    links = {"telegram": "https://t.me/{}", "instagram": "https://instagram.com/{}", "email": "mailto:{}", "whatsapp": "https://wa.me/{}"}
    for kind, value in handles:
        button += f' <a class="btn btn-link" href="{links[kind].format(value.lstrip("+"))}">{value if kind == "email" else kind.capitalize()}</a>'
    labels = (f'<div class="product-item-label-ring product-item-label-top product-item-label-left"><div><span>VIP</span></div></div>' if vip else "") + (f'<div class="product-item-label-text"><span title="{w["ok"]}">&#10004; {w["ok"]}</span></div>' if verified else "")
    chips = "".join(f"<li>{SERVICES[s][r]}</li>" for s in services)
    no = f'<div class="product-item-detail-info-container"><b>{w["no"]}:</b> {", ".join(SERVICES[s][r].lower() for s in refused)}</div>' if refused else ""
    seen = "".join(tile(ADS[(i + k) % len(ADS)], "bigData", r) for k in (3, 5))
    crumbs = f'<div class="bx-breadcrumb-item"><a href="/catalog/{CITIES[city][2]}/"><span itemprop="name">{CITIES[city][r]}</span></a></div><div class="bx-breadcrumb-item"><span>{name}</span></div>'
    low = min(v if isinstance(v, int) else v[0] for v in prices.values())
    script = f"""<script>var obbx_117848907_{key} = new JCCatalogElement({{'CONFIG':{{'USE_CATALOG':true,'SHOW_PRICE':true,'MAIN_PICTURE_MODE':['POPUP'],'USE_SUBSCRIBE':false}},'PRODUCT_TYPE':'3','VISUAL':{{'ID':'bx_117848907_{key}','PRICE_ID':'bx_117848907_{key}_price'}},'PRODUCT':{{'ID':'{key}','NAME':'{name}','CATEGORY':'{CITIES[city][r]}'}},'ITEM_PRICES':[{{'PRICE':{low},'CURRENCY':'KZT','MIN_QUANTITY':1}}],'TARIFF':{{'NAME':'VIP-30','PRICE':12000}}}});</script>"""
    html = f"""<div class="bx-catalog-element" id="bx_117848907_{key}" itemscope itemtype="http://schema.org/Product"><div class="row"><div class="col-md-6"><div class="product-item-detail-slider-container"><div class="product-item-detail-slider-block" data-entity="images-slider-block">{labels}<div class="product-item-detail-slider-images-container" data-entity="images-container">{slides}</div></div></div></div>
<div class="col-md-6"><div class="product-item-detail-info-section"><div class="product-item-detail-info-container"><dl class="product-item-detail-properties">{dl}</dl></div>{sku}<div class="product-item-detail-info-container" data-entity="main-button-container">{button}</div></div></div></div>
<div class="row"><div class="col-sm-8"><ul class="product-item-detail-tabs-list"><li class="product-item-detail-tab active" data-entity="tab" data-value="description"><span>{w["about"]}</span></li></ul><div class="product-item-detail-tab-content active" data-entity="tab-container" itemprop="description"><p>{text}</p></div>
<div class="product-item-detail-info-container"><b>{w["services"]}</b><ul>{chips}</ul></div>{no}<a href="{path(a)}?print=Y" rel="nofollow">&#9113;</a></div></div></div>
<div class="catalog-products-viewed bx-red" data-entity="catalog-products-viewed-container"><div class="catalog-block-header">{w["viewed"]}</div><div class="row">{seen}</div></div>"""
    return layout(f"{name}, {CITIES[city][r]}", html, crumbs, r, script)


def truth(a):
    key, slug, names, ages, city, body, nation, look, langs, services, refused, (inn, out), prices, style, hours, contact, handles, posted, (verified, vip), images, lang, text, more = a
    rows = []
    for minutes, value in prices.items():
        for place, n in [(None, value)] if isinstance(value, int) else [("incall", value[0]), ("outcall", value[1])]:
            rows.append({"amount": n, "currency": "KZT", "code_currency": None, "duration_min": minutes, "place": place})
    phone, way = contact or (None, None)
    longest = max(prices) / 60
    return {**AD, "url": BASE + path(a), "alias": names[0], "aliases_stated": names, "age": ages[0], "ages_stated": ages, "text_language": lang, "audience": more.get("audience", "woman"), "provider_kind": more.get("kind", "unknown"),
            "city": city, "country": "KZ", "nationality": nation, "ethnicity": look, "languages_spoken": langs, "services": sorted(services), "incall": inn, "outcall": out, "hours": hours[0] if hours else None,
            "weight_kg": body[1] if body else None, "height_cm": body[0] if body else None, "max_duration_h": int(longest) if longest == int(longest) else longest, "tour": [{"city": c, "from": f, "to": t} for c, f, t in more.get("tour", [])],
            "verified": verified, "paid_placement": vip, "n_images": images, "posted_at": posted, "phones": [phone] if way in ("mask", "plain") else [],
            "handles": [{"kind": k, "value": v} for k, v in handles] + ([{"kind": "whatsapp", "value": phone}] if way == "wa" else []), "prices": rows}  # fmt: skip


TRUTHS = [truth(a) for a in ADS]
URLS = [t["url"] for t in TRUTHS]


def listing(title: str, ads, pager: bool = True, r: int = 0) -> str:
    sort = '<div class="catalog-sort"><a href="/catalog/?sort=price&amp;order=asc" rel="nofollow">&#8593; &#8376;</a></div>'
    pages = '<div class="bx-pagination"><ul><li class="bx-active"><span>1</span></li><li><a href="/catalog/?PAGEN_1=2"><span>2</span></a></li></ul></div>' if pager else ""
    return layout(title, f'<div class="catalog-section bx-red" data-entity="container-1"><div class="row product-item-list-col-3" data-entity="items-row">{"".join(tile(a, "3966226736", r) for a in ads)}</div></div>{sort}{pages}', f'<div class="bx-breadcrumb-item"><span>{title}</span></div>', r)


def text_page(where: str, title: str, inner: str, kind: str = "static") -> WrittenPage:
    return WrittenPage(BASE + where, layout(title, inner, ""), kind, "kk")


ALMATY = [i for i, a in enumerate(ADS) if a[4] == "Almaty"]
ALL = WORDS["all"][0]
PAGES = [
    WrittenPage(f"{BASE}/catalog/", listing(ALL, ADS[:6]), "listing", "kk", ads=tuple(URLS[:6])),
    WrittenPage(f"{BASE}/catalog/?PAGEN_1=2", listing(ALL, ADS[6:]), "listing", "kk", ads=tuple(URLS[6:])),
    WrittenPage(f"{BASE}/catalog/almaty/", listing("Алматы", [ADS[i] for i in ALMATY], False), "listing", "kk", ads=tuple(URLS[i] for i in ALMATY)),
    WrittenPage(f"{BASE}/catalog/?sort=price&order=asc", listing(ALL, ADS[:6][::-1]), "listing", "kk", ads=tuple(URLS[:6]), canonical=f"{BASE}/catalog/"),
    *(WrittenPage(u, detail(i, a), "ad", "kk", text_language="ru" if a[20] == "ru" else None, ads=(u,)) for i, (u, a) in enumerate(zip(URLS, ADS, strict=True))),
    WrittenPage(f"{URLS[1]}?lang=ru", detail(1, ADS[1], 1), "ad", "ru", ads=(URLS[1],), canonical=URLS[1]),
    WrittenPage(f"{URLS[3]}?print=Y", detail(3, ADS[3]), "ad", "kk", ads=(URLS[3],), canonical=URLS[3]),
    text_page("/about/contacts/", "Байланыс", "<p>«Кешкі серік» ЖШС, Алматы қаласы, Мысал көшесі, 12-үй. Телефон: +7 (727) 355-00-11, күн сайын 10:00-ден 19:00-ге дейін. Пошта: info@keshkiserik.example</p>"),
    text_page("/about/tariffs/", "Хабарландыру берушілерге тарифтер", "<table class='table'><tr><th>VIP, 30 күн</th><td>12 000 &#8376;</td></tr><tr><th>VIP, 7 күн</th><td>4 000 &#8376;</td></tr><tr><th>Қарапайым хабарландыру</th><td>тегін</td></tr></table><p>Хабарландыру беруші 18 жастан асқан болуы керек.</p>"),
    text_page("/about/faq/", "Сұрақтар", "<h4>Суреттер қалай тексеріледі?</h4><p>Модератор бейнеқоңырау арқылы салыстырады.</p><h4>VIP деген не?</h4><p>Ақылы орын.</p>"),
    text_page("/news/astanada-bir-kesh/", "Астанада бір кеш: қайда барамыз?", "<p class='news-date-time'>14 мамыр 2025</p><p>Есіл жағалауынан бастаңыз, сағат жетіде күн әлі биік. Опера театрына билет 3 000 теңгеден басталады, одан кейін Нұржол бульварымен жаяу жүрген дұрыс.</p><p>Қыста жылы киініңіз, жазда желге дайын болыңыз.</p>"),
    text_page("/login/?backurl=%2F", "Кіру", "<form name='system_auth_form' method='post' action='/login/?login=yes'><input type='text' name='USER_LOGIN' /><input type='password' name='USER_PASSWORD' /><input type='submit' name='Login' value='Кіру' /></form>"),
    text_page("/catalog/astana/saule-998/", "Хабарландыру жабылды", "<p>Сәуленің хабарландыруы мұрағатқа жіберілген. Басқа хабарландыруларды қараңыз: <a href='/catalog/astana/'>Астана</a>.</p>", "error"),
    text_page("/catalog/oral/", "Бет табылмады", "<p class='errortext'>Элемент табылмады.</p>", "error"),
]  # fmt: skip
SITE = WrittenSite(f"www.{HOST}", "KZ", tuple(PAGES), tuple(TRUTHS), "A shop system sells people as products: properties, SKU rows, JS prices; Kazakh labels and Russian prose; masked phones.")
