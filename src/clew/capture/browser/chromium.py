"""One browser: started when first needed, walled in, watched, and ended by its process where it does not end by itself.

Chromium through Playwright (``clew[browser]``), the program that the machine has. Each page gets a context of its own,
without storage, cookies or cache of any other. The flags: nothing is looked up (``host-resolver-rules``), every
connection goes to the gate, also those to this machine (``<-loopback>``), calls between browsers (WebRTC) only by way of
it, no QUIC, no window that a page opens.
"""

import asyncio
import contextlib
import importlib.util
import os
import shutil
import signal
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from clew.capture.browser.gate import Gate
from clew.kernel.errors import WrongUseError
from clew.store.capture_settings import CaptureSettings

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = (
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    "--block-new-web-contents",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-quic",
    "--disable-component-update",
    "--disable-sync",
    "--disable-blink-features=WebTransport",
    "--js-flags=--max-old-space-size=512",
)
_CALL_S = 20.0
_KEPT = ("PATH", "LANG", "LC_ALL", "TMPDIR")
_MB = 1 << 20


def program_of(settings: CaptureSettings) -> str:
    """Give the browser's program; raises :class:`WrongUseError` where there is none, or none that can run here."""
    if importlib.util.find_spec("playwright") is None:
        raise WrongUseError(
            "[capture] browser needs playwright, which is not installed: pip install 'clew[browser]'."
        )
    named = settings.browser_path
    found = named if named and Path(named).is_file() else next(filter(None, map(shutil.which, NAMES)), None)
    if found is None or (named and found != named):
        raise WrongUseError(
            f"{named or 'no Chromium on this machine'}: [capture] browser needs one. Install it (Debian: apt install "
            'chromium), or name its program in browser_path, or write browser = "never".'
        )
    if settings.browser_sandbox and hasattr(os, "geteuid") and os.geteuid() == 0:
        raise WrongUseError(
            "a browser can't wall itself off when it is run as root: run clew as another user. Only in a container that "
            "holds nothing else write browser_sandbox = false in [capture]."
        )
    return found


class Chromium:
    """One browser process. Draws one page at a time."""

    def __init__(self, settings: CaptureSettings, program: str) -> None:
        self.gate = Gate()
        self.version = ""
        self._settings = settings
        self._program = program
        self._driver: Any = None
        self._browser: Any = None
        self._session: Any = None
        self._pids: frozenset[int] = frozenset()
        self._home: tempfile.TemporaryDirectory[str] | None = None

    async def started(self) -> Any:
        """Give the browser, running."""
        if self._browser is None or not self._browser.is_connected():
            await self.end()
            await self._start()
        return self._browser

    async def _start(self) -> None:
        from playwright.async_api import async_playwright  # noqa: PLC0415 - an extra; most captures draw nothing

        if self._driver is None:
            self._driver = await async_playwright().start()
        self._home = tempfile.TemporaryDirectory(prefix="clew-browser-")
        self._browser = await self._driver.chromium.launch(
            executable_path=self._program,
            chromium_sandbox=self._settings.browser_sandbox,
            proxy={"server": await self.gate.open(), "bypass": "<-loopback>"},
            args=list(_FLAGS),
            env=_environment(os.environ, self._home.name),
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
        )
        self.version = f"Chromium/{self._browser.version}"
        self._session = await self._browser.new_browser_cdp_session()
        await self._look_at_processes()

    async def memory_mb(self) -> float:
        """Give how much memory its processes hold; 0 where this machine does not tell."""
        await self._look_at_processes()
        return sum(map(_resident_bytes, self._pids)) / _MB

    async def end(self) -> None:
        """End the browser: asked first, then by its processes."""
        if self._browser is not None:
            with contextlib.suppress(
                Exception
            ):  # it may be gone, or hang: then its processes are ended below
                async with asyncio.timeout(_CALL_S):
                    await self._browser.close()
            self.kill()
        self._browser = self._session = None
        await self.gate.close()
        if self._home is not None:
            with contextlib.suppress(
                OSError
            ):  # a process that is ending may still write; the system clears its folder
                self._home.cleanup()
            self._home = None

    def kill(self) -> None:
        """End its processes now."""
        for pid in self._pids:
            if _is_ours(pid):
                with contextlib.suppress(OSError):  # it has gone by itself
                    os.kill(pid, signal.SIGKILL)
        self._pids = frozenset()

    async def close(self) -> None:
        """End the browser and what drives it."""
        await self.end()
        if self._driver is not None:
            driver, self._driver = self._driver, None
            await driver.stop()

    async def _look_at_processes(self) -> None:
        told = await self._session.send("SystemInfo.getProcessInfo")
        self._pids = frozenset(int(one["id"]) for one in told["processInfo"])


def _environment(given: Mapping[str, str], home: str) -> dict[str, str | float | bool]:
    """Give the browser's environment: no proxy, no token of the user's; a home of its own."""
    return {**{name: given[name] for name in _KEPT if name in given}, "HOME": home}


def _resident_bytes(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0  # it has just ended, or this system has no /proc: then the heap's own bound holds alone
    return pages * os.sysconf("SC_PAGE_SIZE")


def _is_ours(pid: int) -> bool:
    """Say whether a process is a browser's still: numbers are given out again."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return not Path("/proc").exists()
    return b"--type=" in words or b"--proxy-server=" in words
