"""Of many crop hashes the same pairs are found as by comparing all with all; what very many share is bounded and counted."""

import itertools
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

import clew.kernel.crop_pairs as crop_pairs_module
from clew.kernel.crop_hash import fit_of, same_picture
from clew.kernel.crop_pairs import CropPairs, crop_groups, crop_pairs
from tests.crop_hashes import crop_hash

CUTS = st.tuples(st.integers(0, 5), st.sampled_from([0, 0.1, 0.2, 0.3]), st.sampled_from([0, 0.1, 0.2]))


def as_set(pairs: CropPairs) -> set[tuple[int, int]]:
    return set(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True))


@settings(max_examples=30, deadline=None)
@given(st.lists(CUTS, max_size=9))
def test_pairs_are_those_of_comparing_all_with_all(cuts: list[tuple[int, float, float]]) -> None:
    hashes = [crop_hash(seed, left=left, top=top) for seed, left, top in cuts]
    flat = {
        (a, b) for a, b in itertools.combinations(range(len(hashes)), 2) if same_picture(hashes[a], hashes[b])
    }
    assert as_set(crop_pairs(hashes)) == flat
    assert all(cuts[a][0] == cuts[b][0] for a, b in flat)


def test_many_pictures_and_a_cut_of_each() -> None:
    whole = [crop_hash(seed) for seed in range(150)]
    part = [crop_hash(seed, left=0.25, top=0.1) for seed in range(150)]
    found = crop_pairs([*whole, *part])
    assert as_set(found) == {(n, n + 150) for n in range(150)}
    assert crop_groups([*whole, *part]).crowded == 0


def test_hundreds_of_cuts_of_one_picture_cost_no_square_and_are_one_group() -> None:
    cuts = [crop_hash(1, left=n / 2000, right=0.1, flipped=1) for n in range(200)]
    with mock.patch.object(crop_pairs_module, "fit_of", wraps=fit_of) as compared:
        found = crop_groups([crop_hash(1), *cuts, crop_hash(2), crop_hash(2, top=0.2)])
    assert found.crowded > 0
    assert compared.call_count < 3 * 200
    centre = found.centre.tolist()
    assert len(set(centre[:201])) == 1
    assert centre[201] == centre[202] != centre[0]


@settings(max_examples=20, deadline=None)
@given(st.lists(CUTS, max_size=9))
def test_each_of_a_group_is_the_same_as_its_centre(cuts: list[tuple[int, float, float]]) -> None:
    hashes = [crop_hash(seed, left=left, top=top) for seed, left, top in cuts]
    centre = crop_groups(hashes).centre.tolist()
    for row, middle in enumerate(centre):
        assert middle == -1 or (same_picture(hashes[row], hashes[middle]) and centre[middle] == middle)
    for a, b in as_set(crop_pairs(hashes)):
        assert centre[a] >= 0
        assert centre[b] >= 0


def test_no_hash_and_one() -> None:
    assert as_set(crop_pairs([])) == as_set(crop_pairs([crop_hash(1)])) == set()
    assert crop_groups([]).centre.tolist() == []
    assert crop_groups([crop_hash(1)]).centre.tolist() == [-1]
