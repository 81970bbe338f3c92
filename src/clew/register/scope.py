"""e. Scope: where the site's ads stand.

International where no one country holds most ads or four or more have a fair share; local where one city holds
most; regional where the cities are few or near each other; else national.
"""

import math
from collections import Counter
from collections.abc import Iterator

from clew.register.fact import Context, SiteFact, first_places
from clew.register.view import AdView, SiteView

COLUMNS = ("scope",)
_FAIR = 0.05
_COUNTRIES = 4
_HALF = 0.5
_LOCAL = 0.8
_FEW_CITIES = 3
_NEAR_KM = 150
_ENOUGH = 5


def fill(site: SiteView, context: Context) -> Iterator[SiteFact]:
    """Give the scope, where enough ads name a place."""
    placed = [ad for ad in site.ads if ad.country and (ad.evidence.get("city") or ad.evidence.get("country"))]
    if len(placed) < _ENOUGH:
        return
    evidence = first_places(
        item for ad in placed for item in (ad.evidence.get("city") or ad.evidence.get("country") or ())
    )
    yield SiteFact("scope", _scope(placed), evidence)


def _scope(ads: list[AdView]) -> str:
    countries = Counter(ad.country for ad in ads)
    country, most = min(countries.items(), key=lambda item: (-item[1], str(item[0])))
    fair = [n for n in countries.values() if n >= _FAIR * len(ads)]
    if most < _HALF * len(ads) or len(fair) >= _COUNTRIES:
        return "international"
    home = [ad for ad in ads if ad.country == country and ad.city]
    cities = Counter(ad.city for ad in home)
    if not cities:
        return "national"
    if max(cities.values()) >= _LOCAL * len(home):
        return "local"
    return "regional" if len(cities) <= _FEW_CITIES or _is_compact(home) else "national"


def _is_compact(ads: list[AdView]) -> bool:
    points = sorted(
        (ad.latitude, ad.longitude) for ad in ads if ad.latitude is not None and ad.longitude is not None
    )
    if len(points) < _ENOUGH:
        return False
    middle = points[len(points) // 2]
    near = [point for point in points if _km(point, middle) <= _NEAR_KM]
    return len(near) >= _LOCAL * len(points)


def _km(one: tuple[float, float], two: tuple[float, float]) -> float:
    """Great-circle distance (haversine, sphere of 6371 km)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *two))
    inner = (
        math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371 * math.asin(min(1.0, math.sqrt(inner)))
