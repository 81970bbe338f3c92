"""Analysts who read a hard market: they know the truth, err, and may be biased. And the market they read."""

import json
import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.hard_markets import SCHEMAS, run
from clew.engine import Engine
from clew.engine.local import LocalEngine
from clew.leads import rank_leads
from clew.leads.learning import propose, sights_of
from clew.leads.sample import mix_in
from clew.records.decision import Verdict
from clew.records.learning import Proposal
from clew.reference.market import packaged_markets
from clew.reference.ontology import Ontology, packaged_ontology
from clew_market.hard import simulate_hard

ERRS, STATES_HU = 0.15, 0.25
ONTOLOGY = packaged_ontology()
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """A market as it was read: its leads, those that are true, and of each the nationality that it states."""

    engine: Engine
    leads: pa.Table
    true: frozenset[str]
    nationality: Mapping[str, str | None]

    def precision(self, ontology: Ontology = ONTOLOGY) -> float:
        """Give the share of true leads among the first k, k being how many there are."""
        rows = rank_leads(self.engine, ontology=ontology)["leads"].to_pylist()
        first = sorted(rows, key=lambda row: (-row["priority"], row["lead_id"]))[: len(self.true)]
        return sum(row["lead_id"] in self.true for row in first) / len(self.true)

    def proposal(self, verdicts: list[Verdict]) -> Proposal:
        """Give what Clew proposes from verdicts on this market."""
        sights = {one.decision_id: one for one in sights_of(self.leads, verdicts)}
        return propose(
            self.engine, ontology=ONTOLOGY, verdicts=verdicts, sights=sights, markets=packaged_markets()
        )


@contextmanager
def hard_market(out: Path, *, seed: int, size: int = 300) -> Iterator[Read]:
    """Make a hard market and read it; a quarter of its people, and all with phones from abroad, say that they are from HU."""
    simulate_hard(out, seed=seed, size=size, schemas=SCHEMAS)
    _tell_nationality(out / "tables", seed)
    with LocalEngine() as engine:
        run(engine, out / "tables")
        yield _read(engine, out)


def _tell_nationality(tables: Path, seed: int) -> None:
    rng = random.Random(f"nationality/{seed}")  # noqa: S311 - simulated
    contacts = pq.read_table(tables / "contacts.parquet").to_pylist()
    abroad = {row["ad_id"] for row in contacts if row["kind"] == "phone" and row["country"] == "HU"}
    ads = pq.read_table(tables / "ads.parquet")
    of_person: dict[str, str] = {}
    told = []
    for row in ads.to_pylist():
        person = row["url"].rpartition("-")[0]
        if person not in of_person:
            of_person[person] = "HU" if row["ad_id"] in abroad or rng.random() < STATES_HU else row["market"]
        told.append(of_person[person])
    at, field = ads.schema.get_field_index("nationality"), ads.schema.field("nationality")
    pq.write_table(ads.set_column(at, field, pa.array(told, field.type)), tables / "ads.parquet")


def _read(engine: Engine, out: Path) -> Read:
    lines = (out / "truth" / "providers.jsonl").read_text("utf-8").splitlines()
    controlled = {url for row in map(json.loads, lines) if row["network"] for url in row["ads"]}
    ads = {row["ad_id"]: row for row in engine.collect(engine.table("ads"), order=("ad_id",)).to_pylist()}
    held = {row["provider_id"]: row["ad_ids"] for row in _rows(engine, "providers", "provider_id")}
    for row in _rows(engine, "networks", "network_id"):
        held[row["network_id"]] = [ad for who in row["provider_ids"] for ad in held[who]]
    leads = rank_leads(engine, ontology=ONTOLOGY)["leads"]
    names = leads["lead_id"].to_pylist()
    true = {
        name for name in names if 2 * sum(ads[ad]["url"] in controlled for ad in held[name]) > len(held[name])
    }
    stated = {name: ads[held[name][0]]["nationality"] for name in names}
    return Read(engine, leads, frozenset(true), stated)


def _rows(engine: Engine, table: str, key: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = engine.collect(engine.table(table), order=(key,)).to_pylist()
    return rows


def verdicts_of(
    market: Read, author: str, count: int, *, sees: Callable[[str, bool], bool] = lambda _, true: true
) -> list[Verdict]:
    """Let an analyst read so many leads in the order of the queue, with one place in ten drawn at random.

    ``sees``: what she or he makes of a lead, given its id and the truth, before erring.
    """
    rng = random.Random(f"analyst/{author}")  # noqa: S311 - simulated
    rows = sorted(market.leads.to_pylist(), key=lambda row: (-row["priority"], row["lead_id"]))
    queue = [row["lead_id"] for row in mix_in(rows, share=0.1, salt=author)][:count]
    return [
        _verdict(author, lead, sees(lead, lead in market.true) != (rng.random() < ERRS)) for lead in queue
    ]


def _verdict(author: str, lead: str, says: bool) -> Verdict:
    return Verdict(
        decision_id=f"{author}/{lead}",
        author=author,
        reason="simulated",
        lead=lead,
        value="refer" if says else "not_a_lead",
    )


def of_several(market: Read, count: int, authors: Iterable[str]) -> list[Verdict]:
    """Let several analysts read so many leads each."""
    return [one for author in authors for one in verdicts_of(market, author, count)]
