"""Ukrainian portal of massage studios on Joomla: studios of three towns, each with its masters, whose pages tell what they do and for how much.

Hard: programmes instead of services with a time and a price in one line, house programmes on the page of a studio that are nobody's own, the studio's number
on the studio's page only, a master who works in two studios and one who is a guest this week, hours as shifts in words, visits as 'виїзд' with a surcharge
instead of a price, a studio whose masters have no pages and stand under anchors, vacancies with pay, certificates, comments, a print copy (tmpl=component).
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://dotyk-studii.example"
STUDIO = {  # key: name, town shown, town, street, number, hours, house programmes
    "7-luna": ("Луна", "Київ", "Kyiv", "вул. Саксаганського, 41", "(044) 339-82-15", "щодня 10:00–24:00", "Знайомство 40 хв – від 1200 грн; Місячна доріжка 60 хв – від 1700 грн"),
    "9-bursztyn": ("Бурштин", "Рівне", "Rivne", "вул. Соборна, 16", "(0362) 45-08-77", "щодня 11:00–22:00", "Янтарна година 60 хв – 1300 грн; Янтарна пара 60 хв – 2400 грн"),
    "12-try-kimnaty": ("Три кімнати", "Дніпро", "Dnipro", "просп. Пушкіна, 5", "(056) 732-19-40", "пн–сб 9:00–21:00", "Класика 60 хв – 1000 грн"),
}

# slug, name, studio, age, cm, kg, tongues shown, ids, shift shown, hours, services, programmes (name, minutes, price), pictures, prose, contact lines, truth
TEAM = [
    ("31-eva", "Єва", "7-luna", 27, 170, 55, "українська, англійська", ["uk", "en"], "пн–пт, з 12:00 до 22:00", "12:00-22:00", ["massage", "tantra"], [("Масаж усього тіла", 60, 1800), ("Тантра-ритуал", 90, 2900)], 4,
     "Працюю з теплими оліями і ніколи не дивлюся на годинник. На виїзд не їжджу, приходьте до мене в студію.", "", dict(outcall=False)),
    ("32-yaryna", "Ярина", "7-luna", 23, 164, 51, "українська, польська", ["uk", "pl"], "нічна зміна: 18:00–24:00", "18:00-24:00", ["massage", "four_hands", "bath"], [("Масаж у чотири руки з Євою", 60, 3400), ("Спа з ванною", 120, 3900)], 5,
     "Найвеселіша в «Луні». Якщо ви вперше, попросіть саме мене. Можливий виїзд у готелі Києва, доплата 600 грн за дорогу.", "Мій Telegram: @yaryna_luna", dict(outcall=True, handles=[{"kind": "telegram", "value": "yaryna_luna"}])),
    ("35-margo", "Марго", "7-luna", 42, 168, 70, "українська, італійська", ["uk", "it"], "сб та нд, 10:00–18:00", "10:00-18:00", ["massage", "disabled_guests"], [("Лікувальний масаж", 45, 1400), ("Глибокий масаж", 90, 2300)], 2,
     "Двадцять років стажу, сім з них у Римі. Приймаю гостей з інвалідністю: вхід без порогів, допоможу роздягнутися. Сама приїхати не можу.", "", dict(outcall=False)),
    ("38-snizhana", "Сніжана", "9-bursztyn", 30, 175, 60, "українська", ["uk"], "вт–нд 11:00–20:00", "11:00-20:00", ["massage", "cuddling", "couples"], [("Обійми", 30, 800), ("Масаж для двох", 60, 2400)], 3,
     "Спокійна, висока, зеленоока. З радістю приймаю пари. Мій особистий номер: 098 771 40 52 (дзвонити лише вдень).", "", dict(phones=["+380987714052"])),
    ("39-adel", "Адель", "9-bursztyn", 25, 161, 49, "українська, молдавська", ["uk", "ro"], "через день, 14:00–22:00", "14:00-22:00", ["massage", "role_play", "dancing"], [("Танець і масаж", 60, 1900), ("Рольова гра за вашим сценарієм", 90, 2700)], 6,
     "Родом з Кишинева, громадянка Молдови. З 16 до 20 червня 2025 року працюю гостею у студії «Луна» в Києві, потім повертаюся до Рівного.", "Viber та WhatsApp: +380 68 204 93 17",
     dict(nationality="MD", phones=["+380682049317"], handles=[{"kind": "viber", "value": "+380682049317"}, {"kind": "whatsapp", "value": "+380682049317"}], tour=[{"city": "Kyiv", "from": "2025-06-16", "to": "2025-06-20"}])),
    ("41-oksana", "Оксана", "9-bursztyn", 36, 166, 63, "українська, німецька", ["uk", "de"], "за записом", None, ["massage", "tantra", "bath"], [("Тантра й ванна вдвох", 120, 3600)], 2,
     "Вчилася в Берліні. Тільки для тих, хто вміє не поспішати. Приймаю в студії, а по місту можу приїхати з масажем, тоді 4200 грн за дві години.", "",
     dict(outcall=True, prices=[(3600, 120, None), (4200, 120, "outcall")])),
    ("44-denys", "Денис", "12-try-kimnaty", 33, 184, 82, "українська, англійська", ["uk", "en"], "пн–сб 9:00–17:00", "09:00-17:00", ["massage", "couples"], [("Спортивний масаж", 60, 1100), ("Масаж для пари", 90, 2500)], 1,
     "Єдиний чоловік у студії. Масажую жінок і пари.", "", dict(audience="man")),
    ("45-zoriana", "Зоряна", "12-try-kimnaty", 29, 172, 58, "українська", ["uk"], "пн–сб 13:00–21:00", "13:00-21:00", ["massage", "fetish"], [("Масаж стоп і фетиш", 45, 1300), ("Класичний масаж", 60, 1000)], 3,
     "Люблю точність: прийдіть за п'ять хвилин до сеансу. Не палю. Пишіть у телеграм t.me/zoriana_dnipro або на пошту.", "Пошта: zoriana@skrynia.example",
     dict(handles=[{"kind": "telegram", "value": "zoriana_dnipro"}, {"kind": "email", "value": "zoriana@skrynia.example"}])),
]
LATE = {"31-eva": "2025-05-02", "32-yaryna": "2025-06-08", "35-margo": "2024-11-19", "38-snizhana": "2025-03-27", "39-adel": "2025-06-01", "41-oksana": "2025-04-14", "44-denys": "2025-01-30", "45-zoriana": "2025-05-25"}
MONTH = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split()
ALIAS = "/masazhystky"


def url(p):
    return f"{ROOT}/studii/{p[2]}#{p[0]}" if p[2] == "12-try-kimnaty" else f"{ROOT}{ALIAS}/{p[0]}"


def words(day):
    y, m, d = day.split("-")
    return f"{int(d)} {MONTH[int(m) - 1]} {y}"


def shell(title, body, canonical=None):
    link = f'<link href="{canonical}" rel="canonical" />' if canonical else ""
    studios = "".join(f'<li class="item-{k.split("-")[0]}"><a href="/studii/{k}">{v[0]}, {v[1]}</a></li>' for k, v in STUDIO.items())
    return f"""<!DOCTYPE html>
