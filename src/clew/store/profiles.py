"""What was learnt of each site, as the last run left it in the project's ``work/profiles``: one JSON file a site."""

import json
from pathlib import Path
from typing import Any

from clew.records.schema import to_row
from clew.records.site_profile import SiteProfile

_FOLDER = "profiles"


def keep_profile(work_dir: Path, profile: SiteProfile) -> None:
    """Write a site's profile, whole or not at all."""
    folder = work_dir / _FOLDER
    folder.mkdir(exist_ok=True)
    path = folder / f"{profile.site_id}.json"
    part = path.with_suffix(".part")
    part.write_text(json.dumps(to_row(profile), ensure_ascii=False, sort_keys=True), "utf-8")
    part.replace(path)


def sites_with_profiles(work_dir: Path) -> list[str]:
    """Name the sites that were read."""
    return sorted(path.stem for path in (work_dir / _FOLDER).glob("*.json"))


def read_profile(work_dir: Path, site_id: str) -> dict[str, Any]:
    """Read a site's profile as plain values; the name must be one of :func:`sites_with_profiles`."""
    profile: dict[str, Any] = json.loads((work_dir / _FOLDER / f"{site_id}.json").read_text("utf-8"))
    return profile


def in_trade(work_dir: Path) -> dict[str, bool]:
    """Say of each site that was read whether it was taken for one of the trade; a profile that a kill cut says nothing."""
    found = {}
    for site in sites_with_profiles(work_dir):
        try:
            found[site] = bool(read_profile(work_dir, site)["in_trade"])
        except (json.JSONDecodeError, KeyError):
            continue  # the next run writes it anew
    return found
