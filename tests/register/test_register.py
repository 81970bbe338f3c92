"""The register as an analyst would read it: one small made-up market, looked at from all sides."""

import dataclasses
from typing import Any

import pyarrow as pa
import pytest

from clew.kernel.errors import WrongUseError
from clew.kernel.visits import Visit
from clew.records import TABLES, arrow_schema
from clew.records.decision import Correction, SiteDecision
from clew.records.evidence import Evidence, KindValue, Tracker
from clew.records.page import PageFact
from clew.reference.lexicon import packaged_lexicons
from clew.register import history, register
from clew.register.register import data_points
from clew.store.project import KnownSite
from tests.given import day, engine_with, mark, quote, some

LISTING = "Lantern List\nAnzeigen · Inserieren · Impressum\n1.204 Anzeigen gefunden\nSind Sie über 18?\n© 2015-2025 Nordlicht Medien GmbH"
AD = "Lantern List\nAlma in Graz\nVerifiziertes Profil\nAnzeige melden\nIch nehme nur Rosen\n© 2015-2025 Nordlicht Medien GmbH"
PRINT = "0123456789abcdef" * 8


def market() -> dict[str, list[Any]]:
    """A directory read twice, a board, and a list of links."""
    pages: list[Any] = []
    captures: list[Any] = []

    def page(site: str, path: str, kind: str, text: str, *, visit: int = 0, **more: Any) -> None:
        capture = f"{site}{path}@{visit}"
        url = f"https://www.{site}{path}" if site == "lantern-list.example" else f"https://{site}{path}"
        captures.append(
            some(
                "capture",
                capture_id=capture,
                site_id=site,
                url=url,
                final_url=url,
                status=200,
                fetched_at=day(10 * visit, minutes=len(captures)),
                payload_sha256=capture,
            )
        )
        values = {"relevant": True, "language": "de", "title": "Lantern List", "skeleton": PRINT, **more}
        pages.append(
            some(
                "page",
                capture_id=capture,
                site_id=site,
                url=url,
                canonical_url=url,
                kind=kind,
                text=text,
                **values,
            )
        )

    for visit in (0, 1):
        shown = range(6 + visit)
        page(
            "lantern-list.example",
            "/",
            "listing",
            LISTING,
            visit=visit,
            trackers=(Tracker("analytics", "UA-20418877-1"),),
            ads=tuple(f"https://www.lantern-list.example/ad/{n}" for n in shown),
        )
        for n in shown:
            page(
                "lantern-list.example",
                f"/ad/{n}",
                "ad",
                AD,
                visit=visit,
                title=f"Alma {n} | Lantern List",
                facts=(PageFact("search_filter", "Nationalität:", (mark("x", "Nationalität:", "select"),)),),
            )
    for n in range(5):
        page(
            "board-north.test",
            f"/t{n}",
            "thread",
            "Topics and posts",
            language="en",
            title=f"Topic {n} - Board North",
            trackers=(Tracker("analytics", "UA-20418877-3"),),
        )
    hosts = ("www.lantern-list.example", "board-north.test", "a.test", "b.test", "c.test")
    page(
        "night-index.example",
        "/",
        "directory",
        "many verified profiles",
        language="en",
        title="Night Index - best sites",
        outlinks=hosts,
    )
    ads = [_ad(n) for n in range(7)]
    contacts = [
        some(
            "contact",
            ad_id=ad.ad_id,
            kind="phone",
            value=f"+4366000{n:05}",
            evidence=(quote(ad.captures[0], AD, "Alma"),),
        )
        for n, ad in enumerate(ads)
    ]
    prices = [
        some(
            "price",
            ad_id="ad0",
            n=1,
            amount=100.0,
            code_currency="roses",
            evidence=(quote(ads[0].captures[0], AD, "Rosen"),),
        )
    ]
    profiles = [
        some(
            "site_profile",
            site_id="lantern-list.example",
            region="AT",
            region_inferred=False,
            contacts=(KindValue("email", "info@lantern-list.example"),),
            evidence={"contacts": (mark("lantern-list.example/@0", "info@lantern-list.example", "a"),)},
        )
    ]
    return {
        "captures": captures,
        "pages": pages,
        "ads": ads,
        "contacts": contacts,
        "prices": prices,
        "site_profiles": profiles,
    }


