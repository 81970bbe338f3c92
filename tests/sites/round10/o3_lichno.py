"""Bulgarian: 'ЛИЧНО', a portal of independent women's own ads on a PHP-Nuke-like portal (2003), windows-1251, no charset in the header.

Hard: upper-case unclosed tags, nested tables, left and right blocks (log-in, shoutbox with strangers' numbers, newest ads, site phone).
Facts stand unlabelled in one bold line ('Ива, 25 г., 168/54, София') or in prose; phones with Cyrillic О for 0; prices in leva.
Half of the ads have no page of their own: short reader's ads with anchors on one page. PHPSESSID, print and order addresses.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.lichno.example"
BASE = f"http://{HOST}/"
MOD = BASE + "modules.php?name=Obiavi"
SHORT = MOD + "&op=kratki"


def url_of(number):
    return f"{MOD}&op=show&id={number}"


def price(amount, minutes, place=None, currency="BGN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def viber(value):
    return [{"kind": "viber", "value": value}]


# number, headline, bold line, prose, phone line, date, pictures, VIP?, facts
ADS = [
    (1412, "Ива - нова в Лозенец", "Ива, 25 г., 168/54, София - Лозенец",
     "Студентка съм, работя сама и приемам само при мен. Обичам дългите разговори и не бързам.<BR>Предлагам класически и релаксиращ масаж, прегръдки, целувки. "
     "<BR>1 час - 150 лв.<BR>2 часа - 280 лв.<BR>Не правя посещения по домове и хотели.<BR>На разположение от 10 до 20 ч.",
     "тел. 0893 79 44 55", "10.06.2025 г.", 3, True,
     dict(alias="Ива", age=25, height_cm=168, weight_kg=54, city="Sofia", incall=True, outcall=False, services=["massage", "cuddling", "kissing"], hours="10:00-20:00",
          max_duration_h=2, posted_at="2025-06-10", phones=["+359893794455"], prices=[price(150, 60), price(280, 120)])),
    (1409, "Зряла дама от морето", "Донка, 47 г., 162/70, Варна",
     "Разведена, сериозна, с собствено жилище до Морската градина. За господа с уважение.<BR>Масаж и разговор на чаша вино. Мога и да ви бъда компания на вечеря."
     "<BR>При мен 100 лв. на час, при вас 140 лв. на час.",
     "тел. О898 896 85О (звънете, не отговарям на SMS)", "09.06.2025 г.", 2, False,
     dict(alias="Донка", age=47, height_cm=162, weight_kg=70, city="Varna", incall=True, outcall=True, services=["massage", "dinner_date"], max_duration_h=1,
          posted_at="2025-06-09", phones=["+359898896850"], prices=[price(100, 60, "incall"), price(140, 60, "outcall")])),
    (1405, "Две приятелки - Симона и Рая", "Симона (23 г.) и Рая (26 г.), Пловдив",
     "Ние сме приятелки и ви посрещаме винаги заедно в Капана. Масаж на четири ръце, стриптийз, парти с приятели.<BR>30 мин. - 160 лв. / 60 мин. - 260 лв. "
     "/ цяла нощ (до 10 часа) - 1500 лв.<BR>Говорим английски и малко турски.",
     "тел. 0889-543-899, Вайбър на същия номер", "08.06.2025 г.", 4, True,
     dict(alias="Симона", aliases_stated=["Симона", "Рая"], age=23, ages_stated=[23, 26], audience="couple", city="Plovdiv", incall=True,
          services=["four_hands", "massage", "striptease", "party"], max_duration_h=10, languages_spoken=["en", "tr"], posted_at="2025-06-08",
          phones=["+359889543899"], handles=viber("+359889543899"), prices=[price(160, 30), price(260, 60), price(1500, 600)])),
    (1398, "Оксана, отдых и массаж", "Оксана, 33 г., 172/61, Бургас",
     "Здравствуйте! Я из Украины, живу в Бургасе второй год. Приглашаю к себе на расслабляющий массаж и тантру, апартаменты рядом с морем. Говорю по-русски, по-украински и "
     "немного по-болгарски.<BR>Один час - 130 лв., полтора часа - 180 лв.<BR>На выезд не езжу. Пишите в Телеграм: @oksana_burgas",
     "тел. +359 890 380 366", "05.06.2025 г.", 3, False,
     dict(alias="Оксана", age=33, text_language="ru", height_cm=172, weight_kg=61, nationality="UA", city="Burgas", languages_spoken=["ru", "uk", "bg"], incall=True, outcall=False,
          services=["massage", "tantra"], max_duration_h=1.5, posted_at="2025-06-05", phones=["+359890380366"], handles=[{"kind": "telegram", "value": "oksana_burgas"}],
          prices=[price(130, 60), price(180, 90)])),
    (1391, "Транс Михаела на турне", "Михаела (транссексуална), 29 г., 180/72, сега в Русе",
     "До 14.06.2025 съм в Русе, после от 15.06.2025 до 21.06.2025 в Плевен. Ролеви игри, доминация, фетиш. Дискретно място, работя денонощно."
     "<BR>Час 200 лв. Капаро не взимам.<BR>Не предлагам масаж.",
     "тел. 088/255-48-60", "03.06.2025 г.", 5, True,
     dict(alias="Михаела", age=29, height_cm=180, weight_kg=72, audience="trans", city="Ruse", incall=True, services=["role_play", "domination", "fetish"], hours="24/7",
          max_duration_h=1, posted_at="2025-06-03", phones=["+359882554860"], prices=[price(200, 60)],
          tour=[{"city": "Ruse", "from": None, "to": "2025-06-14"}, {"city": "Pleven", "from": "2025-06-15", "to": "2025-06-21"}])),
    (1384, "От Лондон за лятото", "Ники, 36 г., Стара Загора",
     "Върнах се за лятото. Ходя само по хотели и офиси, придружавам на делови вечери и пътувания из страната и чужбина. Английски - отлично, български - роден."
     "<BR>Вечер (3 часа) - 300 евро.<BR>Обаждайте се след 18 ч.",
     "тел. нула осем седем едно, седем седем шест, две три четири", "30.05.2025 г.", 0, False,
     dict(alias="Ники", age=36, city="Stara Zagora", incall=False, outcall=True, services=["business", "dinner_date", "travel"], languages_spoken=["en", "bg"], max_duration_h=3,
          posted_at="2025-05-30", phones=["+359871776234"], prices=[price(300, 180, None, "EUR")])),
    (1377, "Елегантен мъж за дами", "Виктор, 40 г., 186/84, София",
     "За самостоятелни дами: танци, театър, вечеря. Масаж по желание. Посещавам ви у дома. Поща: viktor.sofia@poshta.example<BR>Два часа - 200 лв.",
     "тел. 0881 359 614", "27.05.2025 г.", 1, False,
     dict(alias="Виктор", age=40, height_cm=186, weight_kg=84, audience="man", city="Sofia", outcall=True, services=["dancing", "dinner_date", "massage"], max_duration_h=2,
          posted_at="2025-05-27", phones=["+359881359614"], handles=[{"kind": "email", "value": "viktor.sofia@poshta.example"}], prices=[price(200, 120)])),
]

# anchor, text with the bold name first, date, facts
SHORTS = [
    (512, "<B>Деси</B>, 26 г. Пловдив-Тракия. Масаж при мен, 80 лв. за половин час, 120 лв. за час. Тел. 0898 68 82 31", "11.06",
     dict(alias="Деси", age=26, city="Plovdiv", incall=True, services=["massage"], max_duration_h=1, phones=["+359898688231"], prices=[price(80, 30), price(120, 60)])),
    (511, "<B>Габи</B> от София, 31-годишна, 170 см и 65 кг, идва при вас по всяко време на денонощието. Тел. и Вайбър 0893891401", "10.06",
     dict(alias="Габи", age=31, city="Sofia", height_cm=170, weight_kg=65, outcall=True, hours="24/7", phones=["+359893891401"], handles=viber("+359893891401"))),
    (509, "<B>ТАНЯ</B>, 39, Велико Търново. Вечеря, разговор, пътуване. Без бързане и без предплащане. 0879/877-079", "08.06",
     dict(alias="Таня", age=39, city="Veliko Tarnovo", services=["dinner_date", "travel"], phones=["+359879877079"])),
    (505, "<B>Росица</B> (44 г.) - Бургас, кв. Лазур. Тантра масаж, час и половина 170 лв. Говоря немски. тел: 0887 36 87 17", "06.06",
     dict(alias="Росица", age=44, city="Burgas", services=["tantra", "massage"], max_duration_h=1.5, languages_spoken=["de"], phones=["+359887368717"], prices=[price(170, 90)])),
    (503, "<B>Лили</B>, 28 г., ромка, Сливен. Приемам в чиста квартира от 9 до 18 часа, 60 лв. часът. 0885 566 968", "04.06",
     dict(alias="Лили", age=28, city="Sliven", ethnicity="roma", incall=True, hours="09:00-18:00", max_duration_h=1, phones=["+359885566968"], prices=[price(60, 60)])),
]


def truth_of(row):
    made = dict(AD, url=url_of(row[0]), country="BG", text_language="bg", provider_kind="independent", n_images=row[6], paid_placement=row[7])
    facts = row[8]
    made.update(aliases_stated=[facts["alias"]], ages_stated=[facts["age"]])
    made.update(facts)
    return made


def short_truth(row):
    facts = row[3]
    day, month = row[2].split(".")
    made = dict(AD, url=f"{SHORT}#o{row[0]}", country="BG", text_language="bg", provider_kind="independent", paid_placement=False, posted_at=f"2025-{month}-{day}",
                aliases_stated=[facts["alias"]], ages_stated=[facts["age"]])
    made.update(facts)
    return made


def block(title, body):
    return f"""<TABLE BORDER="0" CELLPADDING="1" CELLSPACING="0" BGCOLOR="#7B1E3A" WIDTH="160"><TR><TD>
