"""Kyrgyz catalogue with a page for each district and each service, made for search engines: the same few cards come back everywhere.

Hard: Kyrgyz labels (Жашы, Бою, Салмагы) and endings on numbers ('24 жашта', '3000 сомдон'), a price list with 'менде' and 'сизде' lines, town pages with a
paragraph of filler that names services and sums, districts with nobody, soft 404s with status 200 that still recommend cards, the same profile under a district
address with rel=canonical, two profiles in Russian, the number masked in the text and whole in a data attribute, a hidden 18+ layer.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://kechekarta.example"
AREA = {"oktyabr": "Октябрь району", "lenin": "Ленин району", "sverdlov": "Свердлов району", "birinchi-mai": "Биринчи Май району"}
TOWN = {"Bishkek": "Бишкек", "Osh": "Ош", "Naryn": "Нарын", "Talas": "Талас"}
WISH = {"massage": "Массаж", "tantra": "Тантра", "dinner_date": "Чогуу кечки тамак", "dancing": "Бий", "striptease": "Стриптиз", "couples": "Түгөйлөрдү кабыл алам", "travel": "Сапарда коштоо", "role_play": "Ролдук оюндар", "bath": "Чогуу ванна",
        "overnight": "Таңга чейин", "four_hands": "Төрт кол массаж", "cuddling": "Кучакташуу", "gfe": "Сүйлөшкөн кыздай (GFE)", "city_guide": "Шаар көргөзүү", "party": "Көңүл ачуу кечелери"}
TIME = {30: "жарым саат", 60: "1 саат", 120: "2 саат", 180: "3 саат", 720: "түн", 1440: "сутка"}

# id, slug, name, age, town, district, cm, kg, tongues shown, ids, hours shown, hours, services, incall {minutes: sum}, outcall, phone, checked, vip, day, pictures, prose, truth
ADS = [
    (311, "aisuluu", "Айсулуу", 24, "Bishkek", "oktyabr", 168, 53, "кыргызча, орусча", ["ky", "ru"], "12:00дөн 24:00гө чейин", "12:00-24:00", ["massage", "gfe", "dinner_date"], {60: 3500, 120: 6500}, {60: 4500}, "+996555231840", True, True, "2025-06-08", 4,
     "Салам, досум! Жылуу жүздүү, таза, күлкүсү шайыр кызмын. 12-микрорайондо жалгыз жашайм, өзүмдө кабыл алам, сизге да барам. Суроолор болсо, ватсапка жаз.", dict(incall=True, outcall=True, handles=[{"kind": "whatsapp", "value": "+996555231840"}])),
    (318, "begimai", "Бегимай", 31, "Bishkek", "lenin", 172, 64, "кыргызча, орусча, түркчө", ["ky", "ru", "tr"], "10:00дөн 19:00гө чейин", "10:00-19:00", ["massage", "tantra", "bath"], {60: 3000, 120: 5500}, {}, "+996700412963", True, False, "2025-05-30", 2,
     "Түркияда массаж курсун бүтүргөм. Кабинетим Ак-Өргө жакта, чыгып кызмат кылбайм. Келээриңизден эки саат мурун чалып коюңуз.", dict(incall=True, outcall=False)),
    (325, "kseniya", "Ксения", 27, "Bishkek", "lenin", 175, 60, "орусча, англисче", ["ru", "en"], "күнү-түнү 24/7", "24/7", ["striptease", "party", "dancing"], {}, {120: 12000, 720: 35000}, "+996770905318", False, True, "2025-06-10", 6,
     "Профессиональная танцовщица. Приезжаю на ваш праздник, девичник или мальчишник, к себе не зову. Не опаздываю никогда. Telegram: @kseniya_dance_bish", dict(text_language="ru", incall=False, outcall=True, handles=[{"kind": "telegram", "value": "kseniya_dance_bish"}])),
    (330, "eldiyar", "Элдияр", 29, "Bishkek", "sverdlov", 182, 77, "кыргызча, орусча, англисче", ["ky", "ru", "en"], "18:00дөн 23:00гө чейин", "18:00-23:00", ["massage", "couples"], {}, {60: 2500, 120: 4500}, "+996507118254", True, False, "2025-04-22", 1,
     "Айымдарга жана түгөйлөргө үйүнө барып массаж жасайм. Эркектерге кызмат көрсөтпөйм. Жол акысын өзүм төлөйм.", dict(audience="man", incall=None, outcall=True)),
    (334, "gulzat-meerim", "Гүлзат", 23, "Bishkek", "sverdlov", None, None, "кыргызча", ["ky"], "20:00дөн 04:00гө чейин", "20:00-04:00", ["four_hands", "party"], {60: 7000, 120: 13000}, {60: 9000}, "+996555670012", False, False, "2025-06-03", 3,
     "Биз эки курбубуз: Гүлзат 23 жашта, Мээрим 25 жашта. Жалгыздан иштебейбиз, баалар экөөбүз үчүн. Аламүдүн базарынын жанындагы батирибизге келиңиз же биз барабыз.",
     dict(alias="Гүлзат", aliases_stated=["Гүлзат", "Мээрим"], ages_stated=[23, 25], audience="couple", incall=True, outcall=True)),
    (341, "zuura", "Зуура", 44, "Osh", None, 160, 71, "кыргызча, өзбекче, орусча", ["ky", "uz", "ru"], "09:00дөн 17:00гө чейин", "09:00-17:00", ["massage", "cuddling"], {30: 1000, 60: 1800}, {}, "+996777350461", False, False, "2025-05-12", 1,
     "Ош шаары, Сулайман-Тоонун этеги. Өз үйүм, бакча, чай даяр. Жаштар тынчымды албасын, 30дан улууларды күтөм.", dict(incall=True, outcall=None)),
    (347, "dinara", "Динара", 26, "Bishkek", "oktyabr", 165, 50, "кыргызча, орусча, кытайча", ["ky", "ru", "zh"], None, None, ["city_guide", "dinner_date", "travel", "overnight"], {}, {180: 15000, 1440: 40000}, None, True, True, "2025-06-05", 5,
     "Котормочумун, ишкер меймандарга шаарды көргөзүп, тамакка чыгам. 21-июндан 24-июнга чейин Нарында болом. Телефон жок, Инстаграм: dinara.bishkek.guide же почта dinara@kat.example",
     dict(outcall=True, tour=[{"city": "Naryn", "from": "2025-06-21", "to": "2025-06-24"}], handles=[{"kind": "instagram", "value": "dinara.bishkek.guide"}, {"kind": "email", "value": "dinara@kat.example"}])),
    (352, "jasmin", "Жасмин", 21, "Bishkek", "birinchi-mai", 158, 46, "кыргызча, орусча", ["ky", "ru"], "24/7", "24/7", ["massage", "gfe", "role_play"], {60: 2000, 720: 8000}, {}, "+996703884120", False, False, "2025-06-11", 3,
     "Жаңы кыз! Жасмин кечээ эле Ошондон келди. Ал тартынчаак, бирок абдан назик. Чалыңыз, администратор жооп берет, кызды айдоочу алып барбайт, өзүңүз келесиз.", dict(provider_kind="agency", incall=True, outcall=False)),
    (356, "tamara", "Тамара", 38, "Talas", None, 170, 68, "орусча, кыргызча", ["ru", "ky"], "11:00дөн 20:00гө чейин", "11:00-20:00", ["massage", "bath", "couples"], {60: 1500}, {60: 2000}, "+996709225637", True, False, "2025-03-19", 2,
     "Тамара, живу в Таласе с рождения. Приму в доме с баней, выезд по городу. Спокойная, без вредных привычек.", dict(text_language="ru", incall=True, outcall=True)),
]
MONTH = "январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры".split()


def path(a):
    return f"/anketa/{a[1]}-{a[0]}.html"


def url(a):
    return ROOT + path(a)


def shell(title, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    areas = "".join(f'<a href="/bishkek/{k}/">{v}</a>' for k, v in AREA.items())
    tags = "".join(f'<a class="tag" href="/bishkek/{k}/">{v}</a>' for k, v in (("massazh", "Массаж"), ("tantra", "Тантра"), ("kechki-tamak", "Кечки тамак"), ("biy", "Бий")))
    return f"""<!DOCTYPE html><html lang="ky"><head><meta charset="UTF-8"><title>{title}</title>{link}<meta name="description" content="{title}: 3000 сомдон баштап, текшерилген анкеталар"><link href="/s/kk.min.css?v=41" rel="stylesheet"></head>
