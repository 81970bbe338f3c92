"""The packaged lexicons as one file that loads in a fifth of the time, kept in the user's cache folder.

It holds nothing but what the package holds. It is made by whoever first needs it, from the lexicon files and the code
that reads them; a file made from others has another name and is not read. Where nothing may be written, the lexicons
are read from their own files each time.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import platformdirs

from clew.kernel import terms, text

_MOST_KEPT = 3


def compiled(sources: Iterable[Path], reader: Path, make: Callable[[], Any]) -> Any:
    """Give what ``make`` makes of the sources as JSON gives it back, from its file where there is one."""
    digest = _digest((*sources, reader, Path(terms.__file__), Path(text.__file__)))
    place = platformdirs.user_cache_path("clew", appauthor=False) / f"lexicons-{digest}.json"
    with contextlib.suppress(OSError, ValueError):  # none yet, or cut off: it is made anew
        return json.loads(place.read_bytes())
    made = json.dumps(make(), ensure_ascii=False)
    _keep(place, made.encode())
    return json.loads(made)


def _digest(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        content = file.read_bytes()
        digest.update(f"{file.name}:{len(content)}:".encode() + content)
    return digest.hexdigest()[:16]


def _keep(place: Path, content: bytes) -> None:
    """Write the file whole or not at all, and take away the oldest of other sources."""
    draft = place.with_name(f"{place.name}.{os.getpid()}")
    with contextlib.suppress(OSError):  # a read-only installation works as well, only slower
        place.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(content)
        draft.replace(place)
        kept = sorted(place.parent.glob("lexicons-*.json"), key=lambda file: file.stat().st_mtime)
        for old in kept[:-_MOST_KEPT]:
            old.unlink(missing_ok=True)
