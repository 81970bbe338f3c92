"""Repeated records: the cards of a listing, the rows of a table, the posts of a thread.

Three ways, none of which knows a site. *By link*: links to pages of one shape; a record is the largest
element that leads to one of them only. *By structure*: brothers and sisters with the same mark-up that hold
enough text. *By anchor*: the parts of a page to which its own
index leads ("#maria"), boxed or not. (The idea of repeated sub-trees as records: Liu, Grossman and Zhai, "Mining data records in Web
pages", KDD 2003.)
"""

import bisect
import functools
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from operator import attrgetter
from urllib.parse import parse_qsl, urlsplit

from clew.kernel.text import fold
from clew.kernel.urls import canonical
from clew.kernel.web import absolute, registered_domain
from clew.parse.document import AskedOnce, Document, Element, Look
from clew.records.draft import DraftRecord
from clew.reference.url_shape import shape

_MIN_STRUCTURE_TEXT = 25
_HEADINGS = ("h1", "h2", "h3")
_FEW_ELEMENTS = 4
_FEW_MARKS = 3
_NAMES_AN_AD = re.compile(r"(?!c\d|p\d|post|msg|comment)[a-z]{1,8}[-_]?\d{4,}", re.IGNORECASE)
"""Two marks named like this make parts ("a60395"); comments below an article have numbers, too."""
_GIANT, _CARD, _TIMES_LONGER = 300, 40, 6
_NUMBERED_MARK = re.compile(r"[a-z]{0,10}[-_]?\d{1,9}", re.IGNORECASE)
_CLIMB = 3
_MARK_STEPS = 5
_RECORD_LINES = 6
_DIGITS = re.compile(r"\d+")
_BARE = frozenset(["a", "b", "strong", "h2", "h3", "h4", "span", "img", "font"])
_OPENS = ("data-href", "data-url", "data-link")
_OPENED = re.compile(r"""(?:location(?:\.href)?\s*=|location\.assign\(|open\()\s*['"]([^'"]{1,500})['"]""")
_SLUG = re.compile(r"/\*(?:-N)?(?:\.html?)?$")
_PATH = re.compile(r"(?:https?://|/|\w[\w-]*\.(?:php|html?|aspx?)\b)[^\s]*$")
_NO_GROUPS = frozenset(["tr", "dl", "select", "p", "table"])
_BOXES = frozenset(
    ["div", "article", "section", "li", "tr", "table", "fieldset", "blockquote", "tbody", "td", "details"]
)
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)$", re.IGNORECASE)
_MAY_BE_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)", re.IGNORECASE)
_MENU, _MENU_DEPTH, _NEARLY = 4, 3, 0.8
_IN_EACH = 3
"""So many links to the page itself that are set alike are of its records."""
_TAG = re.compile(r"\s*#[^\W\d_]|\s*#\d{1,4}\s*\Z")
"""What a text is about ("#massage"), or the number of a post among others ("#12")."""
_LONGEST_ACT = 60
_LONG_NUMBER = re.compile(r"(?<!\d)\d{4,}(?!\d)")
_SEARCH_KEY = re.compile(r"search|query|keyword|filter|^(?:q|s|tag|tags)$", re.IGNORECASE)
_WHOLE_PAGES = frozenset(["body", "html", "main"])
_index = attrgetter("index")
_SEPARATES = frozenset(
    ["a", "hr", "h1", "h2", "h3", "h4", "table", "div", "ul", "ol", "form", "section", "p"]
)


def find_records(
    document: Document, base: str, site_id: str, acts: Collection[str] = frozenset()
) -> list[DraftRecord]:
    """Give the records of all groups, in reading order. ``acts``: folded words of links that do something to what they
    stand in ("report"), and lead to nothing that is listed.
    """
    own = canonical(base)
    groups: list[list[_Record]] = []
    anchors = _Anchors(document)
    menus = _around_own_links(document, base, own) | _rows_of_links(document)
    for kind, targets in sorted(_links_by_shape(document, base, own, site_id, acts).items()):
        external = kind.startswith("external")
        groups.append(list(_by_link(document, targets, menus, anchors, external=external)))
    groups += _by_structure(document, anchors)
    groups.append(_by_anchor(document, base))
    numbered: list[tuple[int, int, int, int, _More]] = []
    for number, group in enumerate(filter(None, groups)):
        numbered += [(first, stop, number, place, more) for place, (first, stop, more) in enumerate(group)]
    numbered.sort()
    return [
        DraftRecord(number, how, first, stop, target, anchor, external)
        for first, stop, number, _, (how, target, anchor, external) in numbered
    ]


