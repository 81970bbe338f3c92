"""Russian city directory (old engine, windows-1251, tables) with a print twin, an AMP twin and an English copy of the same profiles.

Hard: labels and values stand in neighbouring cells of a two-by-n table where the next pair begins in the same row, prices in one column where duration and place stand in the same cell ('1 час выезд'), the print twin has plain text lines and no marks, the AMP twin has amp-img and only half of the facts,
rouble amounts with hard spaces, districts and metro stations, ads of a taxi and of a flat by the day, comments of visitors with numbers, a twin with ?PHPSESSID, a tour in prose, 'Реальные фото' as a picture only (alt text).
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://ankety52.example"
RAW = {"content_type": "text/html; charset=windows-1251", "encoding": "cp1251"}
TOWN = {"Nizhny Novgorod": ("Нижний Новгород", "Nizhny Novgorod"), "Dzerzhinsk": ("Дзержинск", "Dzerzhinsk"), "Bor": ("Бор", "Bor")}
DOES = {"massage": ("массаж расслабляющий", "relaxing massage"), "striptease": ("стриптиз", "striptease"), "dinner_date": ("сопровождение на ужин", "dinner date"), "travel": ("поездки", "travel"), "role_play": ("ролевые игры", "role play"), "bath": ("ванна вдвоём", "bath together"), "couples": ("семейные пары", "couples"),
        "tantra": ("тантра", "tantra"), "four_hands": ("массаж в четыре руки", "four hands massage"), "domination": ("доминирование", "domination"), "overnight": ("на ночь", "overnight"), "party": ("вечеринки", "parties"), "cuddling": ("объятия", "cuddling"), "dancing": ("танцы", "dancing")}
NAT = {"RU": ("россиянка", "Russian"), "UZ": ("узбечка", "Uzbek"), "KZ": ("казашка", "Kazakh"), "AM": ("армянка", "Armenian")}
CELL = {(60, "incall"): ("1 час у меня", "1 hour, my place"), (120, "incall"): ("2 часа у меня", "2 hours, my place"), (720, "incall"): ("Ночь у меня", "Night, my place"), (60, "outcall"): ("1 час выезд", "1 hour, outcall"), (120, "outcall"): ("2 часа выезд", "2 hours, outcall"), (720, "outcall"): ("Ночь выезд", "Night, outcall")}
LABEL = {"age": ("Возраст", "Age"), "cm": ("Рост", "Height"), "kg": ("Вес", "Weight"), "nat": ("Национальность", "Nationality"), "town": ("Город", "City"), "area": ("Район", "Area"), "hours": ("Время звонков", "Hours"), "in": ("Апартаменты", "Incall"), "out": ("Выезд", "Outcall"), "tel": ("Телефон", "Phone"), "added": ("Анкета добавлена", "Added"),
         "chest": ("Волосы", "Hair")}

# id, name, age, cm, kg, nationality, hair, town, area, hours (as written, truth), incall, outcall, does, {(minutes, place): roubles}, number, apps, checked, top, pictures, added, Russian text, English text, comments, more
ADS = [
    (7014, "Кристина", 26, 168, 54, "RU", "русые", "Nizhny Novgorod", "м. Горьковская", ("круглосуточно", "24/7"), True, True, ["massage", "striptease", "overnight"], {(60, "incall"): 5000, (120, "incall"): 9000, (720, "incall"): 25000, (60, "outcall"): 6000}, "8 (930) 284-17-65", ["whatsapp"], True, True, 5, "10.06.2025",
     "Весёлая и стройная. Приглашаю в чистую квартиру с душем, фото мои.", "Cheerful and slim. Come to my clean flat with a shower, the photos are mine.", [("Сергей, 41", "11.06.2025", "Был вчера. Взяла 5, как и написано. Рядом ещё Ольга принимает, 8-910-390-22-18, но это не то.")], {}),
    (6988, "Лариса", 44, 165, 72, "RU", "рыжие", "Nizhny Novgorod", "Автозавод", ("10:00 - 19:00", "10:00-19:00"), True, False, ["massage", "tantra", "cuddling"], {(60, "incall"): 2500, (120, "incall"): 4500}, "8 (920) 041-93-28", [], True, False, 2, "02.05.2025",
     "Дама без комплексов для мужчин от сорока. Чай с травами с собственной дачи.", None, [], {}),
    (7020, "Дильноза", 23, 160, 50, "UZ", "тёмные", "Dzerzhinsk", "центр", ("12:00 - 00:00", "12:00-24:00"), True, True, ["dancing", "massage"], {(60, "incall"): 3000, (60, "outcall"): 4000, (720, "outcall"): 15000}, "8 (952) 770-35-41", ["telegram:dilnoza_dzr"], False, False, 3, "11.06.2025",
     "Приехала из Самарканда, танцую восточные танцы. По-русски говорю хорошо, по-узбекски ещё лучше.", None, [], dict(languages_spoken=["ru", "uz"])),
    (6951, "Милана", 30, 174, 59, "RU", "блонд", "Nizhny Novgorod", "Верхние Печёры", (None, None), False, True, ["dinner_date", "travel", "party"], {(120, "outcall"): 14000, (720, "outcall"): 35000}, "8 (987) 556-04-12", ["whatsapp", "telegram:milana_nn_official"], True, True, 7, "18.03.2025",
     "Только выезд: рестораны, театр, командировки. С 19 по 22 июня 2025 буду в Казани.", "Outcall only: restaurants, theatre, business trips. From 19 to 22 June 2025 I will be in Kazan.", [], dict(tour=[{"city": "Kazan", "from": "2025-06-19", "to": "2025-06-22"}])),
    (7003, "Вика и Настя", None, None, None, "RU", None, "Nizhny Novgorod", "м. Московская", ("18:00 - 04:00", "18:00-04:00"), True, True, ["four_hands", "couples", "bath"], {(60, "incall"): 9000, (60, "outcall"): 11000}, "8 (904) 391-68-07", ["viber"], False, True, 4, "28.05.2025",
     "Вике 24, Насте 28. Подруги, работаем вдвоём и только вдвоём, цена за двоих.", None, [], dict(alias="Вика", aliases_stated=["Вика", "Настя"], age=24, ages_stated=[24, 28], audience="couple")),
    (6970, "Госпожа Анна", 37, 176, 66, "RU", "чёрные", "Nizhny Novgorod", "пл. Минина", ("14:00 - 22:00", "14:00-22:00"), True, False, ["domination", "role_play"], {(60, "incall"): 8000, (120, "incall"): 15000}, "8 (915) 937-50-26", ["telegram:anna_minina_nn"], True, False, 3, "11.04.2025",
     "Строгая хозяйка своей студии. Новичков не обижаю, правила объясню по телефону.", None, [("гость", "20.04.2025", "Мне 55, волновался зря.")], {}),
    (6934, "Айгерим", 29, 163, 56, "KZ", "чёрные", "Bor", "2-й микрорайон", (None, None), True, None, ["massage", "bath"], {(60, "incall"): 3500}, "8 (930) 618-44-90", [], False, False, 2, "25.02.2025",
     "Живу на Бору одна, соседи тихие. За мост не езжу, так что приезжайте сами.", None, [], dict(outcall=False)),
    (7017, "Давид", 32, 182, 79, "AM", "тёмные", "Nizhny Novgorod", "Сормово", ("11:00 - 23:00", "11:00-23:00"), False, True, ["massage", "couples", "dinner_date"], {(60, "outcall"): 3000, (120, "outcall"): 5500}, "8 (953) 415-82-39", ["whatsapp"], False, False, 1, "06.06.2025",
     "Для женщин и пар. Парень с руками массажиста и манерами. По-армянски и по-русски.", None, [], dict(audience="man", languages_spoken=["hy", "ru"])),
    (6999, "Снежана", 21, 170, 51, "RU", "блонд", "Nizhny Novgorod", "Мещера", ("с 16:00 до 02:00", "16:00-02:00"), True, True, ["striptease", "massage", "dancing"], {(60, "incall"): 6000, (60, "outcall"): 7000, (720, "incall"): 30000}, "8 (908) 722-19-53", ["whatsapp"], False, False, 6, "23.05.2025",
     "Студентка, живу с видом на стадион. Салоны и агентства, не пишите: я сама по себе.", None, [], dict(provider_kind="independent")),
]


def url(a):
    return f"{ROOT}/anketa.php?id={a[0]}"


def spaced(x):
    return f"{x:,}".replace(",", "\u00a0")


def e164(a):
    return "+7" + "".join(c for c in a[14] if c.isdigit())[1:]


def facts(a, t):
    n, name, age, cm, kg, nat, hair, town, area, hours, inc, out = a[:12]
    yes = {True: ("есть", "yes"), False: ("нет", "no")}
    out_ = [("age", age and str(age)), ("cm", cm and str(cm)), ("kg", kg and str(kg)), ("nat", (NAT[nat][t] if age and a[1] != "Давид" else ("россиянки", "Russian")[t] if not age else "армянин")), ("town", TOWN[town][t]), ("area", area if not t else None), ("hours", hours[0] if not t else hours[1]),
            ("in", yes[inc][t] if inc is not None else None), ("out", yes[out][t] if out is not None else None), ("chest", hair if not t else None), ("added", a[19])]
    return [(LABEL[k][t], v) for k, v in out_ if v]


def shell(title, body, t=0):
    en = ("/en/", "English") if not t else ("/", "По-русски")
    return f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{title} | {('Анкеты 52', 'Profiles 52')[t]}</title><link rel="stylesheet" href="/style.css"></head>
<body bgcolor="#f4f0ea"><table width="1000" align="center" cellspacing="0" cellpadding="4"><tr><td colspan="3" class="hdr"><a href="/"><img src="/i/logo52.gif" alt="{('Анкеты 52', 'Profiles 52')[t]}"></a> <font size="1">{('Нижний Новгород, Дзержинск, Бор. Только для взрослых', 'Nizhny Novgorod and around. Adults only')[t]}</font> <a href="{en[0]}">{en[1]}</a></td></tr>
<tr valign="top"><td width="160" class="left"><b>{('Разделы', 'Sections')[t]}</b><br><a href="/">{('Все анкеты', 'All profiles')[t]}</a><br><a href="/list.php?city=dz">{('Дзержинск', 'Dzerzhinsk')[t]}</a><br><a href="/list.php?new=1">{('Новые', 'New')[t]}</a><br><a href="/reklama.php">{('Реклама', 'Advertise')[t]}</a><hr>
<div class="bn"><a href="http://taxi-volga.example/">Такси «Волга» (831) 200-55-00, город 250 руб.</a></div><div class="bn"><a href="http://sutki-nn.example/">Квартиры на сутки от 1800 руб., м. Горьковская, Елена</a></div></td>
<td>{body}</td></tr><tr><td colspan="3" align="center"><font size="1">&copy; 2009-2025 ankety52.example. {('Администрация не оказывает услуг. admin@ankety52.example', 'No services are provided by the site.')[t]}</font> <img src="//counter.example/c.gif?id=5201" width="1" height="1"></td></tr></table></body></html>"""


