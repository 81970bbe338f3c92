"""Pictures that were imported before there were crop hashes: the project is read as ever, and theirs is unknown."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from clew.capture.archive import import_archives
from clew.engine.local import LocalEngine
from clew.pipeline import Run, _image_facts
from clew.records.decision import Decisions
from clew.reference.lexicon import load_lexicons
from clew.reference.ontology import load_ontology
from clew.reference.rates import load_rates
from clew.store.project import create_project
from tests.capture.scenes import saved, scene
from tests.warcs import write_warc

JPEG = [("Content-Type", "image/jpeg")]


@pytest.mark.parametrize("older", [("first.example",), ("first.example", "second.example"), ()])
def test_facts_of_before_and_after_are_read_together(tmp_path: Path, older: tuple[str, ...]) -> None:
    project = create_project(tmp_path / "project", market="AT")
    hosts = ("first.example", "second.example")
    pictures = [(f"https://{host}/1.jpg", "200 OK", JPEG, saved(scene(n))) for n, host in enumerate(hosts)]
    import_archives(project, [write_warc(tmp_path / "v.warc", pictures)])
    for host in older:
        (path,) = project.captures_dir.glob(f"{host}/*.images.parquet")
        pq.write_table(pq.read_table(path).drop(["crop_hash"]), path)
    with LocalEngine() as engine:
        run = Run(
            project, engine, Decisions(), load_lexicons(project.lexicons_dir), load_ontology(project.ontology_dir),
            load_rates(project.root / "rates"), lambda *_: None,
        )  # fmt: skip
        rows = engine.collect(_image_facts(run), order=["url"]).to_pylist()
    assert [row["url"] for row in rows] == [f"https://{host}/1.jpg" for host in hosts]
    assert all(row["pdq"] for row in rows)
    assert [row["crop_hash"] is None for row in rows] == [host in older for host in hosts]
