"""How many requests were made on a day, from the records of every request that captures leave behind."""

import datetime as dt
import json
from pathlib import Path

from clew.store.project import Project


def requests_since(project: Project, since: dt.datetime) -> int:
    """Count the requests of all sites since a time: those of visits that are over, and of the one under way."""
    kept = sorted((project.runs_dir / "captures").glob("*.jsonl"))
    under_way = project.work_dir / "capture" / "journal.jsonl"
    files = [*kept, *([under_way] if under_way.exists() else [])]
    newest = [path for path in files if path.stat().st_mtime >= since.timestamp()]
    return sum(_count(path, since) for path in newest)


def _count(path: Path, since: dt.datetime) -> int:
    number = 0
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n") and b'"asked"' in line:
                event = json.loads(line)
                if event["event"] == "asked" and _when(event) >= since:
                    number += 1
    return number


def _when(event: dict[str, str]) -> dt.datetime:
    return dt.datetime.fromisoformat(event["began_at"])
