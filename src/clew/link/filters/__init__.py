"""One reason a file why a link must not count, found by walking.

``REASON``; ``MEANING``, what it says of a value, in words for ``clew show`` and the report; ``PLACE``, its turn (a
link is filtered by the first reason that holds, and later filters see what the earlier ones set aside);
``judge(engine, links) -> keys`` (a, b, kind, value) of links to set aside.
"""
