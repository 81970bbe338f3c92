"""The link stage: ads -> links -> providers -> movements -> networks."""

from collections.abc import Sequence

import ibis

from clew.engine import Engine
from clew.link.bounded import list_bounded
from clew.link.links import find_links, written_links
from clew.link.movements import find_movements
from clew.link.networks import find_networks
from clew.link.people import prepare_people
from clew.link.providers import find_providers, written_providers
from clew.link.texts import prepare_texts


def link(engine: Engine, *, judgements: Sequence[tuple[str, str, str]] = ()) -> dict[str, list[ibis.Table]]:
    """Give the tables ``links``, ``providers``, ``networks``, ``movements``, as relations of the engine.

    Of each table, one relation after the other, as the rows follow by its key: a whole market's links come in ranges.

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
        "providers": written_providers(engine),
        "networks": [networks],
        "movements": [movements],
    }
