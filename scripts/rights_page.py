"""The page of rights at the desk, made from the rules that the routes themselves declare."""  # noqa: INP001 - a script beside the package

from page_words import NOTE, as_table

from clew.web.page import rules
from clew.web.roles import EVERYBODY, Rule


def rights() -> str:
    """Give the page: each route with who may and what it reads."""
    text = f"""# Who may what at the desk

{NOTE}

Each route of `clew serve` declares who may ask for it and what it shows; a route that doesn't can't be written, and a test asks every
route as every role. *On record*: each reading is an event of the trail. *Anyone*: also who is not signed in.

"""
    pages = [rule for rule in rules() if not rule.path.startswith("/api/")]
    calls = [rule for rule in rules() if rule.path.startswith("/api/")]
    return f"{text}## Screens\n\n{_table(pages)}\n## Calls\n\n{_table(calls)}"


def _table(found: list[Rule]) -> str:
    head = ("route", *EVERYBODY, "reads", "on record")
    return as_table(
        head,
        [
            (
                f"`{rule.method} {rule.path}`",
                *(
                    ("anyone" if not rule.roles else "yes") if rule.admits(frozenset({role})) else "no"
                    for role in EVERYBODY
                ),
                rule.reads,
                "yes" if rule.reads.is_on_record else "no",
            )
            for rule in found
        ],
    )
