"""Georgian catalogue with endless scrolling: the list is a wall of cards whose facts are data- attributes, the next cards come as a bare fragment (/more?from=6), a person stands under a number (/p/10432).

Hard: a card shows a name and a picture while age, town, sums and size are in data- attributes only, fragments have no head and no language, the person's page has sections filled from a `data-profile` JSON attribute (codes for services and
languages, minutes as keys, -1 for 'ask') and little text, others have all in prose and an empty attribute, numbers parted by dots in a `data-tel` that is reversed, 'ბოლოს იყო 3 საათის წინ', hearts, a suggested wall below each
person, an advert card of a taxi and of a foreign portal between cards, Russian and English texts, a filter address without rel=canonical, shadow profiles switched off, a page with a game.
"""

import html
import json
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://usasrulo.example"
TOWN = {"tbs": ("თბილისი", "Tbilisi"), "bat": ("ბათუმი", "Batumi"), "kut": ("ქუთაისი", "Kutaisi"), "zug": ("ზუგდიდი", "Zugdidi"), "gor": ("გორი", "Gori")}
CAN = {"massage": "მასაჟი", "tantra": "ტანტრა", "dinner_date": "ვახშამი რესტორანში", "dancing": "ცეკვა", "striptease": "სტრიპტიზი", "travel": "მოგზაურობა ერთად", "cuddling": "ჩახუტება", "bath": "ერთობლივი აბაზანა", "couples": "წყვილებისთვის", "duo": "დუეტი",
       "role_play": "როლური თამაშები", "party": "წვეულებები", "four_hands": "ოთხხელა მასაჟი"}
TALK = {"ka": "ქართული", "ru": "რუსული", "en": "ინგლისური", "tr": "თურქული", "hy": "სომხური", "uk": "უკრაინული"}
TIME = {30: "30 წთ", 60: "1 სთ", 120: "2 სთ", 720: "მთელი ღამე"}


