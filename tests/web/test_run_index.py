"""The index of a run: screens say from it what the tables say, and one that is wrong, half made or lost is never believed."""

import datetime as dt
import os
import re
import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.store.project import open_project
from clew.web import index_maker, run_index, shelf
from clew.web.leads_in_order import Coded, LeadsInOrder
from clew.web.relations import RELATIONS
from clew.web.run import Run
from clew.web.run_index import IndexLostError, RunIndex
from tests.web.conftest import Office, open_office
from tests.web.things import pages_of_things

_desk = contextmanager(open_office)
_NO_SPACE = OSError(28, "No space left on device")


def _screens(office: Office) -> list[str]:
    """Give screens of every kind that reads of a run, with filters and searches."""
    run = office.desk.shelf.current()
    things = pages_of_things(run)
    said = run.row(
        "SELECT q.market, q.sites[1] AS site, q.cities[1] AS city, q.families[1] AS family, q.languages[1] AS language, q.first_seen "
        "FROM queue q JOIN queue_order USING (lead_id) WHERE len(q.cities) > 0 AND len(q.families) > 0 ORDER BY place LIMIT 1"
    )
    assert said is not None
    day = said.pop("first_seen").date().isoformat()
    filters = [f"/queue?{name}={quote(str(value))}" for name, value in said.items() if value]
    row = run.row(
        "SELECT a.ad_id, a.url, a.alias, c.value, i.pdq FROM ads a JOIN contacts c USING (ad_id) JOIN images i USING (ad_id) "
        "WHERE a.alias IS NOT NULL AND i.pdq IS NOT NULL AND ad_id NOT IN (SELECT subject_id FROM sealed) ORDER BY 1, 4, 5 LIMIT 1"
    )
    assert row is not None
    searches = [f"/search?q={quote(str(value), safe='')}" for value in row.values()]
    assert len(searches) + len(filters) == 10, "each kind of filter and of search is asked for"
    return [
        "/", "/queue", *filters, f"/queue?since={day}", f"/queue?until={day}", "/queue?state=all&at=50", *things.values(), *searches,
        "/sites", "/sites?sort=market&up=1", "/market", "/figures", "/profiles", "/notices", "/alerts", "/api/v1/leads?limit=500",
        f"/notices/new?site={said['site']}", "/urgent", "/search?q=massage", f"/search?q={quote(str(row['alias']))}&since={day}",
    ]  # fmt: skip


def _plain(text: str) -> str:
    """Leave out what differs from one look to the next: tokens, times of now, and the notice that there is no index."""
    text = re.sub(r'<div class="banner calm".*?</div>\s*</div>', "", text, flags=re.DOTALL)
    text = re.sub(r"[0-9a-f]{64}|\d\d:\d\d(:\d\d)?", "", text)
    return "\n".join(line for line in text.splitlines() if line.strip())


