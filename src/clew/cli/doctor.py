"""``clew doctor``: says whether this machine and this project are fit for the work."""

import datetime as dt
import importlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import typer

from clew.capture.archive import capture_indexes
from clew.capture.seal.batch import unsealed_visits
from clew.cli.options import JsonOption, ProjectOption, opened, show, wants_json
from clew.kernel.counts import counted
from clew.kernel.errors import ClewError
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import load_lexicons
from clew.reference.ontology import load_ontology
from clew.retention.carry_out import pending
from clew.retention.holds import standing_holds
from clew.retention.plan import due_on
from clew.store.casework import check_chain
from clew.store.desk_notes import desk_path
from clew.store.keys import FOLDER as KEYS
from clew.store.keys import PRIVATE
from clew.store.project import Project
from clew.store.visit_files import iter_visits

_LIBRARIES = (
    "duckdb",
    "ibis",
    "pyarrow",
    "selectolax",
    "fastwarc",
    "phonenumbers",
    "pdqhash",
    "scipy",
)


def command(project: ProjectOption = Path(), json: JsonOption = None) -> None:
    """Check the installation and the project; ends with 1 where a check found something.

    Example: clew doctor --project graz
    """
    rows = [*_installation(), *_project(project)]
    show(rows, as_json=wants_json(json))
    if any(row["found"] != "ok" for row in rows):
        raise typer.Exit(1)


def _installation() -> Iterator[dict[str, str]]:
    yield _row("python", "ok" if sys.version_info >= (3, 11) else "too old", sys.version.split()[0])
    missing = []
    for name in _LIBRARIES:
        try:
            importlib.import_module(name)
        except ImportError:
            missing.append(name)
    yield _row("libraries", "missing" if missing else "ok", ", ".join(missing) or f"{len(_LIBRARIES)} load")
    lexicons = load_lexicons()
    yield _row("lexicons", "ok", f"{len(lexicons.by_language)} languages, {len(lexicons.topics())} topics")
    yield _row("gazetteer", "ok", f"{len(packaged_gazetteer().places)} places")
    yield _row("memory", "ok", f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 1e9:.1f} GB")


def _project(folder: Path) -> Iterator[dict[str, str]]:
    if not (folder / "clew.toml").exists():
        yield _row("project", "ok", "none here")
        return
    try:
        project = opened(folder)
        load_lexicons(project.lexicons_dir)
        load_ontology(project.ontology_dir)
    except (ClewError, ValueError) as error:
        yield _row("project", "broken", str(error))
        return
    yield _row("settings", "ok", project.settings.name)
    yield from _permissions(project)
    stated = project.settings.purpose and project.settings.legal_basis
    yield _row(
        "purpose and legal basis",
        "ok" if stated else "missing",
        "stated" if stated else "state both in clew.toml",
    )
    broken = check_chain(project)
    yield _row(
        "audit trail",
        "ok" if broken is None else "broken",
        "the chain holds" if broken is None else f"event {broken} was changed",
    )
    lost = [index.name for index in capture_indexes(project) if not _archive_of(index).exists()]
    yield _row(
        "archives",
        "missing" if lost else "ok",
        ", ".join(lost)[:200] or f"{len(capture_indexes(project))} there",
    )
    yield from _retention(project)
    yield _seals(project)
    yield _encryption(project)


def _retention(project: Project) -> Iterator[dict[str, str]]:
    """Say what is past its time, what was broken off, and which holds wait for a look."""
    today = dt.datetime.now(dt.UTC).date()
    past = [
        visit for visit in iter_visits(project) if due_on(visit, project.settings.retention_days) <= today
    ]
    broken_off = pending(project) is not None
    due = f"past {counted(project.settings.retention_days, 'day')}: {counted(len(past), 'visit')}; clew purge"
    detail = "a purge was broken off: clew purge --yes" if broken_off else due
    yield _row(
        "retention",
        "due" if past or broken_off else "ok",
        detail if past or broken_off else "nothing is past its time",
    )
    review = [hold for hold in standing_holds(project) if hold.is_due_for_review(today)]
    if review:
        yield _row(
            "holds", "due", "to be looked at again: " + ", ".join(hold.hold_id[:12] for hold in review)[:200]
        )


def _seals(project: Project) -> dict[str, str]:
    """Say what waits to be sealed; whether what is sealed is unchanged, only `clew verify` says: it reads every byte."""
    try:
        waiting = unsealed_visits(project)
    except ClewError as error:
        return _row("seals", "broken", str(error))
    if waiting:
        return _row(
            "seals", "unsealed", f"{waiting} archive{' waits' if waiting == 1 else 's wait'}: clew seal"
        )
    return _row("seals", "ok", "all archives are sealed; clew verify reads them")


def _permissions(project: Project) -> Iterator[dict[str, str]]:
    open_to_others = stat.S_IMODE(project.root.stat().st_mode) & 0o077
    yield _row(
        "folder's mode",
        "open" if open_to_others else "ok",
        f"chmod 700 {project.root}" if open_to_others else "yours only",
    )
    key = project.root / KEYS / PRIVATE
    if key.exists():
        others = (stat.S_IMODE(key.stat().st_mode) | stat.S_IMODE(key.parent.stat().st_mode)) & 0o077
        yield _row(
            "key's mode",
            "open" if others else "ok",
            f"chmod 700 {key.parent}; chmod 600 {key}" if others else "yours only",
        )
    for check, path in (("database's mode", project.casework_path), ("desk's mode", desk_path(project))):
        if path.exists():
            others = stat.S_IMODE(path.stat().st_mode) & 0o077
            yield _row(check, "open" if others else "ok", f"chmod 600 {path}" if others else "yours only")


def _encryption(project: Project) -> dict[str, str]:
    """Linux only: see whether the device under the project is a dm-crypt one."""
    device = project.root.stat().st_dev
    name = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}/dm/uuid")
    if name.exists() and name.read_text("ascii", "replace").startswith("CRYPT"):
        return _row("disk encryption", "ok", "the disk is encrypted")
    return _row(
        "disk encryption",
        "not seen",
        "no encryption seen under the project; it holds personal data: use an encrypted disk",
    )


def _archive_of(index: Path) -> Path:
    return index.with_name(index.name.replace(".captures.parquet", ".warc.gz"))


def _row(check: str, found: str, detail: str) -> dict[str, str]:
    return {"check": check, "found": found, "detail": detail}
