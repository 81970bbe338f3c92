"""image: facts of a picture shown in an ad; the picture itself is not kept."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of an ad: hashes and facts; pixels were dropped in memory at import.

    ``pdq`` is the 256-bit PDQ hash in hexadecimal (Meta, 2019). ``face``: visible, hidden, none, unknown.
    ``captures``: the pages that show it. ``crop_hash``: landmarks by which a cropped or framed copy is found
    (:mod:`clew.kernel.crop_hash`); null where it has too few, or was imported before there were any.
    """

    KEY: ClassVar = ("ad_id", "url")
    TABLE: ClassVar = "images"

    ad_id: str
    url: str
    payload_sha256: str | None
    pdq: str | None
    pdq_quality: int | None
    width: int | None
    height: int | None
    face: str
    metadata: dict[str, str]
    captures: tuple[str, ...]
    crop_hash: str | None = None
