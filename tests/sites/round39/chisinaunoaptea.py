"""Moldovan site of 2004 still in use: tables in tables, font tags, counters, a guest book; Romanian without diacritics beside Russian ads, in windows-1251.

Hard: no style sheet and no classes, labels in bold and values after a line break, spacer gifs, prices in lei or euro with 'ora/час', numbers as 069-..., a page of short ads
where each has only a named anchor, a print version, upper-case tags without quotes, the server names no charset (only the meta does), banners of a taxi and of a
money changer with rates, a hit counter that looks like a figure.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://www.chisinaunoaptea.example"
SHORT = f"{ROOT}/scurte.html"


def price(amount, currency, minutes, place=None):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def ad(url, alias, age, **more):
    row = deepcopy(AD)
    row.update(url=url, alias=alias, aliases_stated=[alias], age=age, ages_stated=[age] if age else [], text_language="ro", provider_kind="unknown", city="Chisinau", country="MD")
    row.update(more)
    return row


# no, name, line of facts (label, value), own words, pictures, day, VIP, truth
ROWS = [
    (311, "Cristina", [("Virsta", "26 ani"), ("Oras", "Chisinau, Botanica"), ("Inaltime", "170 cm"), ("Greutate", "56 kg"), ("Telefon", "069-417-328"), ("Pret", "800 lei ora, 1400 lei 2 ore")], "Buna seara, domnilor. Primesc la mine acasa, apartament curat, intrare separata. Masaj, sarutari, baie impreuna. Program 10:00-23:00. Nu raspund la numere ascunse.", 3, "07.06.2025", True,
     dict(height_cm=170, weight_kg=56, phones=["+37369417328"], incall=True, services=["massage", "kissing", "bath"], hours="10:00-23:00", prices=[price(800, "MDL", 60), price(1400, "MDL", 120)], max_duration_h=2)),
    (308, "Жанна", [("Возраст", "34 года"), ("Город", "Кишинёв, Рышкановка"), ("Телефон", "079-552-610"), ("Цена", "700 лей час")], "Приглашаю в гости спокойных мужчин. Живу одна, работаю сама, без посредников. Массаж, ролевые игры. С 9 до 18, в воскресенье отдыхаю. Говорю по-русски и по-румынски.", 2, "05.06.2025", False,
     dict(text_language="ru", provider_kind="independent", phones=["+37379552610"], incall=True, services=["massage", "role_play"], hours="9:00-18:00", languages_spoken=["ru", "ro"], prices=[price(700, "MDL", 60)], max_duration_h=1)),
    (305, "Natalia si Irina", [("Virsta", "23 si 24 ani"), ("Oras", "Chisinau, Centru"), ("Telefon", "068-930-147, 078-214-655"), ("Pret", "100 euro ora")], "Suntem doua prietene si lucram numai impreuna. Primim si perechi. Deplasare la hotel 120 euro ora.", 4, "02.06.2025", True,
     dict(alias="Natalia", aliases_stated=["Natalia", "Irina"], ages_stated=[23, 24], audience="couple", phones=["+37368930147", "+37378214655"], incall=True, outcall=True, services=["duo", "couples"], prices=[price(100, "EUR", 60), price(120, "EUR", 60, "outcall")], max_duration_h=1)),
    (299, "Elena Balti", [("Virsta", "41 ani"), ("Oras", "Balti"), ("Telefon", "060-118-493")], "Doamna serioasa din Balti. 500 lei ora, 300 lei jumatate de ora. Primesc si persoane cu dizabilitati, casa pe pamint, fara scari. Intre 14 si 16 iunie voi fi la Soroca.", 1, "30.05.2025", False,
     dict(alias="Elena", city="Bălți", phones=["+37360118493"], incall=True, services=["disabled_guests"], prices=[price(500, "MDL", 60), price(300, "MDL", 30)], max_duration_h=1, tour=[{"city": "Soroca", "from": "2025-06-14", "to": "2025-06-16"}])),
    (296, "Артём", [("Возраст", "29 лет"), ("Город", "Кишинёв"), ("Рост", "184 см"), ("Вес", "80 кг"), ("Телефон", "067-309-582 (Viber)")], "Для женщин. Приеду к вам домой или в гостиницу. Массаж, ужин, танцы. Час 600 лей, вечер 4 часа 2000 лей.", 1, "28.05.2025", False,
     dict(text_language="ru", audience="man", height_cm=184, weight_kg=80, phones=["+37367309582"], handles=[{"kind": "viber", "value": "+37367309582"}], outcall=True, services=["massage", "dinner_date", "dancing"], prices=[price(600, "MDL", 60), price(2000, "MDL", 240)], max_duration_h=4)),
    (290, "Salon Orhideea", [("Oras", "Chisinau, Ciocana"), ("Telefon", "022-55-01-83"), ("Program", "24/24")], "Salonul nostru va ofera masaj relaxant si masaj in patru miini. Maseuze: Diana 25, Mirela 28, Olga 31. Masaj 1 ora 450 lei, patru miini 1 ora 850 lei. Cafea din partea casei.", 0, "20.05.2025", True,
     dict(alias="Diana", aliases_stated=["Diana", "Mirela", "Olga"], age=25, ages_stated=[25, 28, 31], provider_kind="agency", phones=["+37322550183"], hours="24/7", incall=True, services=["massage", "four_hands"], prices=[price(450, "MDL", 60), price(850, "MDL", 60)], max_duration_h=1)),
    (314, "Кира (транс)", [("Возраст", "27 лет"), ("Город", "Кишинёв, Телецентр"), ("Телефон", "076-845-021"), ("Телеграм", "@kira_md27")], "Транс-девушка, принимаю у себя с 14 до 24. Час 1000 лей, ночь (10 часов) 5000 лей. В Тирасполе 21-22 июня.", 3, "10.06.2025", False,
     dict(alias="Кира", text_language="ru", audience="trans", phones=["+37376845021"], handles=[{"kind": "telegram", "value": "kira_md27"}], incall=True, hours="14:00-24:00", services=["overnight"], prices=[price(1000, "MDL", 60), price(5000, "MDL", 600)], max_duration_h=10, tour=[{"city": "Tiraspol", "from": "2025-06-21", "to": "2025-06-22"}])),
]
BITS = [
    ("s41", "09.06", "Mariana, 30 ani, Orhei. Masaj 400 lei ora, la mine. Tel. 069-226-704", dict(alias="Mariana", age=30, city="Orhei", phones=["+37369226704"], incall=True, services=["massage"], prices=[price(400, "MDL", 60, "incall")], max_duration_h=1)),
    ("s42", "08.06", "Лиля, 22 года, Кишинёв, Ботаника. Только выезд, 900 лей час. 078-661-935", dict(alias="Лиля", age=22, text_language="ru", phones=["+37378661935"], incall=False, outcall=True, prices=[price(900, "MDL", 60, "outcall")], max_duration_h=1)),
    ("s43", "03.06", "Doina, Cahul, 38 ani. Companie la cina si excursii. Pretul la telefon 079-374-418, dupa ora 18", dict(alias="Doina", age=38, city="Cahul", phones=["+37379374418"], services=["dinner_date", "city_guide"])),
]


def url(r):
    return f"{ROOT}/anunt.php?id={r[0]}"


def shell(title, body):
    return f"""<HTML><HEAD><TITLE>{title} :: Chisinau Noaptea</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251"><META NAME="keywords" CONTENT="anunturi, chisinau, noapte, adulti"></HEAD>
