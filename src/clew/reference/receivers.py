"""Who gets a referral: what each kind of receiver is given (``data/referral/<id>.yml``), and who is known in a country.

::

    id: support
    title: Request for support
    reader: Hotline, support service or National Referral Mechanism
    opening: "..."                    # the first words that the reader reads
    subjects: [provider, network]     # what may be referred to it; also site, operator
    of_persons: [contact]             # sections, for a provider or a network
    of_platforms: []                  # sections, for a site or an operator
    captures: none                    # or cited: a WACZ of the captures that the sections cite
    urgent: never                     # or only: urgent leads and nothing else
    limits: ["..."]                   # what it may not be used for; the first page says so
    by_country: true                  # only the persons that touch a country, which has to be named

``data/referral/points/<cc>.yml`` names reporting points (``reporting_point``), support services (``support``) and national
rapporteurs (``rapporteur``) that are publicly known, without addresses. A country without a file is not known: the analyst enters it.

>>> receivers = packaged_receivers()
>>> sorted(receivers), receivers["support"].captures
(['foreign-unit', 'platform-case', 'prosecutor', 'reporting-point', 'support'], 'none')
>>> [point.name for point in packaged_points("AT") if point.kind == "reporting_point"], packaged_points("ZZ")
(['Stopline'], ())
"""

import functools
from dataclasses import dataclass
from pathlib import Path

from clew.reference.knowledge import Node, read_knowledge

PACKAGED = Path(__file__).parent.parent / "data" / "referral"
SUBJECTS = ("provider", "network", "site", "operator")
POINT_KINDS = ("reporting_point", "support", "rapporteur")
_KEYS = (
    "id",
    "title",
    "reader",
    "opening",
    "subjects",
    "of_persons",
    "of_platforms",
    "captures",
    "urgent",
    "limits",
)


@dataclass(frozen=True, slots=True)
class Receiver:
    """A kind of receiver: what it is told, and about what."""

    id: str
    title: str
    reader: str
    opening: str
    subjects: tuple[str, ...]
    of_persons: tuple[str, ...]
    of_platforms: tuple[str, ...]
    captures: str
    urgent: str
    limits: tuple[str, ...]
    by_country: bool = False

    def sections(self, subject_kind: str) -> tuple[str, ...]:
        """Give the sections for a kind of subject, in their order."""
        return self.of_persons if subject_kind in ("provider", "network") else self.of_platforms


@dataclass(frozen=True, slots=True)
class Point:
    """A body that is publicly known in a country. ``as_of``: the year of that knowledge."""

    kind: str
    name: str
    country: str
    as_of: str
    source: str


@functools.cache
def packaged_receivers(folder: Path = PACKAGED) -> dict[str, Receiver]:
    """Read every kind of receiver, by id."""
    found = [
        _receiver(read_knowledge(path.read_text("utf-8"), path)) for path in sorted(folder.glob("*.yml"))
    ]
    return {one.id: one for one in found}


@functools.cache
def packaged_points(country: str, folder: Path = PACKAGED) -> tuple[Point, ...]:
    """Give the bodies that are known in a country; none where nothing is known."""
    path = folder / "points" / f"{country.lower()}.yml"
    if not country.isalpha() or not path.exists():
        return ()
    parts = read_knowledge(path.read_text("utf-8"), path).mapping(
        {"country", "points", "as_of", "source"}, required={"country", "points", "as_of", "source"}
    )
    return tuple(
        Point(
            _one_of(held["kind"], POINT_KINDS),
            held["name"].text(),
            parts["country"].text(),
            parts["as_of"].text(),
            parts["source"].text(),
        )
        for held in (
            item.mapping({"kind", "name"}, required={"kind", "name"}) for item in parts["points"].items()
        )
    )


def known_countries(folder: Path = PACKAGED) -> list[str]:
    """Give the countries of which bodies are known."""
    return sorted(path.stem.upper() for path in (folder / "points").glob("*.yml"))


def _receiver(root: Node) -> Receiver:
    parts = root.mapping({*_KEYS, "by_country"}, required=_KEYS)
    return Receiver(
        id=parts["id"].text(),
        title=parts["title"].text(),
        reader=parts["reader"].text(),
        opening=parts["opening"].text(),
        subjects=tuple(_one_of(one, SUBJECTS) for one in parts["subjects"].items()),
        of_persons=parts["of_persons"].texts(),
        of_platforms=parts["of_platforms"].texts(),
        captures=_one_of(parts["captures"], ("none", "cited")),
        urgent=_one_of(parts["urgent"], ("never", "only")),
        limits=parts["limits"].texts(),
        by_country=bool(parts["by_country"].plain()) if "by_country" in parts else False,
    )


def _one_of(node: Node, allowed: tuple[str, ...]) -> str:
    if node.text() not in allowed:
        raise node.fail(f"one of {', '.join(allowed)}; found {node.text()!r}")
    return node.text()
