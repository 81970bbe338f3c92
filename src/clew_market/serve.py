"""`python -m clew_market.serve FOLDER`: serve the simulated web on this machine until it is ended.

It writes into the folder: `hosts.json` (where each host is), `sites.csv`, `seeds.csv` (three of them, from which the others can be found),
`ads.json` (the paths of the ads by host), `truth/` (`sites.jsonl`: what each host is; `ways.jsonl`: who names whom), `ca.pem` (the authority of those with TLS), and `log/HOST.jsonl`, a line for each request. `hosts.json` comes last: once it is
there, all servers listen. Then

    clew capture --project P --test-loopback FOLDER/hosts.json
"""

import argparse
import asyncio
import datetime as dt
import json
import signal
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from clew_market.web.certificates import make_context
from clew_market.web.model import ServedSite
from clew_market.web.ordinary import HOSTS as ORDINARY
from clew_market.web.server import ADDRESS, SiteServer
from clew_market.web.sites import BROKEN, MARKETS, build_sites
from clew_market.web.ways import HIDDEN, SEEDS, Way, among, reached, ways

_NOT_REACHABLE = {"inner.moving-house.example": "10.0.0.5:80"}
"""A name of a site of ours that leads into a private network: nobody is there, and nobody may knock."""


async def serve(folder: Path, sites: list[ServedSite], way_list: Sequence[Way]) -> None:
    """Serve sites until the process is asked to end; the folder must be there."""
    secure = [site.host for site in sites if site.scheme == "https"]
    context = make_context(folder, secure, now=dt.datetime.now(dt.UTC)) if secure else None
    hosts = dict(_NOT_REACHABLE)
    for site in sites:
        server = SiteServer(site, folder / "log" / f"{site.host}.jsonl")
        port = await server.start(context if site.scheme == "https" else None)
        hosts[site.host] = f"{ADDRESS}:{port}"
    (folder / "ads.json").write_text(json.dumps({site.host: site.ads for site in sites}, indent=1), "utf-8")
    _write_list(folder / "sites.csv", (site for site in sites if site.host not in ORDINARY))
    _write_list(folder / "seeds.csv", (site for site in sites if site.host in SEEDS))
    _write_truth(folder / "truth", sites, way_list)
    part = folder / "hosts.json.part"
    part.write_text(json.dumps(hosts, indent=1), "utf-8")
    part.replace(folder / "hosts.json")
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await ended.wait()


def _write_list(path: Path, sites: Iterable[ServedSite]) -> None:
    path.write_text("\n".join(["url", *(f"{site.root}/" for site in sites)]) + "\n", "utf-8")


def _write_truth(folder: Path, sites: Sequence[ServedSite], way_list: Sequence[Way]) -> None:
    """Write what each host is: of the trade or not, null where nobody can read it; and whether a way leads to it."""
    folder.mkdir(exist_ok=True)
    led_to = reached(way_list)
    useless = {site.host for site in sites if not site.pages or "Disallow: /\n" in site.robots}
    rows = [
        {
            "host": site.host,
            "trade": None if site.host in useless | BROKEN else site.host not in ORDINARY,
            "seed": site.host in SEEDS,
            "led_to": site.host in led_to,
            "in_no_list": site.host in HIDDEN,
        }
        for site in sites
    ]
    for name, lines in (("sites", rows), ("ways", [asdict(way) for way in way_list])):
        text = "".join(json.dumps(line) + "\n" for line in lines)
        (folder / f"{name}.jsonl").write_text(text, "utf-8")


def main() -> None:
    """Read the options and serve."""
    parser = argparse.ArgumentParser(
        prog="python -m clew_market.serve", description="Serve the simulated web."
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--size", type=int, default=40, help="advertised persons in each of three markets (20 and more)"
    )
    parser.add_argument(
        "--visit", type=int, default=1, help="at which of its visits the market stands (1 to 10)"
    )
    parser.add_argument(
        "--ways", type=int, help="draw who names whom by this seed; without it as it is written down"
    )
    parser.add_argument(
        "--markets", type=int, default=MARKETS, help="how many of the three markets, with eight sites each"
    )
    options = parser.parse_args()
    (options.folder / "log").mkdir(parents=True, exist_ok=True)
    sites = build_sites(
        seed=options.seed,
        size=options.size,
        visit=options.visit,
        ways_seed=options.ways,
        markets=options.markets,
    )
    way_list = among(ways(options.ways), {site.host for site in sites})
    asyncio.run(serve(options.folder, sites, way_list))


if __name__ == "__main__":
    main()
