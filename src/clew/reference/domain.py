"""Another domain: a project's ``ontology/domain.yml`` says that its indicators stand alone, and names their families.

::

    name: labour recruitment
    meaning: "Offers of work abroad, read for signs of trafficking for labour."
    families: [conditions, dependence]     # the folders of ontology/indicators/, in the order in which they are shown
    source: "Volodko, Cockbain and Kleinberg 2020"
    author: A. Example

The packaged indicators are then not looked for, nor their explanations, for they are of another market: only what is urgent
stays (safety rule 10: a stated age under 18 is urgent in every domain), with its family.
"""

from dataclasses import dataclass

from clew.reference.knowledge import Node

FILE = "domain.yml"
_KEYS = {"name", "meaning", "families", "source", "author"}


@dataclass(frozen=True, slots=True)
class Domain:
    """What a project looks at instead of the packaged domain."""

    name: str
    meaning: str
    families: tuple[str, ...]
    source: str
    author: str


def parse_domain(root: Node) -> Domain:
    """Read the file; a mistake is a :class:`KnowledgeError` with file and line."""
    parts = root.mapping(_KEYS, required=_KEYS)
    families = parts["families"].texts()
    wrong = next((one for one in families if not one.isidentifier() or families.count(one) > 1), None)
    if not families or wrong is not None:
        raise parts["families"].fail(f"names of families, each once, as folders are named; found {wrong!r}")
    return Domain(
        name=parts["name"].text(),
        meaning=parts["meaning"].text(),
        families=families,
        source=parts["source"].text(),
        author=parts["author"].text(),
    )
