"""Georgian catalogue as a Nuxt application with a component library: facts are icons with bare values, the rest stands in the flattened state.

Hard: `__NUXT_DATA__` is one array in which objects point to indexes, half of the profiles come as a loading skeleton and that array alone, what is not
offered is a chip of class `--disabled`, numbers are only in the state or in tel: links, the desk's own number stands in the same state, an age
dialogue over all pages, Russian and English copies of a profile, ads in Georgian, Russian and English, prices in lari.
"""

import json
from copy import deepcopy
from typing import Any

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://shekhvedra.example"
TOWN = {"Tbilisi": ("tbilisi", "თბილისი", "Тбилиси", "Tbilisi"), "Batumi": ("batumi", "ბათუმი", "Батуми", "Batumi"), "Kutaisi": ("kutaisi", "ქუთაისი", "Кутаиси", "Kutaisi")}
OFFER = {
    "massage": ("მასაჟი", "Массаж", "Massage"), "cuddling": ("ჩახუტება", "Объятия", "Cuddling"), "bath": ("ერთად აბაზანა", "Ванна вдвоём", "Bath together"), "dinner_date": ("ვახშამი რესტორანში", "Ужин в ресторане", "Dinner date"),
    "dancing": ("ცეკვა", "Танцы", "Dancing"), "party": ("წვეულება", "Вечеринка", "Party"), "travel": ("ერთად მოგზაურობა", "Совместные поездки", "Travel together"), "business": ("საქმიანი შეხვედრები", "Деловые встречи", "Business events"),
    "four_hands": ("მასაჟი ოთხ ხელში", "Массаж в четыре руки", "Four hands massage"), "couples": ("წყვილებისთვის", "Для пар", "For couples"), "duo": ("დუეტი", "Дуэт", "Duo"), "striptease": ("სტრიპტიზი", "Стриптиз", "Striptease"), "gfe": ("GFE", "GFE", "GFE"),
    "kissing": ("კოცნა", "Поцелуи", "Kissing"), "role_play": ("როლური თამაშები", "Ролевые игры", "Role play"), "domination": ("დომინაცია", "Доминация", "Domination"), "fetish": ("ფეტიში", "Фетиш", "Fetish"), "tantra": ("ტანტრა", "Тантра", "Tantra"),
    "city_guide": ("ქალაქის გიდი", "Гид по городу", "City guide"), "disabled_guests": ("შშმ სტუმრებისთვის", "Гости с инвалидностью", "Guests with disabilities"),
}
TONGUE = {"ka": ("ქართული", "грузинский", "Georgian"), "ru": ("რუსული", "русский", "Russian"), "en": ("ინგლისური", "английский", "English"), "tr": ("თურქული", "турецкий", "Turkish"), "uk": ("უკრაინული", "украинский", "Ukrainian"), "az": ("აზერბაიჯანული", "азербайджанский", "Azerbaijani")}
LAND = {"GE": ("საქართველო", "Грузия", "Georgia"), "UA": ("უკრაინა", "Украина", "Ukraine"), "TR": ("თურქეთი", "Турция", "Turkey"), "RU": ("რუსეთი", "Россия", "Russia")}
SPAN = {30: ("30 წუთი", "30 минут", "30 minutes"), 60: ("1 საათი", "1 час", "1 hour"), 90: ("1.5 საათი", "1,5 часа", "1.5 hours"), 120: ("2 საათი", "2 часа", "2 hours"), 180: ("3 საათი", "3 часа", "3 hours"), 720: ("მთელი ღამე", "Ночь", "Whole night"), 1440: ("24 საათი", "Сутки", "24 hours")}
KIND = {"independent": "დამოუკიდებელი", "agency": "სააგენტო"}
GENDER = {"woman": "ქალი", "man": "მამაკაცი", "trans": "ტრანს ქალი", "couple": "დუეტი"}

