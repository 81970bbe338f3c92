"""Why the providers of a lead are one network, and why a provider's ads are one person's: beside the lead's card.

The explanations come from outside (:class:`Explain`): this stage asks for those of the leads that get a card, and lays
them out. What belongs to an urgent lead is taken out: no name, no number, no address of it is shown.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from clew.kernel.some import Some
from clew.report.figures import Bar, running
from clew.report.reading import Row

MOST_ITEMS = 4
_MOST_PERSONS = 2
_MOST_PAIRS = 2
_TWO = 2


class Explain(Protocol):
    """Who can say why: explanations by id, of each list at most ``most`` items."""

    def providers(self, provider_ids: Iterable[str], *, most: int) -> Mapping[str, Any]: ...
    def networks(self, network_ids: Iterable[str], *, most: int) -> Mapping[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Fall:
    """A pair with its waterfall: the bars, and where what is needed stands on their scale."""

    pair: Any
    bars: list[Bar]
    needed_x: float


@dataclass(frozen=True, slots=True)
class Person:
    """A provider of several ads, with why they are one person's."""

    why: Any
    name: str
    places: Mapping[str, int]
    falls: list[Fall]


@dataclass(frozen=True, slots=True)
class CardWhy:
    """What a card says of why: the network's, where it is one, and some of its persons'."""

    network: Any
    names: Mapping[str, str]
    persons: list[Person]
    n_persons: int


def whys_of(
    leads: Sequence[Row], members: Mapping[str, Sequence[Row]], *, explain: Explain, sealed: frozenset[str]
) -> dict[str, CardWhy]:
    """Give what each lead's card says of why, by the lead's id. ``members``: the providers of each lead."""
    of_several = {lead: [row for row in rows if len(row["ad_ids"]) >= _TWO] for lead, rows in members.items()}
    chosen = {lead: rows[:_MOST_PERSONS] for lead, rows in of_several.items()}
    networks = explain.networks(
        [lead["lead_id"] for lead in leads if lead["subject_kind"] == "network"], most=MOST_ITEMS
    )
    providers = explain.providers(
        [row["provider_id"] for rows in chosen.values() for row in rows], most=MOST_ITEMS
    )
    found = {}
    for lead in leads:
        name = lead["lead_id"]
        network = networks.get(name)
        persons = [
            _person(providers[row["provider_id"]], row, sealed)
            for row in chosen[name]
            if row["provider_id"] in providers
        ]
        names = {row["provider_id"]: ", ".join(row["aliases"][:2]) for row in members[name]}
        found[name] = CardWhy(
            unsealed(network, sealed) if network else None, names, persons, len(of_several[name])
        )
    return found


def _person(why: Any, row: Row, sealed: frozenset[str]) -> Person:
    falls = [_fall(pair) for pair in why.chain.shown[:_MOST_PAIRS]]
    places = {ad.ad_id: n for n, ad in enumerate(why.ads.shown, start=1)}
    return Person(unsealed(why, sealed), ", ".join(row["aliases"][:_TWO]), places, falls)


def _fall(pair: Any) -> Fall:
    bars, needed_x = running([(step.reason, step.points) for step in pair.steps], needed=pair.threshold)
    return Fall(pair, bars, needed_x)


def unsealed(why: Any, sealed: frozenset[str]) -> Any:
    """Take out of an explanation what belongs to an urgent lead (rule 10); what is left out so still counts.

    ``sealed``: ids of ads and providers under urgent leads. The report and the desk show no explanation otherwise.
    """
    if hasattr(why, "left_out"):
        pairs = [pair for pair in why.left_out.shown if not {pair.ad_a.ad_id, pair.ad_b.ad_id} & sealed]
        why = replace(why, left_out=Some(why.left_out.n, tuple(pairs)))
    if hasattr(why, "cut"):
        ties = [tie for tie in why.cut.shown if not {*tie.left, *tie.right} & sealed]
        why = replace(why, cut=Some(why.cut.n, tuple(ties)))
    return replace(why, shown=replace(why.shown, numbers=_open_runs(why.shown.numbers, sealed)))


def _open_runs(runs: Any, sealed: frozenset[str]) -> Any:
    return Some(runs.n, tuple(replace(run, numbers=_open_numbers(run.numbers, sealed)) for run in runs.shown))


def _open_numbers(numbers: Any, sealed: frozenset[str]) -> Any:
    """Leave out the numbers that only urgent leads state."""
    found = []
    for number in numbers.shown:
        ads = tuple(ad for ad in number.ads.shown if ad.ad_id not in sealed)
        if ads:
            found.append(replace(number, ads=Some(number.ads.n, ads)))
    return Some(numbers.n, tuple(found))
