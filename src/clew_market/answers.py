"""What follows from the shown ads: providers, networks, operators, indicators and changes between visits.

Labels say what was planted or follows from shown values, not that anything is wrong.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from clew_market.model import SWAP_VISIT, Network, Person, Review, Showing, SiteSpec
from clew_market.truth import Row
from clew_market.words import trait_labels

LIGHT_KG = 50
Shown = Mapping[str, Sequence[Showing]]


def by_provider(showings: Iterable[Showing]) -> dict[str, list[Showing]]:
    """Group showings by provider id, in the order of planning."""
    groups: dict[str, list[Showing]] = defaultdict(list)
    for showing in showings:
        groups[showing.ad.person.id].append(showing)
    return {identity: groups[identity] for identity in sorted(groups)}


def provider_rows(people: Sequence[Person], shown: Shown) -> Iterator[Row]:
    for person in people:
        showings = shown.get(person.id, ())
        if showings:
            yield _provider_row(person, showings)


def _provider_row(person: Person, showings: Sequence[Showing]) -> Row:
    return {
        "provider": person.id,
        "ads": sorted({showing.url for showing in showings}),
        "sites": sorted({showing.ad.host for showing in showings}),
        "network": person.network,
        "kind": person.kind,
        "agency": person.agency,
        "aliases": _aliases(showings),
        "ages": sorted({age for showing in showings for age in showing.ages}),
        "phones": sorted({showing.phone.e164 for showing in showings if showing.phone}),
        "cities": sorted({showing.city for showing in showings}),
        "movement": [
            {"from_city": start, "to_city": end, "visit": visit} for visit, start, end in _moves(showings)
        ],
        "notes": list(person.notes),
    }


def _aliases(showings: Sequence[Showing]) -> list[str]:
    return sorted({showing.ad.name.latin for showing in showings})


def _moves(showings: Sequence[Showing]) -> Iterator[tuple[int, str, str]]:
    """(visit, from, to) each time a person stands in another city than at the visit before that shows the person."""
    cities = {showing.visit: showing.city for showing in showings}
    visits = sorted(cities)
    for earlier, later in pairwise(visits):
        if cities[earlier] != cities[later]:
            yield later, cities[earlier], cities[later]


def network_rows(networks: Sequence[Network], shown: Shown) -> Iterator[Row]:
    for network in networks:
        showings = [showing for member in network.members for showing in shown.get(member, ())]
        yield {
            "network": network.id,
            "providers": list(network.members),
            "ties": list(network.ties),
            "circuit": None if network.circuit is None else list(network.circuit),
            "countries": sorted({showing.country for showing in showings}),
            "falling_ages": network.falling_ages,
            "phones": sorted({showing.phone.e164 for showing in showings if showing.phone}),
            "n_ads": len({showing.url for showing in showings}),
        }


def operator_rows(specs: Sequence[SiteSpec]) -> Iterator[Row]:
    """Operators by what their sites share; a demonstration id that unrelated sites carry is no operator."""
    groups: dict[str, list[SiteSpec]] = defaultdict(list)
    for spec in specs:
        if spec.operator:
            groups[spec.operator].append(spec)
    for operator in sorted(groups):
        sites = groups[operator]
        if len(sites) > 1:
            yield {"operator": operator, "sites": [spec.host for spec in sites], "reasons": _reasons(sites)}
    decoys = [
        spec.host for spec in specs if _account(dict(spec.trackers).get("analytics", "")) == "UA-1234567"
    ]
    if len(decoys) > 1:
        yield {
            "operator": None,
            "sites": decoys,
            "reasons": ["analytics account UA-1234567 (demonstration id)"],
        }


def _account(tracker: str) -> str:
    return tracker.rsplit("-", 1)[0]


def _reasons(sites: Sequence[SiteSpec]) -> list[str]:
    reasons = []
    accounts = {_account(dict(spec.trackers).get("analytics", "")) for spec in sites}
    if len(accounts) == 1 and accounts != {""}:
        reasons.append(f"analytics account {accounts.pop()}")
    if len({dict(spec.trackers).get("adsense") for spec in sites}) == 1:
        reasons.append("adsense")
    if len({spec.render for spec in sites}) == 1:
        reasons.append("template")
    if len({spec.favicon for spec in sites}) == 1:
        reasons.append("favicon")
    if sites[0].company and len({spec.company for spec in sites}) == 1:
        reasons.append("company")
    return reasons


def indicator_rows(people: Sequence[Person], shown: Shown, reviews: Sequence[Review]) -> Iterator[Row]:
    ads: dict[str, list[Showing]] = defaultdict(list)
    for showings in shown.values():
        for showing in showings:
            ads[showing.url].append(showing)
    for url in sorted(ads):
        yield {"subject_kind": "ad", "subject": url, "indicators": _ad_indicators(ads[url])}
    ties = _ties(shown)
    for person in people:
        if person.id in shown:
            found = _provider_indicators(person, shown[person.id], ties)
            found += _behaviour(person, reviews)
            yield {
                "subject_kind": "provider",
                "subject": person.id,
                "indicators": [{"family": family, "label": label} for family, label in found],
            }


def _ad_indicators(showings: Sequence[Showing]) -> list[Row]:
    visits: dict[tuple[str, str], list[int]] = defaultdict(list)
    for showing in showings:
        for found in _shown_indicators(showing):
            visits[found].append(showing.visit)
    return [{"family": family, "label": label, "visits": seen} for (family, label), seen in visits.items()]


def _shown_indicators(showing: Showing) -> Iterator[tuple[str, str]]:
    labels = trait_labels()
    for trait in showing.traits:
        if trait in labels:
            yield labels[trait]
    if showing.hours == "24/7":
        yield "restricted_movement", "24/7, no days off"
    if showing.incall and showing.outcall is False and "incall_only" not in showing.traits:
        yield "restricted_movement", "in-call only (attribute)"
    if showing.weight_kg is not None and showing.weight_kg < LIGHT_KG:
        yield "physical_attributes", "weight below 50 kg"
    if showing.phone is not None and showing.phone.country != showing.country:
        yield "frequent_movement", "foreign phone"
    if showing.tour:
        yield "frequent_movement", "tour dates"
    if len(set(showing.ages)) > 1:
        yield "inconsistent_ages", "two ages in one ad"
    if len(showing.aliases) > 1:
        yield "third_party", "one post for two people (benign duo)"


class _Ties:
    """Which providers show the same phone, handle or picture."""

    def __init__(self) -> None:
        self.phone: dict[str, set[str]] = defaultdict(set)
        self.block: dict[str, set[str]] = defaultdict(set)
        self.handle: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.picture: dict[str, set[str]] = defaultdict(set)


def _ties(shown: Shown) -> _Ties:
    ties = _Ties()
    for identity, showings in shown.items():
        for showing in showings:
            if showing.phone:
                ties.phone[showing.phone.e164].add(identity)
                ties.block[showing.phone.e164[:-2]].add(showing.phone.e164)
            for handle in showing.handles:
                if handle.kind not in {"whatsapp", "viber"}:
                    ties.handle[handle.kind, handle.value].add(identity)
            for photo in showing.photos:
                ties.picture[photo.picture].add(identity)
    return ties


def _provider_indicators(person: Person, showings: Sequence[Showing], ties: _Ties) -> list[tuple[str, str]]:
    found = []
    ages = sorted(
        {showing.ages[0] for showing in showings if showing.ages}
    )  # two in one ad: a label of the ad
    if len(ages) > 1:
        found.append(("inconsistent_ages", "/".join(map(str, ages))))
    aliases = _aliases(showings)
    if len(aliases) > 1:
        found.append(("inconsistent_aliases", "/".join(aliases)))
    cities = sorted({showing.city for showing in showings})
    if len(cities) > 1:
        found.append(("frequent_movement", f"several cities: {', '.join(cities)}"))
    found += _contact_ties(person, showings, ties)
    found += _picture_ties(showings, ties)
    return found


def _contact_ties(person: Person, showings: Sequence[Showing], ties: _Ties) -> Iterator[tuple[str, str]]:
    phones = {showing.phone.e164 for showing in showings if showing.phone}
    desk = " (site or agency switchboard)" if person.agency else ""
    if person.agency or any(len(ties.phone[phone]) > 1 for phone in phones):
        yield "third_party", f"phone shared with other providers{desk}"
    if any(len(ties.block[phone[:-2]]) > 1 for phone in phones):
        yield "third_party", "numerically close phones"
    handles = {(handle.kind, handle.value) for showing in showings for handle in showing.handles}
    if any(len(ties.handle[handle]) > 1 for handle in handles if handle in ties.handle):
        yield "third_party", "handle shared with other providers"
    if person.shared_text is not None:
        yield "third_party", "shared wording with the same errors"


def _picture_ties(showings: Sequence[Showing], ties: _Ties) -> Iterator[tuple[str, str]]:
    photos = {(photo.picture, photo.stock) for showing in showings for photo in showing.photos}
    shared = sorted({stock for picture, stock in photos if len(ties.picture[picture]) > 1})
    for stock in shared:
        yield "photo", f"same photo for different people{' (stock photo)' if stock else ''}"
    if any(showing.ad.swaps_photos and showing.visit >= SWAP_VISIT for showing in showings):
        yield "photo", "verified profile swapped its photos"


def _behaviour(person: Person, reviews: Sequence[Review]) -> list[tuple[str, str]]:
    signals = {
        signal for review in reviews if review.about.person.id == person.id for signal, _ in review.signals
    }
    return [("behaviour", signal) for signal in sorted(signals)]


def change_rows(people: Sequence[Person], shown: Shown, visits: int) -> Iterator[Row]:
    """Tell what a reader of the visits would report, by provider, ads first."""
    for person in people:
        showings = shown.get(person.id, ())
        yield from _comings(showings, visits)
        yield from _movements(person, showings)


def _comings(showings: Sequence[Showing], visits: int) -> Iterator[Row]:
    ads = {showing.url: showing.ad for showing in showings}
    for url in sorted(ads):
        ad = ads[url]
        who: Row = {"ad": url, "provider": ad.person.id}
        if ad.visits[0] > 1:
            yield {"kind": "new", "visit": ad.visits[0], **who}
        if ad.visits[-1] < visits:
            yield {"kind": "vanished", "visit": ad.visits[-1] + 1, **who}
        if ad.swaps_photos and visits >= SWAP_VISIT:
            yield {"kind": "changed_photos", "visit": SWAP_VISIT, **who}
        if ad.returned_from in ads:
            earlier = ads[ad.returned_from]
            yield {
                "kind": "returned",
                "visit": ad.visits[0],
                "ad": url,
                "earlier_ad": earlier.url,
                "provider": ad.person.id,
                "phone": ad.person.phone.e164,
                "alias": ad.name.written(ad.language),
                "earlier_alias": earlier.name.written(earlier.language),
            }


def _movements(person: Person, showings: Sequence[Showing]) -> Iterator[Row]:
    for visit, start, end in _moves(showings):
        ads = sorted({showing.url for showing in showings if showing.visit == visit})
        yield {
            "kind": "moved",
            "visit": visit,
            "provider": person.id,
            "from_city": start,
            "to_city": end,
            "ads": ads,
        }
