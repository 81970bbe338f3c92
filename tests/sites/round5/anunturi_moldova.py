"""A general classifieds site of Moldova (Romanian menus, ads in Romanian or Russian), with an adult section.

Hard: the adult ads are two or three sentences of free text, the facts stand only there; mark-up is utility classes
without names; dates are relative ('azi', 'ieri', 'acum 5 zile'); the number is behind a button (base64 in a data
attribute), in the text, in words or with letters O; the site's own hotline in the footer; 'Anunțuri similare' repeats
prices and numbers' beginnings; removed ads answer 200; flats, cars and jobs (one of a spa) share the templates.
"""

import base64

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "tarabamd.example"
BASE = f"https://{HOST}"
SECTION = "/ro/intalniri-si-relaxare"


def price(amount, minutes=None, place=None, currency="MDL"):
    return dict(amount=amount, currency=currency, code_currency=None, duration_min=minutes, place=place)


def ad(number, title, text, when, button=None, pics=1, top=False, field="", views=0, **facts):
    return dict(number=number, title=title, text=text, when=when, button=button, pics=pics, top=top, field=field,
                views=views, facts=facts)


# 'button' is the number behind 'Arată numărul'; 'field' is the price shown in the price box
ADS = [
    ad(88120431, "Alina, masaj de relaxare, Botanica", "Bună, sunt Alina, am 27 de ani. Te aștept la mine pe Botanica "
       "pentru un masaj de relaxare, cu ulei cald. O oră 700 lei, jumătate de oră 400 lei. Doar apel, fără SMS.",
       ("azi, 09:12", "2025-06-11"), "+37369875881", 3, True, "700 lei", 412, alias="Alina", age=27, text_language="ro",
       city="Chisinau", services=["massage"], incall=True, max_duration_h=1, phones=["+37369875881"],
       prices=[price(700, 60, "incall"), price(400, 30, "incall")]),
    ad(88119876, "Вика 24 года, приеду к вам", "Меня зовут Вика, 24 года, рост 170, вес 54. Выезд в гостиницу или на "
       "квартиру, у себя не принимаю. Час 1200 лей, два часа 2200. Телеграм @vika_chisinau24 или звоните.",
       ("ieri, 22:40", "2025-06-10"), "+37378507441", 2, False, "1 200 lei", 288, alias="Вика", age=24, text_language="ru",
       city="Chisinau", incall=False, outcall=True, weight_kg=54, height_cm=170, max_duration_h=2,
       phones=["+37378507441"], handles=[dict(kind="telegram", value="vika_chisinau24")],
       prices=[price(1200, 60, "outcall"), price(2200, 120, "outcall")]),
    ad(88118210, "Companie pentru cină", "Doamnă de 39 de ani, elegantă, caut domni serioși pentru cină, teatru, o "
       "plimbare. Vorbesc română, rusă și franceză. Nu ofer masaj, nu insistați! Scrieți pe Viber 079 800 001, Doina.",
       ("ieri, 18:05", "2025-06-10"), None, 1, False, "Negociabil", 95, alias="Doina", age=39, text_language="ro",
       city="Chisinau", services=["dinner_date"], languages_spoken=["ro", "ru", "fr"], phones=["+37379800001"],
       handles=[dict(kind="viber", value="+37379800001")]),
    ad(88117755, "Cristina independentă Orhei", "Sunt din Orhei, lucrez singură, fără agenție. 31 ani, 1.65 m, 60 kg. "
       "Vin și la hotel, primesc și acasă, între 10:00 și 21:00. 600 lei ora, noaptea întreagă 3000. Cristina, "
       "O68 435 55O (zero șase opt).", ("acum 3 ore", "2025-06-11"), None, 2, False, "600 lei", 150, alias="Cristina",
       age=31, text_language="ro", provider_kind="independent", city="Orhei", incall=True, outcall=True,
       hours="10:00-21:00", weight_kg=60, height_cm=165, max_duration_h=12, phones=["+37368435550"],
       prices=[price(600, 60), price(3000, 720)]),
    ad(88116004, "Массаж тантра, студия в центре", "Мастер тантра-массажа Марина, мне 35 лет. Сеанс полтора часа "
       "1500 лей, в четыре руки с коллегой 2500 лей за полтора часа. Принимаю в студии, центр, круглосуточно по записи. "
       "Пары тоже приходят.", ("acum 5 zile", "2025-06-06"), "+37369234631", 4, True, "1 500 lei", 1033, alias="Марина",
       age=35, text_language="ru", city="Chisinau", services=["couples", "four_hands", "massage", "tantra"], incall=True,
       hours="24/7", max_duration_h=1.5, phones=["+37369234631"],
       prices=[price(1500, 90, "incall"), price(2500, 90, "incall")]),
    ad(88115391, "Două prietene, Ana și Ionela", "Ana 23, Ionela 25. Mergem doar împreună, la petreceri, la cină, "
       "dansăm la majorate și cumetrii. 1500 lei seara de fată, deplasare în tot orașul.", ("9 iunie", "2025-06-09"),
       "+37378126007", 2, False, "1 500 lei", 377, alias="Ana și Ionela", aliases_stated=["Ana", "Ionela"], age=23,
       ages_stated=[23, 25], text_language="ro", city="Chisinau", services=["dancing", "dinner_date", "duo", "party"],
       outcall=True, phones=["+37378126007"], prices=[price(1500, None, "outcall")]),
    ad(88114870, "Băiat masaj pentru doamne", "Andrei, 29 ani, sportiv, 184 cm / 80 kg. Fac masaj pentru doamne și cupluri, la "
       "domiciliul vostru. 50 euro ora. Whatsapp șase opt, opt șase șase, zero nouă cinci.", ("acum 2 zile", "2025-06-09"),
       "+37368866095", 1, False, "50 €", 61, alias="Andrei", age=29, text_language="ro", audience="man", city="Chisinau",
       services=["couples", "massage"], outcall=True, weight_kg=80, height_cm=184, max_duration_h=1,
       phones=["+37368866095"], handles=[dict(kind="whatsapp", value="+37368866095")],
       prices=[price(50, 60, "outcall", "EUR")]),
    ad(88113642, "Оксана, Кагул, проездом", "В Кагуле с 12 по 15 июня, потом в Кишинёве с 16 по 22 июня. Оксана, "
       "украинка, 33 года. Поцелуи, объятия, GFE. Только у меня. 900 за час.", ("ieri, 08:31", "2025-06-10"),
       "+37378830012", 3, False, "900 lei", 240, alias="Оксана", age=33, text_language="ru", city="Cahul", nationality="UA",
       services=["cuddling", "gfe", "kissing"], incall=True, outcall=False, max_duration_h=1,
       tour=[{"city": "Cahul", "from": "2025-06-12", "to": "2025-06-15"},
             {"city": "Chisinau", "from": "2025-06-16", "to": "2025-06-22"}],
       phones=["+37378830012"], prices=[price(900, 60, "incall")]),
    ad(88112218, "Agenția noastră vă recomandă: Bianca", "Agenția de companie vă recomandă pe Bianca, 26 ani, româncă, "
       "blondă naturală. Însoțește la evenimente de afaceri și în călătorii. Seara (4 ore) 250 euro, o zi 600 euro. "
       "Vorbește engleza și italiana.", ("acum o săptămână", "2025-06-04"), "+37368687182", 2, True, "250 €", 801,
       alias="Bianca", age=26, text_language="ro", provider_kind="agency", city="Chisinau", nationality="RO",
       services=["business", "travel"], languages_spoken=["en", "it"], max_duration_h=24, phones=["+37368687182"],
       prices=[price(250, 240, None, "EUR"), price(600, 1440, None, "EUR")]),
    ad(88111090, "Soroca, doamnă 45", "Doamnă singură, 45 ani, Soroca. Primesc acasă, seara după 18. Sunați, vă rog, "
       "nu răspund la mesaje.", ("acum 4 zile", "2025-06-07"), "+37379107375", 0, False, "", 44, alias=None, age=45,
       text_language="ro", city="Soroca", incall=True, phones=["+37379107375"]),
    ad(88110555, "Лилия видеозвонки", "Лилия, 22. Общаюсь по видео, весело и спокойно. 300 лей за 30 минут, оплата "
       "на карту. Пишите в телеграм: lilia_md_video", ("azi, 00:17", "2025-06-11"), None, 1, False, "300 lei", 19,
       alias="Лилия", age=22, text_language="ru", city="Chisinau", services=["video_call"], max_duration_h=0.5,
       handles=[dict(kind="telegram", value="lilia_md_video")], prices=[price(300, 30)]),
    ad(88109321, "Ungheni - masaj Nina", "Nina, 36 ani, masaj clasic și baie împreună. Am apartament lângă gară. "
       "O oră 500 lei, două ore 900 lei. +373 (79) 568-827", ("8 iunie", "2025-06-08"), "+37379568827", 2, False, "500 lei",
       133, alias="Nina", age=36, text_language="ro", city="Ungheni", services=["bath", "massage"], incall=True,
       max_duration_h=2, phones=["+37379568827"], prices=[price(500, 60, "incall"), price(900, 120, "incall")]),
]
ROMANIAN = {"Chisinau": "Chișinău", "Orhei": "Orhei", "Cahul": "Cahul", "Soroca": "Soroca", "Ungheni": "Ungheni"}


