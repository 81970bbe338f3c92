"""A captured page as JSON: its record, its text, and what was read from it, each fact with its place."""

import dataclasses
from typing import Annotated, Any

from fastapi import Path

from clew.web.page import Page
from clew.web.page_facts import MOST_TEXT, facts_on
from clew.web.pages.captures import find_capture, other_times
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("api_evidence", title=N_("Evidence"), is_api=True)


@page.get("/captures/{capture_id}", roles=CASEWORK, reads=Reads.PERSONAL, tags=["evidence"])
def capture(seat: Here, capture_id: Annotated[str, Path(min_length=1, max_length=80)]) -> dict[str, Any]:
    """Give a capture. ``text`` is cut at 60,000 characters; ``characters`` says how many there are; null where it was not read as a page."""
    row, ads = find_capture(seat, capture_id)
    read = seat.run.one("pages", "capture_id", capture_id)
    return {
        "run": seat.run.run_id,
        **row,
        "text": read["text"][:MOST_TEXT] if read else None,
        "characters": len(read["text"]) if read else None,
        "facts": [
            dataclasses.asdict(one) for one in facts_on(seat.run, capture_id, [ad["ad_id"] for ad in ads])
        ],
        "ads": [ad["ad_id"] for ad in ads],
        "other_times": other_times(seat, row),
    }
