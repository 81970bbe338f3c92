"""What an answer tells a capture: its status, where it leads, what it links to, whether it refuses.

Read from the record that goes into the archive, by the reader of the import: so what is taken up after a kill is judged
as it would have been.
"""

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from w3lib.url import safe_url_string

from clew.capture.crawl.links import Link, PageLinks, decoded, read_links
from clew.capture.crawl.page_address import next_page
from clew.capture.crawl.robots import LARGEST
from clew.capture.crawl.scripted import says_nothing, shown_text
from clew.capture.crawl.sitemaps import read_sitemap
from clew.capture.response import Opened, UnusableError, open_response
from clew.kernel.web import host_of, registered_domain
from clew.reference.crawling import Crawling
from clew.reference.parking import LONGEST, MOST_PAGES, is_parked
from clew.reference.url_shape import shape
from clew.store.warc import Payload

_LOOKED_AT = 200_000
_TITLE = re.compile(r"<title[^<>]{0,400}>([^<]{0,400})", re.IGNORECASE)
_PAGES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml", "")
SLOW_DOWN = (429, 503)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a request, as the journal holds it.

    ``problem``: why there is no whole answer. ``links`` and ``pictures``: addresses that it names; ``following``: the next
    page of a list that a script draws. ``refusal``: ``status``, ``challenge`` or null. ``rules``: the text of a robots.txt.
    ``scripted``: the page says nothing until its scripts have run. ``parked``: it says that the domain is for sale or has run out.
    ``sitemaps``: those that a sitemap names.
    """

    status: int | None = None
    size: int = 0
    problem: str | None = None
    detail: str = ""
    truncated: bool = False
    redirect: str | None = None
    links: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    following: str | None = None
    refusal: str | None = None
    rules: str | None = None
    scripted: bool = False
    parked: bool = False
    sitemaps: tuple[str, ...] = ()
    retry_after: str | None = None

    def as_event(self) -> dict[str, Any]:
        """Give what differs from the defaults, for a line of the journal."""
        return {
            name: getattr(self, name)
            for name, field in self.__dataclass_fields__.items()
            if getattr(self, name) != field.default
        }

    @classmethod
    def from_event(cls, event: dict[str, Any]) -> "Answer":
        """Read it back."""
        given = {name: event[name] for name in cls.__dataclass_fields__ if name in event}
        for name in ("links", "pictures", "sitemaps"):
            given[name] = tuple(given.get(name, ()))
        return cls(**given)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads answers. ``is_other_section``: whether a link's words or address name a section of other things."""

    words: Crawling
    is_other_section: Callable[[Link], bool]
    pictures: bool = False

    def read(self, record: bytes, *, role: str) -> Answer:
        """Read the record of a response."""
        try:
            opened = open_response(record)
        except UnusableError as error:
            return unusable(error)
        return self.read_opened(opened, role=role)

    def read_opened(self, opened: Opened, *, role: str) -> Answer:
        """Read the record of a response that was opened."""
        response, payload = opened.response, opened.payload
        redirect = safe_url_string(response.redirect_to) if response.redirect_to else None
        told = Answer(
            status=response.status,
            size=response.payload_bytes,
            truncated=response.truncated,
            redirect=redirect,
            retry_after=payload.header("retry-after"),
        )
        if role == "robots":
            is_there = response.status // 100 == 2  # noqa: PLR2004 - 2xx
            return replace(
                told, rules=payload.body[:LARGEST].decode("utf-8-sig", "replace") if is_there else None
            )
        if role == "sitemap" and response.status == 200:  # noqa: PLR2004 - there
            named = read_sitemap(payload.body)
            return replace(told, links=_safe(named.pages), sitemaps=_safe(named.sitemaps))
        if role in ("picture", "part", "sitemap") or (response.mime or "") not in _PAGES:
            said = payload.body[:_LOOKED_AT].decode("utf-8", "replace").lower() if role == "part" else ""
            is_refused = response.status >= 400  # noqa: PLR2004 - 4xx, 5xx; a script that speaks of a challenge is none
            return replace(told, refusal=self._refusal(payload, said if is_refused else "", PageLinks()))
        return self._of_page(response.url, payload, told)

    def read_drawn(self, url: str, text: str) -> Answer:
        """Read a page that a browser drew."""
        page = read_links(text, url)
        is_challenge = self.words.is_challenge(200, (), text[:_LOOKED_AT].lower(), bare=not page.links)
        told = Answer(status=200, size=len(text), refusal="challenge" if is_challenge else None)
        return told if is_challenge else self._with_links(told, url, page, text)

    def _of_page(self, url: str, payload: Payload, told: Answer) -> Answer:
        text = decoded(payload.body, payload.header("content-type") or "")
        page = read_links(text, url)
        refusal = self._refusal(payload, text[:_LOOKED_AT].lower(), page)
        if refusal or told.status != 200:  # noqa: PLR2004 - what leads on is a page that is there
            return replace(told, refusal=refusal)
        return self._with_links(told, url, page, text)

    def _with_links(self, told: Answer, url: str, page: PageLinks, text: str) -> Answer:
        own = registered_domain(url)
        own_links = [link for link in page.links if registered_domain(link.url) == own]
        links = [link for link in own_links if not self.is_other_section(link)]
        return replace(
            told,
            links=_safe([link.url for link in links]),
            pictures=_safe(page.pictures) if self.pictures else (),
            following=_unlinked_page(url, links),
            scripted=says_nothing(text, len(links), self.words.needs_scripts),
            parked=_is_parked(url, page, own_links, text),
        )

    def _refusal(self, payload: Payload, text: str, page: PageLinks) -> str | None:
        status = payload.status or 0
        if self.words.is_challenge(status, payload.headers, text, bare=not page.links):
            return "challenge"
        return "status" if status in self.words.refusing_statuses else None


def unusable(error: UnusableError) -> Answer:
    """Say of an answer that it can't be read."""
    return Answer(problem="broken", detail=str(error)[:200])


def _is_parked(url: str, page: PageLinks, own_links: Sequence[Link], text: str) -> bool:
    pages = {link.url.partition("#")[0] for link in own_links} - {url}
    if len(pages) > MOST_PAGES:
        return False
    hosts = {host_of(link.url) or "" for link in page.links}
    title = _TITLE.search(text[:_LOOKED_AT])
    said = f"{html.unescape(title[1]) if title else ''}\n{shown_text(text, enough=LONGEST)}"
    return is_parked(said, url, own_pages=len(pages), hosts=hosts)


def steps_of(url: str) -> Sequence[str]:
    """Give the steps of a path as words."""
    return [step.replace("-", " ").replace("_", " ") for step in urlsplit(url).path.split("/") if step]


def _unlinked_page(url: str, links: Sequence[Link]) -> str | None:
    """Give the next page of a list that has a number in its address and links to no other page of its own."""
    following = next_page(url)
    if following is None or any(shape(link.url) == shape(url) and link.url != url for link in links):
        return None
    return safe_url_string(following)


def _safe(urls: Sequence[str]) -> tuple[str, ...]:
    """Write addresses as they go over the wire: ASCII, one each, without what stands behind ``#``."""
    return tuple(dict.fromkeys(safe_url_string(url.partition("#")[0]) for url in urls))
