"""Mobile version of a Kyrgyz ads portal, in Russian: jQuery Mobile 1.4 of about 2014, several 'pages' in one document.

Hard: one document holds the ad, a contact dialogue and a complaint dialogue as sibling `data-role=page` blocks; facts are list-view
rows whose value is a count bubble (`ui-li-count`) or an aside before its label, and only half of the rows exist; numbers stand in `sms:` and
`tel:` links, in the text with 0 and dashes, or in Latin letters; price 'дог.' in the header and soms in the text; a strip of VIP ads
after the end of the ad; the portal's own short number and call centre; Kyrgyz text in one ad; flats, cars and jobs beside it.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "m.tez-jarnak.example"
BASE = f"http://{HOST}"
MONTH = ["", "янв", "фев", "мар", "апр", "мая", "июн"]


def som(*rows, cur="KGS"):
    return [{"amount": a, "currency": cur, "code_currency": None, "duration_min": d, "place": p} for a, d, p in rows]


# id, title, city shown, price shown, date shown, VIP, pictures, rows (label, value), numbers (sms or tel, as shown), text, truth
ADS = [
    (7714502, "Массаж от Айгерим", "Бишкек", "1 500 сом", "Сегодня, 09:12", True, 3, [("Возраст", "27"), ("Рост", "166"), ("Вес", "55"), ("Район", "Моссовет")], [("tel", "+996700945807", "0700 94-58-07")],
     "Расслабляющий и тайский массаж, делаю сама, без посредников. Цена в шапке за час, 1,5 часа 2000 сом. Принимаю у себя, с 10:00 до 22:00, без выходных. На выезд не езжу.",
     dict(alias="Айгерим", age=27, height_cm=166, weight_kg=55, city="Bishkek", services=["massage"], incall=True, outcall=False, hours="10:00-22:00", provider_kind="independent", max_duration_h=1.5,
          posted_at="2025-06-11", phones=["+996700945807"], prices=som((1500, 60, None), (2000, 90, None)))),
    (7709918, "составлю компанию на вечер", "Бишкек", "дог.", "Вчера, 23:40", False, 2, [("Возраст", "24"), ("Национальность", "кыргызка")], [("sms", "+996705302157", "Написать SMS"), ("tel", "+996705302157", "0705 302 157")],
     "всем привет) меня зовут Бегимай. ресторан, караоке, танцы, потом решим)) час 3000, два часа 5000, до утра 12 тыс. выезд только в гостиницы и приличные квартиры, у меня места нет. есть ватсап на этом номере",
     dict(alias="Бегимай", age=24, nationality="KG", city="Bishkek", services=["dinner_date", "dancing"], incall=False, outcall=True, provider_kind="unknown", max_duration_h=12, posted_at="2025-06-10",
          phones=["+996705302157"], handles=[{"kind": "whatsapp", "value": "+996705302157"}], prices=som((3000, 60, None), (5000, 120, None), (12000, 720, None)))),
    (7688120, "Две подруги Настя и Камила", "Бишкек", "6 000 сом", "2 июн", True, 4, [("Возраст", "26 и 23"), ("Прием", "есть"), ("Выезд", "есть")], [("tel", "+996555368193", "(0555) 36 81 93")],
     "Насте 26, Камиле 23. Приедем вдвоем или ждем вас в центре. Массаж в 4 руки, семейным парам тоже рады. 6000 сом час за обеих, ночь 25000 за обеих. Работаем с 14:00 до 24:00.",
     dict(alias="Настя", aliases_stated=["Настя", "Камила"], age=26, ages_stated=[26, 23], audience="couple", city="Bishkek", services=["four_hands", "couples"], incall=True, outcall=True,
          hours="14:00-24:00", provider_kind="unknown", max_duration_h=12, posted_at="2025-06-02", phones=["+996555368193"], prices=som((6000, 60, None), (25000, 720, None)))),
    (7701334, "ЖЕНЩИНА 45 ЛЕТ, ДОМАШНЯЯ ОБСТАНОВКА", "Ош", "1 200 сом", "5 июн", False, 0, [("Возраст", "45"), ("Прием", "есть")], [],
     "ГУЛЬНАРА. ПРИНИМАЮ ДНЁМ С 9:00 ДО 17:00, ЧАЙ, БЕСЕДА, МАССАЖ СПИНЫ. МУЖЧИНАМ ОТ 40 ЛЕТ. 1200 ЗА ЧАС. НОМЕР (САЙТ РЕЖЕТ ЦИФРЫ): O55O - O3 - 64 - 26. НЕ ПИШИТЕ, ТОЛЬКО ЗВОНКИ.",
     dict(alias="Гульнара", age=45, city="Osh", services=["massage"], incall=True, hours="09:00-17:00", provider_kind="unknown", max_duration_h=1, posted_at="2025-06-05", phones=["+996550036426"],
          prices=som((1200, 60, None)))),
    (7698007, "Мадина из Алматы, проездом", "Каракол", "дог.", "8 июн", False, 3, [("Возраст", "30"), ("Рост", "172"), ("Вес", "60"), ("Выезд", "есть")], [("tel", "+996770212997", "0770-21-29-97")],
     "Казашка, 30 лет, еду вокруг озера: до 14 июня Каракол, с 15 по 18 июня Бишкек. Предлагаю ужин, сопровождение в поездках, массаж. 100 $ за 2 часа, сутки 400 $. Телеграм: @madina_issyk. "
     "Говорю по-русски, по-казахски и немного по-английски.",
     dict(alias="Мадина", age=30, height_cm=172, weight_kg=60, nationality="KZ", city="Karakol", languages_spoken=["ru", "kk", "en"], services=["travel", "massage", "dinner_date"], outcall=True,
          provider_kind="unknown", max_duration_h=24, posted_at="2025-06-08", tour=[{"city": "Karakol", "from": None, "to": "2025-06-14"}, {"city": "Bishkek", "from": "2025-06-15", "to": "2025-06-18"}],
          phones=["+996770212997"], handles=[{"kind": "telegram", "value": "madina_issyk"}], prices=som((100, 120, None), (400, 1440, None), cur="USD"))),
    (7711256, "Агентство «Айсулуу»: девушка Диана", "Бишкек", "5 000 сом", "Вчера, 18:05", True, 5, [("Возраст", "22"), ("Рост", "174"), ("Вес", "53"), ("Выезд", "круглосуточно")], [("tel", "+996777220033", "0777 220 033"), ("tel", "+996312549909", "0312 54 99 09")],
     "Агентство «Айсулуу» предлагает: Диана, 22 года, русская, модель. Ужин в ресторане, вечеринки, поездки на Иссык-Куль. Водитель привезет в течение 40 минут, такси 300 сом. Час 5000, 3 часа 12000, ночь 30000. "
     "Только выезд, мы работаем 24 часа.",
     dict(alias="Диана", age=22, height_cm=174, weight_kg=53, nationality="RU", city="Bishkek", services=["dinner_date", "party", "travel"], incall=False, outcall=True, hours="24/7", provider_kind="agency",
          max_duration_h=12, posted_at="2025-06-10", phones=["+996777220033", "+996312549909"], prices=som((5000, 60, None), (12000, 180, None), (30000, 720, None)))),
    (7690041, "Массажист Тимур, для девушек и пар", "Бишкек", "2 000 сом", "3 июн", False, 1, [("Возраст", "34"), ("Рост", "180"), ("Прием", "нет"), ("Выезд", "есть")], [("tel", "+996500224538", "0 (500) 22-45-38")],
     "Тимур, 34 года, диплом медколледжа. Спортивный и расслабляющий массаж, тантра для пар. Приезжаю со своим столом, час 2000, для пары полтора часа 4000. Бензин уже в цене. Частник.",
     dict(alias="Тимур", audience="man", age=34, height_cm=180, city="Bishkek", services=["massage", "tantra", "couples"], incall=False, outcall=True, provider_kind="independent", max_duration_h=1.5,
          posted_at="2025-06-03", phones=["+996500224538"], prices=som((2000, 60, None), (4000, 90, None)))),
    (7706600, "Жаңы келдим, Назгүл", "Джалал-Абад", "1 000 сом", "7 июн", False, 2, [("Возраст", "29"), ("Прием", "есть"), ("Выезд", "нет")], [("tel", "+996507323640", "0507 32 36 40")],
     "Салам! Менин атым Назгүл, жашым 29да. Массаж жасайм, чай ичип сүйлөшөбүз. Бир саат 1000 сом, эки саат 1800 сом. Өз үйүмдө гана кабыл алам, чалып келиңиз. Кыргызча жана өзбекче сүйлөйм.",
     dict(alias="Назгүл", age=29, city="Jalal-Abad", text_language="ky", languages_spoken=["ky", "uz"], services=["massage"], incall=True, outcall=False, provider_kind="unknown", max_duration_h=2, posted_at="2025-06-07",
          phones=["+996507323640"], prices=som((1000, 60, None), (1800, 120, None)))),
    (7713095, "Ева, спокойная и воспитанная", "Бишкек", "дог.", "Сегодня, 00:31", False, 2, [("Возраст", "33"), ("Внешность", "европейская"), ("Район", "Джал")], [("sms", "+996990562241", "Написать SMS")],
     "Ева. Обниму, выслушаю, схожу с вами в кино. Прогулки по городу для приезжих. Без массажа. Час 2500 сом у меня, 3500 с выездом. Пишите, на звонки не отвечаю. viber тот же номер.",
     dict(alias="Ева", age=33, ethnicity="european", city="Bishkek", services=["cuddling", "city_guide"], incall=True, outcall=True, provider_kind="unknown", max_duration_h=1, posted_at="2025-06-11",
          phones=["+996990562241"], handles=[{"kind": "viber", "value": "+996990562241"}], prices=som((2500, 60, "incall"), (3500, 60, "outcall")))),
]
FLAT = (7600112, "Сдаю 1-комн. квартиру посуточно", "Бишкек", "1 800 сом", "Вчера, 12:00", False, 3, [("Комнат", "1"), ("Этаж", "4"), ("Площадь", "34")], [("tel", "+996700514547", "0700 51-45-47")],
        "Чистая квартира в центре, посуточно, час 500 сом, ночь 1500 сом, сутки 1800. Wi-Fi, горячая вода. Заселение 24 часа.")
CAR = (7602230, "Toyota Camry 50, 2013", "Ош", "13 500 $", "1 июн", True, 2, [("Год", "2013"), ("Пробег", "140000"), ("Двигатель", "2.5")], [("tel", "+996705527720", "0705 52 77 20")], "Пригнана из Дубая, все оплачено, обмен не предлагать.")
CATS = [("nedvizhimost", "Недвижимость"), ("avto", "Авто"), ("rabota", "Работа"), ("uslugi", "Услуги"), ("vstrechi-18", "Встречи 18+")]


def url(a, cat="vstrechi-18"):
    return f"{BASE}/{cat}/a{a[0]}"


def doc(title, pages):
    return f"""<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><title>{title} - Тез Жарнак</title><meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no">
