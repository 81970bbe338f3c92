"""Kazakh small ads (flats, cars, jobs, and a section of meetings) in Russian on Vue and Nuxt 2.

Hard: scoped data-v attributes instead of meaningful class names, the telephone stands only in window.__NUXT__ (a function
whose arguments hold the values), the page shows 'show telephone' with stars, chips without labels, prices in
thousands ('25 т.', '30к'), abbreviations of the trade, Kazakh beside Russian, relative days, one shell page that is
rendered in the browser only, sections that have nothing to do with companions.
"""

import copy
import json

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "alem-kz.example"
B = f"https://{HOST}"
V = "data-v-4f1c9a2e"


def P(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "KZT", "code_currency": None, "duration_min": minutes, "place": place}


def H(kind, value):
    return {"kind": kind, "value": value}


# id, slug, title, city, day as shown, chips, text, number in the state (None: none), messengers, pictures, (checked, top), truth
ADS = [
    (7730412, "aigerim-massazh", "Айгерим, массаж у себя", "Алматы", "Сегодня, 09:40", ["Частное лицо", "27 лет", "от 20 000 ₸"],
     "Айгерим, 27/165/54. Прин. у себя, р-н Абая–Розыбакиева, выезда нет. Массаж, совм. душ не предл. 30 мин 20 т., 1 ч 30 т., 2 ч 55 т. С 11 до 22, звонить заранее.",
     "+7 701 448 23 09", {}, 3, (True, True),
     dict(alias="Айгерим", age=27, provider_kind="independent", city="Almaty", height_cm=165, weight_kg=54, services=["massage"], incall=True, outcall=False,
          hours="11:00-22:00", max_duration_h=2, posted_at="2025-06-11", phones=["+77014482309"], prices=[P(20000, 30), P(30000, 60), P(55000, 120)])),
    (7729955, "kamila-vyezd", "Камила. Ужин, компания, выезд", "Астана", "Вчера, 23:15", ["Частное лицо", "24 года"],
     "Всем привет) я Камила, мне 24, рост 170. Составлю компанию на ужин, корпоратив или в караоке) знаю казахский, русский, английский. Приезжаю только в гостиницы, к себе не приглашаю. "
     "Вечер 3 часа — 60 000, ночь — 150 000 тенге. Инста в профиле нет, пишите в телегу @kamila_ast24",
     "8 (747) 306-18-55", {"telegram": "kamila_ast24"}, 4, (False, False),
     dict(alias="Камила", age=24, provider_kind="independent", city="Astana", height_cm=170, languages_spoken=["kk", "ru", "en"], services=["dinner_date", "party"],
          incall=False, outcall=True, max_duration_h=12, posted_at="2025-06-10", phones=["+77473061855"], handles=[H("telegram", "kamila_ast24")],
          prices=[P(60000, 180), P(150000, 720)])),
    (7728100, "agentstvo-zhuldyz-diana", "Диана (агентство «Жулдыз»)", "Шымкент", "8 июня", ["Агентство", "22 года", "европейская внешность"],
     "Агентство «Жулдыз» представляет: Диана, 22 года, рост 174, вес 53. Стройная блондинка, танцует, исполнит для вас стриптиз. Встречи в наших апартаментах или на выезде. Час 35 000 тг у нас, 45 000 тг на выезде.",
     "+77752091467", {"whatsapp": "77752091467"}, 5, (True, True),
     dict(alias="Диана", age=22, provider_kind="agency", city="Shymkent", ethnicity="european", height_cm=174, weight_kg=53, services=["striptease"], incall=True, outcall=True,
          max_duration_h=1, posted_at="2025-06-08", phones=["+77752091467"], handles=[H("whatsapp", "+77752091467")], prices=[P(35000, 60, "incall"), P(45000, 60, "outcall")])),
    (7725331, "svetlana-karaganda", "Светлана, 43. Тантра и разговоры", "Караганда", "3 июня", ["Частное лицо"],
     "Здравствуйте. Светлана, взрослая женщина с чувством юмора. Практикую тантру, принимаю мужчин, женщин и пары. Рада гостям с инвалидностью, в подъезде пандус. Приём дома, на Ерубаева. 1,5 часа 25 000 ₸. По воскресеньям отдыхаю.",
     "8-705-612-70-34", {}, 1, (True, False),
     dict(alias="Светлана", age=43, provider_kind="independent", city="Karagandy", services=["tantra", "couples", "disabled_guests"], incall=True,
          max_duration_h=1.5, posted_at="2025-06-03", phones=["+77056127034"], prices=[P(25000, 90)])),
    (7730020, "asel-botagoz-vdvoem", "Асель + Ботагоз, вдвоём", "Актобе", "Сегодня, 00:20", ["Частное лицо", "от 50 000 ₸"],
     "Сәлем! Біз екі құрбымыз: Әсел мен Ботагөз. Приглашаем в гости, мы подруги Асель (26) и Ботагоз (29). Массаж в 4 руки, чай, настолки. Час 50к, два часа 90к. Круглосуточно.",
     "+7 (776) 155-02-48", {"whatsapp": "77761550248"}, 2, (False, False),
     dict(alias="Асель", aliases_stated=["Асель", "Ботагоз"], age=26, ages_stated=[26, 29], audience="couple", provider_kind="independent", city="Aktobe",
          services=["four_hands"], incall=True, hours="24/7", max_duration_h=2, posted_at="2025-06-11", phones=["+77761550248"], handles=[H("whatsapp", "+77761550248")],
          prices=[P(50000, 60), P(90000, 120)])),
    (7719008, "timur-dlya-dam", "Тимур. Сопровождение для дам", "Алматы", "29 мая", ["Частное лицо", "31 год", "рост 182"],
     "Эскорт-услуги для женщин: сопровожу на мероприятие, в поездку в горы или за границу. Английский, турецкий своб. Авто, смокинг, манеры. Сутки 100 000 тг + расходы.",
     None, {"telegram": "timur_escort_alm"}, 2, (False, True),
     dict(alias="Тимур", age=31, audience="man", provider_kind="independent", city="Almaty", height_cm=182, languages_spoken=["en", "tr"],
          services=["escort", "party", "travel"], outcall=None, max_duration_h=24, posted_at="2025-05-29", handles=[H("telegram", "timur_escort_alm")], prices=[P(100000, 1440)])),
    (7726640, "trans-milana", "Транс Милана проездом", "Атырау", "5 июня", ["28 лет", "рост 179", "азиатская внешность"],
     "Транс-девушка Милана. График: Атырау 5–12 июня, Актау 13–18 июня 2025. Ролевые игры, фетиш, легкая доминация. Апарты, выезд в отель — по договорённости. Час 40 т.",
     "+7 708 990 41 26", {}, 3, (False, False),
     dict(alias="Милана", age=28, audience="trans", provider_kind="unknown", city="Atyrau", ethnicity="asian", height_cm=179, services=["role_play", "fetish", "domination"],
          incall=True, outcall=True, max_duration_h=1, posted_at="2025-06-05", phones=["+77089904126"], prices=[P(40000, 60)],
          tour=[{"city": "Atyrau", "from": "2025-06-05", "to": "2025-06-12"}, {"city": "Aktau", "from": "2025-06-13", "to": "2025-06-18"}])),
    (7711202, "lola-ne-dorogo", "лола недорого", "Павлодар", "17 мая", ["от 8 000 ₸"],
     "прив я лола сама с узбекистана. обнимашки поцелуи масаж. тока у миня. номер скрыт не берю. 30 минут 8 тыщ",
     "8 777 204 9931", {}, 0, (False, False),
     dict(alias="лола", provider_kind="unknown", city="Pavlodar", nationality="UZ", services=["cuddling", "kissing", "massage"], incall=True, outcall=False,
          max_duration_h=0.5, posted_at="2025-05-17", phones=["+77772049931"], prices=[P(8000, 30)])),
    (7727417, "viktoriya-video", "Виктория, онлайн и встречи", "Семей", "7 июня", ["Частное лицо", "33 года"],
     "Виктория, Семей (бывш. Семипалатинск). Видеозвонки 20 минут — 7 000 тг, продаю фото и видео. Живые встречи на вашей территории: 1 час — 28 000 тг. Почта vika.semey@pochta.example",
     None, {}, 2, (True, False),
     dict(alias="Виктория", age=33, provider_kind="independent", city="Semey", services=["video_call", "media"], outcall=True, max_duration_h=1, posted_at="2025-06-07",
          handles=[H("email", "vika.semey@pochta.example")], prices=[P(7000, 20), P(28000, 60, "outcall")])),
]


