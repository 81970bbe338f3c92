"""Uzbek mobile board that looks like a messenger: posts run in one stream, every post has an address of its own, nothing has a label.

Hard: a post is a bubble of text with emoji, hashtags and line breaks, pictures are backgrounds of links and no <img>, sums as '300 ming', '1,2 mln' or '80$', Latin Uzbek
with three kinds of apostrophe, one post in Cyrillic Uzbek, one in Russian, one in English; posts of the house (rules, a poll, a carpet shop, a flat) between
the adverts, forwarded lines, counters of views and hearts, answers under a post with numbers of their own, an embedded copy, tag pages with the same posts.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://m.oqim-elon.example"


def som(amount, minutes, place=None, currency="UZS"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def by(kind, value):
    return {"kind": kind, "value": value}


# number, author, time, pictures, text, tags, views, answers, truth (None: the post advertises nobody)
POSTS = [
    (4131, "Oqim", "2025-06-11T08:00:00+05:00", 0, "📌 Qoidalar: faqat 18 yoshdan katta. Bir kunda bitta e'lon. Oldindan pul so'ragan odam – firibgar! Shikoyat: @oqim_nazorat", [], "9.4K", [], None),
    (4130, "Malika", "2025-06-11T07:41:00+05:00", 2, """💆‍♀️ Assalomu alaykum! Ismim Malika, 29 yoshdaman. Toshkent, Chilonzor 9-kvartal.
Butun tana massaji: 1 soat 300 ming so'm, 1,5 soat 400 ming so'm.
O'z xonadonimda qabul qilaman, hech qayerga bormayman 🏠
⏰ har kuni 10:00 dan 20:00 gacha
☎️ +998 90 312 44 05""", ["massaj", "toshkent"], "1.2K", [("Bek", "Narxi tushadimi? 200 ga kelaman")],
     dict(alias="Malika", age=29, city="Tashkent", services=["massage"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1.5, phones=["+998903124405"], prices=[som(300000, 60), som(400000, 90)])),
    (4128, "sevara_tash", "2025-06-10T22:15:00+05:00", 4, """🔥 YANGI 🔥 Sevara
22 yosh 📏 167 ⚖️ 52
Yunusobodga yaqin hamma mehmonxonalarga kelaman, o'z joyim yoʻq.
Kechki ovqat 🍽 raqs 💃 bazm 🎉
2 soat – 1,2 mln so'm, tun – 3 mln so'm
Faqat telegram 👉 @sevara_tash""", ["toshkent", "yangi"], "3.8K", [("Rustam", "zo'r"), ("Akmal", "Menga yozing 93 380 11 72")],
     dict(alias="Sevara", age=22, city="Tashkent", services=["dinner_date", "dancing", "party"], incall=False, outcall=True, height_cm=167, weight_kg=52, max_duration_h=12, handles=[by("telegram", "sevara_tash")],
          prices=[som(1200000, 120), som(3000000, 720)])),
    (4127, "Gilam Bozor", "2025-06-10T20:00:00+05:00", 1, "🧶 Qo'lda to'qilgan gilamlar, Xiva. 2x3 metr 4 500 000 so'm. Yetkazib beramiz! ☎️ 62 377 00 45", ["reklama"], "2.1K", [], None),
    (4125, "Дилноза", "2025-06-10T15:30:00+05:00", 1, """Самарқанд шаҳри, Сиёб бозори ёнида.
Исмим Дилноза, ёшим 34 да. Тинч ва озода уйимда қабул қиламан: массаж, бирга ванна.
Бир соат 250 000 сўм, ярим соат 150 000 сўм.
Тел: 91 555 07 38, соат 9:00 – 17:00, якшанба дам оламан.""", ["massaj", "samarqand"], "890", [],
     dict(alias="Дилноза", age=34, city="Samarkand", services=["massage", "bath"], incall=True, hours="09:00-17:00", max_duration_h=1, phones=["+998915550738"], prices=[som(250000, 60), som(150000, 30)])),
    (4122, "Алёна", "2025-06-09T18:04:00+05:00", 3, """Ташкент, Мирабадский район ✨
