"""Armenian companions' club (Angular, server-rendered with transfer state): member profiles (kind `profile`) behind a soft login wall.

Hard: some profiles are open, of others only the card, the first sentence and a few facts are there and the rest is a blurred filler text with 'մուտք գործեք' (filler is the same on all and says nothing); the state holds the cards of others; amounts as wishes ('ակնկալում եմ') or as a rate, drams and dollars,
Armenian punctuation (՝ ։ ՞), numbers with 0 or +374, membership prices in drams, a gift shop with prices (flowers, perfume), a Russian copy of some, one profile in Russian and one in English, 'online now' dots.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://nrbarakumb.example"
TAG = ("hy", "ru")
TOWN = {"Yerevan": ("Երևան", "Ереван"), "Gyumri": ("Գյումրի", "Гюмри"), "Vanadzor": ("Վանաձոր", "Ванадзор"), "Dilijan": ("Դիլիջան", "Дилижан")}
SPEAK = {"hy": ("հայերեն", "армянский"), "ru": ("ռուսերեն", "русский"), "en": ("անգլերեն", "английский"), "fa": ("պարսկերեն", "персидский"), "fr": ("ֆրանսերեն", "французский"), "ka": ("վրացերեն", "грузинский"), "it": ("իտալերեն", "итальянский")}
DOES = {"dinner_date": ("ընթրիք ռեստորանում", "ужин в ресторане"), "travel": ("ճամփորդություններ", "путешествия"), "massage": ("մերսում", "массаж"), "dancing": ("պարեր", "танцы"), "city_guide": ("շրջայց քաղաքում", "прогулка по городу"), "party": ("երեկույթներ", "вечеринки"), "business": ("գործնական հանդիպումներ", "деловые встречи"),
        "video_call": ("տեսազանգ", "видеозвонок"), "cuddling": ("գրկախառնություններ", "объятия"), "couples": ("զույգերի հետ", "с парами")}
LAND = {"AM": ("Հայաստան", "Армения"), "RU": ("Ռուսաստան", "Россия"), "IR": ("Իրան", "Иран"), "GE": ("Վրաստան", "Грузия"), "FR": ("Ֆրանսիա", "Франция")}
W = {"age": ("Տարիք", "Возраст"), "cm": ("Հասակ", "Рост"), "kg": ("Քաշ", "Вес"), "from": ("Քաղաքացիություն", "Гражданство"), "speak": ("Լեզուներ", "Языки"), "in": ("Հյուրընկալում եմ", "Принимаю у себя"), "out": ("Գալիս եմ ձեզ մոտ", "Приезжаю"), "does": ("Սիրում եմ", "Люблю"), "money": ("Ակնկալիքներ", "Ожидания"), "ok": ("Ստուգված անդամ", "Проверенный участник"),
     "top": ("Ամսվա դեմք", "Лицо месяца"), "yes": ("այո", "да"), "no": ("ոչ", "нет"), "login": ("Մուտք գործեք՝ ամբողջ էջը տեսնելու համար", "Войдите, чтобы увидеть всю страницу"), "call": ("Կապ", "Связь"), "near": ("Նաև մոտակայքում", "Также рядом"), "online": ("հիմա առցանց", "сейчас онлайн"), "old": ("տարեկան", "лет")}
FILLER = "Լորեմ իպսում դոլոր սիթ ամեթ, լավ օր է, լավ տրամադրություն, գարուն և ծաղիկներ, շարունակությունը՝ ներսում։"

# slug, name, age, town, land, tongues, cm, kg, incall, outcall, does, open, [(as written, minutes, amount, currency)], contacts [(as written, kind, value)], checked, top, pictures, text, Russian text, more
ADS = [
    ("anush-7f21", "Անուշ", 28, "Yerevan", "AM", ["hy", "ru", "en"], 170, 56, False, True, ["dinner_date", "travel", "business"], True, [("ընթրիք, 3 ժամ՝ 60 000 դրամ", 180, 60000, "AMD"), ("մեկ օր (24 ժամ)՝ 250 000 դրամ", 1440, 250000, "AMD")], [("+374 91 42 80 36", "phone", "+37491428036"), ("WhatsApp՝ նույն համարը", "whatsapp", "+37491428036")], True, True, 4,
     "Թարգմանիչ եմ, սիրում եմ ջազ և հին Երևանը։ Փնտրում եմ առատաձեռն և կիրթ մարդու, ում հետ հաճելի է լռել։", "Я переводчица, люблю джаз и старый Ереван. Ищу щедрого и воспитанного человека, с которым приятно молчать.", {}),
    ("mariam-03bd", "Մարիամ", 24, "Yerevan", "AM", ["hy", "en"], 165, 51, None, None, ["party", "dancing"], False, [], [], False, False, 3,
     "Ուսանողուհի եմ և պարում եմ ամեն օր։", None, {}),
    ("nare-gyumri-55c0", "Նարե", 31, "Gyumri", "AM", ["hy", "ru"], 168, 62, True, True, ["massage", "cuddling"], True, [("1 ժամ՝ 20.000 դր.", 60, 20000, "AMD"), ("2 ժամ՝ 35.000 դր.", 120, 35000, "AMD")], [("094 61 75 08", "phone", "+37494617508")], True, False, 2,
     "Գյումրեցի եմ՝ հումորով և տաք ձեռքերով։ Ընդունում եմ կենտրոնում, կգամ նաև հյուրանոց։ Զանգեք ժամը 11:00-ից մինչև 20:00։", None, dict(hours="11:00-20:00")),
    ("katya-91ae", "Катя", 27, "Yerevan", "RU", ["ru", "en"], 174, 58, True, True, ["dinner_date", "travel", "massage"], True, [("1 час 120 $", 60, 120, "USD"), ("вечер, 4 часа 400 $", 240, 400, "USD")], [("t.me/katya_v_yerevane", "telegram", "katya_v_yerevane")], True, True, 6,
     "Привет! Переехала из Питера два года назад. Живу одна в новостройке у Каскада, могу принять или приехать. Армянского пока не знаю, учу.", "Привет! Переехала из Питера два года назад. Живу одна в новостройке у Каскада, могу принять или приехать. Армянского пока не знаю, учу.", dict(text_language="ru")),
    ("tamar-e6d4", "Թամար", 36, "Dilijan", "GE", ["ka", "ru", "hy"], 163, 65, True, False, ["massage", "city_guide"], False, [], [], True, False, 2,
     "Թբիլիսիից եմ, ապրում եմ Դիլիջանում՝ անտառի կողքին։", None, {}),
    ("shirin-4c4c", "Shirin", 33, "Yerevan", "IR", ["fa", "en", "hy"], 167, 60, None, True, ["dinner_date", "dancing", "city_guide"], True, [("dinner and a walk, 3 hours: 150 USD", 180, 150, "USD")], [("shirin@aregak-mail.example", "email", "shirin@aregak-mail.example")], False, False, 3,
     "Salam, I am Shirin from Tabriz. I moved to Yerevan to study music and I love company at concerts. I am looking for a respectful gentleman who supports my studies. Only meetings in the city or at your hotel.", None, dict(text_language="en")),
    ("lilit-ev-ani-8a8a", "Լիլիթ և Անի", None, "Yerevan", "AM", ["hy", "ru", "fr"], None, None, False, True, ["party", "couples", "dancing"], True, [("երեկո երկուսիս հետ, 4 ժամ՝ 150 000 դրամ", 240, 150000, "AMD")], [("055 30 92 47", "phone", "+37455309247"), ("Viber՝ 055 30 92 47", "viber", "+37455309247")], False, False, 5,
     "Ընկերուհիներ ենք. Լիլիթը 25 տարեկան է, Անին՝ 29։ Միշտ միասին ենք գալիս՝ ձեր միջոցառմանը կամ հյուրանոց։", None, dict(alias="Լիլիթ", aliases_stated=["Լիլիթ", "Անի"], age=25, ages_stated=[25, 29], audience="couple")),
    ("arman-b7b0", "Արման", 29, "Vanadzor", "AM", ["hy", "ru", "en"], 183, 80, False, True, ["dinner_date", "travel", "massage"], True, [("1 ժամ՝ 15 000 դրամ", 60, 15000, "AMD")], [("instagram.com/arman.vanadzor", "instagram", "arman.vanadzor")], True, False, 2,
     "Մարզիչ եմ, կանանց համար՝ ուշադիր և լուռ ընկեր։ Գալիս եմ Վանաձորում և շրջակայքում։", None, dict(audience="man")),
    ("sona-paris-d1f9", "Սոնա", 41, "Yerevan", "FR", ["fr", "hy", "en", "it"], 172, 64, None, None, ["travel", "business", "video_call"], True, [], [("WhatsApp +374 77 18 53 60", "whatsapp", "+37477185360")], True, False, 3,
     "Սփյուռքահայ եմ, Փարիզից։ Երևանում կլինեմ 2025 թ. հունիսի 15-ից 25-ը, հետո՝ մինչև աշուն տեսազանգով։ Գումարի մասին՝ անձամբ։", "Я из диаспоры, из Парижа. В Ереване буду с 15 по 25 июня 2025 г., потом до осени по видеосвязи. О деньгах лично.", dict(phones=["+37477185360"], tour=[{"city": "Yerevan", "from": "2025-06-15", "to": "2025-06-25"}])),
    ("gayane-2e6f", "Գայանե", 45, "Yerevan", "AM", ["hy", "ru"], 160, 70, True, None, ["massage", "dinner_date"], False, [], [], False, False, 1,
     "Հասուն կին եմ, տնտեսագետ, ազատ եմ շաբաթ և կիրակի։", None, {}),
]


def url(a, t=0):
    return f"{ROOT}{('', '/ru')[t]}/member/{a[0]}"


def shell(title, body, state, t=0, canonical=None):
    w = (("Անդամներ", "Անդամակցություն", "Նվերներ", "Մուտք"), ("Участники", "Членство", "Подарки", "Вход"))[t]
    return f"""<!DOCTYPE html><html lang="{TAG[t]}" data-beasties-container><head><meta charset="utf-8"><title>{title}</title><base href="/"><meta name="viewport" content="width=device-width, initial-scale=1">{f'<link rel="canonical" href="{canonical}">' if canonical else ''}</head>
