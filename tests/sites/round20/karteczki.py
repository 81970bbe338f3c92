"""Polish board for telephones, made with an old mobile framework: all ads of a town stand whole on the town's page, none has a page of its own.

Hard: ads are folded boxes with an id (canonical address /miasto#o4411), facts are one line with dots and no labels, prices one line with bars, the
number stands in sms: and tel: buttons or in the prose, the front page repeats headings that lead to the boxes, reviews are pages of their own,
a town without ads, a sorted copy, the site's own hotline as an ad-like box between the ads.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://m.karteczki.example"
TOWN = {"wroclaw": ("Wrocław", "Wrocław"), "poznan": ("Poznań", "Poznań"), "lodz": ("Łódź", "Łódź")}


def pln(amount, minutes=None, place=None, currency="PLN"):
    return {"amount": amount, "currency": currency, "code_currency": None, "duration_min": minutes, "place": place}


def via(kind, value):
    return {"kind": kind, "value": value}


# id, town, name, line of facts, marks, added, pictures, prose, tags, line of prices, buttons, truth
ADS = [
    ("o4411", "wroclaw", "Kinga", "26 l. • 167 cm • 55 kg • Krzyki", "top ok", "dziś 07:55", 3, "Ciepła, zadbana, z poczuciem humoru. Zapraszam do siebie, nie dojeżdżam. Odbieram od 10:00 do 22:00.", "masaż · przytulanie · wspólna kąpiel",
     "30 min 150 zł | 1 h 250 zł | 2 h 450 zł", [("tel", "507784951")],
     dict(age=26, height_cm=167, weight_kg=55, services=["massage", "cuddling", "bath"], incall=True, outcall=False, hours="10:00-22:00", max_duration_h=2, posted_at="2025-06-11", phones=["+48507784951"], prices=[pln(150, 30), pln(250, 60), pln(450, 120)])),
    ("o4409", "wroclaw", "Weronika", "22 l. • 172 cm • Śródmieście", "top", "wczoraj 23:10", 4, "Studentka z Wrocławia, bez agencji i pośredników. Przyjadę do hotelu albo do domu, u siebie niestety nie przyjmuję. Kolacja, impreza, wesele – też się nadaję :)", "GFE · kolacja · imprezy",
     "1 h 350 zł | 3 h 900 zł | noc 2000 zł", [("sms", "539801253")],
     dict(age=22, height_cm=172, provider_kind="independent", services=["gfe", "dinner_date", "party"], incall=False, outcall=True, max_duration_h=12, posted_at="2025-06-10", phones=["+48539801253"], prices=[pln(350, 60), pln(900, 180), pln(2000, 720)])),
    ("o4402", "wroclaw", "Olena", "31 l. • 164 cm • 60 kg • Fabryczna", "ok", "09.06.2025", 2, "Я Олена з Вінниці, українка, у Вроцлаві вже рік. Розмовляю українською, російською та трохи польською. Приймаю у себе, тихий район, є паркінг. Телефонуйте, на смс не відповідаю.", "masaż · tantra",
     "45 min 200 zł | 1 h 260 zł", [("tel", "696924196")],
     dict(age=31, height_cm=164, weight_kg=60, text_language="uk", nationality="UA", languages_spoken=["uk", "ru", "pl"], services=["massage", "tantra"], incall=True, max_duration_h=1, posted_at="2025-06-09", phones=["+48696924196"],
          prices=[pln(200, 45), pln(260, 60)])),
    ("o4390", "wroclaw", "Ola i Majka", "23 i 25 l. • Psie Pole", "", "06.06.2025", 3, "Ola ma 23 lata, Majka 25. Spotkasz nas tylko razem, w naszym mieszkaniu. Pary mile widziane.", "duet · masaż na 4 ręce · pary",
     "1 h 500 zł (za obie) | 2 h 900 zł (za obie)", [("tg", "olaimajka_wro")],
     dict(alias="Ola", aliases_stated=["Ola", "Majka"], age=23, ages_stated=[23, 25], audience="couple", services=["duo", "four_hands", "couples"], incall=True, max_duration_h=2, posted_at="2025-06-06", handles=[via("telegram", "olaimajka_wro")],
          prices=[pln(500, 60), pln(900, 120)])),
    ("o4377", "wroclaw", "Pani Irena", "54 l. • 161 cm • 72 kg", "ok", "01.06.2025", 1, "Dojrzała, spokojna, po kursie masażu. Gabinet na parterze, bez schodów, przyjmę też pana na wózku. Pracuję w dni powszednie 9-15. Tel. sześć dziewięć sześć, siedem pięć cztery, zero siedem dwa.", "masaż · goście z niepełnosprawnością",
     "1 h 140 zł", [],
     dict(alias="Irena", aliases_stated=["Irena"], age=54, height_cm=161, weight_kg=72, services=["massage", "disabled_guests"], incall=True, hours="09:00-15:00", max_duration_h=1, posted_at="2025-06-01", phones=["+48696754072"], prices=[pln(140, 60)])),
    ("o4405", "poznan", "Sandra", "29 l. • 170 cm • 58 kg • Jeżyce", "top ok", "wczoraj 14:02", 4, "Umówmy się u mnie na Jeżycach lub w Twoim hotelu. Mówię po polsku, angielsku i niemiecku. 24/7, ale w nocy uprzedź godzinę wcześniej.", "masaż · pocałunki · striptiz",
     "u mnie: 1 h 280 zł, 2 h 500 zł | u Ciebie: 1 h 350 zł", [("wa", "48507547354"), ("tel", "507547354")],
     dict(age=29, height_cm=170, weight_kg=58, languages_spoken=["pl", "en", "de"], services=["massage", "kissing", "striptease"], incall=True, outcall=True, hours="24/7", max_duration_h=2, posted_at="2025-06-10", phones=["+48507547354"],
          handles=[via("whatsapp", "+48507547354")], prices=[pln(280, 60, "incall"), pln(500, 120, "incall"), pln(350, 60, "outcall")])),
    ("o4398", "poznan", "Salon Jaśmin: Nadia", "25 l. • 169 cm • Grunwald", "top", "08.06.2025", 3, "W naszym salonie nowa twarz: Nadia, Białorusinka z Grodna. Nadia mówi po rosyjsku, białorusku i po polsku. Salon czynny 10-24 codziennie, recepcja umówi Cię do niej lub do koleżanki.", "masaż · tantra · wspólna kąpiel",
     "30 min 180 zł | 1 h 300 zł", [("tel", "618000417")],
     dict(alias="Nadia", aliases_stated=["Nadia"], age=25, height_cm=169, provider_kind="agency", nationality="BY", languages_spoken=["ru", "be", "pl"], services=["massage", "tantra", "bath"], incall=True, hours="10:00-24:00", max_duration_h=1, posted_at="2025-06-08",
          phones=["+48618000417"], prices=[pln(180, 30), pln(300, 60)])),
    ("o4381", "poznan", "Tomek", "34 l. • 186 cm • 85 kg", "ok", "02.06.2025", 1, "Dla pań i dla par. Dojeżdżam w Poznaniu i okolicy, kawa i rozmowa gratis, potem masaż. Poza miasto doliczam 2 zł za km.", "masaż · pary · taniec",
     "1 h 200 zł | 2 h 350 zł", [("sms", "539755559"), ("mail", "tomek.dla.pan@skrzynka.example")],
     dict(age=34, audience="man", height_cm=186, weight_kg=85, services=["massage", "couples", "dancing"], outcall=True, max_duration_h=2, posted_at="2025-06-02", phones=["+48539755559"], handles=[via("email", "tomek.dla.pan@skrzynka.example")],
          prices=[pln(200, 60), pln(350, 120)])),
    ("o4407", "lodz", "Vanessa", "28 l. • 165 cm • 54 kg • Śródmieście", "", "10.06.2025", 5, "Hello from Colombia! I am Vanessa, Latina, in Lodz only until 15 June, then Poznan 16-20 June 2025. I speak Spanish and English. My place or your hotel. No SMS, WhatsApp please.", "GFE · dancing · massage",
     "1 h 90 € | 2 h 160 €", [("wa", "48518886193")],
     dict(age=28, height_cm=165, weight_kg=54, text_language="en", nationality="CO", ethnicity="latin", languages_spoken=["es", "en"], services=["gfe", "dancing", "massage"], incall=True, outcall=True, max_duration_h=2, posted_at="2025-06-10",
          tour=[{"city": "Łódź", "from": None, "to": "2025-06-15"}, {"city": "Poznań", "from": "2025-06-16", "to": "2025-06-20"}], handles=[via("whatsapp", "+48518886193")], prices=[pln(90, 60, None, "EUR"), pln(160, 120, None, "EUR")])),
    ("o4386", "lodz", "Roksana trans", "33 l. • 178 cm • 71 kg • Bałuty", "ok", "04.06.2025", 2, "Kobieta trans, dyskretnie i bez pośpiechu. Mieszkanie na Bałutach, tylko u mnie. W niedziele nie pracuję. Dzwoń po 12, do 20 jestem.", "dominacja · fetysze · masaż",
     "1 h 220 zł", [("tel", "539439061")],
     dict(alias="Roksana", aliases_stated=["Roksana"], age=33, audience="trans", height_cm=178, weight_kg=71, services=["domination", "fetish", "massage"], incall=True, outcall=False, hours="12:00-20:00", max_duration_h=1, posted_at="2025-06-04",
          phones=["+48539439061"], prices=[pln(220, 60)])),
    ("o4370", "lodz", "Blanka", "40 l. • 168 cm", "", "29.05.2025", 0, "Dama do towarzystwa na kolację lub wyjazd. Spotkania po wcześniejszej rozmowie, ceny nie podaję w internecie. IG: blanka.od.kolacji, nr 5OO 555 2I8", "kolacja · wyjazdy", "", [],
     dict(age=40, height_cm=168, services=["dinner_date", "travel"], posted_at="2025-05-29", phones=["+48500555218"], handles=[via("instagram", "blanka.od.kolacji")])),
]
BUTTON = {
    "tel": '<a href="tel:{0}" data-role="button" data-icon="phone" data-mini="true">Zadzwoń</a>', "sms": '<a href="sms:{0}" data-role="button" data-mini="true">Wyślij SMS</a>', "wa": '<a href="https://wa.me/{0}" data-role="button" data-mini="true">WhatsApp</a>',
    "tg": '<a href="https://t.me/{0}" data-role="button" data-mini="true">Telegram</a>', "mail": '<a href="mailto:{0}" data-role="button" data-mini="true">E-mail</a>',
}


def url(a):
    return f"{ROOT}/{a[1]}#{a[0]}" if a not in LATER else f"{ROOT}/{a[1]}?strona=2#{a[0]}"


def head(a):
    return f"{a[2]} – {TOWN[a[1]][1]}"


def shell(title, body, canonical=""):
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    towns = "".join(f'<li><a href="/{k}">{v[1]}</a></li>' for k, v in TOWN.items()) + '<li><a href="/opole">Opole</a></li>'
    return f"""<!DOCTYPE html>
