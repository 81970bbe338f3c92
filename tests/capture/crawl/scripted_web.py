"""Sites on this machine whose pages come by script, one server for all of them, with a log of what it was asked."""

import gzip
import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from clew.store.project import Project, create_project
from tests.capture.crawl.simulated import AGENT_CONTACT, changed

SHELL = (
    "<!doctype html><html><head><title>Escort Kiosk</title><link rel=stylesheet href=/app.css></head><body>"
    "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>{more}"
    '<script src="/app.js"></script></body></html>'
)
APP = """
const root = document.getElementById('root');
const path = location.pathname;
const card = (ad) => `<article><h2><a href="/girls/${ad.id}">${ad.name}</a></h2><p>${ad.town}, ${ad.age} Jahre</p></article>`;
const page = (ad) => `<h1>${ad.name}</h1><p>${ad.text}</p><ul><li>Alter: ${ad.age}</li><li>Ort: ${ad.town}</li>
<li>Preis: 1 Stunde ${ad.price} Euro</li><li>Telefon: ${ad.phone}</li></ul><img src="/photos/${ad.id}.jpg">
<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==">`;
(async () => {
  document.cookie = 'seen=1'; localStorage.setItem('a', 'b');
  if (path === '/') {
    const ads = await (await fetch('/api/ads.json')).json();
    setTimeout(() => { root.innerHTML = ads.map(card).join(''); }, 300);
  } else {
    const ad = await (await fetch('/api/ads/' + path.split('/').pop() + '.json', {cache: 'no-store'})).json();
    root.innerHTML = page(ad);
  }
})();
"""
ADS: list[dict[str, Any]] = [
    {
        "id": number, "name": name, "town": "Graz", "age": 24 + number, "price": 120 + 10 * number,
        "phone": f"0660 00001{number:02}",
        "text": f"Ich bin {name}, privates Escort, neu in Graz, und freue mich auf deinen Besuch. Massage und Begleitung.",
    }
    for number, name in enumerate(("Mara", "Lina", "Petra"), 1)
]  # fmt: skip
Answerer = Callable[[str, str], tuple[int, str, bytes] | None]


@dataclass
class Site:
    """A site: pages by path, ``(type, body)``."""

    pages: dict[str, tuple[str, bytes]]
    robots: str = ""
    own: Answerer | None = None


@dataclass
class Served:
    """The server: its port, its log, where the hosts stand."""

    hosts: Path
    sites: dict[str, Site]
    log: list[dict[str, Any]] = field(default_factory=list)

    def asked(self, host: str) -> list[str]:
        """The paths that a host was asked for, in order."""
        return [entry["path"] for entry in self.log if entry["host"] == host]


def kiosk(*, more: str = "", robots: str = "") -> Site:
    """A site that is an empty frame without its script."""
    shell = SHELL.format(more=more).encode()
    pages = {"/": ("text/html; charset=utf-8", shell), "/app.js": ("text/javascript", APP.encode())}
    pages["/api/ads.json"] = ("application/json", json.dumps(ADS).encode())
    pages["/app.css"] = ("text/css", b"h1{color:red}")
    for ad in ADS:
        pages[f"/girls/{ad['id']}"] = ("text/html; charset=utf-8", shell)
        pages[f"/api/ads/{ad['id']}.json"] = ("application/json", json.dumps(ad).encode())
    return Site(pages, robots)


@contextmanager
def serving(folder: Path, sites: dict[str, Site]) -> Iterator[Served]:
    """Serve sites while the block lasts."""
    folder.mkdir(parents=True, exist_ok=True)
    served = Served(folder / "hosts.json", sites)
    server = _Server(("127.0.0.1", 0), _Handler)
    server.served = served
    places = dict.fromkeys(sites, f"127.0.0.1:{server.server_address[1]}")
    served.hosts.write_text(json.dumps(places), "utf-8")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def project_for(root: Path, served: Served, **changes: object) -> Project:
    """Make a project of the served sites, without pauses, which draws pages where they need it."""
    root.parent.mkdir(parents=True, exist_ok=True)
    listed = root.parent / f"{root.name}-sites.csv"
    listed.write_text("url\n" + "".join(f"http://{host}/\n" for host in served.sites), "utf-8")
    create_project(root, market="AT", sites_csv=listed)
    values: dict[str, object] = {
        "contact": AGENT_CONTACT, "delay_s": 0.0, "timeout_s": 10.0, "retries": 0, "browser": "when-needed",
        "browser_sandbox": os.geteuid() != 0, "browser_page_s": 4.0, **changes,
    }  # fmt: skip
    return changed(root, **values)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    served: Served


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").partition(":")[0]
        site = self.server.served.sites.get(host)
        status, mime, body = self._answer(site)
        packed = "gzip" in self.headers.get("Accept-Encoding", "") and mime.startswith("text/")
        data = gzip.compress(body, mtime=0) if packed else body
        head = [("Content-Type", mime), ("Content-Length", str(len(data)))]
        head += [("Content-Encoding", "gzip")] if packed else []
        head += [("Location", body.decode())] if status // 100 == 3 else []
        head += [("Set-Cookie", "visitor=77"), ("X-Odd", "kept  as sent")]
        lines = [f"HTTP/1.1 {status} Answered", *(f"{name}: {value}" for name, value in head), "", ""]
        sent = "\r\n".join(lines).encode() + data
        self.server.served.log.append(
            {
                "host": host, "path": self.path, "method": "GET", "headers": dict(self.headers),
                "sent": hashlib.sha256(sent).hexdigest(),
            }
        )  # fmt: skip
        self.wfile.write(sent)

    def do_POST(self) -> None:
        self.server.served.log.append({"host": self.headers.get("Host"), "path": self.path, "method": "POST"})
        self.send_error(405)

    def _answer(self, site: Site | None) -> tuple[int, str, bytes]:
        if site is None:
            return 404, "text/plain", b""
        own = site.own(self.path, self.headers.get("Cookie") or "") if site.own else None
        if own is not None:
            return own
        if self.path == "/robots.txt":
            return (200, "text/plain", site.robots.encode()) if site.robots else (404, "text/plain", b"none")
        found = site.pages.get(self.path)
        return (200, *found) if found else (404, "text/html", b"<title>404</title>not found")

    def log_message(self, *_: object) -> None:
        """Say nothing."""