def pairs(a, t):
    items, out = facts(a, t), ""
    for i in range(0, len(items), 2):
        out += "<tr>" + "".join(f'<td class="l">{k}:</td><td class="v">{v}</td>' for k, v in items[i:i + 2]) + "</tr>\n"
    return out


def grid(a, t):
    return "".join(f"<tr><td>{CELL[k][t]}</td><td><b>{spaced(x)}</b> {('руб.', 'RUB')[t]}</td></tr>" for k, x in a[13].items())


def links(a):
    digits = e164(a)
    out = []
    for app in a[15]:
        kind, _, value = app.partition(":")
        out.append({"whatsapp": f'<a href="https://wa.me/{digits[1:]}"><img src="/i/wa.gif" alt="WhatsApp"></a>', "viber": f'<a href="viber://add?number={digits[1:]}"><img src="/i/vb.gif" alt="Viber"></a>', "telegram": f'<a href="https://t.me/{value}"><img src="/i/tg.gif" alt="Telegram"></a>'}[kind])
    return " ".join(out)


EN_NAME = {7014: "Kristina", 6951: "Milana"}


def page(a, t=0):
    name = EN_NAME[a[0]] if t else a[1]
    shots = " ".join(f'<a href="/foto/{a[0]}_{n}.jpg"><img src="/foto/{a[0]}_{n}s.jpg" border="1" width="110"></a>' for n in range(1, a[18] + 1))
    real = f' <img src="/i/real.gif" alt="{("Реальные фото", "Real photos")[t]}">' if a[16] else ""
    top = f' <span class="vip">{("ТОП", "TOP")[t]}</span>' if a[17] else ""
    talk = "".join(f'<div class="cm"><b>{w}</b> <i>{d}</i><br>{x}</div>' for w, d, x in a[22]) if not t else ""
    return shell(name, f"""<h1>{name}{real}{top}</h1><table class="an" width="100%">{pairs(a, t)}<tr><td class="l">{LABEL["tel"][t]}:</td><td class="v" colspan="3"><nobr>{a[14] if not t else e164(a)}</nobr> {links(a)}</td></tr></table>
<p>{shots}</p><p class="txt">{(a[20], a[21])[t]}</p><table border="1" cellspacing="0" class="pr">{grid(a, t)}</table><p><b>{("Предлагаю", "I offer")[t]}:</b> {"; ".join(DOES[d][t] for d in a[12])}</p>
<p><a href="/print.php?id={a[0]}">{("Версия для печати", "Print")[t]}</a></p>{'<h3>Комментарии</h3>' + talk if talk else ''}""", t)


