"""Which addresses of a site show one page: translations, print-outs, filters, the same content anew. Pure."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from urllib.parse import urlsplit

from clew.kernel.urls import (
    canonical,
    names_printing,
    query_keys,
    thing_of,
    with_one_less,
    without_filters,
    without_language,
    without_print,
    without_query,
)
from clew.parse.sketch import digest
from clew.records.sketch import Sketch
from clew.reference.url_shape import shape

_NEARLY_ALL = 0.9
_FEW_LINES = 4
_OWN_PICTURE = 6
"""Pages of a site, at most, that show a picture of one person: hers, its translations, lists."""
_SAME_LINES, _SAME_IN_PRINT = 0.7, 0.5


def variants_of(
    live: Sequence[Sketch],
    kinds: dict[str, str],
    paths: set[str],
    frame: Collection[str],
    languages: Sequence[str],
    menu: Collection[str] = (),
) -> dict[str, str]:
    """Learn which addresses show one page: by the page's own word, by translation, by content, by filters.

    ``languages`` are those of the site's pages, the commonest first; ``menu`` are digests of the pages to which most of
    them link.
    """
    known = {sketch.canonical for sketch in live}
    variants = _sorted_anew(live)
    hints = Counter(sketch.canonical_hint for sketch in live if sketch.canonical_hint)
    originals = _originals(live, languages)
    by_content: dict[tuple[str, str], set[str]] = defaultdict(set)
    listings = {sketch.canonical for sketch in live if is_listing(sketch, kinds, paths)}
    pages = {sketch.canonical: sketch for sketch in live}
    linked = {link for sketch in live for link in sketch.links}
    for sketch in live:
        own = sketch.canonical
        hint = sketch.canonical_hint
        if hint and canonical(hint) != own and hints[hint] <= 12:  # noqa: PLR2004 - not all to the home page
            variants[own] = canonical(hint)
        elif (original := originals.get(own, own)) != own:
            variants[own] = original
        elif hint and hints[hint] <= 12:  # noqa: PLR2004 - as above
            variants[own] = own
        elif own in listings and own not in variants and without_query(own) in known - {own}:
            variants[own] = _unfiltered(sketch, pages[without_query(own)], menu)
        elif own not in variants and (plain := _in_no_language(sketch, known)) is not None:
            variants[own] = plain
        if sketch.main_length >= 200:  # noqa: PLR2004 - short texts are alike by chance
            by_content[sketch.day, sketch.main_digest].add(own)
    for urls in by_content.values():
        if 1 < len(urls) <= 6 and not urls & listings:  # noqa: PLR2004 - a few variants of one page
            first = min(urls, key=lambda url: (names_printing(url), *_plainness(url, linked)))
            variants.update({url: first for url in urls if url != first and url not in variants})
    variants.update(_translations(live, variants, languages))
    variants.update(_prints(live, variants, frame))
    return {url: target for url, target in sorted(variants.items()) if url != target}


def _plainness(url: str, linked: Collection[str]) -> tuple[int, bool, int, str]:
    """Put the plainest of the addresses of one page first: little in its query, linked on the site, short."""
    return len(query_keys(url)), digest(url) not in linked, len(url), url


def _unfiltered(sketch: Sketch, plain: Sketch, menu: Collection[str]) -> str:
    """Give a list's address without its filters. It stays as it is where a part of the query names the page: a list under
    a heading of its own to which the whole site links ("?bolim=fargona"), one with a number that shows little of what the
    first shows ("?bet=2").
    """
    own = sketch.canonical
    if digest(own) in menu:
        is_alike = set(sketch.heading_lines) == set(plain.heading_lines)
        return without_filters(own) if is_alike and set(sketch.title_words) == set(plain.title_words) else own
    is_numbered = any(value.isdecimal() and int(value) > 1 for _, value in query_keys(own))
    again = len(set(sketch.targets) & set(plain.targets))
    is_another = is_numbered and len(sketch.targets) > 1 and again * 2 <= len(sketch.targets)
    return own if is_another else without_filters(own)


def _originals(live: Sequence[Sketch], languages: Sequence[str]) -> dict[str, str]:
    """Give for each page with translations the page that it and they are.

    An address that more pages name than it can have translations is that of the other language's home, named by all.
    """
    found = {sketch.canonical: _original(sketch, languages) for sketch in live if sketch.alternates}
    most = {sketch.canonical: len(sketch.alternates) + 1 for sketch in live}
    named = Counter(original for own, original in found.items() if original != own)
    return {own: original for own, original in found.items() if named[original] <= most[own]}


def _original(sketch: Sketch, languages: Sequence[str]) -> str:
    """Give the page that a page and its translations are: the one that they name for everybody, or else the one in
    the language of most of the site's pages. A page that names others only is one of them too.
    """
    rank = {language: number for number, language in enumerate(languages)}
    named = [written.partition(" ")[::2] for written in sketch.alternates]
    spoken = sketch.html_language or sketch.text_language
    if spoken and sketch.canonical not in {canonical(url) for _, url in named}:
        named.append((spoken, sketch.canonical))
    _, url = min(
        named, key=lambda one: rank.get(one[0].partition("-")[0].lower(), len(rank)) if one[0] else -1
    )
    return canonical(url)


def _in_no_language(sketch: Sketch, known: Collection[str]) -> str | None:
    """Give the page at a page's address without the language that it says it is in, or that it is written in."""
    plain = without_language(sketch.canonical, sketch.html_language)
    plain = plain if plain != sketch.canonical else without_language(plain, sketch.text_language)
    pages = (plain, plain.rstrip("/"))
    return next((page for page in pages if page != sketch.canonical and page in known), None)


