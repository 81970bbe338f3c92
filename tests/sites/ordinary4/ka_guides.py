"""A Georgian directory of tourist guides and drivers: by the hour and by the day."""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "gidebi-kavkasia.example"
BASE = f"https://{HOST}"

GUIDES = [
    ("nino-k", "ნინო კვარაცხელია", 33, "თბილისი", "ქართული, ინგლისური, გერმანული", "60 ₾ / საათი", "+995 599 31 47 82", "ძველი თბილისის ფეხით ტურები: აბანოთუბანი, სოლოლაკი, მთაწმინდა. ხელოვნებათმცოდნე ვარ და ეზოებში შევიყვან, სადაც ტურისტი მარტო ვერ შევა. ჯგუფი არაუმეტეს რვა ადამიანისა."),
    ("dato-m", "დათო მარგიანი", 41, "მესტია", "ქართული, სვანური, რუსული, ინგლისური", "280 ₾ / დღე", "+995 593 60 25 17", "სამთო გიდი, ლაშქრობები უშგულამდე და კორულდის ტბებამდე. ცხენის დაქირავება შესაძლებელია. ამინდს მე ვწყვეტ და არა სტუმარი."),
    ("tamar-b", "თამარ ბერიძე", 27, "ბათუმი", "ქართული, თურქული, ინგლისური", "50 ₾ / საათი", "+995 577 82 90 43", "ბათუმის ღამის ტური, მაჭახელას ხეობა, ბოტანიკური ბაღი. ოჯახებთან და ბავშვებთან მუშაობა მიყვარს. ვეხმარები კლინიკაში ან ნოტარიუსთან თარჯიმნადაც."),
    ("giorgi-s", "გიორგი სულაბერიძე", 50, "ქუთაისი", "ქართული, რუსული, პოლონური", "220 ₾ / დღე მანქანით", "+995 555 14 73 60", "მძღოლი-გიდი, Mitsubishi Delica, შვიდი ადგილი. აეროპორტიდან დახვედრა 24/7. გელათი, პრომეთეს მღვიმე, ჭიათურა. ვმღერი გზაში, თუ არ შეგაწუხებთ."),
]
TRIPS = [
    ("tusheti", "თანამგზავრს ვეძებთ თუშეთში", "ორი მეგობარი გოგო (29 და 31 წლის) მივდივართ ომალოში 12-დან 17 ივლისამდე. მანქანაში ორი ადგილია, ბენზინს ვიყოფთ. ვეძებთ მშვიდ ხალხს, ვისაც კარავი აქვს."),
    ("batumi-tbilisi", "ბათუმი – თბილისი, ერთი ადგილი", "პარასკევს საღამოს ვბრუნდები, ერთი ადგილი მაქვს, 30 ლარი. პატარა ჩემოდანი ეტევა, ძაღლიც. მარიამი"),
]


def page(path: str, title: str, body: str, kind: str, relevant: bool = False, status: int = 200) -> WrittenPage:
    html = f"""<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>{title} | გიდები</title></head><body><div id="app"><header class="bar"><a href="/">გიდები კავკასია</a> <a href="/gidebi">გიდები</a> <a href="/tanamgzavrebi">თანამგზავრები</a> <a href="/fasebi">ფასები</a> <a href="/kontakti">კონტაქტი</a></header>
<main>{body}</main><footer>© 2026 გიდები კავკასია. საიტი მხოლოდ აქვეყნებს გიდების მონაცემებს.</footer></div></body></html>"""
    return WrittenPage(BASE + path, html, kind, "ka", relevant=relevant, status=status)


def guide(g: tuple) -> WrittenPage:
    slug, name, age, city, langs, price, tel, text = g
    return page(f"/gidebi/{slug}", f"{name} – გიდი, {city}", f"""<div class="guide-card"><img src="/ph/{slug}.jpg" alt="{name}"><h1>{name}</h1><p>{age} წლის, {city}</p><p>ენები: {langs}</p><p class="price">{price}</p><p>{text}</p>
<p>ტელ.: <a href="tel:{tel.replace(' ', '')}">{tel}</a>, WhatsApp</p><p>ლიცენზია: № {1200 + age * 7}</p></div>""", "profile")


