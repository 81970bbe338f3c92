"""What a site is asked next: listings first, so that few requests find new ads; nothing twice, nothing without end.

What a sitemap names is taken up only where its shape is known to be an item's, from an earlier reading or as soon as a list
has shown it: so it leads to nothing that was never seen to be an ad. Lists whose pages then bring nothing new are closed sooner.

Pure: no clock, no chance, no I/O. The same events in the same order give the same queue, so a killed visit goes on from
its journal. What an address is:

- *listing*: an earlier reading of the site says so, its address has a page's number, or pages of its shape (the
  template of an address, ``kernel/urls.py``) brought at least three new addresses of one other shape;
- *item*: an earlier reading says that it is an ad, or its shape is one that listings lead to in threes and more;
- *other*: what an earlier reading knows as neither, days of a calendar, and choices (pages that lead to themselves with one
  more thing chosen); *open*: nobody knows yet.

Listings go before items until so many items wait that the budget will not reach further. A shape whose last pages brought
nothing new (and that is no item's) is closed: that ends calendars, and permutations of filters. Of these a sample of two
pages is enough, since they only show anew what lists show.

Two addresses are one page where the site shows it: ``/index.html`` beside a front page that led on by itself (a page that
only asks to enter does not), and a list without a number that turns up on its own page 1.
"""

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal
from urllib.parse import urlsplit

from clew.capture.crawl.page_address import (
    calendar_of,
    choices_among,
    choices_of,
    front_of,
    page_number,
    page_of,
)
from clew.capture.crawl.robots import PATH as ROBOTS_PATH
from clew.capture.crawl.robots import Robots, origin_of
from clew.capture.crawl.sitemaps import MOST as MOST_SITEMAPS
from clew.capture.crawl.traps import Sessions, is_endless, is_of_a_day
from clew.kernel.urls import canonical, thing_of, without_page
from clew.kernel.web import registered_domain
from clew.reference.crawling import Crawling
from clew.reference.url_shape import shape

Role = Literal["robots", "page", "picture", "drawn", "part", "sitemap"]
Kind = Literal["listing", "item", "other", "open"]
_ORDER: dict[Kind, int] = {"listing": 1, "open": 2, "item": 3, "other": 5}
_FIRST, _KNOWN, _PICTURE = 0, 4, 6
MANY = 3
"""So many new addresses of one shape on a page make it a listing: a box of similar ads has known ones."""
_BARREN = 12
_BARREN_NAMED = 2
_MOST_NAMED = 100_000
_SAMPLE = 2
"""So many pages of a calendar, or of choices, show whether they lead to anything."""
MOST_HOPS = 5
PORTS: frozenset[int | None] = frozenset({None, 80, 443})
_MOST_WAITING = 200_000


