"""The table of the report's signals names every indicator, and none that isn't there."""

import re
from pathlib import Path

from clew.reference.ontology import packaged_ontology

SPEAK_AGAINST = ("says_works_together", "says_student")
PAGE = Path(__file__).parents[2] / "docs" / "signals.md"


def test_every_indicator_stands_beside_a_signal_and_no_signal_is_without() -> None:
    rows = [line.split("|")[1:-1] for line in PAGE.read_text("utf-8").splitlines() if line.startswith("|")][
        2:
    ]
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row[2])]
    assert all(re.search(r"`\w+`", row[2]) for row in rows)
    assert sorted(named) == sorted(packaged_ontology().indicators)


def test_what_is_ticked_and_what_weighs_nothing_is_said() -> None:
    said = {
        name: row
        for row in PAGE.read_text("utf-8").splitlines()
        if row.startswith("|")
        for name in re.findall(r"`(\w+)`", row)
    }
    for name, one in packaged_ontology().indicators.items():
        if one.by == "analyst":
            assert "ticked" in said[name], name
        assert ("weighs 0" in said[name]) == (one.weight == 0 and name not in SPEAK_AGAINST), name
