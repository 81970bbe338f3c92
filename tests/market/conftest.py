"""One market for all tests of this folder, and its sheets read back from the files."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from clew_market import simulate

Row = dict[str, Any]


def read_sheet(folder: Path, name: str) -> list[Row]:
    path = folder / "truth" / f"{name}.jsonl"
    if name == "records":
        text = gzip.decompress(path.with_name("records.jsonl.gz").read_bytes()).decode()
    else:
        text = path.read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="session")
def market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("market")
    simulate(out, seed=7, size=120)
    return out


@pytest.fixture(scope="session")
def sheets(market: Path) -> dict[str, list[Row]]:
    names = (
        "records", "pages", "ads", "images", "providers", "networks", "operators", "sites", "reviews",
        "indicators", "changes",
    )  # fmt: skip
    return {name: read_sheet(market, name) for name in names}
