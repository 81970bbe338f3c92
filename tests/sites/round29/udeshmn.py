"""Mongolian Nuxt application: profiles by number, the state flattened into one array whose values point at each other by index (__NUXT_DATA__).

Hard: some profiles are rendered on the server, the others are grey skeletons and stand only in the array; in the array ages are numbers next to indices, enumerations
are codes (AT_HER_PLACE), a hidden phone is eight digits without the country; the desk's number and similar profiles are in the same array; districts of Ulaanbaatar
in place of towns, tögrög with a sign and commas, an English copy under /en, a search without a hit, a profile that was switched off with status 200.
"""

import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://udesh.example"
TOWN = {"ub": ("Улаанбаатар", "Ulaanbaatar"), "er": ("Эрдэнэт", "Erdenet")}
WISH = {"massage": ("Массаж", "Massage"), "dinner_date": ("Хамт оройн хоол идэх", "Dinner together"), "travel": ("Аялалд хамт явах", "Travel companion"), "overnight": ("Шөнөжин хамт байх", "Overnight"), "dancing": ("Бүжиг", "Dancing"),
        "striptease": ("Стриптиз", "Striptease"), "role_play": ("Дүрд тоглох", "Role play"), "couples": ("Хосуудыг хүлээн авна", "Couples welcome"), "bath": ("Хамт усанд орох", "Bath together"), "cuddling": ("Тэврэлт", "Cuddling"),
        "four_hands": ("Дөрвөн гартай массаж", "Four hands massage"), "tantra": ("Тантра", "Tantra"), "business": ("Ажил хэргийн уулзалт", "Business events"), "domination": ("Ноёрхол", "Domination"), "fetish": ("Фетиш", "Fetish")}
TONGUE = {"mn": ("монгол", "Mongolian"), "en": ("англи", "English"), "ko": ("солонгос", "Korean"), "ru": ("орос", "Russian"), "ja": ("япон", "Japanese"), "kk": ("казах", "Kazakh"), "zh": ("хятад", "Chinese")}
TIME = {30: ("30 минут", "30 minutes"), 60: ("1 цаг", "1 hour"), 120: ("2 цаг", "2 hours"), 180: ("3 цаг", "3 hours"), 720: ("Шөнө (12 цаг)", "Night (12 hours)"), 1440: ("Хоног (24 цаг)", "Day (24 hours)")}

