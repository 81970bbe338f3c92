"""The first step: a request of what we hold."""

import datetime as dt
import hashlib
import re
from collections.abc import Callable, Collection
from pathlib import Path

from clew.exchange.private_match import keyed, psi
from clew.exchange.private_match.acting import (
    PENDING,
    Acting,
    check_acting,
    check_allowed,
    expiry_of,
    folder_of,
    stamp,
    write_state,
)
from clew.exchange.private_match.agreement import Grade, Kind
from clew.exchange.private_match.bounded import write_private
from clew.exchange.private_match.envelope import Header, seal_envelope
from clew.exchange.private_match.trail import check_budget, check_order, note, read_trail
from clew.exchange.private_match.values import VERSION, Held, as_compared, held_values
from clew.kernel.errors import WrongUseError

REQUEST_ID = re.compile(r"[0-9a-f]{32}")
KEY_SUFFIX = ".key"


def prepare(acting: Acting, grade: Grade, kind: Kind, *, leads: Collection[str] | None = None) -> Held:
    """Check that the request is allowed, and give what it would hold; nothing is written."""
    check_acting(acting)
    held = held_values(acting.project.tables_dir, kind, with_urgent=acting.with_urgent, leads=leads)
    if not held.seen:
        raise WrongUseError(f"nothing to ask for: no {kind} is held that may take part.")
    check_allowed(acting.agreement, grade, kind, len(held.seen))
    trail = read_trail(acting.project)
    check_order(trail, acting.agreement, "finish", grade, kind)
    check_budget(trail, acting.agreement, "ask", len(held.seen), acting.when)
    if grade != "hashes":
        psi.library()
    return held


def ask(
    acting: Acting,
    held: Held,
    grade: Grade,
    kind: Kind,
    *,
    out: Path,
    random: Callable[[int], bytes],
) -> Header:
    """Write a request of what :func:`prepare` gave; in grade ``hashes`` its key beside it (``OUT.key``).

    What the result needs later (values and secret) stays in ``exports/matches/``, readable by its owner only.
    """
    for path in (out, *([Path(f"{out}{KEY_SUFFIX}")] if grade == "hashes" else ())):
        if path.exists():
            raise WrongUseError(f"{path} is there already: choose another name; nothing was written.")
    request = random(16).hex()
    secret = random(keyed.KEY) if grade == "hashes" else psi.make_secret(random)
    values = psi.in_order_of(secret, held.values)
    compared = [as_compared(kind, value) for value in values]
    if grade == "hashes":
        body = b"".join(keyed.keyed_hashes(secret, compared))
    else:
        body = psi.make_request(secret, compared, reveal=grade == "reveal")
    header = _header(acting, grade, kind, request, len(values), body)
    data = seal_envelope(header, body, acting.key)
    sha256 = hashlib.sha256(data).hexdigest()
    pending = {
        "sha256": sha256,
        "secret": secret.hex(),
        "values": values,
        "grade": grade,
        "kind": kind,
        "expires_at": stamp(expiry_of(acting) + dt.timedelta(days=acting.agreement.answer_days)),
    }
    write_state(folder_of(acting.project, request) / PENDING, pending)
    note(acting.project, acting.entry("ask", header, sha256=sha256), acting.when)
    write_private(out, data)
    if grade == "hashes":
        write_private(Path(f"{out}{KEY_SUFFIX}"), secret.hex().encode("ascii") + b"\n")
    return header


def _header(acting: Acting, grade: Grade, kind: Kind, request: str, n: int, body: bytes) -> Header:
    return Header(
        step="request",
        grade=grade,
        kind=kind,
        values=VERSION,
        agreement=acting.agreement.agreement_id,
        request=request,
        answers=None,
        n=n,
        n_held=None,
        n_common=None,
        cap=acting.agreement.cap,
        made_at=stamp(acting.when),
        expires_at=stamp(expiry_of(acting)),
        receiver=None,
        by=acting.by,
        second=acting.second,
        key_id=acting.key.public.key_id,
        body_bytes=len(body),
        body_sha256=hashlib.sha256(body).hexdigest(),
    )
