"""A Ukrainian booking app ('book an hour of company'), rendered on the server with Qwik and resumed in the browser.

Hard: every dynamic word stands between comment nodes (`<!--t=1c-->27<!---->`), class names are hashes with a star,
virtual nodes are comments (`<!--qv q:key=..-->`); the state is `<script type="qwik/json">`, one flat array whose objects
point at each other by base-36 numbers. 'год' on a tile is an hour, not a year; tiles of prices beside a deposit, a
service fee and a rating with a number of opinions; free slots of today (times, not opening hours); what is not offered
stands as the same chips under another heading; 'also free now' cards on every profile.
"""

import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "zustrich.example"
B = f"https://{HOST}"
CITY = {"Kyiv": ("kyiv", "Київ", "Києві"), "Lviv": ("lviv", "Львів", "Львові"), "Odesa": ("odesa", "Одеса", "Одесі"), "Dnipro": ("dnipro", "Дніпро", "Дніпрі"),
        "Chernivtsi": ("chernivtsi", "Чернівці", "Чернівцях"), "Poltava": ("poltava", "Полтава", "Полтаві")}
CAN = {"massage": "Масаж", "tantra": "Тантра", "dinner_date": "Вечеря в ресторані", "overnight": "Ніч разом", "cuddling": "Обійми", "four_hands": "Масаж у чотири руки",
       "bath": "Спільна ванна", "city_guide": "Прогулянка містом", "travel": "Супровід у подорожі", "business": "Супровід на ділові зустрічі", "party": "Компанія на вечірку",
       "couples": "Зустріч із парою", "video_call": "Відеодзвінок", "role_play": "Рольові ігри", "duo": "Дует із подругою", "striptease": "Стриптиз"}
LANG = {"uk": "українська", "en": "англійська", "pl": "польська", "ru": "російська", "ro": "румунська", "de": "німецька", "it": "італійська"}
NATION = {"UA": "Україна", "MD": "Молдова", "GE": "Грузія", "PL": "Польща"}
PLACE = {"incall": "у мене", "outcall": "у вас", None: ""}

