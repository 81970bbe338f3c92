"""The link stage: ads -> links -> providers -> movements -> networks."""

from collections.abc import Sequence

import ibis
import pyarrow as pa

from clew.engine import Engine
from clew.link.links import find_links
from clew.link.movements import find_movements
from clew.link.networks import find_networks
from clew.link.people import PEOPLE, describe
from clew.link.providers import find_providers
from clew.link.texts import prepare_texts

_LABEL_ADS, _LABEL_SHARE = 10, 0.2


def link(engine: Engine, *, judgements: Sequence[tuple[str, str, str]] = ()) -> dict[str, pa.Table]:
    """Give the tables ``links``, ``providers``, ``networks``, ``movements``.

    Reads ``ads``, ``ad_versions``, ``contacts``, ``images``, ``site_profiles``. ``judgements`` are (a, b, value)
    between ads or providers, the later ones after the earlier: ``same`` joins, ``not_same`` keeps apart, also
    through others (the weakest tie between them is cut), ``unsure`` does nothing.
    """
    _prepare_people(engine)
    prepare_texts(engine)
    links = find_links(engine)
    providers = find_providers(engine, judgements)
    movements = find_movements(engine)
    networks = find_networks(engine, movements)
    return {"links": links, "providers": providers, "networks": networks, "movements": movements}


def _prepare_people(engine: Engine) -> None:
    """Make ``link_people`` known. A "name" in a fifth of a site's ads is a label of its pages, not a name."""
    ads = engine.table("ads").select(
        "ad_id", "site_id", "alias", "age", "ages", "height_cm", "weight_kg",
        "nationality", "n_persons", "provider_kind", "city", "first_seen",
    )  # fmt: skip
    people = engine.put("link_described", engine.map_rows(describe, ads, schema=PEOPLE, order=["ad_id"]))
    on_site, by_name = ibis.window(group_by="site_id"), ibis.window(group_by=["site_id", "name"])
    n_ads, n_named = people.ad_id.count().over(on_site), people.ad_id.count().over(by_name)
    is_label = (n_named >= _LABEL_ADS) & (n_named >= n_ads * _LABEL_SHARE)
    named = people.mutate(name=ibis.ifelse(is_label, ibis.null("string"), people.name))
    engine.put("link_people", engine.collect(named, order=["ad_id"]))
