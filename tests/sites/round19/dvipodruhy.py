"""Ukrainian WordPress blog of two friends: each visit to a town is a post, between posts about recipes and books.

Hard: there are no fields at all, only prose, dates in words, a post speaks of one friend or of both (or of a third one), posts about
trips that advertise nothing, comments by guests with their own ages and numbers, 'share' and 'reply to comment' copies, an AMP copy,
one post in Polish, a home page that mixes posts that are ads with posts that are not.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://dvi-podruhy.example"
SOL, VIRA = "+380675348102", "+380504371512"


def uah(amount, minutes=None, place=None, currency="UAH"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


def tour(city, start, end):
    return [{"city": city, "from": start, "to": end}]


MONTH = {"04": "Квітня", "05": "Травня", "06": "Червня"}

# path, day, category, title, pictures, body, comments (who, day, text), truth (None for a post that advertises nobody)
POSTS = [
    ("2025/06/lviv-ja-jidu", "2025-06-10", "rozklad", "Львове, я їду!", 2,
     """<p>Привіт, це Соломія. З 12 по 15 червня буду у Львові, квартира біля Оперного, там і зустрічаю гостей. На виїзд цього разу не йду.</p>
<p>Мені 29 років, зріст 170 см, вага 57 кг. Люблю довгий масаж, обійми і спільну ванну з піною.</p>
<p>Година – 3000 грн, дві години – 5500 грн. Телефон і WhatsApp: (067) 534-81-02. Відповідаю з 11:00 до 21:00.</p>""",
     [("Андрій", "10 Червня, 2025", "Чекаю! Мені 45, не застарий?"), ("Соломія", "10 Червня, 2025", "Ні, приходь :)")],
     dict(alias="Соломія", age=29, city="Lviv", services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="11:00-21:00", height_cm=170, weight_kg=57, max_duration_h=2,
          tour=tour("Lviv", "2025-06-12", "2025-06-15"), phones=[SOL], handles=[wa(SOL)], prices=[uah(3000, 60), uah(5500, 120)])),
    ("2025/06/vykhidni-na-zakarpatti", "2025-06-08", "rozklad", "Вихідні на Закарпатті", 1,
     """<p>Пише Віра. 13-14 червня я в Ужгороді, готель в центрі міста. Можна до мене, можна й до вас.</p>
<p>Нагадаю про себе: 32 роки, кучерява, говорю українською, угорською та англійською. Тантра і рольові ігри – це до мене.</p>
<p>У мене 3500 гривень за годину, з виїздом 4000 гривень за годину. Дзвоніть: нуль п'ятдесят, чотири три сім, один п'ять, один два.</p>""", [],
     dict(alias="Віра", age=32, city="Uzhhorod", languages_spoken=["uk", "hu", "en"], services=["tantra", "role_play"], incall=True, outcall=True, max_duration_h=1,
          tour=tour("Uzhhorod", "2025-06-13", "2025-06-14"), phones=[VIRA], prices=[uah(3500, 60, "incall"), uah(4000, 60, "outcall")])),
    ("2025/06/borshch-po-babysynomu", "2025-06-06", "kukhnia", "Борщ по-бабусиному", 3,
     """<p>Соломія знову на кухні. Беремо 2 буряки, 1 кг ребер, пів качана капусти. Варимо 90 хвилин. На шістьох людей вийде десь 400 грн.</p><p>Смачного!</p>""",
     [("Ірина", "7 Червня, 2025", "А часник коли?")], None),
    ("2025/06/kyiv-udvokh", "2025-06-05", "rozklad", "Київ удвох", 4,
     """<p>Ми обидві, Соломія (29) і Віра (32), будемо в Києві від 18 до 22 червня 2025 року. Гостей приймаємо на Подолі, власний вхід з двору.</p>
