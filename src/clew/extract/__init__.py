"""Block -> facts. Each module of this package with an ``extract`` function is an extractor.

``extract(block, context) -> Iterator[Fact]``: pure, never raises on hostile text, every quote equals its
offsets. :mod:`clew.extract.assemble` picks the best reading of each column and keeps the others.
"""