@dataclass(frozen=True, slots=True)
class Entry:
    """An address to ask for: why, after how many redirects, tried how often."""

    url: str
    role: Role = "page"
    hops: int = 0
    tries: int = 0
    forced: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What an earlier reading says of a site: the kind of each canonical address and of shapes.

    What it took for another trade's is *other*: asked for last, but asked for, since a reading may err.
    """

    kinds: Mapping[str, Kind] = field(default_factory=dict)
    shapes: Mapping[str, Kind] = field(default_factory=dict)


@dataclass(slots=True)
class _Shape:
    """What was learnt of a shape: pages in a row that brought nothing, what it is."""

    barren: int = 0
    kind: Kind = "open"


@dataclass(frozen=True, slots=True)
class Rules:
    """Where a visit may go on a site: its domain, beginnings of paths that are never asked, words of addresses.

    ``ports``: the web's own, and those that somebody named: a link must not make us knock on others.
    """

    site_id: str
    words: Crawling
    never: tuple[str, ...] = ()
    obey_robots: bool = True
    ports: frozenset[int | None] = PORTS


class SiteQueue:
    """The addresses of one site."""

    def __init__(self, rules: Rules, robots: Robots, known: Known) -> None:
        self.rules = rules
        self.robots = robots
        self.known = known
        self.refused: Counter[str] = Counter()
        self.waiting_items = 0
        self.asked_urls: set[str] = set()
        self._asked: set[str] = set()
        self._seen: dict[str, str] = {}
        self._heaps: list[list[tuple[int, Entry]]] = [[] for _ in range(_PICTURE + 1)]
        self._shapes: dict[str, _Shape] = {}
        self._paths: Counter[str] = Counter()
        self._choices: set[str] = set()
        self._days: Counter[str] = Counter()
        self._led_on: set[str] = set()
        self._first_pages: set[str] = set()
        self._paged: set[str] = set()
        self._left: set[tuple[str, str]] = set()
        self._sessions = Sessions()
        self._number = 0
        self._named: dict[str, list[str]] = {}
        self._sitemaps: set[str] = set()
        self._named_items = False
        self._n_lists = 0
        self.n_named = 0

    # --- what comes in

    def seed(self, url: str) -> bool:
        """Add an address that somebody named."""
        return self._admit(Entry(url, forced=True))

    def add(self, url: str) -> bool:
        """Add an address that no link names; say whether it is new."""
        return self._admit(Entry(url))

    def known_pages(self) -> None:
        """Add what an earlier reading knows, where it was a listing or an ad: an ad that no list names may have gone."""
        for url, kind in sorted(self.known.kinds.items()):
            if kind in ("listing", "item"):
                self._admit(Entry(url))

    def found(self, urls: Iterable[str], entry: Entry) -> list[str]:
        """Take what a page links to; give what is new, and learn what the page and its links are."""
        new = [url for url in urls if self._admit(Entry(url))]
        self.learn(entry, new)
        return new

    def learn(self, entry: Entry, new: Sequence[str]) -> None:
        """Learn from what a page brought."""
        if entry.role != "page":
            return
        own, path = shape(entry.url), page_of(entry.url)
        self._learn_pages(entry.url, new)
        ahead = [url for url in new if not is_of_a_day(url)]
        if choices_among(entry.url, ahead) >= MANY:
            self._choices.add(path)
        shapes = Counter(shape(url) for url in ahead)
        shapes.pop(own, None)
        items = [one for one, count in shapes.items() if count >= MANY]
        state = self._shape(own)
        is_new = any(page_of(url) != path for url in ahead) or (bool(items) and path not in self._choices)
        state.barren = 0 if is_new else state.barren + 1
        self._paths[path] = 0 if is_new else self._paths[path] + 1
        if is_of_a_day(entry.url):
            self._days[calendar_of(entry.url)] = 0 if is_new else self._days[calendar_of(entry.url)] + 1
        if items and path not in self._choices and not is_of_a_day(entry.url):
            state.kind = "listing"
        self._n_lists += self.kind_of(entry.url) == "listing"
        learnt = [one for one in items if self._shape(one).kind == "open"]
        for one in learnt:
            self._shape(one).kind = "item"
            self._take_named(one)
        if learnt:
            self._sort_open()

    def _learn_pages(self, url: str, new: Sequence[str]) -> None:
        """Learn which addresses are one page, and whether a list links to its own pages."""
        whole = self._key(without_page(url))
        if len(new) >= MANY:
            self._led_on.add(self._key(url))
        if any(page_number(one) is not None and self._key(without_page(one)) == whole for one in new):
            self._paged.add(whole)

    def links_its_pages(self, url: str) -> bool:
        """Say whether the list that an address is a page of links to its pages: then there is none that no link names."""
        return self._key(without_page(url)) in self._paged

    def _sort_open(self) -> None:
        """Put what waited without a kind to its kind, now that more is known."""
        waiting, self._heaps[_ORDER["open"]] = sorted(self._heaps[_ORDER["open"]], key=lambda one: one[0]), []
        for _, entry in waiting:
            self._push(entry, self._place_of(entry))

    def redirected(self, entry: Entry, target: str) -> bool:
        """Take where a page leads to; the same page under another scheme or name of its variant is taken once more."""
        if entry.hops >= MOST_HOPS or target in self.asked_urls:
            self._leave(target, "redirects")
            return False
        return self._admit(replace(entry, url=target, hops=entry.hops + 1, tries=0, forced=True))

    def again(self, entry: Entry) -> None:
        """Put an address back whose request failed: a host's rules at once, anything else behind all others."""
        place = {"page": _ORDER["other"], "picture": _PICTURE}.get(entry.role, _FIRST)
        self._push(replace(entry, tries=entry.tries + 1), place)

    # --- sitemaps

    def add_sitemap(self, url: str) -> bool:
        """Add a sitemap; say whether it is new, on the site, and among the first."""
        if url in self._sitemaps or len(self._sitemaps) >= MOST_SITEMAPS or self.why_not(url, "sitemap"):
            return False
        self._sitemaps.add(url)
        self._push(Entry(url, role="sitemap"), _FIRST)
        return True

    def n_sitemaps(self) -> int:
        """Give how many sitemaps were asked for or wait."""
        return len(self._sitemaps)

    def has_lists(self) -> bool:
        """Say whether lists wait that a sitemap might spare."""
        return bool(self._heaps[_ORDER["listing"]])

    def n_lists(self) -> int:
        """Give how many lists are known: read, or waiting."""
        return self._n_lists + len(self._heaps[_ORDER["listing"]])

    def name(self, urls: Iterable[str]) -> list[str]:
        """Take what a sitemap names, and of it what is of items at once; give what may be asked for at all."""
        taken = []
        for url in urls:
            if self.n_named < _MOST_NAMED and self.why_not(url, "page") is None:
                self.n_named += 1
                self._named.setdefault(shape(url), []).append(url)
                taken.append(url)
        for form in list(self._named):
            self._take_named(form)
        return taken

    def _take_named(self, form: str) -> None:
        """Take up what sitemaps name of a shape, if it is an item's."""
        if "item" in (self.known.shapes.get(form), self._shape(form).kind):
            self._named_items = True
            for url in self._named.pop(form, ()):
                self._admit(Entry(url))

    def to_draw(self, url: str) -> None:
        """Let a page that was received be drawn by a browser, before anything else is asked for."""
        self._push(Entry(url, role="drawn", forced=True), _FIRST)

    def add_pictures(self, urls: Iterable[str]) -> list[str]:
        """Add the pictures of a page, where they are on the site itself."""
        return [url for url in urls if self._admit(Entry(url, role="picture"))]

    # --- what goes out

    def next(self, budget: int) -> Entry | None:
        """Give the next address, or null; ``budget`` is how many more requests the site may get."""
        while (place := self._place(budget)) is not None:
            entry = heapq.heappop(self._heaps[place])[1]
            if place == _ORDER["item"]:
                self.waiting_items -= 1
            kind = self.kind_of(entry.url)
            if place == _ORDER["open"] and kind != "open":
                self._push(entry, _ORDER[kind])  # learnt since it was found
                continue
            reason = self._why_no_longer(entry)
            if reason is not None:
                self._leave(entry.url, reason)
            elif entry.role == "drawn":
                return entry
            elif entry.role == "robots" or self.robots.knows(origin_of(entry.url)):
                return self._noted(entry)
            else:
                self._push(entry, place)
                origin = origin_of(entry.url)
                return self._noted(Entry(origin + ROBOTS_PATH, role="robots", origin=origin))
        return None

    def _why_no_longer(self, entry: Entry) -> str | None:
        """Say why an entry is not asked for after all: by now more is known."""
        if entry.role == "robots":
            return None
        if entry.tries == 0 and not entry.forced:
            if self._key(entry.url) in self._asked:
                return "asked for already"
            front = front_of(entry.url)
            if front is not None and self._key(front) in self._led_on:
                return "asked for already"
            if entry.role == "page" and self._is_closed(entry.url):
                return "brings nothing new"
        known = self.robots.knows(origin_of(entry.url))
        return (
            "robots.txt" if self.rules.obey_robots and known and not self.robots.allows(entry.url) else None
        )

    def is_empty(self) -> bool:
        """Say whether nothing waits."""
        return not any(self._heaps)

    def has(self, url: str) -> bool:
        """Say whether an address, or one that is the same, waits or was asked for."""
        return self._key(url) in self._seen

    def waiting(self) -> int:
        """Give how many addresses wait."""
        return sum(map(len, self._heaps))

    def take_out(self, url: str, *, drawn: bool = False, sitemap: bool = False) -> Entry:
        """Take an address out that was asked for (or drawn, or as a sitemap), as the journal says."""
        for place, heap in enumerate(self._heaps):
            for number, entry in heap:
                if entry.url == url and (entry.role == "drawn") == drawn:
                    heap.remove((number, entry))
                    heapq.heapify(heap)
                    self.waiting_items -= place == _ORDER["item"]
                    return self._noted(entry)
        if drawn:
            return Entry(url, role="drawn", forced=True)
        if sitemap:
            self._sitemaps.add(url)
            return self._noted(Entry(url, role="sitemap"))
        is_robots = urlsplit(url).path == ROBOTS_PATH
        return self._noted(Entry(url, role="robots" if is_robots else "page", origin=origin_of(url)))

    def sessions(self) -> list[str]:
        """Give the names of parameters that were found to be sessions."""
        return sorted(self._sessions.keys)

    def take_sessions(self, names: Iterable[str]) -> None:
        """Take what was found to be sessions before, and see anew what is the same."""
        self._sessions.keys.update(names)
        self._seen = {self._key(url): url for url in self._seen.values()}
        self._asked = {self._key(url) for url in self.asked_urls}

    # --- what an address is

    def kind_of(self, url: str) -> Kind:
        """Say what an address is, as far as is known."""
        known = self.known.kinds.get(canonical(url)) or self.known.shapes.get(shape(url))
        if known:
            return known
        if is_of_a_day(url) or (choices_of(url) and page_of(url) in self._choices):
            return "other"
        learnt = self._shape(shape(url)).kind
        if learnt != "open":
            return learnt
        return "listing" if page_number(url) is not None and not thing_of(url) else "open"

    def why_not(self, url: str, role: Role) -> str | None:
        """Say why an address is not asked for; null where it may be."""
        if registered_domain(url).replace(":", "_") != self.rules.site_id:  # as `site_of` names it
            return "another site"
        parts = urlsplit(url)
        if parts.port not in self.rules.ports:
            return "another port"
        path = parts.path or "/"
        if any(path.startswith(beginning) for beginning in self.rules.never):
            return "settings"
        reason = self.rules.words.why_not(url, part=role == "part")
        if reason is not None and not (role in ("picture", "sitemap") and reason == "file"):
            return reason
        return "endless" if role != "part" and is_endless(url) else None

    def _admit(self, entry: Entry) -> bool:
        reason = self.why_not(entry.url, entry.role)
        if reason is None and not entry.forced:
            if self._sessions.learn(canonical(entry.url)):
                self.take_sessions(())
            if self._key(entry.url) in self._seen or self._key(entry.url) in self._first_pages:
                return False
            if self.waiting() >= _MOST_WAITING:
                reason = "too many"
        if reason is not None:
            self._leave(entry.url, reason)
            return False
        self._seen[self._key(entry.url)] = entry.url
        self._push(entry, self._place_of(entry))
        return True

    def _place_of(self, entry: Entry) -> int:
        if entry.forced:
            return _FIRST
        if entry.role == "picture":
            return _PICTURE
        kind = self.kind_of(entry.url)
        is_known = self.known.kinds.get(canonical(entry.url)) == "item"
        return _KNOWN if kind == "item" and is_known else _ORDER[kind]

    def _place(self, budget: int) -> int | None:
        """Give the heap that is next: listings first, unless more items wait than will be reached."""
        order = range(len(self._heaps))
        if self.waiting_items >= budget:
            order = [_FIRST, _ORDER["item"], *(place for place in order if place)]  # type: ignore[assignment]
        return next((place for place in order if self._heaps[place]), None)

    def _push(self, entry: Entry, place: int) -> None:
        self._number += 1
        number = self._number - (1 << 40 if entry.role == "robots" else 0)  # rules before all else
        heapq.heappush(self._heaps[place], (number, entry))
        self.waiting_items += place == _ORDER["item"]

    def _noted(self, entry: Entry) -> Entry:
        if page_number(entry.url) == 1:
            self._first_pages.add(self._key(without_page(entry.url)))
        self.asked_urls.add(entry.url)
        self._asked.add(self._key(entry.url))
        self._seen[self._key(entry.url)] = entry.url
        return entry

    def _key(self, url: str) -> str:
        """Give by what two addresses are one: canonical, without sessions, whatever the scheme."""
        return self._sessions.strip(canonical(url)).partition("://")[2]

    def _shape(self, form: str) -> _Shape:
        return self._shapes.setdefault(form, _Shape())

    def _is_closed(self, url: str) -> bool:
        form, page = shape(url), page_of(url)
        is_choice = bool(choices_of(url)) and page in self._choices
        kinds = (self.kind_of(url), self.known.shapes.get(form), self._shape(form).kind)
        if "item" in kinds and not is_choice and not is_of_a_day(url):
            return False
        if is_of_a_day(url):
            return self._days[calendar_of(url)] >= _SAMPLE
        if page in self._choices:
            return self._shape(form).barren >= _SAMPLE or (
                bool(choices_of(url)) and self._paths[page] >= _SAMPLE
            )
        most = _BARREN
        if self._named_items and self.known.kinds.get(canonical(url)) != "listing":
            most = _BARREN_NAMED  # a site map told where the items are
        return self._shape(form).barren >= most or (bool(choices_of(url)) and self._paths[page] >= 2 * most)

    def _leave(self, url: str, reason: str) -> None:
        """Count an address that is not asked for, once."""
        key = (reason, self._key(url))
        if key not in self._left:
            self._left.add(key)
            self.refused[reason] += 1
