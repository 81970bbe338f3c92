"""``clew subject``: what is held on a person is found in any spelling, told without others, and erased for good."""

import datetime as dt
import json
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from clew.kernel.errors import WrongUseError
from clew.retention.carry_out import begin, finish
from clew.retention.erasure import plan_erasure
from clew.retention.plan import as_document
from clew.retention.sought import Sought, guess_kind, sought
from clew.retention.subject import find_subject
from clew.store.casework import AuditEvent, add_decisions, check_chain, load_decisions, open_casework
from clew.store.decision_file import read_decisions
from clew.store.keys import signing_key
from clew.store.project import Project
from clew.store.visit_files import iter_visits
from clew.store.warc import read_payload
from clew.store.withheld import digests_of_values, load_withheld
from tests.commands import clew
from tests.conftest import run_project
from tests.retention.places import clew_on, copied, digest, where
from tests.tables import rows_of
from tests.warcs import page, write_warc

pytestmark = pytest.mark.xdist_group("market")
BY = ("--by", "A. Example", "--reason", "request of 3 May")
PHONE = "+436600000123"


def looked_for(kind: str, value: str, *normal: str) -> Sought:
    return sought(kind, value, normal)


@pytest.mark.parametrize(
    "text",
    [
        "+43 660 0000123",
        "0660/0000 123",
        "0043 (0) 660-00.00.123",
        "O66O OOOO l23",
        "tel:+436600000123",
        "６６０ 0000123",
    ],
)
def test_a_phone_is_found_in_any_spelling(text: str) -> None:
    assert looked_for("phone", "0660 0000123", PHONE).is_in(f"Mara, {text}, Graz")


@pytest.mark.parametrize(
    "text", ["0660 00001234", "1660 0000123", "0660 000012", "from 66 to 00 and 00, 123"]
)
def test_another_number_is_not_taken_for_it(text: str) -> None:
    assert not looked_for("phone", "0660 0000123", PHONE).is_in(text)


@pytest.mark.parametrize(
    ("kind", "value", "there", "not_there"),
    [
        ("email", "mara@kite.example", "MARA (at) kite.example", "tamara@kite.example"),
        ("handle", "@mara_g", "t.me/mara_g", "mara_graz"),
        ("name", "Mara Lind", "mara  LIND", "Mara Linder"),
        ("url", "https://www.kite.example/ad/1/", "http://kite.example/ad/1?x", "kite.example/ad/12"),
    ],
)
def test_other_kinds_of_values(kind: str, value: str, there: str, not_there: str) -> None:
    what = looked_for(kind, value, value.lower())
    assert guess_kind(value) == kind
    assert what.is_in(f"see {there}.")
    assert not what.is_in(f"see {not_there}.")


def test_in_mark_up_it_is_found_too() -> None:
    what = looked_for("phone", "0660 0000123", PHONE)
    assert what.is_in_payload(b"<p>0660<b> 0000</b>123</p>")
    assert what.is_in_payload(b'<a href="https://wa.me/%2B436600000123">')
    assert what.is_in_payload(b"&#48;660 0000123")


def test_others_are_left_out_of_a_line() -> None:
    what = looked_for("phone", "0660 0000123", PHONE)
    line = what.without_others(
        "0660 0000123 or Lea 0660 9999999, lea@kite.example, @lea_g, https://kite.example/lea"
    )
    assert line == "0660 0000123 or Lea [...], [...], [...], [...]"


def test_what_is_too_short_or_no_phone_is_refused() -> None:
    for kind, value in (("phone", "12"), ("phone", "0660 1"), ("name", "M")):
        with pytest.raises(WrongUseError, match="looked for"):
            looked_for(kind, value)


def own_phone(project: Project) -> str:
    """Give a phone of one provider whose ads stand on one site."""
    sites = {row["ad_id"]: row["site_id"] for row in rows_of(project, "ads")}
    stated: dict[str, set[str]] = {}
    for row in rows_of(project, "contacts"):
        if row["kind"] == "phone":
            stated.setdefault(row["value"], set()).add(row["ad_id"])
    counts = Counter(
        {value: len(ads) for value, ads in stated.items() if len({sites[ad] for ad in ads}) == 1}
    )
    return min(counts, key=lambda value: (counts[value], value))


def bodies(project: Project) -> dict[str, bytes]:
    return {
        one.capture_id: read_payload(project.root, one).body
        for visit in iter_visits(project)
        for one in visit.captures()
        if one.warc_file
    }


