"""``clew show`` of a group or of two ads: why, as a table that fits a terminal and as data."""

import json
from pathlib import Path
from typing import Any

import pytest

from clew.cli.ids import find_record
from clew.cli.why import print_operator, print_pair, print_provider
from clew.kernel.errors import WrongUseError
from clew.link.weights import SAME_PERSON
from clew.link.why import explain_pair, explain_providers
from clew.records.ids import named_id
from clew.records.operator import Operator
from clew.records.site_link import SiteLink
from clew.register.why import explain_operator
from clew.store.project import Project
from clew.store.tables import write_table
from tests.commands import Outcome, clew
from tests.link.made import TEXT, Market, explained
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("market")
WIDTH = 80


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(WIDTH))


def shown(project: Project, *arguments: str) -> Outcome:
    return clew("show", *arguments, "--project", project.root)


def why(outcome: Outcome, table: str) -> dict[str, Any]:
    rows = [json.loads(line) for line in outcome.out.splitlines()]
    (row,) = [row for row in rows if row["table"] == table and "why" in row]
    found: dict[str, Any] = row["why"]
    return found


def largest(project: Project, table: str, column: str) -> dict[str, Any]:
    return max(rows_of(project, table), key=lambda row: len(row[column]))


def test_a_provider_says_why_its_ads_are_one_persons(read_project: Project) -> None:
    provider = largest(read_project, "providers", "ad_ids")
    said = why(shown(read_project, provider["provider_id"]), "providers")
    assert said["holds"]
    assert said["ads"]["n"] == len(provider["ad_ids"]) > 1
    assert said["chain"]["n"] == said["ads"]["n"] - 1
    for pair in said["chain"]["shown"]:
        assert sum(step["points"] for step in pair["steps"]) == pair["points"] >= SAME_PERSON
        assert pair["ties"][0]["evidence"]
    assert {item["state"] for item in said["against"]} <= {"found", "nothing", "unknown"}


def test_every_provider_and_network_of_the_market_is_explained_as_its_table_has_it(
    read_project: Project,
) -> None:
    for table, key in (("providers", "provider_id"), ("networks", "network_id")):
        for row in sorted(rows_of(read_project, table), key=lambda row: row[key])[:4]:
            assert why(shown(read_project, row[key]), table)["holds"]


@pytest.mark.parametrize(
    ("table", "key", "column"),
    [
        ("providers", "provider_id", "ad_ids"),
        ("networks", "network_id", "provider_ids"),
    ],
)
def test_the_page_is_readable_on_a_narrow_terminal(
    read_project: Project, table: str, key: str, column: str
) -> None:
    row = largest(read_project, table, column)
    said = shown(read_project, row[key], "--table")
    assert said.code == 0
    page = said.out[said.out.index(f"{table[:-1]} {row[key]}") :]
    assert max(map(len, page.splitlines())) <= WIDTH
    for heading in ("Why one", "Set aside: ties that do not count"):
        assert heading in page


def test_none_and_too_many_are_told_apart_on_the_page(read_project: Project) -> None:
    row = largest(read_project, "networks", "provider_ids")
    said = shown(read_project, row["network_id"], "--table", "--limit", "1").out
    assert f"and {len(row['provider_ids']) - 1} more of {len(row['provider_ids'])}: --limit" in said
    assert "None." in said


def test_two_ads_say_whether_they_are_one_persons(read_project: Project) -> None:
    providers = rows_of(read_project, "providers")
    same = largest(read_project, "providers", "ad_ids")["ad_ids"]
    other = next(row["ad_ids"][0] for row in providers if row["ad_ids"][0] not in same)
    said = why(shown(read_project, same[0], same[1][:20]), "ads")
    assert said["one_provider"]
    assert said["pair"]["joins"] or said["path"]
    said = why(shown(read_project, same[0], other), "ads")
    assert not said["one_provider"]
    assert "two ads that are not one provider's" in shown(read_project, same[0], other, "--table").out


def test_an_unknown_id_names_ids_that_are_near(read_project: Project) -> None:
    name = rows_of(read_project, "providers")[0]["provider_id"]
    for typed in (name[:-1] + "§", name[:5] + "§" + name[6:]):
        outcome = shown(read_project, typed)
        assert outcome.code == 2
        assert f"Near to it: {name}" in outcome.said
    ads = rows_of(read_project, "ads")
    outcome = shown(read_project, ads[0]["ad_id"], "§§§§§§")
    assert (outcome.code, "nothing in the table ads has the id" in outcome.said) == (2, True)
    assert "give two" in shown(read_project, ads[0]["ad_id"], ads[0]["ad_id"]).said


def test_a_beginning_that_fits_several_ids_names_them(tmp_path: Path) -> None:
    operators = [Operator(f"operator-{n}", ("a.example", "b.example"), ()) for n in range(5)]
    write_table(tmp_path / "operators.parquet", Operator, operators)
    with pytest.raises(
        WrongUseError, match="5 ids begin with 'operator', such as operator-0, operator-1, operator-2"
    ):
        find_record(tmp_path, "operator")
    assert find_record(tmp_path, "operator-3")[0][1]["operator_id"] == "operator-3"


def test_an_operators_page_shows_joint_strength_and_what_was_cut(capsys: pytest.CaptureFixture[str]) -> None:
    links = [
        SiteLink("a.example", "b.example", "adsense", "ca-pub-1", 0.9, None),
        SiteLink("a.example", "c.example", "favicon", "f00", 0.5, None),
        SiteLink("a.example", "d.example", "analytics", "UA-1", 0.9, "demo_id"),
    ]
    print_operator(explain_operator(Operator("operator-1", ("a.example", "b.example"), ()), links, most=5))
    page = capsys.readouterr().out
    assert max(map(len, page.splitlines())) <= WIDTH
    for words in (
        "advertising account ca-pub-1",
        "0.90",
        "one operator",
        "not enough: cut here",
        "an id of a manual",
    ):
        assert words in page


def test_what_comes_from_outside_is_shown_and_never_obeyed(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = "[red]Eva[/red]\x1b[2J\u202e[link=x]"
    market = Market().ad("ad0", hostile, phone="+436601", text=f"{hostile} {TEXT}")
    market.ad("ad1", hostile, phone="+436601", text=f"{hostile} {TEXT}").ad(
        "ad2", hostile + "a", phone="+436601"
    )
    with explained(market) as (engine, _):
        print_pair(explain_pair(engine, ("ad0", "ad1"), most=5))
        print_provider(explain_providers(engine, [named_id("p", "ad0")], most=5)[named_id("p", "ad0")])
    page = capsys.readouterr().out
    assert "[red]Eva[/red]" in page
    assert not {"\x1b", "\u202e"} & set(page)


def test_help_teaches_with_examples() -> None:
    said = clew("show", "--help").said
    assert said.count("Example: clew show") == 4
    assert "what speaks against it" in said
