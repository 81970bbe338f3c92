"""Azerbaijani app-like site for Baku: Next.js pages, the ad in `__NEXT_DATA__` as well as in rendered mark-up with utility classes.

Hard: the state holds also the neighbours of the ad (`similar`) and codes instead of words (`GFE`, ISO codes), class names say nothing, prices in manat with the
sign behind, a skeleton of the loading state, Russian words in some texts, an empty search, a gone ad as a rendered 404 of the application.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://gecabaku.example"
SERVICE = {"massage": "Masaj", "erotic_massage": "Erotik masaj", "gfe": "Sevgili kimi", "couples": "Cütlüklər üçün", "dinner_date": "Şam yeməyi", "travel": "Səyahət yoldaşı", "striptease": "Striptiz", "overnight": "Bütün gecə", "video_call": "Video zəng", "role_play": "Rollu oyunlar", "bath": "Birgə hamam"}
LAND = {"AZ": "Azərbaycan", "RU": "Rusiya", "UA": "Ukrayna", "TR": "Türkiyə", "GE": "Gürcüstan", "UZ": "Özbəkistan"}
TONGUE = {"az": "Azərbaycan", "ru": "Rus", "en": "İngilis", "tr": "Türk", "ka": "Gürcü", "uk": "Ukrayna"}
TOWN = {"Bakı": "Baku", "Sumqayıt": "Sumqayit", "Gəncə": "Ganja"}
SPAN = {30: "30 dəqiqə", 60: "1 saat", 90: "1,5 saat", 120: "2 saat", 480: "Gecə (8 saat)"}

# id, name, age, town, land, cm, kg, tongues, services, prices at mine, at yours, hours, phone, whatsapp, telegram, verified, premium, pictures, day, text, more
PEOPLE = [
    ("k3x9", "Aysel", 26, "Bakı", "AZ", 167, 54, ["az", "ru"], ["massage", "gfe"], {60: 100, 120: 180}, {60: 130}, "12:00-00:00", "50 255 71 08", True, None, True, True, 4, "2025-06-10", "Salam! Mən Ayselam, Nəsimi rayonunda mənzilim var. Müstəqil işləyirəm, təkəm. Gəlməmişdən iki saat əvvəl yazın.", {"provider_kind": "independent"}),
    ("m7d2", "Kristina", 29, "Bakı", "RU", 174, 58, ["ru", "en"], ["dinner_date", "travel", "overnight"], {}, {120: 300, 480: 900}, None, "55 418 60 33", True, "kris_baku29", True, True, 5, "2025-06-09", "Я из Сочи, в Баку до 28 июня. Сопровождение на ужин и в поездки. Приезжаю только в отели от четырёх звёзд.", {"text_language": "ru", "incall": False, "tour": [{"city": "Baku", "from": None, "to": "2025-06-28"}]}),
    ("p1q8", "Nərmin", 34, "Sumqayıt", "AZ", 162, 63, ["az"], ["massage"], {30: 40, 60: 70}, {}, "10:00-19:00", "70 336 12 95", False, None, False, False, 2, "2025-06-07", "Peşəkar masajçıyam, Sumqayıtda öz yerimdə qəbul edirəm. Yalnız zəng.", {}),
    ("t5h4", "Elif", 24, "Bakı", "TR", 170, 55, ["tr", "az", "en"], ["striptease", "gfe", "video_call"], {60: 150}, {60: 200}, "24/7", "51 702 44 16", True, "elif_baki", False, True, 6, "2025-06-11", "İstanbuldan gəlmişəm. Rəqs etməyi sevirəm, zarafatcılam. Video zəng də olar.", {}),
    ("w9c6", "Lana və Mila", 23, "Bakı", "UA", None, None, ["uk", "ru"], ["couples", "massage"], {60: 280}, {}, "16:00-02:00", "55 907 38 21", False, None, False, False, 3, "2025-06-05", "İki rəfiqə: Lana 23 yaş, Mila 26 yaş. Ancaq birlikdə qəbul edirik.", {"alias": "Lana", "aliases_stated": ["Lana", "Mila"], "ages_stated": [23, 26], "audience": "couple"}),
    ("b2r7", "Tamara", 41, "Gəncə", "GE", 165, 68, ["ka", "ru", "az"], ["massage", "bath"], {60: 60, 90: 85}, {}, "11:00-21:00", "50 811 29 47", True, None, True, False, 2, "2025-06-02", "Olğun, mehriban xanım. Gəncənin mərkəzində hamamlı mənzil.", {}),
    ("f8n3", "Rəşad", 30, "Bakı", "AZ", 183, 80, ["az", "en", "ru"], ["dinner_date", "massage", "couples"], {}, {60: 120}, None, "77 250 63 84", False, "reshad_escort", True, False, 1, "2025-05-27", "Xanımlar və cütlüklər üçün. Otelə və ya evə gəlirəm.", {"audience": "man"}),
    ("g4z1", "Şəbnəm", 31, "Bakı", "UZ", 168, 60, ["ru", "tr"], ["erotic_massage", "role_play"], {60: 110}, {60: 140}, "13:00-23:00", "99 644 05 72", True, None, False, False, 3, "2025-06-08", "Özbəkistandan gəlmişəm. Qəbul Yasamal rayonunda, çıxış yalnız şəhər daxilində.", {}),
    ("j6v5", "Dilya", 28, "Bakı", None, 172, 57, ["az", "ru"], ["role_play", "massage"], {60: 130}, {}, "18:00-03:00", "55 163 97 40", False, "dilya_trans", False, True, 4, "2025-06-06", "Trans qız. Nərimanov metrosu yaxınlığında. Səliqəli, gizlilik tam.", {"audience": "trans"}),
]


def url(p):
    return f"{ROOT}/elan/{p[0]}"


def e164(p):
    return "+994" + p[12].replace(" ", "")


def brief(p):
    return {"id": p[0], "name": p[1], "age": p[2], "city": p[3], "premium": p[16], "verified": p[15], "cover": f"/_img/{p[0]}/1.webp"}


def full(p):
    return {**brief(p), "nationality": p[4], "height": p[5], "weight": p[6], "langs": p[7], "services": [s.upper() for s in p[8]], "rates": {"incall": [{"min": m, "azn": x} for m, x in p[9].items()], "outcall": [{"min": m, "azn": x} for m, x in p[10].items()]}, "hours": p[11], "phone": e164(p), "wa": p[13], "tg": p[14],
            "photos": [f"/_img/{p[0]}/{n}.webp" for n in range(1, p[17] + 1)], "createdAt": f"{p[18]}T08:15:00.000Z", "about": p[19]}


def shell(title, body, path, props, route):
    state = json.dumps({"props": {"pageProps": props, "__N_SSP": True}, "page": route, "query": {}, "buildId": "qH3vK0", "locale": "az", "locales": ["az", "ru"]}, ensure_ascii=False)
    return f"""<!DOCTYPE html><html lang="az"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title} | GecəBakı</title><link rel="canonical" href="{ROOT}{path}"/><meta name="next-head-count" content="4"/><link rel="preload" href="/_next/static/css/4c1d.css" as="style"/><script src="/_next/static/chunks/main-7aa0.js" defer=""></script></head>
