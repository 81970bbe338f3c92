"""A massage salon's own site in Dnipro (Ukrainian), made in a block builder (numbered classes, field=... attributes, inline styles).

Hard: the house's price list, switchboard, Telegram and address are on every page and are nobody's own; only three masseuses have a price of their own;
ages as '29 років', 'тридцять сім' or not at all; the shift as '11–20' or a week table; a note that somebody is on leave; a guest from another town; a
translated version under ?lang=ru with the same Ukrainian text; one page of the whole team with all names; an old masseuse's page with status 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vechirnya-ruta.example"
B = f"https://{HOST}"
ADS = []


def uah(*rows):
    return [{"amount": a, "currency": "UAH", "code_currency": None, "duration_min": m, "place": None} for m, a in rows]


def master(slug, line, blocks, pics, **t):
    row = {**deepcopy(AD), "url": f"{B}/komanda/{slug}", "text_language": "uk", "country": "UA", "city": "Dnipro", "provider_kind": "agency", "incall": True, "n_images": pics, **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    row["max_duration_h"] = row["max_duration_h"] or max((p["duration_min"] or 0 for p in row["prices"]), default=0) / 60 or None
    ADS.append((slug, line, blocks, row))


master("yaryna", "29 років, 166 см", ["Ярина – та, до кого повертаються. Сильні руки, тихий голос, ніякого поспіху.", "<b>Програми:</b> класичний масаж, тантра, масаж у чотири руки (з Мілою)", "<b>Зміна:</b> щодня, 11–20"], 4,
       alias="Ярина", age=29, height_cm=166, services=["massage", "tantra", "four_hands"], hours="11:00-20:00")
master("mila", "24 роки · 171 см · 53 кг", ["Мілу люблять за сміх. Після масажу вона станцює для вас, якщо добре попросити, а от стриптизу в неї немає.", "<b>Програми:</b> масаж, танець, масаж у чотири руки (з Яриною)", "<b>Мови:</b> українська, англійська"], 5,
       alias="Міла", age=24, height_cm=171, weight_kg=53, services=["massage", "dancing", "four_hands"], languages_spoken=["uk", "en"])
master("pani-zoryana", "тридцять сім", ["Пані Зоряна не вмовляє – пані Зоряна наказує. Рольові ігри та домінування за попередньою розмовою.", "<b>Програми:</b> «Кабінет директорки» (рольова гра), домінування", "<b>Власна ціна:</b> 60 хвилин – 2900 грн, 120 хвилин – 5200 грн"], 2,
       alias="Зоряна", age=37, services=["role_play", "domination"], prices=uah((60, 2900), (120, 5200)))
master("emine", "32 роки, 164 см", ["Еміне народилася в Криму, кримська татарка, до Дніпра переїхала торік. Заварює каву в джезві й розповідає казки.", "<b>Програми:</b> пінний масаж, спільна ванна, обійми", "<b>Мови:</b> українська, кримськотатарська, турецька"], 3,
       alias="Еміне", age=32, height_cm=164, services=["massage", "bath", "cuddling"], languages_spoken=["uk", "crh", "tr"])
master("lada-i-vesta", "26 та 28 років", ["Лада (26) і Веста (28) приймають лише разом: один гість або подружня пара, дві майстрині.", "<b>Програми:</b> дует, масаж для пар", "<b>Власна ціна:</b> 90 хвилин за 5400 грн"], 4,
       alias="Лада", aliases_stated=["Лада", "Веста"], age=26, ages_stated=[26, 28], audience="couple", services=["duo", "couples", "massage"], prices=uah((90, 5400)))
master("svitlana", "45 років, 160 см, 68 кг", ["Світлана працює з гостями на кріслі колісному: маємо пандус і широку душову. До салону була медсестрою двадцять років.", "<b>Програми:</b> оздоровчий масаж, гості з інвалідністю", "<b>Зміна:</b> понеділок–четвер з 9:00 до 15:00"], 2,
       alias="Світлана", age=45, height_cm=160, weight_kg=68, services=["massage", "disabled_guests"], hours="09:00-15:00")
master("artem", "31 рік, 185 см, 82 кг", ["Артем – єдиний чоловік у команді. Приймає пань і пари, робить спортивний і розслаблюючий масаж. Виїздить до готелю в межах міста.", "<b>Програми:</b> масаж, масаж для пар", "<b>Особистий телефон:</b> 067 143 98 68"], 3,
       alias="Артем", age=31, audience="man", height_cm=185, weight_kg=82, services=["massage", "couples"], outcall=True, phones=["+380671439868"])
master("iryna-odesa", "35 років, 173 см", ["Гостя з Одеси: Ірина працює в «Руті» з 14 по 28 червня, далі їде до Полтави, де буде з 1 до 7 липня.", "<b>Програми:</b> тантра, ритуал з поцілунками не проводить", "<b>Telegram Ірини:</b> <a href='https://t.me/iryna_ruta_od'>написати</a>"], 3,
       alias="Ірина", age=35, height_cm=173, services=["tantra"], handles=[{"kind": "telegram", "value": "iryna_ruta_od"}], tour=[{"city": "Dnipro", "from": "2025-06-14", "to": "2025-06-28"}, {"city": "Poltava", "from": "2025-07-01", "to": "2025-07-07"}])
master("bela", "вік – таємниця, 158 см, 49 кг", ["Бела з Тбілісі, грузинка. Мініатюрна, але руки як у коваля. На виїзд не їздить – тільки салон.", "<b>Програми:</b> масаж стоп, фетиш на ноги", "<b>Мови:</b> грузинська, українська, російська"], 1,
       alias="Бела", height_cm=158, weight_kg=49, nationality="GE", services=["massage", "fetish"], languages_spoken=["ka", "uk", "ru"], outcall=False)
master("darka", "23 роки, 170 см", ["Дарка ще вчиться, тому приймає тільки вечорами, 18:00–23:00. Ціну на неї адміністраторка не знижує: у Дарки найсильніші руки на курсі.", "<b>Програми:</b> масаж, стриптиз", "<b>Власна ціна:</b> година 1800 грн"], 4,
       alias="Дарка", age=23, height_cm=170, services=["massage", "striptease"], hours="18:00-23:00", prices=uah((60, 1800)))
HOUSE = [("Класика, 60 хв", "1500 грн"), ("Тантра, 90 хв", "2600 грн"), ("Чотири руки, 60 хв", "2800 грн"), ("Ванна з травами", "+600 грн")]


def rec(n, inner, style="padding:45px 0"):
    return f'<div id="rec{n}" class="r t-rec t-rec_pt_45" style="{style}" data-record-type="{n % 900}"><div class="t{n % 700}"><div class="t-container">{inner}</div></div></div>\n'


def shell(title, body, ru=False):
    menu = [("/komanda", "Команда"), ("/ceny", "Цены"), ("/pro-nas", "О нас"), ("/blog", "Блог"), ("/kontakty", "Контакты")] if ru else [("/komanda", "Команда"), ("/ceny", "Ціни"), ("/pro-nas", "Про нас"), ("/blog", "Блог"), ("/kontakty", "Контакти")]
    m = "".join(f'<li class="t228__list_item"><a class="t-menu__link-item" href="{h}{"?lang=ru" if ru else ""}">{t}</a></li>' for h, t in menu)
    prices = "".join(f'<div class="t812__pricelist-item"><div class="t-name" field="li_title__{i}">{a}</div><div class="t-text" field="li_price__{i}">{b}</div></div>' for i, (a, b) in enumerate(HOUSE))
    return f"""<!DOCTYPE html><html lang="{'ru' if ru else 'uk'}"><head><meta charset="utf-8"><title>{title} – салон масажу «Вечірня рута»</title><meta name="format-detection" content="telephone=no"></head>
