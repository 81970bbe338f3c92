"""Small Uzbek directory for the Fergana valley on a hand-made PHP CMS: index.php?bolim=...&id=..., ads of two or three lines.

Hard: o' and g' are written with three kinds of apostrophe, two ads are in Cyrillic, sums as '300 ming', '1,2 mln' or with so'm spaced, one in dollars, telephones
without +998, facts in one run ('23 yosh, 165/52'), a visitor counter and the day's exchange rate stand beside every ad, 'VIP' is a gif with an alt,
an error page comes with status 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://vodiykecha.example"


def e(amount, minutes, place=None, currency="UZS"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


TOWN = {"fargona": ("Farg'ona", "Fergana"), "margilon": ("Marg'ilon", "Margilan"), "qoqon": ("Qo'qon", "Kokand"), "andijon": ("Andijon", "Andijan")}
# id, town, title, day, vip, pictures, words, telephone line, truth
ADS = [
    (318, "fargona", "Nilufar", "09.06.2025", 1, 3, "23 yosh, 165/52. Oʻzim qabul qilaman, alohida kvartira. Massaj, striptiz, o'pishish. 1 soat 400 ming so'm, 2 soat 700 ming so'm. Soat 10:00 dan 22:00 gacha.", "Tel: 90 634-18-27", dict(alias="Nilufar", age=23, height_cm=165, weight_kg=52, services=["massage", "striptease", "kissing"], incall=True, hours="10:00-22:00", max_duration_h=2.0, phones=["+998906341827"], prices=[e(400000, 60), e(700000, 120)])),
    (316, "fargona", "Sevara, faqat viloyat markazida", "07.06.2025", 0, 2, "Yoshim 28 da. Mehmonxonaga boraman, uyda qabul qilmayman. 1 soati 500 000 so'm, tuni 1,5 mln so'm. Rus va ingliz tilida gaplashaman.", "Telegram: @sevara_fargona", dict(alias="Sevara", age=28, languages_spoken=["ru", "en"], incall=False, outcall=True, max_duration_h=1.0, handles=[{"kind": "telegram", "value": "sevara_fargona"}], prices=[e(500000, 60, "outcall"), e(1500000, None, "outcall")])),
    (311, "margilon", "Зулайҳо", "03.06.2025", 0, 1, "Ёшим 41 да, бўйим 162, вазним 67. Тинч жойда массаж қиламан, суҳбатдош бўламан. Бир соат 250 минг сўм. Фақат кундузи, 09:00 дан 17:00 гача. Марғилон шаҳри.", "Тел: +998 91 207 46 33", dict(alias="Зулайҳо", age=41, height_cm=162, weight_kg=67, services=["massage"], hours="09:00-17:00", max_duration_h=1.0, phones=["+998912074633"], prices=[e(250000, 60)])),
    (309, "qoqon", "Malika Toshkentdan mehmon", "02.06.2025", 1, 4, "Qo‘qonda 5 iyundan 19 iyungacha, keyin Andijonda 20 iyundan 27 iyungacha. 25 yosh, 170 sm, 58 kg. Massaj, birga vanna, quchoqlashish. Menda 600 ming/soat, sizda 750 ming/soat. 24 soat aloqadaman.", "Tel: +998 97 415 90 08, Telegram @malika_mehmon", dict(alias="Malika", age=25, height_cm=170, weight_kg=58, services=["massage", "bath", "cuddling"], incall=True, outcall=True, hours="24/7", max_duration_h=1.0, phones=["+998974159008"], handles=[{"kind": "telegram", "value": "malika_mehmon"}],
          tour=[{"city": "Kokand", "from": "2025-06-05", "to": "2025-06-19"}, {"city": "Andijan", "from": "2025-06-20", "to": "2025-06-27"}], prices=[e(600000, 60, "incall"), e(750000, 60, "outcall")])),
    (305, "andijon", "Lola va Gavhar", "30.05.2025", 0, 2, "Ikki dugona: Lola 24 yosh, Gavhar 27 yosh. Faqat birga. To'rt qo'lli massaj. 1 soat 1 mln so'm.", "Tel: 93 780 22 59", dict(alias="Lola", aliases_stated=["Lola", "Gavhar"], age=24, ages_stated=[24, 27], audience="couple", services=["four_hands"], max_duration_h=1.0, phones=["+998937802259"], prices=[e(1000000, 60)])),
    (302, "fargona", "Oydin massaj saloni: Shahnoza", "28.05.2025", 0, 2, "Salonimizda yangi massajchi Shahnoza, 32 yosh. Klassik massaj 45 daqiqa 150 ming so'm, tantra 90 daqiqa 350 ming so'm. Har kuni 11:00-21:00. Salonga qo'ng'iroq qiling.", "Salon: 73 244 61 80", dict(alias="Shahnoza", age=32, provider_kind="agency", services=["massage", "tantra"], hours="11:00-21:00", incall=True, max_duration_h=1.5, phones=["+998732446180"], prices=[e(150000, 45), e(350000, 90)])),
    (297, "qoqon", "Жасур, аёллар учун", "21.05.2025", 0, 0, "29 ёш, 180/76. Аёлларга массаж, кечки овқатга ҳамроҳ. Ўзим бораман. 1 соат 40 доллар. Рус тилини биламан.", "Тел: 99 860-37-12, WhatsApp ҳам шу", dict(alias="Жасур", age=29, audience="man", height_cm=180, weight_kg=76, services=["massage", "dinner_date"], outcall=True, languages_spoken=["ru"], max_duration_h=1.0, phones=["+998998603712"], handles=[{"kind": "whatsapp", "value": "+998998603712"}], prices=[e(40, 60, "outcall", "USD")])),
    (291, "andijon", "Dilnoza", "12.05.2025", 0, 1, "Xususiy, o'zim yakka ishlayman, hech qanday vositachi yo'q. 35 yosh. Narxi kelishiladi.", "Tel: +998 90 529 71 46", dict(alias="Dilnoza", age=35, provider_kind="independent", phones=["+998905297146"])),
]


def url(a):
    return f"{ROOT}/index.php?bolim={a[1]}&id={a[0]}"


def shell(title, body):
    menu = "".join(f'<li><a href="index.php?bolim={k}">{v[0]}</a></li>' for k, v in TOWN.items())
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>{title} :: Vodiy kecha</title><link href="uslub.css" rel="stylesheet" type="text/css"></head><body>
<div id="bosh"><a href="index.php"><img src="rasm/logo.gif" alt="Vodiy kecha" border="0"></a><div class="shior">Vodiy bo'yicha e'lonlar, 18 yoshdan kattalar uchun</div></div>
<div id="chap"><b>Shaharlar</b><ul>{menu}</ul><b>Sayt</b><ul><li><a href="index.php?sahifa=elon">E'lon berish</a></li><li><a href="index.php?sahifa=qoida">Qoidalar</a></li><li><a href="index.php?sahifa=aloqa">Aloqa</a></li></ul><div class="kurs">Bugungi kurs: 1 USD = 12 780 so'm<br>1 RUB = 161 so'm</div><div class="hisob">Bugun: 312 mehmon<br>Jami: 904 117</div></div>
<div id="orta">{body}</div>
<div id="past">&copy; 2014-2025 Vodiy kecha. Reklama: <a href="http://gilam-yuvish.example">Gilam yuvish, 73 200 15 15</a></div></body></html>"""


