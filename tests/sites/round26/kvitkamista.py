"""Ukrainian directory as a Vue application: the server sends an empty root, a title and a store in window.__PINIA__.

Hard: the record speaks in ids (cityId, serviceIds, langIds, appearanceId) that the same store's dictionaries explain; prices are an object of two places by three spans
where 0 means 'not offered'; hours are minutes of the day, the day of publication is a Unix time; visits are flags; a messenger is a list of flags of one number, the number has no plus; the store
also carries neighbours, the support desk and a draft of the reader's filter; a list page holds short records only; one profile is in Russian, one in English; /ru/ twins.
"""

import json
from copy import deepcopy
from datetime import UTC, datetime

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://kvitka-mista.example"
CITY = {1: ("Kyiv", "Київ", "Киев"), 3: ("Lviv", "Львів", "Львов"), 4: ("Odesa", "Одеса", "Одесса"), 7: ("Dnipro", "Дніпро", "Днепр"), 9: ("Vinnytsia", "Вінниця", "Винница"), 12: ("Chernivtsi", "Чернівці", "Черновцы")}
SERV = {101: ("massage", "Масаж", "Массаж"), 102: ("tantra", "Тантра", "Тантра"), 105: ("striptease", "Стриптиз", "Стриптиз"), 108: ("gfe", "Досвід дівчини (GFE)", "GFE"), 110: ("couples", "Парам", "Парам"), 114: ("role_play", "Рольові ігри", "Ролевые игры"),
        117: ("domination", "Домінація", "Доминация"), 121: ("dinner_date", "Вечеря в ресторані", "Ужин в ресторане"), 122: ("travel", "Супровід у поїздці", "Сопровождение в поездке"), 126: ("bath", "Спільна ванна", "Совместная ванна"),
        130: ("four_hands", "Масаж у чотири руки", "Массаж в четыре руки"), 133: ("video_call", "Відеодзвінок", "Видеозвонок"), 140: ("cuddling", "Обійми", "Объятия")}
LANG = {1: ("uk", "Українська", "Украинский"), 2: ("ru", "Російська", "Русский"), 3: ("en", "Англійська", "Английский"), 4: ("pl", "Польська", "Польский"), 6: ("ro", "Румунська", "Румынский")}
LOOK = {1: ("european", "Європейська", "Европейская"), 2: ("asian", "Азійська", "Азиатская"), 3: ("african", "Африканська", "Африканская"), 4: ("latin", "Латиноамериканська", "Латиноамериканская")}
SPAN = {"h1": 60, "h2": 120, "night": 720}

# id, slug, sex, names and ages, cityId, cm, kg, appearanceId, langIds, serviceIds, flags (home, away), minutes, prices home, prices away, number, messengers, telegram, photos, vip, checked, Unix time, agency, about, language, trip
K = [
    (81204, "alina", "female", [("Аліна", 25)], 1, 170, 53, 1, [1, 3], [101, 108, 126], (True, True), (600, 1380), (3000, 5500, 15000), (3500, 6500, 0), "380671904462", ["whatsapp", "viber"], None, 6, True, True, 1749549600, False,
     "Затишна квартира біля метро Лук'янівська. Люблю неквапливі зустрічі та чемних чоловіків. Свято обіймів щодня.", "uk", None),
    (81188, "sofia-lviv", "female", [("Софія", 34)], 3, 164, 61, 1, [1, 4], [101, 102, 140], (True, False), (720, 1200), (2000, 3800, 0), (0, 0, 0), "380503317285", [], "sofia_masaz_lviv", 3, False, True, 1749463200, False,
     "Майстриня масажу з досвідом вісім років, власний кабінет на Сихові. Запис за день.", "uk", None),
    (81150, "lana", "female", [("Лана", 23)], 4, 175, 49, 1, [2], [105, 121], (False, True), (1080, 1440), (0, 0, 0), (4000, 7500, 18000), "380635520817", ["telegram"], None, 7, True, False, 1749204000, True,
     "Лана приедет к вам в гостиницу с нашим водителем. Звонки принимает администратор агентства «Аркада», спросите о ней по имени.", "ru", None),
    (81122, "daria-i-zhenia", "couple", [("Дарія", 26), ("Женя", 29)], 1, None, None, None, [1, 2], [130, 110], (True, True), None, (6000, 11000, 0), (7000, 0, 0), "380977742056", ["viber"], None, 4, False, False, 1748858400, False,
     "Ми подруги, працюємо тільки вдвох. Ціна за обох. Приймаємо на Оболоні.", "uk", None),
    (81090, "mei", "female", [("Mei", 28)], 1, 158, 47, 2, [3], [101], (True, None), (0, 1440), (2500, 4500, 0), (0, 0, 0), "380934410932", ["whatsapp"], None, 5, True, False, 1749376800, False,
     "Hello, I am Mei from Thailand, new in Kyiv, here only until the end of June. I give relaxing massage in my place.", "en", None),
    (81041, "maksym", "male", [("Максим", 36)], 7, 182, 79, None, [1, 3], [101, 110, 121], (False, True), (1020, 1320), (0, 0, 0), (1500, 2800, 0), "380689015543", [], "max_masazh_dp", 2, False, True, 1747908000, False,
     "Для жінок і пар, з власним столом та оліями. Чоловікам не відповідаю.", "uk", None),
    (81007, "iryna", "female", [("Ірина", 47)], 9, 166, 72, 1, [1], [101, 114], (True, False), (540, 1020), (1000, 1800, 0), (0, 0, 0), "380991206378", [], None, 1, False, False, 1747735200, False,
     "Доросла, спокійна, самостійна. Чай, плед і ніякого поспіху.", "uk", None),
    (80982, "adel-trans", "trans", [("Адель", 31)], 4, 178, 70, 1, [1, 2, 3], [114, 117, 133], (True, None), (840, 1440), (3000, 5000, 0), (0, 0, 0), "380662083719", ["telegram", "whatsapp"], None, 4, True, True, 1748512800, False,
     "Транс-дівчина. Живу в Одесі, але з 20 по 24 червня 2025 приймаю у Львові.", "uk", (3, "2025-06-20", "2025-06-24")),
    (80951, "rodica", "female", [("Родіка", 30)], 12, 169, 58, 1, [6, 1], [122, 121], (None, True), None, (0, 0, 0), (0, 5000, 12000), None, [], "rodica_cv", 3, False, False, 1747044000, False,
     "Родом із Молдови, за освітою філолог. Поїду з вами в Карпати чи на море. Пишіть лише в телеграм.", "uk", None),
]
MORE = {"mei": dict(nationality="TH"), "rodica": dict(nationality="MD")}
SEX = {"female": "woman", "male": "man", "trans": "trans", "couple": "couple"}


