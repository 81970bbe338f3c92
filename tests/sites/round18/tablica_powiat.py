"""Polish general classifieds ("Tablica Powiat"): flats, cars, jobs, and a 'towarzyskie' section beside them.

Hard: the facts stand mostly in prose written by the advertisers; the number is hidden behind a button (base64 in a data
attribute) and sometimes again in the text in words; the office's hot line is on every page; 'similar ads' with other
people below each ad; dates are relative ('wczoraj'); flats, cars and jobs share the same template.
"""

import base64
import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "tablica-powiat.example"
B = f"https://{HOST}"


def pr(amount, duration, place=None):
    return {"amount": amount, "currency": "PLN", "code_currency": None, "duration_min": duration, "place": place}


# slug, title, town as shown, district, params shown, date shown, featured, phone on the button, number of pictures, text, truth
ADS = [
    ("kasia-mokotow-27", "Kasia z Mokotowa zaprasza na masaż", "Warszawa", "Mokotów", [("Wiek", "27 lat"), ("Osoba", "Prywatnie")],
     "Dodane wczoraj o 18:22", True, "+48500167887", 4,
     "Cześć, tu Kasia. Wykonuję masaż relaksacyjny ciepłym olejkiem, w miłej atmosferze i bez pośpiechu. Mam 168 cm i 57 kg, "
     "brązowe włosy. Przyjmuję tylko u siebie, blisko metra Wierzbno, <b>nie dojeżdżam</b>. Codziennie od 10 do 21.<br>"
     "Pół godzinki 180 zł, godzina 300 zł, półtorej godziny 420 zł. Na SMS-y nie odpisuję.",
     dict(alias="Kasia", age=27, city="Warsaw", services=["massage"], incall=True, outcall=False, hours="10:00-21:00", weight_kg=57,
          height_cm=168, max_duration_h=1.5, posted_at="2025-06-10", provider_kind="independent", prices=[pr(180, 30), pr(300, 60), pr(420, 90)])),
    ("olena-krakow-towarzystwo", "Olena, Ukrainka w Krakowie", "Kraków", "Podgórze", [("Wiek", "31 lat"), ("Osoba", "Prywatnie")],
     "Dodane 8 czerwca 2025", False, "+48503611350", 3,
     "Witam Panów na poziomie! Jestem Olena, pochodzę z Ukrainy, mówię po polsku, ukraińsku i rosyjsku. Chętnie pójdę na kolację, "
     "do teatru, wyjadę na weekend w góry. Przyjeżdżam do hotelu lub do domu, u siebie nie przyjmuję.<br>400 zł za godzinę, noc (12 h) 2500 zł. "
     "Koszt taksówki 40 zł poza obwodnicą. Telegram: @olena_podgorze",
     dict(alias="Olena", age=31, city="Kraków", nationality="UA", languages_spoken=["pl", "uk", "ru"], services=["dinner_date", "travel"],
          incall=False, outcall=True, max_duration_h=12, posted_at="2025-06-08", provider_kind="independent",
          handles=[{"kind": "telegram", "value": "olena_podgorze"}], prices=[pr(400, 60), pr(2500, 720)])),
    ("przyjaciolki-wroclaw", "Dwie przyjaciółki – Magda i Iza", "Wrocław", "Krzyki", [("Wiek", "24 lata"), ("Osoba", "Prywatnie")],
     "Dodane 10 czerwca 2025", True, "+48504739181", 5,
     "Magda (24) i Iza (29) zapraszają razem – spotkania w duecie, masaż klasyczny i na cztery ręce. Mamy ładne, klimatyzowane mieszkanie "
     "z parkingiem. Spotkania osobno nie wchodzą w grę.<br>Cena za nas dwie: 1 h – 600 zł, 2 h – 1100 zł.",
     dict(alias="Magda", aliases_stated=["Magda", "Iza"], age=24, ages_stated=[24, 29], audience="couple", city="Wrocław",
          services=["duo", "massage", "four_hands"], incall=True, max_duration_h=2, posted_at="2025-06-10", provider_kind="independent",
          prices=[pr(600, 60), pr(1100, 120)])),
    ("gabinet-tantra-poznan", "Tantra – Lena, gabinet przy Starym Rynku", "Poznań", "Stare Miasto", [("Wiek", "35 lat")],
     "Dodane 2 czerwca 2025", False, "+48506343899", 2,
     "Lena, certyfikowana nauczycielka tantry. Rytuał tantryczny dla kobiet, mężczyzn i par. Sesja 90 minut: 450 zł, sesja 2 godziny: 580 zł. "
     "Rezerwacja: lena.tantra@poczta.example. Pracuję od poniedziałku do soboty w godz. 12.00–20.00 w gabinecie.",
     dict(alias="Lena", age=35, city="Poznań", services=["tantra", "couples"], incall=True, hours="12:00-20:00", max_duration_h=2,
          posted_at="2025-06-02", provider_kind="unknown", handles=[{"kind": "email", "value": "lena.tantra@poczta.example"}],
          prices=[pr(450, 90), pr(580, 120)])),
    ("nikola-gdansk-nowa", "Nowa! Nikola, 22 l., Gdańsk Wrzeszcz", "Gdańsk", "Wrzeszcz", [("Wiek", "22 lata")],
     "Dodane dzisiaj o 07:40", False, "+48507407737", 6,
     "Hej, jestem Nikola, od niedawna w Trójmieście. Wzrost 172, waga 60. Pytajcie: pięćset siedem, czterysta siedem, siedemset trzydzieści "
     "siedem. WhatsApp też pod tym numerem. Zapraszam do siebie albo przyjadę do Ciebie.<br>U mnie: 1h 350. U Ciebie: 1h 450, 2h 800.",
     dict(alias="Nikola", age=22, city="Gdańsk", incall=True, outcall=True, weight_kg=60, height_cm=172, max_duration_h=2, posted_at="2025-06-11",
          provider_kind="unknown", handles=[{"kind": "whatsapp", "value": "+48507407737"}],
          prices=[{**pr(350, 60, "incall"), "currency": None}, {**pr(450, 60, "outcall"), "currency": None}, {**pr(800, 120, "outcall"), "currency": None}])),
    ("dojrzala-grazyna-lodz", "Grażyna po pięćdziesiątce", "Łódź", "Bałuty", [("Wiek", "52 lata"), ("Osoba", "Prywatnie")],
     "Dodane 30 maja 2025", False, "+48511175377", 1,
     "Pani z klasą, Grażyna. Dla kulturalnych, najlepiej po czterdziestce. Rozmowa, kawa, przytulanie. Spotkania wyłącznie u mnie. "
     "Za spotkanie 200 zł, czasu nie liczę. Panom przed dwudziestką dziękuję.",
     dict(alias="Grażyna", age=52, city="Łódź", services=["cuddling"], incall=True, outcall=False, posted_at="2025-05-30",
          provider_kind="independent", prices=[pr(200, None)])),
    ("carla-brazylijka-lublin", "Carla z Brazylii – w Lublinie tylko do 15 czerwca", "Lublin", "Śródmieście", [("Wiek", "28 lat")],
     "Dodane 9 czerwca 2025", True, "+48511995733", 4,
     "Brazylijka Carla, 28 l., 165 cm. Goszczę w Lublinie od 9 do 15 czerwca 2025, potem Rzeszów 16–20 czerwca. Mówię po portugalsku i "
     "angielsku. 24 h na dobę. Godzina 400 zł. Instagram: @carla.lub.tour",
     dict(alias="Carla", age=28, city="Lublin", nationality="BR", languages_spoken=["pt", "en"], hours="24/7", height_cm=165, max_duration_h=1,
          posted_at="2025-06-09", provider_kind="unknown", handles=[{"kind": "instagram", "value": "carla.lub.tour"}],
          tour=[{"city": "Lublin", "from": "2025-06-09", "to": "2025-06-15"}, {"city": "Rzeszów", "from": "2025-06-16", "to": "2025-06-20"}],
          prices=[pr(400, 60)])),
    ("marek-dla-pan-bydgoszcz", "Marek – towarzystwo dla Pań", "Bydgoszcz", "Fordon", [("Wiek", "38 lat"), ("Osoba", "Prywatnie")],
     "Dodane 5 czerwca 2025", False, "+48514341053", 2,
     "Pan do towarzystwa: kolacja, podróż służbowa. 186 cm, 84 kg, niepalący. Marek, lat 38. Dojazd do Torunia i okolic bez dopłat. "
     "Dwie godziny 500 zł, cały wieczór (5 h) 1100 zł.",
     dict(alias="Marek", age=38, audience="man", city="Bydgoszcz", services=["dinner_date", "travel"], outcall=True, weight_kg=84, height_cm=186,
          max_duration_h=5, posted_at="2025-06-05", provider_kind="independent", prices=[pr(500, 120), pr(1100, 300)])),
    ("sandra-torun-bez-cennika", "Sandra Toruń", "Toruń", "Rubinkowo", [("Wiek", "26 lat"), ("Osoba", "Prywatnie")],
     "Dodane 21 maja 2025", False, "+48539737283", 0,
     "Zadzwoń, to się dowiesz :) Sandra, wiek w ogłoszeniu prawdziwy. Cennik podaję telefonicznie. Nie robię masażu i nie jeżdżę w podróże.",
     dict(alias="Sandra", age=26, city="Toruń", posted_at="2025-05-21", provider_kind="independent")),
]
OTHER = [
    ("nieruchomosci", "kawalerka-do-wynajecia-31m2", "Kawalerka 31 m², Toruń, Mokre", "1 750 zł", "Do wynajęcia od lipca kawalerka po remoncie, 2. piętro, balkon. Kaucja jeden czynsz. Dzwonić po 16: Anna, 601 058 492."),
    ("motoryzacja", "opel-astra-2014-kombi", "Opel Astra 2014 kombi 1.6", "27 900 zł", "Pierwszy właściciel, 168 tys. km, przegląd do marca. Pani Kasia sprzedaje po mężu."),
    ("praca", "recepcjonistka-hotel", "Recepcjonistka w hotelu – Gdańsk", "5 200 zł/mies.", "Hotel trzygwiazdkowy szuka osoby na zmianę nocną. Angielski mile widziany, zakwaterowanie możliwe."),
]


