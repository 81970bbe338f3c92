"""A Kyiv-style studio of several women in Lviv (Ukrainian): a WordPress page builder, one price list for the house.

Hard: the masters' pages repeat the house's price list, address and switchboard, which are nobody's own; only some of them state an own
surcharge, an own Telegram or own working days; ages as words ('тридцять один рік'), heights as '170 см / 55 кг / 3 розмір одягу M';
the first page is both the studio's home and a grid; one text is in Russian under a Ukrainian menu; a blog article names a city.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "studio-lypa-lviv.example"
B = f"https://{HOST}"
MASTERS = []


def uah(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "UAH", "code_currency": None, "duration_min": minutes, "place": place}


def master(slug, line, blocks, pics, lang="uk", **truth):
    t = deepcopy(AD)
    t.update(url=f"{B}/maistryni/{slug}/", text_language=lang, provider_kind="agency", city="Lviv", country="UA", incall=True, n_images=pics)
    t.update(truth)
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    MASTERS.append((slug, line, blocks, pics, t))


master("solomiya", "28 років · 168 см · 54 кг",
       ["Соломія – львів’янка, наша зірочка ✨ Працює у студії третій рік. Класичний розслаблюючий масаж, тантра для двох, ванна з пелюстками разом.",
        "<strong>Графік:</strong> вт–сб, 12:00–22:00", "<strong>Мови:</strong> українська, польська, англійська"], 4,
       alias="Соломія", age=28, height_cm=168, weight_kg=54, languages_spoken=["uk", "pl", "en"], services=["massage", "tantra", "bath"], hours="12:00-22:00")
master("zlata", "тридцять один рік, зріст 172",
       ["Злата. Спокійна, уважна, мовчазна. Масаж у чотири руки (разом із Тіною), обійми, тиша.", "Сеанс зі Златою, 60 хв: 2300 грн (дорожче, ніж у прайсі, бо руки золоті)."], 2,
       alias="Злата", age=31, height_cm=172, services=["massage", "four_hands", "cuddling"], max_duration_h=1, prices=[uah(2300, 60)])
master("tina", "23 роки / 165 см / 49 кг / розмір одягу XS",
       ["Привіт, я Тіна 🌸 танцюю з шести років, тож у програмі танець, стриптиз і масаж ніг. Виїзд до готелю теж можливий.",
        "Пишіть мені в телегу: <a href='https://t.me/tina_lypa'>@tina_lypa</a>"], 5,
       alias="Тіна", age=23, height_cm=165, weight_kg=49, services=["dancing", "striptease", "massage"], outcall=True, handles=[{"kind": "telegram", "value": "tina_lypa"}])
master("madina", "29 лет, 170/60",
       ["Мадина, родом из Казахстана, восточная красавица. Говорю по-русски и по-казахски. Массаж горячими камнями, ролевые игры, нежность. "
        "Люблю спокойных, чистоплотных мужчин с чувством юмора. У меня тёплые руки, мягкий голос и много терпения: после рабочего дня вы у меня отдохнёте по-настоящему. "
        "Заварю чай с травами, включу тихую музыку и никуда не буду торопить. Записывайтесь заранее, вечером свободных окон почти не бывает. Только в студии, на выезд не езжу.", "Мой личный номер: 095 788 70 70, звонить после 15:00"], 3, lang="ru",
       alias="Мадина", age=29, height_cm=170, weight_kg=60, nationality="KZ", languages_spoken=["ru", "kk"], services=["massage", "role_play"], outcall=False,
       phones=["+380957887070"])
master("bohdana", "36",
       ["Богдана приймає пари й самотніх пань. Тридцять шість, двоє дітей, почуття гумору. Масаж для пар – 90 хвилин за 3500 грн.", "Пн–ср, з 9-ї до 15-ї."], 1,
       alias="Богдана", age=36, services=["massage", "couples"], hours="09:00-15:00", max_duration_h=1.5, prices=[uah(3500, 90)])
master("vira-i-nadia", "25 і 27 років",
       ["Віра (25) та Надія (27) – дует. Приймають тільки вдвох: дві майстрині, чотири руки, один гість або пара. Година 4000 гривень, дві години 7500 гривень."], 4,
       alias="Віра", aliases_stated=["Віра", "Надія"], age=25, ages_stated=[25, 27], audience="couple", services=["duo", "four_hands", "couples"], max_duration_h=2,
       prices=[uah(4000, 60), uah(7500, 120)])
master("olena-gost", "34 р., 174 см",
       ["Гостя студії! Олена з Одеси працює у нас із 16 по 29 червня, далі їде до Тернополя (1–10 липня). Тантра та масаж обличчя. Є вайбер: +38 093 546 14 60."], 2,
       alias="Олена", age=34, height_cm=174, services=["tantra", "massage"], phones=["+380935461460"], handles=[{"kind": "viber", "value": "+380935461460"}],
       tour=[{"city": "Lviv", "from": "2025-06-16", "to": "2025-06-29"}, {"city": "Ternopil", "from": "2025-07-01", "to": "2025-07-10"}])
master("pani-inna", "вік не розголошує",
       ["Пані Інна веде «кабінет покарань»: домінація, фетиш, рольові сценарії за домовленістю. Поцілунків немає. Цілодобово, але запис за добу.",
        "Інста: @pani_inna_lypa"], 2,
       alias="Інна", services=["domination", "fetish", "role_play"], hours="24/7", handles=[{"kind": "instagram", "value": "pani_inna_lypa"}])

HOUSE = """<section class="elementor-section prices"><h3 class="elementor-heading-title">Прайс студії</h3><ul class="elementor-price-list">
<li><span class="t">Програма «Липа» 30 хв</span><span class="p">1200 грн</span></li><li><span class="t">Програма «Цвіт» 60 хв</span><span class="p">2000 грн</span></li>
<li><span class="t">Програма «Мед» 90 хв</span><span class="p">2800 грн</span></li></ul><p>Ціни однакові для всіх майстринь. Таксі 150 грн.</p></section>"""


def wrap(title, body, house=False):
    return f"""<!DOCTYPE html><html lang="uk"><head><meta charset="UTF-8"><title>{title} – Студія «Липа»</title><meta name="generator" content="WordPress 6.5.3">