<html xml:lang="uk-ua" lang="uk-ua" dir="ltr"><head><base href="{ROOT}/" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" />
<title>{title} - Дотик: студії масажу</title>{link}<link href="/templates/protostar/favicon.ico" rel="shortcut icon" /></head>
<body class="site com_k2 view-item no-layout itemid-114"><div class="body"><div class="container"><header class="header"><a class="brand" href="/">Дотик</a><div class="site-description">Студії масажу України</div></header>
<nav class="navigation"><ul class="nav menu nav-pills"><li><a href="/">Головна</a></li><li><a href="{ALIAS}">Масажистки</a></li><li><a href="/vakansii">Вакансії</a></li><li><a href="/dlia-studii">Студіям</a></li></ul></nav>
<div class="row-fluid"><main id="content" class="span9">{body}</main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Студії</h3><ul class="nav menu">{studios}</ul></div>
<div class="well"><h3>Опитування</h3><p>Який масаж ви любите? Класичний (412), тайський (208), стоп (97)</p></div></div></div></div></div>
<footer class="footer"><p>&copy; 2025 Дотик. Портал не надає послуг масажу. hello@dotyk-studii.example</p><p class="pull-right"><a href="#top">Догори</a></p></footer></body></html>"""


def block(p, anchor=False):
    slug, name, studio, age, cm, kg, tongues, _, shift, _, _, programmes, pics, prose, contact, _ = p
    s = STUDIO[studio]
    shots = "".join(f'<span class="itemImage"><img src="/media/k2/items/cache/{slug}_{n}_L.jpg" alt="{name}" /></span>' for n in range(1, pics + 1))
    extra = [("Вік", f"{age} р."), ("Зріст, вага", f"{cm} см, {kg} кг"), ("Мови", tongues), ("Зміна", shift), ("Студія", f'<a href="/studii/{studio}">«{s[0]}»</a>, {s[1]}')]
    fields = "".join(f'<li class="{"even" if i % 2 else "odd"} typeTextfield group2"><span class="itemExtraFieldsLabel">{k}:</span> <span class="itemExtraFieldsValue">{v}</span></li>' for i, (k, v) in enumerate(extra))
    menu = "".join(f"<li>{n}, {m} хв – {x} грн</li>" for n, m, x in programmes)
    say = f"<p>{contact}</p>" if contact else ("" if anchor else "<p>Запис: телефон дивіться на сторінці студії.</p>")
    head = f'<h2 class="itemTitle">{name}</h2>' if anchor else f'<h1 class="itemTitle">{name}</h1>'
    return (f'<div {"id=" + chr(34) + slug + chr(34) + " " if anchor else ""}class="itemView"><div class="itemHeader"><span class="itemDateCreated">Додано: {words(LATE[slug])}</span>{head}</div><div class="itemBody">{shots}'
            f'<div class="itemFullText"><p>{prose}</p></div><div class="itemExtraFields"><ul>{fields}</ul></div><h3>Мої програми</h3><ul class="programy">{menu}</ul>{say}</div></div>')


def item(p):
    hits = f'<div class="itemContentFooter"><span class="itemHits">Перегляди: {len(p[13]) * 13}</span><a href="{ALIAS}/{p[0]}?tmpl=component&amp;print=1" class="itemPrintLink">Друк</a></div>'
    talk = '<div class="itemComments"><h3>Коментарі (1)</h3><p><b>Гість</b>: Був у середу, масаж на висоті, плюс 10 років життя. Мені 52, і вперше спина не болить.</p></div>' if p[0] == "31-eva" else ""
    return shell(p[1], block(p) + hits + talk, url(p))


def truth(p):
    slug, name, studio, age, cm, kg, _, tongues, _, hours, wishes, programmes, pics, prose, _, more = p
    row, more = deepcopy(AD), deepcopy(more)
    prices = more.pop("prices", [(x, m, None) for _, m, x in programmes])
    longest = max(m for _, m, _ in prices)
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="uk", provider_kind="agency", city=STUDIO[studio][2], country="UA", languages_spoken=list(tongues), services=list(wishes),
               incall=True, hours=hours, height_cm=cm, weight_kg=kg, max_duration_h=longest // 60 if longest % 60 == 0 else longest / 60, n_images=pics, posted_at=LATE[slug],
               prices=[{"amount": x, "currency": "UAH", "code_currency": None, "duration_min": m, "place": place} for x, m, place in prices])
    row.update(more)
    return row


def studio(key):
    name, town, _, street, phone, opened, house = STUDIO[key]
    mine = [p for p in TEAM if p[2] == key]
    if key == "12-try-kimnaty":
        people = "".join(block(p, True) for p in mine)
    else:
        people = '<div class="itemListView">' + "".join(f'<div class="catItem"><a href="{ALIAS}/{p[0]}"><img src="/media/k2/items/cache/{p[0]}_S.jpg" alt="" /></a><h3><a href="{ALIAS}/{p[0]}">{p[1]}</a></h3><span>{p[3]} р.</span></div>' for p in mine) + "</div>"
    return WrittenPage(f"{ROOT}/studii/{key}", shell(f"Студія «{name}», {town}", f"""<div class="itemListCategory"><h1>Студія «{name}»</h1><p>{town}, {street}. Працюємо {opened}. Адміністратор: {phone}</p>
