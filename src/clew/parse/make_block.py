"""Lines of a draft -> a block: its text, and every pair, link, picture and mark at its place in it."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from clew.parse.branches import drawn_of, without_branches
from clew.parse.language import find_language, primary, settled
from clew.parse.owner import owner_of
from clew.parse.shared import picture_source
from clew.parse.site import Site
from clew.parse.sketch import digest, digest_of, line_digest, mark_token
from clew.parse.slots import ANY_TEMPLATE, MEANINGS, meaning_of
from clew.parse.spans import Spans
from clew.records.block import Anchor, Block, Datum, HouseLine, Mark, Pair, Picture, Segment
from clew.records.draft import Draft, DraftLine
from clew.records.ids import make_id
from clew.reference.url_shape import shape

# Pictures of a page that show no person: a number as a picture, the site's own signs.
_NO_PHOTO = re.compile(
    r"(^|[/_.-])(tel|phone|number|nummer|telefon|logo|icons?|ico|sprite|banners?|flags?|captcha|pixel|spacer|blank|badge|"
    r"button|btn|star|rating|loader|loading|placeholder|noimage|no-photo|emoji)([/_.-]|\d*\.)",
    re.IGNORECASE,
)


_SIGN = re.compile(
    r"/(?:i|ico|icons?|img|images|gfx|pics?|static|assets)/[a-z][a-z_-]{0,13}\.(?:gif|png|svg)$|/[a-z][a-z_-]{0,15}\.(?:gif|svg)$",
    re.IGNORECASE,
)
"""A picture whose name is a word ("/i/vip.gif"); photos of people are numbered."""
_OF_THE_LOOK = re.compile(
    r"/(?:app_?themes?|themes?|skins?|templates?|layout|design|css|styles?|ui)/[^/]*/?[^/\d]{1,30}\.(?:gif|png|svg|webp)$",
    re.IGNORECASE,
)
"""A picture of the site's looks, named by a word: "/themes/plum/checked.png"."""
_OF_THE_SITE = ("Organization.", "WebSite.", "BreadcrumbList.", "Corporation.", "SearchAction.")
"""Linked data that speaks of who runs the site, on whatever page it stands."""


def make_block(
    draft: Draft,
    lines: list[DraftLine],
    spans: list[tuple[int, int]],
    url: str,
    site: Site,
    *,
    title: str | None,
    kind: str = "ad",
) -> Block:
    """Make a block of lines and of all that lies in the stretches they are from."""
    # what is the site's own is told in the block that speaks of the site
    of_site = frozenset() if kind == "site" else drawn_of(draft.data, site.own_branches)
    lines = [line for line in lines if not of_site & {line.order, line.order - 1}] or lines
    texts = [draft.text[line.start : line.start + line.length] for line in lines]
    segments = []
    at = 0
    for line, text in zip(lines, texts, strict=True):
        segments.append(Segment(at, line.start, line.length, _role(line, text, site)))
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
        pairs=(*_pairs(draft, inside, place), *_learnt_pairs(draft, inside, place, site)),
        data=(
            *_page_title(draft, kind, title),
            *(_sections(draft) if kind == "ad" and title is not None else ()),
            *(
                Datum(d.path, d.value, d.selector)
                for d in without_branches(draft.data, site.own_branches)
                if not d.path.startswith(_OF_THE_SITE)
                and not (kind != "site" and d.order >= 0 and _IN_A_MENU.search(d.selector))
                and (
                    d.order in inside and not (d.path[:5] != "data-" and framed & {d.order, d.order + 1})
                    if d.order >= 0
                    else kind == "ad" and title is not None
                )
            ),
        ),
        anchors=tuple(_anchors(draft, inside, place)),
        pictures=tuple(_pictures(draft, inside, url, site)),
        marks=tuple(
            Mark(m.words, m.selector)
            for m in draft.marks
            if m.order in inside and mark_token(m) not in site.common_marks
        ),
        site_marks=site.profile.mark_words,
        site_contacts=site.profile.own_contacts if kind == "ad" else (),
        site_words=site.profile.title_words if kind == "ad" else (),
        house=tuple(_house(draft, site)) if kind == "ad" else (),
        owner=owner_of(url, site) if kind == "ad" else None,
    )


def _house(draft: Draft, site: Site) -> Iterator[HouseLine]:
    """Give the lines of the site's frame that are no links and no buttons: its name with what it is, its motto, its foot."""
    found = 0
    for line in draft.lines:
        if line.linked or line.role == "option" or not _HOUSE_LEAST <= line.length <= _HOUSE_MOST:
            continue
        if line_digest(draft, line) in site.frame_lines:
            yield HouseLine(draft.text[line.start : line.start + line.length], line.start)
            found += 1
        if found == _HOUSE_LINES:
            return


_HOUSE_LEAST, _HOUSE_MOST, _HOUSE_LINES = 8, 300, 12
_IN_A_TRAIL = re.compile(r"breadcrumb|crumbs\b|sitemappath", re.IGNORECASE)
_IN_A_MENU = re.compile(r"(?:^|> )(?:nav|footer)\b")
_THUMB = re.compile(
    r"(?:[_-](?:t|th|thumbs?|thumbnails?|tn|s|sm|small|m|mini|preview|k)|[_-]\d{2,4}x\d{2,4}|\.thumb)(?=\.\w{3,4}$)"
    r"|(?<=/)(?:thumbs?|thumbnails?|small|mini|preview)/(?=[^/]+$)|(?<=/)(?:thumb|small|mini|tn|t|s)_(?=[^/]+$)",
    re.IGNORECASE,
)
"""What the address of a small picture has more than that of the large one: "1_t.jpg", "1-150x150.jpg", "thumbs/1.jpg"."""
_SENTENCE, _LONG_SENTENCE, _TEXT = 4, 8, 12
_MUCH, _MOSTLY = 80, 0.6
"""Words of a line that is a sentence, of a long one, and of a labelled value that is one: all of a drawn state is labelled."""


