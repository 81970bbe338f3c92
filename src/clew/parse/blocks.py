"""Draft -> blocks: the stretches of a page that are an ad, a post, or the site speaking of itself."""

import bisect
import hashlib
import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace

from clew.kernel.text import fold
from clew.parse.groups import (
    fields_above,
    is_board_words,
    is_moment,
    item_groups,
    main_text,
    posts,
    record_text,
)
from clew.parse.make_block import make_block
from clew.parse.numbered_parts import parts_named
from clew.parse.signs import tally
from clew.parse.site import Site
from clew.parse.sketch import digest, line_digest, signs_of
from clew.parse.spans import Spans, lines_between
from clew.parse.topics import advertises, advertises_a_little
from clew.records.block import Block, Datum
from clew.records.draft import Draft, DraftLine, DraftRecord
from clew.records.page import PageKind
from clew.reference.lexicon import Lexicons
from clew.reference.names import packaged_names
from clew.reference.url_shape import shape

_STRUCTURE_LIMIT = 200
_ADVERTISES = 3
"""Signs from which on a part of a page is taken for an advertised person."""
_ITSELF = 0.7
_NAMED = re.compile(
    r"(?<!\w)(?P<name>[^\W\d_]{2,20}),? \(?(?:1[89]|[2-7]\d)(?![\d.,:/%€$£]\d|\s?(?:min|km|kg|cm|%|€|\$|£))"
)
_BEGINNING, _LONGEST_CARD = 160, 150
_WORD = re.compile(r"\w[\w'-]*")
_TITLE_PART = re.compile(r"\s*[|·•»:–—]\s*|\s-\s|,\s|(?<=\w{3})[.!]\s")
_MOST_NAMES = 3
_LONG_NAME = 4
_FACE = re.compile(r"/(?:user_?)?avatars?/|[?&](?:user_?)?avatar=", re.IGNORECASE)
"""Where boards keep the small pictures beside posts."""
_STEP = re.compile(r"(?=.*[^\W\d_])[\w-]{2,60}")
_FIRST_LINES = 4
_PERSONS = ("ad", "profile")


def cut_blocks(
    draft: Draft,
    kind: PageKind,
    url: str,
    site: Site,
    parts: list[DraftRecord],
    lexicons: Lexicons,
    *,
    is_topic: bool = False,
) -> Iterator[Block]:
    """Cut out the ads of an ad's or a member's page, of a page of several, and the posts of a thread.

    ``is_topic``: whether the ad is a topic of one post, beside which the board says who wrote it.
    """
    if kind == "thread" or (kind == "review" and len(posts(draft)) > 1):
        yield from _posts(draft, url, site, lexicons)
    elif kind == "review":
        yield from _review(draft, url, site)
    elif kind == "listing" and (len(parts) > 1 or parts == parts_named(draft, site.profile.ad_parts)):
        for record in parts:
            spans = [(record.first, record.stop)]
            place = f"{url}#{record.anchor or _name(draft, record)}"
            own = site.profile.part_homes.get(place, place)
            yield make_block(draft, main_lines(draft, site, spans), spans, own, site, title=None)
    elif kind in _PERSONS:
        others = _others(draft, site)
        spans = _complement([(r.first, r.stop) for r in others], last_order(draft) + 1)
        lines = [line for line in main_lines(draft, site, spans) if not (is_topic and line.role == "author")]
        if lines:
            yield make_block(draft, lines, spans, url, site, title=draft.title)


def site_blocks(draft: Draft, kind: PageKind, url: str, site: Site, lexicons: Lexicons) -> Iterator[Block]:
    """The site speaking of itself: its frame on a page without a query, and pages such as imprint and contact."""
    if "?" in url:
        return
    names = "\n".join(filter(None, (draft.title, draft.heading)))
    own_page = kind == "static" and any(True for _ in lexicons.find("page.static", names))
    lines = [line for line in draft.lines if own_page or line_digest(draft, line) in site.frame_lines]
    if lines:
        spans = [(0, last_order(draft) + 1)]
        yield make_block(draft, lines, spans, f"{url}#site", site, title=None, kind="site")


