"""What is woven into pages: links that must not be followed, and ways without end."""

import hashlib
import re
from collections.abc import Callable
from html import escape

from clew_market.web.model import Answer, Asked

Weave = Callable[[bytes, Asked], bytes]
FORBIDDEN = (
    "/admin/", "/privat/", "/falle", "/nofollow-falle", "/logout", "/ads/delete", "/merkliste", "/login", "/form-only",
    "/robots-falle/",
)  # fmt: skip
"""What no polite capture asks for; the logs are held against it."""
ROBOTS = (
    "User-agent: *\nDisallow: /admin/\nDisallow: /privat/\nDisallow: /robots-falle/\nCrawl-delay: {delay}\n"
)
_HREF = re.compile(rb'href="((?:/|https?://)[^"#]*)"')
_SNARES = b"""<div class="more"><a href="/privat/liste">Intern</a> <a href="/robots-falle/1">Archiv</a>
<a style="display:none" href="/falle">.</a> <a hidden href="/falle?2">.</a> <a rel="nofollow" href="/nofollow-falle">Partner</a>
<a href="/login?next=%2F">Login</a> <a href="/logout">Logout</a> <a href="/ads/delete?id=7">x</a> <a href="/merkliste/add/9">+</a>
<form action="/form-only" method="get"><input name="q"><button>OK</button></form>
<script>var a = '<a href="/falle/script">x</a>';</script><!-- <a href="/falle/comment">x</a> --></div>"""


def woven(*weaves: Weave) -> Weave:
    """Weave one after another."""

    def all_of_them(body: bytes, asked: Asked) -> bytes:
        for weave in weaves:
            body = weave(body, asked)
        return body

    return all_of_them


def snares(body: bytes, _asked: Asked) -> bytes:
    """Links that lead where nobody should go."""
    return _before_end(body, _SNARES)


def sessions(body: bytes, asked: Asked) -> bytes:
    """A session of another name and value in every link of every page."""
    session = hashlib.sha256(f"{asked.number}/{asked.target}".encode()).hexdigest()[:20].encode()

    def with_session(match: re.Match[bytes]) -> bytes:
        joint = b"&amp;" if b"?" in match[1] else b"?"
        return b'href="' + match[1] + joint + b"zid=" + session + b'"'

    return _HREF.sub(with_session, body)


def choices(body: bytes, asked: Asked) -> bytes:
    """Filters and orders that may be put together without end."""
    stated = asked.target.partition("?")[2] if asked.target.startswith("/auswahl") else ""
    joint = f"{stated}&" if stated else ""
    links = " ".join(
        f'<a href="/auswahl?{escape(joint)}{key}={value}">{key} {value}</a>'
        for key in ("stadt", "alter", "haar", "sort", "order")
        for value in (1, 2, 3)
    )
    return _before_end(body, f'<nav class="filter">{links}</nav>'.encode())


def calendar_link(body: bytes, _asked: Asked) -> bytes:
    """A way into the calendar."""
    return _before_end(body, b'<a href="/kalender/2026-03">Kalender</a>')


def calendar(asked: Asked) -> Answer | None:
    """A calendar without end: each month leads to its days, to the next and the one before."""
    found = re.fullmatch(r"/kalender/(\d{4})-(\d\d)(?:-(\d\d))?", asked.target.partition("?")[0])
    if found is None:
        return None
    year, month = int(found[1]), int(found[2])
    after = f"{year + month // 12:04}-{month % 12 + 1:02}"
    before = f"{year - (month == 1):04}-{(month - 2) % 12 + 1:02}"
    days = "".join(f'<a href="/kalender/{year:04}-{month:02}-{day:02}">{day}</a> ' for day in range(1, 29))
    text = f'<h1>{year}-{month:02}</h1><a href="/kalender/{before}">&lt;</a> <a href="/kalender/{after}">&gt;</a> {days}'
    return Answer(body=f"<!doctype html><title>Kalender</title><body>{text}</body>".encode())


def choice_page(asked: Asked) -> Answer | None:
    """A page of a filter: nothing is on it that is not elsewhere."""
    if not asked.target.startswith("/auswahl"):
        return None
    return Answer(body=b"<!doctype html><title>Auswahl</title><body><p>0</p></body>")


def _before_end(body: bytes, more: bytes) -> bytes:
    at = body.lower().rfind(b"</body>")
    return body + more if at < 0 else body[:at] + more + body[at:]
