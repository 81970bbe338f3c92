"""In a hard market counting finds nothing; what is unusual where it stands does. The floor; the figures: docs/norms.md."""

from pathlib import Path

import pytest
from benchmarks.hard_markets import measure

FLOOR, CEILING = 0.8, 0.45


@pytest.mark.parametrize("seed", [1, 4])
def test_leads_of_a_hard_market_are_found_and_counting_does_not_find_them(tmp_path: Path, seed: int) -> None:
    found = measure(tmp_path / "market", seed=seed, size=300)
    assert found.pop("priority") >= FLOOR
    assert max(found.values()) < CEILING, found
