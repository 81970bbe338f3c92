"""Modern Ukrainian app-like site (Next.js, utility classes): data in script state, the same rendered as cards, chips and sheets.

Hard: class names say nothing, the telephone is masked on screen and whole only in __NEXT_DATA__ (which also holds the cards of others and the help desk's number),
prices in hryvnia with a spaced thousand, 'апартаменти / виїзд' as two tabs, pictures through /_next/image with srcset, relative days ('вчора') with a time element,
a stopped profile answers 200, and a language switch to Russian and English.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://vechirnia.example"
CHIP = {"massage": "Масаж", "gfe": "Як із дівчиною", "kissing": "Поцілунки", "bath": "Спільна ванна", "striptease": "Стриптиз", "tantra": "Тантра", "role_play": "Рольові ігри", "domination": "Домінування", "couples": "Для пар", "duo": "Дует", "cuddling": "Обійми", "dinner_date": "Вечеря", "travel": "Подорожі", "video_call": "Відеодзвінок", "four_hands": "Масаж у чотири руки"}
TONGUE = {"uk": "українська", "en": "англійська", "ru": "російська", "pl": "польська", "de": "німецька"}
CITY = {"kyiv": ("Київ", "Kyiv"), "lviv": ("Львів", "Lviv"), "odesa": ("Одеса", "Odesa"), "dnipro": ("Дніпро", "Dnipro"), "kharkiv": ("Харків", "Kharkiv")}
TIME = {60: "1 година", 120: "2 години", 180: "3 години", 480: "Ніч (8 год)"}


def row(no, name, age, city, **k):
    base = dict(cm=None, kg=None, tongues=["uk"], chips=[], hours=None, home={}, out={}, phone=None, wa=False, viber=False, tg=None, ig=None, ok=False, top=False, pics=3, posted=None, ago="", about="", more={})
    base.update(no=no, name=name, age=age, city=city, **k)
    return base


PEOPLE = [
    row("k7x2", "Соломія", 27, "kyiv", cm=170, kg=56, tongues=["uk", "en"], chips=["massage", "gfe", "kissing", "bath"], hours="10:00-22:00", home={60: 3500, 120: 6500}, out={60: 4500, 120: 7500}, phone="+380673412905", tg="solomiia_kyiv", ok=True, top=True, pics=5, posted="2025-06-10", ago="вчора",
        about="Приймаю сама у власних апартаментах на Печерську. Люблю довгі розмови, каву й людей, які приходять вчасно. Працюю самостійно, без диспетчерів.", more=dict(provider_kind="independent")),
    row("m1q9", "Ксенія", 23, "kyiv", cm=165, kg=49, tongues=["uk", "ru"], chips=["massage", "striptease"], hours="24/7", home={60: 2500, 120: 4800, 480: 12000}, phone="+380931170864", viber=True, top=True, pics=4, posted="2025-06-09", ago="2 дні тому", about="Осокорки, поруч метро. Фото свіжі."),
    row("p3d4", "Вікторія", 38, "lviv", cm=168, kg=64, tongues=["uk", "pl"], chips=["tantra", "massage", "couples"], hours="12:00-20:00", home={60: 2000, 120: 3600}, phone="+380508239471", ok=True, pics=2, posted="2025-06-02", ago="9 днів тому", about="Тантричний масаж для чоловіків, жінок і пар. Навчалася у Варшаві. Прошу телефонувати, на повідомлення відповідаю ввечері."),
    row("t8w5", "Діана", 25, "odesa", cm=172, kg=54, tongues=["uk", "ru", "en"], chips=["gfe", "dinner_date", "travel"], out={120: 9000, 180: 12000, 480: 25000}, phone=None, tg="diana_more", ig="diana.bilia.moria", ok=True, pics=6, posted="2025-06-05", ago="6 днів тому",
        about="Зустрічі тільки у вашому готелі або ресторані. В Одесі до 17 червня, далі Київ з 18 по 25 червня і Львів з 26 по 30 червня.", more=dict(incall=False, tour=[{"city": "Odesa", "from": None, "to": "2025-06-17"}, {"city": "Kyiv", "from": "2025-06-18", "to": "2025-06-25"}, {"city": "Lviv", "from": "2025-06-26", "to": "2025-06-30"}])),
    row("c2n6", "Мар'яна та Злата", 29, "kyiv", tongues=["uk"], chips=["duo", "four_hands", "couples"], hours="15:00-23:00", home={60: 6000, 120: 11000}, phone="+380966507718", wa=True, pics=3, posted="2025-05-28", ago="2 тижні тому", about="Нас двоє: Мар'яні 29, Златі 32. Зустрічаємося лише разом.", more=dict(alias="Мар'яна", aliases_stated=["Мар'яна", "Злата"], ages_stated=[29, 32], audience="couple")),
    row("h5r0", "Еліна", 31, "dnipro", cm=175, kg=61, tongues=["uk", "ru"], chips=["domination", "role_play"], hours="13:00-21:00", home={60: 3000}, out={60: 4000}, phone="+380990423356", pics=3, posted="2025-05-30", ago="12 днів тому", about="Сценарій обговорюємо заздалегідь. Місце обладнане. Не для новачків у листуванні: коротко й по суті."),
    row("v9b3", "Аліса", 22, "kharkiv", cm=163, kg=50, tongues=["uk", "ru"], chips=["massage", "kissing", "cuddling"], hours="11:00-20:00", home={60: 1800, 120: 3400}, phone="+380632985140", pics=2, posted="2025-06-08", ago="3 дні тому", about="Наш салон «Кришталь» запрошує: масажистка Аліса, ніжна й усміхнена. Запис через адміністратора салону. Під час тривоги спускаємося в укриття.", more=dict(provider_kind="agency")),
    row("z6f8", "Роксолана", 30, "lviv", cm=179, kg=70, tongues=["uk", "en", "de"], chips=["massage", "role_play", "video_call"], home={60: 3200}, out={60: 4200}, tg="roksolana_ts", ok=True, pics=4, posted="2025-06-04", ago="тиждень тому", about="Транс дівчина. Ввічлива, чемна, з почуттям гумору. Відеодзвінок перед зустріччю за бажанням.", more=dict(audience="trans")),
    row("j4e1", "Назар", 33, "kyiv", cm=186, kg=83, tongues=["uk", "en"], chips=["massage", "dinner_date"], out={60: 3000, 180: 7000}, phone="+380734061982", wa=True, pics=1, posted="2025-05-22", ago="3 тижні тому", about="Для жінок. Приїду до вас додому чи в готель, супроводжу на подію. Сам не приймаю.", more=dict(audience="man", incall=False)),
    row("s0y7", "Тетяна", 46, "dnipro", cm=160, kg=69, tongues=["uk"], chips=["cuddling", "massage"], hours="09:00-16:00", home={60: 1200}, phone="+380687714023", pics=0, posted="2025-05-18", ago="3 тижні тому", about="Без фото, зате справжня. Тихий район, окремий вхід."),
]


def url(p):
    return f"{ROOT}/p/{p['no']}"


def masked(phone):
    return f"{phone[:4]} {phone[4:6]} ••• •• {phone[-2:]}"


def img(p, n, w=640):
    src = f"/_next/image?url=%2Fmedia%2F{p['no']}%2F{n}.webp&amp;w="
    return f'<img alt="" loading="lazy" decoding="async" data-nimg="fill" class="object-cover" sizes="100vw" srcSet="{src}{w} 1x, {src}{w * 2} 2x" src="{src}{w * 2}"/>'


def state(page, props):
    return json.dumps({"props": {"pageProps": {**props, "config": {"support": "+380443902217", "locale": "uk", "currency": "UAH", "adult": 18}}, "__N_SSG": True}, "page": page, "query": {}, "buildId": "hQ3v8tK1", "locale": "uk", "locales": ["uk", "ru", "en"]}, ensure_ascii=False)


def short(p):
    return {"slug": p["no"], "name": p["name"], "age": p["age"], "city": p["city"], "top": p["top"], "verified": p["ok"], "from": min([*p["home"].values(), *p["out"].values()])}


def shell(title, body, page, props):
    return f"""<!DOCTYPE html><html lang="uk" class="dark"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>{title}</title><meta name="next-head-count" content="4"/><link rel="preload" href="/_next/static/css/7bd1c0.css" as="style"/><script defer="" src="/_next/static/chunks/main-5f1.js"></script></head><body><div id="__next"><header class="sticky top-0 z-40 flex items-center justify-between px-4 h-14 bg-neutral-900/80 backdrop-blur"><a class="font-semibold text-lg" href="/">вечірня</a><div class="flex gap-3 text-sm"><a href="/obrane">♡</a><a href="/uvijty">Увійти</a><div class="flex gap-1"><span>UA</span><a href="/ru">RU</a><a href="/en">EN</a></div></div></header><main class="max-w-screen-md mx-auto pb-24">{body}</main><nav class="fixed bottom-0 inset-x-0 grid grid-cols-4 h-16 bg-neutral-900 text-xs"><a href="/">Стрічка</a><a href="/poshuk">Пошук</a><a href="/rozmistyty">Розмістити</a><a href="/dopomoha">Допомога</a></nav><div role="dialog" aria-modal="true" class="hidden"><p>Вам уже є 18 років?</p><button>Так</button><button>Ні</button></div></div><script id="__NEXT_DATA__" type="application/json">{state(page, props)}</script></body></html>"""


def card(p):
    badge = ('<span class="px-2 rounded-full bg-amber-400 text-black text-xs">ТОП</span>' if p["top"] else "") + ('<span class="text-sky-400" title="Перевірено">✔</span>' if p["ok"] else "")
    return f'<a class="relative block rounded-2xl overflow-hidden aspect-[3/4]" href="/p/{p["no"]}">{img(p, 1, 256)}<div class="absolute bottom-0 p-3"><div class="font-medium">{p["name"]}, {p["age"]} {badge}</div><div class="text-xs opacity-70">{CITY[p["city"]][0]} · від {short(p)["from"]} ₴</div></div></a>'


def ad_page(p):
    slides = "".join(f'<div class="snap-center shrink-0 w-full relative aspect-[3/4]">{img(p, n)}</div>' for n in range(1, p["pics"] + 1))
    ages = " і ".join(map(str, p["more"].get("ages_stated", [p["age"]])))
    cells = [("Вік", ages), ("Зріст", f"{p['cm']} см" if p["cm"] else ""), ("Вага", f"{p['kg']} кг" if p["kg"] else ""), ("Мови", ", ".join(TONGUE[t] for t in p["tongues"])), ("На зв'язку", "цілодобово 24/7" if p["hours"] == "24/7" else (p["hours"] or "").replace("-", " – "))]
    grid = "".join(f'<div class="rounded-xl bg-neutral-800 p-3"><div class="text-xs opacity-60">{k}</div><div class="text-sm">{v}</div></div>' for k, v in cells if v)
    tabs = "".join(f'<div role="tabpanel" aria-label="{head}"><div class="text-sm font-semibold">{head}</div>' + "".join(f'<div class="flex justify-between py-2 border-b border-neutral-800"><span>{TIME[m]}</span><span>{x:,} ₴</span></div>'.replace(",", " ") for m, x in rows.items()) + "</div>" for head, rows in (("Апартаменти", p["home"]), ("Виїзд", p["out"])) if rows)
    chips = "".join(f'<span class="px-3 py-1 rounded-full border border-neutral-700 text-sm">{CHIP[c]}</span>' for c in p["chips"])
    call = f'<button class="w-full h-12 rounded-xl bg-rose-600" data-action="reveal">{masked(p["phone"])} <span class="text-xs">показати</span></button>' if p["phone"] else ""
    call += "".join(f'<span class="text-xs px-2">{label}</span>' for label, on in (("є у WhatsApp", p["wa"]), ("є у Viber", p["viber"])) if on)
    call += (f'<a class="block" href="https://t.me/{p["tg"]}">Telegram @{p["tg"]}</a>' if p["tg"] else "") + (f'<a class="block" href="https://www.instagram.com/{p["ig"]}/">Instagram {p["ig"]}</a>' if p["ig"] else "")
    i = PEOPLE.index(p)
    near = [PEOPLE[i - 1], PEOPLE[i - 3], PEOPLE[i - 6]]
    badge = ('<span class="px-2 rounded-full bg-amber-400 text-black text-xs">ТОП</span>' if p["top"] else "") + ('<span class="text-sky-400 text-xs">✔ Перевірено</span>' if p["ok"] else "")
    body = (f'<div class="flex overflow-x-auto snap-x">{slides}</div><div class="px-4 space-y-4"><div class="flex items-center gap-2 pt-4"><h1 class="text-2xl font-bold">{p["name"]}</h1>{badge}</div><div class="text-sm opacity-70">{CITY[p["city"]][0]} · <time dateTime="{p["posted"]}">додано {p["ago"]}</time></div><p class="whitespace-pre-line">{p["about"]}</p>'
            f'<div class="grid grid-cols-2 gap-2">{grid}</div><div class="flex flex-wrap gap-2">{chips}</div><section class="space-y-3">{tabs}</section><div class="space-y-2">{call}</div><button class="text-xs opacity-50">Поскаржитися</button></div><section class="px-4 pt-8"><h2 class="font-semibold">Схожі анкети</h2><div class="grid grid-cols-3 gap-2">{"".join(map(card, near))}</div></section>')
    data = {**short(p), "phone": p["phone"], "messengers": [k for k in ("wa", "viber") if p[k]], "telegram": p["tg"], "height": p["cm"], "weight": p["kg"], "prices": {"in": p["home"], "out": p["out"]}, "publishedAt": p["posted"] + "T09:12:44.000Z", "views": len(p["about"]) * 13}
    return shell(f"{p['name']}, {CITY[p['city']][0]} | вечірня", body, "/p/[slug]", {"profile": data, "similar": [short(q) for q in near]})


def truth(p):
    t = deepcopy(AD)
    prices = [{"amount": x, "currency": "UAH", "code_currency": None, "duration_min": m, "place": place} for place, cells in (("incall", p["home"]), ("outcall", p["out"])) for m, x in cells.items()]
    handles = [{"kind": k, "value": p["phone"]} for k, on in (("whatsapp", p["wa"]), ("viber", p["viber"])) if on] + [{"kind": k, "value": p[f]} for k, f in (("telegram", "tg"), ("instagram", "ig")) if p[f]]
    t.update(url=url(p), alias=p["name"], age=p["age"], ages_stated=[p["age"]], text_language="uk", provider_kind="unknown", city=CITY[p["city"]][1], country="UA", languages_spoken=p["tongues"], services=p["chips"], incall=True if p["home"] else None, outcall=True if p["out"] else None, hours=p["hours"], weight_kg=p["kg"], height_cm=p["cm"],
             max_duration_h=max(x["duration_min"] for x in prices) / 60, verified=p["ok"], paid_placement=p["top"], n_images=p["pics"], posted_at=p["posted"], phones=[p["phone"]] if p["phone"] else [], handles=handles, prices=prices)
    t.update(deepcopy(p["more"]))
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    return t


def lister(path, title, rows, canonical=None, foot=""):
    body = f'<h1 class="px-4 py-3 text-xl font-bold">{title}</h1><div class="flex gap-2 px-4 overflow-x-auto">' + "".join(f'<a class="px-3 py-1 rounded-full bg-neutral-800 text-sm" href="/misto/{k}">{v[0]}</a>' for k, v in CITY.items()) + f'</div><div class="grid grid-cols-2 gap-3 p-4">{"".join(map(card, rows))}</div><div class="text-center">{foot}</div>'
    return WrittenPage(ROOT + path, shell(f"{title} | вечірня", body, "/", {"items": [short(p) for p in rows]}), "listing", "uk", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, text, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<article class="prose prose-invert px-4"><h1>{title}</h1>{text}</article>', path, {}), kind, "uk", status=status)


KYIV = [p for p in PEOPLE if p["city"] == "kyiv"]
PAGES = [
    lister("/", "Стрічка", PEOPLE[:6], foot='<a href="/?page=2">Показати ще</a>'),
    lister("/?page=2", "Стрічка", PEOPLE[6:]),
    lister("/misto/kyiv", "Київ", KYIV),
    lister("/misto/kyiv?utm_source=tg&utm_campaign=june", "Київ", KYIV, canonical=f"{ROOT}/misto/kyiv"),
    lister("/misto/lviv", "Львів", [p for p in PEOPLE if p["city"] == "lviv"]),
]
PAGES += [WrittenPage(url(p), ad_page(p), "ad", "uk", ads=(url(p),)) for p in PEOPLE]
PAGES += [
    WrittenPage(url(PEOPLE[3]) + "?from=similar", ad_page(PEOPLE[3]), "ad", "uk", ads=(url(PEOPLE[3]),), canonical=url(PEOPLE[3])),
    plain("/rozmistyty", "Розмістити анкету", "<p>Анкета безкоштовна. ТОП на тиждень: 600 ₴ (близько 15 $). Перевірка: селфі з аркушем, на якому написано сьогоднішню дату.</p>"),
    plain("/dopomoha", "Допомога", "<p>Підтримка: +380 44 390 22 17 або dopomoha@vechirnia.example.</p><p>Якщо вас примушують працювати або забрали паспорт, телефонуйте на гарячу лінію 527 (безкоштовно з мобільного).</p>"),
    plain("/umovy", "Умови користування", "<p>Сайт лише для дорослих. Ми не організовуємо зустрічей і не отримуємо від них відсотків. Правила чинні з 1 березня 2025 року.</p>"),
    plain("/p/a0a0", "Анкету призупинено", "<p>Власниця сховала цю анкету. Загляньте пізніше.</p>", "error"),
]

SITE = WrittenSite("vechirnia.example", "UA", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
