"""Old table site of Uzbekistan in Russian, windows-1251, upper-case and unclosed tags, a frameset for a home page.

Hard: bytes in windows-1251 with no charset from the server (Uzbek Cyrillic letters are numeric entities); adverts in
Uzbek in Latin and in Cyrillic among the Russian ones; phones in brackets, dotted, spaced digit by digit, with the
letter O, in words, only in `tel:`, only as wa.me; the price table lies on its side (durations as columns, places as
rows) or prices stand in prose ('400 ming so'm', '600 тыс. сум'); badges are small pictures that are no photos.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vostochny-vecher.test"
BASE = f"http://{HOST}"


def m(amount, minutes, place=None, currency="UZS"):
    return dict(amount=amount, currency=currency, code_currency=None, duration_min=minutes, place=place)


def h(kind, value):
    return {"kind": kind, "value": value}


# n: number of the page; rows: the left table; grid: columns -> {"in": [...], "out": [...]}; contact: HTML; truth
ADS = [
    dict(n=103, name="Карина", town="Ташкент", top=1, ok=1, pics=4, date="05.06.2025",
         rows=[("Возраст", "25 лет"), ("Рост / вес", "168 / 54"), ("Внешность", "европейская"), ("Кто", "индивидуалка"), ("Языки", "русский, английский")],
         svc="массаж, GFE, поцелуи, ужин в ресторане", text="Приглашаю в уютную квартиру на Ц-1 или приеду сама. Работаю с 12 до 23 часов, звоните заранее. Такси оплачиваете отдельно (30 000 сум).",
         grid=((60, 120, 720), {"in": (500000, 900000, 2500000), "out": (600000, 1100000, 3000000)}), contact="Тел. (90) 318-42-75, WhatsApp на этом же номере",
         truth=dict(age=25, height_cm=168, weight_kg=54, ethnicity="european", provider_kind="independent", languages_spoken=["ru", "en"], city="Tashkent", incall=True, outcall=True, hours="12:00-23:00",
                    services=["massage", "gfe", "kissing", "dinner_date"], max_duration_h=12, posted_at="2025-06-05", phones=["+998903184275"], handles=[h("whatsapp", "+998903184275")])),
    dict(n=107, name="Нилуфар", shown="Nilufar", town="Ташкент", top=0, ok=0, pics=2, date="вчера", lang="uz",
         rows=[("Возраст", "23"), ("Языки", "o'zbek, rus")],
         svc="massaj, raqs, birga kechki ovqat",
         text="Salom! Ismim Nilufar, yoshim 23 da, bo'yim 162 sm, vaznim 50 kg. Toshkentda, Chilonzorda yashayman. Mehmonni o'z uyimda kutib olaman, boshqa joyga bormayman. Har kuni soat 10:00 "
              "dan 20:00 gacha. Narxi: 1 soat 400 ming so'm, 2 soat 700 ming so'm. Iltimos, avval SMS yozing, notanish raqamlarga javob bermayman.",
         contact="Tel: +998 93 571 20 64",
         truth=dict(age=23, height_cm=162, weight_kg=50, languages_spoken=["uz", "ru"], city="Tashkent", incall=True, outcall=False, hours="10:00-20:00",
                    services=["massage", "dancing", "dinner_date"], max_duration_h=2, posted_at="2025-06-10", phones=["+998935712064"], prices=[m(400000, 60), m(700000, 120)])),
    dict(n=112, name="Салон «Шелк»: Мадина", who="Мадина", town="Самарканд", top=1, ok=0, pics=3, date="01.06.2025",
         rows=[("Возраст", "31 год"), ("Рост / вес", "160 / 57"), ("Внешность", "среднеазиатская"), ("Кто", "салон"), ("Языки", "русский, узбекский, таджикский")],
         svc="массаж, массаж в четыре руки, ванна с травами",
         text="Наш салон в пяти минутах от Регистана. Мадина работает каждый день, кроме пятницы, с 11:00 до 21:00. Только в салоне, на выезд мастера не отправляем. Поцелуи и танцы не предлагаются.",
         grid=((60, 90), {"in": (250000, 350000)}), contact="94.226.31.90 администратор запишет Вас к Мадине",
         truth=dict(age=31, height_cm=160, weight_kg=57, ethnicity="central_asian", provider_kind="agency", languages_spoken=["ru", "uz", "tg"], city="Samarkand", incall=True, outcall=False,
                    hours="11:00-21:00", services=["massage", "four_hands", "bath"], max_duration_h=1.5, posted_at="2025-06-01", phones=["+998942263190"])),
    dict(n=115, name="Алина", town="Ташкент", top=0, ok=1, pics=5, date="28.05.2025",
         rows=[("Возраст", "29"), ("Рост / вес", "173 / 60"), ("Гражданство", "Казахстан"), ("Кто", "индивидуалка"), ("Языки", "русский, казахский, английский")],
         svc="эскорт, путешествия, прогулки по городу, ночь вместе",
         text="Алматинка в Ташкенте с 10 по 20 июня. Сопровождаю на деловых встречах и в поездках по Великому шелковому пути. К себе не приглашаю, приезжаю в гостиницы. Цена: 3 часа $200, ночь $400, сутки $600.",
         contact="+7 (707) 318 24 60 (Телеграм: @alina_silkroad)",
         truth=dict(age=29, height_cm=173, weight_kg=60, nationality="KZ", provider_kind="independent", languages_spoken=["ru", "kk", "en"], city="Tashkent", incall=False, outcall=True,
                    services=["escort", "travel", "city_guide", "overnight"], max_duration_h=24, posted_at="2025-05-28", phones=["+77073182460"], handles=[h("telegram", "alina_silkroad")],
                    tour=[{"city": "Tashkent", "from": "2025-06-10", "to": "2025-06-20"}], prices=[m(200, 180, None, "USD"), m(400, 720, None, "USD"), m(600, 1440, None, "USD")])),
    dict(n=118, name="Дилноза", town="Самарканд", top=0, ok=0, pics=1, date="07.06.2025", lang="uz",
         rows=[("Возраст", "34"), ("Рост / вес", "165 / 68")],
         svc="массаж, суҳбат, эркалаш",
         text="Ассалому алайкум, мен Дилноза, ёшим 34 да, Самарқандда яшайман. Хушмуомала ва тоза эркакларни ўз уйимга таклиф қиламан. Массаж қилиш бўйича ўқиганман, қўлим енгил. "
              "Бир соати 300 минг сўм, икки соати 500 минг сўм. Телефон қилишдан олдин хабар ёзинг, кечаси соат ўндан кейин қўнғироқ қилманг.",
         contact="99891 7360418, Viber ҳам бор",
         truth=dict(age=34, height_cm=165, weight_kg=68, city="Samarkand", incall=True, services=["massage", "cuddling"], max_duration_h=2, posted_at="2025-06-07",
                    phones=["+998917360418"], handles=[h("viber", "+998917360418")], prices=[m(300000, 60), m(500000, 120)])),
    dict(n=121, name="Ева", town="Бухара", top=0, ok=0, pics=2, date="30.05.2025",
         rows=[("Возраст", "27 лет"), ("Рост / вес", "170 / 55")],
         svc="стриптиз, танец живота, ролевые игры",
         text="Танцую восточные танцы, приеду на дом или в гостиницу в Бухаре. Номер словами, чтобы не звонили роботы: девяносто семь, семьсот сорок два, тридцать один, ноль восемь.",
         grid=((30, 60), {"out": (300000, 500000)}), contact="телефон смотрите в тексте",
         truth=dict(age=27, height_cm=170, weight_kg=55, city="Bukhara", outcall=True, services=["striptease", "dancing", "role_play"], max_duration_h=1, posted_at="2025-05-30",
                    phones=["+998977423108"])),
    dict(n=124, name="Света и Лола", town="Ташкент", top=1, ok=1, pics=6, date="09.06.2025", names=["Света", "Лола"], ages=[26, 24],
         rows=[("Возраст", "26 и 24"), ("Языки", "русский"), ("Кто", "индивидуалки")],
         svc="дуэт, массаж, вечеринки, для пар",
         text="Две подруги, вместе и только вместе. Круглосуточно, без выходных. У нас или у вас.",
         grid=((60, 120), {"in": (1000000, 1800000), "out": (1200000, 2000000)}), contact="9О 955 32 1О Света; (33) 280-51-16 Лола",
         truth=dict(age=26, provider_kind="independent", languages_spoken=["ru"], city="Tashkent", incall=True, outcall=True, hours="24/7", services=["duo", "massage", "party", "couples"],
                    max_duration_h=2, posted_at="2025-06-09", phones=["+998909553210", "+998332805116"])),
    dict(n=127, name="Зухра", town="Фергана", top=0, ok=0, pics=2, date="15.05.2025",
         rows=[("Возраст", "38 лет"), ("Рост / вес", "158 / 62"), ("Кто", "частный мастер")],
         svc="тантра, массаж, видеозвонок",
         text="Училась в Индии, практикую двенадцать лет. Принимаю дома, в гости не езжу. Час 350 тыс. сум, полтора часа 500 тыс. сум. Занятие по видеосвязи (45 минут) 150 тыс. сум.",
         contact='<A HREF="tel:+998997014385"><IMG SRC="/i/tel.gif" BORDER=0 ALT="Позвонить"></A> или <A HREF="mailto:zuhra.tantra@pochta.example">написать письмо</A>',
         truth=dict(age=38, height_cm=158, weight_kg=62, provider_kind="independent", city="Fergana", incall=True, outcall=False, services=["tantra", "massage", "video_call"],
                    max_duration_h=1.5, posted_at="2025-05-15", phones=["+998997014385"], handles=[h("email", "zuhra.tantra@pochta.example")],
                    prices=[m(350000, 60), m(500000, 90), m(150000, 45)])),
    dict(n=130, name="Тимур", town="Ташкент", top=0, ok=0, pics=1, date="20.05.2025",
         rows=[("Возраст", "30 лет"), ("Рост / вес", "182 / 78"), ("Языки", "русский, узбекский, турецкий")],
         svc="ужин в ресторане, танцы, сопровождение в поездках",
         text="Воспитанный молодой человек составит компанию даме. Встречаемся в городе или приезжаю к Вам. Вечер (4 часа) 800 000 сум.",
         contact="9 9 8 9 9 4 0 6 1 7 2 5 (цифры без пробелов)",
         truth=dict(age=30, height_cm=182, weight_kg=78, audience="man", languages_spoken=["ru", "uz", "tr"], city="Tashkent", outcall=True, services=["dinner_date", "dancing", "travel"],
                    max_duration_h=4, posted_at="2025-05-20", phones=["+998994061725"], prices=[m(800000, 240)])),
    dict(n=133, name="Гулчехра", shown="Gulchehra", town="Наманган", top=0, ok=1, pics=3, date="сегодня", lang="uz",
         rows=[("Возраст", "28"), ("Рост / вес", "164 / 56"), ("Кто", "mustaqil (индивидуалка)")],
         svc="massaj, tantra, birga cho'milish",
         text="Assalomu alaykum, hurmatli mehmonlar. Men Gulchehra, Namangan shahrida yakka o'zim ishlayman. Sokin va toza xonadonda qabul qilaman, mehmonxonaga ham kelaman. Bir soat: menda 350 ming "
              "so'm, sizda 450 ming so'm. Faqat WhatsApp orqali yozing, qo'ng'iroqlarga javob bermayman.",
         contact='<A HREF="http://wa.me/998881440937"><IMG SRC="/i/wa.gif" ALT="WhatsApp" BORDER=0></A>',
         truth=dict(age=28, height_cm=164, weight_kg=56, provider_kind="independent", city="Namangan", incall=True, outcall=True, services=["massage", "tantra", "bath"], max_duration_h=1,
                    posted_at="2025-06-11", handles=[h("whatsapp", "+998881440937")], prices=[m(350000, 60, "incall"), m(450000, 60, "outcall")])),
]

TIMES = {30: "30 мин.", 60: "Час", 90: "1,5 часа", 120: "2 часа", 720: "Ночь"}
PLACES = {"in": "У меня", "out": "Выезд"}


def bytes_safe(html):
    """Letters that windows-1251 lacks become numeric entities, as the webmaster's editor does it."""
    return html.encode("windows-1251", "xmlcharrefreplace").decode("windows-1251")


