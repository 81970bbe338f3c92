"""A regional classifieds site in Bulgaria (Bulgarian) with 'Запознанства и масажи' beside flats, cars and jobs; lower-case unclosed tags, windows-1251.

Hard: no labels but 'Цена', 'Град', 'Публикувана' that flats and cars share; 'Цена' of an ad is the hour's or 'по договаряне'; paragraphs unclosed; the seller's
name is a user name, not always hers; phone behind 'покажи' as a data attribute on some, in the text with slashes on others; a TOP mark; a house, a car and a
job for a masseuse are not relevant; session ids and print pages; text typed in Latin letters ('shlyokavitsa') on one ad. Charset said by the server only.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "www.pazarche-dunav.example"
B = f"http://{HOST}"
CITY = {"Sofia": "София", "Plovdiv": "Пловдив", "Varna": "Варна", "Burgas": "Бургас", "Ruse": "Русе", "Pleven": "Плевен"}
ADS, OTHER = [], []


def pr(*rows, cur="BGN"):
    return [{"amount": r[0], "currency": cur, "code_currency": None, "duration_min": r[1], "place": r[2] if len(r) > 2 else None} for r in rows]


def ad(num, title, user, price, body, phone_cell, pics, when, top, city, **t):
    row = {**deepcopy(AD), "url": f"{B}/obiava.php?id={num}", "text_language": "bg", "country": "BG", "city": city, "provider_kind": "unknown", "n_images": pics, "posted_at": when[1], "paid_placement": top, **t}
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or ([row["age"]] if row["age"] else [])
    row["max_duration_h"] = row["max_duration_h"] or max((p["duration_min"] or 0 for p in row["prices"]), default=0) / 60 or None
    ADS.append((num, title, user, price, body, phone_cell, when[0], CITY[city], row))


ad(552018, "Ралица - масаж в центъра", "ralica_rs", "80 лв./час", "Здравейте, казвам се Ралица и съм на 32 години. Правя релаксиращ масаж в собствен апартамент до пазара. Работя сама.<br>За половин час вземам 50 лв., за час - 80 лв.<br>От 9 до 19 ч., без неделя.",
   "087/786 54 11", 3, ("10.06.2025", "2025-06-10"), True, "Ruse", alias="Ралица", age=32, provider_kind="independent", services=["massage"], incall=True, hours="09:00-19:00", phones=["+359877865411"], prices=pr((50, 30), (80, 60)))
ad(551874, "Компания за вечеря, сериозна дама", "user88213", "по договаряне", "Виолета, 45 г., 167 см, 62 кг. Разведена, образована, с чувство за хумор. Търся възпитани господа, които не обичат да вечерят сами. Говоря немски и руски.<br>Срещи само навън или при Вас, у дома не каня. Не предлагам масаж.",
   '<span class=num data-tel="0885729919">0885 72...</span> <a href=# onclick="pokaji(this)">покажи</a>', 2, ("08.06.2025", "2025-06-08"), False, "Plovdiv",
   alias="Виолета", age=45, height_cm=167, weight_kg=62, languages_spoken=["de", "ru"], services=["dinner_date"], incall=False, outcall=True, phones=["+359885729919"])
ad(551790, "NOVA V GRADA - Kristina", "kris_top", "100 лв.", "Zdraveite, az sum Kristina, na 25 godini, visoka 174 sm. Za purvi put sum vuv Varna i ostavam ot 9 do 23 juni. Priemam v apartament do Morskata gradina, idvam i po hoteli. Masaj, striptiz, celuvki.<br>100 lv za edin chas u men, 150 lv v hotel. Vaiber i telefon: 089 991 04 58",
   "виж текста", 5, ("11.06.2025", "2025-06-11"), True, "Varna", alias="Kristina", age=25, height_cm=174, services=["massage", "striptease", "kissing"], incall=True, outcall=True, phones=["+359899910458"],
   handles=[{"kind": "viber", "value": "+359899910458"}], tour=[{"city": "Varna", "from": "2025-06-09", "to": "2025-06-23"}], prices=pr((100, 60, "incall"), (150, 60, "outcall")))
ad(551702, "Студио \"Орхидея\" представя Диляна", "studio_orhideya", "90 лв.", "Студио \"Орхидея\" търси Вашата усмивка! Запознайте се с Диляна: 29-годишна, завършила физиотерапия. Тантра и масаж на четири ръце заедно с колежка.<br>60 минути с Диляна - 90 лв., 90 минути - 130 лв. Приемаме само в студиото, всеки ден 10:00-22:00.",
   "рецепция 0870 37 14 34", 4, ("06.06.2025", "2025-06-06"), True, "Burgas", alias="Диляна", age=29, provider_kind="agency", services=["tantra", "four_hands", "massage"], incall=True, outcall=False, hours="10:00-22:00", phones=["+359870371434"], prices=pr((90, 60), (130, 90)))
ad(551655, "Две приятелки чакат обаждане", "duo_pleven", "200 лв.", "Ние сме Пепи (27) и Мони (30). Приемаме винаги двете, в частна къща с двор. Обслужваме и двойки. Двеста лева на час за двете, цяла нощ - 1000 лв.<br>Скрити номера не вдигаме!",
   "0895-94-77-89", 4, ("04.06.2025", "2025-06-04"), False, "Pleven", alias="Пепи", aliases_stated=["Пепи", "Мони"], age=27, ages_stated=[27, 30], audience="couple", services=["duo", "couples"], incall=True, phones=["+359895947789"], prices=pr((200, 60), (1000, 720)))
ad(551600, "Мъж за компания и масаж", "stefan_sf", "120 лв.", "Стефан, 35 години, 186 см, 84 кг, спортен тип. Масажирам дами и двойки, идвам на адрес в София. Собствен кабинет нямам. Английски - свободно. 120 лв. за 60 минути.<br>Пишете в Телеграм @stefan_sf_massage",
   '<span class=num data-tel="+359 89 793 10 21">0897 93...</span> <a href=# onclick="pokaji(this)">покажи</a>', 2, ("30.05.2025", "2025-05-30"), False, "Sofia", alias="Стефан", age=35, audience="man", height_cm=186, weight_kg=84,
   languages_spoken=["en"], services=["massage", "couples"], incall=False, outcall=True, phones=["+359897931021"], handles=[{"kind": "telegram", "value": "stefan_sf_massage"}], prices=pr((120, 60)))
ad(551588, "Транс Габи, София, Лозенец", "gabi_tr", "150 лв.", "Аз съм Габи, транс момиче на 28, 180 см. Родена съм в Скопие, македонка. Денонощно, но предупреждавайте поне един час по-рано. При мен - 150 лв. на час. При теб - 200 лв. на час. Ролеви игри, доминация, танц. Не пуша и не търпя пияни.",
   "0873 79 45 69 (WhatsApp)", 6, ("11.06.2025", "2025-06-11"), True, "Sofia", alias="Габи", age=28, audience="trans", height_cm=180, nationality="MK", services=["role_play", "domination", "dancing"], incall=True, outcall=True, hours="24/7",
   phones=["+359873794569"], handles=[{"kind": "whatsapp", "value": "+359873794569"}], prices=pr((150, 60, "incall"), (200, 60, "outcall")))
ad(551520, "Придружителка за пътувания", "marina-travel", "по договаряне", "Казвам се Марина, на тридесет и осем години. Пътувам с Вас в командировка, на море или в чужбина - от един ден до една седмица. Деловите срещи и изложенията са ми стихия. Владея английски, френски и италиански.<br>Дневно 400 евро, пътните са отделно. Писма: marina.travel (at) poshta.example",
   "няма", 1, ("26.05.2025", "2025-05-26"), False, "Sofia", alias="Марина", age=38, languages_spoken=["en", "fr", "it"], services=["travel", "business"], handles=[{"kind": "email", "value": "marina.travel@poshta.example"}], max_duration_h=168, prices=pr((400, 1440), cur="EUR"))
ad(551433, "Леля Стоянка прави масаж", "stoyanka57", "40 лв.", "Масаж на гръб и крака, гореща вана с билки, приказка. Стоянка, на 57 съм, пенсионирана рехабилитаторка. Хора в инвалидна количка са добре дошли, на партера съм. По домовете не ходя. Един час - 40 лв. Делнични дни 8-14 ч.",
   "0896 543 508", 1, ("02.06.2025", "2025-06-02"), False, "Plovdiv", alias="Стоянка", age=57, services=["massage", "bath", "disabled_guests"], incall=True, outcall=False, hours="08:00-14:00", phones=["+359896543508"], prices=pr((40, 60)))

OTHER = [(552101, "Двустаен апартамент под наем", "imoti", "650 лв.", "Под наем двустаен, 58 кв.м, кв. Възраждане, ет. 4, ТЕЦ. Без агенции. Домашни любимци - не. Свободен от 1 юли.", "0882 000 113", "11.06.2025", "Русе"),
         (552077, "VW Golf 5 1.9 TDI", "avto", "5 400 лв.", "2006 г., 214 000 км, климатик, 5 врати, две ключа. Бартер - не. Собственик.", "0878 000 451", "10.06.2025", "Плевен"),
         (552060, "Търсим масажистка за СПА хотел", "rabota", "1 800 лв./месец", "СПА хотел в Банско набира масажистка с диплома, до 45 години. Трудов договор, квартира, 8-часов ден. Изпратете CV.", "0749 000 22", "09.06.2025", "Бургас")]


def shell(title, body):
    return f"""<html><head><title>{title} :: Пазарче Дунав</title><link rel=stylesheet href=/css/main.css>
