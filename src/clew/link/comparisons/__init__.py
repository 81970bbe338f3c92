"""One tie a file, found by walking: ``KIND`` and ``compare(engine) -> links`` (columns of the record ``link``).

A comparison reads ``ads``, ``contacts``, ``images`` and the stage's own ``link_people``; it says nothing of
filters. Pairs come through :func:`clew.link.pairs.pair_up`, which caps them.
"""