def test_the_report_tells_what_is_held_and_nothing_of_others(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    phone = own_phone(own)
    before = digest(own.captures_dir), digest(own.tables_dir)
    done = clew("subject", phone, "-p", own.root, "--json")
    assert done.code == 0, done.said
    told = json.loads(done.out)
    stating = {row["ad_id"] for row in rows_of(own, "contacts") if row["value"] == phone}
    urls = {row["url"] for row in rows_of(own, "ads") if row["ad_id"] in stating}
    assert {row["address"] for row in told["ads"]} == urls
    assert urls <= {row["address"] for row in told["captures"]}
    assert all(row["kept_until"] for row in told["captures"])
    others = {row["value"] for row in rows_of(own, "contacts") if row["ad_id"] not in stating} - {phone}
    assert [value for value in others if len(value) > 6 and value in done.out] == []
    assert (digest(own.captures_dir), digest(own.tables_dir)) == before
    text = clew("subject", phone, "-p", own.root, "--table")
    assert "Draft of an answer" in text.out
    assert "You asked us what we hold about you." in text.out


def test_each_request_stands_on_the_trail_without_the_value(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    phone = own_phone(own)
    said = ("--by", "A. Example", "--reason", f"she wrote that {phone} is hers")
    assert clew("subject", phone, "-p", own.root, "--json", *said).code == 0
    assert clew("subject", "+4915100000009", "-p", own.root, "--json").code == 0
    with open_casework(own) as session:
        first, second = session.scalars(select(AuditEvent).order_by(AuditEvent.number)).all()[-2:]
        told = json.loads(first.detail)
        assert (first.action, first.author) == ("subject_access", "A. Example")
        assert (told["kind"], told["reason"]) == ("phone", None)
        assert told["n_captures"] >= 1
        assert told["value"] == sorted(digests_of_values(own, [phone]))
        assert (second.author, json.loads(second.detail)["n_captures"]) == ("(not stated)", 0)
    assert check_chain(own) is None
    digits = phone.removeprefix("+49").encode()
    assert digits not in own.casework_path.read_bytes()
    assert clew("subject", phone, "-p", own.root, "--by", " ").code == 2


def test_of_what_is_not_held_the_answer_says_so(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    done = clew("subject", "+4915100000009", "-p", own.root, "--json")
    assert json.loads(done.out)["captures"] == []
    assert "hold nothing" in json.loads(done.out)["answer"]
    assert clew("subject", "+4915100000009", "-p", own.root, "--erase", *BY).code == 2


def test_what_was_erased_is_gone_the_rest_is_as_it_was_and_nothing_comes_back(
    read_project: Project, market: Path, tmp_path: Path
) -> None:
    own = copied(read_project, tmp_path)
    phone = own_phone(own)
    stating = {row["ad_id"] for row in rows_of(own, "contacts") if row["value"] == phone}
    ads = [row for row in rows_of(own, "ads") if row["ad_id"] in stating]
    lines = {line for row in ads for line in (row["text"] or "").split("\n") if len(line) > 60}
    others = "\n".join(row["text"] or "" for row in rows_of(own, "ads") if row["ad_id"] not in stating)
    words = {phone, phone.removeprefix("+49"), *(line for line in lines if line not in others)}
    path = tmp_path / "decisions.jsonl"
    said = {"kind": "watch", "watch_kind": "phone", "value": phone, "author": "A. Example", "reason": "x"}
    path.write_text(json.dumps(said), "utf-8")
    add_decisions(own, read_decisions(path), source="x", clock=lambda: dt.datetime(2026, 4, 1, tzinfo=dt.UTC))
    before, n_ads = bodies(own), len(rows_of(own, "ads"))
    assert phone in where(own.root, words)

    done = clew("subject", phone, "-p", own.root, "--erase", *BY)
    assert done.code == 0, done.said
    assert where(own.root, words) == {}
    assert load_decisions(own).watches == ()
    assert check_chain(own) is None
    after = bodies(own)
    assert len(after) < len(before)
    assert after == {name: body for name, body in before.items() if name in after}
    (stone,) = (own.root / "seals").glob("tombstone-*.json")
    told = json.loads(stone.read_text("utf-8"))
    assert len(told["records"]) == len(before) - len(after)
    archives = {row["sha256"] for row in told["files"] if row["path"].endswith(".warc.gz")}
    assert {row["from"] for row in told["carried"]} == archives

    again = clew("import", *sorted(market.glob("captures/*.warc.gz")), "-p", own.root, "--json")
    assert json.loads(again.out.splitlines()[-1])["captures"] == 0
    run_project(own)
    assert {row["ad_id"] for row in rows_of(own, "ads")}.isdisjoint(stating)
    assert len(rows_of(own, "ads")) >= n_ads - len(stating) - 2
    assert where(own.root, words) == {}

    # the same person's page, captured once more: no table reads it, and the next purge deletes it
    ad = next(row for row in ads if "#" not in row["url"])
    body = before[ad["captures"][-1]]
    later = write_warc(tmp_path / "later.warc.gz", [page(ad["url"], body)], time="2026-05-01T10:00:00Z")
    assert clew("import", later, "-p", own.root).code == 0
    run_project(own)
    assert phone not in {row["value"] for row in rows_of(own, "contacts")}
    assert where(own.tables_dir, [phone]) == {}
    assert len(load_withheld(own).captures) > len(before) - len(after)
    assert clew_on(dt.date(2026, 5, 2), "purge", "-p", own.root, "--yes", *BY).code == 0
    assert where(own.root, words) == {}


def test_a_hold_refuses_an_erasure_and_nothing_is_changed(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    phone = own_phone(own)
    ad = next(row["ad_id"] for row in rows_of(own, "contacts") if row["value"] == phone)
    clew("hold", "ad", ad, "-p", own.root, "--until", "2040-01-01", *BY)
    trail = ("casework.sqlite", "keys/")
    before = digest(own.root, without=trail)
    done = clew("subject", phone, "-p", own.root, "--erase", *BY)
    assert done.code == 1
    assert "Refused: a legal hold needs some of it" in done.said
    assert "2040-01-01" in done.said
    assert digest(own.root, without=trail) == before
    with open_casework(own) as session:
        last = session.scalars(select(AuditEvent).order_by(AuditEvent.number)).all()[-1]
        assert (last.action, last.author) == ("subject_erasure_refused", "A. Example")
    assert json.loads(clew("subject", phone, "-p", own.root, "--json").out)["holds"]


def test_in_a_file_under_a_hold_of_others_it_is_withheld_until_the_hold_ends(
    read_project: Project, tmp_path: Path
) -> None:
    own = copied(read_project, tmp_path)
    phone = own_phone(own)
    stating = {row["ad_id"] for row in rows_of(own, "contacts") if row["value"] == phone}
    mine = next(row for row in rows_of(own, "ads") if row["ad_id"] in stating)
    told = json.loads(clew("subject", phone, "-p", own.root, "--json").out)
    urls = {row["address"] for row in told["captures"]}
    other = next(
        capture
        for visit in iter_visits(own)
        for capture in visit.captures()
        if capture.site_id == mine["site_id"] and capture.url not in urls and capture.warc_file
    )
    clew("hold", "capture", other.capture_id, "-p", own.root, "--until", "2027-01-01", *BY)
    kept = own.root / str(other.warc_file)
    sealed = kept.read_bytes()
    done = clew_on(dt.date(2026, 6, 1), "subject", phone, "-p", own.root, "--erase", *BY)
    assert done.code == 0, done.said
    assert kept.read_bytes() == sealed
    run_project(own, decisions=load_decisions(own))
    assert where(own.tables_dir, [phone]) == {}
    clew_on(dt.date(2027, 1, 2), "purge", "-p", own.root, "--yes", *BY)
    assert where(own.root, [phone]) == {}
    assert not kept.exists()
    assert json.loads(clew("subject", phone, "-p", own.root, "--json").out)["captures"] == []


@pytest.mark.parametrize("killed_after", ["withhold", "leftovers", "carry", "file", "decisions", "tombstone"])
def test_an_erasure_that_was_killed_is_gone_on_with(
    read_project: Project, tmp_path: Path, killed_after: str
) -> None:
    own = copied(read_project, tmp_path)
    phone = own_phone(own)
    key = signing_key(own)
    held = find_subject(own, looked_for("phone", phone, phone))
    plan = plan_erasure(own, held, dt.date(2026, 6, 1))
    when = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
    begin(own, as_document(plan, own, action="erasure", author="A. Example", reason="x", when=when, rule={}))
    kept = set(bodies(own)) - held.capture_ids

    def die(step: str) -> None:
        if step.startswith(killed_after):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finish(own, key, after=die)
    assert clew("purge", "-p", own.root, "--yes").code == 0
    assert set(bodies(own)) == kept
    assert where(own.root, [phone]) == {}
    assert len(list((own.root / "seals").glob("tombstone-*.json"))) == 1


def test_a_name_is_that_of_many(read_project: Project, tmp_path: Path) -> None:
    own = copied(read_project, tmp_path)
    alias = next(row["alias"] for row in rows_of(own, "ads") if row["alias"] and len(row["alias"]) > 4)
    assert json.loads(clew("subject", alias, "-p", own.root, "--json").out)["ads"]
    done = clew("subject", alias, "-p", own.root, "--erase", *BY)
    assert done.code == 2
    assert "many people" in done.said
