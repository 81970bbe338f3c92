"""Draft -> sketch: what a page looks like alone, from afar."""

import bisect
import functools
import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from clew.kernel.text import fold
from clew.kernel.urls import canonical
from clew.kernel.web import registered_domain
from clew.parse.allowances import allowances
from clew.parse.branches import branches, is_drawn
from clew.parse.groups import fields_above, item_groups, lines_without, main_lines, main_text, posts
from clew.parse.guess import (
    COVERED,
    STATED,
    View,
    guess_kind,
    looks_outward,
    member_words,
    says_absent,
    says_error,
    seems_member,
    shows_nobody,
)
from clew.parse.homes import placed_parts
from clew.parse.houses import takes_ads
from clew.parse.numbered_parts import numbered_parts
from clew.parse.sections import section_lines
from clew.parse.shared import contact_tokens, picture_source
from clew.parse.signs import MAX_LINES, Sign, Signs, read_signs, tally
from clew.parse.slots import packed
from clew.parse.spans import Spans, lines_between
from clew.parse.topics import advertises
from clew.records.draft import Draft, DraftLine, DraftMark, DraftRecord, DraftSlot
from clew.records.sketch import Sketch
from clew.reference.lasting import uncollected
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names
from clew.reference.url_shape import shape

_SHORT = 200
_MAX_LINES = 600
_MAX_LINKS = 400
_MAX_MARKS = 80
_MAX_WORDS = 40
_LETTERS_ONLY = re.compile(r"[^\W\d_]{2,}")
_ADDRESS = "the section that the address names"
"""Stands for the line of a sign that the address gives: no line of a site's frame."""
_FEW_SITES, _HALF, _MOST_OF_IT = 3, 0.5, 0.6
_MANY_SITES = 5
_SENTENCE_WORDS = 5
_LONGEST_EMPTY = 400
"""What a list that shows nobody may say besides: what to try, how many there were."""
_SAYS_SOMETHING = 60
_ANSWERS = frozenset(["yes", "no"])
"""What a state's true and false are written as; one that all pages have says nothing of the others, nor does a number there."""
_OF_HERSELF = 2
"""Signs of a person outside the cards, from which on a page is hers and the cards are of others."""


def digest(text: str) -> str:
    """Give a short digest of a line, digits and spaces aside, so that counters and dates don't tell lines apart."""
    return _digest_of_short(text) if len(text) <= _SHORT else digest_of(" ".join(text.split()))


@functools.lru_cache(maxsize=20_000)
def _digest_of_short(text: str) -> str:
    """Digest a line once: each is asked for several times, and a site's come back on page after page."""
    return digest_of(" ".join(text.split()))


def line_digest(draft: Draft, line: DraftLine) -> str:
    """Give the digest of a line; a link in a menu is another than the same word in an ad: "Tallinn"."""
    text = draft.text[line.start : line.start + line.length]
    return digest(f"\x01{text}" if line.linked else text)


