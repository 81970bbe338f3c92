"""review: a client's post about a provider."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Review:
    """A post of a board or a review of an ad; the author only as a hash.

    ``about_kind`` and ``about_value`` are the contact or address it names where no ad is known for it.
    """

    KEY: ClassVar = ("review_id",)
    TABLE: ClassVar = "reviews"

    review_id: str
    site_id: str
    url: str
    capture_id: str
    ad_id: str | None
    about_kind: str | None
    about_value: str | None
    author_hash: str | None
    written_at: dt.date | None
    text: str
    language: str | None
    evidence: tuple[Evidence, ...]
