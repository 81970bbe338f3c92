"""The commands as an analyst uses them, on the small market."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from clew.cli import _DAY
from clew.records import TABLES, key_of
from clew.store.project import Project, create_project
from tests.commands import Outcome, clew
from tests.tables import digests, rows_of

market_tests = pytest.mark.xdist_group("market")


def _lines(outcome: Outcome) -> list[dict[str, Any]]:
    return [json.loads(line) for line in outcome.out.splitlines()]


@pytest.mark.parametrize("command", _DAY)
def test_every_command_shows_an_example(command: str) -> None:
    outcome = clew(command, "--help")
    assert outcome.code == 0
    assert f"Example: clew {command}" in outcome.said


def test_help_reads_like_the_analysts_day() -> None:
    said = clew("--help").said
    places = [
        said.index(f"clew {name} ") for name in ("init", "import", "run", "leads", "show", "find", "decide")
    ]
    assert places == sorted(places)
    assert "a lead, never a verdict" in said.lower()


def test_it_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "clew", "--version"], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout[:5]) == (0, "clew ")


def test_an_unknown_command_is_wrong_use() -> None:
    assert clew("guess").code == 2


def test_init_leaves_a_folder_with_files_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    outcome = clew("init", tmp_path, "--market", "DE")
    assert outcome.code == 2
    assert "is not empty" in outcome.said
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_init_makes_a_private_folder_with_explained_settings_once(tmp_path: Path) -> None:
    root = tmp_path / "graz"
    assert clew("init", root, "--market", "at").code == 0
    assert root.stat().st_mode & 0o777 == 0o700
    settings = (root / "clew.toml").read_text("utf-8")
    assert 'market = "AT"' in settings
    assert settings.count("#") > 8
    again = clew("init", root, "--market", "AT")
    assert again.code == 2
    assert "is a project already" in again.said


@pytest.mark.parametrize("market", ["Germany", "D1", ""])
def test_init_wants_a_country_code(tmp_path: Path, market: str) -> None:
    assert clew("init", tmp_path / "x", "--market", market).code == 2
    assert not (tmp_path / "x").exists()


def test_dry_runs_write_nothing(tmp_path: Path, market: Path) -> None:
    assert clew("init", tmp_path / "p", "--market", "DE", "--dry-run").code == 0
    assert clew("simulate", tmp_path / "m", "--dry-run").code == 0
    assert list(tmp_path.iterdir()) == []
    project = create_project(tmp_path / "project", market="DE")
    archive = min(market.glob("captures/*.warc.gz"))
    said = _lines(clew("import", archive, "--project", project.root, "--dry-run"))
    assert said[0]["captures"] > 0
    assert not list(project.captures_dir.rglob("*"))


def test_simulate_tables_says_sizes_or_writes(tmp_path: Path) -> None:
    said = clew("simulate", tmp_path / "m", "--tables", "--ads", "2000000", "--dry-run")
    assert said.code == 0
    assert "about 1580 MB" in " ".join(said.err.split())
    assert not (tmp_path / "m").exists()
    assert clew("simulate", tmp_path / "m", "--tables").code == 2
    wrong = clew("simulate", tmp_path / "m", "--tables", "--ads", "200", "--mixture", "odd")
    assert (wrong.code, "copying" in wrong.err) == (2, True)
    assert clew("simulate", tmp_path / "m", "--mixture", "noisy").code == 2
    assert clew("simulate", tmp_path / "m", "--tables", "--ads", "200").code == 0
    assert (tmp_path / "m" / "truth" / "providers.parquet").exists()


def test_simulate_hard_writes_a_market_that_counting_does_not_solve(tmp_path: Path) -> None:
    assert clew("simulate", tmp_path / "m", "--hard", "--dry-run").code == 0
    assert not (tmp_path / "m").exists()
    assert clew("simulate", tmp_path / "m", "--hard", "--size", "40").code == 2
    assert clew("simulate", tmp_path / "m", "--hard", "--sites", "2").code == 2
    said = clew("simulate", tmp_path / "m", "--hard", "--size", "100", "--seed", "3")
    assert said.code == 0
    assert "benchmarks.hard_markets --seeds 3" in said.err
    truth = (tmp_path / "m" / "truth" / "providers.jsonl").read_text("utf-8")
    assert '"kind": "lone"' in truth
    assert pq.read_table(tmp_path / "m" / "tables" / "ads.parquet").num_rows > 200


def test_simulate_makes_the_same_market_from_the_same_seed(tmp_path: Path) -> None:
    for name in ("one", "two", "other"):
        seed = "8" if name == "other" else "7"
        outcome = clew(
            "simulate", tmp_path / name, "--seed", seed, "--size", "20", "--sites", "2", "--visits", "1"
        )
        assert outcome.code == 0
        assert "clew init" in outcome.said
    assert digests(tmp_path / "one") == digests(tmp_path / "two") != digests(tmp_path / "other")
    assert clew("simulate", tmp_path / "one").code == 2


@pytest.mark.parametrize(("purpose", "code"), [("", 1), ("training", None)])
def test_doctor_ends_with_1_where_something_is_missing(
    tmp_path: Path, purpose: str, code: int | None
) -> None:
    project = create_project(tmp_path / "project", market="DE")
    path = project.root / "clew.toml"
    text = path.read_text("utf-8")
    for key in ("purpose", "legal_basis"):
        text = text.replace(f'{key} = ""', f'{key} = "{purpose}"')
    path.write_text(text, "utf-8")
    outcome = clew("doctor", "--project", project.root)
    found = {row["check"]: row["found"] for row in _lines(outcome)}
    assert (found["purpose and legal basis"] == "ok") is bool(purpose)
    assert outcome.code == (1 if any(value != "ok" for value in found.values()) else 0)
    assert code is None or outcome.code == code


def test_doctor_sees_an_open_folder_and_a_lost_archive(tmp_path: Path, market: Path) -> None:
    project = create_project(tmp_path / "project", market="DE")
    clew("import", min(market.glob("captures/*.warc.gz")), "--project", project.root)
    next(project.captures_dir.rglob("*.warc.gz")).unlink()
    project.root.chmod(0o755)
    found = {row["check"]: row["found"] for row in _lines(clew("doctor", "--project", project.root))}
    assert (found["folder's mode"], found["archives"]) == ("open", "missing")


@pytest.mark.parametrize("given", ["as an argument", "as input", "as a file"])
def test_extract_says_what_and_where(tmp_path: Path, given: str) -> None:
    text = "Hello, I am Rosa, 24. Call O77OO 1OO 321, 150 pounds an hour."
    (tmp_path / "text.txt").write_text(text)
    outcome = {
        "as an argument": lambda: clew("extract", text, "--region", "GB"),
        "as input": lambda: clew("extract", "--region", "GB", given=text),
        "as a file": lambda: clew("extract", "--file", tmp_path / "text.txt", "--region", "GB"),
    }[given]()
    facts = _lines(outcome)
    assert {"contact", "price", "age"} <= {fact["column"] for fact in facts}
    for fact in facts:
        assert text[fact["start"] : fact["end"]] == fact["quote"]
    phone = next(fact["value"] for fact in facts if fact["column"] == "contact")
    assert (phone["value"], phone["obfuscated"]) == ("+447700100321", True)


def test_extract_reads_json_lines_each_with_its_own_region(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    items = [
        {"id": "a", "input": "0171 2345678", "region": "DE"},
        {"id": "b", "input": "0612345678", "region": "FR"},
    ]
    path.write_text("".join(json.dumps(item) + "\n" for item in items))
    facts = _lines(clew("extract", "--file", path, "--column", "contact"))
    assert [(fact["id"], fact["value"]["value"]) for fact in facts] == [
        ("a", "+491712345678"),
        ("b", "+33612345678"),
    ]


@market_tests
def test_results_are_lines_of_json_when_piped_and_a_table_when_asked(read_project: Project) -> None:
    piped = _lines(clew("leads", "--project", read_project.root))
    assert [row["lead_id"] for row in piped]
    table = clew("leads", "--project", read_project.root, "--table")
    assert "leads: to be read, not verdicts" in table.out
    assert not table.out.lstrip().startswith("{")


@market_tests
def test_leads_come_urgent_first_then_by_priority_which_orders_each_market_as_its_ranks_do(
    read_project: Project,
) -> None:
    rows = _lines(clew("leads", "--project", read_project.root, "--limit", "500"))
    assert sum(row["drawn"] for row in rows) > 0
    ranked = [row for row in rows if not row["drawn"]]
    assert ranked == sorted(
        ranked, key=lambda row: (not row["urgent"], -row["priority"], row["market"], row["rank"])
    )
    for market in {row["market"] for row in rows}:
        ranks = [row["rank"] for row in ranked if row["market"] == market]
        assert ranks == sorted(ranks)
    assert len(rows) == len(rows_of(read_project, "leads"))


@market_tests
def test_leads_of_one_market_since_a_day_at_most_so_many(read_project: Project) -> None:
    root = read_project.root
    of_hungary = _lines(clew("leads", "--project", root, "--market", "hu", "--limit", "500"))
    assert {row["market"] for row in of_hungary} == {"HU"}
    assert _lines(clew("leads", "--project", root, "--market", "HU", "--limit", "2")) == of_hungary[:2]
    last = max(row["last_seen"] for row in of_hungary)[:10]
    since = _lines(clew("leads", "--project", root, "--since", last, "--limit", "500"))
    assert since
    assert all(row["last_seen"][:10] >= last for row in since)
    assert clew("leads", "--project", root, "--since", "2999-01-01").out == ""
    assert _lines(clew("leads", "--project", root, "--market", "FR")) == []


@market_tests
def test_find_knows_a_phone_however_it_is_typed(read_project: Project) -> None:
    phones = [
        row for row in rows_of(read_project, "contacts") if row["kind"] == "phone" and row["country"] == "DE"
    ]
    phone = phones[0]["value"]
    holders = {row["ad_id"] for row in phones if row["value"] == phone}
    local = "0" + phone.removeprefix("+49")
    for typed in (phone, f"{local[:4]} / {local[4:7]} {local[7:]}", f"0049 {local[1:4]}-{local[4:]}"):
        rows = _lines(clew("find", typed, "--project", read_project.root, "--region", "DE"))
        assert {row["ad_id"] for row in rows if row["matched"] == f"phone {phone}"} == holders, typed


@market_tests
def test_find_knows_a_handle_an_alias_an_address_and_an_id(read_project: Project) -> None:
    ad = next(row for row in rows_of(read_project, "ads") if row["alias"])
    handle = next(row for row in rows_of(read_project, "contacts") if row["kind"] == "telegram")
    for typed, ad_id in (
        (ad["alias"].upper(), ad["ad_id"]),
        (ad["url"] + "/", ad["ad_id"]),
        (ad["ad_id"], ad["ad_id"]),
        ("@" + handle["value"].upper(), handle["ad_id"]),
    ):
        rows = _lines(clew("find", typed, "--project", read_project.root, "--limit", "100"))
        assert ad_id in {row["ad_id"] for row in rows}, typed


@market_tests
def test_find_says_when_nothing_is_known(read_project: Project) -> None:
    outcome = clew("find", "+49 1512 0000000", "--project", read_project.root)
    assert (outcome.code, outcome.out) == (0, "")
    assert "Nothing known. Looked for" in outcome.err


@market_tests
@pytest.mark.parametrize("table", ["ads", "providers", "networks", "sites", "pages", "captures"])
def test_show_takes_an_id_or_how_it_begins(read_project: Project, table: str) -> None:
    record_id = rows_of(read_project, table)[0][key_of(TABLES[table])[0]]
    for typed in (record_id, record_id[:14]):
        shown = clew("show", typed, "--project", read_project.root)
        assert shown.code == 0
        assert record_id in shown.out


@market_tests
def test_show_gives_a_lead_with_its_points_and_quotes(read_project: Project) -> None:
    lead = max(rows_of(read_project, "leads"), key=lambda row: row["points"])
    shown = clew("show", lead["lead_id"], "--project", read_project.root, "--table")
    assert "what makes its points" in shown.out
    assert "speaks against it" in shown.out
    strongest = max(lead["contributions"], key=lambda part: part["points"])
    assert strongest["indicator"][:6] in shown.out  # a narrow terminal folds it
    assert "A lead, never a verdict" in shown.said


@market_tests
def test_show_of_nothing_says_where_ids_are(read_project: Project) -> None:
    outcome = clew("show", "zz", "--project", read_project.root)
    assert outcome.code == 2
    assert "nothing has the id 'zz'" in outcome.said


@market_tests
def test_status_says_what_was_read_and_what_not(read_project: Project) -> None:
    outcome = clew("status", "--project", read_project.root)
    rows = _lines(outcome)
    assert sum(row["captures"] for row in rows if "captures" in row) == len(rows_of(read_project, "captures"))
    assert [row["kind"] for row in rows if "kind" in row] == [
        row["kind"] for row in rows_of(read_project, "issues")
    ]


@market_tests
def test_evaluate_prints_the_sheet_beside_its_baselines(read_project: Project, market: Path) -> None:
    outcome = clew("evaluate", "--truth", market / "truth", "--project", read_project.root)
    assert outcome.code == 0
    for line in ("Ads found", "Contacts", "Prices", "leads by priority, AP", "leads by ads per phone, AP"):
        assert line in outcome.out


@market_tests
def test_a_partial_run_says_so_in_run_json_and_ends_with_3(read_project: Project) -> None:
    run = json.loads((read_project.tables_dir / "run.json").read_text("utf-8"))
    partial = bool({"truncated", "corrupt"} & set(run["issues"]))
    assert run["partial"] is partial
    for command in ("leads", "report"):
        assert clew(command, "--project", read_project.root).code == (3 if partial else 0)