<TABLE BORDER="0" CELLPADDING="3" CELLSPACING="0" WIDTH="100%"><TR><TD BGCOLOR="#D9A6B4"><FONT CLASS="boxtitle"><B>{title}</B></FONT>
<TR><TD BGCOLOR="#FFFFFF"><FONT CLASS="content" SIZE="1">{body}</FONT></TABLE></TD></TR></TABLE><BR>
"""


def shell(title, body, session=""):
    s = f"&PHPSESSID={session}" if session else ""
    newest = "".join(f'<strong><big>&middot;</big></strong>&nbsp;<A HREF="modules.php?name=Obiavi&op=show&id={r[0]}{s}">{r[1]}</A><BR>' for r in ADS[1:5])
    left = block("Меню", f'<A HREF="index.php">Начало</A><BR><A HREF="modules.php?name=Obiavi{s}">Обяви</A><BR><A HREF="modules.php?name=Obiavi&op=kratki{s}">Кратки обяви</A><BR>'
                 '<A HREF="modules.php?name=Web_Links">Връзки</A><BR><A HREF="modules.php?name=News">Статии</A><BR><A HREF="modules.php?name=Content&pa=reklama">Реклама</A><BR>'
                 '<A HREF="modules.php?name=FAQ">ЧЗВ</A><BR><A HREF="modules.php?name=Feedback">Контакт</A>')
    left += block("Вход", '<FORM ACTION="modules.php?name=Your_Account" METHOD="post">Потребител<BR><INPUT TYPE=text NAME=username SIZE=10><BR>Парола<BR><INPUT TYPE=password '
                  'NAME=user_password SIZE=10><BR><INPUT TYPE=submit VALUE="Вход"></FORM>')
    right = block("Последни обяви", newest)
    right += block("Викалка", "<B>Пешо:</B> някой купува ли зимни гуми? 0876 66 88 17<BR><HR><B>admin:</B> не пускайте телефони тук!<BR><HR><B>gost44:</B> добро утро, 44 г., Видин")
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
<TITLE>ЛИЧНО - независими дами, обяви без посредници - {title}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">
<META NAME="KEYWORDS" CONTENT="обяви, лично, компания, масаж, София, Пловдив, Варна">
<LINK REL="StyleSheet" HREF="themes/Vishnya/style/style.css" TYPE="text/css">
</HEAD>
<BODY BGCOLOR="#F4E9EC" TEXT="#000000" LINK="#7B1E3A" TOPMARGIN="0">
<!-- header -->
<TABLE WIDTH="100%" BORDER=0 CELLSPACING=0><TR><TD BGCOLOR="#7B1E3A"><A HREF="index.php"><IMG SRC="themes/Vishnya/images/logo.gif" ALT="ЛИЧНО" BORDER=0></A>
<TD ALIGN=right BGCOLOR="#7B1E3A"><FONT COLOR=white SIZE=2>Приемане на обяви: тел. 02 / 987 41 36, всеки делничен ден 9-17 ч.</FONT></TABLE>
<TABLE WIDTH="100%" CELLPADDING=5 BORDER=0><TR VALIGN=top><TD WIDTH=165>
{left}<TD WIDTH="100%">
<TABLE WIDTH="100%" BORDER=0 CELLSPACING=1 BGCOLOR="#7B1E3A"><TR><TD BGCOLOR="#FFFFFF">
{body}
</TABLE>
<TD WIDTH=165>{right}
</TABLE>
<CENTER><FONT CLASS="footmsg" SIZE=1>Всички обяви са от лица над 18 години и се публикуват лично от тях.<BR>Page Generation: 0.21 Seconds</FONT></CENTER>
</BODY></HTML>
"""


