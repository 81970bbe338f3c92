"""movements: who was advertised in one city and then in another.

A movement is (provider, from, to), once however often it was made; a found provider stands for the true one
that placed most of its ads. Movements of providers whom the truth does not know are false. ``shown``: the same without
what the captures can't tell, for a truth may be a part of a larger market. Left out there: a movement of the truth of
which the captured ads don't show the one city at an earlier visit and the other at its own; and a movement that was
found and is not the truth's where the captured ads do show both, of somebody who was also advertised in a city that
none of them shows: what the truth knows of the way from the one to the other can be read nowhere.
"""

from collections.abc import Mapping

from clew.evaluation.compare import city_form, city_names
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.routes import Move, leads_through_hidden, routes_of
from clew.evaluation.score import ALL, Score, Tally
from clew.evaluation.subjects import owners, provider_ads, true_provider_of, true_providers

TITLE = "Movements"
PLACE = 100
TRUTH = ("providers",)
TABLES = ("ads", "providers", "movements")
HEADLINES = ("provider, from, to", "provider, from, to, shown")


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score movements, those that the captures can tell, and who moved at all."""
    names = city_names(truth)
    providers = true_providers(truth)
    visits = {
        (name, city_form(move["from_city"], names), city_form(move["to_city"], names)): move.get("visit")
        for name, row in providers.items()
        for move in row.get("movement") or ()
    }
    stated, found = set(visits), _found(tables, providers, names)
    tally = Tally()
    tally.add_sets("provider, from, to", (ALL,), truth=stated, found=found)
    if truth.rows("ads"):
        routes = routes_of(truth, providers, names)
        unseen = {move for move, visit in visits.items() if not routes[move[0]].shows(move, visit)}
        unseen |= {move for move in found - stated if leads_through_hidden(move, routes)}
        tally.add_sets("provider, from, to, shown", (ALL,), truth=stated - unseen, found=found - unseen)
    tally.add_sets(
        "providers who moved",
        (ALL,),
        truth={name for name, _, _ in stated},
        found={name for name, _, _ in found},
    )
    return list(tally.scores())


def _found(tables: Tables, providers: Mapping[str, Row], names: Mapping[str, str]) -> set[Move]:
    owner = owners(providers)
    ads = provider_ads(tables)
    found = set()
    for row in tables.rows("movements", ["provider_id", "from_city", "to_city"]):
        name = true_provider_of(ads.get(row["provider_id"], ()), owner) or row["provider_id"]
        found.add((name, city_form(row["from_city"], names), city_form(row["to_city"], names)))
    return found
