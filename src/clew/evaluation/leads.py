"""leads: whether those that matter stand at the top.

A lead is relevant when more than half of its ads belong to true providers of a planted network. Groups that only
share a phone (an agency, friends, a duo) are not.

*Leads*: ranked inside each market, then pooled. There are two ways to pool, and both are given. *AP*: our leads by
their priority, which orders each market as its ranks do, the baselines by their number. *AP, markets in turn*: the
first of each market, then the second of each, and so on. In turn, a calm market's first stands beside a busy one's:
no strict order can do better than the line ``best order``, while a baseline whose leads are tied is counted at the
middle of its ties and can. A market has a line of its own; ``AP inside markets`` is their mean, each market weighed
by its relevant leads.

*Urgent* leads skip the ranking: they are in none of these lists, nor are their providers.

*Providers*: every true provider with an ad in these captures takes the place of the lead that holds most of its
ads (the better placed among equals); who is in no lead comes last, tied. So leaving people out of leads, or
heaping many innocent ones into one lead, costs precision here.

*Baselines* rank the same leads by one number: how many ads share a phone of the lead (the largest such number),
how many findings its ads, providers, reviews and itself have, how many ads it has (size). Leads that have one number
are tied. ``any order`` is the mean over all orders: what chance gives. Ties are resolved for nobody: each figure
is the mean over all orders of the tied (see ``ranking``).

*Benign in the first k*: the share of leads, and of true providers, under nobody's control among the first *k*, where
*k* is how many are controlled: what a desk that reads just so many would read in vain. It is 0 where all of them stand
first, and falls with every one that takes a better place. A provider that no lead holds stands last, and a benign one
inside a lead of a network stands where the lead does.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.ranking import (
    Ranking,
    average_precision,
    hits_within,
    precision_at,
    ranks_within,
)
from clew.evaluation.score import ALL, DECIMALS, Score
from clew.evaluation.subjects import ad_urls, network_ads, owners, provider_ads, true_providers

TITLE = "Leads"
PLACE = 150
TRUTH = ("providers",)
TABLES = ("ads", "contacts", "providers", "networks", "reviews", "findings", "leads")
HEADLINES = (
    "leads by priority, AP",
    "leads by ads per phone, AP",
    "leads by findings, AP",
    "leads by size, AP",
    "leads by priority, benign in the first k",
    "leads by priority, AP, markets in turn",
    "leads by ads per phone, AP, markets in turn",
    "leads by findings, AP, markets in turn",
    "leads by size, AP, markets in turn",
    "leads by best order, AP, markets in turn",
    "providers by priority, AP",
    "providers by priority, benign in the first k",
    "providers by ads per phone, AP",
    "providers by findings, AP",
    "providers by size, AP",
)

CUTOFFS = (5, 10, 20, 50)
NO_MARKET = "none"
BEST = "best order"


@dataclass(frozen=True, slots=True)
class Ranked:
    """A lead: its market, its ads, whether it is relevant, and its number under each way to rank."""

    lead_id: str
    market: str
    ads: frozenset[str]
    relevant: bool
    urgent: bool
    numbers: Mapping[str, float]


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score the ranking of leads and of providers, next to the baselines."""
    providers = true_providers(truth)
    everyone = _ranked(tables, providers)
    leads = [lead for lead in everyone if not lead.urgent]
    set_apart = {url for lead in everyone if lead.urgent for url in lead.ads}
    providers = {name: row for name, row in providers.items() if not set_apart.intersection(row["ads"])}
    scores: list[Score] = []
    ids = [lead.lead_id for lead in leads]
    for way in ("priority", "ads per phone", "findings", "size", "any order"):
        ranks = ranks_within(
            {lead.lead_id: lead.numbers[way] for lead in leads}, dict.fromkeys(ids, NO_MARKET)
        )
        scores += [*_lead_scores(way, leads, ranks), _in_turn(way, leads)]
        scores += _scores(f"providers by {way}", ALL, _provider_ranking(leads, ranks, providers))
    scores.append(_in_turn(BEST, leads))
    return sorted(scores, key=lambda line: line.name.partition(" ")[0])


def _in_turn(way: str, leads: Sequence[Ranked]) -> Score:
    """Pool by rank in the market; ``best order`` puts all relevant leads of a market first."""
    numbers = {
        lead.lead_id: lead.relevant * 1e6 + lead.numbers["priority"] if way == BEST else lead.numbers[way]
        for lead in leads
    }
    ranks = ranks_within(numbers, {lead.lead_id: lead.market for lead in leads})
    ranking = [(ranks[lead.lead_id], lead.relevant) for lead in leads]
    value = average_precision(ranking)
    note = f"{sum(lead.relevant for lead in leads)} relevant"
    return Score(name=f"leads by {way}, AP, markets in turn", n=len(leads), value=_rounded(value), note=note)