def path(ad):
    return f"/a/dosug/{ad[1]}-{ad[0]}"


def url(ad):
    return B + path(ad)


def nuxt(values, route):
    """Nuxt 2 state: a function of letters whose arguments are the values."""
    names = [chr(97 + i) for i in range(len(values))]
    fields = ",".join(f"{k}:{n}" for k, n in zip(values, names))
    return f"<script>window.__NUXT__=(function({','.join(names)}){{return {{layout:\"default\",data:[{{advert:{{{fields}}}}}],fetch:{{}},error:null,serverRendered:true,routePath:{json.dumps(route)},config:{{hotline:\"+77272000311\"}}}}}}({','.join(json.dumps(v, ensure_ascii=False) for v in values.values())}));</script>"


def frame(title, body, state, rendered=True):
    inner = f"""<div id="__layout"><div class="app" data-v-7ba5bd90><header class="hd" data-v-1c3f><a href="/" class="nuxt-link-active" data-v-1c3f>Alem</a><nav data-v-1c3f><a href="/a/kvartiry">Квартиры</a><a href="/a/avto">Авто</a><a href="/a/rabota">Работа</a><a href="/a/dosug">Досуг и встречи</a></nav><a href="/login" data-v-1c3f>Войти</a></header>
<main data-v-7ba5bd90>{body}</main><footer data-v-9e02><p data-v-9e02>Служба поддержки: <a href="tel:+77272000311" data-v-9e02>+7 (727) 200-03-11</a></p><a href="/about">О проекте</a> <a href="/rules">Правила</a> <a href="/promo">Услуги и цены</a><!----></footer></div></div>"""
    return f"""<!doctype html><html data-n-head-ssr lang="ru" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22ru%22%7D%7D"><head><title>{title} — Alem.kz объявления</title><meta data-n-head="ssr" charset="utf-8"><meta data-n-head="ssr" name="viewport" content="width=device-width,initial-scale=1"><link rel="preload" href="/_nuxt/5d0f1b7.js" as="script"></head>
<body><div data-server-rendered="true" id="__nuxt"><!---->{inner if rendered else '<div class="loader">Загрузка…</div>'}</div>{state}<script src="/_nuxt/5d0f1b7.js" defer></script><script src="/_nuxt/c81e2aa.js" defer></script></body></html>"""


