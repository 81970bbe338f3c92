from collections.abc import Callable, Sequence

import pytest

from clew.capture.crawl.frontier import Entry, Known, Rules, SiteQueue
from clew.capture.crawl.robots import Robots
from clew.capture.crawl.robots import Rules as HostRules
from clew.reference.crawling import packaged_crawling

SITE = "a.example"
ROOT = f"https://{SITE}"


def queue(known: Known | None = None, robots: str = "", **changes: object) -> SiteQueue:
    made = Robots("clew")
    made.learn(ROOT, HostRules(robots or None))
    rules = Rules(SITE, packaged_crawling(), **changes)  # type: ignore[arg-type]
    found = SiteQueue(rules, made, known or Known())
    found.seed(f"{ROOT}/")
    return found


def walk(found: SiteQueue, site: Callable[[str], Sequence[str]], budget: int = 1000) -> list[str]:
    """Visit a site given as a function from path to the paths that it links to; give the paths in order."""
    asked: list[str] = []
    while budget > len(asked) and (entry := found.next(budget - len(asked))) is not None:
        path = entry.url.removeprefix(ROOT)
        asked.append(path)
        found.found([ROOT + link for link in site(path)], entry)
    return asked


def catalogue(path: str) -> list[str]:
    """Ten lists of ten ads each; each ad links to three others."""
    if path == "/":
        return ["/about", "/list?page=1"]
    if path.startswith("/list?page="):
        number = int(path.rpartition("=")[2])
        return [f"/ad/{number * 10 + n}" for n in range(10)] + (
            [f"/list?page={number + 1}"] if number < 10 else []
        )
    return ["/ad/11", "/ad/12", "/ad/13"] if path.startswith("/ad/") else []


def test_all_is_read_once_lists_before_ads() -> None:
    asked = walk(queue(), catalogue)
    assert len(asked) == len(set(asked)) == 112
    lists = [place for place, path in enumerate(asked) if path.startswith("/list")]
    ads = [place for place, path in enumerate(asked) if path.startswith("/ad")]
    assert max(lists) < min(ads)


def test_no_more_lists_are_read_than_the_budget_has_use_for() -> None:
    asked = walk(queue(), catalogue, budget=30)
    ads = [path for path in asked if path.startswith("/ad/")]
    assert len(ads) >= 25
    assert len([path for path in asked if path.startswith("/list")]) <= 3


def test_what_an_earlier_run_read_sets_the_order() -> None:
    kinds = {"/about": "other", "/stadt/graz": "listing", "/x/mara": "item", "/wohnung/3": "other"}
    known = Known(kinds={ROOT + path: kind for path, kind in kinds.items()})  # type: ignore[misc]
    links = ["/about", "/x/mara", "/x/neu", "/wohnung/3", "/stadt/graz"]
    asked = walk(queue(known), lambda path: links if path == "/" else [])
    assert asked == ["/", "/stadt/graz", "/x/neu", "/x/mara", "/about", "/wohnung/3"]


def test_a_known_ad_that_no_list_names_is_asked_for_last() -> None:
    found = queue(Known(kinds={f"{ROOT}/ad/999": "item", f"{ROOT}/list?page=1": "listing"}))
    found.known_pages()
    asked = walk(found, catalogue)
    assert asked[-1] == "/ad/999"


@pytest.mark.parametrize(
    "variant", ["?sort=price", "?utm_source=mail", "?PHPSESSID=8f3a0c77d2e14b90", "#top", "?print=1"]
)
def test_variants_of_a_page_are_one(variant: str) -> None:
    asked = walk(queue(), lambda path: ["/ad/1", f"/ad/1{variant}"] if path == "/" else [])
    assert asked == ["/", "/ad/1"]


def test_sessions_of_an_unknown_name_are_found_out() -> None:
    def site(path: str) -> list[str]:
        token = f"{abs(hash(path)) % 10**12:012x}ab"
        return [f"/ad/{n}?zz={token}" for n in range(40)]

    asked = walk(queue(), site, budget=400)
    assert len(asked) <= 40 * 4


def test_random_numbers_of_ads_are_no_sessions() -> None:
    ads = [f"/ad?id={n:06x}f3ab9c" for n in range(40)]
    asked = walk(queue(), lambda path: ads if path == "/" else ads[:3])
    assert set(asked) == {"/", *ads}


def test_a_calendar_ends() -> None:
    def site(path: str) -> list[str]:
        if path == "/":
            return ["/cal/2026-01", "/list?page=1"]
        if path.startswith("/cal/"):
            year, month = int(path[5:9]), int(path[10:12])
            return [f"/cal/{year + month // 12:04}-{month % 12 + 1:02}"] + [
                f"{path[:12]}-{day:02}" for day in range(1, 29)
            ]
        return catalogue(path)

    asked = walk(queue(), site)
    assert sum(path.startswith("/cal/") for path in asked) <= 8
    assert sum(path.startswith("/ad/") for path in asked) == 100


def test_choices_end() -> None:
    keys = ("city", "age", "hair", "eyes", "size")

    def site(path: str) -> list[str]:
        if path.startswith("/find") or path == "/":
            stated = path.partition("?")[2]
            return [f"/find?{stated}&{key}={n}".replace("?&", "?") for key in keys for n in range(3)] + (
                ["/list?page=1"] if path == "/" else []
            )
        return catalogue(path)

    asked = walk(queue(), site)
    assert sum(path.startswith("/find") for path in asked) <= 30
    assert sum(path.startswith("/ad/") for path in asked) == 100


