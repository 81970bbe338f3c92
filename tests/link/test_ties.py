"""Each tie is found between the ads that have it, with evidence of both, and not where it is only nearly so."""

import pytest

from clew.link.plugged import all_comparisons
from tests.crop_hashes import crop_hash
from tests.link.made import TEXT, Market, linked, links, networks

PDQ = "f" * 32 + "0" * 32
FAR_PDQ = "0" * 32 + "f" * 32
MISSPELT = "Diskretion ist bei mir selbstverständlich und meine Wohnung bleibt sauber. "
TAKEN = {"camera": "Pear 9", "maker": "Pear", "time": "2026:05:01 10:11:12", "position": "47.07065,15.43944"}
ELSEWHERE = {"time": "2026:05:01 10:11:13", "position": "47.07165,15.43944"}


def near_pdq(bits: int) -> str:
    return f"{int(PDQ, 16) ^ sum(1 << 8 * bit for bit in range(bits)):064x}"


def two(**both: object) -> Market:
    return Market().ad("a1", "Ria", **both).ad("a2", "Nora", **both)  # type: ignore[arg-type]


CASES = {
    "phone": two(phone="+436601234567"),
    "email": two(contacts=(("email", "ria@mail.test"),)),
    "handle": two(contacts=(("telegram", "ria_example"),)),
    "wallet": two(contacts=(("wallet", "bc1qexample"),)),
    "image": Market()
    .ad("a1", "Ria", pictures=(("d1", PDQ),))
    .ad("a2", "Nora", pictures=(("d2", near_pdq(31)),)),
    "image_crop": Market()
    .ad("a1", "Ria", pictures=(("d1", PDQ, crop_hash(1)),))
    .ad("a2", "Nora", pictures=(("d2", FAR_PDQ, crop_hash(1, left=0.3)),)),
    "image_metadata": Market()
    .ad("a1", "Ria", pictures=(("d1", PDQ, None, TAKEN),))
    .ad("a2", "Nora", pictures=(("d2", FAR_PDQ, None, {**TAKEN, "position": "47.07069,15.43949"}),)),
    "phone_near": Market().ad("a1", "Ria", phone="+436601234567").ad("a2", "Nora", phone="+436601234575"),
    "profile_url": Market()
    .ad("a1", "Ria")
    .ad("a2", "Nora", contacts=(("website", "http://lantern-list.example/a1/"),)),
    "text": Market()
    .ad("a1", "Ria", text=f"Ria here, 24. {TEXT} Call +43 660 1234567")
    .ad("a2", "Nora", text=f"Hello, Nora! {TEXT}\nI also speak some Hungarian."),
    "style": Market()
    .ad("a1", "Ria", text="my appartment is allways quiet tommorow I ansswer in the evenning too")
    .ad("a2", "Nora", text="we meet allways in the evenning and I ansswer before noon tomorrow"),
}
CASES["description"] = (
    Market().ad("a1", "Ria", age=24, height_cm=168.0).ad("a2", "Ria", age=25, height_cm=168.0)
)
TYPED = ("~*~ tea and films ,, long walks", "Ask me for the river ,, and ~*~ the hills")
PLAIN = "Tea and films, long walks. Ask me for the river."


def typed(first: str, second: str, *, others: int = 110, like: int = 0) -> Market:
    """Two ads in a market where others write plainly, and some of them like the first."""
    market = Market().ad("a1", "Ria", text=first).ad("a2", "Nora", text=second)
    for n in range(others):
        market.ad(f"b{n:03}", f"Name{n}", text=TYPED[0] if n < like else PLAIN)
    return market


CASES["typing"] = typed(*TYPED)
for n in range(8):
    CASES["style"].ad(f"b{n}", f"Name{n}", text="I always answer in the evening from my own apartment")


@pytest.mark.parametrize("kind", sorted(CASES))
def test_tie_is_found_with_evidence_of_both_sides(kind: str) -> None:
    rows = [row for row in linked(CASES[kind])["links"].to_pylist() if row["kind"] == kind]
    row = next(row for row in rows if (row["ad_a"], row["ad_b"]) == ("a1", "a2"))
    assert [item["capture_id"] for item in row["evidence"]] == ["capture-a1", "capture-a2"]
    assert 0 < row["strength"] <= 1


def test_every_comparison_has_a_case() -> None:
    assert {comparison.kind for comparison in all_comparisons()} == set(CASES)


