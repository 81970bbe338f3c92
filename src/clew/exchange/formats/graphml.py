"""GraphML: things and ties with positions, for yEd, Gephi, Cytoscape and networkx (http://graphml.graphdrawing.org/)."""

from typing import BinaryIO

import networkx as nx

from clew.exchange.graph import draw, xml_text
from clew.exchange.layout import places
from clew.exchange.parcel import Parcel

TITLE = "GraphML graph"
MIME_TYPE = "application/graphml+xml"
SUFFIX = ".graphml"
READ_BY = "yEd, Gephi, Cytoscape, networkx, igraph"


def write(parcel: Parcel, out: BinaryIO) -> None:
    """Write the graph; the cover stands in its attribute ``cover``."""
    drawing = draw(parcel, xml_text)
    placed = places(drawing)
    graph = nx.MultiDiGraph(cover=parcel.cover.text())
    for thing in drawing.sorted_things():
        x, y = placed[thing.id]
        graph.add_node(
            thing.id, **{**thing.attributes, "type": thing.kind, "label": thing.label, "x": x, "y": y}
        )
    for tie in sorted(drawing.ties, key=lambda one: one.id):
        graph.add_edge(tie.source, tie.target, key=tie.id, **{**tie.attributes, "type": tie.kind})
    nx.write_graphml_xml(graph, out, encoding="utf-8", prettyprint=True)
