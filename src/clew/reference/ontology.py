"""The ontology: indicators, innocent explanations and weights, all as data that an analyst can read.

``data/ontology/`` holds

- ``indicators/<family>/<id>.yml``: what is looked for, by which detector with which parameters, and why::

      id: weight_below_50
      label: weight below 50 kg
      meaning: "The ad states a weight under 50 kg."
      levels: [ad]                       # ad, review, provider, network, site
      by: detector                       # text: words only; analyst: ticked at the desk, no lawful detector can see it
      urgent: false                      # true: skips the ranking (a stated age under 18)
      never_weighs: false                # true: shown and never counted, and no weight of a project changes that
      of_origin: false                   # true: close to origin or languages; verdicts may lower its weight, never raise it
      fact: weight_below_50              # indicators that state one fact are names of one thing and count once
      detect:                            # alternatives; one that fires is enough
        - {detector: value_range, field: weight_kg, below: 50}
      source: "report, list of red flags: physical attributes"
      author: Clew
      version: 1
      caveat: "Small adults weigh less than 50 kg."
      examples:                          # run by `clew indicators --check`; language where words matter
        fires: [{ad: {weight_kg: 47}}]
        silent: [{ad: {weight_kg: 58}}]

- ``explanations/<id>.yml``: an innocent reading, which indicators it explains and how much of them;
- ``weights.yml``: one table, what each indicator weighs and because of what; and the model's few numbers;
- ``changelog.yml``: the releases of the packaged ontology, the newest first (:mod:`clew.reference.releases`).

A project's ``domain.yml`` takes the place of the packaged domain (:mod:`clew.reference.domain`). Else
folders of a project add to the packaged ontology. An indicator of the same id replaces the packaged one; a weight of a
packaged indicator is changed with author and reason; ``switched_off.yml`` names indicators that the project does not
look for, each with author and reason. Urgent ones can't be switched off (safety rule 10). ``weights_learnt.yml`` is written by
`clew learn` and read after ``weights.yml``: what was accepted last holds.
``Ontology.version`` is a digest of everything read but the changelog.
"""

import functools
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from clew.reference.domain import FILE as DOMAIN_FILE
from clew.reference.domain import Domain, parse_domain
from clew.reference.indicator import (
    FAMILIES,
    LEVELS,
    Detection,
    Indicator,
    SwitchedOff,
    file_id,
    parse_indicator,
)
from clew.reference.knowledge import KnowledgeError, Node, read_knowledge
from clew.reference.releases import Release, parse_releases

__all__ = [
    "FAMILIES",
    "LEVELS",
    "PACKAGED",
    "Detection",
    "Explanation",
    "Indicator",
    "Model",
    "Ontology",
    "OntologyError",
    "Release",
    "SwitchedOff",
    "load_ontology",
    "packaged_ontology",
    "parse_indicator",
]

PACKAGED = Path(__file__).parent.parent / "data" / "ontology"

_EXPLANATION_KEYS = {
    "id", "label", "meaning", "explains", "rests_on", "share", "source", "author", "version", "caveat",
}  # fmt: skip
_MODEL_KEYS = {
    "within_family", "families_together", "family_counts_from", "largest_surprise", "apart_in_time",
    "apart_in_place", "near_days", "reach",
}  # fmt: skip
_ANY = "any"
_WEIGHT_KEYS = {"weight", "because", "author"}

OntologyError = KnowledgeError


@dataclass(frozen=True, slots=True)
class Explanation:
    """An innocent reading; where it fits it takes ``share`` of the indicators it explains.

    Those it ``rests_on`` are what it is read from: where it fits they count nothing, so that saying it openly never raises
    a case. ``by_custom``: it explains whatever is usual among others, by how usual it is (``explains: any``).
    """

    id: str
    label: str
    meaning: str
    explains: tuple[str, ...]
    rests_on: tuple[str, ...]
    share: float
    source: str
    caveat: str
    place: str
    by_custom: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """The few numbers with which findings become points; ``weights.yml`` says why each is what it is."""

    within_family: float = 0.5
    families_together: tuple[float, ...] = (0.5, 0.75, 1.0)
    family_counts_from: float = 0.5
    largest_surprise: float = 3.0
    apart_in_time: float = 0.7
    apart_in_place: float = 0.85
    near_days: float = 30.0
    reach: float = 0.02


