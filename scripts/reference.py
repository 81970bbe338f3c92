"""The reference pages, made from what the code itself says: records, settings, ontology, lexicons, commands.

``python scripts/reference.py docs/reference`` writes them. ``pages()`` gives them by their path relative to that
folder, so that a test can tell whether the committed pages are still true. Same code, same bytes.
"""  # noqa: INP001 - a script beside the package, not part of one

import sys
from pathlib import Path

from command_page import commands
from knowledge_pages import detectors, explanations, lexicons, markets
from ontology_pages import coverage, families, indicators, releases
from page_words import NOTE
from record_pages import decisions, records, settings
from rights_page import rights


def pages() -> dict[str, str]:
    """Give every page by its path, relative to the folder of the reference."""
    made = {
        "README.md": _index(),
        "records.md": records(),
        "decisions.md": decisions(),
        "settings.md": settings(),
        "indicators.md": indicators(),
        **families(),
        "coverage.md": coverage(),
        "ontology-releases.md": releases(),
        "explanations.md": explanations(),
        "detectors.md": detectors(),
        "lexicons.md": lexicons(),
        "markets.md": markets(),
        "rights.md": rights(),
        "../command-line.md": commands(),
    }
    return {path: text.rstrip("\n") + "\n" for path, text in made.items()}


def _index() -> str:
    return f"""# Reference

{NOTE}

These pages are made from the code and its data by `make docs`. A test fails when they lag behind.

| page | what it says |
|---|---|
| [records](records.md) | every table: columns, types, key |
| [decisions](decisions.md) | what people decide, and how a file of decisions is written |
| [settings](settings.md) | every key of `clew.toml` |
| [command line](../command-line.md) | every command and option |
| [rights](rights.md) | every route of the desk: who may, what it reads, what is on record |
| [indicators](indicators.md) | every signal, with a page a family: meaning, level, weight, caveat, source, examples |
| [coverage](coverage.md) | in what each signal is seen, and what only an analyst can see |
| [releases](ontology-releases.md) | what changed in indicators, explanations and weights |
| [explanations](explanations.md) | innocent readings that lower a priority |
| [detectors](detectors.md) | the ways to look that an indicator can name |
| [lexicons](lexicons.md) | languages and topics, with the number of terms |
| [markets](markets.md) | what Clew takes for granted in each country |
"""


def write(folder: Path) -> list[Path]:
    """Write every page; give their paths."""
    written = []
    for path, text in pages().items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
        written.append(target)
    return written


if __name__ == "__main__":
    for page in write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/reference")):
        sys.stdout.write(f"{page}\n")