def _others(draft: Draft, site: Site) -> list[DraftRecord]:
    """Records on an ad's page that lead to other pages of ads: "similar" boxes, side columns."""
    own = shape(site.canonical(draft.url))
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in draft.records:
        if record.how == "link" and not record.external and record.target:
            groups[record.group].append(record)
    found = []
    most = _ITSELF * len(main_text(draft, without=[]))
    for group in groups.values():
        leads_to_ads = any(
            shape(r.target or "") == own or site.profile.shape_kinds.get(shape(r.target or "")) in _PERSONS
            for r in group
        )
        found += [
            r
            for r in group
            if site.canonical(r.target or "") != site.canonical(draft.url)
            and (leads_to_ads or _is_card(draft, r, site))
            and len(record_text(draft, r))
            <= most  # what holds nearly all is the page, with a link to the next
        ]
    return found


def _is_card(draft: Draft, record: DraftRecord, site: Site) -> bool:
    """Say whether a record leads to another ad in few words; a link in her own words is no card."""
    leads_to_ad = digest(site.canonical(record.target or "")) in site.relevant_pages
    return leads_to_ad and len(record_text(draft, record)) <= _LONGEST_CARD


def advertised_parts(draft: Draft, site: Site, lexicons: Lexicons) -> list[DraftRecord]:
    """Several persons advertised on one page, each in a box alike: an agency's page of profiles."""
    if not site.profile.in_trade:
        return []
    if not item_groups(draft) and (named := parts_named(draft, site.profile.ad_parts)):
        return _of_the_trade(named, draft, lexicons)
    boxed = [] if item_groups(draft) else _boxed_parts(draft, site, lexicons)
    indexed = [record for record in draft.records if record.how == "anchor"]
    if _have_own_pages(indexed, draft, site):
        return boxed
    telling = [
        _telling(draft, record, lexicons) + 2 * _begins_with_a_name(draft, record) for record in indexed
    ]
    if sum(signs >= _ADVERTISES for signs in telling) * 2 < max(len(indexed), 2) or _in_one(indexed, boxed):
        return boxed
    return [
        record
        for record, signs in zip(indexed, telling, strict=True)
        if signs and not _leads_to_the_others(draft, record)
    ]


def _leads_to_the_others(draft: Draft, record: DraftRecord) -> bool:
    """Say whether all that a part says are links to other parts of the page: the names of all who are shown below."""
    page = draft.url.partition("#")[0]
    led = [
        anchor.text
        for anchor in draft.anchors
        if record.first <= anchor.order < record.stop and anchor.href.startswith(f"{page}#")
    ]
    said = record_text(draft, record)
    return len(led) > 1 and sum(map(len, led)) * 3 >= 2 * len(said)


def _of_the_trade(parts: list[DraftRecord], draft: Draft, lexicons: Lexicons) -> list[DraftRecord]:
    """Leave out what else a site offers in parts named like its ads: all, where some say so and none has a word of the trade."""
    told = {part: tally(signs_of(draft, [(part.first, part.stop)], [], lexicons)) for part in parts}
    if not any(signs.trade for signs in told.values()) and any(signs.off_topic for signs in told.values()):
        return []
    return [part for part in parts if told[part].trade or told[part].person or not told[part].off_topic]


def are_of_persons(parts: list[DraftRecord], draft: Draft, lexicons: Lexicons) -> bool:
    """Say whether two parts or more, each headed by a name, tell of a person each: those who work in a house."""
    told = 0
    for part in parts:
        first = record_text(draft, part).partition("\n")[0]
        is_name = packaged_names().is_given(first.split(" ")[0]) or fold(first) == (part.anchor or "")
        signs = tally(signs_of(draft, [(part.first, part.stop)], [], lexicons))
        told += is_name and signs.person > 0
    return told > 1


def are_told_elsewhere(parts: list[DraftRecord], draft: Draft, site: Site) -> bool:
    """Say whether most parts name, by its last step, the page of an ad: "ingrid", where ``/companions/ingrid`` is one. A
    page's state tells of its cards so.
    """
    if not parts:
        return False
    host = "/".join(draft.url.split("/")[:3])
    forms = [
        form for form, kind in site.profile.shape_kinds.items() if kind in _PERSONS and form.endswith("/*")
    ]
    above = [f"{host}/{form.partition('/')[2].removesuffix('*')}" for form in forms if form.count("*") == 1]
    told = sum(
        any(digest(f"{path}{step}") in site.relevant_pages for step in _steps(draft, part) for path in above)
        for part in parts
    )
    return told * 2 > len(parts)


def _steps(draft: Draft, part: DraftRecord) -> list[str]:
    """Give what of a part's first lines may be a step of an address."""
    lines = lines_between(draft, part.first, part.stop)[:_FIRST_LINES]
    texts = [draft.text[line.start : line.start + line.length] for line in lines]
    return [text for text in texts if _STEP.fullmatch(text)]


