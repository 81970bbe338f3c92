"""Ads that may be of somebody under age: no value of theirs leaves the project, in a query or as a way of finding."""

import ibis

from clew.engine import Engine


def not_urgent(engine: Engine) -> ibis.Table:
    """Give the ads that belong to no urgent lead."""
    leads = engine.table("leads")
    urgent = leads.filter(leads.urgent).select("lead_id")
    providers, networks = engine.table("providers"), engine.table("networks")
    members = networks.select(lead_id="network_id", provider_id=networks.provider_ids.unnest())
    alone = providers.select(lead_id="provider_id", provider_id="provider_id")
    held = members.union(alone).semi_join(urgent, "lead_id").select("provider_id")
    ads_of = providers.select("provider_id", ad_id=providers.ad_ids.unnest())
    return engine.table("ads").anti_join(ads_of.semi_join(held, "provider_id"), "ad_id")
