"""What the settings and the command ask for is what happens, as the servers' logs tell."""

import asyncio
import datetime as dt
import itertools
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from clew.capture.archive import iter_captures
from clew.capture.images import read_picture
from clew.kernel.errors import BrokenInputError
from clew.records.image_fact import ImageFact
from clew.store.project import open_project
from clew.store.tables import read_records
from clew_market.web.sites import build_sites
from tests.capture.crawl.simulated import Web, captured, new_project, records_of
from tests.commands import clew

pytestmark = pytest.mark.xdist_group("web")
_SMALL = ("--site", "agencia-azahar.test")
_HOST = "agencia-azahar.test"


def test_pictures_become_hashes_and_facts_and_no_byte_of_them_stays(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web, pictures=True)
    ended = captured(project, web, *_SMALL)
    assert ended.code == 0
    (site,) = [one for one in build_sites(seed=1, size=80) if one.host == _HOST]
    pictures = {path: answer.body for path, answer in site.pages.items() if answer.mime == "image/jpeg"}
    assert len(pictures) >= 3
    facts = [
        fact
        for path in project.captures_dir.glob("*/*.images.parquet")
        for fact in read_records(path, ImageFact)
    ]
    assert {urlsplit(fact.url).path for fact in facts} == set(pictures)
    for fact in facts:
        seen = read_picture(pictures[urlsplit(fact.url).path])
        assert (fact.pdq, fact.width, fact.height, fact.crop_hash) == (
            seen.pdq,
            seen.width,
            seen.height,
            seen.crop_hash,
        )
    stretches = [body[len(body) // 2 :][:24] for body in pictures.values()]
    for path in [path for path in project.root.rglob("*") if path.is_file()]:
        assert not any(stretch in path.read_bytes() for stretch in stretches), path
    assert not any(stretch in one.block for one in records_of(project) for stretch in stretches)
    assert sum(one.warc_file is None for one in iter_captures(project)) == len(facts)
    requests = {urlsplit(one.url).path for one in records_of(project) if one.kind == "request"}
    assert set(pictures) <= requests, "each request is kept"


def test_without_being_asked_no_picture_is_fetched(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web, delay_s=0.3, jitter=0.5, never=["/tarifas"])
    since = web.lengths()[_HOST]
    assert captured(project, web, *_SMALL, "--seed", "7").code == 0
    log = web.log(_HOST, since)
    assert not [entry for entry in log if entry["target"].endswith((".jpg", ".png", ".ico"))]
    assert not [entry for entry in log if entry["target"].startswith("/tarifas")], (
        "what the settings say never"
    )
    starts = [entry["began"] for entry in log]
    assert min(b - a for a, b in itertools.pairwise(starts)) >= 0.3 * 0.5 - 0.01


def test_a_budget_ends_it_and_says_so(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web)
    site = "aurora-compania-2.example"
    since = web.lengths()[site]
    ended = captured(project, web, "--site", site, "--max-pages", "12")
    assert ended.code == 3
    assert ended.rows[site]["state"] == "budget"
    assert len(web.log(site, since)) == 12


def test_outside_its_hours_nothing_is_asked(web: Web, tmp_path: Path) -> None:
    later = dt.datetime.now(dt.UTC) + dt.timedelta(hours=6)
    hours = f"{later:%H:00}-{later + dt.timedelta(hours=1):%H:00}"
    project = new_project(tmp_path / "p", web, windows=[hours])
    since = web.lengths()[_HOST]
    ended = captured(project, web, *_SMALL)
    assert ended.code == 3
    assert "Not finished: the hours of `windows` are over" in ended.said
    assert web.log(_HOST, since) == []


def test_robots_txt_is_noted_only_with_a_legal_basis(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web, legal_basis="order 17 of a court", robots="note")
    since = web.lengths()["closed-book.example"]
    captured(project, web, "--site", "closed-book.example")
    asked = [entry["target"] for entry in web.log("closed-book.example", since)]
    assert asked[0] == "/robots.txt"
    assert "/" in asked
    (about,) = [one for one in records_of(project) if one.kind == "warcinfo"]
    assert b"robots: kept, not obeyed" in about.block
    path = project.root / "clew.toml"
    path.write_text(path.read_text("utf-8").replace("order 17 of a court", ""), "utf-8")
    with pytest.raises(BrokenInputError, match="need a legal_basis"):
        open_project(project.root)


def test_a_later_visit_asks_for_lists_first_and_leaves_other_trades_out(web: Web, tmp_path: Path) -> None:
    site = "piata-de-cartier-2.example"
    project = new_project(tmp_path / "p", web)
    assert captured(project, web, "--site", site).code == 0
    assert clew("run", "--project", project.root, "--processes", "1").code in (0, 3)
    told = clew("capture", "--project", project.root, "--dry-run", "--json", "--site", site)
    (row,) = [json.loads(line) for line in told.out.splitlines()]
    assert row["basis"] == "earlier visit"
    assert len(web.ads[site]) <= row["requests"] <= 2 * len(web.ads[site])
    since = web.lengths()[site]
    assert captured(project, web, "--site", site).code == 0
    asked = [entry["target"] for entry in web.log(site, since)]
    ads = [place for place, target in enumerate(asked) if target in web.ads[site]]
    lists = [place for place, target in enumerate(asked) if target.startswith("/matrimoniale")]
    assert len(ads) == len(web.ads[site])
    assert max(lists) < min(ads)
    assert not [target for target in asked if "/imobiliare" in target or "/auto" in target]
    assert len(asked) <= 1.5 * len(ads)
    assert abs(len(asked) - row["requests"]) <= 0.25 * len(asked)
    assert "1 site, about" in told.err


def test_over_a_proxy_the_bytes_are_those_of_the_site(web: Web, tmp_path: Path) -> None:
    sites = ("--site", "agencia-azahar.test", "--site", "aurora-begleitung.example")
    with _proxy(web) as (place, asked):
        project = new_project(tmp_path / "p", web, proxy=place)
        ended = captured(project, web, *sites, "--max-pages", "6")
    assert {row["failed"] for row in ended.rows.values()} == {0}
    assert any(line.startswith("CONNECT www.aurora-begleitung.example:443 ") for line in asked)
    assert any(line.startswith("GET http://agencia-azahar.test/") for line in asked)
    kept = records_of(project)
    assert not [one for one in kept if b"CONNECT" in one.block or b"Connection established" in one.block]
    assert all(
        one.block.startswith((b"HTTP/", b"GET ")) for one in kept if one.kind in ("request", "response")
    )
    assert {one.headers.get("WARC-IP-Address") for one in kept} == {None}, "the peer's address is not known"


def test_a_certificate_that_nobody_vouches_for_is_a_reason_not_to_read(web: Web, tmp_path: Path) -> None:
    site = "aurora-begleitung.example"
    project = new_project(tmp_path / "p", web, ca_file="")
    ended = captured(project, web, "--site", site)
    assert ended.code == 3
    assert ended.rows[site]["state"] == "unreachable"
    assert "certificate" in str(ended.rows[site]["why"])
    unchecked = new_project(tmp_path / "q", web, ca_file="", check_certificates=False)
    assert captured(unchecked, web, "--site", site, "--max-pages", "3").rows[site]["pages"] == 2


def test_a_site_that_does_not_speak_tls_is_read_without_it_and_nothing_is_missing(
    web: Web, tmp_path: Path
) -> None:
    project = new_project(tmp_path / "p", web, retries=0)
    went = captured(project, web, f"https://{_HOST}/", "--max-pages", "60")
    assert went.rows[_HOST]["answers"]["no_connection"] == 1
    assert (went.code, went.rows[_HOST]["state"], went.rows[_HOST]["failed"]) == (0, "done", 0), went.said
    assert {urlsplit(one.url).scheme for one in iter_captures(project)} == {"http"}


def test_errors_say_what_where_and_what_to_do(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web, contact="")
    said = clew("capture", "--project", project.root, "--test-loopback", web.hosts)
    assert said.code == 2
    assert "clew.toml: [capture] contact is empty" in said.said
    for arguments, told in (
        (("--site", "nowhere.example"), "--site nowhere.example: not a site of this project"),
        (("ftp://a.example/",), "is not the address of a page"),
        (("http://a.example:99999/",), "is not the address of a page"),
    ):
        outcome = clew("capture", "--project", project.root, "--dry-run", *arguments)
        assert outcome.code == 2
        assert told in outcome.said


def test_a_rejected_site_is_never_captured(web: Web, tmp_path: Path) -> None:
    project = new_project(tmp_path / "p", web)
    decisions = tmp_path / "d.jsonl"
    row = {
        "kind": "site_decision",
        "site": _HOST,
        "value": "rejected",
        "author": "A. Example",
        "reason": "a hotel",
    }
    decisions.write_text(json.dumps(row) + "\n", "utf-8")
    assert clew("decide", "--project", project.root, "--file", decisions).code == 0
    outcome = clew("capture", "--project", project.root, "--dry-run", f"http://{_HOST}/")
    assert outcome.code == 2
    assert "was rejected in this project" in outcome.said
    listed = clew("capture", "--project", project.root, "--dry-run", "--json")
    assert _HOST not in {json.loads(line)["site"] for line in listed.out.splitlines()}


@contextmanager
def _proxy(web: Web) -> Iterator[tuple[str, list[str]]]:
    """A proxy on this machine that knows the hosts of the web."""
    hosts = json.loads(web.hosts.read_text("utf-8"))
    asked: list[str] = []

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        line = head.split(b"\r\n")[0].decode()
        asked.append(line)
        target = line.split(" ")[1]
        host = target.partition(":")[0] if line.startswith("CONNECT") else urlsplit(target).hostname
        address, _, port = hosts[host].rpartition(":")
        there, back = await asyncio.open_connection(address, int(port))
        if line.startswith("CONNECT"):
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            path = urlsplit(target)._replace(scheme="", netloc="").geturl()
            back.write(
                head.replace(target.encode(), path.encode(), 1).replace(
                    b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"
                )
            )
        await asyncio.gather(pump(reader, back), pump(there, writer), return_exceptions=True)

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(serve, "127.0.0.1", 0))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
