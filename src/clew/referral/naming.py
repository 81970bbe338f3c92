"""What persons and ads are called in a document: A, B ... and A1, A2 ..., in the order in which they were first seen."""

from clew.referral.case import Case

_LETTERS = 26


def letters_of(case: Case) -> dict[str, str]:
    """Give each person's letter by provider id."""
    return {one["provider_id"]: _letter(n) for n, one in enumerate(case.providers)}


def names_of_ads(case: Case) -> dict[str, str]:
    """Give each ad's name by its id: of a person's ads the letter and a number, else a number."""
    letters = letters_of(case)
    names: dict[str, str] = {}
    for one in case.providers:
        held = [ad["ad_id"] for ad in case.ads if ad["ad_id"] in set(one["ad_ids"])]
        names.update({ad: f"{letters[one['provider_id']]}{n}" for n, ad in enumerate(held, 1)})
    others = [ad["ad_id"] for ad in case.ads if ad["ad_id"] not in names]
    return names | {ad: f"{n}" for n, ad in enumerate(others, 1)}


def persons_of_ads(case: Case) -> dict[str, str]:
    """Give the letter of the person of each ad."""
    letters = letters_of(case)
    return {ad: letters[one["provider_id"]] for one in case.providers for ad in one["ad_ids"]}


def _letter(n: int) -> str:
    """Name a place in a row: A to Z, then AA, AB ...

    >>> _letter(0), _letter(25), _letter(26), _letter(27)
    ('A', 'Z', 'AA', 'AB')
    """
    before, last = divmod(n, _LETTERS)
    return (_letter(before - 1) if before else "") + chr(ord("A") + last)
