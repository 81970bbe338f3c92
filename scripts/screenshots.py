"""Photographs of the desk's screens, each as somebody sees it who may: ``python scripts/screenshots.py PROJECT OUT``.

``PROJECT`` is read and not changed: people and decisions go to a copy of it. Nothing of an urgent lead is on any picture (rule 10): who sees
them is not photographed. Use an invented market, such as the one that ``make demo`` makes. Pictures are WebP, wide ones in light and narrow ones in
dark, cut where a page is very long; a picture that nobody asks for any more is deleted.
"""  # noqa: INP001 - a script beside the package, not part of one

import argparse
import datetime as dt
import io
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.web.gallery.browser import browser, sheet  # noqa: E402
from tests.web.serving import serving  # noqa: E402
from tests.web.things import pages_of_things  # noqa: E402

from clew.store.project import open_project  # noqa: E402 - the path comes first
from clew.web import people  # noqa: E402
from clew.web.app import create_app, make_desk  # noqa: E402
from clew.web.database import database_url, open_database  # noqa: E402
from clew.web.desk import House  # noqa: E402
from clew.web.page import rules  # noqa: E402
from clew.web.roles import Role  # noqa: E402
from clew.web.run import Run  # noqa: E402
from clew.web.search import warm  # noqa: E402

_PASSWORD = "four plain words here"  # noqa: S105 - of a copy that is thrown away
_ROLES = {
    Role.ANALYST: "Ada Analyst",
    Role.ADMINISTRATOR: "Amy Administrator",
    Role.RESEARCHER: "Ray Researcher",
}
_NOT_SHOWN = ("/open", "/setup", "/sign-in/office", "/sign-in/office/back", "/audit/export", "/notices/new")
"""Addresses that are no screen, or that nobody but who is let in for the first time sees."""
_THEMES = {"wide": "light", "narrow": "dark"}
_TALLEST = 1_900
_WAIT_MS = 500


def screens(run: Run) -> dict[str, tuple[Role | None, str]]:
    """Give every screen with who opens it, by name: those that name nothing are found from the routes, the others from the run."""
    found: dict[str, tuple[Role | None, str]] = {}
    for rule in rules():
        who = next((role for role in _ROLES if role in rule.roles), None)
        is_screen = rule.method == "GET" and "{" not in rule.path and not rule.path.startswith("/api/")
        if is_screen and rule.path not in _NOT_SHOWN and (who or not rule.roles):
            found[rule.path.strip("/").replace("/", "-") or "home"] = (who, rule.path)
    things = pages_of_things(run)
    found |= {name: (Role.ANALYST, path) for name, path in things.items()}
    found["refer"] = (Role.ANALYST, things["lead"] + "/refer")
    found["markup"] = (Role.ANALYST, things["capture"] + "/markup")
    found["home-of-a-researcher"] = (Role.RESEARCHER, "/")
    return found


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
        shutil.copytree(arguments.project, root, ignore=shutil.ignore_patterns("work", "*.sqlite*"))
        made = set()
        for path in photograph(root, arguments.out):
            print(path, flush=True)  # noqa: T201
            made.add(path)
    for path in arguments.out.iterdir():
        if path.suffix in (".png", ".webp") and path not in made:
            path.unlink()


def photograph(root: Path, out: Path) -> Iterator[Path]:
    """Photograph the screens of a project that may be written to; gives the pictures."""
    database = open_database(database_url(None, root))
    with database.writing() as session:
        now = dt.datetime.now(dt.UTC)
        for role, name in _ROLES.items():
            people.add_person(session, name=name, roles=(role,), password=_PASSWORD, when=now)
    desk = make_desk(open_project(root), database, house=House(hosts=("127.0.0.1",)))
    warm()  # the first search would wait for the lexicons
    wanted = screens(desk.shelf.current())
    with serving(create_app(desk)) as address, browser() as opened:
        for size, theme in _THEMES.items():
            for who in (None, *_ROLES):
                page = sheet(opened, size, theme)
                page.set_default_timeout(180_000)
                if who is not None:
                    _sign_in(page, address, _ROLES[who])
                for name, (owner, path) in sorted(wanted.items()):
                    if owner is who:
                        yield _photograph(page, address + path, out / f"{name}-{size}.webp")
                page.context.close()
    database.close()


def _sign_in(page: Page, address: str, name: str) -> None:
    page.goto(f"{address}/sign-in")
    page.fill("input[name=name]", name)
    page.fill("input[name=password]", _PASSWORD)
    page.locator("form button").first.click()
    page.wait_for_url(lambda url: "sign-in" not in url)


def _photograph(page: Page, address: str, path: Path) -> Path:
    """Photograph a page from its top, down to its end or to where it is tall enough, and write it small."""
    page.goto(address)
    if page.locator("#why").count():
        page.locator("#why h3").first.wait_for()
    page.wait_for_timeout(_WAIT_MS)
    width = page.evaluate("window.innerWidth")
    height = page.evaluate("Math.max(window.innerHeight, document.documentElement.scrollHeight)")
    taken = page.screenshot(
        full_page=True, clip={"x": 0, "y": 0, "width": width, "height": min(height, _TALLEST)}
    )
    with Image.open(io.BytesIO(taken)) as picture:
        small = picture.convert("RGB").quantize(64, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        small.convert("RGB").save(path, "WEBP", lossless=True, method=6)
    return path


if __name__ == "__main__":
    main()
