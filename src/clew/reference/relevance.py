"""What each sign of a page says of its being an ad of our trade, in points of log-odds: ``data/relevance/points.yml``."""

import functools
from dataclasses import dataclass
from pathlib import Path

import yaml

from clew.kernel.errors import BrokenInputError

PACKAGED = Path(__file__).parent.parent / "data" / "relevance" / "points.yml"
KINDS = ("trade", "person", "offer", "off_topic")


@dataclass(frozen=True, slots=True)
class Relevance:
    """The points: ``start`` for a page without any sign, and for each kind of sign what each says."""

    start: float
    points: dict[str, dict[str, float]]

    def of(self, kind: str, what: str) -> float:
        """Give the points of a sign; one that is not in the table says what its kind's ``*`` does, or nothing."""
        table = self.points[kind]
        return table.get(what, table.get("*", 0.0))


@functools.cache
def packaged_relevance() -> Relevance:
    """Read the packaged points once."""
    return parse_relevance(PACKAGED.read_text("utf-8"), PACKAGED)


def parse_relevance(text: str, path: Path) -> Relevance:
    """Read a table of points; raise on anything not understood."""
    try:
        content = yaml.load(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise BrokenInputError(f"{path}: not YAML: {error}") from error
    if not isinstance(content, dict) or set(content) != {"source", "start", *KINDS}:
        raise BrokenInputError(f"{path}: expected the keys source, start, {', '.join(KINDS)}")
    points: dict[str, dict[str, float]] = {}
    for kind in KINDS:
        table = content[kind]
        if not isinstance(table, dict) or not all(isinstance(n, int | float) for n in table.values()):
            raise BrokenInputError(f"{path}: expected signs with their points under {kind}")
        points[kind] = {str(what): float(number) for what, number in table.items()}
    return Relevance(float(content["start"]), points)
