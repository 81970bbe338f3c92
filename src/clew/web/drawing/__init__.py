"""The desk's drawings: pure functions from data to geometry, which the macros in ``templates/parts`` show.

Nothing here writes mark-up, reads a file of a project or knows the time: the same data gives the same drawing. Lengths
along a row are percentages of its width (0-100), so that text keeps its size on a small screen; the map and the graph,
which scale as a whole, count in units of their ``viewBox``.
"""