<body class="mat-typography"><app-root ng-version="17.3.11" ng-server-context="ssr"><mat-toolbar class="mat-toolbar mat-primary"><a routerlink="/" href="/">Նրբարակումբ</a><a href="/members">{w[0]}</a><a href="/plans">{w[1]}</a><a href="/gifts">{w[2]}</a><button mat-button>{w[3]}</button><a href="/ru/members">RU</a> <a href="/members">HY</a></mat-toolbar>
<router-outlet></router-outlet>{body}<app-footer _ngcontent-ng-c1180="">© Նրբարակումբ ՍՊԸ, 18+, help@nrbarakumb.example</app-footer></app-root>
<script id="ng-state" type="application/json">{json.dumps(state, ensure_ascii=False)}</script><script src="main-VX3KQ2.js" type="module"></script></body></html>"""


def card(a):
    return {"slug": a[0], "name": a[1], "age": a[2], "city": TOWN[a[3]][0], "verified": a[14], "spotlight": a[15]}


def page(a, t=0, canonical=None):
    slug, name, age, town, land, tongues, cm, kg, inc, out, does, opened, money, contacts, ok, top, pics, hy, ru, more = a
    yes = {True: W["yes"][t], False: W["no"][t]}
    rows = [("age", age), ("from", LAND[land][t]), ("speak", ", ".join(SPEAK[s][t] for s in tongues)), ("cm", cm and f"{cm} {('սմ', 'см')[t]}"), ("kg", kg and f"{kg} {('կգ', 'кг')[t]}"), ("in", yes.get(inc)), ("out", yes.get(out))]
    shown = rows if opened else rows[:3]
    facts = "".join(f'<mat-list-item role="listitem" class="mdc-list-item"><span matlistitemtitle="">{W[k][t]}</span><span matlistitemline="">{v}</span></mat-list-item>' for k, v in shown if v)
    chips = "".join(f'<mat-chip class="mat-mdc-chip">{DOES[d][t]}</mat-chip>' for d in does)
    wall = f'<div class="wall"><p class="blurred" aria-hidden="true">{FILLER}</p><div class="wall-box"><mat-icon>lock</mat-icon><p>{W["login"][t]}</p><button mat-raised-button>{("Մուտք", "Вход")[t]}</button></div></div>'
    rest = wall if not opened else (f'<h3>{W["money"][t]}</h3><ul>{"".join(f"<li>{m[0]}</li>" for m in money)}</ul>' if money else "") + f'<h3>{W["call"][t]}</h3>' + "".join(f'<p class="contact"><mat-icon>chat</mat-icon> {c[0]}</p>' for c in contacts)
    shots = "".join(f'<img ngsrc="" class="ph" src="https://media.nrbarakumb.example/{slug}/{n}.avif" alt="">' for n in range(1, pics + 1))
    i = ADS.index(a)
    near = [ADS[i - 2], ADS[i - 5]]
    also = "".join(f'<a class="mini" href="{url(b)[len(ROOT):]}"><img src="https://media.nrbarakumb.example/{b[0]}/t.avif" alt="">{b[1]}{f", {b[2]}" if b[2] else ""}, {TOWN[b[3]][t]}</a>' for b in near)
    body = f"""<app-member _nghost-ng-c2044=""><h1>{name}</h1><p class="sub">{f"{age} {W['old'][t]} · " if age else ""}{TOWN[town][t]} <span class="dot"></span> {W["online"][t]}</p>{f'<span class="badge ok">{W["ok"][t]}</span>' if ok else ''}{f'<span class="badge top">{W["top"][t]}</span>' if top else ''}<div class="gallery">{shots}</div>
