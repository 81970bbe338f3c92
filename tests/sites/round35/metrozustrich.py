"""Kyiv directory by metro station: a DataLife-like PHP engine, each notice a numbered 'анкета' with stations, district and a price grid.

Hard: a third of the notices are in Russian under a Ukrainian interface and the site has a /ru/ copy, the price grid is turned (hours across,
'апартаменти' and 'виїзд' down), the station names (Либідська, Дарниця) look like towns, phones stand with 0 only and once more as Viber,
counters by station and district fill the side column, the service list is split into 'основні' and 'додатково' with surcharges in it.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://metro-zustrich.example"
OFFER = {"massage": ("масаж", "массаж"), "kissing": ("поцілунки", "поцелуи"), "gfe": ("GFE", "GFE"), "striptease": ("стриптиз", "стриптиз"), "bath": ("спільний душ", "совместный душ"), "role_play": ("рольові ігри", "ролевые игры"), "domination": ("домінація", "доминация"), "couples": ("сімейним парам", "семейным парам"),
         "tantra": ("тантра", "тантра"), "overnight": ("на ніч", "на ночь"), "dinner_date": ("вечеря в ресторані", "ужин в ресторане"), "video_call": ("відеозв'язок", "видеосвязь"), "cuddling": ("обійми", "объятия"), "four_hands": ("масаж у чотири руки", "массаж в четыре руки")}


def uah(amount, minutes, place):
    return {"amount": amount, "currency": "UAH", "code_currency": None, "duration_min": minutes, "place": place}


# id, name, age, station, district, cm, kg, services, extra (service, surcharge), at mine {min: x}, at yours, hours, phone, messenger, pictures, marks (V checked, T top), day, words, language, more truth
ADS = [
    (7731, "Аліна", 24, "Либідська", "Голосіївський", 168, 52, ["massage", "kissing", "gfe", "overnight"], [("striptease", 500)], {60: 2500, 120: 4500, 480: 14000}, {60: 3000, 120: 5500}, "10:00-22:00", "067 418 22 90", "viber", 5, "VT", "2025-06-10", "Привіт! Я Аліна, студентка, приймаю сама у затишній квартирі біля метро. Працюю без посередників.", "uk", dict(provider_kind="independent")),
    (7728, "Кристина", 29, "Дарниця", "Дніпровський", 172, 58, ["massage", "bath"], [("role_play", 700)], {60: 2000, 120: 3800}, {}, "24/7", "093 770 14 56", "telegram:krystyna_darnytsia", 4, "T", "2025-06-10", "Хорошая компания, чистая квартира, десять минут от метро. Выезда нет. Лицо на фото закрыто, в жизни лучше.", "ru", dict(outcall=False)),
    (7719, "Пані Олена", 47, "Оболонь", "Оболонський", 165, 70, ["massage", "tantra", "cuddling"], [], {60: 1500, 120: 2800}, {}, "09:00-18:00", "050 391 66 02", "", 2, "V", "2025-06-08", "Зріла жінка для спокійної зустрічі. Вихідні: субота й неділя. На приховані номери не відповідаю.", "uk", dict(alias="Олена")),
    (7712, "Міла та Яна", 26, "Позняки", "Дарницький", None, None, ["four_hands", "couples", "massage"], [], {60: 5000}, {60: 6000}, "14:00-04:00", "073 205 88 41", "viber", 3, "", "2025-06-07", "Нас двоє: Міла, 26 років, та Яна, 23 роки. Працюємо тільки разом.", "uk", dict(alias="Міла", aliases_stated=["Міла", "Яна"], ages_stated=[26, 23], audience="couple")),
    (7705, "Ніколь", 31, "Палац Спорту", "Печерський", 175, 60, ["dinner_date", "gfe", "overnight"], [], {}, {120: 8000, 600: 25000}, None, "", "telegram:nicole_kyiv_vip", 6, "VT", "2025-06-06", "Супровід для ділових людей. Англійська та французька вільно. Лише готелі та ресторани, до себе не запрошую. Телефон дам після переписки.", "uk", dict(incall=False, languages_spoken=["en", "fr"])),
    (7694, "Руслана (транс)", 27, "Лук'янівська", "Шевченківський", 178, 68, ["domination", "role_play"], [("couples", 1000)], {60: 2500}, {60: 3000}, "12:00-24:00", "096 144 73 05", "whatsapp", 4, "", "2025-06-05", "Транс-дівчина, ніжна й строга водночас. Є своя квартира, можу приїхати.", "uk", dict(alias="Руслана", audience="trans")),
    (7688, "Влад", 33, "Теремки", "Голосіївський", 185, 84, ["massage", "dinner_date", "couples"], [], {}, {60: 2000, 180: 5000}, "18:00-23:00", "068 537 90 12", "", 1, "", "2025-06-03", "Для женщин и пар. Приеду, привезу вино. Сам не принимаю.", "ru", dict(audience="man", incall=False)),
    (7680, "Ліана", 22, "Лісова", "Деснянський", 158, 45, ["massage", "striptease", "kissing"], [], {60: 1600, 120: 3000}, {}, "24/7", "063 918 27 44", "viber", 3, "", "2025-06-02", "Салон «Каштан». Лиана и ещё шесть девушек, звонить администратору. Есть парковка.", "ru", dict(provider_kind="agency", aliases_stated=["Ліана", "Лиана"])),
    (7671, "Діана", 35, "Мінська", "Оболонський", 170, 63, ["massage", "bath", "cuddling"], [("overnight", None)], {60: 1800}, {60: 2200}, "10:00-20:00", "099 603 15 78", "", 0, "", "2025-05-31", "Фото не виставляю, у мене доросла робота. Ціна за ніч за домовленістю.", "uk", {}),
    (7655, "Соломія", 28, "Сирець", "Шевченківський", 164, 54, ["video_call"], [], {}, {}, "20:00-24:00", "", "telegram:solomiya_online", 2, "V", "2025-05-27", "Тільки онлайн, зустрічей немає. 800 грн за 30 хвилин, оплата наперед.", "uk", dict(incall=False, outcall=False, prices=[uah(800, 30, None)], max_duration_h=0.5)),
]
LATIN = dict(zip("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' ()", ["a", "b", "v", "h", "g", "d", "e", "ie", "zh", "z", "y", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "iu", "ia", "", "-", "", ""], strict=True))


def slug(word):
    return "".join(LATIN.get(c, c) for c in word.lower())


def path(a, lang="uk"):
    return ("/ru" if lang == "ru" else "") + f"/anketa/{a[0]}-{slug(a[1])}.html"


def url(a):
    return ROOT + path(a)


def e164(phone):
    return "+38" + phone.replace(" ", "")


def side():
    stations = "".join(f'<li><a href="/metro/{slug(a[3])}/"><i class="m-ico m-{n % 3 + 1}"></i>{a[3]}</a> <sup>{n * 3 + 2}</sup></li>' for n, a in enumerate(ADS))
    districts = "".join(f'<li><a href="/raion/{slug(d)}/">{d} район</a> <sup>{n * 7 + 9}</sup></li>' for n, d in enumerate(dict.fromkeys(a[4] for a in ADS)))
    return f'<aside class="sidebar"><div class="side-b"><div class="side-bt">Метро</div><ul class="metro-list">{stations}</ul></div><div class="side-b"><div class="side-bt">Райони Києва</div><ul>{districts}</ul></div><div class="side-b side-adv"><a href="https://taxi-lybid.example" rel="nofollow">Таксі Либідь 044 390 10 20, від 120 грн</a></div></aside>'


def shell(title, here, body, lang="uk"):
    ua = lang == "uk"
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title><meta name="generator" content="DataLife Engine"><link rel="canonical" href="{ROOT}{here}"><link rel="alternate" hreflang="uk" href="{ROOT}{here.removeprefix("/ru")}"><link rel="alternate" hreflang="ru" href="{ROOT}/ru{here.removeprefix("/ru")}">
<script>var dle_root='/';var dle_admin='';var dle_login_hash='';var dle_group=5;var dle_skin='MetroZ';var menu_short='{"Швидке редагування" if ua else "Быстрое редактирование"}';</script><link href="/templates/MetroZ/css/style.css" rel="stylesheet"></head>
<body><div class="wrap"><header class="head fx-row"><a class="logo" href="/"><b>МЕТРО</b>зустріч</a><ul class="h-menu fx-row"><li><a href="/top/">ТОП</a></li><li><a href="/vyizd/">{"Виїзд" if ua else "Выезд"}</a></li><li><a href="/dodaty.html">{"Додати анкету" if ua else "Добавить анкету"}</a></li></ul><div class="lang"><a href="{here.removeprefix("/ru")}">UA</a> | <a href="/ru{here.removeprefix("/ru")}">RU</a></div>
<form id="quicksearch" method="post"><input type="hidden" name="do" value="search"><input id="story" name="story" placeholder="{"Ім'я, станція…" if ua else "Имя, станция…"}" type="text"></form></header><div class="cols fx-row"><main class="main"><div id="dle-content">{body}</div></main>{side()}</div>
<footer class="foot"><a href="/pravyla.html">{"Правила" if ua else "Правила"}</a> <a href="/tsiny.html">{"Реклама на сайті" if ua else "Реклама на сайте"}</a> <a href="/index.php?do=feedback">{"Зворотний зв'язок" if ua else "Обратная связь"}</a><div>18+ © 2014-2025</div></footer></div><!-- DataLife Engine Copyright SoftNews Media Group --></body></html>"""