def _have_own_pages(indexed: list[DraftRecord], draft: Draft, site: Site) -> bool:
    """Say whether most parts of a page lead to pages of ads: each is told there, and shown here."""
    led = [
        record.first
        for record in draft.records
        if record.how == "link" and digest(site.canonical(record.target or "")) in site.relevant_pages
    ]
    spans = Spans((record.first, record.stop) for record in indexed)
    begins = [record.first for record in indexed]
    inside = {bisect.bisect_right(begins, at) for at in led if at in spans}
    return len(inside) * 2 > len(indexed) > 0


def _own_title(draft: Draft, site: Site) -> str | None:
    """Give what names the page: its heading, unless it heads every page, or else its title."""
    is_own = draft.heading and digest(draft.heading) not in site.frame_lines
    return draft.heading if is_own else draft.title


def is_named_after_somebody(draft: Draft, site: Site) -> bool:
    """Say whether a page's heading, or else its title, is somebody's name: "Roos | Atelier Lys", "Isa and Noor together".

    What heads every page names the site.
    """
    words = _WORD.findall(_TITLE_PART.split(_own_title(draft, site) or "")[0])
    names = [word for word in words if packaged_names().is_given(word)]
    is_of_two = len(names) > 1 and all(name[0].isupper() for name in names)
    return bool(names) and len(words) <= (2 * _MOST_NAMES if is_of_two else _MOST_NAMES)


def names_its_site(draft: Draft, site: Site) -> bool:
    """Say whether the name that heads a page is in the site's own: all of it is hers."""
    words = _WORD.findall(_TITLE_PART.split(_own_title(draft, site) or "")[0])
    own = site.profile.site_id.partition(".")[0]
    return any(len(word) >= _LONG_NAME and fold(word) in own for word in words[:_MOST_NAMES])


def _begins_with_a_name(draft: Draft, record: DraftRecord) -> bool:
    """Say whether a part that the page's index leads to begins with somebody's name: "Maya, 29"."""
    first = _WORD.match(record_text(draft, record))
    return first is not None and packaged_names().is_given(first[0])


def _in_one(indexed: list[DraftRecord], boxed: list[DraftRecord]) -> bool:
    """Say whether a menu's section holds the boxes of most persons: then the index is not one of persons."""
    most = max(
        (sum(part.first <= box.first and box.stop <= part.stop for box in boxed) for part in indexed),
        default=0,
    )
    return most > 1 and most * 2 > len(boxed)


def _boxed_parts(draft: Draft, site: Site, lexicons: Lexicons) -> list[DraftRecord]:
    """Give the boxes of one mark-up that advertise somebody, where most of them do."""
    groups: dict[int, list[DraftRecord]] = defaultdict(list)
    for record in draft.records:
        if record.how == "structure":
            groups[record.group].append(record)
    best: list[DraftRecord] = []
    is_hers = is_named_after_somebody(draft, site)
    for _, group in sorted(groups.items()):
        if len(group) > _STRUCTURE_LIMIT:
            continue
        telling = {record: _telling(draft, record, lexicons) for record in group}
        advertised = [record for record in group if telling[record] >= _ADVERTISES]
        if is_hers and not any(_begins_with_a_name(draft, record) for record in advertised):
            continue  # the boxes of one person's facts
        if len(advertised) > max(1, len(best)) and len(advertised) * 2 > len(group):
            are_named = all(record.anchor for record in group)
            best = (
                [r for r in group if telling[r] > 1 or _offers(draft, r, lexicons)]
                if are_named
                else advertised
            )
    return best


def _telling(draft: Draft, record: DraftRecord, lexicons: Lexicons) -> int:
    """Give how many signs of an advertised person a record has; of no person, of no more than one."""
    signs = tally(signs_of(draft, [(record.first, record.stop)], [], lexicons))
    person = signs.person + _names_somebody(record_text(draft, record))
    count = person + signs.trade + signs.offer
    return count if person else min(count, 1)


def _offers(draft: Draft, record: DraftRecord, lexicons: Lexicons) -> bool:
    """Say whether a part without a person says twice what is offered; a room or a job beside ads has one word of them."""
    signs = signs_of(draft, [(record.first, record.stop)], [], lexicons)
    return len({sign.what for sign in signs if sign.kind == "trade" or sign.what == "meeting"}) > 1


