"""The pages keep up with the code: what there is stands on a page, and what a page says is there."""

import importlib
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import typer

from clew.cli import build_app
from clew.indicators.detectors import all_detectors, sights
from clew.records import RECORDS, arrow_schema
from clew.records.decision import KINDS
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import packaged_ontology
from clew.store.settings import Settings

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
SKIPPED = {".venv", "demo", "node_modules", "build", "dist"}
RULE = ROOT / "docs" / "safe-use.md"  # states which words are never used, and so has to name them
FORBIDDEN = re.compile(
    r"victim|trafficker|guilty|probability\s+of\s+trafficking|perpetrator|prostitute", re.IGNORECASE
)
LINK = re.compile(r"!?\[[^\]\n]*\]\(([^()\s]+)\)")
FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)


def documents() -> list[Path]:
    """Give every Markdown file of the project."""
    found = (path for path in ROOT.rglob("*.md") if not SKIPPED & set(path.relative_to(ROOT).parts))
    return sorted(
        path for path in found if not any(part.startswith(".") for part in path.parts[len(ROOT.parts) :])
    )


DOCUMENTS = documents()


@cache
def made() -> dict[str, str]:
    """Make all reference pages anew, by their path."""
    sys.path.insert(0, str(ROOT / "scripts"))
    try:
        return dict(importlib.import_module("reference").pages())
    finally:
        sys.path.remove(str(ROOT / "scripts"))


def section(page: str, heading: str) -> str:
    """Give what stands under a heading of a reference page, up to the next of its level or above."""
    text = made()[page]
    found = re.search(rf"^(#+) {re.escape(heading)}$", text, re.MULTILINE)
    assert found is not None, f"{page} has no heading {heading!r}"
    rest = text[found.end() :]
    end = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.MULTILINE)
    return rest[: end.start()] if end else rest


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", sorted(made()))
def test_the_committed_page_is_what_the_code_says(page: str) -> None:
    path = REFERENCE / page
    assert path.exists(), f"{page} is not there: run `make docs`"
    assert path.read_text("utf-8") == made()[page], f"{page} lags behind: run `make docs`"


def test_no_page_of_the_reference_is_left_over() -> None:
    pages = {(REFERENCE / page).resolve() for page in made()}
    assert sorted(set(REFERENCE.rglob("*.md")) - pages) == []


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_every_record_has_its_columns_on_the_page(name: str) -> None:
    text = section("records.md", name)
    assert [field.name for field in arrow_schema(RECORDS[name]) if f"| `{field.name}` |" not in text] == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_decision_is_on_the_page(kind: str) -> None:
    text = section("decisions.md", kind)
    columns = set(KINDS[kind].__slots__)
    assert [column for column in sorted(columns) if f"| `{column}` |" not in text] == []


def test_every_setting_is_in_the_reference_and_in_the_text_about_the_project_folder() -> None:
    folder = (ROOT / "docs" / "project-folder.md").read_text("utf-8")
    for name in Settings.model_fields:
        assert f"| `{name}` |" in made()["settings.md"]
        assert f"`{name}`" in folder, f"{name} is not told of in docs/project-folder.md"


def test_every_command_and_option_is_on_the_page() -> None:
    group: Any = typer.main.get_command(build_app())
    found = dict(group.commands)
    for name, command in group.commands.items():
        found |= {f"{name} {word}": one for word, one in getattr(command, "commands", {}).items()}
    for name, command in found.items():
        text = section("../command-line.md", f"clew {name}")
        options = [flag for one in command.params for flag in one.opts if flag.startswith("--")]
        assert [flag for flag in options if f"`{flag}`" not in text] == [], name
        assert "Example: `clew" in text, f"clew {name} has no example"


def test_every_indicator_detector_and_explanation_is_on_its_page() -> None:
    ontology = packaged_ontology()
    for name, one in ontology.indicators.items():
        text = section(f"indicators/{one.family}.md", name)
        assert one.caveat in text
        assert one.source in text
        assert (one.by == "analyst") == ("an analyst only" in text), name
        assert f"(indicators/{one.family}.md#{name})" in made()["indicators.md"]
        (row,) = [line for line in made()["coverage.md"].splitlines() if f"#{name})" in line]
        assert all(sight in row for sight in sights(one))
    for name in ontology.explanations:
        assert ontology.explanations[name].caveat in section("explanations.md", name)
    for name in all_detectors():
        assert section("detectors.md", name)


def test_every_language_and_topic_is_on_the_page() -> None:
    text = made()["lexicons.md"]
    names = [*packaged_lexicons().by_language, *packaged_lexicons().topics()]
    assert [name for name in names if f"| `{name}` |" not in text] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_every_relative_link_leads_somewhere(path: Path) -> None:
    broken = []
    for target in LINK.findall(FENCE.sub("", path.read_text("utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        place, _, anchor = unquote(target).partition("#")
        aim = (path.parent / place).resolve() if place else path
        is_lost = not aim.exists() or ROOT not in aim.parents
        if is_lost or (anchor and aim.suffix == ".md" and anchor not in anchors(aim)):
            broken.append(target)
    assert broken == []


@cache
def anchors(path: Path) -> frozenset[str]:
    """Give the anchors of a page's headings, as they are made from their words."""
    text = FENCE.sub("", path.read_text("utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return frozenset(re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings)


@pytest.mark.parametrize("path", [path for path in DOCUMENTS if path != RULE], ids=shown)
def test_no_page_calls_a_person_what_nobody_knows(path: Path) -> None:
    assert FORBIDDEN.findall(path.read_text("utf-8")) == []


def test_the_rule_names_the_words_that_are_not_used() -> None:
    assert len(FORBIDDEN.findall(RULE.read_text("utf-8"))) == 4


@pytest.mark.parametrize("path", DOCUMENTS, ids=shown)
def test_every_command_that_a_page_names_exists(path: Path) -> None:
    text = path.read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^ *)make ([a-z-]+)(?=`| +#| *$| [A-Z]+=)", text, re.MULTILINE))
    assert sorted(named - targets) == []
    group: Any = typer.main.get_command(build_app())
    said = set(re.findall(r"(?:`|^ *|bin/)clew ([a-z]+)\b", text, re.MULTILINE))
    assert sorted(said - set(group.commands)) == []


def test_the_readme_names_the_two_commands_and_the_makefile_has_them() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.search(r"^make demo +#", readme, re.MULTILINE)
    assert re.search(r"^make test +#", readme, re.MULTILINE)
    assert readme.count("<!-- FIGURES:BEGIN -->") == readme.count("<!-- FIGURES:END -->") == 1
    assert "a lead, never a verdict" in readme.lower()
