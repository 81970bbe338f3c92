"""Private set intersection by Diffie-Hellman on P-256, with openmined-psi (an optional extra, ``clew[match]``).

Who asks sends each value as a point of the curve, raised to a secret of its own. Who answers raises these points to a secret
of its own, and sends along its own values raised to it. Who asks takes its secret off and compares. A point tells nothing of a
value to who lacks the secret (decisional Diffie-Hellman); a point has 33 bytes whatever the value, so that the length of a file
tells how many values there are, and nothing else. For the size only, who answers sorts the points that come back: who asks can
no longer tell which is which.

The protocol is safe against who keeps to it. Who asks may put in numbers that it does not hold: that is what the cap, the
budget and the log are for. Both secrets are made for one round and thrown away with it.

Our files hold bare points, not the library's messages: their number follows from the length and is checked against the header
before anything is computed.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from types import ModuleType
from typing import Any

from clew.kernel.errors import BrokenInputError, WrongUseError

POINT = 33
SECRET = 32
_CHUNK = 1000
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256 (FIPS 186-4, D.1.2.3)
_EXACT = 1e-9  # a rate of false matches, which the raw form that we use does not have


def library() -> ModuleType:
    """Give the library; say which extra is missing where it is not installed."""
    try:
        import private_set_intersection.python as psi  # noqa: PLC0415 - optional, and loaded only when it is used
    except ModuleNotFoundError as error:
        raise WrongUseError(
            "the grades size and reveal need openmined-psi, which is not installed: pip install 'clew[match]' (its wheels "
            "end at CPython 3.13)."
        ) from error
    module: ModuleType = psi
    return module


def make_secret(random: Callable[[int], bytes]) -> bytes:
    """Draw a secret for one round: a number from 1 to the order of the curve."""
    while not 1 <= int.from_bytes(drawn := random(SECRET), "big") < _ORDER:
        continue
    return drawn


def in_order_of(secret: bytes, values: Sequence[str]) -> list[str]:
    """Put values into an order that tells nothing of them to who lacks the secret."""
    return sorted(values, key=lambda value: sha256(secret + value.encode("utf-8", "surrogatepass")).digest())


def make_request(secret: bytes, values: Sequence[str], *, reveal: bool) -> bytes:
    """Give the points of a request, one a value, in the order of the values."""
    client = library().client.CreateFromKey(secret, reveal)
    return b"".join(client.CreateRequest(list(values)).encrypted_elements)


def make_response(
    secret: bytes,
    request: bytes,
    values: Sequence[str],
    *,
    reveal: bool,
    threads: int = 1,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> bytes:
    """Give the request's points raised to the secret, then the points of our own values, sorted.

    ``threads`` changes the time and no byte: the library computes outside of Python's lock.
    """
    psi = library()
    asked = psi.Request()
    asked.reveal_intersection = reveal
    asked.encrypted_elements.extend(_points(request))
    server = psi.server.CreateFromKey(secret, reveal)
    try:
        back = list(server.ProcessRequest(asked).encrypted_elements)
    except RuntimeError as error:
        raise BrokenInputError(
            "the request holds what is no point of the curve: it was not made by the protocol."
        ) from error
    pieces = [values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK)]

    def raised(piece: Sequence[str]) -> list[bytes]:
        one = psi.server.CreateFromKey(secret, reveal)
        setup = one.CreateSetupMessage(_EXACT, len(back), list(piece), psi.DataStructure.RAW)
        return list(setup.raw.encrypted_elements)

    own: list[bytes] = []
    progress(0, len(values))
    with ThreadPoolExecutor(max(1, threads)) as pool:
        for points in pool.map(raised, pieces):
            own += points
            progress(len(own), len(values))
    return b"".join(back) + b"".join(sorted(own))


def overlap_size(secret: bytes, response: bytes, n: int) -> int:
    """Give how many values both sides hold, from a response without order."""
    client, setup, back = _compared(secret, response, n, reveal=False)
    return int(_tried(client.GetIntersectionSize, setup, back))


def overlap(secret: bytes, response: bytes, n: int) -> list[int]:
    """Give the places in the request of the values that both sides hold."""
    client, setup, back = _compared(secret, response, n, reveal=True)
    return sorted(_tried(client.GetIntersection, setup, back))


def check_points(body: bytes, n: int, *, what: str) -> None:
    """Refuse a body that does not hold exactly so many points, each once."""
    if len(body) != n * POINT:
        raise BrokenInputError(f"the {what} holds {len(body)} bytes; expected {n} points of {POINT} bytes.")
    if len(set(_points(body))) != n:
        raise BrokenInputError(f"the {what} holds a point twice: it was not made by the protocol.")


def _compared(secret: bytes, response: bytes, n: int, *, reveal: bool) -> tuple[Any, Any, Any]:
    psi = library()
    points = list(_points(response))
    back, setup = psi.Response(), psi.ServerSetup()
    back.encrypted_elements.extend(points[:n])
    setup.raw.encrypted_elements.extend(points[n:])
    return psi.client.CreateFromKey(secret, reveal), setup, back


def _tried(compare: Callable[[Any, Any], Any], setup: Any, back: Any) -> Any:
    try:
        return compare(setup, back)
    except RuntimeError as error:
        raise BrokenInputError(
            "the response holds what is no point of the curve: it was not made by the protocol."
        ) from error


def _points(body: bytes) -> Iterator[bytes]:
    return (body[start : start + POINT] for start in range(0, len(body), POINT))
