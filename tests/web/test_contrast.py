"""The palette: every pair of colours that is used as text on ground has 4.5:1, every edge that means something 3:1 (WCAG 2.2)."""

import re
from pathlib import Path

import pytest

import clew.web

CSS = Path(clew.web.__file__).parent / "static" / "css"
TEXT = [
    *((ink, ground) for ink in ("ink", "soft", "accent", "against", "urgent") for ground in ("paper", "ground", "sunk", "raised")),
    *(("ink", f"{name}-soft") for name in ("accent", "for", "against", "urgent", "note", "same")),
    ("urgent", "urgent-soft"), ("note", "note-soft"), ("on-accent", "accent"), ("mark-ink", "mark"), ("paper", "ink"), ("paper", "urgent"),
    ("soft", "accent-soft"), ("accent", "accent-soft"), ("against", "against-soft"), ("ink", "land"), ("soft", "land"),
]  # fmt: skip
EDGES = [
    *((edge, "paper") for edge in ("edge", "accent", "for", "against", "urgent", "note", "same")),
    ("against", "land"), ("for", "land"), ("for", "water"), ("against", "water"),
]  # fmt: skip


def _colours(block: str) -> dict[str, str]:
    return {
        name: "#" + "".join(2 * digit for digit in value[1:]) if len(value) == 4 else value
        for name, value in re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})\b", block)
    }


def _palettes() -> dict[str, dict[str, str]]:
    tokens, paper = (CSS / "tokens.css").read_text("utf-8"), (CSS / "print.css").read_text("utf-8")
    light = _colours(tokens[: tokens.index("@media")])
    system = _colours(tokens[tokens.index("@media") : tokens.index(':root[data-theme="dark"]')])
    chosen = _colours(tokens[tokens.index(':root[data-theme="dark"]') :])
    return {
        "light": light,
        "dark": {**light, **chosen},
        "system": {**light, **system},
        "print": {**light, **_colours(paper)},
    }


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(a: str, b: str) -> float:
    light, dark = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark", "print"])
def test_text_can_be_read(mode: str) -> None:
    palette = _palettes()[mode]
    weak = {
        pair: round(ratio, 2)
        for pair in TEXT
        if (ratio := _contrast(palette[pair[0]], palette[pair[1]])) < 4.5
    }
    assert not weak


@pytest.mark.parametrize("mode", ["light", "dark", "print"])
def test_edges_that_mean_something_can_be_seen(mode: str) -> None:
    palette = _palettes()[mode]
    weak = {
        pair: round(ratio, 2)
        for pair in EDGES
        if (ratio := _contrast(palette[pair[0]], palette[pair[1]])) < 3
    }
    assert not weak


def test_dark_is_the_same_whether_chosen_or_the_systems() -> None:
    palettes = _palettes()
    assert palettes["dark"] == palettes["system"]
    assert palettes["dark"] != palettes["light"]


def test_what_raises_and_what_speaks_against_differ_for_the_colour_blind() -> None:
    """Seen without red-green difference (Viénot, Brettel and Mollon 1999: red and green cones as one) they stay apart in blue."""
    for mode in ("light", "dark"):
        palette = _palettes()[mode]
        raising, against = (
            [int(palette[name][n : n + 2], 16) for n in (1, 3, 5)] for name in ("for", "against")
        )
        assert abs(raising[2] - against[2]) > 60, mode
