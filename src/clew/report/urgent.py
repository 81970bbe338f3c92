"""Urgent leads: they skip the ranking and go to the supervisor; nothing of them is shown in a report."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is under an urgent lead: the ids of networks, providers and ads, and the addresses of the ads."""

    subjects: frozenset[str]
    addresses: frozenset[str]


def sealed_of(book: Book) -> Sealed:
    """Give what is under any urgent lead."""
    subjects = sealed_subjects(book)
    ads = book.rows_where("ads", "ad_id", subjects, ("ad_id", "url")) if subjects else []
    return Sealed(subjects, frozenset(ad["url"] for ad in ads))


def is_sealed(alert: Row, sealed: Sealed) -> bool:
    """Say whether an alert is about an urgent lead, or names an ad of one."""
    if alert["subject_id"] in sealed.subjects:
        return True
    said = " ".join([alert["value"] or "", *(place["quote"] for place in alert["evidence"] or ())])
    words = {word.strip("(),;") for word in said.split()}
    return bool(words & (sealed.addresses | sealed.subjects))
