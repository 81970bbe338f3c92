"""In a hard market counting finds nothing; what is unusual where it stands does. The floor; the figures: docs/norms.md."""

from pathlib import Path

import pytest
from benchmarks.hard_markets import measure

FLOOR, CEILING = 0.8, 0.45
MARGIN = 0.3
BASELINES = ("findings", "ads per phone", "size")


@pytest.mark.parametrize("seed", [1, 4])
def test_leads_of_a_hard_market_are_found_and_counting_does_not_find_them(tmp_path: Path, seed: int) -> None:
    found = measure(tmp_path / "market", seed=seed, size=300)
    assert found["priority"] >= FLOOR
    assert max(found[way] for way in (*BASELINES, "any order")) < CEILING, found


def test_on_a_small_hard_market_the_ranking_beats_each_baseline_by_far(tmp_path: Path) -> None:
    found = measure(tmp_path / "market", seed=6, size=120)
    for way in BASELINES:
        assert found["priority"] >= found[way] + MARGIN, (way, found)
