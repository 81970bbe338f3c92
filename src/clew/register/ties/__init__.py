"""Ties between sites. Each module with ``KINDS`` and ``find`` is a way to tie; all are found by walking.

``find(sites, context) -> Iterator[SiteLink]``: a tie that must not count is given too, with why in
``filtered``, so that a reader can see that it was met and muted. ``MEANINGS``: the reasons of a module, in words.
"""
