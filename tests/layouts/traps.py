"""Invented sites with what often leads a reader astray: gates, root slugs, sub-domains, cards without links, a lone page."""

from tests.layouts.reading import Answer, answer

AT = "https://donaunacht.example"
_AT_GIRLS = [
    (
        "nadine",
        "Nadine",
        27,
        "Wien",
        150,
        "Ich empfange dich privat im 7. Bezirk, diskret und mit viel Zeit.",
    ),
    (
        "jasmin",
        "Jasmin",
        31,
        "Graz",
        130,
        "Sinnliche Massagen in gepflegter Wohnung, gerne auch Hotelbesuche.",
    ),
    ("vivien", "Vivien", 23, "Linz", 140, "Neu in der Stadt und nur diese Woche hier. Ruf mich an."),
    ("romana", "Romana", 45, "Wien", 120, "Reife Dame, Escort und Begleitung zum Abendessen."),
]


def austrian() -> dict[str, Answer]:
    """Root slugs for ads and cities alike, a gate in front, numbers as pictures, two columns, paging."""

    def page(title: str, body: str) -> Answer:
        cities = "".join(
            f"<li><a href='/{c.lower()}'>{c}</a> ({n})</li>"
            for c, n in (("Wien", 2), ("Graz", 1), ("Linz", 1), ("Salzburg", 0))
        )
        return answer(
            f"<html lang=de-AT><head><title>{title} | Donaunacht</title></head><body><div class=wrap><div class=links><h4>Städte</h4><ul>{cities}</ul></div><div class=rechts>{body}</div></div>"
            f"<div class=unten><a href=/impressum>Impressum</a> <a href=/agb>AGB</a> Donaunacht Medien GmbH · Sexarbeit ist in Österreich erlaubt</div></body></html>"
        )

    def card(slug: str, name: str, age: int, city: str, *_: object) -> str:
        return f"<div class=kachel><a href='/{slug}'><img src='/bild/{slug}.jpg' alt='{name}'></a><div><a href='/{slug}'>{name}</a> ({age})<br>{city}</div></div>"

    paging = "<div class=seiten><a href='/damen?seite=1'>1</a> <a href='/damen?seite=2'>2</a> <a href='/damen?seite=2'>weiter</a></div>"
    pages = {
        f"{AT}/": answer(
            "<html lang=de-AT><head><title>Donaunacht</title></head><body><h1>Donaunacht</h1><p>Diese Seite enthält erotische Anzeigen. Bist du mindestens 18 Jahre alt?</p><a href='/damen'>Ja, eintreten</a> <a href='https://www.suche.test/'>Nein</a></body></html>"
        ),
        f"{AT}/damen": page(
            "Alle Damen", f"<h1>Alle Damen</h1>{''.join(card(*g) for g in _AT_GIRLS[:3])}{paging}"
        ),
        f"{AT}/damen?seite=2": page(
            "Alle Damen, Seite 2", f"<h1>Alle Damen</h1>{''.join(card(*g) for g in _AT_GIRLS[3:])}{paging}"
        ),
        f"{AT}/wien": page("Escort Wien", f"<h1>Escort Wien</h1>{card(*_AT_GIRLS[0])}{card(*_AT_GIRLS[3])}"),
        f"{AT}/impressum": page(
            "Impressum",
            "<h1>Impressum</h1><p>Donaunacht Medien GmbH, Mustergasse 5, 1010 Wien. FN 000000a, Telefon 01 555 00 10</p>",
        ),
        f"{AT}/agb": page(
            "AGB",
            "<h1>AGB</h1><p>Anzeigen dürfen nur Personen ab 18 Jahren schalten. Preise für Inserenten: 30 Tage 49 Euro.</p>",
        ),
        f"{AT}/weg": page("Fehler", "<h1>Seite nicht gefunden</h1>"),
    }
    for slug, name, age, city, price, text in _AT_GIRLS:
        pages[f"{AT}/{slug}"] = page(
            f"{name} aus {city}",
            f"<div class=sp1><img src='/bild/{slug}.jpg'><p>Telefon:<br><img src='/nummer/{slug}.png' alt='Telefonnummer'></p></div><div class=sp2><h1>{name}</h1><p>Alter: {age} Jahre</p><p>Ort: {city}</p><p>Größe: 172 cm</p><p>{text}</p><p>1 Stunde {price} Euro</p></div>",
        )
    return pages


LV = "https://vakars.example"
_LV_GIRLS = [
    ("riga", 90, "Elīna", 25, "Rīga", "26 114 502", "Jautra un patstāvīga. Zvaniet pēc pusdienlaika."),
    (
        "riga",
        95,
        "Sanita",
        34,
        "Rīga",
        "29 330 187",
        "Mierīga un laipna, viesus gaidu katru dienu no divpadsmitiem.",
    ),
    ("liepaja", 97, "Ieva", 28, "Liepāja", "27 740 631", "Tikai dažas dienas pilsētā, zvaniet laikus."),
]


