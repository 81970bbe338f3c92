"""``clew match`` as two agencies use it: from a drafted agreement to what both know in the end, and what neither does."""

import hashlib
import hmac
import json
import re
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import yaml

from clew.exchange.private_match.learns import LEARNS
from clew.store.casework import check_chain
from clew.store.keys import signing_key
from clew.store.project import create_project
from tests.commands import clew
from tests.exchange.parties import (
    ADAM,
    ANNA,
    AVA,
    BELA,
    BORA,
    MINE,
    OF_SITE,
    PDQ,
    SHARED,
    THEIRS,
    URGENT,
    WRITTEN,
    Pair,
    agency,
    agree,
    name_of,
    pair,
    say,
)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Two agencies after a whole round of the size of phones."""
    made = pair(tmp_path_factory.mktemp("both"), result_to="both", urgent_leads=True)
    _, _, told = made.round("size", "phone", "size")
    assert json.loads(told.out) == {"asked": 12, "held_there": 33, "kind": "phone", "shared": len(SHARED)}
    return made


def test_the_size_alone_names_no_value(both: Pair) -> None:
    log = both.asker.log()
    assert [(one["step"], one["grade"], one["n"], one["n_common"]) for one in log] == [
        ("sign", None, None, None),
        ("ask", "size", 12, None),
        ("finish", "size", 12, len(SHARED)),
    ]
    kept = both.asker.project.root / "exports" / "matches" / log[-1]["request"]
    assert sorted(path.name for path in kept.iterdir()) == ["result.json"]
    assert "+43" not in (kept / "result.json").read_text("utf-8")


def test_the_shared_ones_are_revealed_with_what_is_known_of_them(both: Pair) -> None:
    _, _, told = both.round("reveal", "phone", "reveal")
    rows = [json.loads(line) for line in told.out.splitlines()]
    assert [row["value"] for row in rows] == SHARED
    assert rows[0] == {"value": MINE[8], "ads": 1, "leads": ["p-1"]}
    assert "you wrote no file for the other side" in told.said
    assert check_chain(both.asker.project) is None
    assert check_chain(both.other.project) is None


def test_the_other_side_is_told_where_that_was_agreed_and_only_what_it_holds(both: Pair) -> None:
    asker, other, agreement = both.asker, both.other, both.agreement
    request, response, result = (asker.files / f"told.{name}" for name in ("request", "response", "result"))
    say(asker.run("ask", "reveal", "phone", "-a", agreement, "-o", request))
    say(other.run("answer", request, "-a", agreement, "-o", response))
    say(asker.run("result", response, "-a", agreement, "-o", result))
    assert not any(phone.encode() in result.read_bytes() for phone in SHARED)
    told = say(other.run("receive", result, "-a", agreement))
    assert [json.loads(line)["value"] for line in told.out.splitlines()] == SHARED
    again = other.run("receive", result, "-a", agreement)
    assert again.code == 2
    assert "was taken on" in again.said
    assert not (other.project.root / "exports" / "matches" / name_of(request) / "receiver.json").exists()


def test_handles_and_pictures_match_in_one_form(both: Pair) -> None:
    for kind, shared in (("handle", ["telegram:lantern_desk"]), ("picture", PDQ[2:4])):
        both.round("size", kind, f"size-{kind}")
        _, _, told = both.round("reveal", kind, f"reveal-{kind}")
        assert [json.loads(line)["value"] for line in told.out.splitlines()] == shared


def test_keyed_hashes_tell_the_same_and_their_key_goes_another_way(both: Pair) -> None:
    request, response, told = both.round("hashes", "phone", "hashes")
    assert [json.loads(line)["value"] for line in told.out.splitlines()] == SHARED
    key = Path(f"{request}.key")
    assert key.stat().st_mode & 0o777 == 0o600
    assert key.read_text("ascii").strip().encode() not in request.read_bytes() + response.read_bytes()
    without = both.other.run("answer", request, "-a", both.agreement)
    assert without.code == 2


def test_urgent_leads_stay_out_unless_agreement_and_supervisor_say_otherwise(both: Pair, fresh: Pair) -> None:
    asker, agreement = both.asker, both.agreement
    plain = say(asker.run("ask", "size", "phone", "-a", agreement, "--dry-run"))
    assert (
        "Left out: 1 on ads of urgent leads, 1 a site's own contacts, 1 not in the agreed form." in plain.said
    )
    assert "Would ask Agency B about 12 values" in plain.said
    let = say(asker.run("ask", "size", "phone", "-a", agreement, "--dry-run", "--supervisor", AVA))
    assert "about 13 values" in let.said
    assert (
        "is not the supervisor"
        in asker.run("ask", "size", "phone", "-a", agreement, "--supervisor", ADAM).said
    )
    no = fresh.asker.run("ask", "size", "phone", "-a", fresh.agreement, "--dry-run", "--supervisor", AVA)
    assert (no.code, "the agreement does not" in no.said) == (2, True)


@pytest.mark.parametrize("grade", sorted(LEARNS))
def test_a_dry_run_says_who_learns_what_and_leaves_nothing(both: Pair, grade: str, tmp_path: Path) -> None:
    before = len(both.asker.log())
    out = tmp_path / "request.match"
    told = say(both.asker.run("ask", grade, "phone", "-a", both.agreement, "-o", out, "--dry-run"))
    rows = [json.loads(line) for line in told.out.splitlines()]
    assert [(row["step"], row["who_learns"], row["what"]) for row in rows] == list(LEARNS[grade])  # type: ignore[index]
    assert "Within cap and budget, trying the 100 million phone numbers" in told.said
    assert (out.exists(), len(both.asker.log())) == (False, before)


def test_a_request_can_be_narrowed_to_a_lead(both: Pair) -> None:
    told = say(both.asker.run("ask", "size", "phone", "-a", both.agreement, "--lead", "p-1", "--dry-run"))
    assert "about 2 values" in told.said
    assert (
        "no lead 'p-9'" in both.asker.run("ask", "size", "phone", "-a", both.agreement, "--lead", "p-9").said
    )


def test_no_file_holds_a_number_of_either_side(both: Pair, tmp_path: Path) -> None:
    """All that passes between the two, searched for numbers and for their digests, plain and under every key of the round."""
    secrets = []
    for grade in ("size", "reveal"):
        request = tmp_path / f"{grade}.request"
        say(both.asker.run("ask", grade, "phone", "-a", both.agreement, "-o", request))
        name = name_of(request)
        pending = json.loads(
            (both.asker.project.root / "exports/matches" / name / "pending.json").read_bytes()
        )
        secrets.append(bytes.fromhex(pending["secret"]))
        say(both.other.run("answer", request, "-a", both.agreement, "-o", tmp_path / f"{grade}.response"))
    passed = b"".join(path.read_bytes() for path in sorted(tmp_path.iterdir()))
    keys = [*secrets, both.agreement.read_bytes(), name.encode()]
    for phone in {*MINE, *THEIRS, URGENT, OF_SITE}:
        for form in (phone, phone[1:], f"clew-values-1/phone/{phone}"):
            plain = form.encode()
            digests = [hashlib.new(way, plain).digest() for way in ("md5", "sha1", "sha256", "sha512")]
            digests += [hmac.digest(key, plain, "sha256") for key in keys]
            for told in (plain, *digests, *(digest.hex().encode() for digest in digests)):
                assert told[:33] not in passed
    assert not any(secret in passed or secret.hex().encode() in passed for secret in secrets)
    assert both.asker.by.encode() in passed  # what is searched is what passed


def test_lengths_tell_the_size_and_nothing_else(both: Pair, tmp_path: Path) -> None:
    """The same number of values, other values: files of the same length but for the decimals of nothing."""
    long = [f"+3933{n:011}" for n in range(12)]
    other = agency(tmp_path / "c", [(f"ad-{n}", "phone", phone) for n, phone in enumerate(long)])
    alike = agree(tmp_path, other, both.other.project, **WRITTEN)
    sizes: list[tuple[int, int]] = []
    for one in (both, alike):
        request = tmp_path / f"{len(sizes)}.request"
        say(one.asker.run("ask", "size", "phone", "-a", one.agreement, "-o", request))
        head, _, body = request.read_bytes().partition(b"\n")
        sizes.append((len(body), len(head) - len(str(json.loads(head)["cap"]))))
    assert sizes[0] == sizes[1]
    assert sizes[0][0] == 12 * 33


def test_a_second_person_is_asked_for_and_has_to_be_another(tmp_path: Path) -> None:
    two = pair(tmp_path / "two", settings="second_person = true")
    out = tmp_path / "request.match"
    alone = two.asker.run("ask", "size", "phone", "-a", two.agreement, "-o", out)
    assert (alone.code, "asks for a second person" in alone.said) == (2, True)
    same = two.asker.run("ask", "size", "phone", "-a", two.agreement, "-o", out, "--second", ANNA.upper())
    assert "another person" in same.said
    say(two.asker.run("ask", "size", "phone", "-a", two.agreement, "-o", out, "--second", ADAM))
    assert two.asker.log()[-1]["second"] == ADAM
    assert "may not act for Agency B" in two.other.run("answer", out, "-a", two.agreement, by=ANNA).said


def test_without_the_extra_the_error_names_it_and_hashes_still_work(fresh: Pair, tmp_path: Path) -> None:
    made = fresh
    with mock.patch.dict(
        sys.modules, {"private_set_intersection": None, "private_set_intersection.python": None}
    ):
        no = made.asker.run("ask", "size", "phone", "-a", made.agreement, "-o", tmp_path / "r")
        assert (no.code, "pip install 'clew[match]'" in no.said) == (2, True)
        made.round("hashes", "phone", "hashes")
    assert not (tmp_path / "r").exists()


def test_reveal_comes_after_size(fresh: Pair, tmp_path: Path) -> None:
    made = fresh
    no = made.asker.run("ask", "reveal", "phone", "-a", made.agreement, "-o", tmp_path / "r")
    assert (no.code, "Ask for the size first" in no.said) == (2, True)


def test_two_agencies_that_share_nothing_are_told_so(tmp_path: Path) -> None:
    mine = agency(tmp_path / "a", [("ad", "phone", MINE[0])])
    theirs = agency(tmp_path / "b", [("ad", "phone", THEIRS[-1])])
    made = agree(tmp_path, mine, theirs)
    assert json.loads(made.round("size", "phone", "r")[2].out)["shared"] == 0
    nothing = made.asker.run("ask", "size", "handle", "-a", made.agreement, "-o", tmp_path / "x")
    assert "nothing to ask for" in nothing.said


def test_the_agreement_is_read_strictly(fresh: Pair, tmp_path: Path) -> None:
    made = fresh
    form = yaml.safe_load((made.asker.files / "agreement.yml").read_text("utf-8"))
    wrong: dict[str, dict[str, Any]] = {
        "hashes needs accepts_enumeration": {"accepts_enumeration": " "},
        "needs grade size": {"grades": ["reveal"]},
        "valid_until is before": {"valid_until": "2001-01-01"},
        "two years at most": {"valid_until": "2099-01-01"},
        "cap:": {"cap": 10**9},
        "cop: Extra": {"cop": 1},
        "kinds.0": {"kinds": ["face"]},
        "still marked": {"purpose": "TO FILL IN"},
        "both parties name one key_id": {"parties": [form["parties"][0]] * 2},
    }
    for n, (said, changed) in enumerate(wrong.items()):
        path = tmp_path / f"{n}.yml"
        text = json.dumps({**form, **changed}, default=str)
        path.write_text(text, "utf-8")
        outcome = made.asker.run("sign", path, "-o", tmp_path / "never.json")
        assert (outcome.code, said in outcome.said) == (2, True), outcome.said
    stranger = create_project(tmp_path / "stranger", market="AT")
    signing_key(stranger)
    told = clew(
        "match",
        "sign",
        made.agreement,
        "--by",
        BELA,
        "-o",
        tmp_path / "never.json",
        "--project",
        stranger.root,
    )
    assert "it is no party to it" in told.said
    assert (
        "has signed this agreement already"
        in made.other.run("sign", made.agreement, "-o", tmp_path / "never.json").said
    )
    assert (
        "may not act for"
        in made.asker.run(
            "sign", made.asker.files / "agreement.yml", "-o", tmp_path / "never.json", by=BORA
        ).said
    )
    assert not (tmp_path / "never.json").exists()


def test_the_page_for_lawyers_holds_every_sentence_on_who_learns_what() -> None:
    page = (Path(__file__).parents[2] / "docs" / "matching.md").read_text("utf-8")
    for grade, rows in LEARNS.items():
        for step, who, what in rows:
            assert re.search(rf"\| {step} \| {who} \| {re.escape(what)} \|", page), (grade, step)
