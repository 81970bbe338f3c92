"""Judgements of people as pairs of ads: same, or not the same.

A judgement names ads or providers; a provider stands for its earliest ad, after which it is named. Of two
judgements on one pair the later holds; where a chain of "same" would join what is "not the same", it is cut.
Ids that this run does not know are left alone: their ad is not in the project any more.
"""

from collections.abc import Sequence

from clew.records.ids import named_id

Pairs = list[tuple[str, str]]


def judged_pairs(judgements: Sequence[tuple[str, str, str]], ads: Sequence[str]) -> tuple[Pairs, Pairs]:
    """Give (same, not the same) as pairs of ads, sorted."""
    if not judgements:
        return [], []
    ad_of = {named_id("p", ad): ad for ad in ads} | {ad: ad for ad in ads}
    held: dict[tuple[str, str], str] = {}
    for a, b, value in judgements:
        if a in ad_of and b in ad_of and ad_of[a] != ad_of[b]:
            held[min(ad_of[a], ad_of[b]), max(ad_of[a], ad_of[b])] = value
    same = sorted(pair for pair, value in held.items() if value == "same")
    return same, sorted(pair for pair, value in held.items() if value == "not_same")
