"""reviews: the posts that were found, whom they are about, and their signals.

A post is matched by its address (with the fragment that names it), else by its thread and its words. ``about``
is right when the review points to the true ad, or to the address or phone that the post names. ``with a
signal``: posts with any finding against posts with any planted signal; a benign post with a finding is false.
"""

from clew.evaluation.compare import page_form, url_form, word_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import ALL, Marks, Score, Tally
from clew.evaluation.subjects import ad_urls

TITLE = "Reviews"
PLACE = 120
TRUTH = ("reviews",)
TABLES = ("ads", "reviews", "findings")
HEADLINES = ("posts", "with a signal")

_COLUMNS = ["review_id", "url", "ad_id", "about_kind", "about_value", "text", "language", "written_at"]


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score posts, whom they are about, and their signals."""
    stated = sorted(truth.rows("reviews"), key=lambda row: str(row["review_id"]))
    found = tables.rows("reviews", _COLUMNS)
    matches = _match(stated, found)
    urls = ad_urls(tables)
    findings = tables.rows("findings", ["subject_kind", "subject_id"])
    flagged = {row["subject_id"] for row in findings if row["subject_kind"] == "review"}
    posts, labels, marks = Tally(), Tally(), Marks()
    n_hits = len(matches)
    posts.add("posts", (ALL,), tp=n_hits, fp=len(found) - n_hits, fn=len(stated) - n_hits)
    for true in stated:
        read = matches.get(str(true["review_id"]))
        seen = read is not None and read["review_id"] in flagged
        signals = sorted({item["signal"] for item in true.get("signals") or ()})
        posts.add(
            "with a signal",
            (ALL, f"language={true.get('language')}"),
            tp=bool(signals) and seen,
            fp=seen and not signals,
            fn=bool(signals) and not seen,
        )
        for signal in signals:
            labels.add("with a signal, by signal", (f"signal={signal}",), tp=seen, fn=not seen)
        if read is not None:
            marks.add("about whom", (ALL,), right=_is_about(true, read, urls))
            marks.add("written when", (ALL,), right=str(read["written_at"]) == str(true.get("written_at")))
    return [*posts.scores(), *labels.recalls(), *marks.scores()]


def _match(stated: list[Row], found: list[Row]) -> dict[str, Row]:
    """Give the found row of each true post, each found row once."""
    by_url: dict[str, Row] = {}
    by_words: dict[tuple[str, str], Row] = {}
    for row in found:
        by_url.setdefault(url_form(row["url"]), row)
        by_words.setdefault((page_form(row["url"]), word_form(row["text"])), row)
    matches: dict[str, Row] = {}
    used: set[str] = set()
    for true in stated:
        choices = (
            by_url.get(url_form(true["url"])),
            by_words.get((page_form(true["url"]), word_form(true["text"]))),
        )
        unused = [row for row in choices if row is not None and row["review_id"] not in used]
        if unused:
            matches[str(true["review_id"])] = unused[0]
            used.add(unused[0]["review_id"])
    return matches


def _is_about(true: Row, read: Row, urls: dict[str, str]) -> bool:
    about_ad = url_form(true["about_ad"]) if true.get("about_ad") else None
    named = {value for value in (about_ad, true.get("about_phone")) if value}
    value = read["about_value"]
    said = {urls.get(read["ad_id"] or ""), url_form(value) if value and "//" in value else value} - {None}
    return bool(named & said) if named else not said