_More = tuple[str, str | None, str | None, bool]
_Record = tuple[int, int, _More]
"""A record before its group has a number: where it begins and ends; how it was found, its target, anchor, and whether
it leads elsewhere.
"""
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_WAY_OUT = frozenset(
    [
        "go",
        "out",
        "link",
        "links",
        "redirect",
        "redir",
        "away",
        "exit",
        "visit",
        "jump",
        "leave",
        "click",
        "u",
        "url",
        "to",
        "goto",
        "dest",
        "target",
        "href",
        "site",
        "website",
    ]
)
"""Keys and pages by which sites lead out, with the name of a host behind them: ``/go?u=other.example``."""


_COUNTED_OUT = frozenset(
    ["out", "ut", "ud", "exit", "redirect", "redir", "away", "leave", "click", "klick", "jump"]
)
"""Pages that count who leaves, and tell only by a number where to: ``/out.php?id=17``, ``/click/17``."""


@functools.lru_cache(maxsize=20_000)
def is_counted_out(href: str) -> bool:
    """Say whether a link leaves the site through a counter that doesn't name where to."""
    parts = urlsplit(href)
    steps = [step.partition(".")[0].lower() for step in parts.path.split("/") if step]
    asked = parse_qsl(parts.query)
    if not steps or len(asked) > 2:  # noqa: PLR2004 - a number, and where it was clicked
        return False
    if asked:
        return steps[-1] in _COUNTED_OUT and any(value.isdigit() for _, value in asked)
    return len(steps) > 1 and steps[-2] in _COUNTED_OUT and steps[-1].isdigit()


@functools.lru_cache(maxsize=20_000)
def outward_target(href: str, site_id: str) -> str | None:
    """Give the foreign address a link leads to, also through the site's own way out (``/out?u=...``)."""
    if registered_domain(href) != site_id:
        return href
    if "?" not in href:
        return None
    parts = urlsplit(href)
    for key, value in parse_qsl(parts.query):
        if value.startswith(("http://", "https://")):
            address = value
        elif _HOST.fullmatch(value) and (key in _WAY_OUT or parts.path.strip("/") in _WAY_OUT):
            address = f"http://{value}"
        else:
            continue
        if registered_domain(address) != site_id:
            return address
    return None


def _links_by_shape(
    document: Document, base: str, own: str, site_id: str, acts: Collection[str]
) -> dict[str, dict[str, list[Element]]]:
    shapes: dict[str, dict[str, list[Element]]] = defaultdict(lambda: defaultdict(list))
    slugs: dict[str, dict[str, list[tuple[str, Element]]]] = defaultdict(lambda: defaultdict(list))
    number = _own_number(own)
    for element in document.looking(_has_address):
        address = _address(document, element)
        href = absolute(base, address) if address else None
        if href is None or _leads_nowhere(href, document.content(element), acts):
            continue
        outward = outward_target(href, site_id) or (canonical(href) if is_counted_out(href) else None)
        if outward is not None:
            shapes["external"][outward].append(element)
        elif (page := canonical(href)) != own and not _opens_picture(document, element, page, number):
            form = shape(href)
            shapes["internal " + form][page].append(element)
            if form.count("/") == 1 and "?" not in form and form[-1:].isalpha():
                shapes["marked " + _mark(document, element)][page].append(element)
            elif _SLUG.search(form):
                slugs[form.rpartition("/")[0] + " " + _mark(document, element)][form].append((href, element))
    for name, forms in slugs.items():
        if len(forms) > 1:  # names with a number and names without
            for href, element in (pair for form in sorted(forms) for pair in forms[form]):
                shapes["slugs " + name][canonical(href)].append(element)
    return shapes