# slug, name, age, city, cm, kg, nation, languages, can, cannot, where, hours, tiles (label, minutes, hryvnias, place), pictures, checked, promo, published, contact, prose, extra truth
ADS = [
    ("solomiia-k8f2", "Соломія", 27, "Kyiv", 168, 55, "UA", "uk en", "massage dinner_date overnight", "travel duo", (True, True), "10:00–22:00",
     [("1 год", 60, 2500, "incall"), ("2 год", 120, 4600, "incall"), ("1 год", 60, 3000, "outcall"), ("Ніч, 10 год", 600, 15000, "outcall")], 4, True, True, ("3 червня 2025", "2025-06-03"), [("tel", "+380671834402")],
     "Привіт! Я Соломія, вчуся на реставраторку, а вечорами дарую відпочинок. Живу на Подолі, у тихому дворику. Працюю сама, без адміністраторів.", {"provider_kind": "independent"}),
    ("marta-2zq", "Марта", 34, "Lviv", 172, 63, "UA", "uk pl", "massage tantra cuddling", "striptease", (True, False), "11:00–20:00",
     [("1,5 год", 90, 3200, "incall"), ("2 год", 120, 4000, "incall")], 3, True, False, ("28 травня 2025", "2025-05-28"), [("tel", "+380935127786"), ("tg", "marta_spokiy")],
     "Масажистка з дванадцятирічним досвідом. Тантра без поспіху, чай із чебрецем, теплий рушник. До готелів не їжджу, будь ласка, не просіть.", {}),
    ("yeva-oo1", "Єва", 23, "Odesa", 175, 56, None, "uk ru en", "dinner_date party city_guide", "massage", (False, True), "Цілодобово",
     [("2 год", 120, 5000, "outcall"), ("4 год", 240, 9000, "outcall"), ("Доба", 1440, 30000, "outcall")], 6, False, True, ("10 червня 2025", "2025-06-10"), [("tel", "+380504419273"), ("wa", "+380504419273")],
     "Море, яхта, столик біля вікна й розмова до ранку. Складу компанію на вечірці, покажу Одесу, якої немає в путівниках.", {}),
    ("olha-i-ira-77c", "Ольга та Іра", 29, "Dnipro", None, None, None, "uk", "four_hands massage couples", "overnight", (True, None), "12:00–21:00",
     [("1 год", 60, 4500, "incall"), ("1,5 год", 90, 6000, "incall")], 2, True, False, ("15 травня 2025", "2025-05-15"), [("tel", "+380687720615")],
     "Ми подруги й приймаємо лише вдвох: Ользі 29, Ірі 31. Чотири руки, одна олія, нуль поспіху. Пари вітаємо.", {"aliases_stated": ["Ольга", "Іра"], "alias": "Ольга", "ages_stated": [29, 31], "audience": "couple"}),
    ("nino-b4", "Ніно", 31, "Kyiv", 164, 58, "GE", "uk ru en", "dinner_date business travel", "bath", (False, True), "09:00–23:00",
     [("3 год", 180, 7500, "outcall"), ("Вихідні, 48 год", 2880, 45000, "outcall")], 5, True, False, ("6 червня 2025", "2025-06-06"), [("mail", "nino.b@posta.example")],
     "Народилася в Кутаїсі, десять років у Києві. Люблю театр і довгі перельоти. Перекладу на переговорах, підтримаю розмову за столом.", {}),
    ("dan-xr5", "Дан", 28, "Kyiv", 184, 79, "UA", "uk en de", "massage dinner_date couples", "striptease", (None, True), "18:00–02:00",
     [("1 год", 60, 2000, "outcall"), ("2 год", 120, 3500, "outcall")], 2, False, False, ("1 червня 2025", "2025-06-01"), [("tel", "+380732951148"), ("ig", "dan.evening.kyiv")],
     "Хлопець для жінок і пар. Спортивний масаж, костюм-трійка, чемність. Приїду у ваш готель.", {"audience": "man"}),
    ("viktoriia-9mm", "Вікторія", 38, "Chernivtsi", 166, 70, "UA", "uk ro", "massage bath", "couples", (True, False), "10:00–19:00",
     [("1 год", 60, 1500, "incall"), ("2 год", 120, 2700, "incall")], 1, False, False, ("20 травня 2025", "2025-05-20"), [("tel", "+380661380597"), ("vb", "+380661380597")],
     "Спокійна жінка для спокійних чоловіків. Власна квартира біля університету, ванна з піною, свічки. Мені 38, і я цього не приховую.", {}),
    ("alina-m-3d", "Аліна", 25, "Odesa", 170, 52, "MD", "ru ro", "massage role_play striptease", "overnight", (True, True), "14:00–04:00",
     [("1 год", 60, 2800, "incall"), ("1 год", 60, 3500, "outcall")], 4, True, False, ("9 червня 2025", "2025-06-09"), [("tel", "+380958206413")],
     "Меня зовут Алина, я из Кишинёва, живу у самого моря. Танцую, придумываю роли и костюмы, делаю расслабляющий массаж. Пишите заранее, опоздания не люблю.", {"text_language": "ru"}),
    ("lesia-poltava-a1", "Леся", 42, "Poltava", 160, 66, "UA", "uk", "massage cuddling disabled", "tantra", (True, True), "09:00–18:00",
     [("1 год", 60, 1200, None)], 2, True, False, ("12 травня 2025", "2025-05-12"), [("tel", "+380971165038")],
     "Колишня медсестра. Приймаю і людей на візку: двері широкі, перший поверх. Можу приїхати додому. Обійми входять у сеанс.", {}),
    ("kira-studio-6h", "Кіра", 26, "Lviv", 178, 60, None, "uk en it", "dinner_date business video_call", "massage", (False, True), "12:00–00:00",
     [("2 год", 120, 6000, "outcall"), ("Відеодзвінок, 30 хв", 30, 800, None)], 7, True, True, ("8 червня 2025", "2025-06-08"), [("tg", "kira_malva")],
     "I am Kira, and I love opera, espresso and clever men. I am with the Malva studio, so the manager confirms every booking. Video calls are possible before we meet.", {"text_language": "en", "provider_kind": "agency"}),
]
CAN["disabled"] = "Зустрічі з людьми на візку"
K = "⭐️k3x9f1"
_n = [0]


def t(x):
    _n[0] += 1
    return f"<!--t={_b36(_n[0] + 40)}-->{x}<!---->"


def _b36(n):
    s = ""
    while True:
        n, r = divmod(n, 36)
        s = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + s
        if not n:
            return s


