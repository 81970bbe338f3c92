"""A country of twenty-five sites as tables, and its profile: made once."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from benchmarks.profile import SCHEMAS

from clew.report.profile import About, make_profile
from clew_market.country import simulate_country

DAY = dt.date(2026, 6, 1)


@pytest.fixture(scope="session")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables of a country."""
    folder = tmp_path_factory.mktemp("country") / "country"
    simulate_country(folder, seed=5, sites=25, schemas=SCHEMAS)
    return folder / "tables"


@pytest.fixture(scope="session")
def profile(country: Path) -> dict[str, Any]:
    """Its profile."""
    return make_profile(country, "AT", About(DAY))