<p>Пропонуємо дует, масаж звичайний і масаж у чотири руки, раді парам. Одна година з двома – 7000 грн, ніч – 25 000 грн. Поодинці в Києві не зустрічаємось.</p>
<p>Пишіть на Telegram @dvi_podruhy_blog, дзвонити краще Вірі: 050 437 15 12.</p>""",
     [("Гість", "5 Червня, 2025", "Передзвоніть мені, 063 074 87 67, Олег"), ("Марко", "6 Червня, 2025", "А дешевше? 5000?")],
     dict(alias="Соломія", aliases_stated=["Соломія", "Віра"], age=29, ages_stated=[29, 32], audience="couple", city="Kyiv", services=["duo", "four_hands", "couples", "massage"], incall=True, max_duration_h=12,
          tour=tour("Kyiv", "2025-06-18", "2025-06-22"), phones=[VIRA], handles=[{"kind": "telegram", "value": "dvi_podruhy_blog"}], prices=[uah(7000, 60), uah(25000, 720)])),
    ("2025/05/ternopil-moi-umovy", "2025-05-29", "vdoma", "Мої умови вдома, в Тернополі", 2,
     """<p>Багато хто питає, тому пишу ще раз. Я, Соломія, живу і приймаю в Тернополі, район Дружби. Пів години 1500 грн, година 2500 грн, три години 6500 грн.</p>
<p>По буднях з 10:00 до 18:00. Їжджу й до готелів, тоді мінімум дві години – 5000 грн.</p><p>067-534-81-02, якщо не беру, пишіть у Viber на цей же номер.</p>""", [],
     dict(alias="Соломія", city="Ternopil", incall=True, outcall=True, hours="10:00-18:00", max_duration_h=3, phones=[SOL], handles=[{"kind": "viber", "value": SOL}],
          prices=[uah(1500, 30), uah(2500, 60), uah(6500, 180), uah(5000, 120, "outcall")])),
    ("2025/05/vira-u-chernivtsiakh", "2025-05-24", "vdoma", "Віра вдома: Чернівці", 3,
     """<p>Вітаю! Я Віра. Живу в Чернівцях і тільки тут маю свій кабінет. Масаж спини – година 1200 грн, тантра – півтори години 3200 грн.</p>
<p>Зріст у мене 164, важу 62. Сходи до кабінету зручні, є пандус – гості на візках, ласкаво прошу.</p><p>Тел. +38 050 437 1512</p>""",
     [("Степан", "25 Травня, 2025", "Щиро дякую за вчора, Віро.")],
     dict(alias="Віра", city="Chernivtsi", services=["massage", "tantra", "disabled_guests"], incall=True, height_cm=164, weight_kg=62, max_duration_h=1.5, phones=[VIRA], prices=[uah(1200, 60), uah(3200, 90)])),
    ("2025/05/nasha-zlata", "2025-05-19", "hosti", "Знайомтесь, наша Злата", 2,
     """<p>Сьогодні слово подрузі. Привіт, я Злата, мені 26. Живу в Луцьку, за фахом хореографка: танець, стриптиз, вечірки. Приїжджаю до вас, у себе не приймаю.</p>
<p>Виступ на одну годину 4000 грн. Знаю польську, українську і трохи німецьку. Найкраще в телеграм: t.me/zlata_lutsk, або інста zlata.dance.lutsk</p>""", [],
     dict(alias="Злата", age=26, city="Lutsk", languages_spoken=["pl", "uk", "de"], services=["dancing", "striptease", "party"], incall=False, outcall=True, max_duration_h=1,
          handles=[{"kind": "telegram", "value": "zlata_lutsk"}, {"kind": "instagram", "value": "zlata.dance.lutsk"}], prices=[uah(4000, 60, "outcall")])),
    ("2025/05/jak-my-jizdyly-do-krakova", "2025-05-12", "podorozhi", "Як ми їздили до Кракова", 5,
     """<p>Автобус з Тернополя коштував 900 грн, хостел 25 € за ніч. Віра боялася кордону, а пройшли за дві години. Гуляли Казімєжем до 23:00, їли обважанки.</p><p>Повернемось восени, вже з мамою.</p>""",
     [("Олена", "13 Травня, 2025", "Гарні фото!")], None),
    ("2025/05/dla-gosci-z-polski", "2025-05-08", "rozklad", "Dla gości z Polski", 1,
     """<p>Dzień dobry, jestem Solomija, mam 29 lat i mówię po polsku i ukraińsku. Chętnie pójdę z Tobą na kolację, pokażę Ci Tarnopol, pojadę z Tobą w Karpaty.</p>
