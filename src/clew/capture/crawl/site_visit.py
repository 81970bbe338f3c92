"""A visit of one site: its queue, its pace, what it has cost, and how it ends.

``apply`` takes an answer, live or from the journal, and does the same with both.
"""

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Literal

from clew.capture.crawl.answer import SLOW_DOWN, Answer
from clew.capture.crawl.frontier import MANY, Entry, SiteQueue
from clew.capture.crawl.pace import Pace
from clew.capture.crawl.robots import Robots, origin_of
from clew.capture.crawl.robots import Rules as RobotsRules
from clew.capture.crawl.sitemaps import PATH as SITEMAP
from clew.kernel.counts import counted
from clew.reference.parking import sells_domains
from clew.store.capture_settings import CaptureSettings

State = Literal["open", "blocked", "signs_in", "asked_to_stop", "unreachable", "parked", "budget", "waits"]
_MOST_REFUSALS = 3
_MB = 1 << 20
_WORTH_A_GUESS = 4
"""From so many lists on a sitemap that nobody named is asked for: most guesses fail, and of fewer lists one would spare two at most."""
_LASTING = frozenset({"refused_address", "certificate"})
"""Problems that another try does not mend."""


@dataclass(slots=True)
class SiteVisit:
    """One site's part of a visit. ``state``: open until something other than an empty queue ends it.

    ``drawn``: how many pages a browser drew; ``undrawn``: those that it could not, and why; ``scripted``: how many pages
    say nothing without their scripts and were not drawn, since the settings say never.
    """

    site: str
    settings: CaptureSettings
    queue: SiteQueue
    robots: Robots
    pace: Pace
    requests: int = 0
    pages: int = 0
    received: int = 0
    failed: dict[str, str] = field(default_factory=dict)
    drawn: int = 0
    undrawn: dict[str, str] = field(default_factory=dict)
    scripted: int = 0
    state: State = "open"
    why: str = ""
    busy: bool = False
    sign_ins: int = 0
    refusals: int = 0
    slow_downs: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    moved_to: str | None = None
    _has_looked: bool = False

    @property
    def budget(self) -> int:
        """How many more requests it may get."""
        return self.settings.max_pages - self.requests

    def is_spent(self) -> bool:
        """Say whether the budget is used up."""
        return self.budget <= 0 or self.received >= self.settings.max_mb * _MB

    def next(self) -> Entry | None:
        """Give what to ask for next; null where the site is at work, over, or has nothing more."""
        if self.busy or self.state != "open" or self.queue.is_empty():
            return None
        if self.is_spent():
            self.end(
                "budget",
                f"{counted(self.requests, 'request')}, {self.received // _MB} MB; waiting: {self.queue.waiting():,}",
            )
            return None
        entry = self.queue.next(self.budget)
        self.busy = entry is not None
        return entry

    def end(self, state: State, why: str) -> None:
        """End the visit of this site."""
        self.state, self.why = state, why

    def apply(self, entry: Entry, answer: Answer) -> tuple[list[str], list[str]]:
        """Take what came of a request; give the addresses of pages and of pictures that are new."""
        self.requests += 1
        self.received += answer.size
        self.outcomes[answer.problem or str(answer.status)] += 1
        if answer.status is None or answer.problem in ("timeout", "broken"):
            self._failed(entry, answer)
            if answer.status is None:
                return [], []
        elif answer.status in SLOW_DOWN or answer.status >= 500:  # noqa: PLR2004 - 5xx
            self._failed(entry, answer)
            self._slowed(answer)
        else:
            self.failed.pop(entry.url, None)
            self.slow_downs = 0
        self._refused(entry, answer)
        if answer.redirect is not None:
            self._redirected(entry, answer.redirect)
            return [], []
        if entry.role == "robots":
            if not self._waits(entry, answer):
                self._learn_rules(entry, answer)
            return [], []
        if entry.role == "sitemap":
            return self._read_sitemap(answer), []
        return self._read(entry, answer)

    def _read_sitemap(self, answer: Answer) -> list[str]:
        """Take what a sitemap names; all of it is told in the journal, for more of it may be taken up later."""
        for url in answer.sitemaps:
            self.queue.add_sitemap(url)
        self._has_looked = True
        return self.queue.name(answer.links)

    def _look_for_sitemaps(self) -> None:
        """Ask for sitemaps as soon as there are lists that they might spare, once a visit; for one that nobody named, of some lists."""
        if self._has_looked or not self.settings.sitemaps or not self.queue.has_lists():
            return
        named = {origin: self.robots.sitemaps(origin) for origin in self.robots.origins()}
        if not any(named.values()) and self.queue.n_lists() < _WORTH_A_GUESS:
            return
        self._has_looked = True
        for origin, urls in named.items():
            for url in urls or [origin + SITEMAP]:
                self.queue.add_sitemap(url)

    def _read(self, entry: Entry, answer: Answer) -> tuple[list[str], list[str]]:
        if answer.status != 200 or entry.role == "picture":  # noqa: PLR2004 - a page that is there
            return [], []
        if answer.parked:
            self._parked(entry.url)
            return [], []
        self.pages += 1
        self.sign_ins = 0
        self._to_draw(entry, answer)
        new = self.queue.found(answer.links, entry)
        if answer.following and len(new) >= MANY and not self.queue.links_its_pages(entry.url):
            new += [answer.following] if self.queue.add(answer.following) else []
        self._look_for_sitemaps()
        return new, self.queue.add_pictures(answer.pictures)

    def _parked(self, url: str) -> None:
        """Note a page that stands where the site was: it is none of the site's, and where nothing else was read, all there is."""
        if not self.pages:
            self.end("parked", f"{url[:200]} says that the domain is for sale, parked or has run out")

    def _to_draw(self, entry: Entry, answer: Answer) -> None:
        """Let a browser draw the page, where the settings want it. Never one that refuses."""
        mode = self.settings.browser_of(self.site)
        if self.state != "open" or answer.refusal is not None:
            return
        if mode == "always" or (mode == "when-needed" and answer.scripted):
            self.queue.to_draw(entry.url)
        else:
            self.scripted += answer.scripted

    def apply_part(self, url: str, answer: Answer) -> None:
        """Take what came of a request that a page made while it was drawn."""
        self.requests += 1
        self.received += answer.size
        self.outcomes[answer.problem or str(answer.status)] += 1
        self._refused(Entry(url, role="part"), answer)

    def apply_drawn(self, entry: Entry, answer: Answer) -> tuple[list[str], list[str]]:
        """Take a page as a browser drew it; give the addresses of pages and of pictures that are new."""
        if answer.problem is not None:
            self.undrawn[entry.url] = f"{answer.problem}: {answer.detail}".rstrip(": ")
            return [], []
        self.drawn += 1
        self._refused(entry, answer)
        if answer.refusal is not None:
            return [], []
        if answer.parked:
            self.pages -= self.pages == 1
            self._parked(entry.url)
            return [], []
        if answer.scripted and self.settings.browser_of(self.site) == "when-needed":
            self.undrawn[entry.url] = "it says nothing even when it is drawn"
        new = self.queue.found(answer.links, replace(entry, role="page"))
        self._look_for_sitemaps()
        return new, self.queue.add_pictures(answer.pictures)

    def _failed(self, entry: Entry, answer: Answer) -> None:
        """Try again, or give up; a site none of whose first requests came through is not reached."""
        told = answer.problem or f"status {answer.status}"
        if entry.tries < self.settings.retries and answer.problem not in _LASTING:
            self.queue.again(entry)
            return
        self.failed[entry.url] = f"{told}: {answer.detail}".rstrip(": ")
        if entry.role == "robots" and answer.status is None:
            self._learn_rules(entry, answer)

    def _waits(self, entry: Entry, answer: Answer) -> bool:
        """Say whether the request will be made again."""
        is_failure = answer.status is None or answer.status >= 500 or answer.status in SLOW_DOWN  # noqa: PLR2004 - 5xx
        return is_failure and entry.tries < self.settings.retries

    def _slowed(self, answer: Answer) -> None:
        self.slow_downs += 1
        if self.slow_downs > max(_MOST_REFUSALS, self.settings.retries) and answer.status in SLOW_DOWN:
            self.end("asked_to_stop", f"status {answer.status}, {self.slow_downs} times one after another")

    def _refused(self, entry: Entry, answer: Answer) -> None:
        """Count refusals: a challenge is one at once, a status where nothing else has come, or three times."""
        if answer.refusal is None:
            self.refusals = 0 if answer.status == 200 and entry.role == "page" else self.refusals  # noqa: PLR2004
            return
        if entry.role == "robots":
            return
        self.refusals += 1
        if answer.refusal == "challenge":
            self.end("blocked", f"a challenge at {entry.url[:200]} (status {answer.status})")
        elif self.refusals >= _MOST_REFUSALS or not self.pages:
            self.end("blocked", f"status {answer.status} at {entry.url[:200]}")

    def _redirected(self, entry: Entry, target: str) -> None:
        reason = self.queue.why_not(target, entry.role)
        is_taken = self.queue.redirected(entry, target)
        if reason == "account":
            self.sign_ins += 1
            if self.sign_ins >= _MOST_REFUSALS or not self.pages:
                self.end("signs_in", f"{entry.url[:200]} leads to a page to sign in")
        elif reason == "another site" and not self.pages and entry.role == "page":
            if sells_domains(target):
                self.end("parked", f"{entry.url[:200]} leads to {target[:200]}, which sells domains")
            else:
                self.moved_to = target
        if entry.role == "robots" and not is_taken:
            self._learn_rules(entry, Answer(status=404))

    def _learn_rules(self, entry: Entry, answer: Answer) -> None:
        rules = RobotsRules.of(answer.status, (answer.rules or "").encode())
        pause = self.robots.learn(entry.origin or origin_of(entry.url), rules)
        if self.settings.robots != "obey":
            return
        self.pace.slow_down(pause)
        if rules.closed and not self.pages and not self._tries_plain(entry, answer):
            told = answer.problem or f"status {answer.status}"
            self.end("unreachable", f"robots.txt can't be had ({told}: {answer.detail})"[:300])

    def _tries_plain(self, entry: Entry, answer: Answer) -> bool:
        """Go on without TLS where the host doesn't speak it: of a site that was only named the scheme is a guess.

        Not after an answer, a refused address, or a certificate that does not hold; nor where a port was named. The plain host's own
        rules are asked for first.
        """
        scheme, _, host = (entry.origin or origin_of(entry.url)).partition("://")
        if scheme != "https" or ":" in host or answer.status is not None or answer.problem in _LASTING:
            return False
        goes_on = self.queue.seed(f"http://{host}/")
        if goes_on:
            self.failed.pop(entry.url, None)  # the guess was wrong; nothing of the site is missing by that
        return goes_on


def new_pace(settings: CaptureSettings, seed: int, site: str) -> Pace:
    """Give a site's pace; its chance comes from the seed of the run and the site's name."""
    return Pace(settings.delay_s, settings.jitter, random.Random(f"{seed}/{site}"))  # noqa: S311 - no secret
