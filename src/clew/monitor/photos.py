"""Ads whose pictures were all exchanged between two visits; most telling where the profile bears a "verified" mark.

A picture that strangers' ads show too (a stock picture, as the ties between ads hold it) says nothing of hers, whether
it stays or goes. A visit tells only where it fetched every picture that the ad showed then: what was not fetched again may still
be there.

Two pictures are the same when their payloads are, or when their PDQ hashes differ in at most 31 of 256 bits
(the distance that the hash's authors recommend), or one is the other cropped, framed or marked (:mod:`clew.kernel.crop_hash`):
who cuts the edges off has exchanged nothing.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from clew.engine import Engine
from clew.kernel.crop_hash import same_picture
from clew.monitor.history import SiteHistory, VisitView
from clew.monitor.notice import Notice, place_of

SAME_PICTURE = 31


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of an ad as far as it was kept: its hashes, and when it was fetched."""

    payload_sha256: str | None
    pdq: str | None
    fetched_at: tuple[dt.datetime, ...]
    is_stock: bool = False
    crop_hash: str | None = None


Pictures = dict[str, list[Picture]]


def read_pictures(engine: Engine) -> Pictures:
    """Read the pictures of ads, those with any hash."""
    images, captures = engine.table("images"), engine.table("captures")
    hashed = images.filter(images.payload_sha256.notnull() | images.pdq.notnull())
    columns = ["ad_id", "url", "payload_sha256", "pdq", "crop_hash"]
    fetched = hashed.select(*columns, capture_id=hashed.captures.unnest())
    timed = fetched.join(captures.select("capture_id", "fetched_at"), "capture_id")
    grouped = timed.group_by(*columns).aggregate(fetched_at=timed.fetched_at.collect(distinct=True).sort())
    stock = _stock(engine)
    pictures: Pictures = defaultdict(list)
    for row in engine.collect(grouped, order=["ad_id", "url", "payload_sha256"]).to_pylist():
        is_stock = bool(stock & {row["payload_sha256"], row["pdq"]})
        pictures[row["ad_id"]].append(
            Picture(row["payload_sha256"], row["pdq"], tuple(row["fetched_at"]), is_stock, row["crop_hash"])
        )
    return pictures


def _stock(engine: Engine) -> frozenset[str]:
    """Give the hashes of pictures that strangers use."""
    links = engine.table("links")
    found = (
        links.filter((links.kind == "image") & (links.filtered == "stock_image")).select("value").distinct()
    )
    return frozenset(engine.collect(found, order=["value"])["value"].to_pylist())


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
    if one.pdq is not None and two.pdq is not None and distance(one.pdq, two.pdq) <= SAME_PICTURE:
        return True
    return (
        one.crop_hash is not None and two.crop_hash is not None and same_picture(one.crop_hash, two.crop_hash)
    )


def distance(left: str, right: str) -> int:
    """Count the bits in which two hexadecimal hashes differ.

    >>> distance("00ff", "00fe")
    1
    """
    return (int(left, 16) ^ int(right, 16)).bit_count()


def _shown(pictures: list[Picture], view: VisitView, ad_id: str) -> list[Picture]:
    """Give the pictures of a visit, none where some of those shown were not fetched in it."""
    if ad_id not in view.versions:
        return []
    first, last = view.visit.first, view.visit.last
    fetched = [picture for picture in pictures if any(first <= time <= last for time in picture.fetched_at)]
    wanted = max(sighting.n_images or 0 for sighting in view.versions[ad_id])
    return [picture for picture in fetched if not picture.is_stock] if len(fetched) >= wanted else []