def test_screens_say_the_same_from_the_index_and_from_the_tables(
    tmp_path: Path, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = office.desk.shelf.current()
    assert run.has_index, "a small run is indexed while it is opened"
    screens = _screens(office)
    sue = office.browser("Sue Supervisor")
    from_index = [sue.get(path) for path in screens]
    assert office.desk.shelf.current().has_index
    monkeypatch.setattr(shelf, "make_index", _refuse)
    for file in office.desk.project.work_dir.glob("desk-keys-*"):
        file.unlink()
    with _desk(open_project(office.desk.project.root)) as other:
        assert not other.desk.shelf.current().has_index
        sue = other.browser("Sue Supervisor")
        for path, answer in zip(screens, from_index, strict=True):
            again = sue.get(path)
            assert (answer.status_code, again.status_code) in ((200, 200), (303, 303)), path
            assert _plain(again.text) == _plain(answer.text), path
        assert "this run has no index" in sue.get("/").text


def _refuse(*_: object, **__: object) -> None:
    raise _NO_SPACE


@pytest.fixture
def made(office: Office) -> tuple[Office, Path]:
    """A desk whose run has its index, and the file."""
    run = office.desk.shelf.current()
    path = run_index.path_of(office.desk.project.work_dir, run.run_id)
    assert path.stat().st_mode & 0o077 == 0
    return office, path


def _opened(office: Office) -> Run:
    return Run(office.desk.project.tables_dir, draw=office.desk.shelf.draw, work=office.desk.project.work_dir)


def test_an_index_of_other_tables_or_cut_off_is_not_used_and_made_anew(made: tuple[Office, Path]) -> None:
    office, path = made
    whole = path.read_bytes()
    assert _opened(office).has_index
    path.write_bytes(whole[: len(whole) // 2])
    assert not _opened(office).has_index
    path.write_bytes(b"")
    assert not _opened(office).has_index
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE made SET value = 'of an earlier version' WHERE name = 'stamp'")
    assert not _opened(office).has_index
    for broken in (
        "UPDATE columns SET bytes = x'00' WHERE name = 'lead'",
        "UPDATE made SET value = '{' WHERE name = 'kinds'",
        "UPDATE sealed SET subject_id = subject_id || 'x'",
        "DELETE FROM sealed",
        "DROP TABLE ad_card",
    ):
        path.write_bytes(whole)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(broken)
        run = _opened(office)
        assert not run.has_index, broken
        assert run.sealed == office.desk.shelf.current().sealed
        assert run.leads.n == office.desk.shelf.current().leads.n
    with _desk(office.desk.project) as again:
        assert again.desk.shelf.current().has_index
    assert RunIndex(path, office.desk.shelf.current().made_of).urgent == office.desk.shelf.current().urgent
    table = office.desk.project.tables_dir / "contacts.parquet"
    pq.write_table(pq.read_table(table).slice(1), table.with_suffix(".new"))
    table.with_suffix(".new").replace(table)
    assert not _opened(office).has_index, "of other tables, though run.json is the same"


def test_an_index_that_breaks_while_it_is_read_is_done_without(made: tuple[Office, Path]) -> None:
    office, path = made
    ada = office.browser("Ada Analyst")
    things = pages_of_things(office.desk.shelf.current())
    before = _plain(ada.get(things["lead"]).text)
    size = path.stat().st_size
    with path.open("r+b") as file:  # from the second page on nothing is left of it
        file.seek(4096)
        file.write(os.urandom(size - 4096))
    ben = office.browser("Ben Analyst")
    for place in list(things.values()):
        assert ben.get(place).status_code == 200, place
    assert not office.desk.shelf.current().has_index
    assert _plain(ada.get(things["lead"]).text) == before
    assert "this run has no index" in ada.get("/").text


def test_a_desk_that_is_killed_while_it_makes_an_index_leaves_none_that_is_half(
    made: tuple[Office, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, path = made
    path.unlink()
    run = _opened(office)

    def killed(_share: float) -> None:
        raise InterruptedError("the program ends")

    with pytest.raises(InterruptedError):
        index_maker.make_index(path, run, killed)
    assert not list(path.parent.glob("*keys*"))
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)  # as if nothing of this process came after
    with pytest.raises(InterruptedError):
        index_maker.make_index(path, run, killed)
    monkeypatch.undo()
    (left,) = path.parent.glob(".part-desk-keys-*")
    assert left.stat().st_mode & 0o077 == 0
    left = left.rename(left.with_name(left.name.rpartition("-")[0] + "-999999999"))
    shares: list[float] = []
    index_maker.make_index(path, run, shares.append)
    assert not left.exists(), "what a killed desk left is cleared away"
    assert shares == sorted(shares)
    assert shares[-1] <= 1
    assert _opened(office).has_index


def test_nothing_that_is_asked_is_part_of_a_query(made: tuple[Office, Path]) -> None:
    office, _ = made
    run = office.desk.shelf.current()
    hostile = "x') OR 1=1 --"
    for name, relation in RELATIONS.items():
        for key in relation.keys:
            if key not in ("n", "place"):
                assert run.some(name, key, [hostile, "\x00", "'"], (key,)) == []
    for wrong in (("lead_card", "why", ("lead_id",)), ("lead_card", "lead_id", ('lead_id" FROM made; --',))):
        with pytest.raises(KeyError):
            run.some(wrong[0], wrong[1], ["x"], wrong[2])
    assert run.found_by("contact", [hostile, "\ud800"]) == []


def test_urgent_leads_are_kept_apart_in_the_index(made: tuple[Office, Path]) -> None:
    office, path = made
    run = office.desk.shelf.current()
    index = RunIndex(path, run.made_of)
    assert index.urgent, "the market plants an urgent lead"
    sealed = {row["subject_id"] for row in run.rows("SELECT subject_id FROM sealed")}
    assert index.sealed == sealed == run.sealed
    assert run.leads.place(index.urgent[0]) is None


_WORDS = st.lists(st.sampled_from(["a", "b", "ç", "d d", ""]), max_size=4, unique=True)


@given(st.lists(st.tuples(st.sampled_from(["x", "y", None]), _WORDS, st.booleans()), max_size=40))
def test_counts_in_memory_are_those_of_the_rows(rows: list[tuple[str | None, list[str], bool]]) -> None:
    single = Coded(pa.chunked_array([pa.array([row[0] for row in rows], pa.string())]))
    several = Coded(pa.chunked_array([pa.array([row[1] for row in rows], pa.list_(pa.string()))]))
    table = pa.table({"market": pa.array([row[0] for row in rows], pa.string())})
    mask = LeadsInOrder(table, lambda _: {}).all()
    for place, row in enumerate(rows):
        mask[place] = row[2]
    kept = [row for row in rows if row[2]]
    for column, values in (
        (single, [[row[0]] if row[0] is not None else [] for row in kept]),
        (several, [row[1] for row in kept]),
    ):
        counted = {
            value: sum(value in held for held in values) for value in {v for held in values for v in held}
        }
        expected = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
        assert column.commonest(mask, 3) == expected[:3]
    for value in ("x", "nobody"):
        assert list(single.holds(value)) == [row[0] == value for row in rows]
        for _ in range(2):
            assert list(several.holds(value)) == [value in row[1] for row in rows]
    assert single.n_of(None) == sum(row[0] is None for row in rows)


def test_days_are_whole_days_and_unknown_is_on_none() -> None:
    moment = dt.datetime(2026, 5, 1, 23, 59, 59, tzinfo=dt.UTC)
    times = pa.array([moment, None, moment + dt.timedelta(seconds=1)], pa.timestamp("us", "UTC"))
    leads = LeadsInOrder(pa.table({"first_seen": times, "last_seen": times}), lambda _: {})
    assert list(leads.seen_before(dt.date(2026, 5, 1))) == [True, False, False]
    assert list(leads.seen_since(dt.date(2026, 5, 2))) == [False, False, True]
    assert list(leads.seen_before(dt.date.max)) == [True, False, True]
    assert leads.n_new_since(moment) == 2


def test_a_run_that_is_replaced_takes_its_index_along(made: tuple[Office, Path]) -> None:
    office, path = made
    told = office.desk.project.tables_dir / "run.json"
    told.write_bytes(told.read_bytes() + b"\n")
    run = office.desk.shelf.current()
    assert run.has_index
    assert not path.exists(), "the index of the run before goes"
    with pytest.raises(IndexLostError):
        RunIndex(path, run.made_of)


def test_what_a_purge_deletes_does_not_come_back_as_an_index(
    made: tuple[Office, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    office, path = made
    run = _opened(office)
    path.unlink()
    again = _opened(office)

    def purged_meanwhile(to: Path, of: Run, **_: object) -> None:
        index_maker.make_index(to, of)
        for file in office.desk.project.tables_dir.iterdir():
            file.unlink()

    monkeypatch.setattr(shelf, "make_index", purged_meanwhile)
    office.desk.shelf.index_keys(again)
    assert not path.exists()
    monkeypatch.undo()
    office.desk.shelf.index_keys(again)
    office.desk.shelf.index_words(again)
    assert not list(path.parent.glob("desk-keys-*"))
    assert again.words is None
    assert run.has_index, "who had it open reads to the end"
