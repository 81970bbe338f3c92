"""The market as tables: the same bytes from the same seed, what linking reads, who is who, and realistic sharing."""

from hashlib import sha256
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from clew.records import RECORDS, arrow_schema, plural_of
from clew_market.bulk import MIXTURES, simulate_tables, table_sizes

LINKED = ("ad", "ad_version", "contact", "image", "site_profile")
SCHEMAS = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in LINKED}


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("bulk") / "market"
    simulate_tables(out, ads=7000, seed=3, schemas=SCHEMAS)
    return out


def digests(folder: Path) -> list[str]:
    return [sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*.parquet"))]


def test_the_same_seed_gives_the_same_bytes_and_another_gives_others(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        simulate_tables(tmp_path / name, ads=600, seed=seed, schemas=SCHEMAS)
    assert digests(tmp_path / "a") == digests(tmp_path / "b") != digests(tmp_path / "c")


def test_processes_change_no_byte(market: Path, tmp_path: Path) -> None:
    simulate_tables(tmp_path / "market", ads=7000, seed=3, schemas=SCHEMAS, processes=2)
    assert digests(tmp_path / "market") == digests(market)


def test_tables_have_the_records_columns_and_whole_keys(market: Path) -> None:
    for name, schema in SCHEMAS.items():
        assert pq.read_schema(market / "tables" / f"{name}.parquet").equals(schema)
    ads = pq.read_table(market / "tables" / "ads.parquet")
    assert len(ads) == len(pc.unique(ads["ad_id"])) == 7000
    truth = pq.read_table(market / "truth" / "providers.parquet")
    assert truth["ad_id"].to_pylist() == ads["ad_id"].to_pylist()
    known = pc.unique(ads["ad_id"])
    for name in ("ad_versions", "contacts", "images"):
        rows = pq.read_table(market / "tables" / f"{name}.parquet")
        assert pc.all(pc.is_in(rows["ad_id"], value_set=known)).as_py()
    texts = ads.filter(pc.is_valid(ads["text"]))
    quotes = [dict(row)["text"][0]["quote"] for row in texts["evidence"].to_pylist()]
    assert quotes == texts["text"].to_pylist()


def test_people_share_phones_pictures_and_texts_as_people_do(market: Path) -> None:
    truth = pq.read_table(market / "truth" / "providers.parquet")
    assert set(truth["kind"].to_pylist()) == set(MIXTURES["usual"].groups)
    contacts = pq.read_table(market / "tables" / "contacts.parquet").select(["ad_id", "kind", "value"])
    phones = contacts.filter(pc.equal(contacts["kind"], "phone")).join(truth, "ad_id")
    people = phones.group_by("value").aggregate([("provider", "count_distinct")])["provider_count_distinct"]
    assert pc.max(people).as_py() > 20
    assert 0.01 < pc.mean(pc.greater(people, 1).cast(pa.int8())).as_py() < 0.2
    images = pq.read_table(market / "tables" / "images.parquet", columns=["ad_id", "pdq"]).join(
        truth, "ad_id"
    )
    shown = images.group_by("pdq").aggregate([("provider", "count_distinct")])["provider_count_distinct"]
    assert pc.max(shown).as_py() > 5
    versions = pq.read_table(market / "tables" / "ad_versions.parquet", columns=["ad_id", "city"])
    cities = versions.join(truth, "ad_id").group_by("provider").aggregate([("city", "count_distinct")])
    movers = pc.mean(pc.greater(cities["city_count_distinct"], 1).cast(pa.int8())).as_py()
    assert 0.05 < movers < 0.3


@pytest.mark.parametrize("name", sorted(set(MIXTURES) - {"usual"}))
def test_each_mixture_is_another_market_of_the_same_shape(market: Path, tmp_path: Path, name: str) -> None:
    simulate_tables(tmp_path / name, ads=1000, seed=3, mixture=name, schemas=SCHEMAS)
    ads = pq.read_table(tmp_path / name / "tables" / "ads.parquet")
    usual = pq.read_table(market / "tables" / "ads.parquet").slice(0, 1000)
    assert len(ads) == 1000
    assert not ads.equals(usual)


def test_sizes_are_near_what_is_written(market: Path) -> None:
    written = sum(path.stat().st_size for path in market.rglob("*.parquet"))
    assert 0.5 < sum(table_sizes(7000).values()) / written < 2
