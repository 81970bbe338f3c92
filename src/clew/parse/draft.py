"""One page read alone: bytes in, :class:`~clew.records.draft.Draft` out. Pure, bounded, never raising on bad content."""

import bisect
import datetime as dt
import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from urllib.parse import urlsplit

from clew.kernel.terms import Met, TermIndex
from clew.kernel.text import fold
from clew.kernel.web import absolute, host_of, registered_domain
from clew.parse.bounds import MAX_BYTES, bounded
from clew.parse.cloaked import uncloaked
from clew.parse.decode import decode
from clew.parse.document import AskedOnce, Document, Element, Line, Look
from clew.parse.embedded import extract_data
from clew.parse.groups import WRITER_STEP, is_moment
from clew.parse.inert import WITHOUT_SCRIPTS, opened
from clew.parse.language import find_language, primary
from clew.parse.pairs import extract_pairs
from clew.parse.repeats import find_records, is_search, outward_target
from clew.parse.signs import prices_a_time
from clew.parse.site_facts import site_facts
from clew.parse.skeleton import skeleton
from clew.parse.slots import extract_slots
from clew.parse.spans import Spans
from clew.parse.state import (
    MIN_TEXT,
    has_page,
    labelled_leaves,
    names_its_subject,
    own_states,
    page_of,
    state_page,
)
from clew.parse.things import extract_anchors, extract_marks, extract_pictures
from clew.parse.trackers import find_trackers
from clew.parse.walk import read_document
from clew.records.draft import Draft, DraftAnchor, DraftDatum, DraftLine
from clew.reference.lasting import uncollected
from clew.reference.lexicon import Lexicons

_FRAME_TAGS = frozenset(["nav", "footer", "aside", "dialog"])
_FRAME_NAME = re.compile(
    r"(^|[-_\s])(nav(bar|igation)?|menu|footer|foot|bottom|cookies?|consent|sidebar|side|aside|modal|popup|overlay|"
    r"topbar|toolbar|share|social|pagination|pager|breadcrumbs?|banner|partners?|sig(nature)?)([-_\s]|$)",
    re.IGNORECASE,
)
_LOOK_OF_BORDER = re.compile(
    r"\b(?:border|rounded|align|valign|margin|padding|gap|shadow)-(?:bottom|side)\b"
    r"|\b(?:card|panel|tile|item|thumb)[-_]{1,2}(?:(?:img|image|photo)[-_])?(?:footer|foot|bottom|overlay)\b"
    r"|(?<!\S)(?:[a-z]{1,6}:)*-?bottom-(?:\d|px|auto|full|\[)\S*"
)
"""Classes that say how the edge of a box looks, where in its box it lies, or what is at the foot of a card: not where on the
page it stands.
"""
_SIDES = frozenset(["side", "sidebar", "aside"])
_LINKS = 3
_HEADINGS = {
    "h1": "title",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
}
_ROLES = {
    **_HEADINGS, "dt": "label", "th": "label", "label": "label", "legend": "label", "dd": "value", "td": "value",
    "li": "item", "figcaption": "item", "option": "option", "select": "option", "button": "option", "textarea": "option",
    "blockquote": "quote", "q": "quote",
}  # fmt: skip
_TRAIL = re.compile(r"\s*[>»›→❯]\s*")
_TRAIL_LINES, _MOST_STEPS, _LONGEST_TRAIL = 40, 8, 140
_NUMBER_DIGITS = 7
_LONGEST_BUTTON = 400
_MAX_TEXT = 400_000
_MAX_STATE_TEXT = 60_000
_MOST_LINES_UNTOLD = 8
_LONGEST_HEADING = 60
_HOUSE, _SIMILAR = "page.house", "page.similar"
_start = attrgetter("start")
_ONES = b"\x01" * 2000
_Roles = dict[Look, tuple[bool, bool, str | None]]
"""Of the looks that tell of one: whether what they hold is quoted, whether it tells of an author, and its role."""
_SENTENCE = 4
_SIGNATURE = re.compile(r"(?:^|[-_\s])sig(?:nature)?(?:[-_\s]|$)", re.IGNORECASE)
_FACET = re.compile(r"[^\W\d].{0,40}?\s?[(\[]\d{1,6}[)\]]")
_LEAST_FACETS = 3
"""Links that say how many they lead to, "Massage (6)", are what a list may be narrowed to."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a capture gives to be read."""

    capture_id: str
    site_id: str
    url: str
    fetched_at: dt.datetime
    status: int | None
    content_type: str | None
    body: bytes


