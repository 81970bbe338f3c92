"""A correction of a site by a person: three more runs, other input between them, one killed, and it stands; its history tells all."""

import json
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from clew.store.casework import check_chain
from clew.store.project import Project, open_project
from clew_market import simulate
from tests.commands import clew
from tests.tables import digests, rows_of

pytestmark = pytest.mark.xdist_group("corrections")

SITE = "aurora-compania.example"
_LONGEST_S = 240


def _run(project: Project) -> None:
    assert clew("run", "--project", project.root, "--processes", "1").code in (0, 3)


def _import(project: Project, market: Path, visit: int) -> None:
    done = clew("import", "--project", project.root, market / "captures" / f"visit-{visit}.warc.gz")
    assert done.code == 0, done.said


def _decide(project: Project, **values: Any) -> None:
    line = {"kind": "correction", "record": "site", "id": SITE, "author": "A. Example", **values}
    path = project.root.parent / "d.jsonl"
    path.write_text(json.dumps(line), "utf-8")
    assert clew("decide", "--project", project.root, "--file", path).code == 0


def _killed_run(project: Project) -> None:
    """Begin a run and kill it as soon as it has written the table of links."""
    links = project.tables_dir / "links.parquet"
    before = links.stat().st_mtime_ns
    command = [sys.executable, "-m", "clew", "run", "--project", str(project.root), "--processes", "1"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ends = time.monotonic() + _LONGEST_S
    while links.stat().st_mtime_ns == before and process.poll() is None and time.monotonic() < ends:
        time.sleep(0.01)
    process.kill()
    assert process.wait(30) == -9, "it was over before it could be killed"


@pytest.fixture(scope="module")
def corrected(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("corrected")
    market = root / "market"
    simulate(market, seed=4, size=20, sites=["aurora-compania.example", "agencia-azahar.test"])
    assert clew("init", root / "p", "--market", "ES", "--sites", market / "sites.csv").code == 0
    project = open_project(root / "p")
    _import(project, market, 1)
    _run(project)
    _decide(
        project,
        column="company",
        value="Otra S.L.",
        reason="the registry says so",
        made_at="2026-03-05T10:00:00+00:00",
    )
    _decide(project, column="languages", value="es, en", reason="seen", made_at="2026-03-05T10:05:00+00:00")
    _decide(
        project,
        column="company",
        value="Tercera S.L.",
        reason="it was sold",
        made_at="2026-03-06T10:00:00+00:00",
    )
    _run(project)
    _import(project, market, 2)
    _run(project)
    _import(project, market, 3)
    _killed_run(project)
    _run(project)
    return project


def _site(project: Project) -> dict[str, Any]:
    return next(row for row in rows_of(project, "sites") if row["site_id"] == SITE)


def _history(project: Project, column: str) -> list[dict[str, Any]]:
    rows = [
        row for row in rows_of(project, "site_values") if (row["site_id"], row["column"]) == (SITE, column)
    ]
    return sorted(rows, key=lambda row: row["n"])


def test_the_last_correction_stands_and_says_who(corrected: Project) -> None:
    site = _site(corrected)
    assert site["company"] == "Tercera S.L."
    assert site["languages"] == ["es", "en"]
    assert dict(site["evidence"])["company"][0]["quote"] == "A. Example: it was sold"
    assert "company" not in dict(site["confidence"]), "a person's word has no number"
    assert check_chain(corrected) is None


def test_the_history_tells_what_was_read_what_was_set_and_when(corrected: Project) -> None:
    rows = _history(corrected, "company")
    assert [row["n"] for row in rows] == [1, 2, 3]
    assert [json.loads(row["value"]) for row in rows][1:] == ["Otra S.L.", "Tercera S.L."]
    assert [row["author"] for row in rows] == [None, "A. Example", "A. Example"]
    assert rows[0]["visit"] == 1
    assert rows[0]["evidence"]
    assert [row["since"] for row in rows] == sorted(row["since"] for row in rows)


def test_a_number_that_changed_is_there_for_every_visit(corrected: Project) -> None:
    rows = _history(corrected, "n_ads")
    values = [row["value"] for row in rows]
    assert len(values) > 1
    assert all(one != next_one for one, next_one in pairwise(values)), "only changes are kept"
    assert int(rows[-1]["value"]) == _site(corrected)["n_ads"]
    assert [row["visit"] for row in rows] == sorted({row["visit"] for row in rows})


def test_a_run_over_the_same_changes_nothing(corrected: Project) -> None:
    before = digests(corrected.tables_dir)
    _run(corrected)
    assert digests(corrected.tables_dir) == before


def test_show_tells_value_reading_person_and_history(corrected: Project) -> None:
    shown = json.loads(clew("show", SITE, "--project", corrected.root, "--json").out)
    company = next(point for point in shown["data_points"] if point["data_point"] == "company")
    assert (company["value"], company["corrected_by"], company["reason"]) == (
        "Tercera S.L.",
        "A. Example",
        "it was sold",
    )
    assert company["read"] == json.loads(_history(corrected, "company")[0]["value"])
    assert [past["corrected_by"] for past in company["history"]] == [None, "A. Example", "A. Example"]
    category = next(point for point in shown["data_points"] if point["data_point"] == "category")
    assert 0 < category["confidence"] < 1
    assert category["evidence"]
    assert {reason["sign"] for reason in shown["category_reasons"]} & {"structure", "contacts", "words"}
    text = clew("show", SITE, "--project", corrected.root, "--table").out
    for said in ("Tercera", "A. Example", "what makes its category", "what it was, and since when"):
        assert said in text
