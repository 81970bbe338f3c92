"""Which sites a capture visits: those named, else all of the project that nobody rejected."""

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from w3lib.url import safe_url_string

from clew.capture.crawl.journal import iter_events
from clew.capture.response import site_of
from clew.kernel.errors import WrongUseError
from clew.kernel.web import absolute, registered_domain
from clew.records.decision import Decisions
from clew.store.casework import load_decisions
from clew.store.project import Project


def seeds_of(
    project: Project, decisions: Decisions, *, urls: Sequence[str] = (), only: Sequence[str] = ()
) -> dict[str, list[str]]:
    """Give the first addresses by site: of the addresses given; else of the sites of ``sites.csv`` and those accepted.

    ``only``: ids of sites, of which alone. A site that somebody rejected is never visited.
    """
    values = {registered_domain(one.site): one.value for one in decisions.site_decisions}
    rejected = {site for site, value in values.items() if value == "rejected"}
    found: dict[str, list[str]] = {}
    for url in urls:
        site = _site(url)
        if site in rejected:
            raise WrongUseError(
                f"{url}: {site} was rejected in this project. Take the decision back with `clew decide` before you capture it."
            )
        found.setdefault(site, []).append(safe_url_string(url.partition("#")[0]))
    if not urls:
        found = _of_project(project, (site for site, value in values.items() if value == "accepted"))
    found = {
        site: seeds for site, seeds in found.items() if site not in rejected and (not only or site in only)
    }
    missing = sorted(set(only) - set(found))
    if missing:
        raise WrongUseError(
            f"--site {missing[0]}: not a site of this project that may be captured; there are {', '.join(sorted(found)) or 'none'}."
        )
    if not found:
        raise WrongUseError(
            "no site to capture: give addresses (clew capture https://lantern.example/), or name sites with "
            "`clew init --sites`, or accept some with `clew decide`."
        )
    return dict(sorted(found.items()))


def not_visited(project: Project, seeds: dict[str, list[str]]) -> dict[str, list[str]]:
    """Give the seeds of sites that nobody asked for anything yet; one that only refused, or could not be reached, was asked."""
    asked = {
        path.name for path in project.captures_dir.iterdir() if path.is_dir() and any(path.glob("*.warc.gz"))
    }
    for journal in sorted((project.runs_dir / "captures").glob("*.jsonl")):
        asked |= {str(event["site"]) for event in iter_events(journal) if event["event"] == "asked"}
    return {site: urls for site, urls in seeds.items() if site not in asked}


def new_seeds(project: Project) -> dict[str, list[str]]:
    """Give the seeds of the project's sites that nobody asked for anything yet."""
    return not_visited(project, seeds_of(project, load_decisions(project)))


def _of_project(project: Project, accepted: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for known in project.known_sites():
        url = known.url if "://" in known.url else f"https://{known.url}"
        found.setdefault(_site(url), []).append(_with_path(url))
    for site in accepted:
        found.setdefault(site, [f"https://{site}/"])
    return found


def _with_path(url: str) -> str:
    return safe_url_string(url if urlsplit(url).path else f"{url}/")


def _site(url: str) -> str:
    site = site_of(url)
    if site is None or absolute(url, url) is None or not url.isprintable() or " " in url:
        raise WrongUseError(
            f"{url[:120]!r} is not the address of a page: expected such as https://lantern.example/."
        )
    return site