# slug, names with ages, gender, town, cm, kg, land, languages, (receives, visits), hours, offered, marks, day, pictures, {minutes: (here, there)}, who, number, apps, rendered?, prose, language
P = [
    ("nino-vake", [("ნინო", 27)], "woman", "Tbilisi", 168, 55, "GE", ["ka", "en"], (True, False), "12:00–22:00", ["massage", "cuddling", "bath"], "top ok", "2025-06-10", 4, {30: (80, None), 60: (150, None), 120: (280, None)}, "independent", "555278046", {"whatsapp": "+995555278046"}, True,
     "გამარჯობა! გიღებთ ჩემს ბინაში, ვაკეში, მხოლოდ წინასწარი შეთანხმებით. დაფარულ ნომრებს არ ვპასუხობ.", "ka"),
    ("tamuna-student", [("თამუნა", 22)], "woman", "Tbilisi", 172, None, None, ["ka", "ru", "en"], (False, True), None, ["dinner_date", "dancing", "party"], "", "2025-06-09", 3, {120: (None, 400), 720: (None, 1200)}, "independent", None, {"telegram": "tamuna_night_tb"}, False,
     "სტუდენტი ვარ და ვმუშაობ ჩემთვის, შუამავლის გარეშე. მოვდივარ სასტუმროში ან რესტორანში, ჩემთან მიღება არ შემიძლია.", "ka"),
    ("karina-okros-ghame", [("კარინა", 25)], "woman", "Tbilisi", 175, 57, "UA", ["uk", "ru"], (None, True), "24/7", ["business", "travel", "striptease"], "top", "2025-06-08", 6, {60: (None, 300), 1440: (None, 2500)}, "agency", "577306424", {}, True,
     "სააგენტო „ოქროს ღამე“ წარმოგიდგენთ კარინას. ჩვენი მძღოლი მოიყვანს მითითებულ მისამართზე, ჯავშანს დისპეტჩერი იღებს.", "ka"),
    ("lika-da-salome", [("ლიკა", 24), ("სალომე", 28)], "couple", "Batumi", None, None, "GE", ["ka", "ru"], (True, True), "18:00–04:00", ["duo", "four_hands", "couples"], "ok", "2025-06-07", 4, {60: (350, 450), 120: (600, 800)}, "independent", "551960179", {}, True,
     "ჩვენ დაქალები ვართ და მხოლოდ ერთად ვმუშაობთ. ბინა ბულვართან, ზღვის ხედით.", "ka"),
    ("alina-batumi", [("Алина", 30)], "woman", "Batumi", 166, 60, "RU", ["ru", "en"], (True, None), None, ["massage", "tantra"], "ok", "2025-06-06", 2, {60: (180, None), 90: (250, None)}, "independent", "555720412", {"whatsapp": "+995555720412", "telegram": "alina_massage_btm"}, False,
     "Живу в Батуми второй год. Делаю массаж в своей студии, спокойная музыка и чай. С 16 по 19 июня 2025 приеду в Тбилиси, запись уже открыта.", "ru"),
    ("ayse-from-trabzon", [("Ayşe", 29)], "woman", "Batumi", 163, 52, "TR", ["tr", "en", "az"], (True, True), "14:00–02:00", ["gfe", "kissing", "dancing"], "top", "2025-06-05", 5, {60: (200, 260), 120: (380, 480)}, "independent", "555478923", {}, True,
     "Hello, I am new in Batumi. Please call, I do not read messages. Clean flat near the casino, discreet entrance.", "en"),
    ("anastasia-trans", [("ანასტასია", 31)], "trans", "Tbilisi", 179, 70, None, ["ka", "en"], (True, False), "15:00–24:00", ["role_play", "striptease", "massage"], "ok", "2025-06-03", 3, {60: (220, None)}, "independent", "577401376", {"viber": "+995577401376"}, False,
     "ტრანს ქალი ვარ, მშვიდი და თავაზიანი. კვირას ვისვენებ. ზრდილობა აუცილებელია.", "ka"),
    ("lasha-masajisti", [("ლაშა", 35)], "man", "Tbilisi", 184, 80, "GE", ["ka", "ru"], (False, True), "10:00–21:00", ["massage", "couples"], "", "2025-05-30", 1, {60: (None, 120), 90: (None, 170)}, "independent", "595610591", {"email": "lasha.masaji@posti.example"}, True,
     "მასაჟისტი ქალბატონებისთვის და წყვილებისთვის. მოვდივარ ჩემი მაგიდით. ქალაქგარეთ გზის ხარჯი 20 ლარია.", "ka"),
    ("irma-kutaisi", [("ირმა", 53)], "woman", "Kutaisi", 160, 74, None, ["ka"], (True, False), None, ["massage", "disabled_guests"], "", "2025-05-24", 0, {}, "independent", "577354148", {}, True,
     "კერძო სახლი პირველ სართულზე, კიბის გარეშე. ჩაი, საუბარი და ზურგის მასაჟი. ფასზე ტელეფონით შევთანხმდებით.", "ka"),
    ("elene-studio", [("ელენე", 44)], "woman", "Tbilisi", 170, 63, None, ["ka", "ru", "en"], (True, False), None, ["domination", "fetish"], "ok", "2025-05-19", 2, {60: (300, None), 180: (750, None)}, "independent", None, {"instagram": "elene.studio.tb"}, False,
     "მკაცრი ქალბატონი საკუთარ სტუდიაში. დამწყებებსაც ვიღებ. მომწერეთ ინსტაგრამზე, ზარებს არ ვპასუხობ.", "ka"),
]
TRIPS = {"alina-batumi": [{"city": "Tbilisi", "from": "2025-06-16", "to": "2025-06-19"}]}
LANGS = ("ka", "ru", "en")
WORD = {
    "home": ("მთავარი", "Главная", "Home"), "price": ("რეკლამა", "Реклама", "Advertise"), "rules": ("წესები", "Правила", "Rules"), "ok": ("გადამოწმებული", "Проверено", "Verified"), "in": ("მიღება", "Приём", "Incall"), "out": ("გასვლა", "Выезд", "Outcall"),
    "also": ("მსგავსი პროფილები", "Похожие профили", "Similar profiles"), "show": ("ნომრის ნახვა", "Показать номер", "Show number"), "adult": ("საიტი 18 წლამდე პირებისთვის აკრძალულია. ხართ 18 წლის?", "Сайт запрещён лицам младше 18 лет. Вам есть 18?", "This site is for adults. Are you 18 or over?"),
    "yes": ("დიახ", "Да", "Yes"), "no": ("არა", "Нет", "No"), "cook": ("ვიყენებთ ქუქი-ფაილებს", "Мы используем куки", "We use cookies"),
}


