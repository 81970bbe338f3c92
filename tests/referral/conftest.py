"""The small market after a run, copied and sealed; and a package for each kind of receiver, made once."""

import datetime as dt
import shutil
from collections.abc import Callable

import pytest

from clew.capture.seal.seal import seal_captures
from clew.handover import make_package, prepare
from clew.reference.receivers import packaged_receivers
from clew.referral.contents import Order
from clew.store.keys import SigningKey, signing_key
from clew.store.project import Project, open_project
from tests.tables import rows_of

MADE_AT = dt.datetime(2026, 4, 1, 9, tzinfo=dt.UTC)
SITE = "aurora-begleitung.example"
Make = Callable[..., bytes]


def order(**said: object) -> Order:
    """An order with all that people enter; fields can be given."""
    given: dict[str, object] = {
        "by": "A. Example",
        "receiver": "Example Office",
        "reason": "signals of several families",
        "made_at": MADE_AT,
        "country": "HU",
        "needs": ("somewhere safe to sleep",),
    }
    return Order(**{**given, **said})  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def copied(tmp_path_factory: pytest.TempPathFactory, read_project: Project) -> Callable[[str], Project]:
    """Copy the market's project, sealed on the day before the packages."""

    def make(name: str) -> Project:
        root = tmp_path_factory.mktemp(name) / "project"
        shutil.copytree(read_project.root, root, copy_function=shutil.copy2)
        root.chmod(0o700)
        project = open_project(root)
        day_before = MADE_AT - dt.timedelta(days=1)
        seal_captures(
            project, signing_key(project), by="A. Example", clock=lambda: day_before, progress=lambda *_: None
        )
        return project

    return make


@pytest.fixture(scope="session")
def sealed(copied: Callable[[str], Project]) -> Project:
    """A sealed project that no test changes."""
    return copied("referred")


@pytest.fixture(scope="session")
def key(sealed: Project) -> SigningKey:
    return signing_key(sealed)


@pytest.fixture(scope="session")
def network(sealed: Project) -> str:
    leads = rows_of(sealed, "leads")
    return str(
        next(row["lead_id"] for row in leads if row["subject_kind"] == "network" and not row["urgent"])
    )


@pytest.fixture(scope="session")
def urgent(sealed: Project) -> str:
    return str(next(row["lead_id"] for row in rows_of(sealed, "leads") if row["urgent"]))


@pytest.fixture(scope="session")
def make(sealed: Project, key: SigningKey) -> Make:
    """Make a package, once for each receiver and subject."""
    made: dict[tuple[str, str, str], bytes] = {}

    def package(to: str, kind: str, subject: str) -> bytes:
        if (to, kind, subject) not in made:
            prepared = prepare(sealed, kind, subject, packaged_receivers()[to], order())
            made[to, kind, subject] = make_package(prepared, key)
        return made[to, kind, subject]

    return package