def read_draft(source: Source, lexicons: Lexicons) -> Draft:
    """Read a captured page."""
    with uncollected():
        return _read(source, lexicons)


def _read(source: Source, lexicons: Lexicons) -> Draft:
    problems: list[str] = []
    body = source.body
    if len(body) > MAX_BYTES:
        problems.append("page_cut")
        body = body[:MAX_BYTES]
    html, charset = decode(body, source.content_type)
    html, cut = bounded(opened(uncloaked(html)))
    document = _visible(read_document(html), html, source.url, lexicons)
    problems += [*cut, *document.problems]
    if len(document.text) > _MAX_TEXT:
        problems.append("text_long")
    base = _base(document, source.url)
    data, unread = extract_data(document, source.url)
    anchors = tuple(extract_anchors(document, base))
    house = Spans(_headed(document, _HOUSE, lexicons))
    pairs = tuple(pair for pair in extract_pairs(document, lexicons) if pair.order not in house)
    return Draft(
        capture_id=source.capture_id,
        site_id=source.site_id,
        url=source.url,
        fetched_at=source.fetched_at,
        status=source.status,
        title=_title(document),
        heading=_heading(document),
        text=document.text,
        html_language=primary(document.html_attrs.get("lang") or document.html_attrs.get("xml:lang")),
        text_language=find_language(document.text, document.html_attrs.get("lang")),
        charset=charset,
        skeleton=skeleton(document),
        canonical_hint=_canonical_hint(document, base, source.site_id),
        alternates=_alternates(document, base),
        trackers=find_trackers(document, html),
        outlinks=_outlinks(anchors, source.site_id),
        facts=tuple(site_facts(document, source.capture_id, base)),
        lines=tuple(_lines(document, house, lexicons)),
        pairs=pairs,
        slots=tuple(slot for slot in extract_slots(document, pairs) if slot.order not in house),
        data=(*(datum for datum in data if datum.order not in house), *_authors(document, base)),
        anchors=anchors,
        pictures=tuple(extract_pictures(document, base)),
        marks=tuple(extract_marks(document, lexicons)),
        records=tuple(find_records(document, base, source.site_id, _acts(lexicons))),
        problems=tuple(problems + unread),
    )


@functools.lru_cache(maxsize=2)
def _acts(lexicons: Lexicons) -> frozenset[str]:
    """Give the words of links that report what they stand in."""
    return frozenset(fold(entry.term) for entry in lexicons.entries("site.report_label"))


def _visible(document: Document, html: str, url: str, lexicons: Lexicons) -> Document:
    """A page drawn by a script is read from its embedded state; one that was half drawn, from both."""
    if WITHOUT_SCRIPTS in html:
        return document
    states = own_states(document, url, lexicons)
    if not has_page(states, lexicons):
        return document
    if len(document.text) < MIN_TEXT and _is_of_cards(document):
        return document
    if len(document.text) >= MIN_TEXT or names_its_subject(document):
        own = state_page(document, url, lexicons, items=False)
        if own is None or not _says_more(read_document(bounded(own)[0]), document, lexicons):
            return document
        drawn = read_document(bounded(_with_state(html, own))[0])
    else:
        written = page_of(states, lexicons) or ""
        drawn = read_document(bounded(written)[0])
        if len(drawn.text) <= len(document.text):
            return document
        if document.tagged("h1"):  # its frame and its pictures are there already
            drawn = read_document(bounded(_with_state(html, written))[0])
    drawn.drawn = True
    drawn.scripts, drawn.head, drawn.html_attrs = document.scripts, document.head, document.html_attrs
    return drawn


