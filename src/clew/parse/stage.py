"""The parse stage over batches: captures -> drafts and sketches -> profiles -> pages and blocks."""

import datetime as dt
import functools
import hashlib
import json
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType

import pyarrow as pa
import pyarrow.parquet as pq

from clew.kernel.failure import told
from clew.parse.decide import Reading, decide
from clew.parse.draft import Source, read_draft
from clew.parse.profile import learn
from clew.parse.site import Site
from clew.parse.sketch import sketch
from clew.parse.slots import hinted
from clew.parse.topic import label_terms
from clew.records.block import Block
from clew.records.capture import DRAWN, Capture
from clew.records.draft import Draft
from clew.records.page import Page
from clew.records.schema import arrow_schema, from_row, to_row
from clew.records.site_profile import SiteProfile, SlotHint
from clew.records.sketch import Sketch
from clew.reference.badge import mark_values
from clew.reference.lexicon import Lexicons, load_lexicons
from clew.store.warc import read_payload

PAGE_SECONDS = 30
BADGES = frozenset({"verified", "paid_placement"})
"""Words of badges that are columns of ads themselves."""
DRAFTS = pa.schema(
    [
        pa.field("draft", pa.struct(list(arrow_schema(Draft)))),
        pa.field("sketch", pa.struct(list(arrow_schema(Sketch)))),
    ]
)
PAGES = pa.schema(
    [
        pa.field("page", pa.struct(list(arrow_schema(Page)))),
        pa.field("blocks", pa.list_(pa.struct(list(arrow_schema(Block))))),
        pa.field("blocks_digest", pa.string()),
        pa.field("problems", pa.list_(pa.string())),
    ]
)


class _TooSlowError(Exception):
    """A page took longer than any honest page does."""


def is_page(capture: Capture) -> bool:
    """Say whether a capture is to be read as a page: HTML, and not merely a redirect."""
    mime = capture.mime or "text/html"
    is_redirect = capture.status is not None and 300 <= capture.status < 400  # noqa: PLR2004 - HTTP redirects
    return capture.warc_file is not None and "html" in mime and not is_redirect


def frames_of(site: Path) -> frozenset[str]:
    """Give the frames (:func:`frames`) among all captures of a site; ``site``: its folder of archives and indexes."""
    rows: list[tuple[str, str, dt.datetime, bool]] = []
    for index in sorted(site.glob("*.captures.parquet")):
        table = pq.read_table(index, columns=["capture_id", "url", "fetched_at", "tool"])
        rows += [
            (row["capture_id"], row["url"], row["fetched_at"], DRAWN in (row["tool"] or ""))
            for row in table.to_pylist()
        ]
    return frames(rows) if any(is_drawn for *_, is_drawn in rows) else frozenset()


def frames(captures: Iterable[tuple[str, str, dt.datetime, bool]]) -> frozenset[str]:
    """Give the responses of a site from which a browser drew a page: the page that it drew is read in their place.

    ``captures``: id, address, time and whether it is drawn. The response that a page was drawn from is the last one before.
    """
    found = set()
    last: tuple[str, str] | None = None
    for capture_id, url, _, is_drawn in sorted(captures, key=lambda one: (one[1], one[2], one[3], one[0])):
        if not is_drawn:
            last = (url, capture_id)
        elif last is not None and last[0] == url:
            found.add(last[1])
    return frozenset(found)


def read_pages(batch: pa.RecordBatch, *, root: Path, lexicons_dir: Path) -> pa.RecordBatch:
    """Read captures (rows of ``captures``) as drafts and sketches."""
    lexicons = _lexicons(lexicons_dir)
    rows = []
    for row in batch.to_pylist():
        draft = _read_page(from_row(Capture, row), root, lexicons)
        rows.append({"draft": to_row(draft), "sketch": to_row(sketch(draft, lexicons))})
    return pa.RecordBatch.from_pylist(rows, schema=DRAFTS)


