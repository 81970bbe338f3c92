"""Belarusian house in Minsk with a branch in Hrodna: all women on one old table page each, reached by anchors; windows-1251 told only in the meta element.

Hard: a woman has a place on the page and no address of her own, tables within tables with font elements, a menu of names above that only jumps, the house's
telephone in the head and either that or her own in her block, prices in roubles ('руб.') in a sentence, a woman who is away has only a day of return,
the print and session addresses repeat everything, a guest book tells of the women by name, and a vacancy page quotes wages.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.lipavy-dvor.example"


def e(amount, minutes, place=None):
    return {"amount": amount, "currency": "BYN", "code_currency": None, "duration_min": minutes, "place": place}


HOUSE = {"minsk": ("", "Мінск", "Minsk", "+375 29 618-40-27", "+375296184027"), "hrodna": ("hrodna.html", "Гродна", "Hrodna", "+375 33 904-15-62", "+375339041562")}
# anchor, house, heading, lines of facts, story, contact, pictures, mark, truth
WOMEN = [
    ("alesia", "minsk", "Алеся", "24 гады, 168 см, 55 кг", "Наша Алеся родам з Палесся: светлая каса, ціхі голас і вялікае цярпенне. Робіць масаж, любіць абдымкі і сумесную ванну. Працуе з 12:00 да 22:00, акрамя нядзелі. Гадзіна 180 руб., дзве гадзіны 340 руб. Размаўляе па-беларуску, па-руску і крыху па-англійску. Прымае толькі ў нас, на выезд не ездзіць.", "house", 3, "Правераныя фота",
     dict(alias="Алеся", age=24, height_cm=168, weight_kg=55, services=["massage", "cuddling", "bath"], hours="12:00-22:00", incall=True, outcall=False, languages_spoken=["be", "ru", "en"], max_duration_h=2.0, prices=[e(180, 60), e(340, 120)])),
    ("darya", "minsk", "Дар’я", "31 год, 174 см, 62 кг", "Дар’я вядзе тантрычныя сеансы для мужчын і пар: паўтары гадзіны 260 руб., дзве гадзіны 330 руб. Запісвайцеся прынамсі за дзень.", "house", 2, "Правераныя фота", dict(alias="Дар’я", age=31, height_cm=174, weight_kg=62, services=["tantra", "couples"], max_duration_h=2.0, prices=[e(260, 90), e(330, 120)])),
    ("kacia", "minsk", "Каця", "22 гады, 160 см", "Новая дзяўчына! Прыйшла да нас 2 чэрвеня 2025. Стрыптыз, масаж, пацалункі. Паўгадзіны 100 руб., гадзіна 170 руб. Кругласутачна, тэлефануйце адміністратару.", "house", 4, "", dict(alias="Каця", age=22, height_cm=160, services=["striptease", "massage", "kissing"], hours="24/7", max_duration_h=1.0, prices=[e(100, 30), e(170, 60)])),
    ("zlata", "minsk", "Злата і Яна", "26 і 28 гадоў", "Масаж у чатыры рукі і вечар удваіх з двума гаспадынямі: Злата (26) і Яна (28). Прымаюць разам, 300 руб. за гадзіну.", "house", 2, "", dict(alias="Злата", aliases_stated=["Злата", "Яна"], age=26, ages_stated=[26, 28], audience="couple", services=["four_hands"], incall=True, max_duration_h=1.0, prices=[e(300, 60)])),
    ("inesa", "minsk", "Інэса", "39 гадоў, 170 см, 66 кг", "Інэса здымае ў нас пакой і вядзе свой запіс сама, без адміністратара. Ролевыя гульні, дамінаванне. Гадзіна 220 руб., з выездам у гатэль 280 руб.", ("+375 44 571-83-09", "+375445718309", "inesa_minsk"), 1, "Правераныя фота",
     dict(alias="Інэса", age=39, height_cm=170, weight_kg=66, provider_kind="independent", services=["role_play", "domination"], incall=True, outcall=True, max_duration_h=1.0, prices=[e(220, 60), e(280, 60, "outcall")])),
    ("mila", "minsk", "Міла", "29 гадоў, 165 см, 58 кг", "Міла зараз у Гродне, прымае там з 5 па 22 чэрвеня. У Мінску зноў з 23 чэрвеня. Масаж, вячэра з вамі ў горадзе, паездкі. Вечар (4 гадзіны) 600 руб.", "house", 3, "", dict(alias="Міла", age=29, height_cm=165, weight_kg=58, services=["massage", "dinner_date", "travel"], max_duration_h=4.0, prices=[e(600, 240)], incall=True, tour=[{"city": "Hrodna", "from": "2025-06-05", "to": "2025-06-22"}, {"city": "Minsk", "from": "2025-06-23", "to": None}])),
    ("vera", "hrodna", "Вера", "45 гадоў, 163 см, 70 кг", "Вера працуе ў Гродне ўжо пяты год. Спакойны масаж, абдымкі, гарбата з мёдам. Штодня 10:00–18:00. Гадзіна 120 руб.", "house", 1, "Правераныя фота", dict(alias="Вера", age=45, height_cm=163, weight_kg=70, services=["massage", "cuddling"], hours="10:00-18:00", max_duration_h=1.0, prices=[e(120, 60)])),
    ("ola", "hrodna", "Оля", "27 гадоў, 171 см, 57 кг", "Полька, размаўляе па-польску і па-руску. Пацалункі, масаж, «як з дзяўчынай». Гадзіна 160 руб. у нас, 210 руб. у вас.", "house", 3, "", dict(alias="Оля", age=27, height_cm=171, weight_kg=57, nationality="PL", services=["kissing", "massage", "gfe"], languages_spoken=["pl", "ru"], incall=True, outcall=True, max_duration_h=1.0, prices=[e(160, 60, "incall"), e(210, 60, "outcall")])),
    ("rita", "hrodna", "Рыта", "33 гады", "Рыта сустракае гасцей з інваліднасцю: пад’езд без прыступак, шырокія дзверы. Масаж 45 хвілін 90 руб.", ("+375 29 862-70-14", "+375298627014", None), 0, "", dict(alias="Рыта", age=33, services=["disabled_guests", "massage"], incall=True, max_duration_h=0.75, prices=[e(90, 45)])),
]


def page_of(house):
    return f"{ROOT}/{HOUSE[house][0]}"


def url(w):
    return f"{page_of(w[1])}#{w[0]}"


def shell(title, body, head="Мінск"):
    return f"""<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-1251"><TITLE>{title}</TITLE><STYLE>body {{ font-family: Verdana; font-size: 11px; background: #f6efe2 }} .imia {{ font-size: 16px; color: #7a2b2b }}</STYLE></HEAD>
