"""``python -m benchmarks.linking``: linking at given sizes, and its two searches side by side with their peers.

It measures and never judges: no figure fails it. What is measured and how: docs/linking-at-size.md.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq

from benchmarks.link_score import score
from benchmarks.run import machine
from benchmarks.runs import launched
from clew.kernel.fingerprint import numbered_words, sentences
from clew.kernel.minhash import BANDS, ROWS, Places, band_numbers, meeting_pairs, set_numbers
from clew.kernel.near_hashes import PDQ_DISTANCE, hash_words, near_pairs
from clew.kernel.overlap import Sets, jaccard_of_pairs
from clew.link.comparisons.text import LEAST_ALIKE
from clew.records import RECORDS, arrow_schema, plural_of
from clew_market.bulk import MIXTURES, simulate_tables

_LINKED = ("ad", "ad_version", "contact", "image", "site_profile")
_BATCH = 512
_MOST = 60
_SAMPLE = 20_000
Texts = list[list[str]]
Pairs = set[tuple[int, int]]


def main() -> None:
    """Measure and print JSON."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="clew-linking-", dir=options.work) as folder:
        markets = [_market(Path(folder), ads, options) for ads in options.ads]
        report: dict[str, Any] = {"machine": machine()}
        if options.texts:
            report["texts"] = measure_texts(markets[0] / "tables", most=options.texts)
        if options.flat:
            report["pictures"] = measure_pictures(markets[0] / "tables", flat=options.flat)
        report["runs"] = [
            measure_run(market, Path(folder) / f"out-{ads}", ads=ads, options=options)
            for ads, market in zip(options.ads, markets, strict=True)
            if not options.searches_only
        ]
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


def measure_texts(tables: Path, *, most: int) -> dict[str, Any]:
    """Find near-duplicates among the same texts by our way and by datasketch, at equal bands.

    Both start from sentences and end with candidate pairs. Planted: each tenth text once more with a sentence changed.
    Precision: how many pairs are alike indeed, by the runs of three words themselves, in a sample. Of ours, which are
    checked, it says whether numbers stand well for words; of candidates, how many a check must turn away.
    """
    texts, planted = _texts(tables, most)
    seconds, (found, sets) = _timed(lambda: _own_pairs(texts))
    check_seconds, checked = _timed(lambda: _checked(found, sets))
    row: dict[str, Any] = {
        "texts": len(texts),
        "bands": BANDS,
        "rows": ROWS,
        "clew_cpu_s": round(seconds, 2),
        "clew_recall": _recall(found, planted),
        "clew_candidates": len(found),
        "clew_check_cpu_s": round(check_seconds, 2),
        "clew_checked": len(checked),
        "clew_checked_recall": _recall(checked, planted),
        "clew_checked_precision": _precision(checked, texts),
    }
    try:
        row["datasketch"] = version("datasketch")
    except PackageNotFoundError:
        return {**row, "datasketch": "not installed"}
    peer_seconds, peer_found = _timed(lambda: _peer_pairs(texts))
    return {
        **row,
        "datasketch_cpu_s": round(peer_seconds, 2),
        "datasketch_recall": _recall(peer_found, planted),
        "datasketch_candidates": len(peer_found),
        "datasketch_precision": _precision(peer_found, texts),
        "speed_ratio": round(peer_seconds / seconds, 1),
    }


def measure_pictures(tables: Path, *, flat: int) -> dict[str, Any]:
    """Find near pictures by multi-index hashing, all of them; and a sample of them among all by a flat search."""
    held = pq.read_table(tables / "images.parquet", columns=["pdq"])["pdq"].to_pylist()
    hashes = hash_words(sorted({pdq for pdq in held if pdq}))
    seconds, whole = _timed(lambda: near_pairs(hashes))
    asked = np.sort(np.random.default_rng(1).permutation(len(hashes))[:flat])
    flat_seconds, expected = _timed(lambda: _flat_pairs(hashes, asked))
    of_asked = np.isin(whole.left, asked) | np.isin(whole.right, asked)
    found = set(zip(whole.left[of_asked].tolist(), whole.right[of_asked].tolist(), strict=True))
    flat_whole = flat_seconds / max(len(asked), 1) * len(hashes) / 2
    return {
        "pictures": len(hashes),
        "cpu_s": round(seconds, 2),
        "pairs": len(whole.left),
        "searched_flat": len(asked),
        "flat_cpu_s": round(flat_seconds, 2),
        "speed_ratio, flat for all as from these": round(flat_whole / max(seconds, 1e-9), 1),
        "recall_against_flat": _recall(found, expected),
        "expected": len(expected),
        "false": len(found - expected),
    }


def measure_run(market: Path, out: Path, *, ads: int, options: argparse.Namespace) -> dict[str, Any]:
    """Run the whole link stage in a process of its own, and score it."""
    command = [sys.executable, "-m", "benchmarks.link_run", str(market / "tables"), str(out)]
    used = launched([*command, "--processes", str(options.processes), "--memory", options.memory])
    rows = {path.stem: pq.ParquetFile(path).metadata.num_rows for path in sorted(out.glob("*.parquet"))}
    return {
        "ads": ads,
        "processes": options.processes,
        "memory_limit": options.memory,
        "wall_s": round(used["wall_s"], 1),
        "cpu_s": round(used["cpu_s"], 1),
        "cpu_us_per_ad": round(used["cpu_s"] / ads * 1e6),
        "peak_mb": round(used["peak_mb"]),
        "peak_all_mb": round(used["peak_all_mb"]),
        "load": round(used["load"], 1),
        "rows": rows,
        "score": score(market, out),
    }


