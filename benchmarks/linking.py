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
from clew.kernel.minhash import BANDS, ROWS, band_numbers, meeting_pairs, set_numbers
from clew.kernel.near_hashes import PDQ_DISTANCE, hash_words, near_pairs
from clew.records import RECORDS, arrow_schema, plural_of
from clew_market.bulk import simulate_tables

_LINKED = ("ad", "ad_version", "contact", "image", "site_profile")
_BATCH = 512
_MOST = 60
Texts = list[list[str]]
Pairs = set[tuple[int, int]]


def main() -> None:
    """Measure and print JSON."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="clew-linking-", dir=options.work) as folder:
        markets = [_market(Path(folder), ads, options.seed) for ads in options.ads]
        report: dict[str, Any] = {"machine": machine()}
        report["texts"] = measure_texts(markets[0] / "tables", most=options.texts)
        report["pictures"] = measure_pictures(markets[0] / "tables", flat=options.flat)
        report["runs"] = [
            measure_run(market, Path(folder) / f"out-{ads}", ads=ads, options=options)
            for ads, market in zip(options.ads, markets, strict=True)
        ]
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


def measure_texts(tables: Path, *, most: int) -> dict[str, Any]:
    """Find near-duplicates among the same texts by our way and by datasketch, at equal bands.

    Both start from sentences and end with candidate pairs. Planted: each tenth text once more with a sentence changed.
    """
    texts, planted = _texts(tables, most)
    seconds, found = _timed(lambda: _own_pairs(texts))
    row: dict[str, Any] = {
        "texts": len(texts),
        "bands": BANDS,
        "rows": ROWS,
        "clew_cpu_s": round(seconds, 2),
        "clew_recall": _recall(found, planted),
        "clew_candidates": len(found),
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
        "speed_ratio": round(peer_seconds / seconds, 1),
    }


def measure_pictures(tables: Path, *, flat: int) -> dict[str, Any]:
    """Find near pictures by multi-index hashing, all of them, and on a sample beside a flat search."""
    held = pq.read_table(tables / "images.parquet", columns=["pdq"])["pdq"].to_pylist()
    hashes = hash_words(sorted({pdq for pdq in held if pdq}))
    seconds, whole = _timed(lambda: near_pairs(hashes))
    sample = hashes[np.sort(np.random.default_rng(1).permutation(len(hashes))[:flat])]
    own_seconds, own = _timed(lambda: near_pairs(sample))
    flat_seconds, expected = _timed(lambda: _flat_pairs(sample))
    found = set(zip(own.left.tolist(), own.right.tolist(), strict=True))
    return {
        "pictures": len(hashes),
        "cpu_s": round(seconds, 2),
        "pairs": len(whole.left),
        "sample": len(sample),
        "sample_cpu_s": round(own_seconds, 3),
        "flat_cpu_s": round(flat_seconds, 2),
        "speed_ratio": round(flat_seconds / max(own_seconds, 1e-9), 1),
        "recall_against_flat": _recall(found, expected),
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
        "rows": rows,
        "score": score(market, out),
    }


def _market(work: Path, ads: int, seed: int) -> Path:
    sys.stderr.write(f"making a market of {ads} ads\n")
    out = work / f"market-{ads}"
    schemas = {plural_of(RECORDS[name]): arrow_schema(RECORDS[name]) for name in _LINKED}
    simulate_tables(out, ads=ads, seed=seed, schemas=schemas)
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


def _own_pairs(texts: Texts) -> Pairs:
    bands, kept = [], []
    for at in range(0, len(texts), _BATCH):
        numbers, starts, owners = set_numbers(*numbered_words(texts[at : at + _BATCH]))
        bands.append(band_numbers(numbers, starts))
        kept.append(owners + at)
    left, right = meeting_pairs(np.concatenate(bands), most=_MOST)
    places = np.concatenate(kept)
    return set(zip(places[left].tolist(), places[right].tolist(), strict=True))


def _peer_pairs(texts: Texts) -> Pairs:
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415 - a peer that need not be there

    index = MinHashLSH(num_perm=BANDS * ROWS, params=(BANDS, ROWS))
    found: Pairs = set()
    for at, parts in enumerate(texts):
        runs = {
            " ".join(words[n : n + 3]).encode()
            for words in (part.split() for part in parts)
            for n in range(len(words) - 2)
        }
        one = MinHash(num_perm=BANDS * ROWS)
        one.update_batch(list(runs))
        found.update((other, at) for other in index.query(one))
        index.insert(at, one)
    return found


def _flat_pairs(words: np.ndarray[Any, np.dtype[np.uint64]]) -> Pairs:
    found: Pairs = set()
    for at in range(len(words) - 1):
        apart = np.bitwise_count(words[at + 1 :] ^ words[at]).sum(axis=1, dtype=np.int64)
        found.update((at, at + 1 + int(other)) for other in np.flatnonzero(apart <= PDQ_DISTANCE))
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
    parser.add_argument("--texts", type=int, default=20_000, help="texts compared beside datasketch")
    parser.add_argument(
        "--flat", type=int, default=20_000, help="pictures searched flat, to count what is missed"
    )
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--memory", default="4GB", help="DuckDB's memory limit")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, help="where to put the markets while it runs")
    return parser.parse_args()


if __name__ == "__main__":
    main()
