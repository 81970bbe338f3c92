"""Why the ads of a provider are one person's, and why two ads are or are not."""

from collections.abc import Iterable, Mapping, Sequence

from clew.engine import Engine
from clew.kernel.graph import Groups
from clew.kernel.some import Some
from clew.kernel.travel import Move
from clew.link.held import PHONES
from clew.link.judged import judged_pairs
from clew.link.weights import SAME_PERSON
from clew.link.why.against import against_of
from clew.link.why.aside import aside_of
from clew.link.why.reading import Pair, Reading, Row, gather, rows_of_ads, rows_of_groups
from clew.link.why.shapes import AdsWhy, PairWhy, ProviderWhy
from clew.link.why.shared import Shelf, shown_of
from clew.link.why.travel import moves_of, provider_travel, tours_of
from clew.link.why.waterfall import pair_why

Judgements = Sequence[tuple[str, str, str]]


def explain_providers(
    engine: Engine, provider_ids: Iterable[str], *, judgements: Judgements = (), most: int
) -> dict[str, ProviderWhy]:
    """Explain providers by id; of each list at most ``most`` items. Ids that no provider has are left out.

    ``judgements``: as the run took them. Reads what :func:`clew.link.why.reading.read_market` made known.
    """
    providers = rows_of_groups(engine, "providers", "provider_id", provider_ids)
    reading = gather(engine, [ad for row in providers for ad in row["ad_ids"]])
    judged = _judged(judgements, reading)
    said = _Said.of(engine, reading.asked)
    shelf = Shelf.of(engine, reading, most)
    moves = moves_of(engine, [row["provider_id"] for row in providers])
    return {
        row["provider_id"]: _provider(reading, row, judged, said, shelf, moves, most) for row in providers
    }


def explain_pair(engine: Engine, ad_ids: Pair, *, judgements: Judgements = (), most: int) -> AdsWhy:
    """Explain two ads by their ids: whether they are one person's, and by which way."""
    pair = (min(ad_ids), max(ad_ids))
    reading = gather(engine, pair)
    providers = sorted({reading.ads[ad]["provider_id"] for ad in pair})
    links = reading.links.get(pair, [])
    said = _Said.of(engine, reading.asked)
    why = pair_why(reading, pair, _judged(judgements, reading))
    touching = [link for links in reading.links.values() for link in links]
    shown = shown_of(reading, Shelf.of(engine, reading, most), links, most)
    against = against_of([reading.ads[ad] for ad in pair], said.versions, said.phones, [why])
    aside = aside_of(reading, links, most)
    # Read last: it asks for other ads, and the engine knows one question at a time.
    path = _path(engine, providers[0], pair, judgements) if len(providers) == 1 and not why.joins else ()
    return AdsWhy(why, len(providers) == 1, path, against, aside, len(touching), shown)


class _Said:
    """What the ads said of places and phones."""

    def __init__(self, versions: list[Row], phones: list[Row], tours: list[Row]) -> None:
        self.versions, self.phones, self.tours = versions, phones, tours

    @classmethod
    def of(cls, engine: Engine, ads: Iterable[str]) -> "_Said":
        """Read it."""
        held = list(ads)
        contacts = rows_of_ads(engine, "contacts", held, ("ad_id", "kind", "value"))
        return cls(
            rows_of_ads(engine, "ad_versions", held, ("ad_id", "seen_at", "city")),
            [row for row in contacts if row["kind"] in PHONES],
            tours_of(engine, held),
        )

    def only(self, ads: frozenset[str]) -> "_Said":
        """Give what these ads said."""
        return _Said(
            [row for row in self.versions if row["ad_id"] in ads],
            [row for row in self.phones if row["ad_id"] in ads],
            [row for row in self.tours if row["ad_id"] in ads],
        )


def _judged(judgements: Judgements, reading: Reading) -> dict[Pair, str]:
    same, apart = judged_pairs(judgements, sorted(reading.ads))
    return {**dict.fromkeys(same, "same"), **dict.fromkeys(apart, "not_same")}


