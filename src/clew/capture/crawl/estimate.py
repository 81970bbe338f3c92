"""What a visit would cost, before it is made: requests, bytes and time of each site.

Of a site that was read before, as many requests as its listings and ads, one for its rules, one for each seed and each of the
sitemaps that it was asked for before, each of the mean size of its captures; of any other at most what the budget allows. Sites are visited side by side, each at its own
pace: so the whole takes as long as the slowest.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyarrow.compute as pc
import pyarrow.parquet as pq

from clew.capture.archive import capture_indexes
from clew.capture.crawl.frontier import Known
from clew.capture.crawl.sitemaps import MOST
from clew.store.capture_settings import CaptureSettings
from clew.store.project import Project

_MB = 1 << 20
_SITEMAP = re.compile(r"sitemap[^/]*\.(?:xml|txt)(?:\.gz)?$")
_USUAL_BYTES = 60_000
"""Of a page with its headers: the median transfer of an HTML document of the web is near 30 kB packed (HTTP Archive,
Web Almanac 2024, page weight); twice as much, to be safe."""
_ANSWER_S = 0.5


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a site's visit would cost. ``basis``: ``earlier visit``, or ``budget`` where it is the most it may take."""

    site: str
    requests: int
    megabytes: float
    minutes: float
    basis: str

    def as_row(self) -> dict[str, object]:
        """Give it as plain values."""
        return {
            "site": self.site,
            "requests": self.requests,
            "megabytes": self.megabytes,
            "minutes": self.minutes,
            "basis": self.basis,
        }


def estimates(
    project: Project,
    seeds: Mapping[str, Sequence[str]],
    known: Mapping[str, Known],
    settings: CaptureSettings,
) -> list[Estimate]:
    """Estimate each site's visit."""
    sizes = _mean_sizes(project, set(seeds))
    sitemaps = _sitemaps(project, set(seeds)) if settings.sitemaps else {}
    return [
        _estimate(
            site,
            len(seeds[site]) + sitemaps.get(site, 0),
            known.get(site, Known()),
            sizes.get(site),
            settings,
        )
        for site in seeds
    ]


def _estimate(
    site: str, n_others: int, known: Known, size: float | None, settings: CaptureSettings
) -> Estimate:
    pages = sum(kind in ("listing", "item") for kind in known.kinds.values())
    requests = min(settings.max_pages, pages + n_others + 1) if pages else settings.max_pages
    megabytes = min(float(settings.max_mb), requests * (size or _USUAL_BYTES) / _MB)
    minutes = requests * (settings.delay_s + _ANSWER_S) / 60
    return Estimate(
        site,
        requests,
        round(megabytes, 1),
        round(min(minutes, float(settings.max_minutes)), 1),
        "earlier visit" if pages else "budget",
    )


def _mean_sizes(project: Project, sites: set[str]) -> dict[str, float]:
    totals: dict[str, list[int]] = {}
    for path in capture_indexes(project):
        if path.parent.name in sites:
            sizes = pq.read_table(path, columns=["payload_bytes"])["payload_bytes"].to_pylist()
            total = totals.setdefault(path.parent.name, [0, 0])
            total[0] += sum(sizes)
            total[1] += len(sizes)
    return {site: total / count for site, (total, count) in totals.items() if count}


def _sitemaps(project: Project, sites: set[str]) -> dict[str, int]:
    """Count the sitemaps of each site that captures hold, by their addresses."""
    found: dict[str, set[str]] = {}
    for path in capture_indexes(project):
        if path.parent.name in sites:
            table = pq.read_table(path, columns=["url", "status"])
            named = table.filter(
                pc.and_(pc.match_substring(table["url"], "sitemap"), pc.equal(table["status"], 200))
            )
            urls = {url for url in named["url"].to_pylist() if _SITEMAP.search(url)}
            found.setdefault(path.parent.name, set()).update(urls)
    return {site: min(len(urls), MOST) for site, urls in found.items()}
