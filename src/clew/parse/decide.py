"""Draft + profile -> page and blocks: the second reading of a page, in the light of its site."""

import bisect
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import cast
from urllib.parse import urlsplit

from clew.kernel.urls import is_article
from clew.parse.blocks import (
    advertised_parts,
    advertising_post,
    are_of_persons,
    are_told_elsewhere,
    cut_blocks,
    is_named_after_somebody,
    last_order,
    main_lines,
    names_its_site,
    site_blocks,
    topic_blocks,
    without_faces,
)
from clew.parse.guess import COVERED, is_member_of_board, tells_absence
from clew.parse.lone import PERSONS, is_listed, lone_kind
from clew.parse.numbered_parts import part_name
from clew.parse.owner import HOUSE, is_a_womans_own, of_one_house
from clew.parse.profile import own_length
from clew.parse.signs import Sign, Signs, tally
from clew.parse.site import Site
from clew.parse.sketch import digest, in_its_frame, is_empty_list
from clew.parse.spans import Spans
from clew.parse.tabs import PARTS, first_page_of
from clew.parse.topics import advertises
from clew.parse.variants import is_listing
from clew.records.block import Block
from clew.records.draft import Draft, DraftRecord
from clew.records.ids import make_id
from clew.records.page import Page, PageKind
from clew.records.sketch import Sketch
from clew.reference.lexicon import Lexicons
from clew.reference.url_shape import is_numbered, shape

_STATED = 4
_HOUSE = 2
"""So many ads below a page make it a house's."""
_NO_SIGNS = Signs(0, 0, 0, 0)
_EMPTIED = 2.5
"""How many times less than its likes a page says when its ad was taken out."""
_FEW_WORDS = 250
_OFFERS_SOMETHING, _OFFERS_MUCH = 2, 5
_DAYS = re.compile(r"\b\d{1,2}(?:[./]\d{1,2}\b|\.?\s?[–-]\s?\d{1,2}\.?\s?[^\W\d_])")
"""Days in what names a page: "Graz 16.6.–18.6.", "Tartus 13.–15. juuni"."""
_MAY_BE_EMPTY = frozenset(["static", "error", "listing"])
_LONE = ("ad", "static")
_ITEMS = ("ad", "profile", "thread", "review")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a draft turned out to be."""

    page: Page
    blocks: tuple[Block, ...]


_Rule = Callable[[PageKind, "_View"], PageKind | None]
"""Says what a page is rather than what the rules before it said; null where it has no say."""


@dataclass(frozen=True, slots=True)
class _View:
    """A page in the light of its site: its parts that advertise somebody, and the post that does where it is a topic."""

    draft: Draft
    sketch: Sketch
    signs: Signs
    url: str
    site: Site
    lexicons: Lexicons
    parts: list[DraftRecord]
    topic: DraftRecord | None
    is_among_ads: bool

    @classmethod
    def of(cls, draft: Draft, sketch: Sketch, site: Site, lexicons: Lexicons) -> "_View":
        """Look at a page once for all rules."""
        url = site.canonical(draft.url)
        sketch = in_its_frame(sketch, site.frame_lines)
        is_among_ads = digest(url) in site.ad_topics
        is_topic = sketch.guess == "thread"
        return cls(
            draft,
            sketch,
            tally(map(Sign.unpacked, sketch.signs), without=site.frame_lines),
            url,
            site,
            lexicons,
            [] if is_topic or sketch.guess == "error" else advertised_parts(draft, site, lexicons),
            advertising_post(draft, site, lexicons, among_ads=is_among_ads) if is_topic else None,
            is_among_ads,
        )


def decide(draft: Draft, sketch: Sketch, site: Site, lexicons: Lexicons) -> Reading:
    """Say what a page is, and cut out its ads and posts."""
    view = _View.of(draft, sketch, site, lexicons)
    kind, applied = _kind_of(view)
    told_ad = view.topic is not None or not applied.isdisjoint((_a_lone_topic, _hers_in_part))
    relevant = told_ad or _is_relevant(view.sketch, view.signs, kind, view.url, site)
    blocks = tuple(_blocks_of(view, kind, relevant=relevant, is_topic=_a_lone_topic in applied))
    if of_one_house(blocks, site):
        blocks = tuple(replace(block, owner=HOUSE) if block.kind == "ad" else block for block in blocks)
    ads = [block.ad_id for block in blocks if block.kind == "ad"]
    if kind == "listing" and relevant and site.profile.in_trade:
        ads += [
            make_id(draft.site_id, site.canonical(target))
            for target in _listed(draft, view.sketch, site)
            if digest(target) in site.relevant_pages
        ]
    page = Page(
        capture_id=draft.capture_id,
        site_id=draft.site_id,
        url=draft.url,
        canonical_url=view.url,
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


def _blocks_of(view: _View, kind: PageKind, *, relevant: bool, is_topic: bool) -> Iterator[Block]:
    draft, site, lexicons = view.draft, view.site, view.lexicons
    in_trade = site.profile.in_trade
    if view.topic is not None:
        yield from topic_blocks(draft, view.topic, view.url, site, lexicons)
    elif relevant and in_trade and not (kind == "profile" and _sells_nothing(view)):
        url = _first_of_tabs(view) or view.url
        yield from _cut(draft, kind, url, site, view.parts, lexicons, is_topic=is_topic)
    # a directory of sites sells nothing, but says who is behind it
    speaks = in_trade or (relevant and bool(site.profile.alike_directories))
    if speaks and kind in ("static", "directory", "listing"):
        yield from site_blocks(draft, kind, view.url, site, lexicons)


def _sells_nothing(view: _View) -> bool:
    """Say whether the page of a member is no ad of hers: members are apart from ads, or write on a board."""
    return view.site.profile.members_apart or is_member_of_board(view.url)


def _kind_of(view: _View) -> tuple[PageKind, set[_Rule]]:
    """Give a page's kind, and which rules had a say in it."""
    kind: PageKind = "ad" if view.topic else _kind(view)
    applied = set()
    for rule in _RULES:
        told = rule(kind, view)
        if told is not None and told != kind:
            kind = told
            applied.add(rule)
    return kind, applied