def url(a):
    return f"{BASE}/ro/{a['number']}"


def frame(title, body, crumbs):
    trail = " <span class='mx-1 text-slate-400'>/</span> ".join(f'<a class="hover:underline" href="{h}">{t}</a>' for t, h in crumbs)
    return f"""<!doctype html><html lang="ro"><head><meta charset="utf-8"><title>{title} - Taraba.md</title>
<script>window.dataLayer=window.dataLayer||[];</script></head><body class="bg-slate-50 text-slate-900 antialiased">
<div class="flex items-center justify-between h-14 px-4 bg-white shadow-sm"><a class="text-xl font-black text-emerald-700" href="/ro">taraba<span class="text-orange-500">.md</span></a>
<form action="/ro/cauta" class="flex-1 mx-6"><input class="w-full rounded-full border px-4 py-1" name="q" placeholder="Caut un apartament, o mașină, un loc de muncă..."></form>
<div class="flex gap-3 text-sm"><a href="/ru/">Русский</a><a href="/ro/cont/intrare">Intră în cont</a><a class="rounded bg-orange-500 px-3 py-1 text-white" href="/ro/adauga">+ Adaugă anunț</a></div></div>
<div class="mx-auto max-w-5xl px-3"><div class="py-2 text-xs">{trail}</div>{body}</div>
<div class="mt-10 border-t bg-white p-6 text-xs text-slate-500"><div class="grid grid-cols-3"><div><a href="/ro/imobile">Imobile</a><br><a href="/ro/auto">Auto</a><br><a href="/ro/locuri-de-munca">Locuri de muncă</a><br><a href="{SECTION}">Întâlniri și relaxare</a></div>
<div><a href="/ro/reguli">Reguli</a><br><a href="/ro/publicitate">Publicitate și tarife</a><br><a href="/ro/contacte">Contacte</a></div>
<div>Suport: 022 845 610, zilnic 08:00-20:00<br>ajutor@{HOST}</div></div></div></body></html>"""


