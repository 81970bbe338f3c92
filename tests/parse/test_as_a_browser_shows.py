"""Mark-up that a browser, or a page's own program, puts elsewhere or says in codes."""

from tests.parse.reading import read_pages

from clew.parse.decide import Reading
from clew.parse.dictionaries import written_out
from clew.parse.inert import opened
from clew.parse.walk import read_document
from clew.records.block import Block

_ROOT = (
    '<template shadowrootmode="open"><div><b>Alter</b> <slot name="years">keine Angabe</slot></div>'
    '<div><b>Größe</b> <slot name="tall">keine Angabe</slot></div><slot></slot></template>'
)


def test_what_asks_for_a_slot_stands_beside_the_slots_label() -> None:
    html = f'<x-person>{_ROOT}<p>Guten Abend</p><i slot="years">34</i></x-person>'
    text = read_document(opened(html)).text
    assert text.split("\n") == ["Alter 34", "Größe keine Angabe", "Guten Abend"]


def test_a_root_within_a_root_is_filled_first() -> None:
    inner = '<x-fact><template shadowrootmode="open"><b>Stadt</b> <slot></slot></template>Gera</x-fact>'
    html = f'<x-person>{_ROOT}{inner}<i slot="years">34</i></x-person>'
    assert "Stadt Gera" in read_document(opened(html)).text


def test_a_page_without_a_host_for_its_slots_is_read_all_the_same() -> None:
    assert read_document(opened('<slot name="a">one</slot><template shadowroot="open">')).text == "one"


def test_a_map_of_numbers_or_of_codes_is_a_dictionary() -> None:
    state = {
        "towns": {"1": "Gera", "2": "Jena", "3": "Suhl"},
        "languages": {"de": "Deutsch", "cs": "Tschechisch", "en": "Englisch"},
        "person": {"townId": 2, "languageCodes": ["de", "cs"]},
    }
    assert written_out(state) == {"person": {"townId": "Jena", "languageCodes": ["Deutsch", "Tschechisch"]}}


def test_one_text_in_several_languages_is_none() -> None:
    state = {"about": {"de": "Hallo", "cs": "Ahoj", "en": "Hello"}, "person": {"about": "de"}}
    assert written_out(state) == state


_HOUSE = (
    "<section><h3>Preise des Hauses</h3><ul><li><span>Entspannung 30 Minuten</span> <span>60 €</span></li>"
    "<li><span>Sinnliche Massage 60 Minuten</span> <span>110 €</span></li></ul></section>"
)


def _ads(read: dict[str, Reading]) -> list[Block]:
    return [block for reading in read.values() for block in reading.blocks if block.kind == "ad"]


def test_what_the_house_asks_is_no_part_of_an_ad_and_still_tells_what_the_house_is_for() -> None:
    names = ["Hanna", "Mirja", "Tilda", "Svea"]
    cards = "".join(f'<li><a href="/team/{name.lower()}">{name}</a></li>' for name in names)
    pages = {"/team": f'<html lang="de"><body><h1>Unser Team</h1><ul>{cards}</ul></body></html>'}
    for n, name in enumerate(names):
        pages[f"/team/{name.lower()}"] = (
            f'<html lang="de"><title>{name}</title><body><h1>{name}</h1><p>{24 + n} Jahre, 1,6{n} m</p>'
            f"<p>Erotische Massage mit {name}, auch zu zweit. Meine lange Sitzung kostet 150 €.</p>{_HOUSE}</body></html>"
        )
    ads = _ads(read_pages("badehaus.example", pages))
    assert len(ads) == len(names)
    assert all("110" not in ad.text and "150 €" in ad.text for ad in ads)
    assert not any("110" in pair.value for ad in ads for pair in ad.pairs)