def _a_lone_topic(kind: PageKind, view: _View) -> PageKind | None:
    """A topic of one post that advertises somebody, or stands among such."""
    is_ad = kind == "thread" and (
        (view.is_among_ads and view.sketch.one_post)
        or _is_lone_ad(view.draft, view.sketch, view.site, view.lexicons)
    )
    return "ad" if is_ad else None


def _a_house(kind: PageKind, view: _View) -> PageKind | None:
    return "listing" if kind in PERSONS and _heads_ads_below(view.draft, view.url, view.site) else None


def _hers(kind: PageKind, view: _View) -> PageKind | None:
    """On her own site she writes of her days, and is no member."""
    if kind not in PERSONS or not is_a_womans_own(view.url, view.site):
        return None
    return "static" if is_article(view.url) else "ad"


def _hers_in_part(kind: PageKind, view: _View) -> PageKind | None:
    """The page of a town on her tour, of her and a friend."""
    is_hers = kind == "static" and is_a_womans_own(view.url, view.site)
    return "ad" if is_hers and _is_of_her_own(view) else None


def _listed_and_named(kind: PageKind, view: _View) -> PageKind | None:
    return "ad" if kind == "static" and _is_listed_and_named(view) else None


def _empty_or_gone(kind: PageKind, view: _View) -> PageKind | None:
    shows_nothing = kind == "listing" and not view.sketch.targets and not view.parts
    if kind in _MAY_BE_EMPTY and is_empty_list(view.sketch, view.site.frame_lines):
        return "listing"
    may_be_gone = (shows_nothing or kind in ("static", *PERSONS)) and view.signs.ad < _STATED
    return "error" if may_be_gone and _says_it_is_gone(view) else None


def _a_list_of_one(kind: PageKind, view: _View) -> PageKind | None:
    is_list = kind == "static" and _is_of_one_card(view.draft, view.sketch, view.site, view.lexicons)
    return "listing" if is_list else None


def _a_member_of_a_board(kind: PageKind, view: _View) -> PageKind | None:
    return "profile" if kind == "static" and is_member_of_board(view.url) else None


def _a_tab(_: PageKind, view: _View) -> PageKind | None:
    return "ad" if _first_of_tabs(view) else None


def _first_of_tabs(view: _View) -> str | None:
    return first_page_of(view.url, view.site) if view.sketch.guess in PARTS else None


_RULES: tuple[_Rule, ...] = (
    _a_lone_topic,
    _a_house,
    _hers,
    _hers_in_part,
    _listed_and_named,
    _empty_or_gone,
    _a_list_of_one,
    _a_tab,
    _a_member_of_a_board,
)
"""What sets right what a page's template and its own looks say; each sees what those before it said."""


def _cut(
    draft: Draft,
    kind: PageKind,
    url: str,
    site: Site,
    parts: list[DraftRecord],
    lexicons: Lexicons,
    *,
    is_topic: bool,
) -> Iterator[Block]:
    own = [] if are_told_elsewhere(parts, draft, site) else parts
    blocks = cut_blocks(draft, kind, url, site, own, lexicons, is_topic=is_topic)
    on_board = any(datum.path == "post.author" for datum in draft.data)
    return map(without_faces, blocks) if on_board else blocks


