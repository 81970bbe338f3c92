"""``python -m benchmarks.ablation PROJECT TRUTH``: what each kind of evidence and each filter brings, by doing without it.

Links the ads of a project (or of a market as tables) anew, once as it is and once for each thing left out, and scores
providers and networks against the truth. It measures and never judges. What the columns mean: docs/linking-at-size.md.
"""

import argparse
import contextlib
import functools
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from unittest import mock

import ibis
import pyarrow as pa
import pyarrow.parquet as pq

from clew.engine import Engine
from clew.engine.local import LocalEngine
from clew.evaluation.clusters import b_cubed, pair_counts
from clew.evaluation.inputs import Tables, Truth
from clew.evaluation.subjects import ad_urls, owners, true_providers
from clew.link import control, deciding, estimate, link, links, scoring
from clew.link.plugged import Comparison, all_comparisons, all_filters
from clew.link.weights import CONTROL, PERSON
from clew.records import arrow_schema
from clew.records.site_profile import SiteProfile

_LINKED = ("ads", "ad_versions", "contacts", "images")
_SAID = {
    "names": ("name",),
    "ages": ("age ",),
    "heights and weights": ("height", "weight"),
    "nationalities": ("nationality",),
    "number of persons": ("number of persons",),
    "contacts that differ": ("contacts differ",),
    "several pictures": ("several pictures",),
}
"""What ads say of a person, and by which words the table of weights speaks of it."""
_ESTIMATED = {
    "names": ("name",),
    "ages": ("age",),
    "heights and weights": ("height", "weight"),
    "nationalities": ("nationality",),
    "number of persons": ("persons",),
    "contacts that differ": ("numbers",),
    "several pictures": ("pictures",),
}
"""The same as comparisons of :mod:`clew.link.estimate`."""
_NEVER = 1_000_000
Switch = Callable[[], contextlib.AbstractContextManager[object]]
Grouping = dict[str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """The truth of a market: the person of each ad, and the network of each person who is in one."""

    person: Grouping
    network: Grouping


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: what was left out, and what came of it."""

    left_out: str
    providers_precision: float
    providers_recall: float
    providers_f1: float
    networks_precision: float | None
    networks_recall: float | None
    networks_f1: float | None
    benign_in_networks: int
    most_persons_in_a_provider: int
    largest_wrong_network: int


def main() -> None:
    """Measure, and print the table."""
    options = _options()
    known = read_truth(options.project / "tables", options.truth)
    lines = []
    for name, switch in switches():
        if not options.only or name in options.only:
            sys.stderr.write(f"{name}\n")
            with switch():
                lines.append(measure(name, options.project / "tables", known, options.processes))
    lines.append(same_phone(options.project / "tables", known))
    if options.json:
        sys.stdout.write(json.dumps([asdict(line) for line in lines], indent=1) + "\n")
    else:
        sys.stdout.write(as_markdown(lines))


def switches() -> list[tuple[str, Switch]]:
    """Give what can be left out: nothing, each kind of evidence, each filter, what ads say of a person, each rule."""
    found: list[tuple[str, Switch]] = [("nothing", contextlib.nullcontext)]
    found += [(f"evidence: {item.kind}", _without_evidence(item.kind)) for item in all_comparisons()]
    kinds = {item.kind for item in all_comparisons()}
    found += [(f"evidence: {kind}", _without_control(kind)) for kind in CONTROL if kind not in kinds]
    found += [(f"filter: {item.reason}", _without_filters(item.reason)) for item in all_filters()]
    found.append(("all filters", _without_filters(*(item.reason for item in all_filters()))))
    found += [(f"said: {name}", _without_weights(name, *words)) for name, words in _SAID.items()]
    never = functools.partial(mock.patch.object, scoring, "_MANY", _NEVER)
    found.append(("rule: what many names hold is shared", never))
    table = functools.partial(mock.patch.object, estimate, "FEWEST_PAIRS", sys.maxsize)
    found.append(("rule: what this market's own pairs say", table))
    alone = functools.partial(mock.patch.object, control, "JOINS", float("inf"))
    found.append(("rule: a single may join a network", alone))
    return found


def measure(left_out: str, tables: Path, known: Known, processes: int) -> Line:
    """Link, and score it."""
    with LocalEngine(processes=processes) as engine:
        for name in _LINKED:
            engine.read(name, [tables / f"{name}.parquet"])
        engine.put("site_profiles", _profiles(tables))
        link(engine)
        members = engine.table("link_members").select("ad_id", "provider", "provider_id")
        networks = engine.table("link_network_members")
        placed = members.left_join(networks, "provider").select("ad_id", "provider_id", "network_id")
        rows = engine.collect(placed, order=["ad_id"]).to_pylist()
    found = {row["ad_id"]: row["provider_id"] for row in rows}
    network_of = {row["provider_id"]: row["network_id"] for row in rows if row["network_id"] is not None}
    return scored(left_out, known, found, network_of)


def same_phone(tables: Path, known: Known) -> Line:
    """Score the simplest way of all: ads with the same (first) phone are one person's."""
    rows = pq.read_table(tables / "contacts.parquet", columns=["ad_id", "kind", "value"]).to_pylist()
    phones: Grouping = {}
    for row in sorted(rows, key=lambda row: (row["ad_id"], row["value"])):
        if row["kind"] == "phone":
            phones.setdefault(row["ad_id"], row["value"])
    return scored("(same phone = same provider)", known, {ad: phones.get(ad, ad) for ad in known.person}, {})


def scored(left_out: str, known: Known, found: Mapping[str, str], network_of: Mapping[str, str]) -> Line:
    """Score a grouping of ads, and one of the found providers."""
    found = {ad: name for ad, name in found.items() if ad in known.person}
    tp, fp, fn = pair_counts(known.person, found)
    placed = _placed(known, found, network_of)
    p_sum, n_found, r_sum, n_true = b_cubed(known.network, placed)
    precision = p_sum / n_found if n_found else None
    recall = r_sum / n_true if n_found and n_true else None
    f1 = 2 * precision * recall / (precision + recall) if precision and recall else None
    return Line(
        left_out=left_out,
        providers_precision=_ratio(tp, tp + fp),
        providers_recall=_ratio(tp, tp + fn),
        providers_f1=_ratio(2 * tp, 2 * tp + fp + fn),
        networks_precision=_rounded(precision),
        networks_recall=_rounded(recall),
        networks_f1=_rounded(f1),
        benign_in_networks=len(placed.keys() - known.network.keys()),
        most_persons_in_a_provider=_most_persons(known, found),
        largest_wrong_network=_largest_wrong(known, placed),
    )


def _placed(known: Known, found: Mapping[str, str], network_of: Mapping[str, str]) -> Grouping:
    """Give for each true person the found network that holds most of her or his ads; none of a person outside."""
    held: dict[str, Counter[str]] = defaultdict(Counter)
    for ad, name in found.items():
        if name in network_of:
            held[known.person[ad]][network_of[name]] += 1
    return {person: min(counts, key=lambda name: (-counts[name], name)) for person, counts in held.items()}


def _most_persons(known: Known, found: Mapping[str, str]) -> int:
    persons: dict[str, set[str]] = defaultdict(set)
    for ad, name in found.items():
        persons[name].add(known.person[ad])
    return max(map(len, persons.values()), default=0)


def _largest_wrong(known: Known, placed: Mapping[str, str]) -> int:
    """Count, in the found network where it is worst, the persons who do not belong to its commonest true network."""
    members: dict[str, list[str | None]] = defaultdict(list)
    for person, name in placed.items():
        members[name].append(known.network.get(person))
    return max((len(true) - _commonest(true) for true in members.values()), default=0)


def _commonest(true: Sequence[str | None]) -> int:
    return max(Counter(name for name in true if name is not None).values(), default=0)


def read_truth(tables: Path, truth: Path) -> Known:
    """Read a truth folder of ``clew simulate``, with pages or as tables."""
    if (truth / "providers.parquet").exists():
        rows = pq.read_table(truth / "providers.parquet").to_pylist()
        return Known(
            {row["ad_id"]: row["provider"] for row in rows},
            {row["provider"]: row["network"] for row in rows if row["network"] is not None},
        )
    persons = true_providers(Truth(truth))
    owner = owners(persons)
    return Known(
        {ad: owner[url] for ad, url in ad_urls(Tables(tables)).items() if url in owner},
        {name: str(row["network"]) for name, row in persons.items() if row.get("network")},
    )


def _profiles(tables: Path) -> pa.Table:
    """Give the sites' own contacts: of the market's profiles, else of the project's register."""
    schema = arrow_schema(SiteProfile)
    if (tables / "site_profiles.parquet").exists():
        return pq.read_table(tables / "site_profiles.parquet")
    sites = pq.read_table(tables / "sites.parquet", columns=["site_id", "contacts"])
    columns = [
        sites[name].cast(schema.field(name).type)
        if name in sites.column_names
        else pa.nulls(len(sites), schema.field(name).type)
        for name in schema.names
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def _without_evidence(kind: str) -> Switch:
    """Let a comparison find no pairs."""
    kept = [
        replace(item, compare=functools.partial(_nothing, item)) if item.kind == kind else item
        for item in all_comparisons()
    ]
    return functools.partial(mock.patch.object, links, "all_comparisons", return_value=kept)


def _nothing(comparison: Comparison, engine: Engine) -> ibis.Table:
    """Compare, so that all that others read is made known, and give no pair."""
    return comparison.compare(engine).limit(0)


def _without_control(kind: str) -> Switch:
    return functools.partial(mock.patch.dict, CONTROL, {kind: (0.0, 0.0)})


def _without_filters(*reasons: str) -> Switch:
    kept = [item for item in all_filters() if item.reason not in reasons]
    return functools.partial(mock.patch.object, links, "all_filters", return_value=kept)


def _without_weights(name: str, *words: str) -> Switch:
    """Silence what ads say of a person, in the table of weights and in what this market's own pairs say."""
    silenced = [reason for reason in PERSON if any(word in reason for word in words)]
    unsaid = dict.fromkeys(_ESTIMATED[name])

    @contextlib.contextmanager
    def silent() -> Iterator[None]:
        named = estimate.levels_of
        with (
            mock.patch.dict(PERSON, dict.fromkeys(silenced, 0.0)),
            mock.patch.object(deciding, "levels_of", lambda some: [{**one, **unsaid} for one in named(some)]),
        ):
            yield

    return silent


def _ratio(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def as_markdown(lines: Sequence[Line]) -> str:
    """Give the table as the docs show it; beside each figure how far it is from the first line's."""
    rows = [
        "| left out | providers: precision | recall | pairwise F1 | networks: precision | recall | B-cubed F1 | benign in networks | most persons in a provider | largest wrong network |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    rows += [f"| {' | '.join(_cells(line, lines[0]))} |" for line in lines]
    return "\n".join(rows) + "\n"


def _cells(line: Line, first: Line) -> Iterator[str]:
    yield line.left_out
    for name, value in list(asdict(line).items())[1:]:
        before = getattr(first, name)
        if not isinstance(value, float):
            yield "–" if value is None else str(value)
        elif name.endswith("f1") and line is not first and before is not None:
            yield f"{value:.3f} ({value - before:+.3f})".replace("-", "−")
        else:
            yield f"{value:.3f}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ablation", description=__doc__)
    parser.add_argument(
        "project", type=Path, help="a project that was run, or a folder of `clew simulate --tables`"
    )
    parser.add_argument("truth", type=Path, help="the market's truth folder")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--only", action="append", metavar="NAME", help="only this line (may be given again)")
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    return parser.parse_args()


if __name__ == "__main__":
    main()
