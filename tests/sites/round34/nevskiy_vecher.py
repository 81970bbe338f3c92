"""Russian review board on vBulletin 3.8 in windows-1251: discussions, reviews and a section where women post their own notices.

Hard: each notice is the first post of a topic and below it are answers of guests, a signature carries the board's own telegram, quotes repeat the notice,
every post has its own day and author, sums are in 'т.р.' or plain, `s=` sessions and `mode=hybrid` copies, the profile of an advertiser.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "forum.nevskiy-vecher.example"
ROOT = f"http://{HOST}"

# topic, user, title, day, time, text (lines), pictures, truth
ADS = [
    (5121, "Марина_Пр", "Марина, м. Проспект Просвещения", "05.06.2025", "14:12", ["Меня зовут Марина, мне 33 года, рост 168, вес 57.", "Предлагаю классический массаж и общение. Принимаю у себя, работаю одна, без посредников.", "Час - 5000 "
        "руб, два часа - 9000 руб.", "Ежедневно с 12:00 до 22:00, звоните: 8 (921) 555-14-82"], 3,
     dict(alias="Марина", age=33, height_cm=168, weight_kg=57, services=["massage"], incall=True, provider_kind="independent", hours="12:00-22:00", phones=["+79215551482"], prices=[(5000, 60, None), (9000, 120, None)])),
    (5118, "Салон Вечерний", "Кристина и Ольга - салон на Лиговке", "03.06.2025", "11:40", ["Наш салон представляет новых девушек: Кристина, 24 года, и Ольга, 29 лет.", "Массаж в четыре руки, тантра. Только у нас в салоне, выезда нет.", "1 "
        "час в четыре руки - 12000 р.", "Администратор: +7 812 555-01-73, круглосуточно"], 4,
     dict(alias="Кристина", aliases_stated=["Кристина", "Ольга"], age=24, ages_stated=[24, 29], audience="couple", services=["four_hands", "tantra"], incall=True, outcall=False, provider_kind="agency", hours="24/7", phones=["+78125550173"],
         prices=[(12000, 60, None)])),
    (5109, "vika_spb", "Вика, Приморский район", "28.05.2025", "20:05", ["Виктория, 27. Приму в уютной квартире у м. Старая Деревня, могу приехать к вам.", "Целуюсь, делаю массаж, танцую стриптиз.", "У меня: час 4500, ночь (8 часов) 20000. "
        "Выезд: час 6000.", "Пишите в телеграм @vika_primor или вотсап +7 931 555 60 24"], 2,
     dict(alias="Виктория", aliases_stated=["Виктория", "Вика"], age=27, services=["kissing", "massage", "striptease", "overnight"], incall=True, outcall=True, handles=[("telegram", "vika_primor"), ("whatsapp", "+79315556024")], prices=[(4500, 60,
         "incall"), (20000, 480, "incall"), (6000, 60, "outcall")])),
    (5102, "Госпожа Инга", "Госпожа Инга. Доминирование, ролевые игры", "22.05.2025", "09:31", ["Инга, 41 год. Доминирование, ролевые игры, фетиш. Без спешки, с долгой беседой до встречи.", "Своя студия в центре, м. Чернышевская. По "
        "записи, с 15:00 до 21:00.", "Встреча 2 часа - 16 т.р.", "Почта: inga.studio@pochta-piter.example"], 1,
     dict(alias="Инга", age=41, services=["domination", "role_play", "fetish"], incall=True, hours="15:00-21:00", handles=[("email", "inga.studio@pochta-piter.example")], prices=[(16000, 120, None)])),
    (5096, "Жасмин77", "Жасмин из Ташкента, до конца месяца", "09.06.2025", "18:22", ["Я Жасмин, 30 лет, узбечка. В Петербурге с 1 по 29 июня.", "Восточный массаж, совместный душ и ванна.", "3500 за час, 6500 за два. Говорю по-русски и "
        "по-узбекски.", "Тел. 8 952 555-33-09"], 3,
     dict(alias="Жасмин", age=30, nationality="UZ", services=["massage", "bath"], languages_spoken=["ru", "uz"], phones=["+79525553309"], prices=[(3500, 60, None), (6500, 120, None)], tour=[{"city": "Saint "
         "Petersburg", "from": "2025-06-01", "to": "2025-06-29"}])),
    (5090, "Эля_транс", "Эля, транс, Московский район", "15.05.2025", "23:48", ["Эля, транс, 29 лет, 180 см, 72 кг. Ласковая, без вредных привычек.", "Принимаю и выезжаю в гостиницы. GFE, массаж, пары.", "6000 р/час.", "Только телеграм: "
        "@elya_mosk"], 2,
     dict(alias="Эля", age=29, audience="trans", height_cm=180, weight_kg=72, incall=True, outcall=True, services=["gfe", "massage", "couples"], handles=[("telegram", "elya_mosk")], prices=[(6000, 60, None)])),
    (5077, "Сергей Спутник", "Спутник для дам, Сергей", "30.04.2025", "16:17", ["Сергей, 36 лет, 186/83. Составлю компанию женщине: ужин, театр, поездка на выходные.", "Только выезд. Вечер (4 часа) 10000 рублей.", "+7 904 555 88 41"], 1,
     dict(alias="Сергей", age=36, audience="man", height_cm=186, weight_kg=83, services=["dinner_date", "travel"], incall=False, outcall=True, phones=["+79045558841"], prices=[(10000, 240, None)])),
    (5064, "Людмила Т", "Людмила, 50+, Купчино", "11.05.2025", "10:03", ["Людмила, 52 года. Душевная встреча, обнимашки, массаж спины. Есть лифт, помогу гостям на коляске.", "Приём у себя с 10 до 17. 3000 р. час."], 0,
     dict(alias="Людмила", age=52, services=["cuddling", "massage", "disabled_guests"], incall=True, hours="10:00-17:00", prices=[(3000, 60, None)])),
]
REPLIES = {5121: [("Piter_guest", "07.06.2025", "Был в четверг. Всё честно, Марина приятная, квартира чистая."), ("Марина_Пр", "07.06.2025", "Спасибо! До встречи.")], 5118: [("moryak", "04.06.2025", "А скидки новичкам есть?"), ("Салон "
    "Вечерний", "04.06.2025", "Нет, цены для всех одни.")],
           5109: [("Antoxa", "30.05.2025", "Трубку долго не брала, потом ответила в телеграме.")], 5096: [("Старый кот", "10.06.2025", "Подтверждаю, приехала. Мой номер для связи в личке.")]}


def url(a):
    return f"{ROOT}/showthread.php?t={a[0]}"


def shell(title, body, crumb=""):
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251" /><meta name="generator" content="vBulletin 3.8.7" /><title>{title} - Невский вечер</title>
<script type="text/javascript" src="clientscript/vbulletin_global.js?v=387"></script><script type="text/javascript">var SESSIONURL = ""; var IMGDIR_MISC = "images/misc";</script></head><body>
<table border="0" width="100%" cellpadding="0" cellspacing="0" align="center"><tr><td align="left"><a href="index.php"><img src="images/misc/logo.gif" border="0" alt="Невский вечер" /></a></td><td align="right">\
<a href="https://t.me/nevskiy_vecher_board">Телеграм форума</a></td></tr></table>
<table class="tborder" cellpadding="6" cellspacing="1" border="0" width="100%"><tr><td class="alt1" width="100%"><span class="navbar"><a href="index.php" accesskey="1">Невский вечер</a></span> {crumb}<br /><strong>{title}</strong></td>\
<td class="alt2" nowrap="nowrap"><form action="login.php?do=login" method="post"><input type="text" class="bginput" name="vb_login_username" value="Имя" /><input type="password" class="bginput" name="vb_login_password" />\
<input type="submit" class="button" value="Вход" /></form></td></tr></table>
<table class="tborder" width="100%"><tr align="center" class="vbmenu_dark"><td class="vbmenu_control"><a href="register.php">Регистрация</a></td><td class="vbmenu_control"><a href="faq.php">Справка</a></td><td class="vbmenu_control">\
<a href="memberlist.php">Пользователи</a></td><td class="vbmenu_control"><a href="search.php?do=getdaily">Сообщения за день</a></td></tr></table>
{body}<br /><div class="smallfont" align="center">Часовой пояс GMT +3, время: 13:00. Форум только для лиц старше 18 лет.</div>\
<div class="smallfont" align="center">Powered by vBulletin® Version 3.8.7<br />Copyright ©2000 - 2025, vBulletin Solutions, Inc.</div><div class="tfoot" align="right">\
<a href="sendmessage.php">Обратная связь</a> - <a href="misc.php?do=page&amp;template=rules">Правила</a> - <a href="archive/index.php">Архив</a></div></body></html>"""


