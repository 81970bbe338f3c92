"""A project folder: settings, captures, tables, decisions. All paths inside are relative; it can be moved."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.kernel.web import registered_domain
from clew.store.settings import TEMPLATE, Settings, read_settings

_FOLDERS = ("captures", "tables", "work", "lexicons", "ontology", "rates", "exports", "runs")
_COLUMNS = ("url", "region", "notes")


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
    if root.exists() and any(root.iterdir()):
        raise WrongUseError(f"{root} is not empty: choose a new or empty folder.")
    market = market.upper()
    if not (len(market) == 2 and market.isalpha()):  # noqa: PLR2004 - ISO 3166-1 alpha-2
        raise WrongUseError(f"market {market!r}: expected a country code of two letters, such as DE.")
    sites = list(read_sites(sites_csv)) if sites_csv else []
    root.mkdir(parents=True, exist_ok=True)
    root.chmod(0o700)
    for folder in _FOLDERS:
        (root / folder).mkdir(mode=0o700)
    if sites:
        _write_sites(root / "sites.csv", sites)
    name = root.resolve().name.replace("\\", " ").replace('"', " ") or "project"
    (root / "clew.toml").write_text(TEMPLATE.format(name=name, market=market), "utf-8")
    return open_project(root)


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
        host = urlsplit(url if "//" in url else f"https://{url}").hostname
        site_id = registered_domain(url if "//" in url else f"https://{url}") if host else ""
        if not site_id or "." not in site_id or any(char.isspace() for char in site_id):
            raise BrokenInputError(
                f"{path}, line {line}, column url: {url[:80]!r} is not the address of a site."
            )
        region = (row.get("region") or "").strip().upper() or None
        if region and not (len(region) == 2 and region.isalpha()):  # noqa: PLR2004 - ISO 3166-1 alpha-2
            raise BrokenInputError(
                f"{path}, line {line}, column region: {region!r} is not a country code such as DE."
            )
        if site_id not in seen:
            seen.add(site_id)
            yield KnownSite(site_id, url, region, (row.get("notes") or "").strip() or None)


def read_csv(
    path: Path, *, required: tuple[str, ...], allowed: tuple[str, ...]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Read a CSV from outside: any common charset and separator; cells that a spreadsheet would run are refused."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BrokenInputError(f"{path}: can't be read: {error.strerror}.") from error
    text = _decoded(data)
    first = text.split("\n", 1)[0]
    separator = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    names = [name.strip().lower() for name in reader.fieldnames or []]
    reader.fieldnames = names
    missing = [name for name in required if name not in names]
    unknown = [name for name in names if name not in allowed]
    if missing or unknown:
        found = ", ".join(names) or "nothing"
        raise BrokenInputError(
            f"{path}, line 1: expected the columns {', '.join(allowed)}; found {found[:120]}."
        )
    for row in reader:
        line = reader.line_num
        if None in row or any(value is None for value in row.values()):
            raise BrokenInputError(f"{path}, line {line}: expected {len(names)} cells.")
        for name, value in row.items():
            if value[:1] in ("=", "@", "\t", "\r") or (value[:1] in ("+", "-") and not value[1:2].isdigit()):
                raise BrokenInputError(
                    f"{path}, line {line}, column {name}: {value[:40]!r} begins like a spreadsheet formula; remove it."
                )
        if any(value.strip() for value in row.values()):
            yield line, row


def _decoded(data: bytes) -> str:
    for charset in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(charset)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _write_sites(path: Path, sites: list[KnownSite]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        writer.writerows([(site.url, site.region or "", site.notes or "") for site in sites])