<link rel="stylesheet" href="/c/jquery.mobile-1.4.5.min.css"><script src="/j/jquery-1.11.1.min.js"></script>
<script>$(document).on("mobileinit",function(){{$.mobile.ajaxEnabled=false;$.mobile.page.prototype.options.domCache=false;}});</script><script src="/j/jquery.mobile-1.4.5.min.js"></script></head>
<body>
{pages}
</body></html>"""


def screen(pid, title, content, back=True):
    left = '<a href="#" data-rel="back" data-icon="carat-l" data-iconpos="notext">Назад</a>' if back else '<a href="#menu" data-icon="bars" data-iconpos="notext">Меню</a>'
    return f"""<div data-role="page" id="{pid}" data-theme="a" data-title="{title}">
<div data-role="header" data-position="fixed">{left}<h1>{title}</h1><a href="/podat" data-icon="plus" class="ui-btn-right">Подать</a></div>
<div data-role="content" class="ui-content">{content}</div>
<div data-role="footer" data-position="fixed"><div data-role="navbar"><ul><li><a href="/">Главная</a></li><li><a href="/poisk">Поиск</a></li><li><a href="/kabinet">Кабинет</a></li></ul></div></div>
</div>"""


MENU = '<div data-role="page" id="menu"><div data-role="content"><ul data-role="listview">' + "".join(f'<li><a href="/{c}" data-ajax="false">{n}</a></li>' for c, n in CATS) + \
    '<li data-role="list-divider">Помощь</li><li><a href="tel:4477">Короткий номер 4477</a></li><li><a href="tel:+996312454212">Call-центр 0312 45 42 12</a></li><li><a href="/pravila">Правила</a></li></ul></div></div>'


def row(label, value, i):
    """Every third row is a count bubble after its label, the next an aside before it, the next a plain paragraph."""
    return (f'<li>{label} <span class="ui-li-count">{value}</span></li>', f'<li><p class="ui-li-aside"><strong>{value}</strong></p>{label}</li>', f'<li><h3>{label}</h3><p>{value}</p></li>')[i % 3]


def item(a, cat):
    img = f'<img src="/i/{a[0]}/1_80.jpg">' if a[6] else '<img src="/i/nophoto.png">'
    return f'<li{" data-theme=b" if a[5] else ""} data-icon="false"><a href="/{cat}/a{a[0]}">{img}<h2>{a[1]}</h2><p>{a[9][:70]}...</p><p class="ui-li-aside">{a[3]}<br>{a[4]}</p><p>{a[2]}{" <b>VIP</b>" if a[5] else ""}</p></a></li>\n'


def detail(a, cat="vstrechi-18"):
    aid, title, city, price, date, vip, n, rows, numbers, text = a[:10]
    swipe = "".join(f'<div class="sw"><img src="/i/{aid}/{k}_480.jpg" width="100%"></div>' for k in range(1, n + 1))
    facts = "".join(row(lab, val, i + aid) for i, (lab, val) in enumerate(rows))
    buttons = "".join(f'<a href="{kind}:{number}" data-role="button" data-icon="{"phone" if kind == "tel" else "mail"}">{shown}</a>\n' for kind, number, shown in numbers)
    vips = [b for b in ADS if b[5] and b is not a]
    strip = '<h4>VIP объявления</h4><div class="ui-grid-b">' + "".join(f'<div class="ui-block-{"abc"[k % 3]}"><a href="{url(b)[len(BASE):]}"><img src="/i/{b[0]}/1_80.jpg"><br>{b[1]}<br>{b[3]}</a></div>' for k, b in enumerate(vips)) + "</div>"
    main = f"""<div id="swipe">{swipe}</div>
