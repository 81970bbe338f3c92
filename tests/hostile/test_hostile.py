"""Hostile captures: a listed skip or an honest reading, never a traceback, never a half-written table."""

from pathlib import Path

import pytest

from tests.commands import clew
from tests.hostile.conftest import ARCHIVES, URLS, Hostile
from tests.tables import OF_A_RUN

pytestmark = pytest.mark.xdist_group("hostile")
_AFTER = "stands after the hostile one"
_WHOLE = sorted(set(ARCHIVES) - {"cut", "corrupt", "mixed", "urls"})


def test_the_run_ends_as_partial_and_all_tables_are_there(hostile: Hostile) -> None:
    assert hostile.run is not None
    assert hostile.run.code == 3
    assert "Partial" in hostile.run.err
    written = {path.name for path in hostile.project.tables_dir.iterdir()}
    assert written == {f"{table}.parquet" for table in OF_A_RUN} | {
        "run.json",
        "bias.json",
        "signals.json",
        "over_time.json",
        "visits.json",
        "match_weights.json",
    }


def test_every_command_and_the_report_say_that_it_is_partial(hostile: Hostile) -> None:
    for command in (["leads"], ["report"]):
        outcome = clew(*command, "--project", hostile.project.root)
        assert outcome.code == 3, command
        assert "partial" in outcome.err
    assert "partial" in clew("status", "--project", hostile.project.root).err
    report = (hostile.project.root / "report.html").read_text("utf-8")
    assert "This run was partial" in report


@pytest.mark.parametrize("name", _WHOLE)
def test_the_page_after_the_hostile_one_is_read(hostile: Hostile, name: str) -> None:
    assert hostile.imports[name].code == 0
    assert _AFTER in hostile.page(f"http://{name}.example/after")["text"]


def test_no_ad_and_no_lead_comes_of_it(hostile: Hostile) -> None:
    assert [hostile.rows(table) for table in ("ads", "providers", "leads")] == [[], [], []]


def test_a_page_of_3_mb_is_read_whole(hostile: Hostile) -> None:
    text = hostile.page("http://large.example/")["text"]
    assert "Paragraph 0 of" in text
    assert hostile.issues("http://large.example/") <= {"text_long"} or "too_many_elements" in hostile.issues(
        "http://large.example/"
    )


def test_a_page_nested_100_000_deep_is_cut_and_listed(hostile: Hostile) -> None:
    assert hostile.page("http://deep.example/")["title"] == "Hostile"
    assert "nested_too_deep" in hostile.issues("http://deep.example/")


def test_200_000_attributes_are_left_out_and_the_text_kept(hostile: Hostile) -> None:
    text = hostile.page("http://attributes.example/")["text"]
    assert "Within the tag." in text
    assert "Next to it." in text
    assert "tag_too_long" in hostile.issues("http://attributes.example/")


def test_a_gzip_bomb_is_read_to_its_bound(hostile: Hostile) -> None:
    text = hostile.page("http://bomb.example/")["text"]
    assert text.startswith("again")
    assert len(text) < 16 * 1024 * 1024
    assert {"payload_too_large", "page_cut"} & hostile.issues("http://bomb.example/")


def test_a_lying_charset_is_seen_through(hostile: Hostile) -> None:
    assert "обычная страница" in hostile.page("http://charset.example/")["text"]
    assert "like any other" in hostile.page("http://nonsense.example/")["text"]


def test_random_bytes_served_as_html_are_no_ad(hostile: Hostile) -> None:
    page = hostile.page("http://noise.example/")
    assert page["kind"] in ("static", "error")
    assert page["ads"] == []


def test_nothing_is_executed_or_filled_in(hostile: Hostile) -> None:
    text = hostile.page("http://script.example/")["text"]
    assert "{{7*7}} %s {0} =1+1" in text
    assert "written" not in text
    report = (hostile.project.root / "report.html").read_text("utf-8")
    assert "onerror" not in report
    assert "<script" not in report


def test_an_empty_body_is_a_page_without_text(hostile: Hostile) -> None:
    assert hostile.page("http://nothing.example/")["text"] == ""