<body><div class="age-layer" style="display:none">Сиз 18 жаштан улуусузбу? <a class="yes">Ооба</a> <a class="no">Жок</a></div>
<div class="kk-head"><a href="/" class="kk-logo">КечеКарта</a><div class="kk-towns"><a href="/bishkek/">Бишкек</a><a href="/osh/">Ош</a><a href="/talas/">Талас</a></div><div class="kk-areas">{areas}</div></div>
<div class="kk-wrap">{body}</div><div class="kk-foot"><div class="kk-tags">{tags}</div><p>КечеКарта жарыялардын мазмуну үчүн жооп бербейт. <a href="/erejeler/">Эрежелер</a> <a href="/jarnama/">Жарнама берүү</a></p></div></body></html>"""


def day_words(day):
    y, m, d = day.split("-")
    return f"{y}-жылдын {int(d)}-{MONTH[int(m) - 1]}"


def profile(a):
    no, slug, name, age, town, area, cm, kg, tongues, _, hours, _, wishes, ins, outs, phone, checked, vip, day, pics, prose, _ = a
    rows = ([] if "-" in slug and cm is None else [("Жашы", f"{age} жашта")]) + [("Шаары", TOWN[town])] + ([("Району", AREA[area])] if area else []) + ([("Бою", f"{cm} см"), ("Салмагы", f"{kg} кг")] if cm else []) + [("Тилдери", tongues)] + ([("Убактысы", hours)] if hours else [])
    info = "".join(f'<tr><td class="n">{k}</td><td>{v}</td></tr>' for k, v in rows)
    cost = "".join(f"<li>Менде, {TIME[m]} <i></i> {x} сом</li>" for m, x in ins.items()) + "".join(f"<li>Сизде, {TIME[m]} <i></i> {x} сом</li>" for m, x in outs.items())
    shots = "".join(f'<img class="kk-ph" src="/up/{no}/{n}.jpg" alt="{name}, {TOWN[town]}">' for n in range(1, pics + 1))
    call = f'<button class="kk-call" data-tel="{phone}">{phone[:7]} ... көрсөтүү</button>' if phone else ""
    i = ADS.index(a)
    return shell(f"{name} – {TOWN[town]}, анкета №{no}", f"""<h1>{name}{' <span class="vip">VIP</span>' if vip else ""}{' <span class="ok">Сүрөтү текшерилген</span>' if checked else ""}</h1><div class="kk-date">Жарыяланган күнү: {day_words(day)}</div><div class="kk-gal">{shots}</div>
