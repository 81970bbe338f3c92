"""The ontology: indicators, innocent explanations and weights, all as data that an analyst can read.

``data/ontology/`` holds

- ``indicators/<family>/<id>.yml``: what is looked for, by which detector with which parameters, and why::

      id: weight_below_50
      label: weight below 50 kg
      meaning: "The ad states a weight under 50 kg."
      levels: [ad]                       # ad, review, provider, network, site
      by: detector                       # or analyst: ticked at the desk, no lawful detector can see it
      urgent: false                      # true: skips the ranking (a stated age under 18)
      detect:                            # alternatives; one that fires is enough
        - {detector: value_range, field: weight_kg, below: 50}
      source: "report, list of red flags: physical attributes"
      author: Clew
      version: 1
      caveat: "Small adults weigh less than 50 kg."
      examples:                          # run by the conformance test
        fires: [{ad: {weight_kg: 47}}]
        silent: [{ad: {weight_kg: 58}}]

- ``explanations/<id>.yml``: an innocent reading, which indicators it explains and how much of them;
- ``weights.yml``: one table, what each indicator weighs and because of what; and the model's few numbers.

Folders of a project add to the packaged ontology; an indicator of the same id replaces the packaged one.
``Ontology.version`` is a digest of everything read.
"""

import functools
import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from clew.reference.knowledge import KnowledgeError, Node, read_knowledge

PACKAGED = Path(__file__).parent.parent / "data" / "ontology"

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

_INDICATOR_KEYS = {
    "id", "label", "meaning", "levels", "by", "urgent", "ambiguous", "detect", "source", "author", "version",
    "caveat", "examples",
}  # fmt: skip
_EXPLANATION_KEYS = {"id", "label", "meaning", "explains", "share", "source", "author", "version", "caveat"}
_MODEL_KEYS = {
    "within_family", "families_together", "largest_surprise", "apart_in_time", "apart_in_place", "near_days",
}  # fmt: skip

OntologyError = KnowledgeError


@dataclass(frozen=True, slots=True)
class Detection:
    """One way to see an indicator: a detector's name and its parameters."""

    detector: str
    params: dict[str, Any]
    place: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """The definition of a signal. ``weight`` comes from the table of weights."""

    id: str
    family: str
    label: str
    meaning: str
    levels: tuple[str, ...]
    by: str
    urgent: bool
    ambiguous: bool
    detections: tuple[Detection, ...]
    source: str
    author: str
    version: int
    caveat: str
    fires: tuple[dict[str, Any], ...]
    silent: tuple[dict[str, Any], ...]
    place: str
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Explanation:
    """An innocent reading; where it fits it takes ``share`` of the points of the indicators it explains."""

    id: str
    label: str
    meaning: str
    explains: tuple[str, ...]
    share: float
    source: str
    caveat: str
    place: str


@dataclass(frozen=True, slots=True)
class Model:
    """The few numbers with which findings become points; ``weights.yml`` says why each is what it is."""

    within_family: float = 0.5
    families_together: tuple[float, ...] = (0.5, 0.75, 1.0)
    largest_surprise: float = 3.0
    apart_in_time: float = 0.7
    apart_in_place: float = 0.85
    near_days: float = 30.0


@dataclass(frozen=True, slots=True)
class Ontology:
    """Everything read: indicators and explanations by id, the model, the version."""

    indicators: dict[str, Indicator]
    explanations: dict[str, Explanation]
    model: Model
    version: str
    families: tuple[str, ...] = field(default=FAMILIES)

    def at_level(self, level: str) -> tuple[Indicator, ...]:
        """Give the indicators that a detector looks for on subjects of a kind."""
        return tuple(one for one in self.indicators.values() if level in one.levels and one.by == "detector")


def load_ontology(*folders: Path) -> Ontology:
    """Read the packaged ontology and those of the folders, which add to it."""
    digest = hashlib.sha256()
    indicators: dict[str, Indicator] = {}
    explanations: dict[str, Explanation] = {}
    weights: dict[str, tuple[float, Node]] = {}
    model = Model()
    for folder in (PACKAGED, *folders):
        for path in sorted(folder.glob("**/*.yml")):
            text = path.read_text("utf-8")
            digest.update(f"{path.relative_to(folder).as_posix()}\0{text}\0".encode())
            root = read_knowledge(text, path)
            kind = path.relative_to(folder).parts[0]
            if kind == "indicators":
                indicator = parse_indicator(root, path.parent.name)
                indicators[indicator.id] = indicator
            elif kind == "explanations":
                explanation = _explanation(root)
                explanations[explanation.id] = explanation
            elif kind == "weights.yml":
                model = _weights(root, weights, model)
            else:
                raise KnowledgeError(f"{path}: expected indicators/, explanations/ or weights.yml")
    weighed = _weighed(indicators, weights)
    _check_explained(explanations, weighed)
    return Ontology(
        indicators=weighed,
        explanations=dict(sorted(explanations.items())),
        model=model,
        version=digest.hexdigest()[:16],
    )


