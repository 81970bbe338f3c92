"""Sites that went, came back, or moved to another domain.

*Gone*: a site that was read, and then twice or more, visits or attempts at least hours apart, not at all. One failure is
a bad day. A refusal is an answer, and no sign of absence. A page that sells the domain, or a redirect to who sells it, is none of the site's. *Back*: read again after that. *Moved*: it leads to another
domain and nothing of it is read any more; or it is gone, and a site that was first read after it was last read is tied to it by
an account, a company or a contact, or by a template and something more.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from clew.engine import Engine
from clew.kernel.visits import GAP
from clew.kernel.web import registered_domain
from clew.monitor.history import SiteHistory, VisitView
from clew.monitor.notice import Notice
from clew.records.evidence import Evidence
from clew.reference.parking import sells_domains

_FAILURES = 2
_DOWN = frozenset({"unreachable", "parked"})
_TELLING = frozenset({"analytics", "adsense", "company", "shared_contact"})
_WITH_MORE = frozenset({"template", "favicon", "certificate", "shared_ads", "shared_image", "host"})
_SHOWN = 3


class AttemptLike(Protocol):
    """What is told of a visit that read nothing (:class:`clew.store.attempts.Attempt`)."""

    @property
    def site_id(self) -> str: ...
    @property
    def at(self) -> dt.datetime: ...
    @property
    def state(self) -> str: ...
    @property
    def why(self) -> str: ...


@dataclass(frozen=True, slots=True)
class _Event:
    """What a visit or an attempt met: ``read``, ``down`` or ``led`` elsewhere."""

    at: dt.datetime
    what: str
    why: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Lifetime:
    """When a site was first and last read, and since when it is gone; ``place``: a page of when it was last read."""

    site_id: str
    first_read: dt.datetime | None
    last_read: dt.datetime | None
    gone_at: dt.datetime | None
    place: tuple[Evidence, ...] = ()


def follow_site(history: SiteHistory, attempts: Sequence[AttemptLike]) -> tuple[list[Notice], Lifetime]:
    """Give what became of a site, event by event, and how long it was there."""
    notices: list[Notice] = []
    first: dt.datetime | None = None
    last: dt.datetime | None = None
    failures: list[_Event] = []
    place: tuple[Evidence, ...] = ()
    gone_at: dt.datetime | None = None
    for event in _events(history, attempts):
        if event.what == "read":
            if gone_at is not None:
                value = f"read again; gone since {gone_at:%Y-%m-%d}"
                notices.append(Notice("site_back", history.site_id, value, event.at, event.evidence))
            first, last = first or event.at, event.at
            failures, place, gone_at = [], event.evidence, None
        elif event.what == "led":
            notices.append(Notice("site_moved", history.site_id, event.why, event.at, event.evidence))
        elif last is not None and (not failures or event.at - failures[-1].at > GAP):
            failures.append(event)
            if len(failures) == _FAILURES:
                gone_at = failures[0].at
                value = f"nothing was read since {gone_at:%Y-%m-%d}: {event.why}"
                notices.append(Notice("site_gone", history.site_id, value, event.at, event.evidence or place))
    return _once(notices), Lifetime(history.site_id, first, last, gone_at, place)


def _once(notices: Iterable[Notice]) -> list[Notice]:
    """Tell a redirect to one place once, however often it was met."""
    told: set[str] = set()
    kept = []
    for notice in notices:
        if notice.kind != "site_moved" or notice.value not in told:
            kept.append(notice)
        if notice.kind == "site_moved":
            told.add(notice.value)
    return kept


def _events(history: SiteHistory, attempts: Sequence[AttemptLike]) -> list[_Event]:
    events = [_met(history.site_id, view) for view in history.visits]
    seen = [(view.visit.first - GAP, view.visit.last + GAP) for view in history.visits if view.read]
    down = [
        _Event(one.at, "down", one.why[:200], ())
        for one in attempts
        if one.state in _DOWN and not any(first <= one.at <= last for first, last in seen)
    ]
    met = [event for event in events if event is not None]
    return sorted([*met, *down], key=lambda event: (event.at, event.what))


def _met(site_id: str, view: VisitView) -> _Event | None:
    if view.read:
        places = list(view.listings.values())[:1] or list(view.pages.values())[:1]
        return _Event(view.visit.first, "read", "", tuple(places))
    away = {
        registered_domain(target): place
        for _, (target, place) in sorted(view.led.items())
        if registered_domain(target) != site_id
    }
    if away:
        target, place = next(iter(sorted(away.items())))
        if sells_domains(f"https://{target}/"):
            return _Event(view.visit.first, "down", f"it leads to {target}, which sells domains", (place,))
        return _Event(view.visit.first, "led", f"→ {target}: it leads there", (place,))
    down = [*view.gone.values(), *(place for place in view.refused.values() if _is_error(place))]
    if not down:
        return None
    return _Event(view.visit.first, "down", down[0].quote[:100], tuple(down[:1]))


def _is_error(place: Evidence) -> bool:
    """Say whether an answer is the server's own trouble; a refusal (401, 403, 407, 429, 451) is none."""
    return place.quote.startswith("status 5")


def find_successors(engine: Engine, lifetimes: Mapping[str, Lifetime]) -> Iterator[Notice]:
    """Give for each site that is gone the newer sites that stand in its place, with the ties that say so."""
    gone = {name: one for name, one in lifetimes.items() if one.gone_at is not None}
    if not gone:
        return
    links = engine.table("site_links")
    chosen = links.filter(links.filtered.isnull())
    ties: dict[tuple[str, str], list[dict[str, object]]] = defaultdict(list)
    for row in engine.collect(chosen, order=["site_a", "site_b", "kind", "value"]).to_pylist():
        for old, new in ((row["site_a"], row["site_b"]), (row["site_b"], row["site_a"])):
            if old in gone and _came_after(lifetimes.get(new), gone[old]):
                ties[old, new].append(row)
    for (old, new), rows in sorted(ties.items()):
        kinds = sorted({str(row["kind"]) for row in rows})
        if _TELLING & set(kinds) or ("template" in kinds and len(_WITH_MORE & set(kinds)) > 1):
            begun = lifetimes[new].first_read
            value = f"→ {new}: gone, and tied to this newer site by {', '.join(_words(kinds))}"
            places = [Evidence(**item) for row in rows for item in (row["evidence"] or ())]  # type: ignore[attr-defined]
            seen_at = max(one for one in (gone[old].gone_at, begun) if one is not None)
            yield Notice("site_moved", old, value, seen_at, tuple(places[:_SHOWN]) or gone[old].place)


def _came_after(new: Lifetime | None, old: Lifetime) -> bool:
    if new is None or new.first_read is None or old.last_read is None or new.gone_at is not None:
        return False
    return new.first_read > old.last_read


def _words(kinds: Iterable[str]) -> list[str]:
    return [kind.replace("_", " ") for kind in kinds]
