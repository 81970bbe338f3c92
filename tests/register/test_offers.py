"""A site whose few ads give one number: an agency, unless it offers its space to advertisers."""

from typing import Any

import pytest

from tests.given import day, mark, some
from tests.register.test_register import run

_SITE, _PHONE = "kite.example", "+77020000001"


def read(frame: str) -> dict[str, Any]:
    """Read a site of five ads with one number, with these words at the foot of each page."""
    pages, captures, ads, contacts = [], [], [], []
    for n in range(5):
        url = f"https://{_SITE}/ad/{n}"
        captures.append(some("capture", capture_id=f"c{n}", site_id=_SITE, url=url, final_url=url, fetched_at=day(1), status=200))  # fmt: skip
        pages.append(some("page", capture_id=f"c{n}", site_id=_SITE, url=url, canonical_url=url, kind="ad", relevant=True, text=f"Mara {n}\n{frame}"))  # fmt: skip
        ads.append(some("ad", ad_id=f"ad{n}", site_id=_SITE, url=url, city=f"town {n % 2}", first_seen=day(1), last_seen=day(1), captures=(f"c{n}",)))  # fmt: skip
        contacts.append(
            some("contact", ad_id=f"ad{n}", kind="phone", value=_PHONE, evidence=(mark(f"c{n}"),))
        )
    tables = {"captures": captures, "pages": pages, "ads": ads, "contacts": contacts}
    (row,) = run(tables)["sites"].to_pylist()
    return dict(row)


@pytest.mark.parametrize(
    "words",
    [
        "Реклама: 8 (702) 000 00 09, office@kite.example",
        "По вопросам рекламы: office@kite.example",
        "Werbung: office@kite.example",
        "Werbung schalten",
    ],
)
def test_who_offers_space_to_advertisers_is_a_directory_and_rents_it(words: str) -> None:
    row = read(words)
    assert (row["category"], row["ad_space"]) == ("escort_directory", "rented")
    quotes = [item["quote"] for item in dict(row["evidence"])["ad_space"]]
    assert quotes
    assert all(quote in words for quote in quotes)


@pytest.mark.parametrize("words", ["Impressum", "Реклама и кино", "office@kite.example"])
def test_without_an_offer_one_number_for_all_is_an_agencys(words: str) -> None:
    row = read(words)
    assert (row["category"], row["ad_space"]) == ("escort_agency", "owned")
