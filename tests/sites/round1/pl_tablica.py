"""Polish general classifieds (flats, jobs, cars, animals) with an 'Anonse towarzyskie' section.

Hard: the site's template knows only title, place, price, date and 'wyróżnione' (paid); all facts of a person stand in
free prose, often without diacritics or punctuation; phones in prose, in words, behind a tel: link; one price in 'róże';
irrelevant pages (a flat, a car, a job for a masseuse) share the template exactly; hashed CSS-module class names.
"""

import copy

from tests.sites.written import AD, WrittenPage, WrittenSite

HOST = "tablica-ogloszen.example"
BASE = f"https://{HOST}"


def pln(amount, minutes=None, place=None, currency="PLN", code=None):
    return {
        "amount": amount,
        "currency": currency,
        "code_currency": code,
        "duration_min": minutes,
        "place": place,
    }


# title, place shown, price field shown, date shown, promoted, number of pictures, tel link, prose; then the truth
ADS = [
    dict(
        slug="kasia-28-lat-zaprasza-ID7tQ2a",
        title="Kasia 28 lat zaprasza na relaks",
        place="Warszawa, Wola",
        price="250 zł",
        date="wczoraj 18:32",
        promo=True,
        imgs=3,
        tel="789 541 640",
        prose="Cześć, mam na imię Kasia, mam 28 lat, 168 cm wzrostu i 57 kg.<br>Przyjmuję u siebie w zadbanym mieszkaniu na Woli, od 10 do 22.<br>Oferuję masaż relaksacyjny, wspólną kąpiel i przytulanie.<br>Godzina 250 zł, dwie godziny 450 zł. Nie wyjeżdżam do hoteli.",
        t=dict(
            alias="Kasia",
            age=28,
            city="Warsaw",
            services=["massage", "bath", "cuddling"],
            incall=True,
            outcall=False,
            hours="10:00-22:00",
            weight_kg=57,
            height_cm=168,
            max_duration_h=2,
            posted_at="2025-06-10",
            phones=["+48789541640"],
            prices=[pln(250, 60), pln(450, 120)],
        ),
    ),
    dict(
        slug="masaz-tantryczny-centrum-ID7tP9c",
        title="Masaż tantryczny w centrum Krakowa",
        place="Kraków, Stare Miasto",
        price=None,
        date="9 czerwca 2025",
        promo=False,
        imgs=2,
        tel=None,
        prose="Certyfikowana masazystka Julia (33 l.) zaprasza na masaz tantryczny i klasyczny. Gabinet obok Plant, jestem sama, pracuje na wlasny rachunek. Sesja 60 min 300 zl, 90 min 420 zl, 120 min 550 zl. Kontakt tylko telefoniczny: 660-866-543, pon-pt 9:00-19:00. Innych uslug nie oferuje, prosze nie pytac.",
        t=dict(
            alias="Julia",
            age=33,
            city="Kraków",
            services=["tantra", "massage"],
            incall=True,
            hours="09:00-19:00",
            max_duration_h=2,
            posted_at="2025-06-09",
            provider_kind="independent",
            phones=["+48660866543"],
            prices=[pln(300, 60), pln(420, 90), pln(550, 120)],
        ),
    ),
    dict(
        slug="towarzyszka-na-wyjazdy-ID7tN4x",
        title="Towarzyszka na wyjazdy i kolacje",
        place="Poznań",
        price="500 zł",
        date="5 czerwca 2025",
        promo=True,
        imgs=4,
        tel=None,
        prose="Elegancka dwudziestosześciolatka dotrzyma towarzystwa kulturalnemu panu: kolacja, bankiet firmowy, weekend nad morzem. Imię: Aleksandra. Znam angielski i niemiecki. Dojeżdżam do hotelu lub restauracji, u siebie nie przyjmuję. 500 zł za godzinę, cała noc 3000 zł. Pisz na WhatsApp: 574 204 427",
        t=dict(
            alias="Aleksandra",
            age=26,
            city="Poznań",
            services=["dinner_date", "business", "travel", "overnight"],
            languages_spoken=["en", "de"],
            incall=False,
            outcall=True,
            max_duration_h=12,
            posted_at="2025-06-05",
            phones=["+48574204427"],
            handles=[{"kind": "whatsapp", "value": "+48574204427"}],
            prices=[pln(500, 60), pln(3000, 720)],
        ),
    ),
    dict(
        slug="nowa-w-miescie-ID7tM1z",
        title="NOWA W MIEŚCIE!! Wiktoria 22",
        place="Gdańsk, Wrzeszcz",
        price="200 zł",
        date="dzisiaj 07:15",
        promo=False,
        imgs=5,
        tel="+48 881 383 202",
        prose="HEJ PANOWIE!!! jestem w Trójmieście tylko od 10 do 17 czerwca, potem jadę do Bydgoszczy (18-22 czerwca). Wiki, blondynka, 165/52. Ukrainka, mówię po polsku i po rosyjsku. 30 min 150 zł, 1 h 200 zł. Dzwoń całą dobę",
        t=dict(
            alias="Wiktoria",
            aliases_stated=["Wiktoria", "Wiki"],
            age=22,
            city="Gdańsk",
            nationality="UA",
            languages_spoken=["pl", "ru"],
            hours="24/7",
            height_cm=165,
            weight_kg=52,
            max_duration_h=1,
            posted_at="2025-06-11",
            tour=[
                {"city": "Gdańsk", "from": "2025-06-10", "to": "2025-06-17"},
                {"city": "Bydgoszcz", "from": "2025-06-18", "to": "2025-06-22"},
            ],
            phones=["+48881383202"],
            prices=[pln(150, 30), pln(200, 60)],
        ),
    ),
    dict(
        slug="dojrzala-pani-ID7tK8b",
        title="Dojrzała pani pozna pana 50+",
        place="Łódź, Bałuty",
        price=None,
        date="30 maja 2025",
        promo=False,
        imgs=1,
        tel=None,
        prose="Dojrzała, puszysta (52 lata, 80 kg) zaprasza starszych panów na masaż i rozmowę. Prywatnie, bez pośpiechu. Tel. pięć jeden zero, osiem pięć trzy, dwa jeden dziewięć. Grażyna",
        t=dict(
            alias="Grażyna",
            age=52,
            city="Łódź",
            services=["massage"],
            weight_kg=80,
            posted_at="2025-05-30",
            phones=["+48510853219"],
        ),
    ),
    dict(
        slug="ania-i-magda-duet-ID7tJ3e",
        title="Ania i Magda - duet, masaż na 4 ręce",
        place="Wrocław, Krzyki",
        price="400 zł",
        date="8 czerwca 2025",
        promo=False,
        imgs=3,
        tel="668 860 589",
        prose="Dwie przyjaciółki, Ania 25 i Magda 29. Masaż na cztery ręce, mile widziane pary. Mamy własne mieszkanie z parkingiem, możemy też przyjechać do Ciebie (do 20 km). Godzina u nas 400 zł, z dojazdem 500 zł.",
        t=dict(
            alias="Ania",
            aliases_stated=["Ania", "Magda"],
            age=25,
            ages_stated=[25, 29],
            city="Wrocław",
            services=["duo", "four_hands", "massage", "couples"],
            incall=True,
            outcall=True,
            max_duration_h=1,
            posted_at="2025-06-08",
            phones=["+48668860589"],
            prices=[pln(400, 60, "incall"), pln(500, 60, "outcall")],
        ),
    ),
    dict(
        slug="patrycja-studio-magnolia-ID7tH6k",
        title="Patrycja ze studia Magnolia",
        place="Katowice",
        price=None,
        date="6 czerwca 2025",
        promo=True,
        imgs=4,
        tel="793 622 496",
        prose="Studio Magnolia poleca: nasza Patrycja, 24 lata, 172 cm, brunetka. Nasza agencja zapewnia dyskrecję i czyste apartamenty w centrum, na życzenie przywozimy panie do hotelu. Patrycja lubi striptiz i odgrywanie ról. Czynne codziennie 12:00-4:00. Godzina 350 zł.",
        t=dict(
            alias="Patrycja",
            age=24,
            city="Katowice",
            services=["striptease", "role_play"],
            incall=True,
            outcall=True,
            hours="12:00-04:00",
            height_cm=172,
            max_duration_h=1,
            posted_at="2025-06-06",
            provider_kind="agency",
            phones=["+48793622496"],
            prices=[pln(350, 60)],
        ),
    ),
    dict(
        slug="sofia-latynoska-ID7tG2w",
        title="Sofia from Brazil, Latina",
        place="Warszawa, Śródmieście",
        price="300 róż",
        date="wczoraj 23:02",
        promo=False,
        imgs=6,
        tel=None,
        lang="en",
        prose="Hello gentlemen, I am Sofia, 27 years old Brazilian lady visiting Warsaw. 300 roses for one hour, 500 roses two hours. Girlfriend experience, kisses, shower together. I stay in a hotel near the Central Station and I speak English, Portuguese and a little Spanish. Telegram @sofia_rio_waw, no calls please.",
        t=dict(
            alias="Sofia",
            age=27,
            city="Warsaw",
            nationality="BR",
            ethnicity="latin",
            languages_spoken=["en", "pt", "es"],
            services=["gfe", "kissing", "bath"],
            incall=True,
            max_duration_h=2,
            posted_at="2025-06-10",
            handles=[{"kind": "telegram", "value": "sofia_rio_waw"}],
            prices=[pln(300, 60, None, None, "roses"), pln(500, 120, None, None, "roses")],
        ),
    ),
    dict(
        slug="pan-do-towarzystwa-ID7tF5r",
        title="Pan do towarzystwa dla pań",
        place="Lublin",
        price="150 zł",
        date="2 czerwca 2025",
        promo=False,
        imgs=2,
        tel="881 753 700",
        prose="Marek, lat 36, 183 cm, wysportowany. Będę Twoim partnerem na weselu, kolacji albo w tańcu. 150 zł/h, dojazd na terenie województwa wliczony. Tylko dla kobiet.",
        t=dict(
            alias="Marek",
            age=36,
            city="Lublin",
            audience="man",
            services=["dinner_date", "dancing", "party"],
            outcall=True,
            height_cm=183,
            max_duration_h=1,
            posted_at="2025-06-02",
            phones=["+48881753700"],
            prices=[pln(150, 60)],
        ),
    ),
    dict(
        slug="domina-lena-ID7tD9y",
        title="Domina Lena, sesje",
        place="Kraków, Podgórze",
        price=None,
        date="7 czerwca 2025",
        promo=False,
        imgs=2,
        tel=None,
        prose="Doświadczona Domina (41) zaprasza uległych do wyposażonego studia. Dominacja, fetysz, odgrywanie scen. Bez masażu i bez zbliżeń. Pierwsza sesja 90 min 600, kolejne 60 min 400. Zgłoszenia mailem: lena.studio@skrzynka.example lub SMS 736 584 O29.",
        t=dict(
            alias="Lena",
            age=41,
            city="Kraków",
            services=["domination", "fetish", "role_play"],
            incall=True,
            max_duration_h=1.5,
            posted_at="2025-06-07",
            phones=["+48736584029"],
            handles=[{"kind": "email", "value": "lena.studio@skrzynka.example"}],
            prices=[pln(600, 90, None, None), pln(400, 60, None, None)],
        ),
    ),
]

