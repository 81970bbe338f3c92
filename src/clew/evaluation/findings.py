"""findings: each family of signals, where it is shown and where it was seen.

``on ads``: (ad, family), over all visits. ``on providers``: (true provider, family) of findings on providers,
networks (each member) and reviews of their ads. ``rolled up``: both levels on the provider, so that a signal
counts wherever it was found. ``by label`` is the recall of each planted label at its own level; the values of a
label ("20/22", "several cities: ...") are left off. ``on providers, shown``: the same without what no capture shows, for
a truth may be a part of a larger market (see ``shown``); such a label is neither missed nor false. A finding about nobody whom the truth knows is false; a
review that names no known ad is left to "Reviews". What only an innocent explanation is read from is no signal of its family, and
does not count.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from clew.evaluation.compare import url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import ALL, Score, Tally
from clew.evaluation.shown import Shown
from clew.evaluation.subjects import (
    ad_urls,
    network_ads,
    owners,
    provider_ads,
    true_provider_of,
    true_providers,
)
from clew.reference.ontology import packaged_ontology

TITLE = "Findings"
PLACE = 110
TRUTH = ("indicators", "providers")
TABLES = ("ads", "providers", "networks", "reviews", "findings")
HEADLINES = ("on ads", "on providers", "on providers, shown")

Subject = tuple[str, str]
"""The subject (address of an ad, or a true provider) and the family."""

_ONLY_VALUES = re.compile(r"[^\s/]+(/[^\s/]+)+")


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score families on ads, on providers and rolled up, and the recall of each label."""
    owner = owners(true_providers(truth))
    rows = truth.rows("indicators")
    true_ads = _stated(rows, "ad")
    true_providers_ = _stated(rows, "provider")
    on_ads, on_providers = _found(tables, owner)
    tally = Tally()
    _add(tally, "on ads", set(true_ads), on_ads)
    _add(tally, "on providers", set(true_providers_), on_providers)
    unseen = _unseen(truth, true_providers_)
    _add(tally, "on providers, shown", set(true_providers_) - unseen, on_providers - unseen)
    true_rolled = set(true_providers_) | {(owner.get(url, url), family) for url, family in true_ads}
    rolled = on_providers | {(owner.get(url, url), family) for url, family in on_ads}
    _add(tally, "rolled up", true_rolled, rolled)
    labels = Tally()
    _add_labels(labels, "on ads, by label", true_ads, on_ads)
    _add_labels(labels, "on providers, by label", true_providers_, on_providers)
    return [*tally.scores(), *labels.recalls()]


def _unseen(truth: Truth, stated: Mapping[Subject, set[str]]) -> set[Subject]:
    """Give the families of providers of which the captures show no label; none where the truth lists no ads."""
    shown = Shown(truth)
    if not shown.is_known:
        return set()
    return {
        (provider, family)
        for (provider, family), labels in stated.items()
        if not any(shown.shows(provider, family, label) for label in labels)
    }


def label_kind(label: str) -> str:
    """Leave the values off a label.

    >>> label_kind("several cities: Graz, Linz"), label_kind("20/22"), label_kind("24/7, no days off")
    ('several cities', 'several values', '24/7, no days off')
    """
    return "several values" if _ONLY_VALUES.fullmatch(label) else label.partition(":")[0]


def _stated(rows: Iterable[Row], kind: str) -> dict[Subject, set[str]]:
    stated: dict[Subject, set[str]] = defaultdict(set)
    for row in rows:
        if row["subject_kind"] == kind:
            subject = url_form(row["subject"]) if kind == "ad" else row["subject"]
            for item in row["indicators"]:
                stated[subject, item["family"]].add(label_kind(item["label"]))
    return dict(stated)


def _found(tables: Tables, owner: Mapping[str, str]) -> tuple[set[Subject], set[Subject]]:
    urls, providers, networks = ad_urls(tables), provider_ads(tables), network_ads(tables)
    about = {row["review_id"]: row["ad_id"] for row in tables.rows("reviews", ["review_id", "ad_id"])}
    on_ads: set[Subject] = set()
    on_providers: set[Subject] = set()
    innocent = packaged_ontology().only_explains()
    for row in tables.rows("findings", ["subject_kind", "subject_id", "family", "indicator"]):
        subject, family = str(row["subject_id"]), str(row["family"])
        if row["indicator"] in innocent:
            continue
        match row["subject_kind"]:
            case "ad":
                on_ads.add((urls.get(subject) or subject, family))
            case "provider":
                name = true_provider_of(providers.get(subject, ()), owner) or subject
                on_providers.add((name, family))
            case "network":
                names = {owner[url] for url in networks.get(subject, ()) if url in owner}
                on_providers |= {(name, family) for name in names or {subject}}
            case "review":
                url = urls.get(about.get(subject) or "") or ""
                on_providers |= {(owner[url], family)} if url in owner else set()
    return on_ads, on_providers


def _add(tally: Tally, name: str, stated: set[Subject], found: set[Subject]) -> None:
    tally.add_sets(name, (ALL,), truth=stated, found=found)
    for family in sorted({family for _, family in stated | found}):
        tally.add_sets(
            name,
            (f"family={family}",),
            truth={subject for subject in stated if subject[1] == family},
            found={subject for subject in found if subject[1] == family},
        )


def _add_labels(tally: Tally, name: str, stated: Mapping[Subject, set[str]], found: set[Subject]) -> None:
    for subject, labels in sorted(stated.items()):
        for label in sorted(labels):
            hit = subject in found
            tally.add(name, (f"{subject[1]}: {label}",), tp=hit, fn=not hit)
