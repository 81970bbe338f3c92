"""The third step: what came of a request; and, where the agreement gives it to both, the file that tells the other side."""

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage

from clew.exchange.private_match import keyed, psi
from clew.exchange.private_match.acting import (
    PENDING,
    RECEIVER,
    Acting,
    check_acting,
    check_header,
    expiry_of,
    folder_of,
    read_state,
    stamp,
    write_state,
)
from clew.exchange.private_match.ask import REQUEST_ID
from clew.exchange.private_match.bounded import write_private
from clew.exchange.private_match.envelope import Envelope, Header, read_envelope, seal_envelope
from clew.exchange.private_match.trail import Entry, note, read_trail
from clew.exchange.private_match.values import MAX_VALUES, Seen, as_compared, held_values
from clew.kernel.errors import BrokenInputError, WrongUseError

RESULT = "result.json"
_PAD = 4096
"""The values of a result are filled up to a multiple of so many bytes, so that their length tells next to nothing."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a round. ``common``: the shared values with what is known of them here; null in grade size.

    ``n_gone``: shared values that the tables of today no longer hold. ``kept``: where it was written down.
    """

    header: Header
    n_common: int
    common: tuple[Seen, ...] | None
    n_gone: int
    kept: Path


def check_response(acting: Acting, path: Path) -> tuple[Envelope, dict[str, Any]]:
    """Read a response and give it with what was kept of its request; refuse it where anything does not hold."""
    check_acting(acting)
    response = read_envelope(
        path, acting.signed, step="response", own_key_id=acting.key.public.key_id, when=acting.when
    )
    header = response.header
    check_header(path, acting, header)
    if not REQUEST_ID.fullmatch(header.request):
        raise BrokenInputError(f"{path}: header: request: found {header.request[:40]!r}.")
    _check_first(path, acting, header.request, "finish")
    pending = read_state(folder_of(acting.project, header.request) / PENDING)
    if pending is None:
        raise WrongUseError(
            f"{path}: answers the request {header.request}, which this project does not wait for."
        )
    expected = (pending["sha256"], pending["grade"], pending["kind"], len(pending["values"]))
    if (header.answers, header.grade, header.kind, header.n) != expected:
        raise BrokenInputError(f"{path}: answers another request than the one that was sent.")
    _check_body(path, response)
    return response, pending


def finish(
    acting: Acting, response: Envelope, pending: dict[str, Any], *, out: Path | None = None
) -> Outcome:
    """Compare, write down what came of it, note it, and forget the secret. ``out``: the file for the other side."""
    header = response.header
    if out is not None and acting.agreement.result_to != "both":
        raise WrongUseError(
            "the agreement gives the result to who asks only (result_to: asker): no file is written."
        )
    if out is not None and out.exists():
        raise WrongUseError(f"{out} is there already: choose another name; nothing was written.")
    n_common, values = _compared(response, pending)
    outcome = _kept(acting, header, n_common, values)
    told: tuple[Header, bytes] | None = None
    if out is not None:
        told = _told(acting, response, n_common, values)
    note(
        acting.project, acting.entry("finish", header, sha256=response.sha256, n_common=n_common), acting.when
    )
    if out is not None and told is not None:
        write_private(out, seal_envelope(*told, acting.key))
    (folder_of(acting.project, header.request) / PENDING).unlink(missing_ok=True)
    return outcome


def receive(acting: Acting, path: Path) -> Outcome:
    """Take the result of a request that we answered; every value in it must be one that we hold."""
    check_acting(acting)
    result = read_envelope(
        path, acting.signed, step="result", own_key_id=acting.key.public.key_id, when=acting.when
    )
    header = result.header
    check_header(path, acting, header)
    answered = _check_first(path, acting, header.request, "receive")
    if answered is None:
        raise WrongUseError(f"{path}: the result of a request that this project has not answered.")
    if header.answers != answered.sha256 or header.n_common is None or header.n_common > header.n:
        raise BrokenInputError(f"{path}: the result of another answer than the one that was given.")
    values = None
    if header.grade == "reveal":
        values = _opened(path, acting, result)
    elif result.body:
        raise BrokenInputError(f"{path}: a result of grade {header.grade} holds no values; this one does.")
    outcome = _kept(acting, header, header.n_common, values, must_hold=path)
    note(
        acting.project,
        acting.entry("receive", header, sha256=result.sha256, n_common=header.n_common),
        acting.when,
    )
    (folder_of(acting.project, header.request) / RECEIVER).unlink(missing_ok=True)
    return outcome


def _check_first(path: Path, acting: Acting, request: str, step: str) -> Entry | None:
    """Refuse what was taken before; give the entry of our answer to this request, where there is one."""
    answered = None
    for one in read_trail(acting.project):
        if one.request != request or one.agreement != acting.agreement.agreement_id:
            continue
        if one.step == step:
            kept = folder_of(acting.project, request) / RESULT
            raise WrongUseError(
                f"{path}: was taken on {one.made_at[:10]} by {one.by}; what came of it stands in {kept}."
            )
        if one.step == "answer":
            answered = one
    return answered


