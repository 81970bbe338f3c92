"""A Polish booking app for hairdressers, cosmetologists, massage and personal trainers (data attributes, slots), with reviews.

Look-alike: specialists by first name with photo, massage 30/60/90 minutes, 'dla par', 'na telefon', depilation, prices in zloty.
"""

from tests.sites.written import WrittenPage, WrittenSite

HOST = "rezerwuje.example"
BASE = f"https://{HOST}"

# slug, business, town, street, phone, rating, staff ((name, role)...), services ((name, minutes, zloty)...), text
SALONS = (
    (
        "lokowka-poznan",
        "Lokówka",
        "Poznań",
        "ul. Zmyślona 8",
        "22 254 49 28",
        "4,9",
        (("Sandra", "stylistka"), ("Wiktor", "barber")),
        (
            ("Strzyżenie damskie", 60, 140),
            ("Balejaż", 180, 420),
            ("Strzyżenie męskie", 30, 70),
            ("Broda", 20, 50),
        ),
        "Mały salon na Jeżycach. Kawa, pies i dobre światło do zdjęć.",
    ),
    (
        "gabinet-sosna",
        "Gabinet masażu Sosna",
        "Gdańsk",
        "ul. Leśna 3/2",
        "508 532 195",
        "5,0",
        (("Mgr Hanna Lis", "fizjoterapeutka"), ("Oskar", "masażysta sportowy")),
        (
            ("Masaż klasyczny pleców", 30, 100),
            ("Masaż całego ciała", 60, 170),
            ("Masaż całego ciała", 90, 230),
            ("Masaż dla par", 60, 330),
            ("Wizyta domowa, dopłata", 0, 60),
        ),
        "Masaż leczniczy i sportowy. Pracujemy na skierowanie i bez. Prosimy nie pytać o masaż erotyczny, nie wykonujemy.",
    ),
    (
        "gladka-wroclaw",
        "Gładka",
        "Wrocław",
        "pl. Bajkowy 11",
        "505 348 326",
        "4,8",
        (("Natalia", "kosmetolog"), ("Julia", "linergistka")),
        (
            ("Depilacja bikini, laser", 30, 190),
            ("Depilacja nóg, pasta cukrowa", 60, 160),
            ("Manicure hybrydowy", 75, 120),
        ),
        "Dyskretnie, czysto, bez bólu. Panowie też mile widziani.",
    ),
    (
        "forma-z-kamila",
        "Forma z Kamilą",
        "Łódź",
        "siłownia Przędza",
        "504 289 320",
        "4,9",
        (("Kamila, 28 lat", "trenerka personalna"),),
        (
            ("Trening indywidualny", 60, 150),
            ("Trening w parze", 60, 200),
            ("Pakiet 10 wejść", 60, 1300),
            ("Trening u klienta", 60, 190),
        ),
        "172 cm wzrostu i 130 kg w przysiadzie. Mówię po polsku, angielsku i hiszpańsku. Przyjeżdżam też do domu i hotelu z matą i gumami.",
    ),
    (
        "tajska-chwila",
        "Tajska Chwila",
        "Katowice",
        "ul. Dworcowa 40",
        "508 467 243",
        "4,7",
        (("Nok", "masażystka"), ("Malee", "masażystka"), ("Dao", "masażystka")),
        (
            ("Masaż tajski tradycyjny", 60, 180),
            ("Masaż tajski tradycyjny", 90, 250),
            ("Masaż olejkami", 120, 320),
            ("Masaż stóp", 30, 100),
            ("Masaż na cztery ręce", 60, 340),
        ),
        "Tradycyjne salony z Bangkoku. Masaż wykonywany w bieliźnie jednorazowej, bez usług o charakterze erotycznym. Czynne codziennie 10-22.",
    ),
    (
        "psi-fryzjer-azor",
        "Psi fryzjer Azor",
        "Szczecin",
        "ul. Kundelka 1",
        "503 012 335",
        "4,9",
        (("Beata", "groomerka"),),
        (("York, kąpiel i strzyżenie", 90, 160), ("Pudel średni", 120, 220), ("Obcinanie pazurów", 15, 30)),
        "Pieski do 30 kg. Nerwuski przyjmujemy wieczorem, gdy jest cicho.",
    ),
)
REVIEWS = (
    (
        "gabinet-sosna",
        9001,
        "Michał",
        "5/5",
        "Bolały mnie lędźwie po siewie. Pani Hanna w 60 minut zrobiła więcej niż trzy tygodnie maści. Konkretna, miła, mocne dłonie. Zapłaciłem 170 zł.",
    ),
    (
        "tajska-chwila",
        9002,
        "Ewelina i Marek",
        "5/5",
        "Prezent na rocznicę: masaż na cztery ręce. Nok i Dao są drobne, ale silne. Potem herbata imbirowa. Wrócimy.",
    ),
    (
        "forma-z-kamila",
        9003,
        "Jacek, 46",
        "4/5",
        "Schudłem 9 kg w trzy miesiące. Kamila jest wymagająca i punktualna. Minus za parking.",
    ),
)