<p>Dwie godziny przy kolacji 100 euro, cały dzień (24 h) 350 euro. Mieszkam w Tarnopolu. Telefon +380 67 534 81 02, WhatsApp też.</p>""", [],
     dict(alias="Solomija", age=29, text_language="pl", city="Ternopil", languages_spoken=["pl", "uk"], services=["dinner_date", "city_guide", "travel"], max_duration_h=24, phones=[SOL], handles=[wa(SOL)],
          prices=[uah(100, 120, None, "EUR"), uah(350, 1440, None, "EUR")])),
    ("2025/04/vira-bilia-moria", "2025-04-26", "rozklad", "Віра біля моря", 2,
     """<p>Травневі – в Одесі! Віра буде там 1–5 травня, в Аркадії. Сходжу з вами на вечерю, зроблю масаж. Номер той самий, 0504371512, пишіть заздалегідь.</p><p>Ціну скажу телефоном.</p>""",
     [("Юрко", "27 Квітня, 2025", "Минулого року було 2000, ціна та сама?")],
     dict(alias="Віра", city="Odesa", services=["dinner_date", "massage"], tour=tour("Odesa", "2025-05-01", "2025-05-05"), phones=[VIRA])),
]
ABOUT = ("pro-nas", None, None, "Про нас", 2,
         """<p>Ми – Соломія і Віра, подруги ще зі школи, зараз нам 29 і 32. Цей блог ведемо вдвох з 2021 року, розклад поїздок шукайте в записах.</p>
<p>Соломія: 067 534 81 02<br>Віра: 050 437 15 12<br>Пошта: dvi@podruhy-poshta.example</p><p>Працюємо самі на себе: жодних агенцій, диспетчерів чи водіїв.</p>""", [],
         dict(alias="Соломія", aliases_stated=["Соломія", "Віра"], age=29, ages_stated=[29, 32], audience="couple", phones=[SOL, VIRA],
              handles=[{"kind": "email", "value": "dvi@podruhy-poshta.example"}]))
OURS = [p for p in POSTS if p[7]]
BLOG_NAME = "Дві подруги"


def url(p):
    return f"{ROOT}/{p[0]}/"


def words(day):
    year, month, number = day.split("-")
    return f"{int(number)} {MONTH[month]}, {year}"


def shell(title, body, kind):
    recent = "".join(f'<li><a href="{url(p)}">{p[3]}</a></li>' for p in POSTS[:4])
    return f"""<!DOCTYPE html>
