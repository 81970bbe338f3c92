"""The timeline: when something was seen, and under it when anybody looked.

A gap in what was seen means something only where somebody looked: a lane shows both, so that "gone" and "not visited" are
told apart. Places are percentages of the width.

>>> import datetime as dt
>>> day = lambda n: dt.datetime(2026, 5, n, tzinfo=dt.UTC)
>>> made = timeline([Lane("Mara", (Seen(day(1), day(8)),), looked=(day(1), day(8), day(15)))])
>>> lane = made.lanes[0]
>>> len(lane.looked), lane.spans[0].kind, lane.unseen
(3, 'seen', 1)
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clew.web.drawing.scale import TimeScale, as_utc


@dataclass(frozen=True, slots=True)
class Seen:
    """Something seen at ``first``, or from ``first`` to ``last``. ``kind``: seen, moved, alias, photos, alert or decision."""

    first: dt.datetime
    last: dt.datetime | None = None
    kind: str = "seen"
    label: str | None = None
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """A line of the timeline, such as an ad, with what was seen and the times at which its site was visited."""

    label: str
    seen: tuple[Seen, ...] = ()
    looked: tuple[dt.datetime, ...] = ()
    detail: str | None = None
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A bar (``width`` above 0) or a mark."""

    x: float
    width: float
    kind: str
    label: str | None
    href: str | None
    first: dt.datetime
    last: dt.datetime


@dataclass(frozen=True, slots=True)
class DrawnLane:
    """A lane with its bars, its marks, and the ticks of visits; ``unseen``: visits after the last sighting."""

    label: str
    detail: str | None
    href: str | None
    spans: tuple[Span, ...]
    marks: tuple[Span, ...]
    looked: tuple[float, ...]
    unseen: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lanes on one scale, its dates, and how many lanes are not shown. ``ticks`` is empty where nothing is dated."""

    lanes: tuple[DrawnLane, ...]
    ticks: tuple[tuple[float, dt.date], ...]
    n_left_out: int
    kinds: tuple[str, ...]


def timeline(lanes: Iterable[Lane], *, most: int = 40, most_marks: int = 400) -> Timeline:
    """Lay out lanes on one scale of time. Of each lane at most ``most_marks`` sightings and visits are drawn."""
    given = list(lanes)
    shown = given[:most]
    scale = TimeScale.over(time for lane in shown for time in _times(lane))
    if scale is None:
        empty = tuple(DrawnLane(lane.label, lane.detail, lane.href, (), (), (), 0) for lane in shown)
        return Timeline(empty, (), len(given) - len(shown), ())
    drawn = tuple(_drawn(lane, scale, most_marks) for lane in shown)
    kinds = sorted({one.kind for lane in shown for one in lane.seen})
    return Timeline(drawn, tuple(scale.ticks()), len(given) - len(shown), tuple(kinds))


def _times(lane: Lane) -> Iterable[dt.datetime]:
    yield from lane.looked
    for one in lane.seen:
        yield one.first
        if one.last is not None:
            yield one.last


def _drawn(lane: Lane, scale: TimeScale, most: int) -> DrawnLane:
    seen = sorted(lane.seen, key=lambda one: (as_utc(one.first), one.kind, one.label or ""))
    spans = [_span(one, scale) for one in seen]
    last = max((as_utc(one.last or one.first) for one in seen if one.kind == "seen"), default=None)
    later = [time for time in lane.looked if last is not None and as_utc(time) > last]
    return DrawnLane(
        lane.label,
        lane.detail,
        lane.href,
        tuple(span for span in spans if span.kind == "seen")[:most],
        tuple(span for span in spans if span.kind != "seen")[:most],
        _places(lane.looked, scale)[:most],
        len(later),
    )


def _span(one: Seen, scale: TimeScale) -> Span:
    first = as_utc(one.first)
    last = max(as_utc(one.last), first) if one.last else first
    x = scale.at(first)
    return Span(x, round(scale.at(last) - x, 2), one.kind, one.label, one.href, first, last)


def _places(times: Sequence[dt.datetime], scale: TimeScale) -> tuple[float, ...]:
    return tuple(sorted({scale.at(time) for time in times}))