def _translations(
    live: Sequence[Sketch], variants: dict[str, str], languages: Sequence[str]
) -> dict[str, str]:
    """Pages in two languages whose addresses name one thing, "/momicheta/12-gabriela" and "/en/ladies/12-gabriela", and that
    show the same pictures, which few pages of the site show: the one in the site's commoner language is the page.
    """
    spread = Counter(picture for sketch in live for picture in set(sketch.pictures))
    alike: dict[tuple[str, ...], dict[str, Sketch]] = defaultdict(dict)
    for sketch in live:
        own = sorted(picture for picture in set(sketch.pictures) if spread[picture] <= _OWN_PICTURE)
        thing = thing_of(sketch.canonical)
        if thing and own and variants.get(sketch.canonical, sketch.canonical) == sketch.canonical:
            alike[(*thing, "", *own)].setdefault(sketch.canonical, sketch)
    rank = {language: number for number, language in enumerate(languages)}
    found = {}
    for pages in alike.values():
        main, *others = sorted(
            pages.values(), key=lambda s: (rank.get(s.text_language or "", len(rank)), s.canonical)
        )
        for other in others:
            # one that says of itself that it is the page is believed
            if other.text_language != main.text_language and other.canonical not in variants:
                found[other.canonical] = main.canonical
    return found


def _sorted_anew(live: Sequence[Sketch]) -> dict[str, str]:
    """Lists that show what another shows, whose address has one part less: "?order=price", in whatever language."""
    pages = {sketch.canonical: sketch for sketch in live}
    found = {}
    for url, page in pages.items():
        for plain in with_one_less(url):
            other = pages.get(plain)
            if other and plain != url and len(page.targets) > 1 and page.targets == other.targets:
                lines, others = set(page.line_digests), set(other.line_digests)
                if len(lines & others) >= _NEARLY_ALL * len(lines | others):
                    found[url] = plain
    return found


def paths_of_listings(live: Sequence[Sketch], kinds: dict[str, str]) -> set[str]:
    """Addresses of listings without their query, where no ad or thread has the same."""
    paths: dict[str, set[str]] = defaultdict(set)
    for sketch in live:
        paths[without_query(sketch.canonical)].add(kinds.get(sketch.shape) or sketch.guess)
    return {path for path, found in paths.items() if "listing" in found and not found & {"ad", "thread"}}


def is_listing(sketch: Sketch, kinds: dict[str, str], paths: Collection[str]) -> bool:
    """A filter or a last page that shows nobody is a listing still: its address without the query says so."""
    return "listing" in (
        kinds.get(sketch.shape) or sketch.guess,
        "listing" if "?" in sketch.canonical and without_query(sketch.canonical) in paths else None,
        kinds.get(shape(without_query(sketch.canonical))) if "?" in sketch.canonical else None,
    )


def _prints(live: Sequence[Sketch], variants: dict[str, str], frame: Collection[str]) -> dict[str, str]:
    """Pages for printing, for phones, for sharing: another template, the same thing's number or name in the address,
    and nearly all that they say is said on the page itself.
    """
    alike: dict[tuple[str, ...], dict[str, Sketch]] = defaultdict(dict)
    plain = {sketch.canonical: without_print(sketch.canonical) for sketch in live}
    printed = {page for url, page in plain.items() if url != page and page in plain}
    for sketch in live:
        page = plain[sketch.canonical]
        named = (page,) if page in printed else thing_of(page)
        if sketch.canonical not in variants and named:
            alike[named].setdefault(sketch.canonical, sketch)
    found = {}
    for pages in alike.values():
        main, *others = sorted(
            pages.values(),
            key=lambda s: (names_printing(s.canonical), -len(s.links), len(s.canonical), s.canonical),
        )
        lines = set(main.line_digests) - set(frame)
        for other in others:
            own = set(other.line_digests) - set(frame)
            prints = names_printing(other.canonical)
            # lines for paper are often joined anew, "Age - 44": then the numbers tell
            reached = prints and other.contacts and set(other.contacts) <= set(main.contacts)
            least = _SAME_IN_PRINT if prints else _SAME_LINES
            if reached or (len(own) >= _FEW_LINES and len(own & lines) >= least * len(own)):
                found[other.canonical] = main.canonical
    by_path = _by_path(live)
    for url in sorted(
        {sketch.canonical for sketch in live if names_printing(sketch.canonical)} - found.keys()
    ):
        shown = {page for _, value in query_keys(url) for page in by_path.get(value.strip("/"), ())}
        if len(shown) == 1 and url not in variants:
            found[url] = min(shown)
    return found


def _by_path(live: Sequence[Sketch]) -> dict[str, set[str]]:
    """Give the pages by what of their address a print version names: "list/cluj" of ``/list/cluj.html``, and "cluj"."""
    found: dict[str, set[str]] = defaultdict(set)
    for sketch in live:
        path = urlsplit(sketch.canonical).path.strip("/").rpartition(".")[0]
        if path and not names_printing(sketch.canonical):
            found[path].add(sketch.canonical)
            found[path.rpartition("/")[2]].add(sketch.canonical)
    return found
