"""Screens around a lead: persons and networks, evidence, the register, candidates, search, the market."""

import csv
import datetime as dt
import html
import io
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.records.site_candidate import Reason, SiteCandidate, Way
from clew.store.candidates import save_candidates
from clew.store.casework import load_decisions
from clew.store.withheld import digests_of_values
from clew.web.page_facts import Mark, marked_text
from clew.web.search import find, look, parameters, read_asked, read_lines
from clew.web.trail import iter_events
from tests.web.conftest import Browser, Office


def _plain(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def _largest(office: Office, table: str = "providers", ids: str = "ad_ids") -> dict[str, Any]:
    key = table.removesuffix("s") + "_id"
    row = office.desk.shelf.current().row(
        f"SELECT * FROM {table} WHERE {key} NOT IN (SELECT subject_id FROM sealed) ORDER BY len({ids}) DESC, 1 LIMIT 1"
    )
    assert row is not None
    return row


@pytest.fixture
def ada(office: Office) -> Browser:
    return office.browser("Ada Analyst")


def test_a_person_shows_her_ads_her_evidence_and_why_they_are_hers(office: Office, ada: Browser) -> None:
    person = _largest(office)
    page = ada.get(f"/providers/{person['provider_id']}")
    assert page.status_code == 200
    for ad in person["ad_ids"]:
        assert ad[:8] in page.text
    why = ada.get(f"/providers/{person['provider_id']}/why")
    assert why.status_code == 200
    assert "points that make one person" in _plain(why.text)
    assert 'class="fall"' in why.text


def test_a_split_shows_what_it_would_do_before_it_is_written_and_can_be_taken_back(
    office: Office, ada: Browser
) -> None:
    person = _largest(office)
    ads, path = list(person["ad_ids"]), f"/providers/{person['provider_id']}"
    seen = ada.post(f"{path}/split", {"step": "preview", "ad": ads[0]})
    assert "What this would do" in seen.text
    assert not load_decisions(office.desk.project).judgements
    refused = ada.post(f"{path}/split", {"step": "apply", "ad": ads[0], "reason": ""})
    assert refused.status_code == 422
    done = ada.post(
        f"{path}/split", {"step": "apply", "ad": ads[0], "reason": "another woman, another voice"}
    )
    assert done.status_code == 303
    judgements = load_decisions(office.desk.project).judgements
    assert {one.value for one in judgements} == {"not_same"}
    assert len(judgements) == len(ads) - 1
    assert all(set(ads) == set(one.members_seen) for one in judgements)
    assert "another voice" in ada.get(path).text
    others = office.browser("Ben Analyst")
    taken = others.post("/groups/undo", {"decision": judgements[0].decision_id})
    assert taken.status_code == 422
    ada.post("/groups/undo", {"decision": judgements[0].decision_id})
    assert len(load_decisions(office.desk.project).judgements) == len(ads) - 2


def test_no_split_takes_nothing_or_everything_out(office: Office, ada: Browser) -> None:
    person = _largest(office)
    for chosen in ({}, {"ad": "unknown"}):
        page = ada.post(f"/providers/{person['provider_id']}/split", {"step": "preview", **chosen})
        assert page.status_code == 422
        assert "Choose some of the ads" in page.text


def test_two_persons_are_judged_once_and_ids_that_are_not_here_are_refused(
    office: Office, ada: Browser
) -> None:
    run = office.desk.shelf.current()
    rows = run.rows(
        "SELECT provider_id FROM providers WHERE provider_id NOT IN (SELECT subject_id FROM sealed) ORDER BY 1 LIMIT 2"
    )
    a, b = (row["provider_id"] for row in rows)
    said = {"a": a, "b": b, "value": "same", "reason": "one voice on both phones"}
    seen = _plain(ada.post("/groups/judge", said).text)
    assert "They become one advertised person" in seen
    held = run.rows("SELECT len(ad_ids) AS n FROM providers WHERE provider_id IN ($a, $b)", {"a": a, "b": b})
    assert f"{sum(row['n'] for row in held)} ads in all" in seen
    assert load_decisions(office.desk.project).judgements == (), "what it would do is shown first"
    said["step"] = "apply"
    empty = ada.post("/groups/judge", said | {"reason": " "})
    assert (empty.status_code, "Say why" in empty.text) == (422, True)
    assert ada.post("/groups/judge", said).status_code == 303
    assert ada.post("/groups/judge", said).status_code == 303
    assert len(load_decisions(office.desk.project).judgements) == 1
    assert ada.post("/groups/judge", {**said, "b": "p-nobody"}).status_code == 422
    assert ada.post("/groups/judge", {**said, "b": a}).status_code == 422
    assert ada.post("/groups/judge", {**said, "value": "guilty"}).status_code == 422
    two = _largest(office)["ad_ids"][:2]
    for pair, value, says in (
        ((a, b), "not_same", "two persons' already"),
        (two, "not_same", "puts these two apart"),
        (two, "same", "one person's already"),
        ((a, b), "unsure", "changes nothing"),
    ):
        told = ada.post("/groups/judge", {"a": pair[0], "b": pair[1], "value": value})
        assert says in _plain(told.text), (value, says)
    away = ada.post("/groups/judge", {**said, "value": "unsure", "back": "https://elsewhere.example/"})
    assert away.headers["location"] == "/queue"


def test_what_belongs_to_an_urgent_lead_is_the_supervisors_alone(office: Office, ada: Browser) -> None:
    run = office.desk.shelf.current()
    sealed = run.rows(
        "SELECT provider_id, ad_ids FROM providers WHERE provider_id IN (SELECT subject_id FROM sealed) ORDER BY 1"
    )
    assert sealed, "the market plants an urgent lead"
    sue = office.browser("Sue Supervisor")
    for row in sealed:
        capture = run.row(
            "SELECT captures[1] AS one, alias FROM ads WHERE ad_id = $ad", {"ad": row["ad_ids"][0]}
        )
        assert capture is not None
        for path in (f"/providers/{row['provider_id']}", f"/captures/{capture['one']}"):
            assert ada.get(path).status_code == 404
            assert sue.get(path).status_code == 200
        asked = parameters(row["ad_ids"][0], region="DE", sees_urgent=False)
        found, _ = find(run, read_asked({"q": row["ad_ids"][0]}), look(run, asked))
        assert found == []


def test_no_explanation_tells_a_number_of_an_urgent_lead(office: Office, ada: Browser) -> None:
    run = office.desk.shelf.current()
    theirs = run.rows(
        "SELECT value FROM contacts GROUP BY value HAVING bool_and(ad_id IN (SELECT subject_id FROM sealed)) ORDER BY value"
    )
    groups = run.rows(
        "SELECT '/providers/' || provider_id AS path FROM providers WHERE provider_id NOT IN (SELECT subject_id FROM sealed) "
        "UNION ALL SELECT '/networks/' || network_id FROM networks WHERE network_id NOT IN (SELECT subject_id FROM sealed)"
    )
    assert theirs
    assert groups
    for group in groups:
        page = ada.get(f"{group['path']}/why", headers={"hx-request": "true", "hx-target": "why"})
        assert page.status_code == 200
        assert not [row["value"] for row in theirs if row["value"] in page.text]


def test_a_captured_page_is_text_with_its_facts_marked_where_they_stand(office: Office, ada: Browser) -> None:
    run = office.desk.shelf.current()
    row = run.row(
        "SELECT ad_id, alias, captures[1] AS capture FROM ads WHERE alias IS NOT NULL "
        "AND ad_id NOT IN (SELECT subject_id FROM sealed) ORDER BY ad_id LIMIT 1"
    )
    assert row is not None
    page = ada.get(f"/captures/{row['capture']}")
    assert re.search(rf"<mark[^>]*>[^<]*{re.escape(row['alias'])}", page.text)
    places = [int(start) for start in re.findall(r'<a href="#at-(\d+)"', page.text)]
    assert places
    assert {f'<mark id="at-{start}"' in page.text for start in places} == {True}, "a fact leads to its words"
    words = re.findall(r'<th scope="row" dir="auto"><bdi>(.*?)</bdi>', page.text)
    assert len(words) == len(set(words)) > 0, "what was read from the same words stands together"
    url = run.one("captures", "capture_id", row["capture"])
    assert url is not None
    assert f'href="{url["url"]}' not in page.text
    markup = ada.get(f"/captures/{row['capture']}/markup")
    assert markup.status_code == 422 or "letter by letter" in markup.text or "can" in markup.text
    assert ada.get("/captures/none").status_code == 404


@given(
    st.text(max_size=80),
    st.lists(
        st.tuples(st.integers(0, 80), st.integers(0, 80), st.sampled_from(["age", "alias", "phone"])),
        max_size=12,
    ),
)
def test_marks_lose_no_letter_of_the_text(text: str, spans: list[tuple[int, int, str]]) -> None:
    marks = [Mark(min(a, b), max(a, b), says) for a, b, says in spans if a != b and max(a, b) <= len(text)]
    made = marked_text(text, marks)
    assert "".join(piece.text for piece in made) == text
    at = 0
    for piece in made:
        inside = {mark.says for mark in marks if mark.start <= at and at + len(piece.text) <= mark.end}
        assert set(piece.says) == inside
        at += len(piece.text)


def test_a_network_shows_its_members_and_why(office: Office, ada: Browser) -> None:
    network = _largest(office, "networks", "provider_ids")
    page = ada.get(f"/networks/{network['network_id']}")
    assert page.status_code == 200
    for member in network["provider_ids"]:
        assert f"/providers/{member}" in page.text
    why = ada.get(f"/networks/{network['network_id']}/why")
    assert "joined persons or groups" in _plain(why.text)


def test_the_register_filters_sorts_and_says_what_fits(office: Office, ada: Browser) -> None:
    sites = office.desk.shelf.current().rows("SELECT site_id, category FROM sites ORDER BY site_id")
    everything = ada.get("/sites").text
    assert all(row["site_id"] in everything for row in sites)
    one = sites[0]
    some = ada.get(f"/sites?category={one['category']}").text
    assert one["site_id"] in some
    assert all(row["site_id"] not in some for row in sites if row["category"] != one["category"])
    assert ada.get("/sites?sort=notes").status_code == 422
    assert "No site fits" in ada.get("/sites?category=nothing").text


def test_a_correction_of_a_site_is_kept_and_one_that_cannot_be_comes_back_as_typed(
    office: Office, ada: Browser
) -> None:
    site = office.desk.shelf.current().rows("SELECT site_id FROM sites ORDER BY site_id")[0]["site_id"]
    said = {"column": "languages", "value": "de, fr", "reason": "the menu has both"}
    assert ada.post(f"/sites/{site}/correct", said).status_code == 303
    (kept,) = load_decisions(office.desk.project).corrections
    assert (kept.id, kept.column, kept.value) == (site, "languages", "de, fr")
    assert "from the next run on" in _plain(ada.get(f"/sites/{site}").text)
    wrong = ada.post(f"/sites/{site}/correct", {"column": "n_ads", "value": "many", "reason": "counted"})
    assert wrong.status_code == 422
    assert 'value="many"' in wrong.text
    assert ada.post(f"/sites/{site}/decide", {"value": "rejected", "reason": "a shop"}).status_code == 303
    (decision,) = load_decisions(office.desk.project).site_decisions
    assert (decision.site, decision.value, decision.author) == (site, "rejected", "Ada Analyst")


def test_a_candidate_shows_how_it_was_found_and_is_decided_with_a_reason(
    office: Office, ada: Browser
) -> None:
    way = Way("search", "results.csv", "https://new.example/", title="<script>alert(1)</script>")
    found = SiteCandidate(
        "new.example", "https://new.example/", 71.0, (Reason("words", 1.5, "words of the trade"),), (way,)
    )
    save_candidates(office.desk.project, {"new.example": found})
    page = ada.get("/candidates")
    assert "new.example" in page.text
    assert "words of the trade" in page.text
    assert "<script>alert" not in page.text
    assert 'href="https://new.example/"' not in page.text
    assert ada.post("/candidates/new.example/decide", {"value": "accepted", "reason": " "}).status_code == 422
    assert (
        ada.post("/candidates/other.example/decide", {"value": "accepted", "reason": "x"}).status_code == 404
    )
    done = ada.post("/candidates/new.example/decide", {"value": "rejected", "reason": "a bakery"})
    assert done.status_code == 303
    assert "new.example" not in ada.get("/candidates").text.split("<main")[1]


def test_a_number_is_found_in_every_spelling_and_a_name_in_another_script(
    office: Office, ada: Browser
) -> None:
    run = office.desk.shelf.current()
    row = run.row(
        "SELECT value, ad_id FROM contacts WHERE kind = 'phone' AND country = 'DE' "
        "AND ad_id NOT IN (SELECT subject_id FROM sealed) ORDER BY value LIMIT 1"
    )
    assert row is not None
    national = "0" + row["value"].removeprefix("+49")
    for spelling in (
        row["value"],
        national,
        f"{national[:4]} {national[4:7]}-{national[7:]}",
        f"0049{row['value'][3:]}",
    ):
        found, n = find(
            run, read_asked({"q": spelling}), look(run, parameters(spelling, region="DE", sees_urgent=False))
        )
        assert row["ad_id"] in {one["ad_id"] for one in found}, spelling
        assert n >= len(found) > 0
    named = run.row(
        "SELECT alias FROM ads WHERE alias ~ '^[A-Za-z]{4,}$' AND ad_id NOT IN (SELECT subject_id FROM sealed) LIMIT 1"
    )
    assert named is not None
    assert named["alias"] in ada.get(f"/search?q={named['alias'].upper()}").text
    assert "Nothing is known" in ada.get("/search?q=%2B4915900000000").text


def test_a_column_of_values_is_looked_up_at_once_and_what_is_left_out_is_counted(ada: Browser) -> None:
    lines, left = read_lines('"+49 159 1"; note\n\n=cmd|x\n' + "\n".join(f"v{n}" for n in range(600)))
    assert lines[:2] == ["+49 159 1", "=cmd|x"]
    assert (len(lines), left) == (500, 102)
    page = ada.post("/search/batch", {"lines": "+4915900000000\n<b>x</b>"})
    assert "not known" in page.text
    assert "<b>x</b>" not in page.text


def test_a_column_of_a_file_is_looked_up_and_given_back_as_a_table(office: Office, ada: Browser) -> None:
    row = office.desk.shelf.current().row(
        "SELECT value FROM contacts WHERE kind = 'phone' AND ad_id NOT IN (SELECT subject_id FROM sealed) ORDER BY value LIMIT 1"
    )
    assert row is not None
    table = f'who,tel\n"Doe, A.",{row["value"]}\nB,=cmd|x\n"never closed,+4915900000000\nshort\n'
    sent = {"csrf_token": ada.token, "column": "2"}
    for body in (table.encode("utf-8-sig"), table.encode("utf-16"), table.encode("cp1252")):
        page = ada.client.post("/search/batch", data=sent, files={"file": ("list.csv", body)})
        assert page.status_code == 200
        assert html.escape(row["value"]) in page.text
        assert "1 known" in page.text
    kept = re.search(r'name="lines" hidden>(.*?)</textarea>', page.text, re.DOTALL)
    assert kept
    given = ada.post("/search/batch", {"lines": html.unescape(kept.group(1)), "as": "csv"})
    assert given.headers["content-disposition"] == 'attachment; filename="looked-up.csv"'
    rows = list(csv.reader(io.StringIO(given.content.decode("utf-8-sig"))))
    assert [one[0] for one in rows][:3] == ["value", "tel", "'" + row["value"]]
    assert int(rows[2][1]) > 0
    assert ["'=cmd|x", "0"] in [one[:2] for one in rows], "no cell is a formula"
    wrong = ada.client.post("/search/batch", data=sent | {"column": "x"}, files={"file": ("l.csv", b"a")})
    assert wrong.status_code == 422
    events = [json.loads(one.detail) for one in iter_events(office.database) if one.action == "looked_up"]
    (digest,) = digests_of_values(office.desk.project, [row["value"]])
    assert all(digest in one["looked_up"] for one in events)
    assert row["value"] not in json.dumps(events)


@given(st.text(max_size=400), st.one_of(st.none(), st.integers(1, 200)))
def test_no_table_that_is_sent_is_an_error(text: str, column: int | None) -> None:
    lines, left = read_lines(text, column=column)
    assert len(lines) == len(set(lines)) <= 500
    assert all(0 < len(one) <= 400 for one in lines)
    assert left >= 0


def test_a_search_is_kept_under_a_name(office: Office, ada: Browser) -> None:
    assert ada.post("/search/keep", {"q": "Mara", "name": "Mara anywhere"}).status_code == 303
    assert ada.post("/search/keep", {"q": "Mara", "name": ""}).status_code == 422
    assert "Mara anywhere" in ada.get("/me").text + ada.get("/").text + ada.get("/settings").text


def test_the_market_hides_small_segments(office: Office, ada: Browser) -> None:
    page = ada.get("/market")
    assert page.status_code == 200
    counts = [int(n) for n in re.findall(r'<td class="num">(\d+)</td></tr>', page.text)]
    assert all(n >= 10 for n in counts)
    assert ada.get("/market?market=XX").status_code == 404
    assert office.browser("Ray Researcher").get("/market").status_code in (303, 403)


def test_a_market_stands_beside_itself_at_another_date(office: Office, ada: Browser) -> None:
    told = office.desk.project.tables_dir / "over_time.json"
    rows = json.loads(told.read_text("utf-8"))
    market = rows[0]["market"]
    row = {"by": "week", "market": market, "measure": "in_call_only", "family": "x", "median": None}
    rows = [
        row | {"period": "2026-W10", "n": 40, "count": 4, "share": 0.1, "low": 0.04, "high": 0.23},
        row | {"period": "2026-W12", "n": 50, "count": 30, "share": 0.6, "low": 0.46, "high": 0.72},
        row
        | {
            "period": "2026-W10",
            "n": 9,
            "count": 9,
            "share": 1.0,
            "low": 0.7,
            "high": 1.0,
            "measure": "rare_thing",
        },
    ]
    told.write_text(json.dumps(rows), "utf-8")
    path = office.desk.project.tables_dir / "run.json"
    path.write_bytes(path.read_bytes() + b"\n")
    page = _plain(ada.get(f"/market?market={market}").text)
    assert "+50" in page
    assert "more than chance" in page
    assert "rare thing" not in page, "under ten ads nothing is told"
    same = _plain(ada.get(f"/market?market={market}&earlier=2026-W12&later=2026-W12").text)
    assert "more than chance" not in same
    assert ada.get(f"/market?market={market}&earlier=1999-W01").status_code == 404


def test_a_day_that_is_none_is_refused(ada: Browser) -> None:
    assert ada.get(f"/search?q=Mara&since={dt.date(2026, 1, 1)}").status_code == 200
    assert ada.get("/search?q=Mara&since=soon").status_code == 422
