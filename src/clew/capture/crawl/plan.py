"""What a visit is to do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from clew.capture.crawl.answer import Reader
from clew.capture.crawl.frontier import Known
from clew.reference.crawling import Crawling
from clew.store.capture_settings import CaptureSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a visit is to do: the sites with their first addresses, under which settings, as whom."""

    seeds: Mapping[str, Sequence[str]]
    settings: CaptureSettings
    tool: str
    user_agent: str
    seed: int
    words: Crawling
    reader: Reader
    known: Mapping[str, Known] = field(default_factory=dict)
