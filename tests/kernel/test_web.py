import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.web import absolute, has_public_ending, host_of, registered_domain


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://m.velvet.co.uk/ad/1", "velvet.co.uk"),
        ("velvet.com", "velvet.com"),
        ("http://a.b.velvet.example:8080/x", "velvet.example"),
        ("https://user:secret@www.velvet.test/", "velvet.test"),
        ("http://192.0.2.7/ad", "192.0.2.7"),
        ("http://[2001:db8::7]/ad", "2001:db8::7"),
        ("https://www.bücher.example/", "xn--bcher-kva.example"),
        ("https://WWW.VELVET.EXAMPLE./", "velvet.example"),
        ("http://[broken", ""),
    ],
)
def test_registered_domain(address: str, domain: str) -> None:
    assert registered_domain(address) == domain


@pytest.mark.parametrize(
    ("host", "is_one"),
    [
        ("velvet.co.uk", True),
        ("lantern.example", True),
        ("lantern.test", True),
        ("bücher.рф", True),
        ("no.thing", False),
        ("notes", False),
        ("", False),
    ],
)
def test_a_host_of_the_web_ends_as_they_do(host: str, is_one: bool) -> None:
    assert has_public_ending(host) is is_one


def test_absolute_joins_links_of_the_web_only() -> None:
    base = "https://velvet.example/list/"
    assert absolute(base, " ../ad/1 ") == "https://velvet.example/ad/1"
    assert absolute(base, "//other.example/x") == "https://other.example/x"
    for href in ("javascript:run()", "mailto:a@velvet.example", "data:text/html,x", "http://[x", "x" * 3000):
        assert absolute(base, href) is None
    assert absolute("", "ad/1") is None


@given(st.text(), st.text())
def test_no_text_breaks_the_reading_of_addresses(base: str, href: str) -> None:
    found = absolute(base, href)
    assert found is None or found.startswith(("http:", "https:"))
    assert " " not in host_of("https://velvet.example/" + href)
    assert isinstance(registered_domain(href), str)
