"""From latitude and longitude to a plane: Albers' equal-area conic projection, laid out for what is to be shown.

After Snyder, *Map Projections: A Working Manual* (1987), formulas 14-1 to 14-6, on a sphere. The middle of what is shown is
where north is up and where the scale holds, so that a distance can be read off.

>>> plane = Projection.around(south=45, north=55, west=5, east=25)
>>> [round(n, 6) + 0.0 for n in plane.at(50.0, 15.0)]
[0.0, 0.0]
>>> x, y = plane.at(52.0, 15.0)
>>> round(x, 6) + 0.0, round(y * EARTH_KM, -1)
(0.0, 220.0)
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

EARTH_KM = 6371.0088
_LEAST_CONE = 1e-6


@dataclass(frozen=True, slots=True)
class Projection:
    """A projection around a middle; distances on its plane are in radii of the earth, y grows to the north."""

    middle: float
    cone: float
    level: float
    root: float

    @classmethod
    def around(cls, *, south: float, north: float, west: float, east: float) -> "Projection":
        """Lay a projection out for a stretch of the earth, in degrees; its parallels lie a sixth inside of it."""
        height = north - south
        low, high = (math.radians(south + height / 6), math.radians(north - height / 6))
        cone = (math.sin(low) + math.sin(high)) / 2
        if abs(cone) < _LEAST_CONE:
            cone = math.copysign(_LEAST_CONE, cone)
        level = math.cos(low) ** 2 + 2 * cone * math.sin(low)
        root = math.sqrt(level - 2 * cone * math.sin(math.radians((south + north) / 2))) / cone
        return cls(math.radians((west + east) / 2), cone, level, root)

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Give the place on the plane of a point given in degrees."""
        turn = self.cone * (math.radians(longitude) - self.middle)
        radius = (
            math.sqrt(max(self.level - 2 * self.cone * math.sin(math.radians(latitude)), 0.0)) / self.cone
        )
        return radius * math.sin(turn), self.root - radius * math.cos(turn)

    def along(self, line: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Give the places of many points (rows of latitude and longitude) at once."""
        latitude, longitude = np.radians(line[:, 0]), np.radians(line[:, 1])
        turn = self.cone * (longitude - self.middle)
        radius = np.sqrt(np.maximum(self.level - 2 * self.cone * np.sin(latitude), 0.0)) / self.cone
        return np.column_stack([radius * np.sin(turn), self.root - radius * np.cos(turn)])
