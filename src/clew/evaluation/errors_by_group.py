"""Whom the ranking gets wrong, group by group, where the truth is known: false alarms and misses with counts and intervals.

Of every market the desk is thought to read the first *k* people, *k* being how many of its people are controlled. A benign
person among them is a false positive, a controlled one who is not is a false negative. Who ties with the *k*-th is read
too. People are those of the truth with an ad in these captures; each stands where the lead does that holds most of her or
his ads, and last where none does. Urgent leads skip the ranking, and their people are in no rate.

Groups are what most of a person's ads state: nationality and ethnicity (``not stated`` is a group), the language of the
text, the audience. A rate over fewer than ten people is null, and its counts say so. Intervals are Wilson's (1927), of 95 %.
A difference between groups is no proof of unequal treatment: groups differ in what was planted on them, too.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.evaluation.compare import url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import DECIMALS
from clew.evaluation.subjects import network_ads, owners, provider_ads, true_providers
from clew.kernel.borrow import wilson

SMALLEST = 10
"""A rate over fewer people says nothing."""

PROXIES = ("nationality", "ethnicity", "language", "audience")
_SILENT = "not stated"
_LAST = -1.0


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the truth: market, whether controlled, the priority of her or his lead, and the groups."""

    market: str
    controlled: bool
    priority: float
    groups: Mapping[str, str]


def error_rates(tables: Path, truth: Path) -> list[dict[str, Any]]:
    """Give a row a group, the row of all people first: ``false_positive`` and ``false_negative`` with their counts."""
    people = _people(Tables(tables), Truth(truth))
    flagged = _flagged(people)
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, person in enumerate(people):
        groups["all", "all"].append(number)
        for proxy, group in person.groups.items():
            groups[proxy, group].append(number)
    order = ("all", *PROXIES)
    keys = sorted(groups, key=lambda key: (order.index(key[0]), key[1]))
    return [_row(*key, [people[n] for n in groups[key]], [n in flagged for n in groups[key]]) for key in keys]


def _row(proxy: str, group: str, people: list[Person], flagged: list[bool]) -> dict[str, Any]:
    pairs = list(zip(people, flagged, strict=True))
    benign = [is_flagged for person, is_flagged in pairs if not person.controlled]
    controlled = [not is_flagged for person, is_flagged in pairs if person.controlled]
    return {
        "proxy": proxy,
        "group": group,
        **_rate("false_positive", "benign", benign),
        **_rate("false_negative", "controlled", controlled),
    }


def _rate(name: str, of: str, wrong: list[bool]) -> dict[str, Any]:
    """Give how many of ``of`` were wrong, and the rate with its interval where they are enough."""
    count, n = sum(wrong), len(wrong)
    low, high = wilson(count, n) if n >= SMALLEST else (None, None)
    rate = round(count / n, DECIMALS) if n >= SMALLEST else None
    return {of: n, f"{name}s": count, name: rate, f"{name}_low": low, f"{name}_high": high}


def _people(tables: Tables, truth: Truth) -> list[Person]:
    providers = true_providers(truth)
    owner = owners(providers)
    places, set_apart = _places(tables, owner)
    told = _told(tables, owner)
    markets = _commonest(tables, owner, "market")
    return [
        Person(
            markets.get(name, ""),
            bool(row.get("network")),
            places.get(name, _LAST),
            {p: told[p].get(name, _SILENT) for p in PROXIES},
        )
        for name, row in sorted(providers.items())
        if name not in set_apart
    ]


def _places(tables: Tables, owner: Mapping[str, str]) -> tuple[dict[str, float], set[str]]:
    """Give each person's priority, and who is in an urgent lead."""
    members = {**provider_ads(tables), **network_ads(tables)}
    held: dict[str, Counter[float]] = defaultdict(Counter)
    set_apart = set()
    for row in tables.rows("leads", ["lead_id", "urgent", "priority"]):
        for url in members.get(row["lead_id"], frozenset()) & owner.keys():
            held[owner[url]][float(row["priority"])] += 1
            if row["urgent"]:
                set_apart.add(owner[url])
    places = {name: max(counts, key=lambda one: (counts[one], one)) for name, counts in held.items()}
    return places, set_apart


def _flagged(people: list[Person]) -> set[int]:
    """Give the numbers of those who are read: of each market the first k, and who ties with the last of them."""
    by_market: dict[str, list[int]] = defaultdict(list)
    for number, person in enumerate(people):
        by_market[person.market].append(number)
    flagged: set[int] = set()
    for held in by_market.values():
        k = sum(people[number].controlled for number in held)
        ranked = sorted((people[number].priority for number in held), reverse=True)
        if k:
            least = ranked[k - 1]
            flagged |= {n for n in held if people[n].priority >= least and people[n].priority > _LAST}
    return flagged


def _told(tables: Tables, owner: Mapping[str, str]) -> dict[str, dict[str, str]]:
    return {proxy: _commonest(tables, owner, proxy) for proxy in PROXIES}


def _commonest(tables: Tables, owner: Mapping[str, str], column: str) -> dict[str, str]:
    """Give what most of each person's ads state; the first by name among equals."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    rows: list[Row] = tables.rows("ads", ["ad_id", "url", column])
    for row in rows:
        url = url_form(row["url"])
        if row[column] is not None and url in owner:
            counts[owner[url]][row[column]] += 1
    return {name: min(held, key=lambda value: (-held[value], value)) for name, held in counts.items()}
