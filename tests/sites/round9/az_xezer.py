"""Baku agency of today: all its companions on two pages with anchors (utility-class cards, hidden dialogs), Azerbaijani with a Russian view by parameter.

Hard: no detail pages; facts are chips without labels ('24 yaş', '172 sm', '54 kq'); the agency's number and wa.me link stand in every card and are never hers;
a few have their own Telegram or number; languages as flags' alt texts; prices of 'öz yerində' and 'çıxış' in two columns with ₼; some texts are in Russian; dotless i and ə.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

H = "https://xezer-lounge.example"
WA = "994502871463"
SV = {"dinner_date": ("şam yeməyi", "ужин"), "massage": ("masaj", "массаж"), "travel": ("səyahət yoldaşı", "попутчица в поездках"), "overnight": ("bütün gecə", "на всю ночь"), "city_guide": ("şəhər gəzintisi", "прогулка по городу"),
      "dancing": ("rəqs", "танцы"), "party": ("məclis və şənliklər", "вечеринки"), "business": ("işgüzar görüşlər", "деловые встречи"), "striptease": ("striptiz", "стриптиз"), "couples": ("cütlüklər üçün", "для пар"), "four_hands": ("dörd əllə masaj", "массаж в четыре руки"), "duo": ("ikili görüş", "дуэт")}
LG = {"az": "Azərbaycan dili", "ru": "Rus dili", "en": "İngilis dili", "tr": "Türk dili", "ka": "Gürcü dili", "fa": "Fars dili"}
DU = {60: ("1 saat", "1 час"), 120: ("2 saat", "2 часа"), 180: ("3 saat", "3 часа"), 720: ("gecə", "ночь")}
NAT = {"AZ": ("Azərbaycan", "Азербайджан"), "RU": ("Rusiya", "Россия"), "GE": ("Gürcüstan", "Грузия"), "UA": ("Ukrayna", "Украина"), "TR": ("Türkiyə", "Турция")}

# anchor, name, age, height, weight, nationality, languages, city, services, prices {min: (incall, outcall)}, hours, images, badge, text, text language, own contacts
G = [
    ("aysel", "Aysel", 25, 168, 53, "AZ", ["az", "ru"], "Bakı", ["dinner_date", "dancing", "massage"], {60: (200, 250), 120: (350, 430)}, "12:00-00:00", 3, "Yeni", "Aysel zərif və gülərüz xanımdır. Axşam yeməyində sizə xoş söhbət bəxş edəcək.", "az", {}),
    ("karina", "Karina", 28, 174, 57, "RU", ["ru", "en"], "Bakı", ["travel", "business", "overnight"], {120: (None, 600), 720: (None, 1500)}, None, 4, "Yeni", "Карина - модель с высшим образованием. Сопровождает на деловых встречах и в поездках, только выезд.", "ru", {"telegram": "karina_baku_"}),
    ("nino", "Nino", 31, 165, 59, "GE", ["ka", "ru", "az"], "Bakı", ["massage", "couples"], {60: (180, None)}, "10:00-22:00", 2, "", "Tbilisidən gəlmiş Nino iyunun 20-dək (20.06.2025) Bakıdadır. Klassik masaj ustasıdır, qonaqlarını Nərimanov metrosu yaxınlığında qəbul edir.", "az", {"tour": [("Baku", None, "2025-06-20")]}),
    ("lale", "Lalə", 23, 160, 48, "AZ", ["az", "tr"], "Bakı", ["party", "dancing", "striptease"], {60: (None, 220), 180: (None, 550)}, None, 3, "", "Məclislərin ulduzu! Ad günü, kişi gecəsi, korporativ axşam. Fotosessiya və videoçəkiliş YOXDUR.", "az", {}),
    ("inna-dasha", "İnna və Daşa", (27, 29), None, None, "UA", ["ru", "en"], "Bakı", ["duo", "four_hands"], {60: (400, 500)}, "24/7", 2, "Yeni", "İnna 27, Daşa 29 yaşındadır. İki rəfiqə yalnız birlikdə görüşür.", "az", {"names": ["İnna", "Daşa"]}),
    ("sevda", "Sevda", 38, 170, 66, "AZ", ["az", "ru", "fa"], "Gəncə", ["massage", "dinner_date"], {60: (120, 160)}, "11:00-20:00", 1, "", "Gəncədə yeganə nümayəndəmiz. Yetkin, mehriban, tələsməyən. Birbaşa nömrəsi: (055) 731-40-92", "az", {"phone": "+994557314092"}),
    ("melis", "Melis", 30, 172, 60, "TR", ["tr", "en", "az"], "Bakı", ["dinner_date", "city_guide", "travel"], {120: (None, 500), 720: (None, 1300)}, None, 3, "", "İstanbullu Melis qonaqlara Bakını gəzdirir, İçərişəhərdən Bulvara qədər. Otellərə gəlir, mənzildə qəbul etmir.", "az", {}),
    ("rena", "Rəna", 26, 167, 55, "AZ", ["az", "ru", "en"], "Bakı", ["massage"], {60: (150, 200), 120: (280, 360)}, "13:00-23:00", 2, "", "Рена делает расслабляющий массаж, спокойная и аккуратная. Пишите ей сами в WhatsApp: 070 455 19 83.", "ru", {"whatsapp": "+994704551983"}),
]
CITY = {"Bakı": ("Baku", "Баку"), "Gəncə": ("Ganja", "Гянджа")}


def shell(title, body, ru=False, path="/modeller.html"):
    m = [("/", "Ana səhifə", "Главная"), ("/modeller.html", "Xanımlarımız", "Наши девушки"), ("/qaydalar.html", "Qaydalar", "Правила"), ("/is.html", "İş təklifi", "Работа"), ("/bloq/", "Bloq", "Блог"), ("/elaqe.html", "Əlaqə", "Контакты")]
    nav = "".join(f'<a class="px-3 py-2 text-sm hover:text-amber-400" href="{u}{"?lang=ru" if ru else ""}">{r if ru else a}</a>' for u, a, r in m)
    return f"""<!doctype html><html lang="{'ru' if ru else 'az'}"><head><meta charset="utf-8"><title>{title}</title><script src="https://cdn.tailwindcss.com"></script></head><body class="bg-zinc-950 text-zinc-100 font-sans antialiased">
