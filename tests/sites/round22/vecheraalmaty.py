"""Kazakh board on Invision Community, in Russian: advertisers open topics, members answer, a club of reviews beside it.

Hard: an ad is the first comment of a topic and what its author adds later, quotes (blockquote) repeat the ad inside answers, signatures of guests with numbers of others,
prices as '25к' and '25 000 тг', ?do=findComment and /?page= addresses, a pinned topic of rules, a moderator who names a town,
a member card with 'Публикаций: 214' beside each post.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vechera-almaty.example"
G, A, M = "Участник", "Анкета", "Модератор"


def kzt(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "KZT", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


def quote(who, text):
    return f'<blockquote class="ipsQuote" data-ipsquote="" data-ipsquote-username="{who}"><div class="ipsQuote_citation">{who} сказал:</div><div class="ipsQuote_contents"><p>{text}</p></div></blockquote>'


def pic(n):
    return f'<p><a class="ipsAttachLink ipsAttachLink_image" href="{ROOT}/uploads/monthly_2025_06/img_{n}.jpg"><img class="ipsImage ipsImage_thumbnailed" data-fileid="{n}" src="{ROOT}/uploads/monthly_2025_06/img_{n}.thumb.jpg" alt=""></a></p>'


# number, slug, title, posts (who, group, ISO day, text, signature), truth
ADS = [
    (812, "alina-almaty-samal", "Алина, Алматы, Самал-2, без спешки", [
        ("alina_samal", A, "2025-06-09", "<p>Всем привет! Меня зовут Алина, мне 27 лет, рост 169, вес 56.</p><p>Принимаю у себя в Самале с 12:00 до 23:00, на выезд не езжу.</p><p>Час 30 000 тг, два часа 55 000 тг.</p>"
         "<p>Массаж, GFE, ванна вместе. Телефон: 8 707 310 44 27, лучше ватсап.</p>" + pic(8101) + pic(8102), ""),
        ("Serik_KZ", G, "2025-06-09", quote("alina_samal", "Час 30 000 тг, два часа 55 000 тг.") + "<p>А если днём, за 20 отдашь?</p>", "Ищу Дану с Аксая, 8 701 555 90 31"),
        ("alina_samal", A, "2025-06-10", "<p>Нет, скидок не делаю :)</p>", "")],
     dict(alias="Алина", age=27, city="Almaty", services=["massage", "gfe", "bath"], incall=True, outcall=False, hours="12:00-23:00", height_cm=169, weight_kg=56, max_duration_h=2, n_images=2, posted_at="2025-06-09",
          phones=["+77073104427"], handles=[wa("+77073104427")], prices=[kzt(30000, 60), kzt(55000, 120)])),
    (809, "massazh-ot-gulnary", "Массаж от Гульнары (Алматы, Орбита)", [
        ("gulnara.m", A, "2025-06-07", "<p>Здравствуйте. Гульнара, 41 год, медсестра по образованию. Делаю массаж и тантру в своём кабинете, Орбита-3.</p><p>1 час – 15 000 тенге, полтора часа – 20 000 тенге.</p>"
         "<p>Только массаж, ничего сверху не предлагать. Работаю с 10:00 до 19:00. Тел. +7 (705) 118-23-60</p>" + pic(8097), "С уважением, Гульнара"),
        ("Arman", G, "2025-06-08", "<p>Спина как новая. Рекомендую, мне 50 и я знаю толк.</p>", "")],
     dict(alias="Гульнара", age=41, city="Almaty", services=["massage", "tantra"], incall=True, hours="10:00-19:00", max_duration_h=1.5, n_images=1, posted_at="2025-06-07", phones=["+77051182360"],
          prices=[kzt(15000, 60), kzt(20000, 90)])),
    (806, "astana-dana-i-zhanel", "Астана: Дана и Жанель, две подруги", [
        ("dana_zhanel", A, "2025-06-06", "<p>Мы Дана (24) и Жанель (26). Встречаем вдвоём на Левом берегу, можем приехать вместе.</p><p>За двоих: час 70к, ночь 300к.</p><p>Дуэт, массаж в четыре руки, стриптиз. Пары тоже ждём.</p>"
         "<p>Телеграм: @dana_zhanel_ast</p>" + pic(8090) + pic(8091) + pic(8092), ""),
        ("Kairat1979", G, "2025-06-06", "<p>Красавицы! А в Алматы когда?</p>", "")],
     dict(alias="Дана", aliases_stated=["Дана", "Жанель"], age=24, ages_stated=[24, 26], audience="couple", city="Astana", services=["duo", "four_hands", "striptease", "couples"], incall=True, outcall=True, max_duration_h=12,
          n_images=3, posted_at="2025-06-06", handles=[{"kind": "telegram", "value": "dana_zhanel_ast"}], prices=[kzt(70000, 60), kzt(300000, 720)])),
    (803, "kamilla-proezdom", "Камилла из Ташкента, проездом 12–18 июня", [
        ("kamilla_tash", A, "2025-06-05", "<p>Ассалом! Камилла, 29 лет, узбечка из Ташкента. В Алматы буду с 12 по 18 июня 2025, потом Шымкент с 19 по 21 июня.</p><p>Говорю по-русски и по-узбекски. Рост 165, вес 60.</p>"
         "<p>Снимаю апартаменты на Абая, выезд в гостиницы +5 000 за такси.</p><p>40 000 тг за час, 110 000 за три часа. Восточные танцы, массаж, ужин.</p><p>Номер: 8-775-90О-17-32 (с вацапом)</p>" + pic(8084) + pic(8085), ""),
        ("moder_Aset", M, "2025-06-05", "<p>Город в заголовке: Алматы. Поправил раздел.</p>", "")],
     dict(alias="Камилла", age=29, city="Almaty", nationality="UZ", languages_spoken=["ru", "uz"], services=["dancing", "massage", "dinner_date"], incall=True, outcall=True, height_cm=165, weight_kg=60, max_duration_h=3,
          tour=[{"city": "Almaty", "from": "2025-06-12", "to": "2025-06-18"}, {"city": "Shymkent", "from": "2025-06-19", "to": "2025-06-21"}], n_images=2, posted_at="2025-06-05", phones=["+77759001732"], handles=[wa("+77759001732")],
          prices=[kzt(40000, 60), kzt(110000, 180)])),
    (798, "eskort-agentstvo-altyn-inkar", "Агентство «Алтын», Алматы: Инкар, 23", [
        ("altyn_agency", "Агентство", "2025-06-02", "<p>Агентство «Алтын» представляет: <strong>Инкар</strong>, 23 года, 172 см, 53 кг, модельная внешность.</p><p>Языки: казахский, русский, английский.</p>"
         "<p>Сопровождение на деловые встречи и в поездки, вечеринки. Девушку привозит наш водитель, своих квартир не держим.</p><p>2 часа – 100 000 тг, сутки – 450 000 тг.</p><p>Диспетчер, WhatsApp +7 747 602 81 15.</p>" + pic(8070), "Агентство «Алтын». Ищем девушек 18+, заработок от 800 000 тг"),
        ("Timur", G, "2025-06-03", "<p>Заказывал Асель оттуда, 25 лет, не Инкар. Водитель опоздал на час.</p>", "")],
     dict(alias="Инкар", age=23, provider_kind="agency", city="Almaty", languages_spoken=["kk", "ru", "en"], services=["business", "travel", "party"], incall=False, outcall=True, height_cm=172, weight_kg=53, max_duration_h=24,
          n_images=1, posted_at="2025-06-02", phones=["+77476028115"], handles=[wa("+77476028115")], prices=[kzt(100000, 120), kzt(450000, 1440)])),
    (791, "rustam-dlya-dam", "Рустам, массаж для дам, Алматы", [
        ("rustam_m", A, "2025-05-29", "<p>Рустам, 34 года, 182/80. Приезжаю к женщинам и парам со своим столом, у себя не принимаю.</p><p>Час 18 000, два часа 32 000 тенге. Говорю по-русски и по-турецки.</p><p>Почта: rustam.stol@pochta-kz.example</p>" + pic(8061), "")],
     dict(alias="Рустам", age=34, audience="man", city="Almaty", languages_spoken=["ru", "tr"], services=["massage", "couples"], incall=False, outcall=True, height_cm=182, weight_kg=80, max_duration_h=2, n_images=1, posted_at="2025-05-29",
          handles=[{"kind": "email", "value": "rustam.stol@pochta-kz.example"}], prices=[kzt(18000, 60), kzt(32000, 120)])),
    (785, "lera-karaganda", "Лера, Караганда, Юго-Восток", [
        ("lera_krg", A, "2025-05-25", "<p>лера 31 караганда, принимаю одна у себя, район юв. час 17, ночь 80 (тысяч). ролевые, массаж, поговорить по душам</p><p>восемь 771 двести пять 40 63</p>", ""),
        ("Oleg_shahter", G, "2025-05-26", "<p>Была 15, стала 17? Ладно.</p>", ""),
        ("lera_krg", A, "2025-06-04", "<p>ап. ещё буду на выезд ездить, выезд 20 за час</p>" + pic(8050), "")],
     dict(alias="лера", age=31, city="Karaganda", services=["role_play", "massage"], incall=True, outcall=True, max_duration_h=12, n_images=1, posted_at="2025-05-25", phones=["+77712054063"],
          prices=[kzt(17000, 60), kzt(80000, 720), kzt(20000, 60, "outcall")])),
    (777, "aisha-trans-almaty", "Айша, транс, центр", [
        ("aisha_ts", A, "2025-05-19", "<p>Я Айша, транс-девушка, 28 лет, 176 см, 65 кг, гражданка Казахстана, работаю сама на себя. Алматы, Золотой квадрат.</p><p>Принимаю с 15:00 до 24:00, выезд по городу.</p><p>У меня 35 000 тг час, выезд 45 000 тг час.</p>"
         "<p>Доминация, массаж, видеозвонок (по договорённости).</p><p>Инстаграм aisha.ts.almaty, номер в директ.</p>" + pic(8033) + pic(8034), "")],
     dict(alias="Айша", age=28, audience="trans", provider_kind="independent", city="Almaty", services=["domination", "massage", "video_call"], incall=True, outcall=True, hours="15:00-24:00", height_cm=176, weight_kg=65, max_duration_h=1,
          n_images=2, posted_at="2025-05-19", handles=[{"kind": "instagram", "value": "aisha.ts.almaty"}], nationality="KZ", prices=[kzt(35000, 60, "incall"), kzt(45000, 60, "outcall")])),
    (770, "kate-english", "Kate, English speaking, Almaty", [
        ("kate_visits", A, "2025-05-14", "<p>Hello gentlemen, I am Kate, 32, from Ukraine, 170 cm. I speak English, Russian and Ukrainian. I live in Almaty and I come to the better hotels only, no private flats, I have no place of my own.</p>"
         "<p>Dinner date 3 hours 150 000 KZT, overnight 350 000 KZT. City tour with a smile included.</p><p>Signal: +7 708 944 12 06</p>" + pic(8020), ""),
        ("expat_Joe", G, "2025-05-16", "<p>Is she real? I am 45 and tired of fakes.</p>", "")],
     dict(alias="Kate", age=32, text_language="en", city="Almaty", nationality="UA", languages_spoken=["en", "ru", "uk"], services=["dinner_date", "city_guide"], incall=False, outcall=True, height_cm=170, max_duration_h=12, n_images=1,
          posted_at="2025-05-14", phones=["+77089441206"], handles=[{"kind": "signal", "value": "+77089441206"}], prices=[kzt(150000, 180), kzt(350000, 720)])),
]
MONTH = ("января", "февраля", "марта", "апреля", "мая", "июня")


def when(day):
    y, m, d = day.split("-")
    return f"{int(d)} {MONTH[int(m) - 1]}"


def shell(title, body):
    return f"""<!DOCTYPE html><html lang="ru-RU" dir="ltr"><head><meta charset="utf-8"><title>{title} - Вечера Алматы</title><link rel='stylesheet' href='{ROOT}/uploads/css_built_1/framework.css'></head>
