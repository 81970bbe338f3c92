"""Bulgarian review board: each review is a page with fields (date, place, sum, services, marks) and names a phone; women may keep a card of their own beside it.

Hard: a review's table looks like an ad (age by eye, place, sum, services), but it is a guest's; the card of a woman ('Визитка') has the same table with other labels and below it what guests wrote; phones in reviews are links to
'всички мнения за този номер', sums in leva and, since the change, in euro too ('150 лв. / 76,69 €'), stars as pictures with alt, replies of the reviewed,
a list of numbers to be wary of, a search form that found nothing, windows-1251 bytes with the charset in the header only.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://mnenia-bg.example"
RAW = dict(content_type="text/html; charset=windows-1251", encoding="windows-1251")
TOWN = {"Sofia": "София", "Plovdiv": "Пловдив", "Varna": "Варна", "Burgas": "Бургас", "Ruse": "Русе", "Stara Zagora": "Стара Загора"}
CAN = {"massage": "масаж", "tantra": "тантра", "cuddling": "гушкане", "dinner_date": "вечеря", "couples": "двойки", "striptease": "стриптийз", "role_play": "ролеви игри", "travel": "пътувания", "four_hands": "масаж на четири ръце", "bath": "вана за двама",
       "domination": "доминация", "gfe": "GFE"}
WHERE = {"in": ("само при мен", True, False), "out": ("само на адрес", False, True), "both": ("при мен и на адрес", True, True)}
TIME = {30: "30 минути", 60: "1 час", 90: "час и половина", 120: "2 часа", 720: "цяла нощ"}
LEV = 1.95583

# id, name, age, town, quarter, cm, kg, where, can, prices in euro {minutes: sum}, with leva?, phone as shown, checked, in front, pictures, put up, her words, truth
CARDS = [
    (301, "Ралица", 27, "Sofia", "Лозенец", 168, 56, "both", ["massage", "gfe", "dinner_date"], {60: 100, 120: 180}, True, "0878 402 615", True, True, 4, "03.02.2026",
     "Здравейте, аз съм Ралица и сама пиша тук. Работя за себе си, телефона вдигам от 11 до 21 ч. Моля без пазарлъци.", dict(hours="11:00-21:00", provider_kind="independent", phones=["+359878402615"])),
    (304, "Деси", 34, "Plovdiv", "Кършияка", 164, 61, "in", ["massage", "bath", "cuddling"], {30: 40, 60: 70}, False, "0889/715 023, Viber", True, False, 2, "21.01.2026",
     "Приемам в топло и чисто жилище, дискретен вход. На хотели не ходя. Почивам в неделя.", dict(phones=["+359889715023"], handles=[{"kind": "viber", "value": "+359889715023"}])),
    (309, "Моника", 23, "Varna", "Център", 171, 52, "both", ["striptease", "massage", "travel"], {60: 90, 720: 450}, True, "+359 87 655 1094", False, True, 6, "09.02.2026",
     "От три дни съм във Варна, идвам от Румъния. Говоря румънски и английски. В Бургас ще бъда от 20 до 24 февруари 2026 г.",
     dict(nationality="RO", languages_spoken=["ro", "en"], phones=["+359876551094"], tour=[{"city": "Burgas", "from": "2026-02-20", "to": "2026-02-24"}])),
    (312, "Госпожа Валерия", 45, "Sofia", "Редута", 175, 70, "in", ["domination", "role_play"], {60: 120}, False, "Без телефон. valeria_studio в Telegram", True, False, 3, "14.12.2025",
     "Строга, но справедлива. Собствено студио, само с предварителна уговорка и капаро от 20 €.", dict(handles=[{"kind": "telegram", "value": "valeria_studio"}])),
    (318, "Стефан", 38, "Burgas", "Лазур", 184, 82, "out", ["massage", "couples"], {60: 45, 90: 60}, True, "0898 330 471", True, False, 1, "30.01.2026",
     "Мъж, дипломиран масажист. Посещавам дами и двойки в Бургас и Поморие. Нося си кушетката.", dict(audience="man", phones=["+359898330471"])),
    (321, "Никол", 30, "Ruse", "Здравец", 178, 68, "both", ["massage", "cuddling"], {60: 80}, False, "0877 918 254", False, False, 5, "11.02.2026",
     "Транс дама, нежна и весела. На разположение денонощно, 24/7, но се обадете час по-рано.", dict(audience="trans", hours="24/7", phones=["+359877918254"])),
    (325, "Катя и Ани", None, "Plovdiv", "Тракия", None, None, "out", ["four_hands", "massage", "couples"], {60: 140, 120: 250}, True, "0882 064 937 (Катя)", True, True, 3, "05.02.2026",
     "Катя е на 29, Ани е на 33. Идваме заедно във вашия хотел, цената е за двете.", dict(alias="Катя", aliases_stated=["Катя", "Ани"], age=29, ages_stated=[29, 33], audience="couple", phones=["+359882064937"])),
    (330, "Лили", 52, "Stara Zagora", "Три чучура", 160, 69, "in", ["tantra", "massage"], {90: 65}, False, "нула осемстотин осемдесет и пет, 41, 70, 26", False, False, 0, "17.11.2025",
     "Зряла жена с опит. Не бързам за никъде. Пиша бавно, затова се обаждайте.", dict(phones=["+359885417026"])),
]
# id, title, who it names, town, phone, day of the visit, by eye (age), sum in words, services in words, marks out of 5, text, reply
REVIEWS = [
    (8841, "Ралица от Лозенец, както я описват", "Ралица", "София", "0878402615", "07.02.2026", "около 27", "100 € за час", "масаж, GFE", 5, "Точна, усмихната, без поглед към часовника. Жилището е чисто. Ще я посетя пак.", "Благодаря, заповядай пак! Р."),
    (8838, "Моника Варна - странно посещение", "Моника", "Варна", "0876551094", "10.02.2026", "20-21", "180 лв. за час", "масаж", 2, "Не се усмихна нито веднъж. Един мъж чакаше в коридора и взе парите. Български почти не говори, изглеждаше уплашена.", None),
    (8830, "Деси, Кършияка", "Деси", "Пловдив", "0889715023", "29.01.2026", "38", "70 € за час", "масаж, вана", 4, "Приятна жена, малко уморена. Казва, че е на 34, аз бих казал повече.", None),
    (8822, "Непозната от обява, Кристина", "Кристина", "София", "0897560218", "22.01.2026", "25", "150 лв. / 76,69 €", "масаж", 1, "Снимките не са нейни. Отвори ми друго момиче, каза се Диди, и поиска още 50 лв.", None),
    (8815, "Масаж от Стефан за двойка", "Стефан", "Бургас", "0898330471", "18.01.2026", "40", "60 € за час и половина", "масаж за двойки", 5, "С жена ми останахме доволни. Професионално отношение.", "Радвам се. Стефан"),
]


def eur(amount, minutes):
    return {"amount": amount, "currency": "EUR", "code_currency": None, "duration_min": minutes, "place": None}


def url(c):
    return f"{ROOT}/vizitka/{c[0]}.html"


def review_url(r):
    return f"{ROOT}/mnenie/{r[0]}.html"


def shell(title, body):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="bg"><head><title>{title} :: Мнения БГ</title></head><body><div id="wrap"><div id="hd"><a href="/"><img src="/i/logo.png" alt="Мнения БГ" /></a>
<ul><li><a href="/mnenia.html">Мнения</a></li><li><a href="/vizitki.html">Визитки</a></li><li><a href="/vnimanie.html">Внимание</a></li><li><a href="/pravila.html">Правила</a></li><li><a href="/reklama.html">Реклама</a></li><li><a href="/vhod.html">Вход</a></li></ul></div>
<div id="mid">{body}</div><div id="ft">Мнения БГ &copy; 2012-2026. Администрация: admin@mnenia-bg.example, 02 491 60 38. Сайтът не носи отговорност за написаното от потребителите.</div></div></body></html>"""