@dataclass(frozen=True, slots=True)
class Ontology:
    """Everything read: indicators and explanations by id, the model, the version, the releases of the packaged one."""

    indicators: dict[str, Indicator]
    explanations: dict[str, Explanation]
    model: Model
    version: str
    releases: tuple[Release, ...] = ()
    families: tuple[str, ...] = field(default=FAMILIES)
    domain: Domain | None = None
    """What a project looks at instead of the packaged domain; null where it adds to that."""

    def at_level(self, level: str) -> tuple[Indicator, ...]:
        """Give the indicators that detectors look for on subjects of a kind."""
        return tuple(one for one in self.indicators.values() if level in one.levels and one.is_looked_for)

    def only_explains(self) -> frozenset[str]:
        """Give the indicators that weigh nothing and are only what an innocent explanation is read from."""
        rests = {name for one in self.explanations.values() for name in one.rests_on}
        return frozenset(name for name in rests if self.indicators[name].weight == 0)

    def definitions(self) -> dict[str, Indicator | Explanation]:
        """Give indicators and explanations by id, for their labels, meanings and caveats."""
        return {**self.indicators, **self.explanations}


class _Reading:
    """What was read so far, file after file; later folders add to earlier ones."""

    def __init__(self) -> None:
        self.indicators: dict[str, Indicator] = {}
        self.explanations: dict[str, Explanation] = {}
        self.weights: dict[str, dict[str, Node]] = {}
        self.model = Model()
        self.off: dict[str, tuple[SwitchedOff, Node]] = {}
        self.releases: tuple[Release, ...] = ()
        self.families: tuple[str, ...] = FAMILIES
        self.domain: Domain | None = None

    def stand_alone(self, domain: Domain) -> None:
        """Leave out what was read of another domain, but for what is urgent in all."""
        self.domain = domain
        self.indicators = {name: one for name, one in self.indicators.items() if one.urgent}
        self.weights = {name: entry for name, entry in self.weights.items() if name in self.indicators}
        self.explanations = {}
        urgent = dict.fromkeys(one.family for one in self.indicators.values())
        self.families = tuple(dict.fromkeys((*domain.families, *urgent)))

    def add(self, root: Node, kind: str, *, of_a_project: bool) -> None:
        """Read a file of the folder; ``kind`` is the first part of its path."""
        if kind == "indicators":
            indicator = parse_indicator(root, root.path.parent.name, self.families)
            self.indicators[indicator.id] = indicator
        elif kind == "explanations":
            explanation = _explanation(root)
            self.explanations[explanation.id] = explanation
        elif kind == "weights.yml" or (kind == "weights_learnt.yml" and of_a_project):
            self._weights(root, of_a_project=of_a_project)
        elif kind == "switched_off.yml" and of_a_project:
            self.off |= _switched_off(root)
        elif kind == "changelog.yml" and not of_a_project:
            self.releases = parse_releases(root)
        elif kind == DOMAIN_FILE and of_a_project:
            self.stand_alone(parse_domain(root))
        else:
            more = f", switched_off.yml, {DOMAIN_FILE}" if of_a_project else ""
            raise KnowledgeError(f"{root.path}: expected indicators/, explanations/, weights.yml{more}")

    def _weights(self, root: Node, *, of_a_project: bool) -> None:
        parts = root.mapping({"weights", "model"})
        for name, node in parts["weights"].mapping(None).items() if "weights" in parts else ():
            entry = node.mapping(_WEIGHT_KEYS, required={"weight", "because"})
            entry["because"].text()
            if entry["weight"].number() < 0:
                raise entry["weight"].fail("a weight of 0 or more")
            if of_a_project and name in self.weights and "author" not in entry:
                raise node.fail(f"an author, since it changes the packaged weight of {name}")
            self.weights[name] = {**entry, "": node}
        if "model" in parts:
            self.model = _model(parts["model"], self.model)

    def weighed(self) -> Iterator[Indicator]:
        """Give the indicators with their weights, those switched off marked."""
        for name, entry in self.weights.items():
            if name not in self.indicators:
                raise entry[""].fail(f"the weight of a known indicator; {name!r} is none")
        for name, (_, node) in self.off.items():
            if name not in self.indicators or self.indicators[name].urgent:
                raise node.fail(f"a known indicator that is not urgent; {name!r} can't be switched off")
        for name, indicator in sorted(self.indicators.items()):
            if name not in self.weights:
                raise KnowledgeError(f"{indicator.place}: {name} has no weight in weights.yml")
            entry = self.weights[name]
            weight = entry["weight"].number()
            if weight > 0 and indicator.never_weighs:
                raise entry[""].fail(f"a weight of 0: {name} never weighs (safety rule 4)")
            off = self.off[name][0] if name in self.off else None
            yield replace(indicator, weight=weight, because=entry["because"].text(), off=off)


