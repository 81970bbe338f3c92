"""Macedonian classifieds: a personal section beside flats and jobs, everything in free text, some ads in Serbian.

Hard: no fields at all but town and a relative date ('вчера', 'пред 3 дена'); session ids on every link, a print view of
each ad; numbers spelt with O, dotted or cut by slashes; flats and jobs with the same mark-up, one 'girl seeks work'.
"""

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "oglasnik-vardar.example"
BASE = f"http://{HOST}"
SID = "sid=9f3c27ab51e0"
TOWN = {"Skopje": "Скопје", "Bitola": "Битола", "Kumanovo": "Куманово", "Tetovo": "Тетово", "Ohrid": "Охрид"}


def price(amount, minutes, currency="MKD"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": None}


# number, title, town, relative date, day, pictures, promoted, text, what a reader takes from it
ADS = [
    (71402, "Масажа во Аеродром", "Skopje", "денес, 09:15", "2025-06-11", 2, True,
     "Здраво, јас сум Билјана, 32 години, 167 цм и 58 кг. Правам релаксирачка масажа во свој стан во Аеродром, чисто и мирно. "
     "Половина час 1000 денари, еден час 1800 ден. Не доаѓам на адреса. Ѕвонете од 10 до 19 часот на 070 / 384 - 915.",
     dict(alias="Билјана", age=32, height_cm=167, weight_kg=58, services=["massage"], incall=True, outcall=False, hours="10:00-19:00",
          prices=[price(1000, 30), price(1800, 60)], max_duration_h=1.0, phones=["+38970384915"])),
    (71398, "Nova u gradu, Jovana iz Niša", "Skopje", "вчера, 22:40", "2025-06-10", 3, False,
     "Ćao svima! Zovem se Jovana, imam 24 godine i dolazim iz Srbije, po nacionalnosti Srpkinja. U Skoplju sam od 9. do 20. juna 2025. "
     "Večera u dvoje i ples do jutra. Dolazim samo u hotele. Sat 80 evra, dva sata 150 evra. "
     "Pišite na WhatsApp +381 64 217 8053, pozive ne primam. Govorim srpski i engleski.",
     dict(alias="Jovana", age=24, text_language="sr", nationality="RS", tour=[{"city": "Skopje", "from": "2025-06-09", "to": "2025-06-20"}],
          services=["dancing", "dinner_date"], incall=False, outcall=True, prices=[price(80, 60, "EUR"), price(150, 120, "EUR")], max_duration_h=2.0,
          languages_spoken=["sr", "en"], handles=[{"kind": "whatsapp", "value": "+381642178053"}])),
    (71391, "Двојка за двојки", "Skopje", "вчера, 19:05", "2025-06-10", 1, False,
     "Ние сме Сашо и Мирјана, тој 39, таа 35 години. Се дружиме само со други двојки, на вечера или кај нас дома во Карпош. "
     "Без брзање и без професионалци. Пишете на Viber 078.206.417 или на mirjanasaso@posta.example.",
     dict(alias="Сашо", aliases_stated=["Сашо", "Мирјана"], age=39, ages_stated=[39, 35], audience="couple", services=["couples", "dinner_date"],
          incall=True, handles=[{"kind": "viber", "value": "+38978206417"}, {"kind": "email", "value": "mirjanasaso@posta.example"}])),
    (71377, "Друштво за патување", "Bitola", "пред 2 дена", "2025-06-09", 0, False,
     "Викторија, 45 год., разведена и слободна. Нудам друштво на патувања и на деловни средби, сè по договор. "
     "Работам сама, без агенција и без посредници. Зборувам македонски, грчки и англиски. Тел. О75 931 2О8 (нулата е нула).",
     dict(alias="Викторија", age=45, services=["business", "travel"], provider_kind="independent",
          languages_spoken=["mk", "el", "en"], phones=["+38975931208"])),
    (71366, "Milica i Tamara, zajedno", "Kumanovo", "пред 3 дена", "2025-06-08", 4, True,
     "Dve drugarice, Milica 27 i Tamara 29 godina, nude masažu u četiri ruke u svom stanu u centru. Radimo i masažu pojedinačno, ali smo uvek obe tu. "
     "Jedan sat 60 €, sat i po 85 €. Ne idemo na adrese. Radno vreme 12-22h. Telefon: 077 450 386, i na Telegramu @milicatamara_ku.",
     dict(alias="Milica", aliases_stated=["Milica", "Tamara"], age=27, ages_stated=[27, 29], audience="couple", text_language="sr",
          services=["four_hands", "massage"], incall=True, outcall=False, hours="12:00-22:00", prices=[price(60, 60, "EUR"), price(85, 90, "EUR")],
          max_duration_h=1.5, phones=["+38977450386"], handles=[{"kind": "telegram", "value": "milicatamara_ku"}])),
    (71359, "студио бара гости :)", "Tetovo", "пред 4 дена", "2025-06-07", 2, False,
     "Во нашето студио од оваа недела работи и Ардита, Албанка, 23 години, висока 172. Масажа, заедничка бања и гушкање. "
     "Цена: 2500 денари за час, не се пазариме. Тантра не правиме, не прашувајте. Отворено 24/7. Рецепција на студиото 071-663-924.",
     dict(alias="Ардита", age=23, nationality="AL", height_cm=172, services=["bath", "cuddling", "massage"], incall=True, hours="24/7",
          provider_kind="agency", prices=[price(2500, 60)], max_duration_h=1.0, phones=["+38971663924"])),
    (71340, "Водич и друштво", "Ohrid", "пред 6 дена", "2025-06-05", 1, False,
     "Горан, 33 години, маж за дами што доаѓаат сами на езеро. Водам низ Охрид пеш и со чамец, на вечера, на танц. "
     "Цел ден 6000 денари, вечер од три часа 3500. Доаѓам и во Вашиот хотел. Пораки: 072 815 037 (и WhatsApp).",
     dict(alias="Горан", age=33, audience="man", services=["city_guide", "dancing", "dinner_date"], outcall=True,
          prices=[price(6000, 1440), price(3500, 180)], max_duration_h=24.0, phones=["+38972815037"],
          handles=[{"kind": "whatsapp", "value": "+38972815037"}])),
    (71322, "ne zovi ako nisi ozbiljan", "Bitola", "пред 7 дена", "2025-06-04", 0, False,
     "Plavuša, 30 god, iz Beograda, živim u Bitolju zbog posla. Tražim ozbiljnog gospodina za druženje uz nadoknadu, vino, maženje, masaža. "
     "Kod mene ili kod tebe, kako hoćeš. Bez imena dok se ne čujemo. nula sedam šest, pet nula tri, jedan osam devet",
     dict(age=30, text_language="sr", services=["cuddling", "massage"], incall=True, outcall=True, phones=["+38976503189"])),
]
OTHER = [
    ("stanovi", 70911, "Се издава стан во Центар", "Skopje", "вчера, 11:20", "Двособен стан, 54 м2, трет кат, 320 евра месечно, депозит еден месец. Само за вработени. Тел. 070 518 244, Марија."),
    ("rabota", 70655, "Девојка бара работа", "Bitola", "пред 2 дена", "Имам 22 години, завршена средна угостителска. Барам работа како келнерка, смени по договор. Тел. 075 220 946, Елена."),
]


def url(n):
    return f"{BASE}/oglas.php?id={n}"


def page(title, body):
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title} - Огласник Вардар</title></head>
<body bgcolor="#f4f4ee"><div id=vrv><b>ОГЛАСНИК ВАРДАР</b> | <a href="/index.php?{SID}">Почетна</a> | <a href="/lista.php?kat=stanovi&amp;{SID}">Станови</a> |
<a href="/lista.php?kat=rabota&amp;{SID}">Работа</a> | <a href="/lista.php?kat=licni&amp;{SID}">Лични 18+</a> | <a href="/dodadi.php?{SID}">Додади оглас</a> | <a href="/najava.php?{SID}">Најава</a></div>
<hr>{body}<hr><div id=dno>Огласник Вардар, Скопје. Редакција: 02 3215 608, redakcija@{HOST}. Огласите ги пишуваат корисниците. <a href="/uslovi.php">Услови</a></div></body></html>"""


def pictures(n, count):
    return "".join(f'<img src="/sliki/{n}_{i}.jpg" width=220> ' for i in range(1, count + 1))


def ad_page(n, title, town, when, count, promoted, text, section, near):
    star = '<span style="color:#b00"><b>ИСТАКНАТ ОГЛАС</b></span><br>' if promoted else ""
    also = "".join(f'<li><a href="/oglas.php?id={m}&amp;{SID}">{t}</a>' for m, t in near)
    return page(title, f"<small>Почетна &gt; {section}</small>{star}<h2>{title}</h2><i>Објавен: {when} | {TOWN[town]} | оглас бр. {n}</i><br><br>"
                       f"<div>{text}</div><br>{pictures(n, count)}<br><a href='/pecati.php?id={n}'>Печати</a> | <a href='/prijavi.php?id={n}'>Пријави оглас</a>"
                       + (f"<p>Слични огласи:<ul>{also}</ul>" if also else ""))


def print_page(a):
    n, title, town, when, _, count, _, text, _ = a
    return f"<html><head><title>Печатење {n}</title></head><body onload='window.print()'><h3>{title}</h3><p>{text}<p>{TOWN[town]}, {when}<br>{pictures(n, count)}</body></html>"


def listing(title, rows):
    return page(title, f"<h2>{title}</h2>Подреди: <a href='?kat=licni&amp;red=cena&amp;{SID}'>по цена</a><table width='100%' border=0>" + "".join(
        f"<tr bgcolor='{'#ffeecc' if star else '#ffffff'}'><td width=90>{'<img src=/sliki/%s_m.jpg>' % n if count else '&nbsp;'}<td><a href='/oglas.php?id={n}&amp;{SID}'><b>{t}</b></a>"
        f"<br>{text[:90]}...<td>{TOWN[town]}<td><small>{when}</small>" for n, t, town, when, count, star, text in rows)
        + f"</table>Страна: <a href='/lista.php?kat=licni&amp;{SID}'>1</a> <a href='/lista.php?kat=licni&amp;str=2&amp;{SID}'>2</a>")


def truth(a):
    n, _, town, _, day, count, promoted, _, fact = a
    d = {**AD, "url": url(n), "text_language": "mk", "city": town, "country": "MK", "posted_at": day, "n_images": count,
         "paid_placement": promoted, "provider_kind": "unknown", **fact}
    d["aliases_stated"] = d["aliases_stated"] or ([d["alias"]] if d["alias"] else [])
    d["ages_stated"] = d["ages_stated"] or [d["age"]]
    return d


def ad(a, near, address=None):
    n, title, town, when, _, count, promoted, text, fact = a
    return WrittenPage(address or url(n), ad_page(n, title, town, when, count, promoted, text, "Лични 18+", near), "ad", "mk",
                       fact.get("text_language"), (url(n),), url(n) if address else None)


def shown(ads):
    return [(a[0], a[1], a[2], a[3], a[5], a[6], a[7]) for a in ads]


def personal(ads, path, title, canonical=None):
    return WrittenPage(BASE + path, listing(title, shown(ads)), "listing", "mk", ads=tuple(url(a[0]) for a in ads), canonical=canonical)


def static(path, title, body, kind="static"):
    return WrittenPage(BASE + path, page(title, f"<h2>{title}</h2>{body}"), kind, "mk")


SITE = WrittenSite(HOST, "MK", (
    personal(ADS[:5], "/lista.php?kat=licni", "Лични контакти 18+"),
    personal(ADS[5:], "/lista.php?kat=licni&str=2", "Лични контакти 18+, страна 2"),
    WrittenPage(BASE + "/lista.php?kat=stanovi", listing("Станови", [(n, t, town, w, 0, False, x) for k, n, t, town, w, x in OTHER[:1]]), "listing", "mk", relevant=False),
    *(ad(a, [(b[0], b[1]) for b in (ADS[i - 1], ADS[i - 2])] if i % 2 else []) for i, a in enumerate(ADS)),
    ad(ADS[3], [], url(71377) + "&" + SID),
    WrittenPage(f"{BASE}/pecati.php?id=71366", print_page(ADS[4]), "ad", "mk", "sr", (url(71366),), url(71366)),
    *(WrittenPage(url(n), ad_page(n, t, town, w, 1, False, x, {"stanovi": "Станови", "rabota": "Работа"}[k], []), "ad", "mk", relevant=False) for k, n, t, town, w, x in OTHER),
    static("/dodadi.php", "Додади оглас", "Обичен оглас: бесплатно. Истакнат оглас 7 дена: 300 денари, 30 дена: 900 денари.<form method=post><textarea name=tekst></textarea><input type=submit value='Испрати'></form>"),
    static("/uslovi.php", "Услови за користење", "<p>Делот 18+ е само за полнолетни. Редакцијата брише огласи со туѓи броеви."),
    static("/oglas.php?id=70002", "Огласот не постои", "Огласот што го барате е избришан или истечен.", "error"),
), tuple(truth(a) for a in ADS), "free text only; relative dates; session ids and print views; flats and jobs in the same mark-up")
