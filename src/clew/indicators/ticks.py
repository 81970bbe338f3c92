"""What an analyst ticked at the desk becomes a finding like any other.

A tick names a subject (an ad, a provider ...) and an indicator; it may be a mapping or an object with the
attributes ``subject``, ``indicator``, ``author``, ``reason``, ``made_at`` and, where known, ``subject_kind`` and
``value`` (a tick whose value is ``false`` takes it back: the newest of each author counts).
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, cast

from clew.kernel.errors import WrongUseError
from clew.records.evidence import Evidence
from clew.records.finding import Finding, SubjectKind
from clew.reference.ontology import Ontology


class TickError(WrongUseError):
    """A tick that names an indicator or a subject that does not exist."""


def tick_findings(
    ticks: Iterable[Any], ontology: Ontology, places: Mapping[str, tuple[str, str | None, str | None, str]]
) -> list[Finding]:
    """Make findings of ticks; ``places`` gives (kind, market, city, capture) by subject."""
    found = []
    for tick in ticks:
        subject, name = str(_get(tick, "subject")), str(_get(tick, "indicator"))
        indicator = ontology.indicators.get(name)
        if indicator is None:
            raise TickError(f"a tick on {subject}: expected an indicator of the ontology; found {name!r}")
        if subject not in places or str(_get(tick, "value")).lower() == "false":
            continue
        kind, market, city, capture_id = places[subject]
        made_at = _when(_get(tick, "made_at"))
        quote = f"{_get(tick, 'author') or 'an analyst'}: {_get(tick, 'reason') or indicator.label}"
        found.append(
            Finding(
                subject_kind=cast("SubjectKind", kind),
                subject_id=subject,
                indicator=name,
                family=indicator.family,
                strength=0.8,
                value="ticked by an analyst",
                market=market,
                first_seen=made_at,
                last_seen=made_at,
                city=city,
                evidence=(Evidence(capture_id, selector="tick", quote=quote),),
                ontology_version=ontology.version,
            )
        )
    return found


def _get(tick: Any, name: str) -> Any:
    return tick.get(name) if isinstance(tick, Mapping) else getattr(tick, name, None)


def _when(value: Any) -> dt.datetime | None:
    if isinstance(value, str):
        value = dt.datetime.fromisoformat(value)
    if isinstance(value, dt.datetime):
        return value if value.tzinfo else value.replace(tzinfo=dt.UTC)
    return None
