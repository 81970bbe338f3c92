"""Findings, reviews, images and changes."""

from typing import Any

from clew.evaluation.findings import label_kind
from tests.evaluation.market import Market, ad_id, counts, url, when


def _finding(kind: str, subject: str, family: str) -> dict[str, Any]:
    return {"subject_kind": kind, "subject_id": subject, "indicator": f"some_{family}", "family": family}


def _people(market: Market) -> Market:
    market.true("ads", [{"url": url(ad), "visit": 1} for ad in "abc"])
    market.true(
        "providers", [{"provider": "p1", "ads": [url("a"), url("b")]}, {"provider": "p2", "ads": [url("c")]}]
    )
    market.ads(*({"url": url(ad)} for ad in "abc"))
    ids = {"x": ["a", "b"], "y": ["c"]}
    market.table(
        "providers",
        [{"provider_id": name, "ad_ids": [ad_id(url(ad)) for ad in ads]} for name, ads in ids.items()],
    )
    market.table("networks", [{"network_id": "n", "provider_ids": ["x", "y"]}])
    return market


def test_families_on_ads_on_providers_and_rolled_up(market: Market) -> None:
    _people(market).true(
        "indicators",
        [
            {
                "subject_kind": "ad",
                "subject": url("a"),
                "indicators": [{"family": "photo", "label": "face said to be hidden"}],
            },
            {
                "subject_kind": "ad",
                "subject": url("b"),
                "indicators": [{"family": "contract_length", "label": "7 days or more"}],
            },
            {
                "subject_kind": "provider",
                "subject": "p1",
                "indicators": [{"family": "third_party", "label": "phone shared"}],
            },
            {
                "subject_kind": "provider",
                "subject": "p2",
                "indicators": [{"family": "behaviour", "label": "anxious"}],
            },
        ],
    )
    market.table(
        "reviews", [{"review_id": "r1", "ad_id": ad_id(url("c"))}, {"review_id": "r2", "ad_id": None}]
    )
    market.table(
        "findings",
        [
            _finding("ad", ad_id(url("a")), "photo"),
            _finding("ad", ad_id(url("c")), "photo"),
            _finding("provider", "x", "contract_length"),
            _finding("network", "n", "third_party"),
            _finding("review", "r1", "behaviour"),
            _finding("review", "r2", "behaviour"),
        ],
    )
    lines = market.score("findings")
    assert counts(lines["on ads", "all"]) == (1, 1, 1)
    assert counts(lines["on providers", "all"]) == (2, 2, 0)
    assert counts(lines["on providers", "family=third_party"]) == (1, 1, 0)
    assert counts(lines["rolled up", "all"]) == (4, 2, 0)
    assert lines["on ads, by label", "contract_length: 7 days or more"].recall == 0.0
    assert lines["on providers, by label", "behaviour: anxious"].recall == 1.0


def test_labels_lose_their_values() -> None:
    assert label_kind("Anna/Sofia") == "several values"
    assert label_kind("third person, 'our new girl'") == "third person, 'our new girl'"


def test_posts_whom_they_are_about_and_their_signals(market: Market) -> None:
    thread = "https://board.example/topic?t=3"

    def post(number: int, text: str, signals: list[str], **more: Any) -> dict[str, Any]:
        return {
            "review_id": f"p{number}",
            "url": f"{thread}#p{number}",
            "about_ad": None,
            "about_phone": None,
            "written_at": "2025-05-01",
            "language": "en",
            "text": text,
            "signals": [{"family": "behaviour", "signal": signal} for signal in signals],
            **more,
        }

    market.true(
        "reviews",
        [
            post(1, "Very nervous.", ["anxious"], about_ad=url("a")),
            post(2, "Friendly and  punctual.", [], about_phone="+4930555001"),
            post(3, "Looked at the door.", ["fearful", "anxious"]),
        ],
    )
    market.ads({"url": url("a")})
    market.table(
        "reviews",
        [
            {"review_id": "x", "url": f"{thread}#p1", "ad_id": ad_id(url("a")), "text": "Very nervous."},
            {
                "review_id": "y",
                "url": thread,
                "about_kind": "phone",
                "about_value": "+4930555009",
                "text": "friendly and punctual.",
            },
            {"review_id": "z", "url": f"{thread}#p9", "text": "A post that is none."},
        ],
    )
    market.table("findings", [_finding("review", "x", "behaviour"), _finding("review", "y", "behaviour")])
    lines = market.score("reviews")
    assert counts(lines["posts", "all"]) == (2, 1, 1)
    assert counts(lines["with a signal", "all"]) == (1, 1, 1)
    assert lines["with a signal, by signal", "signal=anxious"].recall == 0.5
    assert (lines["about whom", "all"].right, lines["about whom", "all"].n) == (1, 2)