def _is_of_cards(document: Document) -> bool:
    """Say whether all pictures are links: a listing of few words is whole as it is."""
    linked: set[str] = set()
    for picture in document.tagged("img"):
        links = (step.attrs.get("href") for step in document.ancestors(picture) if step.tag == "a")
        href = next(filter(None, links), None)
        if href is None:
            return False
        linked.add(href)
    return len(linked) > 1


def _says_more(drawn: Document, document: Document, lexicons: Lexicons) -> bool:
    """Say whether the state holds much that the page does not show (pages that were drawn whole show nearly all), and
    that tells something: sentences, or values under names that label one. The rest is how the page is laid out.
    """
    if len(drawn.text) > _MAX_STATE_TEXT:
        return False
    shown = document.text
    lines = drawn.line_texts
    untold = [line for line in lines if line not in shown]
    if len(untold) < _MOST_LINES_UNTOLD or sum(map(len, untold)) * 2 < sum(map(len, lines)):
        return False
    return any(len(line.split()) >= _SENTENCE for line in untold) or labelled_leaves(drawn, lexicons) > 1


def _with_state(html: str, written: str) -> str:
    """Put the state's mark-up after what is there, where the page's script would have drawn it."""
    at = html.lower().rfind("</body")
    at = len(html) if at < 0 else at
    inner = written.removeprefix("<body>").removesuffix("</body>")
    return f'{html[:at]}<div class="clew-state">{inner}</div>{html[at:]}'


def _base(document: Document, url: str) -> str:
    for tag, attrs, _ in document.head:
        if tag == "base" and attrs.get("href"):
            return absolute(url, attrs["href"]) or url
    return url


def _title(document: Document) -> str | None:
    return next((text[:300] for tag, _, text in document.head if tag == "title" and text), None)


def _heading(document: Document) -> str | None:
    shown = (element for element in document.tagged("h1") if element.start >= 0)
    return next((document.content(element)[:300] for element in shown), None)


def _canonical_hint(document: Document, base: str, site_id: str) -> str | None:
    for tag, attrs, _ in document.head:
        if tag == "link" and attrs.get("rel", "").lower() == "canonical" and attrs.get("href"):
            url = absolute(base, attrs["href"])
            return url if url and registered_domain(url) == site_id else None
    return None


def _alternates(document: Document, base: str) -> tuple[str, ...]:
    found = []
    for tag, attrs, _ in document.head:
        if tag == "link" and attrs.get("rel", "").lower() == "alternate" and attrs.get("hreflang"):
            url = absolute(base, attrs.get("href", ""))
            if url:
                found.append(("" if attrs["hreflang"] == "x-default" else attrs["hreflang"], url))
    paths = [urlsplit(url).path for _, url in found]
    # where one address is the tail of all others, "/girls/mara" and "/en/girls/mara", it is the page, they translate it
    return tuple(
        f"{'' if _is_tail(url, paths) else tag} {url}"
        for tag, url in sorted(found, key=lambda one: (one[0] != "", not _is_tail(one[1], paths), one))
    )


def _is_tail(url: str, paths: Sequence[str]) -> bool:
    parts = urlsplit(url)
    return not parts.query and all(path.endswith(parts.path) for path in paths)


def _outlinks(anchors: tuple[DraftAnchor, ...], site_id: str) -> tuple[str, ...]:
    hosts = set()
    for anchor in anchors:
        if anchor.href.startswith(("http://", "https://")):
            outward = outward_target(anchor.href, site_id)
            if outward:
                hosts.add(host_of(outward))
    return tuple(sorted(host for host in hosts if host))


def _lines(document: Document, house: Spans, lexicons: Lexicons) -> list[DraftLine]:
    beside = Spans([*_frames(document), *_headed(document, _SIMILAR, lexicons)])
    placed = {line.first: "house" for line in document.lines if line.first in house}
    placed |= {first: "trail" for first, _ in _trails(document)}
    roles = {look: said for look in document.by_look if (said := _roles_of(look)) is not None}
    has_role = _held(document, roles)
    has_link = _held(document, [look for look in document.by_look if look.tag == "a"])
    lines = [
        DraftLine(
            line.start,
            line.length,
            line.first,
            placed.get(line.first)
            or (_told_role(document, line, text, roles, lexicons) if has_role[line.first] else "prose"),
            line.first in beside,
            has_link[line.first] == 1 and _is_linked(document, line),
        )
        for line, text in zip(document.lines, document.line_texts, strict=True)
    ]
    counted = [
        line.linked and _FACET.fullmatch(text) is not None
        for line, text in zip(lines, document.line_texts, strict=True)
    ]
    if sum(counted) < _LEAST_FACETS:
        return lines
    return [
        replace(line, role="option") if is_facet else line
        for line, is_facet in zip(lines, counted, strict=True)
    ]


