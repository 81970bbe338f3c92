"""Sites of which captures were brought in though nobody named them."""

from collections.abc import Iterator

from clew.engine import Engine
from clew.records.evidence import Evidence
from clew.records.site_candidate import Way

HOW = "import"


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:
    """Give each captured site that is not ``own``, with its first capture."""
    captures = engine.table("captures")
    first = captures.group_by("site_id").aggregate(
        capture_id=captures.capture_id.argmin(captures.fetched_at),
        n=captures.capture_id.count(),
        when=captures.fetched_at.min(),
    )
    urls = captures.select("capture_id", "url", "tool")
    joined = first.join(urls, "capture_id")
    for row in engine.collect(joined, order=["site_id"]).to_pylist():
        if row["site_id"] not in own:
            place = Evidence(row["capture_id"], selector=":root", quote=row["url"][:200])
            says = f"{row['n']} captures"
            yield (
                row["site_id"],
                Way(HOW, row["tool"] or "captures", row["url"], row["when"], text=says, evidence=(place,)),
            )