CITIES = ["Warszawa", "Kraków", "Łódź", "Wrocław", "Poznań", "Gdańsk"]
OTHER = {  # irrelevant: slug -> (category, title, place, price, date, prose)
    "mieszkanie-48m2-mokotow-ID7sA1a": (
        "Nieruchomości",
        "Mieszkanie 48 m², Mokotów, dwa pokoje",
        "Warszawa, Mokotów",
        "3 200 zł",
        "wczoraj 12:40",
        "Do wynajęcia od lipca mieszkanie 2-pokojowe, 3 piętro, balkon. Czynsz 650 zł, kaucja jednomiesięczna. Tel. 665 348 326, Pani Ewa.",
    ),
    "masazystka-do-spa-ID7sB2b": (
        "Praca",
        "Masażystka do hotelowego SPA, umowa o pracę",
        "Sopot",
        "5 500 zł brutto",
        "4 czerwca 2025",
        "Hotel nad morzem zatrudni masażystkę lub masażystę. Wymagany dyplom i książeczka sanepidowska. Zapewniamy nocleg. CV prosimy wysłać na kadry@hotel-bryza.example.",
    ),
    "skoda-octavia-2016-ID7sC3c": (
        "Motoryzacja",
        "Škoda Octavia 1.6 TDI 2016, pierwszy właściciel",
        "Radom",
        "38 900 zł",
        "1 czerwca 2025",
        "Przebieg 168 tys. km, serwisowana, dwa komplety kół. Tel. 602 893 208.",
    ),
}


