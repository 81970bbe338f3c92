"""Where the providers of an explanation were advertised, what their ads announced, and the ways that several went."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping

from clew.engine import Engine
from clew.kernel.some import Some
from clew.kernel.travel import Move, Sight, Stop, compare_announced, hubs_of, stays_of, ways_of
from clew.link.why.reading import Row, rows_of_ads, rows_of_groups
from clew.link.why.shapes import NetworkTravel, ProviderTravel


def sights_of(versions: Iterable[Row]) -> list[Sight]:
    """Give the cities that versions of ads name, in order."""
    return sorted(
        (Sight(row["seen_at"], row["city"]) for row in versions if row["city"]),
        key=lambda sight: (sight.when, sight.city),
    )


def stops_of(versions: Iterable[Row]) -> list[Stop]:
    """Give what versions of ads announce."""
    return [
        Stop(stop["city"], _day(stop["from"]), _day(stop["to"]), row["seen_at"])
        for row in versions
        for stop in row["tour"] or ()
        if stop["city"]
    ]


def _day(value: dt.date | dt.datetime | None) -> dt.date | None:
    return value.date() if isinstance(value, dt.datetime) else value


def tours_of(engine: Engine, ad_ids: Iterable[str]) -> list[Row]:
    """Read what ads announce: ad_id, seen_at, tour."""
    return rows_of_ads(engine, "ad_versions", ad_ids, ("ad_id", "seen_at", "tour"))


def moves_of(engine: Engine, provider_ids: Iterable[str]) -> dict[str, list[Move]]:
    """Read the movements of providers."""
    found: dict[str, list[Move]] = defaultdict(list)
    rows = rows_of_groups(engine, "movements", "provider_id", provider_ids)
    for row in sorted(rows, key=lambda row: (row["provider_id"], row["n"])):
        where = row["from_city"], row["to_city"]
        found[row["provider_id"]].append(
            Move(row["provider_id"], *where, row["from_last_seen"], row["to_first_seen"], row["km"])
        )
    return found


def provider_travel(
    versions: Iterable[Row], tours: Iterable[Row], moves: Iterable[Move], most: int
) -> ProviderTravel:
    """Lay out one provider's: ``versions`` and ``tours`` are those of her or his ads."""
    sights = sights_of(versions)
    return ProviderTravel(
        stays=Some.of(stays_of(sights), most),
        moves=Some.of(moves, most),
        announced=Some.of(compare_announced(stops_of(tours), sights), most),
    )


def network_travel(moves: Mapping[str, list[Move]], most: int) -> NetworkTravel:
    """Lay out what the movements of a network's providers have in common."""
    all_moves = [move for held in moves.values() for move in held]
    return NetworkTravel(
        n_moves=len(all_moves),
        ways=Some.of(ways_of(all_moves), most),
        hubs=Some.of(hubs_of(all_moves), most),
    )
