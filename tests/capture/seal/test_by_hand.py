"""The commands of docs/evidence.md, run as they stand there: they accept the good, and each kind of harm stops one."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clew.capture.seal.wacz import write_wacz
from clew.store.keys import signing_key
from clew.store.project import Project
from tests.capture.seal.authority import Authority
from tests.capture.seal.conftest import quiet

PAGE = Path(__file__).parents[3] / "docs" / "evidence.md"
BLOCKS = re.findall(
    r"^```sh\n(.*?)^```$", PAGE.read_text("utf-8").split("## By hand")[1], re.MULTILINE | re.DOTALL
)
OPEN, IN_WACZ, IN_FOLDER, SEALS = BLOCKS


def run(folder: Path, *blocks: str) -> bool:
    """Run blocks one after another, as somebody at a shell would who stops at the first that fails."""
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    command = ["bash", "-c", "set -e -o pipefail\n" + "\n".join(blocks)]
    done = subprocess.run(
        command, cwd=folder, check=False, capture_output=True, env={**os.environ, "PATH": path}
    )
    return done.returncode == 0


@pytest.fixture
def desk(sealed: Project, authority: Authority, tmp_path: Path) -> Path:
    """What was handed over, with the key and the root certificate that came another way."""
    folder = tmp_path / "desk"
    folder.mkdir()
    write_wacz(sealed, signing_key(sealed), folder / "graz.wacz", progress=quiet)
    shutil.copy(sealed.root / "keys/project.pub", folder / "sealer.pub")
    shutil.copy(authority.ca, folder / "authority.pem")
    return folder


@pytest.fixture
def stick(sealed: Project, authority: Authority, tmp_path: Path) -> Path:
    """A copy of the project's folder."""
    folder = tmp_path / "stick"
    for name in ("captures", "seals", "runs/captures"):
        shutil.copytree(sealed.root / name, folder / name)
    shutil.copy(sealed.root / "keys/project.pub", folder / "sealer.pub")
    shutil.copy(authority.ca, folder / "authority.pem")
    return folder


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_good_wacz_passes(desk: Path) -> None:
    assert run(desk, OPEN, IN_WACZ, SEALS)


@pytest.mark.parametrize("name", ["graz.wacz", "graz.wacz.sha256", "graz.wacz.sha256.sig"])
def test_a_bad_wacz_stops(desk: Path, name: str) -> None:
    flip(desk / name)
    assert not run(desk, OPEN)


def test_a_good_folder_passes(stick: Path) -> None:
    assert run(stick, IN_FOLDER, SEALS)


@pytest.mark.parametrize(
    "pattern",
    [
        "captures/lantern.example/*.warc.gz",
        "captures/*/*.captures.parquet",
        "captures/*/*.images.parquet",
        "captures/*/*.records.jsonl",
        "captures/*.issues.parquet",
        "runs/captures/*.jsonl",
        "seals/0001.manifest.json",
        "seals/0002.manifest.json",
        "seals/0001.manifest.sig",
        "seals/0001.sha256",
        "sealer.pub",
        "authority.pem",
    ],
)
def test_a_bad_folder_stops(stick: Path, pattern: str) -> None:
    flip(min(stick.glob(pattern)))
    assert not run(stick, IN_FOLDER, SEALS)


def test_an_older_manifest_in_the_place_of_a_newer_stops(stick: Path) -> None:
    for suffix in ("manifest.json", "manifest.sig", "sha256"):
        shutil.copy(stick / f"seals/0001.{suffix}", stick / f"seals/0002.{suffix}")
    assert not run(stick, IN_FOLDER, SEALS)