def post(n, user, day, time, lines, pics=0, topic=0, rank="Участник", sign=""):
    shots = "".join(f'<br /><img src="http://img.nevskiy-vecher.example/a/{topic}_{i}.jpg" border="0" alt="" />' for i in range(1, pics + 1))
    mark = f'<div>__________________<br />{sign}</div>' if sign else ""
    return f"""<div id="edit{topic}{n}" style="padding:0px 0px 6px 0px"><table id="post{topic}{n}" class="tborder" cellpadding="6" cellspacing="0" border="0" width="100%"><tr><td class="thead"><a name="post{topic}{n}">\
<img class="inlineimg" src="images/statusicon/post_old.gif" alt="Старый" border="0" /></a> {day}, {time}</td><td class="thead" align="right">#<a href="showpost.php?p={topic}{n}&amp;postcount={n}"><strong>{n}</strong></a></td></tr>
<tr valign="top"><td class="alt2" width="175"><div id="postmenu_{topic}{n}"><a class="bigusername" href="member.php?u={sum(map(ord,
    user)) % 900 + 100}">{user}</a></div><div class="smallfont">{rank}</div><div class="smallfont">Регистрация: 12.02.2023<br />Адрес: СПб<br />Сообщений: {sum(map(ord, user)) % 240 + 3}</div></td>
<td class="alt1" id="td_post_{topic}{n}"><div id="post_message_{topic}{n}">{"<br />".join(lines)}{shots}</div>{mark}</td></tr></table></div>"""


