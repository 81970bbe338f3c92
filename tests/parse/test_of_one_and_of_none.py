"""Twins of a page, parts of a page that are ads, posts that are no cards, her own site's pages of towns."""

from tests.parse.reading import read_pages

from clew.parse.decide import Reading


def _ads(read: dict[str, Reading]) -> set[str]:
    return {block.url for reading in read.values() for block in reading.blocks if block.kind == "ad"}


def _kinds(read: dict[str, Reading]) -> dict[str, str]:
    return {path: reading.page.kind for path, reading in read.items()}


_WOMEN = [
    ("12", "olivera", 29, "0611112233"),
    ("15", "snezana", 34, "0622223344"),
    ("18", "tijana", 25, "0633334455"),
]
_TRAITS = ("Starost", "Visina", "Poseta"), ("Age", "Height", "Visits")


def _twin(number: str, name: str, age: int, phone: str, language: str) -> str:
    """Give a woman's page of an agency in Serbian or in English, at addresses of other words."""
    old, tall, calls = _TRAITS[language == "en"]
    told = (
        f"{name.title()} voli duge razgovore, dobru kafu i mirne večeri pored reke. Erotska masaža, dolazim u hotel."
        if language == "sr"
        else f"{name.title()} loves long talks, good coffee and quiet evenings by the river. Erotic massage, hotel visits."
    )
    pictures = "".join(f'<img src="/slike/{number}/{n}.jpg">' for n in (1, 2))
    return (
        f'<html><body><a href="/">Home</a><h1>{name.title()}</h1>{pictures}<dl><dt>{old}</dt><dd>{age}</dd><dt>{tall}</dt>'
        f"<dd>17{number[-1]} cm</dd><dt>{calls}</dt><dd>hotel</dd></dl><p>{told}</p><p>1 h 100 €</p><p>{phone}</p></body></html>"
    )


def test_pages_in_two_languages_that_show_the_same_pictures_of_one_number_are_one_page() -> None:
    pages = {f"/devojke/{who[0]}-{who[1]}": _twin(*who, "sr") for who in _WOMEN}
    pages |= {f"/en/ladies/{who[0]}-{who[1]}": _twin(*who, "en") for who in _WOMEN[:2]}
    read = read_pages("savski-klub.example", pages, listed=True)
    assert _ads(read) == {f"https://savski-klub.example/devojke/{who[0]}-{who[1]}" for who in _WOMEN}


def test_two_women_with_one_number_and_other_pictures_stay_two() -> None:
    pages = {f"/devojke/{who[0]}-{who[1]}": _twin(*who, "sr") for who in _WOMEN}
    other = _twin(*_WOMEN[0], "en").replace("/slike/12/", "/slike/77/")
    read = read_pages("savski-klub.example", {**pages, "/en/ladies/12-olivera": other}, listed=True)
    assert "https://savski-klub.example/en/ladies/12-olivera" in _ads(read)


def test_a_page_for_paper_whose_lines_are_joined_anew_is_the_page_whose_number_it_gives() -> None:
    pages = {f"/profil.php?id={who[0]}": _twin(*who, "sr") for who in _WOMEN}
    number, name, age, phone = _WOMEN[1]
    pages[f"/print.php?id={number}"] = (
        f"<html><body><b>{name.title()}</b><br>Starost - {age}<br>Visina - 175<br>Poseta - hotel<br>Telefon - {phone}<hr></body></html>"
    )
    read = read_pages("savski-klub.example", pages, listed=True)
    assert _ads(read) == {f"https://savski-klub.example/profil.php?id={who[0]}" for who in _WOMEN}


def _item(number: int, words: str) -> str:
    return f'<div class="stavka" id="og{number}"><h2>Oglas</h2><div class="telo"><p>{words}</p></div><small>br. {number}</small></div>'


_OFFERS = [
    "Ja sam Milena, imam 31 godinu, nudim erotsku masažu kod mene u stanu. Sat 5000 dinara. 0611234501",
    "Diskretna dama Vesna, 42 godine, prima u svom stanu. Erotska masaža, sat 4000 dinara. 0611234502",
    "Dunja, 26 godina, elegantna pratnja, dolazim u hotel. Sat 100 evra. 0611234503",
    "Sanja, 38 godina, opuštajuća erotska masaža u dvoje. Sat 6000 dinara. 0611234504",
]


_HOUSE = '<div class="stavka"><div class="telo"><p>Vaš oglas ovde za 900 dinara nedeljno.</p></div></div>'


def _listing(*items: str) -> str:
    return f"<html lang=sr><head><title>Oglasi</title></head><body><nav><a href='/bg'>Beograd</a></nav>{''.join(items)}</body></html>"


