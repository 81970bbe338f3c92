"""Topics of boards: whether what somebody began a topic with advertises a person."""

from collections.abc import Collection, Iterator

from clew.parse.groups import posts
from clew.parse.signs import Sign, points
from clew.records.draft import Draft
from clew.reference.lexicon import Lexicons

_TOPIC_POINTS, _SURE_TOPIC = 0.0, 2.0
"""Points from which on a topic's first post is taken for an ad, and from which on it may be one without a number."""
_HARDLY = -3.0
"""Points below which a post is no ad, though the topics beside it are: less than a page has that says nothing."""
_ASKING = ("?", "\u037e", "؟")


def advertises(signs: Collection[Sign], draft: Draft, lexicons: Lexicons) -> bool:
    """Say whether the signs of a post, or of a board's page with one post, are those of an ad."""
    offers = {sign.what for sign in signs if sign.kind == "offer"}
    score = points(signs)
    can_be_reached = "phone" in offers or score >= _SURE_TOPIC
    is_a_sheet = {"label.name", "label.age"} <= {sign.what for sign in signs}
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
    names = [draft.title or "", draft.heading or "", *_way(draft)]
    return any(True for name in names for _ in lexicons.find("page.review", name))


def _way(draft: Draft) -> Iterator[str]:
    """Give the links above the first post: the sections of the board in which it stands."""
    first = next((record.first for record in posts(draft)), 0)
    yield from (anchor.text for anchor in draft.anchors if anchor.order < first)
