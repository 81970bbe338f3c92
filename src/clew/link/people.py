"""What of an ad says who is advertised: the name across scripts, ages, measures. And whether two may be one.

>>> name_key("Ева ♥"), name_key("Éva")
('eva', 'eva')
>>> is_short_for("kate", "katerina"), is_short_for("ana", "anastasia"), is_short_for("eva", "evelin")
(True, True, False)
"""

import re
from typing import Any

import pyarrow as pa
from anyascii import anyascii

_LETTERS = re.compile(r"[a-z]+")
_SHORTEST = 3

PEOPLE = pa.schema(
    [
        ("ad_id", pa.string()),
        ("site_id", pa.string()),
        ("name", pa.string()),
        ("ages", pa.list_(pa.int64())),
        ("height_cm", pa.float64()),
        ("weight_kg", pa.float64()),
        ("nationality", pa.string()),
        ("n_persons", pa.int64()),
        ("is_agency", pa.bool_()),
        ("city", pa.string()),
        ("first_seen", pa.timestamp("us", tz="UTC")),
    ]
)


def name_key(alias: str | None) -> str | None:
    """Give the letters of a name in the Latin alphabet, words sorted; null where none is left."""
    if not alias:
        return None
    letters = "".join(char if char.isalpha() else " " for char in alias)
    words = _LETTERS.findall(anyascii(letters).lower().replace("'", ""))
    return " ".join(sorted(word for word in words if len(word) > 1)) or None


def is_short_for(left: str, right: str) -> bool:
    """Say whether one name is the beginning of the other (three letters at least, the last vowel aside)."""
    short, long = sorted((left, right), key=len)
    stem = short.rstrip("aeiouy")
    stem = stem if len(stem) >= _SHORTEST else short
    return len(stem) >= _SHORTEST and len(long) >= len(short) + 2 and long.startswith(stem)


def describe(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Give the people of a batch of ads."""
    return pa.RecordBatch.from_pylist([_person(row) for row in batch.to_pylist()], schema=PEOPLE)


def _person(row: dict[str, Any]) -> dict[str, Any]:
    ages = sorted({*(row["ages"] or ()), *([row["age"]] if row["age"] is not None else ())})
    return {
        "ad_id": row["ad_id"],
        "site_id": row["site_id"],
        "name": name_key(row["alias"]),
        "ages": ages,
        "height_cm": row["height_cm"],
        "weight_kg": row["weight_kg"],
        "nationality": row["nationality"],
        "n_persons": row["n_persons"] or 1,
        "is_agency": row["provider_kind"] == "agency",
        "city": row["city"],
        "first_seen": row["first_seen"],
    }
