"""Classic Macedonian PHP catalogue: oglas.php?id=, session ids in links, a print script, windows-1251 without a charset in the header.

Hard: upper-case tags with FONT and CENTER, a list of all services with a yes or a no picture beside each (only the yes ones
are offered), prices in denars with a dot for thousands, Macedonian in Latin letters, an Albanian and an English ad,
the operator's number in the header, private and agency advertisers, VIP marks.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "http://oglasnik-vardar.example"
SID = "PHPSESSID=4f0c2a9be1d87733"
RAW = dict(content_type="text/html", encoding="windows-1251")
ASKED = {"massage": "масажа", "tantra": "тантра", "couples": "парови", "striptease": "стриптиз", "dinner_date": "вечера во ресторан", "travel": "придружба на пат",
         "role_play": "игра на улоги", "domination": "доминација", "bath": "заедничка када", "cuddling": "гушкање"}
TOWNS = {"Skopje": "Скопје", "Bitola": "Битола", "Ohrid": "Охрид", "Kumanovo": "Куманово", "Prilep": "Прилеп", "Tetovo": "Тетово", "Strumica": "Струмица"}
WHERE = {"mine": ("кај мене", True, False), "yours": ("кај тебе", False, True), "both": ("кај мене и кај тебе", True, True), None: (None, None, None)}


def den(amount, minutes=None, place=None, currency="MKD"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


# id, heading, name, age, town, where, offered, private, VIP, put up, pictures, further rows (label, value), prose, truth beyond the rows
ADS = [
    (1184, "Викторија за вистински џентлмени", "Викторија", 27, "Skopje", "both", ["massage", "dinner_date", "travel"], True, True, "10.06.2025", 4,
     [("Висина", "169 см"), ("Тежина", "55 кг"), ("Јазици", "македонски, англиски, српски"), ("Работно време", "12:00 - 24:00"), ("Цена", "1 час 4.000 ден.; 2 часа 7.500 ден.; цела ноќ 20.000 ден."), ("Телефон", "075 145 974")],
     "Дотерана и насмеана, живеам сама во Аеродром. Барам културни луѓе, без пијани. На излет до Охрид одам само со најава од два дена.",
     dict(height_cm=169, weight_kg=55, languages_spoken=["mk", "en", "sr"], hours="12:00-00:00", max_duration_h=12, phones=["+38975145974"],
          prices=[den(4000, 60), den(7500, 120), den(20000, 720)])),
    (1183, "Нова масерка во Битола", "Елена", 35, "Bitola", "mine", ["massage", "tantra"], True, False, "09.06.2025", 2,
     [("Висина", "1,64 м"), ("Цена", "30 мин. 1.200 ден. / 60 мин. 2.000 ден."), ("Телефон", "071/310-984")],
     "Масажата ја учев во Грција и имам диплома. Студиото е на Широк Сокак, од 9 до 17 часот сум таму. Ве молам не доцнете.",
     dict(height_cm=164, hours="09:00-17:00", max_duration_h=1, phones=["+38971310984"], prices=[den(1200, 30), den(2000, 60)])),
    (1181, "SLATKA I DISKRETNA", "Simona", 22, "Skopje", "mine", ["cuddling", "striptease", "massage"], True, True, "09.06.2025", 3,
     [("Висина", "160"), ("Тежина", "48"), ("Телефон", "071 604 693 (и WhatsApp)")],
     "Zdravo, jas sum Simona, imam 22 godini i sum studentka. Primam vo moj stan vo Karposh, ne odam po hoteli. Eden chas 50 evra, pola chas 30 evra. Ne odgovaram na SMS, samo se javete.",
     dict(height_cm=160, weight_kg=48, max_duration_h=1, phones=["+38971604693"], handles=[{"kind": "whatsapp", "value": "+38971604693"}],
          prices=[den(50, 60, None, "EUR"), den(30, 30, None, "EUR")])),
    (1178, "Агенција Пеперутка: Марија", "Марија", 24, "Skopje", "yours", ["dinner_date", "travel", "striptease"], False, True, "07.06.2025", 5,
     [("Висина", "174 см"), ("Јазици", "македонски, бугарски, англиски"), ("Државјанство", "Бугарија"), ("Цена", "2 часа 150 €; 24 часа 700 €"), ("Телефон", "078 487 372")],
     "Марија доаѓа од Софија и работи преку нашата агенција. Возачот на агенцијата ја носи до вашиот хотел. Агенцијата е достапна деноноќно, но Марија е слободна од 18:00 до 02:00.",
     dict(height_cm=174, languages_spoken=["mk", "bg", "en"], nationality="BG", hours="18:00-02:00", max_duration_h=24, phones=["+38978487372"],
          prices=[den(150, 120, None, "EUR"), den(700, 1440, None, "EUR")])),
    (1175, "Drita Tetov&euml; - vet&euml;m me takim", "Drita", 31, "Tetovo", "mine", ["massage", "bath"], True, False, "06.06.2025", 1,
     [("Јазици", "албански, германски"), ("Телефон", "071 427 036")],
     "Jam Drita, 31 vje&ccedil;, nga Tetova, kam jetuar n&euml; Gjermani. B&euml;j masazh relaksues n&euml; sht&euml;pin&euml; time, me vask&euml;. Nj&euml; or&euml; 2.500 denar&euml;, gjysm&euml; ore 1.500 denar&euml;. Telefono nga ora 10:00 deri 20:00.",
     dict(text_language="sq", languages_spoken=["sq", "de"], hours="10:00-20:00", max_duration_h=1, phones=["+38971427036"], prices=[den(2500, 60), den(1500, 30)])),
    (1172, "Две другарки од Куманово", "Ана", 26, "Kumanovo", "both", ["massage", "couples", "bath"], True, False, "05.06.2025", 3,
     [("Телефон", "078 024 306 (Ана), 071 236 042 (Билјана)")],
     "Ние сме Ана (26) и Билјана (28). Може една, може и двете (дуо). Една: 2.500 ден. на час. Двете: 4.500 ден. на час. Паркинг пред зграда.",
     dict(aliases_stated=["Ана", "Билјана"], ages_stated=[26, 28], audience="couple", duo=True, max_duration_h=1, phones=["+38978024306", "+38971236042"],
          prices=[den(2500, 60), den(4500, 60)])),
    (1166, "Maser Goran za dami i parovi", "Goran", 41, "Skopje", "yours", ["massage", "couples"], True, False, "02.06.2025", 1,
     [("Висина", "185 см"), ("Тежина", "84 кг"), ("Телефон", "078 515 557"), ("Е-пошта", "goran.maser&#64;posta.example")],
     "Машко, 41 година, спортист. Доаѓам дома кај дами и парови во Скопје и околина. Еден час 1.800 ден. Гориво надвор од Скопје 300 ден.",
     dict(audience="man", height_cm=185, weight_kg=84, max_duration_h=1, phones=["+38978515557"], handles=[{"kind": "email", "value": "goran.maser@posta.example"}],
          prices=[den(1800, 60)])),
    (1160, "Summer in Ohrid with Natasha", "Natasha", 29, "Ohrid", "both", ["dinner_date", "cuddling", "bath"], True, True, "01.06.2025", 6,
     [("Висина", "172 см"), ("Државјанство", "Србија"), ("Јазици", "српски, англиски, руски"), ("Телефон", "")],
     "Hi, I am Natasha from Novi Sad, Serbia. I live in Ohrid now, later in Skopje from 1 to 7 September 2025. 100 euro one hour, 180 euro two hours, 500 euro all night. Write me on Viber +389 70 264 076, I answer in the evening.",
     dict(text_language="en", height_cm=172, nationality="RS", languages_spoken=["sr", "en", "ru"], max_duration_h=12, tour=[{"city": "Skopje", "from": "2025-09-01", "to": "2025-09-07"}],
          phones=["+38970264076"], handles=[{"kind": "viber", "value": "+38970264076"}], prices=[den(100, 60, None, "EUR"), den(180, 120, None, "EUR"), den(500, 720, None, "EUR")])),
    (1153, "Строга госпоѓа", "Ирена", 44, "Prilep", "mine", ["domination", "role_play"], True, False, "28.05.2025", 0,
     [("Цена", "час и половина 3.600 ден."), ("Телефон", "O71 37O 765")],
     "Искусна дама, 44 години. Само со претходен разговор, имам опремена соба. Не вршам масажа и не излегувам. Во недела не работам.",
     dict(max_duration_h=1.5, phones=["+38971370765"], prices=[den(3600, 90)])),
    (1149, "Трансексуалка Мила, прв пат во Струмица", "Мила", 33, "Strumica", "mine", ["massage", "striptease", "couples"], True, False, "27.05.2025", 2,
     [("Висина", "178"), ("Тежина", "70"), ("Цена", "1 час 3.000 ден."), ("Телефон", "+389 71 063 844, Telegram @mila_trans_mk")],
     "Јас сум Мила, транс девојка од Скопје. Привремено сум во Струмица, станот е во центар. За парови 5.000 ден. на час.",
     dict(audience="trans", height_cm=178, weight_kg=70, max_duration_h=1, phones=["+38971063844"], handles=[{"kind": "telegram", "value": "mila_trans_mk"}],
          prices=[den(3000, 60), den(5000, 60)])),
]


def url(number):
    return f"{ROOT}/oglas.php?id={number}"


def page(title, body):
    return f"""<HTML><HEAD><TITLE>{title} - Огласник Вардар</TITLE></HEAD>
