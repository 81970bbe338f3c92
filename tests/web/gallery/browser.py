"""The gallery in a browser: served from this machine under a strict CSP, photographed in light and dark at both sizes."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
SIZES = {"wide": (1280, 800), "narrow": (390, 844)}
THEMES = ("light", "dark")


class _Handler(SimpleHTTPRequestHandler):
    """Files of a folder, under the gallery's policy, without a word."""

    def end_headers(self) -> None:
        from tests.web.gallery import CSP

        self.send_header("Content-Security-Policy", CSP)
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def do_POST(self) -> None:
        """Take what is posted; only an address that ends in ``fails`` does."""
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(503 if self.path.endswith("fails") else 204)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Keep quiet."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine, and give its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def browser() -> Iterator[Browser]:
    """Start the system's own Chromium."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        try:
            yield opened
        finally:
            opened.close()


def sheet(opened: Browser, size: str, theme: Any) -> Page:
    """Open an empty page of a size (``wide``, ``narrow``) in a theme."""
    width, height = SIZES[size]
    context = opened.new_context(
        viewport={"width": width, "height": height}, color_scheme=theme, reduced_motion="reduce"
    )
    return context.new_page()


def photograph(folder: Path, *, only: str | None = None) -> Iterator[Path]:
    """Photograph the gallery's pages, whole; gives the files written."""
    shots = folder / "shots"
    shots.mkdir(exist_ok=True)
    with served(folder) as address, browser() as opened:
        for size in SIZES:
            for theme in THEMES:
                page = sheet(opened, size, theme)
                for path in sorted(folder.glob("*.html")):
                    if only and path.stem != only:
                        continue
                    page.goto(f"{address}/{path.name}")
                    out = shots / f"{path.stem}-{size}-{theme}.png"
                    page.screenshot(path=out, full_page=True)
                    yield out
                page.context.close()