def _is_listed_and_named(view: _View) -> bool:
    """Say whether a page has a person's name and offers something, or much where no listing leads to it, or all pages do."""
    draft, signs, url, site = view.draft, view.signs, view.url, view.site
    if not site.profile.in_trade:
        return False
    is_apart = is_listed(view.sketch, url, site) and digest(url) not in site.menu_pages
    least = _OFFERS_SOMETHING if is_apart or names_its_site(draft, site) else _OFFERS_MUCH
    told = signs.trade + signs.offer + (signs.person if is_apart else 0)
    return told >= least and is_named_after_somebody(draft, site)


def _is_of_her_own(view: _View) -> bool:
    """Say whether a page of a site whose home page is somebody's ad offers something for a price: the page of a town on
    her tour, of her and a friend. Her name and her number may stand on the home page and in the frame alone.
    """
    if not view.site.profile.in_trade or is_article(view.url):
        return False
    names = "\n".join(filter(None, (view.draft.title, view.draft.heading)))
    if any(True for topic in ("page.static", "price.label") for _ in view.lexicons.find(topic, names)):
        return False
    signed = map(Sign.unpacked, view.sketch.signs)
    own = [sign for sign in signed if sign.line not in view.site.frame_lines]
    told = {sign.what if sign.kind == "offer" else sign.kind for sign in own}
    signs = len(told & {"meeting", "phone", "trade"}) + 2 * bool(_DAYS.search(names))
    return "price" in told and signs > 1


def _heads_ads_below(draft: Draft, url: str, site: Site) -> bool:
    """Say whether a page that is named after nobody leads to ads that lie below it: a house, and the women in it."""
    below = url.rstrip("/") + "/"
    if urlsplit(url).path in ("", "/") or is_named_after_somebody(draft, site):
        return False
    led = {site.canonical(anchor.href) for anchor in draft.anchors if anchor.href.startswith(below)}
    return sum(digest(target) in site.relevant_pages for target in led - {url}) >= _HOUSE


def _says_it_is_gone(view: _View) -> bool:
    """Say whether what a page says outside its site's frame, and there is little of it, tells that it isn't there."""
    draft, site = view.draft, view.site
    if own_length(view.sketch, site.frame_lines) > _FEW_WORDS:
        return False
    lines = main_lines(draft, site, [(0, last_order(draft) + 1)])
    own = "\n".join(draft.text[line.start : line.start + line.length] for line in lines)
    return tells_absence(draft, own, view.lexicons)


def _is_lone_ad(draft: Draft, sketch: Sketch, site: Site, lexicons: Lexicons) -> bool:
    """Say whether a topic's page, which has one post only and so seems no topic by itself, advertises somebody."""
    signs = [sign for sign in map(Sign.unpacked, sketch.signs) if sign.line not in site.frame_lines]
    has_one_post = sketch.guess in _LONE or sketch.one_post
    return site.profile.in_trade and has_one_post and advertises(signs, draft, lexicons)


def _listed(draft: Draft, sketch: Sketch, site: Site) -> Collection[str]:
    """What a listing leads to; the last page of many may have one card only, which makes no group."""
    lines = [line.order for line in main_lines(draft, site, [(0, last_order(draft) + 1)])]
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
    lines = main_lines(draft, site, [(0, last_order(draft) + 1)])
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


def _kind(view: _View) -> PageKind:
    """What a page's own looks and its template say that it is."""
    draft, sketch, signs, url, site = view.draft, view.sketch, view.signs, view.url, view.site
    several = len(view.parts) > 1 or any(part_name(part) in site.profile.ad_parts for part in view.parts)
    is_house = (
        several
        and not is_named_after_somebody(draft, site)
        and are_of_persons(view.parts, draft, view.lexicons)
    )
    guess = cast("PageKind", sketch.guess)
    if guess == "error" or (sketch.says_absent and signs.ad < _STATED):
        return "error"
    if sketch.outward_sites and _is_among_directories(sketch, url, site):
        return (
            "directory"  # one that leads to two sites or has a word of reviews, among those that lead to many
        )
    shared = _shared_kind(sketch, signs, url, site)
    is_named = not is_numbered(sketch.shape) and not is_listed(sketch, url, site)
    if several and shared in PERSONS and (is_named or is_house):
        return "listing"  # a branch's page among persons', all of them with names for addresses; a house's among houses'
    if shared is not None:
        # among topics that are ads, one that isn't; among all topics, one that rates
        is_apart = (guess == "thread" and shared in PERSONS) or (guess == "review" and shared == "thread")
        return guess if is_apart else shared
    if several:
        return "listing"
    return _unshared_kind(sketch, signs, url, site)


