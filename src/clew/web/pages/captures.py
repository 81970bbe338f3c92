"""The evidence viewer: a captured page as text, with all that was read from it marked where it stands; its mark-up as text."""

import dataclasses

from fastapi import HTTPException
from fastapi.responses import Response

from clew.kernel.errors import ClewError
from clew.records.capture import Capture
from clew.store.warc import read_payload
from clew.web.page import Page
from clew.web.page_facts import MOST_TEXT, ads_on, facts_on, marked_text, marks_of, told_of
from clew.web.roles import CASEWORK, Reads
from clew.web.run import Row
from clew.web.seat import Here, Seat
from clew.web.words import N_

page = Page("captures", title=N_("Evidence"))
MOST_MARKUP = 200_000
"""Bytes of a page's mark-up that are shown."""
_MOST_OTHERS = 20


@page.get("/captures/{capture_id}", roles=CASEWORK, reads=Reads.PERSONAL)
def capture(seat: Here, capture_id: str) -> Response:
    """Show the text of a captured page with its facts marked."""
    row, ads = find_capture(seat, capture_id)
    read = seat.run.one("pages", "capture_id", capture_id)
    text = (read["text"] if read else "")[:MOST_TEXT]
    facts = facts_on(seat.run, capture_id, [ad["ad_id"] for ad in ads])
    marks, lost = marks_of(facts, text)
    return seat.show(
        "capture.html",
        capture=row,
        read=read,
        stretches=marked_text(text, marks),
        n_text=len(read["text"]) if read else 0,
        n_shown=len(text),
        readings=told_of(facts, text),
        labels={name: one.label for name, one in seat.ontology.definitions().items()},
        n_lost=lost,
        ads=ads,
        versions=other_times(seat, row),
    )


@page.get("/captures/{capture_id}/markup", roles=CASEWORK, reads=Reads.PERSONAL)
def markup(seat: Here, capture_id: str) -> Response:
    """Show the mark-up of a captured page, as text and nothing else."""
    row, ads = find_capture(seat, capture_id)
    wrong, body = None, b""
    if row["warc_file"] is None:
        wrong = N_("Nothing of this answer was kept: pictures are turned into hashes and dropped.")
    else:
        try:
            fields = {one.name: row[one.name] for one in dataclasses.fields(Capture)}
            body = read_payload(seat.desk.project.root, Capture(**fields)).body
        except (ClewError, OSError) as error:
            wrong = str(error)
    return seat.show(
        "markup.html",
        capture=row,
        wrong=wrong,
        markup=body[:MOST_MARKUP].decode("utf-8", "replace"),
        n_bytes=len(body),
        n_left_out=max(0, len(body) - MOST_MARKUP),
        ads=ads,
    )


def find_capture(seat: Seat, capture_id: str) -> tuple[Row, list[Row]]:
    """Give a capture with its ads; 404 where there is none, or where one of an urgent lead stands on it (rule 10)."""
    row = seat.run.one("captures", "capture_id", capture_id)
    ads = ads_on(seat.run, capture_id) if row else []
    if row is None or not all(seat.may_see(ad["ad_id"]) for ad in ads):
        raise HTTPException(404, "This run has no capture of that id.")
    return row, ads


def other_times(seat: Seat, row: Row) -> list[Row]:
    """Give the other captures of the same address, the newest first."""
    found = seat.run.some("address_time", "url", [row["url"]], ("capture_id", "fetched_at", "status"))
    others = [one for one in found if one["capture_id"] != row["capture_id"]]
    others.sort(key=lambda one: one["capture_id"])
    return sorted(others, key=lambda one: one["fetched_at"], reverse=True)[:_MOST_OTHERS]
