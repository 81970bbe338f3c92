"""Facts of one block -> the ad as it stood in that capture, with its contacts and prices.

A column with one value takes the best reading (labelled pair, then embedded data, badge, heading, prose; then
confidence; then place) and keeps the others in ``candidates``. Columns that hold several values take all of
them, sorted. Every value that is not null has evidence.
"""

import datetime as dt
import functools
import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from clew.extract.fact import ContactValue, Context, Extract, Fact, PriceValue
from clew.extract.movement import UNDATED
from clew.extract.reading import first_line
from clew.extract.vocabulary import keep_lines
from clew.kernel.failure import told
from clew.records.ad import TourStop
from clew.records.ad_version import AdVersion
from clew.records.block import Block
from clew.records.evidence import Candidate, Evidence
from clew.reference.gazetteer import Place
from clew.reference.lasting import uncollected

SOURCES = ("pair", "data", "mark", "title", "prose")
SETS = frozenset({"aliases", "ages", "languages_spoken", "services", "tour", "movement"})
_PLACE_COLUMNS = ("city", "city_id", "country", "latitude", "longitude")
_MOST_EVIDENCE = 8
"""Places quoted for one value: enough to check it, and an ad that repeats itself stays small."""

Contacts = list[tuple[ContactValue, tuple[Evidence, ...]]]
Prices = list[tuple[PriceValue, tuple[Evidence, ...]]]


@functools.cache
def extractors(*, of_contacts: bool = False) -> dict[str, Extract]:
    """Find the extractors: the modules of this package that have a function ``extract``.

    Those of contacts alone are the modules whose constant ``GIVES_CONTACTS`` says so.
    """
    package = importlib.import_module("clew.extract")
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    modules = {name: importlib.import_module(f"clew.extract.{name}") for name in names}
    return {
        name: module.extract
        for name, module in modules.items()
        if hasattr(module, "extract") and (not of_contacts or getattr(module, "GIVES_CONTACTS", False))
    }


def extract_all(block: Block, context: Context, failed: dict[str, str] | None = None) -> list[Fact]:
    """Run every extractor over the block, in alphabetical order.

    What an extractor that fails would have read is missing; where ``failed`` is given it takes the extractor's name with
    :func:`~clew.kernel.failure.told` of its error, and the others go on.
    """
    with uncollected():
        return _facts_of(extractors(), block, context, failed)


def extract_contacts(block: Block, context: Context, failed: dict[str, str] | None = None) -> Contacts:
    """Give the contacts alone: of posts and of a site's own words nothing else is kept. ``failed`` as in :func:`extract_all`."""
    with uncollected():
        return _merged(_facts_of(extractors(of_contacts=True), block, context, failed), _contact_key)


def _facts_of(
    chosen: Mapping[str, Extract], block: Block, context: Context, failed: dict[str, str] | None
) -> list[Fact]:
    language = context.lexicons.spoken(block.language)
    if language != block.language:
        block = replace(block, language=language)
    keep_lines(block, context.lexicons)
    facts: list[Fact] = []
    for name, extract in chosen.items():
        try:
            facts += list(extract(block, context))
        except Exception as error:
            if failed is None:
                raise
            failed[name] = told(error)
    return facts


def assemble(block: Block, facts: Iterable[Fact]) -> tuple[AdVersion, Contacts, Prices]:
    """Put the facts together: the ad's version, its contacts and its prices."""
    by_column: dict[str, list[Fact]] = {}
    for fact in facts:
        by_column.setdefault(fact.column, []).append(fact)
    contacts: Contacts = _merged(by_column.pop("contact", []), _contact_key)
    prices: Prices = _merged(by_column.pop("price", []), _price_key)
    _without_bare_towns(by_column)
    _spread_places(by_column)
    _longest_price(by_column, prices)
    values: dict[str, Any] = {}
    evidence: dict[str, tuple[Evidence, ...]] = {}
    candidates: dict[str, tuple[Candidate, ...]] = {}
    for column in sorted(by_column):
        if column in SETS:
            values[column], evidence[column] = _union(by_column[column])
        else:
            values[column], evidence[column], others = _best(by_column[column])
            if others:
                candidates[column] = others
    _with_main(values, evidence, "alias", "aliases")
    _whole(block, values, evidence)
    version = AdVersion(
        ad_id=block.ad_id,
        capture_id=block.capture_id,
        site_id=block.site_id,
        url=block.url,
        seen_at=block.seen_at,
        evidence=dict(sorted(evidence.items())),
        candidates=candidates,
        **values,
    )
    return version, contacts, prices


def _without_bare_towns(by_column: dict[str, list[Fact]]) -> None:
    """Leave out stops of a tour without a day that nobody announces: "just arrived in Athens", "back to Rome" name a
    move, which ``movement`` tells, and in an ad the town is where she is, or where she came from.
    """
    if (stops := by_column.pop("tour", None)) and (
        told := [fact for fact in stops if fact.confidence > UNDATED]
    ):
        by_column["tour"] = told


