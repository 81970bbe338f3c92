"""What a member says of who is sought is not the member's."""

import itertools

import pytest

from clew.extract.assemble import assemble, extract_all
from clew.extract.fact import example_context
from clew.records.block import Block, Pair


def _block(lines: list[str]) -> Block:
    text = "\n".join(lines)
    pairs, at = [], 0
    for label, value in itertools.pairwise(lines):
        at = text.index(f"{label}\n{value}", at)
        start = at + len(label) + 1
        pairs.append(Pair(label, value, start, start + len(value)))
    return Block.from_text(text, pairs=tuple(pairs))


@pytest.mark.parametrize(
    ("own", "sought", "age"),
    [("Minä", "Etsin", "Ikä"), ("About me", "Looking for", "Age"), ("О себе", "Ищу", "Возраст")],
)
def test_ages_below_what_is_sought_are_another_s(own: str, sought: str, age: str) -> None:
    block = _block([own, age, "29", sought, age, "45"])
    version, _, _ = assemble(block, extract_all(block, example_context()))
    assert version.ages == (29,)


def test_a_label_that_only_names_who_is_sought_ends_nothing() -> None:
    block = _block(["Ich suche", "Männer", "Alter", "29"])
    version, _, _ = assemble(block, extract_all(block, example_context()))
    assert version.age == 29


def test_an_age_under_18_is_kept_wherever_it_stands() -> None:
    block = _block(["About me", "Age", "29", "Looking for", "Age", "17"])
    version, _, _ = assemble(block, extract_all(block, example_context()))
    assert 17 in version.ages
