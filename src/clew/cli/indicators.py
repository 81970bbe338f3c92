"""``clew indicators``: what is looked for, who sees it, what it weighs; and the check of every example."""

import difflib
from pathlib import Path
from typing import Annotated, Any

import typer

from clew.cli.options import JsonOption, ProjectOption, cell, errors, opened, show, wants_json
from clew.indicators.checker import Trouble, check_examples, unreleased
from clew.indicators.detectors import SIGHTS, sights
from clew.kernel.errors import WrongUseError
from clew.reference.lexicon import load_lexicons
from clew.reference.ontology import Indicator, Ontology, load_ontology, packaged_ontology

FOUND = 1
_COLUMNS = ("family", "indicator", "label", "levels", "weight", "seen_in", "note")


def command(
    indicator: Annotated[
        str | None, typer.Argument(help="One indicator, shown in full.", show_default=False)
    ] = None,
    project: ProjectOption = Path(),
    family: Annotated[
        str | None, typer.Option("--family", help="Only this family.", metavar="FAMILY")
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Run every example; end with 1 where one does not hold.")
    ] = False,
    json: JsonOption = None,
) -> None:
    """List the signals that Clew looks for: family, level, weight, and in what each is seen.

    In a project's folder its own indicators, weights and switched-off ones count. --check runs every example
    through the real detectors: those that must fire, and those that must stay silent.

    A signal is no proof. What no lawful detector can see is ticked by an analyst; unknown never counts as absent.

    Example: clew indicators --family third_party
    """
    ontology, lexicons_dir = _read(project)
    as_json = wants_json(json)
    if check:
        _check(ontology, lexicons_dir, as_json=as_json)
    elif indicator is not None:
        _show_one(_named(ontology, indicator), as_json=as_json)
    else:
        if family is not None and family not in ontology.families:
            raise WrongUseError(f"--family {family!r}: expected one of {', '.join(ontology.families)}.")
        chosen = [one for one in ontology.indicators.values() if family in (None, one.family)]
        chosen.sort(key=lambda one: (ontology.families.index(one.family), one.id))
        domain = f" of {ontology.domain.name}" if ontology.domain is not None else ""
        title = f"{len(chosen)} indicators{domain} (release {ontology.releases[0].number}, version {ontology.version})"
        show([_row(one) for one in chosen], as_json=as_json, title=title, columns=_COLUMNS)
        errors().print("Next: clew indicators ID shows one with its sources and examples.")


def _read(folder: Path) -> tuple[Ontology, tuple[Path, ...]]:
    """Read the ontology of a project; the packaged one where nobody named a project and none is here."""
    if folder == Path() and not (folder / "clew.toml").exists():
        return packaged_ontology(), ()
    project = opened(folder)
    return load_ontology(project.ontology_dir), (project.lexicons_dir,)


def _named(ontology: Ontology, name: str) -> Indicator:
    if name not in ontology.indicators:
        near = ", ".join(difflib.get_close_matches(name, ontology.indicators))
        raise WrongUseError(
            f"{name!r} is no indicator; see `clew indicators`." + (f" Near to it: {near}." if near else "")
        )
    return ontology.indicators[name]


def _row(one: Indicator) -> dict[str, Any]:
    notes = [word for word, so in (("urgent", one.urgent), ("ambiguous", one.ambiguous)) if so]
    if one.off is not None:
        notes.append(f"switched off by {one.off.author}: {one.off.reason}")
    return {
        "family": one.family,
        "indicator": one.id,
        "label": one.label,
        "levels": list(one.levels),
        "weight": one.weight,
        "seen_in": list(sights(one)),
        "by": one.by,
        "note": "; ".join(notes) or None,
    }


def _show_one(one: Indicator, *, as_json: bool) -> None:
    full = {
        **_row(one),
        "because": one.because,
        "meaning": one.meaning,
        "caveat": one.caveat,
        "source": one.source,
        "author": one.author,
        "version": one.version,
        "fact": one.fact,
        "detect": [{"detector": way.detector, **way.params} for way in one.detections],
        "fires": list(one.fires),
        "silent": list(one.silent),
        "file": one.place,
    }
    if as_json:
        show([full], as_json=True)
        return
    full["seen_in"] = [SIGHTS[sight] for sight in sights(one)]
    rows = [
        {"what": key, "said": item}
        for key, value in full.items()
        for item in (value if key in ("detect", "fires", "silent") else [value])
        if value not in (None, [])
    ]
    for row in rows:
        if isinstance(row["said"], dict):
            row["said"] = ", ".join(f"{key}: {cell(value)}" for key, value in row["said"].items())
    show(rows, as_json=False, title=one.label)


def _check(ontology: Ontology, lexicons_dir: tuple[Path, ...], *, as_json: bool) -> None:
    troubles = [*unreleased(packaged_ontology()), *check_examples(ontology, load_lexicons(*lexicons_dir))]
    seen = [one for one in ontology.indicators.values() if one.by != "analyst"]
    examples = sum(len(one.fires) + len(one.silent) for one in seen)
    rows = [_trouble(one) for one in troubles]
    if rows or as_json:
        show(rows, as_json=as_json, title=f"{len(rows)} troubles", columns=("indicator", "problem", "place"))
    errors().print(
        f"{examples} examples of {len(seen)} indicators were run: "
        + (f"{len(rows)} troubles." if rows else "all hold.")
    )
    if rows:
        raise typer.Exit(FOUND)


def _trouble(one: Trouble) -> dict[str, str]:
    return {"indicator": one.indicator, "problem": one.problem, "place": one.place}