def url(p):
    return f"{ROOT}/p/{p[0]}"


def flat(value: Any) -> str:
    """One array, objects and lists pointing to indexes, as the application's serialiser writes it."""
    out: list[Any] = [["ShallowReactive", 1]]
    known: dict[tuple[type, Any], int] = {}

    def put(item: Any) -> int:
        if not isinstance(item, dict | list) and (type(item), item) in known:
            return known[type(item), item]
        place = len(out)
        out.append(None)
        if isinstance(item, dict):
            out[place] = {k: put(v) for k, v in item.items()}
        elif isinstance(item, list):
            out[place] = [put(v) for v in item]
        else:
            out[place] = item
            known[type(item), item] = place
        return place

    put(value)
    return json.dumps(out, ensure_ascii=False, separators=(",", ":"))


def record(p):
    slug, people, gender, town, cm, kg, land, tongues, visits, hours, on, marks, day, n, prices, who, number, apps, _, prose, _ = p
    return {"id": 3000 + 7 * P.index(p), "slug": slug, "persons": [{"name": a, "age": b} for a, b in people], "gender": GENDER[gender], "city": TOWN[town][1], "heightCm": cm, "weightKg": kg, "country": LAND[land][0] if land else None, "languages": [TONGUE[t][0] for t in tongues],
            "incall": visits[0], "outcall": visits[1], "workingHours": hours, "services": [OFFER[s][0] for s in on], "verified": "ok" in marks, "isTop": "top" in marks, "createdAt": f"{day}T11:20:00+04:00", "about": prose, "providerType": KIND[who],
            "prices": [{"duration": SPAN[m][0], "incall": i, "outcall": o, "currency": "GEL"} for m, (i, o) in prices.items()], "phone": number, "contacts": apps, "photos": [f"https://cdn.shekhvedra.example/{slug}/{k}.webp" for k in range(1, n + 1)]}


