"""``clew watch`` as a user runs it: watches, alerts, digests and the mail, and a whole turn against a small site."""

import json
import smtplib
import socketserver
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from clew.records import TABLES
from clew.report.digest import harmless
from clew.store.casework import check_chain, load_decisions
from clew.store.digests import read_digests
from clew.store.project import Project, create_project
from clew.store.run import write_json
from clew.store.tables import write_table
from clew.store.watch_turn import one_watch
from tests.commands import clew
from tests.given import day, mark, some

BY = ("--by", "A. Example", "--reason", "asked for by a partner")
PHONE = "+436600000001"
URGENT = "p-urgent"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project whose last run met a watched phone, an ad that went, a site that went, and an urgent lead."""
    made = create_project(tmp_path / "p", market="AT")
    ads = [("ad-1", "p-1"), ("ad-2", "p-2"), ("ad-3", URGENT)]
    tables: dict[str, list[Any]] = {
        "ads": [some("ad", ad_id=ad, url=f"https://lantern.example/{ad}") for ad, _ in ads],
        "providers": [some("provider", provider_id=name, ad_ids=(ad,)) for ad, name in ads],
        "networks": [some("network", network_id="n-1", provider_ids=("p-2",))],
        "leads": [some("lead", lead_id=name, urgent=name == URGENT) for name in ("p-1", "n-1", URGENT)],
        "alerts": [
            alert("1" * 64, "matched", "ad-1", f"phone {PHONE}", watch="w1"),
            alert("2" * 64, "vanished", "ad-2", "https://lantern.example/ad-2"),
            alert("3" * 64, "site_gone", "lantern.example", "nothing was read since 2025-06-11"),
            alert("4" * 64, "matched", "ad-3", f"phone {PHONE}", watch="w1"),
            alert("5" * 64, "returned", "ad-1", f"{PHONE}: A, earlier B (https://lantern.example/ad-3)"),
        ],
    }
    _write(made, tables)
    return made


def alert(name: str, kind: str, subject: str, value: str, **more: Any) -> Any:
    place = more.pop("place", "<b>Lantern</b> https://lantern.example/")
    return some(
        "alert", alert_id=name, kind=kind, subject_id=subject, value=value, seen_at=day(10),
        evidence=(mark("c" * 64, place),), **more,
    )  # fmt: skip


def _write(made: Project, tables: dict[str, list[Any]]) -> None:
    for name, record in TABLES.items():
        write_table(made.tables_dir / f"{name}.parquet", record, tables.get(name, []))
    write_json(made.tables_dir / "run.json", {"partial": False, "issues": {}, "rows": {}})


def set_mail(made: Project, **values: object) -> None:
    path = made.root / "clew.toml"
    before, _, after = path.read_text("utf-8").partition("[mail]")
    for key, value in values.items():
        line = next(line for line in after.splitlines() if line.startswith(f"{key} ="))
        after = after.replace(line, f"{key} = {json.dumps(value)}")
    path.write_text(f"{before}[mail]{after}", "utf-8")


def files(made: Project, suffix: str) -> list[Path]:
    return sorted((made.root / "exports" / "digests").glob(f"*.{suffix}"))


class _Smtp(socketserver.StreamRequestHandler):
    """As much of a mail server as a test needs."""

    def handle(self) -> None:
        server: Any = self.server
        self.wfile.write(b"220 desk.example\r\n")
        while line := self.rfile.readline():
            word = line[:4].upper()
            if word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                data = b""
                while (more := self.rfile.readline()) != b".\r\n":
                    data += more
                server.messages.append(data)
                self.wfile.write(b"250 taken\r\n")
            elif word == b"QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            elif word == b"RCPT" and server.refuses:
                self.wfile.write(b"550 no such mailbox\r\n")
            else:
                self.wfile.write(b"250 ok\r\n")


class SmtpServer(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Smtp)
        self.messages: list[bytes] = []
        self.refuses = False


@pytest.fixture
def smtp() -> Iterator[SmtpServer]:
    with SmtpServer() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def mailed(made: Project, server: SmtpServer, **more: object) -> None:
    port = server.server_address[1]
    set_mail(
        made, to="desk@office.example", sender="clew@office.example", host="127.0.0.1", port=port,
        security="none", **more,
    )  # fmt: skip


def test_watches_are_added_listed_and_removed_as_decisions(project: Project) -> None:
    assert clew("watch", "add", "phone", PHONE, *BY, "--project", project.root).code == 0
    again = clew("watch", "add", "phone", PHONE, *BY, "--project", project.root)
    assert json.loads(again.out) == {"already_known": 1, "new": 0}
    (row,) = [json.loads(line) for line in clew("watch", "list", "--project", project.root).out.splitlines()]
    assert (row["kind"], row["value"], row["by"], row["reason"]) == ("phone", PHONE, BY[1], BY[3])
    assert clew("watch", "remove", row["watch"][:10], *BY, "--project", project.root).code == 0
    assert load_decisions(project).watches == ()
    assert clew("watch", "list", "--project", project.root).out == ""
    assert check_chain(project) is None


def test_a_list_of_watches_is_taken_whole_or_not_at_all(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "watches.csv"
    path.write_text('kind,value,reason\nphone,+43 660 0000001,a\nalias,"Mara, Graz",b\n', "utf-8")
    ended = clew("watch", "add", "--file", path, "--by", "A. Example", "--project", project.root)
    assert json.loads(ended.out)["new"] == 2
    path.write_text("kind,value,reason\nhandle,mara_graz,a\ncolour,red,b\n", "utf-8")
    ended = clew("watch", "add", "--file", path, "--by", "A. Example", "--project", project.root)
    assert ended.code == 2
    assert "line 3" in ended.said
    assert len(load_decisions(project).watches) == 2


@pytest.mark.parametrize(
    "words",
    [
        ("phone", "12", *BY),
        ("phone", PHONE, "--by", " ", "--reason", "x"),
        ("phone", PHONE, "--by", "A"),
        ("phone", *BY),
    ],
)
def test_a_watch_that_makes_no_sense_is_refused(project: Project, words: tuple[str, ...]) -> None:
    assert clew("watch", "add", *words, "--project", project.root).code == 2
    assert load_decisions(project).watches == ()


def test_alerts_of_urgent_leads_are_counted_and_not_shown(project: Project) -> None:
    ended = clew("watch", "alerts", "--project", project.root)
    shown = {json.loads(line)["alert"][0] for line in ended.out.splitlines()}
    assert shown == {"1", "2", "3"}
    assert "2 more about urgent leads" in ended.said


def test_an_acknowledged_alert_leaves_the_list_with_who_did_it(project: Project) -> None:
    assert clew("watch", "ack", "11111111", *BY, "--project", project.root).code == 0
    rows = [json.loads(line) for line in clew("watch", "alerts", "--project", project.root).out.splitlines()]
    assert {row["alert"][0] for row in rows} == {"2", "3"}
    rows = [
        json.loads(line)
        for line in clew("watch", "alerts", "--all", "--project", project.root).out.splitlines()
    ]
    assert {row["alert"][0]: row["acknowledged_by"] for row in rows} == {"1": BY[1], "2": None, "3": None}
    assert clew("watch", "ack", "ffffffff", *BY, "--project", project.root).code == 2


def test_a_digest_tells_each_alert_once(project: Project) -> None:
    first = json.loads(clew("watch", "digest", "--project", project.root).out)
    assert (first["digest"], first["alerts"], first["left_to_supervisor"]) == (1, 3, 2)
    second = json.loads(clew("watch", "digest", "--project", project.root).out)
    assert (second["digest"], second["alerts"]) == (None, 0)
    assert [path.name for path in files(project, "txt")] == ["0001.txt"]


def test_the_next_digest_tells_what_is_new_since_the_last_one(project: Project) -> None:
    clew("watch", "digest", "--project", project.root)
    tables = {"alerts": [alert("1" * 64, "matched", "ad-1", "phone"), alert("6" * 64, "new", "ad-9", "x")]}
    _write(project, tables)
    assert json.loads(clew("watch", "digest", "--project", project.root).out)["alerts"] == 1
    text = files(project, "txt")[1].read_text("utf-8")
    assert "1 new alert, since the last one, of " in text
    assert "seen before the last digest, told only now" in text
    assert "1 alert of earlier digests nobody has acknowledged" in text


def test_a_digest_that_was_killed_before_it_counted_is_made_again(project: Project) -> None:
    clew("watch", "digest", "--project", project.root)
    (project.runs_dir / "digests" / "0001.json").unlink()
    assert json.loads(clew("watch", "digest", "--project", project.root).out)["digest"] == 1
    assert [entry.number for entry in read_digests(project)] == [1]


def test_the_files_of_a_digest_are_private_escaped_and_without_links(project: Project) -> None:
    clew("watch", "digest", "--project", project.root)
    (text,), (html,) = files(project, "txt"), files(project, "html")
    assert {path.stat().st_mode & 0o777 for path in (text, html)} == {0o600}
    for path in (text, html):
        said = path.read_text("utf-8")
        assert "://lantern" not in said
        assert "lantern.example" not in said
        assert "lantern[.]example" in said
        assert URGENT not in said
        assert "ad-3" not in said
        assert "2 further alerts concern an urgent lead" in said
    said = html.read_text("utf-8")
    assert "<b>Lantern" not in said
    assert "<a " not in said
    assert "&lt;b&gt;Lantern" in said


def test_nothing_is_mailed_unless_a_receiver_is_named(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nobody was to be asked")

    monkeypatch.setattr(smtplib, "SMTP", refuse)
    assert json.loads(clew("watch", "digest", "--project", project.root).out)["mailed"] == []
    assert files(project, "eml") == []
    ended = clew("watch", "digest", "--dry-run", "--project", project.root)
    assert ended.code == 2
    assert "nothing is mailed" in ended.said


def test_the_mail_holds_counts_and_ids_of_leads_and_no_more(project: Project, smtp: SmtpServer) -> None:
    mailed(project, smtp)
    assert json.loads(clew("watch", "digest", "--project", project.root).out)["mailed"] == [1]
    (data,) = smtp.messages
    message = message_from_bytes(data, policy=policy.default)
    assert (message["To"], message["Subject"]) == ("desk@office.example", "Clew digest 1: 3 new alerts")
    body = message.get_content()
    assert "p-1" in body
    assert "n-1" in body
    for hidden in (PHONE, "lantern", URGENT, "ad-1", "Lantern", "0000001"):
        assert hidden not in data.decode(), hidden
    assert clew("watch", "digest", "--project", project.root).code == 0
    assert len(smtp.messages) == 1, "what was sent is not sent again"
    assert check_chain(project) is None


def test_with_details_the_mail_says_what_the_file_says(project: Project, smtp: SmtpServer) -> None:
    mailed(project, smtp, details=True)
    clew("watch", "digest", "--project", project.root)
    message = message_from_bytes(smtp.messages[0], policy=policy.default)
    body = message.get_content()
    assert PHONE in body
    assert "ad-3" not in body
    assert PHONE not in str(message["Subject"])
    assert "://" not in body


def test_a_dry_run_writes_the_message_and_tells_nothing(project: Project, smtp: SmtpServer) -> None:
    mailed(project, smtp)
    assert clew("watch", "digest", "--dry-run", "--project", project.root).code == 0
    assert [path.name for path in files(project, "eml")] == ["dry-run.eml"]
    assert (smtp.messages, read_digests(project)) == ([], [])
    assert json.loads(clew("watch", "digest", "--project", project.root).out)["alerts"] == 3


def test_a_mail_that_was_not_taken_is_owed(project: Project, smtp: SmtpServer) -> None:
    mailed(project, smtp)
    smtp.refuses = True
    ended = clew("watch", "digest", "--project", project.root)
    assert ended.code == 2
    assert "It is owed" in ended.said
    smtp.refuses = False
    assert json.loads(clew("watch", "digest", "--project", project.root).out)["mailed"] == [1]
    assert len(smtp.messages) == 1


def test_what_is_owed_goes_to_nobody_else(project: Project, smtp: SmtpServer) -> None:
    mailed(project, smtp)
    smtp.refuses = True
    clew("watch", "digest", "--project", project.root)
    smtp.refuses = False
    set_mail(project, to="other@office.example")
    assert json.loads(clew("watch", "digest", "--project", project.root).out)["mailed"] == []
    assert smtp.messages == []


@pytest.mark.parametrize(
    "values",
    [
        {"to": "desk@office.example"},
        {"to": "desk@office.example\nBcc: x@y.example", "sender": "a@b.example", "host": "127.0.0.1"},
        {"host": "mail.example", "security": "none"},
        {"user": "clew"},
    ],
)
def test_settings_of_mail_that_make_no_sense_are_refused(project: Project, values: dict[str, object]) -> None:
    set_mail(project, **values)
    assert clew("watch", "digest", "--project", project.root).code == 2


def test_cron_prints_a_line_that_runs_this_clew(project: Project) -> None:
    line = clew("watch", "cron", "--project", project.root).out
    assert line.startswith("*/30 * * * * ")
    assert f"-m clew watch run --once --project {project.root}" in line
    timer = clew("watch", "cron", "--systemd", "--project", project.root).out
    assert "OnUnitInactiveSec=30min" in timer
    assert f'"--project" "{project.root}"' in timer


def test_what_looks_like_an_address_is_written_so_that_nothing_links_it() -> None:
    assert (
        harmless("see HTTP://a.example/x\nand b@c.example")
        == "see HxxP[:]//a[.]example/x and b[@]c[.]example"
    )


# --- a whole turn


class _Site(BaseHTTPRequestHandler):
    """A site with a list of ads; ``enough`` is set once one of them was asked for."""

    def do_GET(self) -> None:
        server: Any = self.server
        server.asked.append(self.path)
        ads: dict[str, str] = server.ads
        if self.path in ads:
            server.enough.set()
        if self.path == "/":
            items = "".join(
                f'<li><a href="{path}">{path[1:].title()}, Graz</a> Escort in Graz</li>' for path in ads
            )
            return self._answer(200, f"<h1>Escorts in Graz</h1><ul>{items}</ul>")
        if self.path in ads:
            return self._answer(200, ads[self.path])
        return self._answer(404, "<h1>404 Not found</h1>")

    def _answer(self, status: int, body: str) -> None:
        data = f"<!doctype html><html lang=en><title>Lantern</title><body>{body}</body></html>".encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def site(ads: dict[str, str]) -> Iterator[Any]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        found: Any = server
        found.ads, found.asked, found.enough = ads, [], threading.Event()
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield found
        finally:
            server.shutdown()
            thread.join()


def _ad(name: str, phone: str) -> str:
    return (
        f"<h1>{name}</h1><p>Escort in Graz. {name}, 24, independent escort, incall and outcall in Graz.</p>"
        f"<table><tr><th>Age</th><td>24</td></tr><tr><th>City</th><td>Graz</td></tr>"
        f"<tr><th>Phone</th><td>{phone}</td></tr><tr><th>1 hour</th><td>150 EUR</td></tr></table>"
    )


def run_once(root: Path, hosts: Path) -> subprocess.CompletedProcess[str]:
    words = ["watch", "run", "--once", "--project", str(root), "--test-loopback", str(hosts)]
    return subprocess.run(
        [sys.executable, "-m", "clew", *words], capture_output=True, text=True, timeout=600, check=False
    )


def test_a_turn_visits_what_is_due_reads_it_and_sleeps(tmp_path: Path) -> None:
    sites = tmp_path / "sites.csv"
    sites.write_text("url,region\nhttp://lantern.example/,AT\n", "utf-8")
    root = create_project(tmp_path / "p", market="AT", sites_csv=sites).root
    text = (root / "clew.toml").read_text("utf-8")
    text = text.replace('contact = ""', 'contact = "https://desk.example/clew"').replace(
        "delay_s = 5.0", "delay_s = 0.0"
    )
    text = text.replace("requests_per_day = 10000", "requests_per_day = 40").replace(
        "retries = 2", "retries = 0"
    )
    (root / "clew.toml").write_text(text, "utf-8")
    (before,) = [json.loads(line) for line in clew("watch", "due", "--project", root).out.splitlines()]
    assert (before["site"], before["is_due"], before["why"]) == ("lantern.example", True, "never visited")
    ads = {
        f"/{name}": _ad(name.title(), f"0660 000000{n}") for n, name in enumerate(("alma", "berta", "cleo"))
    }
    with site(ads) as server:
        hosts = tmp_path / "hosts.json"
        hosts.write_text(json.dumps({"lantern.example": f"127.0.0.1:{server.server_address[1]}"}), "utf-8")
        ended = run_once(root, hosts)
        assert ended.returncode == 0, ended.stderr
        assert set(ads) <= set(server.asked)
        assert len(server.asked) <= 40
        asked = len(server.asked)
        again = run_once(root, hosts)
        assert (again.returncode, len(server.asked)) == (0, asked), again.stderr
        assert "Nothing is due" in again.stderr
    assert not (root / "work" / "watch.json").exists()
    (after,) = [json.loads(line) for line in clew("watch", "due", "--project", root).out.splitlines()]
    assert not after["is_due"]
    assert "no ads to compare yet" in after["why"]


def test_one_watch_at_a_time(project: Project) -> None:
    with one_watch(project):
        ended = clew("watch", "run", "--once", "--project", project.root)
    assert ended.code == 2
    assert "one is enough" in ended.said


def _slow_project(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A project of a site with six ads, of which one a second is asked for."""
    sites = tmp_path / "sites.csv"
    sites.write_text("url,region\nhttp://lantern.example/,AT\n", "utf-8")
    root = create_project(tmp_path / "p", market="AT", sites_csv=sites).root
    text = (root / "clew.toml").read_text("utf-8")
    text = text.replace('contact = ""', 'contact = "https://desk.example/clew"').replace(
        "delay_s = 5.0", "delay_s = 1.0"
    )
    (root / "clew.toml").write_text(text, "utf-8")
    return root, {f"/ad{n}": _ad(f"Alma{n}", f"0660 000000{n}") for n in range(6)}


