"""What ``clew match`` refuses: files that were changed, are late, foreign or replayed; requests over cap and budget; nonsense."""

import datetime as dt
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clew.exchange.private_match.acting import Acting
from clew.exchange.private_match.agreement import read_form, read_signed
from clew.exchange.private_match.answer import check_request
from clew.exchange.private_match.envelope import Header, seal_envelope
from clew.exchange.private_match.finish import check_response
from clew.kernel.errors import ClewError
from clew.store.keys import SigningKey, signing_key
from tests.commands import clew
from tests.exchange.parties import BELA, Pair, agency, agree, copied, name_of, pair, say

NOW = dt.datetime.now(dt.UTC)


@pytest.fixture(scope="module")
def asked(signed: Pair, tmp_path_factory: pytest.TempPathFactory) -> tuple[Pair, Path, Path]:
    """A request of size and its response, which is not yet read. Tests change copies of the files only."""
    made = copied(signed, tmp_path_factory.mktemp("asked") / "both")
    request, response = made.asker.files / "request.match", made.asker.files / "response.match"
    say(made.asker.run("ask", "size", "phone", "-a", made.agreement, "-o", request))
    elsewhere = copied(made, tmp_path_factory.mktemp("elsewhere") / "both")
    say(elsewhere.other.run("answer", request, "-a", made.agreement, "-o", response))
    return made, request, response


def as_side(made: Pair, side: str, *, when: dt.datetime = NOW) -> Acting:
    one = made.asker if side == "asker" else made.other
    return Acting(one.project, read_signed(made.agreement), signing_key(one.project), one.by, when)


def changed(path: Path, out: Path, key: SigningKey, body: bytes | None = None, **values: Any) -> Path:
    """Write a file anew as somebody who has the key would, with another header or body."""
    line, _, was = path.read_bytes().partition(b"\n")
    body = was if body is None else body
    content = {name: value for name, value in json.loads(line).items() if name not in ("format", "signature")}
    content |= {"body_bytes": len(body), "body_sha256": hashlib.sha256(body).hexdigest(), **values}
    out.write_bytes(seal_envelope(Header(**content), body, key))
    return out