@pytest.mark.parametrize(
    "market",
    [
        Market().ad("a1", "Ria", phone="+436601234567").ad("a2", "Nora", phone="+436601234590"),
        Market().ad("a1", "Ria", phone="+436601234567").ad("a2", "Nora", phone="+43660123456"),
        Market()
        .ad("a1", "Ria", contacts=(("telegram", "ria"),))
        .ad("a2", "Nora", contacts=(("skype", "ria"),)),
        Market().ad("a1", "Ria", pictures=(("d1", PDQ),)).ad("a2", "Nora", pictures=(("d2", near_pdq(32)),)),
        Market().ad("a1", "Ria", pictures=(("d1", PDQ),)).ad("a2", "Nora", pictures=(("d2", FAR_PDQ),)),
        Market()
        .ad("a1", "Ria", pictures=(("d1", PDQ, crop_hash(1)),))
        .ad("a2", "Nora", pictures=(("d2", FAR_PDQ, crop_hash(2)),)),
        Market()
        .ad("a1", "Ria", pictures=(("d1", PDQ, None, TAKEN),))
        .ad("a2", "Nora", pictures=(("d2", FAR_PDQ, None, {**TAKEN, **ELSEWHERE}),)),
        Market()
        .ad("a1", "Ria", pictures=(("d1", PDQ, None, {"camera": "Pear 9", "position": "0.00000,0.00000"}),))
        .ad(
            "a2",
            "Nora",
            pictures=(("d2", FAR_PDQ, None, {"camera": "Pear 9", "position": "0.00000,0.00000"}),),
        ),
        Market()
        .ad(
            "a1", "Ria", pictures=(("d1", PDQ, None, {"time": TAKEN["time"], "position": TAKEN["position"]}),)
        )
        .ad("a2", "Nora", pictures=(("d2", FAR_PDQ, None, {**TAKEN}),)),
        Market().ad("a1", "Ria", text=f"{MISSPELT} I like tea.").ad("a2", "Nora", text=TEXT),
        Market().ad("a1", "Ria").ad("a2", "Ria"),
        Market().ad("a1", "Ria", age=24, height_cm=168.0).ad("a2", "Ria", age=24, height_cm=169.0),
        Market().ad("a1", "Ria", age=24, height_cm=168.0).ad("a2", "Ria", age=27, height_cm=168.0),
        Market()
        .ad("a1", "Ria", height_cm=168.0)
        .ad("a2", "Ria", height_cm=168.0, seen=((90, "Graz"),)),  # one sign, at two times
        Market().ad("a1", "Ria", age=24, height_cm=168.0).ad("a2", "Nora", age=24, height_cm=168.0),
        Market()
        .ad("a1", "Ria", age=24, height_cm=168.0)
        .ad("a2", "Ria", age=24, height_cm=168.0, seen=((0, "Linz"),)),
    ],
)
def test_nearly_the_same_is_no_tie(market: Market) -> None:
    assert links(linked(market)) == {}


@pytest.mark.parametrize(
    "market",
    [
        typed(TYPED[0], "Ask me for the river ,, and the hills"),  # one habit alone
        typed(*TYPED, like=6),  # usual here
        typed(*TYPED, others=90),  # of so few nothing is known
    ],
)
def test_habits_of_typing_that_are_few_or_usual_tie_nobody(market: Market) -> None:
    assert "typing" not in {kind for _, _, kind in links(linked(market))}


def test_one_text_is_one_tie_though_its_marks_are_the_same() -> None:
    written = f"~*~ {TEXT.replace(',', ' ,,').replace('river', 'river ,,')}"
    market = typed(written, written)
    found = links(linked(market))
    assert ("a1", "a2", "text") in found
    assert ("a1", "a2", "typing") not in found


def test_habits_of_typing_alone_make_neither_a_person_nor_a_network() -> None:
    tables = linked(CASES["typing"])
    assert networks(tables) == []
    assert not any({"a1", "a2"} <= set(ads) for ads in tables["providers"]["ad_ids"].to_pylist())


def test_one_picture_is_one_tie_though_its_file_says_the_same_of_itself() -> None:
    market = Market().ad("a1", "Ria", pictures=(("d1", PDQ, None, TAKEN),))
    market.ad("a2", "Nora", pictures=(("d2", near_pdq(9), None, TAKEN),))
    assert set(links(linked(market))) == {("a1", "a2", "image")}


def test_a_studios_pictures_tie_nobody_and_say_why() -> None:
    market = Market()
    for n, name in enumerate(("Ria", "Nora", "Lea", "Ida", "Zoe")):
        market.ad(
            f"a{n}", name, pictures=((f"d{n}", None, None, TAKEN),), contacts=(("email", "e@mail.test"),)
        )
    tables = linked(market)
    reasons = {why for (_, _, kind), why in links(tables).items() if kind == "image_metadata"}
    assert reasons == {"studio"}
    assert "image_metadata" not in {kind for _, kinds in networks(tables) for kind in kinds}


def test_phone_and_the_app_that_goes_by_it_are_one_contact() -> None:
    market = Market().ad("a1", "Ria", phone="+436601234567")
    market.ad("a2", "Ria", contacts=(("whatsapp", "+436601234567"),))
    assert ("a1", "a2", "phone") in links(linked(market))


def test_a_number_on_very_many_ads_makes_few_links() -> None:
    market = Market()
    for n in range(150):
        market.ad(f"a{n:03}", "abcdefghij"[n % 10] * 5, phone="+436601234567")
    rows = linked(market)["links"]
    assert len(rows) == 149
    assert set(rows["filtered"].to_pylist()) == {"switchboard"}
