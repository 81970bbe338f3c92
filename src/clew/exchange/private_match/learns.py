"""Who learns what at each step of each grade. ``--dry-run`` prints it, and docs/matching.md holds every sentence."""

from clew.exchange.private_match.agreement import Grade

ASKER, ANSWERER = "who asks", "who answers"

LEARNS: dict[Grade, tuple[tuple[str, str, str], ...]] = {
    "size": (
        ("request", ANSWERER, "how many values the request holds; no value, and not how many are shared"),
        ("response", ASKER, "how many values are shared, and how many the other side holds; not which"),
        (
            "result",
            ANSWERER,
            "how many values are shared, where the agreement gives the result to both; else nothing",
        ),
    ),
    "reveal": (
        ("request", ANSWERER, "how many values the request holds; no value, and not how many are shared"),
        (
            "response",
            ASKER,
            "which of its own values are shared, and how many the other side holds; no other value",
        ),
        (
            "result",
            ANSWERER,
            "which values are shared, where the agreement gives the result to both; else nothing",
        ),
    ),
    "hashes": (
        (
            "request",
            ANSWERER,
            "which values are shared at once, and by trying all phone numbers every other value of the request",
        ),
        (
            "response",
            ASKER,
            "which of its own values are shared; no other value, and not how many the other side holds",
        ),
        ("result", ANSWERER, "nothing more: it knows which are shared since the request"),
    ),
}
"""By grade: step, who learns something by the file of that step, and what."""

CAUTIONS: dict[Grade, str] = {
    "size": "A request of one value that is padded with invented ones tells whether that one is held. Nothing in the protocol "
    "prevents it: the cap, the budget and the log bound it, and the named person answers for it.",
    "reveal": "Who asks learns the values and who answers does not: the two sides are not equal. Take turns, or agree on "
    "result_to: both. A request may hold values that its sender does not hold: the cap and the budget bound how many can be tried.",
    "hashes": "Whoever holds the file and its key can recover every phone number in it in minutes. Use it only where the other "
    "grades can't be had.",
}
"""By grade: what the protocol does not prevent."""
