"""Branches of embedded state: what a page's script was given, part by part, so that parts which come back are known.

The state of a page often holds the settings of the whole site beside the page's own subject: numbers of the support
desk, what advertisers pay, towns and menus. Such a branch is the same on page after page.

>>> data = [DraftDatum("props.config.desk.phone", "1234", "script", -1), DraftDatum("props.config.desk.mail", "a@b", "script", -1)]
>>> sorted(branches(data))
['props', 'props.config', 'props.config.desk']
"""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from clew.records.draft import DraftDatum

_LEAST_LEAVES = 2
"""A single value may be the same of many people: a currency, a country."""
_DEEPEST = 5
_MOST = 200


def branches(data: Iterable[DraftDatum]) -> dict[str, str]:
    """Give a digest of each branch of state that has several leaves, by its path; the outermost steps aside."""
    leaves: dict[str, list[str]] = defaultdict(list)
    for datum in data:
        if is_state(datum) or is_drawn(datum):
            for path in paths_to(datum.path):
                outer = path.rpartition(".")[
                    0
                ]  # the name of a script's variable, which a drawn page has lost
                leaves[path].append(f"{datum.path[len(outer) :].lstrip('.')}={datum.value}")
    return {
        path: hashlib.blake2b("\n".join(told).encode("utf-8", "replace"), digest_size=8).hexdigest()
        for path, told in list(leaves.items())[:_MOST]
        if len(told) >= _LEAST_LEAVES
    }


def without_branches(data: Sequence[DraftDatum], own: Collection[str]) -> Sequence[DraftDatum]:
    """Leave out the leaves of branches whose digest is among the site's own."""
    if not own:
        return data
    known = {path for path, told in branches(data).items() if told in own}
    return [
        datum
        for datum in data
        if not (
            known
            and (is_state(datum) or is_drawn(datum))
            and any(path in known for path in paths_to(datum.path))
        )
    ]


def drawn_of(data: Sequence[DraftDatum], own: Collection[str]) -> frozenset[int]:
    """Give the places, on a page that was drawn from its state, of leaves of branches among the site's own."""
    known = {path for path, told in branches(data).items() if told in own} if own else set()
    return frozenset(
        datum.order
        for datum in data
        if known and is_drawn(datum) and any(path in known for path in paths_to(datum.path))
    )


def is_drawn(datum: DraftDatum) -> bool:
    """Say whether a leaf is of a state from which the page was drawn."""
    return datum.order >= 0 and datum.selector.startswith("embedded state")


def is_state(datum: DraftDatum) -> bool:
    """Say whether a leaf is of a script's state: no linked data, no attribute, nothing that was drawn."""
    is_linked = datum.path[:1].isupper()  # "Person.name"
    return datum.order < 0 and datum.selector.startswith("script") and not is_linked


def paths_to(path: str) -> Iterator[str]:
    """Give the paths of the branches that a leaf is on, the outermost first; the root is no branch."""
    steps = path.split(".")
    for count in range(1, min(len(steps), _DEEPEST + 1)):
        yield ".".join(steps[:count])
