"""Kinds, languages, canonical addresses and relevance of pages."""

from typing import Any

from tests.evaluation.market import Market, capture_id, counts, url


def _true(name: str, kind: str, **more: Any) -> dict[str, Any]:
    return {
        "url": url(name),
        "visit": 1,
        "kind": kind,
        "language": "de",
        "text_language": "hu",
        "canonical": url(name),
        **more,
    }


def _read(name: str, kind: str, **more: Any) -> dict[str, Any]:
    return {
        "capture_id": capture_id(url(name), 1),
        "url": url(name),
        "canonical_url": url(name),
        "kind": kind,
        "relevant": True,
        "language": "de",
        "text_language": "hu",
        **more,
    }


def _market(market: Market) -> Market:
    market.true(
        "pages",
        [
            _true("a", "ad"),
            _true("b?print=1", "ad", canonical=url("b")),
            _true("c", "listing"),
            _true("d", "static", relevant=False),
            _true("e", "error", language="ru"),
        ],
    )
    market.captured(*((url(name), 1) for name in ("a", "b?print=1", "c", "d", "f")))
    market.table(
        "pages",
        [
            _read("a", "ad", language="de-AT", text_language="ro"),
            _read("b?print=1", "ad"),
            _read("c", "ad", relevant=False),
            _read("d", "static", relevant=False, canonical_url=url("d") + "/"),
            _read("f", "review"),
        ],
    )
    return market


def test_kinds(market: Market) -> None:
    lines = _market(market).score("pages")
    assert counts(lines["read", "all"]) == (4, 1, 1)
    assert counts(lines["kind", "kind=ad"]) == (2, 1, 0)
    assert counts(lines["kind", "kind=listing"]) == (0, 0, 1)
    assert counts(lines["kind", "kind=error"]) == (0, 0, 1)
    assert ("kind", "kind=review") not in lines
    macro = lines["kind, macro-F1", "all"]
    assert (macro.f1, macro.n) == (round((0.8 + 0 + 1 + 0) / 4, 3), 5)
    assert lines["kind, macro-F1", "language=ru"].f1 == 0.0
    assert lines["kind, confused", "listing as ad"].n == 1
    assert lines["kind, confused", "error as not read"].n == 1


def test_languages_and_addresses(market: Market) -> None:
    lines = _market(market).score("pages")
    interface = lines["language of the interface", "all"]
    assert (interface.right, interface.n, interface.value) == (4, 5, 0.8)
    assert lines["language of the text", "all"].right == 3
    assert lines["canonical address", "all"].right == 3
    duplicate = lines["canonical address of a duplicate", "all"]
    assert (duplicate.right, duplicate.n) == (0, 1)


def test_a_page_wrongly_put_aside_is_a_false_one(market: Market) -> None:
    lines = _market(market).score("pages")
    assert counts(lines["not relevant", "all"]) == (1, 1, 0)
