"""How fast ``clew capture`` asks, side by side with plain Scrapy: one site on this machine, no pause, one connection each.

``python -m benchmarks.capture`` serves a site of so many pages, lets both read all of it in turn, and prints requests a
second as the server's log tells them (from the first request to the last), the processor's time that each process took
between the same two (user and system, as ``/proc`` has them), and the ratios of both. The processor's time says what the work
costs, also on a machine that others use; the wall what it takes with the server in turn. Clew keeps every byte in an archive and a
journal; the peer is a spider that follows the same links and keeps nothing.
"""

import argparse
import asyncio
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew_market.serve import serve
from clew_market.web.model import Answer, ServedSite

HOST = "large-lamp.example"
_LINKS = 20
_TEXT = "<p>Evening walks, quiet talks, a table by the window. Ask for Mara at the desk.</p>"
_WAIT_S = 60
_RUN_S = 900
_LOOK_S = 0.01


@dataclass(frozen=True, slots=True)
class Took:
    """What one round took: requests, seconds on the wall and of the processor from the first request to the last."""

    requests: int
    wall_s: float
    processor_s: float


def main() -> None:
    """Measure and print."""
    options = _options()
    if options.serve:
        asyncio.run(serve(options.serve, [_site(options.pages, options.page_kb)], ()))
    elif options.peer:
        _peer(options.peer)
    else:
        sys.stdout.write(
            as_text(measure(pages=options.pages, rounds=options.rounds, page_kb=options.page_kb))
        )


def measure(*, pages: int, rounds: int, page_kb: int) -> dict[str, Any]:
    """Let both read the site in turn; give their rates, and the ratios of what a request takes."""
    found: dict[str, list[Took]] = {"clew": [], "scrapy": []}
    for number in range(rounds):
        for name in ("clew", "scrapy") if number % 2 else ("scrapy", "clew"):
            with tempfile.TemporaryDirectory(prefix="clew-bench-") as folder:
                found[name].append(_run(name, Path(folder), pages=pages, page_kb=page_kb))
    pairs = list(zip(found["clew"], found["scrapy"], strict=True))
    return {
        "pages": pages,
        "page_kb": page_kb,
        "rates": {
            name: statistics.median(one.requests / one.wall_s for one in runs) for name, runs in found.items()
        },
        "processor_ms": {
            name: statistics.median(1000 * one.processor_s / one.requests for one in runs)
            for name, runs in found.items()
        },
        "wall": _spread([own.wall_s / own.requests / (peer.wall_s / peer.requests) for own, peer in pairs]),
        "processor": _spread(
            [own.processor_s / own.requests / (peer.processor_s / peer.requests) for own, peer in pairs]
        ),
    }


def _spread(ratios: Sequence[float]) -> tuple[float, float, float]:
    """Give median, least and largest."""
    return statistics.median(ratios), min(ratios), max(ratios)


def as_text(report: dict[str, Any]) -> str:
    """Write the report."""
    lines = [f"{report['pages']} pages of {report['page_kb']} kB, from the first request to the last"]
    for name in ("clew", "scrapy"):
        rate, cost = report["rates"][name], report["processor_ms"][name]
        lines.append(f"{name}: {rate:.1f} requests/s, {cost:.2f} ms of the processor a request")
    for name in ("wall", "processor"):
        middle, low, high = report[name]
        lines.append(f"{name}: ratio {middle:.2f} ({low:.2f}-{high:.2f})")
    return "".join(f"{line}\n" for line in lines)


def _run(name: str, folder: Path, *, pages: int, page_kb: int) -> Took:
    expected = len(_site(pages, page_kb).pages)
    with _served(folder / "web", pages, page_kb) as web:
        command = [sys.executable, "-m", "benchmarks.capture", "--peer", web["address"]]
        if name == "clew":
            command = _own_command(folder, web["hosts"])
        log = Path(web["log"])
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 - our own commands
        try:
            began = _processor_at(process, log, 1)
            ended = _processor_at(process, log, expected)
            process.wait(_RUN_S)
        finally:
            process.kill()
        if process.returncode:
            raise RuntimeError(f"{name} ended with {process.returncode}")
        times = [json.loads(line)["began"] for line in log.read_text("utf-8").splitlines()]
    return Took(len(times), times[-1] - times[0], ended - began)