<body class="bg-zinc-950 text-zinc-100"><div id="__next"><header class="sticky top-0 flex items-center justify-between px-4 h-14"><a class="font-bold" href="/">gecə<span class="text-rose-400">bakı</span></a><nav class="flex gap-4"><a href="/axtar">Axtar</a><a href="/premium">Premium</a><a href="/daxil-ol">Daxil ol</a></nav><button class="text-xs">AZ / RU</button></header><main class="max-w-5xl mx-auto p-4">{body}</main>
<footer class="text-xs text-zinc-500 p-6"><a href="/qaydalar">Qaydalar</a> <a href="/komek">Kömək</a> <span>© 2025 GecəBakı, 18+</span></footer><div class="fixed inset-x-0 bottom-0 p-3 bg-zinc-800" role="dialog">Davam etməklə 18 yaşınızın tamam olduğunu təsdiqləyirsiniz. <button>Təsdiq</button></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>"""


def tag(p):
    return ('<span class="rounded bg-amber-400 text-black px-2 text-xs">Premium</span>' if p[16] else "") + ('<span class="rounded bg-emerald-500 px-2 text-xs">Təsdiqlənib</span>' if p[15] else "")


def tile(p):
    return f'<a class="block rounded-xl overflow-hidden" href="/elan/{p[0]}"><img alt="" loading="lazy" width="300" height="400" decoding="async" data-nimg="1" src="/_next/image?url=%2F_img%2F{p[0]}%2F1.webp&amp;w=384&amp;q=75"/><div class="p-2"><span class="font-semibold">{p[1]}</span>{f"<span>, {p[2]}</span>" if "və" not in p[1] else ""} <span class="text-zinc-400">{p[3]}</span> {tag(p)}</div></a>'


def rates(head, col):
    return f'<div class="flex-1"><h3 class="text-sm text-zinc-400">{head}</h3>' + "".join(f'<div class="flex justify-between"><span>{SPAN[m]}</span><span class="font-mono">{x} ₼</span></div>' for m, x in col.items()) + "</div>" if col else ""


def page(p):
    no, name, age, town, land, cm, kg, tongues, services, here, there, hours, phone, wa, tg, ok, top, pics, day, text, more = p
    near = [x for x in PEOPLE if x is not p and x[3] == town][:3] or PEOPLE[:2]
    slides = "".join(f'<div class="snap-center shrink-0"><img alt="" width="600" height="800" data-nimg="1" src="/_next/image?url=%2F_img%2F{no}%2F{n}.webp&amp;w=828&amp;q=75"/></div>' for n in range(1, pics + 1))
    rows = (("Yaş", age if "və" not in name else "23 / 26"), ("Şəhər", town), ("Ölkə", LAND.get(land)), ("Boy", cm and f"{cm} sm"), ("Çəki", kg and f"{kg} kq"), ("Dillər", ", ".join(TONGUE[t] for t in tongues)), ("İş saatları", hours and hours.replace("24/7", "24 saat").replace("-", " – ")))
    facts = "".join(f'<div class="grid grid-cols-2 py-1"><span class="text-zinc-400">{a}</span><span>{b}</span></div>' for a, b in rows if b)
    chips = "".join(f'<span class="rounded-full border px-3 py-1 text-sm">{SERVICE[s]}</span>' for s in services)
    call = f'<a class="btn" href="tel:{e164(p)}">+994 {phone}</a>' + (f'<a class="btn" href="https://wa.me/{e164(p)[1:]}">WhatsApp</a>' if wa else "") + (f'<a class="btn" href="https://t.me/{tg}">Telegram</a>' if tg else "")
    return shell(f"{name}, {town}", f'<div class="flex overflow-x-auto snap-x">{slides}</div><h1 class="text-2xl font-bold mt-4">{name}</h1><div class="flex gap-2">{tag(p)}</div><time class="text-xs text-zinc-500">Yerləşdirilib: {day[8:]}.{day[5:7]}.{day[:4]}</time><p class="my-4">{text}</p><section>{facts}</section><section class="flex flex-wrap gap-2 my-4">{chips}</section>'
                 f'<section class="flex gap-6">{rates("Məndə", here)}{rates("Səndə", there)}</section><div class="flex gap-2 my-4">{call}</div><section><h2>Oxşar elanlar</h2><div class="grid grid-cols-3 gap-3">{"".join(map(tile, near))}</div></section>', f"/elan/{no}", {"ad": full(p), "similar": [brief(x) for x in near]}, "/elan/[id]")


def truth(p):
    no, name, age, town, land, cm, kg, tongues, services, here, there, hours, phone, wa, tg, ok, top, pics, day, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="az", provider_kind="unknown", city=TOWN[town], country="AZ", nationality=land, languages_spoken=list(tongues), services=sorted({"massage" if one == "erotic_massage" else one for one in services}), incall=True if here else None, outcall=True if there else None, hours=hours, height_cm=cm, weight_kg=kg,
               max_duration_h=max([*here, *there]) / 60, verified=ok, paid_placement=top, n_images=pics, posted_at=day, phones=[e164(p)], handles=([{"kind": "whatsapp", "value": e164(p)}] if wa else []) + ([{"kind": "telegram", "value": tg}] if tg else []),
               prices=[{"amount": x, "currency": "AZN", "code_currency": None, "duration_min": m, "place": w} for w, col in (("incall", here), ("outcall", there)) for m, x in col.items()])
    row.update(deepcopy(more))
    return row


def listing(rows, title, path, foot=""):
    return shell(title, f'<h1 class="text-xl mb-3">{title}</h1><div class="grid grid-cols-2 md:grid-cols-4 gap-3">{"".join(map(tile, rows))}</div>{foot}', path, {"items": [brief(p) for p in rows], "total": len(PEOPLE), "filters": {"city": None, "minAge": 18}}, "/")


def plain(path, title, body, kind="static", status=200):
    return WrittenPage(ROOT + path, shell(title, f'<h1 class="text-xl">{title}</h1>{body}', path, {}, path), kind, "az", status=status)


BAKU = [p for p in PEOPLE if p[3] == "Bakı"]
TOP = [p for p in PEOPLE if p[16]]
FOOT = '<div class="flex justify-center"><a href="/?sehife=2">Daha çox</a></div>'
PAGES = [
    WrittenPage(f"{ROOT}/", listing(PEOPLE[:5], "Yeni elanlar", "/", FOOT), "listing", "az", ads=tuple(map(url, PEOPLE[:5]))),
    WrittenPage(f"{ROOT}/?sehife=2", listing(PEOPLE[5:], "Yeni elanlar", "/?sehife=2"), "listing", "az", ads=tuple(map(url, PEOPLE[5:]))),
    WrittenPage(f"{ROOT}/seher/baki", listing(BAKU, "Bakı üzrə elanlar", "/seher/baki"), "listing", "az", ads=tuple(map(url, BAKU))),
    WrittenPage(f"{ROOT}/seher/baki?utm_source=telegram", listing(BAKU, "Bakı üzrə elanlar", "/seher/baki"), "listing", "az", ads=tuple(map(url, BAKU)), canonical=f"{ROOT}/seher/baki"),
    WrittenPage(f"{ROOT}/secilmis", listing(TOP, "Premium elanlar", "/secilmis"), "listing", "az", ads=tuple(map(url, TOP))),
    *[WrittenPage(url(p), page(p), "ad", "az", text_language=p[20].get("text_language"), ads=(url(p),)) for p in PEOPLE],
    WrittenPage(f"{url(PEOPLE[3])}?ref=premium", page(PEOPLE[3]), "ad", "az", ads=(url(PEOPLE[3]),), canonical=url(PEOPLE[3])),
    plain("/axtar?seher=lenkeran", "Axtarış: Lənkəran", '<p class="text-zinc-400">Heç nə tapılmadı. Başqa şəhər seçin.</p>', "listing"),
    plain("/premium", "Premium yerləşdirmə", "<p>Premium 7 gün: 15 ₼, 30 gün: 45 ₼. Ödəniş kartla. Təsdiqləmə pulsuzdur: üzünüz və kodla bir şəkil göndərin.</p>"),
    plain("/qaydalar", "Qaydalar", "<p>Elanlar yalnız 18 yaşdan yuxarı şəxslər üçündür. Məcburiyyətdən şübhələnirsinizsə, 102-yə zəng edin.</p>"),
    plain("/komek", "Kömək", "<p>Suallar: destek@gecabaku.example. Əvvəlcədən pul göndərməyin.</p>"),
    plain("/daxil-ol", "Daxil ol", '<form class="space-y-3"><input type="tel" placeholder="+994"/><button class="btn">Kod göndər</button></form><div class="animate-pulse h-4 bg-zinc-800 rounded"></div>'),
    plain("/elan/a0y2", "404", "<p>Bu elan artıq mövcud deyil.</p>", "error", 404),
]

SITE = WrittenSite("gecabaku.example", "AZ", tuple(PAGES), tuple(truth(p) for p in PEOPLE), note=__doc__)
