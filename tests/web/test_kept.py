"""Kept searches say what is new, and copying asks why: the trail says of it, without the value."""

import json
import re

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clew.store.withheld import digests_of_values
from clew.web.trail import check_trail, iter_events
from tests.web.conftest import Browser, Office


@pytest.fixture
def ada(office: Office) -> Browser:
    return office.browser("Ada Analyst")


def _alias(office: Office) -> str:
    row = office.desk.shelf.current().row(
        "SELECT alias FROM ads WHERE alias ~ '^[A-Za-z]+$' AND ad_id NOT IN (SELECT subject_id FROM sealed) "
        "GROUP BY alias ORDER BY count(*) DESC, alias LIMIT 1"
    )
    assert row is not None
    return str(row["alias"])


def _without(office: Office, alias: str) -> list[str]:
    """Take an ad of a name out of the tables, as if it had not been captured yet; give the ids that are left."""
    tables = office.desk.project.tables_dir
    ads = pq.read_table(tables / "ads.parquet")
    ids = [row["ad_id"] for row in ads.select(["ad_id", "alias"]).to_pylist() if row["alias"] == alias]
    kept = ads.filter(pa.compute.not_equal(ads["ad_id"], ids[0]))
    pq.write_table(kept, tables / "ads.parquet")
    told = tables / "run.json"
    told.write_bytes(told.read_bytes() + b"\n")
    return ids


def test_a_kept_search_says_what_is_new_until_it_was_seen(office: Office, ada: Browser) -> None:
    alias = _alias(office)
    whole = (office.desk.project.tables_dir / "ads.parquet").read_bytes()
    ids = _without(office, alias)
    assert ada.post("/search/keep", {"q": alias, "name": "the name"}).status_code == 303
    assert ada.post("/me/searches", {"address": "/queue", "name": "all leads"}).status_code == 303
    page = ada.get("/searches").text
    assert page.count("nothing new") == 2
    (office.desk.project.tables_dir / "ads.parquet").write_bytes(whole)
    told = office.desk.project.tables_dir / "run.json"
    told.write_bytes(told.read_bytes() + b"\n")
    assert 'hx-get="/searches"' in ada.get("/").text
    assert "1 new" in ada.get("/searches").text
    found = re.search(r'/searches/(search-\w+)"><bdi>the name', ada.get("/searches").text)
    assert found
    path = f"/searches/{found.group(1)}"
    assert alias in ada.get(path).text
    assert "1 new" in ada.get(path).text, "looking alone changes nothing"
    assert ada.post(f"{path}/seen").status_code == 303
    assert "nothing new" in ada.get("/searches").text
    assert "1 new" not in ada.get("/searches").text
    assert office.browser("Ben Analyst").get(path).status_code == 404, "each keeps her own"
    assert len(ids) > 0


def test_of_a_search_that_shows_too_much_nothing_is_called_new(
    office: Office, ada: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clew.web.news.MOST_HITS", 1)
    ada.post("/me/searches", {"address": "/queue", "name": "all leads"})
    assert "too many to tell what is new" in ada.get("/searches").text


def test_why_something_is_copied_goes_on_the_trail_without_the_thing(office: Office, ada: Browser) -> None:
    said = {"value": "+436600000123", "kind": "phone", "subject": "p-1", "page": "/providers/p-1?x=+43660"}
    assert ada.post("/copied", said | {"reason": "x"}).status_code == 422
    assert ada.post("/copied", said | {"reason": "to ask\x07"}).status_code == 422
    assert ada.post("/copied", said | {"reason": "to ask the partner unit"}).status_code == 204
    assert (
        office.browser("Ray Researcher").post("/copied", said | {"reason": "to publish it"}).status_code
        == 403
    )
    (event,) = [one for one in iter_events(office.database) if one.action == "copy"]
    detail = json.loads(event.detail)
    assert (event.author, detail["kind"], detail["reason"]) == (
        "Ada Analyst",
        "phone",
        "to ask the partner unit",
    )
    assert "660" not in event.detail


def test_the_trail_says_that_a_number_was_looked_up_to_who_has_it_and_the_key(
    office: Office, ada: Browser
) -> None:
    for typed in ("0043 660 0000123", "+43 (660) 000-01-23", "New in TOWN"):
        assert (
            ada.get("/search", params={"q": typed, "city": "Graz", "since": "2026-05-01"}).status_code == 200
        )
    events = [json.loads(one.detail) for one in iter_events(office.database) if "/search" in one.detail]
    assert len(events) == 3
    (number,) = digests_of_values(office.desk.project, ["+436600000123"])
    assert [number in one["looked_up"] for one in events] == [True, True, False]
    (words,) = digests_of_values(office.desk.project, ["new in town"])
    assert words in events[2]["looked_up"]
    for one in events:
        assert one["query"] == "city=Graz&since=2026-05-01"
        told = json.dumps({**one, "looked_up": []}).lower()  # a digest may hold any three figures
        assert not any(part in told for part in ("660", "000123", "town"))
        assert all(re.fullmatch(r"[0-9a-f]{16,}", digest) for digest in one["looked_up"])
    assert (office.desk.project.root / "keys" / "erasures.key").stat().st_mode & 0o077 == 0
    assert check_trail(office.database) is None