def _page_title(draft: Draft, kind: str, title: str | None) -> Iterator[Datum]:
    """The headings of a page with several ads: they may name the town that the ads don't name."""
    if kind == "ad" and title is None:
        for said in dict.fromkeys((draft.heading, draft.title)):
            if said:
                yield Datum("page.title", said, "title")


def _sections(draft: Draft) -> Iterator[Datum]:
    """The sections that lead down to an ad's page ("Home > Men > Max"): whom the ad is for, where it says it nowhere."""
    trails = [line for line in draft.lines if line.role == "trail"]
    for anchor in draft.anchors:
        within = anchor.start is not None and any(
            line.start <= anchor.start < line.start + line.length for line in trails
        )
        if anchor.text and (within or _IN_A_TRAIL.search(anchor.selector)):
            yield Datum("page.section", anchor.text, anchor.selector)


def _language(texts: list[str], lines: list[DraftLine], draft: Draft) -> str | None:
    """The language of an ad is that of its sentences; labels are the site's."""
    labelled = {pair.start for pair in draft.pairs}
    sentences = [
        text
        for text, line in zip(texts, lines, strict=True)
        if line.role != "label" and len(text.split()) >= (_TEXT if line.start in labelled else _SENTENCE)
    ]
    # beside long sentences, a few short ones may be the site's
    long = [text for text in sentences if len(text.split()) >= _LONG_SENTENCE]
    is_most = sum(map(len, long)) >= max(_MUCH, sum(map(len, sentences)) * _MOSTLY)
    told = long if is_most else sentences
    own = find_language("\n".join(told)) if sum(map(len, told)) >= 30 else None  # noqa: PLR2004
    own = settled(own, draft.html_language)
    return own or find_language("\n".join(texts), draft.html_language) or primary(draft.html_language)


def _cards_of_others(draft: Draft, url: str, site: Site) -> Spans:
    """Give the stretches of a page that lead to other ads of the site: their pictures are of others."""
    own = url.partition("#")[0]
    pages = site.relevant_pages | site.other_pages
    return Spans(
        (record.first, record.stop)
        for record in draft.records
        if record.how == "link" and record.target and _is_other(site.canonical(record.target), own, pages)
    )


def _is_other(target: str, own: str, pages: frozenset[str]) -> bool:
    return target != own and digest(target) in pages


def _pictures(draft: Draft, inside: Spans, url: str, site: Site) -> Iterator[Picture]:
    """The pictures of the person: each once, whatever its size; not those that stand on many pages, nor in others' cards. Of
    the addresses of one element, the picture to be loaded and the one that opens, the first.
    """
    others = _cards_of_others(draft, url, site)
    seen: set[str] = set()
    shown: set[int] = set()
    paths = {
        urlsplit(picture_source(picture.url)).path for picture in draft.pictures if picture.order in inside
    }
    for picture in draft.pictures:
        source = picture_source(picture.url)
        path = urlsplit(source).path
        if (large := _THUMB.sub("", path)) != path and large in paths:
            continue  # of a picture that is shown large
        is_sign = _NO_PHOTO.search(path) or _SIGN.search(path) or _OF_THE_LOOK.search(path)
        is_hers = picture.order in inside and picture.order not in others
        if not is_hers or source in seen or is_sign or picture.order in shown:
            continue
        if digest_of(source) not in site.own_pictures:
            seen.add(source)
            shown.add(picture.order)
            yield Picture(picture.url, picture.alt, picture.selector)


def _role(line: DraftLine, text: str, site: Site) -> str:
    """A heading that comes back on page after page is a label of the site, whatever it looks like."""
    is_label = line.role in ("title", "heading") and digest(text) in site.label_lines
    return "label" if is_label else line.role


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
        if pair.order not in inside:
            continue
        if pair.start is None or pair.end is None:
            yield Pair(pair.label, pair.value, selector=pair.selector)
            continue
        where = place.of(pair.start, pair.end)
        if where is not None:
            at, end = where
            yield Pair(pair.label, draft.text[pair.start : pair.start + end - at], at, end)


def _learnt_pairs(draft: Draft, inside: Spans, place: _Places, site: Site) -> Iterator[Pair]:
    """Values of slots whose meaning the site's pages, or an analyst, have told."""
    meanings = {**site.meanings.get(ANY_TEMPLATE, {}), **site.meanings.get(shape(draft.url), {})}
    if not meanings:
        return
    for slot in draft.slots:
        meaning = MEANINGS.get(meaning_of(meanings.get(slot.key, ""), slot.value))
        if meaning is None or slot.order not in inside:
            continue
        if slot.start is None or slot.end is None:
            yield Pair(meaning, slot.value, selector=f"slot {slot.key}"[:240])
            continue
        where = place.of(slot.start, slot.end)
        if where is not None:
            yield Pair(meaning, draft.text[slot.start : slot.start + where[1] - where[0]], *where)


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
