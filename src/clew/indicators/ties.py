"""What providers have in common: contacts from the table of contacts, the rest from the table of links.

Contacts are compared here and not only through links, because a switchboard or a friend's phone is a signal to
show even where the linking rightly refuses to join on it. What the links say against a value (``filtered``)
goes with the tie; a site's own contact makes no tie at all.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from clew.indicators.subject import Tie
from clew.kernel.stats import near_numbers
from clew.records.contact import Contact
from clew.records.evidence import Evidence
from clew.records.link import Link

GROUPS = {
    "phone": "phone", "whatsapp": "phone", "viber": "phone", "signal": "phone",
    "telegram": "handle", "skype": "handle", "instagram": "handle", "x": "handle", "facebook": "handle",
    "onlyfans": "handle", "email": "email", "wallet": "wallet",
}  # fmt: skip
LINKED = ("text", "style", "image", "image_crop", "profile_url")
"""Kinds of links that say more than a shared contact."""

MAX_GAP = 20
_MOST_OTHERS = 200
_MANY, _PAIR = 3, 0.6
"""Two numbers lie close by chance now and then; three hardly do. Linking weighs them so too."""
_HOLDERS_OF_A_SWITCHBOARD = 200
_NEAR = "phone_near"


def contact_ties(
    contacts: Iterable[Contact], provider_of: Mapping[str, str], filtered: Mapping[tuple[str, str], str]
) -> dict[str, list[Tie]]:
    """Give for each provider the contacts that others hold too, and the numbers close to others' numbers."""
    holders: dict[tuple[str, str], dict[str, tuple[Evidence, ...]]] = defaultdict(dict)
    for contact in contacts:
        group, provider = GROUPS.get(contact.kind), provider_of.get(contact.ad_id)
        if group is not None and provider is not None:
            holders[group, contact.value].setdefault(provider, contact.evidence)
    ties: dict[str, list[Tie]] = defaultdict(list)
    for (group, value), held in sorted(holders.items()):
        reason = filtered.get((group, value))
        if len(held) < 2 or reason == "site_contact":  # noqa: PLR2004 - a tie needs two
            continue
        for provider, evidence in sorted(held.items()):
            ties[provider].append(Tie(group, value, _others(held, provider), reason, 1.0, evidence))
    _add_near(holders, ties, filtered)
    return ties


def linked_ties(links: Iterable[Link], provider_of: Mapping[str, str]) -> dict[str, list[Tie]]:
    """Give for each provider what the links tell beside contacts: one tie a kind and value."""
    met: dict[tuple[str, str, str], list[tuple[str, Link]]] = defaultdict(list)
    for link in links:
        left, right = provider_of.get(link.ad_a), provider_of.get(link.ad_b)
        if link.kind not in LINKED or left is None or right is None or left == right:
            continue
        met[left, link.kind, link.filtered or ""].append((right, link))
        met[right, link.kind, link.filtered or ""].append((left, link))
    ties: dict[str, list[Tie]] = defaultdict(list)
    for (provider, kind, reason), found in sorted(met.items(), key=lambda item: item[0]):
        others = tuple(sorted({other for other, _ in found}))[:_MOST_OTHERS]
        strength = max(link.strength for _, link in found)
        evidence = tuple(dict.fromkeys(one for _, link in found for one in link.evidence))[:6]
        ties[provider].append(Tie(kind, found[0][1].value, others, reason or None, strength, evidence))
    return ties


def filtered_values(links: Iterable[Link]) -> dict[tuple[str, str], str]:
    """Give the contact values that the linking set aside, with why; a run of near numbers only as a whole."""
    links = list(links)
    held = {link.value for link in links if link.kind == _NEAR and not link.filtered}
    return {
        (GROUPS.get(link.kind, link.kind), link.value): link.filtered
        for link in links
        if link.filtered and not (link.kind == _NEAR and link.value in held)
    }


def _add_near(
    holders: Mapping[tuple[str, str], Mapping[str, tuple[Evidence, ...]]],
    ties: dict[str, list[Tie]],
    filtered: Mapping[tuple[str, str], str],
) -> None:
    by_length: dict[int, list[int]] = defaultdict(list)
    for (group, value), held in holders.items():
        is_number = group == "phone" and value[1:].isdigit()
        if is_number and (group, value) not in filtered and len(held) < _HOLDERS_OF_A_SWITCHBOARD:
            by_length[len(value)].append(int(value[1:]))
    rows = [
        (*value.split("..."), reason) for (group, value), reason in sorted(filtered.items()) if group == _NEAR
    ]
    for length in sorted(by_length):
        for numbers in near_numbers(by_length[length], max_gap=MAX_GAP):
            run = [f"+{number}" for number in numbers]
            reason = next((why for first, last, why in rows if first in run and last in run), None)
            _add_run(run, holders, ties, reason)


def _add_run(
    run: list[str],
    holders: Mapping[tuple[str, str], Mapping[str, tuple[Evidence, ...]]],
    ties: dict[str, list[Tie]],
    reason: str | None,
) -> None:
    everyone = {who for value in run for who in holders["phone", value]}
    strength = 1.0 if len(everyone) >= _MANY else _PAIR
    for value in run:
        held = holders["phone", value]
        others = tuple(sorted(everyone - set(held)))[:_MOST_OTHERS]
        for provider, evidence in sorted(held.items()):
            rest = tuple(other for other in others if other != provider)
            if rest:
                ties[provider].append(Tie(_NEAR, value, rest, reason, strength, evidence))


def _others(held: Mapping[str, object], provider: str) -> tuple[str, ...]:
    return tuple(sorted(who for who in held if who != provider))[:_MOST_OTHERS]
