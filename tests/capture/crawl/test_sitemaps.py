"""Sitemaps: read within bounds, and used only for what is known to be ads."""

import gzip
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clew.capture.crawl.answer import Answer
from clew.capture.crawl.frontier import Entry, Known, Rules, SiteQueue
from clew.capture.crawl.robots import PATH, Robots
from clew.capture.crawl.site_visit import SiteVisit, new_pace
from clew.capture.crawl.sitemaps import MOST, MOST_ENTRIES, read_sitemap
from clew.reference.crawling import packaged_crawling
from clew.reference.url_shape import shape
from clew.store.capture_settings import CaptureSettings

ROOT = "https://lantern.example"
LISTS, ADS_A_LIST = 12, 10
ADS = [f"{ROOT}/ad/{number}" for number in range(LISTS * ADS_A_LIST)]
NEWS = [f"{ROOT}/news/{word}-story.html" for word in ("first", "second", "third", "fourth")]


def a_list(urls: Sequence[str]) -> bytes:
    return (
        "<?xml version='1.0'?><urlset>"
        + "".join(f"<url><loc>{url}</loc></url>" for url in urls)
        + "</urlset>"
    ).encode()


@pytest.mark.parametrize(
    ("data", "pages", "sitemaps"),
    [
        (a_list(ADS[:2]), ADS[:2], []),
        (gzip.compress(a_list(ADS[:2]), mtime=0), ADS[:2], []),
        ("\n".join(ADS[:2]).encode(), ADS[:2], []),
        (b"\xef\xbb\xbf<urlset><url><loc><![CDATA[https://a.example/1]]></loc></url></urlset>", ["https://a.example/1"], []),
        (b"<x:sitemapindex><x:sitemap><x:loc>https://a.example/s.xml</x:loc></x:sitemap></x:sitemapindex>", [], ["https://a.example/s.xml"]),
        (b"<urlset><url><loc>javascript:x</loc></url><url><loc>file:///etc</loc></url></urlset>", [], []),
        (b"<html><body>not found</body></html>", [], []),
        (gzip.compress(a_list(ADS[:2]), mtime=0)[:40] + b"broken", [], []),
        (b"", [], []),
    ],
)  # fmt: skip
def test_every_form_is_read(data: bytes, pages: list[str], sitemaps: list[str]) -> None:
    found = read_sitemap(data)
    assert (list(found.pages), list(found.sitemaps)) == (pages, sitemaps)


def test_what_is_too_much_is_cut_and_entities_are_not_expanded() -> None:
    many = read_sitemap(a_list([f"{ROOT}/{number}" for number in range(MOST_ENTRIES + 5)]))
    assert (len(many.pages), many.cut) == (MOST_ENTRIES, True)
    bomb = read_sitemap(gzip.compress(b" " * (60 << 20), 1))
    assert (bomb.pages, bomb.cut) == ((), True)
    laughs = b"<!DOCTYPE x [<!ENTITY a 'https://a.example/'><!ENTITY b '&a;&a;'>]><urlset><url><loc>&b;</loc></url></urlset>"
    assert read_sitemap(laughs).pages == ()


@given(st.binary(max_size=400) | st.text(alphabet="<>/locurset:htps.a&; \n", max_size=400).map(str.encode))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    assert len(read_sitemap(data).pages) <= MOST_ENTRIES