def _held(document: Document, looks: Iterable[Look]) -> bytearray:
    """Mark what elements of some looks hold, with a 1 for each element of the page."""
    held = bytearray(len(document.elements))
    for look in looks:
        for element in document.by_look[look]:
            size = element.stop - element.index
            held[element.index : element.stop] = _ONES[:size] if size <= len(_ONES) else b"\x01" * size
    return held


def _told_role(document: Document, line: Line, text: str, roles: _Roles, lexicons: Lexicons) -> str:
    """Give a line's role; a choice of a time with its price tells the ad's rate, chosen or not."""
    role = _role(document, line, roles)
    if role == "option" and line.length <= _LONGEST_BUTTON:
        return "item" if prices_a_time(text, lexicons) else role
    return role


def _is_linked(document: Document, line: Line) -> bool:
    """Say whether a line is a link and nothing else."""
    for distance, step in enumerate(document.ancestors(document.elements[line.first])):
        if step.tag == "a":
            return step.start <= line.start and step.end >= line.start + line.length
        if distance > _MOST_STEPS:
            break
    return False


def _trails(document: Document) -> list[tuple[int, int]]:
    """Give the lines that lead from the home page down to this one: "Home > Massage > Graz"."""
    spans = []
    for line, text in zip(document.lines[:_TRAIL_LINES], document.line_texts, strict=False):
        if not _TRAIL.search(text) or len(_TRAIL.split(text)) > _MOST_STEPS or len(text) > _LONGEST_TRAIL:
            continue
        linked = sum(
            element.end - element.start
            for element in document.elements[line.first : line.last + 1]
            if element.tag == "#text" and any(step.tag == "a" for step in document.ancestors(element))
        )
        if linked * 2 >= len(text.replace(" ", "")):
            spans.append((line.first, line.last + 1))
    return spans


def _frames(document: Document) -> list[tuple[int, int]]:
    """Give the stretches of navigation, footers, side bars and dialogs."""
    named = document.looking(_is_named_as_frame)
    return [(element.index, element.stop) for element in named if _is_frame(document, element)]


def _headed(document: Document, topic: str, lexicons: Lexicons) -> list[tuple[int, int]]:
    """Give the stretches under headings of a topic: "similar ads" speak of others, "house prices" of the house."""
    spans = []
    for place in _lines_with(document, topic, lexicons):
        line, text = document.lines[place], document.line_texts[place]
        if line.length <= _LONGEST_HEADING and _heads(text, topic, lexicons):
            spans.append(_under(document, document.elements[line.first]))
    return spans


def _lines_with(document: Document, topic: str, lexicons: Lexicons) -> list[int]:
    """Give the lines in which a term of a topic begins; few pages have any, and their text is gone through once."""
    starts = [start for start, _, _ in _met(document.text, lexicons).hits(topic)]
    return sorted({bisect.bisect_right(document.lines, start, key=_start) - 1 for start in starts})


@functools.lru_cache(maxsize=2)
def _met(text: str, lexicons: Lexicons) -> Met:
    return _headings(lexicons).meet(text)


@functools.lru_cache(maxsize=2)
def _headings(lexicons: Lexicons) -> TermIndex:
    """Give the terms that head what is not the page's own, in a small automaton."""
    topics = {topic: lexicons.entries(topic) for topic in (_HOUSE, _SIMILAR)}
    return TermIndex({topic: [entry.term for entry in entries] for topic, entries in topics.items()})


@functools.lru_cache(maxsize=20_000)
def _heads(text: str, topic: str, lexicons: Lexicons) -> bool:
    hits = lexicons.meet(text).longest(topic)
    return bool(hits) and (hits[0].end - hits[0].start) * 2 >= len(text)