def stars(n):
    return "".join(f'<img src="/i/{"s1" if i < n else "s0"}.gif" alt="{"*" if i < n else "-"}" />' for i in range(5))


def tr(k, v, i):
    return f'<tr class="r{i % 2}"><th scope="row">{k}</th><td>{v}</td></tr>'


def table(rows):
    return '<table class="dat" cellspacing="0">' + "".join(tr(k, v, i) for i, (k, v) in enumerate(rows)) + "</table>"


def money(x, leva):
    both = f" ({x * LEV:.2f} лв.)".replace(".", ",", 1) if leva else ""
    return f"{x} €{both}"


def shown(c):
    return c[1] if c[2] is None else f"{c[1]} ({c[2]})"


def card(c):
    no, name, age, town, part, cm, kg, where, can, prices, leva, phone, ok, front, pics, day, words, _ = c
    rows = [("Име", name)] + ([("Години", age)] if age else []) + ([("Ръст / тегло", f"{cm} см / {kg} кг")] if cm else []) + [("Град", f"{TOWN[town]}, {part}"), ("Срещи", WHERE[where][0]), ("Предлага", ", ".join(CAN[k] for k in can))]
    rows += [("Цени", "<br />".join(f"{TIME[m]}: {money(x, leva)}" for m, x in prices.items())), ("Връзка", phone), ("Публикувана", day)]
    named = [r for r in REVIEWS if r[2] == name]
    said = "".join(f'<div class="m"><a href="{review_url(r)}">{r[1]}</a> {stars(r[9])}<p>{r[10]}</p><p class="meta">платил: {r[7]}; на вид: {r[6]}</p></div>' for r in named) or "<p>Още няма мнения.</p>"
    pic = "".join(f'<a href="/sn/{no}-{n}.jpg"><img src="/sn/{no}-{n}m.jpg" alt="" class="sn" /></a>' for n in range(1, pics + 1))
    flags = ('<span class="ok">Проверена визитка</span> ' if ok else "") + ('<span class="vip">Препоръчана (платено)</span>' if front else "")
    return shell(name, f'<div class="vz"><h1>Визитка: {name}</h1>{flags}{table(rows)}<blockquote>{words}</blockquote>{pic}</div><h2>Какво пишат за {name}</h2>{said}')