def ad_html(row, session=""):
    number, head, line, prose, phone, date, pictures, vip, _ = row
    shots = "".join(f'<A HREF="images/obiavi/{number}_{i}.jpg" TARGET=_blank><IMG SRC="images/obiavi/t_{number}_{i}.jpg" BORDER=1 HSPACE=3></A>' for i in range(1, pictures + 1))
    star = '<IMG SRC="themes/Vishnya/images/vip.gif" ALT="VIP обява"> ' if vip else ""
    return shell(head, f"""<CENTER><FONT CLASS="title" SIZE=4>{star}{head}</FONT><BR>[ <A HREF="modules.php?name=Obiavi">Обяви</A> ]</CENTER>
<P><B>{line}</B>
<P>{prose}
<P><FONT COLOR="#7B1E3A"><B>{phone}</B></FONT>
<P>{shots or '<I>(без снимка)</I>'}
<BR><FONT SIZE=1>Добавена на {date} | Прочетена {number % 83 * 7} пъти | <A HREF="modules.php?name=Obiavi&op=show&id={number}&print=1"><IMG SRC="images/print.gif" BORDER=0 ALT="Версия за печат"></A></FONT>""", session)


def print_html(row):
    number, head, line, prose, phone, date, pictures, vip, _ = row
    shots = "".join(f"<IMG SRC=\"images/obiavi/t_{number}_{i}.jpg\">" for i in range(1, pictures + 1))
    star = "(VIP обява) " if vip else ""
    return f"<HTML><HEAD><TITLE>{head}</TITLE></HEAD><BODY onload=print()><B>{star}{head}</B><P>{line}<P>{prose}<P>{phone}<P>{shots}<P>Добавена на {date}<HR>Тази обява идва от ЛИЧНО - независими дами, обяви без посредници<BR>{BASE}</BODY></HTML>"


