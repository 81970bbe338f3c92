"""Old Russian table site of Kazakhstan in windows-1251, with Kazakh ads whose letters are numeric entities.

Hard: upper-case tags, `<FONT>`, unclosed cells, facts in two-column tables or in 'label: value<BR>' lines depending on
the year of the ad; the server names no charset (a META does); Kazakh text beside a Russian menu; prices as '15 000 тг'.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "vecher-kz.example"
BASE = f"http://www.{HOST}"
TOWN = {"Almaty": ("Алматы", "Алматы"), "Astana": ("Астана", "Астана"), "Shymkent": ("Шымкент", "Шымкент"), "Pavlodar": ("Павлодар", "Павлодар")}
RU = {"massage": "массаж", "dinner_date": "ужин в ресторане", "travel": "совместные поездки", "dancing": "танцы", "bath": "совместная ванна",
      "tantra": "тантра", "overnight": "на всю ночь", "role_play": "ролевые игры", "party": "вечеринки", "cuddling": "объятия",
      "business": "деловые встречи", "city_guide": "экскурсия по городу", "couples": "для пар", "four_hands": "массаж в четыре руки", "striptease": "стриптиз"}
KK = {"massage": "массаж", "dinner_date": "мейрамханада кешкі ас", "travel": "бірге саяхаттау", "dancing": "би", "city_guide": "қала бойынша экскурсия",
      "party": "кештер мен тойлар", "cuddling": "құшақтасу", "bath": "бірге ванна қабылдау", "tantra": "тантра", "role_play": "рөлдік ойындар"}
LANG = {"ru": {"ru": "русский", "kk": "казахский", "en": "английский", "tr": "турецкий", "ko": "корейский"},
        "kk": {"ru": "орыс", "kk": "қазақ", "en": "ағылшын", "tr": "түрік"}}
NATION = {"ru": {"KZ": "Казахстан", "RU": "Россия", "UZ": "Узбекистан"}, "kk": {"KZ": "Қазақстан"}}
LABEL = {"ru": dict(age="Возраст", city="Город", height="Рост", weight="Вес", nation="Гражданство", ethnicity="Внешность", langs="Языки", on="Услуги", off="Не предлагаю",
                    inc="Приём у себя", out="Выезд", hours="Время", price="Цена", tel="Телефон", added="Добавлено", yes="да", no="нет", day="круглосуточно", kind="Работаю"),
         "kk": dict(age="Жасы", city="Қала", height="Бойы", weight="Салмағы", nation="Азаматтығы", ethnicity="Түр-әлпеті", langs="Тілдер", on="Қызметтер", off="Ұсынбаймын",
                    inc="Өз үйінде қабылдау", out="Шығу", hours="Уақыты", price="Бағасы", tel="Телефон", added="Қосылған күні", yes="иә", no="жоқ", day="тәулік бойы", kind="Жұмыс түрі")}
LENGTH = {"ru": {60: "1 час", 120: "2 часа", 180: "3 часа", 720: "ночь"}, "kk": {60: "1 сағат", 120: "2 сағат", 720: "түн"}}
LOOKS = {"ru": {"asian": "азиатская", "european": "европейская", "mixed": "смешанная", "central_asian": "среднеазиатская"}, "kk": {}}
KIND = {"ru": {"independent": "сама, без агентства", "agency": "от агентства"}, "kk": {"independent": "өзім, агенттіксіз"}}

ADS = [
    dict(n=214, names=["Асель"], ages=[27], city="Almaty", lang="ru", form="table", height=166, weight=54, nation="KZ", langs=["kk", "ru", "en"], on=["dinner_date", "travel", "massage"],
         off=["striptease"], inc=False, out=True, hours="18:00-02:00", kind="independent", prices=[(60, 30000), (120, 55000), (720, 150000)], images=3, posted="2025-06-07",
         phone="+77013846290", shown="8 (701) 384-62-90", vip=True, text="Встречаю гостей города, знаю все хорошие рестораны от Медеу до вокзала. По телефону отвечаю сама."),
    dict(n=219, names=["Гүлназ"], ages=[30], city="Almaty", lang="kk", form="table", height=162, weight=57, langs=["kk", "ru"], on=["massage", "cuddling"], inc=True, out=False,
         hours="24/7", prices=[(60, 20000)], images=2, posted="2025-06-10", phone="+77475019382", shown="+7 747 501 93 82", vip=False,
         text="Сәлеметсіз бе! Қала орталығында жеке пәтерде қабылдаймын, тыныш әрі таза. Алдын ала хабарласыңыз, түнде де жауап беремін."),
    dict(n=223, names=["Рита", "Снежана"], ages=[32, 34], city="Almaty", lang="ru", form="lines", langs=["ru"], on=["four_hands", "massage", "bath"], inc=True, out=True,
         prices=[(60, 45000), (120, 80000)], images=4, posted="2025-05-19", phone="+77057726041", shown="8705 772 60 41", vip=True, handles=[("telegram", "rita_snezhana_alm")],
         text="Мы подруги, работаем только вдвоём. Рите 32, Снежане 34. Такси за ваш счёт, обычно 2 000 тг."),
    dict(n=228, names=["Виолетта"], ages=[23], city="Astana", lang="ru", form="lines", height=176, weight=60, nation="RU", ethnicity="european", langs=["ru", "en"], on=["party", "dancing", "striptease"],
         inc=None, out=True, kind="agency", prices=[(60, 40000), (180, 100000)], images=5, posted="2025-06-01", phone="+77776230458", shown="8-777-623-04-58", vip=False,
         tour=[("Almaty", "2025-06-20", "2025-06-25")], tour_text="С 20 по 25 июня 2025 буду в Алматы.", text="Украсит любой праздник: день рождения, мальчишник, открытие магазина. Заказ через администратора."),
    dict(n=231, names=["Айдана"], ages=[25], city="Astana", lang="kk", form="lines", height=170, nation="KZ", langs=["kk", "ru", "tr"], on=["dinner_date", "travel", "city_guide"], off=["massage"],
         inc=False, out=True, kind="independent", prices=[(120, 50000), (720, 140000)], images=1, posted="2025-05-25", phone="+77082915376", shown="8 708 291 53 76", vip=False,
         handles=[("whatsapp", "+77082915376")], text="Астанаға іссапармен келген мырзаларға серік боламын: театр, мейрамхана, серуен. Қонақүйге барамын, үйде қабылдамаймын."),
    dict(n=236, names=["Тимур"], ages=[36], city="Astana", lang="ru", form="table", height=183, weight=79, langs=["ru", "kk"], on=["dinner_date", "couples", "dancing"], inc=False, out=True,
         prices=[(120, 35000)], images=2, posted=None, phone="+77029584173", shown="8 702 958 41 73", vip=False, man=True,
         text="Мужчина для женщин и семейных пар. Вежлив, не курю, умею слушать. Дочери уже 18 лет, живу один."),
    dict(n=240, names=["Наталья Ким"], ages=[44], city="Pavlodar", lang="ru", form="table", height=160, weight=58, ethnicity="asian", langs=["ru", "ko"], on=["massage", "tantra"], off=["role_play", "overnight"],
         inc=True, out=False, hours="10:00-20:00", prices=[(60, 18000), (120, 32000)], images=2, posted="2025-04-30", phone="+77751408629", shown="8 775 14O 86 29", vip=False,
         handles=[("email", "kim.natalya@pochta.example")], text="Медицинское образование, стаж двадцать лет. Кабинет на первом этаже, вход со двора."),
    dict(n=247, names=["Мадина"], ages=[], city="Shymkent", lang="kk", form="lines", langs=["kk"], on=["massage", "bath"], inc=True, out=None, prices=[], images=0, posted="2025-06-11",
         phone="+77076638104", shown="8 707 663 81 04", vip=True, text="Жасымды телефонмен айтамын, суретімді интернетке салмаймын. Бағасы келісім бойынша."),
]
MENU = ("<TABLE WIDTH=760 ALIGN=center BORDER=0 CELLPADDING=4><TR><TD COLSPAN=2 BGCOLOR=#330033><FONT COLOR=#ffffff SIZE=5 FACE=Tahoma>Вечер.KZ</FONT>"
        "<TR VALIGN=top><TD WIDTH=150 BGCOLOR=#f0e0f0><A HREF=/almaty.htm>Алматы</A><BR><A HREF=/astana.htm>Астана</A><BR><A HREF=/regiony.htm>Регионы</A><BR>"
        "<A HREF=/reklama.htm>Разместить анкету</A><BR><A HREF=/pravila.htm>Правила</A><BR><A HREF=/svyaz.htm>Связь</A><BR><BR><FONT SIZE=1>Админ: 8 (727) 345-08-16<BR>icq 100200300</FONT><TD>")


def legacy(text):
    """The text with what windows-1251 lacks as numeric entities."""
    return text.encode("cp1251", "xmlcharrefreplace").decode("cp1251")


def money(k):
    return f"{k:,}".replace(",", " ") + " тг"


def url(a):
    return f"{BASE}/anketa/{a['n']}.htm"


def page(title, body):
    return legacy(f"<HTML><HEAD><META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=windows-1251\">\n<TITLE>{title} - Вечер.KZ</TITLE></HEAD>\n<BODY BGCOLOR=#ffffff LINK=#660066>\n"
                  f"<!-- счетчик --><CENTER><IMG SRC=/img/ban468.gif WIDTH=468 HEIGHT=60></CENTER>\n{MENU}\n{body}\n</TABLE>\n<CENTER><FONT SIZE=1>&copy; Вечер.KZ 2004-2025. Только для лиц старше 18 лет</FONT></CENTER></BODY></HTML>")


def ad_page(a):
    w, lang = LABEL[a["lang"]], a["lang"]
    names = {"ru": " и ", "kk": " мен "}[lang].join(a["names"])
    service = RU if lang == "ru" else KK
    hours = a.get("hours") and (w["day"] if a["hours"] == "24/7" else a["hours"])
    off = [RU[s] if lang == "ru" else KK[s] for s in a.get("off", [])]
    facts = [(w["city"], TOWN[a["city"]][lang == "kk"]), (w["age"], ", ".join(map(str, a["ages"]))), (w["height"], a.get("height")), (w["weight"], a.get("weight")),
             (w["nation"], NATION[lang].get(a.get("nation"))), (w["ethnicity"], LOOKS[lang].get(a.get("ethnicity"))), (w["langs"], ", ".join(LANG[lang][x] for x in a["langs"])),
             (w["kind"], KIND[lang].get(a.get("kind"))), (w["on"], ", ".join(service[s] for s in a["on"])), (w["off"], ", ".join(off)),
             (w["inc"], {True: w["yes"], False: w["no"], None: None}[a["inc"]]), (w["out"], {True: w["yes"], False: w["no"], None: None}[a["out"]]), (w["hours"], hours),
             (w["price"], "; ".join(f"{LENGTH[lang][m]} - {money(k)}" for m, k in a["prices"])), (w["tel"], a["shown"])]
    facts += [({"email": "E-mail", "telegram": "Telegram", "whatsapp": "WhatsApp"}[k], "@" + v if k == "telegram" else a["shown"] if k == "whatsapp" else v) for k, v in a.get("handles", [])]
    facts += [(w["added"], ".".join(reversed(a["posted"].split("-"))) if a["posted"] else None)]
    facts = [(k, v) for k, v in facts if v]
    if a["form"] == "table":
        table = "<TABLE BORDER=1 CELLSPACING=0>" + "".join(f"<TR><TD BGCOLOR=#eeeeee><FONT SIZE=2>{k}</FONT><TD><FONT SIZE=2>{v}</FONT>\n" for k, v in facts) + "</TABLE>"
    else:
        table = "<P><FONT SIZE=2>" + "<BR>\n".join(f"<B>{k}:</B> {v}" for k, v in facts) + "</FONT>"
    vip = "<IMG SRC=/img/vip.gif ALT='VIP-анкета'> " if a["vip"] else ""
    pics = " ".join(f"<IMG SRC=/foto/{a['n']}_{i}.jpg WIDTH=180 BORDER=1>" for i in range(1, a["images"] + 1))
    near = [b for b in ADS if b is not a and b["city"] == a["city"]][:2]
    tail = "<HR><FONT SIZE=1>Смотрите также: " + ", ".join(f"<A HREF=/anketa/{b['n']}.htm>{b['names'][0]}</A>" for b in near) + "</FONT>" if near else ""
    return page(f"{names}, {TOWN[a['city']][0]}", f"{vip}<FONT SIZE=4 COLOR=#660066><B>{names}</B></FONT><BR>{pics}\n{table}\n<P>{a['text']} {a.get('tour_text', '')}\n"
                f"<P><A HREF=/anketa/{a['n']}.htm?print=1>Версия для печати</A>{tail}")


def truth(a):
    return {**AD, "url": url(a), "alias": a["names"][0], "aliases_stated": list(a["names"]), "age": next(iter(a["ages"]), None), "ages_stated": list(a["ages"]),
            "text_language": a["lang"], "audience": "man" if a.get("man") else "couple" if len(a["names"]) > 1 else "woman", "provider_kind": a.get("kind") or "unknown",
            "city": a["city"], "country": "KZ", "nationality": a.get("nation"), "ethnicity": a.get("ethnicity"), "languages_spoken": list(a["langs"]), "services": sorted(a["on"]),
            "incall": a["inc"], "outcall": a["out"], "hours": a.get("hours"), "weight_kg": a.get("weight"), "height_cm": a.get("height"),
            "max_duration_h": max((m for m, _ in a["prices"]), default=0) / 60 or None, "tour": [{"city": c, "from": f, "to": t} for c, f, t in a.get("tour", [])],
            "paid_placement": a["vip"], "n_images": a["images"], "posted_at": a["posted"], "phones": [a["phone"]],
            "handles": [{"kind": k, "value": v} for k, v in a.get("handles", [])],
            "prices": [{"amount": k, "currency": "KZT", "code_currency": None, "duration_min": m, "place": None} for m, k in a["prices"]]}


def written(path, html, kind, ads=(), canonical=None, text=None):
    return WrittenPage(path, html, kind, "ru", text, ads, canonical, content_type="text/html", encoding="windows-1251")


def listing(path, title, ads):
    cells = "".join(f"<TR><TD>{'<IMG SRC=/foto/%d_s.jpg WIDTH=60>' % a['n'] if a['images'] else '<FONT SIZE=1>без фото</FONT>'}<TD><A HREF=/anketa/{a['n']}.htm>{', '.join(a['names'])}</A>"
                    f"{'<IMG SRC=/img/vip_s.gif>' if a['vip'] else ''}<TD>{', '.join(map(str, a['ages'])) or '-'}<TD>{TOWN[a['city']][0]}<TD>{money(a['prices'][0][1]) if a['prices'] else 'договор.'}\n" for a in ads)
    return written(BASE + path, page(title, f"<H3>{title}</H3><TABLE BORDER=1 WIDTH=100%><TR><TH>Фото<TH>Имя<TH>Возраст<TH>Город<TH>От\n{cells}</TABLE>"), "listing", tuple(url(a) for a in ads))


def static(path, title, body, kind="static"):
    return written(BASE + path, page(title, f"<H3>{title}</H3>{body}"), kind)


def of(*cities):
    return [a for a in ADS if a["city"] in cities]


def text_language(a):
    return "kk" if a["lang"] == "kk" else None


SITE = WrittenSite(HOST, "KZ", (
    listing("/almaty.htm", "Анкеты: Алматы", of("Almaty")),
    listing("/astana.htm", "Анкеты: Астана", of("Astana")),
    listing("/regiony.htm", "Анкеты: регионы", of("Pavlodar", "Shymkent")),
    *(written(url(a), ad_page(a), "ad", (url(a),), None, text_language(a)) for a in ADS),
    written(url(ADS[4]) + "?print=1", ad_page(ADS[4]), "ad", (url(ADS[4]),), url(ADS[4]), "kk"),
    static("/reklama.htm", "Разместить анкету", "Обычная анкета на месяц - 3 000 тг, VIP - 9 000 тг, баннер 468x60 - 25 000 тг в неделю. Оплата на номер администратора."),
    static("/pravila.htm", "Правила", "<UL><LI>Только совершеннолетние.<LI>Чужие фотографии удаляются.<LI>Администрация встреч не организует.</UL>"),
    static("/svyaz.htm", "Связь", f"Пишите: <A HREF=mailto:admin@{HOST}>admin@{HOST}</A>, телефон 8 (727) 345-08-16, с 10 до 18."),
    static("/statya1.htm", "Что взять с собой в Алматинские горы", "<P>Тёплую куртку даже в июле, воду и наличные на канатную дорогу (5 000 тг). Маршрут на озеро займёт день."),
    static("/anketa/187.htm", "Анкета не найдена", "Анкета удалена владелицей или не существует. <A HREF=/almaty.htm>Назад</A>", "error"),
), tuple(truth(a) for a in ADS), "windows-1251 without charset in the header; Kazakh letters as numeric entities; table or line facts by age of ad")
