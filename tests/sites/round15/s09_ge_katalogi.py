"""Georgian directory of sites (massage rooms, cards, boards) that also carries a few own notices with detail pages.

Hard: directory entries look like cards with names, towns and phones of salons but lead to other hosts by a redirect link; the own notices use the same
mark-up; some notices are in Russian or English under a Georgian interface; 'ლარი' and '₾' prices; banners everywhere.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "saitebi-katalogi.example"
B = f"https://{HOST}"


def pr(a, m=None, place=None, cur="GEL"):
    return {"amount": a, "currency": cur, "code_currency": None, "duration_min": m, "place": place}


D = []
TOWN = {"Tbilisi": "თბილისი", "Batumi": "ბათუმი", "Kutaisi": "ქუთაისი", "Rustavi": "რუსთავი"}


def ad(i, title, prose, meta, n, date, **t):
    t.setdefault("aliases_stated", [t["alias"]])
    t.setdefault("ages_stated", [t["age"]] if t.get("age") else [])
    D.append((i, title, prose, meta, n, date, {**AD, "url": f"{B}/gancxadeba/{i}", "text_language": "ka", "country": "GE", "provider_kind": "unknown", "n_images": n, "posted_at": "-".join(reversed(date.split("."))), **t}))


ad(118, "ნინო, მასაჟი ვაკეში", "გამარჯობა, მე ვარ ნინო, 28 წლის. მოგიმზადებთ სასიამოვნო მასაჟს და ყავას. გიღებთ ჩემთან, ვაკეში, წყნარ ბინაში. 1 საათი 120 ლარი, 2 საათი 220 ლარი. ვმუშაობ 12:00-დან 21:00-მდე.",
   [("სიმაღლე", "168 სმ"), ("წონა", "58 კგ"), ("ტელ", "598 24 34 08")], 3, "08.06.2025", alias="ნინო", age=28, height_cm=168, weight_kg=58, city="Tbilisi", services=["massage"], incall=True, hours="12:00-21:00", max_duration_h=2, phones=["+995598243408"], prices=[pr(120, 60), pr(220, 120)])
ad(121, "Алина, Батуми, лето", "Привет, меня зовут Алина, мне 25. В Батуми до 30 июня, потом Тбилиси с 1 июля. Приеду в отель или приму у себя. Час 200 лари у меня, 250 в отеле. Говорю по-русски и по-английски. Телеграм: @alina_batumi25",
   [("სიმაღლე", "172 სმ")], 5, "10.06.2025", alias="Алина", text_language="ru", age=25, height_cm=172, city="Batumi", languages_spoken=["ru", "en"], incall=True, outcall=True, max_duration_h=1, handles=[{"kind": "telegram", "value": "alina_batumi25"}],
   tour=[{"city": "Batumi", "from": None, "to": "2025-06-30"}, {"city": "Tbilisi", "from": "2025-07-01", "to": None}], prices=[pr(200, 60, "incall"), pr(250, 60, "outcall")])
ad(124, "ანა და ლიკა", "ორი მეგობარი, ანა (23) და ლიკა (26). ოთხი ხელით მასაჟი, წყვილებიც გვყავს სტუმრად. მხოლოდ ჩვენთან. საათი ორივესთან 300₾.",
   [("ტელ", "+995 598 128 397")], 4, "05.06.2025", alias="ანა", aliases_stated=["ანა", "ლიკა"], age=23, ages_stated=[23, 26], audience="couple", city="Tbilisi", services=["four_hands", "couples"], incall=True, outcall=False, max_duration_h=1, phones=["+995598128397"], prices=[pr(300, 60)])
ad(127, "Kate, English speaking companion", "Hi, I'm Kate, 30, from Poland, living in Tbilisi. Dinner, wine tasting, travel company to Kakheti or further; I can show you the old town too. 100 USD per hour, 300 for the evening (5 hours). Hotel visits only. WhatsApp +995 598 41 93 50",
   [("სიმაღლე", "170 სმ"), ("ენები", "English, Polski, Русский")], 3, "01.06.2025", alias="Kate", text_language="en", age=30, height_cm=170, city="Tbilisi", nationality="PL", languages_spoken=["en", "pl", "ru"], services=["dinner_date", "travel", "city_guide"], incall=False, outcall=True, max_duration_h=5,
   phones=["+995598419350"], handles=[{"kind": "whatsapp", "value": "+995598419350"}], prices=[pr(100, 60, None, "USD"), pr(300, 300, None, "USD")])
ad(130, "მარიამი ქუთაისში", "მარიამი, 41 წლის, მშვიდი ქალი. ტანტრა, ჩახუტება, საუბარი. დამირეკეთ დილით ათიდან საღამოს შვიდამდე. საათში 100 ლარი.",
   [("წონა", "67 კგ"), ("ტელ", "ხუთი ცხრა ხუთი, 02-01-37")], 2, "30.05.2025", alias="მარიამი", age=41, weight_kg=67, city="Kutaisi", services=["tantra", "cuddling"], hours="10:00-19:00", max_duration_h=1, phones=["+995595020137"], prices=[pr(100, 60)])
ad(133, "სალონი „ლოტოსი“: სალომე", "სალონი „ლოტოსი“ გთავაზობთ: სალომე, 24 წლის. გიღებთ ჩვენს სალონში. ზეთის მასაჟი, ერთობლივი აბაზანა. 24 საათი, დღესასწაულებზეც. ნახევარი საათი 80, საათი 140, ღამე 700 ლარი. ჩვენი ადმინისტრატორი გიპასუხებთ.",
   [("სიმაღლე", "165 სმ"), ("ტელ", "598-58-38-30")], 6, "09.06.2025", alias="სალომე", age=24, height_cm=165, city="Batumi", provider_kind="agency", services=["massage", "bath"], incall=True, hours="24/7", max_duration_h=12, phones=["+995598583830"], prices=[pr(80, 30), pr(140, 60), pr(700, 720)])
ad(136, "ტრანს ლანა", "ლანა, ტრანსი, 29 წლის, 177 სმ. გამოძახებით სასტუმროში ან ჩემთან. საათი 180 ლარი. ვიდეოზარიც შეიძლება. ვაიბერი იმავე ნომერზე.",
   [("ტელ", "593728533")], 3, "28.05.2025", alias="ლანა", age=29, audience="trans", height_cm=177, city="Tbilisi", services=["video_call"], incall=True, outcall=True, max_duration_h=1, phones=["+995593728533"], handles=[{"kind": "viber", "value": "+995593728533"}], prices=[pr(180, 60)])
ad(139, "ეკა, რუსთავი", "ეკა, 35. ვმუშაობ დამოუკიდებლად, შუამავლების გარეშე. კლასიკური მასაჟი კლიენტის სახლში, 90 ლარი ერთი საათი. ქალბატონებისთვისაც.",
   [("ტელ", "(577) 78-62-40")], 1, "15.05.2025", alias="ეკა", age=35, city="Rustavi", provider_kind="independent", services=["massage"], outcall=True, max_duration_h=1, phones=["+995577786240"], prices=[pr(90, 60)])

LINKS = {
    "salonebi": ("მასაჟის სალონები", [("orqidea-spa.example", "ორქიდეა სპა", "სალონი თბილისში, საბურთალო. ტელ: 032 2 11 40 05", 412), ("shavi-zgva-masaji.test", "შავი ზღვა", "ბათუმის სალონი, ზღვასთან ახლოს", 208), ("wellness-rioni.example", "რიონი", "ქუთაისი, სპა და აუზი", 97)]),
    "ankete": ("ანკეტების საიტები", [("tbilisi-nights.example", "Tbilisi Nights", "ანკეტები ქართულად და რუსულად, ფილტრები", 1320), ("vecherinka-ge.test", "Вечеринка", "ანკეტები თბილისსა და ბათუმში", 844), ("kavkaz-lady.example", "Kavkaz Lady", "რეგიონული კატალოგი: საქართველო, სომხეთი", 655), ("batumi-girls-list.example", "Batumi List", "ზაფხულის განცხადებები", 301)]),
    "forumebi": ("ფორუმები", [("kacebis-forumi.example", "კაცების ფორუმი", "მიმოხილვები და კითხვები", 512), ("expat-ge-board.test", "Expat Board", "ინგლისურენოვანი ფორუმი", 190)]),
}


def shell(title, main, banner="batumi-girls-list.example"):
    cats = "".join(f'<dd><a href="/kategoria/{k}">{v[0]}</a> ({len(v[1])})</dd>' for k, v in LINKS.items())
    news = "".join(f'<div class="n"><a href="/gancxadeba/{d[0]}">{d[1]}</a></div>' for d in D[-3:])
    return f"""<!DOCTYPE html><html lang="ka"><head><meta charset="UTF-8"><title>{title} - საიტების კატალოგი</title><link rel="stylesheet" href="/st.css?4"></head><body>
