"""``clew profile`` as a user runs it."""

import json
from pathlib import Path

import pytest

from clew.store.project import Project
from tests.commands import clew
from tests.tables import rows_of


@pytest.fixture(scope="module")
def market_of(read_project: Project) -> str:
    """The country of most ads."""
    markets = [str(row["market"]) for row in rows_of(read_project, "ads") if row["market"]]
    return max(markets, key=markets.count)


def test_it_is_written_in_each_format_by_the_files_ending(
    read_project: Project, market_of: str, tmp_path: Path
) -> None:
    codes = set()
    for ending, start in ((".html", b"<!doctype html>"), (".pdf", b"%PDF"), (".md", b"# L"), (".json", b"{")):
        out = tmp_path / f"profile{ending}"
        done = clew(
            "profile",
            market_of.lower(),
            "-p",
            read_project.root,
            "-o",
            out,
            "--language",
            "de",
            "--date",
            "2026-06-01",
        )
        codes.add(done.code)
        assert out.read_bytes().startswith(start), done.said
        assert "before you publish" in done.said
    assert codes <= {0, 3}
    made = json.loads((tmp_path / "profile.json").read_text("utf-8"))
    assert made["country"] == market_of
    assert (codes == {3}) == made["partial"]


def test_the_screen_gets_markdown(read_project: Project, market_of: str) -> None:
    done = clew("profile", market_of, "-p", read_project.root)
    assert done.out.startswith("# Country profile: ")


def test_countries_and_a_file_stand_side_by_side(
    read_project: Project, market_of: str, tmp_path: Path
) -> None:
    out = tmp_path / "one.json"
    clew("profile", market_of, "-p", read_project.root, "-o", out)
    done = clew("profile", "compare", market_of, out, "-p", read_project.root, "--language", "fr")
    assert done.code in (0, 3), done.said
    assert "Pays côte à côte" in done.out


def test_lists_give_an_estimate_and_dates_a_change(
    read_project: Project, market_of: str, tmp_path: Path
) -> None:
    ours = [row["site_id"] for row in rows_of(read_project, "sites")]
    partner = tmp_path / "partner.csv"
    partner.write_text(
        "url\n" + "\n".join(f"https://{site}/" for site in [*ours[:2], "another-site.example"]), "utf-8"
    )
    done = clew(
        "profile",
        market_of,
        "-p",
        read_project.root,
        "--list",
        partner,
        "--since",
        "2025-06-15",
        "--format",
        "json",
    )
    made = json.loads(done.out)
    assert made["estimate"]["lists"] == 1
    assert made["estimate"]["low"] >= 2
    assert made["changes"]["since"] == "2025-06-15"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ZZ",), "no ad in the tables is of ZZ"),
        (("Austria",), "expected a country code"),
        (("AT", "DE"), "expected one country"),
        (("compare", "AT"), "compare needs two"),
        (("AT", "--format", "docx"), "expected one of html, json, md, pdf"),
        (("AT", "-o", "x.docx"), "the ending tells no format"),
        (("AT", "--format", "pdf"), "give --out"),
        (("AT", "--language", "xx"), "expected one of de"),
        (("AT", "--since", "yesterday"), "expected a day"),
        (("compare", "AT", "missing.json"), "not a profile"),
        (("compare", "AT", "DE", "--since", "2026-01-01"), "leave out --since"),
        (("AT", "--list", "missing.csv"), "missing.csv"),
    ],
)
def test_wrong_use_is_said_with_what_to_do(
    read_project: Project, arguments: tuple[str, ...], said: str
) -> None:
    done = clew("profile", *arguments, "-p", read_project.root)
    assert done.code == 2
    assert said in done.said


def test_the_law_and_the_smallest_cell_come_from_the_settings(read_project: Project, market_of: str) -> None:
    path = read_project.root / "clew.toml"
    before = path.read_text("utf-8")
    law = f'\n[[profile.legal_status]]\ncountry = "{market_of}"\nas_of = 2026-01-31\ntext = "Legal."\nsource = "A circular"\n'
    try:
        path.write_text(before.replace("smallest_cell = 10", "smallest_cell = 5") + law, "utf-8")
        made = json.loads(clew("profile", market_of, "-p", read_project.root, "--format", "json").out)
        assert made["legal_status"] == [{"as_of": "2026-01-31", "text": "Legal.", "source": "A circular"}]
        assert made["smallest_cell"] == 5
        path.write_text(before + law.replace("2026-01-31", '"soon"'), "utf-8")
        done = clew("profile", market_of, "-p", read_project.root)
        assert done.code == 2
        assert "legal_status" in done.said
    finally:
        path.write_text(before, "utf-8")
