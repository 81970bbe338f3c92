"""The parts: whatever stands in the data, a page of them is text, with no script, no way out, and within bounds."""

import dataclasses
import re
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

import clew.web
from clew.web.drawing.filters import FILTERS, inner, passage, signed
from tests.web.gallery import environment, pages, render, samples

PARTS = sorted((Path(clew.web.__file__).parent / "templates" / "parts").glob("*.html"))
HOSTILE = {
    "script": "\"'><script>alert(1)</script><evil a=x onmouseover=alert(2)>{{7*7}}</p></svg></td>",
    "address": "javascript:alert(1)",
    "elsewhere": "//elsewhere.example/x",
    "formula": "=cmd|' /C calc'!A0",
    "turned": "\u202e\u2066abc\u2069\x00\x1b[2J",
    "huge": "x" * 100_000,
    "words": "many words " * 5_000,
    "arabic": "مارا في غراتس",
    "empty": "",
}
SCRIPTS = {f"static/js/{path.name}" for path in (PARTS[0].parents[2] / "static" / "js").glob("*.js")}
SCRIPTS = SCRIPTS - {"static/js/keymap.js"} | {"static/vendor/htmx/htmx.min.js"}
KEPT = {"land", "borders", "disputed", "path", "head", "anchor", "state", "place", "kind"}
"""Fields that the drawings write themselves."""


def spoilt(value: Any, text: str) -> Any:
    """Put a text in the place of every text in the data."""
    if isinstance(value, str):
        return text
    if isinstance(value, list):
        return [spoilt(one, text) for one in value]
    if isinstance(value, tuple):
        return tuple(spoilt(one, text) for one in value)
    if isinstance(value, dict):
        return {key: spoilt(one, text) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changed = {
            one.name: spoilt(getattr(value, one.name), text)
            for one in dataclasses.fields(value)
            if one.name not in KEPT or (one.name == "kind" and type(value).__name__ in {"Node", "Span"})
        }
        if "edge" in changed or "key" in changed or "town" in changed or "move" in changed:
            changed.pop("key", None)  # what names a node is looked up by: it stays
        for name in ("a", "b"):
            changed.pop(name, None)
        return dataclasses.replace(value, **changed)
    return value


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_whatever_stands_in_the_data_is_shown_as_text(text: str) -> None:
    data = spoilt(samples.everything(), text)
    for name in pages():
        html = render(name, data=data)
        tree = LexborHTMLParser(html)
        assert not tree.css("evil")
        assert {node.attributes["src"] for node in tree.css("script")} == SCRIPTS
        for node in tree.css("*"):
            for attribute, value in node.attributes.items():
                assert not attribute.startswith("on"), (name, node.tag, attribute)
                assert attribute != "style", (name, node.tag)
                if attribute in {"href", "src", "action", "hx-get", "hx-post"} and node.tag not in {
                    "link",
                    "script",
                }:
                    assert not value or value[0] in "#?/" or value == "desk.html", (name, node.tag, value)
                    assert not (value or "").startswith("//"), (name, node.tag, value)
        assert "\u202e" not in html
        assert "\x00" not in html
        assert len(html) < 600_000, name


def test_templates_in_the_data_are_not_run() -> None:
    data = {**samples.everything(), "lead": samples.lead(name="{{ 7 * 7 }}{% raw %}")}
    assert "{{ 7 * 7 }}{% raw %}" in render("desk", data=data)


def test_unknown_is_a_dash() -> None:
    unknown = dict.fromkeys(samples.lead()) | {"lead_id": "p-1"}
    html = render("desk", data={**samples.everything(), "lead": unknown, "queue": []})
    assert "None" not in html
    assert "Nothing to read here" in html


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_every_macro_says_what_it_takes(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("{#")
    for found in re.finditer(r"^\{% macro (\w+)\((.*?)\) -?%\}", text, re.MULTILINE):
        before = text[: found.start()].rstrip()
        assert before.endswith("#}"), f"{path.name}: {found[1]} has no comment"
        comment = before[before.rindex("{#") :]
        assert f"{found[1]}(" in comment, (
            f"{path.name}: the comment of {found[1]} does not begin with its form"
        )


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_parts_carry_no_style_and_no_script_of_their_own(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not re.search(r"\sstyle=|\son[a-z]+=|<style|\|\s*safe\b", text)


def test_the_parts_know_no_filter_that_is_not_registered() -> None:
    env = environment()
    for path in PARTS:
        env.get_template(f"parts/{path.name}")  # an unknown filter is an error of the template
    assert set(FILTERS) <= set(env.filters)


def test_addresses_outside_of_the_desk_are_never_links() -> None:
    good = ["/queue", "?a=b", "#q1", "/x?y=%2F"]
    bad = [
        "",
        None,
        7,
        "http://x.example",
        "//x.example",
        "/\\x.example",
        "javascript:x",
        " /x",
        "data:x",
        "/a\nb",
        "/" + "x" * 3000,
    ]
    assert [inner(one) for one in good] == good
    assert [inner(one) for one in bad] == [None] * len(bad)


def test_filters_show_what_is_hidden_and_say_what_is_cut() -> None:
    assert passage("a\u200bb\nc") == "a⟦U+200B⟧b\nc"
    assert passage("x" * 50, 10).startswith("x" * 10 + " … (cut, 50")
    assert (signed(-1.25, 2), signed(0.0), signed(None), signed(2)) == ("−1.25", "0", "–", "+2")


def test_the_gallery_is_the_same_every_time() -> None:
    again = samples.everything.__wrapped__()
    assert render("drawings") == render("drawings", data=again)
