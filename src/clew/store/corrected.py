"""Corrections of people: they win over what was read, and the evidence of the value names them.

A correction's value is text: numbers as digits, yes or no as ``true`` or ``false``, lists as JSON or with
commas between their items; what is neither (accounts, contacts) as JSON. Nothing at all empties the value.
Ads and sites can be corrected; not their keys, nor what follows from their captures.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from clew.kernel.errors import WrongUseError
from clew.records.ad import Ad
from clew.records.decision import Correction
from clew.records.evidence import Evidence
from clew.records.schema import arrow_schema, to_row
from clew.records.site import Site

CORRECTION = "correction"
"""What stands in the place of a capture, and as the selector, in the evidence of a corrected value."""
_SCHEMAS = {"ad": arrow_schema(Ad), "site": arrow_schema(Site)}
_KEYS = {"ad": "ad_id", "site": "site_id"}
_FIXED = frozenset(
    [
        "ad_id",
        "site_id",
        "market",
        "url",
        "first_seen",
        "last_seen",
        "captures",
        "evidence",
        "confidence",
        "category_reasons",
        "candidates",
    ]
)


def correct(
    row: Mapping[str, Any], corrections: Sequence[Correction], *, record: str = "site"
) -> dict[str, Any]:
    """Give the row of an ad or a site with every correction of it applied, the last of several on one value."""
    corrected = dict(row)
    evidence = dict(row["evidence"])
    sure = dict(row.get("confidence") or ())
    for correction in corrections:
        if correction.record == record and correction.id == row[_KEYS[record]]:
            corrected[correction.column] = read_value(correction)
            said = f"{correction.author}: {correction.reason}"
            evidence[correction.column] = [to_row(Evidence(CORRECTION, selector=CORRECTION, quote=said))]
            sure.pop(correction.column, None)  # a person's word has no number
    corrected["evidence"] = sorted(evidence.items())
    if "confidence" in row:
        corrected["confidence"] = sorted(sure.items())
    return corrected


def read_value(correction: Correction) -> Any:
    """Read the text of a correction as the column's type wants it."""
    where = f"correction {correction.decision_id} of {correction.record} {correction.id}"
    schema = _SCHEMAS.get(correction.record)
    if schema is None:
        raise WrongUseError(f"{where}: a correction is of an ad or a site.")
    fixed = _FIXED - {"market"} if correction.record == "site" else _FIXED
    names = [field.name for field in schema if field.name not in fixed]
    if correction.column not in names:
        raise WrongUseError(
            f"{where}: there is no column {correction.column!r}; expected one of {', '.join(names)}."
        )
    kind = schema.field(correction.column).type
    if correction.value is None:
        return [] if pa.types.is_list(kind) else None
    try:
        return pa.array([_parsed(correction.value, kind)], kind).to_pylist()[0]
    except (ValueError, TypeError, RecursionError, pa.ArrowException) as error:
        raise WrongUseError(
            f"{where}: {correction.column} can't be {correction.value!r}; expected {kind}."
        ) from error


def _parsed(value: str, kind: pa.DataType) -> Any:
    if pa.types.is_string(kind):
        return value
    if pa.types.is_date(kind):
        return pa.scalar(value).cast(kind).as_py()
    if pa.types.is_list(kind) and not value.lstrip().startswith("["):
        items = [item.strip() for item in value.split(",") if item.strip()]
        return [_parsed(item, kind.value_type) for item in items]
    return json.loads(value)
