"""Kazakh web mirror of messenger channels: a channel is one long page of bubbles, every post is an advert or something else, each with an address of its own.

Hard: no field, no heading and no label, the text of a post is lines with emoji and <br>, names and towns are hashtags (#Айжан #Алматы) with endings in the prose ('Алматыда', '27 жастамын'), sums as '25 мың', '25к', '15 000 тг' and '₸', pictures are
backgrounds of links, forwards from another channel, an answer that quotes another post, edited posts, posts of the house (rules, a poll, a taxi advert, 'іздеймін' of a guest), one post put up again in the next week, a post in Russian,
the channel's own bot and administrator in the head of every page, `?embed=1`, `?before=` and `?q=` addresses, counters with 'K'.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://arna-aina.example"
CHANNEL = "keshki_almaty"


def kzt(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "KZT", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


def tg(name):
    return {"kind": "telegram", "value": name}


AZ, NU = ["+77015553816"], ["+77476402918"]
# number, time, head (forwarded from, answer to, edited), pictures, text, truth (None: advertises nobody)
POSTS = [
    (911, "2026-02-03T09:12:40+05:00", {}, 3, """🌸 Сәлем! Менің атым Айжан, 27 жастамын.
📍 #Алматы, Бостандық ауданы
Бойым 165 см, салмағым 54 кг.
Өз пәтерімде қабылдаймын, шақыртуға бармаймын.
💆‍♀️ Массаж, құшақтасу, бірге ванна
💰 1 сағат – 20 мың, 2 сағат – 35 мың теңге
⏰ 11:00-22:00
📞 8 701 555 38 16 (ватсап)
#Айжан #массаж""",
     dict(alias="Айжан", age=27, city="Almaty", height_cm=165, weight_kg=54, incall=True, outcall=False, services=["massage", "cuddling", "bath"], hours="11:00-22:00", max_duration_h=2, phones=AZ, handles=[wa(AZ[0])], prices=[kzt(20000, 60), kzt(35000, 120)])),
    (912, "2026-02-03T12:40:02+05:00", {"fwd": "Түнгі Астана"}, 4, """Астанаға жаңа келдім! ✈️ Дана, 23 жас, 170/52
Қонақүйге немесе пәтеріңе барамын, өзімде орын жоқ.
Би, стриптиз, кештерге бірге бару.
Сағаты 30к, түн 120к. Такси бөлек.
Тек телеграм: @dana_astana_23""",
     dict(alias="Дана", age=23, city="Astana", height_cm=170, weight_kg=52, incall=False, outcall=True, services=["dancing", "striptease", "party"], max_duration_h=12, handles=[tg("dana_astana_23")], prices=[kzt(30000, 60), kzt(120000, 720)])),
    (913, "2026-02-03T15:00:00+05:00", {}, 0, """📌 АРНА ЕРЕЖЕСІ
1. Тек 18 жастан асқандар.
2. Бір адам – аптасына бір жазба.
3. Жазба бағасы 2000 тг, бекіту 5000 тг.
Біреу мәжбүрлеп жатса, 116 16 нөміріне хабарласыңыз.""", None),
    (914, "2026-02-04T08:31:19+05:00", {}, 2, """Здравствуйте, это Вероника, 34 года, #Караганда.
Расслабляющий и тантрический массаж, принимаю пары. Свой кабинет в центре, к вам не приезжаю.
1 час 15 000 тг, полтора часа 20 000 тг.
С 10 до 20, кроме воскресенья.
Тел. +7 (747) 640-29-18""",
     dict(alias="Вероника", age=34, city="Karaganda", text_language="ru", incall=True, outcall=False, services=["massage", "tantra", "couples"], hours="10:00-20:00", max_duration_h=1.5, phones=NU, prices=[kzt(15000, 60), kzt(20000, 90)])),
    (915, "2026-02-04T19:05:55+05:00", {"reply": ("912", "Астанаға жаңа келдім! ✈️ Дана, 23 жас")}, 0, """Қонақ сұрайды: Дана, сағатын 20к-ға бересің бе? Мен 45 жастамын, сыпайымын. 8 775 301 44 90""", None),
    (916, "2026-02-05T10:22:08+05:00", {}, 5, """Екі құрбы: Мәдина (25) мен Гүлназ (29) 👭
#Шымкент, жеке үй, көлік қоятын орын бар. Сізге де барамыз.
Екеуміз бірге ғана жұмыс істейміз: төрт қолмен массаж, дуэт.
Екеумізге 1 сағат 50 мың теңге, 2 сағат 90 мың теңге.
Гүлназдың нөмірі: 8-705-218-66-04""",
     dict(alias="Мәдина", aliases_stated=["Мәдина", "Гүлназ"], age=25, ages_stated=[25, 29], audience="couple", city="Shymkent", incall=True, outcall=True, services=["four_hands", "duo"], max_duration_h=2, phones=["+77052186604"],
          prices=[kzt(50000, 60), kzt(90000, 120)])),
    (917, "2026-02-05T14:00:00+05:00", {}, 1, """🚕 «Жүйрік» таксиі: Алматы ішінде 700 теңгеден басталады! Тәулік бойы, 24/7. Қоңырау шалыңыз: 8 727 390 55 55. Жарнама.""", None),
    (918, "2026-02-06T21:47:33+05:00", {"edited": True}, 3, """Лола, өзбек қызы, Ташкенттен. Жасым 26.
6-10 ақпан 2026 – #Алматы, 11-14 ақпан 2026 – #Тараз
Өзбекше, орысша сөйлеймін.
GFE, массаж. Тек пәтерде 🏠
1 сағат 25 000 ₸
viber +7 708 664 20 97""",
     dict(alias="Лола", age=26, city="Almaty", nationality="UZ", languages_spoken=["uz", "ru"], incall=True, outcall=False, services=["gfe", "massage"], max_duration_h=1, phones=["+77086642097"], handles=[{"kind": "viber", "value": "+77086642097"}],
          tour=[{"city": "Almaty", "from": "2026-02-06", "to": "2026-02-10"}, {"city": "Taraz", "from": "2026-02-11", "to": "2026-02-14"}], prices=[kzt(25000, 60)])),
    (919, "2026-02-07T11:11:11+05:00", {}, 1, """Ер адам, 37 жас, атым Ерлан 💪 бойым 183, салмағым 85
Әйелдер мен жұптарға массаж жасаймын, үйлеріңізге барамын (#Ақтөбе).
Бір сағаты 10 мың теңге. Ерлерге қызмет көрсетпеймін.
сегіз жеті жүз екі, 44 19 306""",
     dict(alias="Ерлан", age=37, audience="man", city="Aktobe", incall=None, outcall=True, height_cm=183, weight_kg=85, services=["massage", "couples"], max_duration_h=1, phones=["+77024419306"], prices=[kzt(10000, 60)])),
    (920, "2026-02-07T20:30:00+05:00", {"poll": ("Қай қаладансыз?", "Алматы 48%", "Астана 31%", "Басқа 21%")}, 0, "", None),
    (921, "2026-02-08T16:18:27+05:00", {}, 2, """Самира, транс 💜 31 жаста, #Астана
Рөлдік ойындар, фетиш, биязы қарым-қатынас.
Өзімде – сағаты 30 мың, сенде – сағаты 40 мың.
Тәулік бойы байланыстамын 24/7
Инста: samira.ts.astana""",
     dict(alias="Самира", age=31, audience="trans", city="Astana", incall=True, outcall=True, services=["role_play", "fetish"], hours="24/7", max_duration_h=1, handles=[{"kind": "instagram", "value": "samira.ts.astana"}],
          prices=[kzt(30000, 60, "incall"), kzt(40000, 60, "outcall")])),
    (922, "2026-02-10T09:12:41+05:00", {}, 3, """🌸 Сәлем! Менің атым Айжан, 27 жастамын.
📍 #Алматы, Бостандық ауданы
Бойым 165 см, салмағым 54 кг.
Өз пәтерімде қабылдаймын, шақыртуға бармаймын.
💆‍♀️ Массаж, құшақтасу, бірге ванна
💰 1 сағат – 22 мың, 2 сағат – 38 мың теңге
⏰ 11:00-22:00
📞 8 701 555 38 16 (ватсап)
#Айжан #массаж""",
     dict(alias="Айжан", age=27, city="Almaty", height_cm=165, weight_kg=54, incall=True, outcall=False, services=["massage", "cuddling", "bath"], hours="11:00-22:00", max_duration_h=2, phones=AZ, handles=[wa(AZ[0])], prices=[kzt(22000, 60), kzt(38000, 120)])),
    (923, "2026-02-10T18:54:10+05:00", {}, 0, """Кешкі асқа серік керек пе? Раушан, 42 жас, білімді, қазақша, орысша, ағылшынша еркін сөйлеймін. #Алматы
Мейрамханада кешкі ас, іскерлік кездесулер, сапарға бірге шығу. Тек сіз айтқан жерде кездесеміз.
3 сағатқа 60 000 теңге. Хат жазыңыз: raushan@aina-poshta.example""",
     dict(alias="Раушан", age=42, city="Almaty", languages_spoken=["kk", "ru", "en"], incall=False, outcall=True, services=["dinner_date", "business", "travel"], max_duration_h=3, handles=[{"kind": "email", "value": "raushan@aina-poshta.example"}], prices=[kzt(60000, 180)])),
]
OURS = [p for p in POSTS if p[5]]
MONTH = "ақп"