def review(r):
    no, title, name, town, phone, day, eye, paid, did, mark, text, reply = r
    rows = [("Дата на посещението", day), ("Град", town), ("Представя се като", name), ("Възраст на вид", eye), ("Телефон", f'<a href="/nomer/{phone}.html">{phone}</a>'), ("Платена сума", paid), ("Услуги", did), ("Оценка", stars(mark) + f" {mark}/5")]
    back = f'<div class="otg"><b>Отговор:</b> {reply}</div>' if reply else ""
    return shell(title, f'<h1>{title}</h1><p class="avt">Мнение № {no} от потребител <b>гост{no % 97}</b></p>{table(rows)}<div class="txt">{text}</div>{back}<p>Полезно ли беше? <a href="#">да</a> (7) <a href="#">не</a> (1)</p>')


def truth(c):
    no, name, age, town, part, cm, kg, where, can, prices, leva, phone, ok, front, pics, day, words, more = c
    row = deepcopy(AD)
    row.update(url=url(c), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="bg", provider_kind="unknown", city=town, country="BG", services=list(can), incall=WHERE[where][1], outcall=WHERE[where][2], weight_kg=kg, height_cm=cm,
               max_duration_h=max(prices) / 60, verified=ok, paid_placement=front, n_images=pics, posted_at="-".join(reversed(day.split("."))), prices=[eur(x, m) for m, x in prices.items()])
    if leva:
        row["prices"] += [{**eur(round(x * LEV, 2), m), "currency": "BGN"} for m, x in prices.items()]
    row.update(deepcopy(more))
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<h1>{title}</h1><ul class="vzl">' + "".join(f'<li><a href="{url(c)}">{shown(c)}</a> <span>{TOWN[c[3]]}</span>{" <b>*</b>" if c[13] else ""}</li>' for c in rows) + f"</ul><p>{foot}</p>")


def plain(path, title, text, kind="static"):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<h1>{title}</h1>{text}"), kind, "bg", **RAW)


SOFIA = [c for c in CARDS if c[3] == "Sofia"]
LATEST = "".join(f'<li><a href="{review_url(r)}">{r[1]}</a> {stars(r[9])} <small>{r[3]}, {r[5]}</small></li>' for r in REVIEWS)
PAGES = [
    WrittenPage(f"{ROOT}/vizitki.html", listing(CARDS, "Визитки", 'подреди по: <a href="?po=grad">град</a> <a href="?po=ocenka">оценка</a>'), "listing", "bg", ads=tuple(map(url, CARDS)), **RAW),
    WrittenPage(f"{ROOT}/vizitki.html?po=grad", listing(sorted(CARDS, key=lambda c: TOWN[c[3]]), "Визитки"), "listing", "bg", ads=tuple(map(url, CARDS)), canonical=f"{ROOT}/vizitki.html", **RAW),
    WrittenPage(f"{ROOT}/vizitki/sofia.html", listing(SOFIA, "Визитки от София"), "listing", "bg", ads=tuple(map(url, SOFIA)), **RAW),
]
PAGES += [WrittenPage(url(c), card(c), "ad", "bg", ads=(url(c),), **RAW) for c in CARDS]
PAGES += [WrittenPage(review_url(r), review(r), "review", "bg", **RAW) for r in REVIEWS]
PAGES += [
    WrittenPage(f"{url(CARDS[0])}?sid=a81c44e0", card(CARDS[0]), "ad", "bg", ads=(url(CARDS[0]),), canonical=url(CARDS[0]), **RAW),
    plain("", "Последни мнения", f"<ul>{LATEST}</ul><p>Имате 18 години? Ако не, моля напуснете сайта.</p>"),
    plain("vnimanie.html", "Внимание: номера с оплаквания", "<p>Тези номера искат капаро и не се явяват: 0897 560 218, 0879 113 004. Не пращайте ваучери.</p>"),
    plain("pravila.html", "Правила", "<p>Едно посещение, едно мнение. Без обиди и без имена на деца и съпруги. Ако смятате, че някой е принуждаван, обадете се на 0800 20 100.</p>"),
    plain("reklama.html", "Реклама и визитки", "<p>Обикновена визитка: безплатно. Препоръчана: 15 € за 7 дни, 40 € за месец. Проверка със снимка и бележка: безплатна.</p>"),
    plain("vhod.html", "Вход", "<form action='' method='post'><p>Потребител <input name='u' /></p><p>Парола <input type='password' name='p' /></p><p><input type='submit' value='Вход' /></p></form>"),
    plain("tarsene.html?q=0888000111", "Търсене: 0888000111", "<p>Няма мнения за този номер. Бъдете първи!</p>", "listing"),
    plain("vizitka/288.html", "Няма такава визитка", "<p>Визитката е свалена от собственичката си или никога не е съществувала.</p>", "error"),
]

SITE = WrittenSite("mnenia-bg.example", "BG", tuple(PAGES), tuple(truth(c) for c in CARDS), note=__doc__)
