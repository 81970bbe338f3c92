"""contacts: phones and handles of ads, over all visits.

A contact belongs to an ad, not to one capture of it, so the truth's contacts of an ad's visits are put
together. All ads count: a phone of an ad that was not found is missed, a phone of an ad that is none is false.
``phones, by form`` is the recall of each way of writing a number; a number that one ad writes in two ways
counts under both. A kind that the truth states nowhere has a line of its own and is not in the total of handles.
"""

from collections import defaultdict
from collections.abc import Iterable

from clew.evaluation.compare import groups_of, handle_form, url_form
from clew.evaluation.inputs import Row, Tables, Truth
from clew.evaluation.score import Score, Tally

TITLE = "Contacts"
PLACE = 40
TRUTH = ("ads",)
TABLES = ("ads", "contacts")
HEADLINES = ("phones", "handles")

PHONE = "phone"
Contact = tuple[str, str, str]
"""The ad's address, the kind, the value."""


def score(tables: Tables, truth: Truth) -> list[Score]:
    """Score phones, phones by form, and handles by kind."""
    rows = truth.rows("ads")
    stated = set(_true_contacts(rows))
    ads = {row["ad_id"]: row for row in tables.rows("ads", ["ad_id", "url", "language"])}
    found = set(_found_contacts(tables, ads))
    languages = {url_form(row["url"]): row["language"] for row in ads.values()}
    languages.update({url_form(row["url"]): row.get("text_language") for row in rows})
    phones, handles = Tally(), Tally()
    known = {kind for _, kind, _ in stated}
    for contact in sorted(stated | found):
        url, kind, _ = contact
        hit = contact in stated and contact in found
        counts = {"tp": hit, "fp": contact not in stated, "fn": contact not in found}
        groups = groups_of(url, languages.get(url))
        if kind == PHONE:
            phones.add("phones", groups, **counts)
        else:
            handles.add("handles", groups if kind in known else (), **counts)
            handles.add("handles, by kind", (f"kind={kind}",), **counts)
    return [*phones.scores(), *_forms(rows, found), *handles.scores()]


def _true_contacts(rows: Iterable[Row]) -> Iterable[Contact]:
    for row in rows:
        url = url_form(row["url"])
        yield from ((url, PHONE, phone) for phone in row.get("phones") or ())
        for handle in row.get("handles") or ():
            yield url, handle["kind"], handle_form(handle["value"])


def _found_contacts(tables: Tables, ads: dict[str, Row]) -> Iterable[Contact]:
    for row in tables.rows("contacts", ["ad_id", "kind", "value"]):
        url = url_form(ads[row["ad_id"]]["url"]) if row["ad_id"] in ads else row["ad_id"]
        yield url, row["kind"], row["value"] if row["kind"] == PHONE else handle_form(row["value"])


def _forms(rows: Iterable[Row], found: set[Contact]) -> list[Score]:
    forms: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in rows:
        for phone, form in zip(row.get("phones") or (), row.get("phone_forms") or (), strict=False):
            forms[form].add((url_form(row["url"]), phone))
    tally = Tally()
    for form, phones in sorted(forms.items()):
        hits = sum((url, PHONE, phone) in found for url, phone in phones)
        tally.add("phones, by form", (f"form={form}",), tp=hits, fn=len(phones) - hits)
    return list(tally.recalls())