def topic(a):
    no, user, title, day, time, lines, pics, _ = a
    posts = [post(1, user, day, time, lines, pics, no, "Рекламодатель")]
    for n, (who, when, words) in enumerate(REPLIES.get(no, []), 2):
        quote = f'<div style="margin:20px"><div class="smallfont">Цитата:</div><table class="tborder"><tr><td class="alt2">Сообщение от <strong>{user}</strong><div style="font-style:italic">{lines[0]}</div></td></tr></table></div>' if n == 2 else ""
        posts.append(post(n, who, when, f"1{n}:0{n}", [quote + words], 0, no, "Рекламодатель" if who == user else "Участник", "Вежливость ничего не стоит" if who != user else ""))
    return shell(title, "".join(posts) + '<table class="tborder"><tr><td class="thead">« <a href="showthread.php?t=4990&amp;goto=nextoldest">Предыдущая тема</a> | <a href="showthread.php?t=5130&amp;goto=nextnewest">Следующая тема</a> »</td>'
        '</tr></table>', '&gt; <span class="navbar"><a href="forumdisplay.php?f=7">Объявления девушек</a></span>')


def truth(a):
    row = deepcopy(AD)
    more = dict(a[7])
    money = more.pop("prices", [])
    row.update(url=url(a), aliases_stated=[more["alias"]], ages_stated=[more["age"]], text_language="ru", provider_kind="unknown", city="Saint Petersburg", country="RU", n_images=a[6], posted_at="-".join(a[3].split(".")[::-1]),
               prices=[{"amount": x, "currency": "RUB", "code_currency": None, "duration_min": m, "place": w} for x, m, w in money], max_duration_h=max((m for _, m, _ in money), default=0) / 60 or None)
    row.update(deepcopy({**more, "handles": [{"kind": k, "value": v} for k, v in more.get("handles", [])]}))
    return row


def topics(path, title, rows, ads=(), canonical=None, foot=""):
    body = "".join(f'<tr><td class="alt1"><img src="images/statusicon/thread{"_hot" if n > 9 else ""}.gif" alt="" border="0" /></td><td class="alt1" id="td_threadtitle_{t}"><div><a href="showthread.php?t={t}" id="thread_title_{t}">{w}</a>'
        f'</div><div class="smallfont">{u}</div></td><td class="alt2"><div class="smallfont" align="right">{d}</div></td><td class="alt1" align="center">{n}</td><td class="alt2" align="center">{n * 83 + 40}</td></tr>' for t, w, u, d, n in rows)
    html = shell(title, f'<table class="tborder" cellpadding="6" cellspacing="1" width="100%" id="threadslist"><tr><td class="thead">&nbsp;</td><td class="thead">Тема / Автор</td><td class="thead">Последнее сообщение</td>'
        f'<td class="thead">Ответов</td><td class="thead">Просмотров</td></tr>{body}</table>{foot}')
    return wp(path, html, "listing", ads, canonical)


def wp(path, html, kind, ads=(), canonical=None, status=200):
    return WrittenPage(ROOT + path, html, kind, "ru", ads=tuple(ads), canonical=canonical, status=status, content_type="text/html; charset=windows-1251", encoding="cp1251")


def talk(path, title, no, posts, kind="thread", canonical=None):
    return wp(path, shell(title, "".join(post(n, u, d, t, [w], 0, no, "Участник", s) for n, (u, d, t, w, s) in enumerate(posts, 1))), kind, canonical=canonical)


