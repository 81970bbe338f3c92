"""When a browser first paints each screen of the desk: ``python -m benchmarks.desk_paint --folder FOLDER``.

``FOLDER`` is a project that :mod:`benchmarks.desk` made with ``--folder``. The desk is served on this machine by this process, and Debian's Chromium
(headless, 1280x800) asks for each screen as a signed-in analyst does; the time is from the click to the first contentful paint, as the browser tells it.
The first look at each screen is not counted. Invented tables have no ties, so the part that says why stays away there.
"""

import argparse
import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from argon2 import PasswordHasher
from fastapi import FastAPI
from playwright.sync_api import Page, sync_playwright

from benchmarks.desk import NAME, PASSWORD, screens
from clew.store.project import open_project
from clew.web import people
from clew.web.app import create_app, make_desk
from clew.web.database import database_url, open_database
from clew.web.roles import Role

CHROMIUM = "/usr/bin/chromium"
_PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=5, help="how often each screen is asked for")
    options = parser.parse_args()
    people._HASHER = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)  # noqa: SLF001 - sign-in is not measured
    project = open_project(options.folder)
    (project.root / "desk.sqlite").unlink(missing_ok=True)
    database = open_database(database_url(None, project.root))
    desk = make_desk(project, database)
    with database.writing() as session:
        people.add_person(session, name=NAME, roles=(Role.ANALYST,), password=PASSWORD, when=desk.clock())
    while desk.shelf.current().words is None:
        time.sleep(0.1)
    wanted = screens(desk)
    with _serving(create_app(desk)) as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(f"{address}/sign-in")
        page.fill("[name=name]", NAME)
        page.fill("[name=password]", PASSWORD)
        page.press("[name=password]", "Enter")
        page.wait_for_url(f"{address}/")
        for name, path in wanted:
            times = [_paint(page, address + path) for _ in range(options.rounds + 1)][1:]
            sys.stdout.write(f"{name:<28} p50 {statistics.median(times):8.0f}   most {max(times):8.0f}\n")
        browser.close()
    database.close()


def _paint(page: Page, address: str) -> float:
    """Give the milliseconds to the first contentful paint of a page."""
    page.goto(address)
    page.wait_for_function(f"{_PAINT} > 0")
    return float(page.evaluate(_PAINT))


@contextmanager
def _serving(app: FastAPI) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield f"http://localhost:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


if __name__ == "__main__":
    main()