def _ad(n: int) -> Any:
    captures = tuple(f"lantern-list.example/ad/{n}@{visit}" for visit in ((0, 1) if n < 6 else (1,)))
    place = quote(captures[0], AD, "Graz")
    return some("ad", ad_id=f"ad{n}", site_id="lantern-list.example", url=f"https://www.lantern-list.example/ad/{n}", market="AT", country="AT", city="Graz", language="de", audience="woman", services=("massage",) if n else ("massage", "travel"), first_seen=day(0) if n < 6 else day(10, minutes=20), last_seen=day(10, minutes=20), captures=captures, evidence={"city": (place,), "services": (place,), "audience": (place,)})  # fmt: skip


def run(tables: dict[str, list[Any]], **options: Any) -> dict[str, pa.Table]:
    with engine_with(tables) as engine:
        return register(engine, lexicons=packaged_lexicons(), **options)


@pytest.fixture(scope="module")
def result() -> dict[str, pa.Table]:
    known = KnownSite("lantern-list.example", "https://www.lantern-list.example/", "AT", "seen in a leaflet")
    return run(market(), known_sites=[known])


@pytest.fixture(scope="module")
def site(result: dict[str, pa.Table]) -> dict[str, Any]:
    return next(row for row in result["sites"].to_pylist() if row["site_id"] == "lantern-list.example")


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("name", "Lantern List"),
        ("hosts", ["www.lantern-list.example"]),
        ("category", "escort_directory"),
        ("languages", ["de"]),
        ("scope", "local"),
        ("n_ads", 7),
        ("n_ads_stated", 1204),
        ("n_new_ads", 1),
        ("services", ["massage", "travel"]),
        ("company", "Nordlicht Medien GmbH"),
        ("trackers", [{"kind": "analytics", "id": "UA-20418877-1"}]),
        ("contacts", [{"kind": "email", "value": "info@lantern-list.example"}]),
        ("ad_space", "rented"),
        ("search_filters", ["Nationalität"]),
        ("safety_features", ["age_gate", "report_button", "verification"]),
        ("lingo", ["roses"]),
        ("contact_channels", ["phone"]),
        ("audiences", ["woman"]),
        ("market", "AT"),
        ("region", "AT"),
        ("region_inferred", False),
        ("notes", "seen in a leaflet"),
        ("status", "accepted"),
    ],
)
def test_each_data_point_is_filled(site: dict[str, Any], column: str, expected: Any) -> None:
    assert site[column] == expected


def test_how_a_site_was_found_is_kept(site: dict[str, Any]) -> None:
    ways = [(way["how"], way["from"]) for way in site["found_by"]]
    assert ways == [
        ("sites_csv", "https://www.lantern-list.example/"),
        ("import", None),
        ("link", "night-index.example"),
    ]


def test_every_value_has_a_place_and_every_place_is_as_quoted(result: dict[str, pa.Table]) -> None:
    texts = {page.capture_id: page.text for page in market()["pages"]}
    for row in result["sites"].to_pylist():
        evidence = dict(row["evidence"])
        for column, value in row.items():
            if value not in (None, []) and column not in (
                "site_id",
                "status",
                "notes",
                "found_by",
                "evidence",
                "confidence",
            ):
                if column == "region_inferred" and column not in evidence:
                    continue
                assert evidence[column], (row["site_id"], column)
        for item in (item for items in evidence.values() for item in items if item["start"] is not None):
            assert texts[item["capture_id"]][item["start"] : item["end"]] == item["quote"]