def load_ontology(*folders: Path) -> Ontology:
    """Read the packaged ontology and those of the folders, which add to it; a mistake is a :class:`KnowledgeError`."""
    digest = hashlib.sha256()
    reading = _Reading()
    for folder in (PACKAGED, *folders):
        # what domain it is has to be known before its indicators are read
        for path in sorted(folder.glob("**/*.yml"), key=lambda path: (path != folder / DOMAIN_FILE, path)):
            text = path.read_text("utf-8")
            if path.name != "changelog.yml":
                digest.update(f"{path.relative_to(folder).as_posix()}\0{text}\0".encode())
            kind = path.relative_to(folder).parts[0]
            reading.add(read_knowledge(text, path), kind, of_a_project=folder != PACKAGED)
    indicators = {one.id: one for one in reading.weighed()}
    _check_explained(reading.explanations, indicators)
    return Ontology(
        indicators=indicators,
        explanations=dict(sorted(reading.explanations.items())),
        model=reading.model,
        version=digest.hexdigest()[:16],
        releases=reading.releases,
        families=reading.families,
        domain=reading.domain,
    )


@functools.cache
def packaged_ontology() -> Ontology:
    """Read the packaged ontology once."""
    return load_ontology()


def _explanation(root: Node) -> Explanation:
    parts = root.mapping(_EXPLANATION_KEYS, required=_EXPLANATION_KEYS - {"rests_on"})
    share = parts["share"].number()
    if not 0 < share <= 1:
        raise parts["share"].fail("a share above 0 and up to 1")
    by_custom = parts["explains"].plain() == _ANY
    return Explanation(
        id=file_id(root, parts["id"]),
        label=parts["label"].text(),
        meaning=parts["meaning"].text(),
        explains=() if by_custom else parts["explains"].texts(),
        rests_on=parts["rests_on"].texts() if "rests_on" in parts else (),
        share=share,
        source=parts["source"].text(),
        caveat=parts["caveat"].text(),
        place=f"{root.path}, line {root.line}",
        by_custom=by_custom,
    )


def _model(root: Node, model: Model) -> Model:
    for name, node in root.mapping(_MODEL_KEYS).items():
        entry = node.mapping({"value", "because"}, required={"value", "because"})
        value = entry["value"]
        number: Any = (
            tuple(item.number() for item in value.items()) if name == "families_together" else value.number()
        )
        model = replace(model, **{name: number})
    return model


def _switched_off(root: Node) -> dict[str, tuple[SwitchedOff, Node]]:
    found = {}
    for name, node in root.mapping(None).items():
        parts = node.mapping({"author", "reason"}, required={"author", "reason"})
        found[name] = (SwitchedOff(parts["author"].text(), parts["reason"].text()), node)
    return found


def _check_explained(explanations: dict[str, Explanation], indicators: dict[str, Indicator]) -> None:
    for explanation in explanations.values():
        unknown = sorted({*explanation.explains, *explanation.rests_on} - set(indicators))
        if unknown:
            raise KnowledgeError(f"{explanation.place}: explains {unknown[0]!r}, which is no indicator")