<body class='ipsApp ipsApp_front ipsJS_none ipsClearfix' data-controller='core.front.core.app'><a href='#elContent' class='ipsHide'>Перейти к содержанию</a>
<div id='ipsLayout_header'><header><a href='{ROOT}/' id='elSiteTitle'>Вечера Алматы</a><ul id='elUserNav'><li><a href='{ROOT}/login/'>Уже зарегистрированы? Войти</a></li><li><a href='{ROOT}/register/'>Регистрация</a></li></ul></header></div>
<main id='ipsLayout_body' class='ipsLayout_container'><div id='ipsLayout_contentWrapper'><div id='ipsLayout_mainArea'><a id='elContent'></a>{body}</div></div></main>
<footer id='ipsLayout_footer'><ul><li><a href='{ROOT}/guidelines/'>Правила</a></li><li><a href='{ROOT}/contact/'>Обратная связь</a></li><li><a href='{ROOT}/privacy/'>Конфиденциальность</a></li></ul><p id='elCopyright'>Powered by a community</p></footer></body></html>"""


def crumb(number, slug, name):
    return f"<nav class='ipsBreadcrumb'><ul><li><a href='{ROOT}/'>Главная</a></li><li><a href='{ROOT}/forum/{number}-{slug}/'>{name}</a></li></ul></nav>"


OFFERS, TALK = (4, "ankety", "Анкеты и предложения"), (7, "kurilka", "Курилка")


def topic(number, title, posts, forum, pages=""):
    said = ""
    for n, (who, group, day, text, sign) in enumerate(posts):
        pub = (number * 7 + len(who) * 31) % 400 + 1
        said += f"""<article id='elComment_{number}{n}' class='cPost ipsBox ipsComment ipsComment_parent ipsClearfix'><aside class='ipsComment_author cAuthorPane'><h3 class='ipsType_sectionHead cAuthorPane_author'><strong><a href='{ROOT}/profile/{pub}-{who.lower()}/'>{who}</a></strong></h3>