def state(tree):
    objs = []

    def put(x):
        if isinstance(x, dict):
            x = {k: put(v) for k, v in x.items()}
        elif isinstance(x, list):
            x = [put(v) for v in x]
        if x not in objs or isinstance(x, bool):
            objs.append(x)
            return _b36(len(objs) - 1)
        return _b36(objs.index(x))

    put(tree)
    return '<script type="qwik/json">' + json.dumps({"refs": {"3": "0"}, "ctx": {}, "objs": objs, "subs": [["_1", "0 3 #1c data"]]}, ensure_ascii=False) + "</script>"


def shell(title, body, tree, desc=""):
    return f"""<!DOCTYPE html><html lang="uk-UA" q:container="paused" q:version="1.9.1" q:render="ssr" q:base="/build/" q:locale="" q:manifest-hash="7uo2kd" q:instance="wq1r0d"><!--qv q:id=0 q:key=yO1v:vp_6--><!--qv q:key=U4_8--><head q:head><meta charset="utf-8" q:head><title q:head>{title}</title><meta name="description" content="{desc}" q:head><meta name="viewport" content="width=device-width" q:head><link rel="modulepreload" href="/build/q-D9xk2a.js"></head><body lang="uk"><!--qv q:id=1 q:sref=1 q:key=e0ssiDXoeAM:zl_0--><div class="{K} x1"><nav class="{K} x2" q:key="0H_0"><a href="/" class="{K}" q:link>Зустріч</a><button class="{K}" on:click="q-BfR1.js#s_0vTq[0]"><!--qv q:key=Jj_1-->Оберіть місто<!--/qv--></button><a href="/login/" q:link>Увійти</a><a href="/dlia-maistryn/" q:link>Стати майстринею</a></nav><!--qv q:s q:sref=1 q:key=--><main class="{K} x3">{body}</main><!--/qv--><footer class="{K} x9" q:key="Ft_2"><p>Підтримка сервісу: <a href="tel:+380443907215">044 390-72-15</a>, пн–пт 9:00–18:00, help@{HOST}</p><p><a href="/umovy/" q:link>Умови</a> · <a href="/pytannia/" q:link>Питання</a> · <a href="/pro-nas/" q:link>Про нас</a></p></footer><dialog class="{K} x0"><p>Вам уже є 18?</p><button on:click="q-A1.js#s_18">Так</button><button>Ні</button></dialog></div><!--/qv--></body><!--/qv--><!--/qv-->{state(tree)}<script q:func="qwik/json">document.currentScript.qFuncs=[(p0)=>p0.value]</script></html>"""


def url(a):
    return f"{B}/m/{a[0]}/"


def card(a):
    low = min(p[2] for p in a[12])
    mark = f'<span class="{K} b7">Промо</span>' if a[15] else ""
    return f'<!--qv q:key={a[0][:3]}_0--><a class="{K} c1" href="/m/{a[0]}/" q:link><img class="{K}" width="160" height="200" src="https://cdn.{HOST}/{a[0]}/t.avif" alt>{mark}<span class="{K} c2">{t(a[1])}</span><span class="{K} c3">{t(CITY[a[3]][1])}</span><span class="{K} c3">від {t(money(low))}</span></a><!--/qv-->'


def money(n):
    return f"{n:,}".replace(",", "\u202f") + " ₴"


def contact(kind, v):
    if kind == "tel":
        shown = "0" + v[4:6] + " " + v[6:9] + "-" + v[9:11] + "-" + v[11:]
        return f'<a class="{K} t1" href="tel:{v}" on:click="q-Tt.js#s_call[2]">{t(shown)}</a>'
    if kind == "mail":
        return f'<a class="{K} t1" href="mailto:{v}">{t(v)}</a>'
    link = {"tg": f"https://t.me/{v}", "wa": f"https://wa.me/{v[1:]}", "ig": f"https://instagram.com/{v}", "vb": f"viber://chat?number=%2B{v[1:]}"}[kind]
    return f'<a class="{K} t1" href="{link}" target="_blank">{ {"tg": "Telegram", "wa": "WhatsApp", "ig": "Instagram", "vb": "Viber"}[kind]}</a>'


