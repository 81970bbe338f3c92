"""Topics of boards: whether what somebody began a topic with advertises a person."""

import re
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from clew.kernel.web import absolute
from clew.parse.groups import posts
from clew.parse.signs import Sign, points
from clew.records.draft import Draft, DraftAnchor
from clew.reference.lexicon import Lexicons
from clew.reference.url_shape import shape

_TOPIC_POINTS, _SURE_TOPIC = 0.0, 2.0
"""Points from which on a topic's first post is taken for an ad, and from which on it may be one without a number."""
_HARDLY = -3.0
"""Points below which a post is no ad, though the topics beside it are: less than a page has that says nothing."""
_OF_A_SHEET = ("label.name", "label.height", "label.weight")
"""Labels that stand beside an age on a sheet of a person."""
_PARTS = re.compile(r"\s+[|·•»–—-]\s+")
_ASKING = ("?", "\u037e", "؟")


def advertises(signs: Collection[Sign], draft: Draft, lexicons: Lexicons) -> bool:
    """Say whether the signs of a post, or of a board's page with one post, are those of an ad."""
    offers = {sign.what for sign in signs if sign.kind == "offer"}
    score = points(signs)
    can_be_reached = "phone" in offers or score >= _SURE_TOPIC
    told = {sign.what for sign in signs}
    is_a_sheet = "label.age" in told and not told.isdisjoint(_OF_A_SHEET)
    least = 1 if is_a_sheet else 2  # a number alone is none
    if score < _TOPIC_POINTS or not can_be_reached or len(offers) < least:
        return False
    return not _asks_or_reviews(draft, lexicons)


def advertises_a_little(signs: Collection[Sign], draft: Draft, lexicons: Lexicons) -> bool:
    """Say whether a post among ads may be one: it says something of a person or an offer, and asks nothing."""
    told = {
        sign.what if sign.kind == "offer" else sign.kind for sign in signs if sign.kind in ("person", "offer")
    }
    offers_herself = {"person", "phone", "price"} <= told  # whatever words of other things stand beside
    return (offers_herself or (bool(told) and points(signs) > _HARDLY)) and not _asks_or_reviews(
        draft, lexicons
    )


def _asks_or_reviews(draft: Draft, lexicons: Lexicons) -> bool:
    if (draft.heading or draft.title or "").rstrip(" \u00a0").endswith(_ASKING):
        return True  # a topic that asks about somebody
    return any(True for name in names_of(draft) for _ in lexicons.find("page.review", name))


def names_of(draft: Draft) -> list[str]:
    """Give what names a page: the parts of its title and its heading, and on a board the sections above its first post."""
    return [*title_parts(draft), draft.heading or "", *_way(draft)]


def title_parts(draft: Draft) -> list[str]:
    """Give the parts of the title without the site's own name, which is what its link to the front page says: "Night Review"."""
    homes = {anchor.text for anchor in draft.anchors if _leads_home(anchor)}
    return [part for part in _PARTS.split(draft.title or "") if part not in homes]


def _way(draft: Draft) -> Iterator[str]:
    """Give the links above the first post: the sections of the board in which it stands.

    Of several of one shape the last: a menu of all sections stands above the way to this one.
    """
    written = [record.first for record in posts(draft)]
    written += [
        datum.order for datum in draft.data if datum.path == "post.author" and datum.order is not None
    ]
    first = min(written, default=0)
    above = [anchor for anchor in draft.anchors if anchor.order < first and not _leads_home(anchor)]
    last = {shape(absolute(draft.url, anchor.href) or anchor.href): anchor.text for anchor in above}
    yield from last.values()


def _leads_home(anchor: DraftAnchor) -> bool:
    return not urlsplit(anchor.href).path.strip("/")
