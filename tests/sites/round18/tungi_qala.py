"""Kazakhstan catalogue, ordinary kind: menus in Russian with Kazakh words beside them, the women's own texts in Kazakh or Russian.

Hard: age, height, weight and languages stand as a row of icons with bare values (meaning only in an SVG's id); labels in two languages with a
slash; tenge as '25 000 ₸' in the table and '30 мың тг' in prose; phones as 8 7xx in a data attribute and in WhatsApp links; the price block is
for 'Апартаменты' and 'Выезд'; a crossed-out list of what she does not do; sister towns in the side bar; Kazakh texts with few Russian words.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "tungi-qala.example"
B = f"https://{HOST}"
CITY = {"Almaty": ("almaty", "Алматы"), "Astana": ("astana", "Астана"), "Shymkent": ("shymkent", "Шымкент"), "Aktobe": ("aktobe", "Актобе / Ақтөбе"), "Atyrau": ("atyrau", "Атырау")}
S = {"massage": "Массаж", "kissing": "Поцелуи / Сүйісу", "striptease": "Стриптиз", "bath": "Душ вдвоём", "dinner_date": "Ужин / Кешкі ас", "overnight": "На всю ночь / Түнге", "travel": "Поездки / Сапар",
     "role_play": "Ролевые игры", "couples": "Для пары / Жұптарға", "cuddling": "Объятия", "domination": "Доминирование", "video_call": "Видеозвонок", "party": "Вечеринки / Той-думан"}
LG = {"kk": "ҚАЗ", "ru": "РУС", "en": "ENG", "uz": "OʻZB", "tr": "TÜR"}
DUR = {60: "1 час / сағат", 120: "2 часа / сағат", 720: "Ночь / Түн (12 ч)"}

# id, latin name, name, age, city, height, weight, languages, services, not, rows (minutes, at hers, visit), round the clock?, phone, WhatsApp?, pictures, checked, date, tongue of the text, text
ADS = [
    (50117, "aigerim", "Айгерім", 24, "Almaty", 168, 54, ["kk", "ru"], ["massage", "kissing", "bath"], ["couples"], [(60, 25000, None), (120, 45000, None), (720, 100000, None)], True, "+77016011292", True, 4, True, "2025-06-10", "kk",
     "Сәлем! Менің атым Айгерім, жасым 24-те. Алматының орталығында өз пәтерім бар, тыныш әрі таза. Шақыруға бармаймын. Алдымен WhatsApp-қа жазыңыз, содан кейін хабарласамыз."),
    (50120, "dilnaz", "Дильназ", 29, "Astana", 172, 60, ["kk", "ru", "en"], ["dinner_date", "travel", "overnight"], [], [(120, None, 80000), (720, None, 200000)], False, "+77020324563", True, 3, True, "2025-06-09", "ru",
     "Образованная, с чувством юмора. Составлю компанию на ужине, в театре или в поездке. Только выезд в отели левого берега, квартиру не снимаю. Работаю сама, без посредников."),
    (50126, "madina", "Мадина", 33, "Shymkent", 164, 62, ["ru", "uz"], ["massage"], [], [(60, 15000, 20000)], False, "+77020503145", False, 2, False, "2025-06-07", "ru",
     "Расслабляющий массаж в четвёртом микрорайоне, можно и у вас дома. На сообщения не отвечаю, только звонок, с 10:00 до 19:00."),
    (50131, "zhanel", "Жанель", 22, "Almaty", 175, 57, ["kk", "ru", "tr"], ["striptease", "party", "role_play"], ["kissing"], [(60, 30000, 35000), (120, 55000, 65000)], True, "+77021013600", True, 6, True, "2025-06-11", "kk",
     "Бойым ұзын, көңілді қызбын. Қонақүйге де, үйге де барамын, өзімде де қабылдаймын. Тойларға, мерекелерге шақырсаңыз болады. Бағасы: 1 сағат – 30 мың тг, шақыруға 35 мың тг."),
    (50138, "svetlana", "Светлана", 44, "Aktobe", 166, 70, ["ru"], ["cuddling", "massage"], ["striptease"], [(60, 12000, None)], False, "+77029464479", False, 1, False, "2025-05-30", "ru",
     "Взрослая женщина для спокойных встреч. Принимаю у себя в районе вокзала. Студентам и компаниям отказываю сразу."),
    (50140, "kamila-asel", "Камила", 25, "Almaty", None, None, ["ru", "kk"], ["couples"], [], [(60, 50000, 60000), (120, 90000, 110000)], True, "+77029838563", True, 5, False, "2025-06-08", "ru",
     "Нас двое: Камила (25) и Асель (27). Встречаемся только вместе, цена за двоих. Принимаем в апартаментах на Абая, приедем и к паре."),
    (50144, "gulnur", "Гүлнұр", 31, "Atyrau", 160, 55, ["kk"], ["massage", "dinner_date"], [], [(60, 20000, None)], False, "+77051397634", True, 2, True, "2025-06-04", "kk",
     "Атырауда тұрамын. Шаршаған ер азаматтардың арқасы мен мойнына массаж жасаймын, бірге шай ішеміз, кешкі ас та болады. Күн сайын 12:00-ден 22:00-ге дейін. Тек қазақша сөйлеймін."),
    (50149, "lola", "Лола", 27, "Astana", 167, 58, ["uz", "ru"], ["kissing"], [], [(60, 25000, 30000)], True, "+77052509294", True, 3, False, "2025-06-10", "ru",
     "Гостья из Ташкента, гражданка Узбекистана. В Астане с 8 по 20 июня 2025, потом Алматы с 21 по 30 июня 2025. Телеграм: @lola_tour_kz"),
    (50152, "regina", "Регина", 36, "Shymkent", 170, 65, ["ru", "kk"], ["domination", "role_play"], ["kissing", "massage"], [], False, "+77059955068", False, 0, False, "2025-05-25", "ru",
     "Строгая хозяйка положения. Цены, адрес и правила — по телефону. Фото нет и не будет."),
]
MORE = {50120: dict(incall=False, provider_kind="independent"), 50117: dict(outcall=False), 50126: dict(hours="10:00-19:00"), 50144: dict(hours="12:00-22:00"),
        50140: dict(aliases_stated=["Камила", "Асель"], ages_stated=[25, 27], audience="couple"),
        50149: dict(nationality="UZ", handles=[{"kind": "telegram", "value": "lola_tour_kz"}],
                    tour=[{"city": "Astana", "from": "2025-06-08", "to": "2025-06-20"}, {"city": "Almaty", "from": "2025-06-21", "to": "2025-06-30"}])}


def u(a):
    return f"{B}/{CITY[a[4]][0]}/id{a[0]}-{a[1]}"


def money(v):
    return f"{v:,}".replace(",", " ") + " ₸" if v else "—"


def pretty(e):
    n = e[2:]
    return f"8 {n[:3]} {n[3:6]}-{n[6:8]}-{n[8:]}"


def svg(name, v):
    return f'<span class="q"><svg width="16"><use href="/i/sprite.svg#{name}"></use></svg>{v}</span>'


def page(title, body, side=""):
    towns = "".join(f'<a href="/{c}/">{t}</a>' for c, t in CITY.values())
    return f"""<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>{title} — Түнгі қала</title></head><body>