<BODY BGCOLOR="#FFFFEE" LINK="#990000"><CENTER>
<TABLE WIDTH=780 BORDER=0 CELLPADDING=3><TR><TD BGCOLOR="#990000"><FONT COLOR="#FFFFFF" SIZE=5><B>ОГЛАСНИК ВАРДАР</B></FONT></TD>
<TD BGCOLOR="#990000" ALIGN=right><FONT COLOR="#FFFFFF" SIZE=2>Оператор за огласувачи: 02 3217 455</FONT></TD></TR>
<TR><TD COLSPAN=2><FONT SIZE=2><A HREF="index.php?{SID}">Почетна</A> | <A HREF="oglasi.php?{SID}">Сите огласи</A> | <A HREF="dodadi.php?{SID}">Додади оглас</A> |
<A HREF="cenovnik.php?{SID}">Ценовник</A> | <A HREF="uslovi.php?{SID}">Услови</A> | <A HREF="kontakt.php?{SID}">Контакт</A></FONT></TD></TR></TABLE>
<!-- sodrzina -->
{body}
<!-- kraj -->
<HR WIDTH=780><FONT SIZE=1>&copy; 2006-2025 Огласник Вардар. Сајтот не посредува. Само за лица над 18 години.</FONT></CENTER></BODY></HTML>"""


def row(label, value):
    return f'<TR><TD WIDTH=160 BGCOLOR="#EEEECC"><FONT SIZE=2 COLOR="#666666">{label}:</FONT></TD><TD><FONT SIZE=2><B>{value}</B></FONT></TD></TR>\n'


def offer(services):
    cells = [f'<TD><IMG SRC="sl/{"da" if k in services else "ne"}.gif" ALT="{"да" if k in services else "не"}" WIDTH=12> <FONT SIZE=1>{v}</FONT></TD>' for k, v in ASKED.items()]
    return "<TABLE BORDER=0><TR>" + "".join(cells[:5]) + "</TR><TR>" + "".join(cells[5:]) + "</TR></TABLE>"


def advert(ad, for_print=False):
    number, head, name, age, town, where, services, private, vip, day, pics, rows, prose, _ = ad
    facts = row("Име", name) + row("Возраст", age) + row("Град", TOWNS[town])
    if WHERE[where][0]:
        facts += row("Каде", WHERE[where][0])
    facts += "".join(row(k, v) for k, v in rows if v) + row("Огласувач", "приватно лице" if private else "агенција") + row("Објавено", day)
    shots = "".join(f'<IMG SRC="sliki/{number}_{n}.jpg" WIDTH=180 BORDER=1> ' for n in range(1, pics + 1))
    body = f"""<TABLE WIDTH=780><TR><TD VALIGN=top><FONT SIZE=4 COLOR="#990000">{head}</FONT>{' <IMG SRC="sl/vip.gif" ALT="ВИП оглас">' if vip else ''}<BR>