<BODY BGCOLOR=#1A0010 TEXT=#FFE0C0 LINK=#FF9900 VLINK=#CC6600 TOPMARGIN=0 MARGINHEIGHT=0><CENTER><TABLE WIDTH=780 BORDER=0 CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3><IMG SRC=/img/cap.jpg WIDTH=780 HEIGHT=110 ALT="Chisinau Noaptea"></TD></TR>
<TR><TD WIDTH=140 VALIGN=top BGCOLOR=#300018><FONT FACE=Verdana SIZE=1><BR>&nbsp;<A HREF=/index.html>Prima pagina</A><BR>&nbsp;<A HREF=/lista.php>Anunturi</A><BR>&nbsp;<A HREF=/lista.php?l=ru>Объявления</A><BR>&nbsp;<A HREF=/scurte.html>Scurte</A><BR>&nbsp;<A HREF=/guestbook.php>Carte de oaspeti</A><BR>&nbsp;<A HREF=/reclama.html>Reclama</A><BR>&nbsp;<A HREF=/linkuri.html>Linkuri</A><BR><BR>
<A HREF=http://taxi14500.example><IMG SRC=/ban/taxi.gif WIDTH=120 HEIGHT=60 BORDER=0 ALT="Taxi 14500 - 45 lei prin oras"></A><BR><BR>Curs valutar:<BR>1 EUR = 19,60 lei<BR>1 USD = 17,20 lei</FONT></TD><TD WIDTH=10><IMG SRC=/img/sp.gif WIDTH=10 HEIGHT=1></TD>
<TD WIDTH=630 VALIGN=top><FONT FACE=Verdana SIZE=2>{body}</FONT></TD></TR><TR><TD COLSPAN=3 ALIGN=center BGCOLOR=#300018><FONT FACE=Verdana SIZE=1>&copy; 2004-2025 Chisinau Noaptea. Numai pentru adulti (18+). Vizite: 4 718 226 <IMG SRC=http://counter.example/c.gif WIDTH=88 HEIGHT=31></FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""


