"""``python -m benchmarks.pictures FOLDER``: what copies of the pictures in a folder both hashes know, and what they confuse.

Each picture is cut, framed, marked and saved anew in some twenty ways; PDQ, the crop hash, the two together and, where
ImageHash is installed, its ``crop_resistant_hash`` are asked whether the copy is the picture. Then all pairs of different
pictures are compared, those found are named, for somebody to look at. ``--drawn N``: the search among N hashes, made of
the looks of the folder's own landmarks, and a flat search for a sample of planted cuts. Nothing is written but JSON; it
measures and never judges. What came of it: docs/decisions/0065-a-second-hash-of-landmarks.md.
"""

import argparse
import io
import itertools
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFont

from benchmarks.run import machine
from clew.capture.images import Picture, read_picture
from clew.kernel.crop_hash import MOST, Landmarks, fit_of, from_text, same_picture, to_text
from clew.kernel.crop_pairs import alike_enough, crop_groups, crop_pairs
from clew.kernel.near_hashes import PDQ_DISTANCE, hash_words

_SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".gif"}
_LEAST_QUALITY = 50
_NAMED = 60
Copy = Callable[[Image.Image], Image.Image]


def main() -> None:
    """Measure and print JSON."""
    options = _options()
    files = sorted(path for path in options.folder.rglob("*") if path.suffix.lower() in _SUFFIXES)
    hashed = {path: read_picture(path.read_bytes()) for path in files}
    known = {path: one for path, one in hashed.items() if one.crop_hash}
    report: dict[str, Any] = {
        "machine": machine(),
        "pictures": len(files),
        "with_crop_hash": len(known),
        "with_pdq": sum(_is_good(one) for one in hashed.values()),
        "copies": measure_copies(files[:: max(1, len(files) // max(options.copied, 1))][: options.copied]),
        "different": measure_different(known),
    }
    if options.drawn:
        report["search"] = measure_search(list(known.values()), options.drawn, asked=options.flat)
    sys.stdout.write(json.dumps(report, indent=1) + "\n")


def measure_copies(files: list[Path]) -> dict[str, Any]:
    """Say of each way to copy which part of the copies either hash knows."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in COPIES}
    seconds, peer = 0.0, _peer()
    for path in files:
        with Image.open(path) as opened:
            image = opened.convert("RGB")
        image.thumbnail((1200, 1200))
        begun = time.process_time()
        original = read_picture(_saved(image, 90))
        seconds += time.process_time() - begun
        peer_original = peer and peer(image)
        for name, copy in COPIES.items():
            data = _saved(copy(image), 70)
            made = read_picture(data)
            pdq, crop = _is_near(original, made), _is_same(original, made)
            counts[name].update(n=1, pdq=pdq, crop=crop, either=pdq or crop)
            if peer and peer_original:
                counts[name]["imagehash"] += peer_original.matches(peer(Image.open(io.BytesIO(data))))
    shares = {
        name: {key: round(n / found["n"], 3) for key, n in found.items() if key != "n"}
        for name, found in counts.items()
        if found
    }
    whole = {
        key: round(sum(row.get(key, 0) for row in shares.values()) / max(len(shares), 1), 3)
        for key in ("pdq", "crop", "either")
    }
    return {
        "pictures": len(files),
        "cpu_ms_a_picture": round(1000 * seconds / max(len(files), 1), 1),
        "all ways": whole,
        **shares,
    }


def measure_different(known: dict[Path, Picture]) -> dict[str, Any]:
    """Compare all pairs of different pictures, and name those that are taken for one."""
    paths = list(known)
    begun = time.process_time()
    found = crop_pairs([known[path].crop_hash or "" for path in paths])
    seconds = time.process_time() - begun
    good = [path for path in paths if _is_good(known[path])]
    words = hash_words([known[path].pdq or "" for path in good])
    by_pdq = {
        (str(good[a]), str(good[b]))
        for a in range(len(good))
        for b in (
            np.flatnonzero(np.bitwise_count(words[a + 1 :] ^ words[a]).sum(axis=1) <= PDQ_DISTANCE) + a + 1
        )
    }
    pairs = [
        (str(paths[a]), str(paths[b])) for a, b in zip(found.left.tolist(), found.right.tolist(), strict=True)
    ]
    new = [pair for pair in pairs if pair not in by_pdq]
    return {
        "pairs": len(paths) * (len(paths) - 1) // 2,
        "cpu_s": round(seconds, 1),
        "found_by_pdq": len(by_pdq),
        "found_by_crop_hash_alone": len(new),
        "look_at": [[Path(a).name, Path(b).name] for a, b in new[:_NAMED]],
    }


def measure_search(known: list[Picture], size: int, *, asked: int) -> dict[str, Any]:
    """Search among drawn hashes: a tenth are cuts of others; a sample of these is looked for among all, one by one."""
    pool = np.concatenate([from_text(one.crop_hash or "").looks for one in known])
    rng = np.random.default_rng(1)
    whole = [_drawn(rng, pool) for _ in range(size * 9 // 10)]
    cuts = [_cut(rng, whole[n]) for n in range(size - len(whole))]
    hashes = [text for one in (*whole, *cuts) if (text := to_text(one))]
    begun = time.process_time()
    groups = crop_groups(hashes)
    seconds = time.process_time() - begun
    marks = [from_text(text) for text in hashes]
    queries = rng.permutation(np.arange(len(whole), len(hashes)))[:asked].tolist()
    expected = {(min(n, other), max(n, other)) for n in queries for other in _flat(marks, n)}
    together = {
        pair
        for pair in expected
        if groups.centre[pair[0]] >= 0 and groups.centre[pair[0]] == groups.centre[pair[1]]
    }
    grouped = [n for n in range(len(hashes)) if groups.centre[n] not in (-1, n)]
    wrong = [n for n in grouped if n - len(whole) != groups.centre[n] and groups.centre[n] - len(whole) != n]
    return {
        "hashes": len(hashes),
        "cpu_s": round(seconds, 1),
        "grouped": len(grouped),
        "wrong": len(wrong),
        "crowded_keys": groups.crowded,
        "asked_flat": len(queries),
        "expected": len(expected),
        "recall_against_flat": round(len(together) / max(len(expected), 1), 5),
    }


def _drawn(rng: np.random.Generator, pool: Any) -> Landmarks:
    """Draw a hash of landmarks that pictures have, each with some twenty bits flipped, so that no two are one, at drawn places."""
    spots = rng.uniform((15, 15, 2), (305, 225, 6), (MOST, 3))
    looks = rng.choice(pool, MOST, replace=False)
    for bit in rng.integers(0, 64, (20, MOST)):
        looks = looks ^ (np.uint64(1) << bit.astype(np.uint64))
    return Landmarks.of(spots, looks, width=320, height=240)


def _cut(rng: np.random.Generator, one: Landmarks) -> Landmarks:
    """Cut an edge off and change what such a copy changes: half of the landmarks are others, looks lose up to nine bits."""
    left = rng.uniform(25, 90)
    kept = (one.places[:, 0] - 5 * one.sizes > left) & (rng.random(len(one.looks)) < rng.uniform(0.45, 0.9))
    looks = one.looks[kept]
    flips = rng.integers(0, 10, len(looks))
    for n in range(9):
        bit = rng.integers(0, 64, len(looks)).astype(np.uint64)
        looks = np.where(flips > n, looks ^ (np.uint64(1) << bit), looks)
    times = 320 / 255
    spots = np.column_stack([(one.places[kept] - (left, 0)) * times, one.sizes[kept] * times])
    others = rng.uniform(
        (15, 15, 2),
        ((255 - left) * times - 15, 225, 6),
        (int(rng.integers(2, min(10, MOST + 1 - len(looks)))) if len(looks) < MOST - 2 else 0, 3),
    )
    new = rng.integers(0, 2**64, len(others), dtype=np.uint64)
    return Landmarks.of(
        np.vstack([spots, others]),
        np.concatenate([looks, new]),
        width=round((255 - left) * times),
        height=240,
    )


def _flat(marks: list[Landmarks], asked: int) -> list[int]:
    """Compare one with all others, whether a landmark met or not."""
    others = np.array([n for n in range(len(marks)) if n != asked])
    _, near = alike_enough(marks, np.full(len(others), asked), others)
    return [n for n in near.tolist() if (fit := fit_of(marks[asked], marks[n])) is not None and fit.same]


def _is_good(one: Picture) -> bool:
    return one.pdq is not None and (one.pdq_quality or 0) >= _LEAST_QUALITY


def _is_near(one: Picture, two: Picture) -> bool:
    if not (_is_good(one) and _is_good(two)):
        return False
    return (int(one.pdq or "0", 16) ^ int(two.pdq or "0", 16)).bit_count() <= PDQ_DISTANCE


def _is_same(one: Picture, two: Picture) -> bool:
    return bool(one.crop_hash and two.crop_hash and same_picture(one.crop_hash, two.crop_hash))


def _peer() -> Callable[[Image.Image], Any] | None:
    try:
        import imagehash  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415 - where it is installed
    except ImportError:
        return None
    return lambda image: imagehash.crop_resistant_hash(
        image, min_segment_size=500, segmentation_image_size=300
    )


def _saved(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _crop(left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> Copy:
    def cut(image: Image.Image) -> Image.Image:
        width, height = image.size
        return image.crop(
            (int(left * width), int(top * height), int(width - right * width), int(height - bottom * height))
        )

    return cut


def _sized(times: float) -> Copy:
    return lambda image: image.resize((max(1, int(image.width * times)), max(1, int(image.height * times))))


def _bars(high: float, wide: float, colour: int) -> Copy:
    def frame(image: Image.Image) -> Image.Image:
        width, height = image.size
        framed = Image.new("RGB", (int(width * (1 + 2 * wide)), int(height * (1 + 2 * high))), (colour,) * 3)
        framed.paste(image, (int(width * wide), int(height * high)))
        return framed

    return frame


def _mark(places: tuple[float, ...], alpha: int, size: float) -> Copy:
    def mark(image: Image.Image) -> Image.Image:
        layer = Image.new("RGBA", image.size)
        font = ImageFont.load_default(max(8, int(size * image.width)))
        for y in places:
            ImageDraw.Draw(layer).text(
                (0.08 * image.width, y * image.height), "lantern.example", (255, 255, 255, alpha), font=font
            )
        return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")

    return mark


def _banner(image: Image.Image) -> Image.Image:
    copy = image.copy()
    ImageDraw.Draw(copy).rectangle((0, int(0.88 * copy.height), copy.width, copy.height), fill=(120, 20, 60))
    return _mark((0.89,), 255, 0.07)(copy)


def _poor(image: Image.Image) -> Image.Image:
    return Image.open(io.BytesIO(_saved(image, 25))).convert("RGB")


def _light(image: Image.Image) -> Image.Image:
    return ImageEnhance.Contrast(ImageEnhance.Brightness(image).enhance(1.2)).enhance(1.25)


def _in_turn(*ways: Copy) -> Copy:
    def all_of(image: Image.Image) -> Image.Image:
        for way in ways:
            image = way(image)
        return image

    return all_of


COPIES: dict[str, Copy] = {
    "saved anew, quality 25": _poor,
    "half the size": _sized(0.5),
    "a third of the size": _sized(0.33),
    **{
        f"{int(100 * share)} % of the {edge} edge": _crop(**{edge: share})
        for edge, share in itertools.product(("top", "left"), (0.1, 0.2, 0.3, 0.4))
    },
    **{f"{n} % of each edge": _crop(n / 100, n / 100, n / 100, n / 100) for n in (5, 10, 15, 20)},
    "a corner, 30 % of two edges": _crop(left=0.3, top=0.3),
    "bars above and below": _bars(0.2, 0, 0),
    "white bars at the sides": _bars(0, 0.3, 255),
    "marks across, faint": _mark((0.1, 0.4, 0.7), 90, 0.09),
    "a banner of 12 %": _banner,
    "cut, halved, marked": _in_turn(_crop(0.1, 0.05, 0.1, 0.15), _sized(0.5), _mark((0.6,), 220, 0.08)),
    "cut, then bars": _in_turn(_crop(top=0.2), _bars(0, 0.25, 0)),
    "brighter, more contrast": _light,
}
"""Ways to copy; a square of the middle is 10 to 20 % of two edges."""


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pictures", description=__doc__)
    parser.add_argument("folder", type=Path, help="pictures of your own, all different")
    parser.add_argument("--copied", type=int, default=60, help="of how many pictures copies are made")
    parser.add_argument("--drawn", type=int, default=0, help="search among so many drawn hashes")
    parser.add_argument("--flat", type=int, default=100, help="planted cuts that are looked for one by one")
    return parser.parse_args()


if __name__ == "__main__":
    main()