def shell(title, main, data, t=0, path="/"):
    w = {k: v[t] for k, v in WORD.items()}
    state = flat({"data": data, "state": {"$sconfig": {"supportPhone": "+995322195077", "supportEmail": "info@shekhvedra.example", "topPricePerDay": 15}}, "once": [], "serverRendered": True, "path": path})
    return f"""<!DOCTYPE html><html lang="{LANGS[t]}"><head><meta charset="utf-8"><title>{title} | შეხვედრა</title><link rel="stylesheet" href="/_nuxt/entry.Bx7c9q1d.css"></head><body><div id="__nuxt"><div class="v-application v-theme--light v-layout"><div class="v-application__wrap">
<header class="v-toolbar v-app-bar"><div class="v-toolbar__content"><a href="/" class="v-btn v-btn--flat"><span class="v-btn__content">შეხვედრა</span></a><a href="/" class="v-btn"><span class="v-btn__content">{w["home"]}</span></a><a href="/reklama" class="v-btn"><span class="v-btn__content">{w["price"]}</span></a><a href="/wesebi" class="v-btn"><span class="v-btn__content">{w["rules"]}</span></a>
<div class="v-btn-toggle"><a href="{path}">ქარ</a><a href="/ru{path}">РУС</a><a href="/en{path}">ENG</a></div></div></header>
<main class="v-main"><div class="v-container">{main}</div></main><div class="v-overlay v-dialog v-overlay--active" role="dialog"><div class="v-card"><div class="v-card-text">{w["adult"]}</div><div class="v-card-actions"><button class="v-btn">{w["yes"]}</button><button class="v-btn">{w["no"]}</button></div></div></div>
<div class="v-snackbar"><div class="v-snackbar__content">{w["cook"]}</div></div><footer class="v-footer">© 2025 შპს შეხვედრა, თბილისი</footer></div></div></div>
<script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">{state}</script><script>window.__NUXT__={{}};window.__NUXT__.config={{public:{{apiBase:"/api"}},app:{{baseURL:"/"}}}}</script></body></html>"""


def icon(name, value):
    return f'<div class="v-list-item v-list-item--density-compact"><div class="v-list-item__prepend"><i class="mdi-{name} mdi v-icon notranslate" aria-hidden="true"></i></div><div class="v-list-item__content"><div class="v-list-item-title">{value}</div></div></div>'


def chip(text, off=False):
    return f'<span class="v-chip v-chip--size-small{" v-chip--disabled" if off else ""}"{" aria-disabled=true" if off else ""}><span class="v-chip__content">{text}</span></span>'


def lari(x):
    return "—" if x is None else f"{x:,}".replace(",", " ") + " ₾"


