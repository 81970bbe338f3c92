"""Words that Clew never uses, in what a user may read: code, templates, data, the report, the commands.

Explicit words stand here only as digests, so that this file holds none either.
"""

import ast
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from clew.cli import _DAY
from clew.store.project import Project
from tests.commands import clew

SRC = Path(__file__).parents[2] / "src"
FORBIDDEN = re.compile(
    r"victim|trafficker|guilty|probability\s+of\s+trafficking|perpetrator|prostitute", re.IGNORECASE
)
EXPLICIT = frozenset(
    [
        "6ac3c336e4094835", "31506a8448a761a4", "796e43a5a8cdb73b", "ad505b0be8a49b89", "0f28c4960d96647e",
        "566f532d486c9477", "4dc9418555a26aa6", "665cb762e3bc03d0", "dcb50ee3659fb742", "82d243e857f79b15",
        "e5fa94453a925017", "7902e27065cfa96f", "0a3ab406419b5c69", "c2c3b68b48832afd", "9ae315a94e428a7e",
        "8b7d3d77384a9756", "c549addc80367e17", "cfdd4b20e1e84cc8", "02dc62e9ad44870a", "dcdcaf74405c5a2e",
        "652ba5ce3dba76f4", "e4827baff83438bd", "a50e2008372d8715", "8420c85c2aadaeba", "1a44781d208b20a7",
        "c161f3c870767286", "d05661c81df53f54", "b020092d98337ba0", "26824e3a2459c3d5", "ef0aa890daadd799",
        "e48cb456627e5f61", "0131f813bddf1df6", "bff400ce52d119d3", "322b7827a308cb5e", "0ca7dfd364c6b744",
        "880e042d271f08cd", "31b9f930565a8cd9", "2c463d4339d7dee0",
    ]
)  # fmt: skip
DATA = [
    path
    for path in sorted(SRC.rglob("*"))
    if path.suffix in (".yml", ".yaml", ".j2", ".typ", ".css", ".md", ".toml")
]


def _strings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _explicit(text: str) -> set[str]:
    words = set(re.findall(r"\w+", text.lower()))
    return {word for word in words if hashlib.sha256(word.encode()).hexdigest()[:16] in EXPLICIT}


@pytest.mark.parametrize("path", sorted(SRC.rglob("*.py")), ids=lambda path: path.relative_to(SRC).as_posix())
def test_no_string_of_the_code(path: Path) -> None:
    text = "\n".join(_strings(path))
    assert not FORBIDDEN.search(text)
    assert not _explicit(text)


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.relative_to(SRC).as_posix())
def test_no_template_and_no_data(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not FORBIDDEN.search(text)
    assert not _explicit(text)


@pytest.mark.parametrize("command", ["", *_DAY])
def test_no_help(command: str) -> None:
    assert not FORBIDDEN.search(clew(*([command] if command else []), "--help").said)


@pytest.mark.xdist_group("market")
def test_no_report_and_no_output_of_a_command(read_project: Project) -> None:
    report = (read_project.root / "report.html").read_text("utf-8")
    root = read_project.root
    said = [
        clew(*command, "--project", root, "--table").said for command in (["leads"], ["status"], ["doctor"])
    ]
    for text in (report, *said):
        assert len(text) > 100
        assert not FORBIDDEN.search(text)
        assert not _explicit(text)


def test_the_check_sees_what_it_must_not_see() -> None:
    assert FORBIDDEN.search("the Victims of") is not None
    assert FORBIDDEN.search("probability\nof trafficking") is not None
    assert len(EXPLICIT) >= 10
    assert _explicit("a lead is a rank, not a verdict; new in town, massage, discreet") == set()
