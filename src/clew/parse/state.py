"""Pages that are drawn by a script: their embedded state, written out as the page a reader would have seen.

Such a page has next to no text of its own; what it shows lies in ``__NEXT_DATA__`` or a similar object, or in
an attribute such as ``data-page``. The
state is written as plain mark-up (objects as boxes, lists as records, addresses as links and pictures, keys
as labels), so that everything downstream reads it like any other page. Nothing is executed.
"""

import functools
import html
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from clew.kernel.text import fold
from clew.parse.dictionaries import written_out
from clew.parse.document import AskedOnce, Document, Element, Look
from clew.parse.entities import put_back
from clew.parse.hydrate import hydrated
from clew.parse.linked import quantity
from clew.parse.literals import called
from clew.parse.streamed import streamed
from clew.parse.subject import without_linked, without_others
from clew.reference.lexicon import Lexicons

MIN_TEXT = 200
_decoder = json.JSONDecoder()
_LEAST_STATE = 100
"""A state that holds a page is not short."""
_MAX_NODES = 6000
_MAX_DEPTH = 30
_DEEP = 2
_DEEPEST_GRAPH = 4
_ASSIGNED = re.compile(r"[\w$\]][ ]?=[ ]?(?:(?=[{\[])|JSON\.parse\([ ]?(?=\"))")
_MOST_STATES = 40
_PICTURE = re.compile(r"\.(jpe?g|png|webp|gif|avif)(\?|$)|/(image|img|photo|media)s?/", re.IGNORECASE)
_PICTURE_KEY = re.compile(r"photo|image|img|picture|cover|avatar|thumb|src|gallery", re.IGNORECASE)
_PICTURE_FILE = re.compile(r"[\w./%-]{1,200}\.(?:jpe?g|png|webp|gif|avif)", re.IGNORECASE)
"""A picture as a file of a store of pictures whose address stands elsewhere: ``k4/03.jpg``."""
_ADDRESS = re.compile(r"^(https?://|/)[^\s<>]*$")
_MACHINERY = frozenset(
    [
        "@context",
        "@id",
        "@type",
        "unitcode",
        "buildid",
        "runtimeconfig",
        "i18n",
        "translations",
        "messages",
        "locales",
        "featureflags",
        "flags",
        "assets",
        "manifest",
        "headers",
        "cookies",
        "csrf",
        "token",
        "build",
        "isfallback",
        "gssp",
        "gsp",
        "scriptloader",
        "assetprefix",
        "page",
        "query",
        "__n_ssp",
        "__n_ssg",
        "config",
        "env",
        "theme",
        "styles",
    ]
)
_HELP_DESK = frozenset(
    [
        "support",
        "helpdesk",
        "customerservice",
        "customercare",
        "soporte",
        "suporte",
        "suport",
        "assistenza",
        "kundenservice",
    ]
)
"""Keys of who answers for the site: written as a foot of the page, whose contacts are the site's and no ad's."""
_PERSONS_AND_FRAMES = frozenset(["partner", "partners", "side", "share", "overlay", "banner", "modal"])
"""Names of boxes beside a page's content that are keys of the content itself in a state."""
_SUBJECTS = frozenset(["Person", "ProfilePage", "Product", "Offer", "Service", "IndividualProduct"])
_GENERIC = frozenset(["name", "value", "title", "label", "text"])
_IDS = frozenset(["id", "uid"])
_ORDER_KEYS = frozenset(["id", "uid", "key", "code", "slug", "icon", "type", "order", "sort", "position"])
"""What a labelled value may have beside its label and its value."""
_KIND_KEYS = frozenset(["kind", "type", "app", "channel", "network", "messenger", "medium", "platform"])
_CONTACTS = frozenset({"phone.label", "handle.app"})
_LEAST_LABELS, _LABELS_OF_ONE = 2, 3
_PAGE_KEYS = frozenset(["slug", "url", "href", "link", "path", "permalink", *_IDS])
_NAME_KEYS = ("displayname", "name", "title", "headline", "nickname", "alias")


PATH = "data-clew-path"
VALUE = "data-clew-value"
"""Attributes by which a leaf remembers where in the state it stood, and its value where that isn't its text."""


def state_page(document: Document, url: str, lexicons: Lexicons, *, items: bool = True) -> str | None:
    """Give the mark-up of a page's embedded state, without the lists of other pages it leads to where ``items`` is
    false; null where there is none. Of objects made alike, only that whose name the ``url`` has.
    """
    return page_of(own_states(document, url, lexicons, items=items), lexicons)