<div id="top"><a href="/" id="lg"><b>Түнгі</b> қала</a><div id="mn"><a href="/">Главная / Басты бет</a><a href="/novye/">Новые анкеты</a><a href="/reklama/">Разместить анкету</a><a href="/pravila/">Правила / Ережелер</a></div><div id="tw">{towns}</div>
<span id="sup">Поддержка: +7 727 000 00 00</span></div><div id="cols"><div id="c1">{body}</div><div id="c2">{side}</div></div>
<div id="bt">18+ | Сайт только для взрослых / Сайт тек ересектерге арналған | <a href="/kontakty/">Контакты / Байланыс</a></div></body></html>"""


def tile(a):
    return (f'<div class="an"><a href="/{CITY[a[4]][0]}/id{a[0]}-{a[1]}" style="background-image:url(/f/{a[0]}/s1.jpg)"></a><a class="nm" href="/{CITY[a[4]][0]}/id{a[0]}-{a[1]}">{a[2]}</a>'
            f'<div class="qq">{svg("cake", a[3])}{svg("pin", CITY[a[4]][1])}</div></div>')


def detail(a):
    q = svg("cake", a[3]) + (svg("ruler-v", a[5]) if a[5] else "") + (svg("scales", a[6]) if a[6] else "") + svg("bubble", " ".join(LG[x] for x in a[7])) + (svg("clock", "24/7") if a[11] else "")
    if a[10]:
        pr = '<div class="pr"><div class="r h"><i></i><i>Апартаменты</i><i>Выезд / Шақыру</i></div>' + "".join(f'<div class="r"><i>{DUR[m]}</i><i>{money(i)}</i><i>{money(o)}</i></div>' for m, i, o in a[10]) + "</div>"
    else:
        pr = '<div class="pr">Цена по договорённости / Келісім бойынша</div>'
    sv = "".join(f'<span class="y">{S[s]}</span>' for s in a[8]) + "".join(f'<span class="n"><del>{S[s]}</del></span>' for s in a[9])
    wa = f'<a class="wa" href="https://api.whatsapp.com/send?phone={a[12][1:]}" rel="nofollow">WhatsApp</a>' if a[13] else ""
    pics = "".join(f'<a href="/f/{a[0]}/{k}.jpg" data-fancybox="g"><img src="/f/{a[0]}/m{k}.jpg" alt="{a[2]}, {CITY[a[4]][1]}"></a>' for k in range(1, a[14] + 1)) or "<div class='nof'>Без фото / Суретсіз</div>"
    near = [x for x in ADS if x[4] == a[4] and x is not a] or ADS[:2]
    return page(f"{a[2]}, {CITY[a[4]][1]}", f"""<div class="cr"><a href="/">Главная</a> → <a href="/{CITY[a[4]][0]}/">{CITY[a[4]][1]}</a> → {a[2]}</div><h1>{a[2]} {'<em class="ok">✔ Фото проверено / Тексерілген</em>' if a[15] else ''}</h1>
