"""One indicator's file: what is looked for, how, from where it is known, and the examples that a check runs.

:mod:`clew.reference.ontology` reads the whole folder; this module reads one file, strictly.

An example names its ``language`` (BCP 47) where words matter, so that a check can tell in how many languages an
indicator was tried.
"""

from dataclasses import dataclass
from typing import Any

from clew.reference.knowledge import Node

FAMILIES = (
    "inconsistent_ages",
    "inconsistent_aliases",
    "frequent_movement",
    "third_party",
    "ethnicity_nationality",
    "restricted_movement",
    "unconventional_services",
    "physical_attributes",
    "photo",
    "behaviour",
    "contract_length",
    "outside_norm",
)
LEVELS = ("ad", "review", "provider", "network", "site")
SEEN_BY = ("detector", "text", "analyst")
ORIGIN_COLUMNS = frozenset({"ethnicity", "nationality", "languages_spoken"})
"""Columns of an ad that are recorded and weigh nothing (safety rule 4)."""

_KEYS = {
    "id", "label", "meaning", "levels", "by", "urgent", "ambiguous", "never_weighs", "of_origin", "fact", "detect", "source",
    "author", "version", "caveat", "examples",
}  # fmt: skip
_OPTIONAL = {"by", "urgent", "ambiguous", "never_weighs", "of_origin", "fact", "detect", "examples"}
_WORDS = "signal."


@dataclass(frozen=True, slots=True)
class Detection:
    """One way to see an indicator: a detector's name and its parameters."""

    detector: str
    params: dict[str, Any]
    place: str

    @property
    def topics(self) -> tuple[str, ...]:
        """Give the topics of words that it looks for, ``signal.*`` of the lexicons."""
        values = [
            value for held in self.params.values() for value in (held if isinstance(held, list) else [held])
        ]
        return tuple(value for value in values if isinstance(value, str) and value.startswith(_WORDS))


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """Who switched an indicator off for a project, and why."""

    author: str
    reason: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """The definition of a signal. ``weight`` and ``because`` come from the table of weights.

    ``by``: ``detector``; ``text``: only what the text says is read, though a picture may show it too; ``analyst``:
    ticked at the desk, for no lawful detector can see it. ``fact``: indicators with one fact are names of one thing
    and count once. ``of_origin``: stands close to origin, nationality or languages, so that no verdicts raise its weight.
    ``off``: a project doesn't look for it.
    """

    id: str
    family: str
    label: str
    meaning: str
    levels: tuple[str, ...]
    by: str
    urgent: bool
    ambiguous: bool
    never_weighs: bool
    of_origin: bool
    fact: str
    detections: tuple[Detection, ...]
    source: str
    author: str
    version: int
    caveat: str
    fires: tuple[dict[str, Any], ...]
    silent: tuple[dict[str, Any], ...]
    place: str
    weight: float = 0.0
    because: str = ""
    off: SwitchedOff | None = None

    @property
    def is_looked_for(self) -> bool:
        """Say whether detectors look for it."""
        return self.by != "analyst" and self.off is None

    @property
    def topics(self) -> tuple[str, ...]:
        """Give the topics of words that it looks for; none where words do not matter."""
        return tuple(dict.fromkeys(topic for way in self.detections for topic in way.topics))


def parse_indicator(root: Node, family: str, families: tuple[str, ...] = FAMILIES) -> Indicator:
    """Read an indicator's file; the folder's name is the family, one of those that the domain has."""
    if family not in families:
        raise root.fail(f"a folder named after a family ({', '.join(families)}); found {family!r}")
    parts = root.mapping(_KEYS, required=_KEYS - _OPTIONAL)
    by = _by(parts)
    detections = _detections(root, parts, by)
    fires, silent = _examples(root, parts, by)
    levels = parts["levels"].texts()
    if not levels or not set(levels) <= set(LEVELS):
        raise parts["levels"].fail(f"levels among {', '.join(LEVELS)}")
    return Indicator(
        id=file_id(root, parts["id"]),
        family=family,
        label=parts["label"].text(),
        meaning=parts["meaning"].text(),
        levels=levels,
        by=by,
        urgent=_flag(parts, "urgent"),
        ambiguous=_flag(parts, "ambiguous"),
        never_weighs=_never_weighs(root, parts, detections),
        of_origin=_flag(parts, "of_origin"),
        fact=parts["fact"].text() if "fact" in parts else root.path.stem,
        detections=detections,
        source=parts["source"].text(),
        author=parts["author"].text(),
        version=int(parts["version"].number()),
        caveat=parts["caveat"].text(),
        fires=fires,
        silent=silent,
        place=f"{root.path}, line {root.line}",
    )


def file_id(root: Node, node: Node) -> str:
    """Give the id that a file states, which is its name."""
    if node.text() != root.path.stem:
        raise node.fail(f"the file's name as id, {root.path.stem!r}; found {node.text()!r}")
    return node.text()


def _by(parts: dict[str, Node]) -> str:
    by = parts["by"].text() if "by" in parts else "detector"
    if by not in SEEN_BY:
        raise parts["by"].fail(f"one of {', '.join(SEEN_BY)}; found {by!r}")
    return by


def _never_weighs(root: Node, parts: dict[str, Node], detections: tuple[Detection, ...]) -> bool:
    stated = _flag(parts, "never_weighs")
    for way in detections:
        named = {way.params.get("field"), *way.params.get("fields", ())} & ORIGIN_COLUMNS
        if named and not stated:
            raise root.fail(f"never_weighs: true, for it reads {min(map(str, named))} (safety rule 4)")
    return stated


def _flag(parts: dict[str, Node], key: str) -> bool:
    if key not in parts:
        return False
    value = parts[key].plain()
    if not isinstance(value, bool):
        raise parts[key].fail("true or false")
    return value


def _detections(root: Node, parts: dict[str, Node], by: str) -> tuple[Detection, ...]:
    if by == "analyst":
        if "detect" in parts:
            raise parts["detect"].fail("no detector: this indicator is ticked by an analyst")
        return ()
    if "detect" not in parts:
        raise root.fail("the key 'detect', which is missing (or by: analyst)")
    found = []
    for item in parts["detect"].items():
        values = item.mapping(None, required={"detector"})
        params = {key: value.plain() for key, value in values.items() if key != "detector"}
        found.append(Detection(values["detector"].text(), params, f"{item.path}, line {item.line}"))
    if not found:
        raise parts["detect"].fail("at least one detector")
    if by == "text" and not all(way.topics for way in found):
        raise parts["detect"].fail("detectors of words only, since it says by: text")
    return tuple(found)


def _examples(
    root: Node, parts: dict[str, Node], by: str
) -> tuple[tuple[dict[str, Any], ...], tuple[dict[str, Any], ...]]:
    if by == "analyst":
        return (), ()
    if "examples" not in parts:
        raise root.fail("the key 'examples', which is missing")
    both = parts["examples"].mapping({"fires", "silent"}, required={"fires", "silent"})
    lists = []
    for key in ("fires", "silent"):
        items = both[key].items()
        if not items:
            raise both[key].fail("at least one example")
        lists.append(tuple({k: v.plain() for k, v in item.mapping(None).items()} for item in items))
    return lists[0], lists[1]
