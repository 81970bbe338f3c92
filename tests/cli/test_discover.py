"""``clew discover`` as a user meets it: queries, candidates, decisions that stay."""

import csv
import io
import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from clew.store.casework import check_chain, load_decisions
from clew.store.project import Project, create_project, open_project
from tests.commands import Outcome, clew
from tests.conftest import run_project

SIGNED = ("--by", "A. Example", "--reason", "ads from Graz, seen and checked")
RESULTS = """query,position,title,url,snippet
escort graz,1,Escort in Graz,https://www.kite-escort.example/graz,all of Styria
escort graz,2,Flats to let,https://flats.example/,Mietwohnungen und Immobilien
escort graz,3,Lantern,https://lantern.example/,=HYPERLINK("x")
escort graz,4,Pictures,https://www.instagram.com/x,
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "sites.csv").write_text(
        "url,region,notes\nhttps://lantern.example/,AT,by a partner\n", "utf-8"
    )
    return create_project(tmp_path / "project", market="AT", sites_csv=tmp_path / "sites.csv")


@pytest.fixture
def results(tmp_path: Path) -> Path:
    (tmp_path / "results.csv").write_text(RESULTS, "utf-8")
    return tmp_path / "results.csv"


def discover(project: Project, *arguments: str | Path) -> Outcome:
    return clew("discover", "--project", project.root, *arguments)


def listed(project: Project, *arguments: str | Path) -> dict[str, dict[str, Any]]:
    done = discover(project, "--json", "--limit", "1000", *arguments)
    assert done.code == 0, done.said
    return {row["site"]: row for row in map(json.loads, done.out.splitlines())}


def test_search_results_become_candidates_the_likeliest_first(project: Project, results: Path) -> None:
    found = listed(project, results)
    assert list(found) == ["kite-escort.example", "flats.example", "instagram.com"]
    assert found["kite-escort.example"]["found_by"] == ["search"]
    signs = {reason["sign"] for reason in found["kite-escort.example"]["reasons"]}
    assert {"how:search", "name", "words", "place"} <= signs
    assert "lantern.example" in listed(project, "--all")


def test_every_way_is_kept_and_the_same_file_twice_adds_nothing(
    project: Project, results: Path, tmp_path: Path
) -> None:
    listed(project, results)
    again = discover(project, results)
    assert "0 new sites, 0 new ways" in again.said
    (tmp_path / "partners.txt").write_text("see kite-escort.example and heron.example\n", "utf-8")
    found = listed(project, tmp_path / "partners.txt", "--how", "affiliation")
    assert found["kite-escort.example"]["found_by"] == ["affiliation", "search"]
    shown = json.loads(discover(project, "--site", "kite", "--json").out)
    ways = {(way["how"], way["from_"], way["query"]) for way in shown["ways"]}
    assert ways == {("search", "results.csv", "escort graz"), ("affiliation", "partners.txt", None)}


def test_an_accepted_site_joins_the_project_as_if_it_had_been_named(project: Project, results: Path) -> None:
    listed(project, results)
    done = discover(project, "--accept", "kite-escort.example", *SIGNED)
    assert done.code == 0, done.said
    named = {site.site_id: site for site in open_project(project.root).known_sites()}
    assert list(named) == ["lantern.example", "kite-escort.example"]
    assert (named["lantern.example"].region, named["lantern.example"].notes) == ("AT", "by a partner")
    assert named["kite-escort.example"].notes == "found by search"
    (decision,) = load_decisions(project).site_decisions
    assert (decision.site, decision.value, decision.author) == (
        "kite-escort.example",
        "accepted",
        "A. Example",
    )
    assert decision.members_seen == ("search: results.csv",)
    assert check_chain(project) is None
    assert "kite-escort.example" not in listed(project)


def test_a_later_word_counts_and_the_earlier_one_stays_for_ever(project: Project, results: Path) -> None:
    listed(project, results)
    assert discover(project, "--accept", "flats.example", *SIGNED).code == 0
    assert discover(project, "--reject", "flats.example", "--by", "B. Example", "--reason", "flats").code == 0
    (standing,) = load_decisions(project).site_decisions
    assert (standing.value, standing.author) == ("rejected", "B. Example")
    assert standing.supersedes is not None
    assert check_chain(project) is None
    assert listed(project, "--all")["flats.example"]["status"] == "rejected"
    same = discover(project, "--reject", "flats.example", *SIGNED)
    assert "1 site was rejected already" in same.said
    (still,) = load_decisions(project).site_decisions
    assert still == standing


def test_a_decision_of_clew_decide_is_superseded_too(project: Project, results: Path, tmp_path: Path) -> None:
    listed(project, results)
    line = {
        "kind": "site_decision",
        "site": "flats.example",
        "value": "accepted",
        "author": "C. Example",
        "reason": "x",
    }
    (tmp_path / "d.jsonl").write_text(json.dumps(line), "utf-8")
    assert clew("decide", "-p", project.root, "-f", tmp_path / "d.jsonl").code == 0
    assert listed(project, "--all")["flats.example"]["status"] == "accepted"
    assert discover(project, "--reject", "flats.example", *SIGNED).code == 0
    assert [one.value for one in load_decisions(project).site_decisions] == ["rejected"]


def test_several_are_decided_at_once_and_none_where_one_is_unknown(project: Project, results: Path) -> None:
    listed(project, results)
    wrong = discover(project, "--accept", "kite-escort.example", "--accept", "heron.example", *SIGNED)
    assert wrong.code == 2
    assert "heron.example" in wrong.said
    assert load_decisions(project).site_decisions == ()
    assert discover(project, "--reject", "flats.example", "--reject", "instagram.com", *SIGNED).code == 0
    assert len(load_decisions(project).site_decisions) == 2


def test_queries_are_lists_for_a_person_a_spreadsheet_and_a_service(project: Project) -> None:
    text = discover(project, "--queries", "text", "--cities", "2", "--keywords", "2")
    assert text.out.splitlines()[0] == "escort Wien"
    table = list(csv.DictReader(io.StringIO(discover(project, "--queries", "csv", "--cities", "2").out)))
    assert {row["city"] for row in table} == {"Vienna", "Graz"}
    rows = [json.loads(line) for line in discover(project, "--queries", "json").out.splitlines()]
    assert {"query", "kind", "language", "keyword", "city", "country"} <= set(rows[0])


def test_the_project_s_own_words_are_searched_for(project: Project) -> None:
    (project.lexicons_dir / "de.yml").write_text(
        "language: de\ntopics:\n  page.trade: [{term: 'rote laterne', value: escort}]\n", "utf-8"
    )
    out = discover(project, "--queries", "text", "--cities", "1", "--keywords", "500").out
    assert "rote laterne Wien" in out


def test_captures_lead_to_other_sites_and_the_register_says_how(
    read_project: Project, tmp_path: Path
) -> None:
    root = tmp_path / "copy"
    shutil.copytree(read_project.root, root)
    project = open_project(root)
    before = {site.site_id for site in project.known_sites()}
    found = listed(project, "--captured")
    assert found
    assert not before & set(found)
    assert all(row["found_by"] and row["reasons"] for row in found.values())
    again = discover(project, "--captured")
    assert "0 new sites, 0 new ways" in again.said
    bytes_before = (root / "discovery" / "site_candidates.parquet").read_bytes()
    discover(project, "--captured")
    assert (root / "discovery" / "site_candidates.parquet").read_bytes() == bytes_before
    ours = min(before)
    (tmp_path / "ngo.txt").write_text(f"{ours}\n", "utf-8")
    listed(project, tmp_path / "ngo.txt", "--how", "media")
    run_project(project)
    register = {
        row["site_id"]: row for row in pq.read_table(project.tables_dir / "sites.parquet").to_pylist()
    }
    ways = [(one["how"], one["from"]) for one in register[ours]["found_by"]]
    assert [how for how, _ in ways][:3] == ["sites_csv", "media", "import"]
    assert ("media", "ngo.txt") in ways


def test_a_back_search_asks_for_a_site_of_the_project(read_project: Project) -> None:
    site = min(one.site_id for one in read_project.known_sites())
    done = discover(read_project, "--queries", "text", "--back", site)
    assert done.code == 0
    assert any(line.startswith('"+') for line in done.out.splitlines())
    assert "legal basis" in done.said
    wrong = discover(read_project, "--queries", "text", "--back", "stranger.example")
    assert wrong.code == 2


def test_cells_that_a_spreadsheet_would_run_are_made_harmless(read_project: Project) -> None:
    site = min(one.site_id for one in read_project.known_sites())
    out = discover(read_project, "--queries", "csv", "--back", site).out
    assert not any(cell[:1] in ("=", "+", "-", "@") for row in csv.reader(io.StringIO(out)) for cell in row)


def test_hostile_words_are_shown_and_not_obeyed(project: Project, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(
        'url,title\nhttps://kite.example/,"\x1b[31mred [bold]x[/bold] =1+1"\n', "utf-8"
    )
    done = discover(project, tmp_path / "r.csv", "--table")
    assert done.code == 0
    assert "\x1b[31m" not in done.out
    shown = discover(project, "--site", "kite.example", "--table")
    assert "\x1b[31m" not in shown.out
    assert "[bold]" in shown.out


def test_hidden_services_and_what_is_no_site_are_counted(project: Project, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(
        "url\nhttp://abcdefghijklmnop.onion/\nnot a site\nhttp://10.0.0.1/\nkite.example\n", "utf-8"
    )
    done = discover(project, tmp_path / "r.csv")
    assert "1 address. Left out: 2 addresses of no site, 1 hidden service, out of scope." in done.said


def test_an_empty_project_says_where_to_begin(project: Project) -> None:
    assert "Begin with" in discover(project).said


def test_wrong_use_is_a_sentence(project: Project, results: Path, tmp_path: Path) -> None:
    listed(project, results)
    for arguments, says in [
        (("--accept", "kite-escort.example"), "a name and a reason"),
        (("--accept", "kite-escort.example", "--by", " ", "--reason", "x"), "not empty"),
        (("--accept", "a.example", "--reject", "b.example", *SIGNED), "one at a time"),
        (("--queries", "xml"), "text, csv, json"),
        (("--captured",), "no tables yet"),
        (("--site", "heron.example"), "no candidate"),
        ((results, "--how", "magic"), "search, list"),
        ((tmp_path / "none.csv",), "can't be read"),
    ]:
        done = discover(project, *arguments)
        assert (done.code, says in done.said) == (2, True), done.said
