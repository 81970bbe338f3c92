import asyncio
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.capture.crawl.address import why_refused
from clew.capture.crawl.resolve import Loopback, RefusedAddressError, Resolver
from clew.kernel.errors import BrokenInputError


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "::1", "10.0.0.5", "172.16.3.4", "192.168.1.1", "169.254.169.254", "fe80::1",
        "fe80::1%eth0", "fc00::1", "fd12::1", "fec0::1", "224.0.0.1", "ff02::1", "239.1.1.1", "100.64.0.1", "0.0.0.0",
        "::", "255.255.255.255", "240.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:5", "64:ff9b:1::1", "2002:7f00:1::",
        "2002:a00:5::1", "192.88.99.1", "2001:0:53aa:64c::1", "::ffff:127.0.0.1", "::ffff:10.0.0.5", "::127.0.0.1",
        "::ffff:0:127.0.0.1", "198.18.0.1", "192.0.2.1", "203.0.113.9", "2001:db8::1", "not an address", "",
    ],
)  # fmt: skip
def test_what_is_not_the_public_internet_is_refused(address: str) -> None:
    assert why_refused(address) is not None


@pytest.mark.parametrize("address", ["93.184.215.14", "1.1.1.1", "2606:4700::1111", "2a00:1450:4001::5"])
def test_public_addresses_are_let_through(address: str) -> None:
    assert why_refused(address) is None


@pytest.mark.parametrize(
    "address", ["10.0.0.5", "169.254.169.254", "64:ff9b::7f00:1", "::ffff:10.0.0.5", "fe80::1"]
)
def test_a_test_on_this_machine_opens_nothing_else(address: str) -> None:
    assert why_refused("127.0.0.1", loopback=True) is None
    assert why_refused("::ffff:127.0.0.1", loopback=True) is None
    assert why_refused(address, loopback=True) is not None


@given(st.ip_addresses(v=4))
def test_no_address_inside_another_gets_through(address: object) -> None:
    number = int(address)  # type: ignore[call-overload]
    for wrapped in (
        f"64:ff9b::{number >> 16:x}:{number & 0xFFFF:x}",
        f"2002:{number >> 16:x}:{number & 0xFFFF:x}::1",
    ):
        assert why_refused(wrapped) is not None
    assert (why_refused(f"::ffff:{address}") is None) == (why_refused(str(address)) is None)


def test_names_of_this_machine_are_refused() -> None:
    for host in ("localhost", "127.0.0.1", "2130706433", "0x7f.1"):
        with pytest.raises(RefusedAddressError, match="is not reached"):
            asyncio.run(Resolver().places(host, 80))


def test_in_a_test_only_the_hosts_that_it_names_exist(tmp_path: Path) -> None:
    path = tmp_path / "hosts.json"
    path.write_text(json.dumps({"a.example": "127.0.0.1:8001", "b.example": "10.0.0.5:80"}), "utf-8")
    resolver = Resolver(Loopback.read(path))
    assert asyncio.run(resolver.places("A.example", 80)) == [("127.0.0.1", 8001)]
    with pytest.raises(RefusedAddressError, match=r"10\.0\.0\.5 is private"):
        asyncio.run(resolver.places("b.example", 80))
    with pytest.raises(RefusedAddressError, match="has no address"):
        asyncio.run(resolver.places("localhost", 80))


def test_a_broken_list_of_hosts_is_named(tmp_path: Path) -> None:
    path = tmp_path / "hosts.json"
    path.write_text('["a"]', "utf-8")
    with pytest.raises(BrokenInputError, match=r"hosts\.json: expected a JSON object"):
        Loopback.read(path)
