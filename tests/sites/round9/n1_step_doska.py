"""A Kazakh notice board in Russian, PHP of about 2006, never rebuilt: flats, cars, jobs and one section of leisure and massage.

What makes it hard: windows-1251 with no charset from the server, upper-case tags that are never closed, facts that stand
only in free prose ('25 т.тг', '168/54', phone in words or with the letter O), the editors' phone on each page, a
right-hand column with other ads of the section, session ids and print pages, removed and missing ads with status 200.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.stepdoska.example"
BASE = f"http://{HOST}"
LEGACY = {"encoding": "windows-1251", "content_type": "text/html"}


def truth(number: int, **stated: object) -> dict:
    return {**deepcopy(AD), "url": f"{BASE}/view.php?id={number}", "text_language": "ru", "paid_placement": False, **stated}


def price(amount: int, minutes: int | None, place: str | None, currency: str = "KZT") -> dict:
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# (number, title, city as shown, date as shown, placed by, contact, phone cell, prose, pictures, VIP, price shown in lists, truth)
ROWS = [
    (48213, "Алия. Массаж для приятного отдыха", "Алматы", "вчера, 21:40", "частное лицо", "Алия", "8 (701) 503-27-64",
     "Меня зовут Алия, мне 26 лет, 168/54, азиатка. Расслабляющий массаж и тантра, не спеша.<BR>Принимаю у себя, район Абая - Розыбакиева,"
     " есть и выезд.<BR>У себя: час 25 000 тг, два часа 45 000 тг. На выезд: 2 часа 60 000 тг.<BR>Звонить с 11 до 23. Ватсап на этом же номере.",
     3, True, "25 000",
     dict(alias="Алия", aliases_stated=["Алия"], age=26, ages_stated=[26], provider_kind="independent", city="Almaty", country="KZ",
          ethnicity="asian", services=["massage", "tantra"], incall=True, outcall=True, hours="11:00-23:00", height_cm=168, weight_kg=54,
          max_duration_h=2, n_images=3, posted_at="2025-06-10", phones=["+77015032764"],
          handles=[{"kind": "whatsapp", "value": "+77015032764"}],
          prices=[price(25000, 60, "incall"), price(45000, 120, "incall"), price(60000, 120, "outcall")])),
    (48207, "Составлю компанию на вечер, ужин", "Астана", "09.06.2025", "частное лицо", "Виктория", "+7 775 418 90 22",
     "Девушка европейской внешности, 31 год. Ужин в ресторане, сопровождение на деловые встречи, поездки."
     " Говорю по-русски и по-английски. Ко мне нельзя, только встреча у Вас или в городе.<br>Вечер (4 часа) - 120 тыс. тенге."
     "<BR>Массаж НЕ делаю, не спрашивайте.", 1, False, "120 000",
     dict(alias="Виктория", aliases_stated=["Виктория"], age=31, ages_stated=[31], provider_kind="independent", city="Astana", country="KZ",
          ethnicity="european", languages_spoken=["ru", "en"], services=["business", "dinner_date", "travel"], incall=False, outcall=True,
          max_duration_h=4, n_images=1, posted_at="2025-06-09", phones=["+77754189022"], prices=[price(120000, 240, None)])),
    (48199, "ДВЕ ПОДРУГИ!!! массаж в 4 руки", "Алматы", "08.06.2025", "частное лицо", "Дана и Карина", "8-7O7-316-O4-85",
     "Привет! Мы Дана (24) и Карина (27). Массаж в четыре руки, приглашаем и пары.<BR>Работаем вместе, апартаменты в центре.<BR>"
     "1 час - 50 т.тг. <BR>2 часа - 90 т.тг.<BR>Круглосуточно. Телеграм @dana_karina_ala", 4, True, "50 000",
     dict(alias="Дана", aliases_stated=["Дана", "Карина"], age=24, ages_stated=[24, 27], audience="couple", provider_kind="independent",
          city="Almaty", country="KZ", services=["massage", "four_hands", "couples"], incall=True, hours="24/7", max_duration_h=2, n_images=4,
          posted_at="2025-06-08", phones=["+77073160485"], handles=[{"kind": "telegram", "value": "dana_karina_ala"}],
          prices=[price(50000, 60, None), price(90000, 120, None)])),
    (48188, "Массажный салон приглашает. Мастер Жанна", "Атырау", "07.06.2025", "фирма", "Жанна", "8 702 944 15 30",
     "Мастер Жанна, 35 лет, стаж 9 лет. Общий массаж, массаж спины. Кабинет на Азаттык, душ, чай. На дом не выезжаю."
     "<BR>Сеанс 60 минут - 14000, 90 минут - 19000 тенге.<BR>Ежедневно с 10:00 до 20:00", 0, False, "14 000",
     dict(alias="Жанна", aliases_stated=["Жанна"], age=35, ages_stated=[35], provider_kind="agency", city="Atyrau", country="KZ",
          services=["massage"], incall=True, outcall=False, hours="10:00-20:00", max_duration_h=1.5, posted_at="2025-06-07",
          phones=["+77029441530"], prices=[price(14000, 60, None), price(19000, 90, None)])),
    (48175, "Приезжая, ненадолго. Айпери", "Алматы", "06.06.2025", "частное лицо", "Айпери", "+996 555 70 31 48",
     "Гражданка Кыргызстана, 23 года, рост 163 см, вес 49 кг. В Алматы с 5 по 15 июня 2025, потом Шымкент с 16 по 20 июня 2025."
     "<BR>Танцы, массаж, ночь вместе.<BR>Час 30 000 тг, ночь 150 000 тг. Языки: русский, кыргызский, немного турецкий."
     "<BR>Пишите только в вотсап, звонки не беру.", 2, False, "30 000",
     dict(alias="Айпери", aliases_stated=["Айпери"], age=23, ages_stated=[23], provider_kind="independent", city="Almaty", country="KZ",
          nationality="KG", languages_spoken=["ru", "ky", "tr"], services=["dancing", "massage", "overnight"], height_cm=163, weight_kg=49,
          max_duration_h=12, tour=[{"city": "Almaty", "from": "2025-06-05", "to": "2025-06-15"},
                                   {"city": "Shymkent", "from": "2025-06-16", "to": "2025-06-20"}],
          n_images=2, posted_at="2025-06-06", phones=["+996555703148"], handles=[{"kind": "whatsapp", "value": "+996555703148"}],
          prices=[price(30000, 60, None), price(150000, 720, None)])),
    (48160, "Массажист Тимур для дам и пар", "Шымкент", "05.06.2025", "частное лицо", "Тимур", "см. текст",
     "Мужчина 38 лет, спортивного сложения, 182/80. Массаж для дам и семейных пар, приеду сам, кабинета нет. Стоимость 15000 тг за час."
     "<BR>тел. восемь семьсот семьдесят семь двести двенадцать сорок пять ноль шесть", 1, False, "15 000",
     dict(alias="Тимур", aliases_stated=["Тимур"], age=38, ages_stated=[38], audience="man", provider_kind="independent", city="Shymkent",
          country="KZ", services=["massage", "couples"], incall=False, outcall=True, height_cm=182, weight_kg=80, max_duration_h=1,
          n_images=1, posted_at="2025-06-05", phones=["+77772124506"], prices=[price(15000, 60, None)])),
    (48151, "Отдых с душой, Кристина", "Павлодар", "05.06.2025", "частное лицо", "Кристина", "8 705 612 83 19, 8 747 205 44 71",
     "Кристина. В объявлении не будет цены, все по телефону. Люблю обниматься, смотреть кино, могу составить компанию в поездке."
     " Приглашаю к себе после 19:00.", 2, False, "договорная",
     dict(alias="Кристина", aliases_stated=["Кристина"], provider_kind="independent", city="Pavlodar", country="KZ",
          services=["cuddling", "travel"], incall=True, n_images=2, posted_at="2025-06-05", phones=["+77056128319", "+77472054471"])),
    (48144, "Тантра, ритуалы, Марго", "Астана", "04.06.2025", "фирма", "администратор", "8 778 330 56 07",
     "Студия &quot;Лунный свет&quot; представляет: мастер Марго, 29 лет, рост 172. Тантра, массаж в ванне (купание вдвоем), ролевые игры."
     "<BR>1 ч - 35000, 1,5 ч - 48000, 3 ч - 85000 (тенге). В студии; в гостиницу +5000 за такси.", 3, True, "35 000",
     dict(alias="Марго", aliases_stated=["Марго"], age=29, ages_stated=[29], provider_kind="agency", city="Astana", country="KZ",
          services=["tantra", "bath", "role_play"], incall=True, outcall=True, height_cm=172, max_duration_h=3, n_images=3,
          posted_at="2025-06-04", phones=["+77783305607"],
          prices=[price(35000, 60, None), price(48000, 90, None), price(85000, 180, None)])),
    (48132, "Трансмодель Милена, проездом", "Алматы", "03.06.2025", "частное лицо", "Милена", "8.771.809.66.43",
     "Транс девушка Милена, 28 лет. Компания на вечер, стриптиз, фетиш. Квартира в центре, выезжаю в отели.<BR>"
     "60 мин. 40000 тг у меня / 50000 тг у вас.<BR>e-mail: <A HREF=mailto:milena.al@pochta.example>milena.al@pochta.example</A>", 5, False, "40 000",
     dict(alias="Милена", aliases_stated=["Милена"], age=28, ages_stated=[28], audience="trans", provider_kind="independent", city="Almaty",
          country="KZ", services=["striptease", "fetish"], incall=True, outcall=True, max_duration_h=1, n_images=5, posted_at="2025-06-03",
          phones=["+77718096643"], handles=[{"kind": "email", "value": "milena.al@pochta.example"}],
          prices=[price(40000, 60, "incall"), price(50000, 60, "outcall")])),
    (48120, "Company for travellers. Saule", "Астана", "02.06.2025", "частное лицо", "Saule", "+7 (700) 287-35-10",
     "Hello, I am Saule, 33 years old. I show the city to guests of the capital, join you for dinner and speak English, Russian and Kazakh."
     " We meet in your hotel. My rate is 100 USD per hour, 350 USD for the evening of five hours.", 1, False, "100 у.е.",
     dict(alias="Saule", aliases_stated=["Saule"], age=33, ages_stated=[33], text_language="en", provider_kind="independent", city="Astana",
          country="KZ", languages_spoken=["en", "ru", "kk"], services=["city_guide", "dinner_date"], outcall=True, max_duration_h=5,
          n_images=1, posted_at="2025-06-02", phones=["+77002873510"],
          prices=[price(100, 60, None, "USD"), price(350, 300, None, "USD")])),
]
ADS = tuple(truth(row[0], **{"paid_placement": row[9], **row[11]}) for row in ROWS)

RUBRICS = [(3, "Квартиры"), (8, "Авто, мото"), (11, "Работа"), (14, "Бытовая техника"), (27, "Досуг, массаж")]


def frame(title: str, body: str, side: str = "") -> str:
    """The page around a body: banner row, left menu, right-hand column."""
    menu = "".join(f"<LI><A HREF=\"/list.php?cat={n}\">{name}</A>\n" for n, name in RUBRICS)
    return (f"<HTML><HEAD><TITLE>{title} - СтепДоска</TITLE>\n<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=windows-1251\">\n"
            "</HEAD><BODY BGCOLOR=#FFFFF0 LINK=#003399 TOPMARGIN=0><!-- shapka -->\n<TABLE WIDTH=100% CELLPADDING=4 BORDER=0><TR>"
            "<TD><A HREF=\"/\"><IMG SRC=\"/i/logo.gif\" BORDER=0 ALT=\"СтепДоска\"></A>"
            "<TD ALIGN=right><FONT SIZE=1 COLOR=gray>Редакция: (727) 250-41-18, с 9 до 18<BR>Бесплатные объявления Казахстана с 2003 года</FONT></TABLE>\n"
            f"<TABLE WIDTH=100% BORDER=0 CELLSPACING=6><TR VALIGN=top><TD WIDTH=160 BGCOLOR=#EEEECC><B>Рубрики</B><UL>{menu}</UL>"
            "<A HREF=\"/add.php\"><FONT COLOR=red><B>Подать объявление</B></FONT></A><BR><A HREF=\"/login.php\">Вход</A>\n"
            f"<TD>{body}\n<TD WIDTH=170><FONT SIZE=2>{side}<P><A HREF=\"http://banner.test/click?z=4\"><IMG SRC=\"http://banner.test/4.gif\" WIDTH=120 HEIGHT=240></A></FONT></TABLE>"
            "<HR><CENTER><FONT SIZE=1><A HREF=\"/rules.php\">Правила</A> | <A HREF=\"/price.php\">Реклама на сайте</A> | <A HREF=\"/contacts.php\">Контакты</A>"
            "<BR>тел. 8 (727) 250-41-18, info@stepdoska.example</FONT></CENTER></BODY></HTML>")


def view(row: tuple, session: str = "") -> str:
    number, title, city, date, placed, contact, phone, prose, pictures, vip, *_ = row
    others = [other for other in ROWS if other[0] != number][number % 3::3]
    side = "<B>Ещё в рубрике</B><BR>" + "".join(
        f"<A HREF=\"/view.php?id={o[0]}{session}\">{o[1]}</A> ({o[2]})<BR>{o[10]} <BR>" for o in others)
    photos = "".join(f"<IMG SRC=\"/foto/{number}_{i}.jpg\" WIDTH=200 HSPACE=3>" for i in range(1, pictures + 1)) or "<I>без фото</I>"
    vip_mark = "<IMG SRC=\"/i/vip.gif\" ALT=\"VIP-объявление\"> " if vip else ""
    body = (f"<FONT SIZE=1><A HREF=\"/\">Главная</A> &raquo; <A HREF=\"/list.php?cat=27{session}\">Досуг, массаж</A></FONT><H2>{vip_mark}{title}</H2>"
            f"<TABLE BORDER=1 BORDERCOLOR=#CCCC99 CELLPADDING=3><TR><TD><B>Объявление №</B><TD>{number}<TR><TD><B>Город</B><TD>{city}"
            f"<TR><TD><B>Подано</B><TD>{date}<TR><TD><B>Разместил</B><TD>{placed}<TR><TD><B>Конт. лицо</B><TD>{contact}"
            f"<TR><TD><B>Телефон</B><TD><NOBR>{phone}</NOBR></TABLE><P>{prose}<P>{photos}<P>"
            f"<FONT SIZE=1><A HREF=\"/print.php?id={number}\">для печати</A> | <A HREF=\"/abuse.php?id={number}\">пожаловаться</A></FONT>")
    return frame(title, body, side)


def lines(rows: list[tuple], page: int) -> str:
    items = "".join(
        f"<TR BGCOLOR={'#FFEE99' if r[9] else 'white'}><TD><FONT SIZE=1>{r[3]}</FONT><TD><A HREF=\"/view.php?id={r[0]}\"><B>{r[1]}</B></A>"
        f"<BR><FONT SIZE=2>{r[7][:60].split('<')[0]}...</FONT><TD>{r[2]}<TD ALIGN=right>{r[10]}\n" for r in rows)
    pager = "<B>1</B> <A HREF=\"/list.php?cat=27&p=2\">2</A>" if page == 1 else "<A HREF=\"/list.php?cat=27\">1</A> <B>2</B>"
    return frame("Досуг, массаж", "<H2>Досуг, массаж</H2>Сортировать: <A HREF=\"/list.php?cat=27&sort=price\">по цене</A> по дате"
                 f"<TABLE WIDTH=100% BORDER=0 CELLPADDING=3><TR BGCOLOR=#CCCC99><TH>Дата<TH>Объявление<TH>Город<TH>Цена, тг\n{items}</TABLE>Страницы: {pager}")


def page(path: str, html: str, kind: str, **more: object) -> WrittenPage:
    return WrittenPage(f"{BASE}{path}", html, kind, "ru", **{**LEGACY, **more})


def own(rows: list[tuple]) -> tuple[str, ...]:
    return tuple(f"{BASE}/view.php?id={r[0]}" for r in rows)


def ad_page(row: tuple) -> WrittenPage:
    return page(f"/view.php?id={row[0]}", view(row), "ad", ads=own([row]), text_language="en" if row[0] == 48120 else None)


FIRST, SECOND = ROWS[:6], ROWS[6:]
A, B = ROWS[0], ROWS[8]
PRINT = (f"<HTML><HEAD><TITLE>{B[1]}</TITLE></HEAD><BODY onLoad=\"window.print()\"><B>{B[1]}</B> (№ {B[0]})<BR>{B[2]}, {B[3]}, {B[4]}<P>{B[7]}<P>"
         f"{B[5]}, тел. {B[6]}" + "".join(f"<IMG SRC=\"/foto/{B[0]}_{i}.jpg\">" for i in range(1, B[8] + 1)) + "</BODY></HTML>")
FLATS = "".join(f"<TR><TD>{d}<TD><A HREF=\"/view.php?id={n}\"><B>{t}</B></A><TD>{c}<TD>{p}\n" for n, t, c, p, d in [
    (48190, "2-комн., 54 кв.м, Орбита-2", "Алматы", "31 500 000", "07.06.2025"), (48183, "Сдам комнату студентке", "Астана", "60 000", "06.06.2025"),
    (48169, "1-комн., посуточно, Wi-Fi", "Караганда", "9 000", "06.06.2025")])
SESSION = "&PHPSESSID=9f3c0a1be27d4415"
PAGES = (
    *(ad_page(row) for row in ROWS),
    page("/list.php?cat=27", lines(FIRST, 1), "listing", ads=own(FIRST)),
    page("/list.php?cat=27&p=2", lines(SECOND, 2), "listing", ads=own(SECOND)),
    page("/list.php?cat=27&sort=price", lines(sorted(FIRST, key=lambda r: r[10]), 1), "listing", ads=own(FIRST), canonical=f"{BASE}/list.php?cat=27"),
    page(f"/view.php?id={A[0]}{SESSION}", view(A, SESSION), "ad", ads=own([A]), canonical=own([A])[0]),
    page(f"/print.php?id={B[0]}", PRINT, "ad", ads=own([B]), canonical=own([B])[0]),
    page("/", frame("Объявления Казахстана", "<H2>Рубрики</H2><TABLE>" + "".join(
        f"<TR><TD><A HREF=\"/list.php?cat={n}\">{t}</A><TD>{n * 37}" for n, t in RUBRICS) + "</TABLE>Всего на доске 4 118 объявлений."), "static"),
    page("/list.php?cat=3", frame("Квартиры", f"<H2>Квартиры</H2><TABLE WIDTH=100%>{FLATS}</TABLE>"), "listing", relevant=False),
    page("/view.php?id=48190", frame("2-комн., 54 кв.м", "<H2>2-комн., 54 кв.м, Орбита-2</H2>Алматы, хозяин Серик, 8 701 224 90 15. 3/5 этаж, кирпич, "
         "балкон застеклён. 31 500 000 тг, торг.<P><IMG SRC=\"/foto/48190_1.jpg\">"), "ad", relevant=False),
    page("/view.php?id=48177", frame("Toyota Camry 2008", "<H2>Toyota Camry, 2008 г.</H2>Астана, Ерлан, тел. 8 775 600 12 38. 2.4, автомат, пробег 210 тыс. "
         "Цена 4 900 000 тг."), "ad", relevant=False),
    page("/price.php", frame("Реклама", "<H2>Расценки для рекламодателей</H2><TABLE BORDER=1><TR><TD>VIP-объявление, 7 дней<TD>3 000 тг<TR><TD>"
         "Поднять в списке<TD>500 тг<TR><TD>Баннер 120х240, месяц<TD>40 000 тг</TABLE>Оплата через Kaspi, по телефону 8 (727) 250-41-18."), "static"),
    page("/rules.php", frame("Правила", "<H2>Правила доски</H2><OL><LI>Объявления в рубрике «Досуг, массаж» принимаются только от лиц старше 18 лет."
         "<LI>Не более 3 объявлений с одного номера.<LI>Редакция не отвечает за содержание.</OL>"), "static"),
    page("/login.php", frame("Вход", "<H2>Вход</H2><FORM METHOD=post>Логин <INPUT NAME=l><BR>Пароль <INPUT TYPE=password NAME=p><BR><INPUT TYPE=submit VALUE=Войти></FORM>"), "static"),
    page("/view.php?id=46002", frame("Объявление удалено", "<H2>Объявление № 46002 снято</H2>Срок размещения истёк или автор удалил объявление.",
         f"<B>Ещё в рубрике</B><BR><A HREF=\"/view.php?id={A[0]}\">{A[1]}</A>"), "error"),
    page("/view.php?id=99999999", frame("Ошибка", "<FONT COLOR=red>Такого объявления нет.</FONT> <A HREF=\"/\">На главную</A>"), "error"),
)
SITE = WrittenSite(HOST, "KZ", PAGES, ADS, note=__doc__)
