"""movements: who was advertised in one city and then in another.

A movement is (provider, from, to), once however often it was made; a found provider stands for the true one
that placed most of its ads. Movements of providers whom the truth does not know are false.
"""

from clew.evaluation.compare import city_form, city_names
from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.score import ALL, Score, Tally
from clew.evaluation.subjects import owners, provider_ads, true_provider_of, true_providers

TITLE = "Movements"
PLACE = 100
TRUTH = ("providers",)
TABLES = ("ads", "providers", "movements")
HEADLINES = ("provider, from, to",)


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score movements, and who moved at all."""
    names = city_names(truth)
    providers = true_providers(truth)
    stated = {
        (name, city_form(move["from_city"], names), city_form(move["to_city"], names))
        for name, row in providers.items()
        for move in row.get("movement") or ()
    }
    owner = owners(providers)
    ads = provider_ads(tables)
    found = set()
    for row in tables.rows("movements", ["provider_id", "from_city", "to_city"]):
        name = true_provider_of(ads.get(row["provider_id"], ()), owner) or row["provider_id"]
        found.add((name, city_form(row["from_city"], names), city_form(row["to_city"], names)))
    tally = Tally()
    tally.add_sets("provider, from, to", (ALL,), truth=stated, found=found)
    tally.add_sets(
        "providers who moved",
        (ALL,),
        truth={name for name, _, _ in stated},
        found={name for name, _, _ in found},
    )
    return list(tally.scores())
