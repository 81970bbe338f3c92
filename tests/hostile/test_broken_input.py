"""Broken files and settings: a sentence with file and place, exit code 2, and nothing written."""

import json
import random
from pathlib import Path

import pytest

from clew.store.project import Project, create_project
from tests.commands import Outcome, clew
from tests.tables import digests
from tests.warcs import page, write_warc

GOOD = {
    "kind": "judgement", "a": "x", "b": "y", "value": "same", "author": "A. Example", "reason": "One voice on the phone.",
}  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "project", market="DE")


def _refused(outcome: Outcome, *parts: str | Path) -> None:
    assert outcome.code == 2
    assert "Traceback" not in outcome.err
    assert outcome.err.startswith("clew: ")
    for part in parts:
        assert str(part) in outcome.said.replace("\n", ""), outcome.err


def _import(project: Project, file: Path) -> Outcome:
    before = digests(project.root)
    outcome = clew("import", "--project", project.root, file)
    after = digests(project.root)
    after.pop("work/.lock", None)
    assert after == before
    return outcome


def test_a_file_that_is_not_there(project: Project, tmp_path: Path) -> None:
    _refused(_import(project, tmp_path / "none.warc.gz"), "none.warc.gz", "No such file")


def test_an_empty_archive(project: Project, tmp_path: Path) -> None:
    (tmp_path / "empty.warc.gz").write_bytes(b"")
    _refused(_import(project, tmp_path / "empty.warc.gz"), "empty.warc.gz", "the file is empty")


def test_random_bytes_as_an_archive(project: Project, tmp_path: Path) -> None:
    (tmp_path / "noise.warc").write_bytes(random.Random("bytes").randbytes(5000))
    _refused(_import(project, tmp_path / "noise.warc"), "noise.warc", "not an archive that can be read")


def test_random_bytes_behind_the_mark_of_gzip(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "noise.warc.gz"
    path.write_bytes(b"\x1f\x8b\x08\x00" + random.Random("gzip").randbytes(5000))
    outcome = clew("import", "--project", project.root, path)
    assert outcome.code == 3
    assert '"captures": 0' in outcome.out


def test_a_project_that_is_none(tmp_path: Path) -> None:
    for command in (["run"], ["leads"], ["status"], ["report"], ["find", "x"], ["show", "x"]):
        _refused(clew(*command, "--project", tmp_path), "clew init")


def test_tables_that_are_not_made_yet(project: Project) -> None:
    for command in (["leads"], ["report"], ["find", "x"], ["show", "x"]):
        _refused(clew(*command, "--project", project.root), "clew run")


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd"])
def test_a_list_of_sites_with_a_formula(tmp_path: Path, cell: str) -> None:
    path = tmp_path / "sites.csv"
    path.write_text(f'url,notes\nhttps://a.example/,fine\nhttps://b.example/,"{cell}"\n')
    outcome = clew("init", tmp_path / "new", "--market", "DE", "--sites", path)
    if cell[0] in "=@" or not cell[1].isdigit():
        _refused(outcome, "sites.csv, line 3, column notes", "formula")
        assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "url,colour\nhttps://a.example/,red\n",
            "line 1: expected the columns url, region, notes; found url, colour",
        ),
        ("address\nhttps://a.example/\n", "line 1: expected the columns url"),
        ("", "found nothing"),
        ("url,region\nhttps://a.example/,Germany\n", "line 2, column region: 'GERMANY'"),
        ("url\nnot a site\n", "line 2, column url"),
        ("url,region\nhttps://a.example/,DE,more\n", "line 2: expected 2 cells"),
    ],
)
def test_a_list_of_sites_that_is_wrong(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "sites.csv"
    path.write_text(text)
    _refused(clew("init", tmp_path / "new", "--market", "DE", "--sites", path), "sites.csv", says)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('marcket = "DE"', "unknown key 'marcket'; did you mean 'market'?"),
        ("retention_days = 0", "retention_days"),
        ("retention_days = ", "not TOML"),
        ('engine = "cloud"', "engine"),
        ("keep_images = true", "keep_images"),
    ],
)
def test_settings_that_are_wrong(project: Project, line: str, says: str) -> None:
    key = line.split(" ", maxsplit=1)[0]
    path = project.root / "clew.toml"
    kept = [text for text in path.read_text("utf-8").splitlines() if not text.startswith(f"{key} ")]
    path.write_text("\n".join([line, *kept]), "utf-8")  # before the first table of the file
    _refused(clew("status", "--project", project.root), "clew.toml", says)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            b"language: de\ntopics:\n  service:\n    - {term: a, colour: red}\n",
            "de.yml, line 4: expected a key among",
        ),
        (b"language: de\ntopics: [one\n", "line 3: not YAML"),
        (b"language: de\n", "the key 'topics'"),
        (b"language: de\ntopics:\n  service: [twice, twice]\n", "de.yml, line 3: expected each term once"),
        (b"language: de\ntopics: {service: [\xff\xfe]}\n", "can't be read as UTF-8"),
    ],
)
def test_a_lexicon_of_the_project_with_an_error(
    project: Project, tmp_path: Path, text: bytes, says: str
) -> None:
    write_warc(tmp_path / "one.warc.gz", [page("http://one.example/", "<p>One page.</p>")])
    clew("import", "--project", project.root, tmp_path / "one.warc.gz")
    (project.lexicons_dir / "de.yml").write_bytes(text)
    _refused(clew("run", "--project", project.root, "--processes", "1"), "de.yml", says)
    assert not list(project.tables_dir.iterdir())
    assert clew("doctor", "--project", project.root).code == 1


