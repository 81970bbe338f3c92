"""An Azerbaijani sugar-dating site, utility-class soup: members' profiles of women and of one sponsor, with a monthly or per-evening 'dəstək'.

Hard: no meaningful class names; values in chips without labels, their kind shown only by an emoji or svg; what she wants of the man (age, height) stands in
the same chips under 'Axtarıram'; contacts only inside the free text, once in words; the site's own Telegram in the footer;
the amounts are per month or per evening in manat;
a blocked profile answers 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "nazlim.example"
B = f"https://{HOST}"
MEMBERS, PAGES = [], []


def azn(a, m=None):
    return {"amount": a, "currency": "AZN", "code_currency": None, "duration_min": m, "place": None}


def member(uid, nick, chips, wants, text, pics, seen, mark="", **t):
    a = deepcopy(AD)
    a.update(url=f"{B}/u/{uid}", alias=nick, text_language="az", provider_kind="unknown", country="AZ", n_images=pics, verified="v" in mark, paid_placement="g" in mark)
    a.update(t)
    a["aliases_stated"] = a["aliases_stated"] or [a["alias"]]
    a["ages_stated"] = a["ages_stated"] or ([a["age"]] if a["age"] else [])
    MEMBERS.append(dict(uid=uid, nick=nick, chips=chips, wants=wants, text=text, pics=pics, seen=seen, t=a))


member("k7Qa2", "Nərmin", [("🎂", "25 yaş"), ("📍", "Bakı"), ("📏", "168 sm"), ("💬", "azərbaycan, rus, ingilis"), ("💎", "ayda 1500 ₼")], [("yaş", "35–55"), ("boy", "175 sm-dən hündür")],
       "Salam! Magistraturada oxuyuram. Axşam yeməyi, teatr, bəzən səyahət. Dərhal nömrə istəyənlərə cavab vermirəm.", 4, "indi onlayn", "vg",
       age=25, city="Baku", height_cm=168, languages_spoken=["az", "ru", "en"], services=["dinner_date", "travel"], prices=[azn(1500)])
member("p3Xe9", "Aysu_94", [("🎂", "31 yaş"), ("📍", "Sumqayıt"), ("⚖️", "59 kq"), ("📏", "1,65 m")], [("yaş", "40–60")],
       "Boşanmışam, bir qızım var. Səmimi, səxavətli kişi axtarıram. Qucaqlaşmağı, söhbəti sevirəm. Telegram-da yazın: aysu_sumq (alt xəttlə)", 2, "dünən", "",
       age=31, city="Sumgayit", weight_kg=59, height_cm=165, services=["cuddling"], handles=[{"kind": "telegram", "value": "aysu_sumq"}])
member("m1Zt4", "Lalə", [("🎂", "38 yaş"), ("📍", "Gəncə"), ("💬", "azərbaycan, türk"), ("💎", "axşamı 200 ₼")], [("yaş", "fərqi yoxdur")],
       "Masaj kursu bitirmişəm, yaxşı masaj edirəm. Evə qonaq qəbul etmirəm, oteldə görüşə bilərik. Nömrəmi görüşdən əvvəl verəcəyəm.", 3, "3 gün əvvəl", "v",
       age=38, city="Ganja", languages_spoken=["az", "tr"], services=["massage"], incall=False, outcall=True, prices=[azn(200)])
member("b8Hy1", "Kamilla", [("🎂", "29 yaş"), ("📍", "Bakı"), ("📏", "176 sm"), ("⚖️", "61 kq"), ("💬", "rus, azərbaycan, fransız"), ("💎", "razılaşma ilə")], [("boy", "180+")],
       "Modeləm. Tədbirlərdə və iş görüşlərində yanınızda ola bilərəm, şəhəri qonaqlara gəzdirirəm. Instagram: kamilla.nz", 6, "indi onlayn", "vg",
       age=29, city="Baku", height_cm=176, weight_kg=61, languages_spoken=["ru", "az", "fr"], services=["business", "city_guide"], handles=[{"kind": "instagram", "value": "kamilla.nz"}])
member("d5Ws6", "Sevda və Günel", [("🎂", "27 və 24 yaş"), ("📍", "Bakı"), ("💎", "ikimizə ayda 2500 ₼")], [("yaş", "45+")],
       "İki rəfiqəyik: Sevda 27, Günel 24. Yalnız birlikdə görüşürük, ayrı-ayrılıqda yox. Rəqs etməyi sevirik. WhatsApp: +994 51 266 25 89", 2, "bu gün", "",
       alias="Sevda", aliases_stated=["Sevda", "Günel"], age=27, ages_stated=[27, 24], audience="couple", city="Baku", services=["duo", "dancing"], prices=[azn(2500)], phones=["+994512662589"], handles=[{"kind": "whatsapp", "value": "+994512662589"}])
member("t2Lc7", "Ülviyyə", [("🎂", "45 yaş"), ("📍", "Lənkəran"), ("📏", "160 sm")], [("yaş", "50–70")],
       "Dul qadınam, sakit həyat sevirəm. Sizə bişirərəm, əl-ələ bulvarda gəzərik. Zəng: sıfır əlli bir, səkkiz yüz səksən beş, iyirmi yeddi, sıfır altı (axşam 6-dan 9-a qədər)", 1, "1 həftə əvvəl", "",
       age=45, city="Lankaran", height_cm=160, hours="18:00-21:00", phones=["+994518852706"])
member("r9Vn3", "Darina", [("🎂", "33 yaş"), ("📍", "Bakı"), ("🏳️", "Ukrayna"), ("💬", "ukrayna, rus, ingilis"), ("💎", "saatı 100 ₼")], [("dil", "rus və ya ingilis")],
       "Bakıda ikinci ildir yaşayıram. Mənə gələ bilərsiniz və ya mən sizə gələrəm. 2 saat 180, bütün gecə 500 manat, səhərə qədər qalmağı sevirəm. Viber 070 002 76 45", 5, "indi onlayn", "vg",
       age=33, city="Baku", nationality="UA", languages_spoken=["uk", "ru", "en"], services=["overnight"], incall=True, outcall=True, prices=[azn(100, 60), azn(180, 120), azn(500, 720)], max_duration_h=12,
       phones=["+994700027645"], handles=[{"kind": "viber", "value": "+994700027645"}])
member("c4Oj8", "Mələk", [("🎂", "22 yaş"), ("📍", "Şəki"), ("💬", "azərbaycan, fars"), ("💎", "ayda 600 ₼")], [("yaş", "30–45")],
       "Utancaq qızam, əvvəlcə yazışaq. İyunun 20-dən 27-dək Bakıda olacağam, orada qəhvə içə bilərik.", 2, "dünən", "v",
       age=22, city="Sheki", languages_spoken=["az", "fa"], prices=[azn(600)], tour=[{"city": "Baku", "from": "2025-06-20", "to": "2025-06-27"}])
member("s6Fg5", "Rauf_M", [("🎂", "51 yaş"), ("🚹", "kişi"), ("📍", "Bakı"), ("📏", "182 sm"), ("💎", "ayda 2000 ₼-dək dəstək verirəm")], [("yaş", "22–35")],
       "Tikinti sahəsində işləyirəm. Ciddi, diskret görüş. Səyahətləri mən ödəyirəm.", 1, "bu gün", "g", age=51, audience="man", city="Baku", height_cm=182)
U = [m["t"]["url"] for m in MEMBERS]
SVG = '<svg class="w-4 h-4 inline text-rose-400" viewBox="0 0 20 20"><path d="M10 2l2 6h6l-5 4 2 6-5-4-5 4 2-6-5-4h6z"/></svg>'


def wrap(title, body):
    return f"""<!DOCTYPE html><html lang="az" class="h-full antialiased"><head><meta charset="utf-8"><title>{title} · Nazlım</title><meta property="og:site_name" content="Nazlım"><meta property="og:title" content="{title}"></head>