def short(a):
    marks = ('<span class="lbl lbl-top">ТОП</span>' if "T" in a[15] else "") + ('<span class="lbl lbl-ok">перевірено</span>' if "V" in a[15] else "")
    cheapest = min([*a[9].values(), *a[10].values()], default=None)
    return f'<div class="th-item"><a class="th-in" href="{path(a)}"><div class="th-img img-resp-vert"><img src="/uploads/posts/{a[0]}/thumb.jpg" alt=""></div><div class="th-title">{a[1]}, {a[2]}</div><div class="th-metro">м. {a[3]}</div>{f"<div class=th-price>від {cheapest} грн</div>" if cheapest else ""}{marks}</a></div>'


def ad_page(a, lang="uk"):
    no, name, age, station, district, cm, kg, services, extra, mine, yours, hours, phone, messenger, pics, marks, day, words = a[:18]
    k, ua = (0, True) if lang == "uk" else (1, False)
    images = "".join(f'<a class="highslide" href="/uploads/posts/{no}/{n}.jpg"><img data-src="/uploads/posts/{no}/{n}.jpg" src="/templates/MetroZ/images/no.png" class="lazy" alt=""></a>' for n in range(1, pics + 1))
    li = lambda w, v: f'<li><span>{w}:</span> {v}</li>' if v else ""  # noqa: E731
    ages = f"{age}" if "та" not in name.split() else "26 / 23"
    facts = li("Вік" if ua else "Возраст", ages) + li("Зріст" if ua else "Рост", cm) + li("Вага" if ua else "Вес", kg) + li("Місто" if ua else "Город", "Київ" if ua else "Киев") + li("Метро", station) + li("Район", district) + li("Час роботи" if ua else "Время работы", "цілодобово" if hours == "24/7" and ua else "круглосуточно" if hours == "24/7" else hours)
    facts += li("Додано" if ua else "Добавлено", f"{day[8:]}.{day[5:7]}.{day[:4]}")
    lengths = sorted({*mine, *yours})
    heads = {60: "1 год", 120: "2 год", 180: "3 год", 480: "ніч (8 год)", 600: "ніч (10 год)"} if ua else {60: "1 час", 120: "2 часа", 180: "3 часа", 480: "ночь (8 часов)", 600: "ночь (10 часов)"}
    line = lambda label, cells: f"<tr><td>{label}</td>" + "".join(f"<td>{cells.get(m, '—')}{' грн' if m in cells else ''}</td>" for m in lengths) + "</tr>"  # noqa: E731
    table = f'<table class="price-t"><tr><th></th>{"".join(f"<th>{heads[m]}</th>" for m in lengths)}</tr>{line("Апартаменти" if ua else "Апартаменты", mine)}{line("Виїзд" if ua else "Выезд", yours)}</table>' if lengths else ""
    basic = "".join(f"<li>{OFFER[s][k]}</li>" for s in services)
    more = "".join(f"<li>{OFFER[s][k]}{f' (+{x} грн)' if x else ''}</li>" for s, x in extra)
    added = "<b>" + ("Додатково" if ua else "Дополнительно") + f"</b><ul>{more}</ul>" if more else ""
    kind, _, nick = messenger.partition(":")
    reach = (f'<a class="tel" href="tel:{e164(phone)}">{phone}</a>' if phone else "") + {"viber": f'<a href="viber://chat?number=%2B{e164(phone)[1:]}">Viber</a>', "whatsapp": f'<a href="https://wa.me/{e164(phone)[1:]}">WhatsApp</a>', "telegram": f'<a href="https://t.me/{nick}">Telegram</a>', "": ""}[kind]
    mark = ('<span class="lbl lbl-top">ТОП</span>' if "T" in marks else "") + ('<span class="lbl lbl-ok">Анкету перевірено</span>' if "V" in marks else "")
    i = ADS.index(a)
    return shell(f"{name}, м. {station}", path(a, lang), f'<article class="full"><div class="speedbar"><a href="/">Київ</a> » <a href="/metro/{slug(station)}/">{station}</a> » {name}</div><h1>{name}</h1>{mark}<div class="f-cols fx-row"><div class="f-imgs">{images}</div><div class="f-info"><ul class="f-list">{facts}</ul><div class="f-tel">{reach}</div></div></div><div class="f-text">{words}</div>'
                 f'<h3>{"Ціни" if ua else "Цены"}</h3>{table or "—"}<div class="serv"><b>{"Основні" if ua else "Основные"}</b><ul>{basic}</ul>{added}</div><div class="f-rate"><div id="ratig-layer-{no}"><div class="rating"><ul class="unit-rating"><li class="current-rating" style="width:80%;">80</li></ul></div></div>'
                 f'<span>{no * 3} {"переглядів" if ua else "просмотров"}</span></div></article><div class="rels"><div class="rels-t">{"Поруч" if ua else "Рядом"}</div>{short(ADS[i - 1])}{short(ADS[i - 5])}</div>', lang)


