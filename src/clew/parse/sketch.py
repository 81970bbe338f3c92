"""Draft -> sketch: what a page looks like alone, from afar."""

import bisect
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable

from clew.kernel.web import registered_domain
from clew.parse.signs import Sign, Signs, read_signs, tally
from clew.parse.spans import Spans, lines_between
from clew.parse.urls import canonical, shape
from clew.records.draft import Draft, DraftRecord
from clew.records.sketch import Sketch
from clew.reference.lexicon import Lexicons

_DATE = re.compile(
    r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}\.? \w{3,9}\.? \d{4}\b"
)
_MAX_LINES = 600
_COUNT = re.compile(r"\W*\d+\W*")
_MANY = 5
_SHORT = 700
_SENTENCE_WORDS = 5


def digest(text: str) -> str:
    """Give a short digest of a line, digits and spaces aside, so that counters and dates don't tell lines apart."""
    return hashlib.blake2b(
        re.sub(r"\s+", " ", text).strip().encode("utf-8", "replace"), digest_size=8
    ).hexdigest()


def sketch(draft: Draft, lexicons: Lexicons) -> Sketch:
    """Sketch a page."""
    groups = item_groups(draft)
    inside = [record for group in groups for record in group]
    main = main_text(draft, without=inside)
    whole = main_text(draft, without=[])
    found = signs_of(draft, [(0, 1 << 60)], inside, lexicons)
    signs = tally(found)
    coverage = 1 - len(main) / max(len(whole), 1)
    return Sketch(
        capture_id=draft.capture_id,
        site_id=draft.site_id,
        url=draft.url,
        day=draft.fetched_at.date().isoformat(),
        canonical=canonical(draft.url),
        shape=shape(draft.url),
        status=draft.status,
        guess=_guess(draft, signs, coverage, groups, whole, lexicons),
        signs=tuple(sorted(sign.packed() for sign in found)),
        main_length=len(whole),
        main_digest=hashlib.blake2b(whole.encode("utf-8", "replace"), digest_size=16).hexdigest(),
        targets=tuple(sorted({record.target for record in inside if record.target})),
        line_digests=tuple(
            digest(draft.text[line.start : line.start + line.length])
            for line in draft.lines[:_MAX_LINES]
            if line.role != "option"
        ),
        long_lines=tuple(
            digest(text)
            for line in draft.lines[:_MAX_LINES]
            if len((text := draft.text[line.start : line.start + line.length]).split()) >= _SENTENCE_WORDS
        ),
        marks=tuple(sorted({mark.words.lower() for mark in draft.marks}))[:40],
        canonical_hint=draft.canonical_hint,
        alternates=draft.alternates,
        html_language=draft.html_language,
        text_language=draft.text_language,
    )


def signs_of(
    draft: Draft, spans: list[tuple[int, int]], without: Iterable[DraftRecord], lexicons: Lexicons
) -> list[Sign]:
    """Give the signs of the main lines in some stretches of a page, records left out."""
    outside = Spans((record.first, record.stop) for record in without)
    inside = Spans(spans)
    lines = [
        (line, draft.text[line.start : line.start + line.length])
        for line in draft.lines
        if not line.frame and line.role != "option" and line.order in inside and line.order not in outside
    ]
    digests = {line.start: digest(text) for line, text in lines}
    starts = [line.start for line, _ in lines]
    labels = []
    for pair in draft.pairs:
        place = bisect.bisect_right(starts, pair.start if pair.start is not None else -1) - 1
        if place >= 0 and pair.order in inside and pair.order not in outside:
            labels.append((digests[starts[place]], pair.label))
    return read_signs([(digests[line.start], text) for line, text in lines], labels, lexicons)


def main_text(draft: Draft, *, without: Iterable[DraftRecord]) -> str:
    """Give the lines that are neither frame nor in one of the records."""
    outside = Spans((record.first, record.stop) for record in without)
    kept = []
    for line in draft.lines:
        if line.frame or line.role == "option" or line.order in outside:
            continue
        kept.append(draft.text[line.start : line.start + line.length])
    return "\n".join(kept)


def item_groups(draft: Draft) -> list[list[DraftRecord]]:
    """Give the groups of records that lead to pages of one kind and say something of each."""
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in draft.records:
        if record.how == "link" and not record.external:
            groups[record.group].append(record)
    return [group for group in groups.values() if _is_item_group(draft, group)]