def own_states(
    document: Document, url: str, lexicons: Lexicons, *, items: bool = True
) -> list[tuple[str, Any]]:
    """Give what a page's embedded state says of the page, by its path there; the arguments are those of :func:`state_page`."""
    labels = _labels(lexicons)
    language = (document.html_attrs.get("lang") or "").lower()
    states = (
        (
            path,
            put_back(
                without_others(
                    _without_cards(_without_sections(_without_language(data, language)), labels, items=items),
                    url,
                )
            ),
        )
        for path, data in _states(document)
    )
    if not items:
        links = [link.attrs.get("href", "") for link in document.tagged("a")]
        states = ((path, without_linked(data, links, url)) for path, data in states)
    return list(states)


def page_of(states: Sequence[tuple[str, Any]], lexicons: Lexicons) -> str | None:
    """Write states as the mark-up of a page; null where there is nothing to write."""
    labels = _labels(lexicons)
    parts = [part for part in ("".join(_written(path, data, labels)) for path, data in states) if part]
    return f"<body>{''.join(parts)}</body>" if parts else None


def has_page(states: Sequence[tuple[str, Any]], lexicons: Lexicons) -> bool:
    """Say whether there is anything to write of states, without writing it."""
    labels = _labels(lexicons)
    return any(True for path, data in states for _ in _written(path, data, labels))


def labelled_leaves(drawn: Document, lexicons: Lexicons) -> int:
    """Count the names in a drawn state that label a value on a page, in any language: "age", "city"."""
    labels = _labels(lexicons)
    names = (
        element.attrs[PATH].rpartition(".")[2] for element in drawn.looking(lambda look: look.attrs.get(PATH))
    )
    return len({fold(name) for name in names} & labels)


def _without_language(data: Any, language: str) -> Any:
    """Leave out the language that the page's script was told to speak; nobody speaks it for that."""
    if not isinstance(data, dict) or not language:
        return data
    return {
        name: value
        for name, value in data.items()
        if not isinstance(value, str) or value.lower() not in (language, language[:2])
    }


def _without_cards(data: Any, labels: frozenset[str], *, items: bool) -> Any:
    """Leave out the cards beside the page's subject, also where labelled values tell that it has one."""
    own = without_items(data)
    return own if not items or _is_of_one(own, labels) else data


def _is_of_one(data: Any, labels: frozenset[str], depth: int = 0) -> bool:
    """Say whether a state holds one list of labelled values, as the page of one ad has it."""
    if depth > _MAX_DEPTH or not isinstance(data, dict | list):
        return False
    if isinstance(data, list) and len(data) >= _LABELS_OF_ONE and _label_key(data, labels):
        return True
    return any(
        _is_of_one(value, labels, depth + 1) for value in (data if isinstance(data, list) else data.values())
    )


def _without_sections(data: Any, depth: int = 0) -> Any:
    """Leave out the tree of a site's sections, each with a name and those below it or how much it holds: its menu."""
    if depth > _MAX_DEPTH:
        return None
    if isinstance(data, dict):
        return {name: _without_sections(value, depth + 1) for name, value in data.items()}
    if isinstance(data, list):
        return [] if _are_sections(data) else [_without_sections(value, depth + 1) for value in data]
    return data


def _are_sections(values: list[Any]) -> bool:
    if len(values) < _LEAST_SECTIONS or not all(isinstance(value, dict) for value in values):
        return False
    keys = [{name.lower() for name in value} for value in values]
    return all(one <= _KEYS_OF_SECTIONS for one in keys) and any(one & _HOLDS for one in keys)


_LEAST_SECTIONS = 2
_HOLDS = frozenset(["children", "subcategories", "count", "total"])
_KEYS_OF_SECTIONS = _HOLDS | {
    "id",
    "name",
    "title",
    "label",
    "slug",
    "url",
    "path",
    "parent",
    "parentid",
    "icon",
    "order",
}


def without_items(data: Any, depth: int = 0) -> Any:
    """Leave out lists of things that have a name and a page of their own: the cards beside the page's subject."""
    if depth > _MAX_DEPTH:
        return None
    if isinstance(data, dict):
        return {name: without_items(value, depth + 1) for name, value in data.items()}
    if isinstance(data, list):
        return (
            None if data and all(map(_is_item, data)) else [without_items(value, depth + 1) for value in data]
        )
    return data


