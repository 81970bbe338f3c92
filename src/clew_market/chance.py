"""One way to say 'in this share of cases' of a seeded draw."""

import random


def chance(rng: random.Random, share: float) -> bool:
    """Say yes in `share` of the draws."""
    return rng.random() < share