def url(a):
    return f"{BASE}/ogloszenie/{a['slug']}.html"


def truth(a):
    t = copy.deepcopy(AD)
    t.update(
        country="PL",
        text_language=a.get("lang", "pl"),
        paid_placement=a["promo"],
        n_images=a["imgs"],
        url=url(a),
        **a["t"],
    )
    t["aliases_stated"] = t["aliases_stated"] or [t["alias"]]
    t["ages_stated"] = t["ages_stated"] or [t["age"]]
    return t


def page(title, main):
    menu = "".join(
        f'<li class="Nav_item__x81aQ"><a href="/{h}/">{n}</a></li>'
        for h, n in (
            ("nieruchomosci", "Nieruchomości"),
            ("motoryzacja", "Motoryzacja"),
            ("praca", "Praca"),
            ("zwierzeta", "Zwierzęta"),
            ("towarzyskie", "Anonse towarzyskie"),
        )
    )
    return f"""<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{title} • Tablica Ogłoszeń</title><meta property="og:site_name" content="Tablica Ogłoszeń"><meta property="og:title" content="{title}"></head><body>
<div id="app"><header class="Header_root__p0Zq1"><a class="Header_logo__Yk3d9" href="/">Tablica</a><form class="Search_box__aa71P" action="/szukaj"><input name="q" placeholder="Czego szukasz?"><input name="gdzie" placeholder="Cała Polska"></form><a class="Header_add__Qw88x" href="/dodaj">Dodaj ogłoszenie</a><a href="/konto">Moje konto</a></header>
<ul class="Nav_root__c2Lkq">{menu}</ul>{main}
<footer class="Footer_root__77bPz"><a href="/regulamin">Regulamin</a> <a href="/cennik">Cennik</a> <a href="/pomoc">Pomoc</a><p>Tablica Ogłoszeń sp. z o.o., infolinia 22 296 45 78 (pn–pt 8–16). Ważne: nigdy nie płać z góry.</p></footer></div>
<div class="Cookie_bar__1kD0a">Używamy plików cookie. <button>Zgadzam się</button> <button>Ustawienia</button></div></body></html>"""