def _page(
    path: str,
    title: str,
    inner: str,
    kind: str,
    relevant: bool = False,
    canonical: str | None = None,
    status: int = 200,
) -> WrittenPage:
    html = f"""<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{title} • Rezerwuje</title><meta name="theme-color" content="#123"></head><body data-page="{kind}">
<header data-qa="header"><a href="/">Rezerwuje</a><input data-qa="search" placeholder="Fryzjer, masaż, trener…"><a data-qa="login" href="/logowanie">Zaloguj się</a></header>{inner}
<footer data-qa="footer"><a href="/dla-biznesu">Dla biznesu</a><a href="/regulamin">Regulamin</a><span>Infolinia 22 653 32 72</span></footer></body></html>"""
    return WrittenPage(
        url=BASE + path,
        html=html,
        kind=kind,
        language="pl",
        relevant=relevant,
        canonical=canonical and BASE + canonical,
        status=status,
    )


def _salon(salon: tuple) -> WrittenPage:
    slug, name, town, street, phone, rating, staff, services, text = salon
    people = "".join(
        f'<figure data-qa="staffer"><img src="/st/{slug}/{n}.jpg" alt=""><figcaption>{who}<br>{role}</figcaption></figure>'
        for n, (who, role) in enumerate(staff)
    )
    rows = "".join(
        f'<div data-qa="service" data-minutes="{minutes}" data-price="{price}"><h4>{what}</h4><span>{f"{minutes} min" if minutes else ""}</span><b>{price},00 zł</b><button>Umów</button></div>'
        for what, minutes, price in services
    )
    inner = f"""<main data-qa="venue"><h1>{name}</h1><p data-qa="address">{street}, {town}</p><p data-qa="rating">{rating} ★</p><section><h2>Usługi</h2>{rows}</section><section><h2>Pracownicy</h2>{people}</section>
<section><h2>O nas</h2><p>{text}</p><p data-qa="phone">{phone}</p></section></main>"""
    return _page(f"/s/{slug}", f"{name}, {town}", inner, "ad")


def _listing(path: str, heading: str, salons: tuple, canonical: str | None = None) -> WrittenPage:
    cards = "".join(
        f'<article data-qa="card"><a href="/s/{s[0]}"><img src="/st/{s[0]}/cover.jpg" alt=""><h3>{s[1]}</h3></a><p>{s[2]}, {s[3]}</p><p>{s[5]} ★ • od {min(price for _, _, price in s[7])} zł</p></article>'
        for s in salons
    )
    return _page(path, heading, f"<main><h1>{heading}</h1>{cards}</main>", "listing", canonical=canonical)


def _review(review: tuple) -> WrittenPage:
    slug, number, author, mark, text = review
    name = next(s[1] for s in SALONS if s[0] == slug)
    return _page(
        f"/s/{slug}/opinie/{number}",
        f"Opinia o {name}",
        f'<main data-qa="review"><h1>Opinia o {name}</h1><p>{author}, ocena {mark}</p><blockquote>{text}</blockquote><p>Wizyta potwierdzona w aplikacji.</p></main>',
        "review",
    )


SITE = WrittenSite(
    host=HOST,
    region="PL",
    pages=(
        *(_salon(salon) for salon in SALONS),
        _listing("/", "Umów wizytę w swoim mieście", SALONS),
        _listing("/szukaj?q=masaz", "Wyniki dla: masaż", (SALONS[1], SALONS[4])),
        _listing("/?ref=fb", "Umów wizytę w swoim mieście", SALONS, "/"),
        *(_review(review) for review in REVIEWS),
        _page(
            "/regulamin",
            "Regulamin",
            "<main><h1>Regulamin</h1><p>Wizytę można odwołać bezpłatnie do 24 godzin przed terminem.</p></main>",
            "static",
            relevant=True,
        ),
        _page(
            "/s/zamkniety",
            "Nie znaleziono",
            "<main><h1>Ten salon już u nas nie działa</h1></main>",
            "error",
            relevant=True,
            status=404,
        ),
    ),
    note="massage by first-named women with prices per duration, couples and four hands, refusals of erotic massage in the text",
)
