"""images: which pictures of ads were found, and which of them are the same picture.

Two addresses show the same picture when the truth gives them one ``picture``; they are found to be the same
when their PDQ hashes differ in at most 31 of 256 bits (the threshold that PDQ's authors advise). Pairs are
counted over addresses that have a hash and one true picture; beyond 4,000 of them over the first 4,000 by the
SHA-256 of the address, which the line then says. A pair's variant is the one that is not the original.
"""

import hashlib
from collections import Counter

import numpy as np

from clew.evaluation.compare import url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import ALL, Score, Tally, counted, recalled
from clew.evaluation.subjects import ad_urls

TITLE = "Images"
PLACE = 130
TRUTH = ("images",)
TABLES = ("ads", "images")
HEADLINES = ("pairs of one picture",)

MAX_BITS = 31
MAX_IMAGES = 4_000
HASH_DIGITS = 64


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score images of ads, and pairs of the same picture."""
    rows = truth.rows("images")
    ads = ad_urls(tables)
    found = tables.rows("images", ["ad_id", "url", "pdq"])
    tally = Tally()
    tally.add_sets(
        "image of an ad",
        (ALL,),
        truth={(url_form(row["ad"]), url_form(row["url"])) for row in rows},
        found={(ads.get(row["ad_id"], row["ad_id"]), url_form(row["url"])) for row in found},
    )
    pictures, variants = _true_pictures(rows)
    hashes = {url_form(row["url"]): row["pdq"] for row in found if len(row["pdq"] or "") == HASH_DIGITS}
    urls = sorted(set(pictures) & set(hashes), key=_shuffled)
    chosen = sorted(urls[:MAX_IMAGES])
    note = f"over {len(chosen)} of {len(urls)} addresses"
    return [*tally.scores(), *_pair_scores(chosen, pictures, variants, hashes, note)]


def _true_pictures(rows: list[Row]) -> tuple[dict[str, str], dict[str, str]]:
    by_url: dict[str, set[tuple[str, str]]] = {}
    for row in rows:
        by_url.setdefault(url_form(row["url"]), set()).add((row["picture"], row.get("variant") or "orig"))
    single = {url: next(iter(shown)) for url, shown in by_url.items() if len(shown) == 1}
    return {url: shown[0] for url, shown in single.items()}, {url: shown[1] for url, shown in single.items()}


def _pair_scores(
    urls: list[str], pictures: dict[str, str], variants: dict[str, str], hashes: dict[str, str], note: str
) -> list[Score]:
    bits = np.unpackbits(
        np.frombuffer(bytes.fromhex("".join(hashes[url] for url in urls)), dtype=np.uint8)
    ).reshape(len(urls), 4 * HASH_DIGITS)
    names = np.array([pictures[url] for url in urls])
    total: Counter[str] = Counter()
    by_variant: Counter[tuple[str, bool]] = Counter()
    for at, url in enumerate(urls):
        near = (bits[at + 1 :] != bits[at]).sum(axis=1) <= MAX_BITS
        same = names[at + 1 :] == names[at]
        total.update(tp=int((near & same).sum()), fp=int((near & ~same).sum()), fn=int((~near & same).sum()))
        for other in np.flatnonzero(same):
            pair = sorted({variants[url], variants[urls[at + 1 + other]]} - {"orig"})
            by_variant["+".join(pair) or "orig", bool(near[other])] += 1
    return [
        counted("pairs of one picture", tp=total["tp"], fp=total["fp"], fn=total["fn"], note=note),
        *(
            recalled(
                "pairs of one picture, by variant",
                group=f"variant={variant}",
                tp=by_variant[variant, True],
                fn=by_variant[variant, False],
            )
            for variant in sorted({variant for variant, _ in by_variant})
        ),
    ]


def _shuffled(url: str) -> str:
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
