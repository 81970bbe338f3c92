"""A broken ontology file is told with its file and line; a project's own file adds to the packaged ones."""

from pathlib import Path

import pytest

from clew.reference.knowledge import read_knowledge
from clew.reference.ontology import FAMILIES, OntologyError, load_ontology, packaged_ontology
from clew.reference.releases import parse_releases

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
    weighing = {one.family for one in ontology.indicators.values() if one.weight > 0 and one.is_looked_for}
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


def test_an_indicator_that_reads_origin_has_to_say_that_it_never_weighs(tmp_path: Path) -> None:
    reads = "{detector: field_values, field: nationality}"
    text = GOOD.replace("{detector: value_range, field: height_cm, below: 150}", reads)
    with pytest.raises(OntologyError, match="never_weighs: true, for it reads nationality"):
        load_ontology(project(tmp_path, text))
    path = tmp_path / "indicators" / "physical_attributes" / "own_signal.yml"
    path.write_text(text.replace("levels:", "never_weighs: true\nlevels:"), "utf-8")
    with pytest.raises(OntologyError, match=r"weights.yml, line 2.*a weight of 0: own_signal never weighs"):
        load_ontology(tmp_path)
    (tmp_path / "weights.yml").write_text(WEIGHT.replace("0.5", "0"), "utf-8")
    assert load_ontology(tmp_path).indicators["own_signal"].weight == 0


def test_what_says_by_text_may_only_read_words(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="detectors of words only"):
        load_ontology(project(tmp_path, GOOD.replace("levels:", "by: text\nlevels:")))


def test_a_project_switches_an_indicator_off_with_author_and_reason(tmp_path: Path) -> None:
    off = tmp_path / "switched_off.yml"
    off.write_text('face_hidden: {author: "A. Example", reason: "the norm here"}\n', "utf-8")
    ontology = load_ontology(tmp_path)
    hidden = ontology.indicators["face_hidden"]
    assert hidden.off is not None
    assert (hidden.off.author, hidden.off.reason) == ("A. Example", "the norm here")
    assert hidden not in ontology.at_level("ad")
    assert ontology.version != packaged_ontology().version
    off.write_text("face_hidden: {author: A. Example}\n", "utf-8")
    with pytest.raises(OntologyError, match="'reason', which is missing"):
        load_ontology(tmp_path)


@pytest.mark.parametrize("name", ["stated_under_18", "says_under_18", "unheard_of"])
def test_an_urgent_or_unknown_indicator_can_not_be_switched_off(tmp_path: Path, name: str) -> None:
    (tmp_path / "switched_off.yml").write_text(f"{name}: {{author: A. Example, reason: noise}}\n", "utf-8")
    with pytest.raises(OntologyError, match=f"'{name}' can't be switched off"):
        load_ontology(tmp_path)


def test_a_project_changes_a_packaged_weight_only_with_a_name(tmp_path: Path) -> None:
    weights = tmp_path / "weights.yml"
    weights.write_text('weights:\n  face_hidden: {weight: 0.1, because: "the norm here"}\n', "utf-8")
    with pytest.raises(OntologyError, match="an author"):
        load_ontology(tmp_path)
    weights.write_text(
        'weights:\n  face_hidden: {weight: 0.1, because: "the norm here", author: A. Example}\n', "utf-8"
    )
    assert load_ontology(tmp_path).indicators["face_hidden"].weight == 0.1


def test_releases_fall_one_by_one() -> None:
    entry = "- {release: %d, date: 2026-01-01, author: A, digest: x, changes: [y]}\n"
    read = [one.number for one in parse_releases(read_knowledge(entry % 2 + entry % 1, Path("c.yml")))]
    assert read == [2, 1]
    with pytest.raises(OntologyError, match=r"line 2: expected release 1, the newest first; found 3"):
        parse_releases(read_knowledge(entry % 2 + entry % 3, Path("c.yml")))


def test_an_indicator_without_a_weight_and_a_weight_without_an_indicator_are_errors(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="no weight"):
        load_ontology(project(tmp_path, GOOD, "weights: {}\n"))
    (tmp_path / "weights.yml").write_text('weights:\n  unheard_of: {weight: 1, because: "x"}\n', "utf-8")
    with pytest.raises(OntologyError, match=r"weights.yml, line 2.*unheard_of"):
        load_ontology(tmp_path)


DOMAIN = """\
name: an own domain
meaning: "Something else."
families: [size]
source: "casework"
author: A. Analyst
"""


def test_a_domain_of_ones_own_has_its_own_families_and_keeps_what_is_urgent(tmp_path: Path) -> None:
    project(tmp_path, GOOD)
    (tmp_path / "domain.yml").write_text(DOMAIN, "utf-8")
    with pytest.raises(OntologyError, match="a folder named after a family"):
        load_ontology(tmp_path)
    (tmp_path / "indicators" / "physical_attributes").rename(tmp_path / "indicators" / "size")
    ontology = load_ontology(tmp_path)
    assert [name for name, one in ontology.indicators.items() if not one.urgent] == ["own_signal"]
    assert ontology.indicators.keys() >= {"stated_under_18", "says_under_18"}
    assert ontology.families[0] == "size"
    assert not ontology.explanations


@pytest.mark.parametrize(
    ("before", "after"),
    [("[size]", "[]"), ("[size]", "[size, size]"), ("[size]", '["../x"]'), ("author", "who")],
)
def test_a_domain_that_is_not_understood_is_told(tmp_path: Path, before: str, after: str) -> None:
    (tmp_path / "domain.yml").write_text(DOMAIN.replace(before, after), "utf-8")
    with pytest.raises(OntologyError, match=r"domain\.yml, line \d"):
        load_ontology(tmp_path)


def test_an_urgent_signal_can_not_be_switched_off_in_a_domain_either(tmp_path: Path) -> None:
    (tmp_path / "domain.yml").write_text(DOMAIN, "utf-8")
    (tmp_path / "switched_off.yml").write_text('stated_under_18: {author: "A", reason: "b"}\n', "utf-8")
    with pytest.raises(OntologyError, match="can't be switched off"):
        load_ontology(tmp_path)
