"""Candidates: every way is kept, and the score says what it is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.discover.candidates import join, take_found, unnamed_or_new
from clew.discover.found import Found
from clew.discover.queries import keyword_city, local_name, words_of
from clew.discover.score import Judge, SiteRead
from clew.records.site_candidate import SiteCandidate, Way
from clew.reference.discovery import packaged_points, packaged_query_words
from clew.reference.gazetteer import packaged_gazetteer
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets
from clew.store.candidates import merged_ways
from tests.given import day, mark


def judge(**read: SiteRead) -> Judge:
    return Judge(
        packaged_lexicons(),
        packaged_gazetteer(),
        "AT",
        ("de",),
        {site.replace("_", "."): one for site, one in read.items()},
    )


def judged(site: str, *ways: Way, **read: SiteRead) -> SiteCandidate:
    return judge(**read).judged(site, f"https://{site}/", ways)


def signs(candidate: SiteCandidate) -> set[str]:
    return {reason.sign for reason in candidate.reasons}


def way(
    how: str = "list", source: str = "a.txt", url: str = "lantern.example", *, title: str | None = None
) -> Way:
    return Way(how, source, url, day(1), title)


def test_the_score_is_the_sum_of_its_reasons() -> None:
    found = judged(
        "escort-graz.example", way("search", title="Escort in Graz"), way("directory", "index.example")
    )
    total = packaged_points().signs["start"] + sum(reason.points for reason in found.reasons)
    assert found.score == pytest.approx(100 / (1 + 2.718281828459045**-total), abs=0.06)
    assert {"how:search", "how:directory", "another_source", "name", "words", "place"} == signs(found)
    assert all(reason.says for reason in found.reasons)


@pytest.mark.parametrize(
    "site",
    ["escort-graz.example", "escortgraz.example", "wien-begleitservice.example", "topcallgirls.example"],
)
def test_a_name_of_the_trade_is_seen_also_where_it_is_glued(site: str) -> None:
    assert "name" in signs(judged(site, way()))


@pytest.mark.parametrize(
    "site",
    [
        "lantern.example",
        "escalator-parts.example",
        "massage-chairs.example",
        "forum.example",
        "graz-news.example",
    ],
)
def test_an_ordinary_name_stays_silent(site: str) -> None:
    assert "name" not in signs(judged(site, way()))


def test_flats_and_cars_speak_against() -> None:
    flats = judged("lantern.example", way("search", title="Mietwohnungen und Immobilien in Graz"))
    plain = judged("lantern.example", way("search", title="In Graz"))
    assert "off_topic" in signs(flats)
    assert flats.score < plain.score


def test_an_everyday_site_comes_last_and_says_why() -> None:
    found = judged(
        "instagram.com", way("cross_ad"), way("directory", "index.example"), way("search", "b.csv")
    )
    assert found.score < 20
    assert found.reasons[0].sign == "everyday"


def test_what_was_captured_tells_most() -> None:
    ours = judged("lantern.example", way("import"), lantern_example=SiteRead(10, True, 5))
    other = judged("lantern.example", way("import"), lantern_example=SiteRead(10, False, 0))
    nothing = judged("lantern.example", way("import"), lantern_example=SiteRead(0, None, 0))
    assert ours.score > nothing.score > other.score
    assert {"read_trade", "read_ads"} <= signs(ours)
    assert "read_other" in signs(other)


@pytest.mark.parametrize("how", sorted(packaged_points().how))
def test_what_was_read_outweighs_how_many_name_a_site(how: str) -> None:
    """A host or a designer whom many name is no site of the trade, once it was read."""
    ways = [way(how, f"source-{number}.example") for number in range(9)]
    read = SiteRead(n_pages=4, in_trade=False, n_ads=0)
    assert judged("kite.example", *ways, kite_example=read).score < 50


def test_words_of_captures_that_are_ours_count_for_nothing() -> None:
    own_words = Way(
        "link", "escort.example", "lantern.example", day(1), text="escort escort", evidence=(mark("c1"),)
    )
    assert "words" not in signs(judged("lantern.example", own_words))


def test_the_market_s_ending_is_a_place_and_another_s_is_none() -> None:
    assert "place" in signs(judged("lantern.at", way()))
    assert "place" not in signs(judged("lantern.ch", way()))


def test_more_sources_never_lower_a_score_and_stop_counting() -> None:
    ways = [way(source=f"{n}.txt") for n in range(8)]
    scores = [judged("lantern.example", *ways[:n]).score for n in range(1, 9)]
    assert scores == sorted(scores)
    assert scores[0] < scores[1]
    assert scores[5] == scores[7]


def test_all_ways_of_a_site_are_joined_under_its_domain() -> None:
    found = [
        Found("https://www.lantern.example/a"),
        Found("lantern.example", title="Lantern"),
        Found("notes"),
        Found("x.onion"),
    ]
    taken = take_found(found, how="search", source="a.csv", now=day(3))
    assert (len(taken.ways), taken.no_site, taken.hidden) == (2, 1, 1)
    joined = join({}, taken.ways, judge())
    assert list(joined) == ["lantern.example"]
    again = join(joined, [*taken.ways, ("lantern.example", way("forum", "board.example"))], judge())
    assert [one.how for one in again["lantern.example"].ways] == ["forum", "search", "search"]
    assert again["lantern.example"].score > joined["lantern.example"].score


def test_a_site_that_was_named_visited_and_rejected_was_not_captured_without_a_name() -> None:
    named, came = way("link", "lantern.example", "kite.example"), way("import", "clew 0.1.0", "kite.example")
    known = join({}, [("kite.example", named), ("harbour.example", came)], judge())
    found = [
        ("kite.example", came),
        ("harbour.example", came),
        ("quay.example", came),
        ("kite.example", named),
    ]
    assert [site for site, _ in unnamed_or_new(known, found)] == [
        "harbour.example",
        "quay.example",
        "kite.example",
    ]


def test_a_site_s_address_is_its_front_page() -> None:
    ways = [
        ("lantern.example", way(url=url))
        for url in ("http://www.lantern.example/ad/1", "https://www.lantern.example/", "lantern.example")
    ]
    assert join({}, ways, judge())["lantern.example"].url == "https://www.lantern.example/"
    only = [("lantern.example", way(url="https://www.lantern.example/ad/1?x=2"))]
    assert (
        join({}, only, judge())["lantern.example"].url == "https://www.lantern.example/"
    )  # nobody named the bare one
    bare = [("lantern.example", way(url=url)) for url in ("m.lantern.example", "lantern.example")]
    assert join({}, bare, judge())["lantern.example"].url == "https://lantern.example/"


WAYS = st.builds(
    Way,
    how=st.sampled_from(["list", "search"]),
    from_=st.sampled_from(["a", "b"]),
    url=st.sampled_from(["x.example", "https://x.example/"]),
    when=st.sampled_from([day(1), day(2)]),
    query=st.none() | st.sampled_from(["q", "r"]),
)


@given(st.lists(WAYS), st.lists(WAYS))
def test_merging_keeps_every_way_once_and_in_order(known: list[Way], added: list[Way]) -> None:
    merged = merged_ways(known, added)
    assert [one.identity for one in merged] == sorted({one.identity for one in [*known, *added]})
    assert merged_ways(merged, added) == merged
    assert merged_ways(merged, merged) == merged
    kept = {one.identity: one for one in merged}
    assert all(kept[one.identity] in known for one in known)


def test_queries_are_words_with_towns_the_largest_town_first() -> None:
    found = keyword_city(
        packaged_lexicons(), packaged_gazetteer(), country="AT", languages=("de", "en"), keywords=2, cities=3
    )
    assert list(dict.fromkeys(one.city for one in found)) == ["Vienna", "Graz", "Linz"]
    assert len({one.query.lower() for one in found}) == len(found)
    assert found[0].query == "escort Wien"
    assert {one.language for one in found} == {"de", "en"}


@pytest.mark.parametrize("country", sorted(packaged_markets().by_country))
def test_every_market_has_queries_in_its_languages(country: str) -> None:
    languages = packaged_markets().by_country[country].languages
    found = keyword_city(
        packaged_lexicons(), packaged_gazetteer(), country=country, languages=languages, keywords=2, cities=2
    )
    places = [place for place in packaged_gazetteer().places.values() if place.country == country]
    assert bool(found) == bool(places)
    assert all("*" not in one.query and "{" not in one.query for one in found)


WITH_TRADE = sorted({entry.language for entry in packaged_lexicons().entries("page.trade")} - {"mul"})


@pytest.mark.parametrize("language", WITH_TRADE)
def test_every_language_has_words_to_search_with(language: str) -> None:
    words = words_of(packaged_lexicons(), language)
    assert len(words) >= 3, words
    assert len({word.lower() for word in words}) == len(words)


def test_every_town_that_is_told_by_its_local_name_is_in_the_gazetteer() -> None:
    there = {(place.country, place.city) for place in packaged_gazetteer().places.values()}
    told = {(country, english) for country, _, english in packaged_query_words().towns}
    assert sorted(told - there) == []


def test_a_town_is_written_in_the_script_of_its_language() -> None:
    names = {
        (country, language): local_name(place, language)
        for country, city, language in (
            ("GR", "Athens", "el"),
            ("UA", "Kyiv", "uk"),
            ("GE", "Tbilisi", "ka"),
            ("AT", "Graz", "de"),
        )
        if (place := packaged_gazetteer().named(city, region=country)) is not None
    }
    assert names == {
        ("GR", "el"): "Αθήνα",
        ("UA", "uk"): "Київ",
        ("GE", "ka"): "თბილისი",
        ("AT", "de"): "Graz",
    }
