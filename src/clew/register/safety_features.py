"""Safety features that the platform offers: age gate, verification, report button, consent check, legal notice.

From the page facts of the same names, from the site's own words (topic ``site.safety``), and from ads that
carry the site's mark of verification. A control counts as a report button when its words say so (``site.safety``)
or are nothing but a word for reporting (``site.report_label``): "Anmelden" and a topic called "report" are neither.
"""

from collections.abc import Iterator

from clew.records.evidence import Evidence
from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import Clue, SiteView, by_value

COLUMNS = ("safety_features",)
FEATURES = ("age_gate", "consent_check", "legal_notice", "report_button", "verification")
_LONGEST_LINE = 120


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the features in alphabetical order."""
    said = by_value(clue for clue in site.clues if clue.topic == "site.safety" and _is_own(site, clue))
    for feature in FEATURES:
        places: list[Evidence] = [
            item
            for fact in site.facts(feature)
            if _is_meant(feature, fact.value, context)
            for item in fact.evidence
        ]
        places += said.get(feature, [])
        if feature == "verification":
            places += [item for ad in site.ads if ad.verified for item in ad.evidence.get("verified", ())]
        if places:
            yield SiteFact("safety_features", feature, first_places(places))


def _is_own(site: SiteView, clue: Clue) -> bool:
    """Say whether the site itself says so; only a site asks its reader's age, on whatever page comes first."""
    if len(clue.line) > _LONGEST_LINE:
        return False
    return site.is_frame(clue) or (clue.value == "age_gate" and clue.page_kind == "listing")


def _is_meant(feature: str, label: str, context: Context) -> bool:
    if feature != "report_button":
        return True
    words = label.strip(" \t\n.!:⚑🚩⚠️»›")
    if any(hit.entry.value == feature for hit in context.lexicons.find("site.safety", words)):
        return True
    return any(
        (hit.start, hit.end) == (0, len(words)) for hit in context.lexicons.find("site.report_label", words)
    )
