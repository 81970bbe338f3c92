"""A Kazakh board of classifieds of 2024 (server-rendered, Tailwind utilities, htmx): an 18+ section beside flats, cars and jobs.

Hard: the interface is Kazakh, about half of the sellers write Russian; classes are only utilities; facts are emoji with bare numbers, or pills, or
a sentence; tenge is ₸, тг, теңге, 'мың' (thousand) or 'к'; the phone waits in ``hx-vals`` of a button or in ``data-tel``; national numbers begin with 8; an ad of a
massage chair and one of a masseuse's job are not relevant; 'VIP' is a paid mark; htmx fragments' URLs carry a sort and a tracking parameter.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "bazarshy.example"
BASE = f"https://{HOST}/"
HELP = "+7 (727) 258-21-45"
CITY = {"Almaty": ("almaty", "Алматы"), "Astana": ("astana", "Астана"), "Shymkent": ("shymkent", "Шымкент"), "Aktau": ("aqtau", "Ақтау"), "Atyrau": ("atyrau", "Атырау"), "Pavlodar": ("pavlodar", "Павлодар")}


def tg(amount, minutes, place=None):
    return {"amount": amount, "currency": "KZT", "code_currency": None, "duration_min": minutes, "place": place}


X = []


def post(code, title, alias, city, shown, iso, top, text, contact, photos=0, vip=False, **facts):
    t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
    t.update(url=f"{BASE}habarlandyru/{code}", alias=alias, aliases_stated=[alias], text_language="kk", provider_kind="unknown", city=city, country="KZ", n_images=photos, posted_at=iso, paid_placement=vip)
    t.update(facts)
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    assert set(t) == set(AD), set(t) - set(AD)
    X.append(dict(code=code, title=title, shown=shown, top=top, text=text, contact=contact, t=t))


def emoji(*pairs):
    return '<div class="mt-3 flex flex-wrap gap-4 text-lg">' + "".join(f'<span class="inline-flex items-center gap-1">{e} <b class="font-semibold">{v}</b></span>' for e, v in pairs) + "</div>"


def pills(*words):
    return '<div class="mt-2 flex flex-wrap gap-2">' + "".join(f'<span class="rounded-full bg-slate-100 px-3 py-1 text-sm">{w}</span>' for w in words) + "</div>"


def rows(*pairs):
    return '<div class="mt-3 divide-y">' + "".join(f'<div class="flex justify-between py-1"><span class="text-slate-500">{a}</span><span>{b}</span></div>' for a, b in pairs) + "</div>"


def grid(*lines):
    cells = "".join(f'<div class="font-medium">{a}</div><div class="text-right tabular-nums">{b}</div><div class="text-right tabular-nums">{c}</div>' for a, b, c in lines)
    return f'<div class="mt-4 grid grid-cols-3 gap-y-1 rounded-xl border p-3 text-sm"><div></div><div class="text-right text-slate-400">менде</div><div class="text-right text-slate-400">сізде</div>{cells}</div>'


def call(number, kind="vals"):
    attr = f"hx-vals='{{\"tel\":\"{number}\"}}'" if kind == "vals" else f'data-tel="{number}"'
    return f'<button class="w-full rounded-lg bg-emerald-600 px-4 py-3 text-white" hx-get="/_/tel" {attr} hx-swap="outerHTML">Нөмірді көрсету</button>'


post("a7k2m", "Айым, 25, массаж, Алматы", "Айым", "Almaty", "бүгін, 08:40", "2025-06-11", emoji(("📏", "166"), ("⚖️", "53"), ("🗣", "қаз / рус / eng")),
     "Сәлем, менің атым Айым. Самал ықшамауданында өз пәтерімде қабылдаймын, күнде сағат 11-ден 23-ке дейін. Массаж жасаймын, бірге ванна қабылдаймыз. Түнге қалуға да болады.",
     grid(("1 сағат", "25 000 ₸", "30 000 ₸"), ("2 сағат", "45 000 ₸", "55 000 ₸"), ("Түн (10 сағат)", "150 000 ₸", "—")) + call("87012588981"), 3, True,
     age=25, height_cm=166, weight_kg=53, languages_spoken=["kk", "ru", "en"], hours="11:00-23:00", incall=True, outcall=True, services=["massage", "bath", "overnight"],
     prices=[tg(25000, 60, "incall"), tg(30000, 60, "outcall"), tg(45000, 120, "incall"), tg(55000, 120, "outcall"), tg(150000, 600, "incall")], max_duration_h=10, phones=["+77012588981"])
post("b1q9x", "Приятная компания на вечер, Астана", "Диана", "Astana", "кеше, 21:15", "2025-06-10", pills("31 жас", "Астана", "жеке тұлға"),
     "Меня зовут Диана, рост 173, вес 60. Сопровожу на ужин, на деловую встречу, в поездку по стране. К себе не приглашаю, приезжаю в гостиницу. Вечер (три часа) 90 000 тенге, сутки 300 000 тенге. Работаю сама, без агентств.",
     call("+77781393183", "data"), 2, text_language="ru", age=31, height_cm=173, weight_kg=60, provider_kind="independent", incall=False, outcall=True,
     services=["dinner_date", "business", "travel"], prices=[tg(90000, 180), tg(300000, 1440)], max_duration_h=24, phones=["+77781393183"])
post("c5w4e", "Тантра, Шымкент", "Жанар", "Shymkent", "2 маусым", "2025-06-02", rows(("Жасы", "38"), ("Бойы", "169 см"), ("Қабылдау", "иә"), ("Барып қызмет көрсету", "жоқ"), ("Тілдері", "қазақша, өзбекше")),
     "Менің атым Жанар. Тантраны Үндістанда үйрендім, жұптар үшін де өткіземін. Бір жарым сағаттық рәсім 35 мың теңге, жұпқа 50 мың теңге.", '<p class="mt-3">WhatsApp: <a class="underline" href="https://wa.me/77077826038">жазу</a></p>', 1,
     age=38, height_cm=169, languages_spoken=["kk", "uz"], incall=True, outcall=False, services=["tantra", "couples"], prices=[tg(35000, 90), tg(50000, 90)], max_duration_h=1.5,
     handles=[{"kind": "whatsapp", "value": "+77077826038"}])
post("d8r3t", "Камила 23 г. Актау, у моря", "Камила", "Aktau", "бүгін, 01:05", "2025-06-11", emoji(("📏", "163"), ("⚖️", "49")),
     "Камила, 23 года, живу у самого моря и принимаю круглосуточно. Обнимашки, массаж, поцелуи. Час 20к, полчаса 12к (тенге). Звони: восемь семьсот два, четыреста семьдесят два, сорок два, восемьдесят три.",
     '<p class="text-slate-400 mt-3">Нөмір мәтінде</p>', 4, True, text_language="ru", age=23, height_cm=163, weight_kg=49, hours="24/7", incall=True, services=["cuddling", "massage", "kissing"],
     prices=[tg(20000, 60), tg(12000, 30)], max_duration_h=1, phones=["+77024724283"])
post("e2y6u", "Әселя мен Гүлім, екеуміз бірге", "Әселя", "Almaty", "9 маусым", "2025-06-09", pills("26 және 29 жас", "екі қыз"),
     "Әселя 26 жаста, Гүлім 29 жаста. Төрт қолмен массаж жасаймыз және екеуміз бірге (дуэт) қонақүйге барамыз. Сағатына 60 000 тг, екеумізге.", call("8 707 781 42 50"), 2,
     aliases_stated=["Әселя", "Гүлім"], audience="couple", age=26, ages_stated=[26, 29], outcall=True, services=["four_hands", "duo"], prices=[tg(60000, 60)], max_duration_h=1, phones=["+77077814250"])
post("f9i1o", "Танец, вечеринки, девичники", "Милана", "Astana", "28 мамыр", "2025-05-28", rows(("Жасы", "27"), ("Бойы", "176 см"), ("Азаматтығы", "Украина")),
     "Я Милана. Танцую и веду вечеринки, показываю стриптиз под живую музыку. Приезжаю к вам, программа на час стоит 70 000 ₸. 20-22 июня 2025 буду в Павлодаре, 25-28 июня 2025 в Алматы.", '<p class="mt-3">Telegram <code>@milana_show_ast</code></p>', 5,
     text_language="ru", age=27, height_cm=176, nationality="UA", outcall=True, services=["dancing", "party", "striptease"], prices=[tg(70000, 60)], max_duration_h=1,
     tour=[{"city": "Pavlodar", "from": "2025-06-20", "to": "2025-06-22"}, {"city": "Almaty", "from": "2025-06-25", "to": "2025-06-28"}], handles=[{"kind": "telegram", "value": "milana_show_ast"}])
post("g4p7a", "Ержан, ханымдарға серік", "Ержан", "Atyrau", "5 маусым", "2025-06-05", emoji(("🎂", "34"), ("📏", "182"), ("⚖️", "79")),
     "Ер адаммын, ханымдарға театрға, тойға, кешкі асқа серік боламын. Қаламен таныстыруды да ұсынамын. Кешкі 18:00-ден 00:00-ге дейін боспын.", '<a class="mt-3 block" href="tel:+77051491178">Қоңырау шалу</a>', 1,
     audience="man", age=34, height_cm=182, weight_kg=79, hours="18:00-00:00", services=["escort", "dinner_date", "city_guide"], phones=["+77051491178"])
post("h3s5d", "Агентство «Айсулу»: Лейла, 29 лет", "Лейла", "Almaty", "кеше, 16:00", "2025-06-10", pills("агенттік", "29 жас", "170 см", "56 кг"),
     "Агентство «Айсулу» представляет Лейлу. Азиатская внешность, английский и турецкий. Эскорт на мероприятия и выезды в гостиницы. Час 40 000 тг, ночь (восемь часов) 200 000 тг.", call("87016019907"), 3, True,
     text_language="ru", age=29, provider_kind="agency", height_cm=170, weight_kg=56, ethnicity="asian", languages_spoken=["en", "tr"], outcall=True, services=["escort"],
     prices=[tg(40000, 60), tg(200000, 480)], max_duration_h=8, phones=["+77016019907"])
post("j6f8g", "Салтанат ханым, рөлдік ойындар", "Салтанат", "Pavlodar", "1 маусым", "2025-06-01", rows(("Жасы", "44"), ("Салмағы", "67 кг")),
     "Қатал, бірақ әділ ханыммын: доминация, рөлдік ойындар. Өз кабинетімде ғана, жұмыс күндері 10:00–18:00. Сағаты 30 000 теңге. Мүгедек арбадағы қонақтарға есік ашық, баспалдақ жоқ.", call("87050564655", "data"), 0,
     age=44, weight_kg=67, hours="10:00-18:00", incall=True, outcall=False, services=["domination", "role_play", "disabled_guests"], prices=[tg(30000, 60)], max_duration_h=1, phones=["+77050564655"])
post("k2h4j", "Транс Рената, Алматы", "Рената", "Almaty", "7 маусым", "2025-06-07", pills("транс", "28 жас", "179 см"),
     "Рената, транс. Видеозвонки каждый вечер, встречи у меня или у вас. Видеозвонок 20 минут 8 000 ₸, встреча на час 35 000 ₸.", '<p class="mt-3">Сигнал / Signal: +7 747 102 94 82</p>', 2,
     text_language="ru", audience="trans", age=28, height_cm=179, incall=True, outcall=True, services=["video_call"], prices=[tg(8000, 20), tg(35000, 60)], max_duration_h=1,
     phones=["+77471029482"], handles=[{"kind": "signal", "value": "+77471029482"}])

OTHER = {
    "z1pat": ("2 бөлмелі пәтер, Алмалы ауданы", "Пәтерлер", "Алматы", "Ұзақ мерзімге беріледі, 54 шаршы метр, жиһазымен. Айына 280 000 ₸. Иесі Гүлнар.", "87765529418"),
    "z2kre": ("Массажное кресло, почти новое", "Тауарлар", "Астана", "Продаю массажное кресло, вес 68 кг, высота 120 см, 180 000 тг. Самовывоз.", "87784855617"),
    "z3job": ("Массажист керек, шипажай", "Жұмыс", "Шымкент", "Шипажайға дипломы бар массажист керек, 8 сағаттық жұмыс күні, жалақысы 250 000 теңге. Жасы 20-дан жоғары.", "87768642011"),
}


def shell(title, body):
    nav = "".join(f'<a class="px-3 py-2 hover:bg-slate-100" href="/{h}" hx-boost="true">{t}</a>' for h, t in (("pater", "Пәтерлер"), ("kolik", "Көліктер"), ("jumys", "Жұмыс"), ("18plus", "18+"), ("komek", "Көмек")))
    return f"""<!doctype html><html lang="kk" class="h-full"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} · Базаршы</title><script src="/s/htmx-2.0.1.min.js" defer></script><link rel="stylesheet" href="/s/app.css?v=412"></head>
