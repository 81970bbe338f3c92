"""A browser that draws a page and asks for nothing itself.

What a page's scripts ask for is handed to who draws (:mod:`draw`), and asked over the wire of the capture: so addresses,
robots.txt, pauses and budgets are those of every other request, and the bytes are kept as they came. The browser's own
way out leads to a wall (:mod:`gate`). :mod:`chromium` starts it, watches its memory and ends it; :mod:`inside` is what
is asked of the page when it stands still.
"""