def card(a):
    img = f'<img {V} src="https://img.{HOST}/{a[0]}/1-240.webp" alt>' if a[9] else f'<i {V} class="no-photo"></i>'
    return f'<article {V}><a {V} href="{path(a)}">{img}<h3 {V}>{a[2]}</h3></a><span {V}>{a[3]}</span><span {V}>{a[4]}</span>' + ("<b " + V + ">ТОП</b>" if a[10][1] else "<!---->") + "</article>"


def detail(a, rendered=True):
    number, title, city, day, chips, text, phone, links, n, (ok, top) = a[0], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10]
    gallery = "".join(f'<div class="swiper-slide" {V}><img {V} src="https://img.{HOST}/{number}/{i}-800.webp" alt></div>' for i in range(1, n + 1)) or "<!---->"
    marks = (f'<span {V} class="mk mk-g"><svg><use href="#i-shield"></use></svg>Проверено</span>' if ok else "<!---->") + (f'<span {V} class="mk mk-r">ТОП</span>' if top else "<!---->")
    show = f'<button {V} class="btn">{phone[:6]}*** ** ** <u {V}>Показать телефон</u></button>' if phone else f'<p {V}>Номер не указан</p>'
    msg = "".join(f'<a {V} href="https://wa.me/{v}" rel="nofollow">WhatsApp</a>' if k == "whatsapp" else f'<a {V} href="https://t.me/{v}" rel="nofollow">Telegram</a>' for k, v in links.items())
    more = "".join(card(o) for o in ADS if o[0] != number and o[3] == city)
    body = f"""<div {V} class="bc"><a href="/" {V}>Главная</a> / <a href="/a/dosug" {V}>Досуг и встречи</a> / <span {V}>{city}</span></div><h1 {V}>{title}</h1><div {V}>{marks}</div>
<div {V} class="swiper"><div {V} class="swiper-wrapper">{gallery}</div></div><ul {V}>{"".join(f"<li {V}>{c}</li>" for c in chips)}</ul><p {V} style="white-space:pre-line">{text}</p>
<aside {V}>{show}{msg}<small {V}>Город: {city}</small><small {V}>Опубликовано: {day}</small><small {V}>Объявление № {number}</small></aside><section {V}><h4 {V}>Смотрите также</h4>{more}<a {V} href="/promo">Поднять объявление от 490 ₸</a></section>"""
    values = {"id": number, "title": title, "city": city, "body": text, "params": chips, "phone": phone, "photos": n, "top": top, "owner_email": None}
    return frame(title, body, nuxt(values, path(a)), rendered)


