"""A site's profile, ready for asking."""

from dataclasses import dataclass

from clew.kernel.urls import canonical
from clew.records.site_profile import SiteProfile


@dataclass(frozen=True, slots=True)
class Site:
    """A profile, ready for asking."""

    profile: SiteProfile
    frame_lines: frozenset[str]
    label_lines: frozenset[str]
    own_pictures: frozenset[str]
    own_branches: frozenset[str]
    common_marks: frozenset[str]
    meanings: dict[str, dict[str, str]]
    item_pages: frozenset[str]
    relevant_pages: frozenset[str]
    other_pages: frozenset[str]
    quiet_pages: frozenset[str]
    menu_pages: frozenset[str]
    first_pages: frozenset[str]
    listing_paths: frozenset[str]
    ad_topics: frozenset[str]
    alike_ads: frozenset[str]
    alike_lists: frozenset[str]
    alike_directories: frozenset[str]

    @classmethod
    def of(cls, profile: SiteProfile) -> "Site":
        """Make the sets once for all pages of a site."""
        return cls(
            profile,
            frozenset(profile.frame_lines),
            frozenset(profile.label_lines),
            frozenset(profile.own_pictures),
            frozenset(profile.own_branches),
            frozenset(profile.common_marks),
            _meanings(profile),
            frozenset(profile.item_pages),
            frozenset(profile.relevant_pages),
            frozenset(profile.other_pages),
            frozenset(profile.quiet_pages),
            frozenset(profile.menu_pages),
            frozenset(profile.first_pages),
            frozenset(profile.listing_paths),
            frozenset(profile.ad_topics),
            frozenset(profile.alike_ads),
            frozenset(profile.alike_lists),
            frozenset(profile.alike_directories),
        )

    def canonical(self, url: str) -> str:
        """Give the canonical URL, learnt variants included."""
        own = canonical(url)
        for _ in range(3):
            following = self.profile.variants.get(own)
            if following is None:
                break
            own = following
        return own


def _meanings(profile: SiteProfile) -> dict[str, dict[str, str]]:
    """Give the meaning of each slot by template."""
    found: dict[str, dict[str, str]] = {}
    for slot in profile.slots:
        found.setdefault(slot.template, {})[slot.slot] = slot.meaning
    return found
