"""What ties the ads: numbers, handles, texts, pictures that they share."""

from collections import defaultdict
from typing import Any

from clew.referral.case import Case, Row
from clew.referral.citations import Citations
from clew.referral.naming import persons_of_ads

_MOST, _MOST_QUOTES, _LONGEST = 40, 2, 160


def section(case: Case, cite: Citations) -> dict[str, Any]:
    """Give the ties that count, the most widely spread first, each with the persons whose ads have it."""
    persons = persons_of_ads(case)
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for link in case.links:
        if link["filtered"] is None and link["kind"] != "description":
            groups[link["kind"], link["value"]].append(link)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return {
        "ties": [
            {
                "kind": kind,
                "value": value[:_LONGEST],
                "pairs_of_ads": len(links),
                "persons": sorted({persons[ad] for one in links for ad in (one["ad_a"], one["ad_b"]) if ad in persons}),
                "quotes": cite.quotes((place for one in links for place in one["evidence"]), most=_MOST_QUOTES),
            }
            for (kind, value), links in ordered[:_MOST]
        ],
        "n_more": max(0, len(ordered) - _MOST),
        "shared": list(case.network["shared"]) if case.network else [],
    }  # fmt: skip
