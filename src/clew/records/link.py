"""link: a tie between two ads."""

from dataclasses import dataclass
from typing import ClassVar

from clew.records.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Link:
    """A tie between two ads (``ad_a`` < ``ad_b``), with why it must not count where it must not.

    ``kind``: phone, phone_near, email, handle, wallet, text, style, typing, image, image_crop, image_metadata, profile_url, description. ``filtered``:
    null, or switchboard, site_contact, changing_number, boilerplate, stock_image, studio, copied_text, common_description.
    """

    KEY: ClassVar = ("ad_a", "ad_b", "kind", "value")
    TABLE: ClassVar = "links"

    ad_a: str
    ad_b: str
    kind: str
    value: str
    strength: float
    filtered: str | None
    evidence: tuple[Evidence, ...] = ()
