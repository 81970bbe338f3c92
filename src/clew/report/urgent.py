"""Urgent leads: they skip the ranking and go to the supervisor; nothing of them is shown in a report."""

from clew.report.reading import Book, Row


def urgent_leads(book: Book) -> list[Row]:
    """Give the urgent leads: id, kind and market, no more."""
    leads = book.rows("leads", "lead_id", "subject_kind", "market", "urgent")
    return [lead for lead in leads if lead["urgent"]]


def sealed_subjects(book: Book) -> frozenset[str]:
    """Give every id under an urgent lead: networks, providers and ads."""
    leads = {lead["lead_id"] for lead in urgent_leads(book)}
    if not leads:
        return frozenset()
    networks = book.rows_where("networks", "network_id", leads, ("network_id", "provider_ids"))
    providers = leads | {provider for network in networks for provider in network["provider_ids"]}
    members = book.rows_where("providers", "provider_id", providers, ("provider_id", "ad_ids"))
    return frozenset(leads | providers | {ad for provider in members for ad in provider["ad_ids"]})