def _unshared_kind(sketch: Sketch, signs: Signs, url: str, site: Site) -> PageKind:
    if is_listing(sketch, site.profile.shape_kinds, site.listing_paths):
        return "static" if _lists_nobody(sketch, site) or _lists_sections(sketch, site) else "listing"
    return lone_kind(sketch, signs, url, site)


def _is_among_directories(sketch: Sketch, url: str, site: Site) -> bool:
    return site.profile.shape_kinds.get(sketch.shape) == "directory" or digest(url) in site.alike_directories


def _lists_nobody(sketch: Sketch, site: Site) -> bool:
    """Say whether all that a page leads to is articles and the like: the index of a blog; or the site's menu alone."""
    if not site.profile.relevant_pages or not sketch.targets or "?" in sketch.canonical:
        return False
    targets = [target for target in sketch.targets if digest(target) not in site.menu_pages]
    items = site.relevant_pages | site.other_pages
    return any(digest(target) in site.quiet_pages for target in targets or sketch.targets) and not any(
        digest(target) in items or _is_of_a_kind(target, site) or is_numbered(shape(target))
        for target in targets
    )


def _is_of_a_kind(url: str, site: Site) -> bool:
    return site.profile.shape_kinds.get(shape(url), "static") != "static"


def _lists_sections(sketch: Sketch, site: Site) -> bool:
    """Say whether a page of a board leads to its sections, each perhaps with its latest topic: the board's home."""
    kinds = site.profile.shape_kinds
    if "thread" not in kinds.values() or not sketch.targets:
        return False
    known = site.relevant_pages | site.other_pages | site.ad_topics
    items = sum(kinds.get(shape(target)) in _ITEMS or digest(target) in known for target in sketch.targets)
    return items * 2 <= len(sketch.targets)


def _shared_kind(sketch: Sketch, signs: Signs, url: str, site: Site) -> PageKind | None:
    """What pages under one template are, unless this one says nothing of what the others say."""
    shared = site.profile.shape_kinds.get(sketch.shape) or site.profile.shape_kinds.get(shape(url))
    if (
        shared in PERSONS
        and sketch.guess == "listing"
        and not signs.person
        and _is_emptied(sketch, url, site)
    ):
        # of others alone: the ad is gone, see also these
        return "error" if is_numbered(sketch.shape) or is_listed(sketch, url, site) else "listing"
    if shared == "thread" and sketch.guess == "static" and _is_emptied(sketch, url, site):
        return "error"
    if shared in PERSONS and sketch.guess == "static" and not signs.person:
        if not signs.offer and _is_emptied(sketch, url, site):
            return "ad" if digest(url) in site.alike_ads else "error"
        if signs == _NO_SIGNS and digest(sketch.canonical) in site.other_pages:
            return "static"  # rules and polls among posts
        if not (is_numbered(sketch.shape) or is_listed(sketch, url, site)):
            return "static"  # where addresses are names only, pages of all kinds share a template
    kinds = ("ad", "listing", "thread", "profile", "review")
    return cast("PageKind", shared) if shared in kinds else None


def _is_emptied(sketch: Sketch, url: str, site: Site) -> bool:
    """A page that says far less than others made alike, and of nobody: the ad is gone, in whatever words."""
    usual = site.profile.shape_sizes.get(sketch.shape) or site.profile.shape_sizes.get(shape(url)) or 0
    return own_length(sketch, site.frame_lines) * _EMPTIED < usual


def _is_relevant(sketch: Sketch, signs: Signs, kind: PageKind, url: str, site: Site) -> bool:
    """Flats, cars and jobs are not relevant; only a site that has both kinds has to be asked page by page."""
    if kind not in ("ad", "profile", "listing"):
        return True
    if not site.profile.in_trade:
        return False
    if not site.profile.mixed or (kind == "profile" and site.profile.members_apart):
        return digest(url) not in site.alike_ads & site.other_pages
    if kind != "listing":
        return digest(sketch.canonical) in site.relevant_pages or digest(url) in site.relevant_pages
    digests = [digest(target) for target in sketch.targets] or sketch.links
    ours = sum(target in site.relevant_pages for target in digests)
    others = sum(target in site.other_pages for target in digests)
    if ours or others:
        return ours * 4 >= others  # a home page of mixed ads is relevant too
    return signs.off_topic <= signs.trade
