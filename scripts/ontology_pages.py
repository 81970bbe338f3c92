"""Reference pages of the ontology: a page a family, the index, what is seen by what, and the releases."""  # noqa: INP001 - a script beside the package, not part of one

from collections.abc import Sequence
from typing import Any

from page_words import NOTE, as_table

from clew.indicators.checker import languages_of
from clew.indicators.detectors import SIGHTS, sights
from clew.reference.ontology import Indicator, packaged_ontology


def page_of(name: str, *, within: str = "") -> str:
    """Give the link to an indicator, from the folder of the reference or (``within``) from a family's page."""
    family = packaged_ontology().indicators[name].family
    return f"{'' if within else 'indicators/'}{family}.md#{name}"


def indicators() -> str:
    ontology = packaged_ontology()
    text = f"""# Indicators

{NOTE}

{len(ontology.indicators)} indicators in {len(ontology.families)} families, release {ontology.releases[0].number} of the ontology ([what changed](ontology-releases.md)).
An indicator is a signal, not a proof: its caveat says what else it may mean. A weight of 0 is recorded and shown, and never
counts. How findings become a priority is told in [the walk](../walk.md#leads). What each is seen in, and what nobody but a
person can see, is on [a page of its own](coverage.md). [How to add one](../how-to/add-an-indicator.md).

`clew indicators` lists them at your desk, `clew indicators --check` runs every example.

"""
    for family in ontology.families:
        members = _members(family)
        rows = [
            (f"[{one.id}]({page_of(one.id)})", one.label, f"{one.weight:g}", ", ".join(one.levels))
            for one in members
        ]
        text += f"## [{family}](indicators/{family}.md)\n\n{as_table(('indicator', 'label', 'weight', 'level'), rows)}\n"
    return text


def families() -> dict[str, str]:
    """Give a page a family, by its path."""
    return {f"indicators/{family}.md": _family(family) for family in packaged_ontology().families}


def _family(family: str) -> str:
    members = _members(family)
    sources = as_table(("source", "indicators"), _sources(members))
    return f"""# {family.replace("_", " ").capitalize()}

{NOTE}

{len(members)} signals of the family `{family}`. Each is a lead, never a verdict: read its caveat. [All families](../indicators.md).

{chr(10).join(_indicator(one) for one in members)}
## Where this family comes from

{sources}"""


def _members(family: str) -> list[Indicator]:
    return [one for one in packaged_ontology().indicators.values() if one.family == family]


def _sources(members: Sequence[Indicator]) -> list[tuple[str, str]]:
    named: dict[str, list[str]] = {}
    for one in members:
        named.setdefault(one.source, []).append(f"[{one.id}](#{one.id})")
    return [(source, ", ".join(ids)) for source, ids in named.items()]


def _indicator(one: Indicator) -> str:
    notes = [
        *(["**Urgent: skips the ranking.**"] if one.urgent else []),
        *(["**Ambiguous.**"] if one.ambiguous else []),
        *(["**Never weighs: shown, and no project can change that.**"] if one.never_weighs else []),
    ]
    lines = [
        f"## {one.id}",
        "",
        " ".join([f"**{one.label}.**", *notes, one.meaning]),
        "",
        f"- level: {', '.join(one.levels)}",
        f"- weight: {one.weight:g} ({one.because})",
        f"- seen by: {_seen_by(one)}",
        f"- caveat: {one.caveat}",
        f"- source: {one.source}",
        f"- author and version: {one.author}, {one.version}",
    ]
    twins = [
        f"[{name}]({page_of(name, within=one.family)})"
        for name, other in packaged_ontology().indicators.items()
        if other.fact == one.fact and name != one.id
    ]
    lines += [f"- counts once with: {', '.join(twins)}, which names the same fact"] if twins else []
    for name, examples in (("fires on", one.fires), ("silent on", one.silent)):
        lines += [f"- {name}: {_examples(examples)}"] if examples else []
    return "\n".join(lines) + "\n"


def _seen_by(one: Indicator) -> str:
    if one.by == "analyst":
        return "**an analyst only**, who ticks it at the desk; no lawful detector sees it"
    ways = []
    for way in one.detections:
        given = ", ".join(f"{key}: {_value(value)}" for key, value in way.params.items())
        ways.append(f"[{way.detector}](../detectors.md#{way.detector})" + (f" ({given})" if given else ""))
    only = "the text only, though a picture may show it too: " if one.by == "text" else ""
    return only + "; or ".join(ways)


def _examples(examples: Sequence[dict[str, Any]]) -> str:
    shown = "; ".join(_example(one) for one in examples[:4])
    more = len(examples) - 4
    return shown + (f"; and {more} more" if more > 0 else "")


def _example(one: dict[str, Any]) -> str:
    if set(one) == {"text", "language"}:
        return f"“{one['text']}” ({one['language']})"
    return f"`{_value(one)}`"


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_value(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def coverage() -> str:
    ontology = packaged_ontology()
    counts = {sight: sum(sight in sights(one) for one in ontology.indicators.values()) for sight in SIGHTS}
    kinds = as_table(
        ("seen in", "means", "indicators"),
        [(f"`{sight}`", means, str(counts[sight])) for sight, means in SIGHTS.items()],
    )
    text = f"""# What is seen by what

{NOTE}

What a signal can be read from, and what no lawful detector can see. A signal that is not found is not absent: an ad that
says nothing of its hours has unknown hours, a picture that nobody looked at has an unknown face, and neither counts for or
against anybody.

{kinds}
A finding on a review counts for the provider that the review is about. Pictures are hashed and dropped, and today every
face is `unknown` ([decision 0006](../decisions/0006-images-hashed-and-dropped.md)): until a detector is shown to be good
enough, a hidden face is read from words only. What is `by: analyst` gets into a project as a tick
([decisions](decisions.md#tick)).

## By indicator

Languages: those of the examples that a check runs, firing and silent.

"""
    rows = [
        (
            f"[{one.id}]({page_of(one.id)})",
            one.family,
            ", ".join(one.levels),
            ", ".join(sights(one)) + (" only" if one.by in ("analyst", "text") else ""),
            _languages(one),
        )
        for family in ontology.families
        for one in _members(family)
    ]
    return text + as_table(("indicator", "family", "level", "seen in", "languages"), rows)


def _languages(one: Indicator) -> str:
    if not one.topics:
        return "–"
    return ", ".join(sorted(languages_of(one.fires)))


def releases() -> str:
    text = f"""# Releases of the ontology

{NOTE}

What changed in the indicators, explanations and weights that come with Clew, the newest release first. The digest is the
`ontology_version` that [`run.json`](../project-folder.md#tables) and every finding state; a project's own files give
another one.

"""
    for one in packaged_ontology().releases:
        changes = "\n".join(f"- {change}" for change in one.changes)
        text += f"## Release {one.number}\n\n{one.date.isoformat()}, {one.author}, digest `{one.digest}`\n\n{changes}\n\n"
    return text
