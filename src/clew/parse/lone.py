"""What a page is that neither a template of its site nor a list on it tells of: rules, the first that applies decides."""

from collections.abc import Callable
from typing import cast

from clew.kernel.urls import lies_among_articles
from clew.parse.profile import CLEAR, own_length
from clew.parse.signs import Signs
from clew.parse.site import Site
from clew.parse.sketch import digest
from clew.records.page import PageKind
from clew.records.sketch import Sketch
from clew.reference.url_shape import is_numbered, shape

PERSONS = ("ad", "profile")
SEVERAL = 3
_EMPTIED = 2.5
_NOTHING, _LITTLE, _CARDS_OWN = 20, 80, 2.5
Rule = Callable[[Sketch, Signs, str, Site], bool]


def lone_kind(sketch: Sketch, signs: Signs, url: str, site: Site) -> PageKind:
    """Give the kind that the first rule to apply says, else what the page seems alone."""
    for applies, kind in RULES:
        if applies(sketch, signs, url, site):
            return kind
    return cast("PageKind", sketch.guess)


def is_listed(sketch: Sketch, url: str, site: Site) -> bool:
    """Say whether a list of the site leads to a page."""
    return digest(url) in site.item_pages or digest(sketch.canonical) in site.item_pages


def lists_persons(site: Site) -> bool:
    """Say whether lists of the site lead to several ads: it is a house's or a market's, no woman's own."""
    return len(site.relevant_pages & site.item_pages) >= SEVERAL


def _is_of_articles(sketch: Sketch, _: Signs, url: str, __: Site) -> bool:
    return sketch.guess in PERSONS and lies_among_articles(url)


def _is_made_like_ads(sketch: Sketch, _: Signs, url: str, site: Site) -> bool:
    return sketch.guess == "static" and digest(url) in site.alike_ads


def _is_made_like_lists(_: Sketch, __: Signs, url: str, site: Site) -> bool:
    return digest(url) in site.alike_lists


def _is_of_cards(sketch: Sketch, signs: Signs, _: str, site: Site) -> bool:
    """Say whether a page is cards of a picture and a name, which cover little of a page that says little else."""
    if sketch.guess != "static" or signs.person:
        return False
    leads_to_ads = len(sketch.targets) > 1 and all(
        site.profile.shape_kinds.get(shape(target)) in PERSONS or digest(target) in site.relevant_pages
        for target in sketch.targets
    )
    own = own_length(sketch, site.frame_lines)
    if leads_to_ads and sketch.covered and site.profile.lone_ads and own * _EMPTIED < site.profile.ad_size:
        return True
    least = 2 * _NOTHING if "?" in sketch.canonical else _NOTHING  # a filter of a list says little
    return leads_to_ads and (own < least or own < min(_LITTLE, _CARDS_OWN * sketch.covered))


def _is_in_a_list(sketch: Sketch, signs: Signs, url: str, site: Site) -> bool:
    """Say whether a list leads to a page that says little of a person, and it is no article."""
    is_article = site.profile.shape_kinds.get(sketch.shape) == "static"
    told = bool(signs.person) or is_numbered(sketch.shape)
    in_trade = site.profile.in_trade and not is_article
    return sketch.guess == "static" and told and in_trade and is_listed(sketch, url, site)


def _is_a_list_apart(sketch: Sketch, signs: Signs, url: str, site: Site) -> bool:
    return _is_odd_one_out(sketch, signs, url, site) and _leads_to_many(sketch, site) and not signs.offer


def _leads_to_many(sketch: Sketch, site: Site) -> bool:
    """Say whether a page has the cards of several ads, and of nothing else; it may name services and nationalities beside them."""
    others = [target for target in sketch.targets if digest(target) not in site.menu_pages]
    return len(others) >= SEVERAL and all(digest(target) in site.relevant_pages for target in others)


def _is_odd_one_out(sketch: Sketch, signs: Signs, url: str, site: Site) -> bool:
    """Where a site's ads have a template and are listed, a lone page with few signs of one is the site's own; and so is
    one among articles.
    """
    if sketch.guess != "ad" or not site.profile.in_trade:
        return False
    if site.profile.shape_kinds.get(sketch.shape) == "static":
        return signs.ad < CLEAR
    has_template = "ad" in site.profile.shape_kinds.values() or lists_persons(site)
    return has_template and digest(url) not in site.item_pages and signs.ad < CLEAR


RULES: tuple[tuple[Rule, PageKind], ...] = (
    (_is_of_articles, "static"),
    (_is_made_like_ads, "ad"),
    (_is_made_like_lists, "listing"),
    (_is_of_cards, "listing"),
    (_is_in_a_list, "ad"),
    (_is_a_list_apart, "listing"),
    (_is_odd_one_out, "static"),
)
"""The surest first."""
