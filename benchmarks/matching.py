"""A match of 5,000 phones with 200,000, from the tables to the answer, in both grades of private set intersection.

    python -m benchmarks.matching
    python -m benchmarks.matching --held 20000 --asked 1000

Seconds by the clock on the wall, and of processor, of each step as a user runs it; the number of shared values is checked
against the truth. The two projects are made of invented contacts in a temporary folder.
"""

import argparse
import datetime as dt
import os
import resource
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from clew.exchange.private_match.acting import Acting
from clew.exchange.private_match.agreement import Agreement, SignedAgreement, sign
from clew.exchange.private_match.answer import answer, check_request, ours
from clew.exchange.private_match.ask import ask, prepare
from clew.exchange.private_match.finish import check_response, finish
from clew.records import TABLES
from clew.records.contact import Contact
from clew.store.keys import SigningKey, signing_key
from clew.store.project import Project, create_project
from clew.store.run import write_json
from clew.store.tables import write_table

ASKER, OTHER = "A. Example", "B. Example"
T = TypeVar("T")
WHEN = dt.datetime(2026, 5, 1, tzinfo=dt.UTC)


def main() -> None:
    """Print the table of the docs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--held", type=int, default=200_000)
    parser.add_argument("--asked", type=int, default=5_000)
    parser.add_argument("--shared", type=int, default=100)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mine = _project(folder / "a", range(given.asked))
        theirs = _project(
            folder / "b", range(given.asked - given.shared, given.asked - given.shared + given.held)
        )
        first, second = _sides(mine, theirs, cap=max(given.asked, 1))
        _say(f"{given.asked} asked, {given.held} held, {given.shared} shared; {os.cpu_count()} cores")
        for grade in ("size", "reveal"):
            _round(folder, first, second, grade, given.shared)


def _round(folder: Path, first: Acting, second: Acting, grade: str, shared: int) -> None:
    request, response = folder / f"{grade}.request", folder / f"{grade}.response"
    begun = time.perf_counter()
    held = _timed(f"{grade}: read the tables, check", lambda: prepare(first, grade, "phone"))  # type: ignore[arg-type]
    _timed(f"{grade}: ask", lambda: ask(first, held, grade, "phone", out=request, random=secrets.token_bytes))  # type: ignore[arg-type]
    _timed(f"{grade}: answer", lambda: _answer(second, request, response))
    outcome = _timed(f"{grade}: result", lambda: finish(first, *check_response(first, response)))
    assert outcome.n_common == shared, outcome.n_common
    sizes = f"request {request.stat().st_size / 1e6:.2f} MB, response {response.stat().st_size / 1e6:.2f} MB"
    _say(f"{grade}: in all {time.perf_counter() - begun:.1f} s; {outcome.n_common} shared; {sizes}")


def _answer(second: Acting, request: Path, response: Path) -> None:
    asked = check_request(second, request)
    answer(
        second,
        asked,
        ours(second, asked),
        out=response,
        random=secrets.token_bytes,
        threads=os.cpu_count() or 1,
    )


def _timed(name: str, work: Callable[[], T]) -> T:
    wall, processor = time.perf_counter(), time.process_time()
    result = work()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    _say(
        f"  {name}: {time.perf_counter() - wall:.1f} s ({time.process_time() - processor:.1f} s of processor; peak {peak:.0f} MB)"
    )
    return result


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _project(root: Path, numbers: range) -> Project:
    project = create_project(root, market="AT")
    contacts = [
        Contact(
            f"ad-{n}",
            "phone",
            f"+43660{n:07}",
            country="AT",
            obfuscated=False,
            first_seen=WHEN,
            last_seen=WHEN,
            evidence=(),
        )
        for n in numbers
    ]
    for name, record in TABLES.items():
        write_table(project.tables_dir / f"{name}.parquet", record, contacts if name == "contacts" else [])
    write_json(project.tables_dir / "run.json", {"partial": False, "issues": {}, "rows": {}})
    return project


def _sides(mine: Project, theirs: Project, *, cap: int) -> tuple[Acting, Acting]:
    keys = [signing_key(project) for project in (mine, theirs)]
    agreement = Agreement.model_validate(
        {
            "purpose": "a measurement",
            "grades": ("size", "reveal"),
            "kinds": ("phone",),
            "cap": cap,
            "budget": {"requests": 10, "values": 10 * cap, "days": 30},
            "valid_from": WHEN.date(),
            "valid_until": WHEN.date() + dt.timedelta(days=300),
            "parties": tuple(_party(key, by) for key, by in zip(keys, (ASKER, OTHER), strict=True)),
        }
    )
    signed = SignedAgreement(agreement, ())
    for key, by in zip(keys, (ASKER, OTHER), strict=True):
        signed = sign(signed, key, by=by, when=WHEN)
    return (
        Acting(mine, signed, keys[0], ASKER, WHEN),
        Acting(theirs, signed, keys[1], OTHER, WHEN),
    )


def _party(key: SigningKey, by: str) -> dict[str, object]:
    return {
        "organisation": f"Agency of {by}",
        "people": (by,),
        "supervisor": "S. Example",
        "legal_basis": "an invented law",
        "key_id": key.public.key_id,
    }


if __name__ == "__main__":
    main()