def _ranked(tables: Tables, providers: Mapping[str, Row]) -> list[Ranked]:
    controlled = {url for row in providers.values() if row.get("network") for url in row["ads"]}
    members = {**provider_ads(tables), **network_ads(tables)}
    sharing = _ads_per_phone(tables)
    n_findings = _findings_of_leads(tables)
    leads = []
    for row in tables.rows("leads", ["lead_id", "market", "urgent", "priority"]):
        lead_id, ads = row["lead_id"], members.get(row["lead_id"], frozenset())
        numbers = {
            "priority": float(row["priority"]),
            "ads per phone": float(max((sharing[url] for url in ads), default=0)),
            "findings": float(n_findings[lead_id]),
            "size": float(len(ads)),
            "any order": 0.0,
        }
        relevant = 2 * len(ads & controlled) > len(ads)
        leads.append(Ranked(lead_id, row["market"] or NO_MARKET, ads, relevant, row["urgent"], numbers))
    return leads


def _lead_scores(way: str, leads: Iterable[Ranked], ranks: Mapping[str, float]) -> list[Score]:
    groups: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for lead in leads:
        for group in (ALL, f"market={lead.market}"):
            groups[group].append((ranks[lead.lead_id], lead.relevant))
    ordered = sorted(groups.items(), key=lambda item: (item[0] != ALL, item[0]))
    lines = [line for group, ranking in ordered for line in _scores(f"leads by {way}", group, ranking)]
    return [*lines, *_mean_over_markets(way, [ranking for group, ranking in ordered if group != ALL])]


def _mean_over_markets(way: str, rankings: Iterable[Ranking]) -> list[Score]:
    weighed = [(average_precision(ranking), sum(flag for _, flag in ranking)) for ranking in rankings]
    total = sum(relevant for _, relevant in weighed)
    if not total:
        return []
    mean = sum(value * relevant for value, relevant in weighed if value is not None) / total
    n_markets = sum(relevant > 0 for _, relevant in weighed)
    note = f"{total} relevant, markets with any: {n_markets}"
    name = f"leads by {way}, AP inside markets"
    return [Score(name=name, n=total, value=_rounded(mean), note=note)]


def _provider_ranking(
    leads: Iterable[Ranked], ranks: Mapping[str, float], providers: Mapping[str, Row]
) -> Ranking:
    places: dict[str, Counter[float]] = defaultdict(Counter)
    owner = owners(providers)
    for lead in leads:
        for url in lead.ads:
            if url in owner:
                places[owner[url]][ranks[lead.lead_id]] += 1
    last = max(ranks.values(), default=0.0) + 1
    ranking = []
    for name, row in sorted(providers.items()):
        held = places.get(name)
        place = min(held, key=lambda rank: (-held[rank], rank)) if held else last
        ranking.append((place, bool(row.get("network"))))
    return ranking


def _scores(name: str, group: str, ranking: Ranking) -> list[Score]:
    n, relevant = len(ranking), sum(is_relevant for _, is_relevant in ranking)
    lines = [
        Score(
            name=f"{name}, AP",
            group=group,
            n=n,
            value=_rounded(average_precision(ranking)),
            note=f"{relevant} relevant",
        )
    ]
    for k in CUTOFFS if group == ALL else ():
        found = round(hits_within(ranking, k), DECIMALS)
        lines.append(
            Score(
                name=f"{name}, P@{k}",
                group=group,
                n=n,
                value=_rounded(precision_at(ranking, k)),
                note=f"{found:g} relevant in the first {k}",
            )
        )
    if group == ALL and relevant:
        lines.append(_benign(name, ranking, relevant))
    return lines


def _benign(name: str, ranking: Ranking, k: int) -> Score:
    """Give the share of benign ones among the first ``k``, ``k`` being how many are relevant."""
    benign = k - hits_within(ranking, k)
    note = f"{round(benign, DECIMALS):g} benign in the first {k}"
    return Score(name=f"{name}, benign in the first k", n=len(ranking), value=_rounded(benign / k), note=note)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DECIMALS)


def _ads_per_phone(tables: Tables) -> Counter[str]:
    """Give, for each ad, the largest number of ads that share a phone with it."""
    urls = ad_urls(tables)
    by_phone: dict[str, set[str]] = defaultdict(set)
    for row in tables.rows("contacts", ["ad_id", "kind", "value"]):
        if row["kind"] == "phone" and row["ad_id"] in urls:
            by_phone[row["value"]].add(urls[row["ad_id"]])
    largest: Counter[str] = Counter()
    for ads in by_phone.values():
        for url in ads:
            largest[url] = max(largest[url], len(ads))
    return largest


def _findings_of_leads(tables: Tables) -> Counter[str]:
    """Count the findings on each provider and network: its own, its ads', its reviews', its members'."""
    about = {row["review_id"]: row["ad_id"] for row in tables.rows("reviews", ["review_id", "ad_id"])}
    direct = Counter(
        about.get(row["subject_id"], row["subject_id"])
        if row["subject_kind"] == "review"
        else row["subject_id"]
        for row in tables.rows("findings", ["subject_kind", "subject_id"])
    )
    counts: Counter[str] = Counter()
    for row in tables.rows("providers", ["provider_id", "ad_ids"]):
        provider = row["provider_id"]
        counts[provider] = direct[provider] + sum(direct[ad] for ad in row["ad_ids"] or ())
    for row in tables.rows("networks", ["network_id", "provider_ids"]):
        network = row["network_id"]
        counts[network] = direct[network] + sum(counts[one] for one in row["provider_ids"] or ())
    return counts
