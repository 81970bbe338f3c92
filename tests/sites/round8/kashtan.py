"""Kashtan, a Ukrainian catalogue of companions as PHP 4 scripts made them: upper-case tags, nested tables, windows-1251.

What makes it hard: the server does not name the charset (a META does, but not in the print view); cells and rows are
not closed; facts stand in a row of headings with a row of values below; prices are a matrix of time by place with
dashes; every ad shows the same check-list of services, and only a picture's ALT ('+' or '-') says which are offered;
a right-hand column has the names, ages and towns of other women; menus are Ukrainian and some prose is Russian.
"""

import re
from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "kashtan-kyiv.example"
ROOT = f"http://{HOST}"
CITIES = {"kyiv": ("Київ", "Kyiv"), "lviv": ("Львів", "Lviv"), "dnipro": ("Дніпро", "Dnipro")}
CHECKLIST = [("massage", "Масаж класичний"), ("tantra", "Тантра"), ("four_hands", "Масаж у 4 руки"), ("bath", "Спільна ванна"), ("kissing", "Поцілунки"),
             ("cuddling", "Обійми"), ("striptease", "Стриптиз"), ("role_play", "Рольові ігри"), ("domination", "Домінування"), ("dinner_date", "Вечеря в ресторані"),
             ("travel", "Подорожі"), ("overnight", "Ніч разом"), ("couples", "Сімейні пари"), ("media", "Фото та відео"), ("city_guide", "Екскурсія містом")]
TIMES = [("30 хв", 30), ("1 година", 60), ("2 години", 120), ("Ніч", 720)]
LANGUAGES = {"українська": "uk", "російська": "ru", "англійська": "en", "польська": "pl", "німецька": "de", "турецька": "tr"}
NATIONS = {"українка": "UA", "білоруска": "BY", "українець": "UA"}
STATUS = {"індивідуалка": "independent", "від агентства": "agency", None: "unknown"}


