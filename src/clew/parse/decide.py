"""Draft + profile -> page and blocks: the second reading of a page, in the light of its site."""

import bisect
import hashlib
import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import cast
from urllib.parse import urlsplit

from clew.parse.groups import is_board_words, item_groups, posts, record_text
from clew.parse.guess import COVERED
from clew.parse.language import find_language, primary
from clew.parse.profile import is_listing
from clew.parse.signs import Sign, Signs, tally
from clew.parse.sketch import digest, in_its_frame, signs_of
from clew.parse.spans import Spans
from clew.parse.urls import canonical, shape
from clew.records.block import Anchor, Block, Datum, Mark, Pair, Picture, Segment
from clew.records.draft import Draft, DraftLine, DraftRecord
from clew.records.ids import make_id
from clew.records.page import Page, PageKind
from clew.records.site_profile import SiteProfile
from clew.records.sketch import Sketch
from clew.reference.lexicon import Lexicons

_STRUCTURE_LIMIT = 200
_CLEAR = 7
_PERSONS = ("ad", "profile")
# Pictures of a page that show no person: a number as a picture, the site's own signs.
_NO_PHOTO = re.compile(
    r"(^|[/_.-])(tel|phone|number|nummer|telefon|logo|icons?|ico|sprite|banners?|flags?|captcha|pixel|spacer|blank|badge|"
    r"button|btn|star|rating|loader|loading|placeholder|noimage|no-photo|emoji)([/_.-]|\d*\.)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a draft turned out to be."""

    page: Page
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """A profile, ready for asking."""

    profile: SiteProfile
    frame_lines: frozenset[str]
    item_pages: frozenset[str]
    relevant_pages: frozenset[str]
    other_pages: frozenset[str]
    listing_paths: frozenset[str]

    @classmethod
    def of(cls, profile: SiteProfile) -> "Site":
        """Make the sets once for all pages of a site."""
        return cls(
            profile,
            frozenset(profile.frame_lines),
            frozenset(profile.item_pages),
            frozenset(profile.relevant_pages),
            frozenset(profile.other_pages),
            frozenset(profile.listing_paths),
        )

    def canonical(self, url: str) -> str:
        """Give the canonical URL, learnt variants included."""
        own = canonical(url)
        for _ in range(3):
            following = self.profile.variants.get(own)
            if following is None:
                break
            own = following
        return own


def decide(draft: Draft, sketch: Sketch, site: Site, lexicons: Lexicons) -> Reading:
    """Say what a page is, and cut out its ads and posts."""
    url = site.canonical(draft.url)
    sketch = in_its_frame(sketch, site.frame_lines)
    parts = _advertised_parts(draft, site, lexicons) if sketch.guess != "error" else []
    signs = tally(map(Sign.unpacked, sketch.signs), without=site.frame_lines)
    kind = _kind(sketch, signs, url, site, several=len(parts) > 1)
    if kind == "static" and _is_of_one_card(draft, sketch, site, lexicons):
        kind = "listing"
    relevant = _is_relevant(sketch, signs, kind, url, site)
    blocks = (
        tuple(_blocks(draft, kind, url, site, parts, lexicons)) if relevant and site.profile.in_trade else ()
    )
    if site.profile.in_trade and kind in ("static", "directory", "listing"):
        blocks += tuple(_site_blocks(draft, kind, url, site, lexicons))
    ads = [block.ad_id for block in blocks if block.kind == "ad"]
    if kind == "listing" and relevant and site.profile.in_trade:
        ads += [
            make_id(draft.site_id, site.canonical(target))
            for target in _listed(draft, sketch, site)
            if digest(target) in site.relevant_pages
        ]
    page = Page(
        capture_id=draft.capture_id,
        site_id=draft.site_id,
        url=draft.url,
        canonical_url=url,
        kind=kind,
        relevant=relevant,
        language=draft.html_language
        or (site.profile.languages[0] if site.profile.languages else draft.text_language),
        text_language=_text_language(draft, kind, blocks, site),
        title=draft.title,
        text=draft.text,
        skeleton=draft.skeleton,
        trackers=draft.trackers,
        outlinks=draft.outlinks,
        ads=tuple(sorted(set(ads))),
        facts=draft.facts,
    )
    return Reading(page, blocks)


def _listed(draft: Draft, sketch: Sketch, site: Site) -> Collection[str]:
    """What a listing leads to; the last page of many may have one card only, which makes no group."""
    lines = [line.order for line in _main_lines(draft, site, [(0, _last_order(draft) + 1)])]
    lone = {
        record.target
        for record in draft.records
        if record.how == "link" and record.target and _has_any(lines, record)
    }
    return lone.union(sketch.targets)


def _is_of_one_card(draft: Draft, sketch: Sketch, site: Site, lexicons: Lexicons) -> bool:
    """A small town's page may show one ad only: the card is most of what it has of its own."""
    if digest(sketch.canonical) in site.item_pages or not site.profile.in_trade:
        return False
    names = "\n".join(filter(None, (draft.title, draft.heading)))
    if any(True for _ in lexicons.find("page.static", names)):
        return False
    cards = Spans(
        (record.first, record.stop)
        for record in draft.records
        if record.how == "link" and record.target and digest(record.target) in site.relevant_pages
    )
    lines = _main_lines(draft, site, [(0, _last_order(draft) + 1)])
    inside = sum(line.length for line in lines if line.order in cards)
    return inside > 0 and inside >= COVERED * sum(line.length for line in lines)


def _has_any(orders: list[int], record: DraftRecord) -> bool:
    place = bisect.bisect_left(orders, record.first)
    return place < len(orders) and orders[place] < record.stop


def _text_language(draft: Draft, kind: PageKind, blocks: tuple[Block, ...], site: Site) -> str | None:
    """The language of what the page is for: its ad, its posts; pages of the site itself speak the site's."""
    if kind in ("ad", "profile", "thread", "review") and blocks:
        weights: dict[str, int] = defaultdict(int)
        for block in blocks:
            if block.language:
                weights[block.language] += len(block.text)
        if weights:
            return max(sorted(weights), key=lambda language: weights[language])
    own = draft.html_language or next(iter(site.profile.languages), None)
    if kind in ("listing", "error", "directory") and own is not None:
        return own
    return draft.text_language or own


def _kind(sketch: Sketch, signs: Signs, url: str, site: Site, *, several: bool) -> PageKind:
    guess = cast("PageKind", sketch.guess)
    if guess == "error":
        return "error"
    shared = site.profile.shape_kinds.get(sketch.shape) or site.profile.shape_kinds.get(shape(url))
    if shared in ("ad", "listing", "thread", "profile", "review"):
        return cast("PageKind", shared)
    if several or is_listing(sketch, site.profile.shape_kinds, site.listing_paths):
        return "listing"
    if guess == "static" and signs.person and digest(url) in site.item_pages and site.profile.in_trade:
        return "ad"
    if guess == "ad" and (not site.profile.in_trade or _is_odd_one_out(sketch, signs, url, site)):
        return "static"
    return guess


def _is_odd_one_out(sketch: Sketch, signs: Signs, url: str, site: Site) -> bool:
    """Where a site's ads have a template and are listed, a lone page with few signs of one is the site's own."""
    has_template = "ad" in site.profile.shape_kinds.values()
    return has_template and digest(url) not in site.item_pages and signs.ad < _CLEAR and sketch.guess == "ad"


def _is_relevant(sketch: Sketch, signs: Signs, kind: PageKind, url: str, site: Site) -> bool:
    """Flats, cars and jobs are not relevant; only a site that has both kinds has to be asked page by page."""
    if not site.profile.mixed or kind not in ("ad", "profile", "listing"):
        return True
    if kind != "listing":
        return digest(sketch.canonical) in site.relevant_pages or digest(url) in site.relevant_pages
    digests = [digest(target) for target in sketch.targets]
    ours = sum(target in site.relevant_pages for target in digests)
    others = sum(target in site.other_pages for target in digests)
    if ours or others:
        return ours * 4 >= others  # a home page of mixed ads is relevant too
    return signs.off_topic <= signs.trade


def _blocks(
    draft: Draft, kind: PageKind, url: str, site: Site, parts: list[DraftRecord], lexicons: Lexicons
) -> Iterator[Block]:
    if kind == "thread" or (kind == "review" and len(posts(draft)) > 1):
        yield from _posts(draft, url, site, lexicons)
    elif kind == "review":
        yield from _review(draft, url, site)
    elif kind == "listing" and len(parts) > 1:
        for record in parts:
            spans = [(record.first, record.stop)]
            own = f"{url}#{record.anchor or _name(draft, record)}"
            yield _block(draft, _main_lines(draft, site, spans), spans, own, site, title=None)
    elif kind in _PERSONS:
        others = _others(draft, site)
        spans = _complement([(r.first, r.stop) for r in others], _last_order(draft) + 1)
        lines = _main_lines(draft, site, spans)
        if lines:
            yield _block(draft, lines, spans, url, site, title=draft.title)


def _site_blocks(draft: Draft, kind: PageKind, url: str, site: Site, lexicons: Lexicons) -> Iterator[Block]:
    """The site speaking of itself: its frame on a page without a query, and pages such as imprint and contact."""
    if "?" in url:
        return
    names = "\n".join(filter(None, (draft.title, draft.heading)))
    own_page = kind == "static" and any(True for _ in lexicons.find("page.static", names))
    lines = [
        line
        for line in draft.lines
        if own_page or digest(draft.text[line.start : line.start + line.length]) in site.frame_lines
    ]
    if lines:
        spans = [(0, _last_order(draft) + 1)]
        yield _block(draft, lines, spans, f"{url}#site", site, title=None, kind="site")


def _others(draft: Draft, site: Site) -> list[DraftRecord]:
    """Records on an ad's page that lead to other pages of ads: "similar" boxes, side columns."""
    own = shape(site.canonical(draft.url))
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in draft.records:
        if record.how == "link" and not record.external and record.target:
            groups[record.group].append(record)
    found = []
    for group in groups.values():
        leads_to_ads = any(
            shape(r.target or "") == own or site.profile.shape_kinds.get(shape(r.target or "")) in _PERSONS
            for r in group
        )
        if leads_to_ads:
            found += [r for r in group if site.canonical(r.target or "") != site.canonical(draft.url)]
    return found


def _advertised_parts(draft: Draft, site: Site, lexicons: Lexicons) -> list[DraftRecord]:
    """Several persons advertised on one page, each in a box alike: an agency's page of profiles."""
    if item_groups(draft) or not site.profile.in_trade:
        return []
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in draft.records:
        if record.how == "structure":
            groups[record.group].append(record)
    best: list[DraftRecord] = []
    for _, group in sorted(groups.items()):
        if len(group) > _STRUCTURE_LIMIT:
            continue
        advertised = [record for record in group if _advertises(draft, record, lexicons)]
        if len(advertised) > max(1, len(best)) and len(advertised) * 2 > len(group):
            best = advertised
    return best


def _advertises(draft: Draft, record: DraftRecord, lexicons: Lexicons) -> bool:
    signs = tally(signs_of(draft, [(record.first, record.stop)], [], lexicons))
    return signs.person >= 1 and (signs.person + signs.trade + signs.offer) >= 3  # noqa: PLR2004


def _posts(draft: Draft, url: str, site: Site, lexicons: Lexicons) -> Iterator[Block]:
    records = posts(draft)
    if not records:
        authored = [datum.order for datum in draft.data if datum.path == "post.author"]
        structures = [
            r for r in draft.records if r.how == "structure" and any(r.first <= o < r.stop for o in authored)
        ]
        records = structures[:1]
    first = ""
    for number, record in enumerate(records):
        spans = [(record.first, record.stop)]
        author = next(
            (d for d in draft.data if d.path == "post.author" and record.first <= d.order < record.stop), None
        )
        written = [
            line for line in _main_lines(draft, site, spans) if not _is_about_author(draft, line, author)
        ]
        lines = [line for line in written if not is_board_words(draft, line, lexicons)]
        if not lines:
            continue
        stamps = [line for line in written if line not in lines]
        name = record.anchor or f"post-{number + 1}"
        block = _block(
            draft, lines, spans, f"{url}#{name}", site, title=draft.heading or draft.title, kind="post"
        )
        first = first or block.text
        when = [Datum("post.time", draft.text[s.start : s.start + s.length], "line") for s in stamps]
        block = replace(block, data=(*block.data, *when))
        yield _with_thread(block, name, author.value if author else None, first)


def _review(draft: Draft, url: str, site: Site) -> Iterator[Block]:
    """A page of one review is one post; who wrote it is no part of its text."""
    author = next((datum for datum in draft.data if datum.path == "post.author"), None)
    spans = [(0, _last_order(draft) + 1)]
    lines = [line for line in _main_lines(draft, site, spans) if not _is_about_author(draft, line, author)]
    if lines:
        block = _block(draft, lines, spans, url, site, title=draft.heading or draft.title, kind="post")
        longest = max(block.segments, key=lambda segment: segment.length)
        if longest.role == "quote":  # the page quotes its one review
            spoken = tuple(replace(s, role="prose" if s.role == "quote" else s.role) for s in block.segments)
            block = replace(block, segments=spoken)
        yield replace(block, author=author.value if author else None)


def _with_thread(block: Block, name: str, author: str | None, first: str) -> Block:
    thread = Datum("thread.first_post", first[:2000], "first post of the thread")
    return replace(block, key=name, author=author, data=(*block.data, thread))


def _is_about_author(draft: Draft, line: DraftLine, author: object) -> bool:
    if line.role == "author":
        return True
    text = draft.text[line.start : line.start + line.length]
    return author is not None and text.strip() == getattr(author, "value", None)


def _main_lines(draft: Draft, site: Site, spans: list[tuple[int, int]]) -> list[DraftLine]:
    inside = Spans(spans)
    return [
        line
        for line in draft.lines
        if not line.frame
        and line.role != "option"
        and line.order in inside
        and digest(draft.text[line.start : line.start + line.length]) not in site.frame_lines
    ]


def _complement(spans: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    kept = []
    start = 0
    for first, stop in sorted(spans):
        if first > start:
            kept.append((start, first))
        start = max(start, stop)
    if start < end:
        kept.append((start, end))
    return kept


def _last_order(draft: Draft) -> int:
    orders = (
        [line.order for line in draft.lines]
        + [p.order for p in draft.pictures]
        + [m.order for m in draft.marks]
    )
    orders += [datum.order for datum in draft.data] + [anchor.order for anchor in draft.anchors]
    return max(orders, default=0)


def _name(draft: Draft, record: DraftRecord) -> str:
    """Name a record without an anchor by its first line, which stays when others come and go."""
    first = record_text(draft, record).split("\n")[0].strip().lower()
    slug = re.sub(r"\W+", "-", first).strip("-")[:40]
    return slug or hashlib.blake2b(first.encode(), digest_size=4).hexdigest()


def _block(
    draft: Draft,
    lines: list[DraftLine],
    spans: list[tuple[int, int]],
    url: str,
    site: Site,
    *,
    title: str | None,
    kind: str = "ad",
) -> Block:
    texts = [draft.text[line.start : line.start + line.length] for line in lines]
    segments = []
    at = 0
    for line, text in zip(lines, texts, strict=True):
        segments.append(Segment(at, line.start, line.length, line.role))
        at += len(text) + 1
    text = "\n".join(texts)
    place = _Places(lines, segments)
    inside = Spans(spans)
    kept = {line.start for line in lines}
    framed = {line.order for line in draft.lines if line.start not in kept}
    return Block(
        ad_id=make_id(draft.site_id, url),
        capture_id=draft.capture_id,
        site_id=draft.site_id,
        url=url,
        seen_at=draft.fetched_at,
        kind=kind,
        region=site.profile.region,
        page_language=draft.html_language or (site.profile.languages[0] if site.profile.languages else None),
        language=_language(texts, lines, draft),
        title=title,
        text=text,
        segments=tuple(segments),
        pairs=tuple(_pairs(draft, inside, place)),
        data=tuple(
            Datum(d.path, d.value, d.selector)
            for d in draft.data
            if (
                d.order in inside and not (d.path[:5] != "data-" and framed & {d.order, d.order + 1})
                if d.order >= 0
                else kind == "ad" and title is not None
            )
        ),
        anchors=tuple(_anchors(draft, inside, place)),
        pictures=tuple(
            Picture(p.url, p.alt, p.selector)
            for p in draft.pictures
            if p.order in inside and not _NO_PHOTO.search(urlsplit(p.url).path)
        ),
        marks=tuple(Mark(m.words, m.selector) for m in draft.marks if m.order in inside),
        site_marks=site.profile.mark_words,
    )


def _language(texts: list[str], lines: list[DraftLine], draft: Draft) -> str | None:
    """The language of an ad is that of its sentences; labels are the site's."""
    labelled = {pair.start for pair in draft.pairs}
    sentences = [
        text
        for text, line in zip(texts, lines, strict=True)
        if len(text.split()) >= 4 and line.role != "label" and line.start not in labelled  # noqa: PLR2004 - a sentence
    ]
    own = find_language("\n".join(sentences)) if sum(map(len, sentences)) >= 30 else None  # noqa: PLR2004
    return own or find_language("\n".join(texts), draft.html_language) or primary(draft.html_language)


class _Places:
    """Turns places of the page's text into places of the block's."""

    def __init__(self, lines: list[DraftLine], segments: list[Segment]) -> None:
        self._lines = sorted(zip(lines, segments, strict=True), key=lambda both: both[0].start)

    def of(self, start: int, end: int) -> tuple[int, int] | None:
        for line, segment in self._lines:
            if line.start <= start < line.start + line.length:
                return segment.at + start - line.start, segment.at + min(
                    end, line.start + line.length
                ) - line.start
        return None


def _pairs(draft: Draft, inside: Spans, place: _Places) -> Iterator[Pair]:
    for pair in draft.pairs:
        if pair.order not in inside or pair.start is None or pair.end is None:
            continue
        where = place.of(pair.start, pair.end)
        if where is not None:
            at, end = where
            yield Pair(pair.label, draft.text[pair.start : pair.start + end - at], at, end)


def _anchors(draft: Draft, inside: Spans, place: _Places) -> Iterator[Anchor]:
    for anchor in draft.anchors:
        if anchor.order not in inside:
            continue
        where = None
        if anchor.start is not None and anchor.end is not None:
            where = place.of(anchor.start, anchor.end)
            if where is None:
                continue  # its words were the frame's
        at, end = where or (None, None)
        yield Anchor(anchor.href, anchor.text, at, end, anchor.selector)