<body bgcolor=#f4f4ee>
<table width=980 align=center cellpadding=4><tr><td><a href=/><img src=/img/logo.gif alt="Пазарче Дунав" border=0></a><td align=right>тел. на редакцията: 082 / 55 50 12 | <a href=/vhod.php>Вход</a> | <a href=/dobavi.php>Добави обява</a>
<tr><td colspan=2 bgcolor=#336633><a href=/kategoriya.php?c=imoti><font color=white>Имоти</font></a> <a href=/kategoriya.php?c=avto><font color=white>Авто</font></a> <a href=/kategoriya.php?c=rabota><font color=white>Работа</font></a> <a href=/kategoriya.php?c=lichni><font color=white>Запознанства и масажи (18+)</font></a></table>
<table width=980 align=center><tr><td valign=top>
{body}
</table>
<!-- {len(title)} ms -->
<p align=center><small>Пазарче Дунав &copy; 2009-2025. <a href=/pravila.php>Общи условия</a> | <a href=/ceni.php>Цени за реклама</a> | <a href=/kontakti.php>Контакти</a></small>
</html>"""


def detail(num, title, user, price, body, cell, when, city, pics=1, top=False, cat="lichni", same=""):
    names = {"lichni": "Запознанства и масажи", "imoti": "Имоти", "avto": "Авто", "rabota": "Работа"}
    ims = "".join(f"<a href=/snimki/{num}/{i}_b.jpg><img src=/snimki/{num}/{i}.jpg width=160 border=0></a>\n" for i in range(1, pics + 1))
    return shell(title, f"""<p><a href=/>Начало</a> &raquo; <a href=/kategoriya.php?c={cat}>{names[cat]}</a> &raquo; обява {num}
