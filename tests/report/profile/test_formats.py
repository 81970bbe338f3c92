"""The files that a reader opens: whole, safe, and the same words in every language."""

import re
import string
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from clew.kernel.errors import WrongUseError
from clew.report.profile import languages, load_words, written
from clew.report.profile.view import sheet_of
from clew.report.profile.words import FOLDER

HOSTILE = '<script>alert(1)</script>](http://x.example) | #eval("1") \u202e=1+1'
"""Stands where a town's name comes from outside."""


def leaves(texts: Any, path: str = "") -> dict[str, Any]:
    if not isinstance(texts, dict):
        return {path: texts}
    return {key: leaf for name, held in texts.items() for key, leaf in leaves(held, f"{path}.{name}").items()}


def blanks(text: Any) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(str(text)) if name}


@pytest.fixture(scope="module")
def hostile(profile: dict[str, Any]) -> dict[str, Any]:
    """The profile with a hostile town, a hostile law and everything optional."""
    chapters = []
    for chapter in profile["chapters"]:
        blocks = [
            {**block, "rows": [{**row, "key": HOSTILE} for row in block["rows"]]}
            if block.get("names") == "places"
            else block
            for block in chapter["blocks"]
        ]
        chapters.append({**chapter, "blocks": blocks})
    law = [{"as_of": "2026-01-31", "text": HOSTILE, "source": HOSTILE}]
    estimate = {"total": 40, "low": 30, "high": 60, "lists": 1, "at_least": False}
    return {**profile, "chapters": chapters, "legal_status": law, "estimate": estimate, "partial": True}


def test_every_language_has_the_same_texts_with_the_same_blanks() -> None:
    english = leaves(yaml.safe_load((FOLDER / "en.yml").read_text("utf-8")))
    assert languages() == ["de", "en", "es", "fr", "it", "pl", "ro", "ru", "tr", "uk"]
    for code in languages():
        texts = leaves(yaml.safe_load((FOLDER / f"{code}.yml").read_text("utf-8")))
        assert texts.keys() == english.keys(), code
        assert [key for key in english if blanks(english[key]) != blanks(texts[key])] == [], code
        assert all(texts[key] for key in texts), code
        same = [key for key in texts if texts[key] == english[key] and ".values." not in key]
        assert code == "en" or len(same) < 12, (code, same)


def test_an_unknown_language_names_those_there_are() -> None:
    with pytest.raises(WrongUseError, match="de, en, es"):
        load_words("xx")


@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it", "pl", "ro", "ru", "tr", "uk"])
def test_no_id_is_left_untranslated(profile: dict[str, Any], code: str) -> None:
    text = written(profile, "md", load_words(code)).decode()
    assert not re.search(r"[a-z]+\\?_[a-z]+", text)


class Page(HTMLParser):
    """Collects the tags and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [
            value or "" for name, value in attrs if name in ("href", "src", "action", "data", "srcset")
        ]


def test_the_page_asks_for_nothing_and_runs_nothing(hostile: dict[str, Any]) -> None:
    html = written(hostile, "html", load_words("en")).decode()
    page = Page()
    page.feed(html)
    assert "script" not in page.tags
    assert all(link.startswith("#") for link in page.links)
    assert "default-src 'none'" in html
    assert "url(" not in html
    assert "@import" not in html
    assert "&lt;script&gt;" in html
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.links} <= set(ids)


def test_a_partial_run_is_said_at_the_top(hostile: dict[str, Any], profile: dict[str, Any]) -> None:
    words = load_words("en")
    for name in ("html", "md"):
        text = written(hostile, name, words).decode()
        assert text.index("This profile is partial") < text.index("In brief")
        assert "This profile is partial" not in written(profile, name, words).decode()


def test_markdown_shows_hostile_text_as_text(hostile: dict[str, Any]) -> None:
    text = written(hostile, "md", load_words("en")).decode()
    assert "<script>" not in text
    assert not re.search(r"(?<!\\)\]\(http", text)
    assert "\u202e" not in text
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert all(line.endswith("|") for line in rows)


def test_the_pdf_is_tagged_and_shows_hostile_text_as_text(hostile: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "profile.pdf"
    path.write_bytes(written(hostile, "pdf", load_words("ru")))
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Tagged:\s+yes", info)
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Профиль страны: Австрия" in text
    assert "script" in text


def test_the_law_is_shown_as_entered_with_its_day_and_source(profile: dict[str, Any]) -> None:
    words = load_words("en")
    law = [{"as_of": "2026-01-31", "text": "Legal.", "source": "Circular 12"}]
    (section,) = [
        one for one in sheet_of({**profile, "legal_status": law}, words).sections if one.id == "law"
    ]
    assert section.said == ("Legal. As of 31 January 2026. Source: Circular 12",)
    (empty,) = [one for one in sheet_of(profile, words).sections if one.id == "law"]
    assert "Nobody has entered" in empty.intro


def test_every_figure_says_how_sure_it_is(profile: dict[str, Any]) -> None:
    sheet = sheet_of(profile, load_words("en"))
    (sites,) = [one for one in sheet.sections if one.id == "sites"]
    (facts,) = [one for one in sites.tables if not one.title]
    (local,) = [row for row in facts.rows if row.name == "Local sites"]
    assert re.fullmatch(r"\d+%", local.cells[0])
    assert re.fullmatch(r"\d+% to \d+%", local.cells[1])
    assert local.cells[2] == "25 sites"
    assert sheet.sections[-1].id == "sure"
