"""Polish county classifieds on Joomla (a DJ-Classifieds-like component): cars, flats, jobs, animals, and 'Towarzyskie'.

Hard: all sections share one template with a 'Cena' row, a seller's box and a map; in the personals the price row is often 'Do uzgodnienia' and the true prices
are in prose ('180 zł za godzinkę', '2h-350'); numbers hide behind 'Pokaż telefon' in an attribute with dots; a personals section also holds people who look for a
partner (not the trade); a promoted strip mixes a tractor with an advert; seller names are nicks; expired notice with status 200; a print view and Joomla's ?start= and tmpl=component.
"""

from copy import deepcopy

from tests.sites.written import AD, WrittenPage, WrittenSite

ROOT = "https://powiatowyplac.example"


def pln(amount, minutes=None, place=None):
    return {"amount": amount, "currency": "PLN", "code_currency": None, "duration_min": minutes, "place": place}


def wa(number):
    return {"kind": "whatsapp", "value": number}


# id, slug, title, town, day, price row, seller, seller type, phone shown, params, prose, pictures, promoted, truth
T = [
    (70511, "mila-i-dyskretna-zapraszam", "Miła i dyskretna zaprasza panów", "Siedlce", "11.06.2025", "Do uzgodnienia", "kasia_sied", "Prywatne", "532.418.907", [("Wiek", "29"), ("Wzrost", "168 cm")],
     "Cześć, mam na imię Kasia. Przyjmuję u siebie w mieszkaniu w centrum, bez pośpiechu. Masaż relaksacyjny, wspólna kąpiel i przytulanie. 180 zł za godzinkę, pół godziny 120 zł. Dzwoń od 10 do 20, nie odpisuję na SMS-y.", 3, True,
     dict(alias="Kasia", age=29, city="Siedlce", height_cm=168, services=["massage", "bath", "cuddling"], incall=True, hours="10:00-20:00", max_duration_h=1, phones=["+48532418907"], prices=[pln(180, 60), pln(120, 30)], provider_kind="independent")),
    (70498, "oksana-nowa-w-miescie", "Oksana - nowa w mieście!!!", "Mińsk Mazowiecki", "10.06.2025", "200 zł / godz.", "biuro24", "Firma", "575.310.266", [("Wiek", "23"), ("Wzrost", "172 cm"), ("Waga", "52 kg"), ("Języki", "polski, rosyjski, ukraiński")],
     "Oksana dopiero co przyjechała z Ukrainy i zostaje u nas tylko do niedzieli. Jest czynna całą dobę. Możliwy dojazd do hotelu, nasz kierowca ją przywiezie: 300 zł za godzinę. Telefon odbiera recepcja.", 4, True,
     dict(alias="Oksana", age=23, city="Mińsk Mazowiecki", height_cm=172, weight_kg=52, nationality="UA", languages_spoken=["pl", "ru", "uk"], outcall=True, hours="24/7", max_duration_h=1, phones=["+48575310266"],
          prices=[pln(200, 60), pln(300, 60, "outcall")], provider_kind="agency")),
    (70460, "dojrzala-pani-lukow", "Dojrzała pani, Łuków", "Łuków", "08.06.2025", "Do uzgodnienia", "halina.l", "Prywatne", "604.772.318", [("Wiek", "54")],
     "Halina, pani z klasą i poczuciem humoru. Zapraszam panów w moim wieku na kawę i masaż, tylko u mnie, na wyjazdy nie jeżdżę. Godzina 130 zł. Niedziele i święta nieczynne.", 1, False,
     dict(alias="Halina", age=54, city="Łuków", services=["massage"], incall=True, outcall=False, max_duration_h=1, phones=["+48604772318"], prices=[pln(130, 60)], provider_kind="independent")),
    (70455, "duet-przyjaciolek", "Duet przyjaciółek Sandra i Iga", "Siedlce", "07.06.2025", "Do uzgodnienia", "sandra.iga", "Prywatne", "722.605.140", [("Wiek", "24 i 27")],
     "Razem jest weselej :) Sandra ma 24 lata, Iga 27. Robimy masaż na cztery ręce i duet, mile widziane pary. Cena za nas obie: 1h-350, 2h-650 zł. Mieszkanie przy dworcu albo dojazd w Siedlcach. Sygnał na WhatsApp: ten sam numer.", 5, False,
     dict(alias="Sandra", aliases_stated=["Sandra", "Iga"], age=24, ages_stated=[24, 27], audience="couple", city="Siedlce", services=["four_hands", "duo", "couples"], incall=True, outcall=True, max_duration_h=2, phones=["+48722605140"],
          handles=[wa("+48722605140")], prices=[pln(350, 60), pln(650, 120)], provider_kind="independent")),
    (70431, "masazysta-dla-pan", "Masażysta dla Pań", "Garwolin", "05.06.2025", "150 zł", "bartek_masaz", "Prywatne", "790.181.553", [("Wiek", "38"), ("Wzrost", "183 cm"), ("Waga", "80 kg")],
     "Bartek, dyplomowany masażysta. Dojeżdżam do pań i par w powiecie garwolińskim z własnym stołem. Sesja trwa 60 minut. Panom dziękuję.", 2, False,
     dict(alias="Bartek", age=38, audience="man", city="Garwolin", height_cm=183, weight_kg=80, services=["massage", "couples"], outcall=True, max_duration_h=1, phones=["+48790181553"], prices=[pln(150, 60)], provider_kind="independent")),
    (70420, "wiktoria-trans", "Wiktoria TS", "Siedlce", "04.06.2025", "Do uzgodnienia", "wiki_ts", "Prywatne", "", [("Wiek", "31"), ("Wzrost", "179 cm")],
     "Hej, tu Wiktoria, trans kobieta z Lublina. W Siedlcach będę od 13 do 16 czerwca 2025, przyjmuję w hotelu przy rynku. Odgrywanie ról, dominacja. 250 za godzinę, 400 za dwie. Kontakt tylko przez Telegram @wiki_ts_lublin lub mail wiki.ts@skrzynka.example", 2, False,
     dict(alias="Wiktoria", age=31, audience="trans", city="Siedlce", height_cm=179, services=["role_play", "domination"], incall=True, max_duration_h=2, prices=[pln(250, 60), pln(400, 120)], provider_kind="independent",
          handles=[{"kind": "telegram", "value": "wiki_ts_lublin"}, {"kind": "email", "value": "wiki.ts@skrzynka.example"}], tour=[{"city": "Siedlce", "from": "2025-06-13", "to": "2025-06-16"}])),
    (70402, "hostessa-na-kolacje", "Hostessa na kolację i wyjazdy", "Siedlce", "02.06.2025", "Do uzgodnienia", "emilia_h", "Prywatne", "509.330.871", [("Wiek", "26"), ("Języki", "polski, angielski, hiszpański")],
     "Emilia, absolwentka iberystyki. Chętnie pójdę z Tobą na kolację, wesele albo bankiet firmowy, pojadę też na weekend. Nie przyjmuję u siebie, spotykamy się u Ciebie albo na mieście. Wieczór, 4 godziny: 600 zł. Cały dzień (24 h): 1800 zł.", 3, False,
     dict(alias="Emilia", age=26, city="Siedlce", languages_spoken=["pl", "en", "es"], services=["dinner_date", "business", "travel"], incall=False, outcall=True, max_duration_h=24, phones=["+48509330871"], prices=[pln(600, 240), pln(1800, 1440)],
          provider_kind="independent")),
    (70377, "beautiful-lena", "Beautiful Lena 4 you", "Mińsk Mazowiecki", "30.05.2025", "250 zł / godz.", "lena4u", "Prywatne", "577.094.236", [("Wiek", "25"), ("Języki", "angielski, rosyjski")],
     "Hi guys, I am Lena from Minsk, Belarus, not the Polish one :) I live near the station, you can visit me any day from 12 to 23. I don't do outcalls. Massage, striptease, girlfriend experience. No Polish please, English or Russian only.", 4, False,
     dict(alias="Lena", age=25, text_language="en", city="Mińsk Mazowiecki", nationality="BY", languages_spoken=["en", "ru"], services=["massage", "striptease", "gfe"], incall=True, outcall=False, hours="12:00-23:00", max_duration_h=1,
          phones=["+48577094236"], prices=[pln(250, 60)], provider_kind="independent")),
    (70350, "anonse-z-okolic-monika", "Monika zaprasza", "Sokołów Podlaski", "26.05.2025", "Do uzgodnienia", "monisia", "Prywatne", "PIĘĆ TRZY ZERO 661 O72", [],
     "Mam 36 lat, 160 cm wzrostu, 63 kg. Zwykła, ciepła kobieta. Zapraszam do siebie na wieś pod Sokołowem, cisza i las. 100 zł pół godzinki, 160 zł godzinka, nocki 600 zł.", 0, False,
     dict(alias="Monika", age=36, city="Sokołów Podlaski", height_cm=160, weight_kg=63, incall=True, max_duration_h=12, phones=["+48530661072"], prices=[pln(100, 30), pln(160, 60), pln(600, 720)], provider_kind="independent")),
]
LONELY = [(70480, "pan-pozna-pania", "Pan 58 lat pozna panią", "Siedlce", "09.06.2025", "Za darmo", "zbyszek58", "Prywatne", "", [("Wiek", "58"), ("Wzrost", "175 cm")],
           "Wdowiec, niezależny, dom z ogrodem. Poznam panią do 60 lat na stałe, cel poważny. Lubię wędkowanie i tańce. Proszę o list na adres redakcji.", 1, False, None)]