<div id="hd"><a href="/"><b>საიტების კატალოგი</b></a> <span>18+</span> | <a href="/gancxadebebi">განცხადებები</a> | <a href="/damateba">საიტის დამატება</a> | <a href="/reklama">რეკლამა</a> | <a href="/kontakti">კონტაქტი</a></div>
<div class="bn"><a href="/go?u={banner}" rel="nofollow sponsored"><img src="/bn/{banner}.gif" width="728" height="90" alt="რეკლამა: {banner}"></a></div>
<div id="l"><dl><dt>კატეგორიები</dt>{cats}</dl><div class="box"><b>ახალი განცხადებები</b>{news}</div></div><div id="m">{main}</div>
<div id="ft">© 2016-2025 {HOST} · ადმინისტრაცია: admin@{HOST}, 032 2 00 17 45 · კატალოგი პასუხს არ აგებს სხვა საიტების შინაარსზე</div></body></html>"""


def entry(k, e, n):
    return f'<div class="it"><img src="/scr/{e[0]}.png" width="120" alt=""><div class="t">{n}. <a href="/go?u={e[0]}" rel="nofollow" target="_blank">{e[1]}</a></div><div class="d">{e[2]}</div><div class="s">{e[0]} · ნახვა: {e[3]} · <a href="/shefaseba?s={e[0]}">შეფასება</a></div></div>'


def short(d):
    return f'<div class="it"><img src="/g/{d[0]}_s.jpg" width="120" alt=""><div class="t"><a href="/gancxadeba/{d[0]}">{d[1]}</a></div><div class="d">{d[2][:60]}…</div><div class="s">{TOWN[d[-1]["city"]]} · {d[5]}</div></div>'


def detail(d):
    i, title, prose, meta, n, date, t = d
    pics = "".join(f'<img src="/g/{i}_{k}.jpg" width="160" alt=""> ' for k in range(1, n + 1))
    rows = "".join(f'<div class="r"><span class="k">{a}</span> <span class="v">{b}</span></div>' for a, b in [("ქალაქი", TOWN[t["city"]]), *meta])
    return shell(title, f'<div class="bc"><a href="/">მთავარი</a> / <a href="/gancxadebebi">განცხადებები</a></div><h1>{title}</h1><div class="pics">{pics}</div>{rows}<p class="tx">{prose}</p><div class="s">განთავსდა: {date} · <a href="/gancxadeba/{i}?print">ბეჭდვა</a> · <a href="/report/{i}">საჩივარი</a></div>', "orqidea-spa.example")


P = []


def add(path, html, kind, ads=(), canonical=None, text=None):
    P.append(WrittenPage(B + path, html, kind, "ka", text, ads, B + canonical if canonical else None))


U = lambda ds: tuple(d[-1]["url"] for d in ds)  # noqa: E731
allink = [(k, e) for k, v in LINKS.items() for e in v[1]]
add("/", shell("მთავარი", "<h1>პოპულარული საიტები</h1>" + "".join(entry(k, e, n + 1) for n, (k, e) in enumerate(sorted(allink, key=lambda x: -x[1][3])[:6]))), "directory")
for k, v in LINKS.items():
    add(f"/kategoria/{k}", shell(v[0], f'<h1>{v[0]}</h1><div class="so">დალაგება: <a href="?s=hits">ნახვებით</a> | <a href="?s=new">თარიღით</a></div>' + "".join(entry(k, e, n + 1) for n, e in enumerate(v[1]))), "directory")
add("/kategoria/ankete?s=hits", shell(LINKS["ankete"][0], f"<h1>{LINKS['ankete'][0]}</h1>" + "".join(entry("ankete", e, n + 1) for n, e in enumerate(LINKS["ankete"][1]))), "directory", canonical="/kategoria/ankete")
pg = '<div class="pg"><a href="/gancxadebebi">1</a> <a href="/gancxadebebi?p=2">2</a></div>'
add("/gancxadebebi", shell("განცხადებები", "<h1>განცხადებები</h1>" + "".join(map(short, D[:5])) + pg), "listing", U(D[:5]))
add("/gancxadebebi?p=2", shell("განცხადებები", "<h1>განცხადებები</h1>" + "".join(map(short, D[5:])) + pg), "listing", U(D[5:]))
for d in D:
    add(f"/gancxadeba/{d[0]}", detail(d), "ad", U([d]), text=None if d[-1]["text_language"] == "ka" else d[-1]["text_language"])
add("/gancxadeba/118?print", detail(D[0]), "ad", U([D[0]]), "/gancxadeba/118")
add("/reklama", shell("რეკლამა", "<h1>რეკლამა კატალოგში</h1><div class='r'>ბანერი 728x90, თვე: 150 ლარი</div><div class='r'>საიტი სიის თავში, თვე: 60 ლარი</div><div class='r'>განცხადება: უფასო, გამოყოფილი 20 ლარი</div>"), "static")
add("/damateba", shell("საიტის დამატება", "<h1>საიტის დამატება</h1><form method='post'>მისამართი <input name='url'><br>აღწერა <textarea name='d'></textarea><br><input type='submit' value='გაგზავნა'></form><p>საპასუხო ბმული სავალდებულოა.</p>"), "static")
add("/kontakti", shell("კონტაქტი", f"<h1>კონტაქტი</h1><p>ადმინისტრაცია: admin@{HOST}. ვპასუხობთ სამუშაო დღეებში.</p>"), "static")
add("/gancxadeba/77", shell("ვერ მოიძებნა", "<h1>განცხადება ვერ მოიძებნა</h1><p>შესაძლოა ავტორმა წაშალა ან ვადა გაუვიდა.</p>"), "error")

SITE = WrittenSite(HOST, "GE", tuple(P), tuple(d[-1] for d in D), "Directory entries and own notices share a mark-up; notices in three languages.")
