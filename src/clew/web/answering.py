"""The answers to a request for a second person, the same for exports, notices and dossiers: agreed, not agreed, or taken back by who asked."""

from collections.abc import Callable

from fastapi.responses import Response

from clew.kernel.errors import WrongUseError
from clew.web.requests import Asked, check_agrees, end_request, find_request
from clew.web.seat import Seat
from clew.web.words import N_


def asked_for(seat: Seat, kind: str, request_id: str) -> Asked:
    """Give a request; raises where it waits no more."""
    with seat.desk.database.reading() as session:
        return find_request(session, kind, request_id)


def answer_request(
    seat: Seat,
    kind: str,
    request_id: str,
    step: str,
    *,
    make: Callable[[Asked], Response],
    show: Callable[[str], Response],
    back: str,
) -> Response:
    """Answer a request: ``make`` makes what was asked for, ``show`` shows it again with what is wrong, ``back`` is the list of its kind."""
    asked = asked_for(seat, kind, request_id)
    try:
        if step in ("end", "refuse"):
            return _ended(seat, kind, asked, step, back)
        check_agrees(asked, seat.who.name)
        made = make(asked)
    except WrongUseError as error:
        return show(str(error))
    with seat.desk.database.writing() as session:
        end_request(session, request_id)
    return made


def _ended(seat: Seat, kind: str, asked: Asked, step: str, back: str) -> Response:
    """Take a request away: back by who asked, or because a colleague does not agree. The trail says which."""
    if step == "end" and asked.author != seat.who.name:
        raise WrongUseError("Only who asked for it can take it back. Say that you do not agree.")
    if step == "refuse":
        check_agrees(asked, seat.who.name)
    with seat.desk.database.writing() as session:
        end_request(session, asked.request_id)
    action = "request_taken_back" if step == "end" else "request_refused"
    seat.log(action, kind=kind, request=asked.request_id, asked_by=asked.author)
    return seat.go(back, say=seat.words(N_("The request is taken away. Nothing was made.")))
