"""Russian review board with a section of ads: XenForo 2 mark-up, topics with labels (ПРОВЕРЕНО, VIP, city), reports about persons, talk.

Hard: an ad is the first post of a topic and other members answer under it with their own figures; quotes repeat words of the ad; prices as '7к' and '7000 р.';
a signature under a post; labels before titles; members' pages without an offer; a board index of forums; a topic that is gone.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://polnochforum.example"
TOWN = {"Москва": "Moscow", "Казань": "Kazan", "Самара": "Samara", "СПб": "Saint Petersburg"}


def rub(amount, minutes, place=None):
    return {"amount": amount, "currency": "RUB", "code_currency": None, "duration_min": minutes, "place": place}


# no, slug, labels, town, title, author, day, first post, pictures, replies (who, day, words), truth
ADS = [
    (4810, "alina-metro-taganskaja", "VP", "Москва", "Алина, метро Таганская", "alina_msk", "2025-06-03", "Всем привет! Меня зовут Алина, мне 28 лет, рост 169, вес 54. Русская, работаю сама, без диспетчера.<br>Принимаю у себя на Таганской с 12:00 до 23:00, к вам не езжу.<br>Массаж, общение, поцелуи. Час 7000 р., два часа 13000 р.<br>Телефон +7 916 555-20-41, есть WhatsApp.", 4,
     [("Dmitry77", "2025-06-04", "Был вчера, всё как в анкете. Отзыв напишу отдельно."), ("alina_msk", "2025-06-05", "Спасибо! В субботу 7 июня выходной.")],
     dict(alias="Алина", age=28, height_cm=169, weight_kg=54, nationality="RU", provider_kind="independent", incall=True, outcall=False, hours="12:00-23:00", services=["massage", "kissing"], prices=[rub(7000, 60), rub(13000, 120)], phones=["+79165552041"], wa=True, max_duration_h=2.0)),
    (4805, "salon-lagoda-kazan-marina", "P", "Казань", "Салон «Лагода»: мастер Марина", "lagoda_kzn", "2025-05-30", "Представляем нашего мастера. Марина, 33 года, рост 165 см. Эротический массаж и тантра, сеансы 60 и 90 минут: 4500 и 6500 руб.<br>Салон в центре Казани, работаем круглосуточно, парковка. Администратор: 8 (843) 555-17-60.", 3,
     [("Old_Tatarin", "2025-06-01", "А в прошлом году было 3500...")],
     dict(alias="Марина", age=33, height_cm=165, provider_kind="agency", incall=True, hours="24/7", services=["massage", "tantra"], prices=[rub(4500, 60), rub(6500, 90)], phones=["+78435551760"], max_duration_h=1.5)),
    (4799, "kamila-samara-do-20-ijunja", "", "Самара", "Камила, в Самаре до 20 июня", "kamila_tour", "2025-06-10", "Казашка, 25 лет, 162/50. Приехала в Самару на десять дней, с 10 по 20 июня, потом Казань с 21 по 25 июня.<br>Приеду в гостиницу. 1 час — 6000 рублей, ночь (8 часов) — 30000 рублей. Говорю по-русски и по-казахски.<br>Пишите в телеграм @kamila_volga25", 5, [],
     dict(alias="Камила", age=25, nationality="KZ", height_cm=162, weight_kg=50, outcall=True, languages_spoken=["ru", "kk"], services=["overnight"], prices=[rub(6000, 60), rub(30000, 480)], tg="kamila_volga25", tour=[{"city": "Samara", "from": "2025-06-10", "to": "2025-06-20"}, {"city": "Kazan", "from": "2025-06-21", "to": "2025-06-25"}], max_duration_h=8.0)),
    (4792, "viktorija-45-dlja-vzroslyh-muzhchin", "P", "СПб", "Виктория, 45, для взрослых мужчин", "vika_piter", "2025-05-22", "Спокойная взрослая женщина, 45 лет. Не модель и не девочка. Квартира у Чёрной речки, чай, душ, разговор и массаж. По будням с 10 до 18.<br>5000 р. за час у меня. Выезд — 8000 р. за час.<br>Звонить: 8 921 555 83 16", 2,
     [("Nevsky", "2025-05-23", "Тёплый человек, рекомендую."), ("vika_piter", "2025-05-24", "Благодарю.")],
     dict(alias="Виктория", age=45, incall=True, outcall=True, hours="10:00-18:00", services=["massage"], prices=[rub(5000, 60, "incall"), rub(8000, 60, "outcall")], phones=["+79215558316"], max_duration_h=1.0)),
    (4786, "lilija-i-zhanna-duet", "V", "Москва", "Лилия и Жанна, дуэт", "duet_liliya", "2025-06-01", "Мы подруги, Лилия (24 года) и Жанна (27 лет). Встречаемся только вдвоём: массаж в четыре руки, стриптиз, вечер для пары.<br>Апартаменты в Москва-Сити, принимаем с 16:00 до 04:00. Час 15000 р.<br>Телефон 8-903-555-09-72", 4,
     [("Dmitry77", "2025-06-02", "Дорого, но честно.")],
     dict(alias="Лилия", aliases_stated=["Лилия", "Жанна"], age=24, ages_stated=[24, 27], audience="couple", incall=True, hours="16:00-04:00", services=["four_hands", "striptease", "couples"], prices=[rub(15000, 60)], phones=["+79035550972"], max_duration_h=1.0)),
    (4771, "artjom-dlja-zhenshhin", "", "Казань", "Артём, для женщин и пар", "artem_k", "2025-05-12", "Артём, 31 год, 184 см, 79 кг. Для женщин и семейных пар. Массаж, ужин, поездки на море. Приезжаю сам. Цену обсудим. artem.kzn@polepochty.example", 1,
     [("Moderator", "2025-05-12", "Перенёс тему в нужный раздел.")],
     dict(alias="Артём", age=31, height_cm=184, weight_kg=79, audience="man", outcall=True, services=["massage", "dinner_date", "travel", "couples"], mail="artem.kzn@polepochty.example")),
    (4764, "sabina-trans-spb", "V", "СПб", "Сабина, транс, центр", "sabina_ts", "2025-06-08", "Сабина, транс-девушка, 27 лет, рост 177. Узбечка. Доминация, ролевые игры, виртуальные встречи по видео.<br>Принимаю на Лиговском, 24 часа. 6000 р. час, 20 минут по видео — 2000 р.<br>+7 (981) 555-64-38, Telegram @sabina_ligovka", 3, [],
     dict(alias="Сабина", age=27, height_cm=177, nationality="UZ", audience="trans", incall=True, hours="24/7", services=["domination", "role_play", "video_call"], prices=[rub(6000, 60), rub(2000, 20)], phones=["+79815556438"], tg="sabina_ligovka", max_duration_h=1.0)),
    (4750, "svetlana-samara-bez-foto", "", "Самара", "Светлана, без фото", "sveta_s", "2025-04-29", "Светлана, 37 лет. Фото не выкладываю, работаю в обычной жизни учителем. Принимаю два вечера в неделю. Только для воспитанных. 4000 за час.<br>8 927 555 31 05, только звонки", 0,
     [("Volgar", "2025-05-03", "Подтверждаю, человек настоящий."), ("Guest_old", "2025-05-20", "Не дозвонился три раза.")],
     dict(alias="Светлана", age=37, incall=True, prices=[rub(4000, 60)], phones=["+79275553105"], max_duration_h=1.0)),
]


def url(a):
    return f"{ROOT}/threads/{a[1]}.{a[0]}/"


def label(a):
    return f'<span class="label label--primary" dir="auto">{a[3]}</span>' + ('<span class="label label--red">VIP</span>' if "V" in a[2] else "") + ('<span class="label label--green">ПРОВЕРЕНО</span>' if "P" in a[2] else "")


def shell(title, body, crumbs=(("Форумы", "/"),), labels=""):
    trail = "".join(f'<li itemprop="itemListElement"><a href="{h}" itemprop="item"><span itemprop="name">{t}</span></a></li>' for t, h in crumbs)
    return f"""<!DOCTYPE html><html id="XF" lang="ru-RU" dir="LTR" data-app="public" data-template="thread_view" data-cookie-prefix="xf_" data-csrf="1749630000,5be1c0aa" class="has-no-js template-thread_view" data-run-jobs=""><head><meta charset="utf-8"><title>{title} | Полночь</title><link rel="stylesheet" href="/css.php?css=public%3Anormalize.css&amp;s=1"><script>jQuery.extend(true, XF.config, {{userId: 0, cookie: {{path: '/'}}}});</script></head>
