"""What several extractors ask of one block, read once: the answer for the latest block is kept."""

from collections.abc import Callable
from typing import Generic, TypeVar

from clew.extract.fact import Context
from clew.records.block import Block

Answer = TypeVar("Answer")


class OfLatestBlock(Generic[Answer]):
    """Wraps a function of a block and its context, for as long as the extractors stay with that block.

    Block and context are told by identity: to compare them, or to hash them, would take longer than to read.
    """

    def __init__(self, read: Callable[[Block, Context], Answer]) -> None:
        self._read = read
        self._latest: tuple[Block, Context, Answer] | None = None

    def __call__(self, block: Block, context: Context) -> Answer:
        """Give the function's answer."""
        latest = self._latest
        if latest is None or latest[0] is not block or latest[1] is not context:
            latest = self._latest = block, context, self._read(block, context)
        return latest[2]
