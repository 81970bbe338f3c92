"""A search service over the simulated web: `python -m clew_market.web.search QUERIES --seed S --size N > results.jsonl`.

It stands for the search engine or the service that a user has, and answers queries such as `clew discover --queries text` prints, one a
line, with an object a line: query, url, title, position. A page answers a query when it holds all of its words; a number, however it
is written.
"""

import argparse
import html
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from clew_market.web.model import ServedSite
from clew_market.web.sites import build_sites

_TAG = re.compile(r"<script.*?</script>|<[^>]+>", re.DOTALL)
_NUMBER = re.compile(r"\+?\d[\d\s()./-]{6,20}\d")
_LEAST_DIGITS = 8
_MOST = 10


def answers(queries: Iterable[str], sites: Sequence[ServedSite]) -> Iterator[dict[str, object]]:
    """Give what each query finds, at most ten pages of different sites, in the order of the sites."""
    pages = list(_pages(sites))
    for query in queries:
        found: dict[str, dict[str, object]] = {}
        for host, url, text, numbers in pages:
            if host not in found and len(found) < _MOST and _matches(query, text, numbers):
                found[host] = {"query": query, "url": url, "position": len(found) + 1}
        yield from found.values()


def _matches(query: str, text: str, numbers: frozenset[str]) -> bool:
    bare = query.replace('"', " ").strip()
    digits = re.sub(r"\D", "", bare)
    if len(digits) >= _LEAST_DIGITS and not re.search(r"[^\W\d_]", bare):
        return digits[-_LEAST_DIGITS:] in numbers
    words = bare.lower().split()
    return bool(words) and all(word in text for word in words)


def _pages(sites: Sequence[ServedSite]) -> Iterator[tuple[str, str, str, frozenset[str]]]:
    for site in sites:
        for path, answer in site.pages.items():
            if answer.status == 200 and answer.mime.startswith("text/html"):  # noqa: PLR2004 - a page that is there
                body = answer.body.decode("utf-8", "replace")
                text = html.unescape(body if "__NEXT_DATA__" in body else _TAG.sub(" ", body)).lower()
                digits = (re.sub(r"\D", "", number) for number in _NUMBER.findall(text))
                numbers = frozenset(one[-_LEAST_DIGITS:] for one in digits if len(one) >= _LEAST_DIGITS)
                yield site.host, f"{site.root}{path}", text, numbers


def main() -> None:
    """Read the queries and print what they find."""
    parser = argparse.ArgumentParser(description="Search the simulated web.")
    parser.add_argument("queries", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=40)
    parser.add_argument("--ways", type=int)
    options = parser.parse_args()
    queries = [line for line in options.queries.read_text("utf-8").splitlines() if line.strip()]
    for row in answers(
        queries, build_sites(seed=options.seed, size=options.size, pictures=False, ways_seed=options.ways)
    ):
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