def list_html(rows, page):
    items = "".join(f'<TR><TD BGCOLOR="{"#FBF3F5" if i % 2 else "#FFFFFF"}"><IMG SRC="images/{"vip" if r[7] else "arrow"}.gif" ALT="{"VIP обява" if r[7] else ""}"><TD>'
                    f'<A HREF="modules.php?name=Obiavi&op=show&id={r[0]}"><B>{r[1]}</B></A><BR>{r[2]}<TD><FONT SIZE=1>{r[5]}</FONT>\n' for i, r in enumerate(rows))
    pager = "[ <B>1</B> | <A HREF=\"modules.php?name=Obiavi&page=2\">2</A> ]" if page == 1 else "[ <A HREF=\"modules.php?name=Obiavi\">1</A> | <B>2</B> ]"
    return shell("Обяви", f'<CENTER><FONT CLASS="title">Обяви</FONT><BR>Подреди по: Дата (<A HREF="modules.php?name=Obiavi&orderby=dateA">А</A>\\<A HREF="modules.php?name=Obiavi&orderby=dateD">D</A>)'
                 f"</CENTER><TABLE WIDTH=100% BORDER=0>{items}</TABLE><CENTER>Страница {pager}</CENTER>")


def shorts_html():
    items = "<HR NOSHADE SIZE=1>".join(f"\n<A NAME=o{n}></A><P>{text} <FONT SIZE=1 COLOR=gray>[{date}.2025]</FONT>" for n, text, date, _ in SHORTS)
    return shell("Кратки обяви", f"<FONT CLASS=title>Кратки обяви от читателки</FONT><P><I>Безплатно, до 200 знака, без снимки. За VIP обява вижте <A HREF=\"modules.php?name=Content&pa=reklama\">Реклама</A>.</I><HR>{items}")


def page(url, html, kind, **more):
    return WrittenPage(url, html, kind, "bg", content_type="text/html", encoding="windows-1251", **more)


