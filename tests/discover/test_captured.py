"""What was captured of some sites leads to others, each way by its own sign, and nothing of an urgent ad gets out."""

from typing import Any

import pytest

from clew.discover.captured import finders, found_in_captures
from clew.discover.queries import back_search
from clew.engine.local import LocalEngine
from clew.records.site_candidate import Way
from tests.given import day, engine_with, mark, some

OWN = frozenset({"lantern.example"})
PHONE = "+436600000123"


def page(number: int, site: str = "lantern.example", **values: Any) -> Any:
    url = f"https://{site}/{number}"
    told = {
        "kind": "ad",
        "relevant": True,
        "outlinks": (),
        "text": "",
        "url": url,
        "canonical_url": url,
        **values,
    }
    return some("page", capture_id=f"{site}-{number}", site_id=site, **told)


def engine(*pages: Any, **tables: Any) -> LocalEngine:
    captures = [
        some(
            "capture",
            capture_id=one.capture_id,
            url=one.url,
            site_id=one.site_id,
            fetched_at=day(n),
            tool="crawler",
        )
        for n, one in enumerate(pages)
    ]
    return engine_with({"pages": pages, "captures": captures, **tables})


def found(given: LocalEngine, *hows: str, own: frozenset[str] = OWN) -> list[tuple[str, str, str]]:
    with given:
        ways = list(found_in_captures(given, own))
    assert all(way.evidence or way.how in ("back_search", "ad_contact") for _, way in ways)
    return sorted((site, way.how, way.from_) for site, way in ways if way.how in hows)


def test_every_way_is_found_by_walking() -> None:
    assert set(finders()) == {
        "ad_contacts",
        "affiliation",
        "back_search",
        "cross_ads",
        "directories",
        "forums",
        "imported",
        "links",
        "moved",
    }


def test_a_link_on_one_page_is_a_link_and_on_many_a_cross_ad() -> None:
    pages = [page(n, outlinks=("kite.example", *(("once.example",) if n == 0 else ()))) for n in range(4)]
    assert found(engine(*pages), "link", "cross_ad") == [
        ("kite.example", "cross_ad", "lantern.example"),
        ("once.example", "link", "lantern.example"),
    ]


def test_where_a_site_of_ours_moved_to_is_a_candidate_and_no_other_redirect_is() -> None:
    ways = [
        ("https://www.lantern.example/", "https://lamp.example/start"),
        ("https://lantern.example", "https://www.lantern.example/"),  # within the site
        ("https://lantern.example/out?to=7", "https://partner.example/"),  # a counter
        ("https://lantern.example/", "https://sedo.com/search/?domain=lantern.example"),  # who sells domains
        ("https://lantern.example/", "http://127.0.0.1/"),
        ("https://stranger.example/", "https://elsewhere.example/"),  # none of ours
    ]
    captures = [
        some("capture", capture_id=f"c{n}", url=url, redirect_to=to, site_id=url.split("/")[2].removeprefix("www."), fetched_at=day(n))
        for n, (url, to) in enumerate(ways)
    ]  # fmt: skip
    with engine_with({"captures": captures}) as given:
        moved = [(site, way) for site, way in found_in_captures(given, OWN) if way.how == "moved"]
    assert [site for site, _ in moved] == ["lamp.example"]
    (way,) = [way for _, way in moved]
    assert (way.from_, way.url, way.when) == ("lantern.example", "https://lamp.example/start", day(0))
    assert way.evidence[0].capture_id == "c0"


def test_a_site_s_own_hosts_and_hosts_that_are_no_sites_are_no_candidates() -> None:
    pages = [
        page(
            1,
            outlinks=(
                "m.lantern.example",
                "www.lantern.example",
                "127.0.0.1",
                "hidden.onion",
                "router.local",
            ),
        )
    ]
    assert found(engine(*pages), "link", "cross_ad", "affiliation") == []


def test_a_page_of_partners_is_told_from_the_maker_s_link() -> None:
    partners = page(1, kind="static", outlinks=("a.example", "b.example", "c.example", "instagram.com"))
    assert [site for site, _, _ in found(engine(partners), "affiliation")] == [
        "a.example",
        "b.example",
        "c.example",
    ]
    imprint = page(1, kind="static", outlinks=("maker.example", "instagram.com", "google.com"))
    assert found(engine(imprint), "affiliation") == []


def test_a_directory_s_links_are_its_entries() -> None:
    given = engine(page(1, site="index.example", kind="directory", outlinks=("a.example", "b.example")))
    assert [site for site, _, _ in found(given, "directory")] == ["a.example", "b.example"]


def test_a_post_names_sites_with_and_without_a_link() -> None:
    text = "Anyone tried kite-graz.example? I write no.thing of 12.30, notes.txt or me@mail.example."
    given = engine(page(1, site="board.example", kind="thread", text=text, outlinks=("a.example",)))
    with given:
        ways = [(site, way) for site, way in found_in_captures(given, OWN) if way.how == "forum"]
    assert sorted(site for site, _ in ways) == ["a.example", "kite-graz.example"]
    (named,) = [way for site, way in ways if site == "kite-graz.example"]
    (place,) = named.evidence
    assert text[place.start : place.end] == place.quote == "kite-graz.example"


def ad(number: int, site: str, **values: Any) -> Any:
    return some("ad", ad_id=f"ad{number}", site_id=site, url=f"https://{site}/ad/{number}", text="", **values)


