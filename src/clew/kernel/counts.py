"""Numbers with their nouns, for sentences that people read."""


def counted(number: int, one: str, many: str | None = None) -> str:
    """Give a number with its noun: ``one`` for 1, else ``many`` (``one`` with an s where it is not given).

    >>> counted(1, "site"), counted(2, "site"), counted(0, "candidate")
    ('1 site', '2 sites', '0 candidates')
    >>> counted(1, "address", "addresses"), counted(12_000, "request")
    ('1 address', '12,000 requests')
    """
    noun = one if number == 1 else many or f"{one}s"
    return f"{number:,} {noun}"
