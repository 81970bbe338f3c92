"""``clew refer`` and ``clew verify`` as people use them."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from unittest import mock

import pyrage  # it brings stubs without a marker
import pytest

from clew.referral.package import to_zip
from clew.store.casework import check_chain
from clew.store.keys import project_public_key
from clew.store.project import Project, open_project
from clew.store.referrals import referral_events
from tests.commands import Outcome, clew
from tests.referral.looking import data_in, files_in
from tests.tables import digests

pytestmark = pytest.mark.xdist_group("market")
DOCS = Path(__file__).parents[2] / "docs" / "referral.md"


@pytest.fixture(scope="module")
def project(copied: Callable[[str], Project]) -> Project:
    return copied("refer")


def refer(project: Project, subject: str, *more: str | Path, to: str = "prosecutor") -> Outcome:
    return clew(
        "refer", subject, "--project", project.root, "--to", to, "--receiver", "Example Office",
        "--by", "A. Example", "--reason", "signals of several families", *more,
    )  # fmt: skip


@pytest.fixture(scope="module")
def referred(project: Project, network: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "package.zip"
    done = refer(project, network[:8], "-o", out)
    assert done.code == 0, done.said
    assert "nothing was sent" in done.said
    return out


def test_a_dry_run_writes_nothing(project: Project, network: str, tmp_path: Path) -> None:
    before = digests(project.root)
    done = refer(project, network, "-o", tmp_path / "x.zip", "--dry-run")
    assert done.code == 0
    assert "Nothing was written" in done.said
    assert digests(project.root) == before
    assert not list(tmp_path.iterdir())


def test_what_was_referred_is_on_the_trail_and_under_a_hold(
    project: Project, referred: Path, network: str
) -> None:
    assert referred.stat().st_mode & 0o777 == 0o600
    (event,) = [one for one in referral_events(project, "refer") if one.told["subject"] == network]
    assert event.author == "A. Example"
    assert clew("verify", referred, "--key", project.root / "keys" / "project.pub").code == 0
    holds = [json.loads(line) for line in clew("hold", "--project", project.root).out.splitlines()]
    assert [(one["on"], one["subject"], one["stands"]) for one in holds] == [("lead", network, True)]
    assert holds[0]["until"] is not None
    assert check_chain(project) is None
    (row,) = [json.loads(line) for line in clew("refer", "list", "--project", project.root).out.splitlines()]
    assert (row["what"], row["to"], row["subject"]) == ("refer", "prosecutor", network)


def test_a_purge_leaves_what_was_referred(project: Project, referred: Path) -> None:
    listed = clew("purge", "--project", project.root, "--as-of", "2028-01-01").said
    assert "on lead n-" in listed
    assert "a hold" in listed or "hold" in listed


def test_nothing_leaves_without_a_named_person(project: Project, network: str, tmp_path: Path) -> None:
    out = tmp_path / "x.zip"
    base: list[str | Path] = [
        "refer",
        network,
        "--project",
        project.root,
        "--to",
        "prosecutor",
        "--reason",
        "r",
        "-o",
        out,
    ]
    for more in (
        ["--receiver", "R"],
        ["--by", "A. Example"],
        ["--receiver", "R", "--by", "  "],
        ["--receiver", "R", "--by", "a\nb"],
    ):
        done = clew(*base, *more)
        assert done.code == 2
        assert not out.exists()
    assert clew("refer", network, "--project", project.root, "--to", "newspaper").code == 2


def test_a_second_person_has_to_agree_where_the_project_asks(
    copied: Callable[[str], Project], network: str, tmp_path: Path
) -> None:
    project = copied("second")
    settings = project.root / "clew.toml"
    settings.write_text(settings.read_text().replace("second_person = false", "second_person = true"))
    out = tmp_path / "x.zip"
    assert "second person has to agree" in refer(project, network, "-o", out).said
    assert "same person" in refer(project, network, "-o", out, "--approved-by", "a.  EXAMPLE").said
    assert not out.exists()
    assert not referral_events(open_project(project.root))
    assert refer(project, network, "-o", out, "--approved-by", "B. Example", to="support").code == 0
    assert out.exists()


def test_an_urgent_lead_needs_the_supervisor_and_a_reporting_point(
    project: Project, urgent: str, tmp_path: Path
) -> None:
    out = tmp_path / "x.zip"
    to = "reporting-point"
    assert "second person" in refer(project, urgent, "-o", out, to=to).said
    unknown = refer(project, urgent, "-o", out, "--approved-by", "S. Example", to=to)
    assert unknown.code == 2
    assert "jugendschutz.net" in unknown.said
    assert not out.exists()
    done = refer(project, urgent, "-o", out, "--approved-by", "S. Example", "--point-confirmed", to=to)
    assert done.code == 0
    assert referral_events(project, "refer")[-1].told["approved_by"] == "S. Example"
    assert refer(project, urgent, "-o", tmp_path / "y.zip").code == 2


def test_encrypted_to_its_receiver(project: Project, network: str, tmp_path: Path) -> None:
    theirs = pyrage.x25519.Identity.generate()
    (tmp_path / "identity").write_text(str(theirs))
    out = tmp_path / "package.zip.age"
    done = refer(project, network, "-o", out, "--encrypt-to", str(theirs.to_public()), to="support")
    assert done.code == 0
    key = project.root / "keys" / "project.pub"
    assert clew("verify", out, "--key", key).code == 2
    checked = clew("verify", out, "--key", key, "--identity", tmp_path / "identity")
    assert checked.code == 0
    assert json.loads(done.out)["package"] in checked.said


def test_withdrawn_and_updated_by_signed_notices(project: Project, referred: Path, tmp_path: Path) -> None:
    digest = next(one.told["package"] for one in referral_events(project, "refer"))
    said = ("--project", project.root, "--by", "A. Example", "--reason", "the number was misread")
    key = project.root / "keys" / "project.pub"
    for word in ("update", "withdraw"):
        out = tmp_path / f"{word}.zip"
        assert clew("refer", word, digest[:7], *said, "-o", out).code == 2
        assert clew("refer", word, digest[:12], *said, "-o", out, "--dry-run").code == 0
        assert not out.exists()
        assert clew("refer", word, digest[:12], *said, "-o", out).code == 0
        assert clew("verify", out, "--key", key).code == 0
        with zipfile.ZipFile(out) as archive:
            told = json.loads(archive.read("package.json"))
        assert told["package_sha256"] == digest
        assert told["reason"] == "the number was misread"
    assert [one.action for one in referral_events(project) if one.told["package"] == digest] == [
        "refer", "refer_update", "refer_withdraw",
    ]  # fmt: skip
    refused = clew("refer", "update", digest[:12], *said, "-o", tmp_path / "late.zip")
    assert refused.code == 2
    assert "was withdrawn on" in refused.said
    assert not (tmp_path / "late.zip").exists()
    assert check_chain(project) is None


def test_the_receivers_language_stays_on_the_trail_for_a_withdrawal(
    project: Project, network: str, tmp_path: Path
) -> None:
    said = ("--project", project.root, "--by", "A. Example", "--reason", "asked for")
    to = ("refer", network, "--to", "support", "--receiver", "Example Hotline", "--language")
    wrong = clew(*to, "Hungarian", *said, "-o", tmp_path / "p.zip")
    assert wrong.code == 2
    assert "expected one of de, en" in wrong.said
    assert "--contact-language" in wrong.said
    out = tmp_path / "p.zip"
    done = clew(*to, "de", "--contact-language", "Hungarian", *said, "-o", out)
    assert done.code == 0
    package = data_in(out.read_bytes())
    assert (package["language"], package["language_for_contact"]) == ("de", "Hungarian")
    digest = json.loads(done.out)["package"]
    notice = tmp_path / "w.zip"
    assert clew("refer", "withdraw", digest[:12], *said, "-o", notice).code == 0
    assert data_in(notice.read_bytes())["title"] == "Rücknahme eines Pakets"


def test_broken_off_before_the_file_is_there_it_can_be_made_again(
    copied: Callable[[str], Project], network: str, tmp_path: Path
) -> None:
    project = copied("killed")
    out = tmp_path / "x.zip"
    with (
        mock.patch("clew.handover.write_owned", side_effect=RuntimeError),
        pytest.raises(RuntimeError),
    ):
        refer(project, network, "-o", out, to="support")
    assert not out.exists()
    assert len(referral_events(project, "refer")) == 1, (
        "no package lies anywhere that the trail does not tell of"
    )
    assert refer(project, network, "-o", out, to="support").code == 0
    assert check_chain(project) is None


def test_a_file_that_is_there_is_not_written_over(project: Project, network: str, tmp_path: Path) -> None:
    out = tmp_path / "x.zip"
    out.write_bytes(b"mine")
    n = len(referral_events(project))
    assert refer(project, network, "-o", out).code == 2
    assert out.read_bytes() == b"mine"
    assert len(referral_events(project)) == n


def test_verify_names_what_was_changed(project: Project, referred: Path, tmp_path: Path) -> None:
    data = bytearray(referred.read_bytes())
    data[data.index(b"%PDF") + 2000] ^= 1
    (tmp_path / "changed.zip").write_bytes(data)
    done = clew("verify", tmp_path / "changed.zip", "--key", project.root / "keys" / "project.pub")
    assert done.code == 1
    assert "referral.pdf" in done.out
    assert clew("verify", referred).code == 3, "without a key nobody knows who signed"


def by_hand(package: Path, key: bytes, folder: Path) -> int:
    """Run the commands that docs/referral.md gives for a machine without Clew; give the exit code."""
    folder.mkdir()
    (folder / "package.zip").write_bytes(package.read_bytes())
    (folder / "sender.pub").write_bytes(key)
    text = DOCS.read_text("utf-8")
    commands = text.split("<!-- by hand -->\n\n```sh\n", 1)[1].split("```", 1)[0]
    done = subprocess.run(["bash", "-euc", commands], cwd=folder, capture_output=True, check=False)
    return done.returncode


def test_the_same_check_by_hand(project: Project, referred: Path, tmp_path: Path) -> None:
    public = project_public_key(project)
    assert public is not None
    assert by_hand(referred, public.pem, tmp_path / "good") == 0
    files = files_in(referred.read_bytes())
    assert len(files) == 7
    for n, (name, data) in enumerate(files.items()):
        changed = tmp_path / f"{n}.zip"
        changed.write_bytes(to_zip({**files, name: data[:-1] + bytes([data[-1] ^ 1])}))
        assert by_hand(changed, public.pem, tmp_path / f"bad-{n}") != 0, name
    (tmp_path / "more.zip").write_bytes(to_zip({**files, "more.txt": b"x"}))
    assert by_hand(tmp_path / "more.zip", public.pem, tmp_path / "more") != 0


def test_a_capture_by_hand_is_the_record_that_the_package_names(referred: Path, tmp_path: Path) -> None:
    commands = DOCS.read_text("utf-8").split("<!-- a record by hand -->\n\n```sh\n", 1)[1].split("```", 1)[0]
    folder = tmp_path / "package"
    folder.mkdir()
    for name, data in files_in(referred.read_bytes()).items():
        (folder / name).write_bytes(data)
    captures = data_in(referred.read_bytes())["captures"]
    asked = [captures[0], captures[-1]]
    unpack, look = commands.splitlines()
    lines = [
        look.replace("OFFSET", str(one["offset"])).replace("LENGTH", str(one["length"])) for one in asked
    ]
    done = subprocess.run(
        ["bash", "-euc", "\n".join([unpack, *lines])], cwd=folder, capture_output=True, text=True, check=True
    )
    assert [line.split()[0] for line in done.stdout.splitlines()] == [one["record_sha256"] for one in asked]


def test_others_tools_accept_the_captures(referred: Path, tmp_path: Path) -> None:
    wacz = tmp_path / "captures.wacz"
    wacz.write_bytes(files_in(referred.read_bytes())["captures.wacz"])
    (tmp_path / "captures.warc.gz").write_bytes(files_in(wacz.read_bytes())["archive/captures.warc.gz"])
    for command in (["wacz", "validate", "-f", wacz], ["warcio", "check", tmp_path / "captures.warc.gz"]):
        tool, *arguments = map(str, command)
        done = subprocess.run(
            [Path(sys.executable).parent / tool, *arguments], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr


def test_who_gets_what_and_who_is_known() -> None:
    listed = [json.loads(line) for line in clew("refer", "receivers").out.splitlines()]
    assert {one["to"]: one["captures"] for one in listed}["support"] == "none"
    known = [json.loads(line) for line in clew("refer", "receivers", "at").out.splitlines()]
    assert {"reporting_point", "support"} <= {one["kind"] for one in known}
    assert "enter the name yourself" in clew("refer", "receivers", "ZZ").said