def test_an_indicator_of_the_project_with_an_error(project: Project, tmp_path: Path) -> None:
    write_warc(tmp_path / "one.warc.gz", [page("http://one.example/", "<p>One page.</p>")])
    clew("import", "--project", project.root, tmp_path / "one.warc.gz")
    folder = project.ontology_dir / "indicators" / "behaviour"
    folder.mkdir(parents=True)
    (folder / "mine.yml").write_text("id: mine\nfamily: behaviour\nlable: Mine\n")
    _refused(clew("run", "--project", project.root, "--processes", "1"), "mine.yml, line ")
    assert not list(project.tables_dir.iterdir())


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{not json", "line 2: not JSON"),
        ("[1, 2]", "line 2: expected an object whose kind is one of"),
        (json.dumps({**GOOD, "kind": "guess"}), "line 2: expected an object whose kind is one of"),
        (
            json.dumps({**GOOD, "value": "perhaps"}),
            "line 2: value of a judgement is one of same, not_same, unsure",
        ),
        (json.dumps({**GOOD, "author": " "}), "line 2: a judgement needs 'author'"),
        (json.dumps({**GOOD, "colour": "red"}), "line 2: a judgement has no 'colour'"),
        (json.dumps({**GOOD, "members_seen": "x"}), "line 2: members_seen is a list of ids"),
        ("[" * 50_000, "line 2: not JSON"),
    ],
)
def test_a_wrong_decision_lets_none_in(project: Project, tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text(json.dumps(GOOD) + "\n" + line + "\n", "utf-8")
    _refused(
        clew("decide", "--project", project.root, "--file", path),
        "decisions.jsonl",
        says,
        "Nothing was written",
    )
    assert not project.casework_path.exists()


def test_a_file_of_decisions_that_is_no_text(project: Project, tmp_path: Path) -> None:
    (tmp_path / "noise.jsonl").write_bytes(b"\xff\xfe\x00")
    _refused(clew("decide", "--project", project.root, "--file", tmp_path / "noise.jsonl"), "noise.jsonl")
    _refused(clew("decide", "--project", project.root, "--file", tmp_path / "none.jsonl"), "none.jsonl")
    _refused(clew("decide", "--project", project.root, "--file", tmp_path), "can't be read")


@pytest.mark.parametrize(
    ("index", "says"),
    [
        (
            "url,time,file\nhttp://a.example/,2025-06-01T10:00:00Z,../../secret.html\n",
            "leads out of the folder",
        ),
        ("url,time,file\nhttp://a.example/,2025-06-01T10:00:00Z,none.html\n", "is not there"),
        ("url,time,file\nhttp://a.example/,yesterday,a.html\n", "index.csv, line 2, column time"),
        ("url,file\nhttp://a.example/,a.html\n", "expected the columns url, time, file"),
    ],
)
def test_saved_pages_with_a_wrong_index(project: Project, tmp_path: Path, index: str, says: str) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "a.html").write_text("<p>A page.</p>")
    (folder / "index.csv").write_text(index)
    _refused(_import(project, folder), "index.csv", says)


def test_a_folder_without_an_index(project: Project, tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    _refused(_import(project, tmp_path / "saved"), "needs an index.csv with the columns url, time, file")


@pytest.mark.xdist_group("market")
@pytest.mark.parametrize(
    "arguments",
    [("leads", "--since", "soon"), ("find", "x", "--since", "soon"), ("evaluate", "--truth", "nowhere")],
)
def test_options_that_make_no_sense(read_project: Project, arguments: tuple[str, ...]) -> None:
    _refused(
        clew(*arguments, "--project", read_project.root), "expected" if "--since" in arguments else "nowhere"
    )


def test_texts_that_are_no_json(tmp_path: Path) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text('{"input": "fine"}\n{"text": 1}\n')
    _refused(clew("extract", "--file", path), "texts.jsonl, line 2", "`input`")
    path.write_text('{"input": "x", "today": "soon"}\n')
    _refused(clew("extract", "--file", path), "soon")
