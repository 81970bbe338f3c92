"""The project's candidates on disk, ``discovery/site_candidates.parquet``: ways are only ever added."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from clew.records.site import FoundBy
from clew.records.site_candidate import SiteCandidate, Way
from clew.store.project import Project
from clew.store.tables import read_records, write_table

_SEEN_BY_THE_REGISTER = frozenset({"import", "link"})


def candidates_path(project: Project) -> Path:
    """Give where the candidates lie."""
    return project.root / "discovery" / "site_candidates.parquet"


def load_candidates(project: Project) -> dict[str, SiteCandidate]:
    """Load the candidates by site, in the order of their ids."""
    path = candidates_path(project)
    return {one.site_id: one for one in read_records(path, SiteCandidate)} if path.exists() else {}


def save_candidates(project: Project, candidates: Mapping[str, SiteCandidate]) -> None:
    """Write all candidates; the file is there whole or as it was."""
    write_table(candidates_path(project), SiteCandidate, [candidates[site] for site in sorted(candidates)])


def merged_ways(known: Iterable[Way], added: Iterable[Way]) -> tuple[Way, ...]:
    """Put ways together, each once and in a fixed order; of one that is met again the first meeting stays."""
    ways = {way.identity: way for way in added}
    for way in known:
        ways[way.identity] = way
    return tuple(ways[identity] for identity in sorted(ways))


def ways_of(candidates: Mapping[str, SiteCandidate]) -> dict[str, tuple[FoundBy, ...]]:
    """Give by site how it was found, for the register; imports and single links it sees for itself."""
    return {
        site: tuple(
            dict.fromkeys(
                FoundBy(way.how, way.from_, way.when)
                for way in one.ways
                if way.how not in _SEEN_BY_THE_REGISTER
            )
        )
        for site, one in candidates.items()
    }