<body class="min-h-full bg-white text-slate-800 antialiased" hx-ext="preload"><header class="sticky top-0 z-10 border-b bg-white/90"><div class="mx-auto flex max-w-5xl items-center gap-2 p-3"><a class="text-xl font-black" href="/">Базаршы</a>{nav}<a class="ml-auto rounded bg-amber-400 px-3 py-2" href="/kirw">Кіру</a></div></header>
<main class="mx-auto max-w-5xl p-4" id="main">{body}</main><footer class="mt-12 border-t p-6 text-sm text-slate-500"><p>Базаршы хабарландырулар тақтасы. Қолдау қызметі: {HELP}</p><p><a href="/erejeler">Ережелер</a> · <a href="/jarnama">Жарнама бағасы</a></p></footer>
<div class="fixed inset-x-0 bottom-0 bg-slate-900 p-3 text-white" id="ck">Біз cookie қолданамыз <button hx-delete="/_/ck" hx-target="#ck" class="underline">Түсінікті</button></div></body></html>"""


def detail(i):
    x = X[i]
    t = x["t"]
    pics = "".join(f'<img class="h-64 w-full snap-center rounded-xl object-cover" src="https://m.{HOST}/{x["code"]}/{k}.avif" alt="" loading="lazy">' for k in range(t["n_images"]))
    vip = '<span class="rounded bg-amber-300 px-2 text-xs font-bold uppercase">VIP</span>' if t["paid_placement"] else ""
    sim = "".join(f'<a class="block rounded-xl border p-2" href="/habarlandyru/{s["code"]}"><img class="h-20 rounded" src="https://m.{HOST}/{s["code"]}/s.avif" alt=""><span class="line-clamp-1 text-sm">{s["title"]}</span></a>' for s in (X[(i + 3) % len(X)], X[(i + 6) % len(X)]))
    return shell(x["title"], f"""<nav class="text-xs text-slate-400"><a href="/18plus">18+</a> / <a href="/18plus/{CITY[t['city']][0]}">{CITY[t['city']][1]}</a></nav><h1 class="mt-2 text-2xl font-bold tracking-tight">{x['title']} {vip}</h1>
