"""Ads for something else on a site that has a section of ads of the trade: flats, cars and jobs, told by their addresses.

``/adults/escort/lea_i718`` and ``/flats/two-rooms_i716`` end alike; the one stands where the site's ads of persons stand,
the other under another folder, says nothing of a person and something of another trade.
"""

from collections.abc import Collection, Mapping, Sequence

from clew.parse.signs import Signs
from clew.parse.sketch import digest
from clew.records.sketch import Sketch
from clew.reference.url_shape import is_numbered

_PERSONS = frozenset({"ad", "profile"})


def other_goods(
    live: Sequence[Sketch],
    kinds: Mapping[str, str],
    signs: Mapping[str, Signs],
    menu: Collection[str],
) -> frozenset[str]:
    """Give digests of such pages. ``kinds`` are those of the site's templates, ``signs`` what each page says, by capture;
    ``menu`` digests of pages to which the whole site links.
    """
    of_persons = [form for form, kind in kinds.items() if kind in _PERSONS and is_numbered(form)]
    endings, folders = set(map(_ending, of_persons)), set(map(_folder, of_persons))
    return frozenset(
        digest(sketch.canonical)
        for sketch in live
        if sketch.guess == "static"
        and sketch.shape not in kinds
        and is_numbered(sketch.shape)
        and _ending(sketch.shape) in endings
        and _folder(sketch.shape) not in folders
        and digest(sketch.canonical) not in menu
        and _sells_else(signs[sketch.capture_id])
    )


def _sells_else(signs: Signs) -> bool:
    return not signs.person and signs.off_topic > 0


def _ending(form: str) -> str:
    return form.rstrip("/").rpartition("/")[2]


def _folder(form: str) -> str:
    """Give what stands before the last step of an address, its host with it."""
    return form.rstrip("/").rpartition("/")[0]
