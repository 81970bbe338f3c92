"""Operators: sites that several ties, or one strong one, put under one control.

The ties of two sites add up as independent reasons do: 1 - (1 - s₁)(1 - s₂)... over the best tie of each
kind. From ``ENOUGH`` on the two are joined; groups are the connected components. Shared ads, shared pictures
and links from one site to another never join: advertisers and directories bring those about.
"""

import math
from collections import defaultdict
from collections.abc import Sequence

import pyarrow as pa

from clew.engine import Engine
from clew.records.ids import named_id
from clew.records.operator import Operator
from clew.records.site_link import SiteLink

ENOUGH = 0.75
"""One shared account, company or contact is enough; a template and an icon are only together (0.6 and 0.5)."""
OWNERS = frozenset(
    {"adsense", "analytics", "certificate", "company", "favicon", "host", "shared_contact", "template"}
)


def find_operators(engine: Engine, links: Sequence[SiteLink]) -> list[Operator]:
    """Give the operators, sorted by id, with the reasons in the order of their strength."""
    pairs: dict[tuple[str, str], list[SiteLink]] = defaultdict(list)
    for link in links:
        if link.filtered is None and link.kind in OWNERS:
            pairs[link.site_a, link.site_b].append(link)
    strong = {pair: ties for pair, ties in sorted(pairs.items()) if joint_strength(ties) >= ENOUGH}
    edges = pa.table(
        {"a": [a for a, _ in strong], "b": [b for _, b in strong]},
        schema=pa.schema({"a": pa.string(), "b": pa.string()}),
    )
    members: dict[str, list[str]] = defaultdict(list)
    for row in engine.components(edges).to_pylist():
        members[row["component"]].append(row["node"])
    reasons: dict[str, set[tuple[float, str]]] = defaultdict(set)
    component = {site: name for name, sites in members.items() for site in sites}
    for (site_a, _), ties in strong.items():
        reasons[component[site_a]] |= {(-_usual(tie), reason(tie)) for tie in ties}
    operators = [
        Operator(
            named_id("operator", name),
            tuple(sorted(sites)),
            tuple(dict.fromkeys(text for _, text in sorted(reasons[name]))),
        )
        for name, sites in members.items()
    ]
    return sorted(operators, key=lambda operator: operator.operator_id)


def joint_strength(ties: Sequence[SiteLink]) -> float:
    """Add ties up, the best of each kind."""
    best: dict[str, float] = {}
    for tie in ties:
        best[tie.kind] = max(best.get(tie.kind, 0.0), tie.strength)
    return round(1 - math.prod(1 - strength for _, strength in sorted(best.items())), 6)


def reason(tie: SiteLink) -> str:
    """Say in words what ties the sites."""
    words = {
        "adsense": f"advertising account {tie.value}",
        "analytics": f"analytics account {tie.value}",
        "company": f"company {tie.value}",
        "favicon": "same icon (favicon)",
        "shared_contact": f"same contact of the site ({tie.value})",
        "template": "same template",
    }
    return words.get(tie.kind, f"{tie.kind} {tie.value}")


def _usual(tie: SiteLink) -> float:
    return 0.0 if tie.kind == "template" else tie.strength