<body class="min-h-full bg-stone-50 text-stone-800"><div class="sticky top-0 z-40 flex items-center justify-between px-6 py-3 bg-white/80 backdrop-blur shadow-sm"><a class="text-xl font-black tracking-tight text-rose-600" href="/">Nazlım</a>
<div class="flex gap-4 text-sm"><a href="/axtar">Axtarış</a><a href="/qizil">Qızıl üzvlük</a><a href="/qaydalar">Qaydalar</a><a class="rounded-full bg-rose-600 px-4 py-1 text-white" href="/giris">Daxil ol</a></div></div>
<div class="mx-auto max-w-5xl px-4 py-8">{body}</div><div class="border-t mt-12 py-6 text-center text-xs text-stone-400">Nazlım — uğurlu kişilər və gözəl xanımlar. Dəstək xidməti: <a href="https://t.me/nazlim_destek">@nazlim_destek</a> · <a href="/sertler">Şərtlər</a></div>
<div class="fixed bottom-4 inset-x-4 rounded-xl bg-stone-900 text-white p-4 text-sm">18 yaşınız tamam olubmu? <button class="ml-2 underline">Bəli</button></div></body></html>"""


def marks(m):
    return ('<span class="inline-flex items-center rounded bg-sky-100 text-sky-700 text-xs px-2">✔ təsdiqlənib</span>' if m["t"]["verified"] else "") + (f'<span class="inline-flex items-center rounded bg-amber-100 text-amber-700 text-xs px-2">{SVG} qızıl</span>' if m["t"]["paid_placement"] else "")


def detail(m):
    k = MEMBERS.index(m)
    chips = "".join(f'<div class="flex items-center gap-1 rounded-full border px-3 py-1 text-sm"><i class="not-italic">{a}</i><span>{b}</span></div>' for a, b in m["chips"])
    want = "".join(f'<div class="rounded-full bg-stone-100 px-3 py-1 text-sm">{a} {b}</div>' for a, b in m["wants"])
    pics = "".join(f'<div class="aspect-square overflow-hidden rounded-2xl"><img class="object-cover w-full h-full" loading="lazy" src="/media/{m["uid"]}/{j}.webp" alt=""></div>' for j in range(1, m["pics"] + 1))
    near = "".join(f'<a class="block rounded-lg p-2 hover:bg-white" href="/u/{o["uid"]}">{o["nick"]}, {o["chips"][0][1]}</a>' for o in (MEMBERS[k - 1], MEMBERS[k - 2]))
    return wrap(m["nick"], f"""<div class="grid gap-8 md:grid-cols-3"><div class="md:col-span-2 space-y-6"><div class="flex items-baseline gap-3"><div class="text-3xl font-semibold">{m['nick']}</div>{marks(m)}<div class="ml-auto text-xs text-emerald-600">{m['seen']}</div></div>
