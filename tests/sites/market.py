"""Written sites become an archive with its truth, a project is run on it, and its score sheet is given.

``python -m tests.sites.market round1 [host]`` prints the sheet of a set of sites, or what was read otherwise on one.
"""

import functools
import importlib
import json
import pkgutil
from collections.abc import Iterable
from dataclasses import asdict
from http import HTTPStatus
from pathlib import Path
from typing import Any

from clew.capture.archive import import_archives
from clew.store.project import Project, create_project
from tests.conftest import run_project
from tests.sites.written import WrittenPage, WrittenSite
from tests.warcs import write_warc

VISIT = "2025-06-11T10:00:00Z"


@functools.cache
def sites_of(name: str) -> tuple[WrittenSite, ...]:
    """Give the sites of a set, a folder beside this file."""
    package = importlib.import_module(f"tests.sites.{name}")
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    return tuple(importlib.import_module(f"tests.sites.{name}.{module}").SITE for module in names)


def write_market(sites: Iterable[WrittenSite], folder: Path) -> Path:
    """Write the archive, the list of sites and the truth of some sites."""
    sites = list(sites)
    truth = folder / "truth"
    truth.mkdir(parents=True)
    pages = [(site, page) for site in sites for page in site.pages]
    write_warc(folder / "visit.warc.gz", [_response(page) for _, page in pages], time=VISIT)
    rows = [f"https://{site.host}/,{site.region}" for site in sites]
    (folder / "sites.csv").write_text("\n".join(["url,region", *rows, ""]), "utf-8")
    _write(truth / "pages.jsonl", (_page_truth(site, page) for site, page in pages))
    _write(
        truth / "ads.jsonl",
        ({**ad, "site": site.host, "visit": 1} for site in sites for ad in site.ads),
    )
    return folder


def run_market(folder: Path, market: str = "DE", *, processes: int = 2) -> Project:
    """Run everything on a written market."""
    project = create_project(folder / "project", market=market, sites_csv=folder / "sites.csv")
    import_archives(project, [folder / "visit.warc.gz"])
    run_project(project, processes=processes)
    return project


def _response(page: WrittenPage) -> tuple[str, str, list[tuple[str, str]], bytes]:
    body = page.html.encode(page.encoding, "xmlcharrefreplace")
    headers = [("Content-Type", page.content_type), ("Content-Length", str(len(body)))]
    return page.url, f"{page.status} {HTTPStatus(page.status).phrase}", headers, body


def _page_truth(site: WrittenSite, page: WrittenPage) -> dict[str, Any]:
    told = {key: value for key, value in asdict(page).items() if key in ("url", "kind", "language", "status")}
    return {
        **told,
        "visit": 1,
        "site": site.host,
        "text_language": page.text_language or page.language,
        "canonical": page.canonical or page.url,
        "ads": list(page.ads),
        "relevant": page.relevant,
    }


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