def url(p):
    return f"{ROOT}/{CHANNEL}/{p[0]}"


def day(p):
    return f"{int(p[1][8:10])} {MONTH}. {p[1][:4]}, {p[1][11:16]}"


def tagged(text):
    out = []
    for line in text.split("\n"):
        out.append(" ".join(f'<a href="?q=%23{w[1:].rstrip(",.")}">{w}</a>' if w.startswith("#") else w for w in line.split(" ")))
    return "<br/>".join(out)


def bubble(p):
    no, when, head, pics, text, _ = p
    fwd = f'<div class="msg_fwd">Қайта жіберілген: <a href="/tungi_astana"><span dir="auto">{head["fwd"]}</span></a></div>' if "fwd" in head else ""
    rep = f'<a class="msg_reply" href="/{CHANNEL}/{head["reply"][0]}"><i></i><span>{head["reply"][1]}</span></a>' if "reply" in head else ""
    poll = f'<div class="msg_poll"><b>{head["poll"][0]}</b><small>Жасырын сауалнама</small>' + "".join(f"<div>{o}</div>" for o in head["poll"][1:]) + "</div>" if "poll" in head else ""
    shots = "".join(f'<a class="msg_photo" href="{url(p)}?single&n={n}" style="width:400px;background-image:url(\'https://cdn.arna-aina.example/file/{no}_{n}.jpg\')"></a>' for n in range(1, pics + 1))
    body = f'<div class="msg_text js-text" dir="auto">{tagged(text)}</div>' if text else ""
    edited = "өңделді " if head.get("edited") else ""
    return f"""<div class="msg_wrap"><div class="msg" data-post="{CHANNEL}/{no}" data-view="eyJjIjotMTAw{no}"><div class="msg_ava"><i>КА</i></div><div class="msg_bubble">
<div class="msg_author"><a href="/{CHANNEL}"><span dir="auto">Кешкі Алматы 🌙</span></a></div>{fwd}{rep}<div class="msg_group">{shots}</div>{poll}{body}
<div class="msg_foot"><span class="msg_views">{no % 7 + 1}.{no % 9}K</span> <span class="msg_meta">{edited}<a class="msg_date" href="{url(p)}"><time datetime="{when}">{day(p)}</time></a></span></div></div></div></div>\n"""