def line(a):
    vip = '<img src="rasm/vip.gif" alt="VIP" width="28" height="12"> ' if a[4] else ""
    thumb = f'<img src="surat/k_{a[0]}.jpg" width="80" height="80" alt="">' if a[5] else '<img src="rasm/yoq.gif" width="80" height="80" alt="surat yo\'q">'
    href = f"index.php?bolim={a[1]}&amp;id={a[0]}"
    return f'<tr class="{"vip" if a[4] else "oddiy"}"><td>{thumb}</td><td>{vip}<a href="{href}"><b>{a[2]}</b></a><br><small>{TOWN[a[1]][0]} | {a[3]}</small></td><td><a href="{href}">batafsil &raquo;</a></td></tr>'


def ad_page(a):
    vip = '<img src="rasm/vip.gif" alt="VIP" width="28" height="12"> ' if a[4] else ""
    pics = "".join(f'<img src="surat/{a[0]}_{n}.jpg" width="240" alt="{a[2]}"> ' for n in range(1, a[5] + 1))
    i = ADS.index(a)
    return shell(a[2], f'<div class="yol"><a href="index.php">Bosh sahifa</a> / <a href="index.php?bolim={a[1]}">{TOWN[a[1]][0]}</a></div><h2>{vip}{a[2]}</h2><div class="surat">{pics}</div><p class="matn">{a[6]}</p><p class="tel">{a[7]}</p><p class="sana">E\'lon sanasi: {a[3]} | Shahar: {TOWN[a[1]][0]} | Ko\'rildi: {a[0] * 3}</p>'
                 f'<p><a href="index.php?bolim={a[1]}&amp;id={a[0]}&amp;chop=1">chop etish</a> | <a href="index.php?sahifa=shikoyat&amp;id={a[0]}">shikoyat</a></p><hr><b>Yana ko\'ring:</b><table>{line(ADS[i - 1])}{line(ADS[i - 2])}</table>')


