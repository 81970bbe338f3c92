import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.kernel.urls import canonical, names_printing, without_language, without_print, without_query
from clew.reference.url_shape import shape


@pytest.mark.parametrize(
    "variant",
    [
        "https://a.example/p?id=7&utm_source=mail",
        "https://a.example/p?PHPSESSID=050278882531cc66&id=7",
        "https://A.EXAMPLE:443/p?id=7#photos",
        "https://a.example/p?id=7&sort=price&order=asc",
        "https://a.example/p?id=7&print=1",
        "https://a.example/p?id=7&lang=fr",
        "https://a.example/p?id=7&replytocom=12",
        "https://a.example/p;jsessionid=ABC?id=7",
        "https://a.example/(S(k3v0y2mjq1x4zr55hd0wbt45))/p?id=7",
        "https://a.example/p?id=7&tracking=ff00aa11bb22cc33",
    ],
)
def test_variants_share_one_canonical_url(variant: str) -> None:
    assert canonical(variant) == "https://a.example/p?id=7"


@pytest.mark.parametrize(
    "other", ["https://a.example/p?id=8", "https://a.example/p?id=7&page=2", "https://a.example/q?id=7"]
)
def test_other_pages_do_not(other: str) -> None:
    assert canonical(other) != "https://a.example/p?id=7"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("https://a.example/escort/anna-512/", "https://a.example/escort/vera-9/"),
        ("https://a.example/girls/nadine/4203", "https://a.example/girls/katalin/17"),
        ("https://a.example/girls/nadine", "https://a.example/girls/katalin"),
        ("https://a.example/show.php?id=1", "https://a.example/show.php?id=22&utm_medium=x"),
    ],
)
def test_pages_of_one_template_share_a_shape(left: str, right: str) -> None:
    assert shape(left) == shape(right)


def test_the_second_page_of_a_list_is_no_ad() -> None:
    assert shape("https://a.example/girls/page/2") != shape("https://a.example/girls/nadine/2")


@given(st.text(max_size=120))
def test_any_text_has_a_canonical_form_that_stays(url: str) -> None:
    once = canonical(url)
    assert canonical(once) == once
    assert isinstance(shape(url), str)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/l?view=grid", "https://a.example/l"),
        ("https://a.example/l?view=details&id=4", "https://a.example/l?view=details&id=4"),
        ("https://a.example/u.php?mode=viewprofile&u=5", "https://a.example/u.php?mode=viewprofile&u=5"),
        (
            "https://a.example/index.php?option=com_ads&view=list&catid=4&order=2",
            "https://a.example/index.php?option=com_ads&view=list&catid=4",
        ),
        ("https://a.example/post/7?embed=1", "https://a.example/post/7"),
    ],
)
def test_a_parameter_names_a_page_or_a_manner_to_show_it(url: str, expected: str) -> None:
    assert canonical(url) == expected


def test_pages_that_are_named_by_words_are_of_one_template() -> None:
    assert shape("https://a.example/lapok/vera.htm") == shape("https://a.example/lapok/lili_mira.htm")
    assert shape("https://a.example/forum/index.php") != shape("https://a.example/forum/topic.php")


def test_a_word_for_printing_is_no_part_of_the_address() -> None:
    assert without_print("https://a.example/lyon-imprimir.html") == "https://a.example/lyon.html"
    assert without_print("https://a.example/ad/7/print") == "https://a.example/ad/7"
    assert without_print("https://a.example/druckerei") == "https://a.example/druckerei"


def test_what_names_the_page_of_a_site_with_one_address_stays_without_query() -> None:
    assert (
        without_query("https://a.example/index.php?option=com_ads&view=list&start=5")
        == "https://a.example/index.php?option=com_ads&view=list"
    )


def test_print_versions_and_scripts_are_known_by_their_address() -> None:
    assert names_printing("https://a.example/forum/printthread.php?t=7")
    assert names_printing("https://a.example/yazdir.asp?no=7")
    assert not names_printing("https://a.example/prints/7")
    assert not names_printing("https://a.example/blueprints.html")
    assert without_print("https://a.example/print:page,1,7-mara.html") == "https://a.example/7-mara.html"
    assert without_language("https://a.example/cir/ad/7", "sr-Cyrl") == "https://a.example/ad/7"
    assert without_language("https://a.example/cinema/ad/7", "sr") == "https://a.example/cinema/ad/7"