<div id="age" class="fixed inset-0 z-50 bg-black/90 flex items-center justify-center"><div class="p-8 rounded-xl bg-zinc-900 text-center"><p>{'Вам есть 18 лет?' if ru else '18 yaşınız tamam olub?'}</p><button class="mt-4 px-4 py-2 bg-amber-500">{'Да' if ru else 'Bəli'}</button></div></div>
<header class="sticky top-0 flex items-center justify-between border-b border-zinc-800 px-6 py-3"><a href="/" class="text-xl tracking-widest">XƏZƏR LOUNGE <span class="text-xs">{'эскорт-агентство' if ru else 'eskort agentliyi'}</span></a><nav>{nav}</nav><div class="text-sm"><a href="tel:+{WA}">+994 50 287 14 63</a> <a href="{path}">AZ</a> | <a href="{path}?lang=ru">RU</a></div></header>
{body}<footer class="px-6 py-10 text-xs text-zinc-500">© Xəzər Lounge 2019–2025 · Bakı, 24/7 · +994 50 287 14 63 · info@xezer-lounge.example</footer><a class="fixed bottom-4 right-4 rounded-full bg-green-600 p-4" href="https://wa.me/{WA}">WhatsApp</a></body></html>"""


def card(g, ru):
    k, name, age, h, w, nat, langs, city, sv, pr, hrs, n, badge, text, _tl, own = g
    i = 1 if ru else 0
    ages = " / ".join(map(str, age)) if isinstance(age, tuple) else age
    unit = ("лет", "см", "кг") if ru else ("yaş", "sm", "kq")
    chips = [f"{ages} {unit[0]}"] + ([f"{h} {unit[1]}"] if h else []) + ([f"{w} {unit[2]}"] if w else []) + [NAT[nat][i], CITY[city][1] if ru else city]
    if hrs:
        chips.append(("круглосуточно" if ru else "gecə-gündüz") if hrs == "24/7" else hrs.replace("-", " – "))
    ch = "".join(f'<span class="rounded-full bg-zinc-800 px-2 py-0.5 text-xs">{c}</span>' for c in chips)
    fl = "".join(f'<img class="inline h-3 w-4" src="/flags/{x}.svg" alt="{LG[x]}">' for x in langs)
    im = "".join(f'<img class="aspect-[3/4] w-full object-cover" src="/img/{k}/{j}.jpg" loading="lazy" alt="{name}">' for j in range(1, n + 1))
    rows = "".join(f'<tr class="border-t border-zinc-800"><td class="py-1">{DU[m][i]}</td><td>{f"{a} ₼" if a else "–"}</td><td>{f"{b} ₼" if b else "–"}</td></tr>' for m, (a, b) in pr.items())
    svs = "".join(f'<li class="before:content-[\'✓\'] before:mr-1">{SV[s][i]}</li>' for s in sv)
    tg = f'<a class="underline" href="https://t.me/{own["telegram"]}">Telegram</a>' if "telegram" in own else ""
    th = ("", "у неё", "выезд") if ru else ("", "öz yerində", "çıxış")
    return f"""<section id="{k}" class="grid gap-6 md:grid-cols-2 border-b border-zinc-800 py-10"><div class="grid grid-cols-2 gap-1">{im}</div><div><div class="flex items-baseline gap-2"><h2 class="text-2xl font-light">{name}</h2>{f'<span class="text-[10px] uppercase bg-amber-500 text-black px-1">{badge}</span>' if badge else ''}</div>