def shell(title, body, embed=False):
    if embed:
        return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Embed</title><base target="_blank"></head><body class="emb nodark">{body}<div class="emb_by">Арна айнасы</div></body></html>'
    return f"""<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"><title>{title} – Арна айнасы</title><meta property="og:title" content="Кешкі Алматы 🌙"><meta property="og:site_name" content="Арна айнасы"></head><body class="chan_body">
<header class="chan_head"><a href="/">Арна айнасы</a><form action="/{CHANNEL}"><input name="q" placeholder="Іздеу"></form></header>
<div class="chan_info"><h1>Кешкі Алматы 🌙</h1><p>@{CHANNEL}</p><div>18.4K жазылушы · 2.1K сурет</div><p class="chan_about">Қазақстан бойынша танысу және массаж. Жарнама: @keshki_admin, бот: @keshki_jaz_bot</p><a href="https://t.example/{CHANNEL}">Қолданбада ашу</a></div>
<main class="hist">{body}</main></body></html>"""


def feed(posts, more=""):
    return shell("Кешкі Алматы", f'{"".join(map(bubble, posts))}{more}')


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), text_language="kk", provider_kind="unknown", country="KZ", n_images=p[3], posted_at=p[1][:10])
    row.update(deepcopy(p[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def ours(posts):
    return tuple(url(p) for p in posts if p[5])


def plain(path, title, text, kind="static", relevant=True):
    return WrittenPage(ROOT + path, f'<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"><title>{title} – Арна айнасы</title></head><body class="plain"><header class="chan_head"><a href="/">Арна айнасы</a></header><h1>{title}</h1>{text}</body></html>', kind, "kk", relevant=relevant)


NEW, OLD = POSTS[6:], POSTS[:6]
ALMATY = [p for p in POSTS if "#Алматы" in p[4]]
PAGES = [
    WrittenPage(f"{ROOT}/{CHANNEL}", feed(NEW, f'<a class="more" href="?before={NEW[0][0]}">Алдыңғылары</a>'), "listing", "kk", ads=ours(NEW)),
    WrittenPage(f"{ROOT}/{CHANNEL}?before={NEW[0][0]}", feed(OLD), "listing", "kk", ads=ours(OLD)),
    WrittenPage(f"{ROOT}/{CHANNEL}?q=%23Алматы", feed(ALMATY), "listing", "kk", ads=ours(ALMATY)),
    WrittenPage(f"{ROOT}/{CHANNEL}?q=%23Атырау", feed([], '<div class="none">Ештеңе табылмады</div>'), "listing", "kk"),
]
for p in POSTS:
    if p[5]:
        PAGES.append(WrittenPage(url(p), shell(f"Кешкі Алматы: {p[0]}", bubble(p)), "ad", "kk", text_language=p[5].get("text_language"), ads=(url(p),)))
    else:
        PAGES.append(WrittenPage(url(p), shell(f"Кешкі Алматы: {p[0]}", bubble(p)), "static", "kk"))
PAGES += [
    WrittenPage(f"{url(POSTS[1])}?embed=1", shell("", bubble(POSTS[1]), True), "ad", "kk", ads=(url(POSTS[1]),), canonical=url(POSTS[1])),
    WrittenPage(f"{url(POSTS[7])}?single", shell("Кешкі Алматы: 918", bubble(POSTS[7])), "ad", "kk", ads=(url(POSTS[7]),), canonical=url(POSTS[7])),
    plain("/", "Арналар тізімі", f'<ul><li><a href="/{CHANNEL}">Кешкі Алматы 🌙</a> 18.4K</li><li><a href="/tungi_astana">Түнгі Астана</a> 9.7K</li><li><a href="/aspaz_kz">Аспаз: күнделікті тағам</a> 52K</li></ul>'),
    plain("/turaly", "Айна туралы", "<p>Біз ашық арналардың жазбаларын сақтаймыз және көрсетеміз. Жазбаны алып тастау үшін: alyp@arna-aina.example. Сайт тек 18 жастан асқандарға арналған.</p>"),
    plain("/aspaz_kz/77", "Аспаз: күнделікті тағам", "<p>Бауырсақ: 500 г ұн, 1 жұмыртқа, 200 мл сүт. 20 минут ашытып, майға қуырыңыз. Шамамен 900 теңге шығады.</p>", "static", False),
    plain(f"/{CHANNEL}/402", "Жазба табылмады", "<p>Бұл жазбаны арна иесі өшірген.</p>", "error"),
]

SITE = WrittenSite("arna-aina.example", "KZ", tuple(PAGES), tuple(truth(p) for p in OURS), note=__doc__)
