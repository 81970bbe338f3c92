"""operators: sites under one control, as pairs of sites that the truth knows."""

from itertools import combinations

from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.score import ALL, Score, Tally
from clew.evaluation.subjects import site_of
from clew.kernel.web import host_of

TITLE = "Operators"
PLACE = 70
TRUTH = ("sites", "operators")
TABLES = ("operators",)
HEADLINES = ("pairs of sites",)


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score pairs of sites."""
    domain_of = {host_of(row["host"]): site_of(row) for row in truth.rows("sites")}
    known = set(domain_of.values())
    stated = set()
    for row in truth.rows("operators"):
        stated |= _pairs({domain_of[host_of(host)] for host in row["sites"] if host_of(host) in domain_of})
    found = set()
    for row in tables.rows("operators", ["site_ids"]):
        found |= _pairs({site for site in row["site_ids"] or () if site in known})
    tally = Tally()
    tally.add_sets("pairs of sites", (ALL,), truth=stated, found=found)
    return list(tally.scores())


def _pairs(sites: set[str]) -> set[tuple[str, str]]:
    return set(combinations(sorted(sites), 2))
