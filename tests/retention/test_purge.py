"""``clew purge``: what goes is gone everywhere, what stays stays, and a kill at any step changes nothing of the end."""

import datetime as dt
import json
import shutil
import sqlite3
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from clew.kernel.errors import WrongUseError
from clew.records.evidence import Evidence
from clew.records.issue import Issue
from clew.records.site_candidate import SiteCandidate, Way
from clew.retention.carry_out import begin, finish, pending
from clew.retention.plan import as_document, plan_purge
from clew.store.candidates import load_candidates, save_candidates
from clew.store.casework import add_decisions, check_chain, load_decisions
from clew.store.decision_file import read_decisions
from clew.store.desk_notes import all_notes, all_searches, desk_path
from clew.store.keys import project_public_key, signing_key
from clew.store.lock import exclusive
from clew.store.project import Project, open_project
from clew.store.redaction import all_decisions
from clew.store.tables import write_table
from clew.store.visit_files import iter_visits
from tests.commands import clew
from tests.conftest import run_project
from tests.retention.places import all_words, clew_on, copied, digest, text_of, where
from tests.tables import rows_of

pytestmark = pytest.mark.xdist_group("market")
LATER = dt.date(2027, 6, 1)  # all visits of the market are past their time
FIRST_VISIT = dt.date(2027, 3, 5)  # the first visit of each site
BY = ("--by", "A. Example", "--reason", "yearly")
NOW = dt.datetime(2027, 6, 1, 9, tzinfo=dt.UTC)


def decide(project: Project, tmp_path: Path, *lines: dict[str, object], when: dt.datetime = NOW) -> None:
    path = tmp_path / "decisions.jsonl"
    said = {"author": "A. Example", "reason": "seen"}
    path.write_text("\n".join(json.dumps({**said, **line}) for line in lines), "utf-8")
    add_decisions(project, read_decisions(path), source=path.name, clock=lambda: when)


def filled(project: Project, tmp_path: Path) -> Project:
    """Put into a copy all that people and other commands may have left: decisions, candidates, a journal, exports."""
    own = copied(project, tmp_path)
    ad, other = rows_of(own, "ads")[:2]
    phone = next(row["value"] for row in rows_of(own, "contacts") if row["kind"] == "phone")
    lead = rows_of(own, "leads")[-1]["lead_id"]
    decide(
        own,
        tmp_path,
        {"kind": "correction", "record": "ad", "id": ad["ad_id"], "column": "text", "value": f"call {phone}"},
        {
            "kind": "judgement",
            "a": ad["ad_id"],
            "b": other["ad_id"],
            "value": "same",
            "reason": f"both say {phone}",
        },
        {"kind": "verdict", "lead": lead, "value": "watch", "reason": f"{ad['alias']} answers {phone}"},
        {
            "kind": "site_decision",
            "site": "lantern.example",
            "value": "rejected",
            "reason": "not of the trade",
        },
        {"kind": "watch", "watch_kind": "phone", "value": phone},
        when=dt.datetime(2026, 3, 23, tzinfo=dt.UTC),
    )
    place = Evidence(ad["captures"][0], selector="a[href]", quote=phone)
    way = Way("back_search", ad["site_id"], ad["url"], NOW, text=f"says {phone}", evidence=(place,))
    save_candidates(
        own, {"kite.example": SiteCandidate("kite.example", "https://kite.example/", 50.0, (), (way,))}
    )
    kept = own.runs_dir / "captures"
    kept.mkdir()
    events = [
        {"event": "visit", "began_at": "2026-03-02T05:00:00+00:00"},
        {"event": "asked", "site": ad["site_id"], "url": ad["url"], "found": [[ad["url"], "text"]]},
    ]
    lines = "".join(json.dumps(event) + "\n" for event in events)
    (kept / "20260302T050000.000000Z.jsonl").write_text(lines, "utf-8")
    (kept / f"20260302T050000Z-{ad['site_id']}.warc.gz.torn-1").write_text(ad["url"], "utf-8")
    trouble = Issue("capture", ad["url"], "failed", f"{ad['url']}: slow", "left")
    write_table(own.captures_dir / "capture-20260302T050000Z.issues.parquet", Issue, [trouble])
    (own.root / "exports" / "leads.csv").write_text(phone, "utf-8")
    return own


