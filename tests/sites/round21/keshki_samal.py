"""Kazakh catalogue on DataLife Engine (a news CMS): each profile is a 'news item' with extra fields, the front page repeats nearly all of it on the card.

Hard: cards and full pages carry the same fields in short and full words, prices in one line with slashes or 'мың' for thousands, the category is the town, VIP items are
pinned above, comments of guests with ages and prices, a calendar and an archive block, 'viewed 1 204 times', print copies and ?newsid= copies, texts in Kazakh,
Russian and Turkish, advice articles and a price list for advertisers in the same news form.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://keshki-samal.example"
TOWN = {"Astana": ("astana", "Астана"), "Almaty": ("almaty", "Алматы"), "Shymkent": ("shymkent", "Шымкент"), "Karagandy": ("karagandy", "Қарағанды"), "Aktobe": ("aktobe", "Ақтөбе"), "Atyrau": ("atyrau", "Атырау"),
        "Taraz": ("taraz", "Тараз"), "Aktau": ("aktau", "Ақтау")}
DO = {"massage": "массаж", "tantra": "тантра", "dinner_date": "кешкі асқа серік", "travel": "сапарға серік", "striptease": "стриптиз", "dancing": "би", "cuddling": "құшақтасу", "bath": "бірге ванна", "role_play": "рөлдік ойындар",
      "couples": "жұптарды қабылдау", "four_hands": "төрт қолмен массаж", "duo": "дуэт", "business": "іскери кездесулер", "city_guide": "қала гиді", "video_call": "бейнеқоңырау", "party": "кештерге бару"}


def kzt(amount, minutes=None, place=None, currency="KZT"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# number, slug, title, name, town, fields (label, value), offers, VIP, checked, pictures, put up, text, comments, truth
P = [
    (3184, "aigerim-esil", "Айгерім, Есіл ауданы", "Айгерім", "Astana", [("Жасы", "27"), ("Бойы", "168 см"), ("Салмағы", "55 кг"), ("Тілдері", "қазақша, орысша, ағылшынша"), ("Жұмыс уақыты", "12:00-24:00"), ("Қабылдау", "өз пәтерімде"), ("Шығу", "қонақүйге"),
     ("Бағасы", "1 сағат – 25 000 ₸ / 2 сағат – 45 000 ₸ / түні – 120 000 ₸"), ("Телефон", "8 747 818 55 50")], ["massage", "bath", "dinner_date"], True, True, 5, "10.06.2025",
     "Сәлеметсіз бе! Сол жағалауда тұрамын, пәтерім таза әрі жайлы. Мәдениетті ер азаматтарды күтемін, мас адамдарды қабылдамаймын.", [("Арман", "Уақытында қарсы алды, рақмет. Жасым 45, ұнады.")],
     dict(age=27, languages_spoken=["kk", "ru", "en"], incall=True, outcall=True, hours="12:00-24:00", height_cm=168, weight_kg=55, max_duration_h=12, phones=["+77478185550"], prices=[kzt(25000, 60), kzt(45000, 120), kzt(120000, 720)])),
    (3179, "dinara-massaj", "Динара – сауықтыру массажы", "Динара", "Almaty", [("Жасы", "34"), ("Қабылдау", "кабинетімде"), ("Шығу", "жоқ"), ("Жұмыс уақыты", "10:00-19:00"), ("Бағасы", "1 сағ 12 мың ₸ / 1,5 сағ 17 мың ₸"), ("Телефон", "+7 (747) 969-82-55 (WhatsApp)")],
     ["massage", "tantra"], False, True, 2, "09.06.2025", "Мен дипломы бар массажшымын, он жылдық тәжірибем бар. Тек массаж жасаймын. Кабинет Абай метро бекетінің жанында.", [],
     dict(age=34, incall=True, outcall=False, hours="10:00-19:00", max_duration_h=1.5, phones=["+77479698255"], handles=[{"kind": "whatsapp", "value": "+77479698255"}], prices=[kzt(12000, 60), kzt(17000, 90)])),
    (3175, "kristina-vip-almaty", "Кристина, эскорт-агентство «Алатау»", "Кристина", "Almaty", [("Жасы", "25"), ("Бойы", "177 см"), ("Салмағы", "56 кг"), ("Тілдері", "орысша, ағылшынша"), ("Қабылдау", "жоқ"), ("Шығу", "бар"), ("Жұмыс уақыты", "тәулік бойы"),
     ("Бағасы", "2 сағат – 150 $ / 24 сағат – 700 $"), ("Телефон", "8-702-896-20-64")], ["business", "travel", "dinner_date"], True, False, 6, "08.06.2025",
     "Агентство «Алатау» представляет: Кристина, выпускница института иностранных языков. Наш водитель привезёт её в вашу гостиницу. Номера девушек не даём, звоните диспетчеру.", [("Қонақ", "А Марина (22) ещё у вас?")],
     dict(age=25, text_language="ru", provider_kind="agency", languages_spoken=["ru", "en"], incall=False, outcall=True, hours="24/7", height_cm=177, weight_kg=56, max_duration_h=24, phones=["+77028962064"],
          prices=[kzt(150, 120, None, "USD"), kzt(700, 1440, None, "USD")])),
    (3170, "aisulu-men-zhanar", "Айсұлу мен Жанар, құрбылар", "Айсұлу", "Shymkent", [("Тілдері", "қазақша, өзбекше"), ("Қабылдау", "бар"), ("Бағасы", "екеуі бірге: 1 сағат – 30 000 ₸"), ("Телефон", "707 016 25 23")], ["duo", "four_hands", "couples"], False, False, 3, "07.06.2025",
     "Біз Айсұлу (24) мен Жанар (28), бірге тұрамыз, бірге жұмыс істейміз. Жұптар да келе береді. Жалғыз-жалғыз кездесуге шықпаймыз.", [("Ерлан", "Баға қымбат емес пе? Біреуіне 15 мың берер едім.")],
     dict(aliases_stated=["Айсұлу", "Жанар"], age=24, ages_stated=[24, 28], audience="couple", languages_spoken=["kk", "uz"], incall=True, max_duration_h=1, phones=["+77070162523"], prices=[kzt(30000, 60)])),
    (3166, "gulnoza-tashkentten", "Гүлноза Ташкенттен, аз күнге", "Гүлноза", "Karagandy", [("Жасы", "30"), ("Азаматтығы", "Өзбекстан"), ("Тілдері", "өзбекше, орысша"), ("Қабылдау", "жалға алған пәтерімде"), ("Шығу", "жоқ"), ("Бағасы", "30 мин – 10 000 ₸ / 1 сағ – 18 000 ₸"),
     ("Телефон", "+998 90 733 41 28, Telegram @gulnoza_tur")], ["massage", "dancing", "cuddling"], False, False, 4, "06.06.2025",
     "Қарағандыда 5 маусымнан 12 маусымға дейін, Ақтөбеде 14 маусымнан 18 маусымға дейін боламын. Алдын ала жазылыңыз, алдын ала ақша сұрамаймын.", [],
     dict(age=30, nationality="UZ", languages_spoken=["uz", "ru"], incall=True, outcall=False, max_duration_h=1, tour=[{"city": "Karagandy", "from": "2025-06-05", "to": "2025-06-12"}, {"city": "Aktobe", "from": "2025-06-14", "to": "2025-06-18"}],
          phones=["+998907334128"], handles=[{"kind": "telegram", "value": "gulnoza_tur"}], prices=[kzt(10000, 30), kzt(18000, 60)])),
    (3160, "massajshy-nurlan", "Нұрлан, әйелдерге арналған массажшы", "Нұрлан", "Aktobe", [("Жасы", "38"), ("Бойы", "182 см"), ("Салмағы", "85 кг"), ("Қабылдау", "жоқ"), ("Шығу", "үйге, қонақүйге"), ("Бағасы", "1 сағат 10 000 ₸ / 2 сағат 18 000 ₸"), ("Телефон", "8 705 308 42 37")],
     ["massage", "couples"], False, True, 1, "03.06.2025", "Әйелдер мен ерлі-зайыптыларға массаж жасаймын. Ер кісілер мазаламасын. Қала сыртына жол ақысы бөлек: 100 теңге/км.", [("Гүлмира", "Қолы жеңіл, кеше келді. Маған 51 жас, белім ауыратын.")],
     dict(age=38, audience="man", incall=False, outcall=True, height_cm=182, weight_kg=85, max_duration_h=2, phones=["+77053084237"], prices=[kzt(10000, 60), kzt(18000, 120)])),
    (3155, "elif-atyrau", "Elif, Türk kızı Atyrau'da", "Elif", "Atyrau", [("Жасы", "29"), ("Бойы", "165 см"), ("Азаматтығы", "Түркия"), ("Тілдері", "түрікше, ағылшынша"), ("Шығу", "бар"), ("Бағасы", "1 сағат – 100 $ / 3 сағат – 250 $"), ("WhatsApp", "+90 538 310 44 17")], ["dinner_date", "party", "dancing"],
     True, False, 4, "01.06.2025", "Merhaba, ben Elif. Petrol şirketlerinde çalışan Türk beyler için akşam yemeği ve sohbet arkadaşıyım. Kaldığınız otele gelirim, kendi yerim yok. Akşam 18:00 ile 02:00 arası ulaşabilirsiniz.", [],
     dict(age=29, text_language="tr", nationality="TR", languages_spoken=["tr", "en"], incall=False, outcall=True, hours="18:00-02:00", height_cm=165, max_duration_h=3, phones=["+905383104417"], handles=[{"kind": "whatsapp", "value": "+905383104417"}],
          prices=[kzt(100, 60, None, "USD"), kzt(250, 180, None, "USD")])),
    (3149, "roza-apai", "Роза, байсалды әйел", "Роза", "Taraz", [("Жасы", "49"), ("Салмағы", "70 кг"), ("Қабылдау", "өз үйімде"), ("Телефон", "жазылған жоқ, мәтінді оқыңыз")], ["massage", "cuddling"], False, False, 1, "28.05.2025",
     "Жесірмін, балаларым ержеткен. Шай құйып беремін, әңгімелесеміз, арқаңызды уқалап беремін. Бір сағатқа он мың теңге (10 000) аламын. Нөмірім: сегіз, жеті жүз бес, бір жүз қырық үш, қырық, елу төрт.", [],
     dict(age=49, incall=True, weight_kg=70, max_duration_h=1, phones=["+77051434054"], prices=[kzt(10000, 60)])),
    (3141, "amina-trans", "Амина (транс), Ақтау", "Амина", "Aktau", [("Жасы", "26"), ("Бойы", "175 см"), ("Қабылдау", "бар"), ("Шығу", "бар"), ("Бағасы", "өзімде 1 сағат – 20 000 ₸ / сізде 1 сағат – 26 000 ₸"), ("Телефон", "8 (747) 045-63-06, Viber бар")], ["role_play", "massage", "video_call"],
     False, True, 2, "25.05.2025", "Мен транс қызбын, сабырлы әрі көңілдімін. Бейнеқоңырауды алдын ала келісеміз. Жексенбі – демалыс.", [],
     dict(age=26, audience="trans", incall=True, outcall=True, height_cm=175, max_duration_h=1, phones=["+77470456306"], handles=[{"kind": "viber", "value": "+77470456306"}], prices=[kzt(20000, 60, "incall"), kzt(26000, 60, "outcall")])),
    (3133, "symbat-student", "Сымбат, қалаға гид және серік", "Сымбат", "Astana", [("Жасы", "22"), ("Бойы", "163 см"), ("Салмағы", "49 кг"), ("Тілдері", "қазақша, орысша, корейше"), ("Instagram", "symbat.astana.guide")], ["city_guide", "dinner_date"], False, False, 3, "20.05.2025",
     "Студентпін, өз бетіммен жұмыс істеймін, ешқандай агенттік жоқ. Қаланы аралатамын, кешкі асқа бірге барамын, үйге де, қонақүйге де бармаймын. Бағасы жеке келісіледі.", [("Қонақ", "5 мыңға бола ма?")],
     dict(age=22, provider_kind="independent", languages_spoken=["kk", "ru", "ko"], height_cm=163, weight_kg=49, outcall=False, handles=[{"kind": "instagram", "value": "symbat.astana.guide"}])),
]


def url(p):
    return f"{ROOT}/{TOWN[p[4]][0]}/{p[0]}-{p[1]}.html"


def shell(title, body):
    days = "".join(f"<td>{d}</td>" for d in range(9, 16))
    return f"""<!DOCTYPE html>