<table class="kk-info">{info}</table><h3>Кызматтары</h3><ul class="kk-sv">{"".join(f"<li>{WISH[w]}</li>" for w in wishes)}</ul><h3>Баалары</h3><ul class="kk-cost">{cost}</ul><h3>Өзү жөнүндө</h3><div class="kk-txt">{prose}</div>{call}
<h3>Окшош анкеталар</h3>{cards([ADS[i - 1], ADS[i - 2]])}""", url(a))


def cards(rows):
    return '<div class="kk-grid">' + "".join(f'<a class="kk-card" href="{path(a)}"><img src="/up/{a[0]}/s.jpg" alt=""><b>{a[2]}</b><span>{a[3]} жаш</span><em>{min((*a[13].values(), *a[14].values()))} сомдон</em></a>' for a in rows) + "</div>"


def truth(a):
    no, slug, name, age, town, area, cm, kg, _, tongues, _, hours, wishes, ins, outs, phone, checked, vip, day, pics, prose, more = a
    row = deepcopy(AD)
    cells = [(x, m, "incall") for m, x in ins.items()] + [(x, m, "outcall") for m, x in outs.items()]
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="ky", provider_kind="unknown", city=town, country="KG", languages_spoken=list(tongues), services=list(wishes), hours=hours, height_cm=cm, weight_kg=kg,
               max_duration_h=max(m for _, m, _ in cells) // 60, verified=checked, paid_placement=vip, n_images=pics, posted_at=day, phones=[phone] if phone else [],
               prices=[{"amount": x, "currency": "KGS", "code_currency": None, "duration_min": m, "place": place} for x, m, place in cells])
    row.update(deepcopy(more))
    return row


def listing(where, title, rows, text="", foot="", canonical=None):
    body = f'<h1>{title}</h1><div class="kk-sort"><a href="{where}?sort=baa">баасы боюнча</a> <a href="{where}?sort=jash">жашы боюнча</a></div>{cards(rows) if rows else "<p class=kk-none>Бул бөлүмдө азырынча анкета жок.</p>"}<div class="kk-pages">{foot}</div><div class="kk-seo">{text}</div>'
    return WrittenPage(ROOT + where + ("?sort=jash" if canonical else ""), shell(title, body, canonical), "listing", "ky", ads=tuple(map(url, rows)), canonical=canonical)


def plain(where, title, body, kind="static", **more):
    return WrittenPage(ROOT + where, shell(title, f"<h1>{title}</h1><div class='kk-txt'>{body}</div>"), kind, "ky", **more)


B = [a for a in ADS if a[4] == "Bishkek"]
FILL = "<p>Бишкекте массаж издеп жатасызбы? Бизде 2000 сомдон 15 000 сомго чейинки анкеталар бар: тантра, классикалык массаж, стриптиз. Кыздар 20 жаштан 45 жашка чейин. Каалаганыңызды тандап, өзүнө чалыңыз.</p>"
PAGES = [
    listing("/", "Кыргызстан боюнча анкеталар", ADS[:6], FILL, '<b>1</b> <a href="/bet-2/">2</a>'), listing("/bet-2/", "Кыргызстан боюнча анкеталар, 2-бет", ADS[6:], "", '<a href="/">1</a> <b>2</b>'),
    listing("/bishkek/", "Бишкектеги анкеталар", B, FILL), listing("/bishkek/", "Бишкектеги анкеталар", sorted(B, key=lambda a: a[3]), FILL, canonical=f"{ROOT}/bishkek/"),
    listing("/bishkek/lenin/", "Ленин району", [a for a in ADS if a[5] == "lenin"]), listing("/bishkek/massazh/", "Бишкекте массаж", [a for a in B if "massage" in a[12]], FILL),
    listing("/bishkek/oktyabr/kechki-tamak/", "Октябрь району: чогуу кечки тамак", [a for a in B if a[5] == "oktyabr"]), listing("/bishkek/birinchi-mai/tantra/", "Биринчи Май району: тантра", [], FILL), listing("/osh/", "Оштогу анкеталар", [a for a in ADS if a[4] == "Osh"]),
]
PAGES += [WrittenPage(url(a), profile(a), "ad", "ky", text_language=a[21].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(f"{ROOT}/bishkek/oktyabr{path(ADS[0])}", profile(ADS[0]), "ad", "ky", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    plain("/erejeler/", "Эрежелер", "<p>Жарыя берүүчү 18 жаштан улуу болушу керек. Бирөөнүн сүрөтүн коюуга тыюу салынат. Мажбурлоо байкасаңыз, 102ге чалыңыз.</p>"),
    plain("/jarnama/", "Жарнама берүү", "<p>Анкета 30 күнгө 800 сом, VIP белгиси 7 күнгө 500 сом, баннер айына 6000 сом. Суроолор үчүн: jarnama@kechekarta.example</p>"),
    plain("/blog/aldamchylar/", "Алдамчылардан кантип сактануу керек", "<p>Эгер сизден алдын ала Элсом же О!Деньги менен 500 сом сурашса, бул алдамчы. Чакыруу үчүн депозит талап кылган анкеталарды бизге билдириңиз, 24 сааттын ичинде өчүрөбүз.</p>"),
    plain("/anketa/aizirek-290.html", "Барак табылган жок", "<p>Мындай анкета жок же ээси өчүрүп салган. Балким, булар сизге жагаар:</p>" + cards(ADS[1:4]), "error"),
    plain("/bishkek/asanbai/", "404", "<p>Мындай бөлүм жок. <a href='/bishkek/'>Бишкекке кайтуу</a></p>", "error"),
]

SITE = WrittenSite("kechekarta.example", "KG", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