def row(a):
    """One line of a listing or of 'similar ads'."""
    thumb = f'<img class="h-20 w-28 rounded object-cover" src="https://i.{HOST}/s/{a["number"]}-1.jpg">' if a["pics"] else \
        '<div class="h-20 w-28 rounded bg-slate-200"></div>'
    top = '<span class="rounded bg-amber-300 px-1 text-[10px] font-bold">TOP</span>' if a["top"] else ""
    return (f'<a class="flex gap-3 border-b py-3 hover:bg-slate-100" href="/ro/{a["number"]}">{thumb}<div class="flex-1"><div class="font-medium">'
            f'{a["title"]} {top}</div><div class="text-xs text-slate-500">{a.get("place") or ROMANIAN[a["facts"]["city"]]} · {a["when"][0]}</div></div>'
            f'<div class="font-bold">{a["field"]}</div></a>')


def detail(a, crumbs, place, similar):
    top = '<span class="rounded bg-amber-300 px-1 text-[10px] font-bold">TOP</span>' if a["top"] else ""
    pics = "".join(f'<img class="w-full snap-center" src="https://i.{HOST}/b/{a["number"]}-{i}.jpg" alt="">' for i in range(1, a["pics"] + 1))
    box = f'<div class="text-2xl font-bold">{a["field"]}</div>' if a["field"] else ""
    button = ""
    if a["button"]:
        code = base64.b64encode(("0" + a["button"][4:]).encode()).decode()
        button = (f'<button class="mt-3 w-full rounded bg-emerald-600 py-2 text-white" data-n="{code}" '
                  f'onclick="this.textContent=atob(this.dataset.n)">Arată numărul 0{a["button"][4:6]} *** ***</button>')
    return f"""<div class="grid grid-cols-3 gap-6"><div class="col-span-2"><h1 class="text-xl font-semibold">{a["title"]} {top}</h1>
<div class="mt-2 flex overflow-x-auto">{pics}</div>
<div class="mt-4 whitespace-pre-line leading-relaxed">{a["text"]}</div>
<div class="mt-4 flex gap-4 text-xs text-slate-500"><span>Publicat: {a["when"][0]}</span><span>{a["views"]} vizualizări</span><span>ID {a["number"]}</span><a href="/ro/{a["number"]}/reclamatie">Reclamă</a></div></div>
<div><div class="rounded bg-white p-4 shadow">{box}<div class="mt-2 text-sm">{place}, Moldova</div>{button}
<a class="mt-2 block text-center text-sm" href="/ro/cont/intrare?mesaj={a["number"]}">Scrie un mesaj</a></div>
<div class="mt-4 rounded border border-dashed p-3 text-xs">Nu achitați în avans! Taraba.md nu intermediază plăți.</div></div></div>
<div class="mt-8"><div class="text-lg font-semibold">Anunțuri similare</div>{"".join(map(row, similar))}</div>"""


