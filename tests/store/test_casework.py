import datetime as dt
import json
import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.errors import BrokenInputError
from clew.records.decision import Decision, Decisions
from clew.store.accepted import site_decisions
from clew.store.casework import Added, add_decisions, check_chain, load_decisions
from clew.store.decision_file import read_decisions
from clew.store.project import Project, create_project

JUDGEMENT = {
    "kind": "judgement",
    "a": "ad1",
    "b": "ad2",
    "value": "not_same",
    "author": "A. Example",
    "reason": "seen",
}
TICK = {
    "kind": "tick",
    "subject_kind": "provider",
    "subject": "p1",
    "indicator": "x",
    "author": "B. Example",
    "reason": "y",
}
VERDICT = {"kind": "verdict", "lead": "n1", "value": "watch", "author": "A. Example", "reason": "unclear"}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "a folder? with 100%", market="DE")


def written(tmp_path: Path, *lines: Any) -> Path:
    path = tmp_path / "decisions.jsonl"
    path.write_text("\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines), "utf-8")
    return path


def add(project: Project, decisions: list[Decision]) -> Added:
    return add_decisions(
        project, decisions, source="decisions.jsonl", clock=lambda: dt.datetime(2025, 7, 1, tzinfo=dt.UTC)
    )


def test_decisions_are_kept_once_and_for_their_owner_only(project: Project, tmp_path: Path) -> None:
    decisions = read_decisions(written(tmp_path, JUDGEMENT, TICK, "", VERDICT))
    assert add(project, decisions) == Added(3, 0)
    assert add(project, decisions) == Added(0, 3)
    found = load_decisions(project)
    assert [(j.a, j.b, j.value) for j in found.judgements] == [("ad1", "ad2", "not_same")]
    assert [t.indicator for t in found.ticks] == ["x"]
    assert [v.value for v in found.verdicts] == ["watch"]
    assert stat.S_IMODE(project.casework_path.stat().st_mode) == 0o600
    assert check_chain(project) is None


def test_the_same_decision_is_the_same_however_its_line_is_written(tmp_path: Path) -> None:
    other = json.dumps(
        {**dict(reversed(JUDGEMENT.items())), "members_seen": [], "made_at": None}, indent=None
    )
    one, two = read_decisions(written(tmp_path, "\ufeff" + json.dumps(JUDGEMENT), other))
    assert one == two


def test_a_decision_that_is_superseded_no_longer_stands(project: Project, tmp_path: Path) -> None:
    (first,) = read_decisions(written(tmp_path, JUDGEMENT))
    add(project, [first])
    later = {**JUDGEMENT, "value": "same", "supersedes": first.decision_id}
    add(project, read_decisions(written(tmp_path, later)))
    assert [j.value for j in load_decisions(project).judgements] == ["same"]
    lost = {**JUDGEMENT, "value": "unsure", "supersedes": "nothing"}
    with pytest.raises(BrokenInputError, match="not in this project"):
        add(project, read_decisions(written(tmp_path, TICK, lost)))
    assert load_decisions(project).ticks == ()


def test_without_decisions_nothing_is_made(project: Project) -> None:
    assert load_decisions(project) == Decisions()
    assert check_chain(project) is None
    assert not project.casework_path.exists()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "not JSON"),
        ("[" * 50_000, "not JSON"),
        ('{"kind": "judgement", "a": "\\ud800"}', "not JSON"),
        ("[]", "one of acknowledgement, correction, hold, judgement"),
        ({**JUDGEMENT, "kind": ["judgement"]}, "one of acknowledgement, correction, hold, judgement"),
        ({"kind": "withdrawal", "author": "A", "reason": "r"}, "a withdrawal needs 'supersedes'"),
        ({**JUDGEMENT, "kind": "opinion"}, "one of acknowledgement, correction, hold, judgement"),
        ({**JUDGEMENT, "value": "maybe"}, "same, not_same, unsure; found 'maybe'"),
        ({**JUDGEMENT, "author": " "}, "needs 'author'"),
        ({**JUDGEMENT, "colour": "red"}, "has no 'colour'"),
        ({**JUDGEMENT, "a": 3}, "needs 'a', a text; found 3"),
        ({**JUDGEMENT, "members_seen": "ad1"}, "members_seen is a list"),
        ({**VERDICT, "explanation": 4}, "'explanation', a text"),
        ({key: value for key, value in VERDICT.items() if key != "reason"}, "needs 'reason'"),
        ("x" * 200_000, "longer than"),
    ],
)
def test_a_wrong_line_is_named_and_no_line_is_taken(tmp_path: Path, line: Any, told: str) -> None:
    with pytest.raises(BrokenInputError, match=r"line 2: .*Nothing was written") as error:
        read_decisions(written(tmp_path, JUDGEMENT, line))
    assert told in str(error.value)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xff\xfe\x00"])