def _is_item(value: Any) -> bool:
    """Say whether an object has a page of its own: a slug or an address, or an id with a name and a picture."""
    if not isinstance(value, dict):
        return False
    keys = {name.lower() for name in value}
    # an item of a list of services may be a slug and a switch
    told = [
        inner
        for name, inner in value.items()
        if name.lower() not in _PAGE_KEYS and inner not in (None, "") and not isinstance(inner, bool)
    ]
    if any(_is_page(name, inner) for name, inner in value.items()) and told:
        return True
    is_named = bool(keys & set(_NAME_KEYS))
    return is_named and bool(keys & _IDS) and any(_is_picture(name, inner) for name, inner in value.items())


def _is_page(key: str, value: Any) -> bool:
    """Say whether a key gives the address of a page of the same site, whatever the key is called."""
    if not isinstance(value, str) or "." in value.rpartition("/")[2]:
        return False
    if key.lower() in _PAGE_KEYS - _IDS:
        return key.lower() == "slug" or value.startswith(("/", "http"))
    is_path = len(value) > 1 and value.startswith("/") and _ADDRESS.match(value) is not None
    return is_path and not _PICTURE.search(value) and not _PICTURE_KEY.search(key)


def _is_picture(key: str, value: Any) -> bool:
    return isinstance(value, str) and bool(_ADDRESS.match(value)) and bool(_PICTURE_KEY.search(key))


def _states(document: Document) -> Iterator[tuple[str, Any]]:
    subjects = _subjects_of(document)
    yield from (("", thing) for thing in subjects or _lists_of(document))
    written = (data for script in document.scripts for data in _of_script(script))
    sent = streamed(text for _, text in document.scripts) or None
    for data in (*written, sent, *_of_attributes(document)):
        if data is not None and not _is_code_table(data):
            path, inner = _inner(written_out(data))
            # a page that names its subject lists others beside it
            yield path, without_items(inner) if subjects else inner


def _is_code_table(data: Any) -> bool:
    """Say whether a state is a table of what numbers stand for: ``{"1": "massage", "2": "tantra", …}``. It says nothing of anybody."""
    if not isinstance(data, dict) or len(data) < _LEAST_CODES:
        return False
    return all(
        key.isdecimal() and isinstance(name, str) and not name.isdecimal() and len(name) <= _LONGEST_NAME
        for key, name in data.items()
    )


_LEAST_CODES, _LONGEST_NAME = 4, 60


def names_its_subject(document: Document) -> bool:
    """Say whether the page's linked data is about a person or an offer."""
    return bool(_subjects_of(document))


def _subjects_of(document: Document) -> list[Any]:
    return [thing for data in _linked(document) for thing in _subjects(data)]


def _lists_of(document: Document) -> list[Any]:
    """Give what a page's linked data says that it lists, each with its name and its address, as a page draws it."""
    return [
        {"items": [_listed(item) for item in thing["itemListElement"] if isinstance(item, dict)]}
        for data in _linked(document)
        for thing in _things(data)
        if "ItemList" in _types(thing) and isinstance(thing.get("itemListElement"), list)
    ]


def _listed(item: dict[str, Any]) -> dict[str, Any]:
    inner = item.get("item")
    thing = inner if isinstance(inner, dict) else {**item, "url": item.get("url") or inner}
    return {name: value for name, value in thing.items() if not name.startswith("@") and name != "position"}


def _linked(document: Document) -> Iterator[Any]:
    return (_parsed(text) for attrs, text in document.scripts if "ld+json" in attrs.get("type", "").lower())


def _of_script(script: tuple[dict[str, str], str]) -> Iterator[Any]:
    attrs, text = script
    kind = attrs.get("type", "").lower()
    if "ld+json" in kind:
        return
    if "json" in kind:
        yield _parsed(text)
    elif len(text) > _LEAST_STATE:
        yield from _assigned(text)
        yield from called(text)


def _subjects(data: Any) -> Iterator[Any]:
    """Give what a page's linked data says that the page is about, where that is a person or an offer."""
    return (thing for thing in _things(data) if not _SUBJECTS.isdisjoint(_types(thing)))


