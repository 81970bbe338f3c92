"""The detectors: every module of this package that has a ``detect`` function, found by walking it.

``detect(subject, params, context) -> Iterator[Finding]``; ``KINDS`` says which kinds of subject it reads, ``SEES`` what of
them (a key of :data:`SIGHTS`), ``REQUIRED`` and ``OPTIONAL`` name its parameters, so that an indicator with a wrong one is
told so at once.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from clew.indicators.context import Context
from clew.indicators.subject import Subject
from clew.records.finding import Finding
from clew.reference.ontology import Indicator, Ontology, OntologyError

SIGHTS = {
    "words": "words of a text",
    "columns": "what an ad states",
    "norms": "an ad beside what is usual in its market",
    "ties": "what ads for different people have in common",
    "history": "what changes between ads and over time",
    "pictures": "facts of pictures, never the pictures",
    "sites": "what a site offers",
    "analyst": "a person only, who ticks it at the desk",
}
"""What a signal can be seen in; the coverage page is made of it."""

Detect = Callable[[Any, dict[str, Any], Context], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Detector:
    """A detector module's face."""

    name: str
    detect: Detect
    sees: str
    kinds: tuple[str, ...]
    required: frozenset[str]
    optional: frozenset[str]


@functools.cache
def all_detectors() -> dict[str, Detector]:
    """Walk the package in alphabetical order."""
    package = importlib.import_module(__package__)
    found = {}
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{__package__}.{info.name}")
        if hasattr(module, "detect"):
            found[info.name] = Detector(
                info.name,
                module.detect,
                module.SEES,
                tuple(module.KINDS),
                frozenset(module.REQUIRED),
                frozenset(module.OPTIONAL),
            )
    return found


def check(ontology: Ontology) -> None:
    """Raise where an indicator asks for a detector or a parameter that does not exist."""
    detectors = all_detectors()
    for indicator in ontology.indicators.values():
        for detection in indicator.detections:
            detector = detectors.get(detection.detector)
            if detector is None:
                raise OntologyError(
                    f"{detection.place}: expected a detector among {', '.join(detectors)}; "
                    f"found {detection.detector!r}"
                )
            given = set(detection.params)
            wrong = sorted(given - detector.required - detector.optional)
            missing = sorted(detector.required - given)
            if wrong or missing:
                problem = (
                    f"unknown parameter {wrong[0]!r}" if wrong else f"parameter {missing[0]!r} is missing"
                )
                raise OntologyError(f"{detection.place}: {detection.detector}: {problem}")
            if not set(indicator.levels) & {*detector.kinds, *_rolled(detector)}:
                raise OntologyError(f"{detection.place}: {detection.detector} reads {detector.kinds} only")


def sights(indicator: Indicator) -> tuple[str, ...]:
    """Give in what an indicator is seen, keys of :data:`SIGHTS`; one that an analyst ticks has no other."""
    if indicator.by == "analyst":
        return ("analyst",)
    seen = {all_detectors()[way.detector].sees for way in indicator.detections}
    return tuple(sight for sight in SIGHTS if sight in seen)


def look(subject: Subject, indicator: Indicator, context: Context) -> Iterator[Finding]:
    """Let every detection of the indicator that reads this kind of subject look at it."""
    for detection in indicator.detections:
        detector = all_detectors()[detection.detector]
        if subject.kind in detector.kinds:
            yield from detector.detect(subject, detection.params, context)


def _rolled(detector: Detector) -> tuple[str, ...]:
    return ("provider",) if "review" in detector.kinds else ()