Алёна, 27 лет, рост 170, вес 58. Гражданка Казахстана, у вас второй месяц.
Ролевые игры, массаж, свидание как с девушкой (GFE). Приму у себя или приеду.
Час 80$, два часа 150$, выезд час 100$
WhatsApp +998 97 740 61 13""", ["toshkent"], "2.7K", [("Тимур", "Вы из Алматы? Мне 40, пишу в вотсап")],
     dict(alias="Алёна", age=27, text_language="ru", city="Tashkent", nationality="KZ", services=["role_play", "massage", "gfe"], incall=True, outcall=True, height_cm=170, weight_kg=58, max_duration_h=2, phones=["+998977406113"],
          handles=[by("whatsapp", "+998977406113")], prices=[som(80, 60, None, "USD"), som(150, 120, None, "USD"), som(100, 60, "outcall", "USD")])),
    (4119, "Nigora & Zarina", "2025-06-09T12:12:00+05:00", 2, """Biz Nigora (24) va Zarina (26), Buxoro 🕌
Doim birga ishlaymiz: duet, to'rt qo'lda massaj.
1 soat 700 ming soʼm, 2 soat 1 300 000 soʼm (ikkalamiz uchun).
Eski shahardagi mehmon uyimizga kelasiz. Soat 18:00 dan 02:00 gacha.
📲 93 651 28 80""", ["buxoro"], "1.5K", [],
     dict(alias="Nigora", aliases_stated=["Nigora", "Zarina"], age=24, ages_stated=[24, 26], audience="couple", city="Bukhara", services=["duo", "four_hands"], incall=True, hours="18:00-02:00", max_duration_h=2, phones=["+998936512880"],
          prices=[som(700000, 60), som(1300000, 120)])),
    (4117, "Oqim", "2025-06-08T10:00:00+05:00", 0, "📊 So'rovnoma: e'lonlarni qaysi shahardan o'qiysiz? Toshkent 61% · Samarqand 18% · Vodiy 14% · Boshqa 7%", [], "5.0K", [], None),
    (4116, "Jasur", "2025-06-08T09:20:00+05:00", 1, """Hurmatli ayollar va er-xotinlar! Men Jasur, 31 yosh, massajchi yigit, Farg'ona.