def gel(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "GEL", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# number, name, age, town, cm, kg, can, tongues, (home, visit), {minutes: (home, visit)}, phone in nine digits, vip, checked, pictures, day, kind ('data': facts in the attribute; 'text': facts in prose), text, truth
P = [
    (10432, "თამუნა", 26, "tbs", 168, 55, ["massage", "dinner_date", "cuddling"], ["ka", "en"], (True, True), {60: (200, 250), 120: (350, 450)}, "595417082", True, True, 5, "2026-02-01", "data",
     "ვაკეში ვცხოვრობ მარტო. მიყვარს სუფთა და თავაზიანი მამაკაცები, დამირეკე ერთი საათით ადრე.", dict(incall=True, outcall=True)),
    (10429, "Алина", 24, "bat", 172, 53, ["striptease", "dancing", "party"], ["ru", "uk", "en"], (None, True), {60: (None, 300), 720: (None, 1200)}, "568903144", True, False, 7, "2026-01-30", "data",
     "Украинка, в Батуми третий месяц. Выезжаю только в хорошие отели. Телеграм @alina_batumi26, отвечаю быстро.", dict(text_language="ru", nationality="UA", outcall=True, handles=[{"kind": "telegram", "value": "alina_batumi26"}])),
    (10421, "ნატო", 38, "kut", None, None, [], [], (None, None), {}, "577260915", False, False, 2, "2026-01-27", "text",
     "გამარჯობა, ნატო ვარ, 38 წლის, ქუთაისიდან. სიმაღლე 163 სმ, წონა 64 კგ. ვაკეთებ მასაჟს და ტანტრას, გიღებ მხოლოდ ჩემთან. ერთი საათი 120 ლარი, ნახევარი საათი 70 ლარი. ვლაპარაკობ ქართულად და რუსულად. ვმუშაობ 12:00-დან 21:00-მდე.",
     dict(height_cm=163, weight_kg=64, services=["massage", "tantra"], languages_spoken=["ka", "ru"], incall=True, outcall=False, hours="12:00-21:00", max_duration_h=1, prices=[gel(120, 60), gel(70, 30)])),
    (10418, "ელა და სალი", None, "tbs", None, None, ["duo", "four_hands", "couples"], ["ka", "ru"], (True, True), {60: (400, 500)}, "599038471", False, True, 4, "2026-01-25", "data",
     "ელა 27 წლისაა, სალი 31. მხოლოდ ერთად ვმუშაობთ საბურთალოზე, ფასი ორივესთვისაა.", dict(alias="ელა", aliases_stated=["ელა", "სალი"], age=27, ages_stated=[27, 31], audience="couple", incall=True, outcall=True)),
    (10410, "Deniz", 30, "bat", 170, 60, [], [], (None, None), {}, None, False, False, 6, "2026-01-22", "text",
     "Hello, I am Deniz from Izmir, Turkey, 30 years old, 170 cm, 60 kg. I speak Turkish and English. I stay in Batumi and visit Tbilisi from 15 to 20 February 2026. Massage and bath together in my apartment, no hotel visits. One hour 180 lari, two hours 320 lari. WhatsApp +995 551 72 08 63",
     dict(text_language="en", nationality="TR", height_cm=170, weight_kg=60, services=["massage", "bath"], languages_spoken=["tr", "en"], incall=True, outcall=False, max_duration_h=2, tour=[{"city": "Tbilisi", "from": "2026-02-15", "to": "2026-02-20"}],
          phones=["+995551720863"], handles=[wa("+995551720863")], prices=[gel(180, 60), gel(320, 120)])),
    (10402, "ლევანი", 35, "tbs", 184, 82, ["massage", "couples"], ["ka", "ru", "en"], (False, True), {60: (None, 100), 120: (None, 180)}, "555614290", False, True, 1, "2026-01-19", "data",
     "მამაკაცი ვარ, მასაჟისტი. მოვდივარ ქალბატონებთან და წყვილებთან, მაგიდა თან მაქვს.", dict(audience="man", incall=False, outcall=True)),
    (10397, "მარიკა", 47, "zug", 160, 70, ["massage", "cuddling"], ["ka"], (True, False), {60: (80, None)}, "593127760", False, False, 1, "2026-01-15", "data",
     "წყნარი სახლი ეზოთი. მარტოხელა ქალი ვარ, არ მიყვარს აჩქარება. შაბათ-კვირას არ ვმუშაობ.", dict(incall=True, outcall=False)),
    (10388, "ანეტა", 29, "tbs", 176, 68, ["role_play", "massage"], ["ka", "en"], (True, True), {30: (150, None), 60: (220, 280)}, "571480336", True, True, 4, "2026-01-10", "data",
     "ტრანს ქალი. გიღებ მთაწმინდაზე, 24/7, ოღონდ წინასწარ შემითანხმდი.", dict(audience="trans", incall=True, outcall=True, hours="24/7")),
    (10380, "სააგენტო «ვარდი»: კესო", 23, "tbs", 171, 54, [], [], (None, None), {}, "591805527", True, False, 3, "2026-01-05", "text",
     "ჩვენი სააგენტოს ახალი გოგონა კესო, 23 წლის, 171 სმ, 54 კგ. კესო გაგყვებათ ვახშამზე, წვეულებაზე ან მოგზაურობაში. მძღოლი მოიყვანს თქვენს სასტუმროში. ორი საათი 500 ლარი, მთელი ღამე 1500 ლარი. დარეკეთ ოპერატორთან.",
     dict(alias="კესო", aliases_stated=["კესო"], provider_kind="agency", services=["dinner_date", "party", "travel"], outcall=True, max_duration_h=12, prices=[gel(500, 120), gel(1500, 720)])),
    (10371, "სოფო", 21, "gor", None, None, ["dinner_date", "travel"], ["ka", "ru"], (False, True), {120: (None, 240)}, "598290613", False, False, 2, "2025-12-28", "data",
     "სტუდენტი ვარ, გორიდან, მაგრამ თბილისშიც ჩამოვალ. ინსტაგრამი: sopo.gori.21", dict(incall=False, outcall=True, handles=[{"kind": "instagram", "value": "sopo.gori.21"}])),
]
CODE = {k: i for i, k in enumerate(CAN, 1)}


def url(p):
    return f"{ROOT}/p/{p[0]}"


def shell(title, body, lang="ka"):
    return f"""<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title} · უსასრულო</title><script defer src="/js/wall.min.js?v=12"></script></head><body data-codes='{json.dumps({str(v): CAN[k] for k, v in CODE.items()}, ensure_ascii=False)}'>
<header class="hd"><a href="/">უსასრულო</a><button class="flt" data-open="filter">ფილტრი</button><a href="/fasi">განთავსება</a><a href="/shesvla">შესვლა</a></header>
{body}<div class="hd-bottom"><a href="/wesebi">წესები</a> <a href="/kontakti">კონტაქტი</a> ადმინისტრაცია: 032 244 07 19</div></body></html>"""


def card(p):
    price = next((x for pair in p[9].values() for x in pair if x), "")
    size = f' data-cm="{p[4]}" data-kg="{p[5]}"' if p[4] else ""
    age = f' data-age="{p[2]}"' if p[2] else ""
    return f'<div class="crd{" vip" if p[11] else ""}" data-id="{p[0]}" data-name="{html.escape(p[1])}" data-town="{TOWN[p[3]][0]}"{age}{size} data-price="{price}"><a href="/p/{p[0]}"><img data-lazy="/m/{p[0]}/1s.webp" alt=""><b>{p[1]}</b></a></div>\n'


TAXI = '<div class="crd ad" data-ad="1"><a href="https://taxi-swrapi.example"><img src="/b/taxi.png" alt=""><b>ტაქსი 5 ლარიდან</b></a></div>\n'
PORTAL = '<div class="crd ad" data-ad="2"><a href="https://bosphorus-lights.example"><img src="/b/bl.png" alt=""><b>Bosphorus Lights, 900 profiles</b></a></div>\n'


def wall(rows, start, banner):
    cards = [card(p) for p in rows]
    cards.insert(2, banner)
    return f'<div class="wall" data-next="/more?from={start + len(rows)}">{"".join(cards)}</div>'


def profile(p):
    no, name, age, town, cm, kg, can, tongues, (home, visit), prices, tel, vip, ok, pics, day, kind, text, _ = p
    data = {"id": no, "svc": [CODE[k] for k in can], "lng": tongues, "at": {"home": home, "visit": visit}, "gel": {str(m): {"home": h or -1, "visit": v or -1} for m, (h, v) in prices.items()}, "cm": cm, "kg": kg} if kind == "data" else {}
    blob = html.escape(json.dumps(data, ensure_ascii=False), quote=True)
    lines = ""
    if kind == "data":
        lines = f'<ul class="svc">{"".join(f"<li>{CAN[k]}</li>" for k in can)}</ul><p class="lng">{", ".join(TALK[t] for t in tongues)}</p>'
    dotted = f'<button class="call" data-tel="{tel[::-1][:3]}.{tel[::-1][3:6]}.{tel[::-1][6:]}">ნომრის ჩვენება</button>' if tel else ""
    head = name if age is None or kind == "text" else f"{name}, {age}"
    shots = "".join(f'<div class="ph" data-src="/m/{no}/{n}.webp"></div>' for n in range(1, pics + 1))
    i = P.index(p)
    body = f"""<article class="prs" data-profile="{blob}"><h1>{head}</h1><p class="tw">{TOWN[town][0]}</p><p class="sm">ბოლოს იყო 3 საათის წინ · ♥ {no % 83} · დამატებულია <time datetime="{day}">{"/".join(reversed(day.split("-")))}</time></p>
{'<span class="bd v">VIP განცხადება</span>' if vip else ''}{'<span class="bd c">ფოტო შემოწმებულია</span>' if ok else ''}<div class="phs">{shots}</div><p class="abt">{text}</p>{lines}<div class="prices" data-fill="gel"></div>{dotted}<a class="rep" href="/sachivari?id={no}">გასაჩივრება</a></article>
<h3>კიდევ ნახე</h3>{wall([P[i - 1], P[i - 4], P[i - 6]], no % 9, TAXI)}"""
    return shell(head, body)


def truth(p):
    no, name, age, town, cm, kg, can, tongues, at, prices, tel, vip, ok, pics, day, kind, text, more = p
    row = deepcopy(AD)
    row.update(url=url(p), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="ka", provider_kind="unknown", city=TOWN[town][1], country="GE", languages_spoken=list(tongues), services=list(can), weight_kg=kg, height_cm=cm,
               max_duration_h=max(prices) / 60 if prices else None, verified=ok, paid_placement=vip, n_images=pics, posted_at=day, phones=[f"+995{tel}"] if tel else [],
               prices=[gel(x, m, w) for m, pair in prices.items() for w, x in zip(("incall", "outcall"), pair) if x])
    row.update(deepcopy(more))
    return row


def plain(path, title, text, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f'<div class="txt"><h1>{title}</h1>{text}</div>'), kind, "ka")