def contact(number: int, kind: str, value: str) -> Any:
    return some("contact", ad_id=f"ad{number}", kind=kind, value=value, evidence=(mark(f"c{number}", value),))


def test_a_phone_of_our_ads_on_another_site_leads_there() -> None:
    given = engine(
        ads=[ad(1, "lantern.example"), ad(2, "kite.example"), ad(3, "else.example")],
        contacts=[
            contact(1, "phone", PHONE),
            contact(2, "phone", PHONE),
            contact(3, "phone", "+436600000999"),
        ],
    )
    assert found(given, "back_search") == [("kite.example", "back_search", "lantern.example")]


@pytest.mark.parametrize(
    "text", ["call 0660 000 0123 now", "+43 660/0000123", "(0043) 660 - 0000 123", "write to @mara_graz."]
)
def test_a_contact_in_the_words_of_a_page_without_ads_leads_there(text: str) -> None:
    given = engine(
        page(1, site="board.example", kind="thread", text=text),
        page(1, text="call 0660 000 0123 now"),
        ads=[ad(1, "lantern.example")],
        contacts=[contact(1, "phone", PHONE), contact(1, "telegram", "mara_graz")],
    )
    assert found(given, "back_search") == [("board.example", "back_search", "lantern.example")]


@pytest.mark.parametrize(
    "text",
    ["call 0660 000 0124", "order 1230660000012399887766", "mara_graz without its sign", "2026-05-01 12:30"],
)
def test_other_numbers_lead_nowhere(text: str) -> None:
    given = engine(
        page(1, site="board.example", kind="thread", text=text),
        ads=[ad(1, "lantern.example")],
        contacts=[contact(1, "phone", PHONE), contact(1, "telegram", "mara_graz")],
    )
    assert found(given, "back_search") == []


def test_an_alias_leads_only_with_the_same_age_and_town() -> None:
    own = ad(1, "lantern.example", alias="Mara", age=24, city="Graz", city_id=7)
    same = ad(2, "kite.example", alias="mara", age=24, city="Graz", city_id=7)
    older = ad(3, "else.example", alias="Mara", age=31, city="Graz", city_id=7)
    unknown = ad(4, "none.example", alias="Mara")
    assert found(engine(ads=[own, same, older, unknown]), "back_search") == [
        ("kite.example", "back_search", "lantern.example")
    ]


def test_a_site_named_in_an_ad_is_a_candidate_once() -> None:
    given = engine(
        ads=[ad(1, "lantern.example"), ad(2, "lantern.example")],
        contacts=[
            contact(1, "website", "mara.example/me"),
            contact(2, "website", "mara.example"),
            contact(2, "website", "lantern.example"),
        ],
    )
    assert found(given, "ad_contact") == [("mara.example", "ad_contact", "lantern.example")]


def test_what_was_imported_and_named_by_nobody_is_a_candidate() -> None:
    assert found(engine(page(1), page(1, site="kite.example")), "import") == [
        ("kite.example", "import", "crawler")
    ]


def urgent_tables() -> dict[str, Any]:
    return {
        "ads": [
            ad(1, "lantern.example", alias="Mara", age=24, city="Graz", city_id=7),
            ad(2, "kite.example", alias="Mara", age=24, city="Graz", city_id=7),
        ],
        "contacts": [
            contact(1, "phone", PHONE),
            contact(2, "phone", PHONE),
            contact(1, "website", "mara.example"),
        ],
        "providers": [some("provider", provider_id="p1", ad_ids=("ad1",))],
        "networks": [some("network", network_id="n1", provider_ids=("p1",))],
        "leads": [some("lead", lead_id="n1", urgent=True)],
    }


def test_nothing_of_an_urgent_lead_leaves_the_project() -> None:
    assert found(engine(**urgent_tables()), "back_search", "ad_contact") == []
    with engine(**urgent_tables()) as given:
        assert list(back_search(given, site="lantern.example")) == []
    calm = {**urgent_tables(), "leads": [some("lead", lead_id="n1", urgent=False)]}
    assert len(found(engine(**calm), "back_search", "ad_contact")) == 3
    with engine(**calm) as given:
        assert len(list(back_search(given, site="lantern.example"))) > 1


def test_queries_for_a_back_search_are_written_as_people_write() -> None:
    given = engine(
        ads=[
            ad(1, "lantern.example", alias="Mara", age=24, city="Graz"),
            ad(2, "kite.example", alias="Lena", city="Linz"),
        ],
        contacts=[
            contact(1, "phone", PHONE),
            contact(1, "telegram", "mara_graz"),
            contact(1, "email", "m@mail.example"),
            contact(2, "phone", "+436600000999"),
        ],
    )
    with given:
        queries = list(back_search(given, site="lantern.example"))
    texts = {one.query for one in queries}
    assert {
        '"+436600000123"',
        '"+43 660 0000123"',
        '"06600000123"',
        '"mara_graz"',
        '"m@mail.example"',
        '"Mara" 24 Graz',
    } <= texts
    assert not any("999" in text or "Lena" in text for text in texts)
    assert {one.about for one in queries} == {"lantern.example"}


def test_no_captures_find_nothing() -> None:
    with engine() as given:
        assert list(found_in_captures(given, OWN)) == []


def test_a_way_is_itself_whenever_it_is_met() -> None:
    one, other = (
        Way("list", "a.txt", "lantern.example", day(1)),
        Way("list", "a.txt", "lantern.example", day(2)),
    )
    assert one.identity == other.identity
