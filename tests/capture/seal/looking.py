"""Looking at a sealed folder in tests: verified with everything that can be brought along."""

from pathlib import Path

from clew.capture.seal.check import Check
from clew.capture.seal.source import FolderSource
from clew.capture.seal.time_stamp import read_roots
from clew.capture.seal.verify import Trust, verify_sealed
from clew.store.keys import PublicKey
from tests.capture.seal.authority import Authority


def look(
    root: Path, key: PublicKey | None, authority: Authority | None = None, expected: str | None = None
) -> list[Check]:
    """Verify a folder as one that was handed over."""
    roots = read_roots(authority.ca) if authority else ()
    return verify_sealed(FolderSource(root), Trust(key, roots, expected), progress=lambda *_: None)[0]


def wrong(found: list[Check]) -> list[Check]:
    """Give what is wrong."""
    return [one for one in found if one.found == "wrong"]


def files_of(found: list[Check]) -> set[str | None]:
    """Give which files something is wrong with."""
    return {one.file for one in wrong(found)}
