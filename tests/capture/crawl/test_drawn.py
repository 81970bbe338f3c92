"""Pages that come by script, drawn by a real Chromium: what is asked, what is kept, what a hostile page gets."""

import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from clew.__about__ import __version__
from clew.capture.archive import import_archives, iter_captures
from clew.kernel.errors import BrokenInputError, WrongUseError
from clew.records.issue import Issue
from clew.store.project import Project, create_project, open_project
from clew.store.tables import read_records
from tests.capture.crawl.hostile_pages import SCRIPTS, hostile
from tests.capture.crawl.scripted_web import ADS, SHELL, Served, Site, kiosk, project_for, serving
from tests.capture.crawl.simulated import AGENT_CONTACT, Ended, Kept, records_of
from tests.commands import clew
from tests.conftest import run_project

pytestmark = [
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(shutil.which("chromium") is None, reason="needs Chromium"),
]
_KIOSK, _HOSTILE = "kiosk.example", "hostile.example"
_STATE = json.dumps([{"text": f"Escort {ad['name']} in Graz, Massage und Begleitung"} for ad in ADS])
_CAPTCHA = (
    "document.getElementById('root').innerHTML = '<div class=g-recaptcha></div><p>Are you a robot?</p>'"
)
_SIXTEEN_PIXELS = (
    "const c = document.createElement('canvas'); document.body.innerHTML = '<h1>Escort Mara, 25, Graz</h1>';"
    "fetch('/photo').then(r => r.blob()).then(b => document.body.append(b.size), () => document.body.append('none'));"
)


def _sites(tcp: int, udp: int) -> dict[str, Site]:
    frame = SHELL.format(more="").replace("/app.js", "/own.js").encode()
    carried = SHELL.format(more=f"<script type=application/json>{_STATE}</script>").encode()
    jpeg = b"\xff\xd8\xff\xe0" + b"no picture, but it begins as one" * 3
    return {
        _KIOSK: kiosk(),
        "never-kiosk.example": kiosk(),
        "shut-kiosk.example": kiosk(robots="User-agent: *\nDisallow: /api/\n"),
        "stated.example": Site({"/": ("text/html", carried), "/app.js": ("text/javascript", b"0")}),
        "challenge.example": Site({"/": ("text/html", frame), "/own.js": ("text/javascript", _CAPTCHA.encode())}),
        "photos.example": Site(
            {
                "/": ("text/html", frame), "/own.js": ("text/javascript", _SIXTEEN_PIXELS.encode()),
                "/photo": ("application/octet-stream", jpeg),
            }
        ),
        _HOSTILE: hostile(tcp, udp),
    }  # fmt: skip


@dataclass(frozen=True)
class Done:
    served: Served
    project: Project
    ended: Ended
    took_s: float
    journal: list[dict[str, Any]]
    records: list[Kept]
    reached: list[str]

    def of(self, host: str, kind: str) -> list[Kept]:
        return [one for one in self.records if one.kind == kind and f"//{host}/" in one.url]

    def drawn(self, host: str) -> dict[str, dict[str, Any]]:
        lines = [line for line in self.journal if line["event"] == "drawn" and line["site"] == host]
        return {line["url"].partition(host)[2]: line for line in lines}


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Done]:
    """One capture of all sites; witnesses listen inside meanwhile."""
    folder = tmp_path_factory.mktemp("drawn")
    with socket.socket() as tcp, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        for one in (tcp, udp):
            one.bind(("127.0.0.1", 0))
            one.settimeout(0.1)
        tcp.listen()
        sites = _sites(tcp.getsockname()[1], udp.getsockname()[1])
        with serving(folder / "web", sites) as served:
            project = project_for(
                folder / "p", served, browser_page_s=4.0, browser_mb=1200,
                browser_sites={_HOSTILE: "always", "never-kiosk.example": "never"},
            )  # fmt: skip
            began = time.monotonic()
            ended = _captured(project, served)
            took_s = time.monotonic() - began
            reached = [name for name, one in (("tcp", tcp), ("udp", udp)) if _is_reached(one)]
            (journal,) = (project.runs_dir / "captures").glob("*.jsonl")
            lines = [json.loads(line) for line in journal.read_text("utf-8").splitlines()]
            yield Done(served, project, ended, took_s, lines, records_of(project), reached)