def pages():
    first, second = ADS[:4], ADS[4:]
    yield page(MOD, list_html(first, 1), "listing", ads=tuple(url_of(r[0]) for r in first))
    yield page(MOD + "&page=2", list_html(second, 2), "listing", ads=tuple(url_of(r[0]) for r in second))
    yield page(MOD + "&orderby=dateD", list_html(first, 1), "listing", ads=tuple(url_of(r[0]) for r in first), canonical=MOD)
    yield page(SHORT, shorts_html(), "listing", ads=tuple(f"{SHORT}#o{r[0]}" for r in SHORTS))
    for row in ADS:
        yield page(url_of(row[0]), ad_html(row), "ad", ads=(url_of(row[0]),), text_language="ru" if row[8].get("text_language") == "ru" else None)
    session = "9f3c1e0b77ad42d6a8b5c2e1f0d94e63"
    yield page(url_of(1405) + "&PHPSESSID=" + session, ad_html(ADS[2], session), "ad", ads=(url_of(1405),), canonical=url_of(1405))
    yield page(url_of(1409) + "&print=1", print_html(ADS[1]), "ad", ads=(url_of(1409),), canonical=url_of(1409))
    yield page(BASE + "modules.php?name=Content&pa=reklama", shell("Реклама", "<FONT CLASS=title>Реклама в ЛИЧНО</FONT><P>Обикновена обява - 10 лв. за месец<BR>VIP обява - 35 лв. за месец<BR>"
               "Банер 468x60 - 120 лв. за седмица<P>Плащане по ePay или с пощенски запис. Тел. 02 / 987 41 36"), "static")
    yield page(BASE + "modules.php?name=FAQ", shell("ЧЗВ", "<FONT CLASS=title>Често задавани въпроси</FONT><UL><LI><B>Приемате ли обяви от агенции?</B> Не. Само лични обяви, без посредници."
               "<LI><B>Как да махна обявата си?</B> Обадете се от телефона, посочен в нея.<LI><B>Някой иска предплащане?</B> Не пращайте пари, пишете ни.</UL>"), "static")
    yield page(BASE + "modules.php?name=Feedback", shell("Контакт", "<FONT CLASS=title>Пишете ни</FONT><FORM METHOD=post>Име <INPUT NAME=sender_name><BR>E-mail <INPUT NAME=sender_email><BR>"
               "<TEXTAREA NAME=message ROWS=6 COLS=40></TEXTAREA><BR><INPUT TYPE=submit VALUE=Изпрати></FORM>ЛИЧНО Медия ЕООД, София 1000, п.к. 12"), "static")
    yield page(BASE + "modules.php?name=News&file=article&sid=88", shell("Уикенд в Пловдив", "<FONT CLASS=title>Уикенд в Пловдив: къде на вечеря за двама</FONT><BR><FONT SIZE=1>Пуснато на: Вторник, 22 април 2025"
               " от admin</FONT><P>Започнете от Стария град преди залез, после слезте в Капана. Масите навън се пълнят до осем часа, затова запазете предварително. Вечеря с бутилка мавруд "
               "излиза около 90 лв. за двама. На сутринта - кафе на Главната и разходка до Гребната база.<P>Коментари (2)"), "static")
    yield page(BASE + "modules.php?name=Web_Links", shell("Връзки", "<FONT CLASS=title>Връзки към приятелски сайтове</FONT><P>" + "".join(
        f'<LI><A HREF="modules.php?name=Web_Links&l_op=visit&lid={i}" TARGET=new>{name}</A> - {text}' for i, (name, text) in enumerate([
            ("Нощен Бургас", "обяви и каталог за морето"), ("Масажисти БГ", "салони за масаж по градове"), ("Компаньонки Варна", "каталог с лични страници"),
            ("Форум Ергени", "дискусии и мнения"), ("Балкан Топ 100", "класация на сайтове 18+"), ("Вечерен гид София", "барове, клубове, компания")], 1))), "directory")
    yield page(url_of(1203), shell("Грешка", "<CENTER><B>Съжаляваме, тази обява не съществува или е изтрита.</B><BR><BR>[ <A HREF=\"javascript:history.go(-1)\">Назад</A> ]</CENTER>"), "error")


SITE = WrittenSite(HOST, "BG", tuple(pages()), tuple(map(truth_of, ADS)) + tuple(map(short_truth, SHORTS)), "PHP-Nuke in windows-1251: unlabelled lines, anchors, shoutbox, Cyrillic O in numbers")
