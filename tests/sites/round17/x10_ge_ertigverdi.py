"""A Georgian site (Georgian) of a few friends who put all their profiles on one page with anchors, a second page for Batumi, and a small blog beside it.

Hard: no detail pages; blocks are cut by <hr> and <a name>, an index of names stands above; facts are 'label - value' lines with <br> in one block, a sentence in the next;
ages as '27 წლის', 'ოცდათორმეტი წლის'; numbers as '5 55 52 45 13', '(592) 55-14-37', '+995...'; a house-mate is named in another's text; a reader's numbers in the blog;
a text in Russian and one in English under Georgian menus; prices in ლარი, ₾ and $; a 'no longer here' note between profiles.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "ertigverdi.example"
B = f"https://{HOST}"
ADS = []


def pr(cur, *rows):
    return [{"amount": r[1], "currency": cur, "code_currency": None, "duration_min": r[0], "place": r[2] if len(r) > 2 else None} for r in rows]


def ad(page, anchor, head, lines, prose, pics, **t):
    row = {**deepcopy(AD), "url": f"{B}/{page}#{anchor}", "text_language": "ka", "country": "GE", "city": {"tbilisi.html": "Tbilisi", "batumi.html": "Batumi"}[page], "provider_kind": "independent", "n_images": pics, **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    row["max_duration_h"] = row["max_duration_h"] or max((p["duration_min"] or 0 for p in row["prices"]), default=0) / 60 or None
    ADS.append((page, anchor, head, lines, prose, row))


T, BT = "tbilisi.html", "batumi.html"
ad(T, "nino", "ნინო", ["ასაკი - 27 წლის", "სიმაღლე - 168 სმ", "წონა - 55 კგ", "ენები - ქართული, ინგლისური", "ტელ. - 5 55 52 45 13"], "ვცხოვრობ ვაკეში და სტუმრებს ჩემთან ვიღებ, სასტუმროშიც მოვდივარ. გთავაზობთ მასაჟს და საღამოს ერთად ვახშამს. ერთი საათი 150 ლარი, ორი საათი 280 ლარი.", 4,
   alias="ნინო", age=27, height_cm=168, weight_kg=55, languages_spoken=["ka", "en"], services=["massage", "dinner_date"], incall=True, outcall=True, phones=["+995555524513"], prices=pr("GEL", (60, 150), (120, 280)))
ad(T, "ketevan", "ქეთევანი", ["ასაკი - ოცდათორმეტი წლის", "სიმაღლე - 1.72", "ენები - ქართული, რუსული, გერმანული"], "მხოლოდ სასტუმროში მოვდივარ, სახლში არავის ვიღებ. დავდივარ საქმიან შეხვედრებზე და გამოფენებზე, ვმოგზაურობ თქვენთან ერთად. სამი საათი - 200 დოლარი, მთელი დღე (24 საათი) - 700 დოლარი. მომწერეთ WhatsApp-ზე: <a href=\"https://wa.me/995592551437\">592 551 437</a>, დარეკვით ნუ შემაწუხებთ.", 3,
   alias="ქეთევანი", age=32, height_cm=172, languages_spoken=["ka", "ru", "de"], services=["business", "travel"], incall=False, outcall=True, phones=["+995592551437"], handles=[{"kind": "whatsapp", "value": "+995592551437"}], prices=pr("USD", (180, 200), (1440, 700)))
ad(T, "salome-da-tina", "სალომე და თინა", ["ასაკი - 24 და 26 წლის", "ენები - ქართული", "ტელ. - (578) 56-67-21"], "ჩვენ მეგობრები ვართ, სალომე (24) და თინა (26), და სტუმარს ყოველთვის ორივე ერთად ვხვდებით. ვიღებთ წყვილებსაც. ოთხხელა მასაჟი, ცეკვა. ჩვენთან საათი 350 ლარი ღირს.", 5,
   alias="სალომე", aliases_stated=["სალომე", "თინა"], age=24, ages_stated=[24, 26], audience="couple", languages_spoken=["ka"], services=["duo", "couples", "four_hands", "massage", "dancing"], incall=True, phones=["+995578566721"], prices=pr("GEL", (60, 350, "incall")))
ad(T, "maia", "მაია", ["ასაკი - 45 წლის", "სიმაღლე - 160 სმ", "წონა - 72 კგ", "სამუშაო საათები - 10:00-18:00", "ტელ. - +995 551 07 35 28"], "დიპლომიანი მასაჟისტი ვარ, ოცი წელი პოლიკლინიკაში ვმუშაობდი. შეზღუდული შესაძლებლობის მქონე სტუმრებსაც სიამოვნებით ვიღებ, პირველ სართულზე ვარ. სახლში გამოძახებით არ დავდივარ. ნინოს მეზობელი ვარ, თუ მან არ გიპასუხათ - მე არ ვიცი სად არის. საათი 80 ლარი.", 1,
   alias="მაია", age=45, height_cm=160, weight_kg=72, hours="10:00-18:00", services=["massage", "disabled_guests"], incall=True, outcall=False, phones=["+995551073528"], prices=pr("GEL", (60, 80)))
ad(T, "oksana", "Оксана", ["ასაკი - 34 წლის", "სიმაღლე - 170 სმ", "ენები - უკრაინული, რუსული, ინგლისური", "ტელ. - 501 49 54 77"], "Здравствуйте, я Оксана, украинка, в Тбилиси третий год. Тантра и расслабляющий массаж у меня дома, в тихом дворе на Сололаки. К вам не приезжаю. Не целуюсь. Час 200 лари, полтора часа 280 лари. Звоните днём, вечером я отдыхаю.", 3, text_language="ru",
   alias="Оксана", age=34, height_cm=170, nationality="UA", languages_spoken=["uk", "ru", "en"], services=["tantra", "massage"], incall=True, outcall=False, phones=["+995501495477"], prices=pr("GEL", (60, 200), (90, 280)))
ad(T, "eva", "ევა", ["ასაკი - 29 წლის", "სიმაღლე - 178 სმ", "წონა - 68 კგ", "დრო - დღე და ღამე", "ტელ. - 597-33-51-59 (Viber)"], "ტრანს ქალი ვარ, ევა. როლური თამაშები, დომინაცია, ფეტიში - ყველაფერზე წინასწარ ვილაპარაკოთ. მხოლოდ ჩემს ბინაში. 250 ₾ საათში.", 2,
   alias="ევა", age=29, audience="trans", height_cm=178, weight_kg=68, hours="24/7", services=["role_play", "domination", "fetish"], incall=True, outcall=False, phones=["+995597335159"], handles=[{"kind": "viber", "value": "+995597335159"}], prices=pr("GEL", (60, 250)))
ad(T, "dato", "დათო", ["ასაკი - 30 წლის", "სიმაღლე - 183 სმ", "ტელეგრამი - @dato_masaji"], "მამაკაცი ვარ, სპორტული მასაჟის სპეციალისტი. ქალბატონებთან და წყვილებთან სახლში მოვდივარ, ჩემი კაბინეტი არ მაქვს. ერთი საათი 120 ლარი, გზა უფასოა.", 2,
   alias="დათო", age=30, audience="man", height_cm=183, services=["massage", "couples"], incall=False, outcall=True, handles=[{"kind": "telegram", "value": "dato_masaji"}], prices=pr("GEL", (60, 120)))
ad(BT, "lana", "ლანა", ["ასაკი - 25 წლის", "სიმაღლე - 165 სმ", "წონა - 50 კგ", "ენები - ქართული, თურქული", "ტელ. - 579 692 734"], "ბათუმში ვარ 10 ივნისიდან 30 ივნისამდე, მერე თბილისში ვბრუნდები. ზღვასთან ვიღებ სტუმრებს. მასაჟი, ერთად აბაზანა, ჩახუტება. 30 წუთი 100 ლარი, საათი 170 ლარი.", 3,
   alias="ლანა", age=25, height_cm=165, weight_kg=50, languages_spoken=["ka", "tr"], services=["massage", "bath", "cuddling"], incall=True, phones=["+995579692734"], tour=[{"city": "Batumi", "from": "2025-06-10", "to": "2025-06-30"}], prices=pr("GEL", (30, 100), (60, 170)))
ad(BT, "aylin", "Aylin", ["ასაკი - 31 წლის", "სიმაღლე - 171 სმ", "ენები - თურქული, ინგლისური"], "Hello, I am Aylin from Turkey and I live by the boulevard. I love casinos, dancing and late dinners, and I am happy to stay until the morning. I visit hotels only. One hour 100 dollars, the whole night 500 dollars. Please write on Telegram: @aylin_batumi", 4, text_language="en",
   alias="Aylin", age=31, nationality="TR", height_cm=171, languages_spoken=["tr", "en"], services=["dancing", "dinner_date", "overnight"], incall=False, outcall=True, handles=[{"kind": "telegram", "value": "aylin_batumi"}], prices=pr("USD", (60, 100), (720, 500)))
ad(BT, "nana", "ნანა", ["ასაკი - 38 წლის", "წონა - 64 კგ", "სამუშაო საათები - 12:00-22:00", "ტელ. - 514 50 86 49"], "ნანა ვარ, მშვიდი და გულთბილი ქალი. ფასს ტელეფონით გეტყვით. ვიღებ მხოლოდ ჩემთან. ცეკვა და სტრიპტიზი ჩემთან არ იქნება, ჩაი და მასაჟი - კი.", 1,
   alias="ნანა", age=38, weight_kg=64, hours="12:00-22:00", services=["massage"], incall=True, outcall=False, phones=["+995514508649"])
NAMES = {T: "თბილისი", BT: "ბათუმი"}


def shell(title, body, extra=""):
    return f"""<!doctype html>