def _leads_nowhere(href: str, text: str, acts: Collection[str]) -> bool:
    """A picture that opens is no page; "#massage" says what a text is about, which is no card of it; nor is a link of a
    post to itself ("#12"), or one that reports, or that searches for its own words.
    """
    if _TAG.match(text) is not None:
        return True
    if len(text) <= _LONGEST_ACT and (fold(text).strip() in acts or _searches_for(href, text)):
        return True
    return _MAY_BE_PICTURE.search(href) is not None and _PICTURE.search(urlsplit(href).path) is not None


def _own_number(own: str) -> str | None:
    """Give the last long number of a page's address: that of what it is about."""
    return next(reversed(_LONG_NUMBER.findall(own.partition("://")[2].partition("/")[2])), None)


def _opens_picture(document: Document, link: Element, page: str, number: str | None) -> bool:
    """Say whether a link without words shows a picture of what the page itself is about: ``foto.php?f=50639_1`` on
    ``view.php?id=50639``.
    """
    is_hers = number is not None and number in page and number in _LONG_NUMBER.findall(page)
    return is_hers and not document.content(link).strip() and document.holds(link, "img")


def is_search(href: str) -> bool:
    """Say whether an address asks the site's search for something."""
    return "?" in href and any(_SEARCH_KEY.search(key) for key, _ in parse_qsl(urlsplit(href).query))


def _searches_for(href: str, text: str) -> bool:
    """Say whether a link searches for the words that it stands on: a value of a sheet, no page of its own."""
    return is_search(href) and any(
        fold(value).strip() == fold(text).strip() for _, value in parse_qsl(urlsplit(href).query)
    )


def _address(document: Document, element: Element) -> str | None:
    """Where an element leads: a link, or a box that a script opens and that holds no link of its own."""
    if element.tag != "a" and any(step.attrs.get("href") for step in document.inside(element, "a")):
        return None
    return _address_of(element.look)


@AskedOnce
def _has_address(look: Look) -> bool:
    return _address_of(look) is not None


@functools.lru_cache(maxsize=20_000)
def _address_of(look: Look) -> str | None:
    if look.tag == "a":
        return look.attrs.get("href") or None
    named = next((look.attrs[name] for name in _OPENS if look.attrs.get(name)), None)
    if named is None:
        opened = _OPENED.search(look.attrs.get("onclick", ""))
        named = opened[1] if opened else None
    return named if named is not None and _PATH.match(named) else None


def _around_own_links(document: Document, base: str, own: str) -> frozenset[int]:
    """What holds a link to the page itself is a menu or more, never one record; but each message of a channel names it."""
    found: set[int] = set()
    links: dict[str, list[Element]] = defaultdict(list)
    for element in document.tagged("a"):
        href = element.attrs.get("href", "").strip()
        if href and not href.startswith("#"):
            whole = absolute(base, href)
            if whole is not None and canonical(whole) == own:
                links[_mark(document, element)].append(element)
    for alike in links.values():
        if len(alike) < _IN_EACH:
            found.update(step.index for element in alike for step in document.ancestors(element))
    heading = _own_heading(document)
    if heading is not None:  # and what holds the page's one heading is the page's own
        found.update(step.index for step in document.ancestors(heading))
    return frozenset(found)


def _rows_of_links(document: Document) -> frozenset[int]:
    """Give what holds links to several pages and hardly a word besides, and no picture: a menu, of which none of its
    links may take all for its card.
    """
    targets: dict[int, set[str]] = defaultdict(set)
    linked: Counter[int] = Counter()
    for link in document.tagged("a"):
        href = link.attrs.get("href")
        size = link.end - link.start
        if href and size > 0:
            for _, step in zip(range(_MENU_DEPTH), document.ancestors(link), strict=False):
                targets[step.index].add(href)
                linked[step.index] += size
    return frozenset(
        index
        for index, found in targets.items()
        if len(found) >= _MENU
        and linked[index] >= _NEARLY * len("".join(document.content(document.elements[index]).split()))
        and not document.holds(document.elements[index], "img")
    )


