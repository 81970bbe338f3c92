"""The link stage: ads -> links -> providers -> movements -> networks."""

from collections.abc import Iterator, Sequence

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.link.bounded import list_bounded
from clew.link.links import find_links, written_links
from clew.link.movements import find_movements
from clew.link.networks import find_networks
from clew.link.people import prepare_people
from clew.link.providers import find_providers, written_providers
from clew.link.texts import prepare_texts
from clew.records import TABLES, arrow_schema, key_of


def link(
    engine: Engine, *, judgements: Sequence[tuple[str, str, str]] = ()
) -> dict[str, Iterator[pa.RecordBatch]]:
    """Give the tables ``links``, ``providers``, ``networks``, ``movements``: their rows by key, made as they are read.

    Reads ``ads``, ``ad_versions``, ``contacts``, ``images``, ``site_profiles``. ``judgements`` are (a, b, value)
    between ads or providers, the later ones after the earlier: ``same`` joins, ``not_same`` keeps apart, also
    through others (the weakest tie between them is cut), ``unsure`` does nothing. What was too much to compare in full is made known as ``link_issues``, rows of ``issues``;
    what was estimated of this market's pairs as ``link_match_weights``.
    """
    prepare_people(engine)
    prepare_texts(engine)
    find_links(engine)
    find_providers(engine, judgements)
    list_bounded(engine)
    movements = find_movements(engine)
    networks = find_networks(engine)
    return {
        "links": written_links(engine),
        "providers": _by_key(engine, "providers", *written_providers(engine)),
        "networks": _by_key(engine, "networks", networks),
        "movements": _by_key(engine, "movements", movements),
    }


def _by_key(engine: Engine, name: str, *parts: ibis.Table) -> Iterator[pa.RecordBatch]:
    """Give the rows of a table from relations that follow one another by its key."""
    record = TABLES[name]
    schema, order = arrow_schema(record), list(key_of(record))
    for rows in parts:
        for batch in engine.stream(rows.select(*schema.names), order=order):
            yield batch.cast(schema)
