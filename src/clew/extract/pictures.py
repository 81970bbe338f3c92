"""How many pictures the ad shows (``n_images``): each address once.

>>> from clew.extract.fact import example_context
>>> from clew.records.block import Picture
>>> block = Block.from_text("Mara", pictures=(Picture("https://a.example/1.jpg", "", "img"),) * 2)
>>> [fact.value for fact in extract(block, example_context())]
[1]
"""

from collections.abc import Iterator

from clew.extract.fact import Context, Fact
from clew.extract.reading import first_line
from clew.records.block import Block


def extract(block: Block, context: Context) -> Iterator[Fact]:  # noqa: ARG001 - the one signature of all extractors
    """Give the number of pictures, none included."""
    first = {picture.url: picture for picture in reversed(block.pictures)}
    if first:
        evidence = tuple(block.mark_up(picture.selector, picture.url) for picture in reversed(first.values()))
        yield Fact("n_images", len(first), evidence[:1], "data")
    elif block.kind == "ad" and (evidence := first_line(block)):
        yield Fact("n_images", 0, evidence, "data", 0.2)