def test_without_yes_nothing_is_changed(read_project: Project, tmp_path: Path) -> None:
    own = filled(read_project, tmp_path)
    before = digest(own.root)
    done = clew("purge", "-p", own.root, "--as-of", LATER.isoformat(), "--json")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 0
    assert {row["outcome"] for row in rows} == {"goes"}
    assert len(rows) == len(list(iter_visits(own)))
    assert sum(row["captures"] for row in rows) == len(rows_of(own, "captures"))
    assert all(row["bytes"] > 1000 for row in rows)
    assert digest(own.root) == before


def test_nothing_is_due_before_its_day(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    done = clew_on(dt.date(2027, 3, 1), "purge", "-p", own.root, "--yes", *BY)
    assert "Nothing is past its time" in done.said
    assert digest(own.root) == digest(read_project.root)


def test_nothing_of_what_went_is_left_anywhere(read_project: Project, tmp_path: Path) -> None:
    own = filled(read_project, tmp_path)
    words = all_words(own)
    assert len(words) > 100
    assert len(where(own.root, words)) == len(words)
    done = clew_on(LATER, "purge", "-p", own.root, "--yes", *BY)
    assert done.code == 0, done.said
    assert where(own.root, words) == {}
    assert [one.value for one in load_decisions(own).site_decisions] == ["rejected"]
    assert load_decisions(own).watches == ()
    assert [way.how for way in load_candidates(own)["kite.example"].ways] == ["back_search"]


def test_only_what_is_due_goes(read_project: Project, tmp_path: Path) -> None:
    own = filled(read_project, tmp_path)
    visits = list(iter_visits(own))
    old = [visit for visit in visits if visit.last.date() < dt.date(2026, 3, 5)]
    texts = {visit.name: text_of(visit.archive) for visit in visits}
    words = {
        word
        for word in all_words(own)
        if any(word in texts[one.name] for one in old)
        and not any(word in texts[v.name] for v in visits if v not in old)
    }
    assert words
    stay = digest(own.captures_dir, without=tuple(one.name for one in old))
    assert clew_on(FIRST_VISIT, "purge", "-p", own.root, "--yes", *BY).code == 0
    assert {name: one for name, one in digest(own.captures_dir).items() if "issues" not in name} == {
        name: one for name, one in stay.items() if "issues" not in name
    }
    assert where(own.root, words) == {}
    assert len(load_decisions(own).judgements) == 1  # the ads are still advertised in later visits
    assert len(load_decisions(own).watches) == 1  # not 365 days old on that day
    run_project(own, decisions=load_decisions(own))
    assert {row["warc_file"] for row in rows_of(own, "captures") if row["warc_file"]} == {
        f"captures/{visit.name}.warc.gz" for visit in visits if visit not in old
    }


def test_the_tombstone_tells_that_it_was_done_and_of_nobody(read_project: Project, tmp_path: Path) -> None:
    own = filled(read_project, tmp_path)
    words = all_words(own)
    files = digest(own.captures_dir)
    journals = {f"runs/captures/{name}": one for name, one in digest(own.runs_dir / "captures").items()}
    journals["discovery/site_candidates.parquet"] = digest(own.root / "discovery")["site_candidates.parquet"]
    clew_on(LATER, "purge", "-p", own.root, "--yes", *BY)
    (path,) = (own.root / "seals").glob("tombstone-*.json")
    said = json.loads(path.read_text("utf-8"))
    public = project_public_key(own)
    assert public is not None
    assert public.verify(path.read_bytes(), path.with_suffix(".sig").read_bytes())
    assert not public.verify(path.read_bytes() + b" ", path.with_suffix(".sig").read_bytes())
    assert {one["path"]: one["sha256"] for one in said["files"]} == {
        f"captures/{name}": one for name, one in files.items()
    } | journals
    assert (said["by"], said["reason"], said["rule"]) == (
        "A. Example",
        "yearly",
        {"retention_days": 365, "as_of": "2027-06-01"},
    )
    assert said["counts"]["captures"] > len(said["records"]) > 100
    assert [word for word in words if word in path.read_text("utf-8")] == []


def test_the_trail_tells_of_it_and_stays_one_chain(read_project: Project, tmp_path: Path) -> None:
    own = filled(read_project, tmp_path)
    clew_on(LATER, "purge", "-p", own.root, "--yes", *BY)
    assert check_chain(own) is None
    assert [type(one.decision).__name__ for one in all_decisions(own)] == ["SiteDecision"]
    with sqlite3.connect(own.casework_path) as database:
        left = [
            json.loads(row[0])
            for row in database.execute("SELECT content FROM decision WHERE kind = 'taken_out'")
        ]
        assert sorted(one["was"] for one in left) == ["correction", "judgement", "verdict", "watch"]
        assert {one["author"] for one in left} == {"A. Example"}
        assert {one.get("value") for one in left} == {None, "same", "watch"}
        actions = [row[0] for row in database.execute("SELECT action FROM audit_event ORDER BY number")]
        assert actions == ["decide", "purge"]
        database.execute(
            "UPDATE audit_event SET detail = replace(detail, 'learning', 'earning') WHERE number = 1"
        )
    assert check_chain(own) == 1


def test_decisions_made_after_a_purge_are_chained_on(read_project: Project, tmp_path: Path) -> None:
    own = filled(read_project, tmp_path)
    clew_on(LATER, "purge", "-p", own.root, "--yes", *BY)
    decide(own, tmp_path, {"kind": "site_decision", "site": "kite.example", "value": "accepted"})
    assert check_chain(own) is None
    assert len(load_decisions(own).site_decisions) == 2


class _KilledError(Exception):
    """Stands for a kill."""


def test_killed_at_any_step_it_is_gone_on_with_and_ends_the_same(
    read_project: Project, tmp_path: Path
) -> None:
    own = filled(read_project, tmp_path)
    key = signing_key(own)
    plan = plan_purge(own, LATER)
    document = as_document(
        plan,
        own,
        action="purge",
        author="A. Example",
        reason="yearly",
        when=NOW,
        rule={"retention_days": 365},
    )
    listed = document["files"]
    steps: list[str] = []
    whole = Path(shutil.copytree(own.root, tmp_path / "whole"))
    begin(open_project(whole), document)
    finish(open_project(whole), key, after=steps.append)
    expected = digest(whole, without=("casework.sqlite",))
    assert len(steps) > len(listed)
    for number in range(len(steps)):
        root = Path(shutil.copytree(own.root, tmp_path / f"killed-{number}"))
        killed = open_project(root)
        begin(killed, document)
        left = iter(range(number + 1))

        def die(_step: str, left: object = left) -> None:
            if next(left, None) == number:  # type: ignore[call-overload]  # noqa: B023 - read at once
                raise _KilledError

        with pytest.raises(_KilledError):
            finish(killed, key, after=die)
        stones = list((root / "seals").glob("tombstone-*.json"))
        there = [path for path in listed if (root / path).exists()]
        assert not (stones and there), steps[number]
        assert pending(killed) is not None
        with pytest.raises(WrongUseError, match="broken off"), exclusive(root):
            pass
        assert clew("purge", "-p", root, "--yes").code == 0
        assert digest(root, without=("casework.sqlite",)) == expected, steps[number]
        assert check_chain(killed) is None
        assert len(all_decisions(killed)) == 1
        shutil.rmtree(root)


def test_what_nobody_can_tell_is_not_deleted(read_project: Project, tmp_path: Path) -> None:
    own = filled(read_project, tmp_path)
    (own.tables_dir / "run.json").unlink()
    before = digest(own.captures_dir)
    done = clew_on(LATER, "purge", "-p", own.root, "--yes", *BY)
    assert done.code == 2
    assert "clew run" in done.said
    assert digest(own.captures_dir) == before


def test_a_day_to_come_can_only_be_looked_at(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    today = dt.date(2026, 4, 1)
    arguments = ("purge", "-p", own.root, "--as-of", "2027-06-01")
    assert clew_on(today, *arguments).code == 0
    done = clew_on(today, *arguments, "--yes", *BY)
    assert (done.code, "holds" in done.said) == (2, True)
    assert digest(own.root) == digest(read_project.root)


def test_what_was_sealed_still_verifies(read_project: Project, tmp_path: Path) -> None:
    own = filled(read_project, tmp_path)
    assert clew("seal", "-p", own.root).code == 0
    assert clew_on(FIRST_VISIT, "purge", "-p", own.root, "--yes", *BY).code == 0
    done = clew("verify", "-p", own.root, "--json")
    found = [json.loads(line) for line in done.out.splitlines()]
    assert {row["check"] for row in found if row["found"] not in ("ok", "told")} <= {"unsealed"}, done.said
    assert done.code in (0, 3)
    assert any(row["check"] == "tombstones" and "purged" in row["detail"] for row in found)


def test_who_does_it_has_to_be_named(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    done = clew_on(LATER, "purge", "-p", own.root, "--yes")
    assert (done.code, "--by" in done.said) == (2, True)
    assert pq.read_table(own.tables_dir / "ads.parquet").num_rows > 0


def test_notes_of_the_desk_go_with_what_they_stand_beside(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    ad = rows_of(own, "ads")[0]
    kept = rows_of(own, "sites")[0]["site_id"]
    path = desk_path(own)
    with sqlite3.connect(path) as desk:
        desk.execute("CREATE TABLE desk_note (note_id, subject_kind, subject_id, author, made_at, text)")
        desk.execute("CREATE TABLE desk_request (request_id, asked)")
        desk.execute("CREATE TABLE desk_search (search_id, user_id, name, address, made_at, seen_at, seen)")
        for name, made_at in (("old", "2020-01-01T00:00:00+00:00"), ("new", "2026-06-01T00:00:00+00:00")):
            words = f"/search?q=%2B43+660+{name}"
            desk.execute(
                "INSERT INTO desk_search VALUES (?, 'u', 'a', ?, ?, NULL, 'digests')", (name, words, made_at)
            )
        rows = [
            (
                "note-1",
                "ad",
                ad["ad_id"],
                "A. Example",
                "2026-06-01T00:00:00+00:00",
                "a note nobody else wrote",
            ),
            ("note-2", "site", kept, "A. Example", "2026-06-01T00:00:00+00:00", "terms were read"),
            ("note-3", "lead", "p-of-no-run", "A. Example", "2020-01-01T00:00:00+00:00", "of an earlier run"),
        ]
        desk.executemany("INSERT INTO desk_note VALUES (?, ?, ?, ?, ?, ?)", rows)
        desk.execute("INSERT INTO desk_request VALUES ('request-1', 'words of a request')")
    assert "1 note and 1 kept search of the desk" in clew_on(FIRST_VISIT, "purge", "-p", own.root).said
    assert [one.note_id for one in all_notes(own)] == ["note-1", "note-2", "note-3"]
    assert clew_on(FIRST_VISIT, "purge", "-p", own.root, "--yes", *BY).code == 0
    left = {one.note_id for one in all_notes(own)}
    assert "note-2" in left, "the site is still there"
    assert "note-3" not in left, "no table knows its subject, and it is old"
    assert [one.search_id for one in all_searches(own)] == ["new"], (
        "a search that is kept holds what was typed"
    )
    assert b"words of a request" not in path.read_bytes()
    assert b"660+old" not in path.read_bytes()
    run_project(own)
    assert clew_on(LATER, "purge", "-p", own.root, "--yes", *BY).code == 0
    assert all_notes(own) == []
    assert b"a note nobody else wrote" not in path.read_bytes()