<ul class='cAuthorPane_info ipsList_reset'><li data-role='group'>{group}</li><li data-role='stats'>Публикаций: {pub}</li></ul></aside><div class='ipsColumn ipsColumn_fluid'><div class='ipsComment_meta ipsType_light'><a href='{ROOT}/topic/{number}/?do=findComment&amp;comment={number}{n}' class='ipsType_blendLinks'>Опубликовано: <time datetime='{day}T14:0{n}:00Z' title='{day}'>{when(day)}</time></a></div>
<div data-role='commentContent' class='ipsType_normal ipsType_richText ipsContained' data-controller='core.front.core.lightboxedImages'>{text}</div>{f"<div data-role='memberSignature' class='ipsPadding_vertical'><p>{sign}</p></div>" if sign else ""}
<ul class='ipsComment_controls'><li><a href='#'>Цитата</a></li></ul></div></article>\n"""
    return shell(title, f"""{crumb(*forum)}<div class='ipsPageHeader ipsClearfix'><h1 class='ipsType_pageTitle'><span>{title}</span></h1><p>Автор: {posts[0][0]}, {when(posts[0][2])} в {forum[2]}</p></div>{pages}
<div id='comments' class='cTopic'><h2 class='ipsHide'>Сообщений: {len(posts)}</h2>{said}</div><div class='ipsBox'>Для публикации сообщений создайте учётную запись или авторизуйтесь.</div>""")


def url(t):
    return f"{ROOT}/topic/{t[0]}-{t[1]}/"


def truth(t):
    row = deepcopy(AD)
    row.update(url=url(t), country="KZ", text_language="ru", provider_kind="unknown")
    row.update(deepcopy(t[4]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def forum(rows, where, extra=""):
    items = "".join(f"<li class='ipsDataItem ipsDataItem_responsivePhoto' data-rowid='{t[0]}'><div class='ipsDataItem_main'><h4 class='ipsDataItem_title'><a href='{url(t)}'><span>{t[2]}</span></a></h4><div class='ipsDataItem_meta'>Автор: {t[3][0][0]}, "
                    f"<time datetime='{t[3][0][2]}T14:00:00Z'>{when(t[3][0][2])}</time></div></div><ul class='ipsDataItem_stats'><li>{len(t[3]) - 1} ответов</li></ul></li>\n" for t in rows)
    pinned = f"<li class='ipsDataItem' data-rowid='3'><div class='ipsDataItem_main'><h4 class='ipsDataItem_title'><i class='fa fa-thumb-tack'></i> <a href='{ROOT}/topic/3-kak-podat-anketu/'>Как подать анкету: ЧИТАТЬ ВСЕМ</a></h4></div></li>"
    return shell(where[2], f"{crumb(*where)}<h1 class='ipsType_pageTitle'>{where[2]}</h1><div class='ipsButtonBar'><a href='?sortby=start_date&amp;sortdirection=desc'>Дата создания</a></div><ol class='ipsDataList cForumTopicTable'>{pinned}{items}</ol>{extra}")


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<h1 class='ipsType_pageTitle'>{title}</h1><div class='ipsBox ipsType_richText'>{text}</div>"), kind, "ru", status=status)


BARS = [("Timur", G, "2025-04-02", "<p>Посоветуйте тихий бар на Кабанбай батыра, с девушкой посидеть. Бюджет 20 000 тг.</p>", ""), ("Arman", G, "2025-04-02", "<p>Тот, что в подвале. Коктейль 3 500, живая музыка по пятницам.</p>", ""),
        ("expat_Joe", G, "2025-04-03", "<p>Second that, they even have cider.</p>", "")]
BARS2 = [("Kairat1979", G, "2025-04-09", "<p>Сходили, место закрыли на ремонт до лета.</p>", ""), ("Timur", G, "2025-04-10", "<p>Жаль. Закрываю тему.</p>", "")]
OPINION = [("Serik_KZ", G, "2025-05-30", "<p>Кто был у Леры в Караганде? Стоит ехать?</p>", ""), ("Oleg_shahter", G, "2025-05-31", "<p>Был два раза. Спокойная, чай наливает, музыку ставит. Квартира чистая.</p>", "Продам зимнюю резину R16, 8 700 412 77 09"),
           ("Timur", G, "2025-06-01", quote("Oleg_shahter", "Спокойная, чай наливает") + "<p>Мне показалась уставшей, почти не разговаривала, кто-то ждал на кухне.</p>", "")]
PAGER = "<ul class='ipsPagination'><li class='ipsPagination_page{0}'><a href='https://vechera-almaty.example/topic/640-tihii-bar/'>1</a></li><li class='ipsPagination_page{1}'><a href='https://vechera-almaty.example/topic/640-tihii-bar/page/2/'>2</a></li></ul>"
ONE = tuple(map(url, ADS))
LIST = f"{ROOT}/forum/4-ankety/"
PAGES = [
    plain("", "Форумы", f"<ol class='ipsList_reset'><li><h2>Алматы и регионы</h2><div class='ipsDataItem_main'><a href='{LIST}'>Анкеты и предложения</a> 9 тем</div><div><a href='{ROOT}/forum/7-kurilka/'>Курилка</a> 31 тема</div></li></ol><p>Сейчас на сайте: 18 гостей, 3 пользователя</p>"),
    WrittenPage(LIST, forum(ADS, OFFERS), "listing", "ru", ads=ONE),
    WrittenPage(f"{LIST}?sortby=start_date&sortdirection=desc", forum(ADS, OFFERS), "listing", "ru", ads=ONE, canonical=LIST),
]
PAGES += [WrittenPage(url(t), topic(t[0], t[2], t[3], OFFERS), "ad", "ru", text_language=t[4].get("text_language"), ads=(url(t),)) for t in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[3])}?do=findComment&comment=8031", topic(ADS[3][0], ADS[3][2], ADS[3][3], OFFERS), "ad", "ru", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    WrittenPage(f"{url(ADS[6])}?do=getNewComment", topic(ADS[6][0], ADS[6][2], ADS[6][3], OFFERS), "ad", "ru", ads=(url(ADS[6]),), canonical=url(ADS[6])),
    WrittenPage(f"{ROOT}/topic/640-tihii-bar/", topic(640, "Тихий бар в центре", BARS, TALK, PAGER.format(" ipsPagination_active", "")), "thread", "ru"),
    WrittenPage(f"{ROOT}/topic/640-tihii-bar/page/2/", topic(640, "Тихий бар в центре", BARS2, TALK, PAGER.format("", " ipsPagination_active")), "thread", "ru"),
    WrittenPage(f"{ROOT}/topic/792-lera-karaganda-otzyvy/", topic(792, "Лера (Караганда): отзывы", OPINION, TALK), "thread", "ru"),
    plain("guidelines/", "Правила", "<p>Возраст от 18 лет, и гостям, и анкетам. Одна анкета – одна тема. Чужие фото, предоплата и переход на личности – бан. Заметили принуждение – звоните 102 или на линию 1409.</p>"),
    plain("contact/", "Обратная связь", "<p>Администрация отвечает в течение суток: admin@vechera-almaty.example. Размещение анкеты: 5 000 тг в месяц, закрепление темы 3 000 тг в неделю.</p>"),
    plain("login/", "Войти", "<form><input name='auth' placeholder='Отображаемое имя или email'><input type='password' name='password' placeholder='Пароль'><button>Войти</button></form>"),
    plain("topic/655-vika-aksai/", "Извините, возникла проблема", "<p class='ipsType_huge'>Мы не можем найти то, что вы ищете.</p><p>Код ошибки: 2F173/1</p>", "error", 404),
    plain("forum/9-vip/", "Недостаточно прав", "<p>У вас нет прав на просмотр этого раздела. Войдите или зарегистрируйтесь.</p>"),
]

SITE = WrittenSite("vechera-almaty.example", "KZ", tuple(PAGES), tuple(truth(t) for t in ADS), note=__doc__)