def profile(p, t=0):
    slug, people, gender, town, cm, kg, land, tongues, visits, hours, on, marks, day, n, prices, who, number, apps, rendered, prose, _ = p
    w = {k: v[t] for k, v in WORD.items()}
    name, path = (" და ", " и ", " & ")[t].join(a for a, _ in people), f"/p/{slug}"
    data = {f"profile-{slug}": record(p), "similar": [{"slug": q[0], "name": q[1][0][0], "age": q[1][0][1]} for q in (P[P.index(p) - 1], P[P.index(p) - 4])]}
    if not rendered and not t:
        return shell(name, f'<h1 class="text-h4">{name}</h1><div class="v-skeleton-loader" aria-busy="true" aria-label="იტვირთება..."><div class="v-skeleton-loader__image v-skeleton-loader__bone"></div><div class="v-skeleton-loader__article v-skeleton-loader__bone"></div></div>', data, t, path)
    shots = "".join(f'<div class="v-window-item"><div class="v-img"><img class="v-img__img v-img__img--cover" src="https://cdn.shekhvedra.example/{slug}/{k}.webp" alt=""></div></div>' for k in range(1, n + 1))
    facts = icon("cake-variant", " / ".join(str(b) for _, b in people)) + icon("map-marker", TOWN[town][t + 1]) + (icon("human-male-height", f"{cm}") if cm else "") + (icon("weight-kilogram", f"{kg}") if kg else "") + (icon("flag", LAND[land][t]) if land else "")
    facts += icon("translate", ", ".join(TONGUE[x][t] for x in tongues)) + (icon("clock-outline", hours) if hours else "") + icon("account-tie", KIND[who] if not t else {"independent": ("", "независимая", "independent"), "agency": ("", "агентство", "agency")}[who][t]) + icon("calendar", ".".join(reversed(day.split("-"))))
    here = "".join(chip(w[k], v is False) for k, v in (("in", visits[0]), ("out", visits[1])) if v is not None)
    rows = "".join(f"<tr><td>{SPAN[m][t]}</td><td>{lari(i)}</td><td>{lari(o)}</td></tr>" for m, (i, o) in prices.items())
    table = f'<div class="v-table"><table><thead><tr><th></th><th>{w["in"]}</th><th>{w["out"]}</th></tr></thead><tbody>{rows}</tbody></table></div>' if rows else ""
    button = f'<button class="v-btn v-btn--block"><span class="v-btn__prepend"><i class="mdi-phone mdi v-icon"></i></span><span class="v-btn__content">{w["show"]}</span></button>' if number else ""
    for kind, value in apps.items():
        href = {"whatsapp": f"https://wa.me/{value[1:]}", "telegram": f"https://t.me/{value}", "viber": f"viber://chat?number=%2B{value[1:]}", "email": f"mailto:{value}", "instagram": f"https://instagram.com/{value}"}[kind]
        button += f'<a class="v-btn v-btn--icon" href="{href}"><i class="mdi-{kind} mdi v-icon"></i></a>'
    sign = (f'<i class="mdi-check-decagram mdi v-icon text-success" title="{w["ok"]}"></i>' if "ok" in marks else "") + (chip("TOP") if "top" in marks else "")
    near = "".join(f'<a class="v-card" href="/p/{q[0]}"><div class="v-img"><img src="https://cdn.shekhvedra.example/{q[0]}/t.webp" alt=""></div><div class="v-card-title">{q[1][0][0]}, {q[1][0][1]}</div></a>' for q in (P[P.index(p) - 1], P[P.index(p) - 4]))
    return shell(name, f"""<div class="v-row"><div class="v-col-md-7 v-col-12"><div class="v-carousel">{shots}</div></div><div class="v-col-md-5 v-col-12"><h1 class="text-h4">{name}{sign}</h1><div class="v-list">{facts}</div><div class="v-chip-group">{here}</div></div></div>
<p class="text-body-1">{prose}</p><div class="v-chip-group">{"".join(chip(OFFER[s][t]) for s in on)}</div>{table}<div class="v-card-actions">{button}</div><h2 class="text-h6">{w["also"]}</h2><div class="v-slide-group">{near}</div>""", data, t, path)


def listing(rows, foot, path="/", title="ყველა პროფილი"):
    cards = "".join(f'<div class="v-col-6"><a class="v-card" href="/p/{p[0]}"><div class="v-img"><img class="v-img__img" src="https://cdn.shekhvedra.example/{p[0]}/t.webp" alt=""></div><div class="v-card-item"><div class="v-card-title">{" და ".join(a for a, _ in p[1])}</div><div class="v-card-subtitle">{TOWN[p[3]][1]}</div></div></a></div>' for p in rows)
    return shell(title, f'<h1 class="text-h5">{title}</h1><div class="v-select"><span>დალაგება: ახალი</span></div><div class="v-row">{cards}</div><nav class="v-pagination">{foot}</nav>', {"list": {"items": [{"slug": p[0]} for p in rows], "total": len(P)}}, 0, path)