<html lang="kk"><head><meta charset="utf-8"><title>{title} » Кешкі Самал</title><meta name="generator" content="DataLife Engine (http://dle.example)"><link href="/templates/Samal/css/styles.css" rel="stylesheet"></head>
<body><div class="wrapper"><div class="head"><a class="logotype" href="/">Кешкі Самал</a><form class="quicksearch"><input name="story" placeholder="Сайттан іздеу"></form><a href="/index.php?do=register">Тіркелу</a> <a href="/login.html">Кіру</a></div>
<div class="menu"><a href="/astana/">Астана</a> <a href="/almaty/">Алматы</a> <a href="/shymkent/">Шымкент</a> <a href="/kenester/">Кеңестер</a> <a href="/jarnama.html">Жарнама берушілерге</a> <a href="/erejeler.html">Ережелер</a></div>
<div class="cols"><div id="dle-content">{body}</div><div class="rightcol"><div class="block"><h4>Күнтізбе</h4><table class="calendar"><tr>{days}</tr></table></div><div class="block"><h4>Мұрағат</h4><a href="/2025/06/">Маусым 2025 (7)</a><br><a href="/2025/05/">Мамыр 2025 (31)</a></div>
<div class="block"><h4>Сауалнама</h4>Сайт ұнай ма? <label><input type="radio"> Иә</label> <label><input type="radio"> Жоқ</label></div><div class="block ban"><a href="https://taksi-jyldam.example">Жылдам такси, қала ішінде 700 ₸</a></div></div></div>
<div class="footer">© 2016-2025 Кешкі Самал. 18+. Әкімші: admin@keshki-samal.example, 8 727 311 00 96 (жарнама бойынша ғана)</div></div></body></html>"""


def fields(p):
    return "".join(f'<div class="xf"><span class="xfl">{k}:</span> {v}</div>' for k, v in p[5]) + f'<div class="xf"><span class="xfl">Қызметтері:</span> {", ".join(DO[d] for d in p[6])}</div>'


def info(p):
    return f'<div class="story-info"><span>{p[10]}</span> | <a href="/{TOWN[p[4]][0]}/">{TOWN[p[4]][1]}</a> | Қаралды: 1 {p[0] % 700 + 104} | Пікірлер: {len(p[12])}</div>'


def marks(p):
    return ('<span class="vip">VIP</span> ' if p[7] else "") + ('<span class="xok">Тексерілген</span>' if p[8] else "")


def card(p):
    return f'<div class="short-story"><h2><a href="{url(p)}">{p[2]}</a> {marks(p)}</h2><div class="short-img"><img src="/uploads/posts/2025-06/thumbs/{p[0]}_1.jpg" alt=""></div>{fields(p)}{info(p)}<a class="more" href="{url(p)}">Толығырақ</a></div>\n'


def full(p, for_print=False):
    shots = "".join(f'<a class="highslide" href="/uploads/posts/2025-06/{p[0]}_{n}.jpg"><img src="/uploads/posts/2025-06/medium/{p[0]}_{n}.jpg" alt=""></a>' for n in range(1, p[9] + 1))
    if for_print:
        return f'<html lang="kk"><head><meta charset="utf-8"><title>{p[2]} » Кешкі Самал » Басып шығару</title></head><body bgcolor="#ffffff"><h1>{p[2]}</h1>{marks(p)}{fields(p)}<p>{p[11]}</p>{shots}{info(p)}<a href="javascript:print()">Басып шығару</a></body></html>'
    said = "".join(f'<div class="comment" id="comment-id-{p[0]}{i}"><b>{who}</b><div class="comm-text">{text}</div></div>' for i, (who, text) in enumerate(p[12]))
    i = P.index(p)
    near = "".join(f'<li><a href="{url(q)}">{q[2]}</a></li>' for q in (P[i - 1], P[i - 3], P[i - 6]))
    return shell(p[2], f'<div class="full-story" id="news-id-{p[0]}"><h1>{p[2]} {marks(p)}</h1>{fields(p)}<div class="text">{p[11]}</div><div class="gallery">{shots}</div>{info(p)}<div class="rating">Бағалау: <ul><li>4.{p[0] % 9}</li></ul></div>'
                 f'<a href="/print:page,1,{p[0]}-{p[1]}.html">Басып шығару</a></div><div class="related"><h3>Ұқсас сауалнамалар</h3><ul>{near}</ul></div><div class="comments"><h3>Пікірлер</h3>{said}<p>Пікір қалдыру үшін сайтқа кіріңіз.</p></div>')


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), alias=p[3], text_language="kk", provider_kind="unknown", city=p[4], country="KZ", services=list(p[6]), verified=p[8], paid_placement=p[7], n_images=p[9], posted_at="-".join(reversed(p[10].split("."))))
    row.update(deepcopy(p[13]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def listing(rows, title, foot=""):
    return shell(title, f'<div class="sortn">Реттеу: <a href="?dlenewssortby=date">күні бойынша</a> <a href="?dlenewssortby=rating">рейтинг бойынша</a></div>{"".join(map(card, rows))}<div class="navigation">{foot}</div>')


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f'<div class="full-story"><h1>{title}</h1><div class="text">{body}</div></div>'), kind, "kk")


VIP_FIRST = sorted(P, key=lambda p: not p[7])
ONE, TWO, ALM = VIP_FIRST[:5], VIP_FIRST[5:], [p for p in P if p[4] == "Almaty"]
U1, U2, UA = tuple(map(url, ONE)), tuple(map(url, TWO)), tuple(map(url, ALM))
FOOT = '<span>1</span> <a href="/page/2/">2</a>'
PAGES = [
    WrittenPage(f"{ROOT}/", listing(ONE, "Басты бет", FOOT), "listing", "kk", ads=U1),
    WrittenPage(f"{ROOT}/?dlenewssortby=rating", listing(ONE[::-1], "Басты бет", FOOT), "listing", "kk", ads=U1, canonical=f"{ROOT}/"),
    WrittenPage(f"{ROOT}/page/2/", listing(TWO, "Басты бет, 2-бет", '<a href="/">1</a> <span>2</span>'), "listing", "kk", ads=U2),
    WrittenPage(f"{ROOT}/almaty/", listing(ALM, "Алматы"), "listing", "kk", ads=UA),
]
PAGES += [WrittenPage(url(p), full(p), "ad", "kk", text_language=p[13].get("text_language"), ads=(url(p),)) for p in P]
PAGES += [
    WrittenPage(f"{ROOT}/index.php?newsid=3184", full(P[0]), "ad", "kk", ads=(url(P[0]),), canonical=url(P[0])),
    WrittenPage(f"{ROOT}/print:page,1,3166-gulnoza-tashkentten.html", full(P[4], True), "ad", "kk", ads=(url(P[4]),), canonical=url(P[4])),
    plain("/kenester/210-aldau-turaly.html", "Алаяқтардан қалай сақтанамыз?", "Алдын ала 5 000 теңге аударуды сұраса, сенбеңіз. 19 жастағы сұлудың суреті интернеттен алынған болуы мүмкін. Күдікті сауалнаманы бізге хабарлаңыз."),
    plain("/kenester/198-qaida-baramyz.html", "Алматыда кешке қайда барамыз?", "Көктөбеге аспалы жолмен көтерілу 2 500 теңге тұрады. Екі адамға кешкі ас шамамен 25 000 теңге. Жылы киініңіз, биікте жел соғады."),
    plain("/jarnama.html", "Жарнама берушілерге", "<table><tr><td>Сауалнама, 30 күн</td><td>3 000 ₸</td></tr><tr><td>VIP, 7 күн</td><td>5 000 ₸</td></tr><tr><td>Баннер, ай</td><td>20 000 ₸</td></tr></table>«Тексерілген» белгісі тегін беріледі."),
    plain("/erejeler.html", "Ережелер", "Сайтқа 18 жасқа толмағандарға кіруге болмайды. Мәжбүрлеу белгісін байқасаңыз, 102 нөміріне немесе 11616 сенім телефонына қоңырау шалыңыз."),
    plain("/login.html", "Кіру", "<form>Логин <input name='login_name'> Құпиясөз <input type='password' name='login_password'> <button>Кіру</button></form>"),
    plain("/semey/", "Семей", "Бұл бөлімде әзірге жариялым жоқ."),
    plain("/pavlodar/2950-madina.html", "Назар аударыңыз, қате табылды", "Өкінішке орай, бұл жариялым қолжетімсіз: ол өшірілген немесе мекенжай дұрыс емес.", "error"),
]

SITE = WrittenSite("keshki-samal.example", "KZ", tuple(PAGES), tuple(truth(p) for p in P), note=__doc__)
