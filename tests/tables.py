"""Reading a project's tables in tests, and comparing them byte for byte."""

import hashlib
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from clew.records import TABLES
from clew.store.project import Project

OF_A_RUN = sorted(set(TABLES) - {"site_candidates"})
"""The tables that ``clew run`` writes; candidates are written by ``clew discover``."""


def rows_of(project: Project, table: str) -> list[dict[str, Any]]:
    """Give a table's rows; maps become dictionaries."""
    read = pq.read_table(project.tables_dir / f"{table}.parquet")
    return list(read.to_pylist(maps_as_pydicts="strict"))


def digests(folder: Path) -> dict[str, str]:
    """Give the digest of every file of a folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(files)
    }


def stamps(folder: Path) -> dict[str, int]:
    """Give the time at which every file of a folder was last written."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in sorted(files)}