def own(r):
    no, name, facts, words, pics, day, vip, _ = r
    shots = "".join(f"<IMG SRC=/foto/{no}_{n}.jpg WIDTH=200 BORDER=1 HSPACE=4 VSPACE=4>" for n in range(1, pics + 1))
    lines = "".join(f"<B>{k}:</B> {v}<BR>" for k, v in facts)
    star = '<FONT COLOR=#FFFF00><B>* VIP *</B></FONT> ' if vip else ""
    return f"<H3>{star}{name}</H3><TABLE BORDER=0 CELLPADDING=4><TR><TD VALIGN=top>{shots or '<I>fara poza</I>'}</TD><TD VALIGN=top><FONT FACE=Verdana SIZE=2>{lines}<HR SIZE=1>{words}</FONT></TD></TR></TABLE><FONT SIZE=1>Adaugat: {day} | Anunt nr. {no}</FONT>"


def page(r):
    i = ROWS.index(r)
    return shell(r[1], f"{own(r)}<BR><BR>[ <A HREF=/anunt.php?id={r[0]}&print=1>versiunea pentru tipar</A> ] [ <A HREF=/lista.php>inapoi</A> ] [ <A HREF=/anunt.php?id={ROWS[i - 1][0]}>{ROWS[i - 1][1]} &gt;&gt;</A> ]")


def line(r):
    return f"<TR><TD WIDTH=90><A HREF=/anunt.php?id={r[0]}><IMG SRC=/foto/m{r[0]}.jpg WIDTH=80 BORDER=0></A></TD><TD><FONT FACE=Verdana SIZE=2>{'<B>VIP</B> ' if r[6] else ''}<A HREF=/anunt.php?id={r[0]}>{r[1]}</A><BR><FONT SIZE=1>{r[3][:55]}...</FONT></FONT></TD><TD ALIGN=right><FONT SIZE=1>{r[5]}</FONT></TD></TR>"


def table(rows, title):
    return shell(title, f"<H3>{title}</H3><TABLE WIDTH=100% BORDER=1 BORDERCOLOR=#660033 CELLSPACING=0>{''.join(map(line, rows))}</TABLE>Pagini: <B>1</B> <A HREF=/lista.php?pag=2>2</A>")


def truth(r):
    more = deepcopy(r[7])
    row = ad(url(r), more.pop("alias", r[1]), more.pop("age", None) or int("".join(c for c in r[2][0][1][:2])))
    row.update(n_images=r[4], posted_at="-".join(reversed(r[5].split("."))), paid_placement=r[6])
    row.update(more)
    return row


def bit(b):
    more = deepcopy(b[3])
    return {**ad(f"{SHORT}#{b[0]}", more.pop("alias"), more.pop("age")), "posted_at": f"2025-06-{b[1][:2]}", "paid_placement": False, **more}


def wp(path, html, kind, ads=(), canonical=None, status=200, language="ro", text=None):
    return WrittenPage(ROOT + path, html, kind, language, text_language=text, ads=ads, canonical=canonical and ROOT + canonical, status=status, content_type="text/html", encoding="windows-1251")


