r"""Text from outside with nothing hidden in it: what can't be seen is named, what is too long is cut.

Characters that turn the direction of writing, that take no room, or that control a device are shown by their number: a
reader must see what stands there.

>>> visible("abc\u202edef\x00")
'abc⟦U+202E⟧def⟦U+0000⟧'
>>> visible("a\nb"), visible("longer than that", 6)
('a b', 'longer … (cut)')
"""

import unicodedata

_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")


def visible(text: str, longest: int = 300) -> str:
    """Give a text as one line, of at most ``longest`` characters before they are made visible."""
    shown = "".join(_visible(char) for char in text[:longest])
    return shown + " … (cut)" if len(text) > longest else shown


def _visible(char: str) -> str:
    if char in "\n\r\t":
        return " "
    if char in _JOINERS or unicodedata.category(char) not in _HIDDEN:
        return char
    return f"⟦U+{ord(char):04X}⟧"
