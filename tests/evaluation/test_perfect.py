"""A perfect reader of a whole market has a perfect sheet, with every section and headline on it."""

from typing import Any

from clew.evaluation import evaluate, sheet_rows
from clew.evaluation.sheet import find_scorers
from tests.evaluation.market import Market, url
from tests.evaluation.perfect import write_perfect

THREAD = "https://board.example/topic?t=3"


def _page(name: str, visit: int, kind: str, **more: Any) -> dict[str, Any]:
    page = {"url": url(name), "visit": visit, "kind": kind, "language": "de", "text_language": "de"}
    return {**page, "canonical": url(name), **more}


def _ad(name: str, visit: int, **more: Any) -> dict[str, Any]:
    return {
        "url": url(name),
        "visit": visit,
        "text_language": "de",
        "alias": "Änne",
        "aliases_stated": ["Änne"],
        "age": 24,
        "ages_stated": [24, 25],
        "audience": "woman",
        "provider_kind": "independent",
        "city": "Vienna",
        "city_shown": "Wien",
        "country": "AT",
        "nationality": None,
        "ethnicity": "european",
        "languages_spoken": ["de", "en"],
        "services": ["massage"],
        "incall": True,
        "outcall": False,
        "hours": "24/7",
        "weight_kg": 60,
        "height_cm": 170,
        "max_duration_h": 12.0,
        "tour": [{"city": "Graz", "from": "2025-06-16", "to": "2025-06-21"}],
        "verified": None,
        "paid_placement": True,
        "n_images": 2,
        "posted_at": "2025-05-07",
        "phones": ["+43155500100"],
        "phone_forms": ["words"],
        "handles": [{"kind": "telegram", "value": "aenne_7"}],
        "prices": [
            {"amount": 90, "currency": "EUR", "code_currency": None, "duration_min": 60, "place": "incall"},
            {"amount": 100, "currency": None, "code_currency": "roses", "duration_min": 60, "place": None},
        ],
        **more,
    }


def _provider(name: str, ads: list[str], network: str | None, **more: Any) -> dict[str, Any]:
    return {"provider": name, "ads": [url(ad) for ad in ads], "network": network, "movement": [], **more}


def _site(host: str, **more: Any) -> dict[str, Any]:
    return {
        "host": host,
        "registered_domain": host.removeprefix("www."),
        "name": f"The {host}",
        "category": "escort directory",
        "languages": ["de"],
        "scope": "national",
        "company": "Fair Ltd",
        "host_country": "AT",
        "ad_space": "rented",
        "search_filters": ["Herkunft"],
        "safety_features": ["age_gate"],
        "trackers": [{"kind": "analytics", "id": "UA-100-1"}],
        "n_ads_stated": {"1": 40, "2": 30},
        "n_ads_real": {"1": 4, "2": 3},
        "site_phone": "+43155500999",
        "site_email": None,
        **more,
    }


def _truth() -> dict[str, Any]:
    move = {"from_city": "Vienna", "to_city": "Graz", "visit": 2}
    post = {
        "url": f"{THREAD}#p1",
        "review_id": "p1",
        "about_ad": url("a"),
        "about_phone": None,
        "language": "en",
    }
    return {
        "pages": [
            _page("a", 1, "ad"),
            _page("a?sid=1", 2, "ad", canonical=url("a")),
            _page("a", 2, "ad"),
            _page("b", 1, "ad"),
            _page("c", 1, "ad"),
            _page("flat", 1, "ad", relevant=False),
            _page("", 1, "listing"),
        ],
        "ads": [_ad("a", 1), _ad("a", 2, city="Graz", city_shown="Graz"), _ad("b", 1), _ad("c", 1)],
        "images": [
            {"ad": url(ad), "url": url(f"{ad}.jpg"), "visit": 1, "picture": picture, "variant": "orig"}
            for ad, picture in (("a", "k"), ("b", "k"), ("c", "m"))
        ],
        "providers": [
            _provider("p1", ["a"], "n1", movement=[move]),
            _provider("p2", ["b"], "n1"),
            _provider("p3", ["c"], None),
        ],
        "sites": [_site("www.fair.example"), _site("second.example", company=None)],
        "operators": [{"operator": "o1", "sites": ["www.fair.example", "second.example"]}],
        "reviews": [
            {
                **post,
                "written_at": "2025-05-01",
                "text": "Nervous.",
                "signals": [{"family": "behaviour", "signal": "anxious"}],
            }
        ],
        "indicators": [
            {
                "subject_kind": "ad",
                "subject": url("a"),
                "indicators": [{"family": "photo", "label": "face said to be hidden"}],
            },
            {
                "subject_kind": "provider",
                "subject": "p1",
                "indicators": [{"family": "behaviour", "label": "anxious"}],
            },
        ],
        "changes": [
            {"kind": "vanished", "visit": 2, "ad": url("b"), "provider": "p2"},
            {"kind": "moved", "visit": 2, "provider": "p1", "ads": [url("a")], **move},
        ],
    }


def test_every_ratio_is_one(market: Market) -> None:
    write_perfect(market, _truth())
    for row in sheet_rows(evaluate(market.tables, market.truth)):
        if row["section"] != "leads":
            for ratio in ("precision", "recall", "f1", "value"):
                assert row[ratio] in (None, 1.0), row
    priority = [
        row for row in sheet_rows(evaluate(market.tables, market.truth)) if "by priority, AP" in row["name"]
    ]
    assert [row["value"] for row in priority] == [1.0] * len(priority)


def test_every_section_scores_and_every_headline_is_a_line(market: Market) -> None:
    write_perfect(market, _truth())
    sheet = evaluate(market.tables, market.truth)
    assert [section.name for section in sheet.sections if section.note] == []
    for section, scorer in zip(sheet.sections, find_scorers(), strict=True):
        totals = {line.name for line in section.scores if line.group == "all"}
        assert section.headlines
        assert set(scorer.headlines) <= totals, f"{section.name}: {set(scorer.headlines) - totals}"
