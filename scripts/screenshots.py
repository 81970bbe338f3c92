"""Photographs of the desk's screens, as an analyst sees them: ``python scripts/screenshots.py PROJECT OUT``.

``PROJECT`` is read and not changed: people and decisions go to a copy of it without its captures. Nothing of an urgent lead is on any
picture (rule 10): an analyst doesn't see them. Use an invented market, such as the one that ``make demo`` makes.
"""  # noqa: INP001 - a script beside the package, not part of one

import argparse
import datetime as dt
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import uvicorn
from PIL import Image

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.web.gallery.browser import browser, sheet  # noqa: E402
from tests.web.things import pages_of_things  # noqa: E402

from clew.store.project import open_project  # noqa: E402 - the path comes first
from clew.web import people  # noqa: E402
from clew.web.app import create_app, make_desk  # noqa: E402
from clew.web.database import database_url, open_database  # noqa: E402
from clew.web.desk import House  # noqa: E402
from clew.web.roles import Role  # noqa: E402
from clew.web.search import warm  # noqa: E402

_NAME, _PASSWORD = "Ada Analyst", "four plain words here"
_PLAIN = {
    "home": "/",
    "queue": "/queue",
    "sites": "/sites",
    "candidates": "/candidates",
    "market": "/market",
    "exports": "/exports",
}
_WAIT_MS = 1_500


def main() -> None:
    """Serve a copy of the project and photograph each screen."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("project", type=Path, help="a project with tables, of an invented market")
    parser.add_argument("out", type=Path, help="folder to write into; it is made")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clew-screens-") as folder:
        root = Path(folder) / "project"
        left = shutil.ignore_patterns("captures", "work", "*.sqlite*")
        shutil.copytree(arguments.project, root, ignore=left)
        for path in photograph(root, arguments.out):
            print(path)  # noqa: T201


def photograph(root: Path, out: Path) -> list[Path]:
    """Photograph the screens of a project that may be written to; give the pictures."""
    database = open_database(database_url(None, root))
    with database.writing() as session:
        now = dt.datetime.now(dt.UTC)
        people.add_person(session, name=_NAME, roles=(Role.ANALYST,), password=_PASSWORD, when=now)
    desk = make_desk(open_project(root), database, house=House(hosts=("127.0.0.1",)))
    warm()  # the first search would wait for the lexicons
    server = uvicorn.Server(uvicorn.Config(create_app(desk), host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    address = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    made = []
    with browser() as opened:
        for size in ("wide", "narrow"):
            page = sheet(opened, size, "light")
            page.goto(f"{address}/sign-in")
            page.fill("input[name=name]", _NAME)
            page.fill("input[name=password]", _PASSWORD)
            page.locator("form button").first.click()
            page.wait_for_url(lambda url: "sign-in" not in url)
            for name, path in {**_PLAIN, **pages_of_things(desk.shelf.current())}.items():
                page.goto(address + path)
                if page.locator("#why").count():
                    page.locator("#why h3").first.wait_for(timeout=120_000)
                page.wait_for_timeout(_WAIT_MS)
                made.append(out / f"{name}-{size}.png")
                page.screenshot(path=made[-1])
                _made_small(made[-1])
            page.context.close()
    server.should_exit = True
    thread.join(10)
    database.close()
    return made


def _made_small(path: Path) -> None:
    """Write a picture anew with 64 colours: the screens have few, and the docs stay light."""
    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(64, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


if __name__ == "__main__":
    main()