def _processor_at(process: subprocess.Popen[bytes], log: Path, requests: int) -> float:
    """Wait until the server had so many requests; give the seconds that the process had of the processor by then, in all its threads."""
    deadline = time.monotonic() + _RUN_S
    while not log.exists() or log.read_bytes().count(b"\n") < requests:
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"it ended, or took too long, before request {requests}")
        time.sleep(_LOOK_S)
    fields = Path(f"/proc/{process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _own_command(folder: Path, hosts: str) -> list[str]:
    project = folder / "p"
    make = [sys.executable, "-m", "clew", "init", str(project), "--market", "DE"]
    subprocess.run(make, check=True, stderr=subprocess.DEVNULL)  # noqa: S603 - as above
    path = project / "clew.toml"
    text = path.read_text("utf-8").replace('contact = ""', 'contact = "https://desk.example/clew"')
    path.write_text(
        text.replace("delay_s = 5.0", "delay_s = 0.0").replace("max_pages = 2000", "max_pages = 100000")
    )
    arguments = ["--project", str(project), "--test-loopback", hosts, "--json", f"http://{HOST}/"]
    return [sys.executable, "-m", "clew", "capture", *arguments]


@contextlib.contextmanager
def _served(folder: Path, pages: int, page_kb: int) -> Iterator[dict[str, str]]:
    (folder / "log").mkdir(parents=True)
    options = ["--serve", str(folder), "--pages", str(pages), "--page-kb", str(page_kb)]
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.capture", *options])  # noqa: S603 - as above
    try:
        deadline = time.monotonic() + _WAIT_S
        hosts = folder / "hosts.json"
        while not hosts.exists():
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the server did not start")
            time.sleep(0.05)
        address = json.loads(hosts.read_text("utf-8"))[HOST]
        yield {
            "address": f"http://{address}/",
            "hosts": str(hosts),
            "log": str(folder / "log" / f"{HOST}.jsonl"),
        }
    finally:
        process.terminate()
        process.wait()


def _site(pages: int, page_kb: int) -> ServedSite:
    """A site of lists and ads: each list leads to twenty ads and to the next one."""
    filler = _TEXT * (page_kb * 1024 // len(_TEXT))
    found: dict[str, Answer] = {}
    n_lists = max(1, pages // (_LINKS + 1))
    for number in range(1, n_lists + 1):
        ads = "".join(f'<li><a href="/ad/{number * _LINKS + n}">Mara {n}</a></li>' for n in range(_LINKS))
        following = f'<a rel="next" href="/list?page={number + 1}">next</a>' if number < n_lists else ""
        found[f"/list?page={number}"] = _page(f"<ul>{ads}</ul>{following}{filler}")
    for number in range(_LINKS, (n_lists + 1) * _LINKS):
        found[f"/ad/{number}"] = _page(f'<h1>Mara {number}</h1><a href="/">home</a>{filler}')
    found["/"] = _page('<a href="/list?page=1">ads</a>')
    return ServedSite(HOST, "http", found)


def _page(body: str) -> Answer:
    return Answer(body=f"<!doctype html><html><title>-</title><body>{body}</body></html>".encode())


def _peer(address: str) -> None:
    """Read the site with Scrapy as it comes: rules that follow all links, robots.txt, one connection."""
    import scrapy  # noqa: PLC0415 - the peer alone
    from scrapy.crawler import CrawlerProcess  # noqa: PLC0415 - as above
    from scrapy.linkextractors import LinkExtractor  # noqa: PLC0415 - as above
    from scrapy.spiders import CrawlSpider, Rule  # noqa: PLC0415 - as above

    class Peer(CrawlSpider):
        name = "peer"
        start_urls = [address]  # noqa: RUF012 - as Scrapy has it
        rules = (Rule(LinkExtractor(), callback="read", follow=True),)

        def read(self, response: scrapy.http.Response) -> None:
            """Keep nothing."""

    process = CrawlerProcess(
        {
            "ROBOTSTXT_OBEY": True,
            "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
            "DOWNLOAD_DELAY": 0,
            "LOG_ENABLED": False,
            "TELNETCONSOLE_ENABLED": False,
        }
    )
    process.crawl(Peer)
    process.start()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.capture", description=__doc__)
    parser.add_argument("--pages", type=int, default=1500)
    parser.add_argument("--page-kb", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--peer", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
