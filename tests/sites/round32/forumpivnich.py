"""Ukrainian forum on a modern engine (Discourse-like): what the server sends is a shell with settings in an attribute, and a plain view for readers without scripts.

Hard: an advertisement is the first post of a topic in the category 'Оголошення', free in form (a list, a table of markdown, prose, emoji instead of labels), completed by its author in later posts; replies of
guests bring ages, sums, numbers and other women's names, quotes repeat the post; tags stand for town and badge; 'latest' mixes ads with talk and reviews, the category of reviews looks the same; addresses with a
post's number, ?page, /print; 'Схожі теми' below; a member's page, a locked category, a removed topic with status 200; posts in Russian and Polish.
"""

import html
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://forum-pivnich.example"


def uah(amount, minutes=None, place=None, currency="UAH"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def on(kind, value):
    return {"kind": kind, "value": value}


ADS_CAT, REV, TALK = ("oholoshennia", 5, "Оголошення"), ("vidhuky", 7, "Відгуки"), ("rozmovy", 9, "Розмови")
# topic, slug, title, tags, posts (author, day and hour, likes, body), truth
ADS = [
    (3412, "daryna-kyiv-lukianivka", "Дарина, Київ, Лук'янівка", ["київ", "перевірено"], [
        ("daryna_k", "2025-06-09T18:20:00Z", 11, """<p>Добрий вечір, панове! Нарешті й я тут 🙂</p><ul><li>мені 30, 168 см, 56 кг</li><li>українська, англійська, трохи іспанська</li><li>масаж, GFE, спільна ванна</li><li>тільки в мене, виїздів немає</li></ul>
<table><thead><tr><th>Час</th><th>Сума</th></tr></thead><tbody><tr><td>30 хв</td><td>1500 грн</td></tr><tr><td>1 год</td><td>2500 грн</td></tr><tr><td>2 год</td><td>4800 грн</td></tr></tbody></table><p>Телефон 067 218 40 95, дзвоніть з 12:00 до 21:00.</p>
<p><img src="/uploads/default/original/2X/a/daryna1.jpeg" width="517"><img src="/uploads/default/original/2X/a/daryna2.jpeg" width="517"></p>"""),
        ("sasha_troieshchyna", "2025-06-09T20:02:00Z", 1, "<p>Вітаємо! А для тих, кому за 50, теж двері відчинені? Мені 54.</p>"),
        ("daryna_k", "2025-06-10T09:10:00Z", 3, '<aside class="quote"><blockquote><p>Мені 54.</p></blockquote></aside><p>Звісно, чекаю 😊</p>')],
     dict(alias="Дарина", age=30, city="Kyiv", height_cm=168, weight_kg=56, languages_spoken=["uk", "en", "es"], services=["massage", "gfe", "bath"], incall=True, outcall=False, hours="12:00-21:00", max_duration_h=2, verified=True, n_images=2, posted_at="2025-06-09",
          phones=["+380672184095"], prices=[uah(1500, 30), uah(2500, 60), uah(4800, 120)])),
    (3405, "masazh-kharkiv-olena", "Масаж, Харків, Олена", ["харків"], [
        ("olena.masazh", "2025-06-07T08:31:00Z", 4, "<p>Олена, 47 років, масажистка з дипломом. Кабінет на Салтівці, вхід без сходів, гостей на візках зустріну біля машини. Класичний масаж година 900 грн, тантра півтори години 2000 грн. Приймаю у вівторок, четвер і суботу. Номер: нуль дев'яносто три, сто двадцять сім, сорок вісім, шістнадцять.</p>"),
        ("veteran_58", "2025-06-08T11:00:00Z", 6, "<p>Був. Руки золоті, спина каже дякую. Платив 900, як і написано.</p>")],
     dict(alias="Олена", age=47, city="Kharkiv", services=["massage", "tantra", "disabled_guests"], incall=True, max_duration_h=1.5, verified=False, posted_at="2025-06-07", phones=["+380931274816"], prices=[uah(900, 60), uah(2000, 90)])),
    (3398, "odesa-dvi-sestry-po-duhu", "Одеса, дві сестри по духу", ["одеса", "перевірено"], [
        ("mila_i_rita", "2025-06-05T15:45:00Z", 9, "<p>👩‍🦰 Міла, 27<br>👱‍♀️ Рита, 32<br>📍 Одеса, Аркадія<br>💆 масаж у чотири руки, дует, стриптиз<br>💑 парам так<br>🏠 так 🚗 так<br>💰 1 година 6000 грн, ніч 25000 грн<br>✈️ telegram <code>@mila_rita_od</code></p><p><img src=\"/uploads/default/original/2X/b/mr.jpeg\"></p>"),
        ("pan_kapitan", "2025-06-06T21:13:00Z", 0, "<p>А Рита одна за 3000 приїде?</p>"),
        ("mila_i_rita", "2025-06-06T21:40:00Z", 2, "<p>Ні, ми лише вдвох.</p>")],
     dict(alias="Міла", aliases_stated=["Міла", "Рита"], age=27, ages_stated=[27, 32], audience="couple", city="Odesa", services=["four_hands", "duo", "striptease", "couples"], incall=True, outcall=True, max_duration_h=12, verified=True, n_images=1, posted_at="2025-06-05",
          handles=[on("telegram", "mila_rita_od")], prices=[uah(6000, 60), uah(25000, 720)])),
    (3391, "zlata-u-turi", "Злата в турі: Вінниця, Житомир, Рівне", ["вінниця", "тур"], [
        ("zlata.tour", "2025-06-08T07:00:00Z", 5, """<p>Мене звати Злата, я з Полтави, 25 років, 174/59. Цього місяця маршрут такий:</p><ol><li>Вінниця: 10–13 червня</li><li>Житомир: 14–16 червня</li><li>Рівне: 17–19 червня</li></ol>
<p>Квартира скрізь своя, в готелі теж їжджу. Масаж, поцілунки, танці. Година 3000 грн (у готелі 3500 грн), дві години 5500 грн.</p><p>Viber і дзвінки: +380 (50) 964-31-07</p>"""),
        ("rivne_rock", "2025-06-09T16:16:00Z", 0, "<p>Минулого разу в Рівному була Аліна, 098 441 20 73, теж хороша, але вже не відповідає.</p>"),
        ("zlata.tour", "2025-06-10T10:05:00Z", 1, "<p>Змін у розкладі немає, записуйтесь.</p>")],
     dict(alias="Злата", age=25, city="Vinnytsia", height_cm=174, weight_kg=59, services=["massage", "kissing", "dancing"], incall=True, outcall=True, max_duration_h=2, verified=False, posted_at="2025-06-08", phones=["+380509643107"], handles=[on("viber", "+380509643107")],
          tour=[{"city": "Vinnytsia", "from": "2025-06-10", "to": "2025-06-13"}, {"city": "Zhytomyr", "from": "2025-06-14", "to": "2025-06-16"}, {"city": "Rivne", "from": "2025-06-17", "to": "2025-06-19"}], prices=[uah(3000, 60), uah(3500, 60, "outcall"), uah(5500, 120)])),
    (3377, "lviv-ahentsiia-marmur-veronika", "[Львів] Агенція «Мармур»: Вероніка", ["львів"], [
        ("marmur_agency", "2025-06-02T12:00:00Z", 0, """<p>Наша агенція пропонує нову супутницю.</p><p><strong>Вероніка</strong>, 23 роки, зріст 177, українська, польська, англійська мови. Вечері, ділові зустрічі, подорожі за кордон. Водій агенції привезе її до готелю.</p><p><strong>Вартість:</strong> 3 години 200 €, ніч 500 €, доба 800 €.</p>
<p>Менеджер: пишіть лише на marmur@ahentsiia-marmur.example</p><p><img src="/uploads/default/original/2X/c/v1.jpeg"><img src="/uploads/default/original/2X/c/v2.jpeg"><img src="/uploads/default/original/2X/c/v3.jpeg"></p>"""),
        ("lvivske_svitle", "2025-06-03T18:30:00Z", 7, "<p>Це форум незалежних, а не вітрина. Хто вас пустив?</p>")],
     dict(alias="Вероніка", age=23, provider_kind="agency", city="Lviv", height_cm=177, languages_spoken=["uk", "pl", "en"], services=["dinner_date", "business", "travel"], outcall=True, max_duration_h=24, verified=False, n_images=3, posted_at="2025-06-02",
          handles=[on("email", "marmur@ahentsiia-marmur.example")], prices=[uah(200, 180, None, "EUR"), uah(500, 720, None, "EUR"), uah(800, 1440, None, "EUR")])),
    (3370, "yana-trans-dnipro", "Яна, трансжінка, Дніпро", ["дніпро", "перевірено"], [
        ("yana_dp", "2025-05-30T22:22:00Z", 8, "<p>Яна, 29 років, трансжінка, зріст 180, вага 70. Дніпро, набережна. Приймаю в себе цілодобово, 24/7, виїзд лише в готелі. Рольові ігри, фетиш, масаж.</p><p>Година в мене – 2800 грн, година в готелі – 3600 грн.</p><p>☎️ 073 560 19 44 (WhatsApp, Signal)</p>"),
        ("dnipro_1776", "2025-05-31T08:00:00Z", 2, "<p>Людина слова. Рекомендую.</p>")],
     dict(alias="Яна", age=29, audience="trans", city="Dnipro", height_cm=180, weight_kg=70, services=["role_play", "fetish", "massage"], incall=True, outcall=True, hours="24/7", max_duration_h=1, verified=True, posted_at="2025-05-30",
          phones=["+380735601944"], handles=[on("whatsapp", "+380735601944"), on("signal", "+380735601944")], prices=[uah(2800, 60, "incall"), uah(3600, 60, "outcall")])),
    (3355, "dla-panow-z-polski-uzhorod", "Dla panów z Polski: Uzhorod i okolice", ["ужгород"], [
        ("tereza_uz", "2025-05-27T14:14:00Z", 3, "<p>Dzień dobry! Mam na imię Tereza, 35 lat, mówię po polsku, słowacku i ukraińsku. Zapraszam do siebie w Użhorodzie na masaż i kolację. Godzina 60 euro, trzy godziny 160 euro. Telefon +380 95 417 02 88, tylko SMS.</p>"),
        ("zakarpatets", "2025-05-28T06:50:00Z", 0, "<p>А для своїх?</p>"), ("tereza_uz", "2025-05-28T19:00:00Z", 1, "<p>Так само, але по курсу 🙂</p>")],
     dict(alias="Tereza", age=35, text_language="pl", city="Uzhhorod", languages_spoken=["pl", "sk", "uk"], services=["massage", "dinner_date"], incall=True, max_duration_h=3, verified=False, posted_at="2025-05-27", phones=["+380954170288"],
          prices=[uah(60, 60, None, "EUR"), uah(160, 180, None, "EUR")])),
    (3340, "bohdan-dlia-zhinok", "Богдан для жінок, Київ та область", ["київ"], [
        ("bohdan33", "2025-05-22T17:30:00Z", 2, "<p>Чоловік, 33 роки, 186 см, 84 кг. Звати Богдан. Супровід на вечірки, вечеря, масаж. Приїду до вас, свого місця не маю. Дві години 2000 грн, вечір (5 годин) 4500 грн. Instagram: bohdan.suprovid</p><p>P. S. Парам теж так.</p>"),
        ("iryna_v", "2025-05-23T09:00:00Z", 5, "<p>Нарешті хтось і про нас подумав!</p>")],
     dict(alias="Богдан", age=33, audience="man", city="Kyiv", height_cm=186, weight_kg=84, services=["party", "dinner_date", "massage", "couples"], incall=False, outcall=True, max_duration_h=5, verified=False, posted_at="2025-05-22",
          handles=[on("instagram", "bohdan.suprovid")], prices=[uah(2000, 120), uah(4500, 300)])),
    (3318, "hospozha-vlada", "Госпожа Влада", ["київ", "перевірено"], [
        ("vlada_studio", "2025-05-16T20:00:00Z", 6, "<p>Домінація, рольові ігри. Без масажу, без вечерь, без розмов про погоду. Мені сорок два. Студія в Києві, метро скажу телефоном: 063-708-55-21. Умови напишу згодом.</p>"),
        ("vlada_studio", "2025-06-06T12:00:00Z", 2, "<p>Обіцяні умови: година 4500 гривень, дві години 8000 гривень.</p>"),
        ("chornyi_kit", "2025-06-06T13:00:00Z", 0, "<p>Минулого року було 3000, інфляція і тут...</p>")],
     dict(alias="Влада", age=42, city="Kyiv", services=["domination", "role_play"], incall=True, max_duration_h=2, verified=True, posted_at="2025-05-16", phones=["+380637085521"], prices=[uah(4500, 60), uah(8000, 120)])),
    (3301, "svetlana-russkoiazychnaia-dnepr", "Светлана, Каменское и Днепр", ["дніпро"], [
        ("sveta_k", "2025-05-11T10:10:00Z", 1, "<p>Здравствуйте, пишу по-русски, так привычнее. Светлана, 51 год, 160 см, 68 кг. Живу в Каменском, принимаю дома, гостей из Днепра встречаю у станции. Массаж и объятия, час 700 грн. Телефон 098 302 64 77, до 20:00.</p>")],
     dict(alias="Светлана", age=51, text_language="ru", city="Kamianske", height_cm=160, weight_kg=68, services=["massage", "cuddling"], incall=True, max_duration_h=1, verified=False, posted_at="2025-05-11", phones=["+380983026477"], prices=[uah(700, 60)])),
]
TALKS = [
    (3409, "vidhuk-daryna-lukianivka", "Дарина з Лук'янівки: мій відгук", ["київ"], REV, [("sasha_troieshchyna", "2025-06-10T22:00:00Z", 4, "<p>Ходив сьогодні. Квартира чиста, Дарина усміхнена, час не рахувала. Година 2500, як у темі. Єдине: ліфт не працює.</p>"), ("kum_petro", "2025-06-11T05:30:00Z", 0, "<p>Дякую за розвідку.</p>")]),
    (3402, "vidhuk-ahentsiia-v-lvovi", "Обережно: агенція у Львові", ["львів", "шахраї"], REV, [("lvivske_svitle", "2025-06-06T19:00:00Z", 12, "<p>Попросили завдаток 1000 грн на картку, приїхала не та дівчина, на вигляд сумна і весь час дивилась у телефон. Водій чекав під дверима.</p>"), ("moderator", "2025-06-06T19:30:00Z", 9, "<p>Перевіряємо. Якщо хтось бачив ознаки примусу, лінія 1578.</p>")]),
    (3388, "yak-vy-perevezly-kota", "Як ви перевозили кота потягом?", [], TALK, [("iryna_v", "2025-06-04T12:00:00Z", 3, "<p>Їду до Одеси, кіт 6 кг, боїться всього. Скільки коштує місце, 150 грн?</p>"), ("zlata.tour", "2025-06-04T12:40:00Z", 8, "<p>Я свою вожу в рюкзаку, провідниці лише раді.</p>")]),
]


def url(t):
    return f"{ROOT}/t/{t[1]}/{t[0]}"


def when(stamp):
    names = {"05": "Травень", "06": "Червень"}
    return f"{names[stamp[5:7]]} {int(stamp[8:10])}, {stamp[:4]}, {stamp[11:16]}"


def shell(title, body, extra=""):
    data = html.escape(json.dumps({"siteSettings": json.dumps({"title": "Північ", "contact_email": "moderator@forum-pivnich.example", "default_locale": "uk"}), "currentUser": None, "customEmoji": "{}"}, ensure_ascii=False))
    return f"""<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{title} - Північ</title><meta name="generator" content="Forum 3.4.2">{extra}<link href="/stylesheets/desktop_3f9c.css" rel="stylesheet"></head><body class="crawler browser-update">
<discourse-assets-json><div class="hidden" id="data-preloaded" data-preloaded="{data}"></div></discourse-assets-json><header><a href="/">Північ</a></header><div id="main-outlet" class="wrap" role="main">{body}</div>
<footer class="container wrap"><nav class="crawler-nav"><ul><li><a href="/">Головна</a></li><li><a href="/categories">Категорії</a></li><li><a href="/guidelines">Правила</a></li><li><a href="/tos">Умови</a></li><li><a href="/privacy">Приватність</a></li></ul></nav>
<p class="powered-by-link">Працює на рушії форуму, найкраще з увімкненим JavaScript</p></footer></body></html>"""


def posts_html(posts, start=1):
    return "".join(f"""<div id="post_{n}" itemprop="comment" itemscope itemtype="http://schema.org/Comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a rel="nofollow" href="/u/{who}"><span itemprop="name">{who}</span></a></span>
<span class="crawler-post-infos"><time datetime="{stamp}" class="post-time">{when(stamp)}</time><span itemprop="position">{n}</span></span></div><div class="post" itemprop="text">{body}</div><div itemprop="interactionStatistic"><span class="post-likes">{likes} вподобань</span></div></div>
""" for n, (who, stamp, likes, body) in enumerate(posts, start))


def topic(t, cat, posts, view=""):
    tags = "".join(f'<a href="/tag/{g}" class="discourse-tag" rel="tag">{g}</a>' for g in t[3])
    main = f"""<div id="topic-title"><h1><a href="/t/{t[1]}/{t[0]}">{t[2]}</a></h1><div class="topic-category"><a href="/c/{cat[0]}/{cat[1]}" class="badge-wrapper"><span class="category-name">{cat[2]}</span></a> {tags}</div></div>{posts_html(posts)}"""
    if view == "print":
        return f'<!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>{t[2]}</title><link rel="canonical" href="{url(t)}"></head><body class="print">{main}</body></html>'
    other = [a for a in ADS if a[0] != t[0]][t[0] % 5:][:2]
    rows = "".join(f'<tr class="topic-list-item"><td><a href="/t/{a[1]}/{a[0]}">{a[2]}</a></td><td>{len(a[4]) - 1}</td></tr>' for a in other)
    return shell(t[2], f'{main}<div id="related-topics"><h3>Схожі теми</h3><table class="topic-list">{rows}</table></div>', f'<link rel="canonical" href="{url(t)}">')


def truth(t):
    row = deepcopy(AD)
    row.update(url=url(t), text_language="uk", provider_kind="unknown", country="UA")
    row.update(deepcopy(t[5]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def topics(title, rows, foot=""):
    lines = "".join(f"""<tr class="topic-list-item" id="topic-list-item-{t[0]}"><td class="main-link" itemprop="itemListElement"><a itemprop="url" href="/t/{t[1]}/{t[0]}" class="title raw-link">{t[2]}</a> <div class="link-bottom-line">{"".join(f'<a href="/tag/{g}" class="discourse-tag">{g}</a> ' for g in t[3])}</div></td>
<td class="replies">{len(p) - 1}</td><td>{when(p[-1][1])}</td></tr>
""" for t, p in rows)
    return shell(title, f'<h1>{title}</h1><table class="topic-list"><thead><tr><th>Тема</th><th>Відповіді</th><th>Активність</th></tr></thead><tbody>{lines}</tbody></table><div class="navigation">{foot}</div>')


def pair(rows):
    return [(t, t[4]) for t in rows]


def plain(path, title, text, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<h1>{title}</h1>{text}"), kind, "uk", **more)


def own(rows):
    return tuple(map(url, rows))


LATEST = sorted(pair(ADS[:5]) + [(t, t[5]) for t in TALKS], key=lambda x: x[1][-1][1], reverse=True)
KYIV = [a for a in ADS if "київ" in a[3]]
PAGES = [
    WrittenPage(f"{ROOT}/", topics("Останні теми", LATEST, '<a rel="next" href="/latest?page=1">наступна сторінка →</a>'), "listing", "uk", ads=own(ADS[:5])),
    plain("/categories", "Категорії", f'<table class="category-list">{"".join(f"<tr><td><a href=/c/{c[0]}/{c[1]}>{c[2]}</a></td><td>{n}</td></tr>" for c, n in ((ADS_CAT, 10), (REV, 2), (TALK, 1)))}</table>'),
    WrittenPage(f"{ROOT}/c/oholoshennia/5", topics("Оголошення", pair(ADS)), "listing", "uk", ads=own(ADS)),
    WrittenPage(f"{ROOT}/c/oholoshennia/5?order=views", topics("Оголошення", pair(ADS[::-1])), "listing", "uk", ads=own(ADS), canonical=f"{ROOT}/c/oholoshennia/5"),
    WrittenPage(f"{ROOT}/c/vidhuky/7", topics("Відгуки", [(t, t[5]) for t in TALKS[:2]]), "listing", "uk"),
    WrittenPage(f"{ROOT}/tag/%D0%BA%D0%B8%D1%97%D0%B2", topics("Теми з позначкою київ", pair(KYIV)), "listing", "uk", ads=own(KYIV)),
]
PAGES += [WrittenPage(url(t), topic(t, ADS_CAT, t[4]), "ad", "uk", text_language=t[5].get("text_language"), ads=(url(t),)) for t in ADS]
PAGES += [
    WrittenPage(f"{url(ADS[0])}/3", topic(ADS[0], ADS_CAT, ADS[0][4]), "ad", "uk", ads=(url(ADS[0]),), canonical=url(ADS[0])),
    WrittenPage(f"{url(ADS[3])}/print", topic(ADS[3], ADS_CAT, ADS[3][4], "print"), "ad", "uk", ads=(url(ADS[3]),), canonical=url(ADS[3])),
]
PAGES += [WrittenPage(url(t), topic(t, t[4], t[5]), "thread", "uk") for t in TALKS]
PAGES += [
    plain("/guidelines", "Правила спільноти", "<p>Одне оголошення на людину, тільки від себе, тільки з 18 років. Відгуки без імен гостей. Позначку «перевірено» ставить модератор після відеодзвінка.</p>"),
    plain("/u/daryna_k", "daryna_k", "<p>Приєдналася: Червень 2025. Тем: 1. Дописів: 2. Отримано вподобань: 14.</p>"),
    plain("/c/svoi/12", "Ця категорія закрита", "<p>Щоб читати «Тільки свої», <a href='/login'>увійдіть</a> і досягніть рівня довіри 2.</p>"),
    plain("/t/alina-rivne/2960", "Цю тему видалено", "<p>Автор видалив тему 3 дні тому. Можливо, вам допоможе пошук.</p>", "error"),
]

SITE = WrittenSite("forum-pivnich.example", "UA", tuple(PAGES), tuple(truth(t) for t in ADS), note=__doc__)