def latvian() -> dict[str, Answer]:
    """A host for each town, cards that are no boxes, ads without a word of the trade."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=lv><head><title>{title}</title></head><body><p><a href='{LV}/'>Vakars: eskorta un intīmo pakalpojumu katalogs</a></p>{body}<hr><p><a href='{LV}/noteikumi'>Noteikumi</a> <a href='{LV}/kontakti'>Kontakti</a></p></body></html>"
        )

    def line(town: str, number: int, name: str, age: int, city: str, *_: object) -> str:
        return f"<h3><a href='https://{town}.vakars.example/sludinajums/{number}'>{name}</a></h3><p>{age} gadi, {city}</p><img src='{LV}/foto/{number}.jpg'>"

    def home(host: str) -> str:
        return f"https://{host}.vakars.example/"

    pages = {
        f"{LV}/": page("Vakars", "<h1>Sludinājumi</h1>" + "".join(line(*girl) for girl in _LV_GIRLS)),
        home("riga"): page("Rīga", "<h1>Rīga</h1>" + "".join(line(*girl) for girl in _LV_GIRLS[:2])),
        f"{LV}/noteikumi": page(
            "Noteikumi",
            "<h1>Noteikumi</h1><p>Sludinājumus drīkst ievietot tikai pilngadīgas personas no 18 gadiem.</p>",
        ),
        "https://riga.vakars.example/sludinajums/1": page("Kļūda", "<h1>Lapa nav atrasta</h1>"),
    }
    for town, number, name, age, city, phone, text in _LV_GIRLS:
        pages[f"https://{town}.vakars.example/sludinajums/{number}"] = page(
            name,
            f"<h1>{name}</h1><p>Vecums: {age} gadi<br>Pilsēta: {city}<br>Augums: 170 cm</p><p>{text}</p><p>Tālrunis: {phone}</p>",
        )
    return pages


LT = "https://vakarienes.example"


def lone() -> dict[str, Answer]:
    """One saved page of an ad, and nothing else of its site."""
    return {
        f"{LT}/skelbimas/austeja-4417": answer(
            "<html lang=lt><head><title>Austėja, Vilnius</title></head><body><nav><a href=/>Pradžia</a></nav><div class=turinys><h1>Austėja</h1><ul><li>Amžius: 26 metai</li><li>Miestas: Vilnius</li><li>Ūgis: 171 cm</li></ul>"
            "<p>Erotinis masažas privačiame bute, priimu savo viešnagėje ramiai ir diskretiškai.</p><p>1 valanda - 120 €</p><p>Telefonas: +370 612 44 018</p></div><footer>Taisyklės</footer></body></html>"
        )
    }


HR = "https://jadranka.example"
_HR_GIRLS = [
    (
        3001,
        "Lucija",
        29,
        "Zagreb",
        "091 445 0172",
        100,
        "Pratnja i erotska masaža u mom stanu, diskretno i bez žurbe.",
    ),
    (3002, "Petra", 24, "Split", "098 771 3340", 120, "Nova u gradu, samo ovaj tjedan. Dolazim i u hotel."),
    (3003, "Mirna", 37, "Rijeka", "095 220 6618", 90, "Iskusna maserka, ugodan razgovor i opuštanje."),
]


def croatian() -> dict[str, Answer]:
    """Cards that are opened by a script: no link in them, an address in an attribute."""

    def page(title: str, body: str) -> Answer:
        return answer(
            f"<html lang=hr><head><title>{title} - Jadranka</title></head><body><div class=vrh><a href=/>Jadranka</a></div><div class=sadrzaj>{body}</div><div class=dno><a href=/uvjeti>Uvjeti korištenja</a> <a href=/impressum>Impressum</a></div></body></html>"
        )

    cards = "".join(
        f"<div class=kartica onclick=\"location.href='/oglas/{n}'\"><img src='/s/{n}.jpg'><div class=ime>{name}, {age}</div><div class=grad>{city}</div><p>{text[:30]}…</p></div>"
        for n, name, age, city, _, _, text in _HR_GIRLS
    )
    pages = {
        f"{HR}/": page("Osobni kontakti", f"<h1>Oglasi za pratnju</h1>{cards}"),
        f"{HR}/uvjeti": page(
            "Uvjeti korištenja", "<h1>Uvjeti korištenja</h1><p>Oglase mogu predati samo punoljetne osobe.</p>"
        ),
        f"{HR}/oglas/5": page("Pogreška", "<h1>Stranica nije pronađena</h1>"),
    }
    for n, name, age, city, phone, price, text in _HR_GIRLS:
        pages[f"{HR}/oglas/{n}"] = page(
            f"{name}, {city}",
            f"<h1>{name}</h1><div class=red><span class=k>Dob</span><span class=v>{age}</span></div><div class=red><span class=k>Grad</span><span class=v>{city}</span></div><div class=red><span class=k>Visina</span><span class=v>170 cm</span></div><p>{text}</p><p>Sat vremena {price} €</p><p>Mobitel {phone}</p>",
        )
    return pages