Uyingizga boraman (Marg'ilon va Quvasoyga ham). 1 soat 150 000 so'm, yo'l kira tekin.
Erkaklar bezovta qilmasin. ☎️ 99-804-17-63""", ["massaj", "vodiy"], "640", [("Lobar", "Rahmat, opamlar mamnun 👍")],
     dict(alias="Jasur", age=31, audience="man", city="Fergana", services=["massage", "couples"], outcall=True, max_duration_h=1, phones=["+998998041763"], prices=[som(150000, 60)])),
    (4112, "Registon hamrohlari", "2025-06-07T11:00:00+05:00", 3, """«Registon» agentligi taqdim etadi 💎 Kamila
25 yosh, 173 sm. Ingliz, rus va oʻzbek tillarida so'zlashadi.
Biznes uchrashuv, sayohat, Samarqand bo'ylab gid.
3 soat 200$, bir kun (24 soat) 600$. Haydovchimiz uni o'zi olib boradi.
Operator: +998 66 231 90 14""", ["samarqand"], "1.9K", [],
     dict(alias="Kamila", age=25, provider_kind="agency", city="Samarkand", languages_spoken=["en", "ru", "uz"], services=["business", "travel", "city_guide"], outcall=True, height_cm=173, max_duration_h=24, phones=["+998662319014"],
          prices=[som(200, 180, None, "USD"), som(600, 1440, None, "USD")])),
    (4109, "Lola", "2025-06-06T21:45:00+05:00", 2, """Lola, 28 yosh ✈️ safarga chiqyapman!
Hozir Toshkentdaman (Sergeli). Namangan: 14–17 iyun. Andijon: 18–20 iyun. Har joyda o'zimning kvartiram bor, chiqish yo'q.
Massaj, tantra, quchoqlashish. Soati 500 ming so'm.
t.me/lola_safarda""", ["toshkent", "vodiy"], "2.2K", [("Sherzod", "Qo'qonga ham keling, 1 mln beraman")],
     dict(alias="Lola", age=28, city="Tashkent", services=["massage", "tantra", "cuddling"], incall=True, outcall=False, max_duration_h=1, handles=[by("telegram", "lola_safarda")], prices=[som(500000, 60)],
          tour=[{"city": "Namangan", "from": "2025-06-14", "to": "2025-06-17"}, {"city": "Andijan", "from": "2025-06-18", "to": "2025-06-20"}])),
    (4104, "Uy egasi", "2025-06-05T16:00:00+05:00", 3, "🏢 Ijaraga 2 xonali kvartira, Toshkent, Novza metrosi. 4/9 qavat, 450$ oyiga. Faqat oilaga. ☎️ 90 900 31 13", ["ijara"], "700", [], None),
    (4101, "Gulchehra", "2025-06-05T09:05:00+05:00", 1, """Nukus. Gulchehra, 46 yosh, mehribon ayol. Qoraqalpoq, o'zbek va rus tillarini bilaman.
Massaj, shirin suhbat, ko'k choy. Uyga kelasiz, tartibli mehmon bo'ling.
Yarim soat 100 ming, bir soat 180 ming so'm. 9 4 – 2 2 1 – 0 3 – 5 7 ga qo'ng'iroq qiling, dushanba–juma 11:00–19:00""", ["massaj", "nukus"], "410", [],
     dict(alias="Gulchehra", age=46, city="Nukus", languages_spoken=["kaa", "uz", "ru"], services=["massage"], incall=True, hours="11:00-19:00", max_duration_h=1, phones=["+998942210357"], prices=[som(100000, 30), som(180000, 60)])),
    (4098, "Emilia TR", "2025-06-04T23:58:00+05:00", 5, """Hello Tashkent! 🇹🇷 Emilia from Turkey, 26 y.o., 165 cm, 55 kg. I speak Turkish and English.
Striptease, massage, couples welcome. Private apartment near the Hotel Uzbekistan, also your hotel.
1 hour 120$, night 500$. Available 24/7, Telegram @emilia_tas or Instagram emilia.tas""", ["toshkent"], "4.4K", [("Olim", "How much for 30 min? 50$?")],
     dict(alias="Emilia", age=26, text_language="en", city="Tashkent", nationality="TR", languages_spoken=["tr", "en"], services=["striptease", "massage", "couples"], incall=True, outcall=True, hours="24/7", height_cm=165, weight_kg=55,
          max_duration_h=12, handles=[by("telegram", "emilia_tas"), by("instagram", "emilia.tas")], prices=[som(120, 60, None, "USD"), som(500, 720, None, "USD")])),
]
OURS = [p for p in POSTS if p[8]]


def url(p):
    return f"{ROOT}/p/{p[0]}"


def shell(title, body, canonical=None):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    return f"""<!doctype html><html lang="uz"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><meta name="theme-color" content="#2b5278"><title>{title}</title>{link}<link rel="manifest" href="/app.webmanifest"></head>
<body class="m"><div class="bar"><a class="bar-l" href="/">‹</a><div class="bar-t"><b>Oqim e'lon</b><i>18 204 obunachi</i></div><a class="bar-r" href="/qidir">🔍</a></div>{body}
<div class="dock"><a href="/">Oqim</a><a href="/qoida">Qoidalar</a><a href="/haqida">Haqida</a><a href="/kirish">+ Yozish</a></div></body></html>"""


def bubble(p):
    no, author, when, pics, text, tags, views, answers, _ = p
    album = '<div class="alb a' + str(pics) + '">' + "".join(f"""<a class="ph" href="/f/{no}-{n}" style="background-image:url('https://cdn.oqim-elon.example/{no}/{n}.jpg')"></a>""" for n in range(1, pics + 1)) + "</div>" if pics else ""
    tags = " ".join(f'<a href="/teg/{t}">#{t}</a>' for t in tags)
    br = "<br>".join(text.split("\n"))
    return f"""<div class="msg" id="m{no}" data-id="{no}"><div class="ava">{author[0]}</div><div class="bbl"><div class="who">{author}</div>{album}<div class="tx">{br}<br>{tags}</div><div class="mt"><span class="rx">❤️ {len(text) // 9}</span><span class="vw">👁 {views}</span><a href="/p/{no}"><time datetime="{when}">{when[11:16]}</time></a>{f'<a class="re" href="/p/{no}#javob">💬 {len(answers)}</a>' if answers else ""}</div></div></div>
"""


