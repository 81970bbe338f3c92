"""clusters: how well groups that were found agree with the true ones.

*Pairwise*: of all pairs of items, those that stand in one group in both are right. *B-cubed* (Bagga and
Baldwin 1998): for each item, the share of its found group that truly belongs with it (precision), and the share
of its true group that was found with it (recall), averaged over items. Pairwise weighs large groups by the
square of their size, B-cubed each item alike, so both are shown. A grouping is {item: group}; an item without
group stands alone.

>>> pair_counts({"a": "1", "b": "1", "c": "2"}, {"a": "x", "b": "x", "c": "x"})
(1, 2, 0)
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from clew.evaluation.score import ALL, Score, counted, ratio


def pair_counts(truth: Mapping[str, str], found: Mapping[str, str]) -> tuple[int, int, int]:
    """Count pairs: in one group in both, in the found alone, in the truth alone."""
    both = _pairs(Counter((truth[item], found[item]) for item in truth if item in found).values())
    in_found = _pairs(Counter(found.values()).values())
    in_truth = _pairs(Counter(truth.values()).values())
    return both, in_found - both, in_truth - both


def b_cubed(truth: Mapping[str, str], found: Mapping[str, str]) -> tuple[float, int, float, int]:
    """Give (sum of precisions, items in a found group, sum of recalls, items in a true group)."""
    in_truth, in_found = Counter(truth.values()), Counter(found.values())
    in_both = Counter((truth[item], found[item]) for item in truth if item in found)
    precision = sum(n * n / in_found[group] for (_, group), n in sorted(in_both.items()))
    precision += sum(1 / in_found[group] for item, group in sorted(found.items()) if item not in truth)
    recall = sum(n * n / in_truth[group] for (group, _), n in sorted(in_both.items()))
    recall += sum(1 / in_truth[group] for item, group in sorted(truth.items()) if item not in found)
    return precision, len(found), recall, len(truth)


def grouping_scores(
    name: str, truth: Mapping[str, str], found: Mapping[str, str], *, group: str = ALL
) -> list[Score]:
    """Give both lines of a grouping."""
    tp, fp, fn = pair_counts(truth, found)
    p_sum, n_found, r_sum, n_truth = b_cubed(truth, found)
    precision, recall = ratio(p_sum, n_found), ratio(r_sum, n_truth)
    harmonic = None
    if n_found and n_truth:
        p_mean, r_mean = p_sum / n_found, r_sum / n_truth
        harmonic = ratio(2 * p_mean * r_mean, p_mean + r_mean)
    return [
        counted(f"{name}, pairs", group=group, tp=tp, fp=fp, fn=fn),
        Score(
            name=f"{name}, b-cubed",
            group=group,
            n=len(set(truth) | set(found)),
            precision=precision,
            recall=recall,
            f1=harmonic,
            note=f"{n_truth} in {len(set(truth.values()))} true groups, {n_found} in {len(set(found.values()))} found",
        ),
    ]


def _pairs(sizes: Iterable[int]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes)
