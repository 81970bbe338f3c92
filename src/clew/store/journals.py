"""What earlier visits took, from the records of every request that they leave behind (``runs/captures/*.jsonl``)."""

import datetime as dt
import itertools
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew.records.issue import Issue
from clew.store.project import Project
from clew.store.tables import read_records

_NAME = re.compile(r"(\d{8}T\d{6})[.\d]*Z\.jsonl")
_CUT = frozenset({"budget", "waits"})
_MOST_FILES = 60
"""How many visits back it is looked: a site that none of them met is as good as new."""


@dataclass(frozen=True, slots=True)
class SiteTook:
    """What a site's visit took: requests, bytes, seconds from one request to the next; ``is_cut``: more was waiting when it ended."""

    requests: int
    size: int
    seconds: float | None
    is_cut: bool


def last_visits(
    project: Project, sites: Collection[str], *, most: int = 2, longest_gap_s: float
) -> dict[str, list[SiteTook]]:
    """Give by site what its last visits took, the newest first, at most so many of each.

    A gap between two requests longer than ``longest_gap_s`` is one in which nobody was at work (a kill, the hours of the settings), and counts
    in no time.
    """
    found: dict[str, list[SiteTook]] = {}
    waiting = set(sites)
    for path, cut in _journals(project):
        if not waiting:
            break
        for site, events in _asked(path, waiting).items():
            took = found.setdefault(site, [])
            took.append(_took(events, longest_gap_s, is_cut=site in cut))
            if len(took) >= most:
                waiting.discard(site)
    return found


def _journals(project: Project) -> Iterator[tuple[Path, frozenset[str]]]:
    """Give the newest journals with the sites of which something was left in that visit."""
    folder = project.runs_dir / "captures"
    for path in sorted(folder.glob("*.jsonl"), reverse=True)[:_MOST_FILES]:
        named = _NAME.fullmatch(path.name)
        if named is None:
            continue
        issues = project.captures_dir / f"capture-{named[1]}Z.issues.parquet"
        rows = read_records(issues, Issue) if issues.exists() else ()
        yield path, frozenset(row.record_id for row in rows if row.stage == "capture" and row.kind in _CUT)


def _asked(path: Path, sites: Collection[str]) -> Mapping[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n") and b'"asked"' in line:
                event = json.loads(line)
                if event["event"] == "asked" and event["site"] in sites:
                    found.setdefault(event["site"], []).append(event)
    return found


def _took(events: list[Mapping[str, Any]], longest_gap_s: float, *, is_cut: bool) -> SiteTook:
    times = sorted(dt.datetime.fromisoformat(event["began_at"]) for event in events)
    gaps = [(after - before).total_seconds() for before, after in itertools.pairwise(times)]
    worked = [gap for gap in gaps if gap <= longest_gap_s]
    seconds = sum(worked) / len(worked) if worked else None
    return SiteTook(len(events), sum(int(event.get("size") or 0) for event in events), seconds, is_cut)
