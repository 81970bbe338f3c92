"""Asking a time-stamp authority over HTTP: one POST of a request, one answer (RFC 3161, 3.4).

Only what the user named is asked, and only digests go there. No redirect is followed, no proxy of the environment read, the
answer bounded in size and time. Over plain HTTP the stamp is no weaker: its signature is checked, not its way.
"""

import http.client
from urllib.parse import urlsplit

from clew.__about__ import __version__
from clew.capture.seal.time_stamp import MAX_RESPONSE
from clew.kernel.errors import WrongUseError

_SECONDS = 30
_OK = 200
_QUERY = "application/timestamp-query"


def ask_authority(url: str, request: bytes) -> bytes:
    """Send a request and give the answer; raises :class:`WrongUseError` where there is none."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.password:
        raise WrongUseError(
            f"{url}: expected the address of a time-stamp authority, such as https://tsa.example/."
        )
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    try:
        connection = kind(parts.hostname, parts.port, timeout=_SECONDS)
        headers = {"Content-Type": _QUERY, "User-Agent": f"clew/{__version__}"}
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", path, body=request, headers=headers)
        answer = connection.getresponse()
        data = answer.read(MAX_RESPONSE + 1)
        connection.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise WrongUseError(
            f"{url}: no answer from the authority ({error}). The seal stands; the same command asks again, and "
            "--tsa-request-out goes by a file."
        ) from error
    if answer.status != _OK:
        raise WrongUseError(
            f"{url}: the authority answered with status {answer.status}, not {_OK}. The seal stands; ask again, or another "
            "authority."
        )
    return data
