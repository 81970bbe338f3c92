from pathlib import Path

import pytest

from tests.evaluation.market import Market


@pytest.fixture
def market(tmp_path: Path) -> Market:
    return Market(tmp_path)