def _with_main(
    values: dict[str, Any], evidence: dict[str, tuple[Evidence, ...]], one: str, several: str
) -> None:
    """The chosen reading is one of the stated ones."""
    if one in values and values[one] not in values.get(several, ()):
        values[several] = tuple(sorted((*values.get(several, ()), values[one])))
        evidence[several] = (*evidence.get(several, ()), *evidence[one])[:_MOST_EVIDENCE]


def _whole(block: Block, values: dict[str, Any], evidence: dict[str, tuple[Evidence, ...]]) -> None:
    """The text and its language stand for the block as a whole; its first line is quoted."""
    first = first_line(block)
    for column, value in (("text", block.text or None), ("language", block.language)):
        if value is not None and first:
            values[column], evidence[column] = value, first


def _spread_places(by_column: dict[str, list[Fact]]) -> None:
    """Make of each reading of the place its columns, so that city, country and position agree."""
    for fact in by_column.pop("place", []):
        place: Place = fact.value
        for column in _PLACE_COLUMNS:
            value = getattr(place, column)
            # a named town says more about the country than a country's label, which may be another's
            spread = Fact(column, value, fact.evidence, fact.source, fact.confidence)
            by_column.setdefault(column, []).append(spread)


def _longest_price(by_column: dict[str, list[Fact]], prices: Prices) -> None:
    """The longest offered duration, where no extractor has read one."""
    timed = [(price.duration_min, evidence) for price, evidence in prices if price.duration_min]
    if timed and "max_duration_h" not in by_column:
        minutes, evidence = max(timed, key=lambda item: item[0])
        by_column["max_duration_h"] = [Fact("max_duration_h", round(minutes / 60, 2), evidence, "prose")]


def _rank(fact: Fact) -> tuple[int, float, int, str]:
    place = fact.evidence[0]
    at = place.start if place.start is not None else 0
    return SOURCES.index(fact.source), -fact.confidence, at, str(fact.value)


def _best(facts: list[Fact]) -> tuple[Any, tuple[Evidence, ...], tuple[Candidate, ...]]:
    ordered = sorted(facts, key=_rank)
    best = ordered[0]
    same = _places(fact for fact in ordered if fact.value == best.value)
    others: dict[Any, list[Fact]] = {}
    for fact in ordered:
        if fact.value != best.value:
            others.setdefault(fact.value, []).append(fact)
    kept = tuple(Candidate(_text(value), _places(group)) for value, group in others.items())
    return best.value, same, kept


def _union(facts: list[Fact]) -> tuple[tuple[Any, ...], tuple[Evidence, ...]]:
    stays = [fact.value for fact in facts if isinstance(fact.value, TourStop)]
    kept = [fact for fact in facts if not _is_said_better(fact.value, stays)]
    values = sorted({fact.value for fact in kept}, key=_sort_key)
    ordered = sorted(kept, key=_rank)
    first = {fact.value: fact for fact in reversed(ordered)}
    places = _places([*(first[value] for value in values), *ordered])
    return tuple(values), places


def _is_said_better(value: Any, stays: list[TourStop]) -> bool:
    """Say whether a stay without days is also announced with days."""
    if not isinstance(value, TourStop) or value.from_ or value.to:
        return False
    return any(stay.city_id == value.city_id and (stay.from_ or stay.to) for stay in stays)


def _sort_key(value: Any) -> Any:
    if isinstance(value, TourStop):
        latest = dt.date.max
        return value.from_ or value.to or latest, value.to or latest, value.city
    return value


def _places(facts: Iterable[Fact]) -> tuple[Evidence, ...]:
    found = [evidence for fact in facts for evidence in fact.evidence]
    return tuple(dict.fromkeys(found))[:_MOST_EVIDENCE] if len(found) > 1 else tuple(found)


def _text(value: Any) -> str:
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _merged(facts: list[Fact], key: Any) -> list[tuple[Any, tuple[Evidence, ...]]]:
    groups: dict[Any, list[Fact]] = {}
    for fact in sorted(facts, key=_rank):
        groups.setdefault(key(fact.value), []).append(fact)
    merged = []
    for name in sorted(groups, key=_none_last):
        group = groups[name]
        # a value that is written plainly somewhere is not hidden
        plain = [fact for fact in group if not getattr(fact.value, "obfuscated", False)]
        merged.append(((plain or group)[0].value, _places(group)))
    return merged


def _contact_key(contact: ContactValue) -> tuple[Any, ...]:
    return contact.kind, contact.value


def _price_key(price: PriceValue) -> tuple[Any, ...]:
    return (
        price.duration_min,
        price.place,
        price.amount,
        price.currency,
        price.code_currency,
        price.service,
        price.clients,
    )


def _none_last(key: tuple[Any, ...]) -> tuple[tuple[bool, Any], ...]:
    return tuple((part is None, "" if part is None else part) for part in key)