def truth(a):
    no, name, age, station, district, cm, kg, services, extra, mine, yours, hours, phone, messenger, pics, marks, day, _, lang, more = a
    kind, _, nick = messenger.partition(":")
    prices = [uah(x, m, "incall") for m, x in mine.items()] + [uah(x, m, "outcall") for m, x in yours.items()]
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, age=age, ages_stated=[age], text_language=lang, provider_kind="unknown", city="Kyiv", country="UA", services=[*services, *(s for s, _ in extra)], incall=True if mine else None, outcall=True if yours else None, hours=hours, height_cm=cm, weight_kg=kg,
               max_duration_h=max(p["duration_min"] for p in prices) / 60 if prices else None, verified="V" in marks, paid_placement="T" in marks, n_images=pics, posted_at=day, phones=[e164(phone)] if phone else [], handles=[{"kind": kind, "value": nick or e164(phone)}] if kind else [], prices=prices)
    row.update(deepcopy(more))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    return row


def listing(rows, here, title, foot=""):
    return shell(title, here, f'<h1 class="st">{title}</h1><div class="sect fx-row">{"".join(map(short, rows))}</div><div class="navigation">{foot}</div>')


def plain(here, title, body, kind="static", status=200):
    return WrittenPage(ROOT + here, shell(title, here, f'<div class="berrors"><b>{title}</b></div><div class="static">{body}</div>'), kind, "uk", status=status)