<TABLE CELLSPACING=1>{facts}</TABLE><P><FONT SIZE=2>{prose}</FONT></P>{offer(services)}<P>{shots}</P>"""
    if for_print:
        return f"<HTML><BODY>{body}</TD></TR></TABLE></BODY></HTML>"
    i = ADS.index(ad)
    side = "".join(f'<A HREF="oglas.php?id={b[0]}&amp;{SID}"><IMG SRC="sliki/{b[0]}_m.jpg" WIDTH=60 BORDER=0></A><BR><FONT SIZE=1>{b[2]}, {b[3]}</FONT><BR>' for b in (ADS[i - 4], ADS[i - 6]))
    return page(head, f'{body}<A HREF="pecati.php?id={number}">Печати</A></TD><TD WIDTH=120 VALIGN=top BGCOLOR="#F5F5DD"><FONT SIZE=2><B>Слични огласи</B></FONT><BR>{side}</TD></TR></TABLE>')


def truth(ad):
    number, head, name, age, town, where, services, private, vip, day, pics, rows, prose, more = ad
    out, more = deepcopy(AD), deepcopy(more)
    duo = more.pop("duo", False)
    out.update(url=url(number), alias=name, aliases_stated=[name], age=age, ages_stated=[age], text_language="mk", provider_kind="independent" if private else "agency",
               city=town, country="MK", services=list(services) + (["duo"] if duo else []), incall=WHERE[where][1], outcall=WHERE[where][2], paid_placement=vip,
               n_images=pics, posted_at="-".join(reversed(day.split("."))))
    out.update(more)
    return out


def listing(rows, foot):
    lines = "".join(f"""<TR><TD><A HREF="oglas.php?id={a[0]}&amp;{SID}"><IMG SRC="sliki/{a[0]}_m.jpg" WIDTH=80 BORDER=0></A></TD><TD><A HREF="oglas.php?id={a[0]}&amp;{SID}"><B>{a[1]}</B></A><BR>
