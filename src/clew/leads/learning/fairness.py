"""Whether a proposal comes from, or leads to, treating a group otherwise at equal evidence.

*Verdicts.* With every signal weighed as well as the verdicts themselves ask for, knowing the group must not help to tell
the verdict. The fit is made again with a step for the group; by how much the likelihood gains is held against chance (the
likelihood ratio of Wilks 1938). For everybody together and for each analyst who decided enough leads, so that one person's
habit doesn't drown among the others.

*Effect.* For each lead, the priority after less the priority before; for each group the mean of that, less that of all leads of
equal evidence (same market, same number of families), as the comparison of groups on each run does it.

The groups are those of that comparison without the audience, and each stated nationality alone. Each is held against
:data:`CHANCE` over the number of comparisons (Bonferroni); groups under ten leads are not judged.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from scipy.special import chdtrc, ndtr

from clew.leads.bias import SMALLEST, GroupedLead, gap_of, strata_means
from clew.leads.learning.fit import group_step
from clew.leads.learning.verdicts import Decided
from clew.records.learning import Flag

CHANCE = 0.01
"""Of all comparisons of one proposal together: one honest proposal in a hundred is flagged by mistake."""
LARGEST_GAP = 2.0
"""Points of priority (0-100) that a group may gain or lose beyond others at equal evidence: less moves hardly a rank."""
_FEWEST_OF_AUTHOR = 50
"""Leads of one analyst: with fewer, ten of a group and ten others are hardly met."""
_LEFT_OUT = "audience"
_PLACES = 4
Key = tuple[str, str]


def check_verdicts(
    found: Sequence[Decided],
    groups: Mapping[str, Mapping[str, str]],
    free: Sequence[str],
    may_gain: Mapping[str, bool],
) -> list[Flag]:
    """Give the groups whose verdicts differ at equal evidence; ``groups`` holds by lead its group of each proxy."""
    by_author: dict[str | None, list[Decided]] = {None: [one for one in found if one.lead_id in groups]}
    for name in sorted({one.author for one in found}):
        own = [_whole(one) for one in found if one.author == name and one.lead_id in groups]
        if len(own) >= _FEWEST_OF_AUTHOR:
            by_author[name] = own
    if len(by_author) == 2:  # noqa: PLR2004 - one analyst is everybody
        by_author = {author: held for author, held in by_author.items() if author is not None}
    tests = [
        (author, key, members)
        for author, held in by_author.items()
        for key, members in _members(held, groups)
    ]
    flags = []
    for author, (proxy, group), members in tests:
        held = by_author[author]
        shifts = [float(one.lead_id in members) for one in held]
        gap, gain = group_step([one.example for one in held], free, shifts, may_gain=may_gain)
        chance = float(chdtrc(1, max(2 * gain, 0.0)))
        if chance < CHANCE / len(tests):
            flags.append(_flag("verdicts", author, proxy, group, len(members), gap, chance))
    return flags


def check_effect(before: Sequence[GroupedLead], after: Mapping[str, float]) -> list[Flag]:
    """Give the groups that a proposal moves beyond others at equal evidence; ``after`` holds the new priorities."""
    moved = [replace(one, priority=after.get(one.lead_id, 0.0) - one.priority) for one in before]
    means = strata_means(moved)
    groups: dict[Key, list[GroupedLead]] = defaultdict(list)
    for one in moved:
        for key in _keys(groups_of(one)):
            groups[key].append(one)
    judged = {key: held for key, held in groups.items() if SMALLEST <= len(held) <= len(moved) - SMALLEST}
    flags = []
    for (proxy, group), held in sorted(judged.items()):
        gap, error = gap_of(held, means)
        chance = 2 * float(ndtr(-abs(gap) / error)) if error > 0 else float(gap == 0)
        if abs(gap) > LARGEST_GAP and chance < CHANCE / len(judged):
            flags.append(_flag("effect", None, proxy, group, len(held), gap, chance))
    return flags


def _whole(one: Decided) -> Decided:
    """Let a verdict count as one person's own, not as a part of what several said of a lead."""
    return replace(one, example=replace(one.example, counts=one.example.counts * one.persons))


def groups_of(one: GroupedLead) -> dict[str, str]:
    """Give a lead's groups as learning compares them."""
    stated = {"stated nationality": one.nationality} if one.nationality is not None else {}
    return {**{proxy: group for proxy, group in one.groups.items() if proxy != _LEFT_OUT}, **stated}


def _members(held: Iterable[Decided], groups: Mapping[str, Mapping[str, str]]) -> list[tuple[Key, set[str]]]:
    leads = {one.lead_id for one in held}
    found: dict[Key, set[str]] = defaultdict(set)
    for lead in leads:
        for key in _keys(groups[lead]):
            found[key].add(lead)
    return [
        (key, members)
        for key, members in sorted(found.items())
        if SMALLEST <= len(members) <= len(leads) - SMALLEST
    ]


def _keys(groups: Mapping[str, str]) -> list[Key]:
    return sorted(groups.items())


def _flag(
    found_in: str, author: str | None, proxy: str, group: str, leads: int, gap: float, chance: float
) -> Flag:
    return Flag(
        found_in=found_in,
        author=author,
        proxy=proxy,
        group=group,
        leads=leads,
        gap=round(gap, 2),
        chance=round(chance, _PLACES),
    )