def detail(slug, category, title, place, cost, date, prose, imgs=2, tel=None, promo=False, others=""):
    path = {
        "Anonse towarzyskie": "towarzyskie",
        "Nieruchomości": "nieruchomosci",
        "Praca": "praca",
        "Motoryzacja": "motoryzacja",
    }[category]
    pics = "".join(
        f'<li class="Gallery_item__b2Ws"><img src="https://img.{HOST}/{slug[-7:]}/{n}/large.jpg" alt=""></li>'
        for n in range(1, imgs + 1)
    )
    call = (
        f'<a class="Contact_phone__0oPl2" href="tel:{tel.replace(" ", "")}" rel="nofollow">Zadzwoń</a>'
        if tel
        else ""
    )
    return page(
        title,
        f"""<div class="Crumbs_root__9aK"><a href="/">Strona główna</a> › <a href="/{path}/">{category}</a> › {place.split(",")[0]}</div>
<main class="Offer_grid__LL20x"><section class="Offer_main__z0P"><ul class="Gallery_root__k1">{pics}</ul>{'<span class="Offer_promo__t7">Wyróżnione</span>' if promo else ""}<h1 class="Offer_title__aZ91">{title}</h1>{f'<h3 class="Offer_price__q1">{cost}</h3>' if cost else ""}
<div class="Offer_text__8Bc">{prose}</div><p class="Offer_meta__x0">Dodane: {date} &nbsp; ID: {slug.split("-ID")[1]} &nbsp; <a href="/zglos/{slug.split("-ID")[1]}">Zgłoś naruszenie</a></p></section>
<aside class="Side_root__mM1"><div class="Side_box__v">Lokalizacja<strong>{place}</strong></div><div class="Contact_root__0o">{call}<button>Napisz wiadomość</button></div>{others}</aside></main>""",
    )


def tile(a):
    return f'<article class="Card_root__Hh12{" Card_promo__8" if a["promo"] else ""}"><a href="/ogloszenie/{a["slug"]}.html"><img src="https://img.{HOST}/{a["slug"][-7:]}/1/thumb.jpg" alt=""><h4>{a["title"]}</h4></a><p>{a["price"] or "Zapytaj o cenę"}</p><p class="Card_where__p">{a["place"]} - {a["date"]}</p>{"<b>Wyróżnione</b>" if a["promo"] else ""}</article>'


def ad_html(a):
    side = "<h5>Zobacz podobne</h5>" + "".join(
        f'<a class="Side_link__2" href="/ogloszenie/{b["slug"]}.html">{b["title"]}, {b["place"].split(",")[0]}</a>'
        for b in ADS[::3]
        if b is not a
    )
    return detail(
        a["slug"],
        "Anonse towarzyskie",
        a["title"],
        a["place"],
        a["price"],
        a["date"],
        a["prose"],
        a["imgs"],
        a["tel"],
        a["promo"],
        side,
    )


def list_html(title, cards, pager=""):
    return page(
        title,
        f'<main><h1 class="List_title__w">{title}</h1><div class="List_filters__1">Sortuj: <a href="?order=new">najnowsze</a> <a href="?order=cheap">najtańsze</a></div><div class="List_grid__0">{cards}</div><nav class="Pager_root__5">{pager}</nav></main>',
    )


