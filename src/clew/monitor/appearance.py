"""Ads that are new, vanished, or came back.

*New*: first seen in a later visit, where the visit before had read most of the pages that list ads now, or
where the ad says that it was posted after it. *Vanished*: seen before and not now, and either its own page was asked
for and is gone, or the visit read again a whole list on which it had stood, each page of it that showed ads. *Returned*:
seen again after it had vanished.

A page that failed to load says nothing: neither that an ad on it is gone, nor that the list without it is whole.
"""

from collections.abc import Iterator

from clew.monitor.history import Sighting, SiteHistory, VisitView
from clew.monitor.notice import Notice, place_of
from clew.records.evidence import Evidence

_HALF = 0.5


def find_appearances(history: SiteHistory) -> Iterator[Notice]:
    """Give what appeared and disappeared, visit by visit."""
    last: dict[str, VisitView] = {}
    vanished: set[str] = set()
    for number, view in enumerate(history.visits):
        before = history.visits[number - 1] if number else None
        for ad_id, sighting in sorted(view.seen.items()):
            if ad_id in vanished:
                vanished.discard(ad_id)
                yield Notice(
                    "returned", ad_id, "the same ad is back", sighting.seen_at, (place_of(sighting),)
                )
            elif ad_id not in last and before is not None and _is_new(history, ad_id, before, view):
                yield Notice("new", ad_id, history.ads[ad_id].url, sighting.seen_at, (place_of(sighting),))
        for ad_id in sorted(last.keys() - view.seen.keys() - vanished):
            places = _gone(history, ad_id, last[ad_id], view)
            if places:
                vanished.add(ad_id)
                yield Notice("vanished", ad_id, history.ads[ad_id].url, view.visit.last, places)
        last.update(dict.fromkeys(view.seen, view))


def _is_new(history: SiteHistory, ad_id: str, before: VisitView, view: VisitView) -> bool:
    ad = history.ads.get(ad_id)
    if ad is None:
        return False
    if ad.posted_at is not None and ad.posted_at > before.visit.last.date():
        return True
    page = ad.url.split("#")[0]
    if page != ad.url and page not in before.listings:
        return False  # one of several on a page that showed none before: empty, or not understood then
    listed = set(view.listings) or (view.ad_pages & before.read)
    return bool(before.seen) and bool(listed) and len(listed & before.read) >= _HALF * len(listed)


def _gone(history: SiteHistory, ad_id: str, seen_in: VisitView, view: VisitView) -> tuple[Evidence, ...]:
    """Give the places that show that the ad is not there any more; none where the visit cannot tell."""
    ad = history.ads.get(ad_id)
    if ad is None:
        return ()
    page = ad.url.split("#")[0]
    place = view.where_gone(page)
    if place is not None:
        return (place,)
    if not view.seen:
        return ()
    lists = (page,) if page != ad.url else sorted(seen_in.listed.get(ad_id) or ())
    if any(all(map(view.is_settled, seen_in.pages_like(url))) for url in lists):
        return _shown_instead(view)
    return ()


def _shown_instead(view: VisitView) -> tuple[Evidence, ...]:
    """Point to the lists, or else the ads, that the visit met where this one is not."""
    return tuple(view.listings.values())[:3] or tuple(map(place_of, _any(view)))


def _any(view: VisitView) -> list[Sighting]:
    return [view.seen[ad_id] for ad_id in sorted(view.seen)[:3]]
