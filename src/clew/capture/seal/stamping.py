"""Putting time stamps on a project's newest seal: its manifest names the one before, so a stamp dates all seals before it too.

A request is written into the log before it goes out, the answer when it was checked; so an answer that comes by file days
later still meets its own request.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.x509 import Certificate

from clew.capture.seal.manifest import digest_of, manifest_path, utc
from clew.capture.seal.time_stamp import MAX_RESPONSE, Stamp, StampError, check_stamp, make_request
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.store.keys import SigningKey
from clew.store.project import Project
from clew.store.seal_log import FOLDER, Event, append_event, read_events, write_file


@dataclass(frozen=True, slots=True)
class Request:
    """A request that the log holds: of which seal, its nonce, whom it was for (null: by file), answered or not."""

    path: str
    seal: int
    nonce: int
    authority: str | None
    is_answered: bool


def requests_of(events: Sequence[Event]) -> list[Request]:
    """Give the requests that a log tells of, oldest first."""
    answered = {str(event.content.get("request")) for event in events if event.kind == "timestamp"}
    found = []
    for event in events:
        if event.kind == "request":
            path = next(iter(event.files), "")
            content = event.content
            found.append(
                Request(
                    path,
                    int(content["seal"]),
                    int(str(content["nonce"]), 16),
                    content.get("authority"),
                    path in answered,
                )
            )
    return found


def request_stamp(project: Project, key: SigningKey, *, authority: str | None) -> tuple[Request, bytes]:
    """Give the request for a stamp on the newest seal; one that still waits for its answer is given again."""
    events = read_events(project.root)
    newest = _newest(events)
    mine = [one for one in requests_of(events) if (one.seal, one.authority) == (newest, authority)]
    waiting = next((one for one in mine if not one.is_answered), None)
    if waiting is not None:
        return waiting, (project.root / waiting.path).read_bytes()
    made = make_request((project.root / manifest_path(newest)).read_bytes())
    number = sum(one.seal == newest for one in requests_of(events)) + 1
    path = write_file(project.root / FOLDER / f"{newest:04d}-{number}.tsq", made.data)
    content = {"seal": newest, "nonce": f"{made.nonce:x}", "authority": authority}
    append_event(project.root, key, "request", content, files=[path])
    name = path.relative_to(project.root).as_posix()
    return Request(name, newest, made.nonce, authority, is_answered=False), made.data


def is_stamped(project: Project, authority: str | None) -> bool:
    """Say whether this authority has stamped the newest seal."""
    events = read_events(project.root)
    newest = _newest(events)
    return any(
        one.is_answered and (one.seal, one.authority) == (newest, authority) for one in requests_of(events)
    )


def take_response(
    project: Project,
    key: SigningKey,
    response: bytes,
    *,
    roots: Sequence[Certificate],
    clock: Callable[[], dt.datetime],
) -> Stamp:
    """Check an answer against the request that it belongs to, and keep it. One that is there already is not kept twice.

    Raises :class:`StampError` where it answers none of this project's requests, or does not hold.
    """
    why: StampError | None = None
    requests = requests_of(read_events(project.root))
    for request in reversed(requests):
        data = (project.root / manifest_path(request.seal)).read_bytes()
        try:
            stamp = check_stamp(response, data, nonce=request.nonce, roots=roots)
        except StampError as error:
            why = why or error
            continue
        if not request.is_answered:
            _keep(project, key, request, response, utc(clock()))
        elif digest_of(response) != digest_of((project.root / _answer(request)).read_bytes()):
            raise StampError("another answer to this request is kept already; ask with a new request.")
        return stamp
    if why is None:
        raise WrongUseError(
            "No time stamp was asked for in this project: write a request first, with --tsa-request-out FILE."
        )
    raise StampError(f"The time stamp was not taken: {why}.")


def read_response(path: Path) -> bytes:
    """Read an answer from a file."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_RESPONSE + 1)
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error


def _keep(project: Project, key: SigningKey, request: Request, response: bytes, taken_at: str) -> None:
    path = write_file(project.root / _answer(request), response)
    content = {
        "seal": request.seal,
        "request": request.path,
        "authority": request.authority,
        "taken_at": taken_at,
    }
    append_event(project.root, key, "timestamp", content, files=[path])


def _answer(request: Request) -> str:
    return request.path.removesuffix(".tsq") + ".tsr"


def _newest(events: Sequence[Event]) -> int:
    newest = sum(event.kind == "seal" for event in events)
    if not newest:
        raise WrongUseError("Nothing is sealed yet, so there is nothing to stamp: import or capture first.")
    return newest