def _own_heading(document: Document) -> Element | None:
    """Give the page's one heading: its h1, or else the only one of its highest level that its title repeats."""
    tops = next((found for tag in _HEADINGS if (found := list(document.tagged(tag)))), [])
    if len(tops) != 1:
        return None
    if tops[0].tag == "h1":
        return tops[0]
    said = document.content(tops[0]).strip().lower()
    titles = [text.lower() for tag, _, text in document.head if tag == "title"]
    return tops[0] if said and any(said in title for title in titles) else None


def _mark(document: Document, link: Element) -> str:
    """How a link is set: its tag path with classes. Pages right under the root tell their kind only so."""
    elements = document.elements
    steps = [_mark_of(link.tag, link.look.classes)]
    step = link
    while step.parent >= 0 and len(steps) < _MARK_STEPS:
        step = elements[step.parent]
        steps.append(_mark_of(step.tag, step.look.classes))
    return ">".join(steps)


@functools.lru_cache(maxsize=20_000)
def _mark_of(tag: str, classes: str) -> str:
    return f"{tag}.{_DIGITS.sub('', classes)}"


def _by_link(
    document: Document,
    targets: dict[str, list[Element]],
    menus: frozenset[int],
    anchors: "_Anchors",
    *,
    external: bool,
) -> Iterator[_Record]:
    shared = _shared(document, targets) if len(targets) > 1 else set()
    roots = []
    for target, links in targets.items():
        roots += [(root, target) for root in _roots(document, links, shared, menus, alone=len(targets) == 1)]
    roots.sort(key=_index_of_root)
    roots = _without_giants(roots, targets)
    spans = _spans(document, [root for root, _ in roots])
    for (root, target), (first, stop) in zip(roots, spans, strict=True):
        yield first, stop, ("link", target, anchors.of(root), external)


def _index_of_root(item: tuple[Element, str]) -> int:
    return item[0].index


def _shared(document: Document, targets: dict[str, list[Element]]) -> set[int]:
    """Give what holds links to several targets; above it all does."""
    elements = document.elements
    owners: dict[int, str] = {}
    shared: set[int] = set()
    for target, links in targets.items():
        for link in links:
            index = link.index
            while index >= 0 and index not in shared:
                if owners.setdefault(index, target) is not target:
                    shared.add(index)
                index = elements[index].parent
    return shared


def _without_giants(
    roots: list[tuple[Element, str]], targets: dict[str, list[Element]]
) -> list[tuple[Element, str]]:
    """Take a record that is many times as long as the others for what it is: a page's own text with a link below it
    ("Next post"). Of it, the link alone leads elsewhere.
    """
    sizes = [root.end - root.start for root, _ in roots]
    if len(sizes) < 2 or max(sizes) < _GIANT:  # noqa: PLR2004 - beside which others
        return roots
    usual = statistics.median_low(sizes)
    least = max(_GIANT, _TIMES_LONGER * max(usual, _CARD) + 1)
    found = []
    for (root, target), size in zip(roots, sizes, strict=True):
        links = targets[target] if size >= least else []
        place = bisect.bisect_left(links, root.index, key=lambda link: link.index)
        is_inside = place < len(links) and links[place].index < root.stop
        found.append((links[place] if is_inside else root, target))
    return found


def _roots(
    document: Document,
    links: list[Element],
    shared: set[int],
    menus: frozenset[int],
    *,
    alone: bool,
) -> list[Element]:
    """Climb from each link as long as the element leads to this one page only; a lone link climbs little."""
    roots: dict[int, Element] = {}
    for link in links:
        root = link
        for climbed, step in enumerate(document.ancestors(link)):
            is_more = step.index in shared or step.index in menus
            if is_more or step.tag in _WHOLE_PAGES or step.parent < 0:
                break
            if alone and (climbed >= _CLIMB or _is_large(document, step)):
                break
            root = step
        roots[root.index] = root
    if len(roots) == 1:
        return list(roots.values())
    tops = sorted(roots.values(), key=_index)
    return [top for top in tops if not any(o.index < top.index < o.stop for o in tops)]


def _is_large(document: Document, element: Element) -> bool:
    """What holds many lines or the page's heading is no mere record."""
    return document.content(element).count("\n") > _RECORD_LINES or document.holds(element, "h1")


