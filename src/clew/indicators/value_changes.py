"""A value of one provider changes between ads or over time: age, alias, city.

``field`` (age, alias, city); ``falls: true`` asks that an age is lower at the last sight than at the first.
Only the main value of each ad counts: several in one ad are another signal. Ads of several people are left out, but for their
ages where each states one for everybody in it: "24 and 28" here and "25 and 28" there differ in one of them. The strength
grows with the span of the ages; one year apart can be a birthday.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from clew.indicators.aliases import distinct_aliases
from clew.indicators.context import Context
from clew.indicators.subject import ProviderSubject
from clew.records.ad_version import AdVersion
from clew.records.evidence import Evidence
from clew.records.finding import Finding

SEES = "history"
KINDS = ("provider",)
REQUIRED = ("field",)
OPTIONAL = ("falls",)
_FULL_SPAN_YEARS = 4


def detect(subject: ProviderSubject, params: dict[str, Any], context: Context) -> Iterator[Finding]:
    """Fire on two or more values over all versions of all ads."""
    field = params["field"]
    stated = [(_values(version, field), version) for version in subject.versions if _is_one(version)]
    values = dict.fromkeys(value for held, _ in stated for value in held)
    distinct = distinct_aliases(map(str, values)) if field == "alias" else tuple(values)
    if len(distinct) < 2 and field == "age" and not params.get("falls"):  # noqa: PLR2004 - a change needs two
        distinct = _ages_of_groups(subject.versions) or distinct
    if len(distinct) < 2 or (params.get("falls") and not _falls(stated)):  # noqa: PLR2004 - a change needs two
        return
    evidence = [one for value in distinct for one in _evidence(subject.versions, field, value)[:2]]
    if evidence:
        yield context.found(
            subject,
            strength=_strength(field, distinct),
            value="/".join(map(str, sorted(distinct, key=str))),
            evidence=evidence,
        )


def _is_one(version: AdVersion) -> bool:
    return (version.n_persons or 1) == 1 and version.audience != "couple"


def _ages_of_groups(versions: tuple[AdVersion, ...]) -> tuple[int, ...]:
    """Give the ages that differ between ads of the same number of people, each of which states an age for everybody."""
    stated: dict[int, set[frozenset[int]]] = defaultdict(set)
    for version in versions:
        count = version.n_persons or 1
        if count > 1 and len(version.ages) == count:
            stated[count].add(frozenset(version.ages))
    differing: set[int] = set()
    for held in stated.values():
        differing |= frozenset().union(*held) - frozenset.intersection(*held)
    return tuple(sorted(differing))


def _values(version: AdVersion, field: str) -> tuple[Any, ...]:
    value = getattr(version, field)
    return () if value is None else (value,)


def _falls(stated: list[tuple[tuple[Any, ...], AdVersion]]) -> bool:
    dated: dict[Any, list[int]] = {}
    for held, version in stated:
        dated.setdefault(version.posted_at or version.seen_at.date(), []).extend(held)
    known = [dated[day] for day in sorted(dated) if dated[day]]
    return len(known) > 1 and max(known[-1]) < min(known[0])


def _strength(field: str, values: tuple[Any, ...]) -> float:
    if field == "age":
        return float(min(1.0, (max(values) - min(values)) / _FULL_SPAN_YEARS))
    return min(1.0, 0.4 + 0.2 * len(values))


def _evidence(versions: tuple[AdVersion, ...], field: str, value: Any) -> list[Evidence]:
    plural = {"age": "ages", "alias": "aliases"}.get(field, field)
    newest = versions[::-1]
    main = [version for version in newest if value in _values(version, field)]
    listed = [version for version in newest if field == "age" and value in version.ages]
    for version in (*main, *listed):
        both = (*version.evidence.get(field, ()), *version.evidence.get(plural, ()))
        named = [one for one in both if str(value) in one.quote]
        if both:
            return named or list(both)
    return []
