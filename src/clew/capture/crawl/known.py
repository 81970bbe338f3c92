"""What earlier runs read of the sites, from the project's tables: which addresses are listings and ads."""

import json
from collections import defaultdict
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from clew.capture.crawl.frontier import Kind, Known
from clew.store.profiles import read_profile, sites_with_profiles
from clew.store.project import Project

_KINDS: dict[str, Kind] = {"listing": "listing", "ad": "item", "profile": "item", "thread": "item"}
_COLUMNS = ["site_id", "canonical_url", "kind", "relevant"]


def read_known(project: Project, sites: list[str]) -> dict[str, Known]:
    """Read what is known of each of these sites; nothing of one that no run has read."""
    path = project.tables_dir / "pages.parquet"
    kinds: dict[str, dict[str, Kind]] = defaultdict(dict)
    if path.exists():
        table = pq.read_table(path, columns=_COLUMNS)
        table = table.filter(pc.is_in(table["site_id"], value_set=pa.array(sites, pa.string())))
        for row in table.to_pylist():
            site, url = row["site_id"], row["canonical_url"]
            if row["kind"] != "error":
                kinds[site][url] = _KINDS.get(row["kind"], "other") if row["relevant"] else "other"
    profiles = _profiles(project.work_dir, sites)
    return {site: Known(kinds[site], profiles.get(site, {})) for site in sites}


def _profiles(work_dir: Path, sites: list[str]) -> dict[str, dict[str, Kind]]:
    found = {}
    for site in sorted(set(sites) & set(sites_with_profiles(work_dir))):
        try:
            stated = read_profile(work_dir, site).get("shape_kinds") or {}
        except (OSError, json.JSONDecodeError):  # it only helps to order, and the next run writes it anew
            continue
        pairs = stated.items() if isinstance(stated, dict) else stated
        found[site] = {str(form): _KINDS.get(str(kind), "other") for form, kind in pairs}
    return found