def _is_item_group(draft: Draft, group: list[DraftRecord]) -> bool:
    if len({record.target for record in group}) < 2:  # noqa: PLR2004 - one is no group
        return False
    texts = [record_text(draft, record) for record in group]
    links = {anchor.order: anchor.text for anchor in draft.anchors}
    pictures = Spans((picture.order, picture.order + 1) for picture in draft.pictures)
    pictured = sum(
        any(order in pictures for order in range(r.first, min(r.stop, r.first + 60))) for r in group
    )
    telling = sum(_is_telling(text) for text in texts)
    if len(group) >= _MANY and telling * 2 < len(group):
        telling = sum(_says_more(text, links, record) for text, record in zip(texts, group, strict=True))
    return telling * 2 >= len(group) or (pictured * 2 >= len(group) and any(texts))


def _is_telling(text: str) -> bool:
    """A card says something of what it leads to; the number of a page or the name of a section doesn't."""
    return len(text) >= 24 or ("\n" in text and len(text) >= 10)  # noqa: PLR2004


def _says_more(text: str, links: dict[int, str], record: DraftRecord) -> bool:
    """A short line says more than its link ("Vera 24 Graz"), and not just how many there are ("Graz (24)")."""
    own = next((links[order] for order in range(record.first, record.stop) if order in links), text)
    rest = text.replace(own, "", 1).strip()
    return len(rest) >= 2 and not _COUNT.fullmatch(rest) and any(char.isdigit() for char in rest)  # noqa: PLR2004


def record_text(draft: Draft, record: DraftRecord) -> str:
    """Give the text of a record."""
    return "\n".join(
        draft.text[line.start : line.start + line.length]
        for line in lines_between(draft, record.first, record.stop)
    )


def posts(draft: Draft) -> list[DraftRecord]:
    """Give the posts of a thread: the records with an author or a time, of the group that has most text."""
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in draft.records:
        if record.how == "structure":
            groups[record.group].append(record)
    best: list[DraftRecord] = []
    authored = sorted(datum.order for datum in draft.data if datum.path == "post.author")
    for _, group in sorted(groups.items()):
        written = [
            record
            for record in group
            if any(record.first <= order < record.stop for order in authored)
            or _DATE.search(record_text(draft, record))
        ]
        if len(written) * 2 > len(group) and len(written) > len(best):
            best = written
    return best


def _guess(
    draft: Draft,
    signs: Signs,
    coverage: float,
    groups: list[list[DraftRecord]],
    whole: str,
    lexicons: Lexicons,
) -> str:
    if draft.status is not None and draft.status >= 400:  # noqa: PLR2004 - HTTP errors
        return "error"
    if signs.ad < 4 and _is_soft_error(draft, whole, groups, lexicons):  # noqa: PLR2004 - see Signs.ad
        return "error"
    kinds = (
        ("listing", bool(groups) and coverage >= 0.45),  # noqa: PLR2004 - most of the page is its records
        ("thread", _is_thread(draft, lexicons)),
        ("directory", _is_directory(draft, whole)),
        ("ad", signs.ad >= 4),  # noqa: PLR2004 - see Signs.ad
    )
    return next((kind for kind, fits in kinds if fits), "static")


def _is_soft_error(draft: Draft, whole: str, groups: list[list[DraftRecord]], lexicons: Lexicons) -> bool:
    """A page that says it isn't there, whatever its status: little text, and the words for it up front."""
    if not whole.strip():
        return not draft.text.strip() and not draft.title
    if len(whole) > _SHORT:
        return False
    front = "\n".join([draft.title or "", draft.heading or "", whole[:300]])
    return any(True for _ in lexicons.find("page.error", front)) and not (groups and len(whole) > 300)  # noqa: PLR2004


def _is_thread(draft: Draft, lexicons: Lexicons) -> bool:
    words = {hit.entry.value for hit in lexicons.find("page.forum", draft.text[:20_000])}
    found = posts(draft)
    authored = sum(datum.path == "post.author" for datum in draft.data)
    return (len(found) >= 2 and len(words) >= 2) or (authored >= 1 and len(words) >= 3)  # noqa: PLR2004


def _is_directory(draft: Draft, whole: str) -> bool:
    spans = []
    domains = set()
    for record in draft.records:
        if record.external and record.target:
            domains.add(registered_domain(record.target))
            spans.append(record)
    covered = len(whole) - len(main_text(draft, without=spans))
    return len(domains) >= 5 and covered * 2 >= len(whole)  # noqa: PLR2004 - a list of links, not a footer
