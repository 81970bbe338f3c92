"""site_candidate: a site that may belong to the market, with every way in which it was found."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a site was found: ``how`` (search, bookmark, list, media, affiliation, forum, directory, link, cross_ad, moved,
    ad_contact, back_search, import) and ``from`` where: a file, or the site on which it was met.

    ``url`` as it was met, with the ``title`` and ``text`` beside it; of a search also the ``query`` and the ``place`` in its results.
    ``when``: the time that the source tells, else when it was read. ``evidence``: where it stands in a capture.
    """

    how: str
    from_: str
    url: str
    when: dt.datetime | None = None
    title: str | None = None
    text: str | None = None
    query: str | None = None
    place: int | None = None
    evidence: tuple[Evidence, ...] = ()

    @property
    def identity(self) -> tuple[str, str, str, str]:
        """What makes it this way and no other."""
        return self.how, self.from_, self.url, self.query or ""


@dataclass(frozen=True, slots=True)
class Reason:
    """A sign for or against a candidate: its points in log-odds, and in words what was seen."""

    sign: str
    points: float
    says: str


@dataclass(frozen=True, slots=True)
class SiteCandidate:
    """A site that may belong to the project's market. It lies in ``discovery/``, not in ``tables/``: no run writes it.

    ``score`` (0-100) orders candidates by the points of their ``reasons``; it is no share of right guesses. What people decided of it is
    a ``site_decision``.
    """

    KEY: ClassVar = ("site_id",)
    TABLE: ClassVar = "site_candidates"

    site_id: str
    url: str
    score: float
    reasons: tuple[Reason, ...] = ()
    ways: tuple[Way, ...] = ()
