"""What a profile says, and what it never says."""

import datetime as dt
import json
import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records import TABLES, arrow_schema
from clew.report.profile import About, all_formats, compare, load_words, make_profile, read_published, written
from clew.report.profile.press import figures_of
from clew.store.project import Project
from tests.report.profile.conftest import DAY
from tests.tables import rows_of

MARK_UP = (
    '{"format": "clew-profile/1", "country": "AT", "made_on": "2026-01-01", "partial": false, "smallest_cell": 10, '
    '"seen": {"from": null, "to": null}, "chapters": [{"id": "sites", "blocks": [{"id": "number", '
    '"figure": {"of": "sites", "value": "<b>many</b>"}}]}]}'
)
"""A profile in all but one figure, which is mark-up."""


def path_of(profile: dict[str, Any], path: str) -> dict[str, Any]:
    return dict(figures_of(profile))[path]


def changed(country: Path, out: Path, **tables: pa.Table) -> Path:
    """Copy tables, some of them in another form."""
    shutil.copytree(country, out)
    for name, table in tables.items():
        pq.write_table(table, out / f"{name}.parquet")
    return out


def test_shares_are_those_of_the_tables(country: Path, profile: dict[str, Any]) -> None:
    ads = pq.read_table(country / "ads.parquet").to_pylist()
    women = sum(ad["audience"] == "woman" for ad in ads) / len(ads)
    figure = path_of(profile, "people.audience.woman")
    assert figure["value"] == pytest.approx(women, abs=0.01)
    assert figure["low"] < figure["value"] < figure["high"]
    assert figure["n"] == pytest.approx(len(ads), abs=3)
    stated = [ad for ad in ads if ad["provider_kind"] != "unknown"]
    kinds = path_of(profile, "people.provider_kind.agency")
    assert kinds["n"] == pytest.approx(len(stated), abs=3)
    assert kinds["unknown"] == pytest.approx(len(ads) - len(stated), abs=3)


def test_the_number_of_sites_is_exact_and_ads_are_rounded(country: Path, profile: dict[str, Any]) -> None:
    assert path_of(profile, "sites.number")["value"] == 25
    ads = pq.read_metadata(country / "ads.parquet").num_rows
    assert path_of(profile, "people.ads")["value"] % 5 == 0
    assert path_of(profile, "people.ads")["value"] == pytest.approx(ads, abs=2)


def test_prices_have_people_beyond_their_ends(country: Path, profile: dict[str, Any]) -> None:
    hour = path_of(profile, "prices.booking.hour")
    euros = sorted(row["eur_per_hour"] for row in pq.read_table(country / "prices.parquet").to_pylist())
    assert hour["from"] >= euros[9] - 1
    assert hour["to"] <= euros[-10] + 10
    assert hour["from"] < hour["value"] < hour["dear"] <= hour["to"]
    assert hour["low"] <= hour["value"] <= hour["high"]


def test_no_figure_stands_for_fewer_than_the_smallest_cell(country: Path) -> None:
    for smallest in (5, 10, 60):
        made = make_profile(country, "AT", About(DAY, smallest=smallest))
        for path, figure in figures_of(made):
            assert figure.get("n") is None or figure["n"] >= smallest - 2, path
            if figure["value"] is not None and figure.get("low") is not None and figure["value"] <= 1:
                assert figure["value"] * figure["n"] >= smallest - 3, path
                assert (1 - figure["value"]) * figure["n"] >= smallest - 3, path


def test_a_market_of_a_few_is_told_as_a_few(read_project: Project) -> None:
    rows = rows_of(read_project, "ads")
    markets = sorted({row["market"] for row in rows if row["market"]})
    few = min(markets, key=lambda one: sum(row["market"] == one for row in rows))
    made = make_profile(read_project.tables_dir, few, About(DAY, smallest=60))
    assert path_of(made, "people.ads")["value"] is None
    assert made["seen"] == {"from": None, "to": None}
    (block,) = [one for one in made["chapters"][-1]["blocks"] if one["id"] == "examples"]
    assert block["examples"] == []


