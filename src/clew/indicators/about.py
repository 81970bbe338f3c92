"""Whom a client's post is about, so that its signals stand on that person.

In this order: the only provider with the contact that it names; the only one whose number it writes as people write it at
home ("0664 ..."), for a board tells no country, and by its own country's rules the number may be read as one that nobody
has; the ad whose address it names; and, for a post that names nobody, the only one whom its thread names. Where two could be
meant nobody is: a review that is given to the wrong person does more harm than one that is given to none.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from clew.kernel.digits import plain_digits
from clew.kernel.phone import MIN_DIGITS, as_dialled
from clew.records.provider import Provider
from clew.records.review import Review

_NUMBER = re.compile(r"(?<![\d+])\(?\d(?:[ ./()-]{0,2}\d){6,14}(?!\d)")
_APART = re.compile(r"\D")


def whom_reviews_are_about(
    reviews: Sequence[Review], providers: Sequence[Provider], provider_of: Mapping[str, str]
) -> dict[str, str]:
    """Give the provider of each review, by its id; ``provider_of`` tells that of an ad. Who is not known is left out."""
    holders, dialled = _holders(providers)
    about = {}
    for review in reviews:
        named = holders.get((review.about_kind or "", review.about_value or ""), set())
        named = named or {one for digits in _written(review) for one in dialled.get(digits, ())}
        if len(named) == 1:
            about[review.review_id] = next(iter(named))
        elif not named and review.ad_id is not None and review.ad_id in provider_of:
            about[review.review_id] = provider_of[review.ad_id]
    return {**_of_threads(reviews, about), **about}


def _holders(
    providers: Sequence[Provider],
) -> tuple[dict[tuple[str, str], set[str]], dict[str, set[str]]]:
    """Give who has each contact, and who has a number that is dialled so at home."""
    holders: dict[tuple[str, str], set[str]] = defaultdict(set)
    dialled: dict[str, set[str]] = defaultdict(set)
    for provider in providers:
        for contact in provider.contacts:
            holders[contact.kind, contact.value].add(provider.provider_id)
            if contact.kind == "phone":
                for digits in as_dialled(contact.value):
                    dialled[digits].add(provider.provider_id)
    return holders, dialled


def _written(review: Review) -> Iterator[str]:
    """Give the digits of numbers that a post, or its thread's first one, writes without a country."""
    if review.about_kind == "phone":
        yield from as_dialled(review.about_value or "")
    if review.about_value is not None:
        return
    for match in _NUMBER.finditer(plain_digits(review.text)):
        digits = _APART.sub("", match[0])
        if len(digits) >= MIN_DIGITS:
            yield digits


def _of_threads(reviews: Sequence[Review], about: Mapping[str, str]) -> dict[str, str]:
    """Give posts that name nobody to the only one whom others of their thread are about."""
    named: dict[str, set[str]] = defaultdict(set)
    for review in reviews:
        if review.review_id in about:
            named[_thread(review)].add(about[review.review_id])
    silent = (one for one in reviews if one.ad_id is None and one.about_value is None)
    return {one.review_id: next(iter(named[_thread(one)])) for one in silent if len(named[_thread(one)]) == 1}


def _thread(review: Review) -> str:
    return review.url.partition("#")[0]