FIRST, NEXT = P[:6], P[6:]
BATUMI = [p for p in P if p[3] == "bat"]
U = {n: tuple(map(url, rows)) for n, rows in (("first", FIRST), ("next", NEXT), ("bat", BATUMI))}
WALL = shell("ყველა", f'<h1 class="hid">ყველა პროფილი</h1>{wall(FIRST, 0, PORTAL)}<div class="spin">იტვირთება…</div>')
PAGES = [
    WrittenPage(f"{ROOT}/", WALL, "listing", "ka", ads=U["first"]),
    WrittenPage(f"{ROOT}/?utm_source=bl&utm_medium=swap", WALL, "listing", "ka", ads=U["first"], canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/more?from=6", wall(NEXT, 6, TAXI), "listing", "ka", ads=U["next"]),
    WrittenPage(f"{ROOT}/more?from=10", '<div class="wall" data-next=""><p class="end">სულ ესაა!</p></div>', "listing", "ka"),
    WrittenPage(f"{ROOT}/?town=bat", shell("ბათუმი", f"<h1>ბათუმი</h1>{wall(BATUMI, 0, PORTAL)}"), "listing", "ka", ads=U["bat"]),
]
for p in P:
    PAGES.append(WrittenPage(url(p), profile(p), "ad", "ka", text_language=p[17].get("text_language"), ads=(url(p),)))
PAGES += [
    WrittenPage(f"{url(P[0])}?from=wall&pos=1", profile(P[0]), "ad", "ka", ads=(url(P[0]),), canonical=url(P[0])),
    WrittenPage(f"{url(P[2])}?fbclid=IwY2xjawH", profile(P[2]), "ad", "ka", ads=(url(P[2]),), canonical=url(P[2])),
    plain("/fasi", "განთავსების ფასი", "<p>ჩვეულებრივი პროფილი უფასოა. VIP: 7 დღე 25 ლარი, 30 დღე 80 ლარი. ფოტოს შემოწმება უფასოა და ერთ დღეს გრძელდება.</p>"),
    plain("/wesebi", "წესები", "<p>მხოლოდ 18 წელს გადაცილებულთათვის. სხვისი ფოტოები აკრძალულია. თუ ფიქრობ, რომ ვინმეს აიძულებენ, დარეკე ცხელ ხაზზე 116 006.</p>"),
    plain("/kontakti", "კონტაქტი", "<p>032 244 07 19, სამუშაო დღეებში 10:00-18:00. ელფოსტა: gamarjoba@usasrulo.example</p>"),
    plain("/shesvla", "შესვლა", "<form><input placeholder='ტელეფონი'><input type='password' placeholder='პაროლი'><button>შესვლა</button></form>"),
    plain("/tamashi", "ითამაშე და მოიგე VIP", "<p>დაატრიალე ბორბალი დღეში ერთხელ. გამარჯვებული: ნომერი 10371, 3 დღე VIP.</p>"),
    plain("/p/10255", "პროფილი გამორთულია", "<p>ლანამ თავისი პროფილი დროებით გამორთო. <a href='/'>დაბრუნდი კედელზე</a>.</p>", "error"),
]

SITE = WrittenSite("usasrulo.example", "GE", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