def listing(ads, page):
    pager = f'<a {V} href="/a/dosug" class="{"on" if page == 1 else ""}">1</a><a {V} href="/a/dosug?page=2" class="{"on" if page == 2 else ""}">2</a>'
    return frame("Досуг и встречи", f"<h1 {V}>Досуг и встречи</h1><p {V}>{len(ADS)} объявлений</p><div {V}><a href=\"/a/dosug?sort=city\" {V}>По городу</a></div><div {V}>{''.join(card(a) for a in ads)}</div><div {V}>{pager}</div>",
                 nuxt({"total": len(ADS), "page": page, "ids": [a[0] for a in ads]}, "/a/dosug"))


def truth(a):
    facts = dict(aliases_stated=[a[11]["alias"]], ages_stated=[a[11]["age"]] if a[11].get("age") else []) | a[11]
    return copy.deepcopy({**AD, "url": url(a), "text_language": "ru", "country": "KZ", "n_images": a[9], "verified": a[10][0], "paid_placement": a[10][1], **facts})


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(B + path, frame(title, f"<h1 {V}>{title}</h1><div {V}>{body}</div>", nuxt({"title": title}, path)), kind, "ru", relevant=relevant)


ONE, TWO = ADS[:5], ADS[5:]
BY_CITY = sorted(ONE, key=lambda a: a[3])
PAGES = [
    WrittenPage(f"{B}/a/dosug", listing(ONE, 1), "listing", "ru", ads=tuple(url(a) for a in ONE)),
    WrittenPage(f"{B}/a/dosug?page=2", listing(TWO, 2), "listing", "ru", ads=tuple(url(a) for a in TWO)),
    WrittenPage(f"{B}/a/dosug?sort=city", listing(BY_CITY, 1), "listing", "ru", ads=tuple(url(a) for a in BY_CITY), canonical=f"{B}/a/dosug"),
    *(WrittenPage(url(a), detail(a), "ad", "ru", ads=(url(a),)) for a in ADS),
    WrittenPage(url(ADS[1]) + "?utm_source=tg&utm_campaign=bot", detail(ADS[1]), "ad", "ru", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    WrittenPage(url(ADS[3]) + "?from=search&pos=4", detail(ADS[3], False), "ad", "ru", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    plain("/a/kvartiry/2-komn-orbita-7700121", "2-комн. квартира, Орбита-3, 58 м²", '<img src="https://img.alem-kz.example/7700121/1-800.webp" alt><p>Сдам на длительный срок, 280 000 ₸/мес. + коммун. Этаж 4/9, без животных. Хозяйка Гульнара, +7 702 118 40 33.</p>', "ad", False),
    plain("/a/avto", "Авто", '<article><a href="/a/avto/camry-50-7690087"><h3>Toyota Camry 50, 2013, 2.5 АКПП</h3></a><span>8 900 000 ₸</span></article><article><a href="/a/avto/largus-7690533"><h3>Lada Largus, 2018, Костанай</h3></a><span>4 100 000 ₸</span></article>', "listing", False),
    plain("/a/rabota/massazhist-v-spa-7688210", "Требуется массажист в спа-салон", "<p>З/п 300 000–450 000 ₸, график 2/2, опыт от 1 года, диплом обязателен. Алматы, Достык. Рез. на hr@spa-tau.example</p>", "ad", False),
    plain("/about", "О проекте", "<p>Alem — доска объявлений Казахстана. Тел. +7 (727) 200-03-11, info@alem-kz.example. Алматы.</p>"),
    plain("/promo", "Услуги и цены", "<p>Поднятие — 490 ₸. ТОП на 7 дней — 2 900 ₸. ТОП на 30 дней — 8 900 ₸. Знак «Проверено» — бесплатно после видеозвонка с модератором.</p>"),
    plain("/rules", "Правила раздела «Досуг и встречи»", "<p>Только 18+. Одно объявление на один номер. Чужие фотографии удаляются. За содержание отвечает автор.</p>"),
    plain("/login", "Вход", '<form><input placeholder="Телефон или e-mail"><input type="password" placeholder="Пароль"><button>Войти</button></form>'),
    plain("/a/dosug/zhanna-7702233", "Объявление снято с публикации", "<p>Автор снял объявление. Посмотрите похожие в разделе.</p>", "error"),
    plain("/a/dosug/sauna-na-noch-1", "Ничего не нашлось", "<p>Такой страницы нет. Возможно, ссылка устарела.</p>", "error"),
]
SITE = WrittenSite(HOST, "KZ", tuple(PAGES), tuple(truth(a) for a in ADS), note="Nuxt state holds the number, scoped attributes, thousands abbreviated, Kazakh beside Russian")
