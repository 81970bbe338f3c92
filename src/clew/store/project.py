"""A project folder: settings, captures, tables, decisions. All paths inside are relative; it can be moved."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.kernel.web import registered_domain
from clew.store.settings import TEMPLATE, Settings, read_settings

_FOLDERS = (
    "captures",
    "tables",
    "work",
    "lexicons",
    "ontology",
    "rates",
    "exports",
    "receivers",
    "runs",
    "discovery",
)
_COUNTRY = re.compile(r"[A-Z]{2}")  # ISO 3166-1 alpha-2
_COLUMNS = ("url", "region", "notes")
_LONGEST_CELL = 100_000
_SITE_ID = re.compile(r"[a-z0-9_.-]{3,100}")
_MAX_CSV = 16 * 1024 * 1024
# What a spreadsheet runs (OWASP, "CSV Injection"); a signed number is none.
_FORMULA = re.compile(r"[\t\r]|\s*(?:[=@]|[+-](?![\d .()/-]+$))")


@dataclass(frozen=True, slots=True)
class KnownSite:
    """A site named when the project was made: its address, default phone region and notes, where given."""

    site_id: str
    url: str
    region: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """A project on disk."""

    root: Path
    settings: Settings

    @property
    def captures_dir(self) -> Path:
        return self.root / "captures"

    @property
    def tables_dir(self) -> Path:
        return self.root / "tables"

    @property
    def work_dir(self) -> Path:
        return self.root / "work"

    @property
    def runs_dir(self) -> Path:
        return self.root / "runs"

    @property
    def lexicons_dir(self) -> Path:
        return self.root / "lexicons"

    @property
    def ontology_dir(self) -> Path:
        return self.root / "ontology"

    @property
    def casework_path(self) -> Path:
        return self.root / "casework.sqlite"

    @property
    def database(self) -> str:
        """Give the address of the server that holds people's decisions; empty where the project's own file does."""
        return self.settings.database

    def known_sites(self) -> list[KnownSite]:
        """Give the sites of ``sites.csv``, if there is one."""
        path = self.root / "sites.csv"
        return list(read_sites(path)) if path.exists() else []


def create_project(root: Path, *, market: str, sites_csv: Path | None = None) -> Project:
    """Make a project folder; nothing is written when anything is wrong."""
    if (root / "clew.toml").exists():
        raise WrongUseError(
            f"{root} is a project already: choose another folder, or go on with `clew import`."
        )
    if root.exists() and not root.is_dir():
        raise WrongUseError(f"{root} is a file: choose a new or empty folder.")
    if root.exists() and any(root.iterdir()):
        raise WrongUseError(f"{root} is not empty: choose a new or empty folder.")
    market = market.upper()
    if not _COUNTRY.fullmatch(market):
        raise WrongUseError(f"market {market!r}: expected a country code of two letters, such as DE.")
    sites = list(read_sites(sites_csv)) if sites_csv else []
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        root.chmod(0o700)
    except OSError as error:
        raise WrongUseError(f"{root}: the folder can't be made: {error.strerror}.") from error
    for folder in _FOLDERS:
        (root / folder).mkdir(mode=0o700)
    if sites:
        _write_sites(root / "sites.csv", sites)
    (root / "clew.toml").write_text(TEMPLATE.format(name=_name_of(root), market=market), "utf-8")
    return open_project(root)


def _name_of(root: Path) -> str:
    """Give the folder's name as a project's: what would break a line of ``clew.toml`` becomes a space."""
    name = "".join(char if char.isprintable() and char not in '"\\' else " " for char in root.resolve().name)
    return name.strip()[:200] or "project"


def open_project(root: Path) -> Project:
    """Open a project folder."""
    path = root / "clew.toml"
    if not path.exists():
        raise WrongUseError(
            f"{root} is not a project: no clew.toml in it. Make one with `clew init {root} --market DE`."
        )
    for folder in _FOLDERS:
        (root / folder).mkdir(mode=0o700, exist_ok=True)
    return Project(root, read_settings(path))


def read_sites(path: Path) -> Iterator[KnownSite]:
    """Read a CSV of sites (url, region, notes); an error names file, line and column."""
    seen: set[str] = set()
    for line, row in read_csv(path, required=("url",), allowed=_COLUMNS):
        url = row["url"].strip()
        site_id = registered_domain(url)
        if "." not in site_id or not _SITE_ID.fullmatch(site_id) or not url.isprintable():
            raise BrokenInputError(
                f"{path}, line {line}, column url: {url[:80]!r} is not the address of a site."
            )
        region = (row.get("region") or "").strip().upper() or None
        if region and not _COUNTRY.fullmatch(region):
            raise BrokenInputError(
                f"{path}, line {line}, column region: {region!r} is not a country code such as DE."
            )
        if site_id not in seen:
            seen.add(site_id)
            yield KnownSite(site_id, url, region, (row.get("notes") or "").strip() or None)


def read_csv(
    path: Path, *, required: tuple[str, ...], allowed: tuple[str, ...] | None = None
) -> Iterator[tuple[int, dict[str, str]]]:
    """Read a CSV from outside: any common charset and separator; cells that a spreadsheet would run are refused.

    ``allowed``: the columns that it may have; null where the caller takes any.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_CSV + 1)
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    if len(data) > _MAX_CSV:
        raise BrokenInputError(f"{path}: larger than {_MAX_CSV >> 20} MB; expected a list.")
    try:
        yield from _rows(path, _decoded(data), required, allowed)
    except csv.Error as error:
        raise BrokenInputError(f"{path}: not a CSV: {error}.") from error


def _rows(
    path: Path, text: str, required: tuple[str, ...], allowed: tuple[str, ...] | None
) -> Iterator[tuple[int, dict[str, str]]]:
    first = text.split("\n", 1)[0]
    separator = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    names = [name.strip().lower() for name in reader.fieldnames or []]
    reader.fieldnames = names
    missing = [name for name in required if name not in names]
    unknown = [name for name in names if allowed is not None and name not in allowed]
    if missing or unknown:
        found = ", ".join(names) or "nothing"
        expected = ", ".join(required if allowed is None else allowed)
        raise BrokenInputError(f"{path}, line 1: expected the columns {expected}; found {found[:120]}.")
    for row in reader:
        line = reader.line_num
        if None in row or any(value is None for value in row.values()):
            raise BrokenInputError(f"{path}, line {line}: expected {len(names)} cells.")
        for name, value in row.items():
            if len(value) > _LONGEST_CELL:  # what csv itself allows is up to the whole program
                raise BrokenInputError(
                    f"{path}, line {line}, column {name}: {len(value)} characters: not a CSV of short values."
                )
            if _FORMULA.match(value):
                raise BrokenInputError(
                    f"{path}, line {line}, column {name}: {value[:40]!r} begins like a spreadsheet formula; remove it."
                )
        if any(value.strip() for value in row.values()):
            yield line, row


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    for charset in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(charset)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def add_sites(project: Project, sites: Iterable[KnownSite]) -> int:
    """Name further sites in ``sites.csv``; give how many were new. The file is there whole or as it was."""
    known = project.known_sites()
    there = {site.site_id for site in known}
    new = {site.site_id: site for site in sites if site.site_id not in there}
    if new:
        path = project.root / "sites.csv"
        grown = path.with_name(".sites-new.csv")
        _write_sites(grown, [*known, *new.values()])
        list(read_sites(grown))  # what can't be read back is not put in place
        grown.chmod(0o600)
        grown.replace(path)
    return len(new)


def _write_sites(path: Path, sites: list[KnownSite]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        writer.writerows([(site.url, site.region or "", site.notes or "") for site in sites])