HOME = ("Acasă", "/ro")
ADULT = ("Întâlniri și relaxare", SECTION)


def ad_page(a):
    place = ROMANIAN[a["facts"]["city"]]
    i = ADS.index(a)
    similar = [ADS[(i + k) % len(ADS)] for k in (2, 5, 7)]
    return frame(a["title"], detail(a, None, place, similar), [HOME, ADULT, (place, f"{SECTION}/{place.lower()}")])


def truth(a):
    facts = dict(a["facts"])
    facts.setdefault("aliases_stated", [facts["alias"]] if facts["alias"] else [])
    facts.setdefault("ages_stated", [facts["age"]])
    return AD | dict(url=url(a), country="MD", paid_placement=a["top"], n_images=a["pics"], posted_at=a["when"][1]) | facts


def listing(ads, n):
    nav = f'<div class="flex gap-2 py-4"><a href="{SECTION}">1</a><a href="{SECTION}?page=2">2</a><span>pagina {n} din 2</span></div>'
    head = f'<h1 class="text-lg">Întâlniri și relaxare în Moldova <span class="text-slate-400">12 anunțuri</span></h1><div class="text-xs">Ordonează: <a href="{SECTION}?sort=price_asc">cele mai ieftine</a></div>'
    return frame("Întâlniri și relaxare", head + "".join(map(row, ads)) + nav, [HOME, ADULT])


def other(number, title, text, field, place, when, pics=2):
    return dict(number=number, title=title, text=text, field=field, place=place, when=(when, None), button="+37322745120",
                pics=pics, top=False, views=70)


FLATS = [other(88120011, "Apartament 2 camere, Ciocana", "58 m², etaj 4 din 9, reparație euro, fără intermediari. Proprietar Victor, "
               "52 ani.", "61 500 €", "Chișinău", "azi, 07:45", 6),
         other(88119912, "Garsonieră în chirie, Telecentru", "Mobilată, pentru o fată sau o pereche. Prima și ultima lună.", "280 €",
               "Chișinău", "ieri, 12:00")]