GOODS = [
    (70521, "ciagnik-c-330", "Ciągnik C-330 po remoncie", "Łuków", "11.06.2025", "17 500 zł", "rolnik_marek", "Prywatne", "601.200.447", [("Rok", "1979"), ("Przebieg", "5200 mth")], "Silnik po kapitalnym remoncie, nowe opony, zarejestrowany. Dojazd na telefon.", 6, True, None, "motoryzacja"),
    (70519, "opel-astra-2009", "Opel Astra 1.7 CDTI", "Siedlce", "11.06.2025", "9 900 zł", "autohandel", "Firma", "602.118.930", [("Rok", "2009"), ("Przebieg", "214 000 km")], "Bezwypadkowy, klimatyzacja, dwa komplety kół. Możliwa zamiana.", 8, False, None, "motoryzacja"),
    (70502, "kawalerka-siedlce", "Kawalerka do wynajęcia", "Siedlce", "10.06.2025", "1 400 zł / mies.", "wynajem_s", "Prywatne", "603.555.012", [("Powierzchnia", "28 m2"), ("Piętro", "2")], "Umeblowana, blisko uczelni, dla spokojnej studentki lub pary. Kaucja 1400 zł.", 5, False, None, "nieruchomosci"),
]


def section(a):
    return a[14] if len(a) > 14 else "towarzyskie"