def profile(a):
    slug, name, age, city, cm, kg, nat, langs, can, cannot, (inc, out), hours, tiles, pics, ok, promo, day, contacts, prose, x = a
    ages = "29 і 31 рік" if x.get("audience") == "couple" else f"{t(age)} {'рік' if age % 10 == 1 else 'роки' if age % 10 in (2, 3, 4) else 'років'}"
    facts = [("Місто", CITY[city][1])] + ([("Зріст", f"{cm} см")] if cm else []) + ([("Вага", f"{kg} кг")] if kg else []) + ([("Громадянство", NATION[nat])] if nat else [])
    facts += [("Мови", ", ".join(LANG[i] for i in langs.split())), ("Приймає бронювання", hours)]
    facts += [("Зустріч у мене", "так" if inc else "ні")] if inc is not None else []
    facts += [("Виїзд до вас", "так" if out else "ні")] if out is not None else []
    facts = "".join(f'<div class="{K} f1" q:key="{i}"><span class="{K} f2">{k}</span><span class="{K} f3">{t(v)}</span></div>' for i, (k, v) in enumerate(facts))
    chip = lambda ids: "".join(f'<span class="{K} h1">{t(CAN[i])}</span>' for i in ids.split())
    tile = "".join(f'<button class="{K} p1" on:click="q-Pr.js#s_pick[0 {i}]"><span class="{K}">{t(lab)}</span><span class="{K}">{t(money(n))}</span><span class="{K}">{PLACE[pl]}</span></button>' for i, (lab, _m, n, pl) in enumerate(tiles))
    i = ADS.index(a)
    more = "".join(card(ADS[(i + k) % len(ADS)]) for k in (1, 3, 4))
    badge = (f'<span class="{K} b6">{t("Особу підтверджено")}</span>' if ok else "") + (f'<span class="{K} b7">{t("Промо")}</span>' if promo else "")
    gal = "".join(f'<li class="{K}"><img loading="lazy" src="https://cdn.{HOST}/{slug}/{j}.avif" alt="{name}, фото {j}"></li>' for j in range(1, pics + 1))
    body = f"""<!--qv q:id=7 q:key=M2_0--><section class="{K} m1"><ul class="{K} g1">{gal}</ul><h1 class="{K}">{t(name)}</h1><p class="{K} a1">{ages}</p>{badge}<p class="{K} r1">{t(f"4,{i % 9 + 1}")} ({t(i * 7 + 12)} відгуків)</p><p class="{K} d1">Опубліковано {t(day[0])}</p></section><!--/qv--><!--qv q:id=8 q:key=M2_1--><section class="{K} m2">{facts}</section><section class="{K} m3"><h2>Про себе</h2><p>{t(prose)}</p></section><section class="{K}"><h2>Пропоную</h2>{chip(can)}</section><section class="{K}"><h2>Не пропоную</h2>{chip(cannot)}</section><section class="{K} m4"><h2>Тривалість і ціна</h2>{tile}<p class="{K} s1">Передплата в застосунку 200 ₴, сервісний збір 5 %.</p></section><section class="{K} m5"><h2>Вільні години сьогодні</h2><button>14:00</button><button>16:30</button><button disabled>19:00</button></section><section class="{K} m6"><h2>Зв’язок</h2>{"".join(contact(*c) for c in contacts)}</section><!--/qv--><aside class="{K} m8"><h3>Зараз також вільні</h3>{more}</aside>"""
    tree = {"data": {"slug": slug, "name": name, "age": age, "city": CITY[city][0], "heightCm": cm, "weightKg": kg, "langs": langs.split(), "offers": can.split(), "declined": cannot.split(), "verified": ok, "promo": promo,
                     "rates": [{"min": m, "uah": n, "place": pl} for _l, m, n, pl in tiles], "publishedAt": day[1], "contacts": [{"type": k, "value": v} for k, v in contacts]}, "loc": f"/m/{slug}/"}
    return shell(f"{name}, {CITY[city][1]} — Зустріч", body, tree, f"Забронюйте зустріч: {name} у {CITY[city][2]}")