<h1>{title}</h1>{"<img src=/img/top.gif alt='ТОП обява'>" if top else ""}
<table border=0 cellspacing=2><tr><td bgcolor=#ddddcc>Цена<td><b>{price}</b><tr><td bgcolor=#ddddcc>Град<td>{city}<tr><td bgcolor=#ddddcc>Публикувана<td>{when}<tr><td bgcolor=#ddddcc>Подател<td><a href=/potrebitel.php?u={user}>{user}</a><tr><td bgcolor=#ddddcc>Телефон<td>{cell}</table>
<p>{ims}
<p>{body}
<p><a href=/pechat.php?id={num}>за печат</a> | <a href=/signal.php?id={num}>сигнализирай</a> | обявата е видяна {num % 977} пъти
<td width=200 valign=top bgcolor=#eeeedd><b>Подобни обяви</b>{same}""")


def others(num):
    return "".join(f"<p><a href=/obiava.php?id={a[0]}><img src=/snimki/{a[0]}/m.jpg width=60></a><br>{a[1]}<br>{a[3]}" for a in ADS if a[0] != num and a[0] % 2 == num % 2)


def ad_page(a):
    num, title, user, price, body, cell, when, city, t = a
    return detail(num, title, user, price, body, cell, when, city, t["n_images"], t["paid_placement"], "lichni", others(num))