# id, names with ages, town, district, cm, kg, tongues, hours, services, rates (minutes, AT_HER_PLACE or AT_CLIENT, sum), phone, further contacts, gender, provider, checked, top, day, pictures, rendered?, bio, truth
P = [
    (10231, [("Солонго", 26)], "ub", "Сүхбаатар дүүрэг", 167, 54, ["mn", "en", "ko"], ("12:00", "24:00"), ["massage", "dinner_date", "overnight"], [(60, "in", 180000), (60, "out", 220000), (720, "out", 900000)], "99480316", {"whatsapp": "+97699480316"}, "F", "SELF", True, True, "2025-06-09", 4, True,
     "Сайн байна уу, намайг Солонго гэдэг. Тайван, эелдэг, цэвэрч хүнд л хариулна. Төв талбайн ойролцоо байранд хүлээж авна, зочид буудалд ч очно.", dict(incall=True, outcall=True)),
    (10238, [("Анужин", 22)], "ub", "Баянзүрх дүүрэг", 172, 52, ["mn", "en"], ("18:00", "03:00"), ["dancing", "striptease"], [(60, "out", 250000), (120, "out", 450000)], "88170542", {}, "F", "SELF", False, True, "2025-06-10", 6, False,
     "Шинэ охин! Бэчлор үдэшлэгт бүжиглэнэ, зөвхөн дуудлагаар очно, өөрийн байр байхгүй.", dict(incall=False, outcall=True)),
    (10240, [("Номин", 34)], "ub", "Хан-Уул дүүрэг", 163, 60, ["mn", "ru"], ("10:00", "19:00"), ["massage", "tantra", "bath"], [(30, "in", 70000), (60, "in", 120000)], "95062781", {}, "F", "SELF", True, False, "2025-05-19", 2, True,
     "Арван жилийн туршлагатай бариач. Зайсанд өөрийн өрөөтэй, гадуур явдаггүй. Өглөө утсаар цагаа захиалаарай.", dict(incall=True, outcall=False)),
    (10252, [("Мишээл", 29)], "ub", "Чингэлтэй дүүрэг", 178, 66, ["mn", "en", "ja"], None, ["domination", "fetish", "role_play"], [(60, "in", 300000), (120, "in", 550000)], None, {"telegram": "misheel_ub"}, "T", "SELF", True, False, "2025-05-27", 3, False,
     "Транс эмэгтэй, өндөр, зан сайтай. Зөвхөн телеграмаар, богино бөгөөд тодорхой бичээрэй.", dict(audience="trans", incall=True)),
    (10255, [("Тэмүүлэн", 31)], "ub", "Баянгол дүүрэг", 181, 80, ["mn", "en"], ("17:00", "22:00"), ["massage", "couples"], [(60, "out", 100000), (120, "out", 180000)], "80954433", {}, "M", "SELF", False, False, "2025-04-30", 1, True,
     "Эмэгтэйчүүд болон хосуудад гэрт нь очиж массаж хийнэ. Эрэгтэй хүнд үйлчлэхгүй.", dict(audience="man", outcall=True)),
    (10260, [("Хулан", 24), ("Сараа", 27)], "ub", "Сүхбаатар дүүрэг", None, None, ["mn"], ("20:00", "04:00"), ["four_hands", "couples", "massage"], [(60, "in", 350000), (120, "in", 650000)], "91337208", {"viber": "+97691337208"}, "D", "SELF", False, False, "2025-06-02", 3, False,
     "Бид хоёр найз: Хулан, Сараа. Дандаа хамт ажилладаг, үнэ хоёулангийнх.", dict(audience="couple", incall=True)),
    (10266, [("Sofia", 28)], "ub", "Сүхбаатар дүүрэг", 170, 57, ["ru", "en"], ("00:00", "24:00"), ["massage", "travel", "business", "dinner_date"], [(120, "out", 700000), (1440, "out", 3000000)], None, {"instagram": "sofia.buryat", "email": "sofia@khaan-post.example"}, "F", "SELF", True, True, "2025-06-06", 5, True,
     "Hi, I am Sofia, a Russian citizen from Ulan-Ude. I visit hotels only. From 20 to 22 June 2025 I will be in Erdenet. Please introduce yourself by e-mail.",
     dict(text_language="en", nationality="RU", incall=False, outcall=True, tour=[{"city": "Erdenet", "from": "2025-06-20", "to": "2025-06-22"}])),
    (10271, [("Оюунаа", 43)], "er", None, 160, 69, ["mn", "ru"], ("09:00", "18:00"), ["massage", "cuddling"], [(60, "in", 80000)], "99350671", {}, "F", "SELF", False, False, "2025-03-21", 1, True,
     "Эрдэнэтийн төвд, өөрийн гэртээ. Насанд хүрсэн, ухаалаг эрчүүдийг л хүлээж авна.", dict(incall=True)),
    (10277, [("Айбота", 20)], "ub", "Сонгинохайрхан дүүрэг", 158, 47, ["kk", "mn"], ("00:00", "24:00"), ["massage"], [(30, "in", 40000), (60, "in", 60000), (720, "in", 250000)], "86012294", {}, "F", "AGENCY", False, True, "2025-06-11", 2, False,
     "Айбота Баян-Өлгийгөөс саяхан ирсэн, маш ичимхий. Манай менежер таны дуудлагыг хүлээн авч, хаягийг хэлнэ. Охин гадуур явахгүй.", dict(incall=True, outcall=False)),
]
PLACE = {"in": ("Надад ирэх", "My place", "AT_HER_PLACE"), "out": ("Тан дээр очих", "Your place", "AT_CLIENT")}