def printed(a):
    rows = "<br>\n".join(f"{k} - {v}" for k, v in facts(a, 0))
    money = "<br>\n".join(f"{CELL[k][0]} - {x} р." for k, x in a[13].items())
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>{a[1]}</title></head><body onload="print()"><b>{a[1]}</b><br>{rows}<br>Телефон - {a[14]}<p>{a[20]}<p>{money}<p>{", ".join(DOES[d][0] for d in a[12])}<hr>ankety52.example</body></html>'


def amp(a):
    shots = "".join(f'<amp-img src="/foto/{a[0]}_{n}.jpg" width="300" height="400" layout="responsive"></amp-img>' for n in range(1, a[18] + 1))
    return f"""<!doctype html><html amp lang="ru"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>{a[1]}</title><link rel="canonical" href="{url(a)}"><style amp-custom>h1{{font-size:22px}}</style></head><body><h1>{a[1]}{f", {a[2]}" if a[2] else ""}</h1>
<amp-carousel width="300" height="400" type="slides">{shots}</amp-carousel><p>{a[20]}</p><p>{TOWN[a[7]][0]}, {a[8]}</p><a href="tel:{e164(a)}">{a[14]}</a><ul>{"".join(f"<li>{CELL[k][0]}: {spaced(x)} ₽</li>" for k, x in a[13].items())}</ul></body></html>"""