def test_a_town_with_one_ad_and_one_with_terse_ads_are_lists_as_their_sisters_are() -> None:
    pages = {
        "/beograd": _listing(*(_item(4100 + n, words) for n, words in enumerate(_OFFERS))),
        "/novi-sad": _listing(
            *(_item(4200 + n, words.replace("06112", "06213")) for n, words in enumerate(_OFFERS))
        ),
        "/zrenjanin": _listing(_item(4300, _OFFERS[0].replace("06112", "06314")), _HOUSE),
        "/pirot": _listing(
            _item(4400, "Javi se, ne kajes se. 0641234501"), _item(4401, "Studio Ruža 0641234502")
        ),
    }
    read = read_pages("mali-oglasi-noc.example", pages, listed=True)
    assert set(_kinds(read).values()) == {"listing"}
    assert {
        "https://mali-oglasi-noc.example/zrenjanin#og4300",
        "https://mali-oglasi-noc.example/pirot#og4401",
    } <= _ads(read)
    assert len(_ads(read)) == 11


def _post(number: int, author: str, words: str) -> str:
    return (
        f'<div id="post_{number}" class="telo-posta"><span class="creator" itemprop="author"><a href="/u/{author}">{author}</a></span>'
        f"<div class=post><p>{words}</p></div></div>"
    )


def _topic(title: str, *posts: str) -> str:
    return f"<html lang=en><head><title>{title} - Harbour Board</title></head><body><h1>{title}</h1>{''.join(posts)}</body></html>"


def test_posts_that_lead_to_their_writers_are_no_cards_of_a_list() -> None:
    tells = "Hello, I am Nuala, 37, and I offer erotic massage in my own apartment. One hour 150 euro. Ring 085 123 456{}."
    pages = {
        f"/t/nuala-of-the-harbour-{n}/88{n}1": _topic(
            f"Nuala {n}",
            _post(1, f"nuala{n}", tells.format(n)),
            _post(2, "sean_b", "Is it still the same price?"),
            _post(3, f"nuala{n}", "It is."),
        )
        for n in range(1, 5)
    }
    read = read_pages("harbour-board.example", pages, listed=True)
    assert set(_kinds(read).values()) == {"ad"}


def test_what_a_list_may_be_narrowed_to_says_nothing_of_a_person() -> None:
    facets = "".join(
        f'<a href="/filter/{word.lower().replace(" ", "-")}">{word} ({n})</a>'
        for n, word in enumerate(
            ["Escort", "Erotic massage", "Tantra", "Duo", "Couples", "Dinner date", "Overnight"], 1
        )
    )
    motto = "<p>Here you find women of 18 to 60 years in every town, from 80 € to 300 € an hour, at home or in a hotel.</p>"
    card = '<a class=card href="/ads/{0}-k{1}7"><img src="/p/{0}.jpg"><b>{0}, 2{1}</b><i>Cork, from 120 €</i></a>'

    def page(names: list[str]) -> str:
        cards = "".join(card.format(name, n) for n, name in enumerate(names))
        return f"<html lang=en><body><div class=chips>{facets}</div><h1>Cork</h1><div class=grid>{cards}</div>{motto}</body></html>"

    names = ["Maeve", "Orla", "Sinead", "Grainne"]
    pages = {
        "/": page(names),
        "/filter/duo": page(names[:2]),
        "/filter/tantra": page(names[1:3]),
        "/filter/overnight": page(names[:1]),
        "/filter/couples": page([]),
    }
    pages |= {
        f"/ads/{name}-k{n}7": f"<html lang=en><body><h1>{name}</h1><p>I am {name}, 2{n} years old, independent. Erotic massage at my place, 1 hour 120 €. "
        f"Call 085 765 432{n}.</p></body></html>"
        for n, name in enumerate(names)
    }
    read = read_pages("cork-cards.example", pages, listed=True)
    assert {path for path, kind in _kinds(read).items() if kind == "ad"} == {
        f"/ads/{name}-k{n}7" for n, name in enumerate(names)
    }


def test_on_her_own_site_the_page_of_a_town_is_an_ad_and_her_diary_is_none() -> None:
    menu = '<nav><a href="/">Etusivu</a> <a href="/turku">Turku</a> <a href="/hinnat">Hinnat</a> <a href="/blogi">Blogi</a></nav>'
    foot = "<footer>Soita 045 765 4321</footer>"

    def page(title: str, words: str) -> str:
        return f"<html lang=fi><head><title>{title}</title></head><body>{menu}<h1>{title}</h1><p>{words}</p>{foot}</body></html>"

    pages = {
        "/": page(
            "Tuulikki",
            "Olen Tuulikki, 39-vuotias seuralainen. Tarjoan eroottista hierontaa omassa asunnossa. Tunti 200 €. Soita 045 765 4321.",
        ),
        "/turku": page(
            "Turku 3.-5.7.",
            "Otan vastaan hotellissa keskustassa, eroottista hierontaa ja seuraa. 60 min 220 €, 90 min 310 €.",
        ),
        "/saannot": page("Säännöt", "Varaa ajoissa ja tule puhtaana."),
        "/blogi/junassa": page(
            "Junassa",
            "Istuin junassa ja vieressä istui 25-vuotias opiskelija. Kahvi maksoi 4 €. Hotellissa oli hiljaista, seuraa ei ollut.",
        ),
    }
    read = read_pages("tuulikki-turku.example", pages, listed=True)
    assert _kinds(read) == {"/": "ad", "/turku": "ad", "/saannot": "static", "/blogi/junassa": "static"}


