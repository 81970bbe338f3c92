"""The history of the data points: what each was at every visit, and what people set it to.

A site is read once for each of its visits, with what had been captured by then: pages, clues, and of each ad the version that was the
newest. So the history follows from the captures alone, and three runs over the same give the same. Words of its lingo and its
common frame are those of the reading of today. Only changes are kept.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from clew.kernel.visits import Visit
from clew.records.decision import Correction
from clew.records.evidence import Evidence
from clew.records.schema import from_row
from clew.records.site_value import SiteValue
from clew.register.view import AdView, SiteView
from clew.store.corrected import read_value

MOST_VISITS = 30
"""Of a site that is visited more often the newest are told apart; what came before them counts as one."""
NOT_OF_THE_SITE = frozenset(
    {
        "site_id",
        "evidence",
        "confidence",
        "category_reasons",
        "found_by",
        "status",
        "notes",
        "region_inferred",
    }
)
"""Columns of a site that are its key, stand beside its values, or say what people did with the entry."""
Row = Mapping[str, Any]


def site_values(
    site: SiteView, now: Row, read: Callable[[SiteView], Row], corrections: Sequence[Correction]
) -> list[SiteValue]:
    """Give the history of a site's data points, by column and time.

    ``now``: the row as it was read from all captures, uncorrected; ``read`` reads a view of the site. Of the corrections those of this
    site count, in their order.
    """
    steps = [(visit, read(as_of(site, visit))) for visit in site.visits[-MOST_VISITS:-1]]
    steps += [(visit, now) for visit in site.visits[-1:]]
    found: list[SiteValue] = []
    for column in sorted(set(now) - NOT_OF_THE_SITE):
        values = [*_read_values(site.site_id, column, steps), *_set_values(site.site_id, column, corrections)]
        values.sort(key=_when)
        found += [replace(value, n=n) for n, value in enumerate(values, 1)]
    return found


def as_of(site: SiteView, visit: Visit) -> SiteView:
    """Give the site as it was known when a visit was over."""
    captures = tuple(capture for capture in site.captures if capture.fetched_at <= visit.last)
    known = {capture.capture_id: capture.fetched_at for capture in captures}
    return replace(
        site,
        captures=captures,
        visits=tuple(one for one in site.visits if one.last <= visit.last),
        pages=tuple(page for page in site.pages if page.capture_id in known),
        clues=tuple(clue for clue in site.clues if clue.capture_id in known),
        ads=tuple(_ads_of(site, known)),
    )


def _ads_of(site: SiteView, known: Mapping[str, dt.datetime]) -> Iterator[AdView]:
    """Give the ads met by then, each as its newest version of that time states it; contacts where a capture of that time has them."""
    for ad in site.ads:
        met = [known[capture] for capture in ad.captures if capture in known]
        if not met:
            continue
        stated = next(
            (one for one in reversed(site.versions.get(ad.ad_id, ())) if one.captures[0] in known), ad
        )
        yield replace(
            stated,
            captures=tuple(capture for capture in ad.captures if capture in known),
            first_seen=min(met),
            last_seen=max(met),
            contacts=tuple(one for one in ad.contacts if _is_known(one[2], known)),
            code_currencies=tuple(one for one in ad.code_currencies if _is_known(one[1], known)),
        )


def _is_known(evidence: Sequence[Evidence], known: Mapping[str, dt.datetime]) -> bool:
    return any(item.capture_id in known for item in evidence)


def _read_values(site_id: str, column: str, steps: Sequence[tuple[Visit, Row]]) -> Iterator[SiteValue]:
    before: str | None = None
    for visit, row in steps:
        value, same = as_json(row.get(column)), as_json(_in_order(row.get(column)))
        if same != before:
            yield SiteValue(
                site_id,
                column,
                0,
                value=value,
                since=visit.first,
                visit=visit.number,
                confidence=dict(row["confidence"]).get(column) if value is not None else None,
                evidence=tuple(from_row(Evidence, item) for item in dict(row["evidence"]).get(column, ())),
            )
        before = same


def _in_order(value: Any) -> Any:
    """Give a list in an order of its own: the commonest first of a visit is no change to the next."""
    return sorted(value, key=lambda one: as_json(one) or "") if isinstance(value, list | tuple) else value


def _set_values(site_id: str, column: str, corrections: Sequence[Correction]) -> Iterator[SiteValue]:
    for one in corrections:
        if one.record == "site" and one.id == site_id and one.column == column:
            yield SiteValue(
                site_id,
                column,
                0,
                value=as_json(read_value(one)),
                since=_time_of(one.made_at),
                author=one.author,
                reason=one.reason,
                decision_id=one.decision_id,
            )


def as_json(value: Any) -> str | None:
    """Write a value of a column as JSON; null where nothing is known."""
    if value is None or value == []:
        return None
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


def _time_of(made_at: str | None) -> dt.datetime | None:
    """Read when a correction was made; null where it doesn't say, or nobody can read it."""
    try:
        made = dt.datetime.fromisoformat(made_at) if made_at else None
    except ValueError:
        return None
    return made.replace(tzinfo=made.tzinfo or dt.UTC).astimezone(dt.UTC) if made else None


def _when(value: SiteValue) -> tuple[bool, dt.datetime]:
    """Sort by time; what nobody dated comes last, in its order."""
    return value.since is None, value.since or dt.datetime.min.replace(tzinfo=dt.UTC)