class Lantern:
    """A site of twelve lists with ten ads each, as a server would answer for it."""

    def __init__(
        self,
        *,
        sitemap: list[str] | None,
        known: Known | None = None,
        lists: int = LISTS,
        links_on: bool = False,
        **settings: object,
    ) -> None:
        self.sitemap = sitemap
        self.lists = lists
        self.links_on = links_on
        self.asked: list[str] = []
        robots = Robots("clew")
        queue = SiteQueue(Rules("lantern.example", packaged_crawling()), robots, known or Known())
        made = CaptureSettings.model_validate(settings)
        self.visit = SiteVisit("lantern.example", made, queue, robots, new_pace(made, 1, "lantern.example"))
        queue.seed(f"{ROOT}/list?page=1")
        queue.known_pages()

    def run(self) -> Counter[str]:
        while (entry := self.visit.next()) is not None:
            self.asked.append(entry.url)
            self.visit.apply(entry, self.answer(entry))
            self.visit.busy = False
        return Counter(url.removeprefix(ROOT).split("/")[1].partition("?")[0] for url in self.asked)

    def answer(self, entry: Entry) -> Answer:
        path = entry.url.removeprefix(ROOT)
        if path == PATH:
            rules = "User-agent: *\nDisallow: /ad/7\n" + (
                f"Sitemap: {ROOT}/maps.xml\n" if self.sitemap else ""
            )
            return Answer(status=200, rules=rules)
        if path == "/maps.xml":
            return Answer(
                status=200,
                sitemaps=tuple(f"{ROOT}/maps-{n}.xml.gz" for n in range(40)),
                links=(f"{ROOT}/about",),
            )
        if path == "/maps-0.xml.gz" and self.sitemap is not None:
            return Answer(status=200, links=tuple(self.sitemap))
        if path.startswith("/list"):
            number = int(path.partition("=")[2])
            pages = [f"{ROOT}/list?page={one}" for one in range(1, self.lists + 1)]
            if self.links_on:
                pages = pages[number : number + 1]
            return Answer(status=200, links=(*ADS[(number - 1) * ADS_A_LIST : number * ADS_A_LIST], *pages))
        return Answer(status=200 if path.startswith(("/ad/", "/news/")) else 404)


def test_with_a_sitemap_all_ads_are_found_with_fewer_requests() -> None:
    without = Lantern(sitemap=None).run()
    found = Lantern(sitemap=[*ADS, "https://elsewhere.example/ad/1", f"{ROOT}/login"])
    asked = found.run()
    allowed = len([url for url in ADS if not url.startswith(f"{ROOT}/ad/7")])
    assert without["ad"] == asked["ad"] == allowed
    assert without["list"] == LISTS
    assert asked["list"] <= 4
    assert sum("maps" in url for url in found.asked) <= MOST
    assert len(found.asked) == len(set(found.asked))
    assert not [url for url in found.asked if "login" in url or "elsewhere" in url or "/ad/7" in url]


def test_what_was_never_seen_to_be_an_ad_is_not_taken_from_a_sitemap() -> None:
    asked = Lantern(sitemap=[*NEWS, *ADS]).run()
    assert asked["news"] == 0
    assert asked["about"] == 0
    seen = Known(kinds={NEWS[0]: "item"}, shapes={shape(NEWS[0]): "item"})
    later = Lantern(sitemap=[*NEWS, *ADS], known=seen).run()
    assert later["news"] == len(NEWS)


def test_lists_that_an_earlier_reading_knows_are_read_all_the_same() -> None:
    lists = {f"{ROOT}/list?page={one}": "listing" for one in range(1, LISTS + 1)}
    asked = Lantern(sitemap=list(ADS), known=Known(kinds=lists)).run()  # type: ignore[arg-type]
    assert asked["list"] == LISTS


def test_a_site_of_one_list_is_not_asked_for_sitemaps_and_none_is_where_the_settings_say_no() -> None:
    off = Lantern(sitemap=list(ADS), sitemaps=False)
    assert off.run()["list"] == LISTS
    assert not [url for url in off.asked if "maps" in url]
    guessed = Lantern(sitemap=None)
    guessed.run()
    assert guessed.asked.count(f"{ROOT}/sitemap.xml") == 1


@pytest.mark.parametrize("links_on", [False, True], ids=["all pages named", "the next page named"])
def test_a_sitemap_that_nobody_named_is_looked_for_only_where_it_could_spare_much(*, links_on: bool) -> None:
    guesses = []
    for lists in (1, 3, 4, LISTS):
        lantern = Lantern(sitemap=None, lists=lists, links_on=links_on)
        assert lantern.run()["list"] == lists
        guesses.append(lantern.asked.count(f"{ROOT}/sitemap.xml"))
    assert guesses == [0, 0, 1, 1]


def test_a_sitemap_that_robots_txt_names_is_asked_for_as_soon_as_it_can_spare_a_list() -> None:
    lantern = Lantern(sitemap=list(ADS), lists=2)
    lantern.run()
    assert f"{ROOT}/maps.xml" in lantern.asked
