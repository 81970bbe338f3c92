"""The PDF of a package: what ``package.json`` says, laid out for its reader."""

import datetime as dt
import functools
import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from clew.reference.package_words import ENGLISH, package_words
from clew.reference.signal_words import SignalWords, signal_words
from clew.referral.pdf import make_pdf

_OUTLINES = Path(__file__).parent.parent / "data" / "map" / "countries.json"
_LEAST_DEGREES = 5.0
"""A map shows at least so much, so that a reader knows the region."""
_MARGIN, _WIDE = 0.18, 2.3
_MOST_LABELS = 12
_COUNTED = re.compile(r"(\d+) ads")
"""The value of a tie between sites that is a number of ads."""
_REASONS = {
    "advertising account": "adsense",
    "analytics account": "analytics",
    "certificate": "certificate",
    "company": "company",
    "host": "host",
    "same contact of the site": "shared_contact",
    "same icon (favicon)": "favicon",
    "same template": "template",
}
"""How a reason for one control begins, and the kind of tie that names it."""


def make_document(said: Mapping[str, Any], *, key_id: str, made_at: dt.datetime) -> bytes:
    """Set the PDF. ``key_id``: the name of the key that signs the package; it stands in the chapter on checking."""
    template = "support" if "captures" not in said else "package"
    held, signals = package_words(str(said["language"])), signal_words(str(said["language"]))
    translated = _translated(said["sections"], signals, held.values, held.words["ads"])
    data = {
        **said,
        "words": held.words,
        "values": held.values,
        "signals": translated,
        "some_english": said["language"] != ENGLISH
        and any(text not in translated for text in _english_texts(said["sections"])),
        "key_id": key_id,
        "chart": chart(said["sections"].get("places")),
        "order": list(said["sections"]),
    }
    return make_pdf(template, data, made_at=made_at)


def _translated(
    sections: Mapping[str, Any], signals: SignalWords, values: Mapping[str, str], ads: str
) -> dict[str, str]:
    """Give what the document says of signals, readings and reasons in its language, by the English text; what has no words is not in it."""
    found: dict[str, str | None] = {}
    for text in _english_texts(sections):
        found[text] = signals.text(text) or signals.value(text) or _reason(text, values)
    for tie in sections.get("sites", {}).get("ties", ()):
        if counted := _COUNTED.fullmatch(tie["value"]):
            found[tie["value"]] = f"{ads}: {counted[1]}"
    return {english: text for english, text in found.items() if text is not None}


def _english_texts(sections: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Give the names, cautions and counts of signals and readings, and the reasons for one control."""
    for section in sections.values():
        yield from section.get("reasons", ())
        for part in ("signals", "readings", "speaks_against", "said"):
            for one in section.get(part, ()):
                yield from (
                    text for text in (one["label"], one.get("caveat"), one.get("value")) if text is not None
                )


def _reason(text: str, values: Mapping[str, str]) -> str | None:
    for beginning, kind in _REASONS.items():
        if text.startswith(beginning):
            return values[kind] + text.removeprefix(beginning)
    return None


def chart(places: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Give what a map draws, in units of its width: outlines, towns, movements; null where no town has a position.

    Equirectangular, narrowed by the cosine of the middle latitude. (J. P. Snyder, "Map Projections", 1987, chapter 12.)
    """
    towns = [one for one in (places or {}).get("towns", ()) if one["latitude"] is not None]
    if not towns:
        return None
    west, south, east, north = _frame([(one["longitude"], one["latitude"]) for one in towns])
    height = (north - south) / ((east - west) * _narrowing(south, north))

    def at(longitude: float, latitude: float) -> list[float]:
        return [
            round((longitude - west) / (east - west), 4),
            round((north - latitude) / (north - south) * height, 4),
        ]

    spots = {one["city"]: at(one["longitude"], one["latitude"]) for one in towns}
    return {
        "height": round(height, 4),
        "rings": [
            [at(*point) for point in ring] for ring in _outlines() if _meets(ring, (west, south, east, north))
        ],
        "towns": [
            {"name": one["city"] if n < _MOST_LABELS else "", "ads": one["ads"], "at": spots[one["city"]]}
            for n, one in enumerate(towns)
        ],
        "moves": sorted(
            {
                (*spots[one["from"]], *spots[one["to"]])
                for one in (places or {}).get("movements", ())
                if one["from"] in spots and one["to"] in spots
            }
        ),
    }


def _frame(points: Sequence[tuple[float, float]]) -> tuple[float, float, float, float]:
    """Give west, south, east, north of a map around points, wider than high."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    narrow = math.cos(math.radians(max(-75.0, min(75.0, middle_y))))
    high = max(_LEAST_DEGREES, max(ys) - min(ys), (max(xs) - min(xs)) * narrow / _WIDE) * (1 + 2 * _MARGIN)
    wide = high * _WIDE / narrow
    return middle_x - wide / 2, middle_y - high / 2, middle_x + wide / 2, middle_y + high / 2


def _narrowing(south: float, north: float) -> float:
    return math.cos(math.radians(max(-75.0, min(75.0, (south + north) / 2))))


def _meets(ring: Sequence[Sequence[float]], box: tuple[float, float, float, float]) -> bool:
    west, south, east, north = box
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return min(xs) < east and max(xs) > west and min(ys) < north and max(ys) > south


@functools.cache
def _outlines() -> list[list[list[float]]]:
    rings: list[list[list[float]]] = json.loads(_OUTLINES.read_text("utf-8"))
    return rings
