"""A Russian-language booking app in Belarus: an empty shell, everything stands as JSON in `window.__STATE__`; the server sends the name in the title at most.

Hard: the state also holds 'recommended' profiles, the reader's favourites, the dictionary of services and of towns (ids only in the profile), money in
kopecks, working hours in minutes since midnight, gender and places as codes; the phone as national digits without +; listing cards only as ids in
order with the entities beside; texts of static pages are HTML in a string; a hidden profile answers 200 with an error in the state.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "app.vecherok.example"
B = f"https://{HOST}"
CITY = {1: ("Минск", "Minsk"), 2: ("Барановичи", "Baranovichi"), 3: ("Брест", "Brest"), 4: ("Гродно", "Hrodna"), 5: ("Витебск", "Vitebsk")}
SERV = {11: ("Массаж", "massage"), 12: ("Ужин вдвоём", "dinner_date"), 13: ("На всю ночь", "overnight"), 14: ("Поездки", "travel"), 15: ("Экскурсия по городу", "city_guide"), 16: ("Ролевые игры", "role_play"), 17: ("Тантра", "tantra"),
        18: ("Для пар", "couples"), 19: ("Видеозвонок", "video_call"), 20: ("Стриптиз", "striptease"), 21: ("Объятия", "cuddling"), 22: ("Поцелуи", "kissing"), 23: ("Дуэт", "duo")}
LANG = {"ru": "русский", "be": "белорусский", "en": "английский", "pl": "польский", "de": "немецкий", "it": "итальянский"}
PEOPLE, PAGES = [], []


def person(pid, name, age, city, about, serv, rates, places, work, photos, day, contacts, badge=(), langs=(), size=(None, None), gender="F", **said):
    a = deepcopy(AD)
    w = {"SELF": "incall", "CLIENT": "outcall", "ANY": None}
    hours = "24/7" if work == (0, 1440) else f"{work[0] // 60:02d}:{work[0] % 60:02d}-{work[1] // 60:02d}:{work[1] % 60:02d}" if work else None
    a.update(url=f"{B}/p/{pid}", alias=name, aliases_stated=[name], age=age, ages_stated=[age] if age else [], text_language="ru", provider_kind="unknown", city=CITY[city][1], country="BY", services=[SERV[s][1] for s in serv],
             incall="SELF" in places if places else None, outcall="CLIENT" in places if places else None, hours=hours, height_cm=size[0], weight_kg=size[1], languages_spoken=list(langs), n_images=photos, posted_at=day, verified="VERIFIED" in badge, paid_placement="TOP" in badge,
             audience={"F": "woman", "M": "man", "T": "trans", "PAIR": "couple"}[gender], prices=[{"amount": x, "currency": "BYN", "code_currency": None, "duration_min": m, "place": w[p]} for m, x, p in rates],
             max_duration_h=max((m for m, *_ in rates), default=0) / 60 or None, phones=["+" + v for k, v in contacts if k in ("PHONE",)],
             handles=[{"kind": {"TG": "telegram", "WA": "whatsapp", "VIBER": "viber", "INSTA": "instagram"}[k], "value": ("+" + v) if k in ("WA", "VIBER") else v.lower()} for k, v in contacts if k != "PHONE"])
    a.update(said)
    state = {"id": pid, "slug": str(pid), "displayName": name, "gender": gender, "age": age, "cityId": city, "about": about, "serviceIds": list(serv), "langCodes": list(langs), "body": {"heightCm": size[0], "weightKg": size[1]},
             "rates": [{"minutes": m, "priceKop": x * 100, "where": p} for m, x, p in rates], "places": {"SELF": "SELF" in places, "CLIENT": "CLIENT" in places} if places else None, "workday": {"fromMin": work[0], "toMin": work[1]} if work else None, "badges": list(badge), "publishedAt": day + "T09:30:00+03:00",
             "photos": [{"id": f"{pid}{k:02d}", "url": f"https://cdn.vecherok.example/{pid}/{k}.avif"} for k in range(1, photos + 1)], "contacts": [{"kind": k, "value": v} for k, v in contacts], "path": f"/p/{pid}"}
    PEOPLE.append(dict(state=state, t=a))


person(50112, "Ульяна", 28, 1, "Люблю долгие ужины и неспешный массаж. Работаю сама на себя, без посредников. Пишите заранее, лучше днём.", (11, 12, 13), [(60, 180, "SELF"), (120, 320, "SELF"), (60, 220, "CLIENT"), (720, 1100, "SELF")], ("SELF", "CLIENT"), (720, 1380), 5, "2025-05-30",
       [("PHONE", "375448606207"), ("TG", "ulya_minsk28")], ("VERIFIED", "TOP"), ("ru", "en"), (168, 55), provider_kind="independent")
person(50118, "Станислава", 35, 4, "Из Гродно, свободно говорю по-польски. Покажу город, посижу с вами в ресторане, съезжу в Белосток. Встречаемся в городе, на людях.", (15, 12, 14), [(180, 300, "ANY")], (), (600, 1320), 3, "2025-06-02",
       [("PHONE", "375331308279"), ("VIBER", "375331308279")], ("VERIFIED",), ("ru", "be", "pl"), (174, None))
person(50121, "Лика", 24, 1, "Стриптиз на вашем празднике или для вас двоих. Беру костюм и колонку с собой.", (20, 18), [(60, 250, "CLIENT")], ("CLIENT",), (1080, 1440), 4, "2025-06-09", [("INSTA", "lika.show.minsk")], ("TOP",), (), (171, 54), hours="18:00-24:00")
person(50127, "Виолетта", 41, 2, "Мне 41, живу в Барановичах одна, принимаю у себя круглосуточно, но ночью предупреждайте. Массаж и объятия, никуда не тороплюсь.", (11, 21), [(30, 70, "SELF"), (60, 120, "SELF")], ("SELF",), (0, 1440), 2, "2025-04-18", [("PHONE", "375446774495")], (), ("ru",), (160, 72))
person(50133, "Кира и Мила", None, 3, "Кире двадцать шесть, Миле двадцать восемь. Встречаем вдвоём в Бресте, по отдельности не работаем.", (23, 22), [(60, 300, "SELF"), (120, 550, "SELF")], ("SELF",), (840, 1380), 6, "2025-05-11", [("PHONE", "375295497121"), ("WA", "375295497121")], ("VERIFIED",), (), gender="PAIR",
       **{"alias": "Кира", "aliases_stated": ["Кира", "Мила"], "ages_stated": [26, 28]})
PEOPLE[-1]["t"]["age"] = 26
person(50140, "Эдгар", 33, 1, "Спутник для дам и пар: театр, выставка, ужин, поездка. Высокий, с чувством юмора, немец по бабушке, но гражданин Беларуси.", (12, 14, 18), [(120, 240, "CLIENT")], ("CLIENT",), None, 3, "2025-05-22", [("TG", "edgar_sputnik")], (), ("ru", "de", "en"), (188, 85), gender="M", nationality="BY")
person(50144, "Ася", 22, 5, "Студентка. Видеозвонки и переписка по вечерам, лицо показываю.", (19,), [(30, 40, "ANY")], (), (1140, 1380), 1, "2025-06-07", [("TG", "asya_call")], (), ("ru",))
person(50151, "Стелла", 30, 1, "Транс-девушка. Тантра, ролевые игры. С 17 по 20 июня 2025 буду в Гродно, потом вернусь в Минск. Апартаменты возле вокзала.", (17, 16), [(60, 200, "SELF"), (90, 280, "SELF")], ("SELF", "CLIENT"), (660, 1260), 5, "2025-06-04", [("PHONE", "375259101760")], ("VERIFIED", "TOP"), ("ru", "it"), (179, 68), gender="T",
       tour=[{"city": "Hrodna", "from": "2025-06-17", "to": "2025-06-20"}])
person(50158, "Римма", 46, 5, "Римма из Витебска, без спешки и без лишних вопросов. Звонить с 10 до 18, потом у меня внуки.", (11, 22), [(60, 90, "SELF")], ("SELF",), (600, 1080), 2, "2025-03-27", [("PHONE", "375336971122")], (), (), (165, 80))
U = [p["t"]["url"] for p in PEOPLE]


def shell(title, state, boot=""):
    base = {"app": {"build": "4.18.2", "locale": "ru-BY", "currency": "BYN", "support": {"phone": "+375170000455", "tg": "vecherok_support"}}, "user": {"auth": False, "favourites": [50127, 50158]},
            "dict": {"cities": {str(k): v[0] for k, v in CITY.items()}, "services": {str(k): v[0] for k, v in SERV.items()}, "languages": LANG}, **state}
    js = json.dumps(base, ensure_ascii=False).replace("</", "<\\/")
    return f"""<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><title>{title}</title><link rel="manifest" href="/manifest.webmanifest"><meta name="theme-color" content="#2b1a3d"></head>