def truth(a):
    t = deepcopy(AD)
    day, month, year = a[3].split(".")
    t.update(url=url(a), text_language="uz", provider_kind="unknown", city=TOWN[a[1]][1], country="UZ", paid_placement=bool(a[4]), n_images=a[5], posted_at=f"{year}-{month}-{day}")
    t.update(a[8])
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


def lister(path, title, rows, canonical=None, foot=""):
    return WrittenPage(ROOT + path, shell(title, f'<h2>{title}</h2><table class="royxat" width="100%">{"".join(map(line, rows))}</table><div class="bet">{foot}</div>'), "listing", "uz", ads=tuple(map(url, rows)), canonical=canonical)


def plain(path, title, body, kind="static"):
    return WrittenPage(ROOT + path, shell(title, f"<h2>{title}</h2>{body}"), kind, "uz")


PAGES = [
    lister("/index.php", "Yangi e'lonlar", ADS[:5], foot='1 <a href="index.php?bet=2">2</a>'),
    lister("/index.php?bet=2", "Yangi e'lonlar", ADS[5:], foot='<a href="index.php">1</a> 2'),
    lister("/index.php?PHPSESSID=ab91e0c4d2", "Yangi e'lonlar", ADS[:5], canonical=f"{ROOT}/index.php"),
]
PAGES += [lister(f"/index.php?bolim={k}", v[0], [a for a in ADS if a[1] == k]) for k, v in TOWN.items()]
PAGES += [WrittenPage(url(a), ad_page(a), "ad", "uz", ads=(url(a),)) for a in ADS]
PAGES += [
    WrittenPage(url(ADS[3]) + "&chop=1", ad_page(ADS[3]), "ad", "uz", ads=(url(ADS[3]),), canonical=url(ADS[3])),
    plain("/index.php?sahifa=elon", "E'lon berish", "<p>Oddiy e'lon 30 kunga 20 ming so'm, VIP 10 kunga 60 ming so'm. To'lov karta orqali. Matn va suratni @vodiykecha_admin ga yuboring.</p>"),
    plain("/index.php?sahifa=qoida", "Qoidalar", "<p>Faqat 18 yoshdan kattalar. Birov sizni majburlayotgan bo'lsa, 102 yoki 1146 ishonch telefoniga qo'ng'iroq qiling. Oldindan pul o'tkazmang.</p>"),
    plain("/index.php?sahifa=aloqa", "Aloqa", "<p>Savollar: aloqa@vodiykecha.example. Javob bir kun ichida.</p>"),
    plain("/index.php?bolim=fargona&id=244", "Xato", "<p>Bunday e'lon topilmadi yoki muddati tugagan.</p>", "error"),
]

SITE = WrittenSite("vodiykecha.example", "UZ", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
