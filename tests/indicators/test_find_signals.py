"""From tables to findings: evidence equals the page, history is kept, reviews reach their provider, ticks count."""

from dataclasses import replace
from typing import Any

import pytest

from clew.indicators import find_signals
from clew.indicators.aliases import distinct_aliases
from clew.indicators.ticks import TickError
from clew.records.evidence import Evidence, KindValue
from clew.reference.lexicon import packaged_lexicons
from clew.reference.ontology import packaged_ontology
from tests.given import day, engine_with, mark, quote, some

PAGE = "Menu\nMara\nNew in town!\nSimilar ads\nNew in town!"
TEXT = "Mara\nNew in town!"


def version(ad_id: str, capture_id: str, n: int, **fields: Any) -> Any:
    evidence = {name: (mark(capture_id, name),) for name in fields}
    if "text" in fields:
        evidence["text"] = (Evidence(capture_id, 5, 5 + len(TEXT), quote=TEXT),)
    return some(
        "ad_version", ad_id=ad_id, capture_id=capture_id, market="AT", country="AT", seen_at=day(n),
        evidence=evidence, **fields,
    )  # fmt: skip


def tables(**more: Any) -> dict[str, Any]:
    base = {
        "ad_versions": [version("a1", "c1", 0, text=TEXT, age=25), version("a2", "c2", 9, age=21)],
        "ads": [
            some("ad", ad_id="a1", market="AT", captures=("c1",)),
            some("ad", ad_id="a2", market="AT", captures=("c2",)),
        ],
        "pages": [some("page", capture_id="c1", text=PAGE), some("page", capture_id="c3", text="She looked scared")],
        "providers": [some("provider", provider_id="p1", market="AT", ad_ids=("a1", "a2"))],
        "reviews": [
            some(
                "review", review_id="r1", capture_id="c3", ad_id="a1", text="She looked scared",
                evidence=(quote("c3", "She looked scared", "She looked scared"),),
            )
        ],
    }  # fmt: skip
    return {**base, **more}


def found(given: dict[str, Any], **more: Any) -> dict[tuple[str, str, str], dict[str, Any]]:
    with engine_with(given) as engine:
        rows = find_signals(engine, ontology=packaged_ontology(), lexicons=packaged_lexicons(), **more)[
            "findings"
        ]
    return {(row["subject_kind"], row["subject_id"], row["indicator"]): row for row in rows.to_pylist()}


def test_the_quote_is_that_of_the_ad_and_not_of_a_box_beside_it() -> None:
    finding = found(tables())["ad", "a1", "new_in_town"]
    (one,) = finding["evidence"]
    assert PAGE[one["start"] : one["end"]] == one["quote"] == "New in town!"
    assert one["start"] == PAGE.index("New in town!")


def test_an_age_that_falls_between_ads_is_a_finding_of_the_provider() -> None:
    findings = found(tables())
    assert findings["provider", "p1", "ages_change"]["value"] == "21/25"
    assert ("provider", "p1", "age_falls") in findings


def test_a_review_speaks_for_its_provider_too() -> None:
    findings = found(tables())
    assert ("review", "r1", "fearful") in findings
    assert (
        findings["provider", "p1", "fearful"]["evidence"] == findings["review", "r1", "fearful"]["evidence"]
    )


def test_a_post_that_names_nobody_is_about_the_only_one_its_thread_is_about() -> None:
    posts = [
        some(
            "review", review_id=f"r{n}", url=f"https://b.example/t?id=1#r{n}", capture_id="c3", ad_id=ad_id,
            text="She looked scared", evidence=(quote("c3", "She looked scared", "She looked scared"),),
        )
        for n, ad_id in enumerate(("a1", None))
    ]  # fmt: skip
    named = [replace(posts[0], text="Paid as agreed"), posts[1]]
    assert ("provider", "p1", "fearful") in found(tables(reviews=named))
    assert ("provider", "p1", "fearful") not in found(tables(reviews=posts[1:]))


def board_posts(first: str, about: tuple[str | None, str | None] = (None, None)) -> list[Any]:
    """Two posts of a thread: the first names somebody, the second tells what it was like."""
    return [
        some(
            "review", review_id=f"r{n}", url=f"https://b.example/t?id=2#r{n}", capture_id="c3", ad_id=None,
            about_kind=about[0], about_value=about[1], text=text,
            evidence=(quote("c3", "She looked scared", "She looked scared"),),
        )
        for n, text in enumerate((first, "She looked scared"))
    ]  # fmt: skip


def holding(*phones: str) -> list[Any]:
    return [
        some(
            "provider", provider_id=f"p{n}", market="AT", ad_ids=(f"a{n}",), contacts=(KindValue("phone", phone),)
        )
        for n, phone in enumerate(phones, 1)
    ]  # fmt: skip