<meta property="og:site_name" content="Студія «Липа» – масажний салон у Львові"><link rel="https://api.w.org/" href="{B}/wp-json/"></head>
<body class="wp-custom-logo elementor-default"><header class="elementor elementor-14"><div class="elementor-widget-container"><a href="/"><img src="/wp-content/uploads/lypa.svg" alt=""></a>
<h2>Студія «Липа». Салон масажу, вісім майстринь</h2><ul class="menu"><li><a href="/maistryni/">Майстрині</a></li><li><a href="/pro-nas/">Про нас</a></li><li><a href="/vakansii/">Вакансії</a></li>
<li><a href="/kontakty/">Контакти</a></li></ul><a class="btn" href="tel:+380322000000">Адміністратор: (032) 200-00-00</a></div></header>
<main>{body}{HOUSE if house else ''}</main><footer>Львів, вул. Вигадана, 7. Щодня 09:00–23:00. <a href="tel:+380322000000">(032) 200 00 00</a> © 2025</footer></body></html>"""


def detail(m):
    slug, line, blocks, pics, t = m
    gallery = "".join(f'<figure class="gallery-item"><img class="attachment-large" src="/wp-content/uploads/2025/{slug}-{n}.jpg"></figure>' for n in range(1, pics + 1))
    text = "".join(f'<div class="elementor-widget-text-editor"><p>{b}</p></div>' for b in blocks)
    more = "".join(f'<div class="e-loop-item"><a href="/maistryni/{o[0]}/"><h4>{" та ".join(o[4]["aliases_stated"])}</h4><small>{o[1]}</small></a></div>' for o in MASTERS if o[0] != slug)
    return wrap(" та ".join(t["aliases_stated"]), f"""<h1 class="elementor-heading-title">{' та '.join(t['aliases_stated'])}</h1><div class="elementor-widget-heading"><span>{line}</span></div>
<div class="gallery">{gallery}</div>{text}<a class="btn" href="/zapys/?m={slug}">Записатися</a><!-- wp:related --><div class="e-loop"><h3>Інші майстрині</h3>{more}</div>""", True)


def grid(rows):
    return '<div class="e-loop">' + "".join(f'<div class="e-loop-item"><a href="/maistryni/{m[0]}/"><img src="/wp-content/uploads/2025/{m[0]}-1-300x400.jpg"><h3>{" та ".join(m[4]["aliases_stated"])}</h3></a>'
                                            f'<p>{m[1]}</p></div>' for m in rows) + "</div>"


def listing(path, title, rows, house=False, canonical=None):
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1>{grid(rows)}", house), "listing", "uk", ads=tuple(m[4]["url"] for m in rows), canonical=canonical and B + canonical)


def static(path, title, body, kind="static"):
    return WrittenPage(B + path, wrap(title, f"<h1>{title}</h1>{body}"), kind, "uk")


PAGES = [
    listing("/", "Ласкаво просимо", MASTERS[:4], True),
    listing("/maistryni/", "Наші майстрині", MASTERS[:6]),
    listing("/maistryni/page/2/", "Наші майстрині – сторінка 2", MASTERS[6:]),
    listing("/maistryni/?orderby=age", "Наші майстрині", MASTERS[:6][::-1], canonical="/maistryni/"),
    *[WrittenPage(m[4]["url"], detail(m), "ad", "uk", "ru" if m[4]["text_language"] == "ru" else None, ads=(m[4]["url"],)) for m in MASTERS],
    WrittenPage(MASTERS[2][4]["url"] + "?fbclid=PAZ1", detail(MASTERS[2]), "ad", "uk", ads=(MASTERS[2][4]["url"],), canonical=MASTERS[2][4]["url"]),
    static("/pro-nas/", "Про студію", "<p>«Липа» – простір на три кімнати в центрі Львова. Ми існуємо з 2019 року. Душ, рушники, чай – включено.</p>" + HOUSE),
    static("/kontakty/", "Контакти", "<p>Львів, вул. Вигадана, 7, домофон 12. Адміністратор (032) 200-00-00, admin@studio-lypa-lviv.example. Viber адміністратора: +380 50 000 00 00.</p>"),
    static("/vakansii/", "Вакансії", "<p>Запрошуємо майстринь 21–40 років. Графік вільний, житло надаємо. Заробіток від 60 000 грн на місяць. Пишіть адміністратору.</p>"),
    static("/blog/odesa-vlitku/", "Куди поїхати влітку: Одеса чи Карпати?", "<p>Наша колега щойно повернулася з Одеси й радить набережну вранці. А ми за Яремче: прохолодно, ліс і баня.</p>"),
    static("/maistryni/ruslana/", "Сторінку не знайдено", "<p>На жаль, Руслана більше не працює у студії. Гляньте на інших майстринь.</p>", "error"),
]
SITE = WrittenSite(HOST, "UA", tuple(PAGES), tuple(m[4] for m in MASTERS), note=__doc__)
