"""All links: every comparison, then every filter in its turn."""

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.link.pairs import KEY, LINKS, collect_links
from clew.link.plugged import all_comparisons, all_filters


def find_links(engine: Engine) -> pa.Table:
    """Give the table ``links``, sorted by key, and make it known as ``link_found``."""
    found = [collect_links(engine, comparison.compare(engine)) for comparison in all_comparisons()]
    rows = pa.concat_tables(found)
    for chosen in all_filters():
        links = engine.put("link_found", rows)
        aside = chosen.judge(engine, links).mutate(reason=ibis.literal(chosen.reason))
        judged = links.left_join(aside, list(KEY))
        judged = judged.mutate(filtered=ibis.coalesce(judged.filtered, judged.reason))
        rows = collect_links(engine, judged)
    engine.put("link_found", rows)
    return rows.cast(LINKS)