def listing(rows, title, cat, more=""):
    out = "".join(f"<tr bgcolor={'#ffffee' if i % 2 else '#eeeedd'}><td><a href=/obiava.php?id={r[0]}><img src=/snimki/{r[0]}/m.jpg width=60 border=0></a><td><a href=/obiava.php?id={r[0]}>{r[1]}</a><br><small>{r[-2] if cat == 'lichni' else r[-1]}, {r[6]}</small><td align=right><b>{r[3]}</b>\n" for i, r in enumerate(rows))
    return shell(title, f"<h1>{title}</h1><p>подреди: <a href=/kategoriya.php?c={cat}&red=cena>цена</a> <a href=/kategoriya.php?c={cat}&red=data>дата</a><table width=760 cellpadding=3>{out}</table><p>{more}")


def make():
    L = dict(language="bg", content_type="text/html; charset=windows-1251", encoding="windows-1251")
    u = lambda rows: tuple(x[-1]["url"] for x in rows)
    P = [WrittenPage(a[-1]["url"], ad_page(a), "ad", ads=u([a]), **L) for a in ADS]
    K = f"{B}/kategoriya.php?c="
    P += [WrittenPage(K + "lichni", listing(ADS[:5], "Запознанства и масажи", "lichni", "стр. <b>1</b> <a href=/kategoriya.php?c=lichni&str=2>2</a>"), "listing", ads=u(ADS[:5]), **L),
          WrittenPage(K + "lichni&str=2", listing(ADS[5:], "Запознанства и масажи", "lichni", "стр. <a href=/kategoriya.php?c=lichni>1</a> <b>2</b>"), "listing", ads=u(ADS[5:]), **L),
          WrittenPage(K + "lichni&red=data", listing(ADS[:5][::-1], "Запознанства и масажи", "lichni", "стр. <b>1</b> <a href=/kategoriya.php?c=lichni&str=2>2</a>"), "listing", ads=u(ADS[:5]), canonical=K + "lichni", **L),
          WrittenPage(ADS[1][-1]["url"] + "&sid=4be1a09c77de5512", ad_page(ADS[1]), "ad", ads=u([ADS[1]]), canonical=ADS[1][-1]["url"], **L)]
    flats = [OTHER[0], (552099, "Къща с двор край Дунава", "imoti", "78 000 лв.", "", "", "08.06.2025", "Русе")]
    P += [WrittenPage(K + "imoti", listing(flats, "Имоти", "imoti"), "listing", relevant=False, **L),
          *(WrittenPage(f"{B}/obiava.php?id={o[0]}", detail(o[0], o[1], "user" + str(o[0] % 1000), o[3], o[4], o[5], o[6], o[7], 3, False, o[2]), "ad", relevant=False, **L) for o in OTHER)]
    text = {
        "kontakti.php": ("Контакти", "<p>\"Пазарче Дунав\" ЕООД (измислена фирма), гр. Русе, ул. Несъществуваща 5. Тел. 082 / 55 50 12, office@pazarche-dunav.example", "static"),
        "ceni.php": ("Цени за реклама", "<table border=1><tr><td>ТОП обява, 7 дни<td>6 лв.<tr><td>ТОП обява, 30 дни<td>20 лв.<tr><td>Банер<td>120 лв./месец</table><p>Плащане със SMS или на каса.", "static"),
        "pravila.php": ("Общи условия", "<p>Раздел 18+ е само за пълнолетни. Обяви, подадени от името на друг без негово съгласие, се трият. Не превеждайте пари предварително.", "static"),
        "vhod.php": ("Вход", "<form method=post action=/vhod.php>Потребител <input name=u> Парола <input type=password name=p> <input type=submit value=Влез></form>", "static"),
        "obiava.php?id=549001": ("Обявата е изтекла", "<p>Тази обява е изтекла или е изтрита от подателя. Вижте други в <a href=/kategoriya.php?c=lichni>раздела</a>.", "error"),
        "kategoriya.php?c=abc": ("Грешка", "<p>Няма такава категория.", "error")}
    P += [WrittenPage(f"{B}/{k}", shell(t, f"<h1>{t}</h1>{b}"), kind, **L) for k, (t, b, kind) in text.items()]
    return tuple(P)


SITE = WrittenSite(HOST, "BG", make(), tuple(a[-1] for a in ADS), __doc__)