<p>Програми дому: {house}</p></div><h2>Наші майстрині та майстри</h2>{people}"""), "listing", "uk", ads=tuple(map(url, mine)))


def everybody(path, rows, foot, **more):
    cards = "".join(f'<div class="catItem"><h3><a href="{url(p)[len(ROOT):]}">{p[1]}</a></h3><p>{p[3]} р., студія «{STUDIO[p[2]][0]}», {STUDIO[p[2]][1]}</p></div>' for p in rows)
    return WrittenPage(ROOT + path, shell("Масажистки і масажисти", f'<h1>Масажистки і масажисти</h1><form>Сортувати: <select><option>за датою</option><option>за ім\'ям</option></select></form>{cards}<div class="pagination">{foot}</div>'), "listing", "uk", ads=tuple(map(url, rows)), **more)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<div class="item-page"><h1>{title}</h1>{body}</div>'), kind, "uk", **more)


NAMED = sorted(TEAM, key=lambda p: p[1])
PAGES = [
    plain("/", "Дотик: знайдіть свою студію", "<p>Ми зібрали студії масажу Києва, Рівного та Дніпра. Оберіть місто праворуч. Усі майстрині повнолітні, документи перевіряє студія.</p>"),
    everybody(ALIAS, TEAM[:5], f'1 <a href="{ALIAS}?start=5">2</a>'), everybody(f"{ALIAS}?start=5", TEAM[5:], f'<a href="{ALIAS}">1</a> 2'),
    everybody(f"{ALIAS}?orderby=alpha", NAMED[:5], f'1 <a href="{ALIAS}?start=5&amp;orderby=alpha">2</a>', canonical=ROOT + ALIAS),
]
PAGES += [studio(k) for k in STUDIO]
PAGES += [WrittenPage(url(p), item(p), "ad", "uk", ads=(url(p),)) for p in TEAM if "#" not in url(p)]
PAGES += [
    WrittenPage(f"{url(TEAM[0])}?tmpl=component&print=1", f'<!DOCTYPE html><html lang="uk-ua"><head><title>{TEAM[0][1]}</title><link href="{url(TEAM[0])}" rel="canonical" /></head><body class="contentpane"><a href="#" onclick="window.print()">Друк</a>{block(TEAM[0])}</body></html>',
                "ad", "uk", ads=(url(TEAM[0]),), canonical=url(TEAM[0])),
    plain("/vakansii", "Вакансії", "<p>Студія «Луна» шукає адміністраторку: графік два через два, 22 000 грн на місяць. Студія «Бурштин» запрошує масажисток від 21 року, 50% від програми, житло надаємо. Резюме: robota@dotyk-studii.example</p>"),
    plain("/dlia-studii", "Умови для студій", "<p>Сторінка студії 900 грн на місяць, до десяти майстринь. Банер на головній 1500 грн на тиждень. Фотограф 2500 грн за зйомку.</p>"),
    plain("/statti/shcho-take-tantra", "Що таке тантра?", "<p>Тантра народилася в Індії понад тисячу років тому. У студіях так називають повільний масаж з диханням; сеанс триває 90–120 хвилин. Поцікавтеся протипоказаннями.</p>"),
    plain("/pravyla", "Правила відвідування", "<ol><li>Вік гостя від 18 років.</li><li>Запізнення скорочує сеанс.</li><li>Якщо ви підозрюєте примус, телефонуйте 527.</li></ol>"),
    plain("/poshuk?searchword=лотос", "Пошук", "<p>Загалом: 0 результатів знайдено.</p><form><input name='searchword' value='лотос' /></form>", "listing"),
    plain("/masazhystky/33-liliia", "Помилка 404", "<p>Матеріал не знайдено. Можливо, майстриня більше не працює в студії.</p>", "error", status=404),
]

SITE = WrittenSite("dotyk-studii.example", "UA", tuple(PAGES), tuple(truth(p) for p in TEAM), note=__doc__)
