"""Digests of what Clew knows: when a lexicon changes, work that depends on it is done anew."""

import hashlib
from pathlib import Path

CODE = Path(__file__).parent.parent
DATA = CODE / "data"


def digest_of(own: Path, *packaged: str) -> str:
    """Give a digest of the packaged folders of ``data/`` of these names and of a project's own folder."""
    digest = hashlib.sha256()
    for folder in (*(DATA / name for name in sorted(packaged)), own):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                digest.update(f"{path.name}:{path.stat().st_size}:".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def digest_of_code(*rooms: str) -> str:
    """Give a digest of the code of rooms: work done by other code is done anew."""
    digest = hashlib.sha256()
    for room in sorted(rooms):
        for path in sorted((CODE / room).rglob("*.py")):
            digest.update(f"{path.relative_to(CODE).as_posix()}:".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