def _captured(project: Project, served: Served, *arguments: str) -> Ended:
    done = subprocess.run(
        _command(project, served, *arguments), capture_output=True, text=True, timeout=700, check=False
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return Ended(done.returncode, {row["site"]: row for row in rows}, " ".join(done.stderr.split()))


def _command(project: Project, served: Served, *arguments: str) -> list[str]:
    place = ["--project", str(project.root), "--test-loopback", str(served.hosts)]
    return [sys.executable, "-m", "clew", "capture", *place, "--json", *arguments]


def _is_reached(witness: socket.socket) -> bool:
    try:
        if witness.type == socket.SOCK_STREAM:
            witness.accept()[0].close()
        else:
            witness.recvfrom(1)
    except TimeoutError:
        return False
    return True


def test_a_page_that_says_nothing_without_its_scripts_is_drawn(done: Done) -> None:
    assert done.ended.rows[_KIOSK]["drawn"] == 1 + len(ADS)
    assert done.ended.rows[_KIOSK]["state"] == "done"
    drawn = {one.url: one.block.decode() for one in done.of(_KIOSK, "conversion")}
    for ad in ADS:
        assert ad["phone"] in drawn[f"http://{_KIOSK}/girls/{ad['id']}"]
    assert "You need to enable" not in "".join(drawn.values())


def test_each_document_and_script_is_asked_for_once_and_data_once_a_page(done: Done) -> None:
    asked = done.served.asked(_KIOSK)
    assert sorted(asked) == sorted(
        ["/robots.txt", "/", "/app.js", "/api/ads.json"]
        + [f"/girls/{ad['id']}" for ad in ADS]
        + [f"/api/ads/{ad['id']}.json" for ad in ADS]
    )


def test_every_answer_is_kept_as_it_came_byte_for_byte(done: Done) -> None:
    for host in (_KIOSK, _HOSTILE, "shut-kiosk.example"):
        sent = sorted(entry["sent"] for entry in done.served.log if entry["host"] == host)
        kept = sorted(hashlib.sha256(one.block).hexdigest() for one in done.of(host, "response"))
        assert kept == sent
        assert len(done.of(host, "request")) == len(kept)


def test_the_browser_asks_as_clew_does_without_cookie_or_referrer(done: Done) -> None:
    entries = [entry for entry in done.served.log if entry["host"] in done.served.sites]
    assert {entry["method"] for entry in entries} == {"GET"}
    for entry in entries:
        assert entry["headers"]["User-Agent"] == f"clew/{__version__} (+{AGENT_CONTACT})"
        assert not {"Cookie", "Referer", "Origin", "Sec-Fetch-Mode"} & set(entry["headers"])


def test_a_drawn_page_refers_to_what_it_was_drawn_from(done: Done) -> None:
    responses = {one.headers["WARC-Record-ID"]: one for one in done.of(_KIOSK, "response")}
    for one in done.of(_KIOSK, "conversion"):
        response = responses[one.headers["WARC-Refers-To"]]
        assert response.url == one.url
        assert b"<div id=root></div>" not in one.block
        assert one.headers["WARC-Drawn-By"].startswith("Chromium/")
        assert one.headers["Content-Type"] == "text/html; charset=utf-8"
    kinds = {one.headers.get("WARC-Resource-Type") for one in responses.values()}
    assert kinds == {None, "script", "fetch"}


def test_archives_pass_warcio_check(done: Done) -> None:
    archives = list(map(str, sorted(done.project.captures_dir.glob("*/*.warc.gz"))))
    assert archives
    checked = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", *archives], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout


def test_state_that_can_be_read_needs_no_browser(done: Done) -> None:
    assert done.ended.rows["stated.example"]["drawn"] == 0
    assert done.served.asked("stated.example") == ["/robots.txt", "/"]


def test_a_site_for_which_the_settings_say_never_is_told_of(done: Done) -> None:
    assert done.served.asked("never-kiosk.example") == ["/robots.txt", "/"]
    (issue,) = [one for one in _issues(done) if one.record_id == "never-kiosk.example"]
    assert (issue.kind, issue.detail) == (
        "scripted", "never-kiosk.example: 1 page without a word unless scripts run"
    )  # fmt: skip


def test_what_robots_txt_forbids_is_not_asked_for_by_a_drawn_page_either(done: Done) -> None:
    asked = done.served.asked("shut-kiosk.example")
    assert asked == ["/robots.txt", "/", "/app.js"]
    assert done.drawn("shut-kiosk.example")["/"]["refused"]["robots.txt"] == 1
    assert any("it says nothing even when it is drawn" in one.detail for one in _issues(done))


def test_a_challenge_that_a_script_draws_ends_the_visit_and_is_kept(done: Done) -> None:
    row = done.ended.rows["challenge.example"]
    assert row["state"] == "blocked"
    assert "a challenge at http://challenge.example/" in row["why"]
    (kept,) = done.of("challenge.example", "conversion")
    assert b"g-recaptcha" in kept.block


def test_no_picture_reaches_the_browser_or_the_archive(done: Done) -> None:
    (drawn,) = done.of("photos.example", "conversion")
    assert b"Escort Mara, 25, Graznone" in drawn.block.replace(b"</h1>", b"")
    assert not [one for one in done.records if b"begins as one" in one.block]
    assert not [one for one in done.of(_KIOSK, "conversion") if b"iVBORw0KGgo" in one.block]
    assert not [path for path in done.served.asked(_KIOSK) if path.endswith(".jpg")]


def test_a_hostile_page_reaches_nothing_inside_and_nothing_outside(done: Done) -> None:
    assert done.reached == []
    hosts = {entry["host"] for entry in done.served.log}
    assert hosts == set(done.served.sites)
    asked = set(done.served.asked(_HOSTILE))
    assert not asked & {
        "/post",
        "/beacon",
        "/events",
        "/report/7",
        "/signin",
        "/popup",
        "/file.zip",
        "/service.js",
        "/closed/data.json",
    }
    refused = done.drawn(_HOSTILE)["/reach/page"]["refused"]
    for reason in (
        "another site",
        "action",
        "robots.txt",
        "not GET",
        "eventsource",
        "websocket",
        "image",
        "frame or window",
    ):
        assert refused[reason] >= 1, reason


def test_popups_dialogs_and_downloads_come_to_nothing(done: Done) -> None:
    told = done.drawn(_HOSTILE)["/popups/page"]
    assert told["refused"]["dialog"] >= 1
    assert told["refused"]["download"] >= 1
    assert "problem" not in told
    left = [path for path in done.project.root.rglob("*") if path.suffix in (".exe", ".zip")]
    assert left == []


def test_redirects_by_script_are_told_and_followed_as_links_at_most(done: Done) -> None:
    told = done.drawn(_HOSTILE)["/loop/page"]
    assert told["refused"].get("another page", 0) >= 1, told
    assert sum(path.startswith("/loop/") for path in done.served.asked(_HOSTILE)) <= 4


def test_what_never_rests_or_eats_memory_is_ended_in_bounded_time_and_listed(done: Done) -> None:
    told = done.drawn(_HOSTILE)
    assert set(told) >= {f"/{name}/page" for name in SCRIPTS}
    assert told["/spin/page"]["problem"] == "time"
    assert told["/memory/page"]["problem"] in ("memory", "crash")
    assert told["/grows/page"]["restless"] is True
    assert told["/parts/page"]["refused"]["too many"] == 160
    assert told["/nodes/page"]["elements"] > 100_000 or told["/nodes/page"]["problem"] in ("time", "memory")
    assert done.took_s < 600, "bounded, also on a machine that does much else"
    listed = {one.record_id for one in _issues(done) if one.kind == "not_drawn"}
    assert {f"http://{_HOSTILE}/{name}/page" for name in ("spin", "memory")} <= listed
    assert done.ended.code == 3
    responses = {one.url for one in done.of(_HOSTILE, "response")}
    assert f"http://{_HOSTILE}/spin/page" in responses, "what was received is kept all the same"


def test_a_run_reads_the_drawn_page_and_not_the_empty_frame(done: Done, tmp_path: Path) -> None:
    project = create_project(tmp_path / "p", market="AT")
    (archive,) = (done.project.captures_dir / _KIOSK).glob("*.warc.gz")
    import_archives(project, [archive])
    theirs = {one.capture_id for one in iter_captures(done.project) if one.site_id == _KIOSK}
    assert {one.capture_id for one in iter_captures(project)} == theirs
    run_project(project)
    ads = pq.read_table(project.tables_dir / "ads.parquet").to_pylist()
    assert {(ad["alias"], ad["age"], ad["city"]) for ad in ads} == {
        (ad["name"], ad["age"], "Graz") for ad in ADS
    }
    pages = pq.read_table(project.tables_dir / "pages.parquet").to_pylist()
    assert len(pages) == 1 + len(ADS)
    assert clew("seal", "--project", project.root, "--wacz", tmp_path / "out.wacz").code == 0
    assert clew("verify", tmp_path / "out.wacz").code in (0, 3)
    erased = clew(
        "subject", ADS[0]["phone"], "--project", project.root, "--erase", "--by", "A. Example", "--reason", "asked"
    )  # fmt: skip
    assert erased.code == 0, erased.said
    left = "".join(one.block.decode("utf-8", "replace") for one in records_of(project))
    assert ADS[0]["phone"] not in left
    assert ADS[1]["phone"] in left


@pytest.mark.slow
def test_killed_while_a_page_is_drawn_it_goes_on_and_no_browser_stays(tmp_path: Path) -> None:
    with serving(tmp_path / "web", {_KIOSK: kiosk()}) as served:
        project = project_for(tmp_path / "p", served, delay_s=0.4)
        home = Path(tempfile.mkdtemp(prefix="c-"))  # a short name: browsers put sockets there
        process = subprocess.Popen(
            _command(project, served),
            env={**os.environ, "TMPDIR": str(home)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _wait(lambda: "/api/ads.json" in served.asked(_KIOSK), process)
        assert _processes_in(home)
        os.kill(process.pid, signal.SIGKILL)
        process.wait(30)
        _wait(lambda: not _processes_in(home))
        shutil.rmtree(home, ignore_errors=True)  # what drove the browser may be clearing it too
        _fast(project)
        ended = _captured(project, served)
        assert ended.code == 0
        assert "Going on with the visit of" in ended.said
        asked = served.asked(_KIOSK)
        assert asked.count("/") == 1, "the document is read back from the archive"
        assert max(map(asked.count, asked)) <= 2
        drawn = [one.url for one in records_of(project) if one.kind == "conversion"]
        assert sorted(drawn) == sorted(
            {f"http://{_KIOSK}/", *(f"http://{_KIOSK}/girls/{ad['id']}" for ad in ADS)}
        )


def _wait(is_so: Any, process: "subprocess.Popen[bytes] | None" = None) -> None:
    deadline = time.monotonic() + 90
    while not is_so():
        assert process is None or process.poll() is None, "it ended before it was killed"
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _fast(project: Project) -> None:
    path = project.root / "clew.toml"
    path.write_text(path.read_text("utf-8").replace("delay_s = 0.4", "delay_s = 0.0"), "utf-8")


def _processes_in(home: Path) -> list[int]:
    """The processes whose environment names a folder."""
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            if str(home).encode() in path.read_bytes() and b"clew-browser-" in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue  # it has just ended
    return found


def _issues(done: Done) -> list[Issue]:
    return [
        one
        for path in done.project.captures_dir.glob("capture-*.issues.parquet")
        for one in read_records(path, Issue)
    ]


def test_errors_say_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from clew.capture.browser.chromium import program_of
    from clew.store.capture_settings import CaptureSettings

    with pytest.raises(WrongUseError, match="apt install chromium"):
        program_of(CaptureSettings(browser_path=str(tmp_path / "none"), browser_sandbox=False))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(WrongUseError, match="run clew as another user"):
        program_of(CaptureSettings())
    project = create_project(tmp_path / "p", market="AT")
    path = project.root / "clew.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace('browser = "never"', 'browser = "none"'), "utf-8")
    assert open_project(project.root).settings.capture.browser == "never"
    path.write_text(text.replace('browser = "never"', 'browser = "sometimes"'), "utf-8")
    with pytest.raises(BrokenInputError, match="expected never, when-needed or always"):
        open_project(project.root)
