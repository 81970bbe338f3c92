"""``python -m benchmarks.learning``: what verdicts of simulated analysts do to the ranking of markets they did not read.

For each market decided on and each number of verdicts: precision at k (k: how many true leads there are) in each other market
before and after, and the flags of an honest and of a biased analyst. It measures and never judges: no figure fails it.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks.analysts import ONTOLOGY, Read, hard_market, of_several, verdicts_of
from clew.leads.learning import reweighted, sights_of
from clew.leads.learning.verdicts import decided
from clew.leads.learning.weights import learn_weights

READERS = {50: 1, 100: 1, 150: 1, 200: 1, 1000: 3}
"""How many analysts read for so many verdicts. Weights are learnt here from fewer, too, than Clew learns from."""


def main() -> None:
    """Measure and print JSON, a line a market decided on and number of verdicts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--decided", type=int, nargs="+", default=[11, 12, 13])
    parser.add_argument("--tried", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--size", type=int, default=300)
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="clew-learning-")))
        tried = {
            seed: stack.enter_context(hard_market(folder / f"tried-{seed}", seed=seed, size=options.size))
            for seed in options.tried
        }
        for seed in options.decided:
            with hard_market(folder / f"decided-{seed}", seed=seed, size=options.size) as market:
                for row in measure(market, tried):
                    sys.stdout.write(json.dumps({"decided_on": seed, **row}) + "\n")
                    sys.stdout.flush()


def measure(market: Read, tried: dict[int, Read]) -> list[dict[str, Any]]:
    """Give a row a number of verdicts, and one of an analyst biased by nationality."""
    rows = []
    for count, readers in READERS.items():
        authors = [f"analyst {n}" for n in range(readers)]
        verdicts = of_several(market, -(-count // readers), authors)
        sights = {one.decision_id: one for one in sights_of(market.leads, verdicts)}
        changes = learn_weights(decided(verdicts, sights, ONTOLOGY)[0], ONTOLOGY)
        proposal, after = market.proposal(verdicts), reweighted(ONTOLOGY, changes)
        rows.append(
            {
                "verdicts": count,
                "leads": proposal.counted.leads,
                "changes": len(changes),
                "precision": {
                    seed: [round(one.precision(), 3), round(one.precision(after), 3)]
                    for seed, one in tried.items()
                },
                "flags": _flags(proposal.flags),
            }
        )
    biased = verdicts_of(
        market, "biased", 300, sees=lambda lead, true: true or market.nationality[lead] == "HU"
    )
    return [*rows, {"verdicts": "300, biased", "flags": _flags(market.proposal(biased).flags)}]


def _flags(flags: Sequence[Any]) -> list[list[Any]]:
    return [[one.found_in, one.author, one.proxy, one.group, one.gap, one.chance] for one in flags]


if __name__ == "__main__":
    main()
