"""Lithuanian agency with all women on one page: a one-page Bootstrap template, each woman a `section` with an id, no page of her own.

Hard: the ad is only a place on the page; facts come as a run of words split by dots, prices in a common small table inside some sections only; one number
for all at the head and again in each section; photo modals that repeat pictures; a Russian version that is only linked; three names 'coming back in July' without an offer.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vakarorozes.example"
TEL, SHOWN = "+37061240977", "+370 612 40977"
SERVICE = {"massage": ("atpalaiduojantis masažas", "расслабляющий массаж"), "erotic_massage": ("erotinis masažas", "эротический массаж"), "dinner_date": ("palydėjimas vakarienei", "сопровождение на ужин"), "travel": ("kelionės kartu", "совместные поездки"), "couples": ("poroms", "для пар"),
           "striptease": ("striptizas", "стриптиз"), "overnight": ("visa naktis", "вся ночь"), "role_play": ("vaidmenų žaidimai", "ролевые игры"), "duo": ("dviese su drauge", "вдвоём с подругой"), "bath": ("bendra vonia", "совместная ванна")}
LAND = {"LT": ("lietuvė", "литовка"), "LV": ("latvė", "латышка"), "UA": ("ukrainietė", "украинка"), "BY": ("baltarusė", "белоруска")}
TONGUE = {"lt": ("lietuviškai", "литовский"), "en": ("angliškai", "английский"), "ru": ("rusiškai", "русский"), "lv": ("latviškai", "латышский"), "de": ("vokiškai", "немецкий"), "uk": ("ukrainietiškai", "украинский")}
TOWN = {"Vilnius": ("Vilniuje", "в Вильнюсе"), "Kaunas": ("Kaune", "в Каунасе"), "Klaipeda": ("Klaipėdoje", "в Клайпеде")}

# id, name lt, name ru, age, land, cm, kg, tongues, services, town, hours, prices incall, outcall, pictures, words lt, words ru
WOMEN = [
    ("agne", "Agnė", "Агне", 27, "LT", 170, 56, ["lt", "en"], ["dinner_date", "overnight", "couples"], "Vilnius", "18:00-02:00", {}, {60: 180, 120: 320, 720: 1100}, 3, "Apsiskaičiusi, rami, mėgsta teatrą. Susitinka tik viešbučiuose.", "Начитанная, спокойная, любит театр. Встречается только в гостиницах."),
    ("beata", "Beata", "Беата", 34, "LT", 165, 61, ["lt", "ru", "de"], ["massage", "bath"], "Vilnius", "10:00-20:00", {60: 120, 90: 160}, {}, 2, "Švelni ir kantri, priima mūsų bute senamiestyje.", "Нежная и терпеливая, принимает в нашей квартире в старом городе."),
    ("dana", "Dana", "Дана", 23, "UA", 173, 53, ["uk", "ru", "en"], ["striptease", "role_play", "massage"], "Kaunas", None, {60: 130}, {60: 160}, 4, "Žavi ir linksma, dar mokosi lietuvių kalbos.", "Обаятельная и весёлая, ещё учит литовский."),
    ("ieva-ugne", "Ieva ir Ugnė", "Иева и Угне", 25, "LT", None, None, ["lt", "en"], ["duo", "couples"], "Kaunas", "12:00-24:00", {60: 240}, {}, 2, "Dvi draugės, Ievai 25, Ugnei 30. Priima tik kartu.", "Две подруги, Иеве 25, Угне 30. Принимают только вместе."),
    ("kristiana", "Kristiāna", "Кристиана", 29, "LV", 168, 58, ["lv", "ru", "en"], ["dinner_date", "travel"], "Klaipeda", None, {}, {}, 3, "Svečiuojasi Klaipėdoje nuo birželio 12 iki 20 dienos. Kainą derinkite telefonu.", "Гостит в Клайпеде с 12 по 20 июня. Цену уточняйте по телефону."),
    ("laima", "Laima", "Лайма", 45, "LT", 163, 66, ["lt", "ru"], ["massage", "erotic_massage"], "Klaipeda", "09:00-17:00", {60: 90}, {}, 1, "Brandi moteris, jokio skubėjimo. Priima darbo dienomis prie jūros.", "Зрелая женщина, никакой спешки. Принимает по будням у моря."),
    ("nastia", "Nastia", "Настя", 26, "BY", 175, 57, ["ru", "en"], ["erotic_massage", "striptease", "overnight"], "Vilnius", "24/7", {60: 150}, {60: 180, 480: 800}, 5, "Ryški brunetė iš Gardino, atvyksta ir į namus.", "Яркая брюнетка из Гродно, приезжает и на дом."),
    ("rasa", "Rasa", "Раса", 31, "LT", 169, None, ["lt"], ["role_play", "massage"], "Kaunas", "11:00-19:00", {60: 110, 120: 200}, {}, 2, "Geros nuotaikos, tinka ir pirmam kartui. Priima Žaliakalnyje.", "Хорошее настроение, подходит и для первого раза. Принимает в Жалякальнисе."),
]


def url(w):
    return f"{ROOT}/#{w[0]}"


def shell(title, body, ru=False):
    k = 1 if ru else 0
    menu = "".join(f'<li class="nav-item"><a class="nav-link" href="{h}">{t[k]}</a></li>' for h, t in (("#merginos", ("Merginos", "Девушки")), ("/kainos.html", ("Kainos", "Цены")), ("/taisykles.html", ("Taisyklės", "Правила")), ("/kontaktai.html", ("Kontaktai", "Контакты"))))
    return f"""<!DOCTYPE html><html lang="{"ru" if ru else "lt"}"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"><link href="/css/agency.min.css" rel="stylesheet"><link href="/vendor/fontawesome-free/css/all.min.css" rel="stylesheet"></head>
