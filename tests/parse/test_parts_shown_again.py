"""A woman who stands on the page of all and again on that of her town is one ad, at the page that shows the most."""

from tests.parse.reading import read_pages

_WOMEN = (
    ("giulia", "Durres", 31, "Massage, bath together, calm evenings by the sea."),
    ("kate", "Durres", 33, "Dinner with you, girlfriend experience, hotels only."),
    ("mira", "Tirane", 27, "Tantra, massage, I receive in my own flat."),
    ("besa", "Tirane", 24, "Striptease, party, also for couples."),
    ("dafina", "Tirane", 29, "Role play, massage, daily from noon."),
)


def _part(name: str, town: str, age: int, words: str) -> str:
    return (
        f"<section id='{name}' class='w'><h2>{name.title()}</h2><p>{town}</p><p>{age} years old, 16{age % 10} cm</p><p>{words}</p>"
        f"<p>1 hour: 1{age} euro</p><p>+355 68 330 52{age}</p></section>"
    )


def _page(title: str, *towns: str) -> str:
    menu = "".join(f"<a href='/{town.lower()}'>{town}</a>" for town in ("Durres", "Tirane"))
    parts = "".join(_part(*woman) for woman in _WOMEN if woman[1] in towns)
    return f"<html lang='en'><title>{title}</title><nav><a href='/all'>All</a>{menu}</nav><h1>{title}</h1>{parts}</html>"


def test_who_is_shown_twice_is_one_ad() -> None:
    pages = {"/all": _page("All", "Durres", "Tirane"), "/durres": _page("Durres", "Durres")}
    pages |= {"/tirane": _page("Tirane", "Tirane")}
    readings = read_pages("klara-and-friends.example", pages, listed=True)
    ads = {block.url for reading in readings.values() for block in reading.blocks if block.kind == "ad"}
    owners = {block.owner for reading in readings.values() for block in reading.blocks if block.kind == "ad"}
    assert owners == {None}  # several on a page: nobody's own site
    assert ads == {f"https://klara-and-friends.example/all#{name}" for name, *_ in _WOMEN}
    assert {reading.page.kind for reading in readings.values()} == {"listing"}
    assert len(readings["/durres"].page.ads) == len({woman for woman in _WOMEN if woman[1] == "Durres"})


def test_who_is_shown_once_stays_where_she_is() -> None:
    pages = {"/durres": _page("Durres", "Durres"), "/tirane": _page("Tirane", "Tirane")}
    readings = read_pages("klara-and-friends.example", pages, listed=True)
    ads = {
        block.url.rpartition("/")[2]
        for reading in readings.values()
        for block in reading.blocks
        if block.kind == "ad"
    }
    assert ads == {"durres#giulia", "durres#kate", "tirane#besa", "tirane#dafina", "tirane#mira"}