def page(url, html, kind, **more):
    return WrittenPage(url, bytes_safe(html), kind, "ru", content_type="text/html", encoding="windows-1251", **more)


def url_of(ad):
    return f"{BASE}/ank/0{ad['n']}.htm"


def name_of(ad):
    return ad.get("shown", ad["name"])


def money(n):
    return f"{n:,}".replace(",", " ")


def layout(title, body, meta=True):
    charset = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">\n' if meta else ""
    return f"""<HTML><HEAD>
{charset}<TITLE>{title} :: Восточный вечер</TITLE>
<META NAME="keywords" CONTENT="Ташкент, Самарканд, Бухара, досуг, массаж">
</HEAD>
<BODY BGCOLOR="#330011" TEXT="#FFEECC" LINK="#FFCC00" VLINK="#CC9900">
<CENTER><TABLE WIDTH=780 BORDER=0 CELLPADDING=4 CELLSPACING=0>
<TR><TD COLSPAN=2 BGCOLOR="#660022"><FONT SIZE=5 FACE="Times New Roman"><B>Восточный вечер</B></FONT> <FONT SIZE=1>только для взрослых, 18+</FONT>
<TD ALIGN=right BGCOLOR="#660022"><FONT SIZE=2>Реклама на сайте: (71) 205-55-01</FONT>
<TR VALIGN=top><TD WIDTH=140><FONT SIZE=2><A HREF="/main.htm">Все анкеты</A><BR><A HREF="/tashkent.htm">Ташкент</A><BR><A HREF="/samarkand.htm">Самарканд</A><BR><BR>
<A HREF="/reklama.htm">Разместить анкету</A><BR><A HREF="/pravila.htm">Правила</A><BR><A HREF="/faq.htm">Вопросы</A><BR><A HREF="/kontakt.htm">Контакты</A></FONT>
<!-- счетчик --><BR><IMG SRC="/i/counter.gif" WIDTH=88 HEIGHT=31>
<TD COLSPAN=2>
{body}
<TR><TD COLSPAN=3 ALIGN=center><HR SIZE=1><FONT SIZE=1>&copy; 2003-2025 vostochny-vecher.test. Администрация не оказывает услуг и не отвечает за содержание анкет.</FONT>
</TABLE></CENTER>
</BODY></HTML>"""