A, B = ADS[:5], ADS[5:]
ROW = {a[0]: (a[0], a[2], a[1], REPLIES.get(a[0], [("", a[3], "")])[-1][1], len(REPLIES.get(a[0], []))) for a in ADS}
TALK = [("Piter_guest", "01.06.2025", "12:10", "Друзья, как вы проверяете, что фото настоящие? Два раза на этой неделе открывал дверь совсем другой человек.", ""), ("Старый кот", "01.06.2025", "12:44", "Прошу прислать снимок с листком и "
    "датой. Кто отказывает, к тем не езжу. И никогда не плачу вперёд.", "Кот гуляет сам по себе"),
        ("moryak", "02.06.2025", "08:15", "Поддерживаю. Недавно просили 2000 на карту за бронь, после перевода номер исчез.", "Канал форума: t.me/nevskiy_vecher_board")]
REVIEW = [("Antoxa", "18.05.2025", "21:30", "Отзыв: Милана, Васильевский остров. Звонил 16 мая, встретила приветливо, около 25 лет, рост средний. Договаривались на час за 5000, лишнего не просила. Массаж хороший, квартира после ремонта. "
    "Оценка: 8 из 10, зайду ещё.", "")]
INDEX = '<table class="tborder" width="100%"><tr><td class="thead">Раздел</td><td class="thead">Тем</td><td class="thead">Сообщений</td></tr>' + "".join(f'<tr><td class="alt1Active"><a href="forumdisplay.php?f={f}"><strong>{w}</strong></a>'
    f'<div class="smallfont">{d}</div></td><td class="alt2">{n}</td><td class="alt1">{n * 9}</td></tr>' for f, w, d, n in ((3, "Правила и новости", "Читать всем", 12), (5, "Отзывы", "О встречах, без грубости", 841), (7, "Объявления "
        "девушек", "Пишут сами девушки и салоны", 8), (9, "Курилка", "Обо всём", 302))) + "</table>"
PAGES = [
    wp("/index.php", shell("Невский вечер - форум", INDEX), "listing"),
    topics("/forumdisplay.php?f=7", "Объявления девушек", [ROW[a[0]] for a in A], map(url, A), foot='<div class="pagenav"><a href="forumdisplay.php?f=7&amp;page=2">2</a></div>'),
    topics("/forumdisplay.php?s=5c07b1d29e0f&f=7", "Объявления девушек", [ROW[a[0]] for a in A], map(url, A), f"{ROOT}/forumdisplay.php?f=7"),
    topics("/forumdisplay.php?f=7&page=2", "Объявления девушек - Страница 2", [ROW[a[0]] for a in B], map(url, B)),
    topics("/forumdisplay.php?f=5", "Отзывы", [(4871, "Милана, Васильевский остров", "Antoxa", "18.05.2025", 0), (4802, "Как отличить настоящие фото", "Piter_guest", "02.06.2025", 2), (4766, "Салоны на Петроградке, "
        "сводка", "moryak", "27.05.2025", 14)]),
]
PAGES += [wp(url(a)[len(ROOT):], topic(a), "ad", (url(a),)) for a in ADS]
PAGES += [
    wp("/showthread.php?t=5109&mode=hybrid", topic(ADS[2]), "ad", (url(ADS[2]),), url(ADS[2])),
    talk("/showthread.php?t=4802", "Как отличить настоящие фото", 4802, TALK),
    talk("/showthread.php?t=4871", "Милана, Васильевский остров", 4871, REVIEW, "review"),
    wp("/member.php?u=214", shell("Просмотр профиля: Салон Вечерний", '<table class="tborder" width="100%"><tr><td class="tcat">Салон Вечерний</td></tr><tr><td class="alt1"><h1>Салон Вечерний</h1><h2>Рекламодатель</h2>'
        '<dl class="profilefield_list"><dt>О себе</dt><dd>Салон на Лиговском проспекте, работаем с 2018 года</dd><dt>Регистрация</dt><dd>12.02.2023</dd><dt>Всего сообщений</dt><dd>57</dd></dl>'
            '<a href="search.php?do=finduser&amp;u=214">Найти все темы</a></td></tr></table>'), "profile"),
    wp("/misc.php?do=page&template=rules", shell("Правила", '<div class="alt1"><ol><li>Участвовать могут только взрослые, с 18 лет.</li><li>Одна тема - одно объявление. Размещение для салонов 1500 руб. в месяц.</li>'
        '<li>Запрещены оскорбления и чужие личные данные.</li><li>О принуждении сообщайте модератору и в полицию, 102.</li></ol></div>'), "static"),
    wp("/showthread.php?t=4311", shell("Сообщение vBulletin", '<table class="tborder" width="70%" align="center"><tr><td class="tcat">Сообщение vBulletin</td></tr><tr><td class="panelsurround"><div class="panel">'
        '<div align="left">Указан неверный идентификатор: Тема. Если вы считаете, что это ошибка, сообщите <a href="sendmessage.php">администратору</a>.</div></div></td></tr></table>'), "error"),
]

SITE = WrittenSite(HOST, "RU", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
