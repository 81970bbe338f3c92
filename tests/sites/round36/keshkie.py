"""Kazakh app-like site on Next.js: rendered cards and profiles with hashed class names, and the same data once more in __NEXT_DATA__.

Hard: labels are Kazakh while half of the ads are in Russian (and one Russian ad is of a salon), the script state also holds other women ('similar') and
settings of the site with a support number, prices are in tenge with a thin no-break space, hours as two fields of the state but one line of the page,
names of towns in Kazakh, skeletons and an install banner around the content.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://keshkie.example"
CITY = {"almaty": ("Алматы", "Almaty"), "astana": ("Астана", "Astana"), "shymkent": ("Шымкент", "Shymkent"), "aktobe": ("Ақтөбе", "Aktobe"), "karaganda": ("Қарағанды", "Karaganda")}
TAG = {"massage": "Массаж", "bath": "Бірге ванна", "striptease": "Стриптиз", "couples": "Жұптарға", "dinner_date": "Бірге кешкі ас", "role_play": "Рөлдік ойындар", "tantra": "Тантра", "kissing": "Сүйісу", "overnight": "Түнге қалу", "domination": "Үстемдік", "four_hands": "Төрт қолды массаж", "travel": "Бірге сапар"}
TONGUE = {"kk": "қазақша", "ru": "орысша", "en": "ағылшынша", "uz": "өзбекше", "tr": "түрікше"}
FROM = {"KZ": "Қазақстан", "UZ": "Өзбекстан", "RU": "Ресей", "KG": "Қырғызстан"}
STEP = {60: "1 сағат", 120: "2 сағат", 600: "Түн (10 сағат)"}


def kzt(amount, minutes, place):
    return {"amount": amount, "currency": "KZT", "code_currency": None, "duration_min": minutes, "place": place}


# id, name, age, town, land, tongues, cm, kg, services, incall prices, outcall prices, hours, marks (V verified, P premium), pictures, day, phone, messengers, text, more truth
PEOPLE = [
    ("a91c", "Айгерім", 26, "almaty", "KZ", ["kk", "ru"], 167, 55, ["massage", "kissing", "bath"], {60: 25000, 120: 45000}, {60: 30000}, "12:00-02:00", "VP", 5, "2025-06-10", "7011482390", ["whatsapp"], "Сәлем! Мен Айгеріммін, Алматыда тұрамын. Пәтерім таза әрі тыныш, көлік қоятын орын бар. Асықпаймын, әңгіме сүйетін ер адамдарды күтемін.", {}),
    ("b07f", "Камила", 23, "astana", None, ["ru", "en"], 172, 52, ["massage", "striptease"], {60: 30000}, {60: 40000, 600: 180000}, "24/7", "P", 6, "2025-06-09", "7770315528", ["telegram"], "Привет, я Камила. Новые апартаменты на левом берегу. Фото мои, без фильтров. Звоните за час, на сообщения в ночное время отвечаю сразу.", dict(text_language="ru", handles=[{"kind": "telegram", "value": "kamila_ast_01"}])),
    ("c3d2", "Динара", 35, "shymkent", "KZ", ["kk", "ru", "uz"], 163, 64, ["massage", "tantra"], {60: 15000, 120: 28000}, {}, "10:00-20:00", "V", 2, "2025-06-08", "7052249017", [], "Емдік және тантра массаж жасаймын, он жылдық тәжірибем бар. Өзім үшін жұмыс істеймін, делдал жоқ. Тек алдын ала жазылу арқылы.", dict(provider_kind="independent")),
    ("d550", "Виктория", 31, "almaty", "RU", ["ru"], 175, 60, ["dinner_date", "travel", "overnight"], {}, {120: 90000, 600: 250000}, None, "VP", 4, "2025-06-07", "7076613204", ["whatsapp"], "Сопровождение на ужин, деловые встречи и поездки. К себе не приглашаю. Ценю воспитанных мужчин.", dict(text_language="ru", incall=False)),
    ("e118", "Жанель", 28, "karaganda", "KZ", ["kk", "ru"], 160, 50, ["massage", "kissing"], {60: 18000}, {}, "14:00-23:00", "", 3, "2025-06-06", "7714402816", [], "Қарағандыда қабылдаймын, Юго-Восток ауданы. Хабарлама жазбаңыз, тек қоңырау шалыңыз. Жасырын нөмірге жауап бермеймін.", {}),
    ("f6aa", "Салон «Жібек», Мадина", 30, "astana", "KG", ["ru", "kk"], None, None, ["massage", "four_hands", "bath"], {60: 20000}, {}, "11:00-05:00", "P", 3, "2025-06-05", "7172647180", [], "Салон «Жібек» приглашает к массажисту Мадине. Сауна, чай, парковка. Администратор на связи. Массаж в четыре руки по записи.", dict(text_language="ru", alias="Мадина", aliases_stated=["Мадина"], provider_kind="agency")),
    ("077b", "Госпожа Инга", 39, "almaty", None, ["ru", "en"], 178, 70, ["domination", "role_play"], {60: 50000, 120: 90000}, {}, "18:00-23:00", "V", 2, "2025-06-04", "7021937745", ["telegram"], "Опытная госпожа, своя студия в верхней части города. Новичков учу терпеливо. Интима нет.", dict(text_language="ru", alias="Инга", aliases_stated=["Инга"], handles=[{"kind": "telegram", "value": "inga_studio_alm"}])),
    ("18ce", "Аселя", 27, "aktobe", "KZ", ["kk", "ru", "tr"], 169, 58, ["massage", "striptease", "role_play"], {60: 20000}, {60: 25000}, "12:00-24:00", "", 4, "2025-06-03", "7753081149", ["whatsapp"], "Ақтөбеде 8.06.2025 – 14.06.2025, кейін Астанада 15.06.2025 – 21.06.2025 боламын. Көңілді, ашық қызбын.",
     dict(tour=[{"city": "Aktobe", "from": "2025-06-08", "to": "2025-06-14"}, {"city": "Astana", "from": "2025-06-15", "to": "2025-06-21"}])),
    ("2290", "Арман", 29, "almaty", "KZ", ["kk", "ru", "en"], 182, 80, ["massage", "couples", "dinner_date"], {}, {60: 25000, 120: 45000}, None, "", 1, "2025-06-01", "7479106352", [], "Ханымдар мен жұптарға арналған серік жігіт. Қонақүйге немесе үйіңізге барамын. Сыпайы, ұқыпты.", dict(audience="man")),
    ("3b4d", "Транс Луиза", 25, "shymkent", "UZ", ["ru", "uz"], 176, 63, ["massage", "role_play", "kissing"], {60: 22000}, {60: 28000}, "15:00-03:00", "", 3, "2025-05-29", "7785520931", ["whatsapp"], "Транс Луиза, женственная и весёлая. Принимаю в центре Шымкента, выезд в гостиницы. Без звонков, только WhatsApp.", dict(text_language="ru", alias="Луиза", aliases_stated=["Луиза"], audience="trans")),
]


def url(p):
    return f"{ROOT}/p/{p[0]}"


def e164(p):
    return f"+7{p[15]}"


def tel(p):
    n = p[15]
    return f"8 (7172) {n[4:6]}-{n[6:8]}-{n[8:]}" if n[:4] == "7172" else f"+7 {n[:3]} {n[3:6]} {n[6:8]} {n[8:]}"


def tenge(x):
    return f"{x:,}".replace(",", "\u202f") + "\u00a0₸"


def state(p):
    return {"id": p[0], "name": p[1], "age": p[2], "city": p[3], "lang": p[5], "services": p[8], "price": {"in": p[9], "out": p[10]}, "open": p[11], "verified": "V" in p[12], "premium": "P" in p[12], "photos": p[13], "createdAt": f"{p[14]}T08:10:00.000Z", "text": p[17]}


def shell(title, body, route, props):
    data = json.dumps({"props": {"pageProps": {**props, "config": {"currency": "KZT", "minAge": 18, "support": "+7 727 350 44 18", "cities": list(CITY)}}, "__N_SSG": True}, "page": route, "query": {}, "buildId": "kT2v9QxZ"}, ensure_ascii=False)
    return f"""<!DOCTYPE html><html lang="kk"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} · KeshKie</title><meta name="next-head-count" content="3"/><link rel="manifest" href="/manifest.webmanifest"/><link rel="preload" href="/_next/static/css/81f02c.css" as="style"/><link rel="stylesheet" href="/_next/static/css/81f02c.css"/><noscript data-n-css=""></noscript><script defer="" src="/_next/static/chunks/main-2bd1.js"></script></head>
