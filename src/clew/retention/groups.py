"""Which ads and captures a provider, network or lead of the last run's tables rests on."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from clew.store.project import Project
from clew.store.run import read_run
from clew.store.visit_files import INDEX


class Groups:
    """The groups of the last run's tables, read once. Empty where there are no tables."""

    def __init__(self, project: Project) -> None:
        self._folder = project.tables_dir
        there = read_run(project.tables_dir) is not None
        ads = self._rows("ads", ["ad_id", "captures"]) if there else ()
        self.captures = {row["ad_id"]: frozenset(row["captures"]) for row in ads}
        providers = self._rows("providers", ["provider_id", "ad_ids"]) if there else ()
        self.providers = {row["provider_id"]: tuple(row["ad_ids"]) for row in providers}
        networks = self._rows("networks", ["network_id", "provider_ids"]) if there else ()
        self.networks = {row["network_id"]: tuple(row["provider_ids"]) for row in networks}
        self.evidence: dict[str, set[str]] = defaultdict(set)
        if there:
            self._read_evidence()

    def __contains__(self, subject: str) -> bool:
        return subject in self.captures or subject in self.providers or subject in self.networks

    def ads_of(self, subject: str) -> tuple[str, ...]:
        """Give the ads of an ad, provider or network (a lead is one of the latter two)."""
        if subject in self.captures:
            return (subject,)
        members = self.networks.get(subject, (subject,))
        return tuple(ad for provider in members for ad in self.providers.get(provider, ()))

    def captures_of(self, subject: str) -> frozenset[str]:
        """Give the captures of all its ads, and those that are named as evidence of its signals and reasons."""
        ads = self.ads_of(subject)
        names = (subject, *self.networks.get(subject, ()), *ads)
        seen = frozenset(one for ad in ads for one in self.captures.get(ad, ()))
        return seen.union(*(self.evidence.get(name, ()) for name in names))

    def _read_evidence(self) -> None:
        for row in self._rows("findings", ["subject_id", "evidence"]):
            self.evidence[row["subject_id"]].update(_capture_ids(row["evidence"]))
        for row in self._rows("leads", ["lead_id", "contributions", "speaks_against"]):
            for reason in (*row["contributions"], *row["speaks_against"]):
                self.evidence[row["lead_id"]].update(_capture_ids(reason["evidence"]))

    def _rows(self, name: str, columns: list[str]) -> Iterator[Mapping[str, Any]]:
        path = self._folder / f"{name}.parquet"
        if path.exists():
            with pq.ParquetFile(path) as file:
                for batch in file.iter_batches(columns=columns):
                    yield from batch.to_pylist()


def _capture_ids(evidence: Iterable[Mapping[str, Any]] | None) -> Iterator[str]:
    return (place["capture_id"] for place in evidence or ())


def tables_are_current(project: Project) -> bool:
    """Say whether the last run read exactly the captures that lie in the project now."""
    run = read_run(project.tables_dir)
    indexes = sorted(project.captures_dir.glob(f"*/*{INDEX}"))
    return run is not None and run["inputs"] == {_name(path): _digest(path) for path in indexes}


def _name(index: Path) -> str:
    return f"{index.parent.name}/{index.name}"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
