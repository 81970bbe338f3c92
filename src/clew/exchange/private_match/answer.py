"""The second step: the other side's request is checked, and answered once."""

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path

import pyrage

from clew.exchange.private_match import keyed, psi
from clew.exchange.private_match.acting import (
    RECEIVER,
    Acting,
    check_acting,
    check_header,
    expiry_of,
    folder_of,
    stamp,
    write_state,
)
from clew.exchange.private_match.ask import REQUEST_ID
from clew.exchange.private_match.bounded import read_bounded, write_private
from clew.exchange.private_match.envelope import Envelope, Header, read_envelope, seal_envelope
from clew.exchange.private_match.trail import check_budget, check_order, note, read_trail
from clew.exchange.private_match.values import Held, as_compared, held_values
from clew.kernel.errors import BrokenInputError, WrongUseError


def check_request(acting: Acting, path: Path) -> Envelope:
    """Read a request and refuse it where anything does not hold: signature, times, cap, budget, order, or answered before."""
    check_acting(acting)
    request = read_envelope(
        path, acting.signed, step="request", own_key_id=acting.key.public.key_id, when=acting.when
    )
    header = request.header
    if not REQUEST_ID.fullmatch(header.request) or header.n < 1 or header.answers or header.receiver:
        raise BrokenInputError(f"{path}: header: not one of a request.")
    check_header(path, acting, header)
    if header.grade == "hashes":
        if len(request.body) != header.n * keyed.HASH or len(set(keyed.split(request.body))) != header.n:
            raise BrokenInputError(f"{path}: the request does not hold {header.n} hashes, each once.")
    else:
        psi.check_points(request.body, header.n, what="request")
        psi.library()
    trail = read_trail(acting.project)
    for one in trail:
        if one.step == "answer" and one.request == header.request:
            raise WrongUseError(
                f"{path}: this request was answered on {one.made_at[:10]} by {one.by}; each is answered once. If the answer was "
                "lost, let the other side ask anew."
            )
    check_order(trail, acting.agreement, "answer", header.grade, header.kind)
    check_budget(trail, acting.agreement, "answer", header.n, acting.when)
    return request


def ours(acting: Acting, request: Envelope) -> Held:
    """Give what we bring to the answer."""
    return held_values(acting.project.tables_dir, request.header.kind, with_urgent=acting.with_urgent)


def read_key(path: Path | None) -> bytes:
    """Read the key of a request of keyed hashes, which came another way."""
    if path is None:
        raise WrongUseError(
            "a request of grade hashes comes with a key on another way: give it with --key FILE."
        )
    text = read_bounded(path, 200, what="the key of a request").strip()
    try:
        key = bytes.fromhex(text.decode("ascii"))
    except ValueError as error:
        raise BrokenInputError(
            f"{path}: not the key of a request: expected 64 hexadecimal digits."
        ) from error
    if len(key) != keyed.KEY:
        raise BrokenInputError(f"{path}: not the key of a request: expected 64 hexadecimal digits.")
    return key


def answer(
    acting: Acting,
    request: Envelope,
    held: Held,
    *,
    out: Path,
    random: Callable[[int], bytes],
    key: bytes | None = None,
    threads: int = 1,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Header:
    """Write the response. Our secret is made for it and forgotten with it. The trail has it before the file is there."""
    if out.exists():
        raise WrongUseError(f"{out} is there already: choose another name; nothing was written.")
    header = request.header
    compared = [as_compared(header.kind, value) for value in held.values]
    n_common: int | None = None
    n_held: int | None = None
    if header.grade == "hashes":
        if key is None:
            raise WrongUseError("a request of grade hashes needs its key.")
        asked = set(keyed.split(request.body))
        common = sorted(one for one in keyed.keyed_hashes(key, compared) if one in asked)
        body, n_common = b"".join(common), len(common)
    else:
        body = psi.make_response(
            psi.make_secret(random),
            request.body,
            compared,
            reveal=header.grade == "reveal",
            threads=threads,
            progress=progress,
        )
        n_held = len(compared)
    receiver = _receiver(acting, header)
    response = _header(acting, request, body, n_held=n_held, n_common=n_common, receiver=receiver)
    data = seal_envelope(response, body, acting.key)
    sha256 = hashlib.sha256(data).hexdigest()
    note(acting.project, acting.entry("answer", response, sha256=sha256, n_common=n_common), acting.when)
    write_private(out, data)
    return response


def _receiver(acting: Acting, header: Header) -> str | None:
    """Make the key of a round to which the values of a result will be encrypted."""
    if acting.agreement.result_to != "both" or header.grade != "reveal":
        return None
    identity = pyrage.x25519.Identity.generate()
    expires = expiry_of(acting) + dt.timedelta(days=acting.agreement.answer_days)
    kept = {"identity": str(identity), "expires_at": stamp(expires)}
    write_state(folder_of(acting.project, header.request) / RECEIVER, kept)
    return str(identity.to_public())


def _header(
    acting: Acting,
    request: Envelope,
    body: bytes,
    *,
    n_held: int | None,
    n_common: int | None,
    receiver: str | None,
) -> Header:
    return dataclasses.replace(
        request.header,
        step="response",
        answers=request.sha256,
        n_held=n_held,
        n_common=n_common,
        receiver=receiver,
        made_at=stamp(acting.when),
        expires_at=stamp(expiry_of(acting)),
        by=acting.by,
        second=acting.second,
        key_id=acting.key.public.key_id,
        body_bytes=len(body),
        body_sha256=hashlib.sha256(body).hexdigest(),
    )