def test_pairs_of_one_picture(market: Market) -> None:
    pictures = {"1": ("k", "orig"), "2": ("k", "resize"), "3": ("k", "crop"), "4": ("m", "orig")}
    rows = [
        {"ad": url("a"), "url": url(f"{name}.jpg"), "visit": 1, "picture": picture, "variant": variant}
        for name, (picture, variant) in pictures.items()
    ]
    market.true("images", [*rows, {**rows[0], "url": url("unhashed.jpg")}])
    market.ads({"url": url("a")})
    far, near = "f" * 64, "f" * 56 + "0" * 7 + "1"
    hashes = {"1": "0" * 64, "2": "0" * 56 + "f" * 7 + "7", "3": far, "4": near}
    market.table(
        "images",
        [{"ad_id": ad_id(url("a")), "url": url(f"{name}.jpg"), "pdq": pdq} for name, pdq in hashes.items()],
    )
    lines = market.score("images")
    assert counts(lines["image of an ad", "all"]) == (4, 0, 1)
    total = lines["pairs of one picture", "all"]
    assert counts(total) == (1, 1, 2), (
        "31 bits apart is near; the fourth picture is another one 31 bits from the third"
    )
    assert total.note == "over 4 of 4 addresses"
    assert lines["pairs of one picture, by variant", "variant=resize"].recall == 1.0
    assert lines["pairs of one picture, by variant", "variant=crop"].recall == 0.0


def test_no_picture_at_all(market: Market) -> None:
    market.true("images", [])
    assert market.score("images")["pairs of one picture", "all"].f1 is None


def test_changes_meet_by_kind_visit_and_ad(market: Market) -> None:
    _people(market).true(
        "pages", [{"url": url("a"), "visit": 1, "kind": "ad"}, {"url": url("a"), "visit": 2, "kind": "ad"}]
    )
    market.true(
        "changes",
        [
            {"kind": "new", "visit": 2, "ad": url("c"), "provider": "p2"},
            {"kind": "vanished", "visit": 2, "ad": url("a"), "provider": "p1"},
            {"kind": "moved", "visit": 2, "provider": "p1", "ads": [url("b")]},
        ],
    )
    market.captured((url("a"), 1), (url("a"), 2))

    def alert(number: int, kind: str, subject: str, visit: int) -> dict[str, Any]:
        return {"alert_id": str(number), "kind": kind, "subject_id": subject, "seen_at": when(visit)}

    market.table(
        "alerts",
        [
            alert(1, "new", ad_id(url("c")), 2),
            alert(2, "new", ad_id(url("b")), 2),
            alert(3, "vanished", ad_id(url("a")), 1),
            alert(4, "moved", "x", 2),
            alert(5, "moved", ad_id(url("a")), 2),
            alert(6, "matched", ad_id(url("a")), 2),
        ],
    )
    lines = market.score("changes")
    assert counts(lines["changes", "kind=new"]) == (1, 1, 0)
    assert counts(lines["changes", "kind=vanished"]) == (0, 1, 1)
    assert counts(lines["changes", "kind=moved"]) == (1, 0, 0)
    assert counts(lines["in any visit", "kind=vanished"]) == (1, 0, 0)
    assert counts(lines["changes", "all"]) == (2, 2, 1)


def test_what_no_captured_ad_shows_is_asked_for_on_a_line_of_its_own(market: Market) -> None:
    market.true("providers", [{"provider": "p1", "ads": [url("a"), url("b")]}])
    market.true(
        "ads",
        [{"url": url("a"), "visit": 1, "city": "Graz"}, {"url": url("b"), "visit": 2, "city": "Linz"}],
    )
    moved = {"kind": "moved", "provider": "p1", "ads": []}
    returned = {"kind": "returned", "visit": 2, "ad": url("b")}
    market.true(
        "changes",
        [
            {**moved, "visit": 2, "from_city": "Graz", "to_city": "Linz"},
            {**moved, "visit": 1, "from_city": "Wien", "to_city": "Graz"},
            {**returned, "earlier_ad": url("not-captured")},
            {**returned, "earlier_ad": url("a")},
        ],
    )
    market.captured((url("a"), 1), (url("b"), 2))
    lines = market.score("changes")
    assert counts(lines["changes", "kind=moved"]) == (0, 0, 2)
    assert counts(lines["changes, shown", "kind=moved"]) == (0, 0, 1)
    assert counts(lines["changes", "kind=returned"]) == (0, 0, 2)
    assert counts(lines["changes, shown", "kind=returned"]) == (0, 0, 1)