<FONT SIZE=2>{a[2]}, {a[3]} год., {TOWNS[a[4]]}</FONT></TD><TD><FONT SIZE=1>{a[9]}</FONT></TD></TR>\n""" for a in rows)
    return page("Огласи", f'<TABLE WIDTH=780 BORDER=1 CELLSPACING=0>{lines}</TABLE><FONT SIZE=2>Подреди: <A HREF="oglasi.php?red=vozrast">возраст</A> {foot}</FONT>')


def plain(path, title, text, kind="static"):
    return WrittenPage(f"{ROOT}/{path}", page(title, f"<TABLE WIDTH=780><TR><TD><FONT SIZE=4>{title}</FONT><P><FONT SIZE=2>{text}</FONT></TD></TR></TABLE>"), kind, "mk", **RAW)


ONE, TWO = ADS[:6], ADS[6:]
FOOT1, FOOT2 = f'[1] <A HREF="oglasi.php?str=2&amp;{SID}">[2]</A>', f'<A HREF="oglasi.php?{SID}">[1]</A> [2]'
U1, U2 = tuple(url(a[0]) for a in ONE), tuple(url(a[0]) for a in TWO)
PAGES = [
    WrittenPage(f"{ROOT}/oglasi.php", listing(ONE, FOOT1), "listing", "mk", ads=U1, **RAW),
    WrittenPage(f"{ROOT}/oglasi.php?{SID}", listing(ONE, FOOT1), "listing", "mk", ads=U1, canonical=f"{ROOT}/oglasi.php", **RAW),
    WrittenPage(f"{ROOT}/oglasi.php?str=2", listing(TWO, FOOT2), "listing", "mk", ads=U2, **RAW),
]
for ad in ADS:
    tongue = ad[13].get("text_language")
    PAGES.append(WrittenPage(url(ad[0]), advert(ad), "ad", "mk", text_language=tongue, ads=(url(ad[0]),), **RAW))
PAGES += [
    WrittenPage(f"{url(1184)}&{SID}", advert(ADS[0]), "ad", "mk", ads=(url(1184),), canonical=url(1184), **RAW),
    WrittenPage(f"{url(1172)}&{SID}", advert(ADS[5]), "ad", "mk", ads=(url(1172),), canonical=url(1172), **RAW),
    WrittenPage(f"{ROOT}/pecati.php?id=1178", advert(ADS[3], True), "ad", "mk", ads=(url(1178),), canonical=url(1178), **RAW),
    plain("index.php", "Добредојдовте", "Огласник Вардар е најстариот каталог за масажа и дружба во Македонија. Имате 18 години? <A HREF='oglasi.php'>ДА, влези</A> / <A HREF='http://prebaruvac.example'>НЕ, излези</A>"),
    plain("cenovnik.php", "Ценовник за огласувачи", "Обичен оглас: бесплатно. ВИП оглас: 600 ден. за 7 дена, 1.900 ден. за месец. Банер горе: 3.000 ден. месечно. Уплата на жиро-сметка или на пошта."),
    plain("uslovi.php", "Услови за користење", "Огласувачот гарантира дека е полнолетен и дека огласот е негов. Забранети се туѓи слики. Секое сомневање за присила пријавете на 192."),
    plain("kontakt.php", "Контакт", "Огласник Вардар, Скопје. Е-пошта: info@oglasnik-vardar.example. Оператор 02 3217 455, секој работен ден од 9 до 16."),
    plain("oglas.php?id=900", "Грешка", "Огласот со овој број не постои или е избришан од страна на огласувачот.", "error"),
    plain("dodadi.php", "Најава за огласувачи", "<FORM METHOD=POST ACTION=login.php>Корисник: <INPUT NAME=k> Лозинка: <INPUT TYPE=password NAME=l> <INPUT TYPE=submit VALUE=Влези></FORM>"),
]

SITE = WrittenSite("oglasnik-vardar.example", "MK", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
