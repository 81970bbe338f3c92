"""What a platform is and does: who runs it, what it offers to protect people, what it lacks, and what ties its sites."""

from typing import Any

from clew.referral.case import Case, Row
from clew.referral.citations import Citations

FEATURES = ("age_gate", "verification", "report_button", "consent_check", "legal_notice")
_MOST_QUOTES, _MOST_TIES = 2, 60
_SHOWN = ("company", "ad_space", "category", "scope", "search_filters", "payment_means", "contacts")


def section(case: Case, cite: Citations) -> dict[str, Any]:
    """Give each site with features and gaps, and the ties between sites. Contacts are the site's own."""
    ties = [one for one in case.site_links if one["filtered"] is None]
    return {
        "sites": [_site(one, cite) for one in case.sites],
        "reasons": list(case.operator["reasons"]) if case.operator else [],
        "ties": [
            {
                "site_a": one["site_a"],
                "site_b": one["site_b"],
                "kind": one["kind"],
                "value": one["value"][:160],
                "quotes": cite.quotes(one["evidence"], most=1),
            }
            for one in ties[:_MOST_TIES]
        ],
        "n_more_ties": max(0, len(ties) - _MOST_TIES),
    }


def _site(site: Row, cite: Citations) -> dict[str, Any]:
    evidence = site["evidence"]
    features = set(site["safety_features"])
    return {
        "site": site["site_id"],
        "name": site["name"],
        "hosts": list(site["hosts"]),
        "market": site["market"],
        "languages": list(site["languages"]),
        **{name: _plain(site[name]) for name in _SHOWN},
        "ads": site["n_ads"],
        "ads_stated_by_site": site["n_ads_stated"],
        "features": [name for name in FEATURES if name in features],
        "not_seen": [name for name in FEATURES if name not in features],
        "quotes": {
            name: cite.quotes(evidence[name], most=_MOST_QUOTES)
            for name in ("company", "safety_features", "ad_space", "search_filters")
            if evidence.get(name)
        },
    }


def _plain(value: Any) -> Any:
    return (
        [dict(one) if isinstance(one, dict) else one for one in value] if isinstance(value, list) else value
    )
