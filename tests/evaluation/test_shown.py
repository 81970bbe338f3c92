"""What no capture shows is neither missed nor false: a truth may be a part of a larger market."""

from typing import Any

from tests.evaluation.market import Market, ad_id, url


def _provider(name: str, *ads: str) -> dict[str, Any]:
    return {"provider": name, "ads": [url(ad) for ad in ads], "network": None}


def _labels(**labels: tuple[str, str]) -> list[dict[str, Any]]:
    return [
        {"subject_kind": "provider", "subject": name, "indicators": [{"family": family, "label": label}]}
        for name, (family, label) in labels.items()
    ]


def _market(market: Market, labels: list[dict[str, Any]], ads: list[dict[str, Any]], **more: Any) -> Market:
    market.true("ads", [{"visit": 1, **ad} for ad in ads])
    market.true("providers", [_provider("p1", "a"), _provider("p2", "b"), _provider("p3", "c", "d")])
    market.true("indicators", labels)
    for name, rows in more.items():
        market.true(name, rows)
    market.ads(*({"url": url(ad)} for ad in "abcd"))
    market.table("providers", [{"provider_id": f"x{ad}", "ad_ids": [ad_id(url(ad))]} for ad in "abcd"])
    market.table("findings", [])
    return market


def _missed(market: Market) -> tuple[int | None, int | None]:
    lines = market.score("findings")
    shown = lines.get(("on providers, shown", "all"))
    return lines["on providers", "all"].fn, shown.fn if shown else 0


def test_several_cities_of_whom_one_ad_was_captured_are_not_missed(market: Market) -> None:
    ads = [
        {"url": url("a"), "city": "Graz"},
        {"url": url("c"), "city": "Graz"},
        {"url": url("d"), "city": "Linz"},
    ]
    several = ("frequent_movement", "several cities: Graz, Linz")
    _market(market, _labels(p1=several, p3=several), ads)
    assert _missed(market) == (2, 1)


def test_ages_and_aliases_are_shown_by_two_values(market: Market) -> None:
    ads = [
        {"url": url("a"), "age": 20, "ages_stated": [20], "alias": "Ada", "aliases_stated": ["Ada", "Ina"]},
        {"url": url("b"), "age": 20, "ages_stated": [20, 24]},
    ]
    labels = _labels(p1=("inconsistent_aliases", "Ada/Ina"), p2=("inconsistent_ages", "20/24"))
    _market(market, labels, ads)
    assert _missed(market) == (2, 2)
    market.true(
        "indicators", _labels(p1=("inconsistent_ages", "20/24"), p2=("inconsistent_aliases", "Ada/Ina"))
    )
    assert _missed(market) == (2, 0)


def test_a_shared_or_close_phone_has_to_be_written_in_two_ads(market: Market) -> None:
    ads = [
        {"url": url("a"), "phones": ["+43660000001"]},
        {"url": url("b"), "phones": ["+43660000001"]},
        {"url": url("c"), "phones": ["+43660000050"]},
    ]
    shared, near = (
        ("third_party", "phone shared with other providers"),
        ("third_party", "numerically close phones"),
    )
    _market(market, _labels(p1=shared, p2=near, p3=shared), ads)
    assert _missed(market) == (3, 2), "p3 shares none"


def test_a_picture_of_different_people_has_to_stand_in_two_ads(market: Market) -> None:
    pictures = [
        {"ad": url(ad), "url": url(f"{ad}.jpg"), "visit": 1, "picture": picture, "variant": "orig"}
        for ad, picture in (("a", "k"), ("b", "k"), ("c", "m"))
    ]
    same = ("photo", "same photo for different people")
    _market(market, _labels(p1=same, p3=same), [{"url": url(ad)} for ad in "abc"], images=pictures)
    assert _missed(market) == (2, 1)


def _post(thread: str, text: str, **about: Any) -> dict[str, Any]:
    page = f"https://board.example/{thread}"
    return {
        "url": f"{page}#{len(text)}", "thread": page, "review_id": f"{thread}{len(text)}", "text": text,
        "language": "en", "signals": [{"family": "behaviour", "signal": "anxious"}], **about,
    }  # fmt: skip


