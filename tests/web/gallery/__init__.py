"""The gallery: every part of the desk's looks on pages of their own, with samples of an invented market.

``scripts/gallery.py OUT`` writes it for people; the tests open the same pages in a browser.
"""

import functools
import gettext
import shutil
from pathlib import Path
from typing import Any

import jinja2

import clew.web
from clew.web.drawing.filters import FILTERS
from tests.web.gallery import samples

WEB = Path(clew.web.__file__).parent
HERE = Path(__file__).parent / "templates"
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""What the gallery is served under, as strict as the desk."""


class Missing(jinja2.StrictUndefined):
    """What a part was not given: it may be asked whether it is there, and is an error wherever it would be shown."""

    def __bool__(self) -> bool:  # type: ignore[override]
        return False


@functools.cache
def environment() -> jinja2.Environment:
    """Make the templates' environment, with English words."""
    loader = jinja2.FileSystemLoader([WEB / "templates", HERE])
    env = jinja2.Environment(
        loader=loader,
        autoescape=True,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=Missing,
    )
    nothing = gettext.NullTranslations()
    env.install_gettext_callables(nothing.gettext, nothing.ngettext, newstyle=True)  # type: ignore[attr-defined]
    env.filters.update(FILTERS)
    return env


def pages() -> list[str]:
    """Give the names of the gallery's pages."""
    return sorted(path.stem for path in HERE.glob("*.html") if not path.name.startswith("_"))


def render(name: str, *, direction: str = "ltr", data: dict[str, Any] | None = None) -> str:
    """Render one page of the gallery; ``data`` takes the place of the samples."""
    template = environment().get_template(f"{name}.html")
    return template.render(direction=direction, page=name, pages=pages(), **(data or samples.everything()))


def write(out: Path) -> list[Path]:
    """Write the gallery into a folder, ready to be served; gives the pages written."""
    out.mkdir(parents=True, exist_ok=True)
    shutil.copytree(WEB / "static", out / "static", dirs_exist_ok=True)
    written = []
    for name in pages():
        path = out / f"{name}.html"
        path.write_text(render(name), "utf-8")
        written.append(path)
    mirrored = out / "desk-rtl.html"
    mirrored.write_text(render("desk", direction="rtl"), "utf-8")
    return [*written, mirrored]