def url(slug):
    return f"{B}/towarzyskie/o/{slug}"


def page(title, body, crumb="Towarzyskie"):
    return f"""<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{title} | TablicaPowiat</title></head><body>
<header><a href="/"><img src="/static/logo.svg" alt="TablicaPowiat"></a><nav><a href="/nieruchomosci/">Nieruchomości</a> <a href="/motoryzacja/">Motoryzacja</a>
<a href="/praca/">Praca</a> <a href="/towarzyskie/">Towarzyskie 18+</a></nav><a class="add" href="/dodaj">+ Dodaj ogłoszenie</a></header>
<div class="ck">Używamy plików cookie. <button>Zgoda</button></div><div class="bc"><a href="/">Start</a> › {crumb}</div>
<main>{body}</main><footer><p>Biuro ogłoszeń: 56 660 00 00, pon.–pt. 8–16 · <a href="/regulamin">Regulamin</a> · <a href="/cennik">Cennik</a> · <a href="/kontakt">Kontakt</a></p></footer></body></html>"""


def card(a):
    return (f'<div class="of{" of--top" if a[6] else ""}"><a href="/towarzyskie/o/{a[0]}"><h4>{a[1]}</h4></a>{"<i>Wyróżnione</i> " if a[6] else ""}'
            f"<small>{a[2]}, {a[3]} · {a[5].replace('Dodane ', '')}</small></div>")