def test_a_number_written_as_at_home_names_the_only_one_who_has_it() -> None:
    given = tables(reviews=board_posts("0699 1112 223\nPaid as agreed"), providers=holding("+436991112223"))
    assert ("provider", "p1", "fearful") in found(given)
    other = tables(reviews=board_posts("0699 1112 224\nPaid as agreed"), providers=holding("+436991112223"))
    assert ("provider", "p1", "fearful") not in found(other)


def test_a_number_that_two_may_have_names_nobody() -> None:
    """0612345678 is a mobile of France and, written so, one of Morocco."""
    given = tables(reviews=board_posts("0612345678"), providers=holding("+33612345678", "+212612345678"))
    assert not [key for key in found(given) if key[0] == "provider" and key[2] == "fearful"]


def test_a_number_that_two_have_names_nobody_though_one_of_their_ads_was_found_by_it() -> None:
    posts = board_posts("0699 1112223", about=("phone", "+436991112223"))
    named = [replace(one, ad_id="a1") for one in posts]
    shared = holding("+436991112223", "+436991112223")
    assert not [
        key
        for key in found(tables(reviews=named, providers=shared))
        if key[0] == "provider" and key[2] == "fearful"
    ]
    alone = holding("+436991112223")
    assert ("provider", "p1", "fearful") in found(tables(reviews=named, providers=alone))


def test_a_number_read_by_the_boards_own_rules_is_still_hers() -> None:
    """A Hungarian mobile on a German board reads like a landline there, which nobody has."""
    posts = board_posts("06207837073", about=("phone", "+496207837073"))
    assert ("provider", "p1", "fearful") in found(tables(reviews=posts, providers=holding("+36207837073")))


def test_one_finding_keeps_the_first_and_the_last_sight() -> None:
    versions = [version("a1", "c1", 0, weight_kg=45.0), version("a1", "c2", 9, weight_kg=45.0)]
    finding = found(tables(ad_versions=versions))["ad", "a1", "weight_below_50"]
    assert (finding["first_seen"], finding["last_seen"]) == (day(0), day(9))
    assert finding["evidence"][0]["capture_id"] == "c2"


def test_near_and_shared_numbers_tie_providers_and_the_sites_own_does_not() -> None:
    providers = [some("provider", provider_id=f"p{n}", market="AT", ad_ids=(f"a{n}",)) for n in (1, 2, 3)]
    contacts = [
        some("contact", ad_id=f"a{n}", kind="phone", value=value, evidence=(mark(f"c{n}", value),))
        for n, value in (
            (1, "+436641000001"),
            (2, "+436641000009"),
            (3, "+436649990000"),
            (1, "+436649990000"),
        )
    ]
    site_own = some(
        "link", ad_a="a1", ad_b="a3", kind="phone", value="+436649990000", filtered="site_contact"
    )
    tied = found(tables(providers=providers, contacts=contacts, reviews=[]))
    assert {key[1] for key in tied if key[2] == "near_numbers"} == {"p1", "p2"}
    assert {key[1] for key in tied if key[2] == "shared_phone"} == {"p1", "p3"}
    freed = found(tables(providers=providers, contacts=contacts, links=[site_own], reviews=[]))
    assert not [key for key in freed if key[2] == "shared_phone"]


def test_a_switchboard_is_shown_and_weak() -> None:
    providers = [some("provider", provider_id=f"p{n}", market="AT", ad_ids=(f"a{n}",)) for n in (1, 2)]
    contacts = [
        some("contact", ad_id=f"a{n}", kind="phone", value="+4311", evidence=(mark("c1", "+4311"),))
        for n in (1, 2)
    ]
    link = some("link", ad_a="a1", ad_b="a2", kind="phone", value="+4311", filtered="switchboard")
    finding = found(tables(providers=providers, contacts=contacts, links=[link]))[
        "provider", "p1", "shared_phone"
    ]
    assert finding["strength"] == pytest.approx(0.1)
    assert "switchboard" in finding["value"]


def test_a_tick_of_an_analyst_is_a_finding_and_an_unknown_one_an_error() -> None:
    tick = {
        "subject": "a1",
        "indicator": "background_pixelated",
        "author": "A. Analyst",
        "reason": "whole wall",
    }
    finding = found(tables(), ticks=[tick])["ad", "a1", "background_pixelated"]
    assert "A. Analyst" in finding["evidence"][0]["quote"]
    with pytest.raises(TickError, match="unheard_of"):
        found(tables(), ticks=[{**tick, "indicator": "unheard_of"}])


def test_two_runs_give_the_same_bytes_and_nothing_comes_of_nothing() -> None:
    assert found(tables()) == found(tables())
    assert found({}) == {}


def test_spellings_and_scripts_of_a_name_are_one_name() -> None:
    assert distinct_aliases(["Eva", "Ева", "EVA 💋", "Evа"]) == ("Eva",)
    assert distinct_aliases(["Mara", "Vivien"]) == ("Mara", "Vivien")
