"""The hard market: the same bytes from the same seed, whole tables, nobody under age, and hard as it says."""

import json
from collections import defaultdict
from hashlib import sha256
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from clew.records import RECORDS, arrow_schema, plural_of
from clew_market.hard import simulate_hard
from clew_market.hard.people import Cast, Who
from clew_market.words import trait_labels

MADE = ("ad", "ad_version", "contact", "price", "site", "site_profile", "image")
SCHEMAS = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in MADE}


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("hard") / "market"
    simulate_hard(out, seed=3, size=100, schemas=SCHEMAS)
    return out


def digests(folder: Path) -> list[str]:
    return [sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*.*")) if path.is_file()]


def test_the_same_seed_gives_the_same_bytes_and_another_gives_others(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        simulate_hard(tmp_path / name, seed=seed, size=50, schemas=SCHEMAS)
    assert digests(tmp_path / "a") == digests(tmp_path / "b") != digests(tmp_path / "c")


def test_tables_have_the_records_columns_and_quote_their_texts(market: Path) -> None:
    for name, schema in SCHEMAS.items():
        assert pq.read_schema(market / "tables" / f"{name}.parquet").equals(schema)
    ads = pq.read_table(market / "tables" / "ads.parquet").to_pylist()
    assert len({ad["ad_id"] for ad in ads}) == len(ads)
    assert all(dict(ad["evidence"])["text"][0]["quote"] == ad["text"] for ad in ads)
    told = [
        json.loads(line) for line in (market / "truth" / "providers.jsonl").read_text("utf-8").splitlines()
    ]
    assert sorted(url for one in told for url in one["ads"]) == sorted(ad["url"] for ad in ads)
    assert min(ad["age"] for ad in ads) >= 20


FAMILY = {trait: family for trait, (family, _) in trait_labels().items()} | {"always": "restricted_movement"}


def families(who: Who) -> set[str]:
    """Give the families of signals that a person's ads carry."""
    found = {FAMILY[trait] for trait in who.traits if trait in FAMILY}
    found |= {"third_party"} if who.is_agency else set()
    found |= {"frequent_movement"} if who.tour or who.phone_country else set()
    return found | ({"outside_norm"} if who.kind == "district" else set())


@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5])
def test_a_quarter_of_the_honest_carry_three_families_and_networks_are_small(seed: int) -> None:
    people = list(Cast(seed).people(300))
    honest = [who for who in people if who.network is None]
    loaded = [who for who in honest if len(families(who)) >= 3]
    assert 0.2 < len(loaded) / len(honest) < 0.4
    assert {who.kind for who in loaded} >= {"house style", "district", "touring", "agency"}
    groups: dict[str, list[Who]] = defaultdict(list)
    for who in people:
        if who.network is not None:
            groups[who.network].append(who)
    assert {len(members) for members in groups.values()} <= {1, 3, 4, 5}
    assert all(
        len(families(who)) <= 2 for members in groups.values() for who in members if who.kind == "lone"
    )
    assert len({who.kind for who in honest}) >= 10
