"""site_profile: what all pages of a site have in common. A working table, learnt by parse."""

from dataclasses import dataclass, field
from typing import ClassVar

from clew.records.evidence import Evidence, KindValue


@dataclass(frozen=True, slots=True)
class SiteProfile:
    """What a site's pages share: its own contacts (never an ad's), its phone region, languages, its frame.

    ``boilerplate`` holds hashes of recurring lines; ``region_inferred`` is true where nobody stated it.
    """

    KEY: ClassVar = ("site_id",)
    TABLE: ClassVar = "site_profiles"
    WORKING: ClassVar = True

    site_id: str
    region: str | None = None
    region_inferred: bool = True
    languages: tuple[str, ...] = ()
    contacts: tuple[KindValue, ...] = ()
    boilerplate: tuple[str, ...] = ()
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)
