"""A WACZ handed out: others' tools accept the good and refuse the bad; it is checked and imported without the project."""

import base64
import gzip
import json
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from clew.capture.archive import import_archives, iter_captures
from clew.capture.seal.cdx import surt
from clew.capture.seal.wacz import write_wacz
from clew.records.image_fact import ImageFact
from clew.store.keys import signing_key
from clew.store.project import Project, create_project
from clew.store.tables import read_records
from clew.store.wacz_key import sign_wacz, verify_wacz, wacz_public
from tests.capture.seal.authority import Authority
from tests.capture.seal.conftest import quiet
from tests.commands import clew

BIN = Path(sys.executable).parent


def accepts(tool: str, *arguments: str | Path) -> bool:
    """Ask another's tool; whatever is not success is a refusal."""
    command = [str(BIN / tool), *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture
def wacz(sealed: Project, tmp_path: Path) -> Path:
    out = tmp_path / "graz.wacz"
    write_wacz(sealed, signing_key(sealed), out, progress=quiet)
    return out


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """Write the zip anew, so that its own check sums fit, with contents changed or taken away."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            new = change(name, data)
            if new is not None:
                archive.writestr(name, new)
    return path


def verify(path: Path, project: Project, authority: Authority) -> tuple[int, list[dict[str, object]]]:
    outcome = clew(
        "verify", path, "--key", project.root / "keys/project.pub", "--tsa-ca", authority.ca, "--json"
    )
    return outcome.code, [json.loads(line) for line in outcome.out.splitlines()]


def test_wacz_validate_accepts_it_and_so_do_we(wacz: Path, sealed: Project, authority: Authority) -> None:
    assert accepts("wacz", "validate", "-f", wacz)
    assert verify(wacz, sealed, authority)[0] == 0


def test_its_warcs_are_the_projects_byte_for_byte(wacz: Path, sealed: Project) -> None:
    with zipfile.ZipFile(wacz) as archive:
        inside = {name: archive.read(name) for name in archive.namelist() if name.startswith("archive/")}
        assert {info.compress_type for info in archive.infolist()} == {zipfile.ZIP_STORED}
    inside.pop("archive/pictures.warc.gz")
    here = {
        f"archive/{path.parent.name}_{path.name}": path.read_bytes()
        for path in sealed.captures_dir.glob("*/*.warc.gz")
    }
    assert inside == here


def test_warcio_check_accepts_the_good_and_refuses_the_bad(
    sealed: Project, wacz: Path, tmp_path: Path
) -> None:
    archives = sorted(sealed.captures_dir.glob("*/*.warc.gz"))
    assert accepts("warcio", "check", *archives)
    with zipfile.ZipFile(wacz) as archive:
        archive.extract("archive/pictures.warc.gz", tmp_path)
    assert accepts("warcio", "check", tmp_path / "archive/pictures.warc.gz")
    plain = gzip.decompress(archives[1].read_bytes()).replace(b"Mara, 24", b"Mara, 25", 1)
    (tmp_path / "bad.warc").write_bytes(plain)
    assert not accepts("warcio", "check", tmp_path / "bad.warc")


def test_it_imports_as_the_same_captures(wacz: Path, sealed: Project, tmp_path: Path) -> None:
    fresh = create_project(tmp_path / "fresh", market="AT")
    summary = import_archives(fresh, [wacz])
    assert not summary.skipped
    keep = ("capture_id", "url", "status", "mime", "payload_sha256", "payload_bytes", "fetched_at")
    one, two = (
        {tuple(getattr(item, name) for name in keep) for item in iter_captures(p)} for p in (sealed, fresh)
    )
    assert one == two
    facts = [
        {
            fact
            for path in p.captures_dir.glob("*/*.images.parquet")
            for fact in map(str, read_records(path, ImageFact))
        }
        for p in (sealed, fresh)
    ]
    assert facts[0] == facts[1]
    assert len(facts[0]) == 1


def test_the_same_project_gives_the_same_file(sealed: Project, wacz: Path, tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    assert clew("seal", "--project", sealed.root, "--wacz", tmp_path / "again" / "graz.wacz").code == 0
    assert (tmp_path / "again" / "graz.wacz").read_bytes() == wacz.read_bytes()


def test_the_index_finds_every_record(wacz: Path) -> None:
    with zipfile.ZipFile(wacz) as archive:
        packed = archive.read("indexes/index.cdx.gz")
        over = archive.read("indexes/index.idx").decode().splitlines()
        pages = [json.loads(line) for line in archive.read("pages/pages.jsonl").splitlines()]
        place = json.loads(over[1].split(" ", 2)[2])
        block = packed[place["offset"] : place["offset"] + place["length"]]
        lines = gzip.decompress(block).decode().splitlines()
        assert lines == sorted(lines)
        for line in lines:
            _, stamp, told = line.split(" ", 2)
            one = json.loads(told)
            data = archive.read(f"archive/{one['filename']}")
            record = gzip.decompress(data[int(one["offset"]) :][: int(one["length"])])
            assert f"WARC-Target-URI: {one['url']}\r\n".encode() in record
            assert one["digest"].encode() in record
            assert len(stamp) == 14
    assert len(lines) == 6
    assert {page["url"] for page in pages[1:]} == {
        "https://lantern.example/",
        "https://lantern.example/ad/1",
        "https://aurora.example/ad/9?b=2&A=1",
    }


def test_keys_of_addresses_are_those_of_the_indexer(wacz: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wacz) as archive:
        ours = gzip.decompress(archive.read("indexes/index.cdx.gz")).decode().splitlines()
        archive.extractall(tmp_path / "x")
    archives = sorted(str(path) for path in (tmp_path / "x/archive").glob("*_*.warc.gz"))
    command = [str(BIN / "cdxj-indexer"), "-s", *archives]
    theirs = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    assert [line.split(" ")[:2] for line in ours] == [line.split(" ")[:2] for line in theirs]


@pytest.mark.parametrize("url", ["http://[::1/", "about:blank", "https://", "x"])
def test_a_key_is_given_for_any_text(url: str) -> None:
    assert surt(url)


@pytest.mark.parametrize(
    "name",
    [
        "archive/lantern",
        "archive/pictures",
        "captures/lantern",
        "journals/2025",
        "indexes/index.cdx.gz",
        "indexes/index.idx",
        "pages/pages.jsonl",
        "seals/0001.manifest.json",
        "seals/log.jsonl",
        "datapackage.json",
    ],
)
def test_a_changed_file_is_found_by_both(
    wacz: Path, sealed: Project, authority: Authority, name: str
) -> None:
    met: list[str] = []

    def change(entry: str, data: bytes) -> bytes:
        if entry.startswith(name) and not met:
            met.append(entry)
            return data[:-2] + bytes([data[-2] ^ 1]) + data[-1:]
        return data

    rewritten(wacz, change)
    assert not accepts("wacz", "validate", "-f", wacz)
    code, rows = verify(wacz, sealed, authority)
    assert code == 1
    assert met[0] in {row["file"] for row in rows if row["found"] == "wrong"}


def test_a_file_taken_away_and_one_added_are_found(wacz: Path, sealed: Project, authority: Authority) -> None:
    rewritten(wacz, lambda name, data: None if name == "seals/0002-1.tsr" else data)
    with zipfile.ZipFile(wacz, "a") as archive:
        archive.writestr("archive/new_1.warc.gz", b"x")
    code, rows = verify(wacz, sealed, authority)
    assert code == 1
    assert {"seals/0002-1.tsr", "archive/new_1.warc.gz"} <= {r["file"] for r in rows if r["found"] == "wrong"}


def test_every_changed_byte_of_the_wacz_is_found(wacz: Path, sealed: Project, authority: Authority) -> None:
    """The zip's own parts too, by what lies beside it."""
    draw = random.Random(7)
    data = wacz.read_bytes()
    for _ in range(60):
        changed = bytearray(data)
        changed[draw.randrange(len(data))] ^= draw.randrange(1, 256)
        wacz.write_bytes(changed)
        assert verify(wacz, sealed, authority)[0] == 1


def test_a_list_of_entries_that_hides_the_seals_is_found(
    wacz: Path, sealed: Project, authority: Authority
) -> None:
    """The length of the first entry's name: with another one the rest of the list is read as that name."""
    data = bytearray(wacz.read_bytes())
    data[data.index(b"PK\x01\x02") + 29] = 95
    wacz.write_bytes(data)
    code, rows = verify(wacz, sealed, authority)
    assert code == 1
    assert "graz.wacz" in {row["file"] for row in rows if row["found"] == "wrong"}


def test_a_wacz_of_another_sealer_is_found(
    wacz: Path, sealed: Project, tmp_path: Path, authority: Authority
) -> None:
    other = create_project(tmp_path / "other", market="AT")
    signing_key(other)
    code, rows = verify(wacz, other, authority)
    assert code == 1
    assert any("sealed by another key" in str(row["detail"]) for row in rows)


def test_a_description_signed_by_a_stranger_is_found(
    wacz: Path, sealed: Project, tmp_path: Path, authority: Authority
) -> None:
    stranger = signing_key(create_project(tmp_path / "other", market="AT"))

    def signed(name: str, data: bytes) -> bytes:
        if name != "datapackage-digest.json":
            return data
        told = json.loads(data)
        told["signedData"]["publicKey"] = base64.b64encode(wacz_public(stranger)).decode()
        told["signedData"]["signature"] = base64.b64encode(
            sign_wacz(stranger, told["hash"].encode())
        ).decode()
        return json.dumps(told).encode()

    rewritten(wacz, signed)
    _, rows = verify(wacz, sealed, authority)
    assert any("a key that no manifest names" in str(row["detail"]) for row in rows)


def test_without_what_lies_beside_it_the_zip_is_unchecked(
    wacz: Path, sealed: Project, authority: Authority
) -> None:
    wacz.with_name("graz.wacz.sha256").unlink()
    code, rows = verify(wacz, sealed, authority)
    assert code == 3
    assert [row["check"] for row in rows if row["found"] == "unchecked"] == ["file"]


def test_a_signature_beside_it_is_held_against_the_key_that_came_along_too(wacz: Path) -> None:
    assert clew("verify", wacz).code == 3
    beside = wacz.with_name("graz.wacz.sha256.sig")
    beside.write_bytes(bytes(64))
    assert clew("verify", wacz).code == 1


def test_a_torn_wacz_and_one_of_others_are_said_to_be(wacz: Path, tmp_path: Path) -> None:
    wacz.write_bytes(wacz.read_bytes()[:-200])
    assert clew("verify", wacz).code == 1
    with zipfile.ZipFile(tmp_path / "b.wacz", "w") as archive:
        archive.writestr("archive/a.warc.gz", b"")
    other = clew("verify", tmp_path / "b.wacz")
    assert (other.code, "did not seal" in other.said) == (2, True)


def test_the_signature_is_one_that_openssl_checks(sealed: Project, tmp_path: Path) -> None:
    key = signing_key(sealed)
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    signature = sign_wacz(key, b"sha256:00")
    assert verify_wacz(wacz_public(key), b"sha256:00", signature)
    assert not verify_wacz(wacz_public(key), b"sha256:01", signature)
    der = encode_dss_signature(int.from_bytes(signature[:48], "big"), int.from_bytes(signature[48:], "big"))
    (tmp_path / "sig").write_bytes(der)
    (tmp_path / "pub").write_bytes(wacz_public(key))
    (tmp_path / "data").write_bytes(b"sha256:00")
    command = ["openssl", "dgst", "-sha256", "-keyform", "DER", "-verify", str(tmp_path / "pub")]
    command += ["-signature", str(tmp_path / "sig"), str(tmp_path / "data")]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
