"""How many ads a site states, where only the state of a page says so."""

import json
from typing import Any

import pytest
from tests.parse.reading import _DAY

from clew.parse.draft import Source, read_draft
from clew.reference.lexicon import packaged_lexicons

_ADS = [{"id": n, "url": f"/p/{n}", "displayName": f"Mara {n}", "city": "Graz", "about": "evening walks and long talks"} for n in range(4)]  # fmt: skip


def stated(props: dict[str, Any]) -> list[str]:
    state = json.dumps({"props": {"pageProps": props}})
    page = f'<html lang=de><body><div id=app></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>'
    source = Source("/list", "lantern.example", "https://lantern.example/list", _DAY, 200, "text/html", page.encode())  # fmt: skip
    draft = read_draft(source, packaged_lexicons())
    return [fact.value for fact in draft.facts if fact.kind == "n_ads_stated"]


@pytest.mark.parametrize(
    "props",
    [
        {"items": _ADS, "total": 1204},
        {"items": _ADS, "pagination": {"page": 1, "total_count": 1204}},
        {"results": {"hits": _ADS, "nbHits": 1204}},
    ],
)
def test_a_total_beside_the_ads_is_one_of_ads(props: dict[str, Any]) -> None:
    assert stated(props) == ["1204"]


@pytest.mark.parametrize(
    "props",
    [
        {"items": _ADS, "totalPages": 31},
        {"items": _ADS, "reviews": {"total": 88}},
        {"items": [{**one, "photos": {"total": 9}} for one in _ADS]},
        {"items": _ADS, "total": "many"},
        {"items": _ADS, "total": "12345678901234567890"},
        {"items": _ADS, "total": None},
    ],
)
def test_a_total_of_something_else_is_none(props: dict[str, Any]) -> None:
    assert stated(props) == []