def badges(ad):
    return (' <FONT COLOR=red><B>ТОП</B></FONT>' if ad["top"] else "") + (' <IMG SRC="/i/ok.gif" ALT="Фото проверено" WIDTH=16 HEIGHT=16>' if ad["ok"] else "")


def listing(title, ads, pager=""):
    cells = ""
    for k, ad in enumerate(ads):
        if k % 2 == 0:
            cells += "<TR VALIGN=top>"
        cells += f"""<TD WIDTH=50%><A HREF="/ank/0{ad['n']}.htm"><IMG SRC="/foto/{ad['n']}s.jpg" WIDTH=100 ALIGN=left BORDER=1></A>
<A HREF="/ank/0{ad['n']}.htm"><B>{name_of(ad)}</B></A>{badges(ad)}<BR><FONT SIZE=2>{ad['rows'][0][1]}, {ad['town']}</FONT>
"""
    return layout(title, f"<H2>{title}</H2>\n<TABLE WIDTH=100% CELLPADDING=6>{cells}</TABLE>{pager}", meta=False)


def detail(ad):
    rows = "".join(f"<TR><TD BGCOLOR=#440018><FONT SIZE=2>{k}</FONT><TD><FONT SIZE=2><B>{v}</B></FONT>\n" for k, v in [("Город", ad["town"])] + ad["rows"])
    photos = " ".join(f'<IMG SRC="/foto/{ad["n"]}_{k}.jpg" WIDTH=150 BORDER=1>' for k in range(1, ad["pics"] + 1))
    grid = ""
    if "grid" in ad:
        columns, lines = ad["grid"]
        grid = "<P><TABLE BORDER=1 CELLPADDING=3><TR><TH>сум" + "".join(f"<TH>{TIMES[c]}" for c in columns) + "".join(
            f"\n<TR><TD>{PLACES[w]}" + "".join(f"<TD>{money(a)}" for a in amounts) for w, amounts in lines.items()) + "</TABLE>"
    same = [o for o in ADS if o["town"] == ad["town"] and o is not ad][:2]
    also = "<P><FONT SIZE=2>Еще в городе: " + ", ".join(f'<A HREF="/ank/0{o["n"]}.htm">{name_of(o)}, {o["rows"][0][1]}</A>' for o in same) + "</FONT>" if same else ""
    return layout(f"{name_of(ad)}, {ad['town']}", f"""<H2>{name_of(ad)}{badges(ad)}</H2><FONT SIZE=1>Анкета № {ad['n']}. Дата размещения: {ad['date']}</FONT>
<P>{photos}
<P><TABLE BORDER=0 CELLSPACING=1 CELLPADDING=3>{rows}</TABLE>
<P>{ad['text']}
<P><FONT COLOR="#FFCC00">Услуги:</FONT> {ad['svc']}
{grid}
<P><FONT SIZE=4>{ad['contact']}</FONT>
{also}
<P><A HREF="/main.htm">&lt;&lt; назад</A>""")


