"""A broken ontology file is told with its file and line; a project's own file adds to the packaged ones."""

from pathlib import Path

import pytest

from clew.reference.ontology import FAMILIES, OntologyError, load_ontology, packaged_ontology

GOOD = """\
id: own_signal
label: a signal of one's own
meaning: "Something a unit looks for."
levels: [ad]
detect:
  - {detector: value_range, field: height_cm, below: 150}
source: "casework of the unit"
author: A. Analyst
version: 1
caveat: "Some people are small."
examples:
  fires: [{ad: {height_cm: 140}}]
  silent: [{ad: {height_cm: 170}}]
"""
WEIGHT = 'weights:\n  own_signal: {weight: 0.5, because: "casework"}\n'


def project(tmp_path: Path, text: str, weights: str = WEIGHT) -> Path:
    folder = tmp_path / "indicators" / "physical_attributes"
    folder.mkdir(parents=True)
    (folder / "own_signal.yml").write_text(text, "utf-8")
    (tmp_path / "weights.yml").write_text(weights, "utf-8")
    return tmp_path


def test_every_family_has_an_indicator_that_weighs_something() -> None:
    ontology = packaged_ontology()
    weighing = {one.family for one in ontology.indicators.values() if one.weight > 0 and one.by == "detector"}
    assert weighing == set(FAMILIES)


def test_a_projects_indicator_is_added_and_changes_the_version(tmp_path: Path) -> None:
    ontology = load_ontology(project(tmp_path, GOOD))
    assert ontology.indicators["own_signal"].weight == 0.5
    assert ontology.version != packaged_ontology().version


@pytest.mark.parametrize(
    ("before", "after", "line", "says"),
    [
        ("caveat:", "caveats:", 10, "caveats"),
        ('source: "casework of the unit"\n', "", 1, "'source', which is missing"),
        ('caveat: "Some people are small."\n', "", 1, "'caveat', which is missing"),
        ("levels: [ad]", "levels: [person]", 4, "levels among"),
        ("id: own_signal", "id: other", 1, "the file's name"),
        ("  silent: [{ad: {height_cm: 170}}]\n", "", 12, "'silent', which is missing"),
        ("version: 1", "version: 1\nversion: 2", 10, "stands twice"),
        ("levels: [ad]", "levels: [ad", 5, "not YAML"),
    ],
)
def test_an_error_names_file_and_line(tmp_path: Path, before: str, after: str, line: int, says: str) -> None:
    with pytest.raises(OntologyError) as told:
        load_ontology(project(tmp_path, GOOD.replace(before, after)))
    assert "own_signal.yml" in str(told.value)
    assert f"line {line}" in str(told.value)
    assert says in str(told.value)


def test_an_indicator_without_a_weight_and_a_weight_without_an_indicator_are_errors(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="no weight"):
        load_ontology(project(tmp_path, GOOD, "weights: {}\n"))
    (tmp_path / "weights.yml").write_text('weights:\n  unheard_of: {weight: 1, because: "x"}\n', "utf-8")
    with pytest.raises(OntologyError, match=r"weights.yml, line 2.*unheard_of"):
        load_ontology(tmp_path)