def test_other_kinds_of_site_are_told_apart(result: dict[str, pa.Table]) -> None:
    categories = {row["site_id"]: row["category"] for row in result["sites"].to_pylist()}
    assert categories == {
        "board-north.test": "hobby_board",
        "lantern-list.example": "escort_directory",
        "night-index.example": "site_directory",
    }


def test_what_a_list_of_links_says_of_others_is_not_its_own(result: dict[str, pa.Table]) -> None:
    index = next(row for row in result["sites"].to_pylist() if row["site_id"] == "night-index.example")
    assert index["safety_features"] == []
    assert index["ad_space"] == "owned"


def test_one_account_with_two_properties_makes_an_operator(result: dict[str, pa.Table]) -> None:
    (operator,) = result["operators"].to_pylist()
    assert operator["site_ids"] == ["board-north.test", "lantern-list.example"]
    assert "analytics account UA-20418877" in operator["reasons"]


def test_links_of_a_list_of_links_are_muted_and_kept(result: dict[str, pa.Table]) -> None:
    links = [row for row in result["site_links"].to_pylist() if row["kind"] == "cross_link"]
    assert {(row["value"], row["filtered"]) for row in links} == {
        ("lantern-list.example", "directory"),
        ("board-north.test", "directory"),
    }


def test_a_rejected_site_stays_as_rejected_and_ties_nothing() -> None:
    decision = SiteDecision(
        decision_id="d1", author="A", reason="a shop", site="board-north.test", value="rejected"
    )
    tables = run(market(), site_decisions=[decision])
    status = {row["site_id"]: row["status"] for row in tables["sites"].to_pylist()}
    assert status["board-north.test"] == "rejected"
    assert len(tables["operators"]) == 0
    assert {row["filtered"] for row in tables["site_links"].to_pylist() if row["kind"] == "analytics"} == {
        "rejected_site"
    }


def correction(column: str, value: str | None) -> Correction:
    return Correction(
        decision_id="c1",
        author="Ada",
        reason="seen on the phone",
        record="site",
        id="lantern-list.example",
        column=column,
        value=value,
    )


def test_a_correction_wins_and_says_so() -> None:
    tables = run(
        market(),
        corrections=[
            correction("company", "Other Ltd"),
            correction("n_ads", "12"),
            correction("languages", "de, en"),
            correction("scope", None),
        ],
    )
    row = next(row for row in tables["sites"].to_pylist() if row["site_id"] == "lantern-list.example")
    assert (row["company"], row["n_ads"], row["languages"], row["scope"]) == (
        "Other Ltd",
        12,
        ["de", "en"],
        None,
    )
    assert dict(row["evidence"])["company"] == [
        {
            "capture_id": "correction",
            "start": None,
            "end": None,
            "selector": "correction",
            "quote": "Ada: seen on the phone",
        }
    ]


@pytest.mark.parametrize(("column", "value"), [("colour", "red"), ("n_ads", "many")])
def test_a_correction_that_makes_no_sense_is_refused_in_words(column: str, value: str) -> None:
    with pytest.raises(WrongUseError, match=r"correction c1 of site lantern-list\.example"):
        run(market(), corrections=[correction(column, value)])


def test_a_known_site_without_captures_has_an_entry() -> None:
    known = KnownSite("far-away.test", "https://far-away.test/", None, None)
    row = next(
        row
        for row in run(market(), known_sites=[known])["sites"].to_pylist()
        if row["site_id"] == "far-away.test"
    )
    assert (row["status"], row["n_ads"], row["category"]) == ("accepted", None, None)


def test_a_site_whose_last_visit_met_only_errors_is_gone() -> None:
    tables = market()
    for n in range(3):
        tables["captures"].append(
            some(
                "capture",
                capture_id=f"late{n}",
                site_id="board-north.test",
                url=f"https://board-north.test/t{n}",
                final_url="",
                status=503,
                fetched_at=day(30),
            )
        )
    status = {row["site_id"]: row["status"] for row in run(tables)["sites"].to_pylist()}
    assert status["board-north.test"] == "gone"


