import stat
from pathlib import Path

import pytest

from clew.kernel.errors import BrokenInputError, ClewError, WrongUseError
from clew.store.project import KnownSite, create_project, open_project, read_sites


def test_a_project_is_the_owners_only_and_can_be_moved(tmp_path: Path) -> None:
    sites = tmp_path / "list.csv"
    sites.write_text("url,region,notes\nhttps://www.velvet.example/,at,seen in May\n", "utf-8")
    project = create_project(tmp_path / "spring", market="de", sites_csv=sites)
    assert stat.S_IMODE(project.root.stat().st_mode) == 0o700
    moved = project.root.rename(tmp_path / "elsewhere")
    again = open_project(moved)
    assert again.settings.market == "DE"
    assert again.known_sites() == [
        KnownSite("velvet.example", "https://www.velvet.example/", "AT", "seen in May")
    ]
    assert again.captures_dir.is_dir()
    assert str(tmp_path) not in (moved / "clew.toml").read_text("utf-8")


def test_nothing_is_made_over_what_is_there(tmp_path: Path) -> None:
    create_project(tmp_path / "spring", market="DE")
    with pytest.raises(WrongUseError, match="is a project already"):
        create_project(tmp_path / "spring", market="DE")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").touch()
    with pytest.raises(WrongUseError, match="is not empty"):
        create_project(tmp_path / "full", market="DE")
    with pytest.raises(WrongUseError, match="is a file"):
        create_project(tmp_path / "full" / "letter.txt", market="DE")


@pytest.mark.parametrize("market", ["GERMANY", "Д1", "ÄÖ", ""])
def test_a_wrong_market_makes_no_folder(tmp_path: Path, market: str) -> None:
    with pytest.raises(WrongUseError, match="country code"):
        create_project(tmp_path / "spring", market=market)
    assert not (tmp_path / "spring").exists()


def test_a_folder_with_an_odd_name_becomes_a_project(tmp_path: Path) -> None:
    project = create_project(tmp_path / 'a "b" {c} \\ \n d', market="DE")
    assert project.settings.name.startswith("a  b  {c}")


def test_a_folder_without_settings_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(WrongUseError, match="clew init"):
        open_project(tmp_path)


@pytest.mark.parametrize(
    "data",
    [
        "url,region,notes\r\nhttps://velvet.example/,DE,gesehen in Köln\r\n".encode(),
        "\ufeffURL; Region; Notes\nhttps://velvet.example/;DE;gesehen in Köln\n".encode(),
        "url\tregion\tnotes\nhttps://velvet.example/\tDE\tgesehen in Köln\n".encode("cp1252"),
        "url\tregion\tnotes\nhttps://velvet.example/\tDE\tgesehen in Köln\n".encode("utf-16"),
    ],
    ids=["utf-8", "bom and semicolons", "cp1252 and tabs", "utf-16"],
)
def test_a_list_of_sites_from_any_spreadsheet_is_read(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "sites.csv"
    path.write_bytes(data)
    assert list(read_sites(path)) == [
        KnownSite("velvet.example", "https://velvet.example/", "DE", "gesehen in Köln")
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("url,notes\nhttps://velvet.example/,=cmd|' /C calc'!A0\n", "line 2, column notes"),
        ("url,notes\nhttps://velvet.example/, =1+1\n", "line 2, column notes"),
        ("url,notes\nhttps://velvet.example/,+1+cmd|' /C calc'!A0\n", "line 2, column notes"),
        ("url,notes\nhttps://velvet.example/,@SUM(A1)\n", "line 2, column notes"),
        ("url\nhttps://velvet.example/\nnot a site\n", "line 3, column url"),
        ("url\nhttp://[broken\n", "line 2, column url"),
        ("url\nhttps://../../etc/passwd\n", "line 2, column url"),
        ("url,region\nhttps://velvet.example/,Deutschland\n", "line 2, column region"),
        ("url,region\nhttps://velvet.example/\n", "line 2: expected 2 cells"),
        ("address\nhttps://velvet.example/\n", "expected the columns url"),
        ("", "expected the columns url"),
        ("url\n" + "x" * 200_000 + "\n", "not a CSV"),
    ],
)
def test_a_wrong_cell_is_named_and_nothing_is_made(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "sites.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(BrokenInputError, match=r"sites\.csv") as error:
        create_project(tmp_path / "spring", market="DE", sites_csv=path)
    assert told in str(error.value)
    assert not (tmp_path / "spring").exists()


def test_a_phone_number_in_the_notes_is_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "sites.csv"
    path.write_text("url,notes\nhttps://velvet.example/,+49 (30) 0000-0\n", "utf-8")
    assert [site.notes for site in read_sites(path)] == ["+49 (30) 0000-0"]


def test_a_missing_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(ClewError, match=r"none\.csv"):
        create_project(tmp_path / "spring", market="DE", sites_csv=tmp_path / "none.csv")