def single(p, embed=False):
    said = "".join(f'<div class="ans"><b>{w}</b> <span>{t}</span></div>' for w, t in p[7])
    if embed:
        return f'<!doctype html><html lang="uz"><head><meta charset="utf-8"><link rel="canonical" href="{url(p)}"><title>Post</title></head><body class="emb">{bubble(p)}<a href="{url(p)}">Oqimda ochish</a></body></html>'
    return shell(f"{p[1]} – Oqim e'lon", f'<div class="day">{p[2][8:10]}.{p[2][5:7]}.{p[2][:4]}</div>{bubble(p)}<div id="javob" class="answers">{said}<a href="/kirish">Javob yozish uchun kiring</a></div>', url(p))


def truth(p):
    row = deepcopy(AD)
    row.update(url=url(p), text_language="uz", provider_kind="unknown", country="UZ", n_images=p[3], posted_at=p[2][:10])
    row.update(deepcopy(p[8]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def stream(path, rows, title="Oqim e'lon", older=""):
    day, out = None, ""
    for p in rows:
        if p[2][:10] != day:
            day = p[2][:10]
            out += f'<div class="day">{day[8:]}.{day[5:7]}.{day[:4]}</div>'
        out += bubble(p)
    return WrittenPage(ROOT + path, shell(title, f'<div class="stream">{out}</div>{older}'), "listing", "uz", ads=tuple(url(p) for p in rows if p[8]))


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, f'<div class="pg"><h3>{title}</h3>{body}</div>'), kind, "uz", **more)


PAGES = [
    stream("/", POSTS[:7], older='<a class="more" href="/?before=4119">Oldingi xabarlar</a>'), stream("/?before=4119", POSTS[7:]),
    stream("/teg/toshkent", [p for p in POSTS if "toshkent" in p[5]], "#toshkent"), stream("/teg/massaj", [p for p in POSTS if "massaj" in p[5]], "#massaj"), stream("/teg/samarqand", [p for p in POSTS if "samarqand" in p[5]], "#samarqand"),
    plain("/teg/termiz", "#termiz", "<p>Bu teg bilan hech narsa topilmadi.</p>", "listing"),
]
PAGES += [WrittenPage(url(p), single(p), "ad", "uz", text_language=p[8].get("text_language"), ads=(url(p),)) for p in OURS]
PAGES += [
    WrittenPage(url(POSTS[11]), single(POSTS[11]), "ad", "uz", relevant=False),
    WrittenPage(f"{url(OURS[1])}?embed=1", single(OURS[1], True), "ad", "uz", ads=(url(OURS[1]),), canonical=url(OURS[1])),
    WrittenPage(f"{url(OURS[4])}?utm_source=tg", single(OURS[4]), "ad", "uz", ads=(url(OURS[4]),), canonical=url(OURS[4])),
    plain("/qoida", "Qoidalar", "<p>1. Yoshingiz 18 dan katta bo'lsin. 2. Begona rasm qo'ymang. 3. Kimnidir majburlashayotganini bilsangiz, 1148 ga qo'ng'iroq qiling.</p>"),
    plain("/haqida", "Haqida va reklama", "<p>Oqim 2021 yildan beri ishlaydi. Post bepul, 24 soat tepada turish 50 000 so'm, do'kon reklamasi haftasiga 300 000 so'm. Aloqa: reklama@oqim-elon.example</p>"),
    plain("/kirish", "Kirish", "<form><p>Telefon raqamingiz</p><input type='tel' placeholder='+998'><button>Kod olish</button></form>"),
    plain("/p/4090", "Xabar yo'q", "<p>Xabar o'chirilgan yoki hech qachon bo'lmagan.</p>", "error"),
]

SITE = WrittenSite("m.oqim-elon.example", "UZ", tuple(PAGES), tuple(truth(p) for p in OURS), note=__doc__)
