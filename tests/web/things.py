"""Addresses of screens that show one thing, on whatever project is read: a lead, a person, a network, a site, a capture, a profile."""

from clew.web.run import Run


def pages_of_things(run: Run) -> dict[str, str]:
    """Give an address for each kind of thing that the run has, nothing of an urgent lead; by the name of the screen."""
    asked = {
        "lead": "SELECT '/leads/' || lead_id AS path FROM queue WHERE NOT urgent ORDER BY priority DESC, lead_id LIMIT 1",
        "person": "SELECT '/providers/' || provider_id AS path FROM providers WHERE provider_id NOT IN "
        "(SELECT subject_id FROM sealed) ORDER BY len(ad_ids) DESC, provider_id LIMIT 1",
        "network": "SELECT '/networks/' || network_id AS path FROM networks WHERE network_id NOT IN "
        "(SELECT subject_id FROM sealed) ORDER BY len(provider_ids) DESC, network_id LIMIT 1",
        "site": "SELECT '/sites/' || site_id AS path FROM sites ORDER BY n_ads DESC NULLS LAST, site_id LIMIT 1",
        "capture": "SELECT '/captures/' || captures[1] AS path FROM ads WHERE captures[1] NOT IN (SELECT unnest(captures) FROM ads "
        "WHERE ad_id IN (SELECT subject_id FROM sealed)) ORDER BY cardinality(evidence) DESC, ad_id LIMIT 1",
        "search": "SELECT '/search?q=' || alias AS path FROM ads WHERE alias ~ '^[A-Za-z]+$' AND ad_id NOT IN "
        "(SELECT subject_id FROM sealed) GROUP BY alias ORDER BY count(*) DESC, alias LIMIT 1",
    }
    asked["notice"] = asked["site"].replace("/sites/", "/notices/new?site=")
    asked["referral"] = asked["site"].replace("|| site_id AS", "|| site_id || '/refer' AS")
    asked["profile"] = (
        "SELECT '/profiles/' || market AS path FROM ads WHERE market IS NOT NULL GROUP BY market ORDER BY count(*) DESC, market LIMIT 1"
    )
    found = {name: run.row(sql) for name, sql in asked.items()}
    return {name: row["path"] for name, row in found.items() if row}
