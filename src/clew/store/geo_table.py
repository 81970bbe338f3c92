"""The project's own table of networks and their countries: ``geo/*.csv``. Clew packages none, and asks nobody.

Two forms, as providers of such tables give them: ``first,last,country`` without a header (ranges), or a header with ``network`` (such
as ``192.0.2.0/24``) and ``country``. Addresses of both kinds, IPv4 and IPv6; countries as ISO 3166-1 alpha-2.
"""

import bisect
import csv
import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clew.kernel.errors import BrokenInputError

_COUNTRY = re.compile(r"[A-Z]{2}")
_UNKNOWN = frozenset({"", "ZZ", "-"})
_MOST_ROWS = 5_000_000
Range = tuple[int, int, int, str]
"""(version, first, last, country)"""


@dataclass(frozen=True, slots=True)
class GeoTable:
    """Ranges of addresses in order; where two overlap, the one that begins last counts."""

    firsts: tuple[tuple[int, int], ...]
    ranges: tuple[Range, ...]

    def country_of(self, address: str) -> str | None:
        """Give the country of an address; null where the table has none, and for what is no address.

        >>> table = GeoTable(((4, 16777216),), ((4, 16777216, 16777471, "AU"),))
        >>> table.country_of("1.0.0.7"), table.country_of("9.9.9.9"), table.country_of("x")
        ('AU', None, None)
        """
        try:
            parsed = ipaddress.ip_address(address)
        except ValueError:
            return None
        number = int(parsed)
        place = bisect.bisect_right(self.firsts, (parsed.version, number)) - 1
        if place < 0:
            return None
        version, first, last, country = self.ranges[place]
        return country if version == parsed.version and first <= number <= last else None


def load_geo_table(project_root: Path) -> GeoTable | None:
    """Read the tables of a project; null where it has none. Raises :class:`BrokenInputError` with file and line on what is no table."""
    paths = sorted((project_root / "geo").glob("*.csv"))
    if not paths:
        return None
    ranges = sorted(one for path in paths for one in _read(path))
    return GeoTable(tuple((one[0], one[1]) for one in ranges), tuple(ranges))


def _read(path: Path) -> Iterator[Range]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            first = next(rows, [])
            names = [name.strip().lower() for name in first]
            if "network" in names and "country" in names:
                yield from _networks(path, rows, names.index("network"), names.index("country"))
                return
            yield from _ranges(path, (row for part in ([first], rows) for row in part))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BrokenInputError(f"{path}: can't be read as a table of networks: {error}") from error


def _networks(path: Path, rows: Iterator[list[str]], network: int, country: int) -> Iterator[Range]:
    for line, row in _bounded(path, rows, 2):
        try:
            found = ipaddress.ip_network(row[network].strip(), strict=False)
            name = row[country].strip().upper()
        except (ValueError, IndexError) as error:
            raise _wrong(path, line, row) from error
        ends = int(found.network_address), int(found.broadcast_address)
        yield from _checked(path, line, row, (found.version, *ends, name))


def _ranges(path: Path, rows: Iterator[list[str]]) -> Iterator[Range]:
    for line, row in _bounded(path, rows, 1):
        try:
            first, last = ipaddress.ip_address(row[0].strip()), ipaddress.ip_address(row[1].strip())
            name = row[2].strip().upper()
        except (ValueError, IndexError) as error:
            raise _wrong(path, line, row) from error
        if first.version != last.version or int(first) > int(last):
            raise _wrong(path, line, row)
        yield from _checked(path, line, row, (first.version, int(first), int(last), name))


def _bounded(path: Path, rows: Iterator[list[str]], start: int) -> Iterator[tuple[int, list[str]]]:
    for line, row in enumerate(rows, start):
        if line > _MOST_ROWS:
            raise BrokenInputError(
                f"{path}: more than {_MOST_ROWS} rows; take a table of countries, not of towns."
            )
        if row:
            yield line, row


def _checked(path: Path, line: int, row: list[str], found: Range) -> Iterator[Range]:
    if found[-1] in _UNKNOWN:
        return
    if not _COUNTRY.fullmatch(found[-1]):
        raise _wrong(path, line, row)
    yield found


def _wrong(path: Path, line: int, row: list[str]) -> BrokenInputError:
    return BrokenInputError(
        f"{path}, line {line}: {','.join(row)[:80]!r}: expected first address, last address, country (such as 192.0.2.0,192.0.2.255,DE), "
        "or columns named network and country."
    )