def learn_site(
    site_id: str,
    parts: Sequence[Path],
    *,
    region: str | None,
    listed: bool,
    lexicons_dir: Path,
    hints: Sequence[SlotHint] = (),
) -> SiteProfile:
    """Learn a site's profile from its parts of drafts; an analyst's hints on its slots come last.

    Of the words of badges only those stay that the lexicons understand: others would only make every page be read again.
    """
    sketches = [
        from_row(Sketch, row["sketch"])
        for part in parts
        for row in pq.read_table(part, columns=["sketch"]).to_pylist()
    ]
    sketches.sort(key=lambda sketch: sketch.capture_id)
    lexicons = _lexicons(lexicons_dir)
    profile = learn(site_id, sketches, region=region, labels=label_terms(lexicons), listed=listed)
    telling = tuple(words for words in profile.mark_words if words in BADGES or mark_values(words, lexicons))
    profile = replace(profile, mark_words=telling)
    if not hints:
        return profile
    templates = {sketch.shape for sketch in sketches}
    return replace(profile, slots=hinted(profile.slots, hints, templates))


def profile_digest(profile: SiteProfile) -> str:
    """Give a digest of all that a profile says."""
    return hashlib.sha256(json.dumps(to_row(profile), sort_keys=True).encode()).hexdigest()


def decide_pages(batch: pa.RecordBatch, *, site: Site, lexicons_dir: Path) -> pa.RecordBatch:
    """Read drafts again in the light of their site: pages and blocks."""
    lexicons = _lexicons(lexicons_dir)
    rows = []
    for row in batch.to_pylist():
        draft, reading = _decided(
            from_row(Draft, row["draft"]), from_row(Sketch, row["sketch"]), site, lexicons
        )
        blocks = [to_row(block) for block in reading.blocks]
        rows.append(
            {
                "page": to_row(reading.page),
                "blocks": blocks,
                "blocks_digest": _digest_of(reading.blocks) if blocks else None,
                "problems": list(draft.problems),
            }
        )
    return pa.RecordBatch.from_pylist(rows, schema=PAGES)


def _decided(draft: Draft, sketched: Sketch, site: Site, lexicons: Lexicons) -> tuple[Draft, Reading]:
    """Decide what a page is; one that cannot be decided is told, and is as if it were empty: the rest of a market is read."""
    try:
        return draft, decide(draft, sketched, site, lexicons)
    except Exception as error:  # noqa: BLE001 - listed as an issue with its place in the code; the run is partial
        source = Source(draft.capture_id, draft.site_id, draft.url, draft.fetched_at, draft.status, None, b"")
        empty = _with_problem(read_draft(source, lexicons), *draft.problems, f"failed:{told(error)}")
        return empty, decide(empty, sketch(empty, lexicons), site, lexicons)


def blocks_digest(pages: Path) -> str:
    """Give a digest of all blocks in a file of the second reading; what is extracted from it depends on these alone."""
    column = pq.read_table(pages, columns=["blocks_digest"])["blocks_digest"]
    return hashlib.sha256("\n".join(filter(None, column.to_pylist())).encode()).hexdigest()


def _digest_of(blocks: Sequence[Block]) -> str:
    return hashlib.sha256(repr(blocks).encode("utf-8", "surrogatepass")).hexdigest()


@functools.lru_cache(maxsize=2)
def _lexicons(folder: Path) -> Lexicons:
    return load_lexicons(folder)


def _read_page(capture: Capture, root: Path, lexicons: Lexicons) -> Draft:
    payload = read_payload(root, capture)
    source = Source(
        capture.capture_id,
        capture.site_id,
        capture.url,
        capture.fetched_at,
        capture.status,
        payload.header("content-type"),
        payload.body,
    )
    try:
        with _time_limit(PAGE_SECONDS):
            draft = read_draft(source, lexicons)
    except _TooSlowError:
        return _with_problem(read_draft(_emptied(source), lexicons), "too_slow")
    except Exception as error:  # noqa: BLE001 - listed as an issue with its place in the code; the run is partial
        return _with_problem(read_draft(_emptied(source), lexicons), f"failed:{told(error)}")
    if payload.problem:
        draft = _with_problem(draft, f"payload_{payload.problem.split(':')[0]}")
    if capture.truncated:
        draft = _with_problem(draft, "truncated")
    return draft


def _emptied(source: Source) -> Source:
    return Source(
        source.capture_id,
        source.site_id,
        source.url,
        source.fetched_at,
        source.status,
        source.content_type,
        b"",
    )


def _with_problem(draft: Draft, *problems: str) -> Draft:
    return replace(draft, problems=(*draft.problems, *problems))


@contextmanager
def _time_limit(seconds: int) -> Iterator[None]:
    """Stop what takes too long, where signals can (the main thread of a process)."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise _TooSlowError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
