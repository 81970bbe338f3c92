"""The sheet as a whole: sections, rows, text, floors, and what is not there."""

import json
from pathlib import Path

import pytest

from clew.evaluation import EvaluationError, ScoreSheet, check_floors, evaluate, render_text, sheet_rows
from clew.evaluation.score import Score, counted, share
from clew.evaluation.sheet import NO_TRUTH, Section, find_scorers
from tests.evaluation.market import Market, ad_id, capture_id, url, when


@pytest.fixture
def sheet(market: Market) -> ScoreSheet:
    market.true(
        "ads", [{"url": url("a"), "visit": 1, "text_language": "de", "phones": ["+4930555001"], "age": 24}]
    )
    market.captured((url("a"), 1))
    version = {
        "ad_id": ad_id(url("a")),
        "capture_id": capture_id(url("a"), 1),
        "url": url("a"),
        "seen_at": when(1),
    }
    market.table("ad_versions", [{**version, "age": 24, "language": "de"}])
    market.ads({"url": url("a"), "language": "de"})
    return evaluate(market.tables, market.truth)


def test_every_section_is_on_the_sheet_in_the_order_of_the_work(sheet: ScoreSheet) -> None:
    names = [section.name for section in sheet.sections]
    assert names[:3] == ["pages", "ads", "fields"]
    assert names[-1] == "leads"
    assert len(names) == len(find_scorers()) == 15


def test_a_section_without_truth_says_so(sheet: ScoreSheet) -> None:
    notes = {section.name: section.note for section in sheet.sections}
    assert notes["pages"] == notes["leads"] == NO_TRUTH
    assert notes["ads"] is None
    assert notes["contacts"] == "not written, counted as empty: contacts"
    assert f"Pages\n=====\n({NO_TRUTH})\n" in render_text(sheet)


def test_rows_are_json_and_carry_their_section(sheet: ScoreSheet) -> None:
    rows = [json.loads(json.dumps(row)) for row in sheet_rows(sheet)]
    age = next(row for row in rows if (row["section"], row["name"], row["group"]) == ("fields", "age", "all"))
    assert (age["tp"], age["fp"], age["fn"], age["f1"]) == (1, 0, 0, 1.0)
    phones = next(row for row in rows if (row["section"], row["name"]) == ("contacts", "phones"))
    assert (phones["fn"], phones["recall"], phones["precision"]) == (1, 0.0, None)
    assert {row["section"] for row in rows} == {section.name for section in sheet.sections}


def test_a_ratio_never_stands_without_its_counts(sheet: ScoreSheet) -> None:
    for row in sheet_rows(sheet):
        if any(row[ratio] is not None for ratio in ("precision", "recall", "f1", "value")):
            assert row["tp"] is not None or row["n"] is not None, row


def test_text_is_aligned_and_leaves_out_languages_and_sites_when_told(sheet: ScoreSheet) -> None:
    lines = (
        counted("phones", tp=8, fp=2, fn=120),
        counted("phones", group="language=de", tp=8, fp=2, fn=0),
        share("language of the text", right=1, n=3),
    )
    text = render_text(ScoreSheet((Section("x", "Some part", lines),)))
    assert text == (
        "Some part\n"
        "=========\n"
        "                      group        tp  fp   fn  right  of n      P      R     F1  value\n"
        "phones                              8   2  120               0.800  0.062  0.116\n"
        "                      language=de   8   2    0               0.800  1.000  0.889\n"
        "language of the text                                1     3                       0.333\n"
    )
    assert "language=de" in render_text(sheet)
    assert "language=de" not in render_text(sheet, groups=False)


def test_headlines_stand_first_with_their_counts(sheet: ScoreSheet) -> None:
    head = render_text(sheet).split("\n\n")[0].splitlines()
    assert head[0] == "In short"
    assert any(line.split() == ["Contacts:", "phones", "0", "0", "1", "0.000", "0.000"] for line in head)


def test_the_same_folders_give_the_same_sheet(market: Market, sheet: ScoreSheet) -> None:
    assert render_text(evaluate(market.tables, market.truth)) == render_text(sheet)


def test_truth_may_be_compressed(market: Market) -> None:
    import gzip

    market.true("ads", [{"url": url("a"), "visit": 1}])
    plain = market.truth / "ads.jsonl"
    (market.truth / "ads.jsonl.gz").write_bytes(gzip.compress(plain.read_bytes()))
    plain.unlink()
    market.tables.mkdir()
    assert any(
        row["name"] == "by visit" and row["fn"] == 1
        for row in sheet_rows(evaluate(market.tables, market.truth))
    )


def test_what_cannot_be_read_is_said_in_a_sentence(market: Market, tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="expected a folder with the tables"):
        evaluate(tmp_path / "none", tmp_path)
    market.tables.mkdir()
    market.truth.mkdir()
    with pytest.raises(EvaluationError, match="holds no truth file"):
        evaluate(market.tables, market.truth)
    (market.truth / "ads.jsonl").write_text('{"url": "x", "visit": 1}\n[1]\n')
    with pytest.raises(EvaluationError, match="line 2: expected a JSON object"):
        evaluate(market.tables, market.truth)
    (market.truth / "ads.jsonl").write_text("{}\n")
    with pytest.raises(EvaluationError, match=r"ads\.jsonl, line 1: expected 'url' as str"):
        evaluate(market.tables, market.truth)
    market.true("ads", [{"url": url("a"), "visit": 1}])
    (market.tables / "ads.parquet").write_bytes(b"PAR1 but not really")
    with pytest.raises(EvaluationError, match=r"ads\.parquet: expected a Parquet table"):
        evaluate(market.tables, market.truth)


def test_floors_name_what_fell(sheet: ScoreSheet, tmp_path: Path) -> None:
    floors = tmp_path / "floors.yml"
    floors.write_text(
        "- {section: fields, name: age, measure: f1, at_least: 1.0}\n"
        "- {section: contacts, name: phones, measure: recall, at_least: 0.5}\n"
        "- {section: contacts, name: phones, measure: precision, at_least: 0.5}\n"
        "- {section: fields, name: age, group: language=fr, measure: f1, at_least: 0.1}\n"
    )
    assert check_floors(sheet, floors) == [
        "contacts / phones / all: recall is 0.0, it should be at least 0.5",
        "contacts / phones / all: precision could not be measured; it should be at least 0.5",
        "fields / age / language=fr: no such line on the sheet; f1 should be at least 0.1",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: 1",
        "- {section: ads}",
        "- {section: a, name: b, measure: tp, at_least: 1}",
        "- [",
        "- 7",
        "- {section: a, name: b, measure: f1, at_least: high}",
    ],
)
def test_floors_that_make_no_sense_are_refused(sheet: ScoreSheet, tmp_path: Path, text: str) -> None:
    floors = tmp_path / "floors.yml"
    floors.write_text(text)
    with pytest.raises(EvaluationError, match="expected"):
        check_floors(sheet, floors)


def test_a_line_over_nothing_has_no_ratio() -> None:
    assert counted("x") == Score(name="x", tp=0, fp=0, fn=0)


def test_every_section_is_explained_in_the_docs() -> None:
    page = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text(encoding="utf-8")
    missing = [scorer.title for scorer in find_scorers() if f"| {scorer.title} |" not in page]
    assert missing == []