def test_what_stands_below_a_post_is_its_writers_and_the_small_picture_beside_it_shows_nobody() -> None:
    def topic(n: int, name: str) -> str:
        post = (
            f'<article class="message message--post" id="js-post-{n}"><div class="user"><img src="/data/avatars/m/{n}.jpg"><h4 class="message-name"><a href="/members/{name.lower()}.4{n}/">{name}</a></h4></div>'
            f'<div class="message-content">Je suis {name}, 3{n} ans, massage érotique chez moi, 1h 150 €.<img src="/attachments/{name.lower()}-a.5{n}/"></div>'
            f'<aside class="message-signature"><div>{name}, tous les jours : 06 12 34 56 7{n}</div></aside></article>'
        )
        return _topic(f"{name} à Nantes", post)

    pages = {
        f"/threads/{name.lower()}-a-nantes.2{n}/": topic(n, name)
        for n, name in enumerate(["Odile", "Margot", "Sylvie", "Nadia"], 1)
    }
    read = read_pages("comptoir-nantes.example", pages, listed=True)
    ads = [block for reading in read.values() for block in reading.blocks if block.kind == "ad"]
    assert len(ads) == 4
    assert all("06 12 34 56 7" in ad.text for ad in ads)
    assert all([picture.url.split("/")[3] for picture in ad.pictures] == ["attachments"] for ad in ads)


def test_a_houses_prices_at_the_side_of_all_its_pages_are_not_hers() -> None:
    side = "<td><b>Open dagelijks</b><br>Half uur € 75<br>Uur € 125</td>"

    def page(body: str) -> str:
        return f"<html><body><table><tr>{side}<td>{body}</td></tr></table></body></html>"

    names = ["Chantal", "Petra", "Milou", "Sharona", "Loes"]
    pages = {
        f"/{name.lower()}.htm": page(
            f"<h1>{name}</h1><p>{name} is 3{n} jaar, spreekt Nederlands en geeft graag een erotische massage.</p>Leeftijd: 3{n} jaar<br>Lengte: 17{n} cm"
        )
        for n, name in enumerate(names)
    }
    pages |= {
        f"/{name}.htm": page(
            f"<h1>{name.title()}</h1><p>Hier leest u meer over {name} van ons huis in Meppel.</p>"
        )
        for name in ("route", "werken", "gastenboek")
    }
    pages["/dames.htm"] = page(
        "<h1>Onze dames</h1>"
        + "".join(
            f'<a href="/{name.lower()}.htm"><img src="/f/{name}.jpg"> {name}, 3{n} jaar</a><br>'
            for n, name in enumerate(names)
        )
    )
    ads = [
        block
        for reading in read_pages("boudoir-meppel.example", pages, listed=True).values()
        for block in reading.blocks
        if block.kind == "ad"
    ]
    assert len(ads) == 5
    assert not any("125" in ad.text for ad in ads)


def test_what_women_say_of_themselves_alike_beside_cards_of_others_stays_theirs() -> None:
    names = ["Anouk", "Femke", "Lotte", "Sanne", "Mieke", "Roos"]

    def page(n: int, name: str) -> str:
        others = "".join(
            f'<td><a href="/dames/{other.lower()}"><b>{other}</b><br>uit Assen, 100 euro</a></td>'
            for other in names[n - 2 : n] or names[-2:]
        )
        facts = f"<dl><dt>Leeftijd</dt><dd>2{n}</dd><dt>Lengte</dt><dd>16{n} cm</dd><dt>Gewicht</dt><dd>5{n} kg</dd></dl>"
        return (
            f"<html lang=nl><body><h1>{name}</h1>{facts}<p>Ik ben {name}, 2{n} jaar, privé ontvangst in Assen, erotische massage. Bel of app mij op "
            f"06 1234567{n}, ik neem de tijd voor je en maak graag koffie.</p><p>Prijzen: half uur 70 euro, een uur 120 euro</p><table><tr>{others}</tr></table></body></html>"
        )

    pages = {f"/dames/{name.lower()}": page(n, name) for n, name in enumerate(names)}
    read = read_pages("assen-dames.example", pages, listed=True)
    ads = [block for reading in read.values() for block in reading.blocks if block.kind == "ad"]
    assert len(ads) == 6
    assert all("half uur 70 euro" in ad.text for ad in ads)
