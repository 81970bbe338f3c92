"""A page that sells the domain is none of the site's; a page that speaks of domains is."""

import pytest

from clew.reference.parking import is_parked, packaged_parking, sells_domains

URL = "https://old-lantern.example/"


@pytest.mark.parametrize("words", packaged_parking().says)
def test_each_sentence_counts_beside_the_name_of_the_domain(words: str) -> None:
    assert is_parked(f"old-lantern.example - {words.upper()} -", URL, own_pages=2, hosts=())
    assert not is_parked(f"old-lantern.example - {words}", URL, own_pages=12, hosts=()), "a site with pages"
    assert not is_parked(f"{words} " + "and many other words " * 200, URL, own_pages=0, hosts=()), (
        "an article"
    )


@pytest.mark.parametrize(
    ("text", "own_pages", "hosts", "parked"),
    [
        ("This domain is for sale. Make an offer.", 0, (), True),
        ("This domain is for sale. Make an offer.", 3, ("www.sedo.com",), True),
        ("I also sell my blog, the domain is for sale. Call me.", 3, ("friend.example",), False),
        ("Mara, 25, Graz. 150 Euro an hour. Buy this dress.", 0, (), False),
        ("old-lantern.example: back soon, we are moving house", 0, (), False),
        ("", 0, ("sedo.com",), False),
    ],
)
def test_words_alone_say_nothing(text: str, own_pages: int, hosts: tuple[str, ...], *, parked: bool) -> None:
    assert is_parked(text, URL, own_pages=own_pages, hosts=hosts) is parked


def test_services_are_known_by_their_domain() -> None:
    assert sells_domains("https://www.hugedomains.com/domain_profile.cfm?d=x")
    assert not sells_domains("https://sedo.com.lantern.example/")
