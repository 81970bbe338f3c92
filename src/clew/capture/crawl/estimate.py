"""What a visit would cost, before it is made: requests, bytes and time of each site, and of all together.

A site that was visited before takes what its last two visits took, the larger of both. One of which only captures are known (imported, and
read by a run) takes as many requests as its listings and ads, one for its rules, one for each seed and each of its sitemaps. Of any other, and of one
whose last visit was cut by its budget, only the most can be told that the budget allows. Sites are visited side by side, each at its own
pace: so the whole takes as long as the slowest.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pyarrow.compute as pc
import pyarrow.parquet as pq

from clew.capture.archive import capture_indexes
from clew.capture.crawl.frontier import Known
from clew.capture.crawl.sitemaps import MOST
from clew.kernel.counts import counted
from clew.store.capture_settings import CaptureSettings
from clew.store.journals import SiteTook, last_visits
from clew.store.project import Project

_MB = 1 << 20
_SITEMAP = re.compile(r"sitemap[^/]*\.(?:xml|txt)(?:\.gz)?$")
_USUAL_BYTES = 60_000
"""Of a page with its headers: the median transfer of an HTML document of the web is near 30 kB packed (HTTP Archive,
Web Almanac 2024, page weight); twice as much, to be safe."""
_ANSWER_S = 0.5
BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a site's visit would cost. ``basis``: ``earlier visit``, ``earlier reading`` (of captures that were imported), or ``budget`` where it is the most
    that it may take.
    """

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
    earlier = last_visits(project, seeds, longest_gap_s=settings.longest_wait_s)
    return [
        _of_visits(site, earlier[site], settings)
        if earlier.get(site)
        else _of_pages(
            site,
            len(seeds[site]) + sitemaps.get(site, 0),
            known.get(site, Known()),
            sizes.get(site),
            settings,
        )
        for site in seeds
    ]


def in_all(found: Iterable[Estimate], settings: CaptureSettings) -> str:
    """Say what all visits together would cost, and how much of that nobody can know yet."""
    rows = list(found)
    guessed = sum(one.basis == BUDGET for one in rows)
    requests = counted(sum(one.requests for one in rows), "request")
    minutes = max((one.minutes for one in rows), default=0.0)
    told = (
        f"{counted(len(rows), 'site')}, {'at most ' if guessed else 'about '}{requests}, "
        f"{sum(one.megabytes for one in rows):,.1f} MB, {minutes:,.1f} minutes (sites are visited side by side)."
    )
    if guessed:
        their = "its budget" if guessed == 1 else "their budgets"
        told += f" Of {counted(guessed, 'site')} only {their} can be told: no visit has read all of {'it' if guessed == 1 else 'them'} yet."
    if settings.windows:
        told += f" Requests are made {', '.join(settings.windows)} (UTC) only."
    return told


def _of_visits(site: str, took: Sequence[SiteTook], settings: CaptureSettings) -> Estimate:
    """Take the larger of the last visits; where the newest was cut, the most that one may take."""
    is_cut = took[0].is_cut
    requests = settings.max_pages if is_cut else min(settings.max_pages, max(one.requests for one in took))
    made = sum(one.requests for one in took)
    size = requests * sum(one.size for one in took) / made
    paces = [one.seconds for one in took if one.seconds is not None]
    pace = max([settings.delay_s, *paces]) if paces else settings.delay_s + _ANSWER_S
    return _estimate(site, requests, size, pace, BUDGET if is_cut else "earlier visit", settings)


def _of_pages(
    site: str, n_others: int, known: Known, size: float | None, settings: CaptureSettings
) -> Estimate:
    pages = sum(kind in ("listing", "item") for kind in known.kinds.values())
    requests = min(settings.max_pages, pages + n_others + 1) if pages else settings.max_pages
    pace = settings.delay_s + _ANSWER_S
    basis = "earlier reading" if pages else BUDGET
    return _estimate(site, requests, requests * (size or _USUAL_BYTES), pace, basis, settings)


def _estimate(
    site: str, requests: int, size: float, pace_s: float, basis: str, settings: CaptureSettings
) -> Estimate:
    return Estimate(
        site,
        requests,
        round(min(float(settings.max_mb), size / _MB), 2),
        round(min(requests * pace_s / 60, float(settings.max_minutes)), 1),
        basis,
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