<div class="qq">{q}</div><div class="ph">{pics}</div><div class="tel" data-tel="{pretty(a[12])}" onclick="this.innerHTML=this.dataset.tel">Показать номер / Нөмірді көру</div>{wa}
<div class="tx">{a[18]}</div>{pr}<div class="sv">{sv}</div><div class="dt">Размещено: {'.'.join(reversed(a[16].split('-')))} · Просмотров: {a[0] % 977}</div>""", "<h4>Ещё рядом / Жақын жерде</h4>" + "".join(map(tile, near[:3])))


def truth(a):
    d = copy.deepcopy(AD)
    inn, out = any(r[1] for r in a[10]), any(r[2] for r in a[10])
    d.update(url=u(a), alias=a[2], aliases_stated=[a[2]], age=a[3], ages_stated=[a[3]], text_language=a[17], provider_kind="unknown", city=a[4], country="KZ", languages_spoken=a[7], services=a[8], incall=True if inn else None,
             outcall=True if out else None, hours="24/7" if a[11] else None, height_cm=a[5], weight_kg=a[6], max_duration_h=max((r[0] for r in a[10]), default=0) / 60 or None, verified=a[15], n_images=a[14], posted_at=a[16],
             phones=[a[12]], handles=[{"kind": "whatsapp", "value": a[12]}] if a[13] else [],
             prices=[{"amount": v, "currency": "KZT", "code_currency": None, "duration_min": m, "place": p} for m, i, o in a[10] for v, p in ((i, "incall"), (o, "outcall")) if v])
    for key, v in MORE.get(a[0], {}).items():
        d[key] = d[key] + v if key == "handles" else v
    return d


def lst(title, rows, extra=""):
    return page(title, f'<h1>{title}</h1><div class="srt"><a href="?s=price">по цене</a> <a href="?s=age">по возрасту / жасы бойынша</a></div>{"".join(map(tile, rows))}{extra}', "<h4>Реклама</h4><a href='/reklama/'><img src='/i/b1.gif' alt='Ваш баннер'></a>")


def st(path, title, text, kind="static", lang="ru"):
    return WrittenPage(B + path, page(title, f"<h1>{title}</h1><p>{text}</p>"), kind, lang)


def k(rows):
    return tuple(u(a) for a in rows)


ALM = [a for a in ADS if a[4] == "Almaty"]
AST = [a for a in ADS if a[4] == "Astana"]
PG = "<div class='pg'><a href='/novye/'>1</a> <a href='/novye/page/2/'>2</a></div>"
P = [WrittenPage(f"{B}/almaty/", lst("Анкеты: Алматы", ALM), "listing", "ru", ads=k(ALM)), WrittenPage(f"{B}/astana/", lst("Анкеты: Астана", AST), "listing", "ru", ads=k(AST)),
     WrittenPage(f"{B}/novye/", lst("Новые анкеты / Жаңа анкеталар", ADS[:6], PG), "listing", "ru", ads=k(ADS[:6])), WrittenPage(f"{B}/novye/page/2/", lst("Новые анкеты / Жаңа анкеталар", ADS[6:], PG), "listing", "ru", ads=k(ADS[6:])),
     WrittenPage(f"{B}/almaty/?s=price", lst("Анкеты: Алматы", ALM), "listing", "ru", ads=k(ALM), canonical=f"{B}/almaty/")]
P += [WrittenPage(u(a), detail(a), "ad", "ru", text_language="kk" if a[17] == "kk" else None, ads=(u(a),)) for a in ADS]
P += [WrittenPage(u(ADS[1]) + "?yclid=778120045", detail(ADS[1]), "ad", "ru", ads=(u(ADS[1]),), canonical=u(ADS[1])),
      st("/reklama/", "Разместить анкету", "Анкета — 5 000 ₸ в месяц, поднятие — 500 ₸, баннер сбоку — 40 000 ₸. Оплата через Kaspi. Телефон поддержки указан вверху."),
      st("/pravila/", "Правила / Ережелер", "Анкету подаёт только сам совершеннолетний человек. 18 жасқа толмағандарға тыйым салынады. О принуждении сообщайте: 102."),
      st("/kontakty/", "Контакты / Байланыс", "Почта: admin@tungi-qala.example. Ответ в течение суток. +7 727 000 00 00"),
      st("/statya/borovoe/", "Выходные в Боровом", "Два дня на озере: сосны, лодки, баурсаки. Дорога из Астаны занимает три часа, номер в доме отдыха — от 30 000 ₸."),
      st("/almaty/id41003-saule", "Анкета отключена", "Эта анкета отключена владельцем. Бұл анкета өшірілген.", "error")]
SITE = WrittenSite(HOST, "KZ", tuple(P), tuple(truth(a) for a in ADS), __doc__)