def test_of_choices_that_lead_to_nothing_two_pages_are_a_sample() -> None:
    def site(path: str) -> list[str]:
        stated = path.partition("?")[2]
        if path.startswith("/find") or path == "/":
            return [
                f"/find?{stated}&{key}={n}".replace("?&", "?") for key in ("city", "age") for n in range(3)
            ]
        return []

    assert sum(path.startswith("/find") for path in walk(queue(), site)) == 2


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ("https://other.example/", "another site"),
        (f"{ROOT}:22/", "another port"),
        (f"{ROOT}/login", "account"),
        (f"{ROOT}/ads/7/report", "action"),
        (f"{ROOT}/?action=delete&id=3", "action"),
        (f"{ROOT}/pic/3.jpg", "file"),
        (f"{ROOT}/secret/3", "settings"),
        (f"{ROOT}/a/b/a/b/a/b", "endless"),
        (f"{ROOT}/closed/1", "robots.txt"),
    ],
)
def test_what_is_left_alone_is_counted_with_its_reason(link: str, reason: str) -> None:
    found = queue(robots="User-agent: *\nDisallow: /closed/", never=("/secret/",))
    seed = found.next(9)
    assert seed is not None
    found.found([link], seed)
    assert found.next(9) is None
    assert dict(found.refused) == {reason: 1}


def test_a_host_of_its_own_has_rules_of_its_own() -> None:
    found = queue()
    seed = found.next(9)
    assert seed is not None
    found.found(["https://m.a.example/ad/1"], seed)
    first = found.next(9)
    assert first is not None
    assert (first.url, first.role) == ("https://m.a.example/robots.txt", "robots")
    found.robots.learn("https://m.a.example", HostRules("User-agent: *\nDisallow: /"))
    assert found.next(9) is None


def test_redirects_end() -> None:
    found = queue()
    entry = found.next(99)
    hops = 0
    while entry is not None:
        found.redirected(entry, f"{ROOT}/hop/{hops}")
        entry = found.next(99)
        hops += 1
    assert hops == 6


def test_the_same_page_under_https_is_taken_once_more() -> None:
    found = SiteQueue(Rules(SITE, packaged_crawling()), Robots("clew"), Known())
    found.robots.learn("http://a.example", HostRules())
    found.robots.learn(ROOT, HostRules())
    found.seed("http://a.example/")
    first = found.next(9)
    assert first == Entry("http://a.example/", forced=True)
    assert first is not None
    assert found.redirected(first, f"{ROOT}/")
    second = found.next(9)
    assert second is not None
    assert second.url == f"{ROOT}/"


def test_a_front_page_under_its_usual_name_is_not_asked_for_again() -> None:
    pages = {"/": ["/index.html", "/ad/1", "/ad/2", "/prices"], "/ad/1": ["/index.html"]}
    assert "/index.html" not in walk(queue(), lambda path: pages.get(path, []))


def test_what_lies_behind_a_page_that_asks_to_enter_is_asked_for() -> None:
    pages = {"/": ["/index.php"], "/index.php": ["/ad/1", "/ad/2", "/ad/3"]}
    assert walk(queue(), lambda path: pages.get(path, [])) == ["/", "/index.php", "/ad/1", "/ad/2", "/ad/3"]


def test_a_list_that_turns_up_on_its_own_first_page_is_that_page() -> None:
    pages = {"/": ["/list?page=1"], "/list?page=1": ["/list", "/ad/1", "/ad/2", "/ad/3", "/list?page=2"]}
    asked = walk(queue(), lambda path: pages.get(path, []))
    assert "/list" not in asked
    assert "/list?page=2" in asked


def test_a_list_that_counts_its_pages_from_nought_has_a_second_page() -> None:
    pages = {"/": ["/list"], "/list": ["/ad/1", "/ad/2", "/ad/3", "/list?page=1"], "/list?page=1": ["/ad/4"]}
    assert "/ad/4" in walk(queue(), lambda path: pages.get(path, []))


def test_a_list_that_links_to_its_pages_has_no_others() -> None:
    found = queue()
    walk(found, lambda path: catalogue(path) if path != "/list?page=10" else [])
    assert found.links_its_pages(f"{ROOT}/list?page=10")
    drawn = queue()
    walk(drawn, lambda path: ["/list?page=1"] if path == "/" else ["/ad/1", "/ad/2", "/ad/3"])
    assert not drawn.links_its_pages(f"{ROOT}/list?page=1")


def test_of_a_calendar_two_pages_are_a_sample_though_its_days_have_another_form() -> None:
    def site(path: str) -> list[str]:
        if path.startswith("/cal/"):
            return [
                *(f"/cal/2026-{month:02}" for month in range(1, 13)),
                *(f"/cal/2026-03-{n:02}" for n in range(1, 29)),
            ]
        return ["/cal/2026-01"] if path == "/" else []

    assert sum(path.startswith("/cal/") for path in walk(queue(), site)) == 2


def test_a_calendar_that_leads_to_ads_is_read_on() -> None:
    def site(path: str) -> list[str]:
        if path.startswith("/tour/"):
            month = int(path[-2:])
            return [f"/ad/{month}0{n}" for n in range(3)] + (
                [f"/tour/2026-{month + 1:02}"] if month < 9 else []
            )
        return ["/tour/2026-01"] if path == "/" else []

    assert sum(path.startswith("/ad/") for path in walk(queue(), site)) == 27
