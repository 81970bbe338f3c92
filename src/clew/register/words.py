"""Words of ads: in how many ads of a site each word stands. A map stage, for :mod:`clew.register.lingo`."""

import re
from collections.abc import Iterator

import pyarrow as pa

from clew.kernel.text import fold

_WORD = re.compile(r"[^\W\d_]{4,24}")
_KEPT_PER_BATCH = 4000
SCHEMA = pa.schema(
    [
        ("site_id", pa.string()),
        ("language", pa.string()),
        ("word", pa.string()),
        ("n_ads", pa.int64()),
        ("capture_id", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("quote", pa.string()),
    ]
)
COLUMNS = ("ad_id", "site_id", "language", "evidence")


def read_words(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Count words of a batch of ads by site and language, each with its first place."""
    found: dict[tuple[str, str, str], dict[str, object]] = {}
    for ad in batch.select(list(COLUMNS)).to_pylist():
        if ad["language"]:
            for word, place in _words_of(ad):
                row = found.setdefault((ad["site_id"], ad["language"], word), {"n_ads": 0, **place})
                row["n_ads"] = int(str(row["n_ads"])) + 1
    rows = [
        {"site_id": site_id, "language": language, "word": word, **row}
        for (site_id, language, word), row in sorted(found.items())
    ]
    return pa.RecordBatch.from_pylist(rows, schema=SCHEMA)


def _words_of(ad: dict[str, object]) -> Iterator[tuple[str, dict[str, object]]]:
    """Each word of the ad's text once, where the text's evidence says it stands."""
    evidence = dict(ad["evidence"] or ())  # type: ignore[call-overload]
    seen: set[str] = set()
    for item in evidence.get("text", ()):
        if item["start"] is None:
            continue
        for match in _WORD.finditer(item["quote"]):
            word = fold(match[0])
            if word not in seen and len(seen) < _KEPT_PER_BATCH:
                seen.add(word)
                start = item["start"] + match.start()
                yield (
                    word,
                    {
                        "capture_id": item["capture_id"],
                        "start": start,
                        "end": start + len(match[0]),
                        "quote": match[0],
                    },
                )