def _things(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Give the things of linked data, those of a graph one by one."""
    for thing in data if isinstance(data, list) else [data]:
        if not isinstance(thing, dict) or depth > _DEEPEST_GRAPH:
            continue
        if isinstance(thing.get("@graph"), list):
            yield from _things(thing["@graph"], depth + 1)
        else:
            yield thing


def _types(thing: dict[str, Any]) -> set[str]:
    named = thing.get("@type")
    return {name for name in (named if isinstance(named, list) else [named]) if isinstance(name, str)}


def _assigned(text: str) -> Iterator[Any]:
    """Give the objects that a script assigns, settings before the state included; also from ``JSON.parse("...")``."""
    at = 0
    for _ in range(_MOST_STATES):
        match = _ASSIGNED.search(text, at)
        if match is None:
            return
        start = match.end()
        data, at = _decoded(text, start)
        if at - start <= _LEAST_STATE:
            continue
        if isinstance(data, str):
            data = _parsed(data)
        yield data if isinstance(data, dict | list) else None


def _of_attributes(document: Document) -> Iterator[Any]:
    found = [
        (_is_link(document, element), _parsed(value))
        for element in document.looking(_has_state)
        for value in _state_attributes(element.look)
    ]
    own = {frozenset(state) for is_link, state in found if not is_link and isinstance(state, dict)}
    for is_link, state in found:
        # a card that leads elsewhere, and holds of another what the page holds of its own
        if not (is_link and isinstance(state, dict) and frozenset(state) in own):
            yield state


def _is_link(document: Document, element: Element) -> bool:
    return any(step.tag == "a" and step.attrs.get("href") for step in (element, *document.ancestors(element)))


@AskedOnce
def _has_state(look: Look) -> bool:
    return bool(_state_attributes(look))


def _state_attributes(look: Look) -> tuple[str, ...]:
    return tuple(
        value
        for name, value in look.attrs.items()
        if name.startswith("data-") and value.startswith("{") and len(value) > _LEAST_STATE
    )


def _parsed(text: str) -> Any:
    try:
        return hydrated(json.loads(text))
    except (ValueError, RecursionError):
        return None


def _decoded(text: str, start: int) -> tuple[Any, int]:
    """Give the value that begins there, and where to read on."""
    try:
        return _decoder.raw_decode(text, start)
    except (ValueError, RecursionError):
        return None, start + 1


def _inner(data: Any) -> tuple[str, Any]:
    """Go to the part that a page is drawn from, where the framework's name for it is there."""
    path = ""
    for key in ("props", "pageProps"):
        if isinstance(data, dict) and isinstance(data.get(key), dict):
            path, data = f"{path}.{key}".lstrip("."), data[key]
    return path, data


def _written(path: str, data: Any, labels: frozenset[str]) -> Iterator[str]:
    return _node(path, "", data, 0, _Pen(_MAX_NODES, labels))


@functools.lru_cache(maxsize=8)
def _labels(lexicons: Lexicons) -> frozenset[str]:
    """Give the words, in all languages, that label a value on a page."""
    topics = [topic for topic in lexicons.topics() if topic.startswith("label.") or topic in _CONTACTS]
    return frozenset(fold(entry.term) for topic in topics for entry in lexicons.entries(topic))


@dataclass(slots=True)
class _Pen:
    """How many nodes may still be written, and the words that are known as labels."""

    budget: int
    labels: frozenset[str]


def _label_key(values: list[Any], labels: frozenset[str]) -> tuple[str, str] | None:
    """Give the two keys of a list of labelled values, whatever they are called: ``{"k": "Age", "v": "24"}``."""
    rows = [value for value in values if isinstance(value, dict)]
    if rows and all("PropertyValue" in _types(row) and row.keys() >= {"name", "value"} for row in rows):
        return "name", "value"
    if len(rows) == len(values) == 1:
        return _kind_and_value(rows[0], labels)
    if len(rows) < max(_LEAST_LABELS, len(values)):
        return None
    keys = [key for key in rows[0] if key.lower() not in _ORDER_KEYS]
    if len(keys) != _LEAST_LABELS or any(not row.keys() >= set(keys) for row in rows):
        return None
    for key, other in (keys, reversed(keys)):
        known = {name for row in rows if (name := fold(str(row[key])).strip(" :")) in labels}
        if len(known) >= _LEAST_LABELS and len(known) * 2 >= len(rows):
            return key, other
    return None


def _kind_and_value(row: dict[str, Any], labels: frozenset[str]) -> tuple[str, str] | None:
    """Read a lone ``{"kind": "TG", "value": "mara"}``: one of its keys must say that it names the kind of the other."""
    kinds = [key for key in row if key.lower() in _KIND_KEYS and fold(str(row[key])) in labels]
    others = [key for key in row if key not in kinds and key.lower() not in _ORDER_KEYS]
    return (kinds[0], others[0]) if len(kinds) == len(others) == 1 else None


def _node(path: str, key: str, value: Any, depth: int, pen: _Pen) -> Iterator[str]:
    pen.budget -= 1
    if depth > _MAX_DEPTH or pen.budget < 0 or value is None or value == "" or key.lower() in _MACHINERY:
        return
    if isinstance(value, dict):
        value = quantity(value) or value
    if isinstance(value, dict):
        tag = "footer" if key.lower() in _HELP_DESK else "div"
        yield f'<{tag} class="{_class(key)}">'
        for name, inner in _names_first(value):
            shown = key if key and name.lower() in _GENERIC else name
            yield from _node(f"{path}.{name}".lstrip("."), shown, inner, depth + 1, pen)
        yield f"</{tag}>"
    elif isinstance(value, list):
        yield from _list(path, key, value, depth, pen)
    else:
        yield _leaf(path, key, value, depth)


def _list(path: str, key: str, values: list[Any], depth: int, pen: _Pen) -> Iterator[str]:
    if all(isinstance(value, str | int | float) for value in values):
        if any(isinstance(value, str) and (_ADDRESS.match(value) or _is_file(value)) for value in values):
            for number, value in enumerate(values):
                yield _leaf(f"{path}[{number}]", key, value, depth)
        elif values:
            yield _leaf(path, key, ", ".join(str(value) for value in values), depth)
        return
    yield f'<section class="{_class(key)}">'
    labelled = _label_key(values, pen.labels)
    if labelled is not None:
        for number, row in enumerate(values):
            name, told = str(row[labelled[0]]), row[labelled[1]]
            yield from _node(f"{path}[{number}].{labelled[1]}", name, told, depth + 1, pen)
        yield "</section>"
        return
    for number, value in enumerate(values):
        yield f'<article class="item-{_class(key)}">'
        # deep lists are of things that the subject has: the names of her services are not hers
        yield from _node(f"{path}[{number}]", key if depth > _DEEP else "", value, depth + 1, pen)
        yield "</article>"
    yield "</section>"


def _leaf(path: str, key: str, value: Any, depth: int) -> str:
    text = str(value)[:20_000]
    if isinstance(value, bool):
        text = "yes" if value else "no"
    where = f' {PATH}="{html.escape(path[:200])}"'
    if isinstance(value, bool):
        where += f' {VALUE}="{str(value).lower()}"'
    safe = html.escape(text)
    if _ADDRESS.match(text) and len(text) > 1:
        if _PICTURE.search(text) or _PICTURE_KEY.search(key):
            return f'<img src="{safe}" alt=""{where}>'
        return f'<a href="{safe}"{where}></a>'
    if _is_file(text):
        return f'<img src="{safe}" alt=""{where}>'
    lines = "<br>".join(safe.split("\n"))
    if key.lower() in _NAME_KEYS and depth <= 3:  # noqa: PLR2004 - the page's own subject, not a deep detail
        return f"<h2{where}>{lines}</h2>"
    label = html.escape(_words(key))
    return f'<div data-label="{label}"{where}>{lines}</div>' if label else f"<p{where}>{lines}</p>"


def _names_first(value: dict[str, Any]) -> list[tuple[str, Any]]:
    return sorted(
        value.items(), key=lambda item: (item[0].lower() not in _NAME_KEYS, isinstance(item[1], dict | list))
    )


def _is_file(text: str) -> bool:
    return _PICTURE_FILE.fullmatch(text) is not None


def _words(key: str) -> str:
    """``heightCm`` -> "height cm"."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", key)
    return re.sub(r"[_\-.]+", " ", parted).strip().lower()


def _class(key: str) -> str:
    """Name a box by its key; as a class of mark-up, "partner" would be what frames a page."""
    name = re.sub(r"[^a-zA-Z0-9]+", "-", key)[:40] or "part"
    return f"of{name}" if name.lower() in _PERSONS_AND_FRAMES else name
