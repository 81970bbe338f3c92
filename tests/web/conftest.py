"""A desk on the small market's project: one for all tests that only read, a fresh one for each that writes."""

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI
from starlette.testclient import TestClient

from clew.store.project import Project, open_project
from clew.web import people
from clew.web.app import create_app, make_desk
from clew.web.database import Database, database_url, open_database
from clew.web.desk import Desk, House
from clew.web.roles import Role

PASSWORD = "four plain words here"
HOST = "desk.test"


@dataclass
class Clock:
    """A clock that a test moves."""

    now: dt.datetime = field(default_factory=lambda: dt.datetime(2026, 6, 1, 8, 0, tzinfo=dt.UTC))

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(milliseconds=1)
        return self.now


@dataclass
class Office:
    """A desk with its people, and browsers of theirs."""

    desk: Desk
    clock: Clock
    app: FastAPI

    @property
    def database(self) -> Database:
        return self.desk.database

    def browser(self, name: str | None = None) -> "Browser":
        """Give a browser, signed in as a person where one is named."""
        client = TestClient(self.app, base_url=f"http://{HOST}", follow_redirects=False)
        browser = Browser(client)
        if name:
            answer = browser.client.post("/sign-in", data={"name": name, "password": PASSWORD})
            assert answer.status_code == 303, answer.text
        return browser


@dataclass
class Browser:
    """A browser that sends the token of the page with each act, as the pages' forms do."""

    client: TestClient

    def get(self, path: str, **more: object) -> httpx.Response:
        answer: httpx.Response = self.client.get(path, **more)
        return answer

    def post(self, path: str, data: dict[str, str] | None = None) -> httpx.Response:
        answer: httpx.Response = self.client.post(path, data={"csrf_token": self.token, **(data or {})})
        return answer

    @property
    def token(self) -> str:
        from clew.web.admission import COOKIE, csrf_of

        return csrf_of(self.client.cookies.get(COOKIE) or "")


@pytest.fixture(scope="session")
def office_root(tmp_path_factory: pytest.TempPathFactory, read_project: Project) -> Path:
    """The read project without its captures, with an analyst, a second one, a supervisor, a researcher and an administrator."""
    root = tmp_path_factory.mktemp("desk") / "project"
    shutil.copytree(read_project.root, root, ignore=shutil.ignore_patterns("captures", "work", "*.sqlite"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(people, "_HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        database = open_database(database_url(None, root))
        add_people(database, Clock())
        database.close()
    return root


@pytest.fixture
def office(tmp_path: Path, office_root: Path) -> Iterator[Office]:
    """A fresh desk with its people."""
    root = tmp_path / "project"
    shutil.copytree(office_root, root)
    yield from open_office(open_project(root))


def add_people(database: Database, clock: Clock) -> None:
    """Give a desk its people."""
    with database.writing() as session:
        for name, role in (
            ("Ada Analyst", Role.ANALYST),
            ("Ben Analyst", Role.ANALYST),
            ("Sue Supervisor", Role.SUPERVISOR),
            ("Ray Researcher", Role.RESEARCHER),
            ("Amy Administrator", Role.ADMINISTRATOR),
        ):
            people.add_person(session, name=name, roles=(role,), password=PASSWORD, when=clock())


def open_office(project: Project, url: str | None = None, house: House | None = None) -> Iterator[Office]:
    """Open a desk."""
    clock = Clock()
    database = open_database(database_url(url, project.root))
    desk = make_desk(project, database, house=house or House(hosts=(HOST,)), clock=clock)
    yield Office(desk, clock, create_app(desk))
    database.close()
