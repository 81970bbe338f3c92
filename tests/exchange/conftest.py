"""Two agencies that have signed an agreement, made once; a test that changes something gets a copy."""

from pathlib import Path

import pytest

from tests.exchange.parties import Pair, copied, pair


@pytest.fixture(scope="session")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Two agencies that have signed. Not to be changed."""
    return pair(tmp_path_factory.mktemp("signed") / "both")


@pytest.fixture
def fresh(signed: Pair, tmp_path: Path) -> Pair:
    """Two agencies that have signed, and done nothing yet."""
    return copied(signed, tmp_path / "fresh")