def _names_somebody(text: str) -> bool:
    """Say whether a text begins with somebody's name and age, as ads of a line or two do: "Isabella, 31, ..."."""
    found = _NAMED.finditer(text[:_BEGINNING])
    return any(packaged_names().is_given(match["name"]) for match in found)


def advertising_post(draft: Draft, site: Site, lexicons: Lexicons, *, among_ads: bool) -> DraftRecord | None:
    """Give the first post of a topic when it advertises somebody: boards have sections where topics are ads.

    ``among_ads``: whether it stands in such a section, where a post says less of it.
    """
    first = next(iter(posts(draft)), None)
    if first is None or not site.profile.in_trade:
        return None
    signs = signs_of(draft, [(fields_above(draft, first), first.stop)], [], lexicons)
    told = advertises_a_little(signs, draft, lexicons) if among_ads else advertises(signs, draft, lexicons)
    return first if told else None


def topic_blocks(
    draft: Draft, first: DraftRecord, url: str, site: Site, lexicons: Lexicons
) -> Iterator[Block]:
    """Cut out the ad that a topic begins with, with the fields that the board has above it, and the answers to it."""
    spans = [(fields_above(draft, first), first.stop)]
    lines = [
        line
        for line in main_lines(draft, site, spans)
        if line.role != "author" and (line.order < first.first or not is_board_words(draft, line, lexicons))
    ]
    if lines:
        block = make_block(draft, lines, spans, url, site, title=_own_title(draft, site))
        block = without_faces(block)
        yield replace(block, data=(*block.data, *_times(draft, main_lines(draft, site, spans))))
    yield from itertools.islice(_posts(draft, url, site, lexicons), 1, None)


def without_faces(block: Block) -> Block:
    """Leave out the small pictures that a board shows beside what its members write."""
    return replace(block, pictures=tuple(p for p in block.pictures if not _FACE.search(p.url)))


def _times(draft: Draft, lines: Collection[DraftLine]) -> Iterator[Datum]:
    """Give what stands beside the author of a post, and lines that are a time: when it was written."""
    for line in lines:
        text = draft.text[line.start : line.start + line.length]
        if line.role == "author" or is_moment(text):
            yield Datum("post.time", text, "line")


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
            line for line in main_lines(draft, site, spans) if not _is_about_author(draft, line, author)
        ]
        lines = [line for line in written if not is_board_words(draft, line, lexicons)]
        if not lines:
            continue
        stamps = [line for line in written if line not in lines]
        name = record.anchor or f"post-{number + 1}"
        block = make_block(
            draft, lines, spans, f"{url}#{name}", site, title=_own_title(draft, site), kind="post"
        )
        first = first or block.text
        when = [Datum("post.time", draft.text[s.start : s.start + s.length], "line") for s in stamps]
        block = replace(block, data=(*block.data, *when))
        yield _with_thread(block, name, author.value if author else None, first)


def _review(draft: Draft, url: str, site: Site) -> Iterator[Block]:
    """A page of one review is one post; who wrote it is no part of its text."""
    author = next((datum for datum in draft.data if datum.path == "post.author"), None)
    spans = [(0, last_order(draft) + 1)]
    lines = [line for line in main_lines(draft, site, spans) if not _is_about_author(draft, line, author)]
    if lines:
        block = make_block(draft, lines, spans, url, site, title=_own_title(draft, site), kind="post")
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


def main_lines(draft: Draft, site: Site, spans: list[tuple[int, int]]) -> list[DraftLine]:
    """Give the lines of some stretches that are neither frame nor a choice of a form."""
    inside = Spans(spans)
    return [
        line
        for line in _without_lists_of_all(draft, site)
        if not line.frame
        and line.role
        not in ("option", "trail", "house")  # where the page stands tells what it is, not who is advertised
        and line.order in inside
    ]


def _without_lists_of_all(draft: Draft, site: Site) -> Iterator[DraftLine]:
    """Give the lines that are not on all pages of the site; of a link that stands in the page's frame ("Aarhus", in its
    list of towns) what stands below the heading too: there it is her own.
    """
    heading = next((line.order for line in draft.lines if line.role == "title" and not line.frame), None)
    listed = {line_digest(draft, line) for line in draft.lines if line.frame and line.linked}
    for line in draft.lines:
        own = line_digest(draft, line)
        is_hers = line.linked and own in listed and heading is not None and line.order > heading
        if is_hers or own not in site.frame_lines:
            yield line


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


def last_order(draft: Draft) -> int:
    """Give the place of the last thing on a page."""
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