def truth(p):
    slug, people, gender, town, cm, kg, land, tongues, visits, hours, on, marks, day, n, prices, who, number, apps, _, prose, spoken = p
    row = deepcopy(AD)
    longest = max(prices, default=None)
    row.update(url=url(p), alias=people[0][0], aliases_stated=[a for a, _ in people], age=people[0][1], ages_stated=[b for _, b in people], text_language=spoken, audience=gender, provider_kind=who, city=town, country="GE", nationality=land, languages_spoken=list(tongues), services=list(on),
               incall=visits[0], outcall=visits[1], hours=hours and hours.replace("–", "-"), height_cm=cm, weight_kg=kg, max_duration_h=longest and longest / 60, tour=deepcopy(TRIPS.get(slug, [])), verified="ok" in marks, paid_placement="top" in marks, n_images=n, posted_at=day,
               phones=[f"+995{number}"] if number else [], handles=[{"kind": k, "value": v} for k, v in apps.items()],
               prices=[{"amount": x, "currency": "GEL", "code_currency": None, "duration_min": m, "place": place} for m, pair in prices.items() for x, place in zip(pair, ("incall", "outcall")) if x is not None])
    return row


def plain(path, title, body, kind="static", data=None):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="text-h4">{title}</h1><div class="text-body-1">{body}</div>', data or {}, 0, path), kind, "ka")


def own(rows):
    return tuple(map(url, rows))


ONE, TWO = P[:6], P[6:]
BATUMI = [p for p in P if p[3] == "Batumi"]
FOOT1, FOOT2 = '<span aria-current="true">1</span><a href="/?page=2">2</a>', '<a href="/">1</a><span aria-current="true">2</span>'
PAGES = [
    WrittenPage(f"{ROOT}/", listing(ONE, FOOT1), "listing", "ka", ads=own(ONE)),
    WrittenPage(f"{ROOT}/?sort=new", listing(ONE, FOOT1), "listing", "ka", ads=own(ONE), canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/?page=2", listing(TWO, FOOT2), "listing", "ka", ads=own(TWO)),
    WrittenPage(f"{ROOT}/batumi", listing(BATUMI, "", "/batumi", "ბათუმი"), "listing", "ka", ads=own(BATUMI)),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "ka", text_language=None if p[20] == "ka" else p[20], ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{ROOT}/ru/p/{P[0][0]}", profile(P[0], 1), "ad", "ru", text_language="ka", ads=(url(P[0]),), canonical=url(P[0])),
    WrittenPage(f"{ROOT}/en/p/{P[3][0]}", profile(P[3], 2), "ad", "en", text_language="ka", ads=(url(P[3]),), canonical=url(P[3])),
    plain("/poti", "ფოთი", "<p>ამ ქალაქში პროფილი ჯერ არ არის. სცადეთ სხვა ქალაქი.</p>", "listing", {"list": {"items": [], "total": 0}}),
    plain("/reklama", "რეკლამა საიტზე", "<p>პროფილის განთავსება: 30 დღე 60 ₾. TOP პოზიცია: დღეში 15 ₾. ფოტოების გადამოწმება უფასოა.</p><p>გადახდა ბანკის აპით ან ტერმინალით.</p>"),
    plain("/wesebi", "წესები", "<p>განცხადებას განათავსებს მხოლოდ სრულწლოვანი პირი საკუთარი სახელით. თუ ფიქრობთ, რომ ვინმეს აიძულებენ, დარეკეთ 112-ზე ან 116 006-ზე.</p>"),
    plain("/kontaqti", "კონტაქტი", "<p>შპს შეხვედრა, თბილისი, კოსტავას ქუჩა. ტელ. 032 219 50 77, ორშაბათი–პარასკევი 10:00–18:00, info@shekhvedra.example</p>"),
    plain("/blog/sad-vivakhshmot", "სად ვივახშმოთ ორნი ბათუმში", "<p>ხუთი რესტორანი ზღვის პირას. ვახშამი ორზე საშუალოდ 140 ლარი ღირს. ჩვენი ავტორი მარიამი (26 წლის) გირჩევთ მაგიდა წინა დღით დაჯავშნოთ.</p>"),
    plain("/favoritebi", "შესვლა", "<p>რჩეულების სანახავად შედით სისტემაში.</p><form><input placeholder='ტელეფონი'><input type='password' placeholder='პაროლი'><button>შესვლა</button></form>"),
    plain("/p/mariami-didube", "პროფილი ვერ მოიძებნა", "<p>შესაძლოა, მომხმარებელმა პროფილი წაშალა ან დროებით გამორთო.</p>", "error", {"profile-mariami-didube": None}),
]

SITE = WrittenSite("shekhvedra.example", "GE", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
