"""Parts of pages that stand on several pages of a site: on the page of all women and on that of her town. Pure.

Such a part is one ad. Its home is the page that shows more of such parts than the others; the places elsewhere are other addresses of it.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from clew.parse.groups import is_post
from clew.parse.signs import Sign, tally
from clew.records.draft import Draft, DraftRecord
from clew.records.sketch import Sketch

_LEAST, _TELLING = 3, 3
"""So many lines a part has at least that is told from others by what it says, and so many signs of a person who advertises."""
_MOST_PLACES = 3
"""What stands on more pages is the site's own."""


def placed_parts(
    draft: Draft, lines: Callable[[DraftRecord], Iterable[str]], found: Iterable[Sign]
) -> Iterator[str]:
    """Give the names and the digests of a page's named parts that advertise a person: "giulia 5f0c...". ``lines`` gives the
    digests of a part's lines, ``found`` are the signs of all lines of the page.
    """
    signs: dict[str, list[Sign]] = defaultdict(list)
    for sign in found:
        signs[sign.line].append(sign)
    for record in draft.records:
        if record.how == "structure" and record.anchor and not is_post(record):
            told = list(lines(record))
            seen = tally(sign for line in told for sign in signs.get(line, ()))
            if len(told) >= _LEAST and seen.person and seen.person + seen.trade + seen.offer >= _TELLING:
                digest = hashlib.blake2b(" ".join(told).encode(), digest_size=8).hexdigest()
                yield f"{record.anchor} {digest}"


def homes_of(live: Iterable[Sketch]) -> dict[str, str]:
    """Give, of each place of a part but its home, the home: ``/durres#giulia -> /all#giulia``."""
    pages = {sketch.canonical: set(sketch.placed) for sketch in live}
    places: dict[str, list[str]] = defaultdict(list)
    for url, parts in pages.items():
        for part in parts:
            places[part].append(url)
    homes: dict[str, str] = {}
    for part, urls in places.items():
        if not 1 < len(urls) <= _MOST_PLACES:
            continue
        home = min(urls, key=lambda url: (-len(pages[url]), url))
        anchor = part.rpartition(" ")[0]
        fewer = [url for url in urls if len(pages[url]) < len(pages[home])]
        homes |= {f"{url}#{anchor}": f"{home}#{anchor}" for url in fewer}
    return dict(sorted(homes.items()))
