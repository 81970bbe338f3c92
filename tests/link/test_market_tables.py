"""A market of tables: linked as well as it should be, the same by one process and by two, the same twice."""

import json
from collections import Counter
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from benchmarks.link_run import run, run_by_steps
from benchmarks.link_score import score

from clew.engine.local import LocalEngine
from clew.link import link
from clew.link.deciding import SURE
from clew.link.estimate import BEFORE, FEWEST_PAIRS, likely
from clew.link.links import written_links
from clew.link.providers import written_providers
from clew.link.weights import SAME_PERSON
from clew.link.why import Explainer
from clew.records import RECORDS, TABLES, arrow_schema, key_of, plural_of
from clew_market.bulk import simulate_tables

pytestmark = pytest.mark.xdist_group("market tables")

LINKED = ("ad", "ad_version", "contact", "image", "site_profile")


@pytest.fixture(scope="module")
def market(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("bulk") / "market"
    schemas = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in LINKED}
    simulate_tables(out, ads=3000, seed=2, schemas=schemas)
    return out


@pytest.fixture(scope="module")
def outs(market: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    one, two = tmp_path_factory.mktemp("out") / "one", tmp_path_factory.mktemp("out") / "two"
    steps = run_by_steps(market / "tables", one, memory="1GB")
    assert {"link_read", "link_same", "links, written"} <= {
        line.split(maxsplit=1)[1] for line in steps.splitlines()
    }
    run(market / "tables", two, processes=2, memory="2GB")
    return one, two


def test_processes_and_memory_change_no_byte(outs: tuple[Path, Path]) -> None:
    one, two = outs
    names = sorted(path.name for path in one.iterdir())
    assert names.pop(1) == "match_weights.json"
    assert (one / "match_weights.json").read_bytes() == (two / "match_weights.json").read_bytes()
    assert names == ["links.parquet", "movements.parquet", "networks.parquet", "providers.parquet"]
    for name in names:
        assert (one / name).read_bytes() == (two / name).read_bytes()


def test_persons_are_told_apart_where_a_phone_alone_does_not(market: Path, outs: tuple[Path, Path]) -> None:
    found = score(market, outs[0])
    assert found["same phone"]["f1"] < 0.5
    assert found["providers"]["f1"] >= 0.9
    assert found["networks"]["recall"] >= 0.95
    assert found["most persons in a provider"] < 5


def test_in_many_ranges_the_rows_are_the_same(market: Path, outs: tuple[Path, Path]) -> None:
    with LocalEngine() as engine:
        for path in sorted((market / "tables").glob("*.parquet")):
            engine.read(path.stem, [path])
        link(engine)
        links = list(written_links(engine, at_once=400))
        order = list(key_of(TABLES["providers"]))
        parts = [engine.collect(rows, order=order) for rows in written_providers(engine, at_once=400)]
    whole = pq.read_table(outs[0] / "links.parquet").drop_columns("strength")  # it is rounded when written
    assert len(links) > 4
    assert max(map(len, links)) < 1000
    assert pa.Table.from_batches(links).select(whole.column_names).equals(whole)
    whole = pq.read_table(outs[0] / "providers.parquet")
    assert len(parts) > 4
    assert max(map(len, parts)) < 1000
    assert pa.concat_tables(parts).select(whole.column_names).cast(whole.schema).equals(whole)


def test_what_tells_one_person_is_estimated_from_the_pairs_of_this_market(outs: tuple[Path, Path]) -> None:
    rows = json.loads((outs[0] / "match_weights.json").read_text(encoding="utf-8"))
    bits = {(row["comparison"], row["level"]): row["bits"] for row in rows}
    (first,) = (row for row in rows if row["comparison"] == BEFORE)
    assert first["n_pairs"] >= FEWEST_PAIRS
    assert bits["ties", "own picture"] > bits["ties", "own contact"] > 2 > bits["ties", "shared contact"]
    assert bits["name", "name agrees"] > 4
    assert bits["name", "name differs"] < -2
    assert bits["age", "age agrees"] > 0 > bits["age", "age differs a little"] > bits["age", "age differs"]
    shares = Counter[str]()
    for row in rows:
        shares[row["comparison"]] += row["same"]
    assert all(share == pytest.approx(1, abs=0.05) for name, share in shares.items() if name != BEFORE)


def test_an_explanation_says_where_this_markets_pairs_decided_and_holds(
    market: Path, outs: tuple[Path, Path], tmp_path: Path
) -> None:
    for path in (*(market / "tables").iterdir(), *outs[0].iterdir()):
        (tmp_path / path.name).symlink_to(path)
    providers = pq.read_table(outs[0] / "providers.parquet").to_pylist()
    several = [row["provider_id"] for row in providers if len(row["ad_ids"]) > 1][:150]
    with LocalEngine() as engine:
        whys = Explainer(engine, tmp_path, ()).providers(several, most=50)
    pairs = [pair for why in whys.values() for pair in why.chain.shown]
    overruled = [pair for pair in pairs if pair.estimate and pair.estimate.overrules]
    assert all(why.holds for why in whys.values())
    assert overruled
    for pair in overruled:
        assert pair.joins
        assert pair.points is not None
        assert pair.points < SAME_PERSON
        assert pair.estimate is not None
        assert pair.estimate.share >= SURE
        assert pair.estimate.share == pytest.approx(likely(sum(step.bits for step in pair.estimate.steps)))


def test_every_link_has_evidence_of_both_sides(outs: tuple[Path, Path]) -> None:
    links = pq.read_table(outs[0] / "links.parquet")
    assert len(links) > 3000
    assert set(map(len, links["evidence"].to_pylist())) == {2}
