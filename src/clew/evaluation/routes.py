"""routes: where the captured ads of somebody stood at each visit, so far as the truth's rows of them say.

A truth may be a part of a larger market: what was advertised on a site that was not captured can be read nowhere.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from clew.evaluation.compare import city_form, url_form
from clew.evaluation.inputs import Row, Truth
from clew.evaluation.subjects import owners

Move = tuple[str, str, str]
"""The provider, the city left, the city reached."""


@dataclass(slots=True)
class Route:
    """Where the captured ads of somebody stood at each visit, and the cities that stand in none of them."""

    cities: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    hidden: set[str] = field(default_factory=set)

    def shows(self, move: Move, visit: int | None) -> bool:
        """Say whether these ads show the city reached, at ``visit`` if it is known, and the other one before."""
        _, start, end = move
        reached = [at for at, cities in self.cities.items() if end in cities and visit in (None, at)]
        left = [at for at, cities in self.cities.items() if start in cities]
        return bool(reached and left) and min(left) < max(reached)


def leads_through_hidden(move: Move, routes: Mapping[str, Route]) -> bool:
    """Say whether the ads show both cities of a movement, of somebody who was also advertised where none of them was."""
    route = routes.get(move[0], Route())
    return bool(route.hidden) and route.shows(move, None)


def routes_of(truth: Truth, providers: Mapping[str, Row], names: Mapping[str, str]) -> dict[str, Route]:
    """Give the route of each true provider, from the truth's rows of the captured ads."""
    owner = owners(providers)
    routes: dict[str, Route] = defaultdict(Route)
    for ad in truth.rows("ads"):
        provider = owner.get(url_form(ad["url"]))
        if provider is not None and ad.get("city"):
            routes[provider].cities[ad["visit"]].add(city_form(ad["city"], names))
    for name, row in providers.items():
        known = {city_form(city, names) for city in row.get("cities") or ()}
        routes[name].hidden = known.difference(*routes[name].cities.values())
    return dict(routes)
