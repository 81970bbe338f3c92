"""Which files of a project are sealed, and which wait to be.

Sealed are what captures are: each visit's archive with its indexes and the facts of its pictures, the lists of troubles, the
journals of visits. A visit counts once its index of captures is there; before that an import is under way or was killed.
The list of troubles of a visit that will be gone on with is still written to, and waits too.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clew.capture.crawl.journal import NAME, iter_events
from clew.capture.seal.manifest import RECORDS, Manifest, SealedFile, manifest_path, parse_manifest
from clew.kernel.errors import BrokenInputError
from clew.store.project import Project
from clew.store.seal_log import Event, purged_files, read_events

INDEX = ".captures.parquet"
ARCHIVE = ".warc.gz"
FACTS = ".images.parquet"
OF_A_VISIT = (ARCHIVE, INDEX, FACTS, RECORDS)
ISSUES = ".issues.parquet"
JOURNALS = "runs/captures"
_CRAWL = "work/capture"
_PLAIN = re.compile(r"[A-Za-z0-9_.:+,=@~-]+")


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a project's seals say: the events, the manifests, each file's last digest, and what was purged."""

    events: list[Event]
    manifests: list[Manifest]
    files: dict[str, SealedFile]
    purged: dict[tuple[str, str], str]

    def is_purged(self, path: str) -> bool:
        """Say whether a sealed file was purged by a tombstone."""
        one = self.files.get(path)
        return one is not None and (path, one.sha256) in self.purged


def read_sealed(project: Project) -> Sealed:
    """Read the seals of a project; raises :class:`BrokenInputError` where log or manifests don't hold together."""
    events = read_events(project.root)
    manifests: list[Manifest] = []
    files: dict[str, SealedFile] = {}
    for event in events:
        if event.kind == "seal":
            path = project.root / manifest_path(len(manifests) + 1)
            try:
                manifests.append(parse_manifest(path.read_bytes()))
            except (OSError, ValueError) as error:
                raise BrokenInputError(
                    f"{path}: a manifest of this project can't be read ({error}). Bring it back from a copy; `clew verify` says "
                    "what else was changed."
                ) from error
            files.update({one.path: one for one in manifests[-1].files})
    return Sealed(
        events, manifests, files, purged_files(events, lambda name: (project.root / name).read_bytes())
    )


def unsealed_files(project: Project, sealed: Sealed) -> list[str]:
    """Give the paths that the next seal takes, in order."""
    return [
        path
        for path in sealable_files(project.root)
        if path not in sealed.files or _is_new(project, sealed, path)
    ]


def unsealed_visits(project: Project) -> int:
    """Count the visits of sites that no seal names."""
    sealed = read_sealed(project)
    return sum(path.endswith(ARCHIVE) for path in unsealed_files(project, sealed))


def say_unsealed(project: Project) -> str | None:
    """Say how many archives wait to be sealed; null where none does.

    Where the seals themselves are broken, says so: what to do is told by ``clew verify``.
    """
    try:
        count = unsealed_visits(project)
    except BrokenInputError:
        return "The seals of this project don't hold together: clew verify"
    if not count:
        return None
    return f"{count} archive{' is' if count == 1 else 's are'} not sealed yet: clew seal"


def _is_new(project: Project, sealed: Sealed, path: str) -> bool:
    """Say whether something new stands where a purged file was."""
    return sealed.is_purged(path) and (project.root / path).exists()


def sealable_files(root: Path) -> Iterator[str]:
    """Give the paths of all files that seals are made of."""
    under_way = _under_way(root)
    for path in _files(root, "captures"):
        folder, name = path.rsplit("/", 1)
        if folder == "captures":
            if name.endswith(ISSUES) and name != under_way:
                yield path
        elif name.endswith(OF_A_VISIT[:3]) and (root / folder / f"{name.split('.', 1)[0]}{INDEX}").exists():
            yield path
    yield from _files(root, JOURNALS)


def _files(root: Path, folder: str) -> list[str]:
    """Give the files below a folder, in order; those that grow, whose names begin with a dot, are left out."""
    found = []
    for path in sorted((root / folder).rglob("[!.]*")):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(root).as_posix()
            if not all(_PLAIN.fullmatch(step) for step in name.split("/")):
                raise BrokenInputError(
                    f"{root}: {name!r} is a name that Clew never gives: what is it? Take it away."
                )
            found.append(name)
    return found


def _under_way(root: Path) -> str | None:
    """Give the list of troubles of the visit that is under way; null where there is none."""
    first = next(iter_events(root / _CRAWL / NAME), None)
    if first is None:
        return None
    began = dt.datetime.fromisoformat(str(first["began_at"])).astimezone(dt.UTC)
    return f"capture-{began:%Y%m%dT%H%M%SZ}{ISSUES}"