def _provider(
    reading: Reading,
    provider: Row,
    judged: Mapping[Pair, str],
    said: _Said,
    shelf: Shelf,
    moves: Mapping[str, list[Move]],
    most: int,
) -> ProviderWhy:
    ads = frozenset(provider["ad_ids"])
    inner = [pair for pair in reading.pairs if ads.issuperset(pair)]
    inner += [pair for pair in judged if ads.issuperset(pair) and pair not in reading.pairs]
    outer = [pair for pair in reading.pairs if (pair[0] in ads) != (pair[1] in ads)]
    chain, holds = _chain(provider["ad_ids"], inner, reading, judged)
    links = [link for pair, held in reading.links.items() if not ads.isdisjoint(pair) for link in held]
    own = [link for link in links if link["ad_a"] in ads and link["ad_b"] in ads]
    whys = [pair_why(reading, pair, judged) for pair in sorted(inner)]
    mine = said.only(ads)
    return ProviderWhy(
        provider_id=provider["provider_id"],
        ads=Some(len(ads), tuple(map(reading.shown, _by_time(ads, reading)[:most]))),
        threshold=SAME_PERSON,
        holds=holds and (bool(judged) or not any(reading.pairs[pair]["joins"] for pair in outer)),
        chain=Some(len(chain), tuple(pair_why(reading, pair, judged) for pair in chain[:most])),
        n_compared=sum(why.compared for why in whys),
        n_joining=sum(why.points is not None and why.points >= SAME_PERSON for why in whys),
        weaker=Some.of((why for why in whys if why.compared and not why.joins), most),
        against=against_of([reading.ads[ad] for ad in sorted(ads)], mine.versions, mine.phones, whys),
        left_out=_left_out(outer, reading, judged, most),
        aside=aside_of(reading, links, most),
        shown=shown_of(reading, shelf, own, most),
        travel=provider_travel(mine.versions, mine.tours, moves.get(provider["provider_id"], ()), most),
    )


def _by_time(ads: Iterable[str], reading: Reading) -> list[str]:
    return sorted(ads, key=lambda ad: (reading.ads[ad]["first_seen"], ad))


def _chain(
    ads: Sequence[str], pairs: Iterable[Pair], reading: Reading, judged: Mapping[Pair, str]
) -> tuple[list[Pair], bool]:
    """Give the pairs that hold all ads together, as they were joined: judgements first, then the strongest."""
    apart = [pair for pair, value in judged.items() if value == "not_same" and set(pair) <= set(ads)]
    groups = Groups(sorted(ads), apart=apart)
    joining = [pair for pair in pairs if judged.get(pair) == "same" or _joins(reading, pair)]
    joining.sort(key=lambda pair: (judged.get(pair) != "same", -_points(reading, pair), pair))
    chain = [pair for pair in joining if groups.name(pair[0]) != groups.name(pair[1]) and groups.join(*pair)]
    return chain, len({groups.name(ad) for ad in ads}) == 1


def _joins(reading: Reading, pair: Pair) -> bool:
    row = reading.pairs.get(pair)
    return row is not None and row["joins"]


def _points(reading: Reading, pair: Pair) -> float:
    row = reading.pairs.get(pair)
    return row["points"] if row else float("-inf")


def _left_out(
    pairs: Iterable[Pair], reading: Reading, judged: Mapping[Pair, str], most: int
) -> Some[PairWhy]:
    """Give the pairs with others' ads, the strongest first: what came nearest to joining, or was kept apart."""
    ordered = sorted(pairs, key=lambda pair: (judged.get(pair) != "not_same", -_points(reading, pair), pair))
    return Some(len(ordered), tuple(pair_why(reading, pair, judged) for pair in ordered[:most]))


def _path(engine: Engine, provider_id: str, pair: Pair, judgements: Judgements) -> tuple[PairWhy, ...]:
    """Give the way by which two ads of one provider hang together: pair after pair of its chain."""
    (provider,) = rows_of_groups(engine, "providers", "provider_id", [provider_id])
    reading = gather(engine, provider["ad_ids"])
    judged = _judged(judgements, reading)
    ads = frozenset(provider["ad_ids"])
    inner = [held for held in {*reading.pairs, *judged} if ads.issuperset(held)]
    chain, _ = _chain(provider["ad_ids"], inner, reading, judged)
    return tuple(pair_why(reading, held, judged) for held in _way(chain, pair))


def _way(chain: Sequence[Pair], ends: Pair) -> list[Pair]:
    """Find the way between two ads along a tree of pairs."""
    came: dict[str, Pair] = {}
    front = [ends[0]]
    while front:
        at = front.pop()
        for pair in chain:
            other = pair[1] if pair[0] == at else pair[0] if pair[1] == at else None
            if other is not None and other != ends[0] and other not in came:
                came[other] = pair
                front.append(other)
    way, at = [], ends[1]
    while at != ends[0] and at in came:
        pair = came[at]
        way.append(pair)
        at = pair[0] if pair[1] == at else pair[1]
    return way[::-1]