<div class="mt-2 flex flex-wrap gap-1">{ch}</div><div class="mt-2 flex gap-1">{fl}</div><p class="mt-4 leading-relaxed text-zinc-300">{text}</p><ul class="mt-3 columns-2 text-sm">{svs}</ul>
<table class="mt-4 w-full text-sm"><thead><tr>{"".join(f'<th class="text-left font-normal">{x}</th>' for x in th)}</tr></thead><tbody>{rows}</tbody></table><div class="mt-4 flex gap-4 text-sm">{tg}<a class="rounded bg-amber-500 px-4 py-2 text-black" href="https://wa.me/{WA}?text=Salam%2C%20{k}">{'Забронировать' if ru else 'Sifariş et'}</a></div></div></section>"""


def models(part, p, ru=False):
    nav = f'<div class="py-8 text-center"><a href="/modeller.html">1</a> · <a href="/modeller.html?sehife=2">2</a></div>'
    jump = "".join(f'<a class="text-xs underline mr-2" href="#{g[0]}">{g[1]}</a>' for g in part)
    return shell("Наши девушки – Xəzər Lounge" if ru else "Xanımlarımız – Xəzər Lounge", f'<main class="mx-auto max-w-5xl px-6"><h1 class="mt-8 text-3xl">{"Наши девушки" if ru else "Xanımlarımız"}</h1><div class="mt-2">{jump}</div>{"".join(card(g, ru) for g in part)}{nav}</main>', ru)


def prose(title, *t):
    return shell(f"{title} – Xəzər Lounge", f'<main class="mx-auto max-w-2xl px-6 py-12"><h1 class="text-3xl">{title}</h1>' + "".join(f'<p class="mt-4">{x}</p>' for x in t) + "</main>", path="/")


L = ["/modeller.html", "/modeller.html?sehife=2"]
PART = [G[:5], G[5:]]


def truth(g, page):
    k, name, age, h, w, nat, langs, city, sv, pr, hrs, n, badge, _t, tl, own = g
    names = own.get("names") or [name]
    ages = list(age) if isinstance(age, tuple) else [age]
    a = {**AD, "url": f"{H}{page}#{k}", "alias": names[0], "aliases_stated": names, "age": ages[0], "ages_stated": ages, "text_language": tl, "audience": "couple" if len(names) > 1 else "woman", "provider_kind": "agency", "city": CITY[city][0],
         "country": "AZ", "nationality": nat, "languages_spoken": langs, "services": sv, "incall": any(x for x, _ in pr.values()), "outcall": any(y for _, y in pr.values()), "hours": hrs, "weight_kg": w, "height_cm": h,
         "max_duration_h": max(pr) / 60, "paid_placement": None, "n_images": n, "phones": []}
    a["tour"] = [dict(city=c, **{"from": f, "to": t}) for c, f, t in own.get("tour", [])]
    a["prices"] = [dict(amount=v, currency="AZN", code_currency=None, duration_min=m, place=pl) for m, two in pr.items() for v, pl in zip(two, ("incall", "outcall")) if v]
    if "phone" in own:
        a["phones"] = [own["phone"]]
    if "whatsapp" in own:  # the plain number is shown too
        a["phones"] = [own["whatsapp"]]
    a["handles"] = [dict(kind=x, value=own[x]) for x in ("telegram", "whatsapp") if x in own]
    return a


ADS = tuple(truth(g, pg) for part, pg in zip(PART, L) for g in part)
ON = [tuple(f"{H}{pg}#{g[0]}" for g in part) for part, pg in zip(PART, L)]


def P(path, html, kind="static", lang="az", **kw):
    return WrittenPage(H + path, html, kind, lang, **kw)


PAGES = (
    P("/", shell("Xəzər Lounge – Bakıda eskort agentliyi", '<main class="px-6 py-24 text-center"><h1 class="text-5xl font-thin">Bakının axşamları</h1><p class="mt-6">2019-cu ildən bəri seçilmiş xanımlar, tam məxfilik.</p><a class="mt-8 inline-block border px-6 py-3" href="/modeller.html">Xanımlarımıza baxın</a></main>', path="/")),
    P(L[0], models(PART[0], 1), "listing", ads=ON[0]),
    P(L[1], models(PART[1], 2), "listing", ads=ON[1]),
    P("/modeller.html?lang=ru", models(PART[0], 1, True), "listing", "ru", ads=ON[0], canonical=H + L[0]),
    P("/modeller.html?utm_source=instagram", models(PART[0], 1), "listing", ads=ON[0], canonical=H + L[0]),
    P("/qaydalar.html", prose("Qaydalar", "Sifariş ən azı 2 saat əvvəl edilir.", "Şəhər kənarına çıxış üçün taksi haqqı (20 ₼) ayrıca ödənilir.", "Sərxoş müştərilərə xidmət göstərilmir.", "Ləğv edilən sifarişdə beh qaytarılmır.")),
    P("/is.html", prose("İş təklifi", "Xəzər Lounge 21–40 yaş arası xanımları əməkdaşlığa dəvət edir.", "Gündəlik qazanc 300–800 ₼. Təcrübə tələb olunmur, mənzil verilir.", "Ad, yaş, boy, çəki və iki şəkil göndərin: is@xezer-lounge.example")),
    P("/elaqe.html", prose("Əlaqə", "Telefon və WhatsApp: +994 50 287 14 63 (24/7)", "Telegram: @xezer_lounge_admin", "Ofis: Bakı, Nizami küçəsi. Ofisdə qəbul yoxdur.")),
    P("/bloq/", prose("Bloq", '<a href="/bloq/baki-sam-yemeyi.html">Bakıda şam yeməyi üçün beş ünvan</a> – 14 may 2025')),
    P("/bloq/baki-sam-yemeyi.html", prose("Bakıda şam yeməyi üçün beş ünvan", "İçərişəhərdə kiçik bir restoran: iki nəfərlik şam yeməyi 90 ₼-dan başlayır.", "Bulvarda dənizə baxan terras həmişə doludur, masanı əvvəlcədən sifariş edin.", "Xanımlarımızın çoxu dəniz məhsullarını sevir.")),
    P("/modeller.html?id=gunel", prose("Anket tapılmadı", "Günelin anketi silinib və ya müvəqqəti dayandırılıb.", '<a href="/modeller.html">Digər xanımlara baxın</a>'), "error"),
    P("/qalereya.html", prose("404", "Axtardığınız səhifə mövcud deyil."), "error"),
)
SITE = WrittenSite("xezer-lounge.example", "AZ", PAGES, ADS, "profiles on one page with anchors, chips without labels, agency number in every card, two price columns, Russian view and texts")
