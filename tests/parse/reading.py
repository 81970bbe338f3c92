"""Reads the pages of an invented site as the pipeline does: each alone, then in the light of its site."""

import datetime as dt
from collections.abc import Mapping

from clew.parse.decide import Reading, decide
from clew.parse.draft import Source, read_draft
from clew.parse.profile import learn
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.reference.lexicon import packaged_lexicons

_DAY = dt.datetime(2025, 6, 11, tzinfo=dt.UTC)


def read_pages(host: str, pages: Mapping[str, str], *, listed: bool = False) -> dict[str, Reading]:
    """Give path -> reading of pages (path -> HTML) of one host; ``listed``: as one of the project's list of sites."""
    lexicons = packaged_lexicons()
    drafts = [
        read_draft(
            Source(path, host, f"https://{host}{path}", _DAY, 200, "text/html", html.encode()), lexicons
        )
        for path, html in pages.items()
    ]
    sketches = [sketch(draft, lexicons) for draft in drafts]
    site = Site.of(learn(host, sketches, listed=listed))
    return {
        draft.capture_id: decide(draft, own, site, lexicons)
        for draft, own in zip(drafts, sketches, strict=True)
    }
