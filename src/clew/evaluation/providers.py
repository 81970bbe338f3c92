"""providers: whether the ads that one person placed stand together, and no others.

Over the truth's ads. An ad that was not found, or belongs to no found provider, stands alone. Ads that the
truth does not know are left out here; they are false ads under "Ads found".
"""

from clew.evaluation.clusters import grouping_scores
from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.score import Score
from clew.evaluation.subjects import as_grouping, owners, provider_ads, true_providers

TITLE = "Providers"
PLACE = 80
TRUTH = ("providers",)
TABLES = ("ads", "providers")
HEADLINES = ("ads, pairs",)


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score the grouping of ads into providers."""
    stated = owners(true_providers(truth))
    grouped = as_grouping(provider_ads(tables))
    found = {url: grouped.get(url, f"alone {url}") for url in stated}
    return grouping_scores("ads", stated, found)
