"""The files: same seed, same bytes; another seed, another market; sizes, times and refusals."""

from hashlib import sha256
from pathlib import Path

import pytest

from clew_market import MarketError, simulate
from clew_market.sites import all_sites


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    simulate(tmp_path / "a", seed=3, size=24)
    simulate(tmp_path / "b", seed=3, size=24)
    assert digests(tmp_path / "a") == digests(tmp_path / "b")


def test_another_seed_gives_another_market(tmp_path: Path) -> None:
    simulate(tmp_path / "a", seed=3, size=20, sites=2)
    simulate(tmp_path / "b", seed=4, size=20, sites=2)
    one, other = digests(tmp_path / "a"), digests(tmp_path / "b")
    assert one.keys() == other.keys()
    assert {name for name in one if one[name] == other[name]} <= {
        "sites.csv",
        "truth/operators.jsonl",
        "truth/reviews.jsonl",
    }


def test_a_market_of_120_people_is_small(tmp_path: Path) -> None:
    summary = simulate(tmp_path, seed=2)
    assert sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file()) <= 10_000_000
    assert (summary.providers, summary.sites, summary.visits) == (120, len(all_sites()), 3)


def test_two_sites_are_the_first_two(tmp_path: Path) -> None:
    simulate(tmp_path, seed=1, size=20, sites=2)
    lines = (tmp_path / "sites.csv").read_text().splitlines()
    first, second = all_sites()[:2]
    assert lines == ["url,region", f"{first.root}/,{first.region}", f"{second.root}/,{second.region}"]


def test_sites_can_be_named_and_visits_be_fewer(tmp_path: Path) -> None:
    summary = simulate(tmp_path, size=20, sites=["vstrecha-step.test"], visits=2)
    assert (summary.sites, summary.visits) == (1, 2)
    assert sorted(path.name for path in (tmp_path / "captures").iterdir()) == [
        "visit-1.warc.gz",
        "visit-2.warc.gz",
    ]


def test_progress_counts_up_to_its_total(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    simulate(tmp_path, size=20, sites=2, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(done, 6) for done in range(7)]


@pytest.mark.parametrize(
    ("wish", "word"),
    [
        ({"size": 3}, "at least 20"),
        ({"visits": 11}, "1 to 10"),
        ({"sites": 99}, "to choose from"),
        ({"sites": ["nowhere.example"]}, "nowhere.example"),
        ({"sites": ["rotedex.example"]}, "holds ads"),
    ],
)
def test_what_cannot_be_made_is_refused_with_a_reason(
    tmp_path: Path, wish: dict[str, object], word: str
) -> None:
    with pytest.raises(MarketError, match=word):
        simulate(tmp_path / "out", **wish)  # type: ignore[arg-type]  # wrong on purpose
    assert not (tmp_path / "out").exists()
