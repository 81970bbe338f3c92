"""Cursors of calls that give a list stretch by stretch: a place in the list of one run, as text that nobody needs to read."""

import base64
import binascii

from fastapi import HTTPException

from clew.web.seat import Seat


def cursor_at(seat: Seat, place: int) -> str:
    """Write the cursor of the stretch that follows a place."""
    return base64.urlsafe_b64encode(f"{seat.run.run_id}:{place}".encode()).decode()


def read_cursor(seat: Seat, cursor: str | None) -> int:
    """Read a cursor; one of an earlier run is refused: the order has changed since."""
    if not cursor:
        return 0
    try:
        run_id, _, place = base64.urlsafe_b64decode(cursor.encode()).decode().partition(":")
        number = int(place) if place.isascii() and place.isdecimal() and len(place) < 12 else -1  # noqa: PLR2004 - more than leads
    except (binascii.Error, ValueError) as error:
        raise HTTPException(422, "cursor: expected what `next` of the stretch before said.") from error
    if number < 0:
        raise HTTPException(422, "cursor: expected what `next` of the stretch before said.")
    if run_id != seat.run.run_id:
        raise HTTPException(
            409, "cursor: a newer run has taken the place of the one it was made on. Begin anew."
        )
    return number