def url(k):
    return f"{ROOT}/anketa/{k[0]}-{k[1]}"


def names(k):
    return " та ".join(n for n, _ in k[3])


def short(k):
    return {"id": k[0], "slug": k[1], "title": names(k), "ages": [a for _, a in k[3]], "cityId": k[4], "vip": k[18], "cover": f"/media/{k[0]}/cover.webp"}


def dicts(i):
    return {name: [{"id": n, "title": v[i]} for n, v in table.items()] for name, table in (("cities", CITY), ("services", SERV), ("languages", LANG), ("appearances", LOOK))}


def full(k):
    num, slug, sex, people, city, cm, kg, look, tongues, serv, flags, mins, home, away, phone, apps, tg, pics, vip, ok, when, agency, about, _, trip = k
    return {
        "id": num, "slug": slug, "sex": sex, "persons": [{"name": n, "age": a} for n, a in people], "cityId": city, "params": {"height": cm, "weight": kg}, "appearanceId": look, "langIds": tongues, "serviceIds": serv,
        "meet": {"home": flags[0], "away": flags[1]}, "workTime": {"from": mins[0], "to": mins[1]} if mins else None, "price": {"home": dict(zip(SPAN, home)), "away": dict(zip(SPAN, away)), "currency": "UAH"},
        "phone": phone, "messengers": {m: m in apps for m in ("whatsapp", "viber", "telegram")} if phone else None, "telegramNick": tg, "photos": [f"/media/{num}/{n}.webp" for n in range(1, pics + 1)], "vip": vip,
        "photosChecked": ok, "publishedAt": when, "advertiser": "agency" if agency else "individual", "about": about, "trips": [{"cityId": trip[0], "from": trip[1], "to": trip[2]}] if trip else [], "views": num % 733,
    }