<html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} | Karteczki</title>{link}<link rel="stylesheet" href="/jquery.mobile-1.4.5.min.css"><script src="/jquery.mobile-1.4.5.min.js"></script></head>
<body><div data-role="page" id="p1" data-theme="b"><div data-role="panel" id="menu"><ul data-role="listview">{towns}<li data-role="list-divider">Serwis</li><li><a href="/dodaj">Dodaj ogłoszenie</a></li><li><a href="/cennik">Cennik</a></li><li><a href="/regulamin">Regulamin</a></li></ul></div>
<div data-role="header" data-position="fixed"><a href="#menu" data-icon="bars" data-iconpos="notext">Menu</a><h1>{title}</h1></div>
<div data-role="content" class="ui-content">{body}</div>
<div data-role="footer"><h4>Karteczki 18+ © 2025</h4></div></div></body></html>"""


def box(a):
    key, town, name, facts, marks, added, n, prose, tags, money, buttons, _ = a
    sign = ("★ wyróżnione " if "top" in marks else "") + ("✔ zweryfikowane" if "ok" in marks else "")
    shots = "".join(f'<img src="/f/{key[1:]}_{i}.jpg" width="90">' for i in range(n))
    return f"""<div data-role="collapsible" data-collapsed="false" id="{key}"><h3>{head(a)}</h3>{f'<p class="z"><small>{sign.strip()}</small></p>' if sign else ''}<p>{shots}</p><p>{facts}</p><p>{prose}</p><p><em>{tags}</em></p>
{f"<p><strong>{money}</strong></p>" if money else ""}<div data-role="controlgroup" data-type="horizontal">{"".join(BUTTON[k].format(v) for k, v in buttons)}</div><p><small>dodano {added} · <a href="#{key}">link</a> · <a href="/zglos?o={key[1:]}">zgłoś</a></small></p></div>
"""


OWN = '<div data-role="collapsible" data-collapsed="false" class="wlasne"><h3>Twoje ogłoszenie tutaj?</h3><p>Dodaj karteczkę w 2 minuty. Pierwszy tydzień 0 zł, potem 20 zł. Pomoc: 22 100 41 96, codziennie 8-20.</p><a href="/dodaj" data-role="button">Dodaj</a></div>\n'


def town_page(town, rows, foot="", canonical=""):
    boxes = [box(a) for a in rows]
    boxes.insert(2, OWN)
    return shell(TOWN[town][1], f'<fieldset data-role="controlgroup" data-type="horizontal"><a href="/{town}" data-role="button">Nowe</a><a href="/{town}?sort=cena" data-role="button">Cena</a></fieldset>{"".join(boxes)}<p>{foot}</p>', canonical)


def truth(a):
    key, town, name, facts, marks, added, n, prose, tags, money, buttons, more = a
    row = deepcopy(AD)
    row.update(url=url(a), alias=name, aliases_stated=[name], text_language="pl", provider_kind="unknown", city=TOWN[town][0], country="PL", verified="ok" in marks, paid_placement="top" in marks, n_images=n)
    row.update(deepcopy(more))
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def plain(path, title, body, kind="static", **more):
    return WrittenPage(ROOT + path, shell(title, body), kind, "pl", **more)


LATER = ADS[3:5]  # on page 2 of Wrocław
WRO, POZ, LODZ = ADS[:3], ADS[5:8], ADS[8:]
NEW = [ADS[0], ADS[1], ADS[5], ADS[8], ADS[2]]
FOOT = '1 <a href="/wroclaw?strona=2">2</a>'


def own(rows):
    return tuple(map(url, rows))


def review(number, about, who, day, stars, text):
    return plain(f"/opinia/{number}", f"Opinia o: {about[2]}", f'<ul data-role="listview" data-inset="true"><li><a href="{url(about)}">{head(about)}</a></li><li>{who}, {day}</li><li>{"★" * stars}{"☆" * (5 - stars)}</li></ul><p>{text}</p>', "review")


PAGES = [
    plain("/", "Karteczki", f'<p>Wybierz miasto albo zobacz, co nowego.</p><ul data-role="listview" data-inset="true"><li data-role="list-divider">Nowe karteczki</li>{"".join(f"""<li><a href="/{url(a)[len(ROOT) + 1:]}"><h2>{head(a)}</h2><p>{a[3]}</p></a></li>""" for a in NEW)}</ul>', "listing", ads=own(NEW)),
    WrittenPage(f"{ROOT}/wroclaw", town_page("wroclaw", WRO, FOOT), "listing", "pl", ads=own(WRO)),
    WrittenPage(f"{ROOT}/wroclaw?sort=cena", town_page("wroclaw", [WRO[0], WRO[2], WRO[1]], FOOT, f"{ROOT}/wroclaw"), "listing", "pl", ads=own(WRO), canonical=f"{ROOT}/wroclaw"),
    WrittenPage(f"{ROOT}/wroclaw?strona=2", town_page("wroclaw", LATER, '<a href="/wroclaw">1</a> 2'), "listing", "pl", ads=own(LATER)),
    WrittenPage(f"{ROOT}/poznan", town_page("poznan", POZ), "listing", "pl", ads=own(POZ)),
    WrittenPage(f"{ROOT}/poznan?utm_source=sms&utm_campaign=czerwiec", town_page("poznan", POZ), "listing", "pl", ads=own(POZ), canonical=f"{ROOT}/poznan"),
    WrittenPage(f"{ROOT}/lodz", town_page("lodz", LODZ), "listing", "pl", ads=own(LODZ)),
    plain("/opole", "Opole", '<p>W tym mieście nie ma jeszcze żadnych karteczek. Bądź pierwsza!</p><a href="/dodaj" data-role="button">Dodaj ogłoszenie</a>', "listing"),
    plain("/szukaj?q=radom", "Szukaj: radom", '<form><input type="search" name="q" value="radom"></form><p>Znaleziono: 0. Spróbuj wpisać inną nazwę.</p>', "listing"),
    review(551, ADS[0], "gość Marek", "10.06.2025", 5, "Kinga taka jak w opisie, uśmiechnięta i rozmowna. Mieszkanie czyste, godzina minęła za szybko."),
    review(548, ADS[6], "anonim", "09.06.2025", 2, "Recepcja miła, ale Nadia siedziała smutna i patrzyła w podłogę. Za 300 zł spodziewałem się rozmowy. Drzwi otwierał jakiś pan."),
    review(530, ADS[5], "Piotr z Gniezna", "01.06.2025", 4, "Sandra spóźniła się kwadrans do hotelu, potem było już tylko lepiej."),
    plain("/cennik", "Cennik", "<table data-role='table'><tr><td>Karteczka 7 dni</td><td>20 zł</td></tr><tr><td>Karteczka 30 dni</td><td>60 zł</td></tr><tr><td>Wyróżnienie ★ 7 dni</td><td>35 zł</td></tr><tr><td>Weryfikacja ✔</td><td>gratis</td></tr></table><p>Płatność: BLIK lub SMS premium.</p>"),
    plain("/regulamin", "Regulamin", "<ol><li>Serwis tylko dla osób, które ukończyły 18 lat.</li><li>Ogłoszenie dodaje osoba, której ono dotyczy.</li><li>Zakaz przedpłat.</li><li>Podejrzenie przymusu zgłoś na 112 albo do KCIK.</li></ol>"),
    plain("/dodaj", "Dodaj ogłoszenie", "<form><label>Imię <input name='imie'></label><label>Wiek (min. 18) <input name='wiek'></label><label>Telefon <input type='tel' name='tel' placeholder='500 000 000'></label><textarea>Napisz coś o sobie</textarea><button>Dalej</button></form>"),
    plain("/zglos?o=4398", "Zgłoś ogłoszenie", "<form><p>Co jest nie tak z karteczką nr 4398?</p><label><input type='radio'> cudze zdjęcia</label><label><input type='radio'> osoba niepełnoletnia</label><label><input type='radio'> ktoś jest zmuszany</label><button>Wyślij</button></form>"),
    plain("/porady/pierwsze-spotkanie", "Porady: pierwsze spotkanie", "<p>Zadzwoń, przedstaw się, zapytaj o cenę. Nie targuj się. Karolina (30 lat) z Gdyni mówi: najgorsi są ci, którzy się spóźniają. Weź prysznic i 50 zł na taksówkę.</p>"),
    plain("/wejscie", "Masz 18 lat?", "<p>Ta strona jest tylko dla dorosłych. Czy masz ukończone 18 lat?</p><a href='/' data-role='button'>Tak</a><a href='https://wyszukiwarka.example' data-role='button'>Nie</a>"),
    plain("/praca", "Praca w Poznaniu", "<ul data-role='listview'><li>Kierowca kat. B, 32 zł/h, noce</li><li>Sprzątanie biur, 28 zł/h, Grunwald</li><li>Recepcjonistka w hotelu, 4800 zł brutto</li></ul>", "listing", relevant=False),
    plain("/o/4120", "Karteczka zdjęta", "<p>Tej karteczki już nie ma: wygasła albo została usunięta przez autorkę.</p>", "error"),
]

SITE = WrittenSite("m.karteczki.example", "PL", tuple(PAGES), tuple(truth(a) for a in ADS), note=__doc__)