<html lang="ka"><head><meta charset="utf-8"><title>{title} — ერთი გვერდი</title><style>body{{font:16px/1.5 sans-serif;max-width:760px;margin:auto}}hr{{border:0;border-top:2px dotted #a58}}</style>{extra}</head>
<body><p><big><b><a href="/">ერთი გვერდი</a></b></big> — დამოუკიდებელი ადამიანები, თითოეული თავის თავზე თვითონ წერს<br>
<a href="/tbilisi.html">თბილისი</a> · <a href="/batumi.html">ბათუმი</a> · <a href="/blogi/">ბლოგი</a> · <a href="/wesebi.html">წესები</a> · <a href="/kontakti.html">კონტაქტი</a></p>
{body}
<p><small>18+ | გვერდს უვლის ლელა: lela@ertigverdi.example, 032 2 55 50 14 (მხოლოდ გვერდის საკითხებზე)</small></p></body></html>"""


def city(page, printed=False):
    rows = [a for a in ADS if a[0] == page]
    index = " | ".join(f'<a href="#{a[1]}">{a[2]}</a>' for a in rows)
    blocks = []
    for i, (_, anchor, head, lines, prose, t) in enumerate(rows):
        pics = "".join(f'<img src="/foto/{anchor}{n}.jpg" height=180 alt=""> ' for n in range(1, t["n_images"] + 1))
        gone = "<p><i>აქ ადრე თამარი იყო (28), ახლა აღარ არის. ნუ გვწერთ, ნომერს არ მოგცემთ.</i></p>\n<hr>\n" if i == 3 and page == T else ""
        blocks.append(f'{gone}<a name="{anchor}"></a>\n<h2>{head}</h2>\n{pics}\n<p>{"<br>".join(lines)}</p>\n<p>{prose}</p>\n<p><a href="#top">↑ ზემოთ</a></p>')
    return shell(NAMES[page], f'<a name="top"></a><h1>{NAMES[page]}</h1>\n<p>{index}</p>\n<hr>\n' + "\n<hr>\n".join(blocks) + "\n<hr>", "<style media=print>img{display:none}</style>" if printed else "")


def make():
    u = lambda page: tuple(a[-1]["url"] for a in ADS if a[0] == page)
    P = [WrittenPage(f"{B}/{p}", city(p), "listing", "ka", ads=u(p)) for p in (T, BT)]
    P += [WrittenPage(f"{B}/{T}?print=1", city(T, True), "listing", "ka", ads=u(T), canonical=f"{B}/{T}"),
          WrittenPage(f"{B}/{BT}?fbclid=IwAR2kk", city(BT), "listing", "ka", ads=u(BT), canonical=f"{B}/{BT}")]
    blog = {
        "2025-06-08-batumi-zafxuli": ("ბათუმი ზაფხულში", "<p>ივნისში ბინა ზღვასთან ღამეში 90 ლარიდან იწყება. მატარებლით წადით, ხუთი საათია. ბულვარში ყავა 7 ლარი ღირს.</p><p>ჩვენმა მკითხველმა ზურამ (52 წლის) მოგვწერა, რომ ველოსიპედის ქირაობა საათში 10 ლარია.</p>"),
        "2025-05-21-pirveli-shexvedra": ("პირველი შეხვედრა", "<p>დარეკეთ წინასწარ, თქვით თქვენი სახელი, ნუ დააგვიანებთ. თუ ვინმე შეშინებული გეჩვენებათ, ან სხვა პასუხობს მის ტელეფონზე - ეს უკვე საფიქრალია. ცხელი ხაზი: 2 100 229.</p>"),
        "2025-05-02-masajis-shesaxeb": ("მასაჟის შესახებ", "<p>კარგი მასაჟი ჩუმად იწყება. ზეთი თბილი უნდა იყოს, ოთახი - 24 გრადუსი. მაია გვასწავლის, რომ მხრებზე არ უნდა იჩქარო.</p>"),
        "2025-04-11-kutaisi": ("ერთი დღე ქუთაისში", "<p>ქუთაისში ბაზრიდან დაიწყეთ. ნინომ იქ ბებია ინახულა, 86 წლის, და მთელი დღე ხაჭაპური ჭამა. ავტობუსი 20 ლარი.</p>"),
        "2025-03-08-gilocavt": ("8 მარტს გილოცავთ", "<p>გილოცავთ ყველას, ვინც კითხულობს. ყვავილები დღეს 5 ლარით ძვირია, ვიდრე გუშინ.</p>")}
    items = "".join(f'<li>{k[:10]} <a href="/blogi/{k}.html">{t}</a></li>' for k, (t, _) in blog.items())
    P.append(WrittenPage(f"{B}/blogi/", shell("ბლოგი", f"<h1>ბლოგი</h1><ul>{items}</ul>"), "static", "ka"))
    P += [WrittenPage(f"{B}/blogi/{k}.html", shell(t, f"<h1>{t}</h1><p><small>{k[:10]}</small></p>{b}"), "static", "ka") for k, (t, b) in blog.items()]
    text = {
        "": ("მთავარი", "<p>გამარჯობა. ეს გვერდი რამდენიმე მეგობარმა გავაკეთეთ, რომ სააგენტო არ დაგვჭირდეს. აირჩიეთ ქალაქი.</p><p><a href='/tbilisi.html'>თბილისი</a>, <a href='/batumi.html'>ბათუმი</a></p>", "static"),
        "wesebi.html": ("წესები", "<ul><li>მხოლოდ 18 წელს გადაცილებულთათვის.</li><li>წინასწარ ფულს არავინ გთხოვთ; თუ გთხოვათ, ეს თაღლითია.</li><li>სხვის სახელით დაწერილ ტექსტს არ ვდებთ.</li></ul>", "static"),
        "kontakti.html": ("კონტაქტი", "<p>ლელა, გვერდის რედაქტორი: lela@ertigverdi.example, 032 2 55 50 14, 11-დან 17-მდე.</p>", "static"),
        "gamoqveyneba.html": ("როგორ დავდოთ ტექსტი", "<p>ერთი ბლოკი თვეში 20 ლარი, ფოტო - უფასოდ. ტექსტს თქვენ წერთ, ჩვენ მხოლოდ მძიმეებს ვასწორებთ.</p>", "static"),
        "kutaisi.html": ("გვერდი ვერ მოიძებნა", "<p>ქუთაისის გვერდი ჯერ არ გვაქვს. დაბრუნდით <a href='/'>მთავარზე</a>.</p>", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, f"<h1>{t}</h1>{b}"), kind, "ka") for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "GE", make(), tuple(a[-1] for a in ADS), __doc__)
