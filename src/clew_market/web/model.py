"""What a served site is made of: answers by address, and how its server behaves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer before it is put into bytes."""

    status: int = 200
    body: bytes = b""
    mime: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a server was asked: path with query, and which request of this server it is, from 1."""

    target: str
    number: int
    user_agent: str


Answerer = Callable[[Asked], Answer | None]
"""Gives an answer, or null where it has none for that address."""


@dataclass(frozen=True, slots=True)
class ServedSite:
    """A site and its server.

    ``manner``: how the bytes go out (`manners.py`). ``ads``: paths of its ad pages, each once. ``own``: answers of its
    own before its pages are looked at. ``weave``: what is put into each page before it goes out. ``pause_s``: how long
    the server thinks.
    """

    host: str
    scheme: str
    pages: Mapping[str, Answer]
    manner: str = "plain"
    ads: tuple[str, ...] = ()
    own: Answerer | None = None
    weave: Callable[[bytes, Asked], bytes] | None = None
    robots: str = "User-agent: *\nDisallow: /admin/\nAllow: /\n"
    pause_s: float = 0.0
    aliases: Mapping[str, str] = field(default_factory=dict)

    @property
    def root(self) -> str:
        return f"{self.scheme}://{self.host}"


def path_of(url: str) -> str:
    """Give path and query of an address, as a server is asked for them."""
    parts = urlsplit(url)
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
