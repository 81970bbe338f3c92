"""Names that sites give to their sections of other things: jobs, flats, cars (lexicon topic ``page.section``)."""

import functools
import re

from clew.kernel.text import fold
from clew.reference.lexicon import Lexicons

_AROUND = re.compile(r"^[\W_]+|[\W\d_]+$")


@functools.lru_cache(maxsize=8192)
def names_section(text: str, lexicons: Lexicons) -> bool:
    """Say whether a text is the name of a section of other things, a count behind it aside: "Jobs (34)"."""
    return fold(_AROUND.sub("", text)) in _names(lexicons)


@functools.lru_cache(maxsize=4)
def _names(lexicons: Lexicons) -> frozenset[str]:
    return frozenset(fold(entry.term) for entry in lexicons.entries("page.section"))
