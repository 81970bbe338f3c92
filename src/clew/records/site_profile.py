"""site_profile: what all pages of a site have in common. A working table, learnt by parse."""

from dataclasses import dataclass, field
from typing import ClassVar

from clew.records.evidence import Evidence, KindValue


@dataclass(frozen=True, slots=True)
class LearntSlot:
    """What a slot of a template holds: the template (a shape of URL), the slot's name, its meaning, on how many pages
    it was seen, and one of its values.
    """

    template: str
    slot: str
    meaning: str
    pages: int
    example: str


@dataclass(frozen=True, slots=True)
class SlotHint:
    """An analyst's word on a slot: of one template or of all, and what stands in it; null for nothing of use."""

    template: str | None
    slot: str
    meaning: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteProfile:
    """What a site's pages share.

    ``contacts``: the site's own (never an ad's). ``frame_lines``: digests of lines that stand on most pages
    of every kind; ``label_lines`` of short lines that come back on several pages made alike; ``title_words`` of words in the titles of nearly all its ads. ``shape_kinds``: what pages under one template of URL are. ``item_pages``: digests of the
    pages that listings lead to; ``relevant_pages`` and ``other_pages`` of ads of the trade and of other ads.
    ``quiet_pages``: of pages that are neither a list nor in one, nobody's ad. ``menu_pages``: to which most pages link. ``first_pages``: of persons whose pages, below it, are one ad with it. ``lone_ads``: its pages of persons show no cards of others.
    ``takes_ads``: it asks visitors to place ads. ``house``: hardly anybody on it has a number of her own, and it has one.
    ``ad_topics``: of topics with one post in a section of a board where such topics advertise somebody.
    ``ad_parts``: what parts of its pages are called that are ads ("ag" of "ag3306"). ``part_homes``: the place of a part that stands on several pages -> the one that counts.
    ``alike_ads``, ``alike_lists`` and ``alike_directories``: digests of pages that only their mark-up, the same as that of the site's ads, lists or directories, tells to be such.
    ``members_apart``: it has pages of ads and, under other addresses, pages of members, who are not its ads; or
    pages of members alone, none of whom says how to be reached.
    ``shape_sizes``: the usual length of what pages under one template say of their own, ``ad_size`` of what ads do.
    ``listing_paths``: addresses, without their query, of listings. ``in_trade``: the site advertises sexual services at all. ``mixed``: it has
    other ads too. ``own_contacts`` and ``own_pictures``: tokens and digests of what stands on many of its pages, the site's own. ``own_branches``: digests of branches of
    state that nearly all its pages have. ``mark_words``: words of badges that some ads carry,
    ``slots``: what the slots of
    its templates hold. ``common_marks`` those that stand on nearly all pages and so tell nothing. ``variants``: URL -> canonical URL,
    where that was learnt and not read off the URL.
    """

    KEY: ClassVar = ("site_id",)
    TABLE: ClassVar = "site_profiles"
    WORKING: ClassVar = True

    site_id: str
    region: str | None = None
    region_inferred: bool = True
    languages: tuple[str, ...] = ()
    in_trade: bool = False
    mixed: bool = False
    frame_lines: tuple[str, ...] = ()
    label_lines: tuple[str, ...] = ()
    title_words: tuple[str, ...] = ()
    shape_kinds: dict[str, str] = field(default_factory=dict)
    shape_sizes: dict[str, int] = field(default_factory=dict)
    item_pages: tuple[str, ...] = ()
    relevant_pages: tuple[str, ...] = ()
    other_pages: tuple[str, ...] = ()
    quiet_pages: tuple[str, ...] = ()
    menu_pages: tuple[str, ...] = ()
    first_pages: tuple[str, ...] = ()
    lone_ads: bool = False
    takes_ads: bool = False
    house: bool = False
    members_apart: bool = False
    ad_topics: tuple[str, ...] = ()
    ad_parts: tuple[str, ...] = ()
    part_homes: dict[str, str] = field(default_factory=dict)
    alike_ads: tuple[str, ...] = ()
    alike_lists: tuple[str, ...] = ()
    alike_directories: tuple[str, ...] = ()
    ad_size: int = 0
    listing_paths: tuple[str, ...] = ()
    own_contacts: tuple[str, ...] = ()
    own_pictures: tuple[str, ...] = ()
    own_branches: tuple[str, ...] = ()
    slots: tuple[LearntSlot, ...] = ()
    common_marks: tuple[str, ...] = ()
    mark_words: tuple[str, ...] = ()
    variants: dict[str, str] = field(default_factory=dict)
    contacts: tuple[KindValue, ...] = ()
    evidence: dict[str, tuple[Evidence, ...]] = field(default_factory=dict)