def board(path, title, rows, canonical=None, t=0, foot=""):
    cells = "".join(f"""<td width="33%" align="center"><a href="/{'en/' if t else ''}anketa.php?id={a[0]}"><img src="/foto/{a[0]}_1s.jpg" border="1"></a><br><a href="/{'en/' if t else ''}anketa.php?id={a[0]}"><b>{EN_NAME[a[0]] if t else a[1]}</b></a>{f", {a[2]}" if a[2] else ""}<br><font size="1">{TOWN[a[7]][t]}<br>{('от', 'from')[t]} {spaced(min(a[13].values()))} {('руб.', 'RUB')[t]}</font></td>{'</tr><tr>' if n % 3 == 2 else ''}""" for n, a in enumerate(rows))
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1><table width='100%'><tr>{cells}</tr></table><p>{foot}</p>", t), "listing", ("ru", "en")[t], ads=tuple(map(url, rows)), canonical=ROOT + canonical if canonical else None, **RAW)


def truth(a):
    n, name, age, cm, kg, nat, hair, town, area, hours, inc, out, does, prices, number, apps, ok, top, pics, added, ru, en, talk, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="ru", provider_kind="unknown", city=town, country="RU", nationality=nat, services=list(does), incall=inc, outcall=out, hours=hours[1], height_cm=cm, weight_kg=kg, max_duration_h=max(m for m, _ in prices) / 60,
               verified=ok, paid_placement=top, n_images=pics, posted_at="-".join(reversed(added.split("."))), phones=[e164(a)], handles=[{"kind": p.split(":")[0], "value": p.split(":")[1] if ":" in p else e164(a)} for p in apps],
               prices=[{"amount": x, "currency": "RUB", "code_currency": None, "duration_min": m, "place": place} for (m, place), x in prices.items()])
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", status=200, relevant=True):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{body}"), kind, "ru", status=status, relevant=relevant, **RAW)


