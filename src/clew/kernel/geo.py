"""Distances on the globe.

>>> great_circle_km(48.2, 16.4, 48.2, 16.4)
0.0
>>> round(great_circle_km(48.208, 16.372, 47.497, 19.040))
214
"""

import math

_EARTH_RADIUS_KM = 6371.0088
"""Mean radius of the IUGG."""


def great_circle_km(latitude_a: float, longitude_a: float, latitude_b: float, longitude_b: float) -> float:
    """Give the distance of two places along the great circle (haversine formula), to a tenth of a kilometre."""
    a, b = math.radians(latitude_a), math.radians(latitude_b)
    half_rise = math.sin((b - a) / 2) ** 2
    half_turn = math.sin(math.radians(longitude_b - longitude_a) / 2) ** 2
    part = half_rise + math.cos(a) * math.cos(b) * half_turn
    return round(2 * _EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, part))), 1)
