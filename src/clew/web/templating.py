"""How a page is made: Jinja templates, everything escaped, nothing that is missing passed over, words in the reader's language."""

import functools
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jinja2

from clew.__about__ import __version__
from clew.web import words
from clew.web.composed import said_anew
from clew.web.drawing.filters import FILTERS
from clew.web.roles import CASEWORK
from clew.web.words import N_

if TYPE_CHECKING:
    from clew.web.seat import Seat

_ROLES = (N_("analyst"), N_("supervisor"), N_("researcher"), N_("administrator"))
"""Names of the roles, for the catalogues: templates translate the values of :class:`clew.web.roles.Role`."""
TEMPLATES = Path(__file__).parent / "templates"


class Missing(jinja2.StrictUndefined):
    """What a template was not given: it may be asked whether it is there, and is an error wherever it would be shown."""

    def __bool__(self) -> bool:  # type: ignore[override]
        return False


@functools.cache
def environment() -> jinja2.Environment:
    """Give the templates."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do"],
    )
    made.install_gettext_callables(words.translate, words.translate_number, newstyle=True)  # type: ignore[attr-defined]
    made.filters |= {
        **FILTERS,
        "anew": said_anew,
        "as_choice": lambda one: (one.id, one.label),
        "pair": lambda one: one[:2],
    }
    return made


def render(seat: "Seat", template: str, values: Mapping[str, Any]) -> str:
    """Fill a template for a request."""
    return environment().get_template(template).render(**_frame(seat), **values)


def render_plain(template: str, values: Mapping[str, Any]) -> str:
    """Fill a template for nobody in particular: pages of trouble, when it is not known who asks."""
    return (
        environment()
        .get_template(template)
        .render(
            language=words.current(),
            direction=words.direction(words.current()),
            version=__version__,
            **values,
        )
    )


def _frame(seat: "Seat") -> dict[str, Any]:
    """Give what every page shows: where one is, who one is, what must be known of the run."""
    from clew.web.page import has_page  # noqa: PLC0415 - pages know templates

    settings = seat.desk.project.settings
    run = seat.run_or_none if seat.person else None
    return {
        "seat": seat,
        "person": seat.person,
        "csrf_token": seat.csrf,
        "language": seat.language,
        "direction": words.direction(seat.language),
        "version": __version__,
        "project": settings.name,
        "market": settings.market,
        "run": run,
        "is_partial": bool(run and run.is_partial),
        "places": list(_places(seat)) if seat.person else [],
        "told": seat.told,
        "path": seat.request.url.path,
        "is_guarded": seat.shows_people,
        "search": "/search" if has_page("/search") and seat.has(*CASEWORK) else None,
    }


def _places(seat: "Seat") -> Iterator[dict[str, Any]]:
    """Give the lines of the side bar: pages that who sits here may open."""
    from clew.web.page import walk_pages  # noqa: PLC0415 - pages know templates

    counts = seat.counts()
    shown = [page for page in walk_pages() if page.place is not None]
    for page in sorted(shown, key=lambda one: one.place or 0):
        rule = page.rules[0]
        if rule.admits(seat.who.roles):
            here = seat.request.url.path
            yield {
                "label": words.translate(page.title),
                "href": rule.path,
                "icon": page.name,
                "key": page.key,
                "current": here == rule.path or (rule.path != "/" and here.startswith(rule.path + "/")),
                "count": counts.get(page.name),
                "urgent": page.name == "urgent",
            }
