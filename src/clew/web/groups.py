"""Taking groups apart and putting them together: what is chosen, what it would do, and the judgements that say so.

A judgement is of two ads or two providers: ``same``, ``not_same`` or ``unsure``. Splitting writes one ``not_same`` for each pair of an
ad that goes and one that stays; undoing withdraws them together. The next run holds to them; until then the screen says what they
will do, as far as the ties that hold the group together tell.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from clew.kernel.errors import WrongUseError
from clew.link.why.shapes import ProviderWhy
from clew.records.decision import Judgement, make_decision
from clew.store.casework import add_decisions, standing
from clew.web.desk import Desk
from clew.web.people import Person

SOURCE = "desk"
MOST_PAIRS = 400
"""Of one act: a split of more pairs than this is asked for in smaller steps."""
LONGEST_REASON = 4_000


@dataclass(frozen=True, slots=True)
class Effect:
    """What a split would do: the groups of ads that would be left, the largest first, and how many judgements it writes."""

    groups: tuple[tuple[str, ...], ...]
    n_pairs: int
    is_whole: bool
    """Whether all ties that hold the group together were looked at; else the groups are at least so many."""


def effect_of_split(why: ProviderWhy, ad_ids: Sequence[str], going: Collection[str]) -> Effect:
    """Say which groups would be left if no tie between an ad that goes and one that stays counted."""
    going = set(going)
    parent = {ad: ad for ad in ad_ids}

    def root(ad: str) -> str:
        while parent[ad] != ad:
            ad = parent[ad]
        return ad

    for pair in why.chain.shown:
        a, b = pair.ad_a.ad_id, pair.ad_b.ad_id
        if a in parent and b in parent and (a in going) == (b in going):
            parent[root(a)] = root(b)
    groups: dict[str, list[str]] = {}
    for ad in ad_ids:
        groups.setdefault(root(ad), []).append(ad)
    ordered = sorted((tuple(sorted(group)) for group in groups.values()), key=lambda one: (-len(one), one))
    return Effect(tuple(ordered), len(going) * (len(ad_ids) - len(going)), why.chain.left_out == 0)


def check_split(ad_ids: Collection[str], going: Collection[str]) -> None:
    """Refuse a split that takes nothing or everything out, or would write too many judgements at once."""
    n_going = len(set(going) & set(ad_ids))
    n_pairs = n_going * (len(ad_ids) - n_going)
    if not n_pairs:
        raise WrongUseError(
            "Choose some of the ads, not none and not all: those chosen are taken out of the group."
        )
    if n_pairs > MOST_PAIRS:
        raise WrongUseError(
            f"This would be {n_pairs:,} judgements, and {MOST_PAIRS} are written at once: take fewer ads out in one step."
        )


def split(desk: Desk, person: Person, ad_ids: Sequence[str], going: Collection[str], reason: str) -> int:
    """Write that the ads that go are not the same person's as those that stay; gives how many judgements were written."""
    going = sorted(set(going) & set(ad_ids))
    staying = sorted(set(ad_ids) - set(going))
    check_split(ad_ids, going)
    pairs = [(a, b) for a in going for b in staying]
    return judge(desk, person, pairs, "not_same", reason, members=ad_ids)


def judge(
    desk: Desk,
    person: Person,
    pairs: Iterable[tuple[str, str]],
    value: str,
    reason: str,
    *,
    members: Sequence[str] = (),
) -> int:
    """Write a judgement for each pair; what the same person said of a pair already is not said twice."""
    reason = " ".join(reason.split())
    if not reason:
        raise WrongUseError("Say why: others will read it, and the next run holds to it.")
    if len(reason) > LONGEST_REASON:
        raise WrongUseError(f"A reason has at most {LONGEST_REASON} characters.")
    now = desk.clock()
    wanted = sorted({(min(a, b), max(a, b)) for a, b in pairs if a != b})
    said = {
        (min(one.a, one.b), max(one.a, one.b)): one
        for one in desk.casework.current().all.judgements
        if one.author == person.name
    }
    made = [
        make_decision(
            "judgement",
            {
                "author": person.name,
                "reason": reason,
                "made_at": now.isoformat(),
                "members_seen": tuple(sorted(members)),
                "supersedes": said[pair].decision_id if pair in said else None,
                "a": pair[0],
                "b": pair[1],
                "value": value,
            },
        )
        for pair in wanted
        if pair not in said or said[pair].value != value
    ]
    if made:
        add_decisions(desk.project, made, source=SOURCE, clock=lambda: now)
    return len(made)


def take_back(desk: Desk, person: Person, decision_ids: Collection[str]) -> int:
    """Withdraw a person's own judgements together; gives how many. Raises where one is not hers, or stands no more."""
    now = desk.clock()
    wanted = sorted(set(decision_ids))[:MOST_PAIRS]
    if not wanted:
        raise WrongUseError("There is nothing to take back.")

    def check(session: Session) -> None:
        found = {one.decision_id: one for one in standing(session).judgements}
        for name in wanted:
            if name not in found:
                raise WrongUseError("This has been taken back or replaced already.")
            if found[name].author != person.name:
                raise WrongUseError(
                    "Only who decided can take it back. Decide yourself, and both will stand."
                )

    made = [
        make_decision(
            "withdrawal",
            {
                "author": person.name,
                "reason": "taken back at the desk",
                "made_at": now.isoformat(),
                "members_seen": (),
                "supersedes": name,
            },
        )
        for name in wanted
    ]
    add_decisions(desk.project, made, source=SOURCE, clock=lambda: now, check=check)
    return len(made)


@dataclass(frozen=True, slots=True)
class Act:
    """Judgements that one person made in one act, shown and taken back together."""

    author: str
    made_at: str | None
    value: str
    reason: str
    decision_ids: tuple[str, ...]
    subjects: tuple[str, ...]


def acts_on(desk: Desk, subjects: Collection[str]) -> list[Act]:
    """Give the standing judgements that name one of the subjects, by act, the newest first."""
    wanted = set(subjects)
    acts: dict[tuple[str, str | None, str, str], list[Judgement]] = {}
    for one in desk.casework.current().all.judgements:
        if one.a in wanted or one.b in wanted:
            acts.setdefault((one.author, one.made_at, one.value, one.reason), []).append(one)
    found = [
        Act(
            author,
            made_at,
            value,
            reason,
            tuple(one.decision_id for one in held),
            tuple(sorted({subject for one in held for subject in (one.a, one.b)})),
        )
        for (author, made_at, value, reason), held in acts.items()
    ]
    return sorted(found, key=lambda one: one.made_at or "", reverse=True)