def test_the_same_tables_give_the_same_register(result: dict[str, pa.Table]) -> None:
    known = KnownSite("lantern-list.example", "https://www.lantern-list.example/", "AT", "seen in a leaflet")
    again = run(market(), known_sites=[known])
    assert all(again[name].equals(result[name]) for name in result)


def test_nothing_captured_gives_empty_tables() -> None:
    assert [len(table) for table in run({}).values()] == [0, 0, 0, 0]


def test_tables_have_the_records_schemas(result: dict[str, pa.Table]) -> None:
    for name, table in result.items():
        assert table.schema.equals(arrow_schema(TABLES[name]))


def test_every_column_of_a_site_has_its_data_point() -> None:
    import importlib

    filled = {
        column
        for name in data_points()
        for column in importlib.import_module(f"clew.register.{name}").COLUMNS
    }
    columns = {field.name for field in arrow_schema(TABLES["sites"])}
    assert filled <= columns
    assert columns - filled == {"site_id", "notes", "evidence", "confidence"}


def test_evidence_is_asked_of_every_fact() -> None:
    from clew.register.fact import SiteFact

    with pytest.raises(ValueError, match="no evidence"):
        SiteFact("name", "x", ())
    assert SiteFact("name", "x", (Evidence("c", selector="title"),)).value == "x"


def test_a_number_that_nobody_filled_in_is_no_contact() -> None:
    tables = market()
    (profile,) = tables["site_profiles"]
    numbers = (KindValue("phone", "+4930000000"), KindValue("phone", "+436641234567"))
    places = tuple(mark("lantern-list.example/@0", number.value, "a") for number in numbers)
    tables["site_profiles"] = [dataclasses.replace(profile, contacts=numbers, evidence={"contacts": places})]
    row = next(row for row in run(tables)["sites"].to_pylist() if row["site_id"] == "lantern-list.example")
    assert [contact["value"] for contact in row["contacts"]] == ["+436641234567"]


def test_a_site_without_ads_that_sells_banners_rents_its_space() -> None:
    tables = market()
    price = PageFact("advertiser_price", "40 €", (mark("night-index.example/@0", "40 €", "p"),))
    tables["pages"] = [
        dataclasses.replace(page, facts=(price,)) if page.site_id == "night-index.example" else page
        for page in tables["pages"]
    ]
    space = {row["site_id"]: row["ad_space"] for row in run(tables)["sites"].to_pylist()}
    assert space["night-index.example"] == "rented"
    assert space["board-north.test"] == "owned"


def test_the_history_has_a_row_for_each_change_and_no_other(result: dict[str, pa.Table]) -> None:
    rows = [row for row in result["site_values"].to_pylist() if row["site_id"] == "lantern-list.example"]
    n_ads = [(row["value"], row["visit"], row["since"]) for row in rows if row["column"] == "n_ads"]
    assert [(value, visit) for value, visit, _ in n_ads] == [("6", 1), ("7", 2)]
    assert n_ads[0][2] < n_ads[1][2]
    assert [row["visit"] for row in rows if row["column"] == "company"] == [1]


def test_the_same_values_in_another_order_are_no_change() -> None:
    visits = [Visit(number, day(number), day(number)) for number in (1, 2, 3)]
    read: list[list[str]] = [["tantra", "massage"], ["massage", "tantra"], []]
    rows = [{"services": value, "confidence": (), "evidence": ()} for value in read]
    steps = list(zip(visits, rows, strict=True))
    found = [(one.visit, one.value) for one in history._read_values("lantern.example", "services", steps)]
    assert found == [(1, '["tantra", "massage"]'), (3, None)]


def test_confidence_grows_with_the_pages_that_say_so(site: dict[str, Any]) -> None:
    sure = dict(site["confidence"])
    assert 0.5 < sure["ad_space"] <= sure["name"] <= 0.8
    assert sure["category"] == site["category_confidence"]
    assert "notes" not in sure