def test_a_changed_byte_anywhere_is_refused(asked: tuple[Pair, Path, Path], tmp_path: Path) -> None:
    made, request, response = asked
    for path, side, check in ((request, "other", check_request), (response, "asker", check_response)):
        acting, data = as_side(made, side), path.read_bytes()
        check(acting, path)  # as it came, it is taken
        step = max(1, len(data) // 97)
        for place in (*range(0, len(data), step), len(data) - 1):
            broken = tmp_path / "broken.match"
            broken.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
            with pytest.raises(ClewError, match=r"broken\.match"):
                check(acting, broken)


@pytest.mark.parametrize(
    ("side", "values", "said"),
    [
        ("other", {"cap": 9}, "names a cap of 9; agreed is 5000"),
        ("other", {"values": "clew-values-0"}, "both sides need the same version of Clew"),
        ("other", {"expires_at": "2020-01-01T00:00:00+00:00"}, "expired at 2020-01-01"),
        ("other", {"made_at": "2999-01-01T00:00:00+00:00"}, "check both clocks"),
        ("other", {"expires_at": "2999-01-01T00:00:00+00:00"}, "longer than the agreed 14 days"),
        ("other", {"expires_at": "soon"}, "not times with a zone"),
        ("other", {"expires_at": "2999-01-01"}, "not times with a zone"),
        ("other", {"by": "Nobody Example"}, "may not act for Agency A"),
        ("other", {"agreement": "a-0"}, "made under the agreement a-0"),
        ("other", {"step": "result"}, "this is a result; expected a request"),
        ("other", {"grade": "all"}, "header: grade"),
        ("other", {"n": 10**9}, "header: n"),
        ("other", {"n": True}, "header: n"),
        ("other", {"n": 11}, "expected 11 points of 33 bytes"),
        ("other", {"request": "../../../etc"}, "not one of a request"),
        ("other", {"by": "\x1b[2J"}, "header: by"),
        ("other", {"body_bytes": 1}, "changed or cut off"),
        ("asker", {"n_held": None}, "n_held: found None"),
        ("asker", {"n_held": 34}, "expected 34 points"),
        ("asker", {"n_held": 10**8}, "at most 5000000"),
        ("asker", {"answers": "0" * 64}, "answers another request"),
        ("asker", {"grade": "reveal"}, "answers another request"),
        ("asker", {"request": "0" * 32}, "does not wait for"),
    ],
)
def test_a_header_that_says_what_was_not_agreed_is_refused(
    asked: tuple[Pair, Path, Path], tmp_path: Path, side: str, values: dict[str, Any], said: str
) -> None:
    """Signed by the partner's own key: the signature alone does not make it good."""
    made, request, response = asked
    partner = as_side(made, "asker" if side == "other" else "other").key
    bad = changed(request if side == "other" else response, tmp_path / "bad.match", partner, **values)
    check = check_request if side == "other" else check_response
    with pytest.raises(ClewError) as refused:
        check(as_side(made, side), bad)
    assert said in str(refused.value)
    assert "\x1b" not in str(refused.value)


def test_bodies_that_the_protocol_does_not_make_are_refused(
    asked: tuple[Pair, Path, Path], tmp_path: Path
) -> None:
    made, request, _ = asked
    key = as_side(made, "asker").key
    body = request.read_bytes().partition(b"\n")[2]
    twice = changed(request, tmp_path / "twice.match", key, body=body[:33] * 12)
    with pytest.raises(ClewError, match="a point twice"):
        check_request(as_side(made, "other"), twice)
    nonsense = b"".join(bytes([4, n]) + b"\xff" * 31 for n in range(12))
    changed(request, tmp_path / "points.match", key, body=nonsense)
    told = made.other.run("answer", tmp_path / "points.match", "-a", made.agreement, "-o", tmp_path / "r")
    assert (told.code, "no point of the curve" in told.said) == (2, True)
    assert not (tmp_path / "r").exists()


def test_the_cap_is_held_by_who_answers_whatever_the_asker_does(
    asked: tuple[Pair, Path, Path], tmp_path: Path
) -> None:
    made, request, _ = asked
    many = b"".join(n.to_bytes(33, "big") for n in range(5001))
    over = changed(request, tmp_path / "over.match", as_side(made, "asker").key, body=many, n=5001)
    before = len(made.other.log())
    told = made.other.run("answer", over, "-a", made.agreement, "-o", tmp_path / "r")
    assert (told.code, "5001 values are over the agreed cap of 5000" in told.said) == (2, True)
    assert (len(made.other.log()), (tmp_path / "r").exists()) == (before, False)


def test_the_budget_is_held_by_who_answers(tmp_path: Path) -> None:
    mine = agency(tmp_path / "a", [(f"ad-{n}", "phone", f"+43660000{n:04}") for n in range(6)])
    theirs = agency(tmp_path / "b", [("ad", "phone", "+436600000003")])
    made = agree(tmp_path, mine, theirs, cap=6, budget={"requests": 2, "values": 6, "days": 30})
    made.round("size", "phone", "first")
    mine_again = made.asker.run("ask", "size", "phone", "-a", made.agreement, "-o", tmp_path / "second")
    assert (
        "over the agreed budget: 2 requests and 6 values in 30 days; 1 requests with 6 values are spent"
        in mine_again.said
    )
    told = clew("match", "log", "-a", made.agreement, "--project", theirs.root)
    assert "In the last 30 days answered: 1 of 2 requests, 6 of 6 values." in told.said
    # an asker whose own Clew would let it through
    first = tmp_path / "first.request"
    second = changed(first, tmp_path / "forced", as_side(made, "asker").key, request="1" * 32)
    told = made.other.run("answer", second, "-a", made.agreement, "-o", tmp_path / "r")
    assert (told.code, "over the agreed budget" in told.said, (tmp_path / "r").exists()) == (2, True, False)
    later = as_side(made, "other", when=NOW + dt.timedelta(days=31))
    with pytest.raises(ClewError, match="expired"):  # the budget is whole again, and the file is late
        check_request(later, second)


def test_a_file_is_taken_once(signed: Pair, tmp_path: Path) -> None:
    made = copied(signed, tmp_path / "once")
    request, response, _ = made.round("size", "phone", "r")
    again = made.other.run("answer", request, "-a", made.agreement, "-o", tmp_path / "again")
    assert (again.code, f"was answered on {NOW:%Y-%m-%d} by {BELA}" in again.said) == (2, True)
    twice = made.asker.run("result", response, "-a", made.agreement)
    assert (twice.code, "was taken on" in twice.said, "result.json" in twice.said) == (2, True, True)
    own = made.asker.run("answer", request, "-a", made.agreement, "-o", tmp_path / "again")
    assert "is your own" in own.said
    assert (
        "this is a request; expected a response"
        in made.asker.run("result", request, "-a", made.agreement).said
    )
    assert "not answered" in _result_of(made, response, tmp_path).said


def _result_of(made: Pair, response: Path, tmp_path: Path) -> Any:
    """Give the other side a result of a round that it never answered."""
    key = as_side(made, "asker").key
    values = {
        "step": "result",
        "n_common": 1,
        "request": "2" * 32,
        "by": made.asker.by,
        "key_id": key.public.key_id,
    }
    return made.other.run(
        "receive", changed(response, tmp_path / "made-up", key, body=b"", **values), "-a", made.agreement
    )


def test_files_of_another_agreement_and_of_strangers_are_refused(
    asked: tuple[Pair, Path, Path], tmp_path: Path
) -> None:
    made, request, _ = asked
    foreign = pair(tmp_path / "foreign")
    told = foreign.other.run("answer", request, "-a", foreign.agreement, "-o", tmp_path / "r")
    assert (told.code, "made under the agreement" in told.said) == (2, True)
    stranger = as_side(foreign, "asker").key
    posed = changed(request, tmp_path / "posed", stranger)
    assert (
        "the signature of Agency A does not fit" in made.other.run("answer", posed, "-a", made.agreement).said
    )
    unknown = changed(request, tmp_path / "unknown", stranger, key_id=stranger.public.key_id)
    assert (
        "which is of nobody in this agreement" in made.other.run("answer", unknown, "-a", made.agreement).said
    )


def test_an_agreement_that_was_changed_is_late_or_half_signed_is_refused(fresh: Pair, tmp_path: Path) -> None:
    content = json.loads(fresh.agreement.read_text("utf-8"))
    forms = {
        "was changed after it was signed": {**content, "agreement": {**content["agreement"], "cap": 100_000}},
        "Agency B has not signed": {**content, "signatures": content["signatures"][:1]},
        "one side signed twice": {**content, "signatures": content["signatures"][:1] * 2},
        "expected one or two signatures": {**content, "signatures": []},
        "a signature has the keys": {**content, "signatures": [{}]},
        "not a signed agreement": {"agreement": {}},
    }
    for said, form in forms.items():
        path = tmp_path / "agreement.json"
        path.write_text(json.dumps(form), "utf-8")
        told = fresh.asker.run("ask", "size", "phone", "-a", path, "-o", tmp_path / "r")
        assert (told.code, said in told.said) == (2, True), told.said
    with pytest.raises(ClewError, match="is valid from"):
        check_request(as_side(fresh, "other", when=NOW + dt.timedelta(days=800)), tmp_path / "r")
    assert not (tmp_path / "r").exists()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(st.binary(max_size=300), st.from_regex(rb'\{"[a-z]{1,9}":[\[{0-9"]{0,40}\n.{0,20}')))