def truth(ad):
    t = ad["truth"]
    name = ad.get("who") or name_of(ad)
    prices = []
    if "grid" in ad:
        columns, lines = ad["grid"]
        prices = [m(a, c, w + "call") for w, amounts in lines.items() for c, a in zip(columns, amounts)]
    base = dict(url=url_of(ad), alias=name, aliases_stated=ad.get("names", [name]), ages_stated=ad.get("ages", [t["age"]]), text_language=ad.get("lang", "ru"), provider_kind="unknown",
                country="UZ", verified=bool(ad["ok"]), paid_placement=bool(ad["top"]), n_images=ad["pics"], prices=prices)
    return AD | base | t


STATIC = {
    "reklama.htm": ("Разместить анкету", "<TABLE BORDER=1><TR><TD>Обычная анкета<TD>50 000 сум в месяц<TR><TD>ТОП<TD>150 000 сум в месяц<TR><TD>Баннер 468x60<TD>$50 в месяц</TABLE><P>Фото проверяем бесплатно. Звоните (71) 205-55-01."),
    "pravila.htm": ("Правила", "<OL><LI>Анкеты только совершеннолетних.<LI>Один человек - одна анкета.<LI>Чужие фотографии удаляются.<LI>Предоплата запрещена: если у Вас просят деньги вперед, сообщите нам.</OL>"),
    "faq.htm": ("Вопросы и ответы", "<P><B>Почему номера написаны словами?</B><BR>Так авторы анкет защищаются от роботов.<P><B>Что значит зеленая галочка?</B><BR>Фото сверено с паспортом."),
    "kontakt.htm": ("Контакты", "<P>Отдел рекламы: (71) 205-55-01, с 10 до 18, кроме воскресенья<BR>E-mail: admin@vostochny-vecher.test<BR>Ташкент, улица Вымышленная, 5"),
}


