"""Where the servers of sites stand: from the addresses that captures note, and the project's own table of networks."""

from pathlib import Path

import ibis

from clew.engine import Engine
from clew.register.fact import Server
from clew.store.geo_table import load_geo_table
from clew.store.peers import peer_of

_OK = 200


def servers_of(engine: Engine, root: Path) -> dict[str, Server]:
    """Give by site the server of the host that gave most pages, as its last capture notes it.

    Nothing is opened where the project has no table of networks.
    """
    table = load_geo_table(root)
    if table is None:
        return {}
    captures = engine.table("captures")
    there = captures.filter(captures.warc_file.notnull(), captures.status == _OK)
    there = there.mutate(host=there.url.re_extract(r"^https?://([^/?#]+)", 1))
    moment = there.fetched_at.cast("string").concat(" ", there.capture_id)
    columns = ("warc_file", "warc_offset", "warc_length", "capture_id")
    last = {name: there[name].argmax(moment) for name in columns}
    hosts = there.group_by("site_id", "host").aggregate(n=ibis._.count(), **last)
    found: dict[str, Server] = {}
    rows = engine.collect(hosts, order=["site_id", "host"]).to_pylist()
    for row in sorted(rows, key=lambda row: (row["site_id"], -row["n"], row["host"])):
        if row["site_id"] in found:
            continue
        address = peer_of(root, row["warc_file"], row["warc_offset"], row["warc_length"])
        country = table.country_of(address) if address else None
        if address and country:
            found[row["site_id"]] = Server(country, address, row["capture_id"])
    return found