def detail(i):
    slug, title, town, part, params, date, top, phone, n, text, _ = ADS[i]
    code = base64.b64encode(phone[3:].encode()).decode()
    pics = "".join(f'<img src="/foto/{slug}/{k}.webp" alt="{title} zdjęcie {k}">' for k in range(1, n + 1)) or '<div class="noph">Brak zdjęć</div>'
    sim = "".join(card(ADS[(i + k) % len(ADS)]) for k in (2, 4, 5))
    rows = "".join(f'<p class="prm"><span>{a}:</span> {b}</p>' for a, b in params)
    return page(title, f"""<article><div class="swiper">{pics}</div><h1>{title}</h1>{'<span class="tag">Wyróżnione</span>' if top else ''}<p class="dt">{date}</p>
{rows}<h3>Opis</h3><div class="desc">{text}</div><aside><b>Lokalizacja</b> {town}, {part}<br>
<button class="ph" data-p="{code}" data-cc="48">{phone[3:6]} xxx xxx <u>Pokaż numer</u></button></aside></article>
<section><h2>Podobne ogłoszenia</h2>{sim}</section>""", f'<a href="/towarzyskie/">Towarzyskie</a> › {town}')


def truth(a):
    d = copy.deepcopy(AD)
    d.update(url=url(a[0]), text_language="pl", country="PL", n_images=a[8], phones=[a[7]], paid_placement=a[6])
    d.update(copy.deepcopy(a[10]))
    d["aliases_stated"] = d["aliases_stated"] or [d["alias"]]
    d["ages_stated"] = d["ages_stated"] or [d["age"]]
    return d