def pages():
    urls = lambda ads: tuple(url_of(a) for a in ads)
    frames = """<HTML><HEAD><TITLE>Восточный вечер - вход</TITLE></HEAD><FRAMESET COLS="100%" BORDER=0><FRAME SRC="/main.htm" NAME=main>
<NOFRAMES><BODY>Вам уже есть 18 лет? <A HREF="/main.htm">Войти на сайт</A></BODY></NOFRAMES></FRAMESET></HTML>"""
    yield page(f"{BASE}/", frames, "static")
    pager = '<P ALIGN=center><A HREF="/main.htm">1</A> | <A HREF="/main2.htm">2</A>'
    first, second = ADS[:6], ADS[6:]
    yield page(f"{BASE}/main.htm", listing("Все анкеты", first, pager), "listing", ads=urls(first))
    yield page(f"{BASE}/main2.htm", listing("Все анкеты, страница 2", second, pager), "listing", ads=urls(second))
    for path, town in (("tashkent", "Ташкент"), ("samarkand", "Самарканд")):
        some = [a for a in ADS if a["town"] == town]
        yield page(f"{BASE}/{path}.htm", listing(town, some), "listing", ads=urls(some))
    for ad in ADS:
        yield page(url_of(ad), detail(ad), "ad", ads=(url_of(ad),), text_language=ad.get("lang"))
    yield page(url_of(ADS[0]) + "?from=banner3", detail(ADS[0]), "ad", ads=(url_of(ADS[0]),), canonical=url_of(ADS[0]))
    for path, (title, body) in STATIC.items():
        yield page(f"{BASE}/{path}", layout(title, f"<H2>{title}</H2>{body}"), "static")
    yield page(f"{BASE}/ank/0099.htm", layout("Анкета удалена", "<H2>Анкета № 99 удалена</H2>Хозяйка анкеты уехала или попросила ее снять.<P><A HREF=\"/main.htm\">Посмотреть другие</A>"), "error")


SITE = WrittenSite(HOST, "UZ", tuple(pages()), tuple(truth(a) for a in ADS),
                   "windows-1251 without a charset from the server; unclosed upper-case tags; phones in many forms; Uzbek in two scripts; price table on its side")