BOOK = [("Ion", "09.06.2025", "Cristina de la Botanica e super, am fost de doua ori. Nota 10."), ("Гость", "06.06.2025", "Жанна хорошая женщина, но дозвониться трудно."), ("Vasile P.", "01.06.2025", "Salonul Orhideea: 450 scrie, 600 au cerut. Atentie!"), ("admin", "01.06.2025", "Vasile, am vorbit cu salonul, pretul este 450.")]
SHORTS = "".join(f"<P ID={b[0]}><A NAME={b[0]}></A><FONT COLOR=#FF9900>{b[1]}.2025</FONT> {b[2]}<HR SIZE=1>" for b in BITS)
RUS = [r for r in ROWS if r[7].get("text_language") == "ru"]
PAGES = [
    wp("/index.html", shell("Prima pagina", f"<H2>Bine ati venit!</H2>Site-ul contine anunturi pentru adulti.<BR><BR><B>Anunturi noi</B><TABLE BORDER=1 WIDTH=100%>{''.join(map(line, [ROWS[6], ROWS[0], ROWS[1]]))}</TABLE>"), "listing", (url(ROWS[6]), url(ROWS[0]), url(ROWS[1]))),
    wp("/lista.php", table(ROWS[:4], "Anunturi"), "listing", tuple(map(url, ROWS[:4]))),
    wp("/lista.php?pag=2", table(ROWS[4:], "Anunturi"), "listing", tuple(map(url, ROWS[4:]))),
    wp("/lista.php?PHPSESSID=c81e728d9d4c2f63", table(ROWS[:4], "Anunturi"), "listing", tuple(map(url, ROWS[:4])), "/lista.php"),
    wp("/lista.php?l=ru", table(RUS, "Объявления на русском"), "listing", tuple(map(url, RUS)), text="ru"),
    wp("/scurte.html", shell("Anunturi scurte", f"<H3>Anunturi scurte, fara poze</H3>{SHORTS}"), "listing", tuple(f"{SHORT}#{b[0]}" for b in BITS)),
    *[wp(f"/anunt.php?id={r[0]}", page(r), "ad", (url(r),), text=r[7].get("text_language")) for r in ROWS],
    wp("/anunt.php?id=311&print=1", f'<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251"><TITLE>Cristina</TITLE></HEAD><BODY ONLOAD="window.print()">{own(ROWS[0])}</BODY></HTML>', "ad", (url(ROWS[0]),), "/anunt.php?id=311"),
    wp("/guestbook.php", shell("Carte de oaspeti", "<H3>Carte de oaspeti</H3>" + "".join(f"<TABLE WIDTH=100% BORDER=0 BGCOLOR=#400020><TR><TD><FONT SIZE=1><B>{n}</B> {d}</FONT></TD></TR><TR><TD><FONT SIZE=2>{w}</FONT></TD></TR></TABLE><BR>" for n, d, w in BOOK)), "thread"),
    wp("/reclama.html", shell("Reclama", "<H3>Reclama pe site</H3>Anunt simplu: gratuit. VIP o luna: 300 lei. Banner 120x60: 500 lei pe luna.<BR>Scrieti la admin@chisinaunoaptea.example sau sunati 022-55-01-40."), "static"),
    wp("/reguli.html", shell("Reguli", "<H3>Reguli</H3>1. Numai persoane peste 18 ani.<BR>2. Nu puneti anunturi pentru altcineva.<BR>3. Daca stiti pe cineva fortat sa lucreze, sunati la linia fierbinte 0 800 555 01."), "static"),
    wp("/linkuri.html", shell("Linkuri", "<H3>Prieteni</H3><UL><LI><A HREF=http://iasinoaptea.example>Iasi Noaptea</A><LI><A HREF=http://odessanight.example>Одесса ночью</A><LI><A HREF=http://anunturi-adulti-md.example>Anunturi adulti MD</A><LI><A HREF=http://balti-club.example>Balti Club</A></UL>"), "directory"),
    wp("/anunt.php?id=188", shell("Eroare", "<B>Eroare:</B> anuntul nu exista sau a fost sters."), "error"),
]

SITE = WrittenSite("www.chisinaunoaptea.example", "MD", tuple(PAGES), (*map(truth, ROWS), *map(bit, BITS)), note=__doc__)