@functools.cache
def packaged_ontology() -> Ontology:
    """Read the packaged ontology once."""
    return load_ontology()


def parse_indicator(root: Node, family: str) -> Indicator:
    """Read an indicator's file; the folder's name is the family."""
    if family not in FAMILIES:
        raise root.fail(f"a folder named after a family ({', '.join(FAMILIES)}); found {family!r}")
    required = _INDICATOR_KEYS - {"by", "urgent", "ambiguous", "detect", "examples"}
    parts = root.mapping(_INDICATOR_KEYS, required=required)
    by = parts["by"].text() if "by" in parts else "detector"
    if by not in ("detector", "analyst"):
        raise parts["by"].fail("detector or analyst")
    fires, silent = _examples(root, parts, by)
    levels = parts["levels"].texts()
    if not levels or not set(levels) <= set(LEVELS):
        raise parts["levels"].fail(f"levels among {', '.join(LEVELS)}")
    return Indicator(
        id=_file_id(root, parts["id"]),
        family=family,
        label=parts["label"].text(),
        meaning=parts["meaning"].text(),
        levels=levels,
        by=by,
        urgent=_flag(parts, "urgent"),
        ambiguous=_flag(parts, "ambiguous"),
        detections=_detections(root, parts, by),
        source=parts["source"].text(),
        author=parts["author"].text(),
        version=int(parts["version"].number()),
        caveat=parts["caveat"].text(),
        fires=fires,
        silent=silent,
        place=f"{root.path}, line {root.line}",
    )


def _file_id(root: Node, node: Node) -> str:
    if node.text() != root.path.stem:
        raise node.fail(f"the file's name as id, {root.path.stem!r}; found {node.text()!r}")
    return node.text()


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


def _explanation(root: Node) -> Explanation:
    parts = root.mapping(_EXPLANATION_KEYS, required=_EXPLANATION_KEYS)
    share = parts["share"].number()
    if not 0 < share <= 1:
        raise parts["share"].fail("a share above 0 and up to 1")
    return Explanation(
        id=_file_id(root, parts["id"]),
        label=parts["label"].text(),
        meaning=parts["meaning"].text(),
        explains=parts["explains"].texts(),
        share=share,
        source=parts["source"].text(),
        caveat=parts["caveat"].text(),
        place=f"{root.path}, line {root.line}",
    )


def _weights(root: Node, weights: dict[str, tuple[float, Node]], model: Model) -> Model:
    parts = root.mapping({"weights", "model"})
    for name, node in parts["weights"].mapping(None).items() if "weights" in parts else ():
        entry = node.mapping({"weight", "because"}, required={"weight", "because"})
        entry["because"].text()
        weight = entry["weight"].number()
        if weight < 0:
            raise entry["weight"].fail("a weight of 0 or more")
        weights[name] = (weight, node)
    for name, node in parts["model"].mapping(_MODEL_KEYS).items() if "model" in parts else ():
        entry = node.mapping({"value", "because"}, required={"value", "because"})
        value = entry["value"]
        number: Any = (
            tuple(item.number() for item in value.items()) if name == "families_together" else value.number()
        )
        model = replace(model, **{name: number})
    return model


def _weighed(
    indicators: dict[str, Indicator], weights: dict[str, tuple[float, Node]]
) -> dict[str, Indicator]:
    for name, (_, node) in weights.items():
        if name not in indicators:
            raise node.fail(f"the weight of a known indicator; {name!r} is none")
    weighed = {}
    for name, indicator in sorted(indicators.items()):
        if name not in weights:
            raise KnowledgeError(f"{indicator.place}: {name} has no weight in weights.yml")
        weighed[name] = replace(indicator, weight=weights[name][0])
    return weighed


def _check_explained(explanations: dict[str, Explanation], indicators: dict[str, Indicator]) -> None:
    for explanation in explanations.values():
        unknown = sorted(set(explanation.explains) - set(indicators))
        if unknown:
            raise KnowledgeError(f"{explanation.place}: explains {unknown[0]!r}, which is no indicator")
