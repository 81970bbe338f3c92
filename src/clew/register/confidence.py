"""How sure a data point is: Laplace's rule of succession over the pages that say so.

A value that ``m`` pages show, none of which says otherwise, has the confidence ``(m + 1) / (m + 2)``: what is expected of the next page
when nothing else is known (Laplace, *Essai philosophique sur les probabilités*, 1814). A list is as sure as its least sure item. Of the places of a value
only a few are kept, and only these count, so that it ends at 0.8. The category has a measure of its own, its share of all
points. It orders data points by how much stands behind them; it is no share of right ones.
"""

from collections.abc import Mapping, Sequence

from clew.records.evidence import Evidence


def confidence_of(places: Mapping[str, Sequence[Sequence[Evidence]]]) -> dict[str, float]:
    """Give the confidence by column; ``places``: of each column the places of each value. What has no place has none.

    >>> from clew.records.evidence import Evidence
    >>> at = [Evidence(str(n), selector="title") for n in range(3)]
    >>> confidence_of({"name": [at], "languages": [at, at[:1]], "status": [[]]})
    {'languages': 0.67, 'name': 0.8}
    """
    found = {}
    for column in sorted(places):
        least = min((len({item.capture_id for item in items}) for items in places[column]), default=0)
        if least:
            found[column] = round((least + 1) / (least + 2), 2)
    return found