def test_nobody_and_nothing_is_named(read_project: Project) -> None:
    """Every site, alias, phone, handle, address and text of the tables is looked for in every format."""
    ads = rows_of(read_project, "ads")
    secrets = {value for ad in ads for value in (ad["ad_id"], ad["url"], ad["alias"], ad["text"])}
    secrets |= {row["value"] for row in rows_of(read_project, "contacts")}
    secrets |= {site["site_id"] for site in rows_of(read_project, "sites")}
    secrets |= {site["name"] for site in rows_of(read_project, "sites")}
    secrets |= {row["provider_id"] for row in rows_of(read_project, "providers")}
    market = max((ad["market"] for ad in ads), key=[ad["market"] for ad in ads].count)
    made = make_profile(read_project.tables_dir, market, About(DAY, smallest=5))
    for name in ("json", "md", "html"):
        text = written(made, name, load_words("en")).decode()
        assert [one for one in secrets if one and len(one) > 4 and one in text] == []


def test_urgent_leads_leave_no_trace(country: Path, tmp_path: Path) -> None:
    """A profile with an urgent lead is, byte for byte, that of the tables without the person's ads."""
    providers = pq.read_table(country / "providers.parquet").to_pylist()
    sealed = providers[0]
    row = {
        "lead_id": sealed["provider_id"], "subject_kind": "provider", "market": "AT", "urgent": True, "rank": 1,
        "priority": 100.0, "points": 9.0, "families": [], "contributions": [], "speaks_against": [], "why": "urgent",
    }  # fmt: skip
    leads = pa.Table.from_pylist([row], schema=arrow_schema(TABLES["leads"]))
    with_lead = changed(country, tmp_path / "with", leads=leads)
    kept = {}
    for name, column in (("ads", "ad_id"), ("contacts", "ad_id"), ("prices", "ad_id"), ("images", "ad_id")):
        table = pq.read_table(country / f"{name}.parquet")
        kept[name] = table.filter(
            pa.array([one not in sealed["ad_ids"] for one in table[column].to_pylist()])
        )
    without = changed(country, tmp_path / "without", **kept)
    made = [make_profile(folder, "AT", About(DAY, smallest=5)) for folder in (with_lead, without)]
    assert made[0] == made[1]
    ads = pq.read_table(country / "ads.parquet")
    young = [
        17 if one in sealed["ad_ids"] else age
        for one, age in zip(ads["ad_id"].to_pylist(), ads["age"].to_pylist(), strict=True)
    ]
    ages = ads.set_column(
        ads.schema.get_field_index("age"), ads.schema.field("age"), pa.array(young, pa.int64())
    )
    stated = changed(country, tmp_path / "stated", ads=ages)
    assert make_profile(stated, "AT", About(DAY, smallest=5)) == made[1]


def test_a_rejected_site_is_in_no_figure(country: Path, tmp_path: Path) -> None:
    """What is told is what would be told without the site and its ads."""
    sites, ads = (pq.read_table(country / f"{name}.parquet") for name in ("sites", "ads"))
    one = sites["site_id"][3].as_py()
    status = ["rejected" if site == one else "accepted" for site in sites["site_id"].to_pylist()]
    place = sites.schema.get_field_index("status")
    marked = sites.set_column(place, sites.schema.field("status"), pa.array(status))
    with_it = changed(country, tmp_path / "rejected", sites=marked)
    gone = [site != one for site in sites["site_id"].to_pylist()]
    left = [site != one for site in ads["site_id"].to_pylist()]
    without = changed(
        country, tmp_path / "gone", sites=sites.filter(pa.array(gone)), ads=ads.filter(pa.array(left))
    )
    assert make_profile(with_it, "AT", About(DAY)) == make_profile(without, "AT", About(DAY))


def test_examples_are_composed_of_what_many_share(profile: dict[str, Any]) -> None:
    (block,) = [one for one in profile["chapters"][-1]["blocks"] if one["id"] == "examples"]
    assert block["examples"]
    assert all(one["n"] >= 10 for one in block["examples"])
    assert all(len(one["families"]) in (2, 3) for one in block["examples"])


def test_an_unknown_country_is_an_error_that_names_those_there_are(country: Path) -> None:
    with pytest.raises(WrongUseError, match="there are ads of: AT"):
        make_profile(country, "FR", About(DAY))