def truth(a):
    slug, name, age, city, cm, kg, nat, langs, can, cannot, (inc, out), hours, tiles, pics, ok, promo, day, contacts, prose, x = a
    kinds = {"tg": "telegram", "wa": "whatsapp", "ig": "instagram", "vb": "viber", "mail": "email"}
    d = AD | dict(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="uk", provider_kind="unknown", city=city, country="UA", nationality=nat, languages_spoken=langs.split(),
                  services=sorted(s.replace("disabled", "disabled_guests") for s in can.split()), incall=inc, outcall=out, hours="24/7" if hours == "Цілодобово" else hours.replace("–", "-"), weight_kg=kg, height_cm=cm,
                  max_duration_h=max(m for _l, m, _n, _p in tiles) / 60, verified=ok, paid_placement=promo, n_images=pics, posted_at=day[1], phones=[v for k, v in contacts if k == "tel"],
                  handles=[dict(kind=kinds[k], value=v) for k, v in contacts if k != "tel"], prices=[dict(amount=n, currency="UAH", code_currency=None, duration_min=m, place=pl) for _l, m, n, pl in tiles])
    return d | x


def listing(ads, head, n=1):
    pager = f'<p class="{K} pg"><a href="/poshuk/">1</a> <a href="/poshuk/?page=2">2</a> сторінка {t(n)} з 2</p>'
    return shell(f"{head} — Зустріч", f'<h1 class="{K}">{head}</h1><p class="{K}"><a href="/poshuk/?sort=price">Спочатку дешевші</a></p><div class="{K} l1">{"".join(map(card, ads))}</div>{pager}', {"data": [a[0] for a in ads], "page": n})


def plain(path, head, words, kind="static"):
    return WrittenPage(B + path, shell(f"{head} — Зустріч", f'<article class="{K} ar"><h1 class="{K}">{head}</h1>{words}</article>', {"data": None, "loc": path}), kind, "uk")


def page(a, tail=""):
    tl = a[19].get("text_language")
    return WrittenPage(url(a) + tail, profile(a), "ad", "uk", tl, (url(a),), url(a) if tail else None)


one, two, kyiv = ADS[:6], ADS[6:], [a for a in ADS if a[3] == "Kyiv"]
PAGES = [
    WrittenPage(f"{B}/poshuk/", listing(one, "Усі міста"), "listing", "uk", ads=tuple(map(url, one))),
    WrittenPage(f"{B}/poshuk/?page=2", listing(two, "Усі міста", 2), "listing", "uk", ads=tuple(map(url, two))),
    WrittenPage(f"{B}/poshuk/?sort=price", listing(one[::-1], "Усі міста"), "listing", "uk", ads=tuple(map(url, one[::-1])), canonical=f"{B}/poshuk/"),
    WrittenPage(f"{B}/kyiv/", listing(kyiv, "Зустрічі у Києві"), "listing", "uk", ads=tuple(map(url, kyiv))),
    *map(page, ADS),
    page(ADS[2], "?utm_source=telegram&utm_medium=bot"),
    plain("/umovy/", "Умови користування", "<p>Сервіс лише для повнолітніх. Скасувати бронювання без штрафу можна за 6 годин до зустрічі. Сервіс не є стороною домовленостей між гостем і майстринею.</p>"),
    plain("/pytannia/", "Питання й відповіді", "<details open><summary>Як працює передплата?</summary><p>Ви вносите 200 ₴, решту сплачуєте на місці.</p></details><details><summary>Чи бачать моє ім’я?</summary><p>Ні, лише нік.</p></details>"),
    plain("/dlia-maistryn/", "Стати майстринею", "<p>Розмістіть профіль за 5 хвилин. Базовий профіль безкоштовний, «Промо» коштує 390 ₴ на тиждень, 1 200 ₴ на місяць. Перевірка документа займає добу.</p>"),
    plain("/login/", "Вхід", '<form preventdefault:submit><input type="tel" placeholder="+380" name="phone"><button>Надіслати код</button></form>'),
    plain("/blog/vykhidni-u-lvovi/", "Вихідні у Львові вдвох", "<p>Потяг з Києва йде близько семи годин, купе коштує 900 ₴. Оселіться біля площі Ринок, вранці підніміться на Високий замок, увечері — опера. Квитки від 250 ₴.</p>"),
    plain("/m/zlata-0pp/", "Профіль приховано", '<p>Майстриня Злата вимкнула свій профіль. Подивіться інших у <a href="/poshuk/">пошуку</a>.</p>', "error"),
]
SITE = WrittenSite(HOST, "UA", tuple(PAGES), tuple(truth(a) for a in ADS), "Qwik: text between comment nodes, hashed star classes, flat base-36 state; hours 'год'; refused services as the same chips")