def shell(title, store, lang="uk", inner=""):
    base = {"app": {"locale": lang, "support": {"phone": "380442005519", "telegram": "kvitka_support", "email": "help@kvitka-mista.example"}, "now": 1749632400}, "dict": dicts(1 if lang == "uk" else 2)}
    blob = json.dumps({**base, **store}, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    tail = "анкети твого міста" if lang == "uk" else "анкеты твоего города"
    return f"""<!DOCTYPE html><html lang="{lang}"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title} — Квітка міста, {tail}</title><link rel="modulepreload" href="/assets/index-BX7f0a1c.js"></head>
<body><div id="app" data-v-app="">{inner}</div><noscript>{"Увімкніть JavaScript, щоб побачити анкети." if lang == "uk" else "Включите JavaScript, чтобы увидеть анкеты."}</noscript><script>window.__PINIA__={blob}</script><script type="module" src="/assets/index-BX7f0a1c.js"></script></body></html>"""


def profile(k, lang="uk"):
    i = K.index(k)
    city = CITY[k[4]][1 if lang == "uk" else 2]
    return shell(f"{names(k)}, {city}", {"profile": {"item": full(k), "near": [short(K[i - 1]), short(K[i - 4])], "loading": False}}, lang)


def truth(k):
    num, slug, sex, people, city, cm, kg, look, tongues, serv, flags, mins, home, away, phone, apps, tg, pics, vip, ok, when, agency, about, lang, trip = k
    row = deepcopy(AD)
    number = phone and "+" + phone
    prices = [{"amount": x, "currency": "UAH", "code_currency": None, "duration_min": d, "place": p} for p, cells in (("incall", home), ("outcall", away)) for d, x in zip(SPAN.values(), cells) if x]
    hours = None if not mins else "24/7" if mins == (0, 1440) else "-".join(f"{t // 60:02}:{t % 60:02}" for t in mins)
    row.update(url=url(k), alias=people[0][0], aliases_stated=[n for n, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language=lang, audience=SEX[sex], provider_kind="agency" if agency else "independent",
               city=CITY[city][0], country="UA", ethnicity=look and LOOK[look][0], languages_spoken=[LANG[t][0] for t in tongues], services=[SERV[s][0] for s in serv], incall=flags[0], outcall=flags[1], hours=hours, weight_kg=kg, height_cm=cm,
               max_duration_h=max(p["duration_min"] for p in prices) // 60, tour=[{"city": CITY[trip[0]][0], "from": trip[1], "to": trip[2]}] if trip else [], verified=ok, paid_placement=vip, n_images=pics,
               posted_at=datetime.fromtimestamp(when, UTC).date().isoformat(), phones=[number] if number else [], prices=prices,
               handles=[{"kind": a, "value": number} for a in apps] + ([{"kind": "telegram", "value": tg}] if tg else []))
    row.update(MORE.get(slug, {}))
    return row


def lst(path, title, rows, lang="uk", canonical=None, **query):
    return WrittenPage(ROOT + path, shell(title, {"catalog": {"items": [short(k) for k in rows], "total": len(rows), "filter": {"ageFrom": 18, "ageTo": 60, "priceTo": None, **query}}}, lang), "listing", lang, ads=tuple(url(k) for k in rows), canonical=canonical and ROOT + canonical)


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, {"page": {"title": title, "html": f"<p>{text}</p>"}}, inner=f"<main><h1>{title}</h1><p>{text}</p></main>"), kind, "uk", status=status)


KYIV = [k for k in K if k[4] == 1]
TWINS = [K[0], K[2], K[7]]
PAGES = [
    lst("/", "Усі анкети", K), lst("/kyiv", "Київ", KYIV, cityId=1), lst("/vip", "VIP", [k for k in K if k[18]], vip=True), lst("/?sort=age", "Усі анкети", sorted(K, key=lambda k: k[3][0][1]), canonical="/", sort="age"),
    lst("/ru/kyiv", "Киев", KYIV, "ru", "/kyiv", cityId=1), lst("/poltava", "Полтава", [], cityId=15),
]
PAGES += [WrittenPage(url(k), profile(k), "ad", "uk", text_language=k[23] if k[23] != "uk" else None, ads=(url(k),)) for k in K]
PAGES += [WrittenPage(f"{ROOT}/ru/anketa/{k[0]}-{k[1]}", profile(k, "ru"), "ad", "ru", text_language=k[23] if k[23] != "ru" else None, ads=(url(k),), canonical=url(k)) for k in TWINS]
PAGES += [
    plain("/rules", "Правила", "Анкети розміщують лише повнолітні особи від свого імені. Про підозру на примус повідомте на гарячу лінію 527."),
    plain("/advertise", "Розміщення та ціни", "Звичайна анкета безкоштовна. VIP на 30 днів коштує 1200 грн, підняття в списку 50 грн."),
    plain("/faq", "Питання й відповіді", "Чи перевіряєте ви фото? Так, за бажанням анкети, модератор телефонує відеозв'язком. Чи маєте ви мінімальну ціну? Ні."),
    plain("/login", "Вхід", "Введіть номер телефону, і ми надішлемо код."),
    plain("/anketa/70015-vika", "Анкету вимкнено", "Цю анкету вимкнено або видалено власницею.", "error"),
    plain("/blog/jak-rozpiznaty-shakhraiv", "Як розпізнати шахраїв", "Ніколи не надсилайте передоплату 200 чи 500 грн на картку незнайомої особи. Справжні анкети її не вимагають.")]

SITE = WrittenSite("kvitka-mista.example", "UA", tuple(PAGES), tuple(truth(k) for k in K), note=__doc__)