<body><div id="__next"><div class="Layout_root__x9Kd2"><div class="Install_bar__a1">Қосымшаны орнатыңыз <button>Орнату</button></div><header class="Header_h__Qe1"><a class="Header_logo__7" href="/">KeshKie</a><nav>{"".join(f'<a href="/c/{k}">{v[0]}</a>' for k, v in CITY.items())}</nav><div class="Lang_sw__p0"><button aria-pressed="true">ҚАЗ</button><button>РУС</button></div></header>{body}
<nav class="TabBar_t__33" aria-label="Мәзір"><a href="/">Басты бет</a><a href="/izdeu">Іздеу</a><a href="/saqtalgan">Сақталған</a><a href="/kiru">Кіру</a></nav><footer class="Footer_f__8s"><a href="/erezhe">Ережелер</a><a href="/premium">Премиум</a><a href="/komek">Көмек</a><span>18+ © 2025</span></footer></div></div><script id="__NEXT_DATA__" type="application/json">{data}</script></body></html>"""


def card(p):
    low = min([*p[9].values(), *p[10].values()])
    return f'<li class="Card_c__M2a"><a class="Card_link__9" href="/p/{p[0]}"><span class="Card_img__k"><img alt="" loading="lazy" decoding="async" data-nimg="fill" src="/_next/image?url=%2Fm%2F{p[0]}%2F1.jpg&amp;w=384&amp;q=75"/></span><h3 class="Card_n__2">{p[1]}, {p[2]}</h3><span class="Card_city__5">{CITY[p[3]][0]}</span><span class="Card_price__u">{tenge(low)} бастап</span>{marks(p)}</a></li>'


def marks(p):
    return ('<span class="Badge_ok__1" title="Тексерілген">✓ Тексерілген</span>' if "V" in p[12] else "") + ('<span class="Badge_pr__4">Премиум</span>' if "P" in p[12] else "")


def page(p):
    pics = "".join(f'<div class="Slide_s__q"><img alt="{p[1]} {n}" data-nimg="fill" src="/_next/image?url=%2Fm%2F{p[0]}%2F{n}.jpg&amp;w=1080&amp;q=75"/></div>' for n in range(1, p[13] + 1))
    facts = [("Жасы", p[2]), ("Қала", CITY[p[3]][0])] + ([("Қайдан", FROM[p[4]])] if p[4] else []) + ([("Бойы", f"{p[6]} см"), ("Салмағы", f"{p[7]} кг")] if p[6] else []) + [("Тілдер", ", ".join(TONGUE[t] for t in p[5]))] + ([("Жұмыс уақыты", "тәулік бойы, 24/7" if p[11] == "24/7" else p[11].replace("-", " – "))] if p[11] else [])
    money = "".join(f'<section class="Price_s__r"><h4>{head}</h4>{"".join(f"<div><span>{STEP[m]}</span><b>{tenge(x)}</b></div>" for m, x in cells.items())}</section>' for head, cells in (("Өзінде", p[9]), ("Шақыру бойынша", p[10])) if cells)
    call = "" if p[0] == "3b4d" else f'<a class="Btn_b__1 Btn_call__2" href="tel:{e164(p)}">{tel(p)}</a>'
    call += f'<a class="Btn_b__1 Btn_wa__3" href="https://wa.me/{e164(p)[1:]}">WhatsApp</a>' if "whatsapp" in p[16] else ""
    call += f'<a class="Btn_b__1" href="https://t.me/{p[18]["handles"][0]["value"]}">Telegram</a>' if "telegram" in p[16] else ""
    y, m, d = p[14].split("-")
    i = PEOPLE.index(p)
    near = [PEOPLE[i - 1], PEOPLE[i - 3]]
    body = f'<main class="Profile_p__w7"><div class="Swiper_w__0">{pics}</div><h1 class="Profile_n__3">{p[1]}</h1>{marks(p)}<time class="Profile_d__6" dateTime="{p[14]}">Жарияланды: {d}.{m}.{y}</time><dl class="Facts_f__2">{"".join(f"<div><dt>{k}</dt><dd>{v}</dd></div>" for k, v in facts)}</dl><p class="Profile_t__8">{p[17]}</p><h4>Қызметтер</h4><ul class="Tags_t__5">{"".join(f"<li>{TAG[s]}</li>" for s in p[8])}</ul><h3>Бағасы</h3>{money}<div class="Sticky_b__v">{call}</div></main><section class="Similar_s__z"><h3>Ұқсас хабарландырулар</h3><ul>{"".join(map(card, near))}</ul></section>'
    return shell(p[1], body, "/p/[id]", {"profile": state(p), "similar": [{"id": o[0], "name": o[1], "age": o[2]} for o in near]})


def truth(p):
    row = deepcopy(AD)
    prices = [kzt(x, m, "incall") for m, x in p[9].items()] + [kzt(x, m, "outcall") for m, x in p[10].items()]
    row.update(url=url(p), alias=p[1], aliases_stated=[p[1]], age=p[2], ages_stated=[p[2]], text_language="kk", provider_kind="unknown", city=CITY[p[3]][1], country="KZ", nationality=p[4], languages_spoken=list(p[5]), services=list(p[8]), incall=True if p[9] else None, outcall=True if p[10] else None, hours=p[11], height_cm=p[6], weight_kg=p[7],
               verified="V" in p[12], paid_placement="P" in p[12], n_images=p[13], posted_at=p[14], phones=[] if p[0] == "3b4d" else [e164(p)], handles=[{"kind": "whatsapp", "value": e164(p)}] if "whatsapp" in p[16] else [], prices=prices, max_duration_h=max(x["duration_min"] for x in prices) / 60)
    row.update(deepcopy(p[18]))
    return row


def listing(path, title, rows, canonical=None, foot=""):
    grid = "".join(map(card, rows)) or '<li class="Empty_e__1">Әзірге бос</li>'
    return WrittenPage(ROOT + path, shell(title, f'<main class="Feed_f__1"><h1>{title}</h1><div class="Chips_c__4"><button>Барлығы</button><button>Тексерілген</button><button>Массаж</button></div><ul class="Grid_g__3">{grid}</ul>{foot}</main>', "/", {"items": [state(p) for p in rows]}), "listing", "kk", ads=tuple(map(url, rows)), canonical=canonical and ROOT + canonical)


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<main class="Doc_d__1"><h1>{title}</h1>{body}</main>', path, {}), kind, "kk", status=status)


MORE = '<a class="More_m__2" href="/?bet=2">Тағы көрсету</a>'
PAGES = [listing("/", "Жаңа хабарландырулар", PEOPLE[:6], foot=MORE), listing("/?bet=2", "Жаңа хабарландырулар", PEOPLE[6:]), listing("/?utm_source=instagram&utm_campaign=june", "Жаңа хабарландырулар", PEOPLE[:6], "/", MORE)]
PAGES += [listing(f"/c/{c}", f"{CITY[c][0]} қаласы", [p for p in PEOPLE if p[3] == c]) for c in ("almaty", "astana")]
PAGES += [WrittenPage(url(p), page(p), "ad", "kk", text_language=p[18].get("text_language"), ads=(url(p),)) for p in PEOPLE]
PAGES += [
    WrittenPage(f"{url(PEOPLE[1])}?ref=share_tg", page(PEOPLE[1]), "ad", "kk", text_language="ru", ads=(url(PEOPLE[1]),), canonical=url(PEOPLE[1])),
    plain("/erezhe", "Ережелер", "<p>Хабарландыруды тек 18 жасқа толған адам өз атынан бере алады. Біз делдал емеспіз. Мәжбүрлеу белгілерін байқасаңыз, 102 нөміріне хабарласыңыз.</p>"),
    plain("/premium", "Премиум", "<ul><li>1 күн – 990 ₸</li><li>7 күн – 4 900 ₸</li><li>30 күн – 14 900 ₸</li></ul><p>Төлем картамен.</p>"),
    plain("/komek", "Көмек", "<p>Қолдау қызметі: +7 727 350 44 18, жұмыс күндері 9:00 – 18:00. Ешқашан алдын ала ақша аудармаңыз.</p>"),
    plain("/kiru", "Кіру", '<form><input type="tel" placeholder="+7"/><button>Код жіберу</button></form>'),
    plain("/p/9f00", "Табылмады", "<p>Бұл хабарландыру өшірілген немесе мерзімі біткен.</p>", "error"),
]

SITE = WrittenSite("keshkie.example", "KZ", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