def _under(document: Document, first: Element) -> tuple[int, int]:
    """What a heading heads: to the end of the largest box that begins with it and holds no title."""
    stop = first.stop
    heading = first
    for step in document.ancestors(first):
        if step.start != first.start:
            if not document.holds(step, "h1"):
                stop = max(stop, step.stop)
            else:
                stop = max(stop, _next_heading(document, heading, step.stop))
            break
        heading = step
        stop = step.stop
    return first.index, stop


def _next_heading(document: Document, heading: Element, limit: int) -> int:
    for element in document.elements[heading.stop : limit]:
        if element.tag in ("h1", "h2", "h3", "h4", "form", "footer", "hr") and element.start != heading.start:
            return element.index
    return limit


_AUTHOR = re.compile(
    r"(^|[-_\s])(author|poster|username|user-name|nick(name)?|member-?name|message-?name|postauthor|by)([-_\s]|$)",
    re.IGNORECASE,
)
_AUTHOR_BOX = re.compile(
    r"(^|[-_\s])(author|post-?profile|user-?info|user-?details|message-?user|poster|member-?info|postdetails|post-?meta)([-_\s]|$)",
    re.IGNORECASE,
)
_POST_BODY = re.compile(
    r"(^|[-_\s])(post|comment|message|reply)[-_]?(body|content|text|message)([-_\s]|$)", re.IGNORECASE
)
_QUOTE = re.compile(
    r"(?:^|[-_\s])(?:block|bb|bbcode|post|msg|message|code)?quot(?:e|ed|ation)", re.IGNORECASE
)
"""A class that names a quotation; XenForo's ``js-selectToQuote`` is on the words of every post."""
_HEADS = frozenset(["h3", "h4", "h5", "strong", "b"])
_AUTHOR_LINK = re.compile(r"(profile|member|user|author)s?[/.?=]", re.IGNORECASE)


def _authors(document: Document, base: str) -> list[DraftDatum]:
    """Give who wrote what, on boards: by the name of the box, or a link to a member's page; not the links of that
    member's own page to its parts.
    """
    found = []
    for element in document.looking(_may_name_author):
        if element.tag == "a" and _is_below(absolute(base, element.attrs.get("href", "")), base):
            continue
        name, _, when = document.content(element).partition("\n")
        if not 0 < len(name) <= 40 or (when and not is_moment(when)):  # noqa: PLR2004 - a name is short
            continue
        if _names_author(element.look) or _heads_a_post(document, element):
            found.append(DraftDatum("post.author", name, document.selector(element), element.index))
    return found


def _is_below(href: str | None, base: str) -> bool:
    """Say whether an address lies below a page's own, which has a folder of its own."""
    path = urlsplit(base).path.rstrip("/")
    return path.count("/") > 1 and urlsplit(href or "").path.startswith(path + "/")


@AskedOnce
def _may_name_author(look: Look) -> bool:
    return look.tag in _HEADS or _names_author(look)


@functools.lru_cache(maxsize=20_000)
def _names_author(look: Look) -> bool:
    href = look.attrs.get("href", "")
    is_member = _AUTHOR_LINK.search(href) or WRITER_STEP.search(href)
    is_link = look.tag == "a" and is_member and not is_search(href)
    return bool(is_link or _AUTHOR.search(look.classes) or look.attrs.get("itemprop") == "author")


def _heads_a_post(document: Document, element: Element) -> bool:
    """Say whether a short heading stands right before the body of a post."""
    if element.tag not in _HEADS or element.parent < 0:
        return False
    following = next((i for i in document.elements[element.parent].children if i >= element.stop), None)
    return following is not None and _POST_BODY.search(document.elements[following].classes) is not None


def _is_frame(document: Document, element: Element) -> bool:
    """Say whether what is named as a frame is one."""
    if document.content(element).count("\n") * 3 > len(document.lines) * 2:
        return False  # what holds most of the page frames nothing
    if element.tag == "aside" and _SIGNATURE.search(element.look.classes):
        return False  # below a post stands how its writer is reached
    # a column at the side holds the facts of the page's subject where it holds its name, or stands in its article
    if element.tag not in _FRAME_TAGS and _is_in_own_article(document, element):
        return False
    if (
        (element.tag == "aside" or _is_named_as_side(element.look))
        and _says_more_than_links(document, element)
        and _is_beside_heading(document, element)
    ):
        return False  # her number, the day: what it says of others are links to them
    return not document.holds(element, "h1") or element.tag == "nav"