<p class="about">{(hy, ru)[t]}</p><mat-list role="list">{facts}</mat-list><h3>{W["does"][t]}</h3><mat-chip-set>{chips}</mat-chip-set>{rest}</app-member><app-nearby><h3>{W["near"][t]}</h3>{also}</app-nearby>"""
    return shell(f"{name} – {TOWN[town][t]}", body, {"member": {**card(a), "locked": not opened, "photos": pics}, "nearby": [card(b) for b in near]}, t, canonical)


def board(path, title, rows, t=0, canonical=None, foot=""):
    cards = "".join(f"""<mat-card class="mat-mdc-card"><a href="{url(a, t)[len(ROOT):]}"><img mat-card-image="" src="https://media.nrbarakumb.example/{a[0]}/t.avif" alt=""></a><mat-card-title>{a[1]}</mat-card-title><mat-card-subtitle>{f"{a[2]} · " if a[2] else ""}{TOWN[a[3]][t]}</mat-card-subtitle>
<mat-card-content>{(a[17], a[18])[t].split("։")[0].split(". ")[0]}…</mat-card-content>{'<mat-icon>lock</mat-icon>' if not a[11] else ''}</mat-card>\n""" for a in rows)
    return WrittenPage(ROOT + path, shell(title, f'<app-members><h1>{title}</h1><div class="cards">{cards}</div>{foot}</app-members>', {"list": [card(a) for a in rows]}, t), "listing", TAG[t], ads=tuple(map(url, rows)), canonical=ROOT + canonical if canonical else None)


def truth(a):
    slug, name, age, town, land, tongues, cm, kg, inc, out, does, opened, money, contacts, ok, top, pics, hy, ru, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="hy", provider_kind="unknown", city=town, country="AM", nationality=land, languages_spoken=list(tongues), services=list(does), verified=ok, paid_placement=top, n_images=pics)
    if opened:
        row.update(incall=inc, outcall=out, height_cm=cm, weight_kg=kg, max_duration_h=max(m[1] for m in money) / 60 if money else None, phones=[c[2] for c in contacts if c[1] == "phone"], handles=[{"kind": c[1], "value": c[2]} for c in contacts if c[1] != "phone"],
                   prices=[{"amount": x, "currency": cur, "code_currency": None, "duration_min": m, "place": None} for _, m, x, cur in money])
    row.update(deepcopy(more))
    return row


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f"<app-static><h1>{title}</h1>{body}</app-static>", {}), kind, "hy", status=status)


ONE, TWO = ADS[:6], ADS[6:]
RU = [a for a in ADS if a[18]]
PAGES = [
    board("/members", "Անդամներ", ONE, foot='<a href="/members?page=2">Հաջորդ էջը</a>'),
    board("/members?page=2", "Անդամներ", TWO, foot='<a href="/members">Նախորդ էջը</a>'),
    board("/members?sort=online", "Անդամներ", ONE, 0, "/members", '<a href="/members?page=2">Հաջորդ էջը</a>'),
    board("/ru/members", "Участники", RU, 1, "/members"),
]
PAGES += [WrittenPage(url(a), page(a, 0, url(a)), "profile", "hy", text_language=a[19].get("text_language"), ads=(url(a),)) for a in ADS]
PAGES += [WrittenPage(url(a, 1), page(a, 1, url(a)), "profile", "ru", ads=(url(a),), canonical=url(a)) for a in RU[:2]]
PAGES += [
    plain("/", "Նրբարակումբ՝ հանդիպումներ առանց շտապելու", "<p>Հայաստանի առաջին ակումբը, որտեղ առատաձեռնությունն ու գեղեցկությունը հանդիպում են։ Գրանցումը՝ միայն 18 տարեկանից։</p><a href='/members'>Տեսնել անդամներին</a>"),
    plain("/plans", "Անդամակցություն", "<table><tr><td>1 ամիս</td><td>9 900 դրամ</td></tr><tr><td>6 ամիս</td><td>39 000 դրամ</td></tr><tr><td>Ամսվա դեմք</td><td>15 000 դրամ</td></tr></table>"),
    plain("/gifts", "Նվերներ", "<ul><li>25 վարդ՝ 18 000 դրամ</li><li>Օծանելիք՝ 32 000 դրամ</li><li>Շոկոլադ՝ 6 500 դրամ</li></ul><p>Առաքում Երևանում՝ 2 ժամում։</p>"),
    plain("/login", "Մուտք", "<form><input placeholder='Էլ. հասցե'><input type='password' placeholder='Գաղտնաբառ'><button>Մուտք</button></form>"),
    plain("/rules", "Կանոններ", "<p>Արգելվում է գրել ուրիշի անունից։ Եթե ձեզ ստիպում են, զանգահարեք 102։</p>"),
    plain("/messages", "Հաղորդագրություններ", "<p>Այս բաժինը միայն անդամների համար է։ Մուտք գործեք կամ գրանցվեք։</p>"),
    plain("/member/hasmik-1b1b", "Էջը չի գտնվել", "<p>Հասմիկը լքել է ակումբը կամ թաքցրել է իր էջը։</p>", "error"),
]

SITE = WrittenSite("nrbarakumb.example", "AM", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