CARS = [other(88118001, "Dacia Logan 2016", "Benzină, 140 000 km, un proprietar.", "5 400 €", "Orhei", "ieri, 10:10"),
        other(88118002, "Toyota Prius 2012", "Hibrid, fără rugină, schimb cu adaos.", "7 900 €", "Cahul", "acum 3 zile")]
JOBS = [other(88117001, "Angajăm maseuză la salon SPA", "Salon SPA angajează maseuză cu experiență, salariu de la 12 000 lei pe lună, "
              "grafic 2/2, contract de muncă.", "12 000 lei", "Chișinău", "azi, 08:00", 1)]


def plain(path, title, text, kind="static"):
    return WrittenPage(f"{BASE}{path}", frame(title, f'<h1 class="text-xl">{title}</h1><div class="prose">{text}</div>', [HOME]), kind, "ro")


def off_topic(a, section):
    page = frame(a["title"], detail(a, None, a["place"], [x for x in section if x is not a]), [HOME, ("Categorie", "/ro/categorie")])
    return WrittenPage(f"{BASE}/ro/{a['number']}", page, "ad", "ro", relevant=False)


one, two = ADS[:7], ADS[7:]
cheap = sorted(one, key=lambda a: a["facts"].get("prices", [{"amount": 9e9}])[0]["amount"])
PAGES = [
    WrittenPage(f"{BASE}{SECTION}", listing(one, 1), "listing", "ro", ads=tuple(map(url, one))),
    WrittenPage(f"{BASE}{SECTION}?page=2", listing(two, 2), "listing", "ro", ads=tuple(map(url, two))),
    WrittenPage(f"{BASE}{SECTION}?sort=price_asc", listing(cheap, 1), "listing", "ro", ads=tuple(map(url, cheap)),
                canonical=f"{BASE}{SECTION}"),
]
PAGES += [WrittenPage(url(a), ad_page(a), "ad", "ro", None if a["facts"]["text_language"] == "ro" else "ru", (url(a),)) for a in ADS]
PAGES += [
    WrittenPage(url(ADS[1]) + "?fbclid=IwAR0x93kd", ad_page(ADS[1]), "ad", "ro", "ru", (url(ADS[1]),), url(ADS[1])),
    off_topic(FLATS[0], FLATS), off_topic(JOBS[0], CARS),
    WrittenPage(f"{BASE}/ro/auto", frame("Auto", "<h1 class='text-lg'>Auto</h1>" + "".join(map(row, CARS)), [HOME]), "listing", "ro",
                relevant=False),
    plain("/ro/publicitate", "Publicitate și tarife", "<table><tr><td>TOP 7 zile</td><td>120 lei</td></tr><tr><td>Ridicare zilnică</td>"
          "<td>15 lei</td></tr><tr><td>Secțiunea Întâlniri și relaxare: publicare 30 de zile</td><td>200 lei</td></tr></table>"),
    plain("/ro/contacte", "Contacte", f"Taraba Digital SRL, Chișinău, str. Inventată 7.<br>Tel. 022 845 610<br>ajutor@{HOST}"),
    plain("/ro/reguli", "Reguli de publicare", "Autorul anunțului are cel puțin 18 ani. Un singur anunț pe persoană. Fotografiile trebuie "
          "să fie proprii."),
    plain("/ro/cont/intrare", "Intră în cont", "<form><input name=login placeholder='Telefon sau e-mail'><input type=password "
          "name=p><button>Intră</button></form>"),
]
for number in (88090417, 88088120):
    gone = ('<div class="rounded bg-slate-100 p-10 text-center">Acest anunț a fost dezactivat de autor.<br><span class="text-sm">Vezi anunțuri '
            f'asemănătoare</span></div>{"".join(map(row, ADS[4:7] if number == 88090417 else ADS[8:10]))}')
    PAGES.append(WrittenPage(f"{BASE}/ro/{number}", frame("Anunț dezactivat", gone, [HOME, ADULT]), "error", "ro"))
SITE = WrittenSite(HOST, "MD", tuple(PAGES), tuple(truth(a) for a in ADS),
                   "free text, utility classes, relative dates, numbers behind buttons, removed ads with 200")