def test_what_changed_is_told_from_published_figures(country: Path, tmp_path: Path) -> None:
    """Half of the ads are new since a day, and like the others in all but whom they advertise."""
    ads = pq.read_table(country / "ads.parquet").to_pylist()
    later = dt.datetime(2026, 5, 2, tzinfo=dt.UTC)
    for n, ad in enumerate(ads):
        if n % 2:
            ad |= {"first_seen": later, "last_seen": later, "audience": "man"}
    table = pa.Table.from_pylist(ads, schema=arrow_schema(TABLES["ads"]))
    made = make_profile(
        changed(country, tmp_path / "later", ads=table), "AT", About(DAY), since=dt.date(2026, 5, 1)
    )
    rows = {row["path"]: row for row in made["changes"]["rows"]}
    assert path_of(made, "people.ads")["value"] == pytest.approx(len(ads) / 2, abs=5)
    assert rows["places.tour"]["apart"] is False
    assert rows["people.ads"]["before"]["value"] == pytest.approx(len(ads) / 2, abs=5)


def test_a_real_change_is_told_apart(country: Path, tmp_path: Path) -> None:
    prices = pq.read_table(country / "prices.parquet").to_pylist()
    ads = pq.read_table(country / "ads.parquet").to_pylist()
    later = dt.datetime(2026, 5, 2, tzinfo=dt.UTC)
    new = {ad["ad_id"] for n, ad in enumerate(ads) if n % 2}
    for ad in ads:
        if ad["ad_id"] in new:
            ad |= {"first_seen": later, "last_seen": later}
    for price in prices:
        if price["ad_id"] in new:
            price["eur_per_hour"] *= 3
    folder = changed(
        country,
        tmp_path / "dearer",
        ads=pa.Table.from_pylist(ads, schema=arrow_schema(TABLES["ads"])),
        prices=pa.Table.from_pylist(prices, schema=arrow_schema(TABLES["prices"])),
    )
    made = make_profile(folder, "AT", About(DAY), since=dt.date(2026, 5, 1))
    (hour,) = [row for row in made["changes"]["rows"] if row["path"] == "prices.booking.hour"]
    assert hour["apart"] is True
    assert hour["now"]["value"] > 2 * hour["before"]["value"]


def test_a_comparison_is_made_of_published_figures_alone(profile: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "at.json"
    path.write_bytes(written(profile, "json", load_words("en")))
    again = read_published(path)
    assert again == profile
    other = {**again, "country": "DE", "partial": True}
    made = compare([profile, other], made_on=DAY)
    assert [one["country"] for one in made["comparison"]["columns"]] == ["AT", "DE"]
    assert made["partial"]
    figures = dict(figures_of(profile))
    for row in made["comparison"]["rows"]:
        assert row["figures"] == [figures[row["path"]]] * 2
    for name in all_formats():
        assert written(made, name, load_words("de"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "clew-profile/1"}',
        "[" * 100_000,
        '{"format": "clew-profile/1", "country": "<script>", "made_on": "2026-01-01", "chapters": []}',
        '{"format": "clew-profile/1", "country": "AT", "made_on": "never", "chapters": []}',
        MARK_UP,
        '{"format": "clew-profile/1", "country": "AT", "made_on": "2026-01-01", "chapters": []}',
        '{"format": "clew-profile/1", "made_on": NaN}',
    ],
)
def test_a_profile_from_outside_is_read_with_care(text: str, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text(text, "utf-8")
    with pytest.raises(BrokenInputError, match="profile"):
        read_published(path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("seen", {"from": "2026-99", "to": None}),
        ("seen", {}),
        ("partial", "no"),
        ("smallest_cell", "10"),
        ("country", "at"),
    ],
)
def test_one_wrong_field_is_enough(profile: dict[str, Any], tmp_path: Path, name: str, value: Any) -> None:
    path = tmp_path / "other.json"
    path.write_text(json.dumps({**profile, name: value}), "utf-8")
    with pytest.raises(BrokenInputError, match="expected a profile"):
        read_published(path)


def test_the_same_tables_give_the_same_bytes(country: Path, profile: dict[str, Any]) -> None:
    again = make_profile(country, "AT", About(DAY))
    assert json.dumps(again, sort_keys=True) == json.dumps(profile, sort_keys=True)
    for name in all_formats():
        assert written(profile, name, load_words("en")) == written(again, name, load_words("en")), name