def _market(work: Path, ads: int, options: argparse.Namespace) -> Path:
    sys.stderr.write(f"making a market of {ads} ads\n")
    out = work / f"market-{ads}"
    schemas = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in _LINKED}
    simulate_tables(
        out, ads=ads, seed=options.seed, mixture=options.mixture, schemas=schemas, processes=options.processes
    )
    return out


def _texts(tables: Path, most: int) -> tuple[Texts, Pairs]:
    held = pq.read_table(tables / "ads.parquet", columns=["text"])["text"].to_pylist()[:most]
    texts = [list(sentences(text)) for text in held if text]
    texts = [parts for parts in texts if sum(len(part.split()) - 2 for part in parts) > _BATCH // 64]
    rng = random.Random(1)  # noqa: S311 - a benchmark's plan
    planted = set()
    for at in range(0, len(texts), 10):
        changed = list(texts[at])
        changed[rng.randrange(len(changed))] = (
            f"quite another sentence stands here now number {'x' * rng.randrange(9)}"
        )
        planted.add((at, len(texts)))
        texts.append(changed)
    return texts, planted


def _own_pairs(texts: Texts) -> tuple[Pairs, Sets]:
    """Give candidate pairs, and the sets of runs of all texts, in the texts' order."""
    bands, runs, sizes = [], [], []
    for at in range(0, len(texts), _BATCH):
        numbers, starts, owners = set_numbers(*numbered_words(texts[at : at + _BATCH]))
        if len(owners) != len(texts[at : at + _BATCH]):
            raise RuntimeError("a text without a run of three words: none was to be chosen")
        bands.append(band_numbers(numbers, starts))
        runs.append(numbers.astype(np.int64))
        sizes.append(np.diff(np.append(starts, len(numbers))))
    left, right = meeting_pairs(np.concatenate(bands), most=_MOST)
    offsets = np.concatenate([[0], np.cumsum(np.concatenate(sizes))])
    return set(zip(left.tolist(), right.tolist(), strict=True)), Sets(np.concatenate(runs), offsets)


def _checked(found: Pairs, sets: Sets) -> Pairs:
    """Keep the pairs that are alike, as linking does."""
    pairs = np.array(sorted(found), dtype=np.int64).reshape(-1, 2)
    pairs = pairs[jaccard_of_pairs(sets, pairs[:, 0], pairs[:, 1]) >= LEAST_ALIKE]
    return set(zip(pairs[:, 0].tolist(), pairs[:, 1].tolist(), strict=True))


def _precision(found: Pairs, texts: Texts) -> float:
    """Say how many of a sample of pairs have half their runs of words in common, or more."""
    chosen = random.Random(2).sample(sorted(found), min(len(found), _SAMPLE))  # noqa: S311 - a benchmark's plan
    alike = 0
    for a, b in chosen:
        left, right = _runs(texts[a]), _runs(texts[b])
        alike += len(left & right) >= LEAST_ALIKE * len(left | right)
    return round(alike / max(len(chosen), 1), 4)


def _runs(parts: list[str]) -> set[str]:
    split = (part.split() for part in parts)
    return {" ".join(words[n : n + 3]) for words in split for n in range(len(words) - 2)}


def _peer_pairs(texts: Texts) -> Pairs:
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415 - a peer that need not be there

    index = MinHashLSH(num_perm=BANDS * ROWS, params=(BANDS, ROWS))
    found: Pairs = set()
    for at, parts in enumerate(texts):
        one = MinHash(num_perm=BANDS * ROWS)
        one.update_batch([run.encode() for run in _runs(parts)])
        found.update((other, at) for other in index.query(one))
        index.insert(at, one)
    return found


def _flat_pairs(words: np.ndarray[Any, np.dtype[np.uint64]], asked: Places) -> Pairs:
    """Compare each of those asked for with all."""
    found: Pairs = set()
    for at in asked.tolist():
        apart = np.bitwise_count(words ^ words[at]).sum(axis=1, dtype=np.int64)
        near = np.flatnonzero(apart <= PDQ_DISTANCE).tolist()
        found.update((min(at, other), max(at, other)) for other in near if other != at)
    return found


def _recall(found: Pairs, expected: Pairs) -> float:
    return round(len(found & expected) / max(len(expected), 1), 4)


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.process_time()
    given = work()
    return time.process_time() - start, given


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linking", description=__doc__)
    parser.add_argument("--ads", type=int, nargs="+", default=[20_000], help="sizes of markets to link")
    parser.add_argument("--texts", type=int, default=20_000, help="texts compared beside datasketch; 0: none")
    parser.add_argument(
        "--flat", type=int, default=5_000, help="pictures searched flat among all, to count what is missed"
    )
    parser.add_argument("--searches-only", action="store_true", help="texts and pictures only, no linking")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--memory", default="4GB", help="DuckDB's memory limit")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mixture", choices=list(MIXTURES), default="usual", help="who is in the market")
    parser.add_argument("--work", type=Path, help="where to put the markets while it runs")
    return parser.parse_args()


if __name__ == "__main__":
    main()
