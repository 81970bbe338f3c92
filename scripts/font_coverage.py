"""Write ``data/fonts/coverage.txt``: which characters the packaged fonts hold, regular and bold alike, as ranges of code points.

``python scripts/font_coverage.py`` after a change of fonts. A PDF names any other character by its number.
"""  # noqa: INP001 - a script beside the package, not part of one

import struct
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "src" / "clew" / "data" / "fonts"
_UNICODE = {(0, 3), (0, 4), (3, 1), (3, 10)}


def characters(data: bytes) -> set[int]:
    """Give the code points that a TrueType font maps to a glyph (OpenType 1.9, cmap, formats 4 and 12)."""
    count = struct.unpack_from(">H", data, 4)[0]
    tables = {
        data[12 + 16 * n : 16 + 16 * n]: struct.unpack_from(">II", data, 20 + 16 * n) for n in range(count)
    }
    start = tables[b"cmap"][0]
    found: set[int] = set()
    for n in range(struct.unpack_from(">H", data, start + 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHI", data, start + 4 + 8 * n)
        if (platform, encoding) in _UNICODE:
            found.update(_mapped(data, start + offset))
    return found


def _mapped(data: bytes, at: int) -> Iterator[int]:
    kind = struct.unpack_from(">H", data, at)[0]
    if kind == 12:  # noqa: PLR2004 - the format's number
        for n in range(struct.unpack_from(">I", data, at + 12)[0]):
            first, last, _ = struct.unpack_from(">III", data, at + 16 + 12 * n)
            yield from range(first, last + 1)
    elif kind == 4:  # noqa: PLR2004 - the format's number
        half = struct.unpack_from(">H", data, at + 6)[0] // 2
        ends = struct.unpack_from(f">{half}H", data, at + 14)
        starts = struct.unpack_from(f">{half}H", data, at + 16 + 2 * half)
        for first, last in zip(starts, ends, strict=True):
            if last < 0xFFFF:  # noqa: PLR2004 - the closing segment
                yield from range(first, last + 1)


def ranges(points: set[int]) -> Iterator[str]:
    """Write code points as ranges in hexadecimal."""
    ordered = sorted(points)
    begin = 0
    for place in range(1, len(ordered) + 1):
        if place == len(ordered) or ordered[place] != ordered[place - 1] + 1:
            yield f"{ordered[begin]:04X}-{ordered[place - 1]:04X}"
            begin = place


def covered() -> set[int]:
    """Give what the fonts hold in both weights."""
    both: set[int] = set()
    for path in sorted(FOLDER.glob("*-Regular.ttf")):
        bold = path.with_name(path.name.replace("Regular", "Bold"))
        both |= characters(path.read_bytes()) & characters(bold.read_bytes())
    return both


if __name__ == "__main__":
    (FOLDER / "coverage.txt").write_text("\n".join(ranges(covered())) + "\n", "ascii")