<BODY bgcolor="#f6efe2" leftmargin="0" topmargin="0"><TABLE width="780" align="center" border="0" cellpadding="6" cellspacing="0"><TR><TD colspan="2" bgcolor="#7a2b2b"><FONT color="#ffffff" size="5">Ліпавы двор</FONT><BR><FONT color="#f0d9b5">Дом сустрэч для дарослых · {head} · толькі 18+</FONT></TD></TR>
<TR><TD width="150" valign="top" bgcolor="#ead9bd"><A href="/">Мінск</A><BR><A href="/hrodna.html">Гродна</A><BR><A href="/pra-nas.html">Пра нас</A><BR><A href="/cennik.html">Парадак аплаты</A><BR><A href="/hosci.html">Кніга водгукаў</A><BR><A href="/naviny.html">Навіны</A><BR><A href="/praca.html">Праца</A><BR><A href="/kantakt.html">Кантакт</A><BR><A href="/en.html">English</A><P><IMG src="/img/counter.gif" width="88" height="31" alt="counter"></TD><TD valign="top">{body}</TD></TR>
<TR><TD colspan="2" align="center"><FONT size="1">&copy; 2011–2025 Ліпавы двор. Усе ўдзельніцы паўналетнія. <A href="/pravily.html">Правілы</A></FONT></TD></TR></TABLE></BODY></HTML>"""


def block(w):
    tel = HOUSE[w[1]][3]
    if w[5] == "house":
        call = f"Запіс праз адміністратара: <B>{tel}</B>"
    else:
        call = f"Асабісты тэлефон: <B>{w[5][0]}</B>" + (f", Telegram @{w[5][2]}" if w[5][2] else "")
    pics = "".join(f'<A href="/foto/{w[0]}{n}.jpg" target="_blank"><IMG src="/foto/{w[0]}{n}.jpg" width="120" height="160" border="0"></A> ' for n in range(1, w[6] + 1)) or "<I>без фота</I>"
    mark = f' <FONT color="green" size="1">&#10003; {w[7]}</FONT>' if w[7] else ""
    return f'<TABLE id="{w[0]}" width="100%" border="0" bgcolor="#fffaf0" cellpadding="5"><TR><TD><SPAN class="imia">{w[2]}</SPAN>{mark}<BR><FONT color="#555555">{w[3]} · {HOUSE[w[1]][1]}</FONT></TD></TR><TR><TD>{pics}</TD></TR><TR><TD>{w[4]}</TD></TR><TR><TD bgcolor="#f0e2c8">{call}</TD></TR></TABLE><DIV align="right"><A href="#top">&uarr; уверх</A></DIV><HR size="1" noshade>'


def house_page(house):
    rows = [w for w in WOMEN if w[1] == house]
    _, town, _, tel, _ = HOUSE[house]
    menu = " | ".join(f'<A href="#{w[0]}">{w[2]}</A>' for w in rows)
    return shell(f"Ліпавы двор - {town}", f'<A name="top"></A><H2>Нашы гаспадыні: {town}</H2><P>Адміністратар: {tel}. Адрас паведамляем пры запісе.</P><P align="center">{menu}</P><HR size="1" noshade>{"".join(map(block, rows))}', town)


def truth(w):
    t = deepcopy(AD)
    h = HOUSE[w[1]]
    t.update(url=url(w), text_language="be", provider_kind="agency", city=h[2], country="BY", verified=bool(w[7]), n_images=w[6], phones=[h[4]] if w[5] == "house" else [w[5][1]], handles=[{"kind": "telegram", "value": w[5][2]}] if w[5] != "house" and w[5][2] else [])
    t.update(w[8])
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


OLD = {"content_type": "text/html", "encoding": "cp1251"}


def lister(path, house, canonical=None):
    return WrittenPage(f"{ROOT}/{path}", house_page(house), "listing", "be", ads=tuple(url(w) for w in WOMEN if w[1] == house), canonical=canonical, **OLD)


def plain(path, title, body, kind="static", status=200, language="be"):
    return WrittenPage(f"{ROOT}/{path}", shell(title, f"<H2>{title}</H2>{body}"), kind, language, status=status, **OLD)


PAGES = [
    lister("", "minsk"),
    lister("?sid=c0ffee3817", "minsk", f"{ROOT}/"),
    lister("hrodna.html", "hrodna"),
    lister("hrodna.html?druk=1", "hrodna", f"{ROOT}/hrodna.html"),
    plain("pra-nas.html", "Пра нас", "<P>Мы невялікі дом з двума адрасамі. Кожная гаспадыня сама вырашае, каго і калі прыняць, і сама можа перапыніць сустрэчу. П’яных гасцей не пускаем.</P>"),
    plain("cennik.html", "Парадак аплаты", "<P>Аплата наяўнымі на месцы, перадаплату не бярэм. Кошт глядзіце ля кожнага імя. У святы кошт не мяняецца.</P>"),
    plain("hosci.html", "Кніга водгукаў", "".join(f"<P><B>{who}</B>, {day}<BR>{text}</P><HR size=1>" for who, day, text in (("Сяргей", "07.06.2025", "Алеся вельмі ветлівая, масаж цудоўны. Дзякуй!"), ("Госць", "29.05.2025", "Быў у Веры ў Гродне, прыемна і спакойна, прыйду яшчэ."), ("Алег", "16.05.2025", "Да Дар’і трэба запісвацца загадзя, чакаў тры дні. Варта."))), "review"),
    plain("naviny.html", "Навіны", "<P><B>2 чэрвеня 2025.</B> У нас новая гаспадыня.</P><P><B>5 траўня 2025.</B> У Гродне зроблены рамонт, новы душ.</P><P><B>10 студзеня 2025.</B> Змянілі нумар тэлефона ў Мінску.</P>"),
    plain("praca.html", "Праца", "<P>Шукаем адміністратара на начныя змены, ад 23 гадоў, 1400 руб. у месяц. Таксама патрэбна прыбіральшчыца. Пішыце на praca@lipavy-dvor.example.</P>"),
    plain("kantakt.html", "Кантакт", "<P>Мінск: +375 29 618-40-27<BR>Гродна: +375 33 904-15-62<BR>Viber і Telegram па тых жа нумарах.</P>"),
    plain("pravily.html", "Правілы", "<OL><LI>Толькі паўналетнія.</LI><LI>Павага і чысціня.</LI><LI>«Не» значыць «не».</LI><LI>Калі вам здаецца, што некага прымушаюць, тэлефануйце 102.</LI></OL>"),
    plain("en.html", "Welcome", "<P>Linden Yard is a small house for adults in Minsk with a second address in Hrodna. Please call, the desk speaks English after six in the evening.</P>", language="en"),
    plain("uvahod.html", "Уваход", '<P>Старонка толькі для дарослых. Вам ёсць 18 гадоў?</P><P><A href="/">Так, увайсці</A> | <A href="https://nadvorje.example">Не</A></P>'),
    plain("nastassia.html", "Памылка 404", "<P>Такой старонкі ў нас няма. Вярніцеся на <A href='/'>галоўную</A>.</P>", "error", 404),
]

SITE = WrittenSite("www.lipavy-dvor.example", "BY", tuple(PAGES), tuple(truth(w) for w in WOMEN), note=__doc__)
