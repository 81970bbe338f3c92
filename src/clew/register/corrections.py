"""Corrections of people: they win over what was read, and the evidence of the value names them.

A correction's value is text: numbers as digits, yes or no as ``true`` or ``false``, lists as JSON or with
commas between their items; what is neither (accounts, contacts) as JSON. Nothing at all empties the value.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from clew.kernel.errors import WrongUseError
from clew.records import TABLES, arrow_schema
from clew.records.decision import Correction
from clew.records.evidence import Evidence
from clew.records.schema import to_row

_FIXED = frozenset({"site_id", "evidence"})
CORRECTION = "correction"


def correct(row: Mapping[str, Any], corrections: Sequence[Correction]) -> dict[str, Any]:
    """Give the row of a site with every correction of it applied, the last of several on one value."""
    corrected = dict(row)
    evidence = dict(row["evidence"])
    for correction in corrections:
        if correction.record == "site" and correction.id == row["site_id"]:
            corrected[correction.column] = read_value(correction)
            said = f"{correction.author}: {correction.reason}"
            place = Evidence(CORRECTION, selector=CORRECTION, quote=said)
            evidence[correction.column] = [to_row(place)]
    corrected["evidence"] = sorted(evidence.items())
    return corrected


def read_value(correction: Correction) -> Any:
    """Read the text of a correction as the column's type wants it."""
    schema = arrow_schema(TABLES["sites"])
    names = [field.name for field in schema if field.name not in _FIXED]
    if correction.column not in names:
        raise WrongUseError(
            f"correction {correction.decision_id} of site {correction.id}: there is no column "
            f"{correction.column!r}; expected one of {', '.join(names)}."
        )
    kind = schema.field(correction.column).type
    if correction.value is None:
        return [] if pa.types.is_list(kind) else None
    try:
        return pa.array([_parsed(correction.value, kind)], kind).to_pylist()[0]
    except (ValueError, TypeError, pa.ArrowException) as error:
        raise WrongUseError(
            f"correction {correction.decision_id} of site {correction.id}: {correction.column} can't be "
            f"{correction.value!r}; expected {kind}."
        ) from error


def _parsed(value: str, kind: pa.DataType) -> Any:
    if pa.types.is_string(kind):
        return value
    if pa.types.is_list(kind) and not value.lstrip().startswith("["):
        return [item.strip() for item in value.split(",") if item.strip()]
    return json.loads(value)