@uncollected()
def sketch(draft: Draft, lexicons: Lexicons) -> Sketch:
    """Sketch a page."""
    groups = item_groups(draft)
    inside = [record for group in groups for record in group]
    loose = lines_without(draft, inside)
    main = "\n".join(draft.text[line.start : line.start + line.length] for line in loose)
    whole = main_text(draft, without=[]) if inside else main
    found = signs_of(draft, [(0, 1 << 60)], inside, lexicons)
    found += _of_sections(draft, lexicons)
    outward = looks_outward(draft, whole)
    coverage = 1 - len(main) / max(len(whole), 1)
    view = View(draft, found, groups, coverage, whole, member_words(draft, found, whole, lexicons))
    lines = [(line, draft.text[line.start : line.start + line.length]) for line in draft.lines[:_MAX_LINES]]
    digests = [line_digest(draft, line) for line, _ in lines]
    own = ((line_digest(draft, line), draft.text[line.start : line.start + line.length]) for line in loose)
    asked = list(allowances(own, found, view.member_words, lexicons))
    if asked:
        found = [sign for sign in found if sign.what != "monthly"] + asked
    guess = guess_kind(view, lexicons)
    drawn = any(map(is_drawn, draft.data))
    return Sketch(
        capture_id=draft.capture_id,
        site_id=draft.site_id,
        url=draft.url,
        day=draft.fetched_at.date().isoformat(),
        canonical=canonical(draft.url),
        shape=shape(draft.url),
        status=draft.status,
        guess=guess,
        says_absent=says_absent(view, lexicons),
        shows_nobody=tuple(_empty_lists(draft, loose, lexicons)),
        signs=tuple(sorted(sign.packed() for sign in found)),
        member_words=view.member_words,
        one_post=guess == "thread" and not posts(draft),
        topic_is_ad=guess == "thread" and _begins_with_an_ad(draft, lexicons),
        main_length=len(whole),
        main_digest=hashlib.blake2b(whole.encode("utf-8", "replace"), digest_size=16).hexdigest(),
        targets=tuple(sorted({record.target for record in inside if record.target})),
        links=_links(draft),
        contacts=contact_tokens(draft.text, (anchor.href for anchor in draft.anchors)),
        pictures=tuple(sorted({digest_of(picture_source(p.url)) for p in draft.pictures}))[:_MAX_LINKS],
        parts=() if groups else numbered_parts(draft, functools.partial(_lines_of, draft), found),
        placed=tuple(sorted(set(placed_parts(draft, functools.partial(_lines_of, draft), found)))),
        branches=tuple(sorted(set(branches(draft.data).values()))),
        covered=len(whole) - len(main),
        outward_sites=outward[1],
        outward_covered=outward[2],
        loose=tuple(f"{line_digest(draft, line)}:{line.length}" for line in loose[:_MAX_LINES]),
        line_digests=tuple(
            [
                told
                for (line, text), told in zip(lines, digests, strict=True)
                if line.role != "option" and not (text in _ANSWERS or (drawn and text.isdigit()))
            ]
        ),
        long_lines=tuple(
            [told for (_, text), told in zip(lines, digests, strict=True) if _is_sentence(text)]
        ),
        heading_lines=tuple(digest(text) for line, text in lines if line.role in ("title", "heading")),
        title_words=_title_words(draft),
        takes_ads=takes_ads(draft, lexicons),
        slots=packed((slot for slot in draft.slots if _is_own(slot, inside)), lexicons),
        marks=tuple(sorted({mark_token(mark) for mark in draft.marks}))[:_MAX_MARKS],
        skeleton=draft.skeleton,
        canonical_hint=draft.canonical_hint,
        alternates=draft.alternates,
        html_language=draft.html_language,
        text_language=draft.text_language,
    )


def _title_words(draft: Draft) -> tuple[str, ...]:
    words = {fold(word) for word in _LETTERS_ONLY.findall(f"{draft.title or ''} {draft.heading or ''}")}
    return tuple(sorted(word for word in words if not packaged_names().is_given(word)))[:_MAX_WORDS]


def _empty_lists(draft: Draft, loose: Sequence[DraftLine], lexicons: Lexicons) -> list[str]:
    """Give the digests of lines that say that a list is empty; none where another line says that the page isn't there."""
    told = [(line, draft.text[line.start : line.start + line.length][:_SHORT]) for line in loose[:_MAX_LINKS]]
    empty = [line for line, text in told if shows_nobody(draft, text, lexicons)]
    if empty and any(line not in empty and says_error(text, lexicons) for line, text in told):
        return []
    return [line_digest(draft, line) for line in empty]


def _is_sentence(text: str) -> bool:
    return len(text.split(maxsplit=_SENTENCE_WORDS)) >= _SENTENCE_WORDS


def _of_sections(draft: Draft, lexicons: Lexicons) -> list[Sign]:
    """Give the signs of the section of other things in which a page stands; see :mod:`clew.parse.sections`."""
    lines = section_lines(draft, lexicons)
    digests = [line_digest(draft, line) if line else digest(_ADDRESS) for line in lines]
    return [Sign("off_topic", "section", line) for line in dict.fromkeys(digests)]


def mark_token(mark: DraftMark) -> str:
    """A badge by its place and words: the crown of a menu is another than that beside a name."""
    words = mark.words.lower().replace("i\u0307", "i")  # the small form of "İ" would be two characters
    return f"{mark.selector}\t{words}"


def _is_own(slot: DraftSlot, records: Sequence[DraftRecord]) -> bool:
    """Cards speak of others, and have slots of their own."""
    return not any(record.first <= slot.order < record.stop for record in records)


def digest_of(address: str) -> str:
    """Give a short digest of an address."""
    return hashlib.blake2b(address.encode("utf-8", "replace"), digest_size=8).hexdigest()


def _links(draft: Draft) -> tuple[str, ...]:
    """Give digests of the pages of its own site that a page links to."""
    internal = {
        canonical(anchor.href) for anchor in draft.anchors if registered_domain(anchor.href) == draft.site_id
    }
    return tuple(sorted(digest(url) for url in internal))[:_MAX_LINKS]