<p class="text-sm text-slate-500">{CITY[t['city']][1]} · {x['shown']} · № {x['code']}</p><div class="mt-4 flex snap-x gap-2 overflow-x-auto">{pics}</div>{x['top']}<div class="prose mt-4 max-w-none"><p>{x['text']}</p></div>{x['contact']}
<section class="mt-10"><h2 class="text-lg font-semibold">Ұқсас хабарландырулар</h2><div class="mt-2 grid grid-cols-2 gap-3">{sim}</div></section>""")


def listing(ids, title, more=""):
    li = "".join(f'<li class="flex gap-3 py-3"><img class="h-20 w-20 rounded-lg object-cover" src="https://m.{HOST}/{X[i]["code"]}/s.avif" alt=""><div><a class="font-semibold hover:underline" href="/habarlandyru/{X[i]["code"]}">{X[i]["title"]}</a>'
                 f'<p class="text-sm text-slate-500">{CITY[X[i]["t"]["city"]][1]} · {X[i]["t"]["alias"]}</p></div></li>' for i in ids)
    return shell(title, f'<h1 class="text-2xl font-bold">{title}</h1><ul class="divide-y" id="tizim">{li}</ul>{more}')


def other(code):
    t, cat, city, text, tel = OTHER[code]
    return shell(t, f'<nav class="text-xs text-slate-400">{cat}</nav><h1 class="mt-2 text-2xl font-bold">{t}</h1><p class="text-sm">{city} · кеше</p><img class="rounded-xl" src="https://m.{HOST}/{code}/0.avif" alt=""><div class="prose mt-4"><p>{text}</p></div>{call(tel)}')


def text(title, *ps):
    return shell(title, f'<h1 class="text-2xl font-bold">{title}</h1>' + "".join(f'<p class="mt-3">{p}</p>' for p in ps))


def page(path, html, kind, ads=(), canonical=None, **kw):
    return WrittenPage(BASE + path, html, kind, "kk", ads=tuple(ads), canonical=canonical, **kw)


U = [x["t"]["url"] for x in X]
ALM = [i for i, x in enumerate(X) if x["t"]["city"] == "Almaty"]
MORE = '<button class="mt-4 w-full rounded border py-2" hx-get="/18plus?bet=2" hx-target="#tizim" hx-swap="beforeend">Тағы көрсету</button>'
PAGES = [
    page("18plus", listing(range(6), "18+ хабарландырулар", MORE), "listing", U[:6]), page("18plus?bet=2", listing(range(6, 10), "18+ хабарландырулар, 2-бет"), "listing", U[6:]),
    page("18plus/almaty", listing(ALM, "18+ Алматы"), "listing", [U[i] for i in ALM]), page("18plus?surypta=arzan", listing([3, 0, 2, 4, 5, 1], "18+ хабарландырулар", MORE), "listing", [U[i] for i in (3, 0, 2, 4, 5, 1)], BASE + "18plus"),
]
PAGES += [page(u.replace(BASE, ""), detail(i), "ad", [u], text_language="ru" if X[i]["t"]["text_language"] == "ru" else None) for i, u in enumerate(U)]
PAGES += [page("habarlandyru/a7k2m?yclid=99120", detail(0), "ad", [U[0]], U[0])]
PAGES += [page(f"habarlandyru/{c}", other(c), "ad", relevant=False, text_language="ru" if c == "z2kre" else None) for c in OTHER]
PAGES += [
    page("kolik", shell("Көліктер", '<h1 class="text-2xl font-bold">Көліктер</h1><ul class="divide-y">' + "".join(f'<li class="py-3"><a href="/habarlandyru/{k}">{t}</a> <b>{p} ₸</b></li>' for k, t, p in (("z7c01", "Седан, 2016 ж., ақ түсті", "5 400 000"), ("z7c02", "Жол талғамайтын, 2012 ж.", "7 900 000"), ("z7c03", "Хэтчбек, 2009 ж., механика", "2 650 000"))) + "</ul>"), "listing", relevant=False),
    page("habarlandyru/q0q0q", text("Хабарландыру жойылған", "Иесі бұл хабарландыруды алып тастады."), "error"), page("habarlandyru/", text("Бет табылмады", "Мекенжайды тексеріңіз немесе басты бетке оралыңыз."), "error"),
    page("jarnama", text("Жарнама бағасы", "VIP белгісі: 7 күнге 3 000 ₸, 30 күнге 9 000 ₸.", "Тізімнің басына көтеру: 500 ₸.", "Төлем банк картасымен."), "static"),
    page("erejeler", text("Ережелер", "18+ бөлімі кәмелетке толғандарға ғана арналған.", "Бөтен адамның суреті мен нөмірін жариялауға болмайды.", "Ережені бұзған хабарландыру ескертусіз өшіріледі."), "static"),
    page("komek", text("Көмек", f"Қолдау қызметі: {HELP}, дүйсенбі–жұма, 9:00–18:00.", f"Пошта: komek@{HOST}"), "static"),
    page("kirw", shell("Кіру", '<form class="mx-auto max-w-sm space-y-3" hx-post="/kirw"><input class="w-full rounded border p-2" name="tel" placeholder="Телефон"><input class="w-full rounded border p-2" type="password" name="p" placeholder="Құпиясөз"><button class="w-full rounded bg-emerald-600 p-2 text-white">Кіру</button></form>'), "static"),
]
SITE = WrittenSite(HOST, "KZ", tuple(PAGES), tuple(x["t"] for x in X), note=__doc__ or "")
