"""From a host's name to addresses that may be reached; each name is looked up anew for each connection."""

import asyncio
import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from clew.capture.crawl.address import why_refused
from clew.kernel.errors import BrokenInputError


class RefusedAddressError(Exception):
    """A host has no address that may be reached; the sentence says which it has and what they are."""


@dataclass(frozen=True, slots=True)
class Loopback:
    """The hosts of a test on this machine, each with its port; no other host exists while one is in force."""

    hosts: Mapping[str, tuple[str, int]]

    @classmethod
    def read(cls, path: Path) -> "Loopback":
        """Read a JSON object of hosts, each ``"address:port"``."""
        try:
            stated = json.loads(path.read_text("utf-8"))
            hosts = {str(host): _address_and_port(str(place)) for host, place in stated.items()}
        except (OSError, ValueError, AttributeError) as error:
            raise BrokenInputError(
                f'{path}: expected a JSON object of hosts such as {{"lantern.example": "127.0.0.1:8001"}}: {error}'
            ) from error
        return cls(hosts)


def _address_and_port(place: str) -> tuple[str, int]:
    address, _, port = place.rpartition(":")
    return address.strip("[]"), int(port)


class Resolver:
    """Looks names up and lets through only what may be reached."""

    def __init__(self, loopback: Loopback | None = None) -> None:
        self.loopback = loopback

    async def places(self, host: str, port: int) -> list[tuple[str, int]]:
        """Give the addresses and port to connect to; raises :class:`RefusedAddressError` where none is left."""
        found = await self._looked_up(host, port)
        allows = self.loopback is not None
        refused = {address: why_refused(address, loopback=allows) for address, _ in found}
        good = [(address, to) for address, to in found if refused[address] is None]
        if not good:
            told = ", ".join(f"{address} is {why}" for address, why in refused.items()) or "it has no address"
            raise RefusedAddressError(f"{host[:200]} is not reached: {told}")
        return good

    async def _looked_up(self, host: str, port: int) -> list[tuple[str, int]]:
        if self.loopback is not None:
            place = self.loopback.hosts.get(host.lower())
            return [place] if place else []
        loop = asyncio.get_running_loop()
        try:
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            return []
        return list(dict.fromkeys((str(place[0]), port) for *_, place in found))