<body data-template="thread_view"><div class="p-pageWrapper" id="top"><header class="p-header"><div class="p-header-logo"><a href="/"><img src="/styles/logo.png" alt="Полночь"></a></div></header><nav class="p-nav"><ul class="p-nav-list"><li><a href="/" class="p-navEl-link">Форумы</a></li><li><a href="/whats-new/">Что нового?</a></li><li><a href="/members/">Пользователи</a></li></ul><div class="p-account"><a href="/login/">Вход</a> <a href="/register/">Регистрация</a></div></nav>
<div class="p-body"><ul class="p-breadcrumbs">{trail}</ul><div class="p-body-header"><h1 class="p-title-value">{labels}{title}</h1></div><div class="p-body-main"><div class="p-body-content">{body}</div></div></div>
<footer class="p-footer"><ul><li><a href="/help/terms/">Условия и правила</a></li><li><a href="/misc/contact/">Обратная связь</a></li></ul><div class="p-footer-copyright">Community platform by XenForo® © 2010-2025 XenForo Ltd.</div></footer></div><div class="notice notice--cookie">Сайт использует куки. Только для лиц старше 18 лет. <a>Принять</a></div></body></html>"""


def post(no, who, day, words, pics="", sign=""):
    return f'<article class="message message--post js-post" data-author="{who}" data-content="post-{no}" id="js-post-{no}"><div class="message-cell message-cell--user"><a href="/members/{who.lower()}/" class="avatar avatar--m"><img src="/data/avatars/m/{no % 90}.jpg" alt="{who}"></a><h4 class="message-name"><a class="username">{who}</a></h4><h5 class="userTitle">Участник</h5></div>' \
           f'<div class="message-cell message-cell--main"><header class="message-attribution"><a href="/posts/{no}/"><time class="u-dt" dir="auto" datetime="{day}T19:20:11+0300">{day[8:]}.{day[5:7]}.{day[:4]}</time></a></header><div class="message-userContent"><article class="message-body"><div class="bbWrapper">{words}</div>{pics}</article></div>{f"<aside class=message-signature>{sign}</aside>" if sign else ""}</div></article>'


def page(a):
    no, slug, marks, town, title, who, day, words, pics, replies, t = a
    files = '<section class="message-attachments"><ul class="attachmentList">' + "".join(f'<li class="file file--linked"><a href="/attachments/{slug}-{n}-jpg.{no * 3 + n}/"><img src="/data/attachments/{no}/{n}-thumb.jpg" alt="{n}.jpg"></a></li>' for n in range(1, pics + 1)) + "</ul></section>" if pics else ""
    body = post(no * 10, who, day, words, files) + "".join(post(no * 10 + i, w, d, x) for i, (w, d, x) in enumerate(replies, 1))
    return shell(title, f'<div class="p-description"><ul class="listInline"><li><a class="username">{who}</a></li><li><time datetime="{day}">{day[8:]}.{day[5:7]}.{day[:4]}</time></li></ul></div><div class="block block--messages">{body}</div><div class="block-outer">Войдите, чтобы ответить</div>', (("Форумы", "/"), ("Анкеты", "/forums/ankety.4/")), label(a) + '<span class="label-append">\u00a0</span>')


def truth(a):
    no, slug, marks, town, title, who, day, words, pics, replies, t = a
    t = deepcopy(t)
    wa, tg, mail = t.pop("wa", False), t.pop("tg", None), t.pop("mail", None)
    row = deepcopy(AD)
    row.update(url=url(a), text_language="ru", provider_kind="unknown", city=TOWN[town], country="RU", n_images=pics, posted_at=day, verified="P" in marks, paid_placement="V" in marks, aliases_stated=[t["alias"]], ages_stated=[t["age"]])
    row.update(t)
    row["handles"] = [{"kind": k, "value": v} for k, v in (("whatsapp", row["phones"][0] if wa else None), ("telegram", tg), ("email", mail)) if v]
    return row


def item(a):
    return f'<div class="structItem structItem--thread js-threadListItem-{a[0]}"><div class="structItem-cell structItem-cell--main"><div class="structItem-title">{label(a)} <a href="/threads/{a[1]}.{a[0]}/">{a[4]}</a></div><div class="structItem-minor"><ul class="structItem-parts"><li><a class="username">{a[5]}</a></li><li>{a[6][8:]}.{a[6][5:7]}.{a[6][:4]}</li></ul></div></div><div class="structItem-cell structItem-cell--meta">Ответы: {len(a[9])}</div></div>'


def listing(rows, foot=""):
    return shell("Анкеты", f'<div class="structItemContainer">{"".join(map(item, rows))}</div><nav class="pageNav">{foot}</nav>', (("Форумы", "/"),))


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, body), kind, "ru", status=status)


def node(h, t, n):
    return f'<div class="node node--forum"><h3 class="node-title"><a href="{h}">{t}</a></h3><div class="node-stats">Темы: {n}</div></div>'


TALK = "".join(f'<div class="structItem structItem--thread"><div class="structItem-title"><a href="{h}">{t}</a></div><div>Ответы: {n}</div></div>' for h, t, n in (("/threads/otzyv-alina-taganskaja.4815/", "Отзыв: Алина, Таганская", 2), ("/threads/otzyv-viktorija-chjornaja-rechka.4794/", "Отзыв: Виктория, Чёрная речка", 1), ("/threads/predoplata-opjat-obman.4801/", "Предоплата, опять обман", 4)))
FOOT1, FOOT2 = '<a class="pageNav-page--current">1</a> <a href="/forums/ankety.4/page-2">2</a>', '<a href="/forums/ankety.4/">1</a> <a>2</a>'
PAGES = [
    plain("/", "Форумы", '<div class="block block--category">' + node("/forums/ankety.4/", "Анкеты", 8) + node("/forums/otzyvy.5/", "Отзывы", 211) + node("/forums/kurilka.9/", "Курилка", 64) + "</div>"),
    WrittenPage(f"{ROOT}/forums/ankety.4/", listing(ADS[:5], FOOT1), "listing", "ru", ads=tuple(map(url, ADS[:5]))),
    WrittenPage(f"{ROOT}/forums/ankety.4/page-2", listing(ADS[5:], FOOT2), "listing", "ru", ads=tuple(map(url, ADS[5:]))),
    plain("/forums/otzyvy.5/", "Отзывы", TALK, "listing"),
    *[WrittenPage(url(a), page(a), "ad", "ru", ads=(url(a),)) for a in ADS],
    WrittenPage(f"{url(ADS[3])}?s=9c0d71f2ab", page(ADS[3]), "ad", "ru", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    plain("/threads/otzyv-alina-taganskaja.4815/", "Отзыв: Алина, Таганская", post(48150, "Dmitry77", "2025-06-05", "Был у Алины 3 июня, час за 7к. Встретила вовремя, квартира чистая, массаж на твёрдую четвёрку. Оценка 9 из 10, зайду ещё.", sign="Живём один раз")
          + post(48151, "Borman", "2025-06-07", "Подтверждаю, тоже был у неё. Общение отличное, никуда не торопит. 10 из 10."), "review"),
    plain("/threads/otzyv-viktorija-chjornaja-rechka.4794/", "Отзыв: Виктория, Чёрная речка", post(47940, "Nevsky", "2025-05-25", "Внешность: как на фото. Сервис: без спешки. Цена 5000 за час. Итог: душевная женщина, рекомендую тем, кому за сорок."), "review"),
    plain("/threads/predoplata-opjat-obman.4801/", "Предоплата, опять обман", post(48010, "Volgar", "2025-05-28", "Опять попался: просили перевести тысячу «за такси», потом пропали.") + post(48011, "Borman", "2025-05-28", "Никогда не платите вперёд. Сколько раз писали.")
          + post(48012, "Old_Tatarin", "2025-05-29", '<blockquote class="bbCodeBlock--quote">Никогда не платите вперёд.</blockquote>А номер сохранился? Дайте модератору.') + post(48013, "Moderator", "2025-05-29", "Объявление удалено, спасибо."), "thread"),
    plain("/members/dmitry77/", "Dmitry77", '<div class="memberHeader"><span class="userTitle">Постоянный участник</span><dl><dt>Регистрация</dt><dd>14.02.2019</dd><dt>Сообщения</dt><dd>318</dd><dt>Реакции</dt><dd>95</dd></dl></div>', "profile"),
    plain("/help/terms/", "Условия и правила", "<p>Форум только для совершеннолетних. Анкеты проверяет модератор по фото с табличкой. VIP-метка на месяц — 1500 рублей. О принуждении сообщайте модератору и в полицию, 112.</p>"),
    plain("/login/", "Вход", '<form action="/login/login" method="post"><label>Имя или e-mail <input name="login"></label><label>Пароль <input type="password"></label><button>Вход</button></form>'),
    plain("/threads/kristina-msk.4410/", "Ой! Что-то пошло не так", '<div class="blockMessage">Запрашиваемая тема не найдена.</div>', "error", 404),
]

SITE = WrittenSite("polnochforum.example", "RU", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