def cards(which: list[int]) -> str:
    return "".join(f'<div class="card"><img src="/ph/{GUIDES[i][0]}-s.jpg" alt=""><h3><a href="/gidebi/{GUIDES[i][0]}">{GUIDES[i][1]}</a></h3><p>{GUIDES[i][3]} · {GUIDES[i][4]}</p><b>{GUIDES[i][5]}</b></div>' for i in which)


PRICES = """<h1>რა ღირს გიდი?</h1><table><tr><th>მომსახურება</th><th>ფასი</th></tr><tr><td>ქალაქის ტური, 1 საათი</td><td>50–70 ₾</td></tr><tr><td>ქალაქის ტური, 4 საათი</td><td>180–220 ₾</td></tr><tr><td>მძღოლი-გიდი, დღე</td><td>200–300 ₾</td></tr><tr><td>სამთო გიდი, დღე</td><td>250–350 ₾</td></tr><tr><td>აეროპორტიდან დახვედრა</td><td>40–90 ₾</td></tr></table><p>ღამისთევა და კვება გიდისთვის სტუმრის ხარჯია, თუ სხვა რამეზე არ შეთანხმდით.</p>"""
BATHS = """<article><h1>გოგირდის აბანო: როგორ მოვიქცეთ</h1><p>აბანოთუბანში ოთახი ქირავდება საათობით, 60 ლარიდან 250 ლარამდე. წყალი 40 გრადუსია, ამიტომ 15 წუთში ერთხელ გარეთ გამოდით. მექისე 20–30 ლარად ქისით გაგხეხავთ და საპნის მასაჟს გაგიკეთებთ; ეს ძველი წესია და სხვა არაფერი.</p><p>წაიღეთ პირსახოცი და ჩუსტები, ან ადგილზე იქირავეთ. საერთო აბანოში ქალები და კაცები ცალ-ცალკე ბანაობენ.</p><p>ავტორი: ნინო კვარაცხელია</p></article>"""
REVIEWS = "<h1>სტუმრების შეფასებები</h1>" + "".join(f"<div class='review'><b>{w}</b> <span>{n}/5</span><p>{t}</p></div>" for w, n, t in [("ლიკა", 5, "დათომ წვიმაში ჩაი მოგვიდუღა და ტბამდე მაინც აგვიყვანა."), ("Anke, Leipzig", 5, "ნინო საუკეთესო გიდია, ეზოები და ისტორიები დაუვიწყარია."), ("ზაზა", 3, "გიორგიმ ბევრი იმღერა."), ("ელენე და ბავშვები", 5, "თამარმა ბავშვები არცერთხელ არ მოაწყინა.")])

SITE = WrittenSite(HOST, "GE", (
    page("/gidebi", "გიდები საქართველოში", f"<h1>გიდები საქართველოში</h1>{cards([0, 1, 2, 3])}", "directory"), page("/gidebi?qalaqi=tbilisi", "გიდები თბილისში", f"<h1>გიდები თბილისში</h1>{cards([0])}<p>ახლოს: {GUIDES[3][1]}, {GUIDES[3][3]}</p>", "directory"),
    *(guide(g) for g in GUIDES), page("/tanamgzavrebi", "თანამგზავრები", "<h1>თანამგზავრები</h1>" + "".join(f'<p><a href="/tanamgzavrebi/{t[0]}">{t[1]}</a> — {t[2][:60]}…</p>' for t in TRIPS), "listing"),
    *(page(f"/tanamgzavrebi/{t[0]}", t[1], f"<h1>{t[1]}</h1><p>{t[2]}</p><button>მიწერა</button>", "ad") for t in TRIPS),
    page("/fasebi", "ფასები", PRICES, "static"), page("/blogi/gogirdis-abano", "გოგირდის აბანო", BATHS, "static"), page("/shefasebebi", "შეფასებები", REVIEWS, "review"),
    page("/gidebi/levan-t", "ვერ მოიძებნა", "<h1>404</h1><p>გვერდი ვერ მოიძებნა. იქნებ მისამართი შეიცვალა.</p>", "error", True, 404),
), note="guides by the hour with age, languages and phone, in Georgian script")
