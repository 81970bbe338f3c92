"""The functions that the engine maps over batches of ads and reviews: picklable, set up once a process."""

import functools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from clew.indicators.context import Context
from clew.indicators.detectors import look
from clew.indicators.gather import sorted_records, to_table
from clew.indicators.subject import AdSubject, ReviewSubject, Subject
from clew.indicators.words import Words
from clew.records.ad_version import AdVersion
from clew.records.contact import Contact
from clew.records.finding import Finding
from clew.records.image import Image
from clew.records.norm import Norm
from clew.records.price import Price
from clew.records.review import Review
from clew.records.schema import from_row, to_row
from clew.reference.lexicon import Lexicon, Lexicons
from clew.reference.ontology import Ontology


@dataclass(frozen=True, slots=True)
class Setup:
    """What every look at a subject needs, as plain data that can be sent to another process."""

    ontology: Ontology = field(hash=False)
    lexicons: tuple[Lexicon, ...] = field(hash=False)
    norms: tuple[Norm, ...] = field(hash=False)
    origins: tuple[tuple[str, frozenset[str]], ...] = field(hash=False)
    digest: str

    def looker(self) -> "Looker":
        """Give the looker of this set-up, made once in each process."""
        return _looker(self)


class Looker:
    """Looks at subjects with every indicator of their level."""

    def __init__(self, setup: Setup) -> None:
        words = Words(Lexicons(setup.lexicons))
        origins = dict(setup.origins)
        norms = {(norm.market, norm.measure, norm.segment): norm for norm in setup.norms}
        self._plan = {
            level: [
                (indicator, Context(words, norms, indicator, setup.ontology.version, origins))
                for indicator in setup.ontology.at_level(level)
            ]
            for level in ("ad", "review", "provider", "network", "site")
        }

    def look(self, subject: Subject) -> Iterator[Finding]:
        """Give what the indicators of the subject's level see on it."""
        for indicator, context in self._plan[subject.kind]:
            yield from look(subject, indicator, context)


@functools.lru_cache(maxsize=2)
def _looker(setup: Setup) -> Looker:
    return Looker(setup)


def find_in_ads(batch: pa.RecordBatch, *, setup: Setup) -> pa.RecordBatch:
    """Look at a batch of versions of ads."""
    return _findings(batch, setup, _ad)


def find_in_reviews(batch: pa.RecordBatch, *, setup: Setup) -> pa.RecordBatch:
    """Look at a batch of reviews."""
    return _findings(batch, setup, _review)


def _ad(row: dict[str, Any]) -> AdSubject:
    return AdSubject(
        version=from_row(AdVersion, row),
        contacts=sorted_records(Contact, row["contacts"]),
        prices=sorted_records(Price, row["prices"]),
        images=sorted_records(Image, row["images"]),
        page_text=row["page_text"],
    )


def _review(row: dict[str, Any]) -> ReviewSubject:
    return ReviewSubject(
        review=from_row(Review, row), market=row["market"], city=row["city"], page_text=row["page_text"]
    )


def _findings(batch: pa.RecordBatch, setup: Setup, subject_of: Any) -> pa.RecordBatch:
    looker = setup.looker()
    found: Iterable[Finding] = (
        finding for row in batch.to_pylist() for finding in looker.look(subject_of(row))
    )
    table = to_table(Finding, [to_row(finding) for finding in found]).combine_chunks()
    batches = table.to_batches()
    return batches[0] if batches else pa.RecordBatch.from_pylist([], schema=table.schema)
