"""The browser walls its pages off where an ordinary user runs it: seen in what the system lets its processes do."""

import asyncio
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from clew.capture.browser.chromium import Chromium, program_of
from clew.store.capture_settings import CaptureSettings


def _can_wall_off() -> bool:
    """Say whether an ordinary user runs this, and the system gives one namespaces of their own."""
    if not hasattr(os, "geteuid") or os.geteuid() == 0 or shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "--user", "true"], check=False, capture_output=True).returncode == 0


pytestmark = [
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(shutil.which("chromium") is None, reason="needs Chromium"),
    pytest.mark.skipif(not _can_wall_off(), reason="needs an ordinary user, with namespaces of their own"),
]


async def _walls() -> list[tuple[str, str]]:
    """Open a page; give of each process that draws pages which filter of calls holds it, and its user namespace."""
    settings = CaptureSettings()
    browser = Chromium(settings, program_of(settings))
    try:
        page = await (await browser.started()).new_page()
        await page.set_content("<h1>Mara</h1>")
        assert await page.text_content("h1") == "Mara"
        return _walls_now()
    finally:
        await browser.close()


def _walls_now() -> list[tuple[str, str]]:
    folders = filter(_draws_pages, Path("/proc").glob("[0-9]*"))
    return [(_seccomp(folder), str((folder / "ns" / "user").readlink())) for folder in folders]


def _draws_pages(folder: Path) -> bool:
    try:
        words = (folder / "cmdline").read_bytes()
        return b"--type=renderer" in words and folder.stat().st_uid == os.geteuid()
    except OSError:
        return False  # it has just ended


def _seccomp(folder: Path) -> str:
    found = re.search(r"^Seccomp:\s*(\d)", (folder / "status").read_text("ascii"), re.MULTILINE)
    assert found is not None
    return found[1]


def test_what_draws_a_page_is_held_by_a_filter_and_lives_in_a_namespace_of_its_own() -> None:
    found = asyncio.run(_walls())
    assert found
    assert {filter_ for filter_, _ in found} == {"2"}
    assert str(Path("/proc/self/ns/user").readlink()) not in {space for _, space in found}
