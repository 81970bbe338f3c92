"""Where things stand on a drawing, so that who opens it sees groups and not a heap: the same drawing, the same places.

Each group of tied things is laid out by itself, small ones by springs (Fruchterman and Reingold 1991, as networkx has it, with a fixed
start), large ones in rings; the groups then stand in rows, the largest first. Units are those of the drawing program.
"""

import math
from collections.abc import Sequence

import networkx as nx

from clew.exchange.graph import Drawing

Place = tuple[float, float]
_BY_SPRINGS = 200
_STEPS = 60
_SEED = 7
_ROOM = 60.0
"""The space that a thing takes."""
_GAP = 120.0
_DIGITS = 2


def places(drawing: Drawing) -> dict[str, Place]:
    """Give the place of each thing by its id."""
    graph = nx.Graph()
    graph.add_nodes_from(sorted(drawing.things))
    graph.add_edges_from(
        sorted({(min(tie.source, tie.target), max(tie.source, tie.target)) for tie in drawing.ties})
    )
    groups = sorted(
        (sorted(one) for one in nx.connected_components(graph)), key=lambda one: (-len(one), one[0])
    )
    found: dict[str, Place] = {}
    width = _ROOM * math.sqrt(max(1, len(drawing.things))) * 2
    left, top, height = 0.0, 0.0, 0.0
    for group in groups:
        size = _ROOM * math.sqrt(len(group)) * 1.5
        if left and left + size > width:
            left, top, height = 0.0, top + height + _GAP, 0.0
        for name, (x, y) in _inside(graph, group).items():
            found[name] = (
                round(left + size / 2 + x * size / 2, _DIGITS),
                round(-(top + size / 2 + y * size / 2), _DIGITS),
            )
        left, height = left + size + _GAP, max(height, size)
    return found


def _inside(graph: nx.Graph, group: Sequence[str]) -> dict[str, Place]:
    """Place a group within -1 and 1."""
    if len(group) == 1:
        return {group[0]: (0.0, 0.0)}
    if len(group) > _BY_SPRINGS:
        return _in_rings(graph, group)
    ordered = nx.Graph()
    ordered.add_nodes_from(group)
    ordered.add_edges_from(sorted(graph.subgraph(group).edges))
    laid = nx.spring_layout(ordered, seed=_SEED, iterations=_STEPS)
    return {name: (float(laid[name][0]), float(laid[name][1])) for name in group}


def _in_rings(graph: nx.Graph, group: Sequence[str]) -> dict[str, Place]:
    """Place those with most ties in the middle, the others around them."""
    ordered = sorted(group, key=lambda name: (-graph.degree(name), name))
    golden = math.pi * (3 - math.sqrt(5))  # Vogel 1979: even room for each, as the seeds of a sunflower
    last = math.sqrt(len(ordered))
    return {
        name: (
            math.sqrt(n) / last * math.cos(n * golden),
            math.sqrt(n) / last * math.sin(n * golden),
        )
        for n, name in enumerate(ordered)
    }