<div class="flex flex-wrap gap-2">{chips}</div><div class="leading-relaxed whitespace-pre-line">{m['text']}</div><div class="text-xs uppercase tracking-widest text-stone-400">Axtarıram</div><div class="flex flex-wrap gap-2">{want}</div>
<div class="flex gap-3"><button class="rounded-xl bg-rose-600 text-white px-5 py-2">Mesaj yaz</button><button class="rounded-xl border px-5 py-2">Hədiyyə göndər (5 ₼)</button></div></div>
<div class="space-y-4"><div class="grid grid-cols-2 gap-2">{pics}</div><div class="rounded-2xl bg-stone-100 p-4 text-sm"><div class="font-medium mb-2">Yaxınlıqda</div>{near}</div></div></div>""")


def grid(title, rows, foot=""):
    cards = "".join(f'<a href="/u/{m["uid"]}" class="group relative block overflow-hidden rounded-3xl bg-white shadow"><img class="h-56 w-full object-cover" src="/media/{m["uid"]}/1.webp" alt=""><div class="p-3"><div class="font-semibold">{m["nick"]}</div><div class="text-xs text-stone-500">{" · ".join(b for a, b in m["chips"][:3])}</div>{marks(m)}</div></a>' for m in rows)
    return wrap(title, f'<div class="mb-6 flex items-center justify-between"><div class="text-2xl font-bold">{title}</div><div class="text-sm text-stone-500">Sırala: <a href="/axtar?sira=yeni">ən yeni</a></div></div><div class="grid grid-cols-2 gap-4 md:grid-cols-4">{cards}</div>{foot}')


def add(path, html, kind, ads=(), canonical=None):
    PAGES.append(WrittenPage(B + path, html, kind, "az", ads=tuple(ads), canonical=canonical and B + canonical))


def note(path, title, *ps, kind="static"):
    add(path, wrap(title, f'<div class="text-2xl font-bold mb-4">{title}</div>' + "".join(f'<p class="mb-3">{x}</p>' for x in ps)), kind)


FOOT = '<div class="mt-8 flex justify-center gap-2"><a class="px-3 py-1 rounded bg-rose-100" href="/axtar">1</a><a class="px-3 py-1 rounded" href="/axtar?sehife=2">2</a></div>'
note("/", "Xoş gəlmisiniz", "Azərbaycanın ən zövqlü tanışlıq məkanı.", "Qeydiyyat xanımlar üçün pulsuzdur.")
add("/axtar", grid("Axtarış nəticələri", MEMBERS[:5], FOOT), "listing", U[:5])
add("/axtar?sehife=2", grid("Axtarış nəticələri", MEMBERS[5:], FOOT), "listing", U[5:])
add("/axtar?sira=yeni", grid("Axtarış nəticələri", MEMBERS[:5][::-1], FOOT), "listing", U[:5][::-1], "/axtar")
for m in MEMBERS:
    add(f"/u/{m['uid']}", detail(m), "profile", [m["t"]["url"]])
add("/u/k7Qa2?utm_campaign=bahar&gclid=EAIaIQob", detail(MEMBERS[0]), "profile", [U[0]], "/u/k7Qa2")
note("/qizil", "Qızıl üzvlük", "1 ay 30 ₼, 3 ay 75 ₼, 12 ay 240 ₼. Profiliniz axtarışda yuxarı qalxır.")
note("/qaydalar", "Qaydalar və təhlükəsizlik", "İlk görüşü ictimai yerdə təyin edin. Heç kimə əvvəlcədən pul göndərməyin. Şübhəli profil haqqında bizə yazın.")
note("/sertler", "Şərtlər", "Saytdan yalnız 18 yaşdan yuxarı şəxslər istifadə edə bilər. Pul müqabilində intim xidmət təklif etmək qadağandır.")
note("/bloq/ilk-gorus", "İlk görüşə necə hazırlaşmalı", "Sadə geyinin, vaxtında gəlin. Leyla (30) deyir: «Mən həmişə kafedə görüşürəm». Dubaya səyahət təklif etsələr, biletin geri dönüşünü özünüz alın.")
note("/giris", "Daxil ol", '<input class="border rounded px-3 py-2" placeholder="E-poçt"> <input type="password" class="border rounded px-3 py-2" placeholder="Şifrə">')
note("/u/zz0A1", "Profil tapılmadı", "Bu üzv profilini silib və ya bloklanıb.", kind="error")
SITE = WrittenSite(HOST, "AZ", tuple(PAGES), tuple(m["t"] for m in MEMBERS), note=__doc__)
