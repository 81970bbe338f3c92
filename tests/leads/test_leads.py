"""The queue as an analyst meets it: who stands first, why, what speaks against, and what changes nothing."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clew.indicators import find_signals
from clew.leads import bias_report, rank_leads
from clew.records.ad import TourStop
from clew.records.evidence import Evidence
from clew.records.lead import Contribution
from clew.records.schema import from_row
from clew.reference.lexicon import packaged_lexicons
from clew.reference.market import packaged_markets
from clew.reference.ontology import packaged_ontology
from tests.given import day, engine_with, mark, some

ONTOLOGY = packaged_ontology()
FORBIDDEN = ("victim", "trafficker", "guilty", "probability")
CROWD = 40


class Market:
    """A small market of one ad a person, to which people and groups are added."""

    def __init__(self) -> None:
        self.tables: dict[str, list[Any]] = {
            name: []
            for name in (
                "ads",
                "ad_versions",
                "pages",
                "providers",
                "networks",
                "contacts",
                "links",
                "movements",
            )
        }
        for n in range(CROWD):
            self.person(
                f"crowd{n:02}",
                phones=[f"+4366{n:02}000000"],
                text="Book one hour." if n % 4 else "Only this week.",
            )

    def person(
        self,
        name: str,
        *,
        phones: Iterable[str] = (),
        handle: str | None = None,
        text: str = "",
        **fields: Any,
    ) -> str:
        """Add a person with one ad."""
        fields = {"country": "AT", "city": "Graz", "alias": name.title(), **fields}
        evidence = {column: (mark(name, str(value)),) for column, value in fields.items()}
        if text:
            evidence["text"] = (Evidence(name, 0, len(text), quote=text),)
            self.tables["pages"].append(some("page", capture_id=name, text=text))
        columns = {"ad_id": name, "market": "AT", "text": text or None, "evidence": evidence, **fields}
        self.tables["ad_versions"].append(some("ad_version", capture_id=name, seen_at=day(0), **columns))
        self.tables["ads"].append(
            some("ad", captures=(name,), first_seen=day(0), last_seen=day(0), **columns)
        )
        self.tables["providers"].append(some("provider", provider_id=name, market="AT", ad_ids=(name,)))
        for kind, value in [
            *(("phone", phone) for phone in phones),
            *([("telegram", handle)] if handle else []),
        ]:
            country = "AT" if value.startswith("+43") else "HU" if value.startswith("+36") else None
            self.tables["contacts"].append(
                some(
                    "contact",
                    ad_id=name,
                    kind=kind,
                    value=value,
                    country=country,
                    evidence=(mark(name, value),),
                )
            )
        return name

    def group(self, name: str, members: list[str], *shared: str) -> None:
        """Tie people to a network."""
        self.tables["networks"].append(
            some("network", network_id=name, market="AT", provider_ids=tuple(members), shared=shared)
        )

    def controlled(self) -> None:
        """Add three people with near numbers, one handle, and conduct on two of them."""
        texts = ["Only in-call, she does not go out. No limits.", "Our new girl. Bruises will fade soon.", ""]
        members = [
            self.person(f"ctrl{n}", phones=[f"+43677123450{n}"], handle="one_hand", text=text)
            for n, text in enumerate(texts)
        ]
        self.group("controlled", members, "phone_near", "telegram")

    def consensual(self) -> None:
        """Add an agency, a duo, friends, a cooperative and an honest tour."""
        agency = [
            self.person(
                f"agency{n}", phones=["+43111111111"], provider_kind="agency", text="She is charming."
            )
            for n in range(6)
        ]
        self.group("agency", agency, "phone")
        duo = [
            self.person(f"duo{n}", phones=["+43222222222"], n_persons=2, text="Two friends.") for n in (1, 2)
        ]
        self.group("duo", duo, "phone")
        friends = [self.person(f"friend{n}", phones=["+43333333333"]) for n in (1, 2)]
        self.group("friends", friends, "phone")
        coop = [
            self.person(f"coop{n}", phones=["+43444444444"], text="We work together and share this phone.")
            for n in range(5)
        ]
        self.group("cooperative", coop, "phone")
        tour = (TourStop("Linz", None, dt.date(2025, 6, 3), dt.date(2025, 6, 5)),)
        self.person("tour", phones=["+43555555555"], tour=tour, movement=("touring",), text="Only this week.")

    def leads(self, **more: Any) -> dict[str, dict[str, Any]]:
        """Find signals and rank."""
        with engine_with(self.tables) as engine:
            found = find_signals(engine, ontology=ONTOLOGY, lexicons=packaged_lexicons())
            engine.put("findings", found["findings"])
            rows = rank_leads(engine, ontology=ONTOLOGY, **more)["leads"].to_pylist()
        return {row["lead_id"]: row for row in rows}


@pytest.fixture(scope="module")
def leads() -> dict[str, dict[str, Any]]:
    market = Market()
    market.consensual()
    market.controlled()
    return market.leads()


def test_control_stands_above_every_consensual_group_and_honest_tour(
    leads: dict[str, dict[str, Any]],
) -> None:
    assert leads["controlled"]["rank"] == 1
    best = max(leads[name]["points"] for name in ("agency", "duo", "friends", "cooperative", "tour"))
    assert leads["controlled"]["points"] > 4 * best


@pytest.mark.parametrize(
    ("name", "explanation"),
    [
        ("agency", "agency_switchboard"),
        ("duo", "duo"),
        ("friends", "friends_share_phone"),
        ("cooperative", "cooperative"),
        ("tour", "announced_tour"),
    ],
)
def test_an_innocent_reading_is_shown_with_its_evidence(
    leads: dict[str, dict[str, Any]], name: str, explanation: str
) -> None:
    (against,) = [one for one in leads[name]["speaks_against"] if one["explanation"] == explanation]
    assert against["points"] < 0
    assert against["evidence"]


def test_nothing_speaks_against_control(leads: dict[str, dict[str, Any]]) -> None:
    assert leads["controlled"]["speaks_against"] == []


def test_contributions_and_what_speaks_against_add_up_to_the_points(leads: dict[str, dict[str, Any]]) -> None:
    for lead in leads.values():
        parts = [one["points"] for one in (*lead["contributions"], *lead["speaks_against"])]
        assert lead["points"] == round(sum(parts), 4)
        assert all(one["evidence"] for one in lead["contributions"])


def test_priority_is_a_rank_and_the_sentence_is_plain(leads: dict[str, dict[str, Any]]) -> None:
    ordered = sorted(leads.values(), key=lambda lead: lead["rank"])
    priorities = [lead["priority"] for lead in ordered]
    assert priorities == sorted(priorities, reverse=True)
    assert all(0 <= priority <= 100 for priority in priorities)
    for lead in ordered:
        assert lead["why"].endswith(".")
        assert not any(word in lead["why"].lower() for word in FORBIDDEN)
    assert "3 advertised persons" in leads["controlled"]["why"]


def test_members_show_under_their_network_with_their_own_points(leads: dict[str, dict[str, Any]]) -> None:
    assert "ctrl0" not in leads
    handles = [one for one in leads["controlled"]["contributions"] if one["indicator"] == "shared_handle"]
    assert [one["subject_id"] for one in handles] == ["ctrl0", "ctrl1", "ctrl2"]


def test_families_count_and_not_words() -> None:
    market = Market()
    market.person("words", text="Only this week. New in town. Last days.")
    market.person("families", text="Only this week. No limits. Bruises will fade soon.")
    leads = market.leads()
    assert leads["families"]["points"] > 2 * leads["words"]["points"]
    assert leads["words"]["families"] == ["frequent_movement"]


def test_what_is_usual_here_tells_little() -> None:
    rare, usual = Market(), Market()
    for market in (rare, usual):
        market.person("one", text="My face is hidden. No limits.")
    for n in range(30):
        usual.person(f"more{n}", text="My face is hidden.")
    leads = [market.leads()["one"] for market in (rare, usual)]
    left = [
        sum(one["points_left"] for one in lead["contributions"] if one["indicator"] == "face_hidden")
        for lead in leads
    ]
    assert left[1] < left[0] / 2
    said = [
        {one["explanation"]: (one["points"], one["value"]) for one in lead["speaks_against"]}
        for lead in leads
    ]
    assert not said[0]
    points, value = said[1]["common_in_market"]
    assert points < 0
    assert value == "the face is hidden: 30 of 70 others"


def test_a_stated_age_under_18_skips_the_ranking_and_nothing_lowers_it() -> None:
    market = Market()
    market.consensual()
    market.controlled()
    market.person("young", age=17)
    market.tables["ads"][-1] = replace(market.tables["ads"][-1], provider_kind="agency")
    lead = market.leads()["young"]
    assert (lead["urgent"], lead["rank"], lead["priority"]) == (True, 1, 100)
    assert "supervisor" in lead["why"]
    weightless = replace(
        ONTOLOGY,
        indicators={name: replace(one, weight=0.0) for name, one in ONTOLOGY.indicators.items()},
    )
    with engine_with(market.tables) as engine:
        engine.put(
            "findings", find_signals(engine, ontology=ONTOLOGY, lexicons=packaged_lexicons())["findings"]
        )
        rows = rank_leads(engine, ontology=weightless)["leads"].to_pylist()
    assert [(row["lead_id"], row["urgent"]) for row in rows] == [("young", True)]


def test_a_settled_lead_leaves_the_top_until_its_members_change() -> None:
    market = Market()
    market.controlled()
    market.person("next", text="No limits. Bruises will fade soon.")
    members = ("ctrl0", "ctrl1", "ctrl2")
    verdict = {"lead": "controlled", "value": "not_a_lead", "made_at": "2025-07-01", "members_seen": members}
    settled = market.leads(verdicts=[verdict])
    assert settled["controlled"]["priority"] == 0
    assert settled["controlled"]["rank"] == len(settled)
    assert "people decided: not a lead" in settled["controlled"]["why"]
    assert settled["next"]["rank"] == 1
    grown = market.leads(verdicts=[{**verdict, "members_seen": members[:2]}])
    assert grown["controlled"]["rank"] == 1
    revoked = market.leads(verdicts=[verdict, {**verdict, "value": "refer", "made_at": "2025-08-01"}])
    assert revoked["controlled"]["rank"] == 1


@settings(max_examples=3, deadline=None)
@given(st.randoms(use_true_random=False))
def test_origin_and_languages_change_no_priority(random: Any) -> None:
    market = Market()
    market.consensual()
    market.controlled()
    before = market.leads()
    for table in ("ads", "ad_versions"):
        for n, ad in enumerate(market.tables[table]):
            changed = {
                "nationality": random.choice(["AT", "RO", "NG", None]),
                "ethnicity": random.choice(["asian", "european", None]),
                "languages_spoken": tuple(random.sample(["de", "en", "ro", "zh"], random.randint(0, 3))),
            }
            evidence = {
                **ad.evidence,
                **{column: (mark("o", column),) for column, value in changed.items() if value},
            }
            market.tables[table][n] = replace(ad, evidence=evidence, **changed)
    after = market.leads()
    assert {name: (lead["rank"], lead["priority"], lead["points"]) for name, lead in before.items()} == {
        name: (lead["rank"], lead["priority"], lead["points"]) for name, lead in after.items()
    }


def test_the_bias_report_compares_groups_at_equal_evidence_and_hides_small_ones() -> None:
    market = Market()
    for n in range(12):
        market.person(f"abroad{n}", phones=[f"+3620{n:02}55555"], language="hu", text="No limits.")
        market.person(f"home{n}", phones=[f"+43699{n:02}55555"], language="de", text="No limits.")
    with engine_with(market.tables) as engine:
        engine.put(
            "findings", find_signals(engine, ontology=ONTOLOGY, lexicons=packaged_lexicons())["findings"]
        )
        ranked = rank_leads(engine, ontology=ONTOLOGY)["leads"]
        report = bias_report(ranked, engine, markets=packaged_markets())
    rows = {(row["proxy"], row["group"]): row for row in report}
    assert rows["language", "of another country"]["leads"] == 12
    assert rows["language", "of another country"]["gap"] is not None
    assert all(row["gap"] is None for row in report if row["leads"] < 10)
    assert {row["proxy"] for row in report} == {
        "phone", "language", "nationality", "languages spoken", "ethnicity", "audience",
    }  # fmt: skip
    assert all(row["low"] <= row["gap"] <= row["high"] for row in report if row["gap"] is not None)
    assert rows["nationality", "not stated"]["leads"] == len(ranked)


def test_the_same_tables_give_the_same_leads_and_none_give_none(leads: dict[str, dict[str, Any]]) -> None:
    market = Market()
    market.consensual()
    market.controlled()
    assert market.leads() == leads
    with engine_with({}) as engine:
        assert rank_leads(engine, ontology=ONTOLOGY)["leads"].num_rows == 0


def test_a_lead_reads_back_as_a_record(leads: dict[str, dict[str, Any]]) -> None:
    part = from_row(Contribution, leads["controlled"]["contributions"][0])
    assert part.points == max(one["points"] for one in leads["controlled"]["contributions"])