def url(a):
    return f"{ROOT}/{section(a)}/{a[0]}-{a[1]}"


NAMES = {"motoryzacja": "Motoryzacja", "nieruchomosci": "Nieruchomości", "praca": "Praca", "towarzyskie": "Towarzyskie"}


def shell(title, body):
    menu = "".join(f'<li class="item-{i}"><a href="/{k}">{v}</a></li>' for i, (k, v) in enumerate(NAMES.items(), 101))
    strip = "".join(f'<div class="item promoted"><div class="title"><a href="/{section(a)}/{a[0]}-{a[1]}">{a[2]}</a></div><div class="price">{a[5]}</div></div>' for a in (GOODS[0], T[1]))
    return f"""<!DOCTYPE html><html lang="pl-pl" dir="ltr"><head><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title} - Powiatowy Plac</title></head>
<body class="site com_djclassifieds view-items"><div class="header"><a class="brand" href="/">Powiatowy<b>Plac</b></a><ul class="nav menu">{menu}<li class="item-110"><a href="/dodaj">Dodaj ogłoszenie</a></li></ul></div>
<div class="djslider"><h4>Promowane</h4>{strip}</div><div id="dj-classifieds" class="clearfix djcftheme-default">{body}</div>
<div class="footer">Powiatowy Plac, ogłoszenia z powiatów siedleckiego, łukowskiego i mińskiego. Biuro: 25 632 00 18 (pn-pt 8-16) <a href="/regulamin">Regulamin</a> <a href="/cennik">Cennik</a></div></body></html>"""