EN = [a for a in ADS if a[21]]
PAGES = [
    board("/", "Анкеты Нижнего Новгорода", ADS, foot='По цене: <a href="/?sort=price">дешевле</a>'),
    board("/?sort=price", "Анкеты Нижнего Новгорода", sorted(ADS, key=lambda a: min(a[13].values())), "/"),
    board("/list.php?city=dz", "Дзержинск", [a for a in ADS if a[7] == "Dzerzhinsk"]),
    board("/en/", "Profiles in Nizhny Novgorod", EN, "/", 1),
]
PAGES += [WrittenPage(url(a), page(a), "ad", "ru", ads=(url(a),), **RAW) for a in ADS]
PAGES += [WrittenPage(f"{ROOT}/en/anketa.php?id={a[0]}", page(a, 1), "ad", "en", ads=(url(a),), canonical=url(a), **RAW) for a in EN]
PAGES += [
    WrittenPage(f"{ROOT}/print.php?id={ADS[1][0]}", printed(ADS[1]), "ad", "ru", ads=(url(ADS[1]),), canonical=url(ADS[1]), **RAW),
    WrittenPage(f"{ROOT}/amp.php?id={ADS[3][0]}", amp(ADS[3]), "ad", "ru", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    WrittenPage(f"{url(ADS[8])}&PHPSESSID=9f3ab27c11de04", page(ADS[8]), "ad", "ru", ads=(url(ADS[8]),), canonical=url(ADS[8]), **RAW),
    plain("/search.php?q=%E1%E0%EB%E0%F5%ED%E0", "Поиск: балахна", "По вашему запросу анкет нет. Посмотрите <a href='/'>все анкеты</a>.", "listing"),
    plain("/reklama.php", "Реклама на сайте", "<table border=1><tr><td>ТОП на 7 дней<td>1500 руб.<tr><td>Баннер слева, месяц<td>6000 руб.<tr><td>Значок «Реальные фото»<td>бесплатно после встречи с администратором</table>"),
    plain("/pravila.php", "Правила", "Анкеты лиц моложе 18 лет не размещаются. О принуждении сообщайте по телефону 102. Предоплату не переводите."),
    plain("/anketa.php?id=5120", "Анкета отключена", "Эта девушка больше не размещается у нас.", "error"),
]

SITE = WrittenSite("ankety52.example", "RU", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