<body class="t-body" style="margin:0;"><!--allrecords--><div id="allrecords" class="t-records" data-project-id="551">
{rec(101, f'<a href="/"><img src="/static/logo_ruta.svg" imgfield="img" class="t228__imglogo"></a><ul class="t228__list">{m}</ul><a href="tel:+380565550147">056 555 01 47</a> <a href="/{"" if ru else "?lang=ru"}">{"УКР" if ru else "РУС"}</a>', "background:#2b1d2e")}{body}
{rec(780, f'<div class="t-title" field="title">{"Цены салона" if ru else "Ціни салону"}</div>{prices}')}{rec(790, f'<div field="descr">{"Салон массажа «Вечерняя рута», Днепр, ул. Вымышленная, 12. Ежедневно с 9 до 23. Запись: 056 555 01 47" if ru else "Салон масажу «Вечірня рута», Дніпро, вул. Вигадана, 12. Щодня з 9 до 23. Запис: 056 555 01 47"}, Telegram <a href="https://t.me/vechirnya_ruta">@vechirnya_ruta</a></div>')}</div><!--/allrecords--></body></html>"""


def names(t):
    return " та ".join(t["aliases_stated"])


def ad_page(a, ru=False):
    slug, line, blocks, t = a
    pics = "".join(f'<div class="t670__slide" data-slide-index="{i}"><img class="t-img" src="/static/{slug}/{i}.jpg"></div>' for i in range(1, t["n_images"] + 1))
    return shell(names(t), rec(310, f'<div class="t-title t-title_lg" field="title" style="font-size:52px">{names(t)}</div><div class="t-descr" field="subtitle">{line}</div>')
                 + rec(311, f'<div class="t670">{pics}</div>') + "".join(rec(320 + i, f'<div class="t-text t-text_md" field="text"><div style="font-size:20px">{b}</div></div>') for i, b in enumerate(blocks))
                 + rec(340, f'<a class="t-btn" href="#popup:zapys">{"Записаться" if ru else "Записатися"}</a>'), ru)


def team(rows, title, extra="", ru=False):
    return shell(title, rec(210, f'<div class="t-title" field="title">{title}</div>') + rec(220, "".join(
        f'<div class="t531__col t-col t-col_4"><a href="/komanda/{a[0]}"><div class="t-bgimg" style="background-image:url(/static/{a[0]}/1.jpg)"></div><div class="t-name" field="li_title__{i}">{names(a[-1])}</div></a><div class="t-descr">{a[1]}</div></div>' for i, a in enumerate(rows)) + extra), ru)


def make():
    u = lambda rows: tuple(a[-1]["url"] for a in rows)
    P = [WrittenPage(a[-1]["url"], ad_page(a), "ad", "uk", ads=u([a])) for a in ADS]
    P += [WrittenPage(f"{B}/komanda", team(ADS, "Наша команда"), "listing", "uk", ads=u(ADS)),
          WrittenPage(f"{B}/komanda?lang=ru", team(ADS, "Наша команда", ru=True), "listing", "ru", "uk", u(ADS), f"{B}/komanda"),
          WrittenPage(f"{B}/komanda?zmina=vechir", team([ADS[9], ADS[0]], "Сьогодні ввечері в салоні"), "listing", "uk", ads=u([ADS[9], ADS[0]]), canonical=f"{B}/komanda"),
          WrittenPage(ADS[3][-1]["url"] + "?lang=ru", ad_page(ADS[3], True), "ad", "ru", "uk", u([ADS[3]]), ADS[3][-1]["url"]),
          WrittenPage(ADS[6][-1]["url"] + "?utm_campaign=insta", ad_page(ADS[6]), "ad", "uk", ads=u([ADS[6]]), canonical=ADS[6][-1]["url"])]
    text = {
        "": ("Вечірня рута", "Салон масажу в центрі Дніпра. Десять майстрів, три кабінети, чай із чебрецем. Відкриті з 2017 року.", "static"),
        "ceny": ("Ціни", "Оплата готівкою або карткою. Передоплата 300 грн лише у свята. Дві години й довше – за домовленістю з адміністраторкою.", "static"),
        "pro-nas": ("Про нас", "Усі майстри повнолітні, працюють за договором і мають медичні книжки. Ніхто не зобов’язаний приймати гостя, який їй не до душі.", "static"),
        "blog": ("Як підготуватися до масажу", "Не їжте за годину до сеансу, вимкніть телефон, скажіть про алергію. Найкращий час – після 17-ї. Нашій найстаршій гості 81 рік, і вона ходить щотижня.", "static"),
        "robota": ("Шукаємо майстриню", "Від 21 року, з дипломом. Графік 3/3, відсоток 60, форма та олії наші. Телефонуйте адміністраторці: 056 555 01 47.", "static"),
        "kontakty": ("Контакти", "ФОП Вигаданий В. В., м. Дніпро, вул. Вигадана, 12, вхід з двору. 056 555 01 47, pryimalnia@vechirnya-ruta.example", "static"),
        "komanda/katrusya": ("Катруся більше у нас не працює", "Ми їй вдячні. Оберіть когось із <a href='/komanda'>команди</a>.", "error"),
        "komanda/123": ("Сторінку не знайдено", "Помилка 404. Можливо, посилання застаріло.", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, rec(400, f'<div class="t-title" field="title">{t}</div>') + rec(410, f'<div class="t-text" field="text">{b}</div>')), kind, "uk") for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "UA", make(), tuple(a[-1] for a in ADS), __doc__)
