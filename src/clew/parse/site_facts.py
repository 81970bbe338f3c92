"""What a page's mark-up says of its site: what the register will want and cannot see in the text.

Kinds: site_name, hreflang, generator, favicon, search_filter, age_gate, report_button, sign_in, n_ads_stated (of a state that was
written out as a page: there its key alone says what the number is). What is said in words (company, totals, price lists for
advertisers ...) the register reads from the page's text.
"""

import functools
import re
from collections.abc import Iterator

from clew.kernel.web import absolute
from clew.parse.document import AskedOnce, Document, Element, Look
from clew.parse.state import PATH
from clew.records.evidence import Evidence
from clew.records.page import PageFact

_GATE = re.compile(
    r"age[-_ ]?(gate|verif|check|confirm|warn)|adult[-_ ]?(warn|gate|confirm)|over-?18|disclaimer|\bentry?[-_ ]?popup",
    re.IGNORECASE,
)
_EIGHTEEN = re.compile(r"\b(18|21)\s*\+|\+\s*18\b|\b18\b")
_REPORT = re.compile(
    r"report|abuse|melden|denunc|raporte|signal|segnala|жалоб|скарг|шағым|bejelent", re.IGNORECASE
)
_TOTAL_KEYS = frozenset(
    {
        "total", "totalcount", "totalresults", "totalitems", "totalads", "totalprofiles", "totalhits", "totalelements", "adscount",
        "adcount", "resultcount", "resultscount", "profilescount", "nbhits", "numfound", "numberofitems",
    }
)  # fmt: skip
"""Names that a state gives to how many ads there are, in small letters; "count" alone counts anything."""
_OTHER_TOTAL = re.compile(
    r"review|rating|comment|vote|like|photo|image|price|cart|cost|message|view(?!s?data)|user", re.IGNORECASE
)
"""Steps of a path under which a total is one of something else."""
_MOST_ADS = 7
_LONGEST = 300


def site_facts(document: Document, capture_id: str, base: str) -> Iterator[PageFact]:
    """Give the facts, each with its place."""
    yield from _head(document, capture_id, base)
    yield from _totals(document, capture_id)
    for element in document.looking(_may_tell):
        if element.tag in ("select", "fieldset"):
            yield from _filter(document, element, capture_id)
        elif element.tag in ("a", "button"):
            if _is_report(document, element):
                yield _fact(document, "report_button", element, capture_id)
        elif element.tag != "input":
            if _is_gate(document, element):
                yield _fact(document, "age_gate", element, capture_id)
        elif element.attrs.get("type") == "password":
            yield _mark_up("sign_in", "password", document.selector(element), capture_id)


def _totals(document: Document, capture_id: str) -> Iterator[PageFact]:
    """How many ads there are, where the key of a state says so."""
    for element in document.looking(_is_total):
        words = document.content(element).strip()
        if words.isascii() and words.isdigit() and len(words) <= _MOST_ADS:
            yield _mark_up("n_ads_stated", words, f"embedded state {element.attrs[PATH]}"[:240], capture_id)


@AskedOnce
def _is_total(look: Look) -> bool:
    path = look.attrs.get(PATH, "")
    key = path.rpartition(".")[2].replace("_", "").replace("-", "").lower()
    return key in _TOTAL_KEYS and "[" not in path and _OTHER_TOTAL.search(path) is None


@AskedOnce
def _may_tell(look: Look) -> bool:
    if look.tag in ("div", "section", "dialog", "aside", "form"):
        return _GATE.search(f"{look.attrs.get('id', '')} {look.classes}") is not None
    return look.tag in ("select", "fieldset", "a", "button", "input")


def _head(document: Document, capture_id: str, base: str) -> Iterator[PageFact]:
    for tag, attrs, _ in document.head:
        name = (attrs.get("property") or attrs.get("name") or "").lower()
        rel = attrs.get("rel", "").lower()
        if name in ("og:site_name", "application-name") and attrs.get("content"):
            yield _mark_up("site_name", attrs["content"], f"meta[{name}]", capture_id)
        elif name == "generator" and attrs.get("content"):
            yield _mark_up("generator", attrs["content"], "meta[generator]", capture_id)
        elif tag == "link" and "icon" in rel.split() and attrs.get("href"):
            yield _mark_up(
                "favicon", absolute(base, attrs["href"]) or attrs["href"], "link[icon]", capture_id
            )
        elif tag == "link" and rel == "alternate" and attrs.get("hreflang"):
            yield _mark_up("hreflang", attrs["hreflang"], f"link[hreflang={attrs['hreflang']}]", capture_id)


def _filter(document: Document, element: Element, capture_id: str) -> Iterator[PageFact]:
    """A choice of a search form, by its label: what visitors may search by."""
    label = element.attrs.get("aria-label") or element.attrs.get("title") or ""
    place: Element | None = None
    if not label:
        place = _label_of(document, element)
        label = document.content(place) if place is not None else ""
    if not label:
        label = next(
            (
                document.content(kid)
                for kid in document.subtree(element)
                if kid.tag in ("option", "legend") and kid.start >= 0
            ),
            "",
        )
    label = label.split("\n")[0].strip(" :*-")[:80]
    if label and not label.isdigit():
        if place is not None and place.start >= 0:
            yield PageFact("search_filter", label, (_quote(document, place, capture_id, label),))
        else:
            yield _mark_up("search_filter", label, document.selector(element), capture_id)
    name = element.attrs.get("name")
    if name:
        yield _mark_up("search_filter_name", name[:80], document.selector(element), capture_id)


def _label_of(document: Document, element: Element) -> Element | None:
    own = element.attrs.get("id")
    for other in document.tagged("label"):
        if own and other.attrs.get("for") == own:
            return other
    parent = document.elements[element.parent] if element.parent >= 0 else None
    if parent is None:
        return None
    before = [document.elements[index] for index in parent.children if index < element.index]
    near = [
        kid for kid in before[-2:] if kid.start >= 0 and kid.tag in ("label", "#text", "span", "b", "strong")
    ]
    return near[-1] if near else None


def _is_gate(document: Document, element: Element) -> bool:
    """Say whether what is named as a gate is one."""
    text = document.content(element)
    return len(text) < 800 and bool(_EIGHTEEN.search(text))  # noqa: PLR2004


def _is_report(document: Document, element: Element) -> bool:
    text = document.content(element)
    if not 0 < len(text) < 40:  # noqa: PLR2004 - a button is short
        return False
    where = f"{element.attrs.get('href', '')} {element.classes} {element.attrs.get('id', '')} {text}"
    return _speaks_of_reports(where)


@functools.lru_cache(maxsize=20_000)
def _speaks_of_reports(where: str) -> bool:
    return _REPORT.search(where) is not None


def _fact(document: Document, kind: str, element: Element, capture_id: str) -> PageFact:
    text = document.content(element)[:_LONGEST]
    return PageFact(kind, text, (_quote(document, element, capture_id, text),))


def _quote(document: Document, element: Element, capture_id: str, text: str) -> Evidence:
    start = document.text.index(text, element.start)
    return Evidence(capture_id, start, start + len(text), quote=text)


def _mark_up(kind: str, value: str, selector: str, capture_id: str) -> PageFact:
    value = value[:_LONGEST]
    return PageFact(kind, value, (Evidence(capture_id, selector=selector, quote=value),))