def in_its_frame(seen: Sketch, frame: Collection[str]) -> Sketch:
    """See a page again once its site's frame is known: a few cards, or links to other sites, and nothing else
    of its own, of a person least of all.
    """
    if seen.targets and seen.guess in ("static", "ad", "listing") and _shows_frame_only(seen, frame):
        signs = tally(map(Sign.unpacked, seen.signs), without=frame)
        seen = replace(seen, targets=(), covered=0, guess="ad" if signs.ad >= STATED else "static")
    if seen.guess == "listing" and _leads_out(seen, frame) and seen.outward_covered > seen.covered:
        return replace(seen, guess="directory")
    if seen.guess not in ("static", "ad", "error"):
        return seen
    if is_empty_list(seen, frame):
        return replace(seen, guess="listing", says_absent=False)
    own_signs = [sign for sign in map(Sign.unpacked, seen.signs) if sign.line not in frame]
    if seen.guess == "error":
        return seen
    if len(own_signs) < len(seen.signs) and seems_member(own_signs, seen.member_words):
        return replace(seen, guess="profile")  # the number below is the site's
    return _read_again(seen, tally(own_signs), frame)


def _read_again(seen: Sketch, signs: Signs, frame: Collection[str]) -> Sketch:
    """Guess anew what a static page or an ad is, from the signs that its site's frame leaves it."""
    is_hers = seen.guess == "ad" and (signs.ad >= STATED or signs.person >= _OF_HERSELF)
    if seen.guess == "ad" and not (seen.targets or seen.outward_sites or signs.ad or signs.trade):
        return replace(seen, guess="static")  # what its frame says is of nobody
    # what it says of sites may sound like an ad, but speaks of no person
    if _leads_out(seen, frame) and not (is_hers and signs.person):
        return replace(seen, guess="directory")
    if is_hers or not (seen.targets or seen.outward_sites):
        return seen
    is_listing = seen.covered and seen.covered >= COVERED * (seen.covered + _own_loose(seen, frame))
    return replace(seen, guess="listing") if is_listing else seen


def is_empty_list(seen: Sketch, frame: Collection[str]) -> bool:
    """Say whether a page says, and hardly anything else of its own, that nobody is to be shown."""
    if (seen.status or 0) >= 400 or all(line in frame for line in seen.shows_nobody):  # noqa: PLR2004 - HTTP errors
        return False
    signs = tally(map(Sign.unpacked, seen.signs), without=frame)
    return signs.ad < STATED and not signs.person and _own_loose(seen, frame) <= _LONGEST_EMPTY


def _own_loose(seen: Sketch, frame: Collection[str]) -> int:
    """Give the length of what a page says of its own outside of its cards."""
    parted = (item.partition(":") for item in seen.loose)
    return sum(int(size) for line, _, size in parted if line not in frame)


def _leads_out(seen: Sketch, frame: Collection[str]) -> bool:
    """Say whether a page says little but where other sites are: half of it of many, most of it of a few."""
    own = _own_loose(seen, frame)
    if seen.outward_sites >= _MANY_SITES:
        return seen.outward_covered >= _HALF * own
    return seen.outward_sites >= _FEW_SITES and seen.outward_covered >= _MOST_OF_IT * own


def _shows_frame_only(seen: Sketch, frame: Collection[str]) -> bool:
    """Say whether the cards of a page are those of all pages ("Latest ads"), and it says something of its own."""
    loose = [item.partition(":") for item in seen.loose]
    inside = set(seen.line_digests).difference(line for line, _, _ in loose)
    return (
        bool(inside) and all(line in frame for line in inside) and _own_loose(seen, frame) >= _SAYS_SOMETHING
    )


def _lines_of(draft: Draft, record: DraftRecord) -> Iterator[str]:
    """Give the digests of a record's lines."""
    return (line_digest(draft, line) for line in lines_between(draft, record.first, record.stop))


def _begins_with_an_ad(draft: Draft, lexicons: Lexicons) -> bool:
    first = next(iter(posts(draft)), None)
    if first is None:
        return False
    signs = signs_of(draft, [(fields_above(draft, first), first.stop)], [], lexicons)
    return advertises(signs, draft, lexicons)


def signs_of(
    draft: Draft, spans: list[tuple[int, int]], without: Iterable[DraftRecord], lexicons: Lexicons
) -> list[Sign]:
    """Give the signs of the main lines in some stretches of a page, records left out."""
    outside = Spans((record.first, record.stop) for record in without)
    inside = Spans(spans)
    lines = outside.outside(inside.among(main_lines(draft)))
    starts = [line.start for line in lines]
    labels = []
    for pair in draft.pairs:
        place = bisect.bisect_right(starts, pair.start if pair.start is not None else -1) - 1
        if place >= 0 and pair.order in inside and pair.order not in outside:
            labels.append((line_digest(draft, lines[place]), pair.label))
    read = [
        (line_digest(draft, line), draft.text[line.start : line.start + line.length])
        for line in lines[:MAX_LINES]
    ]
    return read_signs(read, labels, lexicons)
