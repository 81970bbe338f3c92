"""The ablation: everything that can be left out is, one at a time, and the figures are what a hand count gives."""

from pathlib import Path

import pytest
from benchmarks.ablation import Known, as_markdown, measure, read_truth, same_phone, scored, switches

from clew.link.plugged import all_comparisons, all_filters
from clew.link.weights import CONTROL, PERSON
from clew.records import RECORDS, arrow_schema, plural_of
from clew_market.bulk import simulate_tables

KNOWN = Known(
    person={"a1": "A", "a2": "A", "b1": "B", "c1": "C", "d1": "D"},
    network={"A": "n1", "B": "n1", "C": "n2"},
)


def test_everything_that_ties_or_mutes_can_be_left_out() -> None:
    names = [name for name, _ in switches()]
    assert len(names) == len(set(names))
    for item in all_comparisons():
        assert f"evidence: {item.kind}" in names
    assert {f"evidence: {kind}" for kind in CONTROL} <= set(names)
    assert {f"filter: {item.reason}" for item in all_filters()} <= set(names)


def test_the_figures_are_those_of_a_hand_count() -> None:
    found = {"a1": "p1", "a2": "p1", "b1": "p1", "c1": "p3", "d1": "p4"}
    line = scored("x", KNOWN, found, {"p1": "m1", "p3": "m1", "p4": "m1"})
    assert (line.providers_precision, line.providers_recall) == (0.3333, 1.0)
    assert (line.most_persons_in_a_provider, line.benign_in_networks, line.largest_wrong_network) == (2, 1, 2)
    assert line.networks_precision == pytest.approx((2 * 2 / 4 + 1 / 4 + 1 / 4) / 4, abs=1e-4)
    assert line.networks_recall == 1.0
    assert "| x | 0.333 | 1.000 | 0.500 |" in as_markdown([line])


def test_a_switch_changes_the_linking_and_nothing_stays_changed(tmp_path: Path) -> None:
    schemas = {
        plural_of(RECORDS[name]): arrow_schema(RECORDS[name])
        for name in ("ad", "ad_version", "contact", "image", "site_profile")
    }
    simulate_tables(tmp_path, ads=400, seed=3, schemas=schemas)
    known = read_truth(tmp_path / "tables", tmp_path / "truth")
    weights = dict(PERSON), dict(CONTROL)
    chosen = {
        name: switch
        for name, switch in switches()
        if name in ("nothing", "evidence: phone", "filter: switchboard")
    }
    lines = {}
    for name, switch in chosen.items():
        with switch():
            lines[name] = measure(name, tmp_path / "tables", known, 1)
    assert lines["evidence: phone"].providers_recall < lines["nothing"].providers_recall
    assert lines["filter: switchboard"] != lines["nothing"]
    assert (dict(PERSON), dict(CONTROL)) == weights
    assert same_phone(tmp_path / "tables", known).providers_f1 < 0.5 < lines["nothing"].providers_f1
