"""ads: the ads that stand on the pages against those that were found.

An ad counts once a visit, by its address, however many addresses its page was captured under. ``in any visit``
asks the same without the visit. What was found is not restricted to pages that hold an ad, so a flat or a job
taken for an ad is a false one.
"""

from clew.evaluation.compare import groups_of
from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.score import Score, Tally
from clew.evaluation.versions import found_versions, true_ads

TITLE = "Ads found"
PLACE = 20
TRUTH = ("ads",)
TABLES = ("captures", "ad_versions")
HEADLINES = ("by visit",)


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score by (address, visit), and by address alone."""
    stated = true_ads(truth)
    found = found_versions(tables, truth, ["language"])
    tally = Tally()
    languages: dict[str, str | None] = {}
    for key in sorted(set(stated) | set(found)):
        url, _ = key
        language = stated[key].get("text_language") if key in stated else found[key]["language"]
        languages.setdefault(url, language)
        tally.add("by visit", groups_of(url, language), **_counts(key in stated, key in found))
    true_urls, found_urls = {url for url, _ in stated}, {url for url, _ in found}
    for url, language in languages.items():
        counts = _counts(url in true_urls, url in found_urls)
        tally.add("in any visit", groups_of(url, language), **counts)
    return list(tally.scores())


def _counts(is_true: bool, is_found: bool) -> dict[str, int]:
    return {"tp": is_true and is_found, "fp": is_found and not is_true, "fn": is_true and not is_found}