def listing(path, title, ads, pager="", canonical=None):
    return WrittenPage(
        BASE + path,
        list_html(title, "".join(map(tile, ads)), pager),
        "listing",
        "pl",
        None,
        tuple(map(url, ads)),
        canonical and BASE + canonical,
    )


def text(path, title, body, kind="static"):
    return WrittenPage(BASE + path, page(title, f"<main><h1>{title}</h1>{body}</main>"), kind, "pl")


KRK = [a for a in ADS if a["place"].startswith("Kraków")]
FLATS = "".join(
    f'<article class="Card_root__Hh12"><a href="/ogloszenie/{s}.html"><h4>{t}</h4></a><p>{p}</p><p class="Card_where__p">{w}</p></article>'
    for s, t, p, w in (
        (
            "mieszkanie-48m2-mokotow-ID7sA1a",
            "Mieszkanie 48 m², Mokotów, dwa pokoje",
            "3 200 zł",
            "Warszawa, Mokotów - wczoraj 12:40",
        ),
        (
            "kawalerka-zoliborz-ID7sA4d",
            "Kawalerka przy metrze, umeblowana",
            "2 400 zł",
            "Warszawa, Żoliborz - 7 czerwca 2025",
        ),
        (
            "pokoj-dla-studentki-ID7sA5e",
            "Pokój dla studentki, centrum",
            "1 300 zł",
            "Kraków - 6 czerwca 2025",
        ),
    )
)
PAGES = (
    [WrittenPage(url(a), ad_html(a), "ad", "pl", a.get("lang"), (url(a),)) for a in ADS]
    + [
        WrittenPage(f"{BASE}/ogloszenie/{s}.html", detail(s, *v), "ad", "pl", relevant=False)
        for s, v in OTHER.items()
    ]
    + [
        listing("/towarzyskie/", "Anonse towarzyskie", ADS[:6], '1 <a href="/towarzyskie/?page=2">2</a>'),
        listing("/towarzyskie/?page=2", "Anonse towarzyskie", ADS[6:], '<a href="/towarzyskie/">1</a> 2'),
        listing("/towarzyskie/krakow/", "Anonse towarzyskie Kraków", KRK),
        listing(
            "/towarzyskie/?order=new",
            "Anonse towarzyskie",
            [ADS[3], ADS[0], ADS[1], ADS[5], ADS[2], ADS[4]],
            canonical="/towarzyskie/",
        ),
        WrittenPage(
            f"{BASE}/nieruchomosci/", list_html("Nieruchomości", FLATS), "listing", "pl", relevant=False
        ),
        WrittenPage(
            url(ADS[0]) + "?utm_source=fb&utm_campaign=promo",
            ad_html(ADS[0]),
            "ad",
            "pl",
            None,
            (url(ADS[0]),),
            url(ADS[0]),
        ),
        text(
            "/cennik",
            "Cennik",
            "<table><tr><td>Ogłoszenie standardowe</td><td>0 zł</td></tr><tr><td>Wyróżnienie na 7 dni</td><td>19,99 zł</td></tr><tr><td>Wyróżnienie na 30 dni</td><td>49,99 zł</td></tr><tr><td>Odświeżenie</td><td>4,99 zł</td></tr></table>",
        ),
        text(
            "/regulamin",
            "Regulamin serwisu",
            "<p>§1. Serwis umożliwia publikację ogłoszeń osobom pełnoletnim.</p><p>§2. Zabronione są ogłoszenia dotyczące osób poniżej 18 roku życia oraz oferty naruszające prawo.</p><p>§3. Administrator usuwa ogłoszenia zgłoszone jako naruszające regulamin.</p>",
        ),
        text(
            "/konto",
            "Zaloguj się",
            '<form method="post"><label>E-mail <input name="email"></label><label>Hasło <input type="password" name="pass"></label><button>Zaloguj się</button></form>',
        ),
        text(
            "/ogloszenie/monika-masaz-ID6zZ0p.html",
            "To ogłoszenie jest nieaktualne",
            "<p>Ogłoszenie zostało zakończone przez użytkownika. Zobacz inne ogłoszenia w kategorii Anonse towarzyskie.</p>",
            "error",
        ),
        text(
            "/towarzysskie/",
            "Nie znaleziono strony",
            "<p>Ups! Takiej strony u nas nie ma. Wróć na stronę główną albo skorzystaj z wyszukiwarki.</p>",
            "error",
        ),
    ]
)
SITE = WrittenSite(HOST, "PL", tuple(PAGES), tuple(truth(a) for a in ADS), __doc__)
