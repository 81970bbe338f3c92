"""pages: what kind of page it is, in which language, which address is its canonical one, and if it matters.

Pages are matched by (address, visit). A page that was not read is a miss of its true kind. The macro-F1 is the
mean over the kinds that the truth has; a kind that only the reader names costs the true kind its recall.
"""

from collections import Counter

from clew.evaluation.compare import groups_of, language_form, url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import ALL, Marks, Score, Tally, ratio
from clew.evaluation.visits import find_visits, visits_by_capture

TITLE = "Pages"
PLACE = 10
TRUTH = ("pages",)
TABLES = ("captures", "pages")
HEADLINES = ("kind, macro-F1", "language of the text", "canonical address")

UNREAD = "not read"
_COLUMNS = ["capture_id", "url", "canonical_url", "kind", "relevant", "language", "text_language"]
_Pairs = list[tuple[Row, Row | None]]


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score kinds, languages, canonical addresses and relevance."""
    stated = {(url_form(row["url"]), int(row["visit"])): row for row in truth.rows("pages")}
    found = _found_pages(tables, truth)
    pairs = [(row, found.get(key)) for key, row in sorted(stated.items())]
    read = Tally()
    for key in sorted(set(stated) | set(found)):
        hit = key in stated and key in found
        read.add("read", (ALL,), tp=hit, fp=key not in stated, fn=key not in found)
    return [
        *read.scores(),
        *_macro_scores(pairs),
        *_kinds(pairs, by_group=False).scores(),
        *_confusion(pairs),
        *_answers(pairs).scores(),
        *_relevance(pairs).scores(),
    ]


def _found_pages(tables: Tables, truth: Truth) -> dict[tuple[str, int], Row]:
    visit_of = visits_by_capture(tables, find_visits(tables, truth))
    found: dict[tuple[str, int], Row] = {}
    for row in tables.rows("pages", _COLUMNS):
        if row["capture_id"] in visit_of:
            found.setdefault((url_form(row["url"]), visit_of[row["capture_id"]]), row)
    return found


def _kinds(pairs: _Pairs, *, by_group: bool) -> Tally:
    """Count each kind; ``by_group`` counts under "kind|group" for the macro-F1 of each group."""
    tally = Tally()
    for true, read in pairs:
        groups = groups_of(true["url"], true.get("language")) if by_group else ("",)
        for group in groups:
            for kind, counts in _kind_counts(true["kind"], read["kind"] if read else None):
                tally.add("kind", (f"kind={kind}" if not by_group else f"{group}|{kind}",), **counts)
    return tally


def _kind_counts(true: str, read: str | None) -> list[tuple[str, dict[str, int]]]:
    if true == read:
        return [(true, {"tp": 1})]
    missed = [(true, {"fn": 1})]
    return missed if read is None else [*missed, (read, {"fp": 1})]


def _macro_scores(pairs: _Pairs) -> list[Score]:
    f1s: dict[str, list[float]] = {}
    for line in _kinds(pairs, by_group=True).scores():
        group, _, _ = line.group.partition("|")
        if line.tp or line.fn:
            f1s.setdefault(group, []).append(line.f1 or 0.0)
    sizes = Counter(group for true, _ in pairs for group in groups_of(true["url"], true.get("language")))
    return [
        Score(
            name="kind, macro-F1",
            group=group,
            n=sizes[group],
            f1=ratio(sum(values), len(values)),
            note=f"mean over {len(values)} kinds",
        )
        for group, values in sorted(f1s.items(), key=lambda item: (item[0] != ALL, item[0]))
    ]


def _confusion(pairs: _Pairs) -> list[Score]:
    wrong = Counter((true["kind"], read["kind"] if read else UNREAD) for true, read in pairs)
    return [
        Score(name="kind, confused", group=f"{true} as {read}", n=n)
        for (true, read), n in sorted(wrong.items())
        if true != read
    ]


def _answers(pairs: _Pairs) -> Marks:
    marks = Marks()
    for true, read in pairs:
        groups = groups_of(true["url"], true.get("language"))
        for name, column in (
            ("language of the interface", "language"),
            ("language of the text", "text_language"),
        ):
            if true.get(column):
                marks.add(name, groups, right=read is not None and _same_language(true[column], read[column]))
        if true.get("canonical"):
            own = url_form(true["canonical"])
            right = read is not None and url_form(read["canonical_url"]) == own
            marks.add("canonical address", groups, right=right)
            if own != url_form(true["url"]):
                marks.add("canonical address of a duplicate", groups, right=right)
    return marks


def _same_language(true: str, read: str | None) -> bool:
    return read is not None and language_form(true) == language_form(read)


def _relevance(pairs: _Pairs) -> Tally:
    tally = Tally()
    for true, read in pairs:
        is_beside = true.get("relevant") is False
        said_beside = read is not None and read["relevant"] is False
        groups = groups_of(true["url"], true.get("language"))
        tally.add(
            "not relevant",
            groups,
            tp=is_beside and said_beside,
            fp=said_beside and not is_beside,
            fn=is_beside and not said_beside,
        )
    return tally