def test_a_redirect_to_nowhere_is_kept_without_its_target(hostile: Hostile) -> None:
    assert hostile.imports["redirect"].code == 0
    found = [row for row in hostile.rows("captures") if row["url"] == "http://redirect.example/"]
    assert [(row["status"], row["redirect_to"]) for row in found] == [(302, None)]


@pytest.mark.parametrize("name", sorted(URLS))
def test_hostile_addresses_are_kept_as_text_and_never_as_a_path(hostile: Hostile, name: str) -> None:
    found = [row for row in hostile.rows("captures") if row["url"] == URLS[name]]
    assert len(found) == 1
    archive = hostile.project.root / found[0]["warc_file"]
    assert archive.resolve().is_relative_to(hostile.project.captures_dir.resolve())
    assert archive.parent.parent == hostile.project.captures_dir
    assert archive.parent.name.isascii()
    assert "secret" not in str(archive)


def test_a_host_that_no_registry_allows_is_listed(hostile: Hostile) -> None:
    assert hostile.imports["urls"].code == 0
    assert "foreign" in hostile.issues("hhhhhhhh")


def test_nothing_is_written_beside_the_project(hostile: Hostile) -> None:
    beside = {path.name for path in hostile.project.root.parent.iterdir()}
    assert beside == {"project", *(f"{name}.warc.gz" for name in ARCHIVES)}


def test_control_characters_are_shown_and_not_obeyed(hostile: Hostile) -> None:
    page = hostile.page(URLS["control"])
    shown = clew("show", page["capture_id"], "--project", hostile.project.root, "--table")
    assert shown.code == 0
    assert "\x1b[31m" not in shown.out


def test_a_file_that_ends_in_the_middle_is_read_as_far_as_it_goes(hostile: Hostile) -> None:
    outcome = hostile.imports["cut"]
    assert outcome.code == 3
    assert "Partial" in outcome.err
    titles = {row["title"] for row in hostile.rows("pages") if row["site_id"] == "cut.example"}
    assert titles == {"Page 0 of cut.example", "Page 1 of cut.example"}
    assert "truncated" in hostile.issues("cut.warc.gz, byte ")


def test_after_a_broken_member_reading_goes_on_at_the_next(hostile: Hostile) -> None:
    assert hostile.imports["corrupt"].code == 3
    titles = {row["title"] for row in hostile.rows("pages") if row["site_id"] == "corrupt.example"}
    assert titles == {"Page 0 of corrupt.example", "Page 2 of corrupt.example"}
    assert "corrupt" in hostile.issues("corrupt.warc.gz, byte ")


def test_records_that_are_no_responses_are_counted_and_passed_over(hostile: Hostile) -> None:
    said = hostile.imports["mixed"].out
    for kind in ("foreign_metadata", "foreign_conversion", "foreign_resource", "foreign_revisit"):
        assert kind in said
    assert {row["url"] for row in hostile.rows("pages") if row["site_id"] == "mixed.example"} == {
        "http://mixed.example/fine"
    }
    assert {row["kind"] for row in hostile.rows("issues")} >= {
        "foreign_metadata",
        "foreign_revisit",
        "foreign",
    }


def test_each_import_that_was_not_whole_says_so(hostile: Hostile) -> None:
    codes = {name: outcome.code for name, outcome in hostile.imports.items()}
    assert {name for name, code in codes.items() if code == 3} == {"cut", "corrupt", "mixed"}
    assert {name for name, code in codes.items() if code not in (0, 3)} == set()


def test_importing_the_same_hostile_files_again_changes_nothing(hostile: Hostile, tmp_path: Path) -> None:
    before = sorted(path.name for path in hostile.project.captures_dir.rglob("*"))
    for name in ("cut", "corrupt", "mixed"):
        outcome = clew(
            "import", "--project", hostile.project.root, hostile.project.root.parent / f"{name}.warc.gz"
        )
        assert '"captures": 0' in outcome.out
    assert sorted(path.name for path in hostile.project.captures_dir.rglob("*")) == before
