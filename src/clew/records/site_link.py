"""site_link: a tie between two sites."""

from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class SiteLink:
    """A tie between two sites (``site_a`` < ``site_b``), with why it must not count where it must not.

    ``kind``: analytics, adsense, template, favicon, certificate, host, company, shared_contact, shared_ads,
    shared_image, cross_link.
    """

    KEY: ClassVar = ("site_a", "site_b", "kind", "value")
    TABLE: ClassVar = "site_links"

    site_a: str
    site_b: str
    kind: str
    value: str
    strength: float
    filtered: str | None
    evidence: tuple[Evidence, ...] = ()
