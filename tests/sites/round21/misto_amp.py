"""Ukrainian catalogue that exists as AMP pages only: amp-img, amp-carousel, amp-accordion, amp-bind.

Hard: what a value means stands in the alt text of the picture before it, the number is a string inside a [text] binding (the visible text is 'show the
number'), prices in an accordion, wishes as hashtags, 'updated today' beside the day it was added, two further cards and a banner under every profile, copies with
amp_js_v and usqp, texts in Ukrainian, Russian and English, a client's stories page with prices and numbers of others.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://misto-vechir.example"
TAG = {"massage": "масаж", "tantra": "тантра", "dinner_date": "вечеря", "travel": "подорожі", "striptease": "стриптиз", "dancing": "танці", "cuddling": "обійми", "bath": "спільна_ванна", "role_play": "рольові_ігри", "couples": "пари",
       "duo": "дует", "four_hands": "масаж_у_4_руки", "party": "вечірки", "domination": "домінування", "video_call": "відеодзвінок", "city_guide": "гід_містом", "overnight": "на_всю_ніч", "business": "ділові_зустрічі"}
TOWN = {"Kyiv": "Київ", "Lviv": "Львів", "Odesa": "Одеса", "Dnipro": "Дніпро", "Vinnytsia": "Вінниця", "Ivano-Frankivsk": "Івано-Франківськ", "Kharkiv": "Харків", "Poltava": "Полтава"}
TIME = {30: "30 хв", 60: "1 година", 120: "2 години", 180: "3 години", 720: "ніч", 1440: "доба"}

# id, [(name, age)], town, quarter, cm, kg, languages, hours, visits in words, tags, checked, top, pictures, added, {min: (mine, yours)}, number as shown, apps, text, truth
P = [
    (5521, [("Дарина", 27)], "Kyiv", "Оболонь", 169, 55, "українська, англійська", "12:00–23:00", "апартаменти та виїзд", ["massage", "bath", "overnight"], True, True, 5, "10.06.2025", {60: (3000, 3800), 120: (5500, 7000), 720: (None, 16000)},
     "+38 (093) 450-07-21", ["whatsapp", "telegram:daryna_obolon"], "Привіт! Люблю спокійні зустрічі без поспіху. Апартаменти чисті, з генератором, тож світло є завжди.",
     dict(languages_spoken=["uk", "en"], incall=True, outcall=True, phones=["+380934500721"])),
    (5517, [("Мілана", 23)], "Lviv", "Сихів", 173, 53, "українська, польська", None, "тільки виїзд", ["dinner_date", "party", "dancing"], False, False, 3, "09.06.2025", {120: (None, 5000), 180: (None, 7000)},
     "097 500 35 13", [], "Студентка консерваторії. Складу компанію на вечері чи святі, до себе не запрошую. Таксі за ваш рахунок, приблизно 200 грн.",
     dict(languages_spoken=["uk", "pl"], incall=False, outcall=True, phones=["+380975003513"])),
    (5509, [("Ілона", 36)], "Odesa", "Аркадія", 165, 60, "русский, українська", "10:00–20:00", "приймаю у себе", ["massage", "tantra"], True, False, 2, "06.06.2025", {60: (1800, None), 120: (3300, None)},
     "+380975299281", ["viber"], "Меня зовут Илона, я массажист с дипломом. Кабинет в пяти минутах от моря, на выезд не езжу. Предлагаю только массаж и ничего больше.",
     dict(text_language="ru", languages_spoken=["ru", "uk"], incall=True, outcall=False, phones=["+380975299281"])),
    (5503, [("Ніка", 25), ("Ася", 27)], "Dnipro", "Центр", None, None, "українська", "18:00–04:00", "апартаменти та виїзд", ["duo", "four_hands", "couples"], True, True, 4, "05.06.2025", {60: (5500, 6500)},
     "093-678-99-91", [], "Ніка (25) й Ася (27), завжди удвох. Раді парам. По одній не їздимо навіть за подвійну ціну :)",
     dict(languages_spoken=["uk"], incall=True, outcall=True, phones=["+380936789991"])),
    (5498, [("Емілія", 24)], "Kyiv", "Печерськ", 177, 56, "українська, англійська, німецька", "цілодобово", "тільки виїзд", ["business", "travel", "dinner_date"], True, True, 7, "03.06.2025", {120: (None, 12000), 720: (None, 35000), 1440: (None, 55000)},
     "050 592 98 99", ["whatsapp"], "Агенція «Каштанова» пропонує супровід Емілії на переговори, вечері та в поїздки. Водій агенції привезе її у ваш готель. Дзвінки приймає менеджер.",
     dict(provider_kind="agency", languages_spoken=["uk", "en", "de"], hours="24/7", incall=False, outcall=True, phones=["+380505929899"])),
    (5490, [("Тарас", 34)], "Ivano-Frankivsk", "Пасічна", 183, 79, "українська", "17:00–22:00", "тільки виїзд", ["massage", "couples"], False, False, 1, "01.06.2025", {60: (None, 900), 120: (None, 1600)},
     "(050) 970 95 51", ["signal"], "Масажист-чоловік для жінок і пар. Приїжджаю зі складаним столом. Чоловіків не обслуговую, дякую за розуміння.",
     dict(audience="man", languages_spoken=["uk"], incall=False, outcall=True, phones=["+380509709551"])),
    (5484, [("Єва", 30)], "Kharkiv", "Салтівка", 178, 66, "українська, русский", None, "приймаю у себе", ["role_play", "domination", "video_call"], False, False, 2, "29.05.2025", {30: (1200, None), 60: (2000, None)},
     "+38 050 151 79 94", ["telegram:eva_ts_kh"], "Транс-дівчина, жіночна й весела. Відеодзвінки в Telegram, ціна окремо. З 20 по 23 червня 2025 буду в Полтаві.",
     dict(audience="trans", languages_spoken=["uk", "ru"], incall=True, outcall=False, tour=[{"city": "Poltava", "from": "2025-06-20", "to": "2025-06-23"}], phones=["+380501517994"])),
    (5471, [("Leyla", 28)], "Kyiv", "Шулявка", 163, 57, "турецька, англійська", "14:00–02:00", "апартаменти та виїзд", ["massage", "striptease", "city_guide"], False, True, 4, "24.05.2025", {60: (100, 130), 120: (180, 240)},
     "+90 553 117 20 46", ["whatsapp"], "Hi, I am Leyla from Izmir, Turkey. I came to Kyiv for half a year. Please write in English or Turkish. I do not answer calls from hidden numbers.",
     dict(text_language="en", nationality="TR", languages_spoken=["tr", "en"], incall=True, outcall=True, phones=["+905531172046"])),
    (5460, [("Галина", 51)], "Vinnytsia", "Вишенька", 160, 72, "українська", "09:00–18:00", "приймаю у себе", ["massage", "cuddling"], True, False, 1, "18.05.2025", {60: (800, None)},
     None, [], "Вдова, живу сама у приватному будинку. Пригощу узваром, вислухаю, зроблю масаж. Хлопців до 35 прошу не турбувати. Мій номер: нуль шість три, 339, нуль чотири, дев'яносто.",
     dict(languages_spoken=["uk"], incall=True, outcall=False, phones=["+380633390490"])),
    (5452, [("Поліна", 26)], "Poltava", "Алмазний", 168, 54, "українська", None, None, ["massage", "dancing"], False, False, 0, "12.05.2025", {},
     None, ["instagram:polina.pl.dance"], "Танцюю східні танці та роблю розслабляючий масаж. Ціни й місце обговоримо в дірект, телефону тут не лишаю.",
     dict(languages_spoken=["uk"])),
]
USD = {5471}
EASY = {"whatsapp": "WhatsApp", "viber": "Viber", "signal": "Signal"}


def url(p):
    return f"{ROOT}/a/{p[0]}"


def names(p):
    return " та ".join(n for n, _ in p[1])


def shell(title, path, body):
    return f"""<!doctype html>