def _spans(document: Document, roots: list[Element]) -> list[tuple[int, int]]:
    """Give each record's stretch. One without a box of its own runs on to the next, or back to the one before.

    Where text stands after the last bare link of a row, each link opens its record; where none does, it
    closes it ("name, price, <a>more</a>").
    """
    spans = [(root.index, root.stop) for root in roots]
    place = 0
    while place < len(roots):
        run = place
        while run + 1 < len(roots) and roots[run + 1].parent == roots[place].parent:
            run += 1
        if roots[place].tag in _BARE and roots[place].parent >= 0:
            spans[place : run + 1] = _bare_spans(document, roots[place : run + 1])
        place = run + 1
    return spans


def _bare_spans(document: Document, roots: list[Element]) -> list[tuple[int, int]]:
    parent = document.elements[roots[0].parent]
    before = [document.elements[index] for index in parent.children if index < roots[0].index]
    lead = max((kid.stop for kid in before if kid.tag in _SEPARATES), default=parent.index + 1)
    written_before = any(kid.start >= 0 and kid.index >= lead for kid in before)
    after = [document.elements[index] for index in parent.children if index >= roots[-1].stop]
    if written_before and not any(kid.start >= 0 and kid.tag not in _SEPARATES for kid in after):
        starts = [lead, *(root.stop for root in roots[:-1])]
        return [(start, root.stop) for start, root in zip(starts, roots, strict=True)]
    stops = [*(root.index for root in roots[1:]), roots[-1].stop]
    if len(roots) > 1:
        first_gap = sum(1 for index in parent.children if roots[0].stop <= index < roots[1].index)
        later = [index for index in parent.children if index >= roots[-1].stop][:first_gap]
        stops[-1] = document.elements[later[-1]].stop if later else roots[-1].stop
    return [(root.index, stop) for root, stop in zip(roots, stops, strict=True)]


def _by_structure(document: Document, anchors: "_Anchors") -> list[list[_Record]]:
    elements = document.elements
    groups: list[list[_Record]] = []
    for parent in document.parents:
        if parent.end - parent.start < 2 * _MIN_STRUCTURE_TEXT or parent.tag in _NO_GROUPS:
            continue
        boxes = [kid for index in parent.children if _is_box(kid := elements[index])]
        if len(boxes) < 2:  # noqa: PLR2004 - one repeats nothing
            continue
        for kids in _alike(boxes, document):
            rich = [kid for kid in kids if kid.end - kid.start >= _MIN_STRUCTURE_TEXT]
            if len(rich) >= 2 and _differ(document, rich):  # noqa: PLR2004
                groups.append(
                    [(kid.index, kid.stop, ("structure", None, anchors.of(kid), False)) for kid in rich]
                )
    return groups


def _is_box(element: Element) -> bool:
    """Say whether an element may be a record; of paragraphs those that have a number: a newspaper's ads of a few words."""
    if element.tag in _BOXES:
        return True
    return element.tag == "p" and _NUMBERED_MARK.fullmatch(element.attrs.get("id", "")) is not None


def _differ(document: Document, elements: list[Element]) -> bool:
    """Say whether some elements don't all say the same."""
    said = document.content(elements[0])
    return any(document.content(element) != said for element in elements)


def _alike(boxes: list[Element], document: Document) -> Iterator[list[Element]]:
    """Give the brothers and sisters that are made alike: rows with the same cells, boxes of one class (the one that
    most of them have, for one that is paid for has another besides).
    """
    if sum([kid.end - kid.start >= _MIN_STRUCTURE_TEXT for kid in boxes]) < 2:  # noqa: PLR2004 - one repeats nothing
        return
    looks = Counter([kid.look for kid in boxes])
    counts: Counter[tuple[str, str]] = Counter()
    for look, times in looks.items():
        for name in _class_names(look):
            counts[look.tag, name] += times
    names = {look: _commonest(look, counts) for look in looks}
    kinds: dict[tuple[str, str], list[Element]] = defaultdict(list)
    for kid in boxes:
        is_row = kid.tag == "tr"
        name = " ".join([document.elements[i].tag for i in kid.children]) if is_row else names[kid.look]
        kinds[kid.tag, name].append(kid)
    yield from kinds.values()