def _check_body(path: Path, response: Envelope) -> None:
    header, body = response.header, response.body
    if header.grade == "hashes":
        common = keyed.split(body)
        if header.n_common is None or header.n_common > header.n or len(body) != header.n_common * keyed.HASH:
            raise BrokenInputError(
                f"{path}: does not hold the {header.n_common} hashes that its header names."
            )
        if len(set(common)) != len(common):
            raise BrokenInputError(f"{path}: holds a hash twice.")
        return
    if header.n_held is None or header.n_held > MAX_VALUES:
        raise BrokenInputError(f"{path}: header: n_held: found {header.n_held}; at most {MAX_VALUES}.")
    cut = header.n * psi.POINT
    psi.check_points(body[:cut], header.n, what="response")
    psi.check_points(body[cut:], header.n_held, what="response")


def _compared(response: Envelope, pending: dict[str, Any]) -> tuple[int, list[str] | None]:
    header, values = response.header, list(pending["values"])
    secret = bytes.fromhex(pending["secret"])
    if header.grade == "size":
        return psi.overlap_size(secret, response.body, header.n), None
    if header.grade == "reveal":
        common = [values[place] for place in psi.overlap(secret, response.body, header.n)]
    else:
        hashes = keyed.keyed_hashes(secret, [as_compared(header.kind, value) for value in values])
        back = set(keyed.split(response.body))
        common = [value for value, one in zip(values, hashes, strict=True) if one in back]
        if len(common) != len(back):
            raise BrokenInputError("the response names hashes that the request does not hold.")
    return len(common), sorted(common)


def _kept(
    acting: Acting, header: Header, n_common: int, values: list[str] | None, *, must_hold: Path | None = None
) -> Outcome:
    """Write down what came of a round, with what is known here of each shared value."""
    path = folder_of(acting.project, header.request) / RESULT
    common: tuple[Seen, ...] | None = None
    n_gone = 0
    if values is not None:
        held = held_values(acting.project.tables_dir, header.kind, with_urgent=acting.with_urgent)
        known = {one.value: one for one in held.seen}
        common = tuple(known[value] for value in values if value in known)
        n_gone = len(values) - len(common)
        if must_hold and n_gone:
            raise BrokenInputError(
                f"{must_hold}: names {n_gone} of {len(values)} values that this project does not hold: nothing was taken."
            )
    content = {
        "agreement": header.agreement,
        "grade": header.grade,
        "kind": header.kind,
        "n_common": n_common,
        "common": None if common is None else [dataclasses.asdict(one) for one in common],
        "partner": acting.partner.organisation,
        "request": header.request,
        "taken_at": stamp(acting.when),
    }
    write_state(path, content)
    return Outcome(header, n_common, common, n_gone, path)


def _told(
    acting: Acting, response: Envelope, n_common: int, values: list[str] | None
) -> tuple[Header, bytes]:
    """Make the file for the other side; shared values are encrypted to the key that it made for this round."""
    header = response.header
    body = b""
    if header.grade == "reveal":
        if header.receiver is None:
            raise BrokenInputError("the response names no key to encrypt the result to: ask for a new one.")
        try:
            receiver = pyrage.x25519.Recipient.from_str(header.receiver)
        except pyrage.RecipientError as error:
            raise BrokenInputError(
                f"header: receiver: found {header.receiver[:40]!r}, which is no key."
            ) from error
        plain = json.dumps(values, ensure_ascii=False).encode("utf-8")
        body = pyrage.encrypt(plain + b" " * (-len(plain) % _PAD), [receiver])
    return (
        dataclasses.replace(
            header,
            step="result",
            answers=response.sha256,
            n_common=n_common,
            receiver=None,
            made_at=stamp(acting.when),
            expires_at=stamp(expiry_of(acting)),
            by=acting.by,
            second=acting.second,
            key_id=acting.key.public.key_id,
            body_bytes=len(body),
            body_sha256=hashlib.sha256(body).hexdigest(),
        ),
        body,
    )


def _opened(path: Path, acting: Acting, result: Envelope) -> list[str]:
    """Decrypt the values of a result with the key that was made for its round."""
    state = read_state(folder_of(acting.project, result.header.request) / RECEIVER)
    if state is None:
        raise WrongUseError(
            f"{path}: the key of this round is gone (a purge deletes it): the result can't be read."
        )
    try:
        plain = pyrage.decrypt(result.body, [pyrage.x25519.Identity.from_str(state["identity"])])
        values = json.loads(plain)
    except (pyrage.DecryptError, pyrage.IdentityError, ValueError, RecursionError) as error:
        raise BrokenInputError(f"{path}: its values can't be read: {str(error)[:80]}") from error
    if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
        raise BrokenInputError(f"{path}: its values are no list of texts.")
    if len(set(values)) != len(values) or len(values) != result.header.n_common:
        raise BrokenInputError(
            f"{path}: does not hold the {result.header.n_common} values that its header names."
        )
    return sorted(values)
