"""A web mirror of a Georgian Telegram channel where independent ladies post: every ad is a message, as in the messenger's own preview.

Hard: no fields at all, only lines with <br/>, emoji, <b>label:</b> value, hashtags in Georgian script, or plain sentences (some Russian, some English);
listings carry the full text of each message; dates only in <time datetime>; views ('1.2K'), reactions and 'edited' beside them; the channel's own
handle and the administrator's number repeat in the header; the mirror pages with ``?before=``, tags, an ``?embed=1`` copy; notices of the channel look the same.
"""

from urllib.parse import quote

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "kalta-arkhi.example"
BASE = f"https://{HOST}/"
CHANNEL = "kalta_arkhi_ge"
ADMIN = "032 246 15 79"
CITY = {"Tbilisi": ("tbilisi", "თბილისი"), "Batumi": ("batumi", "ბათუმი"), "Kutaisi": ("kutaisi", "ქუთაისი"), "Rustavi": ("rustavi", "რუსთავი")}


def gel(amount, minutes, place=None, currency="GEL"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


POSTS = []


def post(n, when, views, alias, city, text, photos, checked=False, edited=False, **facts):
    t = {k: (list(v) if isinstance(v, list) else v) for k, v in AD.items()}
    t.update(url=f"{BASE}post/{n}", alias=alias, aliases_stated=[alias], text_language="ka", provider_kind="independent", city=city, country="GE", n_images=photos, posted_at=when[:10], verified=checked)
    t.update(facts)
    t["ages_stated"] = t["ages_stated"] or ([t["age"]] if t["age"] else [])
    assert set(t) == set(AD), set(t) - set(AD)
    POSTS.append(dict(n=n, when=when, views=views, text=text.strip().replace("\n", "<br/>"), edited=edited, t=t))


def tag(word):
    return f'<a href="/tag/{word}">#{word}</a>'


post(1231, "2025-06-11T09:14:22+04:00", "214", "ლიკა", "Tbilisi", f"""🌸 <b>ლიკა, 26</b>
📍 {tag('თბილისი')}, ვაკე
📏 169 სმ  ⚖️ 55 კგ
🗣 ქართული, ინგლისური, რუსული

გხვდებით ჩემს ბინაში ყოველდღე 12:00-დან 22:00-მდე, სასტუმროშიც მოვდივარ.
მასაჟი, ერთად ვახშამი, ღამით დარჩენა.

<b>ჩემთან:</b> 1 საათი 150 ₾, 2 საათი 280 ₾
<b>თქვენთან:</b> 1 საათი 200 ₾, ღამე (10 საათი) 900 ₾

📞 <a href="tel:+995568100348">568 10 03 48</a>""", 3, True, age=26, height_cm=169, weight_kg=55, languages_spoken=["ka", "en", "ru"], hours="12:00-22:00", incall=True, outcall=True,
     services=["massage", "dinner_date", "overnight"], prices=[gel(150, 60, "incall"), gel(280, 120, "incall"), gel(200, 60, "outcall"), gel(900, 600, "outcall")], max_duration_h=10, phones=["+995568100348"])
post(1229, "2025-06-10T20:02:51+04:00", "530", "ნათია", "Batumi", f"""გამარჯობა, მე ნათია ვარ, ოცდათოთხმეტი წლის, ბათუმში ვცხოვრობ ზღვის პირას. ვატარებ ტანტრას, წყვილებისთვისაც. სახლში არავისთან მივდივარ, მხოლოდ ჩემთან გხვდებით. საათნახევარი 220 ლარი ღირს.
მომწერეთ: <a href="https://t.me/natia_batumi_t">@Natia_Batumi_T</a>
{tag('ბათუმი')} {tag('ტანტრა')}""", 2, age=34, incall=True, outcall=False, services=["tantra", "couples"], prices=[gel(220, 90)], max_duration_h=1.5, handles=[{"kind": "telegram", "value": "natia_batumi_t"}])
post(1226, "2025-06-09T11:40:00+04:00", "1.2K", "Жанна", "Tbilisi", f"""Жанна, 29 лет, Тбилиси, район Сабуртало 🌿
Рост 174, вес 60. Говорю по-русски и по-украински, я из Украины.
Массаж, объятия, прогулки по старому городу - покажу всё сама.
Принимаю круглосуточно. Выезда нет.
Час 170 лари, два часа 300 лари.
Звонить и писать в WhatsApp: +995 (555) 97-00-76
{tag('თბილისი')}""", 4, True, text_language="ru", age=29, height_cm=174, weight_kg=60, languages_spoken=["ru", "uk"], nationality="UA", hours="24/7", incall=True, outcall=False,
     services=["massage", "cuddling", "city_guide"], prices=[gel(170, 60), gel(300, 120)], max_duration_h=2, phones=["+995555970076"], handles=[{"kind": "whatsapp", "value": "+995555970076"}])
post(1224, "2025-06-08T17:25:10+04:00", "880", "ელენე", "Kutaisi", f"""<b>სახელი:</b> ელენე
<b>ასაკი:</b> 41
<b>ქალაქი:</b> ქუთაისი
<b>წონა:</b> 66 კგ
<b>მიღება:</b> კი
<b>გასვლა:</b> კი
<b>ფასი:</b> 100 ლარი საათში
<b>ტელეფონი:</b> ხუთი ექვსი რვა, ნული ნული ერთი, ორი ერთი ხუთი

მშვიდი ქალი ვარ. ეტლით მოსარგებლე სტუმრებსაც სიამოვნებით მივიღებ, პანდუსი გვაქვს. მასაჟი და ჩახუტება.""", 1, age=41, weight_kg=66, incall=True, outcall=True,
     services=["disabled_guests", "massage", "cuddling"], prices=[gel(100, 60)], max_duration_h=1, phones=["+995568001215"])
post(1221, "2025-06-07T22:11:09+04:00", "655", "მარიამი", "Tbilisi", f"""👯 მარიამი და სალომე, ორივე ერთად!
მარიამი 25 წლის, სალომე 28 წლის.
დუეტი, ოთხი ხელით მასაჟი, აბაზანა ერთად. მხოლოდ სასტუმრო ან თქვენი სახლი თბილისში.
საათი ორივესთან ერთად 350 ₾.
☎️ 591-44-14-43 / 591-69-31-18
{tag('თბილისი')} {tag('დუეტი')}""", 5, aliases_stated=["მარიამი", "სალომე"], audience="couple", age=25, ages_stated=[25, 28], incall=False, outcall=True, services=["duo", "four_hands", "bath"],
     prices=[gel(350, 60)], max_duration_h=1, phones=["+995591441443", "+995591693118"])
post(1218, "2025-06-05T13:00:45+04:00", "1.9K", "Sofia", "Batumi", f"""✈️ Hi! I'm Sofia, 27, 170 cm, 56 kg, Italian, in Batumi for the summer.
Tour: Tbilisi 17-20 June 2025, Kutaisi 21-23 June 2025, then back to the sea.
I love dinner dates, weekend trips and dancing. You visit me or I visit your hotel, from 2 pm to 2 am.
💶 1h 120 EUR, 3h 300 EUR, 24h 1000 EUR
Instagram <a href="https://instagram.com/sofia.on.the.sea">sofia.on.the.sea</a>, calls +995 574 280 481""", 6, True, True, text_language="en", age=27, height_cm=170, weight_kg=56, nationality="IT",
     tour=[{"city": "Tbilisi", "from": "2025-06-17", "to": "2025-06-20"}, {"city": "Kutaisi", "from": "2025-06-21", "to": "2025-06-23"}], services=["dinner_date", "travel", "dancing"], incall=True, outcall=True,
     hours="14:00-02:00", prices=[gel(120, 60, None, "EUR"), gel(300, 180, None, "EUR"), gel(1000, 1440, None, "EUR")], max_duration_h=24, handles=[{"kind": "instagram", "value": "sofia.on.the.sea"}], phones=["+995574280481"])
post(1215, "2025-06-03T10:31:00+04:00", "402", "თამარი", "Rustavi", f"""თამარი | 37 | რუსთავი
მკაცრი ქალბატონი: დომინაცია და როლური თამაშები საკუთარ სტუდიაში. მასაჟს არ ვთავაზობ.
სამუშაო დღეებში 10:00-18:00
1 სთ - 180₾ / 2 სთ - 320₾
📧 tamari.studio@posta.example""", 0, age=37, incall=True, hours="10:00-18:00", services=["domination", "role_play"], prices=[gel(180, 60), gel(320, 120)], max_duration_h=2,
     handles=[{"kind": "email", "value": "tamari.studio@posta.example"}])
post(1212, "2025-06-01T19:47:33+04:00", "713", "გიორგი", "Tbilisi", f"""კაცი ქალბატონებისთვის 🎩 გიორგი, 33 წლის, 185 სმ, 81 კგ.
ესკორტი ქორწილში, თეატრში, საქმიან შეხვედრაზე. ვლაპარაკობ ქართულად, გერმანულად და ინგლისურად. საღამო (4 საათი) 400 ლარი.
ვაიბერი: 5 5 1 - 6 7 - 4 7 - 8 9
{tag('თბილისი')}""", 2, True, audience="man", age=33, height_cm=185, weight_kg=81, services=["escort", "business"], languages_spoken=["ka", "de", "en"], prices=[gel(400, 240)], max_duration_h=4,
     phones=["+995551674789"], handles=[{"kind": "viber", "value": "+995551674789"}])
post(1209, "2025-05-30T15:20:00+04:00", "598", "ანი", "Batumi", f"""ანი, ტრანს, 24 წლის 💜 სიმაღლე 177 სმ
ვიდეოზარი: ნახევარი საათი 60 ლარი. შეხვედრა ჩემთან, ბათუმის ცენტრში: საათი 160 ლარი.
სტრიპტიზი წვეულებებზე - ფასი შეთანხმებით.
სიგნალი / Signal +995 595 66 30 94
{tag('ბათუმი')}""", 3, audience="trans", age=24, height_cm=177, incall=True, services=["video_call", "striptease", "party"], prices=[gel(60, 30), gel(160, 60, "incall")], max_duration_h=1,
     phones=["+995595663094"], handles=[{"kind": "signal", "value": "+995595663094"}])
post(1206, "2025-05-28T08:05:59+04:00", "341", "ქეთი", "Tbilisi", f"""მე ვარ ქეთი. ჩემი ასაკი: 31. ვარ მასაჟისტი, მოვდივარ თქვენთან გლდანში, საბურთალოზე, ვაკეში. ჩემთან არ ვიღებ.
60 წთ 90 ლარი, 90 წთ 130 ლარი.
ნომერი: 577 o6 35 94
{tag('თბილისი')} {tag('მასაჟი')}""", 1, edited=True, age=31, services=["massage"], incall=False, outcall=True, prices=[gel(90, 60), gel(130, 90)], max_duration_h=1.5, phones=["+995577063594"])


def message(n, when, views, text, photos, checked=False, edited=False, channel="ქალთა არხი"):
    pic = "".join(f'<a class="msg_photo" href="/post/{n}?single={k}"><img src="/media/{n}_{k}.jpg" alt="" loading="lazy"/></a>' for k in range(photos))
    mark = '<div class="msg_mark">✅ გადამოწმებულია ადმინის მიერ</div>' if checked else ""
    return f"""<div class="msg_wrap js-msg_wrap"><div class="msg" data-post="{CHANNEL}/{n}" data-view="eyJjIjoxfQ"><div class="msg_user"><a href="/"><i class="avatar" data-content="ქ"></i></a></div><div class="msg_bubble"><div class="msg_author"><a class="msg_owner" href="/"><span dir="auto">{channel}</span></a></div>
<div class="msg_grouped">{pic}</div><div class="msg_text js-msg_text" dir="auto">{text}</div>{mark}<div class="msg_reactions"><span>❤ {n % 9 + 3}</span><span>🔥 {n % 5 + 1}</span></div><div class="msg_footer"><span class="msg_views">{views}</span><span class="msg_meta">{'<span>რედაქტირებულია</span> ' if edited else ''}<a class="msg_date" href="/post/{n}"><time datetime="{when}" class="time">{when[11:16]}</time></a></span></div></div></div></div>"""


def of(i):
    p = POSTS[i]
    return message(p["n"], p["when"], p["views"], p["text"], p["t"]["n_images"], p["t"]["verified"], p["edited"])


def shell(title, body, embed=False):
    head = "" if embed else f"""<header class="tgme_header"><div class="chan_info"><i class="avatar big" data-content="ქ"></i><div class="chan_title"><span dir="auto">ქალთა არხი</span></div><div class="chan_username"><a href="https://t.me/{CHANNEL}">@{CHANNEL}</a></div>
<div class="chan_counters"><b>8.4K</b> გამომწერი <b>2.1K</b> ფოტო</div><div class="chan_description">დამოუკიდებელი გოგონების განცხადებები, სააგენტოების გარეშე. 18+<br/>ადმინი: {ADMIN}</div></div><nav><a href="/tag/თბილისი">თბილისი</a> <a href="/tag/ბათუმი">ბათუმი</a> <a href="/reklama">რეკლამა</a> <a href="/wesebi">წესები</a> <a href="/kontakti">კონტაქტი</a></nav></header>"""
    return f"""<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>{title}</title><meta property="og:title" content="ქალთა არხი"><meta property="og:site_name" content="არხის სარკე"><meta name="viewport" content="width=device-width"></head>
<body class="widget_frame_base tgme_webpreview emoji_image">{head}<main class="tgme_main"><section class="chan_history js-history">{body}</section></main>{'' if embed else '<div class="tgme_footer">ეს არის არხის სარკე. შეუერთდით მესენჯერში.</div>'}</body></html>"""


def page(path, html, kind, ads=(), canonical=None, **kw):
    return WrittenPage(BASE + quote(path, safe="/?=&"), html, kind, "ka", ads=tuple(ads), canonical=canonical, **kw)


def notice(n, when, text):
    return message(n, when, "3.3K", text.replace("\n", "<br/>"), 0)


U = [p["t"]["url"] for p in POSTS]
LANG = {"ka": None, "ru": "ru", "en": "en"}
TB = [i for i, p in enumerate(POSTS) if "/tag/თბილისი" in p["text"]]
MORE = '<div class="msg_more"><a href="/?before=1218" rel="prev">წინა შეტყობინებები</a></div>'
ADVERT = "📢 <b>რეკლამა არხზე</b>\n1 პოსტი - 20 ლარი\n5 პოსტი - 80 ლარი\nმიმაგრება 24 საათით - 50 ლარი\nგადახდა საბანკო გადარიცხვით, ადმინთან შეთანხმებით."
RULES = "📌 <b>წესები</b>\n1. მხოლოდ 18 წელს გადაცილებულთათვის.\n2. არანაირი წინასწარი გადახდა.\n3. ყოველ პოსტს ადმინი კითხულობს გამოქვეყნებამდე."
TRIP = "🚆 <b>როგორ მივიდეთ ბათუმში</b>\nთბილისიდან მატარებელი დილის 8 საათზე გადის და 5 საათში ჩადის. ბილეთი 35 ლარიდან. ზაფხულში ადგილები წინასწარ დაჯავშნეთ, სასტუმროები ძვირდება."
PAGES = [
    page("", shell("ქალთა არხი", MORE + "".join(of(i) for i in range(5, -1, -1))), "listing", U[:6]),
    page("?before=1218", shell("ქალთა არხი", "".join(of(i) for i in range(9, 5, -1))), "listing", U[6:]),
    page("tag/თბილისი", shell("#თბილისი", "".join(of(i) for i in TB)), "listing", [U[i] for i in TB]),
    page("tag/ბათუმი", shell("#ბათუმი", of(8) + of(1)), "listing", [U[8], U[1]]),
    page("?utm_source=tg&utm_campaign=pin", shell("ქალთა არხი", MORE + "".join(of(i) for i in range(5, -1, -1))), "listing", U[:6], BASE),
]
PAGES += [page(f"post/{p['n']}", shell(f"{p['t']['alias']} – ქალთა არხი", of(i)), "ad", [U[i]], text_language=LANG[p["t"]["text_language"]]) for i, p in enumerate(POSTS)]
PAGES += [
    page("post/1231?embed=1", shell("ქალთა არხი", of(0), True), "ad", [U[0]], U[0]), page("post/1218?embed=1", shell("ქალთა არხი", of(5), True), "ad", [U[5]], U[5], text_language="en"),
    page("reklama", shell("რეკლამა", notice(1100, "2025-05-01T10:00:00+04:00", ADVERT)), "static"), page("wesebi", shell("წესები", notice(1001, "2025-01-15T10:00:00+04:00", RULES)), "static"),
    page("post/1210", shell("ქალთა არხი", notice(1210, "2025-05-31T12:00:00+04:00", TRIP)), "static"),
    page("kontakti", shell("კონტაქტი", f'<div class="msg_text">ადმინი: {ADMIN}<br/>ელფოსტა: admin@{HOST}<br/>ვპასუხობთ სამუშაო დღეებში.</div>'), "static"),
    page("post/1190", shell("ქალთა არხი", '<div class="msg_wrap"><div class="msg service"><div class="msg_error">შეტყობინება წაშლილია ავტორის მიერ</div></div></div>'), "error"),
    page("post/999999", shell("ქალთა არხი", '<div class="msg_error">ასეთი შეტყობინება ვერ მოიძებნა</div>'), "error"),
]
SITE = WrittenSite(HOST, "GE", tuple(PAGES), tuple(p["t"] for p in POSTS), note=__doc__ or "")