<body id="page-top"><nav class="navbar navbar-expand-lg navbar-dark fixed-top" id="mainNav"><a class="navbar-brand" href="/">Vakaro Rožės</a><ul class="navbar-nav">{menu}<li class="nav-item"><a class="nav-link" href="{"/" if ru else "/ru/"}">{"LT" if ru else "RU"}</a></li></ul></nav>
<header class="masthead"><div class="intro-text"><div class="intro-lead-in">{("Palydovių agentūra Lietuvoje", "Агентство сопровождения в Литве")[k]}</div><a class="btn btn-primary btn-xl" href="tel:{TEL}">{SHOWN}</a></div></header>{body}
<footer class="footer"><span class="copyright">© Vakaro Rožės 2025. {("Tik asmenims nuo 18 metų", "Только для лиц старше 18 лет")[k]}</span></footer><script src="/vendor/jquery/jquery.min.js"></script><script src="/js/agency.min.js"></script></body></html>"""


def section(w, ru=False):
    slug, lt, rus, age, land, cm, kg, tongues, services, town, hours, here, there, pics, words, slova = w
    k = 1 if ru else 0
    head, text = (rus, slova) if ru else (lt, words)
    run = [f"{age} {('m.', 'лет')[k]}" if w[0] != "ieva-ugne" else "", LAND[land][k] if w[0] != "ieva-ugne" else ("lietuvės", "литовки")[k], f"{cm} cm" if cm and not ru else f"{cm} см" if cm else "", f"{kg} {('kg', 'кг')[k]}" if kg else "", (f"kalba {', '.join(TONGUE[t][0] for t in tongues)}", f"языки: {', '.join(TONGUE[t][1] for t in tongues)}")[k]]
    clock = {None: "", "24/7": ("visą parą", "круглосуточно")[k]}.get(hours, f"{hours}".replace("-", "–"))
    times = " " + ("Laikas", "Время")[k] + f": {clock}." if clock else ""
    grid = "".join(f'<div class="col-4 portfolio-item"><a class="portfolio-link" data-toggle="modal" href="#m-{slug}-{n}"><img class="img-fluid" src="/img/{slug}/{n}-thumb.jpg" alt=""></a></div>' for n in range(1, pics + 1))
    modal = "".join(f'<div class="portfolio-modal modal fade" id="m-{slug}-{n}"><img class="img-fluid" src="/img/{slug}/{n}.jpg" alt=""></div>' for n in range(1, pics + 1))

    def span(m):
        return ("naktis (12 val.)", "ночь (12 часов)")[k] if m == 720 else f"{m // 60 if m % 60 == 0 else '1,5'} {('val.', 'ч.')[k]}"
    money = "".join(f"<tr><th colspan='2'>{head_}</th></tr>" + "".join(f"<tr><td>{span(m)}</td><td>{x} €</td></tr>" for m, x in col.items()) for head_, col in ((("Pas mus", "У нас")[k], here), (("Pas jus", "У вас")[k], there)) if col)
    money = f'<table class="table table-sm">{money}</table>' if money else ""
    return f'<section class="page-section" id="{slug}"><div class="container"><h3>{head} <small>{TOWN[town][k]}</small></h3><div class="row">{grid}</div><p class="text-muted">{" · ".join(x for x in run if x)}</p><p>{text}</p><p>{("Siūlo", "Предлагает")[k]}: {", ".join(SERVICE[s][k] for s in services)}.{times}</p>{money}<p><i class="fas fa-phone"></i> <a href="tel:{TEL}">{SHOWN}</a></p></div>{modal}</section>'


def truth(w):
    slug, lt, rus, age, land, cm, kg, tongues, services, town, hours, here, there, pics, words, slova = w
    row = deepcopy(AD)
    duo = slug == "ieva-ugne"
    prices = [{"amount": x, "currency": "EUR", "code_currency": None, "duration_min": m, "place": p} for p, col in (("incall", here), ("outcall", there)) for m, x in col.items()]
    row.update(url=url(w), alias=lt.split(" ")[0], aliases_stated=lt.split(" ir "), age=age, ages_stated=[25, 30] if duo else [age], audience="couple" if duo else "woman", text_language="lt", provider_kind="agency", city=town, country="LT", nationality=land, languages_spoken=list(tongues), services=sorted({"massage" if one == "erotic_massage" else one for one in services}),
               incall=True if here else False if slug == "agne" else None, outcall=True if there else None, hours=hours, height_cm=cm, weight_kg=kg, n_images=pics, phones=[TEL], prices=prices, max_duration_h=max(p["duration_min"] for p in prices) / 60 if prices else None,
               tour=[{"city": "Klaipeda", "from": "2025-06-12", "to": "2025-06-20"}] if slug == "kristiana" else [])
    return row


def everyone(ru=False):
    index = "".join(f'<li class="list-inline-item"><a class="js-scroll-trigger" href="#{w[0]}">{w[2] if ru else w[1]}</a></li>' for w in WOMEN)
    later = ("Liepą grįš: Monika, Odeta, Saulė.", "В июле вернутся: Моника, Одета, Сауле.")[ru]
    return shell("Vakaro Rožės", f'<section id="merginos"><ul class="list-inline">{index}</ul></section>{"".join(section(w, ru) for w in WOMEN)}<section id="netrukus"><p>{later}</p></section>', ru)


def plain(path, title, body, kind="static", status=200, ru=False, relevant=True):
    return WrittenPage(ROOT + path, shell(title, f'<section class="page-section"><div class="container"><h2>{title}</h2>{body}</div></section>', ru), kind, "ru" if ru else "lt", status=status, relevant=relevant)


ALL = tuple(map(url, WOMEN))
PAGES = [
    WrittenPage(f"{ROOT}/", everyone(), "listing", "lt", ads=ALL),
    WrittenPage(f"{ROOT}/index.html?gclid=EAIaIQob", everyone(), "listing", "lt", ads=ALL, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?utm_source=skelbimai&utm_medium=banner", everyone(), "listing", "lt", ads=ALL, canonical=f"{ROOT}/"),
    plain("/kainos.html", "Kainos ir atsiskaitymas", "<p>Kiekvienos merginos kaina nurodyta prie jos aprašymo. Atsiskaityti galima grynaisiais. Kelionė už miesto ribų: 0,60 € už kilometrą.</p>"),
    plain("/taisykles.html", "Taisyklės", "<p>Agentūra tarpininkauja tik suaugusiems. Merginos gali bet kada nutraukti susitikimą. Elkitės pagarbiai.</p>"),
    plain("/kontaktai.html", "Kontaktai", f"<p>Telefonas {SHOWN}, el. paštas labas@vakarorozes.example. Atsiliepiame 10–24 val.</p>"),
    plain("/privatumas.html", "Privatumo politika", "<p>Svetainė naudoja tik būtinus slapukus. Skambučių neįrašome, numerių nesaugome.</p>"),
    plain("/duk.html", "Dažni klausimai", "<h4>Ar reikia avanso?</h4><p>Ne, niekada neprašome pinigų iš anksto.</p><h4>Ar nuotraukos tikros?</h4><p>Taip, veidas kartais paslėptas.</p><h4>Kaip atšaukti?</h4><p>Paskambinkite bent prieš valandą.</p>"),
    plain("/darbas.html", "Prisijunk", "<p>Kviečiame savarankiškas moteris nuo 21 metų. Susitinkame pokalbiui Vilniuje, dokumentai būtini, jokių mokesčių iš anksto.</p>"),
    plain("/naujienos/birzelis.html", "Birželio naujienos", "<p>2025-06-02. Šį mėnesį turime viešnią iš Latvijos. Per Jonines, birželio 24 d., nedirbame.</p>"),
    plain("/naujienos/geguze.html", "Gegužės naujienos", "<p>2025-05-05. Atnaujinome butą senamiestyje. Saulė išvyko atostogų.</p>"),
    plain("/draugai.html", "Draugai", '<p><a href="https://baltijosnaktys.example/">Baltijos naktys</a> – skelbimų lenta</p><p><a href="https://rigavakars.example/">Rīgas vakars</a> – agentūra Rygoje</p><p><a href="https://lydeja.example/">Lydėja</a> – palydovių katalogas</p>', "directory"),
    plain("/ru/pravila.html", "Правила", "<p>Агентство работает только со взрослыми. Девушка может прервать встречу в любой момент.</p>", ru=True),
    plain("/monika.html", "Puslapis nerastas", "<p>Tokio puslapio nėra. Grįžkite į <a href='/'>pradžią</a>.</p>", "error", 404),
]

SITE = WrittenSite("vakarorozes.example", "LT", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