def test_any_bytes_are_refused_in_words(asked: tuple[Pair, Path, Path], tmp_path: Path, data: bytes) -> None:
    made, _, _ = asked
    path = tmp_path / "any.match"
    path.write_bytes(data)
    for read in (
        lambda: check_request(as_side(made, "other"), path),
        lambda: check_response(as_side(made, "asker"), path),
        lambda: read_signed(path),
    ):
        with pytest.raises(ClewError):
            read()


def test_deep_and_huge_files_are_refused_before_they_are_read(
    asked: tuple[Pair, Path, Path], tmp_path: Path
) -> None:
    made, _, _ = asked
    deep = tmp_path / "deep"
    deep.write_bytes(b"[" * 60_000)
    with pytest.raises(ClewError, match="not a signed agreement"):
        read_signed(deep)
    deep.write_bytes(b"[" * 8000 + b"\n")
    with pytest.raises(ClewError, match="not a file of a match"):
        check_request(as_side(made, "other"), deep)
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(600 * 1024 * 1024)
    for read in (lambda: check_request(as_side(made, "other"), huge), lambda: read_signed(huge)):
        with pytest.raises(ClewError, match="larger than"):
            read()
    assert "can't be read" in made.other.run("answer", tmp_path / "none", "-a", made.agreement).said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("purpose: [&a [x, x], &b [*a, *a], *b]\n", "aliases of YAML"),
        ("purpose: " + "[" * 30_000 + "]" * 30_000, "maximum nesting depth"),
        ("purpose: " + "[" * 900 + "]" * 900, "nested too deep"),
        ("purpose: [\n", "not YAML"),
        ("", "empty file"),
        ("- 1\n", "expected the keys of an agreement"),
        ("purpose: x\npurpose: y\n", "stands twice"),
        ("purpose: " + "x" * 70_000, "larger than"),
    ],
    ids=["aliases", "deepest", "deep", "torn", "empty", "list", "twice", "large"],
)
def test_a_form_that_is_none_is_refused_in_words(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "form.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(ClewError, match=said):
        read_form(path)


def test_a_step_that_was_broken_off_leaves_no_secret_for_ever(fresh: Pair, tmp_path: Path) -> None:
    request, response = tmp_path / "request", tmp_path / "response"
    say(fresh.asker.run("ask", "size", "phone", "-a", fresh.agreement, "-o", request))
    pending = fresh.asker.project.root / "exports" / "matches" / name_of(request) / "pending.json"
    kept = pending.read_bytes()
    say(fresh.other.run("answer", request, "-a", fresh.agreement, "-o", response))
    say(fresh.asker.run("result", response, "-a", fresh.agreement))
    assert not pending.exists()
    pending.write_bytes(kept)  # as where a kill came just before it was deleted
    say(fresh.asker.run("ask", "size", "phone", "-a", fresh.agreement, "--dry-run"))
    assert not pending.exists()


def test_what_waits_lies_where_a_purge_takes_it_and_is_read_by_its_owner_only(
    fresh: Pair, tmp_path: Path
) -> None:
    say(fresh.asker.run("ask", "size", "phone", "-a", fresh.agreement, "-o", tmp_path / "request"))
    (waiting,) = (fresh.asker.project.root / "exports").rglob("pending.json")
    assert waiting.stat().st_mode & 0o777 == 0o600
    assert waiting.parent.stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "request").stat().st_mode & 0o777 == 0o600
