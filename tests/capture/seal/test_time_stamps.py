"""Time stamps: asked for by network or by file, checked on arrival, accepted by ``openssl ts -verify``, never twice."""

import subprocess
from pathlib import Path

import pytest

from clew.capture.seal.stamp_order import with_sorted_certificates
from clew.capture.seal.time_stamp import StampError, check_stamp, make_request, read_roots
from clew.kernel.errors import WrongUseError
from clew.store.project import Project
from tests.capture.seal.authority import Authority
from tests.capture.seal.conftest import PAGES, bring
from tests.commands import clew

DATA = b"a manifest"


def openssl_accepts(authority: Authority, response: Path, data: Path) -> bool:
    command = [
        "openssl",
        "ts",
        "-verify",
        "-in",
        str(response),
        "-data",
        str(data),
        "-CAfile",
        str(authority.ca),
    ]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def test_openssl_accepts_the_good_and_refuses_the_bad(sealed: Project, authority: Authority) -> None:
    response, data = sealed.root / "seals/0002-1.tsr", sealed.root / "seals/0002.manifest.json"
    assert openssl_accepts(authority, response, data)
    assert not openssl_accepts(authority, response, sealed.root / "seals/0001.manifest.json")
    data.write_bytes(data.read_bytes().replace(b"A. Example", b"B. Example"))
    assert not openssl_accepts(authority, response, data)


def test_an_answer_is_checked_for_digest_nonce_and_root(authority: Authority, tmp_path: Path) -> None:
    request = make_request(DATA)
    answer = authority.answer(request.data)
    roots = read_roots(authority.ca)
    stamp = check_stamp(answer, DATA, nonce=request.nonce, roots=roots)
    assert (stamp.authority, stamp.is_trusted) == ("CN=Example Time Stamps", True)
    assert not check_stamp(answer, DATA, nonce=request.nonce).is_trusted
    with pytest.raises(StampError, match="another digest"):
        check_stamp(answer, b"another", nonce=request.nonce, roots=roots)
    with pytest.raises(StampError, match="another request"):
        check_stamp(answer, DATA, nonce=request.nonce + 1, roots=roots)
    with pytest.raises(StampError, match="certificate chain"):
        check_stamp(answer, DATA, nonce=request.nonce, roots=read_roots(Authority(tmp_path / "other").ca))


@pytest.mark.parametrize("junk", [b"", b"0", b"0\x82", b"\x30\x80", b"<html>busy</html>", bytes(2 << 20)])
def test_what_is_no_answer_is_said_to_be_none(junk: bytes) -> None:
    with pytest.raises(StampError):
        check_stamp(junk, DATA, nonce=1)
    assert with_sorted_certificates(junk) == junk


def test_certificates_are_put_in_order_and_nothing_else(authority: Authority) -> None:
    answer = authority.answer(make_request(DATA).data)
    ordered = with_sorted_certificates(answer)
    assert sorted(ordered) == sorted(answer)
    assert with_sorted_certificates(ordered) == ordered


def test_a_refusal_is_told(authority: Authority) -> None:
    with pytest.raises(StampError, match="refused"):
        check_stamp(authority.answer(b"no request"), DATA, nonce=1)


def test_over_the_network(sealed: Project, authority: Authority, tmp_path: Path) -> None:
    bring(sealed, tmp_path, PAGES[3:4])
    with authority.serving() as url:
        first = clew("seal", "--project", sealed.root, "--tsa", url, "--tsa-ca", authority.ca)
        assert first.code == 0, first.said
        assert "by CN=Example Time Stamps" in first.said
        assert (sealed.root / "seals/0003-1.tsr").exists()
        before = sorted(path.name for path in (sealed.root / "seals").iterdir())
        assert clew("seal", "--project", sealed.root, "--tsa", url).code == 0
        assert sorted(path.name for path in (sealed.root / "seals").iterdir()) == before
    assert clew("verify", "--project", sealed.root, "--tsa-ca", authority.ca).code == 0


def test_a_network_that_fails_leaves_the_seal_and_asks_again(
    sealed: Project, authority: Authority, tmp_path: Path
) -> None:
    bring(sealed, tmp_path, PAGES[3:4])
    with authority.serving(status=503) as url:
        refused = clew("seal", "--project", sealed.root, "--tsa", url)
    assert (refused.code, "status 503" in refused.said) == (2, True)
    gone = clew("seal", "--project", sealed.root, "--tsa", url)
    assert (gone.code, "no answer from the authority" in gone.said) == (2, True)
    assert (sealed.root / "seals/0003.manifest.json").exists()
    assert not (sealed.root / "seals/0003-1.tsr").exists()
    assert clew("verify", "--project", sealed.root, "--tsa-ca", authority.ca).code == 0


def test_an_answer_of_an_authority_that_is_not_trusted_is_not_kept(
    sealed: Project, authority: Authority, tmp_path: Path
) -> None:
    bring(sealed, tmp_path, PAGES[3:4])
    other = Authority(tmp_path / "other")
    with authority.serving() as url:
        outcome = clew("seal", "--project", sealed.root, "--tsa", url, "--tsa-ca", other.ca)
    assert (outcome.code, "was not taken" in outcome.said) == (2, True)
    assert not (sealed.root / "seals/0003-1.tsr").exists()


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://tsa.example/", "tsa.example", "http://a:b@tsa.example/"]
)
def test_only_web_addresses_are_asked(url: str) -> None:
    from clew.capture.seal.authority import ask_authority

    with pytest.raises(WrongUseError, match="address of a time-stamp authority"):
        ask_authority(url, b"")


def test_by_files(sealed: Project, authority: Authority, tmp_path: Path) -> None:
    bring(sealed, tmp_path, PAGES[3:4])
    out, answer = tmp_path / "request.tsq", tmp_path / "answer.tsr"
    early = clew("seal", "--project", sealed.root, "--tsa-request-out", out)
    assert early.code == 0
    assert clew("seal", "--project", sealed.root, "--tsa-request-out", tmp_path / "again.tsq").code == 0
    assert (tmp_path / "again.tsq").read_bytes() == out.read_bytes()
    answer.write_bytes(authority.answer(out.read_bytes()))
    bring(sealed, tmp_path, PAGES[4:])  # sealed by the same command, and not what the answer stamps
    for _ in range(2):
        taken = clew("seal", "--project", sealed.root, "--tsa-response", answer, "--tsa-ca", authority.ca)
        assert taken.code == 0, taken.said
    names = [path.name for path in (sealed.root / "seals").glob("*.tsr")]
    assert sorted(names) == ["0002-1.tsr", "0003-1.tsr"]
    verified = clew("verify", "--project", sealed.root, "--tsa-ca", authority.ca)
    assert verified.code == 0
    assert "seal 3 and all before it" in verified.said


def test_an_answer_to_nothing_is_refused(sealed: Project, authority: Authority, tmp_path: Path) -> None:
    (tmp_path / "a.tsr").write_bytes(authority.answer(make_request(DATA).data))
    outcome = clew("seal", "--project", sealed.root, "--tsa-response", tmp_path / "a.tsr")
    assert (outcome.code, "was not taken" in outcome.said) == (2, True)