<body><div id="root">{boot}</div><noscript>Включите JavaScript, чтобы пользоваться приложением «Вечерок».</noscript><script>window.__STATE__={js};</script><script src="/static/js/main.8f2c71aa.js" defer></script></body></html>"""


def detail(k):
    me = PEOPLE[k]["state"]
    rec = [PEOPLE[k - 2]["state"], PEOPLE[k - 5]["state"]]
    ents = {str(s["id"]): s for s in sorted([me, *[{x: r[x] for x in ("id", "displayName", "age", "cityId", "path")} for r in rec]], key=lambda s: s["id"])}
    return shell(f'{me["displayName"]} — Вечерок', {"route": {"name": "profile", "params": {"id": str(me["id"])}}, "entities": {"profiles": ents}, "profilePage": {"currentId": me["id"], "recommendedIds": [r["id"] for r in rec], "status": "loaded"}})


def feed(rows, title, page, total=2, city=None):
    ents = {str(p["state"]["id"]): {x: p["state"][x] for x in ("id", "displayName", "age", "cityId", "badges", "path")} | {"cover": p["state"]["photos"][0]["url"]} for p in rows}
    return shell(title, {"route": {"name": "feed", "params": {}}, "entities": {"profiles": ents}, "feed": {"ids": [p["state"]["id"] for p in rows], "page": page, "pages": total, "filters": {"cityId": city, "ageFrom": 18, "ageTo": 70}}})


def cms(title, html):
    return shell(f"{title} — Вечерок", {"route": {"name": "page", "params": {}}, "page": {"title": title, "html": html}})


def add(path, html, kind, ads=(), canonical=None):
    PAGES.append(WrittenPage(B + path, html, kind, "ru", ads=tuple(ads), canonical=canonical and B + canonical))


add("/feed", feed(PEOPLE[:5], "Вечерок: встречи по записи", 1), "listing", U[:5])
add("/feed?page=2", feed(PEOPLE[5:], "Вечерок: встречи по записи", 2), "listing", U[5:])
add("/feed?order=price_asc", feed(PEOPLE[:5], "Вечерок: встречи по записи", 1), "listing", U[:5], "/feed")
MI = [p for p in PEOPLE if p["state"]["cityId"] == 1]
add("/c/minsk", feed(MI, "Минск — Вечерок", 1, 1, 1), "listing", [p["t"]["url"] for p in MI])
for k, p in enumerate(PEOPLE):
    add(p["state"]["path"], detail(k), "ad", [U[k]])
add("/p/50112?ref=push&yclid=882113", detail(0), "ad", [U[0]], "/p/50112")
add("/p/50151?from=feed&utm_source=tg", detail(7), "ad", [U[7]], "/p/50151")
add("/about", cms("О приложении", "<p>«Вечерок» — сервис записи. Мы не агентство: анкеты размещают сами пользователи.</p><p>Поддержка: +375 17 000-04-55, Telegram @vecherok_support.</p>"), "static")
add("/tariffs", cms("Тарифы для анкет", "<ul><li>Базовая анкета — бесплатно</li><li>TOP на неделю — 35 BYN</li><li>TOP на месяц — 110 BYN</li></ul><p>Значок «Проверена» выдаём после видеозвонка с модератором.</p>"), "static")
add("/safety", cms("Безопасность", "<p>Не переводите предоплату. Если вам кажется, что человека принуждают, нажмите «Пожаловаться» или позвоните на линию помощи.</p>"), "static")
add("/legal/terms", cms("Пользовательское соглашение", "<p>Сервис только для лиц старше 18 лет. Запрещены чужие фотографии.</p>"), "static")
add("/auth", shell("Вход — Вечерок", {"route": {"name": "auth", "params": {}}, "auth": {"step": "phone", "title": "Введите номер, пришлём код", "agree": "Входя, вы принимаете соглашение"}}), "static")
add("/p/49870", shell("Вечерок", {"route": {"name": "profile", "params": {"id": "49870"}}, "entities": {"profiles": {}}, "profilePage": {"currentId": None, "recommendedIds": [], "status": "error", "error": {"code": "PROFILE_HIDDEN", "message": "Анкета скрыта или удалена"}}}), "error")
SITE = WrittenSite(HOST, "BY", tuple(PAGES), tuple(p["t"] for p in PEOPLE), note=__doc__)