def test_behaviour_is_shown_by_a_thread_that_names_one_person(market: Market) -> None:
    ads = [{"url": url("a"), "phones": ["+43660000001"]}, {"url": url("b"), "phones": []}]
    elsewhere = "https://elsewhere.example/x"
    posts = [
        _post("t1", f"{elsewhere} Nervous.", about_ad=elsewhere, about_phone="+43660000001"),
        _post("t2", f"{url('b')} Nervous.", about_ad=url("b"), about_phone=None),
    ]
    anxious = ("behaviour", "anxious")
    _market(market, _labels(p1=anxious, p2=anxious), ads, reviews=posts)
    assert _missed(market) == (2, 1), "p1 is named by an address that was not captured"
    market.true(
        "reviews", [_post("t1", "Nervous.", about_ad=elsewhere, about_phone="+43660000001"), posts[1]]
    )
    assert _missed(market) == (2, 2), "where no address is named her phone tells"


def test_without_a_list_of_ads_everything_counts_as_shown(market: Market) -> None:
    several = ("frequent_movement", "several cities: Graz, Linz")
    _market(market, _labels(p1=several), [])
    assert _missed(market) == (1, 1)


def _moves(market: Market, ads: list[dict[str, Any]], truth: list[Any], found: list[Any], **more: Any) -> Any:
    names = ("from_city", "to_city", "visit")
    moves = [dict(zip(names, move, strict=True)) for move in truth]
    market.true("ads", ads)
    market.true("providers", [{**_provider("p1", "a", "b"), "movement": moves, **more}])
    market.ads(*({"url": url(ad)} for ad in "ab"))
    market.table("providers", [{"provider_id": "x", "ad_ids": [ad_id(url(ad)) for ad in "ab"]}])
    rows = [
        {"provider_id": "x", "n": n, "from_city": start, "to_city": end}
        for n, (start, end) in enumerate(found)
    ]
    market.table("movements", rows)
    lines = market.score("movements")
    return [
        (line.tp, line.fp, line.fn) if line else None
        for line in (lines.get((f"provider, from, to{part}", "all")) for part in ("", ", shown"))
    ]


def test_a_movement_is_shown_where_both_cities_are_at_their_visits(market: Market) -> None:
    ads = [
        {"url": url("a"), "visit": 1, "city": "Graz"},
        {"url": url("b"), "visit": 3, "city": "Wels"},
    ]
    truth = [("Graz", "Linz", 2), ("Linz", "Wels", 3)]
    cities = ["Graz", "Linz", "Wels"]
    assert _moves(market, ads, truth, [("Graz", "Wels")], cities=cities) == [(0, 1, 2), None]
    ads.append({"url": url("b"), "visit": 2, "city": "Linz"})
    assert _moves(market, ads, truth, [("Graz", "Wels")], cities=cities) == [(0, 1, 2), (0, 1, 2)]
    assert _moves(market, ads, truth, [("Graz", "Linz")], cities=cities) == [(1, 0, 1), (1, 0, 1)]


def test_a_false_movement_stays_false_where_the_ads_do_not_show_it(market: Market) -> None:
    ads = [
        {"url": url("a"), "visit": 1, "city": "Graz"},
        {"url": url("b"), "visit": 2, "city": "Wels"},
    ]
    for wrong in (("Wels", "Graz"), ("Graz", "Rome")):
        assert _moves(market, ads, [], [wrong], cities=["Graz", "Linz", "Wels"]) == [(0, 1, 0), (0, 1, 0)]
    assert _moves(market, ads, [], [("Graz", "Wels")], cities=["Graz", "Wels"]) == [(0, 1, 0), (0, 1, 0)]
    assert _moves(market, ads, [], [("Graz", "Wels")], cities=["Graz", "Linz", "Wels"]) == [(0, 1, 0), None]
