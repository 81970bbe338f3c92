"""What priorities have meant: of the decided leads of a market, how many people followed up, by the priority they had then.

One scale serves all markets (``docs/decisions/0005``). Where people follow up many more of one market's leads than of all markets' at the same
priority, the scale means something else there, and the list is to be read market by market. It is counted and shown, never
applied: few markets have enough verdicts, and people decide what they were shown.

A band in which fewer than :data:`FEWEST` leads were decided has no share. Urgent leads have no sight, and so are in no band.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clew.kernel.borrow import PLACES, wilson
from clew.leads import priority_of
from clew.leads.learning.verdicts import Decided
from clew.records.learning import Sight

BANDS = (0, 10, 25, 40, 55, 70, 100)
"""Of priority (0-100), from each to below the next; 50 are two strong families."""
FEWEST = 10
"""Under ten a share is not shown (safety rule 3)."""
ALL = "all"


@dataclass(frozen=True, slots=True)
class Band:
    """Decided leads of a market (null: unknown; ``all``: of all together) whose priority was from ``low`` to below ``high``.

    ``share`` were followed up, with the interval of 95 % from ``between[0]`` to ``between[1]`` (Wilson 1927); null under ten leads.
    ``elsewhere``: the share in all other markets together. ``differs``: the two intervals don't meet.
    """

    market: str | None
    low: int
    high: int
    decided: int
    followed: int
    share: float | None
    between: tuple[float, float] | None
    elsewhere: float | None
    differs: bool


def calibrate(found: Iterable[Decided], sights: Mapping[str, Sight]) -> list[Band]:
    """Give the bands with a decided lead: of all markets first, then of each where there are several.

    ``found``: what :func:`clew.leads.learning.verdicts.decided` gives; ``sights`` by the id of their verdict.
    """
    markets = {one.lead_id: one.market for one in sights.values()}
    answers: dict[str, list[Decided]] = defaultdict(list)
    for one in found:
        answers[one.lead_id].append(one)
    counts: dict[tuple[str | None, int], list[bool]] = defaultdict(list)
    for lead, held in sorted(answers.items()):
        # one lead may have been decided on several days, with other points: the largest stands for it
        band = _band(max(priority_of(sum(one.example.points.values())) for one in held))
        counts[markets.get(lead), band].append(2 * sum(one.example.answer for one in held) > len(held))
    whole: dict[int, list[bool]] = defaultdict(list)
    for (_, band), said in counts.items():
        whole[band] += said
    rows = [_row(ALL, band, said, []) for band, said in sorted(whole.items())]
    if len({market for market, _ in counts}) > 1:
        for (market, band), said in sorted(counts.items(), key=lambda item: (item[0][0] or "", item[0][1])):
            others = [
                one for (other, at), held in counts.items() if other != market and at == band for one in held
            ]
            rows.append(_row(market, band, said, others))
    return rows


def _band(priority: float) -> int:
    return max(at for at, low in enumerate(BANDS[:-1]) if priority >= low)


def _row(market: str | None, band: int, said: list[bool], others: list[bool]) -> Band:
    here, there = _between(said), _between(others)
    return Band(
        market=market,
        low=BANDS[band],
        high=BANDS[band + 1],
        decided=len(said),
        followed=sum(said),
        share=_share(said),
        between=here,
        elsewhere=_share(others),
        differs=here is not None and there is not None and (here[0] > there[1] or there[0] > here[1]),
    )


def _share(said: list[bool]) -> float | None:
    return round(sum(said) / len(said), PLACES) if len(said) >= FEWEST else None


def _between(said: list[bool]) -> tuple[float, float] | None:
    return wilson(sum(said), len(said)) if len(said) >= FEWEST else None
