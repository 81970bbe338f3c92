"""Corrections of what Clew learnt about a site's slots: ``slots/<site>.yml`` in the project, written by an analyst.

::

    # slots/lantern.example.yml; `clew slots lantern.example` shows the slots and their names
    slots:
      - {slot: "label:figura", meaning: weight}
      - {slot: "text:div.main>div.r>span:4", meaning: none}                       # views, not an age
      - {template: "lantern.example/p/N", slot: "label:base", meaning: city}      # on pages of this template only

A hint says what stands in a slot; it is no scraper, and changes nothing else.
"""

from pathlib import Path
from typing import Any

import yaml

from clew.kernel.errors import BrokenInputError
from clew.records.site_profile import SlotHint

FOLDER = "slots"
NONE = "none"
_KEYS = frozenset({"template", "slot", "meaning"})
_MAX_BYTES = 1_000_000


def load_slot_hints(root: Path, meanings: frozenset[str]) -> dict[str, tuple[SlotHint, ...]]:
    """Read the project's hints by site; ``meanings`` are those that a slot can have."""
    return {path.stem: tuple(_hints(path, meanings)) for path in sorted((root / FOLDER).glob("*.yml"))}


def _hints(path: Path, meanings: frozenset[str]) -> list[SlotHint]:
    if path.stat().st_size > _MAX_BYTES:
        raise BrokenInputError(f"{path}: is larger than a file of hints can be.")
    try:
        content = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise BrokenInputError(f"{path}: not YAML: {error}") from error
    if not isinstance(content, dict) or set(content) != {"slots"} or not isinstance(content["slots"], list):
        raise BrokenInputError(f"{path}: expected the one key `slots` with a list of {{slot, meaning}}.")
    return [_hint(path, number, row, meanings) for number, row in enumerate(content["slots"], 1)]


def _hint(path: Path, number: int, row: Any, meanings: frozenset[str]) -> SlotHint:
    where = f"{path}, entry {number}"
    if not isinstance(row, dict) or not {"slot", "meaning"} <= set(row) <= _KEYS:
        raise BrokenInputError(f"{where}: expected slot, meaning and at most a template.")
    if not all(isinstance(value, str) and value for value in row.values()):
        raise BrokenInputError(f"{where}: expected texts; put them in quotes.")
    if row["meaning"] not in meanings | {NONE}:
        raise BrokenInputError(
            f"{where}: meaning {row['meaning']!r}; expected {', '.join(sorted(meanings))} or {NONE}."
        )
    return SlotHint(row.get("template"), row["slot"], None if row["meaning"] == NONE else row["meaning"])