<h2>{title}</h2><p>{'<span class="vip">VIP</span> ' if vip else ''}<b>{price}</b> &nbsp; {city} &nbsp; <small>{date} &nbsp; №{aid}</small></p>
<ul data-role="listview" data-inset="true" data-mini="true">{facts}</ul>
<div class="txt" style="white-space:pre-line">{text}</div>
<div data-role="controlgroup"><a href="#kontakt" data-role="button" data-theme="b" data-transition="slideup">Связаться с автором</a><a href="#zhaloba" data-role="button" data-rel="dialog">Пожаловаться</a><a href="?v=print" data-role="button">Для печати</a></div>
{strip if cat == "vstrechi-18" else ""}"""
    contact = screen("kontakt", "Контакты", f"<p>Скажите, что нашли объявление на «Тез Жарнак».</p>{buttons or '<p>Номер указан в тексте объявления.</p>'}")
    complaint = screen("zhaloba", "Жалоба", '<form action="/zhaloba"><label><input type="radio" name="r">Уже не актуально</label><label><input type="radio" name="r">Неверная цена</label><label><input type="radio" name="r">Мошенник просит предоплату 500 сом</label><input type="submit" value="Отправить"></form>')
    return doc(title, "\n".join([screen("obyava", dict(CATS)[cat], main), contact, complaint, MENU]))


def listing(cat, rows, more=""):
    lv = f'<form><input type="search" placeholder="Поиск среди 214 объявлений"></form><fieldset data-role="controlgroup" data-type="horizontal"><a data-role="button" href="/{cat}?sort=new">Новые</a><a data-role="button" href="/{cat}?sort=cheap">Дешевле</a></fieldset>'
    return doc(dict(CATS)[cat], screen("spisok", dict(CATS)[cat], f'{lv}<ul data-role="listview" data-filter="false"><li data-role="list-divider">Кыргызстан <span class="ui-li-count">{len(rows)}</span></li>\n{"".join(item(a, cat) for a in rows)}</ul>{more}', back=False) + MENU)


def truth(a):
    t = a[10]
    return {**AD, "url": url(a), "text_language": "ru", "country": "KG", "aliases_stated": [t["alias"]], "ages_stated": [t["age"]], "paid_placement": a[5], "n_images": a[6], **t}


def P(path, html, kind, **kw):
    return WrittenPage(BASE + path, html, kind, "ru", **kw)


def text_page(path, title, body, kind="static", **kw):
    return P(path, doc(title, screen("tekst", title, body) + MENU), kind, **kw)


def urls(rows):
    return tuple(url(a) for a in rows)


MORE = '<a data-role="button" href="/vstrechi-18?p=2">Показать ещё</a>'
FIRST, SECOND = ADS[:6], ADS[6:]
CHEAP = [ADS[i] for i in (3, 0, 5, 2, 1, 4)]
SITE = WrittenSite(HOST, "KG", (
    P("/", doc("Бесплатные объявления Кыргызстана", screen("glavnaya", "Тез Жарнак", '<ul data-role="listview">' + "".join(f'<li><a href="/{c}">{n}</a></li>' for c, n in CATS) + '</ul><a href="http://www.tez-jarnak.example/?full=1">Полная версия</a>', back=False) + MENU), "static"),
    P("/vstrechi-18", listing("vstrechi-18", FIRST, MORE), "listing", ads=urls(FIRST)),
    P("/vstrechi-18?p=2", listing("vstrechi-18", SECOND), "listing", ads=urls(SECOND)),
    P("/vstrechi-18?sort=cheap", listing("vstrechi-18", CHEAP, MORE), "listing", ads=urls(CHEAP), canonical=f"{BASE}/vstrechi-18"),
    *(P(url(a)[len(BASE):], detail(a), "ad", ads=(url(a),), text_language=a[10].get("text_language")) for a in ADS),
    P("/vstrechi-18/a7709918?PHPSESSID=t5r0c9h1kq7n2", detail(ADS[1]), "ad", ads=(url(ADS[1]),), canonical=url(ADS[1])),
    P("/vstrechi-18/a7711256?v=print", f"<html><head><meta charset=utf-8><title>Печать №7711256</title></head><body><b>{ADS[5][1]}</b><br>{ADS[5][2]}, {ADS[5][3]}<br>{'<br>'.join(f'{k}: {v}' for k, v in ADS[5][7])}<br><br>{ADS[5][9]}<br><br>Тел.: 0777 220 033, 0312 54 99 09<hr>m.tez-jarnak.example</body></html>",
      "ad", ads=(url(ADS[5]),), canonical=url(ADS[5])),
    P("/nedvizhimost", listing("nedvizhimost", [FLAT]), "listing", relevant=False),
    P("/nedvizhimost/a7600112", detail(FLAT, "nedvizhimost"), "ad", relevant=False),
    P("/avto/a7602230", detail(CAR, "avto"), "ad", relevant=False),
    text_page("/reklama", "Реклама и VIP", '<ul data-role="listview"><li>VIP на 7 дней <span class="ui-li-count">490 сом</span></li><li>Поднять объявление <span class="ui-li-count">49 сом</span></li><li>Баннер, месяц <span class="ui-li-count">15 000 сом</span></li></ul><p>Оплата через терминалы и Элсом. Отдел рекламы: 0312 45 42 12</p>'),
    text_page("/pravila", "Правила", "<p>Раздел «Встречи» только для лиц старше 18 лет. Запрещены объявления с чужими фотографиями. За нарушение номер блокируется на 30 дней.</p>"),
    text_page("/kabinet", "Вход", '<form action="/kabinet" method="post"><label>Телефон<input type="tel" name="t" placeholder="0XXX XX XX XX"></label><label>Пароль<input type="password" name="p"></label><input type="submit" value="Войти"></form>'),
    text_page("/vstrechi-18/a7512999", "Объявление удалено", "<p>Объявление №7512999 снято с публикации автором или срок его истёк.</p><a data-role='button' href='/vstrechi-18'>Смотреть похожие</a>", kind="error"),
), tuple(truth(a) for a in ADS), "jQuery Mobile: several data-role pages in a document, contact in another page block, values in count bubbles and asides")
