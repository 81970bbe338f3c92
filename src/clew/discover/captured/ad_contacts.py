"""Sites that advertised people name as theirs: their own page, or the portal on which they can also be found."""

from collections.abc import Iterator

from clew.discover.address import site_of
from clew.discover.captured.urgent import not_urgent
from clew.engine import Engine
from clew.records.evidence import Evidence
from clew.records.site_candidate import Way

HOW = "ad_contact"


def find(engine: Engine, own: frozenset[str]) -> Iterator[tuple[str, Way]]:  # noqa: ARG001 - the one signature
    """Give the sites that stand as a contact in ads of another site, with one ad that names each; urgent ads are left out."""
    contacts = engine.table("contacts")
    named = contacts.filter(contacts.kind == "website").select("ad_id", "value", "first_seen", "evidence")
    ads = not_urgent(engine).select("ad_id", "site_id")
    rows = engine.collect(named.join(ads, "ad_id"), order=["value", "site_id", "ad_id"]).to_pylist()
    met: set[tuple[str, str]] = set()
    for row in rows:
        target = site_of(row["value"])
        if target is None or target == row["site_id"] or (row["site_id"], target) in met:
            continue
        met.add((row["site_id"], target))
        evidence = tuple(Evidence(**place) for place in (row["evidence"] or ())[:1])
        yield (
            target,
            Way(
                HOW,
                row["site_id"],
                row["value"],
                row["first_seen"],
                text="named in an ad as a contact",
                evidence=evidence,
            ),
        )