def _says_more_than_links(document: Document, element: Element) -> bool:
    links = document.inside(element, "a")
    linked = sum(link.end - link.start for link in links)
    return len(links) < _LINKS and linked * 2 < element.end - element.start


@functools.lru_cache(maxsize=20_000)
def _is_named_as_side(look: Look) -> bool:
    """Say whether an element is a column at the side, and nothing else of a page's frame."""
    names = [found[2].lower() for found in _FRAME_NAME.finditer(f"{look.attrs.get('id', '')} {look.classes}")]
    return bool(names) and all(name in _SIDES for name in names) and look.tag not in _FRAME_TAGS


def _is_beside_heading(document: Document, element: Element) -> bool:
    """Say whether it stands beside the page's name: in what the page is for, or in one row with it."""
    main = next((step for step in document.ancestors(element) if step.tag in ("main", "article")), None)
    if main is None and element.tag != "aside":
        row = document.elements[element.parent] if element.parent >= 0 else None
        main = row if row is not None and row.tag not in ("body", "html") else None
    return main is not None and document.holds(main, "h1")


def _is_in_own_article(document: Document, element: Element) -> bool:
    article = next((step for step in document.ancestors(element) if step.tag == "article"), None)
    return article is not None and document.holds(article, "h1")


@AskedOnce
def _is_named_as_frame(look: Look) -> bool:
    if look.tag in ("#text", "body"):
        return False
    name = f"{look.attrs.get('id', '')} {look.classes} {look.attrs.get('role', '')}"
    return look.tag in _FRAME_TAGS or _FRAME_NAME.search(_LOOK_OF_BORDER.sub("", name)) is not None


@functools.lru_cache(maxsize=20_000)
def _roles_of(look: Look) -> tuple[bool, bool, str | None] | None:
    """Say whether what stands in such an element is quoted, whether it tells of an author, and its role; null for none."""
    is_post = look.tag == "blockquote" and _POST_BODY.search(look.classes) is not None
    is_quote = not is_post and (look.tag in ("blockquote", "q") or _QUOTE.search(look.classes) is not None)
    roles = is_quote, _is_author_box(look.tag, look.classes), _ROLES.get(look.tag)
    return roles if any(roles) else None


def _tells(document: Document, button: Element) -> bool:
    """Say whether a button tells something beside what it does: a number, or a rate of several parts."""
    if button.end - button.start > _LONGEST_BUTTON:
        return True
    said = document.content(button)
    digits = sum(map(str.isdigit, said))
    return digits >= _NUMBER_DIGITS or (digits > 0 and "\n" in said)


def _is_author_box(tag: str, classes: str) -> bool:
    """A cell called *user* beside a post; a whole page may be called so elsewhere."""
    if tag in ("td", "th") and classes.lower() in ("user", "member"):
        return True
    return tag != "body" and _AUTHOR_BOX.search(classes) is not None


def _role(document: Document, line: Line, roles: _Roles) -> str:
    elements = document.elements
    quoted = False
    role = None
    above = elements[line.first].parent
    for distance in range(10):  # far enough
        if above < 0:
            break
        step = elements[above]
        said = roles.get(step.look)
        if said is not None:
            quoted = quoted or said[0]
            if distance < 6 and said[1]:  # noqa: PLR2004
                return "author"
            if role is None and distance < 4:  # noqa: PLR2004 - a paragraph deep in a cell is prose
                role = None if step.tag == "button" and _tells(document, step) else said[2]
            elif role == "option" and said[2] in ("title", "heading"):
                role = said[2]  # the heading of a part that unfolds is a button
        above = step.parent
    if quoted:
        return "quote"
    if role in ("value", "item") and line.length > 160:  # noqa: PLR2004 - a long cell is prose
        return "prose"
    return role or "prose"
