"""Ties by parts of pictures: weaker than by whole ones, judged with them, bounded, and nothing where there is no hash."""

import random

import pyarrow as pa

from clew.link import link
from clew.link.weights import CONTROL, PERSON, TIED
from clew.link.why import explain_pair
from tests.crop_hashes import crop_hash
from tests.given import engine_with
from tests.link.made import Market, explained, linked, links, networks, persons

PDQ = [f"{n:064x}" for n in (0, 2**128 - 1, 2**64 - 1, (2**64 - 1) << 128, (2**128 - 1) << 64)]
WHOLE, LEFT, TOP, RIGHT = (
    crop_hash(1),
    crop_hash(1, left=0.25),
    crop_hash(1, top=0.2),
    crop_hash(1, right=0.3),
)


def test_a_part_ties_less_than_a_whole_picture() -> None:
    assert PERSON["own cropped picture agrees"] < PERSON["own picture agrees"]
    assert PERSON["shared cropped picture agrees"] < PERSON["shared picture agrees"]
    assert CONTROL["image_crop"][0] < CONTROL["image"][0]
    assert CONTROL["image_crop"][1] + CONTROL["image"][1] < TIED
    market = Market()
    for seed, (one, other) in enumerate(((None, None), ("Ria", "Ria"), ("Ria", "Nora"))):
        market.ad(f"a{seed}", one, pictures=((f"w{seed}", PDQ[seed], crop_hash(seed)),))
        cut = crop_hash(seed, left=0.25)
        market.ad(f"b{seed}", other, pictures=((f"c{seed}", PDQ[seed][::-1].replace("0", "5"), cut),))
    tables = linked(market)
    assert set(links(tables)) == {(f"a{n}", f"b{n}", "image_crop") for n in range(3)}
    assert persons(tables) == [("a0",), ("a1", "b1"), ("a2",), ("b0",), ("b2",)]
    assert networks(tables) == []


def test_two_ads_that_show_one_whole_picture_are_not_tied_by_it_twice() -> None:
    market = Market().ad("a1", "Ria", pictures=(("d1", PDQ[0], WHOLE), ("d2", PDQ[1], LEFT)))
    market.ad("a2", "Ria", pictures=(("d1", PDQ[0], WHOLE),)).ad("a3", "Ria", pictures=(("d3", PDQ[2], TOP),))
    assert set(links(linked(market))) == {
        ("a1", "a2", "image"),
        ("a1", "a3", "image_crop"),
        ("a2", "a3", "image_crop"),
    }


def test_strangers_who_cut_one_picture_each_in_their_way_share_a_stock_picture() -> None:
    market = Market()
    shown = [
        ("d1", PDQ[0], WHOLE),
        ("d1", PDQ[0], WHOLE),
        ("d2", PDQ[1], LEFT),
        ("d3", PDQ[2], TOP),
        ("d4", PDQ[3], RIGHT),
    ]
    for n, (alias, picture) in enumerate(zip(("Ria", "Nora", "Vesna", "Tamara", "Ilka"), shown, strict=True)):
        market.ad(f"a{n}", alias, phone=f"+436601{n}34560", pictures=(picture,))
    found = links(linked(market))
    assert found.pop(("a0", "a1", "image")) is None, (
        "a whole one is judged by who shows it whole: parts may be alike by chance"
    )
    assert set(found.values()) == {"stock_image"}
    assert len(found) == 9


def many(count: int) -> Market:
    market = Market().ad("z1", "Ria", pictures=(("w", PDQ[0], WHOLE),))
    for n in range(count):
        cut = crop_hash(1, left=n / (4 * count), right=0.1, flipped=1)
        pdq = f"{random.Random(n).getrandbits(256):064x}"
        market.ad(
            f"a{n:03}",
            ("Ria", "Nora", "Vesna", "Tamara")[n % 4],
            site=f"s{n % 5}.example",
            pictures=((f"d{n}", pdq, cut),),
        )
    return market


def test_very_many_cuts_cost_a_link_each_and_are_listed() -> None:
    market = many(100)
    with engine_with(market.tables) as engine:
        rows = pa.Table.from_batches(link(engine)["links"])
        issues = engine.collect(engine.table("link_issues"), order=["record_id"]).to_pylist()
    assert any("looks of landmarks" in row["detail"] for row in issues)
    assert rows["kind"].to_pylist() == ["image_crop"] * 100, "each is tied to the next"
    for records in market.tables.values():
        random.Random(5).shuffle(records)
    assert linked(market)["links"].to_pylist() == rows.to_pylist()


def test_tables_of_before_there_were_hashes_are_linked_as_before() -> None:
    market = (
        Market()
        .ad("a1", "Ria", pictures=(("d1", PDQ[0], WHOLE),))
        .ad("a2", "Ria", pictures=(("d1", PDQ[0]),))
    )
    with engine_with(market.tables) as engine:
        without = engine.table("images").drop("crop_hash")
        engine.put("images", engine.collect(without, order=["ad_id", "url"]))
        rows = pa.Table.from_batches(link(engine)["links"])
    assert rows["kind"].to_pylist() == ["image"]
    market = Market()
    for n, wrong in enumerate(("", "00" * 90, "zz" * 90, "0000")):
        market.ad(f"a{n}", "Ria", pictures=((f"d{n}", PDQ[n], wrong),))
    assert links(linked(market)) == {}


def test_the_waterfall_says_which_part_of_which_picture() -> None:
    market = (
        Market()
        .ad("a1", "Ria", pictures=(("d1", PDQ[0], WHOLE),))
        .ad("a2", "Ria", pictures=(("d2", PDQ[1], LEFT),))
    )
    with explained(market) as (engine, _):
        why = explain_pair(engine, ("a1", "a2"), most=5)
    step = next(step for step in why.pair.steps if "picture" in step.reason)
    assert step.reason == "own cropped picture agrees"
    assert step.detail == f"part of picture {PDQ[0][:10]}… (1 name)"
    (picture,) = why.shown.pictures.shown
    assert picture.spread.kind == "image_crop"
    assert [sighting.url[-6:] for sighting in picture.sightings.shown] == ["d1.jpg", "d2.jpg"]
    assert all((sighting.landmarks or 0) >= 6 for sighting in picture.sightings.shown)