def item(a, bare=False):
    num, slug, title, town, day, price, seller, kind, phone, params, prose, pics, promo, _ = a[:14]
    rows = "".join(f'<div class="row row_{i}"><span class="row_label">{k}</span><span class="row_value">{v}</span></div>' for i, (k, v) in enumerate(params))
    call = f'<div class="row phone"><span class="row_label">Telefon</span><span class="row_value"><a class="djcf_show" rel="{phone}">Pokaż telefon</a><span class="hide" style="display:none">{phone}</span></span></div>' if phone else ""
    shots = "".join(f'<img src="/components/com_djclassifieds/images/item/{num}_{n}_thb.jpg" alt="">' for n in range(1, pics + 1)) or '<div class="noimg">brak zdjęcia</div>'
    body = f"""<div class="dj-item" id="dj-item{num}"><div class="title_top"><h1>{title}</h1>{'<span class="type_button bt_promo">Wyróżnione</span>' if promo else ''}</div><div class="images_wrap">{shots}</div>
<div class="general_det"><div class="price_wrap"><span class="row_label">Cena</span><span class="row_value">{price}</span></div><div class="row"><span class="row_label">Lokalizacja</span><span class="row_value">{town}</span></div>{rows}
<div class="row"><span class="row_label">Dodano</span><span class="row_value">{day}</span></div><div class="row"><span class="row_label">Odsłony</span><span class="row_value">{num % 900}</span></div></div>
<div class="user_det"><div class="row"><span class="row_label">Ogłoszeniodawca</span><span class="row_value">{seller} ({kind})</span></div>{call}</div><div class="description"><h2>Opis</h2><div class="desc_content">{prose}</div></div></div>"""
    if bare:
        return f'<!DOCTYPE html><html lang="pl-pl"><head><meta charset="utf-8"><title>{title}</title></head><body class="contentpane component">{body}</body></html>'
    return shell(title, f'<div class="djcf_breadcrumbs"><a href="/">Start</a> / <a href="/{section(a)}">{NAMES[section(a)]}</a></div>{body}')


def truth(a):
    row = deepcopy(AD)
    row.update(url=url(a), text_language="pl", country="PL", n_images=a[11], posted_at="-".join(reversed(a[4].split("."))), paid_placement=a[12])
    row.update(deepcopy(a[13]))
    row["aliases_stated"] = row["aliases_stated"] or [row["alias"]]
    row["ages_stated"] = row["ages_stated"] or [row["age"]]
    return row


def rows(title, items, foot=""):
    body = "".join(f'<div class="item_row item_row{i % 2}{" promoted" if a[12] else ""}"><div class="item_img"><a href="/{section(a)}/{a[0]}-{a[1]}">' + (f'<img src="/components/com_djclassifieds/images/item/{a[0]}_1_ths.jpg" alt="">' if a[11] else "")
                   + f'</a></div><div class="item_title"><h3><a href="/{section(a)}/{a[0]}-{a[1]}">{a[2]}</a></h3></div><div class="item_desc">{a[10][:70]}...</div><div class="item_region">{a[3]}</div><div class="item_price">{a[5]}</div><div class="item_date">{a[4]}</div></div>\n'
                   for i, a in enumerate(items))
    return shell(title, f'<h1 class="main_cat_title">{title}</h1><div class="dj-items-table2">{body}</div><div class="pagination">{foot}</div>')