def price(amount, minutes, place, currency="UAH"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# matrix: {minutes: (at mine, visit)}; phone: (as written, E.164); said: what only the prose adds.
ADS = [
    dict(id=214, city="kyiv", name="Соломія", age=26, height=168, weight=54, vip=True, checked=True, photos=4, status="індивідуалка", nation="українка",
         speaks=["українська", "англійська"], mine="так", visit="лише готелі", work="з 11 до 23", added="03.06.2025", day="2025-06-03", metro="Лук'янівська",
         phones=[("(067) 642-26-36", "+380676422636")], offers="massage tantra bath kissing cuddling", matrix={60: (2500, 3500), 120: (4500, 6000)}, lang="uk",
         text="Привіт! Мене звати Соломія. Люблю неспішні зустрічі, гарну музику та чесних людей. Квартира власна, двір закритий, поруч парковка. "
              "Дзвоніть заздалегідь, на повідомлення відповідаю не одразу."),
    dict(id=221, city="kyiv", name="Кристина", age=22, height=172, weight=50, vip=True, checked=False, photos=6, status=None, nation=None, speaks=["російська", "англійська"],
         mine="так", visit="так", work="цілодобово", added="вчора", day="2025-06-10", metro="Позняки", phones=[("093-700-56-23", "+380937005623"), ("096 213 71 43", "+380962137143")],
         offers="massage kissing striptease overnight media", matrix={30: (1500, None), 60: (2200, 3000), 120: (4200, 5500), 720: (12000, 15000)}, lang="ru",
         text="Приветик, мальчики! Я Кристина, мне 25 лет, весёлая, спортивная, без капризов. Живу одна, никого кроме нас не будет. "
              "Если не беру трубку, перезвоните минут через сорок. Скидок нет. Фото мои. Целую!",
         said=dict(ages_stated=[22, 25])),
    dict(id=230, city="kyiv", name="Оля та Іра", alias="Оля", aliases=["Оля", "Іра"], ages=[31, 28], age="31 та 28", height=None, weight=None, vip=False, checked=True, photos=5,
         status="індивідуалка", nation=None, speaks=[], mine="так", visit="ні", work="з 12 до 21", added="29.05.2025", day="2025-05-29", metro="Театральна",
         phones=[("+38 066 959 80 95", "+380669598095")], offers="massage four_hands bath couples", matrix={60: (4000, None), 120: (7500, None)}, lang="uk",
         text="Дві подруги запрошують на масаж у чотири руки. Працюємо тільки разом. Пари вітаються, компанії з трьох і більше – ні.", said=dict(audience="couple")),
    dict(id=233, city="kyiv", name="Регіна", age=34, height=175, weight=63, vip=False, checked=False, photos=3, status=None, nation=None, speaks=["російська", "німецька"],
         mine="так", visit="ні", work=None, added="22.05.2025", day="2025-05-22", metro="Дарниця", phones=[("нуль сім три 696-34-57", "+380736963457")],
         offers="domination role_play", matrix={60: (3500, None)}, lang="ru",
         text="Строгая воспитательница для послушных. Массаж, поцелуи и прочие нежности не ко мне. Перед визитом обязателен разговор по телефону, минут на десять: обсудим, что можно, "
              "а чего нельзя. Студия в отдельном помещении с собственным входом, есть душ, полотенца и тишина. Опоздавших не жду. Новичкам объясню всё спокойно, стесняться не надо.<BR>"
              "Я занимаюсь этим не первый год и хорошо знаю, чего хочу от гостя: внимания, вежливости и умения слушать. Если вам нужен просто вечер без обязательств, поищите другую анкету, "
              "их здесь достаточно. Если же вы давно хотели попробовать, но боялись спросить, приходите: начнём с самого простого, а дальше решите сами. Стоп-слово соблюдаю всегда, следов не оставляю, "
              "секреты не рассказываю. Наряд, музыку и сюжет можно придумать вместе, для этого лучше написать накануне. Курить в студии нельзя, пить тоже. Вещи складываем на стул, телефон выключаем. "
              "Оплата сразу при встрече, без сдачи и без торга.<BR>Постоянным гостям подбираю время раньше других, поэтому не пропадайте молча: если планы изменились, достаточно короткого сообщения. "
              "Дважды не пришедшим больше не отвечаю. По выходным обычно уезжаю за город, звоните в будни. Для тех, кто пишет, мой телеграм: @regina_strict. Анонимность взаимная, имён не спрашиваю.",
         said=dict(handles=[{"kind": "telegram", "value": "regina_strict"}])),
    dict(id=239, city="kyiv", name="Вікторія", age=29, height=170, weight=57, vip=False, checked=True, photos=4, status="від агентства", nation="українка",
         speaks=["українська", "англійська", "турецька"], mine="ні", visit="так", work="з 18 до 06", added="сьогодні", day="2025-06-11", metro=None,
         phones=[("(044) 390-17-52", "+380443901752")], offers="dinner_date travel overnight city_guide", matrix={120: (None, 9000), 720: (None, 22000)}, lang="uk",
         text="Наше агентство пропонує зустріч з Вікторією: ресторан, театр, прогулянка. Вона вільно говорить турецькою та має закордонний паспорт. "
              "Для іноземців ціна 250 $ за 2 години. Замовлення приймає менеджер.",
         said=dict(extra=[price(250, 120, None, "USD")])),
    dict(id=240, city="kyiv", name="Жанна", age=45, height=164, weight=70, vip=False, checked=False, photos=2, status="індивідуалка", nation=None, speaks=[], mine="так", visit="ні",
         work="з 9 до 19", added="14.05.2025", day="2025-05-14", metro="Святошин", phones=[("О95 959 16 ОО", "+380959591600")], offers="massage cuddling",
         matrix={30: (600, None), 60: (1000, None)}, lang="uk", text="Зріла жінка для спокійних чоловіків. Чай, розмова, масаж спини та ніг. Без поспіху."),
    dict(id=305, city="lviv", name="Данута", age=27, height=166, weight=53, vip=True, checked=True, photos=5, status="індивідуалка", nation=None, speaks=["українська", "польська"],
         mine="так", visit="так", work="з 10 до 22", added="08.06.2025", day="2025-06-08", metro=None, phones=[("050/722-39-12", "+380507223912")],
         offers="massage kissing dinner_date city_guide", matrix={60: (2000, 2600), 120: (3800, 4800)}, lang="uk",
         text="Львів'янка з діда-прадіда, покажу місто так, як не покаже жоден екскурсовод. Кава на площі Ринок, потім тихий вечір. Вайбер на цьому ж номері.",
         said=dict(handles=[{"kind": "viber", "value": "+380507223912"}])),
    dict(id=308, city="lviv", name="Транс Діана", alias="Діана", aliases=["Діана"], age=30, height=178, weight=68, vip=False, checked=False, photos=3, status=None, nation="білоруска",
         speaks=["російська", "англійська"], mine="так", visit="так", work="цілодобово", added="01.06.2025", day="2025-06-01", metro=None, phones=[("099 043 45 37", "+380990434537")],
         offers="massage tantra couples role_play", matrix={60: (3000, 4000)}, lang="ru",
         text="Девушка-транс, красивая и ухоженная, во Львове проездом, дальше еду в Черновцы. Приму у себя в центре или приеду в гостиницу. "
              "Новичкам всё расскажу. На скрытые номера не отвечаю.",
         said=dict(audience="trans", tour=[{"city": "Chernivtsi", "from": None, "to": None}])),
    dict(id=311, city="lviv", name="Богдан", age=33, height=186, weight=82, vip=False, checked=False, photos=2, status=None, nation="українець", speaks=["українська", "англійська"],
         mine="ні", visit="так", work=None, added="19.05.2025", day="2025-05-19", metro=None, phones=[("(067) 295 05 50", "+380672950550")], offers="massage dinner_date travel couples",
         matrix={120: (None, 3000)}, lang="uk", text="Чоловік для жінок та пар. Спортивний масаж, розмова, увага. Чоловікам прохання не дзвонити.", said=dict(audience="man")),
    dict(id=402, city="dnipro", name="Лейла", age=25, height=160, weight=48, vip=False, checked=True, photos=4, status=None, nation=None, speaks=["російська", "турецька"], mine="так",
         visit="лише готелі", work="з 14 до 02", added="06.06.2025", day="2025-06-06", metro=None, phones=[("063 234 23 42", "+380632342342")], offers="massage striptease kissing bath",
         matrix={60: (1800, 2500), 720: (8000, None)}, lang="ru",
         text="Красавица с Кавказа, горячая и нежная. До 20 июня я в Днепре, а с 21.06 по 28.06 буду в Харькове, записывайтесь заранее. "
              "Апартаменты на набережной. Приезжаю только в хорошие отели, в квартиры и сауны нет.",
         said=dict(ethnicity="caucasus", tour=[{"city": "Dnipro", "from": None, "to": "2025-06-20"}, {"city": "Kharkiv", "from": "2025-06-21", "to": "2025-06-28"}])),
    dict(id=409, city="dnipro", name="Таня", age=38, height=None, weight=None, vip=False, checked=False, photos=0, status=None, nation=None, speaks=[], mine="так", visit="ні", work=None,
         added="02.05.2025", day="2025-05-02", metro=None, phones=[("067 473 98 04", "+380674739804")], offers="massage", matrix={}, lang="uk",
         text="Масаж для душі й тіла. Ціну скажу по телефону. Левий берег."),
]


def address(ad):
    return f"{ROOT}/anketa.php?id={ad['id']}"


def truth(ad):
    facts, said = deepcopy(AD), dict(ad.get("said", {}))
    hours = {"цілодобово": "24/7", None: None}.get(ad["work"], "") if ad["work"] in ("цілодобово", None) else "{:0>2}:00-{:0>2}:00".format(*re.findall(r"\d+", ad["work"]))
    prices = [price(a, m, place) for m, pair in ad["matrix"].items() for a, place in zip(pair, ("incall", "outcall")) if a] + said.pop("extra", [])
    ages = ad.get("ages", [ad["age"]])
    facts.update(url=address(ad), alias=ad.get("alias", ad["name"]), aliases_stated=ad.get("aliases", [ad["name"]]), age=ages[0], ages_stated=ages, text_language=ad["lang"],
                 provider_kind=STATUS[ad["status"]], city=CITIES[ad["city"]][1], country="UA", nationality=NATIONS.get(ad["nation"]),
                 languages_spoken=[LANGUAGES[x] for x in ad["speaks"]], services=ad["offers"].split(), incall=ad["mine"] != "ні", outcall=ad["visit"] != "ні", hours=hours,
                 weight_kg=ad["weight"], height_cm=ad["height"], verified=ad["checked"], paid_placement=ad["vip"], n_images=ad["photos"], posted_at=ad["day"],
                 phones=[number for _, number in ad["phones"]], prices=prices, max_duration_h=max((p["duration_min"] for p in prices), default=0) / 60 or None)
    facts.update(said)
    return facts


META = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">\n'


def right_column(skip):
    return "".join(f'<TR><TD ALIGN=center><A HREF="/anketa.php?id={x["id"]}"><IMG SRC="/foto/s/{x["id"]}_1.jpg" WIDTH=90 BORDER=0><BR>{x["name"]}, {x["age"]}</A><BR>'
                   f'<FONT SIZE=1>{CITIES[x["city"]][0]}</FONT>\n' for x in (ADS[6], ADS[1], ADS[9], ADS[4]) if x["id"] != skip)


def frame(title, body, skip=None):
    towns = "".join(f'<TR><TD>&raquo; <A HREF="/{slug}/">{name}</A>\n' for slug, (name, _) in CITIES.items())
    return (f'<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<HTML><HEAD>\n{META}<TITLE>{title} - Каштан: дозвілля в Україні</TITLE>\n'
            '<LINK REL=stylesheet HREF="/k.css" TYPE="text/css">\n</HEAD>\n<BODY BGCOLOR="#FFF4E0" TEXT="#402000" LINK="#A00000" TOPMARGIN=0>\n<CENTER>\n'
            '<TABLE WIDTH=980 CELLPADDING=4 CELLSPACING=0 BORDER=0><TR><TD COLSPAN=3 BGCOLOR="#6B2E00"><FONT COLOR=white SIZE=6 FACE="Georgia">Каштан</FONT>'
            ' <FONT COLOR="#FFD9A0" SIZE=2>анкети, масаж, супровід. Розміщення: (044) 360-28-19</FONT>\n'
            f'<TR VALIGN=top><TD WIDTH=150 BGCOLOR="#FFE6C0"><TABLE WIDTH="100%"><TR><TD><B>Міста</B>\n{towns}<TR><TD><HR><TR><TD><A HREF="/reklama.html">Реклама на сайті</A>\n'
            '<TR><TD><A HREF="/pravyla.html">Правила</A>\n<TR><TD><A HREF="/poradi.html">Поради гостям</A>\n<TR><TD><A HREF="/partnery.html">Друзі сайту</A>\n'
            '<TR><TD><A HREF="/kontakty.html">Контакти</A>\n<TR><TD><A HREF="/vhid.php">Вхід</A></TABLE>\n<!-- bigmir counter --><IMG SRC="/cnt.gif" WIDTH=88 HEIGHT=31>\n'
            f'<TD>\n<!-- content -->\n{body}\n<!-- /content -->\n<TD WIDTH=110 BGCOLOR="#FFE6C0"><TABLE WIDTH="100%"><TR><TD ALIGN=center><B>Нові анкети</B>\n{right_column(skip)}</TABLE>\n'
            '<TR><TD COLSPAN=3 ALIGN=center><FONT SIZE=1>&copy; 2004-2025 Каштан. Тільки для повнолітніх. Адміністрація не надає послуг, описаних в анкетах.</FONT></TABLE>\n</CENTER></BODY></HTML>')


def matrix(ad):
    if not ad["matrix"]:
        return ""
    rows = "".join(f'<TR ALIGN=center><TD>{label}' + "".join(f'<TD>{x or "&mdash;"}' for x in ad["matrix"][m]) + "\n" for label, m in TIMES if m in ad["matrix"])
    return f'<P><B>Ціни, грн</B>\n<TABLE BORDER=1 CELLPADDING=3 CELLSPACING=0><TR><TD>&nbsp;<TH>У мене<TH>Виїзд\n{rows}</TABLE>\n'


def checklist(ad):
    cells = [f'<TD><IMG SRC="/i/{"yes" if key in ad["offers"].split() else "no"}.gif" ALT="{"+" if key in ad["offers"].split() else "-"}" WIDTH=11 HEIGHT=11> {label}' for key, label in CHECKLIST]
    return '<P><B>Послуги</B>\n<TABLE WIDTH="100%">' + "".join("<TR>" + "".join(cells[i:i + 3]) + "\n" for i in range(0, len(cells), 3)) + "</TABLE>\n"


def card(ad):
    marks = ('<IMG SRC="/i/vip.gif" ALT="VIP"> ' if ad["vip"] else "") + ('<IMG SRC="/i/ok.gif" ALT="Фото перевірено">' if ad["checked"] else "")
    photos = "".join(f'<A HREF="/foto/{ad["id"]}_{n}.jpg" TARGET=_blank><IMG SRC="/foto/s/{ad["id"]}_{n}.jpg" WIDTH=120 BORDER=1></A> ' for n in range(1, ad["photos"] + 1))
    lines = [("Статус", ad["status"]), ("Національність", ad["nation"]), ("Мови", ", ".join(ad["speaks"])), ("Метро", ad["metro"]), ("Приймаю у себе", ad["mine"]),
             ("Виїзд", ad["visit"]), ("Працюю", ad["work"])]
    numbers = "<BR>".join(f"<FONT SIZE=5 COLOR=\"#A00000\"><B>{shown}</B></FONT>" for shown, _ in ad["phones"])
    return (f'<FONT SIZE=1>Анкета № {ad["id"]} | {CITIES[ad["city"]][0]} | додано: {ad["added"]}</FONT><BR>\n<FONT SIZE=5><B>{ad["name"]}</B></FONT> {marks}\n<P>{photos or "Фото немає"}\n'
            '<P><TABLE BORDER=1 CELLPADDING=4 CELLSPACING=0><TR BGCOLOR="#FFD9A0"><TH>Вік<TH>Зріст<TH>Вага\n'
            f'<TR ALIGN=center><TD>{ad["age"]}<TD>{ad["height"] or "&nbsp;"}<TD>{ad["weight"] or "&nbsp;"}</TABLE>\n'
            '<P><TABLE>' + "".join(f"<TR><TD ALIGN=right><I>{label}:</I><TD>{value}\n" for label, value in lines if value) + f"</TABLE>\n<P>{numbers}\n"
            f'<P ALIGN=justify>{ad["text"]}\n{matrix(ad)}{checklist(ad)}')


def ad_page(ad):
    links = f'<P><FONT SIZE=1><A HREF="/anketa.php?id={ad["id"]}&print=1">версія для друку</A> | <A HREF="/skarga.php?id={ad["id"]}">поскаржитись</A></FONT>'
    return frame(f'{ad["name"]}, {CITIES[ad["city"]][0]}', card(ad) + links, ad["id"])


def print_view(ad):
    return f'<HTML><HEAD><TITLE>{ad["name"]}</TITLE></HEAD><BODY onload="window.print()">\n{card(ad)}<HR>http://{HOST}/</BODY></HTML>'


def listing(city, ads, pages=1, page=1):
    rows = "".join(f'<TR VALIGN=top BGCOLOR="{"#FFE0E0" if x["vip"] else "#FFFFFF"}"><TD WIDTH=100>' + (f'<IMG SRC="/foto/s/{x["id"]}_1.jpg" WIDTH=90>' if x["photos"] else "&nbsp;")
                   + f'<TD><A HREF="/anketa.php?id={x["id"]}"><FONT SIZE=4>{x["name"]}</FONT></A>, {x["age"]}<BR>{x["text"][:60]}...<TD NOWRAP><B>{x["phones"][0][0]}</B>\n' for x in ads)
    turn = " ".join(f"<B>[{n}]</B>" if n == page else f'<A HREF="/{city}/{"" if n == 1 else f"?page={n}"}">[{n}]</A>' for n in range(1, pages + 1)) if pages > 1 else ""
    return frame(f"Анкети, {CITIES[city][0]}" + (f", сторінка {page}" if page > 1 else ""), f'<H2>{CITIES[city][0]}</H2><FONT SIZE=2>Сортувати: <A HREF="/{city}/?sort=cina">за ціною</A> | '
                 f'<A HREF="/{city}/?sort=vik">за віком</A></FONT>\n<TABLE WIDTH="100%" CELLSPACING=2>{rows}</TABLE>\n<P ALIGN=center>{turn}')


def words(html):
    return len(re.sub(r"<[^>]+>|&\w+;|\s+", "", html))


def page(url, html, kind, **more):
    return WrittenPage(url=ROOT + url if url.startswith("/") else url, html=html, kind=kind, language="uk", content_type="text/html", encoding="windows-1251", **more)


def own(ad, html, url=None):
    """The page of an ad; its text is in Russian where the prose outweighs all Ukrainian words of menus and labels."""
    prose = words(ad["text"]) if ad["lang"] == "ru" else 0
    return page(url or address(ad), html, "ad", ads=(address(ad),), canonical=address(ad) if url else None, text_language="ru" if prose > words(html) / 2 else None)


def urls(ads):
    return tuple(address(x) for x in ads)


KYIV, LVIV, DNIPRO = ([x for x in ADS if x["city"] == c] for c in CITIES)
GATE = (f'<HTML><HEAD>{META}<TITLE>Каштан</TITLE></HEAD><BODY BGCOLOR=black TEXT=white><CENTER><BR><BR><H1>18+</H1>Сайт містить матеріали для дорослих.<BR>Вам уже виповнилося 18 років?<P>'
        '<A HREF="/kyiv/">Так, увійти</A> &nbsp; <A HREF="http://www.kazky.example/">Ні, вийти</A></CENTER></BODY></HTML>')
PAGES = (
    page("/", GATE, "static"),
    page("/kyiv/", listing("kyiv", KYIV[:4], 2), "listing", ads=urls(KYIV[:4])),
    page("/kyiv/?sort=cina", listing("kyiv", KYIV[:4], 2), "listing", ads=urls(KYIV[:4]), canonical=f"{ROOT}/kyiv/"),
    page("/kyiv/?page=2", listing("kyiv", KYIV[4:], 2, 2), "listing", ads=urls(KYIV[4:])),
    page("/lviv/", listing("lviv", LVIV), "listing", ads=urls(LVIV)),
    page("/dnipro/", listing("dnipro", DNIPRO), "listing", ads=urls(DNIPRO)),
    *(own(x, ad_page(x)) for x in ADS),
    own(ADS[1], print_view(ADS[1]), address(ADS[1]) + "&print=1"),
    own(ADS[6], ad_page(ADS[6]), address(ADS[6]) + "&PHPSESSID=8c1f0be7a2d94e6630b5d1aa7f2c9e04"),
    page("/reklama.html", frame("Реклама", '<H2>Реклама на сайті</H2><TABLE BORDER=1><TR><TD>Звичайна анкета<TD>безкоштовно<TR><TD>VIP, 1 тиждень<TD>700 грн<TR><TD>VIP, 1 місяць<TD>2200 грн'
         '<TR><TD>Банер 468x60<TD>3000 грн на місяць</TABLE><P>Перевірка фото 150 грн, фотограф виїжджає до вас. Дзвоніть (044) 360-28-19 або пишіть reklama@kashtan-kyiv.example.'), "static"),
    page("/pravyla.html", frame("Правила", '<H2>Правила</H2><OL><LI>Анкети подають лише особи, яким виповнився 21 рік.<LI>Чужі фотографії та чужі номери заборонені.<LI>Адміністрація не є посередником.'
         '<LI>Якщо вас або когось із ваших знайомих примушують, телефонуйте на гарячу лінію 1547.</OL>'), "static"),
    page("/poradi.html", frame("Поради гостям", '<H2>Як поводитися в гостях</H2><P>Телефонуйте вдень, не запізнюйтесь, не торгуйтеся біля дверей. Квіти та шоколад ще ніхто не скасовував.'
         '<P>Ніколи не переказуйте гроші наперед на картку: найчастіше це шахраї.<P>У готелі повідомте на рецепції, що чекаєте гостю.'), "static"),
    page("/partnery.html", frame("Друзі сайту", '<H2>Друзі сайту</H2><UL><LI><A HREF="http://dnipro-vechir.example/">Дніпро ввечері</A> - анкети Дніпра<LI><A HREF="http://www.odesa-masazh.example/">Одеса Масаж</A> - салони біля моря'
         '<LI><A HREF="http://polonez-top.example/">Полонез ТОП</A> - рейтинг сайтів<LI><A HREF="http://karpaty-sauna.example/">Карпати Сауна</A> - каталог саун</UL>'), "directory"),
    page("/kontakty.html", frame("Контакти", '<H2>Контакти</H2>Телефон редакції (044) 360-28-19, щодня з 10 до 18.<BR>Пошта: admin@kashtan-kyiv.example<BR>Телеграм: @kashtan_admin'), "static"),
    page("/vhid.php", frame("Вхід", '<H2>Вхід для власниць анкет</H2><FORM METHOD=POST ACTION="/vhid.php">Логін <INPUT NAME=login><BR>Пароль <INPUT TYPE=password NAME=pass><BR><INPUT TYPE=submit VALUE="Увійти"></FORM>'), "static"),
    page("/anketa.php?id=198", frame("Анкету знято", '<P ALIGN=center><FONT SIZE=4>Анкету знято з публікації за бажанням власниці.</FONT><P ALIGN=center><A HREF="/kyiv/">До списку</A>'), "error"),
    page("/anketa.php?id=99999", frame("Помилка", '<P><B>Помилка:</B> такої анкети не існує або номер вказано неправильно.'), "error"),
)
SITE = WrittenSite(host=HOST, region="UA", pages=PAGES, ads=tuple(truth(x) for x in ADS),
                   note="windows-1251 named only by META (print view: nowhere), heading row over value row, price matrix, full check-list with + and - pictures, some Russian prose under Ukrainian labels")
