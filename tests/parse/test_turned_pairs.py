"""Values that stand above their labels, as cards of figures have them."""

from tests.parse.reading import read_pages

_CARDS = (
    ("28", "Age"),
    ("170 cm", "Height"),
    ("59 kg", "Weight"),
    ("Hungarian, English", "Languages"),
    ("no", "Pets at home"),
)


def _page(cards: tuple[tuple[str, str], ...], order: tuple[int, int]) -> str:
    boxes = "".join(
        "<div class='cell'>"
        + "".join(f"<div class='c{place}'>{card[place]}</div>" for place in order)
        + "</div>"
        for card in cards
    )
    return f"<html lang='en'><head><title>Bianca</title></head><body><h1>Bianca</h1><div class='stats'>{boxes}</div><p>Massage at my place. 1 hour 100 €.</p></body></html>"


def _pairs(html: str) -> dict[str, str]:
    (block,) = read_pages("list.example", {"/bianca": html, "/": "<h1>List</h1>"}, listed=True)[
        "/bianca"
    ].blocks
    return {pair.label: pair.value for pair in block.pairs}


def test_a_value_above_its_label_is_its_own() -> None:
    pairs = _pairs(_page(_CARDS, (0, 1)))
    assert {label: pairs.get(label) for _, label in _CARDS} == {label: value for value, label in _CARDS}


def test_a_label_above_its_value_stays_one() -> None:
    pairs = _pairs(_page(_CARDS, (1, 0)))
    assert {label: pairs.get(label) for _, label in _CARDS[:4]} == {
        label: value for value, label in _CARDS[:4]
    }