A, B = ADS[:6], ADS[6:]
GOL, OBO = [a for a in ADS if a[4] == "Голосіївський"], [a for a in ADS if a[4] == "Оболонський"]
PAGES = [
    WrittenPage(f"{ROOT}/", listing(A, "/", "Київ: усі станції", '<span>1</span> <a href="/page/2/">2</a>'), "listing", "uk", ads=tuple(map(url, A))),
    WrittenPage(f"{ROOT}/page/2/", listing(B, "/page/2/", "Київ: усі станції", '<a href="/">1</a> <span>2</span>'), "listing", "uk", ads=tuple(map(url, B))),
    WrittenPage(f"{ROOT}/index.php?utm_source=tg", listing(A, "/", "Київ: усі станції"), "listing", "uk", ads=tuple(map(url, A)), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/metro/lybidska/", listing(ADS[:1], "/metro/lybidska/", "Метро Либідська"), "listing", "uk", ads=(url(ADS[0]),)),
    WrittenPage(f"{ROOT}/raion/{slug('Голосіївський')}/", listing(GOL, f"/raion/{slug('Голосіївський')}/", "Голосіївський район"), "listing", "uk", ads=tuple(map(url, GOL))),
    WrittenPage(f"{ROOT}/raion/{slug('Оболонський')}/", listing(OBO, f"/raion/{slug('Оболонський')}/", "Оболонський район"), "listing", "uk", ads=tuple(map(url, OBO))),
]
PAGES += [WrittenPage(url(a), ad_page(a), "ad", "uk", text_language=a[18] if a[18] != "uk" else None, ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[2])}?print=yes", ad_page(ADS[2]), "ad", "uk", ads=(url(ADS[2]),), canonical=url(ADS[2])),
    WrittenPage(ROOT + path(ADS[1], "ru"), ad_page(ADS[1], "ru"), "ad", "ru", ads=(ROOT + path(ADS[1], "ru"),)),
    plain("/pravyla.html", "Правила", "<p>Сайт лише для повнолітніх. Ми не організовуємо зустрічей. Якщо людину примушують, телефонуйте 527 (гаряча лінія протидії торгівлі людьми) або 102.</p>"),
    plain("/tsiny.html", "Реклама на сайті", "<p>ТОП на тиждень: 900 грн. ТОП на місяць: 3000 грн. Перевірка анкети: безкоштовно, фото з аркушем.</p>"),
    plain("/index.php?do=feedback", "Зворотний зв'язок", '<form method="post"><input name="name"><input name="email"><textarea name="message"></textarea></form><p>Редакція: admin@metro-zustrich.example</p>'),
    plain("/anketa/7102-inna.html", "Увага, виявлено помилку", "<p>На жаль, за цією адресою публікацій на сайті не знайдено.</p>", "error", 404),
]
SITE = WrittenSite("metro-zustrich.example", "UA", tuple(PAGES), tuple([*(truth(a) for a in ADS), {**truth(ADS[1]), "url": ROOT + path(ADS[1], "ru")}]), note=__doc__)