<html ⚡ lang="uk"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>{title} — Місто Вечір</title><link rel="canonical" href="{ROOT}{path}"><meta name="viewport" content="width=device-width">
<style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><script async custom-element="amp-carousel" src="https://cdn.ampproject.org/v0/amp-carousel-0.1.js"></script>
<style amp-custom>.tp{{color:#c00}}.r{{display:flex}}.tg{{color:#558}}</style></head><body>
<amp-sidebar id="m" layout="nodisplay" side="left"><ul><li><a href="/">Усі анкети</a></li><li><a href="/m/kyiv">Київ</a></li><li><a href="/rozmistyty">Розмістити анкету</a></li><li><a href="/pravyla">Правила</a></li><li><a href="/istorii">Історії гостей</a></li></ul></amp-sidebar>
<header><button on="tap:m.toggle">☰</button><a href="/">Місто Вечір</a></header><main>{body}</main>
<amp-user-notification id="c" layout="nodisplay">Сайт лише для повнолітніх і використовує cookie. <button on="tap:c.dismiss">Мені є 18</button></amp-user-notification>
<footer>ФОП Вечірній, Київ · <a href="mailto:admin@misto-vechir.example">admin@misto-vechir.example</a> · чергова адміністраторка 044 390 71 00</footer><amp-analytics type="gtag"></amp-analytics></body></html>"""


def icon(name, alt, value):
    return f'<div class="r"><amp-img src="/i/{name}.svg" width="18" height="18" alt="{alt}"></amp-img><span>{value}</span></div>'


def card(p):
    return (f'<a class="c" href="/a/{p[0]}"><amp-img src="/f/{p[0]}/s.webp" width="120" height="160" alt=""></amp-img><b>{names(p)}</b><span>{p[1][0][1]}, {TOWN[p[2]]}</span></a>')


def money(p, x):
    return "—" if x is None else f"${x}" if p[0] in USD else f"{x:,} грн".replace(",", " ")


def profile(p):
    number, people, town, part, cm, kg, tongues, hours, visits, tags, checked, top, pics, added, rates, phone, apps, text, _ = p
    slides = "".join(f'<amp-img src="/f/{number}/{n}.webp" width="600" height="800" layout="responsive" alt=""></amp-img>' for n in range(1, pics + 1))
    gallery = f'<amp-carousel width="600" height="800" type="slides" layout="responsive">{slides}</amp-carousel>' if pics else '<amp-img src="/i/nofoto.svg" width="600" height="300" alt="фото немає"></amp-img>'
    facts = icon("cake", "вік", ", ".join(str(a) for _, a in people)) + icon("pin", "місто, район", f"{TOWN[town]}, {part}")
    facts += (icon("ruler", "зріст", f"{cm} см") + icon("scale", "вага", f"{kg} кг") if cm else "") + icon("chat", "мови", tongues) + (icon("clock", "години", hours) if hours else "") + (icon("home", "де", visits) if visits else "")
    table = "".join(f"<tr><td>{TIME[m]}</td><td>{money(p, a)}</td><td>{money(p, b)}</td></tr>" for m, (a, b) in rates.items())
    price = f'<amp-accordion><section expanded><h4>Ціни</h4><table><tr><th></th><th>у мене</th><th>у вас</th></tr>{table}</table></section><section><h4>Як замовити</h4><p>Телефонуйте напряму, сайт передоплати не бере.</p></section></amp-accordion>' if rates else ""
    tel = ""
    if phone:
        said = phone.replace("'", "’")
        tel = f"""<button class="tel" on="tap:AMP.setState({{n{number}: true}})" [text]="n{number} ? '{said}' : 'Показати номер'">Показати номер</button>"""
    for a in apps:
        kind, _, nick = a.partition(":")
        tel += {"telegram": f' <a href="https://t.me/{nick}"><amp-img src="/i/tg.svg" width="24" height="24" alt="telegram"></amp-img></a>', "instagram": f' <a href="https://www.instagram.com/{nick}/"><amp-img src="/i/ig.svg" width="24" height="24" alt=""></amp-img></a>'}.get(
            kind, f' <span class="ap">є {EASY.get(kind)}</span>')
    marks = ('<span class="ok">✔ фото перевірено</span>' if checked else "") + ('<span class="tp">ТОП</span>' if top else "")
    i = P.index(p)
    return shell(f"{names(p)}, {TOWN[town]}", f"/a/{number}", f"""<h1>{names(p)}</h1>{marks}{gallery}{facts}<p>{text}</p><p>{" ".join(f'<span class="tg">#{TAG[t]}</span>' for t in tags)}</p>{price}<p>{tel}</p>
<p class="d">Оновлено сьогодні · додано {added} · № {number}</p><aside><h4>Ще в каталозі</h4>{card(P[i - 1])}{card(P[i - 4])}</aside><a class="bn" href="https://hotel-pogodynno.example"><amp-img src="/b/hotel.webp" width="300" height="100" alt="Готель погодинно, від 400 грн"></amp-img></a>""")


def truth(p):
    number, people, town, part, cm, kg, tongues, hours, visits, tags, checked, top, pics, added, rates, phone, apps, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=people[0][0], aliases_stated=[n for n, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language="uk", audience="couple" if len(people) > 1 else "woman", provider_kind="unknown",
               city=town, country="UA", services=list(tags), hours=hours.replace("–", "-") if hours else None, weight_kg=kg, height_cm=cm, max_duration_h=max(rates) / 60 if rates else None, verified=checked, paid_placement=top, n_images=pics,
               posted_at="-".join(reversed(added.split("."))),
               prices=[{"amount": x, "currency": "USD" if number in USD else "UAH", "code_currency": None, "duration_min": m, "place": w} for m, pair in rates.items() for x, w in zip(pair, ("incall", "outcall")) if x is not None])
    row.update(deepcopy(more))
    row["handles"] = [{"kind": a.partition(":")[0], "value": a.partition(":")[2] or row["phones"][0]} for a in apps]
    return row


def listing(rows, path, foot, title="Анкети"):
    return shell(title, path, f'<h1>{title}</h1><amp-selector><div option="new" selected>нові</div><div option="cheap">дешевші</div></amp-selector>{"".join(map(card, rows))}<p class="pg">{foot}</p>')


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, path, f"<h1>{title}</h1>{body}"), kind, "uk")


ONE, TWO, KYIV = P[:5], P[5:], [p for p in P if p[2] == "Kyiv"]
U1, U2, UK = tuple(map(url, ONE)), tuple(map(url, TWO)), tuple(map(url, KYIV))
HOME = listing(ONE, "/", '1 <a href="/?p=2">2</a>')
PAGES = [
    WrittenPage(f"{ROOT}/", HOME, "listing", "uk", ads=U1),
    WrittenPage(f"{ROOT}/?amp_js_v=0.1&usqp=mq331AQIKAGwASCAAgM", HOME, "listing", "uk", ads=U1, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?p=2", listing(TWO, "/?p=2", '<a href="/">1</a> 2'), "listing", "uk", ads=U2),
    WrittenPage(f"{ROOT}/m/kyiv", listing(KYIV, "/m/kyiv", "", "Анкети: Київ"), "listing", "uk", ads=UK),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "uk", text_language=p[18].get("text_language"), ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{url(P[0])}?amp_js_v=0.1&usqp=mq331AQIKAGwASCAAgM", profile(P[0]), "ad", "uk", ads=(url(P[0]),), canonical=url(P[0])),
    WrittenPage(f"{url(P[4])}?utm_source=telegram", profile(P[4]), "ad", "uk", ads=(url(P[4]),), canonical=url(P[4])),
    plain("/m/uzhhorod", "Анкети: Ужгород", "<p>За вашим запитом анкет поки немає. Спробуйте сусіднє місто.</p>"),
    plain("/rozmistyty", "Розмістити анкету", "<p>Анкета на 30 днів — 450 грн, ТОП на тиждень — 600 грн. Перевірка фото безкоштовна: надішліть селфі адміністраторці.</p>"),
    plain("/pravyla", "Правила", "<p>Лише 18+. Одна людина — одна анкета. Якщо вас чи когось примушують, телефонуйте 527 (безкоштовно з мобільного).</p>"),
    plain("/istorii", "Історії гостей", "<p><b>Сергій, 44:</b> був у Дарини, ціни як в анкеті, 3000 за годину.</p><p><b>Аноним:</b> а я шукаю Юлю, 22, була на Подолі, номер 067 580 11 55 вже не її.</p>"),
    plain("/stattia/yak-obraty-restoran", "Як обрати ресторан для двох", "<p>Бронюйте столик біля вікна, середній чек на двох у Києві 1800 грн. Не запізнюйтесь більш як на 15 хвилин.</p>"),
    plain("/a/5102", "Анкету вимкнено", "<p>Власниця анкети прибрала її з каталогу. Перегляньте <a href='/'>інші анкети</a>.</p>", "error"),
]

SITE = WrittenSite("misto-vechir.example", "UA", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