def listing(part, n):
    return page(f"Towarzyskie – strona {n}", "<h1>Towarzyskie (9)</h1><p>Sortuj: <a href='?sort=data'>data</a></p>" + "".join(map(card, part))
                + '<p class="pg"><a href="/towarzyskie/">1</a> <a href="/towarzyskie/?strona=2">2</a></p>')


def static(title, text):
    return page(title, f"<h1>{title}</h1><p>{text}</p>", title)


P = []
L1, L2 = ADS[:5], ADS[5:]
P.append(WrittenPage(f"{B}/towarzyskie/", listing(L1, 1), "listing", "pl", ads=tuple(url(a[0]) for a in L1)))
P.append(WrittenPage(f"{B}/towarzyskie/?strona=2", listing(L2, 2), "listing", "pl", ads=tuple(url(a[0]) for a in L2)))
P.append(WrittenPage(f"{B}/towarzyskie/?sort=data", listing(L1, 1), "listing", "pl", ads=tuple(url(a[0]) for a in L1), canonical=f"{B}/towarzyskie/"))
for i, a in enumerate(ADS):
    P.append(WrittenPage(url(a[0]), detail(i), "ad", "pl", ads=(url(a[0]),)))
P.append(WrittenPage(url(ADS[1][0]) + "?utm_source=mail&utm_campaign=czerwiec", detail(1), "ad", "pl", ads=(url(ADS[1][0]),), canonical=url(ADS[1][0])))
for cat, slug, title, price, text in OTHER:
    P.append(WrittenPage(f"{B}/{cat}/o/{slug}", page(title, f"<article><img src='/foto/{slug}/1.webp'><h1>{title}</h1><p class='price'>{price}</p><p class='dt'>Dodane 7 czerwca 2025</p>"
                                                     f"<h3>Opis</h3><div class='desc'>{text}</div></article>", cat.title()), "ad", "pl", relevant=False))
P.append(WrittenPage(f"{B}/nieruchomosci/", page("Nieruchomości", "<h1>Nieruchomości</h1>" + "".join(
    f'<div class="of"><a href="/nieruchomosci/o/{s}"><h4>{t}</h4></a><b>{p}</b></div>' for s, t, p in [
        ("kawalerka-do-wynajecia-31m2", "Kawalerka 31 m², Toruń, Mokre", "1 750 zł"), ("dzialka-rol-40-ar", "Działka rolna 40 ar", "88 000 zł"),
        ("pokoj-dla-studentki", "Pokój dla studentki, Bydgoszcz", "900 zł")]), "Nieruchomości"), "listing", "pl", relevant=False))
P.append(WrittenPage(f"{B}/cennik", static("Cennik wyróżnień", "Wyróżnienie 7 dni – 19 zł, 30 dni – 59 zł. Odświeżenie ogłoszenia 4 zł. Dział Towarzyskie: publikacja 30 zł / 30 dni."), "static", "pl"))
P.append(WrittenPage(f"{B}/regulamin", static("Regulamin serwisu", "Ogłoszenia towarzyskie mogą dodawać wyłącznie osoby pełnoletnie, we własnym imieniu. Serwis usuwa treści naruszające prawo."), "static", "pl"))
P.append(WrittenPage(f"{B}/kontakt", static("Kontakt", "TablicaPowiat sp. z o.o., biuro: 56 660 00 00, biuro@tablica-powiat.example."), "static", "pl"))
P.append(WrittenPage(url("wiktoria-opole-19334"), static("Ogłoszenie nieaktualne", "To ogłoszenie zostało usunięte przez autora. Zobacz inne w dziale Towarzyskie:") .replace("</main>", card(ADS[0]) + card(ADS[3]) + "</main>"), "error", "pl"))
SITE = WrittenSite(HOST, "PL", tuple(P), tuple(truth(a) for a in ADS), __doc__)