def url(p):
    return f"{ROOT}/profile/{p[0]}"


def flat(value):
    """The array that Nuxt writes: each plain value once, inner values as indices."""
    out, seen = [["ShallowReactive", 1]], {}

    def put(v):
        key = None if isinstance(v, (dict, list)) else (type(v), v)
        if key in seen:
            return seen[key]
        out.append(None)
        at = len(out) - 1
        if key:
            seen[key] = at
        out[at] = {k: put(x) for k, x in v.items()} if isinstance(v, dict) else [put(x) for x in v] if isinstance(v, list) else v
        return at

    put(value)
    return json.dumps(out, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def data(p):
    no, people, town, area, cm, kg, tongues, hours, wishes, rates, phone, more, gender, kind, checked, top, day, pics, _, bio, _ = p
    i = P.index(p)
    return {"profile": {"id": no, "gender": {"F": "FEMALE", "M": "MALE", "T": "TRANS_FEMALE", "D": "DUO"}[gender], "people": [{"name": n, "age": a} for n, a in people], "city": {"code": town, "name": TOWN[town][0]}, "district": area, "height": cm, "weight": kg,
                        "languages": tongues, "available": {"from": hours[0], "to": hours[1]} if hours else None, "tags": [k.upper() for k in wishes], "rates": [{"minutes": m, "place": PLACE[w][2], "price": x, "currency": "MNT"} for m, w, x in rates],
                        "contact": {"phone": phone, **more}, "advertiser": kind, "isVerified": checked, "isTop": top, "publishedAt": f"{day}T11:20:00.000+08:00", "bio": bio, "photos": [{"src": f"https://img.udesh.example/{no}/{n}.webp"} for n in range(1, pics + 1)]},
            "similar": [{"id": q[0], "name": q[1][0][0], "age": q[1][0][1]} for q in (P[i - 1], P[i - 3])], "site": {"support": {"phone": "77001122", "email": "tuslamj@udesh.example"}}}


def shell(title, body, state, lang="mn", canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    menu = ("Нүүр", "Зар нэмэх", "Тусламж", "Нэвтрэх") if lang == "mn" else ("Home", "Add a profile", "Help", "Sign in")
    foot = "Үдэш ХХК. Зөвхөн 18 нас хүрсэн хүнд." if lang == "mn" else "Udesh LLC. Adults of 18 and over only."
    return f"""<!DOCTYPE html><html lang="{lang}" data-capo=""><head><meta charset="utf-8"><title>{title} | Үдэш</title>{link}<link rel="modulepreload" as="script" crossorigin href="/_nuxt/DkX2b7Qp.js"></head>
<body><div id="__nuxt"><div data-v-5c1e0a2f class="app"><header data-v-77b0c1d9 class="top"><a href="/" class="router-link-active">Үдэш</a><nav data-v-77b0c1d9><a href="/">{menu[0]}</a><a href="/add">{menu[1]}</a><a href="/help">{menu[2]}</a><a href="/login">{menu[3]}</a></nav></header><main data-v-5c1e0a2f><!--[-->{body}<!--]--></main><footer data-v-0de1>{foot}</footer></div></div>
<div id="teleports"></div><script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">{flat({"data": state, "state": {"$slocale": lang}, "once": [], "prerenderedAt": None})}</script><script>window.__NUXT__={{}};window.__NUXT__.config={{public:{{apiBase:"/api",locale:"{lang}"}},app:{{baseURL:"/",buildId:"b2f1-77"}}}}</script></body></html>"""


def profile(p, lang="mn"):
    no, people, town, area, cm, kg, tongues, hours, wishes, rates, phone, more, gender, kind, checked, top, day, pics, rendered, bio, _ = p
    t = ("mn", "en").index(lang)
    names = (" ба " if lang == "mn" else " and ").join(n for n, _ in people)
    here = None if lang == "mn" else url(p)
    if not rendered:
        return shell(names, '<div data-v-9a44 class="skeleton"><div class="sk-photo"></div><div class="sk-line"></div><div class="sk-line short"></div></div>', data(p), lang, here)
    label = ("Нас", "Өндөр", "Жин", "Байршил", "Хэл", "Цаг", "Нийтэлсэн") if lang == "mn" else ("Age", "Height", "Weight", "Location", "Languages", "Hours", "Published")
    rows = [(label[0], " / ".join(str(a) for _, a in people))] + ([(label[1], f"{cm} см" if t == 0 else f"{cm} cm"), (label[2], f"{kg} кг" if t == 0 else f"{kg} kg")] if cm else []) + [(label[3], TOWN[town][t] + (f", {area}" if area else ""))]
    rows += [(label[4], ", ".join(TONGUE[x][t] for x in tongues))] + ([(label[5], "24/7" if hours == ("00:00", "24:00") else f"{hours[0]} – {hours[1]}")] if hours else []) + [(label[6], day.replace("-", "."))]
    info = "".join(f'<div data-v-2f1c class="row"><span data-v-2f1c class="l">{k}</span><span data-v-2f1c class="v">{v}</span></div>' for k, v in rows)
    cost = "".join(f'<tr data-v-81ee><td>{TIME[m][t]}</td><td>{PLACE[w][t]}</td><td>₮{x:,}</td></tr>' for m, w, x in rates)
    shots = "".join(f'<img data-v-60d1 src="https://img.udesh.example/{no}/{n}.webp" alt="" loading="lazy">' for n in range(1, pics + 1))
    chips = "".join(f'<span data-v-33aa class="chip">{WISH[k][t]}</span>' for k in wishes)
    ways = (f'<a href="tel:+976{phone}" class="btn">{phone[:4]} {phone[4:]}</a>' if phone else "") + "".join(f'<a class="btn" href="{dict(whatsapp="https://wa.me/" + v.lstrip("+"), instagram="https://instagram.com/" + v, email="mailto:" + v).get(k)}">{k}</a>' for k, v in more.items())
    badge = f'<span class="b ok">{("Баталгаажсан", "Verified")[t]}</span>' if checked else ""
    return shell(names, f'<article data-v-60d1><div class="shots">{shots}</div><h1>{names}</h1>{badge}{f"<span class=" + chr(34) + "b top" + chr(34) + ">TOP</span>" if top else ""}<p data-v-60d1 class="bio">{bio}</p>{info}<div class="chips">{chips}</div><table>{cost}</table><div class="ways">{ways}</div></article>', data(p), lang, here)


def truth(p):
    no, people, town, area, cm, kg, tongues, hours, wishes, rates, phone, more, gender, kind, checked, top, day, pics, _, bio, extra = p
    row, longest = deepcopy(AD), max(m for m, *_ in rates)
    row.update(url=url(p), alias=people[0][0], aliases_stated=[n for n, _ in people], age=people[0][1], ages_stated=[a for _, a in people], text_language="mn", provider_kind="agency" if kind == "AGENCY" else "independent", city=TOWN[town][1], country="MN",
               languages_spoken=list(tongues), services=list(wishes), hours=None if not hours else "24/7" if hours == ("00:00", "24:00") else "-".join(hours), height_cm=cm, weight_kg=kg, max_duration_h=longest // 60, verified=checked, paid_placement=top,
               n_images=pics, posted_at=day, phones=["+976" + phone] if phone else [], handles=[{"kind": k, "value": v} for k, v in more.items()],
               prices=[{"amount": x, "currency": "MNT", "code_currency": None, "duration_min": m, "place": "incall" if w == "in" else "outcall"} for m, w, x in rates])
    row.update(deepcopy(extra))
    return row


def listing(path, title, rows, foot="", canonical=None):
    cards = "".join(f'<a data-v-c4d2 class="card" href="/profile/{p[0]}"><img data-v-c4d2 src="https://img.udesh.example/{p[0]}/1.webp?w=240" alt=""><b>{" ба ".join(n for n, _ in p[1])}</b><i>{p[1][0][1]}</i><small>{p[3] or TOWN[p[2]][0]}</small></a>' for p in rows)
    body = f'<h1>{title}</h1><select><option>Шинэ нь эхэнд</option><option>Хямд нь эхэнд</option></select><div data-v-c4d2 class="grid">{cards}</div><div class="pager">{foot}</div>'
    return WrittenPage(ROOT + path, shell(title, body, {"list": [{"id": p[0], "name": p[1][0][0]} for p in rows], "total": len(P)}, canonical=canonical), "listing", "mn", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f"<section><h1>{title}</h1><p>{body}</p></section>", {"site": {"support": {"phone": "77001122"}}}), kind, "mn", **more)


CENTRE = [p for p in P if p[3] == "Сүхбаатар дүүрэг"]
PAGES = [
    listing("/", "Улаанбаатар ба орон нутгийн зарууд", P[:5], '<b>1</b> <a href="/?page=2">2</a>'), listing("/?page=2", "Улаанбаатар ба орон нутгийн зарууд", P[5:], '<a href="/">1</a> <b>2</b>'),
    listing("/?sort=cheap", "Улаанбаатар ба орон нутгийн зарууд", P[:5], '<b>1</b> <a href="/?page=2&amp;sort=cheap">2</a>', f"{ROOT}/"), listing("/duureg/sukhbaatar", "Сүхбаатар дүүрэг", CENTRE),
    plain("/search?q=darkhan", "Хайлтын үр дүн", "«darkhan» гэсэн хайлтад тохирох зар олдсонгүй.", "listing"),
]
PAGES += [WrittenPage(url(p), profile(p), "ad", "mn", text_language=p[20].get("text_language"), ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{ROOT}/en/profile/10231", profile(P[0], "en"), "ad", "en", text_language="mn", ads=(url(P[0]),), canonical=url(P[0])),
    WrittenPage(f"{ROOT}/en/profile/10266", profile(P[6], "en"), "ad", "en", ads=(url(P[6]),), canonical=url(P[6])),
    WrittenPage(f"{url(P[1])}?from=banner", profile(P[1]), "ad", "mn", ads=(url(P[1]),), canonical=url(P[1])),
    plain("/help", "Тусламж", "Урьдчилгаа төлбөр бүү шилжүүл. Хэн нэгнийг албадаж байна гэж үзвэл 107 дугаарт мэдэгдээрэй. Тусламж: 7700 1122, ажлын өдөр 10:00–18:00."),
    plain("/add", "Зар нэмэх", "Энгийн зар сард 20,000₮, TOP байршил 7 хоногт 35,000₮. Баталгаажуулалт үнэгүй, иргэний үнэмлэхээр 18 нас хүрснийг шалгана."),
    plain("/login", "Нэвтрэх", "Утасны дугаараа оруулж нэг удаагийн код авна уу."),
    plain("/blog/hoyulaa-haana-hoollokh-ve", "Хоёулаа хаана хооллох вэ?", "Энхтайвны өргөн чөлөөний гурван ресторан: хоёр хүний дундаж тооцоо 120,000₮. Баасан гарагт ширээгээ урьдчилж захиалаарай."),
    plain("/profile/10199", "Профайл идэвхгүй", "Эзэмшигч нь энэ профайлыг түр хаасан байна.", "error"),
    plain("/profile/abc", "Хуудас олдсонгүй", "404", "error", status=404),
]

SITE = WrittenSite("udesh.example", "MN", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
