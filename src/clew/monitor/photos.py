"""Ads whose pictures were all exchanged between two visits; most telling where the profile bears a "verified" mark.

Two pictures are the same when their payloads are, or when their PDQ hashes differ in at most 31 of 256 bits
(the distance that the hash's authors recommend).
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from clew.engine import Engine
from clew.monitor.history import SiteHistory, VisitView
from clew.monitor.notice import Notice, place_of

SAME_PICTURE = 31


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of an ad as far as it was kept: two hashes, and the captures that showed it."""

    payload_sha256: str | None
    pdq: str | None
    captures: frozenset[str]


Pictures = dict[str, list[Picture]]


def read_pictures(engine: Engine) -> Pictures:
    """Read the pictures of ads, those with any hash."""
    images = engine.table("images")
    hashed = images.filter(images.payload_sha256.notnull() | images.pdq.notnull())
    rows = engine.collect(
        hashed.select("ad_id", "url", "payload_sha256", "pdq", "captures"), order=["ad_id", "url"]
    )
    pictures: Pictures = defaultdict(list)
    for row in rows.to_pylist():
        captures = frozenset(row["captures"] or ())
        pictures[row["ad_id"]].append(Picture(row["payload_sha256"], row["pdq"], captures))
    return pictures


def find_changed_photos(history: SiteHistory, pictures: Pictures) -> Iterator[Notice]:
    """Give the ads that show none of the pictures that they showed at the visit before."""
    for ad_id, ad in sorted(history.ads.items()):
        shown: list[Picture] = []
        for view in history.visits if ad_id in pictures else ():
            now = _shown(pictures[ad_id], view, ad_id)
            if shown and now and not any(is_same(old, new) for old in shown for new in now):
                sighting = view.seen[ad_id]
                value = "verified profile" if ad.verified else "all pictures"
                yield Notice("changed_photos", ad_id, value, sighting.seen_at, (place_of(sighting),))
            shown = now or shown


def is_same(one: Picture, two: Picture) -> bool:
    """Say whether two pictures are the same one."""
    if one.payload_sha256 is not None and one.payload_sha256 == two.payload_sha256:
        return True
    return one.pdq is not None and two.pdq is not None and distance(one.pdq, two.pdq) <= SAME_PICTURE


def distance(left: str, right: str) -> int:
    """Count the bits in which two hexadecimal hashes differ.

    >>> distance("00ff", "00fe")
    1
    """
    return (int(left, 16) ^ int(right, 16)).bit_count()


def _shown(pictures: list[Picture], view: VisitView, ad_id: str) -> list[Picture]:
    captures = {sighting.capture_id for sighting in view.versions.get(ad_id, ())}
    return [picture for picture in pictures if picture.captures & captures]
