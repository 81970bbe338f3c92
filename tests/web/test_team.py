"""Many at once, on a file and on a PostgreSQL server: nothing lost, nothing doubled; shapes up and down; a server that goes away."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from argon2 import PasswordHasher
from sqlalchemy import create_engine, inspect

from clew.kernel.errors import WrongUseError
from clew.store.casework import check_chain, load_decisions
from clew.store.databases import file_url, server_url
from clew.store.project import Project, open_project
from clew.web import people
from clew.web.database import Database, database_url, migrate, open_database
from clew.web.people import Person
from clew.web.queue import take_lease
from clew.web.roles import Role
from clew.web.rows import DeskBase
from clew.web.trail import check_trail, count_events, note_event
from clew.web.verdicts import Choice, OvertakenError, decide, undo
from tests.web import postgres
from tests.web.conftest import Clock, Office, add_people, open_office

ANALYSTS, LEADS = 50, 2


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A real server; without one on the machine these tests can't run, and say so."""
    if postgres.programs() is None:
        pytest.skip("no PostgreSQL on this machine: make setup-desk")
    with postgres.server() as address:
        yield address


@pytest.fixture(params=["file", "server"])
def team(request: pytest.FixtureRequest, tmp_path: Path, office_root: Path) -> Iterator[Office]:
    """A fresh desk, once on a file and once on a server."""
    root = tmp_path / "project"
    shutil.copytree(office_root, root)
    project = open_project(root)
    if request.param == "file":
        yield from open_office(project)
        return
    address = request.getfixturevalue("server")
    _empty(address)
    project = on_server(project, address)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(people, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        database = open_database(database_url(address, root))
        add_people(database, Clock())
    yield from open_office(project, address)


def on_server(project: Project, address: str) -> Project:
    return replace(project, settings=project.settings.model_copy(update={"database": address}))


def _empty(address: str) -> None:
    from clew.store import casework

    engine = create_engine(server_url(address))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
    casework._shaped.clear()


def test_fifty_analysts_on_one_queue_lose_and_double_nothing(team: Office) -> None:
    """Each decides on each lead, twice (a double click); every second one takes her verdict on the first lead back."""
    leads = [f"p-{n:020d}" for n in range(LEADS)]
    failures: list[BaseException] = []
    start = threading.Barrier(ANALYSTS)

    def work(n: int) -> None:
        person = Person(f"u-{n}", f"Analyst {n}", frozenset({Role.ANALYST}))
        try:
            start.wait()
            for lead in leads:
                choice = Choice(lead, "watch", f"seen by {n}", None, (lead,), "")
                made = [decide(team.desk, person, choice, None) for _ in range(2)]
                assert made[0].decision_id == made[1].decision_id
                if lead == leads[0] and n % 2:
                    assert undo(team.desk, person, made[0].decision_id) is None
        except BaseException as error:  # noqa: BLE001 - the test looks at it below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(ANALYSTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    verdicts = load_decisions(team.desk.project).verdicts
    assert len(verdicts) == ANALYSTS * LEADS - ANALYSTS // 2
    assert len({(one.author, one.lead) for one in verdicts}) == len(verdicts)
    assert check_chain(team.desk.project) is None


def test_the_second_of_two_tabs_is_told(team: Office) -> None:
    person = Person("u-1", "Ada Analyst", frozenset({Role.ANALYST}))
    choice = Choice("p-1", "watch", "first", None, (), "")
    decide(team.desk, person, choice, None)
    with pytest.raises(OvertakenError):
        decide(team.desk, person, replace(choice, value="refer", reason="second"), None)
    found = load_decisions(team.desk.project).verdicts
    assert [(one.value, one.reason) for one in found] == [("watch", "first")]


def test_a_lead_is_given_to_one_of_many_who_open_it_at_once(team: Office) -> None:
    from sqlalchemy import select

    from clew.web.rows import UserRow

    with team.database.reading() as session:
        ids = list(session.scalars(select(UserRow.user_id)))
    got: list[str | None] = []

    def take(user_id: str) -> None:
        with team.database.writing() as session:
            got.append(take_lease(session, "p-1", user_id, team.clock.now))

    threads = [threading.Thread(target=take, args=(one,)) for one in ids * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got.count(None) == 4, "the one who has it may open it again; nobody else may"


def test_the_trail_stays_one_chain_under_many_writers(team: Office) -> None:
    def write(n: int) -> None:
        for _ in range(10):
            with team.database.writing() as session:
                note_event(session, team.clock.now, f"Analyst {n}", "read", {"n": n})

    threads = [threading.Thread(target=write, args=(n,)) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count_events(team.database) == 200
    assert check_trail(team.database) is None


def test_the_screens_work_on_it(team: Office) -> None:
    browser = team.browser("Ada Analyst")
    assert browser.get("/queue").status_code == 200
    assert browser.get("/").status_code == 200


def test_shapes_go_up_and_down_and_are_what_the_code_says(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    urls = [file_url(tmp_path / "desk.sqlite")]
    if postgres.programs():
        address = request.getfixturevalue("server")
        _empty(address)
        urls.append(server_url(address))
    for url in urls:
        database = open_database(url)
        assert _difference(database) == []
        migrate(database.engine, "base")
        assert [name for name in inspect(database.engine).get_table_names() if name.startswith("desk_")] == [
            "desk_version"
        ]
        migrate(database.engine)
        assert _difference(database) == []
        migrate(database.engine)
        database.close()


def _difference(database: Database) -> list[object]:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "version_table": "desk_version",
                "include_object": lambda _thing, name, kind, _in_db, _other: (
                    kind != "table" or name.startswith("desk_")
                ),
            },
        )
        return list(compare_metadata(context, DeskBase.metadata))


@pytest.mark.parametrize("address", ["mysql://x/y", "nonsense", "sqlite:///x"])
def test_an_address_that_is_none_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(WrongUseError, match="postgresql://"):
        database_url(address, tmp_path)


def test_a_database_that_is_away_is_said_and_what_was_sent_stays(office: Office) -> None:
    browser = office.browser("Ada Analyst")
    path = office.desk.project.root / "desk.sqlite"
    office.database.close()
    path.rename(path.with_name("elsewhere"))
    path.mkdir()
    answer = browser.get("/queue")
    assert answer.status_code == 503
    assert "Nothing that you decided before is lost" in answer.text
    answer = browser.post("/leads/p-1/verdict", {"verdict": "watch", "reason": "a <b> reason"})
    assert answer.status_code == 503
    assert 'name="reason" value="a &lt;b&gt; reason"' in answer.text
    assert browser.get("/api/v1/me").status_code == 503
    path.rmdir()
    path.with_name("elsewhere").rename(path)
    assert browser.get("/queue").status_code == 200