@pytest.mark.slow
def test_asked_to_stop_it_ends_orderly_and_goes_on_where_it_stood(tmp_path: Path) -> None:
    root, ads = _slow_project(tmp_path)
    with site(ads) as server:
        hosts = tmp_path / "hosts.json"
        hosts.write_text(json.dumps({"lantern.example": f"127.0.0.1:{server.server_address[1]}"}), "utf-8")
        words = ["watch", "run", "--project", str(root), "--test-loopback", str(hosts)]
        with subprocess.Popen([sys.executable, "-m", "clew", *words]) as process:
            assert server.enough.wait(300), "it never asked for an ad"
            process.terminate()
            assert process.wait(300) == 0
        assert not set(ads) <= set(server.asked), "it was stopped before its end"
        turn = json.loads((root / "work" / "watch.json").read_text("utf-8"))
        assert (turn["step"], turn["sites"]) == ("capture", ["lantern.example"])
        ended = run_once(root, hosts)
        assert ended.returncode == 0, ended.stderr
        assert {path: server.asked.count(path) for path in ads} == dict.fromkeys(ads, 1)
    assert not (root / "work" / "watch.json").exists()


def test_killed_outright_its_capture_ends_too(tmp_path: Path) -> None:
    root, ads = _slow_project(tmp_path)
    with site(ads) as server:
        hosts = tmp_path / "hosts.json"
        hosts.write_text(json.dumps({"lantern.example": f"127.0.0.1:{server.server_address[1]}"}), "utf-8")
        words = ["watch", "run", "--project", str(root), "--test-loopback", str(hosts)]
        with subprocess.Popen([sys.executable, "-m", "clew", *words]) as process:
            assert server.enough.wait(300), "it never asked for an ad"
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
            assert children
            process.kill()
            process.wait(60)
            deadline = time.monotonic() + 60
            while any(_is_alive(child) for child in children):
                assert time.monotonic() < deadline, "its capture goes on alone"
                time.sleep(0.05)
        assert not set(ads) <= set(server.asked), "it ended before all was asked for"
    assert list(root.glob("captures/*/*.warc.gz")), "it ended orderly: what came was imported"


def _is_alive(pid: str) -> bool:
    """Say whether a process runs; one that has ended and was not yet fetched does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