def test_a_file_without_decisions_is_said(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(data)
    with pytest.raises(BrokenInputError, match=r"decisions\.jsonl"):
        read_decisions(path)
    with pytest.raises(BrokenInputError, match=r"none\.jsonl"):
        read_decisions(tmp_path / "none.jsonl")


@given(
    st.one_of(st.text(), st.dictionaries(st.text(), st.none() | st.text() | st.integers()).map(json.dumps))
)
def test_no_line_ends_in_anything_but_a_sentence(tmp_path_factory: pytest.TempPathFactory, line: str) -> None:
    path = tmp_path_factory.mktemp("lines") / "d.jsonl"
    path.write_bytes(line.encode("utf-8", "surrogatepass"))
    with pytest.raises(BrokenInputError):
        read_decisions(path)


@pytest.mark.parametrize(
    ("statement", "event"),
    [
        ("UPDATE audit_event SET author = 'C. Example' WHERE number = 1", 1),
        ("DELETE FROM audit_event WHERE number = 1", 2),
        ("UPDATE decision SET content = replace(content, 'not_same', 'same') WHERE kind = 'judgement'", 1),
        ("DELETE FROM decision WHERE kind = 'tick'", 2),
        ("DELETE FROM audit_event WHERE number = 2", 2),
    ],
)
def test_what_was_changed_afterwards_shows(
    project: Project, tmp_path: Path, statement: str, event: int
) -> None:
    add(project, read_decisions(written(tmp_path, JUDGEMENT)))
    add(project, read_decisions(written(tmp_path, TICK)))
    assert check_chain(project) is None
    with sqlite3.connect(project.casework_path) as connection:
        connection.execute(statement)
    connection.close()
    assert check_chain(project) == event


def test_a_newer_or_broken_database_is_said(project: Project, tmp_path: Path) -> None:
    decisions = read_decisions(written(tmp_path, JUDGEMENT))
    add(project, decisions)
    with sqlite3.connect(project.casework_path) as connection:
        connection.execute("UPDATE schema_version SET version = 99")
    connection.close()
    with pytest.raises(BrokenInputError, match="newer Clew"):
        load_decisions(project)
    project.casework_path.write_bytes(b"not a database" * 100)
    with pytest.raises(BrokenInputError, match="can't be used"):
        add(project, decisions)


def _site_decision(value: str, reason: str, made_at: str | None = None) -> dict[str, Any]:
    line = {
        "kind": "site_decision",
        "site": "kite.example",
        "value": value,
        "author": "A. Example",
        "reason": reason,
    }
    return {**line, "made_at": made_at} if made_at else line


@pytest.mark.parametrize("turn", range(6))
def test_of_several_decisions_the_last_in_time_counts_then_the_last_in_the_file(
    project: Project, tmp_path: Path, turn: int
) -> None:
    first = _site_decision("accepted", f"seen {turn}", "2025-06-01T12:00:00+02:00")
    second = _site_decision("rejected", f"flats {turn}", "2025-06-01T11:00:00+00:00")
    undated = _site_decision("accepted", f"called {turn}")  # 1 July, when it is written
    odd = _site_decision("rejected", f"again {turn}", "last week")
    add(project, read_decisions(written(tmp_path, undated, odd, second, first)))
    reasons = [one.reason.partition(" ")[0] for one in load_decisions(project).site_decisions]
    assert reasons == ["seen", "flats", "called", "again"]
    assert site_decisions(project) == {"kite.example": "rejected"}
    add(project, read_decisions(written(tmp_path, _site_decision("accepted", f"last {turn}"))))
    assert site_decisions(project) == {"kite.example": "accepted"}
