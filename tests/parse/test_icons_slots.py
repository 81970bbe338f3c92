"""Values that no word labels: icons, custom elements, places of a template; and an analyst's word on them."""

import datetime as dt
from pathlib import Path

import pytest

from clew.kernel.errors import BrokenInputError
from clew.parse.decide import decide
from clew.parse.draft import Source, read_draft
from clew.parse.pairs import extract_pairs
from clew.parse.profile import learn
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.parse.slots import MEANINGS, hinted
from clew.parse.walk import read_document
from clew.records.block import Block
from clew.records.draft import Draft
from clew.records.site_profile import SlotHint
from clew.reference.lexicon import packaged_lexicons
from clew.store.slot_hints import load_slot_hints

LEXICONS = packaged_lexicons()
PEOPLE = [
    ("Anna", "23", "Graz", "171"), ("Vera", "31", "Linz", "165"), ("Lena", "27", "Wien", "168"),
    ("Nora", "35", "Graz", "174"), ("Ida", "29", "Salzburg", "160"), ("Mia", "24", "Wien", "169"),
]  # fmt: skip


def labelled(html: str) -> dict[str, str]:
    return {pair.label: pair.value for pair in extract_pairs(read_document(html), LEXICONS)}


@pytest.mark.parametrize(
    "html",
    [
        '<span><svg><use href="/s.svg#cake"/></svg>24</span>',
        '<span><i class="fa fa-birthday-cake"></i> 24</span>',
        '<td><img src="/img/ico/age.gif"></td><td>24</td>',
        '<fact-chip icon="cake">24</fact-chip>',
        '<x-facts age="24"></x-facts>',
    ],
)
def test_an_icon_or_an_attribute_labels_a_value(html: str) -> None:
    html = f"<table><tr>{html}</tr></table>" if html.startswith("<td") else html
    assert labelled(html).get("age") == "24"


@pytest.mark.parametrize(
    ("html", "label", "value"),
    [
        ('<p><svg><use href="#house"/></svg><svg><use href="#ok"/></svg></p>', "incall", "yes"),
        ('<p><i class="icon-car"></i><i class="icon-no"></i></p>', "outcall", "no"),
        ('<p><svg><use href="#speech"/></svg><img alt="rusca" src="/f/ru.png"></p>', "languages", "rusca"),
        ('<p><img class="f" src="/flags/cz.png" title="Tschechin"></p>', "nationality", "Tschechin"),
    ],
)
def test_icons_answer_and_flags_name(html: str, label: str, value: str) -> None:
    assert labelled(html).get(label) == value


def test_an_icon_that_means_nothing_labels_nothing() -> None:
    assert labelled('<p><i class="icon-heart"></i> 24</p>') == {}


def pages() -> list[Draft]:
    """Pages of a site whose attributes have invented labels and whose towns have none."""
    drafts = []
    for number, (name, age, city, height) in enumerate(PEOPLE):
        html = (
            f"<html lang=de><body><h1>{name}</h1><p class=w>{city}</p><ul><li><b>Xaq</b> {age}</li>"
            f"<li><b>Zull</b> {height} cm</li></ul><p>Tantra und Escort, Hausbesuche, 150 Euro pro Stunde, {number} Bilder."
            "</p></body></html>"
        )
        drafts.append(
            read_draft(
                Source(
                    f"c{number}", "a.example", f"https://a.example/p/{number}1",
                    dt.datetime(2025, 6, 1, tzinfo=dt.UTC), 200, "text/html; charset=utf-8", html.encode(),
                ),
                LEXICONS,
            )
        )  # fmt: skip
    return drafts


def blocks(hints: tuple[SlotHint, ...] = ()) -> list[Block]:
    drafts = pages()
    sketches = [sketch(draft, LEXICONS) for draft in drafts]
    profile = learn("a.example", sketches, region="AT")
    site = Site.of(profile)
    if hints:
        from dataclasses import replace

        site = Site.of(replace(profile, slots=hinted(profile.slots, hints, {s.shape for s in sketches})))
    return [
        block
        for draft, seen in zip(drafts, sketches, strict=True)
        for block in decide(draft, seen, site, LEXICONS).blocks
        if block.kind == "ad"
    ]


def of(block: Block, label: str) -> list[str]:
    return [pair.value for pair in block.pairs if pair.label == label]


def test_pages_of_a_template_teach_what_its_slots_hold() -> None:
    read = [(of(b, "name"), of(b, "age"), of(b, "city"), of(b, "height")) for b in blocks()]
    assert read == [([name], [age], [city], [f"{height} cm"]) for name, age, city, height in PEOPLE]


def test_a_learnt_value_stands_where_it_says() -> None:
    for block in blocks():
        for pair in block.pairs:
            if pair.at is not None and pair.end is not None:
                assert block.text[pair.at : pair.end] == pair.value


def test_a_hint_corrects_a_slot_and_no_other() -> None:
    hints = (SlotHint(None, "label:xaq", None), SlotHint("a.example/p/N", "label:zull", "weight"))
    block = blocks(hints)[0]
    assert of(block, "age") == []
    assert of(block, "weight") == ["171 cm"]
    assert of(block, "city") == ["Graz"]


def test_hints_are_read_from_the_project(tmp_path: Path) -> None:
    (tmp_path / "slots").mkdir()
    (tmp_path / "slots" / "a.example.yml").write_text(
        'slots:\n  - {slot: "label:xaq", meaning: none}\n', "utf-8"
    )
    assert load_slot_hints(tmp_path, frozenset(MEANINGS)) == {
        "a.example": (SlotHint(None, "label:xaq", None),)
    }


@pytest.mark.parametrize(
    "text",
    [
        "slots: 5",
        "slot: []",
        'slots:\n  - {slot: "a", meaning: shoe}',
        "slots:\n  - {slot: 5, meaning: age}",
        "a: [",
        "- 1",
    ],
)
def test_a_broken_hint_says_where(tmp_path: Path, text: str) -> None:
    (tmp_path / "slots").mkdir()
    (tmp_path / "slots" / "a.example.yml").write_text(text, "utf-8")
    with pytest.raises(BrokenInputError, match=r"a\.example\.yml"):
        load_slot_hints(tmp_path, frozenset(MEANINGS))
