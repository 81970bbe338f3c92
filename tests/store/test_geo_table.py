"""The project's own table of networks: two forms, and what is none."""

import ipaddress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.errors import BrokenInputError
from clew.store.geo_table import GeoTable, load_geo_table


def table(root: Path, text: str | bytes) -> GeoTable | None:
    (root / "geo").mkdir(exist_ok=True)
    (root / "geo" / "t.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_geo_table(root)


def test_a_project_without_a_table_has_none(tmp_path: Path) -> None:
    assert load_geo_table(tmp_path) is None


@pytest.mark.parametrize(
    "text",
    [
        "198.51.100.0,198.51.100.255,AT\n203.0.113.0,203.0.113.127,de\n2001:db8::,2001:db8::ffff,RO\n",
        "network,asn,country\n198.51.100.0/24,1,AT\n203.0.113.0/25,2,de\n2001:db8::/112,3,RO\n",
        "\ufeffcountry,network\r\nAT,198.51.100.0/24\r\nDE,203.0.113.0/25\r\nRO,2001:db8::/112\r\nZZ,192.0.2.0/24\r\n",
    ],
)
def test_both_forms_say_the_same(tmp_path: Path, text: str) -> None:
    found = table(tmp_path, text)
    assert found is not None
    asked = (
        "198.51.100.7",
        "203.0.113.127",
        "203.0.113.128",
        "2001:db8::1",
        "192.0.2.1",
        "lantern.example",
        "",
    )
    assert [found.country_of(one) for one in asked] == ["AT", "DE", None, "RO", None, None, None]


@pytest.mark.parametrize(
    "text",
    [
        "198.51.100.0,AT\n",
        "198.51.100.9,198.51.100.0,AT\n",
        "198.51.100.0,2001:db8::,AT\n",
        "198.51.100.0,198.51.100.255,Austria\n",
        "network,country\n=HYPERLINK(1),AT\n",
        "network,country\n198.51.100.0/24\n",
    ],
)
def test_what_is_no_table_names_file_and_line(tmp_path: Path, text: str) -> None:
    with pytest.raises(BrokenInputError, match=r"t\.csv, line [12]: "):
        table(tmp_path, text)


def test_broken_bytes_are_told(tmp_path: Path) -> None:
    with pytest.raises(BrokenInputError, match=r"t\.csv: can't be read"):
        table(tmp_path, b"\xff\xfe\x00broken")


@given(
    st.lists(st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 255)), min_size=1, max_size=20),
    st.integers(0, 2**32 - 1),
)
def test_an_address_has_the_country_of_a_range_that_holds_it(
    starts: list[tuple[int, int]], asked: int
) -> None:
    ranges = sorted({(4, first, min(first + size, 2**32 - 1), "AT") for first, size in starts})
    found = GeoTable(tuple((one[0], one[1]) for one in ranges), tuple(ranges))
    country = found.country_of(str(ipaddress.ip_address(asked)))
    holds = [one for one in ranges if one[1] <= asked <= one[2]]
    assert country is None or holds
    assert found.country_of(str(ipaddress.ip_address(ranges[-1][1]))) == "AT"
