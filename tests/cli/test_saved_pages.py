"""A folder of saved pages becomes captures that say so."""

import json
from pathlib import Path

from clew.store.project import create_project
from clew.store.tables import read_table
from tests.commands import clew


def test_saved_pages_are_captures_with_their_address_time_and_tool(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "a.html").write_text("<html><title>Saved</title><p>A page saved by hand.</p></html>")
    (folder / "index.csv").write_text(
        "url,time,file\nhttps://a.example/x,2025-06-01T12:00:00+02:00,a.html\nhttps://a.example/y,2025-06-01,a.html\n"
    )
    project = create_project(tmp_path / "project", market="DE")
    said = json.loads(clew("import", folder, "--project", project.root).out)
    assert said["captures"] == 2
    index = next(project.captures_dir.rglob("*.captures.parquet"))
    rows = read_table(index).to_pylist()
    assert {row["tool"] for row in rows} == {"saved html"}
    assert sorted((row["url"], row["fetched_at"].isoformat()) for row in rows) == [
        ("https://a.example/x", "2025-06-01T10:00:00+00:00"),
        ("https://a.example/y", "2025-06-01T00:00:00+00:00"),
    ]
    again = json.loads(clew("import", folder, "--project", project.root).out)
    assert (again["captures"], again["already_known"]) == (0, 2)
