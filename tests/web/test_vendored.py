"""What was taken from others: listed with licence and digest, and nothing beside it."""

import hashlib
import json
from pathlib import Path

import pytest

import clew.web

WEB = Path(clew.web.__file__).parent
FOLDERS = [WEB / "static" / "vendor", Path(__file__).parent / "vendor"]


@pytest.mark.parametrize("folder", FOLDERS, ids=["desk", "tests"])
def test_every_vendored_file_is_as_the_manifest_has_it(folder: Path) -> None:
    listed = {
        name: digest
        for one in json.loads((folder / "manifest.json").read_text("utf-8"))
        for name, digest in one["files"].items()
    }
    there = {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert there == listed


@pytest.mark.parametrize("folder", FOLDERS, ids=["desk", "tests"])
def test_everything_vendored_names_its_licence_and_source(folder: Path) -> None:
    for one in json.loads((folder / "manifest.json").read_text("utf-8")):
        assert one["licence"], one["name"]
        assert one["version"] in one["source"] or one["version"].split(" / ")[-1] in one["source"]
        assert {Path(name).stem for name in one["files"]} & {"LICENSE", "README"}, one["name"]


def test_no_script_of_ours_is_long_and_none_asks_elsewhere() -> None:
    scripts = sorted((WEB / "static" / "js").glob("*.js"))
    assert len(scripts) >= 9
    for path in scripts:
        text = path.read_text("utf-8")
        assert len(text.splitlines()) < 150, path.name
        assert "://" not in text, path.name
        assert not [
            word
            for word in ("eval(", "new Function", "innerHTML", "document.write", ".style.")
            if word in text
        ], path.name


def test_no_style_sheet_asks_elsewhere() -> None:
    for path in sorted((WEB / "static" / "css").glob("*.css")):
        text = path.read_text("utf-8")
        assert "url(" not in text, path.name
        assert "@import" not in text, path.name