<html lang="uk"><head><meta charset="UTF-8"><title>{title} &#8211; {BLOG_NAME}</title><meta name="generator" content="WordPress 6.5.3"><link rel="stylesheet" href="/wp-content/themes/twentyseventeen/style.css"></head>
<body class="{kind} wp-embed-responsive"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">{BLOG_NAME}</a></p>
<p class="site-description">Блог двох подруг. Без агенцій, самі на себе</p><ul id="top-menu" class="menu"><li class="menu-item"><a href="/">Головна</a></li><li class="menu-item"><a href="/pro-nas/">Про нас</a></li>
<li class="menu-item"><a href="/category/rozklad/">Розклад</a></li><li class="menu-item"><a href="/pravyla/">Правила</a></li></ul></header>
<div id="content" class="site-content"><main id="main" class="site-main">{body}</main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Останні записи</h2><ul>{recent}</ul></section><section class="widget widget_search"><form><input type="search" placeholder="Пошук…"></form></section></aside>
</div><footer class="site-footer"><a href="https://wordpress.example/">Сайт працює на WordPress</a></footer></div></body></html>"""


def entry(p, amp=False):
    path, day, category, title, pics, body, comments, _ = p
    number = 300 + len(path)
    shots = "".join(f'<figure class="wp-block-image size-large"><img src="/wp-content/uploads/{path.split("/")[-1]}-{n}.jpg" alt="" class="wp-image-{number + n}"/></figure>' for n in range(1, pics + 1))
    date = f'<span class="posted-on"><time class="entry-date published" datetime="{day}T10:12:00+03:00">{words(day)}</time></span>' if day else ""
    said = "".join(f'<li class="comment"><article><b class="fn">{who}</b> <span>{when}</span><p>{text}</p><a rel="nofollow" href="?replytocom={90 + i}#respond">Відповісти</a></article></li>' for i, (who, when, text) in enumerate(comments))
    talk = f'<div id="comments"><h2>Коментарі: {len(comments)}</h2><ol class="comment-list">{said}</ol></div>' if comments else ""
    share = '<div class="sharedaddy"><a href="?share=telegram">Telegram</a> <a href="?share=facebook">Facebook</a></div>' if day else ""
    article = f'<article id="post-{number}" class="post-{number} {"post type-post hentry category-" + category if day else "page"}"><header class="entry-header">{date}<h1 class="entry-title">{title}</h1></header><div class="entry-content">{body}{shots}{share}</div></article>{talk}'
    if amp:
        return f'<!doctype html><html amp lang="uk"><head><meta charset="utf-8"><title>{title}</title><link rel="canonical" href="{url(p)}"></head><body><p>{BLOG_NAME}</p>{article}</body></html>'
    return shell(title, article, "single" if day else "page")


def roll(posts, foot, title):
    rows = "".join(f'<article class="post hentry category-{p[2]}"><time class="entry-date" datetime="{p[1]}T10:12:00+03:00">{words(p[1])}</time><h2 class="entry-title"><a href="{url(p)}" rel="bookmark">{p[3]}</a></h2>'
                   f'<div class="entry-summary">{p[5].split("</p>")[0]} <a class="more-link" href="{url(p)}">Читати далі</a></p></div></article>\n' for p in posts)
    return shell(title, f'<h1 class="page-title">{title}</h1>{rows}<nav class="pagination">{foot}</nav>', "blog")


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), text_language="uk", provider_kind="independent", country="UA", n_images=p[4], posted_at=p[1])
    row.update(deepcopy(p[7]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    return row


def plain(path, title, body, kind="static"):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f'<article class="page"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>', "page"), kind, "uk")


def own(posts):
    return tuple(url(p) for p in posts if p[7])


PLANS = [p for p in POSTS if p[2] == "rozklad"]
PAGES = [
    WrittenPage(f"{ROOT}/", roll(POSTS[:6], '<span class="current">1</span> <a href="/page/2/">2</a>', "Записи"), "listing", "uk", ads=own(POSTS[:6])),
    WrittenPage(f"{ROOT}/page/2/", roll(POSTS[6:], '<a href="/">1</a> <span class="current">2</span>', "Записи"), "listing", "uk", ads=own(POSTS[6:])),
    WrittenPage(f"{ROOT}/category/rozklad/", roll(PLANS, "", "Категорія: Розклад"), "listing", "uk", ads=own(PLANS)),
]
for p in POSTS:
    tongue = p[7].get("text_language") if p[7] else None
    PAGES.append(WrittenPage(url(p), entry(p), "ad" if p[7] else "static", "uk", text_language=tongue, ads=own([p])))
PAGES += [
    WrittenPage(url(ABOUT), entry(ABOUT), "ad", "uk", ads=(url(ABOUT),)),
    WrittenPage(f"{url(POSTS[3])}?replytocom=90", entry(POSTS[3]), "ad", "uk", ads=(url(POSTS[3]),), canonical=url(POSTS[3])),
    WrittenPage(f"{url(POSTS[0])}?share=telegram", entry(POSTS[0]), "ad", "uk", ads=(url(POSTS[0]),), canonical=url(POSTS[0])),
    WrittenPage(f"{url(POSTS[5])}amp/", entry(POSTS[5], True), "ad", "uk", ads=(url(POSTS[5]),), canonical=url(POSTS[5])),
    plain("pravyla/", "Правила", "<p>Приходьте вчасно, тверезі й чемні. Передоплату не беремо ніколи; якщо хтось просить її від нашого імені, це шахраї. Знижок немає.</p>"),
    plain("wp-login.php", "Увійти", "<form><p>Ім'я користувача <input name='log'></p><p>Пароль <input type='password' name='pwd'></p><input type='submit' value='Увійти'></form>"),
    plain("2024/11/zymovyi-rozklad/", "Сторінку не знайдено", "<p>Схоже, тут нічого немає. Спробуйте пошук?</p>", "error"),
]

SITE = WrittenSite("dvi-podruhy.example", "UA", tuple(PAGES), tuple(truth(p) for p in OURS + [ABOUT]), note=__doc__)