def plain(path, title, body, kind="static", relevant=True):
    return WrittenPage(ROOT + path, shell(title, f"<div class='item-page'><h1>{title}</h1>{body}</div>"), kind, "pl", relevant=relevant)


ONE, TWO = T[:5], T[5:]
MIXED = [ONE[0], ONE[1], LONELY[0], *ONE[2:]]
FOOT = '<a class="pagenav" href="/towarzyskie?start={}">{}</a> Strona {} z 2'
U1, U2 = tuple(url(a) for a in ONE), tuple(url(a) for a in TWO)
PAGES = [
    WrittenPage(f"{ROOT}/towarzyskie", rows("Towarzyskie", MIXED, FOOT.format(6, "Następna", 1)), "listing", "pl", ads=U1),
    WrittenPage(f"{ROOT}/towarzyskie?order=date_a&ord_t=desc", rows("Towarzyskie", MIXED, FOOT.format(6, "Następna", 1)), "listing", "pl", ads=U1, canonical=f"{ROOT}/towarzyskie"),
    WrittenPage(f"{ROOT}/towarzyskie?start=6", rows("Towarzyskie", TWO, FOOT.format(0, "Poprzednia", 2)), "listing", "pl", ads=U2),
    WrittenPage(f"{ROOT}/motoryzacja", rows("Motoryzacja", GOODS[:2]), "listing", "pl", relevant=False),
]
PAGES += [WrittenPage(url(a), item(a), "ad", "pl", text_language=a[13].get("text_language"), ads=(url(a),)) for a in T]
PAGES += [
    WrittenPage(f"{url(T[3])}?tmpl=component&print=1", item(T[3], True), "ad", "pl", ads=(url(T[3]),), canonical=url(T[3])),
    WrittenPage(url(LONELY[0]), item(LONELY[0]), "ad", "pl", relevant=False),
    *[WrittenPage(url(a), item(a), "ad", "pl", relevant=False) for a in GOODS],
    plain("/praca", "Praca", "<div class='dj-items-table2'><div class='item_row'><h3><a href='/praca/70493-magazynier'>Magazynier, zmiana nocna</a></h3><div class='item_price'>5 200 zł</div></div><div class='item_row'><h3><a href='/praca/70466-opiekunka'>Opiekunka do seniora w Niemczech</a></h3><div class='item_price'>1 700 euro</div></div></div>", "listing", False),
    plain("/regulamin", "Regulamin", "<p>Ogłoszenia w dziale Towarzyskie mogą dodawać wyłącznie osoby pełnoletnie. Podejrzenie przymusu zgłoś pod numer 112.</p>"),
    plain("/cennik", "Cennik", "<ul><li>Ogłoszenie zwykłe: 0 zł</li><li>Wyróżnienie na 14 dni: 19 zł</li><li>Dział Towarzyskie: 29 zł za 30 dni</li></ul>"),
    plain("/dodaj", "Logowanie", "<form><label>Nazwa użytkownika <input name='username'></label><label>Hasło <input type='password' name='password'></label><button>Zaloguj</button></form>"),
    plain("/szukaj?q=masaz+radzyn", "Wyniki wyszukiwania", "<p>Brak ogłoszeń spełniających kryteria: masaz radzyn.</p>", "listing"),
    plain("/towarzyskie/69012-samotna-blondynka", "Ogłoszenie wygasło", "<p>Termin publikacji tego ogłoszenia minął lub zostało ono usunięte przez autora.</p>", "error"),
]

SITE = WrittenSite("powiatowyplac.example", "PL", tuple(PAGES), tuple(truth(a) for a in T), note=__doc__)
