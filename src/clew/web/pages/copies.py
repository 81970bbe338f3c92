"""Copying from a screen: why is asked first, and goes on the trail with what kind of thing it was and where; the value itself does not."""

from fastapi.responses import Response

from clew.kernel.errors import WrongUseError
from clew.web.forms import Fields
from clew.web.page import Page
from clew.web.roles import CASEWORK, Reads
from clew.web.seat import Here
from clew.web.words import N_

page = Page("copies", title=N_("Copying"))
LEAST, MOST = 3, 300


@page.post("/copied", roles=CASEWORK, reads=Reads.NOTHING)
def copied(seat: Here, form: Fields) -> Response:
    """Write down why something is copied. The page copies only after this."""
    reason = " ".join(form.get("reason", "").split())
    if not LEAST <= len(reason) <= MOST or not reason.isprintable():
        raise WrongUseError(f"Say why, in {LEAST} to {MOST} characters.")
    if not form.get("value", "").strip():
        raise WrongUseError("There is nothing to copy.")
    seat.log(
        "copy",
        kind=form.get("kind", "")[:40] or "text",
        subject=form.get("subject", "")[:200],
        page=form.get("page", "").partition("?")[0][:200],
        characters=len(form["value"]),
        reason=reason,
    )
    return Response(status_code=204)