def _commonest(look: Look, counts: Counter[tuple[str, str]]) -> str:
    return min(_class_names(look), key=lambda name: (-counts[look.tag, name], name), default="")


def _by_anchor(document: Document, base: str) -> list[_Record]:
    """The parts of a page that its own links lead to, each from its anchor to the next one."""
    own = base.partition("#")[0]
    links: dict[str, int] = {}
    for link in document.tagged("a", "area"):
        page, mark, name = link.attrs.get("href", "").strip().partition("#")
        if mark and name and (not page or absolute(base, page) == own):
            links.setdefault(name, link.index)
    marks: dict[str, Element] = {}
    if len(links) < 2:  # noqa: PLR2004 - one is "back to the top"
        marks = _empty_marks(document)
    else:
        for element in document.looking(_has_name):
            name = element.attrs.get("id") or element.attrs.get("name") or ""
            if links.get(name, element.index) < element.index:  # a link back to the top stands below it
                marks.setdefault(name, element)
    found: list[_Record] = []
    ends = [element.index for element in marks.values()][1:]
    for place, (name, element) in enumerate(marks.items()):
        following = ends[place] if place < len(ends) else _end_of_part(document, element)
        boxed = element.end - element.start >= _MIN_STRUCTURE_TEXT and element.stop <= following
        stop = element.stop if boxed else following
        text = sum(e.end - e.start for e in document.elements[element.index : stop] if e.tag == "#text")
        if text >= _MIN_STRUCTURE_TEXT:
            found.append((element.index, stop, ("anchor", None, name[:80], False)))
    return found if len(found) > 1 else []


def _empty_marks(document: Document) -> dict[str, Element]:
    """Give the empty named anchors that are numbered alike ("o512", "o511"), or words, whichever are more: other pages
    link to the parts below them.
    """
    marks: dict[str, dict[str, Element]] = defaultdict(dict)
    for element in document.tagged("a"):
        name = element.attrs.get("name") or ""
        if element.start < 0 and name and not element.attrs.get("href"):
            is_numbered = _NUMBERED_MARK.fullmatch(name) is not None
            marks[_DIGITS.sub("", name) if is_numbered else ""].setdefault(name, element)
    most = max(marks.values(), key=len, default={})
    are_ads = len(most) > 1 and all(map(_NAMES_AN_AD.fullmatch, most))
    return most if len(most) >= _FEW_MARKS or are_ads else {}


def _end_of_part(document: Document, element: Element) -> int:
    """Where the last part ends: at the next rule or foot, else with what holds it."""
    parent = document.elements[element.parent] if element.parent >= 0 else element
    while parent.parent >= 0 and parent.stop - element.index < _FEW_ELEMENTS:
        parent = document.elements[parent.parent]
    after = (e for e in document.elements[element.stop : parent.stop] if e.tag in ("hr", "footer"))
    return next((e.index for e in after), parent.stop)


@functools.lru_cache(maxsize=20_000)
def _class_names(look: Look) -> frozenset[str]:
    """Give the names of an element's classes, numbers in them aside."""
    return frozenset(_DIGITS.sub("", look.classes).split())


class _Anchors:
    """The ids and names by which the parts of a page can be linked to."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._named = document.looking(_is_anchor)
        self._places = [element.index for element in self._named]

    def of(self, root: Element) -> str | None:
        """Give the id or name by which a record can be linked to: the first in it, or that of an empty link before it."""
        place = bisect.bisect_left(self._places, root.index)
        if place < len(self._places) and self._places[place] < root.stop:
            return (_anchor_of(self._named[place].look) or "")[:80]
        before = self._document.elements[root.index - 1] if root.index else None
        if before is not None and before.tag == "a" and before.start < 0:
            return before.attrs.get("name") or before.attrs.get("id")
        return None


@AskedOnce
def _has_name(look: Look) -> bool:
    return bool(look.attrs.get("id") or look.attrs.get("name"))


@AskedOnce
def _is_anchor(look: Look) -> bool:
    return bool(_anchor_of(look))


@functools.lru_cache(maxsize=20_000)
def _anchor_of(look: Look) -> str | None:
    return look.attrs.get("id") or (look.attrs.get("name") if look.tag == "a" else None)
