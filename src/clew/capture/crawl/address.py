"""Which network addresses a capture may reach: those of the public internet and no others.

``ipaddress.is_global`` lets through what leads inside by a detour: addresses that hold another one (NAT64, 6to4,
Teredo, IPv4 mapped into IPv6) and multicast. So these are named here (IANA special-purpose address registries;
RFC 6052, 3056, 4380, 6598).

>>> why_refused("127.0.0.1"), why_refused("93.184.215.14")
('loopback', None)
>>> why_refused("64:ff9b::7f00:1"), why_refused("2002:7f00:1::"), why_refused("100.64.0.9")
('NAT64', '6to4', 'shared (CGNAT)')
"""

import ipaddress

_NAMED = (
    ("NAT64", "64:ff9b::/96"),
    ("NAT64", "64:ff9b:1::/48"),
    ("6to4", "2002::/16"),
    ("6to4", "192.88.99.0/24"),
    ("Teredo", "2001::/32"),
    ("IPv4 in IPv6", "::/96"),
    ("IPv4 translated", "::ffff:0:0:0/96"),
    ("site-local", "fec0::/10"),
    ("shared (CGNAT)", "100.64.0.0/10"),
    ("benchmark", "198.18.0.0/15"),
    ("documentation", "3fff::/20"),
    ("segment routing", "5f00::/16"),
)
_NETWORKS = tuple((name, ipaddress.ip_network(text)) for name, text in _NAMED)


def why_refused(text: str, *, loopback: bool = False) -> str | None:
    """Say why an address must not be reached; null where it may be. ``loopback``: a test allows this machine."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return "not an address"
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        return why_refused(str(address.ipv4_mapped), loopback=loopback)
    if address.is_loopback:
        return None if loopback else "loopback"
    for name, network in _NETWORKS:
        if address.version == network.version and address in network:
            return name
    return next((name for name, is_it in _kinds(address) if is_it), None)


def _kinds(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> tuple[tuple[str, bool], ...]:
    return (
        ("multicast", address.is_multicast),
        ("link-local", address.is_link_local),
        ("unspecified", address.is_unspecified),
        ("private", address.is_private),
        ("reserved", address.is_reserved or not address.is_global),
    )
