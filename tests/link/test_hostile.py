"""Hostile values: bounded cost, listed, nothing glued. One market holds them all, beside ordinary ads."""

import random
from collections import Counter
from functools import cache

import pyarrow as pa

from clew.link import link
from tests.given import engine_with
from tests.link.made import Market, linked, networks, persons

MANY = 400
NAMES = tuple(
    a + b
    for a in ("Adel", "Bel", "Cor", "Dor", "El", "Flor", "Gis", "Hed")
    for b in ("a", "ina", "ella", "ena")
)
GOOD = "I paint on Sundays and I like the old tram. My flat is near the park. We can talk about birds and about bread."


def market() -> Market:
    made = Market()
    for n in range(MANY):
        name = NAMES[n % len(NAMES)]
        site = f"s{n % 7}.example"
        made.ad(f"phone{n:04}", name, site=site, phone="+436601234567", text=f"Only {name}.")
        made.ad(f"picture{n:04}", name, site=site, pictures=(("same", "ab" * 32),), text="")
        made.ad(f"word{n:04}", name, site=site, text="hot " * 300)
        made.ad(f"empty{n:04}", None, site=site, text=" ")
        made.ad(f"text{n:04}", name, site=f"t{n}.example", text=GOOD)
        made.ad(f"random{n:04}", name, site="numbers.example", phone=f"+4366{n * 7919 % 100000000:08}")
    made.ad("z1", "Ria", phone="+43699555001", text="Ria alone.").ad("z2", "Ria", phone="+43699555001")
    return made


@cache
def found() -> tuple[dict[str, int], list[tuple[str, ...]], list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    tables = linked(market())
    kinds = Counter(tables["links"]["kind"].to_pylist())
    return dict(kinds), persons(tables), networks(tables)


def test_what_very_many_share_costs_a_link_an_ad() -> None:
    kinds, _, _ = found()
    assert kinds["phone"] <= MANY + 1
    assert kinds["image"] <= MANY
    assert kinds["text"] <= MANY
    assert set(kinds) <= {"phone", "phone_near", "image", "text"}


def test_nothing_is_glued_together() -> None:
    _, people, tied = found()
    assert tied == []
    assert ("z1", "z2") in people
    for ads in people:
        assert len({ad.rstrip("0123456789") for ad in ads}) == 1
        assert len(ads) <= MANY // len(NAMES) + 1


def test_it_is_listed() -> None:
    with engine_with(market().tables) as engine:
        link(engine)
        rows = engine.collect(engine.table("link_issues"), order=["record_id"]).to_pylist()
    assert [(row["record_id"].split()[0], row["kind"]) for row in rows] == [
        ("image", "shared_by_many"),
        ("phone", "shared_by_many"),
        ("text", "texts_empty"),
        ("text", "shared_by_many"),
    ]
    assert f"a value of {MANY} ads" in rows[0]["detail"]


def rotating(*, keeps: int) -> Market:
    """Thirty ads of three names on a site that draws each ad's number anew at each of three visits; some keep theirs."""
    made = Market()
    for n in range(30):
        made.ad(
            f"r{n:02}", ("Ada", "Bea", "Cia")[n % 3], site="draws.example", seen=((0, "Graz"), (20, "Graz"))
        )
        for visit in range(3):
            drawn = 4000 * n if n < keeps else 37 * ((n * 5 + visit * 7) % 11)
            made.phone_at(f"r{n:02}", f"+43660{2000000 + drawn}", day=10 * visit)
    return made


def test_a_site_that_shows_random_numbers_is_listed_and_joins_nobody() -> None:
    with engine_with(rotating(keeps=5).tables) as engine:
        found = link(engine)
        links = pa.Table.from_batches(found["links"]).to_pylist()
        people = pa.Table.from_batches(found["providers"]).to_pylist()
        (issue,) = engine.collect(engine.table("link_issues"), order=["record_id"]).to_pylist()
    assert (issue["record_id"], issue["kind"]) == ("site draws.example", "numbers_change")
    assert issue["detail"].startswith("25 of 30 ads")
    assert links
    assert {row["filtered"] for row in links} == {"changing_number"}
    assert len(people) == 30


def test_people_who_change_their_numbers_one_by_one_are_no_such_site() -> None:
    with engine_with(rotating(keeps=20).tables) as engine:
        found = link(engine)
        links = pa.Table.from_batches(found["links"]).to_pylist()
        assert engine.collect(engine.table("link_issues"), order=["record_id"]).to_pylist() == []
    assert None in {row["filtered"] for row in links}


def test_the_order_of_the_input_changes_nothing_here_either() -> None:
    shuffled = market()
    for rows in shuffled.tables.values():
        random.Random(5).shuffle(rows)
    tables = linked(shuffled)
    assert (dict(Counter(tables["links"]["kind"].to_pylist())), persons(tables), networks(tables)) == found()
