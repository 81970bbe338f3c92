"""On any text: no exception, every quote equals its offsets, and the same input gives the same facts."""

import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew.extract import duration, handle, hours, phone, price
from clew.extract.fact import Context, Fact
from clew.records.block import Anchor, Block, Datum, Pair
from tests.extract.contact_cases import block, context

PIECES = (
    "0151 23456789", "+44", "07", "seven", "null", "двадцать", "один", "quatre-vingt", "€", "150", "1h", "30 min",
    "15 000", "тг", "roses", "🌹", "1️⃣", "\u200b", "@", "(at)", "dot", "t.me/", "Telegram", "WhatsApp", ":", "/",
    "-", "\n", " ", "10:00", "24/7", "bis", "from", "up to", "days", "O", "l", "(", ")", "99999999999999999999",
    "wa.me/", "tel:", "½", "①", "№", "e", "incall", "overnight", "half", "\ud7ff", "\x00",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=25).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join),
)
EXTRACTORS = (phone.extract, handle.extract, price.extract, hours.extract, duration.extract)
Extract = Callable[[Block, Context], Iterator[Fact]]


@pytest.mark.parametrize("extract", EXTRACTORS)
@given(text=TEXTS)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_text(extract: Extract, text: str) -> None:
    facts = list(extract(block(text), context("DE", "EUR")))
    for fact in facts:
        for evidence in fact.evidence:
            if evidence.start is not None:
                assert text[evidence.start : evidence.end] == evidence.quote
    assert list(extract(block(text), context("DE", "EUR"))) == facts


@pytest.mark.parametrize("extract", EXTRACTORS)
@given(value=TEXTS, label=TEXTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_mark_up(extract: Extract, value: str, label: str) -> None:
    made = block(
        value,
        pairs=(Pair(label, value, selector="p"), Pair(label, value, at=0, end=len(value))) if value else (),
        data=(Datum("data-phone", value, "d"), Datum(label, value, "d")),
        anchors=(Anchor(value, label, None, None, "a"), Anchor("tel:" + value, label, None, None, "a")),
    )
    for fact in extract(made, context("KZ", "KZT")):
        for evidence in fact.evidence:
            if evidence.start is not None:
                assert value[evidence.start : evidence.end] == evidence.quote


@pytest.mark.parametrize("unit", ["0 ", "1h150€", "one two ", "a@", "(at)", "12:"])
def test_a_hostile_text_of_twice_the_length_takes_no_square(unit: str) -> None:
    costs = []
    for length in (6_000, 12_000):
        text = unit * (length // len(unit))
        started = time.process_time()
        for extract in EXTRACTORS:
            list(extract(block(text), context("DE", "EUR")))
        costs.append(time.process_time() - started)
    assert costs[1] <= 3 * costs[0] + 1.0, costs
