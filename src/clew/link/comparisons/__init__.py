"""One tie a file, found by walking.

``KIND``; ``compare(engine)`` gives the pairs that it finds (``a``, ``b``, ``value``, ``strength``: two ads by their
numbers, the smaller first, each pair and value once); ``show(engine)`` gives the evidence of each ad (``ad``,
``value``, ``evidence``; without ``value`` where an ad has the same evidence for each).

A comparison reads ``ads``, ``contacts``, ``images`` and the stage's own ``link_people`` and ``link_texts``; it says
nothing of filters. Pairs come through :func:`clew.link.pairs.pair_up`, which caps them.
"""
